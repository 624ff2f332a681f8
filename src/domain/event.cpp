#include <array>

#include <kariz/domain/event.hpp>

namespace kariz {

namespace {

/// In the order of Event::what.
constexpr std::array<std::string_view, std::variant_size_v<decltype(Event::what)>> kind_keys{
    "stage", "answers", "met", "touch", "note", "defer", "cold", "lost", "won", "was"};

}  // namespace

std::string_view to_text(Answer answer) {
  switch (answer) {
    case Answer::no:
      return "no";
    case Answer::yes:
      return "yes";
    case Answer::unknown:
      break;
  }
  return "unknown";
}

std::string_view kind_key(const Event& event) {
  return kind_keys[event.what.index()];
}

bool is_move(const Event& event) {
  return as<EnteredStage>(event) || as<Deferred>(event) || as<WentCold>(event) || as<Lost>(event) ||
         as<Won>(event);
}

}  // namespace kariz

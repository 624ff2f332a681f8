#include "typed.hpp"

#include "words.hpp"

#include <algorithm>

namespace kariz {

namespace {

/// Whether every shell leaves it alone; of letters beyond ASCII it does.
bool is_plain(char letter) {
  constexpr std::string_view signs = "-_./:@+,=%";
  const bool is_letter = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
  const bool is_number = letter >= '0' && letter <= '9';
  return is_letter || is_number || static_cast<unsigned char>(letter) >= 0x80 ||
         signs.find(letter) != std::string_view::npos;
}

struct TextOf {
  const Settings& settings;

  std::string operator()(std::monostate) const { return {}; }
  std::string operator()(std::string_view text) const { return std::string(text); }
  std::string operator()(Money money) const { return to_text(money, settings.currency); }
  std::string operator()(Date date) const { return to_text(date); }
  std::string operator()(const NextStep& next) const { return std::string(next.what); }
  std::string operator()(const std::vector<std::string_view>& tags) const {
    return joined(tags, ",");
  }
};

}  // namespace

std::string in_shell(std::string_view text) {
  if (!text.empty() && std::all_of(text.begin(), text.end(), is_plain)) return std::string(text);
  std::string result = "'";
  for (const char letter : text) {
    if (letter == '\'') {
      result += "'\\''";
    } else {
      result += letter;
    }
  }
  return result + "'";
}

std::string typed(const FieldValue& value, const Settings& settings) {
  return in_shell(std::visit(TextOf{settings}, value));
}

std::string typed_with_move(const std::vector<std::string_view>& met, std::string_view note,
                            const Settings& settings, const Asking& asking) {
  std::string text;
  if (!met.empty()) text += words(" --met ", in_shell(joined(met, ",")));
  if (!note.empty()) text += words(" --note ", in_shell(note));
  if (asking.at != asking.now)
    text += words(" --at ", to_text(settings.zone.at(asking.at.seconds)));
  return text;
}

std::string typed_plan(const std::optional<Plan>& plan, const Settings& settings) {
  if (!plan) return {};
  const std::string next = words(" --next ", to_text(settings.zone.at(plan->at.seconds)));
  return plan->what.empty() ? next : words(next, " --do ", in_shell(plan->what));
}

}  // namespace kariz

#include "typed.hpp"

#include "words.hpp"

#include <kariz/domain/shell.hpp>

namespace kariz {

namespace {

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

#include "hand.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include <kariz/domain/field.hpp>
#include <kariz/domain/identifier.hpp>

namespace kariz::fuzz {
namespace {

constexpr std::array<std::string_view, 28> texts = {"Acme",
                                                    "null",
                                                    "~",
                                                    "yes",
                                                    "12",
                                                    "1e3",
                                                    "2026-01-01",
                                                    "- a",
                                                    "? a",
                                                    "a: b",
                                                    "a #b",
                                                    "#",
                                                    "{",
                                                    "]",
                                                    "&a",
                                                    "*a",
                                                    "!a",
                                                    "%",
                                                    "@",
                                                    "|",
                                                    ">",
                                                    "'",
                                                    "\"",
                                                    "a\\b",
                                                    " a ",
                                                    "Студия «Север»",
                                                    "北方: 工作室",
                                                    "a\xE2\x80\x8C"
                                                    "b\xE2\x80\xAE"
                                                    "c"};

constexpr std::array<std::string_view, 10> ids = {"0",    "a0", "acme-2", "m.n_o", "no",
                                                  "null", "zz", "x",      "новый", "北方"};

constexpr std::array<std::int32_t, 5> offsets = {0, 3600, -12600, 20700, 50400};

template <class List>
auto any(const List& list, Choices& choices) {
  return list[choices.below(std::size(list))];
}

class Hand {
public:
  Hand(const Pipeline& pipeline, Choices& choices)
      : pipeline_(pipeline), settings_(pipeline.settings), choices_(choices) {}

  Changes changes() {
    Changes changes;
    const std::size_t count = 1 + choices_.below(4);
    for (std::size_t i = 0; i < count; ++i) {
      const std::size_t kind = pipeline_.deals.empty() ? 0 : choices_.below(5);
      if (kind == 0) {
        add_deal(changes);
      } else if (kind < 3) {
        const std::size_t deal = choices_.below(pipeline_.deals.size());
        const std::string_view key = any(all_fields(settings_), choices_);
        changes.push_back(SetField{deal, key, value(key)});
      } else {
        const std::size_t deal = choices_.below(pipeline_.deals.size());
        changes.push_back(InsertEvent{deal, event(pipeline_.deals[deal].history.front().at)});
      }
    }
    return changes;
  }

private:
  /// False where there is nothing left to choose by.
  bool chance() { return choices_.below(4) == 1; }

  /// A text that could have been typed, from a list of traps or from the file itself.
  std::string_view text() {
    const std::size_t choice = choices_.below(texts.size() + 4);
    if (choice < texts.size()) return texts[choice];
    const std::string_view source = pipeline_.source->text;
    const std::size_t begin = choices_.below(source.size());
    const std::string_view piece = source.substr(begin, 1 + choices_.below(60));
    return check_name(piece) ? "a" : piece;
  }

  std::vector<std::string_view> some_texts() {
    std::vector<std::string_view> some = {text()};
    while (chance()) some.push_back(text());
    std::sort(some.begin(), some.end());
    some.erase(std::unique(some.begin(), some.end()), some.end());
    return some;
  }

  Instant moment(Instant from) {
    const auto days = static_cast<std::int64_t>(choices_.below(400));
    const std::int64_t seconds = from.seconds + days * 86'399;
    // A day's room for what the offset does to the year.
    return {std::clamp(seconds, from.seconds, std::max(from.seconds, last_second - 86'400)),
            seconds == from.seconds ? from.offset : any(offsets, choices_)};
  }

  Money money() {
    const std::size_t choice = choices_.below(settings_.rates.size() + 1);
    const Currency currency =
        choice == 0 ? settings_.currency : settings_.rates[choice - 1].currency;
    return {static_cast<std::int64_t>(choices_.below(65'536)), currency};
  }

  Date day() {
    using namespace std::chrono;
    const auto months_later = static_cast<int>(choices_.below(200));
    return year_month_day(year(2020) / January / 28) + months(months_later);
  }

  std::string_view source() {
    return settings_.sources.empty() ? text() : any(settings_.sources, choices_).id;
  }

  FieldValue value(std::string_view key) {
    if (key != "name" && chance()) return std::monostate{};
    if (key == "value") return money();
    if (key == "close") return day();
    if (key == "next") return NextStep{moment({1'700'000'000, 0}), text()};
    if (key == "tags") return some_texts();
    if (key == "source") return source();
    return text();
  }

  void add_deal(Changes& changes) {
    Deal deal;
    deal.id = any(ids, choices_);
    const auto is_taken = [&](const Change& change) {
      const auto* const added = std::get_if<AddDeal>(&change);
      return added != nullptr && added->deal.id == deal.id;
    };
    if (pipeline_.find(deal.id) || std::any_of(changes.begin(), changes.end(), is_taken)) return;
    deal.name = text();
    while (chance()) {
      const std::string_view key = any(all_fields(settings_), choices_);
      set_field(deal, settings_, key, value(key));
    }
    const Instant at = moment({1'600'000'000, 3600});
    deal.history.push_back({at, EnteredStage{}, {}, {}});
    while (chance()) {
      deal.history.push_back(event(deal.history.back().at));
    }
    changes.push_back(AddDeal{deal});
  }

  Event event(Instant from) {
    Event event;
    event.at = moment(from);
    event.what = what();
    if (chance() && !as<Noted>(event)) event.note = text();
    if (chance()) event.by = text();
    return event;
  }

  decltype(Event::what) what() {
    switch (choices_.below(10)) {
      case 0:
        return answered();
      case 1:
        return met();
      case 2:
        if (!settings_.channels.empty()) return Touched{any(settings_.channels, choices_)};
        break;
      case 3:
        return Noted{text()};
      case 4:
        return Deferred{moment({1'800'000'000, 0})};
      case 5:
        return WentCold{text()};
      case 6:
        return lost();
      case 7:
        return won();
      case 8:
        return replaced();
      default:
        break;
    }
    EnteredStage entered{choices_.below(settings_.stages.size()), {}, {}};
    if (chance()) entered.forced = some_texts();
    if (chance()) entered.met = criteria();
    return entered;
  }

  decltype(Event::what) answered() {
    Answered answered;
    if (!settings_.qualification) return Noted{text()};
    const std::size_t questions = settings_.qualification->questions.size();
    for (std::size_t question = 0; question < questions; ++question) {
      if (question == 0 || chance()) {
        answered.replies.push_back({question, static_cast<Answer>(choices_.below(3))});
      }
    }
    return answered;
  }

  std::vector<std::string_view> criteria() {
    std::vector<std::string_view> some;
    for (const std::string_view id : criterion_ids(settings_)) {
      if (chance()) some.push_back(id);
    }
    return some;
  }

  decltype(Event::what) met() {
    std::vector<std::string_view> some = criteria();
    if (some.empty()) return Noted{text()};
    return MetCriteria{std::move(some)};
  }

  Lost lost() {
    Lost lost{settings_.loss_reasons.empty() ? text() : any(settings_.loss_reasons, choices_).id,
              {}};
    if (chance()) lost.recontact = moment({1'900'000'000, 0});
    return lost;
  }

  Won won() {
    Won won;
    if (!chance()) won.value = money();
    if (chance()) won.forced = some_texts();
    return won;
  }

  Replaced replaced() {
    Replaced replaced;
    replaced.old.push_back({"owner", chance() ? decltype(Replaced::Old::value)() : text()});
    if (chance()) replaced.old.push_back({"value", money()});
    if (chance()) replaced.old.push_back({"close", day()});
    if (chance()) replaced.old.push_back({"source", source()});
    return replaced;
  }

  const Pipeline& pipeline_;
  const Settings& settings_;
  Choices& choices_;
};

}  // namespace

std::size_t Choices::below(std::size_t n) {
  std::size_t number = 0;
  for (std::size_t most = 1; most < n && !bytes_.empty(); most *= 256) {
    number = number * 256 + static_cast<unsigned char>(bytes_.front());
    bytes_.remove_prefix(1);
  }
  return number % n;
}

Changes chosen_changes(const Pipeline& pipeline, Choices& choices) {
  return Hand(pipeline, choices).changes();
}

}  // namespace kariz::fuzz

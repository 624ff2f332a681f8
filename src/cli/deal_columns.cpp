#include "deal_columns.hpp"

#include "cells.hpp"
#include "usage.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <utility>

#include <kariz/domain/field.hpp>
#include <kariz/domain/standing.hpp>
#include <kariz/domain/suggest.hpp>
#include <kariz/report/value.hpp>

#include <fmt/format.h>

namespace kariz::cli {
namespace {

using Cells = std::vector<table::Cell>;
using table::Align;
using table::Shown;

constexpr int shortest_next = 17;  // the time, and a sign that there is more

/// The heading of a column: its name, but for a few that need a word more.
std::string title_of(std::string_view name) {
  if (name == "age") return "Days old";
  if (name == "in-stage") return "Days in stage";
  if (name == "last") return "Last event";
  if (name == "cycle") return "Days to sale";
  if (name == "until") return "Asleep until";
  if (name == "recontact") return "Try again";
  std::string title(name);
  std::replace(title.begin(), title.end(), '-', ' ');
  if (title.front() >= 'a' && title.front() <= 'z')
    title.front() = static_cast<char>(title.front() - 'a' + 'A');
  return title;
}

/// What a narrow terminal loses last.
int keep_of(std::string_view name) {
  constexpr std::pair<std::string_view, int> kept[] = {{"stage", 9}, {"value", 8}, {"next", 7},
                                                       {"state", 6}, {"name", 5},  {"score", 4}};
  for (const auto& [key, keep] : kept) {
    if (key == name) return keep;
  }
  return 3;
}

std::int64_t days_number(Date date) {
  return std::chrono::sys_days{date}.time_since_epoch().count();
}

/// The number that a text is, if it is one.
std::optional<double> number_in(std::string_view text) {
  double value = 0;
  const auto* const end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, value);
  if (error != std::errc() || stop != end || !std::isfinite(value)) return std::nullopt;
  return value;
}

struct KeyOfField {
  SortKey operator()(std::monostate) const { return {}; }
  SortKey operator()(std::string_view text) const { return text; }
  SortKey operator()(Money) const { return {}; }
  SortKey operator()(Date date) const { return days_number(date); }
  SortKey operator()(const NextStep& next) const { return next.at.seconds; }
  SortKey operator()(const std::vector<std::string_view>& texts) const {
    return texts.empty() ? SortKey() : SortKey(texts.front());
  }
};

DealColumn column(std::string name, Align align,
                  const std::function<table::Cell(const DealView&)>& cell,
                  std::function<SortKey(const DealView&)> key) {
  auto one = align == Align::left ? words_column(name, title_of(name))
                                  : exact_column(name, title_of(name), align);
  one.keep = keep_of(name);
  return {std::move(name),
          {one},
          [cell](const DealView& view) { return Cells{cell(view)}; },
          std::move(key)};
}

DealColumn field_column(std::string_view name) {
  const std::string key(name);
  return column(
      key, Align::left,
      [key](const DealView& view) {
        return cell_of_field(get_field(view.deal, view.pipeline.settings, key));
      },
      [key](const DealView& view) {
        return std::visit(KeyOfField(), get_field(view.deal, view.pipeline.settings, key));
      });
}

DealColumn id_column() {
  auto id = column(
      "id", Align::left, [](const DealView& view) { return cell_of(view.deal.id); },
      [](const DealView& view) -> SortKey { return view.deal.id; });
  // What is copied into the next command must be whole.
  id.columns.front() = exact_column("id", "Deal");
  return id;
}

DealColumn value_column() {
  return column(
      "value", Align::right,
      [](const DealView& view) {
        return cell_of(worth(view.deal, view.pipeline.settings, view.now).value);
      },
      [](const DealView& view) -> SortKey {
        const auto value = report::value_of(view.pipeline, view.deal, view.now);
        return value ? SortKey(value->minor) : SortKey();
      });
}

/// When and what: one column for people, which a narrow terminal may cut behind the time.
DealColumn next_column() {
  auto both = words_column("next", "Next", Shown::text);
  both.keep = keep_of("next");
  both.minimum = shortest_next;
  return {"next",
          {exact_column("next-at", "", Align::left, Shown::data),
           words_column("next-do", "", Shown::data), both},
          [](const DealView& view) {
            const auto& next = view.deal.next;
            if (!next) return Cells(3);
            const auto at = cell_of(next->at, view.pipeline.settings);
            const auto both_texts = fmt::format("{} {}", table::cell_text(at), next->what);
            return Cells{at, cell_of(next->what), both_texts};
          },
          [](const DealView& view) -> SortKey {
            return view.deal.next ? SortKey(view.deal.next->at.seconds) : SortKey();
          }};
}

DealColumn tags_column() {
  return column(
      "tags", Align::left, [](const DealView& view) { return cell_of(view.deal.tags); },
      [](const DealView& view) -> SortKey {
        return view.deal.tags.empty() ? SortKey() : SortKey(view.deal.tags.front());
      });
}

/// A field of the author's own, whose numbers are put in order as numbers.
DealColumn own_column(std::string_view name) {
  auto own = field_column(name);
  own.key = [key = own.key](const DealView& view) -> SortKey {
    const auto text = key(view);
    const auto* const word = std::get_if<std::string_view>(&text);
    const auto number = word == nullptr ? std::nullopt : number_in(*word);
    return number ? SortKey(*number) : text;
  };
  return own;
}

DealColumn stage_column() {
  auto name = words_column("stage", "Stage", Shown::text);
  name.keep = keep_of("stage");
  return {
      "stage",
      {words_column("stage", "Stage", Shown::data), name},
      [](const DealView& view) {
        const auto& stage = view.pipeline.settings.stages[view.stands.stage];
        return Cells{cell_of(stage.id), cell_of(stage.name)};
      },
      [](const DealView& view) -> SortKey { return static_cast<std::int64_t>(view.stands.stage); }};
}

DealColumn time_column(std::string name,
                       const std::function<std::optional<Instant>(const DealView&)>& time) {
  auto made = column(
      std::move(name), Align::left,
      [time](const DealView& view) -> table::Cell {
        const auto instant = time(view);
        return instant ? cell_of(*instant, view.pipeline.settings) : table::Blank{};
      },
      [time](const DealView& view) -> SortKey {
        const auto instant = time(view);
        return instant ? SortKey(instant->seconds) : SortKey();
      });
  made.columns.front().minimum = 0;
  return made;
}

DealColumn number_column(
    std::string name, const std::function<std::optional<std::int64_t>(const DealView&)>& number) {
  return column(
      std::move(name), Align::right,
      [number](const DealView& view) -> table::Cell {
        const auto count = number(view);
        return count ? table::Cell(*count) : table::Blank{};
      },
      [number](const DealView& view) -> SortKey {
        const auto count = number(view);
        return count ? SortKey(*count) : SortKey();
      });
}

std::optional<Instant> last_event(const DealView& view) {
  const auto happened = happened_by(view.deal, view.now);
  if (happened == 0) return std::nullopt;
  return view.deal.history[happened - 1].at;
}

std::vector<DealColumn> derived_columns() {
  std::vector<DealColumn> columns;
  columns.push_back(stage_column());
  columns.push_back(column(
      "state", Align::left,
      [](const DealView& view) { return cell_of(to_text(view.stands.state)); },
      [](const DealView& view) -> SortKey {
        return static_cast<std::int64_t>(view.stands.state);
      }));
  columns.push_back(column(
      "reason", Align::left,
      [](const DealView& view) {
        const auto* const lost = as<Lost>(*view.stands.decided);
        return cell_of(lost == nullptr ? std::string_view() : lost->reason);
      },
      [](const DealView& view) -> SortKey {
        const auto* const lost = as<Lost>(*view.stands.decided);
        return lost == nullptr ? SortKey() : SortKey(lost->reason);
      }));
  columns.push_back(time_column("until", asleep_until));
  columns.push_back(
      time_column("recontact", [](const DealView& view) { return recontact(view.stands); }));
  columns.push_back(number_column("score", score_of));
  columns.push_back(time_column("created", [](const DealView& view) -> std::optional<Instant> {
    return view.deal.history.front().at;
  }));
  columns.push_back(time_column("last", last_event));
  columns.push_back(number_column("touches", touches_of));
  columns.push_back(time_column("sold", [](const DealView& view) -> std::optional<Instant> {
    const auto sold = sale(view.deal, view.pipeline.settings, view.now);
    return sold ? std::optional(sold->at) : std::nullopt;
  }));
  columns.push_back(number_column("cycle", days_to_sale));
  columns.push_back(number_column("age", [](const DealView& view) -> std::optional<std::int64_t> {
    return (view.now.seconds - view.deal.history.front().at.seconds) / seconds_a_day;
  }));
  columns.push_back(number_column("in-stage", days_in_stage));
  return columns;
}

}  // namespace

std::vector<DealColumn> deal_columns(const Settings& settings) {
  const auto& own = settings.fields;
  std::vector<DealColumn> columns{id_column()};
  for (const auto field : all_fields(settings)) {
    if (field == "value") {
      columns.push_back(value_column());
    } else if (field == "next") {
      columns.push_back(next_column());
    } else if (field == "tags") {
      columns.push_back(tags_column());
    } else if (std::find(own.begin(), own.end(), field) != own.end()) {
      columns.push_back(own_column(field));
    } else {
      columns.push_back(field_column(field));
    }
  }
  for (auto& derived : derived_columns()) {
    const auto is_field = field_rank(settings, derived.name) < all_fields(settings).size();
    if (!is_field) columns.push_back(std::move(derived));
  }
  return columns;
}

const DealColumn& column_called(const std::vector<DealColumn>& columns, std::string_view name) {
  std::vector<std::string_view> names;
  for (const auto& column : columns) {
    if (column.name == name) return column;
    names.push_back(column.name);
  }
  std::string help = "columns: " + fmt::format("{}", fmt::join(names, ", "));
  if (const auto nearest = suggest(name, names); !nearest.empty()) {
    help.insert(0, fmt::format("did you mean '{}'? ", nearest));
  }
  refuse_rule(fmt::format("unknown column '{}'", name), help);
}

}  // namespace kariz::cli

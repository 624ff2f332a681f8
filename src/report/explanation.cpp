#include "explanation.hpp"

#include "columns.hpp"
#include "row_keys.hpp"

#include <algorithm>
#include <utility>

#include <kariz/domain/diagnostic.hpp>
#include <kariz/domain/suggest.hpp>

namespace kariz::report {
namespace {

using table::Cell;
using table::Shown;

/// A place in a report: the row's key, and the figure.
struct Spot {
  std::string row;
  const Figure* figure;
};

std::vector<std::string> keys_of(const Report& report, const table::Table& table) {
  std::vector<std::string> keys;
  for (const table::Group& group : table.groups) {
    for (const table::Row& row : group.rows) {
      std::string key = key_of(report, table, row);
      if (!key.empty()) keys.push_back(std::move(key));
    }
  }
  return keys;
}

const Figure& find_figure(const Report& report, std::string_view name) {
  std::vector<std::string_view> names;
  for (const Figure& figure : report.figures) {
    if (figure.key == name) return figure;
    names.push_back(figure.key);
  }
  throw Refusal(Fault::rule, "--explain: no figure '" + std::string(name) + "' in this report",
                did_you_mean(name, names, "figures"));
}

/// A row of which `row` is the first or the last key, the first one where a figure alone was named;
/// else `row` itself.
std::string_view meant_by(const Report& report, const std::vector<std::string_view>& rows,
                          std::string_view row) {
  const std::string word(row);
  const auto has_it = [&](std::string_view key) {
    return key.ends_with('/' + word) || key.starts_with(word + '/');
  };
  const auto found = std::find_if(rows.begin(), rows.end(), has_it);
  if (found != rows.end()) return *found;
  const bool is_figure = std::any_of(report.figures.begin(), report.figures.end(),
                                     [&](const Figure& figure) { return figure.key == row; });
  return is_figure && !rows.empty() ? rows.front() : row;
}

/// Reads ROW or ROW.COLUMN. An id may have a point itself, so that the whole word is tried first.
Spot find_spot(const Report& report, const table::Table& table, std::string_view text) {
  const auto keys = keys_of(report, table);
  const auto is_row = [&](std::string_view row) {
    return std::find(keys.begin(), keys.end(), row) != keys.end();
  };
  if (is_row(text)) return {std::string(text), &report.figures.front()};
  const std::size_t point = text.rfind('.');
  const std::string_view row = text.substr(0, point);
  if (!is_row(row)) {
    const std::vector<std::string_view> known(keys.begin(), keys.end());
    throw Refusal(Fault::rule, "--explain: no row '" + std::string(row) + "' in this report",
                  did_you_mean(meant_by(report, known, row), known, "rows"));
  }
  return {std::string(row), &find_figure(report, text.substr(point + 1))};
}

const table::Row* find_row(const Report& report, const table::Table& table, std::string_view key) {
  for (const table::Group& group : table.groups) {
    for (const table::Row& row : group.rows) {
      if (key_of(report, table, row) == key) return &row;
    }
  }
  return nullptr;
}

/// Whether a cell says something about the one deal: it counts, or is one of those of which the
/// part is told.
struct SaysSomething {
  bool operator()(std::int64_t count) const { return count != 0; }
  bool operator()(const table::Percent& percent) const { return percent.whole != 0; }
  bool operator()(const table::Amount& amount) const {
    return amount.digits.find_first_of("123456789") != std::string::npos;
  }
  bool operator()(const table::Decimal& number) const {
    return number.digits.find_first_of("123456789") != std::string::npos;
  }
  template <class Other>
  bool operator()(const Other&) const {
    return false;
  }
};

/// What the deal alone makes of the figure: "1", "yes" or "no" of a part, an amount.
Cell share_of(const Cell& cell) {
  const auto* const percent = std::get_if<table::Percent>(&cell);
  if (percent == nullptr) return cell;
  return percent->part == 0 ? std::string("of these") : std::string("counts");
}

/// What the figure means in that row.
std::string_view rule_of(const Report& report, const Spot& spot) {
  const std::string_view first_key = std::string_view(spot.row).substr(0, spot.row.find('/'));
  const auto special = std::find_if(
      report.row_rules.begin(), report.row_rules.end(),
      [&](const RowRule& each) { return each.row == first_key && each.key == spot.figure->key; });
  return special == report.row_rules.end() ? spot.figure->rule : special->rule;
}

/// The figures that `figure` is made of and that count the deal: "sold, lost".
std::string parts_of(const Figure& figure, const table::Table& alone, const table::Row& row) {
  std::string names;
  for (const std::string_view key : figure.of) {
    if (!std::visit(SaysSomething{}, row.cells[column_of(alone, key)])) continue;
    if (!names.empty()) names += ", ";
    names += key;
  }
  return names;
}

/// What a deal does to a figure, by the row that its own report has there: a time or a mean is its
/// own, else what it counts or where. Blank where it has no part in it.
Cell part_in(const Figure& figure, const table::Table& alone, const table::Row& row) {
  const Cell& own = row.cells[column_of(alone, figure.key)];
  if (figure.of.empty())
    return std::visit(SaysSomething{}, own) ? share_of(own) : Cell(table::Blank{});
  const std::string parts = parts_of(figure, alone, row);
  if (parts.empty()) return table::Blank{};
  return std::holds_alternative<table::Decimal>(own) ? own : Cell(parts);
}

/// Whether a deal was seen where it is counted, or only inferred to have been there.
Cell seen_in(const table::Table& table, const table::Row& row) {
  const std::size_t inferred = column_of(table, "inferred");
  const auto* count =
      inferred < table.columns.size() ? std::get_if<std::int64_t>(&row.cells[inferred]) : nullptr;
  if (count == nullptr) return table::Blank{};
  return *count > 0 ? std::string("inferred") : std::string("seen");
}

std::vector<table::Column> columns() {
  return {words("id", "Deal", Shown::always, 9),       words("name", "Name", Shown::always, 6),
          words("counts", "Counts", Shown::always, 8), words("seen", "Passage", Shown::always, 7),
          words("stage", "Stage", Shown::data, 0),     words("stage", "Stands in", Shown::text, 5),
          words("state", "State", Shown::always, 5)};
}

}  // namespace

table::Table rules_of(const Report& report) {
  table::Table out;
  out.name = report.name;
  out.columns = {words("figure", "Figure", Shown::always, 9),
                 sentences("rule", "What it says", Shown::always, 8)};
  auto& rows = out.groups.emplace_back().rows;
  for (const Figure& figure : report.figures) {
    rows.push_back({{std::string(figure.key), std::string(figure.rule)}});
    for (const RowRule& special : report.row_rules) {
      if (special.key != figure.key) continue;
      rows.push_back(
          {{std::string(special.row) + '.' + std::string(special.key), std::string(special.rule)}});
    }
  }
  return out;
}

table::Table deals_behind(const Report& report, const Subject& subject, std::string_view figure) {
  const table::Table whole = report.make(subject);
  const Spot spot = find_spot(report, whole, figure);

  table::Table out;
  out.name = report.name;
  out.columns = columns();
  auto& rows = out.groups.emplace_back().rows;
  for (const Case& one : subject.cases) {
    const table::Table alone =
        report.make({subject.pipeline, subject.spec, {&one, 1}, subject.record, spot.row});
    const table::Row* const row = find_row(report, alone, spot.row);
    if (row == nullptr) continue;
    const Cell part = part_in(*spot.figure, alone, *row);
    if (std::holds_alternative<table::Blank>(part)) continue;
    const Stage& stage = subject.pipeline.settings.stages[one.stands.stage];
    rows.push_back(
        {{std::string(one.deal->id), std::string(one.deal->name), part, seen_in(alone, *row),
          std::string(stage.id), std::string(stage.name), std::string(to_text(one.stands.state))}});
  }
  const table::Row& row = *find_row(report, whole, spot.row);
  out.notes.push_back(spot.row + "." + std::string(spot.figure->key) + ": " +
                      table::cell_text(row.cells[column_of(whole, spot.figure->key)]) + "; " +
                      std::string(rule_of(report, spot)));
  return out;
}

}  // namespace kariz::report

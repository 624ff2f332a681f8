#include "page/drawing.hpp"

#include "numbers.hpp"
#include "page/markup.hpp"
#include "page/months.hpp"
#include "selection.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace kariz::table {
namespace {

constexpr std::size_t most_panels = 24;
constexpr std::size_t most_rows = 40;
constexpr std::size_t most_points = 240;

/// The digits of a number as it is written; what follows a strange character is not read.
double number_in(std::string_view digits) {
  double value = 0;
  double place = 0;
  for (const char c : digits) {
    if (c == '.') {
      place = 1;
    } else if (c >= '0' && c <= '9') {
      place /= 10;
      value = place == 0 ? value * 10 + (c - '0') : value + place * (c - '0');
    } else {
      return 0;  // what is negative has no length
    }
  }
  return value;
}

struct Size {
  using Found = std::optional<double>;

  Found operator()(std::int64_t count) const { return std::max(0.0, static_cast<double>(count)); }
  Found operator()(const Decimal& number) const { return number_in(number.digits); }
  Found operator()(const Amount& amount) const { return number_in(amount.digits); }
  Found operator()(const Percent& percent) const {
    if (percent.whole == 0) return std::nullopt;
    const auto share = static_cast<double>(percent.part) / static_cast<double>(percent.whole);
    return std::max(0.0, 100 * share);
  }
  template <class Other>
  Found operator()(const Other&) const {
    return std::nullopt;
  }
};

/// The column with this key, the one for people where there are two; nothing where there is none.
std::optional<std::size_t> find_column(const Table& table, std::string_view key) {
  std::optional<std::size_t> found;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    const auto& column = table.columns[i];
    if (column.key != key || key.empty()) continue;
    const bool is_for_people = column.shown == Shown::always || column.shown == Shown::text;
    if (is_for_people || !found) found = i;
  }
  return found;
}

/// The columns of a chart.
struct Plan {
  std::vector<std::optional<std::size_t>> label;
  std::vector<std::optional<std::size_t>> series;
  std::optional<std::size_t> total;
  std::optional<std::size_t> beside;
};

Plan plan_of(const Table& table) {
  const Chart& chart = *table.chart;
  Plan plan;
  for (const auto& key : chart.label) plan.label.push_back(find_column(table, key));
  for (const auto& series : chart.series) plan.series.push_back(find_column(table, series.key));
  plan.total = find_column(table, chart.total.key);
  plan.beside = find_column(table, chart.beside.key);
  return plan;
}

Figure figure_in(const Row& row, const std::optional<std::size_t>& column) {
  if (!column) return {};
  const auto& cell = cell_at(row, *column);
  return {std::visit(Size{}, cell), cell_text(cell)};
}

std::string label_of(const Row& row, const Plan& plan) {
  std::string label;
  for (const auto& column : plan.label) {
    const auto text = column ? cell_text(cell_at(row, *column)) : std::string();
    if (text.empty()) continue;
    if (!label.empty()) label += " · ";
    label += text;
  }
  return label;
}

Item item_of(const Row& row, const Plan& plan) {
  Item item{label_of(row, plan), row.tone};
  for (const auto& column : plan.series) item.figures.push_back(figure_in(row, column));
  item.total = figure_in(row, plan.total);
  item.beside = figure_in(row, plan.beside);
  return item;
}

bool says_something(const Item& item) {
  const auto tells = [](const Figure& figure) { return !figure.text.empty(); };
  return tells(item.total) || std::any_of(item.figures.begin(), item.figures.end(), tells);
}

Panel panel_of(const Group& group, const Plan& plan) {
  Panel panel{group.title, {}};
  for (const auto& row : group.rows) {
    if (row.charted == Charted::no) continue;
    auto item = item_of(row, plan);
    if (says_something(item)) panel.items.push_back(std::move(item));
  }
  return panel;
}

/// One panel for groups of a single row each that is called the same in all.
void merge_single_rows(std::vector<Panel>& panels) {
  const auto is_single = [&](const Panel& panel) {
    return panel.items.size() == 1 && !panel.title.empty() &&
           panel.items.front().label == panels.front().items.front().label;
  };
  if (panels.size() < 2 || !std::all_of(panels.begin(), panels.end(), is_single)) return;
  Panel all;
  for (auto& panel : panels) {
    all.items.push_back(std::move(panel.items.front()));
    all.items.back().label = panel.title;
  }
  panels = {std::move(all)};
}

/// Leaves out what nobody could look at any more.
void limit(Drawing& drawing) {
  auto& panels = drawing.panels;
  for (std::size_t i = 0; i < panels.size(); ++i) {
    auto& items = panels[i].items;
    const auto all = items.size();
    if (i >= most_panels) items.clear();
    const auto most = is_along_an_axis(drawing.chart) ? most_points : most_rows;
    if (items.size() > most) items.resize(most);
    drawing.left_out += all - items.size();
  }
  if (panels.size() > most_panels) panels.resize(most_panels);
}

double length_of(const Chart& chart, const Item& item) {
  double most = item.total.size.value_or(0);
  for (const auto& figure : item.figures) most = std::max(most, figure.size.value_or(0));
  if (!is_stacked(chart)) return most;
  return std::max(most, sum_of_parts(chart, item, item.figures.size()));
}

void measure(Drawing& drawing) {
  for (const auto& panel : drawing.panels) {
    for (const auto& item : panel.items)
      drawing.most = std::max(drawing.most, length_of(drawing.chart, item));
  }
}

/// Takes the unit from the first figure that has one.
void find_unit(Drawing& drawing, const Table& table, const Plan& plan) {
  auto column = plan.total;
  if (!column && !plan.series.empty()) column = plan.series.front();
  if (!column) return;
  for (const auto& group : table.groups) {
    for (const auto& row : group.rows) {
      const auto& cell = cell_at(row, *column);
      if (std::holds_alternative<Percent>(cell)) drawing.unit = Drawing::Unit::percent;
      if (const auto* const amount = std::get_if<Amount>(&cell)) {
        drawing.unit = Drawing::Unit::money;
        if (has_currency(*amount)) drawing.currency = amount->currency;
      }
      if (drawing.unit != Drawing::Unit::none) return;
    }
  }
}

bool is_told(const Chart& chart, const Series& series) {
  return chart.total.key.empty() || series.look == Series::Look::mark;
}

/// Whether a figure is worth a picture. Shares of 0 % are; counts of 0 are nothing to look at, and
/// a mark is nothing without a bar.
bool has_something_to_draw(const Drawing& drawing) {
  const auto counts = [&](const Figure& figure) {
    if (!figure.size) return false;
    return *figure.size > 0 || drawing.unit == Drawing::Unit::percent;
  };
  const auto is_drawn = [&](const Item& item) {
    for (std::size_t i = 0; i < item.figures.size(); ++i) {
      const bool is_mark = drawing.chart.series[i].look == Series::Look::mark;
      if (!is_mark && counts(item.figures[i])) return true;
    }
    return counts(item.total);
  };
  return std::any_of(drawing.panels.begin(), drawing.panels.end(), [&](const Panel& panel) {
    return std::any_of(panel.items.begin(), panel.items.end(), is_drawn);
  });
}

}  // namespace

Drawing drawing_of(const Table& table) {
  Drawing drawing{*table.chart};
  const auto plan = plan_of(table);
  for (const auto& group : table.groups) {
    auto panel = panel_of(group, plan);
    if (!panel.items.empty()) drawing.panels.push_back(std::move(panel));
  }
  merge_single_rows(drawing.panels);
  limit(drawing);
  if (is_along_an_axis(drawing.chart)) {
    for (auto& panel : drawing.panels) add_months_between(panel);
  }
  measure(drawing);
  find_unit(drawing, table, plan);
  if (!has_something_to_draw(drawing)) drawing.panels.clear();
  constexpr double whole = 100;
  if (drawing.most == 0) drawing.most = whole;
  return drawing;
}

bool is_along_an_axis(const Chart& chart) {
  return chart.kind == Chart::Kind::columns || chart.kind == Chart::Kind::line;
}

bool is_stacked(const Chart& chart) {
  return chart.kind == Chart::Kind::stacked || chart.kind == Chart::Kind::columns;
}

double sum_of_parts(const Chart& chart, const Item& item, std::size_t index) {
  double sum = 0;
  for (std::size_t i = 0; i < index; ++i) {
    const bool is_part = chart.series[i].look != Series::Look::mark;
    if (is_part) sum += item.figures[i].size.value_or(0);
  }
  return sum;
}

double rest_of(const Chart& chart, const Item& item) {
  const auto parts = sum_of_parts(chart, item, item.figures.size());
  return std::max(0.0, item.total.size.value_or(0) - parts);
}

std::vector<std::string> told_names(const Chart& chart) {
  std::vector<std::string> names;
  if (!chart.total.key.empty()) names.push_back(chart.total.name);
  for (const auto& series : chart.series) {
    if (is_told(chart, series)) names.push_back(series.name);
  }
  if (!chart.beside.key.empty()) names.push_back(chart.beside.name);
  return names;
}

std::string told_figures(const Chart& chart, const Item& item) {
  std::string out;
  const auto tell = [&](const std::string& text) {
    if (text.empty()) return;
    if (!out.empty()) out += " · ";
    out += text;
  };
  tell(item.total.text);
  for (std::size_t i = 0; i < item.figures.size(); ++i) {
    if (is_told(chart, chart.series[i])) tell(item.figures[i].text);
  }
  const auto is_drawn = [](const Figure& figure) { return figure.size.has_value(); };
  const bool has_size = std::any_of(item.figures.begin(), item.figures.end(), is_drawn);
  if (has_size || item.total.size) tell(item.beside.text);
  return out;
}

std::string in_words(const Chart& chart, const Item& item) {
  std::string out;
  const auto tell = [&](const Figure& figure, const std::string& name) {
    if (figure.text.empty()) return;
    out += out.empty() ? "" : ", ";
    out += markup(name + ' ' + figure.text);
  };
  tell(item.total, chart.total.name);
  for (std::size_t i = 0; i < item.figures.size(); ++i) tell(item.figures[i], chart.series[i].name);
  tell(item.beside, chart.beside.name);
  return isolated(item.label) + ": " + out;
}

}  // namespace kariz::table

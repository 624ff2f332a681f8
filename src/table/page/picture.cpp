#include "page/picture.hpp"

#include "page/markup.hpp"
#include "unicode.hpp"

#include <algorithm>

#include <kariz/table/printable.hpp>
#include <kariz/table/width.hpp>
#include <kariz/table/wrap.hpp>

#include <fmt/format.h>

namespace kariz::table {
namespace {

constexpr int line_height = 20;
constexpr int title_gap = 10;

/// Pixels that `text` takes at most: some letters are far wider than a cell.
double greatest_width(std::string_view text) {
  constexpr std::u32string_view widest = U"MWmw@%ЖМФШЩЫЮжмфшщыю";
  constexpr double more = 6;
  constexpr double more_for_capitals = 2.5;
  double width = wide_cell * display_width(text);
  for (; !text.empty(); text.remove_prefix(decode(text).size)) {
    const auto letter = decode(text).value;
    const bool is_capital =
        (letter >= U'A' && letter <= U'Z') || (letter >= U'А' && letter <= U'Я');
    if (widest.find(letter) != std::u32string_view::npos) {
      width += more;
    } else if (is_capital) {
      width += more_for_capitals;
    }
  }
  return width;
}

bool has_rest(const Drawing& drawing) {
  const auto leaves = [&](const Item& item) {
    const bool has_parts = sum_of_parts(drawing.chart, item, item.figures.size()) > 0;
    return has_parts && rest_of(drawing.chart, item) > 0;
  };
  return std::any_of(drawing.panels.begin(), drawing.panels.end(), [&](const Panel& panel) {
    return std::any_of(panel.items.begin(), panel.items.end(), leaves);
  });
}

std::string_view sign_for(Series::Look look, Chart::Kind kind) {
  if (kind == Chart::Kind::line) return look == Series::Look::solid ? "●" : "○";
  if (look == Series::Look::mark) return "┃";
  return look == Series::Look::faded ? "□" : "■";
}

/// The key to `series`, behind those that are there.
void append_key_to(std::string& keys, const Series& series, Chart::Kind kind) {
  keys += fmt::format(R"(<tspan class="{}"{}>{}</tspan> {})", word_for(series.look),
                      keys.empty() ? "" : " dx=\"12\"", sign_for(series.look, kind),
                      markup(series.name));
}

/// What the looks mean; empty where there is one only.
std::string keys_of(const Drawing& drawing) {
  const auto& chart = drawing.chart;
  std::string keys;
  for (const auto& series : chart.series) append_key_to(keys, series, chart.kind);
  const bool rest = has_rest(drawing);
  if (rest) append_key_to(keys, {"", "rest of " + chart.total.name, chart.total.look}, chart.kind);
  if (chart.series.size() < 2 && !rest) return {};
  return keys;
}

/// What the figures are that stand above the bars, or along the axis.
std::string heads_of(const Drawing& drawing, std::string_view keys) {
  auto names = told_names(drawing.chart);
  if (is_along_an_axis(drawing.chart)) {
    if (!keys.empty()) names.clear();
    if (!drawing.currency.empty()) names.push_back(drawing.currency);
  }
  return fmt::format("{}", fmt::join(names, " · "));
}

void append_legend(Picture& picture, const Drawing& drawing) {
  const auto keys = keys_of(drawing);
  if (!keys.empty()) {
    picture.body += fmt::format("<text class=\"key\" x=\"0\" y=\"14\">{}</text>\n", keys);
    picture.height += line_height;
  }
  const auto heads = heads_of(drawing, keys);
  if (heads.empty()) return;
  append_text(picture, fmt::format(R"(class="head" x="100%" y="{}")", picture.height + 14), heads);
  picture.height += line_height;
}

void append_panels(Picture& picture, const Drawing& drawing) {
  for (const auto& panel : drawing.panels) {
    append_panel_title(picture, panel);
    if (is_along_an_axis(drawing.chart)) {
      append_plot(picture, drawing, panel);
    } else {
      append_bars(picture, drawing, panel);
    }
  }
}

}  // namespace

std::string fit_to(std::string_view text, double pixels) {
  constexpr int fewest = 6;
  int cells = std::max(fewest, static_cast<int>(pixels / wide_cell));
  auto fitting = fit(text, cells);
  while (cells > fewest && greatest_width(fitting) > pixels) fitting = fit(text, --cells);
  return fitting;
}

std::string attribute(double value) {
  return fmt::format("{:.5g}", value);
}

std::string percent(double value) {
  return attribute(value) + '%';
}

std::string_view word_for(Series::Look look) {
  switch (look) {
    case Series::Look::solid:
      return "solid";
    case Series::Look::middle:
      return "middle";
    case Series::Look::faded:
      return "faded";
    case Series::Look::mark:
      return "mark";
  }
  return {};
}

std::string tone_attribute(Tone tone) {
  if (tone == Tone::good) return " class=\"good\"";
  if (tone == Tone::bad) return " class=\"bad\"";
  return {};
}

void append_text(Picture& picture, std::string_view attributes, std::string_view text) {
  picture.body += fmt::format("<text {}>{}</text>\n", attributes, markup(text));
}

void append_panel_title(Picture& picture, const Panel& panel) {
  if (panel.title.empty()) return;
  const auto cells = static_cast<int>(narrowest / wide_cell);
  picture.height += title_gap;
  for (const auto& line : wrap(printable(panel.title), cells)) {
    picture.height += line_height;
    picture.body += fmt::format("<text class=\"panel\" x=\"0\" y=\"{}\">{}</text>\n",
                                picture.height - 8, sentence(line));
  }
}

Picture picture_of(const Drawing& drawing) {
  Picture picture;
  if (drawing.panels.empty()) {
    append_text(picture, R"(class="nothing" x="0" y="14")", drawing.chart.nothing);
    picture.height = line_height;
    return picture;
  }
  append_legend(picture, drawing);
  append_panels(picture, drawing);
  if (drawing.left_out == 0) return picture;
  append_text(
      picture, fmt::format(R"(class="head" x="100%" y="{}")", picture.height + 14),
      fmt::format("{} more not drawn", cell_text(static_cast<std::int64_t>(drawing.left_out))));
  picture.height += line_height;
  return picture;
}

}  // namespace kariz::table

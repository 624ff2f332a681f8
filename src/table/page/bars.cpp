#include "page/markup.hpp"
#include "page/picture.hpp"

#include <algorithm>

#include <kariz/table/printable.hpp>
#include <kariz/table/width.hpp>

#include <fmt/format.h>

namespace kariz::table {
namespace {

constexpr int baseline = 14;  // of the words above the bars
constexpr int words_height = 20;
constexpr int thickness = 12;  // of a bar
constexpr int bar_gap = 3;
constexpr int item_gap = 9;
constexpr double least_length = 0.4;  // one of ten thousand must be seen

/// The percentage of the width that `size` takes.
double length(const Drawing& drawing, double size) {
  constexpr double full = 100;
  const double most = drawing.unit == Drawing::Unit::percent ? full : drawing.most;
  return std::min(full, full * size / most);
}

void append_bar(Picture& picture, const Drawing& drawing, Series::Look look, double begin,
                double size, int y) {
  if (size <= 0) return;
  const double from = length(drawing, begin);
  const double wide = std::max(least_length, length(drawing, begin + size) - from);
  picture.body +=
      fmt::format(R"(<rect class="{}" x="{}" y="{}" width="{}" height="{}"/>)", word_for(look),
                  percent(std::min(from, 100 - wide)), y, percent(wide), thickness);
  picture.body += '\n';
}

void append_track(Picture& picture, int y) {
  picture.body += fmt::format(
      "<rect class=\"track\" x=\"0\" y=\"{}\" width=\"100%\" height=\"{}\"/>\n", y, thickness);
}

/// A stroke across the bar, on a wider one that keeps it apart from the bar.
void append_mark(Picture& picture, const Drawing& drawing, double size, int y) {
  constexpr int overhang = 3;
  for (const auto* const layer : {"halo", "mark"}) {
    picture.body +=
        fmt::format("<line class=\"{0}\" x1=\"{1}\" y1=\"{2}\" x2=\"{1}\" y2=\"{3}\"/>\n", layer,
                    percent(length(drawing, size)), y - overhang, y + thickness + overhang);
  }
}

void append_words(Picture& picture, const Chart& chart, const Item& item) {
  const auto figures = told_figures(chart, item);
  const double left = narrowest - wide_cell * (display_width(figures) + 1);
  const int y = picture.height + baseline;
  append_text(picture, fmt::format(R"(class="label" x="0" y="{}")", y),
              fit_to(printable(item.label), left));
  append_text(picture, fmt::format(R"(class="value" x="100%" y="{}")", y), figures);
  picture.height += words_height;
}

void append_marks(Picture& picture, const Drawing& drawing, const Item& item, int y) {
  for (std::size_t i = 0; i < item.figures.size(); ++i) {
    const bool is_mark = drawing.chart.series[i].look == Series::Look::mark;
    if (is_mark && item.figures[i].size) append_mark(picture, drawing, *item.figures[i].size, y);
  }
}

void append_stack(Picture& picture, const Drawing& drawing, const Item& item) {
  const auto& chart = drawing.chart;
  append_track(picture, picture.height);
  for (std::size_t i = 0; i < item.figures.size(); ++i) {
    const auto look = chart.series[i].look;
    if (look == Series::Look::mark) continue;
    append_bar(picture, drawing, look, sum_of_parts(chart, item, i),
               item.figures[i].size.value_or(0), picture.height);
  }
  append_bar(picture, drawing, chart.total.look, sum_of_parts(chart, item, item.figures.size()),
             rest_of(chart, item), picture.height);
  append_marks(picture, drawing, item, picture.height);
  picture.height += thickness + bar_gap;
}

void append_series(Picture& picture, const Drawing& drawing, const Item& item) {
  for (std::size_t i = 0; i < item.figures.size(); ++i) {
    const auto look = drawing.chart.series[i].look;
    if (look == Series::Look::mark) continue;
    append_track(picture, picture.height);
    append_bar(picture, drawing, look, 0, item.figures[i].size.value_or(0), picture.height);
    append_marks(picture, drawing, item, picture.height);
    picture.height += thickness + bar_gap;
  }
}

}  // namespace

void append_bars(Picture& picture, const Drawing& drawing, const Panel& panel) {
  for (const auto& item : panel.items) {
    picture.body += fmt::format("<g{}><title>{}</title>\n", tone_attribute(item.tone),
                                in_words(drawing.chart, item));
    append_words(picture, drawing.chart, item);
    if (is_stacked(drawing.chart)) {
      append_stack(picture, drawing, item);
    } else {
      append_series(picture, drawing, item);
    }
    picture.body += "</g>\n";
    picture.height += item_gap;
  }
}

}  // namespace kariz::table

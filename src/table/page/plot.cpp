#include "page/markup.hpp"
#include "page/picture.hpp"
#include "page/ticks.hpp"

#include <algorithm>
#include <cmath>

#include <kariz/table/printable.hpp>
#include <kariz/table/width.hpp>

#include <fmt/format.h>

namespace kariz::table {
namespace {

constexpr int above = 18;  // room for figures above the highest column
constexpr int plot_height = 150;
constexpr int below = 26;  // room for labels
constexpr double full = 100;

/// The frame of a plot: across in percent, down in pixels.
struct Frame {
  double left = 0;   ///< where the first place begins
  double place = 0;  ///< what each item gets
  int top = 0;
  double most = 0;  ///< the figure at the top

  double middle_of(std::size_t index) const {
    return left + place * (static_cast<double>(index) + 0.5);
  }
  double height_of(double size) const { return plot_height * size / most; }
  double y_of(double size) const { return top + plot_height - height_of(size); }
};

Frame frame_of(const std::vector<Tick>& ticks, const Panel& panel, int top) {
  constexpr double margin = 8;
  int cells = 0;
  for (const auto& tick : ticks) cells = std::max(cells, display_width(tick.text));
  Frame frame;
  frame.left = full * (cells * small_cell + margin) / narrowest;
  frame.place = (full - frame.left) / static_cast<double>(panel.items.size());
  frame.top = top + above;
  frame.most = ticks.back().size;
  return frame;
}

void append_ticks(Picture& picture, const std::vector<Tick>& ticks, const Frame& frame) {
  for (const auto& tick : ticks) {
    const auto y = attribute(frame.y_of(tick.size));
    picture.body +=
        fmt::format("<line class=\"grid\" x1=\"{0}\" y1=\"{1}\" x2=\"100%\" y2=\"{1}\"/>\n",
                    percent(frame.left), y);
    append_text(picture, fmt::format(R"(class="tick" x="0" y="{}" dy="4")", y), tick.text);
  }
}

/// Every so many of the labels have room beside each other.
std::size_t label_step(const Panel& panel, const Frame& frame) {
  constexpr double gap = 10;
  int cells = 0;
  for (const auto& item : panel.items) cells = std::max(cells, display_width(item.label));
  const double wanted = cells * small_cell + gap;
  return static_cast<std::size_t>(std::ceil(wanted / (frame.place * narrowest / full)));
}

void append_label(Picture& picture, const Frame& frame, std::size_t index, const Item& item) {
  const double half = full * display_width(item.label) * small_cell / 2 / narrowest;
  const double x = frame.middle_of(index);
  const char* place = "axis";
  std::string at = percent(x);
  if (x + half > full) {
    place = "last";
    at = "100%";
  }
  append_text(picture,
              fmt::format(R"(class="{}" x="{}" y="{}")", place, at, frame.top + plot_height + 18),
              item.label);
}

void append_labels(Picture& picture, const Panel& panel, const Frame& frame) {
  const auto step = label_step(panel, frame);
  for (std::size_t i = 0; i < panel.items.size(); i += step)
    append_label(picture, frame, i, panel.items[i]);
}

void append_part(Picture& picture, const Frame& frame, std::size_t index, Series::Look look,
                 double begin, double size) {
  constexpr double widest = 14;
  constexpr double share = 0.7;
  if (size <= 0) return;
  const double wide = std::min(widest, share * frame.place);
  const double high = std::max(1.0, frame.height_of(size));
  picture.body += fmt::format(R"(<rect class="{}" x="{}" y="{}" width="{}" height="{}"/>)",
                              word_for(look), percent(frame.middle_of(index) - wide / 2),
                              attribute(frame.y_of(begin) - high), percent(wide), attribute(high));
  picture.body += '\n';
}

void append_column(Picture& picture, const Drawing& drawing, const Item& item, const Frame& frame,
                   std::size_t index) {
  const auto& chart = drawing.chart;
  for (std::size_t i = 0; i < item.figures.size(); ++i) {
    append_part(picture, frame, index, chart.series[i].look, sum_of_parts(chart, item, i),
                item.figures[i].size.value_or(0));
  }
  const double parts = sum_of_parts(chart, item, item.figures.size());
  const double rest = rest_of(chart, item);
  append_part(picture, frame, index, chart.total.look, parts, rest);
  const auto& text = item.total.text.empty() ? item.figures.front().text : item.total.text;
  const bool has_room = display_width(text) * small_cell < frame.place * narrowest / full;
  if (!has_room || text.empty()) return;
  append_text(picture,
              fmt::format(R"(class="axis" x="{}" y="{}" dy="-5")", percent(frame.middle_of(index)),
                          attribute(frame.y_of(parts + rest))),
              text);
}

void append_points(Picture& picture, const Drawing& drawing, const Panel& panel, const Frame& frame,
                   std::size_t index) {
  const auto& item = panel.items[index];
  for (std::size_t i = 0; i < item.figures.size(); ++i) {
    if (!item.figures[i].size) continue;
    const auto look = word_for(drawing.chart.series[i].look);
    const auto x = percent(frame.middle_of(index));
    const auto y = attribute(frame.y_of(*item.figures[i].size));
    picture.body += fmt::format("<circle class=\"{}\" cx=\"{}\" cy=\"{}\" r=\"4\"/>\n", look, x, y);
  }
}

/// The lines from an item to the next, below all points. Where a figure is missing there is none.
void append_lines(Picture& picture, const Drawing& drawing, const Panel& panel,
                  const Frame& frame) {
  for (std::size_t i = 0; i < drawing.chart.series.size(); ++i) {
    const auto look = word_for(drawing.chart.series[i].look);
    for (std::size_t at = 1; at < panel.items.size(); ++at) {
      const auto& from = panel.items[at - 1].figures[i].size;
      const auto& to = panel.items[at].figures[i].size;
      if (!from || !to) continue;
      picture.body +=
          fmt::format("<line class=\"{}\" x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\"/>\n", look,
                      percent(frame.middle_of(at - 1)), attribute(frame.y_of(*from)),
                      percent(frame.middle_of(at)), attribute(frame.y_of(*to)));
    }
  }
}

void append_items(Picture& picture, const Drawing& drawing, const Panel& panel,
                  const Frame& frame) {
  for (std::size_t i = 0; i < panel.items.size(); ++i) {
    const auto& item = panel.items[i];
    if (told_figures(drawing.chart, item).empty()) continue;
    picture.body += fmt::format("<g{}><title>{}</title>\n", tone_attribute(item.tone),
                                in_words(drawing.chart, item));
    if (drawing.chart.kind == Chart::Kind::columns) {
      append_column(picture, drawing, item, frame, i);
    } else {
      append_points(picture, drawing, panel, frame, i);
    }
    picture.body += "</g>\n";
  }
}

}  // namespace

void append_plot(Picture& picture, const Drawing& drawing, const Panel& panel) {
  const auto ticks = ticks_for(drawing);
  const auto frame = frame_of(ticks, panel, picture.height);
  append_ticks(picture, ticks, frame);
  if (drawing.chart.kind == Chart::Kind::line) append_lines(picture, drawing, panel, frame);
  append_items(picture, drawing, panel, frame);
  append_labels(picture, panel, frame);
  picture.height += above + plot_height + below;
}

}  // namespace kariz::table

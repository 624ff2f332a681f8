#pragma once

#include "page/drawing.hpp"

#include <string>
#include <string_view>

namespace kariz::table {

/// Elements of SVG. Across they are placed in percent of the picture, so that they fit every width
/// without a letter that shrinks; down in pixels.
struct Picture {
  std::string body = {};
  int height = 0;
};

/// The narrowest picture in which everything has room, in pixels. Widths of texts are guesses on
/// the safe side: nobody knows the font.
inline constexpr double narrowest = 300;

/// Pixels that a cell of text takes at most, in the usual and in the small size.
inline constexpr double wide_cell = 8.0;
inline constexpr double small_cell = 6.6;

/// As much of `text` as surely has room in so many pixels, in the usual size, with "…" where it is
/// cut; not less than a few letters.
std::string fit_to(std::string_view text, double pixels);

/// A number as an attribute: "37.21".
std::string attribute(double value);

/// The same in percent: "37.21%".
std::string percent(double value);

/// The word by which the style knows a look.
std::string_view word_for(Series::Look look);

/// `item`'s tone as an attribute: ` class="bad"`; empty for the plain one.
std::string tone_attribute(Tone tone);

/// A line of text, which is escaped; its attributes are not.
void append_text(Picture& picture, std::string_view attributes, std::string_view text);

/// The title of a panel, if it has one.
void append_panel_title(Picture& picture, const Panel& panel);

/// Lying bars: `bars` and `stacked`.
void append_bars(Picture& picture, const Drawing& drawing, const Panel& panel);

/// Along an axis: `columns` and `line`.
void append_plot(Picture& picture, const Drawing& drawing, const Panel& panel);

/// All panels, below the key to them.
Picture picture_of(const Drawing& drawing);

}  // namespace kariz::table

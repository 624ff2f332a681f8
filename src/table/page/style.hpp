#pragma once

#include <string_view>

namespace kariz::table {

/// The colours of pages and charts, for light and for dark. Texts differ from the paper by 4.5 or
/// more, what is drawn by 3 (WCAG 2.2, 1.4.3 and 1.4.11).
extern const std::string_view palette;

/// How charts look.
extern const std::string_view chart_style;

/// How pages look, on a screen and on paper.
extern const std::string_view page_style;

}  // namespace kariz::table

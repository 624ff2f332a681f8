#pragma once

#include "page/drawing.hpp"

namespace kariz::table {

/// Where all items are called by months ("2026-11"), in their order and within ten years: puts an
/// item without figures in the place of every month between them, so that the axis is one of time.
void add_months_between(Panel& panel);

}  // namespace kariz::table

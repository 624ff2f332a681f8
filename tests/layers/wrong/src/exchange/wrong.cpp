#include <kariz/file/read.hpp>
#include <kariz/report/funnel.hpp>

#include <CLI/CLI.hpp>

auto wrong() {
  return date::current_zone();
}

#include "columns.hpp"

#include <utility>

namespace kariz::report {

namespace {

constexpr int shortest_words = 8;
constexpr int shortest_sentence = 20;

}  // namespace

table::Column words(std::string key, std::string title, table::Shown shown, int keep) {
  table::Column column;
  column.key = std::move(key);
  column.title = std::move(title);
  column.shown = shown;
  column.keep = keep;
  column.minimum = shortest_words;
  return column;
}

table::Column sentences(std::string key, std::string title, table::Shown shown, int keep) {
  table::Column column = words(std::move(key), std::move(title), shown, keep);
  column.minimum = shortest_sentence;
  return column;
}

table::Column numbers(std::string key, std::string title, table::Shown shown, int keep) {
  table::Column column;
  column.key = std::move(key);
  column.title = std::move(title);
  column.align = table::Align::right;
  column.shown = shown;
  column.keep = keep;
  return column;
}

table::Column bar(int keep) {
  table::Column column;
  column.key = "bar";
  column.shown = table::Shown::terminal;
  column.keep = keep;
  return column;
}

}  // namespace kariz::report

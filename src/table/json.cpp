#include "numbers.hpp"
#include "renderers.hpp"
#include "selection.hpp"
#include "unicode.hpp"

#include <algorithm>
#include <iterator>

#include <fmt/format.h>

namespace kariz::table {
namespace {

void append_character(std::string& out, CodePoint c, std::string_view bytes) {
  if (!c.valid) {
    out += "\xEF\xBF\xBD";  // JSON is UTF-8; U+FFFD is where it was not.
  } else if (c.value == '"' || c.value == '\\') {
    out += '\\';
    out += bytes;
  } else if (c.value == '\n') {
    out += "\\n";
  } else if (c.value == '\r') {
    out += "\\r";
  } else if (c.value == '\t') {
    out += "\\t";
  } else if (is_hazard(c.value)) {
    fmt::format_to(std::back_inserter(out), "\\u{:04x}", static_cast<unsigned>(c.value));
  } else {
    out += bytes;
  }
}

void append_string(std::string& out, std::string_view text) {
  out += '"';
  if (is_plain(text) && text.find_first_of("\"\\") == std::string_view::npos) {
    out += text;
    text = {};
  }
  while (!text.empty()) {
    const auto c = decode(text);
    append_character(out, c, text.substr(0, c.size));
    text.remove_prefix(c.size);
  }
  out += '"';
}

/// The array of `items`, each appended by `append`.
template <typename Items, typename Append>
void append_array(std::string& out, const Items& items, Append append) {
  out += '[';
  for (const auto& item : items) {
    if (&item != &*items.begin()) out += ", ";
    append(item);
  }
  out += ']';
}

void append_objects(std::string& out, const Table& table, std::string_view separator);

struct Writer {
  std::string& out;

  void operator()(const Blank&) const { out += "null"; }
  void operator()(const NotAvailable&) const { out += "null"; }
  void operator()(const Bar&) const { out += "null"; }
  void operator()(const std::string& text) const { append_string(out, text); }
  void operator()(std::int64_t count) const { append_integer(out, count); }
  void operator()(const Decimal& number) const { out += number.digits; }
  void operator()(Truth truth) const { out += truth == Truth::yes ? "true" : "false"; }
  void operator()(const Timestamp& time) const { append_string(out, time.rfc3339); }

  void operator()(const Percent& percent) const {
    if (percent.whole == 0) return (*this)(NotAvailable{});
    append_percent(out, percent, 4);
  }

  void operator()(const Amount& amount) const {
    out += "{\"amount\": ";
    append_string(out, amount.digits);
    out += ", \"currency\": ";
    if (has_currency(amount)) {
      append_string(out, amount.currency);
    } else {
      out += "null";
    }
    out += '}';
  }

  void operator()(const Change& change) const { std::visit(*this, change.by); }

  void operator()(const List& list) const {
    append_array(out, list, [&](const std::string& item) { append_string(out, item); });
  }

  void operator()(const Nested& nested) const {
    if (!nested.table) return (*this)(Blank{});
    out += '[';
    append_objects(out, *nested.table, ", ");
    out += ']';
  }
};

/// The rows of all groups as objects, `separator` between two.
void append_objects(std::string& out, const Table& table, std::string_view separator) {
  const auto columns = shown_columns(table, Medium::json);
  std::vector<std::string> keys;
  for (const auto column : columns) {
    auto& key = keys.emplace_back(keys.empty() ? "" : ", ");
    append_string(key, table.columns[column].key);
    key += ": ";
  }
  const Writer write{out};
  bool first = true;
  for (const auto& group : table.groups) {
    for (const auto& row : group.rows) {
      if (!first) out += separator;
      first = false;
      out += '{';
      for (std::size_t i = 0; i < columns.size(); ++i) {
        out += keys[i];
        std::visit(write, cell_at(row, columns[i]));
      }
      out += '}';
    }
  }
}

bool has_rows(const Table& table) {
  return std::any_of(table.groups.begin(), table.groups.end(),
                     [](const Group& group) { return !group.rows.empty(); });
}

}  // namespace

std::string render_json(const Table& table, const Screen&) {
  std::string out = "{\"kariz\": 1, ";
  out += table.kind == Kind::report ? "\"report\": " : "\"command\": ";
  append_string(out, table.name);
  out += ", \"rows\": [";
  if (has_rows(table)) {
    out += "\n  ";
    append_objects(out, table, ",\n  ");
    out += '\n';
  }
  out += ']';
  if (!table.summary.empty()) {
    out += ", \"summary\": {";
    for (const auto& [key, cell] : table.summary) {
      if (&key != &table.summary.front().first) out += ", ";
      append_string(out, key);
      out += ": ";
      std::visit(Writer{out}, cell);
    }
    out += '}';
  }
  if (!table.notes.empty()) {
    out += ", \"notes\": ";
    append_array(out, table.notes, [&](const std::string& note) { append_string(out, note); });
  }
  return out += "}\n";
}

}  // namespace kariz::table

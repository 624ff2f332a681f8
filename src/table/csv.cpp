#include "numbers.hpp"
#include "renderers.hpp"
#include "selection.hpp"

#include <kariz/table/printable.hpp>

namespace kariz::table {
namespace {

/// A field as it is, quoted as RFC 4180 has it.
void append_field(std::string& out, std::string_view field) {
  if (field.find_first_of(",\"\r\n") == std::string_view::npos) {
    out += field;
    return;
  }
  out += '"';
  for (const char c : field) {
    if (c == '"') out += '"';
    out += c;
  }
  out += '"';
}

struct Writer {
  std::string& out;
  const Screen& screen;

  void text(std::string_view field) const {
    // Nobody parses what a terminal shows, and a terminal would obey it.
    if (screen.width) {
      append_field(out, printable(field));
    } else {
      append_field(out, field);
    }
  }

  void operator()(const Blank&) const {}
  void operator()(const NotAvailable&) const {}
  void operator()(const Bar&) const {}
  void operator()(const Nested&) const {}
  void operator()(const std::string& value) const { text(value); }
  void operator()(std::int64_t count) const { append_integer(out, count); }
  void operator()(const Decimal& number) const { text(number.digits); }
  void operator()(const Timestamp& time) const { text(time.rfc3339); }
  void operator()(Truth truth) const { text(truth == Truth::yes ? "yes" : "no"); }

  void operator()(const Percent& percent) const {
    if (percent.whole != 0) append_percent(out, percent, 4);
  }

  void operator()(const Amount& amount) const {
    text(has_currency(amount) ? amount.digits + ' ' + amount.currency : amount.digits);
  }

  void operator()(const Change& change) const { std::visit(*this, change.by); }

  void operator()(const List& list) const {
    std::string joined;
    for (const auto& item : list) {
      if (&item != &list.front()) joined += ',';
      joined += item;
    }
    text(joined);
  }
};

void end_record(std::string& out, std::size_t start) {
  // A record of one empty field would be an empty line, which readers skip.
  if (out.size() == start) out += "\"\"";
  out += '\n';
}

}  // namespace

std::string render_csv(const Table& table, const Screen& screen) {
  const auto columns = shown_columns(table, Medium::csv);
  if (columns.empty()) return {};
  std::string out;
  const Writer write{out, screen};
  for (const auto column : columns) {
    if (column != columns.front()) out += ',';
    write.text(table.columns[column].key);
  }
  end_record(out, 0);
  for (const auto& group : table.groups) {
    for (const auto& row : group.rows) {
      const auto start = out.size();
      for (const auto column : columns) {
        if (column != columns.front()) out += ',';
        std::visit(write, cell_at(row, column));
      }
      end_record(out, start);
    }
  }
  return out;
}

}  // namespace kariz::table

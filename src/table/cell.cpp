#include "numbers.hpp"

#include <kariz/table/cell.hpp>
#include <kariz/table/printable.hpp>

namespace kariz::table {
namespace {

constexpr std::size_t date_size = 10;    // 2026-11-05
constexpr std::size_t minute_size = 16;  // 2026-11-05T10:00

std::string grouped(std::string_view digits) {
  std::string out;
  append_grouped(out, digits);
  return out;
}

struct Wording {
  std::string operator()(const Blank&) const { return {}; }
  std::string operator()(const Bar&) const { return {}; }
  std::string operator()(const Nested&) const { return {}; }
  std::string operator()(const NotAvailable&) const { return "n/a"; }
  std::string operator()(const std::string& text) const { return printable(text); }
  std::string operator()(std::int64_t count) const { return grouped(std::to_string(count)); }
  std::string operator()(const Decimal& number) const { return printable(grouped(number.digits)); }

  std::string operator()(Truth truth) const { return truth == Truth::yes ? "yes" : "no"; }

  std::string operator()(const Percent& percent) const {
    if (percent.whole == 0) return (*this)(NotAvailable{});
    std::string out;
    append_percent(out, percent, 1);
    return out += '%';
  }

  std::string operator()(const Amount& amount) const {
    auto out = grouped(without_zero_fraction(amount.digits));
    if (has_currency(amount)) out.append(" ").append(amount.currency);
    return printable(out);
  }

  std::string operator()(const Timestamp& time) const {
    auto out = printable(time.rfc3339.substr(0, minute_size));
    if (out.size() > date_size) out[date_size] = ' ';
    return out;
  }

  std::string operator()(const Change& change) const {
    auto text = std::visit(*this, change.by);
    if (text.back() == '%') text.replace(text.size() - 1, 1, " pt");
    const bool is_more = text.front() != '-' && text.find_first_of("123456789") != text.npos;
    return is_more ? '+' + text : text;
  }

  std::string operator()(const List& list) const {
    std::string out;
    for (const auto& item : list) {
      if (&item != &list.front()) out += ", ";
      out += printable(item);
    }
    return out;
  }
};

}  // namespace

std::string cell_text(const Cell& cell) {
  return std::visit(Wording{}, cell);
}

}  // namespace kariz::table

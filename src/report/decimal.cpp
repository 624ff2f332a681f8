#include "decimal.hpp"

namespace kariz::report {

std::string decimal_text(std::int64_t units, std::size_t decimals) {
  std::string text = std::to_string(units < 0 ? -units : units);
  if (text.size() <= decimals) text.insert(0, decimals + 1 - text.size(), '0');
  if (decimals > 0) text.insert(text.size() - decimals, ".");
  return units < 0 ? '-' + text : text;
}

std::string short_decimal_text(std::int64_t units, std::size_t decimals) {
  for (; decimals > 0 && units % 10 == 0; --decimals) units /= 10;
  return decimal_text(units, decimals);
}

}  // namespace kariz::report

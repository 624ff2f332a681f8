#include "page/months.hpp"
#include "page/ticks.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace kariz::table;

namespace {

std::vector<std::string> ticks(double most, Drawing::Unit unit = Drawing::Unit::none) {
  Drawing drawing;
  drawing.most = most;
  drawing.unit = unit;
  std::vector<std::string> texts;
  for (const auto& tick : ticks_for(drawing)) texts.push_back(tick.text);
  return texts;
}

std::vector<std::string> filled(const std::vector<std::string>& labels) {
  Panel panel;
  for (const auto& label : labels) panel.items.push_back({.label = label, .figures = {{1.0, "1"}}});
  add_months_between(panel);
  std::vector<std::string> out;
  for (const auto& item : panel.items)
    out.push_back(item.label + (item.figures.at(0).size ? "" : " -"));
  return out;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("ticks are round and reach what is drawn") {
  CHECK(ticks(1) == Texts{"0.0", "0.2", "0.4", "0.6", "0.8", "1.0"});
  CHECK(ticks(3) == Texts{"0", "1", "2", "3"});
  CHECK(ticks(7) == Texts{"0", "2", "4", "6", "8"});
  CHECK(ticks(16'000) == Texts{"0", "5,000", "10,000", "15,000", "20,000"});
  CHECK(ticks(0.25) == Texts{"0.00", "0.05", "0.10", "0.15", "0.20", "0.25"});
  CHECK(ticks(100, Drawing::Unit::percent) == Texts{"0%", "20%", "40%", "60%", "80%", "100%"});
  CHECK(ticks(1.7e9, Drawing::Unit::money) ==
        Texts{"0", "500,000,000", "1,000,000,000", "1,500,000,000", "2,000,000,000"});
}

TEST_CASE("months between months get their place") {
  CHECK(filled({"2026-11", "2027-02"}) == Texts{"2026-11", "2026-12 -", "2027-01 -", "2027-02"});
  CHECK(filled({"2026-11"}) == Texts{"2026-11"});
  CHECK(filled({}) == Texts{});
}

TEST_CASE("what is no axis of months stays as it is") {
  CHECK(filled({"2026-11", "no month"}) == Texts{"2026-11", "no month"});
  CHECK(filled({"2026-13", "2027-02"}) == Texts{"2026-13", "2027-02"});
  CHECK(filled({"2026-Q1", "2026-Q3"}) == Texts{"2026-Q1", "2026-Q3"});
  CHECK(filled({"2027-02", "2026-11"}) == Texts{"2027-02", "2026-11"});
  CHECK(filled({"2026-01", "2036-01"}) == Texts{"2026-01", "2036-01"});
}

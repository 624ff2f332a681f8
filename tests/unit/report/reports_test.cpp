#include "lives.hpp"
#include "row_keys.hpp"

#include <ostream>
#include <string>

#include <kariz/report/reports.hpp>

#include <doctest/doctest.h>

using namespace kariz;
using namespace kariz::report;

TEST_SUITE("reports") {
  TEST_CASE("the first report is the funnel") {
    REQUIRE(!reports().empty());
    CHECK(reports().front()->name == "funnel");
  }

  TEST_CASE("each report is found by its name, which its table has too") {
    Pipeline pipeline = test::studio();
    test::live(pipeline, "a", "inquiry lost:price");
    for (const Report* const report : reports()) {
      CHECK(find_report(report->name) == report);
      CHECK(answer(*report, pipeline, {test::everything()}).name == report->name);
      CHECK(!report->summary.empty());
    }
  }

  TEST_CASE("its keys and figures are columns that programs read") {
    const Pipeline pipeline = test::studio();
    for (const Report* const report : reports()) {
      const table::Table table = answer(*report, pipeline, {test::everything()});
      const auto has = [&](std::string_view key) {
        return column_of(table, key) < table.columns.size();
      };
      for (const std::string_view key : report->keys) CHECK_MESSAGE(has(key), std::string(key));
      for (const Figure& figure : report->figures) {
        CHECK_MESSAGE(has(figure.key), std::string(figure.key));
        CHECK(!figure.rule.empty());
      }
    }
  }

  TEST_CASE("the funnel of entries is a report of its own; no other report has one") {
    const Report& entries = on_basis(*find_report("funnel"), Basis::entries);
    CHECK(entries.name == "funnel");
    CHECK(entries.summary == "how often each stage is entered, and how each entry goes on");
    CHECK(&on_basis(*find_report("funnel"), Basis::visited) == find_report("funnel"));
    CHECK(&on_basis(*find_report("losses"), Basis::entries) == find_report("losses"));
  }

  TEST_CASE("an unknown name is none") {
    CHECK(find_report("funnels") == nullptr);
    CHECK(find_report("") == nullptr);
  }

  TEST_CASE("a filter's period becomes that of the spec") {
    Filter filter;
    filter.owners = {"ana"};
    filter.since = test::day(1);
    filter.until = test::day(3);
    const Spec spec = make_spec(filter, test::day(9));
    CHECK(spec.filter.owners == std::vector<std::string>{"ana"});
    CHECK(!spec.filter.since);
    CHECK(!spec.filter.until);
    CHECK(spec.since == test::day(1));
    CHECK(spec.until == test::day(3));
    CHECK(spec.now == test::day(9));
  }

  TEST_CASE("a period has both its ends, and may lack either") {
    Spec spec;
    CHECK(in_period(spec, test::day(-1000)));
    spec.since = test::day(1);
    CHECK(!in_period(spec, test::day(0)));
    CHECK(in_period(spec, test::day(1)));
    spec.until = test::day(3);
    CHECK(in_period(spec, test::day(3)));
    CHECK(!in_period(spec, test::day(4)));
  }
}

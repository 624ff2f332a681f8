#include "a_pipeline.hpp"

#include <ostream>

#include <kariz/domain/as_of.hpp>
#include <kariz/domain/period.hpp>

#include <doctest/doctest.h>

using namespace kariz;
using namespace kariz::tests;

TEST_CASE("a pipeline as of a day has what had happened, and fields as they were") {
  Deal deal = a_deal("acme", {entered("2026-11-01", inquiry),
                              event("2026-11-03", Replaced{{{"value", eur(10)}, {"owner", {}}}}),
                              event("2026-11-05", Replaced{{{"value", eur(20)}}}),
                              entered("2026-11-07", proposal)});
  deal.value = eur(30);
  deal.owner = "ana";
  const Pipeline pipeline = a_pipeline({deal, a_deal("late", {entered("2026-11-06", inquiry)})});

  const Pipeline fourth = as_of(pipeline, at("2026-11-04"));
  REQUIRE(fourth.deals.size() == 1);
  CHECK(fourth.deals.front().value == eur(20));
  CHECK(fourth.deals.front().owner == "ana");
  CHECK(fourth.deals.front().history.size() == 2);
  CHECK(fourth.find("acme") == &fourth.deals.front());
  CHECK(fourth.find("late") == nullptr);

  CHECK(is_replaced_after(pipeline, at("2026-11-04")));
  CHECK(!is_replaced_after(pipeline, at("2026-11-05")));
  const Pipeline fields = with_fields_as_of(pipeline, at("2026-11-04"));
  REQUIRE(fields.deals.size() == 2);
  CHECK(fields.deals.front().value == eur(20));
  CHECK(fields.deals.front().history.size() == 4);
  CHECK(fields.find("late") == &fields.deals.back());

  const Pipeline second = as_of(pipeline, at("2026-11-02"));
  CHECK(second.deals.front().value == eur(10));
  CHECK(second.deals.front().owner == "");
  CHECK(as_of(pipeline, at("2026-10-31")).deals.empty());

  const Pipeline end = as_of(pipeline, at("2026-11-07"));
  REQUIRE(end.deals.size() == 2);
  CHECK(end.deals.front().same_as(pipeline.deals.front()));
}

namespace {

std::string period(std::string_view text, Date today) {
  const auto read = parse_relative_period(text, today);
  return read ? to_text(read->first) + " " + to_text(read->last) : read.problem().message;
}

}  // namespace

TEST_CASE("periods as people ask for them") {
  using namespace std::chrono;
  const Date today = 2026y / November / 22;  // a Sunday
  CHECK(period("2026-Q3", today) == "2026-07-01 2026-09-30");
  CHECK(period("this-week", today) == "2026-11-16 2026-11-22");
  CHECK(period("last-week", today) == "2026-11-09 2026-11-15");
  CHECK(period("this-month", today) == "2026-11-01 2026-11-30");
  CHECK(period("Last-Month", today) == "2026-10-01 2026-10-31");
  CHECK(period("this-quarter", today) == "2026-10-01 2026-12-31");
  CHECK(period("last-quarter", today) == "2026-07-01 2026-09-30");
  CHECK(period("next-quarter", today) == "2027-01-01 2027-03-31");
  CHECK(period("last-year", today) == "2025-01-01 2025-12-31");
  CHECK(period("last-month", 2026y / March / 31) == "2026-02-01 2026-02-28");
  CHECK(period("next-month", 2027y / December / 31) == "2028-01-01 2028-01-31");
  CHECK(period("last-decade", today) == "'last-decade' is not a period");
  CHECK(period("thismonth", today) == "'thismonth' is not a period");
  CHECK(period("", today) == "'' is not a period");
}

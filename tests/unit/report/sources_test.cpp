#include "lives.hpp"

#include <ostream>
#include <string>

#include <kariz/report/reports.hpp>
#include <kariz/report/sources.hpp>
#include <kariz/table/render.hpp>

#include <doctest/doctest.h>

using namespace kariz;
using namespace kariz::report;
using namespace kariz::report::test;

namespace {

Deal& born_of(Deal& deal, std::string_view source, std::string_view from = {}) {
  deal.source = source;
  deal.from = from;
  return deal;
}

Pipeline a_spring() {
  Pipeline pipeline = studio();
  Settings& settings = pipeline.settings;
  settings.sources = {{"web", LeadSource::Direction::inbound},
                      {"fair", LeadSource::Direction::outbound},
                      {"nowhere", LeadSource::Direction::inbound}};
  settings.qualification.emplace().to = 1;
  born_of(live(pipeline, "nobody", "inquiry cold", 3), "", "dollars");
  born_of(live(pipeline, "dollars", "inquiry qualified won"), "web").value =
      Money{100000, Currency::parse("USD").value()};
  born_of(live(pipeline, "dear", "inquiry lost:price", 1), "web");
  born_of(live(pipeline, "fair", "inquiry qualified contract", 20), "fair").value = eur(10);
  born_of(live(pipeline, "friend", "inquiry won", 30), "friend", "dollars");
  born_of(live(pipeline, "open", "inquiry qualified inquiry", 40), "web");
  return pipeline;
}

std::string rendered(const Pipeline& pipeline, table::Format format) {
  const table::Table table = answer(*find_report("sources"), pipeline, {everything()});
  return "\n" + table::render(table, format, {});
}

}  // namespace

TEST_SUITE("sources") {
  TEST_CASE("as people and programs see it") {
    CHECK(rendered(a_spring(), table::Format::table) == R"(
By source
Source        Deals  Share  Qualified  Qualify  Sold  Lost  Win rate    Value  No value  From deals  Of deals
─────────────────────────────────────────────────────────────────────────────────────────────────────────────
web               3  50.0%          2    66.7%     1     1     50.0%  500 EUR                     0      0.0%
fair              1  16.7%          1   100.0%     1     0    100.0%   10 EUR                     0      0.0%
friend            1  16.7%          1   100.0%     1     0    100.0%    0 EUR         1           1    100.0%
no source         1  16.7%          0     0.0%     0     0       n/a    0 EUR                     1    100.0%

By inbound and outbound
inbound           3  50.0%          2    66.7%     1     1     50.0%  500 EUR                     0      0.0%
outbound          1  16.7%          1   100.0%     1     0    100.0%   10 EUR                     0      0.0%
no direction      2  33.3%          1    50.0%     1     0    100.0%    0 EUR         1           2    100.0%

2 of 6 deals came from another deal (repeat or referral): 33.3%
)");
    CHECK(rendered(a_spring(), table::Format::csv) == R"(
by,name,deals,share,qualified,qualified-share,sold,lost,win-rate,value,without-value,from,from-share
source,web,3,50.0000,2,66.6667,1,1,50.0000,500.00 EUR,0,0,0.0000
source,fair,1,16.6667,1,100.0000,1,0,100.0000,10.00 EUR,0,0,0.0000
source,friend,1,16.6667,1,100.0000,1,0,100.0000,0.00 EUR,1,1,100.0000
source,,1,16.6667,0,0.0000,0,0,,0.00 EUR,0,1,100.0000
direction,inbound,3,50.0000,2,66.6667,1,1,50.0000,500.00 EUR,0,0,0.0000
direction,outbound,1,16.6667,1,100.0000,1,0,100.0000,10.00 EUR,0,0,0.0000
direction,,2,33.3333,1,50.0000,1,0,100.0000,0.00 EUR,1,2,100.0000
)");
    CHECK(rendered(a_spring(), table::Format::json) == R"(
{"kariz": 1, "report": "sources", "rows": [
  {"by": "source", "name": "web", "deals": 3, "share": 50.0000, "qualified": 2, "qualified-share": 66.6667, "sold": 1, "lost": 1, "win-rate": 50.0000, "value": {"amount": "500.00", "currency": "EUR"}, "without-value": 0, "from": 0, "from-share": 0.0000},
  {"by": "source", "name": "fair", "deals": 1, "share": 16.6667, "qualified": 1, "qualified-share": 100.0000, "sold": 1, "lost": 0, "win-rate": 100.0000, "value": {"amount": "10.00", "currency": "EUR"}, "without-value": 0, "from": 0, "from-share": 0.0000},
  {"by": "source", "name": "friend", "deals": 1, "share": 16.6667, "qualified": 1, "qualified-share": 100.0000, "sold": 1, "lost": 0, "win-rate": 100.0000, "value": {"amount": "0.00", "currency": "EUR"}, "without-value": 1, "from": 1, "from-share": 100.0000},
  {"by": "source", "name": null, "deals": 1, "share": 16.6667, "qualified": 0, "qualified-share": 0.0000, "sold": 0, "lost": 0, "win-rate": null, "value": {"amount": "0.00", "currency": "EUR"}, "without-value": 0, "from": 1, "from-share": 100.0000},
  {"by": "direction", "name": "inbound", "deals": 3, "share": 50.0000, "qualified": 2, "qualified-share": 66.6667, "sold": 1, "lost": 1, "win-rate": 50.0000, "value": {"amount": "500.00", "currency": "EUR"}, "without-value": 0, "from": 0, "from-share": 0.0000},
  {"by": "direction", "name": "outbound", "deals": 1, "share": 16.6667, "qualified": 1, "qualified-share": 100.0000, "sold": 1, "lost": 0, "win-rate": 100.0000, "value": {"amount": "10.00", "currency": "EUR"}, "without-value": 0, "from": 0, "from-share": 0.0000},
  {"by": "direction", "name": null, "deals": 2, "share": 33.3333, "qualified": 1, "qualified-share": 50.0000, "sold": 1, "lost": 0, "win-rate": 100.0000, "value": {"amount": "0.00", "currency": "EUR"}, "without-value": 1, "from": 2, "from-share": 100.0000}
], "summary": {"deals": 6, "qualified": 4, "sold": 3, "lost": 1, "win-rate": 75.0000, "value": {"amount": "510.00", "currency": "EUR"}, "without-value": 1, "from": 2, "from-share": 33.3333}, "notes": ["2 of 6 deals came from another deal (repeat or referral): 33.3%"]}
)");
  }

  TEST_CASE("without a qualification every deal is qualified") {
    Pipeline pipeline = a_spring();
    pipeline.settings.qualification.reset();
    const Spec spec = everything();
    const Chosen chosen = choose(pipeline, spec);
    CHECK(sources({pipeline, spec, chosen.cases}).all.qualified == 6);
  }

  TEST_CASE("a deal that was sold and then lost is lost, and its value no sale") {
    Pipeline pipeline = studio();
    live(pipeline, "cancelled", "inquiry contract lost:terms").value = eur(9000);
    const Spec spec = everything();
    const Chosen chosen = choose(pipeline, spec);
    const Sources result = sources({pipeline, spec, chosen.cases});
    CHECK(result.all.decided == Decisions{0, 1, 0});
    CHECK(result.all.value == ValueSum{eur(0), 0});
  }

  TEST_CASE("a period is about creation") {
    Spec spec = everything();
    spec.since = day(1);
    spec.until = day(20);
    const Pipeline pipeline = a_spring();
    const Chosen chosen = choose(pipeline, spec);
    const Sources result = sources({pipeline, spec, chosen.cases});
    CHECK(result.all.deals == 3);
    CHECK(result.all.decided == Decisions{1, 1, 0});
  }

  TEST_CASE("of no deals") {
    CHECK(rendered(studio(), table::Format::table) == "\nno deal was created\n");
  }
}

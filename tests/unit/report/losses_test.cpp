#include "lives.hpp"

#include <limits>
#include <ostream>
#include <string>

#include <kariz/report/losses.hpp>
#include <kariz/report/value.hpp>
#include <kariz/table/render.hpp>

#include <doctest/doctest.h>

using namespace kariz;
using namespace kariz::report;
using namespace kariz::report::test;

namespace {

std::string figures(const std::vector<LossRow>& rows, const Settings& settings) {
  std::string out;
  for (const LossRow& row : rows) {
    out += row.reason;
    if (row.stage) out.append(" at ").append(settings.stages[*row.stage].id);
    out += ": " + std::to_string(row.lost) + ", " + to_text(row.value.sum, Currency());
    out += ", " + std::to_string(row.value.without) + " without\n";
  }
  return out;
}

/// The three lists, an empty line between two.
std::string figures(const Pipeline& pipeline, const Spec& spec = everything()) {
  const Losses result = test::losses(pipeline, spec);
  return figures(result.by_reason, pipeline.settings) + "\n" +
         figures(result.by_stage, pipeline.settings) + "\n" +
         figures(result.by_both, pipeline.settings);
}

Pipeline year_of_losses() {
  Pipeline pipeline = studio();
  live(pipeline, "a", "inquiry qualified demo lost:price").value = eur(1000);
  live(pipeline, "b", "inquiry qualified proposal qualified lost:terms").value = eur(200);
  live(pipeline, "c", "inquiry lost:spam");
  live(pipeline, "d", "inquiry proposal lost:price").value = eur(4000);
  live(pipeline, "e", "inquiry proposal lost:price");
  live(pipeline, "f", "inquiry proposal won").value = eur(9000);
  live(pipeline, "g", "inquiry qualified cold").value = eur(9000);
  live(pipeline, "h", "inquiry qualified lost:price proposal contract").value = eur(9000);
  live(pipeline, "i", "inquiry cold inquiry lost:spam").value = eur(50);
  return pipeline;
}

std::string rendered(const Pipeline& pipeline, table::Format format,
                     std::optional<int> width = std::nullopt, const Spec& spec = everything()) {
  const table::Table shown = to_table(test::losses(pipeline, spec), pipeline.settings);
  return "\n" + table::render(shown, format, {width});
}

/// The refusal that the report meets.
Refusal refusal(const Pipeline& pipeline) {
  try {
    test::losses(pipeline, everything());
  } catch (const Refusal& refusal) {
    return refusal;
  }
  FAIL("not refused");
  return {Fault::rule, Diagnostic{}};
}

}  // namespace

TEST_SUITE("losses") {
  TEST_CASE("lost deals by reason, by the stage they stood in, and by both") {
    CHECK(figures(year_of_losses()) ==
          "price: 3, 5000 EUR, 1 without\n"
          "spam: 2, 50 EUR, 1 without\n"
          "terms: 1, 200 EUR, 0 without\n"
          "\n"
          " at inquiry: 2, 50 EUR, 1 without\n"
          " at proposal: 2, 4000 EUR, 1 without\n"
          " at qualified: 1, 200 EUR, 0 without\n"
          " at demo: 1, 1000 EUR, 0 without\n"
          "\n"
          "spam at inquiry: 2, 50 EUR, 1 without\n"
          "price at proposal: 2, 4000 EUR, 1 without\n"
          "price at demo: 1, 1000 EUR, 0 without\n"
          "terms at qualified: 1, 200 EUR, 0 without\n");
  }

  TEST_CASE("all together, and what came back") {
    const Losses result = test::losses(year_of_losses(), everything());
    CHECK(result.lost == 6);
    CHECK(result.value == ValueSum{eur(5250), 2});
    CHECK(result.reopened == 2);
    CHECK(result.reopened_sold == 1);
  }

  TEST_CASE("reopened is whoever was lost or cold and then is not") {
    const auto reopened = [](std::string_view life) {
      Pipeline pipeline = studio();
      live(pipeline, "a", life);
      const Losses result = test::losses(pipeline, everything());
      return std::to_string(result.reopened) + "/" + std::to_string(result.reopened_sold);
    };
    CHECK(reopened("inquiry qualified inquiry won") == "0/0");
    CHECK(reopened("inquiry won qualified") == "0/0");
    CHECK(reopened("inquiry cold lost:price") == "0/0");
    CHECK(reopened("inquiry cold touch") == "0/0");
    CHECK(reopened("inquiry lost:price qualified") == "1/0");
    CHECK(reopened("inquiry cold defer:200") == "1/0");
    CHECK(reopened("inquiry cold touch won") == "1/1");
    CHECK(reopened("inquiry lost:price inquiry lost:price inquiry contract") == "1/1");
    CHECK(reopened("inquiry cold contract lost:price") == "1/0");
  }

  TEST_CASE("the period is that of the loss and of the return, not of creation") {
    Pipeline pipeline = studio();
    live(pipeline, "before", "inquiry lost:price", 8);
    live(pipeline, "first", "inquiry lost:price", 9);
    live(pipeline, "last", "inquiry lost:terms", 19);
    live(pipeline, "after", "inquiry lost:terms", 20);
    live(pipeline, "lost-once", "inquiry lost:price inquiry", 12);
    live(pipeline, "returned-later", "inquiry cold inquiry", 30);
    Filter filter;
    filter.since = day(10);
    filter.until = day(20);
    const Spec spec = make_spec(filter, day(100));
    CHECK(figures(pipeline, spec) ==
          "price: 1, 0 EUR, 1 without\n"
          "terms: 1, 0 EUR, 1 without\n"
          "\n"
          " at inquiry: 2, 0 EUR, 2 without\n"
          "\n"
          "price at inquiry: 1, 0 EUR, 1 without\n"
          "terms at inquiry: 1, 0 EUR, 1 without\n");
    CHECK(test::losses(pipeline, spec).reopened == 1);
  }

  TEST_CASE("a loss after now has not happened") {
    Pipeline pipeline = studio();
    live(pipeline, "a", "inquiry lost:price", 100);
    live(pipeline, "b", "inquiry lost:price", 101);
    const Losses result = test::losses(pipeline, everything());
    CHECK(result.lost == 0);
    CHECK(choose(pipeline, make_spec({}, day(100), Dated::event)).ahead == Ahead{1, 1});

    Filter filter;
    filter.until = day(100);
    CHECK(choose(pipeline, make_spec(filter, day(100), Dated::event)).ahead == Ahead{});
  }

  TEST_CASE("where the file names no reasons, the texts are the reasons, as they come") {
    Pipeline pipeline = studio();
    pipeline.settings.loss_reasons.clear();
    live(pipeline, "a", "inquiry lost:went-to-a-friend");
    live(pipeline, "b", "inquiry lost:budget");
    live(pipeline, "c", "inquiry lost:nobody-answered");
    live(pipeline, "d", "inquiry lost:nobody-answered");
    CHECK(figures(test::losses(pipeline, everything()).by_reason, pipeline.settings) ==
          "nobody-answered: 2, 0 EUR, 2 without\n"
          "went-to-a-friend: 1, 0 EUR, 1 without\n"
          "budget: 1, 0 EUR, 1 without\n");
  }

  TEST_CASE("values are converted with the rate of the day of the loss, half to even") {
    Pipeline pipeline = studio();
    const Currency usd = Currency::parse("USD").value();
    live(pipeline, "old", "inquiry lost:price", 0).value = Money{5, usd};
    live(pipeline, "new", "inquiry lost:terms", 8).value = Money{10000, usd};
    CHECK(figures(test::losses(pipeline, everything()).by_reason, pipeline.settings) ==
          "price: 1, 0.02 EUR, 0 without\n"
          "terms: 1, 92 EUR, 0 without\n");
  }

  TEST_CASE("a sold deal is worth its sale, at the rate of that day; a lost one its value") {
    Pipeline pipeline = studio();
    const Currency usd = Currency::parse("USD").value();
    live(pipeline, "sold", "inquiry won", 0).value = Money{10000, usd};
    live(pipeline, "priced", "inquiry won", 8).value = Money{10000, usd};
    live(pipeline, "lost", "inquiry won inquiry lost:price", 0).value = eur(100);
    const auto set_price = [&](std::size_t deal, Money price) {
      std::get<Won>(pipeline.deals[deal].history[1].what).value = price;
    };
    set_price(1, Money{20000, usd});
    set_price(2, eur(900));
    const Instant now = everything().now;
    CHECK(value_of(pipeline, pipeline.deals[0], now) == Money{5000, eur(0).currency});
    CHECK(value_of(pipeline, pipeline.deals[1], now) == Money{18400, eur(0).currency});
    CHECK(value_of(pipeline, pipeline.deals[2], now) == eur(100));
  }

  TEST_CASE("a missing rate is refused at the deal") {
    Pipeline pipeline = studio();
    Deal& deal = live(pipeline, "acme", "inquiry lost:price");
    deal.value = Money{100, Currency::parse("JPY").value()};
    deal.offset = 9;
    const Refusal refused = refusal(pipeline);
    CHECK(refused.fault() == Fault::rule);
    REQUIRE(refused.diagnostics().size() == 1);
    const Diagnostic& diagnostic = refused.diagnostics().front();
    CHECK(diagnostic.message == "no rate for JPY on 2026-01-02");
    CHECK(diagnostic.help == "add what one JPY is worth in EUR to the file: 'rates: {JPY: …}'");
    REQUIRE(diagnostic.place);
    CHECK(diagnostic.place->source->name == "studio.yaml");
    CHECK(diagnostic.place->offset == 9);
    CHECK(diagnostic.place->length == 4);
  }

  TEST_CASE("a sum that 64 bits do not hold is refused") {
    Pipeline pipeline = studio();
    const Money most{std::numeric_limits<std::int64_t>::max(), eur(0).currency};
    live(pipeline, "a", "inquiry lost:price").value = most;
    CHECK(test::losses(pipeline, everything()).value.sum == most);

    live(pipeline, "b", "inquiry lost:terms").value = Money{1, most.currency};
    const Refusal refused = refusal(pipeline);
    CHECK(refused.fault() == Fault::rule);
    CHECK(refused.diagnostics().front().message ==
          "the values of these deals add up to more than can be counted");
  }

  TEST_CASE("in a pipe") {
    CHECK(rendered(year_of_losses(), table::Format::table) == R"(
By reason
Reason               Lost  Share      Value  No value
─────────────────────────────────────────────────────
Too expensive           3  50.0%  5,000 EUR         1
Spam (disqualifies)     2  33.3%     50 EUR         1
Terms unsuitable        1  16.7%    200 EUR

By the stage they stood in when they were lost
Stage          Lost  Share      Value  No value  Why they leave             How to win them back
────────────────────────────────────────────────────────────────────────────────────────────────
New inquiry       2  33.3%     50 EUR         1
Proposal sent     2  33.3%  4,000 EUR         1  They compare and go quiet  Send two references
Qualified         1  16.7%    200 EUR
Demo given        1  16.7%  1,000 EUR

By reason and stage
Reason               Stage          Lost  Share      Value  No value
────────────────────────────────────────────────────────────────────
Spam (disqualifies)  New inquiry       2  33.3%     50 EUR         1
Too expensive        Proposal sent     2  33.3%  4,000 EUR         1
Too expensive        Demo given        1  16.7%  1,000 EUR
Terms unsuitable     Qualified         1  16.7%    200 EUR

6 deals were lost, worth 5,250 EUR; 2 have no value
2 deals came back after being lost or cold; sold of these: 1
)");
  }

  TEST_CASE("on a terminal of 80 columns") {
    CHECK(rendered(year_of_losses(), table::Format::table, 80) == R"(
By reason
Reason               Lost  Share      Value  No value
───────────────────────────────────────────────────────────────────────────────
Too expensive           3  50.0%  5,000 EUR         1  ████████████
Spam (disqualifies)     2  33.3%     50 EUR         1  ████████
Terms unsuitable        1  16.7%    200 EUR            ████

By the stage they stood in when they were lost
Stage       Lost  Share      Value  Why they leave        How to win them back …
────────────────────────────────────────────────────────────────────────────────
New inqui…     2  33.3%     50 EUR
Proposal…      2  33.3%  4,000 EUR  They compare and go…  Send two references
Qualified      1  16.7%    200 EUR
Demo given     1  16.7%  1,000 EUR

By reason and stage
Reason               Stage          Lost  Share      Value  No value
────────────────────────────────────────────────────────────────────────────────
Spam (disqualifies)  New inquiry       2  33.3%     50 EUR         1  ███▍
Too expensive        Proposal sent     2  33.3%  4,000 EUR         1  ███▍
Too expensive        Demo given        1  16.7%  1,000 EUR            █▋
Terms unsuitable     Qualified         1  16.7%    200 EUR            █▋

6 deals were lost, worth 5,250 EUR; 2 have no value
2 deals came back after being lost or cold; sold of these: 1
)");
  }

  TEST_CASE("without losses") {
    CHECK(rendered(studio(), table::Format::table) == R"(
no deal was lost
no deal came back after being lost or cold
)");
  }

  TEST_CASE("json has the keys that scripts rely on") {
    CHECK(rendered(year_of_losses(), table::Format::json) == R"(
{"kariz": 1, "report": "losses", "rows": [
  {"by": "reason", "reason": "price", "disqualifies": false, "stage": null, "lost": 3, "share": 50.0000, "value": {"amount": "5000.00", "currency": "EUR"}, "without-value": 1, "leaves": null, "win-back": null},
  {"by": "reason", "reason": "spam", "disqualifies": true, "stage": null, "lost": 2, "share": 33.3333, "value": {"amount": "50.00", "currency": "EUR"}, "without-value": 1, "leaves": null, "win-back": null},
  {"by": "reason", "reason": "terms", "disqualifies": false, "stage": null, "lost": 1, "share": 16.6667, "value": {"amount": "200.00", "currency": "EUR"}, "without-value": 0, "leaves": null, "win-back": null},
  {"by": "stage", "reason": null, "disqualifies": null, "stage": "inquiry", "lost": 2, "share": 33.3333, "value": {"amount": "50.00", "currency": "EUR"}, "without-value": 1, "leaves": null, "win-back": null},
  {"by": "stage", "reason": null, "disqualifies": null, "stage": "proposal", "lost": 2, "share": 33.3333, "value": {"amount": "4000.00", "currency": "EUR"}, "without-value": 1, "leaves": "They compare and go quiet", "win-back": "Send two references"},
  {"by": "stage", "reason": null, "disqualifies": null, "stage": "qualified", "lost": 1, "share": 16.6667, "value": {"amount": "200.00", "currency": "EUR"}, "without-value": 0, "leaves": null, "win-back": null},
  {"by": "stage", "reason": null, "disqualifies": null, "stage": "demo", "lost": 1, "share": 16.6667, "value": {"amount": "1000.00", "currency": "EUR"}, "without-value": 0, "leaves": null, "win-back": null},
  {"by": "both", "reason": "spam", "disqualifies": true, "stage": "inquiry", "lost": 2, "share": 33.3333, "value": {"amount": "50.00", "currency": "EUR"}, "without-value": 1, "leaves": null, "win-back": null},
  {"by": "both", "reason": "price", "disqualifies": false, "stage": "proposal", "lost": 2, "share": 33.3333, "value": {"amount": "4000.00", "currency": "EUR"}, "without-value": 1, "leaves": null, "win-back": null},
  {"by": "both", "reason": "price", "disqualifies": false, "stage": "demo", "lost": 1, "share": 16.6667, "value": {"amount": "1000.00", "currency": "EUR"}, "without-value": 0, "leaves": null, "win-back": null},
  {"by": "both", "reason": "terms", "disqualifies": false, "stage": "qualified", "lost": 1, "share": 16.6667, "value": {"amount": "200.00", "currency": "EUR"}, "without-value": 0, "leaves": null, "win-back": null}
], "summary": {"lost": 6, "value": {"amount": "5250.00", "currency": "EUR"}, "without-value": 2, "reopened": 2, "reopened-sold": 1}, "notes": ["6 deals were lost, worth 5,250 EUR; 2 have no value", "2 deals came back after being lost or cold; sold of these: 1"]}
)");
  }

  TEST_CASE("csv has the same, all three groups one under the other") {
    CHECK(rendered(year_of_losses(), table::Format::csv) == R"(
by,reason,disqualifies,stage,lost,share,value,without-value,leaves,win-back
reason,price,no,,3,50.0000,5000.00 EUR,1,,
reason,spam,yes,,2,33.3333,50.00 EUR,1,,
reason,terms,no,,1,16.6667,200.00 EUR,0,,
stage,,,inquiry,2,33.3333,50.00 EUR,1,,
stage,,,proposal,2,33.3333,4000.00 EUR,1,They compare and go quiet,Send two references
stage,,,qualified,1,16.6667,200.00 EUR,0,,
stage,,,demo,1,16.6667,1000.00 EUR,0,,
both,spam,yes,inquiry,2,33.3333,50.00 EUR,1,,
both,price,no,proposal,2,33.3333,4000.00 EUR,1,,
both,price,no,demo,1,16.6667,1000.00 EUR,0,,
both,terms,no,qualified,1,16.6667,200.00 EUR,0,,
)");
  }
}

#include "lives.hpp"

#include <string>

#include <kariz/report/entries.hpp>
#include <kariz/table/render.hpp>

#include <doctest/doctest.h>

using namespace kariz;
using namespace kariz::report;
using namespace kariz::report::test;

namespace {

/// A line a row: `id: entries = advanced + repeated + back + lost + cold + won + there`.
std::string figures(const Pipeline& pipeline, const Spec& spec = everything()) {
  const Chosen chosen = choose(pipeline, spec);
  std::string out;
  for (const EntriesRow& row : entries({pipeline, spec, chosen.cases}).rows) {
    out.append(pipeline.settings.stages[row.stage].id).append(": ");
    out += std::to_string(row.entries()) + " = " + std::to_string(row.advanced);
    for (const std::int64_t way : {row.repeated, row.back, row.lost, row.cold, row.won, row.there})
      out += " + " + std::to_string(way);
    out += "\n";
  }
  return out;
}

Pipeline there_and_back() {
  Pipeline pipeline = studio();
  live(pipeline, "straight", "inquiry qualified proposal won");
  live(pipeline, "again", "inquiry inquiry qualified inquiry qualified lost:price");
  live(pipeline, "reopened", "inquiry lost:price inquiry cold proposal");
  live(pipeline, "asleep", "inquiry qualified defer:200");
  return pipeline;
}

}  // namespace

TEST_SUITE("funnel by entries") {
  TEST_CASE("every entry counts once, by the move that ended it") {
    CHECK(figures(there_and_back()) ==
          "inquiry: 7 = 4 + 1 + 0 + 1 + 1 + 0 + 0\n"
          "qualified: 4 = 1 + 0 + 1 + 1 + 0 + 0 + 1\n"
          "demo: 0 = 0 + 0 + 0 + 0 + 0 + 0 + 0\n"
          "proposal: 2 = 0 + 0 + 0 + 0 + 0 + 1 + 1\n"
          "contract: 0 = 0 + 0 + 0 + 0 + 0 + 0 + 0\n");
  }

  TEST_CASE("with a period of events, entries that were made in it count, whenever they ended") {
    const Pipeline pipeline = there_and_back();
    Spec spec = everything();
    spec.dated = Dated::event;
    spec.until = pipeline.deals.front().history.front().at;
    CHECK(figures(pipeline, spec)
              .starts_with("inquiry: 4 = 2 + 1 + 0 + 1 + 0 + 0 + 0\n"
                           "qualified: 0 = "));
  }

  TEST_CASE("an entry counts what its deal is worth") {
    Pipeline pipeline = there_and_back();
    pipeline.deals[0].value = Money{480'000, pipeline.settings.currency};
    pipeline.deals[1].value = Money{100, pipeline.settings.currency};
    Spec spec = everything();
    spec.measure = Measure::value;
    CHECK(figures(pipeline, spec)
              .starts_with("inquiry: 480300 = 480200 + 100 + 0 + 0 + 0 + 0 + 0\n"));
  }

  TEST_CASE("the table tells the share of those that went on") {
    const Pipeline pipeline = there_and_back();
    const Spec spec = everything();
    const Chosen chosen = choose(pipeline, spec);
    const table::Table table = to_table(entries({pipeline, spec, chosen.cases}), pipeline.settings);
    CHECK("\n" + table::render(table, table::Format::csv, {}) == R"(
stage,entries,advanced,repeated,back,lost,cold,won,there,forward
inquiry,7,4,1,0,1,1,0,0,57.1429
qualified,4,1,0,1,1,0,0,1,25.0000
demo,0,0,0,0,0,0,0,0,
proposal,2,0,0,0,0,0,1,1,50.0000
contract,0,0,0,0,0,0,0,0,
)");
  }
}

#include "rendered.hpp"

#include <ostream>

#include <doctest/doctest.h>

using namespace kariz;
using namespace kariz::exchange;

namespace {

constexpr std::string_view hardware = R"(kariz: 1
currency: USD
stages:
  - {id: old, name: Old, retired: true}
  - {id: lead, name: Lead}
  - {id: engaging, name: Engaging}
  - {id: proposal, name: Proposal sent}
loss-reasons:
  unknown: Not recorded
  price: Too expensive
  gone: {name: Gone, retired: true}
deals: {}
)";

constexpr std::string_view recipe = R"(key: k
columns: {name: k, value: sum, reason: why}
stage: {column: stage, values: {Working: engaging, Closed: won, Failed: lost}}
events: {proposal: offered, engaging: engaged, won: closed, lost: closed}
)";

/// The deals of rows of k,stage,engaged,offered,closed,sum,why, without the count.
std::string lives(const std::string& rows, const std::string& more = "") {
  const std::string all = std::string(recipe) + more;
  const std::string text = imported("k,stage,engaged,offered,closed,sum,why\n" + rows,
                                    {.yaml = hardware, .recipe = all});
  return text.substr(0, text.find("added "));
}

constexpr auto unknown_by_default = "defaults: {at: 2016-10-01, reason: unknown}\n";

}  // namespace

TEST_CASE("dated stages and an outcome, in order of time, nothing between") {
  CHECK(
      lives("a,Closed,2017-01-02,2017-02-03,2017-03-04,1054,\n"
            "b,Closed,2017-01-02,,2017-03-04,,\n"
            "c,Failed,2017-03-02,2017-02-03,2017-03-04,0,price\n") ==
      "a name=a value=1054 ref=a | 2017-01-02T00:00:00Z engaging | 2017-02-03T00:00:00Z proposal | "
      "2017-03-04T00:00:00Z won 1054\n"
      "b name=b ref=b | 2017-01-02T00:00:00Z engaging | 2017-03-04T00:00:00Z won unknown\n"
      "c name=c value=0 ref=c | 2017-02-03T00:00:00Z proposal | 2017-03-02T00:00:00Z engaging | "
      "2017-03-04T00:00:00Z lost price\n");
}

TEST_CASE("a date of an outcome counts only for rows that came to it") {
  CHECK(lives("a,Working,2017-01-02,,2027-03-04,,\nb,,2017-01-02,,2027-03-04,,\n") ==
        "a name=a ref=a | 2017-01-02T00:00:00Z engaging\n"
        "b name=b ref=b | 2017-01-02T00:00:00Z engaging\n");
}

TEST_CASE("a stage that has no date is entered at the latest that is known") {
  CHECK(lives("a,proposal,2017-01-02,,,,\nb,Closed,2017-01-02,,,,\nc,Working,,2017-01-02,,,\n") ==
        "a name=a ref=a | 2017-01-02T00:00:00Z engaging | 2017-01-02T00:00:00Z proposal\n"
        "b name=b ref=b | 2017-01-02T00:00:00Z engaging | 2017-01-02T00:00:00Z won unknown\n"
        "c name=c ref=c | 2017-01-02T00:00:00Z proposal | 2017-01-02T00:00:00Z engaging\n");
}

TEST_CASE("a deal that went back stands where its row says") {
  CHECK(lives("a,Working,2017-01-02,2017-02-03,,,\n") ==
        "a name=a ref=a | 2017-01-02T00:00:00Z engaging | 2017-02-03T00:00:00Z proposal | "
        "2017-02-03T00:00:00Z engaging\n");
}

TEST_CASE("on one day stages stand in the order of the file, the row's own last") {
  CHECK(
      lives("a,Closed,2017-01-02,2017-01-02,2017-01-02,,\nb,Working,2017-01-02,2017-01-02,,,\n") ==
      "a name=a ref=a | 2017-01-02T00:00:00Z engaging | 2017-01-02T00:00:00Z proposal | "
      "2017-01-02T00:00:00Z won unknown\n"
      "b name=b ref=b | 2017-01-02T00:00:00Z proposal | 2017-01-02T00:00:00Z engaging\n");
}

TEST_CASE("an outcome without a stage begins in the first stage that may be entered") {
  CHECK(lives("a,Closed,,,2017-03-04,5,\nb,Failed,,,,,price\n", unknown_by_default) ==
        "a name=a value=5 ref=a | 2017-03-04T00:00:00Z lead | 2017-03-04T00:00:00Z won 5\n"
        "b name=b ref=b | 2016-10-01T00:00:00Z lead | 2016-10-01T00:00:00Z lost price\n");
}

TEST_CASE("rows without any date take the default, which goes before --at") {
  CHECK(lives("a,Working,,,,,\nb,,,,,,\n", unknown_by_default) ==
        "a name=a ref=a | 2016-10-01T00:00:00Z engaging\n"
        "b name=b ref=b | 2016-10-01T00:00:00Z lead\n");
  const std::string csv = "k,stage,engaged,offered,closed,sum,why\na,Working,,,,,\n";
  CHECK(imported(csv, {.yaml = hardware, .recipe = recipe, .at = "2016-11-01 09:30"}) ==
        "a name=a ref=a | 2016-11-01T09:30:00Z engaging\nadded 1, known 0\n");
  const std::string both = std::string(recipe) + unknown_by_default;
  CHECK(imported(csv, {.yaml = hardware, .recipe = both, .at = "2016-11-01"}) ==
        "a name=a ref=a | 2016-10-01T00:00:00Z engaging\nadded 1, known 0\n");
}

TEST_CASE("stages are known by id and name, in any case; outcomes too") {
  CHECK(
      lives("a,engaging,,,,,\nb,Proposal sent,,,,,\nc,PROPOSAL SENT,,,,,\nd,Won,,,,,\ne,lost,,,,,\n"
            "f,Cold,,,,,no budget\n",
            unknown_by_default) ==
      "a name=a ref=a | 2016-10-01T00:00:00Z engaging\n"
      "b name=b ref=b | 2016-10-01T00:00:00Z proposal\n"
      "c name=c ref=c | 2016-10-01T00:00:00Z proposal\n"
      "d name=d ref=d | 2016-10-01T00:00:00Z lead | 2016-10-01T00:00:00Z won unknown\n"
      "e name=e ref=e | 2016-10-01T00:00:00Z lead | 2016-10-01T00:00:00Z lost unknown\n"
      "f name=f ref=f | 2016-10-01T00:00:00Z lead | 2016-10-01T00:00:00Z cold no budget\n");
}

TEST_CASE("reasons are known by id and name, and have a default") {
  CHECK(
      lives(
          "a,Failed,,,,,price\nb,Failed,,,,,Too Expensive\nc,Failed,,,,,\nd,Working,,,,,nonsense\n",
          unknown_by_default) ==
      "a name=a ref=a | 2016-10-01T00:00:00Z lead | 2016-10-01T00:00:00Z lost price\n"
      "b name=b ref=b | 2016-10-01T00:00:00Z lead | 2016-10-01T00:00:00Z lost price\n"
      "c name=c ref=c | 2016-10-01T00:00:00Z lead | 2016-10-01T00:00:00Z lost unknown\n"
      "d name=d ref=d | 2016-10-01T00:00:00Z engaging\n");
}

TEST_CASE("without loss reasons in the file any text is one") {
  CHECK(imported("name,stage,reason\na,lost,no money left\n",
                 {.yaml = "kariz: 1\nstages: [{id: lead}]\ndeals: {}\n",
                  .recipe = "",
                  .key = "name",
                  .at = "2016-10-01"}) ==
        "a name=a ref=a | 2016-10-01T00:00:00Z lead | 2016-10-01T00:00:00Z lost no money left\n"
        "added 1, known 0\n");
}

TEST_CASE("a note becomes an event behind the others, unless the file has a field of its name") {
  constexpr std::string_view csv = "name,stage,note\na,won,\"came\nback\"\nb,,\n";
  CHECK(imported(csv, {.yaml = hardware, .recipe = "", .at = "2026-01-02"}) ==
        "a name=a | 2026-01-02T00:00:00Z lead | 2026-01-02T00:00:00Z won unknown | "
        "2026-01-02T00:00:00Z note came back\n"
        "b name=b | 2026-01-02T00:00:00Z lead\n"
        "added 2, known 0\n"
        "warning: without a key a second import adds these deals again / help: name the column "
        "that tells rows apart: --key COLUMN, or key: in the recipe\n");
  const std::string own = "fields: [note]\n" + std::string(hardware);
  CHECK(imported(
            "k,n\na,x\n",
            {.yaml = own, .recipe = "key: k\ncolumns: {name: k, note: n}\n", .at = "2026-01-02"}) ==
        "a name=a ref=a note=x | 2026-01-02T00:00:00Z lead\nadded 1, known 0\n");
}

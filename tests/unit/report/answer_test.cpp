#include "lives.hpp"

#include <ostream>
#include <string>

#include <kariz/domain/diagnostic.hpp>
#include <kariz/report/reports.hpp>
#include <kariz/table/render.hpp>

#include <doctest/doctest.h>

using namespace kariz;
using namespace kariz::report;
using namespace kariz::report::test;

namespace {

Pipeline a_spring() {
  Pipeline pipeline = studio();
  live(pipeline, "a", "inquiry qualified proposal won", 1).source = "web";
  live(pipeline, "b", "inquiry proposal lost:price", 3).source = "web";
  live(pipeline, "c", "inquiry qualified", 40).source = "fair";
  live(pipeline, "d", "inquiry cold", 41);
  return pipeline;
}

Asked asking() {
  Asked asked;
  asked.spec = everything();
  return asked;
}

std::string csv(const Pipeline& pipeline, const Asked& asked, std::string_view report = "funnel") {
  const table::Table answered = answer(*find_report(report), pipeline, asked);
  return "\n" + table::render(answered, table::Format::csv, {});
}

std::string text(const Pipeline& pipeline, const Asked& asked) {
  return "\n" +
         table::render(answer(*find_report("funnel"), pipeline, asked), table::Format::table, {});
}

std::string refusal(const Pipeline& pipeline, const Asked& asked) {
  try {
    answer(*find_report("funnel"), pipeline, asked);
  } catch (const Refusal& refusal) {
    const Diagnostic& first = refusal.diagnostics().front();
    return first.message + "\n" + first.help;
  }
  return "not refused";
}

}  // namespace

TEST_SUITE("answers") {
  TEST_CASE("by a field, the groups add up to the whole") {
    Asked asked = asking();
    asked.by = "source";
    CHECK(csv(a_spring(), asked) == R"(
group,stage,reached,visited,inferred,moved-on,lost,cold,dropped,waiting,step,step-of-decided,overall,drop-off
web,inquiry,2,2,0,2,0,0,0,0,100.0000,100.0000,100.0000,0.0000
web,qualified,2,1,1,2,0,0,0,0,100.0000,100.0000,100.0000,0.0000
web,demo,0,0,0,0,0,0,0,0,,,0.0000,
web,proposal,2,2,0,1,1,0,1,0,50.0000,50.0000,100.0000,50.0000
web,contract,1,0,1,1,0,0,0,0,100.0000,100.0000,50.0000,0.0000
web,won,1,,,,,,,,,,50.0000,
fair,inquiry,1,1,0,1,0,0,0,0,100.0000,100.0000,100.0000,0.0000
fair,qualified,1,1,0,0,0,0,0,1,0.0000,,100.0000,0.0000
fair,demo,0,0,0,0,0,0,0,0,,,0.0000,
fair,proposal,0,0,0,0,0,0,0,0,,,0.0000,
fair,contract,0,0,0,0,0,0,0,0,,,0.0000,
fair,won,0,,,,,,,,,,0.0000,
,inquiry,1,1,0,0,0,1,1,0,0.0000,0.0000,100.0000,100.0000
,qualified,0,0,0,0,0,0,0,0,,,0.0000,
,demo,0,0,0,0,0,0,0,0,,,0.0000,
,proposal,0,0,0,0,0,0,0,0,,,0.0000,
,contract,0,0,0,0,0,0,0,0,,,0.0000,
,won,0,,,,,,,,,,0.0000,
)");
  }

  TEST_CASE("by month, tag and direction") {
    Pipeline pipeline = a_spring();
    pipeline.settings.sources = {{"web", LeadSource::Direction::inbound},
                                 {"fair", LeadSource::Direction::outbound}};
    pipeline.deals[0].tags = {"big", "old"};
    pipeline.deals[2].tags = {"big"};
    const auto groups_by = [&](const char* by) {
      Asked asked = asking();
      asked.by = by;
      const table::Table answered = answer(*find_report("funnel"), pipeline, asked);
      std::string groups;
      for (const table::Group& group : answered.groups)
        groups += group.title + " " + table::cell_text(group.rows.front().cells[3]) + "\n";
      for (const std::string& note : answered.notes) groups += note + "\n";
      return groups;
    };
    CHECK(groups_by("month") ==
          "2026-01 2\n"
          "2026-02 2\n"
          "2026-01: the biggest leak is Proposal sent: 1 of 2 deals dropped\n"
          "2026-02: the biggest leak is New inquiry: 1 of 2 deals dropped\n");
    CHECK(
        groups_by("tag") ==
        "big 2\n"
        "old 1\n"
        "no tag 2\n"
        "no tag: the biggest leak is Proposal sent: 1 of 1 deal dropped\n"
        "a deal counts in each of its tags, so that the groups may come to more than the whole\n");
    CHECK(groups_by("direction") ==
          "inbound 2\n"
          "outbound 1\n"
          "no direction 1\n"
          "inbound: the biggest leak is Proposal sent: 1 of 2 deals dropped\n"
          "no direction: the biggest leak is New inquiry: 1 of 1 deal dropped\n");
  }

  TEST_CASE("as of now is the report itself") {
    Pipeline pipeline = a_spring();
    for (const bool is_replaced_later : {false, true}) {
      CAPTURE(is_replaced_later);
      if (is_replaced_later) {
        Deal& deal = pipeline.deals.front();
        deal.value = eur(70);
        deal.source = "later";
        deal.history.push_back({day(150), Replaced{{{"value", eur(20)}, {"source", {}}}}, {}, {}});
      }
      for (const Report* const report : reports()) {
        Asked asked = asking();
        asked.by = "source";
        const std::string plain = csv(pipeline, asked, report->name);
        CHECK(plain.find("later") == plain.npos);
        asked.as_of = everything().now;
        CHECK(csv(pipeline, asked, report->name) == plain);
      }
    }
    Asked asked = asking();
    asked.as_of = everything().now;
    for (const Report* const report : reports())
      CHECK(csv(pipeline, asked, report->name) == csv(pipeline, asking(), report->name));
  }

  TEST_CASE("as of a day, what came later has not happened") {
    Asked asked = asking();
    asked.as_of = day(3);
    CHECK(text(a_spring(), asked) == R"(
Stage            Reached  Visited  Inferred  Moved  Lost  Cold  Dropped  Wait    Step  Decided  Of all  Drop
────────────────────────────────────────────────────────────────────────────────────────────────────────────
New inquiry            2        2         0      1     0     0        0     1   50.0%   100.0%  100.0%  0.0%
Qualified              1        1         0      1     0     0        0     0  100.0%   100.0%   50.0%  0.0%
Demo given             0        0         0      0     0     0        0     0     n/a      n/a    0.0%   n/a
Proposal sent          1        1         0      0     0     0        0     1    0.0%      n/a   50.0%  0.0%
Contract signed        0        0         0      0     0     0        0     0     n/a      n/a    0.0%   n/a
Won                    0                                                                          0.0%
)");
    asked.as_of = day(0);
    CHECK(text(a_spring(), asked) == R"(
Stage            Reached  Visited  Inferred  Moved  Lost  Cold  Dropped  Wait  Step  Decided  Of all  Drop
──────────────────────────────────────────────────────────────────────────────────────────────────────────
New inquiry            0        0         0      0     0     0        0     0   n/a      n/a     n/a   n/a
Qualified              0        0         0      0     0     0        0     0   n/a      n/a     n/a   n/a
Demo given             0        0         0      0     0     0        0     0   n/a      n/a     n/a   n/a
Proposal sent          0        0         0      0     0     0        0     0   n/a      n/a     n/a   n/a
Contract signed        0        0         0      0     0     0        0     0   n/a      n/a     n/a   n/a
Won                    0                                                                         n/a

nothing had begun by 2026-01-01 10:00
)");
  }

  TEST_CASE("then, now and the change") {
    Asked asked = asking();
    asked.compare = day(4);
    CHECK(text(a_spring(), asked) == R"(
Stage            Reached  then  change    Step    then    change  Of all    then    change   Drop  then    change
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────
New inquiry            4     2      +2   75.0%  100.0%  -25.0 pt  100.0%  100.0%    0.0 pt  25.0%  0.0%  +25.0 pt
Qualified              3     2      +1   66.7%  100.0%  -33.3 pt   75.0%  100.0%  -25.0 pt   0.0%  0.0%    0.0 pt
Demo given             0     0       0     n/a     n/a       n/a    0.0%    0.0%    0.0 pt    n/a   n/a       n/a
Proposal sent          2     2       0   50.0%   50.0%    0.0 pt   50.0%  100.0%  -50.0 pt  50.0%  0.0%  +50.0 pt
Contract signed        1     1       0  100.0%  100.0%    0.0 pt   25.0%   50.0%  -25.0 pt   0.0%  0.0%    0.0 pt
Won                    1     1       0                             25.0%   50.0%  -25.0 pt

then: 2026-01-05 10:00
)");
    CHECK(csv(a_spring(), asked, "losses") == R"(
by,reason,stage,lost,lost-then,lost-change,share,share-then,share-change,value,value-then,value-change
reason,price,,1,0,1,100.0000,,,0.00 EUR,0.00 EUR,0.00 EUR
stage,,proposal,1,0,1,100.0000,,,0.00 EUR,0.00 EUR,0.00 EUR
both,price,proposal,1,0,1,100.0000,,,0.00 EUR,0.00 EUR,0.00 EUR
)");
  }

  TEST_CASE("a row that is gone stays in a comparison") {
    Pipeline pipeline = studio();
    live(pipeline, "a", "inquiry lost:price inquiry");
    Asked asked = asking();
    asked.compare = day(1);
    CHECK(csv(pipeline, asked, "losses") == R"(
by,reason,stage,lost,lost-then,lost-change,share,share-then,share-change,value,value-then,value-change
reason,price,,0,1,-1,,100.0000,,0.00 EUR,0.00 EUR,0.00 EUR
stage,,inquiry,0,1,-1,,100.0000,,0.00 EUR,0.00 EUR,0.00 EUR
both,price,inquiry,0,1,-1,,100.0000,,0.00 EUR,0.00 EUR,0.00 EUR
)");
  }

  TEST_CASE("a group that is gone stays in a comparison, and a group that is new begins in it") {
    for (const Report* report : reports()) {
      CAPTURE(report->name);
      for (const std::string_view owners :
           {"a b", "ab bb", "ab aa", "aab aac", "abc abd", "ab cd"}) {
        CAPTURE(owners);
        const std::size_t half = owners.find(' ');
        Pipeline pipeline = studio();
        for (std::size_t i = 0; i < half; ++i) {
          for (const std::string_view life : {"inquiry", "inquiry lost:price"}) {
            Deal& deal = live(pipeline, life.size() < 8 ? "open" : "lost", life, 1);
            deal.owner = owners.substr(half + 1 + i, 1);
            deal.history.push_back({day(50), Replaced{{{"owner", owners.substr(i, 1)}}}, {}, {}});
          }
        }
        Asked asked = asking();
        asked.by = "owner";
        asked.compare = day(20);
        const std::string both = csv(pipeline, asked, report->name);
        asked.compare.reset();
        const std::string now = csv(pipeline, asked, report->name);
        for (const std::string_view table : {std::string_view(both), std::string_view(now)}) {
          for (std::size_t i = 0; i < half; ++i)
            CHECK(table.find("\n" + std::string(owners.substr(half + 1 + i, 1)) + ",") !=
                  table.npos);
        }
        // Whoever had deals then has a row still, if the report has rows about such deals at all.
        const bool is_told = both.find("\n" + std::string(owners.substr(0, 1)) + ",") != both.npos;
        CHECK(is_told);
      }
    }
  }

  TEST_CASE("by a field of nobody: the columns of the report, and no rows") {
    Asked asked = asking();
    asked.by = "owner";
    CHECK(csv(studio(), asked, "velocity") ==
          "\ngroup,deals,sold,lost,disqualified,win-rate,win-rate-of-leads,value,without-value,"
          "mean-value,median-days,mean-days,open,velocity\n");
    CHECK(text(studio(), asked) == "\nthere is no deal to group\n");
    asked.as_of = day(0);
    asked.compare = day(20);
    Pipeline pipeline = studio();
    live(pipeline, "a", "inquiry", 5).owner = "ana";
    CHECK(csv(pipeline, asked, "funnel").find("\nana,inquiry,0,1,-1,") != std::string::npos);
  }

  TEST_CASE("the interval of each proportion stands behind it") {
    Asked asked = asking();
    asked.intervals = Asked::Intervals::wilson;
    CHECK(text(a_spring(), asked) == R"(
Stage            Reached  Visited  Inferred  Moved  Lost  Cold  Dropped  Wait    Step         95 %  Decided         95 %  Of all         95 %   Drop       95 %
───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
New inquiry            4        4         0      3     0     1        1     0   75.0%   30.1–95.4%    75.0%   30.1–95.4%  100.0%  51.0–100.0%  25.0%  4.6–69.9%
Qualified              3        2         1      2     0     0        0     1   66.7%   20.8–93.9%   100.0%  34.2–100.0%   75.0%   30.1–95.4%   0.0%  0.0–56.1%
Demo given             0        0         0      0     0     0        0     0     n/a                   n/a                 0.0%    0.0–49.0%    n/a
Proposal sent          2        2         0      1     1     0        1     0   50.0%    9.5–90.5%    50.0%    9.5–90.5%   50.0%   15.0–85.0%  50.0%  9.5–90.5%
Contract signed        1        0         1      1     0     0        0     0  100.0%  20.7–100.0%   100.0%  20.7–100.0%   25.0%    4.6–69.9%   0.0%  0.0–79.3%
Won                    1                                                                                                   25.0%    4.6–69.9%

the biggest leak is Proposal sent: 1 of 2 deals dropped
)");
  }

  TEST_CASE("the deals behind a figure are as many as it says, in every report and row") {
    Pipeline pipeline = a_spring();
    live(pipeline, "e", "proposal contract won");
    live(pipeline, "f", "inquiry demo qualified");
    const table::Table whole = answer(*find_report("funnel"), pipeline, asking());
    for (const table::Row& row : whole.groups.front().rows) {
      const auto& id = std::get<std::string>(row.cells.front());
      for (std::size_t i = 0; i < whole.columns.size(); ++i) {
        const auto* const count = std::get_if<std::int64_t>(&row.cells[i]);
        if (count == nullptr) continue;
        Asked asked = asking();
        asked.explain = id + "." + whole.columns[i].key;
        CAPTURE(*asked.explain);
        const table::Table deals = answer(*find_report("funnel"), pipeline, asked);
        CHECK(deals.groups.front().rows.size() == static_cast<std::size_t>(*count));
      }
    }
  }

  TEST_CASE("a figure's deals are told with how they passed, and with the rule") {
    Asked asked = asking();
    asked.explain = "qualified";
    CHECK(text(a_spring(), asked) == R"(
Deal  Name  Counts  Passage   Stands in      State
──────────────────────────────────────────────────
a     a     1       seen      Proposal sent  won
b     b     1       inferred  Proposal sent  lost
c     c     1       seen      Qualified      open

qualified.reached: 3; deals whose furthest stage is this one or a later one, or that are won
)");
    asked.explain = "inquiry.step";
    CHECK(text(a_spring(), asked) == R"(
Deal  Name  Counts    Passage  Stands in      State
───────────────────────────────────────────────────
a     a     counts    seen     Proposal sent  won
b     b     counts    seen     Proposal sent  lost
c     c     counts    seen     Qualified      open
d     d     of these  seen     New inquiry    cold

inquiry.step: 75.0%; moved on, of those that reached it
)");
  }

  TEST_CASE("what is no field, row or figure is refused") {
    Asked asked = asking();
    asked.by = "sorce";
    CHECK(refusal(a_spring(), asked) ==
          "--by: no field 'sorce' to group by\n"
          "did you mean 'source'? fields: tag, month, direction, name, company, contact, email, "
          "phone, source, owner, from, ref");
    asked.by = "value";
    CHECK(refusal(a_spring(), asked) ==
          "--by: no field 'value' to group by\n"
          "fields: tag, month, direction, name, company, contact, email, phone, source, owner, "
          "from, ref");
    asked.by.clear();
    asked.explain = "inqiry";
    CHECK(refusal(a_spring(), asked) ==
          "--explain: no row 'inqiry' in this report\n"
          "did you mean 'inquiry'? rows: inquiry, qualified, demo, proposal, contract, won");
    asked.explain = "inquiry.lots";
    CHECK(refusal(a_spring(), asked) ==
          "--explain: no figure 'lots' in this report\n"
          "did you mean 'lost'? figures: reached, visited, inferred, moved-on, lost, cold, "
          "dropped, waiting, step, step-of-decided, overall, drop-off");
  }
}

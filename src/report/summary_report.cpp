#include <array>
#include <string>
#include <utility>
#include <vector>

#include <kariz/report/reports.hpp>
#include <kariz/report/summary.hpp>

namespace kariz::report {
namespace {

using Kind = Figure::Kind;
using Comparison = Figure::Comparison;

constexpr std::array<std::string_view, 2> summary_keys = {"figure", "stage"};
constexpr std::array<std::string_view, 1> of_sales = {"sold"};
constexpr std::array<std::string_view, 3> of_velocity = {"deals", "sold", "lost"};

constexpr std::array summary_figures = {
    Figure{"deals", "the deals that the line is about", Kind::plain, Comparison::shown},
    Figure{"sold", "deals that are sold now: they entered a sold stage or a later one, or are won"},
    Figure{"lost", "deals that are lost now, those that had been sold too"},
    Figure{"dropped",
           "of those that reached the stage, the ones that got no further and are lost "
           "or cold now"},
    Figure{"late", "of those that wait for an answer, the ones that wait longer than allowed"},
    Figure{"without-value", "of the deals, the ones of which nobody said what they are worth"},
    Figure{"unweighted", "of the open deals, the ones whose stage has no probability"},
    Figure{"share", "so many of the deals in percent", Kind::proportion, Comparison::shown},
    Figure{"amount", "what the deals are worth, at the rates of today", Kind::plain,
           Comparison::shown},
    Figure{"days", "mean days from the first event to the sale", Kind::plain, Comparison::left_out,
           of_sales},
    Figure{"velocity", "open deals × win rate × mean value / mean days: what they bring in a day",
           Kind::plain, Comparison::shown, of_velocity},
};

constexpr std::array summary_row_rules = {
    RowRule{"open", "deals", "open deals that are not sold"},
    RowRule{"weighted", "deals", "open deals that are not sold"},
    RowRule{"win-rate", "deals", "deals that are sold or lost now"},
    RowRule{"deal-size", "deals", "deals that are sold now and have a value"},
    RowRule{"velocity", "deals", "deals that are open now, qualified and not sold"},
    RowRule{"leak", "deals",
            "deals whose furthest stage is this one or a later one, or that are won"},
    RowRule{"win-back", "deals", "deals that came back after they were lost or cold"},
    RowRule{"unanswered", "deals", "deals in which somebody waits for an answer"},
    RowRule{"overdue", "deals",
            "deals of which the next step, the end of a deferral, or the day to win back or to "
            "nurture is past; a step that is but the answer itself counts as unanswered"},
    RowRule{"slipped", "deals", "open deals that should have been sold by a day that is past"},
    RowRule{"stuck", "deals",
            "open deals that stand in their stage for longer than it allows, with nothing planned "
            "ahead"},
    RowRule{"forgotten", "deals", "open deals that nothing will ever bring up again"},
    RowRule{"win-rate", "share", "sold, of sold and lost"},
    RowRule{"leak", "share", "dropped, of those that reached the stage"},
    RowRule{"weighted", "amount",
            "value times the probability of the stage, added up and rounded once"},
    RowRule{"deal-size", "amount", "the mean value of the sales that have one"},
};

/// Why there is nothing to sum up, or whom the commands are about.
std::vector<std::string> notes_on(const Subject& subject) {
  if (subject.pipeline.deals.empty())
    return {"there is no deal yet: kariz add-lead NAME makes the first"};
  if (subject.cases.empty()) return {"none of the deals is chosen"};
  const Spec& spec = subject.spec;
  if (spec.filter.empty() && !spec.since && !spec.until) return {};
  return {"the commands are about all deals, unless they get the same filters"};
}

table::Table make_summary(const Subject& subject) {
  table::Table out = to_table(summary(subject), subject.pipeline.settings);
  for (std::string& note : notes_on(subject)) out.notes.push_back(std::move(note));
  return out;
}

}  // namespace

extern const Report summary_report;
const Report summary_report{
    "summary",    "the pipeline on one screen: what it is worth, where it leaks and what to do",
    Dated::event, {},
    summary_keys, summary_figures,
    make_summary, summary_row_rules};

}  // namespace kariz::report

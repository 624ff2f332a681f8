// Random sequences of requests on files full of comments, blank lines and hands' habits: after
// each, every line that does not belong to the deal it was about is the same, in the same order.

#include "by_hand.hpp"
#include "changing/layout.hpp"
#include "changing/splice.hpp"
#include "text/lines.hpp"

#include <functional>

#include <kariz/domain/editing.hpp>
#include <kariz/domain/lead.hpp>
#include <kariz/domain/moving.hpp>
#include <kariz/domain/qualifying.hpp>
#include <kariz/file/id_stem.hpp>

#include <doctest/doctest.h>

using namespace kariz;
using namespace kariz::file;

namespace {

Asking asking_at(std::int64_t seconds) {
  return {{seconds, 3600}, {seconds, 3600}, "ana"};
}

DealChange random_request(Random& random, const Pipeline& pipeline, const Deal& deal,
                          const Asking& asking) {
  const auto stages = pipeline.settings.stages.size();
  const std::string_view note = chance(random, 30) ? any_of(random, names) : "";
  switch (below(random, 6)) {
    case 0: {
      Advance request;
      request.note = note;
      request.insistence = Insistence::force;
      if (chance(random, 30)) request.to = below(random, stages);
      if (chance(random, 30)) request.met = {"demo"};
      if (chance(random, 30)) request.set = {{"company", std::string_view("C: #1")}};
      return advance(pipeline, deal, request, asking);
    }
    case 1:
      return back(pipeline, deal, {below(random, stages), note}, asking);
    case 2:
      return win(pipeline, deal, {std::nullopt, {}, note, Insistence::force}, asking);
    case 3:
      return lose(pipeline, deal, {"price", std::nullopt, note}, asking);
    case 4: {
      const auto answer = chance(random, 50) ? Answer::yes : Answer::unknown;
      return qualify(pipeline, deal, {{{below(random, 2), answer}}, std::nullopt, note}, asking)
          .change;
    }
    default:
      return edit(pipeline, deal, {{{"owner", std::string_view(any_of(random, names))}}, note},
                  asking);
  }
}

Deal random_lead(Random& random, const Pipeline& pipeline, const Asking& asking) {
  AddLead request;
  request.name = any_of(random, names);
  const std::string stem = id_stem(request.name);
  request.id_stem = stem;
  return add_lead(pipeline, request, asking);
}

/// The lines of the text but those of one deal, blank ones (a new deal comes with one) and
/// comments, which may come to stand between the lines of their deal and are counted by themselves.
std::vector<std::string> lines_without(const Pipeline& pipeline, std::string_view id) {
  const std::string_view text = pipeline.source->text;
  std::string rest(text);
  if (const auto found = pipeline.by_id.find(id); found != pipeline.by_id.end()) {
    WholeFile whole(pipeline, {found->second});
    const auto laid = lay_out(pipeline, found->second, whole);
    if (const auto* const layout = std::get_if<DealLayout>(&laid))
      rest.erase(layout->deal.begin, layout->deal.end - layout->deal.begin);
  }
  std::vector<std::string> lines;
  for (std::size_t i = 0; i < rest.size(); i = line_end(rest, i)) {
    const std::string_view line = line_at(rest, i);
    if (!is_blank(line) && !is_comment(line)) lines.emplace_back(line);
  }
  return lines;
}

}  // namespace

TEST_CASE("random sequences of requests") {
  std::size_t done = 0;
  std::size_t refused = 0;
  for (std::uint64_t seed = 1; seed <= 400; ++seed) {
    Random random(seed * 17);
    std::string text = Hand(seed).text();
    const std::vector<std::string> comments = comments_of(text);
    for (int step = 0; step < 12; ++step) {
      CAPTURE(seed);
      CAPTURE(step);
      const Pipeline before = pipeline_of(text);
      const Asking asking = asking_at(1795000000 + step * 3600);
      Changes changes;
      std::string id;
      std::vector<file::Edit> edits;
      try {
        if (before.deals.empty() || chance(random, 15)) {
          Deal lead = random_lead(random, before, asking);
          id = lead.id;
          changes.push_back(AddDeal{std::move(lead)});
        } else {
          const Deal& deal = before.deals[below(random, before.deals.size())];
          id = deal.id;
          add_change(changes, before, deal, random_request(random, before, deal, asking));
        }
        edits = edits_for(before, changes);
      } catch (const Refusal&) {
        ++refused;
        continue;
      }
      ++done;
      const std::string after_text = spliced(text, edits);
      INFO(unified_diff(text, edits, "p.yaml"));
      const Pipeline after = pipeline_of(after_text);
      for (const auto& [index, deal] : changed_deals(before, changes)) {
        CHECK(after.find(deal.id)->same_as(deal));
      }
      CHECK(lines_without(before, id) == lines_without(after, id));
      CHECK(comments_of(after_text) == comments);
      text = after_text;
    }
  }
  CHECK(done > 2000);
  CHECK(refused > 100);
}

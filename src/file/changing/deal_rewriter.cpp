#include "deal_rewriter.hpp"

#include "canonical.hpp"
#include "text/lines.hpp"

#include <algorithm>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace kariz::file {
namespace {

/// The style of the deal as far as its lines show it, else that of the one before or behind it.
Style style_beside(const Pipeline& pipeline, std::size_t deal, const DealLayout& layout,
                   WholeFile& whole) {
  Style style = style_of(pipeline, layout);
  style.events = Style::Events::flow;
  if (!layout.fields.empty()) return style;
  for (const std::size_t beside : {deal - 1, deal + 1}) {
    if (beside >= pipeline.deals.size()) continue;
    const auto laid = lay_out(pipeline, beside, whole);
    const auto* const neighbour = std::get_if<DealLayout>(&laid);
    if (!neighbour || neighbour->events.empty() || neighbour->fields.empty()) continue;
    const Style model = style_of(pipeline, *neighbour);
    style.key_column = model.key_column;
    style.dash_column = model.dash_column;
    return style;
  }
  return style;
}

/// A pipeline of this deal alone, with the same settings, that reads `text`.
Pipeline pipeline_of_one(const Pipeline& pipeline, std::size_t deal, std::string text,
                         std::size_t offset) {
  Pipeline one;
  one.source = std::make_shared<Source>(Source{pipeline.source->name, std::move(text)});
  one.arena = pipeline.arena;
  one.settings = pipeline.settings;
  one.deals.push_back(pipeline.deals[deal]);
  one.deals.front().offset = offset;
  return one;
}

[[noreturn]] void refuse_lost_comment(const Pipeline& pipeline, std::size_t deal) {
  throw Refusal(Fault::rule, "not all comments of this deal could be kept",
                "write its keys and its events one below the other, by hand",
                place_of(pipeline, pipeline.deals[deal]));
}

}  // namespace

Edit rewrite_deal(const Pipeline& pipeline, std::size_t deal, const DealLayout& layout,
                  const ChangesOfDeal& changes, WholeFile& whole) {
  const std::string_view text = pipeline.source->text;
  const Entry& old = layout.deal;
  if (const auto reference = whole.shared(layout.spans, old.begin, old.end))
    throw Refusal(Fault::rule, shared_with_another_place(pipeline, *reference));
  const Style style = style_beside(pipeline, deal, layout, whole);
  const Pipeline canonical =
      pipeline_of_one(pipeline, deal,
                      canonical_deal(pipeline.deals[deal], pipeline.settings, layout.tape,
                                     sort_comments(text, layout.tape, layout.spans), style),
                      style.deal_column);
  WholeFile alone(canonical, {0});
  const DealLayout again = lay_out_or_refuse(canonical, 0, alone);
  const auto edits = try_to_splice(canonical, 0, again, changes, alone);
  std::vector<Comment> comments = again.spans.comments;
  find_mark(canonical.source->text, again.deal.end, '\0', comments);
  if (!edits || sorted_texts(comments) != sorted_texts(layout.spans.comments))
    refuse_lost_comment(pipeline, deal);
  std::string rewritten = spliced(canonical.source->text, *edits);
  // The blank lines behind the deal were part of its last text.
  if (layout.spans.takes_blank_lines) rewritten += style.line_end;
  if (old.end == text.size() && text.back() != '\n')
    rewritten.resize(rewritten.size() - style.line_end.size());
  return {old.begin, old.end - old.begin, std::move(rewritten)};
}

}  // namespace kariz::file

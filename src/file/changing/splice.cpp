#include "splice.hpp"

#include "deal_adder.hpp"
#include "deal_rewriter.hpp"
#include "deal_splicer.hpp"
#include "placing.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace kariz::file {
namespace {

/// Fields that come to stand at one place keep the order in which they are written, and of two
/// values for one field the later holds.
void put_in_order(const Settings& settings, ChangesOfDeal& changes) {
  auto& fields = changes.fields;
  std::stable_sort(fields.begin(), fields.end(), [&](const SetField* a, const SetField* b) {
    return field_rank(settings, a->key) < field_rank(settings, b->key);
  });
  const auto same_key = [](const SetField* a, const SetField* b) { return a->key == b->key; };
  fields.erase(fields.begin(), std::unique(fields.rbegin(), fields.rend(), same_key).base());
  std::stable_sort(changes.events.begin(), changes.events.end(),
                   [](const Event* a, const Event* b) { return a->at < b->at; });
}

/// Changes the lines of a deal; where that cannot be, writes all of it anew.
void change_deal(const Pipeline& pipeline, std::size_t deal, const ChangesOfDeal& changes,
                 WholeFile& whole, std::vector<Edit>& edits) {
  const DealLayout layout = lay_out_or_refuse(pipeline, deal, whole);
  if (auto spliced = try_to_splice(pipeline, deal, layout, changes, whole)) {
    std::move(spliced->begin(), spliced->end(), std::back_inserter(edits));
  } else {
    edits.push_back(rewrite_deal(pipeline, deal, layout, changes, whole));
  }
}

/// The new deals, as all the changes leave them.
std::vector<Deal> added_deals(const Pipeline& pipeline, const Changes& changes) {
  std::vector<Deal> added;
  if (std::none_of(changes.begin(), changes.end(),
                   [](const Change& change) { return std::holds_alternative<AddDeal>(change); })) {
    return added;
  }
  for (auto& [index, deal] : changed_deals(pipeline, changes)) {
    if (index >= pipeline.deals.size()) added.push_back(std::move(deal));
  }
  return added;
}

/// What is written behind a text in block style that has no line end would give it one: its head
/// then says that it has none.
void close_last_text(const Pipeline& pipeline, WholeFile& whole, std::vector<Edit>& edits) {
  const std::string_view text = pipeline.source->text;
  const bool is_at_end = std::any_of(edits.begin(), edits.end(), [&](const Edit& edit) {
    return edit.offset == text.size() && !edit.text.empty();
  });
  if (!is_at_end || pipeline.deals.empty() || text.back() == '\n') return;
  const Spans last = lay_out_or_refuse(pipeline, pipeline.deals.size() - 1, whole).spans;
  const bool is_gone =
      last.open_text && std::any_of(edits.begin(), edits.end(), [&](const Edit& e) {
        return e.offset <= *last.open_text && *last.open_text < e.offset + e.length;
      });
  if (last.open_text && !is_gone) edits.push_back(without_line_end(text, *last.open_text));
}

}  // namespace

std::vector<Edit> edits_for(const Pipeline& pipeline, const Changes& changes) {
  std::map<std::size_t, ChangesOfDeal> by_deal;
  for (const Change& change : changes) {
    if (const auto* set = std::get_if<SetField>(&change)) {
      by_deal[set->deal].fields.push_back(set);
    } else if (const auto* insert = std::get_if<InsertEvent>(&change)) {
      by_deal[insert->deal].events.push_back(&insert->event);
    }
  }
  // New deals are written as later changes leave them.
  by_deal.erase(by_deal.lower_bound(pipeline.deals.size()), by_deal.end());
  const auto added = added_deals(pipeline, changes);
  const std::vector<NewDeals> new_deals = place_deals(pipeline, added);
  std::vector<std::size_t> wanted;
  for (const NewDeals& deals : new_deals) {
    if (deals.beside) wanted.push_back(*deals.beside);
  }
  for (const auto& [deal, of_deal] : by_deal) wanted.push_back(deal);
  WholeFile whole(pipeline, std::move(wanted));
  std::vector<Edit> edits;
  for (auto& [deal, of_deal] : by_deal) {
    put_in_order(pipeline.settings, of_deal);
    change_deal(pipeline, deal, of_deal, whole, edits);
  }
  add_deals(pipeline, new_deals, whole, edits);
  close_last_text(pipeline, whole, edits);
  // What is inserted above a line stands there, also when the line itself gives way.
  std::stable_sort(edits.begin(), edits.end(), [](const Edit& a, const Edit& b) {
    return std::pair(a.offset, a.length > 0) < std::pair(b.offset, b.length > 0);
  });
  return edits;
}

std::string spliced(std::string_view text, const std::vector<Edit>& edits) {
  std::string out;
  std::size_t size = text.size();
  for (const Edit& edit : edits) size += edit.text.size();
  out.reserve(size);
  std::size_t done = 0;
  for (const Edit& edit : edits) {
    out += text.substr(done, edit.offset - done);
    out += edit.text;
    done = edit.offset + edit.length;
  }
  out += text.substr(done);
  return out;
}

}  // namespace kariz::file

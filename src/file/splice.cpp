#include "splice.hpp"

#include "deal_adder.hpp"
#include "deal_splicer.hpp"
#include "lines.hpp"
#include "placing.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace kariz::file {
namespace {

/// Refuses to write behind a last line that has no newline, where giving it one would change a
/// text.
void refuse_open_block_scalar(const Pipeline& pipeline) {
  const std::string_view text = pipeline.source->text;
  if (text.empty() || text.back() == '\n' || pipeline.deals.empty()) return;
  const std::size_t begin = pipeline.deals.back().offset;
  if (!has_block_scalar(text, begin, text.size())) return;
  Diagnostic diagnostic;
  diagnostic.place = Place{pipeline.source, line_begin(text, text.size()), 1};
  diagnostic.message = "the last line belongs to a text in block style and has no end";
  diagnostic.help = "end it with a newline";
  throw Refusal(Fault::rule, std::move(diagnostic));
}

struct ChangesOfDeal {
  std::vector<const Event*> events;
  std::vector<const SetField*> fields;
};

}  // namespace

std::vector<Edit> edits_for(const Pipeline& pipeline, const Changes& changes) {
  std::map<std::size_t, ChangesOfDeal> by_deal;
  std::vector<const Deal*> added;
  for (const Change& change : changes) {
    if (const auto* add = std::get_if<AddDeal>(&change)) {
      added.push_back(&add->deal);
    } else if (const auto* set = std::get_if<SetField>(&change)) {
      by_deal[set->deal].fields.push_back(set);
    } else if (const auto* insert = std::get_if<InsertEvent>(&change)) {
      by_deal[insert->deal].events.push_back(&insert->event);
    }
  }
  refuse_open_block_scalar(pipeline);
  std::vector<Edit> edits;
  for (auto& [deal, of_deal] : by_deal) {
    // Fields that come to stand at one place keep the order in which they are written, and of two
    // values for one field the later holds.
    auto& fields = of_deal.fields;
    std::stable_sort(fields.begin(), fields.end(), [&](const SetField* a, const SetField* b) {
      return field_rank(pipeline.settings, a->key) < field_rank(pipeline.settings, b->key);
    });
    const auto same_key = [](const SetField* a, const SetField* b) { return a->key == b->key; };
    fields.erase(fields.begin(), std::unique(fields.rbegin(), fields.rend(), same_key).base());
    std::stable_sort(of_deal.events.begin(), of_deal.events.end(),
                     [](const Event* a, const Event* b) { return a->at < b->at; });
    splice_deal(pipeline, deal, fields, of_deal.events, edits);
  }
  if (!added.empty()) {
    std::sort(added.begin(), added.end(),
              [](const Deal* a, const Deal* b) { return a->id < b->id; });
    add_deals(pipeline, added, edits);
  }
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

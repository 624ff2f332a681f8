// A pipeline file, a NUL, and bytes that choose changes to it: each is refused, or made so that the
// file reads back as the old pipeline with the changes, every byte that is none of their business
// the same and every comment kept. Its canonical form says the same and is its own canonical form.

#include "changing/splice.hpp"
#include "checks.hpp"
#include "hand.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include <kariz/domain/change.hpp>
#include <kariz/file/canonical_text.hpp>
#include <kariz/file/read.hpp>

namespace kariz::fuzz {
namespace {

using ChangedDeals = std::vector<std::pair<std::size_t, Deal>>;

/// What `#` begins at the beginning of a line or behind a blank, to the end of the line, and how
/// often. Texts within quotes are among them, which does not matter where they are left alone
/// like comments (see may_quote_hash()).
std::map<std::string_view, std::size_t> comments_of(std::string_view text) {
  std::map<std::string_view, std::size_t> comments;
  for (std::size_t i = text.find('#'); i != std::string_view::npos; i = text.find('#', i + 1)) {
    if (i > 0 && std::string_view(" \t\n").find(text[i - 1]) == std::string_view::npos) continue;
    std::string_view comment = text.substr(i, text.find('\n', i) - i);
    comment = comment.substr(0, comment.find_last_not_of(" \t\r") + 1);
    ++comments[comment];
  }
  return comments;
}

/// Where the lines of each deal begin, and where the last of them ends, which is not known.
std::pair<std::size_t, std::size_t> lines_of(const Pipeline& pipeline, std::size_t index) {
  const std::string_view text = pipeline.source->text;
  std::size_t end = text.size();
  for (const Deal& deal : pipeline.deals) {
    if (deal.offset > pipeline.deals[index].offset) end = std::min(end, deal.offset);
  }
  const auto line_of = [&](std::size_t offset) { return text.rfind('\n', offset) + 1; };
  return {line_of(pipeline.deals[index].offset), end == text.size() ? end : line_of(end)};
}

bool has_deal(const ChangedDeals& changed, std::size_t index) {
  return std::any_of(changed.begin(), changed.end(),
                     [&](const auto& one) { return one.first == index; });
}

/// Whether a line begins at `offset`, or the text ends there.
bool is_between_lines(std::string_view text, std::size_t offset) {
  return offset == text.size() || (offset > 0 && text[offset - 1] == '\n');
}

/// Nothing is removed but from the lines of a deal that is changed, and from `deals: {}`; nothing
/// is put into other lines.
void require_own_lines(const Pipeline& before, const ChangedDeals& changed,
                       const std::vector<file::Edit>& edits) {
  const std::string_view text = before.source->text;
  std::size_t done = 0;
  for (const file::Edit& edit : edits) {
    require(edit.offset >= done && edit.offset <= text.size(), "edits are in order");
    require(edit.length <= text.size() - edit.offset, "an edit ends within the text");
    done = edit.offset + edit.length;
    bool is_own = before.deals.empty() || (edit.length == 0 && is_between_lines(text, edit.offset));
    for (std::size_t i = 0; i < before.deals.size() && !is_own; ++i) {
      const auto [begin, end] = lines_of(before, i);
      is_own = has_deal(changed, i) && edit.offset >= begin && done <= end;
    }
    require(is_own, "an edit is about a deal that is changed", edit.text);
  }
}

void require_wanted(const Pipeline& before, const ChangedDeals& changed, const Pipeline& after,
                    std::string_view diff) {
  require(after.settings == before.settings, "the settings are left alone", diff);
  std::size_t added = 0;
  for (const auto& [index, deal] : changed) {
    const Deal* const found = after.find(deal.id);
    require(found != nullptr && found->same_as(deal), "a change reads back", diff);
    if (index >= before.deals.size()) ++added;
  }
  require(after.deals.size() == before.deals.size() + added, "no deal is lost", diff);
  for (std::size_t i = 0; i < before.deals.size(); ++i) {
    if (has_deal(changed, i)) continue;
    const Deal* const found = after.find(before.deals[i].id);
    require(found != nullptr && found->same_as(before.deals[i]), "other deals are left alone",
            diff);
  }
}

/// Whether texts of these lines may have a `#`, which looks like a comment: block texts, quotes
/// before it, quotes over lines.
bool may_quote_hash(std::string_view lines) {
  if (lines.find('#') == std::string_view::npos) return false;
  if (lines.find_first_of("|>") != std::string_view::npos) return true;
  while (!lines.empty()) {
    const std::string_view line = lines.substr(0, lines.find('\n'));
    const std::size_t hash = line.find('#');
    const auto quotes =
        std::count_if(line.begin(), line.end(), [](char c) { return c == '"' || c == '\''; });
    if (quotes % 2 != 0 || (hash != line.npos && line.find_first_of("\"'") < hash)) return true;
    lines.remove_prefix(std::min(line.size() + 1, lines.size()));
  }
  return false;
}

bool may_quote_hash(const Pipeline& before, const ChangedDeals& changed) {
  const std::string_view text = before.source->text;
  return std::any_of(changed.begin(), changed.end(), [&](const auto& one) {
    if (one.first >= before.deals.size()) return false;
    const auto [begin, end] = lines_of(before, one.first);
    return may_quote_hash(text.substr(begin, end - begin));
  });
}

void require_comments(const Pipeline& before, std::string_view after) {
  const auto kept = comments_of(after);
  for (const auto& [comment, times] : comments_of(before.source->text)) {
    const auto found = kept.find(comment);
    require(found != kept.end() && found->second >= times, "a comment is kept", comment);
  }
}

void change(const Pipeline& before, Choices choices) {
  const std::string_view text = before.source->text;
  const Changes changes = chosen_changes(before, choices);
  const ChangedDeals changed = changed_deals(before, changes);
  const std::vector<file::Edit> edits = file::edits_for(before, changes);
  require_own_lines(before, changed, edits);
  const std::string diff = file::unified_diff(text, edits, "p.yaml");
  const auto source = source_of(file::spliced(text, edits));
  const file::Reading read_back = file::read(source, some_zones);
  require(read_back.pipeline.has_value(), "the new text is a pipeline", diff);
  require_wanted(before, changed, *read_back.pipeline, diff);
  if (!may_quote_hash(before, changed)) require_comments(before, source->text);
}

void format(const Pipeline& before) {
  const file::CanonicalText canonical = file::canonical_text(before);
  require_presentable(canonical.kept);
  const file::Reading reading = file::read(source_of(canonical.text), some_zones);
  require(reading.pipeline.has_value(), "the canonical form is a pipeline", canonical.text);
  require_same(before, *reading.pipeline, "the canonical form says the same");
  require_same(*reading.pipeline, before, "the canonical form says nothing else");
  const file::CanonicalText again = file::canonical_text(*reading.pipeline);
  require(again.text == canonical.text, "the canonical form is its own", canonical.text);
  if (!may_quote_hash(before.source->text)) require_comments(before, canonical.text);
}

/// `act`, which may refuse what a rule forbids.
template <class Act>
void or_refusal(Act act) {
  try {
    act();
  } catch (const Refusal& refusal) {
    require(refusal.fault() == Fault::rule, "what cannot be done is refused by a rule");
    require_presentable(refusal.diagnostics());
  }
}

void change(std::string_view text, Choices choices) {
  const file::Reading reading = file::read(source_of(text), some_zones);
  if (!reading.pipeline) return;
  or_refusal([&] { change(*reading.pipeline, choices); });
  or_refusal([&] { format(*reading.pipeline); });
}

}  // namespace
}  // namespace kariz::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const std::size_t end = std::min(bytes.find('\0'), bytes.size());
  kariz::fuzz::change(bytes.substr(0, end),
                      kariz::fuzz::Choices(bytes.substr(std::min(end + 1, bytes.size()))));
  return 0;
}

// Random changes to files full of comments, blank lines and hands' habits: nothing is lost, nothing
// moves that the change is not about, and the file reads back as it was meant.

#include "by_hand.hpp"
#include "changing/layout.hpp"
#include "changing/splice.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <kariz/domain/change.hpp>
#include <kariz/file/canonical_text.hpp>

#include <doctest/doctest.h>
#include <fmt/format.h>

using namespace kariz;
using namespace kariz::file;

namespace {

FieldValue random_value(Random& random, std::string_view key) {
  if (key != "name" && chance(random, 30)) return std::monostate{};
  if (key == "value")
    return Money{static_cast<std::int64_t>(below(random, 100000)), *Currency::parse("EUR")};
  if (key == "next")
    return NextStep{{1800000000 + static_cast<std::int64_t>(below(random, 1000000)), 3600},
                    "Do, it"};
  if (key == "tags") return std::vector<std::string_view>{"p", "q, r"};
  return std::string_view(any_of(random, names));
}

Changes random_changes(Random& random, const Pipeline& pipeline,
                       const std::vector<std::string>& ids) {
  Changes changes;
  const std::size_t count = 1 + below(random, 4);
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t deal = pipeline.deals.empty() ? 0 : below(random, pipeline.deals.size());
    Event event;
    event.at = {1794300000 + static_cast<std::int64_t>(below(random, 600000)), 3600};
    event.note = chance(random, 30) ? std::string_view(any_of(random, names)) : std::string_view();
    if (pipeline.deals.empty() || chance(random, 25)) {
      Deal added;
      added.id = ids[i];
      added.name = any_of(random, names);
      event.what = EnteredStage{};
      added.history.push_back(event);
      changes.push_back(AddDeal{added});
    } else if (chance(random, 50)) {
      constexpr std::string_view keys[] = {"name",  "company", "phone", "value",
                                           "owner", "tags",    "next",  "industry"};
      const std::string_view key = any_of(random, keys);
      changes.push_back(SetField{deal, key, random_value(random, key)});
    } else {
      event.at = std::max(event.at, pipeline.deals[deal].history.front().at);
      event.what = Touched{"email"};
      changes.push_back(InsertEvent{deal, event});
    }
  }
  return changes;
}

/// Whether an edit leaves alone what stands outside of the deals that are changed: it lies within
/// one of them, or adds whole lines, or it is about what has to give way behind the last deal.
bool is_at_home(const Pipeline& before, const Edit& edit, const std::vector<Region>& changed) {
  const std::string_view text = before.source->text;
  const std::size_t end = edit.offset + edit.length;
  const bool is_within = std::any_of(changed.begin(), changed.end(), [&](const Region& region) {
    return edit.offset >= region.begin && end <= region.end;
  });
  const bool adds_lines =
      edit.length == 0 && (edit.offset == text.size() || text[edit.offset - 1] == '\n');
  const bool is_end_of_text = edit.text == "-" && text.back() != '\n' && !before.deals.empty() &&
                              edit.offset > before.deals.back().offset;
  const bool is_word_for_none = before.deals.empty() && edit.text.empty();
  return is_within || adds_lines || is_end_of_text || is_word_for_none;
}

/// What became of random changes.
struct Figures {
  std::size_t spliced = 0;    // changes of deals whose lines were changed
  std::size_t rewritten = 0;  // changes of deals that were written anew
  std::size_t added = 0;
  std::size_t refused = 0;
  std::map<std::string, std::size_t> reasons;
  std::size_t formatted = 0;
  std::size_t not_formatted = 0;
  std::size_t kept = 0;  // deals that stay as they stand

  std::size_t done() const { return spliced + rewritten + added; }
};

void count_reason(Figures& figures, const Refusal& refusal) {
  // Without the names in it.
  std::string reason;
  bool in_quotes = false;
  for (const char c : refusal.diagnostics().front().message) {
    if (c == '\'') in_quotes = !in_quotes;
    if (!in_quotes) reason += c;
  }
  ++figures.reasons[reason];
}

void count_done(Figures& figures, const Changes& changes, const Pipeline& before,
                const std::vector<Edit>& edits) {
  for (const Change& change : changes) {
    if (std::holds_alternative<AddDeal>(change)) {
      ++figures.added;
      continue;
    }
    const auto* const set = std::get_if<SetField>(&change);
    const std::size_t deal = set != nullptr ? set->deal : std::get<InsertEvent>(change).deal;
    const std::size_t begin = region_of(before, deal).begin;
    const bool is_anew = std::any_of(edits.begin(), edits.end(), [&](const Edit& edit) {
      return edit.offset == begin && edit.length > 0;
    });
    ++(is_anew ? figures.rewritten : figures.spliced);
  }
}

void check_same(const Deal* found, const Deal& wanted) {
  REQUIRE(found != nullptr);
  CHECK(found->same_as(wanted));
}

void try_changes(Figures& figures, const Pipeline& before, const Changes& changes) {
  const std::string& text = before.source->text;
  std::vector<Edit> edits;
  try {
    edits = edits_for(before, changes);
  } catch (const Refusal& refusal) {
    figures.refused += changes.size();
    CHECK(refusal.fault() == Fault::rule);
    return count_reason(figures, refusal);
  }
  count_done(figures, changes, before, edits);
  const std::string after = spliced(text, edits);
  INFO(unified_diff(text, edits, "p.yaml"));
  Reading read_back = read_text_of(after);
  INFO(described(read_back.diagnostics));
  REQUIRE(read_back.pipeline.has_value());
  CHECK(read_back.pipeline->settings == before.settings);
  const auto changed = changed_deals(before, changes);
  std::vector<Region> regions;
  std::set<std::string_view> ids;
  for (const auto& [index, deal] : changed) {
    check_same(read_back.pipeline->find(deal.id), deal);
    ids.insert(deal.id);
    if (index < before.deals.size()) regions.push_back(region_of(before, index));
  }
  for (const Deal& deal : before.deals) {
    if (!ids.contains(deal.id)) check_same(read_back.pipeline->find(deal.id), deal);
  }
  for (const Edit& edit : edits) CHECK(is_at_home(before, edit, regions));
  CHECK(comments_of(after) == comments_of(text));
}

void try_format(Figures& figures, const Pipeline& before) {
  CanonicalText canonical;
  try {
    canonical = canonical_text(before);
  } catch (const Refusal& refusal) {
    ++figures.not_formatted;
    return count_reason(figures, refusal);
  }
  ++figures.formatted;
  figures.kept += canonical.kept.size();
  INFO(canonical.text);
  Reading reading = read_text_of(canonical.text);
  INFO(described(reading.diagnostics));
  REQUIRE(reading.pipeline.has_value());
  const Pipeline& after = *reading.pipeline;
  CHECK(after.settings == before.settings);
  CHECK(after.deals.size() == before.deals.size());
  for (const Deal& deal : before.deals) check_same(after.find(deal.id), deal);
  CHECK(comments_of(canonical.text) == comments_of(before.source->text));
  const CanonicalText again = canonical_text(after);
  CHECK(again.text == canonical.text);
  CHECK(again.changed == std::vector<std::string_view>{});
  CHECK(canonical.text.find('\r') == std::string::npos);
  if (!canonical.kept.empty()) return;
  CHECK(std::is_sorted(after.deals.begin(), after.deals.end(),
                       [](const Deal& a, const Deal& b) { return a.id < b.id; }));
  CHECK(canonical.text.find(" \n") == std::string::npos);
}

Figures try_files(std::uint64_t first, std::uint64_t count) {
  const std::vector<std::string> ids = {"a0", "d55", "e1", "новый"};
  Figures figures;
  for (std::uint64_t seed = first; seed < first + count; ++seed) {
    CAPTURE(seed);
    const std::string text = Hand(seed).text();
    Reading reading = read_text_of(text);
    INFO(text, described(reading.diagnostics));
    REQUIRE(reading.pipeline.has_value());
    Random random(seed * 31);
    try_changes(figures, *reading.pipeline, random_changes(random, *reading.pipeline, ids));
    if (seed % 4 == 0) try_format(figures, *reading.pipeline);
  }
  return figures;
}

std::string told(const Figures& figures) {
  std::string out = fmt::format(
      "{} changes spliced, {} in deals written anew, {} deals added, {} refused ({:.2f} %); {} "
      "files formatted, {} not, {} deals kept",
      figures.spliced, figures.rewritten, figures.added, figures.refused,
      100.0 * static_cast<double>(figures.refused) /
          static_cast<double>(figures.done() + figures.refused),
      figures.formatted, figures.not_formatted, figures.kept);
  for (const auto& [reason, count] : figures.reasons)
    out += fmt::format("\n{:8} {}", count, reason);
  return out;
}

}  // namespace

TEST_CASE("random changes to random files") {
  const Figures figures = try_files(1, 20000);
  MESSAGE(told(figures));
  // Without these the test would pass by refusing everything.
  CHECK(figures.spliced > 20000);
  CHECK(figures.rewritten > 6000);
  CHECK(figures.refused * 100 < (figures.done() + figures.refused) * 8);
  CHECK(figures.formatted > 4900);
}

// unit_file --no-skip -tc='a million*'
TEST_CASE("a million random changes" * doctest::skip()) {
  const Figures figures = try_files(1'000'000, 450'000);
  MESSAGE(told(figures));
  CHECK(figures.done() > 1'000'000);
}

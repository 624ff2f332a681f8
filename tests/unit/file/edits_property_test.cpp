// Random changes to files full of comments, blank lines and hands' habits: nothing is lost, nothing
// moves that the change is not about, and the file reads back as it was meant.

#include "../../../src/file/splice.hpp"
#include "by_hand.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <kariz/domain/change.hpp>

#include <doctest/doctest.h>

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

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t feed = std::min(text.find('\n', i), text.size());
    lines.push_back(text.substr(i, feed - i));
    if (!lines.back().empty() && lines.back().back() == '\r') lines.back().remove_suffix(1);
    i = feed + 1;
  }
  return lines;
}

/// Whether this is the end of a last line that has no newline.
bool is_open_end(std::string_view text, std::size_t offset) {
  return offset == text.size() && !text.empty() && text.back() != '\n';
}

/// Lines of the old text that the edits do not touch must all be there, in their order.
void check_other_lines(std::string_view before, std::string_view after,
                       const std::vector<Edit>& edits) {
  std::vector<std::string_view> kept;
  std::size_t offset = 0;
  for (const std::string_view line : lines_of(before)) {
    const std::size_t end = std::min(before.find('\n', offset), before.size() - 1) + 1;
    const bool touched = std::any_of(edits.begin(), edits.end(), [&](const Edit& edit) {
      return edit.length > 0
                 ? edit.offset < end && edit.offset + edit.length > offset
                 : edit.offset > offset && (edit.offset < end || is_open_end(before, edit.offset));
    });
    if (!touched) kept.push_back(line);
    offset = end;
  }
  auto next = kept.begin();
  for (const std::string_view line : lines_of(after)) {
    if (next != kept.end() && *next == line) ++next;
  }
  CHECK(next == kept.end());
}

}  // namespace

TEST_CASE("random changes to random files") {
  const std::vector<std::string> ids = {"a0", "d55", "e1", "новый"};
  std::size_t done = 0;
  std::size_t refused = 0;
  for (std::uint64_t seed = 1; seed <= 4000; ++seed) {
    CAPTURE(seed);
    const std::string text = Hand(seed).text();
    Reading reading = read_text_of(text);
    INFO(text, described(reading.diagnostics));
    REQUIRE(reading.pipeline.has_value());
    const Pipeline& before = *reading.pipeline;
    Random random(seed * 31);
    const Changes changes = random_changes(random, before, ids);
    std::vector<Edit> edits;
    try {
      edits = edits_for(before, changes);
    } catch (const Refusal&) {
      ++refused;
      continue;
    }
    ++done;
    const std::string after = spliced(text, edits);
    INFO(unified_diff(text, edits, "p.yaml"));
    Reading read_back = read_text_of(after);
    INFO(described(read_back.diagnostics));
    REQUIRE(read_back.pipeline.has_value());
    const auto changed = changed_deals(before, changes);
    for (const auto& [index, deal] : changed) {
      const Deal* const found = read_back.pipeline->find(deal.id);
      REQUIRE(found != nullptr);
      CHECK(found->same_as(deal));
    }
    for (const Deal& deal : before.deals) {
      const bool is_changed = std::any_of(changed.begin(), changed.end(),
                                          [&](const auto& c) { return c.second.id == deal.id; });
      if (!is_changed) CHECK(read_back.pipeline->find(deal.id)->same_as(deal));
    }
    CHECK(count_comments(after) == count_comments(text));
    check_other_lines(text, after, edits);
  }
  // Without these the test would pass by refusing everything.
  CHECK(done > 3000);
  CHECK(refused > 0);
}

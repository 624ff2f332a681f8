#include "setting_ids.hpp"

#include <algorithm>

#include <kariz/domain/identifier.hpp>
#include <kariz/domain/suggest.hpp>

#include <fmt/format.h>

namespace kariz::file {
namespace {

void report_too_many(Value value, std::string_view what, Problems& problems) {
  problems.error(value.offset(), value.length(),
                 fmt::format("more than {} {}", most_of_a_setting, what),
                 "that is the most a file may have");
}

}  // namespace

bool is_too_long(Value list, std::string_view what, Problems& problems) {
  if (!list.is_sequence() && !list.is_mapping()) return false;
  std::size_t entries = 0;
  for (Value child = list.first(); child.is_before_end_of(list); child = child.after()) ++entries;
  if (list.is_mapping()) entries /= 2;
  if (entries <= most_of_a_setting) return false;
  report_too_many(list, what, problems);
  return true;
}

bool has_room(Value item, std::string_view what, std::size_t count, Problems& problems) {
  if (count == most_of_a_setting + 1) report_too_many(item, what, problems);
  return count <= most_of_a_setting;
}

std::string_view SettingIds::read(Value value, std::string_view what, Problems& problems) {
  const std::string_view text = read_text(value, fmt::format("the id of {}", what), problems);
  const auto id = parse_id(text);
  if (!value.is_scalar() || !id) miss();
  if (!value.is_scalar()) return {};
  if (!id) {
    problems.error(value.offset(), value.length(), id.problem().message, id.problem().help);
    return {};
  }
  claim(value, text, problems);
  return text;
}

void SettingIds::read_former(Value value, std::vector<std::string_view>& was, Problems& problems) {
  if (!value.is_scalar() && !value.is_sequence()) miss();
  if (value.is_sequence()) {
    each_item(value, [&](Value item) {
      if (!item.is_scalar()) miss();
    });
  }
  read_each_text(value, "was", problems, [&](Value item, std::string_view id) {
    was.push_back(id);
    claim(item, id, problems);
  });
}

void SettingIds::claim(Value value, std::string_view id, Problems& problems) {
  if (++count_ > most_of_a_setting) {
    has_room(value, fmt::format("ids of {}", things_), count_, problems);
    return;
  }
  const auto [first, added] = places_.emplace(id, problems.place(value.offset(), value.length()));
  if (added) return;
  Diagnostic& twice =
      problems.error(value.offset(), value.length(), fmt::format("the id '{}' is used twice", id),
                     "rename one of them");
  twice.remarks.push_back({first->second, "the first one"});
}

bool may_hide(Value mapping, std::string_view key, const std::vector<KeyReader>& readers) {
  if (!mapping.is_mapping()) return false;
  std::vector<std::string_view> known;
  for (const KeyReader& reader : readers) known.push_back(reader.key);
  std::size_t times = 0;
  bool is_misspelt = false;
  each_entry(mapping, [&](Value entry, Value) {
    const std::string_view name = entry.is_scalar() ? entry.text() : std::string_view();
    if (name == key) ++times;
    const bool is_known = std::find(known.begin(), known.end(), name) != known.end();
    is_misspelt = is_misspelt || (!is_known && suggest(name, known) == key);
  });
  return times > 1 || is_misspelt;
}

}  // namespace kariz::file

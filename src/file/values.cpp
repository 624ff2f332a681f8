#include <algorithm>
#include <array>
#include <charconv>
#include <unordered_map>

#include <kariz/domain/suggest.hpp>
#include <kariz/file/values.hpp>

#include <fmt/format.h>

namespace kariz::file {
namespace {

std::string_view kind_name(Value value) {
  switch (value.kind()) {
    case NodeKind::null:
      return "nothing";
    case NodeKind::plain:
    case NodeKind::quoted:
      return "a text";
    case NodeKind::sequence:
      return "a list";
    case NodeKind::mapping:
      return "a mapping";
  }
  return "";
}

void report_unknown_key(Value key, const std::vector<KeyReader>& readers, std::string_view what,
                        Problems& problems) {
  std::vector<std::string_view> known;
  known.reserve(readers.size());
  for (const KeyReader& reader : readers) known.push_back(reader.key);
  problems.error(key.offset(), key.length(),
                 fmt::format("unknown key '{}' of {}", key.text(), what),
                 did_you_mean(key.text(), known, "keys"));
}

}  // namespace

void report_wrong_kind(Value value, std::string_view what, std::string_view wanted,
                       Problems& problems) {
  problems.error(value.offset(), value.length(),
                 fmt::format("{} is {}, not {}", what, kind_name(value), wanted));
}

bool read_mapping(Value mapping, const std::vector<KeyReader>& readers, std::string_view what,
                  Problems& problems) {
  if (!mapping.is_mapping()) {
    report_wrong_kind(mapping, what, "a mapping of keys to values", problems);
    return false;
  }
  refuse_duplicate_keys(mapping, problems);
  std::vector<bool> seen(readers.size());
  each_entry(mapping, [&](Value key, Value value) {
    if (!key.is_scalar()) return;  // reported with the duplicates
    const auto found = std::find_if(readers.begin(), readers.end(),
                                    [&](const KeyReader& r) { return r.key == key.text(); });
    if (found == readers.end()) return report_unknown_key(key, readers, what, problems);
    const auto index = static_cast<std::size_t>(found - readers.begin());
    if (seen[index]) return;
    seen[index] = true;
    found->read(key, value);
  });
  return true;
}

void report_duplicate_key(Value key, const Place& first, Problems& problems) {
  Diagnostic& diagnostic =
      problems.error(key.offset(), key.length(), fmt::format("'{}' stands here twice", key.text()),
                     "keep one of them");
  diagnostic.remarks.push_back({first, "the first one"});
}

void refuse_duplicate_keys(Value mapping, Problems& problems) {
  // A handful of keys is compared faster than hashed; a mapping from a hostile file is not.
  constexpr std::size_t few = 24;
  std::array<const Node*, few> firsts{};
  std::size_t count = 0;
  std::unordered_map<std::string_view, const Node*> many;
  each_entry(mapping, [&](Value key, Value) {
    if (!key.is_scalar()) {
      problems.error(key.offset(), key.length(), "a key has to be a text");
      return;
    }
    const Node* first = nullptr;
    if (count < few) {
      const auto end = firsts.begin() + static_cast<std::ptrdiff_t>(count);
      const auto found = std::find_if(firsts.begin(), end,
                                      [&](const Node* node) { return node->text == key.text(); });
      if (found == end) {
        firsts[count++] = &key.node();
      } else {
        first = *found;
      }
    } else {
      if (many.empty()) {
        for (const Node* node : firsts) many.emplace(node->text, node);
      }
      const auto [place, added] = many.emplace(key.text(), &key.node());
      if (!added) first = place->second;
    }
    if (first) report_duplicate_key(key, problems.place(first->offset, first->length), problems);
  });
}

std::string_view read_text(Value value, std::string_view what, Problems& problems) {
  if (value.is_scalar()) return value.text();
  report_wrong_kind(value, what, "a text", problems);
  return {};
}

std::vector<std::string_view> read_texts(Value value, std::string_view what, Problems& problems) {
  std::vector<std::string_view> texts;
  if (value.is_scalar()) return {value.text()};
  if (!value.is_sequence()) {
    report_wrong_kind(value, what, "a list of texts", problems);
    return texts;
  }
  each_item(value, [&](Value item) {
    const std::string_view text = read_text(item, what, problems);
    if (!item.is_scalar()) return;
    if (std::find(texts.begin(), texts.end(), text) != texts.end()) {
      problems.error(item.offset(), item.length(),
                     fmt::format("'{}' stands in this list twice", text));
      return;
    }
    texts.push_back(text);
  });
  return texts;
}

std::optional<bool> parse_yes_no(std::string_view text) {
  for (const std::string_view yes :
       {"yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON", "y", "Y"}) {
    if (text == yes) return true;
  }
  for (const std::string_view no :
       {"no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF", "n", "N"}) {
    if (text == no) return false;
  }
  return std::nullopt;
}

std::optional<bool> read_yes_no(Value value, std::string_view what, Problems& problems) {
  const auto answer = value.is_scalar() ? parse_yes_no(value.text()) : std::nullopt;
  if (answer) return answer;
  problems.error(value.offset(), value.length(), fmt::format("{} is yes or no", what),
                 "write true or false");
  return std::nullopt;
}

std::optional<std::int64_t> read_number(Value value, std::int64_t least, std::int64_t most,
                                        std::string_view what, Problems& problems) {
  const std::string_view text = read_text(value, what, problems);
  if (!value.is_scalar()) return std::nullopt;
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool whole = error == std::errc{} && end == text.data() + text.size() && !text.empty();
  if (whole && number >= least && number <= most) return number;
  problems.error(
      value.offset(), value.length(),
      fmt::format("{} is a whole number from {} to {}, not '{}'", what, least, most, text));
  return std::nullopt;
}

}  // namespace kariz::file

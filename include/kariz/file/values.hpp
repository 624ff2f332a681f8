#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

#include <kariz/file/yaml.hpp>

namespace kariz::file {

/// What to do with the value of a key.
struct KeyReader {
  std::string_view key;
  std::function<void(Value key, Value value)> read;
};

/// Hands each entry of `mapping` to the reader of its key. Reported: a value that is no mapping,
/// keys that are no text, unknown ones (with a suggestion) and those that stand twice. `what` names
/// the mapping in messages: "a stage". False where the value is no mapping.
bool read_mapping(Value mapping, const std::vector<KeyReader>& readers, std::string_view what,
                  Problems& problems);

/// Reports that `what` is not what was wanted: "the name is a list, not a text".
void report_wrong_kind(Value value, std::string_view what, std::string_view wanted,
                       Problems& problems);

/// Reports a key that stood before.
void report_duplicate_key(Value key, const Place& first, Problems& problems);

/// Reports every key that stands twice, with both places.
void refuse_duplicate_keys(Value mapping, Problems& problems);

/// The text of a scalar; empty, with a problem, for anything else. `what` names it: "the name".
std::string_view read_text(Value value, std::string_view what, Problems& problems);

/// The texts of a sequence of scalars, or of one scalar alone.
std::vector<std::string_view> read_texts(Value value, std::string_view what, Problems& problems);

/// A yes or no: yes, no, true, false in any of YAML 1.1's spellings.
std::optional<bool> parse_yes_no(std::string_view text);

std::optional<bool> read_yes_no(Value value, std::string_view what, Problems& problems);

/// A whole number from `least` to `most` in plain decimal digits; nothing, with a problem,
/// otherwise.
std::optional<std::int64_t> read_number(Value value, std::int64_t least, std::int64_t most,
                                        std::string_view what, Problems& problems);

}  // namespace kariz::file

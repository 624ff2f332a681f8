#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>
#include <type_traits>
#include <vector>

#include <kariz/file/problems.hpp>
#include <kariz/file/tape.hpp>

namespace kariz::file {

/// What to do with the value of a key.
struct KeyReader {
  std::string_view key;
  std::function<void(Value key, Value value)> read;
};

/// What to do with an entry whose key no reader has; `known` are the keys that have one.
using UnknownKeyReader =
    std::function<void(Value key, Value value, const std::vector<std::string_view>& known)>;

/// Hands each entry of `mapping` to the reader of its key. Reported: a value that is no mapping,
/// keys that are no text, unknown ones (with a suggestion, or several in a row at once) unless
/// `unknown` is there for them, and those that stand twice. `what` names the mapping in messages:
/// "a stage". False where the value is no mapping.
bool read_mapping(Value mapping, const std::vector<KeyReader>& readers, std::string_view what,
                  Problems& problems, const UnknownKeyReader& unknown = nullptr);

/// Reports a key that is none of `what`, with the one that was probably meant.
Diagnostic& report_unknown_key(Value key, const std::vector<std::string_view>& known,
                               std::string_view what, Problems& problems);

/// A help of did_you_mean(), with `otherwise` behind it where nothing that is known was meant.
std::string unless_meant(std::string help, std::string_view otherwise);

/// Reports that `what` is not what was wanted: "the name is a list, not a text", or that it is
/// empty.
void report_wrong_kind(Value value, std::string_view what, std::string_view wanted,
                       Problems& problems, std::string help = "");

/// Reports a key that stood before.
Diagnostic& report_duplicate_key(Value key, const Place& first, Problems& problems);

/// Reports every key that stands twice, with both places; those that follow one another at once.
void refuse_duplicate_keys(Value mapping, Problems& problems);

/// Whether an entry has no value and is repeated by the next one: a line that was doubled, which is
/// reported as such, and not because it is empty.
bool is_left_for_the_next(Value mapping, Value key, Value value);

/// The text of a scalar; empty, with a problem, for anything else. `what` names it: "the name".
std::string_view read_text(Value value, std::string_view what, Problems& problems);

/// Calls `each(item, text)` for the texts of a sequence of scalars, or for one scalar alone.
/// Reported and left out: what is no text, and what stands in the list twice.
void read_each_text(Value value, std::string_view what, Problems& problems,
                    const std::function<void(Value item, std::string_view text)>& each);

/// The texts of read_each_text().
std::vector<std::string_view> read_texts(Value value, std::string_view what, Problems& problems);

/// The value that `parse` makes of a scalar; nothing, with its problem, otherwise.
template <class Parse>
auto read_parsed(Value value, std::string_view what, Problems& problems, Parse parse)
    -> std::optional<std::decay_t<decltype(*parse(std::string_view{}))>> {
  if (!value.is_scalar()) {
    report_wrong_kind(value, what, "a single value", problems, parse("").problem().help);
    return std::nullopt;
  }
  const auto parsed = parse(value.text());
  if (parsed) return *parsed;
  problems.error(value.offset(), value.length(), parsed.problem().message, parsed.problem().help);
  return std::nullopt;
}

/// A yes or no: yes, no, true, false in any of YAML 1.1's spellings.
std::optional<bool> parse_yes_no(std::string_view text);

std::optional<bool> read_yes_no(Value value, std::string_view what, Problems& problems);

/// A whole number from `least` to `most` in plain decimal digits; nothing, with a problem,
/// otherwise.
std::optional<std::int64_t> read_number(Value value, std::int64_t least, std::int64_t most,
                                        std::string_view what, Problems& problems);

}  // namespace kariz::file

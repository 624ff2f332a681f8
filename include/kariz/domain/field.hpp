#pragma once

#include <span>
#include <string_view>
#include <variant>
#include <vector>

#include <kariz/domain/arena.hpp>
#include <kariz/domain/deal.hpp>

namespace kariz {

/// A field's value. std::monostate: it is not set.
using FieldValue = std::variant<std::monostate, std::string_view, Money, Date, NextStep,
                                std::vector<std::string_view>>;

/// The fields that every deal has, in the order in which they are written; the author's own come
/// after them, and the history last.
std::span<const std::string_view> built_in_fields();

/// All fields of this pipeline, in the order in which they are written.
std::vector<std::string_view> all_fields(const Settings& settings);

/// Names that no field of the author's own can have: those of the built-in fields and of what lists
/// show besides (id, stage, state, age …), `history` and `qualification`.
bool is_reserved_field(std::string_view key);

/// Where a field stands in all_fields(); the number of fields for a name that is none, such as
/// `history`.
std::size_t field_rank(const Settings& settings, std::string_view key);

FieldValue get_field(const Deal& deal, const Settings& settings, std::string_view key);

/// Sets or clears a field. `key` is a field and `value` of its kind.
void set_field(Deal& deal, const Settings& settings, std::string_view key, FieldValue value);

bool is_set(const Deal& deal, const Settings& settings, std::string_view key);

/// The parts between commas, without blanks around them and without empty ones.
std::vector<std::string_view> split_at_commas(std::string_view text);

/// Reads what a person typed for a field: an amount, a day, a word of `sources`, tags between
/// commas, text. Texts that are kept go to `arena`. Problems: an unknown key, `next` and `history`,
/// which are not typed as one value, an empty text, control characters, those of check_source() and
/// check_rate(). `from` is not looked up here.
Parsed<FieldValue> parse_field(const Settings& settings, std::string_view key,
                               std::string_view text, Instant now, Arena& arena);

/// The problem with a source that is not among those of the file, if it is one.
std::optional<Problem> check_source(const Settings& settings, std::string_view source);

/// The problem with an amount in another currency than the pipeline's for which the file has no
/// rate on any day, if it is one.
std::optional<Problem> check_rate(const Settings& settings, Money amount);

/// The problem with a text of a deal that is not UTF-8 or has control characters, if it is one;
/// `what` names it in the message: "the note".
std::optional<Problem> check_text(std::string_view text, std::string_view what);

/// The problem with a deal's name: a blank one, or that of check_text().
std::optional<Problem> check_name(std::string_view name);

}  // namespace kariz

#include "annotations.hpp"

#include "diagnose.hpp"

#include <algorithm>

#include <kariz/domain/utf8.hpp>
#include <kariz/table/printable.hpp>

#include <fmt/format.h>

namespace kariz::cli {
namespace {

constexpr std::string_view title = "kariz check";

/// `text` made printable, with `escaped` characters in percent and hexadecimal digits.
std::string escape(std::string_view text, std::string_view escaped) {
  std::string out;
  for (const char c : table::printable(text)) {
    if (escaped.find(c) == std::string_view::npos) {
      out += c;
    } else {
      out += fmt::format("%{:02X}", static_cast<unsigned>(c));
    }
  }
  return out;
}

/// The value of a property, which ends at a comma.
std::string property(std::string_view value) {
  return escape(value, "%:,");
}

void put_line(std::string& out, std::string_view line) {
  out.append("%0A").append(escape(line, "%"));
}

void put_help(std::string& out, std::string_view help) {
  while (!help.empty()) {
    const auto end = std::min(help.find('\n'), help.size());
    put_line(out, help.substr(0, end));
    help.remove_prefix(std::min(end + 1, help.size()));
  }
}

/// The column of the last character of a place, or of its first line where it has several.
std::size_t last_column(const Place& place, Positions& positions) {
  const auto first = positions(place);
  const auto last = positions.last(place);
  if (last.line == first.line) return last.column;
  const auto line = positions.index_of(place.source).line(first.line);
  return std::max(first.column, count_code_points(line));
}

std::string annotation(const Diagnostic& diagnostic, Positions& positions) {
  std::string out = diagnostic.severity == Severity::error ? "::error " : "::warning ";
  if (diagnostic.place) {
    const auto position = positions(*diagnostic.place);
    out += fmt::format("file={},line={},col={},endColumn={},",
                       property(diagnostic.place->source->name), position.line, position.column,
                       last_column(*diagnostic.place, positions));
  }
  out += fmt::format("title={}::{}", property(title), escape(diagnostic.message, "%"));
  put_help(out, diagnostic.help);
  for (const auto& remark : diagnostic.remarks) {
    const auto position = positions(remark.place);
    put_line(out, fmt::format("{}:{}:{}: {}", remark.place.source->name, position.line,
                              position.column, remark.message));
  }
  return out + '\n';
}

}  // namespace

std::string to_annotations(std::span<const Diagnostic> diagnostics) {
  Positions positions;
  std::string out;
  for (const auto& diagnostic : diagnostics) out += annotation(diagnostic, positions);
  return out;
}

}  // namespace kariz::cli

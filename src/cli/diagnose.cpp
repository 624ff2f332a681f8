#include "diagnose.hpp"

#include "excerpt.hpp"

#include <algorithm>

#include <kariz/table/printable.hpp>

#include <fmt/format.h>

namespace kariz::cli {
namespace {

constexpr int width_of_a_pipe = 120;
constexpr std::size_t least_gutter = 5;
constexpr std::size_t indent_of_text = 2;  // of help below a headline alone

using table::paint;
using table::Tone;

/// What is being written, and how.
struct Page {
  table::Screen screen;
  Positions positions = {};
  std::string out = {};
};

/// What a line of a diagnostic begins with: "error: ", in its colour.
struct Label {
  std::string_view text;
  Tone tone;
};

Label label_of(Severity severity) {
  return severity == Severity::error ? Label{"error: ", Tone::bad}
                                     : Label{"warning: ", Tone::strong};
}

void put_excerpt(Page& page, const Place& place, const SourceIndex& index, Position position) {
  const auto number = std::to_string(position.line);
  const auto gutter = std::max(number.size(), least_gutter);
  const int width = page.screen.width.value_or(width_of_a_pipe) - static_cast<int>(gutter) - 3;
  const auto start = std::min(index.line_start(position.line), place.offset);
  const auto excerpt =
      make_excerpt(index.line(position.line), place.offset - start, place.length, width);

  page.out += fmt::format("{:>{}} |", number, gutter);
  if (!excerpt.line.empty()) page.out.append(" ").append(excerpt.line);
  page.out += fmt::format("\n{:>{}} | {}", "", gutter, excerpt.blanks);
  page.out += paint(excerpt.marks, Tone::good, page.screen.colour);
  page.out += '\n';
}

void put_headline(Page& page, std::string_view where, Label label, std::string_view message) {
  const auto colour = page.screen.colour;
  page.out += paint(std::string(where) + ": ", Tone::strong, colour);
  page.out += paint(label.text, label.tone, colour);
  page.out += paint(table::printable(message), Tone::strong, colour);
  page.out += '\n';
}

void put_placed(Page& page, const Place& place, Label label, std::string_view message) {
  const auto& index = page.positions.index_of(place.source);
  const auto position = index.position(place.offset);
  const auto where =
      fmt::format("{}:{}:{}", table::printable(place.source->name), position.line, position.column);
  put_headline(page, where, label, message);
  put_excerpt(page, place, index, position);
}

/// The help, each of its lines below the other.
void put_help(Page& page, std::size_t indent, std::string_view help) {
  std::string_view label = "help: ";
  while (!help.empty()) {
    const auto end = help.find('\n');
    page.out.append(indent, ' ').append(label);
    page.out.append(table::printable(help.substr(0, end))).append("\n");
    label = "      ";
    help.remove_prefix(end == std::string_view::npos ? help.size() : end + 1);
  }
}

void put(Page& page, const Diagnostic& diagnostic) {
  const auto label = label_of(diagnostic.severity);
  if (diagnostic.place) {
    put_placed(page, *diagnostic.place, label, diagnostic.message);
    put_help(page, least_gutter + 1, diagnostic.help);
  } else {
    put_headline(page, "kariz", label, diagnostic.message);
    put_help(page, indent_of_text, diagnostic.help);
  }
  for (const auto& remark : diagnostic.remarks) {
    put_placed(page, remark.place, {"note: ", Tone::faint}, remark.message);
  }
}

}  // namespace

const SourceIndex& Positions::index_of(const std::shared_ptr<const Source>& source) {
  const auto known = std::find_if(known_.begin(), known_.end(),
                                  [&](const auto& one) { return one->source == source; });
  if (known != known_.end()) return (*known)->index;
  known_.push_back(std::make_unique<Known>(Known{source, SourceIndex(source)}));
  return known_.back()->index;
}

Position Positions::last(const Place& place) {
  const std::string_view text = place.source->text;
  const auto continues = [&](std::size_t offset) {
    return offset < text.size() && (static_cast<unsigned char>(text[offset]) & 0xC0U) == 0x80;
  };
  auto offset = place.offset + std::max<std::size_t>(place.length, 1) - 1;
  while (offset > place.offset && continues(offset)) --offset;
  return index_of(place.source).position(offset);
}

std::string to_text(std::span<const Diagnostic> diagnostics, const table::Screen& screen) {
  Page page{screen};
  for (const auto& diagnostic : diagnostics) put(page, diagnostic);
  return std::move(page.out);
}

}  // namespace kariz::cli

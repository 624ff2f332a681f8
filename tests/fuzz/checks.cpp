#include "checks.hpp"

#include "diagnose.hpp"

#include <cstdio>
#include <cstdlib>
#include <initializer_list>
#include <utility>

#include <kariz/domain/utf8.hpp>
#include <kariz/table/render.hpp>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace kariz::fuzz {
namespace {

/// Written down once more, apart from the program's own list, which it is held against.
bool steers_a_terminal(char32_t c) {
  const bool is_control = (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7F && c < 0xA0);
  const bool is_direction = c == 0x061C || c == 0x200E || c == 0x200F ||
                            (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  return is_control || is_direction || c == 0x2028 || c == 0x2029 || c == 0xFEFF;
}

bool begins_character(std::string_view text, std::size_t offset) {
  return offset == text.size() || (static_cast<unsigned char>(text[offset]) & 0xC0U) != 0x80;
}

void require_place(const Place& place, const std::string& message) {
  const std::string_view text = place.source->text;
  require(place.offset <= text.size(), "a place lies in its source", message);
  require(place.length >= 1, "a place has a length", message);
  require(place.length <= std::max<std::size_t>(text.size() - place.offset, 1),
          "a place ends in its source", message);
  // A source that is not UTF-8 has no characters to begin.
  const bool is_broken = message.find("UTF-8") != std::string::npos;
  require(is_broken || begins_character(text, place.offset), "a place begins a character", message);
}

void require_message(const std::string& message) {
  require(!message.empty(), "a message says something");
  require(message.back() != '.' && message.back() != '\n', "a message has no final period",
          message);
}

/// The rows of `kariz check --json`.
std::string to_json(const std::vector<Diagnostic>& diagnostics) {
  table::Table table;
  table.kind = table::Kind::command;
  table.name = "check";
  for (const char* const key : {"message", "help"}) {
    table.columns.emplace_back().key = key;
  }
  auto& rows = table.groups.emplace_back().rows;
  for (const Diagnostic& diagnostic : diagnostics) {
    rows.push_back({{diagnostic.message, diagnostic.help}});
  }
  return table::render(table, table::Format::json, {});
}

}  // namespace

void require(bool holds, std::string_view what, std::string_view shown) {
  if (holds) return;
  fmt::print(stderr, "does not hold: {}\n{}\n", what, shown);
  std::abort();
}

void require_harmless(std::string_view text, std::string_view what) {
  for (std::size_t i = 0; i < text.size();) {
    const auto c = first_code_point(text.substr(i));
    require(c && !steers_a_terminal(c->value), what, text);
    i += c->size;
  }
}

std::string require_presentable(const std::vector<Diagnostic>& diagnostics) {
  for (const Diagnostic& diagnostic : diagnostics) {
    require_message(diagnostic.message);
    if (diagnostic.place) require_place(*diagnostic.place, diagnostic.message);
    for (const Remark& remark : diagnostic.remarks) {
      require_message(remark.message);
      require_place(remark.place, diagnostic.message);
    }
  }
  require_harmless(cli::to_text(diagnostics, {40, table::Colour::off}),
                   "a terminal is not steered");
  const std::string text = cli::to_text(diagnostics, {});
  require_harmless(text, "diagnostics are harmless");

  const std::string json = to_json(diagnostics);
  require_harmless(json, "JSON is harmless");
  const auto rows = nlohmann::json::parse(json).at("rows");
  require(rows.size() == diagnostics.size(), "JSON has every problem", json);
  return text;
}

void require_same(const Pipeline& one, const Pipeline& other, std::string_view what) {
  require(one.settings == other.settings, what, "the settings differ");
  require(one.deals.size() == other.deals.size(), what, "the deals are not as many");
  for (const Deal& deal : one.deals) {
    const Deal* const found = other.find(deal.id);
    require(found != nullptr && found->same_as(deal), what, deal.id);
  }
}

std::optional<TimeZone> some_zones(std::string_view name) {
  if (name == "Europe/Warsaw") {
    return TimeZone("Europe/Warsaw", {{0, 3600}, {1'774'746'000, 7200}, {1'792'890'000, 3600}});
  }
  if (name == "Asia/Tehran") return TimeZone("Asia/Tehran", {{0, 12600}});
  if (name == "America/New_York") {
    return TimeZone("America/New_York", {{0, -18000}, {1'772'953'200, -14400}});
  }
  return std::nullopt;
}

std::shared_ptr<const Source> source_of(std::string_view text) {
  return std::make_shared<const Source>(Source{"p.yaml", std::string(text)});
}

}  // namespace kariz::fuzz

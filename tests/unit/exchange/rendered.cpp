#include "rendered.hpp"

#include <algorithm>
#include <ostream>
#include <utility>

#include <kariz/domain/field.hpp>
#include <kariz/domain/utf8.hpp>
#include <kariz/file/update.hpp>

#include <doctest/doctest.h>

namespace kariz::exchange {
namespace {

std::string rendered(const Place& place) {
  const std::string_view text = place.source->text;
  const std::string_view before = text.substr(0, place.offset);
  const auto line = 1 + std::count(before.begin(), before.end(), '\n');
  const std::size_t start = before.find_last_of('\n');
  const std::string_view in_line = start == before.npos ? before : before.substr(start + 1);
  const std::size_t column = 1 + count_code_points(in_line);
  const std::size_t width = count_code_points(text.substr(place.offset, place.length));
  return place.source->name + ":" + std::to_string(line) + ":" + std::to_string(column) + "-" +
         std::to_string(column + std::max<std::size_t>(width, 1) - 1);
}

struct ValueText {
  const Settings& settings;

  std::string operator()(std::monostate) const { return ""; }
  std::string operator()(std::string_view text) const { return std::string(text); }
  std::string operator()(const Money& money) const { return to_text(money, settings.currency); }
  std::string operator()(const Date& date) const { return to_text(date); }
  std::string operator()(const NextStep& next) const { return to_text(next.at); }
  std::string operator()(const std::vector<std::string_view>& texts) const {
    std::string all;
    for (const std::string_view text : texts) all.append(all.empty() ? "" : "+").append(text);
    return all;
  }
};

std::string rendered(const Event& event, const Settings& settings) {
  std::string text = to_text(event.at);
  text.append(" ");
  if (const auto* entered = as<EnteredStage>(event))
    text.append(settings.stages[entered->stage].id);
  if (const auto* lost = as<Lost>(event)) text.append("lost ").append(lost->reason);
  if (const auto* cold = as<WentCold>(event)) text.append("cold ").append(cold->why);
  if (const auto* won = as<Won>(event)) {
    text.append("won ").append(won->value ? to_text(*won->value, settings.currency) : "unknown");
  }
  if (const auto* noted = as<Noted>(event)) text.append("note ").append(noted->text);
  if (const auto* touched = as<Touched>(event)) text.append("touch ").append(touched->channel);
  if (!event.note.empty()) text.append(" (").append(event.note).append(")");
  if (!event.by.empty()) text.append(" by ").append(event.by);
  return text;
}

std::string rendered(const Deal& deal, const Settings& settings) {
  std::string text(deal.id);
  for (const std::string_view field : all_fields(settings)) {
    const std::string value = std::visit(ValueText{settings}, get_field(deal, settings, field));
    if (!value.empty()) text.append(" ").append(field).append("=").append(value);
  }
  for (const Event& event : deal.history) text.append(" | ").append(rendered(event, settings));
  return text + "\n";
}

}  // namespace

std::shared_ptr<const Source> source(std::string name, std::string_view text) {
  return std::make_shared<const Source>(Source{std::move(name), std::string(text)});
}

std::string rendered(const std::vector<Diagnostic>& diagnostics) {
  std::string text;
  for (const Diagnostic& diagnostic : diagnostics) {
    if (diagnostic.place) text.append(rendered(*diagnostic.place)).append(": ");
    text.append(diagnostic.severity == Severity::error ? "error: " : "warning: ");
    text.append(diagnostic.message);
    if (!diagnostic.help.empty()) text.append(" / help: ").append(diagnostic.help);
    for (const Remark& remark : diagnostic.remarks) {
      text.append(" / ").append(rendered(remark.place)).append(": ").append(remark.message);
    }
    text.append("\n");
  }
  return text;
}

Pipeline pipeline(std::string_view yaml) {
  const auto no_zone = [](std::string_view) -> std::optional<TimeZone> { return std::nullopt; };
  return file::read_or_refuse(source("pipeline.yaml", yaml), no_zone);
}

std::string rendered(const Import& import, const Pipeline& pipeline) {
  std::string text;
  for (const Change& change : import.changes) {
    text.append(rendered(std::get<AddDeal>(change).deal, pipeline.settings));
  }
  text.append("added " + std::to_string(import.added));
  if (import.rows == RowKind::event) text.append(", events " + std::to_string(import.events));
  text.append(", known " + std::to_string(import.known) + "\n");
  return text + rendered(import.warnings);
}

std::string imported(std::string_view csv, const Attempt& attempt) {
  const Pipeline before = pipeline(attempt.yaml);
  Recipe recipe;
  if (!attempt.recipe.empty()) recipe = read_recipe(source("recipe.yaml", attempt.recipe));
  if (!attempt.map.empty()) add_map(recipe, attempt.map);
  if (!attempt.key.empty()) set_key(recipe, attempt.key);
  recipe.rows = attempt.rows;
  const auto time = [&](std::string_view text) {
    const auto at = parse_instant(text, before.settings.zone);
    REQUIRE(at);
    return *at;
  };
  ImportRequest request{
      recipe, {source("people.csv", csv)}, time("2026-11-21 12:00"), {}, attempt.by};
  if (!attempt.at.empty()) request.at = time(attempt.at);
  return rendered(import_csv(before, request), before);
}

}  // namespace kariz::exchange

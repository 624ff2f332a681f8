#include "lives.hpp"

#include <algorithm>
#include <memory>
#include <stdexcept>
#include <string>

namespace kariz::report::test {

namespace {

constexpr std::int64_t new_year = 1767261600;  // 2026-01-01T10:00:00Z
constexpr std::int64_t seconds_of_day = 86400;

/// What follows `prefix` in `word`, if it begins so.
std::optional<std::string_view> after(std::string_view word, std::string_view prefix) {
  if (word.substr(0, prefix.size()) != prefix) return std::nullopt;
  return word.substr(prefix.size());
}

Event told(const Settings& settings, std::string_view word) {
  Event event;
  if (const auto stage = find_stage(settings, word)) {
    event.what = EnteredStage{*stage, {}, {}};
  } else if (const auto reason = after(word, "lost:")) {
    event.what = Lost{*reason, std::nullopt};
  } else if (const auto until = after(word, "defer:")) {
    event.what = Deferred{day(std::stoi(std::string(*until)))};
  } else if (word == "won") {
    event.what = Won{};
  } else if (word == "cold") {
    event.what = WentCold{"gone quiet"};
  } else if (word == "touch") {
    event.what = Touched{"phone"};
  } else {
    throw std::invalid_argument("no such event: " + std::string(word));
  }
  return event;
}

Currency currency(std::string_view code) {
  return Currency::parse(code).value();
}

ExchangeRate dollar(std::optional<Date> from, std::int64_t nano) {
  return {currency("USD"), from, nano};
}

}  // namespace

Instant day(int number) {
  return {new_year + number * seconds_of_day, 0};
}

Spec everything() {
  return make_spec({}, day(100));
}

Stage stage(std::string_view id, std::string_view name) {
  Stage stage;
  stage.id = id;
  stage.name = name;
  return stage;
}

Pipeline studio() {
  Pipeline pipeline;
  pipeline.source = std::make_shared<const Source>(Source{"studio.yaml", "deals:\n  acme:\n"});
  Settings& settings = pipeline.settings;
  settings.currency = currency("EUR");
  settings.rates = {dollar(std::nullopt, 500'000'000),
                    dollar(*parse_date("2026-01-10"), 920'000'000)};
  settings.stages = {stage("inquiry", "New inquiry"), stage("qualified", "Qualified"),
                     stage("demo", "Demo given"), stage("proposal", "Proposal sent"),
                     stage("contract", "Contract signed")};
  settings.stages[2].passing = Stage::Passing::optional;
  settings.stages[3].leaves = "They compare and go quiet";
  settings.stages[3].win_back = "Send two references";
  settings.stages[4].sale = Stage::Sale::yes;
  settings.loss_reasons = {
      {"spam", "Spam", LossReason::Weight::disqualifies, {}, Stage::Use::current},
      {"price", "Too expensive", LossReason::Weight::counts, {}, Stage::Use::current},
      {"terms", "Terms unsuitable", LossReason::Weight::counts, {}, Stage::Use::current}};
  return pipeline;
}

Deal& live(Pipeline& pipeline, std::string_view id, std::string_view life, int born) {
  Deal deal;
  deal.id = id;
  deal.name = id;
  int today = born;
  while (!life.empty()) {
    const std::string_view word = life.substr(0, life.find(' '));
    life.remove_prefix(std::min(life.size(), word.size() + 1));
    Event event = told(pipeline.settings, word);
    event.at = day(today++);
    deal.history.push_back(std::move(event));
  }
  append_deal(pipeline, std::move(deal));
  return pipeline.deals.back();
}

Money eur(std::int64_t whole) {
  return {whole * 100, currency("EUR")};
}

Funnel funnel(const Pipeline& pipeline, const Spec& spec) {
  const Chosen chosen = choose(pipeline, spec);
  return report::funnel({pipeline, spec, chosen.cases});
}

Losses losses(const Pipeline& pipeline, Spec spec) {
  spec.dated = Dated::event;
  const Chosen chosen = choose(pipeline, spec);
  return report::losses({pipeline, spec, chosen.cases});
}

}  // namespace kariz::report::test

#include "deal_page.hpp"

#include "answers.hpp"
#include "cells.hpp"
#include "deal_columns.hpp"
#include "hanging.hpp"
#include "story.hpp"
#include "wording.hpp"

#include <algorithm>

#include <kariz/domain/qualifying.hpp>

#include <fmt/format.h>

namespace kariz::cli {
namespace {

/// "acme-logo (Acme logo)"; the id alone where the name says no more, or there is no such deal.
std::string called(const Pipeline& pipeline, std::string_view id) {
  const auto* const deal = pipeline.find(id);
  return deal == nullptr || deal->name == id ? std::string(id)
                                             : fmt::format("{} ({})", id, deal->name);
}

/// What a list tells of a deal, and here a word more.
std::string text_of(const DealView& view, std::string_view column, const table::Cell& cell) {
  const auto& settings = view.pipeline.settings;
  auto text = table::cell_text(cell);
  if (text.empty()) return {};
  if (column == "from") return called(view.pipeline, view.deal.from);
  if (column == "next" && is_overdue(view)) return text + " (overdue)";
  if (column == "in-stage" && is_stuck(view)) {
    return fmt::format("{} (stuck: {} at most)", text,
                       *settings.stages[view.stands.stage].max_days);
  }
  return text;
}

/// What it was sold for, where that is not the value of the deal.
std::optional<Money> price_of(const DealView& view) {
  const auto sold = sale(view.deal, view.pipeline.settings, view.now);
  return sold && sold->value && sold->value != view.deal.value ? sold->value : std::nullopt;
}

void put_heading(Session& session, std::string_view text) {
  if (!session.output().empty()) session.print_text("\n");
  print_hanging(session, "", text, table::Tone::strong);
}

void put_facts(Session& session, const std::vector<Fact>& facts) {
  int width = 0;
  for (const auto& fact : facts) width = std::max(width, table::display_width(fact.title));
  for (const auto& fact : facts) {
    print_hanging(session, fmt::format("  {}  ", table::pad(fact.title, width)), fact.text);
  }
}

/// "(2026-11-03 10:00, by ana)".
std::string told_giving(const Event& given, const Settings& settings) {
  return fmt::format(" ({}{})", read_out(given.at, settings),
                     given.by.empty() ? "" : fmt::format(", by {}", given.by));
}

void put_answers(Session& session, const DealView& view) {
  const auto answers = answers_of(view);
  if (answers.empty()) return;
  const auto& settings = view.pipeline.settings;
  const auto& rule = *settings.qualification;
  const auto assessment = assess(view.deal, rule, view.now);
  auto heading = fmt::format("{} ({})", word_for(assessment.verdict), counted(assessment, rule));
  const auto open = still_to_ask(assessment, rule);
  const bool is_closed = view.stands.state == State::lost || view.stands.state == State::won;
  // Nobody is asked what cannot help any more.
  if (!open.empty() && !is_closed && assessment.verdict != Verdict::failed)
    heading += fmt::format("; still to ask: {}", fmt::join(open, ", "));
  put_heading(session, heading);
  int width = 0;
  for (const auto& it : answers) width = std::max(width, table::display_width(it.question->id));
  for (const auto& it : answers) {
    print_hanging(
        session,
        fmt::format("  {}  {:<7}  ", table::pad(it.question->id, width), to_text(it.answer)),
        std::string(it.question->ask) +
            (it.given == nullptr ? "" : told_giving(*it.given, settings)));
  }
}

void put_story(Session& session, const DealView& view) {
  put_heading(session, "history");
  for (const auto& line : story_of(view)) {
    print_hanging(session, fmt::format("  {}  ", line.at), line.what);
  }
}

void put_way_on(Session& session, const DealView& view) {
  const auto way = way_on(view);
  if (!way) return;
  const auto& settings = view.pipeline.settings;
  put_heading(session, way->to < settings.stages.size()
                           ? fmt::format("next stage: {}", settings.stages[way->to].name)
                           : "next: the win");
  const auto command = fmt::format("kariz advance {}", view.deal.id);
  if (way->unmet.empty()) return print_hanging(session, "  ", command);
  print_hanging(session, "  ", describe(way->unmet, view.deal, settings, view.now));
  print_hanging(session, "  ", how_to_meet(way->unmet, view.deal, command));
}

/// Why clients leave at the stage where this one is about to, and how to win them back.
void put_ways_back(Session& session, const DealView& view) {
  const auto& stage = view.pipeline.settings.stages[view.stands.stage];
  if (!is_leaving(view) || (stage.leaves.empty() && stage.win_back.empty())) return;
  put_heading(session, fmt::format("where clients leave: {}", stage.name));
  if (!stage.leaves.empty()) print_hanging(session, "  why they leave        ", stage.leaves);
  if (!stage.win_back.empty()) print_hanging(session, "  how to win them back  ", stage.win_back);
}

/// How a deal that is closed or cold goes on.
void put_reopening(Session& session, const DealView& view) {
  const auto& stage = view.pipeline.settings.stages[view.stands.stage];
  const bool is_asleep = view.stands.state == State::lost || view.stands.state == State::cold;
  if (view.stands.state == State::won) {
    put_heading(session, "next: a repeat sale or a referral");
    print_hanging(session, "  ", fmt::format("kariz add-lead NAME --from {}", view.deal.id));
  } else if (is_asleep) {
    put_heading(session, "to take it up again");
    print_hanging(session, "  ",
                  fmt::format("kariz back {} --to {}", view.deal.id,
                              stage.is_retired() ? "STAGE" : stage.id));
  }
}

}  // namespace

std::vector<Fact> facts_of(const Shown& shown) {
  const auto& view = shown.view;
  std::vector<Fact> facts;
  for (const auto& column : deal_columns(view.pipeline.settings)) {
    const auto cells = column.cells(view);
    for (std::size_t i = 0; i < cells.size(); ++i) {
      if (column.columns[i].shown == table::Shown::data) continue;
      const bool is_price = column.name == "value" && price_of(view);
      const auto text = text_of(view, column.name, is_price ? cell_of(view.deal.value) : cells[i]);
      if (!text.empty()) facts.push_back({column.columns[i].title, text});
    }
    if (const auto price = price_of(view); price && column.name == "value") {
      facts.push_back({"Sold for", read_out(*price)});
    }
    if (column.name != "from" || shown.led_to.empty()) continue;
    std::string led_to;
    for (const auto id : shown.led_to) {
      led_to += (led_to.empty() ? "" : ", ") + called(view.pipeline, id);
    }
    facts.push_back({"Led to", led_to});
  }
  return facts;
}

std::optional<WayOn> way_on(const DealView& view) {
  const auto& settings = view.pipeline.settings;
  const bool is_active = view.stands.state == State::open || view.stands.state == State::deferred;
  if (!is_active) return std::nullopt;
  const auto to = next_stage(settings, view.stands.stage);
  return WayOn{to, unmet(view.deal, settings, view.stands.stage, to, {}, view.now)};
}

bool is_leaving(const DealView& view) {
  return view.stands.state == State::lost || is_stuck(view);
}

void put_deal(Session& session, const Shown& shown) {
  const auto& view = shown.view;
  put_heading(session, view.deal.id);
  auto facts = facts_of(shown);
  facts.erase(facts.begin());  // the id, which is the heading
  put_facts(session, facts);
  put_answers(session, view);
  put_story(session, view);
  put_way_on(session, view);
  put_ways_back(session, view);
  put_reopening(session, view);
}

}  // namespace kariz::cli

#include "answers.hpp"

#include "cells.hpp"
#include "wording.hpp"

#include <fmt/format.h>

namespace kariz::cli {

std::vector<std::string> still_to_ask(const Assessment& assessment, const Qualification& rule) {
  std::vector<std::string> ids;
  for (std::size_t i = 0; i < rule.questions.size(); ++i) {
    const auto& question = rule.questions[i];
    const bool is_open =
        question.use == Stage::Use::current && assessment.answers[i] == Answer::unknown;
    if (is_open) ids.emplace_back(question.id);
  }
  return ids;
}

std::vector<GivenAnswer> answers_of(const DealView& view) {
  const auto& rule = view.pipeline.settings.qualification;
  if (!rule) return {};
  std::vector<GivenAnswer> all;
  for (const auto& question : rule->questions) all.push_back({&question});
  const auto happened = happened_by(view.deal, view.now);
  for (std::size_t i = 0; i < happened; ++i) {
    const auto& event = view.deal.history[i];
    const auto* const answered = as<Answered>(event);
    if (answered == nullptr) continue;
    for (const auto& reply : answered->replies) {
      all[reply.question].answer = reply.answer;
      all[reply.question].given = &event;
    }
  }
  std::erase_if(all, [](const auto& it) { return it.question->use == Stage::Use::retired; });
  return all;
}

table::Table answers_table(const DealView& view) {
  table::Table table;
  table.columns = {exact_column("question", "Question"), exact_column("answer", "Answer"),
                   words_column("ask", "Asks"), exact_column("at", "Answered"),
                   words_column("by", "By")};
  auto& rows = table.groups.emplace_back().rows;
  for (const auto& it : answers_of(view)) {
    rows.emplace_back().cells = {
        cell_of(it.question->id), cell_of(to_text(it.answer)), cell_of(it.question->ask),
        it.given == nullptr ? table::Blank{} : cell_of(it.given->at, view.pipeline.settings),
        cell_of(it.given == nullptr ? std::string_view() : it.given->by)};
  }
  return table;
}

std::string what_follows(const Deal& before, const Deal& after, const Settings& settings,
                         Instant now, const Qualified& result) {
  if (result.moved_to || result.became) return what_changed(before, after, settings, now);
  const std::string stays = result.change.events.empty() ? "stands in " : "stays in ";
  if (!result.held.empty()) return stays + what_holds(after, settings, now, result.held);
  if (result.assessment.verdict != Verdict::open)
    return stays + where_it_stands(after, settings, now);
  const auto open = still_to_ask(result.assessment, *settings.qualification);
  return fmt::format("still to ask: {}", fmt::join(open, ", "));
}

}  // namespace kariz::cli

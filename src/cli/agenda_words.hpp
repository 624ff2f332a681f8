#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <kariz/domain/due.hpp>
#include <kariz/domain/pipeline.hpp>
#include <kariz/report/agenda.hpp>

namespace kariz::cli {

/// A deal, something to do about it, and what now is.
struct DueView {
  const Settings& settings;
  const Deal& deal;
  const Standing& stands;
  const Due& due;
  Instant now;
};

/// An agenda, and the pipeline that it is about.
struct AgendaView {
  const Pipeline& pipeline;
  const report::Agenda& agenda;

  const Settings& settings() const { return pipeline.settings; }
  DueView view(const report::AgendaRow& row, const Due& due) const {
    return {settings(), *row.deal, row.stands, due, agenda.now};
  }
};

/// Whether the texts of its stage about leaving and coming back help: it is stuck or lost.
bool wants_advice(const report::AgendaRow& row);

/// The kind as data has it: "answer", "contact", "woken", "win-back", "nurture", "close", "stuck".
std::string_view word_for(DueKind kind);

/// Whether it is to be done on a day, whatever the hour: a close, what is stuck, and what is
/// planned for the very beginning of a day, as a day alone is.
bool is_day_alone(const DueView& view);

/// When it is to be done, as people say it: "3 days ago", "yesterday", "today 15:00", "tomorrow
/// 10:00", "2026-12-01 10:00"; a day alone of what has no hour.
std::string told_when(const DueView& view);

/// Why: "Call about the contract", "stuck for 30 days in Proposal sent (21 at most)".
std::string told_why(const DueView& view);

/// The same for a calendar, which is read later: without how long somebody has been waiting.
std::string told_title(const DueView& view);

/// The command that answers it, ready to be copied, and then those that may answer it instead. In
/// capitals what only the user knows, such as REASON; of its fields it is `…`. What a way forward
/// asks for comes with it.
std::vector<std::string> commands_for(const DueView& view);

/// The commands among which there is a choice, whatever the deal: "stuck: kariz advance DEAL, kariz
/// cold DEAL or kariz lose DEAL --reason REASON"; empty where there is none.
std::string told_choice(DueKind kind);

}  // namespace kariz::cli

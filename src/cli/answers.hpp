#pragma once

#include "deal_view.hpp"

#include <string>
#include <vector>

#include <kariz/domain/qualifying.hpp>
#include <kariz/table/table.hpp>

namespace kariz::cli {

/// The questions that are still open, by id.
std::vector<std::string> still_to_ask(const Assessment& assessment, const Qualification& rule);

/// A question that is asked today, with the last answer to it.
struct GivenAnswer {
  const Question* question;
  Answer answer = Answer::unknown;
  const Event* given = nullptr;  ///< in which it was given; none: never
};

/// In the order of the questions, by now; none where the file asks no questions.
std::vector<GivenAnswer> answers_of(const DealView& view);

/// A row a question: question, answer, ask, and when and by whom it was answered.
table::Table answers_table(const DealView& view);

/// What came of answers, after the verdict: how the deal moved, what holds it where it stands, or
/// "still to ask: budget, need".
std::string what_follows(const Deal& before, const Deal& after, const Settings& settings,
                         Instant now, const Qualified& result);

}  // namespace kariz::cli

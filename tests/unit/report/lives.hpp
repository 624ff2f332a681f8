#pragma once

#include <cstdint>
#include <string_view>

#include <kariz/domain/pipeline.hpp>
#include <kariz/report/funnel.hpp>
#include <kariz/report/losses.hpp>
#include <kariz/report/spec.hpp>

namespace kariz::report::test {

/// Ten o'clock, so many days after New Year's Day 2026, in UTC.
Instant day(int number);

/// The report's question: everything, on day 100.
Spec everything();

/// A stage whose id and name are given; adapt it where more is wanted.
Stage stage(std::string_view id, std::string_view name);

/// inquiry, qualified, demo (optional), proposal, contract (sold); reasons spam (disqualifies),
/// price and terms; EUR, a dollar is 0.5 EUR until day 9 and 0.92 from then on.
Pipeline studio();

/// Adds a deal whose life is told in words, one a day from day `born` on: the id of a stage, `won`,
/// `cold`, `touch`, `lost:REASON`, or `defer:DAY`.
Deal& live(Pipeline& pipeline, std::string_view id, std::string_view life, int born = 0);

/// The funnel of the deals that `spec` chooses.
Funnel funnel(const Pipeline& pipeline, const Spec& spec);

/// The losses, dated by event.
Losses losses(const Pipeline& pipeline, Spec spec);

/// An amount in EUR.
Money eur(std::int64_t whole);

}  // namespace kariz::report::test

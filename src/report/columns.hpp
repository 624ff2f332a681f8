#pragma once

#include <string>

#include <kariz/table/table.hpp>

namespace kariz::report {

/// The columns that reports are made of. `keep` as in table::Column: what is lowest is the first
/// that a narrow terminal loses.

/// A column of words, which a narrow terminal may shorten.
table::Column words(std::string key, std::string title, table::Shown shown, int keep);

/// A column of sentences: the same, but left with enough to make sense of.
table::Column sentences(std::string key, std::string title, table::Shown shown, int keep);

/// A column of counts, percentages or money.
table::Column numbers(std::string key, std::string title, table::Shown shown, int keep);

/// A column of bars.
table::Column bar(int keep);

}  // namespace kariz::report

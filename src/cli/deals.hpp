#pragma once

#include "session.hpp"

#include <functional>
#include <string>
#include <vector>

#include <kariz/domain/change.hpp>

namespace kariz::cli {

/// The words in place of DEAL, with the ids from standard input where one of them is `-`.
struct DealWords {
  std::vector<std::string> words;
  /// Whether the beginning of an id may stand for it.
  enum class Trust { exact_ids, beginnings } trust = Trust::exact_ids;
  /// Whether there are words of standard input, and among them a line of several, as in a table.
  enum class Lines { none, of_one, of_many } lines = Lines::none;
};

/// Reads standard input where `-` asks for it. Beginnings of ids are trusted where somebody types:
/// at a terminal, and not from standard input. Refused (Fault::usage): `-` when standard input is
/// the pipeline itself.
DealWords read_deal_words(const Session& session, const std::vector<std::string>& words);

/// The deals that are meant, each once, in the order of the words. Refused (Fault::rule), all
/// together: words that are no id; lines of several words with such among them only once.
std::vector<const Deal*> find_deals(const Pipeline& pipeline, const DealWords& words);

/// What to say of a word that is no id: the ids that begin so, the one that was probably meant, or
/// how to see all. Looks at every deal.
std::string help_for_unknown_deal(const Pipeline& pipeline, std::string_view word);

/// What happens to one deal.
using OnDeal = std::function<DealChange(const Pipeline& pipeline, const Deal& deal)>;

/// Changes all the deals that `words` name, or none of them: all their refusals are thrown
/// together.
file::Update change_deals(Session& session, const DealWords& words, const OnDeal& on_deal);
file::Update change_deals(Session& session, const std::vector<std::string>& words,
                          const OnDeal& on_deal);

}  // namespace kariz::cli

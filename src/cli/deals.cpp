#include "deals.hpp"

#include "misplaced.hpp"
#include "standard_streams.hpp"
#include "usage.hpp"

#include <algorithm>
#include <span>
#include <unordered_set>
#include <utility>

#include <kariz/domain/suggest.hpp>
#include <kariz/domain/utf8.hpp>

#include <fmt/format.h>

namespace kariz::cli {
namespace {

/// Unknown ids for which a suggestion is looked for: each costs a look at every deal.
constexpr std::size_t most_suggestions = 5;
constexpr std::size_t most_listed = 12;

constexpr std::string_view blanks = " \t\r\n";

void append_words(std::vector<std::string>& words, std::string_view text) {
  for (;;) {
    text.remove_prefix(std::min(text.find_first_not_of(blanks), text.size()));
    if (text.empty()) return;
    const auto word = text.substr(0, text.find_first_of(blanks));
    words.emplace_back(word);
    text.remove_prefix(word.size());
  }
}

/// Whether there are several words in a line.
DealWords::Lines lines_of(std::string_view text) {
  while (!text.empty()) {
    const auto line = text.substr(0, text.find('\n'));
    std::vector<std::string> words;
    append_words(words, line);
    if (words.size() > 1) return DealWords::Lines::of_many;
    text.remove_prefix(std::min(line.size() + 1, text.size()));
  }
  return DealWords::Lines::of_one;
}

/// The id that was probably meant. Ids that are much longer or shorter are passed over: they are
/// too far away anyway.
std::string_view nearest_id(const Pipeline& pipeline, std::string_view word) {
  const auto length = count_code_points(word);
  const auto slack = (length + 2) / 3;
  std::vector<std::string_view> candidates;
  for (const auto& deal : pipeline.deals) {
    const auto other = count_code_points(deal.id);
    if (other <= length + slack && length <= other + slack) candidates.push_back(deal.id);
  }
  return suggest(word, candidates);
}

std::vector<std::string_view> ids_beginning_with(const Pipeline& pipeline, std::string_view word) {
  std::vector<std::string_view> ids;
  for (const auto& deal : pipeline.deals) {
    if (deal.id.substr(0, word.size()) == word) ids.push_back(deal.id);
  }
  return ids;
}

std::string listed(const std::vector<std::string_view>& ids) {
  std::string text;
  for (std::size_t i = 0; i < std::min(ids.size(), most_listed); ++i) {
    text.append(i == 0 ? "" : ", ").append(ids[i]);
  }
  return ids.size() > most_listed ? text + ", …" : text;
}

/// Looks deals up, and collects what is wrong with the words.
class Finder {
public:
  Finder(const Pipeline& pipeline, const DealWords& words) : pipeline_(pipeline), words_(words) {}

  const Deal* find(const std::string& word) {
    const auto* const deal = look_for(word);
    has_found_ = has_found_ || deal != nullptr;
    return deal;
  }

  void throw_complaints() const {
    if (complaints_.empty()) return;
    if (words_.lines == DealWords::Lines::of_many && complaints_.size() > 1) refuse_rows();
    throw Refusal(Fault::rule, complaints_);
  }

private:
  const Deal* look_for(const std::string& word) {
    if (const auto* const deal = pipeline_.find(word)) return deal;
    const bool trusted = words_.trust == DealWords::Trust::beginnings && !word.empty();
    const auto ids =
        trusted ? ids_beginning_with(pipeline_, word) : std::vector<std::string_view>{};
    if (ids.size() == 1) return pipeline_.find(ids.front());
    if (ids.empty()) {
      unknown_.push_back(word);
      complain(fmt::format("unknown deal '{}'", word), help_for_unknown(word));
    } else {
      complain(fmt::format("'{}' begins more than one id", word), "deals: " + listed(ids));
    }
    return nullptr;
  }

  /// Rows of something else than ids: to say it of every word would say nothing.
  [[noreturn]] void refuse_rows() const {
    constexpr std::size_t most_named = 3;
    const auto named = std::min(unknown_.size(), most_named);
    const auto more = unknown_.size() - named;
    refuse_rule(fmt::format("standard input is no list of ids: '{}'{}",
                            fmt::join(std::span(unknown_).first(named), "', '"),
                            more == 0 ? "" : fmt::format(" and {} more words", more)),
                "'kariz list --ids' prints ids and nothing else");
  }

  void complain(std::string message, std::string help) {
    auto& diagnostic = complaints_.emplace_back();
    diagnostic.message = std::move(message);
    diagnostic.help = std::move(help);
  }

  std::string help_for_unknown(std::string_view word) const {
    if (complaints_.size() >= most_suggestions) return "";
    auto help = help_for_misplaced(pipeline_, word);
    if (!help.empty()) return help;
    help = help_for_unknown_deal(pipeline_, word);
    // Behind an option, a text without quotes is one word, and the rest looks like deals.
    const bool may_be_text = has_found_ && words_.lines == DealWords::Lines::none;
    return may_be_text ? help + "; a text of several words stands in quotes" : help;
  }

  const Pipeline& pipeline_;
  const DealWords& words_;
  bool has_found_ = false;
  std::vector<std::string> unknown_;
  std::vector<Diagnostic> complaints_;
};

/// Refusals of several deals, each said once.
class Collector {
public:
  void add(const Refusal& refusal) {
    fault_ = std::max(fault_, refusal.fault());
    for (const auto& diagnostic : refusal.diagnostics()) {
      if (!diagnostic.place && !said_.insert(diagnostic.message).second) continue;
      diagnostics_.push_back(diagnostic);
    }
  }

  void throw_all() const {
    if (!diagnostics_.empty()) throw Refusal(fault_, diagnostics_);
  }

private:
  Fault fault_ = Fault::rule;
  std::vector<Diagnostic> diagnostics_;
  std::unordered_set<std::string> said_;
};

}  // namespace

DealWords read_deal_words(const Session& session, const std::vector<std::string>& words) {
  const auto& here = session.surroundings();
  DealWords read;
  for (const auto& word : words) {
    if (word != "-") {
      read.words.push_back(word);
      continue;
    }
    if (session.location().is_standard_input()) {
      refuse_usage("standard input cannot be both the pipeline and the ids of deals",
                   "name the file with -f FILE");
    }
    const auto text = read_standard_input();
    append_words(read.words, text);
    read.lines = lines_of(text);
  }
  const bool from_stdin = std::find(words.begin(), words.end(), "-") != words.end();
  const bool typed = here.input.is_terminal() && here.output.is_terminal() && !from_stdin;
  if (typed) read.trust = DealWords::Trust::beginnings;
  return read;
}

std::string help_for_unknown_deal(const Pipeline& pipeline, std::string_view word) {
  const auto ids =
      word.empty() ? std::vector<std::string_view>() : ids_beginning_with(pipeline, word);
  if (ids.size() > 1) return "ids that begin so: " + listed(ids);
  if (ids.size() == 1) return fmt::format("did you mean '{}'?", ids.front());
  const auto nearest = nearest_id(pipeline, word);
  if (!nearest.empty()) return fmt::format("did you mean '{}'?", nearest);
  return "'kariz list --ids' shows the ids there are";
}

std::vector<const Deal*> find_deals(const Pipeline& pipeline, const DealWords& words) {
  Finder finder(pipeline, words);
  std::vector<const Deal*> deals;
  std::unordered_set<const Deal*> found;
  for (const auto& word : words.words) {
    const auto* const deal = finder.find(word);
    if (deal != nullptr && found.insert(deal).second) deals.push_back(deal);
  }
  finder.throw_complaints();
  return deals;
}

file::Update change_deals(Session& session, const DealWords& words, const OnDeal& on_deal) {
  return session.update([&](const Pipeline& before) {
    Changes changes;
    Collector collector;
    for (const auto* const deal : find_deals(before, words)) {
      try {
        add_change(changes, before, *deal, on_deal(before, *deal));
      } catch (const Refusal& refusal) {
        collector.add(refusal);
      }
    }
    collector.throw_all();
    return changes;
  });
}

file::Update change_deals(Session& session, const std::vector<std::string>& words,
                          const OnDeal& on_deal) {
  return change_deals(session, read_deal_words(session, words), on_deal);
}

}  // namespace kariz::cli

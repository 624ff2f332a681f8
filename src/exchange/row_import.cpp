#include "row_import.hpp"

#include <utility>

#include <kariz/domain/field.hpp>
#include <kariz/domain/suggest.hpp>
#include <kariz/file/id_stem.hpp>

#include <fmt/format.h>

namespace kariz::exchange {
namespace {

/// The template that makes the `ref` of deals, where it is not made of the key.
const BoundTemplate* ref_template(const Plan& plan) {
  for (const Plan::Field& field : plan.fields) {
    if (field.key == "ref") return &field.value;
  }
  return nullptr;
}

std::optional<Instant> time_by_default(const Settings& settings, const ImportRequest& request) {
  std::optional<Instant> at = request.at;
  if (request.recipe.at) {
    const auto parsed = parse_instant(request.recipe.at->text, settings.zone);
    if (parsed) at = *parsed;
  }
  if (!at) return std::nullopt;
  return settings.zone.at(at->seconds);
}

}  // namespace

RowImport::RowImport(const Pipeline& pipeline, const ImportRequest& request)
    : pipeline_(pipeline),
      settings_(pipeline.settings),
      request_(request),
      arena_(*pipeline.arena),
      rules_{settings_, time_by_default(settings_, request), arena_.keep(request.by)},
      ids_(pipeline) {
  for (const Deal& deal : pipeline.deals) {
    if (!deal.ref.empty()) known_.insert(deal.ref);
  }
}

RowImport::Result RowImport::read(OpenFile& file, Row row) {
  const auto ref = read_ref(file, row);
  if (ref && known_.contains(*ref)) return {Result::Kind::known, {}};
  Deal deal;
  bool is_good = ref.has_value();
  if (ref && !ref->empty()) {
    deal.ref = arena_.keep(*ref);
    const BoundTemplate* const made = ref_template(file.plan);
    const Cell& cell = file.plan.key ? row[*file.plan.key] : *made->say(row, scratch_).cell;
    is_good = claim_ref(file, cell, deal.ref);
  }
  is_good = read_fields(file, row, deal) && is_good;
  is_good = read_history(file, row, deal) && is_good;
  if (!is_good) return {Result::Kind::bad, {}};
  deal.id = make_id(file, row, deal);
  return {Result::Kind::added, std::move(deal)};
}

/// Empty where rows have none; nothing, with a problem, where the key of this one is none.
std::optional<std::string_view> RowImport::read_ref(OpenFile& file, Row row) {
  if (!file.plan.key) {
    const BoundTemplate* const made = ref_template(file.plan);
    return made ? made->say(row, scratch_).text : std::string_view();
  }
  const Cell& cell = row[*file.plan.key];
  if (cell.text.empty()) {
    file.cells.report(cell, "a row without a key",
                      "the key tells a second import which rows are known");
    return std::nullopt;
  }
  if (const auto problem = check_text(cell.text, "the key")) {
    file.cells.report(cell, problem->message, problem->help);
    return std::nullopt;
  }
  scratch_ = request_.recipe.source;
  if (!scratch_.empty()) scratch_ += ':';
  scratch_ += cell.text;
  return scratch_;
}

bool RowImport::claim_ref(OpenFile& file, const Cell& cell, std::string_view ref) {
  const auto [claimed, is_new] = claimed_.try_emplace(ref, Claim{&file.cells, cell});
  if (is_new) return true;
  Diagnostic& problem =
      file.cells.report(cell, fmt::format("two rows have the key '{}'", cell.text),
                        "keep one of them, or choose a column whose cells all differ");
  const Claim& first = claimed->second;
  problem.remarks.push_back({first.cells->place_of(first.cell), "the first one"});
  return false;
}

bool RowImport::read_fields(OpenFile& file, Row row, Deal& deal) {
  bool is_good = true;
  for (const Plan::Field& field : file.plan.fields) {
    is_good = read_field(file, row, field, deal) && is_good;
  }
  return is_good;
}

bool RowImport::read_field(OpenFile& file, Row row, const Plan::Field& field, Deal& deal) {
  const Said said = field.value.say(row, scratch_);
  if (said.text.empty()) {
    if (field.key != "name") return true;
    file.cells.report(*said.cell, "a row without a name for the deal",
                      "every deal has a name; it can be made of several columns");
    return false;
  }
  if (field.key == "value") {
    deal.value = file.cells.read_amount(row, said);
    return deal.value.has_value();
  }
  if (field.key == "close") {
    const auto at = file.cells.read_time(row, said);
    if (at) deal.close = settings_.zone.day_of(*at);
    return at.has_value();
  }
  if (field.key == "from" && pipeline_.find(said.text) == nullptr) {
    file.cells.report(*said.cell, fmt::format("unknown deal '{}' in 'from'", said.text),
                      "kariz list --ids shows those there are");
    return false;
  }
  const auto value = parse_field(settings_, field.key, said.text, request_.now, arena_);
  if (value) {
    set_field(deal, settings_, field.key, *value);
    return true;
  }
  file.cells.report(*said.cell, value.problem().message, value.problem().help);
  return false;
}

bool RowImport::read_history(OpenFile& file, Row row, Deal& deal) {
  RowFacts facts;
  facts.row = row;
  facts.stage = file.plan.stage ? &row[*file.plan.stage] : &row.front();
  facts.value = deal.value;
  if (file.plan.stage && !facts.stage->text.empty()) {
    facts.standing = file.cells.read_target(*facts.stage, file.plan);
    if (!facts.standing) return false;
  }
  const auto reason = read_reason(file, facts);
  facts.reason = reason.value_or("");
  deal.history = make_history(facts, file.plan, rules_, file.cells);
  const auto note = read_note(file, row);
  if (!reason || !note || deal.history.empty()) return false;
  if (!note->empty()) {
    deal.history.push_back({deal.history.back().at, Noted{*note}, rules_.by, {}});
  }
  return true;
}

/// Empty where the row has none; nothing, with a problem, where it cannot be one.
std::optional<std::string_view> RowImport::read_note(OpenFile& file, Row row) {
  if (!file.plan.note) return std::string_view();
  const Said said = file.plan.note->say(row, scratch_);
  const auto problem = check_text(said.text, "the note");
  if (!problem) return arena_.keep(said.text);
  file.cells.report(*said.cell, problem->message, problem->help);
  return std::nullopt;
}

/// Empty where the deal needs none; nothing, with a problem, where it is lacking or unknown.
std::optional<std::string_view> RowImport::read_reason(OpenFile& file, const RowFacts& facts) {
  const bool is_lost = facts.standing == Target(Outcome::lost);
  if (!is_lost && facts.standing != Target(Outcome::cold)) return std::string_view();
  Said said{{}, facts.stage};
  if (file.plan.reason) said = file.plan.reason->say(facts.row, scratch_);
  if (said.text.empty() && request_.recipe.reason) said.text = request_.recipe.reason->text;
  if (said.text.empty()) {
    file.cells.report(*facts.stage,
                      fmt::format("a {} deal without a reason", is_lost ? "lost" : "cold"),
                      "say what holds for such rows in the recipe: defaults: {reason: REASON}");
    return std::nullopt;
  }
  const auto reason = is_lost ? find_loss_reason(settings_, said.text) : said.text;
  if (reason) return arena_.keep(*reason);
  file.cells.report(*said.cell, fmt::format("unknown reason '{}'", said.text),
                    did_you_mean(said.text, reason_ids(settings_), "reasons"));
  return std::nullopt;
}

std::string_view RowImport::make_id(const OpenFile& file, Row row, const Deal& deal) {
  const std::string_view cell = file.plan.id ? row[*file.plan.id].text : std::string_view();
  return arena_.keep(ids_.take(file::id_stem(cell.empty() ? deal.name : cell)));
}

}  // namespace kariz::exchange

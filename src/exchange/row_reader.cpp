#include "row_reader.hpp"

#include <utility>

#include <kariz/domain/field.hpp>
#include <kariz/domain/suggest.hpp>

#include <fmt/format.h>

namespace kariz::exchange {
namespace {

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

const BoundTemplate* ref_template(const Plan& plan) {
  for (const Plan::Field& field : plan.fields) {
    if (field.key == "ref") return &field.value;
  }
  return nullptr;
}

void report_no_key(OpenFile& file, const Cell& cell) {
  file.cells.report(cell, "a row without a key",
                    "the key tells a second import which rows are known");
}

RowReader::RowReader(const Pipeline& pipeline, const ImportRequest& request)
    : pipeline_(pipeline),
      settings_(pipeline.settings),
      request_(request),
      arena_(*pipeline.arena),
      rules_{settings_, time_by_default(settings_, request), arena_.keep(request.by)} {
  for (const Deal& deal : pipeline.deals) {
    if (!deal.ref.empty()) known_.insert(deal.ref);
  }
}

std::optional<std::string_view> RowReader::read_ref(OpenFile& file, Row row) {
  if (!file.plan.key) {
    const BoundTemplate* const made = ref_template(file.plan);
    return made ? made->say(row, scratch_).text : std::string_view();
  }
  const Cell& cell = row[*file.plan.key];
  if (cell.text.empty()) {
    report_no_key(file, cell);
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

std::optional<std::string_view> RowReader::find_known(std::string_view ref) const {
  const auto found = known_.find(ref);
  return found == known_.end() ? std::nullopt : std::optional(*found);
}

const Cell& RowReader::ref_cell(const OpenFile& file, Row row) {
  return file.plan.key ? row[*file.plan.key] : *ref_template(file.plan)->say(row, scratch_).cell;
}

RowReader::Told RowReader::read_field(OpenFile& file, Row row, const Plan::Field& field,
                                      Deal& deal) {
  const Said said = field.value.say(row, scratch_);
  if (said.text.empty()) return Told::nothing;
  if (field.key == "value") {
    deal.value = file.cells.read_amount(row, said);
    return deal.value ? Told::something : Told::bad;
  }
  if (field.key == "close") {
    const auto at = file.cells.read_time(row, said);
    if (at) deal.close = settings_.zone.day_of(*at);
    return at ? Told::something : Told::bad;
  }
  if (field.key == "from" && pipeline_.find(said.text) == nullptr) {
    file.cells.report(*said.cell, fmt::format("unknown deal '{}' in 'from'", said.text),
                      "kariz list --ids shows those there are");
    return Told::bad;
  }
  const auto value = parse_field(settings_, field.key, said.text, request_.now, arena_);
  if (value) {
    set_field(deal, settings_, field.key, *value);
    return Told::something;
  }
  file.cells.report(*said.cell, value.problem().message, value.problem().help);
  return Told::bad;
}

std::optional<std::string_view> RowReader::read_reason(OpenFile& file, Row row, const Cell& stage,
                                                       std::optional<Target> target) {
  const bool is_lost = target == Target(Outcome::lost);
  if (!is_lost && target != Target(Outcome::cold)) return std::string_view();
  Said said{{}, &stage};
  if (file.plan.reason) said = file.plan.reason->say(row, scratch_);
  if (said.text.empty() && request_.recipe.reason) said.text = request_.recipe.reason->text;
  if (said.text.empty()) {
    file.cells.report(stage, fmt::format("a {} deal without a reason", is_lost ? "lost" : "cold"),
                      "say what holds for such rows in the recipe: defaults: {reason: REASON}");
    return std::nullopt;
  }
  const auto reason = is_lost ? find_loss_reason(settings_, said.text) : said.text;
  if (reason) return arena_.keep(*reason);
  file.cells.report(*said.cell, fmt::format("unknown reason '{}'", said.text),
                    did_you_mean(said.text, reason_ids(settings_), "reasons"));
  return std::nullopt;
}

std::optional<std::string_view> RowReader::read_note(OpenFile& file, Row row) {
  if (!file.plan.note) return std::string_view();
  const Said said = file.plan.note->say(row, scratch_);
  const auto problem = check_text(said.text, "the note");
  if (!problem) return arena_.keep(said.text);
  file.cells.report(*said.cell, problem->message, problem->help);
  return std::nullopt;
}

}  // namespace kariz::exchange

#include "event_import.hpp"

#include <algorithm>

#include <kariz/domain/field.hpp>
#include <kariz/domain/lead.hpp>
#include <kariz/domain/suggest.hpp>
#include <kariz/domain/touching.hpp>
#include <kariz/file/id_stem.hpp>

#include <fmt/format.h>

namespace kariz::exchange {
namespace {

/// Whether a field is this text.
bool says(const Deal& deal, const Settings& settings, std::string_view field,
          std::string_view text) {
  const FieldValue value = get_field(deal, settings, field);
  const auto* const said = std::get_if<std::string_view>(&value);
  return said != nullptr && *said == text;
}

}  // namespace

EventImport::EventImport(const Pipeline& pipeline, const ImportRequest& request)
    : pipeline_(pipeline), rows_(pipeline, request), channels_(channels_of(pipeline.settings)) {
  const auto& named = request.recipe.channel;
  if (!named) return;
  const auto known = std::find(channels_.begin(), channels_.end(), named->text);
  if (known != channels_.end()) channel_ = *known;
}

void EventImport::read(OpenFile& file, Row row, std::size_t index, ImportedFile& counts) {
  Lead* const lead = find_lead(file, row, index, counts);
  if (lead == nullptr) return;
  const auto at = read_at(file, row);
  value_.reset();
  for (const Plan::Field& field : file.plan.fields) {
    read_field(file, row, field, at.value_or(Instant()), *lead);
  }
  const auto happening = read_happening(file, row);
  if (!at || !happening) return;
  add_events(*happening, *at, lead->deal.history);
  ++counts.events;
}

/// Nothing where the deal is known already or, with a problem, not named.
EventImport::Lead* EventImport::find_lead(OpenFile& file, Row row, std::size_t index,
                                          ImportedFile& counts) {
  const auto ref = rows_.read_ref(file, row);
  if (!ref) return nullptr;
  if (ref->empty()) {
    report_no_key(file, rows_.ref_cell(file, row));
    return nullptr;
  }
  if (const auto known = rows_.find_known(*ref)) {
    counts.known += known_.insert(*known).second ? 1 : 0;
    return nullptr;
  }
  if (const auto found = by_ref_.find(*ref); found != by_ref_.end()) return &leads_[found->second];
  Deal deal;
  deal.ref = rows_.arena().keep(*ref);
  by_ref_.emplace(deal.ref, leads_.size());
  const std::string_view name = file.plan.key ? row[*file.plan.key].text : deal.ref;
  const std::string_view stem = file.plan.id ? row[*file.plan.id].text : std::string_view();
  leads_.push_back({std::move(deal), index, name, stem, {}});
  return &leads_.back();
}

/// Nothing, with a problem, where the row does not say it and nothing holds for such rows.
std::optional<Instant> EventImport::read_at(OpenFile& file, Row row) {
  const Said said = file.plan.at->say(row, scratch_);
  if (!said.text.empty()) return file.cells.read_past(row, said);
  if (rows_.rules().at) return rows_.rules().at;
  file.cells.report(*said.cell, "an event without a time",
                    "fill it in; what holds for such rows is said by --at TIME, or in the recipe "
                    "by defaults: {at: TIME}");
  return std::nullopt;
}

void EventImport::read_field(OpenFile& file, Row row, const Plan::Field& field, Instant at,
                             Lead& lead) {
  const Said said = field.value.say(row, scratch_);
  if (said.text.empty()) return;
  const auto told = std::find_if(lead.told.begin(), lead.told.end(),
                                 [&](const auto& known) { return known.first == field.key; });
  const bool is_latest = told == lead.told.end() || told->second <= at;
  Deal earlier;
  Deal& deal = is_latest ? lead.deal : earlier;
  // A file of events says the same of a deal in row after row; a ref is there before it is checked.
  const bool is_repeated =
      is_latest && field.key != "ref" && says(deal, rows_.settings(), field.key, said.text);
  if (!is_repeated && rows_.read_field(file, row, field, deal) != RowReader::Told::something)
    return;
  if (field.key == "value") value_ = deal.value;
  if (told == lead.told.end()) {
    lead.told.emplace_back(field.key, at);
  } else if (is_latest) {
    told->second = at;
  }
}

/// Empty where the event went over none; nothing, with a problem, where it is unknown.
std::optional<std::string_view> EventImport::read_channel(OpenFile& file, Row row) {
  if (!file.plan.channel) return std::string_view();
  const Said said = file.plan.channel->say(row, scratch_);
  if (said.text.empty()) return std::string_view();
  const auto known = std::find(channels_.begin(), channels_.end(), said.text);
  if (known != channels_.end()) return *known;
  file.cells.report_once(*said.cell, fmt::format("unknown channel '{}'", said.text),
                         did_you_mean(said.text, channels_, "channels"));
  return std::nullopt;
}

/// Nothing where the row is no event: on purpose, or with a problem.
std::optional<EventImport::Happening> EventImport::read_happening(OpenFile& file, Row row) {
  const Cell& cell = file.plan.stage ? row[*file.plan.stage] : row.front();
  const bool is_empty = file.plan.stage && file.plan.is_empty(cell);
  const bool has_stage = file.plan.stage && !is_empty && !cell.text.empty();
  std::optional<Target> target;
  if (has_stage) target = file.cells.read_target(cell, file.plan);
  const auto channel = read_channel(file, row);
  const auto note = rows_.read_note(file, row);
  const auto reason = rows_.read_reason(file, row, cell, target);
  if ((has_stage && !target) || !channel || !note || !reason) return std::nullopt;
  if (target || !channel->empty() || !note->empty())
    return Happening{target, *channel, *note, *reason};
  if (is_empty) return std::nullopt;
  if (!channel_.empty()) return Happening{std::nullopt, channel_, {}, {}};
  file.cells.report(cell, "an event that says nothing",
                    "name its stage; rows without one are passed over where the recipe has "
                    "stage: {empty: [\"\"]}");
  return std::nullopt;
}

void EventImport::add_events(const Happening& happening, Instant at,
                             std::vector<Event>& history) const {
  const auto& [target, channel, note, reason] = happening;
  const std::string_view by = rows_.rules().by;
  if (target) {
    const auto* const stage = std::get_if<StageIndex>(&*target);
    history.push_back(stage ? Event{at, EnteredStage{*stage, {}, {}}, by, {}}
                            : closing(std::get<Outcome>(*target), at, {value_, reason}, by));
  }
  if (!channel.empty()) history.push_back({at, Touched{channel}, by, {}});
  if (!target && channel.empty()) {
    history.push_back({at, Noted{note}, by, {}});
  } else {
    history.back().note = note;
  }
}

/// Puts the history in order.
void EventImport::complete(Deal& deal) const {
  auto& history = deal.history;
  std::stable_sort(history.begin(), history.end(),
                   [](const Event& a, const Event& b) { return a.at < b.at; });
  if (!as<EnteredStage>(history.front())) {
    const Event first{history.front().at,
                      EnteredStage{first_stage(pipeline_.settings), {}, {}},
                      rows_.rules().by,
                      {}};
    history.insert(history.begin(), first);
  }
  for (Event& event : history) {
    auto* const won = std::get_if<Won>(&event.what);
    if (won != nullptr && !won->value) won->value = deal.value;
  }
}

void EventImport::finish(Import& import) {
  FreeIds ids(pipeline_);
  for (Lead& lead : leads_) {
    Deal& deal = lead.deal;
    if (deal.history.empty()) {
      ++import.without_events;
      continue;
    }
    complete(deal);
    if (deal.name.empty()) deal.name = rows_.arena().keep(lead.name);
    deal.id =
        rows_.arena().keep(ids.take(file::id_stem(lead.stem.empty() ? deal.name : lead.stem)));
    ++import.files[lead.file].added;
    import.changes.emplace_back(AddDeal{std::move(deal)});
  }
}

}  // namespace kariz::exchange

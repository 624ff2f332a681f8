#include "row_import.hpp"

#include <utility>

#include <kariz/file/id_stem.hpp>

#include <fmt/format.h>

namespace kariz::exchange {

void RowImport::read(OpenFile& file, Row row, ImportedFile& counts, Changes& changes) {
  const auto ref = rows_.read_ref(file, row);
  if (ref && rows_.find_known(*ref)) {
    ++counts.known;
    return;
  }
  Deal deal;
  bool is_good = ref.has_value();
  if (ref && !ref->empty()) {
    deal.ref = rows_.arena().keep(*ref);
    is_good = claim_ref(file, rows_.ref_cell(file, row), deal.ref);
  }
  is_good = read_fields(file, row, deal) && is_good;
  is_good = read_history(file, row, deal) && is_good;
  if (!is_good) return;
  deal.id = make_id(file, row, deal);
  ++counts.added;
  changes.emplace_back(AddDeal{std::move(deal)});
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
    const auto told = rows_.read_field(file, row, field, deal);
    const bool is_nameless = told == RowReader::Told::nothing && field.key == "name";
    is_good = is_good && told != RowReader::Told::bad && !is_nameless;
    if (!is_nameless) continue;
    std::string scratch;
    file.cells.report(*field.value.say(row, scratch).cell, "a row without a name for the deal",
                      "every deal has a name; it can be made of several columns");
  }
  return is_good;
}

bool RowImport::read_history(OpenFile& file, Row row, Deal& deal) {
  RowFacts facts;
  facts.row = row;
  facts.stage = file.plan.stage ? &row[*file.plan.stage] : &row.front();
  if (file.plan.stage && !facts.stage->text.empty() && !file.plan.is_empty(*facts.stage)) {
    facts.standing = file.cells.read_target(*facts.stage, file.plan);
    if (!facts.standing) return false;
  }
  const auto reason = rows_.read_reason(file, row, *facts.stage, facts.standing);
  facts.closing = {deal.value, reason.value_or("")};
  deal.history = make_history(facts, file.plan, rows_.rules(), file.cells);
  const auto note = rows_.read_note(file, row);
  if (!reason || !note || deal.history.empty()) return false;
  if (!note->empty()) {
    deal.history.push_back({deal.history.back().at, Noted{*note}, rows_.rules().by, {}});
  }
  return true;
}

std::string_view RowImport::make_id(const OpenFile& file, Row row, const Deal& deal) {
  const std::string_view cell = file.plan.id ? row[*file.plan.id].text : std::string_view();
  return rows_.arena().keep(ids_.take(file::id_stem(cell.empty() ? deal.name : cell)));
}

}  // namespace kariz::exchange

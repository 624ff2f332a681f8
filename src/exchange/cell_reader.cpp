#include "cell_reader.hpp"

#include "text.hpp"

#include <algorithm>
#include <utility>

#include <kariz/domain/field.hpp>
#include <kariz/domain/suggest.hpp>
#include <kariz/file/values.hpp>

#include <fmt/format.h>

namespace kariz::exchange {

Place CellReader::place_of(const Cell& cell) const {
  return problems_.place(cell.offset, std::max<std::size_t>(cell.length, 1));
}

Diagnostic& CellReader::report(const Cell& cell, std::string message, std::string help) {
  return problems_.error(cell.offset, std::max<std::size_t>(cell.length, 1), std::move(message),
                         std::move(help));
}

void CellReader::report_once(const Cell& cell, const std::string& message, std::string help) {
  problems_.error_once(cell.offset, std::max<std::size_t>(cell.length, 1), message,
                       std::move(help));
}

std::optional<Instant> CellReader::read_time(Row row, const Said& said) {
  const bool has_digit = std::any_of(said.text.begin(), said.text.end(), is_digit);
  if (!recipe_.dates && has_digit && !looks_like_iso(said.text)) {
    const auto column = static_cast<std::size_t>(said.cell - row.data());
    std::string& told = dates_told_[column];
    if (told.empty()) {
      told = fmt::format("column '{}' has dates like '{}', which could mean several things",
                         header_[column].text, said.text);
    }
    report_once(*said.cell, told,
                fmt::format("say in the recipe how they are written: dates: {{pattern: \"{}\"}}",
                            likely_pattern(said.text).value_or("%d/%m/%Y")));
    return std::nullopt;
  }
  const auto at = exchange::read_time(said.text, recipe_.dates, settings_.zone);
  if (at) return *at;
  report(*said.cell, at.problem().message, at.problem().help);
  return std::nullopt;
}

std::optional<Instant> CellReader::read_past(Row row, const Said& said) {
  const auto at = read_time(row, said);
  if (!at || *at <= now_) return at;
  report(*said.cell, fmt::format("{} lies in the future", to_text(*at)),
         "events are recorded once they have happened");
  return std::nullopt;
}

std::optional<Money> CellReader::read_amount(Row row, const Said& said) {
  const AmountStyle& style = recipe_.money;
  const auto amount = exchange::read_amount(said.text, style, settings_.currency);
  const bool is_plain = style.decimal == "." && style.thousands.empty();
  const auto likely = !amount && is_plain
                          ? likely_style(said.text, style.currency.value_or(settings_.currency))
                          : std::nullopt;
  if (likely) {
    std::string& told = amounts_told_[static_cast<std::size_t>(said.cell - row.data())];
    if (told.empty()) told = amount.problem().message;
    report_once(*said.cell, told,
                fmt::format("if amounts are written so, say it in the recipe: "
                            "money: {{decimal: \"{}\", thousands: \"{}\"}}",
                            likely->decimal, likely->thousands));
    return std::nullopt;
  }
  const auto problem =
      amount ? check_rate(settings_, *amount) : std::optional<Problem>(amount.problem());
  if (!problem) return *amount;
  report(*said.cell, problem->message, problem->help);
  return std::nullopt;
}

std::optional<std::string_view> CellReader::dated_column(Row row) const {
  for (std::size_t column = 0; column < row.size(); ++column) {
    const std::string_view text = row[column].text;
    std::optional<DatePattern> pattern = recipe_.dates;
    const auto likely = pattern ? std::nullopt : likely_pattern(text);
    if (likely) pattern = *DatePattern::parse(*likely);
    const auto at = exchange::read_time(text, pattern, settings_.zone);
    if (at && *at <= now_) return header_[column].text;
  }
  return std::nullopt;
}

void CellReader::report_unknown(const Cell& stage) {
  const auto help = [&] {
    std::vector<std::string_view> names = target_ids(settings_);
    if (recipe_.stage) {
      for (const auto& value : recipe_.stage->values) names.push_back(value.first);
    }
    return file::unless_meant(
        did_you_mean(stage.text, names, "stages and outcomes"),
        fmt::format("; or in the recipe: stage: {{values: {{{0}: STAGE}}}}, or {{empty: [{0}]}} "
                    "where it is none",
                    stage.text));
  };
  problems_.error_once(stage.offset, std::max<std::size_t>(stage.length, 1),
                       fmt::format("unknown stage '{}'", stage.text), help);
}

std::optional<Target> CellReader::read_target(const Cell& cell, Plan& plan) {
  const auto known = plan.stages.find(cell.text);
  if (known != plan.stages.end()) return known->second;
  const auto target = find_target(settings_, cell.text);
  if (!target) {
    report_unknown(cell);
    return std::nullopt;
  }
  if (is_retired(settings_, *target)) {
    report(cell, fmt::format("stage '{}' is retired and not to be entered", cell.text),
           fmt::format("stages: {}", fmt::join(stage_ids(settings_), ", ")));
    return std::nullopt;
  }
  plan.stages.emplace(cell.text, *target);
  return target;
}

}  // namespace kariz::exchange

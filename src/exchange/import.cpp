#include "event_import.hpp"
#include "row_import.hpp"

#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>

#include <kariz/exchange/import.hpp>

#include <fmt/format.h>

namespace kariz::exchange {
namespace {

using OpenFiles = std::vector<std::unique_ptr<OpenFile>>;

void append(std::vector<Diagnostic>& to, std::vector<Diagnostic> from) {
  std::move(from.begin(), from.end(), std::back_inserter(to));
}

/// In order of place, options before the recipe.
void sort_by_place(std::vector<Diagnostic>& diagnostics) {
  const auto rank = [](const Diagnostic& diagnostic) {
    return std::pair<std::string_view, std::size_t>(diagnostic.place->source->name,
                                                    diagnostic.place->offset);
  };
  std::stable_sort(diagnostics.begin(), diagnostics.end(),
                   [&](const Diagnostic& a, const Diagnostic& b) { return rank(a) < rank(b); });
}

/// The warnings of all files; refused where there are errors, which leave the warnings out.
std::vector<Diagnostic> settle(OpenFiles& files, std::vector<Diagnostic> found) {
  for (const auto& file : files) append(found, file->problems.take());
  std::vector<Diagnostic> errors;
  std::vector<Diagnostic> warnings;
  for (Diagnostic& diagnostic : found) {
    auto& list = diagnostic.severity == Severity::error ? errors : warnings;
    list.push_back(std::move(diagnostic));
  }
  if (!errors.empty()) throw Refusal(Fault::rule, std::move(errors));
  return warnings;
}

void settle_rows(OpenFiles& files, std::size_t refused) {
  try {
    settle(files, {});
  } catch (const Refusal& refusal) {
    throw RowsRefused(refusal.diagnostics(), refused);
  }
}

/// Without a key a row cannot be recognized.
Diagnostic warn_of_no_key() {
  Diagnostic warning;
  warning.severity = Severity::warning;
  warning.message = "without a key a second import adds these deals again";
  warning.help = "name the column that tells rows apart: --key COLUMN, or key: in the recipe";
  return warning;
}

Diagnostic warn_of_no_events(std::size_t deals) {
  Diagnostic warning;
  warning.severity = Severity::warning;
  warning.message =
      fmt::format("{} without an event {} left out",
                  deals == 1 ? "1 key" : fmt::format("{} keys", deals), deals == 1 ? "is" : "are");
  warning.help = "the recipe says that what stands in their stage column is no stage";
  return warning;
}

bool has_key(const OpenFile& file) {
  if (file.plan.key) return true;
  for (const Plan::Field& field : file.plan.fields) {
    if (field.key == "ref") return true;
  }
  return false;
}

void check_time(const Settings& settings, const ImportRequest& request) {
  if (!request.at || *request.at <= request.now) return;
  Diagnostic error;
  error.message =
      fmt::format("{} lies in the future", to_text(settings.zone.at(request.at->seconds)));
  error.help = "events are recorded once they have happened";
  throw Refusal(Fault::rule, std::move(error));
}

/// At least as many as there are rows.
std::size_t count_lines(const OpenFiles& files) {
  std::size_t lines = 0;
  for (const auto& file : files) {
    const std::string& text = file->decoded.source->text;
    lines += static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
  }
  return lines;
}

ImportedFile counts_of(const OpenFile& file) {
  ImportedFile counts;
  counts.name = file.decoded.source->name;
  counts.encoding = file.decoded.encoding;
  counts.delimiter = file.csv.delimiter();
  return counts;
}

/// Hands each row to `read`. How many rows make no sense.
std::size_t read_rows(OpenFile& file, const std::function<void(Row row)>& read) {
  std::size_t refused = 0;
  for (Row row = file.csv.next(); !row.empty(); row = file.csv.next()) {
    const std::size_t problems = file.problems.count();
    read(row);
    if (file.problems.count() > problems) ++refused;
  }
  return refused + file.csv.left_out();
}

/// How many rows make no sense.
std::size_t import_deals(OpenFiles& files, const Pipeline& pipeline, const ImportRequest& request,
                         Import& result) {
  RowImport rows(pipeline, request);
  result.changes.reserve(count_lines(files));
  std::size_t refused = 0;
  for (const auto& file : files) {
    ImportedFile& counts = result.files.emplace_back(counts_of(*file));
    refused += read_rows(*file, [&](Row row) { rows.read(*file, row, counts, result.changes); });
  }
  return refused;
}

/// How many rows make no sense.
std::size_t import_events(OpenFiles& files, const Pipeline& pipeline, const ImportRequest& request,
                          Import& result) {
  EventImport events(pipeline, request);
  std::size_t refused = 0;
  for (std::size_t i = 0; i < files.size(); ++i) {
    OpenFile& file = *files[i];
    ImportedFile& counts = result.files.emplace_back(counts_of(file));
    refused += read_rows(file, [&](Row row) { events.read(file, row, i, counts); });
  }
  if (refused == 0) events.finish(result);
  return refused;
}

}  // namespace

Import import_csv(const Pipeline& pipeline, const ImportRequest& request) {
  check_time(pipeline.settings, request);
  Arena cells;
  OpenFiles files;
  std::vector<Diagnostic> found = check_recipe(request.recipe, pipeline.settings, request.now);
  for (const auto& file : request.files) {
    files.push_back(std::make_unique<OpenFile>(file, request, pipeline.settings, cells, found));
  }

  sort_by_place(found);

  Import result;
  append(result.warnings, settle(files, std::move(found)));
  result.rows = row_kind(request.recipe, pipeline.settings);
  const auto import_rows = result.rows == RowKind::deal ? import_deals : import_events;
  settle_rows(files, import_rows(files, pipeline, request, result));
  for (const ImportedFile& file : result.files) {
    result.added += file.added;
    result.known += file.known;
    result.events += file.events;
  }
  if (result.without_events > 0)
    result.warnings.push_back(warn_of_no_events(result.without_events));
  if (result.added > 0 && !has_key(*files.front())) {
    result.warnings.insert(result.warnings.begin(), warn_of_no_key());
  }
  return result;
}

}  // namespace kariz::exchange

// Any bytes, read as a pipeline file: a pipeline without errors or errors without a pipeline, the
// same each time, and fit to be shown.

#include "checks.hpp"

#include <algorithm>
#include <string>

#include <kariz/domain/audit.hpp>
#include <kariz/file/read.hpp>
#include <kariz/report/reports.hpp>
#include <kariz/table/render.hpp>

#include <nlohmann/json.hpp>

namespace kariz::fuzz {
namespace {

void require_reports(const Pipeline& pipeline) {
  for (const report::Report* const report : report::reports()) {
    try {
      const table::Table table =
          report::answer(*report, pipeline, {report::make_spec({}, now, report->dated)});
      require_harmless(render(table, table::Format::table, {60, table::Colour::off}),
                       "a report is harmless");
      require_harmless(render(table, table::Format::markdown, {}), "Markdown is harmless");
      const std::string json = render(table, table::Format::json, {});
      require_harmless(json, "a report in JSON is harmless");
      require(nlohmann::json::accept(json), "a report in JSON is JSON", json);
    } catch (const Refusal& refusal) {
      require_presentable(refusal.diagnostics());
    }
  }
}

void require_pipeline(const Pipeline& pipeline) {
  require(!pipeline.settings.stages.empty(), "a pipeline has a stage");
  require(pipeline.by_id.size() == pipeline.deals.size(), "ids are unique");
  for (const Deal& deal : pipeline.deals) {
    require(pipeline.find(deal.id) == &deal, "a deal is found by its id", deal.id);
    require(!deal.history.empty(), "a deal has a history", deal.id);
    require(as<EnteredStage>(deal.history.front()) != nullptr, "a history begins with a stage");
    require(std::is_sorted(deal.history.begin(), deal.history.end(),
                           [](const Event& a, const Event& b) { return a.at < b.at; }),
            "a history is in order of time", deal.id);
  }
  require_presentable(audit(pipeline, now));
  require_reports(pipeline);
}

void read(std::string_view text) {
  const auto source = source_of(text);
  const file::Reading reading = file::read(source, some_zones);
  const auto is_error = [](const Diagnostic& d) { return d.severity == Severity::error; };
  const bool any_error =
      std::any_of(reading.diagnostics.begin(), reading.diagnostics.end(), is_error);
  require(reading.pipeline.has_value() != any_error, "either a pipeline or an error");
  const std::string shown = require_presentable(reading.diagnostics);

  const file::Reading again = file::read(source, some_zones);
  require(again.pipeline.has_value() == reading.pipeline.has_value(), "a second reading is alike");
  require(require_presentable(again.diagnostics) == shown, "a second reading says the same", shown);
  if (!reading.pipeline) return;
  require_same(*reading.pipeline, *again.pipeline, "a second reading is the same");
  require_pipeline(*reading.pipeline);
}

}  // namespace
}  // namespace kariz::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  kariz::fuzz::read({reinterpret_cast<const char*>(data), size});
  return 0;
}

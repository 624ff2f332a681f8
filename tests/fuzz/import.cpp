// A recipe, a NUL, and a CSV file; a CSV file alone is read without one. What is refused is told
// at places that are there; what is imported reads back from the file that it makes.

#include "changing/splice.hpp"
#include "checks.hpp"

#include <algorithm>
#include <string>

#include <kariz/exchange/import.hpp>
#include <kariz/file/update.hpp>

namespace kariz::fuzz {
namespace {

constexpr std::string_view pipeline_text = R"(kariz: 1
currency: EUR
rates: {USD: 0.92}
timezone: Europe/Warsaw
stages: [{id: lead, name: New lead}, {id: offer}, {id: sold, sold: true}]
loss-reasons: {price: Too expensive, spam: Spam}
fields: [industry]
deals:
  acme:
    name: Acme
    ref: crm:1
    history:
      - {at: 2026-11-01, stage: lead}
)";

void import(const exchange::Recipe& recipe, std::string_view csv) {
  const Pipeline before = file::read_or_refuse(source_of(pipeline_text), some_zones);
  const auto rows = std::make_shared<const Source>(Source{"rows.csv", std::string(csv)});
  const exchange::Import made = exchange::import_csv(before, {recipe, {rows}, now, now, "ana"});
  require(made.added == made.changes.size(), "every row that is imported is a deal");
  require_presentable(made.warnings);

  const auto edits = file::edits_for(before, made.changes);
  const auto text = source_of(file::spliced(before.source->text, edits));
  const file::Reading reading = file::read(text, some_zones);
  require(reading.pipeline.has_value(), "what is imported is a pipeline", text->text);
  for (const Change& change : made.changes) {
    const Deal& deal = std::get<AddDeal>(change).deal;
    const Deal* const found = reading.pipeline->find(deal.id);
    require(found != nullptr && found->same_as(deal), "what is imported reads back", text->text);
  }
}

void import(std::string_view bytes) {
  const std::size_t end = bytes.find('\0');
  try {
    exchange::Recipe recipe;
    if (end != std::string_view::npos) {
      const std::string text(bytes.substr(0, end));
      recipe =
          exchange::read_recipe(std::make_shared<const Source>(Source{"rows.recipe.yaml", text}));
    }
    import(recipe, end == std::string_view::npos ? bytes : bytes.substr(end + 1));
  } catch (const Refusal& refusal) {
    require(refusal.fault() != Fault::system, "rows are no fault of the system");
    require_presentable(refusal.diagnostics());
  }
}

}  // namespace
}  // namespace kariz::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  kariz::fuzz::import({reinterpret_cast<const char*>(data), size});
  return 0;
}

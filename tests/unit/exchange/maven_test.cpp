#include "rendered.hpp"

#include <cstdlib>
#include <filesystem>
#include <ostream>

#include <kariz/domain/standing.hpp>
#include <kariz/file/update.hpp>

#include <doctest/doctest.h>

using namespace kariz;
using namespace kariz::exchange;

namespace {

namespace fs = std::filesystem;

const fs::path root = fs::path(__FILE__).parent_path() / ".." / ".." / "..";

/// Where the data stand, or nothing where they are not at hand.
std::optional<fs::path> data() {
  const char* const named = std::getenv("KARIZ_DATA");
  const fs::path folder = named ? fs::path(named) : root / ".." / "shared" / "data";
  if (fs::exists(folder / "maven" / "sales_pipeline.csv")) return folder;
  MESSAGE("skipped: no data in ", folder.string());
  return std::nullopt;
}

std::shared_ptr<const Source> load(const fs::path& path) {
  return file::load(path, path.filename().string(), file::Content::data);
}

const Pipeline& maven() {
  static const Pipeline pipeline = file::read_or_refuse(
      load(root / "examples" / "maven.yaml"),
      [](std::string_view) -> std::optional<TimeZone> { return std::nullopt; });
  return pipeline;
}

Import import_of(const fs::path& csv, std::string_view recipe_name, const Pipeline& before) {
  const Recipe recipe = read_recipe(load(root / "examples" / recipe_name));
  const ImportRequest request{
      recipe, {load(csv)}, *parse_instant("2026-11-21", before.settings.zone), std::nullopt, ""};
  return import_csv(before, request);
}

/// What the figures of a file's reference are made of.
struct Figures {
  std::size_t prospecting = 0;
  std::size_t engaging = 0;
  std::size_t won = 0;
  std::size_t lost = 0;
  std::int64_t won_cents = 0;
  std::int64_t days_of_won = 0;
  std::size_t without_company = 0;
};

Figures figures_of(const Import& import, const Settings& settings) {
  Figures figures;
  for (const Change& change : import.changes) {
    const Deal& deal = std::get<AddDeal>(change).deal;
    figures.without_company += deal.company.empty() ? 1 : 0;
    const auto stands = standing(deal, settings, *parse_instant("2026-11-21", settings.zone));
    REQUIRE(stands);
    if (stands->state == State::won) {
      ++figures.won;
      figures.won_cents += as<Won>(deal.history.back())->value->minor;
      figures.days_of_won +=
          (deal.history.back().at.seconds - deal.history.front().at.seconds) / 86400;
    } else if (stands->state == State::lost) {
      ++figures.lost;
      CHECK(as<Lost>(deal.history.back())->reason == "unknown");
    } else {
      ++(stands->stage == 0 ? figures.prospecting : figures.engaging);
    }
  }
  return figures;
}

void check_figures(const Import& import, const Settings& settings) {
  CHECK(import.added == 8800);
  CHECK(import.known == 0);
  const Figures figures = figures_of(import, settings);
  CHECK(figures.prospecting == 500);
  CHECK(figures.engaging == 1589);
  CHECK(figures.won == 4238);
  CHECK(figures.lost == 2473);
  CHECK(figures.won_cents == 1'000'553'400);
  // 51.7820 days in the mean.
  CHECK(figures.days_of_won == 219'452);
  CHECK(figures.without_company == 1425);
}

}  // namespace

TEST_CASE("the export of a CRM") {
  const auto folder = data();
  if (!folder) return;
  const Import import =
      import_of(*folder / "maven" / "sales_pipeline.csv", "maven.recipe.yaml", maven());
  check_figures(import, maven().settings);
  CHECK(rendered(import.warnings) == "");
  CHECK(import.files.front().encoding == Encoding::utf8);
  CHECK(import.files.front().delimiter == ',');
}

TEST_CASE("the same export, saved by a European spreadsheet, makes the same deals") {
  const auto folder = data();
  if (!folder) return;
  const Import american =
      import_of(*folder / "maven" / "sales_pipeline.csv", "maven.recipe.yaml", maven());
  const Import european =
      import_of(*folder / "maven_eu" / "sales_pipeline.csv", "maven-eu.recipe.yaml", maven());
  check_figures(european, maven().settings);
  CHECK(european.files.front().delimiter == ';');
  CHECK(rendered(european, maven()) == rendered(american, maven()));
}

TEST_CASE("a second import of the same rows adds nothing") {
  const auto folder = data();
  if (!folder) return;
  Pipeline after = maven();
  const Import first =
      import_of(*folder / "maven" / "sales_pipeline.csv", "maven.recipe.yaml", maven());
  for (const Change& change : first.changes) append_deal(after, std::get<AddDeal>(change).deal);
  const Import second =
      import_of(*folder / "maven_eu" / "sales_pipeline.csv", "maven-eu.recipe.yaml", after);
  CHECK(second.added == 0);
  CHECK(second.known == 8800);
  CHECK(second.changes.empty());
}

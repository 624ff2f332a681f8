#include "report_page.hpp"

#include "wording.hpp"

#include <utility>

#include <fmt/format.h>

namespace kariz::cli {
namespace {

/// The file, without the folders that are nobody else's business.
std::string told_file(const Session& session) {
  const auto where = session.location();
  return where.is_standard_input() ? "standard input" : where.path.filename().string();
}

}  // namespace

table::Document report_page(const Session& session, const Pipeline& pipeline,
                            const report::Asked& asked, std::span<const std::string> typed,
                            std::vector<table::Table> tables) {
  const auto& settings = pipeline.settings;
  const auto file = told_file(session);
  const auto now = asked.as_of.value_or(asked.spec.now);
  table::Document page;
  page.title = settings.name.empty() ? file : std::string(settings.name);
  page.about.push_back(fmt::format("{}, as of {}", file, read_out(now, settings)));
  if (!typed.empty()) page.about.push_back(fmt::format("{}", fmt::join(typed, " ")));
  page.tables = std::move(tables);
  return page;
}

}  // namespace kariz::cli

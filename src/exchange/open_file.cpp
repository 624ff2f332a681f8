#include "open_file.hpp"

#include <utility>

#include <fmt/format.h>

namespace kariz::exchange {
namespace {

void report_broken(const Decoded& decoded, file::Problems& problems) {
  constexpr std::size_t replacement_length = 3;
  if (decoded.broken.empty()) return;
  std::string message = fmt::format("this is not {}", name_of(decoded.encoding));
  const std::size_t count = decoded.broken.size();
  if (count > 1) message += fmt::format(" (the first of {} places)", count);
  problems.error(decoded.broken.front(), replacement_length, std::move(message),
                 "save the file as utf-8, or name its encoding in the recipe");
}

}  // namespace

OpenFile::OpenFile(std::shared_ptr<const Source> bytes, const ImportRequest& request,
                   const Settings& settings, Arena& arena, std::vector<Diagnostic>& lacking)
    : decoded(decode(std::move(bytes), request.recipe.encoding)),
      problems(decoded.source),
      csv(decoded.source->text, request.recipe.delimiter, arena, problems),
      recipe(with_columns(request.recipe, settings, csv.header(), problems)),
      cells(recipe, settings, request.now, csv.header(), problems) {
  report_broken(decoded, problems);
  if (problems.any_error()) return;
  plan = make_plan(recipe, settings, csv.header(), decoded.source->name, lacking, problems);
}

}  // namespace kariz::exchange

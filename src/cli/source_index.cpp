#include "source_index.hpp"

#include <algorithm>
#include <utility>

#include <kariz/domain/utf8.hpp>

namespace kariz::cli {
namespace {

constexpr std::size_t between_milestones = 4096;
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

std::size_t size_of_first(std::string_view text) {
  const auto point = first_code_point(text);
  return point ? point->size : 1;
}

}  // namespace

SourceIndex::SourceIndex(std::shared_ptr<const Source> source) : source_(std::move(source)) {
  const std::string_view text = source_->text;
  const bool has_mark = text.substr(0, byte_order_mark.size()) == byte_order_mark;
  Milestone here;
  if (has_mark) here = {0, 0, 1, byte_order_mark.size(), 1};
  milestones_.push_back(here);
  while (here.offset < text.size()) {
    if (here.offset >= milestones_.back().offset + between_milestones) milestones_.push_back(here);
    const bool ends_line = text[here.offset] == '\n';
    here.offset += size_of_first(text.substr(here.offset, 4));
    ++here.code_points;
    if (!ends_line) continue;
    ++here.line;
    here.line_start = here.offset;
    here.line_code_points = here.code_points;
  }
  last_line_ = here.line;
}

Position SourceIndex::position(std::size_t offset) const {
  const std::string_view text = source_->text;
  offset = std::min(offset, text.size());
  const auto next = std::upper_bound(
      milestones_.begin() + 1, milestones_.end(), offset,
      [](std::size_t wanted, const Milestone& milestone) { return wanted < milestone.offset; });
  Milestone from = *(next - 1);
  const auto between = text.substr(from.offset, offset - from.offset);
  const auto feed = between.rfind('\n');
  if (feed != std::string_view::npos) {
    from.line += static_cast<std::size_t>(std::count(between.begin(), between.end(), '\n'));
    from.line_code_points = from.code_points + count_code_points(between.substr(0, feed + 1));
  } else if (offset < from.line_start) {
    return {1, 1};  // within a byte order mark
  }
  return {from.line, from.code_points + count_code_points(between) - from.line_code_points + 1};
}

std::string_view SourceIndex::line(std::size_t number) const {
  const std::string_view text = source_->text;
  const auto start = line_start(number);
  auto end = number < last_line_ ? line_start(number + 1) - 1 : text.size();
  if (end > start && text[end - 1] == '\r') --end;
  return text.substr(start, end - start);
}

std::size_t SourceIndex::line_start(std::size_t number) const {
  const auto next = std::lower_bound(
      milestones_.begin() + 1, milestones_.end(), number,
      [](const Milestone& milestone, std::size_t wanted) { return milestone.line < wanted; });
  const auto& before = *(next - 1);
  if (before.line >= number) return before.line_start;
  std::size_t offset = before.offset;
  for (auto line = before.line; line < number; ++line)
    offset = source_->text.find('\n', offset) + 1;
  return offset;
}

}  // namespace kariz::cli

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
  lines_.push_back(text.substr(0, 3) == byte_order_mark ? byte_order_mark.size() : 0);
  std::size_t count = 0;
  for (std::size_t offset = 0; offset < text.size(); ++count) {
    if (milestones_.empty() || offset >= milestones_.back().offset + between_milestones) {
      milestones_.push_back({offset, count});
    }
    if (text[offset] == '\n') lines_.push_back(offset + 1);
    offset += size_of_first(text.substr(offset, 4));
  }
}

Position SourceIndex::position(std::size_t offset) const {
  const auto within = std::min(offset, source_->text.size());
  const auto number = line_number(within);
  const auto start = std::min(line_start(number), within);
  return {number, code_points_before(within) - code_points_before(start) + 1};
}

std::string_view SourceIndex::line(std::size_t number) const {
  const std::string_view text = source_->text;
  const auto start = line_start(number);
  auto end = number < lines_.size() ? lines_[number] - 1 : text.size();
  if (end > start && text[end - 1] == '\r') --end;
  return text.substr(start, end - start);
}

std::size_t SourceIndex::line_number(std::size_t offset) const {
  const auto next = std::upper_bound(lines_.begin() + 1, lines_.end(), offset);
  return static_cast<std::size_t>(next - lines_.begin());
}

std::size_t SourceIndex::code_points_before(std::size_t offset) const {
  if (milestones_.empty()) return 0;
  const auto next = std::upper_bound(
      milestones_.begin() + 1, milestones_.end(), offset,
      [](std::size_t wanted, const Milestone& milestone) { return wanted < milestone.offset; });
  const auto& milestone = *(next - 1);
  const auto rest =
      std::string_view(source_->text).substr(milestone.offset, offset - milestone.offset);
  return milestone.code_points + count_code_points(rest);
}

}  // namespace kariz::cli

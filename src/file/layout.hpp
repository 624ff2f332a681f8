#pragma once

#include "writer.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

#include <kariz/domain/pipeline.hpp>
#include <kariz/file/yaml.hpp>

namespace kariz::file {

/// Whole lines of a pipeline file that belong to one entry: a deal, a field, an event.
struct Entry {
  std::string_view key;     ///< of a deal or a field
  std::size_t key_end = 0;  ///< behind the key, in bytes
  std::size_t begin = 0;    ///< of its first line, without the comments above
  std::size_t end = 0;      ///< behind its last line that is neither blank nor a comment
  std::size_t limit = 0;    ///< where the next entry begins, or what holds this one ends
  std::size_t column = 0;   ///< of its key or dash
  bool last = false;        ///< whether no entry of the same kind follows
  Node value;
  std::size_t value_end = 0;  ///< behind its value, where that is proven; 0 where it is not
};

/// Where the parts of one deal stand, in bytes of the whole file.
struct DealLayout {
  Entry deal;
  std::vector<Entry> fields;  ///< in the order of the file, `history` among them
  std::vector<Entry> events;
};

/// Where everything of a deal stands. Refused (Fault::rule, with what to do): a deal that is not
/// written in block style, a history in flow style, anchors and aliases.
DealLayout lay_out(const Pipeline& pipeline, std::size_t deal);

/// Whether a value is a text in block style, below a `|` or `>`.
bool is_block_scalar(std::string_view text, const Node& node);

/// The lines of a deal from its id on, to where the next one, or what follows the deals, begins.
struct Region {
  std::size_t begin;
  std::size_t end;
};
Region region_of(const Pipeline& pipeline, std::size_t deal);

/// How a deal of the file is written, as a model for another one.
Style style_of(const Pipeline& pipeline, const DealLayout& layout);

}  // namespace kariz::file

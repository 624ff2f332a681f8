#pragma once

#include "spans.hpp"
#include "whole_file.hpp"
#include "writer.hpp"

#include <cstddef>
#include <string_view>
#include <variant>
#include <vector>

#include <kariz/domain/pipeline.hpp>

namespace kariz::file {

/// Whole lines of a pipeline file that belong to one entry: a deal, a field, an event.
struct Entry {
  std::string_view key;     ///< of a deal or a field
  std::size_t key_end = 0;  ///< behind the key, in bytes
  std::size_t begin = 0;    ///< of its first line, without the comments above
  std::size_t end = 0;      ///< behind its last line
  std::size_t limit = 0;    ///< where the next entry begins, or what holds this one ends
  std::size_t column = 0;   ///< of its key or dash
  bool is_last = false;     ///< whether no entry of the same kind follows
  Span value;               ///< of an event, the event
};

/// Where the parts of one deal stand, in bytes of the whole file.
struct DealLayout {
  Tape tape;  ///< its id and its value
  Spans spans;
  Entry deal;
  /// In the order of the file, `history` among them; empty where a key does not have lines of its
  /// own.
  std::vector<Entry> fields;
  std::vector<Entry> events;  ///< empty where an event does not have lines of its own
};

/// Where everything of a deal stands; or, where the deals are not written one below the other, what
/// to say of that.
std::variant<DealLayout, Diagnostic> lay_out(const Pipeline& pipeline, std::size_t deal,
                                             WholeFile& whole);

/// The same, refused (Fault::rule) where it cannot be told.
DealLayout lay_out_or_refuse(const Pipeline& pipeline, std::size_t deal, WholeFile& whole);

/// The lines of a deal from its id on, to where the next one, or what follows the deals, begins.
struct Region {
  std::size_t begin = 0;
  std::size_t end = 0;
};
Region region_of(const Pipeline& pipeline, std::size_t deal);

/// How a deal of the file is written, as a model for others beside it: as far as its keys and its
/// events have lines of their own, like that.
Style style_of(const Pipeline& pipeline, const DealLayout& layout);

}  // namespace kariz::file

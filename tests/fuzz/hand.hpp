#pragma once

#include <cstddef>
#include <string_view>

#include <kariz/domain/change.hpp>

/// Changes as bytes choose them.
namespace kariz::fuzz {

/// Decisions taken from bytes, one after the other; zeros where there are no more.
class Choices {
public:
  explicit Choices(std::string_view bytes) : bytes_(bytes) {}

  /// A number below `n`, which is not 0.
  std::size_t below(std::size_t n);
  bool any_left() const { return !bytes_.empty(); }

private:
  std::string_view bytes_;
};

/// One to four changes that may be made to `pipeline`, as the rules of selling would allow them or
/// not: deals added, fields set and cleared, events inserted. Texts that are new are kept in its
/// arena.
Changes chosen_changes(const Pipeline& pipeline, Choices& choices);

}  // namespace kariz::fuzz

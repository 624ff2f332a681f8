#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <kariz/domain/pipeline.hpp>

namespace kariz::file {

/// The text of a pipeline in canonical form.
struct CanonicalText {
  std::string text;
  /// Ids of the deals that stand otherwise in the file, in its order.
  std::vector<std::string_view> changed;
  /// Warnings, each with its place: deals that stay as they stand, since an anchor or an alias ties
  /// them to another place of the file; and that the deals keep their order for such.
  std::vector<Diagnostic> kept;
};

/// Settings as they stand, but for the ends of lines; deals in order of id, one blank line after
/// each, each as kariz writes it; every comment with what it is about. Refused (Fault::rule): a
/// file whose keys do not stand one below the other, and anchors or aliases where they would have
/// to be rewritten.
CanonicalText canonical_text(const Pipeline& pipeline);

}  // namespace kariz::file

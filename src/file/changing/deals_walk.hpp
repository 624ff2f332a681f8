#pragma once

#include "spans.hpp"
#include "whole_file.hpp"

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include <kariz/file/yaml.hpp>

namespace kariz::file {

/// A deal as a walk comes upon it.
struct MetDeal {
  const Tape& tape;  ///< its id and its value
  Spans spans;       ///< with the comments that stand within it, or behind it on its last line
  /// Those above it, each from its # on; an empty one is a blank line.
  std::vector<std::string_view> above;
  /// Those that stand above it and are about the deal before, being indented deeper than that.
  std::vector<std::string_view> below_last;
};

/// What stands around the deals.
struct AroundDeals {
  std::size_t begin = 0;                       ///< of the line with the key `deals`
  std::size_t column = 0;                      ///< of that key
  bool is_in_braces = false;                   ///< whether the deals stand in { }
  std::string_view behind_key;                 ///< the comment behind it
  std::vector<std::string_view> below_last;    ///< comments about the last deal
  std::vector<std::string_view> before_brace;  ///< comments from there to behind the closing }
  std::size_t end = 0;                         ///< of all that, at the beginning of a line
};

/// Follows the deals of a source one by one, with all comments from the key `deals` on.
class DealsWalk : public Listener {
public:
  /// What is told of each deal: itself, and what is known by then of what stands around the deals.
  using Meet = std::function<void(MetDeal& deal, const AroundDeals& around)>;

  DealsWalk(std::shared_ptr<const Source> source, Meet meet)
      : source_(std::move(source)), text_(source_->text), meet_(std::move(meet)) {}

  /// Nothing where the file has no key `deals`. Refused (Fault::rule): keys of the file that do not
  /// stand one below the other, and an anchor, an alias or a tag at the deals.
  std::optional<AroundDeals> walk(Arena& arena);

  const References& references() const { return references_; }

  void entry(Value key, Value value) override;
  void streamed(Value id, Value value) override;

private:
  [[noreturn]] void refuse() const;
  MetDeal met(const Tape& tape, Spans spans);
  void walk_out();
  bool is_deep(const Comment& comment) const;

  std::shared_ptr<const Source> source_;
  std::string_view text_;
  Meet meet_;
  std::optional<AroundDeals> around_;
  References references_;
  std::size_t key_ = 0;     // where the key `deals` stands
  std::size_t at_ = 0;      // how far the text has been followed
  std::size_t column_ = 0;  // of the last deal
  bool has_deals_ = false;
};

}  // namespace kariz::file

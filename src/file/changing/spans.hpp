#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include <kariz/file/tape.hpp>

namespace kariz::file {

/// Where a node stands, in bytes. Of an alias, all three are about the alias.
struct Span {
  std::size_t begin = 0;    ///< of its dash or question mark, else of its anchor, tag or content
  std::size_t content = 0;  ///< behind its anchor and its tag
  std::size_t end = 0;      ///< behind it; of a text in block style, behind its last line
};

/// A comment, from its # to the end of the line, without blanks there.
struct Comment {
  std::size_t offset = 0;
  std::string_view text;
  bool is_alone = false;  ///< nothing stands before it on its line
};

/// An anchor or an alias: `&name`, `*name`.
struct Reference {
  std::size_t offset = 0;
  std::string_view text;
};

/// Where the nodes of an entry (a key and its value) stand, and what stands between them.
struct Spans {
  std::vector<Span> nodes;  ///< by their index; nothing of what is below an alias
  std::vector<Comment> comments;
  std::vector<Reference> anchors;
  std::vector<Reference> aliases;
  /// The `|` or `>` of a text in block style that would get another line end if something were
  /// written behind it: the file ends with it, and without a newline.
  std::optional<std::size_t> open_text;
  /// Whether it ends with a text in block style to which all blank lines behind it belong (`|+`).
  bool takes_blank_lines = false;

  std::size_t end() const;  ///< behind the value
};

/// Follows the nodes of `entry` (a key and its value, and nothing else) through the text from
/// `begin` on, which stands between nodes and not behind the key. Comments from there on count, up
/// to the one behind the value on its line. Nothing where the place of a node is not certain.
std::optional<Spans> find_spans(std::string_view text, std::size_t begin, const Tape& entry);

/// Adds the comments between `begin` and the next `mark`, with nothing but comments, blanks and
/// commas on the way. The place of the mark; nothing where something else, or the end, comes first.
std::optional<std::size_t> find_mark(std::string_view text, std::size_t begin, char mark,
                                     std::vector<Comment>& comments);

/// The name of an anchor or an alias with its sign, or a tag, that begins at `begin`.
std::string_view word_at(std::string_view text, std::size_t begin);

/// Whether a node of a tape is an alias.
bool is_alias(std::string_view text, const Node& node);

}  // namespace kariz::file

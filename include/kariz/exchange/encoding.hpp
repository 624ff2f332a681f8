#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include <kariz/domain/diagnostic.hpp>

namespace kariz::exchange {

/// How the bytes of a file stand for characters.
enum class Encoding { utf8, utf16, windows_1252 };

/// `utf-8`, `utf-16` or `windows-1252`.
std::string_view name_of(Encoding encoding);
/// The encoding of this name; nothing for any other text.
std::optional<Encoding> parse_encoding(std::string_view name);
/// The names of all encodings, for help texts.
std::vector<std::string_view> encoding_names();

/// A text as UTF-8, and how it was written.
struct Decoded {
  std::shared_ptr<const Source> source;  ///< valid UTF-8 without a byte order mark
  Encoding encoding = Encoding::utf8;
  /// Where `source` has U+FFFD for bytes that mean nothing in `encoding`: offsets in bytes.
  std::vector<std::size_t> broken;
};

/// Reads a file in `encoding`, or where none is given in what its bytes say: a byte order mark,
/// UTF-16 by its line ends, else UTF-8, and windows-1252 where more of it is not UTF-8 than is. The
/// bytes themselves are returned where nothing has to be changed.
Decoded decode(std::shared_ptr<const Source> bytes,
               std::optional<Encoding> encoding = std::nullopt);

}  // namespace kariz::exchange

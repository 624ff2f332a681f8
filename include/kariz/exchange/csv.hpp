#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include <kariz/domain/arena.hpp>
#include <kariz/file/problems.hpp>

namespace kariz::exchange {

/// The characters that may stand between cells.
inline constexpr std::array<char, 4> delimiters = {',', ';', '\t', '|'};

/// A cell of a CSV file: what it says, and where it stands.
struct Cell {
  /// Without spaces and quotes around it; lines within end with LF. A view into the source, or kept
  /// in the arena where it does not stand there letter by letter.
  std::string_view text;
  std::size_t offset = 0;  ///< in the source, in bytes; of the opening quote where it is quoted
  std::size_t length = 0;  ///< in the source, in bytes, with the quotes
};

/// The delimiter that stands most often in the first line outside of quotes; `,` where none does.
char find_delimiter(std::string_view text);

/// Reads a CSV file as RFC 4180 describes it, row by row, with any of the three kinds of line ends.
/// Spaces around quotes do not matter, quotes within an unquoted cell are letters.
class CsvReader {
public:
  /// Reads the header of `text`, the valid UTF-8 that `problems` are about. Reported: an empty
  /// file, and columns of the same name. The delimiter is found where it is not given.
  CsvReader(std::string_view text, std::optional<char> delimiter, Arena& arena,
            file::Problems& problems);

  char delimiter() const { return delimiter_; }
  const std::vector<Cell>& header() const { return header_; }

  /// The next row, with as many cells as the header; nothing at the end. It is gone with the next
  /// call. Lines without any text are skipped. Reported and left out: rows of another size, quotes
  /// that are never closed, text behind a closing quote, control characters.
  std::span<const Cell> next();

  /// How many rows have been left out so far.
  std::size_t left_out() const { return left_out_; }

private:
  bool read_row();
  Cell read_cell();
  Cell read_quoted();
  std::size_t end_of_quoted(std::size_t begin) const;
  void end_line();
  void check_header();
  void check_controls(std::size_t begin, std::size_t end);
  bool ends_cell(std::size_t offset) const;
  void report_size();

  std::string_view text_;
  Arena& arena_;
  file::Problems& problems_;
  std::size_t at_ = 0;
  char delimiter_;
  std::vector<Cell> header_;
  std::vector<Cell> row_;
  bool is_bad_ = false;  // whether a cell of the row has been reported
  std::size_t left_out_ = 0;
};

}  // namespace kariz::exchange

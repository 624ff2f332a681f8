#pragma once

#include <string>
#include <vector>

namespace kariz::table {

/// A column of figures that a chart draws or tells.
struct Series {
  /// How it looks where it is drawn.
  enum class Look {
    solid,   ///< filled
    middle,  ///< filled, less strongly
    faded,   ///< an outline
    mark,    ///< a stroke across the bar, for what the bar is to be compared with
  };

  std::string key = {};   ///< of the column
  std::string name = {};  ///< in a word or two
  Look look = Look::solid;
};

/// How the rows of a table are drawn. A row of which nothing can be drawn or told is passed over.
struct Chart {
  enum class Kind {
    bars,     ///< lying; of several series one below the other
    stacked,  ///< lying; the series of a row one behind the other
    columns,  ///< standing, one behind the other, along an axis
    line,     ///< points along an axis, the series connected each
  };

  Kind kind = Kind::bars;
  /// Keys of the columns that name a row; what they say is joined, what is blank is left out. Where
  /// all names are months ("2026-11") along an axis, those between them get their place.
  std::vector<std::string> label = {};
  std::vector<Series> series = {};
  /// What stacked series are parts of; what they leave of it is drawn, too. No key: nothing.
  Series total = {};
  /// A figure that is told beside those that are drawn. No key: nothing.
  Series beside = {};
  /// What a picture of nothing says.
  std::string nothing = {};
};

}  // namespace kariz::table

#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <kariz/domain/field.hpp>
#include <kariz/domain/pipeline.hpp>

namespace kariz::file {

/// How the deals of a file are laid out. The default is the canonical form.
struct Style {
  std::string line_end = "\n";
  std::size_t deal_column = 2;
  std::size_t key_column = 4;
  std::size_t dash_column = 6;
  enum class Events { flow, block } events = Events::flow;
};

/// A field's value as it stands behind its key: `5200`, `[web, repeat]`, `{at: …, do: …}`.
std::string write_field(const FieldValue& value, const Settings& settings);

/// An event as an item of a history, without indentation: `- {at: …, stage: …}`; in block style the
/// further lines are indented by `style.dash_column` already.
std::string write_event(const Event& event, const Settings& settings, const Style& style);

/// The comments of a line, each from its # on.
struct CommentsOfLine {
  std::vector<std::string_view> above;  ///< an empty one is a blank line
  std::string_view behind;              ///< empty where there is none
};

/// The comments of a deal, by what they are about.
struct CommentsOfDeal {
  CommentsOfLine id;
  std::map<std::string_view, CommentsOfLine> fields;  ///< by key, `history` among them
  std::vector<CommentsOfLine> events;                 ///< as many as events, or fewer
  std::vector<std::string_view> below;                ///< behind the last event
};

/// A deal with its id and its comments, every line ended, without the blank line behind it.
std::string write_deal(const Deal& deal, const Settings& settings, const Style& style,
                       const CommentsOfDeal& comments = {});

}  // namespace kariz::file

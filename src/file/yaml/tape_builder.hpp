#pragma once

#include "backlog.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <kariz/file/yaml.hpp>

#include <yaml-cpp/eventhandler.h>

namespace kariz::file {

/// Thrown to leave yaml-cpp's parser; the problem has been reported, and no other: what was made of
/// the text until then is not what its author meant.
struct GiveUp {};

/// Builds the tape from yaml-cpp's events and hands out entries as they are complete.
class TapeBuilder : public YAML::EventHandler {
public:
  TapeBuilder(std::string_view text, Arena& arena, std::string_view streamed_key,
              Listener& listener, Problems& problems);

  /// From now on every document is one too many.
  void expect_no_more() { complete_ = true; }

  /// Nothing more came. Gives up where the parser passed a line over without a word.
  void end();

  /// The parser is about to read on. Gives up where it would have to keep too much.
  void read_on(std::string_view stretch);

  void OnDocumentStart(const YAML::Mark& mark) override;
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override;
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override;
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& value) override;
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value style) override;
  void OnSequenceEnd() override { close(); }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value style) override;
  void OnMapEnd() override { close(); }

private:
  struct Collection {
    std::size_t index;
    YAML::anchor_t anchor;
    std::size_t children = 0;
    std::size_t last_key = 0;
  };

  std::size_t offset_of(const YAML::Mark& mark);
  bool is_value_in_mapping() const;
  bool is_key_in_mapping() const;

  void refuse_directive_above(std::size_t begin);
  [[noreturn]] void give_up(std::size_t offset, std::size_t length, std::string message,
                            std::string help);
  [[noreturn]] void refuse_document(std::size_t offset);
  void count_value(std::size_t offset);
  void refuse_space_of_another_script(std::size_t offset, std::string_view key);
  void refuse_key_without_colon(const Node& key);
  void refuse_own_tag(std::size_t offset, const std::string& tag);

  void place_text(Node& node, const std::string& value);
  bool closes_quote(std::size_t begin, std::size_t end) const;
  std::uint32_t quoted_length(std::size_t begin);
  void refuse_block_text_in_list(std::size_t begin);
  void refuse_shallow_value(std::size_t begin);
  /// Refused: a quoted text that ends there, right before a `#`.
  void refuse_comment_without_blank(std::size_t end);

  void add_leaf(Node node, YAML::anchor_t anchor);
  void open(const YAML::Mark& mark, NodeKind kind, const std::string& tag, YAML::anchor_t anchor);
  void close();
  void complete(std::size_t index, YAML::anchor_t anchor);
  void remember(std::size_t index, YAML::anchor_t anchor);
  void forget(std::size_t from) { tape_.resize(from); }

  std::string_view text_;
  std::size_t mark_base_;
  Arena& arena_;
  std::string_view streamed_key_;
  Listener& listener_;
  Problems& problems_;
  Tape tape_;
  std::vector<Collection> open_;
  std::unordered_map<YAML::anchor_t, Tape> anchors_;
  Backlog backlog_;
  std::size_t alias_nodes_ = 0;
  std::size_t anchor_nodes_ = 0;
  std::size_t values_of_settings_ = 0;
  bool is_streamed_entry_ = false;  // whether this entry of the document has the streamed key
  bool streaming_ = false;
  bool complete_ = false;
};

}  // namespace kariz::file

#pragma once

#include <string_view>
#include <unordered_map>
#include <vector>

#include <kariz/file/values.hpp>

namespace kariz::file {

/// How many stages, criteria, questions, reasons, sources, channels, fields and needs a file may
/// have, of each: they are looked through for every deal.
inline constexpr std::size_t most_of_a_setting = 1000;

/// Reports a list of settings with more entries than a file may have, `what` being their name in
/// the plural. True if it is one.
bool is_too_long(Value list, std::string_view what, Problems& problems);

/// Whether the `count`th entry of several lists together is not one too many; the first one that
/// is, `item`, is reported.
bool has_room(Value item, std::string_view what, std::size_t count, Problems& problems);

/// The ids that one list of things has used so far, former ones included.
class SettingIds {
public:
  /// `things` is what they are the ids of, in the plural; a former id counts as one more.
  explicit SettingIds(std::string_view things) : things_(things) {}

  /// Whether more ids have been read than a file may have; that has been reported then.
  bool too_many() const { return count_ > most_of_a_setting; }

  /// Whether all ids are known that the author wrote. If not, an id that is not known may be one
  /// of those.
  bool are_all() const { return are_all_ && !too_many(); }

  /// To be called where an id may stand that could not be read.
  void miss() { are_all_ = false; }

  /// Reads an id, reports what is wrong with it, and remembers it. `what` names the thing: "a
  /// stage". Empty where it is no id.
  std::string_view read(Value value, std::string_view what, Problems& problems);

  /// Adds the former ids that a `was` lists, and remembers them.
  void read_former(Value value, std::vector<std::string_view>& was, Problems& problems);

private:
  void claim(Value value, std::string_view id, Problems& problems);

  std::string_view things_;
  std::unordered_map<std::string_view, Place> places_;
  std::size_t count_ = 0;
  bool are_all_ = true;
};

/// Whether `mapping` may say under another key what belongs under `key`: it stands there twice, or
/// misspelt. `readers` know the keys that there are.
bool may_hide(Value mapping, std::string_view key, const std::vector<KeyReader>& readers);

/// Reads a key that is true or false, for read_mapping(): `flag` becomes `when_yes` where it is
/// true.
template <class Flag>
auto flag_reader(Flag& flag, Flag when_yes, std::string_view what, Problems& problems) {
  return [&flag, when_yes, what, &problems](Value, Value value) {
    if (read_yes_no(value, what, problems).value_or(false)) flag = when_yes;
  };
}

}  // namespace kariz::file

#include <algorithm>
#include <array>
#include <charconv>
#include <unordered_map>

#include <kariz/domain/suggest.hpp>
#include <kariz/file/values.hpp>

#include <fmt/format.h>

namespace kariz::file {
namespace {

std::string_view kind_name(Value value) {
  switch (value.kind()) {
    case NodeKind::null:
      break;
    case NodeKind::plain:
    case NodeKind::quoted:
      return "a text";
    case NodeKind::sequence:
      return "a list";
    case NodeKind::mapping:
      return "a mapping";
  }
  return "nothing";
}

/// Scalars by their text. A handful is compared faster than hashed; a list from a hostile file is
/// not.
class Seen {
public:
  /// The first one with this text; null for a new one, which is added.
  const Node* find_or_add(const Node& node) {
    if (count_ < few) {
      const auto end = firsts_.begin() + static_cast<std::ptrdiff_t>(count_);
      const auto found = std::find_if(firsts_.begin(), end,
                                      [&](const Node* first) { return first->text == node.text; });
      if (found != end) return *found;
      firsts_[count_++] = &node;
      return nullptr;
    }
    if (many_.empty()) {
      for (const Node* first : firsts_) many_.emplace(first->text, first);
    }
    const auto [place, added] = many_.emplace(node.text, &node);
    return added ? nullptr : place->second;
  }

private:
  static constexpr std::size_t few = 24;
  std::array<const Node*, few> firsts_{};
  std::size_t count_ = 0;
  std::unordered_map<std::string_view, const Node*> many_;
};

}  // namespace

void report_wrong_kind(Value value, std::string_view what, std::string_view wanted,
                       Problems& problems, std::string help) {
  if (value.is_null()) {
    if (help.empty()) help = fmt::format("write {} after the colon, or remove the key", wanted);
    problems.error(value.offset(), value.length(), fmt::format("{} is empty", what),
                   std::move(help));
    return;
  }
  problems.error(value.offset(), value.length(),
                 fmt::format("{} is {}, not {}", what, kind_name(value), wanted), std::move(help));
}

std::string unless_meant(std::string help, std::string_view otherwise) {
  if (help.compare(0, 3, "did") != 0) help += otherwise;
  return help;
}

Diagnostic& report_unknown_key(Value key, const std::vector<std::string_view>& known,
                               std::string_view what, Problems& problems) {
  return problems.error(key.offset(), key.length(),
                        fmt::format("unknown key '{}' of {}", key.text(), what),
                        did_you_mean(key.text(), known, "keys"));
}

namespace {

/// Unknown keys of a mapping. Several in a row that resemble none of the known ones are one
/// mistake: they belong elsewhere.
class Strangers {
public:
  Strangers(std::string_view what, const std::vector<std::string_view>& known, Problems& problems)
      : what_(what), known_(known), problems_(problems) {}
  ~Strangers() { end(); }
  Strangers(const Strangers&) = delete;
  Strangers& operator=(const Strangers&) = delete;

  void report(Value key) {
    if (!suggest(key.text(), known_).empty()) {
      end();
      report_unknown_key(key, known_, what_, problems_);
      return;
    }
    if (count_++ == 0) first_ = key;
    last_ = key;
  }

  /// A key that is known follows, or nothing more.
  void end() {
    if (count_ == 0) return;
    Diagnostic& diagnostic = report_unknown_key(*first_, known_, what_, problems_);
    if (count_ > 1) {
      diagnostic.remarks.push_back({problems_.place(last_->offset(), last_->length()),
                                    fmt::format("the last of {} in a row", count_)});
    }
    count_ = 0;
  }

private:
  std::string_view what_;
  const std::vector<std::string_view>& known_;
  Problems& problems_;
  std::optional<Value> first_;
  std::optional<Value> last_;
  std::size_t count_ = 0;
};

}  // namespace

bool read_mapping(Value mapping, const std::vector<KeyReader>& readers, std::string_view what,
                  Problems& problems, const UnknownKeyReader& unknown) {
  if (!mapping.is_mapping()) {
    report_wrong_kind(mapping, what, "a mapping of keys to values", problems);
    return false;
  }
  refuse_duplicate_keys(mapping, problems);
  std::vector<std::string_view> known;
  known.reserve(readers.size());
  for (const KeyReader& reader : readers) known.push_back(reader.key);
  Strangers strangers(what, known, problems);
  std::vector<bool> seen(readers.size());
  each_entry(mapping, [&](Value key, Value value) {
    if (!key.is_scalar()) return;  // reported with the duplicates
    const auto found = std::find_if(readers.begin(), readers.end(),
                                    [&](const KeyReader& r) { return r.key == key.text(); });
    if (found == readers.end()) return unknown ? unknown(key, value, known) : strangers.report(key);
    strangers.end();
    const auto index = static_cast<std::size_t>(found - readers.begin());
    if (seen[index] || is_left_for_the_next(mapping, key, value)) return;
    seen[index] = true;
    found->read(key, value);
  });
  return true;
}

Diagnostic& report_duplicate_key(Value key, const Place& first, Problems& problems) {
  Diagnostic& diagnostic =
      problems.error(key.offset(), key.length(), fmt::format("'{}' stands here twice", key.text()),
                     "keep one of them");
  diagnostic.remarks.push_back({first, "the first one"});
  return diagnostic;
}

namespace {

/// `[a, , b]`: YAML reads an empty value there, which nobody means.
bool is_lonely_comma(Value value, const Problems& problems) {
  const std::string_view text = problems.text();
  return value.is_null() && value.offset() < text.size() && text[value.offset()] == ',';
}

void report_lonely_comma(Value value, Problems& problems) {
  problems.error(value.offset(), 1, "a comma with nothing before it", "remove it");
}

void report_no_key(Value key, Problems& problems) {
  if (is_lonely_comma(key, problems)) return report_lonely_comma(key, problems);
  problems.error(key.offset(), key.length(), "a key has to be a text", "write KEY: VALUE");
}

}  // namespace

void refuse_duplicate_keys(Value mapping, Problems& problems) {
  Seen seen;
  std::optional<Value> twice;
  Place first_place;
  std::size_t more = 0;
  bool is_entry_without_beginning = false;
  // Several in a row are one mistake, with all that follow: the line above them that begins an
  // entry of its own is gone.
  const auto tell = [&] {
    if (!twice || is_entry_without_beginning) return;
    Diagnostic& diagnostic = report_duplicate_key(*twice, first_place, problems);
    if (more > 0) {
      const std::string others = more == 1 ? "key" : fmt::format("{} keys", more);
      diagnostic.message =
          fmt::format("'{}' and the next {} stand here twice", twice->text(), others);
      diagnostic.help = "keep one of each; or the line above them is missing that begins an entry";
      is_entry_without_beginning = true;
    }
    twice.reset();
    more = 0;
  };
  each_entry(mapping, [&](Value key, Value) {
    const Node* const first = key.is_scalar() ? seen.find_or_add(key.node()) : nullptr;
    if (first == nullptr) tell();
    if (!key.is_scalar()) return report_no_key(key, problems);
    if (first == nullptr) return;
    if (twice) {
      ++more;
      return;
    }
    twice = key;
    first_place = problems.place(first->offset, first->length);
  });
  tell();
}

bool is_left_for_the_next(Value mapping, Value key, Value value) {
  const Value next = value.after();
  return value.is_null() && next.is_before_end_of(mapping) && next.is_scalar() &&
         next.text() == key.text();
}

namespace {

/// `name: Menu #1`: YAML ends the text there, and who wrote no blank behind # meant no comment.
void warn_of_cut(Value value, Problems& problems) {
  if (value.kind() != NodeKind::plain || value.node().has_properties) return;
  const std::string_view text = problems.text();
  const std::size_t end = value.offset() + value.length();
  const std::size_t sign = text.find_first_not_of(" \t", end);
  if (sign == text.npos || sign == end || text[sign] != '#') return;
  const std::size_t line_end = std::min(text.find_first_of("\r\n", sign), text.size());
  const std::string_view comment = text.substr(sign, line_end - sign);
  if (comment.size() < 2 || std::string_view(" \t#").find(comment[1]) != comment.npos) return;
  problems.warning(sign, comment.size(), "a comment begins here, and the text before it ends",
                   "if it belongs to the text, put all of it in quotes; if not, write a blank "
                   "after '#'");
}

}  // namespace

std::string_view read_text(Value value, std::string_view what, Problems& problems) {
  if (value.is_scalar()) {
    warn_of_cut(value, problems);
    return value.text();
  }
  report_wrong_kind(value, what, "a text", problems);
  return {};
}

void read_each_text(Value value, std::string_view what, Problems& problems,
                    const std::function<void(Value item, std::string_view text)>& each) {
  if (value.is_scalar()) return each(value, value.text());
  if (!value.is_sequence()) {
    return report_wrong_kind(value, what, "a list of texts", problems,
                             "such as [ONE, TWO]; or one a line, each after '- '");
  }
  Seen seen;
  each_item(value, [&](Value item) {
    if (is_lonely_comma(item, problems)) {
      report_lonely_comma(item, problems);
    } else if (!item.is_scalar()) {
      report_wrong_kind(item, fmt::format("one of {}", what), "a text", problems,
                        item.is_null() ? "write a text there, or remove it" : "");
    } else if (const Node* const first = seen.find_or_add(item.node())) {
      Diagnostic& twice = problems.error(item.offset(), item.length(),
                                         fmt::format("'{}' stands in this list twice", item.text()),
                                         "keep one of them");
      twice.remarks.push_back({problems.place(first->offset, first->length), "the first one"});
    } else {
      each(item, item.text());
    }
  });
}

std::vector<std::string_view> read_texts(Value value, std::string_view what, Problems& problems) {
  std::vector<std::string_view> texts;
  read_each_text(value, what, problems,
                 [&](Value, std::string_view text) { texts.push_back(text); });
  return texts;
}

std::optional<bool> parse_yes_no(std::string_view text) {
  for (const std::string_view yes :
       {"yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON", "y", "Y"}) {
    if (text == yes) return true;
  }
  for (const std::string_view no :
       {"no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF", "n", "N"}) {
    if (text == no) return false;
  }
  return std::nullopt;
}

std::optional<bool> read_yes_no(Value value, std::string_view what, Problems& problems) {
  const auto answer = value.is_scalar() ? parse_yes_no(value.text()) : std::nullopt;
  if (answer) return answer;
  if (!value.is_scalar()) {
    report_wrong_kind(value, what, "true or false", problems);
    return std::nullopt;
  }
  problems.error(value.offset(), value.length(),
                 fmt::format("{} is true or false, not '{}'", what, value.text()));
  return std::nullopt;
}

std::optional<std::int64_t> read_number(Value value, std::int64_t least, std::int64_t most,
                                        std::string_view what, Problems& problems) {
  const std::string_view text = read_text(value, what, problems);
  if (!value.is_scalar()) return std::nullopt;
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool whole = error == std::errc{} && end == text.data() + text.size() && !text.empty();
  if (whole && number >= least && number <= most) return number;
  problems.error(
      value.offset(), value.length(),
      fmt::format("{} is a whole number from {} to {}, not '{}'", what, least, most, text));
  return std::nullopt;
}

}  // namespace kariz::file

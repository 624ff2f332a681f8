#include "mistake.hpp"
#include "tape_builder.hpp"
#include "text/bytes.hpp"

#include <algorithm>
#include <istream>
#include <streambuf>

#include <kariz/file/yaml.hpp>

#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

namespace kariz::file {
namespace {

/// A view of bytes as a stream, without a copy, which tells when the next of them are wanted.
class MemoryBuffer : public std::streambuf {
public:
  MemoryBuffer(std::string_view text, TapeBuilder& reader) : rest_(text), reader_(reader) {}

protected:
  int_type underflow() override {
    constexpr std::size_t at_once = std::size_t{1} << 16U;
    const std::string_view stretch = rest_.substr(0, at_once);
    if (stretch.empty()) return traits_type::eof();
    reader_.read_on(stretch);
    rest_.remove_prefix(stretch.size());
    // A streambuf wants mutable pointers; reading does not write through them.
    char* begin = const_cast<char*>(stretch.data());
    setg(begin, begin, begin + stretch.size());
    return traits_type::to_int_type(*begin);
  }

private:
  std::string_view rest_;
  TapeBuilder& reader_;
};

void report_no_yaml(std::string_view text, const YAML::Exception& exception, Problems& problems) {
  const auto offset =
      byte_order_mark(text) + static_cast<std::size_t>(std::max(exception.mark.pos, 0));
  const Mistake mistake = find_mistake(text, offset, exception.msg);
  problems.take();
  Diagnostic& diagnostic =
      problems.error(mistake.offset, mistake.length, mistake.message, mistake.help);
  if (!mistake.other) return;
  diagnostic.remarks.push_back({problems.place(*mistake.other, 1), std::string(mistake.other_is)});
}

/// Collects every entry of a document.
struct Collector : Listener {
  explicit Collector(Tape& into) : tape(into) {}
  void entry(Value key, Value value) override {
    append_nodes(tape, key);
    append_nodes(tape, value);
  }
  void streamed(Value, Value) override {}
  Tape& tape;
};

}  // namespace

bool read_yaml(const std::shared_ptr<const Source>& source, Arena& arena,
               std::string_view streamed_key, Listener& listener, Problems& problems) {
  const std::string_view text = source->text;
  if (!check_bytes(text, problems)) return false;
  TapeBuilder builder(text, arena, streamed_key, listener, problems);
  MemoryBuffer buffer(text, builder);
  std::istream stream(&buffer);
  try {
    YAML::Parser parser(stream);
    if (!parser.HandleNextDocument(builder)) {
      problems.error(0, 1, "the file is empty",
                     "its lines are 'KEY: VALUE'; kariz init writes such a file");
      return false;
    }
    builder.expect_no_more();
    parser.HandleNextDocument(builder);
    builder.end();
  } catch (const GiveUp&) {
    return false;
  } catch (const YAML::Exception& exception) {
    report_no_yaml(text, exception, problems);
    return false;
  }
  return true;
}

Tape read_whole_yaml(const std::shared_ptr<const Source>& source, Arena& arena,
                     Problems& problems) {
  Tape tape(1);
  tape[0].kind = NodeKind::mapping;
  Collector collector(tape);
  if (!read_yaml(source, arena, "", collector, problems)) return {};
  tape[0].end = static_cast<std::uint32_t>(tape.size());
  return tape;
}

}  // namespace kariz::file

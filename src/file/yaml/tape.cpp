#include <kariz/file/tape.hpp>

namespace kariz::file {

void append_nodes(Tape& tape, Value value) {
  const std::size_t base = tape.size();
  const Node* const first = &value.node();
  const std::size_t index = value.index();
  for (std::size_t i = 0; i < first->end - index; ++i) {
    tape.push_back(first[i]);
    tape.back().end = static_cast<std::uint32_t>(tape.back().end - index + base);
  }
}

}  // namespace kariz::file

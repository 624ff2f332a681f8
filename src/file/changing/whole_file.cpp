#include "whole_file.hpp"

#include <algorithm>
#include <string>
#include <unordered_set>
#include <utility>

#include <kariz/file/yaml.hpp>

#include <fmt/format.h>

namespace kariz::file {

WholeFile::WholeFile(const Pipeline& pipeline, std::vector<std::size_t> wanted)
    : pipeline_(pipeline), wanted_(std::move(wanted)) {
  std::sort(wanted_.begin(), wanted_.end());
}

const Tape& WholeFile::tape_of(std::size_t deal) {
  read();
  return tapes_[deal];
}

std::optional<Reference> WholeFile::shared(const Spans& spans, std::size_t begin, std::size_t end) {
  if (spans.anchors.empty() && spans.aliases.empty()) return std::nullopt;
  read();
  return find_shared(spans, begin, end, references_);
}

void WholeFile::read() {
  if (std::exchange(is_read_, true)) return;
  class Collector : public Listener {
  public:
    explicit Collector(WholeFile& whole) : whole_(whole), text_(whole.pipeline_.source->text) {}
    void entry(Value key, Value value) override {
      collect_references(text_, value, whole_.references_);
      if (key.text() != "deals" || !value.is_mapping()) return;
      each_entry(value, [&](Value id, Value deal) { keep(id, deal); });
    }
    void streamed(Value id, Value deal) override {
      collect_references(text_, deal, whole_.references_);
      keep(id, deal);
    }

  private:
    void keep(Value id, Value deal) {
      const std::size_t index = next_++;
      if (!std::binary_search(whole_.wanted_.begin(), whole_.wanted_.end(), index)) return;
      Tape& tape = whole_.tapes_[index];
      append_nodes(tape, id);
      append_nodes(tape, deal);
    }

    WholeFile& whole_;
    std::string_view text_;
    std::size_t next_ = 0;
  } collector(*this);
  Problems problems(pipeline_.source);
  read_yaml(pipeline_.source, *pipeline_.arena, "deals", collector, problems);
}

void collect_references(std::string_view text, Value value, References& references) {
  const Node* const nodes = &value.node();
  const std::size_t base = value.index();
  for (std::size_t i = 0; i < nodes->end - base;) {
    const Node& node = nodes[i];
    const std::string_view word = node.has_properties ? word_at(text, node.offset) : "";
    if (word.substr(0, 1) == "&") references[word.substr(1)].anchors.push_back(node.offset);
    if (word.substr(0, 1) == "*") references[word.substr(1)].aliases.push_back(node.offset);
    // What an alias stands for is on the tape, with the places where it was read.
    i = word.substr(0, 1) == "*" ? node.end - base : i + 1;
  }
}

std::optional<Reference> find_shared(const Spans& spans, std::size_t begin, std::size_t end,
                                     const References& references) {
  const auto is_here = [&](const Reference& reference) {
    return reference.offset >= begin && reference.offset < end;
  };
  std::unordered_set<std::string_view> own;
  std::size_t next = 0;
  for (const Reference& alias : spans.aliases) {
    for (; next < spans.anchors.size() && spans.anchors[next].offset < alias.offset; ++next) {
      if (is_here(spans.anchors[next])) own.insert(spans.anchors[next].text.substr(1));
    }
    if (is_here(alias) && !own.contains(alias.text.substr(1))) return alias;
  }
  // An alias stands for the nearest anchor above it.
  for (const Reference& anchor : spans.anchors) {
    const auto found = references.find(anchor.text.substr(1));
    if (!is_here(anchor) || found == references.end()) continue;
    const auto behind = [&](const std::vector<std::size_t>& places) {
      const auto place = std::lower_bound(places.begin(), places.end(), end);
      return place == places.end() ? std::string_view::npos : *place;
    };
    if (behind(found->second.aliases) < behind(found->second.anchors)) return anchor;
  }
  return std::nullopt;
}

Diagnostic shared_with_another_place(const Pipeline& pipeline, const Reference& reference) {
  Diagnostic diagnostic;
  diagnostic.place = Place{pipeline.source, reference.offset, reference.text.size()};
  diagnostic.message =
      fmt::format("'{}' ties this deal to another place of the file, so kariz leaves it as it is",
                  reference.text);
  diagnostic.help = fmt::format("write out what '*{}' stands for", reference.text.substr(1));
  return diagnostic;
}

}  // namespace kariz::file

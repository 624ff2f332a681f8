#include "deal_reader.hpp"
#include "settings_reader.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>

#include <kariz/file/id_stem.hpp>
#include <kariz/file/read.hpp>
#include <kariz/file/yaml.hpp>

#include <fmt/format.h>

namespace kariz::file {
namespace {

/// Makes a pipeline of a document's entries as they come. Deals are read one by one, with the
/// settings that stood above them.
class PipelineBuilder : public Listener {
public:
  PipelineBuilder(Pipeline& pipeline, const ZoneLookup& zones, Problems& problems)
      : pipeline_(pipeline), zones_(zones), problems_(problems), document_(1) {
    document_[0].kind = NodeKind::mapping;
  }

  void entry(Value key, Value value) override {
    if (deals_reader_ && (key.text() != "deals" || !key.is_scalar())) settings_came_late_ = true;
    append_nodes(document_, key);
    append_nodes(document_, value);
    if (key.text() != "deals" || !key.is_scalar()) return;
    if (deals_reader_) {
      report_duplicate_key(key, deals_place_, problems_);
      return;
    }
    deals_place_ = problems_.place(key.offset(), key.length());
    if (!settings_) read_settings_so_far();
    deals_reader_.emplace(*settings_, problems_);
    if (value.is_mapping()) {
      each_entry(value, [&](Value id, Value deal) { streamed(id, deal); });
    } else if (!value.is_null()) {
      report_wrong_kind(value, "deals", "a mapping of ids to deals", problems_,
                        "a deal begins with its id: 'acme:' on a line, its keys deeper below it");
    }
  }

  void streamed(Value id, Value value) override {
    if (!settings_->is_pipeline) return;
    Deal deal = deals_reader_->read(id, value);
    if (!id.is_scalar()) return;  // reported
    const Deal* const first = pipeline_.find(deal.id);
    if (first) {
      // A line that was doubled leaves an empty deal above, which has been reported.
      if (first->offset == empty_deal_) return;
      report_duplicate_key(id, problems_.place(first->offset, deal.id.size()), problems_);
      return;
    }
    if (value.is_null()) empty_deal_ = deal.offset;
    report_alike(id, deal);
    append_deal(pipeline_, std::move(deal));
  }

  /// Whether settings stood below the deals, which were read without them.
  bool settings_came_late() const { return settings_came_late_; }

  /// All settings, once the whole document has been seen.
  void read_settings_so_far() {
    document_[0].end = static_cast<std::uint32_t>(document_.size());
    deals_reader_.reset();
    alike_.clear();
    settings_ = read_settings(Value(document_, 0), zones_, problems_);
  }

  /// The end of the document: all is known now.
  void finish() {
    if (!settings_) read_settings_so_far();
    pipeline_.settings = std::move(settings_->settings);
  }

private:
  /// Ids that nobody can tell apart: their letters and accents are put together otherwise.
  void report_alike(Value id, const Deal& deal) {
    const auto is_ascii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    if (std::all_of(deal.id.begin(), deal.id.end(), is_ascii)) return;
    const Place here = problems_.place(id.offset(), id.length());
    const auto [first, is_new] = alike_.emplace(composed(deal.id), here);
    if (is_new) return;
    Diagnostic& diagnostic = problems_.error(
        id.offset(), id.length(), fmt::format("'{}' looks like another id", deal.id),
        "the same letters are composed otherwise there; rename one of them");
    diagnostic.remarks.push_back({first->second, "the first one"});
  }

  Pipeline& pipeline_;
  const ZoneLookup& zones_;
  Problems& problems_;
  Tape document_;  // the settings
  std::optional<SettingsReading> settings_;
  std::optional<DealReader> deals_reader_;  // from the key `deals` on
  Place deals_place_;
  std::unordered_map<std::string, Place> alike_;  // ids of deals, composed
  std::optional<std::size_t> empty_deal_;         // where the last one stands
  bool settings_came_late_ = false;
};

/// Passes only the deals on: the settings are known from an earlier run.
class DealsOnly : public Listener {
public:
  explicit DealsOnly(PipelineBuilder& builder) : builder_(builder) {}
  void entry(Value key, Value value) override {
    if (key.is_scalar() && key.text() == "deals") builder_.entry(key, value);
  }
  void streamed(Value id, Value value) override { builder_.streamed(id, value); }

private:
  PipelineBuilder& builder_;
};

}  // namespace

Reading read(const std::shared_ptr<const Source>& source, const ZoneLookup& zones) {
  Pipeline pipeline;
  pipeline.source = source;
  Problems problems(source);
  PipelineBuilder builder(pipeline, zones, problems);
  bool whole = read_yaml(source, *pipeline.arena, "deals", builder, problems);
  if (whole && builder.settings_came_late()) {
    // What was made of the deals without all settings is worth nothing: once more, with them.
    problems.take();
    pipeline.deals.clear();
    pipeline.by_id.clear();
    builder.read_settings_so_far();
    DealsOnly deals_only(builder);
    whole = read_yaml(source, *pipeline.arena, "deals", deals_only, problems);
  }
  if (whole) builder.finish();
  const bool valid = whole && !problems.any_error();
  Reading reading{std::nullopt, problems.take()};
  if (valid) reading.pipeline = std::move(pipeline);
  return reading;
}

}  // namespace kariz::file

#include "canonical.hpp"
#include "deals_walk.hpp"
#include "placing.hpp"
#include "splice.hpp"
#include "text/lines.hpp"

#include <algorithm>
#include <memory>
#include <utility>

#include <kariz/file/canonical_text.hpp>

#include <fmt/format.h>

namespace kariz::file {
namespace {

/// A deal of the file, and what is to stand in its place.
struct DealText {
  std::string_view id;
  std::vector<std::string_view> above;  // comments; an empty one is a blank line
  std::string lines;
  std::vector<std::string_view> below;
  std::string_view old_lines;
  bool ends_in_blank_lines = false;  // which belong to its last text
  Span old;                          // in the file
  Spans spans;                       // without nodes and comments
};

std::string with_line_feeds(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text.substr(i, 2) != "\r\n") out += text[i];
  }
  return out;
}

void append_comments(std::string& out, std::size_t column,
                     const std::vector<std::string_view>& comments) {
  for (const std::string_view comment : comments) {
    if (!comment.empty()) out.append(column, ' ').append(comment);
    out += '\n';
  }
}

class Formatter {
public:
  explicit Formatter(const Pipeline& pipeline)
      : pipeline_(pipeline), text_(pipeline.source->text) {}

  CanonicalText format() {
    if (!read(std::nullopt)) {
      out_.text = with_line_feeds(text_);
      return std::move(out_);
    }
    keep_shared();
    for (const DealText& deal : deals_) {
      if (deal.lines != deal.old_lines) out_.changed.push_back(deal.id);
    }
    put_in_order();
    assemble();
    check_comments();
    return std::move(out_);
  }

private:
  /// Reads the deals and writes each, with its id in a column. False where the file has none.
  bool read(std::optional<std::size_t> column) {
    deals_.clear();
    DealsWalk walk(pipeline_.source, [&](MetDeal& met, const AroundDeals& around) {
      style_.deal_column = column.value_or(around.column + 2);
      style_.key_column = style_.deal_column + 2;
      style_.dash_column = style_.key_column + 2;
      add(met);
    });
    const auto around = walk.walk(*pipeline_.arena);
    if (!around) return false;
    around_ = *around;
    if (!deals_.empty()) deals_.back().below = around_.below_last;
    references_ = walk.references();
    return true;
  }

  void add(MetDeal& met) {
    if (!deals_.empty()) deals_.back().below = std::move(met.below_last);
    const Deal& deal = pipeline_.deals[deals_.size()];
    DealText& one = deals_.emplace_back();
    one.id = deal.id;
    one.above = std::move(met.above);
    one.lines = canonical_deal(deal, pipeline_.settings, met.tape,
                               sort_comments(text_, met.tape, met.spans), style_);
    one.old = {met.spans.nodes.front().begin, 0, met.spans.end()};
    const std::size_t line = line_begin(text_, one.old.begin);
    one.old_lines = text_.substr(line, behind_line(text_, one.old.end) - line);
    one.spans = std::move(met.spans);
    one.spans.nodes.clear();
    one.spans.comments.clear();
  }

  std::optional<Reference> shared(const DealText& deal) const {
    return find_shared(deal.spans, deal.old.begin, deal.old.end, references_);
  }

  /// Deals that an anchor or an alias ties to another place stay as they are.
  void keep_shared() {
    for (const DealText& deal : deals_) {
      if (const auto reference = shared(deal)) add_warning(*reference);
    }
    if (out_.kept.empty()) return;
    if (around_.is_in_braces) {
      for (Diagnostic& diagnostic : out_.kept) diagnostic.severity = Severity::error;
      throw Refusal(Fault::rule, std::move(out_.kept));
    }
    // What stays has its column, and all deals have the same.
    const std::size_t column = indentation(deals_.front().old_lines);
    if (column != style_.deal_column) read(column);
    std::string_view last_kept;
    for (DealText& deal : deals_) {
      if (!shared(deal)) continue;
      deal.lines = with_line_feeds(ended(deal));
      deal.ends_in_blank_lines = deal.spans.takes_blank_lines;
      // An anchor has to stay above its aliases.
      keeps_order_ = keeps_order_ || deal.id < last_kept;
      last_kept = deal.id;
    }
  }

  /// The lines of a deal as they are, with a final newline.
  std::string ended(const DealText& deal) const {
    std::string lines(deal.old_lines);
    if (!lines.empty() && lines.back() == '\n') return lines;
    if (deal.spans.open_text) {
      const std::size_t line = line_begin(text_, deal.old.begin);
      lines = spliced(lines, {without_line_end(deal.old_lines, *deal.spans.open_text - line)});
    }
    return lines + '\n';
  }

  void add_warning(const Reference& reference) {
    out_.kept.push_back(shared_with_another_place(pipeline_, reference));
    out_.kept.back().severity = Severity::warning;
  }

  void put_in_order() {
    const auto by_id = [](const DealText& a, const DealText& b) { return a.id < b.id; };
    if (!keeps_order_) return std::sort(deals_.begin(), deals_.end(), by_id);
    if (std::is_sorted(deals_.begin(), deals_.end(), by_id)) return;
    Diagnostic& diagnostic = out_.kept.emplace_back();
    diagnostic.severity = Severity::warning;
    diagnostic.place = Place{pipeline_.source, around_.begin + around_.column, 5};
    diagnostic.message = "the deals keep their order, since some of them repeat others";
    diagnostic.help = "write out what their aliases stand for";
  }

  void assemble() {
    std::string& out = out_.text;
    out = with_line_feeds(text_.substr(0, around_.begin));
    out.append(around_.column, ' ').append(deals_.empty() ? "deals: {}" : "deals:");
    if (!around_.behind_key.empty()) out.append("  ").append(around_.behind_key);
    out += '\n';
    for (const DealText& deal : deals_) {
      append_comments(out, style_.deal_column, deal.above);
      out += deal.lines;
      append_comments(out, style_.dash_column, deal.below);
      if (!deal.ends_in_blank_lines) out += '\n';
    }
    append_comments(out, around_.column, around_.before_brace);
    append_rest();
  }

  /// What stands behind the deals: settings as they are, comments without blanks behind them.
  void append_rest() {
    const std::string rest = with_line_feeds(text_.substr(around_.end));
    if (behind_blanks(rest, 0) < rest.size()) {
      out_.text += rest;
      return;
    }
    const std::size_t end = rest.find_last_not_of(" \t\n") + 1;
    for (std::size_t i = 0; i < end; i = line_end(rest, i)) {
      const std::string_view line = line_at(rest, i);
      out_.text.append(line.substr(0, line.find_last_not_of(" \t") + 1)).append("\n");
    }
  }

  /// The comments of the deals, as a walk along them finds them.
  static std::vector<std::string> comments_of(const std::shared_ptr<const Source>& source,
                                              Arena& arena) {
    std::vector<std::string> comments;
    const auto add = [&](const std::vector<std::string_view>& texts) {
      for (const std::string_view text : texts) {
        if (!text.empty()) comments.emplace_back(text);
      }
    };
    DealsWalk walk(source, [&](MetDeal& deal, const AroundDeals&) {
      add(deal.above);
      add(deal.below_last);
      for (const Comment& comment : deal.spans.comments) comments.emplace_back(comment.text);
    });
    if (const auto around = walk.walk(arena)) {
      add({around->behind_key});
      add(around->below_last);
    }
    std::sort(comments.begin(), comments.end());
    return comments;
  }

  void check_comments() const {
    const auto after = std::make_shared<Source>(Source{pipeline_.source->name, out_.text});
    if (comments_of(pipeline_.source, *pipeline_.arena) == comments_of(after, *pipeline_.arena))
      return;
    throw Refusal(Fault::rule, "not all comments of the deals could be kept",
                  "write each deal's keys and events one below the other, by hand",
                  Place{pipeline_.source, around_.begin + around_.column, 5});
  }

  const Pipeline& pipeline_;
  std::string_view text_;
  Style style_;
  std::vector<DealText> deals_;
  AroundDeals around_;
  References references_;
  bool keeps_order_ = false;
  CanonicalText out_;
};

}  // namespace

CanonicalText canonical_text(const Pipeline& pipeline) {
  return Formatter(pipeline).format();
}

}  // namespace kariz::file

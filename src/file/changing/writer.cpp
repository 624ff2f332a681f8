#include "writer.hpp"

#include "scalar.hpp"

#include <utility>

#include <fmt/format.h>

namespace kariz::file {
namespace {

std::string flow_text(std::string_view text) {
  return write_scalar(text, Context::flow);
}

std::string flow_list(const std::vector<std::string_view>& texts) {
  std::string out = "[";
  for (const std::string_view text : texts) {
    if (out.size() > 1) out += ", ";
    out += flow_text(text);
  }
  return out + "]";
}

using Parts = std::vector<std::pair<std::string_view, std::string>>;

void add_list(Parts& parts, std::string_view key, const std::vector<std::string_view>& texts) {
  if (!texts.empty()) parts.emplace_back(key, flow_list(texts));
}

std::string write_replies(const Answered& answered, const Settings& settings) {
  std::string out = "{";
  for (const Answered::Reply& reply : answered.replies) {
    if (out.size() > 1) out += ", ";
    out += fmt::format("{}: {}", flow_text(settings.qualification->questions[reply.question].id),
                       to_text(reply.answer));
  }
  return out + "}";
}

std::string write_replaced(const Replaced& replaced, const Settings& settings) {
  std::string out = "{";
  for (const Replaced::Old& old : replaced.old) {
    if (out.size() > 1) out += ", ";
    out += old.field;
    out += ": ";
    if (const auto* text = std::get_if<std::string_view>(&old.value)) {
      out += flow_text(*text);
    } else if (const auto* money = std::get_if<Money>(&old.value)) {
      out += to_text(*money, settings.currency);
    } else if (const auto* date = std::get_if<Date>(&old.value)) {
      out += to_text(*date);
    } else {
      out += "null";
    }
  }
  return out + "}";
}

/// The entries of an event in the order in which they are written.
struct PartsOfKind {
  Parts& parts;
  const Settings& settings;

  void operator()(const EnteredStage& entered) const {
    parts.emplace_back("stage", flow_text(settings.stages[entered.stage].id));
    add_list(parts, "met", entered.met);
    add_list(parts, "forced", entered.forced);
  }
  void operator()(const Answered& answered) const {
    parts.emplace_back("answers", write_replies(answered, settings));
  }
  void operator()(const MetCriteria& met) const {
    parts.emplace_back("met", flow_list(met.criteria));
  }
  void operator()(const Touched& touched) const {
    parts.emplace_back("touch", flow_text(touched.channel));
  }
  // Written last, as every note is: see parts_of().
  void operator()(const Noted&) const {}
  void operator()(const Deferred& deferred) const {
    parts.emplace_back("defer", to_text(deferred.until));
  }
  void operator()(const WentCold& cold) const { parts.emplace_back("cold", flow_text(cold.why)); }
  void operator()(const Lost& lost) const {
    parts.emplace_back("lost", flow_text(lost.reason));
    if (lost.recontact) parts.emplace_back("recontact", to_text(*lost.recontact));
  }
  void operator()(const Won& won) const {
    parts.emplace_back("won", won.value ? to_text(*won.value, settings.currency) : "unknown");
    add_list(parts, "met", won.met);
    add_list(parts, "forced", won.forced);
  }
  void operator()(const Replaced& replaced) const {
    parts.emplace_back("was", write_replaced(replaced, settings));
  }
};

Parts parts_of(const Event& event, const Settings& settings) {
  Parts parts = {{"at", to_text(event.at)}};
  std::visit(PartsOfKind{parts, settings}, event.what);
  if (!event.by.empty()) parts.emplace_back("by", flow_text(event.by));
  if (const auto* noted = as<Noted>(event)) {
    parts.emplace_back("note", flow_text(noted->text));
  } else if (!event.note.empty()) {
    parts.emplace_back("note", flow_text(event.note));
  }
  return parts;
}

struct FieldWriter {
  const Settings& settings;

  std::string operator()(std::monostate) const { return ""; }
  std::string operator()(std::string_view text) const { return write_scalar(text, Context::block); }
  std::string operator()(const Money& money) const { return to_text(money, settings.currency); }
  std::string operator()(const Date& date) const { return to_text(date); }
  std::string operator()(const NextStep& next) const {
    return fmt::format("{{at: {}, do: {}}}", to_text(next.at), flow_text(next.what));
  }
  std::string operator()(const std::vector<std::string_view>& texts) const {
    return flow_list(texts);
  }
};

class DealWriter {
public:
  explicit DealWriter(const Style& style) : style_(style) {}

  void line(std::size_t column, std::string_view text, const CommentsOfLine& comments) {
    for (const std::string_view comment : comments.above) line(column, comment);
    begin(column, text);
    if (!comments.behind.empty()) out_.append("  ").append(comments.behind);
    out_ += style_.line_end;
  }

  /// The comments of what is not there itself.
  void comments_alone(std::size_t column, const CommentsOfLine& comments) {
    for (const std::string_view comment : comments.above) line(column, comment);
    if (!comments.behind.empty()) line(column, comments.behind);
  }

  std::string take() { return std::move(out_); }

private:
  void line(std::size_t column, std::string_view text) {
    begin(column, text);
    out_ += style_.line_end;
  }

  void begin(std::size_t column, std::string_view text) {
    if (!text.empty()) out_.append(column, ' ').append(text);
  }

  const Style& style_;
  std::string out_;
};

}  // namespace

std::string write_field(const FieldValue& value, const Settings& settings) {
  return std::visit(FieldWriter{settings}, value);
}

std::string write_event(const Event& event, const Settings& settings, const Style& style) {
  const bool flow = style.events == Style::Events::flow;
  const std::string separator =
      flow ? ", " : style.line_end + std::string(style.dash_column + 2, ' ');
  std::string out = flow ? "- {" : "- ";
  bool first = true;
  for (const auto& [key, text] : parts_of(event, settings)) {
    if (!first) out += separator;
    first = false;
    out += key;
    out += ": ";
    out += text;
  }
  if (flow) out += '}';
  return out;
}

std::string write_deal(const Deal& deal, const Settings& settings, const Style& style,
                       const CommentsOfDeal& comments) {
  DealWriter writer(style);
  writer.line(style.deal_column, write_scalar(deal.id, Context::block) + ":", comments.id);
  for (const std::string_view key : all_fields(settings)) {
    const auto found = comments.fields.find(key);
    const CommentsOfLine own = found == comments.fields.end() ? CommentsOfLine{} : found->second;
    const FieldValue value = get_field(deal, settings, key);
    if (std::holds_alternative<std::monostate>(value)) {
      writer.comments_alone(style.key_column, own);
    } else {
      writer.line(
          style.key_column,
          fmt::format("{}: {}", write_scalar(key, Context::block), write_field(value, settings)),
          own);
    }
  }
  const auto history = comments.fields.find("history");
  writer.line(style.key_column,
              "history:", history == comments.fields.end() ? CommentsOfLine{} : history->second);
  for (std::size_t i = 0; i < deal.history.size(); ++i) {
    writer.line(style.dash_column, write_event(deal.history[i], settings, style),
                i < comments.events.size() ? comments.events[i] : CommentsOfLine{});
  }
  writer.comments_alone(style.dash_column, {comments.below, ""});
  return writer.take();
}

}  // namespace kariz::file

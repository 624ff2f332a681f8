#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <kariz/domain/lead.hpp>

/// Pipelines made in memory, and what happens on them as texts to be compared.
namespace kariz::tests {

/// The stages of a_pipeline(), by their index.
enum : StageIndex { inquiry, qualified, demo, proposal, fax, contract, review, all_stages };

/// The questions of a_pipeline(), by their index.
enum : std::size_t { budget, authority, need, timeline };

inline Instant at(std::string_view text) {
  return *parse_instant(text, TimeZone());
}

inline Money eur(std::int64_t whole) {
  return {whole * 100, *Currency::parse("EUR")};
}

inline Money usd(std::int64_t whole) {
  return {whole * 100, *Currency::parse("USD")};
}

inline Stage a_stage(std::string_view id) {
  Stage stage;
  stage.id = id;
  stage.name = id;
  return stage;
}

inline std::vector<Stage> some_stages() {
  std::vector<Stage> stages{a_stage("inquiry"),  a_stage("qualified"), a_stage("demo"),
                            a_stage("proposal"), a_stage("fax"),       a_stage("contract"),
                            a_stage("review")};
  stages[inquiry].task = Task{"Call back", 120};
  stages[qualified].needs = {"email"};
  stages[demo].passing = Stage::Passing::optional;
  stages[demo].needs = {"phone"};
  stages[demo].criteria = {{"shown", "They have seen a demo"}};
  stages[proposal].was = {"offer"};
  stages[proposal].needs = {"value", "qualification"};
  stages[proposal].criteria = {{"decider", "The decision maker has read it"}};
  stages[fax].use = Stage::Use::retired;
  stages[fax].needs = {"industry"};
  stages[fax].criteria = {{"sent", "The fax has been sent"}};
  stages[contract].sale = Stage::Sale::yes;
  stages[contract].criteria = {{"signed", "Both have signed"}};
  stages[contract].task = Task{"Send the invoice", 86400};
  stages[review].passing = Stage::Passing::optional;
  return stages;
}

inline Settings some_settings() {
  Settings settings;
  settings.name = "Studio North";
  settings.currency = *Currency::parse("EUR");
  settings.rates = {{*Currency::parse("USD"), std::nullopt, 920'000'000}};
  settings.stages = some_stages();
  settings.qualification = Qualification{{{"budget", "Can they spend it?"},
                                          {"authority", "Do they decide?", 2},
                                          {"need", "Is the problem real?"},
                                          {"timeline", "Do they want it now?"}},
                                         1,
                                         Otherwise::cold,
                                         qualified};
  settings.loss_reasons = {{"spam", "Spam", LossReason::Weight::disqualifies},
                           {"competitor", "Competitor", LossReason::Weight::counts, {"rival"}},
                           {"price", "Price", LossReason::Weight::counts, {}, Stage::Use::retired}};
  settings.sources = {{"referral", LeadSource::Direction::inbound},
                      {"web", LeadSource::Direction::inbound},
                      {"event", LeadSource::Direction::outbound}};
  settings.fields = {"industry", "seats"};
  return settings;
}

inline Event event(std::string_view when, decltype(Event::what) what) {
  return {at(when), std::move(what), {}, {}};
}

inline Event entered(std::string_view when, StageIndex stage) {
  return event(when, EnteredStage{stage, {}, {}});
}

inline Event deferred(std::string_view when, std::string_view until) {
  return event(when, Deferred{at(until)});
}

inline Event cold(std::string_view when) {
  return event(when, WentCold{"no budget"});
}

inline Event lost(std::string_view when) {
  return event(when, Lost{"competitor", {}});
}

inline Event won(std::string_view when, std::optional<Money> value = {}) {
  return event(when, Won{value, {}, {}});
}

inline Event answered(std::string_view when, std::vector<Answered::Reply> replies) {
  return event(when, Answered{std::move(replies)});
}

inline Event ticked(std::string_view when, std::vector<std::string_view> criteria) {
  return event(when, MetCriteria{std::move(criteria)});
}

inline Deal a_deal(std::string_view id, std::vector<Event> history) {
  Deal deal;
  deal.id = id;
  deal.name = id;
  deal.history = std::move(history);
  return deal;
}

/// A pipeline whose source is the ids of its deals, one a line.
inline Pipeline a_pipeline(std::vector<Deal> deals, Settings settings = some_settings()) {
  auto source = std::make_shared<Source>();
  source->name = "pipeline.yaml";
  Pipeline pipeline;
  pipeline.settings = std::move(settings);
  for (Deal& deal : deals) {
    deal.offset = source->text.size();
    source->text.append(deal.id).append("\n");
    append_deal(pipeline, std::move(deal));
  }
  pipeline.source = std::move(source);
  return pipeline;
}

/// Somebody who asks on the first of December for what happened at `when`.
inline Asking asking(std::string_view when = "2026-12-01T12:00:00Z") {
  return {at("2026-12-01T12:00:00Z"), at(when), {}};
}

inline void add_list(std::string& text, std::string_view word,
                     const std::vector<std::string_view>& items) {
  for (std::size_t i = 0; i < items.size(); ++i) {
    text.append(i == 0 ? word : ",").append(items[i]);
  }
}

inline std::string value_text(std::string_view value) {
  return std::string(value);
}
inline std::string value_text(Money value) {
  return to_text(value, *Currency::parse("EUR"));
}
inline std::string value_text(Date value) {
  return to_text(value);
}
inline std::string value_text(std::monostate) {
  return "none";
}
inline std::string value_text(const NextStep& next) {
  return to_text(next.at).append(" ").append(next.what);
}
inline std::string value_text(const std::vector<std::string_view>& values) {
  std::string text;
  add_list(text, "", values);
  return text;
}

template <class... Kinds>
std::string value_text(const std::variant<Kinds...>& value) {
  return std::visit([](const auto& it) { return value_text(it); }, value);
}

/// An event as the file would say it, without punctuation.
struct ContentText {
  const Settings& settings;
  std::string& text;

  void operator()(const EnteredStage& it) const {
    text.append(settings.stages[it.stage].id);
    add_list(text, " met ", it.met);
    add_list(text, " forced ", it.forced);
  }
  void operator()(const Answered& it) const {
    for (const Answered::Reply& reply : it.replies) {
      if (&reply != &it.replies.front()) text.append(" ");
      text.append(settings.qualification->questions[reply.question].id).append("=");
      text.append(to_text(reply.answer));
    }
  }
  void operator()(const MetCriteria& it) const { add_list(text, "", it.criteria); }
  void operator()(const Touched& it) const { text.append(it.channel); }
  void operator()(const Noted& it) const { text.append(it.text); }
  void operator()(const Deferred& it) const { text.append(to_text(it.until)); }
  void operator()(const WentCold& it) const { text.append(it.why); }
  void operator()(const Lost& it) const {
    text.append(it.reason);
    if (it.recontact) text.append(" recontact ").append(to_text(*it.recontact));
  }
  void operator()(const Won& it) const {
    text.append(it.value ? value_text(*it.value) : "unknown");
    add_list(text, " met ", it.met);
    add_list(text, " forced ", it.forced);
  }
  void operator()(const Replaced& it) const {
    for (const Replaced::Old& old : it.old) {
      if (&old != &it.old.front()) text.append(" ");
      text.append(old.field).append("=").append(value_text(old.value));
    }
  }
};

inline std::string line(const Event& event, const Settings& settings) {
  std::string text = to_text(event.at).append(" ").append(kind_key(event)).append(": ");
  std::visit(ContentText{settings, text}, event.what);
  if (!event.by.empty()) text.append(" by ").append(event.by);
  if (!event.note.empty()) text.append(" note ").append(event.note);
  return text.append("\n");
}

inline std::string lines(const std::vector<Event>& history, const Settings& settings) {
  std::string text;
  for (const Event& event : history) text.append(line(event, settings));
  return text;
}

inline std::string lines(const DealChange& change, const Settings& settings) {
  std::string text = lines(change.events, settings);
  for (const Setting& setting : change.set) {
    text.append("set ").append(setting.key).append(": ");
    text.append(value_text(setting.value)).append("\n");
  }
  return text;
}

/// What `request` is refused with: the exit code, the place as the text that stands there, the
/// message, the help.
template <class Request>
std::string refusal_of(Request request) {
  try {
    request();
  } catch (const Refusal& refusal) {
    std::string text;
    for (const Diagnostic& it : refusal.diagnostics()) {
      text.append(std::to_string(static_cast<int>(refusal.fault()))).append(" ");
      if (it.place) {
        const Place& place = *it.place;
        text.append("@").append(place.source->text.substr(place.offset, place.length)).append(" ");
      }
      text.append(it.message).append("\n  help: ").append(it.help).append("\n");
    }
    return text;
  }
  return "not refused\n";
}

}  // namespace kariz::tests

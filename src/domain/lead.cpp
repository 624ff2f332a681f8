#include "entering.hpp"
#include "refusing.hpp"
#include "text.hpp"
#include "unmet.hpp"
#include "words.hpp"

#include <algorithm>
#include <utility>

#include <kariz/domain/identifier.hpp>
#include <kariz/domain/lead.hpp>
#include <kariz/domain/utf8.hpp>

namespace kariz {

namespace {

/// The first `count` code points of `text`.
std::string_view first_of(std::string_view text, std::size_t count) {
  std::size_t end = 0;
  while (count > 0 && end < text.size()) {
    const std::optional<CodePoint> point = first_code_point(text.substr(end));
    end += point ? point->size : 1;
    --count;
  }
  return text.substr(0, end);
}

/// The stem, cut so that `suffix` fits behind it, and not between two dashes.
std::string_view cut_for(std::string_view stem, std::string_view suffix) {
  std::string_view cut = first_of(stem, longest_id - suffix.size());
  while (!suffix.empty() && cut.size() > 1 && cut.back() == '-') cut.remove_suffix(1);
  return cut;
}

std::string_view given_id(const Pipeline& pipeline, std::string_view id) {
  const Parsed<std::string_view> parsed = parse_id(id);
  if (!parsed) refuse_as_usage(parsed.problem());
  if (const Deal* taken = pipeline.find(id)) {
    refuse(pipeline, *taken, words("id ", quoted(id), " is taken by ", taken->name),
           "choose another, or leave --id out");
  }
  return pipeline.arena->keep(id);
}

std::string_view id_of(const Pipeline& pipeline, const AddLead& request) {
  if (request.id) return given_id(pipeline, *request.id);
  return pipeline.arena->keep(FreeIds(pipeline).take(request.id_stem));
}

StageIndex first_stage(const Settings& settings, const AddLead& request) {
  const auto is_current = [](const Stage& stage) { return !stage.is_retired(); };
  const auto first = std::find_if(settings.stages.begin(), settings.stages.end(), is_current);
  const StageIndex stage =
      request.stage.value_or(first == settings.stages.end() ? 0 : first - settings.stages.begin());
  check_may_be_entered(settings, stage);
  return stage;
}

void check_fields(const Pipeline& pipeline, const Deal& deal) {
  if (const auto problem = check_name(deal.name)) refuse_as_usage(*problem);
  if (!deal.source.empty()) {
    const auto problem = check_source(pipeline.settings, deal.source);
    if (problem) refuse(problem->message, problem->help);
  }
}

/// A qualification that is needed may be passed by the answers that come with the lead.
void check_needs(const Pipeline& pipeline, const Deal& deal, const AddLead& request,
                 StageIndex stage, const Asking& asking) {
  const Settings& settings = pipeline.settings;
  const DealChange answers{{event_of(Answered{request.replies}, settings, asking)}, {}};
  const Deal answered = changed(deal, settings, answers);
  Unmet open;
  add_needs(open, answered, settings, stage, asking.now);
  if (open.empty()) return;
  refuse(words(deal.id, " cannot enter ", settings.stages[stage].id, ": ",
               describe(open, answered, settings, asking.now)),
         how_to_add(open));
}

}  // namespace

Deal add_lead(const Pipeline& pipeline, const AddLead& request, const Asking& asking) {
  const Settings& settings = pipeline.settings;
  check_not_ahead(settings, asking);
  const StageIndex stage = first_stage(settings, request);

  Deal lead;
  lead.name = request.name;
  lead = changed(lead, settings, {{}, request.set});
  check_fields(pipeline, lead);
  lead.id = id_of(pipeline, request);
  check_needs(pipeline, lead, request, stage, asking);

  DealChange entry;
  enter(entry, lead, settings, {stage, {}, {}}, asking, request.note);
  lead = changed(lead, settings, entry);
  if (!request.replies.empty()) {
    const Qualify answers{request.replies, request.until, {}};
    lead = changed(lead, settings, qualify(pipeline, lead, answers, asking).change);
  }
  DealChange plan;
  plan_instead(plan, pipeline, lead, request.next, asking);
  return changed(lead, settings, plan);
}

std::string FreeIds::take(std::string_view stem) {
  const auto claim = [&](const std::string& id) {
    return !pipeline_.by_id.contains(id) && taken_.insert(id).second;
  };
  std::string id(first_of(stem.empty() ? "deal" : stem, longest_id));
  if (claim(id)) return id;

  // Long stems share a counter when they are the same once cut.
  int& number = next_.try_emplace(std::string(cut_for(id, "-2")), 2).first->second;
  while (true) {
    const std::string suffix = "-" + std::to_string(number++);
    std::string numbered = words(cut_for(id, suffix), suffix);
    if (claim(numbered)) return numbered;
  }
}

const Deal* find_ref(const Pipeline& pipeline, std::string_view ref) {
  const auto has_ref = [&](const Deal& deal) { return deal.ref == ref; };
  const auto found = std::find_if(pipeline.deals.begin(), pipeline.deals.end(), has_ref);
  return ref.empty() || found == pipeline.deals.end() ? nullptr : &*found;
}

}  // namespace kariz

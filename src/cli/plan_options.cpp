#include "plan_options.hpp"

#include "usage.hpp"

#include <kariz/domain/field.hpp>

#include <fmt/format.h>

namespace kariz::cli {

void declare_plan(Arguments& arguments, PlanOptions& options) {
  arguments.time("--next", "when to contact them again", Sense::future, options.next);
  arguments.text("--do", "TEXT", "what to do then (default: what is planned already)",
                 options.what);
}

void check(const PlanOptions& options) {
  if (!options.what) return;
  if (!options.next) refuse_usage("--do needs --next TIME", "--next says when, such as +3d");
  if (const auto problem = check_text(*options.what, "what there is to do")) refuse_usage(*problem);
  if (options.what->find_first_not_of(' ') == std::string::npos) {
    refuse_usage("--do is empty", "say what there is to do, or leave it out");
  }
}

std::optional<Plan> read_plan(const Session& session, const Settings& settings,
                              const PlanOptions& options) {
  if (!options.next) return std::nullopt;
  Plan plan{session.moment(*options.next, settings.zone), {}};
  if (options.what) plan.what = *options.what;
  return plan;
}

Instant read_until(const Session& session, const Settings& settings, const When& until) {
  const auto moment = session.moment(until, settings.zone);
  const auto& rule = settings.qualification;
  const bool wants_time = rule && rule->otherwise == Otherwise::defer;
  // One that is past is refused for that, by whoever defers.
  if (wants_time && is_day_alone(until.text) && moment > session.now(settings.zone)) {
    refuse_rule(fmt::format("--until {} has no time of day", until.text),
                fmt::format("leads are deferred to a day and a time: --until '{} 10:00'",
                            to_text(settings.zone.day_of(moment))));
  }
  return moment;
}

}  // namespace kariz::cli

#include "setting_ids.hpp"
#include "settings_reader.hpp"

namespace kariz::file {

std::vector<LossReason> read_loss_reasons(Value value, Problems& problems) {
  std::vector<LossReason> reasons;
  if (!value.is_mapping()) {
    report_wrong_kind(value, "loss-reasons", "a mapping of ids to names", problems,
                      "such as {price: Too expensive}");
    return reasons;
  }
  if (is_too_long(value, "reasons", problems)) return reasons;
  SettingIds ids("reasons");
  each_entry(value, [&](Value key, Value v) {
    LossReason reason;
    reason.id = ids.read(key, "a reason", problems);
    if (v.is_scalar()) {
      reason.name = v.text();
    } else if (!v.is_null()) {
      read_mapping(v,
                   {{"name",
                     [&](Value, Value name) {
                       reason.name = read_text(name, "the name of a reason", problems);
                     }},
                    {"disqualifies", flag_reader(reason.weight, LossReason::Weight::disqualifies,
                                                 "disqualifies", problems)},
                    {"was", [&](Value, Value was) { ids.read_former(was, reason.was, problems); }},
                    {"retired", flag_reader(reason.use, Stage::Use::retired, "retired", problems)}},
                   "a reason", problems);
    }
    if (reason.name.empty()) reason.name = reason.id;
    reasons.push_back(reason);
  });
  if (ids.too_many()) return {};
  return reasons;
}

}  // namespace kariz::file

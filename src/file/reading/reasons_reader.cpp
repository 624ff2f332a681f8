#include "setting_ids.hpp"
#include "settings_reader.hpp"

namespace kariz::file {

namespace {

void read_each_reason(Value value, std::vector<LossReason>& reasons, SettingIds& ids,
                      Problems& problems) {
  if (!value.is_mapping()) {
    report_wrong_kind(value, "loss-reasons", "a mapping of ids to names", problems,
                      "such as {price: Too expensive}");
    return;
  }
  if (is_too_long(value, "reasons", problems)) return;
  each_entry(value, [&](Value key, Value v) {
    LossReason reason;
    reason.id = ids.read(key, "a reason", problems);
    if (v.is_scalar()) {
      reason.name = v.text();
    } else if (!v.is_null()) {
      const std::vector<KeyReader> readers = {
          {"name",
           [&](Value, Value name) {
             reason.name = read_text(name, "the name of a reason", problems);
           }},
          {"disqualifies",
           flag_reader(reason.weight, LossReason::Weight::disqualifies, "disqualifies", problems)},
          {"was", [&](Value, Value was) { ids.read_former(was, reason.was, problems); }},
          {"retired", flag_reader(reason.use, Stage::Use::retired, "retired", problems)}};
      read_mapping(v, readers, "a reason", problems);
      if (may_hide(v, "was", readers)) ids.miss();
    }
    if (reason.name.empty()) reason.name = reason.id;
    reasons.push_back(reason);
  });
}

}  // namespace

void read_loss_reasons(Value value, SettingsReading& reading, Problems& problems) {
  std::vector<LossReason>& reasons = reading.settings.loss_reasons;
  SettingIds ids("reasons");
  read_each_reason(value, reasons, ids, problems);
  if (ids.too_many()) reasons.clear();
  if (reasons.empty() || !ids.are_all()) reading.doubt("loss-reasons");
}

}  // namespace kariz::file

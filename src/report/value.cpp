#include <limits>

#include <kariz/domain/standing.hpp>
#include <kariz/report/value.hpp>

namespace kariz::report {

std::optional<Money> value_of(const Pipeline& pipeline, const Deal& deal, Instant at) {
  const Settings& settings = pipeline.settings;
  const Worth worth = kariz::worth(deal, settings, at);
  if (!worth.value) return std::nullopt;
  const Parsed<Money> converted =
      convert(*worth.value, settings.currency, settings.rates, settings.zone.day_of(worth.at));
  if (converted) return *converted;

  throw Refusal(Fault::rule, converted.problem().message, converted.problem().help,
                place_of(pipeline, deal));
}

void add_value(ValueSum& sum, std::optional<Money> value) {
  if (!value) {
    ++sum.without;
    return;
  }
  const std::int64_t room = std::numeric_limits<std::int64_t>::max() - sum.sum.minor;
  if (value->minor > room) {
    throw Refusal(Fault::rule, "the values of these deals add up to more than can be counted");
  }
  sum.sum = {sum.sum.minor + value->minor, value->currency};
}

}  // namespace kariz::report

#include <algorithm>
#include <tuple>

#include <kariz/domain/deal.hpp>

namespace kariz {

namespace {

auto written_fields(const Deal& deal) {
  return std::tie(deal.id, deal.name, deal.company, deal.contact, deal.email, deal.phone,
                  deal.value, deal.source, deal.owner, deal.tags, deal.close, deal.next, deal.from,
                  deal.ref, deal.history);
}

std::string_view own_field(const Deal& deal, std::size_t index) {
  return index < deal.own.size() ? deal.own[index] : std::string_view();
}

bool same_own_fields(const Deal& a, const Deal& b) {
  for (std::size_t i = 0; i < std::max(a.own.size(), b.own.size()); ++i) {
    if (own_field(a, i) != own_field(b, i)) return false;
  }
  return true;
}

/// How many events of a history in order of time have happened by `at`.
std::size_t count_until(const std::vector<Event>& history, Instant at) {
  const auto later = [](Instant moment, const Event& event) { return moment < event.at; };
  const auto end = std::upper_bound(history.begin(), history.end(), at, later);
  return static_cast<std::size_t>(end - history.begin());
}

}  // namespace

bool Deal::same_as(const Deal& other) const {
  return written_fields(*this) == written_fields(other) && same_own_fields(*this, other);
}

std::size_t place_in_time(const std::vector<Event>& history, Instant at) {
  return count_until(history, at);
}

std::size_t happened_by(const Deal& deal, Instant now) {
  return count_until(deal.history, now);
}

}  // namespace kariz

#include "entering.hpp"
#include "refusing.hpp"
#include "text.hpp"
#include "words.hpp"

#include <algorithm>

#include <kariz/domain/suggest.hpp>
#include <kariz/domain/touching.hpp>

namespace kariz {

namespace {

void check_channel(const Settings& settings, std::string_view channel) {
  const std::vector<std::string_view> channels = channels_of(settings);
  if (std::find(channels.begin(), channels.end(), channel) != channels.end()) return;
  refuse(words("unknown channel ", quoted(channel)), did_you_mean(channel, channels, "channels"));
}

}  // namespace

DealChange touch(const Pipeline& pipeline, const Deal& deal, const Touch& request,
                 const Asking& asking) {
  check_channel(pipeline.settings, request.channel);
  standing_for(pipeline, deal, asking,
               {State::open, State::deferred, State::cold, State::lost, State::won});
  DealChange change;
  change.events.push_back(
      event_of(Touched{request.channel}, pipeline.settings, asking, request.note));
  if (!request.next && answers_new_lead(deal, pipeline.settings, asking)) {
    clear_next(change, deal);
  } else {
    plan_next(change, pipeline, deal, request.next, asking);
  }
  return change;
}

std::vector<std::string_view> channels_of(const Settings& settings) {
  return settings.channels.empty() ? default_channels() : settings.channels;
}

}  // namespace kariz

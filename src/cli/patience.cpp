#include "patience.hpp"

#include "standard_streams.hpp"
#include "usage.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <thread>

#include <kariz/table/printable.hpp>

#include <fmt/format.h>

namespace kariz::cli {
namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr milliseconds shortest_pause{1};
constexpr milliseconds longest_pause{50};
constexpr std::chrono::seconds until_message{1};
constexpr long longest_timeout = 1'000'000'000;

/// One wait for one lock.
class Waiting {
public:
  explicit Waiting(std::optional<long> timeout) : timeout_(timeout) {}

  bool operator()(const file::LockWait& wait) {
    const auto now = Clock::now();
    if (!begun_) begun_ = now;
    if (timeout_ && now - *begun_ >= std::chrono::seconds(*timeout_)) return false;
    if (!has_told_ && now - *begun_ >= until_message) {
      has_told_ = true;
      const auto line =
          fmt::format("waiting for {}: {}", wait.name, file::described(wait.holder()));
      write_standard_error(table::printable(line) + "\n");
    }
    std::this_thread::sleep_for(pause_);
    pause_ = std::min(pause_ * 2, longest_pause);
    return true;
  }

private:
  std::optional<long> timeout_;
  std::optional<Clock::time_point> begun_;
  milliseconds pause_ = shortest_pause;
  bool has_told_ = false;
};

}  // namespace

std::optional<long> read_lock_timeout(const std::optional<std::string>& text) {
  if (!text) return std::nullopt;
  long seconds = 0;
  const char* const last = text->data() + text->size();
  const auto [end, error] = std::from_chars(text->data(), last, seconds);
  if (error != std::errc() || end != last || seconds < 0 || seconds > longest_timeout) {
    refuse_usage(fmt::format("--lock-timeout: '{}' is no number of seconds", *text),
                 "whole seconds, such as 10; 0 is not to wait");
  }
  return seconds;
}

file::Patience patience_for(std::optional<long> timeout) {
  return Waiting(timeout);
}

}  // namespace kariz::cli

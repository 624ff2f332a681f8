#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

#include <kariz/domain/instant.hpp>
#include <kariz/domain/money.hpp>
#include <kariz/domain/settings.hpp>

namespace kariz {

/// The deal entered a stage, forward or back; after an outcome this reopens it.
struct EnteredStage {
  StageIndex stage = 0;
  std::vector<std::string_view> met;     ///< criteria ticked with this move
  std::vector<std::string_view> forced;  ///< needs and criteria that were overridden

  bool operator==(const EnteredStage&) const = default;
};

enum class Answer { no, yes, unknown };

/// "yes", "no" or "unknown".
std::string_view to_text(Answer answer);

/// Questions of the qualification were answered.
struct Answered {
  struct Reply {
    std::size_t question;
    Answer answer;

    bool operator==(const Reply&) const = default;
  };
  std::vector<Reply> replies;

  bool operator==(const Answered&) const = default;
};

/// A person ticked criteria.
struct MetCriteria {
  std::vector<std::string_view> criteria;

  bool operator==(const MetCriteria&) const = default;
};

/// There was a contact over a channel.
struct Touched {
  std::string_view channel;

  bool operator==(const Touched&) const = default;
};

/// Something to remember.
struct Noted {
  std::string_view text;

  bool operator==(const Noted&) const = default;
};

/// Put to sleep; open again by itself once its time has come.
struct Deferred {
  Instant until;

  bool operator==(const Deferred&) const = default;
};

/// On the cold list, to be nurtured.
struct WentCold {
  std::string_view why;

  bool operator==(const WentCold&) const = default;
};

struct Lost {
  std::string_view reason;  ///< an id of Settings::loss_reasons, where there are any
  std::optional<Instant> recontact;

  bool operator==(const Lost&) const = default;
};

struct Won {
  std::optional<Money> value;            ///< unknown when it is not set
  std::vector<std::string_view> met;     ///< criteria ticked with the win
  std::vector<std::string_view> forced;  ///< needs and criteria that were overridden

  bool operator==(const Won&) const = default;
};

/// Old values of fields that were edited, so that the past can be told.
struct Replaced {
  struct Old {
    std::string_view field;
    std::variant<std::monostate, std::string_view, Money, Date> value;  ///< none: it was not set

    bool operator==(const Old&) const = default;
  };
  std::vector<Old> old;

  bool operator==(const Replaced&) const = default;
};

/// One line of a deal's history.
struct Event {
  Instant at;
  std::variant<EnteredStage, Answered, MetCriteria, Touched, Noted, Deferred, WentCold, Lost, Won,
               Replaced>
      what;
  std::string_view by;    ///< who did it; empty when nobody is named
  std::string_view note;  ///< a remark on the event; empty on Noted

  bool operator==(const Event&) const = default;
};

/// The key that names the kind of an event in the file: "stage", "answers", … "was".
std::string_view kind_key(const Event& event);

/// Whether it says where the deal stands: a stage entered, a deferral, cold, lost or won.
bool is_move(const Event& event);

/// The event's content as `Kind`, or nothing.
template <class Kind>
const Kind* as(const Event& event) {
  return std::get_if<Kind>(&event.what);
}

}  // namespace kariz

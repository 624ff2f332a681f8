#include <ostream>
#include <string>

#include <kariz/exchange/icalendar.hpp>

#include <doctest/doctest.h>

using namespace kariz;
using namespace kariz::exchange;

namespace {

constexpr Instant now{1795255200, 3600};  // 2026-11-21T10:00:00Z

/// The file without its carriage returns, of which every line must have one.
std::string shown(const std::vector<CalendarEntry>& entries, std::string_view name = "") {
  const std::string file = to_icalendar(name, entries, now);
  std::string text;
  for (std::size_t i = 0; i < file.size(); ++i) {
    if (file[i] == '\n') {
      REQUIRE(i > 0);
      REQUIRE(file[i - 1] == '\r');
    }
    if (file[i] != '\r') text += file[i];
  }
  return "\n" + text;
}

/// The lines of a file that begin with `begin`, unfolded, and the longest line as it stands.
struct Lines {
  std::string unfolded;
  std::size_t longest = 0;
};

Lines lines(std::string_view begin, std::string_view file) {
  Lines result;
  bool is_wanted = false;
  while (!file.empty()) {
    const std::string_view line = file.substr(0, file.find('\n'));
    file.remove_prefix(line.size() + 1);
    result.longest = std::max(result.longest, line.size());
    const bool continues = !line.empty() && line.front() == ' ';
    if (!continues) is_wanted = line.substr(0, begin.size()) == begin;
    if (is_wanted) result.unfolded += continues ? line.substr(1) : line;
  }
  return result;
}

CalendarEntry called(std::string summary) {
  return {"acme@kariz", now, std::move(summary), "d", "contact"};
}

std::string repeated(std::string_view text, int times) {
  std::string result;
  for (int i = 0; i < times; ++i) result += text;
  return result;
}

/// The summary as it is written, unfolded.
std::string summary(std::string text) {
  const Lines found = lines("SUMMARY:", shown({called(std::move(text))}));
  CHECK(found.longest <= 75);
  return found.unfolded;
}

}  // namespace

TEST_SUITE("icalendar") {
  TEST_CASE("an entry is an event that reminds when it begins and blocks no time") {
    CHECK(
        shown({{"acme-contact@kariz", {1795258800, 0}, "Acme: Call", "Call\nphone: 1", "contact"}},
              "Studio North") == R"(
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//kariz//kariz//EN
X-WR-CALNAME:Studio North
BEGIN:VEVENT
UID:acme-contact@kariz
DTSTAMP:20261121T100000Z
DTSTART:20261121T110000Z
DURATION:PT15M
SUMMARY:Acme: Call
DESCRIPTION:Call\nphone: 1
CATEGORIES:contact
TRANSP:TRANSPARENT
BEGIN:VALARM
ACTION:DISPLAY
TRIGGER:PT0S
DESCRIPTION:Acme: Call
END:VALARM
END:VEVENT
END:VCALENDAR
)");
  }

  TEST_CASE("an entry of a day fills it, and reminds of nothing") {
    CalendarEntry entry = called("Acme: Call");
    entry.day = Date{std::chrono::year{2026} / 12 / 1};
    CHECK(shown({entry}) == R"(
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//kariz//kariz//EN
BEGIN:VEVENT
UID:acme@kariz
DTSTAMP:20261121T100000Z
DTSTART;VALUE=DATE:20261201
SUMMARY:Acme: Call
DESCRIPTION:d
CATEGORIES:contact
TRANSP:TRANSPARENT
END:VEVENT
END:VCALENDAR
)");
  }

  TEST_CASE("without entries there is the one component that there must be") {
    CHECK(shown({}) == R"(
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//kariz//kariz//EN
BEGIN:VTIMEZONE
TZID:UTC
BEGIN:STANDARD
DTSTART:19700101T000000
TZOFFSETFROM:+0000
TZOFFSETTO:+0000
END:STANDARD
END:VTIMEZONE
END:VCALENDAR
)");
  }

  TEST_CASE("texts are escaped") {
    CHECK(summary("a, b; c: \\d \"e\"") == R"(SUMMARY:a\, b\; c: \\d "e")");
    CHECK(summary("one\ntwo\r\nthree\rfour\n") == R"(SUMMARY:one\ntwo\nthree\nfour\n)");
    CHECK(summary("a\x1B[31m\tb\xE2\x80\xAE") == R"(SUMMARY:a\\x1B[31m\\tb\\u202E)");
  }

  TEST_CASE("lines are folded at 75 octets, and never within a character") {
    const std::string ascii = repeated("x", 200);
    CHECK(summary(ascii) == "SUMMARY:" + ascii);
    for (int blanks = 0; blanks < 4; ++blanks) {
      CAPTURE(blanks);
      const std::string before = repeated("x", blanks);
      for (const std::string_view letter : {"ж", "茶", "😀", "می\u200Cروی"}) {
        const std::string text = before + repeated(letter, 200);
        CHECK(summary(text) == "SUMMARY:" + text);
      }
    }
  }

  TEST_CASE("a line of 75 octets is not folded, one of 76 is, and so on") {
    const auto written = [](int letters, std::string_view as) {
      return shown({called(repeated("x", letters))}).find(as) != std::string::npos;
    };
    const std::string full = "\nSUMMARY:" + repeated("x", 67);
    const std::string next = "\n " + repeated("x", 74);
    CHECK(written(67, full + "\n"));
    CHECK(written(68, full + "\n x\n"));
    CHECK(written(67 + 74, full + next + "\n"));
    CHECK(written(67 + 75, full + next + "\n x\n"));
  }
}

#include <algorithm>

#include <kariz/exchange/icalendar.hpp>
#include <kariz/table/printable.hpp>

namespace kariz::exchange {

namespace {

constexpr std::size_t longest_line = 75;  // octets, without the line end
constexpr std::string_view line_end = "\r\n";

bool continues_character(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80;
}

/// Writes content lines: folded, and never within a character.
class Writer {
public:
  void line(std::string_view name, std::string_view value) {
    std::string whole(name);
    whole.append(":").append(value);
    std::string_view rest = whole;
    std::size_t room = longest_line;
    while (rest.size() > room) {
      std::size_t size = room;
      while (continues_character(rest[size])) --size;
      out_.append(rest.substr(0, size)).append(line_end).append(" ");
      rest.remove_prefix(size);
      room = longest_line - 1;  // the blank that continues the line is one of its octets
    }
    out_.append(rest).append(line_end);
  }

  std::string text() && { return std::move(out_); }

private:
  std::string out_;
};

/// A value of type TEXT; line ends are LF, CR or CRLF.
std::string escaped(std::string_view text) {
  constexpr std::string_view special = "\\;,";
  std::string result;
  const auto append_line = [&](std::string_view line) {
    for (const char letter : table::printable(line)) {
      if (special.find(letter) != std::string_view::npos) result += '\\';
      result += letter;
    }
  };
  for (;;) {
    const std::size_t end = text.find_first_of("\r\n");
    append_line(text.substr(0, end));
    if (end == std::string_view::npos) return result;
    result += "\\n";
    text.remove_prefix(end + (text.substr(end, 2) == line_end ? 2 : 1));
  }
}

/// 20261121T120000Z.
std::string in_utc(Instant instant) {
  std::string text = to_text(Instant{instant.seconds, 0});
  text.erase(std::remove_if(text.begin(), text.end(),
                            [](char letter) { return letter == '-' || letter == ':'; }),
             text.end());
  return text;
}

/// 20261121.
std::string in_digits(Date day) {
  std::string text = to_text(day);
  std::erase(text, '-');
  return text;
}

void put_alarm(Writer& writer, std::string_view summary) {
  writer.line("BEGIN", "VALARM");
  writer.line("ACTION", "DISPLAY");
  writer.line("TRIGGER", "PT0S");
  writer.line("DESCRIPTION", summary);
  writer.line("END", "VALARM");
}

void put_entry(Writer& writer, const CalendarEntry& entry, std::string_view stamp) {
  const std::string summary = escaped(entry.summary);
  writer.line("BEGIN", "VEVENT");
  writer.line("UID", escaped(entry.uid));
  writer.line("DTSTAMP", stamp);
  if (entry.day) {
    writer.line("DTSTART;VALUE=DATE", in_digits(*entry.day));
  } else {
    writer.line("DTSTART", in_utc(entry.at));
    writer.line("DURATION", "PT15M");
  }
  writer.line("SUMMARY", summary);
  writer.line("DESCRIPTION", escaped(entry.description));
  writer.line("CATEGORIES", escaped(entry.category));
  writer.line("TRANSP", "TRANSPARENT");
  if (!entry.day) put_alarm(writer, summary);
  writer.line("END", "VEVENT");
}

void put_time_zone(Writer& writer) {
  writer.line("BEGIN", "VTIMEZONE");
  writer.line("TZID", "UTC");
  writer.line("BEGIN", "STANDARD");
  writer.line("DTSTART", "19700101T000000");
  writer.line("TZOFFSETFROM", "+0000");
  writer.line("TZOFFSETTO", "+0000");
  writer.line("END", "STANDARD");
  writer.line("END", "VTIMEZONE");
}

}  // namespace

std::string to_icalendar(std::string_view name, const std::vector<CalendarEntry>& entries,
                         Instant now) {
  Writer writer;
  writer.line("BEGIN", "VCALENDAR");
  writer.line("VERSION", "2.0");
  writer.line("PRODID", "-//kariz//kariz//EN");
  if (!name.empty()) writer.line("X-WR-CALNAME", escaped(name));
  if (entries.empty()) put_time_zone(writer);
  const std::string stamp = in_utc(now);
  for (const CalendarEntry& entry : entries) put_entry(writer, entry, stamp);
  writer.line("END", "VCALENDAR");
  return std::move(writer).text();
}

}  // namespace kariz::exchange

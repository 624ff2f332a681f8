#pragma once

#include <memory>
#include <string>
#include <string_view>

#include <kariz/file/read.hpp>
#include <kariz/file/update.hpp>

/// A pipeline file in memory, for tests.
namespace kariz::file {

inline std::optional<TimeZone> no_zones(std::string_view) {
  return std::nullopt;
}

/// Three stages, a rule, reasons and an own field; ends with `deals:`.
inline constexpr std::string_view settings_text = R"(# My pipeline.
kariz: 1
currency: EUR
timezone: "+01:00"
stages:
  - {id: lead, name: New lead}
  - {id: offer, needs: [value], criteria: {demo: Has seen a demo}}
  - {id: contract, sold: true}
qualification:
  questions: {budget: "Can they pay?", need: "Is it real?"}
  to: offer
loss-reasons: {price: Too expensive, spam: {name: Spam, disqualifies: true}}
fields: [industry]
deals:
)";

inline std::shared_ptr<const Source> source_of(std::string_view text) {
  return std::make_shared<Source>(Source{"p.yaml", std::string(text)});
}

inline Reading read_text_of(std::string_view text) {
  return read(source_of(text), no_zones);
}

/// The pipeline; the text must be without errors.
inline Pipeline pipeline_of(std::string_view text) {
  return read_or_refuse(source_of(text), no_zones);
}

/// "OFFSET+LENGTH message (help) [OFFSET remark]", one diagnostic a line, with the text at its
/// place.
inline std::string described(const std::vector<Diagnostic>& diagnostics) {
  std::string out;
  for (const Diagnostic& diagnostic : diagnostics) {
    if (diagnostic.place) {
      const Place& place = *diagnostic.place;
      out += "<" + place.source->text.substr(place.offset, place.length) + "> ";
    }
    out += diagnostic.message;
    if (!diagnostic.help.empty()) out += " | " + diagnostic.help;
    out += "\n";
  }
  return out;
}

}  // namespace kariz::file

#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <kariz/domain/pipeline.hpp>

/// What holds for any bytes that come in; each fuzz target asks for some of it.
namespace kariz::fuzz {

/// Ends the program, with `what` and the bytes that show it, unless `holds`.
void require(bool holds, std::string_view what, std::string_view shown = "");

/// `text` is UTF-8 without controls other than line ends and tabs, and nothing in it steers the
/// direction of writing: fit for a terminal.
void require_harmless(std::string_view text, std::string_view what);

/// Every place lies in its source and begins a character there, every message says something in one
/// line, and what `kariz check` prints of them, as text and as JSON, is harmless. The text.
std::string require_presentable(const std::vector<Diagnostic>& diagnostics);

/// Both say the same.
void require_same(const Pipeline& one, const Pipeline& other, std::string_view what);

/// Three zones with different habits; nothing for other names.
std::optional<TimeZone> some_zones(std::string_view name);

/// A moment at which everything is asked.
inline constexpr Instant now = {1'795'262'400, 3600};  // 2026-11-21T12:00:00Z

std::shared_ptr<const Source> source_of(std::string_view text);

}  // namespace kariz::fuzz

/// The entry of every target, called with an input by libFuzzer or by replay.cpp. Always 0.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

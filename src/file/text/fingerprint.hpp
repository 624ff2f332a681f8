#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kariz::file {

/// What a text is known by where it need not be kept: its length, and the value of the polynomial
/// whose coefficients are its bytes, seven at a time, modulo 2^61 - 1 at two fixed points (J. L.
/// Carter, M. N. Wegman, 1979). Two texts that nobody made for it are taken for one another with a
/// probability of less than 10^-20.
struct Fingerprint {
  std::uint64_t size = 0;  ///< in bytes
  std::uint64_t first = 0;
  std::uint64_t second = 0;

  bool operator==(const Fingerprint&) const = default;
};

Fingerprint fingerprint(std::string_view text);

/// "SIZE-" and 32 hexadecimal digits.
std::string to_text(const Fingerprint& print);
/// The reverse; nothing for another text.
std::optional<Fingerprint> parse_fingerprint(std::string_view text);

}  // namespace kariz::file

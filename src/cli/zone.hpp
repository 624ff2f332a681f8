#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <kariz/domain/instant.hpp>

namespace kariz::cli {

/// The zone that the system's time zone database has under this IANA name; nothing for an unknown
/// name. Refused (Fault::system): a system without the database.
std::optional<TimeZone> find_zone(std::string_view name);

/// Reads the bytes of a zone file (TZif, RFC 8536). Its rule for the time to come is followed until
/// the year 2100. Nothing where they are not such a file, or count leap seconds.
std::optional<TimeZone> parse_zone_file(std::string name, std::string_view bytes);

}  // namespace kariz::cli

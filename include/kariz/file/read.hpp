#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include <kariz/domain/pipeline.hpp>

namespace kariz::file {

/// Looks up an IANA time zone by its name; nothing for an unknown one.
using ZoneLookup = std::function<std::optional<TimeZone>(std::string_view name)>;

/// A pipeline file read: the pipeline where there is no error, and all diagnostics in order of
/// place.
struct Reading {
  std::optional<Pipeline> pipeline;
  std::vector<Diagnostic> diagnostics;
};

/// Reads a pipeline file of version 1.
Reading read(const std::shared_ptr<const Source>& source, const ZoneLookup& zones);

}  // namespace kariz::file

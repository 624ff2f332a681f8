#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <kariz/domain/field.hpp>
#include <kariz/domain/moving.hpp>

namespace kariz {

/// A value of a field as it is typed behind --set KEY=, one word of a shell.
std::string typed(const FieldValue& value, const Settings& settings);

/// " --met demo --note 'all were there' --at 2026-11-20T10:00:00+01:00": what was given along with
/// a move, to be given again. The time only where it is not now.
std::string typed_with_move(const std::vector<std::string_view>& met, std::string_view note,
                            const Settings& settings, const Asking& asking);

/// " --next 2026-12-01T10:00:00+01:00 --do 'Send the quote'": a plan, to be given again.
std::string typed_plan(const std::optional<Plan>& plan, const Settings& settings);

}  // namespace kariz

#pragma once

#include <kariz/report/selection.hpp>

namespace kariz::report {

/// How the deals that reached each stage fared, by stage.
std::vector<StageRecord> track_record(const Pipeline& pipeline, const Spec& spec,
                                      std::span<const Case> cases);

}  // namespace kariz::report

#pragma once

#include "spans.hpp"
#include "writer.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <kariz/domain/pipeline.hpp>

namespace kariz::file {

/// The comments of a deal as it stands in `text`, by what they are about: what they stand above,
/// behind or within.
CommentsOfDeal sort_comments(std::string_view text, const Tape& tape, const Spans& spans);

/// The deal as kariz writes it. A name that the deal has only from its id is left out, as it was.
std::string canonical_deal(const Deal& deal, const Settings& settings, const Tape& tape,
                           const CommentsOfDeal& comments, const Style& style);

/// The texts of comments, sorted, to see that they are the same ones.
std::vector<std::string_view> sorted_texts(const std::vector<Comment>& comments);

}  // namespace kariz::file

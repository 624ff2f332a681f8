#include "deals.hpp"

#include "a_session.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

using namespace kariz;
using namespace kariz::cli;

namespace {

using Trust = DealWords::Trust;

Pipeline a_pipeline(const std::vector<std::string>& ids) {
  Pipeline pipeline;
  for (const auto& id : ids) {
    Deal deal;
    deal.id = pipeline.arena->keep(id);
    append_deal(pipeline, deal);
  }
  return pipeline;
}

/// The ids that are found, or "code: message (help)" of each complaint.
std::string found(const Pipeline& pipeline, const std::vector<std::string>& words,
                  Trust trust = Trust::exact_ids) {
  std::string out;
  try {
    for (const auto* const deal : find_deals(pipeline, {words, trust})) {
      out.append(out.empty() ? "" : " ").append(deal->id);
    }
  } catch (const Refusal& refusal) {
    out = std::to_string(static_cast<int>(refusal.fault()));
    for (const auto& problem : refusal.diagnostics()) {
      out += fmt::format(": {} ({})", problem.message, problem.help);
    }
  }
  return out;
}

}  // namespace

TEST_CASE("ids are found, each once, in the order of the words") {
  const auto pipeline = a_pipeline({"acme", "acme-two", "beta"});
  CHECK(found(pipeline, {"beta", "acme", "beta"}) == "beta acme");
  CHECK(found(pipeline, {}) == "");
}

TEST_CASE("all unknown ids are said, with what was probably meant") {
  const auto pipeline = a_pipeline({"acme", "acme-two", "beta"});
  CHECK(found(pipeline, {"acmee", "beta", "zz"}) ==
        "1: unknown deal 'acmee' (did you mean 'acme'?): unknown deal 'zz' ('kariz list --ids' "
        "shows the ids there are; a text of several words stands in quotes)");
  CHECK(found(pipeline, {""}) == "1: unknown deal '' ('kariz list --ids' shows the ids there are)");
}

TEST_CASE("the beginning of an id stands for it only where it is trusted and clear") {
  const auto pipeline = a_pipeline({"acme", "acme-two", "beta"});
  CHECK(found(pipeline, {"be"}) == "1: unknown deal 'be' (did you mean 'beta'?)");
  CHECK(found(pipeline, {"a"}) == "1: unknown deal 'a' (ids that begin so: acme, acme-two)");
  CHECK(found(pipeline, {"be"}, Trust::beginnings) == "beta");
  CHECK(found(pipeline, {"acme"}, Trust::beginnings) == "acme");
  CHECK(found(pipeline, {"acme-"}, Trust::beginnings) == "acme-two");
  CHECK(found(pipeline, {"ac"}, Trust::beginnings) ==
        "1: 'ac' begins more than one id (deals: acme, acme-two)");
  CHECK(found(pipeline, {""}, Trust::beginnings) ==
        "1: unknown deal '' ('kariz list --ids' shows the ids there are)");
}

TEST_CASE("many unknown ids among many deals get suggestions only for the first of them") {
  std::vector<std::string> ids;
  for (int i = 0; i < 100'000; ++i) ids.push_back(fmt::format("deal-{}", i));
  const auto pipeline = a_pipeline(ids);
  std::vector<std::string> words;
  for (int i = 0; i < 5'000; ++i) words.push_back(fmt::format("dael-{}", i));
  const auto complaints = found(pipeline, words);
  CHECK(complaints.find("unknown deal 'dael-4' (did you mean 'deal-4'?)") != std::string::npos);
  CHECK(complaints.find("unknown deal 'dael-5' ()") != std::string::npos);
}

TEST_CASE("beginnings are trusted at a terminal only") {
  auto here = quiet_surroundings("/");
  const auto trusts = [&] {
    const Session session("advance", {}, here);
    return read_deal_words(session, {"ac"}).trust == Trust::beginnings;
  };
  CHECK_FALSE(trusts());
  here.input = Stream{80};
  CHECK_FALSE(trusts());
  here.output = Stream{80};
  CHECK(trusts());
  here.input = {};
  CHECK_FALSE(trusts());
}

TEST_CASE("standard input cannot be the pipeline and the ids") {
  Globals globals;
  globals.file = "-";
  const Session session("show", globals, quiet_surroundings("/"));
  CHECK_THROWS_AS(read_deal_words(session, {"-"}), Refusal);
  CHECK(read_deal_words(session, {"acme"}).words == std::vector<std::string>{"acme"});
}

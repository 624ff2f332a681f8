#include "a_pipeline.hpp"

#include <kariz/domain/origin.hpp>

#include <doctest/doctest.h>

namespace kariz::tests {

namespace {

Deal from(std::string_view id, std::string_view origin) {
  Deal deal = a_deal(id, {entered("2026-11-01", inquiry)});
  deal.from = origin;
  return deal;
}

SetField sets(std::size_t deal, std::string_view origin) {
  return {deal, "from", origin};
}

std::string refusal(const Pipeline& pipeline, const Changes& changes) {
  return refusal_of([&] { check_origins(pipeline, changes); });
}

using Circles = std::vector<std::vector<std::size_t>>;

}  // namespace

TEST_SUITE("origin") {
  TEST_CASE("no deal comes from itself, over however many others") {
    CHECK(refusal(a_pipeline({from("acme", "")}), {sets(0, "acme")}) ==
          "1 @acme a deal cannot come from itself\n  help: --unset from clears it\n");
    const Pipeline chain = a_pipeline({from("one", ""), from("two", "one"), from("three", "two")});
    CHECK(refusal(chain, {sets(0, "three")}) ==
          "1 @one one cannot come from three, which comes from it\n"
          "  help: clear that first: kariz edit three --unset from\n");
    CHECK(refusal(chain, {sets(2, "one")}) == "not refused\n");
  }

  TEST_CASE("a deal comes from one of the file, or from one that is added with it") {
    const Pipeline pipeline = a_pipeline({from("acme", "")});
    const std::string unknown =
        "1 unknown deal 'nobody' in 'from'\n  help: kariz list --ids shows those there are\n";
    CHECK(refusal(pipeline, {sets(0, "nobody")}) == unknown);
    CHECK(refusal(pipeline, {AddDeal{from("new", "nobody")}}) == unknown);
    CHECK(refusal(pipeline, {AddDeal{from("new", "acme")}, AddDeal{from("newer", "new")}}) ==
          "not refused\n");
  }

  TEST_CASE("what is wrong with many is said at once, and what is the same once") {
    const Pipeline pipeline = a_pipeline({from("a", ""), from("b", ""), from("c", "")});
    CHECK(refusal(pipeline, {sets(0, "nobody"), sets(1, "nobody"), sets(2, "c")}) ==
          "1 unknown deal 'nobody' in 'from'\n  help: kariz list --ids shows those there are\n"
          "1 @c a deal cannot come from itself\n  help: --unset from clears it\n");
    CHECK(refusal(pipeline, {sets(0, "b"), sets(1, "c"), sets(2, "a")}) ==
          "1 @a a cannot come from b, which comes from it\n"
          "  help: clear that first: kariz edit b --unset from\n");
  }

  TEST_CASE("changes are looked at as they end") {
    const Pipeline pipeline = a_pipeline({from("a", "b"), from("b", "")});
    CHECK(refusal(pipeline, {sets(1, "a"), {SetField{0, "from", std::monostate{}}}}) ==
          "not refused\n");
    CHECK(refusal(pipeline, {sets(1, "b"), sets(1, "nobody"), sets(1, "")}) == "not refused\n");
  }

  TEST_CASE("a circle that the file has is nobody's fault, until one of it changes") {
    const Pipeline pipeline =
        a_pipeline({from("one", "two"), from("two", "one"), from("acme", "")});
    CHECK(refusal(pipeline, {sets(2, "one")}) == "not refused\n");
    CHECK(refusal(pipeline, {sets(1, "acme")}) == "not refused\n");
    CHECK(refusal(pipeline, {sets(1, "one")}) ==
          "1 @two two cannot come from one, which comes from it\n"
          "  help: clear that first: kariz edit one --unset from\n");
  }

  TEST_CASE("circles begin with the deal that stands first") {
    CHECK(circles_of_origin(a_pipeline({from("x", "c"), from("a", "c"), from("s", "s"),
                                        from("b", "a"), from("c", "b"), from("n", "none")})) ==
          Circles{{1, 4, 3}, {2}});
    CHECK(circles_of_origin(a_pipeline({})).empty());
  }

  TEST_CASE("a hundred thousand deals in a row are no circle, and one when it closes") {
    std::vector<std::string> ids;
    for (int i = 0; i < 100'000; ++i) ids.push_back("deal-" + std::to_string(i));
    std::vector<Deal> deals;
    for (std::size_t i = 0; i < ids.size(); ++i) {
      deals.push_back(from(ids[i], i == 0 ? std::string_view() : std::string_view(ids[i - 1])));
    }
    const Pipeline pipeline = a_pipeline(deals);
    Changes all;
    for (std::size_t i = 1; i < ids.size(); ++i) all.push_back(sets(i, ids[i - 1]));
    CHECK(refusal(pipeline, all) == "not refused\n");
    all.push_back(sets(0, ids.back()));
    CHECK(refusal(pipeline, all) ==
          "1 @deal-0 deal-0 cannot come from deal-99999, which comes from it\n"
          "  help: clear that first: kariz edit deal-99999 --unset from\n");
  }
}

}  // namespace kariz::tests

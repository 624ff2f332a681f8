#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include <kariz/domain/arena.hpp>

#include <doctest/doctest.h>

using kariz::Arena;

TEST_CASE("an arena keeps a copy") {
  Arena arena;
  std::string text = "wants a quote";
  const std::string_view kept = arena.keep(text);
  text.assign("overwritten!!");
  CHECK(kept == "wants a quote");
}

TEST_CASE("what an arena keeps stays where it is while more comes") {
  Arena arena;
  std::vector<std::string_view> kept;
  std::vector<const char*> addresses;
  for (int i = 0; i < 2000; ++i) {
    kept.push_back(arena.keep("note " + std::to_string(i)));
    addresses.push_back(kept.back().data());
  }
  for (int i = 0; i < 2000; ++i) {
    const auto index = static_cast<std::size_t>(i);
    REQUIRE(kept[index] == "note " + std::to_string(i));
    REQUIRE(kept[index].data() == addresses[index]);
  }
}

TEST_CASE("an arena keeps empty texts, zeros and texts larger than its blocks") {
  Arena arena;
  CHECK(arena.keep("").empty());
  CHECK(arena.keep(std::string_view("a\0b", 3)) == std::string_view("a\0b", 3));
  const std::string large(1'000'000, 'x');
  CHECK(arena.keep(large) == large);
}

#include <ostream>
#include <string>
#include <string_view>

#include <kariz/domain/identifier.hpp>

#include <doctest/doctest.h>

using kariz::is_reserved_stage_id;
using kariz::parse_id;

namespace {

std::string reading(std::string_view text) {
  const auto id = parse_id(text);
  return id ? std::string(*id) : id.problem().message;
}

std::string repeated(std::string_view text, int times) {
  std::string result;
  for (int i = 0; i < times; ++i) result.append(text);
  return result;
}

}  // namespace

TEST_CASE("ids of any language are read") {
  for (const std::string_view id :
       {"acme-website", "a", "7", "2026-11", "_x", "v1.2", "żółć-sp.-z-o.o", "новая-заявка",
        "قرارداد", "می\u200Cخواهم", "客户-2", "é", "e\u0301"}) {
    CHECK(reading(id) == id);
  }
}

TEST_CASE("an id is a view into what was read") {
  const std::string text = "acme";
  const auto id = parse_id(text);
  REQUIRE(id);
  CHECK(id->data() == text.data());
}

TEST_CASE("what is not an id says why") {
  CHECK(reading("") == "'' is not an id: it is empty");
  CHECK(reading("-f") == "'-f' is not an id: it begins with '-'");
  CHECK(reading(".hidden") == "'.hidden' is not an id: it begins with '.'");
  CHECK(reading("two words") == "'two words' is not an id: it has a space");
  CHECK(reading("tab\there") == "'tab\there' is not an id: it has a space");
  CHECK(reading("a\u00A0b") == "'a\u00A0b' is not an id: it has a space");
  CHECK(reading("a\u2003b") == "'a\u2003b' is not an id: it has a space");
  CHECK(reading("a\u3000b") == "'a\u3000b' is not an id: it has a space");
  CHECK(reading("a\x1B[31m") == "'a\x1B[31m' is not an id: it has a control character");
  CHECK(reading("a\x7F") == "'a\x7F' is not an id: it has a control character");
  CHECK(reading("a\u202Eb\u202C") == "'a\u202Eb\u202C' is not an id: it has a control character");
  CHECK(reading("\uFEFFa") == "'\uFEFFa' is not an id: it has a control character");
  CHECK(reading("a\xFF") == "'a\xFF' is not an id: it is not UTF-8");
  CHECK(parse_id("$x").problem().help ==
        "an id has 1 to 64 letters, digits, '-', '_' and '.', and begins with neither '-' nor '.'");
}

TEST_CASE("ASCII punctuation that a shell or YAML could mistake is refused") {
  for (const char mark : std::string_view("!\"#$%&'()*+,/:;<=>?@[\\]^`{|}~")) {
    const std::string text = std::string("a") + mark + "b";
    CHECK(reading(text) == "'" + text + "' is not an id: it has '" + mark + "'");
  }
  for (const char mark : std::string_view("-_.")) {
    const std::string text = std::string("a") + mark + "b";
    CHECK(reading(text) == text);
  }
}

TEST_CASE("an id has 64 code points at most, however many bytes") {
  CHECK(parse_id(repeated("x", 64)));
  CHECK(parse_id(repeated("户", 64)));
  const std::string long_id = repeated("户", 65);
  CHECK(reading(long_id) == "'" + long_id + "' is not an id: it has 65 characters");
}

TEST_CASE("states are no stages") {
  for (const std::string_view id : {"open", "deferred", "cold", "lost", "won"}) {
    CHECK(is_reserved_stage_id(id));
  }
  for (const std::string_view id : {"", "ope", "opened", "Won", "inquiry"}) {
    CHECK_FALSE(is_reserved_stage_id(id));
  }
}

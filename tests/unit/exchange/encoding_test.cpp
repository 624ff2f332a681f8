#include "rendered.hpp"

#include <ostream>

#include <kariz/exchange/encoding.hpp>

#include <doctest/doctest.h>

using namespace kariz;
using namespace kariz::exchange;

namespace {

using namespace std::literals;

/// "utf-8: text", with what is broken behind it.
std::string decoded(std::string_view bytes, std::optional<Encoding> encoding = std::nullopt) {
  const Decoded result = decode(source("f.csv", bytes), encoding);
  std::string text(name_of(result.encoding));
  text.append(": ").append(result.source->text);
  for (const std::size_t offset : result.broken) text.append(" !" + std::to_string(offset));
  CHECK(result.source->name == "f.csv");
  return text;
}

}  // namespace

TEST_CASE("UTF-8 is taken as it is, without a copy") {
  const auto bytes = source("f.csv", "name\nŻółć\n陈\nقنات\n");
  CHECK(decode(bytes).source == bytes);
  CHECK(decode(bytes).encoding == Encoding::utf8);
  CHECK(decode(source("f.csv", "")).source->text == "");
}

TEST_CASE("a byte order mark says the encoding and is no part of the text") {
  CHECK(decoded("\xEF\xBB\xBFname\nAcme\n") == "utf-8: name\nAcme\n");
  CHECK(decoded("\xFF\xFEn\0a\0\x7A\x01\n\0"sv) == "utf-16: naź\n");
  CHECK(decoded("\xFE\xFF\0n\0a\x01\x7A\0\n"sv) == "utf-16: naź\n");
}

TEST_CASE("UTF-16 without a mark shows in its line ends") {
  CHECK(decoded("a\0\r\0\n\0\x3D\xD8\x00\xDE"sv) == "utf-16: a\r\n😀");
  CHECK(decoded("\0a\0\n\xD8\x3D\xDE\x00"sv) == "utf-16: a\n😀");
  CHECK(decoded("\x1C\x4E\n\0\x1C\x4E"sv) == "utf-16: 东\n东");
}

TEST_CASE("what is not UTF-8 is windows-1252") {
  CHECK(decoded("name\nM\xFCller \x80\x9F\n") == "windows-1252: name\nMüller €Ÿ\n");
  CHECK(decoded("\x93quoted\x94 \x96 \xFF") == "windows-1252: “quoted” – ÿ");
}

TEST_CASE("the few bytes that windows-1252 does not have stay controls") {
  CHECK(decoded("\xFC\x81") == "windows-1252: ü\xC2\x81");
}

TEST_CASE("a text that is mostly UTF-8 is broken UTF-8, not windows-1252") {
  CHECK(decoded("Żółć \xFC Łódź") == "utf-8: Żółć \uFFFD Łódź !9");
  CHECK(decoded("\xEF\xBB\xBF\xFC") == "utf-8: \uFFFD !0");
}

TEST_CASE("broken UTF-16 is marked where it is") {
  CHECK(decoded("\xFF\xFE\x3D\xD8y\0"sv) == "utf-16: \uFFFDy !0");
  CHECK(decoded("\xFF\xFEy\0\x00\xDE"sv) == "utf-16: y\uFFFD !1");
  CHECK(decoded("\xFF\xFEy\0x"sv) == "utf-16: y\uFFFD !1");
}

TEST_CASE("an encoding that is named is not looked for") {
  CHECK(decoded("\xC3\xBC", Encoding::windows_1252) == "windows-1252: Ã¼");
  CHECK(decoded("M\xFCller", Encoding::utf8) == "utf-8: M\uFFFDller !1");
  CHECK(decoded("a\0b\0"sv, Encoding::utf16) == "utf-16: ab");
}

TEST_CASE("encodings have names") {
  for (const std::string_view name : encoding_names()) {
    const auto encoding = parse_encoding(name);
    REQUIRE(encoding);
    CHECK(name_of(*encoding) == name);
  }
  CHECK(encoding_names().size() == 3);
  CHECK(!parse_encoding("UTF8"));
}

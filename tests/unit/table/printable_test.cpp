#include <string>

#include <kariz/table/printable.hpp>

#include <doctest/doctest.h>

using namespace kariz::table;

TEST_CASE("ordinary text stays as it is") {
  CHECK(printable("") == "");
  CHECK(printable("Acme GmbH, \\o/") == "Acme GmbH, \\o/");
  CHECK(printable("Żółć Переговоры 合同 한국 👩\u200D💻 e\u0301") ==
        "Żółć Переговоры 合同 한국 👩\u200D💻 e\u0301");
  CHECK(printable("می\u200Cخواهم") == "می\u200Cخواهم");
}

TEST_CASE("control characters become escapes") {
  CHECK(printable("a\nb\tc\rd") == "a\\nb\\tc\\rd");
  CHECK(printable("\x1B[31mred") == "\\x1B[31mred");
  CHECK(printable(std::string("nul\0", 4)) == "nul\\x00");
  CHECK(printable("\x7F") == "\\x7F");
  CHECK(printable("\u0085\u009B") == "\\u0085\\u009B");
}

TEST_CASE("what steers the direction or the line becomes an escape") {
  CHECK(printable("\u202A\u202B\u202C\u202D\u202E") == "\\u202A\\u202B\\u202C\\u202D\\u202E");
  CHECK(printable("\u2066\u2067\u2068\u2069") == "\\u2066\\u2067\\u2068\\u2069");
  CHECK(printable("\u200E\u200F\u061C") == "\\u200E\\u200F\\u061C");
  CHECK(printable("\u2028\u2029\uFEFF") == "\\u2028\\u2029\\uFEFF");
}

TEST_CASE("bytes that are not UTF-8 become escapes one by one") {
  CHECK(printable("caf\xE9") == "caf\\xE9");
  CHECK(printable("\xE5\x90") == "\\xE5\\x90");
  CHECK(printable("\xC0\xAF") == "\\xC0\\xAF");
  CHECK(printable("\xED\xA0\x80") == "\\xED\\xA0\\x80");
}

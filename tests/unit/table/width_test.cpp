#include <kariz/table/width.hpp>

#include <doctest/doctest.h>

using namespace kariz::table;

TEST_CASE("width counts cells, not bytes or code points") {
  CHECK(display_width("") == 0);
  CHECK(display_width("Jane Doe") == 8);
  CHECK(display_width("Żółć") == 4);
  CHECK(display_width("Переговоры") == 10);
  CHECK(display_width("合同签署") == 8);
  CHECK(display_width("한국") == 4);
  CHECK(display_width("ｱｲｳ") == 3);
  CHECK(display_width("می‌خواهم") == 7);
  CHECK(display_width("हिन्दी") == 5);
}

TEST_CASE("marks and format characters take no cell") {
  CHECK(display_width("e\u0301") == 1);
  CHECK(display_width("Z\u0351\u0343\u0307a") == 2);
  CHECK(display_width("\u0301") == 0);
  CHECK(display_width("a\u200Bb\u200Cc\u200Dd\u2060e") == 5);
  CHECK(display_width("\u1112\u1161\u11AB") == 2);
}

TEST_CASE("an emoji sequence is one picture") {
  CHECK(display_width("⌚") == 2);
  CHECK(display_width("❤") == 1);
  CHECK(display_width("❤\uFE0F") == 2);
  CHECK(display_width("👩\u200D💻") == 2);
  CHECK(display_width("👍🏽") == 2);
  CHECK(display_width("🇵🇱🇮🇷") == 4);
  CHECK(display_width("1\uFE0F\u20E3") == 2);
  CHECK(display_width("a\uFE0F") == 1);
}

TEST_CASE("a byte that is not UTF-8 takes a cell") {
  CHECK(display_width("a\xFFz") == 3);
  CHECK(display_width("\xE5\x90") == 2);
}

TEST_CASE("fit keeps what fits") {
  CHECK(fit("", 3) == "");
  CHECK(fit("deal", 4) == "deal");
  CHECK(fit("合同", 4) == "合同");
  CHECK(fit("e\u0301e\u0301", 2) == "e\u0301e\u0301");
}

TEST_CASE("fit cuts between characters") {
  CHECK(fit("Proposal sent", 8) == "Proposa…");
  CHECK(fit("Proposal sent", 10) == "Proposal…");
  CHECK(fit("Переговоры", 5) == "Пере…");
  CHECK(fit("合同签署", 5) == "合同…");
  CHECK(fit("合同签署", 6) == "合同…");
  CHECK(fit("e\u0301e\u0301e\u0301", 2) == "e\u0301…");
  CHECK(fit("می‌خواهم", 4) == "می‌خ…");
  CHECK(fit("a👩\u200D💻b", 3) == "a…");
  CHECK(fit("deal", 1) == "…");
  CHECK(fit("合", 1) == "…");
  CHECK(fit("deal", 0) == "");
  CHECK(fit("deal", -1) == "");
}

TEST_CASE("fit never exceeds its cells") {
  for (const auto* text :
       {"Acme website redesign", "Переговоры с клиентом", "合同签署 完成", "می‌خواهم",
        "👩\u200D💻👍🏽🇵🇱", "e\u0301e\u0301\u0302e", "a\xFFz\xE5"}) {
    for (int cells = 0; cells < 24; ++cells) {
      CAPTURE(text);
      CAPTURE(cells);
      CHECK(display_width(fit(text, cells)) <= cells);
      if (display_width(text) <= cells) CHECK(fit(text, cells) == text);
    }
  }
}

TEST_CASE("pad fills up by cells") {
  CHECK(pad("ab", 4) == "ab  ");
  CHECK(pad("ab", 4, Align::right) == "  ab");
  CHECK(pad("合同", 5) == "合同 ");
  CHECK(pad("می‌خواهم", 8) == "می‌خواهم ");
  CHECK(pad("abcde", 4) == "abcde");
}

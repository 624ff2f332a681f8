#include "page/markup.hpp"

#include "isolates.hpp"

#include <doctest/doctest.h>

using namespace kariz::table;

TEST_CASE("markup escapes what means something, and what nobody may obey") {
  CHECK(markup("plain - 1") == "plain - 1");
  CHECK(markup("<a href=\"x\">&'") == "&lt;a href=&quot;x&quot;&gt;&amp;&#39;");
  CHECK(markup("é<签") == "é&lt;签");
  CHECK(markup(std::string_view("\0\n\x1B\x7F\xFF", 5)) == "\\x00\\n\\x1B\\x7F\\xFF");
  CHECK(markup("\u202Ea\u2068b") == "\\u202Ea\\u2068b");
  CHECK(markup("\uFFFD\uFFFE\uFFFF") == "\uFFFD\\uFFFE\\uFFFF");
}

TEST_CASE("a name is isolated unless it is ASCII") {
  CHECK(isolated("a & b") == "a &amp; b");
  CHECK(with_isolates_shown(isolated("نامه <1>")) == "⟨نامه &lt;1&gt;⟩");
}

TEST_CASE("a sentence isolates what is not ASCII, with the blanks between") {
  CHECK(sentence("") == "");
  CHECK(sentence("1 of 2 <deals>") == "1 of 2 &lt;deals&gt;");
  CHECK(with_isolates_shown(sentence("the leak is فروش سرد: 1 of 2")) ==
        "the leak is ⟨فروش سرد⟩: 1 of 2");
  CHECK(with_isolates_shown(sentence("签 and é ")) == "⟨签⟩ and ⟨é⟩ ");
}

TEST_CASE("a name begins with a capital, if it can") {
  CHECK(capitalized("what-if") == "What-if");
  CHECK(capitalized("Funnel") == "Funnel");
  CHECK(capitalized("этап") == "этап");
  CHECK(capitalized("") == "");
}

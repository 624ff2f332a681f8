#include <kariz/file/id_stem.hpp>

#include <doctest/doctest.h>

using kariz::file::id_stem;

TEST_CASE("letters, marks and digits stay, everything else is one dash") {
  CHECK(id_stem("Acme website redesign") == "acme-website-redesign");
  CHECK(id_stem("  --Acme & Sons, Ltd. (2026)!  ") == "acme-sons-ltd-2026");
  CHECK(id_stem("Студия «Север»") == "студия-север");
  CHECK(id_stem("ŁÓDŹ Café") == "łódź-café");
  CHECK(id_stem("北方工作室 网站") == "北方工作室-网站");
}

TEST_CASE("names are composed, and a ZWNJ is dropped") {
  CHECK(id_stem("Cafe\u0301") == "café");
  CHECK(id_stem("می\u200Cخواهم") == "میخواهم");
}

TEST_CASE("what leaves nothing is 'deal'") {
  CHECK(id_stem("") == "deal");
  CHECK(id_stem("!!! ---") == "deal");
}

TEST_CASE("an id has at most 64 code points and no dash at its end") {
  CHECK(id_stem(std::string(100, 'x')) == std::string(64, 'x'));
  CHECK(id_stem(std::string(63, 'x') + " y") == std::string(63, 'x'));
  std::string long_name;
  std::string long_id;
  for (int i = 0; i < 100; ++i) long_name += "Ж";
  for (int i = 0; i < 64; ++i) long_id += "ж";
  CHECK(id_stem(long_name) == long_id);
}

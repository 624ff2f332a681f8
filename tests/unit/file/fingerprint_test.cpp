#include "text/fingerprint.hpp"

#include <set>

#include <doctest/doctest.h>

using namespace kariz::file;

TEST_CASE("a fingerprint is the same on every machine, as text and back") {
  // Worked out with the integers of Python: value = 1; value = (value * point + chunk) % (2**61 -
  // 1).
  CHECK(to_text(fingerprint("")) == "0-00000000000000010000000000000001");
  CHECK(to_text(fingerprint("kariz: 1\n")) == "9-17babf147c7125c318aec322f5197be4");
  const auto print = fingerprint("pipeline");
  CHECK(parse_fingerprint(to_text(print)) == print);
  for (const char* text :
       {"", "-", "8-", "8-12", "x-00000000000000010000000000000001",
        "8-0000000000000001000000000000000g", "8-00000000000000010000000000000001 "}) {
    CHECK_FALSE(parse_fingerprint(text));
  }
}

TEST_CASE("texts that differ anywhere have different fingerprints") {
  const std::string text(100, 'a');
  std::set<std::string> prints = {to_text(fingerprint(text))};
  for (std::size_t i = 0; i < text.size(); ++i) {
    std::string other = text;
    other[i] = 'b';
    prints.insert(to_text(fingerprint(other)));
    prints.insert(to_text(fingerprint(text.substr(0, i))));
    prints.insert(to_text(fingerprint(text.substr(0, i) + std::string(100 - i, '\0'))));
  }
  CHECK(prints.size() == 301);
}

#include "arguments.hpp"

#include "help.hpp"

#include <functional>
#include <utility>

#include <kariz/domain/diagnostic.hpp>

#include <doctest/doctest.h>

using namespace kariz;
using namespace kariz::cli;

namespace {

using Words = std::vector<std::string>;

/// Variables of every kind, and a command that fills them.
struct Example {
  std::vector<std::string> deals;
  std::optional<std::string> note;
  std::optional<std::string> file;
  std::vector<std::string> set;
  std::vector<std::string> met;
  std::optional<When> when;
  bool force = false;
  bool quiet = false;
  bool help = false;
  Arguments arguments{"advance"};

  Example() {
    arguments.words("DEAL", "ids", deals);
    arguments.text("--note", "TEXT", "a remark", note);
    arguments.text("-f,--file", "FILE", "the file", file);
    arguments.texts("--set", "KEY=VALUE", "a field", set);
    arguments.list("--met", "C,…", "criteria", met);
    arguments.time("--at", "when", Sense::past, when);
    arguments.flag("--force", "anyway", force);
    arguments.flag("-q,--quiet", "silence", quiet);
    arguments.answer("-h,--help", "this help", help);
  }
};

/// "exit code: message | help" of what is refused; "nothing" if it is not.
std::string refusal_of(const std::function<void()>& call) {
  try {
    call();
  } catch (const Refusal& refusal) {
    const auto& diagnostic = refusal.diagnostics().front();
    return std::to_string(static_cast<int>(refusal.fault())) + ": " + diagnostic.message + " | " +
           diagnostic.help;
  }
  return "nothing";
}

std::string refusal_of(const Words& words) {
  return refusal_of([&] { Example().arguments.parse(words); });
}

}  // namespace

TEST_CASE("words and options may stand in any order") {
  Example example;
  example.arguments.parse({"acme", "--note", "a b", "beta", "--force", "--set", "a=1", "--set=b=2",
                           "-f", "x.yaml", "--met", "demo,offer", "--met=paid", "gamma"});
  CHECK(example.deals == Words{"acme", "beta", "gamma"});
  CHECK(example.note == "a b");
  CHECK(example.file == "x.yaml");
  CHECK(example.set == Words{"a=1", "b=2"});
  CHECK(example.met == Words{"demo", "offer", "paid"});
  CHECK(example.force);
  CHECK_FALSE(example.quiet);
}

TEST_CASE("a value is taken as it is") {
  const auto note_of = [](const Words& words) {
    Example example;
    example.arguments.parse(words);
    return example.note;
  };
  CHECK(note_of({"a", "--note", "--force"}) == "--force");
  CHECK(note_of({"a", "--note", "--"}) == "--");
  CHECK(note_of({"a", "--note", "--at="}) == "--at=");
  CHECK(note_of({"a", "--note", "[x, y]"}) == "[x, y]");
  CHECK(note_of({"a", "--note", "{}"}) == "{}");
  CHECK(note_of({"a", "--note", "%%"}) == "%%");
  CHECK(note_of({"a", "--note=x=y"}) == "x=y");
  CHECK(note_of({"a", "--note="}) == "");
  CHECK(note_of({"a", "--note", ""}) == "");
  CHECK(note_of({"a", "--note=", "b"}) == "");
  CHECK_FALSE(note_of({"a", "--force"}));
}

TEST_CASE("short options, alone and together") {
  Example example;
  example.arguments.parse({"-qfx.yaml", "acme"});
  CHECK(example.quiet);
  CHECK(example.file == "x.yaml");
  CHECK(example.deals == Words{"acme"});
}

TEST_CASE("words that look like lists, numbers and options") {
  Example example;
  example.arguments.parse({"[a,b]", "-", "--", "--force", "-x", "--", "010"});
  CHECK(example.deals == Words{"[a,b]", "-", "--force", "-x", "--", "010"});
  CHECK_FALSE(example.force);
}

TEST_CASE("a time is kept as it was typed, with the sense of its option") {
  Example example;
  example.arguments.parse({"acme", "--at", "-2w"});
  REQUIRE(example.when);
  CHECK(example.when->text == "-2w");
  CHECK(example.when->sense == Sense::past);
  CHECK(refusal_of({"acme", "--at", "2026-02-30"}).substr(0, 60) ==
        "2: --at: 2026-02-30 does not exist: February 2026 has 28 day");
}

TEST_CASE("what is wrong with a command line is said") {
  CHECK(refusal_of(Words{}) == "2: advance needs DEAL | usage: kariz advance [OPTION…] DEAL…");
  CHECK(refusal_of({"a", "--fource"}) ==
        "2: unknown option '--fource' | did you mean '--force'? see 'kariz advance --help'");
  CHECK(refusal_of({"a", "--frobnicate=3"}) ==
        "2: unknown option '--frobnicate' | see 'kariz advance --help'");
  CHECK(refusal_of({"a", "-x"}) == "2: unknown option '-x' | see 'kariz advance --help'");
  CHECK(refusal_of({"a", "--note"}) ==
        "2: option '--note' needs a value | see 'kariz advance --help'");
  CHECK(refusal_of({"a", "-f"}) == "2: option '-f' needs a value | see 'kariz advance --help'");
  CHECK(refusal_of({"a", "--note", "x", "--note=y"}) == "2: option '--note' is given twice | ");
  CHECK(refusal_of({"a", "--force=yes"}) == "2: option '--force' takes no value | ");
  CHECK(refusal_of({"a", "--force=true"}) == "2: option '--force' takes no value | ");
  CHECK(refusal_of({"a", "--force="}) == "2: option '--force' takes no value | ");
  CHECK(refusal_of({"a", "--met", ","}) == "2: option '--met' needs a value | ");
}

TEST_CASE("a word too many, and words and options that must be there") {
  const auto parse = [](const Words& words) {
    return refusal_of([&] {
      std::string name;
      std::string to;
      Arguments arguments("back");
      arguments.word("NAME", "", name);
      arguments.required_text("--to", "STAGE", "", to);
      arguments.parse(words);
    });
  };
  CHECK(parse({"a", "--to", "b"}) == "nothing");
  CHECK(parse({"a"}) == "2: back needs --to STAGE | usage: kariz back NAME --to STAGE");
  CHECK(
      parse({"a", "b", "--to", "c"}) ==
      "2: unexpected argument 'b' | usage: kariz back NAME --to STAGE; words that belong together "
      "stand in quotes");
}

TEST_CASE("an answer comes before every complaint") {
  Example example;
  example.arguments.parse({"--help", "--frobnicate"});
  CHECK(example.help);
  CHECK(example.deals.empty());
}

TEST_CASE("the command is the first word that no option takes") {
  const Example example;
  const auto place = [&](const Words& words) { return example.arguments.first_word(words); };
  CHECK(place({"list"}) == 0);
  CHECK(place({"-f", "x", "list"}) == 2);
  CHECK(place({"-fx", "list"}) == 1);
  CHECK(place({"-qf", "x", "list"}) == 2);
  CHECK(place({"--file=x", "--file", "y", "-q", "list", "z"}) == 4);
  CHECK(place({"--", "list"}) == 1);
  CHECK(place({"-", "list"}) == 0);
  CHECK(place({"--quiet"}) == 1);
  CHECK(place({"--file"}) == 1);
  CHECK(place({}) == 0);
  CHECK(
      refusal_of([&] {
        place({"--stage", "x", "list"});
      }) ==
      "2: unknown option '--stage' before the command | the options of a command stand behind it: "
      "kariz COMMAND --stage");
}

TEST_CASE("the usage line tells what must and what may be there") {
  std::string word;
  std::optional<std::string> maybe;
  std::vector<std::string> many;
  Arguments arguments("x");
  arguments.word("A", "", word);
  arguments.optional_word("B", "", maybe);
  CHECK(usage_line(arguments) == "usage: kariz x A [B]");
  arguments.text("--c", "C", "", maybe);
  arguments.words("D", "", many);
  CHECK(usage_line(arguments) == "usage: kariz x [OPTION…] A [B] D…");
}

#include "a_file.hpp"

#include <string>

#include <kariz/file/canonical_text.hpp>

#include <doctest/doctest.h>

using namespace kariz;
using namespace kariz::file;

namespace {

const std::string head = "kariz: 1\nstages: [{id: lead}]\n";

/// With the pipeline that the ids of the canonical text point into.
struct Canonical : CanonicalText {
  Pipeline pipeline;
};

Canonical canonical(const std::string& text) {
  Pipeline pipeline = pipeline_of(text);
  CanonicalText made = canonical_text(pipeline);
  return {std::move(made), std::move(pipeline)};
}

/// The canonical form of a text behind the head; also checked: it is its own canonical form.
std::string formatted(const std::string& text) {
  const std::string out = canonical(head + text).text;
  CHECK(canonical(out).text == out);
  CHECK(canonical(out).changed.empty());
  REQUIRE(out.substr(0, head.size()) == head);
  return out.substr(head.size());
}

std::string refusal_of(const std::string& text) {
  try {
    return canonical(text).text;
  } catch (const Refusal& refusal) {
    CHECK(refusal.fault() == Fault::rule);
    return described(refusal.diagnostics());
  }
}

std::string deal(const std::string& id) {
  return "  " + id + ":\n    history:\n      - {at: 2026-11-01T00:00:00Z, stage: lead}\n\n";
}

std::string in_braces(const std::string& id) {
  return id + ": {history: [{at: 2026-11-01, stage: lead}]}";
}

}  // namespace

TEST_CASE("the canonical form of no deals") {
  CHECK(formatted("") == "");
  CHECK(formatted("deals:\n") == "deals: {}\n");
  CHECK(formatted("deals: ~  # none\n# yet  \n\n") == "deals: {}  # none\n# yet\n");
  CHECK(formatted("\"deals\": { # none\n# yet\n} # so far\nfields: [x]  \n") ==
        "deals: {}  # none\n# yet\n# so far\nfields: [x]  \n");
  CHECK(formatted("deals: {}") == "deals: {}\n");
}

TEST_CASE("settings stay as they are, but for the ends of lines") {
  CHECK(canonical("\xEF\xBB\xBF# x \r\nkariz:   1\r\nstages: [{id: lead} ]\r\ndeals:\r\n  " +
                  in_braces("a") + "\r\nfields: [ x ]")
            .text == "\xEF\xBB\xBF# x \nkariz:   1\nstages: [{id: lead} ]\ndeals:\n" + deal("a") +
                         "fields: [ x ]");
  CHECK(
      canonical("  kariz: 1\n  stages: [{id: lead}]\n  deals:\n   " + in_braces("a") + "\n").text ==
      "  kariz: 1\n  stages: [{id: lead}]\n  deals:\n    a:\n      history:\n"
      "        - {at: 2026-11-01T00:00:00Z, stage: lead}\n\n");
}

TEST_CASE("deals stand in order of id, one blank line after each") {
  CHECK(formatted("deals:\n" + deal("b") + "\n\n" + deal("Z") + deal("a") + "...\n") ==
        "deals:\n" + deal("Z") + deal("a") + deal("b") + "...\n");
  CHECK(formatted("deals: {" + in_braces("b") + ", " + in_braces("a") + "}\n") ==
        "deals:\n" + deal("a") + deal("b"));
}

TEST_CASE("comments between deals go with the deal below, the last ones stay last") {
  CHECK(formatted("deals:  # all\n\n# this year\n\n# about b\n  " + in_braces("b") +
                  " # good\n\n      # waiting\n  # free\n\n  ? a\n  : {history: [{at: "
                  "2026-11-01, stage: lead}]}\n   # deep\n\n  # last  \n\n# end\n\n") ==
        "deals:  # all\n  # free\n\n  a:\n    history:\n"
        "      - {at: 2026-11-01T00:00:00Z, stage: lead}\n      # deep\n\n"
        "  # this year\n\n  # about b\n  b:  # good\n    history:\n"
        "      - {at: 2026-11-01T00:00:00Z, stage: lead}\n      # waiting\n\n"
        "  # last\n\n# end\n");
}

TEST_CASE("comments of a deal go with what they are about") {
  CHECK(formatted("deals:\n"
                  "  a:    # the big one\n"
                  "    # who\n"
                  "    owner: >- # boss\n"
                  "      ana\n"
                  "    phone:   # none\n"
                  "\n"
                  "    history:   # all\n"
                  "    - at: 2026-11-01  # Sunday\n"
                  "      stage: lead     # found\n"
                  "      # waiting\n"
                  "    # a name\n"
                  "    name: A # short\n") ==
        "deals:\n"
        "  a:  # the big one\n"
        "    # a name\n"
        "    name: A  # short\n"
        "    # none\n"
        "    # who\n"
        "    # boss\n"
        "    owner: ana\n"
        "    history:  # all\n"
        "      # Sunday\n"
        "      - {at: 2026-11-01T00:00:00Z, stage: lead}  # found\n"
        "      # waiting\n\n");
}

TEST_CASE("what looks like a comment within a text is none") {
  CHECK(formatted("deals:\n  a:\n    name: |\n      A\n      # b\n    owner: \"a #b\n      # c\"\n"
                  "    phone: 'x''\n      # d' #e\n    company: a#b\n" +
                  deal("x").substr(5)) ==
        "deals:\n  a:\n    name: \"A\\n# b\\n\"\n    company: a#b\n    phone: \"x' # d\"  #e\n"
        "    owner: \"a #b # c\"\n" +
            deal("x").substr(5));
}

TEST_CASE("the ids of the deals that stand otherwise are told") {
  const Canonical text = canonical(head + "deals:\n" + deal("b") + "  " + in_braces("a") + "\n");
  CHECK(text.changed == std::vector<std::string_view>{"a"});
  CHECK(text.kept.empty());
  CHECK(canonical(head + "deals:\n" + deal("b") + deal("a")).changed.empty());
}

TEST_CASE("deals that share an anchor stay as they are, in the column of all") {
  const std::string anchored =
      "    c:\n     owner:  &o \"ana\" # boss\n     history: [{at: 2026-11-01, stage: lead}]\n";
  const Canonical text = canonical(head + "deals:\n    " + in_braces("b") + "\n" + anchored +
                                   "     # her\n    d: {owner: *o,\r\nhistory: [{at: "
                                   "2026-11-01, stage: lead, note: *o}]}");
  CHECK(
      text.text ==
      head +
          "deals:\n    b:\n      history:\n        - {at: 2026-11-01T00:00:00Z, stage: lead}\n\n" +
          anchored +
          "        # her\n\n    d: {owner: *o,\nhistory: [{at: 2026-11-01, stage: lead, "
          "note: *o}]}\n\n");
  CHECK(
      described(text.kept) ==
      "<&o> '&o' ties this deal to another place of the file, so kariz leaves it as it is | write "
      "out what '*o' stands for\n"
      "<*o> '*o' ties this deal to another place of the file, so kariz leaves it as it is | write "
      "out what '*o' stands for\n");
  CHECK(text.changed == std::vector<std::string_view>{"b", "d"});  // of d a line end
}

TEST_CASE("anchors that are used in their own deal alone are written out") {
  const std::string deals =
      "deals:\n  a: {name: &n A, company: *n, history: [{at: 2026-11-01, stage: lead}]}\n"
      "  b: &b {name: &n B, company: *n, history: !!seq [{at: 2026-11-01, stage: lead}]}\n";
  const std::string history = "    history:\n      - {at: 2026-11-01T00:00:00Z, stage: lead}\n\n";
  CHECK(formatted(deals) == "deals:\n  a:\n    name: A\n    company: A\n" + history +
                                "  b:\n    name: B\n    company: B\n" + history);
}

TEST_CASE("a kept deal at the end of the file keeps its text in block style") {
  const std::string text =
      "deals:\n  a:\n    owner: &o ana\n    history:\n      - {at: 2026-11-01T00:00:00Z, stage: "
      "lead}\n\n  b:\n    owner: *o\n    history:\n      - at: 2026-11-01\n        stage: lead\n"
      "        note: |";
  const std::string note = "\n          x";
  CHECK(formatted(text + note) == text + "-" + note + "\n\n");
  CHECK(formatted(text + "+" + note + "\n\n\n") == text + "+" + note + "\n\n\n");
}

TEST_CASE("files that have no canonical form") {
  const std::string_view help =
      "a file that is written so cannot be put in canonical form | write its keys one below the "
      "other, 'deals:' alone on a line among them\n";
  for (const std::string text : {"{kariz: 1, stages: [{id: lead}], deals: {}}\n",
                                 "{kariz: 1, stages: [{id: lead}],\n deals:\n}\n",
                                 "{kariz: 1, stages: [{id: lead}],\ndeals: {a: {history: [{at: "
                                 "2026-11-01, stage: lead}]}},\n"
                                 "fields: [x]}\n",
                                 "? kariz\n: 1\n? stages\n: [{id: lead}]\n? deals\n: {}\n",
                                 "kariz: 1\nstages: [{id: lead}]\ndeals: &d\n  a: {history: [{at: "
                                 "2026-11-01, stage: lead}]}\n",
                                 "kariz: 1\nstages: [{id: lead}]\ndeals: !!map {}\n"}) {
    CAPTURE(text);
    const std::string refusal = refusal_of(text);
    CHECK(refusal == "<d> " + std::string(help));
  }
}

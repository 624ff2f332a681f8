#include "changing/splice.hpp"

#include "a_file.hpp"

#include <string>

#include <doctest/doctest.h>

using namespace kariz;
using namespace kariz::file;

namespace {

constexpr std::string_view acme = R"(  acme:  # the big one
    name: Acme website
    # net of tax
    value: 4800  # agreed on the phone
    tags:
      - web  # mostly
    next: {at: 2026-12-01T10:00:00+01:00, do: Call back}  # or write

    history:
      # found at the fair
      - {at: 2026-11-01T09:00:00+01:00, stage: lead}

      - {at: 2026-11-03T09:00:00+01:00, touch: phone}   # short
      # waiting for an answer

)";

Instant at(std::string_view text) {
  return *parse_instant(text, TimeZone("x", {{0, 3600}}));
}

Event touched(std::string_view when) {
  Event event;
  event.at = at(when);
  event.what = Touched{"email"};
  return event;
}

/// The deals' part of the text after the changes; also checked: it reads back as it was meant.
std::string changed_text(std::string_view deals, const Changes& changes) {
  const std::string text = std::string(settings_text) + std::string(deals);
  const Pipeline before = pipeline_of(text);
  const std::string after = spliced(text, edits_for(before, changes));
  const Pipeline read_back = pipeline_of(after);
  for (const auto& [index, deal] : changed_deals(before, changes)) {
    const Deal* const found = read_back.find(deal.id);
    REQUIRE(found != nullptr);
    CHECK(found->same_as(deal));
  }
  REQUIRE(after.substr(0, settings_text.size() - 7) ==
          settings_text.substr(0, settings_text.size() - 7));
  return after.substr(settings_text.size());
}

std::string refusal_of(std::string_view deals, const Changes& changes) {
  try {
    changed_text(deals, changes);
  } catch (const Refusal& refusal) {
    CHECK(refusal.fault() == Fault::rule);
    return described(refusal.diagnostics());
  }
  return "not refused";
}

std::string replaced(std::string_view text, std::string_view old, std::string_view now) {
  std::string out(text);
  const std::size_t place = out.find(old);
  REQUIRE(place != std::string::npos);
  return out.replace(place, old.size(), now);
}

Changes insert_into_first(std::string_view when) {
  return {InsertEvent{0, touched(when)}};
}
Changes set_in_first(std::string_view key, FieldValue value) {
  return {SetField{0, key, std::move(value)}};
}

Deal new_deal(std::string_view id, std::string_view name) {
  Deal deal;
  deal.id = id;
  deal.name = name;
  Event event;
  event.at = at("2026-11-20T10:00");
  event.what = EnteredStage{};
  deal.history.push_back(event);
  return deal;
}

constexpr std::string_view new_event = "      - {at: 2026-11-04T10:00:00+01:00, touch: email}\n";

}  // namespace

TEST_CASE("an event is a line at its place in time, behind the comments of the one before") {
  CHECK(changed_text(acme, insert_into_first("2026-11-04T10:00")) ==
        replaced(acme, "      # waiting for an answer\n",
                 "      # waiting for an answer\n" + std::string(new_event)));
  CHECK(changed_text(acme, insert_into_first("2026-11-02T10:00")) ==
        replaced(acme, "stage: lead}\n",
                 "stage: lead}\n      - {at: 2026-11-02T10:00:00+01:00, touch: email}\n"));
  CHECK(changed_text(acme, insert_into_first("2026-11-01T09:00:00")) ==
        replaced(acme, "stage: lead}\n",
                 "stage: lead}\n      - {at: 2026-11-01T09:00:00+01:00, touch: email}\n"));
}

TEST_CASE("several events of one second keep their order") {
  Event note = touched("2026-11-04T10:00");
  note.what = Noted{"a, b"};
  CHECK(changed_text(acme, {InsertEvent{0, touched("2026-11-04T10:00")}, InsertEvent{0, note}}) ==
        replaced(acme, "# waiting for an answer\n",
                 "# waiting for an answer\n" + std::string(new_event) +
                     "      - {at: 2026-11-04T10:00:00+01:00, note: \"a, b\"}\n"));
}

TEST_CASE("a value gives way to another one, its comment stays") {
  CHECK(changed_text(acme, set_in_first("value", Money{500050, *Currency::parse("EUR")})) ==
        replaced(acme, "4800  #", "5000.5  #"));
  CHECK(changed_text(acme, set_in_first("next", NextStep{at("2026-12-24"), "Send a card"})) ==
        replaced(acme, "{at: 2026-12-01T10:00:00+01:00, do: Call back}",
                 "{at: 2026-12-24T00:00:00+01:00, do: Send a card}"));
  CHECK(changed_text(acme, set_in_first("name", std::string_view("yes"))) ==
        replaced(acme, "Acme website", "\"yes\""));
}

TEST_CASE("a new key stands behind its nearest predecessor") {
  CHECK(changed_text(acme, set_in_first("company", std::string_view("Acme GmbH"))) ==
        replaced(acme, "    # net of tax", "    company: Acme GmbH\n    # net of tax"));
  CHECK(changed_text(acme, set_in_first("industry", std::string_view("retail"))) ==
        replaced(acme, "# or write\n", "# or write\n    industry: retail\n"));
  CHECK(changed_text("  a:\n    history:\n      - {at: 2026-11-01, stage: lead}\n",
                     set_in_first("owner", std::string_view("ana"))) ==
        "  a:\n    owner: ana\n    history:\n      - {at: 2026-11-01, stage: lead}\n");
}

TEST_CASE("several new keys stand in the order in which they are written") {
  CHECK(changed_text("  a:\n    name: A\n    history:\n      - {at: 2026-11-01, stage: lead}\n",
                     {SetField{0, "owner", std::string_view("ana")},
                      SetField{0, "company", std::string_view("C")},
                      SetField{0, "email", std::string_view("e@x")}}) ==
        "  a:\n    name: A\n    company: C\n    email: e@x\n    owner: ana\n    history:\n      - "
        "{at: 2026-11-01, stage: lead}\n");
}

TEST_CASE("a cleared field goes, its comment stays") {
  CHECK(changed_text(acme, set_in_first("next", std::monostate{})) ==
        replaced(acme, "next: {at: 2026-12-01T10:00:00+01:00, do: Call back}  # or write",
                 "# or write"));
  CHECK(changed_text(acme, set_in_first("owner", std::monostate{})) == acme);
  CHECK(changed_text("  a:\n    name: A\n    next:\n      at: 2026-11-05\n      do: x\n    "
                     "history:\n      - {at: 2026-11-01, stage: lead}\n",
                     set_in_first("next", std::monostate{})) ==
        "  a:\n    name: A\n    history:\n      - {at: 2026-11-01, stage: lead}\n");
}

TEST_CASE("values in several lines are replaced whole, the comments among them stay above") {
  const std::string folded =
      "  a:\n    name: >-\n      A\n      deal\n    company: B\n    history:\n      - {at: "
      "2026-11-01, stage: lead}\n";
  CHECK(changed_text(folded, set_in_first("name", std::string_view("C"))) ==
        replaced(folded, ">-\n      A\n      deal", "C"));
  const std::string empty =
      "  a:\n    name: A\n    company:  # who?\n    history:\n      - {at: 2026-11-01, stage: "
      "lead}\n";
  CHECK(changed_text(empty, set_in_first("company", std::string_view("C"))) ==
        replaced(empty, "company:", "company: C"));
  CHECK(changed_text(empty, set_in_first("company", std::monostate{})) ==
        replaced(empty, "company:  # who?", "# who?"));
  CHECK(changed_text(acme, set_in_first("tags", std::vector<std::string_view>{"a"})) ==
        replaced(acme, "tags:\n      - web  # mostly\n", "tags: [a]  # mostly\n"));
  const std::string tail = "    history:\n      - {at: 2026-11-01, stage: lead}\n";
  const auto check = [&](std::string_view key, const FieldValue& value, const std::string& lines,
                         const std::string& set, const std::string& cleared) {
    CAPTURE(lines);
    CHECK(changed_text("  a:\n" + lines + tail, set_in_first(key, value)) == "  a:\n" + set + tail);
    CHECK(changed_text("  a:\n" + lines + tail, set_in_first(key, std::monostate{})) ==
          "  a:\n" + cleared + tail);
  };
  const FieldValue bo = std::string_view("bo");
  const FieldValue card = NextStep{at("2026-12-24"), "Send a card"};
  const FieldValue tags = std::vector<std::string_view>{"a"};
  const std::string next = "    next: {at: 2026-12-24T00:00:00+01:00, do: Send a card}";
  check("owner", bo, "    owner: # boss\n      ana  # now\n", "    # boss\n    owner: bo  # now\n",
        "    # boss\n    # now\n");
  check("owner", bo, "    owner:\n      # boss\n      ~\n", "    # boss\n    owner: bo\n",
        "    # boss\n");
  check("next", card, "    next: {at: 2026-12-01, # why\n      do: Call}\n",
        "    # why\n" + next + "\n", "    # why\n");
  check("next", card, "    next: # how\n      {at: 2026-12-01, do: Call}\n",
        "    # how\n" + next + "\n", "    # how\n");
  check("tags", tags, "    tags: [x, # because\n      y # and\n      ] # so\n",
        "    # because\n    # and\n    tags: [a] # so\n", "    # because\n    # and\n    # so\n");
  check("company", bo, "    company: | # long\n      A\n      # B\n",
        "    # long\n    company: bo\n", "    # long\n");
}

TEST_CASE("a value gives way with its tag") {
  const std::string tail = "    history:\n      - {at: 2026-11-01, stage: lead}\n";
  for (const std::string value : {"!!str A", "!!null ~", "!!str", "!<tag:yaml.org,2002:str> A"}) {
    CHECK(changed_text("  a:\n    owner: " + value + "\n" + tail,
                       set_in_first("owner", std::string_view("B"))) ==
          "  a:\n    owner: B\n" + tail);
  }
}

constexpr std::string_view written_anew =
    "  a:\n    name: A\n    history:\n      - {at: 2026-11-01T00:00:00+01:00, stage: lead}\n"
    "      - {at: 2026-11-02T00:00:00+01:00, touch: email}\n";

TEST_CASE("a deal whose lines cannot be changed one by one is written anew") {
  for (const std::string deal :
       {"  a: {name: A, history: [{at: 2026-11-01, stage: lead}]}\n",
        "  a: {\n    name: A, history: [\n      {at: 2026-11-01,\nstage: lead}]\n  }\n",
        "  a:\n    history: [{at: 2026-11-01, stage: lead}]\n    name: A\n",
        "  ? a\n  : name: A\n    history: [{at: 2026-11-01, stage: lead}]\n",
        "  a:\n    {name: A, history: [{at: 2026-11-01, stage: lead}]}\n",
        "  \"a\": !!map {\"name\": \"A\", \"history\": [{at: 2026-11-01, stage: lead}]}\n",
        "  a: {name: &n A, history: [{at: 2026-11-01, stage: lead}]}\n"}) {
    CAPTURE(deal);
    CHECK(changed_text(deal, insert_into_first("2026-11-02")) == written_anew);
  }
  const std::string fields =
      "  a:\n    ? name\n    : B\n    history:\n      - {at: "
      "2026-11-01T00:00:00+01:00, stage: lead}\n"
      "      - {at: 2026-11-02T00:00:00+01:00, touch: email}\n";
  CHECK(changed_text(fields, set_in_first("name", std::string_view("A"))) == written_anew);
}

TEST_CASE("a deal that is written anew keeps its comments with what they are about") {
  CHECK(changed_text("  a: {  # the big one\n"
                     "    owner: ana,  # boss\n"
                     "    # net of tax\n"
                     "    value: 5, tags: [ # web\n"
                     "      x ], # mostly\n"
                     "    phone: , # none\n"
                     "    history: [ # all of it\n"
                     "      # found\n"
                     "      {at: 2026-11-01, # a Sunday\n"
                     "       stage: lead}, # short\n"
                     "      # waiting\n"
                     "    ] # so far\n"
                     "  } # the end\n"
                     "  # about b\n"
                     "  b: {history: [{at: 2026-11-01, stage: lead}]}\n",
                     insert_into_first("2026-11-02")) ==
        "  a:  # the big one\n"
        "    # none\n"
        "    # net of tax\n"
        "    value: 5\n"
        "    owner: ana  # boss\n"
        "    # web\n"
        "    tags: [x]  # mostly\n"
        "    history:  # all of it\n"
        "      # found\n"
        "      # a Sunday\n"
        "      - {at: 2026-11-01T00:00:00+01:00, stage: lead}  # short\n"
        "      # waiting\n"
        "      # so far\n"
        "      # the end\n"
        "      - {at: 2026-11-02T00:00:00+01:00, touch: email}\n"
        "  # about b\n"
        "  b: {history: [{at: 2026-11-01, stage: lead}]}\n");
}

TEST_CASE("a deal that is written anew looks like its neighbour") {
  const std::string beside = "   b:\r\n     history:\r\n     - {at: 2026-11-01, stage: lead}\r\n";
  CHECK(changed_text("   a: {history: [{at: 2026-11-01, stage: lead}]}\r\n" + beside,
                     insert_into_first("2026-11-02")) ==
        "   a:\r\n     history:\r\n     - {at: 2026-11-01T00:00:00+01:00, stage: lead}\r\n"
        "     - {at: 2026-11-02T00:00:00+01:00, touch: email}\r\n" +
            beside);
}

TEST_CASE("a deal with an alias for something elsewhere is changed where it stands") {
  const std::string deals =
      "  a:\n    owner: &o ana\n    history:\n      - {at: 2026-11-01, stage: lead}\n"
      "  b:\n    owner: *o\n    history:\n      - &e {at: 2026-11-01, stage: lead, note: *o}\n";
  const std::string event = "      - {at: 2026-11-02T00:00:00+01:00, touch: email}\n";
  CHECK(changed_text(deals, {InsertEvent{1, touched("2026-11-02")}}) == deals + event);
  CHECK(changed_text(deals, {SetField{1, "name", std::string_view("B")}}) ==
        replaced(deals, "    owner: *o", "    name: B\n    owner: *o"));
  Deal c = new_deal("c", "C");
  CHECK(changed_text(deals, {AddDeal{c}}) ==
        deals +
            "\n  c:\n    name: C\n    history:\n      - {at: 2026-11-20T10:00:00+01:00, "
            "stage: lead}\n\n");
}

TEST_CASE("what cannot be changed safely is refused with its place") {
  const std::string history = "history: [{at: 2026-11-01, stage: lead}]";
  const std::string lines = "    history:\n      - {at: 2026-11-01, stage: lead}\n";
  const auto insert = insert_into_first("2026-11-02");
  const Changes insert_second = {InsertEvent{1, touched("2026-11-02")}};
  const Changes set_name = set_in_first("name", std::string_view("B"));
  const std::string_view by_hand =
      "<name> 'name' has an anchor or an alias and cannot be changed here | change it by hand\n";
  CHECK(refusal_of("  a:\n    name: &n A\n" + lines, set_name) == by_hand);
  CHECK(refusal_of("  a: {name: &n A, " + history + "}\n", set_name) == by_hand);
  CHECK(refusal_of("  a:\n    company: &n A\n    name: *n\n" + lines, set_name) == by_hand);
  CHECK(
      refusal_of("  a: {owner: &o ana, " + history + "}\n  b:\n    owner: *o\n" + lines, insert) ==
      "<&o> '&o' ties this deal to another place of the file, so kariz leaves it as it is | write "
      "out what '*o' stands for\n");
  CHECK(refusal_of("  a:\n    owner: &o ana\n" + lines + "  b: {owner: *o, " + history + "}\n",
                   insert_second) ==
        "<*o> '*o' ties this deal to another place of the file, so kariz leaves it as it is | "
        "write out what '*o' stands for\n");
  const std::string repeated = "  a: &a\n" + lines + "  b: *a\n";
  CHECK(refusal_of(repeated, insert).substr(0, 5) == "<&a> ");
  CHECK(refusal_of(repeated, set_name).substr(0, 5) == "<&a> ");
  CHECK(refusal_of(repeated, insert_second).substr(0, 5) == "<*a> ");
  const std::string shared_history =
      "  a:\n    history: &h\n      - {at: 2026-11-01, stage: lead}\n  b:\n    history: *h\n";
  CHECK(refusal_of(shared_history, insert).substr(0, 5) == "<&h> ");
  CHECK(refusal_of(shared_history, insert_second).substr(0, 5) == "<*h> ");
}

TEST_CASE("deals in one pair of braces are to be formatted first") {
  const std::string_view refusal =
      "<a> the deals are not written one below the other | 'kariz format' writes them so\n";
  const std::string history = "history: [{at: 2026-11-01, stage: lead}]";
  std::string head(settings_text);
  head.pop_back();
  for (const std::string& braces : {" {a: {" + history + "}}\n", " {\n  a: {" + history + "},\n}\n",
                                    " {\n  a: {" + history + "}\n  }\n",
                                    "\n  {\n  a: {" + history + "}, b: {" + history + "}\n}\n"}) {
    CAPTURE(braces);
    const Pipeline pipeline = pipeline_of(head + braces);
    for (const Changes& changes :
         {insert_into_first("2026-11-02"), Changes{AddDeal{new_deal("b2", "B")}},
          Changes{AddDeal{new_deal("A", "A")}}}) {
      try {
        edits_for(pipeline, changes);
        CHECK("not refused" == refusal);
      } catch (const Refusal& thrown) {
        const std::string told = described(thrown.diagnostics());
        CHECK(told.substr(told.find('>')) == refusal.substr(2));
      }
    }
  }
}

TEST_CASE("later changes may be about new deals") {
  CHECK(changed_text("  a:\n    history:\n      - {at: 2026-11-01, stage: lead}\n\n",
                     {AddDeal{new_deal("b", "B")}, SetField{1, "owner", std::string_view("ana")},
                      InsertEvent{1, touched("2026-11-21")}}) ==
        "  a:\n    history:\n      - {at: 2026-11-01, stage: lead}\n\n"
        "  b:\n    name: B\n    owner: ana\n    history:\n"
        "      - {at: 2026-11-20T10:00:00+01:00, stage: lead}\n"
        "      - {at: 2026-11-21T00:00:00+01:00, touch: email}\n\n");
}

TEST_CASE("indentation, item style and line endings are those of the neighbours") {
  const std::string block =
      "        a:\n          history:\n          - at: 2026-11-01\n            stage: lead\n";
  CHECK(changed_text(block, insert_into_first("2026-11-02")) ==
        block + "          - at: 2026-11-02T00:00:00+01:00\n            touch: email\n");
  std::string crlf;
  for (const char c : std::string(settings_text) + std::string(acme))
    crlf += c == '\n' ? std::string("\r\n") : std::string(1, c);
  const Pipeline before = pipeline_of(crlf);
  const std::string after = spliced(crlf, edits_for(before, insert_into_first("2026-11-04")));
  CHECK(after.find("# waiting for an answer\r\n      - {at: 2026-11-04T00:00:00+01:00, touch: "
                   "email}\r\n\r\n") != std::string::npos);
}

TEST_CASE("a file without a final newline stays without one") {
  CHECK(changed_text("  a:\n    history:\n      - {at: 2026-11-01, stage: lead}",
                     insert_into_first("2026-11-02")) ==
        "  a:\n    history:\n      - {at: 2026-11-01, stage: lead}\n      - {at: "
        "2026-11-02T00:00:00+01:00, touch: email}");
  CHECK(changed_text("  a:\n    history:\n      - {at: 2026-11-01, stage: lead}",
                     {AddDeal{new_deal("b", "B")}}) ==
        "  a:\n    history:\n      - {at: 2026-11-01, stage: lead}\n\n"
        "  b:\n    name: B\n    history:\n      - {at: 2026-11-20T10:00:00+01:00, stage: lead}");
}

TEST_CASE("a new deal stands behind the one with the greatest smaller id, wherever that is") {
  const std::string b =
      "  b:\n    name: B\n    history:\n      - {at: 2026-11-20T10:00:00+01:00, stage: lead}\n\n";
  const std::string d = replaced(replaced(b, "b:", "d:"), "B", "D");
  const std::string a = replaced(replaced(b, "b:", "a:"), "B", "A");
  const std::string c = replaced(replaced(b, "b:", "c:"), "B", "C");
  const Changes add_c = {AddDeal{new_deal("c", "C")}};
  CHECK(changed_text(b + d, add_c) == b + c + d);
  CHECK(changed_text(d + b, add_c) == d + b + c);
  CHECK(changed_text(b + "  # about d\n" + d + "# the end\n", add_c) ==
        b + c + "  # about d\n" + d + "# the end\n");
  CHECK(changed_text(b + "# the end\n", add_c) == b + c + "# the end\n");
  CHECK(changed_text("  # about b\n" + b, {AddDeal{new_deal("a", "A")}}) ==
        a + "  # about b\n" + b);
  CHECK(changed_text(b, {AddDeal{new_deal("d", "D")}, AddDeal{new_deal("c", "C")},
                         AddDeal{new_deal("a", "A")}}) == a + b + c + d);
}

TEST_CASE("a text in block style keeps lines that look like comments, and its blank lines") {
  const std::string tail = "    history:\n      - {at: 2026-11-01, stage: lead}\n";
  for (const std::string text :
       {"    name: |\n      My deal\n      # 2\n", "    name: |+\n      A\n\n"}) {
    CHECK(changed_text("  a:\n" + text + tail, set_in_first("company", std::string_view("x"))) ==
          "  a:\n" + text + "    company: x\n" + tail);
  }
  CHECK(changed_text("  a:\n    name: >-\n      A\n    owner: ana\n      # c\n" + tail,
                     set_in_first("owner", std::monostate{})) ==
        "  a:\n    name: A\n    # c\n    history:\n      - {at: 2026-11-01T00:00:00+01:00, "
        "stage: lead}\n");
  const std::string kept =
      "  a:\n    company: |+\n      A\n\n    phone: 1\n    owner: ana\n\n" + tail;
  CHECK(changed_text(kept, {SetField{0, "phone", std::monostate{}}}) ==
        replaced(kept, "    phone: 1\n", ""));
  CHECK(changed_text(kept, {SetField{0, "phone", std::monostate{}},
                            SetField{0, "owner", std::monostate{}}}) ==
        "  a:\n    company: \"A\\n\\n\"\n    history:\n"
        "      - {at: 2026-11-01T00:00:00+01:00, stage: lead}\n");
  const std::string event =
      "  a:\n    history:\n      - at: 2026-11-01\n        stage: lead\n"
      "        note: |+\n          x\n          # y\n\n";
  CHECK(changed_text(event, insert_into_first("2026-11-02")) ==
        event + "      - at: 2026-11-02T00:00:00+01:00\n        touch: email\n");
  CHECK(changed_text(event, {AddDeal{new_deal("b", "B")}}).substr(0, event.size() + 5) ==
        event + "  b:\n");
  const std::string last =
      "  a:\n    history:\n      - {at: 2026-11-01, stage: lead}\n    name: |\n      A\n      # "
      "2\n";
  CHECK(changed_text(last + "\n", {AddDeal{new_deal("b", "B")}}).substr(0, last.size() + 5) ==
        last + "\n  b:");
}

TEST_CASE("a text in block style at the end of the file gets no line end") {
  const std::string begin = "  a:\n    history:\n      - {at: 2026-11-01, stage: lead}\n    name: ";
  const std::string b =
      "\n\n  b:\n    name: B\n    history:\n      - {at: 2026-11-20T10:00:00+01:00, stage: lead}";
  const Changes add = {AddDeal{new_deal("b", "B")}};
  const std::string text = "\n      A\n      # 2";
  CHECK(changed_text(begin + "|" + text, add) == begin + "|-" + text + b);
  CHECK(changed_text(begin + ">+" + text, add) == begin + ">-" + text + b);
  CHECK(changed_text(begin + "|2-" + text, add) == begin + "|2-" + text + b);
  CHECK(changed_text(begin + "|2" + text, set_in_first("company", std::string_view("C"))) ==
        begin + "|2-" + text + "\n    company: C");
  CHECK(changed_text(begin + "|" + text, set_in_first("name", std::string_view("B"))) ==
        begin + "B");
  const std::string settings = "kariz: 1\nstages:\n  - id: lead\n    name: |\n      Lead";
  CHECK(spliced(settings, edits_for(pipeline_of(settings), add)) ==
        replaced(settings, "|", "|-") + "\ndeals:" + b.substr(1) + "\n");
}

TEST_CASE("a new deal is written like the one that it stands behind") {
  const std::string a = "  a:\n      history:\n        - {at: 2026-11-01, stage: lead}\n\n";
  const std::string b =
      "  b:\n   name: B\n   history:\n   - {at: 2026-11-20T10:00:00+01:00, stage: lead}\n\n";
  const std::string c = replaced(replaced(b, "b:", "c:"), "B", "C");
  CHECK(changed_text(a + b, {AddDeal{new_deal("c", "C")}}) == a + b + c);
}

TEST_CASE("a new deal stands beside one in flow style") {
  const std::string zoo = "   zoo: {name: Zoo, history: [{at: 2026-11-01, stage: lead}]}\n";
  const std::string b =
      "   b:\n     name: B\n     history:\n"
      "       - {at: 2026-11-20T10:00:00+01:00, stage: lead}\n\n";
  CHECK(changed_text(zoo, {AddDeal{new_deal("b", "B")}}) == b + zoo);
}

TEST_CASE("settings below the deals and the end of the document stay where they are") {
  const std::string text =
      "kariz: 1\ndeals:\n  a:\n    history:\n      - {at: 2026-11-01, stage: lead}\n\nstages: "
      "[{id: lead}]\n...\n";
  const Pipeline before = pipeline_of(text);
  const std::string after = spliced(text, edits_for(before, {AddDeal{new_deal("b", "B")}}));
  CHECK(after ==
        "kariz: 1\ndeals:\n  a:\n    history:\n      - {at: 2026-11-01, stage: lead}\n\n"
        "  b:\n    name: B\n    history:\n      - {at: 2026-11-20T10:00:00+01:00, stage: "
        "lead}\n\nstages: [{id: lead}]\n...\n");
}

TEST_CASE("the first deal of a file") {
  const std::string head = "kariz: 1\nstages: [{id: lead}]\n";
  const std::string b =
      "  b:\n    name: B\n    history:\n      - {at: 2026-11-20T10:00:00+01:00, stage: lead}\n\n";
  const Changes add = {AddDeal{new_deal("b", "B")}};
  const auto after = [&](const std::string& text) {
    return spliced(text, edits_for(pipeline_of(text), add));
  };
  CHECK(after(head + "deals: {}\n") == head + "deals:\n" + b);
  CHECK(after(head + "deals: {} # none yet\n# end\n") ==
        head + "deals: # none yet\n" + b + "# end\n");
  CHECK(after(head + "deals:\n") == head + "deals:\n" + b);
  CHECK(after(head + "deals: ~\n") == head + "deals:\n" + b);
  CHECK(after(head) == head + "deals:\n" + b);
  CHECK(after(head + "...\n") == head + "deals:\n" + b + "...\n");
  for (const char* flow : {"{kariz: 1, stages: [{id: lead}]}\n",
                           "# x\n--- {kariz: 1, stages: [{id: lead}], deals: {}}\n",
                           "{kariz: 1, stages: [{id: lead}],\n deals:\n {}}\n",
                           "kariz: 1\nstages: [{id: lead}]\ndeals:\n  {}\n",
                           "kariz: 1\nstages: [{id: lead}]\ndeals:\n  ~\n",
                           "kariz: 1\nstages: [{id: lead}]\ndeals: { # none\n  }\n",
                           "kariz: 1\nstages: [{id: lead}]\ndeals: !!map {}\n"}) {
    CHECK_THROWS_AS(after(flow), Refusal);
  }
  CHECK(after("kariz: 1\nstages:\n  - id: lead\n    name: |") ==
        "kariz: 1\nstages:\n  - id: lead\n    name: |-\ndeals:\n" + b.substr(0, b.size() - 1));
  CHECK(after("kariz: 1\nstages:\n  - id: lead\n    name: |2") ==
        "kariz: 1\nstages:\n  - id: lead\n    name: |2-\ndeals:\n" + b.substr(0, b.size() - 1));
  CHECK(after(head + "deals: {}") == head + "deals:\n" + b.substr(0, b.size() - 2));
}

TEST_CASE("the diff of edits is that of diff -u") {
  const std::string text = "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\n";
  CHECK(unified_diff(text, {{2, 0, "new\n"}, {16, 1, "I"}}, "p.yaml") ==
        "--- p.yaml\n+++ p.yaml\n@@ -1,4 +1,5 @@\n a\n+new\n b\n c\n d\n@@ -6,6 +7,6 @@\n f\n g\n "
        "h\n-i\n+I\n j\n k\n");
  CHECK(unified_diff("a\nb", {{3, 0, "\nc"}}, "p.yaml") ==
        "--- p.yaml\n+++ p.yaml\n@@ -1,2 +1,3 @@\n a\n-b\n\\ No newline at end of file\n+b\n+c\n\\ "
        "No newline at end of file\n");
  CHECK(unified_diff("", {{0, 0, "a\n"}}, "p.yaml") ==
        "--- p.yaml\n+++ p.yaml\n@@ -0,0 +1 @@\n+a\n");
  CHECK(unified_diff(text, {}, "p.yaml") == "");
}

TEST_CASE("a file that is indented as a whole, with a setting below the deals") {
  const std::string head =
      "  kariz: 1\n  stages: [{id: lead}]\n  deals:\n    d:\n      history:\n"
      "        - {at: 2026-11-01, stage: lead}\n";
  const std::string tail = "\n  # about the name\n  name: P\n";
  const Pipeline pipeline = pipeline_of(head + tail);
  const Changes changes{SetField{0, "owner", std::string_view("ana")}};
  CHECK(spliced(pipeline.source->text, edits_for(pipeline, changes)) ==
        "  kariz: 1\n  stages: [{id: lead}]\n  deals:\n    d:\n      owner: ana\n"
        "      history:\n        - {at: 2026-11-01, stage: lead}\n" +
            tail);
}

#include "a_session.hpp"

#include <functional>

#include <doctest/doctest.h>

using namespace kariz;
using namespace kariz::cli;

namespace {

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

const TimeZone plus_two("+02:00", {{0, 7200}});

Session a_session(const Globals& globals, const Surroundings& here) {
  return {"list", globals, here};
}

Session a_session(const Globals& globals) {
  return a_session(globals, quiet_surroundings("/"));
}

}  // namespace

TEST_CASE("the nearest pipeline.yaml is found, upwards from where one is") {
  const ADirectory root;
  std::filesystem::create_directories(root / "a/b/c");
  const auto name_from = [&](std::string_view directory) {
    return locate({}, quiet_surroundings(root / directory)).name;
  };
  root.write("pipeline.yaml", "");
  CHECK(name_from("") == "pipeline.yaml");
  CHECK(name_from("a/b/c") == "../../../pipeline.yaml");

  root.write("a/pipeline.yaml", "");
  CHECK(name_from("a/b/c") == "../../pipeline.yaml");
  CHECK(name_from("a") == "pipeline.yaml");
  CHECK(locate({}, quiet_surroundings(root / "a/b")).path == root / "a/pipeline.yaml");

  std::filesystem::create_directory(root / "a/b/pipeline.yaml");
  CHECK(name_from("a/b") == "../pipeline.yaml");
}

TEST_CASE("no pipeline.yaml anywhere is a matter of the system") {
  const ADirectory root;
  // The search goes on above the test's own directory, where nothing should be.
  if (std::filesystem::exists(root.path().parent_path() / "pipeline.yaml")) return;
  CHECK(refusal_of([&] { locate({}, quiet_surroundings(root.path())); }) ==
        "4: no pipeline.yaml here or in a directory above | 'kariz init' makes one, -f FILE or "
        "$KARIZ_FILE names another");
}

TEST_CASE("a named file is taken as it is named, the option before the variable") {
  auto here = quiet_surroundings("/home/ana");
  CHECK_FALSE(named_file({}, here));
  here.variables["KARIZ_FILE"] = "deals/my.yaml";
  CHECK(locate({}, here).path == "/home/ana/deals/my.yaml");
  CHECK(locate({}, here).name == "deals/my.yaml");
  CHECK(locate("x.yaml", here).name == "x.yaml");
  CHECK(locate("/abs/x.yaml", here).path == "/abs/x.yaml");
  CHECK(locate("-", here).is_standard_input());
  CHECK(refusal_of([&] { locate("", here); }) == "2: option '--file' needs a value | ");
  here.variables["KARIZ_FILE"] = "";
  CHECK_FALSE(named_file({}, here));
}

TEST_CASE("now is the option, else the variable, else the clock, in the zone of the pipeline") {
  auto here = quiet_surroundings("/");
  const auto now = [&](const Globals& globals) {
    return to_text(a_session(globals, here).now(plus_two));
  };
  Globals globals;
  CHECK(now(globals) == "2026-11-21T12:00:00+02:00");
  here.variables["KARIZ_NOW"] = "2026-01-02";
  CHECK(now(globals) == "2026-01-02T00:00:00+02:00");
  globals.now = When{"2025-05-05 08:30", Sense::past};
  CHECK(now(globals) == "2025-05-05T08:30:00+02:00");
  here.variables["KARIZ_NOW"] = "soon";
  globals.now = {};
  CHECK(refusal_of([&] { now(globals); }).substr(0, 36) == "2: $KARIZ_NOW: 'soon' is not a time ");
}

TEST_CASE("times are read against now, with the sense of their option") {
  const auto session = a_session({});
  const auto read = [&](std::string text, Sense sense) {
    return to_text(session.moment({std::move(text), sense}, plus_two));
  };
  CHECK(read("sat", Sense::past) == "2026-11-21T00:00:00+02:00");
  CHECK(read("sat", Sense::future) == "2026-11-28T00:00:00+02:00");
  CHECK(read("2026-11-03", Sense::past_end) == "2026-11-03T23:59:59+02:00");
  CHECK(read("2026-11-03T05:00:00Z", Sense::past) == "2026-11-03T07:00:00+02:00");
}

TEST_CASE("who asks comes from the environment") {
  auto here = quiet_surroundings("/");
  here.variables["KARIZ_USER"] = "ana";
  const Pipeline pipeline;
  const auto session = a_session({}, here);
  const auto asking = session.asking(pipeline, When{"-1d", Sense::past});
  CHECK(asking.by == "ana");
  CHECK(to_text(asking.now) == "2026-11-21T10:00:00Z");
  CHECK(to_text(asking.at) == "2026-11-20T10:00:00Z");
  here.variables["KARIZ_USER"] = "a\nb";
  CHECK(
      refusal_of([&] { a_session({}, here); }) ==
      "2: $KARIZ_USER must not contain control characters | texts stand on one line, without tabs");
}

TEST_CASE("formats and colours that there are not") {
  Globals globals;
  globals.format = "jsn";
  CHECK(refusal_of([&] { a_session(globals); }) ==
        "2: unknown format 'jsn' | did you mean 'json'? formats: table, csv, json, markdown");
  globals.format = "csv";
  globals.json = true;
  CHECK(refusal_of([&] { a_session(globals); }) ==
        "2: --json and --format csv contradict each other | ");
  globals.format = "json";
  CHECK(a_session(globals).format() == table::Format::json);
  globals = {};
  globals.color = "allways";
  CHECK(refusal_of([&] { a_session(globals); }) ==
        "2: unknown choice 'allways' for --color | did you mean 'always'? choices: auto, always, "
        "never");
}

TEST_CASE("colour is for terminals that can, unless somebody says otherwise") {
  auto here = quiet_surroundings("/");
  const Stream terminal{100};
  const auto colour = [&](const Stream& stream, std::optional<std::string> choice = {}) {
    return screen_of(stream, choice, here).colour == table::Colour::on;
  };
  CHECK_FALSE(colour(terminal));  // no $TERM
  here.variables["TERM"] = "xterm";
  CHECK(colour(terminal));
  CHECK_FALSE(colour({}));
  CHECK(colour({}, "always"));
  CHECK_FALSE(colour(terminal, "never"));
  CHECK(colour(terminal, "auto"));
  here.variables["NO_COLOR"] = "1";
  CHECK_FALSE(colour(terminal));
  CHECK(colour(terminal, "always"));
  here.variables.erase("NO_COLOR");
  here.variables["TERM"] = "dumb";
  CHECK_FALSE(colour(terminal));
  CHECK(screen_of(terminal, {}, here).width == 100);
  CHECK_FALSE(screen_of({}, {}, here).width);
}

TEST_CASE("lines are made printable, text is not") {
  auto session = a_session({});
  session.print_line("a\x1b[0m");
  session.print_text("\x1b[0m\n");
  session.remark("b\n");
  CHECK(session.output() == "a\\x1B[0m\n\x1b[0m\n");
  CHECK(session.errors() == "b\\n\n");
}

TEST_CASE("standard input is not changed") {
  Globals globals;
  globals.file = "-";
  auto session = a_session(globals);
  CHECK(refusal_of([&] { session.update([](const Pipeline&) { return Changes(); }); }) ==
        "2: list changes a file, and standard input is none | '-f -' is for reports and lists");
}

TEST_CASE("a diff is made printable for a terminal alone") {
  auto here = quiet_surroundings("/");
  constexpr std::string_view diff = "+a\tb\n+\x1b[2J\n";
  auto piped = a_session({}, here);
  piped.print_diff(diff);
  CHECK(piped.output() == diff);
  here.output.terminal_width = 80;
  auto shown = a_session({}, here);
  shown.print_diff(diff);
  CHECK(shown.output() == "+a\tb\n+\\x1B[2J\n");
}

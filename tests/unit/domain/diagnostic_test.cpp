#include <memory>
#include <ostream>
#include <string>

#include <kariz/domain/diagnostic.hpp>

#include <doctest/doctest.h>

using kariz::Diagnostic;
using kariz::Fault;
using kariz::Place;
using kariz::Refusal;
using kariz::Severity;
using kariz::Source;

TEST_CASE("a refusal carries its diagnostic to whoever catches it") {
  const auto source = std::make_shared<const Source>(Source{"pipeline.yaml", "kariz: 1\n"});
  Diagnostic diagnostic;
  diagnostic.place = Place{source, 7, 1};
  diagnostic.message = "unknown version";
  diagnostic.help = "this kariz reads version 1";

  std::string what;
  Fault fault = Fault::system;
  std::string where;
  try {
    throw Refusal(Fault::file, diagnostic);
  } catch (const Refusal& refusal) {
    what = refusal.what();
    fault = refusal.fault();
    REQUIRE(refusal.diagnostics().size() == 1);
    where = refusal.diagnostics().front().place->source->name;
  }
  CHECK(what == "unknown version");
  CHECK(fault == Fault::file);
  CHECK(where == "pipeline.yaml");
}

TEST_CASE("a refusal of several things is called by the first") {
  Diagnostic first;
  first.message = "first";
  Diagnostic second;
  second.message = "second";
  second.severity = Severity::warning;
  const Refusal refusal(Fault::rule, {first, second});
  CHECK(std::string(refusal.what()) == "first");
  REQUIRE(refusal.diagnostics().size() == 2);
  CHECK(refusal.diagnostics()[1].message == "second");
  CHECK(refusal.diagnostics()[1].severity == Severity::warning);
}

TEST_CASE("a refusal without diagnostics can be named") {
  const Refusal refusal(Fault::rule, std::vector<Diagnostic>{});
  CHECK(std::string(refusal.what()) == "refused");
}

TEST_CASE("faults are exit codes") {
  CHECK(static_cast<int>(Fault::rule) == 1);
  CHECK(static_cast<int>(Fault::usage) == 2);
  CHECK(static_cast<int>(Fault::file) == 3);
  CHECK(static_cast<int>(Fault::system) == 4);
}

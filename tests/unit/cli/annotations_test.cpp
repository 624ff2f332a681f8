#include "annotations.hpp"

#include <memory>
#include <string>
#include <utility>

#include <doctest/doctest.h>

using namespace kariz;
using namespace kariz::cli;

namespace {

/// An error at the first place where `marked` stands in `text`.
Diagnostic an_error(std::string text, std::string_view marked, std::string message = "here",
                    std::string name = "pipeline.yaml") {
  Diagnostic diagnostic;
  const auto offset = text.find(marked);
  diagnostic.place = Place{std::make_shared<const Source>(Source{std::move(name), std::move(text)}),
                           offset, marked.size()};
  diagnostic.message = std::move(message);
  return diagnostic;
}

std::string shown(const Diagnostic& diagnostic) {
  return to_annotations(std::span(&diagnostic, 1));
}

}  // namespace

TEST_CASE("an annotation says where, what, and below it what to do") {
  auto diagnostic = an_error("kariz: 1\nname: propsal\n", "propsal", "unknown stage 'propsal'");
  diagnostic.help = "did you mean 'proposal'?\nstages: inquiry, proposal";
  CHECK(shown(diagnostic) ==
        "::error file=pipeline.yaml,line=2,col=7,endColumn=13,title=kariz check::unknown stage "
        "'propsal'%0Adid you mean 'proposal'?%0Astages: inquiry, proposal\n");
}

TEST_CASE("a warning is a warning, and each has a line of its own") {
  const auto error = an_error("a", "a");
  auto warning = error;
  warning.severity = Severity::warning;
  const Diagnostic both[] = {error, warning};
  CHECK(to_annotations(both) ==
        "::error file=pipeline.yaml,line=1,col=1,endColumn=1,title=kariz check::here\n"
        "::warning file=pipeline.yaml,line=1,col=1,endColumn=1,title=kariz check::here\n");
}

TEST_CASE("an annotation tells of the other places") {
  auto diagnostic = an_error("b: 1\nb: 2\n", "b: 2", "'b' stands here twice");
  diagnostic.help = "keep one of them";
  diagnostic.remarks.push_back({Place{diagnostic.place->source, 0, 1}, "the first one"});
  CHECK(shown(diagnostic) ==
        "::error file=pipeline.yaml,line=2,col=1,endColumn=4,title=kariz check::'b' stands here "
        "twice%0Akeep one of them%0Apipeline.yaml:1:1: the first one\n");
}

TEST_CASE("an annotation without a place is about no file") {
  Diagnostic diagnostic;
  diagnostic.message = "here";
  CHECK(shown(diagnostic) == "::error title=kariz check::here\n");
}

TEST_CASE("columns of an annotation count characters, and stay on the first line") {
  CHECK(shown(an_error("é: 漢字!\n", "漢字")) ==
        "::error file=pipeline.yaml,line=1,col=4,endColumn=5,title=kariz check::here\n");
  CHECK(shown(an_error("a: \"b é\nc\"\n", "\"b é\nc\"")) ==
        "::error file=pipeline.yaml,line=1,col=4,endColumn=7,title=kariz check::here\n");
  CHECK(shown(an_error("a\n\nb", "\nb")) ==
        "::error file=pipeline.yaml,line=2,col=1,endColumn=1,title=kariz check::here\n");
}

TEST_CASE("nothing in a file can end an annotation or begin another one") {
  CHECK(shown(an_error("a", "a", "100%: a, b\r\n::error::\x1B[31m", "of 5%,a:b.yaml")) ==
        "::error file=of 5%25%2Ca%3Ab.yaml,line=1,col=1,endColumn=1,title=kariz check::100%25: a, "
        "b\\r\\n::error::\\x1B[31m\n");
}

# Writes a source file that holds the templates of `kariz init`, byte for byte:
#   cmake -DTEMPLATES=FILE;… -DOUTPUT=FILE -P embed.cmake
# A template is called NAME.LANG.yaml; they come out in order of name, then language.

set(entries "")
foreach(template IN LISTS TEMPLATES)
  if(NOT template MATCHES "/([a-z0-9-]+)\\.([a-z][a-z])\\.yaml$")
    message(FATAL_ERROR "${template}: a template is called NAME.LANG.yaml, as in classic.pl.yaml")
  endif()
  # A blank sorts before every letter that a name may have, so `a` comes before `a-b`.
  list(APPEND entries "${CMAKE_MATCH_1} ${CMAKE_MATCH_2} ${template}")
endforeach()
list(SORT entries)

set(texts "")
set(rows "")
foreach(entry IN LISTS entries)
  string(REGEX MATCH "^([^ ]+) ([^ ]+) (.*)$" entry "${entry}")
  set(name ${CMAKE_MATCH_1})
  set(lang ${CMAKE_MATCH_2})
  file(READ "${CMAKE_MATCH_3}" bytes HEX)
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${bytes}")
  string(REGEX REPLACE "([^\n]{112})" "\\1\n" bytes "${bytes}")
  string(MAKE_C_IDENTIFIER "${name}_${lang}" id)
  string(APPEND texts "constexpr char ${id}[] = {\n${bytes}'\\0'};\n")
  string(APPEND rows "    Template{\"${name}\", \"${lang}\", {${id}, sizeof ${id} - 1}},\n")
endforeach()
list(LENGTH entries count)

file(WRITE "${OUTPUT}" "// Made by cmake/embed.cmake from examples/templates.

#include <kariz/cli/templates.hpp>

#include <array>

namespace kariz::cli {

namespace {

${texts}
constexpr std::array<Template, ${count}> all{{
${rows}}};

}  // namespace

std::span<const Template> templates() { return all; }

}  // namespace kariz::cli
")

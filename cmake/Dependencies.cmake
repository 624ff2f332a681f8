# The libraries kariz is built on: the system's (Debian 12 has them all), else these sources, checked by their hash.

option(KARIZ_FETCH "Build every library from its fetched source, also where the system has it" OFF)

include(FetchContent)

FetchContent_Declare(fmt SYSTEM
  URL https://github.com/fmtlib/fmt/archive/9.1.0.tar.gz
  URL_HASH SHA256=5dea48d1fcddc3ec571ce2058e13910a0d4a6bab4cc09a809d8b1dd1c88ae6f2
  FIND_PACKAGE_ARGS 9)
FetchContent_Declare(yaml-cpp SYSTEM
  URL https://github.com/jbeder/yaml-cpp/archive/yaml-cpp-0.7.0.tar.gz
  URL_HASH SHA256=43e6a9fcb146ad871515f0d0873947e5d497a1c9c60c58cb102a97b47208b7c3
  FIND_PACKAGE_ARGS 0.7)
FetchContent_Declare(CLI11 SYSTEM
  URL https://github.com/CLIUtils/CLI11/archive/v2.1.2.tar.gz
  URL_HASH SHA256=26291377e892ba0e5b4972cdfd4a2ab3bf53af8dac1f4ea8fe0d1376b625c8cb
  FIND_PACKAGE_ARGS 2.1)
FetchContent_Declare(nlohmann_json SYSTEM
  URL https://github.com/nlohmann/json/releases/download/v3.11.2/json.tar.xz
  URL_HASH SHA256=8c4b26bf4b422252e13f332bc5e388ec0ab5c3443d24399acb675e68278d341f
  FIND_PACKAGE_ARGS 3.11)
FetchContent_Declare(utf8proc SYSTEM
  URL https://github.com/JuliaStrings/utf8proc/archive/v2.8.0.tar.gz
  URL_HASH SHA256=a0a60a79fe6f6d54e7d411facbfcc867a6e198608f2cd992490e46f04b1bcecc
  FIND_PACKAGE_ARGS)
FetchContent_Declare(doctest SYSTEM
  URL https://github.com/doctest/doctest/archive/v2.4.9.tar.gz
  URL_HASH SHA256=19b2df757f2f3703a5e63cee553d85596875f06d91a3333acd80a969ef210856
  FIND_PACKAGE_ARGS 2.4)

block()
  if(KARIZ_FETCH)
    set(FETCHCONTENT_TRY_FIND_PACKAGE_MODE NEVER)
  endif()

  # What the fetched projects read: libraries only.
  set(CMAKE_POLICY_DEFAULT_CMP0077 NEW)
  set(CMAKE_POLICY_VERSION_MINIMUM 3.5)
  set(CMAKE_EXPORT_COMPILE_COMMANDS OFF)
  set(BUILD_SHARED_LIBS OFF)
  set(YAML_CPP_BUILD_CONTRIB OFF)
  set(YAML_CPP_BUILD_TOOLS OFF)
  set(YAML_CPP_BUILD_TESTS OFF)
  set(UTF8PROC_INSTALL OFF)
  set(DOCTEST_WITH_MAIN_IN_STATIC_LIB OFF)
  set(DOCTEST_NO_INSTALL ON)

  FetchContent_MakeAvailable(fmt yaml-cpp CLI11 utf8proc)
  if(KARIZ_BUILD_TESTS)
    FetchContent_MakeAvailable(doctest nlohmann_json)
  endif()
endblock()

if(NOT TARGET utf8proc::utf8proc)
  add_library(utf8proc::utf8proc ALIAS utf8proc)
endif()

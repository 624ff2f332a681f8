# How everything here is compiled, and kariz_layer(), which makes a layer out of its folder.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "Kind of build" FORCE)
endif()

find_program(KARIZ_CCACHE ccache)
if(KARIZ_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${KARIZ_CCACHE})
endif()

add_library(kariz_settings INTERFACE)
target_include_directories(kariz_settings INTERFACE ${PROJECT_SOURCE_DIR}/include)
target_compile_options(kariz_settings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion $<$<BOOL:${KARIZ_WERROR}>:-Werror>
  # Clang's view of an aggregate whose last members keep their defaults.
  -Wno-missing-field-initializers
  # GCC 12, optimizing, warns of std::string's own operator+ and of the inside of an empty std::optional
  # (gcc.gnu.org/PR105651, PR80635).
  $<$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>>:-Wno-restrict;-Wno-maybe-uninitialized>)
if(KARIZ_SANITIZE)
  target_compile_options(kariz_settings INTERFACE -fsanitize=${KARIZ_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(kariz_settings INTERFACE -fsanitize=${KARIZ_SANITIZE})
endif()

# kariz_layer(NAME [PUBLIC target…] [PRIVATE target…]): the static library of src/NAME, with the targets it may know. Its
# folders include each other's headers by their path from src/NAME.
function(kariz_layer name)
  cmake_parse_arguments(PARSE_ARGV 1 layer "" "" "PUBLIC;PRIVATE")
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/${name}/*.cpp)
  add_library(kariz_${name} STATIC ${sources})
  target_include_directories(kariz_${name} PRIVATE ${PROJECT_SOURCE_DIR}/src/${name})
  target_link_libraries(kariz_${name} PUBLIC kariz_settings ${layer_PUBLIC} PRIVATE ${layer_PRIVATE})
endfunction()

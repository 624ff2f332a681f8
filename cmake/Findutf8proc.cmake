# Finds utf8proc, which Debian ships without a CMake package, by pkg-config: the target utf8proc::utf8proc.

find_package(PkgConfig QUIET)
if(PkgConfig_FOUND)
  pkg_check_modules(utf8proc QUIET IMPORTED_TARGET GLOBAL libutf8proc)
endif()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(utf8proc REQUIRED_VARS utf8proc_LINK_LIBRARIES)

if(utf8proc_FOUND AND NOT TARGET utf8proc::utf8proc)
  add_library(utf8proc::utf8proc ALIAS PkgConfig::utf8proc)
endif()

#include "../table/table.hpp"

#include <iostream>
#include <vector>

#include <kariz/domain/money.hpp>
#include <kariz/file/read.hpp>

#include <fmt/format.h>
#include <stddef.h>

// A comment may speak of std::cout and getenv.
void wrong() {
  std::cout << std::chrono::system_clock::now();
}

#include <kariz/domain/money.hpp>
#include <kariz/table/table.hpp>

#include <yaml-cpp/parser.h>

const char* wrong() {
  return std::getenv("KARIZ_FILE");
}

#include <kariz/exchange/import.hpp>
#include <kariz/file/read.hpp>

#include <CLI/CLI.hpp>
#include <yaml-cpp/yaml.h>

void wrong() {
  std::cout << std::getenv("KARIZ_NOW");
}

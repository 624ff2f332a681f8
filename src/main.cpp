#include <kariz/cli/run.hpp>

#include <unistd.h>

int main(int argc, char** argv) {
  return kariz::cli::run(argc, argv, environ);
}

#include "usage.hpp"

#include <utility>

#include <kariz/domain/diagnostic.hpp>

namespace kariz::cli {

void refuse_usage(std::string message, std::string help) {
  throw Refusal(Fault::usage, std::move(message), std::move(help));
}

void refuse_usage(const Problem& problem, std::string_view prefix) {
  refuse_usage(std::string(prefix) + problem.message, problem.help);
}

void refuse_rule(std::string message, std::string help) {
  throw Refusal(Fault::rule, std::move(message), std::move(help));
}

}  // namespace kariz::cli

#include <utility>

#include <kariz/domain/diagnostic.hpp>

namespace kariz {

Refusal::Refusal(Fault fault, Diagnostic diagnostic) : fault_(fault) {
  diagnostics_.push_back(std::move(diagnostic));
}

Refusal::Refusal(Fault fault, std::vector<Diagnostic> diagnostics)
    : fault_(fault), diagnostics_(std::move(diagnostics)) {}

Refusal::Refusal(Fault fault, std::string message, std::string help, std::optional<Place> place)
    : Refusal(
          fault,
          Diagnostic{Severity::error, std::move(place), std::move(message), std::move(help), {}}) {}

const char* Refusal::what() const noexcept {
  return diagnostics_.empty() ? "refused" : diagnostics_.front().message.c_str();
}

}  // namespace kariz

#pragma once

#include <memory>
#include <string>
#include <string_view>

#include <kariz/file/update.hpp>

namespace kariz::cli {

/// A pipeline with every kind of stage and event, whose deals are `deals`, as a file says them.
inline Pipeline a_pipeline(std::string_view deals) {
  constexpr std::string_view settings =
      "kariz: 1\n"
      "currency: EUR\n"
      "rates: {USD: 0.9}\n"
      "timezone: +01:00\n"
      "stages:\n"
      "  - {id: lead, name: New lead}\n"
      "  - {id: talk, name: Talk, optional: true}\n"
      "  - {id: offer, name: Offer sent, needs: [value], criteria: {demo: They saw it}}\n"
      "  - {id: contract, name: Contract, sold: true}\n"
      "qualification:\n"
      "  questions:\n"
      "    need: Do they need it?\n"
      "    money: {ask: \"Can they pay?\", weight: 3}\n"
      "  otherwise: defer\n"
      "  to: offer\n"
      "loss-reasons: {spam: Spam, price: Too expensive}\n"
      "deals:\n";
  auto source = std::make_shared<Source>();
  source->name = "pipeline.yaml";
  source->text = std::string(settings).append(deals);
  return file::read_or_refuse(source, [](std::string_view) { return std::nullopt; });
}

}  // namespace kariz::cli

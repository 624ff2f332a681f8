#include "CLI/CLI.hpp"

#include <kariz/domain/money.hpp>

#include <nlohmann/json.hpp>

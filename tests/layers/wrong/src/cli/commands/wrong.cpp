#include "../../table/table.hpp"
#include "../help/usage.hpp"
#include "../usage.hpp"
#include "near.hpp"

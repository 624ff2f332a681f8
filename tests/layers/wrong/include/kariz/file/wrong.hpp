#include "../table/table.hpp"

#include <yaml-cpp/mark.h>

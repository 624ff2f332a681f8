#include <kariz/table/table.hpp>

#include <kariz/domain/money.hpp>
#include <kariz/file/read.hpp>
#include <kariz/table/table.hpp>

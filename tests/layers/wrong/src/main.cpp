#include <iostream>

#include <kariz/cli/run.hpp>

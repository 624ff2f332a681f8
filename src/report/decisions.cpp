#include <kariz/report/decisions.hpp>

namespace kariz::report {

bool is_qualified(const Case& one, const Settings& settings) {
  return !settings.qualification || one.stands.furthest >= settings.qualification->to;
}

}  // namespace kariz::report

#include <cstdlib>
#include <memory>

#include <kariz/domain/identifier.hpp>
#include <kariz/file/id_stem.hpp>

#include <utf8proc.h>

namespace kariz::file {
namespace {

constexpr utf8proc_int32_t zero_width_non_joiner = 0x200C;

}  // namespace

std::string composed(std::string_view text) {
  utf8proc_uint8_t* out = nullptr;
  const auto options = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE);
  const utf8proc_ssize_t size =
      utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                   static_cast<utf8proc_ssize_t>(text.size()), &out, options);
  const std::unique_ptr<utf8proc_uint8_t, decltype(&std::free)> owner(out, &std::free);
  if (size < 0) return {};  // not UTF-8: every caller has checked that
  return {reinterpret_cast<const char*>(out), static_cast<std::size_t>(size)};
}

namespace {

/// Letters, marks and digits.
bool is_kept(utf8proc_int32_t c) {
  const utf8proc_category_t category = utf8proc_category(c);
  return (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_MC) ||
         category == UTF8PROC_CATEGORY_ME || category == UTF8PROC_CATEGORY_ND;
}

}  // namespace

std::string id_stem(std::string_view name) {
  const std::string text = composed(name);
  std::string stem;
  std::size_t length = 0;
  bool gap = false;
  for (std::size_t i = 0; i < text.size() && length < longest_id;) {
    utf8proc_int32_t c = -1;
    const utf8proc_ssize_t size =
        utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()) + i,
                         static_cast<utf8proc_ssize_t>(text.size() - i), &c);
    if (size <= 0) break;
    i += static_cast<std::size_t>(size);
    if (c == zero_width_non_joiner) continue;
    if (!is_kept(c)) {
      gap = true;
      continue;
    }
    if (gap && !stem.empty()) {
      if (length + 1 == longest_id) break;
      stem += '-';
      ++length;
    }
    gap = false;
    utf8proc_uint8_t bytes[4];
    const utf8proc_ssize_t written = utf8proc_encode_char(utf8proc_tolower(c), bytes);
    stem.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(written));
    ++length;
  }
  // What stood on both sides of a ZWNJ may be one letter now.
  return stem.empty() ? "deal" : composed(stem);
}

}  // namespace kariz::file

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <utility>

#include <kariz/domain/utf8.hpp>
#include <kariz/exchange/encoding.hpp>

namespace kariz::exchange {
namespace {

constexpr std::array<std::pair<Encoding, std::string_view>, 3> names = {
    {{Encoding::utf8, "utf-8"},
     {Encoding::utf16, "utf-16"},
     {Encoding::windows_1252, "windows-1252"}}};

constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";
constexpr std::string_view little_endian_mark = "\xFF\xFE";
constexpr std::string_view big_endian_mark = "\xFE\xFF";
constexpr std::string_view replacement = "\xEF\xBF\xBD";

enum class ByteOrder { little_endian, big_endian };

/// What the bytes 0x80 to 0x9F are in windows-1252; the five that are nothing stay controls.
constexpr std::array<char16_t, 32> windows_1252_letters = {
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

std::uint8_t byte_at(std::string_view text, std::size_t index) {
  return static_cast<std::uint8_t>(text[index]);
}

bool begins_with(std::string_view text, std::string_view beginning) {
  return text.substr(0, beginning.size()) == beginning;
}

void append_point(std::string& text, char32_t point) {
  const auto append = [&](char32_t bits) { text.push_back(static_cast<char>(bits)); };
  const auto append_six = [&](int shift) { append(0x80 | ((point >> shift) & 0x3F)); };
  if (point < 0x80) {
    append(point);
  } else if (point < 0x800) {
    append(0xC0 | (point >> 6));
    append_six(0);
  } else if (point < 0x10000) {
    append(0xE0 | (point >> 12));
    append_six(6);
    append_six(0);
  } else {
    append(0xF0 | (point >> 18));
    append_six(12);
    append_six(6);
    append_six(0);
  }
}

void append_broken(std::string& text, std::vector<std::size_t>& broken) {
  broken.push_back(text.size());
  text.append(replacement);
}

/// The bytes that stand for a character of their own as ASCII, from the beginning.
std::size_t count_ascii(std::string_view text) {
  std::size_t count = 0;
  while (count < text.size() && byte_at(text, count) < 0x80) ++count;
  return count;
}

struct Utf8Census {
  std::size_t letters = 0;  ///< characters of two bytes and more
  std::size_t strays = 0;   ///< bytes that belong to no character
};

Utf8Census count_utf8(std::string_view text) {
  Utf8Census census;
  for (text.remove_prefix(count_ascii(text)); !text.empty();
       text.remove_prefix(count_ascii(text))) {
    const auto point = first_code_point(text);
    ++(point ? census.letters : census.strays);
    text.remove_prefix(point ? point->size : 1);
  }
  return census;
}

std::string decode_utf8(std::string_view bytes, std::vector<std::size_t>& broken) {
  std::string text;
  text.reserve(bytes.size());
  while (!bytes.empty()) {
    const std::size_t ascii = count_ascii(bytes);
    text.append(bytes.substr(0, ascii));
    bytes.remove_prefix(ascii);
    if (bytes.empty()) break;
    const auto point = first_code_point(bytes);
    if (point) {
      text.append(bytes.substr(0, point->size));
    } else {
      append_broken(text, broken);
    }
    bytes.remove_prefix(point ? point->size : 1);
  }
  return text;
}

char16_t unit_at(std::string_view bytes, std::size_t offset, ByteOrder order) {
  const unsigned first = byte_at(bytes, offset);
  const unsigned second = byte_at(bytes, offset + 1);
  return static_cast<char16_t>(order == ByteOrder::little_endian ? second << 8 | first
                                                                 : first << 8 | second);
}

std::string decode_utf16(std::string_view bytes, ByteOrder order,
                         std::vector<std::size_t>& broken) {
  std::string text;
  text.reserve(bytes.size());
  const auto is_high = [](char16_t unit) { return unit >= 0xD800 && unit < 0xDC00; };
  const auto is_low = [](char16_t unit) { return unit >= 0xDC00 && unit < 0xE000; };
  std::size_t i = 0;
  for (; i + 1 < bytes.size(); i += 2) {
    const char16_t unit = unit_at(bytes, i, order);
    if (is_high(unit) && i + 3 < bytes.size() && is_low(unit_at(bytes, i + 2, order))) {
      const char16_t low = unit_at(bytes, i + 2, order);
      append_point(text, 0x10000U + ((unit - 0xD800U) << 10) + (low - 0xDC00U));
      i += 2;
    } else if (is_high(unit) || is_low(unit)) {
      append_broken(text, broken);
    } else {
      append_point(text, unit);
    }
  }
  if (i < bytes.size()) append_broken(text, broken);
  return text;
}

std::string decode_windows_1252(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size() + bytes.size() / 8);
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const std::uint8_t byte = byte_at(bytes, i);
    const bool is_special = byte >= 0x80 && byte < 0xA0;
    append_point(text, is_special ? windows_1252_letters.at(byte - 0x80U) : byte);
  }
  return text;
}

/// The order that the first line end shows, if the bytes are UTF-16.
std::optional<ByteOrder> byte_order_of_lines(std::string_view bytes) {
  for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
    const auto ends_line = [](char16_t unit) { return unit == u'\n' || unit == u'\r'; };
    if (ends_line(unit_at(bytes, i, ByteOrder::little_endian))) return ByteOrder::little_endian;
    if (ends_line(unit_at(bytes, i, ByteOrder::big_endian))) return ByteOrder::big_endian;
  }
  return std::nullopt;
}

Encoding detect(std::string_view bytes) {
  if (begins_with(bytes, utf8_mark)) return Encoding::utf8;
  const bool has_mark =
      begins_with(bytes, little_endian_mark) || begins_with(bytes, big_endian_mark);
  if (has_mark || byte_order_of_lines(bytes)) return Encoding::utf16;
  const Utf8Census census = count_utf8(bytes);
  return census.strays > census.letters ? Encoding::windows_1252 : Encoding::utf8;
}

Decoded with_text(const Source& bytes, Decoded decoded, std::string text) {
  decoded.source = std::make_shared<const Source>(Source{bytes.name, std::move(text)});
  return decoded;
}

Decoded from_utf8(std::shared_ptr<const Source> bytes) {
  Decoded decoded{nullptr, Encoding::utf8, {}};
  const bool has_mark = begins_with(bytes->text, utf8_mark);
  if (!has_mark && count_utf8(bytes->text).strays == 0) {
    decoded.source = std::move(bytes);
    return decoded;
  }
  const std::string_view text = bytes->text;
  std::string valid = decode_utf8(text.substr(has_mark ? utf8_mark.size() : 0), decoded.broken);
  return with_text(*bytes, std::move(decoded), std::move(valid));
}

Decoded from_utf16(const Source& bytes) {
  Decoded decoded{nullptr, Encoding::utf16, {}};
  const std::string_view text = bytes.text;
  const bool is_little = begins_with(text, little_endian_mark);
  const bool has_mark = is_little || begins_with(text, big_endian_mark);
  const ByteOrder marked = is_little ? ByteOrder::little_endian : ByteOrder::big_endian;
  const ByteOrder order =
      has_mark ? marked : byte_order_of_lines(text).value_or(ByteOrder::little_endian);
  std::string valid = decode_utf16(text.substr(has_mark ? 2 : 0), order, decoded.broken);
  return with_text(bytes, std::move(decoded), std::move(valid));
}

}  // namespace

std::string_view name_of(Encoding encoding) {
  const auto found = std::find_if(names.begin(), names.end(),
                                  [&](const auto& name) { return name.first == encoding; });
  return found->second;
}

std::optional<Encoding> parse_encoding(std::string_view name) {
  const auto found = std::find_if(names.begin(), names.end(),
                                  [&](const auto& entry) { return entry.second == name; });
  if (found == names.end()) return std::nullopt;
  return found->first;
}

std::vector<std::string_view> encoding_names() {
  std::vector<std::string_view> result;
  for (const auto& name : names) result.push_back(name.second);
  return result;
}

Decoded decode(std::shared_ptr<const Source> bytes, std::optional<Encoding> encoding) {
  switch (encoding ? *encoding : detect(bytes->text)) {
    case Encoding::utf16:
      return from_utf16(*bytes);
    case Encoding::windows_1252:
      return with_text(*bytes, {nullptr, Encoding::windows_1252, {}},
                       decode_windows_1252(bytes->text));
    case Encoding::utf8:
      break;
  }
  return from_utf8(std::move(bytes));
}

}  // namespace kariz::exchange

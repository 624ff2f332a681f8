#include <algorithm>
#include <cstddef>

#include <kariz/domain/money.hpp>

namespace kariz {
namespace {

// ISO 4217, list one of 2026-01-01: codes in order, each with a blank, by their minor unit.
constexpr std::string_view two_decimals =
    "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD "
    "CAD CDF CHE CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP "
    "GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK "
    "LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO "
    "NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS "
    "SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST "
    "XAD XCD XCG YER ZAR ZMW ZWG ";
constexpr std::string_view no_decimals =
    "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF ";
constexpr std::string_view three_decimals = "BHD IQD JOD KWD LYD OMR TND ";
constexpr std::string_view four_decimals = "CLF UYW ";
constexpr std::string_view without_minor_unit =
    "XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX ";
// List three, since 2020; all had two decimals.
constexpr std::string_view withdrawn = "ANG BGN CUC HRK SLL ZWL ";

constexpr std::array all_lists = {two_decimals,  no_decimals,        three_decimals,
                                  four_decimals, without_minor_unit, withdrawn};

constexpr std::size_t width = 4;

constexpr bool is_in_order(std::string_view codes) {
  for (std::size_t i = width; i < codes.size(); i += width) {
    if (codes.substr(i - width, width) >= codes.substr(i, width)) return false;
  }
  return codes.size() % width == 0;
}

static_assert(std::all_of(all_lists.begin(), all_lists.end(), is_in_order));

bool lists(std::string_view codes, std::string_view code) {
  std::size_t low = 0;
  std::size_t high = codes.size() / width;
  while (low < high) {
    const std::size_t middle = (low + high) / 2;
    const std::string_view here = codes.substr(middle * width, code.size());
    if (here == code) return true;
    if (here < code) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return false;
}

}  // namespace

std::optional<Currency> Currency::parse(std::string_view code) {
  Currency currency;
  if (code.size() != currency.code_.size()) return std::nullopt;
  const bool is_listed = std::any_of(all_lists.begin(), all_lists.end(),
                                     [&](std::string_view codes) { return lists(codes, code); });
  if (!is_listed) return std::nullopt;
  std::copy(code.begin(), code.end(), currency.code_.begin());
  return currency;
}

int Currency::decimals() const {
  if (lists(two_decimals, code())) return 2;
  if (lists(no_decimals, code())) return 0;
  if (lists(three_decimals, code())) return 3;
  if (lists(four_decimals, code())) return 4;
  return 2;
}

}  // namespace kariz

#include "a_pipeline.hpp"

#include <kariz/domain/field.hpp>

#include <doctest/doctest.h>

namespace kariz::tests {

namespace {

std::string parsed(std::string_view key, std::string_view text,
                   const Settings& settings = some_settings()) {
  Arena arena;
  const Parsed<FieldValue> value =
      parse_field(settings, key, text, at("2026-12-01T23:30:00Z"), arena);
  return value ? value_text(*value) : value.problem().message + "\n  help: " + value.problem().help;
}

}  // namespace

TEST_CASE("fields stand in the order in which they are written") {
  CHECK(value_text(all_fields(some_settings())) ==
        "name,company,contact,email,phone,value,source,owner,tags,close,next,from,ref,industry,"
        "seats");
  CHECK(built_in_fields().size() == 13);
}

TEST_CASE("a field has its rank, and a name that is none the last") {
  const Settings settings = some_settings();
  const std::vector<std::string_view> fields = all_fields(settings);
  for (std::size_t i = 0; i < fields.size(); ++i) CHECK(field_rank(settings, fields[i]) == i);
  CHECK(field_rank(settings, "history") == fields.size());
  CHECK(field_rank(settings, "id") == fields.size());
}

TEST_CASE("every field can be set, read and cleared") {
  const Settings settings = some_settings();
  const NextStep next{at("2026-12-24"), "Send a card"};
  const auto value_of = [&](std::string_view key) -> FieldValue {
    if (key == "value") return eur(5);
    if (key == "close") return *parse_date("2026-12-15");
    if (key == "tags") return std::vector<std::string_view>{"web"};
    if (key == "next") return next;
    return key;
  };
  Deal deal;
  for (const std::string_view key : all_fields(settings)) {
    CHECK_FALSE(is_set(deal, settings, key));
    set_field(deal, settings, key, value_of(key));
    CHECK(is_set(deal, settings, key));
  }
  for (const std::string_view key : all_fields(settings)) {
    CHECK(get_field(deal, settings, key) == value_of(key));
    set_field(deal, settings, key, {});
    CHECK(get_field(deal, settings, key) == FieldValue());
  }
  CHECK(deal.same_as(Deal()));
}

TEST_CASE("a name that is no field is not set") {
  const Settings settings = some_settings();
  Deal deal;
  set_field(deal, settings, "nmae", "Acme");
  CHECK(deal.same_as(Deal()));
  CHECK(get_field(deal, settings, "nmae") == FieldValue());
}

TEST_CASE("what a person typed is read by the kind of the field") {
  CHECK(parsed("name", "Acme GmbH") == "Acme GmbH");
  CHECK(parsed("value", "1200.50 USD") == "1200.5 USD");
  CHECK(parsed("value", "1200") == "1200");
  CHECK(parsed("tags", " web,, repeat ,web") == "web,repeat");
  CHECK(parsed("source", "web") == "web");
  CHECK(parsed("industry", "retail") == "retail");
}

TEST_CASE("a day of closing is one to come, in the zone of the pipeline") {
  Settings settings = some_settings();
  CHECK(parsed("close", "2026-12-15") == "2026-12-15");
  CHECK(parsed("close", "tomorrow", settings) == "2026-12-02");
  CHECK(parsed("close", "wed", settings) == "2026-12-02");
  settings.zone = *parse_fixed_zone("+01:00");
  CHECK(parsed("close", "tomorrow", settings) == "2026-12-03");
}

TEST_CASE("what is read stays") {
  const Settings settings = some_settings();
  Arena arena;
  FieldValue name;
  FieldValue tags;
  {
    const std::string typed = "Acme, the company with a long name";
    name = *parse_field(settings, "name", typed, Instant(), arena);
    tags = *parse_field(settings, "tags", typed, Instant(), arena);
  }
  CHECK(value_text(name) == "Acme, the company with a long name");
  CHECK(value_text(tags) == "Acme,the company with a long name");
}

TEST_CASE("what cannot be read is a problem") {
  const std::string fields =
      "fields: name, company, contact, email, phone, value, source, owner, tags, close, from, ref, "
      "industry, seats";
  CHECK(parsed("emial", "a@b.example") ==
        "unknown field 'emial'\n  help: did you mean 'email'? " + fields);
  CHECK(parsed("next", "tomorrow") == "'next' is not set as a field\n  help: " + fields);
  CHECK(parsed("history", "none") == "'history' is not set as a field\n  help: " + fields);
  CHECK(parsed("value", "a lot") ==
        "'a lot' is not an amount\n  help: an amount looks like 4800, 4800.50 or 1200 USD");
  CHECK(parsed("owner", "") == "no value for 'owner'\n  help: to clear it, use --unset owner");
  CHECK(parsed("tags", " , ") == "no value for 'tags'\n  help: to clear it, use --unset tags");
  CHECK(parsed("name", " ") == "the name cannot be empty\n  help: every deal has a name");
}

TEST_CASE("texts have no control characters and are UTF-8") {
  const std::string controls =
      " must not contain control characters\n  help: texts stand on one line, without tabs";
  CHECK(parsed("name", "Acme\x1b[31m") == "the name" + controls);
  CHECK(parsed("owner", "ana\n") == "the owner" + controls);
  CHECK(parsed("company", "\xc2\x85") == "the company" + controls);
  CHECK(parsed("company", "\x7f") == "the company" + controls);
  CHECK(parsed("company", "\xff") ==
        "the company is not UTF-8\n  help: kariz reads and writes UTF-8 only");
  CHECK(parsed("company", "می‌خواهم") == "می‌خواهم");
}

TEST_CASE("an amount needs a rate into the pipeline's currency") {
  const std::string refused =
      "GBP has no rate in this file\n"
      "  help: add it: rates: {GBP: …}, the price of one GBP in EUR";
  CHECK(parsed("value", "5 GBP") == refused);
  CHECK(parsed("value", "5 USD") == "5 USD");

  Settings settings = some_settings();
  const Currency pounds = *Currency::parse("GBP");
  CHECK_FALSE(check_rate(settings, eur(5)));
  CHECK(check_rate(settings, {500, pounds}));
  settings.rates = {{pounds, *parse_date("2027-01-01"), 1'200'000'000}};
  CHECK_FALSE(check_rate(settings, {500, pounds}));
  CHECK(check_rate(settings, usd(5)));
}

TEST_CASE("sources are those of the file, where it has any") {
  Settings settings = some_settings();
  CHECK_FALSE(check_source(settings, "referral"));
  REQUIRE(check_source(settings, "referal"));
  CHECK(check_source(settings, "referal")->message == "unknown source 'referal'");
  CHECK(check_source(settings, "referal")->help ==
        "did you mean 'referral'? sources: referral, web, event");
  settings.sources.clear();
  CHECK_FALSE(check_source(settings, "referal"));
}

TEST_CASE("texts are split at commas") {
  CHECK(value_text(split_at_commas(" a b ,, c,")) == "a b,c");
  CHECK(split_at_commas("").empty());
}

}  // namespace kariz::tests

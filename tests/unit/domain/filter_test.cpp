#include "a_pipeline.hpp"

#include <kariz/domain/filter.hpp>

#include <doctest/doctest.h>

namespace kariz::tests {

namespace {

/// Four deals that differ in everything that can be asked for.
std::vector<Deal> some_deals() {
  Deal acme = a_deal("acme", {entered("2026-11-01", inquiry), entered("2026-11-02", proposal)});
  acme.name = "Website";
  acme.company = "Acme GmbH";
  acme.value = eur(4800);
  acme.owner = "ana";
  acme.source = "web";
  acme.tags = {"web", "repeat"};
  acme.close = *parse_date("2026-12-15");
  acme.own = {"retail", "9"};
  acme.history[1].note = "wants a QUOTE";

  Deal beta = a_deal("beta", {entered("2026-11-03", contract), lost("2026-11-04"),
                              event("2026-11-05", Noted{"Позвонить Ольге"})});
  beta.name = "Łódź shop";
  beta.contact = "Ἀλέξανδρος ΣΟΦΟΣ";
  beta.value = usd(1000);
  beta.owner = "ben";
  beta.own = {"food", "50"};

  Deal gamma =
      a_deal("gamma", {entered("2026-11-10", inquiry), deferred("2026-11-11", "2027-01-01")});
  gamma.email = "Gamma@Example.org";
  gamma.tags = {"web"};
  gamma.next = NextStep{at("2026-12-24"), "Send a card"};

  Deal delta = a_deal("delta", {entered("2027-01-01", inquiry)});
  return {acme, beta, gamma, delta};
}

/// The ids of the deals that get through.
std::string through(const Filter& filter, const Settings& settings = some_settings()) {
  const Pipeline pipeline = a_pipeline(some_deals(), settings);
  std::string text;
  const std::string refusal = refusal_of([&] {
    for (const Deal& deal : pipeline.deals) {
      if (!lets_through(filter, pipeline, deal, at("2026-12-01"))) continue;
      text.append(text.empty() ? "" : " ").append(deal.id);
    }
  });
  return refusal == "not refused\n" ? text : refusal;
}

std::string through_where(std::string_view condition) {
  const Parsed<Filter::Where> where = parse_where(some_settings(), condition);
  if (!where) return where.problem().message + "\n  help: " + where.problem().help + "\n";
  Filter filter;
  filter.where = {*where};
  return through(filter);
}

Filter with_text(std::string text) {
  Filter filter;
  filter.texts = {std::move(text)};
  return filter;
}

}  // namespace

TEST_CASE("an empty filter lets everything through") {
  CHECK(Filter().empty());
  CHECK(through({}) == "acme beta gamma delta");
}

TEST_CASE("every condition makes a filter that is not empty") {
  const auto is_empty_with = [](auto set) {
    Filter filter;
    set(filter);
    return filter.empty();
  };
  CHECK_FALSE(is_empty_with([](Filter& it) { it.stages = {inquiry}; }));
  CHECK_FALSE(is_empty_with([](Filter& it) { it.states = {State::open}; }));
  CHECK_FALSE(is_empty_with([](Filter& it) { it.owners = {"ana"}; }));
  CHECK_FALSE(is_empty_with([](Filter& it) { it.sources = {"web"}; }));
  CHECK_FALSE(is_empty_with([](Filter& it) { it.tags = {"web"}; }));
  CHECK_FALSE(is_empty_with([](Filter& it) { it.texts = {"acme"}; }));
  CHECK_FALSE(is_empty_with([](Filter& it) { it.since = Instant(); }));
  CHECK_FALSE(is_empty_with([](Filter& it) { it.until = Instant(); }));
  CHECK_FALSE(is_empty_with([](Filter& it) { it.min_value = Money(); }));
  CHECK_FALSE(is_empty_with([](Filter& it) { it.max_value = Money(); }));
  CHECK_FALSE(is_empty_with([](Filter& it) { it.where.emplace_back(); }));
}

TEST_CASE("stage and state are those of now") {
  Filter filter;
  filter.stages = {inquiry};
  CHECK(through(filter) == "gamma");
  filter.stages = {inquiry, proposal};
  CHECK(through(filter) == "acme gamma");
  filter.states = {State::open, State::lost};
  CHECK(through(filter) == "acme");
  filter.stages = {};
  CHECK(through(filter) == "acme beta");
}

TEST_CASE("owners, sources and tags are compared to the letter") {
  Filter owners;
  owners.owners = {"ana", "BEN"};
  CHECK(through(owners) == "acme");
  Filter sources;
  sources.sources = {"web"};
  CHECK(through(sources) == "acme");
  Filter tags;
  tags.tags = {"repeat", "new"};
  CHECK(through(tags) == "acme");
  tags.tags = {"web"};
  CHECK(through(tags) == "acme gamma");
}

TEST_CASE("texts are looked for in id, name, company, contact, email and notes") {
  CHECK(through(with_text("elt")) == "delta");
  CHECK(through(with_text("website")) == "acme");
  CHECK(through(with_text("gmbh")) == "acme");
  CHECK(through(with_text("example.ORG")) == "gamma");
  CHECK(through(with_text("a quote")) == "acme");
  CHECK(through(with_text("retail")) == "");
  CHECK(through(with_text("")) == "acme beta gamma delta");
}

TEST_CASE("texts are alternatives") {
  Filter filter;
  filter.texts = {"website", "gamma"};
  CHECK(through(filter) == "acme gamma");
}

TEST_CASE("case does not matter in Latin, Greek and Cyrillic") {
  CHECK(through(with_text("ŁÓDŹ SHOP")) == "beta");
  CHECK(through(with_text("σοφος")) == "beta");
  CHECK(through(with_text("ПОЗВОНИТЬ ольге")) == "beta");
  CHECK(through(with_text("позвонить ольгу")) == "");
}

TEST_CASE("since and until ask when a deal was created") {
  Filter filter;
  filter.since = at("2026-11-03");
  CHECK(through(filter) == "beta gamma delta");
  filter.until = at("2026-11-10");
  CHECK(through(filter) == "beta gamma");
  filter.until = at("2026-11-09T23:59:59Z");
  CHECK(through(filter) == "beta");
}

TEST_CASE("values are compared in the pipeline's currency, and those without do not pass") {
  Filter filter;
  filter.min_value = eur(920);
  CHECK(through(filter) == "acme beta");
  filter.min_value = eur(921);
  CHECK(through(filter) == "acme");
  filter = {};
  filter.max_value = eur(920);
  CHECK(through(filter) == "beta");
}

TEST_CASE("values are converted at the sale, else now") {
  Settings settings = some_settings();
  const Currency dollars = *Currency::parse("USD");
  settings.rates = {{dollars, std::nullopt, 500'000'000},
                    {dollars, *parse_date("2026-11-20"), 1'000'000'000}};
  Deal open = a_deal("open", {entered("2026-11-01", inquiry)});
  Deal sold = a_deal("sold", {entered("2026-11-01", contract)});
  open.value = usd(100);
  sold.value = usd(100);
  const Pipeline pipeline = a_pipeline({open, sold}, settings);
  Filter filter;
  filter.min_value = eur(100);
  CHECK(lets_through(filter, pipeline, pipeline.deals[0], at("2026-12-01")));
  CHECK_FALSE(lets_through(filter, pipeline, pipeline.deals[1], at("2026-12-01")));
}

TEST_CASE("a sold deal is worth what it was sold for") {
  Deal sold = a_deal("sold", {entered("2026-11-01", inquiry), won("2026-11-05", eur(6000))});
  Deal unknown = a_deal("unknown", {entered("2026-11-01", inquiry), won("2026-11-05")});
  Deal reopened = a_deal("reopened", {entered("2026-11-01", inquiry), won("2026-11-05", eur(6000)),
                                      entered("2026-11-06", demo)});
  Deal unpriced =
      a_deal("unpriced", {entered("2026-11-01", inquiry), won("2026-11-05", eur(6000))});
  sold.value = unknown.value = reopened.value = eur(4800);
  const Pipeline pipeline = a_pipeline({sold, unknown, reopened, unpriced});
  const auto passing = [&](const Filter& filter) {
    std::string text;
    for (const Deal& deal : pipeline.deals) {
      if (!lets_through(filter, pipeline, deal, at("2026-12-01"))) continue;
      text.append(text.empty() ? "" : " ").append(deal.id);
    }
    return text;
  };
  Filter filter;
  filter.min_value = eur(5000);
  CHECK(passing(filter) == "sold unpriced");
  filter = {};
  filter.max_value = eur(5000);
  CHECK(passing(filter) == "unknown reopened");
  for (const std::string_view condition : {"value=6000", "value>5000", "value~600"}) {
    filter = {};
    filter.where = {*parse_where(pipeline.settings, condition)};
    CHECK(passing(filter) == "sold unpriced");
  }
}

TEST_CASE("a condition needs a rate for its amount") {
  CHECK(through_where("value>5 GBP") ==
        "GBP has no rate in this file\n"
        "  help: add it: rates: {GBP: …}, the price of one GBP in EUR\n");
}

TEST_CASE("a missing rate is refused") {
  Settings settings = some_settings();
  settings.rates.clear();
  Filter filter;
  filter.min_value = eur(1);
  CHECK(through(filter, settings) ==
        "1 @beta no rate for USD on 2026-11-04\n"
        "  help: add what one USD is worth in EUR to the file: 'rates: {USD: …}'\n");
}

TEST_CASE("conditions on texts") {
  CHECK(through_where("owner=ana") == "acme");
  CHECK(through_where("owner=ana,ben") == "acme beta");
  CHECK(through_where("owner=Ana") == "");
  CHECK(through_where("owner!=ana") == "beta gamma delta");
  CHECK(through_where("owner!=ana,ben") == "gamma delta");
  CHECK(through_where("owner<b") == "acme");
  CHECK(through_where("owner>b") == "beta");
  CHECK(through_where("company~ACME") == "acme");
  CHECK(through_where("industry=food") == "beta");
}

TEST_CASE("numbers in texts are compared as numbers") {
  CHECK(through_where("seats>10") == "beta");
  CHECK(through_where("seats<10") == "acme");
  CHECK(through_where("seats<9.5") == "acme");
  CHECK(through_where("seats=9.0") == "");
}

TEST_CASE("conditions on amounts, days, tags and what is next") {
  CHECK(through_where("value=4800") == "acme");
  CHECK(through_where("value=1000 USD") == "beta");
  CHECK(through_where("value!=4800.00") == "beta gamma delta");
  CHECK(through_where("value>1000") == "acme");
  CHECK(through_where("value<1000") == "beta");
  CHECK(through_where("value~USD") == "beta");
  CHECK(through_where("close=2026-12-15") == "acme");
  CHECK(through_where("close<2026-12-15") == "");
  CHECK(through_where("close<2026-12-16") == "acme");
  CHECK(through_where("close~2026-12") == "acme");
  CHECK(through_where("close!=2026-12-15") == "beta gamma delta");
  CHECK(through_where("tags=web") == "acme gamma");
  CHECK(through_where("tags!=repeat") == "beta gamma delta");
  CHECK(through_where("next~card") == "gamma");
}

TEST_CASE("conditions narrow") {
  const Settings settings = some_settings();
  Filter filter;
  filter.where = {*parse_where(settings, "tags=web"), *parse_where(settings, "value>1")};
  CHECK(through(filter) == "acme");
}

TEST_CASE("a lost deal is worth what it was when it was lost") {
  Settings settings = some_settings();
  const Currency dollar = *Currency::parse("USD");
  settings.rates = {{dollar, *parse_date("2026-01-01"), 500'000'000},
                    {dollar, *parse_date("2026-11-20"), 900'000'000}};
  Deal open = a_deal("open", {entered("2026-11-01", proposal)});
  Deal gone = a_deal("gone", {entered("2026-11-01", proposal), lost("2026-11-10")});
  open.value = gone.value = usd(1000);
  const Pipeline pipeline = a_pipeline({open, gone}, settings);
  const auto passes = [&](const Deal& deal, std::string_view now) {
    Filter filter;
    filter.where = {*parse_where(settings, "value>600")};
    return lets_through(filter, pipeline, deal, at(now));
  };
  CHECK(passes(open, "2026-12-01"));
  CHECK_FALSE(passes(gone, "2026-12-01"));
  CHECK_FALSE(passes(open, "2026-11-09"));
  CHECK(worth(gone, settings, at("2026-12-01")).at == at("2026-11-10"));
  CHECK(worth(gone, settings, at("2026-11-09")).at == at("2026-11-09"));
}

TEST_CASE("conditions that say nothing are problems") {
  const std::string form =
      "  help: KEY=VALUE, KEY!=VALUE, KEY<VALUE, KEY>VALUE or KEY~VALUE (contains)\n";
  CHECK(through_where("owner") == "'owner' is not a condition\n" + form);
  CHECK(through_where("=ana") == "'=ana' is not a condition\n" + form);
  CHECK(through_where("owner!ana") == "'owner!ana' is not a condition\n" + form);
  CHECK(through_where("value<=5") == "'value<=5' is not a condition\n" + form);
  CHECK(through_where("owner=,") ==
        "no value in 'owner=,'\n  help: alternatives stand between commas: owner=ana,ben\n");
  CHECK(
      through_where("ownr=ana") ==
      "unknown field 'ownr'\n"
      "  help: did you mean 'owner'? fields: name, company, contact, email, phone, value, source, "
      "owner, tags, close, next, from, ref, industry, seats\n");
  CHECK(through_where("value=much") ==
        "'much' is not an amount\n  help: an amount looks like 4800, 4800.50 or 1200 USD\n");
  CHECK(through_where("close=2026-02-30") ==
        "2026-02-30 does not exist: February 2026 has 28 days\n"
        "  help: a date looks like 2026-11-21\n");
}

}  // namespace kariz::tests

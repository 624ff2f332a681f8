#include "rendered.hpp"

#include <ostream>

#include <kariz/exchange/recipe.hpp>

#include <doctest/doctest.h>

using namespace kariz;
using namespace kariz::exchange;

namespace {

std::string refused(std::string_view yaml) {
  return refusal([&] { read_recipe(source("r.yaml", yaml)); });
}

std::string refused_map(std::string_view map) {
  Recipe recipe;
  return refusal([&] { add_map(recipe, map); });
}

/// A template as a recipe writes it, with `·` between its pieces and columns in brackets.
std::string rendered(const Template& value) {
  std::string text;
  for (const auto& piece : value.pieces) {
    const bool is_column = piece.kind == Template::Piece::Kind::column;
    if (!text.empty()) text.append("·");
    text.append(is_column ? "[" : "").append(piece.word.text).append(is_column ? "]" : "");
    const std::string_view there = piece.word.place.source->text;
    CHECK(there.substr(piece.word.place.offset, piece.word.place.length) == piece.word.text);
  }
  return text;
}

}  // namespace

TEST_CASE("a whole recipe") {
  const Recipe recipe = read_recipe(source("r.yaml", R"yaml(source: hubspot
delimiter: ";"
encoding: windows-1252
key: Deal ID
id: Slug
columns:
  name: "{First name} {Last name} ({Deal ID})"
  company: Company
  source: {
  column:
    Lead Source, empty : [ Select, "-" ], replace : {
    WWW:
      web
    }}
  contact: {template: '{First name} {Last name}'}
dates: {pattern: "%d/%m/%Y"}
money: {decimal: ",", thousands: ".", currency: PLN}
stage: {
  column:
    Stage, values : {
    Negotiating:
      engaging, Won : won
    }}
events: {engaging: engage_date, won: close_date}
defaults: {at: 2017-12-31, reason: unknown, channel: phone}
ignore: [Internal note, Other]
)yaml"));
  CHECK(recipe.source == "hubspot");
  CHECK(recipe.delimiter == ';');
  CHECK(recipe.encoding == Encoding::windows_1252);
  CHECK(recipe.key->text == "Deal ID");
  CHECK(recipe.id->text == "Slug");
  REQUIRE(recipe.columns.size() == 4);
  CHECK(recipe.columns[0].field.text == "name");
  CHECK(rendered(recipe.columns[0].value) == "[First name]· ·[Last name]· (·[Deal ID]·)");
  CHECK(rendered(recipe.columns[1].value) == "[Company]");
  CHECK(rendered(recipe.columns[2].value) == "[Lead Source]");
  CHECK(recipe.columns[2].value.empty == std::vector<std::string_view>{"Select", "-"});
  CHECK(recipe.columns[2].value.replace.at("WWW") == "web");
  CHECK(rendered(recipe.columns[3].value) == "[First name]· ·[Last name]");
  CHECK(recipe.dates->text() == "%d/%m/%Y");
  CHECK(recipe.money.decimal == ",");
  CHECK(recipe.money.thousands == ".");
  CHECK(recipe.money.currency->code() == "PLN");
  CHECK(recipe.stage->column.text == "Stage");
  REQUIRE(recipe.stage->values.size() == 2);
  CHECK(recipe.stage->values[0].first == "Negotiating");
  CHECK(recipe.stage->values[0].second.text == "engaging");
  REQUIRE(recipe.events.size() == 2);
  CHECK(recipe.events[1].target.text == "won");
  CHECK(recipe.events[1].column.text == "close_date");
  CHECK(recipe.at->text == "2017-12-31");
  CHECK(recipe.reason->text == "unknown");
  CHECK(recipe.channel->text == "phone");
  REQUIRE(recipe.ignore.size() == 2);
  CHECK(recipe.ignore[1].text == "Other");
}

TEST_CASE("short forms") {
  const Recipe recipe = read_recipe(source("r.yaml", "stage: Stage\nignore: Note\n"));
  CHECK(recipe.stage->column.text == "Stage");
  CHECK(recipe.stage->values.empty());
  CHECK(recipe.ignore.front().text == "Note");
  CHECK(!recipe.delimiter);
  CHECK(!recipe.encoding);
  CHECK(recipe.money.decimal == ".");
  CHECK(recipe.money.thousands == "");
}

TEST_CASE("the source outlives the text that it was read from") {
  const Recipe recipe = read_recipe(source("r.yaml", "source: a source longer than it takes\n"));
  CHECK(recipe.source == "a source longer than it takes");
}

TEST_CASE("unknown keys are reported with what was meant") {
  CHECK(
      refused("colums: {name: Deal}\n") ==
      "2\nr.yaml:1:1-6: error: unknown key 'colums' of a recipe / help: did you mean 'columns'? "
      "keys: source, delimiter, encoding, key, id, columns, dates, money, stage, events, defaults, "
      "ignore\n");
  CHECK(
      refused("columns:\n  name: {colum: Deal}\n") ==
      "2\nr.yaml:2:3-6: error: no column for 'name' / help: name it: {column: NAME, empty: [TEXT], "
      "replace: {TEXT: TEXT}}\n"
      "r.yaml:2:10-14: error: unknown key 'colum' of the column of 'name' / help: did you mean "
      "'column'? keys: column, template, empty, replace\n");
  CHECK(
      refused(
          "dates: {format: x}\nmoney: {point: x}\nstage: {column: S, value: {}}\ndefaults: {when: "
          "x}\n") ==
      "2\nr.yaml:1:9-14: error: unknown key 'format' of dates / help: keys: pattern\n"
      "r.yaml:2:9-13: error: unknown key 'point' of money / help: keys: decimal, thousands, "
      "currency\n"
      "r.yaml:3:20-24: error: unknown key 'value' of stage / help: did you mean 'values'? keys: "
      "column, empty, values\n"
      "r.yaml:4:12-15: error: unknown key 'when' of defaults / help: keys: at, reason, channel\n");
}

TEST_CASE("keys that stand twice") {
  CHECK(
      refused("key: A\nkey: B\ncolumns: {name: A, name: B}\n") ==
      "2\nr.yaml:2:1-3: error: 'key' stands here twice / help: keep one of them / r.yaml:1:1-3: "
      "the "
      "first one\n"
      "r.yaml:3:20-23: error: 'name' stands here twice / help: keep one of them / r.yaml:3:11-14: "
      "the first one\n");
}

TEST_CASE("values of the wrong kind") {
  CHECK(
      refused("source: [a]\nkey: ''\ncolumns: [name]\nstage: [a]\nevents: won\nignore: {a: b}\n") ==
      "2\nr.yaml:1:9-9: error: the source is a list, not a text\n"
      "r.yaml:2:6-7: error: the key is empty\n"
      "r.yaml:3:10-10: error: columns is a list, not a mapping of fields to columns\n"
      "r.yaml:4:8-8: error: stage is a list, not a mapping of keys to values\n"
      "r.yaml:5:9-11: error: events is a text, not a mapping of stages to columns\n"
      "r.yaml:6:9-9: error: ignore is a mapping, not a list of columns\n");
  CHECK(refused("columns:\n  name: {column: A, replace: [x]}\nstage: {column: S, values: x}\n") ==
        "2\nr.yaml:2:30-30: error: replace is a list, not a mapping of texts to texts\n"
        "r.yaml:3:28-28: error: values is a text, not a mapping of texts to stages\n");
  CHECK(refused("columns:\n  name: {column: A, template: '{B}'}\nstage: {values: {}}\n") ==
        "2\nr.yaml:2:21-28: error: a column and a template / help: leave one of them out\n"
        "r.yaml:3:8-8: error: no column for the stage / help: name it: stage: {column: NAME}\n");
}

TEST_CASE("delimiters, encodings, marks and currencies that there are not") {
  CHECK(
      refused("delimiter: ' '\nencoding: utf8\n") ==
      "2\nr.yaml:1:12-14: error: ' ' is not a delimiter / help: one of \",\" \";\" \"|\" \"\\t\"; "
      "without this key it is found\n"
      "r.yaml:2:11-14: error: unknown encoding 'utf8' / help: did you mean 'utf-8'? encodings: "
      "utf-8, utf-16, windows-1252\n");
  CHECK(
      refused("money: {decimal: x, thousands: '_', currency: Euro}\n") ==
      "2\nr.yaml:1:18-18: error: the decimal mark is 'x' / help: one of \".\" \",\"\n"
      "r.yaml:1:32-34: error: the mark of thousands is '_' / help: one of \".\" \",\" \" \" \"'\" "
      "\"’\"\n"
      "r.yaml:1:47-50: error: unknown currency 'Euro' / help: a code of ISO 4217 in capitals, such "
      "as EUR, PLN or JPY\n");
  CHECK(refused("money: {thousands: '.'}\n") ==
        "2\nr.yaml:1:8-8: error: '.' stands for decimals and for thousands / help: name both: "
        "{decimal: \",\", thousands: \".\"}\n");
}

TEST_CASE("patterns of dates are checked") {
  CHECK(
      refused("dates: {pattern: dd/mm/yyyy}\n") ==
      "2\nr.yaml:1:18-27: error: the pattern 'dd/mm/yyyy' does not say the year / help: a pattern "
      "looks like %d/%m/%Y; understood: %Y %y %m %b %B %d %e %a %A %H %I %p %M %S %z %F %R %T "
      "%%\n");
}

TEST_CASE("braces of templates are checked, at their place") {
  const std::string help =
      " error: the braces of this template are not in pairs / help: {Deal Name} stands for the "
      "column "
      "of this name\n";
  CHECK(refused("columns:\n  name: \"{A} {B\"\n") == "2\nr.yaml:2:14-14:" + help);
  CHECK(refused("columns:\n  name: A} B\n") == "2\nr.yaml:2:10-10:" + help);
  CHECK(refused("columns:\n  name: 'x {}'\n") == "2\nr.yaml:2:12-12:" + help);
  CHECK(refused("columns:\n  name: \"x {a{b}\"\n") == "2\nr.yaml:2:12-12:" + help);
  CHECK(refused("columns:\n  name: \"\\u0041 {A\"\n") == "2\nr.yaml:2:9-19:" + help);
}

TEST_CASE("--map names columns, templates and the stage") {
  Recipe recipe;
  add_map(recipe, "name={First} {Last}, value = Amount,stage=Status");
  REQUIRE(recipe.columns.size() == 2);
  CHECK(recipe.columns[0].field.text == "name");
  CHECK(rendered(recipe.columns[0].value) == "[First]· ·[Last]");
  CHECK(recipe.columns[1].field.text == "value");
  CHECK(rendered(recipe.columns[1].value) == "[Amount]");
  CHECK(recipe.stage->column.text == "Status");

  add_map(recipe, "name=Deal");
  REQUIRE(recipe.columns.size() == 2);
  CHECK(rendered(recipe.columns[0].value) == "[Deal]");

  set_key(recipe, "ID");
  CHECK(recipe.key->text == "ID");
  CHECK(recipe.key->place.source->name == "--key");
}

TEST_CASE("--map over a recipe keeps what its stages stand for") {
  Recipe recipe = read_recipe(source("r.yaml", "stage: {column: S, values: {Open: lead}}\n"));
  add_map(recipe, "stage=Status");
  CHECK(recipe.stage->column.text == "Status");
  CHECK(recipe.stage->values.size() == 1);
}

TEST_CASE("mistakes in --map") {
  CHECK(refused_map("name=Deal,value") ==
        "2\n--map:1:11-15: error: 'value' is not FIELD=COLUMN / help: columns are named like "
        "name=Deal,value=Amount\n");
  CHECK(refused_map("") ==
        "2\n--map:1:1-1: error: '' is not FIELD=COLUMN / help: columns are named like "
        "name=Deal,value=Amount\n");
  CHECK(refused_map("name=Deal,=Amount,owner=") ==
        "2\n--map:1:11-17: error: '=Amount' is not FIELD=COLUMN / help: columns are named like "
        "name=Deal,value=Amount\n"
        "--map:1:19-24: error: 'owner=' is not FIELD=COLUMN / help: columns are named like "
        "name=Deal,value=Amount\n");
  CHECK(refused_map("name=A,name=B") ==
        "2\n--map:1:8-11: error: 'name' stands here twice / help: keep one of them\n");
  CHECK(refused_map("name={A") ==
        "2\n--map:1:6-6: error: the braces of this template are not in pairs / help: {Deal Name} "
        "stands for the column of this name\n");
  CHECK(refused_map("stage={A} {B}") ==
        "2\n--map:1:7-13: error: the stage is one column, as it is / help: columns are named like "
        "name=Deal,value=Amount\n");
}

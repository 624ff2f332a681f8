#include "a_pipeline.hpp"

#include <kariz/domain/settings.hpp>

#include <doctest/doctest.h>

namespace kariz::tests {

TEST_CASE("a stage is found by its id and by those that it had") {
  const Settings settings = some_settings();
  CHECK(find_stage(settings, "proposal") == proposal);
  CHECK(find_stage(settings, "offer") == proposal);
  CHECK(find_stage(settings, "fax") == fax);
  CHECK_FALSE(find_stage(settings, "Proposal"));
}

TEST_CASE("people call a stage by its id or its name, in any case of letters") {
  Settings settings = some_settings();
  settings.stages[proposal].name = "Oferta wysłana";
  CHECK(find_stage_named(settings, "proposal") == proposal);
  CHECK(find_stage_named(settings, "PROPOSAL") == proposal);
  CHECK(find_stage_named(settings, "oferta WYSŁANA") == proposal);
  CHECK_FALSE(find_stage_named(settings, "oferta"));
  CHECK_FALSE(find_stage_named(settings, "oferta wysłana dziś"));
  CHECK_FALSE(find_stage_named(settings, ""));
}

TEST_CASE("a name of several stages is none, and an id wins over it") {
  Settings settings = some_settings();
  settings.stages[proposal].name = "Offer";
  settings.stages[contract].name = "OFFER";
  settings.stages[review].name = "inquiry";
  CHECK_FALSE(find_stage_named(settings, "oFFER"));
  CHECK(find_stage_named(settings, "inquiry") == inquiry);
  CHECK_FALSE(find_stage_named(settings, "Inquiry"));
}

TEST_CASE("an id that is used again means what it means today") {
  Settings settings = some_settings();
  settings.stages[review].id = "offer";
  CHECK(find_stage(settings, "offer") == review);
}

TEST_CASE("questions and reasons are found in the same way") {
  Settings settings = some_settings();
  settings.qualification->questions[need].was = {"problem"};
  CHECK(find_question(*settings.qualification, "timeline") == timeline);
  CHECK(find_question(*settings.qualification, "problem") == need);
  CHECK_FALSE(find_question(*settings.qualification, "size"));
  REQUIRE(find_reason(settings, "rival"));
  CHECK(find_reason(settings, "rival")->id == "competitor");
  CHECK(find_reason(settings, "price")->id == "price");
  CHECK(find_reason(settings, "terms") == nullptr);
}

TEST_CASE("what is retired is not offered") {
  Settings settings = some_settings();
  settings.qualification->questions[need].use = Stage::Use::retired;
  CHECK(value_text(stage_ids(settings)) == "inquiry,qualified,demo,proposal,contract,review");
  CHECK(value_text(question_ids(*settings.qualification)) == "budget,authority,timeline");
  CHECK(value_text(reason_ids(settings)) == "spam,competitor");
}

TEST_CASE("criteria belong to their stages") {
  const Settings settings = some_settings();
  CHECK(value_text(criterion_ids(settings)) == "shown,decider,sent,signed");
  CHECK(stage_of_criterion(settings, "decider") == proposal);
  CHECK_FALSE(stage_of_criterion(settings, "proposal"));
}

TEST_CASE("touches have channels where the file names none") {
  CHECK(value_text(default_channels()) == "phone,sms,chat,email,meeting,social,visit");
}

}  // namespace kariz::tests

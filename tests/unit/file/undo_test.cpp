#include "a_file.hpp"
#include "changing/line_edits.hpp"
#include "disk/way_back.hpp"
#include "scratch.hpp"

#include <random>

#include <kariz/file/undo.hpp>

#include <doctest/doctest.h>
#include <sys/stat.h>

using namespace kariz;
using namespace kariz::file;
namespace fs = std::filesystem;

namespace {

const std::string one_deal =
    std::string(settings_text) + "  a:\n    history:\n      - {at: 2026-11-01, stage: lead}\n";

Terms terms_in(const Scratch& scratch, std::string command) {
  Terms terms;
  terms.journal = {scratch / "state/kariz", std::move(command),
                   [](const TimeZone& zone) { return zone.at(1'795'000'000); }};
  return terms;
}

Changes add_b(const Pipeline&) {
  Deal deal;
  deal.id = "b";
  deal.name = "B";
  Event event;
  event.at = {1'795'000'000, 3600};
  event.what = EnteredStage{0};
  deal.history = {event};
  return {AddDeal{deal}};
}

Undone undo_in(const Scratch& scratch, Effect effect = Effect::write) {
  return undo(scratch / "p.yaml", "p.yaml", no_zones, effect, terms_in(scratch, "undo"));
}

void add_b_in(const Scratch& scratch) {
  update(scratch / "p.yaml", "p.yaml", no_zones, add_b, Effect::write,
         terms_in(scratch, "add-lead"));
}

fs::path record_in(const Scratch& scratch) {
  return fs::directory_iterator(scratch / "state/kariz")->path();
}

}  // namespace

TEST_CASE("an undo leads back to the very bytes, and another makes the change again") {
  const Scratch scratch;
  write(scratch / "p.yaml", one_deal);
  add_b_in(scratch);
  const std::string changed = bytes_of(scratch / "p.yaml");
  const Undone dry = undo_in(scratch, Effect::dry_run);
  CHECK(dry.update.diff == unified_diff(changed, line_edits(changed, one_deal), "p.yaml"));
  CHECK(bytes_of(scratch / "p.yaml") == changed);

  const Undone back = undo_in(scratch);
  CHECK(bytes_of(scratch / "p.yaml") == one_deal);
  CHECK(back.command == "add-lead");
  CHECK(back.at == 1'795'000'000);
  CHECK_FALSE(back.is_made_again);
  CHECK(back.update.changed.empty());
  CHECK(back.update.gone == std::vector<std::size_t>{1});

  const Undone again = undo_in(scratch);
  CHECK(bytes_of(scratch / "p.yaml") == changed);
  CHECK(again.command == "add-lead");
  CHECK(again.is_made_again);
  CHECK(again.update.changed == std::vector<std::size_t>{1});
  CHECK_FALSE(undo_in(scratch).is_made_again);
  CHECK(bytes_of(scratch / "p.yaml") == one_deal);
}

TEST_CASE("a file that is not as the change left it is not touched") {
  const Scratch scratch;
  write(scratch / "p.yaml", one_deal);
  add_b_in(scratch);
  const std::string edited = "# mine\n" + bytes_of(scratch / "p.yaml");
  write(scratch / "p.yaml", edited);
  CHECK(
      refusal_of(Fault::rule, [&] { undo_in(scratch); }) ==
      "p.yaml is not as 'add-lead' left it: it was changed since | undo would take that away; take "
      "back by hand what you do not want, or with git\n");
  CHECK(bytes_of(scratch / "p.yaml") == edited);
}

TEST_CASE("without a record, or with a damaged one, there is nothing to take back") {
  const std::string nothing =
      "no change to p.yaml is recorded that could be taken back | earlier versions are where you "
      "keep them, such as in git: git log -p\n";
  const Scratch scratch;
  write(scratch / "p.yaml", one_deal);
  CHECK(refusal_of(Fault::rule, [&] { undo_in(scratch); }) == nothing);
  CHECK(refusal_of(Fault::rule, [&] {
          undo(scratch / "p.yaml", "p.yaml", no_zones, Effect::write, {});
        }) == nothing);
  add_b_in(scratch);
  const std::string changed = bytes_of(scratch / "p.yaml");
  const std::string record = bytes_of(record_in(scratch));
  for (std::size_t size = 0; size < record.size(); ++size) {
    write(record_in(scratch), record.substr(0, size));
    CHECK(refusal_of(Fault::rule, [&] { undo_in(scratch); }) == nothing);
  }
  CHECK(bytes_of(scratch / "p.yaml") == changed);
  write(record_in(scratch), record);
  undo_in(scratch);
  CHECK(bytes_of(scratch / "p.yaml") == one_deal);
}

TEST_CASE("the record is its owner's alone, and holds no more than the way back") {
  const Scratch scratch;
  write(scratch / "p.yaml", one_deal);
  add_b_in(scratch);
  struct stat info {};
  REQUIRE(::stat((scratch / "state/kariz").c_str(), &info) == 0);
  CHECK((info.st_mode & 07777) == 0700);
  REQUIRE(::stat(record_in(scratch).c_str(), &info) == 0);
  CHECK((info.st_mode & 07777) == 0600);
  const auto offset = std::to_string(one_deal.size());
  const auto added = std::to_string(bytes_of(scratch / "p.yaml").size() - one_deal.size());
  CHECK(bytes_of(record_in(scratch)) == "kariz undo 1\nadd-lead\n1795000000 done\n" +
                                            to_text(fingerprint(bytes_of(scratch / "p.yaml"))) +
                                            "\n" + to_text(fingerprint(one_deal)) + "\n1\n" +
                                            offset + " " + added + " 0\n");
}

TEST_CASE("what cannot be recorded is done all the same, and said") {
  const Scratch scratch;
  write(scratch / "p.yaml", one_deal);
  write(scratch / "state", "a file in the way");
  const Update update = kariz::file::update(scratch / "p.yaml", "p.yaml", no_zones, add_b,
                                            Effect::write, terms_in(scratch, "add-lead"));
  CHECK(update.has_changed);
  CHECK(described(update.warnings) ==
        "the change cannot be taken back by undo: " + (scratch / "state/kariz").string() +
            ": Not a directory\n");
}

TEST_CASE("edits are reversed") {
  std::mt19937 random(4711);
  for (int i = 0; i < 2000; ++i) {
    const std::string text(random() % 30, 'a');
    std::vector<Edit> edits;
    for (std::size_t done = 0; done + 1 < text.size();) {
      Edit edit;
      edit.offset = done + random() % (text.size() - done);
      edit.length = random() % (text.size() - edit.offset);
      edit.text = std::string(random() % 4, 'b');
      done = edit.offset + edit.length + 1;
      edits.push_back(std::move(edit));
    }
    const std::string changed = spliced(text, edits);
    REQUIRE(spliced(changed, reversed(text, edits)) == text);
  }
}

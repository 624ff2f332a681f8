#include "a_file.hpp"
#include "scratch.hpp"

#include <filesystem>
#include <thread>

#include <kariz/file/update.hpp>

#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace kariz;
using namespace kariz::file;
namespace fs = std::filesystem;

namespace {

const std::string one_deal =
    std::string(settings_text) + "  a:\n    history:\n      - {at: 2026-11-01, stage: lead}\n";

Changes touch_first(const Pipeline&) {
  Event event;
  event.at = {1795000000, 3600};
  event.what = Touched{"email"};
  return {InsertEvent{0, event}};
}

const std::string touched_deal =
    one_deal + "      - {at: 2026-11-18T12:06:40+01:00, touch: email}\n";

Update update_file(const fs::path& path, const Request& request, Effect effect = Effect::write) {
  return update(path, "p.yaml", no_zones, request, effect);
}

}  // namespace

TEST_CASE("an update replaces the file, keeps its mode, and leaves nothing beside it") {
  const Scratch scratch;
  const fs::path path = scratch / "p.yaml";
  write(path, one_deal);
  REQUIRE(::chmod(path.c_str(), 0640) == 0);
  const Update update = update_file(path, touch_first);
  CHECK(bytes_of(path) == touched_deal);
  CHECK(update.after->source->text == touched_deal);
  CHECK(update.changed == std::vector<std::size_t>{0});
  CHECK(update.diff.empty());
  struct stat info {};
  REQUIRE(::stat(path.c_str(), &info) == 0);
  CHECK((info.st_mode & 07777) == 0640);
  CHECK(scratch.file_count() == 1);
}

TEST_CASE("a symbolic link stays, what it names is replaced") {
  const Scratch scratch;
  write(scratch / "real.yaml", one_deal);
  fs::create_symlink(scratch / "real.yaml", scratch / "link.yaml");
  update_file(scratch / "link.yaml", touch_first);
  CHECK(fs::is_symlink(scratch / "link.yaml"));
  CHECK(bytes_of(scratch / "real.yaml") == touched_deal);
}

TEST_CASE("a dry run makes the diff and leaves the file alone") {
  const Scratch scratch;
  write(scratch / "p.yaml", one_deal);
  const Update update = update_file(scratch / "p.yaml", touch_first, Effect::dry_run);
  CHECK(bytes_of(scratch / "p.yaml") == one_deal);
  CHECK(update.diff ==
        "--- p.yaml\n+++ p.yaml\n@@ -15,3 +15,4 @@\n   a:\n     history:\n       - {at: "
        "2026-11-01, stage: lead}\n"
        "+      - {at: 2026-11-18T12:06:40+01:00, touch: email}\n");
}

TEST_CASE("no changes: the file is not even touched") {
  const Scratch scratch;
  write(scratch / "p.yaml", one_deal);
  struct stat before {};
  REQUIRE(::stat((scratch / "p.yaml").c_str(), &before) == 0);
  const Update update = update_file(scratch / "p.yaml", [](const Pipeline&) { return Changes{}; });
  struct stat after {};
  REQUIRE(::stat((scratch / "p.yaml").c_str(), &after) == 0);
  CHECK(before.st_ino == after.st_ino);
  CHECK(update.before == update.after);
}

TEST_CASE("an editor that saves meanwhile wins, and the change is made to its text") {
  const Scratch scratch;
  const fs::path path = scratch / "p.yaml";
  write(path, one_deal);
  int calls = 0;
  update_file(path, [&](const Pipeline& before) {
    if (++calls == 1) {
      write(scratch / "new", "# edited\n" + one_deal);
      fs::rename(scratch / "new", path);
    }
    return touch_first(before);
  });
  CHECK(calls == 2);
  CHECK(bytes_of(path) == "# edited\n" + touched_deal);
  CHECK(scratch.file_count() == 1);
}

TEST_CASE("many at once lose nothing") {
  const Scratch scratch;
  const fs::path path = scratch / "p.yaml";
  write(path, one_deal);
  constexpr int writers = 8;
  constexpr int rounds = 5;
  std::vector<std::thread> threads;
  for (int i = 0; i < writers; ++i) {
    threads.emplace_back([&] {
      for (int round = 0; round < rounds; ++round)
        update(path, "p.yaml", no_zones, touch_first, Effect::write);
    });
  }
  for (std::thread& thread : threads) thread.join();
  const Pipeline pipeline = pipeline_of(bytes_of(path));
  CHECK(pipeline.deals[0].history.size() == 1 + writers * rounds);
  CHECK(scratch.file_count() == 1);
}

TEST_CASE("what cannot be read or written is refused, and nothing is left behind") {
  const Scratch scratch;
  CHECK(refusal_of(Fault::system, [&] { update_file(scratch / "p.yaml", touch_first); }) ==
        "cannot read p.yaml: No such file or directory | kariz init writes a new pipeline; -f FILE "
        "names another one\n");
  CHECK(refusal_of(Fault::system, [&] { update_file(scratch / ".", touch_first); }) ==
        "p.yaml is a directory | -f FILE names a pipeline file\n");
  REQUIRE(::mkfifo((scratch / "fifo").c_str(), 0600) == 0);
  CHECK(refusal_of(Fault::system, [&] { update_file(scratch / "fifo", touch_first); }) ==
        "p.yaml is not a regular file\n");
  write(scratch / "p.yaml", "kariz: 2\nstages: [{id: a}]\n");
  CHECK(refusal_of(Fault::file, [&] { update_file(scratch / "p.yaml", touch_first); }) ==
        "<2> version 2 of the format is not known | this program reads version 1: 'kariz: 1'\n");
  CHECK(scratch.file_count() == 2);
}

TEST_CASE("what would not read back is not written") {
  const Scratch scratch;
  write(scratch / "p.yaml", one_deal);
  const auto lie = [](const Pipeline&) {
    // Nobody makes such a change; it stands for a fault in the writer.
    Event event;
    event.at = {1795000000, 3600};
    event.what = Touched{"pigeon"};
    return Changes{InsertEvent{0, event}};
  };
  const std::string refusal =
      refusal_of(Fault::system, [&] { update_file(scratch / "p.yaml", lie); });
  CHECK(refusal.find("would not read back as it was meant") != std::string::npos);
  CHECK(bytes_of(scratch / "p.yaml") == one_deal);
  CHECK(scratch.file_count() == 1);
}

TEST_CASE("a rewriting may say the same in other words and another order, and nothing else") {
  const Scratch scratch;
  const fs::path path = scratch / "p.yaml";
  const std::string two = one_deal + "  b: {history: [{at: 2026-11-02, stage: lead}]}  # b\n";
  const std::string same = std::string(settings_text) +
                           "  b: {history: [{at: 2026-11-02, stage: lead}]}  # b\n"
                           "  'a': {history: [{at: 2026-11-01, stage: lead}]}\n";
  const auto rewrite_to = [&](const std::string& text, Effect effect = Effect::write) {
    return rewrite(
        path, "p.yaml", no_zones, [&](const Pipeline&) { return text; }, effect);
  };
  write(path, two);
  CHECK_FALSE(rewrite_to(two).has_changed);
  const Update dry = rewrite_to(same, Effect::dry_run);
  CHECK(dry.has_changed);
  CHECK(
      dry.diff ==
      "--- p.yaml\n+++ p.yaml\n@@ -12,7 +12,5 @@\n loss-reasons: {price: Too expensive, spam: "
      "{name: Spam, disqualifies: true}}\n fields: [industry]\n deals:\n-  a:\n-    "
      "history:\n-      - {at: 2026-11-01, stage: lead}\n   b: {history: [{at: 2026-11-02, stage: "
      "lead}]}  # b\n+  'a': {history: [{at: 2026-11-01, stage: lead}]}\n");
  CHECK(bytes_of(path) == two);
  CHECK(rewrite_to(same).has_changed);
  CHECK(bytes_of(path) == same);

  const std::string help =
      "this is a fault of kariz: please report it, with the command and the lines of the deal\n";
  const auto refused = [&](const std::string& why) {
    return "the change to p.yaml would not read back as it was meant (" + why +
           "); nothing was written | " + help;
  };
  CHECK(refusal_of(Fault::system, [&] { rewrite_to(one_deal); }) ==
        refused("other settings or deals"));
  CHECK(refusal_of(Fault::system, [&] { rewrite_to(""); }) == refused("the file is empty"));
  std::string later = same;
  later.replace(later.find("2026-11-01"), 10, "2026-11-03");
  CHECK(refusal_of(Fault::system, [&] { rewrite_to(later); }) == refused("a"));
  CHECK(bytes_of(path) == same);
}

TEST_CASE("a new file never stands in the place of an old one") {
  const Scratch scratch;
  create(scratch / "new.yaml", "new.yaml", "kariz: 1\n", Effect::dry_run);
  CHECK(scratch.file_count() == 0);
  create(scratch / "new.yaml", "new.yaml", "kariz: 1\n", Effect::write);
  CHECK(bytes_of(scratch / "new.yaml") == "kariz: 1\n");
  for (const Effect effect : {Effect::write, Effect::dry_run}) {
    CHECK(refusal_of(Fault::system,
                     [&] { create(scratch / "new.yaml", "new.yaml", "other", effect); }) ==
          "new.yaml exists already | kariz writes no new pipeline over it; -f FILE names another "
          "one\n");
  }
  CHECK(bytes_of(scratch / "new.yaml") == "kariz: 1\n");
  CHECK(scratch.file_count() == 1);
}

#include "disk/lock.hpp"

#include "disk/beside.hpp"
#include "disk/replace.hpp"
#include "disk/system.hpp"
#include "scratch.hpp"

#include <doctest/doctest.h>
#include <fcntl.h>

using namespace kariz;
using namespace kariz::file;

namespace {

Descriptor opened(const Scratch& scratch) {
  return Descriptor(::open((scratch / "p.yaml").c_str(), O_RDONLY | O_CLOEXEC));
}

}  // namespace

TEST_CASE("the holder of a lock is known by its process") {
  const Scratch scratch;
  write(scratch / "p.yaml", "text");
  const Descriptor one = opened(scratch);
  const Descriptor other = opened(scratch);
  CHECK_FALSE(lock_holder(other.get()));
  lock(one.get(), "p.yaml", {});
  const auto holder = lock_holder(other.get());
  REQUIRE(holder);
  CHECK(holder->process == ::getpid());
  CHECK(holder->program == "unit_file");
}

TEST_CASE("a holder is told as far as it is known") {
  CHECK(described(LockHolder{1234, "kariz"}) == "locked by process 1234 (kariz)");
  CHECK(described(LockHolder{1234, ""}) == "locked by process 1234");
  CHECK(described(std::optional<LockHolder>()) == "locked by another program");
}

TEST_CASE("patience is asked until the lock is free, or it ends") {
  const Scratch scratch;
  write(scratch / "p.yaml", "text");
  Descriptor one = opened(scratch);
  const Descriptor other = opened(scratch);
  lock(one.get(), "p.yaml", {});
  int asked = 0;
  const auto ends = [&](const LockWait& wait) {
    CHECK(wait.name == "p.yaml");
    return ++asked < 3;
  };
  const std::string us = std::to_string(::getpid());
  CHECK(refusal_of(Fault::system, [&] { lock(other.get(), "p.yaml", ends); }) ==
        "p.yaml is locked by process " + us +
            " (unit_file) | nothing was changed; try again when that is done, or wait longer with "
            "--lock-timeout SECONDS\n");
  CHECK(asked == 3);
  lock(other.get(), "p.yaml", [&](const LockWait&) {
    one.close();
    return true;
  });
  CHECK(lock_holder(other.get()));
}

TEST_CASE("a run whose file another one has just taken out does not wait for itself") {
  const Scratch scratch;
  const auto path = scratch / "p.yaml";
  write(path, "old");
  std::vector<Diagnostic> warnings;
  const Patience impatient = [](const LockWait&) { return false; };
  LockedFile file(path, "p.yaml", impatient);
  const Beside names = beside(path);
  std::filesystem::rename(path, names.part);
  write(path, "new");
  CHECK(file.replace("ours", warnings) == LockedFile::Outcome::changed_meanwhile);
  CHECK(bytes_of(path) == "new");
  CHECK(bytes_of(names.part) == "old");
  CHECK(warnings.empty());
}

TEST_CASE("a part that is a hard link of the file is another name of it") {
  const Scratch scratch;
  const auto path = scratch / "p.yaml";
  write(path, "old");
  const Patience impatient = [](const LockWait&) { return false; };
  LockedFile file(path, "p.yaml", impatient);
  std::filesystem::create_hard_link(path, beside(path).part);
  std::vector<Diagnostic> warnings;
  CHECK(refusal_of(Fault::system, [&] {
          file.replace("ours", warnings);
        }).find("has another name (a hard link)") != std::string::npos);
  CHECK(bytes_of(path) == "old");
}

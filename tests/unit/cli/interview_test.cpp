#include "interview.hpp"

#include "a_pipeline.hpp"
#include "a_session.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

using namespace kariz;
using namespace kariz::cli;

namespace {

/// Puts a file in the place of a standard stream, until the end of the scope.
class Redirected {
public:
  Redirected(int descriptor, const std::filesystem::path& path)
      : descriptor_(descriptor), saved_(dup(descriptor)) {
    std::FILE* const file = std::fopen(path.c_str(), descriptor == STDIN_FILENO ? "r" : "w");
    if (file == nullptr) std::abort();
    dup2(fileno(file), descriptor_);
    std::fclose(file);
  }
  Redirected(const Redirected&) = delete;
  Redirected& operator=(const Redirected&) = delete;
  ~Redirected() {
    dup2(saved_, descriptor_);
    close(saved_);
  }

private:
  int descriptor_;
  int saved_;
};

constexpr std::string_view a_deal =
    "  a:\n"
    "    name: A\n"
    "    history:\n"
    "      - {at: 2026-11-01T10:00:00+01:00, stage: lead}\n"
    "      - {at: 2026-11-02T10:00:00+01:00, answers: {money: yes}}\n";

/// What was asked, and what came of it, when somebody types `typed`.
std::string held(std::string_view typed, std::optional<Instant> until = {}) {
  const ADirectory directory;
  directory.write("typed", typed);
  const auto pipeline = a_pipeline(a_deal);
  Session session("qualify", {}, quiet_surroundings(directory.path()));
  Interview answers;
  {
    const Redirected input(STDIN_FILENO, directory / "typed");
    const Redirected errors(STDERR_FILENO, directory / "asked");
    answers = interview(session, pipeline.deals.front(), pipeline.settings, until);
  }
  std::ifstream asked(directory / "asked");
  std::string out{std::istreambuf_iterator<char>(asked), {}};
  out += session.errors() + "|";
  for (const auto& reply : answers.replies) {
    out +=
        " " + std::to_string(reply.question) + "=" + std::to_string(static_cast<int>(reply.answer));
  }
  return answers.until ? out + " until " + to_text(*answers.until) : out;
}

}  // namespace

TEST_CASE("every question is asked, with the answer so far") {
  CHECK(held("y\n?\n") ==
        "Do they need it? [y/n/?/q] Can they pay? (so far: yes) [y/n/?/q] | 0=1 1=2");
}

TEST_CASE("an empty line leaves an answer, q and the end of the input leave the rest") {
  CHECK(held("\nyes\n") ==
        "Do they need it? [y/n/?/q] Can they pay? (so far: yes) [y/n/?/q] | 1=1");
  CHECK(held("YES\nq\n") ==
        "Do they need it? [y/n/?/q] Can they pay? (so far: yes) [y/n/?/q] | 0=1");
  CHECK(held("") == "Do they need it? [y/n/?/q] \n|");
}

TEST_CASE("what is no answer is asked again") {
  CHECK(held("maybe\ny\nq\n") ==
        "Do they need it? [y/n/?/q] "
        "y: yes, n: no, for good, ?: not known yet, Enter: leave it, q: no more questions\n"
        "Do they need it? [y/n/?/q] Can they pay? (so far: yes) [y/n/?/q] | 0=1");
}

TEST_CASE("a lead that fails is asked for the date of its deferral") {
  CHECK(held("n\nq\n-1d\ntomorrow\n+1w\n") ==
        "Do they need it? [y/n/?/q] Can they pay? (so far: yes) [y/n/?/q] "
        "not qualified; look again when? (+2w, 2026-12-01 10:00) that is not in the future\n"
        "not qualified; look again when? (+2w, 2026-12-01 10:00) at what time of the day?\n"
        "not qualified; look again when? (+2w, 2026-12-01 10:00) | 0=0 until "
        "2026-11-28T11:00:00+01:00");
  CHECK(held("n\nq\n", Instant{1800000000, 0}) ==
        "Do they need it? [y/n/?/q] Can they pay? (so far: yes) [y/n/?/q] | 0=0 until "
        "2027-01-15T08:00:00Z");
}

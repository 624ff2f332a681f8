#include "../arguments.hpp"
#include "../change_options.hpp"
#include "../command.hpp"
#include "../deals.hpp"
#include "../wording.hpp"

namespace kariz::cli {
namespace {

struct Options {
  std::vector<std::string> deals;
  std::optional<std::string> value;
  MoveOptions move;
  std::optional<std::string> note;
  std::optional<When> at;
};

void declare(Arguments& arguments, Options& options) {
  declare_deals(arguments, options.deals);
  arguments.text("--value", "AMOUNT", "what it is sold for (default: the value of the deal)",
                 options.value);
  declare_move(arguments, options.move);
  declare_note(arguments, options.note);
  declare_at(arguments, options.at);
}

void run(Session& session, const Options& options) {
  const auto note = text_of_note(options.note);
  const auto update =
      change_deals(session, options.deals, [&](const auto& pipeline, const auto& deal) {
        Win request;
        if (options.value) request.value = read_money(pipeline.settings, "--value", *options.value);
        request.met = views_of(options.move.met);
        request.note = note;
        request.insistence = options.move.insistence();
        return win(pipeline, deal, request, session.asking(pipeline, options.at));
      });
  tell(session, update);
}

}  // namespace

extern const Command win_command;
const Command win_command{
    "win",
    Group::move,
    Effect::changes,
    "close deals as won",
    "What the stages ahead need, and the criteria for leaving them, are asked for.",
    "kariz win acme-website --value 5200",
    [](Arguments& arguments) { return make_action<Options>(arguments, declare, run); },
};

}  // namespace kariz::cli

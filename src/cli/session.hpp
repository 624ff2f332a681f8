#pragma once

#include "globals.hpp"
#include "locate.hpp"
#include "surroundings.hpp"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <kariz/domain/moving.hpp>
#include <kariz/file/undo.hpp>
#include <kariz/file/update.hpp>
#include <kariz/table/render.hpp>

namespace kariz::cli {

/// One run of one command: what it is to know of the world, and what it has to say to it.
class Session {
public:
  /// Refused (Fault::usage): a format, a colour or a now that is none. `own_format` is a format
  /// beside those of `tables`.
  Session(std::string command, Globals globals, Surroundings here, std::string_view own_format = {},
          table::Kind tables = table::Kind::command);

  const std::string& command() const { return command_; }
  const Globals& globals() const { return globals_; }
  const Surroundings& surroundings() const { return here_; }
  table::Format format() const { return format_; }
  /// Whether the command's own format is asked for.
  bool is_in_own_format() const { return is_in_own_format_; }
  const table::Screen& screen() const { return screen_; }

  /// What now is, with the offset of `zone`.
  Instant now(const TimeZone& zone) const;
  /// What a time means that was typed; now where none was. Refused (Fault::usage): one that this
  /// zone's calendar does not have.
  Instant moment(const When& when, const TimeZone& zone) const;
  /// Who asks and when, for an event at `at`, or now.
  Asking asking(const Pipeline& pipeline, const std::optional<When>& at = std::nullopt) const;

  /// Where the pipeline file is; see locate().
  Location location() const { return locate(globals_.file, here_); }
  /// The text of the pipeline file, or of standard input for `-f -`.
  std::shared_ptr<const Source> load() const;
  /// The pipeline. Refused: what file::load() and file::read_or_refuse() refuse.
  std::shared_ptr<const Pipeline> read() const;
  /// Changes the pipeline, or with --dry-run only shows the diff.
  /// Refused: what check_origins() and file::update() refuse, and `-f -`.
  file::Update update(const file::Request& request);
  /// Replaces the whole text of the pipeline by one that says the same, or with --dry-run only
  /// shows the diff. Refused: what file::rewrite() refuses, and `-f -`.
  file::Update rewrite(const file::Rewriting& rewriting);
  /// Takes back the last change to the pipeline, or with --dry-run only shows the diff. Refused:
  /// what file::undo() refuses, and `-f -`.
  file::Undone undo();
  /// Writes a new pipeline file, or with --dry-run only sees whether it could. Refused: what
  /// file::create() refuses.
  void create(const Location& where, std::string_view text);

  /// Prints a table in the format that is asked for.
  void print(const table::Table& table);
  /// Prints a line, made printable.
  void print_line(std::string_view line);
  /// Prints text as it is.
  void print_text(std::string_view text) { output_ += text; }
  /// Prints a diff of the file: its very bytes, except on a terminal, where it is made printable.
  void print_diff(std::string_view diff);
  /// Says something beside the result, on standard error, made printable.
  void remark(std::string_view line);
  /// Shows diagnostics that do not keep the command from being done, on standard error.
  void warn(std::span<const Diagnostic> diagnostics);

  /// Whether lines about what changed are wanted: the format is that for people, without --quiet,
  /// and it is no dry run, which shows the diff.
  bool tells_changes() const;
  /// Whether somebody sits in front of this who can be asked.
  bool can_ask() const { return here_.input.is_terminal() && here_.errors.is_terminal(); }
  /// Asks on standard error, and reads the answer, a line; nothing at the end of the input.
  std::optional<std::string> ask(std::string_view question);

  /// The exit code of a run that was not refused.
  int exit_code = 0;
  /// Whether the pipeline file was replaced.
  bool has_changed() const { return has_changed_; }

  const std::string& output() const { return output_; }
  const std::string& errors() const { return errors_; }

private:
  /// The file that is to be changed. Refused (Fault::usage): standard input.
  Location file_to_change() const;
  file::Effect effect() const;
  file::Terms terms() const;
  /// Notes what an update did, and shows the diff of a dry run.
  void take_in(const file::Update& update);

  std::string command_;
  Globals globals_;
  Surroundings here_;
  bool is_in_own_format_ = false;
  table::Format format_ = table::Format::table;
  table::Screen screen_;
  When now_;
  std::optional<long> lock_timeout_;
  std::string by_;
  std::string output_;
  std::string errors_;
  bool has_changed_ = false;
};

/// The screen that a stream is, as --color, $NO_COLOR and $TERM want it coloured.
table::Screen screen_of(const Stream& stream, const std::optional<std::string>& color,
                        const Surroundings& here);

}  // namespace kariz::cli

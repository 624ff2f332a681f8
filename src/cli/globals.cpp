#include "globals.hpp"

namespace kariz::cli {

void declare_globals(Arguments& arguments, Globals& globals) {
  arguments.text("-f,--file", "FILE", "default: $KARIZ_FILE, else pipeline.yaml here or above",
                 globals.file);
  arguments.time("--now", "what now is; default: $KARIZ_NOW, else the clock", Sense::past,
                 globals.now);
  arguments.text("--format", "FORMAT", "table, csv, json, markdown; of reports html, svg",
                 globals.format);
  arguments.flag("--json", "the same as --format json", globals.json);
  arguments.text("--color", "WHEN", "auto, always or never", globals.color);
  arguments.answer("-h,--help", "this help", globals.help);
  arguments.answer("--version", "the version of kariz", globals.version);
}

void declare_globals_of_changes(Arguments& arguments, Globals& globals) {
  arguments.flag("--dry-run", "show the diff, change nothing", globals.dry_run);
  arguments.flag("-q,--quiet", "do not say what was changed", globals.quiet);
  arguments.text("--lock-timeout", "SECONDS",
                 "how long to wait for a locked file (default: until it is free)",
                 globals.lock_timeout);
}

}  // namespace kariz::cli

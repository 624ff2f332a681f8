#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

#include <kariz/domain/change.hpp>
#include <kariz/file/read.hpp>
#include <kariz/file/terms.hpp>

namespace kariz::file {

/// What a file is read for: a missing pipeline can be written by `kariz init`, other data cannot.
enum class Content { pipeline, data };

/// The bytes of a file, named `name` in messages. Refused (Fault::system): missing, unreadable, a
/// directory; more than 1 GiB.
std::shared_ptr<const Source> load(const std::filesystem::path& path, std::string name,
                                   Content content);

/// Reads a pipeline or refuses (Fault::file) with all its problems.
Pipeline read_or_refuse(const std::shared_ptr<const Source>& source, const ZoneLookup& zones);

/// What a request makes of a pipeline; called again when the file changed in the meantime. Throws a
/// Refusal where it cannot be met.
using Request = std::function<Changes(const Pipeline& before)>;

/// The whole text that takes a pipeline's place and says the same; called again when the file
/// changed in the meantime. Throws a Refusal where there is none.
using Rewriting = std::function<std::string(const Pipeline& before)>;

/// Whether the file is replaced, or only the diff made.
enum class Effect { write, dry_run };

/// What an update did. Without changes `after` is `before` and the file is left alone.
struct Update {
  std::shared_ptr<const Pipeline> before;
  std::shared_ptr<const Pipeline> after;
  bool has_changed = false;          ///< the file was replaced; of a dry run, it would be
  std::vector<std::size_t> changed;  ///< indexes into `after->deals`, in the order of the changes
  std::vector<std::size_t> gone;  ///< indexes into `before->deals`; only an undo takes deals away
  std::string diff;               ///< unified, as `diff -u` prints it; only of a dry run
  std::vector<Diagnostic> warnings;  ///< what is to be told although the change was made
};

/// The one road to the disk: lock, read, `request`, splice, read back and compare, replace, record.
/// Refused: what load() and read_or_refuse() refuse, what `request` refuses, a change that cannot
/// be spliced, a file that cannot be locked or replaced. Whatever is refused, the file is as it
/// was.
Update update(const std::filesystem::path& path, const std::string& name, const ZoneLookup& zones,
              const Request& request, Effect effect, const Terms& terms = {});

/// The same road for a command that replaces the whole text without changing what it says: the new
/// text must read back as the same settings and, in any order, the same deals. The same text is not
/// written.
Update rewrite(const std::filesystem::path& path, const std::string& name, const ZoneLookup& zones,
               const Rewriting& rewriting, Effect effect, const Terms& terms = {});

/// Writes a file that must not exist yet, whole or not at all; a dry run only sees whether it does.
/// What is to be told although it was written.
std::vector<Diagnostic> create(const std::filesystem::path& path, const std::string& name,
                               std::string_view text, Effect effect, const Terms& terms = {});

}  // namespace kariz::file

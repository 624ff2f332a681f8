#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <kariz/domain/when.hpp>

namespace kariz::cli {

/// A time as it was typed. What it means is known once the zone of the pipeline is.
struct When {
  std::string text;
  Sense sense = Sense::past;
};

/// Something that may stand on the command line, as its parser and the help know it.
struct Parameter {
  enum class Kind {
    word,    ///< stands for itself: DEAL
    option,  ///< has a name and a value: --note TEXT
    flag,    ///< has a name only: --force
    answer,  ///< a flag that makes all others pointless: --help
  };
  Kind kind;
  std::string names;  ///< "--note", "-f,--file"; of a word what the help calls it: "DEAL"
  std::string value;  ///< what the help calls the value of an option
  std::string help;
  std::size_t least = 0;  ///< how often it must be given
  std::size_t most = 1;   ///< how often it may be given
  std::function<void(const std::vector<std::string>& values)> bind;
  enum class Value { always, at_will } needs = Value::always;  ///< an option's
};

/// What a command understands on its command line. A command declares its parameters, each with the
/// variable that gets the value; parse() fills them. All values are texts: what they mean is read
/// by those who know.
class Arguments {
public:
  /// For a command called `kariz NAME`; an empty name is kariz alone.
  explicit Arguments(std::string_view command) : command_(command) {}

  /// A word that must be there.
  void word(std::string name, std::string help, std::string& target);
  /// A word that may be left out.
  void optional_word(std::string name, std::string help, std::optional<std::string>& target);
  /// One word or more.
  void words(std::string name, std::string help, std::vector<std::string>& target);

  void flag(std::string names, std::string help, bool& target);
  void answer(std::string names, std::string help, bool& target);
  void text(std::string names, std::string value, std::string help,
            std::optional<std::string>& target);
  /// An option whose value may be left out, which makes it empty.
  void text_at_will(std::string names, std::string value, std::string help,
                    std::optional<std::string>& target);
  /// An option that must be given.
  void required_text(std::string names, std::string value, std::string help, std::string& target);
  /// An option that may be given several times.
  void texts(std::string names, std::string value, std::string help,
             std::vector<std::string>& target);
  /// Values between commas, given once or several times.
  void list(std::string names, std::string value, std::string help,
            std::vector<std::string>& target);
  /// A time as people type it. What is none in any zone is refused by parse().
  void time(std::string names, std::string help, Sense sense, std::optional<When>& target);

  /// Keeps what will be given of the options that are declared so far, as it was typed: "--by
  /// owner".
  void keep_typed(std::vector<std::string>& target);

  /// Fills the variables from the words behind the command. Refused (Fault::usage): unknown
  /// options, options without their value or given too often, words missing or too many.
  void parse(const std::vector<std::string>& words) const;

  /// The first of `words` that is no option and no option's value, as far as they are declared: the
  /// place of the command; the number of words where there is none. Refused: an undeclared option
  /// before it.
  std::size_t first_word(const std::vector<std::string>& words) const;

  const std::string& command() const { return command_; }
  const std::vector<Parameter>& parameters() const { return parameters_; }

private:
  std::string command_;
  std::vector<Parameter> parameters_;
};

/// The names of a parameter, one by one: "-f", "--file".
std::vector<std::string_view> names_of(const Parameter& parameter);

/// The longest of its names, by which messages call it.
std::string_view name_of(const Parameter& parameter);

}  // namespace kariz::cli

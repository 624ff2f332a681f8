// What the test of `complete` reads: told texts, untold ones, and what only looks like a text.
void read(Problems& problems, Value value) {
  problems.error(value.offset(), 1, "the file is empty", "buy a bigger disk");
  problems.error(value.offset(), 1, fmt::format("'{}' stands here twice", value.text()),
                 "say it once, and "
                 "never \"again\"");
  // problems.error(0, 1, "a message in a comment");
  problems.error(0, 1, R"(a raw one)");
  if (value.text() == "word" && value.first() != '"') problems.error(0, 1, "an untold {} thing");
}

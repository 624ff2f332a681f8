#pragma once

#include <string>

#include <kariz/table/screen.hpp>
#include <kariz/table/table.hpp>

namespace kariz::table {

// One source file each; render.cpp lists them.
std::string render_text(const Table& table, const Screen& screen);
std::string render_csv(const Table& table, const Screen& screen);
std::string render_json(const Table& table, const Screen& screen);
std::string render_markdown(const Table& table, const Screen& screen);
std::string render_html(const Table& table, const Screen& screen);
std::string render_svg(const Table& table, const Screen& screen);

}  // namespace kariz::table

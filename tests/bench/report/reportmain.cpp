// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/core/failure.h"
#include "tests/bench/report/results.h"
#include "tests/bench/report/table.h"

#include <CLI/CLI.hpp>
#include <simdjson.h>

#include <cstdio>
#include <iterator>

using namespace orchestris::bench;

namespace {

/// How many rows a listing in JSON holds: an array, or an object with one.
int printRowCount()
{
    const simdjson::padded_string text(
        std::string(std::istreambuf_iterator<char>(std::cin), std::istreambuf_iterator<char>()));
    simdjson::dom::parser parser;
    simdjson::dom::element root;
    if (parser.parse(text).get(root) != simdjson::SUCCESS)
        fail("the listing is not JSON");
    simdjson::dom::array rows;
    bool found = root.get(rows) == simdjson::SUCCESS;
    simdjson::dom::object object;
    if (!found && root.get(object) == simdjson::SUCCESS) {
        for (const auto &field : object)
            found = found || field.value.get(rows) == simdjson::SUCCESS;
    }
    if (!found)
        fail("the listing holds no array");
    // Not rows.size(): simdjson lets it saturate at 16,777,215, and counting is as cheap.
    std::size_t count = 0;
    for ([[maybe_unused]] const auto &row : rows)
        ++count;
    std::printf("%zu\n", count);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    CLI::App app("Makes the benchmark's table", "bench-report");
    app.require_subcommand(1);
    std::string path;
    CLI::App *table = app.add_subcommand("table", "The table of a file of results");
    table->add_option("results", path, "One line of JSON a run")->required();
    CLI::App *count = app.add_subcommand("count", "Rows of a JSON listing on standard input");
    CLI11_PARSE(app, argc, argv);
    if (count->parsed())
        return printRowCount();
    std::fputs(tableOf(Results::fromFile(path)).c_str(), stdout);
    return 0;
}

// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/report/results.h"

#include "tests/bench/core/failure.h"

#include <simdjson.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>

namespace orchestris::bench {

double medianOf(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

Results Results::fromFile(const std::string &path)
{
    std::ifstream file(path);
    if (!file)
        fail("cannot read " + path);
    Results results;
    std::string text;
    while (std::getline(file, text)) {
        if (!text.empty())
            results.addLine(text);
    }
    return results;
}

void Results::addLine(std::string_view json)
{
    simdjson::dom::parser parser;
    simdjson::dom::object object;
    if (parser.parse(simdjson::padded_string(json)).get(object) != simdjson::SUCCESS)
        fail("not a line of results: " + std::string(json));
    Line line;
    for (const auto &[key, value] : object) {
        std::string_view text;
        double number = 0;
        if (value.get(number) == simdjson::SUCCESS) {
            line.fields[std::string(key)] = number;
        } else if (value.get(text) == simdjson::SUCCESS) {
            if (key == "row")
                line.row = text;
            else if (key == "target")
                line.target = text;
            else if (key == "round")
                line.round = std::atoi(std::string(text).c_str());
        }
    }
    m_lines.push_back(std::move(line));
}

bool Results::has(const std::string &row, const std::string &target) const
{
    return std::any_of(m_lines.begin(), m_lines.end(),
                       [&](const Line &line) { return line.row == row && line.target == target; });
}

std::map<int, double> Results::rounds(const Series &series, const std::string &field) const
{
    std::map<int, double> found;
    for (const Line &line : m_lines) {
        const auto value = line.fields.find(field);
        if (line.row == series.row && line.target == series.target && value != line.fields.end())
            found[line.round] = value->second;
    }
    return found;
}

std::optional<double> Results::median(const Series &series, const std::string &field) const
{
    std::vector<double> values;
    for (const auto &[round, value] : rounds(series, field))
        values.push_back(value);
    return values.empty() ? std::nullopt : std::optional(medianOf(values));
}

std::optional<double> Results::medianRatio(const Series &series, const Series &base,
                                           const std::string &field) const
{
    const std::map<int, double> below = rounds(base, field);
    std::vector<double> ratios;
    for (const auto &[round, value] : rounds(series, field)) {
        const auto other = below.find(round);
        if (other != below.end() && other->second != 0)
            ratios.push_back(value / other->second);
    }
    return ratios.empty() ? std::nullopt : std::optional(medianOf(ratios));
}

std::optional<double> Results::medianDifference(const Series &series, const Series &base,
                                                const std::string &field) const
{
    const std::map<int, double> below = rounds(base, field);
    std::vector<double> differences;
    for (const auto &[round, value] : rounds(series, field)) {
        if (const auto other = below.find(round); other != below.end())
            differences.push_back(value - other->second);
    }
    return differences.empty() ? std::nullopt : std::optional(medianOf(differences));
}

std::vector<double> Results::sorted(const std::string &field) const
{
    std::vector<double> values;
    for (const Line &line : m_lines) {
        if (const auto value = line.fields.find(field); value != line.fields.end())
            values.push_back(value->second);
    }
    std::sort(values.begin(), values.end());
    return values;
}

std::optional<double> Results::sum(const std::string &target, const std::string &field) const
{
    std::optional<double> total;
    for (const Line &line : m_lines) {
        const auto value = line.fields.find(field);
        if (line.target == target && value != line.fields.end())
            total = total.value_or(0) + value->second;
    }
    return total;
}

} // namespace orchestris::bench

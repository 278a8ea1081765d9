// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace orchestris::bench {

double medianOf(std::vector<double> values);

/// One `row` measured on one `target`, over all rounds.
struct Series {
    std::string row;
    std::string target;
};

/// The lines that the runs of one benchmark left: each measured one `row` on one `target` in one
/// `round`.
class Results
{
public:
    /// Reads lines of JSON; a line that is not readable ends the program.
    static Results fromFile(const std::string &path);
    void addLine(std::string_view json);

    bool has(const std::string &row, const std::string &target) const;
    /// The field of every round that measured it, by round.
    std::map<int, double> rounds(const Series &series, const std::string &field) const;
    std::optional<double> median(const Series &series, const std::string &field) const;
    /// The median over rounds of `series` divided by `base` of the same round.
    std::optional<double> medianRatio(const Series &series, const Series &base,
                                      const std::string &field) const;
    /// The median over rounds of `series` less `base` of the same round.
    std::optional<double> medianDifference(const Series &series, const Series &base,
                                           const std::string &field) const;
    /// A field of every line that has it, smallest first.
    std::vector<double> sorted(const std::string &field) const;
    /// The sum of a field over all rows and rounds of a target; nothing if no line has it.
    std::optional<double> sum(const std::string &target, const std::string &field) const;

private:
    struct Line {
        std::string row;
        std::string target;
        int round = 0;
        std::map<std::string, double> fields;
    };
    std::vector<Line> m_lines;
};

} // namespace orchestris::bench

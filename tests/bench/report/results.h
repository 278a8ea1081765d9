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
    std::map<int, double> rounds(const std::string &row, const std::string &target,
                                 const std::string &field) const;
    std::optional<double> median(const std::string &row, const std::string &target,
                                 const std::string &field) const;
    /// The median over rounds of `target` divided by `base`: each pair was measured side by side.
    std::optional<double> medianRatio(const std::string &row, const std::string &target,
                                      const std::string &base, const std::string &field) const;
    /// The median over rounds of `target` less `base`.
    std::optional<double> medianDifference(const std::string &row, const std::string &target,
                                           const std::string &base, const std::string &field) const;
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

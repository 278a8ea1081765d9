// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/report/table.h"

#include "tests/bench/report/rows.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <string_view>

namespace orchestris::bench {

namespace {

const std::string direct = "direct";
const std::string nginx = "nginx";
const std::string gateway = "gateway";
const std::string nothing = "–";
constexpr double quietShare = 0.10; // of a core, used by others

std::string number(double value, int decimals)
{
    std::array<char, 64> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%.*f", decimals, value);
    const std::string_view plain(buffer.data());
    const std::size_t begin = plain.starts_with('-') ? 1 : 0;
    const std::size_t point = std::min(plain.find('.'), plain.size());
    std::string text;
    for (std::size_t i = 0; i < plain.size(); ++i) {
        if (i > begin && i < point && (point - i) % 3 == 0)
            text += ','; // 12,345
        text += plain[i];
    }
    return text == "-0" ? "0" : text;
}

std::string shown(std::optional<double> value, const RowSpec &spec)
{
    return value ? number(*value * spec.scale, spec.decimals) : nothing;
}

bool isMet(double value, const RowSpec &spec)
{
    if (spec.atLeast)
        return value >= spec.bound;
    return spec.strict ? value < spec.bound : value <= spec.bound;
}

std::string targetText(const RowSpec &spec)
{
    if (!hasTarget(spec))
        return nothing;
    const bool ratio = spec.against == Against::Ratio || spec.against == Against::PlainRatio;
    return (spec.atLeast  ? "≥ "
            : spec.strict ? "< "
                          : "≤ ")
           + number(spec.bound, ratio ? 2 : 0) + (ratio ? " ×" : "");
}

using Cells = std::array<std::string, 7>;

std::optional<double> valueOf(const Results &results, const RowSpec &spec,
                              const std::string &target)
{
    const Series series{spec.row, target};
    switch (spec.against) {
    case Against::Difference:
        return target == direct ? std::nullopt
                                : results.medianDifference(series, {spec.row, direct}, spec.field);
    case Against::PlainRatio:
        return results.medianRatio(series, {spec.plainRow, target}, spec.field);
    case Against::PlainDifference:
        return results.medianDifference(series, {spec.plainRow, target}, spec.field);
    default:
        return results.median(series, spec.field);
    }
}

Cells cellsOf(const Results &results, const RowSpec &spec)
{
    const bool isCompared = spec.against == Against::Difference
                            || spec.against == Against::PlainRatio
                            || spec.against == Against::PlainDifference;
    const std::optional<double> ratio =
        isCompared ? std::nullopt
                   : results.medianRatio({spec.row, gateway}, {spec.row, nginx}, spec.field);
    std::optional<double> judged =
        spec.against == Against::Ratio ? ratio : valueOf(results, spec, gateway);
    if (judged && spec.against == Against::Value)
        judged = *judged * spec.scale;
    std::string met = nothing;
    if (hasTarget(spec))
        met = !judged ? "not measured" : isMet(*judged, spec) ? "yes" : "NO";
    return {spec.title,
            shown(valueOf(results, spec, direct), spec),
            shown(valueOf(results, spec, nginx), spec),
            shown(valueOf(results, spec, gateway), spec),
            ratio ? number(*ratio, 2) : nothing,
            targetText(spec),
            met};
}

/// A row of counts that must be 0, added up over everything that was run.
Cells zeroRow(const Results &results, const std::string &title,
              const std::vector<std::string> &fields)
{
    const auto total = [&](const std::string &target) {
        std::optional<double> all;
        for (const std::string &field : fields) {
            if (const auto sum = results.sum(target, field))
                all = all.value_or(0) + *sum;
        }
        return all;
    };
    const auto text = [&](const std::string &target) {
        const auto all = total(target);
        return all ? number(*all, 0) : nothing;
    };
    const auto judged = total(gateway);
    return {title,
            text(direct),
            text(nginx),
            text(gateway),
            nothing,
            "0",
            !judged        ? "not measured"
            : *judged == 0 ? "yes"
                           : "NO"};
}

std::size_t widthOf(const std::string &text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; // not a continuation in UTF-8
    }));
}

std::string drawn(const std::vector<Cells> &table)
{
    std::array<std::size_t, std::tuple_size_v<Cells>> widths{};
    for (const Cells &cells : table) {
        for (std::size_t i = 0; i < cells.size(); ++i)
            widths[i] = std::max(widths[i], widthOf(cells[i]));
    }
    std::string text;
    for (std::size_t line = 0; line < table.size(); ++line) {
        const Cells &cells = table[line];
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const std::string space(widths[i] - widthOf(cells[i]), ' ');
            text.append("| ").append(i == 0 ? cells[i] : space);
            text.append(i == 0 ? space : cells[i]).append(" ");
        }
        text.append("|\n");
        if (line > 0)
            continue;
        for (std::size_t i = 0; i < cells.size(); ++i)
            text.append("|").append(widths[i] + 1, '-').append(i == 0 ? "-" : ":");
        text.append("|\n");
    }
    return text;
}

std::string generatorNote(const Results &results)
{
    std::string text = "Generator's core at the closed loop (generator + upstream):";
    for (const std::string &target : {direct, nginx, gateway}) {
        const auto own = results.median({"closed", target}, "generator_cpu_share");
        const auto upstream = results.median({"closed", target}, "upstream_cpu_share");
        if (own && upstream)
            text += " " + target + " " + number((*own + *upstream) * 100, 0) + " %";
    }
    return text
           + ".\nWhere it is near 100 % the figure is the generator's limit, not the server's.\n";
}

std::string machineNote(const Results &results)
{
    const std::vector<double> others = results.sorted("others_cpu_share");
    if (others.empty())
        return {};
    const double middle = medianOf(others);
    std::string text = "Other programs and the hypervisor took " + number(middle * 100, 0)
                       + " % of a core meanwhile (median of all runs), "
                       + number(others.back() * 100, 0) + " % at worst.\n";
    if (middle > quietShare)
        text += "THIS MACHINE WAS NOT QUIET: do not trust these figures.\n";
    return text;
}

} // namespace

std::string tableOf(const Results &results)
{
    std::vector<Cells> table{
        {"measure (median of rounds)", direct, nginx, gateway, "gateway/nginx", "target", "met?"}};
    for (const RowSpec &spec : tableRows())
        table.push_back(cellsOf(results, spec));
    table.push_back(
        zeroRow(results, "chunks lost, repeated, out of order, wrong",
                {"lost", "repeated", "reordered", "foreign", "damaged", "bad_end", "misnumbered"}));
    table.push_back(zeroRow(results, "failed requests and streams", {"wrong"}));
    table.push_back(zeroRow(results, "answers without a usage row", {"rows_missing"}));
    return drawn(table) + "\n" + generatorNote(results) + machineNote(results);
}

} // namespace orchestris::bench

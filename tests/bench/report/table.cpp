// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/report/table.h"

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

/// What a row's target is about.
enum class Against {
    None,      ///< no target
    Value,     ///< the gateway's own figure
    Ratio,     ///< gateway / nginx
    Difference ///< the row shows what each adds to direct
};

struct RowSpec {
    std::string title;
    std::string row;
    std::string field;
    int decimals = 0;
    Against against = Against::None;
    bool atLeast = false; ///< the target is a floor, not a ceiling
    double bound = 0;
    bool strict = false; ///< below the bound, not at it
    double scale = 1;
};

const std::vector<RowSpec> &rows()
{
    static const std::vector<RowSpec> all{
        {"requests/s, 64 connections", "closed", "requests_per_second", 0, Against::Ratio, true,
         0.25},
        {"CPU µs a request", "closed", "cpu_us_per_request", 1},
        {"latency p50 at 500 requests/s, µs", "open", "p50_us", 0},
        {"latency p99 at 500 requests/s, µs", "open", "p99_us", 0},
        {"added at p50, µs", "open", "p50_us", 0, Against::Difference, false, 300},
        {"added at p99, µs", "open", "p99_us", 0, Against::Difference, false, 1500},
        {"CPU µs a chunk, 500 streams", "streams500", "cpu_us_per_chunk", 1, Against::Ratio, false,
         2.0},
        {"CPU µs a chunk, 1500 streams", "streams1500", "cpu_us_per_chunk", 1, Against::Ratio,
         false, 2.0},
        {"chunks/s, 1500 streams", "streams1500", "chunks_per_second", 0},
        {"gap p50, 1500 streams, ms", "streams1500", "gap_p50_ms", 1},
        {"gap p99, 1500 streams, ms", "streams1500", "gap_p99_ms", 1, Against::Value, false, 100,
         true},
        {"first chunk p50, 1500 streams, ms", "streams1500", "first_chunk_p50_ms", 1},
        {"KiB a stream, 1500 streams", "streams1500", "rss_kib_per_stream", 1, Against::Value,
         false, 32},
        {"idle memory, MiB", "idle", "rss_kib", 1, Against::Value, false, 40, false, 1.0 / 1024},
        {"start to 200 at /healthz, ms", "start", "health_ms", 0},
        {"start to first answer, ms", "start", "chat_ms", 0, Against::Value, false, 200},
    };
    return all;
}

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
    if (spec.against == Against::None)
        return nothing;
    const bool ratio = spec.against == Against::Ratio;
    return (spec.atLeast  ? "≥ "
            : spec.strict ? "< "
                          : "≤ ")
           + number(spec.bound, ratio ? 2 : 0) + (ratio ? " ×" : "");
}

using Cells = std::array<std::string, 7>;

Cells cellsOf(const Results &results, const RowSpec &spec)
{
    const auto value = [&](const std::string &target) -> std::optional<double> {
        if (spec.against == Against::Difference)
            return target == direct
                       ? std::nullopt
                       : results.medianDifference(spec.row, target, direct, spec.field);
        return results.median(spec.row, target, spec.field);
    };
    const std::optional<double> ratio =
        spec.against == Against::Difference
            ? std::nullopt
            : results.medianRatio(spec.row, gateway, nginx, spec.field);
    std::optional<double> judged = spec.against == Against::Ratio ? ratio : value(gateway);
    if (judged && spec.against == Against::Value)
        judged = *judged * spec.scale;
    std::string met = nothing;
    if (spec.against != Against::None)
        met = !judged ? "not measured" : isMet(*judged, spec) ? "yes" : "NO";
    return {spec.title,
            shown(value(direct), spec),
            shown(value(nginx), spec),
            shown(value(gateway), spec),
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
        const auto own = results.median("closed", target, "generator_cpu_share");
        const auto upstream = results.median("closed", target, "upstream_cpu_share");
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
    for (const RowSpec &spec : rows())
        table.push_back(cellsOf(results, spec));
    table.push_back(zeroRow(results, "chunks lost, repeated, out of order, wrong",
                            {"lost", "repeated", "reordered", "foreign", "damaged", "bad_end"}));
    table.push_back(zeroRow(results, "failed requests and streams", {"wrong"}));
    table.push_back(zeroRow(results, "answers without a usage row", {"rows_missing"}));
    return drawn(table) + "\n" + generatorNote(results) + machineNote(results);
}

} // namespace orchestris::bench

// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/report/rows.h"

namespace orchestris::bench {

namespace {

/// An alias whose first target fails: what it costs beside a single target.
void addFailover(std::vector<RowSpec> &all, const std::string &title, const std::string &suffix)
{
    const std::string closed = "closed_" + suffix;
    const std::string open = "open_" + suffix;
    all.push_back({title + ": requests/s, 64 connections", closed, "requests_per_second"});
    all.push_back({title + ": requests/s, × plain", closed, "requests_per_second", 2,
                   Against::PlainRatio, false, 0, false, 1, "closed"});
    all.push_back({title + ": p50 at 500 requests/s, added to plain, µs", open, "p50_us", 0,
                   Against::PlainDifference, false, 0, false, 1, "open"});
}

std::vector<RowSpec> makeRows()
{
    std::vector<RowSpec> all{
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
        {"Responses: requests/s, 64 connections", "closed_responses", "requests_per_second"},
        {"Responses: CPU µs a request", "closed_responses", "cpu_us_per_request", 1},
        {"Responses: CPU µs a chunk, 500 streams", "streams500_responses", "cpu_us_per_chunk", 1},
        {"translated: CPU µs a chunk, 500 streams", "streams500_translated", "cpu_us_per_chunk", 1},
        {"translated: CPU a chunk, × chat passed on", "streams500_translated", "cpu_us_per_chunk",
         2, Against::PlainRatio, false, 0, false, 1, "streams500"},
    };
    addFailover(all, "past a 500", "past500");
    addFailover(all, "past a closed port", "pastport");
    addFailover(all, "past an open circuit", "pastcircuit");
    return all;
}

} // namespace

const std::vector<RowSpec> &tableRows()
{
    static const std::vector<RowSpec> all = makeRows();
    return all;
}

} // namespace orchestris::bench

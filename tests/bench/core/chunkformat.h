// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace orchestris::bench {

/// What the upstream and the load generator agree on.
///
/// A request says which one it is in its `user` field: `bench/<12 digits>/<7 digits>/<5 digits>`,
/// number, chunks and chunks a second. An answer's content, whole or chunk by chunk, says whom it
/// is for: `bench/<12 digits>/<8 digits>/` and a piece of text that depends on both numbers, so
/// that a lost, repeated, reordered, damaged or foreign chunk is seen.
constexpr std::size_t numberDigits = 12;
constexpr std::size_t countDigits = 7;
constexpr std::size_t rateDigits = 5;
constexpr std::size_t sequenceDigits = 8;
constexpr std::size_t fillerSize = 24;
constexpr std::string_view mark = "bench/";
/// mark, number, '/', sequence, '/', filler.
constexpr std::size_t contentSize =
    mark.size() + numberDigits + 1 + sequenceDigits + 1 + fillerSize;

/// Writes `value` in exactly `digits` decimal digits, dropping higher ones.
void writeDigits(char *to, std::uint64_t value, std::size_t digits);
/// Reads exactly `digits` decimal digits from the start of `text`.
std::optional<std::uint64_t> readDigits(std::string_view text, std::size_t digits);

/// The text that chunk `sequence` of answer `number` carries: a view of fillerSize bytes into a
/// constant.
std::string_view fillerOf(std::uint64_t number, std::uint64_t sequence);

/// Writes all contentSize bytes.
void writeContent(char *to, std::uint64_t number, std::uint64_t sequence);

struct Content {
    std::uint64_t number = 0;
    std::uint64_t sequence = 0;
};
/// Where a content stands: member and mark as they are written in JSON.
constexpr std::string_view chatContent = "\"content\":\"bench/";
constexpr std::string_view responsesDelta = "\"delta\":\"bench/";
constexpr std::string_view responsesText = "\"text\":\"bench/";

/// Finds a content in a JSON answer at the first place that looks like `where`; nothing if it is
/// absent, goes on behind its end, or its text is not the one that belongs to its numbers.
std::optional<Content> findContent(std::string_view json, std::string_view where = chatContent);

/// How many contents of answer `number` a text begins with, from the first one on without a gap.
std::uint64_t countContents(std::string_view text, std::uint64_t number);

/// What follows the first `what` in `where`; nothing but a null view if it is not there.
std::string_view textAfter(std::string_view where, std::string_view what);

struct Order {
    std::uint64_t number = 0;
    std::uint32_t chunks = 0;
    std::uint32_t rate = 0; ///< chunks a second
};
/// Finds the `user` field of a request body.
std::optional<Order> findOrder(std::string_view body);

} // namespace orchestris::bench

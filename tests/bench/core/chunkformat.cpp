// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/core/chunkformat.h"

#include <cstring>

namespace orchestris::bench {

namespace {

// Long enough that a piece can begin anywhere in the first 97 bytes.
constexpr std::string_view text =
    "the quick brown fox jumps over the lazy dog while five boxing wizards "
    "pack my box with twelve dozen jugs of liquid and sphinx of black "
    "quartz judge my vow";
constexpr std::size_t starts = 97; // a prime, so that neighbours in both numbers differ
static_assert(text.size() >= starts + fillerSize);

constexpr std::string_view orderKey = "\"user\":\"bench/";

/// Reads what stands after the mark; `rest` must be long enough for it.
std::optional<Content> readContent(std::string_view rest)
{
    const auto number = readDigits(rest, numberDigits);
    rest.remove_prefix(numberDigits + 1);
    const auto sequence = readDigits(rest, sequenceDigits);
    rest.remove_prefix(sequenceDigits + 1);
    if (!number || !sequence || rest.substr(0, fillerSize) != fillerOf(*number, *sequence))
        return std::nullopt;
    return Content{*number, *sequence};
}

} // namespace

std::string_view textAfter(std::string_view where, std::string_view what)
{
    const void *found = memmem(where.data(), where.size(), what.data(), what.size());
    if (found == nullptr)
        return {};
    const auto at = static_cast<std::size_t>(static_cast<const char *>(found) - where.data());
    return where.substr(at + what.size());
}

void writeDigits(char *to, std::uint64_t value, std::size_t digits)
{
    for (std::size_t i = digits; i > 0; --i) {
        to[i - 1] = static_cast<char>('0' + value % 10);
        value /= 10;
    }
}

std::optional<std::uint64_t> readDigits(std::string_view from, std::size_t digits)
{
    if (from.size() < digits)
        return std::nullopt;
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < digits; ++i) {
        if (from[i] < '0' || from[i] > '9')
            return std::nullopt;
        value = value * 10 + static_cast<std::uint64_t>(from[i] - '0');
    }
    return value;
}

std::string_view fillerOf(std::uint64_t number, std::uint64_t sequence)
{
    return text.substr((number * 31 + sequence * 7) % starts, fillerSize);
}

void writeContent(char *to, std::uint64_t number, std::uint64_t sequence)
{
    std::memcpy(to, mark.data(), mark.size());
    to += mark.size();
    writeDigits(to, number, numberDigits);
    to += numberDigits;
    *to++ = '/';
    writeDigits(to, sequence, sequenceDigits);
    to += sequenceDigits;
    *to++ = '/';
    std::memcpy(to, fillerOf(number, sequence).data(), fillerSize);
}

std::optional<Content> findContent(std::string_view json, std::string_view where)
{
    const std::string_view rest = textAfter(json, where);
    constexpr std::size_t size = contentSize - mark.size();
    if (rest.size() < size + 1 || rest[size] != '"')
        return std::nullopt;
    return readContent(rest);
}

std::uint64_t countContents(std::string_view text, std::uint64_t number)
{
    std::uint64_t count = 0;
    while (text.size() >= contentSize && text.starts_with(mark)) {
        const auto content = readContent(text.substr(mark.size()));
        if (!content || content->number != number || content->sequence != count)
            break;
        ++count;
        text.remove_prefix(contentSize);
    }
    return count;
}

std::optional<Order> findOrder(std::string_view body)
{
    const std::string_view rest = textAfter(body, orderKey);
    const std::size_t size = numberDigits + 1 + countDigits + 1 + rateDigits;
    if (rest.size() < size)
        return std::nullopt;
    const auto number = readDigits(rest, numberDigits);
    const auto chunks = readDigits(rest.substr(numberDigits + 1), countDigits);
    const auto rate = readDigits(rest.substr(numberDigits + countDigits + 2), rateDigits);
    if (!number || !chunks || !rate)
        return std::nullopt;
    return Order{*number, static_cast<std::uint32_t>(*chunks), static_cast<std::uint32_t>(*rate)};
}

} // namespace orchestris::bench

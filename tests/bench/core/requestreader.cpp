// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/core/requestreader.h"

#include <algorithm>
#include <charconv>

namespace orchestris::bench {

namespace {

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

/// The next line without its CRLF, taken off `rest`.
std::string_view takeLine(std::string_view &rest)
{
    const std::size_t end = rest.find("\r\n");
    const std::string_view line = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 2);
    return line;
}

bool readRequestLine(std::string_view line, Request &request)
{
    const std::size_t first = line.find(' ');
    const std::size_t last = line.rfind(' ');
    if (first == std::string_view::npos || last == first)
        return false;
    request.method = line.substr(0, first);
    request.path = line.substr(first + 1, last - first - 1);
    request.keepAlive = line.substr(last + 1) == "HTTP/1.1";
    return true;
}

} // namespace

bool equalsIgnoringCase(std::string_view text, std::string_view lower)
{
    return std::equal(text.begin(), text.end(), lower.begin(), lower.end(), [](char a, char b) {
        return (a >= 'A' && a <= 'Z' ? static_cast<char>(a - 'A' + 'a') : a) == b;
    });
}

RequestOutcome readRequest(std::string_view bytes, Request &request)
{
    const std::size_t headEnd = bytes.find("\r\n\r\n");
    if (headEnd == std::string_view::npos)
        return RequestOutcome::Incomplete;
    std::string_view head = bytes.substr(0, headEnd + 2);
    request = Request();
    if (!readRequestLine(takeLine(head), request))
        return RequestOutcome::Malformed;
    std::size_t length = 0;
    while (!head.empty()) {
        const std::string_view line = takeLine(head);
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos)
            return RequestOutcome::Malformed;
        const std::string_view name = line.substr(0, colon);
        const std::string_view value = trimmed(line.substr(colon + 1));
        if (equalsIgnoringCase(name, "content-length")) {
            const auto [end, error] =
                std::from_chars(value.data(), value.data() + value.size(), length);
            if (error != std::errc() || end != value.data() + value.size())
                return RequestOutcome::Malformed;
        } else if (equalsIgnoringCase(name, "transfer-encoding")) {
            return RequestOutcome::Malformed;
        } else if (equalsIgnoringCase(name, "connection")) {
            request.keepAlive = !equalsIgnoringCase(value, "close");
        } else if (equalsIgnoringCase(name, "expect")) {
            request.expectsContinue = equalsIgnoringCase(value, "100-continue");
        }
    }
    request.size = headEnd + 4 + length;
    if (bytes.size() < request.size)
        return RequestOutcome::Incomplete;
    request.body = bytes.substr(headEnd + 4, length);
    return RequestOutcome::Complete;
}

bool hasTrueFlag(std::string_view body, std::string_view quotedName)
{
    std::size_t at = body.find(quotedName);
    if (at == std::string_view::npos)
        return false;
    at = body.find_first_not_of(" \t\r\n", at + quotedName.size());
    if (at == std::string_view::npos || body[at] != ':')
        return false;
    at = body.find_first_not_of(" \t\r\n", at + 1);
    return at != std::string_view::npos && body.substr(at).starts_with("true");
}

} // namespace orchestris::bench

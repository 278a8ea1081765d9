// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/http/answerhead.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <ctime>

namespace orchestris {

namespace {

struct Reason {
    int status;
    const char *phrase;
};

constexpr Reason kReasons[] = {
    {100, "Continue"},
    {101, "Switching Protocols"},
    {200, "OK"},
    {201, "Created"},
    {202, "Accepted"},
    {204, "No Content"},
    {206, "Partial Content"},
    {301, "Moved Permanently"},
    {302, "Found"},
    {303, "See Other"},
    {304, "Not Modified"},
    {307, "Temporary Redirect"},
    {308, "Permanent Redirect"},
    {400, "Bad Request"},
    {401, "Unauthorized"},
    {402, "Payment Required"},
    {403, "Forbidden"},
    {404, "Not Found"},
    {405, "Method Not Allowed"},
    {406, "Not Acceptable"},
    {408, "Request Timeout"},
    {409, "Conflict"},
    {410, "Gone"},
    {411, "Length Required"},
    {412, "Precondition Failed"},
    {413, "Content Too Large"},
    {414, "URI Too Long"},
    {415, "Unsupported Media Type"},
    {417, "Expectation Failed"},
    {421, "Misdirected Request"},
    {422, "Unprocessable Content"},
    {424, "Failed Dependency"},
    {425, "Too Early"},
    {426, "Upgrade Required"},
    {428, "Precondition Required"},
    {429, "Too Many Requests"},
    {431, "Request Header Fields Too Large"},
    {451, "Unavailable For Legal Reasons"},
    {499, "Client Closed Request"},
    {500, "Internal Server Error"},
    {501, "Not Implemented"},
    {502, "Bad Gateway"},
    {503, "Service Unavailable"},
    {504, "Gateway Timeout"},
    {505, "HTTP Version Not Supported"},
    {529, "Overloaded"},
};

void appendNumber(QByteArray &out, qint64 number)
{
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    out.append(QByteArrayView(digits.data(), end));
}

/// What a caller gives must not end its field, nor begin another.
void appendClean(QByteArray &out, QByteArrayView text)
{
    const auto harmful = [](char c) { return c == '\r' || c == '\n' || c == '\0'; };
    const auto first = std::find_if(text.begin(), text.end(), harmful);
    out.append(QByteArrayView(text.begin(), first));
    for (auto it = first; it != text.end(); ++it) {
        if (!harmful(*it))
            out.append(*it);
    }
}

bool isOurs(QByteArrayView name)
{
    const auto is = [&](const char *other) {
        return name.compare(QByteArrayView(other), Qt::CaseInsensitive) == 0;
    };
    switch (name.size()) {
    case 4:
        return is("date");
    case 10:
        return is("connection") || is("keep-alive");
    case 14:
        return is("content-length");
    case 17:
        return is("transfer-encoding");
    default:
        return false;
    }
}

} // namespace

QByteArrayView reasonPhrase(int status)
{
    for (const Reason &reason : kReasons) {
        if (reason.status == status)
            return reason.phrase;
    }
    return "Unknown";
}

QByteArrayView DateField::at(qint64 nowUs)
{
    const qint64 second = nowUs / 1'000'000;
    if (second == m_second)
        return m_text;
    static constexpr const char *days[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr const char *months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                             "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto when = static_cast<std::time_t>(second);
    std::tm utc{};
    ::gmtime_r(&when, &utc);
    const auto two = [](int number) { return QByteArray::number(number).rightJustified(2, '0'); };
    m_text = QByteArray(days[utc.tm_wday]) + ", " + two(utc.tm_mday) + ' ' + months[utc.tm_mon]
             + ' ' + QByteArray::number(utc.tm_year + 1900) + ' ' + two(utc.tm_hour) + ':'
             + two(utc.tm_min) + ':' + two(utc.tm_sec) + " GMT";
    m_second = second;
    return m_text;
}

void appendAnswerHead(QByteArray &out, int status, const Headers &headers,
                      const AnswerFraming &framing, QByteArrayView date)
{
    if (status == 200) {
        out.append("HTTP/1.1 200 OK\r\nDate: ");
    } else {
        out.append("HTTP/1.1 ");
        appendNumber(out, status);
        out.append(' ').append(reasonPhrase(status)).append("\r\nDate: ");
    }
    out.append(date);
    for (const Header &header : headers) {
        if (isOurs(header.name))
            continue;
        out.append("\r\n");
        appendClean(out, header.name);
        out.append(": ");
        appendClean(out, header.value);
    }
    if (framing.body == AnswerFraming::Body::Length) {
        out.append("\r\nContent-Length: ");
        appendNumber(out, framing.length);
    } else if (framing.body == AnswerFraming::Body::Chunked) {
        out.append("\r\nTransfer-Encoding: chunked");
    }
    if (!framing.keepAlive)
        out.append("\r\nConnection: close");
    else if (framing.isHttp10)
        out.append("\r\nConnection: keep-alive");
    out.append("\r\n\r\n");
}

} // namespace orchestris

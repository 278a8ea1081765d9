// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/http/requesthead.h"

#include <array>
#include <limits>

namespace orchestris {

namespace {

/// Longer than any registered method (RFC 9110, 16.1).
constexpr qsizetype kMaximumMethodBytes = 32;

enum CharacterClass : quint8 {
    Token = 1,  ///< method, field name
    Value = 2,  ///< field value: visible, blank, tab, and bytes above ASCII
    Target = 4, ///< request target: visible ASCII
};

constexpr std::array<quint8, 256> makeClasses()
{
    std::array<quint8, 256> classes{};
    for (int c = 0; c < 256; ++c) {
        quint8 mask = 0;
        if (c > 0x20 && c < 0x7F && c != '#')
            mask |= Target;
        if ((c >= 0x20 && c != 0x7F) || c == '\t')
            mask |= Value;
        if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'))
            mask |= Token;
        classes[static_cast<size_t>(c)] = mask;
    }
    for (const char c :
         {'!', '#', '$', '%', '&', '\'', '*', '+', '-', '.', '^', '_', '`', '|', '~'})
        classes[static_cast<unsigned char>(c)] |= Token;
    return classes;
}

constexpr std::array<quint8, 256> kClasses = makeClasses();

bool consistsOf(QByteArrayView text, CharacterClass wanted)
{
    quint8 all = wanted;
    for (const char c : text)
        all &= kClasses[static_cast<unsigned char>(c)];
    return all & wanted;
}

Refusal bad(const char *message)
{
    return {400, message};
}

bool is(QByteArrayView text, QByteArrayView lowerCase)
{
    return text.size() == lowerCase.size() && text.compare(lowerCase, Qt::CaseInsensitive) == 0;
}

QByteArrayView trimmed(QByteArrayView text)
{
    const auto blank = [](char c) { return c == ' ' || c == '\t'; };
    while (!text.isEmpty() && blank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && blank(text.back()))
        text.chop(1);
    return text;
}

/// Saves an allocation a request: these share static memory.
QByteArray methodName(QByteArrayView name)
{
    if (name == "POST")
        return QByteArrayLiteral("POST");
    if (name == "GET")
        return QByteArrayLiteral("GET");
    return name.toByteArray();
}

/// Reads one head; its members are what the fields before have said.
class HeadReader
{
public:
    HeadReader(Request &request, RequestFraming &framing, const ScanLimits &limits)
        : m_request(request)
        , m_framing(framing)
        , m_limits(limits)
        , m_rest(request.head)
    {
    }

    std::optional<Refusal> read()
    {
        if (auto refusal = readRequestLine(takeLine()))
            return refusal;
        m_request.headers.reserve(16);
        for (QByteArrayView line = takeLine(); !line.isEmpty(); line = takeLine()) {
            if (auto refusal = readField(line))
                return refusal;
        }
        return judge();
    }

private:
    QByteArrayView takeLine()
    {
        const qsizetype end = m_rest.indexOf('\n');
        if (end < 1)
            return {};
        const QByteArrayView line = m_rest.first(end - 1);
        m_rest = m_rest.sliced(end + 1);
        return line;
    }

    std::optional<Refusal> readRequestLine(QByteArrayView line)
    {
        const qsizetype first = line.indexOf(' ');
        const qsizetype last = line.lastIndexOf(' ');
        if (first <= 0 || last == first)
            return bad("The request line must be: method, target, HTTP version.");
        const QByteArrayView method = line.first(first);
        if (method.size() > kMaximumMethodBytes || !consistsOf(method, Token))
            return bad("The request's method is not a valid name.");
        if (auto refusal = readVersion(line.sliced(last + 1)))
            return refusal;
        const QByteArrayView target = line.sliced(first + 1, last - first - 1);
        if (target.size() > m_limits.targetBytes)
            return Refusal{414, "The request's path and query are too long."};
        if (target.isEmpty() || !consistsOf(target, Target))
            return bad("The request's target has characters that must be percent-encoded.");
        m_request.method = methodName(method);
        return readTarget(target);
    }

    std::optional<Refusal> readVersion(QByteArrayView version)
    {
        const auto digit = [](char c) { return c >= '0' && c <= '9'; };
        if (version.size() != 8 || !version.startsWith("HTTP/") || version[6] != '.'
            || !digit(version[5]) || !digit(version[7]))
            return bad("The request line must end in the HTTP version, such as HTTP/1.1.");
        if (version[5] != '1')
            return Refusal{505, "Only HTTP/1.1 and HTTP/1.0 are spoken here."};
        m_framing.isHttp10 = version[7] == '0';
        return {};
    }

    std::optional<Refusal> readTarget(QByteArrayView target)
    {
        if (target.front() != '/' && target != "*") {
            qsizetype scheme = 0;
            if (target.size() > 8 && is(target.first(7), "http://"))
                scheme = 7;
            else if (target.size() > 8 && is(target.first(8), "https://"))
                scheme = 8;
            else if (m_request.method == "CONNECT")
                return Refusal{501, "This server does not tunnel."};
            else
                return bad("The request's target must be a path that begins with '/'.");
            target = target.sliced(scheme);
            qsizetype end = 0;
            while (end < target.size() && target[end] != '/' && target[end] != '?')
                ++end;
            m_framing.authority = target.first(end);
            target = target.sliced(end);
        } else if (target == "*" && m_request.method != "OPTIONS") {
            return bad("The target '*' is for OPTIONS only.");
        }
        const qsizetype mark = target.indexOf('?');
        const QByteArrayView path = mark < 0 ? target : target.first(mark);
        m_request.path = path.isEmpty() ? QByteArrayLiteral("/") : path.toByteArray();
        if (mark >= 0)
            m_request.query = target.sliced(mark + 1).toByteArray();
        return {};
    }

    std::optional<Refusal> readField(QByteArrayView line)
    {
        if (static_cast<qsizetype>(m_request.headers.size()) >= m_limits.fields)
            return Refusal{431, "The request has too many header fields."};
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            return bad("A header field must be a name, a colon and a value.");
        const QByteArrayView name = line.first(colon);
        if (!consistsOf(name, Token)) // also a blank before the colon, and folded lines
            return bad("A header field's name has a character that is not allowed.");
        const QByteArrayView value = trimmed(line.sliced(colon + 1));
        if (!consistsOf(value, Value))
            return bad("A header field's value has a control character.");
        m_request.headers.push_back({name, value});
        return readKnown(name, value);
    }

    std::optional<Refusal> readKnown(QByteArrayView name, QByteArrayView value)
    {
        switch (name.size()) {
        case 4:
            if (is(name, "host")) {
                if (!m_framing.host.isNull())
                    return bad("The request has more than one Host field.");
                m_framing.host = value.isNull() ? QByteArrayView("") : value;
            }
            break;
        case 6:
            if (is(name, "expect")) {
                if (!is(value, "100-continue"))
                    return Refusal{417, "The only expectation that can be met is 100-continue."};
                m_framing.expectsContinue = true;
            }
            break;
        case 7:
            if (is(name, "upgrade"))
                m_upgradeNamed = true;
            break;
        case 10:
            if (is(name, "connection"))
                readConnection(value);
            break;
        case 14:
            if (is(name, "content-length"))
                return readContentLength(value);
            break;
        case 16:
            if (is(name, "content-encoding") && !value.isEmpty() && !is(value, "identity"))
                return Refusal{415, "Compressed bodies are not accepted: send the body as it is, "
                                    "without Content-Encoding."};
            break;
        case 17:
            if (is(name, "transfer-encoding"))
                return readTransferEncoding(value);
            break;
        default:
            break;
        }
        return {};
    }

    void readConnection(QByteArrayView value)
    {
        while (!value.isEmpty()) {
            const qsizetype comma = value.indexOf(',');
            const QByteArrayView option = trimmed(comma < 0 ? value : value.first(comma));
            if (is(option, "close"))
                m_close = true;
            else if (is(option, "keep-alive"))
                m_keepAlive = true;
            else if (is(option, "upgrade"))
                m_upgradeAsked = true;
            value = comma < 0 ? QByteArrayView() : value.sliced(comma + 1);
        }
    }

    std::optional<Refusal> readContentLength(QByteArrayView value)
    {
        constexpr qint64 huge = std::numeric_limits<qint64>::max() / 16;
        qint64 length = 0;
        for (const char c : value) {
            if (c < '0' || c > '9')
                return bad("Content-Length must be a number.");
            length = std::min(length * 10 + (c - '0'), huge);
        }
        if (value.isEmpty())
            return bad("Content-Length must be a number.");
        if (m_lengthNamed && length != m_framing.contentLength)
            return bad("The request has two Content-Length fields that differ.");
        m_lengthNamed = true;
        m_framing.contentLength = length;
        return {};
    }

    std::optional<Refusal> readTransferEncoding(QByteArrayView value)
    {
        if (m_framing.chunked)
            return bad("The request has more than one Transfer-Encoding.");
        if (value.isEmpty())
            return bad("Transfer-Encoding must not be empty.");
        if (!is(value, "chunked"))
            return Refusal{501, "The only Transfer-Encoding that is understood is chunked."};
        m_framing.chunked = true;
        return {};
    }

    /// What no single field can tell.
    std::optional<Refusal> judge()
    {
        if (m_framing.chunked && m_lengthNamed)
            return bad("Transfer-Encoding and Content-Length exclude each other.");
        if (m_framing.chunked && m_framing.isHttp10)
            return bad("HTTP/1.0 has no Transfer-Encoding.");
        if (m_framing.host.isNull() && !m_framing.isHttp10)
            return bad("The request has no Host field.");
        if (m_framing.contentLength > m_limits.bodyBytes)
            return Refusal{413, "The request's body is larger than this server accepts."};
        if (m_framing.isHttp10)
            m_framing.expectsContinue = false; // RFC 9110, 10.1.1
        m_framing.keepAlive = !m_close && (!m_framing.isHttp10 || m_keepAlive);
        m_request.upgrade = m_upgradeAsked && m_upgradeNamed;
        return {};
    }

    Request &m_request;
    RequestFraming &m_framing;
    const ScanLimits &m_limits;
    QByteArrayView m_rest;
    bool m_lengthNamed = false;
    bool m_close = false;
    bool m_keepAlive = false;
    bool m_upgradeAsked = false;
    bool m_upgradeNamed = false;
};

} // namespace

bool isTokenCharacter(char c)
{
    return kClasses[static_cast<unsigned char>(c)] & Token;
}

std::optional<Refusal> parseHead(Request &request, RequestFraming &framing,
                                 const ScanLimits &limits)
{
    return HeadReader(request, framing, limits).read();
}

} // namespace orchestris

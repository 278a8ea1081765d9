// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/upstream/sandboxchat.h"

#include <QJsonDocument>

namespace orchestris {

using namespace Qt::StringLiterals;

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject usageOf(const SandboxChat &chat, const SandboxReply &reply)
{
    return {{u"prompt_tokens"_s, chat.inputTokens},
            {u"completion_tokens"_s, reply.outputTokens},
            {u"total_tokens"_s, chat.inputTokens + reply.outputTokens},
            {u"prompt_tokens_details"_s, QJsonObject{{u"cached_tokens"_s, chat.cachedTokens}}},
            {u"completion_tokens_details"_s, QJsonObject{{u"reasoning_tokens"_s, 0}}}};
}

QJsonObject envelope(const SandboxChat &chat, const SandboxStamp &stamp, const QString &object,
                     const QJsonArray &choices)
{
    return {{u"id"_s, u"chatcmpl-sandbox-%1-%2"_s.arg(stamp.createdSeconds).arg(stamp.number)},
            {u"object"_s, object},
            {u"created"_s, stamp.createdSeconds},
            {u"model"_s, chat.model},
            {u"system_fingerprint"_s, u"sandbox"_s},
            {u"choices"_s, choices}};
}

/// A stream's frames one by one, so that a long one is never in memory as a whole.
class FrameSource
{
public:
    FrameSource(SandboxChat chat, const SandboxStamp &stamp, SandboxReply reply)
        : m_chat(std::move(chat))
        , m_stamp(stamp)
        , m_reply(std::move(reply))
    {
    }

    std::optional<SandboxPiece> next()
    {
        const int at = m_at++;
        if (at == 0)
            return SandboxPiece{
                chunk({{u"role"_s, u"assistant"_s}, {u"content"_s, u""_s}}, QJsonValue::Null), 0};
        if (at <= m_reply.pieces)
            return SandboxPiece{chunk(m_reply.delta(at - 1), QJsonValue::Null), m_reply.paceUs};
        switch (at - m_reply.pieces) {
        case 1:
            return SandboxPiece{chunk({}, m_reply.finishReason), 0};
        case 2:
            return SandboxPiece{m_chat.includeUsage ? usage() : sandboxFrame("[DONE]"), 0};
        case 3:
            if (m_chat.includeUsage)
                return SandboxPiece{sandboxFrame("[DONE]"), 0};
            break;
        default:
            break;
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] QByteArray frameOf(const QJsonArray &choices, const QJsonValue &usage) const
    {
        QJsonObject object = envelope(m_chat, m_stamp, u"chat.completion.chunk"_s, choices);
        if (m_chat.includeUsage)
            object[u"usage"_s] = usage;
        return sandboxFrame(compact(object));
    }

    [[nodiscard]] QByteArray chunk(const QJsonObject &delta, const QJsonValue &finishReason) const
    {
        const QJsonObject choice{{u"index"_s, 0},
                                 {u"delta"_s, delta},
                                 {u"logprobs"_s, QJsonValue::Null},
                                 {u"finish_reason"_s, finishReason}};
        return frameOf({choice}, QJsonValue::Null);
    }

    [[nodiscard]] QByteArray usage() const { return frameOf({}, usageOf(m_chat, m_reply)); }

    SandboxChat m_chat;
    SandboxStamp m_stamp;
    SandboxReply m_reply;
    int m_at = 0;
};

/// Where the next piece of a text ends: after a blank behind at least eight characters, never
/// inside a surrogate pair.
qsizetype pieceEnd(const QString &text, qsizetype from)
{
    constexpr qsizetype Least = 8;
    constexpr qsizetype Most = 64;
    const qsizetype most = qMin(from + Most, text.size());
    for (qsizetype at = from + Least; at < most; ++at) {
        if (text[at - 1].isSpace())
            return at;
    }
    return most < text.size() && text[most].isLowSurrogate() ? most + 1 : most;
}

/// The first `tokens` tokens of a text, whole characters only.
QString cutToTokens(const QString &text, int tokens)
{
    const QByteArray bytes = text.toUtf8();
    qsizetype size = qMin<qsizetype>(bytes.size(), qsizetype(tokens) * 4);
    while (size > 0 && size < bytes.size() && (static_cast<quint8>(bytes[size]) & 0xC0u) == 0x80u)
        --size;
    return QString::fromUtf8(bytes.first(size));
}

} // namespace

QByteArray sandboxFrame(const QByteArray &data)
{
    return "data: " + data + "\n\n";
}

QByteArray sandboxCompletion(const SandboxChat &chat, const SandboxStamp &stamp,
                             const SandboxReply &reply)
{
    QJsonObject message = reply.message();
    message[u"role"_s] = u"assistant"_s;
    message[u"refusal"_s] = QJsonValue::Null;
    const QJsonObject choice{{u"index"_s, 0},
                             {u"message"_s, message},
                             {u"logprobs"_s, QJsonValue::Null},
                             {u"finish_reason"_s, reply.finishReason.isEmpty()
                                                      ? QJsonValue()
                                                      : QJsonValue(reply.finishReason)}};
    QJsonObject object = envelope(chat, stamp, u"chat.completion"_s, {choice});
    object[u"usage"_s] = usageOf(chat, reply);
    return compact(object);
}

QList<QByteArray> sandboxFrames(const SandboxChat &chat, const SandboxStamp &stamp,
                                const SandboxReply &reply)
{
    FrameSource source(chat, stamp, reply);
    QList<QByteArray> frames;
    while (auto piece = source.next())
        frames.append(piece->bytes);
    return frames;
}

SandboxAnswer deliverSandboxReply(const SandboxChat &chat, const SandboxStamp &stamp,
                                  const SandboxReply &reply)
{
    if (!chat.stream) {
        SandboxAnswer answer =
            sandboxAnswer(200, "application/json", stamp, {sandboxCompletion(chat, stamp, reply)});
        answer.headWaitUs = reply.pieces * reply.paceUs;
        return answer;
    }
    SandboxAnswer answer = sandboxAnswer(200, "text/event-stream", stamp, {});
    answer.next = [source = FrameSource(chat, stamp, reply)]() mutable { return source.next(); };
    return answer;
}

SandboxReply sandboxTextReply(const QString &text, int maximumTokens)
{
    SandboxReply reply;
    const bool tooLong = maximumTokens > 0 && sandboxTokens(text) > maximumTokens;
    const QString said = tooLong ? cutToTokens(text, maximumTokens) : text;
    if (tooLong)
        reply.finishReason = u"length"_s;
    reply.outputTokens = sandboxTokens(said);

    QStringList pieces;
    for (qsizetype at = 0; at < said.size();) {
        const qsizetype end = pieceEnd(said, at);
        pieces.append(said.sliced(at, end - at));
        at = end;
    }
    reply.pieces = static_cast<int>(pieces.size());
    reply.delta = [pieces](int at) { return QJsonObject{{u"content"_s, pieces[at]}}; };
    reply.message = [said] { return QJsonObject{{u"content"_s, said}}; };
    return reply;
}

} // namespace orchestris

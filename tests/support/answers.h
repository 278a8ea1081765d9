// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

/// Builders of bytes that a correct provider would send, for scripts that then cut or spoil them.
namespace orchestris::answers {

struct Usage {
    int input = 12;
    int output = 3;
    int cached = 0;
    int reasoning = 0;
};

/// A whole answer with Content-Length. `extraHeaders`: lines, each with its CRLF.
[[nodiscard]] QByteArray http(int status, const QByteArray &body,
                              const QByteArray &contentType = "application/json",
                              const QByteArray &extraHeaders = {});
/// The head of a chunked event stream.
[[nodiscard]] QByteArray streamHead(const QByteArray &extraHeaders = {});
[[nodiscard]] QByteArray chunk(const QByteArray &bytes); ///< one chunk of a chunked body
[[nodiscard]] QByteArray lastChunk();
/// A whole chunked event stream, one chunk a frame.
[[nodiscard]] QByteArray stream(const QList<QByteArray> &frames);

/// OpenAI's error object.
[[nodiscard]] QByteArray error(const QByteArray &message, const QByteArray &type,
                               const QByteArray &code = {});

[[nodiscard]] QByteArray usageObject(const Usage &usage);
/// The body of a chat completion that is not streamed.
[[nodiscard]] QByteArray completion(const QByteArray &model, const QByteArray &text,
                                    const Usage &usage = {});
[[nodiscard]] QByteArray toolCompletion(const QByteArray &model, const QByteArray &function,
                                        const QByteArray &arguments, const Usage &usage = {});
[[nodiscard]] QByteArray models(const QList<QByteArray> &ids);

enum class UsageFrame {
    None,   ///< as without stream_options
    Own,    ///< an extra chunk with no choices
    OnLast, ///< on the chunk with finish_reason, as some providers do
};

/// One server-sent event: "data: …" and an empty line.
[[nodiscard]] QByteArray frame(const QByteArray &data);
/// The frames of a streamed chat completion, `[DONE]` included: a role, each text, the finish.
[[nodiscard]] QList<QByteArray> chatFrames(const QByteArray &model, const QList<QByteArray> &texts,
                                           UsageFrame usageFrame = UsageFrame::Own,
                                           const Usage &usage = {});
/// The same for a tool call whose arguments come in fragments.
[[nodiscard]] QList<QByteArray> toolFrames(const QByteArray &model, const QByteArray &function,
                                           const QList<QByteArray> &argumentFragments,
                                           UsageFrame usageFrame = UsageFrame::Own,
                                           const Usage &usage = {});

} // namespace orchestris::answers

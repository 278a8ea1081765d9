// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/http/sse.h"

#include <cstdlib>

namespace {

QByteArray parse(QByteArrayView stream, qsizetype step)
{
    orchestris::SseParser parser;
    QByteArray seen;
    while (!stream.isEmpty()) {
        const QByteArrayView piece = stream.first(std::min(step, stream.size()));
        stream = stream.sliced(piece.size());
        parser.feed(piece, [&](const orchestris::SseEvent &event) {
            seen.append(event.type).append('|').append(event.id).append('|').append(event.data);
        });
    }
    return seen + (parser.finish() ? "partial" : "whole");
}

} // namespace

/// Nothing may depend on where the bytes are cut.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArrayView stream(data, static_cast<qsizetype>(size));
    if (parse(stream, 1) != parse(stream, stream.size() + 1))
        std::abort();
    return 0;
}

// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/http/requestscanner.h"

#include <cstdlib>

namespace {

/// What came of the stream, cut into pieces of `step` bytes.
QByteArray scan(QByteArrayView stream, qsizetype step)
{
    using orchestris::RequestScanner;
    orchestris::ScanLimits limits;
    limits.bodyBytes = 4096;
    RequestScanner scanner(limits);
    QByteArray seen;
    while (!stream.isEmpty()) {
        QByteArrayView piece = stream.first(std::min(step, stream.size()));
        stream = stream.sliced(piece.size());
        do {
            piece = piece.sliced(scanner.feed(piece));
            if (scanner.state() == RequestScanner::State::Refused)
                return seen + QByteArray::number(scanner.refusal().status);
            if (scanner.state() == RequestScanner::State::Whole) {
                const orchestris::Request request = scanner.take();
                if (request.body.size() > limits.bodyBytes)
                    std::abort();
                seen += request.method + ' ' + request.path + ' ' + request.body + '\n';
            }
        } while (!piece.isEmpty() || scanner.state() == RequestScanner::State::Decided);
    }
    return seen;
}

} // namespace

/// Nothing may depend on where the bytes are cut.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArrayView stream(data, static_cast<qsizetype>(size));
    if (scan(stream, 1) != scan(stream, stream.size() + 1) || scan(stream, 7) != scan(stream, 64))
        std::abort();
    return 0;
}

// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/controlprotocol.h"

#include <cstdlib>

using namespace orchestris;

namespace {

void must(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

/// What is understood is said the same way again; all else is refused.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArray line(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto request = readControlRequest(line)) {
        const QByteArray written = writeControlRequest(*request);
        must(written.endsWith('\n') && written.count('\n') == 1);
        const auto again = readControlRequest(written.chopped(1));
        must(again && writeControlRequest(*again) == written);
    }
    if (const auto answer = readControlAnswer(line); answer && answer->state) {
        const auto again = readControlAnswer(writeStateAnswer(*answer->state).chopped(1));
        must(again && again->state == answer->state);
    }
    return 0;
}

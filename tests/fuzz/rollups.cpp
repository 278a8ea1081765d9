// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/histogram.h"
#include "models/storage/rollupcodec.h"

#include <cstdlib>

using namespace orchestris;

namespace {

void must(bool holds)
{
    if (!holds)
        std::abort();
}

void readSums(QByteArrayView bytes)
{
    UsageSums sums;
    if (!mergeSums(bytes, sums))
        return;
    QByteArray written;
    appendSums(written, sums);
    UsageSums again;
    must(mergeSums(written, again) && again == sums);
}

void readHistogram(QByteArrayView bytes)
{
    LogHistogram histogram;
    if (!histogram.mergeEncoded(bytes))
        return;
    (void)histogram.quantile(0.95);
    LogHistogram again;
    must(again.mergeEncoded(histogram.encode()) && again == histogram);
}

} // namespace

/// Bytes of a database that somebody else wrote, or that are torn: refused, or read the same again.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    readSums(bytes);
    readHistogram(bytes);
    int before = -1;
    SlotReader slots(bytes);
    while (slots.next()) {
        must(slots.slot() > before && slots.slot() < SlotsADay);
        before = slots.slot();
        readSums(slots.content());
        readHistogram(slots.content());
    }
    return 0;
}

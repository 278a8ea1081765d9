// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/admittedlimits.h"

namespace orchestris {

namespace {

constexpr int Numbers = 8;

} // namespace

QByteArray admittedLimitsText(const std::vector<AdmittedLimit> &limits)
{
    QByteArray text;
    for (const AdmittedLimit &limit : limits) {
        if (!text.isEmpty())
            text += ';';
        const qint64 numbers[Numbers] = {limit.limitId,    qint64(limit.metric), limit.amount,
                                         limit.usedBefore, limit.heldBefore,     limit.held,
                                         limit.used,       limit.refused ? 1 : 0};
        for (int i = 0; i < Numbers; ++i) {
            if (i > 0)
                text += ' ';
            text += QByteArray::number(numbers[i]);
        }
    }
    return text;
}

std::vector<AdmittedLimit> parseAdmittedLimits(const QByteArray &text)
{
    std::vector<AdmittedLimit> limits;
    const QByteArrayList entries = text.isEmpty() ? QByteArrayList() : text.split(';');
    for (const QByteArray &entry : entries) {
        const QByteArrayList words = entry.split(' ');
        qint64 numbers[Numbers] = {};
        bool isGood = words.size() == Numbers;
        for (int i = 0; isGood && i < Numbers; ++i)
            numbers[i] = words[i].toLongLong(&isGood);
        if (!isGood || numbers[1] < qint64(LimitMetric::Cost)
            || numbers[1] > qint64(LimitMetric::Concurrent))
            continue;
        limits.push_back({numbers[0], static_cast<LimitMetric>(numbers[1]), numbers[2], numbers[3],
                          numbers[4], numbers[5], numbers[6], numbers[7] != 0});
    }
    return limits;
}

} // namespace orchestris

// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/usagereport.h"

namespace orchestris {

/// What differs, in words; empty if nothing does.
[[nodiscard]] inline QByteArray difference(const UsagePart &a, const UsagePart &b)
{
    if (a.sums != b.sums)
        return "sums: " + QByteArray::number(a.sums.requests) + " requests, not "
               + QByteArray::number(b.sums.requests);
    if (a.latency != b.latency)
        return "latencies";
    return a.firstToken == b.firstToken ? QByteArray() : QByteArray("first tokens");
}

[[nodiscard]] inline QByteArray difference(const UsageGroup &a, const UsageGroup &b)
{
    if (const QByteArray whole = difference(a.whole, b.whole); !whole.isEmpty())
        return whole;
    if (a.parts.size() != b.parts.size())
        return "number of parts";
    for (size_t i = 0; i < a.parts.size(); ++i) {
        if (const QByteArray part = difference(a.parts[i], b.parts[i]); !part.isEmpty())
            return part + " of part " + QByteArray::number(qint64(i));
    }
    return {};
}

[[nodiscard]] inline QByteArray difference(const UsageReport &a, const UsageReport &b,
                                           bool withLabels)
{
    if (a.span != b.span)
        return "span";
    if (a.step != b.step || a.spans != b.spans)
        return "parts";
    if (a.groups.size() != b.groups.size())
        return "number of groups";
    for (size_t i = 0; i < a.groups.size(); ++i) {
        if (a.groups[i].value != b.groups[i].value)
            return "group " + a.groups[i].value + ", not " + b.groups[i].value;
        if (withLabels && a.groups[i].label != b.groups[i].label)
            return "label " + a.groups[i].label.toUtf8() + ", not " + b.groups[i].label.toUtf8();
        if (const QByteArray found = difference(a.groups[i], b.groups[i]); !found.isEmpty())
            return found + " of " + a.groups[i].value;
    }
    return difference(a.total, b.total);
}

} // namespace orchestris

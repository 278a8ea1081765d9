// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/timelinerows.h"

#include "models/tables/format.h"
#include "models/tables/recordwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace orchestris {

namespace {

struct Timeline {
    Q_DECLARE_TR_FUNCTIONS(timeline)
};

bool isSkipped(const Attempt &attempt)
{
    return attempt.outcome.startsWith("skipped");
}

/// When the first thing happened after the request was let in; -1: nothing did.
qint64 admittedUs(const UsageRecord &record)
{
    for (const Attempt &attempt : record.trace) {
        if (!isSkipped(attempt))
            return std::max<qint64>(attempt.startUs - attempt.waitUs, 0);
    }
    return -1;
}

TimelineRow admission(const UsageRecord &record)
{
    TimelineRow row;
    row.label = Timeline::tr("Admission");
    const qint64 until = admittedUs(record);
    const bool refused = std::any_of(record.limits.begin(), record.limits.end(),
                                     [](const AdmittedLimit &limit) { return limit.refused; });
    row.endUs = until >= 0 ? until : record.attempts > 0 ? 0 : record.totalUs;
    row.tone = Tone::Good;
    row.detail = format::duration(row.endUs);
    row.tip = Timeline::tr("Key, model and limits were checked.");
    if (until < 0 && record.attempts == 0 && record.status >= 400) {
        row.tone = Tone::Bad;
        row.detail = refused ? Timeline::tr("Refused by a limit") : Timeline::tr("Refused");
        row.tip = words::outcome(record);
    }
    return row;
}

TimelineRow attempted(const Attempt &attempt)
{
    TimelineRow row;
    row.label = QString::fromUtf8(QByteArray(attempt.provider + '/' + attempt.upstreamModel));
    row.tone = words::attemptTone(attempt.outcome);
    row.startUs = attempt.startUs;
    row.endUs = attempt.startUs;
    const QString outcome = words::attemptOutcome(attempt.outcome);
    QStringList tip{row.label, outcome};
    if (isSkipped(attempt)) {
        row.detail = words::shortOutcome(attempt.outcome);
        row.tip = tip.join(u'\n');
        return row;
    }
    row.endUs = attempt.startUs + std::max<qint64>(attempt.totalUs, 1);
    row.waitUs = attempt.waitUs;
    row.firstByteUs = attempt.firstByteUs < 0 ? -1 : attempt.startUs + attempt.firstByteUs;
    row.detail = attempt.outcome == "ok"
                     ? format::duration(attempt.totalUs)
                     : QStringLiteral("%1 · %2").arg(words::shortOutcome(attempt.outcome),
                                                     format::duration(attempt.totalUs));
    if (attempt.status > 0)
        tip.append(Timeline::tr("Status %1").arg(attempt.status));
    if (attempt.waitUs > 0)
        tip.append(Timeline::tr("Waited %1 before it").arg(format::duration(attempt.waitUs)));
    tip.append(
        attempt.firstByteUs < 0
            ? Timeline::tr("No byte came")
            : Timeline::tr("First byte after %1").arg(format::duration(attempt.firstByteUs)));
    tip.append(Timeline::tr("Took %1").arg(format::duration(attempt.totalUs)));
    if (!attempt.providerRequestId.isEmpty())
        tip.append(
            Timeline::tr("Provider's ID %1").arg(QString::fromUtf8(attempt.providerRequestId)));
    row.tip = tip.join(u'\n');
    return row;
}

TimelineRow moment(const QString &label, qint64 atUs, Tone tone)
{
    TimelineRow row;
    row.label = label;
    row.detail = format::duration(atUs);
    row.tip = QStringLiteral("%1: %2").arg(label, row.detail);
    row.startUs = row.endUs = atUs;
    row.tone = tone;
    return row;
}

} // namespace

QList<TimelineRow> timelineOf(const UsageRecord &record)
{
    const bool isOpen = record.state == RequestState::Open;
    if (isOpen && record.trace.empty() && record.firstTokenUs < 0)
        return {};
    QList<TimelineRow> rows{admission(record)};
    for (const Attempt &attempt : record.trace)
        rows.append(attempted(attempt));
    if (record.firstTokenUs >= 0)
        rows.append(moment(Timeline::tr("First token"), record.firstTokenUs, Tone::Busy));
    if (!isOpen)
        rows.append(moment(Timeline::tr("End: %1").arg(words::status(record)), record.totalUs,
                           words::tone(record)));
    return rows;
}

qint64 timelineEnd(const QList<TimelineRow> &rows)
{
    qint64 end = 1;
    for (const TimelineRow &row : rows)
        end = std::max({end, row.startUs, row.endUs});
    return end;
}

} // namespace orchestris

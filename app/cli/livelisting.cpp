// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/livelisting.h"

#include "app/cli/limitlisting.h"
#include "app/cli/output.h"
#include "app/cli/requestformat.h"
#include "models/domain/requestid.h"
#include "models/storage/storage.h"

namespace orchestris {

namespace {

constexpr qint64 SecondUs = 1'000'000;

/// "0.4 s", "12 s", "3 min 5 s".
QString ageText(qint64 us)
{
    const qint64 seconds = us / SecondUs;
    if (seconds < 10)
        return QString::number(double(us) / double(SecondUs), 'f', 1) + QStringLiteral(" s");
    if (seconds < 60)
        return QString(QString::number(seconds) + QStringLiteral(" s"));
    return QStringLiteral("%1 min %2 s").arg(seconds / 60).arg(seconds % 60);
}

QString phaseName(const LiveRequest &live)
{
    return live.isWaiting ? QStringLiteral("waiting") : QStringLiteral("answering");
}

QString ownerText(const UsageRecord &record)
{
    return record.ownerKind == OwnerKind::User ? QString(QStringLiteral("user:") + record.ownerName)
                                               : record.ownerName;
}

QStringList rowOf(const LiveRequest &live)
{
    const UsageRecord &record = live.record;
    const QByteArray &model = record.alias.isEmpty() ? record.upstreamModel : record.alias;
    return {QString::fromLatin1(formatRequestId(record.id)),
            ageText(live.ageUs),
            shownText(record.keyName.toUtf8()),
            shownText(ownerText(record).toUtf8()),
            shownText(model),
            shownText(record.provider),
            groupedNumber(record.tokens.input),
            groupedNumber(record.tokens.output),
            shownCost(record),
            phaseName(live)};
}

QStringList headings()
{
    return {QStringLiteral("REQUEST"), QStringLiteral("AGE"),   QStringLiteral("KEY"),
            QStringLiteral("OWNER"),   QStringLiteral("MODEL"), QStringLiteral("PROVIDER"),
            QStringLiteral("IN"),      QStringLiteral("OUT"),   QStringLiteral("COST"),
            QStringLiteral("STATE")};
}

} // namespace

Result<void> printLive(StorageContext &context, Output &output, const QList<LiveRequest> &live)
{
    if (output.isJson()) {
        return loadOwnerNames(context).map([&](const OwnerNames &names) {
            output.beginArray();
            for (const LiveRequest &each : live) {
                QJsonObject json = requestToJson(each.record, names);
                json.insert(QStringLiteral("age_us"), each.ageUs);
                json.insert(QStringLiteral("phase"), phaseName(each));
                output.element(json);
            }
            output.endArray();
        });
    }
    QList<QStringList> rows;
    for (const LiveRequest &each : live)
        rows.append(rowOf(each));
    output.table(headings(), rows,
                 {QStringLiteral("AGE"), QStringLiteral("IN"), QStringLiteral("OUT"),
                  QStringLiteral("COST")});
    return {};
}

Result<void> printStopped(const Output &output, int stopped)
{
    if (output.isJson())
        output.object({{QStringLiteral("stopped"), stopped}});
    else if (stopped == 0)
        output.line(QStringLiteral("Nothing of that is under way."));
    else
        output.line(stopped == 1 ? QStringLiteral("1 request is stopped.")
                                 : QStringLiteral("%1 requests are stopped.").arg(stopped));
    return {};
}

} // namespace orchestris

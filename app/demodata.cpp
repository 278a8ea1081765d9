// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demodata.h"

#include "models/domain/clock.h"
#include "models/storage/anomalyrepository.h"
#include "models/storage/database.h"
#include "models/storage/demoload.h"
#include "models/storage/noticerepository.h"
#include "models/storage/targethealthrepository.h"

#include <QDir>
#include <QRandomGenerator>

namespace orchestris {

namespace {

constexpr qint64 HourUs = 3'600'000'000;
constexpr double ShareOfRows = .75; // of the time; the rest is looking for anomalies

/// Under which the demo's keys are hashed: kept nowhere, so that they open nothing.
KeyHasher nobodysHasher()
{
    QByteArray secret(32, Qt::Uninitialized);
    for (char &byte : secret)
        byte = char(QRandomGenerator::system()->generate());
    return KeyHasher(Secret(std::move(secret)));
}

Result<void> storeCircuits(Database &database, const DemoTraffic &traffic)
{
    TargetHealthRepository health(database);
    for (const CircuitEvent &event : traffic.circuitEvents()) {
        if (auto saved =
                health.save({event.target, event.circuit, event.consecutiveFailures, event.outcome},
                            event.atUs);
            !saved)
            return saved;
    }
    return {};
}

/// When a gateway that served all the time would have seen the incidents best, oldest first.
std::vector<qint64> looksAt(const DemoTraffic &traffic)
{
    std::vector<qint64> times;
    for (const DemoIncident &incident : traffic.incidents()) {
        if (!incident.kind)
            continue;
        qint64 atUs = incident.startUs;
        do {
            atUs = std::min(atUs + 23 * HourUs, traffic.options().endUs);
            times.push_back(atUs);
        } while (atUs < incident.endUs);
    }
    return times;
}

/// What was found in the weeks before: a gateway looks at the newest day only.
Result<void> storeAnomalies(Database &database, const DemoTraffic &traffic,
                            const std::function<bool()> &cancelled)
{
    AnomalyRepository anomalies(database);
    for (const qint64 atUs : looksAt(traffic)) {
        const auto found = scanForAnomalies(database, atUs, traffic.options().timeZone, cancelled);
        if (!found)
            return tl::unexpected(found.error());
        if (const auto stored = anomalies.store(*found); !stored)
            return tl::unexpected(stored.error());
    }
    return {};
}

/// What the loop guard would have raised when a key ran in a circle.
Result<void> storeNotices(Database &database, const DemoTraffic &traffic)
{
    NoticeRepository notices(database);
    for (const DemoIncident &incident : traffic.incidents()) {
        if (incident.kind != AnomalyKind::CostPerDay)
            continue;
        Notice notice;
        notice.atUs = incident.startUs + HourUs / 6;
        notice.kind = NoticeKind::SameRequest;
        notice.keyId = incident.value.toLongLong();
        for (const ApiKey &key : traffic.configuration().keys) {
            if (key.id == notice.keyId) {
                notice.organizationId = key.organizationId;
                notice.userId = key.userId;
            }
        }
        notice.count = 8;
        notice.spanUs = HourUs / 20;
        notice.model = "openai/gpt-5.1";
        if (auto added = notices.add(notice); !added)
            return added;
    }
    return {};
}

} // namespace

Result<qint64> storeDemo(Database &database, const KeyHasher &hasher, const DemoOptions &options,
                         const Clock &clock, const DemoProgress &progress)
{
    DemoTraffic traffic(options);
    const Configuration &configuration = traffic.configuration();
    if (auto stored = storeConfiguration(database, hasher, configuration, traffic.startUs());
        !stored)
        return tl::unexpected(stored.error());
    LoadProgress load;
    load.cancelled = progress.cancelled;
    load.told = [&](qint64 rows) {
        if (progress.told)
            progress.told(ShareOfRows * double(rows)
                          / double(std::max<qint64>(options.requests, 1)));
    };
    const auto rows = storeRecords(
        database, clock, [&traffic](UsageRecord &record) { return traffic.next(record); }, load);
    if (!rows)
        return rows;
    if (auto stored = storeLimits(database, configuration, clock); !stored)
        return tl::unexpected(stored.error());
    if (auto stored = storeCircuits(database, traffic); !stored)
        return tl::unexpected(stored.error());
    if (auto stored = storeNotices(database, traffic); !stored)
        return tl::unexpected(stored.error());
    if (auto stored = storeAnomalies(database, traffic, progress.cancelled); !stored)
        return tl::unexpected(stored.error());
    return rows;
}

Result<qint64> fillDemoData(const QString &dataDirectory, const DemoOptions &options,
                            const Clock &clock, const DemoProgress &progress)
{
    const QString path = QDir(dataDirectory).absoluteFilePath(QStringLiteral("orchestris.db"));
    if (QFileInfo::exists(path))
        return fail(
            ErrorCode::Conflict,
            QStringLiteral("There is a database in %1 already. A demo needs an empty folder.")
                .arg(QDir::toNativeSeparators(dataDirectory)));
    auto database = Database::open(path, Database::Mode::ReadWrite);
    if (!database)
        return tl::unexpected(database.error());
    return storeDemo(**database, nobodysHasher(), options, clock, progress);
}

DemoOptions usualDemo(const Clock &clock)
{
    DemoOptions options;
    options.endUs = clock.nowUs();
    options.timeZone = systemTimeZone();
    return options;
}

} // namespace orchestris

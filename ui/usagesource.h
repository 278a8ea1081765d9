// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/anomaly.h"
#include "models/domain/liverequest.h"
#include "models/domain/pricechange.h"
#include "models/domain/telemetry.h"

#include <QObject>

#include <functional>

namespace orchestris {

/// What the pages ask about usage: history, what runs, what stands out. Lives in the main thread;
/// every call returns at once and answers by `done` in the main thread, unless `context` is gone by
/// then, which also ends what is under way. No implementation in ui: app provides one, tests a
/// scripted one.
class UsageSource : public QObject
{
    Q_OBJECT
public:
    template<typename T>
    using Done = std::function<void(Result<T>)>;
    using Progress = std::function<void(double)>; ///< 0 … 1, now and then, in the main thread

    using QObject::QObject;

    virtual void report(const UsageQuery &query, QObject *context, Done<UsageReport> done) = 0;
    virtual void telemetry(qint64 sinceUs, qint64 untilUs, QObject *context,
                           Done<TelemetryReport> done) = 0;
    virtual void listAnomalies(qint64 sinceUs, QObject *context, Done<QList<Anomaly>> done) = 0;
    /// `list`: the text of a price list as in models/domain/data; empty: the one in the program.
    virtual void comparePrices(const QByteArray &list, QObject *context,
                               Done<PriceChangeReport> done) = 0;

    /// At most `UsageFilter::limit` records. Answers after a part of a second at the latest, with
    /// what was found until then: `searchedToId` says how far that is.
    virtual void findRequests(const UsageFilter &filter, QObject *context,
                              Done<RequestPage> done) = 0;
    /// One request with its attempts and limits; NotFound.
    virtual void trace(qint64 id, QObject *context, Done<UsageRecord> done) = 0;
    /// Writes all requests that fit into a CSV file, newest first; answers how many. Ended early,
    /// or failed, it leaves no file.
    virtual void exportRequests(const UsageFilter &filter, const QString &path, QObject *context,
                                Progress progress, Done<qint64> done) = 0;

    virtual void listLive(QObject *context, Done<QList<LiveRequest>> done) = 0; ///< oldest first
    /// Ends them with an error that says so; what they used is recorded. How many were ended.
    virtual void stopLive(const StopOrder &order, QObject *context, Done<int> done) = 0;

Q_SIGNALS:
    void anomaliesChanged();
};

} // namespace orchestris

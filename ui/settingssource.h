// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/auditentry.h"
#include "models/domain/databasefacts.h"
#include "models/domain/result.h"
#include "models/domain/settings.h"

#include <QMap>
#include <QObject>

#include <functional>
#include <optional>

namespace orchestris {

/// What this program is and where it keeps its things.
struct ProgramInfo {
    QString version;
    QString dataDirectory;
    bool isDemo = false;
    bool ownsGateway = true; ///< false: it administers one of another process
    /// With what the gateway here serves; absent: it does not, or another process is the gateway.
    std::optional<Settings> startedWith{};
    /// By the setting's key: what the command line says for this run, whatever is stored.
    QMap<QString, QString> overrides{};
};

/// What the pages ask about the program's settings, its database and the audit in it, its price
/// list and how it starts. Lives in the main thread; every call returns at once and answers by
/// `done` in the main thread, unless `context` is gone by then, which also ends what is under way.
/// No implementation in ui: app provides one, tests a scripted one.
class SettingsSource : public QObject
{
    Q_OBJECT
public:
    template<typename T>
    using Done = std::function<void(Result<T>)>;
    using Progress = std::function<void(double)>; ///< 0 … 1, now and then, in the main thread

    using QObject::QObject;

    [[nodiscard]] virtual ProgramInfo info() const = 0;

    /// Stores these, by their keys and as SettingField reads them, and leaves all others as they
    /// are now: all of it or nothing. A new snapshot has them.
    virtual void saveSettings(const QMap<QString, QString> &values, QObject *context,
                              Done<void> done) = 0;
    /// Lets what runs end, then starts the gateway again with the stored settings; the backend's
    /// state tells how it goes. Unavailable where another process is the gateway.
    virtual void restartGateway(QObject *context, Done<void> done) = 0;
    /// Whether a gateway could listen there now; the message says who does, as far as it can be
    /// seen. The gateway's own place is free.
    virtual void checkPort(const QString &address, int port, QObject *context, Done<void> done) = 0;

    virtual void databaseFacts(QObject *context, Done<DatabaseFacts> done) = 0;
    virtual void previewRetention(int days, QObject *context, Done<RetentionPreview> done) = 0;
    /// Copies the database into that file while everything goes on; answers its size.
    virtual void backUpDatabase(const QString &path, QObject *context, Progress progress,
                                Done<qint64> done) = 0;
    /// What is wrong with the file; empty: nothing is.
    virtual void checkDatabase(QObject *context, Done<QStringList> done) = 0;
    /// Gives the room that removed rows left back to the disk; answers how many bytes. Nothing is
    /// recorded meanwhile, so answers to clients wait.
    virtual void compactDatabase(QObject *context, Done<qint64> done) = 0;

    /// Gives those models the prices of a list, as UsageSource::comparePrices reads it; answers how
    /// many have a new one.
    virtual void applyPrices(const QByteArray &list, const QList<Id> &models, QObject *context,
                             Done<int> done) = 0;

    virtual void startsAtLogin(QObject *context, Done<bool> done) = 0;
    virtual void setStartsAtLogin(bool starts, QObject *context, Done<void> done) = 0;

    /// Newest first, at most `filter.limit`; fewer: there are no more.
    virtual void listAudit(const AuditFilter &filter, QObject *context,
                           Done<QList<AuditEntry>> done) = 0;
    virtual void auditChoices(QObject *context, Done<AuditChoices> done) = 0;
    /// Looks through the whole chain.
    virtual void verifyAudit(QObject *context, Progress progress, Done<AuditVerdict> done) = 0;
    /// Writes all entries that fit into a CSV file, newest first; answers how many. Ended early, or
    /// failed, it leaves no file.
    virtual void exportAudit(const AuditFilter &filter, const QString &path, QObject *context,
                             Progress progress, Done<qint64> done) = 0;

Q_SIGNALS:
    void infoChanged();
};

} // namespace orchestris

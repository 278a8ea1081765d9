// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"
#include "tests/ui/fakebackend.h"
#include "ui/settingssource.h"

#include <QPointer>

namespace orchestris::test {

/// A SettingsSource in memory over a FakeBackend, whose settings and audit are the ones at hand.
/// Answers in the next turn of the event loop, keeps what it was asked, fails the next call on
/// demand.
class FakeSettings final : public SettingsSource
{
public:
    FakeSettings(const Clock &clock, FakeBackend &backend);

    ProgramInfo program; ///< what `info` answers
    DatabaseFacts facts;
    QStringList findings;           ///< of a check of the file
    qint64 removable = 0;           ///< requests that any retention would remove
    std::optional<Error> portTaken; ///< what a look at any port finds
    bool atLogin = false;
    void failNext(const Error &error) { m_failure = error; }
    void announce() { Q_EMIT infoChanged(); }

    /// What takes long and is under way; nothing answers it but these.
    [[nodiscard]] bool isWorking() const { return !m_workContext.isNull(); }
    void progressWork(double share) { m_workProgress(share); }
    void finishWork(const Result<qint64> &result);

    // What was asked
    QList<QMap<QString, QString>> saved;
    int restarts = 0;
    QStringList portsChecked; ///< "127.0.0.1:9000"
    QList<int> previewed;
    QStringList backups;
    int compacted = 0;
    QList<QList<Id>> pricesApplied;
    QByteArray listApplied; ///< the list of the last of them
    QList<AuditFilter> auditAsked;
    QList<std::pair<AuditFilter, QString>> auditExported;

    [[nodiscard]] ProgramInfo info() const override { return program; }
    void saveSettings(const QMap<QString, QString> &values, QObject *context,
                      Done<void> done) override;
    void restartGateway(QObject *context, Done<void> done) override;
    void checkPort(const QString &address, int port, QObject *context, Done<void> done) override;
    void databaseFacts(QObject *context, Done<DatabaseFacts> done) override;
    void previewRetention(int days, QObject *context, Done<RetentionPreview> done) override;
    void backUpDatabase(const QString &path, QObject *context, Progress progress,
                        Done<qint64> done) override;
    void checkDatabase(QObject *context, Done<QStringList> done) override;
    void compactDatabase(QObject *context, Done<qint64> done) override;
    void applyPrices(const QByteArray &list, const QList<Id> &models, QObject *context,
                     Done<int> done) override;
    void startsAtLogin(QObject *context, Done<bool> done) override;
    void setStartsAtLogin(bool starts, QObject *context, Done<void> done) override;
    void listAudit(const AuditFilter &filter, QObject *context,
                   Done<QList<AuditEntry>> done) override;
    void auditChoices(QObject *context, Done<AuditChoices> done) override;
    void verifyAudit(QObject *context, Progress progress, Done<AuditVerdict> done) override;
    void exportAudit(const AuditFilter &filter, const QString &path, QObject *context,
                     Progress progress, Done<qint64> done) override;

private:
    template<typename T>
    void answer(QObject *context, Done<T> done, Result<T> result)
    {
        if (m_failure)
            result = tl::unexpected<Error>(*std::exchange(m_failure, std::nullopt));
        QMetaObject::invokeMethod(
            context, [done = std::move(done), result = std::move(result)] { done(result); },
            Qt::QueuedConnection);
    }
    void begin(QObject *context, Progress progress, Done<qint64> done);

    const Clock &m_clock;
    FakeBackend &m_backend;
    std::optional<Error> m_failure;
    QPointer<QObject> m_workContext;
    Progress m_workProgress;
    Done<qint64> m_workDone;
};

} // namespace orchestris::test

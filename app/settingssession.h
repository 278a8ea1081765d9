// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settingssource.h"

namespace orchestris {

class Runtime;

/// What the console's pages ask of a SettingsSource, done by the runtime. Lives in the main thread
/// and never waits.
class SettingsSession final : public SettingsSource
{
    Q_OBJECT
public:
    /// `runtime` must outlive it.
    explicit SettingsSession(Runtime &runtime, QObject *parent = nullptr);

    [[nodiscard]] ProgramInfo info() const override;
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
    Runtime &m_runtime;
};

} // namespace orchestris

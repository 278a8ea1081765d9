// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/neighbours.h"

#include "models/storage/instancelease.h"
#include "models/storage/rows.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileSystemWatcher>

namespace orchestris {

Neighbours::Neighbours(Database &database, const QString &dataDir, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_folder(InstanceLease::folder(dataDir))
{
}

void Neighbours::watch()
{
    m_watcher = new QFileSystemWatcher({m_folder}, this);
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, this, &Neighbours::nudged);
}

void Neighbours::announce()
{
    const qint64 process = QCoreApplication::applicationPid();
    QFile file(QDir(m_folder).filePath(QStringLiteral("changed-%1").arg(process)));
    if (file.open(QIODevice::WriteOnly))
        file.remove();
}

void Neighbours::noteSeen(int instance, quint64 version)
{
    const auto noted = m_database.run(
        QStringLiteral("UPDATE instances SET config_version_seen = ? WHERE number = ?"),
        {qint64(version), instance});
    if (!noted)
        qWarning("What this gateway has seen cannot be noted: %s",
                 qUtf8Printable(noted.error().message));
}

bool Neighbours::haveSeen(quint64 version)
{
    const auto behind = readRows(
        m_database, QStringLiteral("SELECT number FROM instances WHERE config_version_seen < ?"),
        {qint64(version)}, [](const QSqlQuery &row) { return row.value(0).toInt(); });
    if (!behind)
        return true; // there is nothing to wait for then
    return std::none_of(behind->begin(), behind->end(),
                        [this](int number) { return InstanceLease::isRunning(m_folder, number); });
}

} // namespace orchestris

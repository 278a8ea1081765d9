// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/migrator.h"

#include "models/domain/errorwords.h"
#include "models/storage/database.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

// Q_INIT_RESOURCE does not work inside a namespace.
static void initMigrationResources()
{
    Q_INIT_RESOURCE(storage);
}

namespace orchestris {

Migrator::Migrator(Database &database, QString folder)
    : m_database(database)
{
    initMigrationResources();
    const QDir directory(folder);
    const QStringList names =
        directory.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const qsizetype end = name.indexOf(u'_');
        m_scripts.append({name.first(std::max<qsizetype>(end, 0)).toInt(),
                          name.sliced(end + 1).chopped(4), directory.filePath(name)});
    }
}

int Migrator::newestNumber() const
{
    return m_scripts.isEmpty() ? 0 : m_scripts.last().number;
}

Result<int> Migrator::currentNumber()
{
    // In one statement: another process may be migrating between two of them.
    auto foreign = m_database.value(
        QStringLiteral("SELECT iif(sum(type = 'table' AND name = 'migrations') > 0, -1, count(*)) "
                       "FROM sqlite_master"));
    if (!foreign)
        return tl::unexpected(foreign.error());
    if (foreign->toInt() == 0)
        return 0;
    if (foreign->toInt() > 0)
        return fail(ErrorCode::StorageFailed,
                    Errors::tr("The database %1 belongs to another program. Use another "
                               "data folder.")
                        .arg(m_database.path()));
    return m_database.value(QStringLiteral("SELECT max(number) FROM migrations"))
        .map([](const QVariant &number) { return number.toInt(); });
}

Result<void> Migrator::checkNotNewer()
{
    auto current = currentNumber();
    if (!current)
        return tl::unexpected(current.error());
    if (*current > newestNumber())
        return fail(ErrorCode::StorageNewer,
                    Errors::tr("The database %1 was written by a newer version (its schema is "
                               "number %2, this program knows up to %3). Update this program, "
                               "or use another data folder.")
                        .arg(m_database.path())
                        .arg(*current)
                        .arg(newestNumber()));
    return {};
}

Result<void> Migrator::check()
{
    if (auto checked = checkNotNewer(); !checked)
        return checked;
    auto current = currentNumber();
    if (!current)
        return tl::unexpected(current.error());
    if (*current < newestNumber())
        return fail(ErrorCode::StorageFailed,
                    Errors::tr("The database %1 is older than this program. Start the gateway or "
                               "the console once: that brings it up to date.")
                        .arg(m_database.path()));
    return {};
}

Result<void> Migrator::migrate()
{
    if (auto checked = checkNotNewer(); !checked)
        return checked;
    for (const Script &script : std::as_const(m_scripts)) {
        // Looked at outside of a transaction first: an up-to-date file is not locked.
        auto current = currentNumber();
        if (!current)
            return tl::unexpected(current.error());
        if (*current >= script.number)
            continue;
        if (auto applied = apply(script); !applied)
            return applied;
    }
    return {};
}

Result<void> Migrator::apply(const Script &script)
{
    QFile file(script.path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Internal,
                    Errors::tr("The migration %1 cannot be read.").arg(script.path));
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    // Another process may have been faster; now that we have the lock the answer stays true.
    auto current = currentNumber();
    if (!current)
        return tl::unexpected(current.error());
    if (*current >= script.number)
        return {};
    const QByteArray sql = file.readAll();
    const int code = sqlite3_exec(m_database.native(), sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(
            m_database.describe(code, QString::fromUtf8(sqlite3_errmsg(m_database.native()))));
    auto recorded = m_database.run(
        QStringLiteral("INSERT INTO migrations (number, name, applied_at) VALUES (?, ?, "
                       "strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))"),
        {script.number, script.name});
    if (!recorded)
        return tl::unexpected(recorded.error());
    return transaction->commit();
}

} // namespace orchestris

// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/auditrepository.h"

#include "models/domain/redaction.h"
#include "models/storage/rows.h"
#include "models/storage/statement.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QtEndian>

#include <algorithm>

namespace orchestris {

namespace {

constexpr int MostListed = 10'000;

/// An entry's columns as they are stored.
struct Row {
    qint64 id = 0;
    qint64 atUs = 0;
    QByteArray actor;
    QByteArray program;
    QByteArray action;
    QByteArray subject;
    QByteArray before;
    QByteArray after;
};

QByteArray bytesOf(qint64 number)
{
    QByteArray bytes(sizeof number, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray hashOf(const Row &row, const QByteArray &hashBefore)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(hashBefore);
    hash.addData(bytesOf(row.id));
    hash.addData(bytesOf(row.atUs));
    for (const QByteArray &text :
         {row.actor, row.program, row.action, row.subject, row.before, row.after}) {
        hash.addData(bytesOf(text.size())); // so that nothing can move from one column to the next
        hash.addData(text);
    }
    return hash.result();
}

QByteArray firstHash()
{
    return QByteArray(QCryptographicHash::hashLength(QCryptographicHash::Sha256), '\0');
}

/// The members of `object` that `other` has not, or not with the same value.
QJsonObject differing(const QJsonObject &object, const QJsonObject &other)
{
    QJsonObject kept;
    for (auto member = object.begin(); member != object.end(); ++member) {
        const auto found = other.find(member.key());
        if (found == other.end() || found.value() != member.value())
            kept.insert(member.key(), member.value());
    }
    return kept;
}

QByteArray toText(const QJsonObject &object)
{
    return redacted(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Row readRow(Statement &statement)
{
    Row row;
    row.id = statement.number();
    row.atUs = statement.number();
    row.actor = statement.text();
    row.program = statement.text();
    row.action = statement.text();
    row.subject = statement.text();
    row.before = statement.text();
    row.after = statement.text();
    return row;
}

constexpr const char *Columns = "id, at_us, actor, program, action, subject, before, after, hash";

QString missing(qint64 id, qint64 found)
{
    if (found < id)
        return QStringLiteral("There is an entry %1, which was never made here.").arg(found);
    return QStringLiteral("Entry %1 is missing: the next one is %2.").arg(id).arg(found);
}

} // namespace

Result<void> AuditRepository::append(const QString &action, const QString &subject,
                                     const QJsonObject &before, const QJsonObject &after)
{
    const QJsonObject was = differing(before, after);
    const QJsonObject is = differing(after, before);
    if (was.isEmpty() && is.isEmpty())
        return {};
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    Row row{1,
            m_database.auditClock().nowUs(),
            m_database.author().actor.toUtf8(),
            m_database.author().program.toUtf8(),
            action.toUtf8(),
            redacted(subject).toUtf8(),
            toText(was),
            toText(is)};
    QByteArray hashBefore = firstHash();
    {
        Statement last(m_database, "SELECT id, hash FROM audit ORDER BY id DESC LIMIT 1");
        if (last.next()) {
            row.id = last.number() + 1;
            hashBefore = last.text();
        } else if (auto ended = last.end(); !ended) {
            return ended;
        }
    }
    auto inserted = m_database.run(
        QStringLiteral("INSERT INTO audit (id, at_us, actor, program, action, subject, before, "
                       "after, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {row.id, row.atUs, QString::fromUtf8(row.actor), QString::fromUtf8(row.program),
         QString::fromUtf8(row.action), QString::fromUtf8(row.subject),
         QString::fromUtf8(row.before), QString::fromUtf8(row.after), hashOf(row, hashBefore)});
    if (!inserted)
        return tl::unexpected(inserted.error());
    return transaction->commit();
}

Result<QList<AuditEntry>> AuditRepository::list(Id beforeId, int limit)
{
    Statement statement(m_database, QByteArray("SELECT ") + Columns
                                        + " FROM audit WHERE ? = 0 OR id < ? "
                                          "ORDER BY id DESC LIMIT ?");
    statement.bind(beforeId);
    statement.bind(beforeId);
    statement.bind(qint64(std::clamp(limit, 0, MostListed)));
    QList<AuditEntry> entries;
    while (statement.next()) {
        const Row row = readRow(statement);
        entries.append({row.id, row.atUs, QString::fromUtf8(row.actor),
                        QString::fromUtf8(row.program), QString::fromUtf8(row.action),
                        QString::fromUtf8(row.subject),
                        QJsonDocument::fromJson(row.before).object(),
                        QJsonDocument::fromJson(row.after).object(), statement.text()});
    }
    if (auto ended = statement.end(); !ended)
        return tl::unexpected(ended.error());
    return entries;
}

Result<AuditVerdict> AuditRepository::verify()
{
    AuditVerdict verdict;
    verdict.lastHash = firstHash();
    Statement statement(m_database, QByteArray("SELECT ") + Columns + " FROM audit ORDER BY id");
    while (statement.next()) {
        const Row row = readRow(statement);
        const QByteArray hash = statement.text();
        ++verdict.entries;
        if (verdict.problem.isEmpty()) {
            if (row.id != verdict.lastId + 1) {
                verdict.firstBad = verdict.lastId + 1;
                verdict.problem = missing(verdict.firstBad, row.id);
            } else if (hashOf(row, verdict.lastHash) != hash) {
                verdict.firstBad = row.id;
                verdict.problem = QStringLiteral("Entry %1 does not fit to the one before it: one "
                                                 "of them was altered, or put in later.")
                                      .arg(row.id);
            }
        }
        verdict.lastId = row.id;
        verdict.lastHash = hash;
    }
    if (auto ended = statement.end(); !ended)
        return tl::unexpected(ended.error());
    return verdict;
}

} // namespace orchestris

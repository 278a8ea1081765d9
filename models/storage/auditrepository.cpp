// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/auditrepository.h"

#include "models/domain/csv.h"
#include "models/domain/errorwords.h"
#include "models/domain/redaction.h"
#include "models/storage/rows.h"
#include "models/storage/statement.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QIODevice>
#include <QJsonDocument>
#include <QTimeZone>
#include <QtEndian>

#include <algorithm>
#include <vector>

namespace orchestris {

namespace {

constexpr int MostListed = 10'000;
constexpr int EntriesAStep = 2'000; // between two looks whether it shall go on

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

tl::unexpected<Error> cancelledError()
{
    return fail(ErrorCode::Cancelled, Errors::tr("It was cancelled."));
}

/// What a listing asks for, joined by AND.
class Conditions
{
public:
    void add(const char *condition, qint64 number) { addOne(condition).number = number; }
    void add(const char *condition, const QByteArray &text)
    {
        Value &value = addOne(condition);
        value.text = text;
        value.isText = true;
    }
    [[nodiscard]] QByteArray where() const { return m_where; }
    void bind(Statement &statement) const
    {
        for (const Value &value : m_values) {
            if (value.isText)
                statement.bind(value.text);
            else
                statement.bind(value.number);
        }
    }

private:
    struct Value {
        qint64 number = 0;
        QByteArray text;
        bool isText = false;
    };
    Value &addOne(const char *condition)
    {
        m_where += m_where.isEmpty() ? " WHERE " : " AND ";
        m_where += condition;
        return m_values.emplace_back();
    }

    QByteArray m_where;
    std::vector<Value> m_values;
};

/// A pattern for LIKE that finds the text anywhere, whatever is in it.
QByteArray likeText(const QString &text)
{
    QByteArray pattern = text.toUtf8();
    pattern.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_");
    return '%' + pattern + '%';
}

QByteArray csvHeader()
{
    return "id,at,actor,program,action,subject,before,after,hash\r\n";
}

void appendCsvEntry(QByteArray &bytes, const AuditEntry &entry)
{
    const QString time = QDateTime::fromMSecsSinceEpoch(entry.atUs / 1000, QTimeZone::utc())
                             .toString(Qt::ISODateWithMs);
    bytes += QByteArray::number(entry.id);
    for (const QByteArray &cell :
         {time.toUtf8(), entry.actor.toUtf8(), entry.program.toUtf8(), entry.action.toUtf8(),
          entry.subject.toUtf8(), QJsonDocument(entry.before).toJson(QJsonDocument::Compact),
          QJsonDocument(entry.after).toJson(QJsonDocument::Compact), entry.hash.toHex()}) {
        bytes += ',';
        appendCsvText(bytes, cell);
    }
    bytes += "\r\n";
}

QString missing(qint64 id, qint64 found)
{
    if (found < id)
        return Errors::tr("There is an entry %1, which was never made here.").arg(found);
    return Errors::tr("Entry %1 is missing: the next one is %2.").arg(id).arg(found);
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
    AuditFilter filter;
    filter.beforeId = beforeId;
    filter.limit = limit;
    return find(filter);
}

Result<QList<AuditEntry>> AuditRepository::find(const AuditFilter &filter)
{
    Conditions conditions;
    if (filter.beforeId > 0)
        conditions.add("id < ?", filter.beforeId);
    if (filter.sinceUs > 0)
        conditions.add("at_us >= ?", filter.sinceUs);
    if (filter.untilUs > 0)
        conditions.add("at_us < ?", filter.untilUs);
    if (!filter.actor.isEmpty())
        conditions.add("actor = ?", filter.actor.toUtf8());
    if (!filter.program.isEmpty())
        conditions.add("program = ?", filter.program.toUtf8());
    if (!filter.noun.isEmpty())
        conditions.add("substr(action, 1, instr(action, '.') - 1) = ?", filter.noun.toUtf8());
    if (!filter.verb.isEmpty())
        conditions.add("substr(action, instr(action, '.') + 1) = ?", filter.verb.toUtf8());
    if (!filter.text.isEmpty())
        conditions.add("subject || char(10) || action || char(10) || before || char(10) || after "
                       "LIKE ? ESCAPE '\\'",
                       likeText(filter.text));
    Statement statement(m_database, QByteArray("SELECT ") + Columns + " FROM audit"
                                        + conditions.where() + " ORDER BY id DESC LIMIT ?");
    conditions.bind(statement);
    statement.bind(qint64(std::clamp(filter.limit, 0, MostListed)));
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

Result<AuditChoices> AuditRepository::choices()
{
    const auto distinct = [this](const char *what) -> Result<QStringList> {
        Statement statement(m_database,
                            QByteArray("SELECT DISTINCT ") + what + " FROM audit ORDER BY 1");
        QStringList values;
        while (statement.next())
            values.append(QString::fromUtf8(statement.text()));
        return statement.end().map([&] { return values; });
    };
    AuditChoices choices;
    for (const auto &[what, into] :
         {std::pair("actor", &choices.actors), std::pair("program", &choices.programs),
          std::pair("substr(action, 1, instr(action, '.') - 1)", &choices.nouns),
          std::pair("substr(action, instr(action, '.') + 1)", &choices.verbs)}) {
        auto values = distinct(what);
        if (!values)
            return tl::unexpected(values.error());
        *into = std::move(*values);
    }
    return choices;
}

Result<AuditVerdict> AuditRepository::verify(const std::function<void(double)> &progress,
                                             const std::function<bool()> &cancelled)
{
    AuditVerdict verdict;
    verdict.lastHash = firstHash();
    Statement newest(m_database, "SELECT max(id) FROM audit");
    const qint64 newestId = newest.next() ? newest.number() : 0;
    newest.rewind();
    Statement statement(m_database, QByteArray("SELECT ") + Columns + " FROM audit ORDER BY id");
    while (statement.next()) {
        const Row row = readRow(statement);
        const QByteArray hash = statement.text();
        if (++verdict.entries % EntriesAStep == 0) {
            if (cancelled && cancelled())
                return cancelledError();
            if (progress && newestId > 0)
                progress(std::clamp(double(row.id) / double(newestId), 0.0, 1.0));
        }
        if (verdict.problem.isEmpty()) {
            if (row.id != verdict.lastId + 1) {
                verdict.firstBad = verdict.lastId + 1;
                verdict.problem = missing(verdict.firstBad, row.id);
            } else if (hashOf(row, verdict.lastHash) != hash) {
                verdict.firstBad = row.id;
                verdict.problem = Errors::tr("Entry %1 does not fit to the one before it: one "
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

Result<qint64> AuditRepository::exportCsv(AuditFilter filter, QIODevice &device,
                                          const std::function<void(double)> &progress,
                                          const std::function<bool()> &cancelled)
{
    QByteArray bytes = csvHeader();
    filter.limit = EntriesAStep;
    Id newestId = 0;
    qint64 written = 0;
    for (;;) {
        const auto page = find(filter);
        if (!page)
            return tl::unexpected(page.error());
        for (const AuditEntry &entry : *page)
            appendCsvEntry(bytes, entry);
        written += page->size();
        if (device.write(bytes) != bytes.size())
            return fail(ErrorCode::StorageFailed,
                        Errors::tr("The file could not be written: %1. Make room, or choose "
                                   "another place.")
                            .arg(device.errorString()));
        bytes.resize(0);
        if (page->size() < filter.limit)
            return written;
        if (cancelled && cancelled())
            return cancelledError();
        newestId = std::max(newestId, page->first().id);
        filter.beforeId = page->last().id;
        if (progress)
            progress(double(newestId - filter.beforeId) / double(newestId));
    }
}

} // namespace orchestris

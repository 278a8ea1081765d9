// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/fakesettings.h"

#include "models/domain/settingfields.h"

#include <algorithm>

namespace orchestris::test {

namespace {

bool fits(const AuditEntry &entry, const AuditFilter &filter)
{
    const auto is = [](const QString &wanted, const QString &found) {
        return wanted.isEmpty() || wanted == found;
    };
    return (filter.beforeId == 0 || entry.id < filter.beforeId) && is(filter.actor, entry.actor)
           && is(filter.program, entry.program) && is(filter.noun, entry.action.section(u'.', 0, 0))
           && is(filter.verb, entry.action.section(u'.', 1))
           && entry.subject.contains(filter.text, Qt::CaseInsensitive)
           && (filter.sinceUs == 0 || entry.atUs >= filter.sinceUs)
           && (filter.untilUs == 0 || entry.atUs < filter.untilUs);
}

} // namespace

FakeSettings::FakeSettings(const Clock &clock, FakeBackend &backend)
    : m_clock(clock)
    , m_backend(backend)
{
    constexpr qint64 MiB = 1024 * 1024;
    constexpr qint64 DayUs = 86'400'000'000;
    program.version = QStringLiteral("0.6.0");
    program.dataDirectory = QStringLiteral("/var/lib/orchestris");
    facts.path = program.dataDirectory + QStringLiteral("/orchestris.db");
    facts.fileBytes = 512 * MiB;
    facts.walBytes = 3 * MiB;
    facts.freeBytes = 41 * MiB;
    facts.requests = 1'204'118;
    facts.oldestUs = clock.nowUs() - 88 * DayUs;
    facts.changes = 7;
    facts.schema = 6;
    facts.sqlite = QStringLiteral("3.40.1");
}

void FakeSettings::saveSettings(const QMap<QString, QString> &values, QObject *context,
                                Done<void> done)
{
    saved.append(values);
    Result<void> result;
    for (auto value = values.cbegin(); result && value != values.cend(); ++value)
        result =
            findSettingField(value.key())->set(m_backend.configuration.settings, value.value());
    const bool fails = m_failure.has_value();
    answer<void>(context, std::move(done), result);
    if (!fails)
        m_backend.publish();
}

void FakeSettings::restartGateway(QObject *context, Done<void> done)
{
    ++restarts;
    answer<void>(context, std::move(done), {});
}

void FakeSettings::checkPort(const QString &address, int port, QObject *context, Done<void> done)
{
    portsChecked.append(QStringLiteral("%1:%2").arg(address).arg(port));
    Result<void> result;
    if (portTaken)
        result = tl::unexpected<Error>(*portTaken);
    answer<void>(context, std::move(done), result);
}

void FakeSettings::databaseFacts(QObject *context, Done<DatabaseFacts> done)
{
    answer<DatabaseFacts>(context, std::move(done), facts);
}

void FakeSettings::previewRetention(int days, QObject *context, Done<RetentionPreview> done)
{
    previewed.append(days);
    answer<RetentionPreview>(
        context, std::move(done),
        RetentionPreview{days, removable, m_clock.nowUs() - days * 86'400'000'000});
}

void FakeSettings::begin(QObject *context, Progress progress, Done<qint64> done)
{
    m_workContext = context;
    m_workProgress = std::move(progress);
    m_workDone = std::move(done);
}

void FakeSettings::finishWork(const Result<qint64> &result)
{
    m_workContext.clear();
    std::exchange(m_workDone, {})(result);
}

void FakeSettings::backUpDatabase(const QString &path, QObject *context, Progress progress,
                                  Done<qint64> done)
{
    backups.append(path);
    begin(context, std::move(progress), std::move(done));
}

void FakeSettings::checkDatabase(QObject *context, Done<QStringList> done)
{
    answer<QStringList>(context, std::move(done), findings);
}

void FakeSettings::compactDatabase(QObject *context, Done<qint64> done)
{
    ++compacted;
    answer<qint64>(context, std::move(done), facts.freeBytes);
}

void FakeSettings::applyPrices(const QByteArray &list, const QList<Id> &models, QObject *context,
                               Done<int> done)
{
    listApplied = list;
    pricesApplied.append(models);
    answer<int>(context, std::move(done), int(models.size()));
}

void FakeSettings::startsAtLogin(QObject *context, Done<bool> done)
{
    answer<bool>(context, std::move(done), atLogin);
}

void FakeSettings::setStartsAtLogin(bool starts, QObject *context, Done<void> done)
{
    if (!m_failure)
        atLogin = starts;
    answer<void>(context, std::move(done), {});
}

void FakeSettings::listAudit(const AuditFilter &filter, QObject *context,
                             Done<QList<AuditEntry>> done)
{
    auditAsked.append(filter);
    QList<AuditEntry> found;
    for (const AuditEntry &entry : std::as_const(m_backend.audit)) {
        if (found.size() < filter.limit && fits(entry, filter))
            found.append(entry);
    }
    answer<QList<AuditEntry>>(context, std::move(done), found);
}

void FakeSettings::auditChoices(QObject *context, Done<AuditChoices> done)
{
    AuditChoices choices;
    for (const AuditEntry &entry : std::as_const(m_backend.audit)) {
        choices.actors.append(entry.actor);
        choices.programs.append(entry.program);
        choices.nouns.append(entry.action.section(u'.', 0, 0));
        choices.verbs.append(entry.action.section(u'.', 1));
    }
    for (QStringList *list : {&choices.actors, &choices.programs, &choices.nouns, &choices.verbs}) {
        list->removeDuplicates();
        list->sort();
    }
    // Fails with the list, which says so.
    QMetaObject::invokeMethod(
        context, [done = std::move(done), choices] { done(choices); }, Qt::QueuedConnection);
}

void FakeSettings::verifyAudit(QObject *context, Progress progress, Done<AuditVerdict> done)
{
    Q_UNUSED(progress)
    AuditVerdict verdict = m_backend.verdict;
    if (verdict.lastHash.isEmpty() && !m_backend.audit.isEmpty()) {
        verdict.lastId = m_backend.audit.first().id;
        verdict.lastHash = m_backend.audit.first().hash;
    }
    answer<AuditVerdict>(context, std::move(done), verdict);
}

void FakeSettings::exportAudit(const AuditFilter &filter, const QString &path, QObject *context,
                               Progress progress, Done<qint64> done)
{
    auditExported.append({filter, path});
    begin(context, std::move(progress), std::move(done));
}

} // namespace orchestris::test

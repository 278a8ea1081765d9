// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/samplelimits.h"

#include "models/domain/limitwindow.h"

#include <QJsonArray>

namespace orchestris::test {

namespace {

constexpr qint64 Second = 1'000'000;
constexpr qint64 Minute = 60 * Second;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;
constexpr Nanos Dollar = 1'000'000'000;

void addLimit(FakeBackend &backend, qint64 nowUs, Limit limit, qint64 used)
{
    limit.id = backend.configuration.limits.size() + 1;
    limit.createdAtUs = nowUs - 20 * Day;
    if (limit.window != LimitWindow::Minute && limit.window != LimitWindow::None)
        backend.uses.append({limit.id, windowAt(limit, nowUs).startUs, used});
    backend.configuration.limits.append(limit);
}

Limit makeLimit(LimitSubject subject, Id id, LimitMetric metric, LimitWindow window, qint64 amount)
{
    Limit limit;
    limit.subject = subject;
    limit.subjectId = id;
    limit.metric = metric;
    limit.window = window;
    limit.amount = amount;
    return limit;
}

void addAllLimits(FakeBackend &backend, qint64 now)
{
    using S = LimitSubject;
    using M = LimitMetric;
    using W = LimitWindow;
    addLimit(backend, now, makeLimit(S::Organization, 1, M::Cost, W::Month, 500 * Dollar),
             312'480'000'000);
    Limit zoned = makeLimit(S::Organization, 1, M::Cost, W::Day, 40 * Dollar);
    zoned.timeZone = "Europe/Berlin";
    zoned.mode = LimitMode::Strict;
    addLimit(backend, now, zoned, 34'117'300'000);
    addLimit(backend, now, makeLimit(S::User, 2, M::Cost, W::Day, 5 * Dollar), 5 * Dollar);
    Limit warns = makeLimit(S::User, 3, M::TotalTokens, W::Week, 2'000'000);
    warns.action = LimitAction::Warn;
    addLimit(backend, now, warns, 2'418'000);
    Limit forModel = makeLimit(S::Key, 1, M::OutputTokens, W::Hour, 250'000);
    forModel.model = QStringLiteral("default-agent");
    addLimit(backend, now, forModel, 18'204);
    addLimit(backend, now, makeLimit(S::Key, 1, M::Requests, W::Minute, 120), 0);
    addLimit(backend, now, makeLimit(S::Key, 3, M::Concurrent, W::None, 4), 0);
    addLimit(backend, now, makeLimit(S::Key, 6, M::Cost, W::Total, 20 * Dollar), 0);
}

void addNotices(FakeBackend &backend, qint64 now)
{
    Notice loop;
    loop.id = 5;
    loop.atUs = now - 3 * Minute;
    loop.kind = NoticeKind::SameToolCall;
    loop.organizationId = 1;
    loop.keyId = 1;
    loop.count = 14;
    loop.spanUs = 42 * Second;
    loop.model = "default-agent";
    loop.requestId = 77;
    Notice reached;
    reached.id = 4;
    reached.atUs = now - 26 * Minute;
    reached.organizationId = 1;
    reached.userId = 2;
    reached.limitId = 3;
    reached.share = 100;
    reached.model = "openai/gpt-5";
    Notice nearly = reached;
    nearly.id = 3;
    nearly.atUs = now - 2 * Hour;
    nearly.limitId = 2;
    nearly.share = 80;
    nearly.model = "default-agent";
    Notice rate;
    rate.id = 2;
    rate.atUs = now - 5 * Hour;
    rate.kind = NoticeKind::RequestRate;
    rate.organizationId = 1;
    rate.keyId = 3;
    rate.count = 340;
    rate.usual = 12;
    rate.spanUs = Minute;
    rate.stopped = true;
    rate.model = "fast";
    backend.notices = {loop, reached, nearly, rate};
}

struct SampleChange {
    const char *action;
    const char *subject;
    const char *program;
    QJsonObject before;
    QJsonObject after;
};

void addAudit(FakeBackend &backend, qint64 now)
{
    const auto text = [](const char *value) { return QString::fromUtf8(value); };
    const auto one = [&](const char *name, const QJsonValue &value) {
        return QJsonObject{{text(name), value}};
    };
    const QList<SampleChange> changes{
        {"provider.add",
         "openai",
         "orchestrisd",
         {},
         {{text("base_url"), text("https://api.openai.com/v1")},
          {text("credential"), text("keychain:openai")},
          {text("enabled"), true}}},
        {"key.issue",
         "ci-agents",
         "orchestris",
         {},
         {{text("models"), QJsonArray{text("default-agent"), text("fast")}},
          {text("name"), text("ci-agents")},
          {text("public_id"), text("TestOnly0001")}}},
        {"limit.set",
         "junior",
         "orchestris",
         {},
         {{text("dollars"), text("5")},
          {text("mode"), text("adaptive")},
          {text("notices"), QJsonArray{80, 100}},
          {text("window"), text("day")}}},
        {"settings.set", "drain_timeout_ms", "orchestrisd", one("value", 30000),
         one("value", 10000)},
        {"key.change", "review-bot", "orchestris", one("expires_at", QString()),
         one("expires_at", text("2026-11-24T22:00:00.000Z"))},
        {"user.disable", "analyst", "orchestris", one("enabled", true), one("enabled", false)},
        {"key.revoke", "old-pipeline", "orchestris", one("state", text("active")),
         one("state", text("revoked"))},
    };
    Id id = 0;
    for (const SampleChange &change : changes) {
        AuditEntry entry;
        entry.id = ++id;
        entry.atUs = now - (changes.size() - id) * 7 * Hour - 11 * Minute;
        entry.actor = QStringLiteral("admin");
        entry.program = text(change.program);
        entry.action = text(change.action);
        entry.subject = text(change.subject);
        entry.before = change.before;
        entry.after = change.after;
        entry.hash = QByteArray(32, char('a' + id));
        backend.audit.prepend(entry);
    }
    backend.verdict.entries = id;
}

} // namespace

void fillLimits(FakeBackend &backend, qint64 nowUs)
{
    Configuration &configuration = backend.configuration;
    Organization research;
    research.id = 2;
    research.name = QStringLiteral("Research");
    research.models = {false, {QStringLiteral("fast")}};
    research.loopGuard = LoopGuardAction::Stop;
    configuration.organizations.append(research);
    User analyst;
    analyst.id = 4;
    analyst.organizationId = 2;
    analyst.name = QStringLiteral("analyst");
    analyst.enabled = false;
    configuration.users.append(analyst);
    configuration.keys[0].tags = {QStringLiteral("ci"), QStringLiteral("nightly")};
    configuration.keys[2].addresses = {QStringLiteral("10.0.0.0/8")};
    configuration.keys[2].endpoints = KeyEndpoint::Chat | KeyEndpoint::Responses;
    addAllLimits(backend, nowUs);
    addNotices(backend, nowUs);
    addAudit(backend, nowUs);
}

SimulationReport sampleReport(qint64 nowUs)
{
    SimulationReport report;
    report.examined = 12'408;
    report.refused = 37;
    report.refusedQuantities.cost = 4'112'000'000;
    report.highest = 6'400'000'000;
    report.keys = {{1, 0, 30, {3'512'000'000, 0, 0, 30}, nowUs - 9 * Day, nowUs - 2 * Day},
                   {4, 2, 7, {600'000'000, 0, 0, 7}, nowUs - 9 * Day, nowUs - 8 * Day}};
    report.windows = {
        {{nowUs - 9 * Day, nowUs - 8 * Day}, 32, nowUs - 9 * Day + Hour, 6'400'000'000},
        {{nowUs - 3 * Day, nowUs - 2 * Day}, 5, nowUs - 2 * Day - Hour, 5'100'000'000}};
    return report;
}

} // namespace orchestris::test

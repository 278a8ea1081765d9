// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/faketools.h"

#include "models/domain/requestid.h"

namespace orchestris::test {

namespace {

const QString Home = QStringLiteral("/example/home");

QList<ToolReport> sampleTools()
{
    const auto report = [](ToolKind kind, ToolState state, const char *place) {
        ToolReport made;
        made.kind = kind;
        made.state = state;
        made.isInstalled = state != ToolState::NotInstalled;
        made.isConfigured = made.isInstalled;
        made.place = QStringLiteral("~/") + QString::fromLatin1(place);
        made.files = {Home + u'/' + QString::fromLatin1(place)};
        return made;
    };
    ToolReport codex = report(ToolKind::Codex, ToolState::Broken, ".codex/config.toml");
    codex.baseUrl = QStringLiteral("http://127.0.0.1:8383/v1");
    codex.model = QStringLiteral("defualt-agent");
    codex.wire = WireApi::Responses;
    codex.keyHint = QStringLiteral("sk-orc-Tes…");
    codex.keyName = QStringLiteral("workshop-2026");
    codex.keyId = 6;
    codex.keyVariable = QStringLiteral("ORCHESTRIS_API_KEY");
    codex.keyPlace = QStringLiteral("~/.codex/.env");
    codex.findings = {
        {FindingKind::UrlPath,
         {codex.baseUrl, QStringLiteral("http://127.0.0.1:8383/openai/v1")},
         codex.files[0],
         7},
        {FindingKind::KeyExpired, {codex.keyName}, Home + QStringLiteral("/.codex/.env"), 1},
        {FindingKind::ModelUnknown,
         {codex.model, QStringLiteral("default-agent")},
         codex.files[0],
         1},
        {FindingKind::IsLink, {}, codex.files[0]}};
    ToolReport openCode =
        report(ToolKind::OpenCode, ToolState::Ready, ".config/opencode/opencode.json");
    openCode.baseUrl = QStringLiteral("http://127.0.0.1:8383/openai/v1");
    openCode.model = QStringLiteral("fast");
    openCode.keyHint = QStringLiteral("sk-orc-Tes…");
    openCode.keyName = QStringLiteral("maintainer-laptop");
    openCode.keyId = 2;
    ToolReport continues =
        report(ToolKind::Continue, ToolState::NotConnected, ".continue/config.yaml");
    continues.baseUrl = QStringLiteral("http://127.0.0.1:11434/v1");
    continues.model = QStringLiteral("qwen3-coder:30b");
    continues.findings = {{FindingKind::UrlElsewhere, {continues.baseUrl}, continues.files[0], 6}};
    ToolReport qwen = report(ToolKind::QwenCode, ToolState::NotInstalled, ".qwen/settings.json");
    qwen.findings = {{FindingKind::NotInstalled}, {FindingKind::NotConfigured}};
    ToolReport cline =
        report(ToolKind::Cline, ToolState::Attention, ".cline/data/settings/providers.json");
    cline.baseUrl = openCode.baseUrl;
    cline.model = QStringLiteral("default-agent");
    cline.keyHint = QStringLiteral("sk-orc-Tes…");
    cline.keyName = QStringLiteral("lead-notebook");
    cline.keyId = 8;
    cline.findings = {{FindingKind::ReadableByOthers, {}, cline.files[0], 12},
                      {FindingKind::EditorSettings}};
    ToolReport variables = report(ToolKind::Environment, ToolState::NotConnected, ".bashrc");
    variables.findings = {{FindingKind::UrlMissing}};
    return {codex, openCode, continues, qwen, cline, variables};
}

} // namespace

FakeTools::FakeTools(const Clock & /* as the others */)
    : reports(sampleTools())
{
}

ToolSurroundings FakeTools::surroundings() const
{
    return {Home, environment};
}

CallReport FakeTools::goodCall(qint64 requestId)
{
    CallReport report;
    report.reached = CallStage::Recorded;
    report.isOver = true;
    report.status = 200;
    report.requestId = requestId;
    report.requestText = formatRequestId(requestId);
    report.model = QStringLiteral("gpt-5-mini");
    report.toolArguments = QStringLiteral("{\"status\":\"connected\"}");
    report.connectMs = 41;
    report.firstTokenMs = 412;
    report.totalMs = 655;
    return report;
}

void FakeTools::answerCall(const CallReport &report)
{
    if (!m_callContext)
        return;
    const auto changed = m_callChanged;
    if (report.isOver)
        m_callContext = nullptr;
    changed(report);
}

void FakeTools::inspect(QObject *context, Done<QList<ToolReport>> done)
{
    ++inspected;
    // Pages look again by themselves at any time: that is not the call that is to fail.
    const auto failure = std::exchange(m_failure, std::nullopt);
    answer<QList<ToolReport>>(context, std::move(done), reports);
    m_failure = failure;
}

void FakeTools::plan(ToolKind tool, const ToolTarget &target, QObject *context, Done<ToolPlan> done)
{
    planned.append({tool, target});
    ToolPlan plan;
    plan.kind = tool;
    for (const ToolSnippet &snippet : snippetsFor(tool, target))
        plan.edits.append({Home + snippet.place.mid(1),
                           QByteArray("# My settings\nmodel = \"old\"\n"),
                           "# My settings\n" + snippet.text.toUtf8() + '\n', true, false});
    answer<ToolPlan>(context, std::move(done), plan);
}

void FakeTools::write(const ToolPlan &plan, QObject *context, Done<WrittenPlan> done)
{
    if (!m_failure) {
        written.append(plan);
        for (ToolReport &report : reports) {
            if (report.kind == plan.kind) {
                report.state = ToolState::Ready;
                report.findings.clear();
            }
        }
    }
    QStringList backups;
    for (const FileEdit &edit : plan.edits)
        backups.append(edit.path + QStringLiteral(".before-orchestris-2026-11-22-120000"));
    answer<WrittenPlan>(context, std::move(done), WrittenPlan{plan, backups});
}

void FakeTools::undo(const WrittenPlan &writtenPlan, QObject *context, Done<void> done)
{
    Q_UNUSED(writtenPlan)
    ++undone;
    answer<void>(context, std::move(done), {});
}

void FakeTools::call(const CallOrder &order, QObject *context,
                     std::function<void(const CallReport &)> changed)
{
    called.append(order);
    m_callContext = context;
    m_callChanged = std::move(changed);
}

} // namespace orchestris::test

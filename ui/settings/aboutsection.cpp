// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/aboutsection.h"

#include "ui/consolebackend.h"
#include "ui/settingssource.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QGuiApplication>
#include <QSysInfo>

namespace orchestris {

namespace {

/// Texts that somebody wrote may say who or where.
bool isShareable(const SettingField &field)
{
    using settingwords::Kind;
    const Kind kind = settingwords::kind(field);
    return kind != Kind::Text && kind != Kind::Hosts;
}

} // namespace

AboutSection::AboutSection(const UiContext &context, SettingsDraft &draft, QWidget *parent)
    : SettingsSection(context, draft, tr("About"), Glyph::Info, parent)
{
    QVBoxLayout *card =
        addCard(QStringLiteral("Orchestris Console"),
                tr("An OpenAI-compatible gateway with keys, limits, usage and costs, and this "
                   "console for it."));
    const ProgramInfo info = context.program.info();
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(24);
    form->setVerticalSpacing(8);
    form->setLabelAlignment(Qt::AlignLeft);
    const auto line = [form](const char *objectName, const QString &name, const QString &text) {
        QLabel *value = makeText(nullptr, text);
        value->setObjectName(QString::fromLatin1(objectName));
        form->addRow(makeLabel("muted", name), value);
    };
    line("version", tr("Version"), info.version);
    line("qtVersion", QStringLiteral("Qt"), QString::fromLatin1(qVersion()));
    line("licence", tr("Licence"), QStringLiteral("GPL-3.0-or-later"));
    line("dataFolder", tr("Data folder"), info.dataDirectory);
    line("documents", tr("Documents"),
         tr("The manual is \"man orchestrisd\"; README.md and docs/ come with the source."));
    card->addLayout(form);

    QVBoxLayout *help = addCard(
        tr("For a question or a report"),
        tr("Versions, sizes, counts and settings that are not as usual. No names, addresses, "
           "paths, prompts or secrets."));
    QPushButton *copy = makeButton(nullptr, tr("Copy &diagnostics"), Glyph::Copy);
    copy->setObjectName(QStringLiteral("copyDiagnostics"));
    makeCopyButton(copy, [this] { return diagnostics(); });
    help->addWidget(copy, 0, Qt::AlignLeft);
}

void AboutSection::refresh()
{
    context().program.databaseFacts(this, [this](const Result<DatabaseFacts> &facts) {
        if (facts)
            m_facts = *facts;
    });
}

QString AboutSection::diagnostics() const
{
    const ProgramInfo info = context().program.info();
    const SnapshotPtr snapshot = context().backend.snapshot();
    const Configuration &rows = snapshot->configuration();
    QStringList lines{
        QStringLiteral("Orchestris Console %1").arg(info.version),
        QStringLiteral("Qt %1 on %2, %3, platform %4")
            .arg(QString::fromLatin1(qVersion()), QSysInfo::prettyProductName(),
                 QSysInfo::currentCpuArchitecture(), QGuiApplication::platformName()),
        QStringLiteral("SQLite %1, schema %2, %3 bytes, log %4 bytes, %5 requests, %6 changes")
            .arg(m_facts.sqlite)
            .arg(m_facts.schema)
            .arg(m_facts.fileBytes)
            .arg(m_facts.walBytes)
            .arg(m_facts.requests)
            .arg(m_facts.changes),
        QStringLiteral("%1 providers, %2 models, %3 aliases, %4 keys, %5 limits")
            .arg(rows.providers.size())
            .arg(rows.models.size())
            .arg(rows.aliases.size())
            .arg(rows.keys.size())
            .arg(rows.limits.size()),
        QStringLiteral("Gateway state %1, of this process: %2")
            .arg(int(context().backend.gatewayState().kind))
            .arg(info.ownsGateway ? QStringLiteral("yes") : QStringLiteral("no"))};
    for (const SettingField &field : settingFields()) {
        const QString value = field.get(snapshot->settings());
        if (value != field.get(Settings()))
            lines.append(QStringLiteral("%1 = %2").arg(
                field.key, isShareable(field) ? value : QStringLiteral("(set)")));
        if (info.overrides.contains(field.key))
            lines.append(QStringLiteral("%1 is overridden in this run").arg(field.key));
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace orchestris

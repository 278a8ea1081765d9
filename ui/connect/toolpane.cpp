// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connect/toolpane.h"

#include "models/tables/format.h"
#include "models/tables/toolwords.h"
#include "ui/connect/callview.h"
#include "ui/consolebackend.h"
#include "ui/look/tonemark.h"
#include "ui/toolsource.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/words.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QFileInfo>
#include <QFormLayout>
#include <QUrl>

namespace orchestris {

ToolPane::ToolPane(const UiContext &context, QWidget *parent)
    : SidePane(context.theme, parent)
    , m_context(context)
    , m_file(makeValue())
    , m_baseUrl(makeValue())
    , m_model(makeValue())
    , m_key(makeValue())
    , m_wire(makeValue())
    , m_findings(new QVBoxLayout)
    , m_call(new CallView(context))
    , m_fix(makeButton("primary", tr("&Set up…")))
    , m_test(makeButton(nullptr, tr("&Test")))
    , m_copy(makeButton(nullptr, tr("Copy s&nippet")))
    , m_folder(makeButton(nullptr, tr("&Open folder")))
{
    QFormLayout *form = makeForm();
    form->addRow(makeName(tr("Configuration")), m_file);
    form->addRow(makeName(tr("Base URL")), m_baseUrl);
    form->addRow(makeName(tr("Model")), m_model);
    form->addRow(makeName(tr("Key")), m_key);
    form->addRow(makeName(tr("Protocol")), m_wire);
    column()->addLayout(form);
    column()->addSpacing(8);
    m_findings->setSpacing(10);
    column()->addLayout(m_findings);
    column()->addSpacing(8);
    column()->addWidget(m_call);
    column()->addStretch(1);

    m_fix->setObjectName(QStringLiteral("fixTool"));
    m_test->setObjectName(QStringLiteral("testTool"));
    m_copy->setObjectName(QStringLiteral("copySnippet"));
    m_folder->setObjectName(QStringLiteral("openFolder"));
    m_test->setToolTip(tr("Make one streamed tool call with what the tool has configured"));
    auto *rows = new QVBoxLayout;
    rows->setSpacing(8);
    for (const auto &[first, second] : {std::pair{m_fix, m_test}, {m_copy, m_folder}}) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(first, 1);
        row->addWidget(second, 1);
        rows->addLayout(row);
    }
    buttons()->addLayout(rows);
    makeCopyButton(m_copy, [this] { return snippet(); });
    connect(m_fix, &QPushButton::clicked, this, &ToolPane::fixWanted);
    connect(m_folder, &QPushButton::clicked, this, &ToolPane::openFolder);
    connect(m_test, &QPushButton::clicked, this, [this] {
        CallOrder order;
        order.tool = m_report.kind;
        order.target.model = firstModelInScope(*m_context.backend.snapshot(), {});
        m_call->start(order);
        updateTest();
    });
    connect(m_call, &CallView::finished, this, &ToolPane::updateTest);
    connect(m_call, &CallView::placeWanted, this, &ToolPane::placeWanted);
}

void ToolPane::show(const ToolReport &report)
{
    if (m_isEmpty || report.kind != m_report.kind)
        m_call->forget();
    m_report = report;
    m_isEmpty = false;
    setHead(words::toolTone(report.state),
            tr("%1: %2").arg(words::toolTitle(report.kind), words::toolState(report.state)));
    const auto orNone = [](const QString &text) { return text.isEmpty() ? format::none() : text; };
    m_file->setText(breakable(orNone(report.place)));
    m_baseUrl->setText(breakable(orNone(report.baseUrl)));
    m_model->setText(breakable(orNone(report.model)));
    QStringList key;
    if (!report.keyName.isEmpty())
        key.append(tr("“%1”").arg(report.keyName));
    if (!report.keyHint.isEmpty())
        key.append(report.keyHint);
    if (!report.keyVariable.isEmpty())
        key.append(tr("in the variable %1").arg(report.keyVariable));
    if (!report.keyPlace.isEmpty())
        key.append(report.keyPlace);
    m_key->setText(orNone(key.join(u'\n')));
    m_wire->setText(report.wire == WireApi::Chat ? QStringLiteral("Chat Completions")
                                                 : QStringLiteral("Responses"));
    addFindings();
    m_folder->setEnabled(!report.files.isEmpty()
                         && QFileInfo::exists(QFileInfo(report.files.first()).absolutePath()));
    m_fix->setText(report.state == ToolState::Ready    ? tr("&Set up again…")
                   : report.state == ToolState::Broken ? tr("&Fix…")
                                                       : tr("&Set up…"));
    updateTest();
    slideIn();
}

void ToolPane::updateTest()
{
    m_test->setEnabled(!m_call->isRunning() && !m_report.baseUrl.isEmpty()
                       && !m_report.keyHint.isEmpty());
}

void ToolPane::addFindings()
{
    while (QLayoutItem *item = m_findings->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const ToolSurroundings home = m_context.tools.surroundings();
    const auto add = [this](Tone tone, const QString &text, const QString &remark) {
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(8);
        auto *mark = new ToneMark(m_context.theme);
        mark->setTone(tone);
        auto *words = new QVBoxLayout;
        words->setSpacing(2);
        words->addWidget(makeText(nullptr, text));
        if (!remark.isEmpty())
            words->addWidget(makeText("caption", remark));
        line->addWidget(mark, 0, Qt::AlignTop);
        line->addLayout(words, 1);
        m_findings->addWidget(row);
    };
    for (const ToolFinding &finding : m_report.findings) {
        QString place = home.brief(finding.file);
        if (finding.line > 0)
            place = tr("%1, line %2").arg(place).arg(finding.line);
        QStringList remarks{words::findingCure(finding)};
        if (!place.isEmpty())
            remarks.append(place);
        add(words::findingTone(finding.kind), words::findingText(finding, home),
            remarks.join(u'\n'));
    }
    if (m_report.findings.isEmpty())
        add(Tone::Good, tr("Nothing is wrong with its configuration."),
            tr("A test shows whether the model answers and calls tools."));
}

QString ToolPane::snippet() const
{
    const SnapshotPtr snapshot = m_context.backend.snapshot();
    const ToolTarget target{effectiveBaseUrl(m_context.backend), Secret("YOUR_KEY"),
                            firstModelInScope(*snapshot, {})};
    QStringList parts;
    for (const ToolSnippet &part : snippetsFor(m_report.kind, target))
        parts.append(part.place + QStringLiteral(":\n\n") + part.text + u'\n');
    return parts.join(u'\n');
}

void ToolPane::openFolder()
{
    if (!m_report.files.isEmpty())
        QDesktopServices::openUrl(
            QUrl::fromLocalFile(QFileInfo(m_report.files.first()).absolutePath()));
}

void ToolPane::forget()
{
    m_isEmpty = true;
    m_call->forget();
}

} // namespace orchestris

// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/welcome/toolstep.h"

#include "models/tables/toolwords.h"
#include "ui/connect/diffview.h"
#include "ui/consolebackend.h"
#include "ui/toolsource.h"
#include "ui/widgets/codeblock.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/words.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QScrollArea>

#include <algorithm>

namespace orchestris {

namespace {

constexpr int ListWidth = 248;
constexpr int SnippetLines = 12;
constexpr int DiffLines = 16;

} // namespace

ToolStep::ToolStep(const UiContext &context, FirstSteps &steps)
    : WelcomeStep(context, steps)
    , m_list(new QListWidget)
    , m_snippets(new QWidget)
    , m_column(new QVBoxLayout(m_snippets))
    , m_diff(new DiffView(context))
    , m_look(makeButton(nullptr, tr("&Write it for me…")))
    , m_write(makeButton("primary", tr("W&rite")))
    , m_message(new MessageBar(context.theme))
{
    setRole(m_list, "picker");
    m_list->setObjectName(QStringLiteral("firstTools"));
    m_list->setAccessibleName(tr("Your tool"));
    m_list->setFixedWidth(ListWidth);
    m_look->setObjectName(QStringLiteral("lookAtPlan"));
    m_write->setObjectName(QStringLiteral("writePlan"));
    m_diff->setMaximumLines(DiffLines);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(12);
    auto *sheet = new QWidget;
    setRole(sheet, "scrolled");
    auto *inside = new QVBoxLayout(sheet);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(12);
    inside->addWidget(m_snippets);
    inside->addWidget(m_diff);
    inside->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(sheet);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_look);
    buttons->addWidget(m_write);
    buttons->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(m_message);
    right->addLayout(buttons);
    right->addWidget(scroll, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(24);
    row->addWidget(m_list);
    row->addLayout(right, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &ToolStep::choose);
    connect(m_look, &QPushButton::clicked, this, &ToolStep::look);
    connect(m_write, &QPushButton::clicked, this, &ToolStep::write);
}

QString ToolStep::title() const
{
    return tr("Your tool");
}

QString ToolStep::explanation() const
{
    return tr("Copy what belongs into its files, or have it written: you see what changes before, "
              "and a copy of each file is kept.");
}

void ToolStep::enter()
{
    m_inspection = std::make_unique<QObject>();
    context().tools.inspect(m_inspection.get(), [this](const Result<QList<ToolReport>> &reports) {
        if (reports)
            fill(*reports);
        else
            Q_EMIT failed(reports.error());
    });
    m_list->setFocus();
}

void ToolStep::fill(const QList<ToolReport> &reports)
{
    const auto before = m_shown;
    m_reports = reports;
    std::stable_sort(m_reports.begin(), m_reports.end(),
                     [](const ToolReport &a, const ToolReport &b) {
                         const auto rank = [](const ToolReport &report) {
                             if (report.kind == ToolKind::Environment)
                                 return 1;
                             return report.isInstalled || report.isConfigured ? 0 : 2;
                         };
                         return rank(a) < rank(b);
                     });
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const ToolReport &report : std::as_const(m_reports)) {
        const bool isFound = report.isInstalled || report.isConfigured;
        const QString name = words::toolTitle(report.kind);
        m_list->addItem(isFound && report.kind != ToolKind::Environment ? tr("%1, found").arg(name)
                                                                        : name);
    }
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setSizeHint({0, 28});
    const auto same =
        std::find_if(m_reports.begin(), m_reports.end(), [&](const ToolReport &report) {
            return before && report.kind == std::get<ToolKind>(*before);
        });
    m_list->setCurrentRow(same == m_reports.end() ? 0 : int(same - m_reports.begin()));
    // What was chosen is not chosen anew: a plan may be looked at, or something be undone.
    if (!m_isWriting && (!before || before != chosen()))
        choose();
}

std::optional<ToolStep::Shown> ToolStep::chosen() const
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_reports.size())
        return std::nullopt;
    return std::tuple{m_reports[row].kind, effectiveBaseUrl(context().backend),
                      steps().issued.key.id};
}

ToolTarget ToolStep::target() const
{
    return {effectiveBaseUrl(context().backend), Secret(steps().issued.text.toUtf8()),
            steps().calledAs};
}

void ToolStep::choose()
{
    m_question.reset(); // a plan for another tool
    m_plan.reset();
    m_shown = chosen();
    m_diff->hide();
    m_write->hide();
    m_look->show();
    m_message->dismiss();
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_snippets->show();
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_reports.size())
        return;
    for (const ToolSnippet &snippet : snippetsFor(m_reports[row].kind, target())) {
        auto *block = new CodeBlock(snippet.place);
        block->setCode(snippet.text, SnippetLines);
        m_column->addWidget(block);
    }
}

void ToolStep::look()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_question = std::make_unique<QObject>();
    context().tools.plan(m_reports[row].kind, target(), m_question.get(),
                         [this](const Result<ToolPlan> &plan) {
                             if (!plan) {
                                 m_message->sayError(plan.error());
                                 return;
                             }
                             m_plan = *plan;
                             m_snippets->hide();
                             m_diff->setPlan(*plan);
                             m_diff->show();
                             m_look->hide();
                             m_write->setVisible(!plan->edits.isEmpty());
                             m_write->setFocus();
                         });
}

void ToolStep::write()
{
    if (!m_plan)
        return;
    setWriting(true);
    m_question = std::make_unique<QObject>();
    context().tools.write(*m_plan, m_question.get(), [this](const Result<WrittenPlan> &done) {
        setWriting(false);
        if (!done) {
            m_message->sayError(done.error());
            m_look->show(); // the file may have changed
            m_look->setFocus();
            return;
        }
        m_write->hide();
        m_plan.reset();
        const QString name = words::toolTitle(done->plan.kind);
        m_message->sayUndoable(
            tr("%1 is set up. Start it anew.").arg(name), [this, written = *done] {
                context().tools.undo(written, this, [this](const Result<> &undone) {
                    choose();
                    if (!undone)
                        m_message->sayError(undone.error());
                });
            });
        m_list->setFocus();
    });
}

void ToolStep::setWriting(bool on)
{
    m_isWriting = on;
    m_write->setEnabled(!on);
    m_list->setEnabled(!on);
    Q_EMIT changed();
}

void ToolStep::wipe()
{
    m_inspection.reset();
    m_question.reset();
    m_shown.reset();
    m_message->dismiss(); // its way back holds the files with the key
    for (CodeBlock *block : m_snippets->findChildren<CodeBlock *>())
        block->wipe();
    m_plan.reset();
    m_diff->say({});
}

} // namespace orchestris

// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/limits/limitspage.h"

#include "models/tables/format.h"
#include "models/tables/limittablemodel.h"
#include "models/tables/limitwords.h"
#include "models/tables/tablefiltermodel.h"
#include "ui/consolebackend.h"
#include "ui/limits/limitdialog.h"
#include "ui/overview/noticescard.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/tablecard.h"

#include <QAction>
#include <QBoxLayout>
#include <QLineEdit>
#include <QMenu>

namespace orchestris {

namespace {

constexpr int AskAgainMs = 2'000;

} // namespace

LimitsPage::LimitsPage(const UiContext &context)
    : Page(context, tr("Limits"), Glyph::Limits)
    , m_model(new LimitTableModel(context.clock, this))
    , m_filter(new TableFilterModel(this))
    , m_search(makeSearch(tr("Search limits")))
    , m_summary(makeLabel("muted"))
    , m_notices(new NoticesCard(context))
    , m_edit(new QAction(icon(Glyph::Edit), tr("&Edit…"), this))
    , m_remove(new QAction(icon(Glyph::Trash), tr("Re&move"), this))
{
    m_filter->setSourceModel(m_model);
    auto *empty = new EmptyState(
        context.theme, Glyph::Limits, tr("No limits yet"),
        tr("Limits on what an organization, a user or a key can use appear here, with what is used "
           "of them: cost, tokens, requests, or requests at once."),
        tr("&Add a limit…"));
    m_card = new TableCard(context.theme, m_filter, empty);
    DataTable *table = m_card->table();
    table->setObjectName(QStringLiteral("limits"));
    table->setPrimaryColumn(LimitTableModel::Subject);
    table->sortByColumn(LimitTableModel::SubjectKind, Qt::AscendingOrder);
    table->setColumnRules({{130, 3},
                           {104, 0},
                           {104, 2},
                           {132, 0},
                           {212, 1},
                           {86, 0},
                           {140, 2},
                           {84, 0},
                           {82, 0},
                           {112, 0}});
    table->setDropOrder({LimitTableModel::Metric, LimitTableModel::Mode,
                         LimitTableModel::SubjectKind, LimitTableModel::Action,
                         LimitTableModel::Used});
    table->remember(context.settings, QStringLiteral("limits"));
    table->setAccessibleName(tr("Limits"));
    buildTools();
    content()->addWidget(m_card, 3);
    content()->addWidget(m_notices, 2);

    connect(empty, &EmptyState::actionTriggered, this, [this] { open({}); });
    connect(m_card, &TableCard::clearFilterWanted, m_search, &QLineEdit::clear);
    connect(m_search, &QLineEdit::textChanged, m_filter, &TableFilterModel::setText);
    connect(table, &DataTable::selectionMoved, this, &LimitsPage::updateActions);
    connect(table, &QWidget::customContextMenuRequested, this, &LimitsPage::showMenu);
    connect(table, &QTableView::activated, m_edit, &QAction::trigger);
    connect(m_edit, &QAction::triggered, this, &LimitsPage::edit);
    connect(m_remove, &QAction::triggered, this, &LimitsPage::remove);
    connect(m_notices, &NoticesCard::requestWanted, this,
            [this](qint64 id) { Q_EMIT placeWanted({.page = PageKind::Requests, .id = id}); });
    connect(m_notices, &NoticesCard::failed, this, &Page::showError);
    connect(&context.backend, &ConsoleBackend::snapshotChanged, this, [this] {
        showRows();
        m_stale = true;
    });
    connect(&context.backend, &ConsoleBackend::recordsChanged, this, [this] { m_stale = true; });
    m_ticker.setInterval(AskAgainMs);
    connect(&m_ticker, &QTimer::timeout, this, [this] {
        if (!isVisible())
            return;
        if (m_stale)
            askUses();
        else
            showRows(); // windows end by themselves
    });
    m_ticker.start();
    showRows();
}

void LimitsPage::buildTools()
{
    m_edit->setObjectName(QStringLiteral("edit"));
    m_remove->setObjectName(QStringLiteral("remove"));
    leftOfHeader()->addWidget(m_summary);
    QPushButton *add = makeButton("primary", tr("&Add limit"), Glyph::Plus);
    add->setObjectName(QStringLiteral("addLimit"));
    connect(add, &QPushButton::clicked, this, [this] { open({}); });
    rightOfHeader()->addWidget(add);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(8);
    m_search->setFixedWidth(280);
    tools->addWidget(m_search);
    tools->addStretch(1);
    tools->addWidget(makeActionButton(m_edit));
    tools->addWidget(makeActionButton(m_remove, "danger"));
    content()->addLayout(tools);
}

void LimitsPage::refresh()
{
    askUses();
    m_notices->refresh();
}

void LimitsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

void LimitsPage::showPlace(const Place &place)
{
    if (place.id != 0 && !m_card->showRow(place.id))
        showGone();
}

bool LimitsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

void LimitsPage::askUses()
{
    m_stale = false;
    m_query = std::make_unique<QObject>();
    context().backend.listLimitUses(m_query.get(), [this](const Result<QList<LimitUse>> &uses) {
        if (!uses) {
            showError(uses.error());
            return;
        }
        m_uses = *uses;
        showRows();
    });
}

void LimitsPage::showRows()
{
    const SnapshotPtr snapshot = context().backend.snapshot();
    const QList<LimitRow> rows =
        LimitTableModel::rowsOf(*snapshot, m_uses, context().clock.nowUs());
    m_model->setRows(rows);
    const auto reached = int(std::count_if(rows.begin(), rows.end(), [](const LimitRow &row) {
        return row.used && shareUsed(row) >= 1;
    }));
    QString summary;
    if (!rows.isEmpty())
        summary = tr("%n limit(s)", nullptr, int(rows.size()));
    if (reached > 0)
        summary += QStringLiteral(", ") + tr("%n reached", nullptr, reached);
    m_summary->setText(summary);
    updateActions();
}

const LimitRow *LimitsPage::selected() const
{
    const int row = m_model->rowOf(m_card->table()->selectedId());
    return row < 0 ? nullptr : &m_model->row(row);
}

void LimitsPage::updateActions()
{
    m_edit->setEnabled(selected());
    m_remove->setEnabled(selected());
}

void LimitsPage::showMenu(const QPoint &place)
{
    if (!selected())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_edit, m_remove});
    menu->popup(m_card->table()->viewport()->mapToGlobal(place));
}

QString LimitsPage::describe(const Limit &limit) const
{
    return words::limitInFull(limit, *context().backend.snapshot());
}

void LimitsPage::open(const Limit &limit)
{
    auto *dialog = new LimitDialog(context(), limit, this);
    connect(dialog, &LimitDialog::saved, this, [this](const Limit &stored) {
        m_card->table()->selectId(stored.id);
        showDone(tr("The limit holds from now on. %1.").arg(describe(stored)));
    });
    dialog->open();
}

void LimitsPage::addFor(LimitSubject subject, Id id)
{
    Limit limit;
    limit.subject = subject;
    limit.subjectId = id;
    open(limit);
}

void LimitsPage::edit()
{
    if (const LimitRow *row = selected())
        open(row->limit);
}

void LimitsPage::remove()
{
    const LimitRow *row = selected();
    if (!row)
        return;
    const Limit limit = row->limit;
    if (limit.window != LimitWindow::Total) {
        removeNow(limit);
        return;
    }
    messages().ask(
        tr("Remove this limit? %1. What was used of it is forgotten; this cannot be "
           "undone.")
            .arg(describe(limit)),
        tr("Re&move limit"), [this, limit] { removeNow(limit); }, tr("&Keep limit"));
}

void LimitsPage::removeNow(const Limit &limit)
{
    const QString text = tr("The limit is removed. %1.").arg(describe(limit));
    context().backend.removeLimit(limit.id, this, [this, limit, text](const Result<> &removed) {
        if (!removed)
            showError(removed.error());
        else if (limit.window == LimitWindow::Total)
            showDone(text);
        else
            showUndoable(text, [this, limit] { restore(limit); });
    });
}

void LimitsPage::restore(const Limit &limit)
{
    Limit again = limit;
    again.id = 0;
    context().backend.setLimit(again, this, [this](const Result<Limit> &stored) {
        if (stored)
            showDone(tr("The limit is back. %1.").arg(describe(*stored)));
        else
            showError(stored.error());
    });
}

} // namespace orchestris

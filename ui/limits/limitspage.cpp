// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/limits/limitspage.h"

#include "models/tables/format.h"
#include "models/tables/limittablemodel.h"
#include "models/tables/limitwords.h"
#include "models/tables/tablefiltermodel.h"
#include "ui/consolebackend.h"
#include "ui/limits/limitbulk.h"
#include "ui/limits/limitdialog.h"
#include "ui/overview/noticescard.h"
#include "ui/widgets/bulkbar.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterrow.h"
#include "ui/widgets/jobbar.h"
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
constexpr int SearchWidth = 280;
constexpr int LeastSearchWidth = 140;

constexpr QLatin1StringView UseBox("filterUse");
constexpr QLatin1StringView SubjectBox("filterSubject");
constexpr QLatin1StringView ModelBox("filterModel");

bool fitsUse(const LimitRow &row, const QString &wanted)
{
    if (wanted == QLatin1StringView("reached"))
        return row.used && shareUsed(row) >= 1;
    if (wanted == QLatin1StringView("near"))
        return row.used && shareTone(row) != Tone::Good;
    if (wanted == QLatin1StringView("warns"))
        return row.limit.action == LimitAction::Warn;
    return wanted.isEmpty() || (row.used && *row.used == 0); // unused
}

} // namespace

LimitsPage::LimitsPage(const UiContext &context)
    : Page(context, PageKind::Limits)
    , m_model(new LimitTableModel(context.clock, this))
    , m_filter(new TableFilterModel(this))
    , m_search(makeSearch(tr("Search limits")))
    , m_filters(new FilterRow)
    , m_summary(makeLabel("muted"))
    , m_notices(new NoticesCard(context))
    , m_edit(new QAction(icon(Glyph::Edit), tr("&Edit…"), this))
    , m_remove(new QAction(icon(Glyph::Trash), tr("Re&move"), this))
    , m_changeAll(new QAction(icon(Glyph::Edit), tr("&Change amounts…"), this))
    , m_removeAll(new QAction(icon(Glyph::Trash), tr("Re&move…"), this))
    , m_bar(new BulkBar)
    , m_job(new JobBar)
    , m_bulk(new LimitBulk(context, messages(), *m_job, this))
{
    m_filter->setSourceModel(m_model);
    buildTable();
    buildTools();
    buildFilters();
    content()->addWidget(m_job);
    content()->addWidget(m_card, 3);
    content()->addWidget(m_notices, 2);
    connectAll();
    showRows();
    m_filters->remember(context.settings, QStringLiteral("limits"));
    narrow();
}

void LimitsPage::buildTable()
{
    auto *empty = new EmptyState(
        context().theme, Glyph::Limits, tr("No limits yet"),
        tr("Limits on what an organization, a user or a key can use appear here, with what is used "
           "of them: cost, tokens, requests, or requests at once."),
        tr("&Add a limit…"));
    m_card = new TableCard(context().theme, m_filter, empty);
    DataTable *table = m_card->table();
    table->setObjectName(QStringLiteral("limits"));
    table->allowSeveral();
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
    table->remember(context().settings, QStringLiteral("limits"));
    table->setAccessibleName(tr("Limits"));
    connect(empty, &EmptyState::actionTriggered, this, [this] { open({}); });
}

void LimitsPage::connectAll()
{
    DataTable *table = m_card->table();
    connect(m_card, &TableCard::clearFilterWanted, this, [this] {
        m_search->clear();
        m_filters->clear();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        updateCount();
    });
    connect(m_filters, &FilterRow::changed, this, &LimitsPage::narrow);
    connect(m_changeAll, &QAction::triggered, this, [this] { m_bulk->change(allSelected()); });
    connect(m_removeAll, &QAction::triggered, this, [this] { m_bulk->remove(allSelected()); });
    connect(table, &DataTable::selectionMoved, this, &LimitsPage::updateActions);
    connect(table, &QWidget::customContextMenuRequested, this, &LimitsPage::showMenu);
    connect(table, &QTableView::activated, m_edit, &QAction::trigger);
    connect(m_edit, &QAction::triggered, this, &LimitsPage::edit);
    connect(m_remove, &QAction::triggered, this, &LimitsPage::remove);
    connect(m_notices, &NoticesCard::requestWanted, this,
            [this](qint64 id) { Q_EMIT placeWanted({.page = PageKind::Requests, .id = id}); });
    connect(m_notices, &NoticesCard::failed, this, &Page::showError);
    connect(&context().backend, &ConsoleBackend::snapshotChanged, this, [this] {
        showRows();
        m_stale = true;
    });
    connect(&context().backend, &ConsoleBackend::recordsChanged, this, [this] { m_stale = true; });
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
}

void LimitsPage::buildTools()
{
    m_edit->setObjectName(QStringLiteral("edit"));
    m_remove->setObjectName(QStringLiteral("remove"));
    m_changeAll->setObjectName(QStringLiteral("changeAll"));
    m_removeAll->setObjectName(QStringLiteral("removeAll"));
    leftOfHeader()->addWidget(m_summary);
    QPushButton *add = makeButton("primary", tr("&Add limit"), Glyph::Plus);
    add->setObjectName(QStringLiteral("addLimit"));
    connect(add, &QPushButton::clicked, this, [this] { open({}); });
    rightOfHeader()->addWidget(add);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(8);
    m_search->setMaximumWidth(SearchWidth);
    m_search->setMinimumWidth(LeastSearchWidth);
    tools->addWidget(m_search, 1);
    tools->addStretch(0);
    m_bar->addSingle(m_edit);
    m_bar->addSingle(m_remove, "danger");
    m_bar->addBulk(m_changeAll);
    m_bar->addBulk(m_removeAll, "danger");
    tools->addWidget(m_bar);
    content()->addLayout(tools);
    content()->addWidget(m_filters);
}

void LimitsPage::buildFilters()
{
    m_filters->addBox(UseBox, tr("Used"),
                      {{tr("However much is used"), {}},
                       {tr("Near its amount"), QStringLiteral("near")},
                       {tr("Reached"), QStringLiteral("reached")},
                       {tr("Nothing used yet"), QStringLiteral("unused")},
                       {tr("Only warns"), QStringLiteral("warns")}});
    QList<FilterRow::Choice> subjects{{tr("Of anybody"), {}}};
    for (const LimitSubject subject :
         {LimitSubject::Organization, LimitSubject::User, LimitSubject::Key})
        subjects.append({words::subjectKind(subject), QString::number(int(subject))});
    m_filters->addBox(SubjectBox, tr("Whose"), subjects);
    m_filters->addBox(ModelBox, tr("Model"), {{tr("Any model"), {}}});
}

void LimitsPage::narrow()
{
    if (m_filters->isSet())
        m_filter->setCondition([this, use = m_filters->value(UseBox),
                                subject = m_filters->value(SubjectBox).toInt(),
                                model = m_filters->value(ModelBox)](const QModelIndex &index) {
            const LimitRow &row = m_model->row(index.row());
            return fitsUse(row, use) && (subject == 0 || int(row.limit.subject) == subject)
                   && (model.isEmpty() || row.limit.model == model);
        });
    else
        m_filter->setCondition({});
    updateCount();
}

void LimitsPage::updateCount()
{
    m_filters->setCount(m_filter->rowCount(), m_model->rowCount());
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
    if (place.newLimit) {
        Limit limit;
        limit.subject = *place.newLimit;
        limit.subjectId = place.id;
        open(limit);
    } else if (place.id != 0 && !m_card->showRow(place.id)) {
        showGone();
    }
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
    QStringList names;
    for (const LimitRow &row : rows) {
        if (!row.limit.model.isEmpty() && !names.contains(row.limit.model))
            names.append(row.limit.model);
    }
    names.sort(Qt::CaseInsensitive);
    QList<FilterRow::Choice> models{{tr("Any model"), {}}};
    for (const QString &name : std::as_const(names))
        models.append({tr("Only for %1").arg(name), name});
    m_filters->setChoices(ModelBox, models);
    updateCount();
    updateActions();
}

const LimitRow *LimitsPage::selected() const
{
    const QList<qint64> ids = m_card->table()->selectedIds();
    const int row = ids.size() == 1 ? m_model->rowOf(ids.first()) : -1;
    return row < 0 ? nullptr : &m_model->row(row);
}

QList<Limit> LimitsPage::allSelected() const
{
    QList<Limit> limits;
    for (const qint64 id : m_card->table()->selectedIds()) {
        if (const int row = m_model->rowOf(id); row >= 0)
            limits.append(m_model->row(row).limit);
    }
    return limits;
}

void LimitsPage::updateActions()
{
    m_edit->setEnabled(selected());
    m_remove->setEnabled(selected());
    m_bar->setSelected(int(m_card->table()->selectedIds().size()));
}

void LimitsPage::showMenu(const QPoint &place)
{
    const auto count = m_card->table()->selectedIds().size();
    if (count == 0)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (count == 1)
        menu->addActions({m_edit, m_remove});
    else
        menu->addActions({m_changeAll, m_removeAll});
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

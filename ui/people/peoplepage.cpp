// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/peoplepage.h"

#include "models/tables/format.h"
#include "models/tables/ownertablemodel.h"
#include "models/tables/tablefiltermodel.h"
#include "ui/consolebackend.h"
#include "ui/limits/usewatch.h"
#include "ui/people/ownerdialog.h"
#include "ui/people/ownerpane.h"
#include "ui/widgets/bulkbar.h"
#include "ui/widgets/bulkrun.h"
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
#include <QShortcut>

#include <algorithm>

namespace orchestris {

namespace {

constexpr int SearchWidth = 280;
constexpr int LeastSearchWidth = 140;

constexpr QLatin1StringView StateBox("filterState");
constexpr QLatin1StringView KindBox("filterKind");
constexpr QLatin1StringView OrganizationBox("filterOrganization");

bool isNearLimit(const OwnerRow &row)
{
    return row.tightest && shareTone(*row.tightest) != Tone::Good;
}

} // namespace

PeoplePage::PeoplePage(const UiContext &context)
    : Page(context, PageKind::People)
    , m_model(new OwnerTableModel(context.clock, this))
    , m_filter(new TableFilterModel(this))
    , m_search(makeSearch(tr("Search people")))
    , m_filters(new FilterRow)
    , m_summary(makeLabel("muted"))
    , m_watch(new UseWatch(context, this))
    , m_details(new QAction(icon(Glyph::Info), tr("De&tails"), this))
    , m_edit(new QAction(icon(Glyph::Edit), tr("&Edit…"), this))
    , m_limit(new QAction(icon(Glyph::Limits), tr("&Limit…"), this))
    , m_toggle(new QAction(icon(Glyph::Ban), tr("&Disable…"), this))
    , m_disableAll(new QAction(icon(Glyph::Ban), tr("&Disable…"), this))
    , m_enableAll(new QAction(icon(Glyph::Check), tr("Ena&ble"), this))
    , m_bar(new BulkBar)
    , m_job(new JobBar)
    , m_run(new BulkRun(*m_job, this))
    , m_pane(new OwnerPane(context, {m_edit, m_limit}))
{
    m_filter->setSourceModel(m_model);
    buildTable();
    buildTools();
    buildFilters();
    content()->addWidget(m_job);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_card, 1);
    row->addWidget(m_pane);
    content()->addLayout(row, 1);
    connectAll();
    showRows();
    m_filters->remember(context.settings, QStringLiteral("people"));
    narrow();
}

void PeoplePage::buildTable()
{
    auto *empty = new EmptyState(context().theme, Glyph::People, tr("Nobody yet"),
                                 tr("Organizations and their users appear here: they own the keys "
                                    "that clients use."),
                                 tr("&Add an organization…"));
    m_card = new TableCard(context().theme, m_filter, empty);
    DataTable *table = m_card->table();
    table->allowSeveral();
    table->setPrimaryColumn(OwnerTableModel::Name);
    table->sortByColumn(OwnerTableModel::OrganizationName, Qt::AscendingOrder);
    table->setColumnRules({{140, 4},
                           {110, 0},
                           {106, 0},
                           {120, 3},
                           {120, 3},
                           {96, 0},
                           {68, 0},
                           {72, 0},
                           {110, 1},
                           {132, 1}});
    table->setDropOrder({OwnerTableModel::LoopGuard, OwnerTableModel::Limits, OwnerTableModel::Kind,
                         OwnerTableModel::Models, OwnerTableModel::LastUsed,
                         OwnerTableModel::Keys});
    table->remember(context().settings, QStringLiteral("people"));
    table->setAccessibleName(tr("People"));
    connect(empty, &EmptyState::actionTriggered, this,
            [this] { open(new OwnerDialog(this->context(), OwnerKind::Organization, this)); });
}

void PeoplePage::connectAll()
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
    connect(m_filters, &FilterRow::changed, this, &PeoplePage::narrow);
    connect(table, &DataTable::selectionMoved, this, &PeoplePage::selectionMoved);
    connect(table, &QWidget::customContextMenuRequested, this, &PeoplePage::showMenu);
    connect(table, &QTableView::activated, m_edit, &QAction::trigger);
    connect(table, &QTableView::clicked, this, [this] {
        if (selected())
            openPane();
    });
    // As a shortcut: the table would take the key as a letter to search for.
    auto *close = new QShortcut(Qt::Key_Escape, table);
    close->setContext(Qt::WidgetShortcut);
    connect(close, &QShortcut::activated, m_pane, &OwnerPane::dismiss);
    connect(m_pane, &OwnerPane::dismissed, table, [table] { table->setFocus(); });
    connect(m_pane, &OwnerPane::limitWanted, this,
            [this](Id limit) { Q_EMIT placeWanted({.page = PageKind::Limits, .id = limit}); });
    connect(m_pane, &OwnerPane::keyWanted, this,
            [this](Id key) { Q_EMIT placeWanted({.page = PageKind::Keys, .id = key}); });
    connect(m_details, &QAction::triggered, this, &PeoplePage::openPane);
    connect(m_edit, &QAction::triggered, this, &PeoplePage::edit);
    connect(m_toggle, &QAction::triggered, this, &PeoplePage::toggle);
    connect(m_disableAll, &QAction::triggered, this, &PeoplePage::disableAll);
    connect(m_enableAll, &QAction::triggered, this, [this] {
        QList<OwnerRow> rows = allSelected();
        rows.removeIf([](const OwnerRow &row) { return row.enabled; });
        setAllEnabled(rows, true, false, true);
    });
    connect(m_limit, &QAction::triggered, this, [this] {
        if (const OwnerRow *row = selected())
            Q_EMIT placeWanted({.page = PageKind::Limits,
                                .id = row->id,
                                .newLimit = row->kind == OwnerKind::User
                                                ? LimitSubject::User
                                                : LimitSubject::Organization});
    });
    connect(&context().backend, &ConsoleBackend::snapshotChanged, this, &PeoplePage::showRows);
    connect(m_watch, &UseWatch::changed, this, &PeoplePage::showRows);
    connect(m_watch, &UseWatch::failed, this, &Page::showError);
}

void PeoplePage::buildTools()
{
    for (const auto &[action, name] : {std::pair{m_edit, "edit"},
                                       {m_limit, "limit"},
                                       {m_toggle, "toggle"},
                                       {m_details, "details"},
                                       {m_disableAll, "disableAll"},
                                       {m_enableAll, "enableAll"}})
        action->setObjectName(QString::fromLatin1(name));
    m_pane->setObjectName(QStringLiteral("ownerPane"));
    leftOfHeader()->addWidget(m_summary);
    QPushButton *organization = makeButton(nullptr, tr("Add &organization"), Glyph::Plus);
    organization->setObjectName(QStringLiteral("addOrganization"));
    QPushButton *user = makeButton("primary", tr("&Add user"), Glyph::Plus);
    user->setObjectName(QStringLiteral("addUser"));
    rightOfHeader()->addWidget(organization);
    rightOfHeader()->addWidget(user);
    for (const auto &[button, kind] :
         {std::pair{organization, OwnerKind::Organization}, {user, OwnerKind::User}})
        connect(button, &QPushButton::clicked, this,
                [this, kind = kind] { open(new OwnerDialog(context(), kind, this)); });
    auto *tools = new QHBoxLayout;
    tools->setSpacing(8);
    m_search->setMaximumWidth(SearchWidth);
    m_search->setMinimumWidth(LeastSearchWidth);
    tools->addWidget(m_search, 1);
    tools->addStretch(0);
    for (QAction *action : {m_details, m_edit, m_limit, m_toggle})
        m_bar->addSingle(action);
    for (QAction *action : {m_enableAll, m_disableAll})
        m_bar->addBulk(action);
    tools->addWidget(m_bar);
    content()->addLayout(tools);
    content()->addWidget(m_filters);
}

void PeoplePage::buildFilters()
{
    m_filters->addBox(StateBox, tr("State"),
                      {{tr("Any state"), {}},
                       {tr("Active"), QStringLiteral("active")},
                       {tr("Disabled"), QStringLiteral("disabled")},
                       {tr("Near a limit"), QStringLiteral("near")},
                       {tr("Without active keys"), QStringLiteral("idle")}});
    m_filters->addBox(KindBox, tr("Kind"),
                      {{tr("Organizations and users"), {}},
                       {tr("Organizations"), QStringLiteral("organizations")},
                       {tr("Users"), QStringLiteral("users")}});
    m_filters->addBox(OrganizationBox, tr("Organization"), {{tr("Any organization"), {}}});
}

void PeoplePage::refresh()
{
    m_watch->refresh();
}

void PeoplePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

void PeoplePage::showRows()
{
    const SnapshotPtr snapshot = context().backend.snapshot();
    const Configuration &configuration = snapshot->configuration();
    const LimitLoads loads = m_watch->loads();
    m_model->setRows(
        OwnerTableModel::rowsOf(*snapshot, context().clock.nowUs(), loads, m_watch->lastUsedUs()));
    QStringList parts;
    if (!configuration.organizations.isEmpty())
        parts.append(tr("%n organization(s)", nullptr, int(configuration.organizations.size())));
    if (!configuration.users.isEmpty())
        parts.append(tr("%n user(s)", nullptr, int(configuration.users.size())));
    m_summary->setText(parts.join(QStringLiteral(", ")));
    QList<FilterRow::Choice> organizations{{tr("Any organization"), {}}};
    for (const Organization &one : configuration.organizations)
        organizations.append({one.name, QString::number(one.id)});
    m_filters->setChoices(OrganizationBox, organizations);
    updateCount();
    updateActions();
    if (m_pane->isOpen()) {
        const int number = m_model->rowOf(m_pane->shownRow());
        if (number >= 0) {
            const OwnerRow &row = m_model->row(number);
            m_pane->show(row, loads.ofOwner(row.kind, row.id, row.organizationId));
        } else {
            m_pane->dismiss();
        }
    }
}

void PeoplePage::narrow()
{
    if (m_filters->isSet())
        m_filter->setCondition(
            [this, state = m_filters->value(StateBox), kind = m_filters->value(KindBox),
             organization =
                 m_filters->value(OrganizationBox).toLongLong()](const QModelIndex &index) {
                const OwnerRow &row = m_model->row(index.row());
                if (organization != 0 && row.organizationId != organization)
                    return false;
                if (!kind.isEmpty()
                    && (row.kind == OwnerKind::User) != (kind == QLatin1StringView("users")))
                    return false;
                if (state == QLatin1StringView("active"))
                    return row.enabled && row.organizationEnabled;
                if (state == QLatin1StringView("disabled"))
                    return !row.enabled || !row.organizationEnabled;
                if (state == QLatin1StringView("near"))
                    return isNearLimit(row);
                return state != QLatin1StringView("idle") || row.activeKeys == 0;
            });
    else
        m_filter->setCondition({});
    updateCount();
}

void PeoplePage::updateCount()
{
    m_filters->setCount(m_filter->rowCount(), m_model->rowCount());
}

void PeoplePage::showPlace(const Place &place)
{
    if (place.id != 0 && !m_card->showRow(ownerRowId(place.ownerKind, place.id)))
        showGone();
}

bool PeoplePage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

const OwnerRow *PeoplePage::selected() const
{
    const QList<qint64> ids = m_card->table()->selectedIds();
    const int row = ids.size() == 1 ? m_model->rowOf(ids.first()) : -1;
    return row < 0 ? nullptr : &m_model->row(row);
}

QList<OwnerRow> PeoplePage::allSelected() const
{
    QList<OwnerRow> rows;
    for (const qint64 id : m_card->table()->selectedIds()) {
        if (const int row = m_model->rowOf(id); row >= 0)
            rows.append(m_model->row(row));
    }
    return rows;
}

void PeoplePage::selectionMoved()
{
    updateActions();
    if (!m_pane->isOpen())
        return;
    if (selected())
        openPane();
    else if (m_card->table()->selectedIds().size() > 1)
        m_pane->dismiss();
}

void PeoplePage::openPane()
{
    if (const OwnerRow *row = selected())
        m_pane->show(*row, m_watch->loads().ofOwner(row->kind, row->id, row->organizationId));
}

void PeoplePage::updateActions()
{
    const OwnerRow *row = selected();
    for (QAction *action : {m_details, m_edit, m_limit, m_toggle})
        action->setEnabled(row);
    m_limit->setToolTip(tr("Limit what they can use"));
    m_details->setToolTip(tr("Their keys, and the limits that they meet"));
    m_toggle->setText(row && !row->enabled ? tr("Ena&ble") : tr("&Disable…"));
    m_toggle->setIcon(icon(row && !row->enabled ? Glyph::Check : Glyph::Ban));
    const QList<OwnerRow> rows = allSelected();
    const auto enabled =
        std::count_if(rows.begin(), rows.end(), [](const OwnerRow &one) { return one.enabled; });
    m_disableAll->setEnabled(enabled > 0);
    m_enableAll->setEnabled(enabled < rows.size());
    m_bar->setSelected(int(rows.size()));
}

void PeoplePage::showMenu(const QPoint &place)
{
    const auto count = m_card->table()->selectedIds().size();
    if (count == 0)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (count == 1)
        menu->addActions({m_details, m_edit, m_limit, m_toggle});
    else
        menu->addActions({m_enableAll, m_disableAll});
    menu->popup(m_card->table()->viewport()->mapToGlobal(place));
}

void PeoplePage::open(OwnerDialog *dialog)
{
    connect(dialog, &OwnerDialog::saved, this, [this](const QString &name, bool isNew) {
        showDone(isNew ? tr("“%1” is added.").arg(name) : tr("“%1” is saved.").arg(name));
    });
    dialog->open();
}

void PeoplePage::edit()
{
    const OwnerRow *row = selected();
    if (!row)
        return;
    const SnapshotPtr snapshot = context().backend.snapshot();
    if (row->kind == OwnerKind::User) {
        if (const User *user = snapshot->user(row->id))
            open(new OwnerDialog(context(), *user, this));
    } else if (const Organization *organization = snapshot->organization(row->id)) {
        open(new OwnerDialog(context(), *organization, this));
    }
}

void PeoplePage::toggle()
{
    const OwnerRow *row = selected();
    if (!row)
        return;
    if (!row->enabled) {
        setEnabled(*row, true, false);
        return;
    }
    messages().askWith(
        tr("&End running requests too"),
        row->kind == OwnerKind::User
            ? tr("Disable “%1”? Their keys are refused until you enable them again.").arg(row->name)
            : tr("Disable “%1”? Its keys and its users' keys are refused until you enable it "
                 "again.")
                  .arg(row->name),
        tr("&Disable"),
        [this, owner = *row](bool endsRunning) { setEnabled(owner, false, endsRunning); },
        tr("&Keep enabled"));
}

void PeoplePage::setEnabled(const OwnerRow &row, bool enabled, bool endsRunning)
{
    OwnerChange change;
    change.kind = row.kind;
    change.id = row.id;
    change.enabled = enabled;
    change.endsRunning = endsRunning;
    context().backend.changeOwner(
        change, this, [this, row, enabled, endsRunning](const Result<Id> &stored) {
            if (!stored)
                showError(stored.error());
            else if (enabled)
                showDone(tr("“%1” is enabled again.").arg(row.name));
            else
                showUndoable(
                    endsRunning
                        ? tr("“%1” is disabled, and running requests are ended.").arg(row.name)
                        : tr("“%1” is disabled. Running requests may finish.").arg(row.name),
                    [this, row] { setEnabled(row, true, false); });
        });
}

void PeoplePage::disableAll()
{
    QList<OwnerRow> rows = allSelected();
    rows.removeIf([](const OwnerRow &row) { return !row.enabled; });
    messages().askWith(
        tr("&End running requests too"),
        tr("Disable %n of them? Their keys are refused until you enable them again.", nullptr,
           int(rows.size())),
        tr("&Disable"),
        [this, rows](bool endsRunning) { setAllEnabled(rows, false, endsRunning, true); },
        tr("&Keep enabled"));
}

void PeoplePage::setAllEnabled(const QList<OwnerRow> &rows, bool enabled, bool endsRunning,
                               bool undoable)
{
    if (rows.isEmpty())
        return;
    QList<BulkOrder> orders;
    for (const OwnerRow &row : rows) {
        OwnerChange change;
        change.kind = row.kind;
        change.id = row.id;
        change.enabled = enabled;
        change.endsRunning = endsRunning;
        orders.append({row.name, [this, change](QObject *order, BulkOrder::Done done) {
                           context().backend.changeOwner(
                               change, order, [done](const Result<Id> &stored) {
                                   done(stored ? Result<void>() : tl::unexpected(stored.error()));
                               });
                       }});
    }
    const auto count = int(rows.size());
    m_run->start(enabled ? tr("Enabling %n of them…", nullptr, count)
                         : tr("Disabling %n of them…", nullptr, count),
                 orders, [this, rows, enabled, undoable](const BulkOutcome &outcome) {
                     const QList<OwnerRow> changed = outcome.doneOf(rows);
                     std::function<void()> undo;
                     if (undoable)
                         undo = [this, changed, enabled] {
                             setAllEnabled(changed, !enabled, false, false);
                         };
                     const auto done = int(changed.size());
                     sayOutcome(messages(),
                                enabled ? tr("%n of them are enabled.", nullptr, done)
                                        : tr("%n of them are disabled.", nullptr, done),
                                outcome, undo);
                 });
}

} // namespace orchestris

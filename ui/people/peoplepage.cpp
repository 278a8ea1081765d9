// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/peoplepage.h"

#include "models/tables/format.h"
#include "models/tables/ownertablemodel.h"
#include "models/tables/tablefiltermodel.h"
#include "ui/consolebackend.h"
#include "ui/people/ownerdialog.h"
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

PeoplePage::PeoplePage(const UiContext &context)
    : Page(context, tr("People"), Glyph::People)
    , m_model(new OwnerTableModel(this))
    , m_filter(new TableFilterModel(this))
    , m_search(makeSearch(tr("Search people")))
    , m_summary(makeLabel("muted"))
    , m_edit(new QAction(icon(Glyph::Edit), tr("&Edit…"), this))
    , m_limit(new QAction(icon(Glyph::Limits), tr("&Limit…"), this))
    , m_toggle(new QAction(icon(Glyph::Ban), tr("&Disable…"), this))
{
    m_filter->setSourceModel(m_model);
    auto *empty = new EmptyState(context.theme, Glyph::People, tr("Nobody yet"),
                                 tr("Organizations and their users appear here: they own the keys "
                                    "that clients use."),
                                 tr("&Add an organization…"));
    m_card = new TableCard(context.theme, m_filter, empty);
    DataTable *table = m_card->table();
    table->setPrimaryColumn(OwnerTableModel::Name);
    table->sortByColumn(OwnerTableModel::OrganizationName, Qt::AscendingOrder);
    table->setColumnRules(
        {{160, 4}, {110, 0}, {106, 0}, {130, 3}, {130, 3}, {100, 0}, {72, 0}, {76, 0}});
    table->setDropOrder(
        {OwnerTableModel::LoopGuard, OwnerTableModel::Limits, OwnerTableModel::Kind});
    table->remember(context.settings, QStringLiteral("people"));
    table->setAccessibleName(tr("People"));
    buildTools();
    content()->addWidget(m_card, 1);

    connect(empty, &EmptyState::actionTriggered, this,
            [this] { open(new OwnerDialog(this->context(), OwnerKind::Organization, this)); });
    connect(m_card, &TableCard::clearFilterWanted, m_search, &QLineEdit::clear);
    connect(m_search, &QLineEdit::textChanged, m_filter, &TableFilterModel::setText);
    connect(table, &DataTable::selectionMoved, this, &PeoplePage::updateActions);
    connect(table, &QWidget::customContextMenuRequested, this, &PeoplePage::showMenu);
    connect(table, &QTableView::activated, m_edit, &QAction::trigger);
    connect(m_edit, &QAction::triggered, this, &PeoplePage::edit);
    connect(m_toggle, &QAction::triggered, this, &PeoplePage::toggle);
    connect(m_limit, &QAction::triggered, this, [this] {
        if (const OwnerRow *row = selected())
            Q_EMIT limitWanted(row->kind == OwnerKind::User ? LimitSubject::User
                                                            : LimitSubject::Organization,
                               row->id);
    });
    connect(&context.backend, &ConsoleBackend::snapshotChanged, this, &PeoplePage::refresh);
    refresh();
}

void PeoplePage::buildTools()
{
    m_edit->setObjectName(QStringLiteral("edit"));
    m_limit->setObjectName(QStringLiteral("limit"));
    m_toggle->setObjectName(QStringLiteral("toggle"));
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
    m_search->setFixedWidth(280);
    tools->addWidget(m_search);
    tools->addStretch(1);
    for (QAction *action : {m_edit, m_limit, m_toggle})
        tools->addWidget(makeActionButton(action));
    content()->addLayout(tools);
}

void PeoplePage::refresh()
{
    const SnapshotPtr snapshot = context().backend.snapshot();
    const Configuration &configuration = snapshot->configuration();
    m_model->setRows(OwnerTableModel::rowsOf(*snapshot, context().clock.nowUs()));
    QStringList parts;
    if (!configuration.organizations.isEmpty())
        parts.append(tr("%n organization(s)", nullptr, int(configuration.organizations.size())));
    if (!configuration.users.isEmpty())
        parts.append(tr("%n user(s)", nullptr, int(configuration.users.size())));
    m_summary->setText(parts.join(QStringLiteral(", ")));
    updateActions();
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
    const int row = m_model->rowOf(m_card->table()->selectedId());
    return row < 0 ? nullptr : &m_model->row(row);
}

void PeoplePage::updateActions()
{
    const OwnerRow *row = selected();
    const bool disabled = row && !row->enabled;
    m_edit->setEnabled(row);
    m_limit->setEnabled(row);
    m_limit->setToolTip(tr("Limit what they can use"));
    m_toggle->setEnabled(row);
    m_toggle->setText(disabled ? tr("Ena&ble") : tr("&Disable…"));
    m_toggle->setIcon(icon(disabled ? Glyph::Check : Glyph::Ban));
}

void PeoplePage::showMenu(const QPoint &place)
{
    if (!selected())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_edit, m_limit, m_toggle});
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

} // namespace orchestris

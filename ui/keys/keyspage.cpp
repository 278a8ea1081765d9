// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keys/keyspage.h"

#include "models/tables/format.h"
#include "models/tables/keytablemodel.h"
#include "models/tables/tablefiltermodel.h"
#include "ui/consolebackend.h"
#include "ui/keys/editkeydialog.h"
#include "ui/keys/rotatekeydialog.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/tablecard.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>

namespace orchestris {

namespace {

constexpr int RefreshTimesMs = 30'000;

} // namespace

KeysPage::KeysPage(const UiContext &context)
    : Page(context, tr("Keys"), Glyph::Keys)
    , m_model(new KeyTableModel(context.clock, this))
    , m_filter(new TableFilterModel(this))
    , m_search(makeSearch(tr("Search keys")))
    , m_summary(makeLabel("muted"))
    , m_edit(new QAction(icon(Glyph::Edit), tr("&Edit…"), this))
    , m_rotate(new QAction(icon(Glyph::Refresh), tr("R&otate…"), this))
    , m_limit(new QAction(icon(Glyph::Limits), tr("&Limit…"), this))
    , m_copy(new QAction(icon(Glyph::Copy), tr("&Copy public ID"), this))
    , m_toggle(new QAction(icon(Glyph::Ban), tr("&Disable…"), this))
    , m_revoke(new QAction(icon(Glyph::Trash), tr("Re&voke…"), this))
{
    m_filter->setSourceModel(m_model);
    auto *empty = new EmptyState(
        context.theme, Glyph::Keys, tr("No keys yet"),
        tr("The keys that clients use to reach this gateway appear here, with their owners and "
           "what they may call."),
        tr("&Issue a key…"));
    m_card = new TableCard(context.theme, m_filter, empty);
    DataTable *table = m_card->table();
    table->setPrimaryColumn(KeyTableModel::Name);
    table->sortByColumn(KeyTableModel::Created, Qt::DescendingOrder);
    table->setColumnRules(
        {{140, 4}, {96, 0}, {100, 2}, {106, 0}, {120, 3}, {96, 2}, {104, 0}, {136, 1}, {104, 1}});
    table->setDropOrder({KeyTableModel::OwnerKindColumn, KeyTableModel::Created,
                         KeyTableModel::Tags, KeyTableModel::Models});
    table->remember(context.settings, QStringLiteral("keys"));
    table->setAccessibleName(tr("Keys"));
    buildTools();
    content()->addWidget(m_card, 1);

    connect(empty, &EmptyState::actionTriggered, this, &Page::issueKeyWanted);
    connect(m_card, &TableCard::clearFilterWanted, m_search, &QLineEdit::clear);
    connect(m_search, &QLineEdit::textChanged, m_filter, &TableFilterModel::setText);
    connect(table, &DataTable::selectionMoved, this, &KeysPage::updateActions);
    connect(table, &QWidget::customContextMenuRequested, this, &KeysPage::showMenu);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &KeysPage::updateActions);
    connect(m_copy, &QAction::triggered, this, [this] {
        if (const KeyRow *row = selected())
            QApplication::clipboard()->setText(row->key.publicId);
    });
    connect(table, &QTableView::activated, m_edit, &QAction::trigger);
    connect(m_edit, &QAction::triggered, this, &KeysPage::edit);
    connect(m_rotate, &QAction::triggered, this, &KeysPage::rotate);
    connect(m_limit, &QAction::triggered, this, [this] {
        if (const KeyRow *row = selected())
            Q_EMIT limitWanted(LimitSubject::Key, row->key.id);
    });
    connect(m_toggle, &QAction::triggered, this, &KeysPage::toggle);
    connect(m_revoke, &QAction::triggered, this, &KeysPage::revoke);
    connect(&context.backend, &ConsoleBackend::snapshotChanged, this, &KeysPage::showSnapshot);
    connect(&context.backend, &ConsoleBackend::recordsChanged, this,
            [this](const QList<UsageRecord> &records) {
                for (const UsageRecord &record : records) {
                    qint64 &last = m_lastUsedUs[record.keyId];
                    last = std::max(last, record.startedAtUs);
                }
            });
    m_ticker.setInterval(RefreshTimesMs);
    connect(&m_ticker, &QTimer::timeout, this, [this] {
        if (isVisible())
            showSnapshot();
    });
    m_ticker.start();
    showSnapshot();
    updateActions();
}

void KeysPage::buildTools()
{
    m_edit->setObjectName(QStringLiteral("edit"));
    m_rotate->setObjectName(QStringLiteral("rotate"));
    m_limit->setObjectName(QStringLiteral("limit"));
    m_copy->setObjectName(QStringLiteral("copyId"));
    m_toggle->setObjectName(QStringLiteral("toggle"));
    m_revoke->setObjectName(QStringLiteral("revoke"));
    leftOfHeader()->addWidget(m_summary);
    QPushButton *issue = makeButton("primary", tr("&Issue key"), Glyph::Plus);
    connect(issue, &QPushButton::clicked, this, &Page::issueKeyWanted);
    rightOfHeader()->addWidget(issue);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(8);
    m_search->setFixedWidth(280);
    tools->addWidget(m_search);
    tools->addStretch(1);
    for (QAction *action : {m_edit, m_rotate, m_limit, m_toggle})
        tools->addWidget(makeActionButton(action));
    tools->addWidget(makeActionButton(m_revoke, "danger"));
    content()->addLayout(tools);
}

void KeysPage::refresh()
{
    context().backend.listKeys(this, [this](const Result<QList<ApiKey>> &keys) {
        if (!keys) {
            showError(keys.error());
            return;
        }
        for (const ApiKey &key : *keys) {
            qint64 &last = m_lastUsedUs[key.id];
            last = std::max(last, key.lastUsedAtUs);
        }
        showSnapshot();
    });
}

void KeysPage::showPlace(const Place &place)
{
    if (place.id != 0 && !m_card->showRow(place.id))
        showGone();
}

bool KeysPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

void KeysPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

void KeysPage::showSnapshot()
{
    const SnapshotPtr snapshot = context().backend.snapshot();
    QList<ApiKey> keys = snapshot->configuration().keys;
    int active = 0;
    for (ApiKey &key : keys) {
        key.lastUsedAtUs = std::max(key.lastUsedAtUs, m_lastUsedUs.value(key.id));
        active += effectiveState(key, context().clock.nowUs()) == KeyState::Active ? 1 : 0;
    }
    m_model->setRows(KeyTableModel::rowsOf(keys, *snapshot));
    m_summary->setText(
        keys.isEmpty()
            ? QString()
            : tr("%1 active of %2").arg(format::count(active), format::count(keys.size())));
    updateActions();
}

const KeyRow *KeysPage::selected() const
{
    const int row = m_model->rowOf(m_card->table()->selectedId());
    return row < 0 ? nullptr : &m_model->row(row);
}

void KeysPage::updateActions()
{
    const KeyRow *row = selected();
    const KeyState state = row ? row->key.state : KeyState::Revoked;
    m_edit->setEnabled(row && state != KeyState::Revoked);
    m_rotate->setEnabled(row && state != KeyState::Revoked);
    m_rotate->setToolTip(tr("Give the key a new secret"));
    m_limit->setEnabled(row && state != KeyState::Revoked);
    m_limit->setToolTip(tr("Limit what it can use"));
    m_copy->setEnabled(row);
    m_toggle->setEnabled(row && state != KeyState::Revoked);
    m_toggle->setText(row && state == KeyState::Disabled ? tr("Ena&ble") : tr("&Disable…"));
    m_toggle->setIcon(icon(row && state == KeyState::Disabled ? Glyph::Check : Glyph::Ban));
    m_revoke->setEnabled(row && state != KeyState::Revoked);
}

void KeysPage::showMenu(const QPoint &place)
{
    if (!selected())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_edit, m_rotate, m_limit, m_copy, m_toggle, m_revoke});
    menu->popup(m_card->table()->viewport()->mapToGlobal(place));
}

void KeysPage::setState(Id key, const QString &name, KeyState state, bool endsRunning)
{
    context().backend.setKeyState(
        key, state, endsRunning, this, [this, key, name, state](const Result<> &result) {
            if (!result)
                showError(result.error());
            else if (state == KeyState::Revoked)
                showDone(tr("“%1” is revoked.").arg(name));
            else if (state == KeyState::Disabled)
                showUndoable(
                    tr("“%1” is disabled: requests with it are refused until you enable it.")
                        .arg(name),
                    [this, key, name] { setState(key, name, KeyState::Active); });
            else
                showDone(tr("“%1” is enabled again.").arg(name));
        });
}

void KeysPage::edit()
{
    const KeyRow *row = selected();
    if (!row || row->key.state == KeyState::Revoked)
        return;
    auto *dialog = new EditKeyDialog(context(), row->key, this);
    connect(dialog, &EditKeyDialog::saved, this,
            [this](const QString &name) { showDone(tr("“%1” is saved.").arg(name)); });
    dialog->open();
}

void KeysPage::rotate()
{
    if (const KeyRow *row = selected())
        (new RotateKeyDialog(context(), row->key, this))->open();
}

void KeysPage::toggle()
{
    const KeyRow *row = selected();
    if (!row)
        return;
    const Id id = row->key.id;
    const QString name = row->key.name;
    if (row->key.state == KeyState::Disabled) {
        setState(id, name, KeyState::Active);
        return;
    }
    messages().askWith(
        tr("&End running requests too"),
        tr("Disable “%1”? Requests with it are refused until you enable it again.").arg(name),
        tr("&Disable key"),
        [this, id, name](bool ends) { setState(id, name, KeyState::Disabled, ends); },
        tr("&Keep key"));
}

void KeysPage::revoke()
{
    const KeyRow *row = selected();
    if (!row)
        return;
    const Id id = row->key.id;
    const QString name = row->key.name;
    messages().askWith(
        tr("&End running requests too"),
        tr("Revoke “%1”? Requests with it are refused from now on. This cannot be "
           "undone; to stop it for a while, disable it instead.")
            .arg(name),
        tr("Re&voke key"),
        [this, id, name](bool ends) { setState(id, name, KeyState::Revoked, ends); },
        tr("&Keep key"), MessageBar::Focus::Keep);
}

} // namespace orchestris

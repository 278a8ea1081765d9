// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keys/keyspage.h"

#include "models/tables/format.h"
#include "models/tables/tablefiltermodel.h"
#include "ui/consolebackend.h"
#include "ui/keys/editkeydialog.h"
#include "ui/keys/keybulk.h"
#include "ui/keys/keypane.h"
#include "ui/keys/rotatekeydialog.h"
#include "ui/limits/usewatch.h"
#include "ui/widgets/bulkbar.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterrow.h"
#include "ui/widgets/jobbar.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/tablecard.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>

#include <algorithm>

namespace orchestris {

namespace {

constexpr int SearchWidth = 280;
constexpr int LeastSearchWidth = 140;

constexpr QLatin1StringView StateBox("filterState");
constexpr QLatin1StringView OwnerBox("filterOwner");
constexpr QLatin1StringView ModelBox("filterModel");

} // namespace

KeysPage::KeysPage(const UiContext &context)
    : Page(context, PageKind::Keys)
    , m_model(new KeyTableModel(context.clock, this))
    , m_filter(new TableFilterModel(this))
    , m_search(makeSearch(tr("Search keys")))
    , m_filters(new FilterRow)
    , m_summary(makeLabel("muted"))
    , m_watch(new UseWatch(context, this))
    , m_edit(new QAction(icon(Glyph::Edit), tr("&Edit…"), this))
    , m_rotate(new QAction(icon(Glyph::Refresh), tr("R&otate…"), this))
    , m_limit(new QAction(icon(Glyph::Limits), tr("&Limit…"), this))
    , m_copy(new QAction(icon(Glyph::Copy), tr("&Copy public ID"), this))
    , m_toggle(new QAction(icon(Glyph::Ban), tr("&Disable…"), this))
    , m_revoke(new QAction(icon(Glyph::Trash), tr("Re&voke…"), this))
    , m_details(new QAction(icon(Glyph::Info), tr("De&tails"), this))
    , m_disableAll(new QAction(icon(Glyph::Ban), tr("&Disable…"), this))
    , m_enableAll(new QAction(icon(Glyph::Check), tr("Ena&ble"), this))
    , m_tagAll(new QAction(icon(Glyph::Edit), tr("&Tag…"), this))
    , m_expireAll(new QAction(icon(Glyph::Clock), tr("E&xpire on…"), this))
    , m_revokeAll(new QAction(icon(Glyph::Trash), tr("Re&voke…"), this))
    , m_bar(new BulkBar)
    , m_job(new JobBar)
    , m_bulk(new KeyBulk(context, messages(), *m_job, this))
    , m_pane(new KeyPane(context, {m_edit, m_limit}))
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
    connectBulk();
    showSnapshot();
    m_filters->remember(context.settings, QStringLiteral("keys"));
    narrow();
    updateActions();
}

void KeysPage::buildTable()
{
    auto *empty = new EmptyState(
        context().theme, Glyph::Keys, tr("No keys yet"),
        tr("The keys that clients use to reach this gateway appear here, with their owners and "
           "what they may call."),
        tr("&Issue a key…"));
    m_card = new TableCard(context().theme, m_filter, empty);
    DataTable *table = m_card->table();
    table->allowSeveral();
    table->setPrimaryColumn(KeyTableModel::Name);
    table->sortByColumn(KeyTableModel::Created, Qt::DescendingOrder);
    table->setColumnRules({{140, 4},
                           {96, 0},
                           {100, 2},
                           {106, 0},
                           {120, 3},
                           {96, 2},
                           {124, 0},
                           {124, 1},
                           {104, 1},
                           {128, 1}});
    table->setDropOrder({KeyTableModel::OwnerKindColumn, KeyTableModel::Created,
                         KeyTableModel::Tags, KeyTableModel::Models, KeyTableModel::Expires,
                         KeyTableModel::Owner, KeyTableModel::LastUsed});
    table->remember(context().settings, QStringLiteral("keys"));
    table->setAccessibleName(tr("Keys"));
    connect(empty, &EmptyState::actionTriggered, this, &Page::issueKeyWanted);
}

void KeysPage::buildTools()
{
    for (const auto &[action, name] : {std::pair{m_edit, "edit"},
                                       {m_rotate, "rotate"},
                                       {m_limit, "limit"},
                                       {m_copy, "copyId"},
                                       {m_toggle, "toggle"},
                                       {m_revoke, "revoke"},
                                       {m_details, "details"},
                                       {m_disableAll, "disableAll"},
                                       {m_enableAll, "enableAll"},
                                       {m_tagAll, "tagAll"},
                                       {m_expireAll, "expireAll"},
                                       {m_revokeAll, "revokeAll"}})
        action->setObjectName(QString::fromLatin1(name));
    m_pane->setObjectName(QStringLiteral("keyPane"));
    leftOfHeader()->addWidget(m_summary);
    QPushButton *issue = makeButton("primary", tr("&Issue key"), Glyph::Plus);
    connect(issue, &QPushButton::clicked, this, &Page::issueKeyWanted);
    rightOfHeader()->addWidget(issue);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(8);
    m_search->setMaximumWidth(SearchWidth);
    m_search->setMinimumWidth(LeastSearchWidth);
    tools->addWidget(m_search, 1);
    tools->addStretch(0);
    for (QAction *action : {m_details, m_edit, m_rotate, m_limit, m_toggle})
        m_bar->addSingle(action);
    m_bar->addSingle(m_revoke, "danger");
    for (QAction *action : {m_enableAll, m_disableAll, m_tagAll, m_expireAll})
        m_bar->addBulk(action);
    m_bar->addBulk(m_revokeAll, "danger");
    tools->addWidget(m_bar);
    content()->addLayout(tools);
    content()->addWidget(m_filters);
}

void KeysPage::buildFilters()
{
    using State = KeyFilter::State;
    const auto number = [](State state) { return QString::number(int(state)); };
    m_filters->addBox(StateBox, tr("State"),
                      {{tr("Any state"), {}},
                       {keyStateText(KeyState::Active), number(State::Active)},
                       {keyStateText(KeyState::Disabled), number(State::Disabled)},
                       {keyStateText(KeyState::Revoked), number(State::Revoked)},
                       {keyStateText(KeyState::Expired), number(State::Expired)},
                       {tr("Expires soon"), number(State::ExpiringSoon)},
                       {tr("Unused for 30 days"), number(State::Unused)},
                       {tr("Near a limit"), number(State::NearLimit)}});
    m_filters->addBox(OwnerBox, tr("Owner"), {{tr("Any owner"), {}}});
    m_filters->addBox(ModelBox, tr("Model"), {{tr("Any model"), {}}});
}

void KeysPage::connectAll()
{
    DataTable *table = m_card->table();
    connect(m_card, &TableCard::clearFilterWanted, this, &KeysPage::clearFilters);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        updateCount();
    });
    connect(m_filters, &FilterRow::changed, this, &KeysPage::narrow);
    connect(table, &DataTable::selectionMoved, this, &KeysPage::selectionMoved);
    connect(table, &QWidget::customContextMenuRequested, this, &KeysPage::showMenu);
    connect(table, &QTableView::activated, m_edit, &QAction::trigger);
    connect(table, &QTableView::clicked, this, [this] {
        if (selected())
            openPane();
    });
    // As a shortcut: the table would take the key as a letter to search for.
    auto *close = new QShortcut(Qt::Key_Escape, table);
    close->setContext(Qt::WidgetShortcut);
    connect(close, &QShortcut::activated, m_pane, &KeyPane::dismiss);
    connect(m_pane, &KeyPane::dismissed, table, [table] { table->setFocus(); });
    connect(m_pane, &KeyPane::limitWanted, this,
            [this](Id limit) { Q_EMIT placeWanted({.page = PageKind::Limits, .id = limit}); });
    connect(m_copy, &QAction::triggered, this, [this] {
        if (const KeyRow *row = selected())
            QApplication::clipboard()->setText(row->key.publicId);
    });
    connect(m_details, &QAction::triggered, this, &KeysPage::openPane);
    connect(m_edit, &QAction::triggered, this, &KeysPage::edit);
    connect(m_rotate, &QAction::triggered, this, &KeysPage::rotate);
    connect(m_limit, &QAction::triggered, this, [this] {
        if (const KeyRow *row = selected())
            Q_EMIT placeWanted(
                {.page = PageKind::Limits, .id = row->key.id, .newLimit = LimitSubject::Key});
    });
    connect(m_toggle, &QAction::triggered, this, &KeysPage::toggle);
    connect(m_revoke, &QAction::triggered, this, &KeysPage::revoke);
    connect(&context().backend, &ConsoleBackend::snapshotChanged, this, &KeysPage::showSnapshot);
    connect(m_watch, &UseWatch::changed, this, &KeysPage::showSnapshot);
    connect(m_watch, &UseWatch::failed, this, &Page::showError);
}

void KeysPage::connectBulk()
{
    connect(m_disableAll, &QAction::triggered, this, [this] { m_bulk->disable(allSelected()); });
    connect(m_enableAll, &QAction::triggered, this, [this] { m_bulk->enable(allSelected()); });
    connect(m_tagAll, &QAction::triggered, this, [this] { m_bulk->tag(allSelected()); });
    connect(m_expireAll, &QAction::triggered, this, [this] { m_bulk->expire(allSelected()); });
    connect(m_revokeAll, &QAction::triggered, this, [this] { m_bulk->revoke(allSelected()); });
}

void KeysPage::refresh()
{
    m_watch->refresh();
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
    const Configuration &configuration = snapshot->configuration();
    QList<ApiKey> keys = configuration.keys;
    int active = 0;
    for (ApiKey &key : keys) {
        key.lastUsedAtUs = std::max(key.lastUsedAtUs, m_watch->lastUsedUs().value(key.id));
        active += effectiveState(key, context().clock.nowUs()) == KeyState::Active ? 1 : 0;
    }
    m_model->setRows(KeyTableModel::rowsOf(keys, *snapshot, m_watch->loads()));
    m_summary->setText(
        keys.isEmpty()
            ? QString()
            : tr("%1 active of %2").arg(format::count(active), format::count(keys.size())));

    QList<FilterRow::Choice> owners{{tr("Any owner"), {}}};
    owners.append({tr("Organizations' keys"), QStringLiteral("organizations")});
    owners.append({tr("Users' keys"), QStringLiteral("users")});
    for (const Organization &organization : configuration.organizations)
        owners.append({tr("All of %1").arg(organization.name), QString::number(organization.id)});
    m_filters->setChoices(OwnerBox, owners);
    QStringList names;
    for (const Snapshot::AliasEntry &alias : snapshot->aliases())
        names.append(QString::fromUtf8(alias.name));
    for (const Snapshot::ModelEntry &model : snapshot->models())
        names.append(QString::fromUtf8(model.directId));
    QList<FilterRow::Choice> models{{tr("Any model"), {}}};
    for (const QString &name : std::as_const(names))
        models.append({tr("May call %1").arg(name), name});
    m_filters->setChoices(ModelBox, models);
    updateCount();
    updateActions();
    if (m_pane->isOpen()) {
        if (const int number = m_model->rowOf(m_pane->keyId()); number >= 0)
            m_pane->show(m_model->row(number), m_watch->loads().ofKey(m_model->row(number).key));
        else
            m_pane->dismiss();
    }
}

void KeysPage::narrow()
{
    KeyFilter wanted;
    wanted.state = KeyFilter::State(m_filters->value(StateBox).toInt());
    const QString owner = m_filters->value(OwnerBox);
    wanted.ownerKind = owner == QStringLiteral("organizations") ? OwnerKind::Organization
                       : owner == QStringLiteral("users")       ? OwnerKind::User
                                                                : OwnerKind::None;
    wanted.organization = owner.toLongLong(); // 0 of the words
    wanted.model = m_filters->value(ModelBox);
    m_wanted = wanted;
    if (wanted.wantsAll())
        m_filter->setCondition({});
    else
        m_filter->setCondition([this](const QModelIndex &index) {
            return m_wanted.fits(m_model->row(index.row()), *context().backend.snapshot(),
                                 context().clock.nowUs());
        });
    updateCount();
}

void KeysPage::clearFilters()
{
    m_search->clear();
    m_filters->clear();
}

void KeysPage::updateCount()
{
    m_filters->setCount(m_filter->rowCount(), m_model->rowCount());
}

const KeyRow *KeysPage::selected() const
{
    const QList<qint64> ids = m_card->table()->selectedIds();
    const int row = ids.size() == 1 ? m_model->rowOf(ids.first()) : -1;
    return row < 0 ? nullptr : &m_model->row(row);
}

QList<ApiKey> KeysPage::allSelected() const
{
    QList<ApiKey> keys;
    for (const qint64 id : m_card->table()->selectedIds()) {
        if (const int row = m_model->rowOf(id); row >= 0)
            keys.append(m_model->row(row).key);
    }
    return keys;
}

void KeysPage::selectionMoved()
{
    updateActions();
    if (!m_pane->isOpen())
        return;
    if (selected())
        openPane();
    else if (m_card->table()->selectedIds().size() > 1)
        m_pane->dismiss();
}

void KeysPage::openPane()
{
    if (const KeyRow *row = selected())
        m_pane->show(*row, m_watch->loads().ofKey(row->key));
}

void KeysPage::updateActions()
{
    const KeyRow *row = selected();
    const KeyState state = row ? row->key.state : KeyState::Revoked;
    const bool works = row && state != KeyState::Revoked;
    for (QAction *action : {m_edit, m_rotate, m_limit, m_toggle, m_revoke})
        action->setEnabled(works);
    m_copy->setEnabled(row);
    m_details->setEnabled(row);
    m_details->setToolTip(tr("Its limits, and what it may really call"));
    m_rotate->setToolTip(tr("Give the key a new secret"));
    m_limit->setToolTip(tr("Limit what it can use"));
    m_toggle->setText(row && state == KeyState::Disabled ? tr("Ena&ble") : tr("&Disable…"));
    m_toggle->setIcon(icon(row && state == KeyState::Disabled ? Glyph::Check : Glyph::Ban));

    const QList<ApiKey> keys = allSelected();
    const auto any = [&keys](KeyState wanted) {
        return std::any_of(keys.begin(), keys.end(),
                           [wanted](const ApiKey &key) { return key.state == wanted; });
    };
    const bool anyWorks = any(KeyState::Active) || any(KeyState::Disabled);
    m_disableAll->setEnabled(any(KeyState::Active));
    m_enableAll->setEnabled(any(KeyState::Disabled));
    m_tagAll->setEnabled(anyWorks);
    m_expireAll->setEnabled(anyWorks);
    m_revokeAll->setEnabled(anyWorks);
    m_bar->setSelected(int(keys.size()));
}

void KeysPage::showMenu(const QPoint &place)
{
    const auto count = m_card->table()->selectedIds().size();
    if (count == 0)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (count == 1)
        menu->addActions({m_details, m_edit, m_rotate, m_limit, m_copy, m_toggle, m_revoke});
    else
        menu->addActions({m_enableAll, m_disableAll, m_tagAll, m_expireAll, m_revokeAll});
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

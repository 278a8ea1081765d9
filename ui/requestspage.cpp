// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/requestspage.h"

#include "models/domain/requestid.h"
#include "models/tables/format.h"
#include "models/tables/recordwords.h"
#include "models/tables/requesttablemodel.h"
#include "models/tables/tablefiltermodel.h"
#include "ui/consolebackend.h"
#include "ui/datatable.h"
#include "ui/detailpane.h"
#include "ui/emptystate.h"
#include "ui/messagebar.h"
#include "ui/parts.h"
#include "ui/selectbox.h"
#include "ui/tablecard.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace orchestris {

namespace {

constexpr int PageSize = 200;

} // namespace

RequestsPage::RequestsPage(const UiContext &context)
    : Page(context, tr("Requests"), Glyph::Requests)
    , m_model(new RequestTableModel(context.clock, RequestTableModel::DefaultLimit, this))
    , m_filter(new TableFilterModel(this))
    , m_search(makeSearch(tr("Filter, or find a request ID with Enter")))
    , m_outcomes(new SelectBox)
    , m_follow(makeButton(nullptr, {}))
    , m_found(new MessageBar(context.theme))
    , m_detail(new DetailPane(context.theme))
    , m_count(makeLabel("caption"))
    , m_more(makeButton("flat", tr("&Load older requests")))
{
    m_filter->setSourceModel(m_model);
    auto *empty = new EmptyState(
        context.theme, Glyph::Requests, tr("No requests yet"),
        tr("Every request appears here as it happens: who asked which model, what it used, what it "
           "cost, and how long it took."),
        tr("&Issue a key…"));
    m_card = new TableCard(context.theme, m_filter, empty);
    DataTable *table = m_card->table();
    table->sortByColumn(RequestTableModel::Time, Qt::DescendingOrder);
    table->setColumnRules({{80, 0},
                           {97, 3},
                           {88, 2},
                           {188, 6},
                           {72, 1},
                           {94, 0},
                           {66, 0},
                           {62, 0},
                           {92, 0},
                           {72, 0},
                           {86, 0}});
    table->setDropOrder({RequestTableModel::FirstToken, RequestTableModel::Provider,
                         RequestTableModel::Owner, RequestTableModel::Input,
                         RequestTableModel::Output, RequestTableModel::Latency,
                         RequestTableModel::Cost, RequestTableModel::Key});
    table->remember(context.settings, QStringLiteral("requests"));
    table->setAccessibleName(tr("Requests"));
    m_detail->setObjectName(QStringLiteral("detail"));
    buildTools();
    buildFooter();
    content()->addWidget(m_found);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_card, 1);
    row->addWidget(m_detail);
    content()->addLayout(row, 1);

    connect(empty, &EmptyState::actionTriggered, this, &Page::issueKeyWanted);
    connect(m_card, &TableCard::clearFilterWanted, this, [this] {
        m_search->clear();
        m_outcomes->setCurrentIndex(0);
    });
    connect(table, &DataTable::selectionMoved, this, &RequestsPage::showSelected);
    connect(m_detail, &DetailPane::dismissed, table, [table] {
        table->clearSelection();
        table->setFocus();
    });
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &RequestsPage::updateFooter);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &RequestsPage::updateFooter);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &RequestsPage::updateFooter);
    connect(&context.backend, &ConsoleBackend::recordsChanged, this, &RequestsPage::takeRecords);
    updateFollow();
    refresh();
}

void RequestsPage::buildTools()
{
    m_search->setObjectName(QStringLiteral("requestSearch"));
    m_search->setFixedWidth(320);
    m_outcomes->setObjectName(QStringLiteral("outcomes"));
    m_outcomes->setAccessibleName(tr("Which requests"));
    m_outcomes->addItems({tr("All requests"), tr("Errors only"), tr("Running only")});
    m_outcomes->setFixedWidth(150);
    m_follow->setObjectName(QStringLiteral("follow"));
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(8);
    tools->addWidget(m_search);
    tools->addWidget(m_outcomes);
    tools->addStretch(1);
    rightOfHeader()->addWidget(m_follow);
    content()->addLayout(tools);
    connect(m_search, &QLineEdit::textChanged, m_filter, &TableFilterModel::setText);
    connect(m_search, &QLineEdit::returnPressed, this, &RequestsPage::search);
    connect(m_outcomes, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_filter->setOutcomes(OutcomeFilter(index)); });
    connect(m_follow, &QPushButton::toggled, this, &RequestsPage::setFollowing);
}

void RequestsPage::buildFooter()
{
    auto *footer = new QWidget;
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(10, 4, 4, 0);
    row->addWidget(m_count, 1);
    row->addWidget(m_more);
    m_card->addFooter(footer);
    m_more->setObjectName(QStringLiteral("loadMore"));
    connect(m_more, &QPushButton::clicked, this, [this] {
        UsageFilter filter = m_searched;
        filter.beforeId = m_model->oldestId();
        load(filter, false);
    });
}

void RequestsPage::refresh()
{
    load(m_searched, true);
}

bool RequestsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

void RequestsPage::showPlace(const Place &place)
{
    if (place.id > 0)
        showRequest(place.id);
}

void RequestsPage::showRequest(qint64 id)
{
    m_search->clear();
    m_outcomes->setCurrentIndex(0);
    if (m_card->table()->selectId(id))
        return;
    find(formatRequestId(id), true);
    m_wanted = id;
}

void RequestsPage::load(const UsageFilter &filter, bool replace)
{
    m_query = std::make_unique<QObject>();
    m_more->setEnabled(false);
    m_card->setLoading(m_model->rowCount() == 0);
    if (replace)
        m_waiting.clear();
    UsageFilter asked = filter;
    asked.limit = PageSize;
    context().backend.listRequests(
        asked, m_query.get(), [this, replace](Result<QList<UsageRecord>> listed) {
            m_more->setEnabled(true);
            m_card->setLoading(false);
            if (!listed) {
                showError(listed.error());
                return;
            }
            for (UsageRecord &record : *listed)
                words::completeNames(record, *context().backend.snapshot());
            m_atEnd = listed->size() < PageSize;
            const qint64 selected = m_wanted != 0 ? m_wanted : m_card->table()->selectedId();
            const bool live =
                m_searched.requestId.isEmpty() && m_searched.clientRequestId.isEmpty();
            if (replace && !live)
                m_model->setRows(*listed);
            else // what came live meanwhile may be newer than the list
                m_model->upsert(*listed);
            if (selected != 0)
                m_card->table()->selectId(selected);
            m_wanted = 0;
            updateFooter();
        });
}

void RequestsPage::search()
{
    const QByteArray id = m_search->text().trimmed().toUtf8();
    if (id.isEmpty()) {
        leaveSearch();
        return;
    }
    find(id, parseRequestId(id).has_value());
}

void RequestsPage::find(const QByteArray &id, bool ours)
{
    m_searched = {};
    (ours ? m_searched.requestId : m_searched.clientRequestId) = id;
    m_found->offer(
        (ours ? tr("Requests with the ID %1") : tr("Requests with the client request ID %1"))
            .arg(QString::fromUtf8(id)),
        tr("&Back to all requests"), [this] { leaveSearch(); });
    m_search->clear();
    m_outcomes->setCurrentIndex(0);
    m_detail->dismiss();
    m_model->setRows({});
    refresh();
}

void RequestsPage::leaveSearch()
{
    m_found->dismiss();
    m_searched = {};
    m_model->setRows({});
    refresh();
}

bool RequestsPage::fitsSearch(const UsageRecord &record) const
{
    if (!m_searched.requestId.isEmpty())
        return formatRequestId(record.id) == m_searched.requestId;
    return m_searched.clientRequestId.isEmpty()
           || record.clientRequestId == m_searched.clientRequestId;
}

void RequestsPage::takeRecords(QList<UsageRecord> records)
{
    const SnapshotPtr snapshot = context().backend.snapshot();
    QList<UsageRecord> shown;
    for (UsageRecord &record : records) {
        if (!fitsSearch(record))
            continue;
        words::completeNames(record, *snapshot);
        if (m_following || m_model->rowOf(record.id) >= 0)
            shown.append(record);
        else if (m_waiting.size() < RequestTableModel::DefaultLimit
                 || m_waiting.contains(record.id))
            m_waiting.insert(record.id, record);
    }
    m_model->upsert(shown);
    if (!m_following)
        updateFollow();
    if (m_detail->isOpen()) {
        const int row = m_model->rowOf(m_detail->recordId());
        if (row >= 0)
            m_detail->show(m_model->record(row));
    }
}

void RequestsPage::setFollowing(bool following)
{
    m_following = following;
    if (following) {
        m_model->upsert(m_waiting.values());
        m_waiting.clear();
    }
    updateFollow();
}

void RequestsPage::updateFollow()
{
    m_follow->setIcon(icon(m_following ? Glyph::Pause : Glyph::Play));
    if (m_following)
        m_follow->setText(tr("&Pause"));
    else if (m_waiting.isEmpty())
        m_follow->setText(tr("&Follow live"));
    else
        m_follow->setText(tr("&Follow live: %n new", nullptr, int(m_waiting.size())));
    m_follow->setToolTip(m_following ? tr("New requests appear as they happen")
                                     : tr("The list stands still"));
}

void RequestsPage::updateFooter()
{
    const int shown = m_filter->rowCount();
    const int loaded = m_model->rowCount();
    QString text =
        shown == loaded
            ? tr("%n request(s)", nullptr, loaded)
            : tr("%1 of %2 loaded requests").arg(format::count(shown), format::count(loaded));
    if (m_model->isFull())
        text = tr("The newest %1. Find older ones by their ID.").arg(format::count(loaded));
    m_count->setText(text);
    m_more->setVisible(!m_atEnd && !m_model->isFull() && loaded > 0);
}

void RequestsPage::showSelected()
{
    const int row = m_model->rowOf(m_card->table()->selectedId());
    if (row >= 0)
        m_detail->show(m_model->record(row));
}

} // namespace orchestris

// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/requests/requestspage.h"

#include "models/domain/usagefilter.h"
#include "models/tables/format.h"
#include "models/tables/recordwords.h"
#include "models/tables/requesttablemodel.h"
#include "ui/consolebackend.h"
#include "ui/requests/requestfeed.h"
#include "ui/requests/requestfilters.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/tableheader.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>

namespace orchestris {

namespace {

constexpr int LoadAhead = 60; // rows before an end at which the next page is asked for

} // namespace

RequestsPage::RequestsPage(const UiContext &context)
    : Page(context, PageKind::Requests)
    , m_model(new RequestTableModel(context.clock, RequestTableModel::DefaultLimit, this))
    , m_feed(new RequestFeed(context, m_model, this))
    , m_filters(new RequestFilters(context))
    , m_follow(makeButton(nullptr, {}))
    , m_table(new DataTable(context.theme))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(
          context.theme, Glyph::Requests, tr("No requests yet"),
          tr("Every request appears here as it happens: who asked which model, what it used, what "
             "it cost, and how long it took."),
          tr("&Issue a key…")))
    , m_noMatch(new EmptyState(context.theme, Glyph::Search, tr("Nothing matches"),
                               tr("No request fits the filters."), tr("Clear the filters")))
    , m_detail(new DetailPane(context))
    , m_count(makeLabel("caption"))
    , m_searching(makeLabel("caption"))
    , m_stop(makeButton("flat", {}))
{
    buildTable();
    buildTools();
    auto *card = makeCard();
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(5, 2, 5, 6);
    inside->setSpacing(0);
    m_stack->addWidget(new WholeRows(m_table));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_noMatch);
    inside->addWidget(m_stack, 1);
    inside->addWidget(buildFooter());
    m_detail->setObjectName(QStringLiteral("detail"));
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(card, 1);
    row->addWidget(m_detail);
    content()->addLayout(row, 1);
    connectAll();
    follow(true);
    setFilter({});
}

void RequestsPage::buildTable()
{
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("requests"));
    // Always the newest first: what is loaded is only a part, so that sorting it would mislead.
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->setColumnRules({{110, 0},
                             {122, 3},
                             {100, 2},
                             {180, 6},
                             {72, 1},
                             {102, 0},
                             {66, 0},
                             {62, 0},
                             {92, 0},
                             {72, 0},
                             {86, 0}});
    m_table->setDropOrder({RequestTableModel::FirstToken, RequestTableModel::Provider,
                           RequestTableModel::Owner, RequestTableModel::Input,
                           RequestTableModel::Output, RequestTableModel::Latency,
                           RequestTableModel::Cost, RequestTableModel::Key});
    m_table->remember(context().settings, QStringLiteral("requests"));
    m_table->setAccessibleName(tr("Requests"));
}

void RequestsPage::buildTools()
{
    m_follow->setObjectName(QStringLiteral("follow"));
    rightOfHeader()->addWidget(m_follow);
    content()->addWidget(m_filters);
}

QWidget *RequestsPage::buildFooter()
{
    auto *footer = new QWidget;
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(10, 4, 4, 0);
    row->setSpacing(4);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(m_searching);
    row->addWidget(m_stop);
    m_count->setMinimumHeight(24);
    m_count->setObjectName(QStringLiteral("requestCount"));
    m_searching->setObjectName(QStringLiteral("searching"));
    m_stop->setObjectName(QStringLiteral("stopSearch"));
    return footer;
}

void RequestsPage::connectAll()
{
    connect(m_empty, &EmptyState::actionTriggered, this, &Page::issueKeyWanted);
    connect(m_noMatch, &EmptyState::actionTriggered, m_filters, &RequestFilters::clearAll);
    connect(m_filters, &RequestFilters::changed, this, [this](const UsageFilter &filter) {
        m_feed->setFilter(filter);
        updateLive();
    });
    connect(m_follow, &QPushButton::clicked, this, [this] {
        // With the list elsewhere, or something waiting, it leads back to the newest.
        follow(!m_following || m_feed->waiting() > 0 || m_feed->hasNewer());
    });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_feed->isStopped())
            m_feed->loadOlder();
        else
            m_feed->stop();
    });
    connect(m_table, &QTableView::clicked, this,
            [this](const QModelIndex &index) { open(index.data(TableRole::RowId).toLongLong()); });
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { open(index.data(TableRole::RowId).toLongLong()); });
    connect(m_table, &DataTable::selectionMoved, this, &RequestsPage::selectedMoved);
    // As a shortcut: the table would take the key as a letter to search for.
    auto *close = new QShortcut(Qt::Key_Escape, m_table);
    close->setContext(Qt::WidgetShortcut);
    connect(close, &QShortcut::activated, m_detail, &DetailPane::dismiss);
    auto *copy = new QShortcut(QKeySequence::Copy, m_table);
    copy->setContext(Qt::WidgetShortcut);
    copy->setWhatsThis(tr("Copy the request's row"));
    connect(copy, &QShortcut::activated, this, [this] {
        if (const int row = m_model->rowOf(m_table->selectedId()); row >= 0)
            QApplication::clipboard()->setText(m_model->rowText(row));
    });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &RequestsPage::scrolled);
    connect(m_table->verticalScrollBar(), &QScrollBar::rangeChanged, this, &RequestsPage::scrolled);
    connect(m_detail, &DetailPane::dismissed, this, [this] {
        m_trace.reset();     // a late answer must not open it again
        m_table->setFocus(); // the selection stays, so that arrows go on from it
    });
    connect(m_detail, &DetailPane::placeWanted, this, &Page::placeWanted);
    connect(m_feed, &RequestFeed::changed, this, &RequestsPage::showState);
    connect(m_feed, &RequestFeed::windowMoves, this, &RequestsPage::keepPlace);
    connect(m_feed, &RequestFeed::windowMoved, this, &RequestsPage::restorePlace);
    connect(m_feed, &RequestFeed::recordsCame, this, &RequestsPage::followDetail);
    connect(m_feed, &RequestFeed::failed, this, &Page::showError);
}

void RequestsPage::refresh()
{
    m_feed->reload();
}

bool RequestsPage::focusSearch()
{
    m_filters->focusSearch();
    return true;
}

void RequestsPage::showPlace(const Place &place)
{
    if (place.filter)
        setFilter(*place.filter);
    if (place.id > 0)
        showRequest(place.id);
}

void RequestsPage::setFilter(const UsageFilter &filter)
{
    m_filters->setFilter(filter);
    m_feed->setFilter(filter);
    updateLive();
}

void RequestsPage::showRequest(qint64 id)
{
    select(id);
    open(id);
}

void RequestsPage::select(qint64 id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    const QModelIndex index = m_model->index(row, 0);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void RequestsPage::open(qint64 id)
{
    const int row = m_model->rowOf(id);
    if (row >= 0)
        m_detail->show(m_model->record(row));
    askTrace(id);
}

void RequestsPage::askTrace(qint64 id)
{
    m_trace = std::make_unique<QObject>();
    context().usage.trace(id, m_trace.get(), [this, id](const Result<UsageRecord> &trace) {
        const bool isShown = m_detail->isOpen() && m_detail->recordId() == id;
        if (!trace) { // of one that runs there may be nothing to read yet
            if (!isShown)
                showError(trace.error());
            return;
        }
        UsageRecord record = *trace;
        words::completeNames(record, *context().backend.snapshot());
        if (isShown && record.state == RequestState::Open
            && m_detail->record().state != RequestState::Open)
            return; // it ended while this was on its way
        m_detail->show(record);
    });
}

void RequestsPage::selectedMoved()
{
    const qint64 id = m_table->selectedId();
    if (m_detail->isOpen() && id != 0 && id != m_detail->recordId())
        open(id);
}

void RequestsPage::followDetail(const QList<UsageRecord> &records)
{
    if (!m_detail->isOpen())
        return;
    for (UsageRecord record : records) {
        if (record.id != m_detail->recordId()
            || (record.state == RequestState::Open
                && m_detail->record().state != RequestState::Open))
            continue;
        words::completeNames(record, *context().backend.snapshot());
        m_detail->show(record);
        if (record.state != RequestState::Open)
            askTrace(record.id);
    }
}

void RequestsPage::keepPlace()
{
    const int top = m_table->verticalScrollBar()->value();
    m_isMoving = true;
    m_topId = top > 0 && top < m_model->rowCount() ? m_model->record(top).id : 0;
}

void RequestsPage::restorePlace()
{
    m_table->doItemsLayout(); // the scroll bar learns of the rows only with it
    if (m_topId != 0)         // who is at the top stays there
        m_table->verticalScrollBar()->setValue(std::max(m_model->rowOf(m_topId), 0));
    m_isMoving = false;
    scrolled();
}

void RequestsPage::scrolled()
{
    if (m_isMoving)
        return;
    updateLive();
    const QScrollBar *bar = m_table->verticalScrollBar();
    if (bar->value() <= LoadAhead && m_feed->hasNewer())
        m_feed->loadNewer();
    else if (bar->value() > 0 && bar->value() + LoadAhead >= bar->maximum() && !m_feed->isStopped())
        m_feed->loadOlder();
}

void RequestsPage::updateLive()
{
    m_feed->setLive(m_following && !m_feed->hasNewer()
                    && m_table->verticalScrollBar()->value() == 0);
}

void RequestsPage::follow(bool following)
{
    m_following = following;
    if (following) {
        if (m_feed->hasNewer())
            m_feed->reload();
        m_table->scrollToTop();
    }
    updateLive();
    showState();
}

void RequestsPage::showState()
{
    const bool isEmpty = m_model->rowCount() == 0 && !m_feed->isLoading();
    QWidget *shown = m_stack->widget(0);
    if (isEmpty)
        shown = wantsEverything(m_feed->filter()) ? m_empty : m_noMatch;
    m_stack->setCurrentWidget(shown);
    const int waiting = m_feed->waiting();
    const bool isAway = waiting > 0 || m_feed->hasNewer();
    m_follow->setIcon(icon(m_following && !isAway ? Glyph::Pause : Glyph::Play));
    if (waiting > 0)
        m_follow->setText(tr("&Follow live: %n new", nullptr, waiting));
    else
        m_follow->setText(m_following && !isAway ? tr("&Pause") : tr("&Follow live"));
    m_follow->setToolTip(
        m_following && !isAway
            ? tr("New requests appear as they happen, while the list is at its top")
            : tr("To the newest, and on with them as they happen"));
    if (m_detail->isOpen() && m_table->selectedId() == 0)
        select(m_detail->recordId()); // it was opened before its page came
    updateFooter();
}

void RequestsPage::updateFooter()
{
    const int loaded = m_model->rowCount();
    m_count->setText(loaded == 0 ? QString()
                     : m_feed->isEnd()
                         ? tr("%Ln request(s), back to the first", nullptr, loaded)
                         : tr("%Ln request(s); older ones come as you scroll", nullptr, loaded));
    const bool isStopped = m_feed->isStopped() && !m_feed->isEnd();
    const QString date = format::dateTime(m_feed->searchedToUs()).left(16);
    if (m_feed->isSearching())
        m_searching->setText(tr("Searching back… %1").arg(date));
    else
        m_searching->setText(isStopped ? tr("Searched back to %1").arg(date) : QString());
    m_stop->setText(isStopped ? tr("&Go on") : tr("&Stop"));
    m_stop->setVisible(m_feed->isSearching() || isStopped);
}

} // namespace orchestris

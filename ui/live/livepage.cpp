// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live/livepage.h"

#include "models/tables/format.h"
#include "models/tables/livetablemodel.h"
#include "models/tables/recordwords.h"
#include "models/tables/tablefiltermodel.h"
#include "ui/consolebackend.h"
#include "ui/usagesource.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/tablecard.h"
#include "ui/window/trafficswitch.h"

#include <QAction>
#include <QBoxLayout>
#include <QLineEdit>
#include <QMenu>

namespace orchestris {

namespace {

constexpr int AskAgainMs = 1000;

/// How many stops are under way, and what they ended: the last one tells.
struct StopTally {
    int awaited = 0;
    int stopped = 0;
    std::optional<Error> error;
};

} // namespace

LivePage::LivePage(const UiContext &context)
    : Page(context, PageKind::Live)
    , m_model(new LiveTableModel(context.clock, this))
    , m_filter(new TableFilterModel(this))
    , m_search(makeSearch(tr("Search running requests")))
    , m_summary(makeLabel("muted"))
    , m_show(new QAction(icon(Glyph::Requests), tr("Sho&w"), this))
    , m_stop(new QAction(icon(Glyph::Stop), tr("Sto&p…"), this))
    , m_stopKey(new QAction(icon(Glyph::Keys), tr("Stop its ke&y…"), this))
    , m_stopOwner(new QAction(icon(Glyph::People), tr("Stop its &owner…"), this))
    , m_stopAll(new QAction(icon(Glyph::Stop), tr("Stop &everything…"), this))
{
    m_filter->setSourceModel(m_model);
    auto *empty = new EmptyState(context.theme, Glyph::Live, tr("Nothing is running"),
                                 tr("Requests appear here while they are answered, with what they "
                                    "have used so far. They can be stopped here."),
                                 {});
    m_card = new TableCard(context.theme, m_filter, empty);
    DataTable *table = m_card->table();
    table->setObjectName(QStringLiteral("live"));
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setPrimaryColumn(LiveTableModel::Key);
    table->sortByColumn(LiveTableModel::Age, Qt::DescendingOrder);
    table->setColumnRules(
        {{96, 0}, {118, 1}, {108, 3}, {110, 2}, {148, 5}, {100, 2}, {84, 0}, {92, 0}, {120, 2}});
    table->setDropOrder({LiveTableModel::Program, LiveTableModel::Provider, LiveTableModel::Owner});
    table->remember(context.settings, QStringLiteral("live"));
    table->setAccessibleName(tr("Running requests"));
    buildTools();
    content()->addWidget(m_card, 1);

    connect(m_card, &TableCard::clearFilterWanted, m_search, &QLineEdit::clear);
    connect(m_search, &QLineEdit::textChanged, m_filter, &TableFilterModel::setText);
    connect(table, &DataTable::selectionMoved, this, &LivePage::updateActions);
    connect(table, &QWidget::customContextMenuRequested, this, &LivePage::showMenu);
    connect(table, &QTableView::activated, m_show, &QAction::trigger);
    connect(m_show, &QAction::triggered, this, &LivePage::showRequest);
    connect(m_stop, &QAction::triggered, this, &LivePage::stopSelected);
    connect(m_stopKey, &QAction::triggered, this, &LivePage::stopOfKey);
    connect(m_stopOwner, &QAction::triggered, this, &LivePage::stopOfOwner);
    connect(m_stopAll, &QAction::triggered, this, &LivePage::stopEverything);
    m_stop->setShortcut(QKeySequence::Delete);
    m_stop->setShortcutContext(Qt::WidgetShortcut);
    table->addAction(m_stop);
    m_ticker.setInterval(AskAgainMs);
    connect(&m_ticker, &QTimer::timeout, this, [this] {
        if (!isVisible())
            return;
        if (m_query)
            m_model->refreshTimes();
        else
            ask();
    });
    m_ticker.start();
    updateActions();
}

void LivePage::buildTools()
{
    m_show->setObjectName(QStringLiteral("showRequest"));
    m_stop->setObjectName(QStringLiteral("stop"));
    m_stopKey->setObjectName(QStringLiteral("stopKey"));
    m_stopOwner->setObjectName(QStringLiteral("stopOwner"));
    m_stopAll->setObjectName(QStringLiteral("stopEverything"));
    m_show->setToolTip(tr("Show it on the page of requests"));
    m_stopKey->setToolTip(tr("Stop all that runs with the same key"));
    m_stopOwner->setToolTip(tr("Stop all that runs for the same user or organization"));
    leftOfHeader()->addWidget(m_summary);
    rightOfHeader()->addWidget(makeActionButton(m_stopAll, "danger"));
    auto *traffic = new TrafficSwitch(context(), messages(), this);
    rightOfHeader()->addWidget(makeActionButton(traffic->action(), "danger"));
    auto *tools = new QHBoxLayout;
    tools->setSpacing(8);
    m_search->setMinimumWidth(140);
    m_search->setMaximumWidth(240);
    tools->addWidget(m_search, 1);
    tools->addStretch(1);
    for (QAction *action : {m_show, m_stopKey, m_stopOwner})
        tools->addWidget(makeActionButton(action));
    tools->addWidget(makeActionButton(m_stop, "danger"));
    content()->addLayout(tools);
}

void LivePage::refresh()
{
    ask();
}

void LivePage::showPlace(const Place &place)
{
    if (place.id == 0)
        return;
    m_search->clear();
    m_card->table()->selectId(place.id);
}

bool LivePage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

void LivePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    ask();
}

void LivePage::ask()
{
    m_query = std::make_unique<QObject>();
    context().usage.listLive(m_query.get(), [this](const Result<QList<LiveRequest>> &live) {
        m_query.release()->deleteLater(); // it is the one that answers now
        if (live) {
            m_toldError = false;
            take(*live);
        } else if (!m_toldError) { // once, not each second
            m_toldError = true;
            showError(live.error());
        }
    });
}

void LivePage::take(const QList<LiveRequest> &live)
{
    m_model->setRows(LiveTableModel::rowsOf(live, *context().backend.snapshot(), context().clock));
    Nanos cost = 0;
    for (const LiveRequest &request : live)
        cost += request.record.costNanos;
    m_summary->setText(
        live.isEmpty()
            ? QString()
            : tr("%n running, %1 so far", nullptr, int(live.size())).arg(format::money(cost)));
    updateActions();
}

QList<const LiveRow *> LivePage::selected() const
{
    QList<const LiveRow *> rows;
    const QModelIndexList indexes = m_card->table()->selectionModel()->selectedRows();
    for (const QModelIndex &index : indexes) {
        const int row = m_model->rowOf(index.data(TableRole::RowId).toLongLong());
        if (row >= 0)
            rows.append(&m_model->row(row));
    }
    return rows;
}

void LivePage::updateActions()
{
    const QList<const LiveRow *> rows = selected();
    const UsageRecord *one = rows.size() == 1 ? &rows.first()->request.record : nullptr;
    m_show->setEnabled(one);
    m_stop->setEnabled(!rows.isEmpty());
    m_stopKey->setEnabled(one && one->keyId != 0);
    m_stopOwner->setEnabled(one && (one->userId != 0 || one->organizationId != 0));
    m_stopAll->setEnabled(m_model->rowCount() > 0);
}

void LivePage::showMenu(const QPoint &place)
{
    if (selected().isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_show, m_stop, m_stopKey, m_stopOwner});
    menu->popup(m_card->table()->viewport()->mapToGlobal(place));
}

void LivePage::showRequest()
{
    const QList<const LiveRow *> rows = selected();
    if (rows.size() == 1)
        Q_EMIT placeWanted({.page = PageKind::Requests, .id = rows.first()->request.record.id});
}

void LivePage::stopSelected()
{
    QList<StopOrder> orders;
    const QList<const LiveRow *> rows = selected();
    for (const LiveRow *row : rows)
        orders.append(StopOrder{.requestId = row->request.record.id});
    if (orders.isEmpty())
        return;
    confirm(rows.size() == 1 ? tr("Stop the request of “%1” to %2?")
                                   .arg(words::keyName(rows.first()->request.record),
                                        words::modelPath(rows.first()->request.record))
                             : tr("Stop %Ln selected request(s)?", nullptr, int(orders.size())),
            tr("&Stop"), orders);
}

void LivePage::stopOfKey()
{
    const QList<const LiveRow *> rows = selected();
    if (rows.size() != 1)
        return;
    const UsageRecord &record = rows.first()->request.record;
    const StopOrder order{.keyId = record.keyId};
    confirm(tr("Stop all requests of the key “%1”, %n now?", nullptr, countOf(order))
                .arg(words::keyName(record)),
            tr("&Stop all of the key"), {order});
}

void LivePage::stopOfOwner()
{
    const QList<const LiveRow *> rows = selected();
    if (rows.size() != 1)
        return;
    const UsageRecord &record = rows.first()->request.record;
    const bool isUser = record.userId != 0;
    const StopOrder order = isUser ? StopOrder{.userId = record.userId}
                                   : StopOrder{.organizationId = record.organizationId};
    confirm((isUser ? tr("Stop all requests of the user “%1”, %n now?", nullptr, countOf(order))
                    : tr("Stop all requests of the organization “%1” and of its users, %n now?",
                         nullptr, countOf(order)))
                .arg(record.ownerName),
            tr("&Stop all of the owner"), {order});
}

void LivePage::stopEverything()
{
    const StopOrder order{.everything = true};
    confirm(tr("Stop everything that runs, %Ln request(s) now?", nullptr, countOf(order)),
            tr("&Stop everything"), {order});
}

int LivePage::countOf(const StopOrder &order) const
{
    int count = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        count += order.concerns(m_model->row(row).request.record) ? 1 : 0;
    return count;
}

void LivePage::confirm(const QString &question, const QString &action,
                       const QList<StopOrder> &orders)
{
    messages().ask(
        tr("%1 The clients get an error that says so. What was used until then is "
           "recorded and billed.")
            .arg(question),
        action, [this, orders] { stop(orders); }, tr("&Keep running"));
}

void LivePage::stop(const QList<StopOrder> &orders)
{
    const auto tally = std::make_shared<StopTally>();
    tally->awaited = int(orders.size());
    for (const StopOrder &order : orders) {
        context().usage.stopLive(order, this, [this, tally](const Result<int> &stopped) {
            if (stopped)
                tally->stopped += *stopped;
            else
                tally->error = stopped.error();
            if (--tally->awaited > 0)
                return;
            if (tally->error)
                showError(*tally->error);
            else if (tally->stopped == 0)
                showDone(tr("Nothing was stopped: it had ended by then."));
            else
                showDone(tr("%Ln request(s) stopped.", nullptr, tally->stopped));
            ask();
        });
    }
}

} // namespace orchestris

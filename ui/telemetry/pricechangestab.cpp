// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/telemetry/pricechangestab.h"

#include "models/tables/format.h"
#include "models/tables/pricechangetablemodel.h"
#include "models/tables/tablefiltermodel.h"
#include "ui/usagesource.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/tablecard.h"

#include <QBoxLayout>
#include <QFile>
#include <QFileDialog>

namespace orchestris {

namespace {

constexpr qint64 LargestList = 8 * 1024 * 1024; // the program's own has a twentieth of it

QString sum(const PriceChangeReport &report)
{
    Nanos cost = 0;
    Nanos listed = 0;
    for (const PriceChange &change : report.changes) {
        cost += change.costNanos;
        listed += change.listedNanos;
    }
    return PriceChangesTab::tr("The last 30 days cost %1 with them and would have cost %2.")
        .arg(format::money(cost), format::money(listed));
}

} // namespace

PriceChangesTab::PriceChangesTab(const UiContext &context)
    : TelemetryTab(context)
    , m_model(new PriceChangeTableModel(this))
    , m_sorted(new TableFilterModel(this))
    , m_summary(makeText("muted"))
    , m_selected(makeText(nullptr))
    , m_builtIn(makeButton("flat", tr("Back to the program's &list")))
{
    m_sorted->setSourceModel(m_model);
    auto *empty = new EmptyState(
        context.theme, Glyph::Telemetry, tr("No price differs"),
        tr("Where a price list has another price than a model here, the model appears with what "
           "its use of the last 30 days would have cost."),
        tr("&Compare with another list…"));
    m_card = new TableCard(context.theme, m_sorted, empty);
    DataTable *table = m_card->table();
    table->setObjectName(QStringLiteral("prices"));
    table->setAccessibleName(tr("Price changes"));
    table->setPrimaryColumn(PriceChangeTableModel::ModelName);
    table->sortByColumn(PriceChangeTableModel::Difference, Qt::DescendingOrder);
    table->setColumnRules(
        {{150, 4}, {150, 1}, {150, 1}, {90, 3}, {84, 2}, {80, 0}, {104, 0}, {92, 0}, {106, 0}});
    table->setDropOrder({PriceChangeTableModel::Aliases, PriceChangeTableModel::Requests,
                         PriceChangeTableModel::Keys});
    table->remember(context.settings, QStringLiteral("prices"));
    buildTools();
    connect(empty, &EmptyState::actionTriggered, this, &PriceChangesTab::chooseFile);
    connect(table, &DataTable::selectionMoved, this, &PriceChangesTab::showSelected);
}

void PriceChangesTab::buildTools()
{
    m_summary->setObjectName(QStringLiteral("priceSummary"));
    m_selected->setObjectName(QStringLiteral("priceDetail"));
    m_builtIn->setObjectName(QStringLiteral("builtInList"));
    m_builtIn->hide();
    QPushButton *other = makeButton(nullptr, tr("&Compare with another list…"), Glyph::Folder);
    other->setObjectName(QStringLiteral("chooseList"));
    // Where nothing differs, the empty table offers the same.
    const auto present = [this, other] { other->setVisible(m_model->rowCount() > 0); };
    present();
    connect(m_model, &QAbstractItemModel::modelReset, other, present);
    connect(m_model, &QAbstractItemModel::rowsInserted, other, present);
    connect(m_model, &QAbstractItemModel::rowsRemoved, other, present);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(8);
    tools->addWidget(m_summary, 1);
    tools->addWidget(m_builtIn, 0, Qt::AlignTop);
    tools->addWidget(other, 0, Qt::AlignTop);
    auto *footer = new QWidget;
    auto *line = new QHBoxLayout(footer);
    line->setContentsMargins(11, 8, 11, 6);
    line->addWidget(m_selected, 1);
    m_card->addFooter(footer);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(12);
    column->addLayout(tools);
    column->addWidget(m_card, 1);
    connect(other, &QPushButton::clicked, this, &PriceChangesTab::chooseFile);
    connect(m_builtIn, &QPushButton::clicked, this, [this] {
        m_list.clear();
        ask();
    });
}

void PriceChangesTab::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("A price list"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Price lists (*.json)"));
    connect(dialog, &QFileDialog::fileSelected, this, &PriceChangesTab::readFile);
    dialog->open();
}

void PriceChangesTab::readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT failed(
            {ErrorCode::InvalidArgument, tr("Cannot read %1: %2.").arg(path, file.errorString())});
        return;
    }
    if (file.size() > LargestList) {
        Q_EMIT failed({ErrorCode::InvalidArgument,
                       tr("%1 is too large for a price list. Choose another file.").arg(path)});
        return;
    }
    m_list = file.readAll();
    ask();
}

void PriceChangesTab::refresh(const TimeSpan &span)
{
    Q_UNUSED(span)
    ask();
}

void PriceChangesTab::ask()
{
    m_card->setLoading(m_model->rowCount() == 0);
    context().usage.comparePrices(m_list, newQuery(), [this](const Result<PriceChangeReport> &got) {
        m_card->setLoading(false);
        if (got) {
            take(*got);
            return;
        }
        m_list.clear(); // the next time with the program's own
        Q_EMIT failed(got.error());
    });
}

void PriceChangesTab::take(const PriceChangeReport &report)
{
    m_model->setRows(QList<PriceChange>(report.changes.begin(), report.changes.end()));
    m_builtIn->setVisible(!m_list.isEmpty());
    QString text = tr("The list of %1: %n price(s) differ.", nullptr, int(report.changes.size()))
                       .arg(report.listDate);
    if (!report.changes.empty())
        text += u' ' + sum(report);
    text += u' '
            + tr("The same: %1; not in it: %2.")
                  .arg(format::count(report.unchanged), format::count(report.unlisted));
    m_summary->setText(text);
    m_summary->setToolTip(report.listSource);
    Q_EMIT counted(int(report.changes.size()));
    showSelected();
}

void PriceChangesTab::showSelected()
{
    const int number = m_model->rowOf(m_card->table()->selectedId());
    if (number < 0) {
        m_selected->setText(tr("Nothing is changed here: prices are set by model, on the page of "
                               "providers or with orchestrisd prices."));
        return;
    }
    const PriceChange &change = m_model->row(number);
    const auto list = [](const QStringList &names) {
        return names.isEmpty() ? tr("none") : names.join(QStringLiteral(", "));
    };
    m_selected->setText(tr("%1 — keys that used it: %2. Aliases that lead to it: %3.")
                            .arg(change.directId, list(change.keys), list(change.aliases)));
}

} // namespace orchestris

// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/pricessection.h"

#include "models/tables/format.h"
#include "models/tables/pricechangetablemodel.h"
#include "ui/settingssource.h"
#include "ui/usagesource.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QFile>
#include <QFileDialog>
#include <QListWidget>

#include <algorithm>

namespace orchestris {

namespace {

constexpr qint64 LargestList = 8 * 1024 * 1024; // the program's own has a twentieth of it
constexpr int RowHeight = 44;
constexpr int MostRows = 8;

QString lineOf(const PriceChangeTableModel &model, int row)
{
    using Table = PriceChangeTableModel;
    const auto cell = [&](int column) { return model.index(row, column).data().toString(); };
    const PriceChange &change = model.row(row);
    QString text = PricesSection::tr("%1: %2 → %3")
                       .arg(change.directId, cell(Table::Current), cell(Table::Listed));
    text += u'\n'
            + (change.requests == 0
                   ? PricesSection::tr("not used in the last 30 days")
                   : PricesSection::tr("the last 30 days cost %1 and would have cost %2")
                         .arg(format::money(change.costNanos), format::money(change.listedNanos)));
    return text;
}

} // namespace

PricesSection::PricesSection(const UiContext &context, SettingsDraft &draft, QWidget *parent)
    : SettingsSection(context, draft, tr("Prices"), Glyph::Limits, parent)
    , m_source(makeText("muted"))
    , m_summary(makeText(nullptr))
    , m_list(new QListWidget)
    , m_all(makeButton("flat", tr("Tick &all")))
    , m_apply(makeButton("primary", {}))
    , m_builtIn(makeButton("flat", tr("Back to the program's &list")))
{
    QVBoxLayout *card = addCard(
        tr("Price list"),
        tr("Published prices that come with the program. New models get theirs from it; prices of "
           "models that are here change only when you say so, and what was used before keeps the "
           "price that it was billed at."));
    m_source->setObjectName(QStringLiteral("priceSource"));
    m_summary->setObjectName(QStringLiteral("priceSummary"));
    m_list->setObjectName(QStringLiteral("priceChanges"));
    m_list->setAccessibleName(tr("Prices that differ"));
    setRole(m_list, "picker");
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_all->setObjectName(QStringLiteral("tickAll"));
    m_apply->setObjectName(QStringLiteral("applyPrices"));
    m_builtIn->setObjectName(QStringLiteral("builtInList"));
    QPushButton *other = makeButton(nullptr, tr("&Compare with another list…"), Glyph::Folder);
    other->setObjectName(QStringLiteral("chooseList"));
    card->addWidget(m_source);
    card->addWidget(m_summary);
    card->addWidget(m_list);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(other);
    buttons->addWidget(m_builtIn);
    buttons->addStretch(1);
    buttons->addWidget(m_all);
    buttons->addWidget(m_apply);
    card->addLayout(buttons);
    m_builtIn->hide();
    connect(other, &QPushButton::clicked, this, &PricesSection::chooseFile);
    connect(m_builtIn, &QPushButton::clicked, this, [this] { compareWith({}); });
    connect(m_list, &QListWidget::itemChanged, this, &PricesSection::ticksChanged);
    connect(m_list, &QListWidget::itemActivated, this, [](QListWidgetItem *item) {
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
    connect(m_all, &QPushButton::clicked, this,
            [this] { tick(ticked().size() < m_list->count()); });
    connect(m_apply, &QPushButton::clicked, this, &PricesSection::apply);
    ticksChanged();
}

void PricesSection::refresh()
{
    compareWith(m_shown);
}

void PricesSection::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("A price list"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Price lists (*.json)"));
    connect(dialog, &QFileDialog::fileSelected, this, &PricesSection::readFile);
    dialog->open();
}

void PricesSection::readFile(const QString &path)
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
    compareWith(file.readAll());
}

void PricesSection::compareWith(const QByteArray &list)
{
    setBusy(true); // what is ticked belongs to the list that is shown
    m_query = std::make_unique<QObject>();
    context().usage.comparePrices(list, m_query.get(),
                                  [this, list](const Result<PriceChangeReport> &report) {
                                      setBusy(false);
                                      if (report) {
                                          m_shown = list;
                                          take(*report);
                                      } else {
                                          Q_EMIT failed(report.error());
                                      }
                                  });
}

void PricesSection::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    ticksChanged();
}

void PricesSection::take(const PriceChangeReport &report)
{
    m_builtIn->setVisible(!m_shown.isEmpty());
    m_source->setText(tr("The list of %1. Source: %2").arg(report.listDate, report.listSource));
    const int differing = int(report.changes.size());
    m_summary->setText(
        differing == 0
            ? tr("No price differs: %1 are as in the list, %2 are not in it.")
                  .arg(format::count(report.unchanged), format::count(report.unlisted))
            : tr("%n price(s) differ. The same: %1; not in it: %2. Dollars a million tokens of "
                 "input / output:",
                 nullptr, differing)
                  .arg(format::count(report.unchanged), format::count(report.unlisted)));
    PriceChangeTableModel words;
    words.setRows(QList<PriceChange>(report.changes.begin(), report.changes.end()));
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (int row = 0; row < words.rowCount(); ++row) {
        auto *item = new QListWidgetItem(lineOf(words, row), m_list);
        item->setData(Qt::UserRole, words.row(row).modelId);
        item->setSizeHint({0, RowHeight});
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_unticked.contains(words.row(row).modelId) ? Qt::Unchecked
                                                                        : Qt::Checked);
    }
    m_list->setVisible(differing > 0);
    m_list->setFixedHeight(std::clamp(differing, 1, MostRows) * RowHeight + 10);
    m_all->setVisible(differing > 0);
    m_apply->setVisible(differing > 0);
    ticksChanged();
}

void PricesSection::tick(bool all)
{
    const QSignalBlocker quiet(m_list);
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setCheckState(all ? Qt::Checked : Qt::Unchecked);
    ticksChanged();
}

void PricesSection::ticksChanged()
{
    const auto count = ticked().size();
    m_apply->setText(tr("Set %n price(s)", nullptr, int(count)));
    m_apply->setEnabled(count > 0 && !m_isBusy);
    m_all->setText(count == m_list->count() && count > 0 ? tr("Tick &none") : tr("Tick &all"));
    m_unticked.clear();
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() != Qt::Checked)
            m_unticked.append(m_list->item(row)->data(Qt::UserRole).toLongLong());
    }
}

QList<Id> PricesSection::ticked() const
{
    QList<Id> ids;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            ids.append(m_list->item(row)->data(Qt::UserRole).toLongLong());
    }
    return ids;
}

void PricesSection::apply()
{
    setBusy(true);
    context().program.applyPrices(m_shown, ticked(), this, [this](const Result<int> &changed) {
        setBusy(false);
        if (!changed) {
            Q_EMIT failed(changed.error());
            return;
        }
        Q_EMIT done(
            tr("%n model(s) have a new price from now on. It is in the audit.", nullptr, *changed));
        refresh();
    });
}

} // namespace orchestris

// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/providers/modelpicker.h"

#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>

namespace orchestris {

namespace {

constexpr int NameRole = Qt::UserRole;
constexpr int FixedRole = Qt::UserRole + 1;
constexpr int ItemHeight = 28;
constexpr int ListPadding = 5; // the style sheet's, with the frame
constexpr int LeastRows = 3;
constexpr int MostRows = 6;

} // namespace

ModelPicker::ModelPicker(QWidget *parent)
    : QWidget(parent)
    , m_filter(makeSearch(tr("Filter models")))
    , m_list(new QListWidget)
    , m_summary(makeLabel("caption"))
{
    setRole(m_list, "picker");
    m_list->setAccessibleName(tr("Models"));
    m_list->setObjectName(QStringLiteral("models"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    fitRows();
    QPushButton *all = makeButton("flat", tr("Select all"));
    QPushButton *nothing = makeButton("flat", tr("Select none"));

    auto *top = new QHBoxLayout;
    top->setSpacing(4);
    top->addWidget(m_filter, 1);
    top->addWidget(all);
    top->addWidget(nothing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    column->addWidget(m_summary);

    connect(m_filter, &QLineEdit::textChanged, this, &ModelPicker::filter);
    connect(all, &QPushButton::clicked, this, [this] { checkShown(true); });
    connect(nothing, &QPushButton::clicked, this, [this] { checkShown(false); });
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        updateSummary();
        Q_EMIT checkedChanged();
    });
}

void ModelPicker::setItems(const QList<Item> &items)
{
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        for (const Item &item : items) {
            const QString text = item.detail.isEmpty()
                                     ? item.name
                                     : QStringLiteral("%1   %2").arg(item.name, item.detail);
            auto *row = new QListWidgetItem(text, m_list);
            row->setData(NameRole, item.name);
            row->setData(FixedRole, item.fixed);
            row->setSizeHint({0, ItemHeight});
            Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsUserCheckable;
            if (!item.fixed)
                flags |= Qt::ItemIsEnabled;
            row->setFlags(flags);
            row->setCheckState(item.checked || item.fixed ? Qt::Checked : Qt::Unchecked);
        }
    }
    filter(m_filter->text());
    updateSummary();
    fitRows();
}

void ModelPicker::fitRows()
{
    const int rows = std::clamp(m_list->count(), LeastRows, MostRows);
    m_list->setFixedHeight(rows * ItemHeight + 2 * ListPadding);
}

QStringList ModelPicker::checked() const
{
    QStringList names;
    for (int i = 0; i < m_list->count(); ++i) {
        const QListWidgetItem *item = m_list->item(i);
        if (item->checkState() == Qt::Checked && !item->data(FixedRole).toBool())
            names.append(item->data(NameRole).toString());
    }
    return names;
}

bool ModelPicker::isEmpty() const
{
    return m_list->count() == 0;
}

void ModelPicker::filter(const QString &text)
{
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *item = m_list->item(i);
        item->setHidden(!item->text().contains(text.trimmed(), Qt::CaseInsensitive));
    }
}

void ModelPicker::checkShown(bool checked)
{
    {
        const QSignalBlocker blocker(m_list);
        for (int i = 0; i < m_list->count(); ++i) {
            QListWidgetItem *item = m_list->item(i);
            if (!item->isHidden() && !item->data(FixedRole).toBool())
                item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
        }
    }
    m_list->viewport()->update();
    updateSummary();
    Q_EMIT checkedChanged();
}

void ModelPicker::updateSummary()
{
    m_summary->setText(tr("%1 of %2 selected").arg(checked().size()).arg(m_list->count()));
}

} // namespace orchestris

// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/bulkbar.h"

#include "ui/widgets/actionbutton.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>

namespace orchestris {

namespace {

QWidget *makeGroup()
{
    auto *group = new QWidget;
    auto *row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    return group;
}

} // namespace

BulkBar::BulkBar(QWidget *parent)
    : QWidget(parent)
    , m_single(makeGroup())
    , m_bulk(makeGroup())
    , m_count(makeLabel("field"))
{
    m_bulk->setObjectName(QStringLiteral("bulk"));
    m_count->setObjectName(QStringLiteral("selectedCount"));
    m_bulk->layout()->addWidget(m_count);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_single);
    row->addWidget(m_bulk);
    m_bulk->hide();
}

void BulkBar::addSingle(QAction *action, const char *role)
{
    addSingle(makeActionButton(action, role));
}

void BulkBar::addSingle(QWidget *widget)
{
    m_single->layout()->addWidget(widget);
}

void BulkBar::addBulk(QAction *action, const char *role)
{
    m_bulk->layout()->addWidget(makeActionButton(action, role));
}

void BulkBar::setSelected(int rows)
{
    const bool several = rows > 1;
    if (several)
        m_count->setText(tr("%n selected", nullptr, rows));
    m_single->setVisible(!several);
    m_bulk->setVisible(several);
}

} // namespace orchestris

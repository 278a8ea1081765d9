// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/attentioncard.h"

#include "ui/look/themecontroller.h"
#include "ui/look/tonemark.h"
#include "ui/widgets/linkrow.h"
#include "ui/widgets/parts.h"
#include "ui/window/attentionwatch.h"

#include <QBoxLayout>

namespace orchestris {

namespace {

constexpr int FirstRows = 5;

} // namespace

AttentionCard::AttentionCard(const AttentionWatch &watch, const ThemeController &theme,
                             QWidget *parent)
    : QFrame(parent)
    , m_watch(watch)
    , m_theme(theme)
    , m_count(makeLabel("caption"))
    , m_well(makeText("muted", tr("All is well. Providers that fail, limits near their end, keys "
                                  "that expire and unusual latency or cost are shown here.")))
    , m_rows(new QVBoxLayout)
    , m_more(makeButton("flat", {}))
{
    setRole(this, "card");
    setAccessibleName(tr("What needs attention"));
    m_well->setObjectName(QStringLiteral("allIsWell"));
    m_well->setContentsMargins(8, 4, 8, 4);
    m_more->setObjectName(QStringLiteral("allAttention"));
    m_rows->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 0, 0, 2);
    head->setSpacing(10);
    QLabel *heading = makeLabel("heading", tr("Needs attention"));
    heading->setMinimumHeight(m_more->sizeHint().height()); // as high as with the button
    head->addWidget(heading);
    head->addWidget(m_count, 1);
    head->addWidget(m_more);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(2);
    column->addLayout(head);
    column->addWidget(m_well);
    column->addLayout(m_rows);
    column->addStretch(1);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_showsAll = !m_showsAll;
        show();
    });
    connect(&watch, &AttentionWatch::changed, this, &AttentionCard::show);
    show();
}

void AttentionCard::show()
{
    m_items = m_watch.items();
    m_items.removeIf([](const AttentionItem &item) { // said above the cards, or the page
        return item.kind == AttentionItem::Kind::Gateway
               || item.kind == AttentionItem::Kind::Traffic;
    });
    const int count = int(m_items.size());
    m_well->setVisible(count == 0);
    m_count->setText(count == 0 ? QString() : QString::number(count));
    const int shown = m_showsAll ? count : std::min(count, FirstRows);
    for (int i = 0; i < shown; ++i)
        showRow(i, m_items[i]);
    for (int i = shown; i < m_links.size(); ++i)
        m_links[i]->hide();
    m_more->setVisible(count > FirstRows);
    m_more->setText(m_showsAll ? tr("Show &fewer") : tr("Show &all"));
}

void AttentionCard::showRow(int number, const AttentionItem &item)
{
    if (number == m_links.size()) {
        auto *link = new LinkRow(m_theme);
        link->setObjectName(QStringLiteral("attention"));
        connect(link, &QAbstractButton::clicked, this, [this, number] {
            if (number < m_items.size())
                Q_EMIT placeWanted(placeOf(m_items[number]));
        });
        m_links.append(link);
        m_rows->addWidget(link);
    }
    m_links[number]->setSentence(item.tone, item.text);
    m_links[number]->show();
}

} // namespace orchestris

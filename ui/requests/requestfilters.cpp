// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/requests/requestfilters.h"

#include "models/domain/clock.h"
#include "models/domain/usagefilter.h"
#include "ui/consolebackend.h"
#include "ui/look/theme.h"
#include "ui/widgets/filterpopup.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QMenu>

namespace orchestris {

namespace {

constexpr int SearchWidth = 300;
constexpr int ChipHeight = 30;
constexpr int MostChipWidth = 320;

QString nameOf(const char *what, FilterField field)
{
    return QStringLiteral("%1%2").arg(QLatin1StringView(what)).arg(int(field));
}

} // namespace

RequestFilters::RequestFilters(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_search(makeSearch(tr("Find an ID with Enter")))
    , m_add(makeButton(nullptr, tr("Fi&lter"), Glyph::Plus))
    , m_menu(new QMenu(this))
    , m_clear(makeButton("flat", tr("Clear &all")))
    , m_flow(new FlowLayout(8, 8, this))
{
    m_search->setObjectName(QStringLiteral("requestSearch"));
    m_search->setToolTip(tr("The gateway's, the client's or the provider's request ID"));
    m_search->setFixedWidth(SearchWidth);
    m_add->setObjectName(QStringLiteral("addFilter"));
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    for (int i = 0; i < int(FilterField::RequestId); ++i) {
        const auto field = FilterField(i);
        QAction *action = m_menu->addAction(filters::name(field));
        action->setObjectName(nameOf("filter", field));
        connect(action, &QAction::triggered, this, [this, field] { edit(field, m_add); });
    }
    m_flow->addWidget(m_search);
    m_flow->addWidget(m_add);
    m_flow->addWidget(m_clear);
    connect(m_add, &QPushButton::clicked, m_menu,
            [this] { m_menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height() + 4))); });
    connect(m_clear, &QPushButton::clicked, this, &RequestFilters::clearAll);
    connect(m_search, &QLineEdit::returnPressed, this, &RequestFilters::search);
    connect(&context.backend, &ConsoleBackend::snapshotChanged, this, &RequestFilters::showChips);
    showChips();
}

void RequestFilters::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void RequestFilters::setFilter(const UsageFilter &filter)
{
    m_filter = filter;
    showChips();
}

void RequestFilters::apply(const UsageFilter &filter)
{
    setFilter(filter);
    Q_EMIT changed(m_filter);
}

void RequestFilters::clearAll()
{
    m_search->clear();
    apply({});
}

void RequestFilters::search()
{
    UsageFilter wanted; // an ID is looked for everywhere
    wanted.anyId = m_search->text().trimmed().toUtf8();
    m_search->clear();
    if (!wanted.anyId.isEmpty() || filters::isSet(FilterField::RequestId, m_filter))
        apply(wanted);
}

void RequestFilters::remove(FilterField field)
{
    UsageFilter less = m_filter;
    filters::clear(field, less);
    apply(less);
}

void RequestFilters::edit(FilterField field, QWidget *near)
{
    auto *popup = new FilterPopup(m_context, field, m_filter, this);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    connect(popup, &FilterPopup::changed, this, &RequestFilters::apply);
    popup->openBelow(near);
}

void RequestFilters::showChips()
{
    for (QWidget *chip : std::exchange(m_chips, {})) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // the click that ends it may come from it
    }
    m_flow->removeWidget(m_clear);
    for (int i = 0; i < FilterFields; ++i) {
        if (!filters::isSet(FilterField(i), m_filter))
            continue;
        QWidget *chip = makeChip(FilterField(i));
        m_flow->addWidget(chip);
        chip->show();
        m_chips.append(chip);
    }
    m_flow->addWidget(m_clear);
    m_clear->setVisible(!wantsEverything(m_filter));
    updateGeometry();
}

QWidget *RequestFilters::makeChip(FilterField field)
{
    const QString text =
        filters::words(field, m_filter, *m_context.backend.snapshot(), m_context.clock.nowUs());
    auto *chip = new QFrame(this);
    setRole(chip, "chip");
    chip->setObjectName(nameOf("chip", field));
    chip->setFixedHeight(ChipHeight);
    chip->setMaximumWidth(MostChipWidth);
    auto *open = new QToolButton;
    open->setText(open->fontMetrics().elidedText(text, Qt::ElideRight, MostChipWidth - 50));
    open->setToolTip(text);
    open->setAccessibleName(text);
    open->setFocusPolicy(Qt::TabFocus);
    QToolButton *away = makeIconButton(Glyph::Close, tr("Without: %1").arg(text));
    away->setIconSize({12, 12});
    away->setObjectName(nameOf("remove", field));
    auto *row = new QHBoxLayout(chip);
    row->setContentsMargins(4, 0, 3, 0);
    row->setSpacing(0);
    row->addWidget(open);
    row->addWidget(away);
    if (field == FilterField::RequestId)
        connect(open, &QToolButton::clicked, m_search, [this] {
            m_search->setText(QString::fromUtf8(m_filter.anyId));
            focusSearch();
        });
    else
        connect(open, &QToolButton::clicked, this, [this, field, chip] { edit(field, chip); });
    connect(away, &QToolButton::clicked, this, [this, field] { remove(field); });
    return chip;
}

} // namespace orchestris

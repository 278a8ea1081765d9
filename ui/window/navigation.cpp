// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/navigation.h"

#include "ui/consolebackend.h"
#include "ui/look/themecontroller.h"
#include "ui/look/tonemark.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/words.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>

namespace orchestris {

namespace {

constexpr int GlyphRole = Qt::UserRole;
constexpr int CountRole = Qt::UserRole + 1;
constexpr int ToneRole = Qt::UserRole + 2;
constexpr int GroupRole = Qt::UserRole + 3; ///< begins one
constexpr int GroupGap = 8;
constexpr int LeastItemHeight = 26;
constexpr int MarkHeight = 18;
constexpr int MostCount = 99;
constexpr int Radius = 8;
constexpr int Spacing = 2;

/// Knows whether the keyboard brought the focus: only then is it worth a ring. In a low window its
/// rows move together.
class PageList final : public QListWidget
{
public:
    [[nodiscard]] bool showsFocus() const { return m_showsFocus && hasFocus(); }
    [[nodiscard]] int rowHeight() const
    {
        int gaps = 0;
        for (int row = 0; row < count(); ++row)
            gaps += item(row)->data(GroupRole).toBool() ? GroupGap : 0;
        const int room = (viewport()->height() - gaps) / std::max(1, count()) - Spacing;
        return std::clamp(room, LeastItemHeight, Metrics::NavigationItemHeight);
    }

protected:
    void focusInEvent(QFocusEvent *event) override
    {
        m_showsFocus =
            event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
        QListWidget::focusInEvent(event);
    }
    void resizeEvent(QResizeEvent *event) override
    {
        QListWidget::resizeEvent(event);
        scheduleDelayedItemsLayout();
    }

private:
    bool m_showsFocus = false;
};

class NavigationDelegate final : public QStyledItemDelegate
{
public:
    NavigationDelegate(const ThemeController &theme, PageList *list)
        : QStyledItemDelegate(list)
        , m_theme(theme)
        , m_list(list)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Theme &theme = m_theme.theme();
        const bool selected = option.state & QStyle::State_Selected;
        const bool hovered = option.state & QStyle::State_MouseOver;
        const bool focused = m_list->showsFocus();
        const QRectF box =
            QRectF(option.rect).adjusted(0.5, 0.5 + gapAbove(index), -0.5, -Spacing - 0.5);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(focused && selected ? QPen(theme.accent, 1) : QPen(Qt::NoPen));
        painter->setBrush(selected  ? QBrush(theme.selection)
                          : hovered ? QBrush(theme.raised)
                                    : QBrush(Qt::NoBrush));
        painter->drawRoundedRect(box, Radius, Radius);
        const QColor colour = selected ? theme.accent : theme.text;
        drawGlyph(*painter, QRectF(box.left() + 11, box.center().y() - 9, 18, 18),
                  Glyph(index.data(GlyphRole).toInt()), selected ? theme.accent : theme.muted);
        QFont font = option.font;
        font.setWeight(selected ? QFont::DemiBold : QFont::Medium);
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(box.adjusted(40, 0, -8, 0), int(Qt::AlignVCenter | Qt::AlignLeft),
                          index.data().toString());
        if (const int count = index.data(CountRole).toInt(); count > 0)
            paintMark(*painter, box, count, Tone(index.data(ToneRole).toInt()));
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &,
                                 const QModelIndex &index) const override
    {
        return {0, m_list->rowHeight() + Spacing + gapAbove(index)};
    }

private:
    static int gapAbove(const QModelIndex &index)
    {
        return index.data(GroupRole).toBool() ? GroupGap : 0;
    }
    void paintMark(QPainter &painter, const QRectF &box, int count, Tone tone) const
    {
        const Theme &theme = m_theme.theme();
        const QString text = count > MostCount ? QStringLiteral("99+") : QString::number(count);
        QFont font = painter.font();
        font.setPixelSize(11);
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        const double width =
            std::max<double>(MarkHeight, painter.fontMetrics().horizontalAdvance(text) + 12);
        const QRectF mark(box.right() - width - 8, box.center().y() - MarkHeight / 2.0, width,
                          MarkHeight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tone == Tone::Bad ? theme.badSurface : theme.warningSurface);
        painter.drawRoundedRect(mark, MarkHeight / 2.0, MarkHeight / 2.0);
        painter.setPen(theme.tone(tone));
        painter.drawText(mark, int(Qt::AlignCenter), text);
    }

    const ThemeController &m_theme;
    PageList *m_list;
};

} // namespace

Navigation::Navigation(const ConsoleBackend &backend, const ThemeController &theme, QWidget *parent)
    : QFrame(parent)
    , m_backend(backend)
    , m_list(new PageList)
    , m_mark(new ToneMark(theme))
    , m_state(makeLabel("caption"))
    , m_menu(makeIconButton(Glyph::Menu, tr("Menu")))
{
    setRole(this, "navigation");
    setFixedWidth(Metrics::NavigationWidth);
    m_list->setItemDelegate(new NavigationDelegate(theme, static_cast<PageList *>(m_list)));
    m_list->setAccessibleName(tr("Pages"));
    m_list->setObjectName(QStringLiteral("navigation"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setObjectName(QStringLiteral("menu"));

    auto *brand = new QHBoxLayout;
    brand->setContentsMargins(11, 6, 8, 6);
    brand->setSpacing(10);
    auto *logo = new QLabel;
    logo->setPixmap(applicationIcon().pixmap(QSize(22, 22), devicePixelRatioF()));
    brand->addWidget(logo);
    brand->addWidget(makeLabel("brand", QStringLiteral("Orchestris")), 1);

    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(12, 4, 4, 4);
    bottom->setSpacing(8);
    bottom->addWidget(m_mark);
    bottom->addWidget(m_state, 1);
    bottom->addWidget(m_menu);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 10, 8, 8);
    column->setSpacing(8);
    column->addLayout(brand);
    column->addWidget(m_list, 1);
    column->addWidget(makeRule());
    column->addLayout(bottom);
    setFocusProxy(m_list);

    // Not the current row: the list takes one as soon as it gets the focus.
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] {
        const QList<QListWidgetItem *> selected = m_list->selectedItems();
        if (!selected.isEmpty())
            Q_EMIT chosen(m_list->row(selected.first()));
    });
    connect(&backend, &ConsoleBackend::gatewayStateChanged, this, &Navigation::showState);
    showState();
}

void Navigation::addPage(const QString &title, Glyph glyph, const QString &toolTip)
{
    auto *item = new QListWidgetItem(title, m_list);
    item->setData(GlyphRole, int(glyph));
    item->setToolTip(toolTip);
}

void Navigation::startGroups(const QList<int> &pages)
{
    for (const int page : pages)
        m_list->item(page)->setData(GroupRole, true);
}

void Navigation::setCurrent(int page)
{
    m_list->setCurrentRow(page);
}

void Navigation::setMark(int page, int count, Tone tone)
{
    QListWidgetItem *item = m_list->item(page);
    item->setData(CountRole, count);
    item->setData(ToneRole, int(tone));
    item->setData(Qt::AccessibleTextRole,
                  count == 0
                      ? item->text()
                      : tr("%1, %n thing(s) need attention", nullptr, count).arg(item->text()));
}

void Navigation::setMenu(QMenu *menu)
{
    m_menu->setMenu(menu);
}

void Navigation::showState()
{
    const GatewayState state = m_backend.gatewayState();
    m_mark->setTone(gatewayTone(state));
    m_state->setText(gatewayText(state));
    m_state->setToolTip(state.problem.isEmpty() ? state.baseUrl : state.problem);
}

} // namespace orchestris

// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/sidepane.h"

#include "ui/look/theme.h"
#include "ui/look/tonemark.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QKeyEvent>
#include <QScrollArea>

namespace orchestris {

namespace {

constexpr int SlideMs = 160;
constexpr int LeastWidth = 320;
constexpr int MostWidth = 400;
constexpr int NameWidth = 112;
constexpr QChar BreakHere(0x200B);

} // namespace

SidePane::SidePane(const ThemeController &theme, QWidget *parent)
    : QWidget(parent)
    , m_frame(new QFrame(this))
    , m_mark(new ToneMark(theme))
    , m_title(makeLabel("heading"))
    , m_column(nullptr)
    , m_buttons(new QHBoxLayout)
{
    setRole(m_frame, "pane");
    QToolButton *close = makeIconButton(Glyph::Close, tr("Close"));
    close->setObjectName(QStringLiteral("closeDetail"));
    connect(close, &QToolButton::clicked, this, &SidePane::dismiss);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(16, 10, 10, 0);
    top->setSpacing(8);
    top->addWidget(m_mark);
    top->addWidget(m_title, 1);
    top->addWidget(close);
    auto *sheet = new QWidget;
    setRole(sheet, "scrolled");
    m_column = new QVBoxLayout(sheet);
    m_column->setContentsMargins(16, 6, 16, 12);
    m_column->setSpacing(6);
    auto *scroll = new QScrollArea;
    scroll->setWidget(sheet);
    scroll->setWidgetResizable(true);
    setRole(scroll, "pane");
    scroll->setAccessibleName(tr("Details"));
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_buttons->setContentsMargins(16, 8, 16, 12);
    auto *frame = new QVBoxLayout(m_frame);
    frame->setContentsMargins(1, 1, 1, 1);
    frame->setSpacing(4);
    frame->addLayout(top);
    frame->addWidget(scroll, 1);
    frame->addWidget(makeRule());
    frame->addLayout(m_buttons);

    setFixedWidth(0);
    hide();
    m_animation.setDuration(SlideMs);
    m_animation.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_animation, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &width) { setFixedWidth(width.toInt()); });
    connect(&m_animation, &QVariantAnimation::finished, this, [this] { setVisible(m_open); });
}

void SidePane::setHead(Tone tone, const QString &title)
{
    m_mark->setTone(tone);
    m_title->setText(title);
    m_title->setToolTip(title);
}

QLabel *SidePane::makeName(const QString &name)
{
    QLabel *label = makeLabel("muted", name);
    label->setFixedWidth(NameWidth);
    label->setMinimumHeight(LineHeight);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

QLabel *SidePane::makeValue()
{
    QLabel *value = makeText(nullptr);
    value->setMinimumHeight(LineHeight);
    value->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return value;
}

QFormLayout *SidePane::makeForm()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(2);
    return form;
}

QString SidePane::breakable(QString text)
{
    for (qsizetype i = text.size() - 1; i > 0; --i)
        text.insert(i, BreakHere);
    return text;
}

QString SidePane::copied(QString text)
{
    return text.remove(BreakHere);
}

void SidePane::slideIn()
{
    slide(true);
}

void SidePane::dismiss()
{
    if (!m_open)
        return;
    forget();
    slide(false);
    Q_EMIT dismissed();
}

void SidePane::slide(bool open)
{
    if (open == m_open)
        return;
    m_open = open;
    m_animation.stop();
    m_animation.setStartValue(width());
    m_animation.setEndValue(open ? openWidth() : 0);
    setVisible(true);
    parentWidget()->installEventFilter(this);
    m_animation.start();
}

int SidePane::openWidth() const
{
    return std::clamp(parentWidget()->width() * 2 / 5, LeastWidth, MostWidth) + Metrics::Gap;
}

bool SidePane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && m_open
        && m_animation.state() != QAbstractAnimation::Running)
        setFixedWidth(openWidth());
    return QWidget::eventFilter(watched, event);
}

void SidePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_frame->setGeometry(Metrics::Gap, 0, openWidth() - Metrics::Gap, height());
}

void SidePane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

} // namespace orchestris

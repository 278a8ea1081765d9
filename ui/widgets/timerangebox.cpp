// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/timerangebox.h"

#include "models/domain/clock.h"
#include "ui/charts/timeticks.h"
#include "ui/widgets/datebox.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/selectbox.h"

#include <QCompleter>
#include <QDateTime>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTimeZone>

namespace orchestris {

namespace {

constexpr int ArrowWidth = 28;
constexpr int ControlHeight = 32;

qint64 startOf(QDate date, const QByteArray &timeZone)
{
    return date.startOfDay(QTimeZone(timeZone)).toMSecsSinceEpoch() * 1000;
}

QDate dateOf(qint64 us, const QByteArray &timeZone)
{
    return QDateTime::fromMSecsSinceEpoch(us / 1000, QTimeZone(timeZone)).date();
}

QToolButton *makeArrow(Qt::ArrowType arrow, const QString &name)
{
    auto *button = new QToolButton;
    button->setArrowType(arrow);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFixedSize(ArrowWidth, ControlHeight);
    return button;
}

} // namespace

TimeRangeBox::TimeRangeBox(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_kind(new SelectBox)
    , m_before(makeArrow(Qt::LeftArrow, tr("The time before (Alt+Left)")))
    , m_after(makeArrow(Qt::RightArrow, tr("The time after (Alt+Right)")))
    , m_from(new DateBox)
    , m_to(new DateBox)
    , m_zone(new SelectBox)
{
    m_kind->addItems({tr("Last hour"), tr("Last 24 hours"), tr("Last 7 days"), tr("Last 30 days"),
                      tr("Last 90 days"), tr("This month"), tr("Last month"), tr("Last 12 months"),
                      tr("From – to…")});
    m_kind->setObjectName(QStringLiteral("range"));
    m_kind->setAccessibleName(tr("Span of time"));
    m_kind->setMinimumWidth(150);
    m_from->setObjectName(QStringLiteral("from"));
    m_from->setAccessibleName(tr("From"));
    m_to->setObjectName(QStringLiteral("to"));
    m_to->setAccessibleName(tr("To"));
    for (DateBox *box : {m_from, m_to}) {
        box->setFixedWidth(130);
        box->setKeyboardTracking(false);
    }
    m_before->setObjectName(QStringLiteral("before"));
    m_after->setObjectName(QStringLiteral("after"));
    m_zone->setObjectName(QStringLiteral("zone"));
    m_zone->setAccessibleName(tr("Time zone"));
    m_zone->setFixedWidth(190);
    buildZones();
    auto *flow = new FlowLayout(6, 6, this);
    for (QWidget *widget : {static_cast<QWidget *>(m_before), static_cast<QWidget *>(m_kind),
                            static_cast<QWidget *>(m_after), static_cast<QWidget *>(m_from),
                            static_cast<QWidget *>(m_to), static_cast<QWidget *>(m_zone)})
        flow->addWidget(widget);
    setTabOrder(m_before, m_kind);
    connect(m_before, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_after, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_kind, &QComboBox::activated, this, &TimeRangeBox::takeKind);
    connect(m_from, &QDateEdit::dateChanged, this, &TimeRangeBox::takeDays);
    connect(m_to, &QDateEdit::dateChanged, this, &TimeRangeBox::takeDays);
    connect(m_zone, &QComboBox::activated, this, &TimeRangeBox::takeZone);
    connect(m_zone->lineEdit(), &QLineEdit::editingFinished, this, &TimeRangeBox::takeZone);
    present();
}

void TimeRangeBox::buildZones()
{
    m_zone->makeSearchable();
    const QByteArray system = systemTimeZone();
    // Without what they are ahead of UTC: some hundred files would have to be read for that.
    const auto add = [this](const QByteArray &name) {
        m_zone->addItem(QString::fromUtf8(name).replace(u'_', u' '), name);
    };
    add(system);
    if (system != "UTC")
        add("UTC");
    QByteArrayList others = QTimeZone::availableTimeZoneIds();
    others.removeIf([&](const QByteArray &name) {
        // Old spellings and fixed offsets say nothing of a place.
        return name == system || !name.contains('/') || name.startsWith("Etc/")
               || name.startsWith("SystemV/");
    });
    for (const QByteArray &name : others)
        add(name);
}

void TimeRangeBox::setRange(const TimeRange &range)
{
    m_range = range;
    if (!QTimeZone(m_range.timeZone).isValid())
        m_range.timeZone = "UTC";
    present();
}

void TimeRangeBox::present()
{
    const QSignalBlocker kind(m_kind);
    const QSignalBlocker from(m_from);
    const QSignalBlocker to(m_to);
    const QSignalBlocker zone(m_zone);
    const qint64 now = m_clock.nowUs();
    m_kind->setCurrentIndex(m_range.kind);
    const bool custom = m_range.kind == TimeRange::Custom;
    const TimeSpan span = m_range.spanAt(now);
    m_from->setDate(dateOf(span.startUs, m_range.timeZone));
    m_to->setDate(dateOf(span.endUs - 1, m_range.timeZone));
    m_from->setVisible(custom);
    m_to->setVisible(custom);
    int row = m_zone->findData(m_range.timeZone);
    if (row < 0) {
        row = m_zone->count();
        m_zone->addItem(QString::fromUtf8(m_range.timeZone), m_range.timeZone);
    }
    m_zone->setCurrentIndex(row);
    m_zone->lineEdit()->setCursorPosition(0);
    m_zone->setToolTip(
        tr("Whose days and months are shown: %1").arg(zoneText(m_range.timeZone, span.startUs)));
    m_after->setEnabled(m_range.moved(1, now) != m_range);
}

void TimeRangeBox::choose(const TimeRange &range)
{
    const bool isNew = range != m_range;
    setRange(range);
    if (isNew)
        Q_EMIT changed(m_range);
}

void TimeRangeBox::step(int steps)
{
    choose(m_range.moved(steps, m_clock.nowUs()));
}

void TimeRangeBox::takeKind()
{
    const auto kind = TimeRange::Kind(m_kind->currentIndex());
    TimeRange range = m_range;
    if (kind == TimeRange::Custom && m_range.kind != TimeRange::Custom) {
        // The whole days of what is shown, to begin with.
        const TimeSpan span = m_range.spanAt(m_clock.nowUs());
        const QDate last = dateOf(span.endUs - 1, m_range.timeZone);
        range.custom = {startOf(dateOf(span.startUs, m_range.timeZone), m_range.timeZone),
                        startOf(last.addDays(1), m_range.timeZone)};
    }
    range.kind = kind;
    choose(range);
    if (kind == TimeRange::Custom)
        m_from->setFocus();
}

void TimeRangeBox::takeDays()
{
    QDate first = m_from->date();
    QDate last = m_to->date();
    if (last < first) // whichever was moved takes the other one along
        (sender() == m_from ? last : first) = sender() == m_from ? first : last;
    choose(TimeRange::customOf(
        {startOf(first, m_range.timeZone), startOf(last.addDays(1), m_range.timeZone)},
        m_range.timeZone));
}

void TimeRangeBox::takeZone()
{
    const int row = m_zone->typedIndex();
    if (row < 0) {
        present();
        return;
    }
    TimeRange range = m_range;
    range.timeZone = m_zone->itemData(row).toByteArray();
    choose(range);
}

} // namespace orchestris

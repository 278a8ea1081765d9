// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/filterpopup.h"

#include "models/domain/clock.h"
#include "ui/consolebackend.h"
#include "ui/usagesource.h"
#include "ui/widgets/datebox.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QSignalBlocker>

namespace orchestris {

namespace {

constexpr int Width = 300;
constexpr int ItemHeight = 28;
constexpr int MostItems = 9;
constexpr int SearchFrom = 7; // fewer choices are seen at a glance
constexpr int ValueRole = Qt::UserRole;
constexpr qint64 HourUs = 3'600'000'000;
constexpr qint64 SeenSpanUs = 30 * 24 * HourUs;

QDate dateOf(qint64 us)
{
    return QDateTime::fromMSecsSinceEpoch(us / 1000).date();
}

qint64 startOf(const QDate &date)
{
    return date.startOfDay().toMSecsSinceEpoch() * 1000;
}

} // namespace

FilterPopup::FilterPopup(const UiContext &context, FilterField field, const UsageFilter &filter,
                         QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_context(context)
    , m_field(field)
    , m_filter(filter)
{
    setRole(this, "popup");
    setObjectName(QStringLiteral("filterPopup"));
    setFixedWidth(Width);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(8);
    column->addWidget(makeLabel("heading", filters::name(field)));
    if (field == FilterField::Time)
        buildTime(column);
    else if (filters::isNumber(field))
        buildNumber(column);
    else
        buildChoices(column);
}

void FilterPopup::openBelow(QWidget *widget)
{
    adjustSize();
    QPoint place = widget->mapToGlobal(QPoint(0, widget->height() + 4));
    const QRect room = widget->screen()->availableGeometry();
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
    if (place.y() + height() > room.bottom())
        place.setY(std::max(room.top(), widget->mapToGlobal(QPoint()).y() - height() - 4));
    move(place);
    show();
    if (m_edit && m_edit->isVisible())
        m_edit->setFocus(Qt::PopupFocusReason);
    else if (m_list)
        m_list->setFocus(Qt::PopupFocusReason);
}

void FilterPopup::buildChoices(QVBoxLayout *column)
{
    const SnapshotPtr snapshot = m_context.backend.snapshot();
    QList<FilterChoice> choices = filters::choices(m_field, *snapshot);
    m_edit = makeSearch(filters::isOpen(m_field) ? tr("Search, or add with Enter") : tr("Search"));
    m_edit->setObjectName(QStringLiteral("filterSearch"));
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("filterChoices"));
    m_list->setAccessibleName(filters::name(m_field));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRole(m_list, "picker");
    column->addWidget(m_edit);
    column->addWidget(m_list);
    const QByteArrayList wanted = filters::values(m_field, m_filter);
    for (const FilterChoice &choice : choices)
        addChoice(choice, wanted.contains(choice.value));
    for (const QByteArray &value : wanted) {
        if (!itemOf(value))
            addChoice({value, QString::fromUtf8(value)}, true);
    }
    m_edit->setVisible(filters::isOpen(m_field) || choices.size() >= SearchFrom);
    m_list->setFixedHeight(std::clamp(m_list->count(), 3, MostItems) * ItemHeight + 10);
    connect(m_edit, &QLineEdit::textChanged, this, &FilterPopup::narrow);
    connect(m_edit, &QLineEdit::returnPressed, this, &FilterPopup::typed);
    connect(m_list, &QListWidget::itemChanged, this, &FilterPopup::takeChecked);
    connect(m_list, &QListWidget::itemActivated, this, [](QListWidgetItem *item) {
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
    askSeen();
}

void FilterPopup::askSeen()
{
    // Nobody configures programs: they are those that were seen.
    if (m_field != FilterField::Program)
        return;
    m_list->setFixedHeight(MostItems * ItemHeight + 10);
    UsageQuery query;
    query.sinceUs = m_context.clock.nowUs() - SeenSpanUs;
    query.groupBy = UsageDimension::Program;
    m_context.usage.report(query, this, [this](const Result<UsageReport> &report) {
        if (!report)
            return; // one can still type
        for (const UsageGroup &group : report->groups) {
            if (!group.value.isEmpty() && !itemOf(group.value))
                addChoice({group.value, group.label}, false);
        }
    });
}

void FilterPopup::addChoice(const FilterChoice &choice, bool isChecked)
{
    const QSignalBlocker quiet(m_list);
    auto *item = new QListWidgetItem(choice.label, m_list);
    item->setData(ValueRole, choice.value);
    item->setToolTip(choice.label);
    item->setSizeHint({0, ItemHeight});
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(isChecked ? Qt::Checked : Qt::Unchecked);
}

QListWidgetItem *FilterPopup::itemOf(const QByteArray &value) const
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(ValueRole).toByteArray() == value)
            return m_list->item(row);
    }
    return nullptr;
}

void FilterPopup::narrow(const QString &text)
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!item->text().contains(text.trimmed(), Qt::CaseInsensitive));
    }
}

void FilterPopup::typed()
{
    const QString text = m_edit->text().trimmed();
    if (text.isEmpty()) {
        close();
        return;
    }
    QListWidgetItem *only = nullptr;
    int matching = 0;
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        if (item->isHidden())
            continue;
        ++matching;
        if (matching == 1 || item->text() == text)
            only = item;
    }
    if (only && (matching == 1 || only->text() == text)) {
        only->setCheckState(Qt::Checked);
    } else if (matching == 0 && filters::isOpen(m_field)) {
        addChoice({text.toUtf8(), text}, true);
        takeChecked();
    } else {
        return;
    }
    m_edit->clear();
}

void FilterPopup::takeChecked()
{
    QByteArrayList wanted;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->checkState() == Qt::Checked)
            wanted.append(item->data(ValueRole).toByteArray());
    }
    filters::setValues(m_field, wanted, m_filter);
    Q_EMIT changed(m_filter);
}

void FilterPopup::buildNumber(QVBoxLayout *column)
{
    m_edit = new QLineEdit(filters::numberText(m_field, m_filter));
    m_edit->setObjectName(QStringLiteral("filterNumber"));
    m_edit->setAccessibleName(filters::name(m_field));
    m_note = makeLabel("invalid", tr("A number, please, such as 2.5."));
    m_note->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_edit, 1);
    row->addWidget(makeLabel("muted", filters::unit(m_field)));
    QPushButton *apply = makeButton("primary", tr("&Apply"));
    apply->setObjectName(QStringLiteral("applyFilter"));
    column->addLayout(row);
    column->addWidget(m_note);
    column->addWidget(apply, 0, Qt::AlignRight);
    connect(apply, &QPushButton::clicked, this, &FilterPopup::takeNumber);
    connect(m_edit, &QLineEdit::returnPressed, this, &FilterPopup::takeNumber);
}

void FilterPopup::takeNumber()
{
    if (!filters::setNumber(m_field, m_edit->text(), m_filter)) {
        setStyleProperty(m_edit, "invalid", true);
        m_note->show();
        adjustSize();
        return;
    }
    Q_EMIT changed(m_filter);
    close();
}

void FilterPopup::buildTime(QVBoxLayout *column)
{
    const std::pair<QString, qint64> spans[] = {{tr("The last hour"), HourUs},
                                                {tr("The last 24 hours"), 24 * HourUs},
                                                {tr("The last 7 days"), 7 * 24 * HourUs},
                                                {tr("The last 30 days"), 30 * 24 * HourUs}};
    for (const auto &[text, span] : spans) {
        QPushButton *button = makeButton(nullptr, text);
        button->setObjectName(QStringLiteral("last%1h").arg(span / HourUs));
        connect(button, &QPushButton::clicked, this, [this, length = span] { takeLast(length); });
        column->addWidget(button);
    }
    const qint64 now = m_context.clock.nowUs();
    m_from = new DateBox;
    m_from->setObjectName(QStringLiteral("filterFrom"));
    m_from->setDate(dateOf(m_filter.sinceUs > 0 ? m_filter.sinceUs : now));
    m_to = new DateBox;
    m_to->setObjectName(QStringLiteral("filterTo"));
    m_to->setDate(dateOf(m_filter.untilUs > 0 ? m_filter.untilUs - 1 : now));
    addField(column, tr("&From"), m_from);
    addField(column, tr("&To, with that day"), m_to);
    QPushButton *apply = makeButton("primary", tr("&Apply"));
    apply->setObjectName(QStringLiteral("applyFilter"));
    column->addWidget(apply, 0, Qt::AlignRight);
    connect(apply, &QPushButton::clicked, this, &FilterPopup::takeDays);
}

void FilterPopup::takeLast(qint64 spanUs)
{
    m_filter.sinceUs = m_context.clock.nowUs() - spanUs;
    m_filter.untilUs = 0;
    Q_EMIT changed(m_filter);
    close();
}

void FilterPopup::takeDays()
{
    const QDate from = std::min(m_from->date(), m_to->date());
    const QDate to = std::max(m_from->date(), m_to->date());
    m_filter.sinceUs = startOf(from);
    m_filter.untilUs = startOf(to.addDays(1));
    Q_EMIT changed(m_filter);
    close();
}

} // namespace orchestris

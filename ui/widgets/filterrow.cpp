// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/filterrow.h"

#include "models/tables/format.h"
#include "ui/look/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/selectbox.h"

#include <QSettings>
#include <QSignalBlocker>

namespace orchestris {

namespace {

constexpr int LeastWidth = 132;
constexpr int MostWidth = 260;

} // namespace

FilterRow::FilterRow(QWidget *parent)
    : QWidget(parent)
    , m_clear(makeButton("flat", tr("Clear &filters")))
    , m_count(makeLabel("caption"))
    , m_flow(new FlowLayout(8, 8, this))
{
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    m_count->setObjectName(QStringLiteral("rowCount"));
    m_count->setFixedHeight(Metrics::ControlHeight);
    m_flow->addWidget(m_clear);
    m_flow->addWidget(m_count);
    m_clear->hide();
    connect(m_clear, &QPushButton::clicked, this, &FilterRow::clear);
}

void FilterRow::addBox(QLatin1StringView name, const QString &label, const QList<Choice> &choices)
{
    auto *added = new SelectBox;
    added->setObjectName(name);
    added->setAccessibleName(label);
    added->setToolTip(label);
    added->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    added->setMinimumWidth(LeastWidth);
    added->setMaximumWidth(MostWidth);
    m_boxes.append(added);
    setChoices(name, choices);
    for (QWidget *last : {static_cast<QWidget *>(m_clear), static_cast<QWidget *>(m_count)})
        m_flow->removeWidget(last);
    m_flow->addWidget(added);
    m_flow->addWidget(m_clear);
    m_flow->addWidget(m_count);
    setTabOrder(added, m_clear);
    connect(added, &QComboBox::currentIndexChanged, this, [this, added] {
        m_awaited.remove(added->objectName()); // something else was chosen
        note();
        Q_EMIT changed();
    });
}

void FilterRow::setChoices(QLatin1StringView name, const QList<Choice> &choices)
{
    SelectBox *changing = box(name);
    QList<Choice> present;
    for (int i = 0; i < changing->count(); ++i)
        present.append({changing->itemText(i), changing->itemData(i).toString()});
    const bool same = std::equal(
        present.begin(), present.end(), choices.begin(), choices.end(),
        [](const Choice &a, const Choice &b) { return a.text == b.text && a.value == b.value; });
    if (same)
        return;
    const QString before = changing->currentData().toString();
    const QString awaited = m_awaited.value(name);
    const bool isHere = !awaited.isEmpty()
                        && std::any_of(choices.begin(), choices.end(), [&](const Choice &choice) {
                               return choice.value == awaited;
                           });
    if (isHere)
        m_awaited.remove(name);
    {
        const QSignalBlocker quiet(changing);
        changing->clear();
        for (const Choice &choice : choices)
            changing->addItem(choice.text, choice.value);
        changing->setCurrentIndex(std::max(0, changing->findData(isHere ? awaited : before)));
    }
    note();
    if (changing->currentData().toString() != before)
        Q_EMIT changed();
}

SelectBox *FilterRow::box(QLatin1StringView name) const
{
    for (SelectBox *one : m_boxes) {
        if (one->objectName() == name)
            return one;
    }
    return nullptr;
}

QString FilterRow::value(QLatin1StringView name) const
{
    return box(name)->currentData().toString();
}

void FilterRow::setValue(QLatin1StringView name, const QString &value)
{
    SelectBox *one = box(name);
    one->setCurrentIndex(std::max(0, one->findData(value)));
}

bool FilterRow::isSet() const
{
    return std::any_of(m_boxes.begin(), m_boxes.end(), [](const SelectBox *one) {
        return !one->currentData().toString().isEmpty();
    });
}

void FilterRow::clear()
{
    m_awaited.clear();
    if (!isSet())
        return;
    if (m_clear->hasFocus())
        m_boxes.first()->setFocus(); // the button goes
    for (SelectBox *one : std::as_const(m_boxes)) {
        const QSignalBlocker quiet(one);
        one->setCurrentIndex(0);
    }
    note();
    Q_EMIT changed();
}

void FilterRow::setCount(int shown, int all)
{
    m_count->setText(all == 0 ? QString()
                     : shown == all
                         ? tr("%1 shown").arg(format::count(all))
                         : tr("%1 of %2 shown").arg(format::count(shown), format::count(all)));
}

void FilterRow::remember(QSettings &settings, const QString &name)
{
    m_key = QStringLiteral("filters/") + name + u'/';
    for (SelectBox *one : std::as_const(m_boxes)) {
        const QString value = settings.value(m_key + one->objectName()).toString();
        const int place = one->findData(value);
        if (place < 0)
            m_awaited.insert(one->objectName(), value);
        one->setCurrentIndex(std::max(0, place));
    }
    m_settings = &settings;
    note();
}

void FilterRow::note()
{
    m_clear->setVisible(isSet());
    for (const SelectBox *one : std::as_const(m_boxes)) {
        if (m_settings && !m_awaited.contains(one->objectName()))
            m_settings->setValue(m_key + one->objectName(), one->currentData().toString());
    }
}

} // namespace orchestris

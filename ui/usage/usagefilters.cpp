// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/usage/usagefilters.h"

#include "models/tables/usagewords.h"
#include "ui/consolebackend.h"
#include "ui/usagesource.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/valuepopup.h"

#include <QBoxLayout>
#include <QMenu>

namespace orchestris {

namespace {

constexpr int NamedValues = 2; ///< in a chip; the rest is counted
constexpr int LongestChip = 300;

} // namespace

UsageFilters::UsageFilters(const UiContext &context, std::function<TimeSpan()> span,
                           QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_span(std::move(span))
    , m_add(makeButton(nullptr, tr("&Filter"), Glyph::Plus))
    , m_menu(new QMenu(this))
    , m_clear(makeButton("flat", tr("C&lear all")))
    , m_flow(new FlowLayout(8, 6, this))
{
    m_add->setObjectName(QStringLiteral("addFilter"));
    m_add->setMenu(m_menu);
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    m_flow->addWidget(m_add);
    m_flow->addWidget(m_clear);
    for (int i = 0; i < UsageDimensions; ++i) {
        const auto dimension = UsageDimension(i);
        QAction *action = m_menu->addAction(orchestris::words::dimension(dimension));
        action->setObjectName(QString::fromLatin1(usageDimensionName(dimension)));
        connect(action, &QAction::triggered, this, [this, dimension] { edit(dimension, m_add); });
    }
    connect(m_clear, &QPushButton::clicked, this, &UsageFilters::clearAll);
    showChips();
}

void UsageFilters::setConditions(const QList<UsageCondition> &conditions)
{
    m_conditions = conditions;
    m_conditions.removeIf(
        [](const UsageCondition &condition) { return condition.values.isEmpty(); });
    showChips();
}

void UsageFilters::clearAll()
{
    if (m_conditions.isEmpty())
        return;
    setConditions({});
    m_add->setFocus();
    Q_EMIT changed();
}

void UsageFilters::openMenu()
{
    m_add->setFocus(Qt::ShortcutFocusReason);
    m_menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height())));
}

void UsageFilters::choose(UsageDimension dimension, const QByteArray &value, const QString &label)
{
    m_names.insert({int(dimension), value}, label);
    take(dimension, {value});
}

void UsageFilters::learnNames(UsageDimension dimension, const std::vector<UsageGroup> &groups)
{
    for (const UsageGroup &group : groups)
        m_names.insert({int(dimension), group.value},
                       orchestris::words::group(dimension, group.value, group.label));
    showChips();
}

QByteArrayList UsageFilters::valuesOf(UsageDimension dimension) const
{
    for (const UsageCondition &condition : m_conditions) {
        if (condition.dimension == dimension)
            return condition.values;
    }
    return {};
}

void UsageFilters::edit(UsageDimension dimension, QWidget *near)
{
    auto *popup = new ValuePopup(orchestris::words::dimension(dimension), this);
    connect(popup, &ValuePopup::changed, this,
            [this, dimension](const QByteArrayList &values) { take(dimension, values); });
    UsageQuery query;
    const TimeSpan span = m_span();
    query.sinceUs = span.startUs;
    query.untilUs = span.endUs;
    query.groupBy = dimension;
    for (const UsageCondition &condition : std::as_const(m_conditions)) {
        if (condition.dimension != dimension)
            query.conditions.append(condition);
    }
    m_context.usage.report(query, popup, [this, popup, dimension](const auto &report) {
        if (!report) {
            popup->setNote(report.error().message);
            return;
        }
        learnNames(dimension, report->groups);
        const QByteArrayList ticked = valuesOf(dimension);
        QList<ValuePopup::Choice> choices;
        for (const UsageGroup &group : report->groups)
            choices.append(
                {group.value, orchestris::words::group(dimension, group.value, group.label)});
        for (const QByteArray &value : ticked) {
            const bool isThere = std::any_of(choices.begin(), choices.end(),
                                             [&](const auto &one) { return one.value == value; });
            if (!isThere)
                choices.append(
                    {value, m_names.value({int(dimension), value},
                                          orchestris::words::group(dimension, value, {}))});
        }
        popup->setChoices(choices, ticked);
    });
    popup->openBelow(near);
}

void UsageFilters::take(UsageDimension dimension, const QByteArrayList &values)
{
    const auto known = std::find_if(
        m_conditions.begin(), m_conditions.end(),
        [&](const UsageCondition &condition) { return condition.dimension == dimension; });
    if (known == m_conditions.end()) {
        if (values.isEmpty())
            return;
        m_conditions.append({dimension, values});
    } else if (values.isEmpty()) {
        m_conditions.erase(known);
    } else if (known->values == values) {
        return;
    } else {
        known->values = values;
    }
    showChips();
    Q_EMIT changed();
}

QString UsageFilters::textOf(const UsageCondition &condition) const
{
    const SnapshotPtr snapshot = m_context.backend.snapshot();
    const Configuration &all = snapshot->configuration();
    const auto nameIn = [](const auto &rows, const QByteArray &value) {
        for (const auto &row : rows) {
            if (QByteArray::number(row.id) == value)
                return row.name;
        }
        return QString();
    };
    QStringList labels;
    for (const QByteArray &value : condition.values.mid(0, NamedValues)) {
        QString label = m_names.value({int(condition.dimension), value});
        if (label.isEmpty()) {
            if (condition.dimension == UsageDimension::Organization)
                label = nameIn(all.organizations, value);
            else if (condition.dimension == UsageDimension::User)
                label = nameIn(all.users, value);
            else if (condition.dimension == UsageDimension::Key)
                label = nameIn(all.keys, value);
            label = orchestris::words::group(condition.dimension, value, label);
        }
        labels.append(label);
    }
    const auto more = int(condition.values.size() - labels.size());
    const QString text = labels.join(QStringLiteral(", "));
    return QString(orchestris::words::dimension(condition.dimension) + QStringLiteral(": ")
                   + (more > 0 ? tr("%1 and %n more", nullptr, more).arg(text) : text));
}

QString UsageFilters::words() const
{
    QStringList all;
    for (const UsageCondition &condition : m_conditions)
        all.append(textOf(condition));
    return all.join(QStringLiteral("; "));
}

QWidget *UsageFilters::makeChip(const UsageCondition &condition)
{
    const QString text = textOf(condition);
    auto *chip = new QWidget;
    auto *row = new QHBoxLayout(chip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const UsageDimension dimension = condition.dimension;
    const QString name = QString::fromLatin1(usageDimensionName(dimension));
    QPushButton *open = makeButton(nullptr, {});
    open->setText(open->fontMetrics()
                      .elidedText(text, Qt::ElideRight, LongestChip)
                      .replace(u'&', QStringLiteral("&&")));
    open->setObjectName(QStringLiteral("chip-") + name);
    open->setToolTip(text);
    open->setAccessibleName(text);
    QToolButton *remove = makeIconButton(Glyph::Close, tr("Take away: %1").arg(text));
    remove->setObjectName(QStringLiteral("unfilter-") + name);
    row->addWidget(open);
    row->addWidget(remove);
    connect(open, &QPushButton::clicked, this, [this, dimension, open] { edit(dimension, open); });
    connect(remove, &QToolButton::clicked, this, [this, dimension] {
        m_add->setFocus();
        take(dimension, {});
    });
    return chip;
}

void UsageFilters::showChips()
{
    for (QWidget *chip : std::exchange(m_chips, {})) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the one that is being clicked
    }
    m_flow->removeWidget(m_clear);
    for (const UsageCondition &condition : std::as_const(m_conditions)) {
        QWidget *chip = makeChip(condition);
        m_flow->addWidget(chip);
        chip->show();
        m_chips.append(chip);
    }
    m_flow->addWidget(m_clear);
    m_clear->setVisible(m_conditions.size() > 1);
}

} // namespace orchestris

// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/usagereport.h"
#include "ui/uicontext.h"

#include <QHash>
#include <QWidget>

#include <functional>

class QMenu;
class QPushButton;

namespace orchestris {

class FlowLayout;

/// What usage to look at: a menu of the dimensions, each with the values that were used, and a chip
/// for each condition, which opens it again or takes it away.
class UsageFilters final : public QWidget
{
    Q_OBJECT
public:
    /// `span` tells in which time to look for values.
    UsageFilters(const UiContext &context, std::function<TimeSpan()> span,
                 QWidget *parent = nullptr);

    [[nodiscard]] const QList<UsageCondition> &conditions() const { return m_conditions; }
    /// Says nothing by `changed`.
    void setConditions(const QList<UsageCondition> &conditions);
    /// Makes this the only value of its dimension, as a click would.
    void choose(UsageDimension dimension, const QByteArray &value, const QString &label);
    void clearAll();
    /// All of them in words; empty without any.
    [[nodiscard]] QString words() const;
    void openMenu();
    /// How people call values, from a report.
    void learnNames(UsageDimension dimension, const std::vector<UsageGroup> &groups);

Q_SIGNALS:
    /// Somebody wants others.
    void changed();

private:
    void edit(UsageDimension dimension, QWidget *near);
    void take(UsageDimension dimension, const QByteArrayList &values);
    void showChips();
    [[nodiscard]] QWidget *makeChip(const UsageCondition &condition);
    [[nodiscard]] QString textOf(const UsageCondition &condition) const;
    [[nodiscard]] QByteArrayList valuesOf(UsageDimension dimension) const;

    UiContext m_context;
    std::function<TimeSpan()> m_span;
    QList<UsageCondition> m_conditions;
    QHash<std::pair<int, QByteArray>, QString> m_names;
    QPushButton *m_add;
    QMenu *m_menu;
    QPushButton *m_clear;
    FlowLayout *m_flow;
    QList<QWidget *> m_chips;
};

} // namespace orchestris

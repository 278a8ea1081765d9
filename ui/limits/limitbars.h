// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/limittablemodel.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace orchestris {

class BarRow;
class ThemeController;

/// Limits with bars of what is used of them, each a link to the limit. For panes.
class LimitBars final : public QWidget
{
    Q_OBJECT
public:
    explicit LimitBars(const ThemeController &theme, QWidget *parent = nullptr);

    void setRows(const QList<LimitRow> &rows, const Snapshot &snapshot, qint64 nowUs);

Q_SIGNALS:
    void limitWanted(orchestris::Id limit);

private:
    const ThemeController &m_theme;
    QLabel *m_none;
    QVBoxLayout *m_column;
    QList<BarRow *> m_bars;
    QList<Id> m_ids;
};

} // namespace orchestris

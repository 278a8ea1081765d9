// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/limit.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace orchestris {

class BarRow;
class Snapshot;
class ThemeController;

/// The limits of which the most is used, each a link to it.
class LimitsCard final : public QFrame
{
    Q_OBJECT
public:
    static constexpr int Rows = 5;

    explicit LimitsCard(const ThemeController &theme, QWidget *parent = nullptr);

    void setUses(const Snapshot &snapshot, const QList<LimitUse> &uses, qint64 nowUs);

Q_SIGNALS:
    void limitWanted(orchestris::Id limit); ///< 0: the page of limits

private:
    QLabel *m_empty;
    QPushButton *m_all;
    QList<BarRow *> m_rows;
    QList<Id> m_ids;
};

} // namespace orchestris

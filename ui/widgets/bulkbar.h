// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QLabel;

namespace orchestris {

/// What can be done with the selection: buttons for one row, or, while several are selected, how
/// many there are and what can be done with all of them.
class BulkBar final : public QWidget
{
    Q_OBJECT
public:
    explicit BulkBar(QWidget *parent = nullptr);

    void addSingle(QAction *action, const char *role = nullptr);
    /// Anything else for one row.
    void addSingle(QWidget *widget);
    void addBulk(QAction *action, const char *role = nullptr);
    void setSelected(int rows);

private:
    QWidget *m_single;
    QWidget *m_bulk;
    QLabel *m_count;
};

} // namespace orchestris

// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateEdit>

namespace orchestris {

/// A date field with a calendar and our chevron.
class DateBox final : public QDateEdit
{
    Q_OBJECT
public:
    explicit DateBox(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace orchestris

// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clock.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace orchestris {

class DateBox;
class SelectBox;

/// When a key expires: never, in so many days, or after a date. Says from when on it is refused, or
/// that the date has passed. `clock` must outlive it.
class ExpiryEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit ExpiryEditor(const Clock &clock, QWidget *parent = nullptr);

    /// Offers to leave it as it is, and chooses that. Nothing to offer without an expiry (0).
    void setPresent(qint64 expiresAtUs);
    /// 0: never. As of now, for what counts from now.
    [[nodiscard]] qint64 expiresAtUs() const;
    [[nodiscard]] QString problem() const; ///< empty: none

Q_SIGNALS:
    void changed();

private:
    enum Choice { Never, Days7, Days30, Days90, OnDate, AsItIs };

    void check();
    [[nodiscard]] Choice choice() const;

    const Clock &m_clock;
    qint64 m_presentUs = 0;
    SelectBox *m_choice;
    DateBox *m_date;
    QLabel *m_note;
};

} // namespace orchestris

// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace orchestris {

/// What is under way, how far it is, and a button that ends it. Hidden while there is nothing.
class JobBar final : public QFrame
{
    Q_OBJECT
public:
    explicit JobBar(QWidget *parent = nullptr);

    void begin(const QString &text);
    void setProgress(double share); ///< 0 … 1; below: nobody knows how far it is
    void finish();

Q_SIGNALS:
    void cancelled();

private:
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
};

} // namespace orchestris

// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QFrame>

class QLabel;
class QLineEdit;
class QListWidget;

namespace orchestris {

/// Values to tick, with a search. Each change is told at once; Escape or a click beside it closes
/// it.
class ValuePopup final : public QFrame
{
    Q_OBJECT
public:
    struct Choice {
        QByteArray value;
        QString label;
    };

    ValuePopup(const QString &title, QWidget *parent);

    /// Those that are ticked already come first.
    void setChoices(const QList<Choice> &choices, const QByteArrayList &ticked);
    /// Instead of choices: that they are being looked for, or why there are none.
    void setNote(const QString &note);
    void openBelow(QWidget *widget);

Q_SIGNALS:
    void changed(const QByteArrayList &ticked);

private:
    void narrow(const QString &text);
    void tickTyped();
    void tell();

    QLineEdit *m_search;
    QLabel *m_note;
    QListWidget *m_list;
};

} // namespace orchestris

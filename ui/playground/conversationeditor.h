// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/playgroundrequest.h"

#include <QFrame>

class QPlainTextEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace orchestris {

class SelectBox;

/// Makes an editor of plain text as high as its lines, from `least` to `most` of them.
void growWithLines(QPlainTextEdit *edit, int least, int most);

/// One turn of a conversation: who says what.
class TurnEditor final : public QFrame
{
    Q_OBJECT
public:
    explicit TurnEditor(const PlaygroundTurn &turn, QWidget *parent = nullptr);

    [[nodiscard]] PlaygroundTurn turn() const;
    void setRemovable(bool removable);
    void takeFocus();

Q_SIGNALS:
    void changed();
    void removeWanted();

private:
    SelectBox *m_role;
    QPlainTextEdit *m_text;
    QToolButton *m_remove;
};

/// The turns of a conversation, to be written, changed, added and taken away. There is always one.
class ConversationEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit ConversationEditor(QWidget *parent = nullptr);

    [[nodiscard]] QList<PlaygroundTurn> turns() const;
    void setTurns(const QList<PlaygroundTurn> &turns);
    /// Puts an answer at the end, and an empty turn of the user's after it.
    void goOn(const QString &answer);
    void takeFocus(); ///< to the last turn

Q_SIGNALS:
    void changed();
    /// A turn was taken away; `before` is what was there.
    void removed(const QList<orchestris::PlaygroundTurn> &before);

private:
    TurnEditor *append(const PlaygroundTurn &turn);
    void updateButtons();

    QVBoxLayout *m_column;
    QPushButton *m_add;
    QList<TurnEditor *> m_turns;
};

} // namespace orchestris

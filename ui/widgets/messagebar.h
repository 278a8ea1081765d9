// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/tables/tablerole.h"

#include <QFrame>

#include <functional>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace orchestris {

class ThemeController;

/// Tells in the page what happened, or asks, without stopping anything. Hidden while it has nothing
/// to say; a new message takes the place of the old one.
class MessageBar final : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(const ThemeController &theme, QWidget *parent = nullptr);

    void say(Tone tone, const QString &text);
    void sayError(const Error &error) { say(Tone::Bad, error.message); }
    /// Offers `action` and a way not to: `other`, by default "Keep it as it is", which has the
    /// focus. Escape dismisses.
    void ask(const QString &text, const QString &action, std::function<void()> confirmed,
             const QString &other = {}, std::function<void()> declined = {});
    /// The same with something to tick. What can be undone gives the action the focus.
    enum class Focus { Action, Keep };
    void askWith(const QString &option, const QString &text, const QString &action,
                 std::function<void(bool ticked)> confirmed, const QString &other,
                 Focus focus = Focus::Action);
    /// Says what was done, and offers to take it back.
    void sayUndoable(const QString &text, std::function<void()> undo);
    /// Tells, and offers `action` beside it; stays until that is taken or something else is said.
    void offer(const QString &text, const QString &action, std::function<void()> taken);
    void dismiss();
    [[nodiscard]] QString text() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void answer(std::function<void()> MessageBar::*choice);
    void present(Tone tone, const QString &text);

    const ThemeController &m_theme;
    Tone m_tone = Tone::Quiet;
    QLabel *m_text;
    QCheckBox *m_option;
    QPushButton *m_action;
    QPushButton *m_keep;
    QToolButton *m_close;
    std::function<void()> m_confirmed;
    std::function<void()> m_declined;
};

} // namespace orchestris

// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/welcome/welcomestep.h"

class QCheckBox;
class QLineEdit;
class QStackedWidget;

namespace orchestris {

class MessageBar;
class SelectBox;

/// Step two: a key, for whom, under which name the model is called, and a limit; then the key, this
/// once.
class KeyStep final : public WelcomeStep
{
    Q_OBJECT
public:
    KeyStep(const UiContext &context, FirstSteps &steps);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString explanation() const override;
    void enter() override;
    [[nodiscard]] QString nextText() const override;
    [[nodiscard]] bool isReady() const override;
    [[nodiscard]] bool isBusy() const override { return m_busy; }
    void advance() override;
    /// Takes the key off the screen.
    void wipe();

private:
    QWidget *buildFields();
    QWidget *buildShown();
    [[nodiscard]] QString problem() const;
    void check();
    void makeAlias();
    void issue();
    void limit();
    void showKey();
    void refuse(const Error &error);

    QStackedWidget *m_stack;
    QLineEdit *m_name;
    SelectBox *m_owner;
    QWidget *m_personRow;
    QLineEdit *m_person;
    QLineEdit *m_alias;
    QCheckBox *m_limited;
    QLineEdit *m_amount;
    class QLabel *m_hint;
    MessageBar *m_message;
    QLineEdit *m_shown;
    class QPushButton *m_copy;
    bool m_busy = false;
};

} // namespace orchestris

// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "ui/uicontext.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace orchestris {

class KeyIssuedView;
class MessageBar;
struct IssuedKey;

/// A form that ends in a new key, which is shown once. Open it with open(); it deletes itself when
/// closed, and the key is gone from the screen then.
class RevealKeyDialog : public QDialog
{
    Q_OBJECT
public:
    void done(int result) override;
    void reject() override;

Q_SIGNALS:
    void keyIssued(const QString &name);

protected:
    struct Texts {
        QString title;
        QString action;     ///< of the button
        QString busy;       ///< of the button while it is under way
        QString titleAfter; ///< of the dialog once there is a key
    };
    RevealKeyDialog(const UiContext &context, Texts texts, QWidget *form, QWidget *parent);

    [[nodiscard]] const UiContext &context() const { return m_context; }
    [[nodiscard]] virtual QString problem() const = 0;
    [[nodiscard]] virtual QString hint() const = 0;
    /// Asks the backend; ends with `take`.
    virtual void submit() = 0;

    void take(const Result<IssuedKey> &issued);
    /// Call it when the form has changed, and once at the beginning.
    void updateButtons();

private:
    void issue();
    void present(const IssuedKey &issued);

    UiContext m_context;
    const Texts m_texts;
    QStackedWidget *m_stack;
    MessageBar *m_message;
    QWidget *m_form;
    KeyIssuedView *m_issued; // in the stack once there is a key
    QLabel *m_hint;
    QPushButton *m_cancel;
    QPushButton *m_issue;
    bool m_busy = false;
    bool m_warned = false;
};

} // namespace orchestris

// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/uicontext.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace orchestris {

class KeyForm;
class KeyIssuedView;
class MessageBar;
struct IssuedKey;

/// Asks for a key's name, owner, models and expiry, issues it, and shows it once. Open it with
/// open(); it deletes itself when closed, and the key is gone from the screen then.
class IssueKeyDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit IssueKeyDialog(const UiContext &context, QWidget *parent = nullptr);

    void done(int result) override;
    void reject() override;

Q_SIGNALS:
    void keyIssued(const QString &name);

private:
    void issue();
    void present(const IssuedKey &issued);
    void updateButtons();

    UiContext m_context;
    QStackedWidget *m_stack;
    MessageBar *m_message;
    KeyForm *m_form;
    KeyIssuedView *m_issued; // in the stack once there is a key
    QLabel *m_hint;
    QPushButton *m_cancel;
    QPushButton *m_issue;
    bool m_busy = false;
    bool m_warned = false;
};

} // namespace orchestris

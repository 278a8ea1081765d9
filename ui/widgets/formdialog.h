// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "ui/uicontext.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace orchestris {

class MessageBar;

/// A dialog with fields: says what stands in the way of saving, keeps what was typed when saving
/// fails. Open it with open(); it deletes itself when closed.
class FormDialog : public QDialog
{
    Q_OBJECT
protected:
    FormDialog(const UiContext &context, const QString &title, const QString &save,
               QWidget *parent);

    [[nodiscard]] const UiContext &context() const { return m_context; }
    [[nodiscard]] QVBoxLayout *fields() const { return m_fields; }

    /// What stands in the way; empty: nothing does.
    [[nodiscard]] virtual QString problem() const = 0;
    /// The same, if no field shows it already.
    [[nodiscard]] virtual QString hint() const { return problem(); }
    /// Asks the backend; ends with accept() or `refuse`.
    virtual void submit() = 0;

    /// Call it when a field has changed, and once at the beginning.
    void check();
    void refuse(const Error &error);
    [[nodiscard]] bool isBusy() const { return m_busy; }

private:
    void save();

    UiContext m_context;
    const QString m_saveText;
    MessageBar *m_message;
    QVBoxLayout *m_fields;
    QLabel *m_hint;
    QPushButton *m_save;
    bool m_busy = false;
};

} // namespace orchestris

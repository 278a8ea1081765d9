// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/snapshot.h"
#include "ui/consolebackend.h"
#include "ui/widgets/formdialog.h"

class QLabel;
class QLineEdit;

namespace orchestris {

class ScopeEditor;
class SelectBox;

/// Adds an organization or a user, or edits one: its name, the models it may use, and what an
/// organization's loop guard does.
class OwnerDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// A new one.
    OwnerDialog(const UiContext &context, OwnerKind kind, QWidget *parent = nullptr);
    OwnerDialog(const UiContext &context, const Organization &organization,
                QWidget *parent = nullptr);
    OwnerDialog(const UiContext &context, const User &user, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(const QString &name, bool isNew);

protected:
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] QString hint() const override;
    void submit() override;

private:
    OwnerDialog(const UiContext &context, const OwnerChange &now, QWidget *parent);
    void build();
    void showChecks();
    [[nodiscard]] QString nameProblem() const;
    [[nodiscard]] OwnerChange change() const;

    SnapshotPtr m_snapshot;
    OwnerChange m_now; // what it is; every field is set
    QLineEdit *m_name;
    QLabel *m_nameNote;
    SelectBox *m_organization;
    ScopeEditor *m_scope;
    QLabel *m_scopeCount;
    SelectBox *m_loopGuard;
    bool m_nameTouched = false;
};

} // namespace orchestris

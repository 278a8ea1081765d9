// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/capabilityreport.h"
#include "models/domain/provider.h"
#include "ui/widgets/formdialog.h"

class QLineEdit;

namespace orchestris {

class TargetsEditor;

/// Makes an alias or edits one: its name and its targets.
class AliasDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `alias` with id 0: a new one.
    AliasDialog(const UiContext &context, const ModelAlias &alias, const QList<StoredProbe> &probes,
                QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(const orchestris::ModelAlias &alias);

protected:
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] QString hint() const override;
    void submit() override;

private:
    void look();
    [[nodiscard]] QString nameProblem() const;
    [[nodiscard]] QString renameNote() const;

    ModelAlias m_alias;
    QLineEdit *m_name;
    QLabel *m_nameNote;
    QLabel *m_renameNote;
    TargetsEditor *m_targets;
};

} // namespace orchestris

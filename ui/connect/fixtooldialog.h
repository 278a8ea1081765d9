// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/apikey.h"
#include "models/tools/tooldiagnosis.h"
#include "models/tools/toolplan.h"
#include "ui/widgets/formdialog.h"

#include <memory>
#include <optional>

class QLineEdit;

namespace orchestris {

class DiffView;
class SelectBox;

/// Sets a tool up: which model, which key, and what that changes in its files, before it is done.
class FixToolDialog final : public FormDialog
{
    Q_OBJECT
public:
    FixToolDialog(const UiContext &context, const ToolReport &report, QWidget *parent);

    /// Not while something is under way: it could not be told how that ended.
    void reject() override;

Q_SIGNALS:
    void written(const orchestris::WrittenPlan &written);
    /// Given up after a key was issued for it, which nobody has seen: it is to be revoked.
    void abandoned(orchestris::Id key, const QString &name);

protected:
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] QString hint() const override;
    void submit() override;

private:
    enum class KeyChoice { Keep, Issue, Paste };
    void fillModels();
    void fillKeys();
    [[nodiscard]] KeyChoice choice() const;
    [[nodiscard]] ToolTarget target(const QByteArray &issued) const;
    void preview();
    void issue();
    void useIssued();
    void revokeIssued();
    void write();

    ToolReport m_report;
    SelectBox *m_model;
    SelectBox *m_choice;
    QWidget *m_pasteRow;
    QLineEdit *m_paste;
    DiffView *m_diff;
    std::unique_ptr<QObject>
        m_question; // the plan of what stood in the fields before is not wanted
    std::optional<ToolPlan> m_plan;
    QString m_planProblem;
    ToolTarget m_wanted;               // what stood in the fields when it was to be written
    std::optional<IssuedKey> m_issued; // if writing fails then, it is not issued again
};

/// The aliases, then the direct IDs: what a tool can be set to.
[[nodiscard]] QStringList modelsForTools(const class Snapshot &snapshot);
/// "codex", or "codex-2" if there is such a key.
[[nodiscard]] QString freeKeyName(const class Snapshot &snapshot, const QString &name);

} // namespace orchestris

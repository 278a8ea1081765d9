// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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

Q_SIGNALS:
    void written(const orchestris::WrittenPlan &written);

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
    void write(const QByteArray &key);

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
    QByteArray m_issued; // if writing fails once it was issued, it is not issued again
};

/// The aliases, then the direct IDs: what a tool can be set to.
[[nodiscard]] QStringList modelsForTools(const class Snapshot &snapshot);
/// "codex", or "codex-2" if there is such a key.
[[nodiscard]] QString freeKeyName(const class Snapshot &snapshot, const QString &name);

} // namespace orchestris

// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tools/tooldiagnosis.h"
#include "models/tools/toolplan.h"
#include "ui/welcome/welcomestep.h"

#include <memory>
#include <optional>
#include <tuple>

class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace orchestris {

class DiffView;
class MessageBar;

/// Step three: the tool. What belongs into its files, to be copied, or written here after a look at
/// the difference.
class ToolStep final : public WelcomeStep
{
    Q_OBJECT
public:
    ToolStep(const UiContext &context, FirstSteps &steps);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString explanation() const override;
    void enter() override;
    [[nodiscard]] bool isReady() const override { return !m_isWriting; }
    [[nodiscard]] bool isBusy() const override { return m_isWriting; }
    void advance() override { Q_EMIT done(); }
    /// Takes the key off the screen.
    void wipe();

private:
    using Shown = std::tuple<ToolKind, QString, Id>; // the tool, the gateway's address, the key
    void fill(const QList<ToolReport> &reports);
    [[nodiscard]] std::optional<Shown> chosen() const;
    void choose();
    void look();
    void write();
    void setWriting(bool on);
    [[nodiscard]] ToolTarget target() const;

    QListWidget *m_list;
    QWidget *m_snippets;
    QVBoxLayout *m_column;
    DiffView *m_diff;
    QPushButton *m_look;
    QPushButton *m_write;
    MessageBar *m_message;
    QList<ToolReport> m_reports;
    std::optional<ToolPlan> m_plan;
    std::optional<Shown> m_shown;
    bool m_isWriting = false;
    std::unique_ptr<QObject> m_inspection;
    std::unique_ptr<QObject> m_question; // of the tool that is chosen
};

} // namespace orchestris

// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tools/toolplan.h"
#include "ui/uicontext.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace orchestris {

/// What would change in some files: each one's name and the difference, with a sign before each
/// line and its colour behind it. Secrets are cut to their beginnings.
class DiffView final : public QWidget
{
    Q_OBJECT
public:
    explicit DiffView(const UiContext &context, QWidget *parent = nullptr);

    void setPlan(const ToolPlan &plan);
    /// Instead of a difference.
    void say(const QString &text);
    [[nodiscard]] QString text() const;
    void setMaximumLines(int lines) { m_maximumLines = lines; }

private:
    void paintLines();

    UiContext m_context;
    QLabel *m_said;
    QPlainTextEdit *m_lines;
    int m_maximumLines = 16;
};

} // namespace orchestris

// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tools/tooldiagnosis.h"
#include "ui/place.h"
#include "ui/uicontext.h"
#include "ui/widgets/sidepane.h"

namespace orchestris {

class CallView;

/// One tool in full: how it is set up, what is wrong, and what can be done.
class ToolPane final : public SidePane
{
    Q_OBJECT
public:
    explicit ToolPane(const UiContext &context, QWidget *parent = nullptr);

    /// Slides in if it is away. Another tool ends a test that runs.
    void show(const ToolReport &report);
    [[nodiscard]] const ToolReport &report() const { return m_report; }

Q_SIGNALS:
    void fixWanted();
    void placeWanted(const orchestris::Place &place);

protected:
    void forget() override;

private:
    void addFindings();
    void openFolder();
    void updateTest();
    [[nodiscard]] QString snippet() const;

    UiContext m_context;
    ToolReport m_report;
    bool m_isEmpty = true;
    QLabel *m_file;
    QLabel *m_baseUrl;
    QLabel *m_model;
    QLabel *m_key;
    QLabel *m_wire;
    QVBoxLayout *m_findings;
    CallView *m_call;
    QPushButton *m_fix;
    QPushButton *m_test;
    QPushButton *m_copy;
    QPushButton *m_folder;
};

} // namespace orchestris

// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/callsnippets.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace orchestris {

class SelectBox;

/// A request as code for curl, Python or Node, with the key left to an environment variable.
class CodeTab final : public QWidget
{
    Q_OBJECT
public:
    explicit CodeTab(QWidget *parent = nullptr);

    void setCall(const snippets::Call &call);

private:
    void update();

    SelectBox *m_language;
    QPushButton *m_copy;
    QPlainTextEdit *m_code;
    snippets::Call m_call;
};

} // namespace orchestris

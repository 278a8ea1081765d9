// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/uicontext.h"

#include <QPushButton>
#include <QTimer>

#include <memory>

namespace orchestris {

/// How many requests run now, and the age of the oldest: asked for each two seconds while it is
/// visible.
class RunningLink final : public QPushButton
{
    Q_OBJECT
public:
    explicit RunningLink(const UiContext &context, QWidget *parent = nullptr);

    void ask();

protected:
    void showEvent(QShowEvent *event) override;

private:
    UiContext m_context;
    QTimer m_ticker;
    std::unique_ptr<QObject> m_query; // set while an answer is awaited
};

} // namespace orchestris

// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/playgroundrequest.h"
#include "ui/page.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QShortcut;
class QStackedWidget;
class QVBoxLayout;

namespace orchestris {

class AnswerPanel;
class ConversationEditor;
class EmptyState;
class ParameterForm;
class TargetForm;

/// Tries a model through the gateway as one of its keys: what is sent on the left, what comes of it
/// on the right, beside another model's answer if wanted. Ctrl+Enter sends, Escape stops. What is
/// said here lives in the window's memory only.
class PlaygroundPage final : public Page
{
    Q_OBJECT
public:
    explicit PlaygroundPage(const UiContext &context);

    void refresh() override;
    /// `id`: the key to try as.
    void showPlace(const Place &place) override;
    [[nodiscard]] QString wouldLose() const override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *buildForm();
    void addParameters(QVBoxLayout *column);
    void buildHeader();
    void connectAll();
    [[nodiscard]] PlaygroundRequest request() const;
    /// What stands in the way of sending; empty: nothing does.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool isRunning() const;
    void send();
    void stop();
    void changed();
    void updateButtons();
    void showState();

    QStackedWidget *m_stack;
    EmptyState *m_noKey;
    EmptyState *m_noModel;
    TargetForm *m_target;
    QPlainTextEdit *m_system;
    ConversationEditor *m_conversation;
    QPushButton *m_more;
    ParameterForm *m_parameters;
    AnswerPanel *m_answer;
    AnswerPanel *m_other;
    QLabel *m_hint;
    QPushButton *m_stop;
    QPushButton *m_send;
    QShortcut *m_escape;
};

} // namespace orchestris

// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/playgroundsource.h"
#include "ui/uicontext.h"

#include <QTextBrowser>

class QVBoxLayout;
class QPushButton;

namespace orchestris {

class CodeBlock;

/// Text of a model: as it is while it grows, formatted from Markdown when it is whole. Loads
/// nothing, leads nowhere: what a model writes is not to be trusted.
class ModelText final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit ModelText(const ThemeController &theme, QWidget *parent = nullptr);

    /// Adds what is new at the end; the view follows while it is at its end.
    void grow(const QString &text);
    void format(const QString &text);

protected:
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void shade();

    const ThemeController &m_theme;
    QString m_text;
    bool m_isFormatted = false;
};

/// An answer to be read: the model's reasoning folded away, its text, the functions that it wants
/// to be called.
class AnswerText final : public QWidget
{
    Q_OBJECT
public:
    explicit AnswerText(const UiContext &context, QWidget *parent = nullptr);

    void clear();
    void show(const PlaygroundAnswer &answer, bool isWhole);

private:
    void showReasoning(const PlaygroundAnswer &answer);
    void showCalls(const QList<PlaygroundToolCall> &calls);

    QPushButton *m_fold;
    ModelText *m_reasoning;
    ModelText *m_text;
    QVBoxLayout *m_callColumn;
    QList<CodeBlock *> m_calls;
    QList<PlaygroundToolCall> m_shownCalls;
};

} // namespace orchestris

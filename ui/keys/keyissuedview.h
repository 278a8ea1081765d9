// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/apikey.h"
#include "ui/widgets/snippets.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace orchestris {

class CodeBlock;
class MessageBar;
class ThemeController;

/// Shows a new key, this once, and how to use it. Keeps no copy besides what is on the screen.
class KeyIssuedView final : public QWidget
{
    Q_OBJECT
public:
    explicit KeyIssuedView(const ThemeController &theme, QWidget *parent = nullptr);

    void setKey(const IssuedKey &issued, const QString &baseUrl, const QString &model);
    /// True once the key, or a piece of code with it, went to the clipboard.
    [[nodiscard]] bool wasCopied() const { return m_copied; }
    /// Says that closing now loses the key.
    void warnNotCopied();
    /// Takes the key off every widget. Called when the dialog closes.
    void wipe();

private:
    CodeBlock *addBlock(class QVBoxLayout *column, const QString &caption);

    QLabel *m_title;
    MessageBar *m_message;
    QLineEdit *m_key;
    CodeBlock *m_curl = nullptr;
    CodeBlock *m_python = nullptr;
    CodeBlock *m_node = nullptr;
    CodeBlock *m_codex = nullptr;
    CodeBlock *m_export = nullptr;
    bool m_copied = false;
};

} // namespace orchestris

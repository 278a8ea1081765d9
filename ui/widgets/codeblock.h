// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace orchestris {

/// A piece of text to copy: a caption, a copy button, and the text as it is.
class CodeBlock final : public QFrame
{
    Q_OBJECT
public:
    explicit CodeBlock(const QString &caption, QWidget *parent = nullptr);

    /// The block is as high as its lines, up to `maximumLines`.
    void setCode(const QString &code, int maximumLines = 16);
    [[nodiscard]] QString code() const;
    /// Forgets the text; what had been there cannot be brought back by undo.
    void wipe();

Q_SIGNALS:
    void copied();

private:
    QLabel *m_caption;
    QPushButton *m_copy;
    QPlainTextEdit *m_text;
};

} // namespace orchestris

// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/codeblock.h"

#include "ui/widgets/copybutton.h"
#include "ui/widgets/parts.h"

#include <QAbstractTextDocumentLayout>
#include <QBoxLayout>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>

#include <cmath>

namespace orchestris {

CodeBlock::CodeBlock(const QString &caption, QWidget *parent)
    : QFrame(parent)
    , m_caption(makeLabel("caption", caption))
    , m_copy(makeButton("flat", tr("Copy"), Glyph::Copy))
    , m_text(new QPlainTextEdit)
{
    setRole(this, "code");
    m_copy->setIcon(icon(Glyph::Copy, QPalette::Link));
    m_copy->setAccessibleName(tr("Copy: %1").arg(caption));
    makeCopyButton(m_copy, [this] { return code(); });
    connect(m_copy, &QPushButton::clicked, this, &CodeBlock::copied);
    m_text->setReadOnly(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(monospaceFont());
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(caption);
    m_text->document()->setDocumentMargin(2);
    m_text->viewport()->setAutoFillBackground(false);

    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 4, 4, 0);
    top->addWidget(m_caption, 1);
    top->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_text);
}

void CodeBlock::setCode(const QString &code, int maximumLines)
{
    m_text->setPlainText(code);
    const int lines = int(code.count(u'\n')) + 1;
    constexpr int Paddings = 2 * 8; // the style sheet's and the document's
    const QTextDocument *document = m_text->document();
    const double line =
        document->documentLayout()->blockBoundingRect(document->firstBlock()).height();
    const int bar = m_text->horizontalScrollBar()->sizeHint().height();
    m_text->setVerticalScrollBarPolicy(lines > maximumLines ? Qt::ScrollBarAsNeeded
                                                            : Qt::ScrollBarAlwaysOff);
    m_text->setFixedHeight(int(std::ceil(std::min(lines, maximumLines) * line)) + Paddings + bar);
}

QString CodeBlock::code() const
{
    return m_text->toPlainText();
}

void CodeBlock::wipe()
{
    m_text->clear();
}

} // namespace orchestris

// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connect/diffview.h"

#include "ui/look/themecontroller.h"
#include "ui/toolsource.h"
#include "ui/widgets/parts.h"

#include <QAbstractTextDocumentLayout>
#include <QBoxLayout>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>

#include <cmath>

namespace orchestris {

DiffView::DiffView(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_said(makeText("muted"))
    , m_lines(new QPlainTextEdit)
{
    m_said->setObjectName(QStringLiteral("diffSaid"));
    m_lines->setObjectName(QStringLiteral("diff"));
    m_lines->setReadOnly(true);
    m_lines->setUndoRedoEnabled(false);
    m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_lines->setFont(monospaceFont());
    m_lines->setTabChangesFocus(true);
    m_lines->document()->setDocumentMargin(6);
    m_lines->viewport()->setAutoFillBackground(false);
    auto *frame = new QFrame;
    setRole(frame, "code");
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_lines);
    m_lines->setAccessibleName(tr("What changes"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_said);
    column->addWidget(frame);
    connect(&context.theme, &ThemeController::changed, this, &DiffView::paintLines);
}

void DiffView::say(const QString &text)
{
    m_said->setText(text);
    m_said->show();
    m_lines->parentWidget()->hide();
    m_lines->clear();
}

void DiffView::setPlan(const ToolPlan &plan)
{
    if (plan.edits.isEmpty()) {
        say(tr("Nothing would change: it is set up so already."));
        return;
    }
    const ToolSurroundings home = m_context.tools.surroundings();
    QStringList lines;
    for (const FileEdit &edit : plan.edits) {
        const QString place = home.brief(edit.path);
        const QString difference = diffOf(edit);
        if (!edit.existed)
            lines.append(tr("New file %1").arg(place));
        else if (difference.isEmpty())
            lines.append(tr("%1: readable for you alone from now on").arg(place));
        else
            lines.append(place);
        if (!difference.isEmpty())
            lines.append(difference);
    }
    m_said->hide();
    m_lines->parentWidget()->show();
    m_lines->setPlainText(lines.join(u'\n'));
    const QTextDocument *document = m_lines->document();
    const double line =
        document->documentLayout()->blockBoundingRect(document->firstBlock()).height();
    const int shown = std::min(document->blockCount(), m_maximumLines);
    m_lines->setFixedHeight(int(std::ceil(shown * line)) + 16
                            + m_lines->horizontalScrollBar()->sizeHint().height());
    paintLines();
}

void DiffView::paintLines()
{
    const Theme &theme = m_context.theme.theme();
    QList<QTextEdit::ExtraSelection> marks;
    for (QTextBlock block = m_lines->document()->begin(); block.isValid(); block = block.next()) {
        const QString text = block.text();
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(block);
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        if (text.startsWith(u'+')) {
            mark.format.setBackground(theme.goodSurface);
        } else if (text.startsWith(u'-')) {
            mark.format.setBackground(theme.badSurface);
        } else if (!text.startsWith(u' ') && !text.startsWith(u"@@")) {
            mark.cursor.select(QTextCursor::BlockUnderCursor);
            mark.format.setProperty(QTextFormat::FullWidthSelection, false);
            mark.format.setFontWeight(QFont::DemiBold);
        } else {
            continue;
        }
        marks.append(mark);
    }
    m_lines->setExtraSelections(marks);
}

QString DiffView::text() const
{
    return m_lines->toPlainText();
}

} // namespace orchestris

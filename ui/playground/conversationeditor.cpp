// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/playground/conversationeditor.h"

#include "ui/widgets/parts.h"
#include "ui/widgets/selectbox.h"

#include <QAbstractTextDocumentLayout>
#include <QBoxLayout>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextLayout>

namespace orchestris {

namespace {

constexpr int LeastLines = 2;
constexpr int MostLines = 10;

int linesOf(const QPlainTextEdit &edit)
{
    int lines = 0; // as wrapped
    for (QTextBlock block = edit.document()->begin(); block.isValid(); block = block.next())
        lines += std::max(block.layout()->lineCount(), 1);
    return lines;
}

} // namespace

void growWithLines(QPlainTextEdit *edit, int least, int most)
{
    const auto fit = [edit, least, most] {
        const int lines = std::clamp(linesOf(*edit), least, most);
        constexpr int Paddings = 2 * 6 + 2 * 4 + 2; // style sheet, document, frame
        edit->setFixedHeight(lines * edit->fontMetrics().lineSpacing() + Paddings);
    };
    QObject::connect(edit->document()->documentLayout(),
                     &QAbstractTextDocumentLayout::documentSizeChanged, edit, fit);
    fit();
}

TurnEditor::TurnEditor(const PlaygroundTurn &turn, QWidget *parent)
    : QFrame(parent)
    , m_role(new SelectBox)
    , m_text(new QPlainTextEdit)
    , m_remove(makeIconButton(Glyph::Trash, tr("Take this message away")))
{
    m_role->addItems({tr("User"), tr("Assistant")});
    m_role->setCurrentIndex(turn.isUser ? 0 : 1);
    m_role->setAccessibleName(tr("Who says it"));
    m_text->setObjectName(QStringLiteral("turn"));
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Message"));
    m_text->setPlaceholderText(tr("What to say"));
    m_text->setPlainText(turn.text);
    m_remove->setObjectName(QStringLiteral("removeTurn"));
    growWithLines(m_text, LeastLines, MostLines);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_role);
    head->addStretch(1);
    head->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_text);
    connect(m_role, &QComboBox::currentIndexChanged, this, &TurnEditor::changed);
    connect(m_text, &QPlainTextEdit::textChanged, this, &TurnEditor::changed);
    connect(m_remove, &QToolButton::clicked, this, &TurnEditor::removeWanted);
}

PlaygroundTurn TurnEditor::turn() const
{
    return {m_role->currentIndex() == 0, m_text->toPlainText()};
}

void TurnEditor::setRemovable(bool removable)
{
    m_remove->setVisible(removable);
}

void TurnEditor::takeFocus()
{
    m_text->setFocus(Qt::OtherFocusReason);
}

ConversationEditor::ConversationEditor(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout)
    , m_add(makeButton("flat", tr("&Add a message"), Glyph::Plus))
{
    m_add->setObjectName(QStringLiteral("addTurn"));
    m_add->setIcon(icon(Glyph::Plus, QPalette::Link));
    m_column->setSpacing(12);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(m_column);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, [this] {
        const bool wasUser = !m_turns.isEmpty() && m_turns.last()->turn().isUser;
        append({!wasUser, {}})->takeFocus();
        Q_EMIT changed();
    });
    append({});
}

QList<PlaygroundTurn> ConversationEditor::turns() const
{
    QList<PlaygroundTurn> turns;
    for (const TurnEditor *editor : m_turns)
        turns.append(editor->turn());
    return turns;
}

void ConversationEditor::setTurns(const QList<PlaygroundTurn> &turns)
{
    for (TurnEditor *editor : std::exchange(m_turns, {})) {
        editor->hide(); // one of them may be the one that asked for this
        editor->deleteLater();
    }
    for (const PlaygroundTurn &turn : turns)
        append(turn);
    if (m_turns.isEmpty())
        append({});
    Q_EMIT changed();
}

void ConversationEditor::goOn(const QString &answer)
{
    // A turn that is empty would only be in the way.
    if (m_turns.last()->turn().text.isEmpty())
        m_turns.takeLast()->deleteLater();
    append({false, answer});
    append({})->takeFocus();
    Q_EMIT changed();
}

void ConversationEditor::takeFocus()
{
    m_turns.last()->takeFocus();
}

TurnEditor *ConversationEditor::append(const PlaygroundTurn &turn)
{
    auto *editor = new TurnEditor(turn);
    m_turns.append(editor);
    m_column->addWidget(editor);
    connect(editor, &TurnEditor::changed, this, &ConversationEditor::changed);
    connect(editor, &TurnEditor::removeWanted, this, [this, editor] {
        const QList<PlaygroundTurn> before = turns();
        m_turns.removeOne(editor);
        editor->hide();
        editor->deleteLater();
        updateButtons();
        Q_EMIT changed();
        Q_EMIT removed(before);
    });
    updateButtons();
    return editor;
}

void ConversationEditor::updateButtons()
{
    for (TurnEditor *editor : std::as_const(m_turns))
        editor->setRemovable(m_turns.size() > 1);
}

} // namespace orchestris

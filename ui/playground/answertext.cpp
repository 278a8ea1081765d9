// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/playground/answertext.h"

#include "ui/look/themecontroller.h"
#include "ui/widgets/codeblock.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QJsonDocument>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>

namespace orchestris {

namespace {

constexpr int MostCallLines = 8;
constexpr int ReasoningHeight = 140;
/// Laying out longer text as Markdown would hold the window up.
constexpr qsizetype MostFormatted = 128 * 1024;

/// The arguments with one member a line; as they are if they are not whole JSON (yet).
QString pretty(const QString &arguments)
{
    const QJsonDocument document = QJsonDocument::fromJson(arguments.toUtf8());
    return document.isNull()
               ? arguments
               : QString::fromUtf8(document.toJson(QJsonDocument::Indented)).trimmed();
}

} // namespace

ModelText::ModelText(const ThemeController &theme, QWidget *parent)
    : QTextBrowser(parent)
    , m_theme(theme)
{
    setFrameShape(NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(2);
    connect(&theme, &ThemeController::changed, this, [this] {
        if (m_isFormatted)
            format(m_text);
    });
}

QVariant ModelText::loadResource(int, const QUrl &)
{
    return {};
}

void ModelText::grow(const QString &text)
{
    if (m_isFormatted || !text.startsWith(m_text)) {
        clear();
        m_text.clear();
        m_isFormatted = false;
    }
    if (text.size() == m_text.size())
        return;
    QScrollBar *bar = verticalScrollBar();
    const bool isAtEnd = bar->value() >= bar->maximum();
    QTextCursor end(document());
    end.movePosition(QTextCursor::End);
    end.insertText(text.sliced(m_text.size()));
    m_text = text;
    if (isAtEnd)
        bar->setValue(bar->maximum());
}

void ModelText::format(const QString &text)
{
    if (text.size() > MostFormatted) {
        grow(text);
        return;
    }
    const int before = verticalScrollBar()->value();
    m_text = text;
    m_isFormatted = true;
    QTextDocument::MarkdownFeatures features = QTextDocument::MarkdownDialectGitHub;
    features.setFlag(QTextDocument::MarkdownNoHTML);
    document()->setMarkdown(text, features);
    shade();
    verticalScrollBar()->setValue(before);
}

void ModelText::shade()
{
    const QFont code = monospaceFont();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QTextBlockFormat format = block.blockFormat();
        if (!format.hasProperty(QTextFormat::BlockCodeFence)
            && !format.hasProperty(QTextFormat::BlockCodeLanguage))
            continue;
        QTextCursor cursor(block);
        QTextBlockFormat shaded;
        shaded.setBackground(m_theme.theme().raised);
        shaded.setLeftMargin(8);
        cursor.mergeBlockFormat(shaded);
        cursor.select(QTextCursor::BlockUnderCursor);
        QTextCharFormat letters;
        letters.setFont(code);
        cursor.mergeCharFormat(letters);
    }
}

AnswerText::AnswerText(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_fold(makeButton("flat", {}))
    , m_reasoning(new ModelText(context.theme))
    , m_text(new ModelText(context.theme))
    , m_callColumn(new QVBoxLayout)
{
    m_fold->setObjectName(QStringLiteral("showReasoning"));
    m_fold->setCheckable(true);
    m_reasoning->setObjectName(QStringLiteral("reasoning"));
    m_reasoning->setAccessibleName(tr("The model's reasoning"));
    m_reasoning->setMaximumHeight(ReasoningHeight);
    m_text->setObjectName(QStringLiteral("answerText"));
    m_text->setAccessibleName(tr("The answer"));
    m_text->setPlaceholderText(tr("The answer appears here as it comes."));
    m_callColumn->setSpacing(8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_fold, 0, Qt::AlignLeft);
    column->addWidget(m_reasoning);
    column->addWidget(m_text, 1);
    column->addLayout(m_callColumn);
    connect(m_fold, &QPushButton::toggled, m_reasoning, &QWidget::setVisible);
    clear();
}

void AnswerText::clear()
{
    m_fold->setChecked(false);
    m_fold->hide();
    m_reasoning->grow({});
    m_reasoning->hide();
    m_text->grow({});
    showCalls({});
}

void AnswerText::show(const PlaygroundAnswer &answer, bool isWhole)
{
    showReasoning(answer);
    if (isWhole)
        m_text->format(answer.text);
    else
        m_text->grow(answer.text);
    showCalls(answer.toolCalls);
}

void AnswerText::showReasoning(const PlaygroundAnswer &answer)
{
    m_reasoning->grow(answer.reasoning);
    m_fold->setVisible(!answer.reasoning.isEmpty());
    m_fold->setText(tr("Reasoning: %n character(s)", nullptr, int(answer.reasoning.size())));
    if (answer.reasoning.isEmpty())
        m_fold->setChecked(false);
}

void AnswerText::showCalls(const QList<PlaygroundToolCall> &calls)
{
    if (calls == m_shownCalls)
        return;
    qsizetype same = 0; // names come in pieces too
    while (same < std::min(calls.size(), m_calls.size())
           && calls[same].name == m_shownCalls[same].name)
        ++same;
    m_shownCalls = calls;
    while (m_calls.size() > same)
        delete m_calls.takeLast();
    for (qsizetype at = 0; at < calls.size(); ++at) {
        if (at == m_calls.size()) {
            m_calls.append(new CodeBlock(tr("Calls %1").arg(calls[at].name)));
            m_callColumn->addWidget(m_calls.last());
        }
        m_calls[at]->setCode(pretty(calls[at].arguments), MostCallLines);
    }
}

} // namespace orchestris

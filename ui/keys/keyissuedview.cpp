// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keys/keyissuedview.h"

#include "ui/widgets/codeblock.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QTabWidget>

namespace orchestris {

KeyIssuedView::KeyIssuedView(const ThemeController &theme, QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel("lead"))
    , m_message(new MessageBar(theme))
    , m_key(new QLineEdit)
{
    m_key->setObjectName(QStringLiteral("issuedKey"));
    m_key->setReadOnly(true);
    m_key->setAccessibleName(tr("The new key"));
    QPushButton *copy = makeButton("primary", tr("&Copy key"), Glyph::Copy);
    copy->setObjectName(QStringLiteral("copyKey"));
    makeCopyButton(copy, [this] { return m_key->text(); });
    connect(copy, &QPushButton::clicked, this, [this] { m_copied = true; });

    QFont font = monospaceFont();
    font.setPixelSize(12); // the whole key fits
    m_key->setFont(font);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(copy);
    row->addWidget(makeLabel("caption", tr("It stands in the examples below as well.")), 1);

    auto *tabs = new QTabWidget;
    tabs->setAccessibleName(tr("How to use it"));
    tabs->setDocumentMode(true);
    const auto page = [tabs](const QString &title) {
        auto *sheet = new QWidget;
        auto *column = new QVBoxLayout(sheet);
        column->setContentsMargins(0, 12, 0, 0);
        column->setSpacing(12);
        tabs->addTab(sheet, title);
        return column;
    };
    QVBoxLayout *curl = page(QStringLiteral("curl"));
    m_curl = addBlock(curl, tr("In a terminal"));
    curl->addStretch(1);
    QVBoxLayout *python = page(QStringLiteral("Python"));
    m_python = addBlock(python, tr("With the openai package"));
    python->addStretch(1);
    QVBoxLayout *node = page(QStringLiteral("Node.js"));
    m_node = addBlock(node, tr("With the openai package"));
    node->addStretch(1);
    QVBoxLayout *codex = page(QStringLiteral("Codex CLI"));
    m_codex = addBlock(codex, tr("In ~/.codex/config.toml"));
    m_export = addBlock(codex, tr("In the shell that starts codex"));
    codex->addStretch(1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_message);
    column->addWidget(m_key);
    column->addLayout(row);
    column->addWidget(tabs, 1);
}

CodeBlock *KeyIssuedView::addBlock(QVBoxLayout *column, const QString &caption)
{
    auto *block = new CodeBlock(caption);
    column->addWidget(block);
    connect(block, &CodeBlock::copied, this, [this] { m_copied = true; });
    return block;
}

void KeyIssuedView::setKey(const IssuedKey &issued, const QString &baseUrl, const QString &model)
{
    m_copied = false;
    m_title->setText(tr("“%1” is ready").arg(issued.key.name));
    m_message->say(Tone::Warning,
                   tr("Copy the key now: it is shown this once and cannot be shown again. "
                      "If it is lost, revoke it and issue another."));
    const snippets::Target target{baseUrl, issued.text, model};
    m_key->setText(issued.text);
    m_key->setCursorPosition(0);
    m_curl->setCode(snippets::curl(target));
    m_python->setCode(snippets::python(target));
    m_node->setCode(snippets::node(target));
    m_codex->setCode(snippets::codexConfig(target));
    m_export->setCode(snippets::exportKey(target));
}

void KeyIssuedView::warnNotCopied()
{
    m_message->say(Tone::Bad, tr("You have not copied the key yet, and it cannot be shown again. "
                                 "Close once more to go without it."));
}

void KeyIssuedView::wipe()
{
    m_key->clear();
    for (CodeBlock *block : {m_curl, m_python, m_node, m_codex, m_export})
        block->wipe();
}

} // namespace orchestris

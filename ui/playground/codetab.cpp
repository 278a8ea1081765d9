// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/playground/codetab.h"

#include "ui/widgets/copybutton.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/selectbox.h"

#include <QBoxLayout>
#include <QPlainTextEdit>

namespace orchestris {

CodeTab::CodeTab(QWidget *parent)
    : QWidget(parent)
    , m_language(new SelectBox)
    , m_copy(makeButton(nullptr, tr("Copy"), Glyph::Copy))
    , m_code(new QPlainTextEdit)
{
    m_language->setObjectName(QStringLiteral("codeLanguage"));
    m_language->setAccessibleName(tr("Language"));
    m_language->addItems(
        {QStringLiteral("curl"), QStringLiteral("Python"), QStringLiteral("Node")});
    m_copy->setObjectName(QStringLiteral("copyCode"));
    m_copy->setAccessibleName(tr("Copy the code"));
    m_code->setObjectName(QStringLiteral("code"));
    m_code->setAccessibleName(tr("Code"));
    m_code->setReadOnly(true);
    m_code->setTabChangesFocus(true);
    m_code->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_code->setFont(monospaceFont());
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_language);
    row->addStretch(1);
    row->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_code, 1);
    column->addWidget(
        makeText("caption", tr("Set ORCHESTRIS_API_KEY to the key's text first. The console does "
                               "not have it: it was shown once, when the key was issued.")));
    makeCopyButton(m_copy, [this] { return m_code->toPlainText(); });
    connect(m_language, &QComboBox::currentIndexChanged, this, &CodeTab::update);
}

void CodeTab::setCall(const snippets::Call &call)
{
    if (call.baseUrl == m_call.baseUrl && call.request == m_call.request)
        return;
    m_call = call;
    update();
}

void CodeTab::update()
{
    switch (m_language->currentIndex()) {
    case 1:
        m_code->setPlainText(snippets::python(m_call));
        break;
    case 2:
        m_code->setPlainText(snippets::node(m_call));
        break;
    default:
        m_code->setPlainText(snippets::curl(m_call));
    }
}

} // namespace orchestris

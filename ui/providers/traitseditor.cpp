// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/providers/traitseditor.h"

#include "models/domain/providertraits.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/presetwords.h"
#include "ui/widgets/selectbox.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace orchestris {

namespace {

constexpr ProviderEndpoint Endpoints[] = {ProviderEndpoint::Chat, ProviderEndpoint::Responses,
                                          ProviderEndpoint::Embeddings, ProviderEndpoint::Messages};

} // namespace

TraitsEditor::TraitsEditor(QWidget *parent)
    : QWidget(parent)
    , m_chatFields(new QWidget)
    , m_maximum(new SelectBox)
    , m_reasoning(new SelectBox)
    , m_usage(new QCheckBox(tr("Ask for &usage in streams (include_usage)")))
    , m_headers(new QPlainTextEdit)
{
    m_maximum->setObjectName(QStringLiteral("maximumField"));
    m_reasoning->setObjectName(QStringLiteral("reasoningField"));
    m_usage->setObjectName(QStringLiteral("includeUsage"));
    m_headers->setObjectName(QStringLiteral("extraHeaders"));
    m_maximum->addItem(tr("As the client gives it"), int(MaximumOutputField::AsGiven));
    m_maximum->addItem(QStringLiteral("max_tokens"), int(MaximumOutputField::MaxTokens));
    m_maximum->addItem(QStringLiteral("max_completion_tokens"),
                       int(MaximumOutputField::MaxCompletionTokens));
    m_reasoning->addItem(tr("Not at all"), int(ReasoningField::None));
    m_reasoning->addItem(QStringLiteral("reasoning_content"),
                         int(ReasoningField::ReasoningContent));
    m_reasoning->addItem(QStringLiteral("reasoning"), int(ReasoningField::Reasoning));
    m_headers->setTabChangesFocus(true);
    m_headers->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_headers->setPlaceholderText(tr("One a line, such as X-Title: Console. No secrets."));
    m_headers->setFixedHeight(3 * m_headers->fontMetrics().lineSpacing() + 16);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(buildEndpoints());
    column->addWidget(buildFields());
    addField(column, tr("E&xtra headers"), m_headers);

    connect(m_maximum, &QComboBox::currentIndexChanged, this, &TraitsEditor::changed);
    connect(m_reasoning, &QComboBox::currentIndexChanged, this, &TraitsEditor::changed);
    connect(m_usage, &QCheckBox::toggled, this, &TraitsEditor::changed);
    connect(m_headers, &QPlainTextEdit::textChanged, this, &TraitsEditor::changed);
}

QWidget *TraitsEditor::buildEndpoints()
{
    auto *group = new QWidget;
    auto *column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(makeLabel("field", tr("What it has; the gateway translates the rest")));
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    for (const ProviderEndpoint endpoint : Endpoints) {
        auto *box = new QCheckBox(endpointLabel(endpoint));
        box->setObjectName(QStringLiteral("endpoint-") + endpointName(endpoint));
        connect(box, &QCheckBox::toggled, this, &TraitsEditor::changed);
        m_endpoints[endpoint] = box;
        row->addWidget(box);
    }
    row->addStretch(1);
    column->addLayout(row);
    return group;
}

QWidget *TraitsEditor::buildFields()
{
    auto *column = new QVBoxLayout(m_chatFields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    for (const auto &[label, field] :
         {std::pair<QString, QWidget *>{tr("&Most output tokens"), m_maximum},
          {tr("Earlier &reasoning goes back in"), m_reasoning}}) {
        auto *half = new QVBoxLayout;
        addField(half, label, field);
        row->addLayout(half, 1);
    }
    column->addLayout(row);
    column->addWidget(m_usage);
    return m_chatFields;
}

void TraitsEditor::setTraits(ProviderKind kind, const ProviderTraits &traits)
{
    {
        const QSignalBlocker blocker(this);
        m_kind = kind;
        m_traits = traits;
        const ProviderEndpoints possible = possibleEndpoints(kind);
        for (const auto &[endpoint, box] : m_endpoints) {
            box->setVisible(possible.testFlag(endpoint));
            box->setEnabled(possible != ProviderEndpoints(endpoint)); // the only one stays
            box->setChecked(traits.endpoints.testFlag(endpoint));
        }
        m_chatFields->setVisible(possible.testFlag(ProviderEndpoint::Chat));
        m_maximum->setCurrentIndex(m_maximum->findData(int(traits.maximumOutput)));
        m_reasoning->setCurrentIndex(m_reasoning->findData(int(traits.reasoning)));
        m_usage->setChecked(traits.takesIncludeUsage);
        m_headers->setPlainText(traits.extraHeaders.join(u'\n'));
    }
    Q_EMIT changed();
}

ProviderTraits TraitsEditor::traits() const
{
    ProviderTraits traits = m_traits;
    const ProviderEndpoints possible = possibleEndpoints(m_kind);
    traits.endpoints = {};
    for (const auto &[endpoint, box] : m_endpoints)
        traits.endpoints.setFlag(endpoint, box->isChecked() && possible.testFlag(endpoint));
    traits.maximumOutput = static_cast<MaximumOutputField>(m_maximum->currentData().toInt());
    traits.reasoning = static_cast<ReasoningField>(m_reasoning->currentData().toInt());
    traits.takesIncludeUsage = m_usage->isChecked();
    traits.extraHeaders.clear();
    const QStringList lines = m_headers->toPlainText().split(u'\n');
    for (const QString &line : lines) {
        if (!line.trimmed().isEmpty())
            traits.extraHeaders.append(line.trimmed());
    }
    return traits;
}

QString TraitsEditor::problem() const
{
    const ProviderTraits wanted = traits();
    if (!wanted.endpoints)
        return tr("Choose at least one thing that the provider has.");
    for (const QString &header : wanted.extraHeaders) {
        if (const auto normalized = normalizeExtraHeader(header); !normalized)
            return normalized.error().message;
    }
    return {};
}

} // namespace orchestris

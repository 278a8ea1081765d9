// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/modeldialog.h"

#include "models/domain/modelchange.h"
#include "ui/consolebackend.h"
#include "ui/models/priceeditor.h"
#include "ui/modelsource.h"
#include "ui/widgets/amounttext.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/selectbox.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace orchestris {

namespace {

/// 0 for an empty field; absent: no number of tokens.
std::optional<qint64> tokensIn(const QLineEdit *field, qint64 most)
{
    const QString text = field->text().trimmed();
    if (text.isEmpty())
        return 0;
    const auto tokens = parseAmount(LimitMetric::TotalTokens, text);
    return tokens && *tokens <= most ? tokens : std::nullopt;
}

} // namespace

ModelDialog::ModelDialog(const UiContext &context, const Model &model, QWidget *parent)
    : FormDialog(context, model.id == 0 ? tr("Add a model") : tr("Edit a model"),
                 model.id == 0 ? tr("&Add model") : tr("&Save"), parent)
    , m_model(model)
    , m_price(new PriceEditor)
    , m_priceNote(makeText("caption"))
    , m_contextTokens(new QLineEdit)
    , m_maximumOutput(new QLineEdit)
{
    resize(640, 460);
    if (model.id == 0) {
        buildNew();
    } else {
        const SnapshotPtr snapshot = context.backend.snapshot();
        const Provider *owner = provider(*snapshot);
        fields()->addWidget(
            makeText("lead", owner ? QString(owner->name + u'/' + model.name) : model.name));
    }
    auto *price = new QVBoxLayout;
    price->setSpacing(6);
    price->addWidget(makeLabel("heading", tr("Price in dollars a million tokens")));
    price->addWidget(m_price);
    m_priceNote->setText(tr("A changed price counts for requests from now on: what was recorded "
                            "keeps its own. Without a price, cost stays unknown."));
    price->addWidget(m_priceNote);
    fields()->addLayout(price);
    buildNumbers();
    m_price->setPrice(model.price);
    connect(m_price, &PriceEditor::changed, this, &ModelDialog::look);
    askListed();
    look();
}

void ModelDialog::buildNew()
{
    m_provider = new SelectBox;
    m_name = new QLineEdit;
    m_nameNote = makeText("invalid");
    m_provider->setObjectName(QStringLiteral("modelProvider"));
    m_name->setObjectName(QStringLiteral("modelName"));
    m_name->setPlaceholderText(tr("As the provider calls it"));
    const SnapshotPtr snapshot = context().backend.snapshot();
    for (const Provider &one : snapshot->configuration().providers)
        m_provider->addItem(one.name, one.id);
    const int index = m_provider->findData(m_model.providerId);
    m_provider->setCurrentIndex(std::max(index, 0));
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *left = new QVBoxLayout;
    addField(left, tr("&Provider"), m_provider);
    auto *right = new QVBoxLayout;
    addField(right, tr("&Model"), m_name);
    row->addLayout(left, 1);
    row->addLayout(right, 2);
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    column->addLayout(row);
    column->addWidget(m_nameNote);
    fields()->addLayout(column);
    connect(m_provider, &QComboBox::currentIndexChanged, this, [this] {
        askListed();
        look();
    });
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        askListed();
        look();
    });
    m_name->setFocus();
}

void ModelDialog::buildNumbers()
{
    m_contextTokens->setObjectName(QStringLiteral("contextTokens"));
    m_maximumOutput->setObjectName(QStringLiteral("maximumOutput"));
    m_contextTokens->setPlaceholderText(tr("unknown"));
    m_maximumOutput->setPlaceholderText(tr("unknown"));
    m_contextTokens->setToolTip(
        tr("Tokens of a prompt and its answer together. Aliases compare their targets by it."));
    m_maximumOutput->setToolTip(
        tr("Tokens that an answer can have at most. Strict limits hold so many."));
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    for (const auto &[label, field] :
         {std::pair<QString, QLineEdit *>{tr("Conte&xt, in tokens"), m_contextTokens},
          {tr("Maximum ou&tput, in tokens"), m_maximumOutput}}) {
        auto *half = new QVBoxLayout;
        addField(half, label, field);
        row->addLayout(half, 1);
    }
    fields()->addLayout(row);
    const auto fill = [](QLineEdit *field, qint64 tokens) {
        field->setText(tokens > 0 ? amountForField(LimitMetric::TotalTokens, tokens) : QString());
    };
    fill(m_contextTokens, m_model.contextTokens);
    fill(m_maximumOutput, m_model.maximumOutput);
    connect(m_contextTokens, &QLineEdit::textChanged, this, &ModelDialog::look);
    connect(m_maximumOutput, &QLineEdit::textChanged, this, &ModelDialog::look);
}

const Provider *ModelDialog::provider(const Snapshot &snapshot) const
{
    return snapshot.provider(m_provider ? m_provider->currentData().toLongLong()
                                        : m_model.providerId);
}

QString ModelDialog::modelName() const
{
    return m_name ? m_name->text().trimmed() : m_model.name;
}

void ModelDialog::askListed()
{
    const SnapshotPtr snapshot = context().backend.snapshot();
    const Provider *owner = provider(*snapshot);
    m_query = std::make_unique<QObject>();
    if (!owner || modelName().isEmpty()) {
        m_price->setListed({});
        return;
    }
    const QString name = modelName();
    context().models.findListPrices(
        *owner, {name}, m_query.get(), [this, name](const Result<ListedPrices> &found) {
            const bool isThere = found && found->prices.contains(name);
            m_price->setListed(isThere ? std::optional(found->prices.value(name)) : std::nullopt);
        });
}

void ModelDialog::look()
{
    if (m_name) {
        const QString wrong = m_name->text().isEmpty() ? QString() : nameProblem();
        m_nameNote->setText(wrong);
        m_nameNote->setVisible(!wrong.isEmpty());
        setStyleProperty(m_name, "invalid", !wrong.isEmpty());
    }
    setStyleProperty(m_contextTokens, "invalid", !tokensIn(m_contextTokens, MostContextTokens));
    setStyleProperty(m_maximumOutput, "invalid", !tokensIn(m_maximumOutput, MostOutputTokens));
    check();
}

QString ModelDialog::nameProblem() const
{
    if (!m_name)
        return {};
    if (modelName().isEmpty())
        return tr("Say how the provider calls the model.");
    if (!checkModelName(modelName()))
        return tr("A model's name has up to 200 characters and no blanks.");
    const SnapshotPtr snapshot = context().backend.snapshot();
    const Provider *owner = provider(*snapshot);
    if (!owner)
        return tr("Add a provider first.");
    for (const Model &other : snapshot->configuration().models) {
        if (other.providerId == owner->id && other.name == modelName())
            return tr("%1/%2 is there already.").arg(owner->name, other.name);
    }
    return {};
}

QString ModelDialog::problem() const
{
    for (const QString &text : {nameProblem(), m_price->problem()}) {
        if (!text.isEmpty())
            return text;
    }
    if (!tokensIn(m_contextTokens, MostContextTokens))
        return tr("A context is a number of tokens, like 128,000 or 200k.");
    if (!tokensIn(m_maximumOutput, MostOutputTokens))
        return tr("The maximum output is a number of tokens, like 16,384 or 16k.");
    return {};
}

void ModelDialog::submit()
{
    ModelDraft draft;
    draft.id = m_model.id;
    draft.providerId = m_provider ? m_provider->currentData().toLongLong() : m_model.providerId;
    draft.name = modelName();
    draft.change.price = m_price->price();
    draft.change.contextTokens = tokensIn(m_contextTokens, MostContextTokens).value_or(0);
    draft.change.maximumOutput = tokensIn(m_maximumOutput, MostOutputTokens).value_or(0);
    context().models.saveModel(draft, this, [this](const Result<Model> &stored) {
        if (!stored) {
            refuse(stored.error());
            return;
        }
        Q_EMIT saved(*stored);
        accept();
    });
}

} // namespace orchestris

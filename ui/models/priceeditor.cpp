// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/priceeditor.h"

#include "models/domain/modelchange.h"
#include "models/tables/aliaswords.h"
#include "models/tables/telemetrywords.h"
#include "ui/widgets/amounttext.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace orchestris {

namespace {

std::optional<Nanos> dollarsIn(const QLineEdit *field)
{
    return parseAmount(LimitMetric::Cost, field->text().trimmed());
}

void fillRate(QLineEdit *field, const std::optional<Nanos> &rate)
{
    field->setText(rate ? amountForField(LimitMetric::Cost, *rate) : QString());
}

bool agree(const Price &one, const Price &other)
{
    return one.rates == other.rates
           && std::equal(one.tiers.begin(), one.tiers.end(), other.tiers.begin(), other.tiers.end(),
                         [](const PriceTier &a, const PriceTier &b) {
                             return a.aboveInput == b.aboveInput && a.rates == b.rates;
                         });
}

} // namespace

PriceEditor::PriceEditor(QWidget *parent)
    : QWidget(parent)
    , m_tierLines(new QVBoxLayout)
    , m_addTier(makeButton("flat", tr("Add &rates for long prompts"), Glyph::Plus))
    , m_listedText(makeText("caption"))
    , m_useListed(makeButton("flat", tr("Use the &list's price")))
{
    m_addTier->setObjectName(QStringLiteral("addTier"));
    m_useListed->setObjectName(QStringLiteral("useListed"));
    m_listedText->setObjectName(QStringLiteral("listed"));
    m_base = makeLine(false);
    m_base.input->setObjectName(QStringLiteral("inputRate"));
    m_base.cached->setObjectName(QStringLiteral("cachedRate"));
    m_base.write->setObjectName(QStringLiteral("writeRate"));
    m_base.output->setObjectName(QStringLiteral("outputRate"));
    m_tierLines->setSpacing(8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_base.holder);
    column->addLayout(m_tierLines);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_addTier);
    tools->addStretch(1);
    column->addLayout(tools);
    auto *list = new QHBoxLayout;
    list->setSpacing(8);
    list->addWidget(m_listedText, 1);
    list->addWidget(m_useListed);
    column->addLayout(list);
    connect(m_addTier, &QPushButton::clicked, this, [this] {
        addTier(nullptr);
        m_tiers.back().above->setFocus();
        look();
    });
    connect(m_useListed, &QPushButton::clicked, this, [this] { setPrice(m_listed); });
    look();
}

PriceEditor::Line PriceEditor::makeLine(bool isTier)
{
    Line line;
    line.holder = new QWidget;
    auto *row = new QHBoxLayout(line.holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const auto add = [&](const QString &label, const QString &hint, QLineEdit *&field) {
        field = new QLineEdit;
        field->setPlaceholderText(hint);
        auto *half = new QVBoxLayout;
        addField(half, label, field);
        row->addLayout(half, 1);
        connect(field, &QLineEdit::textChanged, this, [this] {
            if (!m_filling)
                look();
        });
    };
    if (isTier)
        add(tr("Above input tokens"), QStringLiteral("200k"), line.above);
    add(isTier ? tr("Input") : tr("&Input"), tr("dollars"), line.input);
    add(isTier ? tr("Cached input") : tr("&Cached input"), tr("as input"), line.cached);
    add(isTier ? tr("Cache writes") : tr("Cache &writes"), tr("as input"), line.write);
    add(isTier ? tr("Output") : tr("&Output"), tr("dollars"), line.output);
    if (isTier) {
        QToolButton *away = makeIconButton(Glyph::Close, tr("Remove these rates"));
        row->addWidget(away, 0, Qt::AlignBottom);
        connect(away, &QToolButton::clicked, this,
                [this, holder = line.holder] { removeTier(holder); });
    }
    return line;
}

void PriceEditor::addTier(const PriceTier *tier)
{
    Line line = makeLine(true);
    line.above->setObjectName(QStringLiteral("tierAbove"));
    line.input->setObjectName(QStringLiteral("tierInput"));
    line.output->setObjectName(QStringLiteral("tierOutput"));
    if (tier) {
        line.above->setText(amountForField(LimitMetric::TotalTokens, tier->aboveInput));
        fill(line, tier->rates);
    }
    m_tierLines->addWidget(line.holder);
    m_tiers.push_back(line);
}

void PriceEditor::removeTier(QWidget *holder)
{
    const auto found = std::find_if(m_tiers.begin(), m_tiers.end(),
                                    [&](const Line &line) { return line.holder == holder; });
    if (found == m_tiers.end())
        return;
    m_tiers.erase(found);
    m_tierLines->removeWidget(holder);
    holder->hide();
    holder->deleteLater(); // the click that led here is in one of its buttons
    look();
}

void PriceEditor::fill(const Line &line, const Rates &rates)
{
    fillRate(line.input, rates.input);
    fillRate(line.cached, rates.cachedInput);
    fillRate(line.write, rates.cacheWrite);
    fillRate(line.output, rates.output);
}

void PriceEditor::setPrice(const std::optional<Price> &price)
{
    m_filling = true;
    while (!m_tiers.empty())
        removeTier(m_tiers.back().holder);
    for (QLineEdit *field : {m_base.input, m_base.cached, m_base.write, m_base.output})
        field->clear();
    if (price) {
        fill(m_base, price->rates);
        for (const PriceTier &tier : price->tiers)
            addTier(&tier);
    }
    m_filling = false;
    look();
}

void PriceEditor::setListed(const std::optional<Price> &listed)
{
    m_listed = listed;
    look();
}

bool PriceEditor::isBlank(const Line &line)
{
    for (const QLineEdit *field : {line.above, line.input, line.cached, line.write, line.output}) {
        if (field && !field->text().trimmed().isEmpty())
            return false;
    }
    return true;
}

std::optional<Rates> PriceEditor::ratesOf(const Line &line)
{
    const auto input = dollarsIn(line.input);
    const auto output = dollarsIn(line.output);
    if (!input || !output)
        return std::nullopt;
    Rates rates;
    rates.input = *input;
    rates.output = *output;
    rates.cachedInput = dollarsIn(line.cached);
    rates.cacheWrite = dollarsIn(line.write);
    return rates;
}

std::optional<Price> PriceEditor::price() const
{
    const auto base = ratesOf(m_base);
    if (!base)
        return std::nullopt;
    Price price;
    price.rates = *base;
    for (const Line &line : m_tiers) {
        if (const auto rates = ratesOf(line))
            price.tiers.append(
                {parseAmount(LimitMetric::TotalTokens, line.above->text().trimmed()).value_or(0),
                 *rates});
    }
    price.source =
        m_listed && agree(price, *m_listed) ? m_listed->source : QStringLiteral("manual");
    return price;
}

QString PriceEditor::problemOf(const Line &line) const
{
    for (const QLineEdit *field : {line.input, line.cached, line.write, line.output}) {
        if (!field->text().trimmed().isEmpty() && !dollarsIn(field))
            return tr("“%1” is no amount of dollars.").arg(field->text().trimmed());
    }
    if (!dollarsIn(line.input) || !dollarsIn(line.output))
        return tr("A price needs at least a rate for input and one for output.");
    if (line.above && !parseAmount(LimitMetric::TotalTokens, line.above->text().trimmed()))
        return tr("Say above how many input tokens the further rates hold, like 200k.");
    return {};
}

QString PriceEditor::problem() const
{
    if (isBlank(m_base) && m_tiers.empty())
        return {};
    if (const QString text = problemOf(m_base); !text.isEmpty())
        return text;
    for (const Line &line : m_tiers) {
        if (const QString text = problemOf(line); !text.isEmpty())
            return text;
    }
    ModelChange change;
    change.price = price();
    if (!checkModelChange(change))
        return tr("Rates for long prompts begin above more and more tokens, and no rate is above "
                  "a million dollars.");
    return {};
}

void PriceEditor::look()
{
    const auto mark = [](QLineEdit *field) {
        setStyleProperty(field, "invalid", !field->text().trimmed().isEmpty() && !dollarsIn(field));
    };
    for (QLineEdit *field : {m_base.input, m_base.cached, m_base.write, m_base.output})
        mark(field);
    for (const Line &line : m_tiers) {
        for (QLineEdit *field : {line.input, line.cached, line.write, line.output})
            mark(field);
    }
    m_addTier->setEnabled(m_tiers.size() < size_t(MostPriceTiers));
    const auto now = problem().isEmpty() ? price() : std::nullopt;
    const bool isListed = m_listed && now && agree(*now, *m_listed);
    m_useListed->setVisible(m_listed && !isListed);
    if (!m_listed)
        m_listedText->setText(tr("The price list does not have this model."));
    else if (isListed)
        m_listedText->setText(
            tr("This is the published price. %1.").arg(words::priceSource(m_listed->source)));
    else
        m_listedText->setText(
            tr("Published: %1. %2.")
                .arg(words::rates(m_listed), words::priceSource(m_listed->source)));
    Q_EMIT changed();
}

} // namespace orchestris

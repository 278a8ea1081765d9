// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/importdialog.h"

#include "models/tables/sentences.h"
#include "models/tables/telemetrywords.h"
#include "ui/providers/modelpicker.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/selectbox.h"

#include <QBoxLayout>
#include <QProgressBar>

namespace orchestris {

ImportDialog::ImportDialog(const UiContext &context, Id provider, QWidget *parent)
    : FormDialog(context, tr("Import models"), tr("&Import"), parent)
    , m_provider(new SelectBox)
    , m_ask(makeButton(nullptr, tr("&Ask for its models"), Glyph::Refresh))
    , m_progress(new QProgressBar)
    , m_status(makeText("muted"))
    , m_picker(new ModelPicker)
    , m_gone(makeText("caption"))
{
    resize(600, 420);
    build();
    const SnapshotPtr snapshot = context.backend.snapshot();
    for (const Provider &one : snapshot->configuration().providers) {
        if (one.kind != ProviderKind::Sandbox)
            m_provider->addItem(one.name, one.id);
    }
    m_provider->setCurrentIndex(std::max(m_provider->findData(provider), 0));
    connect(m_provider, &QComboBox::currentIndexChanged, this, &ImportDialog::ask);
    connect(m_ask, &QPushButton::clicked, this, [this] { m_query ? stop() : ask(); });
    connect(m_picker, &ModelPicker::checkedChanged, this, &ImportDialog::check);
    if (m_provider->count() > 0)
        ask();
    else
        setRunning(false);
}

void ImportDialog::build()
{
    m_provider->setObjectName(QStringLiteral("importProvider"));
    m_ask->setObjectName(QStringLiteral("askModels"));
    m_status->setObjectName(QStringLiteral("importStatus"));
    m_gone->setObjectName(QStringLiteral("goneModels"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Asking for its models"));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *left = new QVBoxLayout;
    addField(left, tr("&Provider"), m_provider);
    row->addLayout(left, 1);
    row->addWidget(m_ask, 0, Qt::AlignBottom);
    fields()->addLayout(row);
    fields()->addWidget(m_progress);
    fields()->addWidget(m_status);
    fields()->addWidget(m_picker, 1);
    fields()->addWidget(m_gone);
}

std::optional<Provider> ImportDialog::provider() const
{
    const SnapshotPtr snapshot = context().backend.snapshot();
    const Provider *found = snapshot->provider(m_provider->currentData().toLongLong());
    return found ? std::optional(*found) : std::nullopt;
}

QStringList ImportDialog::knownModels() const
{
    QStringList names;
    const SnapshotPtr snapshot = context().backend.snapshot();
    for (const Model &model : snapshot->configuration().models) {
        if (model.providerId == m_provider->currentData().toLongLong())
            names.append(model.name);
    }
    return names;
}

void ImportDialog::ask()
{
    const auto chosen = provider();
    if (!chosen)
        return;
    m_found.clear();
    m_answered = false;
    m_query = std::make_unique<QObject>();
    setRunning(true);
    m_status->setText(tr("Asking “%1” for its models…").arg(chosen->name));
    context().backend.testProvider({*chosen, {}}, m_query.get(), {},
                                   [this](const Result<ProviderTest> &answer) { take(answer); });
}

void ImportDialog::stop()
{
    m_query.reset();
    m_status->setText(tr("Nothing was asked to its end."));
    setRunning(false);
}

void ImportDialog::take(const Result<ProviderTest> &answer)
{
    const auto chosen = provider();
    if (!answer || !chosen) {
        m_query.release()->deleteLater(); // the answer may come from inside it
        m_status->setText({});
        setRunning(false);
        refuse(answer ? Error{ErrorCode::NotFound, tr("The provider is gone.")} : answer.error());
        return;
    }
    m_found = answer->models;
    m_found.removeDuplicates();
    m_found.sort(Qt::CaseInsensitive);
    m_answered = true;
    context().models.findListPrices(*chosen, m_found, m_query.get(),
                                    [this](const Result<ListedPrices> &prices) {
                                        m_query.release()->deleteLater();
                                        showModels(prices.value_or(ListedPrices{}));
                                        setRunning(false);
                                    });
}

void ImportDialog::showModels(const ListedPrices &prices)
{
    const QStringList known = knownModels();
    QList<ModelPicker::Item> items;
    int fresh = 0;
    for (const QString &name : std::as_const(m_found)) {
        const bool isThere = known.contains(name);
        fresh += isThere ? 0 : 1;
        const QString price = prices.prices.contains(name) ? words::rates(prices.prices.value(name))
                                                           : tr("price unknown");
        items.append({name, isThere ? tr("already added") : price, false, isThere});
    }
    m_picker->setItems(items);
    QStringList gone;
    for (const QString &name : known) {
        if (!m_found.contains(name))
            gone.append(name);
    }
    m_status->setText(
        m_found.isEmpty()
            ? tr("It lists no models. Add them by name.")
            : words::sentences({tr("It lists %n model(s).", nullptr, int(m_found.size())),
                                tr("%n of them are new.", nullptr, fresh)}));
    m_gone->setText(gone.isEmpty()
                        ? QString()
                        : tr("Added before, but not in its list any more: %1. Remove them on the "
                             "page of models if requests for them fail.")
                              .arg(gone.join(QStringLiteral(", "))));
}

void ImportDialog::setRunning(bool running)
{
    m_progress->setVisible(running);
    m_ask->setText(running ? tr("&Stop") : tr("&Ask again"));
    m_ask->setEnabled(m_provider->count() > 0);
    m_picker->setVisible(!running && m_answered && !m_found.isEmpty());
    m_gone->setVisible(!running && m_answered && !m_gone->text().isEmpty());
    m_status->setVisible(!m_status->text().isEmpty());
    check();
}

QString ImportDialog::problem() const
{
    if (m_provider->count() == 0)
        return tr("Add a provider first.");
    if (m_query)
        return tr("Waiting for its list.");
    return m_picker->checked().isEmpty() ? tr("Choose what to import.") : QString();
}

void ImportDialog::submit()
{
    const QString name = m_provider->currentText();
    context().backend.addModels(m_provider->currentData().toLongLong(), m_picker->checked(), this,
                                [this, name](const Result<int> &added) {
                                    if (!added) {
                                        refuse(added.error());
                                        return;
                                    }
                                    Q_EMIT imported(name, *added);
                                    accept();
                                });
}

} // namespace orchestris

// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/providers/foundservers.h"

#include "ui/widgets/parts.h"
#include "ui/widgets/presetwords.h"

#include <QBoxLayout>
#include <QSettings>

namespace orchestris {

namespace {

constexpr char PutAwayKey[] = "providers/putAway";

} // namespace

FoundServers::FoundServers(const UiContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_rows(new QVBoxLayout(this))
{
    setRole(this, "card");
    m_rows->setContentsMargins(16, 10, 10, 10);
    m_rows->setSpacing(4);
    setAccessibleName(tr("Model servers found on this machine"));
    hide();
    // One that was added here or elsewhere is offered no more.
    connect(&context.backend, &ConsoleBackend::snapshotChanged, this, [this] { show(m_found); });
}

void FoundServers::look()
{
    if (m_looking)
        return;
    m_looking = true;
    m_context.backend.discoverServers(this, [this](const Result<QList<FoundServer>> &found) {
        m_looking = false;
        show(found.value_or(QList<FoundServer>{}));
    });
}

QStringList FoundServers::put() const
{
    return m_context.settings.value(QLatin1StringView(PutAwayKey)).toStringList();
}

void FoundServers::show(const QList<FoundServer> &found)
{
    const SnapshotPtr snapshot = m_context.backend.snapshot();
    m_found = withoutKnown(found, snapshot->configuration().providers);
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        // Later: the click that led here may be in one of its buttons.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QStringList away = put();
    for (const FoundServer &server : std::as_const(m_found)) {
        if (!away.contains(server.baseUrl))
            m_rows->addWidget(makeRow(server));
    }
    setVisible(m_rows->count() > 0);
}

QWidget *FoundServers::makeRow(const FoundServer &server)
{
    const auto preset = findPreset(server.preset);
    const QString name = preset ? presetLabel(*preset) : server.preset;
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    const QString models = server.models.isEmpty()
                               ? tr("no models yet")
                               : tr("%n model(s)", nullptr, int(server.models.size()));
    QLabel *text =
        makeText(nullptr, tr("%1 runs on this machine: %2, %3.").arg(name, server.baseUrl, models));
    text->setToolTip(server.models.join(u'\n'));
    QPushButton *addButton = makeButton(nullptr, tr("Add %1").arg(name), Glyph::Plus);
    addButton->setObjectName(QStringLiteral("add-") + server.preset);
    QToolButton *away = makeIconButton(Glyph::Close, tr("Do not offer %1 again").arg(name));
    away->setObjectName(QStringLiteral("away-") + server.preset);
    line->addWidget(text, 1);
    line->addWidget(addButton);
    line->addWidget(away);
    connect(addButton, &QPushButton::clicked, this, [this, server] { add(server); });
    connect(away, &QToolButton::clicked, this, [this, server] { putAway(server); });
    return row;
}

void FoundServers::add(const FoundServer &server)
{
    const auto preset = findPreset(server.preset);
    if (!preset)
        return;
    ProviderDraft draft;
    draft.provider.name = freeProviderName(*m_context.backend.snapshot(), preset->key);
    draft.provider.kind = preset->kind;
    draft.provider.baseUrl = server.baseUrl;
    draft.provider.traits = preset->traits;
    m_context.backend.saveProvider(draft, this, [this, server](const Result<Provider> &stored) {
        if (!stored) {
            Q_EMIT failed(stored.error());
            return;
        }
        if (server.models.isEmpty()) {
            Q_EMIT added(tr("“%1” is added. It has no models yet.").arg(stored->name));
            return;
        }
        m_context.backend.addModels(
            stored->id, server.models, this, [this, name = stored->name](const Result<int> &count) {
                if (count)
                    Q_EMIT added(tr("“%1” is added, with %n model(s).", nullptr, *count).arg(name));
                else
                    Q_EMIT failed(count.error());
            });
    });
}

void FoundServers::putAway(const FoundServer &server)
{
    m_context.settings.setValue(QLatin1StringView(PutAwayKey), put() << server.baseUrl);
    show(m_found);
}

} // namespace orchestris

// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/capabilityreport.h"
#include "models/domain/telemetry.h"
#include "models/tables/providertablemodel.h"
#include "ui/place.h"
#include "ui/uicontext.h"
#include "ui/widgets/sidepane.h"

#include <memory>

namespace orchestris {

/// One provider in full, beside the list: how it did in the last hour and day, its models' circuits
/// with when they changed, what its last probe found, and what leads to it. Asks for these when it
/// is shown, and again by `refresh`.
class ProviderPane final : public SidePane
{
    Q_OBJECT
public:
    explicit ProviderPane(const UiContext &context, QWidget *parent = nullptr);

    /// Slides in if it is away.
    void show(const ProviderRow &row);
    [[nodiscard]] Id providerId() const { return m_row.provider.id; }
    void refresh();

Q_SIGNALS:
    void placeWanted(const orchestris::Place &place);

protected:
    void forget() override;

private:
    QFormLayout *addGroup(const QString &heading);
    QLabel *addLine(QFormLayout *form, const QString &name, const char *objectName);
    void ask();
    void showFacts();
    void showUsage(QLabel *label, const std::optional<UsageReport> &report);
    void showCircuits();
    void showProbe();
    [[nodiscard]] QStringList leadingAliases() const;

    UiContext m_context;
    ProviderRow m_row;
    std::optional<UsageReport> m_hour;
    std::optional<UsageReport> m_day;
    std::optional<TelemetryReport> m_telemetry;
    std::optional<QList<StoredProbe>> m_probes;
    QLabel *m_state;
    QLabel *m_address;
    QLabel *m_credential;
    QLabel *m_aliases;
    QLabel *m_hourUse;
    QLabel *m_dayUse;
    QLabel *m_circuits;
    QLabel *m_probe;
    std::unique_ptr<QObject> m_query; // the answers to older questions are not wanted
};

} // namespace orchestris

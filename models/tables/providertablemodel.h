// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/snapshot.h"
#include "models/domain/targethealth.h"
#include "models/tables/rowtablemodel.h"

namespace orchestris {

/// A provider as the table shows it.
struct ProviderRow {
    Provider provider;
    int models = 0;
    QString credentialProblem; ///< why the credential could not be read; empty: it could
    QStringList paused;        ///< its models whose circuit is open
};

[[nodiscard]] inline Id rowId(const ProviderRow &row)
{
    return row.provider.id;
}

/// The providers, in the order they are given.
class ProviderTableModel final : public RowTableModel<ProviderRow>
{
    Q_OBJECT
public:
    enum Column { Name, State, Kind, BaseUrl, Credential, Models, Endpoints, ColumnCount };

    using RowTableModel<ProviderRow>::RowTableModel;

    /// The configuration's providers by name.
    [[nodiscard]] static QList<ProviderRow> rowsOf(const Configuration &configuration,
                                                   const QList<TargetHealth> &health = {});

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    [[nodiscard]] static QString stateText(const ProviderRow &row);
    /// What that means and what to do; empty if nothing is wrong.
    [[nodiscard]] static QString stateToolTip(const ProviderRow &row);
    [[nodiscard]] static Tone stateTone(const ProviderRow &row);

private:
    [[nodiscard]] QString text(const ProviderRow &row, int column) const;
    [[nodiscard]] static QString kindText(ProviderKind kind);
};

/// For people: "Not needed", "Environment variable OPENAI_API_KEY", …
[[nodiscard]] QString credentialText(const CredentialReference &reference);

} // namespace orchestris

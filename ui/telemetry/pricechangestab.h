// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/pricechange.h"
#include "ui/telemetry/telemetrytab.h"

class QLabel;
class QPushButton;

namespace orchestris {

class PriceChangeTableModel;
class TableCard;
class TableFilterModel;

/// What a price list would change for the models that are here, and what that would have cost.
class PriceChangesTab final : public TelemetryTab
{
    Q_OBJECT
public:
    explicit PriceChangesTab(const UiContext &context);

    /// The comparison is always of the last 30 days.
    void refresh(const TimeSpan &span) override;

private:
    void buildTools();
    void chooseFile();
    void readFile(const QString &path);
    void ask();
    void take(const PriceChangeReport &report);
    void showSelected();

    PriceChangeTableModel *m_model;
    TableFilterModel *m_sorted;
    TableCard *m_card;
    QLabel *m_summary;
    QLabel *m_selected;
    QPushButton *m_builtIn;
    QByteArray m_list; ///< the text of the list to compare with; empty: the program's
};

} // namespace orchestris

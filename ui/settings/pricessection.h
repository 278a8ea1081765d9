// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/pricechange.h"
#include "ui/settings/settingssection.h"

#include <memory>

class QLabel;
class QListWidget;
class QPushButton;

namespace orchestris {

/// The price list that is at hand, what it would change for the models that are here, and the
/// button that changes the prices that are ticked.
class PricesSection final : public SettingsSection
{
    Q_OBJECT
public:
    PricesSection(const UiContext &context, SettingsDraft &draft, QWidget *parent = nullptr);

    void refresh() override;
    /// Compares with the list in that file.
    void readFile(const QString &path);

private:
    void chooseFile();
    void compareWith(const QByteArray &list);
    void take(const PriceChangeReport &report);
    void setBusy(bool isBusy);
    void tick(bool all);
    void ticksChanged();
    void apply();
    [[nodiscard]] QList<Id> ticked() const;

    QLabel *m_source;
    QLabel *m_summary;
    QListWidget *m_list;
    QPushButton *m_all;
    QPushButton *m_apply;
    QPushButton *m_builtIn;
    QByteArray m_shown; ///< the list whose prices are shown; empty: the program's
    bool m_isBusy = false;
    QList<Id> m_unticked;
    std::unique_ptr<QObject> m_query;
};

} // namespace orchestris

// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/catalogtab.h"
#include "ui/page.h"

#include <memory>

class QLabel;
class QPushButton;
class QTabWidget;

namespace orchestris {

class AliasesTab;
class ModelsTab;

/// Models at providers, the aliases that lead to them, and what probes found of them.
class ModelsPage final : public Page
{
    Q_OBJECT
public:
    explicit ModelsPage(const UiContext &context);

    void refresh() override;
    /// `target`: an alias or a direct ID to select; `id`: a provider to import from.
    void showPlace(const Place &place) override;
    bool focusSearch() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildHeader();
    void addTab(CatalogTab *tab, const QString &name);
    void askUsage();
    void askProbes();
    void showRows();
    [[nodiscard]] CatalogTab *currentTab() const;
    void updateHeader();

    CatalogFacts m_facts; // before the tabs, which read it
    QTabWidget *m_tabs;
    AliasesTab *m_aliases;
    ModelsTab *m_models;
    QLabel *m_summary;
    QPushButton *m_import;
    QPushButton *m_add;
    std::unique_ptr<QObject> m_query; // the answers to older questions are not wanted
};

} // namespace orchestris

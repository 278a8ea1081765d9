// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/provider.h"
#include "ui/models/catalogtab.h"

class QAction;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace orchestris {

class ModelTableModel;
class SelectBox;
class TableCard;
class TableFilterModel;
struct ModelRow;

/// The models at the providers: their prices, what they can hold, and what they were used for.
class ModelsTab final : public CatalogTab
{
    Q_OBJECT
public:
    ModelsTab(const UiContext &context, const CatalogFacts &facts);

    void showRows() override;
    void focusSearch() override;
    void add();
    /// Asks a provider for its models; `provider`: which one is chosen at first, 0: the first.
    void import(Id provider = 0);
    /// Selects the model of that direct ID; false: there is none.
    bool select(const QString &directId);

private:
    void buildFilters();
    void buildTools(QVBoxLayout *column);
    void connectActions();
    void fillProviders();
    void applyFilter();
    void clearFilter();
    void updateActions();
    void showMenu(const QPoint &place);
    [[nodiscard]] const ModelRow *current() const;
    [[nodiscard]] QList<ModelRow> selected() const;
    void open(const Model &model);
    void probe();
    void useListPrices();
    void remove();
    void restore(const QList<Model> &models);

    ModelTableModel *m_model;
    TableFilterModel *m_filter;
    QLineEdit *m_search;
    SelectBox *m_provider;
    SelectBox *m_priced;
    SelectBox *m_used;
    TableCard *m_card;
    QLabel *m_count;
    QAction *m_edit;
    QAction *m_list;
    QAction *m_probe;
    QAction *m_requests;
    QAction *m_remove;
};

} // namespace orchestris

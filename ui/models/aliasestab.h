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

class AliasTableModel;
class TableCard;
class TableFilterModel;
struct AliasRow;

/// The aliases: where they lead, who may call them, and what they were used for.
class AliasesTab final : public CatalogTab
{
    Q_OBJECT
public:
    AliasesTab(const UiContext &context, const CatalogFacts &facts);

    void showRows() override;
    void focusSearch() override;
    void add();
    /// Selects the alias of that name; false: there is none.
    bool select(const QString &name);

private:
    void buildTools(QVBoxLayout *column);
    void updateActions();
    void showMenu(const QPoint &place);
    [[nodiscard]] const AliasRow *current() const;
    [[nodiscard]] QList<ModelAlias> selected() const;
    void open(const ModelAlias &alias);
    void duplicate();
    void remove();
    void restore(const QList<ModelAlias> &aliases);
    [[nodiscard]] QString removedText(const QList<ModelAlias> &aliases) const;

    AliasTableModel *m_model;
    TableFilterModel *m_filter;
    QLineEdit *m_search;
    TableCard *m_card;
    QLabel *m_route;
    QAction *m_edit;
    QAction *m_duplicate;
    QAction *m_requests;
    QAction *m_remove;
};

} // namespace orchestris

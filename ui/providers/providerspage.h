// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/provider.h"
#include "ui/page.h"

#include <QTimer>

class QAction;
class QLineEdit;
class QLabel;

namespace orchestris {

class FoundServers;
class JobBar;
class ProviderBulk;
class ProviderDialog;
class ProviderPane;
class ProviderTableModel;
class TableCard;
class TableFilterModel;
struct ProviderRow;

/// The providers: add, edit, test, probe, enable, disable and remove them. Offers to add model
/// servers that run on this machine.
class ProvidersPage final : public Page
{
    Q_OBJECT
public:
    explicit ProvidersPage(const UiContext &context);

    void refresh() override;
    /// Selects the row with that id.
    void showPlace(const Place &place) override;
    bool focusSearch() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildTools();
    void updateActions();
    void showMenu(const QPoint &place);
    [[nodiscard]] const ProviderRow *selected() const;
    ProviderDialog *openDialog(ProviderDialog *dialog);
    void add();
    void edit(bool test);
    void probe();
    void toggle();
    void showPane();
    void remove();
    [[nodiscard]] QList<ProviderRow> selectedRows() const;

    ProviderTableModel *m_model;
    TableFilterModel *m_filter;
    QLineEdit *m_search;
    QLabel *m_summary;
    FoundServers *m_found;
    TableCard *m_card;
    ProviderPane *m_pane;
    JobBar *m_job;
    ProviderBulk *m_bulk;
    QTimer m_ticker;
    QAction *m_details;
    QAction *m_edit;
    QAction *m_test;
    QAction *m_probe;
    QAction *m_toggle;
    QAction *m_remove;
};

} // namespace orchestris

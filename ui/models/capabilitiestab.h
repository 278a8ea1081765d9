// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/provider.h"
#include "ui/models/catalogtab.h"

class QAction;
class QLineEdit;

namespace orchestris {

class CapabilityMatrixModel;
class SelectBox;
class TableCard;
class TableFilterModel;

/// What the last probe of each provider and model found.
class CapabilitiesTab final : public CatalogTab
{
    Q_OBJECT
public:
    CapabilitiesTab(const UiContext &context, const CatalogFacts &facts);

    void showRows() override;
    void focusSearch() override;

private:
    void probeSelected();
    void probe(Id provider, const QString &model);
    void fillProviders();

    CapabilityMatrixModel *m_model;
    TableFilterModel *m_filter;
    QLineEdit *m_search;
    TableCard *m_card;
    SelectBox *m_provider;
    QAction *m_again;
    QAction *m_probe;
};

} // namespace orchestris

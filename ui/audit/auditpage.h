// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/auditentry.h"
#include "ui/page.h"

#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;

namespace orchestris {

class AuditPane;
class AuditTableModel;
class TableCard;
class TableFilterModel;

/// Every change by an admin: who, when, what; one in full; and whether the chain is whole.
class AuditPage final : public Page
{
    Q_OBJECT
public:
    explicit AuditPage(const UiContext &context);

    void refresh() override;
    bool focusSearch() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildTools();
    void buildFooter();
    void load(Id beforeId);
    void take(const QList<AuditEntry> &listed, Id beforeId);
    void verify();
    void tell(const AuditVerdict &verdict);
    void showSelected();
    void updateFooter();

    AuditTableModel *m_model;
    TableFilterModel *m_filter;
    QLineEdit *m_search;
    QLabel *m_count;
    QPushButton *m_verify;
    QPushButton *m_more;
    TableCard *m_card;
    AuditPane *m_pane;
    QList<AuditEntry> m_entries;      // newest first
    std::unique_ptr<QObject> m_query; // the answer to an older question is not wanted
    bool m_atEnd = false;
};

} // namespace orchestris

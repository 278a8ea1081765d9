// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/auditentry.h"
#include "ui/page.h"

#include <memory>

class QLabel;
class QPushButton;

namespace orchestris {

class AuditFilters;
class AuditPane;
class AuditTableModel;
class EmptyState;
class JobBar;
class TableCard;
class TableFilterModel;

/// Every change by an admin: who, when, what; one in full; those that fit as a file; and whether
/// the chain is whole.
class AuditPage final : public Page
{
    Q_OBJECT
public:
    explicit AuditPage(const UiContext &context);

    void refresh() override;
    bool focusSearch() override;
    /// Writes what is listed there, as if somebody had chosen that name.
    void exportTo(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildTable();
    void buildTools();
    void buildFooter();
    void connectAll();
    void load(Id beforeId);
    void take(const QList<AuditEntry> &listed, Id beforeId);
    void verify();
    void tell(const AuditVerdict &verdict);
    void showEntry(Id id);
    void chooseFile();
    void begin(const QString &text);
    void finish();
    void showSelected();
    void updateFooter();

    AuditTableModel *m_model;
    TableFilterModel *m_sorted;
    AuditFilters *m_filters;
    EmptyState *m_empty;
    QLabel *m_count;
    QPushButton *m_verify;
    QPushButton *m_export;
    QPushButton *m_more;
    TableCard *m_card;
    AuditPane *m_pane;
    JobBar *m_job;
    AuditFilter m_filter;             // of what is listed
    QList<AuditEntry> m_entries;      // newest first
    std::unique_ptr<QObject> m_query; // the answer to an older question is not wanted
    std::unique_ptr<QObject> m_work;  // destroying it ends what is under way
    bool m_atEnd = false;
};

} // namespace orchestris

// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/uicontext.h"

#include <QFrame>

#include <memory>

class QLabel;

namespace orchestris {

class DataTable;
class NoticeTableModel;
class TableFilterModel;
struct Error;

/// What admins should look at: limits that are nearly used up, and keys that repeat themselves.
class NoticesCard final : public QFrame
{
    Q_OBJECT
public:
    explicit NoticesCard(const UiContext &context, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    /// A notice was opened that has a request.
    void requestWanted(qint64 id);
    void failed(const orchestris::Error &error);

private:
    void updateWords();

    UiContext m_context;
    NoticeTableModel *m_model;
    TableFilterModel *m_sorted;
    DataTable *m_table;
    QWidget *m_rows;
    QLabel *m_count;
    QLabel *m_empty;
    std::unique_ptr<QObject> m_query; // the answer to an older question is not wanted
};

} // namespace orchestris

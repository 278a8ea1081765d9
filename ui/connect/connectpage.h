// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tools/toolplan.h"
#include "ui/page.h"

#include <memory>

class QLabel;

namespace orchestris {

class TableCard;
class TableFilterModel;
class ToolPane;
class ToolTableModel;
struct ToolReport;

/// The connection doctor: the agent tools of this machine, what is wrong with their configuration,
/// and the cure.
class ConnectPage final : public Page
{
    Q_OBJECT
public:
    explicit ConnectPage(const UiContext &context);

    void refresh() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void take(const QList<ToolReport> &reports);
    void showSelected();
    void fix();
    void revoke(Id key, const QString &name);
    void noteWritten(const WrittenPlan &written);

    ToolTableModel *m_model;
    TableFilterModel *m_filter;
    TableCard *m_card;
    ToolPane *m_pane;
    QLabel *m_summary;
    bool m_hasLooked = false;
    std::unique_ptr<QObject> m_question; // the answer to an older question is not wanted
};

} // namespace orchestris

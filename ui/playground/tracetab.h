// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/usagerecord.h"
#include "ui/uicontext.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QPushButton;

namespace orchestris {

class AdmissionView;
class RequestTimeline;

/// What the gateway recorded of a request: its outcome, its way through the targets, its cost with
/// the price's version, the limits that it found; and the way to its row on the page of requests.
class TraceTab final : public QWidget
{
    Q_OBJECT
public:
    explicit TraceTab(const UiContext &context, QWidget *parent = nullptr);

    void clear();
    void show(UsageRecord record);

Q_SIGNALS:
    void requestWanted(qint64 id);

private:
    QLabel *addLine(QFormLayout *form, const QString &name);

    UiContext m_context;
    QLabel *m_outcome;
    QPushButton *m_open;
    QLabel *m_requestId;
    QLabel *m_target;
    QLabel *m_cost;
    QLabel *m_price;
    QLabel *m_time;
    QLabel *m_remarks;
    QWidget *m_known;
    RequestTimeline *m_timeline;
    AdmissionView *m_admission;
    qint64 m_id = 0;
};

} // namespace orchestris

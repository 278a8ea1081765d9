// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/usagereport.h"
#include "ui/uicontext.h"

#include <QWidget>

#include <memory>

class QButtonGroup;
class QGridLayout;

namespace orchestris {

class TopList;
struct Error;
struct Place;

/// The models, providers, keys and users that used most, by cost, tokens or requests.
class TopLists final : public QWidget
{
    Q_OBJECT
public:
    explicit TopLists(const UiContext &context, QWidget *parent = nullptr);

    /// Asks about the span and the zone of `span`.
    void ask(const UsageQuery &span);

Q_SIGNALS:
    void placeWanted(const orchestris::Place &place);
    void failed(const orchestris::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    UiContext m_context;
    QButtonGroup *m_measures;
    QGridLayout *m_grid;
    QList<TopList *> m_lists;
    int m_columns = 0;
    UsageQuery m_span;
    std::unique_ptr<QObject> m_query; // the answer to an older question is not wanted
};

} // namespace orchestris

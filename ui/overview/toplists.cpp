// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/toplists.h"

#include "ui/look/theme.h"
#include "ui/overview/toplist.h"
#include "ui/place.h"
#include "ui/usagesource.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QGridLayout>
#include <QResizeEvent>
#include <QSettings>

namespace orchestris {

namespace {

constexpr int FourAbreast = 960;
constexpr auto MeasureKey = u"overview/measure";

} // namespace

TopLists::TopLists(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_measures(new QButtonGroup(this))
    , m_grid(new QGridLayout)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(makeLabel("heading", tr("Who used most, by")));
    const std::pair<QString, const char *> measures[] = {
        {tr("Cost"), "byCost"}, {tr("Tokens"), "byTokens"}, {tr("Requests"), "byRequests"}};
    for (int i = 0; i < int(std::size(measures)); ++i) {
        auto *button = new QToolButton;
        button->setText(measures[i].first);
        button->setObjectName(QString::fromLatin1(measures[i].second));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        setRole(button, "segment");
        m_measures->addButton(button, i);
        head->addWidget(button);
    }
    head->addStretch(1);
    m_grid->setSpacing(Metrics::Gap);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addLayout(head);
    column->addLayout(m_grid);

    using D = UsageDimension;
    for (const auto &[dimension, title] :
         {std::pair{D::Model, tr("Models")}, std::pair{D::Provider, tr("Providers")},
          std::pair{D::Key, tr("Keys")}, std::pair{D::User, tr("Users")}}) {
        auto *list = new TopList(context, dimension, title);
        connect(list, &TopList::chosen, this,
                [this, dimension = dimension](const QByteArray &value) {
                    Place place{.page = PageKind::Usage};
                    place.query = m_span;
                    place.query->conditions = {{dimension, {value}}};
                    place.query->groupBy = dimension == D::Key ? D::Model : D::Key;
                    Q_EMIT placeWanted(place);
                });
        m_lists.append(list);
    }
    const int measure = std::clamp(m_context.settings.value(MeasureKey).toInt(), 0, 2);
    m_measures->button(measure)->setChecked(true);
    for (TopList *list : std::as_const(m_lists))
        list->setMeasure(UsageMeasure(measure));
    connect(m_measures, &QButtonGroup::idClicked, this, [this](int id) {
        m_context.settings.setValue(MeasureKey, id);
        for (TopList *list : std::as_const(m_lists))
            list->setMeasure(UsageMeasure(id));
    });
    arrange();
}

void TopLists::ask(const UsageQuery &span)
{
    m_span = span;
    m_query = std::make_unique<QObject>();
    for (TopList *list : std::as_const(m_lists)) {
        UsageQuery query = span;
        query.groupBy = list->dimension();
        query.step = UsageStep::Whole;
        query.latency = false;
        m_context.usage.report(query, m_query.get(),
                               [this, list](const Result<UsageReport> &report) {
                                   if (report)
                                       list->setReport(*report);
                                   else
                                       Q_EMIT failed(report.error());
                               });
    }
}

void TopLists::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void TopLists::arrange()
{
    const int columns = width() >= FourAbreast ? 4 : 2;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < m_lists.size(); ++i) {
        m_grid->removeWidget(m_lists[i]);
        m_grid->addWidget(m_lists[i], i / columns, i % columns);
    }
    for (int i = 0; i < 4; ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
}

} // namespace orchestris

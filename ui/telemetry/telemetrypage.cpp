// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/telemetry/telemetrypage.h"

#include "models/domain/clock.h"
#include "ui/telemetry/anomaliestab.h"
#include "ui/telemetry/pricechangestab.h"
#include "ui/telemetry/targetstab.h"
#include "ui/telemetry/wastetab.h"
#include "ui/usagesource.h"
#include "ui/widgets/selectbox.h"

#include <QBoxLayout>
#include <QSettings>
#include <QTabBar>
#include <QTabWidget>

#include <array>

namespace orchestris {

namespace {

constexpr int RefreshMs = 30'000;
constexpr qint64 HourUs = 3'600'000'000;
constexpr std::array<qint64, 4> Spans{HourUs, 24 * HourUs, 7 * 24 * HourUs, 30 * 24 * HourUs};
constexpr int FirstSpan = 1;
constexpr auto SpanKey = u"telemetry/span";

} // namespace

TelemetryPage::TelemetryPage(const UiContext &context)
    : Page(context, PageKind::Telemetry)
    , m_span(new SelectBox)
    , m_tabs(new QTabWidget)
    , m_targets(new TargetsTab(context))
    , m_anomalies(new AnomaliesTab(context))
{
    buildHeader();
    m_tabs->setObjectName(QStringLiteral("telemetryTabs"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of telemetry"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setExpanding(false);
    addTab(m_targets, tr("Providers and models"));
    addTab(m_anomalies, tr("Anomalies"));
    addTab(new PriceChangesTab(context), tr("Price changes"));
    addTab(new WasteTab(context, WasteView::Spend), tr("Wasted spend"));
    addTab(new WasteTab(context, WasteView::Truncation), tr("Silent truncation"));
    content()->addWidget(m_tabs, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (isVisible())
            refreshTab(currentTab());
    });
    connect(&context.usage, &UsageSource::anomaliesChanged, this, [this] {
        if (isVisible())
            refreshTab(m_anomalies);
    });
    m_ticker.setInterval(RefreshMs);
    connect(&m_ticker, &QTimer::timeout, this, [this] {
        if (isVisible())
            refresh();
    });
    m_ticker.start();
}

void TelemetryPage::buildHeader()
{
    m_span->addItems({tr("Last hour"), tr("Last 24 hours"), tr("Last 7 days"), tr("Last 30 days")});
    m_span->setAccessibleName(tr("Span of time"));
    m_span->setObjectName(QStringLiteral("span"));
    const QString key = QString::fromUtf16(SpanKey);
    m_span->setCurrentIndex(
        std::clamp(context().settings.value(key, FirstSpan).toInt(), 0, int(Spans.size()) - 1));
    rightOfHeader()->addWidget(m_span);
    connect(m_span, &QComboBox::currentIndexChanged, this, [this, key](int index) {
        context().settings.setValue(key, index);
        refresh();
    });
}

void TelemetryPage::addTab(TelemetryTab *tab, const QString &name)
{
    const int number = m_tabs->addTab(tab, name);
    connect(tab, &TelemetryTab::placeWanted, this, &Page::placeWanted);
    connect(tab, &TelemetryTab::failed, this, &Page::showError);
    connect(tab, &TelemetryTab::counted, this, [this, number, name](int count) {
        m_tabs->setTabText(number,
                           count > 0 ? QStringLiteral("%1 (%2)").arg(name).arg(count) : name);
    });
}

TelemetryTab *TelemetryPage::currentTab() const
{
    return static_cast<TelemetryTab *>(m_tabs->currentWidget());
}

void TelemetryPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refresh();
}

void TelemetryPage::refresh()
{
    refreshTab(currentTab());
    if (currentTab() != m_anomalies) // its number is always seen
        refreshTab(m_anomalies);
}

void TelemetryPage::refreshTab(TelemetryTab *tab)
{
    const qint64 now = context().clock.nowUs();
    tab->refresh({now - Spans.at(size_t(m_span->currentIndex())), now});
}

void TelemetryPage::showPlace(const Place &place)
{
    if (!place.target.isEmpty()) {
        m_targets->select(place.target);
        m_tabs->setCurrentWidget(m_targets);
    } else if (place.id > 0) {
        m_anomalies->select(place.id);
        m_tabs->setCurrentWidget(m_anomalies);
        refreshTab(m_anomalies);
    }
}

} // namespace orchestris

// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/requests/admissionview.h"

#include "models/domain/saturating.h"
#include "models/tables/format.h"
#include "models/tables/limitwords.h"
#include "ui/look/themecontroller.h"
#include "ui/look/tonemark.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QPainter>
#include <QPainterPath>

namespace orchestris {

namespace {

constexpr int BarHeight = 8;
constexpr int Columns = 3;

QString nameOf(const AdmittedLimit &limit, const Snapshot &snapshot)
{
    for (const Limit &known : snapshot.configuration().limits) {
        if (known.id == limit.limitId)
            return words::limitInFull(known, snapshot);
    }
    return AdmissionView::tr("A limit of %1 that is gone")
        .arg(words::quantity(limit.metric, limit.amount));
}

qint64 left(const AdmittedLimit &limit)
{
    const qint64 taken = saturatingSum(limit.usedBefore, limit.heldBefore);
    return std::max<qint64>(saturatingSum(limit.amount, -taken), 0);
}

} // namespace

ShareBar::ShareBar(const ThemeController &theme, const AdmittedLimit &limit, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_limit(limit)
{
    setFixedHeight(BarHeight);
}

void ShareBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_theme.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath track;
    track.addRoundedRect(rect(), BarHeight / 2.0, BarHeight / 2.0);
    painter.setClipPath(track);
    painter.fillRect(rect(), theme.border);
    const double whole =
        std::max({double(m_limit.amount), 1.0,
                  double(m_limit.usedBefore) + double(m_limit.heldBefore) + double(m_limit.held)});
    double x = 0;
    const auto draw = [&](qint64 amount, const QColor &colour) {
        const double length = double(amount) / whole * width();
        painter.fillRect(QRectF(x, 0, amount > 0 ? std::max(length, 2.0) : 0, height()), colour);
        x += length;
    };
    draw(m_limit.usedBefore, theme.series[0]);
    draw(m_limit.heldBefore, theme.series[4]);
    draw(m_limit.held, m_limit.refused ? theme.bad : theme.series[1]);
}

AdmissionView::AdmissionView(const ThemeController &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("admission"));
    m_column->setContentsMargins(0, 10, 0, 0);
    m_column->setSpacing(12);
    m_column->addWidget(makeLabel("heading", tr("Limits at admission")));
    hide();
}

void AdmissionView::setRecord(const UsageRecord &record, const Snapshot &snapshot)
{
    const bool isRunning = record.state == RequestState::Open;
    if (record.limits == m_limits && isRunning == m_isRunning)
        return;
    m_limits = record.limits;
    m_isRunning = isRunning;
    for (QWidget *old : std::exchange(m_shown, {})) {
        m_column->removeWidget(old);
        delete old;
    }
    for (const AdmittedLimit &limit : record.limits) {
        QWidget *shown = makeLimit(limit, isRunning, snapshot);
        m_column->addWidget(shown);
        m_shown.append(shown);
    }
    setVisible(!m_shown.isEmpty());
}

QWidget *AdmissionView::makeLimit(const AdmittedLimit &limit, bool isRunning,
                                  const Snapshot &snapshot)
{
    const auto amount = [&](qint64 value) { return words::bareQuantity(limit.metric, value); };
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    if (limit.refused) {
        auto *mark = new ToneMark(m_theme);
        mark->setTone(Tone::Bad);
        head->addWidget(mark);
    }
    head->addWidget(makeText(nullptr, nameOf(limit, snapshot)), 1);
    column->addLayout(head);
    column->addWidget(new ShareBar(m_theme, limit));
    if (limit.refused)
        column->addWidget(makeText(
            "invalid", tr("It refused: %1 was needed, %2 of %3 was left.")
                           .arg(amount(limit.held), amount(left(limit)), amount(limit.amount))));
    const std::pair<QString, QString> figures[] = {
        {tr("Amount"), amount(limit.amount)},
        {tr("Used before"), amount(limit.usedBefore)},
        {tr("Held by others"), amount(limit.heldBefore)},
        {limit.refused ? tr("Needed") : tr("Held by this"), amount(limit.held)},
        {tr("Used by this"), isRunning ? format::none() : amount(limit.used)},
        {tr("Used after"),
         isRunning ? format::none() : amount(saturatingSum(limit.usedBefore, limit.used))},
    };
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    int cell = 0;
    for (const auto &[name, value] : figures) {
        const int row = cell / Columns * 2;
        QLabel *caption = makeLabel("caption", name);
        caption->setContentsMargins(0, row > 0 ? 6 : 0, 0, 0);
        grid->addWidget(caption, row, cell % Columns);
        grid->addWidget(makeLabel(nullptr, value), row + 1, cell % Columns);
        grid->setColumnStretch(cell % Columns, 1);
        ++cell;
    }
    column->addLayout(grid);
    return box;
}

} // namespace orchestris

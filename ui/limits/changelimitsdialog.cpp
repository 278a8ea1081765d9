// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/limits/changelimitsdialog.h"

#include "models/tables/format.h"
#include "models/tables/limitwords.h"
#include "ui/consolebackend.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>
#include <QSpinBox>

#include <algorithm>
#include <cmath>

namespace orchestris {

namespace {

constexpr int MostShown = 6;
constexpr Nanos Cent = 10'000'000;

} // namespace

qint64 changedAmount(LimitMetric metric, qint64 amount, int percent)
{
    const qint64 unit = metric == LimitMetric::Cost && amount >= Cent ? Cent : 1;
    const double changed = double(amount) * (100.0 + percent) / 100.0;
    const qint64 rounded = std::llround(changed / double(unit)) * unit;
    return amount > 0 ? std::max(rounded, unit) : 0;
}

ChangeLimitsDialog::ChangeLimitsDialog(const UiContext &context, const QList<Limit> &limits,
                                       QWidget *parent)
    : FormDialog(context, tr("Change %n limits", nullptr, int(limits.size())), tr("&Change limits"),
                 parent)
    , m_limits(limits)
    , m_percent(new QSpinBox)
    , m_preview(makeText("caption"))
{
    resize(480, 260);
    m_percent->setObjectName(QStringLiteral("changePercent"));
    m_percent->setRange(-99, 900);
    m_percent->setSingleStep(5);
    m_percent->setValue(10);
    m_percent->setSuffix(format::percent(QString()));
    m_preview->setObjectName(QStringLiteral("changePreview"));
    addField(fields(), tr("Change their amounts &by"), m_percent);
    fields()->addWidget(
        makeText("caption", tr("Negative numbers lower them. What is used of them stays.")));
    fields()->addWidget(m_preview);
    connect(m_percent, &QSpinBox::valueChanged, this, [this] {
        preview();
        check();
    });
    preview();
    m_percent->setFocus();
    m_percent->selectAll();
    check();
}

QList<Limit> ChangeLimitsDialog::changed() const
{
    QList<Limit> limits = m_limits;
    for (Limit &limit : limits)
        limit.amount = changedAmount(limit.metric, limit.amount, m_percent->value());
    return limits;
}

void ChangeLimitsDialog::preview()
{
    const SnapshotPtr snapshot = context().backend.snapshot();
    const QList<Limit> limits = changed();
    QStringList lines;
    for (int i = 0; i < std::min<int>(int(limits.size()), MostShown); ++i)
        lines.append(
            tr("%1 → %2", "a limit, its new amount")
                .arg(words::limitInFull(m_limits[i], *snapshot), words::limitAmount(limits[i])));
    if (const auto more = int(limits.size()) - MostShown; more > 0)
        lines.append(tr("%n more", nullptr, more));
    m_preview->setText(lines.join(u'\n'));
}

QString ChangeLimitsDialog::problem() const
{
    if (m_percent->value() == 0)
        return tr("By 0 % nothing changes.");
    for (const Limit &limit : changed()) {
        if (const auto checked = checkLimit(limit); !checked)
            return checked.error().message;
    }
    return {};
}

void ChangeLimitsDialog::submit()
{
    Q_EMIT chosen(changed());
    accept();
}

} // namespace orchestris

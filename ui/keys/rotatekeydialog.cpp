// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keys/rotatekeydialog.h"

#include "models/domain/clock.h"
#include "models/tables/format.h"
#include "ui/consolebackend.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/selectbox.h"

#include <QBoxLayout>

namespace orchestris {

namespace {

constexpr qint64 HourUs = 3'600'000'000;
constexpr int OneDay = 2; // the entry that is chosen at first: time to change every client

} // namespace

RotateKeyDialog::RotateKeyDialog(const UiContext &context, const ApiKey &key, QWidget *parent)
    : RotateKeyDialog(context, key, new QWidget, parent)
{
}

RotateKeyDialog::RotateKeyDialog(const UiContext &context, const ApiKey &key, QWidget *form,
                                 QWidget *parent)
    : RevealKeyDialog(
        context,
        {tr("Rotate key %1").arg(key.name), tr("&Rotate key"), tr("Rotating…"), tr("Key rotated")},
        form, parent)
    , m_key(key.id)
    , m_grace(new SelectBox)
{
    m_grace->setObjectName(QStringLiteral("grace"));
    m_grace->addItem(tr("End it at once"), qint64(0));
    m_grace->addItem(tr("Accept it for an hour"), HourUs);
    m_grace->addItem(tr("Accept it for a day"), 24 * HourUs);
    m_grace->addItem(tr("Accept it for a week"), 7 * 24 * HourUs);
    m_grace->addItem(tr("Accept it for 30 days"), 30 * 24 * HourUs);
    m_grace->setCurrentIndex(OneDay);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(makeText(
        "muted", tr("“%1” gets a new secret. Its name, models, limits and what it used stay.")
                     .arg(key.name)));
    addField(column, tr("The key as it is &now"), m_grace);
    if (key.retired && key.retired->untilUs > context.clock.nowUs())
        column->addWidget(makeText(
            "caption",
            tr("It was rotated before: sk-orc-%1-…, which is still accepted until %2, "
               "ends at once then.")
                .arg(key.retired->publicId, format::dateTime(key.retired->untilUs).left(16))));
    column->addStretch(1);
    m_grace->setFocus();
    updateButtons();
}

void RotateKeyDialog::submit()
{
    context().backend.rotateKey(m_key, m_grace->currentData().toLongLong(), this,
                                [this](const Result<IssuedKey> &issued) { take(issued); });
}

} // namespace orchestris

// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/privacysection.h"

#include "models/tables/format.h"
#include "ui/settings/settingsdraft.h"
#include "ui/settingssource.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>

namespace orchestris {

PrivacySection::PrivacySection(const UiContext &context, SettingsDraft &draft, QWidget *parent)
    : SettingsSection(context, draft, tr("Privacy and retention"), Glyph::Clock, parent)
{
    QVBoxLayout *card = addCard(tr("What is kept, and what never"));
    const auto line = [card](const QString &text) { card->addWidget(makeText(nullptr, text)); };
    line(tr("Kept of each request: key, owner, model, provider, times, tokens, cost, status, "
            "request IDs, and the name of the program that asked."));
    line(tr("Never kept on disk: prompts, answers, tool calls, the addresses of clients, secrets "
            "of keys. Nothing is sent to anyone but the providers you set up."));
    addCard(tr("For how long"));
    addRows({QStringLiteral("keep_requests_days")});
    addCard(tr("Answers in memory"));
    addRows({QStringLiteral("keep_turns"), QStringLiteral("kept_turns_bytes"),
             QStringLiteral("kept_turns_ms")});
    addCard(tr("Log"));
    addRows({QStringLiteral("log_requests")});
    connect(&draft, &SettingsDraft::changed, this, &PrivacySection::askPreview);
}

void PrivacySection::refresh()
{
    showOverrides();
    m_askedDays = -1;
    askPreview();
}

void PrivacySection::askPreview()
{
    const SettingField &field = *findSettingField(u"keep_requests_days");
    bool isNumber = false;
    int days = draft().value(field).toInt(&isNumber);
    if (!isNumber || !draft().isChanged(field))
        days = 0;
    if (days == m_askedDays)
        return;
    m_askedDays = days;
    m_query = std::make_unique<QObject>();
    SettingRow *keep = row(u"keep_requests_days");
    if (days == 0) {
        keep->setRemark({});
        return;
    }
    context().program.previewRetention(
        days, m_query.get(), [this, keep](const Result<RetentionPreview> &preview) {
            if (!preview) {
                Q_EMIT failed(preview.error());
                return;
            }
            keep->setRemark(preview->requests == 0
                                ? tr("Nothing would be removed now.")
                                : tr("Saving removes %Ln request(s) now: those before %1. That "
                                     "cannot be taken back; a backup keeps them.",
                                     nullptr, int(std::min<qint64>(preview->requests, INT_MAX)))
                                      .arg(format::date(preview->untilUs)));
        });
}

} // namespace orchestris

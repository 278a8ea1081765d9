// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/connectionwords.h"

#include "models/tables/format.h"

#include <QCoreApplication>

namespace orchestris::words {

namespace {

struct ConnectionWords {
    Q_DECLARE_TR_FUNCTIONS(connectionwords)
};

/// What it does; also once that is done, where nobody measured it.
QString plainText(ConnectionStep step)
{
    switch (step) {
    case ConnectionStep::Resolve:
        return ConnectionWords::tr("Find the address");
    case ConnectionStep::Connect:
        return ConnectionWords::tr("Connect");
    case ConnectionStep::Secure:
        return ConnectionWords::tr("Encrypt the connection (TLS)");
    case ConnectionStep::Answer:
        return ConnectionWords::tr("Wait for the answer");
    case ConnectionStep::ReadList:
        break;
    }
    return ConnectionWords::tr("Read the list of models");
}

QString doneText(ConnectionStep step, const ConnectionReport &report)
{
    const QString took = format::duration(report[step].tookUs);
    switch (step) {
    case ConnectionStep::Resolve:
        return ConnectionWords::tr("Address found in %1").arg(took);
    case ConnectionStep::Connect:
        return ConnectionWords::tr("Connected in %1").arg(took);
    case ConnectionStep::Secure:
        return ConnectionWords::tr("Encrypted in %1").arg(took);
    case ConnectionStep::Answer:
        return report.hasCredential
                   ? ConnectionWords::tr("Answered in %1, and did not refuse the credential")
                         .arg(took)
                   : ConnectionWords::tr("Answered in %1").arg(took);
    case ConnectionStep::ReadList:
        break;
    }
    return ConnectionWords::tr("%n model(s) listed", nullptr, report.models);
}

} // namespace

QString connectionStepText(ConnectionStep step, const ConnectionReport &report)
{
    const StepState state = report[step].state;
    if (state == StepState::Skipped)
        return ConnectionWords::tr("Not encrypted: the base URL begins with http://");
    return state == StepState::Done && report[step].tookUs >= 0 ? doneText(step, report)
                                                                : plainText(step);
}

Tone connectionStepTone(StepState state)
{
    switch (state) {
    case StepState::Running:
        return Tone::Busy;
    case StepState::Done:
        return Tone::Good;
    case StepState::Failed:
        return Tone::Bad;
    case StepState::Waiting:
    case StepState::Skipped:
        break;
    }
    return Tone::Quiet;
}

} // namespace orchestris::words

// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/trafficswitch.h"

#include "ui/consolebackend.h"
#include "ui/look/icons.h"
#include "ui/widgets/messagebar.h"

#include <QAction>

namespace orchestris {

TrafficSwitch::TrafficSwitch(const UiContext &context, MessageBar &messages, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_messages(messages)
    , m_action(new QAction(this))
{
    m_action->setObjectName(QStringLiteral("traffic"));
    connect(m_action, &QAction::triggered, this, &TrafficSwitch::toggle);
    connect(&context.backend, &ConsoleBackend::snapshotChanged, this, &TrafficSwitch::follow);
    follow();
}

void TrafficSwitch::follow()
{
    const bool isStopped = m_context.backend.snapshot()->settings().trafficStopped;
    m_action->setText(isStopped ? tr("Resume all &traffic") : tr("Stop all &traffic…"));
    m_action->setIcon(icon(isStopped ? Glyph::Play : Glyph::Ban, QPalette::PlaceholderText));
    m_action->setToolTip(isStopped ? tr("Let requests through again")
                                   : tr("Refuse new requests and end what runs, until it is "
                                        "resumed"));
}

void TrafficSwitch::toggle()
{
    if (m_context.backend.snapshot()->settings().trafficStopped) {
        set(false);
        return;
    }
    m_messages.ask(
        tr("Stop all traffic? Every request that runs is ended, and new ones are "
           "refused with an error that says so, until it is resumed. It stays stopped "
           "when the program is started again."),
        tr("&Stop all traffic"), [this] { set(true); }, tr("&Keep serving"));
}

void TrafficSwitch::set(bool stopped)
{
    m_context.backend.setTrafficStopped(stopped, this, [this, stopped](const Result<void> &done) {
        if (!done)
            m_messages.sayError(done.error());
        else if (stopped)
            m_messages.say(Tone::Warning, tr("All traffic is stopped."));
        else
            m_messages.say(Tone::Good, tr("Requests are let through again."));
    });
}

} // namespace orchestris

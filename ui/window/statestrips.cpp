// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/statestrips.h"

#include "models/domain/clock.h"
#include "models/tables/attention.h"
#include "ui/consolebackend.h"
#include "ui/look/themecontroller.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/words.h"

#include <QBoxLayout>

namespace orchestris {

namespace {

QFrame *makeStrip(const ThemeController &theme, const char *name, Glyph glyph,
                  QPalette::ColorRole ink, QLabel *text, const QList<QPushButton *> &buttons)
{
    auto *strip = new QFrame;
    strip->setObjectName(QString::fromLatin1(name));
    setRole(strip, "strip");
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(Metrics::PageMargin, 4, Metrics::PageMargin, 4);
    row->setSpacing(8);
    auto *mark = new QLabel;
    const auto draw = [mark, glyph, ink] {
        mark->setPixmap(icon(glyph, ink).pixmap(QSize(16, 16), mark->devicePixelRatioF()));
    };
    draw();
    QObject::connect(&theme, &ThemeController::changed, mark, draw);
    row->addWidget(mark);
    row->addWidget(text, 1);
    for (QPushButton *button : buttons)
        row->addWidget(button);
    return strip;
}

} // namespace

StateStrips::StateStrips(const UiContext &context, MessageBar &messages, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_messages(messages)
    , m_stoppedText(makeText(nullptr))
    , m_attachedText(makeText(nullptr))
    , m_endedText(makeText(nullptr))
{
    QPushButton *resumes = makeButton(nullptr, tr("&Resume"));
    resumes->setObjectName(QStringLiteral("resumeTraffic"));
    QPushButton *serves = makeButton("primary", tr("&Serve here"));
    serves->setObjectName(QStringLiteral("serveHere"));
    serves->setToolTip(tr("This program becomes the gateway"));
    QPushButton *quits = makeButton(nullptr, tr("&Quit"));
    quits->setObjectName(QStringLiteral("quitEnded"));
    m_stopped = makeStrip(context.theme, "trafficStopped", Glyph::Ban, QPalette::ButtonText,
                          m_stoppedText, {resumes});
    m_ended = makeStrip(context.theme, "gatewayEnded", Glyph::Warning, QPalette::ButtonText,
                        m_endedText, {serves, quits});
    m_attached =
        makeStrip(context.theme, "attached", Glyph::Plug, QPalette::Link, m_attachedText, {});
    setStyleProperty(m_stopped, "tone", QStringLiteral("bad"));
    setStyleProperty(m_ended, "tone", QStringLiteral("bad"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QFrame *strip : {m_stopped, m_ended, m_attached})
        column->addWidget(strip);
    connect(resumes, &QPushButton::clicked, this, &StateStrips::resume);
    connect(serves, &QPushButton::clicked, this, [this] { m_context.backend.serveHere(); });
    connect(quits, &QPushButton::clicked, this, &StateStrips::quitWanted);
    connect(&context.backend, &ConsoleBackend::gatewayStateChanged, this, &StateStrips::follow);
    connect(&context.backend, &ConsoleBackend::snapshotChanged, this, &StateStrips::follow);
    follow();
}

void StateStrips::follow()
{
    const GatewayState state = m_context.backend.gatewayState();
    const SnapshotPtr snapshot = m_context.backend.snapshot();
    const bool hasEnded = state.kind == GatewayState::Kind::Ended;
    if (state.attachedTo) {
        m_attachedText->setText(
            tr("Attached to %1 (process %2), which is the gateway: this window administers it, and "
               "quitting leaves it serving.")
                .arg(state.attachedTo->program)
                .arg(state.attachedTo->processId));
        m_attachedText->setToolTip(state.attachedTo->release.isEmpty()
                                       ? QString()
                                       : tr("Version %1").arg(state.attachedTo->release));
    }
    m_stoppedText->setText(
        words::trafficStopped(snapshot->configuration(), m_context.clock.nowUs()));
    m_endedText->setText(gatewayEndedText(state));
    m_attached->setVisible(state.attachedTo && !hasEnded);
    m_ended->setVisible(hasEnded);
    m_stopped->setVisible(snapshot->settings().trafficStopped);
    const bool any = hasEnded || state.attachedTo || snapshot->settings().trafficStopped;
    setVisible(any);
}

void StateStrips::resume()
{
    m_context.backend.setTrafficStopped(false, this, [this](const Result<void> &done) {
        if (done)
            m_messages.say(Tone::Good, tr("Requests are let through again."));
        else
            m_messages.sayError(done.error());
    });
}

} // namespace orchestris

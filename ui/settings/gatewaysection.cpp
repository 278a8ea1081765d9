// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/gatewaysection.h"

#include "models/tables/sentences.h"
#include "ui/consolebackend.h"
#include "ui/settings/settingsdraft.h"
#include "ui/settingssource.h"
#include "ui/widgets/parts.h"

#include <QBoxLayout>

namespace orchestris {

namespace {

constexpr int TypingPauseMs = 300;

const SettingField &fieldOf(const char *key)
{
    return *findSettingField(QString::fromLatin1(key));
}

/// Names of the settings that the running gateway has not got yet.
QStringList pendingNames(const ProgramInfo &info, const Settings &stored)
{
    QStringList names;
    if (!info.startedWith)
        return names;
    for (const SettingField &field : settingFields()) {
        if (field.atNextStart && !info.overrides.contains(field.key)
            && field.get(*info.startedWith) != field.get(stored))
            names.append(settingwords::name(field));
    }
    return names;
}

} // namespace

bool isLoopbackAddress(const QString &address)
{
    return address == u"localhost" || address == u"::1" || address.startsWith(u"127.");
}

GatewaySection::GatewaySection(const UiContext &context, SettingsDraft &draft, QWidget *parent)
    : SettingsSection(context, draft, tr("Gateway"), Glyph::Connect, parent)
{
    buildListening();
    addCard(tr("Metrics"), tr("For Prometheus: counters and times by key, model and provider. Off "
                              "at first. Takes effect when the gateway is started again."));
    addRows({QStringLiteral("metrics_port"), QStringLiteral("metrics_address")});
    addCard(tr("Conduct"));
    addRows({QStringLiteral("contact"), QStringLiteral("drain_timeout_ms"),
             QStringLiteral("traffic_stopped")});
    m_wait.setSingleShot(true);
    m_wait.setInterval(TypingPauseMs);
    connect(&m_wait, &QTimer::timeout, this, &GatewaySection::askPort);
    connect(&draft, &SettingsDraft::changed, this, &GatewaySection::draftChanged);
    connect(&context.program, &SettingsSource::infoChanged, this, &GatewaySection::refresh);
    connect(&context.backend, &ConsoleBackend::gatewayStateChanged, this,
            &GatewaySection::showPending);
    connect(&context.backend, &ConsoleBackend::snapshotChanged, this, &GatewaySection::showPending);
    refresh();
    showExposure();
}

void GatewaySection::buildListening()
{
    QVBoxLayout *card = addCard(tr("Where clients connect"),
                                tr("Address, port and threads take effect when the gateway is "
                                   "started again."));
    buildRestart();
    card->addWidget(m_pending);
    card->addWidget(m_restart, 0, Qt::AlignLeft);
    m_exposure = new QFrame;
    setRole(m_exposure, "notice");
    setStyleProperty(m_exposure, "tone", QStringLiteral("warning"));
    m_exposure->setObjectName(QStringLiteral("exposure"));
    auto *notice = new QHBoxLayout(m_exposure);
    notice->setContentsMargins(12, 8, 12, 8);
    notice->setSpacing(10);
    auto *mark = new QLabel;
    mark->setPixmap(icon(Glyph::Warning, QPalette::WindowText).pixmap(18, 18));
    m_exposureText = makeText(nullptr);
    notice->addWidget(mark, 0, Qt::AlignTop);
    notice->addWidget(m_exposureText, 1);
    card->addWidget(m_exposure);
    addRows({QStringLiteral("listen_address"), QStringLiteral("port"), QStringLiteral("workers"),
             QStringLiteral("allowed_hosts")});
}

void GatewaySection::buildRestart()
{
    m_pending = makeText(nullptr);
    m_pending->setObjectName(QStringLiteral("pending"));
    m_restart = makeButton(nullptr, tr("Start the gateway &again"), Glyph::Refresh);
    m_restart->setObjectName(QStringLiteral("restart"));
    m_restart->setToolTip(tr("What runs may end first; new requests are refused for that moment"));
    connect(m_restart, &QPushButton::clicked, this, &GatewaySection::restart);
}

void GatewaySection::refresh()
{
    showOverrides();
    showPending();
}

void GatewaySection::draftChanged()
{
    showExposure();
    m_wait.start();
}

void GatewaySection::showExposure()
{
    const QString address = draft().value(fieldOf("listen_address")).trimmed();
    const bool isOpen = !address.isEmpty() && !isLoopbackAddress(address);
    m_exposure->setVisible(isOpen);
    if (!isOpen)
        return;
    const bool isAll = address == u"0.0.0.0" || address == u"::";
    const QString who =
        isAll ? tr("Every computer that reaches this one over any of its networks "
                   "can connect.")
              : tr("Every computer that reaches this one at %1 can connect.").arg(address);
    m_exposureText->setText(words::sentences(
        {who,
         tr("Each needs a key, but there is no TLS here: prompts, answers and keys cross the "
            "network in the clear. Put a reverse proxy with TLS before it where others share that "
            "network, and add the name that clients use to the allowed host names.")}));
}

void GatewaySection::askPort()
{
    const QString address = draft().value(fieldOf("listen_address")).trimmed();
    const QString port = draft().value(fieldOf("port"));
    SettingRow *portRow = row(u"port");
    const bool isWanted =
        draft().isChanged(fieldOf("listen_address")) || draft().isChanged(fieldOf("port"));
    const QString question = address + u' ' + port;
    if (!isWanted || !settingwords::problem(fieldOf("port"), port).isEmpty()) {
        m_asked.clear();
        m_query.reset();
        portRow->setRemark({});
        return;
    }
    if (m_asked == question)
        return;
    m_asked = question;
    m_query = std::make_unique<QObject>();
    context().program.checkPort(address, port.toInt(), m_query.get(),
                                [portRow](const Result<void> &isFree) {
                                    portRow->setRemark(isFree ? QString() : isFree.error().message);
                                });
}

void GatewaySection::showPending()
{
    using Kind = GatewayState::Kind;
    const GatewayState state = context().backend.gatewayState();
    const ProgramInfo info = context().program.info();
    const QStringList names = pendingNames(info, context().backend.snapshot()->settings());
    m_restart->setVisible(info.ownsGateway);
    m_restart->setEnabled(state.kind == Kind::Serving || state.kind == Kind::Failed);
    QString text;
    if (!info.ownsGateway)
        text = tr("The gateway is another process: what is set here is in force when that one is "
                  "started again.");
    else if (state.kind == Kind::Failed)
        text = tr("The gateway does not serve. %1").arg(state.problem);
    else if (state.kind == Kind::Stopping)
        text = tr("What runs may end, then the gateway starts again…");
    else if (state.kind == Kind::Starting)
        text = tr("The gateway starts…");
    else if (!names.isEmpty())
        text = tr("Saved, and not in force yet: %1.").arg(names.join(QStringLiteral(", ")));
    else
        text = tr("It serves at %1 with what is saved.").arg(state.baseUrl);
    m_pending->setText(text);
    setRole(m_restart, names.isEmpty() ? "" : "primary");
    setStyleProperty(m_restart, "pending", !names.isEmpty()); // polishes it, too
    m_restart->setIcon(
        icon(Glyph::Refresh, names.isEmpty() ? QPalette::ButtonText : QPalette::HighlightedText));
}

void GatewaySection::restart()
{
    m_restart->setEnabled(false);
    context().program.restartGateway(this, [this](const Result<void> &begun) {
        if (!begun)
            Q_EMIT failed(begun.error());
        showPending();
    });
}

} // namespace orchestris

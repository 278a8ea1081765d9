// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/gatewaystatus.h"

#include "ui/consolebackend.h"
#include "ui/look/themecontroller.h"
#include "ui/look/tonemark.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/words.h"

#include <QBoxLayout>

namespace orchestris {

GatewayStatus::GatewayStatus(const ConsoleBackend &backend, const ThemeController &theme,
                             QWidget *parent)
    : QWidget(parent)
    , m_backend(backend)
    , m_mark(new ToneMark(theme))
    , m_text(makeLabel("muted"))
    , m_address(makeLabel("heading"))
    , m_copy(makeIconButton(Glyph::Copy, tr("Copy the base URL")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_mark);
    row->addWidget(m_text);
    row->addWidget(m_address);
    row->addWidget(m_copy);
    m_address->setObjectName(QStringLiteral("baseUrl"));
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    makeCopyButton(m_copy, [this] { return m_backend.gatewayState().baseUrl; });
    connect(&backend, &ConsoleBackend::gatewayStateChanged, this, &GatewayStatus::update);
    update();
}

void GatewayStatus::update()
{
    const GatewayState state = m_backend.gatewayState();
    const bool serving = state.kind == GatewayState::Kind::Serving;
    m_mark->setTone(gatewayTone(state));
    m_text->setText(serving ? tr("Serving at") : gatewayText(state));
    m_address->setText(serving ? state.baseUrl : QString());
    m_address->setVisible(serving);
    m_copy->setVisible(serving);
}

} // namespace orchestris

// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keys/keyruleseditor.h"

#include "models/domain/iprange.h"
#include "models/tables/limitwords.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/selectbox.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLineEdit>

#include <array>

namespace orchestris {

namespace {

// The first entry of the box is "as the organization says".
constexpr std::array GuardActions{LoopGuardAction::Off, LoopGuardAction::Warn,
                                  LoopGuardAction::Stop};

} // namespace

QStringList splitList(const QString &text)
{
    QStringList parts;
    for (const QString &part : text.split(u',')) {
        const QString trimmed = part.trimmed();
        if (!trimmed.isEmpty() && !parts.contains(trimmed))
            parts.append(trimmed);
    }
    return parts;
}

KeyRulesEditor::KeyRulesEditor(QWidget *parent)
    : QWidget(parent)
    , m_addresses(new QLineEdit)
    , m_endpointsNote(makeText("invalid"))
    , m_note(makeText("invalid"))
    , m_loopGuard(new SelectBox)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    auto *row = new QHBoxLayout;
    row->setSpacing(20);
    for (const auto &[endpoint, text] : {std::pair{KeyEndpoint::Chat, tr("&Chat completions")},
                                         {KeyEndpoint::Responses, tr("&Responses")},
                                         {KeyEndpoint::Embeddings, tr("E&mbeddings")}}) {
        auto *box = new QCheckBox(text);
        box->setObjectName(QStringLiteral("endpoint-")
                           + keyEndpointNames(KeyEndpoints(endpoint)).value(0));
        box->setChecked(true);
        m_endpoints.append({endpoint, box});
        row->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &KeyRulesEditor::check);
    }
    row->addStretch(1);
    auto *endpoints = new QVBoxLayout;
    endpoints->setSpacing(8);
    endpoints->addWidget(makeLabel("field", tr("May be used for")));
    endpoints->addLayout(row);
    endpoints->addWidget(m_endpointsNote);
    column->addLayout(endpoints);

    m_addresses->setObjectName(QStringLiteral("addresses"));
    m_addresses->setPlaceholderText(tr("Any, or like 192.0.2.7, 10.0.0.0/8, 2001:db8::/32"));
    auto *addresses = new QVBoxLayout;
    addresses->setSpacing(6);
    addField(addresses, tr("From these a&ddresses"), m_addresses);
    auto *below = new QHBoxLayout; // side by side: the form is high enough
    below->setSpacing(12);
    below->addLayout(addresses, 3);
    column->addLayout(below);
    column->addWidget(m_note);

    m_loopGuard->setObjectName(QStringLiteral("loopGuard"));
    m_loopGuard->addItem(tr("As its organization says"));
    for (const LoopGuardAction action : GuardActions)
        m_loopGuard->addItem(words::loopGuard(action));
    auto *guard = new QVBoxLayout;
    addField(guard, tr("Loop &guard"), m_loopGuard);
    below->addLayout(guard, 2);
    connect(m_addresses, &QLineEdit::textChanged, this, &KeyRulesEditor::check);
    connect(m_loopGuard, &QComboBox::currentIndexChanged, this, &KeyRulesEditor::changed);
    check();
}

void KeyRulesEditor::setRules(const ApiKey &key)
{
    for (const auto &[endpoint, box] : std::as_const(m_endpoints))
        box->setChecked(key.endpoints.testFlag(endpoint));
    m_addresses->setText(key.addresses.join(QStringLiteral(", ")));
    m_loopGuard->setCurrentIndex(key.loopGuard ? int(*key.loopGuard) + 1 : 0);
}

KeyEndpoints KeyRulesEditor::endpoints() const
{
    KeyEndpoints endpoints;
    for (const auto &[endpoint, box] : m_endpoints)
        endpoints.setFlag(endpoint, box->isChecked());
    return endpoints;
}

QStringList KeyRulesEditor::addresses() const
{
    return splitList(m_addresses->text());
}

std::optional<LoopGuardAction> KeyRulesEditor::loopGuard() const
{
    const int index = m_loopGuard->currentIndex();
    return index <= 0 ? std::nullopt : std::optional(GuardActions[size_t(index - 1)]);
}

QString KeyRulesEditor::addressProblem() const
{
    for (const QString &address : addresses()) {
        if (const auto range = parseIpRange(address); !range)
            return range.error().message;
    }
    return {};
}

QString KeyRulesEditor::problem() const
{
    return endpoints() ? addressProblem()
                       : tr("Tick at least one thing that the key may be used for.");
}

bool KeyRulesEditor::shows(const QString &problem) const
{
    return m_endpointsNote->text() == problem || m_note->text() == problem;
}

void KeyRulesEditor::check()
{
    const QString address = addressProblem();
    m_endpointsNote->setText(endpoints() ? QString() : problem());
    m_endpointsNote->setVisible(!endpoints());
    m_note->setText(address);
    m_note->setVisible(!address.isEmpty());
    setStyleProperty(m_addresses, "invalid", !address.isEmpty());
    Q_EMIT changed();
}

} // namespace orchestris

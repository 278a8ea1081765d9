// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/provider.h"

#include <QWidget>

#include <map>

class QCheckBox;
class QPlainTextEdit;

namespace orchestris {

class SelectBox;

/// What differs between providers of one dialect, except the API version, which stands beside the
/// base URL.
class TraitsEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit TraitsEditor(QWidget *parent = nullptr);

    void setTraits(ProviderKind kind, const ProviderTraits &traits);
    /// What was set, changed by what is in the fields; headers as they were typed, without empty
    /// lines.
    [[nodiscard]] ProviderTraits traits() const;
    /// What is missing or wrong; empty: nothing.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void changed();

private:
    QWidget *buildEndpoints();
    QWidget *buildFields();

    std::map<ProviderEndpoint, QCheckBox *> m_endpoints;
    QWidget *m_chatFields; // what is only of Chat Completions
    SelectBox *m_maximum;
    SelectBox *m_reasoning;
    QCheckBox *m_usage;
    QPlainTextEdit *m_headers;
    ProviderKind m_kind = ProviderKind::OpenAi;
    ProviderTraits m_traits;
};

} // namespace orchestris

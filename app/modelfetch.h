// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gateway/upstream/upstream.h"
#include "models/domain/provider.h"
#include "models/domain/settings.h"

#include <QObject>
#include <QStringList>

#include <functional>

namespace orchestris {

/// Asks a provider's /models for the names it has. One use; confined to the thread of `client`.
/// Destroying it ends the question.
class ModelFetch final : private UpstreamListener
{
public:
    using Done = std::function<void(Result<QStringList>)>;

    /// `done` is called once, never from inside the constructor; it may destroy the ModelFetch.
    ModelFetch(UpstreamClient &client, const Provider &provider, const Secret &credential,
               const Settings &settings, Done done);

private:
    void upstreamHead(const UpstreamHead &head) override;
    void upstreamData(QByteArrayView data) override;
    void upstreamDone(const std::optional<UpstreamFailure> &failure) override;
    [[nodiscard]] Result<QStringList> read() const;

    QString m_name;
    Done m_done;
    int m_status = 0;
    QByteArray m_body;
    bool m_tooLarge = false;
    std::unique_ptr<UpstreamCall> m_call;
};

} // namespace orchestris

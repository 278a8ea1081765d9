// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/controlclient.h"
#include "models/domain/clock.h"
#include "models/domain/targethealth.h"

#include <QObject>
#include <QTimer>

namespace orchestris {

class OutsideWatch;
class Storage;

/// What a console knows of a gateway that runs in another process on its data folder, and of what
/// that writes: asked once a second, over the control socket and of the database. Lives in the main
/// thread and never waits; `storage` and `clock` outlive it.
class Attachment final : public QObject
{
    Q_OBJECT
public:
    static constexpr int LookEveryMs = 1000;

    Attachment(QString dataDirectory, Storage &storage, const Clock &clock,
               QObject *parent = nullptr);
    ~Attachment() override;

    void look();  ///< once; `looked` follows
    void start(); ///< looks now and goes on; records and the rest are told from now on
    void rest();  ///< no more until `start`

    /// As of the latest look; nullopt: none runs, or none answers. Of several it stays with the one
    /// that it found first, as long as that is there.
    [[nodiscard]] const std::optional<GatewayInfo> &gateway() const { return m_gateway; }

    // Asked of that gateway. `done` is called later in this thread, unless `context` is gone by
    // then; Unavailable if it is gone.
    void listLive(QObject *context, std::function<void(Result<QList<LiveRequest>>)> done);
    void stopLive(const StopOrder &order, QObject *context, std::function<void(Result<int>)> done);
    void issueTicket(Id key, QObject *context, std::function<void(Result<Secret>)> done);

Q_SIGNALS:
    void looked(); ///< after each look, whatever it found
    void recordsChanged(const QList<orchestris::UsageRecord> &records);
    void healthListed(const QList<orchestris::TargetHealth> &health); ///< all there is
    void noticesChanged();
    void anomaliesChanged();

private:
    void take(const Result<ControlReply> &reply);
    void readNews();
    void ask(const ControlRequest &request, QObject *context,
             std::function<void(Result<ControlReply>)> done);

    QString m_dataDirectory;
    Storage &m_storage;
    const Clock &m_clock;
    std::optional<GatewayInfo> m_gateway;
    QTimer m_timer;
    bool m_isAsking = false;
    bool m_isReading = false;
    std::shared_ptr<OutsideWatch> m_watch; ///< used in the reader's thread only
};

} // namespace orchestris

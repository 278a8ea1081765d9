// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/logging.h"
#include "models/domain/liverequest.h"
#include "models/domain/result.h"
#include "models/domain/snapshot.h"
#include "models/domain/targethealth.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace orchestris {

class AnomalyWatch;
class ControlServer;
class CurlGlobal;
class Gateway;
class Observability;
class QuotaLedger;
class Storage;
class SystemClock;

struct RuntimeOptions {
    QString dataDirectory;
    // Each overrides the setting for this run.
    std::optional<QString> listenAddress;
    std::optional<int> port;
    std::optional<int> workers;
    std::optional<QString> metricsAddress;
    std::optional<int> metricsPort; ///< 0: any free one
    bool logRequests = false;       ///< in any case, whatever the setting
    /// Made-up data (demodata.h): secrets stay in the folder, the keychain is not asked.
    bool isDemo = false;
    LogFormat logFormat = LogFormat::Text;
};

/// The composition root of a serving program: storage first, then the gateway; the other way round
/// at the end. Lives in the main thread.
class Runtime final : public QObject
{
    Q_OBJECT
public:
    explicit Runtime(RuntimeOptions options, QObject *parent = nullptr);
    ~Runtime() override;

    void start(); ///< answers with `serving` or `failed`
    /// Refuses new requests and lets those that run end, for as long as the setting allows;
    /// `drained` follows. A second call does not wait for them.
    void drain();
    /// Ends what runs, commits what is recorded, joins all threads. Blocks; safe to call twice.
    void stop();

    [[nodiscard]] Storage &storage() { return *m_storage; }
    [[nodiscard]] SnapshotPtr snapshot() const
    {
        return m_snapshot;
    } ///< null before storage is open
    [[nodiscard]] const QString &baseUrl() const { return m_baseUrl; }
    [[nodiscard]] bool isDemo() const { return m_options.isDemo; }
    /// Where Prometheus asks; empty if metrics are off.
    [[nodiscard]] QString metricsUrl() const;

    /// What runs in this process, oldest first. `done` is called in this thread, unless `context`,
    /// which lives in it too, is gone by then.
    void listLive(QObject *context, std::function<void(Result<QList<LiveRequest>>)> done);
    /// Ends what the order concerns, as an admin: it is in the audit (livestop.h). How many there
    /// were.
    void stopLive(const StopOrder &order, QObject *context, std::function<void(Result<int>)> done);

Q_SIGNALS:
    void serving(const QString &baseUrl);
    void draining(); ///< requests are running; new ones are refused
    void drained();  ///< nothing runs any more, or the time is over: `stop` can come
    /// A target's circuit has changed.
    void targetHealthChanged(const orchestris::TargetHealth &health);
    void anomaliesChanged(); ///< something left its habit, or found back to it
    void failed(const orchestris::Error &error);
    void snapshotChanged();

private:
    void startGateway();
    void startControl();
    [[nodiscard]] Settings effectiveSettings() const;
    void publish(const SnapshotPtr &snapshot);
    void noteHealth(const TargetHealth &health);

    RuntimeOptions m_options;
    std::unique_ptr<CurlGlobal> m_curl;
    std::shared_ptr<SystemClock> m_clock;
    std::shared_ptr<QuotaLedger> m_ledger;
    std::unique_ptr<Storage> m_storage;
    std::unique_ptr<Observability> m_observability;
    std::unique_ptr<Gateway> m_gateway;
    std::unique_ptr<ControlServer> m_control;
    std::unique_ptr<AnomalyWatch> m_anomalies;
    SnapshotPtr m_snapshot;
    QString m_baseUrl;
    QTimer m_drainTimer;
};

} // namespace orchestris

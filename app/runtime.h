// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/controlprotocol.h"
#include "app/logging.h"
#include "models/domain/liverequest.h"
#include "models/domain/result.h"
#include "models/domain/settings.h"
#include "models/domain/snapshot.h"
#include "models/domain/targethealth.h"

#include <QMap>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace orchestris {

class AnomalyWatch;
class Attachment;
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
    /// Where another gateway serves from the data folder already, watch that instead of serving
    /// beside it: what a console does.
    bool attaches = false;
    /// Made-up data (demodata.h): secrets stay in the folder, the keychain is not asked.
    bool isDemo = false;
    LogFormat logFormat = LogFormat::Text;
};

/// The composition root of a serving program: storage first, then the gateway; the other way round
/// at the end. Lives in the main thread.
///
/// With `RuntimeOptions::attaches` it looks for a gateway of another process first. If there is one
/// it is *attached*: there is no gateway of its own and no instance number; everything that is
/// administered goes through the database, what runs is asked and stopped over the control socket.
/// When that gateway ends nothing is taken over until `serveHere`; one that comes back is found.
class Runtime final : public QObject
{
    Q_OBJECT
public:
    explicit Runtime(RuntimeOptions options, QObject *parent = nullptr);
    ~Runtime() override;

    void start(); ///< answers with `serving`, `attachmentChanged` or `failed`
    /// Becomes the gateway, once the one that it was attached to has ended (or nothing could be
    /// served before); answers like `start`.
    void serveHere();
    /// Refuses new requests and lets those that run end, for as long as the setting allows;
    /// `drained` follows. A second call does not wait for them.
    void drain();
    /// Ends what runs, commits what is recorded, joins all threads. Blocks; safe to call twice.
    void stop();

    [[nodiscard]] Storage &storage() { return *m_storage; }
    [[nodiscard]] SnapshotPtr snapshot() const
    {
        return m_snapshot;
    }                                      ///< null before storage is open
    [[nodiscard]] QString baseUrl() const; ///< of the gateway here, or attached to
    [[nodiscard]] bool isAttached() const { return m_mode == Mode::Attached; }
    /// The gateway that it was attached to has ended, and nobody serves.
    [[nodiscard]] bool hasLostGateway() const { return m_mode == Mode::Lost; }
    /// The one that it is attached to, or was.
    [[nodiscard]] const std::optional<GatewayInfo> &attachedTo() const { return m_attachedTo; }
    [[nodiscard]] const QString &dataDirectory() const { return m_options.dataDirectory; }
    [[nodiscard]] bool isDemo() const { return m_options.isDemo; }
    /// What the gateway here was started with; absent while none serves here.
    [[nodiscard]] std::optional<Settings> startedWith() const;
    /// Settings that the options override in this run, by their keys, as text.
    [[nodiscard]] QMap<QString, QString> overrides() const;
    /// Lets what runs end, as `drain` does, then serves again with the settings as they are stored
    /// now; or tries again, where that had failed. Nothing where another process is the gateway.
    void restartGateway();
    /// Where Prometheus asks; empty if metrics are off.
    [[nodiscard]] QString metricsUrl() const;

    /// What runs in this process, oldest first. `done` is called in this thread, unless `context`,
    /// which lives in it too, is gone by then.
    void listLive(QObject *context, std::function<void(Result<QList<LiveRequest>>)> done);
    /// Ends what the order concerns, as an admin: it is in the audit (livestop.h). How many there
    /// were.
    void stopLive(const StopOrder &order, QObject *context, std::function<void(Result<int>)> done);
    /// A bearer for one request as that key, from this machine (see
    /// gateway/admission/ticketbook.h). Unavailable if nothing is served. Answers as `listLive`
    /// does.
    void issueTicket(Id key, QObject *context, std::function<void(Result<Secret>)> done);

Q_SIGNALS:
    void serving(const QString &baseUrl);
    void attachmentChanged(); ///< `isAttached`, `hasLostGateway` or `attachedTo` have
    /// What another process stored, as Storage tells of what this one does.
    void outsideRecords(const QList<orchestris::UsageRecord> &records);
    void outsideHealth(const QList<orchestris::TargetHealth> &health); ///< all there is
    void outsideNotices();
    void draining(); ///< requests are running; new ones are refused
    void drained();  ///< nothing runs any more, or the time is over: `stop` can come
    /// A target's circuit has changed.
    void targetHealthChanged(const orchestris::TargetHealth &health);
    void anomaliesChanged(); ///< something left its habit, or found back to it
    void failed(const orchestris::Error &error);
    void snapshotChanged();

private:
    enum class Mode : quint8 { Starting, Serving, Attached, Lost, Failed };

    void lookOut();
    void noteLook();
    void beginServing();
    void giveUp(const Error &error);
    void startGateway();
    void startControl();
    [[nodiscard]] GatewayInfo info() const;
    [[nodiscard]] Settings effectiveSettings() const;
    void reopenGateway();
    void publish(const SnapshotPtr &snapshot);
    void noteHealth(const TargetHealth &health);

    RuntimeOptions m_options;
    std::unique_ptr<CurlGlobal> m_curl;
    std::shared_ptr<SystemClock> m_clock;
    std::shared_ptr<QuotaLedger> m_ledger;
    std::unique_ptr<Storage> m_storage;
    std::unique_ptr<Observability> m_observability;
    std::unique_ptr<Gateway> m_gateway;
    std::unique_ptr<Attachment> m_attachment; // if it may attach
    std::optional<GatewayInfo> m_attachedTo;
    Mode m_mode = Mode::Starting;
    std::unique_ptr<ControlServer> m_control;
    qint64 m_startedAtUs = 0;
    QString m_storageProblem;
    std::unique_ptr<AnomalyWatch> m_anomalies;
    SnapshotPtr m_snapshot;
    QString m_baseUrl;
    QTimer m_drainTimer;
    Settings m_startedWith;
    QTimer m_restartTimer; // active: what runs may end, then it serves again
};

} // namespace orchestris

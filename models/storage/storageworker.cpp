// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/storageworker.h"

#include "models/domain/errorwords.h"
#include "models/storage/auditrepository.h"
#include "models/storage/configurationloader.h"
#include "models/storage/noticequeue.h"
#include "models/storage/noticerepository.h"
#include "models/storage/rollupcheck.h"
#include "models/storage/storagereader.h"
#include "models/storage/usagequeue.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLoggingCategory>

#include <chrono>

#include <sqlite3.h>

namespace orchestris {

namespace {

Q_LOGGING_CATEGORY(lcStorage, "orchestris.storage")

using namespace std::chrono_literals;

constexpr auto PollInterval = 250ms; // another process's change is seen within a second
constexpr auto SeenInterval = 3ms;   // a gateway that was nudged needs about that long
constexpr int MostSeenLooks = 333;   // a second; then it finds the change by itself, or hangs
constexpr auto NoticesInterval = 200ms;
constexpr auto KeychainRetryInterval = 30s; // a locked keychain may have been unlocked

} // namespace

StorageWorker::StorageWorker(Storage &owner, StorageReader &reader)
    : m_owner(owner)
    , m_reader(reader)
    , m_pollTimer(this) // children move to the storage thread with this
    , m_keychainTimer(this)
    , m_seenTimer(this)
    , m_noticesTimer(this)
{
    m_pollTimer.setInterval(PollInterval);
    connect(&m_pollTimer, &QTimer::timeout, this, &StorageWorker::poll);
    m_keychainTimer.setInterval(KeychainRetryInterval);
    m_keychainTimer.setSingleShot(true);
    m_seenTimer.setInterval(SeenInterval);
    connect(&m_seenTimer, &QTimer::timeout, this, &StorageWorker::deliverOnceSeen);
    connect(&m_keychainTimer, &QTimer::timeout, this, &StorageWorker::reload);
    m_noticesTimer.setInterval(NoticesInterval);
    m_noticesTimer.setSingleShot(true);
    connect(&m_noticesTimer, &QTimer::timeout, this, [this] { Q_EMIT m_owner.noticesChanged(); });
}

StorageWorker::~StorageWorker() = default;

void StorageWorker::start()
{
    if (auto opened = openDatabase(); !opened)
        return fail(opened.error());
    m_secrets = std::make_unique<SecretStore>(m_owner.m_options.makeKeychain());
    m_installation = std::make_unique<InstallationSecret>(*m_database, m_secrets->keychain(),
                                                          m_owner.m_options.dataDir,
                                                          m_owner.m_options.secretsInFile);
    m_installation->obtain([this](const Result<Secret> &secret) { secretObtained(secret); });
}

Result<void> StorageWorker::openDatabase()
{
    auto database = Database::open(m_owner.databasePath(), Database::Mode::ReadWrite);
    if (!database)
        return tl::unexpected(database.error());
    m_database = std::move(*database);
    m_database->setAuthor(currentAuthor(), m_owner.m_options.clock.get());
    m_reader.setReady(); // the tables are there
    const StorageOptions &options = m_owner.m_options;
    m_records =
        std::make_unique<RecordKeeper>(*m_database, *options.clock, *m_owner.m_queue, m_reader,
                                       m_owner.m_recordsWanted, options.counters.get());
    m_counters = std::make_unique<CounterFeed>(*m_database, *options.clock, options.counters.get());
    connect(m_records.get(), &RecordKeeper::noticesRaised, this, &StorageWorker::noticesStored);
    connect(m_records.get(), &RecordKeeper::recordsChanged, &m_owner, &Storage::recordsChanged,
            Qt::DirectConnection);
    connect(m_records.get(), &RecordKeeper::healthChanged, this,
            [this](bool accepting, const QString &problem) {
                m_owner.m_accepting.store(accepting);
                Q_EMIT m_owner.healthChanged(accepting, problem);
            });
    if (auto prepared = m_records->prepare(); !prepared)
        return prepared;
    if (auto built = buildRollups(); !built)
        return built;
    m_neighbours = std::make_unique<Neighbours>(*m_database, options.dataDir);
    return options.serving ? takeLease() : Result<void>();
}

Result<void> StorageWorker::takeLease()
{
    if (m_lease)
        return {};
    const StorageOptions &options = m_owner.m_options;
    auto lease = InstanceLease::take(*m_database, options.dataDir, *options.clock);
    if (!lease)
        return tl::unexpected(lease.error());
    m_lease = std::move(*lease);
    m_owner.m_instance.store(m_lease->number());
    m_neighbours->watch();
    connect(m_neighbours.get(), &Neighbours::nudged, this, [this] {
        if (m_opened)
            poll();
    });
    m_maintenance = std::make_unique<Maintenance>(*m_database, *options.clock);
    return closeInterrupted();
}

void StorageWorker::beginServing(const std::function<Deliver(Result<int>)> &finish)
{
    if (!m_opened)
        return m_owner.deliver(finish(tl::unexpected<Error>(m_failure.value_or(
            Error{ErrorCode::Unavailable, Errors::tr("Storage is not open yet.")}))));
    const bool isNew = !m_lease;
    if (auto taken = takeLease(); !taken)
        return m_owner.deliver(finish(tl::unexpected(taken.error())));
    if (isNew) {
        m_maintenance->setKeptDays(m_keptDays);
        m_maintenance->start();
    }
    m_owner.deliver(finish(m_lease->number()));
}

Result<void> StorageWorker::buildRollups()
{
    const auto built =
        m_database->value(QStringLiteral("SELECT value FROM meta WHERE key = 'rollups_built'"));
    if (!built)
        return tl::unexpected(built.error());
    if (built->toInt() != 0)
        return {};
    qCInfo(lcStorage) << "Summing up the requests that are stored already; this is done once.";
    const auto rows = rebuildRollups(*m_database, *m_owner.m_options.clock, {}, {});
    if (!rows)
        return tl::unexpected(rows.error());
    qCInfo(lcStorage) << "Summed up" << *rows << "requests.";
    return {};
}

Result<void> StorageWorker::closeInterrupted()
{
    auto closed = m_lease->closeInterrupted(*m_database, *m_owner.m_options.clock);
    if (!closed)
        return tl::unexpected(closed.error());
    if (*closed > 0)
        qCInfo(lcStorage) << *closed
                          << "requests were open when their gateway ended; closed them "
                             "as interrupted.";
    return {};
}

void StorageWorker::secretObtained(const Result<Secret> &secret)
{
    if (!secret)
        return fail(secret.error());
    m_owner.m_hasher = KeyHasher(*secret);
    reload();
}

void StorageWorker::fail(const Error &error)
{
    m_failure = error;
    m_reader.setReady(); // to refuse what waits
    for (const Work &work : std::exchange(m_early, {}))
        m_owner.deliver(work.refuse(error));
    Q_EMIT m_owner.failed(error);
}

void StorageWorker::execute(Work work)
{
    if (m_failure)
        m_owner.deliver(work.refuse(*m_failure));
    else if (!m_opened)
        m_early.push_back(std::move(work));
    else
        executeNow(work);
}

void StorageWorker::executeNow(const Work &work)
{
    StorageContext context{*m_database, m_owner.m_hasher, *m_owner.m_options.clock, *m_secrets};
    Deliver deliver = work.work(context);
    // Everything else in this thread would silently become part of a transaction left open.
    if (sqlite3_get_autocommit(m_database->native()) == 0) {
        qCCritical(lcStorage) << "Work left a transaction open; rolled back.";
        (void)m_database->run(QStringLiteral("ROLLBACK"));
    }
    finishAfterPublication(std::move(deliver));
}

void StorageWorker::finishAfterPublication(Deliver deliver)
{
    m_finished.push_back(std::move(deliver));
    const auto version = m_database->configVersion();
    if (version && *version != m_publishedVersion) {
        m_changed = true;
        m_neighbours->announce();
        reload();
    } else if (!m_loading) {
        deliverFinished();
    }
}

void StorageWorker::changeCredential(const QString &name, const std::optional<Secret> &secret,
                                     std::function<Deliver(Result<void>)> finish)
{
    if (!m_opened)
        return m_owner.deliver(finish(tl::unexpected<Error>(m_failure.value_or(
            Error{ErrorCode::Unavailable, Errors::tr("Storage is not open yet.")}))));
    auto done = [this, name, isWritten = secret.has_value(),
                 finish = std::move(finish)](Result<void> result) {
        if (result)
            result = noteCredential(name, isWritten);
        m_finished.push_back(finish(std::move(result)));
        reload();
    };
    if (secret)
        m_secrets->write(name, *secret, std::move(done));
    else
        m_secrets->remove(name, std::move(done));
}

Result<void> StorageWorker::noteCredential(const QString &name, bool isWritten)
{
    const QString reference =
        formatCredentialReference({CredentialReference::Kind::Keychain, name});
    const QJsonObject kept{{QStringLiteral("credential"), reference}};
    auto noted =
        AuditRepository(*m_database)
            .append(isWritten ? QStringLiteral("credential.write")
                              : QStringLiteral("credential.remove"),
                    reference, isWritten ? QJsonObject() : kept, isWritten ? kept : QJsonObject());
    if (noted)
        return {};
    return ::orchestris::fail(noted.error().code,
                              Errors::tr("The keychain was changed, but the audit could not "
                                         "be: %1")
                                  .arg(noted.error().message));
}

void StorageWorker::noteServed(quint64 version)
{
    if (m_opened && m_lease)
        m_neighbours->noteSeen(m_lease->number(), version);
}

void StorageWorker::poll()
{
    m_records->sweep();
    storeNotices();
    const auto dataVersion = m_database->dataVersion();
    if (dataVersion && *dataVersion != m_dataVersion) {
        m_counters->noteOthers();
        const auto version = m_database->configVersion();
        if (!version)
            return;
        m_dataVersion = *dataVersion;
        if (*version != m_publishedVersion)
            reload();
    }
    m_counters->poll();
}

void StorageWorker::storeNotices()
{
    if (!m_opened || m_records->isFailing())
        return; // a poll looks again
    std::vector<Notice> notices = m_owner.m_notices->take();
    if (notices.empty())
        return;
    const auto stored = NoticeRepository(*m_database).add(notices);
    if (stored)
        return noticesStored();
    qCWarning(lcStorage).noquote() << "Notices cannot be stored:" << stored.error().message;
    m_owner.m_notices->putBack(std::move(notices));
}

void StorageWorker::noticesStored()
{
    if (!m_noticesTimer.isActive())
        m_noticesTimer.start();
}

void StorageWorker::reload()
{
    if (m_loading) {
        m_loadAgain = true;
        return;
    }
    auto loaded = loadConfiguration(*m_database);
    if (!loaded)
        return loadFailed(loaded.error());
    m_loading = true;
    const QList<Provider> providers = loaded->providers;
    auto configuration = std::make_shared<Configuration>(std::move(*loaded));
    m_secrets->resolve(providers, [this, configuration](SecretStore::Credentials credentials) {
        m_loading = false;
        configuration->credentials = std::move(credentials);
        publish(std::move(*configuration));
    });
}

void StorageWorker::loadFailed(const Error &error)
{
    if (!m_opened)
        return fail(error);
    qCWarning(lcStorage).noquote()
        << "The configuration cannot be read, the old one stays:" << error.message;
    m_dataVersion = -1; // the next poll tries again
    deliverFinished();
}

void StorageWorker::publish(Configuration configuration)
{
    if (auto told = tellCounters(configuration.limits); !told) {
        loadFailed(told.error());
        return;
    }
    m_publishedVersion = configuration.version;
    m_keptDays = configuration.settings.keepRequestsDays;
    if (m_maintenance)
        m_maintenance->setKeptDays(m_keptDays);
    const auto snapshot = std::make_shared<const Snapshot>(std::move(configuration));
    if (m_secrets->keychainWasSilent())
        m_keychainTimer.start();
    if (m_opened) {
        Q_EMIT m_owner.configurationChanged(snapshot);
    } else {
        m_opened = true;
        m_owner.m_accepting.store(true);
        m_pollTimer.start();
        if (m_maintenance)
            m_maintenance->start();
        Q_EMIT m_owner.opened(snapshot);
        for (const Work &work : std::exchange(m_early, {}))
            executeNow(work);
        m_records->takeRecords();
        storeNotices();
    }
    if (std::exchange(m_loadAgain, false))
        reload();
    else if (!m_loading)
        deliverFinished();
}

Result<void> StorageWorker::tellCounters(const QList<Limit> &limits)
{
    return m_opened ? m_counters->limitsChanged(limits) : m_counters->start(limits);
}

void StorageWorker::deliverFinished()
{
    // A command ends when what it changed holds for all gateways: a key that was just issued works.
    if (std::exchange(m_changed, false) && !m_lease) {
        m_seenLooks = 0;
        m_seenTimer.start();
    }
    deliverOnceSeen();
}

void StorageWorker::deliverOnceSeen()
{
    if (m_seenTimer.isActive()) {
        if (++m_seenLooks < MostSeenLooks && !m_neighbours->haveSeen(m_publishedVersion))
            return;
        m_seenTimer.stop();
    }
    for (Deliver &deliver : std::exchange(m_finished, {}))
        m_owner.deliver(std::move(deliver));
}

void StorageWorker::wake()
{
    QCoreApplication::postEvent(this, new QEvent(QEvent::User));
}

void StorageWorker::customEvent(QEvent *)
{
    if (m_opened)
        m_records->takeRecords();
}

void StorageWorker::shutDown()
{
    m_pollTimer.stop();
    m_keychainTimer.stop();
    m_seenTimer.stop();
    m_maintenance.reset();
    m_changed = false;
    if (m_opened)
        storeNotices();
    if (!m_opened && !m_failure)
        fail({ErrorCode::Cancelled, Errors::tr("The program is stopping.")});
    m_owner.m_accepting.store(false);
    if (m_opened)
        m_records->finish();
    m_noticesTimer.stop();
    deliverFinished();
    m_opened = false; // what is asked for from here on is refused
    m_failure = Error{ErrorCode::Cancelled, Errors::tr("The program is stopping.")};
    m_records.reset();
    m_counters.reset();
    m_installation.reset();
    m_secrets.reset();
    if (m_lease)
        m_lease->release(*m_database);
    m_lease.reset();
    m_neighbours.reset();
    m_database.reset(); // the last connection of all copies the rest of the WAL and removes it
}

} // namespace orchestris

// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/settingssession.h"

#include "app/alivewith.h"
#include "app/autostart.h"
#include "app/portcheck.h"
#include "app/runtime.h"
#include "models/domain/errorwords.h"
#include "models/domain/gatewayurl.h"
#include "models/domain/settingfields.h"
#include "models/storage/auditrepository.h"
#include "models/storage/databasecare.h"
#include "models/storage/priceapplication.h"
#include "models/storage/settingsrepository.h"
#include "models/storage/storage.h"

#include "version.h"

#include <QSaveFile>
#include <QUrl>

namespace orchestris {

namespace {

/// Says yes once the context is gone: whatever is under way then ends.
std::function<bool()> endedWith(QObject *context)
{
    return [alive = aliveWith(context)] { return !*alive; };
}

Result<void> storeSettings(Database &db, const QMap<QString, QString> &values)
{
    SettingsRepository repository(db);
    auto settings = repository.load(); // somebody else may have changed others meanwhile
    if (!settings)
        return tl::unexpected(settings.error());
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        const SettingField *field = findSettingField(value.key());
        if (!field)
            return fail(ErrorCode::NotFound,
                        Errors::tr("There is no setting \"%1\".").arg(value.key()));
        if (auto set = field->set(*settings, value.value()); !set)
            return set;
    }
    return repository.save(*settings);
}

Result<qint64> exportTo(Database &db, const AuditFilter &filter, const QString &path,
                        const std::function<void(double)> &tell, const std::function<bool()> &ended)
{
    QSaveFile file(path); // leaves nothing unless it is committed
    const auto unwritable = [&file] {
        return fail(ErrorCode::Unavailable,
                    Errors::tr("%1 cannot be written: %2. Choose another place.")
                        .arg(file.fileName(), file.errorString()));
    };
    if (!file.open(QIODevice::WriteOnly))
        return unwritable();
    auto rows = AuditRepository(db).exportCsv(filter, file, tell, ended);
    if (rows && !file.commit())
        return unwritable();
    return rows;
}

/// Whether a gateway could not listen there only because the one that serves now does, which is to
/// go before.
bool isInOwnWay(const Runtime &runtime, const QString &address, int port)
{
    const auto own = runtime.startedWith();
    if (!(own || runtime.isAttached()) || port != QUrl(runtime.baseUrl()).port())
        return false;
    return !own || own->listenAddress == address || isEveryAddress(own->listenAddress)
           || isEveryAddress(address);
}

} // namespace

SettingsSession::SettingsSession(Runtime &runtime, QObject *parent)
    : SettingsSource(parent)
    , m_runtime(runtime)
{
    connect(&runtime, &Runtime::serving, this, &SettingsSource::infoChanged);
    connect(&runtime, &Runtime::attachmentChanged, this, &SettingsSource::infoChanged);
    connect(&runtime, &Runtime::failed, this, &SettingsSource::infoChanged);
}

ProgramInfo SettingsSession::info() const
{
    ProgramInfo info;
    info.version = QStringLiteral(ORCHESTRIS_VERSION);
    info.dataDirectory = m_runtime.dataDirectory();
    info.isDemo = m_runtime.isDemo();
    info.ownsGateway = !m_runtime.isAttached() && !m_runtime.hasLostGateway();
    info.startedWith = m_runtime.startedWith();
    info.overrides = m_runtime.overrides();
    return info;
}

void SettingsSession::saveSettings(const QMap<QString, QString> &values, QObject *context,
                                   Done<void> done)
{
    m_runtime.storage().runThen<void>(
        [values](StorageContext &storage) { return storeSettings(storage.db, values); }, context,
        std::move(done));
}

void SettingsSession::restartGateway(QObject *context, Done<void> done)
{
    Result<void> result;
    if (info().ownsGateway)
        m_runtime.restartGateway();
    else
        result = fail(ErrorCode::Unavailable,
                      Errors::tr("Another process is the gateway: start that one again, and "
                                 "what is stored is in force."));
    QMetaObject::invokeMethod(
        context, [done = std::move(done), result] { done(result); }, Qt::QueuedConnection);
}

void SettingsSession::checkPort(const QString &address, int port, QObject *context, Done<void> done)
{
    Result<void> result;
    if (port > 0) // of any port only the address is looked at
        result = orchestris::checkPort(
            address, isInOwnWay(m_runtime, address, port) ? quint16(0) : quint16(port));
    QMetaObject::invokeMethod(
        context, [done = std::move(done), result] { done(result); }, Qt::QueuedConnection);
}

void SettingsSession::databaseFacts(QObject *context, Done<DatabaseFacts> done)
{
    m_runtime.storage().readThen<DatabaseFacts>(
        [](Database &db) { return orchestris::databaseFacts(db, SystemClock().nowUs()); }, context,
        std::move(done));
}

void SettingsSession::previewRetention(int days, QObject *context, Done<RetentionPreview> done)
{
    m_runtime.storage().readThen<RetentionPreview>(
        [days](Database &db) {
            return orchestris::previewRetention(db, days, SystemClock().nowUs());
        },
        context, std::move(done));
}

void SettingsSession::backUpDatabase(const QString &path, QObject *context, Progress progress,
                                     Done<qint64> done)
{
    Storage &storage = m_runtime.storage();
    storage.readThen<qint64>(
        [path, tell = toldTo(context, &storage, std::move(progress)),
         ended = endedWith(context)](Database &db) { return backUp(db, path, tell, ended); },
        context, std::move(done), Storage::Reading::Long);
}

void SettingsSession::checkDatabase(QObject *context, Done<QStringList> done)
{
    m_runtime.storage().readThen<QStringList>(
        [ended = endedWith(context)](Database &db) { return checkIntegrity(db, ended); }, context,
        std::move(done), Storage::Reading::Long);
}

void SettingsSession::compactDatabase(QObject *context, Done<qint64> done)
{
    m_runtime.storage().runThen<qint64>(
        [ended = endedWith(context)](StorageContext &storage) {
            return orchestris::compactDatabase(storage.db, ended);
        },
        context, std::move(done));
}

void SettingsSession::applyPrices(const QByteArray &list, const QList<Id> &models, QObject *context,
                                  Done<int> done)
{
    m_runtime.storage().runThen<int>(
        [list, models](StorageContext &storage) {
            const PriceList prices =
                list.isEmpty() ? PriceList::builtIn() : PriceList::fromJson(list);
            return orchestris::applyPrices(storage.db, storage.clock, prices, models);
        },
        context, std::move(done));
}

void SettingsSession::startsAtLogin(QObject *context, Done<bool> done)
{
    // A small file, but none is read in the main thread.
    m_runtime.storage().readThen<bool>(
        [start = Autostart::ofThisProgram(m_runtime.dataDirectory())](Database &) -> Result<bool> {
            return start.isEnabled();
        },
        context, std::move(done));
}

void SettingsSession::setStartsAtLogin(bool starts, QObject *context, Done<void> done)
{
    m_runtime.storage().readThen<void>(
        [starts, start = Autostart::ofThisProgram(m_runtime.dataDirectory())](Database &) {
            return start.setEnabled(starts);
        },
        context, std::move(done));
}

void SettingsSession::listAudit(const AuditFilter &filter, QObject *context,
                                Done<QList<AuditEntry>> done)
{
    m_runtime.storage().readThen<QList<AuditEntry>>(
        [filter](Database &db) { return AuditRepository(db).find(filter); }, context,
        std::move(done));
}

void SettingsSession::auditChoices(QObject *context, Done<AuditChoices> done)
{
    m_runtime.storage().readThen<AuditChoices>(
        [](Database &db) { return AuditRepository(db).choices(); }, context, std::move(done));
}

void SettingsSession::verifyAudit(QObject *context, Progress progress, Done<AuditVerdict> done)
{
    Storage &storage = m_runtime.storage();
    storage.readThen<AuditVerdict>(
        [tell = toldTo(context, &storage, std::move(progress)), ended = endedWith(context)](
            Database &db) { return AuditRepository(db).verify(tell, ended); },
        context, std::move(done), Storage::Reading::Long);
}

void SettingsSession::exportAudit(const AuditFilter &filter, const QString &path, QObject *context,
                                  Progress progress, Done<qint64> done)
{
    Storage &storage = m_runtime.storage();
    storage.readThen<qint64>([filter, path, tell = toldTo(context, &storage, std::move(progress)),
                              ended = endedWith(context)](
                                 Database &db) { return exportTo(db, filter, path, tell, ended); },
                             context, std::move(done), Storage::Reading::Long);
}

} // namespace orchestris

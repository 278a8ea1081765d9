// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/installationsecret.h"

#include "models/domain/errorwords.h"
#include "models/storage/database.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QPointer>
#include <QRandomGenerator>
#include <QTimer>

namespace orchestris {

namespace {

Q_LOGGING_CATEGORY(lcSecret, "orchestris.storage.secret")

constexpr qsizetype SecretBytes = 32;
constexpr int LockPollMs = 50;
constexpr int LockWaitMs = 15'000; // longer than another process needs, keychain time-outs included
constexpr QFileDevice::Permissions OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QStringView InFile = u"file";
constexpr QStringView InKeychain = u"keychain";

Secret generate()
{
    quint32 words[SecretBytes / 4];
    QRandomGenerator::system()->fillRange(words);
    return Secret(QByteArray(reinterpret_cast<const char *>(words), SecretBytes));
}

/// Both places keep it as hexadecimal text.
Result<Secret> parse(const QByteArray &text, const QString &where)
{
    QByteArray bytes = QByteArray::fromHex(text.trimmed());
    if (bytes.size() != SecretBytes)
        return fail(ErrorCode::StorageFailed,
                    Errors::tr("The installation's secret in %1 is damaged. Restore it from a "
                               "backup: without it no key can be checked.")
                        .arg(where));
    return Secret(std::move(bytes));
}

} // namespace

InstallationSecret::InstallationSecret(Database &database, Keychain &keychain,
                                       const QString &dataDir, bool fileOnly)
    : m_database(database)
    , m_keychain(keychain)
    , m_file(QDir(dataDir).absoluteFilePath(QStringLiteral("installation.secret")))
    , m_lockPath(QDir(dataDir).absoluteFilePath(QStringLiteral("installation.lock")))
    , m_fileOnly(fileOnly)
{
}

void InstallationSecret::obtain(Keychain::Done<Secret> done)
{
    m_done = std::move(done);
    m_deadline = QDeadlineTimer(LockWaitMs);
    attempt();
}

void InstallationSecret::attempt()
{
    auto recorded = place();
    if (!recorded)
        return finish(tl::unexpected(recorded.error()));
    if (*recorded == InFile)
        return finish(readFile());
    if (*recorded == InKeychain)
        return readFromKeychain();
    if (m_lock.isHeld())
        return make();
    // Another process may be making it: look again once it has finished, or has ended.
    m_lock = FileLock::tryLock(m_lockPath);
    if (m_lock.isHeld())
        return attempt();
    if (m_deadline.hasExpired())
        return finish(fail(ErrorCode::Timeout,
                           Errors::tr("The file %1 cannot be locked. Make it writable for this "
                                      "user, or end the program that holds it.")
                               .arg(m_lockPath)));
    QTimer::singleShot(LockPollMs, &m_context, [this] { attempt(); });
}

void InstallationSecret::make()
{
    // Made by a process that ended before it could say so.
    if (QFile::exists(m_file))
        return adopt(readFile(), InFile.toString());
    if (m_fileOnly || !m_keychain.isAvailable())
        return adopt(makeFile(), InFile.toString());
    auto entry = keychainEntry();
    if (!entry)
        return finish(tl::unexpected(entry.error()));
    m_keychain.read(*entry, [this, guard = QPointer<QObject>(&m_context),
                             entry = *entry](Result<Secret> found) {
        if (!guard)
            return;
        if (found)
            return adopt(parse(found->reveal(), QStringLiteral("the keychain")),
                         InKeychain.toString());
        if (found.error().code == ErrorCode::NotFound)
            return makeInKeychain(entry);
        qCInfo(lcSecret).noquote() << "Keeping the installation's secret in" << m_file
                                   << "because the keychain cannot be used.";
        adopt(makeFile(), InFile.toString());
    });
}

void InstallationSecret::makeInKeychain(const QString &entry)
{
    const Secret secret = generate();
    m_keychain.write(
        entry, Secret(secret.reveal().toHex()),
        [this, guard = QPointer<QObject>(&m_context), secret](const Result<void> &written) {
            if (!guard)
                return;
            if (written)
                return adopt(secret, InKeychain.toString());
            qCInfo(lcSecret).noquote() << "Keeping the installation's secret in" << m_file
                                       << "because the keychain did not take it.";
            adopt(makeFile(), InFile.toString());
        });
}

void InstallationSecret::readFromKeychain()
{
    auto entry = keychainEntry();
    if (!entry)
        return finish(tl::unexpected(entry.error()));
    m_keychain.read(*entry, [this, guard = QPointer<QObject>(&m_context)](Result<Secret> found) {
        if (!guard)
            return;
        if (found)
            return finish(parse(found->reveal(), QStringLiteral("the keychain")));
        finish(fail(ErrorCode::Unavailable,
                    Errors::tr("The installation's secret, without which no key can be checked, "
                               "is in the keychain of the desktop session that made it, and "
                               "that cannot be read: %1 Start this program in that session, "
                               "with the keychain unlocked.")
                        .arg(found.error().message)));
    });
}

Result<Secret> InstallationSecret::readFile() const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::StorageFailed,
                    Errors::tr("The installation's secret, %1, cannot be read (%2). Restore it "
                               "from a backup: without it no key can be checked.")
                        .arg(m_file, file.errorString()));
#ifndef Q_OS_WIN
    constexpr QFileDevice::Permissions Others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
                                                | QFileDevice::ReadOther | QFileDevice::WriteOther;
    if (file.permissions() & Others) {
        qCWarning(lcSecret).noquote() << m_file << "was open to other users; restricting it.";
        file.setPermissions(OwnerOnly);
    }
#endif
    return parse(file.read(4096), m_file);
}

Result<Secret> InstallationSecret::makeFile() const
{
    // Written whole under another name first: whoever finds the file finds all of it.
    const QString unfinished = m_file + QStringLiteral(".new");
    QFile::remove(unfinished);
    QFile file(unfinished);
    const Secret secret = generate();
    const QByteArray text = secret.reveal().toHex() + '\n';
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::NewOnly, OwnerOnly)
                         && file.write(text) == text.size() && file.flush();
    file.close();
    if (!written || !QFile::rename(unfinished, m_file)) {
        QFile::remove(unfinished);
        return fail(ErrorCode::StorageFailed,
                    Errors::tr("The installation's secret cannot be written to %1 (%2).")
                        .arg(m_file, file.errorString()));
    }
    return secret;
}

Result<QString> InstallationSecret::place()
{
    return m_database.value(QStringLiteral("SELECT value FROM meta WHERE key = 'secret_place'"))
        .map([](const QVariant &value) { return value.toString(); });
}

Result<QString> InstallationSecret::keychainEntry()
{
    return m_database.value(QStringLiteral("SELECT value FROM meta WHERE key = 'installation_id'"))
        .map([](const QVariant &value) {
            return QString(QStringLiteral("installation-") + value.toString());
        });
}

void InstallationSecret::adopt(const Result<Secret> &secret, const QString &place)
{
    if (!secret)
        return finish(secret);
    auto recorded = m_database.run(
        QStringLiteral("INSERT INTO meta (key, value) VALUES ('secret_place', ?)"), {place});
    if (!recorded)
        return finish(tl::unexpected(recorded.error()));
    finish(secret);
}

void InstallationSecret::finish(Result<Secret> secret)
{
    m_lock = FileLock();
    if (auto done = std::exchange(m_done, nullptr))
        done(std::move(secret));
}

} // namespace orchestris

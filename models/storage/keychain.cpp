// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/keychain.h"

#include "models/domain/errorwords.h"

#include <QFileInfo>
#include <QPointer>
#include <QTimer>

#include <qt6keychain/keychain.h>

namespace orchestris {

namespace {

constexpr int TimeoutMs = 5000;

tl::unexpected<Error> noKeychain()
{
    return fail(ErrorCode::Unavailable,
                Errors::tr("There is no keychain here (no desktop session answers). Keep the "
                           "credential in the environment (env:VARIABLE) or in a file of mode "
                           "0600 (file:PATH)."));
}

tl::unexpected<Error> timedOut()
{
    return fail(ErrorCode::Timeout,
                Errors::tr("The keychain did not answer within %1 seconds; it may be waiting "
                           "to be unlocked. Unlock it, or use env:VARIABLE or file:PATH.")
                    .arg(TimeoutMs / 1000));
}

tl::unexpected<Error> failure(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return fail(ErrorCode::NotFound,
                    Errors::tr("The keychain has no entry \"%1\".").arg(job.key()));
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return noKeychain();
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return fail(ErrorCode::Unavailable,
                    Errors::tr("The keychain refused access to \"%1\".").arg(job.key()));
    default:
        return fail(ErrorCode::Unavailable,
                    Errors::tr("The keychain failed: %1").arg(job.errorString()));
    }
}

class SystemKeychain : public QObject, public Keychain
{
public:
    bool isAvailable() const override
    {
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
        if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
            return true;
        const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
        return !runtime.isEmpty() && QFileInfo::exists(runtime + QStringLiteral("/bus"));
#else
        return true;
#endif
    }

    void read(const QString &name, Done<Secret> done) override
    {
        auto *job = new QKeychain::ReadPasswordJob(service());
        start<Secret>(job, name, std::move(done), [job] {
            // Other programs' entries, and those of older systems, may be stored as text.
            const QByteArray binary = job->binaryData();
            return Secret(binary.isEmpty() ? job->textData().toUtf8() : binary);
        });
    }

    void write(const QString &name, const Secret &secret, Done<void> done) override
    {
        auto *job = new QKeychain::WritePasswordJob(service());
        job->setTextData(QString::fromUtf8(secret.reveal()));
        start<void>(job, name, std::move(done), [] {});
    }

    void remove(const QString &name, Done<void> done) override
    {
        auto *job = new QKeychain::DeletePasswordJob(service());
        start<void>(job, name, std::move(done), [] {});
    }

private:
    static QString service()
    {
        return QStringLiteral("orchestris");
    }

    template<typename T, typename Take>
    void start(QKeychain::Job *job, const QString &name, Done<T> done, Take takeValue)
    {
        job->setKey(name);
        job->setInsecureFallback(false); // never plain text without a word
        if (!isAvailable()) {
            delete job;
            QTimer::singleShot(0, this,
                               [done = std::move(done)] { done(Result<T>(noKeychain())); });
            return;
        }
        auto once = std::make_shared<Done<T>>(std::move(done));
        auto answer = [once](Result<T> result) {
            if (auto call = std::exchange(*once, nullptr))
                call(std::move(result));
        };
        connect(job, &QKeychain::Job::finished, this, [answer, job, takeValue] {
            if (job->error() != QKeychain::NoError) {
                answer(Result<T>(failure(*job)));
            } else if constexpr (std::is_void_v<T>) {
                answer(Result<T>());
            } else {
                answer(Result<T>(takeValue()));
            }
        });
        // The job itself goes on: it may be waiting for somebody to type a password.
        QTimer::singleShot(TimeoutMs, this, [answer] { answer(Result<T>(timedOut())); });
        job->start(); // deletes itself when finished
    }
};

class NoKeychain final : public SystemKeychain
{
public:
    bool isAvailable() const override { return false; }
};

} // namespace

std::unique_ptr<Keychain> makeNoKeychain()
{
    return std::make_unique<NoKeychain>();
}

std::unique_ptr<Keychain> makeSystemKeychain()
{
    return std::make_unique<SystemKeychain>();
}

} // namespace orchestris

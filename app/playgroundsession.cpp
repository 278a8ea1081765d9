// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/playgroundsession.h"

#include "app/playgroundrun.h"
#include "app/runtime.h"
#include "models/domain/errorwords.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QPointer>
#include <QSaveFile>
#include <QUrl>

namespace orchestris {

using namespace Qt::StringLiterals;

namespace {

/// Writes it in any thread.
Result<void> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path); // leaves nothing unless it is committed
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return fail(ErrorCode::Unavailable,
                Errors::tr("%1 cannot be written: %2").arg(path, file.errorString()));
}

} // namespace

PlaygroundSession::PlaygroundSession(Runtime &runtime, QObject *parent)
    : PlaygroundSource(parent)
    , m_runtime(runtime)
{
    m_network.setProxy(QNetworkProxy::NoProxy); // it never leaves this machine
}

void PlaygroundSession::send(const PlaygroundCall &call, QObject *context, Progress progress,
                             Done<PlaygroundAnswer> done)
{
    m_runtime.issueTicket(call.key, context,
                          [this, call, context, progress = std::move(progress),
                           done = std::move(done)](const Result<Secret> &ticket) {
                              if (ticket)
                                  sendWith(*ticket, call, context, progress, done);
                              else
                                  done(tl::unexpected(ticket.error()));
                          });
}

void PlaygroundSession::sendWith(const Secret &ticket, const PlaygroundCall &call, QObject *context,
                                 Progress progress, Done<PlaygroundAnswer> done)
{
    const QString baseUrl = m_runtime.baseUrl();
    if (!QHostAddress(QUrl(baseUrl).host()).isLoopback()) {
        done(fail(ErrorCode::Unavailable,
                  Errors::tr(
                      "The gateway listens at %1 only, and what is tried here goes over a loopback "
                      "address. Let it listen at 127.0.0.1 or at all addresses (0.0.0.0).")
                      .arg(QUrl(baseUrl).host())));
        return;
    }
    // A child of the context: it ends with who asked.
    auto *run = new PlaygroundRun(m_network, call, baseUrl, ticket, context);
    connect(run, &PlaygroundRun::progressed, run,
            [run, progress = std::move(progress)] { progress(run->answer()); });
    connect(run, &PlaygroundRun::finished, run, [run, done = std::move(done)] {
        run->deleteLater();
        done(run->answer()); // may destroy the context, and the run with it
    });
}

void PlaygroundSession::save(const QString &path, const QString &text, QObject *context,
                             Done<void> done)
{
    m_writers.start([this, path, bytes = text.toUtf8(), guard = QPointer<QObject>(context),
                     done = std::move(done)]() mutable {
        Result<void> result = write(path, bytes);
        QMetaObject::invokeMethod(this, [guard = std::move(guard), done = std::move(done), result] {
            if (guard)
                done(result);
        });
    });
}

} // namespace orchestris

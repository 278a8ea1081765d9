// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demofolder.h"

#include "models/domain/errorwords.h"
#include "models/domain/settings.h"

#include <QDir>
#include <QTcpServer>

namespace orchestris {

DemoFolder::DemoFolder()
    : m_folder(QDir::temp().absoluteFilePath(QStringLiteral("orchestris-demo-XXXXXX")))
{
}

Result<void> DemoFolder::check() const
{
    if (m_folder.isValid())
        return {};
    return fail(ErrorCode::StorageFailed,
                Errors::tr("A folder for the demo cannot be made below %1: %2. TMPDIR can name "
                           "another place.")
                    .arg(QDir::toNativeSeparators(QDir::tempPath()), m_folder.errorString()));
}

QString DemoFolder::settingsFile() const
{
    return m_folder.filePath(QStringLiteral("console.ini"));
}

RuntimeOptions DemoFolder::adapt(RuntimeOptions options) const
{
    options.dataDirectory = m_folder.path();
    options.isDemo = true;
    if (!options.port) {
        const Settings usual;
        QTcpServer trial;
        const bool isFree = trial.listen(QHostAddress(usual.listenAddress), quint16(usual.port));
        options.port = isFree ? usual.port : 0;
    }
    return options;
}

} // namespace orchestris

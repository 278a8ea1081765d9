// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/autostart.h"

#include "app/datadirectory.h"
#include "models/domain/errorwords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace orchestris {

namespace {

constexpr qint64 LongestEntry = 64 * 1024; // a desktop entry has some hundred bytes

/// One argument of `Exec`. It is read twice: as a string value, where a backslash escapes, and then
/// by the rules for quoting; a percent sign would begin a field code.
QString quoted(const QString &argument)
{
    QString inner;
    for (const QChar c : argument) {
        if (c == u'"' || c == u'`' || c == u'$' || c == u'\\')
            inner += u'\\';
        if (c == u'%')
            inner += u'%';
        inner += c;
    }
    inner.replace(u'\\', QStringLiteral("\\\\"));
    return u'"' + inner + u'"';
}

Error unwritable(const QString &path, const QString &why)
{
    return {ErrorCode::Unavailable,
            Errors::tr("Whether the console starts at login cannot be changed, because %1 "
                       "cannot be written: %2.")
                .arg(path, why)};
}

/// `Key=value` of the entry's main group; null if it has none.
QString valueOf(const QByteArray &entry, const QByteArray &key)
{
    bool isMain = false;
    for (const QByteArray &raw : entry.split('\n')) {
        const QByteArray line = raw.trimmed();
        if (line.startsWith('['))
            isMain = line == "[Desktop Entry]";
        const qsizetype equals = line.indexOf('=');
        if (isMain && equals > 0 && line.first(equals).trimmed() == key)
            return QString::fromUtf8(line.sliced(equals + 1).trimmed());
    }
    return {};
}

} // namespace

Autostart::Autostart(const QString &configFolder, QStringList command)
    : m_path(configFolder + QStringLiteral("/autostart/org.orchestris.Console.desktop"))
    , m_command(std::move(command))
{
}

Autostart Autostart::ofThisProgram(const QString &dataDirectory)
{
    const QString image = qEnvironmentVariable("APPIMAGE"); // what is mounted moves
    QStringList command{image.isEmpty() ? QCoreApplication::applicationFilePath() : image,
                        QStringLiteral("--hidden")};
    const QString folder = QDir(dataDirectory).absolutePath();
    if (folder != QDir(defaultDataDirectory()).absolutePath())
        command << QStringLiteral("--data-dir") << folder;
    return {QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation), command};
}

QString Autostart::execLine(const QStringList &command)
{
    QStringList words;
    for (const QString &argument : command)
        words.append(quoted(argument));
    return words.join(u' ');
}

bool Autostart::isEnabled() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray entry = file.read(LongestEntry);
    return !valueOf(entry, "Exec").isEmpty() && valueOf(entry, "Hidden") != u"true"
           && valueOf(entry, "X-GNOME-Autostart-enabled") != u"false";
}

Result<void> Autostart::setEnabled(bool enabled) const
{
    if (!enabled) {
        QFile file(m_path);
        if (file.exists() && !file.remove())
            return tl::unexpected(unwritable(m_path, file.errorString()));
        return {};
    }
    const QString folder = QFileInfo(m_path).path();
    if (!QDir().mkpath(folder))
        return tl::unexpected(
            unwritable(m_path, Errors::tr("the folder %1 cannot be made").arg(folder)));
    QSaveFile file(m_path);
    const QString entry =
        QStringLiteral("[Desktop Entry]\nType=Application\nVersion=1.4\nName=Orchestris Console\n"
                       "Comment=Serves in the background; its window opens from the tray\n"
                       "Exec=%1\nIcon=org.orchestris.Console\nTerminal=false\n"
                       "X-GNOME-Autostart-enabled=true\n")
            .arg(execLine(m_command));
    if (!file.open(QIODevice::WriteOnly) || file.write(entry.toUtf8()) < 0 || !file.commit())
        return tl::unexpected(unwritable(m_path, file.errorString()));
    return {};
}

} // namespace orchestris

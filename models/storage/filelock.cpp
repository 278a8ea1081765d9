// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/storage/filelock.h"

#include <QFile>
#include <QLockFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace orchestris {

#ifdef Q_OS_UNIX

FileLock::FileLock(FileLock &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

FileLock &FileLock::operator=(FileLock &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

FileLock::~FileLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

FileLock FileLock::tryLock(const QString &path)
{
    FileLock lock;
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return lock;
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0)
        lock.m_descriptor = descriptor;
    else
        ::close(descriptor);
    return lock;
}

bool FileLock::isHeld() const
{
    return m_descriptor >= 0;
}

#else

FileLock::FileLock(FileLock &&other) noexcept = default;
FileLock &FileLock::operator=(FileLock &&other) noexcept = default;
FileLock::~FileLock() = default;

FileLock FileLock::tryLock(const QString &path)
{
    FileLock lock;
    auto file = std::make_unique<QLockFile>(path);
    file->setStaleLockTime(0);
    if (file->tryLock(0))
        lock.m_file = std::move(file);
    return lock;
}

bool FileLock::isHeld() const
{
    return m_file != nullptr;
}

#endif

} // namespace orchestris

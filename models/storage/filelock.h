// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <memory>

class QLockFile;

namespace orchestris {

/// A lock that ends with its holder, however that ends: the system keeps it, not the file's
/// content. (A lock told by a process number in a file is mistaken where numbers come again, as in
/// containers.) Move-only; released when destroyed. The file stays: removing it would let two
/// holders have two files of that name.
class FileLock
{
public:
    FileLock() = default;
    FileLock(FileLock &&other) noexcept;
    FileLock &operator=(FileLock &&other) noexcept;
    ~FileLock();

    /// Takes the lock if nobody has it, in this process or another. Does not wait. Makes the file.
    [[nodiscard]] static FileLock tryLock(const QString &path);
    [[nodiscard]] bool isHeld() const;

private:
#ifdef Q_OS_UNIX
    int m_descriptor = -1;
#else
    std::unique_ptr<QLockFile> m_file;
#endif
};

} // namespace orchestris

// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace orchestris {

/// "Reading what was used: 42 %" on standard error, if people look at it there; gone when it ends.
class Progress
{
public:
    explicit Progress(const char *what); ///< must outlive it
    ~Progress();
    Q_DISABLE_COPY_MOVE(Progress)

    void show(double share); ///< 0 … 1

private:
    const char *m_what;
    bool m_isShown;
    int m_percent = -1;
};

} // namespace orchestris

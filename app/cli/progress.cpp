// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/progress.h"

#include <cstdio>

#include <unistd.h>

namespace orchestris {

Progress::Progress(const char *what)
    : m_what(what)
    , m_isShown(::isatty(STDERR_FILENO) == 1)
{
}

Progress::~Progress()
{
    if (m_percent >= 0)
        std::fputs("\r\033[K", stderr);
}

void Progress::show(double share)
{
    const int percent = static_cast<int>(share * 100);
    if (!m_isShown || percent == m_percent)
        return;
    m_percent = percent;
    std::fprintf(stderr, "\r%s: %d %%", m_what, percent);
    std::fflush(stderr);
}

} // namespace orchestris

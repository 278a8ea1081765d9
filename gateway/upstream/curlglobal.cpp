// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/upstream/curlglobal.h"

#include <curl/curl.h>

#include <csignal>

namespace orchestris {

CurlGlobal::CurlGlobal()
    : m_valid(curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK)
{
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN); // CURLOPT_NOSIGNAL leaves this to the program
#endif
}

CurlGlobal::~CurlGlobal()
{
    if (m_valid)
        curl_global_cleanup();
}

} // namespace orchestris

// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/load/requestload.h"

namespace orchestris::bench {

/// N connections, each asking again as soon as it is answered: the rate a server reaches.
class ClosedLoad : public RequestLoad
{
public:
    using RequestLoad::RequestLoad;
    LoadResult run() override;

private:
    void onFree(ClientConnection &connection) override;
    void runUntil(std::uint64_t untilNs);

    bool m_ending = false;
    std::vector<std::size_t> m_waiting; ///< connections that failed, to be tried again next turn
};

} // namespace orchestris::bench

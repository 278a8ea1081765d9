// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/core/eventloop.h"
#include "tests/bench/core/histogram.h"
#include "tests/bench/load/answercheck.h"
#include "tests/bench/load/clientconnection.h"
#include "tests/bench/load/loadoptions.h"
#include "tests/bench/load/requesttext.h"
#include "tests/bench/load/resourcemeter.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace orchestris::bench {

/// What the closed and the open loop share: connections with one whole answer under way each, the
/// check of it, and the latency of those that ended in the window. Derived classes decide when a
/// request is sent and when its time began. One run each, one thread.
class RequestLoad : public ConnectionUser
{
public:
    explicit RequestLoad(const LoadOptions &options);

    /// Runs warm-up, window and the rest of what is under way.
    virtual LoadResult run() = 0;

protected:
    /// Opens nothing yet; the index is the place in the list.
    ClientConnection &addConnection();
    std::size_t connectionCount() const { return m_slots.size(); }
    ClientConnection &connection(std::size_t index) { return *m_slots[index].connection; }

    /// Sends the next request; its latency is reckoned from `beganNs`.
    void ask(ClientConnection &connection, std::uint64_t beganNs);
    void beginWindow();
    void endWindow();
    /// Lets requests under way end, however slowly. When no answer has come for half a minute the
    /// rest have failed.
    void drain();
    /// The fields that both kinds report.
    void report(LoadResult &result) const;

    /// The connection is free again.
    virtual void onFree(ClientConnection &connection) = 0;

    const LoadOptions &options() const { return m_options; }
    EventLoop &loop() { return m_loop; }
    std::uint64_t underWay() const { return m_underWay; }
    std::uint64_t windowCount() const { return m_latency.count(); }

private:
    struct Slot {
        std::unique_ptr<ClientConnection> connection;
        std::uint64_t number = 0;
        std::uint64_t beganNs = 0;
        std::string body;
    };

    void onBytes(ClientConnection &connection, std::string_view bytes) override;
    void onAnswer(ClientConnection &connection) override;
    void onFailure(ClientConnection &connection, std::string_view reason) override;

    const LoadOptions &m_options;
    EventLoop m_loop;
    ResourceMeter m_meter;
    RequestText m_request;
    AnswerCheck m_check;
    Histogram m_latency;
    std::vector<char> m_readBuffer;
    std::vector<Slot> m_slots;
    std::uint64_t m_nextNumber = 1;
    std::uint64_t m_underWay = 0;
    std::uint64_t m_windowNs = 0; ///< how long the window was
    std::uint64_t m_windowBeganNs = 0;
    std::uint64_t m_lastAnswerNs = 0;
    bool m_inWindow = false;
};

} // namespace orchestris::bench

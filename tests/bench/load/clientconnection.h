// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/core/eventloop.h"
#include "tests/bench/core/responsereader.h"
#include "tests/bench/core/sockets.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace orchestris::bench {

class ClientConnection;

/// Who asks through connections. Called from EventLoop::wait().
class ConnectionUser
{
public:
    ConnectionUser() = default;
    ConnectionUser(const ConnectionUser &) = delete;
    ConnectionUser &operator=(const ConnectionUser &) = delete;
    virtual ~ConnectionUser() = default;
    virtual void onBytes(ClientConnection &connection, std::string_view bytes) = 0;
    /// The answer is complete; the connection takes the next request.
    virtual void onAnswer(ClientConnection &connection) = 0;
    /// The request under way has failed and the connection is closed; it takes the next request.
    virtual void onFailure(ClientConnection &connection, std::string_view reason) = 0;
};

/// One keep-alive HTTP/1.1 connection with one request under way at most. It opens itself when a
/// request is sent, and again after the server closed it between two. Belongs to its user, with the
/// loop and the buffer outliving it.
class ClientConnection : public EventHandler, private ResponseSink
{
public:
    /// `readBuffer` may be shared by all connections of one loop.
    ClientConnection(EventLoop &loop, Endpoint endpoint, std::vector<char> &readBuffer,
                     ConnectionUser &user, std::size_t index);
    ~ClientConnection() override;

    /// Sends one request; only while no other is under way.
    void send(std::string_view request);
    /// Closes now, without a call to the user.
    void drop();

    std::size_t index() const { return m_index; }
    bool isBusy() const { return m_busy; }
    int status() const { return m_reader.status(); }

    void onEvents(std::uint32_t events) override;

private:
    void onBody(std::string_view bytes) override;
    void open();
    void write(std::string_view bytes);
    void receive();
    void endOfInput();
    void fail(std::string_view reason);

    EventLoop &m_loop;
    Endpoint m_endpoint;
    std::vector<char> &m_readBuffer;
    ConnectionUser &m_user;
    std::size_t m_index;
    int m_fd = -1;
    bool m_connecting = false;
    bool m_busy = false;
    ResponseReader m_reader;
    std::string m_output; ///< what the socket did not take yet
};

} // namespace orchestris::bench

// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ports.h"

#include <QObject>

namespace orchestris {

/// Collects what begins and ends in one turn of a worker's event loop and hands it over at the
/// turn's end, so that it is committed together and the storage thread is woken once. Without this
/// it would take the core after the first record, commit that alone, and go back to sleep, as often
/// as there are requests; and requests would be forwarded after it instead of before. Lives in the
/// worker's thread; `sink` outlives it.
class TurnBatch final : public QObject, public UsageSink
{
public:
    explicit TurnBatch(UsageSink &sink, QObject *parent = nullptr);
    ~TurnBatch() override; ///< hands over what there is

    void open(const UsageRecord &record) override;
    using UsageSink::close;
    void close(std::vector<EndedRecord> ended) override;
    [[nodiscard]] bool accepting() const override { return m_sink.accepting(); }

protected:
    bool event(QEvent *event) override;

private:
    void schedule();
    void handOver();

    UsageSink &m_sink;
    std::vector<UsageRecord> m_opened;
    std::vector<EndedRecord> m_ended;
};

} // namespace orchestris

// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/consolebackend.h"
#include "ui/uicontext.h"

#include <QFrame>

class QVBoxLayout;

namespace orchestris {

/// Model servers found on this machine, each with a button that adds it, and one that puts it away
/// for good. Hidden while there is none. Nothing is added unasked.
class FoundServers final : public QFrame
{
    Q_OBJECT
public:
    explicit FoundServers(const UiContext &context, QWidget *parent = nullptr);

    /// Looks again. Returns at once.
    void look();

Q_SIGNALS:
    void added(const QString &said); ///< what was added, for people
    void failed(const orchestris::Error &error);

private:
    void show(const QList<FoundServer> &found);
    QWidget *makeRow(const FoundServer &server);
    void add(const FoundServer &server);
    void putAway(const FoundServer &server);
    [[nodiscard]] QStringList put() const;

    UiContext m_context;
    QVBoxLayout *m_rows;
    QList<FoundServer> m_found;
    bool m_looking = false;
};

} // namespace orchestris

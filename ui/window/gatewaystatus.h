// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace orchestris {

class ConsoleBackend;
class ThemeController;
class ToneMark;

/// How the gateway is doing, in a line: a mark, "Serving at http://…" and a button that copies the
/// address.
class GatewayStatus final : public QWidget
{
    Q_OBJECT
public:
    GatewayStatus(const ConsoleBackend &backend, const ThemeController &theme,
                  QWidget *parent = nullptr);

private:
    void update();

    const ConsoleBackend &m_backend;
    ToneMark *m_mark;
    QLabel *m_text;
    QLabel *m_address;
    QToolButton *m_copy;
};

} // namespace orchestris

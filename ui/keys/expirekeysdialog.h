// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/formdialog.h"

namespace orchestris {

class ExpiryEditor;

/// Asks when several keys expire.
class ExpireKeysDialog final : public FormDialog
{
    Q_OBJECT
public:
    ExpireKeysDialog(const UiContext &context, int keys, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(qint64 expiresAtUs); ///< 0: never

protected:
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] QString hint() const override { return {}; }
    void submit() override;

private:
    ExpiryEditor *m_expiry;
};

} // namespace orchestris

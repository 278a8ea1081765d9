// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/formdialog.h"

class QLineEdit;

namespace orchestris {

struct ApiKey;

/// Asks for tags that several keys get, and for some that they lose.
class TagKeysDialog final : public FormDialog
{
    Q_OBJECT
public:
    TagKeysDialog(const UiContext &context, const QList<ApiKey> &keys, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QStringList &added, const QStringList &taken);

protected:
    [[nodiscard]] QString problem() const override;
    void submit() override;

private:
    const QList<QStringList> m_tags; // of each key
    QLineEdit *m_added;
    QLineEdit *m_taken;
};

/// The tags with some more and without others, in their order.
[[nodiscard]] QStringList changedTags(QStringList tags, const QStringList &added,
                                      const QStringList &taken);
/// What is wrong with a key's tags: too many, or too long; empty: nothing.
[[nodiscard]] QString tagsProblem(const QStringList &tags);

} // namespace orchestris

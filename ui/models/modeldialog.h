// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/provider.h"
#include "ui/widgets/formdialog.h"

#include <memory>

class QLineEdit;

namespace orchestris {

class PriceEditor;
class SelectBox;
class Snapshot;

/// Adds a model or edits one: its price, its context and how long an answer can be.
class ModelDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `model` with id 0: a new one.
    ModelDialog(const UiContext &context, const Model &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(const orchestris::Model &model);

protected:
    [[nodiscard]] QString problem() const override;
    void submit() override;

private:
    void buildNew();
    void buildNumbers();
    void look();
    void askListed();
    [[nodiscard]] QString nameProblem() const;
    [[nodiscard]] const Provider *provider(const Snapshot &snapshot) const;
    [[nodiscard]] QString modelName() const;

    Model m_model;
    SelectBox *m_provider = nullptr; // of a new one
    QLineEdit *m_name = nullptr;
    QLabel *m_nameNote = nullptr;
    PriceEditor *m_price;
    QLabel *m_priceNote;
    QLineEdit *m_contextTokens;
    QLineEdit *m_maximumOutput;
    std::unique_ptr<QObject> m_query; // the answer to an older question is not wanted
};

} // namespace orchestris

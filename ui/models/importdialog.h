// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/consolebackend.h"
#include "ui/modelsource.h"
#include "ui/widgets/formdialog.h"

#include <memory>

class QProgressBar;

namespace orchestris {

class ModelPicker;
class SelectBox;

/// Asks a provider which models it has, shows what of it is there, new or gone, and adds what is
/// ticked.
class ImportDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `provider`: chosen at first; 0: the first one that can be asked.
    ImportDialog(const UiContext &context, Id provider, QWidget *parent = nullptr);

Q_SIGNALS:
    void imported(const QString &provider, int count);

protected:
    [[nodiscard]] QString problem() const override;
    void submit() override;

private:
    void build();
    void ask();
    void stop();
    void take(const Result<ProviderTest> &answer);
    void showModels(const ListedPrices &prices);
    void setRunning(bool running);
    [[nodiscard]] std::optional<Provider> provider() const;
    [[nodiscard]] QStringList knownModels() const;

    SelectBox *m_provider;
    QPushButton *m_ask;
    QProgressBar *m_progress;
    QLabel *m_status;
    ModelPicker *m_picker;
    QLabel *m_gone;
    QStringList m_found;
    bool m_answered = false;
    std::unique_ptr<QObject> m_query;
};

} // namespace orchestris

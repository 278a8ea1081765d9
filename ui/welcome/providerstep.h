// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/providerpreset.h"
#include "ui/consolebackend.h"
#include "ui/welcome/welcomestep.h"

#include <memory>
#include <optional>

class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;

namespace orchestris {

class MessageBar;
class SelectBox;

/// Step one: who answers. A server found on this machine, a provider whose key is in the
/// environment, one of the presets, or the sandbox; tested before it is stored.
class ProviderStep final : public WelcomeStep
{
    Q_OBJECT
public:
    ProviderStep(const UiContext &context, FirstSteps &steps);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString explanation() const override;
    void enter() override;
    [[nodiscard]] QString nextText() const override;
    [[nodiscard]] bool isReady() const override;
    [[nodiscard]] bool isBusy() const override { return m_storing; }
    void advance() override;
    /// Takes a key that was typed off the screen; ends a test.
    void wipe();

private:
    struct Choice {
        enum class Kind { Sandbox, Present, Found, Variable, Preset };
        Kind kind = Kind::Sandbox;
        ProviderPreset preset{};
        QString baseUrl{};
        Provider present{}; ///< of Present
        QString text{};

        [[nodiscard]] bool isLike(const Choice &other) const;
    };
    [[nodiscard]] QList<Choice> choices() const;
    /// Anew, with what is there now. What somebody has chosen and typed stays.
    void fill();
    void choose();
    void touch();
    void offerModels();
    void test();
    void finishTest(const Result<ProviderTest> &result);
    void store();
    void importModels(const Provider &provider, const QStringList &names, const QString &model);
    void setStoring(bool on);
    [[nodiscard]] const Choice *chosen() const;
    [[nodiscard]] bool isHere() const; ///< nothing has to be tested or stored
    [[nodiscard]] ProviderDraft draft() const;

    QListWidget *m_list;
    QLabel *m_hint;
    QWidget *m_urlRow;
    QLineEdit *m_url;
    QWidget *m_keyRow;
    QLineEdit *m_key;
    QWidget *m_modelRow;
    SelectBox *m_model;
    QProgressBar *m_progress;
    MessageBar *m_message;
    QList<Choice> m_choices;
    std::optional<Choice> m_wanted; // by a person, not only because it is the first
    QList<FoundServer> m_servers;
    QStringList m_found; // models of the test
    bool m_tested = false;
    bool m_storing = false;
    std::optional<Provider> m_stored; // if its models cannot be added, it is not stored again
    std::unique_ptr<QObject> m_run;   // destroying it ends the test
};

} // namespace orchestris

// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/snapshot.h"
#include "ui/uicontext.h"

#include <QWidget>

namespace orchestris {

/// What the first steps have brought so far. Holds the new key until the page is left.
struct FirstSteps {
    QString model;    ///< a direct ID, of step one
    QString calledAs; ///< the alias for it, or the same
    IssuedKey issued; ///< of step two; id 0: not yet
};

/// Whether somebody sees the program for the first time: there is no key.
[[nodiscard]] bool wantsFirstSteps(const Snapshot &snapshot);

/// One of the first steps. It works when it is told to advance, and says when it is done.
class WelcomeStep : public QWidget
{
    Q_OBJECT
public:
    WelcomeStep(const UiContext &context, FirstSteps &steps)
        : m_context(context)
        , m_steps(steps)
    {
    }

    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual QString explanation() const = 0;
    /// Called each time it is gone to; puts the focus where one begins.
    virtual void enter() = 0;
    /// What the button that leads on reads.
    [[nodiscard]] virtual QString nextText() const { return tr("&Next"); }
    [[nodiscard]] virtual bool isReady() const { return true; }
    /// Something is under way whose end it has to hear: it cannot be left now.
    [[nodiscard]] virtual bool isBusy() const { return false; }
    /// Does what is to be done, then emits `done`, `changed` or `failed`.
    virtual void advance() = 0;

Q_SIGNALS:
    void changed(); ///< what it is ready for
    void done();
    void failed(const orchestris::Error &error);

protected:
    [[nodiscard]] const UiContext &context() const { return m_context; }
    [[nodiscard]] FirstSteps &steps() const { return m_steps; }

private:
    UiContext m_context;
    FirstSteps &m_steps;
};

} // namespace orchestris

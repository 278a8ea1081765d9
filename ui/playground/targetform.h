// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/limit.h"
#include "models/domain/playgroundrequest.h"
#include "ui/uicontext.h"

#include <QWidget>

#include <memory>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace orchestris {

class SelectBox;

/// Whom a request is sent as, and whereto: the key, the model, another model to compare it with,
/// the endpoint. Warns where one of the key's limits has little left.
class TargetForm final : public QWidget
{
    Q_OBJECT
public:
    explicit TargetForm(const UiContext &context, QWidget *parent = nullptr);

    /// Takes keys and models from the snapshot. What is chosen or typed stays, or is nothing if it
    /// is gone: nothing is chosen in its place.
    void refresh();
    /// Asks what the limits have left.
    void askLimits();

    [[nodiscard]] Id key() const;
    [[nodiscard]] QString model() const;
    [[nodiscard]] QString otherModel() const; ///< empty: nothing is compared
    [[nodiscard]] PlaygroundEndpoint endpoint() const;
    [[nodiscard]] bool isStreamed() const;
    void choose(Id key);
    /// What stands in the way; empty: nothing does.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void changed();

private:
    void addKey(QVBoxLayout *column);
    void addModels(QVBoxLayout *column);
    void addEndpoint(QVBoxLayout *column);
    void takeKey();
    void fillModels();
    void describeKey();
    void warn();

    UiContext m_context;
    SelectBox *m_key;
    QLabel *m_owner;
    QLabel *m_warning;
    SelectBox *m_model;
    QLabel *m_modelNote;
    SelectBox *m_other;
    SelectBox *m_endpoint;
    QCheckBox *m_stream;
    QLabel *m_endpointNote;
    std::unique_ptr<QObject> m_query; // set while an answer is awaited
    QList<LimitUse> m_uses;           // as they were told last
    Id m_lastKey = 0;
    struct {
        Id id = 0; ///< 0: none
        QString name;
    } m_lost; // the key that was chosen, and went
};

} // namespace orchestris

// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/apikey.h"
#include "models/domain/snapshot.h"
#include "ui/uicontext.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QRadioButton;

namespace orchestris {

class DateBox;
class ModelPicker;
class SelectBox;

/// The fields of a key to be. Checks them as they are typed; a field complains only once it was
/// touched, `problem()` always.
class KeyForm final : public QWidget
{
    Q_OBJECT
public:
    explicit KeyForm(const UiContext &context, QWidget *parent = nullptr);

    /// What stands in the way of issuing; empty: nothing does.
    [[nodiscard]] QString problem() const;
    /// The same, if no field shows it already.
    [[nodiscard]] QString hint() const;
    [[nodiscard]] KeyRequest request() const;
    void focusName();

Q_SIGNALS:
    void changed();

private:
    enum Expiry { Never, Days7, Days30, Days90, OnDate };

    void addOwner(class QVBoxLayout *column);
    void addModels(class QVBoxLayout *column);
    void addExpiry(class QVBoxLayout *column);
    void check();
    [[nodiscard]] QString nameProblem() const;
    [[nodiscard]] QString ownerProblem() const;
    [[nodiscard]] QString modelsProblem() const;
    [[nodiscard]] QString expiryProblem() const;
    [[nodiscard]] qint64 expiresAtUs() const;
    [[nodiscard]] bool isKnownUser(const QString &name) const;

    UiContext m_context;
    SnapshotPtr m_snapshot;
    QLineEdit *m_name;
    QLabel *m_nameNote;
    SelectBox *m_ownerKind;
    QLineEdit *m_user;
    QLabel *m_ownerNote;
    QRadioButton *m_everything;
    QRadioButton *m_only;
    ModelPicker *m_picker;
    QLabel *m_modelsNote;
    SelectBox *m_expiry;
    DateBox *m_date;
    QLabel *m_expiryNote;
    QLineEdit *m_note;
    bool m_nameTouched = false;
    bool m_userTouched = false;
    bool m_modelsTouched = false;
};

} // namespace orchestris

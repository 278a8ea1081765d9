// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/apikey.h"
#include "models/domain/effectivescope.h"
#include "ui/uicontext.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace orchestris {

class ExpiryEditor;
class KeyRulesEditor;
class ScopeEditor;
class SelectBox;

/// The fields of a key, to be or to be changed. Checks them as they are typed; a field complains
/// only once it was touched, `problem()` always.
class KeyForm final : public QWidget
{
    Q_OBJECT
public:
    /// Of a new key.
    explicit KeyForm(const UiContext &context, QWidget *parent = nullptr);
    /// Of one that is there: its owner stays.
    KeyForm(const UiContext &context, const ApiKey &key, QWidget *parent = nullptr);

    /// What stands in the way of issuing; empty: nothing does.
    [[nodiscard]] QString problem() const;
    /// The same, if no field shows it already.
    [[nodiscard]] QString hint() const;
    [[nodiscard]] KeyRequest request() const;
    /// What differs from the key that is there.
    [[nodiscard]] KeyChange change() const;
    void focusName();

Q_SIGNALS:
    void changed();

private:
    KeyForm(const UiContext &context, const std::optional<ApiKey> &key, QWidget *parent);
    void addOwner(QVBoxLayout *column);
    void addMore(QVBoxLayout *column);
    void showMore(bool shown);
    void check();
    [[nodiscard]] bool ownerIsUser() const;
    [[nodiscard]] QString nameProblem() const;
    [[nodiscard]] QString ownerProblem() const;
    [[nodiscard]] const User *userNamed(const QString &name) const;
    [[nodiscard]] ScopeQuestion question() const;
    void countScope();

    UiContext m_context;
    SnapshotPtr m_snapshot;
    const std::optional<ApiKey> m_key; // the one that is there
    QLineEdit *m_name;
    QLabel *m_nameNote;
    SelectBox *m_owner; // the organizations by their numbers, then "a user": 0
    QLineEdit *m_user;
    QLabel *m_ownerNote;
    ScopeEditor *m_scope;
    QLabel *m_scopeCount;
    ExpiryEditor *m_expiry;
    QLineEdit *m_note;
    QLineEdit *m_tags;
    QLabel *m_tagsNote;
    QPushButton *m_more;
    KeyRulesEditor *m_rules;
    bool m_nameTouched = false;
    bool m_userTouched = false;
};

} // namespace orchestris

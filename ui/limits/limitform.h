// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/snapshot.h"
#include "ui/uicontext.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace orchestris {

class SelectBox;

/// The fields of a limit. Checks them as they are typed; the amount complains only once it was
/// touched, `problem()` always.
class LimitForm final : public QWidget
{
    Q_OBJECT
public:
    /// `limit` with id 0: a new one, of the subject that it names if there is one. Else one that is
    /// there: whose, what and by which window it counts stay.
    LimitForm(const UiContext &context, const Limit &limit, QWidget *parent = nullptr);

    /// What stands in the way of saving; empty: nothing does.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString hint() const; ///< the same, if no field shows it already
    [[nodiscard]] Limit limit() const;  ///< only while there is no problem
    /// Whether it is said whose use of what is counted, by which window.
    [[nodiscard]] bool isAboutSomething() const;
    [[nodiscard]] bool hasAmount() const;
    void setAmount(qint64 amount);
    void focusFirst();

Q_SIGNALS:
    void changed();

private:
    void build();
    void connectFields();
    void fillSubjects();
    void fill();
    void check();
    void hintAmount();
    void showNotes();
    [[nodiscard]] LimitSubject subject() const;
    [[nodiscard]] LimitMetric metric() const;
    [[nodiscard]] LimitWindow window() const;
    [[nodiscard]] bool isCalendar() const;
    [[nodiscard]] bool canBeStrict() const;
    [[nodiscard]] QString subjectProblem() const;
    [[nodiscard]] QString modelProblem() const;
    [[nodiscard]] QString amountProblem() const;
    /// What can be saved, but is hardly meant.
    [[nodiscard]] QString amountWarning() const;
    [[nodiscard]] QString zoneProblem() const;
    [[nodiscard]] QString noticesProblem() const;
    [[nodiscard]] std::optional<QList<int>> notices() const;
    /// The one that a new limit would change.
    [[nodiscard]] const Limit *same(const Limit &wanted) const;

    UiContext m_context;
    SnapshotPtr m_snapshot;
    const Limit m_limit;
    SelectBox *m_kind;
    SelectBox *m_subject;
    SelectBox *m_model;
    SelectBox *m_metric;
    QLineEdit *m_amount;
    QLabel *m_subjectNote;
    QLabel *m_amountNote;
    QLabel *m_fieldsNote;
    SelectBox *m_window;
    SelectBox *m_zone;
    QWidget *m_zoneField;
    SelectBox *m_action;
    SelectBox *m_mode;
    QLabel *m_modeNote;
    QLineEdit *m_notices;
    QLabel *m_sameNote;
    bool m_amountTouched = false;
};

} // namespace orchestris

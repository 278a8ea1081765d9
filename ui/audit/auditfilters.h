// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/auditentry.h"
#include "ui/uicontext.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QLineEdit;
class QPushButton;

namespace orchestris {

class DateBox;
class SelectBox;

/// Which changes to list: a search, who, by which program, of what, what was done, and when.
class AuditFilters final : public QWidget
{
    Q_OBJECT
public:
    explicit AuditFilters(const UiContext &context, QWidget *parent = nullptr);

    /// With the span as it is by now.
    [[nodiscard]] AuditFilter filter() const;
    [[nodiscard]] bool isSet() const;
    void clearAll();
    void focusSearch();
    /// Looks what there is to choose from.
    void refresh();

Q_SIGNALS:
    /// Somebody wants others.
    void changed();

private:
    void build();
    void choose(SelectBox *box, const QString &everything, const QStringList &values,
                QString (*text)(const QString &));
    void tell();

    UiContext m_context;
    QLineEdit *m_search;
    SelectBox *m_actor;
    SelectBox *m_program;
    SelectBox *m_noun;
    SelectBox *m_verb;
    SelectBox *m_span;
    DateBox *m_from;
    DateBox *m_to;
    QPushButton *m_clear;
    QTimer m_wait; // for more letters
    std::unique_ptr<QObject> m_query;
};

} // namespace orchestris

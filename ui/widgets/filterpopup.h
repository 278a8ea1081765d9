// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/filterwords.h"
#include "ui/uicontext.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QVBoxLayout;

namespace orchestris {

class DateBox;

/// Asks for one field of a filter: values to tick, a least number, or a span of time. Each change
/// is told at once; Escape or a click beside it closes it.
class FilterPopup final : public QFrame
{
    Q_OBJECT
public:
    FilterPopup(const UiContext &context, FilterField field, const UsageFilter &filter,
                QWidget *parent);

    void openBelow(QWidget *widget);

Q_SIGNALS:
    void changed(const orchestris::UsageFilter &filter);

private:
    void buildChoices(QVBoxLayout *column);
    void buildNumber(QVBoxLayout *column);
    void buildTime(QVBoxLayout *column);
    void askSeen();
    void addChoice(const FilterChoice &choice, bool isChecked);
    void narrow(const QString &text);
    void typed();
    void takeChecked();
    void takeNumber();
    void takeLast(qint64 spanUs);
    void takeDays();
    [[nodiscard]] QListWidgetItem *itemOf(const QByteArray &value) const;

    UiContext m_context;
    const FilterField m_field;
    UsageFilter m_filter;
    QLineEdit *m_edit = nullptr;
    QLabel *m_note = nullptr;
    QListWidget *m_list = nullptr;
    DateBox *m_from = nullptr;
    DateBox *m_to = nullptr;
};

} // namespace orchestris

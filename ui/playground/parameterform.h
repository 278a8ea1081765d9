// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/playgroundrequest.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace orchestris {

class SelectBox;

/// What a request may say beside its conversation: sampling, lengths, the form of the answer,
/// tools. What is left empty is not sent. Checks as one types.
class ParameterForm final : public QWidget
{
    Q_OBJECT
public:
    explicit ParameterForm(QWidget *parent = nullptr);

    /// Responses knows neither seeds nor stop sequences.
    void setEndpoint(PlaygroundEndpoint endpoint);
    /// Fills in what is given here; what is wrong stays out.
    void apply(PlaygroundRequest &request) const;
    /// What is wrong; empty: nothing is.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void changed();

private:
    /// A field with its remark on what is wrong with it.
    struct Field {
        QWidget *holder;
        QLabel *note;
    };
    Field addTo(QGridLayout *grid, int cell, const QString &label, QWidget *field);
    void makeEditor(QPlainTextEdit *editor, const char *name, const QString &placeholder);
    void check();

    QLineEdit *m_temperature;
    QLineEdit *m_topP;
    QLineEdit *m_maximum;
    QLineEdit *m_seed;
    QLineEdit *m_stop;
    SelectBox *m_effort;
    SelectBox *m_format;
    QPlainTextEdit *m_schema;
    QPlainTextEdit *m_tools;
    QList<std::pair<QLineEdit *, QLabel *>> m_numbers; // in their order above
    QWidget *m_seedHolder = nullptr;
    QWidget *m_stopHolder = nullptr;
    QWidget *m_schemaHolder = nullptr;
    QLabel *m_schemaNote = nullptr;
    QLabel *m_toolsNote = nullptr;
    PlaygroundEndpoint m_endpoint = PlaygroundEndpoint::Chat;
};

} // namespace orchestris

// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/look/icons.h"
#include "ui/settings/settingrow.h"
#include "ui/uicontext.h"

class QVBoxLayout;

namespace orchestris {

class SettingsDraft;
struct Error;

/// A part of the settings: cards with rows, which a search narrows to those that fit.
class SettingsSection : public QWidget
{
    Q_OBJECT
public:
    SettingsSection(const UiContext &context, SettingsDraft &draft, const QString &title,
                    Glyph glyph, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const { return m_title; }
    [[nodiscard]] Glyph glyph() const { return m_glyph; }
    /// Shows what has every word; no words: everything. How many rows or cards there are.
    int narrow(const QStringList &words);
    /// The row of that setting; null: it is elsewhere.
    [[nodiscard]] SettingRow *row(QStringView key) const;
    /// Asks again for what is shown. Returns at once.
    virtual void refresh() {}
    void showOverrides();

Q_SIGNALS:
    void failed(const orchestris::Error &error);
    void done(const QString &text);

protected:
    [[nodiscard]] const UiContext &context() const { return m_context; }
    [[nodiscard]] SettingsDraft &draft() const { return m_draft; }
    /// A card with a heading, and what it is for if there is anything to say.
    QVBoxLayout *addCard(const QString &heading, const QString &text = {});
    /// Rows for these settings in the card that was added last.
    void addRows(const QStringList &keys);
    /// A line with a name and a help text on the left and something on the right.
    void addLine(const QString &name, const QString &help, QWidget *right);

private:
    struct Part {
        QWidget *card;
        QString words;         ///< what a search finds it by
        QList<QWidget *> rows; ///< with the line above each
    };

    UiContext m_context;
    SettingsDraft &m_draft;
    QString m_title;
    Glyph m_glyph;
    QVBoxLayout *m_column;
    QVBoxLayout *m_inside = nullptr; // of the last card
    QList<Part> m_parts;
};

} // namespace orchestris

// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QObject>

#include <memory>
#include <vector>

class QSettings;
class QTranslator;

namespace orchestris {

/// The language that the console speaks: its words, the words of Qt's own widgets, the default
/// QLocale (numbers, money, dates) and the direction of reading. Words that widgets have already
/// stay as they are: who shows some makes them anew when `changed` comes. One per application, in
/// the main thread.
class LanguageController final : public QObject
{
    Q_OBJECT
public:
    struct Language {
        QString code;       ///< "de", "zh_CN"
        QString nativeName; ///< "Deutsch"
    };

    /// Speaks at once what `settings` say, else the system's language, else English.
    explicit LanguageController(QSettings &settings, QObject *parent = nullptr);
    ~LanguageController() override;

    /// What there is, English among it, by their names.
    [[nodiscard]] static QList<Language> languages();
    /// What was chosen; empty: as the system.
    [[nodiscard]] QString chosen() const;
    /// Kept in the settings; `changed` follows if another language is spoken now.
    void choose(const QString &code);

Q_SIGNALS:
    void changed();

private:
    void speak();

    QSettings &m_settings;
    const QLocale m_system;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace orchestris

// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/appearancesection.h"

#include "models/tables/format.h"
#include "ui/look/themecontroller.h"
#include "ui/settingssource.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/selectbox.h"
#include "ui/window/closingchoice.h"
#include "ui/window/displayscale.h"
#include "ui/window/languagecontroller.h"
#include "ui/window/notificationkinds.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QSettings>

namespace orchestris {

namespace {

constexpr int BoxWidth = 264;

QCheckBox *makeSwitch(const char *objectName)
{
    auto *box = new QCheckBox;
    box->setObjectName(QString::fromLatin1(objectName));
    return box;
}

} // namespace

AppearanceSection::AppearanceSection(const UiContext &context, SettingsDraft &draft,
                                     QWidget *parent)
    : SettingsSection(context, draft, tr("Look and language"), Glyph::Sun, parent)
{
    addCard(tr("Look and language"), tr("In force at once, for you on this computer."));
    buildLook();
    buildSize();
    buildLanguage();
}

void AppearanceSection::buildLook()
{
    auto *theme = new SelectBox;
    theme->setObjectName(QStringLiteral("theme"));
    theme->setFixedWidth(BoxWidth);
    theme->addItem(tr("As the system"), int(ThemeMode::System));
    theme->addItem(tr("Light"), int(ThemeMode::Light));
    theme->addItem(tr("Dark"), int(ThemeMode::Dark));
    ThemeController &controller = context().theme;
    const auto show = [theme, &controller] {
        theme->setCurrentIndex(theme->findData(int(controller.mode())));
    };
    show();
    connect(&controller, &ThemeController::changed, theme, show);
    connect(theme, &QComboBox::activated, this,
            [theme, &controller] { controller.setMode(ThemeMode(theme->currentData().toInt())); });
    addLine(tr("Theme"), tr("Light, dark, or as the desktop has it."), theme);
}

void AppearanceSection::buildSize()
{
    auto *size = new SelectBox;
    size->setObjectName(QStringLiteral("displaySize"));
    size->setFixedWidth(BoxWidth);
    size->addItem(tr("As the system"), 0);
    for (const int percent : displayscale::choices())
        size->addItem(format::percent(format::count(percent)), percent);
    QSettings &settings = context().settings;
    size->setCurrentIndex(size->findData(displayscale::chosen(settings)));
    connect(size, &QComboBox::activated, this,
            [size, &settings] { displayscale::choose(settings, size->currentData().toInt()); });
    addLine(tr("Size"),
            tr("Of everything, measured by what the desktop has. In force when the console is "
               "started again."),
            size);
}

void AppearanceSection::buildLanguage()
{
    auto *box = new SelectBox;
    box->setObjectName(QStringLiteral("language"));
    box->setFixedWidth(BoxWidth);
    box->addItem(tr("As the system"), QString());
    for (const LanguageController::Language &language : LanguageController::languages())
        box->addItem(language.nativeName, language.code);
    LanguageController &controller = context().language;
    box->setCurrentIndex(std::max(box->findData(controller.chosen()), 0));
    connect(box, &QComboBox::activated, this,
            [box, &controller] { controller.choose(box->currentData().toString()); });
    addLine(tr("Language"),
            tr("Words, numbers, money and dates. Messages to clients stay English."), box);
}

WindowSection::WindowSection(const UiContext &context, SettingsDraft &draft, QWidget *parent)
    : SettingsSection(context, draft, tr("Start and window"), Glyph::Display, parent)
{
    buildStart();
    buildNotifications();
}

void WindowSection::buildStart()
{
    addCard(tr("Start and window"), tr("In force at once, for you on this computer."));
    m_atLogin = makeSwitch("startAtLogin");
    connect(m_atLogin, &QCheckBox::clicked, this, &WindowSection::setStartsAtLogin);
    addLine(tr("Start at login"),
            tr("The gateway serves as soon as you are logged in; the window opens from the tray."),
            m_atLogin);
    auto *closing = new SelectBox;
    closing->setObjectName(QStringLiteral("closing"));
    closing->setFixedWidth(BoxWidth);
    closing->addItem(tr("Keep serving"), false);
    closing->addItem(tr("Quit"), true);
    ClosingChoice &choice = ClosingChoice::of(context().settings);
    const auto show = [closing, &choice] {
        closing->setCurrentIndex(closing->findData(choice.quits()));
    };
    show();
    connect(&choice, &ClosingChoice::changed, closing, show);
    connect(closing, &QComboBox::activated, this,
            [closing, &choice] { choice.setQuits(closing->currentData().toBool()); });
    addLine(tr("Closing the window"),
            tr("Keep serving, and come back from the tray, or quit and stop serving."), closing);
}

void WindowSection::buildNotifications()
{
    QVBoxLayout *card =
        addCard(tr("Notifications"), tr("What the desktop tells you of, when it begins."));
    QSettings &settings = context().settings;
    auto *all = makeSwitch("notifications");
    all->setText(tr("Notify me"));
    all->setChecked(settings.value(NotificationsKey, true).toBool());
    card->addWidget(all);
    auto *kinds = new QWidget;
    auto *column = new QVBoxLayout(kinds);
    column->setContentsMargins(24, 0, 0, 0);
    column->setSpacing(8);
    for (const NotificationKind &kind : notificationKinds()) {
        auto *box = new QCheckBox(kind.text);
        box->setObjectName(kind.key);
        box->setChecked(settings.value(kind.key, true).toBool());
        connect(box, &QCheckBox::clicked, this,
                [&settings, key = kind.key](bool on) { settings.setValue(key, on); });
        column->addWidget(box);
    }
    card->addWidget(kinds);
    kinds->setEnabled(all->isChecked());
    connect(all, &QCheckBox::clicked, this, [&settings, kinds](bool on) {
        settings.setValue(NotificationsKey, on);
        kinds->setEnabled(on);
    });
}

void WindowSection::refresh()
{
    context().program.startsAtLogin(this, [this](const Result<bool> &starts) {
        if (starts)
            m_atLogin->setChecked(*starts);
    });
}

void WindowSection::setStartsAtLogin(bool starts)
{
    m_atLogin->setEnabled(false);
    context().program.setStartsAtLogin(starts, this, [this, starts](const Result<void> &set) {
        m_atLogin->setEnabled(true);
        if (set)
            return;
        m_atLogin->setChecked(!starts);
        Q_EMIT failed(set.error());
    });
}

} // namespace orchestris

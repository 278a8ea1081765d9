// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/providerpreset.h"
#include "models/storage/providerrepository.h"
#include "tests/unit/storagefixture.h"

#include <sqlite3.h>

using namespace orchestris;
using namespace Qt::StringLiterals;

/// Providers that were stored before their traits were.
class TestProviderMigration : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void givesOldProvidersTheTraitsOfTheirPreset();
};

void TestProviderMigration::givesOldProvidersTheTraitsOfTheirPreset()
{
    const StorageFixture initialized; // makes the scripts readable
    QFile script(u":/orchestris/migrations/0001_first.sql"_s);
    QVERIFY(script.open(QIODevice::ReadOnly));
    QByteArray statements =
        script.readAll() + "INSERT INTO migrations VALUES (1, 'first', 'before');";
    for (const ProviderPreset &preset : providerPresets()) {
        if (preset.kind == ProviderKind::OpenAi)
            statements += "INSERT INTO providers (name, kind, base_url, created_at_us) VALUES ('"
                          + preset.key.toUtf8() + "', 0, '"
                          + (preset.baseUrl.isEmpty() ? QByteArray("https://llm.example.org/v1")
                                                      : preset.baseUrl.toUtf8())
                          + "', 1);";
    }
    QTemporaryDir folder;
    const QString path = folder.filePath(u"orchestris.db"_s);
    sqlite3 *old = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &old), SQLITE_OK);
    QCOMPARE(sqlite3_exec(old, statements.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
    QCOMPARE(sqlite3_close(old), SQLITE_OK);

    const auto opened = Database::open(path, Database::Mode::ReadWrite);
    VERIFY_OK(opened);
    const TestClock clock;
    const auto providers = ProviderRepository(**opened, clock).list();
    VERIFY_OK(providers);
    QVERIFY(providers->size() > 10);
    for (const Provider &provider : *providers) {
        const ProviderTraits wanted = provider.kind == ProviderKind::Sandbox
                                          ? ProviderTraits{}
                                          : findPreset(provider.name).value().traits;
        QVERIFY2(provider.traits == wanted, qPrintable(provider.name));
    }
}

QTEST_GUILESS_MAIN(TestProviderMigration)
#include "tst_providermigration.moc"

// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/keytablemodel.h"
#include "models/tables/providertablemodel.h"
#include "tests/ui/printmodel.h"
#include "tests/ui/sampledata.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace orchestris;
using namespace orchestris::test;

class tst_AdminTables : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keysReadAsPeopleExpect();
    void anExpiredKeySaysSoOnceItsTimeHasPassed();
    void rowsThatStayKeepTheirPlaceInTheView();
    void aHundredThousandKeysAreShownInOneStep();
    void providersReadAsPeopleExpect();
    void aProviderShowsWhichModelsArePaused();

private:
    [[nodiscard]] QList<KeyRow> keyRows() const
    {
        const SnapshotPtr snapshot = m_backend->snapshot();
        return KeyTableModel::rowsOf(snapshot->configuration().keys, *snapshot);
    }

    FakeClock m_clock;
    std::unique_ptr<FakeBackend> m_backend;
};

void tst_AdminTables::init()
{
    m_backend = std::make_unique<FakeBackend>(m_clock);
    fillWithSamples(*m_backend, m_clock);
}

void tst_AdminTables::keysReadAsPeopleExpect()
{
    KeyTableModel model(m_clock);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(keyRows());
    using M = KeyTableModel;
    QCOMPARE(printed(model, {M::Name, M::State, M::OwnerKindColumn, M::Owner, M::LastUsed}),
             QStringLiteral("lead-notebook | Active | User | lead | Never used\n"
                            "junior-codex | Active | User | junior | 3 h ago\n"
                            "review-bot | Active | Organization | Example | 1 h ago\n"
                            "maintainer-laptop | Active | User | maintainer | 4 min ago\n"
                            "ci-agents | Active | Organization | Example | just now\n"
                            "workshop-2026 | Expired | Organization | Example | 13 day(s) ago\n"
                            "nightly-evals | Disabled | Organization | Example | 6 day(s) ago\n"
                            "old-pipeline | Revoked | Organization | Example | 29 day(s) ago"));
    QCOMPARE(model.index(3, M::Models).data().toString(), QStringLiteral("Every model"));
    QCOMPARE(model.index(3, M::Expires).data().toString(), QStringLiteral("Never"));
    QCOMPARE(model.index(0, M::Models).data().toString(), QStringLiteral("default-agent"));
}

void tst_AdminTables::anExpiredKeySaysSoOnceItsTimeHasPassed()
{
    KeyTableModel model(m_clock);
    model.setRows(keyRows());
    const int row = model.rowOf(3); // expires in two days and a half
    QCOMPARE(model.index(row, KeyTableModel::State).data().toString(), QStringLiteral("Active"));
    FakeClock &clock = m_clock;
    const FakeClock before = clock;
    clock.advance(3ll * 86'400 * 1'000'000);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.refreshTimes();
    QVERIFY(!changed.isEmpty());
    QCOMPARE(model.index(row, KeyTableModel::State).data().toString(), QStringLiteral("Expired"));
    QCOMPARE(model.index(row, KeyTableModel::State).data(TableRole::ToneOf).toInt(),
             int(Tone::Warning));
    clock = before;
}

void tst_AdminTables::rowsThatStayKeepTheirPlaceInTheView()
{
    KeyTableModel model(m_clock);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<KeyRow> rows = keyRows();
    model.setRows(rows);
    const QPersistentModelIndex kept = model.index(model.rowOf(5), 0);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    rows.removeIf([](const KeyRow &row) { return row.key.id == 3 || row.key.id == 2; });
    KeyRow added;
    added.key.id = 99;
    added.key.name = QStringLiteral("new");
    rows.append(added);
    rows.move(rows.size() - 2, 0);
    model.setRows(rows);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(removed.size(), 1); // two neighbours, one signal
    QVERIFY(kept.isValid());
    QCOMPARE(kept.data(TableRole::RowId).toLongLong(), 5);
    QStringList names;
    for (const KeyRow &row : rows)
        names.append(row.key.name);
    QCOMPARE(printed(model, {KeyTableModel::Name}), names.join(u'\n'));
}

void tst_AdminTables::aHundredThousandKeysAreShownInOneStep()
{
    KeyTableModel model(m_clock);
    QList<KeyRow> rows(100'000);
    for (int i = 0; i < rows.size(); ++i)
        rows[i].key.id = i + 1;
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.setRows(rows);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(model.rowCount(), 100'000);
    KeyRow added;
    added.key.id = 200'000;
    rows.prepend(added);
    QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
    model.setRows(rows); // would take minutes if each row were looked for
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(moved.size(), 0);
    QCOMPARE(model.row(100'000).key.id, 100'000);
}

void tst_AdminTables::providersReadAsPeopleExpect()
{
    ProviderTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(ProviderTableModel::rowsOf(m_backend->snapshot()->configuration()));
    QCOMPARE(printed(model, {0, 1, 2, 3, 4, 5}),
             QStringLiteral(
                 "groq | No credential | OpenAI-compatible | https://api.groq.com/openai/v1 | "
                 "Variable GROQ_API_KEY | 0\n"
                 "lab-vllm | Disabled | OpenAI-compatible | http://vllm.lab.example:8000/v1 | "
                 "File /etc/orchestris/lab.key | 1\n"
                 "ollama | Enabled | OpenAI-compatible | http://127.0.0.1:11434/v1 | None | 2\n"
                 "openai | Enabled | OpenAI-compatible | https://api.openai.com/v1 | "
                 "Keychain: openai | 3\n"
                 "sandbox | Enabled | Sandbox, built in | Answers in this process | Not needed "
                 "| 3"));
    QVERIFY(model.index(0, ProviderTableModel::State)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(QStringLiteral("is not set")));
}

void tst_AdminTables::aProviderShowsWhichModelsArePaused()
{
    ProviderTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto setHealth = [&](CircuitState state) {
        TargetHealth health;
        health.target = "openai/gpt-5";
        health.circuit = state;
        model.setRows(ProviderTableModel::rowsOf(m_backend->snapshot()->configuration(), {health}));
    };
    const auto state = [&](int role) {
        return model.index(3, ProviderTableModel::State).data(role);
    };
    setHealth(CircuitState::Open);
    QVERIFY(state(Qt::DisplayRole).toString().contains(QStringLiteral("paused")));
    QVERIFY(state(Qt::ToolTipRole).toString().contains(QStringLiteral("gpt-5")));
    QCOMPARE(state(TableRole::ToneOf).toInt(), int(Tone::Warning));
    setHealth(CircuitState::Closed);
    QCOMPARE(state(Qt::DisplayRole).toString(), QStringLiteral("Enabled"));
    QCOMPARE(state(TableRole::ToneOf).toInt(), int(Tone::Good));
}

QTEST_GUILESS_MAIN(tst_AdminTables)
#include "tst_admintables.moc"

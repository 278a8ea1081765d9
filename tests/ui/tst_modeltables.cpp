// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Guards the item models of the page of models.
#include "models/tables/aliastablemodel.h"
#include "models/tables/aliaswords.h"
#include "models/tables/capabilitymatrixmodel.h"
#include "models/tables/format.h"
#include "models/tables/modeltablemodel.h"
#include "models/tables/targettablemodel.h"
#include "tests/ui/printmodel.h"
#include "tests/ui/sampledata.h"
#include "tests/ui/samplemodels.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QtTest>

using namespace orchestris;
using namespace orchestris::test;

class tst_ModelTables : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aliasesReadAsPeopleExpect();
    void keysAreThoseThatMayCall();
    void modelsReadAsPeopleExpect();
    void theMatrixSaysWhatProbesFound();
    void targetsStandInTheirGroups();
    void aDropSaysWhereItWent_data();
    void aDropSaysWhereItWent();
    void onlyTargetsAreDragged();

private:
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<FakeBackend> m_backend;
    std::unique_ptr<FakeModels> m_models;
};

void tst_ModelTables::init()
{
    m_models.reset();
    m_backend.reset();
    m_clock = std::make_unique<FakeClock>();
    m_backend = std::make_unique<FakeBackend>(*m_clock);
    m_models = std::make_unique<FakeModels>(*m_clock, m_backend.get());
    fillWithSamples(*m_backend, *m_clock);
    fillWithModelSamples(*m_backend, *m_models, *m_clock);
}

void tst_ModelTables::aliasesReadAsPeopleExpect()
{
    AliasTableModel model;
    const QAbstractItemModelTester tester(&model);
    UsageReport used;
    used.groups.emplace_back();
    used.groups.back().value = "fast";
    used.groups.back().whole.sums.requests = 1234;
    used.groups.back().whole.sums.costNanos = 5'000'000'000;
    model.setRows(AliasTableModel::rowsOf(*m_backend->snapshot(), m_backend->health,
                                          m_models->probes, &used));
    QCOMPARE(
        printed(model, {AliasTableModel::Name, AliasTableModel::State, AliasTableModel::Targets,
                        AliasTableModel::Requests, AliasTableModel::Cost})
            .replace(QStringLiteral("target(s)"), QStringLiteral("target")), // without a language
        QStringLiteral(
            "default-agent | 1 target out | openai/gpt-5-mini (75%), openai/gpt-5 (25%)  →  "
            "ollama/qwen3-coder:30b | 0 | $0.00\n"
            "fast | Ready | ollama/qwen3-coder:30b | 1,234 | $5.00\n"
            "review | Ready | openai/o4-mini  →  lab-vllm/mistral-small | 0 | $0.00")
            .replace(QStringLiteral("75%"), format::percent(QStringLiteral("75")))
            .replace(QStringLiteral("25%"), format::percent(QStringLiteral("25")))
            .replace(QStringLiteral("review | Ready"),
                     QStringLiteral("review | 1 target out"))); // lab-vllm is disabled
}

void tst_ModelTables::keysAreThoseThatMayCall()
{
    // All active keys with every model, and those that name it; not the disabled and revoked ones.
    QStringList keys = keysThatMayCall(*m_backend->snapshot(), QStringLiteral("fast"));
    keys.sort();
    QCOMPARE(keys, (QStringList{QStringLiteral("ci-agents"), QStringLiteral("junior-codex"),
                                QStringLiteral("maintainer-laptop")}));
}

void tst_ModelTables::modelsReadAsPeopleExpect()
{
    ModelTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows(ModelTableModel::rowsOf(*m_backend->snapshot(), m_backend->health, nullptr));
    const QString text = printed(
        model, {ModelTableModel::Name, ModelTableModel::State, ModelTableModel::Input,
                ModelTableModel::Cached, ModelTableModel::Output, ModelTableModel::Source,
                ModelTableModel::Context, ModelTableModel::Aliases, ModelTableModel::Requests});
    QVERIFY2(text.contains(QStringLiteral(
                 "openai/gpt-5-mini | Ready | $0.2500 | $0.0250 | $2.00 | List of 2026-09-23 | "
                 "400,000 | default-agent | —")),
             qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("openai/gpt-5 | Paused")));
    QVERIFY(text.contains(QStringLiteral("openai/o4-mini | Ready | — | — | — | No price | — | "
                                         "review | —")));
    QVERIFY(text.contains(QStringLiteral("lab-vllm/mistral-small | Disabled")));
}

void tst_ModelTables::theMatrixSaysWhatProbesFound()
{
    CapabilityMatrixModel model(*m_clock);
    const QAbstractItemModelTester tester(&model);
    QList<StoredProbe> probes = m_models->probes;
    probes.append({99, 1, {}}); // of a provider that is gone
    model.setRows(CapabilityMatrixModel::rowsOf(*m_backend->snapshot(), probes));
    QCOMPARE(printed(model, {CapabilityMatrixModel::Name, CapabilityMatrixModel::Chat,
                             CapabilityMatrixModel::Tools, CapabilityMatrixModel::Embeddings,
                             CapabilityMatrixModel::Messages}),
             QStringLiteral("ollama/qwen3-coder:30b | Yes | No | No | —\n"
                            "openai/gpt-5-mini | Yes | Yes | No | —"));
    QCOMPARE(model.index(0, CapabilityMatrixModel::Tools).data(TableRole::ToneOf).toInt(),
             int(Tone::Bad));
}

void tst_ModelTables::targetsStandInTheirGroups()
{
    TargetTableModel model;
    const QAbstractItemModelTester tester(&model);
    const QList<AliasTarget> targets = m_backend->configuration.aliases[0].targets;
    model.setRoute(routeOf(targets, *m_backend->snapshot(), m_backend->health, m_models->probes));
    QCOMPARE(printed(model, {TargetTableModel::Target, TargetTableModel::State,
                             TargetTableModel::Share, TargetTableModel::Notes}),
             QStringLiteral(
                 "First choice · shared by weight, a session stays with one |  |  | \n"
                 "openai/gpt-5-mini | Ready | 75% | \n"
                 "openai/gpt-5 | Paused | 25% | \n"
                 "If that fails |  |  | \n"
                 "ollama/qwen3-coder:30b | Ready | 100% | Smaller context, No tools, No Responses")
                 .replace(QStringLiteral("%"), format::percent(QString())));
}

void tst_ModelTables::aDropSaysWhereItWent_data()
{
    QTest::addColumn<int>("onto");   // a row; -1: between
    QTest::addColumn<int>("before"); // a row; -1: behind the last
    QTest::addColumn<int>("group");
    QTest::addColumn<bool>("isOwn");
    QTest::newRow("onto a group's line") << 0 << -1 << 0 << false;
    QTest::newRow("onto a target") << 4 << -1 << 1 << false;
    QTest::newRow("between targets of a group") << -1 << 2 << 0 << false;
    QTest::newRow("before a group") << -1 << 3 << 1 << true;
    QTest::newRow("before all") << -1 << 0 << 0 << true;
    QTest::newRow("behind all") << -1 << -1 << 2 << true;
}

void tst_ModelTables::aDropSaysWhereItWent()
{
    QFETCH(int, onto);
    QFETCH(int, before);
    TargetTableModel model;
    const QList<AliasTarget> targets = m_backend->configuration.aliases[0].targets;
    model.setRoute(routeOf(targets, *m_backend->snapshot(), {}, {}));
    QSignalSpy moved(&model, &TargetTableModel::moved);
    const int from = model.rowOfTarget(QStringLiteral("openai/gpt-5"));
    const std::unique_ptr<QMimeData> data(model.mimeData({model.index(from, 0)}));
    const QModelIndex parent = onto < 0 ? QModelIndex() : model.index(onto, 0);
    QVERIFY(model.dropMimeData(data.get(), Qt::MoveAction, before, 0, parent));
    QCOMPARE(moved.size(), 0); // not from inside the view's drag
    QTRY_COMPARE(moved.size(), 1);
    QCOMPARE(moved[0][0].toString(), QStringLiteral("openai/gpt-5"));
    QTEST(moved[0][1].toInt(), "group");
    QTEST(moved[0][2].toBool(), "isOwn");
}

void tst_ModelTables::onlyTargetsAreDragged()
{
    TargetTableModel model;
    model.setRoute(
        routeOf(m_backend->configuration.aliases[0].targets, *m_backend->snapshot(), {}, {}));
    QVERIFY(model.isGroup(0));
    QVERIFY(!model.flags(model.index(0, 0)).testFlag(Qt::ItemIsDragEnabled));
    QVERIFY(model.flags(model.index(1, 0)).testFlag(Qt::ItemIsDragEnabled));
    QMimeData other;
    other.setText(QStringLiteral("openai/gpt-5"));
    QVERIFY(!model.dropMimeData(&other, Qt::MoveAction, 0, 0, {}));
}

QTEST_MAIN(tst_ModelTables)
#include "tst_modeltables.moc"

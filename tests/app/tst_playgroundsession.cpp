// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The playground before a whole gateway of this process, with the sandbox as its provider.
#include "app/consolesession.h"
#include "app/playgroundsession.h"
#include "app/runtime.h"
#include "app/usagesession.h"
#include "models/domain/requestid.h"
#include "models/storage/storage.h"
#include "tests/support/jsontext.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace orchestris;

namespace {

constexpr int PatienceMs = 60'000;

/// A program that serves a database of its own.
struct Program {
    QTemporaryDir folder;
    std::unique_ptr<Runtime> runtime;
    std::unique_ptr<ConsoleSession> backend;
    std::unique_ptr<UsageSession> usage;
    std::unique_ptr<PlaygroundSession> playground;
    QList<UsageRecord> ended;
    QObject context;

    explicit Program(const QString &address = QStringLiteral("127.0.0.1"))
    {
        RuntimeOptions options;
        options.dataDirectory = folder.path();
        options.listenAddress = address;
        options.port = 0;
        options.workers = 2;
        options.isDemo = true; // secrets stay in the folder
        runtime = std::make_unique<Runtime>(options);
        backend = std::make_unique<ConsoleSession>(*runtime, QList<ServerPlace>{});
        usage = std::make_unique<UsageSession>(*runtime);
        playground = std::make_unique<PlaygroundSession>(*runtime);
        QObject::connect(&runtime->storage(), &Storage::recordsChanged, &context,
                         [this](const QList<UsageRecord> &records) {
                             for (const UsageRecord &record : records) {
                                 if (record.state == RequestState::Done)
                                     ended.append(record);
                             }
                         });
    }
    void start()
    {
        runtime->start();
        QTRY_COMPARE_WITH_TIMEOUT(backend->gatewayState().kind, GatewayState::Kind::Serving,
                                  PatienceMs);
    }
    /// The number of a new key for these models; its text is dropped, as it is in the console.
    [[nodiscard]] Id issue(const QStringList &models = {})
    {
        KeyRequest request;
        request.name = QStringLiteral("tried");
        request.scope = {models.isEmpty(), models};
        Id id = 0;
        backend->issueKey(request, &context, [&id](const Result<IssuedKey> &issued) {
            id = issued ? issued->key.id : -1;
        });
        (void)QTest::qWaitFor(
            [&] { return id != 0 && backend->snapshot()->keyById(id) != nullptr; }, PatienceMs);
        return id;
    }
};

PlaygroundCall chat(Id key, const QByteArray &model, const QByteArray &text, bool stream = true)
{
    QByteArray body = json("{'model':'sandbox/MODEL','messages':[{'role':'user','content':'TEXT'}],"
                           "'stream':STREAM}");
    body.replace("MODEL", model).replace("TEXT", text).replace("STREAM", stream ? "true" : "false");
    return {key, PlaygroundEndpoint::Chat, body};
}

/// Sends it and waits for its end.
Result<PlaygroundAnswer> ask(Program &program, const PlaygroundCall &call, int *steps = nullptr)
{
    std::optional<Result<PlaygroundAnswer>> result;
    program.playground->send(
        call, &program.context,
        [steps](const PlaygroundAnswer &) {
            if (steps)
                ++*steps;
        },
        [&result](const Result<PlaygroundAnswer> &answer) { result = answer; });
    (void)QTest::qWaitFor([&] { return result.has_value(); }, PatienceMs);
    return result ? *result : fail(ErrorCode::Timeout, QStringLiteral("no answer"));
}

} // namespace

class TestPlaygroundSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAnswerStreamsAndIsRecordedUnderTheKey()
    {
        Program program;
        program.start();
        const Id key = program.issue();
        int steps = 0;
        const auto answer = ask(program, chat(key, "lorem", "30 tokens at 100/s"), &steps);
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message));
        QVERIFY2(!answer->problem, answer->problem ? qPrintable(answer->problem->message) : "");
        QCOMPARE(answer->status, 200);
        QVERIFY(answer->text.startsWith(QStringLiteral("Sandbox: lorem ipsum")));
        QCOMPARE(answer->finishReason, QStringLiteral("stop"));
        QVERIFY(answer->firstTokenUs > 0 && answer->firstTokenUs <= answer->totalUs);
        QVERIFY(steps > 1);
        QVERIFY(answer->raw.endsWith("data: [DONE]\n\n"));

        const auto id = parseRequestId(answer->requestId);
        QVERIFY(id);
        std::optional<Result<UsageRecord>> record;
        program.usage->trace(*id, &program.context,
                             [&record](const Result<UsageRecord> &found) { record = found; });
        QTRY_VERIFY(record);
        QVERIFY2(*record, *record ? "" : qPrintable(record->error().message));
        QCOMPARE((*record)->keyId, key);
        QCOMPARE((*record)->state, RequestState::Done); // committed before the last bytes came
        QCOMPARE((*record)->clientProgram, QByteArray("orchestris-playground"));
        QCOMPARE((*record)->tokens.output, 30);
        QVERIFY((*record)->costNanos > 0);
        QVERIFY(!(*record)->trace.empty());
    }

    void anAnswerInOnePieceIsTheSame()
    {
        Program program;
        program.start();
        const Id key = program.issue();
        const auto answer = ask(program, chat(key, "echo", "Say this", false));
        QVERIFY(answer && !answer->problem);
        QCOMPARE(answer->text, QStringLiteral("Say this"));
        QVERIFY(answer->hasTokens);
    }

    void responsesIsTranslatedAsForAnyClient()
    {
        Program program;
        program.start();
        const Id key = program.issue();
        const PlaygroundCall call{
            key, PlaygroundEndpoint::Responses,
            json("{'model':'sandbox/echo','input':'Say this','stream':true,'store':false}")};
        const auto answer = ask(program, call);
        QVERIFY2(answer && !answer->problem,
                 answer && answer->problem ? qPrintable(answer->problem->message) : "");
        QCOMPARE(answer->text, QStringLiteral("Say this"));
        QCOMPARE(answer->finishReason, QStringLiteral("completed"));
        QVERIFY(answer->hasTokens && answer->tokens.output > 0);
    }

    void theKeysScopeHolds()
    {
        Program program;
        program.start();
        const Id key = program.issue({QStringLiteral("sandbox/echo")});
        const auto allowed = ask(program, chat(key, "echo", "Hello"));
        QVERIFY(allowed && !allowed->problem);
        const auto refused = ask(program, chat(key, "lorem", "Hello"));
        QVERIFY(refused && refused->problem);
        QVERIFY(refused->status >= 400 && refused->status < 500);
        QVERIFY(refused->text.isEmpty());
    }

    void aKeyThatIsOffIsRefused()
    {
        Program program;
        program.start();
        const Id key = program.issue();
        program.backend->setKeyState(key, KeyState::Disabled, false, &program.context,
                                     [](const Result<void> &) {});
        QTRY_COMPARE(program.backend->snapshot()->keyById(key)->state, KeyState::Disabled);
        PlaygroundAnswer last; // workers hear of it a moment later
        QTRY_VERIFY_WITH_TIMEOUT(
            (last = ask(program, chat(key, "echo", "Hello")).value_or(PlaygroundAnswer())).status
                == 401,
            PatienceMs);
        QVERIFY(last.problem);
    }

    void failuresOfTheProviderAreTold_data()
    {
        QTest::addColumn<QByteArray>("failure");
        QTest::addColumn<bool>("hasText");
        QTest::newRow("a wrong request") << QByteArray("400") << false;
        QTest::newRow("a page") << QByteArray("html") << false;
        QTest::newRow("a context that is too long") << QByteArray("context-length") << false;
        QTest::newRow("cut in the middle") << QByteArray("cut") << true;
        QTest::newRow("an error in the stream") << QByteArray("error-in-stream") << true;
    }
    void failuresOfTheProviderAreTold()
    {
        QFETCH(QByteArray, failure);
        QFETCH(bool, hasText);
        Program program;
        program.start();
        PlaygroundCall call = chat(program.issue(), "fail", "Hello");
        call.body.chop(1);
        call.body += json(",'metadata':{'failure':'" + failure + "'}}");
        const auto answer = ask(program, call);
        QVERIFY(answer && answer->problem);
        QVERIFY(!answer->problem->message.isEmpty());
        QCOMPARE(answer->status, hasText ? 200 : answer->status);
        QCOMPARE(!answer->text.isEmpty(), hasText);
        QVERIFY(parseRequestId(answer->requestId));
    }

    void whoLeavesEndsTheProvidersCall()
    {
        Program program;
        program.start();
        const Id key = program.issue();
        auto page = std::make_unique<QObject>();
        bool hasBegun = false;
        bool isTold = false;
        program.playground->send(
            chat(key, "lorem", "9000 tokens at 40/s"), page.get(),
            [&](const PlaygroundAnswer &answer) { hasBegun = !answer.text.isEmpty(); },
            [&](const Result<PlaygroundAnswer> &) { isTold = true; });
        QTRY_VERIFY_WITH_TIMEOUT(hasBegun, PatienceMs);
        page.reset();
        QTRY_VERIFY_WITH_TIMEOUT(!program.ended.isEmpty(), PatienceMs);
        QCOMPARE(program.ended.last().status, 499);
        QVERIFY(program.ended.last().tokens.output > 0);
        QVERIFY(!isTold);
    }

    void withoutAGatewayItSaysSo()
    {
        Program program; // not started
        const auto answer = ask(program, chat(1, "echo", "Hello"));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Unavailable);
        QVERIFY(!answer.error().message.isEmpty());
    }

    void nothingOfItIsOnTheDisk()
    {
        Program program;
        program.start();
        const Id key = program.issue();
        const auto answer = ask(program, chat(key, "echo", "marmalade-submarine"));
        QVERIFY(answer && answer->text.contains(QStringLiteral("marmalade-submarine")));
        program.runtime->stop();
        int files = 0;
        QDirIterator each(program.folder.path(), QDir::Files | QDir::Hidden,
                          QDirIterator::Subdirectories);
        while (each.hasNext()) {
            QFile file(each.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains("marmalade"), qPrintable(file.fileName()));
            QVERIFY2(!bytes.contains("tkt-orc-"), qPrintable(file.fileName()));
            ++files;
        }
        QVERIFY(files > 0);
    }

    void savingWritesWholeFilesOnly()
    {
        Program program;
        const QString path = program.folder.filePath(QStringLiteral("answer.md"));
        std::optional<Result<void>> saved;
        const auto done = [&saved](const Result<void> &result) { saved = result; };
        program.playground->save(path, QStringLiteral("Grüße\n"), &program.context, done);
        QTRY_VERIFY(saved);
        QVERIFY(*saved);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("Gr\xC3\xBC\xC3\x9F"
                                            "e\n"));
        saved.reset();
        program.playground->save(program.folder.filePath(QStringLiteral("none/answer.md")),
                                 QStringLiteral("x"), &program.context, done);
        QTRY_VERIFY(saved);
        QVERIFY(!*saved);
        QVERIFY(saved->error().message.contains(QStringLiteral("cannot be written")));
    }
};

QTEST_GUILESS_MAIN(TestPlaygroundSession)
#include "tst_playgroundsession.moc"

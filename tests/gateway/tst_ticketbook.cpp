// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gateway/admission/authenticator.h"
#include "gateway/admission/ticketbook.h"
#include "models/domain/redaction.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace orchestris;

namespace {

/// Both times are set by hand.
class HandClock final : public Clock
{
public:
    [[nodiscard]] qint64 nowUs() const override { return wallUs; }
    [[nodiscard]] qint64 steadyUs() const override { return steady; }
    qint64 wallUs = 1'000'000;
    qint64 steady = 5'000;
};

using Address = std::array<quint8, 16>;

Address address(const char *text)
{
    const auto range = parseIpRange(QString::fromLatin1(text));
    return range ? range->base : Address{};
}

const Address &here()
{
    static const Address local = address("127.0.0.1");
    return local;
}

} // namespace

class TestTicketBook : public QObject
{
    Q_OBJECT

    HandClock m_clock;
    KeyHasher m_hasher{Secret(QByteArray(32, 'k'))};

    [[nodiscard]] static Secret issue(TicketBook &book, Id key)
    {
        return book.issue(key, *QRandomGenerator::global());
    }
    [[nodiscard]] Configuration configuration() const
    {
        Configuration all;
        all.organizations = {{1, QStringLiteral("Team"), true}};
        for (Id id : {1, 2}) {
            ApiKey key;
            key.id = id;
            key.publicId = QStringLiteral("publicpart%1").arg(id, 2, 10, QLatin1Char('0'));
            key.secretHash = m_hasher.hash("secret");
            key.organizationId = 1;
            all.keys.append(key);
        }
        return all;
    }
    /// -1: let in.
    [[nodiscard]] int askWith(const QByteArray &header, const TicketBook *book,
                              const Configuration &all, const Address &client,
                              Id *key = nullptr) const
    {
        const Snapshot snapshot(all);
        const auto entry =
            Authenticator(m_hasher, m_clock, book).authenticate(snapshot, header, client);
        if (entry && key)
            *key = (*entry)->key->id;
        return entry ? -1 : int(entry.error());
    }

private Q_SLOTS:
    void init() { m_clock = {}; }

    void aTicketIsItsKeys()
    {
        TicketBook book(m_clock);
        const Secret first = issue(book, 1);
        const Secret second = issue(book, 2);
        for (const auto &[ticket, id] : {std::pair(first, Id(1)), {second, Id(2)}}) {
            Id key = 0;
            QCOMPARE(askWith("Bearer " + ticket.reveal(), &book, configuration(), here(), &key),
                     -1);
            QCOMPARE(key, id);
        }
        // As often as wanted within its time.
        QCOMPARE(askWith("bearer  " + first.reveal() + ' ', &book, configuration(), here()), -1);
    }

    void twoAreNeverAlike()
    {
        TicketBook book(m_clock);
        QSet<QByteArray> seen;
        for (int i = 0; i < 200; ++i) {
            const Secret ticket = issue(book, 1);
            QVERIFY(TicketBook::isTicket(ticket.reveal()));
            QCOMPARE(ticket.reveal().size(), 8 + 43);
            seen.insert(ticket.reveal());
        }
        QCOMPARE(seen.size(), 200);
    }

    void itEndsAfterTenMinutes()
    {
        TicketBook book(m_clock);
        const Secret ticket = issue(book, 1);
        const QByteArray header = "Bearer " + ticket.reveal();
        m_clock.steady += TicketBook::LifetimeUs - 1;
        QCOMPARE(askWith(header, &book, configuration(), here()), -1);
        m_clock.steady += 1;
        QCOMPARE(askWith(header, &book, configuration(), here()), int(KeyRefusal::Unknown));
    }

    void theWallClockProlongsNothing()
    {
        TicketBook book(m_clock);
        const Secret ticket = issue(book, 1);
        m_clock.steady += TicketBook::LifetimeUs;
        m_clock.wallUs -= 3'600'000'000;
        QCOMPARE(askWith("Bearer " + ticket.reveal(), &book, configuration(), here()),
                 int(KeyRefusal::Unknown));
    }

    void onlyThisMachineMayUseIt_data()
    {
        QTest::addColumn<QByteArray>("client");
        QTest::addColumn<bool>("isLetIn");
        QTest::newRow("127.0.0.1") << QByteArray("127.0.0.1") << true;
        QTest::newRow("another loopback address") << QByteArray("127.8.9.10") << true;
        QTest::newRow("::1") << QByteArray("::1") << true;
        QTest::newRow("the local network") << QByteArray("192.168.1.7") << false;
        QTest::newRow("the internet") << QByteArray("203.0.113.9") << false;
        QTest::newRow("IPv6 of elsewhere") << QByteArray("2001:db8::1") << false;
        QTest::newRow("127 in an IPv6 address") << QByteArray("7f00::1") << false;
        QTest::newRow("IPv4 that only ends alike") << QByteArray("1.0.0.127") << false;
        QTest::newRow("no address at all") << QByteArray("::") << false;
    }
    void onlyThisMachineMayUseIt()
    {
        QFETCH(QByteArray, client);
        QFETCH(bool, isLetIn);
        TicketBook book(m_clock);
        const Secret ticket = issue(book, 1);
        QCOMPARE(askWith("Bearer " + ticket.reveal(), &book, configuration(),
                         address(client.constData())),
                 isLetIn ? -1 : int(KeyRefusal::Unknown));
    }

    void guessesAreUnknownKeys_data()
    {
        QTest::addColumn<QByteArray>("guess");
        QTest::newRow("made up") << QByteArray("tkt-orc-") + QByteArray(43, 'A');
        QTest::newRow("only the form's beginning") << QByteArray("tkt-orc-");
        QTest::newRow("too long") << QByteArray("tkt-orc-") + QByteArray(8000, 'A');
        QTest::newRow("other bytes") << QByteArray("tkt-orc-\xff\x00\x01", 11);
    }
    void guessesAreUnknownKeys()
    {
        QFETCH(QByteArray, guess);
        TicketBook book(m_clock);
        (void)issue(book, 1);
        QCOMPARE(askWith("Bearer " + guess, &book, configuration(), here()),
                 int(KeyRefusal::Unknown));
    }

    void eachCharacterCounts()
    {
        TicketBook book(m_clock);
        const QByteArray text = issue(book, 1).reveal();
        for (qsizetype at = 8; at < text.size(); ++at) {
            QByteArray other = text;
            other[at] = other[at] == 'x' ? 'y' : 'x';
            QVERIFY(!book.keyOf(other, here()));
        }
        QVERIFY(!book.keyOf(text.chopped(1), here()));
        QVERIFY(!book.keyOf(QByteArray(text + 'A'), here()));
        QVERIFY(book.keyOf(text, here()));
    }

    void nobodyTakesTicketsOfOthers()
    {
        TicketBook book(m_clock);
        TicketBook other(m_clock);
        const QByteArray header = "Bearer " + issue(book, 1).reveal();
        QCOMPARE(askWith(header, &other, configuration(), here()), int(KeyRefusal::Unknown));
        QCOMPARE(askWith(header, nullptr, configuration(), here()), int(KeyRefusal::Malformed));
    }

    void twiceAsManyAsThereMayBeLeaveTheNewest()
    {
        TicketBook book(m_clock);
        QList<Secret> tickets;
        for (size_t i = 0; i < 2 * TicketBook::Maximum; ++i)
            tickets.append(issue(book, Id(i + 1)));
        for (size_t i = 0; i < 2 * TicketBook::Maximum; ++i) {
            const auto key = book.keyOf(tickets[qsizetype(i)].reveal(), here());
            QCOMPARE(key.value_or(0), i < TicketBook::Maximum ? 0 : Id(i + 1));
        }
    }

    void whatIsOverMakesRoomFirst()
    {
        TicketBook book(m_clock);
        for (size_t i = 0; i < TicketBook::Maximum; ++i)
            (void)issue(book, 7);
        m_clock.steady += TicketBook::LifetimeUs;
        const Secret first = issue(book, 1);
        for (size_t i = 1; i < TicketBook::Maximum; ++i)
            (void)issue(book, 2);
        QCOMPARE(book.keyOf(first.reveal(), here()).value_or(0), 1);
    }

    void theKeysStateIsAskedEachTime_data()
    {
        QTest::addColumn<int>("change");
        QTest::addColumn<int>("refusal");
        QTest::newRow("disabled") << 0 << int(KeyRefusal::Disabled);
        QTest::newRow("revoked") << 1 << int(KeyRefusal::Revoked);
        QTest::newRow("expired") << 2 << int(KeyRefusal::Expired);
        QTest::newRow("its organization off") << 3 << int(KeyRefusal::OwnerDisabled);
        QTest::newRow("gone") << 4 << int(KeyRefusal::Unknown);
    }
    void theKeysStateIsAskedEachTime()
    {
        QFETCH(int, change);
        QFETCH(int, refusal);
        TicketBook book(m_clock);
        const QByteArray header = "Bearer " + issue(book, 1).reveal();
        Configuration all = configuration();
        QCOMPARE(askWith(header, &book, all, here()), -1);
        switch (change) {
        case 0:
            all.keys[0].state = KeyState::Disabled;
            break;
        case 1:
            all.keys[0].state = KeyState::Revoked;
            break;
        case 2:
            all.keys[0].expiresAtUs = m_clock.wallUs;
            break;
        case 3:
            all.organizations[0].enabled = false;
            break;
        default:
            all.keys.removeFirst();
        }
        QCOMPARE(askWith(header, &book, all, here()), refusal);
    }

    void theKeysAddressesAreForItsHolders()
    {
        TicketBook book(m_clock);
        const QByteArray header = "Bearer " + issue(book, 1).reveal();
        Configuration all = configuration();
        all.keys[0].addresses = {QStringLiteral("10.0.0.0/8")};
        QCOMPARE(askWith(header, &book, all, here()), -1);
        QCOMPARE(askWith(header, &book, all, address("10.1.2.3")), int(KeyRefusal::Unknown));
    }

    void aKeyWithARetiredSecretIsTheKey()
    {
        TicketBook book(m_clock);
        const QByteArray header = "Bearer " + issue(book, 1).reveal();
        Configuration all = configuration();
        all.keys[0].retired =
            RetiredSecret{QStringLiteral("formerpart01"), m_hasher.hash("former"), 10};
        Id key = 0;
        QCOMPARE(askWith(header, &book, all, here(), &key), -1); // the grace of the old one is over
        QCOMPARE(key, 1);
    }

    void noTextShowsIt()
    {
        TicketBook book(m_clock);
        const QByteArray ticket = issue(book, 1).reveal();
        QVERIFY(!redacted("said " + ticket + " there").contains(ticket.sliced(8, 12)));
        QVERIFY(!withoutKeys(ticket).contains(ticket.sliced(8, 12)));
    }
};

QTEST_GUILESS_MAIN(TestTicketBook)
#include "tst_ticketbook.moc"

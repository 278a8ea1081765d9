// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tools/tooldiagnosis.h"

#include "models/domain/keyformat.h"

#include <QUrl>

#include <algorithm>
#include <vector>

namespace orchestris {

namespace {

constexpr int HintLength = 10; // "sk-orc-" and three of the public part

bool isLoopback(const QString &host)
{
    return host == u"localhost" || host.startsWith(u"127.") || host == u"::1";
}

bool isAnyAddress(const QString &host)
{
    return host == u"0.0.0.0" || host == u"::";
}

int distance(QStringView a, QStringView b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const int above = row[size_t(j) + 1];
            const int change = diagonal + (a[i].toCaseFolded() == b[j].toCaseFolded() ? 0 : 1);
            row[size_t(j) + 1] = std::min({above + 1, row[size_t(j)] + 1, change});
            diagonal = above;
        }
    }
    return row.back();
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

class Diagnosis
{
public:
    Diagnosis(const ToolSetup &setup, const GatewayFacts &facts, ToolReport &report)
        : m_setup(setup)
        , m_facts(facts)
        , m_report(report)
    {
    }

    void run()
    {
        const bool unreadable = std::any_of(m_report.findings.begin(), m_report.findings.end(),
                                            [](const ToolFinding &finding) {
                                                return finding.kind == FindingKind::SyntaxError
                                                       || finding.kind == FindingKind::Unreadable
                                                       || finding.kind == FindingKind::TooLarge;
                                            });
        if (!m_setup.isInstalled && m_setup.kind != ToolKind::Environment)
            note(FindingKind::NotInstalled, {});
        if (!m_setup.isConfigured()) {
            note(FindingKind::NotConfigured, {});
            m_report.state =
                m_setup.isInstalled ? ToolState::NotConnected : ToolState::NotInstalled;
            return;
        }
        if (unreadable) {
            m_report.state = ToolState::Broken;
            return;
        }
        if (checkUrl()) {
            checkKey();
            checkModel();
            if (!m_facts.isServing)
                note(FindingKind::GatewayDown, {});
            m_report.state = stateByFindings();
        } else {
            m_report.state = hasProblem() ? ToolState::Broken : ToolState::NotConnected;
        }
    }

private:
    void note(FindingKind kind, const QStringList &args, const Located &place = {})
    {
        m_report.findings.append({kind, args, place.file, place.line});
    }
    [[nodiscard]] bool hasProblem() const
    {
        return std::any_of(m_report.findings.begin(), m_report.findings.end(),
                           [](const ToolFinding &finding) {
                               return severityOf(finding.kind) == Severity::Problem;
                           });
    }
    [[nodiscard]] ToolState stateByFindings() const
    {
        if (hasProblem())
            return ToolState::Broken;
        const bool warned = std::any_of(m_report.findings.begin(), m_report.findings.end(),
                                        [](const ToolFinding &finding) {
                                            return severityOf(finding.kind) == Severity::Warning;
                                        });
        return warned ? ToolState::Attention : ToolState::Ready;
    }

    /// Whether it leads to this gateway, rightly or nearly so.
    bool checkUrl()
    {
        const Located &place = m_setup.baseUrl;
        if (!place.isSet()) {
            const bool known = std::any_of(m_report.findings.begin(), m_report.findings.end(),
                                           [](const ToolFinding &f) {
                                               return f.kind == FindingKind::ProviderMissing
                                                      || f.kind == FindingKind::LoginUsed;
                                           });
            if (!known)
                note(FindingKind::UrlMissing, {}, place);
            return false;
        }
        const QUrl theirs(place.value.trimmed(), QUrl::StrictMode);
        const QUrl ours(m_facts.baseUrl);
        if (!theirs.isValid() || theirs.host().isEmpty()
            || (theirs.scheme() != u"http" && theirs.scheme() != u"https")) {
            note(FindingKind::UrlInvalid, {place.value}, place);
            return false;
        }
        QString path = theirs.path();
        while (path.endsWith(u'/'))
            path.chop(1);
        const bool isOurPath = path == ours.path();
        const bool isDoubled = path.startsWith(ours.path() + u'/');
        const bool sameHost = theirs.host() == ours.host() || isAnyAddress(ours.host())
                              || (isLoopback(theirs.host()) && isLoopback(ours.host()));
        const int port = theirs.port(theirs.scheme() == u"https" ? 443 : 80);
        if (port != ours.port(80) || !sameHost) {
            // Only a path like ours tells that this gateway was meant.
            const bool isMeant =
                (isOurPath || isDoubled)
                && (sameHost || (isLoopback(theirs.host()) && port == ours.port()));
            if (!isMeant)
                note(FindingKind::UrlElsewhere, {place.value}, place);
            else if (!sameHost)
                note(FindingKind::UrlHost, {theirs.host(), ours.host()}, place);
            else
                note(FindingKind::UrlPort, {QString::number(port), QString::number(ours.port(80))},
                     place);
            return isMeant;
        }
        if (theirs.scheme() != ours.scheme())
            note(FindingKind::UrlScheme, {place.value, m_facts.baseUrl}, place);
        else if (isDoubled)
            note(FindingKind::UrlDoubled, {place.value, m_facts.baseUrl}, place);
        else if (!isOurPath)
            note(FindingKind::UrlPath, {place.value, m_facts.baseUrl}, place);
        return true;
    }

    void checkKey()
    {
        const Located &place = m_setup.key;
        if (!place.isSet()) {
            if (m_setup.keyVariable.isEmpty())
                note(FindingKind::KeyMissing, {});
            else
                note(FindingKind::KeyVariableUnset, {m_setup.keyVariable});
            return;
        }
        const QByteArray text = place.value.trimmed().toUtf8();
        const QString hint = keyHint(place.value);
        if (!text.startsWith("sk-orc-")) {
            note(FindingKind::KeyForeign, {hint}, place);
            return;
        }
        const auto parts = parseKey(text);
        if (!parts) {
            note(FindingKind::KeyMalformed, {hint}, place);
            return;
        }
        m_key = m_facts.snapshot.key(viewOf(parts->publicId.toByteArray()));
        if (!m_key) {
            note(FindingKind::KeyUnknown, {hint}, place);
            return;
        }
        const QString name = m_key->key->name;
        m_report.keyName = name;
        m_report.keyId = m_key->key->id;
        checkState(name, place);
        const KeyEndpoint wanted =
            m_setup.wire == WireApi::Responses ? KeyEndpoint::Responses : KeyEndpoint::Chat;
        if (!m_key->key->endpoints.testFlag(wanted))
            note(FindingKind::KeyLacksEndpoint,
                 {name, wanted == KeyEndpoint::Chat ? QStringLiteral("chat")
                                                    : QStringLiteral("responses")});
    }

    void checkState(const QString &name, const Located &place)
    {
        switch (effectiveState(*m_key->key, m_facts.nowUs)) {
        case KeyState::Disabled:
            note(FindingKind::KeyDisabled, {name}, place);
            return;
        case KeyState::Expired:
            note(FindingKind::KeyExpired, {name}, place);
            return;
        case KeyState::Revoked:
            note(FindingKind::KeyRevoked, {name}, place);
            return;
        case KeyState::Active:
            break;
        }
        if (m_key->validUntilUs != 0 && m_facts.nowUs >= m_key->validUntilUs)
            note(FindingKind::KeyReplaced, {name}, place);
        else if ((m_key->organization && !m_key->organization->enabled)
                 || (m_key->user && !m_key->user->enabled))
            note(FindingKind::OwnerDisabled, {name}, place);
    }

    void checkModel()
    {
        const Located &place = m_setup.model;
        if (!place.isSet()) {
            // Programs bring their model themselves.
            if (m_setup.kind != ToolKind::Environment)
                note(FindingKind::ModelMissing, {});
            return;
        }
        const QByteArray name = place.value.toUtf8();
        const bool isHere =
            m_facts.snapshot.alias(viewOf(name)) || m_facts.snapshot.model(viewOf(name));
        if (!isHere)
            note(FindingKind::ModelUnknown,
                 {place.value, nearestModel(m_facts.snapshot, m_key, place.value)}, place);
        else if (m_key && !scopeAllows(*m_key, viewOf(name)))
            note(
                FindingKind::ModelNotInScope,
                {place.value, m_key->key->name, nearestModel(m_facts.snapshot, m_key, place.value)},
                place);
    }

    const ToolSetup &m_setup;
    const GatewayFacts &m_facts;
    ToolReport &m_report;
    const Snapshot::KeyEntry *m_key = nullptr;
};

} // namespace

QString keyHint(const QString &key)
{
    const QString text = key.trimmed();
    if (text.isEmpty())
        return {};
    if (text.startsWith(u"sk-orc-"))
        return text.first(std::min<qsizetype>(HintLength, text.size())) + QChar(0x2026);
    // Of a stranger's key only what says whose kind it is.
    const qsizetype dash = text.indexOf(u'-', 3);
    const bool hasPrefix = text.startsWith(u"sk-");
    return (hasPrefix ? text.first(dash > 0 && dash < 10 ? dash + 1 : 3) : QString())
           + QChar(0x2026);
}

QString nearestModel(const Snapshot &snapshot, const Snapshot::KeyEntry *key, const QString &name)
{
    QString nearest;
    int least = 0;
    const auto weigh = [&](const QByteArray &candidate) {
        if (key && !scopeAllows(*key, viewOf(candidate)))
            return;
        const QString text = QString::fromUtf8(candidate);
        // The name without its provider counts as well: people write "gpt-5" for "openai/gpt-5".
        const int apart = std::min(
            distance(name, text), distance(name, QStringView(text).sliced(text.indexOf(u'/') + 1)));
        if (nearest.isEmpty() || apart < least) {
            nearest = text;
            least = apart;
        }
    };
    for (const Snapshot::AliasEntry &alias : snapshot.aliases())
        weigh(alias.name);
    for (const Snapshot::ModelEntry &model : snapshot.models())
        weigh(model.directId);
    const bool isNear = least <= std::max<qsizetype>(2, name.size() / 2);
    // With a key any model that it may call is better than none.
    return isNear || key ? nearest : QString();
}

ToolReport diagnose(const ToolSetup &setup, const ToolSurroundings &surroundings,
                    const GatewayFacts &facts)
{
    ToolReport report;
    report.kind = setup.kind;
    report.isInstalled = setup.isInstalled;
    report.isConfigured = setup.isConfigured();
    report.baseUrl = setup.baseUrl.value;
    report.model = setup.model.value;
    report.wire = setup.wire;
    report.keyHint = keyHint(setup.key.value);
    report.keyPlace = surroundings.brief(setup.key.file);
    report.keyVariable = setup.keyVariable;
    for (const ToolFile &file : setup.files)
        report.files.append(file.path);
    if (const ToolFile *file = setup.mainFile())
        report.place = surroundings.brief(file->path);
    report.findings = setup.findings;
    Diagnosis(setup, facts, report).run();
    std::stable_sort(report.findings.begin(), report.findings.end(),
                     [](const ToolFinding &a, const ToolFinding &b) {
                         return severityOf(a.kind) > severityOf(b.kind);
                     });
    return report;
}

} // namespace orchestris

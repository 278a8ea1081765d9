// SPDX-FileCopyrightText: 2026 Orchestris Console contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/toolwords.h"

#include <QCoreApplication>

namespace orchestris::words {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("toolwords", text);
}

struct FindingWords {
    FindingKind kind;
    const char *text;
    const char *cure;
};

// clang-format off
constexpr FindingWords Findings[] = {
    {FindingKind::NotInstalled, QT_TRANSLATE_NOOP("toolwords", "It is not in your PATH."), QT_TRANSLATE_NOOP("toolwords", "If it is installed elsewhere, that does no harm: its configuration is what counts.")},
    {FindingKind::NotConfigured, QT_TRANSLATE_NOOP("toolwords", "It has no configuration yet."), QT_TRANSLATE_NOOP("toolwords", "Set it up here, or copy the snippet into the file yourself.")},
    {FindingKind::SyntaxError, QT_TRANSLATE_NOOP("toolwords", "The file cannot be understood at line %1, column %2."), QT_TRANSLATE_NOOP("toolwords", "Mend that place in an editor first: nothing is written into a file that is broken.")},
    {FindingKind::Unreadable, QT_TRANSLATE_NOOP("toolwords", "The file cannot be read."), QT_TRANSLATE_NOOP("toolwords", "Check that it is a file and belongs to you.")},
    {FindingKind::TooLarge, QT_TRANSLATE_NOOP("toolwords", "The file is far larger than any configuration."), QT_TRANSLATE_NOOP("toolwords", "Check what is in it.")},
    {FindingKind::NotWritable, QT_TRANSLATE_NOOP("toolwords", "The file cannot be changed from here."), QT_TRANSLATE_NOOP("toolwords", "Check who owns it and its folder, or copy the snippet into it yourself.")},
    {FindingKind::IsLink, QT_TRANSLATE_NOOP("toolwords", "The file is a link to another place."), QT_TRANSLATE_NOOP("toolwords", "What it leads to is changed, the link stays. Mind it if that is shared or under version control.")},
    {FindingKind::ReadableByOthers, QT_TRANSLATE_NOOP("toolwords", "Others on this machine can read the file with the key."), QT_TRANSLATE_NOOP("toolwords", "Setting it up here makes it readable for you alone.")},
    {FindingKind::LegacyFile, QT_TRANSLATE_NOOP("toolwords", "It uses an older form of its configuration."), QT_TRANSLATE_NOOP("toolwords", "That works. %1 takes its place as soon as it is there.")},
    {FindingKind::EditorSettings, QT_TRANSLATE_NOOP("toolwords", "The editor's extension keeps settings of its own, which only it can change."), QT_TRANSLATE_NOOP("toolwords", "In its settings choose the provider “OpenAI Compatible”, and fill in base URL, API key and model ID from the snippet.")},
    {FindingKind::UrlMissing, QT_TRANSLATE_NOOP("toolwords", "It says no base URL, so it asks OpenAI itself."), QT_TRANSLATE_NOOP("toolwords", "Set it up here to lead it to this gateway.")},
    {FindingKind::UrlInvalid, QT_TRANSLATE_NOOP("toolwords", "Its base URL “%1” is not one."), QT_TRANSLATE_NOOP("toolwords", "A base URL begins with http:// or https:// and a host.")},
    {FindingKind::UrlElsewhere, QT_TRANSLATE_NOOP("toolwords", "It asks another server: %1"), QT_TRANSLATE_NOOP("toolwords", "Set it up here to lead it to this gateway.")},
    {FindingKind::UrlPath, QT_TRANSLATE_NOOP("toolwords", "Its base URL lacks a part of the path: %1"), QT_TRANSLATE_NOOP("toolwords", "It has to be %2")},
    {FindingKind::UrlDoubled, QT_TRANSLATE_NOOP("toolwords", "Its base URL goes on too far: %1"), QT_TRANSLATE_NOOP("toolwords", "The tool adds the rest itself. It has to be %2")},
    {FindingKind::UrlScheme, QT_TRANSLATE_NOOP("toolwords", "Its base URL asks by another protocol than the gateway speaks: %1"), QT_TRANSLATE_NOOP("toolwords", "It has to be %2")},
    {FindingKind::UrlPort, QT_TRANSLATE_NOOP("toolwords", "It asks at port %1, the gateway listens at %2."), QT_TRANSLATE_NOOP("toolwords", "Change the port in its base URL.")},
    {FindingKind::UrlHost, QT_TRANSLATE_NOOP("toolwords", "It asks at %1, the gateway listens only at %2."), QT_TRANSLATE_NOOP("toolwords", "Change the host in its base URL, or the address in the settings.")},
    {FindingKind::GatewayDown, QT_TRANSLATE_NOOP("toolwords", "The gateway is not serving now."), QT_TRANSLATE_NOOP("toolwords", "Its state is at the bottom of the list of pages.")},
    {FindingKind::KeyMissing, QT_TRANSLATE_NOOP("toolwords", "It has no key."), QT_TRANSLATE_NOOP("toolwords", "Set it up here with a new key.")},
    {FindingKind::KeyVariableUnset, QT_TRANSLATE_NOOP("toolwords", "It reads its key from the variable %1, which is not set."), QT_TRANSLATE_NOOP("toolwords", "Set it up here, or set the variable where the tool is started.")},
    {FindingKind::KeyForeign, QT_TRANSLATE_NOOP("toolwords", "Its key %1 is none of this gateway's."), QT_TRANSLATE_NOOP("toolwords", "Keys of providers stay with the gateway; tools get keys of their own. Set it up here with a new key.")},
    {FindingKind::KeyMalformed, QT_TRANSLATE_NOOP("toolwords", "Its key %1 is cut off or mistyped: the checksum is wrong."), QT_TRANSLATE_NOOP("toolwords", "Copy it again as a whole, or set the tool up with a new key.")},
    {FindingKind::KeyUnknown, QT_TRANSLATE_NOOP("toolwords", "Its key %1 is unknown here."), QT_TRANSLATE_NOOP("toolwords", "It belongs to another installation or was removed. Set the tool up with a new key.")},
    {FindingKind::KeyDisabled, QT_TRANSLATE_NOOP("toolwords", "Its key “%1” is disabled."), QT_TRANSLATE_NOOP("toolwords", "Enable it on the page of keys, or set the tool up with another.")},
    {FindingKind::KeyExpired, QT_TRANSLATE_NOOP("toolwords", "Its key “%1” has expired."), QT_TRANSLATE_NOOP("toolwords", "Give it more time on the page of keys, or set the tool up with a new one.")},
    {FindingKind::KeyRevoked, QT_TRANSLATE_NOOP("toolwords", "Its key “%1” is revoked for good."), QT_TRANSLATE_NOOP("toolwords", "Set the tool up with a new key.")},
    {FindingKind::KeyReplaced, QT_TRANSLATE_NOOP("toolwords", "Its key “%1” was rotated, and this is the secret from before."), QT_TRANSLATE_NOOP("toolwords", "Put the newer secret in its place, or set the tool up with a new key.")},
    {FindingKind::OwnerDisabled, QT_TRANSLATE_NOOP("toolwords", "The owner of its key “%1” is disabled."), QT_TRANSLATE_NOOP("toolwords", "Enable the owner on the page of people.")},
    {FindingKind::KeyLacksEndpoint, QT_TRANSLATE_NOOP("toolwords", "Its key “%1” may not be used for %2, which this tool needs."), QT_TRANSLATE_NOOP("toolwords", "Allow it on the page of keys, or set the tool up with a new key.")},
    {FindingKind::ModelMissing, QT_TRANSLATE_NOOP("toolwords", "It names no model."), QT_TRANSLATE_NOOP("toolwords", "Set it up here with one that this gateway has.")},
    {FindingKind::ModelUnknown, QT_TRANSLATE_NOOP("toolwords", "There is no model or alias “%1” here."), QT_TRANSLATE_NOOP("toolwords", "The nearest is “%2”.")},
    {FindingKind::ModelNotInScope, QT_TRANSLATE_NOOP("toolwords", "Its key “%2” may not call the model “%1”."), QT_TRANSLATE_NOOP("toolwords", "Add the model to the key's scope, or use “%3”.")},
    {FindingKind::ProviderMissing, QT_TRANSLATE_NOOP("toolwords", "It names the provider “%1”, which its configuration does not describe."), QT_TRANSLATE_NOOP("toolwords", "Set it up here, or add that section to the file.")},
    {FindingKind::WireNotSpoken, QT_TRANSLATE_NOOP("toolwords", "It says wire_api = \"%1\", which newer versions of the tool no longer accept."), QT_TRANSLATE_NOOP("toolwords", "Write wire_api = \"responses\": the gateway translates for providers that lack it.")},
    {FindingKind::WireUnknown, QT_TRANSLATE_NOOP("toolwords", "It says wire_api = \"%1\", which is no protocol."), QT_TRANSLATE_NOOP("toolwords", "Write wire_api = \"responses\".")},
    {FindingKind::ProfileUnknown, QT_TRANSLATE_NOOP("toolwords", "It names the profile “%1”, which the file does not have."), QT_TRANSLATE_NOOP("toolwords", "Take that line out, or add the profile.")},
    {FindingKind::LoginUsed, QT_TRANSLATE_NOOP("toolwords", "It uses an account of its vendor instead of a key."), QT_TRANSLATE_NOOP("toolwords", "Set it up here to lead it to this gateway.")},
    {FindingKind::Overruled, QT_TRANSLATE_NOOP("toolwords", "%1 is set in two places that contradict each other: what %2 says counts, not %3."), QT_TRANSLATE_NOOP("toolwords", "Take one of them out.")},
};

struct StageWords {
    CallStage stage;
    const char *waiting;
    const char *done;
};

constexpr StageWords Stages[] = {
    {CallStage::Reached, QT_TRANSLATE_NOOP("toolwords", "Reaching the server"), QT_TRANSLATE_NOOP("toolwords", "Reached, after %1 ms")},
    {CallStage::Authenticated, QT_TRANSLATE_NOOP("toolwords", "The key"), QT_TRANSLATE_NOOP("toolwords", "The key is accepted")},
    {CallStage::ModelFound, QT_TRANSLATE_NOOP("toolwords", "The model"), QT_TRANSLATE_NOOP("toolwords", "The model is found: %1")},
    {CallStage::FirstToken, QT_TRANSLATE_NOOP("toolwords", "The first token"), QT_TRANSLATE_NOOP("toolwords", "First token after %1 ms")},
    {CallStage::ToolCalled, QT_TRANSLATE_NOOP("toolwords", "The tool call"), QT_TRANSLATE_NOOP("toolwords", "The tool was called: %1")},
    {CallStage::Recorded, QT_TRANSLATE_NOOP("toolwords", "The record of its usage"), QT_TRANSLATE_NOOP("toolwords", "The usage is recorded: %1")},
};

struct CallWords {
    CallProblem problem;
    const char *text;
};

constexpr CallWords CallCures[] = {
    {CallProblem::NotConfigured, QT_TRANSLATE_NOOP("toolwords", "There is no base URL, no key or no model to call with. Set the tool up first.")},
    {CallProblem::Resolve, QT_TRANSLATE_NOOP("toolwords", "There is no host of that name. Check the base URL.")},
    {CallProblem::Refused, QT_TRANSLATE_NOOP("toolwords", "Nothing listens there. Check that the gateway is serving, and the host and port in the base URL.")},
    {CallProblem::Unsafe, QT_TRANSLATE_NOOP("toolwords", "A safe connection cannot be made. The gateway itself speaks http: check whether the base URL has to begin with https.")},
    {CallProblem::TimedOut, QT_TRANSLATE_NOOP("toolwords", "No answer came in time. A model on this machine may still be loading: try again. Else look at the provider.")},
    {CallProblem::BrokenOff, QT_TRANSLATE_NOOP("toolwords", "The answer broke off. The request's page says at which end.")},
    {CallProblem::NotThisApi, QT_TRANSLATE_NOOP("toolwords", "Something answers there, but not this API. The base URL has to end in /openai/v1.")},
    {CallProblem::KeyRefused, QT_TRANSLATE_NOOP("toolwords", "The key is refused. Set the tool up with a new key, or look at its state on the page of keys.")},
    {CallProblem::KeyForbidden, QT_TRANSLATE_NOOP("toolwords", "The key may not do this: look at its endpoints and addresses on the page of keys.")},
    {CallProblem::ModelUnknown, QT_TRANSLATE_NOOP("toolwords", "There is no such model for this key. Choose another, or add it to the key's scope.")},
    {CallProblem::LimitReached, QT_TRANSLATE_NOOP("toolwords", "A limit is reached. The page of limits shows which, and when it begins anew.")},
    {CallProblem::BadRequest, QT_TRANSLATE_NOOP("toolwords", "The request is refused: this model may not take tools. Try another model.")},
    {CallProblem::ProviderFailed, QT_TRANSLATE_NOOP("toolwords", "The gateway accepted the request, the provider failed. Test the provider on its page.")},
    {CallProblem::GatewayFailed, QT_TRANSLATE_NOOP("toolwords", "The server failed. Look at the gateway's state, and try again.")},
    {CallProblem::NoToolCall, QT_TRANSLATE_NOOP("toolwords", "It answered in words instead of calling the tool. The connection works; agents need a model that calls tools.")},
    {CallProblem::NoAnswer, QT_TRANSLATE_NOOP("toolwords", "The answer was empty. Try again, or try another model.")},
};
// clang-format on

const FindingWords &wordsOf(FindingKind kind)
{
    for (const FindingWords &words : Findings) {
        if (words.kind == kind)
            return words;
    }
    return Findings[0];
}

QString filled(const char *text, const QStringList &args)
{
    QString sentence = translated(text);
    // One by one: what is put in may itself hold a percent sign.
    for (qsizetype i = args.size(); i > 0; --i)
        sentence.replace(QString(u'%' + QString::number(i)),
                         QString(QChar(0xE000) + QString::number(i)));
    for (qsizetype i = args.size(); i > 0; --i)
        sentence.replace(QString(QChar(0xE000) + QString::number(i)), args[i - 1]);
    return sentence;
}

} // namespace

QString toolTitle(ToolKind kind)
{
    return kind == ToolKind::Environment
               ? translated(QT_TRANSLATE_NOOP("toolwords", "Variables of the OpenAI SDKs"))
               : toolName(kind);
}

QString toolState(ToolState state)
{
    switch (state) {
    case ToolState::NotInstalled:
        return translated(QT_TRANSLATE_NOOP("toolwords", "Not found"));
    case ToolState::NotConnected:
        return translated(QT_TRANSLATE_NOOP("toolwords", "Not connected"));
    case ToolState::Broken:
        return translated(QT_TRANSLATE_NOOP("toolwords", "Does not work"));
    case ToolState::Attention:
        return translated(QT_TRANSLATE_NOOP("toolwords", "To be looked at"));
    case ToolState::Ready:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("toolwords", "Ready"));
}

Tone toolTone(ToolState state)
{
    switch (state) {
    case ToolState::Broken:
        return Tone::Bad;
    case ToolState::Attention:
        return Tone::Warning;
    case ToolState::Ready:
        return Tone::Good;
    default:
        return Tone::Quiet;
    }
}

QString findingText(const ToolFinding &finding, const ToolSurroundings &home)
{
    QStringList args = finding.args;
    if (finding.kind == FindingKind::Overruled) {
        for (qsizetype i = 1; i < args.size(); ++i)
            args[i] = args[i].isEmpty()
                          ? translated(QT_TRANSLATE_NOOP("toolwords", "the console's own environment"))
                          : home.brief(args[i]);
    }
    return filled(wordsOf(finding.kind).text, args);
}

QString findingCure(const ToolFinding &finding)
{
    if (finding.kind == FindingKind::ModelUnknown && finding.args.value(1).isEmpty())
        return translated(QT_TRANSLATE_NOOP("toolwords", "Set it up here with one that this gateway has."));
    if (finding.kind == FindingKind::ModelNotInScope && finding.args.value(2).isEmpty())
        return translated(QT_TRANSLATE_NOOP("toolwords", "Add the model to the key's scope."));
    return filled(wordsOf(finding.kind).cure, finding.args);
}

Tone findingTone(FindingKind kind)
{
    switch (severityOf(kind)) {
    case Severity::Problem:
        return Tone::Bad;
    case Severity::Warning:
        return Tone::Warning;
    case Severity::Note:
        break;
    }
    return Tone::Quiet;
}

QString stageText(CallStage stage, const CallReport &report)
{
    const StageWords &words = Stages[size_t(stage)];
    if (report.stateOf(stage) != StageState::Done)
        return translated(words.waiting);
    switch (stage) {
    case CallStage::Reached:
        return translated(words.done).arg(report.connectMs);
    case CallStage::ModelFound:
        return report.model.isEmpty() ? translated(words.waiting) : filled(words.done, {report.model});
    case CallStage::FirstToken:
        return translated(words.done).arg(report.firstTokenMs);
    case CallStage::ToolCalled:
        return report.toolArguments.isEmpty() ? translated(words.waiting)
                                              : filled(words.done, {report.toolArguments});
    case CallStage::Recorded:
        return report.requestId == 0
                   ? translated(QT_TRANSLATE_NOOP("toolwords", "Another server answered: nothing is "
                                                       "recorded here"))
                   : filled(words.done, {QString::fromLatin1(report.requestText)});
    case CallStage::Authenticated:
        break;
    }
    return translated(words.done);
}

Tone stageTone(StageState state)
{
    switch (state) {
    case StageState::Done:
        return Tone::Good;
    case StageState::Failed:
        return Tone::Bad;
    case StageState::Doubtful:
        return Tone::Warning;
    case StageState::Waiting:
        break;
    }
    return Tone::Quiet;
}

QString callCure(const CallReport &report)
{
    for (const CallWords &words : CallCures) {
        if (words.problem == report.problem)
            return translated(words.text);
    }
    return {};
}

} // namespace orchestris::words

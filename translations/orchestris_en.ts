<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>aliases</name>
    <message numerus="yes">
        <source>%n target(s) out</source>
        <translation>
            <numerusform>%n target out</numerusform>
            <numerusform>%n targets out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attention</name>
    <message numerus="yes">
        <source>“%1” is paused after %n failure(s) in a row: requests pass it over until it answers again.</source>
        <translation>
            <numerusform>“%1” is paused after %n failure: requests pass it over until it answers again.</numerusform>
            <numerusform>“%1” is paused after %n failures in a row: requests pass it over until it answers again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) of “%1” are paused after failures: requests pass them over until they answer again.</source>
        <translation>
            <numerusform>%n model of “%1” is paused after failures: requests pass it over until it answers again.</numerusform>
            <numerusform>%n models of “%1” are paused after failures: requests pass them over until they answer again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” seems to have cut the prompts of %Ln request(s) today without a word.</source>
        <translation>
            <numerusform>“%1” seems to have cut the prompt of %Ln request today without a word.</numerusform>
            <numerusform>“%1” seems to have cut the prompts of %Ln requests today without a word.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bulk</name>
    <message numerus="yes">
        <source>%n more failed.</source>
        <translation>
            <numerusform>%n more failed.</numerusform>
            <numerusform>%n more failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were left as they are.</source>
        <translation>
            <numerusform>%n was left as it is.</numerusform>
            <numerusform>%n were left as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connectionwords</name>
    <message numerus="yes">
        <source>%n model(s) listed</source>
        <translation>
            <numerusform>%n model listed</numerusform>
            <numerusform>%n models listed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>format</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>in %n h</numerusform>
            <numerusform>in %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>in %n min</numerusform>
            <numerusform>in %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>limits</name>
    <message numerus="yes">
        <source>%1 token(s)</source>
        <translation>
            <numerusform>%1 token</numerusform>
            <numerusform>%1 tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 output token(s)</source>
        <translation>
            <numerusform>%1 output token</numerusform>
            <numerusform>%1 output tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 request(s)</source>
        <translation>
            <numerusform>%1 request</numerusform>
            <numerusform>%1 requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 request(s) at once</source>
        <translation>
            <numerusform>%1 request at once</numerusform>
            <numerusform>%1 requests at once</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same request %n time(s) within %1.</source>
        <translation>
            <numerusform>The same request %n time within %1.</numerusform>
            <numerusform>The same request %n times within %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) within %1 that grow but end the same.</source>
        <translation>
            <numerusform>%Ln request within %1 that grows but ends the same.</numerusform>
            <numerusform>%Ln requests within %1 that grow but end the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same tool call with the same arguments %n time(s) within %1.</source>
        <translation>
            <numerusform>The same tool call with the same arguments %n time within %1.</numerusform>
            <numerusform>The same tool call with the same arguments %n times within %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) a minute, where %1 are usual.</source>
        <translation>
            <numerusform>%Ln request a minute, where %1 are usual.</numerusform>
            <numerusform>%Ln requests a minute, where %1 are usual.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln request(s) would have been refused.</source>
        <translation>
            <numerusform>The one request would not have been refused.</numerusform>
            <numerusform>None of %Ln requests would have been refused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::AliasesTab</name>
    <message numerus="yes">
        <source>%n aliases are selected.</source>
        <translation>
            <numerusform>%n alias is selected.</numerusform>
            <numerusform>%n aliases are selected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::AnswerText</name>
    <message numerus="yes">
        <source>Reasoning: %n character(s)</source>
        <translation>
            <numerusform>Reasoning: %n character</numerusform>
            <numerusform>Reasoning: %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::AttentionNotifier</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things need attention</source>
        <translation>
            <numerusform>%n thing needs attention</numerusform>
            <numerusform>%n things need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::AuditPage</name>
    <message numerus="yes">
        <source>The chain is whole: none of %Ln change(s) was altered or removed.</source>
        <translation>
            <numerusform>The chain is whole: the one change was not altered.</numerusform>
            <numerusform>The chain is whole: none of %Ln changes was altered or removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are in %1.</source>
        <translation>
            <numerusform>%Ln change is in %1.</numerusform>
            <numerusform>%Ln changes are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln change(s) that fit</source>
        <translation>
            <numerusform>The newest change that fits</numerusform>
            <numerusform>The newest %Ln changes that fit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::ChangeLimitsDialog</name>
    <message numerus="yes">
        <source>Change %n limits</source>
        <translation>
            <numerusform>Change %n limit</numerusform>
            <numerusform>Change %n limits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::ConnectPage</name>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n ready</numerusform>
            <numerusform>%n ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be mended</source>
        <translation>
            <numerusform>%n to be mended</numerusform>
            <numerusform>%n to be mended</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::DatabaseSection</name>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::ExpireKeysDialog</name>
    <message numerus="yes">
        <source>When %n keys expire</source>
        <translation>
            <numerusform>When %n key expires</numerusform>
            <numerusform>When %n keys expire</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::FoundServers</name>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n model</numerusform>
            <numerusform>%n models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is added, with %n model(s).</source>
        <translation>
            <numerusform>“%1” is added, with %n model.</numerusform>
            <numerusform>“%1” is added, with %n models.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::ImportDialog</name>
    <message numerus="yes">
        <source>It lists %n model(s).</source>
        <translation>
            <numerusform>It lists %n model.</numerusform>
            <numerusform>It lists %n models.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are new.</source>
        <translation>
            <numerusform>%n of them is new.</numerusform>
            <numerusform>%n of them are new.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::KeyBulk</name>
    <message numerus="yes">
        <source>Disable %n keys? Requests with them are refused until you enable them again.</source>
        <translation>
            <numerusform>Disable %n key? Requests with it are refused until you enable it again.</numerusform>
            <numerusform>Disable %n keys? Requests with them are refused until you enable them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n keys? Requests with them are refused from now on. This cannot be undone; to stop them for a while, disable them instead.</source>
        <translation>
            <numerusform>Revoke %n key? Requests with it are refused from now on. This cannot be undone; to stop it for a while, disable it instead.</numerusform>
            <numerusform>Revoke %n keys? Requests with them are refused from now on. This cannot be undone; to stop them for a while, disable them instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enabling %n keys…</source>
        <translation>
            <numerusform>Enabling %n key…</numerusform>
            <numerusform>Enabling %n keys…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disabling %n keys…</source>
        <translation>
            <numerusform>Disabling %n key…</numerusform>
            <numerusform>Disabling %n keys…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoking %n keys…</source>
        <translation>
            <numerusform>Revoking %n key…</numerusform>
            <numerusform>Revoking %n keys…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys are enabled.</source>
        <translation>
            <numerusform>%n key is enabled.</numerusform>
            <numerusform>%n keys are enabled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys are disabled.</source>
        <translation>
            <numerusform>%n key is disabled.</numerusform>
            <numerusform>%n keys are disabled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys are revoked.</source>
        <translation>
            <numerusform>%n key is revoked.</numerusform>
            <numerusform>%n keys are revoked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %n keys…</source>
        <translation>
            <numerusform>Changing %n key…</numerusform>
            <numerusform>Changing %n keys…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys are changed.</source>
        <translation>
            <numerusform>%n key is changed.</numerusform>
            <numerusform>%n keys are changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::LimitBulk</name>
    <message numerus="yes">
        <source>Remove %n limits?</source>
        <translation>
            <numerusform>Remove %n limit?</numerusform>
            <numerusform>Remove %n limits?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them count in total: what was used of these is forgotten, and they cannot be brought back.</source>
        <translation>
            <numerusform>%n of them counts in total: what was used of it is forgotten, and it cannot be brought back.</numerusform>
            <numerusform>%n of them count in total: what was used of these is forgotten, and they cannot be brought back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing %n limits…</source>
        <translation>
            <numerusform>Removing %n limit…</numerusform>
            <numerusform>Removing %n limits…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limits are removed.</source>
        <translation>
            <numerusform>%n limit is removed.</numerusform>
            <numerusform>%n limits are removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Setting %n limits again…</source>
        <translation>
            <numerusform>Setting %n limit again…</numerusform>
            <numerusform>Setting %n limits again…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %n limits…</source>
        <translation>
            <numerusform>Changing %n limit…</numerusform>
            <numerusform>Changing %n limits…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limits are back.</source>
        <translation>
            <numerusform>%n limit is back.</numerusform>
            <numerusform>%n limits are back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limits are changed.</source>
        <translation>
            <numerusform>%n limit is changed.</numerusform>
            <numerusform>%n limits are changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::LimitPlot</name>
    <message numerus="yes">
        <source>All of %n window(s) stay within it. The most that was used in one is %1.</source>
        <translation>
            <numerusform>The only window stays within it. The most that was used in it is %1.</numerusform>
            <numerusform>All of %n windows stay within it. The most that was used in one is %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n window(s) used more. The most that was used in one is %2.</source>
        <translation>
            <numerusform>%1 of %n window used more. The most that was used in one is %2.</numerusform>
            <numerusform>%1 of %n windows used more. The most that was used in one is %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::LimitsPage</name>
    <message numerus="yes">
        <source>%n limit(s)</source>
        <translation>
            <numerusform>%n limit</numerusform>
            <numerusform>%n limits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reached</source>
        <translation>
            <numerusform>%n reached</numerusform>
            <numerusform>%n reached</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::LivePage</name>
    <message numerus="yes">
        <source>%n running, %1 so far</source>
        <translation>
            <numerusform>%n running, %1 so far</numerusform>
            <numerusform>%n running, %1 so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop %Ln selected request(s)?</source>
        <translation>
            <numerusform>Stop %Ln selected request?</numerusform>
            <numerusform>Stop %Ln selected requests?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop all requests of the key “%1”, %n now?</source>
        <translation>
            <numerusform>Stop all requests of the key “%1”, %n now?</numerusform>
            <numerusform>Stop all requests of the key “%1”, %n now?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop all requests of the user “%1”, %n now?</source>
        <translation>
            <numerusform>Stop all requests of the user “%1”, %n now?</numerusform>
            <numerusform>Stop all requests of the user “%1”, %n now?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop all requests of the organization “%1” and of its users, %n now?</source>
        <translation>
            <numerusform>Stop all requests of the organization “%1” and of its users, %n now?</numerusform>
            <numerusform>Stop all requests of the organization “%1” and of its users, %n now?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop everything that runs, %Ln request(s) now?</source>
        <translation>
            <numerusform>Stop everything that runs, %Ln request now?</numerusform>
            <numerusform>Stop everything that runs, %Ln requests now?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) stopped.</source>
        <translation>
            <numerusform>%Ln request was stopped.</numerusform>
            <numerusform>%Ln requests were stopped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::ModelsPage</name>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n model</numerusform>
            <numerusform>%n models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alias(es)</source>
        <translation>
            <numerusform>%n alias</numerusform>
            <numerusform>%n aliases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::ModelsTab</name>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n model</numerusform>
            <numerusform>%n models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n model(s) selected</source>
        <translation>
            <numerusform>%1 of %n model selected</numerusform>
            <numerusform>%1 of %n models selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n new model(s).</source>
        <translation>
            <numerusform>“%1” has %n new model.</numerusform>
            <numerusform>“%1” has %n new models.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) have the list&apos;s price, for requests from now on.</source>
        <translation>
            <numerusform>%n model has the list&apos;s price, for requests from now on.</numerusform>
            <numerusform>%n models have the list&apos;s price, for requests from now on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models are removed. Requests for them are refused from now on; what was used stays recorded.</source>
        <translation>
            <numerusform>%n model is removed. Requests for it are refused from now on; what was used stays recorded.</numerusform>
            <numerusform>%n models are removed. Requests for them are refused from now on; what was used stays recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) are back.</source>
        <translation>
            <numerusform>%n model is back.</numerusform>
            <numerusform>%n models are back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::Navigation</name>
    <message numerus="yes">
        <source>%1, %n thing(s) need attention</source>
        <translation>
            <numerusform>%1, %n thing needs attention</numerusform>
            <numerusform>%1, %n things need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::NoticesCard</name>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n notice</numerusform>
            <numerusform>%n notices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::OverviewFigures</name>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::OwnerPane</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::ParameterForm</name>
    <message numerus="yes">
        <source>At most %n</source>
        <translation>
            <numerusform>At most %n</numerusform>
            <numerusform>At most %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::PeoplePage</name>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%n organization</numerusform>
            <numerusform>%n organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %n of them? Their keys are refused until you enable them again.</source>
        <translation>
            <numerusform>Disable %n of them? Its keys are refused until you enable it again.</numerusform>
            <numerusform>Disable %n of them? Their keys are refused until you enable them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enabling %n of them…</source>
        <translation>
            <numerusform>Enabling %n of them…</numerusform>
            <numerusform>Enabling %n of them…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disabling %n of them…</source>
        <translation>
            <numerusform>Disabling %n of them…</numerusform>
            <numerusform>Disabling %n of them…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are enabled.</source>
        <translation>
            <numerusform>%n of them is enabled.</numerusform>
            <numerusform>%n of them are enabled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are disabled.</source>
        <translation>
            <numerusform>%n of them is disabled.</numerusform>
            <numerusform>%n of them are disabled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::PriceChangesTab</name>
    <message numerus="yes">
        <source>The list of %1: %n price(s) differ.</source>
        <translation>
            <numerusform>The list of %1: %n price differs.</numerusform>
            <numerusform>The list of %1: %n prices differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::PricesSection</name>
    <message numerus="yes">
        <source>%n price(s) differ. The same: %1; not in it: %2. Dollars a million tokens of input / output:</source>
        <translation>
            <numerusform>%n price differs. The same: %1; not in it: %2. Dollars a million tokens of input / output:</numerusform>
            <numerusform>%n prices differ. The same: %1; not in it: %2. Dollars a million tokens of input / output:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n price(s)</source>
        <translation>
            <numerusform>Set %n price</numerusform>
            <numerusform>Set %n prices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) have a new price from now on. It is in the audit.</source>
        <translation>
            <numerusform>%n model has a new price from now on. It is in the audit.</numerusform>
            <numerusform>%n models have a new price from now on. It is in the audit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::PrivacySection</name>
    <message numerus="yes">
        <source>Saving removes %Ln request(s) now: those before %1. That cannot be taken back; a backup keeps them.</source>
        <translation>
            <numerusform>Saving removes %Ln request now, the one before %1. That cannot be taken back; a backup keeps it.</numerusform>
            <numerusform>Saving removes %Ln requests now: those before %1. That cannot be taken back; a backup keeps them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::ProviderBulk</name>
    <message numerus="yes">
        <source>Enabling %n provider(s)…</source>
        <translation>
            <numerusform>Enabling %n provider…</numerusform>
            <numerusform>Enabling %n providers…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disabling %n provider(s)…</source>
        <translation>
            <numerusform>Disabling %n provider…</numerusform>
            <numerusform>Disabling %n providers…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove “%1” and its %n model(s)? Requests for them are refused from now on. What was used stays recorded.</source>
        <translation>
            <numerusform>Remove “%1” and its %n model? Requests for it are refused from now on. What was used stays recorded.</numerusform>
            <numerusform>Remove “%1” and its %n models? Requests for them are refused from now on. What was used stays recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n provider(s)</source>
        <translation>
            <numerusform>&amp;Remove %n provider</numerusform>
            <numerusform>&amp;Remove %n providers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removing %n provider(s)…</source>
        <translation>
            <numerusform>Removing %n provider…</numerusform>
            <numerusform>Removing %n providers…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::ProviderDialog</name>
    <message numerus="yes">
        <source>&amp;Save and import %n model(s)</source>
        <translation>
            <numerusform>&amp;Save and import %n model</numerusform>
            <numerusform>&amp;Save and import %n models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::ProviderPane</name>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s) in a row</source>
        <translation>
            <numerusform>%n failure</numerusform>
            <numerusform>%n failures in a row</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::ProviderStep</name>
    <message numerus="yes">
        <source>It works: %n model(s).</source>
        <translation>
            <numerusform>It works: %n model.</numerusform>
            <numerusform>It works: %n models.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::ProviderTableModel</name>
    <message numerus="yes">
        <source>%n model(s) paused</source>
        <translation>
            <numerusform>%n model paused</numerusform>
            <numerusform>%n models paused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::ProviderTestView</name>
    <message numerus="yes">
        <source>Connected in %1: %n model(s) found.</source>
        <translation>
            <numerusform>Connected in %1: %n model found.</numerusform>
            <numerusform>Connected in %1: %n models found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::ProvidersPage</name>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n model</numerusform>
            <numerusform>%n models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is saved, with %n new model(s).</source>
        <translation>
            <numerusform>“%1” is saved, with %n new model.</numerusform>
            <numerusform>“%1” is saved, with %n new models.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::RequestsPage</name>
    <message numerus="yes">
        <source>&amp;Follow live: %n new</source>
        <translation>
            <numerusform>&amp;Follow live: %n new</numerusform>
            <numerusform>&amp;Follow live: %n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s), back to the first</source>
        <translation>
            <numerusform>%Ln request, back to the first</numerusform>
            <numerusform>%Ln requests, back to the first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s); older ones come as you scroll</source>
        <translation>
            <numerusform>%Ln request; older ones come as you scroll</numerusform>
            <numerusform>%Ln requests; older ones come as you scroll</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::RunningLink</name>
    <message numerus="yes">
        <source>%n running, the oldest for %1</source>
        <translation>
            <numerusform>%n running for %1</numerusform>
            <numerusform>%n running, the oldest for %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::SaveBar</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::SettingsPage</name>
    <message numerus="yes">
        <source>%n setting(s) changed.</source>
        <translation>
            <numerusform>%n setting changed.</numerusform>
            <numerusform>%n settings changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::TagKeysDialog</name>
    <message numerus="yes">
        <source>Tag %n keys</source>
        <translation>
            <numerusform>Tag %n key</numerusform>
            <numerusform>Tag %n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::TargetForm</name>
    <message numerus="yes">
        <source>The key may call %1 of %n name(s).</source>
        <translation>
            <numerusform>The key may call %1 of %n name.</numerusform>
            <numerusform>The key may call %1 of %n names.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::TopList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::TrayIcon</name>
    <message numerus="yes">
        <source>%n running, %1 today</source>
        <translation>
            <numerusform>%n running, %1 today</numerusform>
            <numerusform>%n running, %1 today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need attention</source>
        <translation>
            <numerusform>%n thing needs attention</numerusform>
            <numerusform>%n things need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::UsageCsv</name>
    <message numerus="yes">
        <source>%Ln row(s) are in %1.</source>
        <translation>
            <numerusform>%Ln row is in %1.</numerusform>
            <numerusform>%Ln rows are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::UsageExports</name>
    <message numerus="yes">
        <source>%Ln request(s) are in %1.</source>
        <translation>
            <numerusform>%Ln request is in %1.</numerusform>
            <numerusform>%Ln requests are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::UsageFilters</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>scope</name>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n model</numerusform>
            <numerusform>%n models</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It could call %1 of %n aliases and models now.</source>
        <translation>
            <numerusform>It could call %1 of %n alias or model now.</numerusform>
            <numerusform>It could call %1 of %n aliases and models now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Their keys could call %1 of %n aliases and models now.</source>
        <translation>
            <numerusform>Their keys could call %1 of %n alias or model now.</numerusform>
            <numerusform>Their keys could call %1 of %n aliases and models now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>telemetry</name>
    <message numerus="yes">
        <source>Opened after %n failure(s)</source>
        <translation>
            <numerusform>Opened after %n failure</numerusform>
            <numerusform>Opened after %n failures</numerusform>
        </translation>
    </message>
</context>
</TS>

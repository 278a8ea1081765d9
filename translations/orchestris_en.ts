<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source>“%1” seems to have cut the prompts of %n request(s) today without a word.</source>
        <translation>
            <numerusform>“%1” seems to have cut the prompt of %n request today without a word.</numerusform>
            <numerusform>“%1” seems to have cut the prompts of %n requests today without a word.</numerusform>
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
        <source>%n request(s) within %1 that grow but end the same.</source>
        <translation>
            <numerusform>%n request within %1 that grows but ends the same.</numerusform>
            <numerusform>%n requests within %1 that grow but end the same.</numerusform>
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
        <source>%n request(s) a minute, where %1 are usual.</source>
        <translation>
            <numerusform>%n request a minute, where %1 are usual.</numerusform>
            <numerusform>%n requests a minute, where %1 are usual.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n request(s) would have been refused.</source>
        <translation>
            <numerusform>The one request would not have been refused.</numerusform>
            <numerusform>None of %n requests would have been refused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::AuditPage</name>
    <message numerus="yes">
        <source>The chain is whole: none of %n change(s) was altered or removed.</source>
        <translation>
            <numerusform>The chain is whole: the one change was not altered.</numerusform>
            <numerusform>The chain is whole: none of %n changes was altered or removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
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
        <source>Stop %n selected request(s)?</source>
        <translation>
            <numerusform>Stop %n selected request?</numerusform>
            <numerusform>Stop %n selected requests?</numerusform>
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
        <source>Stop everything that runs, %n request(s) now?</source>
        <translation>
            <numerusform>Stop everything that runs, %n request now?</numerusform>
            <numerusform>Stop everything that runs, %n requests now?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) stopped.</source>
        <translation>
            <numerusform>%n request was stopped.</numerusform>
            <numerusform>%n requests were stopped.</numerusform>
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
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
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
    <message numerus="yes">
        <source>Remove “%1” and its %n model(s)? Requests for them are refused from now on. What was used stays recorded.</source>
        <translation>
            <numerusform>Remove “%1” and its %n model? Requests for it are refused from now on. What was used stays recorded.</numerusform>
            <numerusform>Remove “%1” and its %n models? Requests for them are refused from now on. What was used stays recorded.</numerusform>
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
        <source>%n request(s), back to the first</source>
        <translation>
            <numerusform>%n request, back to the first</numerusform>
            <numerusform>%n requests, back to the first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s); older ones come as you scroll</source>
        <translation>
            <numerusform>%n request; older ones come as you scroll</numerusform>
            <numerusform>%n requests; older ones come as you scroll</numerusform>
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
    <name>orchestris::UsageCsv</name>
    <message numerus="yes">
        <source>%n row(s) are in %1.</source>
        <translation>
            <numerusform>%n row is in %1.</numerusform>
            <numerusform>%n rows are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::UsageExports</name>
    <message numerus="yes">
        <source>%n request(s) are in %1.</source>
        <translation>
            <numerusform>%n request is in %1.</numerusform>
            <numerusform>%n requests are in %1.</numerusform>
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

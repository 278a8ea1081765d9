<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>attention</name>
    <message>
        <source>The credential of “%1” cannot be read. %2</source>
        <translation>Die Zugangsdaten von „%1“ sind nicht lesbar. %2</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is paused after %n failure(s) in a row: requests pass it over until it answers again.</source>
        <translation><numerusform>„%1“ ist nach %n Fehler pausiert: Anfragen übergehen das Modell, bis es wieder antwortet.</numerusform><numerusform>„%1“ ist nach %n Fehlern in Folge pausiert: Anfragen übergehen das Modell, bis es wieder antwortet.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) of “%1” are paused after failures: requests pass them over until they answer again.</source>
        <translation><numerusform>%n Modell von „%1“ ist nach Fehlern pausiert: Anfragen übergehen es, bis es wieder antwortet.</numerusform><numerusform>%n Modelle von „%1“ sind nach Fehlern pausiert: Anfragen übergehen sie, bis sie wieder antworten.</numerusform></translation>
    </message>
    <message>
        <source>%1, %2 % used.</source>
        <comment>a limit, percent</comment>
        <translation>%1, zu %2 % verbraucht.</translation>
    </message>
    <message>
        <source>%1, all used. It only warns: requests go on.</source>
        <translation>%1, vollständig verbraucht. Das Limit warnt nur: Anfragen laufen weiter.</translation>
    </message>
    <message>
        <source>%1, all used: requests are refused.</source>
        <translation>%1, vollständig verbraucht: Anfragen werden abgelehnt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose, a notice</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The key “%1” expires %2.</source>
        <comment>a key, in 2 days</comment>
        <translation>Der Schlüssel „%1“ läuft %2 ab.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” seems to have cut the prompts of %n request(s) today without a word.</source>
        <translation><numerusform>„%1“ hat heute offenbar den Prompt von %n Anfrage stillschweigend gekürzt.</numerusform><numerusform>„%1“ hat heute offenbar die Prompts von %n Anfragen stillschweigend gekürzt.</numerusform></translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>Organization added</source>
        <translation>Organisation hinzugefügt</translation>
    </message>
    <message>
        <source>Organization renamed</source>
        <translation>Organisation umbenannt</translation>
    </message>
    <message>
        <source>Organization enabled</source>
        <translation>Organisation aktiviert</translation>
    </message>
    <message>
        <source>Organization disabled</source>
        <translation>Organisation deaktiviert</translation>
    </message>
    <message>
        <source>Allowed models changed</source>
        <translation>Erlaubte Modelle geändert</translation>
    </message>
    <message>
        <source>Loop guard changed</source>
        <translation>Loop-Schutz geändert</translation>
    </message>
    <message>
        <source>User added</source>
        <translation>Benutzer hinzugefügt</translation>
    </message>
    <message>
        <source>User renamed</source>
        <translation>Benutzer umbenannt</translation>
    </message>
    <message>
        <source>User enabled</source>
        <translation>Benutzer aktiviert</translation>
    </message>
    <message>
        <source>User disabled</source>
        <translation>Benutzer deaktiviert</translation>
    </message>
    <message>
        <source>Visible models changed</source>
        <translation>Sichtbare Modelle geändert</translation>
    </message>
    <message>
        <source>Key issued</source>
        <translation>Schlüssel ausgestellt</translation>
    </message>
    <message>
        <source>Key changed</source>
        <translation>Schlüssel geändert</translation>
    </message>
    <message>
        <source>Key rotated</source>
        <translation>Schlüssel rotiert</translation>
    </message>
    <message>
        <source>Key enabled</source>
        <translation>Schlüssel aktiviert</translation>
    </message>
    <message>
        <source>Key disabled</source>
        <translation>Schlüssel deaktiviert</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation>Schlüssel widerrufen</translation>
    </message>
    <message>
        <source>Limit set</source>
        <translation>Limit festgelegt</translation>
    </message>
    <message>
        <source>Limit removed</source>
        <translation>Limit entfernt</translation>
    </message>
    <message>
        <source>Provider added</source>
        <translation>Anbieter hinzugefügt</translation>
    </message>
    <message>
        <source>Provider changed</source>
        <translation>Anbieter geändert</translation>
    </message>
    <message>
        <source>Provider removed</source>
        <translation>Anbieter entfernt</translation>
    </message>
    <message>
        <source>Model added</source>
        <translation>Modell hinzugefügt</translation>
    </message>
    <message>
        <source>Models imported</source>
        <translation>Modelle importiert</translation>
    </message>
    <message>
        <source>Price set</source>
        <translation>Preis festgelegt</translation>
    </message>
    <message>
        <source>Maximum output set</source>
        <translation>Maximale Ausgabe festgelegt</translation>
    </message>
    <message>
        <source>Model removed</source>
        <translation>Modell entfernt</translation>
    </message>
    <message>
        <source>Alias set</source>
        <translation>Alias festgelegt</translation>
    </message>
    <message>
        <source>Alias removed</source>
        <translation>Alias entfernt</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Einstellung geändert</translation>
    </message>
    <message>
        <source>Credential stored</source>
        <translation>Zugangsdaten gespeichert</translation>
    </message>
    <message>
        <source>Credential removed</source>
        <translation>Zugangsdaten entfernt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>capability</name>
    <message>
        <source>List of models</source>
        <translation>Modellliste</translation>
    </message>
    <message>
        <source>Chat Completions</source>
        <translation>Chat Completions</translation>
    </message>
    <message>
        <source>Chat Completions, streamed</source>
        <translation>Chat Completions, gestreamt</translation>
    </message>
    <message>
        <source>Usage in streams</source>
        <translation>Nutzungsdaten in Streams</translation>
    </message>
    <message>
        <source>Limit by max_tokens</source>
        <translation>Limit über max_tokens</translation>
    </message>
    <message>
        <source>Limit by max_completion_tokens</source>
        <translation>Limit über max_completion_tokens</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Responses</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <translation>Embeddings</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Messages, streamed</source>
        <translation>Messages, gestreamt</translation>
    </message>
</context>
<context>
    <name>copybutton</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>credential</name>
    <message>
        <source>Variable %1</source>
        <translation>Variable %1</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Datei %1</translation>
    </message>
    <message>
        <source>Keychain: %1</source>
        <translation>Schlüsselbund: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation><numerusform>%1 und noch %n</numerusform><numerusform>%1 und noch %n</numerusform></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Kind of owner</source>
        <translation>Inhabertyp</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Fehlercode</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Latency at least</source>
        <translation>Latenz mindestens</translation>
    </message>
    <message>
        <source>Tokens at least</source>
        <translation>Tokens mindestens</translation>
    </message>
    <message>
        <source>Cost at least</source>
        <translation>Kosten mindestens</translation>
    </message>
    <message>
        <source>Attempts at least</source>
        <translation>Versuche mindestens</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>dollars</source>
        <translation>Dollar</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>An organization</source>
        <translation>Eine Organisation</translation>
    </message>
    <message>
        <source>A user</source>
        <translation>Ein Benutzer</translation>
    </message>
    <message>
        <source>No valid key</source>
        <translation>Kein gültiger Schlüssel</translation>
    </message>
    <message>
        <source>Chat completions</source>
        <translation>Chat Completions</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Responses</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <translation>Embeddings</translation>
    </message>
    <message>
        <source>Streamed</source>
        <translation>Gestreamt</translation>
    </message>
    <message>
        <source>In one piece</source>
        <translation>Am Stück</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation><numerusform>vor %n Tag</numerusform><numerusform>vor %n Tagen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation><numerusform>in %n Tag</numerusform><numerusform>in %n Tagen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation><numerusform>vor %n h</numerusform><numerusform>vor %n h</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation><numerusform>in %n h</numerusform><numerusform>in %n h</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation><numerusform>vor %n min</numerusform><numerusform>vor %n min</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation><numerusform>in %n min</numerusform><numerusform>in %n min</numerusform></translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>%1 abgelaufen</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>in weniger als einer Minute</translation>
    </message>
</context>
<context>
    <name>gatewaystate</name>
    <message>
        <source>Serving</source>
        <translation>In Betrieb</translation>
    </message>
    <message>
        <source>Serving, with a problem</source>
        <translation>In Betrieb, mit einem Problem</translation>
    </message>
    <message>
        <source>Not serving</source>
        <translation>Nicht in Betrieb</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>Finishing open requests… (quit again to end them now)</source>
        <translation>Offene Anfragen werden abgeschlossen… (erneut beenden, um sie sofort abzubrechen)</translation>
    </message>
</context>
<context>
    <name>keystate</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
</context>
<context>
    <name>limits</name>
    <message>
        <source>the limit of %1</source>
        <translation>Limit von %1</translation>
    </message>
    <message>
        <source>a limit that is gone</source>
        <translation>Entferntes Limit</translation>
    </message>
    <message>
        <source>More was asked for than %1 allows. It went through: the limit only warns.</source>
        <translation>%1 überschritten. Die Anfrage lief trotzdem: Das Limit warnt nur.</translation>
    </message>
    <message>
        <source>All of %1 is used</source>
        <translation>%1 vollständig verbraucht</translation>
    </message>
    <message>
        <source>%1 % of %2 is used</source>
        <translation>%2 zu %1 % verbraucht</translation>
    </message>
    <message>
        <source>%1. Requests go on: it only warns.</source>
        <translation>%1. Anfragen laufen weiter: Das Limit warnt nur.</translation>
    </message>
    <message>
        <source>%1: requests are refused.</source>
        <translation>%1: Anfragen werden abgelehnt.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Ausgabe-Tokens</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Parallele Anfragen</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>Warnen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>pro Minute</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>pro Stunde</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>pro Tag</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>pro Woche</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>pro Monat</translation>
    </message>
    <message>
        <source>in total</source>
        <translation>insgesamt</translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s)</source>
        <translation><numerusform>%1 Token</numerusform><numerusform>%1 Tokens</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 output token(s)</source>
        <translation><numerusform>%1 Ausgabe-Token</numerusform><numerusform>%1 Ausgabe-Tokens</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 request(s)</source>
        <translation><numerusform>%1 Anfrage</numerusform><numerusform>%1 Anfragen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 request(s) at once</source>
        <translation><numerusform>%1 parallele Anfrage</numerusform><numerusform>%1 parallele Anfragen</numerusform></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>amount, window: $5.00 a day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>Rolling</source>
        <translation>Gleitend</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>The same request %n time(s) within %1.</source>
        <translation><numerusform>Dieselbe Anfrage %n-mal innerhalb von %1.</numerusform><numerusform>Dieselbe Anfrage %n-mal innerhalb von %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) within %1 that grow but end the same.</source>
        <translation><numerusform>%n Anfrage innerhalb von %1, die wächst, aber gleich endet.</numerusform><numerusform>%n Anfragen innerhalb von %1, die wachsen, aber gleich enden.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The same tool call with the same arguments %n time(s) within %1.</source>
        <translation><numerusform>Derselbe Tool-Aufruf mit denselben Argumenten %n-mal innerhalb von %1.</numerusform><numerusform>Derselbe Tool-Aufruf mit denselben Argumenten %n-mal innerhalb von %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) a minute, where %1 are usual.</source>
        <translation><numerusform>%n Anfrage pro Minute, üblich sind %1.</numerusform><numerusform>%n Anfragen pro Minute, üblich sind %1.</numerusform></translation>
    </message>
    <message>
        <source>%1 They are refused now.</source>
        <translation>%1 Sie werden jetzt abgelehnt.</translation>
    </message>
    <message>
        <source>There were no requests that this limit counts.</source>
        <translation>Es gab keine Anfragen, die dieses Limit zählt.</translation>
    </message>
    <message>
        <source>At most %1 ran.</source>
        <translation>Höchststand: %1.</translation>
    </message>
    <message>
        <source>They used %1.</source>
        <translation>Verbraucht: %1.</translation>
    </message>
    <message>
        <source>The most that was used in one window is %1.</source>
        <translation>Höchster Verbrauch in einem Fenster: %1.</translation>
    </message>
    <message numerus="yes">
        <source>None of %n request(s) would have been refused.</source>
        <translation><numerusform>Die einzige Anfrage wäre nicht abgelehnt worden.</numerusform><numerusform>Keine von %n Anfragen wäre abgelehnt worden.</numerusform></translation>
    </message>
    <message>
        <source>%1 of %2 requests (%3) would have been too much; the limit would have let them through with a warning.</source>
        <translation>%1 von %2 Anfragen (%3) wären zu viel gewesen; das Limit hätte sie mit einer Warnung durchgelassen.</translation>
    </message>
    <message>
        <source>%1 of %2 requests (%3) would have been refused.</source>
        <translation>%1 von %2 Anfragen (%3) wären abgelehnt worden.</translation>
    </message>
    <message>
        <source>They cost %1.</source>
        <translation>Deren Kosten: %1.</translation>
    </message>
</context>
<context>
    <name>orchestris::AdmissionView</name>
    <message>
        <source>A limit of %1 that is gone</source>
        <translation>Entferntes Limit von %1</translation>
    </message>
    <message>
        <source>Limits at admission</source>
        <translation>Limits bei Zulassung</translation>
    </message>
    <message>
        <source>It refused: %1 was needed, %2 of %3 was left.</source>
        <translation>Abgelehnt: %1 benötigt, %2 von %3 übrig.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>Vorher verbraucht</translation>
    </message>
    <message>
        <source>Held by others</source>
        <translation>Für andere reserviert</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Benötigt</translation>
    </message>
    <message>
        <source>Held by this</source>
        <translation>Hierfür reserviert</translation>
    </message>
    <message>
        <source>Used by this</source>
        <translation>Hierfür verbraucht</translation>
    </message>
    <message>
        <source>Used after</source>
        <translation>Danach verbraucht</translation>
    </message>
</context>
<context>
    <name>orchestris::AnomaliesTab</name>
    <message>
        <source>Its &amp;usage</source>
        <translation>&amp;Nutzung dazu</translation>
    </message>
    <message>
        <source>Its &amp;requests</source>
        <translation>&amp;Anfragen dazu</translation>
    </message>
    <message>
        <source>Nothing left its habit</source>
        <translation>Keine Auffälligkeiten</translation>
    </message>
    <message>
        <source>Latency, errors, retries and cost of each model, provider, key and organization are compared with their own last eight weeks. What stands out appears here.</source>
        <translation>Latenz, Fehler, Retries und Kosten jedes Modells, Anbieters, Schlüssels und jeder Organisation werden mit den eigenen letzten acht Wochen verglichen. Auffälliges erscheint hier.</translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation>Anomalien</translation>
    </message>
    <message>
        <source>Each against its own habit, by the hour of the week</source>
        <translation>Jeweils im Vergleich zum eigenen Muster je Wochenstunde</translation>
    </message>
</context>
<context>
    <name>orchestris::AnomalyTableModel</name>
    <message>
        <source>Going on</source>
        <translation>Dauert an</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Beendet %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
</context>
<context>
    <name>orchestris::AttentionCard</name>
    <message>
        <source>All is well. Providers that fail, limits near their end, keys that expire and unusual latency or cost are shown here.</source>
        <translation>Alles in Ordnung. Ausfallende Anbieter, fast ausgeschöpfte Limits, ablaufende Schlüssel sowie ungewöhnliche Latenz oder Kosten erscheinen hier.</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>Show &amp;fewer</source>
        <translation>&amp;Weniger anzeigen</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Alle an&amp;zeigen</translation>
    </message>
</context>
<context>
    <name>orchestris::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Filter the changes that are loaded</source>
        <translation>Geladene Änderungen filtern</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verifizieren</translation>
    </message>
    <message>
        <source>&amp;Load older changes</source>
        <translation>Ältere Änderungen &amp;laden</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>Noch keine Änderungen</translation>
    </message>
    <message>
        <source>Every change of keys, people, limits, providers, models and settings appears here: who made it, when, and what was before.</source>
        <translation>Jede Änderung an Schlüsseln, Personen, Limits, Anbietern, Modellen und Einstellungen erscheint hier: wer sie wann vorgenommen hat und was vorher galt.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>See whether an entry was altered, removed or put in</source>
        <translation>Feststellen, ob ein Eintrag verändert, entfernt oder eingefügt wurde</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Wird verifiziert…</translation>
    </message>
    <message>
        <source>The chain is broken at number %1. %2</source>
        <translation>Die Kette ist bei Nummer %1 unterbrochen. %2</translation>
    </message>
    <message>
        <source>There are no changes yet: there is nothing that could have been altered.</source>
        <translation>Es gibt noch keine Änderungen und somit nichts, was verfälscht sein könnte.</translation>
    </message>
    <message numerus="yes">
        <source>The chain is whole: none of %n change(s) was altered or removed.</source>
        <translation><numerusform>Die Kette ist intakt: Die einzige Änderung wurde weder verfälscht noch entfernt.</numerusform><numerusform>Die Kette ist intakt: Keine der %n Änderungen wurde verfälscht oder entfernt.</numerusform></translation>
    </message>
    <message>
        <source>To see later that none was cut off at the end, note the number %1 and its hash's begin %2.</source>
        <translation>Notieren Sie die Nummer %1 und den Anfang ihres Hashs %2, um später zu erkennen, ob am Ende etwas abgeschnitten wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation><numerusform>%n Änderung</numerusform><numerusform>%n Änderungen</numerusform></translation>
    </message>
    <message>
        <source>%1 of %2 loaded changes</source>
        <translation>%1 von %2 geladenen Änderungen</translation>
    </message>
</context>
<context>
    <name>orchestris::AuditPane</name>
    <message>
        <source>Change in full</source>
        <translation>Änderung im Detail</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Gesetzt</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Vorher → nachher</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Covers this entry and the hash of the one before it.</source>
        <translation>Umfasst diesen Eintrag und den Hash des vorherigen.</translation>
    </message>
</context>
<context>
    <name>orchestris::AuditTableModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>orchestris::CapabilityTableModel</name>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Fähigkeit</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Beobachtung</translation>
    </message>
</context>
<context>
    <name>orchestris::ChartLegendEntry</name>
    <message>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
    <message>
        <source>Show or hide %1</source>
        <translation>%1 ein- oder ausblenden</translation>
    </message>
</context>
<context>
    <name>orchestris::ChartTip</name>
    <message>
        <source> (so far)</source>
        <translation> (bisher)</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>orchestris::CodeBlock</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>orchestris::Console</name>
    <message>
        <source>Closing the &amp;window quits</source>
        <translation>Beim Schließen des &amp;Fensters beenden</translation>
    </message>
    <message>
        <source>Orchestris keeps serving</source>
        <translation>Orchestris läuft weiter</translation>
    </message>
    <message>
        <source>The window is closed, the gateway goes on. Open it again from here, or quit from this icon's menu.</source>
        <translation>Das Fenster ist geschlossen, das Gateway läuft weiter. Über dieses Symbol lässt es sich wieder öffnen; beenden können Sie es im Menü des Symbols.</translation>
    </message>
    <message>
        <source>Quit and stop serving, or keep the gateway serving with this window minimised? The menu changes this later.</source>
        <translation>Beenden und den Betrieb einstellen oder das Gateway bei minimiertem Fenster weiterlaufen lassen? Dies lässt sich später im Menü ändern.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Keep serving</source>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
</context>
<context>
    <name>orchestris::CredentialEditor</name>
    <message>
        <source>Choose the file</source>
        <translation>Datei auswählen</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>Umgebungsvariable</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>The provider's key</source>
        <translation>Schlüssel des Anbieters</translation>
    </message>
    <message>
        <source>Name the environment variable: letters, digits and '_'.</source>
        <translation>Geben Sie die Umgebungsvariable an: Buchstaben, Ziffern und „_“.</translation>
    </message>
    <message>
        <source>Give the whole path of the file that holds the key.</source>
        <translation>Geben Sie den vollständigen Pfad der Datei mit dem Schlüssel an.</translation>
    </message>
    <message>
        <source>Name the entry in the keychain.</source>
        <translation>Geben Sie dem Eintrag im Schlüsselbund einen Namen.</translation>
    </message>
    <message>
        <source>Paste the provider's key.</source>
        <translation>Fügen Sie den Schlüssel des Anbieters ein.</translation>
    </message>
    <message>
        <source>Read from the environment that the gateway was started in.</source>
        <translation>Wird aus der Umgebung gelesen, in der das Gateway gestartet wurde.</translation>
    </message>
    <message>
        <source>/path/to/key</source>
        <translation>/pfad/zum/schlüssel</translation>
    </message>
    <message>
        <source>The file holds the key and nothing else; only you should be able to read it.</source>
        <translation>Die Datei enthält nur den Schlüssel; nur Sie sollten sie lesen können.</translation>
    </message>
    <message>
        <source>Name of the entry</source>
        <translation>Name des Eintrags</translation>
    </message>
    <message>
        <source>Name of the entry in the keychain</source>
        <translation>Name des Eintrags im Schlüsselbund</translation>
    </message>
    <message>
        <source>Stored. Leave empty to keep it</source>
        <translation>Gespeichert. Zum Beibehalten leer lassen</translation>
    </message>
    <message>
        <source>Paste the provider's key</source>
        <translation>Schlüssel des Anbieters einfügen</translation>
    </message>
    <message>
        <source>Kept in this computer's keychain, never in the database, and never shown again.</source>
        <translation>Liegt im Schlüsselbund dieses Computers, nie in der Datenbank, und wird nie wieder angezeigt.</translation>
    </message>
    <message>
        <source>File with the provider's key</source>
        <translation>Datei mit dem Schlüssel des Anbieters</translation>
    </message>
</context>
<context>
    <name>orchestris::DataTable</name>
    <message>
        <source>Fit the columns</source>
        <translation>Spalten anpassen</translation>
    </message>
</context>
<context>
    <name>orchestris::DetailPane</name>
    <message>
        <source>Request in full</source>
        <translation>Anfrage im Detail</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Client's ID</source>
        <translation>ID des Clients</translation>
    </message>
    <message>
        <source>Provider's ID</source>
        <translation>ID des Anbieters</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Schlüssel anzeigen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>%1 (user)</source>
        <translation>%1 (Benutzer)</translation>
    </message>
    <message>
        <source>%1 (organization)</source>
        <translation>%1 (Organisation)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Show the usage of the alias</source>
        <translation>Nutzung des Alias anzeigen</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Show the provider</source>
        <translation>Anbieter anzeigen</translation>
    </message>
    <message>
        <source>Provider's model</source>
        <translation>Modell des Anbieters</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Streamed</source>
        <translation>Gestreamt</translation>
    </message>
    <message>
        <source>In one piece</source>
        <translation>Am Stück</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Finish reason</source>
        <translation>Abschlussgrund</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Fehlercode</translation>
    </message>
    <message>
        <source>Refused by</source>
        <translation>Abgelehnt durch</translation>
    </message>
    <message>
        <source>This gateway</source>
        <translation>Dieses Gateway</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>of it cached</source>
        <translation>davon aus dem Cache</translation>
    </message>
    <message>
        <source>of it to cache</source>
        <translation>davon in den Cache</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>of it reasoning</source>
        <translation>davon Reasoning</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Given-up tries</source>
        <translation>Fehlversuche</translation>
    </message>
    <message>
        <source>Price version</source>
        <translation>Preisversion</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Erstes Token</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>orchestris::EditKeyDialog</name>
    <message>
        <source>Edit key %1</source>
        <translation>Schlüssel %1 bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
</context>
<context>
    <name>orchestris::FilterPopup</name>
    <message>
        <source>Search, or add with Enter</source>
        <translation>Suchen oder mit Enter hinzufügen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>A number, please, such as 2.5.</source>
        <translation>Bitte eine Zahl eingeben, z. B. 2,5.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To, with that day</source>
        <translation>&amp;Bis einschließlich</translation>
    </message>
</context>
<context>
    <name>orchestris::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>orchestris::FoundServers</name>
    <message>
        <source>Model servers found on this machine</source>
        <translation>Auf diesem Rechner gefundene Modellserver</translation>
    </message>
    <message>
        <source>no models yet</source>
        <translation>noch keine Modelle</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation><numerusform>%n Modell</numerusform><numerusform>%n Modelle</numerusform></translation>
    </message>
    <message>
        <source>%1 runs on this machine: %2, %3.</source>
        <translation>%1 läuft auf diesem Rechner: %2, %3.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Do not offer %1 again</source>
        <translation>%1 nicht mehr anbieten</translation>
    </message>
    <message>
        <source>“%1” is added. It has no models yet.</source>
        <translation>„%1“ wurde hinzugefügt. Es gibt dort noch keine Modelle.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is added, with %n model(s).</source>
        <translation><numerusform>„%1“ wurde mit %n Modell hinzugefügt.</numerusform><numerusform>„%1“ wurde mit %n Modellen hinzugefügt.</numerusform></translation>
    </message>
</context>
<context>
    <name>orchestris::GatewayStatus</name>
    <message>
        <source>Copy the base URL</source>
        <translation>Basis-URL kopieren</translation>
    </message>
    <message>
        <source>Serving at</source>
        <translation>Erreichbar unter</translation>
    </message>
</context>
<context>
    <name>orchestris::HistogramView</name>
    <message>
        <source>Distribution of the latency</source>
        <translation>Verteilung der Latenz</translation>
    </message>
    <message>
        <source>Nothing was answered</source>
        <translation>Nichts beantwortet</translation>
    </message>
    <message>
        <source>p50 %1, p95 %2, p99 %3</source>
        <translation>p50 %1, p95 %2, p99 %3</translation>
    </message>
    <message>
        <source>Nothing was answered in this time</source>
        <translation>In diesem Zeitraum wurde nichts beantwortet</translation>
    </message>
</context>
<context>
    <name>orchestris::IssueKeyDialog</name>
    <message>
        <source>Issue a key</source>
        <translation>Schlüssel ausstellen</translation>
    </message>
    <message>
        <source>&amp;Issue key</source>
        <translation>Schlüssel &amp;ausstellen</translation>
    </message>
    <message>
        <source>Issuing…</source>
        <translation>Wird ausgestellt…</translation>
    </message>
    <message>
        <source>Key issued</source>
        <translation>Schlüssel ausgestellt</translation>
    </message>
</context>
<context>
    <name>orchestris::JobBar</name>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Abb&amp;rechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>orchestris::KeyForm</name>
    <message>
        <source>What it is for, like “ci-agents”</source>
        <translation>Verwendungszweck, z. B. „ci-agents“</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Organization %1</source>
        <translation>Organisation %1</translation>
    </message>
    <message>
        <source>The organization</source>
        <translation>Die Organisation</translation>
    </message>
    <message>
        <source>A user</source>
        <translation>Ein Benutzer</translation>
    </message>
    <message>
        <source>The user's name</source>
        <translation>Name des Benutzers</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>O&amp;wner</source>
        <translation>&amp;Inhaber</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>As it is: %1</source>
        <translation>Wie bisher: %1</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>In 7 days</source>
        <translation>In 7 Tagen</translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation>In 30 Tagen</translation>
    </message>
    <message>
        <source>In 90 days</source>
        <translation>In 90 Tagen</translation>
    </message>
    <message>
        <source>After a date…</source>
        <translation>Nach einem Datum…</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Last day of the key</source>
        <translation>Letzter Tag des Schlüssels</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>Läuft a&amp;b</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Optional, like team-a, nightly</source>
        <translation>Optional, z. B. team-a, nightly</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Tags</translation>
    </message>
    <message>
        <source>What the key may be used for, from where, and its loop guard</source>
        <translation>Wofür und von wo aus der Schlüssel verwendet werden darf, und sein Loop-Schutz</translation>
    </message>
    <message>
        <source>Hide more r&amp;ules</source>
        <translation>Weitere R&amp;egeln ausblenden</translation>
    </message>
    <message>
        <source>More r&amp;ules</source>
        <translation>Weitere R&amp;egeln</translation>
    </message>
    <message>
        <source>A new user; they are added with the key.</source>
        <translation>Neuer Benutzer; wird mit dem Schlüssel hinzugefügt.</translation>
    </message>
    <message>
        <source>Refused from %1 on.</source>
        <translation>Wird ab %1 abgelehnt.</translation>
    </message>
    <message>
        <source>Give the key a name.</source>
        <translation>Geben Sie dem Schlüssel einen Namen.</translation>
    </message>
    <message>
        <source>A name has at most 100 characters, and none that cannot be seen.</source>
        <translation>Ein Name hat höchstens 100 Zeichen und keine unsichtbaren.</translation>
    </message>
    <message>
        <source>There is a key named “%1” already. Choose another name.</source>
        <translation>Es gibt bereits einen Schlüssel namens „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Name the user that owns the key.</source>
        <translation>Geben Sie den Benutzer an, dem der Schlüssel gehört.</translation>
    </message>
    <message>
        <source>This date has passed. Choose a later one.</source>
        <translation>Dieses Datum ist vorbei. Wählen Sie ein späteres.</translation>
    </message>
    <message>
        <source>At most 20 tags, of at most 50 characters each.</source>
        <translation>Höchstens 20 Tags mit jeweils höchstens 50 Zeichen.</translation>
    </message>
</context>
<context>
    <name>orchestris::KeyIssuedView</name>
    <message>
        <source>The new key</source>
        <translation>Der neue Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Copy key</source>
        <translation>Schlüssel &amp;kopieren</translation>
    </message>
    <message>
        <source>It stands in the examples below as well.</source>
        <translation>Er steht auch in den Beispielen unten.</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>In a terminal</source>
        <translation>In einem Terminal</translation>
    </message>
    <message>
        <source>With the openai package</source>
        <translation>Mit dem Paket openai</translation>
    </message>
    <message>
        <source>In ~/.codex/config.toml</source>
        <translation>In ~/.codex/config.toml</translation>
    </message>
    <message>
        <source>In the shell that starts codex</source>
        <translation>In der Shell, in der codex gestartet wird</translation>
    </message>
    <message>
        <source>“%1” is ready</source>
        <translation>„%1“ ist bereit</translation>
    </message>
    <message>
        <source>Copy the key now: it is shown this once and cannot be shown again. If it is lost, revoke it and issue another.</source>
        <translation>Kopieren Sie den Schlüssel jetzt: Er wird nur dieses eine Mal angezeigt. Geht er verloren, widerrufen Sie ihn und stellen Sie einen neuen aus.</translation>
    </message>
    <message>
        <source>You have not copied the key yet, and it cannot be shown again. Close once more to go without it.</source>
        <translation>Der Schlüssel wurde noch nicht kopiert und kann nicht erneut angezeigt werden. Noch einmal schließen, um darauf zu verzichten.</translation>
    </message>
</context>
<context>
    <name>orchestris::KeyRulesEditor</name>
    <message>
        <source>&amp;Chat completions</source>
        <translation>&amp;Chat Completions</translation>
    </message>
    <message>
        <source>&amp;Responses</source>
        <translation>&amp;Responses</translation>
    </message>
    <message>
        <source>E&amp;mbeddings</source>
        <translation>E&amp;mbeddings</translation>
    </message>
    <message>
        <source>May be used for</source>
        <translation>Verwendbar für</translation>
    </message>
    <message>
        <source>Any, or like 192.0.2.7, 10.0.0.0/8, 2001:db8::/32</source>
        <translation>Beliebig oder z. B. 192.0.2.7, 10.0.0.0/8, 2001:db8::/32</translation>
    </message>
    <message>
        <source>From these a&amp;ddresses</source>
        <translation>Von diesen A&amp;dressen</translation>
    </message>
    <message>
        <source>As its organization says</source>
        <translation>Wie in der Organisation</translation>
    </message>
    <message>
        <source>&amp;Loop guard</source>
        <translation>&amp;Loop-Schutz</translation>
    </message>
    <message>
        <source>Tick at least one thing that the key may be used for.</source>
        <translation>Wählen Sie mindestens einen Verwendungszweck des Schlüssels aus.</translation>
    </message>
</context>
<context>
    <name>orchestris::KeyTableModel</name>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nie verwendet</translation>
    </message>
    <message>
        <source>sk-orc-%1-…</source>
        <translation>sk-orc-%1-…</translation>
    </message>
    <message>
        <source>Only for %1</source>
        <translation>Nur für %1</translation>
    </message>
    <message>
        <source>Only from %1</source>
        <translation>Nur von %1</translation>
    </message>
    <message>
        <source>The key before it, sk-orc-%1-…, is accepted until %2</source>
        <translation>Der vorherige Schlüssel, sk-orc-%1-…, wird bis %2 akzeptiert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Owner kind</source>
        <translation>Inhabertyp</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
</context>
<context>
    <name>orchestris::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>Schlüssel suchen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>R&amp;otate…</source>
        <translation>R&amp;otieren…</translation>
    </message>
    <message>
        <source>&amp;Limit…</source>
        <translation>&amp;Limit…</translation>
    </message>
    <message>
        <source>&amp;Copy public ID</source>
        <translation>Öffentliche ID &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Disable…</source>
        <translation>&amp;Deaktivieren…</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>&amp;Widerrufen…</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Noch keine Schlüssel</translation>
    </message>
    <message>
        <source>The keys that clients use to reach this gateway appear here, with their owners and what they may call.</source>
        <translation>Die Schlüssel, mit denen Clients dieses Gateway nutzen, erscheinen hier, mit ihren Inhabern und dem, was sie aufrufen dürfen.</translation>
    </message>
    <message>
        <source>&amp;Issue a key…</source>
        <translation>Schlüssel &amp;ausstellen…</translation>
    </message>
    <message>
        <source>&amp;Issue key</source>
        <translation>Schlüssel &amp;ausstellen</translation>
    </message>
    <message>
        <source>%1 active of %2</source>
        <translation>%1 von %2 aktiv</translation>
    </message>
    <message>
        <source>Give the key a new secret</source>
        <translation>Dem Schlüssel ein neues Geheimnis geben</translation>
    </message>
    <message>
        <source>Limit what it can use</source>
        <translation>Die Nutzung begrenzen</translation>
    </message>
    <message>
        <source>Ena&amp;ble</source>
        <translation>Akti&amp;vieren</translation>
    </message>
    <message>
        <source>“%1” is revoked.</source>
        <translation>„%1“ ist widerrufen.</translation>
    </message>
    <message>
        <source>“%1” is disabled: requests with it are refused until you enable it.</source>
        <translation>„%1“ ist deaktiviert: Anfragen damit werden abgelehnt, bis Sie den Schlüssel aktivieren.</translation>
    </message>
    <message>
        <source>“%1” is enabled again.</source>
        <translation>„%1“ ist wieder aktiviert.</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>„%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>&amp;End running requests too</source>
        <translation>Laufende Anfragen &amp;ebenfalls beenden</translation>
    </message>
    <message>
        <source>Disable “%1”? Requests with it are refused until you enable it again.</source>
        <translation>„%1“ deaktivieren? Anfragen damit werden abgelehnt, bis Sie den Schlüssel wieder aktivieren.</translation>
    </message>
    <message>
        <source>&amp;Disable key</source>
        <translation>Schlüssel &amp;deaktivieren</translation>
    </message>
    <message>
        <source>&amp;Keep key</source>
        <translation>Schlüssel be&amp;halten</translation>
    </message>
    <message>
        <source>Revoke “%1”? Requests with it are refused from now on. This cannot be undone; to stop it for a while, disable it instead.</source>
        <translation>„%1“ widerrufen? Anfragen damit werden ab sofort abgelehnt. Dies kann nicht rückgängig gemacht werden; zum vorübergehenden Sperren deaktivieren Sie den Schlüssel stattdessen.</translation>
    </message>
    <message>
        <source>Re&amp;voke key</source>
        <translation>Schlüssel &amp;widerrufen</translation>
    </message>
</context>
<context>
    <name>orchestris::LimitDialog</name>
    <message>
        <source>Add a limit</source>
        <translation>Limit hinzufügen</translation>
    </message>
    <message>
        <source>Edit a limit</source>
        <translation>Limit bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Add limit</source>
        <translation>Limit hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
</context>
<context>
    <name>orchestris::LimitForm</name>
    <message>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <source>Refuse requests</source>
        <translation>Anfragen ablehnen</translation>
    </message>
    <message>
        <source>Only warn</source>
        <translation>Nur warnen</translation>
    </message>
    <message>
        <source>Adaptive</source>
        <translation>Adaptiv</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Strikt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation>Zum Suchen tippen</translation>
    </message>
    <message>
        <source>&amp;Whose</source>
        <translation>Fü&amp;r</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>M&amp;odel or alias</source>
        <translation>M&amp;odell oder Alias</translation>
    </message>
    <message>
        <source>&amp;At most</source>
        <translation>&amp;Höchstens</translation>
    </message>
    <message>
        <source>W&amp;hat</source>
        <translation>W&amp;as</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>&amp;Zeitraum</translation>
    </message>
    <message>
        <source>&amp;Time zone of the window</source>
        <translation>Ze&amp;itzone des Fensters</translation>
    </message>
    <message>
        <source>Notices at &amp;percent</source>
        <translation>Hinweise bei &amp;Prozent</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>When &amp;reached</source>
        <translation>Bei &amp;Erreichen</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>Mo&amp;dus</translation>
    </message>
    <message>
        <source>Dollars, like 5.00</source>
        <translation>Dollar, z. B. 5,00</translation>
    </message>
    <message>
        <source>Like 4</source>
        <translation>Z. B. 4</translation>
    </message>
    <message>
        <source>Like 600</source>
        <translation>Z. B. 600</translation>
    </message>
    <message>
        <source>Like 2 M</source>
        <translation>Z. B. 2 M</translation>
    </message>
    <message>
        <source>Strict: each request holds the most it could use, and the provider is told that maximum. No answer can pass the limit, but fewer requests run at once near its end.</source>
        <translation>Strikt: Jede Anfrage reserviert ihren größtmöglichen Verbrauch, und der Anbieter erhält dieses Maximum. Keine Antwort kann das Limit überschreiten, aber kurz vor dem Limit laufen weniger Anfragen gleichzeitig.</translation>
    </message>
    <message>
        <source>Adaptive: each request holds what it will probably use, and more as it grows. A lone agent with budget left is not refused.</source>
        <translation>Adaptiv: Jede Anfrage reserviert ihren voraussichtlichen Verbrauch und mehr, wenn sie wächst. Ein einzelner Agent mit Restbudget wird nicht abgelehnt.</translation>
    </message>
    <message>
        <source>There is such a limit already: %1. Saving changes it.</source>
        <translation>Ein solches Limit gibt es bereits: %1. Speichern ändert es.</translation>
    </message>
    <message>
        <source>Choose the organization that is limited.</source>
        <translation>Wählen Sie die zu begrenzende Organisation.</translation>
    </message>
    <message>
        <source>Choose the user that is limited.</source>
        <translation>Wählen Sie den zu begrenzenden Benutzer.</translation>
    </message>
    <message>
        <source>Choose the key that is limited.</source>
        <translation>Wählen Sie den zu begrenzenden Schlüssel.</translation>
    </message>
    <message>
        <source>There is no such model or alias: choose one.</source>
        <translation>Dieses Modell oder diesen Alias gibt es nicht: Bitte wählen Sie einen Eintrag aus.</translation>
    </message>
    <message>
        <source>Say how much it may be at most.</source>
        <translation>Geben Sie den Höchstwert an.</translation>
    </message>
    <message>
        <source>An amount is in dollars, like 5 or 0.25, at most 1,000,000.</source>
        <translation>Der Wert ist ein Betrag in Dollar, z. B. 5 oder 0,25, höchstens 1.000.000.</translation>
    </message>
    <message>
        <source>An amount is a whole number, like 600, 250 k or 2 M.</source>
        <translation>Der Wert ist eine ganze Zahl, z. B. 600, 250 k oder 2 M.</translation>
    </message>
    <message>
        <source>There is no such time zone: choose one like Europe/Berlin.</source>
        <translation>Diese Zeitzone gibt es nicht: Wählen Sie eine wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>Notices are at 1 to 1000 percent, like 80, 100.</source>
        <translation>Hinweise sind bei 1 bis 1000 Prozent möglich, z. B. 80, 100.</translation>
    </message>
</context>
<context>
    <name>orchestris::LimitTableModel</name>
    <message>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Strikt</translation>
    </message>
    <message>
        <source>Adaptive</source>
        <translation>Adaptiv</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>Warnen</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>What was used of it is known to the running gateway only.</source>
        <translation>Den Verbrauch kennt nur das laufende Gateway.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 (your time); windows begin by the clock of %2.</source>
        <translation>%1 (Ihre Zeit); Fenster beginnen nach der Zeitzone %2.</translation>
    </message>
    <message>
        <source>It counts the last 60 seconds.</source>
        <translation>Gezählt werden die letzten 60 Sekunden.</translation>
    </message>
    <message>
        <source>Each request holds its worst case, and the provider is told the maximum.</source>
        <translation>Jede Anfrage reserviert den ungünstigsten Fall, und der Anbieter erhält das Maximum.</translation>
    </message>
    <message>
        <source>Each request holds what it will probably take, and more as it grows.</source>
        <translation>Jede Anfrage reserviert ihren voraussichtlichen Verbrauch und mehr, wenn sie wächst.</translation>
    </message>
    <message>
        <source>No notices</source>
        <translation>Keine Hinweise</translation>
    </message>
    <message>
        <source>Notices at %1</source>
        <translation>Hinweise bei %1</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Resets</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>When reached</source>
        <translation>Bei Erreichen</translation>
    </message>
</context>
<context>
    <name>orchestris::LimitsCard</name>
    <message>
        <source>No limits yet. A limit keeps what an organization, a user or a key can spend where you want it.</source>
        <translation>Noch keine Limits. Ein Limit hält die Ausgaben einer Organisation, eines Benutzers oder eines Schlüssels im gewünschten Rahmen.</translation>
    </message>
    <message>
        <source>All li&amp;mits</source>
        <translation>Alle Li&amp;mits</translation>
    </message>
    <message>
        <source>The closest limits</source>
        <translation>Die knappsten Limits</translation>
    </message>
    <message>
        <source>Closest limits</source>
        <translation>Knappste Limits</translation>
    </message>
    <message>
        <source>%1 of %2; resets: %3</source>
        <comment>used, a limit, when</comment>
        <translation>%1 von %2; Reset: %3</translation>
    </message>
</context>
<context>
    <name>orchestris::LimitsPage</name>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Search limits</source>
        <translation>Limits suchen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>No limits yet</source>
        <translation>Noch keine Limits</translation>
    </message>
    <message>
        <source>Limits on what an organization, a user or a key can use appear here, with what is used of them: cost, tokens, requests, or requests at once.</source>
        <translation>Limits für die Nutzung durch Organisationen, Benutzer oder Schlüssel erscheinen hier mit dem bisherigen Verbrauch: Kosten, Tokens, Anfragen oder parallele Anfragen.</translation>
    </message>
    <message>
        <source>&amp;Add a limit…</source>
        <translation>Limit hinzu&amp;fügen…</translation>
    </message>
    <message>
        <source>&amp;Add limit</source>
        <translation>Limit hinzu&amp;fügen</translation>
    </message>
    <message numerus="yes">
        <source>%n limit(s)</source>
        <translation><numerusform>%n Limit</numerusform><numerusform>%n Limits</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n reached</source>
        <translation><numerusform>%n erreicht</numerusform><numerusform>%n erreicht</numerusform></translation>
    </message>
    <message>
        <source>The limit holds from now on. %1.</source>
        <translation>Das Limit gilt ab sofort. %1.</translation>
    </message>
    <message>
        <source>Remove this limit? %1. What was used of it is forgotten; this cannot be undone.</source>
        <translation>Dieses Limit entfernen? %1. Der bisherige Verbrauch geht verloren; dies kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Re&amp;move limit</source>
        <translation>Limit &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep limit</source>
        <translation>Limit be&amp;halten</translation>
    </message>
    <message>
        <source>The limit is removed. %1.</source>
        <translation>Das Limit ist entfernt. %1.</translation>
    </message>
    <message>
        <source>The limit is back. %1.</source>
        <translation>Das Limit ist wiederhergestellt. %1.</translation>
    </message>
</context>
<context>
    <name>orchestris::LivePage</name>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Search running requests</source>
        <translation>Laufende Anfragen suchen</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Anzei&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Stop…</source>
        <translation>&amp;Stoppen…</translation>
    </message>
    <message>
        <source>Stop its &amp;key…</source>
        <translation>Für Schlüsse&amp;l stoppen…</translation>
    </message>
    <message>
        <source>Stop its &amp;owner…</source>
        <translation>Für &amp;Inhaber stoppen…</translation>
    </message>
    <message>
        <source>Stop &amp;everything…</source>
        <translation>&amp;Alles stoppen…</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Nichts läuft</translation>
    </message>
    <message>
        <source>Requests appear here while they are answered, with what they have used so far. They can be stopped here.</source>
        <translation>Anfragen erscheinen hier, während sie beantwortet werden, mit dem bisherigen Verbrauch. Hier lassen sie sich stoppen.</translation>
    </message>
    <message>
        <source>Running requests</source>
        <translation>Laufende Anfragen</translation>
    </message>
    <message>
        <source>Show it on the page of requests</source>
        <translation>Auf der Seite „Anfragen“ anzeigen</translation>
    </message>
    <message>
        <source>Stop all that runs with the same key</source>
        <translation>Alles stoppen, was mit demselben Schlüssel läuft</translation>
    </message>
    <message>
        <source>Stop all that runs for the same user or organization</source>
        <translation>Alles stoppen, was für denselben Benutzer oder dieselbe Organisation läuft</translation>
    </message>
    <message numerus="yes">
        <source>%n running, %1 so far</source>
        <translation><numerusform>%n läuft, bisher %1</numerusform><numerusform>%n laufen, bisher %1</numerusform></translation>
    </message>
    <message>
        <source>Stop the request of “%1” to %2?</source>
        <translation>Anfrage von „%1“ an %2 stoppen?</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n selected request(s)?</source>
        <translation><numerusform>%n ausgewählte Anfrage stoppen?</numerusform><numerusform>%n ausgewählte Anfragen stoppen?</numerusform></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message numerus="yes">
        <source>Stop all requests of the key “%1”, %n now?</source>
        <translation><numerusform>Alle Anfragen des Schlüssels „%1“ stoppen, derzeit %n?</numerusform><numerusform>Alle Anfragen des Schlüssels „%1“ stoppen, derzeit %n?</numerusform></translation>
    </message>
    <message>
        <source>&amp;Stop all of the key</source>
        <translation>Alle des Schlüssels &amp;stoppen</translation>
    </message>
    <message numerus="yes">
        <source>Stop all requests of the user “%1”, %n now?</source>
        <translation><numerusform>Alle Anfragen des Benutzers „%1“ stoppen, derzeit %n?</numerusform><numerusform>Alle Anfragen des Benutzers „%1“ stoppen, derzeit %n?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Stop all requests of the organization “%1” and of its users, %n now?</source>
        <translation><numerusform>Alle Anfragen der Organisation „%1“ und ihrer Benutzer stoppen, derzeit %n?</numerusform><numerusform>Alle Anfragen der Organisation „%1“ und ihrer Benutzer stoppen, derzeit %n?</numerusform></translation>
    </message>
    <message>
        <source>&amp;Stop all of the owner</source>
        <translation>Alle des Inhabers &amp;stoppen</translation>
    </message>
    <message numerus="yes">
        <source>Stop everything that runs, %n request(s) now?</source>
        <translation><numerusform>Alles stoppen, derzeit %n laufende Anfrage?</numerusform><numerusform>Alles stoppen, derzeit %n laufende Anfragen?</numerusform></translation>
    </message>
    <message>
        <source>&amp;Stop everything</source>
        <translation>Alles &amp;stoppen</translation>
    </message>
    <message>
        <source>%1 The clients get an error that says so. What was used until then is recorded and billed.</source>
        <translation>%1 Die Clients erhalten eine entsprechende Fehlermeldung. Der Verbrauch bis dahin wird erfasst und berechnet.</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Nothing was stopped: it had ended by then.</source>
        <translation>Nichts wurde gestoppt: Es war bereits beendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) stopped.</source>
        <translation><numerusform>%n Anfrage gestoppt.</numerusform><numerusform>%n Anfragen gestoppt.</numerusform></translation>
    </message>
</context>
<context>
    <name>orchestris::LiveTableModel</name>
    <message>
        <source>Answering</source>
        <translation>Antwortet</translation>
    </message>
    <message>
        <source>Waiting, attempt %1</source>
        <translation>Wartet, Versuch %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Began %1</source>
        <translation>Beginn: %1</translation>
    </message>
    <message>
        <source>Nothing of an answer has come yet, or the next attempt is about to begin.</source>
        <translation>Noch keine Antwort eingegangen, oder der nächste Versuch steht bevor.</translation>
    </message>
    <message>
        <source>The answer is on its way.</source>
        <translation>Die Antwort ist unterwegs.</translation>
    </message>
    <message>
        <source>So far, an estimate: input %1, output %2</source>
        <translation>Bisher, geschätzt: Eingabe %1, Ausgabe %2</translation>
    </message>
    <message>
        <source>So far, an estimate</source>
        <translation>Bisher, geschätzt</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
</context>
<context>
    <name>orchestris::MainWindow</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Demo data: people, keys and traffic are made up.</source>
        <translation>Demodaten: Personen, Schlüssel und Datenverkehr sind erfunden.</translation>
    </message>
    <message>
        <source>Issue a &amp;key…</source>
        <translation>Sch&amp;lüssel ausstellen…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Copy the base URL</source>
        <translation>Basis-URL &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Da&amp;rstellung</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
</context>
<context>
    <name>orchestris::MessageBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>Unverändert lassen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
</context>
<context>
    <name>orchestris::ModelPicker</name>
    <message>
        <source>Filter models</source>
        <translation>Modelle filtern</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Keine auswählen</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%1 von %2 ausgewählt</translation>
    </message>
</context>
<context>
    <name>orchestris::MonthReport</name>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Die Datei kann nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Usage, %1</source>
        <translation>Nutzung, %1</translation>
    </message>
    <message>
        <source>The report cannot be drawn.</source>
        <translation>Der Bericht kann nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Der Bericht liegt in %1.</translation>
    </message>
    <message>
        <source>Days are those of %1</source>
        <translation>Tage nach Zeitzone %1</translation>
    </message>
    <message>
        <source>All requests that have ended</source>
        <translation>Alle beendeten Anfragen</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Nur: %1</translation>
    </message>
    <message>
        <source>Nothing in this month</source>
        <translation>Nichts in diesem Monat</translation>
    </message>
    <message>
        <source>Cost by model</source>
        <translation>Kosten nach Modell</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Requests and errors</source>
        <translation>Anfragen und Fehler</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Latency p95</source>
        <translation>Latenz p95</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Nach %1</translation>
    </message>
    <message>
        <source> (continued)</source>
        <translation> (Fortsetzung)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>orchestris::Navigation</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n thing(s) need attention</source>
        <translation><numerusform>%1, %n Punkt mit Handlungsbedarf</numerusform><numerusform>%1, %n Punkte mit Handlungsbedarf</numerusform></translation>
    </message>
</context>
<context>
    <name>orchestris::NoticeTableModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
</context>
<context>
    <name>orchestris::NoticesCard</name>
    <message>
        <source>Nothing to look at. Limits that are nearly used up, and keys that repeat the same request, are noted here.</source>
        <translation>Nichts zu beachten. Fast verbrauchte Limits und Schlüssel, die dieselbe Anfrage wiederholen, werden hier vermerkt.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Enter shows the newest request of a notice</source>
        <translation>Enter zeigt die neueste Anfrage eines Hinweises</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation><numerusform>%n Hinweis</numerusform><numerusform>%n Hinweise</numerusform></translation>
    </message>
</context>
<context>
    <name>orchestris::OverviewCharts</name>
    <message>
        <source>Cost by model</source>
        <translation>Kosten nach Modell</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Nothing was spent in this time</source>
        <translation>Keine Ausgaben in diesem Zeitraum</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>First token, p50</source>
        <translation>Erstes Token, p50</translation>
    </message>
</context>
<context>
    <name>orchestris::OverviewFigures</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Latency p50 / p95</source>
        <translation>Latenz p50 / p95</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1 beantwortet</translation>
    </message>
    <message>
        <source>none in this time</source>
        <translation>nichts in diesem Zeitraum</translation>
    </message>
    <message>
        <source>input %1 · output %2</source>
        <translation>Eingabe %1 · Ausgabe %2</translation>
    </message>
    <message>
        <source>%1 a request</source>
        <translation>%1 pro Anfrage</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation><numerusform>%n Anfrage</numerusform><numerusform>%n Anfragen</numerusform></translation>
    </message>
    <message>
        <source>first token %1</source>
        <translation>erstes Token %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>yesterday until 12:00, a figure</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>orchestris::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>&amp;Issue key</source>
        <translation>Schlüssel &amp;ausstellen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>&amp;Issue a key…</source>
        <translation>Schlüssel &amp;ausstellen…</translation>
    </message>
    <message>
        <source>A first request</source>
        <translation>Eine erste Anfrage</translation>
    </message>
    <message>
        <source>Yesterday until %1</source>
        <translation>Gestern bis %1</translation>
    </message>
    <message>
        <source>All of last month</source>
        <translation>Gesamter Vormonat</translation>
    </message>
    <message>
        <source>Last month until %1</source>
        <translation>Vormonat bis %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day or month, time zone</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Days and months begin by the clock of %1. Compared with: %2.</source>
        <translation>Tage und Monate richten sich nach der Zeitzone %1. Verglichen mit: %2.</translation>
    </message>
    <message>
        <source>Days and months begin by the clock of %1.</source>
        <translation>Tage und Monate richten sich nach der Zeitzone %1.</translation>
    </message>
    <message>
        <source>Waiting for the first request</source>
        <translation>Warten auf die erste Anfrage</translation>
    </message>
    <message>
        <source>Requests, tokens, cost and latency appear here as soon as a client calls the gateway with one of your keys.</source>
        <translation>Anfragen, Tokens, Kosten und Latenz erscheinen hier, sobald ein Client das Gateway mit einem Ihrer Schlüssel aufruft.</translation>
    </message>
    <message>
        <source>Requests, tokens, cost and latency appear here as soon as a client calls the gateway. It needs a key for that.</source>
        <translation>Anfragen, Tokens, Kosten und Latenz erscheinen hier, sobald ein Client das Gateway aufruft. Dafür braucht er einen Schlüssel.</translation>
    </message>
</context>
<context>
    <name>orchestris::OwnerDialog</name>
    <message>
        <source>Add a user</source>
        <translation>Benutzer hinzufügen</translation>
    </message>
    <message>
        <source>Add an organization</source>
        <translation>Organisation hinzufügen</translation>
    </message>
    <message>
        <source>Edit user %1</source>
        <translation>Benutzer %1 bearbeiten</translation>
    </message>
    <message>
        <source>Edit organization %1</source>
        <translation>Organisation %1 bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>As people call them, like “lead”</source>
        <translation>Wie die Person genannt wird, z. B. „lead“</translation>
    </message>
    <message>
        <source>A team or a company, like “Research”</source>
        <translation>Ein Team oder eine Firma, z. B. „Forschung“</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>Visible models</source>
        <translation>Sichtbare Modelle</translation>
    </message>
    <message>
        <source>Allowed models</source>
        <translation>Erlaubte Modelle</translation>
    </message>
    <message>
        <source>Their keys can call nothing else, whatever a key's own list says.</source>
        <translation>Die Schlüssel dieses Benutzers können nichts anderes aufrufen, unabhängig von ihrer eigenen Liste.</translation>
    </message>
    <message>
        <source>Its keys and its users' keys can call nothing else.</source>
        <translation>Die Schlüssel der Organisation und ihrer Benutzer können nichts anderes aufrufen.</translation>
    </message>
    <message>
        <source>&amp;Loop guard</source>
        <translation>&amp;Loop-Schutz</translation>
    </message>
    <message>
        <source>When a key repeats the same request again and again: nothing, a notice on the Limits page, or a notice and a refusal. A key can have a setting of its own.</source>
        <translation>Wenn ein Schlüssel dieselbe Anfrage immer wieder stellt: nichts, ein Hinweis auf der Seite „Limits“ oder ein Hinweis und eine Ablehnung. Ein Schlüssel kann eine eigene Einstellung haben.</translation>
    </message>
    <message>
        <source>Give the user a name.</source>
        <translation>Geben Sie dem Benutzer einen Namen.</translation>
    </message>
    <message>
        <source>Give the organization a name.</source>
        <translation>Geben Sie der Organisation einen Namen.</translation>
    </message>
    <message>
        <source>A name has at most 100 characters, and none that cannot be seen.</source>
        <translation>Ein Name hat höchstens 100 Zeichen und keine unsichtbaren.</translation>
    </message>
    <message>
        <source>There is a user named “%1” already.</source>
        <translation>Es gibt bereits einen Benutzer namens „%1“.</translation>
    </message>
    <message>
        <source>There is an organization named “%1” already.</source>
        <translation>Es gibt bereits eine Organisation namens „%1“.</translation>
    </message>
</context>
<context>
    <name>orchestris::OwnerTableModel</name>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Requests with these keys are refused, and what ran was ended.</source>
        <translation>Anfragen mit diesen Schlüsseln werden abgelehnt, laufende wurden beendet.</translation>
    </message>
    <message>
        <source>Requests with these keys are refused. What ran could finish.</source>
        <translation>Anfragen mit diesen Schlüsseln werden abgelehnt. Laufende durften noch abgeschlossen werden.</translation>
    </message>
    <message>
        <source>The organization %1 is disabled.</source>
        <translation>Die Organisation %1 ist deaktiviert.</translation>
    </message>
    <message>
        <source>What happens when a key repeats the same request again and again</source>
        <translation>Was geschieht, wenn ein Schlüssel dieselbe Anfrage immer wieder stellt</translation>
    </message>
    <message>
        <source>%1 of %2 keys are active</source>
        <translation>%1 von %2 Schlüsseln sind aktiv</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Loop guard</source>
        <translation>Loop-Schutz</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
</context>
<context>
    <name>orchestris::Page</name>
    <message>
        <source>That is not there any more.</source>
        <translation>Das ist nicht mehr vorhanden.</translation>
    </message>
</context>
<context>
    <name>orchestris::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Limit…</source>
        <translation>&amp;Limit…</translation>
    </message>
    <message>
        <source>&amp;Disable…</source>
        <translation>&amp;Deaktivieren…</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Organizations and their users appear here: they own the keys that clients use.</source>
        <translation>Organisationen und ihre Benutzer erscheinen hier: die Inhaber der Schlüssel, die Clients verwenden.</translation>
    </message>
    <message>
        <source>&amp;Add an organization…</source>
        <translation>Organisation &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Add &amp;organization</source>
        <translation>&amp;Organisation hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add user</source>
        <translation>Benutzer hinzu&amp;fügen</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation><numerusform>%n Organisation</numerusform><numerusform>%n Organisationen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation><numerusform>%n Benutzer</numerusform><numerusform>%n Benutzer</numerusform></translation>
    </message>
    <message>
        <source>Limit what they can use</source>
        <translation>Die Nutzung begrenzen</translation>
    </message>
    <message>
        <source>Ena&amp;ble</source>
        <translation>Akti&amp;vieren</translation>
    </message>
    <message>
        <source>“%1” is added.</source>
        <translation>„%1“ ist hinzugefügt.</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>„%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>&amp;End running requests too</source>
        <translation>Laufende Anfragen &amp;ebenfalls beenden</translation>
    </message>
    <message>
        <source>Disable “%1”? Their keys are refused until you enable them again.</source>
        <translation>„%1“ deaktivieren? Die Schlüssel des Benutzers werden abgelehnt, bis Sie ihn wieder aktivieren.</translation>
    </message>
    <message>
        <source>Disable “%1”? Its keys and its users' keys are refused until you enable it again.</source>
        <translation>„%1“ deaktivieren? Die Schlüssel der Organisation und ihrer Benutzer werden abgelehnt, bis Sie die Organisation wieder aktivieren.</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>&amp;Deaktivieren</translation>
    </message>
    <message>
        <source>&amp;Keep enabled</source>
        <translation>Aktiv bela&amp;ssen</translation>
    </message>
    <message>
        <source>“%1” is enabled again.</source>
        <translation>„%1“ ist wieder aktiviert.</translation>
    </message>
    <message>
        <source>“%1” is disabled, and running requests are ended.</source>
        <translation>„%1“ ist deaktiviert, laufende Anfragen sind beendet.</translation>
    </message>
    <message>
        <source>“%1” is disabled. Running requests may finish.</source>
        <translation>„%1“ ist deaktiviert. Laufende Anfragen dürfen noch abgeschlossen werden.</translation>
    </message>
</context>
<context>
    <name>orchestris::PriceChangeTableModel</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Price now</source>
        <translation>Preis jetzt</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Laut Liste</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Aliasse</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Cost, 30 days</source>
        <translation>Kosten, 30 Tage</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>Mit Liste</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
</context>
<context>
    <name>orchestris::PriceChangesTab</name>
    <message>
        <source>The last 30 days cost %1 with them and would have cost %2.</source>
        <translation>Die letzten 30 Tage kosteten damit %1 und hätten nach der Liste %2 gekostet.</translation>
    </message>
    <message>
        <source>Back to the program's &amp;list</source>
        <translation>Zurück zur &amp;Liste des Programms</translation>
    </message>
    <message>
        <source>No price differs</source>
        <translation>Kein Preis weicht ab</translation>
    </message>
    <message>
        <source>Where a price list has another price than a model here, the model appears with what its use of the last 30 days would have cost.</source>
        <translation>Hat eine Preisliste für ein Modell einen anderen Preis als hier, erscheint das Modell mit dem, was seine Nutzung der letzten 30 Tage gekostet hätte.</translation>
    </message>
    <message>
        <source>Compare with another &amp;list…</source>
        <translation>Mit anderer &amp;Liste vergleichen…</translation>
    </message>
    <message>
        <source>Price changes</source>
        <translation>Preisänderungen</translation>
    </message>
    <message>
        <source>A price list</source>
        <translation>Preisliste</translation>
    </message>
    <message>
        <source>Price lists (*.json)</source>
        <translation>Preislisten (*.json)</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is too large for a price list. Choose another file.</source>
        <translation>%1 ist zu groß für eine Preisliste. Wählen Sie eine andere Datei.</translation>
    </message>
    <message numerus="yes">
        <source>The list of %1: %n price(s) differ.</source>
        <translation><numerusform>Liste vom %1: %n Preis weicht ab.</numerusform><numerusform>Liste vom %1: %n Preise weichen ab.</numerusform></translation>
    </message>
    <message>
        <source>The same: %1; not in it: %2.</source>
        <translation>Gleich: %1; nicht enthalten: %2.</translation>
    </message>
    <message>
        <source>Nothing is changed here: prices are set by model, on the page of providers or with orchestrisd prices.</source>
        <translation>Hier wird nichts geändert: Preise werden je Modell festgelegt, auf der Seite „Anbieter“ oder mit orchestrisd prices.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 — keys that used it: %2. Aliases that lead to it: %3.</source>
        <translation>%1 – Schlüssel, die es genutzt haben: %2. Aliasse, die darauf verweisen: %3.</translation>
    </message>
</context>
<context>
    <name>orchestris::ProbeDialog</name>
    <message>
        <source>&amp;Probe</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>&amp;Use these settings</source>
        <translation>Diese &amp;Einstellungen übernehmen</translation>
    </message>
    <message>
        <source>Probe %1</source>
        <translation>%1 prüfen</translation>
    </message>
    <message>
        <source>What the provider can do</source>
        <translation>Was der Anbieter kann</translation>
    </message>
    <message>
        <source>Probing</source>
        <translation>Prüfung läuft</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Finds out what “%1” can do by up to nine tiny calls, one after another. They cost a few tokens each.</source>
        <translation>Ermittelt mit bis zu neun winzigen Aufrufen nacheinander, was „%1“ kann. Jeder kostet ein paar Tokens.</translation>
    </message>
    <message>
        <source>The probe was stopped.</source>
        <translation>Die Prüfung wurde gestoppt.</translation>
    </message>
    <message>
        <source>A small one, chosen for you</source>
        <translation>Ein kleines, automatisch gewählt</translation>
    </message>
    <message>
        <source>&amp;Model to call</source>
        <translation>Aufzurufendes &amp;Modell</translation>
    </message>
    <message>
        <source>it has %1</source>
        <translation>bietet %1</translation>
    </message>
    <message>
        <source>it takes the client's own limit</source>
        <translation>übernimmt das Limit des Clients</translation>
    </message>
    <message>
        <source>its limit is called %1</source>
        <translation>sein Limit heißt %1</translation>
    </message>
    <message>
        <source>it can be asked for usage in streams</source>
        <translation>Nutzungsdaten in Streams sind abrufbar</translation>
    </message>
    <message>
        <source>it cannot be asked for usage in streams</source>
        <translation>Nutzungsdaten in Streams sind nicht abrufbar</translation>
    </message>
    <message>
        <source>&amp;Probe again</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>Called %1. New here: %2.</source>
        <translation>%1 aufgerufen. Neu: %2.</translation>
    </message>
    <message>
        <source>There was nothing to call.</source>
        <translation>Es gab nichts aufzurufen.</translation>
    </message>
    <message>
        <source>Called %1. Its settings fit what was found.</source>
        <translation>%1 aufgerufen. Die Einstellungen passen zum Ergebnis.</translation>
    </message>
</context>
<context>
    <name>orchestris::ProviderDialog</name>
    <message>
        <source>A&amp;dvanced settings</source>
        <translation>&amp;Erweiterte Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Add provider</source>
        <translation>Anbieter &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Anbieter hinzufügen</translation>
    </message>
    <message>
        <source>Edit provider %1</source>
        <translation>Anbieter %1 bearbeiten</translation>
    </message>
    <message>
        <source>First part of model IDs, like openai/gpt-5</source>
        <translation>Erster Teil der Modell-IDs, z. B. openai/gpt-5</translation>
    </message>
    <message>
        <source>What the provider has and how it wants to be asked. A probe finds most of it out.</source>
        <translation>Was der Anbieter bietet und wie er angesprochen werden will. Das meiste ermittelt eine Prüfung.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>API &amp;version</source>
        <translation>API-&amp;Version</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>&amp;Basis-URL</translation>
    </message>
    <message>
        <source>&amp;Credential</source>
        <translation>&amp;Zugangsdaten</translation>
    </message>
    <message>
        <source>Hide a&amp;dvanced settings</source>
        <translation>&amp;Erweiterte Einstellungen ausblenden</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>Die übliche</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save and import %n model(s)</source>
        <translation><numerusform>&amp;Speichern und %n Modell importieren</numerusform><numerusform>&amp;Speichern und %n Modelle importieren</numerusform></translation>
    </message>
    <message>
        <source>Give the provider a name.</source>
        <translation>Geben Sie dem Anbieter einen Namen.</translation>
    </message>
    <message>
        <source>A name has up to 100 letters, digits, '.', '_' or '-', and no blanks.</source>
        <translation>Ein Name hat bis zu 100 Buchstaben, Ziffern, „.“, „_“ oder „-“ und keine Leerzeichen.</translation>
    </message>
    <message>
        <source>There is a provider named “%1” already.</source>
        <translation>Es gibt bereits einen Anbieter namens „%1“.</translation>
    </message>
    <message>
        <source>Give the base URL of its API.</source>
        <translation>Geben Sie die Basis-URL der API an.</translation>
    </message>
    <message>
        <source>Put your resource's name in place of RESOURCE.</source>
        <translation>Ersetzen Sie RESOURCE durch den Namen Ihrer Ressource.</translation>
    </message>
    <message>
        <source>A base URL looks like https://api.example.com/v1, without user, password, query or fragment.</source>
        <translation>Eine Basis-URL sieht aus wie https://api.example.com/v1, ohne Benutzer, Passwort, Query oder Fragment.</translation>
    </message>
    <message>
        <source>Leave out %1: the gateway adds it.</source>
        <translation>Lassen Sie %1 weg: Das Gateway ergänzt es.</translation>
    </message>
    <message>
        <source>Give the API version, such as 2024-10-21.</source>
        <translation>Geben Sie die API-Version an, z. B. 2024-10-21.</translation>
    </message>
    <message>
        <source>An API version looks like 2024-10-21 or preview.</source>
        <translation>Eine API-Version sieht aus wie 2024-10-21 oder preview.</translation>
    </message>
</context>
<context>
    <name>orchestris::ProviderTableModel</name>
    <message>
        <source>Sandbox, built in</source>
        <translation>Sandbox, integriert</translation>
    </message>
    <message>
        <source>Azure OpenAI</source>
        <translation>Azure OpenAI</translation>
    </message>
    <message>
        <source>Azure OpenAI, older API</source>
        <translation>Azure OpenAI, ältere API</translation>
    </message>
    <message>
        <source>Anthropic</source>
        <translation>Anthropic</translation>
    </message>
    <message>
        <source>OpenAI-compatible</source>
        <translation>OpenAI-kompatibel</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>No credential</source>
        <translation>Keine Zugangsdaten</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) paused</source>
        <translation><numerusform>%n Modell pausiert</numerusform><numerusform>%n Modelle pausiert</numerusform></translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Nothing is sent to %1 for now: too many requests failed in a row. A single request tries from time to time whether it answers again.</source>
        <translation>An %1 wird vorerst nichts gesendet: Zu viele Anfragen sind in Folge fehlgeschlagen. Von Zeit zu Zeit prüft eine einzelne Anfrage, ob wieder geantwortet wird.</translation>
    </message>
    <message>
        <source>Answers in this process</source>
        <translation>Antwortet in diesem Prozess</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
</context>
<context>
    <name>orchestris::ProviderTestView</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>Cancel test</source>
        <translation>Test abbrechen</translation>
    </message>
    <message>
        <source>Models to import</source>
        <translation>Zu importierende Modelle</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translation>Verbindung wird getestet</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Der Test wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Connected in %1, but the provider lists no models. Save it and add models by name.</source>
        <translation>Verbunden in %1, aber der Anbieter listet keine Modelle auf. Speichern Sie ihn und fügen Sie Modelle namentlich hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>Connected in %1: %n model(s) found.</source>
        <translation><numerusform>Verbunden in %1: %n Modell gefunden.</numerusform><numerusform>Verbunden in %1: %n Modelle gefunden.</numerusform></translation>
    </message>
    <message>
        <source>already added</source>
        <translation>bereits hinzugefügt</translation>
    </message>
    <message>
        <source>Asking for its models… %1</source>
        <translation>Modelle werden abgefragt… %1</translation>
    </message>
</context>
<context>
    <name>orchestris::ProvidersPage</name>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Search providers</source>
        <translation>Anbieter suchen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Test connection…</source>
        <translation>Verbindung &amp;testen…</translation>
    </message>
    <message>
        <source>&amp;Probe…</source>
        <translation>&amp;Prüfen…</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>&amp;Deaktivieren</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>No providers yet</source>
        <translation>Noch keine Anbieter</translation>
    </message>
    <message>
        <source>The services that answer requests appear here: OpenAI, a server on this machine, or anything that speaks the same API.</source>
        <translation>Die Dienste, die Anfragen beantworten, erscheinen hier: OpenAI, ein Server auf diesem Rechner oder alles, was dieselbe API spricht.</translation>
    </message>
    <message>
        <source>&amp;Add a provider…</source>
        <translation>Anbieter &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Add provider</source>
        <translation>Anbieter &amp;hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation><numerusform>%n Modell</numerusform><numerusform>%n Modelle</numerusform></translation>
    </message>
    <message>
        <source>The sandbox is built in: there is nothing to edit.</source>
        <translation>Die Sandbox ist integriert: Es gibt nichts zu bearbeiten.</translation>
    </message>
    <message>
        <source>The sandbox answers in this process: it is always there.</source>
        <translation>Die Sandbox antwortet in diesem Prozess: Sie ist immer da.</translation>
    </message>
    <message>
        <source>The sandbox is built in: what it can do is known.</source>
        <translation>Die Sandbox ist integriert: Was sie kann, ist bekannt.</translation>
    </message>
    <message>
        <source>Find out what it can do, by a few tiny calls</source>
        <translation>Mit wenigen winzigen Aufrufen ermitteln, was er kann</translation>
    </message>
    <message>
        <source>Ena&amp;ble</source>
        <translation>Akti&amp;vieren</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>„%1“ ist gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is saved, with %n new model(s).</source>
        <translation><numerusform>„%1“ ist gespeichert, mit %n neuen Modell.</numerusform><numerusform>„%1“ ist gespeichert, mit %n neuen Modellen.</numerusform></translation>
    </message>
    <message>
        <source>The settings of “%1” are what the probe found.</source>
        <translation>Die Einstellungen von „%1“ entsprechen dem Prüfergebnis.</translation>
    </message>
    <message>
        <source>“%1” is enabled again.</source>
        <translation>„%1“ ist wieder aktiviert.</translation>
    </message>
    <message>
        <source>“%1” is disabled: requests for its models are refused until you enable it.</source>
        <translation>„%1“ ist deaktiviert: Anfragen an seine Modelle werden abgelehnt, bis Sie den Anbieter aktivieren.</translation>
    </message>
    <message numerus="yes">
        <source>Remove “%1” and its %n model(s)? Requests for them are refused from now on. What was used stays recorded.</source>
        <translation><numerusform>„%1“ und %n Modell entfernen? Anfragen dafür werden ab sofort abgelehnt. Die bisherige Nutzung bleibt erfasst.</numerusform><numerusform>„%1“ und %n Modelle entfernen? Anfragen dafür werden ab sofort abgelehnt. Die bisherige Nutzung bleibt erfasst.</numerusform></translation>
    </message>
    <message>
        <source>Re&amp;move provider</source>
        <translation>Anbieter &amp;entfernen</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>„%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>&amp;Keep provider</source>
        <translation>Anbieter beh&amp;alten</translation>
    </message>
</context>
<context>
    <name>orchestris::RequestFilters</name>
    <message>
        <source>Find an ID with Enter</source>
        <translation>ID mit Enter suchen</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>Fi&amp;lter</translation>
    </message>
    <message>
        <source>Clear &amp;all</source>
        <translation>Alle &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>The gateway's, the client's or the provider's request ID</source>
        <translation>Die Anfrage-ID des Gateways, des Clients oder des Anbieters</translation>
    </message>
    <message>
        <source>Without: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
</context>
<context>
    <name>orchestris::RequestTableModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Erstes Token</translation>
    </message>
</context>
<context>
    <name>orchestris::RequestTimeline</name>
    <message>
        <source>What happened, and when</source>
        <translation>Was wann geschah</translation>
    </message>
</context>
<context>
    <name>orchestris::RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Noch keine Anfragen</translation>
    </message>
    <message>
        <source>Every request appears here as it happens: who asked which model, what it used, what it cost, and how long it took.</source>
        <translation>Jede Anfrage erscheint hier, sobald sie eingeht: wer welches Modell angefragt hat, was sie verbraucht und gekostet hat und wie lange sie gedauert hat.</translation>
    </message>
    <message>
        <source>&amp;Issue a key…</source>
        <translation>Schlüssel &amp;ausstellen…</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No request fits the filters.</source>
        <translation>Keine Anfrage passt zu den Filtern.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Follow live: %n new</source>
        <translation><numerusform>Li&amp;ve folgen: %n neue</numerusform><numerusform>Li&amp;ve folgen: %n neue</numerusform></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>&amp;Follow live</source>
        <translation>Li&amp;ve folgen</translation>
    </message>
    <message>
        <source>New requests appear as they happen, while the list is at its top</source>
        <translation>Neue Anfragen erscheinen sofort, solange die Liste ganz oben steht</translation>
    </message>
    <message>
        <source>To the newest, and on with them as they happen</source>
        <translation>Zu den neuesten springen und neuen live folgen</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s), back to the first</source>
        <translation><numerusform>%n Anfrage, zurück bis zur ersten</numerusform><numerusform>%n Anfragen, zurück bis zur ersten</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s); older ones come as you scroll</source>
        <translation><numerusform>%n Anfrage; ältere folgen beim Scrollen</numerusform><numerusform>%n Anfragen; ältere folgen beim Scrollen</numerusform></translation>
    </message>
    <message>
        <source>Searching back… %1</source>
        <translation>Suche rückwärts… %1</translation>
    </message>
    <message>
        <source>Searched back to %1</source>
        <translation>Durchsucht bis %1</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
</context>
<context>
    <name>orchestris::RevealKeyDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
</context>
<context>
    <name>orchestris::RotateKeyDialog</name>
    <message>
        <source>Rotate key %1</source>
        <translation>Schlüssel %1 rotieren</translation>
    </message>
    <message>
        <source>&amp;Rotate key</source>
        <translation>Schlüssel &amp;rotieren</translation>
    </message>
    <message>
        <source>Rotating…</source>
        <translation>Wird rotiert…</translation>
    </message>
    <message>
        <source>Key rotated</source>
        <translation>Schlüssel rotiert</translation>
    </message>
    <message>
        <source>End it at once</source>
        <translation>Sofort beenden</translation>
    </message>
    <message>
        <source>Accept it for an hour</source>
        <translation>Noch eine Stunde akzeptieren</translation>
    </message>
    <message>
        <source>Accept it for a day</source>
        <translation>Noch einen Tag akzeptieren</translation>
    </message>
    <message>
        <source>Accept it for a week</source>
        <translation>Noch eine Woche akzeptieren</translation>
    </message>
    <message>
        <source>Accept it for 30 days</source>
        <translation>Noch 30 Tage akzeptieren</translation>
    </message>
    <message>
        <source>“%1” gets a new secret. Its name, models, limits and what it used stay.</source>
        <translation>„%1“ erhält ein neues Geheimnis. Name, Modelle, Limits und bisheriger Verbrauch bleiben.</translation>
    </message>
    <message>
        <source>The key as it is &amp;now</source>
        <translation>&amp;Bisheriger Schlüssel</translation>
    </message>
    <message>
        <source>It was rotated before: sk-orc-%1-…, which is still accepted until %2, ends at once then.</source>
        <translation>Der Schlüssel wurde schon einmal rotiert: sk-orc-%1-… wird noch bis %2 akzeptiert und endet dann sofort.</translation>
    </message>
</context>
<context>
    <name>orchestris::RunningLink</name>
    <message>
        <source>Nothing running</source>
        <translation>Nichts läuft</translation>
    </message>
    <message>
        <source>Show the requests that run now</source>
        <translation>Derzeit laufende Anfragen anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n running, the oldest for %1</source>
        <translation><numerusform>%n läuft, seit %1</numerusform><numerusform>%n laufen, die älteste seit %1</numerusform></translation>
    </message>
</context>
<context>
    <name>orchestris::ScopeEditor</name>
    <message>
        <source>&amp;Every model, also those added later</source>
        <translation>Alle Modelle, auch &amp;künftige</translation>
    </message>
    <message>
        <source>On&amp;ly these</source>
        <translation>N&amp;ur diese</translation>
    </message>
    <message>
        <source>alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>not there now</source>
        <translation>derzeit nicht vorhanden</translation>
    </message>
    <message>
        <source>There are no models yet. Add a provider first, or allow every model.</source>
        <translation>Es gibt noch keine Modelle. Fügen Sie zuerst einen Anbieter hinzu oder erlauben Sie alle Modelle.</translation>
    </message>
    <message>
        <source>Choose at least one model, or allow every model.</source>
        <translation>Wählen Sie mindestens ein Modell oder erlauben Sie alle Modelle.</translation>
    </message>
</context>
<context>
    <name>orchestris::SidePane</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>orchestris::SimulationTableModel</name>
    <message>
        <source>A key that is gone</source>
        <translation>Ein entfernter Schlüssel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Window from</source>
        <translation>Fenster ab</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Of them used</source>
        <translation>Deren Verbrauch</translation>
    </message>
    <message>
        <source>Really used</source>
        <translation>Realer Verbrauch</translation>
    </message>
    <message>
        <source>First refused</source>
        <translation>Zuerst abgelehnt</translation>
    </message>
    <message>
        <source>Last refused</source>
        <translation>Zuletzt abgelehnt</translation>
    </message>
</context>
<context>
    <name>orchestris::SimulationView</name>
    <message>
        <source>Sim&amp;ulate the last 30 days</source>
        <translation>Letzte 30 Tage sim&amp;ulieren</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>Simulating</source>
        <translation>Simulation läuft</translation>
    </message>
    <message>
        <source>What would have been refused</source>
        <translation>Was abgelehnt worden wäre</translation>
    </message>
    <message>
        <source>By key</source>
        <translation>Nach Schlüssel</translation>
    </message>
    <message>
        <source>By window</source>
        <translation>Nach Fenster</translation>
    </message>
    <message>
        <source>What it would have refused, from stored usage.</source>
        <translation>Was es abgelehnt hätte, anhand der erfassten Nutzung.</translation>
    </message>
</context>
<context>
    <name>orchestris::TableCard</name>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Nothing here fits the search and the filter.</source>
        <translation>Hier passt nichts zu Suche und Filter.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter zurücksetzen</translation>
    </message>
</context>
<context>
    <name>orchestris::TableHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>orchestris::TargetDetail</name>
    <message>
        <source>Its &amp;requests</source>
        <translation>&amp;Anfragen dazu</translation>
    </message>
    <message>
        <source>Latency of what was answered</source>
        <translation>Latenz der Antworten</translation>
    </message>
    <message>
        <source>What became of attempts</source>
        <translation>Ausgang der Versuche</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Circuit</translation>
    </message>
    <message>
        <source>Choose a line above.</source>
        <translation>Wählen Sie oben eine Zeile.</translation>
    </message>
    <message>
        <source>Nothing was sent to it in this time.</source>
        <translation>In diesem Zeitraum wurde nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>It did not change in this time.</source>
        <translation>In diesem Zeitraum unverändert.</translation>
    </message>
</context>
<context>
    <name>orchestris::TargetsTab</name>
    <message>
        <source>Nothing was sent to a provider</source>
        <translation>Nichts an einen Anbieter gesendet</translation>
    </message>
    <message>
        <source>Each model that requests are sent to appears here, with how often and how fast it answers and why it fails. Choose a longer time above.</source>
        <translation>Jedes Modell, an das Anfragen gesendet werden, erscheint hier: wie oft und wie schnell es antwortet und warum es ausfällt. Wählen Sie oben einen längeren Zeitraum.</translation>
    </message>
    <message>
        <source>Providers and models</source>
        <translation>Anbieter und Modelle</translation>
    </message>
</context>
<context>
    <name>orchestris::TelemetryPage</name>
    <message>
        <source>Telemetry</source>
        <translation>Telemetrie</translation>
    </message>
    <message>
        <source>Parts of telemetry</source>
        <translation>Bereiche der Telemetrie</translation>
    </message>
    <message>
        <source>Providers and models</source>
        <translation>Anbieter und Modelle</translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation>Anomalien</translation>
    </message>
    <message>
        <source>Price changes</source>
        <translation>Preisänderungen</translation>
    </message>
    <message>
        <source>Wasted spend</source>
        <translation>Verschwendete Ausgaben</translation>
    </message>
    <message>
        <source>Silent truncation</source>
        <translation>Stille Kürzung</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Span of time</source>
        <translation>Zeitraum</translation>
    </message>
</context>
<context>
    <name>orchestris::TelemetryTableModel</name>
    <message>
        <source>No failures</source>
        <translation>Keine Ausfälle</translation>
    </message>
    <message>
        <source>Provider and model</source>
        <translation>Anbieter und Modell</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Ausfälle</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Retries</translation>
    </message>
    <message>
        <source>Latency p50</source>
        <translation>Latenz p50</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>p99</source>
        <translation>p99</translation>
    </message>
    <message>
        <source>First token p50</source>
        <translation>Erstes Token p50</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>Tokens/s</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Circuit</translation>
    </message>
</context>
<context>
    <name>orchestris::TimeChart</name>
    <message>
        <source>Nothing in this time</source>
        <translation>Nichts in diesem Zeitraum</translation>
    </message>
</context>
<context>
    <name>orchestris::TimeRangeBox</name>
    <message>
        <source>The time before (Alt+Left)</source>
        <translation>Zeitraum davor (Alt+Links)</translation>
    </message>
    <message>
        <source>The time after (Alt+Right)</source>
        <translation>Zeitraum danach (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Letzte 90 Tage</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>From – to…</source>
        <translation>Von – bis…</translation>
    </message>
    <message>
        <source>Span of time</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Whose days and months are shown: %1</source>
        <translation>Tage und Monate nach Zeitzone: %1</translation>
    </message>
</context>
<context>
    <name>orchestris::TopList</name>
    <message>
        <source>%1: %2 of all. Requests: %3, cost: %4</source>
        <comment>name, percent, count, money</comment>
        <translation>%1: Anteil %2. Anfragen: %3, Kosten: %4</translation>
    </message>
    <message>
        <source>none in this time</source>
        <translation>nichts in diesem Zeitraum</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>und noch %n</numerusform><numerusform>und noch %n</numerusform></translation>
    </message>
</context>
<context>
    <name>orchestris::TopLists</name>
    <message>
        <source>Who used most, by</source>
        <translation>Meiste Nutzung nach</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
</context>
<context>
    <name>orchestris::TraitsEditor</name>
    <message>
        <source>Ask for &amp;usage in streams (include_usage)</source>
        <translation>N&amp;utzungsdaten in Streams anfordern (include_usage)</translation>
    </message>
    <message>
        <source>As the client gives it</source>
        <translation>Wie vom Client angegeben</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>One a line, such as X-Title: Console. No secrets.</source>
        <translation>Einer pro Zeile, z. B. X-Title: Console. Keine Geheimnisse.</translation>
    </message>
    <message>
        <source>E&amp;xtra headers</source>
        <translation>Zusätzliche Hea&amp;der</translation>
    </message>
    <message>
        <source>What it has; the gateway translates the rest</source>
        <translation>Was er bietet; den Rest übersetzt das Gateway</translation>
    </message>
    <message>
        <source>&amp;Most output tokens</source>
        <translation>&amp;Max. Ausgabe-Tokens</translation>
    </message>
    <message>
        <source>Earlier &amp;reasoning goes back in</source>
        <translation>Früheres &amp;Reasoning zurückgeben in</translation>
    </message>
    <message>
        <source>Choose at least one thing that the provider has.</source>
        <translation>Wählen Sie mindestens einen Endpunkt, den der Anbieter bietet.</translation>
    </message>
</context>
<context>
    <name>orchestris::TrayIcon</name>
    <message>
        <source>&amp;Open Orchestris</source>
        <translation>&amp;Orchestris öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy base URL</source>
        <translation>Basis-URL &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Serving at %1</source>
        <translation>Erreichbar unter %1</translation>
    </message>
    <message>
        <source>Orchestris: %1</source>
        <translation>Orchestris: %1</translation>
    </message>
</context>
<context>
    <name>orchestris::UsageCharts</name>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Requests and errors</source>
        <translation>Anfragen und Fehler</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Erstes Token</translation>
    </message>
    <message>
        <source>No tokens were used in this time</source>
        <translation>In diesem Zeitraum wurden keine Tokens verbraucht</translation>
    </message>
    <message>
        <source>Nothing was spent in this time</source>
        <translation>Keine Ausgaben in diesem Zeitraum</translation>
    </message>
    <message>
        <source>No requests in this time</source>
        <translation>Keine Anfragen in diesem Zeitraum</translation>
    </message>
    <message>
        <source>No answers in this time</source>
        <translation>Keine Antworten in diesem Zeitraum</translation>
    </message>
    <message>
        <source> by %1</source>
        <translation> nach %1</translation>
    </message>
    <message>
        <source>Time to the first token</source>
        <translation>Zeit bis zum ersten Token</translation>
    </message>
</context>
<context>
    <name>orchestris::UsageCsv</name>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Die Datei kann nicht geschrieben werden: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in %1.</source>
        <translation><numerusform>%n Zeile liegt in %1.</numerusform><numerusform>%n Zeilen liegen in %1.</numerusform></translation>
    </message>
</context>
<context>
    <name>orchestris::UsageExports</name>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>Tabelle &amp;kopieren</translation>
    </message>
    <message>
        <source>Groups over time as &amp;CSV…</source>
        <translation>Gruppen im Zeitverlauf als &amp;CSV…</translation>
    </message>
    <message>
        <source>All &amp;requests as CSV…</source>
        <translation>Alle &amp;Anfragen als CSV…</translation>
    </message>
    <message>
        <source>The charts as &amp;PNG…</source>
        <translation>Diagramme als &amp;PNG…</translation>
    </message>
    <message>
        <source>&amp;Month's report as PDF</source>
        <translation>&amp;Monatsbericht als PDF</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Die Tabelle ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Writing the groups</source>
        <translation>Gruppen werden geschrieben</translation>
    </message>
    <message>
        <source>Writing the requests</source>
        <translation>Anfragen werden geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are in %1.</source>
        <translation><numerusform>%n Anfrage liegt in %1.</numerusform><numerusform>%n Anfragen liegen in %1.</numerusform></translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>%1 kann nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The four charts are in %1.</source>
        <translation>Die vier Diagramme liegen in %1.</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Bericht wird erstellt</translation>
    </message>
    <message>
        <source>The export was ended. There is no file of it.</source>
        <translation>Der Export wurde abgebrochen. Es gibt keine Datei davon.</translation>
    </message>
</context>
<context>
    <name>orchestris::UsageFilters</name>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>C&amp;lear all</source>
        <translation>Alle zurück&amp;setzen</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation><numerusform>%1 und noch %n</numerusform><numerusform>%1 und noch %n</numerusform></translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
</context>
<context>
    <name>orchestris::UsagePage</name>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Ohne Gruppen</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Nach %1</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>What was shown before looking closer (Backspace)</source>
        <translation>Zurück zur vorherigen Ansicht (Rücktaste)</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Er&amp;neut versuchen</translation>
    </message>
</context>
<context>
    <name>orchestris::UsageTableCard</name>
    <message>
        <source>No requests in this time</source>
        <translation>Keine Anfragen in diesem Zeitraum</translation>
    </message>
    <message>
        <source>Requests, tokens, cost and latency appear here, by whatever they are grouped.</source>
        <translation>Anfragen, Tokens, Kosten und Latenz erscheinen hier in der gewählten Gruppierung.</translation>
    </message>
    <message>
        <source>&amp;Show the last 12 months</source>
        <translation>Letzte 12 Monate anzei&amp;gen</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No request in this time fits the filters.</source>
        <translation>Keine Anfrage in diesem Zeitraum passt zu den Filtern.</translation>
    </message>
    <message>
        <source>Clear the &amp;filters</source>
        <translation>Fil&amp;ter zurücksetzen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>&amp;Only this</source>
        <translation>&amp;Nur dies</translation>
    </message>
    <message>
        <source>Show its &amp;requests</source>
        <translation>Zugehörige &amp;Anfragen anzeigen</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>Tabelle &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>orchestris::UsageTableModel</name>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Input that the provider had in its cache; part of the input</source>
        <translation>Eingabe, die der Anbieter im Cache hatte; Teil der Eingabe</translation>
    </message>
    <message>
        <source>What the model thought; part of the output</source>
        <translation>Was das Modell gedacht hat; Teil der Ausgabe</translation>
    </message>
    <message>
        <source>Of the whole cost</source>
        <translation>An den Gesamtkosten</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>Aus Cache</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Reasoning</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Retries</translation>
    </message>
</context>
<context>
    <name>orchestris::ValuePopup</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Looking for what was used…</source>
        <translation>Genutzte Werte werden gesucht…</translation>
    </message>
    <message>
        <source>Nothing was used in this time.</source>
        <translation>In diesem Zeitraum wurde nichts genutzt.</translation>
    </message>
</context>
<context>
    <name>orchestris::WasteTab</name>
    <message>
        <source>Nothing was wasted</source>
        <translation>Nichts verschwendet</translation>
    </message>
    <message>
        <source>What was paid after a client had left, for answers that broke off and for tries that were given up appears here.</source>
        <translation>Was nach Trennung eines Clients, für abgebrochene Antworten und für Fehlversuche bezahlt wurde, erscheint hier.</translation>
    </message>
    <message>
        <source>No prompt seems to be cut</source>
        <translation>Offenbar kein Prompt gekürzt</translation>
    </message>
    <message>
        <source>Local model servers drop the beginning of a prompt that is longer than their context, and say nothing. Where far fewer tokens are reported than were sent, it appears here.</source>
        <translation>Lokale Modellserver verwerfen stillschweigend den Anfang eines Prompts, der länger als ihr Kontext ist. Werden weit weniger Tokens gemeldet als gesendet, erscheint es hier.</translation>
    </message>
    <message>
        <source>Wasted spend</source>
        <translation>Verschwendete Ausgaben</translation>
    </message>
    <message>
        <source>Prompts that were cut</source>
        <translation>Gekürzte Prompts</translation>
    </message>
    <message>
        <source>By what it is summed up</source>
        <translation>Zusammenfassen nach</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Nach Modell</translation>
    </message>
    <message>
        <source>By key</source>
        <translation>Nach Schlüssel</translation>
    </message>
    <message>
        <source>Where the &amp;client left</source>
        <translation>&amp;Client getrennt</translation>
    </message>
    <message>
        <source>C&amp;ut off</source>
        <translation>A&amp;bgebrochen</translation>
    </message>
    <message>
        <source>&amp;Retried</source>
        <translation>&amp;Wiederholt</translation>
    </message>
    <message>
        <source>Requests of the line:</source>
        <translation>Anfragen der Zeile:</translation>
    </message>
    <message>
        <source>Its &amp;requests</source>
        <translation>&amp;Anfragen dazu</translation>
    </message>
    <message>
        <source>What helps: give the model a larger context where it is served (Ollama: num_ctx or OLLAMA_CONTEXT_LENGTH; llama.cpp: --ctx-size; LM Studio: context length), or send shorter prompts.</source>
        <translation>Abhilfe: Geben Sie dem Modell dort, wo es läuft, einen größeren Kontext (Ollama: num_ctx oder OLLAMA_CONTEXT_LENGTH; llama.cpp: --ctx-size; LM Studio: Kontextlänge) oder senden Sie kürzere Prompts.</translation>
    </message>
    <message>
        <source>Paid after the client left</source>
        <translation>Bezahlt nach Trennung des Clients</translation>
    </message>
    <message>
        <source>Paid for answers that broke off</source>
        <translation>Bezahlt für abgebrochene Antworten</translation>
    </message>
    <message>
        <source>Tries that were given up, estimated</source>
        <translation>Fehlversuche, geschätzt</translation>
    </message>
    <message>
        <source>%1 of all that was paid</source>
        <translation>%1 aller Ausgaben</translation>
    </message>
</context>
<context>
    <name>orchestris::WasteTableModel</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Probably cut</source>
        <translation>Wohl gekürzt</translation>
    </message>
    <message>
        <source>Of requests</source>
        <translation>Anfragen gesamt</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>The client had left</source>
        <translation>Client getrennt</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Given-up tries</source>
        <translation>Fehlversuche</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Verschwendet</translation>
    </message>
    <message>
        <source>Of all paid</source>
        <translation>Insgesamt bezahlt</translation>
    </message>
</context>
<context>
    <name>providerpresets</name>
    <message>
        <source>Put your resource's name in place of RESOURCE. Models are called by the names of your deployments.</source>
        <translation>Ersetzen Sie RESOURCE durch den Namen Ihrer Ressource. Modelle werden mit den Namen Ihrer Bereitstellungen aufgerufen.</translation>
    </message>
    <message>
        <source>For resources without the v1 API. Put your resource's name in place of RESOURCE. Models are called by the names of your deployments.</source>
        <translation>Für Ressourcen ohne die v1-API. Ersetzen Sie RESOURCE durch den Namen Ihrer Ressource. Modelle werden mit den Namen Ihrer Bereitstellungen aufgerufen.</translation>
    </message>
    <message>
        <source>Speaks its own API: the gateway translates from and to OpenAI's.</source>
        <translation>Spricht eine eigene API: Das Gateway übersetzt von und nach OpenAI.</translation>
    </message>
    <message>
        <source>Runs on this machine. Prompts longer than its context are cut without a word: set the context length in Ollama.</source>
        <translation>Läuft auf diesem Rechner. Prompts, die länger als der Kontext sind, werden stillschweigend gekürzt: Stellen Sie die Kontextlänge in Ollama ein.</translation>
    </message>
    <message>
        <source>Runs on this machine. Needs a credential only if it was started with --api-key.</source>
        <translation>Läuft auf diesem Rechner. Braucht Zugangsdaten nur, wenn er mit --api-key gestartet wurde.</translation>
    </message>
    <message>
        <source>Needs a credential only if it was started with --api-key; tools need its tool options.</source>
        <translation>Braucht Zugangsdaten nur, wenn er mit --api-key gestartet wurde; Tools brauchen seine Tool-Optionen.</translation>
    </message>
    <message>
        <source>Runs on this machine. The first request may take long: it loads the model.</source>
        <translation>Läuft auf diesem Rechner. Die erste Anfrage kann lange dauern: Sie lädt das Modell.</translation>
    </message>
    <message>
        <source>Once it is added, probe it: that finds out what it can do.</source>
        <translation>Prüfen Sie ihn nach dem Hinzufügen: So zeigt sich, was er kann.</translation>
    </message>
    <message>
        <source>Another OpenAI-compatible server</source>
        <translation>Anderer OpenAI-kompatibler Server</translation>
    </message>
    <message>
        <source>Azure OpenAI, older API</source>
        <translation>Azure OpenAI, ältere API</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Responses</translation>
    </message>
    <message>
        <source>Embeddings</source>
        <translation>Embeddings</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Chat Completions</source>
        <translation>Chat Completions</translation>
    </message>
</context>
<context>
    <name>scope</name>
    <message>
        <source>Every model</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation><numerusform>%n Modell</numerusform><numerusform>%n Modelle</numerusform></translation>
    </message>
</context>
<context>
    <name>telemetry</name>
    <message>
        <source>Model %1</source>
        <translation>Modell %1</translation>
    </message>
    <message>
        <source>Provider %1</source>
        <translation>Anbieter %1</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Schlüssel %1</translation>
    </message>
    <message>
        <source>Organization %1</source>
        <translation>Organisation %1</translation>
    </message>
    <message>
        <source>%1: %2 input, %3 cached input, %4 cache write, %5 output</source>
        <translation>%1: %2 Eingabe, %3 Eingabe aus Cache, %4 Cache-Schreiben, %5 Ausgabe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Half-open</source>
        <translation>Halb offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>One trial was let through</source>
        <translation>Ein Testversuch wurde durchgelassen</translation>
    </message>
    <message>
        <source>Closed: it answers again</source>
        <translation>Geschlossen: antwortet wieder</translation>
    </message>
    <message numerus="yes">
        <source>Opened after %n failure(s)</source>
        <translation><numerusform>Nach %n Fehler geöffnet</numerusform><numerusform>Nach %n Fehlern geöffnet</numerusform></translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>More errors</source>
        <translation>Mehr Fehler</translation>
    </message>
    <message>
        <source>More retries</source>
        <translation>Mehr Retries</translation>
    </message>
    <message>
        <source>Dearer requests</source>
        <translation>Teurere Anfragen</translation>
    </message>
    <message>
        <source>Higher cost a day</source>
        <translation>Höhere Tageskosten</translation>
    </message>
    <message>
        <source>%1: %2. %3 instead of %4.</source>
        <translation>%1: %2. %3 statt %4.</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>Eing. %1, Ausg. %2</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Kein Preis</translation>
    </message>
    <message>
        <source>A million tokens</source>
        <translation>Pro Million Tokens</translation>
    </message>
    <message>
        <source>Above %1 input tokens</source>
        <translation>Über %1 Eingabe-Tokens</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Admission</source>
        <translation>Zulassung</translation>
    </message>
    <message>
        <source>Key, model and limits were checked.</source>
        <translation>Schlüssel, Modell und Limits wurden geprüft.</translation>
    </message>
    <message>
        <source>Refused by a limit</source>
        <translation>Durch ein Limit abgelehnt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>Waited %1 before it</source>
        <translation>Zuvor %1 gewartet</translation>
    </message>
    <message>
        <source>No byte came</source>
        <translation>Kein Byte empfangen</translation>
    </message>
    <message>
        <source>First byte after %1</source>
        <translation>Erstes Byte nach %1</translation>
    </message>
    <message>
        <source>Took %1</source>
        <translation>Dauer %1</translation>
    </message>
    <message>
        <source>Provider's ID %1</source>
        <translation>ID des Anbieters: %1</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Erstes Token</translation>
    </message>
    <message>
        <source>End: %1</source>
        <translation>Ende: %1</translation>
    </message>
</context>
<context>
    <name>trends</name>
    <message>
        <source>none yesterday by this time</source>
        <translation>gestern um diese Zeit noch nichts</translation>
    </message>
    <message>
        <source>none last month by this day</source>
        <translation>im Vormonat bis zu diesem Tag nichts</translation>
    </message>
    <message>
        <source>as yesterday</source>
        <translation>wie gestern</translation>
    </message>
    <message>
        <source>as last month</source>
        <translation>wie im Vormonat</translation>
    </message>
    <message>
        <source>▲ %1 times yesterday's</source>
        <translation>▲ das %1-Fache des Vortags</translation>
    </message>
    <message>
        <source>▲ %1 times last month's</source>
        <translation>▲ das %1-Fache des Vormonats</translation>
    </message>
    <message>
        <source>%1 %2 % on yesterday</source>
        <comment>arrow, percent</comment>
        <translation>%1 %2 % zum Vortag</translation>
    </message>
    <message>
        <source>%1 %2 % on last month</source>
        <comment>arrow, percent</comment>
        <translation>%1 %2 % zum Vormonat</translation>
    </message>
    <message>
        <source>%1 %2 points on yesterday</source>
        <comment>arrow, points</comment>
        <translation>%1 %2 Punkte zum Vortag</translation>
    </message>
    <message>
        <source>%1 %2 points on last month</source>
        <comment>arrow, points</comment>
        <translation>%1 %2 Punkte zum Vormonat</translation>
    </message>
    <message>
        <source>too early to compare</source>
        <translation>zu früh für einen Vergleich</translation>
    </message>
</context>
<context>
    <name>usage</name>
    <message>
        <source>No user</source>
        <translation>Kein Benutzer</translation>
    </message>
    <message>
        <source>No alias</source>
        <translation>Kein Alias</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <source>No provider</source>
        <translation>Kein Anbieter</translation>
    </message>
    <message>
        <source>No endpoint</source>
        <translation>Kein Endpunkt</translation>
    </message>
    <message>
        <source>Unknown program</source>
        <translation>Unbekanntes Programm</translation>
    </message>
    <message>
        <source>No valid key</source>
        <translation>Kein gültiger Schlüssel</translation>
    </message>
    <message>
        <source>Owner kind</source>
        <translation>Inhabertyp</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
</context>
<context>
    <name>usagecharts</name>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Cached input</source>
        <translation>Eingabe aus Cache</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Reasoning</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Not known before the request ends.</source>
        <translation>Vor dem Ende der Anfrage nicht bekannt.</translation>
    </message>
    <message>
        <source>Reported: the provider's own numbers.</source>
        <translation>Gemeldet: die eigenen Zahlen des Anbieters.</translation>
    </message>
    <message>
        <source>Estimated: counted by the gateway from what was sent and received.</source>
        <translation>Geschätzt: vom Gateway anhand des Gesendeten und Empfangenen gezählt.</translation>
    </message>
    <message>
        <source>Unknown: the provider reported nothing and nothing was seen to count.</source>
        <translation>Unbekannt: Der Anbieter hat nichts gemeldet, und es gab nichts zu zählen.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Error status</source>
        <translation>Fehlerstatus</translation>
    </message>
    <message>
        <source>Answered with an error</source>
        <translation>Mit einem Fehler beantwortet</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>No connection to it</source>
        <translation>Keine Verbindung dorthin</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Zeitüberschreitung</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Antwort kam nicht rechtzeitig</translation>
    </message>
    <message>
        <source>Slow first token</source>
        <translation>Erstes Token zu langsam</translation>
    </message>
    <message>
        <source>No first token in time</source>
        <translation>Erstes Token kam nicht rechtzeitig</translation>
    </message>
    <message>
        <source>Broke off</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>The answer broke off</source>
        <translation>Die Antwort brach ab</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Nicht verstanden</translation>
    </message>
    <message>
        <source>The answer was not one of this protocol</source>
        <translation>Die Antwort entsprach nicht dem Protokoll</translation>
    </message>
    <message>
        <source>Credential refused</source>
        <translation>Zugangsdaten abgelehnt</translation>
    </message>
    <message>
        <source>It refused the gateway's credential</source>
        <translation>Die Zugangsdaten des Gateways wurden abgelehnt</translation>
    </message>
    <message>
        <source>Client left</source>
        <translation>Client getrennt</translation>
    </message>
    <message>
        <source>The client left meanwhile</source>
        <translation>Der Client hat die Verbindung inzwischen getrennt</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>Limit erreicht</translation>
    </message>
    <message>
        <source>Cut off: the answer outgrew a limit</source>
        <translation>Abgebrochen: Die Antwort hat ein Limit überschritten</translation>
    </message>
    <message>
        <source>Not translatable</source>
        <translation>Nicht übersetzbar</translation>
    </message>
    <message>
        <source>The request cannot be said in its dialect</source>
        <translation>Die Anfrage lässt sich in seinem Dialekt nicht ausdrücken</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Stopped by an administrator or a limit</source>
        <translation>Durch einen Administrator oder ein Limit gestoppt</translation>
    </message>
    <message>
        <source>Circuit open</source>
        <translation>Circuit offen</translation>
    </message>
    <message>
        <source>Passed over: its circuit was open</source>
        <translation>Übergangen: Der Circuit-Breaker war offen</translation>
    </message>
    <message>
        <source>Asked to wait</source>
        <translation>Um Warten gebeten</translation>
    </message>
    <message>
        <source>Passed over: it had asked to wait</source>
        <translation>Übergangen: hatte um Warten gebeten</translation>
    </message>
    <message>
        <source>No such endpoint</source>
        <translation>Endpunkt fehlt</translation>
    </message>
    <message>
        <source>Passed over: it does not have this endpoint</source>
        <translation>Übergangen: bietet diesen Endpunkt nicht</translation>
    </message>
    <message>
        <source>Passed over: a limit for this model was reached</source>
        <translation>Übergangen: Ein Limit für dieses Modell war erreicht</translation>
    </message>
    <message>
        <source>No credential</source>
        <translation>Keine Zugangsdaten</translation>
    </message>
    <message>
        <source>Passed over: its credential is missing or refused</source>
        <translation>Übergangen: Zugangsdaten fehlen oder wurden abgelehnt</translation>
    </message>
    <message>
        <source>No valid key</source>
        <translation>Kein gültiger Schlüssel</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 getrennt</translation>
    </message>
    <message>
        <source>%1 error</source>
        <translation>Fehler %1</translation>
    </message>
    <message>
        <source>Running: the answer has not ended yet.</source>
        <translation>Läuft: Die Antwort ist noch nicht beendet.</translation>
    </message>
    <message>
        <source>Interrupted: the gateway stopped before the answer ended. It was closed at the next start with an estimate.</source>
        <translation>Unterbrochen: Das Gateway wurde vor dem Ende der Antwort beendet. Beim nächsten Start wurde die Anfrage mit einer Schätzung abgeschlossen.</translation>
    </message>
    <message>
        <source>The client left before the answer ended. What was produced until then is billed.</source>
        <translation>Der Client hat die Verbindung vor dem Ende der Antwort getrennt. Was bis dahin erzeugt wurde, wird berechnet.</translation>
    </message>
    <message>
        <source>Answered.</source>
        <translation>Beantwortet.</translation>
    </message>
    <message>
        <source>Refused by this gateway. No provider was charged for it.</source>
        <translation>Von diesem Gateway abgelehnt. Kein Anbieter hat dafür etwas berechnet.</translation>
    </message>
    <message>
        <source>The provider refused or failed. The gateway passed its answer on.</source>
        <translation>Der Anbieter hat abgelehnt oder ist ausgefallen. Das Gateway hat seine Antwort weitergegeben.</translation>
    </message>
    <message>
        <source>The client sent something that cannot be answered, or left early.</source>
        <translation>Der Client hat etwas gesendet, das sich nicht beantworten lässt, oder die Verbindung vorzeitig getrennt.</translation>
    </message>
    <message>
        <source>Failed.</source>
        <translation>Fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Unknown: the model has no price yet.</source>
        <translation>Unbekannt: Das Modell hat noch keinen Preis.</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Client's error</source>
        <translation>Client-Fehler</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Limitiert</translation>
    </message>
    <message>
        <source>Server's error</source>
        <translation>Serverfehler</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Abgebrochen</translation>
    </message>
</context>
</TS>
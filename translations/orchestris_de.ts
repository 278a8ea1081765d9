<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>CallableNames</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>aliases</name>
    <message>
        <source>Trying again</source>
        <translation>Neuer Versuch</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>No credential</source>
        <translation>Keine Zugangsdaten</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Nicht vorhanden</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>A single request tries whether it answers again.</source>
        <translation>Eine einzelne Anfrage testet, ob es wieder antwortet.</translation>
    </message>
    <message>
        <source>Nothing is sent to it for now: too many requests failed in a row. Within a minute a single request tries it again.</source>
        <translation>Vorerst geht nichts dorthin: Zu viele Anfragen in Folge sind fehlgeschlagen. Innerhalb einer Minute versucht es eine einzelne Anfrage erneut.</translation>
    </message>
    <message>
        <source>Its provider&apos;s credential could not be read. The page of providers says why.</source>
        <translation>Die Zugangsdaten des Anbieters konnten nicht gelesen werden. Die Seite „Anbieter“ nennt den Grund.</translation>
    </message>
    <message>
        <source>Its provider is disabled. Enable it on the page of providers.</source>
        <translation>Der Anbieter ist deaktiviert. Aktivieren Sie ihn auf der Seite „Anbieter“.</translation>
    </message>
    <message>
        <source>There is no such model any more. It is passed over, and works again once a model of that name is back.</source>
        <translation>Dieses Modell gibt es nicht mehr. Es wird übergangen und funktioniert wieder, sobald ein Modell dieses Namens zurück ist.</translation>
    </message>
    <message>
        <source>Smaller context</source>
        <translation>Kleinerer Kontext</translation>
    </message>
    <message>
        <source>No tools</source>
        <translation>Keine Tools</translation>
    </message>
    <message>
        <source>No Responses</source>
        <translation>Kein Responses</translation>
    </message>
    <message>
        <source>No usage in streams</source>
        <translation>Keine Nutzungsdaten in Streams</translation>
    </message>
    <message>
        <source>Much dearer</source>
        <translation>Viel teurer</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Kein Preis</translation>
    </message>
    <message>
        <source>Long prompts that another target takes are refused or cut here.</source>
        <translation>Lange Prompts, die ein anderes Ziel annimmt, werden hier abgelehnt oder gekürzt.</translation>
    </message>
    <message>
        <source>Agents that call tools fail here: its last probe found none.</source>
        <translation>Agenten, die Tools aufrufen, scheitern hier: Die letzte Prüfung fand keine.</translation>
    </message>
    <message>
        <source>It has no Responses: the gateway translates, and refuses what cannot be translated.</source>
        <translation>Es hat kein Responses: Das Gateway übersetzt und lehnt ab, was sich nicht übersetzen lässt.</translation>
    </message>
    <message>
        <source>It does not tell what streams used: their tokens and cost are estimated.</source>
        <translation>Es meldet keine Nutzungsdaten in Streams: Tokens und Kosten werden geschätzt.</translation>
    </message>
    <message>
        <source>A request costs ten times as much as with the cheapest target, or more.</source>
        <translation>Eine Anfrage kostet mindestens zehnmal so viel wie beim günstigsten Ziel.</translation>
    </message>
    <message>
        <source>What it costs stays unknown, and limits of cost do not count it.</source>
        <translation>Die Kosten bleiben unbekannt, und Kostenlimits zählen sie nicht.</translation>
    </message>
    <message>
        <source>shared by weight, a session stays with one</source>
        <translation>nach Gewichtung verteilt, eine Sitzung bleibt bei einem</translation>
    </message>
    <message>
        <source>First choice</source>
        <translation>Erste Wahl</translation>
    </message>
    <message>
        <source>If that fails</source>
        <translation>Wenn das fehlschlägt</translation>
    </message>
    <message>
        <source>If that fails, too</source>
        <translation>Wenn auch das fehlschlägt</translation>
    </message>
    <message>
        <source>Add a target: requests need a model to go to.</source>
        <translation>Fügen Sie ein Ziel hinzu: Anfragen brauchen ein Modell.</translation>
    </message>
    <message>
        <source>A request now would be refused: none of the targets can answer.</source>
        <translation>Eine Anfrage würde jetzt abgelehnt: Keines der Ziele kann antworten.</translation>
    </message>
    <message>
        <source>A request now would go to %1.</source>
        <translation>Eine Anfrage ginge jetzt an %1.</translation>
    </message>
    <message>
        <source>A request now would go to one of: %1. A session stays with its target.</source>
        <translation>Eine Anfrage ginge jetzt an eines von: %1. Eine Sitzung bleibt bei ihrem Ziel.</translation>
    </message>
    <message>
        <source>Cannot answer</source>
        <translation>Kann nicht antworten</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) out</source>
        <translation>
            <numerusform>%n Ziel ausgefallen</numerusform>
            <numerusform>%n Ziele ausgefallen</numerusform>
        </translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>Von Hand eingegeben</translation>
    </message>
    <message>
        <source>Made up</source>
        <translation>Erfunden</translation>
    </message>
    <message>
        <source>List of %1</source>
        <translation>Liste von %1</translation>
    </message>
</context>
<context>
    <name>attention</name>
    <message>
        <source>The credential of “%1” cannot be read. %2</source>
        <translation>Die Zugangsdaten von „%1“ sind nicht lesbar. %2</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is paused after %n failure(s) in a row: requests pass it over until it answers again.</source>
        <translation>
            <numerusform>„%1“ ist nach %n Fehler pausiert: Anfragen übergehen das Modell, bis es wieder antwortet.</numerusform>
            <numerusform>„%1“ ist nach %n Fehlern in Folge pausiert: Anfragen übergehen das Modell, bis es wieder antwortet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) of “%1” are paused after failures: requests pass them over until they answer again.</source>
        <translation>
            <numerusform>%n Modell von „%1“ ist nach Fehlern pausiert: Anfragen übergehen es, bis es wieder antwortet.</numerusform>
            <numerusform>%n Modelle von „%1“ sind nach Fehlern pausiert: Anfragen übergehen sie, bis sie wieder antworten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 % used.</source>
        <comment>a limit, percent</comment>
        <translation>%1, zu %2&#xa0;% verbraucht.</translation>
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
        <source>“%1” seems to have cut the prompts of %Ln request(s) today without a word.</source>
        <translation>
            <numerusform>„%1“ hat heute offenbar den Prompt von %Ln Anfrage stillschweigend gekürzt.</numerusform>
            <numerusform>„%1“ hat heute offenbar die Prompts von %Ln Anfragen stillschweigend gekürzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>All traffic is stopped: requests are refused until it is resumed.</source>
        <translation>Der gesamte Verkehr ist gestoppt: Anfragen werden bis zur Fortsetzung abgelehnt.</translation>
    </message>
    <message>
        <source>All traffic is stopped since %1: requests are refused until it is resumed.</source>
        <translation>Der gesamte Verkehr ist seit %1 gestoppt: Anfragen werden bis zur Fortsetzung abgelehnt.</translation>
    </message>
    <message>
        <source>All traffic is stopped since %1, by %2: requests are refused until it is resumed.</source>
        <translation>Der gesamte Verkehr ist seit %1 gestoppt, durch %2: Anfragen werden bis zur Fortsetzung abgelehnt.</translation>
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
    <message>
        <source>Context set</source>
        <translation>Kontext gesetzt</translation>
    </message>
    <message>
        <source>Model changed</source>
        <translation>Modell geändert</translation>
    </message>
    <message>
        <source>Alias renamed</source>
        <translation>Alias umbenannt</translation>
    </message>
    <message>
        <source>Requests stopped</source>
        <translation>Anfragen gestoppt</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Aliasse</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Running requests</source>
        <translation>Laufende Anfragen</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Gesetzt</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Models changed</source>
        <translation>Modelle geändert</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Ausgestellt</translation>
    </message>
    <message>
        <source>Rotated</source>
        <translation>Rotiert</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
</context>
<context>
    <name>bulk</name>
    <message>
        <source>“%1” failed: %2</source>
        <comment>a name, a sentence</comment>
        <translation>„%1“ fehlgeschlagen: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more failed.</source>
        <translation>
            <numerusform>%n weiteres ist fehlgeschlagen.</numerusform>
            <numerusform>%n weitere sind fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were left as they are.</source>
        <translation>
            <numerusform>%n blieb unverändert.</numerusform>
            <numerusform>%n blieben unverändert.</numerusform>
        </translation>
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
    <name>connectionwords</name>
    <message>
        <source>Find the address</source>
        <translation>Adresse ermitteln</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Encrypt the connection (TLS)</source>
        <translation>Verbindung verschlüsseln (TLS)</translation>
    </message>
    <message>
        <source>Wait for the answer</source>
        <translation>Auf die Antwort warten</translation>
    </message>
    <message>
        <source>Read the list of models</source>
        <translation>Modellliste lesen</translation>
    </message>
    <message>
        <source>Address found in %1</source>
        <translation>Adresse ermittelt in %1</translation>
    </message>
    <message>
        <source>Connected in %1</source>
        <translation>Verbunden in %1</translation>
    </message>
    <message>
        <source>Encrypted in %1</source>
        <translation>Verschlüsselt in %1</translation>
    </message>
    <message>
        <source>Answered in %1, and did not refuse the credential</source>
        <translation>Antwort in %1; die Zugangsdaten wurden nicht abgelehnt</translation>
    </message>
    <message>
        <source>Answered in %1</source>
        <translation>Antwort in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) listed</source>
        <translation>
            <numerusform>%n Modell aufgeführt</numerusform>
            <numerusform>%n Modelle aufgeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>Not encrypted: the base URL begins with http://</source>
        <translation>Nicht verschlüsselt: Die Basis-URL beginnt mit http://</translation>
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
    <name>errors</name>
    <message>
        <source>The most tokens that an answer can have go from 1 to 10,000,000; 0 stands for unknown.</source>
        <translation>Die maximale Ausgabe reicht von 1 bis 10.000.000 Tokens; 0 steht für unbekannt.</translation>
    </message>
    <message>
        <source>A context has from 1 to 100,000,000 tokens; 0 stands for unknown.</source>
        <translation>Ein Kontext hat 1 bis 100.000.000 Tokens; 0 steht für unbekannt.</translation>
    </message>
    <message>
        <source>Rates go from 0 to 1,000,000 dollars a million tokens, and each further rate begins above more input tokens than the one before it.</source>
        <translation>Preise reichen von 0 bis 1.000.000 Dollar pro Million Tokens, und jede weitere Stufe beginnt bei mehr Eingabe-Tokens als die vorige.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of provider: use openai (also for all that is compatible), azure, azure-classic, anthropic or sandbox.</source>
        <translation>„%1“ ist keine Art von Anbieter: Verwenden Sie openai (auch für alles Kompatible), azure, azure-classic, anthropic oder sandbox.</translation>
    </message>
    <message>
        <source>The base URL must look like https://api.example.com/v1.</source>
        <translation>Die Basis-URL muss aussehen wie https://api.example.com/v1.</translation>
    </message>
    <message>
        <source>The base URL must have no user, password, query or fragment. Credentials are given with --credential.</source>
        <translation>Die Basis-URL darf weder Benutzer noch Passwort, Query oder Fragment enthalten. Zugangsdaten werden mit --credential angegeben.</translation>
    </message>
    <message>
        <source>A model&apos;s name has 1 to 200 characters and no blanks.</source>
        <translation>Der Name eines Modells hat 1 bis 200 Zeichen und keine Leerzeichen.</translation>
    </message>
    <message>
        <source>%1 needs a name of 1 to 100 characters.</source>
        <translation>%1 braucht einen Namen mit 1 bis 100 Zeichen.</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;: use one of %2.</source>
        <translation>Es gibt keine Vorlage „%1“: Verwenden Sie eine von %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not %2: use %3.</source>
        <translation>„%1“ ist nicht %2: Verwenden Sie %3.</translation>
    </message>
    <message>
        <source>A provider needs at least one endpoint: chat, responses, embeddings, messages, with commas between them.</source>
        <translation>Ein Anbieter braucht mindestens einen Endpunkt: chat, responses, embeddings, messages, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>A header looks like &quot;Name: value&quot;.</source>
        <translation>Ein Header sieht aus wie „Name: Wert“.</translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; is longer than %2 characters.</source>
        <translation>Der Header „%1“ ist länger als %2 Zeichen.</translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; has a line break or a character that is not ASCII in it.</source>
        <translation>Der Header „%1“ enthält einen Zeilenumbruch oder ein Nicht-ASCII-Zeichen.</translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; is the gateway&apos;s own business.</source>
        <translation>Der Header „%1“ ist dem Gateway vorbehalten.</translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; carries a secret, and headers are kept in the database. Give the provider a credential instead.</source>
        <translation>Der Header „%1“ enthält ein Geheimnis, und Header stehen in der Datenbank. Geben Sie dem Anbieter stattdessen Zugangsdaten.</translation>
    </message>
    <message>
        <source>A provider of the kind &quot;%1&quot; has one or more of these endpoints: %2.</source>
        <translation>Ein Anbieter der Art „%1“ hat einen oder mehrere dieser Endpunkte: %2.</translation>
    </message>
    <message>
        <source>Azure&apos;s older API needs an API version, such as 2024-10-21.</source>
        <translation>Die ältere API von Azure braucht eine API-Version, z.&#xa0;B. 2024-10-21.</translation>
    </message>
    <message>
        <source>An API version looks like 2024-10-21 or preview.</source>
        <translation>Eine API-Version sieht aus wie 2024-10-21 oder preview.</translation>
    </message>
    <message>
        <source>A provider has at most %1 extra headers.</source>
        <translation>Ein Anbieter hat höchstens %1 zusätzliche Header.</translation>
    </message>
    <message>
        <source>The setting %1 cannot be &quot;%2&quot;: it is %3.</source>
        <translation>Die Einstellung %1 kann nicht „%2“ sein; zulässig: %3.</translation>
    </message>
    <message>
        <source>An alias needs at least one model, as provider/model.</source>
        <translation>Ein Alias braucht mindestens ein Modell, als Anbieter/Modell.</translation>
    </message>
    <message>
        <source>%1 is listed twice.</source>
        <translation>%1 ist doppelt aufgeführt.</translation>
    </message>
    <message>
        <source>%1: a priority goes from 0 to %2, a weight from 0 to %3.</source>
        <translation>%1: Eine Priorität reicht von 0 bis %2, eine Gewichtung von 0 bis %3.</translation>
    </message>
    <message>
        <source>There is no alias &quot;%1&quot;.</source>
        <translation>Es gibt keinen Alias „%1“.</translation>
    </message>
    <message>
        <source>There is already an alias &quot;%1&quot;.</source>
        <translation>Es gibt bereits einen Alias „%1“.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Der Vorgang wurde abgebrochen.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Vorgang abgebrochen.</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Make room, or choose another place.</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1. Schaffen Sie Platz oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The credential in %1 is empty.</source>
        <translation>Die Zugangsdaten in %1 sind leer.</translation>
    </message>
    <message>
        <source>The credential in %1 has more than one line or control characters in it.</source>
        <translation>Die Zugangsdaten in %1 enthalten mehr als eine Zeile oder Steuerzeichen.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set. Set it for the process that serves, then start that again.</source>
        <translation>Die Umgebungsvariable %1 ist nicht gesetzt. Setzen Sie sie für den Gateway-Prozess und starten Sie diesen dann neu.</translation>
    </message>
    <message>
        <source>The credential file %1 does not exist.</source>
        <translation>Die Datei %1 mit den Zugangsdaten gibt es nicht.</translation>
    </message>
    <message>
        <source>The credential file %1 cannot be read: %2</source>
        <translation>Die Datei %1 mit den Zugangsdaten kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The credential file %1 is too large to be one.</source>
        <translation>Die Datei %1 ist zu groß für Zugangsdaten.</translation>
    </message>
    <message>
        <source>The keychain is asked by the program that serves.</source>
        <translation>Den Schlüsselbund fragt das Programm ab, das in Betrieb ist.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be made. Give another one with --data-dir, or make it writable for this user.</source>
        <translation>Der Datenordner %1 kann nicht angelegt werden. Geben Sie mit --data-dir einen anderen an oder machen Sie ihn für diesen Benutzer beschreibbar.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver gives no access to SQLite itself.</source>
        <translation>Der SQLite-Treiber von Qt gibt keinen Zugriff auf SQLite selbst.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver contains another SQLite (%1) than this program (%2). Use a Qt that is built with the system&apos;s SQLite.</source>
        <translation>Der SQLite-Treiber von Qt enthält ein anderes SQLite (%1) als dieses Programm (%2). Verwenden Sie ein Qt, das mit dem SQLite des Systems gebaut ist.</translation>
    </message>
    <message>
        <source>A backup cannot take the place of the database itself. Choose another name.</source>
        <translation>Eine Sicherung kann die Datenbank selbst nicht ersetzen. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This database is in use already. Name an empty folder.</source>
        <translation>Diese Datenbank wird bereits verwendet. Geben Sie einen leeren Ordner an.</translation>
    </message>
    <message>
        <source>The installation&apos;s secret in %1 is damaged. Restore it from a backup: without it no key can be checked.</source>
        <translation>Das Geheimnis der Installation in %1 ist beschädigt. Stellen Sie es aus einer Sicherung wieder her: Ohne es lässt sich kein Schlüssel prüfen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be locked. Make it writable for this user, or end the program that holds it.</source>
        <translation>Die Datei %1 kann nicht gesperrt werden. Machen Sie sie für diesen Benutzer beschreibbar oder beenden Sie das Programm, das sie hält.</translation>
    </message>
    <message>
        <source>The installation&apos;s secret, without which no key can be checked, is in the keychain of the desktop session that made it, and that cannot be read: %1 Start this program in that session, with the keychain unlocked.</source>
        <translation>Das Geheimnis der Installation, ohne das sich kein Schlüssel prüfen lässt, liegt im Schlüsselbund der Desktop-Sitzung, die es angelegt hat, und ist nicht lesbar: %1 Starten Sie dieses Programm in jener Sitzung mit entsperrtem Schlüsselbund.</translation>
    </message>
    <message>
        <source>The installation&apos;s secret, %1, cannot be read (%2). Restore it from a backup: without it no key can be checked.</source>
        <translation>Das Geheimnis der Installation, %1, kann nicht gelesen werden (%2). Stellen Sie es aus einer Sicherung wieder her: Ohne es lässt sich kein Schlüssel prüfen.</translation>
    </message>
    <message>
        <source>The installation&apos;s secret cannot be written to %1 (%2).</source>
        <translation>Das Geheimnis der Installation kann nicht nach %1 geschrieben werden (%2).</translation>
    </message>
    <message>
        <source>No file in %1 can be locked: it is not writable for this user, or %2 gateways run on this data already.</source>
        <translation>In %1 lässt sich keine Datei sperren: Der Ordner ist für diesen Benutzer nicht beschreibbar, oder es laufen bereits %2 Gateways mit diesen Daten.</translation>
    </message>
    <message>
        <source>There is no keychain here (no desktop session answers). Keep the credential in the environment (env:VARIABLE) or in a file of mode 0600 (file:PATH).</source>
        <translation>Hier gibt es keinen Schlüsselbund (keine Desktop-Sitzung antwortet). Bewahren Sie die Zugangsdaten in der Umgebung (env:VARIABLE) oder in einer Datei mit Modus 0600 (file:PATH) auf.</translation>
    </message>
    <message>
        <source>The keychain did not answer within %1 seconds; it may be waiting to be unlocked. Unlock it, or use env:VARIABLE or file:PATH.</source>
        <translation>Der Schlüsselbund hat nicht innerhalb von %1 Sekunden geantwortet; vielleicht muss er entsperrt werden. Entsperren Sie ihn oder verwenden Sie env:VARIABLE oder file:PATH.</translation>
    </message>
    <message>
        <source>The keychain has no entry &quot;%1&quot;.</source>
        <translation>Der Schlüsselbund hat keinen Eintrag „%1“.</translation>
    </message>
    <message>
        <source>The keychain refused access to &quot;%1&quot;.</source>
        <translation>Der Schlüsselbund verweigerte den Zugriff auf „%1“.</translation>
    </message>
    <message>
        <source>The keychain failed: %1</source>
        <translation>Fehler im Schlüsselbund: %1</translation>
    </message>
    <message>
        <source>A stored sum cannot be read. Make the sums again from the requests with: orchestrisd usage rebuild</source>
        <translation>Eine gespeicherte Summe ist nicht lesbar. Bilden Sie die Summen neu aus den Anfragen mit: orchestrisd usage rebuild</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a tag: a tag has at most %2 characters and no commas.</source>
        <translation>„%1“ kann kein Tag sein: Ein Tag hat höchstens %2 Zeichen und keine Kommas.</translation>
    </message>
    <message>
        <source>A key can have %1 tags at most.</source>
        <translation>Ein Schlüssel kann höchstens %1 Tags haben.</translation>
    </message>
    <message>
        <source>An address has a control character in it.</source>
        <translation>Eine Adresse enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>A key can have %1 addresses at most; a range such as 192.0.2.0/24 is one.</source>
        <translation>Ein Schlüssel kann höchstens %1 Adressen haben; ein Bereich wie 192.0.2.0/24 zählt als eine.</translation>
    </message>
    <message>
        <source>A key needs at least one endpoint: chat, responses or embeddings.</source>
        <translation>Ein Schlüssel braucht mindestens einen Endpunkt: chat, responses oder embeddings.</translation>
    </message>
    <message>
        <source>A note has at most %1 characters.</source>
        <translation>Eine Notiz hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A revoked key stays revoked. Issue a new one.</source>
        <translation>Ein widerrufener Schlüssel bleibt widerrufen. Stellen Sie einen neuen aus.</translation>
    </message>
    <message>
        <source>That key does not exist.</source>
        <translation>Diesen Schlüssel gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no key %1. Give its name or its 12 public characters.</source>
        <translation>Es gibt keinen Schlüssel %1. Geben Sie seinen Namen oder seine 12 öffentlichen Zeichen an.</translation>
    </message>
    <message>
        <source>There is already a key named &quot;%1&quot;; case does not count, and revoked keys keep their names. Choose another one.</source>
        <translation>Es gibt bereits einen Schlüssel namens „%1“; Groß-/Kleinschreibung zählt nicht, und widerrufene Schlüssel behalten ihren Namen. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The key would have expired already. Choose a later time.</source>
        <translation>Der Schlüssel wäre bereits abgelaufen. Wählen Sie einen späteren Zeitpunkt.</translation>
    </message>
    <message>
        <source>%1 is not in the organization &quot;%2&quot;: leave the organization out, or name another user.</source>
        <translation>%1 gehört nicht zur Organisation „%2“: Lassen Sie die Organisation weg oder nennen Sie einen anderen Benutzer.</translation>
    </message>
    <message>
        <source>A key belongs to an organization or to a user.</source>
        <translation>Ein Schlüssel gehört einer Organisation oder einem Benutzer.</translation>
    </message>
    <message>
        <source>The installation&apos;s secret is not there; no key can be made.</source>
        <translation>Das Geheimnis der Installation fehlt; es lässt sich kein Schlüssel ausstellen.</translation>
    </message>
    <message>
        <source>A key expires by its time; disable or revoke it instead.</source>
        <translation>Ein Schlüssel läuft durch seine Frist ab; deaktivieren oder widerrufen Sie ihn stattdessen.</translation>
    </message>
    <message>
        <source>The secret before this one can stay valid from 0 seconds to 30 days.</source>
        <translation>Das vorige Geheimnis kann 0 Sekunden bis 30 Tage gültig bleiben.</translation>
    </message>
    <message>
        <source>There is no %1 with the number %2.</source>
        <translation>Kein Eintrag der Art %1 hat die Nummer %2.</translation>
    </message>
    <message>
        <source>There is no alias or model named &quot;%1&quot;. Models are named provider/model.</source>
        <translation>Es gibt keinen Alias und kein Modell namens „%1“. Modelle heißen Anbieter/Modell.</translation>
    </message>
    <message>
        <source>There is no limit with the number %1.</source>
        <translation>Es gibt kein Limit mit der Nummer %1.</translation>
    </message>
    <message>
        <source>The database %1 belongs to another program. Use another data folder.</source>
        <translation>Die Datenbank %1 gehört einem anderen Programm. Verwenden Sie einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>The database %1 was written by a newer version (its schema is number %2, this program knows up to %3). Update this program, or use another data folder.</source>
        <translation>Die Datenbank %1 wurde von einer neueren Version geschrieben (ihr Schema hat die Nummer %2, dieses Programm kennt sie bis %3). Aktualisieren Sie das Programm oder verwenden Sie einen anderen Datenordner.</translation>
    </message>
    <message>
        <source>The migration %1 cannot be read.</source>
        <translation>Die Migration %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>That model does not exist.</source>
        <translation>Dieses Modell gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no model &quot;%1&quot;. Models are named provider/model.</source>
        <translation>Es gibt kein Modell „%1“. Modelle heißen Anbieter/Modell.</translation>
    </message>
    <message>
        <source>That price version does not exist.</source>
        <translation>Diese Preisversion gibt es nicht.</translation>
    </message>
    <message>
        <source>The model %1/%2 is already there. Give prices to change them.</source>
        <translation>Das Modell %1/%2 ist bereits vorhanden. Geben Sie Preise an, um sie zu ändern.</translation>
    </message>
    <message>
        <source>The model %1/%2 is already there.</source>
        <translation>Das Modell %1/%2 ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>That organization does not exist.</source>
        <translation>Diese Organisation gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no organization.</source>
        <translation>Es gibt keine Organisation.</translation>
    </message>
    <message>
        <source>That provider does not exist.</source>
        <translation>Diesen Anbieter gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no provider &quot;%1&quot;.</source>
        <translation>Es gibt keinen Anbieter „%1“.</translation>
    </message>
    <message>
        <source>There is already a provider &quot;%1&quot;.</source>
        <translation>Es gibt bereits einen Anbieter „%1“.</translation>
    </message>
    <message>
        <source>Stopped, as asked.</source>
        <translation>Wie gewünscht gestoppt.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Vorgang gestoppt.</translation>
    </message>
    <message>
        <source>The sums in the database are damaged. Make them anew: orchestrisd usage rebuild.</source>
        <translation>Die Summen in der Datenbank sind beschädigt. Bilden Sie sie neu: orchestrisd usage rebuild.</translation>
    </message>
    <message>
        <source>There is no alias or model named %1. Models are named provider/model.</source>
        <translation>Es gibt keinen Alias und kein Modell namens %1. Modelle heißen Anbieter/Modell.</translation>
    </message>
    <message>
        <source>The time to simulate must begin before it ends.</source>
        <translation>Der zu simulierende Zeitraum muss beginnen, bevor er endet.</translation>
    </message>
    <message>
        <source>The program is stopping.</source>
        <translation>Das Programm wird beendet.</translation>
    </message>
    <message>
        <source>Storage is not open yet.</source>
        <translation>Der Speicher ist noch nicht geöffnet.</translation>
    </message>
    <message>
        <source>The sums of attempts are damaged. Make them anew: orchestrisd usage rebuild.</source>
        <translation>Die Summen der Versuche sind beschädigt. Bilden Sie sie neu: orchestrisd usage rebuild.</translation>
    </message>
    <message>
        <source>That user does not exist.</source>
        <translation>Diesen Benutzer gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no user &quot;%1&quot;.</source>
        <translation>Es gibt keinen Benutzer „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an object there, so nothing can be put into it. Change it by hand.</source>
        <translation>„%1“ ist dort kein Objekt, daher lässt sich nichts einfügen. Ändern Sie es von Hand.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written in a way that cannot be changed safely. Change it by hand.</source>
        <translation>„%1“ ist so geschrieben, dass es sich nicht sicher ändern lässt. Ändern Sie es von Hand.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it is a file of yours.</source>
        <translation>%1 kann nicht gelesen werden. Prüfen Sie, ob es eine Datei ist, die Ihnen gehört.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check who owns it and its folder.</source>
        <translation>%1 kann nicht geschrieben werden. Prüfen Sie, wem die Datei und ihr Ordner gehören.</translation>
    </message>
    <message>
        <source>line %1, column %2 is not valid JSON. Mend that first.</source>
        <translation>Zeile %1, Spalte %2 ist kein gültiges JSON. Beheben Sie das zuerst.</translation>
    </message>
    <message>
        <source>line %1, column %2 is not valid TOML. Mend that first.</source>
        <translation>Zeile %1, Spalte %2 ist kein gültiges TOML. Beheben Sie das zuerst.</translation>
    </message>
    <message>
        <source>line %1 is not valid JSON. Mend that first.</source>
        <translation>Zeile %1 ist kein gültiges JSON. Beheben Sie das zuerst.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>%1 kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The list of models is written in a way that cannot be changed safely. Change it by hand.</source>
        <translation>Die Modellliste ist so geschrieben, dass sie sich nicht sicher ändern lässt. Ändern Sie sie von Hand.</translation>
    </message>
    <message>
        <source>The gateway that served has ended, so nothing is under way.</source>
        <translation>Das Gateway, das in Betrieb war, ist beendet, also ist nichts in Arbeit.</translation>
    </message>
    <message>
        <source>The gateway gave no ticket.</source>
        <translation>Das Gateway gab kein Ticket aus.</translation>
    </message>
    <message>
        <source>No gateway runs on the data folder %1, so nothing is under way. If it runs on another one, name that by --data-dir.</source>
        <translation>Mit dem Datenordner %1 läuft kein Gateway, also ist nichts in Arbeit. Läuft es mit einem anderen, geben Sie diesen mit --data-dir an.</translation>
    </message>
    <message>
        <source>What runs cannot be listed or stopped from the command line, because no socket can be made at %1: %2.</source>
        <translation>Laufendes lässt sich von der Befehlszeile nicht auflisten oder stoppen, weil unter %1 kein Socket angelegt werden kann: %2.</translation>
    </message>
    <message>
        <source>What runs cannot be listed or stopped from the command line, because the link %1 cannot be made.</source>
        <translation>Laufendes lässt sich von der Befehlszeile nicht auflisten oder stoppen, weil der Link %1 nicht angelegt werden kann.</translation>
    </message>
    <message>
        <source>A folder for the demo cannot be made below %1: %2. TMPDIR can name another place.</source>
        <translation>Unterhalb von %1 lässt sich kein Ordner für die Demo anlegen: %2. TMPDIR kann einen anderen Ort angeben.</translation>
    </message>
    <message>
        <source>The port %1 is taken by another program. Choose another one, or end that program.</source>
        <translation>Der Port %1 wird von einem anderen Programm belegt. Wählen Sie einen anderen oder beenden Sie jenes Programm.</translation>
    </message>
    <message>
        <source>The port %1 is not for this user: those below 1024 are the system&apos;s. Choose a higher one.</source>
        <translation>Der Port %1 steht diesem Benutzer nicht offen: Ports unter 1024 gehören dem System. Wählen Sie einen höheren.</translation>
    </message>
    <message>
        <source>%1 is no address of this machine: the gateway could not listen there.</source>
        <translation>%1 ist keine Adresse dieses Rechners: Das Gateway konnte dort nicht lauschen.</translation>
    </message>
    <message>
        <source>The gateway does not serve at the moment.</source>
        <translation>Das Gateway ist zurzeit nicht in Betrieb.</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;.</source>
        <translation>Es gibt keine Einstellung „%1“.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Another process is the gateway: start that one again, and what is stored is in force.</source>
        <translation>Ein anderer Prozess ist das Gateway: Starten Sie diesen neu, dann gilt das Gespeicherte.</translation>
    </message>
    <message>
        <source>This is no price list. One looks like the file that comes with the program: models/domain/data.</source>
        <translation>Das ist keine Preisliste. Eine Preisliste sieht aus wie die Datei, die mit dem Programm kommt: models/domain/data.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be written: %2. Choose another folder.</source>
        <translation>Die Sicherung %1 kann nicht geschrieben werden: %2. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>A row of %1 refers to one that is not there.</source>
        <translation>Eine Zeile von %1 verweist auf eine, die es nicht gibt.</translation>
    </message>
    <message>
        <source>%1 has changed in the meantime. Look at it again.</source>
        <translation>%1 wurde inzwischen geändert. Sehen Sie es sich erneut an.</translation>
    </message>
    <message>
        <source>Could not be put back: %1. A copy of each file that was there before is kept beside it.</source>
        <translation>Konnte nicht zurückgesetzt werden: %1. Von jeder Datei, die vorher da war, liegt eine Kopie daneben.</translation>
    </message>
    <message>
        <source>Whether the console starts at login cannot be changed, because %1 cannot be written: %2.</source>
        <translation>Ob die Konsole bei der Anmeldung startet, lässt sich nicht ändern, weil %1 nicht geschrieben werden kann: %2.</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>der Ordner %1 kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>The gateway %1 on %2 could not be asked: %3.</source>
        <translation>Das Gateway %1 auf %2 konnte nicht gefragt werden: %3.</translation>
    </message>
    <message>
        <source>The answer is larger than 16 MiB, which is more than is shown here.</source>
        <translation>Die Antwort ist größer als 16 MiB; so viel wird hier nicht angezeigt.</translation>
    </message>
    <message>
        <source>A part of the answer is larger than 8 MiB, which is more than is shown here.</source>
        <translation>Ein Teil der Antwort ist größer als 8 MiB; so viel wird hier nicht angezeigt.</translation>
    </message>
    <message>
        <source>The gateway refused the request with status %1.</source>
        <translation>Das Gateway hat die Anfrage mit Status %1 abgelehnt.</translation>
    </message>
    <message>
        <source>The answer broke off before its end.</source>
        <translation>Die Antwort brach vor ihrem Ende ab.</translation>
    </message>
    <message>
        <source>The answer is not what the endpoint says: it is no JSON object. See what came under “Raw”.</source>
        <translation>Die Antwort ist nicht das, was der Endpunkt verspricht: Sie ist kein JSON-Objekt. Was kam, steht unter „Roh“.</translation>
    </message>
    <message>
        <source>The answer ends in an error that says nothing.</source>
        <translation>Die Antwort endet mit einem Fehler ohne Erklärung.</translation>
    </message>
    <message>
        <source>Nothing listens at the gateway&apos;s address. Look at its state on the Overview page.</source>
        <translation>An der Adresse des Gateways lauscht nichts. Sehen Sie auf der Seite „Übersicht“ nach seinem Zustand.</translation>
    </message>
    <message>
        <source>The gateway closed the connection before the answer&apos;s end.</source>
        <translation>Das Gateway hat die Verbindung vor dem Ende der Antwort geschlossen.</translation>
    </message>
    <message>
        <source>Nothing came for 15 minutes, and the request was given up.</source>
        <translation>15 Minuten lang kam nichts; die Anfrage wurde aufgegeben.</translation>
    </message>
    <message>
        <source>The connection to the gateway failed: %1</source>
        <translation>Die Verbindung zum Gateway ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>The gateway listens at %1 only, and what is tried here goes over a loopback address. Let it listen at 127.0.0.1 or at all addresses (0.0.0.0).</source>
        <translation>Das Gateway lauscht nur an %1, und was hier getestet wird, geht über eine Loopback-Adresse. Lassen Sie es an 127.0.0.1 oder an allen Adressen (0.0.0.0) lauschen.</translation>
    </message>
    <message>
        <source>There is an entry %1, which was never made here.</source>
        <translation>Es gibt einen Eintrag %1, der hier nie entstanden ist.</translation>
    </message>
    <message>
        <source>Entry %1 is missing: the next one is %2.</source>
        <translation>Der Eintrag %1 fehlt: Der nächste ist %2.</translation>
    </message>
    <message>
        <source>Entry %1 does not fit to the one before it: one of them was altered, or put in later.</source>
        <translation>Der Eintrag %1 passt nicht zum vorhergehenden: Einer von beiden wurde verändert oder nachträglich eingefügt.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Make its parent writable for this user.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden. Machen Sie den übergeordneten Ordner für diesen Benutzer beschreibbar.</translation>
    </message>
    <message>
        <source>The database %1 is older than this program. Start the gateway or the console once: that brings it up to date.</source>
        <translation>Die Datenbank %1 ist älter als dieses Programm. Starten Sie einmal das Gateway oder die Konsole: Das bringt sie auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>There is no organization &quot;%1&quot;.</source>
        <translation>Es gibt keine Organisation „%1“.</translation>
    </message>
    <message>
        <source>There is already an organization &quot;%1&quot;; case does not count. Choose another name.</source>
        <translation>Es gibt bereits eine Organisation „%1“; Groß-/Kleinschreibung zählt nicht. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Name at least one model, or allow everything. To stop all use, disable the organization.</source>
        <translation>Nennen Sie mindestens ein Modell, oder erlauben Sie alles. Um jede Nutzung zu beenden, deaktivieren Sie die Organisation.</translation>
    </message>
    <message>
        <source>Name at least one model, or allow everything. To stop all use, disable the user.</source>
        <translation>Nennen Sie mindestens ein Modell, oder erlauben Sie alles. Um jede Nutzung zu beenden, deaktivieren Sie den Benutzer.</translation>
    </message>
    <message>
        <source>A key needs at least one model, or access to everything.</source>
        <translation>Ein Schlüssel braucht mindestens ein Modell oder Zugriff auf alles.</translation>
    </message>
    <message>
        <source>The simulation was stopped.</source>
        <translation>Die Simulation wurde angehalten.</translation>
    </message>
    <message>
        <source>There is no space left to store data in %1. Free some space on that disk; nothing else needs to be done.</source>
        <translation>In %1 ist kein Platz mehr für Daten. Geben Sie auf diesem Datenträger Platz frei; mehr ist nicht zu tun.</translation>
    </message>
    <message>
        <source>The database %1 cannot be written. Make the file, its folder and its disk writable for this user.</source>
        <translation>In die Datenbank %1 kann nicht geschrieben werden. Machen Sie Datei, Ordner und Datenträger für diesen Benutzer beschreibbar.</translation>
    </message>
    <message>
        <source>Another program keeps the database %1 locked. Close what else has opened it, or wait until it has finished.</source>
        <translation>Ein anderes Programm hält die Datenbank %1 gesperrt. Schließen Sie, was sie sonst geöffnet hat, oder warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <source>The file %1 is damaged or is not a database. Move it away, and restore it from a backup if there is one.</source>
        <translation>Die Datei %1 ist beschädigt oder keine Datenbank. Verschieben Sie sie, und stellen Sie sie aus einer Sicherung wieder her, falls es eine gibt.</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened. Check that its folder exists and that this user may write there.</source>
        <translation>Die Datenbank %1 kann nicht geöffnet werden. Prüfen Sie, ob ihr Ordner existiert und dieser Benutzer dort schreiben darf.</translation>
    </message>
    <message>
        <source>Reading or writing the database %1 failed (%2). Check the disk.</source>
        <translation>Lesen oder Schreiben der Datenbank %1 ist fehlgeschlagen (%2). Prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>The query was stopped.</source>
        <translation>Die Abfrage wurde angehalten.</translation>
    </message>
    <message>
        <source>The database %1 reports: %2</source>
        <translation>Die Datenbank %1 meldet: %2</translation>
    </message>
    <message>
        <source>The keychain was changed, but the audit could not be: %1</source>
        <translation>Der Schlüsselbund wurde geändert, das Audit jedoch nicht: %1</translation>
    </message>
    <message>
        <source>There is no request %1.</source>
        <translation>Es gibt keine Anfrage %1.</translation>
    </message>
    <message>
        <source>There is already a user &quot;%1&quot;; case does not count, and names are unique over all organizations. Choose another name.</source>
        <translation>Es gibt bereits einen Benutzer „%1“; Groß-/Kleinschreibung zählt nicht, und Namen gibt es über alle Organisationen nur einmal. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; cannot be reached (%2). Check the base URL, and that it runs.</source>
        <translation>Der Anbieter „%1“ ist nicht erreichbar (%2). Prüfen Sie die Basis-URL und ob er läuft.</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; cannot be reached safely: its certificate was refused (%2). Check the base URL, and that this machine trusts who signed it.</source>
        <translation>Der Anbieter „%1“ ist nicht sicher erreichbar: Sein Zertifikat wurde abgelehnt (%2). Prüfen Sie die Basis-URL und ob dieser Rechner dem Aussteller vertraut.</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; did not answer in time (%2). Try again, or check the base URL.</source>
        <translation>Der Anbieter „%1“ hat nicht rechtzeitig geantwortet (%2). Versuchen Sie es erneut, oder prüfen Sie die Basis-URL.</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; broke off its answer (%2). Try again.</source>
        <translation>Der Anbieter „%1“ hat seine Antwort abgebrochen (%2). Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; refused the credential (HTTP %2). Check where it is kept, and that it is still valid.</source>
        <translation>Der Anbieter „%1“ hat die Zugangsdaten abgelehnt (HTTP %2). Prüfen Sie, wo sie liegen und ob sie noch gültig sind.</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; does not list its deployments (HTTP %2). Check the base URL, and add them by their names: orchestrisd models add %1 DEPLOYMENT</source>
        <translation>Der Anbieter „%1“ listet seine Bereitstellungen nicht auf (HTTP %2). Prüfen Sie die Basis-URL, und fügen Sie sie mit Namen hinzu: orchestrisd models add %1 DEPLOYMENT</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; answered HTTP %2 to GET /models. Check the base URL: it usually ends in /v1.</source>
        <translation>Der Anbieter „%1“ hat auf GET /models mit HTTP %2 geantwortet. Prüfen Sie die Basis-URL: Sie endet meist auf /v1.</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; answered /models with something that is not a list of models. Check the base URL: it usually ends in /v1.</source>
        <translation>Der Anbieter „%1“ hat auf /models mit etwas geantwortet, das keine Modellliste ist. Prüfen Sie die Basis-URL: Sie endet meist auf /v1.</translation>
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
        <translation>
            <numerusform>%1 und noch %n</numerusform>
            <numerusform>%1 und noch %n</numerusform>
        </translation>
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
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>vor %n h</numerusform>
            <numerusform>vor %n h</numerusform>
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
            <numerusform>vor %n min</numerusform>
            <numerusform>vor %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>in %n min</numerusform>
            <numerusform>in %n min</numerusform>
        </translation>
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
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A date, in the form that QLocale::toString() describes</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A date, in the form that QLocale::toString() describes</extracomment>
        <translation>ddd, d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date, in the form that QLocale::toString() describes</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>A date, in the form that QLocale::toString() describes</extracomment>
        <translation>MMMM yyyy</translation>
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
    <message>
        <source>Finishing open requests…</source>
        <translation>Offene Anfragen werden abgeschlossen…</translation>
    </message>
    <message>
        <source>The gateway that served has ended (%1, process %2): requests are refused.</source>
        <translation>Das Gateway, das in Betrieb war, ist beendet (%1, Prozess %2): Anfragen werden abgelehnt.</translation>
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
        <translation>%2 zu %1&#xa0;% verbraucht</translation>
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
        <translation>
            <numerusform>%1 Token</numerusform>
            <numerusform>%1 Tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 output token(s)</source>
        <translation>
            <numerusform>%1 Ausgabe-Token</numerusform>
            <numerusform>%1 Ausgabe-Tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 request(s)</source>
        <translation>
            <numerusform>%1 Anfrage</numerusform>
            <numerusform>%1 Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 request(s) at once</source>
        <translation>
            <numerusform>%1 parallele Anfrage</numerusform>
            <numerusform>%1 parallele Anfragen</numerusform>
        </translation>
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
        <translation>
            <numerusform>Dieselbe Anfrage %n-mal innerhalb von %1.</numerusform>
            <numerusform>Dieselbe Anfrage %n-mal innerhalb von %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) within %1 that grow but end the same.</source>
        <translation>
            <numerusform>%Ln Anfrage innerhalb von %1, die wächst, aber gleich endet.</numerusform>
            <numerusform>%Ln Anfragen innerhalb von %1, die wachsen, aber gleich enden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same tool call with the same arguments %n time(s) within %1.</source>
        <translation>
            <numerusform>Derselbe Tool-Aufruf mit denselben Argumenten %n-mal innerhalb von %1.</numerusform>
            <numerusform>Derselbe Tool-Aufruf mit denselben Argumenten %n-mal innerhalb von %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) a minute, where %1 are usual.</source>
        <translation>
            <numerusform>%Ln Anfrage pro Minute, üblich sind %1.</numerusform>
            <numerusform>%Ln Anfragen pro Minute, üblich sind %1.</numerusform>
        </translation>
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
        <source>None of %Ln request(s) would have been refused.</source>
        <translation>
            <numerusform>Die einzige Anfrage wäre nicht abgelehnt worden.</numerusform>
            <numerusform>Keine von %Ln Anfragen wäre abgelehnt worden.</numerusform>
        </translation>
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
    <message>
        <source>%1 of %2; resets: %3</source>
        <comment>used, a limit, when</comment>
        <translation>%1 von %2; Reset: %3</translation>
    </message>
    <message>
        <source>A limit of the organization %1</source>
        <translation>Ein Limit der Organisation %1</translation>
    </message>
    <message>
        <source>A limit of the user %1</source>
        <translation>Ein Limit des Benutzers %1</translation>
    </message>
    <message>
        <source>A limit of the key %1</source>
        <translation>Ein Limit des Schlüssels %1</translation>
    </message>
    <message>
        <source>Only for %1</source>
        <translation>Nur für %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>notifications</name>
    <message>
        <source>The gateway does not serve, or refuses</source>
        <translation>Das Gateway ist nicht in Betrieb oder lehnt ab</translation>
    </message>
    <message>
        <source>All traffic is stopped</source>
        <translation>Der gesamte Verkehr ist gestoppt</translation>
    </message>
    <message>
        <source>A provider is paused, or lacks its credential</source>
        <translation>Ein Anbieter ist pausiert oder ohne Zugangsdaten</translation>
    </message>
    <message>
        <source>A limit is nearly or wholly used up</source>
        <translation>Ein Limit ist fast oder ganz verbraucht</translation>
    </message>
    <message>
        <source>An agent seems to go round in circles</source>
        <translation>Ein Agent scheint sich im Kreis zu drehen</translation>
    </message>
    <message>
        <source>Usage leaves its habit</source>
        <translation>Die Nutzung ist ungewöhnlich</translation>
    </message>
    <message>
        <source>A key expires soon</source>
        <translation>Ein Schlüssel läuft bald ab</translation>
    </message>
    <message>
        <source>A model seems to cut prompts</source>
        <translation>Ein Modell scheint Prompts zu kürzen</translation>
    </message>
</context>
<context>
    <name>orchestris::AboutSection</name>
    <message>
        <source>About</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>An OpenAI-compatible gateway with keys, limits, usage and costs, and this console for it.</source>
        <translation>Ein OpenAI-kompatibles Gateway mit Schlüsseln, Limits, Nutzung und Kosten und dieser Konsole dafür.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>The manual is &quot;man orchestrisd&quot;; README.md and docs/ come with the source.</source>
        <translation>Das Handbuch ist „man orchestrisd“; README.md und docs/ liegen dem Quelltext bei.</translation>
    </message>
    <message>
        <source>For a question or a report</source>
        <translation>Für eine Frage oder Meldung</translation>
    </message>
    <message>
        <source>Versions, sizes, counts and settings that are not as usual. No names, addresses, paths, prompts or secrets.</source>
        <translation>Versionen, Größen, Anzahlen und vom Üblichen abweichende Einstellungen. Keine Namen, Adressen, Pfade, Prompts oder Geheimnisse.</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>&amp;Diagnosedaten kopieren</translation>
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
    <name>orchestris::AliasDialog</name>
    <message>
        <source>Add an alias</source>
        <translation>Alias hinzufügen</translation>
    </message>
    <message>
        <source>Edit alias %1</source>
        <translation>Alias %1 bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Add alias</source>
        <translation>Alias hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>What clients ask for, like default-agent</source>
        <translation>Was Clients anfragen, z.&#xa0;B. default-agent</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Targets, in the order in which they are tried</source>
        <translation>Ziele in der Reihenfolge, in der sie versucht werden</translation>
    </message>
    <message>
        <source>Keys, people, organizations and limits that name “%1” will name “%2”. Clients have to ask for the new name; what was used before stays under the old one.</source>
        <translation>Schlüssel, Personen, Organisationen und Limits, die „%1“ nennen, nennen dann „%2“. Clients müssen den neuen Namen anfragen; die bisherige Nutzung bleibt unter dem alten.</translation>
    </message>
    <message>
        <source>Give the alias a name.</source>
        <translation>Geben Sie dem Alias einen Namen.</translation>
    </message>
    <message>
        <source>An alias has up to 100 characters, no blanks and no &apos;/&apos;: that marks direct model IDs.</source>
        <translation>Ein Alias hat bis zu 100 Zeichen, keine Leerzeichen und kein „/“: Das kennzeichnet direkte Modell-IDs.</translation>
    </message>
    <message>
        <source>There is an alias named “%1” already.</source>
        <translation>Es gibt bereits einen Alias namens „%1“.</translation>
    </message>
</context>
<context>
    <name>orchestris::AliasTableModel</name>
    <message>
        <source>Of the last 30 days</source>
        <translation>Der letzten 30 Tage</translation>
    </message>
    <message>
        <source>Active keys that may call it</source>
        <translation>Aktive Schlüssel, die ihn aufrufen dürfen</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
</context>
<context>
    <name>orchestris::AliasesTab</name>
    <message>
        <source>Search aliases</source>
        <translation>Aliasse suchen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>D&amp;uplizieren…</translation>
    </message>
    <message>
        <source>Its re&amp;quests</source>
        <translation>&amp;Zugehörige Anfragen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>No aliases yet</source>
        <translation>Noch keine Aliasse</translation>
    </message>
    <message>
        <source>Names of your own for models appear here. Clients ask for the alias; where it leads, and what comes next if that fails, you change at any time.</source>
        <translation>Ihre eigenen Namen für Modelle erscheinen hier. Clients fragen den Alias an; wohin er führt und was bei einem Fehlschlag folgt, ändern Sie jederzeit.</translation>
    </message>
    <message>
        <source>&amp;Add an alias…</source>
        <translation>Alias hinzu&amp;fügen…</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Aliasse</translation>
    </message>
    <message numerus="yes">
        <source>%n aliases are selected.</source>
        <translation>
            <numerusform>%n Alias ist ausgewählt.</numerusform>
            <numerusform>%n Aliasse sind ausgewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select an alias to see where a request would go now.</source>
        <translation>Wählen Sie einen Alias aus, um zu sehen, wohin eine Anfrage jetzt ginge.</translation>
    </message>
    <message>
        <source>“%1” leads to %2 from now on.</source>
        <translation>„%1“ führt ab jetzt zu %2.</translation>
    </message>
    <message>
        <source>Removed: %1. Requests for it are refused from now on.</source>
        <translation>Entfernt: %1. Anfragen dafür werden ab jetzt abgelehnt.</translation>
    </message>
    <message>
        <source>Removed: %1. Requests for it are refused from now on. These keys name it: %2.</source>
        <translation>Entfernt: %1. Anfragen dafür werden ab jetzt abgelehnt. Diese Schlüssel nennen ihn: %2.</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>„%1“ ist wieder da.</translation>
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
    <name>orchestris::AnswerPanel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>S&amp;peichern…</translation>
    </message>
    <message>
        <source>&amp;Go on from here</source>
        <translation>Von hier &amp;fortfahren</translation>
    </message>
    <message>
        <source>Parts of the answer</source>
        <translation>Teile der Antwort</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Antwort speichern</translation>
    </message>
    <message>
        <source>Text (*.md *.txt)</source>
        <translation>Text (*.md *.txt)</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Erstes Token</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>Tokens pro Sekunde</translation>
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
        <source>Copy the answer</source>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <source>Puts the answer into the conversation, to say something to it</source>
        <translation>Übernimmt die Antwort in die Konversation, um darauf zu antworten</translation>
    </message>
    <message>
        <source>The answer is longer than what is kept here: this is its beginning.</source>
        <translation>Die Antwort ist länger, als hier aufbewahrt wird: Dies ist der Anfang.</translation>
    </message>
    <message>
        <source>What came over the wire</source>
        <translation>Übertragene Daten</translation>
    </message>
    <message>
        <source>What comes over the wire appears here, as it comes.</source>
        <translation>Was übertragen wird, erscheint hier, sobald es eintrifft.</translation>
    </message>
    <message>
        <source>More came than is kept here: this is its beginning.</source>
        <translation>Es kam mehr, als hier aufbewahrt wird: Dies ist der Anfang.</translation>
    </message>
    <message>
        <source>Stopped. What the model wrote until then is billed.</source>
        <translation>Gestoppt. Was das Modell bis dahin geschrieben hat, wird berechnet.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Refused with status %1</source>
        <translation>Mit Status %1 abgelehnt</translation>
    </message>
    <message>
        <source>Broke off after %1</source>
        <translation>Abgebrochen nach %1</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Answered; its end: %1</source>
        <translation>Beantwortet; Ende: %1</translation>
    </message>
    <message>
        <source>Code: %1, of “%2”</source>
        <translation>Code: %1, von „%2“</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Waiting for the first token… %1</source>
        <translation>Warten auf das erste Token… %1</translation>
    </message>
    <message>
        <source>Answering… %1</source>
        <translation>Antwort läuft… %1</translation>
    </message>
    <message>
        <source>The answer is in %1.</source>
        <translation>Die Antwort ist in %1.</translation>
    </message>
</context>
<context>
    <name>orchestris::AnswerText</name>
    <message>
        <source>The model&apos;s reasoning</source>
        <translation>Das Reasoning des Modells</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message numerus="yes">
        <source>Reasoning: %n character(s)</source>
        <translation>
            <numerusform>Reasoning: %n Zeichen</numerusform>
            <numerusform>Reasoning: %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls %1</source>
        <translation>Ruft %1 auf</translation>
    </message>
    <message>
        <source>The answer appears here as it comes.</source>
        <translation>Die Antwort erscheint hier, während sie eintrifft.</translation>
    </message>
</context>
<context>
    <name>orchestris::AppearanceSection</name>
    <message>
        <source>Look and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>In force at once, for you on this computer.</source>
        <translation>Gilt sofort, für Sie auf diesem Computer.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop has it.</source>
        <translation>Hell, dunkel oder wie der Desktop.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Words, numbers, money and dates. Messages to clients stay English.</source>
        <translation>Wörter, Zahlen, Beträge und Daten. Meldungen an Clients bleiben englisch.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Of everything, measured by what the desktop has. In force when the console is started again.</source>
        <translation>Von allem, gemessen am Desktop. Gilt, sobald die Konsole wieder gestartet wird.</translation>
    </message>
</context>
<context>
    <name>orchestris::ArrivalStep</name>
    <message>
        <source>&amp;Send one for me</source>
        <translation>Eine für mich &amp;senden</translation>
    </message>
    <message>
        <source>Where to go next:</source>
        <translation>Wie es weitergeht:</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Übersicht</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>&amp;Limits</translation>
    </message>
    <message>
        <source>&amp;Playground</source>
        <translation>&amp;Playground</translation>
    </message>
    <message>
        <source>The first request</source>
        <translation>Die erste Anfrage</translation>
    </message>
    <message>
        <source>Start your tool and ask it anything. What it sends appears here at once.</source>
        <translation>Starten Sie Ihr Tool und fragen Sie es etwas. Was es sendet, erscheint hier sofort.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertigstellen</translation>
    </message>
    <message>
        <source>&amp;Finish without waiting</source>
        <translation>&amp;Ohne Warten fertigstellen</translation>
    </message>
    <message>
        <source>Waiting for the first request…</source>
        <translation>Warten auf die erste Anfrage…</translation>
    </message>
    <message>
        <source>A request is here, and is being answered…</source>
        <translation>Eine Anfrage ist da und wird beantwortet…</translation>
    </message>
    <message>
        <source>A request came, and was refused (%1).</source>
        <translation>Eine Anfrage kam an und wurde abgelehnt (%1).</translation>
    </message>
    <message>
        <source>It has arrived.</source>
        <translation>Sie ist angekommen.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
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
    <name>orchestris::AttentionNotifier</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiterer.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message numerus="yes">
        <source>%n things need attention</source>
        <translation>
            <numerusform>%n Punkt mit Handlungsbedarf</numerusform>
            <numerusform>%n Punkte mit Handlungsbedarf</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::AuditFilters</name>
    <message>
        <source>Find a name or a value</source>
        <translation>Name oder Wert suchen</translation>
    </message>
    <message>
        <source>Clear &amp;all</source>
        <translation>Alle &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Every program</source>
        <translation>Alle Programme</translation>
    </message>
    <message>
        <source>Of everything</source>
        <translation>Von allem</translation>
    </message>
    <message>
        <source>Every action</source>
        <translation>Alle Aktionen</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
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
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To, with that day</source>
        <translation>Bis, einschließlich dieses Tages</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Jederzeit</translation>
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
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
</context>
<context>
    <name>orchestris::AuditPage</name>
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
        <source>There are no changes yet: there is nothing that could have been altered.</source>
        <translation>Es gibt noch keine Änderungen und somit nichts, was verfälscht sein könnte.</translation>
    </message>
    <message numerus="yes">
        <source>The chain is whole: none of %Ln change(s) was altered or removed.</source>
        <translation>
            <numerusform>Die Kette ist intakt: Die einzige Änderung wurde weder verfälscht noch entfernt.</numerusform>
            <numerusform>Die Kette ist intakt: Keine der %Ln Änderungen wurde verfälscht oder entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>To see later that none was cut off at the end, note the number %1 and its hash&apos;s begin %2.</source>
        <translation>Notieren Sie die Nummer %1 und den Anfang ihres Hashs %2, um später zu erkennen, ob am Ende etwas abgeschnitten wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>All changes that are listed, and the older ones that fit, as CSV</source>
        <translation>Alle aufgeführten Änderungen und die älteren passenden, als CSV</translation>
    </message>
    <message>
        <source>That was ended.</source>
        <translation>Der Vorgang wurde beendet.</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verifizieren</translation>
    </message>
    <message>
        <source>The chain is broken at number %1. %2 All before it is whole. Keep a copy of the database as it is, and compare it with the latest backup: what differs was changed by hand.</source>
        <translation>Die Kette ist bei Nummer %1 unterbrochen. %2 Alles davor ist intakt. Behalten Sie eine Kopie der Datenbank, wie sie ist, und vergleichen Sie sie mit der letzten Sicherung: Was abweicht, wurde von Hand geändert.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Writing the changes</source>
        <translation>Änderungen werden geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are in %1.</source>
        <translation>
            <numerusform>%Ln Änderung ist in %1.</numerusform>
            <numerusform>%Ln Änderungen sind in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln change(s) that fit</source>
        <translation>
            <numerusform>Die neueste passende Änderung</numerusform>
            <numerusform>Die neuesten %Ln passenden Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No change fits the filters.</source>
        <translation>Keine Änderung passt zu den Filtern.</translation>
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
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Dorthin wechseln</translation>
    </message>
    <message>
        <source>Show what was changed, as it is now</source>
        <translation>Das Geänderte im jetzigen Stand anzeigen</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
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
    <name>orchestris::BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::CallView</name>
    <message>
        <source>Show the request</source>
        <translation>Anfrage anzeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>Die Antwort: %1</translation>
    </message>
</context>
<context>
    <name>orchestris::CapabilitiesTab</name>
    <message>
        <source>Search probes</source>
        <translation>Prüfungen suchen</translation>
    </message>
    <message>
        <source>Probe a&amp;gain…</source>
        <translation>E&amp;rneut prüfen…</translation>
    </message>
    <message>
        <source>&amp;Probe…</source>
        <translation>&amp;Prüfen…</translation>
    </message>
    <message>
        <source>Nothing was probed yet</source>
        <translation>Noch nichts geprüft</translation>
    </message>
    <message>
        <source>What each provider and model can do appears here: streams, tools, Responses and more. A probe finds out by a few tiny calls; choose a provider above.</source>
        <translation>Was jeder Anbieter und jedes Modell kann, erscheint hier: Streams, Tools, Responses und mehr. Eine Prüfung ermittelt es mit ein paar winzigen Aufrufen; wählen Sie oben einen Anbieter.</translation>
    </message>
    <message>
        <source>What providers and models can do</source>
        <translation>Was Anbieter und Modelle können</translation>
    </message>
    <message>
        <source>Provider to probe</source>
        <translation>Zu prüfender Anbieter</translation>
    </message>
    <message>
        <source>The settings of “%1” are what the probe found.</source>
        <translation>Die Einstellungen von „%1“ entsprechen dem Prüfergebnis.</translation>
    </message>
</context>
<context>
    <name>orchestris::CapabilityMatrixModel</name>
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
        <source>A probe of this kind of provider does not look at it.</source>
        <translation>Bei dieser Art von Anbieter sieht eine Prüfung nicht danach.</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Aufgerufen</translation>
    </message>
    <message>
        <source>Probed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Streams</translation>
    </message>
    <message>
        <source>Usage in streams</source>
        <translation>Nutzungsdaten in Streams</translation>
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
    <name>orchestris::ChangeLimitsDialog</name>
    <message numerus="yes">
        <source>Change %n limits</source>
        <translation>
            <numerusform>%n Limit ändern</numerusform>
            <numerusform>%n Limits ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change limits</source>
        <translation>Limits ä&amp;ndern</translation>
    </message>
    <message>
        <source>Change their amounts &amp;by</source>
        <translation>Werte ä&amp;ndern um</translation>
    </message>
    <message>
        <source>Negative numbers lower them. What is used of them stays.</source>
        <translation>Negative Zahlen senken sie. Der bisherige Verbrauch bleibt.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a limit, its new amount</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>By 0 % nothing changes.</source>
        <translation>Mit 0&#xa0;% ändert sich nichts.</translation>
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
    <name>orchestris::CodeTab</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Set ORCHESTRIS_API_KEY to the key&apos;s text first. The console does not have it: it was shown once, when the key was issued.</source>
        <translation>Setzen Sie zuerst ORCHESTRIS_API_KEY auf den Text des Schlüssels. Die Konsole hat ihn nicht: Er wurde einmal angezeigt, beim Ausstellen des Schlüssels.</translation>
    </message>
</context>
<context>
    <name>orchestris::ConnectPage</name>
    <message>
        <source>Looking for tools…</source>
        <translation>Tools werden gesucht…</translation>
    </message>
    <message>
        <source>The agent tools of this machine appear here, with what is wrong with their configuration, and the cure.</source>
        <translation>Die Agent-Tools dieses Rechners erscheinen hier, mit Fehlern in ihrer Konfiguration und deren Abhilfe.</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Erneut &amp;suchen</translation>
    </message>
    <message>
        <source>Agent tools</source>
        <translation>Agent-Tools</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>Agents and programs on this machine that can use the gateway. Choose one to see how it is set up; nothing is changed before you have seen the difference.</source>
        <translation>Agenten und Programme auf diesem Rechner, die das Gateway nutzen können. Wählen Sie eines, um zu sehen, wie es eingerichtet ist; nichts wird geändert, bevor Sie den Unterschied gesehen haben.</translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n bereit</numerusform>
            <numerusform>%n bereit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be mended</source>
        <translation>
            <numerusform>%n zu beheben</numerusform>
            <numerusform>%n zu beheben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was set up so already.</source>
        <translation>%1 war bereits so eingerichtet.</translation>
    </message>
    <message>
        <source>%1 is set up. Start it anew.</source>
        <translation>%1 ist eingerichtet. Starten Sie es neu.</translation>
    </message>
    <message>
        <source>%1 is set up. Start it anew. What was there before is kept in %2.</source>
        <translation>%1 ist eingerichtet. Starten Sie es neu. Der vorige Stand liegt in %2.</translation>
    </message>
    <message>
        <source>%1 is set up as before.</source>
        <translation>%1 ist eingerichtet wie zuvor.</translation>
    </message>
    <message>
        <source>“%1” is revoked.</source>
        <translation>„%1“ ist widerrufen.</translation>
    </message>
    <message>
        <source>The new key “%1” is used by nothing, and could not be revoked: %2</source>
        <translation>Der neue Schlüssel „%1“ wird von nichts verwendet und konnte nicht widerrufen werden: %2</translation>
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
        <source>The window is closed, the gateway goes on. Open it again from here, or quit from this icon&apos;s menu.</source>
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
    <message>
        <source>All traffic is stopped</source>
        <translation>Der gesamte Verkehr ist gestoppt</translation>
    </message>
    <message>
        <source>What ran was ended, and new requests are refused. Resume from this icon&apos;s menu, or from the window.</source>
        <translation>Laufendes wurde beendet, neue Anfragen werden abgelehnt. Fortsetzen lässt es sich über das Menü dieses Symbols oder im Fenster.</translation>
    </message>
    <message>
        <source>Traffic could not be stopped</source>
        <translation>Verkehr konnte nicht gestoppt werden</translation>
    </message>
    <message>
        <source>Traffic goes on</source>
        <translation>Verkehr läuft weiter</translation>
    </message>
    <message>
        <source>Requests are let through again.</source>
        <translation>Anfragen werden wieder durchgelassen.</translation>
    </message>
    <message>
        <source>Traffic could not be resumed</source>
        <translation>Verkehr konnte nicht fortgesetzt werden</translation>
    </message>
    <message>
        <source>Orchestris keeps watching</source>
        <translation>Orchestris beobachtet weiter</translation>
    </message>
    <message>
        <source>The window is closed. %1 serves whether this program runs or not: open the window again from here, or quit from this icon&apos;s menu.</source>
        <translation>Das Fenster ist geschlossen. %1 bleibt in Betrieb, ob dieses Programm läuft oder nicht: Öffnen Sie das Fenster hier wieder oder beenden Sie über das Menü dieses Symbols.</translation>
    </message>
    <message>
        <source>Quit, or keep this window minimised? %1 (process %2) is the gateway and serves on either way. The menu changes this later.</source>
        <translation>Beenden oder dieses Fenster minimiert lassen? %1 (Prozess %2) ist das Gateway und läuft in jedem Fall weiter. Im Menü lässt sich dies später ändern.</translation>
    </message>
    <message>
        <source>&amp;Keep it minimised</source>
        <translation>Minimiert &amp;lassen</translation>
    </message>
    <message>
        <source>Another language makes the window anew, and that would be lost. It is in force at the next start.</source>
        <translation>Eine andere Sprache baut das Fenster neu auf, und das ginge verloren. Sie gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Show it &amp;now</source>
        <translation>&amp;Jetzt anzeigen</translation>
    </message>
</context>
<context>
    <name>orchestris::ConsoleDemo</name>
    <message>
        <source>Making up a company with %L1 requests in %2 days. It is all invented, and gone when you quit.</source>
        <translation>Eine Firma mit %L1 Anfragen in %2 Tagen wird erfunden. Alles ist erdacht und verschwindet beim Beenden.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Orchestris Console: demo</source>
        <translation>Orchestris Console: Demo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Preparing the demo</source>
        <translation>Demo wird vorbereitet</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>orchestris::ConversationEditor</name>
    <message>
        <source>&amp;Add a message</source>
        <translation>Nachricht hinzu&amp;fügen</translation>
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
        <source>The provider&apos;s key</source>
        <translation>Schlüssel des Anbieters</translation>
    </message>
    <message>
        <source>Name the environment variable: letters, digits and &apos;_&apos;.</source>
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
        <source>Paste the provider&apos;s key.</source>
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
        <source>Paste the provider&apos;s key</source>
        <translation>Schlüssel des Anbieters einfügen</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain, never in the database, and never shown again.</source>
        <translation>Liegt im Schlüsselbund dieses Computers, nie in der Datenbank, und wird nie wieder angezeigt.</translation>
    </message>
    <message>
        <source>File with the provider&apos;s key</source>
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
    <name>orchestris::DatabaseSection</name>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Where everything is</source>
        <translation>Wo alles liegt</translation>
    </message>
    <message>
        <source>One file with keys, people, limits, requests and the audit. SQLite is the only kind of database in this version.</source>
        <translation>Eine Datei mit Schlüsseln, Personen, Limits, Anfragen und dem Audit. SQLite ist in dieser Version die einzige Art von Datenbank.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Oldest request</source>
        <translation>Älteste Anfrage</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>O&amp;rdner öffnen</translation>
    </message>
    <message>
        <source>Copy the &amp;path</source>
        <translation>P&amp;fad kopieren</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Pflege</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sichern…</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>C&amp;ompact</source>
        <translation>K&amp;omprimieren</translation>
    </message>
    <message>
        <source>Back up to a file</source>
        <translation>In eine Datei sichern</translation>
    </message>
    <message>
        <source>A copy of now, while everything goes on. To restore it, stop the program and put it in the place of the database. Secrets in the keychain are not in it.</source>
        <translation>Eine Kopie des jetzigen Stands, während alles weiterläuft. Zum Wiederherstellen stoppen Sie das Programm und setzen sie an die Stelle der Datenbank. Geheimnisse im Schlüsselbund sind nicht enthalten.</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Datei prüfen</translation>
    </message>
    <message>
        <source>Reads all of it and says whether anything is damaged.</source>
        <translation>Liest alles und meldet, ob etwas beschädigt ist.</translation>
    </message>
    <message>
        <source>Compact the file</source>
        <translation>Datei komprimieren</translation>
    </message>
    <message>
        <source>Gives the room of removed requests back to the disk. Room is used again anyway, so this is for once, after much was removed.</source>
        <translation>Gibt den Platz entfernter Anfragen an den Datenträger zurück. Platz wird ohnehin wiederverwendet, dies lohnt also nur, nachdem viel entfernt wurde.</translation>
    </message>
    <message>
        <source>%1, and %2 that wait to be moved into it</source>
        <translation>%1 und %2, die noch dorthin verschoben werden</translation>
    </message>
    <message>
        <source>%1 with their rows, and %2 in the audit</source>
        <translation>%1 mit ihren Zeilen und %2 im Audit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>SQLite %1, tables of version %2</source>
        <translation>SQLite %1, Tabellen der Version %2</translation>
    </message>
    <message>
        <source>Databases (*.db)</source>
        <translation>Datenbanken (*.db)</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sicherung läuft</translation>
    </message>
    <message>
        <source>The backup is in %1: %2.</source>
        <translation>Die Sicherung ist in %1: %2.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfung läuft</translation>
    </message>
    <message>
        <source>The file is sound: nothing in it is damaged.</source>
        <translation>Die Datei ist in Ordnung: Nichts darin ist beschädigt.</translation>
    </message>
    <message>
        <source>The file is damaged. Stop the program, keep a copy of the file and restore the latest backup. SQLite says: %1</source>
        <translation>Die Datei ist beschädigt. Stoppen Sie das Programm, behalten Sie eine Kopie der Datei und stellen Sie die letzte Sicherung wieder her. SQLite meldet: %1</translation>
    </message>
    <message>
        <source>Compact now? Answers to clients wait while the file is written anew, which takes about a second for each 100 MB, and as much room again is needed on the disk.</source>
        <translation>Jetzt komprimieren? Antworten an Clients warten, während die Datei neu geschrieben wird: etwa eine Sekunde je 100 MB. Auf dem Datenträger wird noch einmal so viel Platz benötigt.</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation>&amp;Komprimieren</translation>
    </message>
    <message>
        <source>Compacting</source>
        <translation>Komprimierung läuft</translation>
    </message>
    <message>
        <source>The file is smaller by %1.</source>
        <translation>Die Datei ist um %1 kleiner.</translation>
    </message>
    <message>
        <source>Free in it</source>
        <translation>Darin frei</translation>
    </message>
    <message>
        <source>%1, which will be used again</source>
        <translation>%1, wird wiederverwendet</translation>
    </message>
    <message>
        <source>That was ended. Unless it was done already, nothing was changed.</source>
        <translation>Das wurde beendet. Wenn es nicht schon fertig war, wurde nichts geändert.</translation>
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
        <source>Client&apos;s ID</source>
        <translation>ID des Clients</translation>
    </message>
    <message>
        <source>Provider&apos;s ID</source>
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
        <source>Provider&apos;s model</source>
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
    <name>orchestris::DiffView</name>
    <message>
        <source>What changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Nothing would change: it is set up so already.</source>
        <translation>Nichts würde sich ändern: Es ist bereits so eingerichtet.</translation>
    </message>
    <message>
        <source>New file %1</source>
        <translation>Neue Datei %1</translation>
    </message>
    <message>
        <source>%1: readable for you alone from now on</source>
        <translation>%1: ab jetzt nur für Sie lesbar</translation>
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
    <name>orchestris::ExpireKeysDialog</name>
    <message numerus="yes">
        <source>When %n keys expire</source>
        <translation>
            <numerusform>Wann %n Schlüssel abläuft</numerusform>
            <numerusform>Wann %n Schlüssel ablaufen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Set expiry</source>
        <translation>Ablauf &amp;festlegen</translation>
    </message>
</context>
<context>
    <name>orchestris::ExpiryEditor</name>
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
        <source>As it is: %1</source>
        <translation>Wie bisher: %1</translation>
    </message>
    <message>
        <source>This date has passed. Choose a later one.</source>
        <translation>Dieses Datum ist vorbei. Wählen Sie ein späteres.</translation>
    </message>
    <message>
        <source>Refused from %1 on.</source>
        <translation>Wird ab %1 abgelehnt.</translation>
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
        <translation>Bitte eine Zahl eingeben, z.&#xa0;B. 2,5.</translation>
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
    <name>orchestris::FilterRow</name>
    <message>
        <source>Clear &amp;filters</source>
        <translation>&amp;Filter zurücksetzen</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 angezeigt</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 angezeigt</translation>
    </message>
</context>
<context>
    <name>orchestris::FixToolDialog</name>
    <message>
        <source>Set up %1</source>
        <translation>%1 einrichten</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>S&amp;chreiben</translation>
    </message>
    <message>
        <source>This leads the tool to %1. Its other settings and remarks stay; a copy of each file is kept beside it.</source>
        <translation>Dies führt das Tool zu %1. Seine anderen Einstellungen und Kommentare bleiben; von jeder Datei wird eine Kopie daneben aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>The key that you &amp;have</source>
        <translation>Ihr &amp;vorhandener Schlüssel</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Keep the key “%1”</source>
        <translation>Den Schlüssel „%1“ behalten</translation>
    </message>
    <message>
        <source>Issue a new key for this tool</source>
        <translation>Neuen Schlüssel für dieses Tool ausstellen</translation>
    </message>
    <message>
        <source>Use a key that I have</source>
        <translation>Vorhandenen Schlüssel verwenden</translation>
    </message>
    <message>
        <source>There is no model yet: add a provider first.</source>
        <translation>Es gibt noch kein Modell: Fügen Sie zuerst einen Anbieter hinzu.</translation>
    </message>
    <message>
        <source>Choose one of the models.</source>
        <translation>Wählen Sie eines der Modelle.</translation>
    </message>
    <message>
        <source>Paste the key.</source>
        <translation>Fügen Sie den Schlüssel ein.</translation>
    </message>
    <message>
        <source>This is not a whole key of this gateway.</source>
        <translation>Das ist kein vollständiger Schlüssel dieses Gateways.</translation>
    </message>
    <message>
        <source>For %1 on this machine</source>
        <translation>Für %1 auf diesem Rechner</translation>
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
        <translation>
            <numerusform>%n Modell</numerusform>
            <numerusform>%n Modelle</numerusform>
        </translation>
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
        <translation>
            <numerusform>„%1“ wurde mit %n Modell hinzugefügt.</numerusform>
            <numerusform>„%1“ wurde mit %n Modellen hinzugefügt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::GatewaySection</name>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>For Prometheus: counters and times by key, model and provider. Off at first. Takes effect when the gateway is started again.</source>
        <translation>Für Prometheus: Zähler und Zeiten nach Schlüssel, Modell und Anbieter. Anfangs aus. Gilt nach dem Neustart des Gateways.</translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>Where clients connect</source>
        <translation>Wo Clients sich verbinden</translation>
    </message>
    <message>
        <source>Address, port and threads take effect when the gateway is started again.</source>
        <translation>Adresse, Port und Threads gelten nach dem Neustart des Gateways.</translation>
    </message>
    <message>
        <source>Start the gateway &amp;again</source>
        <translation>Gateway &amp;neu starten</translation>
    </message>
    <message>
        <source>What runs may end first; new requests are refused for that moment</source>
        <translation>Laufendes darf noch enden; neue Anfragen werden so lange abgelehnt</translation>
    </message>
    <message>
        <source>Every computer that reaches this one over any of its networks can connect.</source>
        <translation>Jeder Computer, der diesen über eines seiner Netze erreicht, kann sich verbinden.</translation>
    </message>
    <message>
        <source>Every computer that reaches this one at %1 can connect.</source>
        <translation>Jeder Computer, der diesen unter %1 erreicht, kann sich verbinden.</translation>
    </message>
    <message>
        <source>Each needs a key, but there is no TLS here: prompts, answers and keys cross the network in the clear. Put a reverse proxy with TLS before it where others share that network, and add the name that clients use to the allowed host names.</source>
        <translation>Jeder braucht einen Schlüssel, aber hier gibt es kein TLS: Prompts, Antworten und Schlüssel gehen unverschlüsselt durchs Netz. Setzen Sie einen Reverse-Proxy mit TLS davor, wenn andere das Netz teilen, und nehmen Sie den Namen, den Clients verwenden, in die erlaubten Hostnamen auf.</translation>
    </message>
    <message>
        <source>The gateway is another process: what is set here is in force when that one is started again.</source>
        <translation>Das Gateway ist ein anderer Prozess: Was hier eingestellt wird, gilt, wenn dieser neu gestartet wird.</translation>
    </message>
    <message>
        <source>The gateway does not serve. %1</source>
        <translation>Das Gateway ist nicht in Betrieb. %1</translation>
    </message>
    <message>
        <source>What runs may end, then the gateway starts again…</source>
        <translation>Laufendes darf noch enden, dann startet das Gateway neu…</translation>
    </message>
    <message>
        <source>The gateway starts…</source>
        <translation>Das Gateway startet…</translation>
    </message>
    <message>
        <source>Saved, and not in force yet: %1.</source>
        <translation>Gespeichert und noch nicht in Kraft: %1.</translation>
    </message>
    <message>
        <source>It serves at %1 with what is saved.</source>
        <translation>Es ist unter %1 mit den gespeicherten Werten in Betrieb.</translation>
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
    <name>orchestris::ImportDialog</name>
    <message>
        <source>Import models</source>
        <translation>Modelle importieren</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Ask for its models</source>
        <translation>Modelle ab&amp;fragen</translation>
    </message>
    <message>
        <source>Asking for its models</source>
        <translation>Modelle werden abgefragt</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Anbieter</translation>
    </message>
    <message>
        <source>Asking “%1” for its models…</source>
        <translation>Modelle von „%1“ werden abgefragt…</translation>
    </message>
    <message>
        <source>Nothing was asked to its end.</source>
        <translation>Keine Abfrage wurde abgeschlossen.</translation>
    </message>
    <message>
        <source>The provider is gone.</source>
        <translation>Den Anbieter gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>Preis unbekannt</translation>
    </message>
    <message>
        <source>already added</source>
        <translation>bereits hinzugefügt</translation>
    </message>
    <message>
        <source>It lists no models. Add them by name.</source>
        <translation>Er listet keine Modelle auf. Fügen Sie sie namentlich hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>It lists %n model(s).</source>
        <translation>
            <numerusform>Er listet %n Modell auf.</numerusform>
            <numerusform>Er listet %n Modelle auf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are new.</source>
        <translation>
            <numerusform>%n davon ist neu.</numerusform>
            <numerusform>%n davon sind neu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added before, but not in its list any more: %1. Remove them on the page of models if requests for them fail.</source>
        <translation>Früher hinzugefügt, aber nicht mehr in der Liste: %1. Entfernen Sie sie auf der Seite „Modelle“, wenn Anfragen dafür fehlschlagen.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>&amp;Erneut abfragen</translation>
    </message>
    <message>
        <source>Add a provider first.</source>
        <translation>Fügen Sie zuerst einen Anbieter hinzu.</translation>
    </message>
    <message>
        <source>Waiting for its list.</source>
        <translation>Warten auf die Liste.</translation>
    </message>
    <message>
        <source>Choose what to import.</source>
        <translation>Wählen Sie aus, was importiert werden soll.</translation>
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
    <name>orchestris::KeyBulk</name>
    <message>
        <source>&amp;End running requests too</source>
        <translation>Laufende Anfragen &amp;ebenfalls beenden</translation>
    </message>
    <message numerus="yes">
        <source>Disable %n keys? Requests with them are refused until you enable them again.</source>
        <translation>
            <numerusform>%n Schlüssel deaktivieren? Anfragen damit werden abgelehnt, bis Sie ihn wieder aktivieren.</numerusform>
            <numerusform>%n Schlüssel deaktivieren? Anfragen damit werden abgelehnt, bis Sie sie wieder aktivieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Disable keys</source>
        <translation>Schlüssel &amp;deaktivieren</translation>
    </message>
    <message>
        <source>&amp;Keep keys</source>
        <translation>Schlüssel &amp;behalten</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n keys? Requests with them are refused from now on. This cannot be undone; to stop them for a while, disable them instead.</source>
        <translation>
            <numerusform>%n Schlüssel widerrufen? Anfragen damit werden ab jetzt abgelehnt. Das lässt sich nicht rückgängig machen; um ihn zeitweise zu sperren, deaktivieren Sie ihn stattdessen.</numerusform>
            <numerusform>%n Schlüssel widerrufen? Anfragen damit werden ab jetzt abgelehnt. Das lässt sich nicht rückgängig machen; um sie zeitweise zu sperren, deaktivieren Sie sie stattdessen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;voke keys</source>
        <translation>Schlüssel &amp;widerrufen</translation>
    </message>
    <message numerus="yes">
        <source>Enabling %n keys…</source>
        <translation>
            <numerusform>%n Schlüssel wird aktiviert…</numerusform>
            <numerusform>%n Schlüssel werden aktiviert…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disabling %n keys…</source>
        <translation>
            <numerusform>%n Schlüssel wird deaktiviert…</numerusform>
            <numerusform>%n Schlüssel werden deaktiviert…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoking %n keys…</source>
        <translation>
            <numerusform>%n Schlüssel wird widerrufen…</numerusform>
            <numerusform>%n Schlüssel werden widerrufen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys are enabled.</source>
        <translation>
            <numerusform>%n Schlüssel ist aktiviert.</numerusform>
            <numerusform>%n Schlüssel sind aktiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys are disabled.</source>
        <translation>
            <numerusform>%n Schlüssel ist deaktiviert.</numerusform>
            <numerusform>%n Schlüssel sind deaktiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys are revoked.</source>
        <translation>
            <numerusform>%n Schlüssel ist widerrufen.</numerusform>
            <numerusform>%n Schlüssel sind widerrufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %n keys…</source>
        <translation>
            <numerusform>%n Schlüssel wird geändert…</numerusform>
            <numerusform>%n Schlüssel werden geändert…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys are changed.</source>
        <translation>
            <numerusform>%n Schlüssel ist geändert.</numerusform>
            <numerusform>%n Schlüssel sind geändert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::KeyForm</name>
    <message>
        <source>What it is for, like “ci-agents”</source>
        <translation>Verwendungszweck, z.&#xa0;B. „ci-agents“</translation>
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
        <source>The user&apos;s name</source>
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
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Optional, like team-a, nightly</source>
        <translation>Optional, z.&#xa0;B. team-a, nightly</translation>
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
    <name>orchestris::KeyPane</name>
    <message>
        <source>Search aliases and models</source>
        <translation>Aliasse und Modelle suchen</translation>
    </message>
    <message>
        <source>Only what is allowed</source>
        <translation>Nur Erlaubtes</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Public ID</source>
        <translation>Öffentliche ID</translation>
    </message>
    <message>
        <source>May be used for</source>
        <translation>Verwendbar für</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Loop guard</source>
        <translation>Loop-Schutz</translation>
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
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Old secret</source>
        <translation>Altes Geheimnis</translation>
    </message>
    <message>
        <source>Limits that it meets</source>
        <translation>Geltende Limits</translation>
    </message>
    <message>
        <source>What it may call</source>
        <translation>Was er aufrufen darf</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>Benutzer %1</translation>
    </message>
    <message>
        <source>Organization %1</source>
        <translation>Organisation %1</translation>
    </message>
    <message>
        <source>sk-orc-%1-…</source>
        <translation>sk-orc-%1-…</translation>
    </message>
    <message>
        <source>Any address</source>
        <translation>Jede Adresse</translation>
    </message>
    <message>
        <source>As its organization says</source>
        <translation>Wie in der Organisation</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a time, in how long</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nie verwendet</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a time, how long ago</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>sk-orc-%1-… until %2</source>
        <translation>sk-orc-%1-… bis %2</translation>
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
        <translation>Beliebig oder z.&#xa0;B. 192.0.2.7, 10.0.0.0/8, 2001:db8::/32</translation>
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
        <source>Loop &amp;guard</source>
        <translation>&amp;Loop-Schutz</translation>
    </message>
    <message>
        <source>Tick at least one thing that the key may be used for.</source>
        <translation>Wählen Sie mindestens einen Verwendungszweck des Schlüssels aus.</translation>
    </message>
</context>
<context>
    <name>orchestris::KeyStep</name>
    <message>
        <source>At most so many dollars a &amp;day</source>
        <translation>Höchstbetrag in Dollar pro &amp;Tag</translation>
    </message>
    <message>
        <source>&amp;Copy key</source>
        <translation>Schlüssel &amp;kopieren</translation>
    </message>
    <message>
        <source>Dollars a day</source>
        <translation>Dollar pro Tag</translation>
    </message>
    <message>
        <source>N&amp;ame of the key</source>
        <translation>&amp;Name des Schlüssels</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation>&amp;Für wen</translation>
    </message>
    <message>
        <source>Name of the &amp;person</source>
        <translation>Name der &amp;Person</translation>
    </message>
    <message>
        <source>What tools &amp;call the model</source>
        <translation>Wie Tools das Modell a&amp;ufrufen</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>Der neue Schlüssel</translation>
    </message>
    <message>
        <source>It is shown this once. The next step puts it into your tool, so that you need not keep it; if it is lost, issue another.</source>
        <translation>Er wird nur dieses eine Mal angezeigt. Der nächste Schritt trägt ihn in Ihr Tool ein, sodass Sie ihn nicht aufbewahren müssen; geht er verloren, stellen Sie einen neuen aus.</translation>
    </message>
    <message>
        <source>A key for your tool</source>
        <translation>Ein Schlüssel für Ihr Tool</translation>
    </message>
    <message>
        <source>Tools get keys of this gateway, never the provider&apos;s. What is used with each key is recorded, and can be limited.</source>
        <translation>Tools erhalten Schlüssel dieses Gateways, nie die des Anbieters. Die Nutzung jedes Schlüssels wird erfasst und lässt sich begrenzen.</translation>
    </message>
    <message>
        <source>The team “%1”</source>
        <translation>Das Team „%1“</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>Say whose key it is.</source>
        <translation>Geben Sie an, wem der Schlüssel gehört.</translation>
    </message>
    <message>
        <source>An amount is in dollars, such as 5 or 2.50.</source>
        <translation>Ein Betrag ist in Dollar, z.&#xa0;B. 5 oder 2,50.</translation>
    </message>
    <message>
        <source>Tools call %1 by that name.</source>
        <translation>Tools rufen %1 unter diesem Namen auf.</translation>
    </message>
    <message>
        <source>It stands for %1, and can stand for another model later without a change in your tools.</source>
        <translation>Er steht für %1 und kann später für ein anderes Modell stehen, ohne Änderung an Ihren Tools.</translation>
    </message>
    <message>
        <source>&amp;Issue the key</source>
        <translation>Schlüssel &amp;ausstellen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Give the key a name.</source>
        <translation>Geben Sie dem Schlüssel einen Namen.</translation>
    </message>
    <message>
        <source>A name has at most 100 characters, and none that cannot be seen.</source>
        <translation>Ein Name hat höchstens 100 Zeichen und keine unsichtbaren.</translation>
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
    <message>
        <source>Limit used</source>
        <translation>Limit verbraucht</translation>
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
    <message>
        <source>De&amp;tails</source>
        <translation>De&amp;tails</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>&amp;Tag…</translation>
    </message>
    <message>
        <source>E&amp;xpire on…</source>
        <translation>Ablauf a&amp;m…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Läuft bald ab</translation>
    </message>
    <message>
        <source>Unused for 30 days</source>
        <translation>30 Tage ungenutzt</translation>
    </message>
    <message>
        <source>Near a limit</source>
        <translation>Nahe an einem Limit</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Any owner</source>
        <translation>Alle Inhaber</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>Jedes Modell</translation>
    </message>
    <message>
        <source>Organizations&apos; keys</source>
        <translation>Schlüssel von Organisationen</translation>
    </message>
    <message>
        <source>Users&apos; keys</source>
        <translation>Schlüssel von Benutzern</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>Alle von %1</translation>
    </message>
    <message>
        <source>May call %1</source>
        <translation>Darf %1 aufrufen</translation>
    </message>
    <message>
        <source>Its limits, and what it may really call</source>
        <translation>Seine Limits und was er tatsächlich aufrufen darf</translation>
    </message>
</context>
<context>
    <name>orchestris::LimitBars</name>
    <message>
        <source>No limit applies.</source>
        <translation>Kein Limit gilt.</translation>
    </message>
    <message>
        <source>%1, resets: %2</source>
        <comment>a share, when</comment>
        <translation>%1, Reset: %2</translation>
    </message>
    <message>
        <source>What was used of it is known to the running gateway only.</source>
        <translation>Den Verbrauch kennt nur das laufende Gateway.</translation>
    </message>
</context>
<context>
    <name>orchestris::LimitBulk</name>
    <message numerus="yes">
        <source>Remove %n limits?</source>
        <translation>
            <numerusform>%n Limit entfernen?</numerusform>
            <numerusform>%n Limits entfernen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them count in total: what was used of these is forgotten, and they cannot be brought back.</source>
        <translation>
            <numerusform>%n davon zählt insgesamt: Sein Verbrauch wird vergessen, und es lässt sich nicht wiederherstellen.</numerusform>
            <numerusform>%n davon zählen insgesamt: Ihr Verbrauch wird vergessen, und sie lassen sich nicht wiederherstellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;move limits</source>
        <translation>Limits &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Keep limits</source>
        <translation>Limits &amp;behalten</translation>
    </message>
    <message numerus="yes">
        <source>Removing %n limits…</source>
        <translation>
            <numerusform>%n Limit wird entfernt…</numerusform>
            <numerusform>%n Limits werden entfernt…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limits are removed.</source>
        <translation>
            <numerusform>%n Limit ist entfernt.</numerusform>
            <numerusform>%n Limits sind entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Setting %n limits again…</source>
        <translation>
            <numerusform>%n Limit wird erneut gesetzt…</numerusform>
            <numerusform>%n Limits werden erneut gesetzt…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %n limits…</source>
        <translation>
            <numerusform>%n Limit wird geändert…</numerusform>
            <numerusform>%n Limits werden geändert…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limits are back.</source>
        <translation>
            <numerusform>%n Limit ist wieder da.</numerusform>
            <numerusform>%n Limits sind wieder da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limits are changed.</source>
        <translation>
            <numerusform>%n Limit ist geändert.</numerusform>
            <numerusform>%n Limits sind geändert.</numerusform>
        </translation>
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
        <source>Add &amp;limit</source>
        <translation>Limit hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>With the last 30 days</source>
        <translation>Mit den letzten 30 Tagen</translation>
    </message>
    <message>
        <source>Say whose use is limited, and see here what it would have met.</source>
        <translation>Geben Sie an, wessen Nutzung begrenzt wird, und sehen Sie hier, was das Limit bewirkt hätte.</translation>
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
        <source>Time &amp;zone of the window</source>
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
        <translation>Dollar, z.&#xa0;B. 5,00</translation>
    </message>
    <message>
        <source>Like 4</source>
        <translation>Z.&#xa0;B. 4</translation>
    </message>
    <message>
        <source>Like 600</source>
        <translation>Z.&#xa0;B. 600</translation>
    </message>
    <message>
        <source>Like 2 M</source>
        <translation>Z.&#xa0;B. 2 M</translation>
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
        <translation>Der Wert ist ein Betrag in Dollar, z.&#xa0;B. 5 oder 0,25, höchstens 1.000.000.</translation>
    </message>
    <message>
        <source>An amount is a whole number, like 600, 250 k or 2 M.</source>
        <translation>Der Wert ist eine ganze Zahl, z.&#xa0;B. 600, 250 k oder 2 M.</translation>
    </message>
    <message>
        <source>There is no such time zone: choose one like Europe/Berlin.</source>
        <translation>Diese Zeitzone gibt es nicht: Wählen Sie eine wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>Notices are at 1 to 1000 percent, like 80, 100.</source>
        <translation>Hinweise sind bei 1 bis 1000 Prozent möglich, z.&#xa0;B. 80, 100.</translation>
    </message>
    <message>
        <source>A limit of 0 refuses every request.</source>
        <translation>Ein Limit von 0 lehnt jede Anfrage ab.</translation>
    </message>
    <message>
        <source>A limit of 0 warns of every request.</source>
        <translation>Ein Limit von 0 warnt bei jeder Anfrage.</translation>
    </message>
    <message>
        <source>More than its organization has: %1. That is reached first.</source>
        <translation>Mehr als das Limit der Organisation: %1. Dieses wird zuerst erreicht.</translation>
    </message>
</context>
<context>
    <name>orchestris::LimitPlot</name>
    <message>
        <source>Nothing that this limit counts was used in the last 30 days.</source>
        <translation>In den letzten 30 Tagen wurde nichts verbraucht, was dieses Limit zählt.</translation>
    </message>
    <message>
        <source>Amount of the limit</source>
        <translation>Höhe des Limits</translation>
    </message>
    <message>
        <source>Used in each window</source>
        <translation>Verbrauch je Fenster</translation>
    </message>
    <message>
        <source>Used since the window began, by day</source>
        <translation>Verbrauch seit Beginn des Fensters, nach Tag</translation>
    </message>
    <message>
        <source>Within the limit</source>
        <translation>Innerhalb des Limits</translation>
    </message>
    <message>
        <source>Beyond it: warned of</source>
        <translation>Darüber: Warnung</translation>
    </message>
    <message>
        <source>Beyond it: refused</source>
        <translation>Darüber: abgelehnt</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>The most that was used in one window is %1.</source>
        <translation>Höchster Verbrauch in einem Fenster: %1.</translation>
    </message>
    <message numerus="yes">
        <source>All of %n window(s) stay within it. The most that was used in one is %1.</source>
        <translation>
            <numerusform>Das eine Fenster bleibt darunter. Höchster Verbrauch in einem Fenster: %1.</numerusform>
            <numerusform>Alle %n Fenster bleiben darunter. Höchster Verbrauch in einem Fenster: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n window(s) used more. The most that was used in one is %2.</source>
        <translation>
            <numerusform>In %1 von %n Fenster wurde mehr verbraucht. Höchster Verbrauch in einem Fenster: %2.</numerusform>
            <numerusform>In %1 von %n Fenstern wurde mehr verbraucht. Höchster Verbrauch in einem Fenster: %2.</numerusform>
        </translation>
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
        <translation>
            <numerusform>%n Limit</numerusform>
            <numerusform>%n Limits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reached</source>
        <translation>
            <numerusform>%n erreicht</numerusform>
            <numerusform>%n erreicht</numerusform>
        </translation>
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
    <message>
        <source>&amp;Change amounts…</source>
        <translation>Werte ä&amp;ndern…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>However much is used</source>
        <translation>Beliebiger Verbrauch</translation>
    </message>
    <message>
        <source>Near its amount</source>
        <translation>Nahe am Limit</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Nothing used yet</source>
        <translation>Noch nichts verbraucht</translation>
    </message>
    <message>
        <source>Only warns</source>
        <translation>Warnt nur</translation>
    </message>
    <message>
        <source>Of anybody</source>
        <translation>Für alle</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>Jedes Modell</translation>
    </message>
    <message>
        <source>Only for %1</source>
        <translation>Nur für %1</translation>
    </message>
</context>
<context>
    <name>orchestris::LivePage</name>
    <message>
        <source>Search running requests</source>
        <translation>Laufende Anfragen suchen</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Anzei&amp;gen</translation>
    </message>
    <message>
        <source>Sto&amp;p…</source>
        <translation>&amp;Stoppen…</translation>
    </message>
    <message>
        <source>Stop its ke&amp;y…</source>
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
        <translation>
            <numerusform>%n läuft, bisher %1</numerusform>
            <numerusform>%n laufen, bisher %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the request of “%1” to %2?</source>
        <translation>Anfrage von „%1“ an %2 stoppen?</translation>
    </message>
    <message numerus="yes">
        <source>Stop %Ln selected request(s)?</source>
        <translation>
            <numerusform>%Ln ausgewählte Anfrage stoppen?</numerusform>
            <numerusform>%Ln ausgewählte Anfragen stoppen?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message numerus="yes">
        <source>Stop all requests of the key “%1”, %n now?</source>
        <translation>
            <numerusform>Alle Anfragen des Schlüssels „%1“ stoppen, derzeit %n?</numerusform>
            <numerusform>Alle Anfragen des Schlüssels „%1“ stoppen, derzeit %n?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop all of the key</source>
        <translation>Alle des Schlüssels &amp;stoppen</translation>
    </message>
    <message numerus="yes">
        <source>Stop all requests of the user “%1”, %n now?</source>
        <translation>
            <numerusform>Alle Anfragen des Benutzers „%1“ stoppen, derzeit %n?</numerusform>
            <numerusform>Alle Anfragen des Benutzers „%1“ stoppen, derzeit %n?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop all requests of the organization “%1” and of its users, %n now?</source>
        <translation>
            <numerusform>Alle Anfragen der Organisation „%1“ und ihrer Benutzer stoppen, derzeit %n?</numerusform>
            <numerusform>Alle Anfragen der Organisation „%1“ und ihrer Benutzer stoppen, derzeit %n?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop all of the owner</source>
        <translation>Alle des Inhabers &amp;stoppen</translation>
    </message>
    <message numerus="yes">
        <source>Stop everything that runs, %Ln request(s) now?</source>
        <translation>
            <numerusform>Alles stoppen, derzeit %Ln laufende Anfrage?</numerusform>
            <numerusform>Alles stoppen, derzeit %Ln laufende Anfragen?</numerusform>
        </translation>
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
        <source>%Ln request(s) stopped.</source>
        <translation>
            <numerusform>%Ln Anfrage gestoppt.</numerusform>
            <numerusform>%Ln Anfragen gestoppt.</numerusform>
        </translation>
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
    <message>
        <source>&amp;Quit (the gateway serves on)</source>
        <translation>&amp;Beenden (Gateway läuft weiter)</translation>
    </message>
    <message>
        <source>First &amp;steps</source>
        <translation>Erste &amp;Schritte</translation>
    </message>
    <message>
        <source>Key&amp;board shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
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
    <name>orchestris::ModelDialog</name>
    <message>
        <source>Add a model</source>
        <translation>Modell hinzufügen</translation>
    </message>
    <message>
        <source>Edit a model</source>
        <translation>Modell bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Add model</source>
        <translation>Modell hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Price in dollars a million tokens</source>
        <translation>Preis in Dollar pro Million Tokens</translation>
    </message>
    <message>
        <source>A changed price counts for requests from now on: what was recorded keeps its own. Without a price, cost stays unknown.</source>
        <translation>Ein geänderter Preis gilt für Anfragen ab jetzt: Erfasstes behält seinen Preis. Ohne Preis bleiben die Kosten unbekannt.</translation>
    </message>
    <message>
        <source>As the provider calls it</source>
        <translation>Name beim Anbieter</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Anbieter</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Tokens of a prompt and its answer together. Aliases compare their targets by it.</source>
        <translation>Tokens eines Prompts und seiner Antwort zusammen. Aliasse vergleichen damit ihre Ziele.</translation>
    </message>
    <message>
        <source>Tokens that an answer can have at most. Strict limits hold so many.</source>
        <translation>Tokens, die eine Antwort höchstens haben kann. Strikte Limits reservieren so viele.</translation>
    </message>
    <message>
        <source>Conte&amp;xt, in tokens</source>
        <translation>Konte&amp;xt in Tokens</translation>
    </message>
    <message>
        <source>Maximum ou&amp;tput, in tokens</source>
        <translation>Ma&amp;ximale Ausgabe in Tokens</translation>
    </message>
    <message>
        <source>Say how the provider calls the model.</source>
        <translation>Geben Sie an, wie das Modell beim Anbieter heißt.</translation>
    </message>
    <message>
        <source>A model&apos;s name has up to 200 characters and no blanks.</source>
        <translation>Der Name eines Modells hat bis zu 200 Zeichen und keine Leerzeichen.</translation>
    </message>
    <message>
        <source>Add a provider first.</source>
        <translation>Fügen Sie zuerst einen Anbieter hinzu.</translation>
    </message>
    <message>
        <source>%1/%2 is there already.</source>
        <translation>%1/%2 ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>A context is a number of tokens, like 128,000 or 200k.</source>
        <translation>Ein Kontext ist eine Anzahl Tokens, z.&#xa0;B. 128.000 oder 200k.</translation>
    </message>
    <message>
        <source>The maximum output is a number of tokens, like 16,384 or 16k.</source>
        <translation>Die maximale Ausgabe ist eine Anzahl Tokens, z.&#xa0;B. 16.384 oder 16k.</translation>
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
    <name>orchestris::ModelTableModel</name>
    <message>
        <source>No price</source>
        <translation>Kein Preis</translation>
    </message>
    <message>
        <source>Holds since %1.</source>
        <translation>Gilt seit %1.</translation>
    </message>
    <message>
        <source>Of the last 30 days</source>
        <translation>Der letzten 30 Tage</translation>
    </message>
    <message>
        <source>Dollars a million tokens</source>
        <translation>Dollar pro Million Tokens</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
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
        <source>Price from</source>
        <translation>Preis ab</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Max. output</source>
        <translation>Max. Ausgabe</translation>
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
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
</context>
<context>
    <name>orchestris::ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>&amp;Import models…</source>
        <translation>Modelle &amp;importieren…</translation>
    </message>
    <message>
        <source>Parts of the page of models</source>
        <translation>Teile der Seite „Modelle“</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Aliasse</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>&amp;Add model</source>
        <translation>Modell hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>&amp;Add alias</source>
        <translation>Alias hinzu&amp;fügen</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n Modell</numerusform>
            <numerusform>%n Modelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alias(es)</source>
        <translation>
            <numerusform>%n Alias</numerusform>
            <numerusform>%n Aliasse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::ModelsTab</name>
    <message>
        <source>Search models</source>
        <translation>Modelle suchen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Use &amp;list price</source>
        <translation>&amp;Listenpreis verwenden</translation>
    </message>
    <message>
        <source>&amp;Probe…</source>
        <translation>&amp;Prüfen…</translation>
    </message>
    <message>
        <source>Its re&amp;quests</source>
        <translation>&amp;Zugehörige Anfragen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation>Noch keine Modelle</translation>
    </message>
    <message>
        <source>What the providers can be asked for appears here, with prices and what it was used for. Ask a provider which models it has.</source>
        <translation>Was sich bei den Anbietern anfragen lässt, erscheint hier, mit Preisen und Nutzung. Fragen Sie einen Anbieter, welche Modelle er hat.</translation>
    </message>
    <message>
        <source>&amp;Import from a provider…</source>
        <translation>Von einem Anbieter &amp;importieren…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Alle Anbieter</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>With and without price</source>
        <translation>Mit und ohne Preis</translation>
    </message>
    <message>
        <source>With a price</source>
        <translation>Mit Preis</translation>
    </message>
    <message>
        <source>Without a price</source>
        <translation>Ohne Preis</translation>
    </message>
    <message>
        <source>Use in the last 30 days</source>
        <translation>Nutzung der letzten 30 Tage</translation>
    </message>
    <message>
        <source>Used and unused</source>
        <translation>Genutzte und ungenutzte</translation>
    </message>
    <message>
        <source>Used in 30 days</source>
        <translation>In 30 Tagen genutzt</translation>
    </message>
    <message>
        <source>Unused for 30 days</source>
        <translation>30 Tage ungenutzt</translation>
    </message>
    <message>
        <source>A new version of the price, for requests from now on</source>
        <translation>Eine neue Version des Preises, für Anfragen ab jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n Modell</numerusform>
            <numerusform>%n Modelle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n model(s) selected</source>
        <translation>
            <numerusform>%1 von %n Modell ausgewählt</numerusform>
            <numerusform>%1 von %n Modellen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>„%1“ ist gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n new model(s).</source>
        <translation>
            <numerusform>„%1“ hat %n neues Modell.</numerusform>
            <numerusform>„%1“ hat %n neue Modelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings of “%1” are what the probe found.</source>
        <translation>Die Einstellungen von „%1“ entsprechen dem Prüfergebnis.</translation>
    </message>
    <message>
        <source>Nothing changed: the prices are the list&apos;s, or it has none.</source>
        <translation>Nichts geändert: Die Preise entsprechen der Liste oder fehlen in ihr.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) have the list&apos;s price, for requests from now on.</source>
        <translation>
            <numerusform>%n Modell hat den Listenpreis, für Anfragen ab jetzt.</numerusform>
            <numerusform>%n Modelle haben den Listenpreis, für Anfragen ab jetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed: %1. Requests for it are refused from now on; what was used stays recorded.</source>
        <translation>Entfernt: %1. Anfragen dafür werden ab jetzt abgelehnt; die bisherige Nutzung bleibt erfasst.</translation>
    </message>
    <message numerus="yes">
        <source>%n models are removed. Requests for them are refused from now on; what was used stays recorded.</source>
        <translation>
            <numerusform>%n Modell ist entfernt. Anfragen dafür werden ab jetzt abgelehnt; die bisherige Nutzung bleibt erfasst.</numerusform>
            <numerusform>%n Modelle sind entfernt. Anfragen dafür werden ab jetzt abgelehnt; die bisherige Nutzung bleibt erfasst.</numerusform>
        </translation>
    </message>
    <message>
        <source>These aliases pass over it: %1.</source>
        <translation>Diese Aliasse übergehen es: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) are back.</source>
        <translation>
            <numerusform>%n Modell ist wieder da.</numerusform>
            <numerusform>%n Modelle sind wieder da.</numerusform>
        </translation>
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
        <translation>
            <numerusform>%1, %n Punkt mit Handlungsbedarf</numerusform>
            <numerusform>%1, %n Punkte mit Handlungsbedarf</numerusform>
        </translation>
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
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
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
        <translation>ein %1 · aus %2</translation>
    </message>
    <message>
        <source>%1 a request</source>
        <translation>%1 pro Anfrage</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln Anfrage</numerusform>
            <numerusform>%Ln Anfragen</numerusform>
        </translation>
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
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
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
        <translation>Wie die Person genannt wird, z.&#xa0;B. „lead“</translation>
    </message>
    <message>
        <source>A team or a company, like “Research”</source>
        <translation>Ein Team oder eine Firma, z.&#xa0;B. „Forschung“</translation>
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
        <source>Their keys can call nothing else, whatever a key&apos;s own list says.</source>
        <translation>Die Schlüssel dieses Benutzers können nichts anderes aufrufen, unabhängig von ihrer eigenen Liste.</translation>
    </message>
    <message>
        <source>Its keys and its users&apos; keys can call nothing else.</source>
        <translation>Die Schlüssel der Organisation und ihrer Benutzer können nichts anderes aufrufen.</translation>
    </message>
    <message>
        <source>Loop &amp;guard</source>
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
    <name>orchestris::OwnerPane</name>
    <message>
        <source>Organization or user</source>
        <translation>Organisation oder Benutzer</translation>
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
        <source>Organization</source>
        <translation>Organisation</translation>
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
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Limits that they meet</source>
        <translation>Für sie geltende Limits</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Disabled: requests with these keys are refused.</source>
        <translation>Deaktiviert: Anfragen mit diesen Schlüsseln werden abgelehnt.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Refused: the organization %1 is disabled.</source>
        <translation>Abgelehnt: Die Organisation %1 ist deaktiviert.</translation>
    </message>
    <message>
        <source>%1 active of %2</source>
        <translation>%1 von %2 aktiv</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nie verwendet</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a time, how long ago</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key, its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Noch keine Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
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
    <message>
        <source>Never used</source>
        <translation>Nie verwendet</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Limit used</source>
        <translation>Limit verbraucht</translation>
    </message>
</context>
<context>
    <name>orchestris::Page</name>
    <message>
        <source>That is not there any more.</source>
        <translation>Das ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Telemetrie</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
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
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>Playground</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>“%1” is still at work.</source>
        <translation>„%1“ arbeitet noch.</translation>
    </message>
</context>
<context>
    <name>orchestris::ParameterForm</name>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>This is not JSON, %1: %2.</source>
        <translation>Das ist kein JSON, %1: %2.</translation>
    </message>
    <message>
        <source>A JSON schema is an object: {&quot;type&quot;: &quot;object&quot;, …}.</source>
        <translation>Ein JSON-Schema ist ein Objekt: {&quot;type&quot;: &quot;object&quot;, …}.</translation>
    </message>
    <message>
        <source>Tools are a list: [{&quot;type&quot;: &quot;function&quot;, …}].</source>
        <translation>Tools sind eine Liste: [{&quot;type&quot;: &quot;function&quot;, …}].</translation>
    </message>
    <message>
        <source>Tool %1 has no “type”.</source>
        <translation>Tool %1 hat kein „type“.</translation>
    </message>
    <message>
        <source>Tool %1 has no “name”.</source>
        <translation>Tool %1 hat kein „name“.</translation>
    </message>
    <message>
        <source>Separated by commas; \n is a line&apos;s end</source>
        <translation>Durch Kommas getrennt; \n ist ein Zeilenende</translation>
    </message>
    <message>
        <source>As the model does</source>
        <translation>Vorgabe des Modells</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>A JSON object</source>
        <translation>Ein JSON-Objekt</translation>
    </message>
    <message>
        <source>JSON of a schema</source>
        <translation>JSON eines Schemas</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Top P</source>
        <translation>Top P</translation>
    </message>
    <message>
        <source>Most output tokens</source>
        <translation>Max. Ausgabe-Tokens</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Reasoning-Aufwand</translation>
    </message>
    <message>
        <source>Form of the answer</source>
        <translation>Form der Antwort</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>Anhalten bei</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>A number from 0 to %1</source>
        <translation>Eine Zahl von 0 bis %1</translation>
    </message>
    <message numerus="yes">
        <source>At most %n</source>
        <translation>
            <numerusform>Höchstens %n</numerusform>
            <numerusform>Höchstens %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>Eine ganze Zahl</translation>
    </message>
    <message>
        <source>From 1 to %1</source>
        <translation>Von 1 bis %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
        <translation>
            <numerusform>%n Organisation</numerusform>
            <numerusform>%n Organisationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n Benutzer</numerusform>
            <numerusform>%n Benutzer</numerusform>
        </translation>
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
        <source>Disable “%1”? Its keys and its users&apos; keys are refused until you enable it again.</source>
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
    <message>
        <source>De&amp;tails</source>
        <translation>De&amp;tails</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Near a limit</source>
        <translation>Nahe an einem Limit</translation>
    </message>
    <message>
        <source>Without active keys</source>
        <translation>Ohne aktive Schlüssel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Organizations and users</source>
        <translation>Organisationen und Benutzer</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Any organization</source>
        <translation>Alle Organisationen</translation>
    </message>
    <message>
        <source>Their keys, and the limits that they meet</source>
        <translation>Ihre Schlüssel und die für sie geltenden Limits</translation>
    </message>
    <message numerus="yes">
        <source>Disable %n of them? Their keys are refused until you enable them again.</source>
        <translation>
            <numerusform>%n davon deaktivieren? Die zugehörigen Schlüssel werden abgelehnt, bis Sie den Eintrag wieder aktivieren.</numerusform>
            <numerusform>%n davon deaktivieren? Die zugehörigen Schlüssel werden abgelehnt, bis Sie die Einträge wieder aktivieren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enabling %n of them…</source>
        <translation>
            <numerusform>%n davon wird aktiviert…</numerusform>
            <numerusform>%n davon werden aktiviert…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disabling %n of them…</source>
        <translation>
            <numerusform>%n davon wird deaktiviert…</numerusform>
            <numerusform>%n davon werden deaktiviert…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are enabled.</source>
        <translation>
            <numerusform>%n davon ist aktiviert.</numerusform>
            <numerusform>%n davon sind aktiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are disabled.</source>
        <translation>
            <numerusform>%n davon ist deaktiviert.</numerusform>
            <numerusform>%n davon sind deaktiviert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::PlaygroundPage</name>
    <message>
        <source>No key to try a model as</source>
        <translation>Kein Schlüssel zum Testen eines Modells</translation>
    </message>
    <message>
        <source>Here one tries a model through the gateway, as one of its keys. Issue a key first.</source>
        <translation>Hier lässt sich ein Modell über das Gateway testen, mit einem seiner Schlüssel. Stellen Sie zuerst einen Schlüssel aus.</translation>
    </message>
    <message>
        <source>Issue a key</source>
        <translation>Schlüssel ausstellen</translation>
    </message>
    <message>
        <source>No model to try</source>
        <translation>Kein Modell zum Testen</translation>
    </message>
    <message>
        <source>Here one tries a model through the gateway, as one of its keys. Add a provider with its models first.</source>
        <translation>Hier lässt sich ein Modell über das Gateway testen, mit einem seiner Schlüssel. Fügen Sie zuerst einen Anbieter mit Modellen hinzu.</translation>
    </message>
    <message>
        <source>To the providers</source>
        <translation>Zu den Anbietern</translation>
    </message>
    <message>
        <source>&amp;Parameters and tools</source>
        <translation>&amp;Parameter und Tools</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Sen&amp;d</source>
        <translation>Sen&amp;den</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>How the model is to behave; may be empty</source>
        <translation>Wie das Modell sich verhalten soll; darf leer sein</translation>
    </message>
    <message>
        <source>S&amp;ystem prompt</source>
        <translation>S&amp;ystemprompt</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Konversation</translation>
    </message>
    <message>
        <source>What is said here lives in this window&apos;s memory only: neither prompt nor answer is stored. That there was a request, its tokens and its cost are recorded, as of every request.</source>
        <translation>Was hier gesagt wird, lebt nur im Speicher dieses Fensters: Weder Prompt noch Antwort wird gespeichert. Dass es eine Anfrage gab, ihre Tokens und ihre Kosten werden erfasst wie bei jeder Anfrage.</translation>
    </message>
    <message>
        <source>The message was taken away.</source>
        <translation>Die Nachricht wurde entfernt.</translation>
    </message>
    <message>
        <source>The gateway is starting.</source>
        <translation>Das Gateway startet.</translation>
    </message>
    <message>
        <source>The gateway is stopping and takes no new requests.</source>
        <translation>Das Gateway wird gestoppt und nimmt keine neuen Anfragen an.</translation>
    </message>
    <message>
        <source>The gateway does not serve: %1</source>
        <translation>Das Gateway ist nicht in Betrieb: %1</translation>
    </message>
    <message>
        <source>The gateway has ended. Let this console serve, or start the gateway again.</source>
        <translation>Das Gateway ist beendet. Lassen Sie diese Konsole den Betrieb übernehmen oder starten Sie das Gateway neu.</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation>Schreiben Sie zuerst eine Nachricht.</translation>
    </message>
    <message>
        <source>An answer is on its way in the playground.</source>
        <translation>Im Playground ist eine Antwort unterwegs.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Die Antwort anhalten</translation>
    </message>
</context>
<context>
    <name>orchestris::PresetGallery</name>
    <message>
        <source>Search kinds of providers</source>
        <translation>Arten von Anbietern suchen</translation>
    </message>
    <message>
        <source>None of them. Choose “Another OpenAI-compatible server” for any server that speaks OpenAI&apos;s API.</source>
        <translation>Keine Treffer. Wählen Sie „Anderer OpenAI-kompatibler Server“ für jeden Server, der die API von OpenAI spricht.</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>Auf diesem Rechner</translation>
    </message>
    <message>
        <source>A key if it asks for one</source>
        <translation>Schlüssel, falls verlangt</translation>
    </message>
    <message>
        <source>Needs a key</source>
        <translation>Braucht einen Schlüssel</translation>
    </message>
    <message>
        <source>What do you want to connect? The fields are filled in for you, and nothing is asked before you say so.</source>
        <translation>Was möchten Sie verbinden? Die Felder werden für Sie ausgefüllt, und nichts wird abgefragt, bevor Sie es sagen.</translation>
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
        <source>Back to the program&apos;s &amp;list</source>
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
        <source>&amp;Compare with another list…</source>
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
        <translation>
            <numerusform>Liste vom %1: %n Preis weicht ab.</numerusform>
            <numerusform>Liste vom %1: %n Preise weichen ab.</numerusform>
        </translation>
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
    <name>orchestris::PriceEditor</name>
    <message>
        <source>Add &amp;rates for long prompts</source>
        <translation>Preise für lange Prompts &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Use the &amp;list&apos;s price</source>
        <translation>&amp;Listenpreis verwenden</translation>
    </message>
    <message>
        <source>Above input tokens</source>
        <translation>Über Eingabe-Tokens</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>&amp;Input</source>
        <translation>&amp;Eingabe</translation>
    </message>
    <message>
        <source>dollars</source>
        <translation>Dollar</translation>
    </message>
    <message>
        <source>Cached input</source>
        <translation>Eingabe aus Cache</translation>
    </message>
    <message>
        <source>&amp;Cached input</source>
        <translation>Eingabe aus &amp;Cache</translation>
    </message>
    <message>
        <source>as input</source>
        <translation>wie Eingabe</translation>
    </message>
    <message>
        <source>Cache writes</source>
        <translation>Cache-Schreiben</translation>
    </message>
    <message>
        <source>Cache &amp;writes</source>
        <translation>Cache-Sch&amp;reiben</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>&amp;Output</source>
        <translation>&amp;Ausgabe</translation>
    </message>
    <message>
        <source>Remove these rates</source>
        <translation>Diese Preise entfernen</translation>
    </message>
    <message>
        <source>“%1” is no amount of dollars.</source>
        <translation>„%1“ ist kein Dollarbetrag.</translation>
    </message>
    <message>
        <source>A price needs at least a rate for input and one for output.</source>
        <translation>Ein Preis braucht mindestens einen Satz für Eingabe und einen für Ausgabe.</translation>
    </message>
    <message>
        <source>Say above how many input tokens the further rates hold, like 200k.</source>
        <translation>Geben Sie an, ab wie vielen Eingabe-Tokens die weiteren Preise gelten, z.&#xa0;B. 200k.</translation>
    </message>
    <message>
        <source>Rates for long prompts begin above more and more tokens, and no rate is above a million dollars.</source>
        <translation>Preise für lange Prompts beginnen jeweils über mehr Tokens, und kein Preis liegt über einer Million Dollar.</translation>
    </message>
    <message>
        <source>The price list does not have this model.</source>
        <translation>Die Preisliste enthält dieses Modell nicht.</translation>
    </message>
    <message>
        <source>This is the published price. %1.</source>
        <translation>Das ist der veröffentlichte Preis. %1.</translation>
    </message>
    <message>
        <source>Published: %1. %2.</source>
        <translation>Veröffentlicht: %1. %2.</translation>
    </message>
</context>
<context>
    <name>orchestris::PricesSection</name>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>not used in the last 30 days</source>
        <translation>in den letzten 30 Tagen nicht genutzt</translation>
    </message>
    <message>
        <source>the last 30 days cost %1 and would have cost %2</source>
        <translation>die letzten 30 Tage kosteten %1 und hätten %2 gekostet</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>&amp;Alle auswählen</translation>
    </message>
    <message>
        <source>Back to the program&apos;s &amp;list</source>
        <translation>Zurück zur &amp;Liste des Programms</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Preisliste</translation>
    </message>
    <message>
        <source>Published prices that come with the program. New models get theirs from it; prices of models that are here change only when you say so, and what was used before keeps the price that it was billed at.</source>
        <translation>Veröffentlichte Preise, die mit dem Programm kommen. Neue Modelle erhalten ihre Preise daraus; Preise vorhandener Modelle ändern sich nur, wenn Sie es wollen, und bisherige Nutzung behält den Preis, zu dem sie berechnet wurde.</translation>
    </message>
    <message>
        <source>Prices that differ</source>
        <translation>Abweichende Preise</translation>
    </message>
    <message>
        <source>&amp;Compare with another list…</source>
        <translation>Mit anderer &amp;Liste vergleichen…</translation>
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
    <message>
        <source>The list of %1. Source: %2</source>
        <translation>Liste vom %1. Quelle: %2</translation>
    </message>
    <message>
        <source>No price differs: %1 are as in the list, %2 are not in it.</source>
        <translation>Kein Preis weicht ab: %1 sind wie in der Liste, %2 sind nicht enthalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) differ. The same: %1; not in it: %2. Dollars a million tokens of input / output:</source>
        <translation>
            <numerusform>%n Preis weicht ab. Gleich: %1; nicht enthalten: %2. Dollar pro Million Tokens Eingabe / Ausgabe:</numerusform>
            <numerusform>%n Preise weichen ab. Gleich: %1; nicht enthalten: %2. Dollar pro Million Tokens Eingabe / Ausgabe:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n price(s)</source>
        <translation>
            <numerusform>%n Preis setzen</numerusform>
            <numerusform>%n Preise setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>Aus&amp;wahl aufheben</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) have a new price from now on. It is in the audit.</source>
        <translation>
            <numerusform>%n Modell hat ab jetzt einen neuen Preis. Es steht im Audit.</numerusform>
            <numerusform>%n Modelle haben ab jetzt einen neuen Preis. Es steht im Audit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::PrivacySection</name>
    <message>
        <source>Privacy and retention</source>
        <translation>Datenschutz und Aufbewahrung</translation>
    </message>
    <message>
        <source>What is kept, and what never</source>
        <translation>Was aufbewahrt wird und was nie</translation>
    </message>
    <message>
        <source>Kept of each request: key, owner, model, provider, times, tokens, cost, status, request IDs, and the name of the program that asked.</source>
        <translation>Von jeder Anfrage aufbewahrt: Schlüssel, Inhaber, Modell, Anbieter, Zeiten, Tokens, Kosten, Status, Anfrage-IDs und der Name des anfragenden Programms.</translation>
    </message>
    <message>
        <source>Never kept on disk: prompts, answers, tool calls, the addresses of clients, secrets of keys. Nothing is sent to anyone but the providers you set up.</source>
        <translation>Nie auf dem Datenträger: Prompts, Antworten, Tool-Aufrufe, Adressen der Clients, Geheimnisse von Schlüsseln. Nichts wird an andere gesendet als an die Anbieter, die Sie einrichten.</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Answers in memory</source>
        <translation>Antworten im Speicher</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Nothing would be removed now.</source>
        <translation>Jetzt würde nichts entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>Saving removes %Ln request(s) now: those before %1. That cannot be taken back; a backup keeps them.</source>
        <translation>
            <numerusform>Das Speichern entfernt jetzt %Ln Anfrage: die vor dem %1. Das lässt sich nicht rückgängig machen; eine Sicherung bewahrt sie.</numerusform>
            <numerusform>Das Speichern entfernt jetzt %Ln Anfragen: die vor dem %1. Das lässt sich nicht rückgängig machen; eine Sicherung bewahrt sie.</numerusform>
        </translation>
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
        <source>it takes the client&apos;s own limit</source>
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
    <name>orchestris::ProviderBulk</name>
    <message numerus="yes">
        <source>Enabling %n provider(s)…</source>
        <translation>
            <numerusform>%n Anbieter wird aktiviert…</numerusform>
            <numerusform>%n Anbieter werden aktiviert…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disabling %n provider(s)…</source>
        <translation>
            <numerusform>%n Anbieter wird deaktiviert…</numerusform>
            <numerusform>%n Anbieter werden deaktiviert…</numerusform>
        </translation>
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
        <translation>
            <numerusform>„%1“ und %n Modell entfernen? Anfragen dafür werden ab sofort abgelehnt. Die bisherige Nutzung bleibt erfasst.</numerusform>
            <numerusform>„%1“ und %n Modelle entfernen? Anfragen dafür werden ab sofort abgelehnt. Die bisherige Nutzung bleibt erfasst.</numerusform>
        </translation>
    </message>
    <message>
        <source>These aliases lead nowhere then: %1.</source>
        <translation>Diese Aliasse führen dann ins Leere: %1.</translation>
    </message>
    <message>
        <source>&amp;Remove provider</source>
        <translation>Anbieter &amp;entfernen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n provider(s)</source>
        <translation>
            <numerusform>%n Anbieter &amp;entfernen</numerusform>
            <numerusform>%n Anbieter &amp;entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep provider</source>
        <translation>Anbieter beh&amp;alten</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message numerus="yes">
        <source>Removing %n provider(s)…</source>
        <translation>
            <numerusform>%n Anbieter wird entfernt…</numerusform>
            <numerusform>%n Anbieter werden entfernt…</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>„%1“ ist entfernt.</translation>
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
        <translation>Erster Teil der Modell-IDs, z.&#xa0;B. openai/gpt-5</translation>
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
        <translation>
            <numerusform>&amp;Speichern und %n Modell importieren</numerusform>
            <numerusform>&amp;Speichern und %n Modelle importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the provider a name.</source>
        <translation>Geben Sie dem Anbieter einen Namen.</translation>
    </message>
    <message>
        <source>A name has up to 100 letters, digits, &apos;.&apos;, &apos;_&apos; or &apos;-&apos;, and no blanks.</source>
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
        <source>Put your resource&apos;s name in place of RESOURCE.</source>
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
        <translation>Geben Sie die API-Version an, z.&#xa0;B. 2024-10-21.</translation>
    </message>
    <message>
        <source>An API version looks like 2024-10-21 or preview.</source>
        <translation>Eine API-Version sieht aus wie 2024-10-21 oder preview.</translation>
    </message>
    <message>
        <source>A&amp;ll kinds of providers</source>
        <translation>A&amp;lle Arten von Anbietern</translation>
    </message>
</context>
<context>
    <name>orchestris::ProviderPane</name>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
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
        <source>Aliases</source>
        <translation>Aliasse</translation>
    </message>
    <message>
        <source>How it does</source>
        <translation>Leistung</translation>
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
        <source>Circuits</source>
        <translation>Circuits</translation>
    </message>
    <message>
        <source>What it can do</source>
        <translation>Was er kann</translation>
    </message>
    <message>
        <source>Import models…</source>
        <translation>Modelle importieren…</translation>
    </message>
    <message>
        <source>Its requests</source>
        <translation>Zugehörige Anfragen</translation>
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
        <source>No requests</source>
        <translation>Keine Anfragen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln Anfrage</numerusform>
            <numerusform>%Ln Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>%1 (half, 95 % within)</source>
        <translation>%1 (Hälfte, 95&#xa0;% innerhalb)</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s) in a row</source>
        <translation>
            <numerusform>%n Fehler in Folge</numerusform>
            <numerusform>%n Fehler in Folge</numerusform>
        </translation>
    </message>
    <message>
        <source>tried again within a minute</source>
        <translation>neuer Versuch innerhalb einer Minute</translation>
    </message>
    <message>
        <source>is being tried now</source>
        <translation>wird gerade versucht</translation>
    </message>
    <message>
        <source>All closed: requests go to each of its models.</source>
        <translation>Alle geschlossen: Anfragen gehen an jedes Modell des Anbieters.</translation>
    </message>
    <message>
        <source>The sandbox is built in: what it can do is known.</source>
        <translation>Die Sandbox ist integriert: Was sie kann, ist bekannt.</translation>
    </message>
    <message>
        <source>Not probed yet: a probe finds out by a few tiny calls.</source>
        <translation>Noch nicht geprüft: Eine Prüfung ermittelt es mit ein paar winzigen Aufrufen.</translation>
    </message>
    <message>
        <source>Probed %1, with %2.</source>
        <translation>Geprüft %1, mit %2.</translation>
    </message>
    <message>
        <source>There: %1.</source>
        <translation>Vorhanden: %1.</translation>
    </message>
    <message>
        <source>Not there: %1.</source>
        <translation>Nicht vorhanden: %1.</translation>
    </message>
</context>
<context>
    <name>orchestris::ProviderStep</name>
    <message>
        <source>Who answers</source>
        <translation>Wer antwortet</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translation>Verbindung wird getestet</translation>
    </message>
    <message>
        <source>Base &amp;URL</source>
        <translation>&amp;Basis-URL</translation>
    </message>
    <message>
        <source>The provider&apos;s &amp;key, kept in the keychain</source>
        <translation>&amp;Schlüssel des Anbieters, im Schlüsselbund aufbewahrt</translation>
    </message>
    <message>
        <source>&amp;Model to begin with</source>
        <translation>&amp;Modell für den Anfang</translation>
    </message>
    <message>
        <source>Who answers?</source>
        <translation>Wer antwortet?</translation>
    </message>
    <message>
        <source>The gateway passes requests on to a provider: a service, or a model server on this machine. Others can be added at any time.</source>
        <translation>Das Gateway gibt Anfragen an einen Anbieter weiter: einen Dienst oder einen Modellserver auf diesem Rechner. Weitere lassen sich jederzeit hinzufügen.</translation>
    </message>
    <message>
        <source>%1, found on this machine</source>
        <translation>%1, auf diesem Rechner gefunden</translation>
    </message>
    <message>
        <source>%1, by the variable %2</source>
        <translation>%1, durch die Variable %2</translation>
    </message>
    <message>
        <source>Try without a network: the sandbox</source>
        <translation>Ohne Netzwerk testen: die Sandbox</translation>
    </message>
    <message>
        <source>It is built in, answers at once and costs nothing. It shows how everything works before a provider is added.</source>
        <translation>Sie ist integriert, antwortet sofort und kostet nichts. Sie zeigt, wie alles funktioniert, bevor ein Anbieter hinzugefügt wird.</translation>
    </message>
    <message>
        <source>Its key stays in the variable %1 and is not copied.</source>
        <translation>Der Schlüssel bleibt in der Variable %1 und wird nicht kopiert.</translation>
    </message>
    <message>
        <source>It is set up already.</source>
        <translation>Bereits eingerichtet.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test läuft…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Test and go on</source>
        <translation>&amp;Testen und weiter</translation>
    </message>
    <message>
        <source>It answers, but lists no models. Load one there, or add it on the page of providers.</source>
        <translation>Er antwortet, listet aber keine Modelle auf. Laden Sie dort eines oder fügen Sie es auf der Seite „Anbieter“ hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>It works: %n model(s).</source>
        <translation>
            <numerusform>Es funktioniert: %n Modell.</numerusform>
            <numerusform>Es funktioniert: %n Modelle.</numerusform>
        </translation>
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
        <translation>
            <numerusform>%n Modell pausiert</numerusform>
            <numerusform>%n Modelle pausiert</numerusform>
        </translation>
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
        <translation>
            <numerusform>Verbunden in %1: %n Modell gefunden.</numerusform>
            <numerusform>Verbunden in %1: %n Modelle gefunden.</numerusform>
        </translation>
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
        <translation>
            <numerusform>%n Modell</numerusform>
            <numerusform>%n Modelle</numerusform>
        </translation>
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
        <translation>
            <numerusform>„%1“ ist gespeichert, mit %n neuen Modell.</numerusform>
            <numerusform>„%1“ ist gespeichert, mit %n neuen Modellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings of “%1” are what the probe found.</source>
        <translation>Die Einstellungen von „%1“ entsprechen dem Prüfergebnis.</translation>
    </message>
    <message>
        <source>Detai&amp;ls</source>
        <translation>&amp;Details</translation>
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
        <source>The gateway&apos;s, the client&apos;s or the provider&apos;s request ID</source>
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
        <translation>
            <numerusform>Li&amp;ve folgen: %n neue</numerusform>
            <numerusform>Li&amp;ve folgen: %n neue</numerusform>
        </translation>
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
        <source>%Ln request(s), back to the first</source>
        <translation>
            <numerusform>%Ln Anfrage, zurück bis zur ersten</numerusform>
            <numerusform>%Ln Anfragen, zurück bis zur ersten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s); older ones come as you scroll</source>
        <translation>
            <numerusform>%Ln Anfrage; ältere folgen beim Scrollen</numerusform>
            <numerusform>%Ln Anfragen; ältere folgen beim Scrollen</numerusform>
        </translation>
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
    <message>
        <source>Copy the request&apos;s row</source>
        <translation>Die Zeile der Anfrage kopieren</translation>
    </message>
</context>
<context>
    <name>orchestris::RequestsSection</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Waiting for providers</source>
        <translation>Warten auf Anbieter</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Neuer Versuch</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Schutz</translation>
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
        <translation>
            <numerusform>%n läuft, seit %1</numerusform>
            <numerusform>%n laufen, die älteste seit %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::SaveBar</name>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>Änderungen &amp;speichern</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the values cannot be: the field says what can. Nothing is saved yet.</source>
        <translation>Einer der Werte ist unzulässig: Das Feld nennt, was möglich ist. Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Not saved yet:</source>
        <translation>Noch nicht gespeichert:</translation>
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
    <name>orchestris::ScopeTableModel</name>
    <message>
        <source>Alias or model</source>
        <translation>Alias oder Modell</translation>
    </message>
    <message>
        <source>May it?</source>
        <translation>Erlaubt?</translation>
    </message>
</context>
<context>
    <name>orchestris::SettingRow</name>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset %1 to its default</source>
        <translation>%1 auf den Standard zurücksetzen</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>Einheit von %1</translation>
    </message>
    <message>
        <source>The default</source>
        <translation>Der Standard</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Standard: %1</translation>
    </message>
    <message>
        <source>%1 (0: %2)</source>
        <translation>%1 (0: %2)</translation>
    </message>
    <message>
        <source>In this run the command line says %1; what is stored here counts in the next run without that.</source>
        <translation>In diesem Lauf gibt die Befehlszeile %1 vor; das hier Gespeicherte gilt im nächsten Lauf ohne diese Vorgabe.</translation>
    </message>
</context>
<context>
    <name>orchestris::SettingsPage</name>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No setting has all of these words.</source>
        <translation>Keine Einstellung enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed.</source>
        <translation>
            <numerusform>%n Einstellung geändert.</numerusform>
            <numerusform>%n Einstellungen geändert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Die Zeile öffnen</translation>
    </message>
    <message>
        <source>Read the values, one after the other</source>
        <translation>Die Werte nacheinander ablesen</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Einen Zeitraum auswählen</translation>
    </message>
    <message>
        <source>Zoom into the chosen time</source>
        <translation>In den ausgewählten Zeitraum zoomen</translation>
    </message>
    <message>
        <source>All of the time again</source>
        <translation>Wieder den ganzen Zeitraum</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In tables</source>
        <translation>In Tabellen</translation>
    </message>
    <message>
        <source>In charts</source>
        <translation>In Diagrammen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Choose all rows</source>
        <translation>Alle Zeilen auswählen</translation>
    </message>
    <message>
        <source>Close what is open beside it</source>
        <translation>Schließen, was daneben offen ist</translation>
    </message>
</context>
<context>
    <name>orchestris::SidePane</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
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
    <message>
        <source>Counting…</source>
        <translation>Zählung läuft…</translation>
    </message>
</context>
<context>
    <name>orchestris::StateStrips</name>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Serve here</source>
        <translation>&amp;Hier betreiben</translation>
    </message>
    <message>
        <source>This program becomes the gateway</source>
        <translation>Dieses Programm wird zum Gateway</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Attached to %1 (process %2), which is the gateway: this window administers it, and quitting leaves it serving.</source>
        <translation>Verbunden mit %1 (Prozess %2), dem Gateway: Dieses Fenster verwaltet es, und beim Beenden läuft es weiter.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Requests are let through again.</source>
        <translation>Anfragen werden wieder durchgelassen.</translation>
    </message>
</context>
<context>
    <name>orchestris::StepRail</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, the present step</source>
        <translation>%1, aktueller Schritt</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, erledigt</translation>
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
    <name>orchestris::TagKeysDialog</name>
    <message>
        <source>At most 20 tags, of at most 50 characters each.</source>
        <translation>Höchstens 20 Tags mit jeweils höchstens 50 Zeichen.</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n keys</source>
        <translation>
            <numerusform>%n Schlüssel taggen</numerusform>
            <numerusform>%n Schlüssel taggen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change tags</source>
        <translation>Tags ä&amp;ndern</translation>
    </message>
    <message>
        <source>Like team-a, nightly</source>
        <translation>Z.&#xa0;B. team-a, nightly</translation>
    </message>
    <message>
        <source>&amp;Add these tags</source>
        <translation>Diese Tags hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>Take these &amp;away</source>
        <translation>Diese &amp;entfernen</translation>
    </message>
    <message>
        <source>None of them has a tag.</source>
        <translation>Keiner davon hat ein Tag.</translation>
    </message>
    <message>
        <source>They have: %1</source>
        <translation>Vorhanden: %1</translation>
    </message>
    <message>
        <source>Name at least one tag.</source>
        <translation>Geben Sie mindestens ein Tag an.</translation>
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
    <name>orchestris::TargetForm</name>
    <message>
        <source>Stream the answe&amp;r</source>
        <translation>Antwort strea&amp;men</translation>
    </message>
    <message>
        <source>As the &amp;key</source>
        <translation>Als &amp;Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>&amp;Vergleichen mit</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>&amp;Endpunkt</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>The key may call every model.</source>
        <translation>Der Schlüssel darf jedes Modell aufrufen.</translation>
    </message>
    <message numerus="yes">
        <source>The key may call %1 of %n name(s).</source>
        <translation>
            <numerusform>Der Schlüssel darf %1 von %n Namen aufrufen.</numerusform>
            <numerusform>Der Schlüssel darf %1 von %n Namen aufrufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the user %1. What is tried here counts for this key: its usage, its cost, its limits.</source>
        <translation>Vom Benutzer %1. Was hier getestet wird, zählt für diesen Schlüssel: Nutzung, Kosten, Limits.</translation>
    </message>
    <message>
        <source>Of the organization %1. What is tried here counts for this key: its usage, its cost, its limits.</source>
        <translation>Von der Organisation %1. Was hier getestet wird, zählt für diesen Schlüssel: Nutzung, Kosten, Limits.</translation>
    </message>
    <message>
        <source>Which addresses its clients may have does not matter here.</source>
        <translation>Welche Adressen seine Clients haben dürfen, spielt hier keine Rolle.</translation>
    </message>
    <message>
        <source>The key may not use this endpoint: the gateway will refuse.</source>
        <translation>Der Schlüssel darf diesen Endpunkt nicht verwenden: Das Gateway wird ablehnen.</translation>
    </message>
    <message>
        <source>Nothing is left of %1. The gateway will refuse.</source>
        <translation>Von %1 ist nichts übrig. Das Gateway wird ablehnen.</translation>
    </message>
    <message>
        <source>Little is left of %1.</source>
        <translation>Von %1 ist wenig übrig.</translation>
    </message>
    <message>
        <source>Choose a key from the list.</source>
        <translation>Wählen Sie einen Schlüssel aus der Liste.</translation>
    </message>
    <message>
        <source>This key may call no model. Change its scope, or choose another key.</source>
        <translation>Dieser Schlüssel darf kein Modell aufrufen. Ändern Sie seinen Geltungsbereich oder wählen Sie einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>Choose a model from the list.</source>
        <translation>Wählen Sie ein Modell aus der Liste.</translation>
    </message>
    <message>
        <source>Choose a model to compare with from the list, or “Nothing”.</source>
        <translation>Wählen Sie ein Vergleichsmodell aus der Liste oder „Nichts“.</translation>
    </message>
    <message>
        <source>The key “%1” can no longer be used. Choose a key from the list.</source>
        <translation>Der Schlüssel „%1“ kann nicht mehr verwendet werden. Wählen Sie einen Schlüssel aus der Liste.</translation>
    </message>
</context>
<context>
    <name>orchestris::TargetTableModel</name>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewichtung</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>A million tokens</source>
        <translation>Pro Million Tokens</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Unlike the others</source>
        <translation>Anders als die übrigen</translation>
    </message>
</context>
<context>
    <name>orchestris::TargetsEditor</name>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>&amp;Früher</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>S&amp;päter</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>&amp;Gewichtung</translation>
    </message>
    <message>
        <source>Model to add</source>
        <translation>Hinzuzufügendes Modell</translation>
    </message>
    <message>
        <source>Targets in the order in which they are tried</source>
        <translation>Ziele in der Reihenfolge, in der sie versucht werden</translation>
    </message>
    <message>
        <source>One step earlier in the order (Alt+Up), or drag it</source>
        <translation>Einen Schritt früher in der Reihenfolge (Alt+Auf), oder ziehen</translation>
    </message>
    <message>
        <source>One step later in the order (Alt+Down), or drag it</source>
        <translation>Einen Schritt später in der Reihenfolge (Alt+Ab), oder ziehen</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewichtung</translation>
    </message>
    <message>
        <source>Its part of the requests among the targets of its group; 0: only if the others fail</source>
        <translation>Anteil an den Anfragen unter den Zielen seiner Gruppe; 0: nur wenn die anderen ausfallen</translation>
    </message>
    <message>
        <source>There are no more models</source>
        <translation>Keine weiteren Modelle</translation>
    </message>
    <message>
        <source>Search models to add</source>
        <translation>Modelle zum Hinzufügen suchen</translation>
    </message>
    <message>
        <source>Add at least one target.</source>
        <translation>Fügen Sie mindestens ein Ziel hinzu.</translation>
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
    <name>orchestris::ToolPane</name>
    <message>
        <source>&amp;Set up…</source>
        <translation>Ein&amp;richten…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Copy s&amp;nippet</source>
        <translation>Snip&amp;pet kopieren</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Make one streamed tool call with what the tool has configured</source>
        <translation>Einen gestreamten Tool-Aufruf mit der Konfiguration des Tools ausführen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>in the variable %1</source>
        <translation>in der Variable %1</translation>
    </message>
    <message>
        <source>&amp;Set up again…</source>
        <translation>Neu ein&amp;richten…</translation>
    </message>
    <message>
        <source>&amp;Fix…</source>
        <translation>&amp;Beheben…</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Nothing is wrong with its configuration.</source>
        <translation>An der Konfiguration ist nichts falsch.</translation>
    </message>
    <message>
        <source>A test shows whether the model answers and calls tools.</source>
        <translation>Ein Test zeigt, ob das Modell antwortet und Tools aufruft.</translation>
    </message>
</context>
<context>
    <name>orchestris::ToolStep</name>
    <message>
        <source>&amp;Write it for me…</source>
        <translation>&amp;Für mich schreiben…</translation>
    </message>
    <message>
        <source>W&amp;rite</source>
        <translation>S&amp;chreiben</translation>
    </message>
    <message>
        <source>Your tool</source>
        <translation>Ihr Tool</translation>
    </message>
    <message>
        <source>Copy what belongs into its files, or have it written: you see what changes before, and a copy of each file is kept.</source>
        <translation>Kopieren Sie, was in seine Dateien gehört, oder lassen Sie es schreiben: Sie sehen vorher, was sich ändert, und von jeder Datei wird eine Kopie aufbewahrt.</translation>
    </message>
    <message>
        <source>%1, found</source>
        <translation>%1, gefunden</translation>
    </message>
    <message>
        <source>%1 is set up. Start it anew.</source>
        <translation>%1 ist eingerichtet. Starten Sie es neu.</translation>
    </message>
</context>
<context>
    <name>orchestris::ToolTableModel</name>
    <message>
        <source>Tool</source>
        <translation>Tool</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
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
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
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
    <name>orchestris::TraceTab</name>
    <message>
        <source>&amp;Open the request</source>
        <translation>Anfrage &amp;öffnen</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Beantwortet von</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Price version</source>
        <translation>Preisversion</translation>
    </message>
    <message>
        <source>Time in the gateway</source>
        <translation>Zeit im Gateway</translation>
    </message>
    <message>
        <source>What the gateway recorded of the request appears here when it has ended.</source>
        <translation>Was das Gateway von der Anfrage erfasst hat, erscheint hier, sobald sie beendet ist.</translation>
    </message>
</context>
<context>
    <name>orchestris::TrafficSwitch</name>
    <message>
        <source>Resume all &amp;traffic</source>
        <translation>Gesamten &amp;Verkehr fortsetzen</translation>
    </message>
    <message>
        <source>Stop all &amp;traffic…</source>
        <translation>Gesamten &amp;Verkehr stoppen…</translation>
    </message>
    <message>
        <source>Let requests through again</source>
        <translation>Anfragen wieder durchlassen</translation>
    </message>
    <message>
        <source>Refuse new requests and end what runs, until it is resumed</source>
        <translation>Neue Anfragen ablehnen und Laufendes beenden, bis zur Fortsetzung</translation>
    </message>
    <message>
        <source>Stop all traffic? Every request that runs is ended, and new ones are refused with an error that says so, until it is resumed. It stays stopped when the program is started again.</source>
        <translation>Gesamten Verkehr stoppen? Jede laufende Anfrage wird beendet, neue werden mit einer entsprechenden Fehlermeldung abgelehnt, bis zur Fortsetzung. Der Stopp bleibt nach einem Neustart des Programms bestehen.</translation>
    </message>
    <message>
        <source>&amp;Stop all traffic</source>
        <translation>Gesamten Verkehr &amp;stoppen</translation>
    </message>
    <message>
        <source>&amp;Keep serving</source>
        <translation>&amp;Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>All traffic is stopped.</source>
        <translation>Der gesamte Verkehr ist gestoppt.</translation>
    </message>
    <message>
        <source>Requests are let through again.</source>
        <translation>Anfragen werden wieder durchgelassen.</translation>
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
        <translation>Einer pro Zeile, z.&#xa0;B. X-Title: Console. Keine Geheimnisse.</translation>
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
    <message>
        <source>All traffic is stopped</source>
        <translation>Der gesamte Verkehr ist gestoppt</translation>
    </message>
    <message>
        <source>%1 serves at %2</source>
        <comment>a program, an address</comment>
        <translation>%1 ist erreichbar unter %2</translation>
    </message>
    <message>
        <source>&amp;Stop all traffic</source>
        <translation>Gesamten Verkehr &amp;stoppen</translation>
    </message>
    <message>
        <source>Stop all traffic &amp;now</source>
        <translation>Gesamten Verkehr &amp;jetzt stoppen</translation>
    </message>
    <message>
        <source>&amp;Resume all traffic</source>
        <translation>Gesamten Verkehr &amp;fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Quit (the gateway serves on)</source>
        <translation>&amp;Beenden (Gateway läuft weiter)</translation>
    </message>
    <message numerus="yes">
        <source>%n running, %1 today</source>
        <translation>
            <numerusform>%n laufend, %1 heute</numerusform>
            <numerusform>%n laufend, %1 heute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need attention</source>
        <translation>
            <numerusform>%n Punkt mit Handlungsbedarf</numerusform>
            <numerusform>%n Punkte mit Handlungsbedarf</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs &amp;attention (%1)</source>
        <translation>&amp;Handlungsbedarf (%1)</translation>
    </message>
</context>
<context>
    <name>orchestris::TurnEditor</name>
    <message>
        <source>Take this message away</source>
        <translation>Diese Nachricht entfernen</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Wer es sagt</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Was gesagt wird</translation>
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
        <source>Time to the first token</source>
        <translation>Zeit bis zum ersten Token</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a chart&apos;s title, grouped by what</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>orchestris::UsageCsv</name>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Die Datei kann nicht geschrieben werden: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are in %1.</source>
        <translation>
            <numerusform>%Ln Zeile liegt in %1.</numerusform>
            <numerusform>%Ln Zeilen liegen in %1.</numerusform>
        </translation>
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
        <source>Groups over &amp;time as CSV…</source>
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
        <source>&amp;Month&apos;s report as PDF</source>
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
        <source>%Ln request(s) are in %1.</source>
        <translation>
            <numerusform>%Ln Anfrage liegt in %1.</numerusform>
            <numerusform>%Ln Anfragen liegen in %1.</numerusform>
        </translation>
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
        <translation>
            <numerusform>%1 und noch %n</numerusform>
            <numerusform>%1 und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
</context>
<context>
    <name>orchestris::UsagePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Ohne Gruppen</translation>
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
    <message>
        <source>The time before</source>
        <translation>Der Zeitraum davor</translation>
    </message>
    <message>
        <source>The time after</source>
        <translation>Der Zeitraum danach</translation>
    </message>
    <message>
        <source>Out of the zoom</source>
        <translation>Aus dem Zoom heraus</translation>
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
        <source>&amp;Clear the filters</source>
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
    <message>
        <source>Copy the table</source>
        <translation>Die Tabelle kopieren</translation>
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
        <source>Its re&amp;quests</source>
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
    <name>orchestris::WelcomePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Skip t&amp;he first steps</source>
        <translation>Erste Schritte ü&amp;berspringen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>The first steps hold a new key, which is shown once.</source>
        <translation>Die ersten Schritte zeigen einen neuen Schlüssel, der nur einmal zu sehen ist.</translation>
    </message>
</context>
<context>
    <name>orchestris::WelcomeStep</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>orchestris::WindowSection</name>
    <message>
        <source>Start and window</source>
        <translation>Start und Fenster</translation>
    </message>
    <message>
        <source>In force at once, for you on this computer.</source>
        <translation>Gilt sofort, für Sie auf diesem Computer.</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Beim Anmelden starten</translation>
    </message>
    <message>
        <source>The gateway serves as soon as you are logged in; the window opens from the tray.</source>
        <translation>Das Gateway ist in Betrieb, sobald Sie angemeldet sind; das Fenster öffnet sich über die Taskleiste.</translation>
    </message>
    <message>
        <source>Keep serving</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Beim Schließen des Fensters</translation>
    </message>
    <message>
        <source>Keep serving, and come back from the tray, or quit and stop serving.</source>
        <translation>Weiterlaufen lassen und über die Taskleiste zurückkehren, oder beenden und den Betrieb stoppen.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>What the desktop tells you of, when it begins.</source>
        <translation>Worüber der Desktop Sie informiert, sobald es beginnt.</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation>Benachrichtigen bei</translation>
    </message>
</context>
<context>
    <name>providerpresets</name>
    <message>
        <source>Put your resource&apos;s name in place of RESOURCE. Models are called by the names of your deployments.</source>
        <translation>Ersetzen Sie RESOURCE durch den Namen Ihrer Ressource. Modelle werden mit den Namen Ihrer Bereitstellungen aufgerufen.</translation>
    </message>
    <message>
        <source>For resources without the v1 API. Put your resource&apos;s name in place of RESOURCE. Models are called by the names of your deployments.</source>
        <translation>Für Ressourcen ohne die v1-API. Ersetzen Sie RESOURCE durch den Namen Ihrer Ressource. Modelle werden mit den Namen Ihrer Bereitstellungen aufgerufen.</translation>
    </message>
    <message>
        <source>Speaks its own API: the gateway translates from and to OpenAI&apos;s.</source>
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
        <translation>
            <numerusform>%n Modell</numerusform>
            <numerusform>%n Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>No such model or alias</source>
        <translation>Modell oder Alias fehlt</translation>
    </message>
    <message>
        <source>Not in the key&apos;s list</source>
        <translation>Nicht in der Liste des Schlüssels</translation>
    </message>
    <message>
        <source>Not visible to its user</source>
        <translation>Für den Benutzer nicht sichtbar</translation>
    </message>
    <message>
        <source>Not allowed by its organization</source>
        <translation>Von der Organisation nicht erlaubt</translation>
    </message>
    <message>
        <source>Its provider is disabled</source>
        <translation>Anbieter ist deaktiviert</translation>
    </message>
    <message>
        <source>None of its targets exists</source>
        <translation>Keines der Ziele existiert</translation>
    </message>
    <message>
        <source>Not for what the key may be used for</source>
        <translation>Nicht im Verwendungszweck des Schlüssels</translation>
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
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Allowed for %1</source>
        <translation>Erlaubt für %1</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>Führt zu %1</translation>
    </message>
    <message>
        <source>There is nothing to call yet: add a provider.</source>
        <translation>Es gibt noch nichts aufzurufen: Fügen Sie einen Anbieter hinzu.</translation>
    </message>
    <message>
        <source>It could call nothing.</source>
        <translation>Er könnte nichts aufrufen.</translation>
    </message>
    <message numerus="yes">
        <source>It could call %1 of %n aliases and models now.</source>
        <translation>
            <numerusform>Er könnte jetzt %1 von %n Alias oder Modell aufrufen.</numerusform>
            <numerusform>Er könnte jetzt %1 von %n Aliassen und Modellen aufrufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their keys could call nothing.</source>
        <translation>Die Schlüssel könnten nichts aufrufen.</translation>
    </message>
    <message numerus="yes">
        <source>Their keys could call %1 of %n aliases and models now.</source>
        <translation>
            <numerusform>Die Schlüssel könnten jetzt %1 von %n Alias oder Modell aufrufen.</numerusform>
            <numerusform>Die Schlüssel könnten jetzt %1 von %n Aliassen und Modellen aufrufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key is disabled: every request is refused.</source>
        <translation>Der Schlüssel ist deaktiviert: Jede Anfrage wird abgelehnt.</translation>
    </message>
    <message>
        <source>The key is revoked: every request is refused.</source>
        <translation>Der Schlüssel ist widerrufen: Jede Anfrage wird abgelehnt.</translation>
    </message>
    <message>
        <source>The key has expired: every request is refused.</source>
        <translation>Der Schlüssel ist abgelaufen: Jede Anfrage wird abgelehnt.</translation>
    </message>
    <message>
        <source>Its user is disabled: every request is refused.</source>
        <translation>Der Benutzer ist deaktiviert: Jede Anfrage wird abgelehnt.</translation>
    </message>
    <message>
        <source>Its organization is disabled: every request is refused.</source>
        <translation>Die Organisation ist deaktiviert: Jede Anfrage wird abgelehnt.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Where clients connect. 127.0.0.1 is this computer alone; an address of this machine, or 0.0.0.0 for all of them, opens the gateway to others.</source>
        <translation>Wo Clients sich verbinden. 127.0.0.1 ist nur dieser Computer; eine Adresse dieses Rechners oder 0.0.0.0 für alle öffnet das Gateway für andere.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The port for clients. 0 takes any free one at each start, so that clients have to be told anew.</source>
        <translation>Der Port für Clients. 0 nimmt bei jedem Start einen freien, sodass er Clients neu mitgeteilt werden muss.</translation>
    </message>
    <message>
        <source>Worker threads</source>
        <translation>Worker-Threads</translation>
    </message>
    <message>
        <source>How many threads serve clients. As many as cores is right nearly everywhere.</source>
        <translation>Wie viele Threads Clients bedienen. So viele wie Kerne ist fast überall richtig.</translation>
    </message>
    <message>
        <source>Allowed host names</source>
        <translation>Erlaubte Hostnamen</translation>
    </message>
    <message>
        <source>Names that clients may call the gateway by, besides localhost and its address, separated by commas. Requests to other names are refused, so that web pages cannot reach it by a name of their own.</source>
        <translation>Namen, unter denen Clients das Gateway außer localhost und seiner Adresse ansprechen dürfen, durch Kommas getrennt. Anfragen an andere Namen werden abgelehnt, damit Webseiten es nicht unter einem eigenen Namen erreichen.</translation>
    </message>
    <message>
        <source>Largest request</source>
        <translation>Größte Anfrage</translation>
    </message>
    <message>
        <source>Larger ones are refused before they are read. Pictures in prompts need room.</source>
        <translation>Größere werden abgelehnt, bevor sie gelesen werden. Bilder in Prompts brauchen Platz.</translation>
    </message>
    <message>
        <source>Connections at once</source>
        <translation>Gleichzeitige Verbindungen</translation>
    </message>
    <message>
        <source>How many clients may be connected. What comes beyond is told to wait.</source>
        <translation>Wie viele Clients verbunden sein dürfen. Weitere werden zum Warten aufgefordert.</translation>
    </message>
    <message>
        <source>Time for a request&apos;s head</source>
        <translation>Zeit für die Header einer Anfrage</translation>
    </message>
    <message>
        <source>A client that has not sent its whole head by then is cut off.</source>
        <translation>Ein Client, der bis dahin nicht alle Header gesendet hat, wird getrennt.</translation>
    </message>
    <message>
        <source>Quiet connections</source>
        <translation>Stille Verbindungen</translation>
    </message>
    <message>
        <source>How long a client&apos;s connection without a request is kept.</source>
        <translation>Wie lange die Verbindung eines Clients ohne Anfrage gehalten wird.</translation>
    </message>
    <message>
        <source>Unsent answer</source>
        <translation>Ungesendete Antwort</translation>
    </message>
    <message>
        <source>A client that is further behind than this makes its provider wait, so that memory stays small.</source>
        <translation>Ein Client, der weiter als dies zurückliegt, lässt seinen Anbieter warten, damit der Speicherbedarf klein bleibt.</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>Zeit zum Verbinden</translation>
    </message>
    <message>
        <source>How long connecting to a provider may take, before the next target is tried.</source>
        <translation>Wie lange der Verbindungsaufbau zu einem Anbieter dauern darf, bevor das nächste Ziel versucht wird.</translation>
    </message>
    <message>
        <source>Time to the first byte</source>
        <translation>Zeit bis zum ersten Byte</translation>
    </message>
    <message>
        <source>How long a provider may think before anything comes. Local models may have to be loaded first.</source>
        <translation>Wie lange ein Anbieter nachdenken darf, bevor etwas kommt. Lokale Modelle müssen eventuell erst geladen werden.</translation>
    </message>
    <message>
        <source>Silence in an answer</source>
        <translation>Stille in einer Antwort</translation>
    </message>
    <message>
        <source>How long a provider may pause between two pieces of an answer.</source>
        <translation>Wie lange ein Anbieter zwischen zwei Teilen einer Antwort pausieren darf.</translation>
    </message>
    <message>
        <source>Time for a whole answer</source>
        <translation>Zeit für eine ganze Antwort</translation>
    </message>
    <message>
        <source>Answers that take longer are ended; what was used is recorded.</source>
        <translation>Antworten, die länger dauern, werden beendet; der Verbrauch wird erfasst.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>How many calls to providers one request may take, before its first word. 1 tries nothing again.</source>
        <translation>Wie viele Aufrufe an Anbieter eine Anfrage vor ihrem ersten Wort verbrauchen darf. Bei 1 wird nichts wiederholt.</translation>
    </message>
    <message>
        <source>Waiting between attempts</source>
        <translation>Warten zwischen Versuchen</translation>
    </message>
    <message>
        <source>The most that one request waits between its attempts in all.</source>
        <translation>So lange wartet eine Anfrage insgesamt höchstens zwischen ihren Versuchen.</translation>
    </message>
    <message>
        <source>Slow first word</source>
        <translation>Langsames erstes Wort</translation>
    </message>
    <message>
        <source>A stream that is slower than this moves on to the alias&apos;s next target, if there is one.</source>
        <translation>Ein langsamerer Stream geht zum nächsten Ziel des Alias über, falls es eines gibt.</translation>
    </message>
    <message>
        <source>Failures that pause a target</source>
        <translation>Fehler bis zur Pause eines Ziels</translation>
    </message>
    <message>
        <source>After so many failures in a row nothing is sent to that target for a while.</source>
        <translation>Nach so vielen Fehlern in Folge wird diesem Ziel eine Zeit lang nichts gesendet.</translation>
    </message>
    <message>
        <source>First pause</source>
        <translation>Erste Pause</translation>
    </message>
    <message>
        <source>How long a failing target is left alone at first; it doubles up to a minute.</source>
        <translation>Wie lange ein fehlerhaftes Ziel anfangs in Ruhe gelassen wird; verdoppelt sich bis zu einer Minute.</translation>
    </message>
    <message>
        <source>Time to finish</source>
        <translation>Zeit zum Abschließen</translation>
    </message>
    <message>
        <source>When the gateway stops, what is running may go on for so long.</source>
        <translation>So lange darf Laufendes weitergehen, wenn das Gateway stoppt.</translation>
    </message>
    <message>
        <source>Keep answers for follow-ups</source>
        <translation>Antworten für Folgeanfragen aufbewahren</translation>
    </message>
    <message>
        <source>Clients of the Responses API may go on from an earlier answer by its ID. For that, answers that were translated are kept in memory, never on disk.</source>
        <translation>Clients der Responses-API können anhand der ID von einer früheren Antwort aus fortfahren. Dafür bleiben übersetzte Antworten im Speicher, nie auf dem Datenträger.</translation>
    </message>
    <message>
        <source>Memory for them</source>
        <translation>Speicher dafür</translation>
    </message>
    <message>
        <source>The most that kept answers may take; the oldest go first.</source>
        <translation>So viel dürfen aufbewahrte Antworten höchstens belegen; die ältesten weichen zuerst.</translation>
    </message>
    <message>
        <source>How long they are kept</source>
        <translation>Aufbewahrungsdauer</translation>
    </message>
    <message>
        <source>After that a client has to send its whole conversation again.</source>
        <translation>Danach muss ein Client seine ganze Konversation erneut senden.</translation>
    </message>
    <message>
        <source>Longest answer under strict limits</source>
        <translation>Längste Antwort bei strikten Limits</translation>
    </message>
    <message>
        <source>What a strict limit reserves for an answer where neither the client nor the model says a maximum.</source>
        <translation>Was ein striktes Limit für eine Antwort reserviert, wenn weder Client noch Modell ein Maximum nennen.</translation>
    </message>
    <message>
        <source>Repetitions that are a loop</source>
        <translation>Wiederholungen bis zur Schleife</translation>
    </message>
    <message>
        <source>The same request so many times in a row is taken for an agent that goes round in circles. What happens then is set for each organization and key.</source>
        <translation>So oft hintereinander dieselbe Anfrage gilt als Agent, der sich im Kreis dreht. Was dann geschieht, wird je Organisation und Schlüssel eingestellt.</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Clients that are refused are told to ask this person or address for more.</source>
        <translation>Abgelehnte Clients werden für mehr an diese Person oder Adresse verwiesen.</translation>
    </message>
    <message>
        <source>Stop all traffic</source>
        <translation>Gesamten Verkehr stoppen</translation>
    </message>
    <message>
        <source>Every request to a model is refused, and what runs is ended, until this is off again.</source>
        <translation>Jede Anfrage an ein Modell wird abgelehnt und Laufendes beendet, bis dies wieder aus ist.</translation>
    </message>
    <message>
        <source>Keep single requests</source>
        <translation>Einzelne Anfragen aufbewahren</translation>
    </message>
    <message>
        <source>Older rows are removed. Their sums stay, so charts and reports lose nothing.</source>
        <translation>Ältere Zeilen werden entfernt. Ihre Summen bleiben, Diagramme und Berichte verlieren also nichts.</translation>
    </message>
    <message>
        <source>Metrics port</source>
        <translation>Metrik-Port</translation>
    </message>
    <message>
        <source>Where Prometheus asks for /metrics. It needs no key there, and sees names and counts, never prompts.</source>
        <translation>Wo Prometheus /metrics abfragt. Es braucht dort keinen Schlüssel und sieht Namen und Zähler, nie Prompts.</translation>
    </message>
    <message>
        <source>Metrics address</source>
        <translation>Metrik-Adresse</translation>
    </message>
    <message>
        <source>The address for Prometheus, apart from the one for clients.</source>
        <translation>Die Adresse für Prometheus, getrennt von der für Clients.</translation>
    </message>
    <message>
        <source>Log each request</source>
        <translation>Jede Anfrage protokollieren</translation>
    </message>
    <message>
        <source>A line in the program&apos;s log for each request: key, model, status, times, tokens and cost. Never a word of it.</source>
        <translation>Eine Zeile im Protokoll des Programms je Anfrage: Schlüssel, Modell, Status, Zeiten, Tokens und Kosten. Nie ein Wort vom Inhalt.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>as many as cores, at most 4</source>
        <translation>so viele wie Kerne, höchstens 4</translation>
    </message>
    <message>
        <source>any free one</source>
        <translation>ein beliebiger freier</translation>
    </message>
    <message>
        <source>no metrics</source>
        <translation>keine Metriken</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>KiB</source>
        <translation>KiB</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>MiB</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>GiB</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
    <message>
        <source>From %1 to %2; 0: %3</source>
        <translation>Von %1 bis %2; 0: %3</translation>
    </message>
    <message>
        <source>Give names or addresses without scheme and path, such as gateway.example, separated by commas.</source>
        <translation>Geben Sie Namen oder Adressen ohne Schema und Pfad an, z.&#xa0;B. gateway.example, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Give one line of at most 200 characters.</source>
        <translation>Geben Sie eine Zeile mit höchstens 200 Zeichen an.</translation>
    </message>
    <message>
        <source>Give 127.0.0.1, ::1, another address of this machine, or 0.0.0.0 for all of them.</source>
        <translation>Geben Sie 127.0.0.1, ::1, eine andere Adresse dieses Rechners oder 0.0.0.0 für alle an.</translation>
    </message>
    <message>
        <source>This has to be a whole number. %1.</source>
        <translation>Dies muss eine ganze Zahl sein. %1.</translation>
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
        <translation>
            <numerusform>Nach %n Fehler geöffnet</numerusform>
            <numerusform>Nach %n Fehlern geöffnet</numerusform>
        </translation>
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
        <source>Provider&apos;s ID %1</source>
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
    <name>toolwords</name>
    <message>
        <source>It is not in your PATH.</source>
        <translation>Es ist nicht in Ihrem PATH.</translation>
    </message>
    <message>
        <source>If it is installed elsewhere, that does no harm: its configuration is what counts.</source>
        <translation>Ist es anderswo installiert, schadet das nicht: Es zählt seine Konfiguration.</translation>
    </message>
    <message>
        <source>It has no configuration yet.</source>
        <translation>Noch keine Konfiguration vorhanden.</translation>
    </message>
    <message>
        <source>Set it up here, or copy the snippet into the file yourself.</source>
        <translation>Richten Sie es hier ein oder kopieren Sie das Snippet selbst in die Datei.</translation>
    </message>
    <message>
        <source>The file cannot be understood at line %1, column %2.</source>
        <translation>Die Datei ist bei Zeile %1, Spalte %2 nicht verständlich.</translation>
    </message>
    <message>
        <source>Mend that place in an editor first: nothing is written into a file that is broken.</source>
        <translation>Korrigieren Sie die Stelle zuerst in einem Editor: In eine fehlerhafte Datei wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check that it is a file and belongs to you.</source>
        <translation>Prüfen Sie, ob es eine Datei ist und Ihnen gehört.</translation>
    </message>
    <message>
        <source>The file is far larger than any configuration.</source>
        <translation>Die Datei ist viel größer als jede Konfiguration.</translation>
    </message>
    <message>
        <source>Check what is in it.</source>
        <translation>Prüfen Sie den Inhalt.</translation>
    </message>
    <message>
        <source>The file cannot be changed from here.</source>
        <translation>Die Datei kann von hier aus nicht geändert werden.</translation>
    </message>
    <message>
        <source>Check who owns it and its folder, or copy the snippet into it yourself.</source>
        <translation>Prüfen Sie, wem die Datei und ihr Ordner gehören, oder kopieren Sie das Snippet selbst hinein.</translation>
    </message>
    <message>
        <source>The file is a link to another place.</source>
        <translation>Die Datei ist ein Link an einen anderen Ort.</translation>
    </message>
    <message>
        <source>What it leads to is changed, the link stays. Mind it if that is shared or under version control.</source>
        <translation>Geändert wird das Verlinkte, der Link bleibt. Achten Sie darauf, falls es geteilt wird oder unter Versionsverwaltung steht.</translation>
    </message>
    <message>
        <source>Others on this machine can read the file with the key.</source>
        <translation>Andere auf diesem Rechner können die Datei mit dem Schlüssel lesen.</translation>
    </message>
    <message>
        <source>Setting it up here makes it readable for you alone.</source>
        <translation>Durch das Einrichten hier wird sie nur für Sie lesbar.</translation>
    </message>
    <message>
        <source>It uses an older form of its configuration.</source>
        <translation>Es verwendet eine ältere Form der Konfiguration.</translation>
    </message>
    <message>
        <source>That works. %1 takes its place as soon as it is there.</source>
        <translation>Das funktioniert. %1 tritt an seine Stelle, sobald es vorhanden ist.</translation>
    </message>
    <message>
        <source>The editor&apos;s extension keeps settings of its own, which only it can change.</source>
        <translation>Die Editor-Erweiterung hat eigene Einstellungen, die nur sie ändern kann.</translation>
    </message>
    <message>
        <source>In its settings choose the provider “OpenAI Compatible”, and fill in base URL, API key and model ID from the snippet.</source>
        <translation>Wählen Sie in den Einstellungen des Tools den Anbieter „OpenAI Compatible“ und tragen Sie Basis-URL, API-Schlüssel und Modell-ID aus dem Snippet ein.</translation>
    </message>
    <message>
        <source>It says no base URL, so it asks OpenAI itself.</source>
        <translation>Keine Basis-URL angegeben, daher fragt es OpenAI selbst an.</translation>
    </message>
    <message>
        <source>Set it up here to lead it to this gateway.</source>
        <translation>Richten Sie es hier ein, um es zu diesem Gateway zu führen.</translation>
    </message>
    <message>
        <source>Its base URL “%1” is not one.</source>
        <translation>Die Basis-URL „%1“ ist keine.</translation>
    </message>
    <message>
        <source>A base URL begins with http:// or https:// and a host.</source>
        <translation>Eine Basis-URL beginnt mit http:// oder https:// und einem Host.</translation>
    </message>
    <message>
        <source>It asks another server: %1</source>
        <translation>Es fragt einen anderen Server an: %1</translation>
    </message>
    <message>
        <source>Its base URL lacks a part of the path: %1</source>
        <translation>In der Basis-URL fehlt ein Teil des Pfads: %1</translation>
    </message>
    <message>
        <source>It has to be %2</source>
        <translation>Richtig ist %2</translation>
    </message>
    <message>
        <source>Its base URL goes on too far: %1</source>
        <translation>Die Basis-URL geht zu weit: %1</translation>
    </message>
    <message>
        <source>The tool adds the rest itself. It has to be %2</source>
        <translation>Den Rest ergänzt das Tool selbst. Richtig ist %2</translation>
    </message>
    <message>
        <source>Its base URL asks by another protocol than the gateway speaks: %1</source>
        <translation>Die Basis-URL verwendet ein anderes Protokoll, als das Gateway spricht: %1</translation>
    </message>
    <message>
        <source>It asks at port %1, the gateway listens at %2.</source>
        <translation>Es fragt an Port %1 an, das Gateway lauscht an %2.</translation>
    </message>
    <message>
        <source>Change the port in its base URL.</source>
        <translation>Ändern Sie den Port in der Basis-URL.</translation>
    </message>
    <message>
        <source>It asks at %1, the gateway listens only at %2.</source>
        <translation>Es fragt unter %1 an, das Gateway lauscht nur unter %2.</translation>
    </message>
    <message>
        <source>Change the host in its base URL, or the address in the settings.</source>
        <translation>Ändern Sie den Host in der Basis-URL oder die Adresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>The gateway is not serving now.</source>
        <translation>Das Gateway ist jetzt nicht in Betrieb.</translation>
    </message>
    <message>
        <source>Its state is at the bottom of the list of pages.</source>
        <translation>Sein Zustand steht am Ende der Seitenliste.</translation>
    </message>
    <message>
        <source>It has no key.</source>
        <translation>Kein Schlüssel vorhanden.</translation>
    </message>
    <message>
        <source>Set it up here with a new key.</source>
        <translation>Richten Sie es hier mit einem neuen Schlüssel ein.</translation>
    </message>
    <message>
        <source>It reads its key from the variable %1, which is not set.</source>
        <translation>Der Schlüssel wird aus der Variable %1 gelesen, die nicht gesetzt ist.</translation>
    </message>
    <message>
        <source>Set it up here, or set the variable where the tool is started.</source>
        <translation>Richten Sie es hier ein oder setzen Sie die Variable dort, wo das Tool gestartet wird.</translation>
    </message>
    <message>
        <source>Its key %1 is none of this gateway&apos;s.</source>
        <translation>Der Schlüssel %1 ist keiner dieses Gateways.</translation>
    </message>
    <message>
        <source>Keys of providers stay with the gateway; tools get keys of their own. Set it up here with a new key.</source>
        <translation>Schlüssel von Anbietern bleiben beim Gateway; Tools erhalten eigene. Richten Sie es hier mit einem neuen Schlüssel ein.</translation>
    </message>
    <message>
        <source>Its key %1 is cut off or mistyped: the checksum is wrong.</source>
        <translation>Der Schlüssel %1 ist abgeschnitten oder vertippt: Die Prüfsumme ist falsch.</translation>
    </message>
    <message>
        <source>Copy it again as a whole, or set the tool up with a new key.</source>
        <translation>Kopieren Sie ihn noch einmal vollständig oder richten Sie das Tool mit einem neuen Schlüssel ein.</translation>
    </message>
    <message>
        <source>Its key %1 is unknown here.</source>
        <translation>Der Schlüssel %1 ist hier unbekannt.</translation>
    </message>
    <message>
        <source>It belongs to another installation or was removed. Set the tool up with a new key.</source>
        <translation>Er gehört zu einer anderen Installation oder wurde entfernt. Richten Sie das Tool mit einem neuen Schlüssel ein.</translation>
    </message>
    <message>
        <source>Its key “%1” is disabled.</source>
        <translation>Der Schlüssel „%1“ ist deaktiviert.</translation>
    </message>
    <message>
        <source>Enable it on the page of keys, or set the tool up with another.</source>
        <translation>Aktivieren Sie ihn auf der Seite „Schlüssel“ oder richten Sie das Tool mit einem anderen ein.</translation>
    </message>
    <message>
        <source>Its key “%1” has expired.</source>
        <translation>Der Schlüssel „%1“ ist abgelaufen.</translation>
    </message>
    <message>
        <source>Give it more time on the page of keys, or set the tool up with a new one.</source>
        <translation>Geben Sie ihm auf der Seite „Schlüssel“ mehr Zeit oder richten Sie das Tool mit einem neuen ein.</translation>
    </message>
    <message>
        <source>Its key “%1” is revoked for good.</source>
        <translation>Der Schlüssel „%1“ ist endgültig widerrufen.</translation>
    </message>
    <message>
        <source>Set the tool up with a new key.</source>
        <translation>Richten Sie das Tool mit einem neuen Schlüssel ein.</translation>
    </message>
    <message>
        <source>Its key “%1” was rotated, and this is the secret from before.</source>
        <translation>Der Schlüssel „%1“ wurde rotiert, und dies ist das vorige Geheimnis.</translation>
    </message>
    <message>
        <source>Put the newer secret in its place, or set the tool up with a new key.</source>
        <translation>Setzen Sie das neuere Geheimnis ein oder richten Sie das Tool mit einem neuen Schlüssel ein.</translation>
    </message>
    <message>
        <source>The owner of its key “%1” is disabled.</source>
        <translation>Der Inhaber des Schlüssels „%1“ ist deaktiviert.</translation>
    </message>
    <message>
        <source>Enable the owner on the page of people.</source>
        <translation>Aktivieren Sie den Inhaber auf der Seite „Personen“.</translation>
    </message>
    <message>
        <source>Its key “%1” may not be used for %2, which this tool needs.</source>
        <translation>Der Schlüssel „%1“ darf nicht für %2 verwendet werden, was dieses Tool braucht.</translation>
    </message>
    <message>
        <source>Allow it on the page of keys, or set the tool up with a new key.</source>
        <translation>Erlauben Sie es auf der Seite „Schlüssel“ oder richten Sie das Tool mit einem neuen Schlüssel ein.</translation>
    </message>
    <message>
        <source>It names no model.</source>
        <translation>Kein Modell angegeben.</translation>
    </message>
    <message>
        <source>Set it up here with one that this gateway has.</source>
        <translation>Richten Sie es hier mit einem ein, den dieses Gateway hat.</translation>
    </message>
    <message>
        <source>There is no model or alias “%1” here.</source>
        <translation>Es gibt hier kein Modell und keinen Alias „%1“.</translation>
    </message>
    <message>
        <source>The nearest is “%2”.</source>
        <translation>Am ähnlichsten ist „%2“.</translation>
    </message>
    <message>
        <source>Its key “%2” may not call the model “%1”.</source>
        <translation>Der Schlüssel „%2“ darf das Modell „%1“ nicht aufrufen.</translation>
    </message>
    <message>
        <source>Add the model to the key&apos;s scope, or use “%3”.</source>
        <translation>Nehmen Sie das Modell in den Geltungsbereich des Schlüssels auf oder verwenden Sie „%3“.</translation>
    </message>
    <message>
        <source>It names the provider “%1”, which its configuration does not describe.</source>
        <translation>Genannt ist der Anbieter „%1“, den die Konfiguration nicht beschreibt.</translation>
    </message>
    <message>
        <source>Set it up here, or add that section to the file.</source>
        <translation>Richten Sie es hier ein oder fügen Sie der Datei diesen Abschnitt hinzu.</translation>
    </message>
    <message>
        <source>It says wire_api = &quot;%1&quot;, which newer versions of the tool no longer accept.</source>
        <translation>Angegeben ist wire_api = &quot;%1&quot;, das neuere Versionen des Tools nicht mehr akzeptieren.</translation>
    </message>
    <message>
        <source>Write wire_api = &quot;responses&quot;: the gateway translates for providers that lack it.</source>
        <translation>Schreiben Sie wire_api = &quot;responses&quot;: Das Gateway übersetzt für Anbieter, denen es fehlt.</translation>
    </message>
    <message>
        <source>It says wire_api = &quot;%1&quot;, which is no protocol.</source>
        <translation>Angegeben ist wire_api = &quot;%1&quot;, das ist kein Protokoll.</translation>
    </message>
    <message>
        <source>Write wire_api = &quot;responses&quot;.</source>
        <translation>Schreiben Sie wire_api = &quot;responses&quot;.</translation>
    </message>
    <message>
        <source>It names the profile “%1”, which the file does not have.</source>
        <translation>Genannt ist das Profil „%1“, das die Datei nicht enthält.</translation>
    </message>
    <message>
        <source>Take that line out, or add the profile.</source>
        <translation>Entfernen Sie diese Zeile oder fügen Sie das Profil hinzu.</translation>
    </message>
    <message>
        <source>It uses an account of its vendor instead of a key.</source>
        <translation>Es verwendet ein Konto seines Herstellers statt eines Schlüssels.</translation>
    </message>
    <message>
        <source>%1 is set in two places that contradict each other: what %2 says counts, not %3.</source>
        <translation>%1 ist an zwei Stellen gesetzt, die sich widersprechen: Es zählt, was %2 sagt, nicht %3.</translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <translation>Entfernen Sie eine davon.</translation>
    </message>
    <message>
        <source>Reaching the server</source>
        <translation>Server erreichen</translation>
    </message>
    <message>
        <source>Reached, after %1 ms</source>
        <translation>Erreicht, nach %1 ms</translation>
    </message>
    <message>
        <source>The key is accepted</source>
        <translation>Der Schlüssel wird akzeptiert</translation>
    </message>
    <message>
        <source>The model is found: %1</source>
        <translation>Das Modell wird gefunden: %1</translation>
    </message>
    <message>
        <source>The first token</source>
        <translation>Das erste Token</translation>
    </message>
    <message>
        <source>First token after %1 ms</source>
        <translation>Erstes Token nach %1 ms</translation>
    </message>
    <message>
        <source>The tool was called: %1</source>
        <translation>Das Tool wurde aufgerufen: %1</translation>
    </message>
    <message>
        <source>The usage is recorded: %1</source>
        <translation>Die Nutzung wird erfasst: %1</translation>
    </message>
    <message>
        <source>There is no base URL, no key or no model to call with. Set the tool up first.</source>
        <translation>Basis-URL, Schlüssel oder Modell für den Aufruf fehlen. Richten Sie zuerst das Tool ein.</translation>
    </message>
    <message>
        <source>There is no host of that name. Check the base URL.</source>
        <translation>Es gibt keinen Host dieses Namens. Prüfen Sie die Basis-URL.</translation>
    </message>
    <message>
        <source>Nothing listens there. Check that the gateway is serving, and the host and port in the base URL.</source>
        <translation>Dort lauscht nichts. Prüfen Sie, ob das Gateway in Betrieb ist, sowie Host und Port in der Basis-URL.</translation>
    </message>
    <message>
        <source>A safe connection cannot be made. The gateway itself speaks http: check whether the base URL has to begin with https.</source>
        <translation>Eine sichere Verbindung ist nicht möglich. Das Gateway selbst spricht http: Prüfen Sie, ob die Basis-URL mit https beginnen muss.</translation>
    </message>
    <message>
        <source>No answer came in time. A model on this machine may still be loading: try again. Else look at the provider.</source>
        <translation>Keine Antwort kam rechtzeitig. Ein Modell auf diesem Rechner wird vielleicht noch geladen: Versuchen Sie es erneut. Sonst sehen Sie beim Anbieter nach.</translation>
    </message>
    <message>
        <source>The answer broke off. The request&apos;s page says at which end.</source>
        <translation>Die Antwort brach ab. Die Seite der Anfrage zeigt, an welchem Ende.</translation>
    </message>
    <message>
        <source>Something answers there, but not this API. The base URL has to end in /openai/v1.</source>
        <translation>Dort antwortet etwas, aber nicht diese API. Die Basis-URL muss auf /openai/v1 enden.</translation>
    </message>
    <message>
        <source>The key is refused. Set the tool up with a new key, or look at its state on the page of keys.</source>
        <translation>Der Schlüssel wird abgelehnt. Richten Sie das Tool mit einem neuen Schlüssel ein oder prüfen Sie seinen Status auf der Seite „Schlüssel“.</translation>
    </message>
    <message>
        <source>The key may not do this: look at its endpoints and addresses on the page of keys.</source>
        <translation>Der Schlüssel darf das nicht: Prüfen Sie seine Endpunkte und Adressen auf der Seite „Schlüssel“.</translation>
    </message>
    <message>
        <source>There is no such model for this key. Choose another, or add it to the key&apos;s scope.</source>
        <translation>Dieses Modell gibt es für diesen Schlüssel nicht. Wählen Sie ein anderes oder nehmen Sie es in den Geltungsbereich des Schlüssels auf.</translation>
    </message>
    <message>
        <source>A limit is reached. The page of limits shows which, and when it begins anew.</source>
        <translation>Ein Limit ist erreicht. Die Seite „Limits“ zeigt, welches und wann es neu beginnt.</translation>
    </message>
    <message>
        <source>The request is refused: this model may not take tools. Try another model.</source>
        <translation>Die Anfrage wird abgelehnt: Dieses Modell nimmt vielleicht keine Tools an. Versuchen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>The gateway accepted the request, the provider failed. Test the provider on its page.</source>
        <translation>Das Gateway hat die Anfrage angenommen, der Anbieter ist ausgefallen. Testen Sie den Anbieter auf seiner Seite.</translation>
    </message>
    <message>
        <source>The server failed. Look at the gateway&apos;s state, and try again.</source>
        <translation>Der Server ist ausgefallen. Prüfen Sie den Zustand des Gateways und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>It answered in words instead of calling the tool. The connection works; agents need a model that calls tools.</source>
        <translation>Es antwortete mit Text, statt das Tool aufzurufen. Die Verbindung funktioniert; Agenten brauchen ein Modell, das Tools aufruft.</translation>
    </message>
    <message>
        <source>The answer was empty. Try again, or try another model.</source>
        <translation>Die Antwort war leer. Versuchen Sie es erneut oder mit einem anderen Modell.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>Der Schlüssel</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Das Modell</translation>
    </message>
    <message>
        <source>The tool call</source>
        <translation>Der Tool-Aufruf</translation>
    </message>
    <message>
        <source>The record of its usage</source>
        <translation>Der Eintrag des Verbrauchs</translation>
    </message>
    <message>
        <source>Variables of the OpenAI SDKs</source>
        <translation>Variablen der OpenAI-SDKs</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Funktioniert nicht</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>the console&apos;s own environment</source>
        <translation>die Umgebung der Konsole selbst</translation>
    </message>
    <message>
        <source>Add the model to the key&apos;s scope.</source>
        <translation>Nehmen Sie das Modell in den Geltungsbereich des Schlüssels auf.</translation>
    </message>
    <message>
        <source>Another server answered: nothing is recorded here</source>
        <translation>Ein anderer Server hat geantwortet: hier ist nichts aufgezeichnet</translation>
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
        <source>▲ %1 times yesterday&apos;s</source>
        <translation>▲ das %1-Fache des Vortags</translation>
    </message>
    <message>
        <source>▲ %1 times last month&apos;s</source>
        <translation>▲ das %1-Fache des Vormonats</translation>
    </message>
    <message>
        <source>%1 %2 % on yesterday</source>
        <comment>arrow, percent</comment>
        <translation>%1 %2&#xa0;% zum Vortag</translation>
    </message>
    <message>
        <source>%1 %2 % on last month</source>
        <comment>arrow, percent</comment>
        <translation>%1 %2&#xa0;% zum Vormonat</translation>
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
    <message>
        <source>By owner kind</source>
        <translation>Nach Inhabertyp</translation>
    </message>
    <message>
        <source>By organization</source>
        <translation>Nach Organisation</translation>
    </message>
    <message>
        <source>By user</source>
        <translation>Nach Benutzer</translation>
    </message>
    <message>
        <source>By key</source>
        <translation>Nach Schlüssel</translation>
    </message>
    <message>
        <source>By alias</source>
        <translation>Nach Alias</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Nach Modell</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>Nach Anbieter</translation>
    </message>
    <message>
        <source>By endpoint</source>
        <translation>Nach Endpunkt</translation>
    </message>
    <message>
        <source>By program</source>
        <translation>Nach Programm</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Nach Status</translation>
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
        <source>Reported: the provider&apos;s own numbers.</source>
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
        <source>It refused the gateway&apos;s credential</source>
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
        <source>Client&apos;s error</source>
        <translation>Client-Fehler</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Limitiert</translation>
    </message>
    <message>
        <source>Server&apos;s error</source>
        <translation>Serverfehler</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a sentence, the next one</comment>
        <translation>%1 %2</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>attention</name>
    <message>
        <source>The credential of “%1” cannot be read. %2</source>
        <translation>Les identifiants de « %1 » sont illisibles. %2</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is paused after %n failure(s) in a row: requests pass it over until it answers again.</source>
        <translation><numerusform>« %1 » est en pause après %n échec : les requêtes l’ignorent jusqu’à ce qu’il réponde à nouveau.</numerusform><numerusform>« %1 » est en pause après %n échecs consécutifs : les requêtes l’ignorent jusqu’à ce qu’il réponde à nouveau.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) of “%1” are paused after failures: requests pass them over until they answer again.</source>
        <translation><numerusform>%n modèle de « %1 » est en pause après des échecs : les requêtes l’ignorent jusqu’à ce qu’il réponde à nouveau.</numerusform><numerusform>%n modèles de « %1 » sont en pause après des échecs : les requêtes les ignorent jusqu’à ce qu’ils répondent à nouveau.</numerusform></translation>
    </message>
    <message>
        <source>%1, %2 % used.</source>
        <comment>a limit, percent</comment>
        <translation>%1, utilisée à %2 %.</translation>
    </message>
    <message>
        <source>%1, all used. It only warns: requests go on.</source>
        <translation>%1, entièrement utilisée. Elle ne fait qu’avertir : les requêtes continuent.</translation>
    </message>
    <message>
        <source>%1, all used: requests are refused.</source>
        <translation>%1, entièrement utilisée : les requêtes sont refusées.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose, a notice</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>The key “%1” expires %2.</source>
        <comment>a key, in 2 days</comment>
        <translation>La clé « %1 » expire %2.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” seems to have cut the prompts of %n request(s) today without a word.</source>
        <translation><numerusform>« %1 » semble avoir tronqué sans avertir le prompt de %n requête aujourd’hui.</numerusform><numerusform>« %1 » semble avoir tronqué sans avertir les prompts de %n requêtes aujourd’hui.</numerusform></translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>Organization added</source>
        <translation>Organisation ajoutée</translation>
    </message>
    <message>
        <source>Organization renamed</source>
        <translation>Organisation renommée</translation>
    </message>
    <message>
        <source>Organization enabled</source>
        <translation>Organisation activée</translation>
    </message>
    <message>
        <source>Organization disabled</source>
        <translation>Organisation désactivée</translation>
    </message>
    <message>
        <source>Allowed models changed</source>
        <translation>Modèles autorisés modifiés</translation>
    </message>
    <message>
        <source>Loop guard changed</source>
        <translation>Anti-boucle modifié</translation>
    </message>
    <message>
        <source>User added</source>
        <translation>Utilisateur ajouté</translation>
    </message>
    <message>
        <source>User renamed</source>
        <translation>Utilisateur renommé</translation>
    </message>
    <message>
        <source>User enabled</source>
        <translation>Utilisateur activé</translation>
    </message>
    <message>
        <source>User disabled</source>
        <translation>Utilisateur désactivé</translation>
    </message>
    <message>
        <source>Visible models changed</source>
        <translation>Modèles visibles modifiés</translation>
    </message>
    <message>
        <source>Key issued</source>
        <translation>Clé émise</translation>
    </message>
    <message>
        <source>Key changed</source>
        <translation>Clé modifiée</translation>
    </message>
    <message>
        <source>Key rotated</source>
        <translation>Clé renouvelée</translation>
    </message>
    <message>
        <source>Key enabled</source>
        <translation>Clé activée</translation>
    </message>
    <message>
        <source>Key disabled</source>
        <translation>Clé désactivée</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation>Clé révoquée</translation>
    </message>
    <message>
        <source>Limit set</source>
        <translation>Limite définie</translation>
    </message>
    <message>
        <source>Limit removed</source>
        <translation>Limite supprimée</translation>
    </message>
    <message>
        <source>Provider added</source>
        <translation>Fournisseur ajouté</translation>
    </message>
    <message>
        <source>Provider changed</source>
        <translation>Fournisseur modifié</translation>
    </message>
    <message>
        <source>Provider removed</source>
        <translation>Fournisseur supprimé</translation>
    </message>
    <message>
        <source>Model added</source>
        <translation>Modèle ajouté</translation>
    </message>
    <message>
        <source>Models imported</source>
        <translation>Modèles importés</translation>
    </message>
    <message>
        <source>Price set</source>
        <translation>Prix défini</translation>
    </message>
    <message>
        <source>Maximum output set</source>
        <translation>Sortie maximale définie</translation>
    </message>
    <message>
        <source>Model removed</source>
        <translation>Modèle supprimé</translation>
    </message>
    <message>
        <source>Alias set</source>
        <translation>Alias défini</translation>
    </message>
    <message>
        <source>Alias removed</source>
        <translation>Alias supprimé</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Paramètre modifié</translation>
    </message>
    <message>
        <source>Credential stored</source>
        <translation>Identifiants enregistrés</translation>
    </message>
    <message>
        <source>Credential removed</source>
        <translation>Identifiants supprimés</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>capability</name>
    <message>
        <source>List of models</source>
        <translation>Liste des modèles</translation>
    </message>
    <message>
        <source>Chat Completions</source>
        <translation>Chat Completions</translation>
    </message>
    <message>
        <source>Chat Completions, streamed</source>
        <translation>Chat Completions, en streaming</translation>
    </message>
    <message>
        <source>Usage in streams</source>
        <translation>Utilisation dans les flux</translation>
    </message>
    <message>
        <source>Limit by max_tokens</source>
        <translation>Limite par max_tokens</translation>
    </message>
    <message>
        <source>Limit by max_completion_tokens</source>
        <translation>Limite par max_completion_tokens</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
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
        <translation>Messages, en streaming</translation>
    </message>
</context>
<context>
    <name>copybutton</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
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
        <translation>Fichier %1</translation>
    </message>
    <message>
        <source>Keychain: %1</source>
        <translation>Trousseau : %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation><numerusform>%1 et %n de plus</numerusform><numerusform>%1 et %n de plus</numerusform></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>avant %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Kind of owner</source>
        <translation>Type de titulaire</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Code d’erreur</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Latency at least</source>
        <translation>Latence min.</translation>
    </message>
    <message>
        <source>Tokens at least</source>
        <translation>Tokens min.</translation>
    </message>
    <message>
        <source>Cost at least</source>
        <translation>Coût min.</translation>
    </message>
    <message>
        <source>Attempts at least</source>
        <translation>Tentatives min.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>dollars</source>
        <translation>dollars</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>tentatives</translation>
    </message>
    <message>
        <source>An organization</source>
        <translation>Une organisation</translation>
    </message>
    <message>
        <source>A user</source>
        <translation>Un utilisateur</translation>
    </message>
    <message>
        <source>No valid key</source>
        <translation>Pas de clé valide</translation>
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
        <translation>En streaming</translation>
    </message>
    <message>
        <source>In one piece</source>
        <translation>En une fois</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation><numerusform>il y a %n jour</numerusform><numerusform>il y a %n jours</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation><numerusform>dans %n jour</numerusform><numerusform>dans %n jours</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation><numerusform>il y a %n h</numerusform><numerusform>il y a %n h</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation><numerusform>dans %n h</numerusform><numerusform>dans %n h</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation><numerusform>il y a %n min</numerusform><numerusform>il y a %n min</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation><numerusform>dans %n min</numerusform><numerusform>dans %n min</numerusform></translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>expirée %1</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>dans moins d’une minute</translation>
    </message>
</context>
<context>
    <name>gatewaystate</name>
    <message>
        <source>Serving</source>
        <translation>En service</translation>
    </message>
    <message>
        <source>Serving, with a problem</source>
        <translation>En service, avec un problème</translation>
    </message>
    <message>
        <source>Not serving</source>
        <translation>Pas en service</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Finishing open requests… (quit again to end them now)</source>
        <translation>Achèvement des requêtes ouvertes… (quittez à nouveau pour y mettre fin immédiatement)</translation>
    </message>
</context>
<context>
    <name>keystate</name>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
</context>
<context>
    <name>limits</name>
    <message>
        <source>the limit of %1</source>
        <translation>Limite de %1</translation>
    </message>
    <message>
        <source>a limit that is gone</source>
        <translation>Limite supprimée</translation>
    </message>
    <message>
        <source>More was asked for than %1 allows. It went through: the limit only warns.</source>
        <translation>%1 dépassée. La requête est passée : la limite ne fait qu’avertir.</translation>
    </message>
    <message>
        <source>All of %1 is used</source>
        <translation>%1 entièrement utilisée</translation>
    </message>
    <message>
        <source>%1 % of %2 is used</source>
        <translation>%2 utilisée à %1 %</translation>
    </message>
    <message>
        <source>%1. Requests go on: it only warns.</source>
        <translation>%1. Les requêtes continuent : elle ne fait qu’avertir.</translation>
    </message>
    <message>
        <source>%1: requests are refused.</source>
        <translation>%1 : les requêtes sont refusées.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Tokens de sortie</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Requêtes simultanées</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>Avertir</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>par minute</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>par heure</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>par jour</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>par semaine</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>par mois</translation>
    </message>
    <message>
        <source>in total</source>
        <translation>au total</translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s)</source>
        <translation><numerusform>%1 token</numerusform><numerusform>%1 tokens</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 output token(s)</source>
        <translation><numerusform>%1 token de sortie</numerusform><numerusform>%1 tokens de sortie</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 request(s)</source>
        <translation><numerusform>%1 requête</numerusform><numerusform>%1 requêtes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 request(s) at once</source>
        <translation><numerusform>%1 requête simultanée</numerusform><numerusform>%1 requêtes simultanées</numerusform></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>amount, window: $5.00 a day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>« %1 » : %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>Rolling</source>
        <translation>Glissante</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message numerus="yes">
        <source>The same request %n time(s) within %1.</source>
        <translation><numerusform>La même requête %n fois en %1.</numerusform><numerusform>La même requête %n fois en %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) within %1 that grow but end the same.</source>
        <translation><numerusform>%n requête en %1 qui s’allonge mais se termine à l’identique.</numerusform><numerusform>%n requêtes en %1 qui s’allongent mais se terminent à l’identique.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The same tool call with the same arguments %n time(s) within %1.</source>
        <translation><numerusform>Le même appel d’outil avec les mêmes arguments %n fois en %1.</numerusform><numerusform>Le même appel d’outil avec les mêmes arguments %n fois en %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) a minute, where %1 are usual.</source>
        <translation><numerusform>%n requête par minute, au lieu de %1 d’habitude.</numerusform><numerusform>%n requêtes par minute, au lieu de %1 d’habitude.</numerusform></translation>
    </message>
    <message>
        <source>%1 They are refused now.</source>
        <translation>%1 Ces requêtes sont désormais refusées.</translation>
    </message>
    <message>
        <source>There were no requests that this limit counts.</source>
        <translation>Aucune requête n’est comptée par cette limite.</translation>
    </message>
    <message>
        <source>At most %1 ran.</source>
        <translation>Maximum atteint : %1.</translation>
    </message>
    <message>
        <source>They used %1.</source>
        <translation>Utilisation : %1.</translation>
    </message>
    <message>
        <source>The most that was used in one window is %1.</source>
        <translation>Utilisation maximale dans une fenêtre : %1.</translation>
    </message>
    <message numerus="yes">
        <source>None of %n request(s) would have been refused.</source>
        <translation><numerusform>Sur %n requête, aucune n’aurait été refusée.</numerusform><numerusform>Sur %n requêtes, aucune n’aurait été refusée.</numerusform></translation>
    </message>
    <message>
        <source>%1 of %2 requests (%3) would have been too much; the limit would have let them through with a warning.</source>
        <translation>Sur %2 requêtes, %1 (%3) auraient été de trop ; la limite les aurait laissées passer avec un avertissement.</translation>
    </message>
    <message>
        <source>%1 of %2 requests (%3) would have been refused.</source>
        <translation>Sur %2 requêtes, %1 (%3) auraient été refusées.</translation>
    </message>
    <message>
        <source>They cost %1.</source>
        <translation>Leur coût : %1.</translation>
    </message>
</context>
<context>
    <name>orchestris::AdmissionView</name>
    <message>
        <source>A limit of %1 that is gone</source>
        <translation>Limite supprimée de %1</translation>
    </message>
    <message>
        <source>Limits at admission</source>
        <translation>Limites à l’admission</translation>
    </message>
    <message>
        <source>It refused: %1 was needed, %2 of %3 was left.</source>
        <translation>Refus : il fallait %1, il restait %2 sur %3.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>Utilisé avant</translation>
    </message>
    <message>
        <source>Held by others</source>
        <translation>Réservé par d’autres</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nécessaire</translation>
    </message>
    <message>
        <source>Held by this</source>
        <translation>Réservé par celle-ci</translation>
    </message>
    <message>
        <source>Used by this</source>
        <translation>Utilisé par celle-ci</translation>
    </message>
    <message>
        <source>Used after</source>
        <translation>Utilisé après</translation>
    </message>
</context>
<context>
    <name>orchestris::AnomaliesTab</name>
    <message>
        <source>Its &amp;usage</source>
        <translation>Son &amp;utilisation</translation>
    </message>
    <message>
        <source>Its &amp;requests</source>
        <translation>Ses &amp;requêtes</translation>
    </message>
    <message>
        <source>Nothing left its habit</source>
        <translation>Rien d’inhabituel</translation>
    </message>
    <message>
        <source>Latency, errors, retries and cost of each model, provider, key and organization are compared with their own last eight weeks. What stands out appears here.</source>
        <translation>La latence, les erreurs, les relances et le coût de chaque modèle, fournisseur, clé et organisation sont comparés à leurs huit dernières semaines. Ce qui sort de l’ordinaire apparaît ici.</translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation>Anomalies</translation>
    </message>
    <message>
        <source>Each against its own habit, by the hour of the week</source>
        <translation>Chacun comparé à ses propres habitudes, par heure de la semaine</translation>
    </message>
</context>
<context>
    <name>orchestris::AnomalyTableModel</name>
    <message>
        <source>Going on</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Terminée %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observé</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituel</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
</context>
<context>
    <name>orchestris::AttentionCard</name>
    <message>
        <source>All is well. Providers that fail, limits near their end, keys that expire and unusual latency or cost are shown here.</source>
        <translation>Tout va bien. Les fournisseurs en échec, les limites presque atteintes, les clés qui expirent ainsi que les latences ou coûts inhabituels s’affichent ici.</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Points d’attention</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Points d’attention</translation>
    </message>
    <message>
        <source>Show &amp;fewer</source>
        <translation>Afficher &amp;moins</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Tout a&amp;fficher</translation>
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
        <translation>Filtrer les modifications chargées</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>&amp;Load older changes</source>
        <translation>&amp;Charger les plus anciennes</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>Aucune modification</translation>
    </message>
    <message>
        <source>Every change of keys, people, limits, providers, models and settings appears here: who made it, when, and what was before.</source>
        <translation>Chaque modification des clés, personnes, limites, fournisseurs, modèles et paramètres apparaît ici : qui l’a faite, quand, et la valeur précédente.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>See whether an entry was altered, removed or put in</source>
        <translation>Vérifier si une entrée a été altérée, supprimée ou insérée</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>The chain is broken at number %1. %2</source>
        <translation>La chaîne est rompue au numéro %1. %2</translation>
    </message>
    <message>
        <source>There are no changes yet: there is nothing that could have been altered.</source>
        <translation>Il n’y a encore aucune modification : rien n’a pu être altéré.</translation>
    </message>
    <message numerus="yes">
        <source>The chain is whole: none of %n change(s) was altered or removed.</source>
        <translation><numerusform>La chaîne est intacte : aucune altération ni suppression sur %n modification.</numerusform><numerusform>La chaîne est intacte : aucune altération ni suppression sur %n modifications.</numerusform></translation>
    </message>
    <message>
        <source>To see later that none was cut off at the end, note the number %1 and its hash's begin %2.</source>
        <translation>Pour vérifier plus tard que rien n’a été coupé à la fin, notez le numéro %1 et le début de son empreinte, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation><numerusform>%n modification</numerusform><numerusform>%n modifications</numerusform></translation>
    </message>
    <message>
        <source>%1 of %2 loaded changes</source>
        <translation>%1 sur %2 modifications chargées</translation>
    </message>
</context>
<context>
    <name>orchestris::AuditPane</name>
    <message>
        <source>Change in full</source>
        <translation>Détail de la modification</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copier en &amp;JSON</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Défini</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Avant → après</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Covers this entry and the hash of the one before it.</source>
        <translation>Couvre cette entrée et l’empreinte de la précédente.</translation>
    </message>
</context>
<context>
    <name>orchestris::AuditTableModel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
</context>
<context>
    <name>orchestris::CapabilityTableModel</name>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Capacité</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Constat</translation>
    </message>
</context>
<context>
    <name>orchestris::ChartLegendEntry</name>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source>Show or hide %1</source>
        <translation>Afficher ou masquer %1</translation>
    </message>
</context>
<context>
    <name>orchestris::ChartTip</name>
    <message>
        <source> (so far)</source>
        <translation> (jusqu’ici)</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
</context>
<context>
    <name>orchestris::CodeBlock</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier : %1</translation>
    </message>
</context>
<context>
    <name>orchestris::Console</name>
    <message>
        <source>Closing the &amp;window quits</source>
        <translation>Quitter à la fermeture de la &amp;fenêtre</translation>
    </message>
    <message>
        <source>Orchestris keeps serving</source>
        <translation>Orchestris reste en service</translation>
    </message>
    <message>
        <source>The window is closed, the gateway goes on. Open it again from here, or quit from this icon's menu.</source>
        <translation>La fenêtre est fermée, la passerelle continue. Rouvrez-la d’ici, ou quittez depuis le menu de cette icône.</translation>
    </message>
    <message>
        <source>Quit and stop serving, or keep the gateway serving with this window minimised? The menu changes this later.</source>
        <translation>Quitter et arrêter le service, ou laisser la passerelle en service avec cette fenêtre réduite ? Ce choix peut être modifié dans le menu.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Keep serving</source>
        <translation>&amp;Laisser en service</translation>
    </message>
</context>
<context>
    <name>orchestris::CredentialEditor</name>
    <message>
        <source>Choose the file</source>
        <translation>Choisir le fichier</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>Variable d’environnement</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>The provider's key</source>
        <translation>Clé du fournisseur</translation>
    </message>
    <message>
        <source>Name the environment variable: letters, digits and '_'.</source>
        <translation>Indiquez la variable d’environnement : lettres, chiffres et « _ ».</translation>
    </message>
    <message>
        <source>Give the whole path of the file that holds the key.</source>
        <translation>Indiquez le chemin complet du fichier contenant la clé.</translation>
    </message>
    <message>
        <source>Name the entry in the keychain.</source>
        <translation>Donnez un nom à l’entrée du trousseau.</translation>
    </message>
    <message>
        <source>Paste the provider's key.</source>
        <translation>Collez la clé du fournisseur.</translation>
    </message>
    <message>
        <source>Read from the environment that the gateway was started in.</source>
        <translation>Lue dans l’environnement où la passerelle a été démarrée.</translation>
    </message>
    <message>
        <source>/path/to/key</source>
        <translation>/chemin/vers/clé</translation>
    </message>
    <message>
        <source>The file holds the key and nothing else; only you should be able to read it.</source>
        <translation>Le fichier contient la clé et rien d’autre ; vous seul devriez pouvoir le lire.</translation>
    </message>
    <message>
        <source>Name of the entry</source>
        <translation>Nom de l’entrée</translation>
    </message>
    <message>
        <source>Name of the entry in the keychain</source>
        <translation>Nom de l’entrée dans le trousseau</translation>
    </message>
    <message>
        <source>Stored. Leave empty to keep it</source>
        <translation>Enregistrée. Laissez vide pour la conserver</translation>
    </message>
    <message>
        <source>Paste the provider's key</source>
        <translation>Collez la clé du fournisseur</translation>
    </message>
    <message>
        <source>Kept in this computer's keychain, never in the database, and never shown again.</source>
        <translation>Conservée dans le trousseau de cet ordinateur, jamais dans la base de données, et jamais réaffichée.</translation>
    </message>
    <message>
        <source>File with the provider's key</source>
        <translation>Fichier contenant la clé du fournisseur</translation>
    </message>
</context>
<context>
    <name>orchestris::DataTable</name>
    <message>
        <source>Fit the columns</source>
        <translation>Ajuster les colonnes</translation>
    </message>
</context>
<context>
    <name>orchestris::DetailPane</name>
    <message>
        <source>Request in full</source>
        <translation>Détail de la requête</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copier en &amp;JSON</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de requête</translation>
    </message>
    <message>
        <source>Client's ID</source>
        <translation>ID du client</translation>
    </message>
    <message>
        <source>Provider's ID</source>
        <translation>ID du fournisseur</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Afficher la clé</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>%1 (user)</source>
        <translation>%1 (utilisateur)</translation>
    </message>
    <message>
        <source>%1 (organization)</source>
        <translation>%1 (organisation)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Show the usage of the alias</source>
        <translation>Afficher l’utilisation de l’alias</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Show the provider</source>
        <translation>Afficher le fournisseur</translation>
    </message>
    <message>
        <source>Provider's model</source>
        <translation>Modèle du fournisseur</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Streamed</source>
        <translation>En streaming</translation>
    </message>
    <message>
        <source>In one piece</source>
        <translation>En une fois</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Finish reason</source>
        <translation>Motif de fin</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Code d’erreur</translation>
    </message>
    <message>
        <source>Refused by</source>
        <translation>Refusé par</translation>
    </message>
    <message>
        <source>This gateway</source>
        <translation>Cette passerelle</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>Le fournisseur</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>Le client</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>of it cached</source>
        <translation>dont lus en cache</translation>
    </message>
    <message>
        <source>of it to cache</source>
        <translation>dont écrits en cache</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>of it reasoning</source>
        <translation>dont raisonnement</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Given-up tries</source>
        <translation>Essais abandonnés</translation>
    </message>
    <message>
        <source>Price version</source>
        <translation>Version du prix</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Premier token</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier : %1</translation>
    </message>
</context>
<context>
    <name>orchestris::EditKeyDialog</name>
    <message>
        <source>Edit key %1</source>
        <translation>Modifier la clé %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
</context>
<context>
    <name>orchestris::FilterPopup</name>
    <message>
        <source>Search, or add with Enter</source>
        <translation>Rechercher, ou ajouter avec Entrée</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>A number, please, such as 2.5.</source>
        <translation>Saisissez un nombre, par exemple 2,5.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>La dernière heure</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Les 24 dernières heures</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Les 7 derniers jours</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Les 30 derniers jours</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;To, with that day</source>
        <translation>A&amp;u (inclus)</translation>
    </message>
</context>
<context>
    <name>orchestris::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>orchestris::FoundServers</name>
    <message>
        <source>Model servers found on this machine</source>
        <translation>Serveurs de modèles trouvés sur cette machine</translation>
    </message>
    <message>
        <source>no models yet</source>
        <translation>aucun modèle</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation><numerusform>%n modèle</numerusform><numerusform>%n modèles</numerusform></translation>
    </message>
    <message>
        <source>%1 runs on this machine: %2, %3.</source>
        <translation>%1 fonctionne sur cette machine : %2, %3.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Do not offer %1 again</source>
        <translation>Ne plus proposer %1</translation>
    </message>
    <message>
        <source>“%1” is added. It has no models yet.</source>
        <translation>« %1 » est ajouté. Il n’a encore aucun modèle.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is added, with %n model(s).</source>
        <translation><numerusform>« %1 » est ajouté, avec %n modèle.</numerusform><numerusform>« %1 » est ajouté, avec %n modèles.</numerusform></translation>
    </message>
</context>
<context>
    <name>orchestris::GatewayStatus</name>
    <message>
        <source>Copy the base URL</source>
        <translation>Copier l’URL de base</translation>
    </message>
    <message>
        <source>Serving at</source>
        <translation>Disponible sur</translation>
    </message>
</context>
<context>
    <name>orchestris::HistogramView</name>
    <message>
        <source>Distribution of the latency</source>
        <translation>Répartition de la latence</translation>
    </message>
    <message>
        <source>Nothing was answered</source>
        <translation>Aucune réponse</translation>
    </message>
    <message>
        <source>p50 %1, p95 %2, p99 %3</source>
        <translation>p50 %1, p95 %2, p99 %3</translation>
    </message>
    <message>
        <source>Nothing was answered in this time</source>
        <translation>Aucune réponse sur cette période</translation>
    </message>
</context>
<context>
    <name>orchestris::IssueKeyDialog</name>
    <message>
        <source>Issue a key</source>
        <translation>Émettre une clé</translation>
    </message>
    <message>
        <source>&amp;Issue key</source>
        <translation>Ém&amp;ettre une clé</translation>
    </message>
    <message>
        <source>Issuing…</source>
        <translation>Émission…</translation>
    </message>
    <message>
        <source>Key issued</source>
        <translation>Clé émise</translation>
    </message>
</context>
<context>
    <name>orchestris::JobBar</name>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>orchestris::KeyForm</name>
    <message>
        <source>What it is for, like “ci-agents”</source>
        <translation>À quoi elle sert, par ex. « ci-agents »</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Organization %1</source>
        <translation>Organisation %1</translation>
    </message>
    <message>
        <source>The organization</source>
        <translation>L’organisation</translation>
    </message>
    <message>
        <source>A user</source>
        <translation>Un utilisateur</translation>
    </message>
    <message>
        <source>The user's name</source>
        <translation>Nom de l’utilisateur</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>O&amp;wner</source>
        <translation>&amp;Titulaire</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>As it is: %1</source>
        <translation>Inchangée : %1</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>In 7 days</source>
        <translation>Dans 7 jours</translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation>Dans 30 jours</translation>
    </message>
    <message>
        <source>In 90 days</source>
        <translation>Dans 90 jours</translation>
    </message>
    <message>
        <source>After a date…</source>
        <translation>Après une date…</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Last day of the key</source>
        <translation>Dernier jour de la clé</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>E&amp;xpiration</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Optional, like team-a, nightly</source>
        <translation>Facultatif, par ex. team-a, nightly</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>Éti&amp;quettes</translation>
    </message>
    <message>
        <source>What the key may be used for, from where, and its loop guard</source>
        <translation>Ce à quoi la clé peut servir, depuis où, et son anti-boucle</translation>
    </message>
    <message>
        <source>Hide more r&amp;ules</source>
        <translation>Masquer les rè&amp;gles</translation>
    </message>
    <message>
        <source>More r&amp;ules</source>
        <translation>Plus de rè&amp;gles</translation>
    </message>
    <message>
        <source>A new user; they are added with the key.</source>
        <translation>Nouvel utilisateur ; il sera ajouté avec la clé.</translation>
    </message>
    <message>
        <source>Refused from %1 on.</source>
        <translation>Refusée à partir de %1.</translation>
    </message>
    <message>
        <source>Give the key a name.</source>
        <translation>Donnez un nom à la clé.</translation>
    </message>
    <message>
        <source>A name has at most 100 characters, and none that cannot be seen.</source>
        <translation>Un nom comporte au plus 100 caractères, tous visibles.</translation>
    </message>
    <message>
        <source>There is a key named “%1” already. Choose another name.</source>
        <translation>Il existe déjà une clé nommée « %1 ». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Name the user that owns the key.</source>
        <translation>Indiquez l’utilisateur titulaire de la clé.</translation>
    </message>
    <message>
        <source>This date has passed. Choose a later one.</source>
        <translation>Cette date est passée. Choisissez-en une plus tardive.</translation>
    </message>
    <message>
        <source>At most 20 tags, of at most 50 characters each.</source>
        <translation>Au plus 20 étiquettes, de 50 caractères chacune au maximum.</translation>
    </message>
</context>
<context>
    <name>orchestris::KeyIssuedView</name>
    <message>
        <source>The new key</source>
        <translation>La nouvelle clé</translation>
    </message>
    <message>
        <source>&amp;Copy key</source>
        <translation>&amp;Copier la clé</translation>
    </message>
    <message>
        <source>It stands in the examples below as well.</source>
        <translation>Elle figure aussi dans les exemples ci-dessous.</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Comment l’utiliser</translation>
    </message>
    <message>
        <source>In a terminal</source>
        <translation>Dans un terminal</translation>
    </message>
    <message>
        <source>With the openai package</source>
        <translation>Avec le paquet openai</translation>
    </message>
    <message>
        <source>In ~/.codex/config.toml</source>
        <translation>Dans ~/.codex/config.toml</translation>
    </message>
    <message>
        <source>In the shell that starts codex</source>
        <translation>Dans le shell qui lance codex</translation>
    </message>
    <message>
        <source>“%1” is ready</source>
        <translation>« %1 » est prête</translation>
    </message>
    <message>
        <source>Copy the key now: it is shown this once and cannot be shown again. If it is lost, revoke it and issue another.</source>
        <translation>Copiez la clé maintenant : elle n’est affichée qu’une seule fois. En cas de perte, révoquez-la et émettez-en une autre.</translation>
    </message>
    <message>
        <source>You have not copied the key yet, and it cannot be shown again. Close once more to go without it.</source>
        <translation>Vous n’avez pas encore copié la clé, et elle ne pourra plus être affichée. Fermez une nouvelle fois pour y renoncer.</translation>
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
        <translation>Utilisable pour</translation>
    </message>
    <message>
        <source>Any, or like 192.0.2.7, 10.0.0.0/8, 2001:db8::/32</source>
        <translation>Toutes, ou par ex. 192.0.2.7, 10.0.0.0/8, 2001:db8::/32</translation>
    </message>
    <message>
        <source>From these a&amp;ddresses</source>
        <translation>Depuis ces a&amp;dresses</translation>
    </message>
    <message>
        <source>As its organization says</source>
        <translation>Comme son organisation</translation>
    </message>
    <message>
        <source>&amp;Loop guard</source>
        <translation>Anti-&amp;boucle</translation>
    </message>
    <message>
        <source>Tick at least one thing that the key may be used for.</source>
        <translation>Cochez au moins un usage autorisé pour la clé.</translation>
    </message>
</context>
<context>
    <name>orchestris::KeyTableModel</name>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Jamais utilisée</translation>
    </message>
    <message>
        <source>sk-orc-%1-…</source>
        <translation>sk-orc-%1-…</translation>
    </message>
    <message>
        <source>Only for %1</source>
        <translation>Uniquement pour %1</translation>
    </message>
    <message>
        <source>Only from %1</source>
        <translation>Uniquement depuis %1</translation>
    </message>
    <message>
        <source>The key before it, sk-orc-%1-…, is accepted until %2</source>
        <translation>La clé précédente, sk-orc-%1-…, est acceptée jusqu’au %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Owner kind</source>
        <translation>Type de titulaire</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Création</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernier usage</translation>
    </message>
</context>
<context>
    <name>orchestris::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>Rechercher des clés</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>R&amp;otate…</source>
        <translation>Re&amp;nouveler…</translation>
    </message>
    <message>
        <source>&amp;Limit…</source>
        <translation>&amp;Limiter…</translation>
    </message>
    <message>
        <source>&amp;Copy public ID</source>
        <translation>&amp;Copier l’ID public</translation>
    </message>
    <message>
        <source>&amp;Disable…</source>
        <translation>&amp;Désactiver…</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>Ré&amp;voquer…</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Aucune clé</translation>
    </message>
    <message>
        <source>The keys that clients use to reach this gateway appear here, with their owners and what they may call.</source>
        <translation>Les clés qui permettent aux clients d’accéder à cette passerelle apparaissent ici, avec leurs titulaires et ce qu’elles peuvent appeler.</translation>
    </message>
    <message>
        <source>&amp;Issue a key…</source>
        <translation>Ém&amp;ettre une clé…</translation>
    </message>
    <message>
        <source>&amp;Issue key</source>
        <translation>Ém&amp;ettre une clé</translation>
    </message>
    <message>
        <source>%1 active of %2</source>
        <translation>Actives : %1 sur %2</translation>
    </message>
    <message>
        <source>Give the key a new secret</source>
        <translation>Donner un nouveau secret à la clé</translation>
    </message>
    <message>
        <source>Limit what it can use</source>
        <translation>Limiter son utilisation</translation>
    </message>
    <message>
        <source>Ena&amp;ble</source>
        <translation>Ac&amp;tiver</translation>
    </message>
    <message>
        <source>“%1” is revoked.</source>
        <translation>« %1 » est révoquée.</translation>
    </message>
    <message>
        <source>“%1” is disabled: requests with it are refused until you enable it.</source>
        <translation>« %1 » est désactivée : les requêtes avec cette clé sont refusées jusqu’à ce que vous l’activiez.</translation>
    </message>
    <message>
        <source>“%1” is enabled again.</source>
        <translation>« %1 » : réactivation effectuée.</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>« %1 » : enregistrement effectué.</translation>
    </message>
    <message>
        <source>&amp;End running requests too</source>
        <translation>Arrêter au&amp;ssi les requêtes en cours</translation>
    </message>
    <message>
        <source>Disable “%1”? Requests with it are refused until you enable it again.</source>
        <translation>Désactiver « %1 » ? Les requêtes avec cette clé seront refusées jusqu’à ce que vous la réactiviez.</translation>
    </message>
    <message>
        <source>&amp;Disable key</source>
        <translation>&amp;Désactiver la clé</translation>
    </message>
    <message>
        <source>&amp;Keep key</source>
        <translation>&amp;Garder la clé</translation>
    </message>
    <message>
        <source>Revoke “%1”? Requests with it are refused from now on. This cannot be undone; to stop it for a while, disable it instead.</source>
        <translation>Révoquer « %1 » ? Les requêtes avec cette clé seront désormais refusées. Cette action est irréversible ; pour une suspension temporaire, désactivez plutôt la clé.</translation>
    </message>
    <message>
        <source>Re&amp;voke key</source>
        <translation>Ré&amp;voquer la clé</translation>
    </message>
</context>
<context>
    <name>orchestris::LimitDialog</name>
    <message>
        <source>Add a limit</source>
        <translation>Ajouter une limite</translation>
    </message>
    <message>
        <source>Edit a limit</source>
        <translation>Modifier une limite</translation>
    </message>
    <message>
        <source>&amp;Add limit</source>
        <translation>&amp;Ajouter une limite</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
</context>
<context>
    <name>orchestris::LimitForm</name>
    <message>
        <source>All models</source>
        <translation>Tous les modèles</translation>
    </message>
    <message>
        <source>Refuse requests</source>
        <translation>Refuser les requêtes</translation>
    </message>
    <message>
        <source>Only warn</source>
        <translation>Avertir seulement</translation>
    </message>
    <message>
        <source>Adaptive</source>
        <translation>Adaptatif</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Strict</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation>Saisir pour rechercher</translation>
    </message>
    <message>
        <source>&amp;Whose</source>
        <translation>&amp;Pour</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>M&amp;odel or alias</source>
        <translation>M&amp;odèle ou alias</translation>
    </message>
    <message>
        <source>&amp;At most</source>
        <translation>Au &amp;maximum</translation>
    </message>
    <message>
        <source>W&amp;hat</source>
        <translation>Me&amp;sure</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>Pér&amp;iode</translation>
    </message>
    <message>
        <source>&amp;Time zone of the window</source>
        <translation>Fuseau &amp;horaire de la fenêtre</translation>
    </message>
    <message>
        <source>Notices at &amp;percent</source>
        <translation>Ale&amp;rtes en pourcentage</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>When &amp;reached</source>
        <translation>Une &amp;fois atteinte</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>Mo&amp;de</translation>
    </message>
    <message>
        <source>Dollars, like 5.00</source>
        <translation>Dollars, par ex. 5,00</translation>
    </message>
    <message>
        <source>Like 4</source>
        <translation>Par ex. 4</translation>
    </message>
    <message>
        <source>Like 600</source>
        <translation>Par ex. 600</translation>
    </message>
    <message>
        <source>Like 2 M</source>
        <translation>Par ex. 2 M</translation>
    </message>
    <message>
        <source>Strict: each request holds the most it could use, and the provider is told that maximum. No answer can pass the limit, but fewer requests run at once near its end.</source>
        <translation>Strict : chaque requête réserve le maximum qu’elle pourrait utiliser, et ce maximum est transmis au fournisseur. Aucune réponse ne peut dépasser la limite, mais moins de requêtes s’exécutent en même temps à son approche.</translation>
    </message>
    <message>
        <source>Adaptive: each request holds what it will probably use, and more as it grows. A lone agent with budget left is not refused.</source>
        <translation>Adaptatif : chaque requête réserve son utilisation probable, puis davantage si elle grandit. Un agent seul qui a encore du budget n’est pas refusé.</translation>
    </message>
    <message>
        <source>There is such a limit already: %1. Saving changes it.</source>
        <translation>Cette limite existe déjà : %1. L’enregistrement la modifiera.</translation>
    </message>
    <message>
        <source>Choose the organization that is limited.</source>
        <translation>Choisissez l’organisation à limiter.</translation>
    </message>
    <message>
        <source>Choose the user that is limited.</source>
        <translation>Choisissez l’utilisateur à limiter.</translation>
    </message>
    <message>
        <source>Choose the key that is limited.</source>
        <translation>Choisissez la clé à limiter.</translation>
    </message>
    <message>
        <source>There is no such model or alias: choose one.</source>
        <translation>Ce modèle ou cet alias n’existe pas : choisissez-en un.</translation>
    </message>
    <message>
        <source>Say how much it may be at most.</source>
        <translation>Indiquez le maximum autorisé.</translation>
    </message>
    <message>
        <source>An amount is in dollars, like 5 or 0.25, at most 1,000,000.</source>
        <translation>Le montant est en dollars, par ex. 5 ou 0,25, au plus 1 000 000.</translation>
    </message>
    <message>
        <source>An amount is a whole number, like 600, 250 k or 2 M.</source>
        <translation>La quantité est un nombre entier, par ex. 600, 250 k ou 2 M.</translation>
    </message>
    <message>
        <source>There is no such time zone: choose one like Europe/Berlin.</source>
        <translation>Ce fuseau horaire n’existe pas : choisissez-en un comme Europe/Berlin.</translation>
    </message>
    <message>
        <source>Notices are at 1 to 1000 percent, like 80, 100.</source>
        <translation>Les alertes vont de 1 à 1000 pour cent, par ex. 80, 100.</translation>
    </message>
</context>
<context>
    <name>orchestris::LimitTableModel</name>
    <message>
        <source>All models</source>
        <translation>Tous les modèles</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Strict</translation>
    </message>
    <message>
        <source>Adaptive</source>
        <translation>Adaptatif</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>Avertir</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>What was used of it is known to the running gateway only.</source>
        <translation>Seule la passerelle en service connaît l’utilisation.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 (your time); windows begin by the clock of %2.</source>
        <translation>%1 (votre heure) ; les fenêtres commencent selon le fuseau %2.</translation>
    </message>
    <message>
        <source>It counts the last 60 seconds.</source>
        <translation>Elle compte les 60 dernières secondes.</translation>
    </message>
    <message>
        <source>Each request holds its worst case, and the provider is told the maximum.</source>
        <translation>Chaque requête réserve le pire cas, et le maximum est transmis au fournisseur.</translation>
    </message>
    <message>
        <source>Each request holds what it will probably take, and more as it grows.</source>
        <translation>Chaque requête réserve son utilisation probable, puis davantage si elle grandit.</translation>
    </message>
    <message>
        <source>No notices</source>
        <translation>Aucune alerte</translation>
    </message>
    <message>
        <source>Notices at %1</source>
        <translation>Alertes à %1</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Resets</source>
        <translation>Réinit.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>When reached</source>
        <translation>Si atteinte</translation>
    </message>
</context>
<context>
    <name>orchestris::LimitsCard</name>
    <message>
        <source>No limits yet. A limit keeps what an organization, a user or a key can spend where you want it.</source>
        <translation>Aucune limite. Une limite contient les dépenses d’une organisation, d’un utilisateur ou d’une clé.</translation>
    </message>
    <message>
        <source>All li&amp;mits</source>
        <translation>Toutes les &amp;limites</translation>
    </message>
    <message>
        <source>The closest limits</source>
        <translation>Les limites les plus proches</translation>
    </message>
    <message>
        <source>Closest limits</source>
        <translation>Limites les plus proches</translation>
    </message>
    <message>
        <source>%1 of %2; resets: %3</source>
        <comment>used, a limit, when</comment>
        <translation>%1 sur %2 ; réinitialisation : %3</translation>
    </message>
</context>
<context>
    <name>orchestris::LimitsPage</name>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Search limits</source>
        <translation>Rechercher des limites</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>No limits yet</source>
        <translation>Aucune limite</translation>
    </message>
    <message>
        <source>Limits on what an organization, a user or a key can use appear here, with what is used of them: cost, tokens, requests, or requests at once.</source>
        <translation>Les limites d’utilisation d’une organisation, d’un utilisateur ou d’une clé apparaissent ici, avec ce qui en est utilisé : coût, tokens, requêtes ou requêtes simultanées.</translation>
    </message>
    <message>
        <source>&amp;Add a limit…</source>
        <translation>&amp;Ajouter une limite…</translation>
    </message>
    <message>
        <source>&amp;Add limit</source>
        <translation>&amp;Ajouter une limite</translation>
    </message>
    <message numerus="yes">
        <source>%n limit(s)</source>
        <translation><numerusform>%n limite</numerusform><numerusform>%n limites</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n reached</source>
        <translation><numerusform>%n atteinte</numerusform><numerusform>%n atteintes</numerusform></translation>
    </message>
    <message>
        <source>The limit holds from now on. %1.</source>
        <translation>La limite s’applique désormais. %1.</translation>
    </message>
    <message>
        <source>Remove this limit? %1. What was used of it is forgotten; this cannot be undone.</source>
        <translation>Supprimer cette limite ? %1. Son utilisation sera oubliée ; cette action est irréversible.</translation>
    </message>
    <message>
        <source>Re&amp;move limit</source>
        <translation>S&amp;upprimer la limite</translation>
    </message>
    <message>
        <source>&amp;Keep limit</source>
        <translation>&amp;Garder la limite</translation>
    </message>
    <message>
        <source>The limit is removed. %1.</source>
        <translation>La limite est supprimée. %1.</translation>
    </message>
    <message>
        <source>The limit is back. %1.</source>
        <translation>La limite est rétablie. %1.</translation>
    </message>
</context>
<context>
    <name>orchestris::LivePage</name>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Search running requests</source>
        <translation>Rechercher des requêtes en cours</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>A&amp;fficher</translation>
    </message>
    <message>
        <source>&amp;Stop…</source>
        <translation>&amp;Arrêter…</translation>
    </message>
    <message>
        <source>Stop its &amp;key…</source>
        <translation>Arrêter pour la &amp;clé…</translation>
    </message>
    <message>
        <source>Stop its &amp;owner…</source>
        <translation>Arrêter pour le &amp;titulaire…</translation>
    </message>
    <message>
        <source>Stop &amp;everything…</source>
        <translation>T&amp;out arrêter…</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Rien en cours</translation>
    </message>
    <message>
        <source>Requests appear here while they are answered, with what they have used so far. They can be stopped here.</source>
        <translation>Les requêtes apparaissent ici pendant leur traitement, avec ce qu’elles ont utilisé jusqu’ici. Vous pouvez les arrêter ici.</translation>
    </message>
    <message>
        <source>Running requests</source>
        <translation>Requêtes en cours</translation>
    </message>
    <message>
        <source>Show it on the page of requests</source>
        <translation>L’afficher sur la page Requêtes</translation>
    </message>
    <message>
        <source>Stop all that runs with the same key</source>
        <translation>Arrêter tout ce qui s’exécute avec la même clé</translation>
    </message>
    <message>
        <source>Stop all that runs for the same user or organization</source>
        <translation>Arrêter tout ce qui s’exécute pour le même utilisateur ou la même organisation</translation>
    </message>
    <message numerus="yes">
        <source>%n running, %1 so far</source>
        <translation><numerusform>%n en cours, %1 jusqu’ici</numerusform><numerusform>%n en cours, %1 jusqu’ici</numerusform></translation>
    </message>
    <message>
        <source>Stop the request of “%1” to %2?</source>
        <translation>Arrêter la requête de « %1 » vers %2 ?</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n selected request(s)?</source>
        <translation><numerusform>Arrêter %n requête sélectionnée ?</numerusform><numerusform>Arrêter %n requêtes sélectionnées ?</numerusform></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>Stop all requests of the key “%1”, %n now?</source>
        <translation><numerusform>Arrêter toutes les requêtes de la clé « %1 », %n en ce moment ?</numerusform><numerusform>Arrêter toutes les requêtes de la clé « %1 », %n en ce moment ?</numerusform></translation>
    </message>
    <message>
        <source>&amp;Stop all of the key</source>
        <translation>&amp;Arrêter tout pour la clé</translation>
    </message>
    <message numerus="yes">
        <source>Stop all requests of the user “%1”, %n now?</source>
        <translation><numerusform>Arrêter toutes les requêtes de l’utilisateur « %1 », %n en ce moment ?</numerusform><numerusform>Arrêter toutes les requêtes de l’utilisateur « %1 », %n en ce moment ?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Stop all requests of the organization “%1” and of its users, %n now?</source>
        <translation><numerusform>Arrêter toutes les requêtes de l’organisation « %1 » et de ses utilisateurs, %n en ce moment ?</numerusform><numerusform>Arrêter toutes les requêtes de l’organisation « %1 » et de ses utilisateurs, %n en ce moment ?</numerusform></translation>
    </message>
    <message>
        <source>&amp;Stop all of the owner</source>
        <translation>&amp;Arrêter tout pour le titulaire</translation>
    </message>
    <message numerus="yes">
        <source>Stop everything that runs, %n request(s) now?</source>
        <translation><numerusform>Tout arrêter, %n requête en ce moment ?</numerusform><numerusform>Tout arrêter, %n requêtes en ce moment ?</numerusform></translation>
    </message>
    <message>
        <source>&amp;Stop everything</source>
        <translation>&amp;Tout arrêter</translation>
    </message>
    <message>
        <source>%1 The clients get an error that says so. What was used until then is recorded and billed.</source>
        <translation>%1 Les clients reçoivent une erreur qui l’indique. Ce qui a été utilisé jusque-là est enregistré et facturé.</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Laisser continuer</translation>
    </message>
    <message>
        <source>Nothing was stopped: it had ended by then.</source>
        <translation>Rien n’a été arrêté : c’était déjà terminé.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) stopped.</source>
        <translation><numerusform>%n requête arrêtée.</numerusform><numerusform>%n requêtes arrêtées.</numerusform></translation>
    </message>
</context>
<context>
    <name>orchestris::LiveTableModel</name>
    <message>
        <source>Answering</source>
        <translation>Répond</translation>
    </message>
    <message>
        <source>Waiting, attempt %1</source>
        <translation>En attente, tentative %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Began %1</source>
        <translation>Début : %1</translation>
    </message>
    <message>
        <source>Nothing of an answer has come yet, or the next attempt is about to begin.</source>
        <translation>Aucune réponse n’est encore arrivée, ou la prochaine tentative va commencer.</translation>
    </message>
    <message>
        <source>The answer is on its way.</source>
        <translation>La réponse est en cours.</translation>
    </message>
    <message>
        <source>So far, an estimate: input %1, output %2</source>
        <translation>Jusqu’ici, estimation : entrée %1, sortie %2</translation>
    </message>
    <message>
        <source>So far, an estimate</source>
        <translation>Jusqu’ici, estimation</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
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
        <translation>Données de démonstration : personnes, clés et trafic sont fictifs.</translation>
    </message>
    <message>
        <source>Issue a &amp;key…</source>
        <translation>Émettre une c&amp;lé…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>&amp;Copy the base URL</source>
        <translation>&amp;Copier l’URL de base</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>A&amp;pparence</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
</context>
<context>
    <name>orchestris::MessageBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>orchestris::ModelPicker</name>
    <message>
        <source>Filter models</source>
        <translation>Filtrer les modèles</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Tout désélectionner</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>Sélection : %1 sur %2</translation>
    </message>
</context>
<context>
    <name>orchestris::MonthReport</name>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Impossible d’écrire le fichier : %1.</translation>
    </message>
    <message>
        <source>Usage, %1</source>
        <translation>Utilisation, %1</translation>
    </message>
    <message>
        <source>The report cannot be drawn.</source>
        <translation>Impossible de générer le rapport.</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Le rapport se trouve dans %1.</translation>
    </message>
    <message>
        <source>Days are those of %1</source>
        <translation>Jours selon le fuseau %1</translation>
    </message>
    <message>
        <source>All requests that have ended</source>
        <translation>Toutes les requêtes terminées</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Uniquement : %1</translation>
    </message>
    <message>
        <source>Nothing in this month</source>
        <translation>Rien ce mois-ci</translation>
    </message>
    <message>
        <source>Cost by model</source>
        <translation>Coût par modèle</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Requests and errors</source>
        <translation>Requêtes et erreurs</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Latency p95</source>
        <translation>Latence p95</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Par %1</translation>
    </message>
    <message>
        <source> (continued)</source>
        <translation> (suite)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>orchestris::Navigation</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n thing(s) need attention</source>
        <translation><numerusform>%1, %n point d’attention</numerusform><numerusform>%1, %n points d’attention</numerusform></translation>
    </message>
</context>
<context>
    <name>orchestris::NoticeTableModel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
</context>
<context>
    <name>orchestris::NoticesCard</name>
    <message>
        <source>Nothing to look at. Limits that are nearly used up, and keys that repeat the same request, are noted here.</source>
        <translation>Rien à signaler. Les limites presque atteintes et les clés qui répètent la même requête apparaissent ici.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Enter shows the newest request of a notice</source>
        <translation>Entrée affiche la dernière requête d’une alerte</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation><numerusform>%n alerte</numerusform><numerusform>%n alertes</numerusform></translation>
    </message>
</context>
<context>
    <name>orchestris::OverviewCharts</name>
    <message>
        <source>Cost by model</source>
        <translation>Coût par modèle</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Nothing was spent in this time</source>
        <translation>Aucune dépense sur cette période</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
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
        <translation>Premier token, p50</translation>
    </message>
</context>
<context>
    <name>orchestris::OverviewFigures</name>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Latency p50 / p95</source>
        <translation>Latence p50 / p95</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>abouties : %1</translation>
    </message>
    <message>
        <source>none in this time</source>
        <translation>rien sur cette période</translation>
    </message>
    <message>
        <source>input %1 · output %2</source>
        <translation>entrée %1 · sortie %2</translation>
    </message>
    <message>
        <source>%1 a request</source>
        <translation>%1 par requête</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation><numerusform>%n requête</numerusform><numerusform>%n requêtes</numerusform></translation>
    </message>
    <message>
        <source>first token %1</source>
        <translation>premier token %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>yesterday until 12:00, a figure</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>orchestris::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>&amp;Issue key</source>
        <translation>Ém&amp;ettre une clé</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>&amp;Issue a key…</source>
        <translation>Ém&amp;ettre une clé…</translation>
    </message>
    <message>
        <source>A first request</source>
        <translation>Une première requête</translation>
    </message>
    <message>
        <source>Yesterday until %1</source>
        <translation>Hier jusqu’à %1</translation>
    </message>
    <message>
        <source>All of last month</source>
        <translation>Tout le mois dernier</translation>
    </message>
    <message>
        <source>Last month until %1</source>
        <translation>Mois dernier jusqu’au %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day or month, time zone</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Days and months begin by the clock of %1. Compared with: %2.</source>
        <translation>Les jours et les mois suivent le fuseau %1. Comparaison : %2.</translation>
    </message>
    <message>
        <source>Days and months begin by the clock of %1.</source>
        <translation>Les jours et les mois suivent le fuseau %1.</translation>
    </message>
    <message>
        <source>Waiting for the first request</source>
        <translation>En attente de la première requête</translation>
    </message>
    <message>
        <source>Requests, tokens, cost and latency appear here as soon as a client calls the gateway with one of your keys.</source>
        <translation>Les requêtes, les tokens, le coût et la latence apparaissent ici dès qu’un client appelle la passerelle avec l’une de vos clés.</translation>
    </message>
    <message>
        <source>Requests, tokens, cost and latency appear here as soon as a client calls the gateway. It needs a key for that.</source>
        <translation>Les requêtes, les tokens, le coût et la latence apparaissent ici dès qu’un client appelle la passerelle. Il lui faut une clé.</translation>
    </message>
</context>
<context>
    <name>orchestris::OwnerDialog</name>
    <message>
        <source>Add a user</source>
        <translation>Ajouter un utilisateur</translation>
    </message>
    <message>
        <source>Add an organization</source>
        <translation>Ajouter une organisation</translation>
    </message>
    <message>
        <source>Edit user %1</source>
        <translation>Modifier l’utilisateur %1</translation>
    </message>
    <message>
        <source>Edit organization %1</source>
        <translation>Modifier l’organisation %1</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>As people call them, like “lead”</source>
        <translation>Son nom d’usage, par ex. « lead »</translation>
    </message>
    <message>
        <source>A team or a company, like “Research”</source>
        <translation>Une équipe ou une entreprise, par ex. « Recherche »</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>Visible models</source>
        <translation>Modèles visibles</translation>
    </message>
    <message>
        <source>Allowed models</source>
        <translation>Modèles autorisés</translation>
    </message>
    <message>
        <source>Their keys can call nothing else, whatever a key's own list says.</source>
        <translation>Ses clés ne peuvent rien appeler d’autre, quelle que soit leur propre liste.</translation>
    </message>
    <message>
        <source>Its keys and its users' keys can call nothing else.</source>
        <translation>Ses clés et celles de ses utilisateurs ne peuvent rien appeler d’autre.</translation>
    </message>
    <message>
        <source>&amp;Loop guard</source>
        <translation>Anti-&amp;boucle</translation>
    </message>
    <message>
        <source>When a key repeats the same request again and again: nothing, a notice on the Limits page, or a notice and a refusal. A key can have a setting of its own.</source>
        <translation>Quand une clé répète sans cesse la même requête : rien, une alerte sur la page Limites, ou une alerte et un refus. Une clé peut avoir son propre réglage.</translation>
    </message>
    <message>
        <source>Give the user a name.</source>
        <translation>Donnez un nom à l’utilisateur.</translation>
    </message>
    <message>
        <source>Give the organization a name.</source>
        <translation>Donnez un nom à l’organisation.</translation>
    </message>
    <message>
        <source>A name has at most 100 characters, and none that cannot be seen.</source>
        <translation>Un nom comporte au plus 100 caractères, tous visibles.</translation>
    </message>
    <message>
        <source>There is a user named “%1” already.</source>
        <translation>Il existe déjà un utilisateur nommé « %1 ».</translation>
    </message>
    <message>
        <source>There is an organization named “%1” already.</source>
        <translation>Il existe déjà une organisation nommée « %1 ».</translation>
    </message>
</context>
<context>
    <name>orchestris::OwnerTableModel</name>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Requests with these keys are refused, and what ran was ended.</source>
        <translation>Les requêtes avec ces clés sont refusées, et celles en cours ont été arrêtées.</translation>
    </message>
    <message>
        <source>Requests with these keys are refused. What ran could finish.</source>
        <translation>Les requêtes avec ces clés sont refusées. Celles en cours ont pu se terminer.</translation>
    </message>
    <message>
        <source>The organization %1 is disabled.</source>
        <translation>L’organisation %1 est désactivée.</translation>
    </message>
    <message>
        <source>What happens when a key repeats the same request again and again</source>
        <translation>Ce qui se passe quand une clé répète sans cesse la même requête</translation>
    </message>
    <message>
        <source>%1 of %2 keys are active</source>
        <translation>Clés actives : %1 sur %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Loop guard</source>
        <translation>Anti-boucle</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
</context>
<context>
    <name>orchestris::Page</name>
    <message>
        <source>That is not there any more.</source>
        <translation>Cet élément n’existe plus.</translation>
    </message>
</context>
<context>
    <name>orchestris::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Rechercher des personnes</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Limit…</source>
        <translation>&amp;Limiter…</translation>
    </message>
    <message>
        <source>&amp;Disable…</source>
        <translation>&amp;Désactiver…</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne pour l’instant</translation>
    </message>
    <message>
        <source>Organizations and their users appear here: they own the keys that clients use.</source>
        <translation>Les organisations et leurs utilisateurs apparaissent ici : ils sont titulaires des clés utilisées par les clients.</translation>
    </message>
    <message>
        <source>&amp;Add an organization…</source>
        <translation>&amp;Ajouter une organisation…</translation>
    </message>
    <message>
        <source>Add &amp;organization</source>
        <translation>Ajouter une &amp;organisation</translation>
    </message>
    <message>
        <source>&amp;Add user</source>
        <translation>Ajouter un &amp;utilisateur</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation><numerusform>%n organisation</numerusform><numerusform>%n organisations</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation><numerusform>%n utilisateur</numerusform><numerusform>%n utilisateurs</numerusform></translation>
    </message>
    <message>
        <source>Limit what they can use</source>
        <translation>Limiter son utilisation</translation>
    </message>
    <message>
        <source>Ena&amp;ble</source>
        <translation>Ac&amp;tiver</translation>
    </message>
    <message>
        <source>“%1” is added.</source>
        <translation>« %1 » : ajout effectué.</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>« %1 » : enregistrement effectué.</translation>
    </message>
    <message>
        <source>&amp;End running requests too</source>
        <translation>Arrêter au&amp;ssi les requêtes en cours</translation>
    </message>
    <message>
        <source>Disable “%1”? Their keys are refused until you enable them again.</source>
        <translation>Désactiver « %1 » ? Ses clés seront refusées jusqu’à sa réactivation.</translation>
    </message>
    <message>
        <source>Disable “%1”? Its keys and its users' keys are refused until you enable it again.</source>
        <translation>Désactiver « %1 » ? Ses clés et celles de ses utilisateurs seront refusées jusqu’à sa réactivation.</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>&amp;Désactiver</translation>
    </message>
    <message>
        <source>&amp;Keep enabled</source>
        <translation>&amp;Garder activé</translation>
    </message>
    <message>
        <source>“%1” is enabled again.</source>
        <translation>« %1 » : réactivation effectuée.</translation>
    </message>
    <message>
        <source>“%1” is disabled, and running requests are ended.</source>
        <translation>« %1 » : désactivation effectuée, requêtes en cours arrêtées.</translation>
    </message>
    <message>
        <source>“%1” is disabled. Running requests may finish.</source>
        <translation>« %1 » : désactivation effectuée. Les requêtes en cours peuvent se terminer.</translation>
    </message>
</context>
<context>
    <name>orchestris::PriceChangeTableModel</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Price now</source>
        <translation>Prix actuel</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Dans la liste</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Cost, 30 days</source>
        <translation>Coût, 30 jours</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>Selon liste</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
</context>
<context>
    <name>orchestris::PriceChangesTab</name>
    <message>
        <source>The last 30 days cost %1 with them and would have cost %2.</source>
        <translation>Avec ces prix, les 30 derniers jours ont coûté %1 ; ils auraient coûté %2.</translation>
    </message>
    <message>
        <source>Back to the program's &amp;list</source>
        <translation>Revenir à la &amp;liste du programme</translation>
    </message>
    <message>
        <source>No price differs</source>
        <translation>Aucun prix ne diffère</translation>
    </message>
    <message>
        <source>Where a price list has another price than a model here, the model appears with what its use of the last 30 days would have cost.</source>
        <translation>Quand une liste de prix diffère du prix d’un modèle ici, le modèle apparaît avec ce que son utilisation des 30 derniers jours aurait coûté.</translation>
    </message>
    <message>
        <source>Compare with another &amp;list…</source>
        <translation>Comparer à une autre &amp;liste…</translation>
    </message>
    <message>
        <source>Price changes</source>
        <translation>Écarts de prix</translation>
    </message>
    <message>
        <source>A price list</source>
        <translation>Liste de prix</translation>
    </message>
    <message>
        <source>Price lists (*.json)</source>
        <translation>Listes de prix (*.json)</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>Impossible de lire %1 : %2.</translation>
    </message>
    <message>
        <source>%1 is too large for a price list. Choose another file.</source>
        <translation>%1 est trop volumineux pour une liste de prix. Choisissez un autre fichier.</translation>
    </message>
    <message numerus="yes">
        <source>The list of %1: %n price(s) differ.</source>
        <translation><numerusform>Liste du %1 : %n prix diffère.</numerusform><numerusform>Liste du %1 : %n prix diffèrent.</numerusform></translation>
    </message>
    <message>
        <source>The same: %1; not in it: %2.</source>
        <translation>Identiques : %1 ; absents de la liste : %2.</translation>
    </message>
    <message>
        <source>Nothing is changed here: prices are set by model, on the page of providers or with orchestrisd prices.</source>
        <translation>Rien n’est modifié ici : les prix se définissent par modèle, sur la page Fournisseurs ou avec orchestrisd prices.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 — keys that used it: %2. Aliases that lead to it: %3.</source>
        <translation>%1 – clés qui l’ont utilisé : %2. Alias qui y mènent : %3.</translation>
    </message>
</context>
<context>
    <name>orchestris::ProbeDialog</name>
    <message>
        <source>&amp;Probe</source>
        <translation>&amp;Sonder</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Use these settings</source>
        <translation>&amp;Utiliser ces paramètres</translation>
    </message>
    <message>
        <source>Probe %1</source>
        <translation>Sonder %1</translation>
    </message>
    <message>
        <source>What the provider can do</source>
        <translation>Ce que le fournisseur sait faire</translation>
    </message>
    <message>
        <source>Probing</source>
        <translation>Sonde en cours</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Finds out what “%1” can do by up to nine tiny calls, one after another. They cost a few tokens each.</source>
        <translation>Détermine ce que « %1 » sait faire par neuf appels minuscules au plus, l’un après l’autre. Chacun coûte quelques tokens.</translation>
    </message>
    <message>
        <source>The probe was stopped.</source>
        <translation>La sonde a été arrêtée.</translation>
    </message>
    <message>
        <source>A small one, chosen for you</source>
        <translation>Un petit modèle, choisi pour vous</translation>
    </message>
    <message>
        <source>&amp;Model to call</source>
        <translation>&amp;Modèle à appeler</translation>
    </message>
    <message>
        <source>it has %1</source>
        <translation>il propose %1</translation>
    </message>
    <message>
        <source>it takes the client's own limit</source>
        <translation>il accepte la limite du client telle quelle</translation>
    </message>
    <message>
        <source>its limit is called %1</source>
        <translation>sa limite s’appelle %1</translation>
    </message>
    <message>
        <source>it can be asked for usage in streams</source>
        <translation>l’utilisation peut être demandée dans les flux</translation>
    </message>
    <message>
        <source>it cannot be asked for usage in streams</source>
        <translation>l’utilisation ne peut pas être demandée dans les flux</translation>
    </message>
    <message>
        <source>&amp;Probe again</source>
        <translation>&amp;Sonder à nouveau</translation>
    </message>
    <message>
        <source>Called %1. New here: %2.</source>
        <translation>%1 appelé. Nouveau : %2.</translation>
    </message>
    <message>
        <source>There was nothing to call.</source>
        <translation>Il n’y avait rien à appeler.</translation>
    </message>
    <message>
        <source>Called %1. Its settings fit what was found.</source>
        <translation>%1 appelé. Les paramètres correspondent au résultat.</translation>
    </message>
</context>
<context>
    <name>orchestris::ProviderDialog</name>
    <message>
        <source>A&amp;dvanced settings</source>
        <translation>Para&amp;mètres avancés</translation>
    </message>
    <message>
        <source>&amp;Add provider</source>
        <translation>&amp;Ajouter un fournisseur</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Ajouter un fournisseur</translation>
    </message>
    <message>
        <source>Edit provider %1</source>
        <translation>Modifier le fournisseur %1</translation>
    </message>
    <message>
        <source>First part of model IDs, like openai/gpt-5</source>
        <translation>Début des ID de modèles, par ex. openai/gpt-5</translation>
    </message>
    <message>
        <source>What the provider has and how it wants to be asked. A probe finds most of it out.</source>
        <translation>Ce que le fournisseur propose et comment il veut être interrogé. La sonde en détermine l’essentiel.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>API &amp;version</source>
        <translation>&amp;Version de l’API</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>URL de &amp;base</translation>
    </message>
    <message>
        <source>&amp;Credential</source>
        <translation>&amp;Identifiants</translation>
    </message>
    <message>
        <source>Hide a&amp;dvanced settings</source>
        <translation>Masquer les para&amp;mètres avancés</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>La version habituelle</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save and import %n model(s)</source>
        <translation><numerusform>&amp;Enregistrer et importer %n modèle</numerusform><numerusform>&amp;Enregistrer et importer %n modèles</numerusform></translation>
    </message>
    <message>
        <source>Give the provider a name.</source>
        <translation>Donnez un nom au fournisseur.</translation>
    </message>
    <message>
        <source>A name has up to 100 letters, digits, '.', '_' or '-', and no blanks.</source>
        <translation>Un nom comporte jusqu’à 100 lettres, chiffres, « . », « _ » ou « - », sans espace.</translation>
    </message>
    <message>
        <source>There is a provider named “%1” already.</source>
        <translation>Il existe déjà un fournisseur nommé « %1 ».</translation>
    </message>
    <message>
        <source>Give the base URL of its API.</source>
        <translation>Indiquez l’URL de base de son API.</translation>
    </message>
    <message>
        <source>Put your resource's name in place of RESOURCE.</source>
        <translation>Remplacez RESOURCE par le nom de votre ressource.</translation>
    </message>
    <message>
        <source>A base URL looks like https://api.example.com/v1, without user, password, query or fragment.</source>
        <translation>Une URL de base ressemble à https://api.example.com/v1, sans utilisateur, mot de passe, requête ni fragment.</translation>
    </message>
    <message>
        <source>Leave out %1: the gateway adds it.</source>
        <translation>Omettez %1 : la passerelle l’ajoute.</translation>
    </message>
    <message>
        <source>Give the API version, such as 2024-10-21.</source>
        <translation>Indiquez la version de l’API, par ex. 2024-10-21.</translation>
    </message>
    <message>
        <source>An API version looks like 2024-10-21 or preview.</source>
        <translation>Une version d’API ressemble à 2024-10-21 ou preview.</translation>
    </message>
</context>
<context>
    <name>orchestris::ProviderTableModel</name>
    <message>
        <source>Sandbox, built in</source>
        <translation>Bac à sable intégré</translation>
    </message>
    <message>
        <source>Azure OpenAI</source>
        <translation>Azure OpenAI</translation>
    </message>
    <message>
        <source>Azure OpenAI, older API</source>
        <translation>Azure OpenAI, ancienne API</translation>
    </message>
    <message>
        <source>Anthropic</source>
        <translation>Anthropic</translation>
    </message>
    <message>
        <source>OpenAI-compatible</source>
        <translation>Compatible OpenAI</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>No credential</source>
        <translation>Pas d’identifiants</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) paused</source>
        <translation><numerusform>%n modèle en pause</numerusform><numerusform>%n modèles en pause</numerusform></translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Nothing is sent to %1 for now: too many requests failed in a row. A single request tries from time to time whether it answers again.</source>
        <translation>Rien n’est envoyé à %1 pour l’instant : trop de requêtes consécutives ont échoué. De temps en temps, une seule requête vérifie si les réponses reviennent.</translation>
    </message>
    <message>
        <source>Answers in this process</source>
        <translation>Répond dans ce processus</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Non requis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL de base</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpoints</translation>
    </message>
</context>
<context>
    <name>orchestris::ProviderTestView</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>Tester la conne&amp;xion</translation>
    </message>
    <message>
        <source>Cancel test</source>
        <translation>Annuler le test</translation>
    </message>
    <message>
        <source>Models to import</source>
        <translation>Modèles à importer</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translation>Test de la connexion</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Le test a été annulé.</translation>
    </message>
    <message>
        <source>Connected in %1, but the provider lists no models. Save it and add models by name.</source>
        <translation>Connecté en %1, mais le fournisseur n’énumère aucun modèle. Enregistrez-le et ajoutez les modèles par leur nom.</translation>
    </message>
    <message numerus="yes">
        <source>Connected in %1: %n model(s) found.</source>
        <translation><numerusform>Connecté en %1 : %n modèle trouvé.</numerusform><numerusform>Connecté en %1 : %n modèles trouvés.</numerusform></translation>
    </message>
    <message>
        <source>already added</source>
        <translation>déjà ajouté</translation>
    </message>
    <message>
        <source>Asking for its models… %1</source>
        <translation>Demande de ses modèles… %1</translation>
    </message>
</context>
<context>
    <name>orchestris::ProvidersPage</name>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Search providers</source>
        <translation>Rechercher des fournisseurs</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Test connection…</source>
        <translation>Tester la conne&amp;xion…</translation>
    </message>
    <message>
        <source>&amp;Probe…</source>
        <translation>&amp;Sonder…</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>&amp;Désactiver</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>S&amp;upprimer…</translation>
    </message>
    <message>
        <source>No providers yet</source>
        <translation>Aucun fournisseur</translation>
    </message>
    <message>
        <source>The services that answer requests appear here: OpenAI, a server on this machine, or anything that speaks the same API.</source>
        <translation>Les services qui répondent aux requêtes apparaissent ici : OpenAI, un serveur sur cette machine ou tout ce qui parle la même API.</translation>
    </message>
    <message>
        <source>&amp;Add a provider…</source>
        <translation>&amp;Ajouter un fournisseur…</translation>
    </message>
    <message>
        <source>&amp;Add provider</source>
        <translation>&amp;Ajouter un fournisseur</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation><numerusform>%n modèle</numerusform><numerusform>%n modèles</numerusform></translation>
    </message>
    <message>
        <source>The sandbox is built in: there is nothing to edit.</source>
        <translation>Le bac à sable est intégré : il n’y a rien à modifier.</translation>
    </message>
    <message>
        <source>The sandbox answers in this process: it is always there.</source>
        <translation>Le bac à sable répond dans ce processus : il est toujours là.</translation>
    </message>
    <message>
        <source>The sandbox is built in: what it can do is known.</source>
        <translation>Le bac à sable est intégré : ce qu’il sait faire est connu.</translation>
    </message>
    <message>
        <source>Find out what it can do, by a few tiny calls</source>
        <translation>Déterminer ce qu’il sait faire par quelques appels minuscules</translation>
    </message>
    <message>
        <source>Ena&amp;ble</source>
        <translation>Ac&amp;tiver</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>« %1 » : enregistrement effectué.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is saved, with %n new model(s).</source>
        <translation><numerusform>« %1 » est enregistré, avec %n nouveau modèle.</numerusform><numerusform>« %1 » est enregistré, avec %n nouveaux modèles.</numerusform></translation>
    </message>
    <message>
        <source>The settings of “%1” are what the probe found.</source>
        <translation>Les paramètres de « %1 » correspondent désormais au résultat de la sonde.</translation>
    </message>
    <message>
        <source>“%1” is enabled again.</source>
        <translation>« %1 » : réactivation effectuée.</translation>
    </message>
    <message>
        <source>“%1” is disabled: requests for its models are refused until you enable it.</source>
        <translation>« %1 » est désactivé : les requêtes vers ses modèles sont refusées jusqu’à ce que vous l’activiez.</translation>
    </message>
    <message numerus="yes">
        <source>Remove “%1” and its %n model(s)? Requests for them are refused from now on. What was used stays recorded.</source>
        <translation><numerusform>Supprimer « %1 » et %n modèle ? Les requêtes correspondantes seront désormais refusées. L’utilisation passée reste enregistrée.</numerusform><numerusform>Supprimer « %1 » et ses %n modèles ? Les requêtes correspondantes seront désormais refusées. L’utilisation passée reste enregistrée.</numerusform></translation>
    </message>
    <message>
        <source>Re&amp;move provider</source>
        <translation>S&amp;upprimer le fournisseur</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>« %1 » est supprimé.</translation>
    </message>
    <message>
        <source>&amp;Keep provider</source>
        <translation>&amp;Garder le fournisseur</translation>
    </message>
</context>
<context>
    <name>orchestris::RequestFilters</name>
    <message>
        <source>Find an ID with Enter</source>
        <translation>Trouver un ID avec Entrée</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>Fi&amp;ltre</translation>
    </message>
    <message>
        <source>Clear &amp;all</source>
        <translation>T&amp;out effacer</translation>
    </message>
    <message>
        <source>The gateway's, the client's or the provider's request ID</source>
        <translation>L’ID de requête de la passerelle, du client ou du fournisseur</translation>
    </message>
    <message>
        <source>Without: %1</source>
        <translation>Retirer : %1</translation>
    </message>
</context>
<context>
    <name>orchestris::RequestTableModel</name>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Premier token</translation>
    </message>
</context>
<context>
    <name>orchestris::RequestTimeline</name>
    <message>
        <source>What happened, and when</source>
        <translation>Ce qui s’est passé, et quand</translation>
    </message>
</context>
<context>
    <name>orchestris::RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Aucune requête</translation>
    </message>
    <message>
        <source>Every request appears here as it happens: who asked which model, what it used, what it cost, and how long it took.</source>
        <translation>Chaque requête apparaît ici dès son arrivée : qui a demandé quel modèle, ce qu’elle a utilisé et coûté, et combien de temps elle a pris.</translation>
    </message>
    <message>
        <source>&amp;Issue a key…</source>
        <translation>Ém&amp;ettre une clé…</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No request fits the filters.</source>
        <translation>Aucune requête ne correspond aux filtres.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Follow live: %n new</source>
        <translation><numerusform>&amp;Suivre en direct : %n nouvelle</numerusform><numerusform>&amp;Suivre en direct : %n nouvelles</numerusform></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Follow live</source>
        <translation>&amp;Suivre en direct</translation>
    </message>
    <message>
        <source>New requests appear as they happen, while the list is at its top</source>
        <translation>Les nouvelles requêtes s’affichent aussitôt, tant que la liste est en haut</translation>
    </message>
    <message>
        <source>To the newest, and on with them as they happen</source>
        <translation>Aller aux plus récentes et suivre les nouvelles en direct</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s), back to the first</source>
        <translation><numerusform>%n requête, jusqu’à la première</numerusform><numerusform>%n requêtes, jusqu’à la première</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s); older ones come as you scroll</source>
        <translation><numerusform>%n requête ; les plus anciennes s’affichent au défilement</numerusform><numerusform>%n requêtes ; les plus anciennes s’affichent au défilement</numerusform></translation>
    </message>
    <message>
        <source>Searching back… %1</source>
        <translation>Recherche en arrière… %1</translation>
    </message>
    <message>
        <source>Searched back to %1</source>
        <translation>Recherche effectuée jusqu’au %1</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
</context>
<context>
    <name>orchestris::RevealKeyDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
</context>
<context>
    <name>orchestris::RotateKeyDialog</name>
    <message>
        <source>Rotate key %1</source>
        <translation>Renouveler la clé %1</translation>
    </message>
    <message>
        <source>&amp;Rotate key</source>
        <translation>Re&amp;nouveler la clé</translation>
    </message>
    <message>
        <source>Rotating…</source>
        <translation>Renouvellement…</translation>
    </message>
    <message>
        <source>Key rotated</source>
        <translation>Clé renouvelée</translation>
    </message>
    <message>
        <source>End it at once</source>
        <translation>Y mettre fin aussitôt</translation>
    </message>
    <message>
        <source>Accept it for an hour</source>
        <translation>L’accepter encore une heure</translation>
    </message>
    <message>
        <source>Accept it for a day</source>
        <translation>L’accepter encore un jour</translation>
    </message>
    <message>
        <source>Accept it for a week</source>
        <translation>L’accepter encore une semaine</translation>
    </message>
    <message>
        <source>Accept it for 30 days</source>
        <translation>L’accepter encore 30 jours</translation>
    </message>
    <message>
        <source>“%1” gets a new secret. Its name, models, limits and what it used stay.</source>
        <translation>« %1 » reçoit un nouveau secret. Son nom, ses modèles, ses limites et son utilisation restent.</translation>
    </message>
    <message>
        <source>The key as it is &amp;now</source>
        <translation>La clé &amp;actuelle</translation>
    </message>
    <message>
        <source>It was rotated before: sk-orc-%1-…, which is still accepted until %2, ends at once then.</source>
        <translation>Elle a déjà été renouvelée : sk-orc-%1-…, encore acceptée jusqu’au %2, cessera alors aussitôt de l’être.</translation>
    </message>
</context>
<context>
    <name>orchestris::RunningLink</name>
    <message>
        <source>Nothing running</source>
        <translation>Rien en cours</translation>
    </message>
    <message>
        <source>Show the requests that run now</source>
        <translation>Afficher les requêtes en cours</translation>
    </message>
    <message numerus="yes">
        <source>%n running, the oldest for %1</source>
        <translation><numerusform>%n en cours, depuis %1</numerusform><numerusform>%n en cours, la plus ancienne depuis %1</numerusform></translation>
    </message>
</context>
<context>
    <name>orchestris::ScopeEditor</name>
    <message>
        <source>&amp;Every model, also those added later</source>
        <translation>Tous les modèles, même &amp;futurs</translation>
    </message>
    <message>
        <source>On&amp;ly these</source>
        <translation>Seulement ceux-c&amp;i</translation>
    </message>
    <message>
        <source>alias</source>
        <translation>alias</translation>
    </message>
    <message>
        <source>not there now</source>
        <translation>absent actuellement</translation>
    </message>
    <message>
        <source>There are no models yet. Add a provider first, or allow every model.</source>
        <translation>Il n’y a encore aucun modèle. Ajoutez d’abord un fournisseur, ou autorisez tous les modèles.</translation>
    </message>
    <message>
        <source>Choose at least one model, or allow every model.</source>
        <translation>Choisissez au moins un modèle, ou autorisez tous les modèles.</translation>
    </message>
</context>
<context>
    <name>orchestris::SidePane</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>orchestris::SimulationTableModel</name>
    <message>
        <source>A key that is gone</source>
        <translation>Une clé supprimée</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Window from</source>
        <translation>Fenêtre du</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Of them used</source>
        <translation>Leur utilisation</translation>
    </message>
    <message>
        <source>Really used</source>
        <translation>Utilisation réelle</translation>
    </message>
    <message>
        <source>First refused</source>
        <translation>Premier refus</translation>
    </message>
    <message>
        <source>Last refused</source>
        <translation>Dernier refus</translation>
    </message>
</context>
<context>
    <name>orchestris::SimulationView</name>
    <message>
        <source>Sim&amp;ulate the last 30 days</source>
        <translation>Simu&amp;ler les 30 derniers jours</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Simulating</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>What would have been refused</source>
        <translation>Ce qui aurait été refusé</translation>
    </message>
    <message>
        <source>By key</source>
        <translation>Par clé</translation>
    </message>
    <message>
        <source>By window</source>
        <translation>Par fenêtre</translation>
    </message>
    <message>
        <source>What it would have refused, from stored usage.</source>
        <translation>Ce qu’elle aurait refusé, d’après l’utilisation enregistrée.</translation>
    </message>
</context>
<context>
    <name>orchestris::TableCard</name>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Nothing here fits the search and the filter.</source>
        <translation>Rien ici ne correspond à la recherche et au filtre.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
</context>
<context>
    <name>orchestris::TableHeader</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>orchestris::TargetDetail</name>
    <message>
        <source>Its &amp;requests</source>
        <translation>Ses &amp;requêtes</translation>
    </message>
    <message>
        <source>Latency of what was answered</source>
        <translation>Latence des réponses</translation>
    </message>
    <message>
        <source>What became of attempts</source>
        <translation>Issue des tentatives</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Disjoncteur</translation>
    </message>
    <message>
        <source>Choose a line above.</source>
        <translation>Choisissez une ligne ci-dessus.</translation>
    </message>
    <message>
        <source>Nothing was sent to it in this time.</source>
        <translation>Rien ne lui a été envoyé sur cette période.</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>Actuellement : %1</translation>
    </message>
    <message>
        <source>It did not change in this time.</source>
        <translation>Aucun changement sur cette période.</translation>
    </message>
</context>
<context>
    <name>orchestris::TargetsTab</name>
    <message>
        <source>Nothing was sent to a provider</source>
        <translation>Rien n’a été envoyé à un fournisseur</translation>
    </message>
    <message>
        <source>Each model that requests are sent to appears here, with how often and how fast it answers and why it fails. Choose a longer time above.</source>
        <translation>Chaque modèle auquel des requêtes sont envoyées apparaît ici : à quelle fréquence et à quelle vitesse il répond, et pourquoi il échoue. Choisissez une période plus longue ci-dessus.</translation>
    </message>
    <message>
        <source>Providers and models</source>
        <translation>Fournisseurs et modèles</translation>
    </message>
</context>
<context>
    <name>orchestris::TelemetryPage</name>
    <message>
        <source>Telemetry</source>
        <translation>Télémétrie</translation>
    </message>
    <message>
        <source>Parts of telemetry</source>
        <translation>Sections de la télémétrie</translation>
    </message>
    <message>
        <source>Providers and models</source>
        <translation>Fournisseurs et modèles</translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation>Anomalies</translation>
    </message>
    <message>
        <source>Price changes</source>
        <translation>Écarts de prix</translation>
    </message>
    <message>
        <source>Wasted spend</source>
        <translation>Dépenses perdues</translation>
    </message>
    <message>
        <source>Silent truncation</source>
        <translation>Troncature silencieuse</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>24 dernières heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Span of time</source>
        <translation>Période</translation>
    </message>
</context>
<context>
    <name>orchestris::TelemetryTableModel</name>
    <message>
        <source>No failures</source>
        <translation>Aucun échec</translation>
    </message>
    <message>
        <source>Provider and model</source>
        <translation>Fournisseur et modèle</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Relances</translation>
    </message>
    <message>
        <source>Latency p50</source>
        <translation>Latence p50</translation>
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
        <translation>1er token p50</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>Tokens/s</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Disjoncteur</translation>
    </message>
</context>
<context>
    <name>orchestris::TimeChart</name>
    <message>
        <source>Nothing in this time</source>
        <translation>Rien sur cette période</translation>
    </message>
</context>
<context>
    <name>orchestris::TimeRangeBox</name>
    <message>
        <source>The time before (Alt+Left)</source>
        <translation>Période précédente (Alt+Gauche)</translation>
    </message>
    <message>
        <source>The time after (Alt+Right)</source>
        <translation>Période suivante (Alt+Droite)</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>24 dernières heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>90 derniers jours</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mois dernier</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>From – to…</source>
        <translation>Du – au…</translation>
    </message>
    <message>
        <source>Span of time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Whose days and months are shown: %1</source>
        <translation>Jours et mois selon le fuseau : %1</translation>
    </message>
</context>
<context>
    <name>orchestris::TopList</name>
    <message>
        <source>%1: %2 of all. Requests: %3, cost: %4</source>
        <comment>name, percent, count, money</comment>
        <translation>%1 : %2 du total. Requêtes : %3, coût : %4</translation>
    </message>
    <message>
        <source>none in this time</source>
        <translation>rien sur cette période</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>et %n de plus</numerusform><numerusform>et %n de plus</numerusform></translation>
    </message>
</context>
<context>
    <name>orchestris::TopLists</name>
    <message>
        <source>Who used most, by</source>
        <translation>Classement par</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
</context>
<context>
    <name>orchestris::TraitsEditor</name>
    <message>
        <source>Ask for &amp;usage in streams (include_usage)</source>
        <translation>Demander l’&amp;utilisation dans les flux (include_usage)</translation>
    </message>
    <message>
        <source>As the client gives it</source>
        <translation>Comme le client l’indique</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Pas du tout</translation>
    </message>
    <message>
        <source>One a line, such as X-Title: Console. No secrets.</source>
        <translation>Un par ligne, par ex. X-Title: Console. Aucun secret.</translation>
    </message>
    <message>
        <source>E&amp;xtra headers</source>
        <translation>En-têtes &amp;supplémentaires</translation>
    </message>
    <message>
        <source>What it has; the gateway translates the rest</source>
        <translation>Ce qu’il propose ; la passerelle traduit le reste</translation>
    </message>
    <message>
        <source>&amp;Most output tokens</source>
        <translation>Max. de to&amp;kens de sortie</translation>
    </message>
    <message>
        <source>Earlier &amp;reasoning goes back in</source>
        <translation>Renvoyer le &amp;raisonnement antérieur dans</translation>
    </message>
    <message>
        <source>Choose at least one thing that the provider has.</source>
        <translation>Choisissez au moins un endpoint proposé par le fournisseur.</translation>
    </message>
</context>
<context>
    <name>orchestris::TrayIcon</name>
    <message>
        <source>&amp;Open Orchestris</source>
        <translation>&amp;Ouvrir Orchestris</translation>
    </message>
    <message>
        <source>&amp;Copy base URL</source>
        <translation>&amp;Copier l’URL de base</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Serving at %1</source>
        <translation>Disponible sur %1</translation>
    </message>
    <message>
        <source>Orchestris: %1</source>
        <translation>Orchestris : %1</translation>
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
        <translation>Coût</translation>
    </message>
    <message>
        <source>Requests and errors</source>
        <translation>Requêtes et erreurs</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Premier token</translation>
    </message>
    <message>
        <source>No tokens were used in this time</source>
        <translation>Aucun token utilisé sur cette période</translation>
    </message>
    <message>
        <source>Nothing was spent in this time</source>
        <translation>Aucune dépense sur cette période</translation>
    </message>
    <message>
        <source>No requests in this time</source>
        <translation>Aucune requête sur cette période</translation>
    </message>
    <message>
        <source>No answers in this time</source>
        <translation>Aucune réponse sur cette période</translation>
    </message>
    <message>
        <source> by %1</source>
        <translation> par %1</translation>
    </message>
    <message>
        <source>Time to the first token</source>
        <translation>Temps jusqu’au premier token</translation>
    </message>
</context>
<context>
    <name>orchestris::UsageCsv</name>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Impossible d’écrire le fichier : %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in %1.</source>
        <translation><numerusform>%n ligne enregistrée dans %1.</numerusform><numerusform>%n lignes enregistrées dans %1.</numerusform></translation>
    </message>
</context>
<context>
    <name>orchestris::UsageExports</name>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>&amp;Copier le tableau</translation>
    </message>
    <message>
        <source>Groups over time as &amp;CSV…</source>
        <translation>Groupes dans le temps en CS&amp;V…</translation>
    </message>
    <message>
        <source>All &amp;requests as CSV…</source>
        <translation>Toutes les &amp;requêtes en CSV…</translation>
    </message>
    <message>
        <source>The charts as &amp;PNG…</source>
        <translation>Graphiques en &amp;PNG…</translation>
    </message>
    <message>
        <source>&amp;Month's report as PDF</source>
        <translation>Rapport &amp;mensuel en PDF</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Le tableau est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Writing the groups</source>
        <translation>Écriture des groupes</translation>
    </message>
    <message>
        <source>Writing the requests</source>
        <translation>Écriture des requêtes</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are in %1.</source>
        <translation><numerusform>%n requête enregistrée dans %1.</numerusform><numerusform>%n requêtes enregistrées dans %1.</numerusform></translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Images PNG (*.png)</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>Impossible d’écrire %1. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The four charts are in %1.</source>
        <translation>Les quatre graphiques se trouvent dans %1.</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Création du rapport</translation>
    </message>
    <message>
        <source>The export was ended. There is no file of it.</source>
        <translation>L’exportation a été interrompue. Aucun fichier n’a été créé.</translation>
    </message>
</context>
<context>
    <name>orchestris::UsageFilters</name>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtre</translation>
    </message>
    <message>
        <source>C&amp;lear all</source>
        <translation>T&amp;out effacer</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation><numerusform>%1 et %n de plus</numerusform><numerusform>%1 et %n de plus</numerusform></translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Retirer : %1</translation>
    </message>
</context>
<context>
    <name>orchestris::UsagePage</name>
    <message>
        <source>Usage</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Par %1</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>What was shown before looking closer (Backspace)</source>
        <translation>Revenir à la vue précédente (Retour arrière)</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Rée&amp;ssayer</translation>
    </message>
</context>
<context>
    <name>orchestris::UsageTableCard</name>
    <message>
        <source>No requests in this time</source>
        <translation>Aucune requête sur cette période</translation>
    </message>
    <message>
        <source>Requests, tokens, cost and latency appear here, by whatever they are grouped.</source>
        <translation>Les requêtes, les tokens, le coût et la latence apparaissent ici, selon le regroupement choisi.</translation>
    </message>
    <message>
        <source>&amp;Show the last 12 months</source>
        <translation>Afficher les 12 derniers &amp;mois</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No request in this time fits the filters.</source>
        <translation>Aucune requête de cette période ne correspond aux filtres.</translation>
    </message>
    <message>
        <source>Clear the &amp;filters</source>
        <translation>Effacer les fil&amp;tres</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>&amp;Only this</source>
        <translation>Ceci &amp;seulement</translation>
    </message>
    <message>
        <source>Show its &amp;requests</source>
        <translation>Afficher ses &amp;requêtes</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>&amp;Copier le tableau</translation>
    </message>
</context>
<context>
    <name>orchestris::UsageTableModel</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Input that the provider had in its cache; part of the input</source>
        <translation>Entrée que le fournisseur avait en cache ; partie de l’entrée</translation>
    </message>
    <message>
        <source>What the model thought; part of the output</source>
        <translation>Ce que le modèle a pensé ; partie de la sortie</translation>
    </message>
    <message>
        <source>Of the whole cost</source>
        <translation>Du coût total</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>En cache</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Raisonnement</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
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
        <translation>Relances</translation>
    </message>
</context>
<context>
    <name>orchestris::ValuePopup</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Looking for what was used…</source>
        <translation>Recherche des valeurs utilisées…</translation>
    </message>
    <message>
        <source>Nothing was used in this time.</source>
        <translation>Rien n’a été utilisé sur cette période.</translation>
    </message>
</context>
<context>
    <name>orchestris::WasteTab</name>
    <message>
        <source>Nothing was wasted</source>
        <translation>Aucune dépense perdue</translation>
    </message>
    <message>
        <source>What was paid after a client had left, for answers that broke off and for tries that were given up appears here.</source>
        <translation>Ce qui a été payé après la déconnexion d’un client, pour des réponses coupées et pour des essais abandonnés apparaît ici.</translation>
    </message>
    <message>
        <source>No prompt seems to be cut</source>
        <translation>Aucun prompt ne semble tronqué</translation>
    </message>
    <message>
        <source>Local model servers drop the beginning of a prompt that is longer than their context, and say nothing. Where far fewer tokens are reported than were sent, it appears here.</source>
        <translation>Les serveurs de modèles locaux suppriment sans avertir le début d’un prompt plus long que leur contexte. Quand bien moins de tokens sont déclarés qu’il n’en a été envoyé, cela apparaît ici.</translation>
    </message>
    <message>
        <source>Wasted spend</source>
        <translation>Dépenses perdues</translation>
    </message>
    <message>
        <source>Prompts that were cut</source>
        <translation>Prompts tronqués</translation>
    </message>
    <message>
        <source>By what it is summed up</source>
        <translation>Totaliser par</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Par modèle</translation>
    </message>
    <message>
        <source>By key</source>
        <translation>Par clé</translation>
    </message>
    <message>
        <source>Where the &amp;client left</source>
        <translation>&amp;Client déconnecté</translation>
    </message>
    <message>
        <source>C&amp;ut off</source>
        <translation>Réponse cou&amp;pée</translation>
    </message>
    <message>
        <source>&amp;Retried</source>
        <translation>&amp;Relancées</translation>
    </message>
    <message>
        <source>Requests of the line:</source>
        <translation>Requêtes de la ligne :</translation>
    </message>
    <message>
        <source>Its &amp;requests</source>
        <translation>Ses &amp;requêtes</translation>
    </message>
    <message>
        <source>What helps: give the model a larger context where it is served (Ollama: num_ctx or OLLAMA_CONTEXT_LENGTH; llama.cpp: --ctx-size; LM Studio: context length), or send shorter prompts.</source>
        <translation>Remède : donnez au modèle un contexte plus grand là où il est servi (Ollama : num_ctx ou OLLAMA_CONTEXT_LENGTH ; llama.cpp : --ctx-size ; LM Studio : longueur du contexte), ou envoyez des prompts plus courts.</translation>
    </message>
    <message>
        <source>Paid after the client left</source>
        <translation>Payé après déconnexion du client</translation>
    </message>
    <message>
        <source>Paid for answers that broke off</source>
        <translation>Payé pour des réponses coupées</translation>
    </message>
    <message>
        <source>Tries that were given up, estimated</source>
        <translation>Essais abandonnés, estimation</translation>
    </message>
    <message>
        <source>%1 of all that was paid</source>
        <translation>%1 de tout ce qui a été payé</translation>
    </message>
</context>
<context>
    <name>orchestris::WasteTableModel</name>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Probably cut</source>
        <translation>Sans doute tronqués</translation>
    </message>
    <message>
        <source>Of requests</source>
        <translation>Total requêtes</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>The client had left</source>
        <translation>Client déconnecté</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Réponse coupée</translation>
    </message>
    <message>
        <source>Given-up tries</source>
        <translation>Essais abandonnés</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Of all paid</source>
        <translation>Total payé</translation>
    </message>
</context>
<context>
    <name>providerpresets</name>
    <message>
        <source>Put your resource's name in place of RESOURCE. Models are called by the names of your deployments.</source>
        <translation>Remplacez RESOURCE par le nom de votre ressource. Les modèles s’appellent par le nom de vos déploiements.</translation>
    </message>
    <message>
        <source>For resources without the v1 API. Put your resource's name in place of RESOURCE. Models are called by the names of your deployments.</source>
        <translation>Pour les ressources sans l’API v1. Remplacez RESOURCE par le nom de votre ressource. Les modèles s’appellent par le nom de vos déploiements.</translation>
    </message>
    <message>
        <source>Speaks its own API: the gateway translates from and to OpenAI's.</source>
        <translation>Parle sa propre API : la passerelle traduit depuis et vers celle d’OpenAI.</translation>
    </message>
    <message>
        <source>Runs on this machine. Prompts longer than its context are cut without a word: set the context length in Ollama.</source>
        <translation>Fonctionne sur cette machine. Les prompts plus longs que son contexte sont tronqués sans avertir : réglez la longueur du contexte dans Ollama.</translation>
    </message>
    <message>
        <source>Runs on this machine. Needs a credential only if it was started with --api-key.</source>
        <translation>Fonctionne sur cette machine. N’a besoin d’identifiants que s’il a été lancé avec --api-key.</translation>
    </message>
    <message>
        <source>Needs a credential only if it was started with --api-key; tools need its tool options.</source>
        <translation>N’a besoin d’identifiants que s’il a été lancé avec --api-key ; les outils nécessitent ses options d’outils.</translation>
    </message>
    <message>
        <source>Runs on this machine. The first request may take long: it loads the model.</source>
        <translation>Fonctionne sur cette machine. La première requête peut être longue : elle charge le modèle.</translation>
    </message>
    <message>
        <source>Once it is added, probe it: that finds out what it can do.</source>
        <translation>Une fois ajouté, sondez-le pour savoir ce qu’il sait faire.</translation>
    </message>
    <message>
        <source>Another OpenAI-compatible server</source>
        <translation>Autre serveur compatible OpenAI</translation>
    </message>
    <message>
        <source>Azure OpenAI, older API</source>
        <translation>Azure OpenAI, ancienne API</translation>
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
        <translation>Tous les modèles</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Aucun modèle</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation><numerusform>%n modèle</numerusform><numerusform>%n modèles</numerusform></translation>
    </message>
</context>
<context>
    <name>telemetry</name>
    <message>
        <source>Model %1</source>
        <translation>Modèle %1</translation>
    </message>
    <message>
        <source>Provider %1</source>
        <translation>Fournisseur %1</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Clé %1</translation>
    </message>
    <message>
        <source>Organization %1</source>
        <translation>Organisation %1</translation>
    </message>
    <message>
        <source>%1: %2 input, %3 cached input, %4 cache write, %5 output</source>
        <translation>%1 : %2 entrée, %3 entrée en cache, %4 écriture en cache, %5 sortie</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Half-open</source>
        <translation>Semi-ouvert</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>One trial was let through</source>
        <translation>Un essai a été autorisé</translation>
    </message>
    <message>
        <source>Closed: it answers again</source>
        <translation>Fermé : les réponses reviennent</translation>
    </message>
    <message numerus="yes">
        <source>Opened after %n failure(s)</source>
        <translation><numerusform>Ouvert après %n échec</numerusform><numerusform>Ouvert après %n échecs</numerusform></translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Plus lent</translation>
    </message>
    <message>
        <source>More errors</source>
        <translation>Plus d’erreurs</translation>
    </message>
    <message>
        <source>More retries</source>
        <translation>Plus de relances</translation>
    </message>
    <message>
        <source>Dearer requests</source>
        <translation>Requêtes plus chères</translation>
    </message>
    <message>
        <source>Higher cost a day</source>
        <translation>Coût quotidien plus élevé</translation>
    </message>
    <message>
        <source>%1: %2. %3 instead of %4.</source>
        <translation>%1 : %2. %3 au lieu de %4.</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>entrée %1, sortie %2</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Aucun prix</translation>
    </message>
    <message>
        <source>A million tokens</source>
        <translation>Par million de tokens</translation>
    </message>
    <message>
        <source>Above %1 input tokens</source>
        <translation>Au-delà de %1 tokens d’entrée</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Admission</source>
        <translation>Admission</translation>
    </message>
    <message>
        <source>Key, model and limits were checked.</source>
        <translation>La clé, le modèle et les limites ont été vérifiés.</translation>
    </message>
    <message>
        <source>Refused by a limit</source>
        <translation>Refusé par une limite</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Statut %1</translation>
    </message>
    <message>
        <source>Waited %1 before it</source>
        <translation>Attente préalable : %1</translation>
    </message>
    <message>
        <source>No byte came</source>
        <translation>Aucun octet reçu</translation>
    </message>
    <message>
        <source>First byte after %1</source>
        <translation>Premier octet après %1</translation>
    </message>
    <message>
        <source>Took %1</source>
        <translation>Durée : %1</translation>
    </message>
    <message>
        <source>Provider's ID %1</source>
        <translation>ID du fournisseur : %1</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Premier token</translation>
    </message>
    <message>
        <source>End: %1</source>
        <translation>Fin : %1</translation>
    </message>
</context>
<context>
    <name>trends</name>
    <message>
        <source>none yesterday by this time</source>
        <translation>rien hier à cette heure</translation>
    </message>
    <message>
        <source>none last month by this day</source>
        <translation>rien le mois dernier à ce jour</translation>
    </message>
    <message>
        <source>as yesterday</source>
        <translation>comme hier</translation>
    </message>
    <message>
        <source>as last month</source>
        <translation>comme le mois dernier</translation>
    </message>
    <message>
        <source>▲ %1 times yesterday's</source>
        <translation>▲ %1 fois la valeur d’hier</translation>
    </message>
    <message>
        <source>▲ %1 times last month's</source>
        <translation>▲ %1 fois le mois dernier</translation>
    </message>
    <message>
        <source>%1 %2 % on yesterday</source>
        <comment>arrow, percent</comment>
        <translation>%1 %2 % vs hier</translation>
    </message>
    <message>
        <source>%1 %2 % on last month</source>
        <comment>arrow, percent</comment>
        <translation>%1 %2 % vs mois dernier</translation>
    </message>
    <message>
        <source>%1 %2 points on yesterday</source>
        <comment>arrow, points</comment>
        <translation>%1 %2 points vs hier</translation>
    </message>
    <message>
        <source>%1 %2 points on last month</source>
        <comment>arrow, points</comment>
        <translation>%1 %2 points vs mois dernier</translation>
    </message>
    <message>
        <source>too early to compare</source>
        <translation>trop tôt pour comparer</translation>
    </message>
</context>
<context>
    <name>usage</name>
    <message>
        <source>No user</source>
        <translation>Aucun utilisateur</translation>
    </message>
    <message>
        <source>No alias</source>
        <translation>Aucun alias</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Aucun modèle</translation>
    </message>
    <message>
        <source>No provider</source>
        <translation>Aucun fournisseur</translation>
    </message>
    <message>
        <source>No endpoint</source>
        <translation>Aucun endpoint</translation>
    </message>
    <message>
        <source>Unknown program</source>
        <translation>Programme inconnu</translation>
    </message>
    <message>
        <source>No valid key</source>
        <translation>Pas de clé valide</translation>
    </message>
    <message>
        <source>Owner kind</source>
        <translation>Type de titulaire</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
</context>
<context>
    <name>usagecharts</name>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Cached input</source>
        <translation>Entrée en cache</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Raisonnement</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Succès</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Not known before the request ends.</source>
        <translation>Inconnu avant la fin de la requête.</translation>
    </message>
    <message>
        <source>Reported: the provider's own numbers.</source>
        <translation>Déclaré : les chiffres du fournisseur.</translation>
    </message>
    <message>
        <source>Estimated: counted by the gateway from what was sent and received.</source>
        <translation>Estimation : comptée par la passerelle d’après ce qui a été envoyé et reçu.</translation>
    </message>
    <message>
        <source>Unknown: the provider reported nothing and nothing was seen to count.</source>
        <translation>Inconnu : le fournisseur n’a rien déclaré et rien n’a pu être compté.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Abouti</translation>
    </message>
    <message>
        <source>Error status</source>
        <translation>Statut d’erreur</translation>
    </message>
    <message>
        <source>Answered with an error</source>
        <translation>Réponse en erreur</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Pas de connexion</translation>
    </message>
    <message>
        <source>No connection to it</source>
        <translation>Pas de connexion avec lui</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Délai dépassé</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Pas de réponse à temps</translation>
    </message>
    <message>
        <source>Slow first token</source>
        <translation>Premier token lent</translation>
    </message>
    <message>
        <source>No first token in time</source>
        <translation>Pas de premier token à temps</translation>
    </message>
    <message>
        <source>Broke off</source>
        <translation>Réponse coupée</translation>
    </message>
    <message>
        <source>The answer broke off</source>
        <translation>La réponse a été coupée</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Non compris</translation>
    </message>
    <message>
        <source>The answer was not one of this protocol</source>
        <translation>La réponse ne respectait pas ce protocole</translation>
    </message>
    <message>
        <source>Credential refused</source>
        <translation>Identifiants refusés</translation>
    </message>
    <message>
        <source>It refused the gateway's credential</source>
        <translation>Il a refusé les identifiants de la passerelle</translation>
    </message>
    <message>
        <source>Client left</source>
        <translation>Client déconnecté</translation>
    </message>
    <message>
        <source>The client left meanwhile</source>
        <translation>Le client s’est déconnecté entre-temps</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>Limite atteinte</translation>
    </message>
    <message>
        <source>Cut off: the answer outgrew a limit</source>
        <translation>Coupée : la réponse a dépassé une limite</translation>
    </message>
    <message>
        <source>Not translatable</source>
        <translation>Non traduisible</translation>
    </message>
    <message>
        <source>The request cannot be said in its dialect</source>
        <translation>La requête ne peut pas s’exprimer dans son dialecte</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Stopped by an administrator or a limit</source>
        <translation>Arrêté par un administrateur ou une limite</translation>
    </message>
    <message>
        <source>Circuit open</source>
        <translation>Disjoncteur ouvert</translation>
    </message>
    <message>
        <source>Passed over: its circuit was open</source>
        <translation>Ignoré : son disjoncteur était ouvert</translation>
    </message>
    <message>
        <source>Asked to wait</source>
        <translation>Attente demandée</translation>
    </message>
    <message>
        <source>Passed over: it had asked to wait</source>
        <translation>Ignoré : il avait demandé d’attendre</translation>
    </message>
    <message>
        <source>No such endpoint</source>
        <translation>Endpoint absent</translation>
    </message>
    <message>
        <source>Passed over: it does not have this endpoint</source>
        <translation>Ignoré : il ne propose pas cet endpoint</translation>
    </message>
    <message>
        <source>Passed over: a limit for this model was reached</source>
        <translation>Ignoré : une limite pour ce modèle était atteinte</translation>
    </message>
    <message>
        <source>No credential</source>
        <translation>Pas d’identifiants</translation>
    </message>
    <message>
        <source>Passed over: its credential is missing or refused</source>
        <translation>Ignoré : ses identifiants manquent ou ont été refusés</translation>
    </message>
    <message>
        <source>No valid key</source>
        <translation>Pas de clé valide</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 déconnecté</translation>
    </message>
    <message>
        <source>%1 error</source>
        <translation>Erreur %1</translation>
    </message>
    <message>
        <source>Running: the answer has not ended yet.</source>
        <translation>En cours : la réponse n’est pas encore terminée.</translation>
    </message>
    <message>
        <source>Interrupted: the gateway stopped before the answer ended. It was closed at the next start with an estimate.</source>
        <translation>Interrompue : la passerelle s’est arrêtée avant la fin de la réponse. La requête a été clôturée au démarrage suivant avec une estimation.</translation>
    </message>
    <message>
        <source>The client left before the answer ended. What was produced until then is billed.</source>
        <translation>Le client s’est déconnecté avant la fin de la réponse. Ce qui a été produit jusque-là est facturé.</translation>
    </message>
    <message>
        <source>Answered.</source>
        <translation>Requête aboutie.</translation>
    </message>
    <message>
        <source>Refused by this gateway. No provider was charged for it.</source>
        <translation>Refusée par cette passerelle. Aucun fournisseur ne l’a facturée.</translation>
    </message>
    <message>
        <source>The provider refused or failed. The gateway passed its answer on.</source>
        <translation>Le fournisseur a refusé ou échoué. La passerelle a transmis sa réponse.</translation>
    </message>
    <message>
        <source>The client sent something that cannot be answered, or left early.</source>
        <translation>Le client a envoyé quelque chose qui ne peut recevoir de réponse, ou s’est déconnecté trop tôt.</translation>
    </message>
    <message>
        <source>Failed.</source>
        <translation>Échec.</translation>
    </message>
    <message>
        <source>Unknown: the model has no price yet.</source>
        <translation>Inconnu : le modèle n’a pas encore de prix.</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Succès</translation>
    </message>
    <message>
        <source>Client's error</source>
        <translation>Erreur client</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Limité</translation>
    </message>
    <message>
        <source>Server's error</source>
        <translation>Erreur serveur</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Réponse coupée</translation>
    </message>
</context>
</TS>
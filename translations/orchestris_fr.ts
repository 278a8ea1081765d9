<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>CallableNames</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>aliases</name>
    <message>
        <source>Trying again</source>
        <translation>Nouvel essai</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>No credential</source>
        <translation>Pas d’identifiants</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>A single request tries whether it answers again.</source>
        <translation>Une seule requête vérifie si elle répond à nouveau.</translation>
    </message>
    <message>
        <source>Nothing is sent to it for now: too many requests failed in a row. Within a minute a single request tries it again.</source>
        <translation>Rien ne lui est envoyé pour l’instant&#x202f;: trop de requêtes ont échoué d’affilée. D’ici une minute, une seule requête l’essaiera à nouveau.</translation>
    </message>
    <message>
        <source>Its provider&apos;s credential could not be read. The page of providers says why.</source>
        <translation>Les identifiants de son fournisseur sont illisibles. La page Fournisseurs indique pourquoi.</translation>
    </message>
    <message>
        <source>Its provider is disabled. Enable it on the page of providers.</source>
        <translation>Son fournisseur est désactivé. Activez-le sur la page Fournisseurs.</translation>
    </message>
    <message>
        <source>There is no such model any more. It is passed over, and works again once a model of that name is back.</source>
        <translation>Ce modèle n’existe plus. Il est ignoré, et fonctionnera à nouveau dès qu’un modèle de ce nom sera de retour.</translation>
    </message>
    <message>
        <source>Smaller context</source>
        <translation>Contexte plus petit</translation>
    </message>
    <message>
        <source>No tools</source>
        <translation>Pas d’outils</translation>
    </message>
    <message>
        <source>No Responses</source>
        <translation>Pas de Responses</translation>
    </message>
    <message>
        <source>No usage in streams</source>
        <translation>Pas d’utilisation dans les flux</translation>
    </message>
    <message>
        <source>Much dearer</source>
        <translation>Bien plus cher</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Aucun prix</translation>
    </message>
    <message>
        <source>Long prompts that another target takes are refused or cut here.</source>
        <translation>Les longs prompts qu’une autre cible accepte sont refusés ou tronqués ici.</translation>
    </message>
    <message>
        <source>Agents that call tools fail here: its last probe found none.</source>
        <translation>Les agents qui appellent des outils échouent ici&#x202f;: la dernière sonde n’en a trouvé aucun.</translation>
    </message>
    <message>
        <source>It has no Responses: the gateway translates, and refuses what cannot be translated.</source>
        <translation>Pas de Responses&#x202f;: la passerelle traduit, et refuse ce qui ne peut être traduit.</translation>
    </message>
    <message>
        <source>It does not tell what streams used: their tokens and cost are estimated.</source>
        <translation>L’utilisation des flux n’est pas indiquée&#x202f;: leurs tokens et leur coût sont estimés.</translation>
    </message>
    <message>
        <source>A request costs ten times as much as with the cheapest target, or more.</source>
        <translation>Une requête coûte au moins dix fois plus qu’avec la cible la moins chère.</translation>
    </message>
    <message>
        <source>What it costs stays unknown, and limits of cost do not count it.</source>
        <translation>Son coût reste inconnu, et les limites de coût ne le comptent pas.</translation>
    </message>
    <message>
        <source>shared by weight, a session stays with one</source>
        <translation>répartition selon le poids, une session garde sa cible</translation>
    </message>
    <message>
        <source>First choice</source>
        <translation>Premier choix</translation>
    </message>
    <message>
        <source>If that fails</source>
        <translation>En cas d’échec</translation>
    </message>
    <message>
        <source>If that fails, too</source>
        <translation>En cas de nouvel échec</translation>
    </message>
    <message>
        <source>Add a target: requests need a model to go to.</source>
        <translation>Ajoutez une cible&#x202f;: les requêtes ont besoin d’un modèle.</translation>
    </message>
    <message>
        <source>A request now would be refused: none of the targets can answer.</source>
        <translation>Une requête serait refusée maintenant&#x202f;: aucune cible ne peut répondre.</translation>
    </message>
    <message>
        <source>A request now would go to %1.</source>
        <translation>Une requête irait maintenant vers %1.</translation>
    </message>
    <message>
        <source>A request now would go to one of: %1. A session stays with its target.</source>
        <translation>Une requête irait maintenant vers l’une de ces cibles&#x202f;: %1. Une session garde sa cible.</translation>
    </message>
    <message>
        <source>Cannot answer</source>
        <translation>Ne peut pas répondre</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) out</source>
        <translation>
            <numerusform>%n cible hors service</numerusform>
            <numerusform>%n cibles hors service</numerusform>
        </translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>Saisi à la main</translation>
    </message>
    <message>
        <source>Made up</source>
        <translation>Inventé</translation>
    </message>
    <message>
        <source>List of %1</source>
        <translation>Liste de %1</translation>
    </message>
</context>
<context>
    <name>attention</name>
    <message>
        <source>The credential of “%1” cannot be read. %2</source>
        <translation>Les identifiants de «&#x202f;%1&#x202f;» sont illisibles. %2</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is paused after %n failure(s) in a row: requests pass it over until it answers again.</source>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;» est en pause après %n échec&#x202f;: les requêtes l’ignorent jusqu’à ce qu’il réponde à nouveau.</numerusform>
            <numerusform>«&#x202f;%1&#x202f;» est en pause après %n échecs consécutifs&#x202f;: les requêtes l’ignorent jusqu’à ce qu’il réponde à nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) of “%1” are paused after failures: requests pass them over until they answer again.</source>
        <translation>
            <numerusform>%n modèle de «&#x202f;%1&#x202f;» est en pause après des échecs&#x202f;: les requêtes l’ignorent jusqu’à ce qu’il réponde à nouveau.</numerusform>
            <numerusform>%n modèles de «&#x202f;%1&#x202f;» sont en pause après des échecs&#x202f;: les requêtes les ignorent jusqu’à ce qu’ils répondent à nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 % used.</source>
        <comment>a limit, percent</comment>
        <translation>%1, utilisée à %2&#x202f;%.</translation>
    </message>
    <message>
        <source>%1, all used. It only warns: requests go on.</source>
        <translation>%1, entièrement utilisée. Elle ne fait qu’avertir&#x202f;: les requêtes continuent.</translation>
    </message>
    <message>
        <source>%1, all used: requests are refused.</source>
        <translation>%1, entièrement utilisée&#x202f;: les requêtes sont refusées.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose, a notice</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>The key “%1” expires %2.</source>
        <comment>a key, in 2 days</comment>
        <translation>La clé «&#x202f;%1&#x202f;» expire %2.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” seems to have cut the prompts of %Ln request(s) today without a word.</source>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;» semble avoir tronqué sans avertir le prompt de %Ln requête aujourd’hui.</numerusform>
            <numerusform>«&#x202f;%1&#x202f;» semble avoir tronqué sans avertir les prompts de %Ln requêtes aujourd’hui.</numerusform>
        </translation>
    </message>
    <message>
        <source>All traffic is stopped: requests are refused until it is resumed.</source>
        <translation>Tout le trafic est arrêté&#x202f;: les requêtes sont refusées jusqu’à la reprise.</translation>
    </message>
    <message>
        <source>All traffic is stopped since %1: requests are refused until it is resumed.</source>
        <translation>Tout le trafic est arrêté depuis %1&#x202f;: les requêtes sont refusées jusqu’à la reprise.</translation>
    </message>
    <message>
        <source>All traffic is stopped since %1, by %2: requests are refused until it is resumed.</source>
        <translation>Tout le trafic est arrêté depuis %1, par %2&#x202f;: les requêtes sont refusées jusqu’à la reprise.</translation>
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
    <message>
        <source>Context set</source>
        <translation>Contexte défini</translation>
    </message>
    <message>
        <source>Model changed</source>
        <translation>Modèle modifié</translation>
    </message>
    <message>
        <source>Alias renamed</source>
        <translation>Alias renommé</translation>
    </message>
    <message>
        <source>Requests stopped</source>
        <translation>Requêtes arrêtées</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Running requests</source>
        <translation>Requêtes en cours</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Défini</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Renommé</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Models changed</source>
        <translation>Modèles modifiés</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émise</translation>
    </message>
    <message>
        <source>Rotated</source>
        <translation>Renouvelée</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoqué</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Rétabli</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
</context>
<context>
    <name>bulk</name>
    <message>
        <source>“%1” failed: %2</source>
        <comment>a name, a sentence</comment>
        <translation>«&#x202f;%1&#x202f;» a échoué&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more failed.</source>
        <translation>
            <numerusform>%n autre a échoué.</numerusform>
            <numerusform>%n autres ont échoué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were left as they are.</source>
        <translation>
            <numerusform>%n reste inchangé.</numerusform>
            <numerusform>%n restent inchangés.</numerusform>
        </translation>
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
    <name>connectionwords</name>
    <message>
        <source>Find the address</source>
        <translation>Trouver l’adresse</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Encrypt the connection (TLS)</source>
        <translation>Chiffrer la connexion (TLS)</translation>
    </message>
    <message>
        <source>Wait for the answer</source>
        <translation>Attendre la réponse</translation>
    </message>
    <message>
        <source>Read the list of models</source>
        <translation>Lire la liste des modèles</translation>
    </message>
    <message>
        <source>Address found in %1</source>
        <translation>Adresse trouvée en %1</translation>
    </message>
    <message>
        <source>Connected in %1</source>
        <translation>Connecté en %1</translation>
    </message>
    <message>
        <source>Encrypted in %1</source>
        <translation>Chiffré en %1</translation>
    </message>
    <message>
        <source>Answered in %1, and did not refuse the credential</source>
        <translation>A répondu en %1, sans refuser les identifiants</translation>
    </message>
    <message>
        <source>Answered in %1</source>
        <translation>A répondu en %1</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) listed</source>
        <translation>
            <numerusform>%n modèle listé</numerusform>
            <numerusform>%n modèles listés</numerusform>
        </translation>
    </message>
    <message>
        <source>Not encrypted: the base URL begins with http://</source>
        <translation>Non chiffré&#x202f;: l’URL de base commence par http://</translation>
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
        <translation>Trousseau&#x202f;: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>The most tokens that an answer can have go from 1 to 10,000,000; 0 stands for unknown.</source>
        <translation>Le maximum de tokens d’une réponse va de 1 à 10&#x202f;000&#x202f;000&#x202f;; 0 signifie inconnu.</translation>
    </message>
    <message>
        <source>A context has from 1 to 100,000,000 tokens; 0 stands for unknown.</source>
        <translation>Un contexte compte de 1 à 100&#x202f;000&#x202f;000 tokens&#x202f;; 0 signifie inconnu.</translation>
    </message>
    <message>
        <source>Rates go from 0 to 1,000,000 dollars a million tokens, and each further rate begins above more input tokens than the one before it.</source>
        <translation>Les tarifs vont de 0 à 1&#x202f;000&#x202f;000 dollars par million de tokens, et chaque tarif suivant commence au-delà de plus de tokens d’entrée que le précédent.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of provider: use openai (also for all that is compatible), azure, azure-classic, anthropic or sandbox.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un type de fournisseur&#x202f;: utilisez openai (aussi pour tout ce qui est compatible), azure, azure-classic, anthropic ou sandbox.</translation>
    </message>
    <message>
        <source>The base URL must look like https://api.example.com/v1.</source>
        <translation>L’URL de base doit ressembler à https://api.example.com/v1.</translation>
    </message>
    <message>
        <source>The base URL must have no user, password, query or fragment. Credentials are given with --credential.</source>
        <translation>L’URL de base ne doit contenir ni utilisateur, ni mot de passe, ni requête, ni fragment. Les identifiants s’indiquent avec --credential.</translation>
    </message>
    <message>
        <source>A model&apos;s name has 1 to 200 characters and no blanks.</source>
        <translation>Le nom d’un modèle a de 1 à 200 caractères, sans espaces.</translation>
    </message>
    <message>
        <source>%1 needs a name of 1 to 100 characters.</source>
        <translation>%1&#x202f;: un nom de 1 à 100 caractères est requis.</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;: use one of %2.</source>
        <translation>Il n’existe pas de préréglage «&#x202f;%1&#x202f;»&#x202f;: utilisez l’un de %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not %2: use %3.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas %2&#x202f;: utilisez %3.</translation>
    </message>
    <message>
        <source>A provider needs at least one endpoint: chat, responses, embeddings, messages, with commas between them.</source>
        <translation>Un fournisseur a besoin d’au moins un endpoint&#x202f;: chat, responses, embeddings, messages, séparés par des virgules.</translation>
    </message>
    <message>
        <source>A header looks like &quot;Name: value&quot;.</source>
        <translation>Un en-tête ressemble à «&#x202f;Nom: valeur&#x202f;».</translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; is longer than %2 characters.</source>
        <translation>L’en-tête «&#x202f;%1&#x202f;» dépasse %2 caractères.</translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; has a line break or a character that is not ASCII in it.</source>
        <translation>L’en-tête «&#x202f;%1&#x202f;» contient un saut de ligne ou un caractère non ASCII.</translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; is the gateway&apos;s own business.</source>
        <translation>L’en-tête «&#x202f;%1&#x202f;» est réservé à la passerelle.</translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; carries a secret, and headers are kept in the database. Give the provider a credential instead.</source>
        <translation>L’en-tête «&#x202f;%1&#x202f;» contient un secret, or les en-têtes sont conservés dans la base de données. Donnez plutôt des identifiants au fournisseur.</translation>
    </message>
    <message>
        <source>A provider of the kind &quot;%1&quot; has one or more of these endpoints: %2.</source>
        <translation>Un fournisseur de type «&#x202f;%1&#x202f;» a un ou plusieurs de ces endpoints&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Azure&apos;s older API needs an API version, such as 2024-10-21.</source>
        <translation>L’ancienne API d’Azure requiert une version d’API, par ex. 2024-10-21.</translation>
    </message>
    <message>
        <source>An API version looks like 2024-10-21 or preview.</source>
        <translation>Une version d’API ressemble à 2024-10-21 ou preview.</translation>
    </message>
    <message>
        <source>A provider has at most %1 extra headers.</source>
        <translation>Un fournisseur a au plus %1 en-têtes supplémentaires.</translation>
    </message>
    <message>
        <source>The setting %1 cannot be &quot;%2&quot;: it is %3.</source>
        <translation>Le paramètre %1 ne peut pas être «&#x202f;%2&#x202f;»&#x202f;; valeurs admises&#x202f;: %3.</translation>
    </message>
    <message>
        <source>An alias needs at least one model, as provider/model.</source>
        <translation>Un alias a besoin d’au moins un modèle, sous la forme fournisseur/modèle.</translation>
    </message>
    <message>
        <source>%1 is listed twice.</source>
        <translation>%1 figure deux fois dans la liste.</translation>
    </message>
    <message>
        <source>%1: a priority goes from 0 to %2, a weight from 0 to %3.</source>
        <translation>%1&#x202f;: une priorité va de 0 à %2, un poids de 0 à %3.</translation>
    </message>
    <message>
        <source>There is no alias &quot;%1&quot;.</source>
        <translation>Il n’existe pas d’alias «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>There is already an alias &quot;%1&quot;.</source>
        <translation>Il existe déjà un alias «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>L’opération a été annulée.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Opération annulée.</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Make room, or choose another place.</source>
        <translation>Impossible d’écrire le fichier&#x202f;: %1. Libérez de la place, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The credential in %1 is empty.</source>
        <translation>Les identifiants dans %1 sont vides.</translation>
    </message>
    <message>
        <source>The credential in %1 has more than one line or control characters in it.</source>
        <translation>Les identifiants dans %1 contiennent plus d’une ligne ou des caractères de contrôle.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set. Set it for the process that serves, then start that again.</source>
        <translation>La variable d’environnement %1 n’est pas définie. Définissez-la pour le processus de la passerelle, puis redémarrez-le.</translation>
    </message>
    <message>
        <source>The credential file %1 does not exist.</source>
        <translation>Le fichier d’identifiants %1 n’existe pas.</translation>
    </message>
    <message>
        <source>The credential file %1 cannot be read: %2</source>
        <translation>Impossible de lire le fichier d’identifiants %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>The credential file %1 is too large to be one.</source>
        <translation>Le fichier %1 est trop volumineux pour des identifiants.</translation>
    </message>
    <message>
        <source>The keychain is asked by the program that serves.</source>
        <translation>C’est le programme en service qui interroge le trousseau.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be made. Give another one with --data-dir, or make it writable for this user.</source>
        <translation>Impossible de créer le dossier de données %1. Indiquez-en un autre avec --data-dir, ou rendez-le accessible en écriture pour cet utilisateur.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver gives no access to SQLite itself.</source>
        <translation>Le pilote SQLite de Qt ne donne pas accès à SQLite lui-même.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver contains another SQLite (%1) than this program (%2). Use a Qt that is built with the system&apos;s SQLite.</source>
        <translation>Le pilote SQLite de Qt contient un autre SQLite (%1) que ce programme (%2). Utilisez un Qt compilé avec le SQLite du système.</translation>
    </message>
    <message>
        <source>A backup cannot take the place of the database itself. Choose another name.</source>
        <translation>Une sauvegarde ne peut pas remplacer la base de données elle-même. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>This database is in use already. Name an empty folder.</source>
        <translation>Cette base de données est déjà utilisée. Indiquez un dossier vide.</translation>
    </message>
    <message>
        <source>The installation&apos;s secret in %1 is damaged. Restore it from a backup: without it no key can be checked.</source>
        <translation>Le secret de l’installation dans %1 est endommagé. Restaurez-le depuis une sauvegarde&#x202f;: sans lui, aucune clé ne peut être vérifiée.</translation>
    </message>
    <message>
        <source>The file %1 cannot be locked. Make it writable for this user, or end the program that holds it.</source>
        <translation>Impossible de verrouiller le fichier %1. Rendez-le accessible en écriture pour cet utilisateur, ou quittez le programme qui le détient.</translation>
    </message>
    <message>
        <source>The installation&apos;s secret, without which no key can be checked, is in the keychain of the desktop session that made it, and that cannot be read: %1 Start this program in that session, with the keychain unlocked.</source>
        <translation>Le secret de l’installation, sans lequel aucune clé ne peut être vérifiée, est dans le trousseau de la session de bureau qui l’a créé, et il est illisible&#x202f;: %1 Démarrez ce programme dans cette session, trousseau déverrouillé.</translation>
    </message>
    <message>
        <source>The installation&apos;s secret, %1, cannot be read (%2). Restore it from a backup: without it no key can be checked.</source>
        <translation>Le secret de l’installation, %1, est illisible (%2). Restaurez-le depuis une sauvegarde&#x202f;: sans lui, aucune clé ne peut être vérifiée.</translation>
    </message>
    <message>
        <source>The installation&apos;s secret cannot be written to %1 (%2).</source>
        <translation>Impossible d’écrire le secret de l’installation dans %1 (%2).</translation>
    </message>
    <message>
        <source>No file in %1 can be locked: it is not writable for this user, or %2 gateways run on this data already.</source>
        <translation>Aucun fichier de %1 ne peut être verrouillé&#x202f;: le dossier n’est pas accessible en écriture pour cet utilisateur, ou %2 passerelles utilisent déjà ces données.</translation>
    </message>
    <message>
        <source>There is no keychain here (no desktop session answers). Keep the credential in the environment (env:VARIABLE) or in a file of mode 0600 (file:PATH).</source>
        <translation>Il n’y a pas de trousseau ici (aucune session de bureau ne répond). Conservez les identifiants dans l’environnement (env:VARIABLE) ou dans un fichier de mode 0600 (file:PATH).</translation>
    </message>
    <message>
        <source>The keychain did not answer within %1 seconds; it may be waiting to be unlocked. Unlock it, or use env:VARIABLE or file:PATH.</source>
        <translation>Le trousseau n’a pas répondu en %1 secondes&#x202f;; il attend peut-être d’être déverrouillé. Déverrouillez-le, ou utilisez env:VARIABLE ou file:PATH.</translation>
    </message>
    <message>
        <source>The keychain has no entry &quot;%1&quot;.</source>
        <translation>Le trousseau n’a pas d’entrée «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The keychain refused access to &quot;%1&quot;.</source>
        <translation>Le trousseau a refusé l’accès à «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The keychain failed: %1</source>
        <translation>Échec du trousseau&#x202f;: %1</translation>
    </message>
    <message>
        <source>A stored sum cannot be read. Make the sums again from the requests with: orchestrisd usage rebuild</source>
        <translation>Une somme stockée est illisible. Recalculez les sommes à partir des requêtes avec&#x202f;: orchestrisd usage rebuild</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a tag: a tag has at most %2 characters and no commas.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être une étiquette&#x202f;: une étiquette a au plus %2 caractères et aucune virgule.</translation>
    </message>
    <message>
        <source>A key can have %1 tags at most.</source>
        <translation>Une clé peut avoir au plus %1 étiquettes.</translation>
    </message>
    <message>
        <source>An address has a control character in it.</source>
        <translation>Une adresse contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>A key can have %1 addresses at most; a range such as 192.0.2.0/24 is one.</source>
        <translation>Une clé peut avoir au plus %1 adresses&#x202f;; une plage comme 192.0.2.0/24 compte pour une.</translation>
    </message>
    <message>
        <source>A key needs at least one endpoint: chat, responses or embeddings.</source>
        <translation>Une clé a besoin d’au moins un endpoint&#x202f;: chat, responses ou embeddings.</translation>
    </message>
    <message>
        <source>A note has at most %1 characters.</source>
        <translation>Une note a au plus %1 caractères.</translation>
    </message>
    <message>
        <source>A revoked key stays revoked. Issue a new one.</source>
        <translation>Une clé révoquée le reste. Émettez-en une nouvelle.</translation>
    </message>
    <message>
        <source>That key does not exist.</source>
        <translation>Cette clé n’existe pas.</translation>
    </message>
    <message>
        <source>There is no key %1. Give its name or its 12 public characters.</source>
        <translation>Il n’existe pas de clé %1. Indiquez son nom ou ses 12 caractères publics.</translation>
    </message>
    <message>
        <source>There is already a key named &quot;%1&quot;; case does not count, and revoked keys keep their names. Choose another one.</source>
        <translation>Il existe déjà une clé nommée «&#x202f;%1&#x202f;»&#x202f;; la casse ne compte pas, et les clés révoquées gardent leur nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The key would have expired already. Choose a later time.</source>
        <translation>La clé serait déjà expirée. Choisissez une date plus tardive.</translation>
    </message>
    <message>
        <source>%1 is not in the organization &quot;%2&quot;: leave the organization out, or name another user.</source>
        <translation>%1 n’est pas dans l’organisation «&#x202f;%2&#x202f;»&#x202f;: omettez l’organisation ou indiquez un autre utilisateur.</translation>
    </message>
    <message>
        <source>A key belongs to an organization or to a user.</source>
        <translation>Une clé appartient à une organisation ou à un utilisateur.</translation>
    </message>
    <message>
        <source>The installation&apos;s secret is not there; no key can be made.</source>
        <translation>Le secret de l’installation est absent&#x202f;; aucune clé ne peut être créée.</translation>
    </message>
    <message>
        <source>A key expires by its time; disable or revoke it instead.</source>
        <translation>Une clé expire à son échéance&#x202f;; désactivez-la ou révoquez-la à la place.</translation>
    </message>
    <message>
        <source>The secret before this one can stay valid from 0 seconds to 30 days.</source>
        <translation>Le secret précédent peut rester valide de 0 seconde à 30 jours.</translation>
    </message>
    <message>
        <source>There is no %1 with the number %2.</source>
        <translation>Aucun élément de type %1 ne porte le numéro %2.</translation>
    </message>
    <message>
        <source>There is no alias or model named &quot;%1&quot;. Models are named provider/model.</source>
        <translation>Il n’existe ni alias ni modèle nommé «&#x202f;%1&#x202f;». Les modèles se nomment fournisseur/modèle.</translation>
    </message>
    <message>
        <source>There is no limit with the number %1.</source>
        <translation>Aucune limite ne porte le numéro %1.</translation>
    </message>
    <message>
        <source>The database %1 belongs to another program. Use another data folder.</source>
        <translation>La base de données %1 appartient à un autre programme. Utilisez un autre dossier de données.</translation>
    </message>
    <message>
        <source>The database %1 was written by a newer version (its schema is number %2, this program knows up to %3). Update this program, or use another data folder.</source>
        <translation>La base de données %1 a été écrite par une version plus récente (son schéma porte le numéro %2, ce programme connaît jusqu’à %3). Mettez ce programme à jour, ou utilisez un autre dossier de données.</translation>
    </message>
    <message>
        <source>The migration %1 cannot be read.</source>
        <translation>Impossible de lire la migration %1.</translation>
    </message>
    <message>
        <source>That model does not exist.</source>
        <translation>Ce modèle n’existe pas.</translation>
    </message>
    <message>
        <source>There is no model &quot;%1&quot;. Models are named provider/model.</source>
        <translation>Il n’existe pas de modèle «&#x202f;%1&#x202f;». Les modèles se nomment fournisseur/modèle.</translation>
    </message>
    <message>
        <source>That price version does not exist.</source>
        <translation>Cette version du prix n’existe pas.</translation>
    </message>
    <message>
        <source>The model %1/%2 is already there. Give prices to change them.</source>
        <translation>Le modèle %1/%2 existe déjà. Indiquez des prix pour les modifier.</translation>
    </message>
    <message>
        <source>The model %1/%2 is already there.</source>
        <translation>Le modèle %1/%2 existe déjà.</translation>
    </message>
    <message>
        <source>That organization does not exist.</source>
        <translation>Cette organisation n’existe pas.</translation>
    </message>
    <message>
        <source>There is no organization.</source>
        <translation>Il n’y a pas d’organisation.</translation>
    </message>
    <message>
        <source>That provider does not exist.</source>
        <translation>Ce fournisseur n’existe pas.</translation>
    </message>
    <message>
        <source>There is no provider &quot;%1&quot;.</source>
        <translation>Il n’existe pas de fournisseur «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>There is already a provider &quot;%1&quot;.</source>
        <translation>Il existe déjà un fournisseur «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Stopped, as asked.</source>
        <translation>Arrêté, comme demandé.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Opération arrêtée.</translation>
    </message>
    <message>
        <source>The sums in the database are damaged. Make them anew: orchestrisd usage rebuild.</source>
        <translation>Les sommes de la base de données sont endommagées. Recalculez-les&#x202f;: orchestrisd usage rebuild.</translation>
    </message>
    <message>
        <source>There is no alias or model named %1. Models are named provider/model.</source>
        <translation>Il n’existe ni alias ni modèle nommé %1. Les modèles se nomment fournisseur/modèle.</translation>
    </message>
    <message>
        <source>The time to simulate must begin before it ends.</source>
        <translation>La période à simuler doit commencer avant de se terminer.</translation>
    </message>
    <message>
        <source>The program is stopping.</source>
        <translation>Le programme s’arrête.</translation>
    </message>
    <message>
        <source>Storage is not open yet.</source>
        <translation>Le stockage n’est pas encore ouvert.</translation>
    </message>
    <message>
        <source>The sums of attempts are damaged. Make them anew: orchestrisd usage rebuild.</source>
        <translation>Les sommes des tentatives sont endommagées. Recalculez-les&#x202f;: orchestrisd usage rebuild.</translation>
    </message>
    <message>
        <source>That user does not exist.</source>
        <translation>Cet utilisateur n’existe pas.</translation>
    </message>
    <message>
        <source>There is no user &quot;%1&quot;.</source>
        <translation>Il n’existe pas d’utilisateur «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an object there, so nothing can be put into it. Change it by hand.</source>
        <translation>«&#x202f;%1&#x202f;» n’y est pas un objet&#x202f;: rien ne peut y être ajouté. Modifiez-le à la main.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written in a way that cannot be changed safely. Change it by hand.</source>
        <translation>«&#x202f;%1&#x202f;» est écrit de telle façon qu’une modification ne serait pas sûre. Modifiez-le à la main.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it is a file of yours.</source>
        <translation>Impossible de lire %1. Vérifiez qu’il s’agit d’un fichier qui vous appartient.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check who owns it and its folder.</source>
        <translation>Impossible d’écrire %1. Vérifiez à qui appartiennent le fichier et son dossier.</translation>
    </message>
    <message>
        <source>line %1, column %2 is not valid JSON. Mend that first.</source>
        <translation>la ligne %1, colonne %2, n’est pas du JSON valide. Corrigez-la d’abord.</translation>
    </message>
    <message>
        <source>line %1, column %2 is not valid TOML. Mend that first.</source>
        <translation>la ligne %1, colonne %2, n’est pas du TOML valide. Corrigez-la d’abord.</translation>
    </message>
    <message>
        <source>line %1 is not valid JSON. Mend that first.</source>
        <translation>la ligne %1 n’est pas du JSON valide. Corrigez-la d’abord.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>Impossible d’écrire %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>Impossible de supprimer %1.</translation>
    </message>
    <message>
        <source>The list of models is written in a way that cannot be changed safely. Change it by hand.</source>
        <translation>La liste des modèles est écrite de telle façon qu’une modification ne serait pas sûre. Modifiez-la à la main.</translation>
    </message>
    <message>
        <source>The gateway that served has ended, so nothing is under way.</source>
        <translation>La passerelle qui était en service est terminée, donc rien n’est en cours.</translation>
    </message>
    <message>
        <source>The gateway gave no ticket.</source>
        <translation>La passerelle n’a pas donné de ticket.</translation>
    </message>
    <message>
        <source>No gateway runs on the data folder %1, so nothing is under way. If it runs on another one, name that by --data-dir.</source>
        <translation>Aucune passerelle n’utilise le dossier de données %1, donc rien n’est en cours. Si elle en utilise un autre, indiquez-le avec --data-dir.</translation>
    </message>
    <message>
        <source>What runs cannot be listed or stopped from the command line, because no socket can be made at %1: %2.</source>
        <translation>Ce qui est en cours ne peut être ni listé ni arrêté en ligne de commande, car aucun socket ne peut être créé sous %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>What runs cannot be listed or stopped from the command line, because the link %1 cannot be made.</source>
        <translation>Ce qui est en cours ne peut être ni listé ni arrêté en ligne de commande, car le lien %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>A folder for the demo cannot be made below %1: %2. TMPDIR can name another place.</source>
        <translation>Impossible de créer un dossier pour la démo sous %1&#x202f;: %2. TMPDIR peut indiquer un autre emplacement.</translation>
    </message>
    <message>
        <source>The port %1 is taken by another program. Choose another one, or end that program.</source>
        <translation>Le port %1 est occupé par un autre programme. Choisissez-en un autre, ou quittez ce programme.</translation>
    </message>
    <message>
        <source>The port %1 is not for this user: those below 1024 are the system&apos;s. Choose a higher one.</source>
        <translation>Le port %1 n’est pas permis à cet utilisateur&#x202f;: les ports inférieurs à 1024 sont réservés au système. Choisissez-en un plus élevé.</translation>
    </message>
    <message>
        <source>%1 is no address of this machine: the gateway could not listen there.</source>
        <translation>%1 n’est pas une adresse de cette machine&#x202f;: la passerelle ne pourrait pas y écouter.</translation>
    </message>
    <message>
        <source>The gateway does not serve at the moment.</source>
        <translation>La passerelle n’est pas en service actuellement.</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;.</source>
        <translation>Il n’existe pas de paramètre «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>Impossible d’écrire %1&#x202f;: %2. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Another process is the gateway: start that one again, and what is stored is in force.</source>
        <translation>Un autre processus est la passerelle&#x202f;: redémarrez-le pour appliquer ce qui est enregistré.</translation>
    </message>
    <message>
        <source>This is no price list. One looks like the file that comes with the program: models/domain/data.</source>
        <translation>Ce n’est pas une liste de prix. Une liste ressemble au fichier fourni avec le programme&#x202f;: models/domain/data.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be written: %2. Choose another folder.</source>
        <translation>La sauvegarde %1 ne peut pas être écrite&#x202f;: %2. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>A row of %1 refers to one that is not there.</source>
        <translation>Une ligne de %1 renvoie à une ligne absente.</translation>
    </message>
    <message>
        <source>%1 has changed in the meantime. Look at it again.</source>
        <translation>%1 a changé entre-temps. Vérifiez à nouveau.</translation>
    </message>
    <message>
        <source>Could not be put back: %1. A copy of each file that was there before is kept beside it.</source>
        <translation>N’a pas pu être remis en place&#x202f;: %1. Une copie de chaque fichier déjà présent est gardée à côté.</translation>
    </message>
    <message>
        <source>Whether the console starts at login cannot be changed, because %1 cannot be written: %2.</source>
        <translation>Le démarrage de la console à l’ouverture de session ne peut pas être modifié, car %1 ne peut pas être écrit&#x202f;: %2.</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>le dossier %1 ne peut pas être créé</translation>
    </message>
    <message>
        <source>The gateway %1 on %2 could not be asked: %3.</source>
        <translation>La passerelle %1 sur %2 n’a pas pu être interrogée&#x202f;: %3.</translation>
    </message>
    <message>
        <source>The answer is larger than 16 MiB, which is more than is shown here.</source>
        <translation>La réponse dépasse 16 Mio, plus que ce qui est affiché ici.</translation>
    </message>
    <message>
        <source>A part of the answer is larger than 8 MiB, which is more than is shown here.</source>
        <translation>Une partie de la réponse dépasse 8 Mio, plus que ce qui est affiché ici.</translation>
    </message>
    <message>
        <source>The gateway refused the request with status %1.</source>
        <translation>La passerelle a refusé la requête avec le statut %1.</translation>
    </message>
    <message>
        <source>The answer broke off before its end.</source>
        <translation>La réponse s’est interrompue avant la fin.</translation>
    </message>
    <message>
        <source>The answer is not what the endpoint says: it is no JSON object. See what came under “Raw”.</source>
        <translation>La réponse n’est pas ce que promet le endpoint&#x202f;: ce n’est pas un objet JSON. Voyez ce qui est arrivé sous «&#x202f;Brut&#x202f;».</translation>
    </message>
    <message>
        <source>The answer ends in an error that says nothing.</source>
        <translation>La réponse se termine par une erreur sans explication.</translation>
    </message>
    <message>
        <source>Nothing listens at the gateway&apos;s address. Look at its state on the Overview page.</source>
        <translation>Rien n’écoute à l’adresse de la passerelle. Voyez son état sur la page Vue d’ensemble.</translation>
    </message>
    <message>
        <source>The gateway closed the connection before the answer&apos;s end.</source>
        <translation>La passerelle a fermé la connexion avant la fin de la réponse.</translation>
    </message>
    <message>
        <source>Nothing came for 15 minutes, and the request was given up.</source>
        <translation>Rien n’est arrivé pendant 15 minutes&#x202f;; la requête a été abandonnée.</translation>
    </message>
    <message>
        <source>The connection to the gateway failed: %1</source>
        <translation>La connexion à la passerelle a échoué&#x202f;: %1</translation>
    </message>
    <message>
        <source>The gateway listens at %1 only, and what is tried here goes over a loopback address. Let it listen at 127.0.0.1 or at all addresses (0.0.0.0).</source>
        <translation>La passerelle n’écoute que sur %1, et ce qui est essayé ici passe par une adresse de bouclage. Faites-la écouter sur 127.0.0.1 ou sur toutes les adresses (0.0.0.0).</translation>
    </message>
    <message>
        <source>There is an entry %1, which was never made here.</source>
        <translation>Il y a une entrée %1 qui n’a jamais été créée ici.</translation>
    </message>
    <message>
        <source>Entry %1 is missing: the next one is %2.</source>
        <translation>L’entrée %1 manque&#x202f;: la suivante est %2.</translation>
    </message>
    <message>
        <source>Entry %1 does not fit to the one before it: one of them was altered, or put in later.</source>
        <translation>L’entrée %1 ne correspond pas à la précédente&#x202f;: l’une des deux a été modifiée ou insérée après coup.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Make its parent writable for this user.</source>
        <translation>Impossible de créer le dossier %1. Rendez son dossier parent accessible en écriture pour cet utilisateur.</translation>
    </message>
    <message>
        <source>The database %1 is older than this program. Start the gateway or the console once: that brings it up to date.</source>
        <translation>La base de données %1 est plus ancienne que ce programme. Démarrez une fois la passerelle ou la console&#x202f;: cela la met à jour.</translation>
    </message>
    <message>
        <source>There is no organization &quot;%1&quot;.</source>
        <translation>Il n’existe pas d’organisation «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>There is already an organization &quot;%1&quot;; case does not count. Choose another name.</source>
        <translation>Il existe déjà une organisation «&#x202f;%1&#x202f;»&#x202f;; la casse ne compte pas. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Name at least one model, or allow everything. To stop all use, disable the organization.</source>
        <translation>Indiquez au moins un modèle, ou autorisez tout. Pour empêcher toute utilisation, désactivez l’organisation.</translation>
    </message>
    <message>
        <source>Name at least one model, or allow everything. To stop all use, disable the user.</source>
        <translation>Indiquez au moins un modèle, ou autorisez tout. Pour empêcher toute utilisation, désactivez l’utilisateur.</translation>
    </message>
    <message>
        <source>A key needs at least one model, or access to everything.</source>
        <translation>Une clé a besoin d’au moins un modèle, ou d’un accès à tout.</translation>
    </message>
    <message>
        <source>The simulation was stopped.</source>
        <translation>La simulation a été arrêtée.</translation>
    </message>
    <message>
        <source>There is no space left to store data in %1. Free some space on that disk; nothing else needs to be done.</source>
        <translation>Il n’y a plus de place pour stocker des données dans %1. Libérez de l’espace sur ce disque&#x202f;; rien d’autre n’est nécessaire.</translation>
    </message>
    <message>
        <source>The database %1 cannot be written. Make the file, its folder and its disk writable for this user.</source>
        <translation>Impossible d’écrire dans la base de données %1. Rendez le fichier, son dossier et son disque accessibles en écriture pour cet utilisateur.</translation>
    </message>
    <message>
        <source>Another program keeps the database %1 locked. Close what else has opened it, or wait until it has finished.</source>
        <translation>Un autre programme garde la base de données %1 verrouillée. Fermez ce qui l’a ouverte, ou attendez qu’il ait terminé.</translation>
    </message>
    <message>
        <source>The file %1 is damaged or is not a database. Move it away, and restore it from a backup if there is one.</source>
        <translation>Le fichier %1 est endommagé ou n’est pas une base de données. Déplacez-le, et restaurez-le depuis une sauvegarde s’il y en a une.</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened. Check that its folder exists and that this user may write there.</source>
        <translation>Impossible d’ouvrir la base de données %1. Vérifiez que son dossier existe et que cet utilisateur peut y écrire.</translation>
    </message>
    <message>
        <source>Reading or writing the database %1 failed (%2). Check the disk.</source>
        <translation>La lecture ou l’écriture de la base de données %1 a échoué (%2). Vérifiez le disque.</translation>
    </message>
    <message>
        <source>The query was stopped.</source>
        <translation>La recherche a été arrêtée.</translation>
    </message>
    <message>
        <source>The database %1 reports: %2</source>
        <translation>La base de données %1 signale&#x202f;: %2</translation>
    </message>
    <message>
        <source>The keychain was changed, but the audit could not be: %1</source>
        <translation>Le trousseau a été modifié, mais pas l’audit&#x202f;: %1</translation>
    </message>
    <message>
        <source>There is no request %1.</source>
        <translation>Il n’existe pas de requête %1.</translation>
    </message>
    <message>
        <source>There is already a user &quot;%1&quot;; case does not count, and names are unique over all organizations. Choose another name.</source>
        <translation>Il existe déjà un utilisateur «&#x202f;%1&#x202f;»&#x202f;; la casse ne compte pas, et les noms sont uniques dans toutes les organisations. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; cannot be reached (%2). Check the base URL, and that it runs.</source>
        <translation>Le fournisseur «&#x202f;%1&#x202f;» est injoignable (%2). Vérifiez l’URL de base, et qu’il fonctionne.</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; cannot be reached safely: its certificate was refused (%2). Check the base URL, and that this machine trusts who signed it.</source>
        <translation>Impossible de joindre le fournisseur «&#x202f;%1&#x202f;» en toute sécurité&#x202f;: son certificat a été refusé (%2). Vérifiez l’URL de base, et que cette machine fait confiance à son signataire.</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; did not answer in time (%2). Try again, or check the base URL.</source>
        <translation>Le fournisseur «&#x202f;%1&#x202f;» n’a pas répondu à temps (%2). Réessayez, ou vérifiez l’URL de base.</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; broke off its answer (%2). Try again.</source>
        <translation>Le fournisseur «&#x202f;%1&#x202f;» a interrompu sa réponse (%2). Réessayez.</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; refused the credential (HTTP %2). Check where it is kept, and that it is still valid.</source>
        <translation>Le fournisseur «&#x202f;%1&#x202f;» a refusé les identifiants (HTTP %2). Vérifiez où ils se trouvent, et qu’ils sont encore valides.</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; does not list its deployments (HTTP %2). Check the base URL, and add them by their names: orchestrisd models add %1 DEPLOYMENT</source>
        <translation>Le fournisseur «&#x202f;%1&#x202f;» ne liste pas ses déploiements (HTTP %2). Vérifiez l’URL de base, et ajoutez-les par leur nom&#x202f;: orchestrisd models add %1 DEPLOYMENT</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; answered HTTP %2 to GET /models. Check the base URL: it usually ends in /v1.</source>
        <translation>Le fournisseur «&#x202f;%1&#x202f;» a répondu HTTP %2 à GET /models. Vérifiez l’URL de base&#x202f;: elle se termine en général par /v1.</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; answered /models with something that is not a list of models. Check the base URL: it usually ends in /v1.</source>
        <translation>Le fournisseur «&#x202f;%1&#x202f;» a répondu à /models par quelque chose qui n’est pas une liste de modèles. Vérifiez l’URL de base&#x202f;: elle se termine en général par /v1.</translation>
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
        <translation>
            <numerusform>%1 et %n de plus</numerusform>
            <numerusform>%1 et %n de plus</numerusform>
        </translation>
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
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>il y a %n h</numerusform>
            <numerusform>il y a %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>dans %n h</numerusform>
            <numerusform>dans %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>il y a %n min</numerusform>
            <numerusform>il y a %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>dans %n min</numerusform>
            <numerusform>dans %n min</numerusform>
        </translation>
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
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A date, in the form that QLocale::toString() describes</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A date, in the form that QLocale::toString() describes</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date, in the form that QLocale::toString() describes</extracomment>
        <translation>d MMM yyyy</translation>
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
    <message>
        <source>Finishing open requests…</source>
        <translation>Fin des requêtes en cours…</translation>
    </message>
    <message>
        <source>The gateway that served has ended (%1, process %2): requests are refused.</source>
        <translation>La passerelle qui était en service est terminée (%1, processus %2)&#x202f;: les requêtes sont refusées.</translation>
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
        <translation>%1 dépassée. La requête est passée&#x202f;: la limite ne fait qu’avertir.</translation>
    </message>
    <message>
        <source>All of %1 is used</source>
        <translation>%1 entièrement utilisée</translation>
    </message>
    <message>
        <source>%1 % of %2 is used</source>
        <translation>%2 utilisée à %1&#x202f;%</translation>
    </message>
    <message>
        <source>%1. Requests go on: it only warns.</source>
        <translation>%1. Les requêtes continuent&#x202f;: elle ne fait qu’avertir.</translation>
    </message>
    <message>
        <source>%1: requests are refused.</source>
        <translation>%1&#x202f;: les requêtes sont refusées.</translation>
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
        <translation>
            <numerusform>%1 token</numerusform>
            <numerusform>%1 tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 output token(s)</source>
        <translation>
            <numerusform>%1 token de sortie</numerusform>
            <numerusform>%1 tokens de sortie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 request(s)</source>
        <translation>
            <numerusform>%1 requête</numerusform>
            <numerusform>%1 requêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 request(s) at once</source>
        <translation>
            <numerusform>%1 requête simultanée</numerusform>
            <numerusform>%1 requêtes simultanées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>amount, window: $5.00 a day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: %2</translation>
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
        <translation>
            <numerusform>La même requête %n fois en %1.</numerusform>
            <numerusform>La même requête %n fois en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) within %1 that grow but end the same.</source>
        <translation>
            <numerusform>%Ln requête en %1 qui s’allonge mais se termine à l’identique.</numerusform>
            <numerusform>%Ln requêtes en %1 qui s’allongent mais se terminent à l’identique.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same tool call with the same arguments %n time(s) within %1.</source>
        <translation>
            <numerusform>Le même appel d’outil avec les mêmes arguments %n fois en %1.</numerusform>
            <numerusform>Le même appel d’outil avec les mêmes arguments %n fois en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) a minute, where %1 are usual.</source>
        <translation>
            <numerusform>%Ln requête par minute, au lieu de %1 d’habitude.</numerusform>
            <numerusform>%Ln requêtes par minute, au lieu de %1 d’habitude.</numerusform>
        </translation>
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
        <translation>Maximum atteint&#x202f;: %1.</translation>
    </message>
    <message>
        <source>They used %1.</source>
        <translation>Utilisation&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The most that was used in one window is %1.</source>
        <translation>Utilisation maximale dans une fenêtre&#x202f;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln request(s) would have been refused.</source>
        <translation>
            <numerusform>Sur %Ln requête, aucune n’aurait été refusée.</numerusform>
            <numerusform>Sur %Ln requêtes, aucune n’aurait été refusée.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 requests (%3) would have been too much; the limit would have let them through with a warning.</source>
        <translation>Sur %2 requêtes, %1 (%3) auraient été de trop&#x202f;; la limite les aurait laissées passer avec un avertissement.</translation>
    </message>
    <message>
        <source>%1 of %2 requests (%3) would have been refused.</source>
        <translation>Sur %2 requêtes, %1 (%3) auraient été refusées.</translation>
    </message>
    <message>
        <source>They cost %1.</source>
        <translation>Leur coût&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 of %2; resets: %3</source>
        <comment>used, a limit, when</comment>
        <translation>%1 sur %2&#x202f;; réinitialisation&#x202f;: %3</translation>
    </message>
    <message>
        <source>A limit of the organization %1</source>
        <translation>Une limite de l’organisation %1</translation>
    </message>
    <message>
        <source>A limit of the user %1</source>
        <translation>Une limite de l’utilisateur %1</translation>
    </message>
    <message>
        <source>A limit of the key %1</source>
        <translation>Une limite de la clé %1</translation>
    </message>
    <message>
        <source>Only for %1</source>
        <translation>Uniquement pour %1</translation>
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
        <translation>La passerelle n’est pas en service, ou refuse</translation>
    </message>
    <message>
        <source>All traffic is stopped</source>
        <translation>Tout le trafic est arrêté</translation>
    </message>
    <message>
        <source>A provider is paused, or lacks its credential</source>
        <translation>Un fournisseur est en pause ou sans identifiants</translation>
    </message>
    <message>
        <source>A limit is nearly or wholly used up</source>
        <translation>Une limite est presque ou entièrement utilisée</translation>
    </message>
    <message>
        <source>An agent seems to go round in circles</source>
        <translation>Un agent semble tourner en rond</translation>
    </message>
    <message>
        <source>Usage leaves its habit</source>
        <translation>L’utilisation sort de l’ordinaire</translation>
    </message>
    <message>
        <source>A key expires soon</source>
        <translation>Une clé expire bientôt</translation>
    </message>
    <message>
        <source>A model seems to cut prompts</source>
        <translation>Un modèle semble tronquer les prompts</translation>
    </message>
</context>
<context>
    <name>orchestris::AboutSection</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>An OpenAI-compatible gateway with keys, limits, usage and costs, and this console for it.</source>
        <translation>Une passerelle compatible OpenAI avec clés, limites, utilisation et coûts, et cette console pour la gérer.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>The manual is &quot;man orchestrisd&quot;; README.md and docs/ come with the source.</source>
        <translation>Le manuel est «&#x202f;man orchestrisd&#x202f;»&#x202f;; README.md et docs/ accompagnent le code source.</translation>
    </message>
    <message>
        <source>For a question or a report</source>
        <translation>Pour une question ou un signalement</translation>
    </message>
    <message>
        <source>Versions, sizes, counts and settings that are not as usual. No names, addresses, paths, prompts or secrets.</source>
        <translation>Versions, tailles, nombres et paramètres inhabituels. Ni noms, ni adresses, ni chemins, ni prompts, ni secrets.</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copier le &amp;diagnostic</translation>
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
        <translation>Refus&#x202f;: il fallait %1, il restait %2 sur %3.</translation>
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
    <name>orchestris::AliasDialog</name>
    <message>
        <source>Add an alias</source>
        <translation>Ajouter un alias</translation>
    </message>
    <message>
        <source>Edit alias %1</source>
        <translation>Modifier l’alias %1</translation>
    </message>
    <message>
        <source>&amp;Add alias</source>
        <translation>&amp;Ajouter l’alias</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>What clients ask for, like default-agent</source>
        <translation>Ce que les clients demandent, par ex. default-agent</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Targets, in the order in which they are tried</source>
        <translation>Cibles, dans l’ordre où elles sont essayées</translation>
    </message>
    <message>
        <source>Keys, people, organizations and limits that name “%1” will name “%2”. Clients have to ask for the new name; what was used before stays under the old one.</source>
        <translation>Les clés, personnes, organisations et limites qui nomment «&#x202f;%1&#x202f;» nommeront «&#x202f;%2&#x202f;». Les clients devront demander le nouveau nom&#x202f;; l’utilisation passée reste sous l’ancien.</translation>
    </message>
    <message>
        <source>Give the alias a name.</source>
        <translation>Donnez un nom à l’alias.</translation>
    </message>
    <message>
        <source>An alias has up to 100 characters, no blanks and no &apos;/&apos;: that marks direct model IDs.</source>
        <translation>Un alias a jusqu’à 100 caractères, sans espaces ni «&#x202f;/&#x202f;», qui signale les ID directs de modèles.</translation>
    </message>
    <message>
        <source>There is an alias named “%1” already.</source>
        <translation>Il existe déjà un alias nommé «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>orchestris::AliasTableModel</name>
    <message>
        <source>Of the last 30 days</source>
        <translation>Sur les 30 derniers jours</translation>
    </message>
    <message>
        <source>Active keys that may call it</source>
        <translation>Clés actives qui peuvent l’appeler</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Cibles</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
</context>
<context>
    <name>orchestris::AliasesTab</name>
    <message>
        <source>Search aliases</source>
        <translation>Rechercher des alias</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>&amp;Dupliquer…</translation>
    </message>
    <message>
        <source>Its re&amp;quests</source>
        <translation>Ses re&amp;quêtes</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>No aliases yet</source>
        <translation>Aucun alias</translation>
    </message>
    <message>
        <source>Names of your own for models appear here. Clients ask for the alias; where it leads, and what comes next if that fails, you change at any time.</source>
        <translation>Vos propres noms de modèles apparaissent ici. Les clients demandent l’alias&#x202f;; où il mène et ce qui suit en cas d’échec, vous le changez à tout moment.</translation>
    </message>
    <message>
        <source>&amp;Add an alias…</source>
        <translation>&amp;Ajouter un alias…</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Alias</translation>
    </message>
    <message numerus="yes">
        <source>%n aliases are selected.</source>
        <translation>
            <numerusform>%n alias est sélectionné.</numerusform>
            <numerusform>%n alias sont sélectionnés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select an alias to see where a request would go now.</source>
        <translation>Sélectionnez un alias pour voir où irait une requête maintenant.</translation>
    </message>
    <message>
        <source>“%1” leads to %2 from now on.</source>
        <translation>«&#x202f;%1&#x202f;» mène désormais à %2.</translation>
    </message>
    <message>
        <source>Removed: %1. Requests for it are refused from now on.</source>
        <translation>Supprimé&#x202f;: %1. Les requêtes vers cet alias sont désormais refusées.</translation>
    </message>
    <message>
        <source>Removed: %1. Requests for it are refused from now on. These keys name it: %2.</source>
        <translation>Supprimé&#x202f;: %1. Les requêtes vers cet alias sont désormais refusées. Ces clés le nomment&#x202f;: %2.</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>«&#x202f;%1&#x202f;» est de retour.</translation>
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
    <name>orchestris::AnswerPanel</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>Enre&amp;gistrer…</translation>
    </message>
    <message>
        <source>&amp;Go on from here</source>
        <translation>&amp;Continuer à partir d’ici</translation>
    </message>
    <message>
        <source>Parts of the answer</source>
        <translation>Parties de la réponse</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
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
        <translation>Enregistrer la réponse</translation>
    </message>
    <message>
        <source>Text (*.md *.txt)</source>
        <translation>Texte (*.md *.txt)</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Pas encore envoyé</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Premier token</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>Tokens par seconde</translation>
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
        <source>Copy the answer</source>
        <translation>Copier la réponse</translation>
    </message>
    <message>
        <source>Puts the answer into the conversation, to say something to it</source>
        <translation>Place la réponse dans la conversation, pour y répondre</translation>
    </message>
    <message>
        <source>The answer is longer than what is kept here: this is its beginning.</source>
        <translation>La réponse est plus longue que ce qui est conservé ici&#x202f;: voici le début.</translation>
    </message>
    <message>
        <source>What came over the wire</source>
        <translation>Données transmises</translation>
    </message>
    <message>
        <source>What comes over the wire appears here, as it comes.</source>
        <translation>Ce qui est transmis apparaît ici à mesure de son arrivée.</translation>
    </message>
    <message>
        <source>More came than is kept here: this is its beginning.</source>
        <translation>Il en est venu plus que ce qui est conservé ici&#x202f;: voici le début.</translation>
    </message>
    <message>
        <source>Stopped. What the model wrote until then is billed.</source>
        <translation>Arrêtée. Ce que le modèle a écrit jusque-là est facturé.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Refused with status %1</source>
        <translation>Refusée avec le statut %1</translation>
    </message>
    <message>
        <source>Broke off after %1</source>
        <translation>Coupée après %1</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Abouti</translation>
    </message>
    <message>
        <source>Answered; its end: %1</source>
        <translation>Abouti&#x202f;; fin&#x202f;: %1</translation>
    </message>
    <message>
        <source>Code: %1, of “%2”</source>
        <translation>Code&#x202f;: %1, de «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Waiting for the first token… %1</source>
        <translation>En attente du premier token… %1</translation>
    </message>
    <message>
        <source>Answering… %1</source>
        <translation>Réponse en cours… %1</translation>
    </message>
    <message>
        <source>The answer is in %1.</source>
        <translation>La réponse est dans %1.</translation>
    </message>
</context>
<context>
    <name>orchestris::AnswerText</name>
    <message>
        <source>The model&apos;s reasoning</source>
        <translation>Le raisonnement du modèle</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La réponse</translation>
    </message>
    <message numerus="yes">
        <source>Reasoning: %n character(s)</source>
        <translation>
            <numerusform>Raisonnement&#x202f;: %n caractère</numerusform>
            <numerusform>Raisonnement&#x202f;: %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls %1</source>
        <translation>Appelle %1</translation>
    </message>
    <message>
        <source>The answer appears here as it comes.</source>
        <translation>La réponse apparaît ici à mesure qu’elle arrive.</translation>
    </message>
</context>
<context>
    <name>orchestris::AppearanceSection</name>
    <message>
        <source>Look and language</source>
        <translation>Apparence et langue</translation>
    </message>
    <message>
        <source>In force at once, for you on this computer.</source>
        <translation>Effet immédiat, pour vous sur cet ordinateur.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop has it.</source>
        <translation>Clair, sombre ou comme le bureau.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Words, numbers, money and dates. Messages to clients stay English.</source>
        <translation>Textes, nombres, montants et dates. Les messages aux clients restent en anglais.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Of everything, measured by what the desktop has. In force when the console is started again.</source>
        <translation>De tout, par rapport à celle du bureau. Prise en compte au prochain démarrage de la console.</translation>
    </message>
</context>
<context>
    <name>orchestris::ArrivalStep</name>
    <message>
        <source>&amp;Send one for me</source>
        <translation>En &amp;envoyer une pour moi</translation>
    </message>
    <message>
        <source>Where to go next:</source>
        <translation>Et maintenant&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Vue d’ensemble</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>&amp;Limites</translation>
    </message>
    <message>
        <source>&amp;Playground</source>
        <translation>&amp;Playground</translation>
    </message>
    <message>
        <source>The first request</source>
        <translation>La première requête</translation>
    </message>
    <message>
        <source>Start your tool and ask it anything. What it sends appears here at once.</source>
        <translation>Démarrez votre outil et demandez-lui quelque chose. Ce qu’il envoie apparaît ici aussitôt.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>&amp;Finish without waiting</source>
        <translation>&amp;Terminer sans attendre</translation>
    </message>
    <message>
        <source>Waiting for the first request…</source>
        <translation>En attente de la première requête…</translation>
    </message>
    <message>
        <source>A request is here, and is being answered…</source>
        <translation>Une requête est là, réponse en cours…</translation>
    </message>
    <message>
        <source>A request came, and was refused (%1).</source>
        <translation>Une requête est arrivée et a été refusée (%1).</translation>
    </message>
    <message>
        <source>It has arrived.</source>
        <translation>Elle est arrivée.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
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
    <name>orchestris::AttentionNotifier</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Points d’attention</translation>
    </message>
    <message numerus="yes">
        <source>%n things need attention</source>
        <translation>
            <numerusform>%n point d’attention</numerusform>
            <numerusform>%n points d’attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::AuditFilters</name>
    <message>
        <source>Find a name or a value</source>
        <translation>Rechercher un nom ou une valeur</translation>
    </message>
    <message>
        <source>Clear &amp;all</source>
        <translation>T&amp;out effacer</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Every program</source>
        <translation>Tous les programmes</translation>
    </message>
    <message>
        <source>Of everything</source>
        <translation>De tout</translation>
    </message>
    <message>
        <source>Every action</source>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
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
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>To, with that day</source>
        <translation>Au, ce jour compris</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>À tout moment</translation>
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
        <source>From … to …</source>
        <translation>Du … au …</translation>
    </message>
</context>
<context>
    <name>orchestris::AuditPage</name>
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
        <translation>Chaque modification des clés, personnes, limites, fournisseurs, modèles et paramètres apparaît ici&#x202f;: qui l’a faite, quand, et la valeur précédente.</translation>
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
        <source>There are no changes yet: there is nothing that could have been altered.</source>
        <translation>Il n’y a encore aucune modification&#x202f;: rien n’a pu être altéré.</translation>
    </message>
    <message numerus="yes">
        <source>The chain is whole: none of %Ln change(s) was altered or removed.</source>
        <translation>
            <numerusform>La chaîne est intacte&#x202f;: aucune altération ni suppression sur %Ln modification.</numerusform>
            <numerusform>La chaîne est intacte&#x202f;: aucune altération ni suppression sur %Ln modifications.</numerusform>
        </translation>
    </message>
    <message>
        <source>To see later that none was cut off at the end, note the number %1 and its hash&apos;s begin %2.</source>
        <translation>Pour vérifier plus tard que rien n’a été coupé à la fin, notez le numéro %1 et le début de son empreinte, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln modification</numerusform>
            <numerusform>%Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>All changes that are listed, and the older ones that fit, as CSV</source>
        <translation>Toutes les modifications listées, et les plus anciennes qui correspondent, en CSV</translation>
    </message>
    <message>
        <source>That was ended.</source>
        <translation>Opération interrompue.</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>The chain is broken at number %1. %2 All before it is whole. Keep a copy of the database as it is, and compare it with the latest backup: what differs was changed by hand.</source>
        <translation>La chaîne est rompue au numéro %1. %2 Tout ce qui précède est intact. Gardez une copie de la base de données telle quelle et comparez-la à la dernière sauvegarde&#x202f;: ce qui diffère a été modifié à la main.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Writing the changes</source>
        <translation>Écriture des modifications</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are in %1.</source>
        <translation>
            <numerusform>%Ln modification est dans %1.</numerusform>
            <numerusform>%Ln modifications sont dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln change(s) that fit</source>
        <translation>
            <numerusform>La modification correspondante la plus récente</numerusform>
            <numerusform>Les %Ln modifications correspondantes les plus récentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No change fits the filters.</source>
        <translation>Aucune modification ne correspond aux filtres.</translation>
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
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Y aller</translation>
    </message>
    <message>
        <source>Show what was changed, as it is now</source>
        <translation>Afficher ce qui a été modifié, dans son état actuel</translation>
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
    <name>orchestris::BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::CallView</name>
    <message>
        <source>Show the request</source>
        <translation>Afficher la requête</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>Réponse reçue&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>orchestris::CapabilitiesTab</name>
    <message>
        <source>Search probes</source>
        <translation>Rechercher des sondes</translation>
    </message>
    <message>
        <source>Probe a&amp;gain…</source>
        <translation>Sonder à &amp;nouveau…</translation>
    </message>
    <message>
        <source>&amp;Probe…</source>
        <translation>&amp;Sonder…</translation>
    </message>
    <message>
        <source>Nothing was probed yet</source>
        <translation>Rien n’a encore été sondé</translation>
    </message>
    <message>
        <source>What each provider and model can do appears here: streams, tools, Responses and more. A probe finds out by a few tiny calls; choose a provider above.</source>
        <translation>Ce que chaque fournisseur et chaque modèle sait faire apparaît ici&#x202f;: flux, outils, Responses et plus. Une sonde le détermine par quelques appels minuscules&#x202f;; choisissez un fournisseur ci-dessus.</translation>
    </message>
    <message>
        <source>What providers and models can do</source>
        <translation>Ce que fournisseurs et modèles savent faire</translation>
    </message>
    <message>
        <source>Provider to probe</source>
        <translation>Fournisseur à sonder</translation>
    </message>
    <message>
        <source>The settings of “%1” are what the probe found.</source>
        <translation>Les paramètres de «&#x202f;%1&#x202f;» correspondent désormais au résultat de la sonde.</translation>
    </message>
</context>
<context>
    <name>orchestris::CapabilityMatrixModel</name>
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
        <source>A probe of this kind of provider does not look at it.</source>
        <translation>Une sonde de ce type de fournisseur ne l’examine pas.</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Appelé</translation>
    </message>
    <message>
        <source>Probed</source>
        <translation>Sondé</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Usage in streams</source>
        <translation>Utilisation dans les flux</translation>
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
    <name>orchestris::ChangeLimitsDialog</name>
    <message numerus="yes">
        <source>Change %n limits</source>
        <translation>
            <numerusform>Modifier %n limite</numerusform>
            <numerusform>Modifier %n limites</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change limits</source>
        <translation>&amp;Modifier les limites</translation>
    </message>
    <message>
        <source>Change their amounts &amp;by</source>
        <translation>&amp;Modifier leurs montants de</translation>
    </message>
    <message>
        <source>Negative numbers lower them. What is used of them stays.</source>
        <translation>Les nombres négatifs les abaissent. Ce qui en est utilisé reste.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a limit, its new amount</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>By 0 % nothing changes.</source>
        <translation>Avec 0&#x202f;%, rien ne change.</translation>
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
        <translation>Copier&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>orchestris::CodeTab</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Set ORCHESTRIS_API_KEY to the key&apos;s text first. The console does not have it: it was shown once, when the key was issued.</source>
        <translation>Définissez d’abord ORCHESTRIS_API_KEY avec le texte de la clé. La console ne l’a pas&#x202f;: il n’a été affiché qu’une fois, à l’émission de la clé.</translation>
    </message>
</context>
<context>
    <name>orchestris::ConnectPage</name>
    <message>
        <source>Looking for tools…</source>
        <translation>Recherche d’outils…</translation>
    </message>
    <message>
        <source>The agent tools of this machine appear here, with what is wrong with their configuration, and the cure.</source>
        <translation>Les outils d’agent de cette machine apparaissent ici, avec les défauts de leur configuration et leur remède.</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Rechercher à &amp;nouveau</translation>
    </message>
    <message>
        <source>Agent tools</source>
        <translation>Outils d’agent</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Revérifier</translation>
    </message>
    <message>
        <source>Agents and programs on this machine that can use the gateway. Choose one to see how it is set up; nothing is changed before you have seen the difference.</source>
        <translation>Agents et programmes de cette machine qui peuvent utiliser la passerelle. Choisissez-en un pour voir sa configuration&#x202f;; rien n’est modifié avant que vous n’ayez vu la différence.</translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n prêt</numerusform>
            <numerusform>%n prêts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be mended</source>
        <translation>
            <numerusform>%n à corriger</numerusform>
            <numerusform>%n à corriger</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was set up so already.</source>
        <translation>%1 était déjà configuré ainsi.</translation>
    </message>
    <message>
        <source>%1 is set up. Start it anew.</source>
        <translation>%1 est configuré. Redémarrez-le.</translation>
    </message>
    <message>
        <source>%1 is set up. Start it anew. What was there before is kept in %2.</source>
        <translation>%1 est configuré. Redémarrez-le. L’état précédent est conservé dans %2.</translation>
    </message>
    <message>
        <source>%1 is set up as before.</source>
        <translation>%1 est configuré comme avant.</translation>
    </message>
    <message>
        <source>“%1” is revoked.</source>
        <translation>«&#x202f;%1&#x202f;» est révoquée.</translation>
    </message>
    <message>
        <source>The new key “%1” is used by nothing, and could not be revoked: %2</source>
        <translation>La nouvelle clé «&#x202f;%1&#x202f;» n’est utilisée nulle part et n’a pas pu être révoquée&#x202f;: %2</translation>
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
        <source>The window is closed, the gateway goes on. Open it again from here, or quit from this icon&apos;s menu.</source>
        <translation>La fenêtre est fermée, la passerelle continue. Rouvrez-la d’ici, ou quittez depuis le menu de cette icône.</translation>
    </message>
    <message>
        <source>Quit and stop serving, or keep the gateway serving with this window minimised? The menu changes this later.</source>
        <translation>Quitter et arrêter le service, ou laisser la passerelle en service avec cette fenêtre réduite&#x202f;? Ce choix peut être modifié dans le menu.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Keep serving</source>
        <translation>&amp;Laisser en service</translation>
    </message>
    <message>
        <source>All traffic is stopped</source>
        <translation>Tout le trafic est arrêté</translation>
    </message>
    <message>
        <source>What ran was ended, and new requests are refused. Resume from this icon&apos;s menu, or from the window.</source>
        <translation>Les requêtes en cours ont été arrêtées et les nouvelles sont refusées. Reprenez depuis le menu de cette icône ou depuis la fenêtre.</translation>
    </message>
    <message>
        <source>Traffic could not be stopped</source>
        <translation>Le trafic n’a pas pu être arrêté</translation>
    </message>
    <message>
        <source>Traffic goes on</source>
        <translation>Le trafic reprend</translation>
    </message>
    <message>
        <source>Requests are let through again.</source>
        <translation>Les requêtes passent à nouveau.</translation>
    </message>
    <message>
        <source>Traffic could not be resumed</source>
        <translation>Le trafic n’a pas pu reprendre</translation>
    </message>
    <message>
        <source>Orchestris keeps watching</source>
        <translation>Orchestris continue de surveiller</translation>
    </message>
    <message>
        <source>The window is closed. %1 serves whether this program runs or not: open the window again from here, or quit from this icon&apos;s menu.</source>
        <translation>La fenêtre est fermée. %1 reste en service que ce programme tourne ou non&#x202f;: rouvrez la fenêtre ici, ou quittez depuis le menu de cette icône.</translation>
    </message>
    <message>
        <source>Quit, or keep this window minimised? %1 (process %2) is the gateway and serves on either way. The menu changes this later.</source>
        <translation>Quitter, ou garder cette fenêtre réduite&#x202f;? %1 (processus %2) est la passerelle et reste en service dans tous les cas. Le menu permet de changer cela plus tard.</translation>
    </message>
    <message>
        <source>&amp;Keep it minimised</source>
        <translation>&amp;Garder réduite</translation>
    </message>
    <message>
        <source>Another language makes the window anew, and that would be lost. It is in force at the next start.</source>
        <translation>Une autre langue refait la fenêtre, et cela serait perdu. Elle s’appliquera au prochain démarrage.</translation>
    </message>
    <message>
        <source>Show it &amp;now</source>
        <translation>Afficher &amp;maintenant</translation>
    </message>
</context>
<context>
    <name>orchestris::ConsoleDemo</name>
    <message>
        <source>Making up a company with %L1 requests in %2 days. It is all invented, and gone when you quit.</source>
        <translation>Création d’une entreprise fictive avec %L1 requêtes en %2 jours. Tout est inventé et disparaît quand vous quittez.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Orchestris Console: demo</source>
        <translation>Orchestris Console&#x202f;: démo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Preparing the demo</source>
        <translation>Préparation de la démo</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>orchestris::ConversationEditor</name>
    <message>
        <source>&amp;Add a message</source>
        <translation>&amp;Ajouter un message</translation>
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
        <source>The provider&apos;s key</source>
        <translation>Clé du fournisseur</translation>
    </message>
    <message>
        <source>Name the environment variable: letters, digits and &apos;_&apos;.</source>
        <translation>Indiquez la variable d’environnement&#x202f;: lettres, chiffres et «&#x202f;_&#x202f;».</translation>
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
        <source>Paste the provider&apos;s key.</source>
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
        <translation>Le fichier contient la clé et rien d’autre&#x202f;; vous seul devriez pouvoir le lire.</translation>
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
        <source>Paste the provider&apos;s key</source>
        <translation>Collez la clé du fournisseur</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain, never in the database, and never shown again.</source>
        <translation>Conservée dans le trousseau de cet ordinateur, jamais dans la base de données, et jamais réaffichée.</translation>
    </message>
    <message>
        <source>File with the provider&apos;s key</source>
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
    <name>orchestris::DatabaseSection</name>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Where everything is</source>
        <translation>Où tout se trouve</translation>
    </message>
    <message>
        <source>One file with keys, people, limits, requests and the audit. SQLite is the only kind of database in this version.</source>
        <translation>Un seul fichier avec clés, personnes, limites, requêtes et audit. SQLite est le seul type de base de données dans cette version.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Oldest request</source>
        <translation>Plus ancienne requête</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>Copy the &amp;path</source>
        <translation>Copier l&amp;e chemin</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sauvegarder…</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>C&amp;ompact</source>
        <translation>C&amp;ompacter</translation>
    </message>
    <message>
        <source>Back up to a file</source>
        <translation>Sauvegarder dans un fichier</translation>
    </message>
    <message>
        <source>A copy of now, while everything goes on. To restore it, stop the program and put it in the place of the database. Secrets in the keychain are not in it.</source>
        <translation>Une copie de l’état actuel, sans rien interrompre. Pour la restaurer, arrêtez le programme et mettez-la à la place de la base de données. Les secrets du trousseau n’y sont pas.</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Vérifier le fichier</translation>
    </message>
    <message>
        <source>Reads all of it and says whether anything is damaged.</source>
        <translation>La lit en entier et signale tout dommage.</translation>
    </message>
    <message>
        <source>Compact the file</source>
        <translation>Compacter le fichier</translation>
    </message>
    <message>
        <source>Gives the room of removed requests back to the disk. Room is used again anyway, so this is for once, after much was removed.</source>
        <translation>Rend au disque la place des requêtes supprimées. La place est réutilisée de toute façon&#x202f;: à faire donc une fois, après de nombreuses suppressions.</translation>
    </message>
    <message>
        <source>%1, and %2 that wait to be moved into it</source>
        <translation>%1, et %2 qui attendent d’y être déplacés</translation>
    </message>
    <message>
        <source>%1 with their rows, and %2 in the audit</source>
        <translation>%1 avec leurs lignes, et %2 dans l’audit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln modification</numerusform>
            <numerusform>%Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>SQLite %1, tables of version %2</source>
        <translation>SQLite %1, tables de version %2</translation>
    </message>
    <message>
        <source>Databases (*.db)</source>
        <translation>Bases de données (*.db)</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>The backup is in %1: %2.</source>
        <translation>La sauvegarde est dans %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>The file is sound: nothing in it is damaged.</source>
        <translation>Le fichier est sain&#x202f;: rien n’y est endommagé.</translation>
    </message>
    <message>
        <source>The file is damaged. Stop the program, keep a copy of the file and restore the latest backup. SQLite says: %1</source>
        <translation>Le fichier est endommagé. Arrêtez le programme, gardez une copie du fichier et restaurez la dernière sauvegarde. SQLite indique&#x202f;: %1</translation>
    </message>
    <message>
        <source>Compact now? Answers to clients wait while the file is written anew, which takes about a second for each 100 MB, and as much room again is needed on the disk.</source>
        <translation>Compacter maintenant&#x202f;? Les réponses aux clients attendent pendant la réécriture du fichier, environ une seconde par 100 Mo, et autant de place est nécessaire sur le disque.</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation>&amp;Compacter</translation>
    </message>
    <message>
        <source>Compacting</source>
        <translation>Compactage</translation>
    </message>
    <message>
        <source>The file is smaller by %1.</source>
        <translation>Le fichier a diminué de %1.</translation>
    </message>
    <message>
        <source>Free in it</source>
        <translation>Libre dans le fichier</translation>
    </message>
    <message>
        <source>%1, which will be used again</source>
        <translation>%1, qui sera réutilisé</translation>
    </message>
    <message>
        <source>That was ended. Unless it was done already, nothing was changed.</source>
        <translation>L’opération a été interrompue. Sauf si elle était déjà terminée, rien n’a été modifié.</translation>
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
        <source>Client&apos;s ID</source>
        <translation>ID du client</translation>
    </message>
    <message>
        <source>Provider&apos;s ID</source>
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
        <source>Provider&apos;s model</source>
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
        <translation>Copier&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>orchestris::DiffView</name>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Nothing would change: it is set up so already.</source>
        <translation>Rien ne changerait&#x202f;: c’est déjà configuré ainsi.</translation>
    </message>
    <message>
        <source>New file %1</source>
        <translation>Nouveau fichier %1</translation>
    </message>
    <message>
        <source>%1: readable for you alone from now on</source>
        <translation>%1&#x202f;: désormais lisible par vous seul</translation>
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
    <name>orchestris::ExpireKeysDialog</name>
    <message numerus="yes">
        <source>When %n keys expire</source>
        <translation>
            <numerusform>Expiration de %n clé</numerusform>
            <numerusform>Expiration de %n clés</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Set expiry</source>
        <translation>&amp;Définir l’expiration</translation>
    </message>
</context>
<context>
    <name>orchestris::ExpiryEditor</name>
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
        <source>As it is: %1</source>
        <translation>Inchangée&#x202f;: %1</translation>
    </message>
    <message>
        <source>This date has passed. Choose a later one.</source>
        <translation>Cette date est passée. Choisissez-en une plus tardive.</translation>
    </message>
    <message>
        <source>Refused from %1 on.</source>
        <translation>Refusée à partir de %1.</translation>
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
    <name>orchestris::FilterRow</name>
    <message>
        <source>Clear &amp;filters</source>
        <translation>Effacer les &amp;filtres</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 affichés</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 sur %2 affichés</translation>
    </message>
</context>
<context>
    <name>orchestris::FixToolDialog</name>
    <message>
        <source>Set up %1</source>
        <translation>Configurer %1</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Écrire</translation>
    </message>
    <message>
        <source>This leads the tool to %1. Its other settings and remarks stay; a copy of each file is kept beside it.</source>
        <translation>Ceci dirige l’outil vers %1. Ses autres paramètres et commentaires restent&#x202f;; une copie de chaque fichier est gardée à côté.</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Clé</translation>
    </message>
    <message>
        <source>The key that you &amp;have</source>
        <translation>La clé que vous &amp;avez</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Keep the key “%1”</source>
        <translation>Garder la clé «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Issue a new key for this tool</source>
        <translation>Émettre une nouvelle clé pour cet outil</translation>
    </message>
    <message>
        <source>Use a key that I have</source>
        <translation>Utiliser une clé que j’ai</translation>
    </message>
    <message>
        <source>There is no model yet: add a provider first.</source>
        <translation>Il n’y a pas encore de modèle&#x202f;: ajoutez d’abord un fournisseur.</translation>
    </message>
    <message>
        <source>Choose one of the models.</source>
        <translation>Choisissez l’un des modèles.</translation>
    </message>
    <message>
        <source>Paste the key.</source>
        <translation>Collez la clé.</translation>
    </message>
    <message>
        <source>This is not a whole key of this gateway.</source>
        <translation>Ce n’est pas une clé complète de cette passerelle.</translation>
    </message>
    <message>
        <source>For %1 on this machine</source>
        <translation>Pour %1 sur cette machine</translation>
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
        <translation>
            <numerusform>%n modèle</numerusform>
            <numerusform>%n modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 runs on this machine: %2, %3.</source>
        <translation>%1 fonctionne sur cette machine&#x202f;: %2, %3.</translation>
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
        <translation>«&#x202f;%1&#x202f;» est ajouté. Il n’a encore aucun modèle.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is added, with %n model(s).</source>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;» est ajouté, avec %n modèle.</numerusform>
            <numerusform>«&#x202f;%1&#x202f;» est ajouté, avec %n modèles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::GatewaySection</name>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métriques</translation>
    </message>
    <message>
        <source>For Prometheus: counters and times by key, model and provider. Off at first. Takes effect when the gateway is started again.</source>
        <translation>Pour Prometheus&#x202f;: compteurs et durées par clé, modèle et fournisseur. Désactivé au départ. Prend effet au redémarrage de la passerelle.</translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation>Comportement</translation>
    </message>
    <message>
        <source>Where clients connect</source>
        <translation>Où les clients se connectent</translation>
    </message>
    <message>
        <source>Address, port and threads take effect when the gateway is started again.</source>
        <translation>L’adresse, le port et les threads prennent effet au redémarrage de la passerelle.</translation>
    </message>
    <message>
        <source>Start the gateway &amp;again</source>
        <translation>&amp;Redémarrer la passerelle</translation>
    </message>
    <message>
        <source>What runs may end first; new requests are refused for that moment</source>
        <translation>Les requêtes en cours peuvent se terminer&#x202f;; les nouvelles sont refusées entre-temps</translation>
    </message>
    <message>
        <source>Every computer that reaches this one over any of its networks can connect.</source>
        <translation>Tout ordinateur qui atteint celui-ci par l’un de ses réseaux peut se connecter.</translation>
    </message>
    <message>
        <source>Every computer that reaches this one at %1 can connect.</source>
        <translation>Tout ordinateur qui atteint celui-ci sur %1 peut se connecter.</translation>
    </message>
    <message>
        <source>Each needs a key, but there is no TLS here: prompts, answers and keys cross the network in the clear. Put a reverse proxy with TLS before it where others share that network, and add the name that clients use to the allowed host names.</source>
        <translation>Chacun a besoin d’une clé, mais il n’y a pas de TLS ici&#x202f;: prompts, réponses et clés circulent en clair sur le réseau. Placez un proxy inverse avec TLS devant si d’autres partagent ce réseau, et ajoutez le nom utilisé par les clients aux noms d’hôte autorisés.</translation>
    </message>
    <message>
        <source>The gateway is another process: what is set here is in force when that one is started again.</source>
        <translation>La passerelle est un autre processus&#x202f;: ces réglages s’appliquent quand il est redémarré.</translation>
    </message>
    <message>
        <source>The gateway does not serve. %1</source>
        <translation>La passerelle n’est pas en service. %1</translation>
    </message>
    <message>
        <source>What runs may end, then the gateway starts again…</source>
        <translation>Les requêtes en cours peuvent se terminer, puis la passerelle redémarre…</translation>
    </message>
    <message>
        <source>The gateway starts…</source>
        <translation>La passerelle démarre…</translation>
    </message>
    <message>
        <source>Saved, and not in force yet: %1.</source>
        <translation>Enregistré, pas encore en vigueur&#x202f;: %1.</translation>
    </message>
    <message>
        <source>It serves at %1 with what is saved.</source>
        <translation>Elle est en service sur %1 avec les valeurs enregistrées.</translation>
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
    <name>orchestris::ImportDialog</name>
    <message>
        <source>Import models</source>
        <translation>Importer des modèles</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Ask for its models</source>
        <translation>&amp;Demander ses modèles</translation>
    </message>
    <message>
        <source>Asking for its models</source>
        <translation>Demande de ses modèles</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Fournisseur</translation>
    </message>
    <message>
        <source>Asking “%1” for its models…</source>
        <translation>Demande de ses modèles à «&#x202f;%1&#x202f;»…</translation>
    </message>
    <message>
        <source>Nothing was asked to its end.</source>
        <translation>Aucune demande n’a abouti.</translation>
    </message>
    <message>
        <source>The provider is gone.</source>
        <translation>Le fournisseur n’existe plus.</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>prix inconnu</translation>
    </message>
    <message>
        <source>already added</source>
        <translation>déjà ajouté</translation>
    </message>
    <message>
        <source>It lists no models. Add them by name.</source>
        <translation>Il ne liste aucun modèle. Ajoutez-les par leur nom.</translation>
    </message>
    <message numerus="yes">
        <source>It lists %n model(s).</source>
        <translation>
            <numerusform>Il liste %n modèle.</numerusform>
            <numerusform>Il liste %n modèles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are new.</source>
        <translation>
            <numerusform>%n est nouveau.</numerusform>
            <numerusform>%n sont nouveaux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added before, but not in its list any more: %1. Remove them on the page of models if requests for them fail.</source>
        <translation>Ajoutés auparavant, mais absents de sa liste&#x202f;: %1. Supprimez-les sur la page Modèles si les requêtes échouent.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>&amp;Redemander</translation>
    </message>
    <message>
        <source>Add a provider first.</source>
        <translation>Ajoutez d’abord un fournisseur.</translation>
    </message>
    <message>
        <source>Waiting for its list.</source>
        <translation>En attente de sa liste.</translation>
    </message>
    <message>
        <source>Choose what to import.</source>
        <translation>Choisissez ce qu’il faut importer.</translation>
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
    <name>orchestris::KeyBulk</name>
    <message>
        <source>&amp;End running requests too</source>
        <translation>Arrêter au&amp;ssi les requêtes en cours</translation>
    </message>
    <message numerus="yes">
        <source>Disable %n keys? Requests with them are refused until you enable them again.</source>
        <translation>
            <numerusform>Désactiver %n clé&#x202f;? Ses requêtes seront refusées jusqu’à ce que vous la réactiviez.</numerusform>
            <numerusform>Désactiver %n clés&#x202f;? Leurs requêtes seront refusées jusqu’à ce que vous les réactiviez.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Disable keys</source>
        <translation>&amp;Désactiver les clés</translation>
    </message>
    <message>
        <source>&amp;Keep keys</source>
        <translation>&amp;Garder les clés</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n keys? Requests with them are refused from now on. This cannot be undone; to stop them for a while, disable them instead.</source>
        <translation>
            <numerusform>Révoquer %n clé&#x202f;? Ses requêtes seront désormais refusées. C’est irréversible&#x202f;; pour la suspendre un temps, désactivez-la plutôt.</numerusform>
            <numerusform>Révoquer %n clés&#x202f;? Leurs requêtes seront désormais refusées. C’est irréversible&#x202f;; pour les suspendre un temps, désactivez-les plutôt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;voke keys</source>
        <translation>Ré&amp;voquer les clés</translation>
    </message>
    <message numerus="yes">
        <source>Enabling %n keys…</source>
        <translation>
            <numerusform>Activation de %n clé…</numerusform>
            <numerusform>Activation de %n clés…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disabling %n keys…</source>
        <translation>
            <numerusform>Désactivation de %n clé…</numerusform>
            <numerusform>Désactivation de %n clés…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoking %n keys…</source>
        <translation>
            <numerusform>Révocation de %n clé…</numerusform>
            <numerusform>Révocation de %n clés…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys are enabled.</source>
        <translation>
            <numerusform>%n clé est activée.</numerusform>
            <numerusform>%n clés sont activées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys are disabled.</source>
        <translation>
            <numerusform>%n clé est désactivée.</numerusform>
            <numerusform>%n clés sont désactivées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys are revoked.</source>
        <translation>
            <numerusform>%n clé est révoquée.</numerusform>
            <numerusform>%n clés sont révoquées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %n keys…</source>
        <translation>
            <numerusform>Modification de %n clé…</numerusform>
            <numerusform>Modification de %n clés…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys are changed.</source>
        <translation>
            <numerusform>%n clé est modifiée.</numerusform>
            <numerusform>%n clés sont modifiées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::KeyForm</name>
    <message>
        <source>What it is for, like “ci-agents”</source>
        <translation>À quoi elle sert, par ex. «&#x202f;ci-agents&#x202f;»</translation>
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
        <source>The user&apos;s name</source>
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
        <translation>Nouvel utilisateur&#x202f;; il sera ajouté avec la clé.</translation>
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
        <translation>Il existe déjà une clé nommée «&#x202f;%1&#x202f;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Name the user that owns the key.</source>
        <translation>Indiquez l’utilisateur titulaire de la clé.</translation>
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
        <translation>«&#x202f;%1&#x202f;» est prête</translation>
    </message>
    <message>
        <source>Copy the key now: it is shown this once and cannot be shown again. If it is lost, revoke it and issue another.</source>
        <translation>Copiez la clé maintenant&#x202f;: elle n’est affichée qu’une seule fois. En cas de perte, révoquez-la et émettez-en une autre.</translation>
    </message>
    <message>
        <source>You have not copied the key yet, and it cannot be shown again. Close once more to go without it.</source>
        <translation>Vous n’avez pas encore copié la clé, et elle ne pourra plus être affichée. Fermez une nouvelle fois pour y renoncer.</translation>
    </message>
</context>
<context>
    <name>orchestris::KeyPane</name>
    <message>
        <source>Search aliases and models</source>
        <translation>Rechercher des alias et des modèles</translation>
    </message>
    <message>
        <source>Only what is allowed</source>
        <translation>Seulement ce qui est autorisé</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Public ID</source>
        <translation>ID public</translation>
    </message>
    <message>
        <source>May be used for</source>
        <translation>Utilisable pour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Loop guard</source>
        <translation>Anti-boucle</translation>
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
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Old secret</source>
        <translation>Ancien secret</translation>
    </message>
    <message>
        <source>Limits that it meets</source>
        <translation>Limites applicables</translation>
    </message>
    <message>
        <source>What it may call</source>
        <translation>Ce qu’elle peut appeler</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>Utilisateur %1</translation>
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
        <translation>Toute adresse</translation>
    </message>
    <message>
        <source>As its organization says</source>
        <translation>Comme son organisation</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a time, in how long</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Jamais utilisée</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a time, how long ago</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>sk-orc-%1-… until %2</source>
        <translation>sk-orc-%1-… jusqu’au %2</translation>
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
        <source>Loop &amp;guard</source>
        <translation>Anti-&amp;boucle</translation>
    </message>
    <message>
        <source>Tick at least one thing that the key may be used for.</source>
        <translation>Cochez au moins un usage autorisé pour la clé.</translation>
    </message>
</context>
<context>
    <name>orchestris::KeyStep</name>
    <message>
        <source>At most so many dollars a &amp;day</source>
        <translation>Maximum en dollars par &amp;jour</translation>
    </message>
    <message>
        <source>&amp;Copy key</source>
        <translation>&amp;Copier la clé</translation>
    </message>
    <message>
        <source>Dollars a day</source>
        <translation>Dollars par jour</translation>
    </message>
    <message>
        <source>N&amp;ame of the key</source>
        <translation>&amp;Nom de la clé</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation>Pour &amp;qui</translation>
    </message>
    <message>
        <source>Name of the &amp;person</source>
        <translation>Nom de la &amp;personne</translation>
    </message>
    <message>
        <source>What tools &amp;call the model</source>
        <translation>Nom du modèle pour les &amp;outils</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>La nouvelle clé</translation>
    </message>
    <message>
        <source>It is shown this once. The next step puts it into your tool, so that you need not keep it; if it is lost, issue another.</source>
        <translation>Elle n’est affichée qu’une fois. L’étape suivante la place dans votre outil, vous n’avez donc pas à la conserver&#x202f;; si elle est perdue, émettez-en une autre.</translation>
    </message>
    <message>
        <source>A key for your tool</source>
        <translation>Une clé pour votre outil</translation>
    </message>
    <message>
        <source>Tools get keys of this gateway, never the provider&apos;s. What is used with each key is recorded, and can be limited.</source>
        <translation>Les outils reçoivent des clés de cette passerelle, jamais celle du fournisseur. L’utilisation de chaque clé est enregistrée et peut être limitée.</translation>
    </message>
    <message>
        <source>The team “%1”</source>
        <translation>L’équipe «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Une personne</translation>
    </message>
    <message>
        <source>Say whose key it is.</source>
        <translation>Indiquez à qui est la clé.</translation>
    </message>
    <message>
        <source>An amount is in dollars, such as 5 or 2.50.</source>
        <translation>Un montant est en dollars, par ex. 5 ou 2,50.</translation>
    </message>
    <message>
        <source>Tools call %1 by that name.</source>
        <translation>Les outils appellent %1 par ce nom.</translation>
    </message>
    <message>
        <source>It stands for %1, and can stand for another model later without a change in your tools.</source>
        <translation>Il représente %1, et pourra représenter un autre modèle plus tard sans rien changer à vos outils.</translation>
    </message>
    <message>
        <source>&amp;Issue the key</source>
        <translation>&amp;Émettre la clé</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Give the key a name.</source>
        <translation>Donnez un nom à la clé.</translation>
    </message>
    <message>
        <source>A name has at most 100 characters, and none that cannot be seen.</source>
        <translation>Un nom comporte au plus 100 caractères, tous visibles.</translation>
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
    <message>
        <source>Limit used</source>
        <translation>Limite utilisée</translation>
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
        <translation>Actives&#x202f;: %1 sur %2</translation>
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
        <translation>«&#x202f;%1&#x202f;» est révoquée.</translation>
    </message>
    <message>
        <source>“%1” is disabled: requests with it are refused until you enable it.</source>
        <translation>«&#x202f;%1&#x202f;» est désactivée&#x202f;: les requêtes avec cette clé sont refusées jusqu’à ce que vous l’activiez.</translation>
    </message>
    <message>
        <source>“%1” is enabled again.</source>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: réactivation effectuée.</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: enregistrement effectué.</translation>
    </message>
    <message>
        <source>&amp;End running requests too</source>
        <translation>Arrêter au&amp;ssi les requêtes en cours</translation>
    </message>
    <message>
        <source>Disable “%1”? Requests with it are refused until you enable it again.</source>
        <translation>Désactiver «&#x202f;%1&#x202f;»&#x202f;? Les requêtes avec cette clé seront refusées jusqu’à ce que vous la réactiviez.</translation>
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
        <translation>Révoquer «&#x202f;%1&#x202f;»&#x202f;? Les requêtes avec cette clé seront désormais refusées. Cette action est irréversible&#x202f;; pour une suspension temporaire, désactivez plutôt la clé.</translation>
    </message>
    <message>
        <source>Re&amp;voke key</source>
        <translation>Ré&amp;voquer la clé</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation>Dé&amp;tails</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>É&amp;tiqueter…</translation>
    </message>
    <message>
        <source>E&amp;xpire on…</source>
        <translation>E&amp;xpire le…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Tout état</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Expire bientôt</translation>
    </message>
    <message>
        <source>Unused for 30 days</source>
        <translation>Sans usage depuis 30 jours</translation>
    </message>
    <message>
        <source>Near a limit</source>
        <translation>Proche d’une limite</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Any owner</source>
        <translation>Tout titulaire</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>Tout modèle</translation>
    </message>
    <message>
        <source>Organizations&apos; keys</source>
        <translation>Clés des organisations</translation>
    </message>
    <message>
        <source>Users&apos; keys</source>
        <translation>Clés des utilisateurs</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>Tous ceux de %1</translation>
    </message>
    <message>
        <source>May call %1</source>
        <translation>Peut appeler %1</translation>
    </message>
    <message>
        <source>Its limits, and what it may really call</source>
        <translation>Ses limites, et ce qu’elle peut vraiment appeler</translation>
    </message>
</context>
<context>
    <name>orchestris::LimitBars</name>
    <message>
        <source>No limit applies.</source>
        <translation>Aucune limite ne s’applique.</translation>
    </message>
    <message>
        <source>%1, resets: %2</source>
        <comment>a share, when</comment>
        <translation>%1, réinitialisation&#x202f;: %2</translation>
    </message>
    <message>
        <source>What was used of it is known to the running gateway only.</source>
        <translation>Seule la passerelle en service connaît l’utilisation.</translation>
    </message>
</context>
<context>
    <name>orchestris::LimitBulk</name>
    <message numerus="yes">
        <source>Remove %n limits?</source>
        <translation>
            <numerusform>Supprimer %n limite&#x202f;?</numerusform>
            <numerusform>Supprimer %n limites&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them count in total: what was used of these is forgotten, and they cannot be brought back.</source>
        <translation>
            <numerusform>%n compte au total&#x202f;: son utilisation sera oubliée, et elle ne pourra pas être rétablie.</numerusform>
            <numerusform>%n comptent au total&#x202f;: leur utilisation sera oubliée, et elles ne pourront pas être rétablies.</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;move limits</source>
        <translation>S&amp;upprimer les limites</translation>
    </message>
    <message>
        <source>&amp;Keep limits</source>
        <translation>&amp;Garder les limites</translation>
    </message>
    <message numerus="yes">
        <source>Removing %n limits…</source>
        <translation>
            <numerusform>Suppression de %n limite…</numerusform>
            <numerusform>Suppression de %n limites…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limits are removed.</source>
        <translation>
            <numerusform>%n limite est supprimée.</numerusform>
            <numerusform>%n limites sont supprimées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Setting %n limits again…</source>
        <translation>
            <numerusform>Rétablissement de %n limite…</numerusform>
            <numerusform>Rétablissement de %n limites…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %n limits…</source>
        <translation>
            <numerusform>Modification de %n limite…</numerusform>
            <numerusform>Modification de %n limites…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limits are back.</source>
        <translation>
            <numerusform>%n limite est de retour.</numerusform>
            <numerusform>%n limites sont de retour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limits are changed.</source>
        <translation>
            <numerusform>%n limite est modifiée.</numerusform>
            <numerusform>%n limites sont modifiées.</numerusform>
        </translation>
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
        <source>Add &amp;limit</source>
        <translation>&amp;Ajouter une limite</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>With the last 30 days</source>
        <translation>Avec les 30 derniers jours</translation>
    </message>
    <message>
        <source>Say whose use is limited, and see here what it would have met.</source>
        <translation>Indiquez l’utilisation à limiter, et voyez ici ce que la limite aurait produit.</translation>
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
        <source>Time &amp;zone of the window</source>
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
        <translation>Strict&#x202f;: chaque requête réserve le maximum qu’elle pourrait utiliser, et ce maximum est transmis au fournisseur. Aucune réponse ne peut dépasser la limite, mais moins de requêtes s’exécutent en même temps à son approche.</translation>
    </message>
    <message>
        <source>Adaptive: each request holds what it will probably use, and more as it grows. A lone agent with budget left is not refused.</source>
        <translation>Adaptatif&#x202f;: chaque requête réserve son utilisation probable, puis davantage si elle grandit. Un agent seul qui a encore du budget n’est pas refusé.</translation>
    </message>
    <message>
        <source>There is such a limit already: %1. Saving changes it.</source>
        <translation>Cette limite existe déjà&#x202f;: %1. L’enregistrement la modifiera.</translation>
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
        <translation>Ce modèle ou cet alias n’existe pas&#x202f;: choisissez-en un.</translation>
    </message>
    <message>
        <source>Say how much it may be at most.</source>
        <translation>Indiquez le maximum autorisé.</translation>
    </message>
    <message>
        <source>An amount is in dollars, like 5 or 0.25, at most 1,000,000.</source>
        <translation>Le montant est en dollars, par ex. 5 ou 0,25, au plus 1&#x202f;000&#x202f;000.</translation>
    </message>
    <message>
        <source>An amount is a whole number, like 600, 250 k or 2 M.</source>
        <translation>La quantité est un nombre entier, par ex. 600, 250 k ou 2 M.</translation>
    </message>
    <message>
        <source>There is no such time zone: choose one like Europe/Berlin.</source>
        <translation>Ce fuseau horaire n’existe pas&#x202f;: choisissez-en un comme Europe/Berlin.</translation>
    </message>
    <message>
        <source>Notices are at 1 to 1000 percent, like 80, 100.</source>
        <translation>Les alertes vont de 1 à 1000 pour cent, par ex. 80, 100.</translation>
    </message>
    <message>
        <source>A limit of 0 refuses every request.</source>
        <translation>Une limite de 0 refuse toutes les requêtes.</translation>
    </message>
    <message>
        <source>A limit of 0 warns of every request.</source>
        <translation>Une limite de 0 avertit à chaque requête.</translation>
    </message>
    <message>
        <source>More than its organization has: %1. That is reached first.</source>
        <translation>Plus que son organisation&#x202f;: %1. Cette dernière est atteinte en premier.</translation>
    </message>
</context>
<context>
    <name>orchestris::LimitPlot</name>
    <message>
        <source>Nothing that this limit counts was used in the last 30 days.</source>
        <translation>Rien de ce que compte cette limite n’a été utilisé ces 30 derniers jours.</translation>
    </message>
    <message>
        <source>Amount of the limit</source>
        <translation>Montant de la limite</translation>
    </message>
    <message>
        <source>Used in each window</source>
        <translation>Utilisation par fenêtre</translation>
    </message>
    <message>
        <source>Used since the window began, by day</source>
        <translation>Utilisation depuis le début de la fenêtre, par jour</translation>
    </message>
    <message>
        <source>Within the limit</source>
        <translation>Dans la limite</translation>
    </message>
    <message>
        <source>Beyond it: warned of</source>
        <translation>Au-delà&#x202f;: avertissement</translation>
    </message>
    <message>
        <source>Beyond it: refused</source>
        <translation>Au-delà&#x202f;: refus</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>The most that was used in one window is %1.</source>
        <translation>Utilisation maximale dans une fenêtre&#x202f;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>All of %n window(s) stay within it. The most that was used in one is %1.</source>
        <translation>
            <numerusform>La seule fenêtre reste dans la limite. Utilisation maximale dans une fenêtre&#x202f;: %1.</numerusform>
            <numerusform>Les %n fenêtres restent dans la limite. Utilisation maximale dans une fenêtre&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n window(s) used more. The most that was used in one is %2.</source>
        <translation>
            <numerusform>%1 fenêtre sur %n a utilisé plus. Utilisation maximale dans une fenêtre&#x202f;: %2.</numerusform>
            <numerusform>%1 fenêtres sur %n ont utilisé plus. Utilisation maximale dans une fenêtre&#x202f;: %2.</numerusform>
        </translation>
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
        <translation>%1 (votre heure)&#x202f;; les fenêtres commencent selon le fuseau %2.</translation>
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
        <translation>%1 sur %2&#x202f;; réinitialisation&#x202f;: %3</translation>
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
        <translation>Les limites d’utilisation d’une organisation, d’un utilisateur ou d’une clé apparaissent ici, avec ce qui en est utilisé&#x202f;: coût, tokens, requêtes ou requêtes simultanées.</translation>
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
        <translation>
            <numerusform>%n limite</numerusform>
            <numerusform>%n limites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reached</source>
        <translation>
            <numerusform>%n atteinte</numerusform>
            <numerusform>%n atteintes</numerusform>
        </translation>
    </message>
    <message>
        <source>The limit holds from now on. %1.</source>
        <translation>La limite s’applique désormais. %1.</translation>
    </message>
    <message>
        <source>Remove this limit? %1. What was used of it is forgotten; this cannot be undone.</source>
        <translation>Supprimer cette limite&#x202f;? %1. Son utilisation sera oubliée&#x202f;; cette action est irréversible.</translation>
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
    <message>
        <source>&amp;Change amounts…</source>
        <translation>&amp;Modifier les montants…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>S&amp;upprimer…</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>However much is used</source>
        <translation>Toute utilisation</translation>
    </message>
    <message>
        <source>Near its amount</source>
        <translation>Proche du montant</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Atteinte</translation>
    </message>
    <message>
        <source>Nothing used yet</source>
        <translation>Rien d’utilisé</translation>
    </message>
    <message>
        <source>Only warns</source>
        <translation>Avertit seulement</translation>
    </message>
    <message>
        <source>Of anybody</source>
        <translation>De tous</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>Tout modèle</translation>
    </message>
    <message>
        <source>Only for %1</source>
        <translation>Uniquement pour %1</translation>
    </message>
</context>
<context>
    <name>orchestris::LivePage</name>
    <message>
        <source>Search running requests</source>
        <translation>Rechercher des requêtes en cours</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>A&amp;fficher</translation>
    </message>
    <message>
        <source>Sto&amp;p…</source>
        <translation>&amp;Arrêter…</translation>
    </message>
    <message>
        <source>Stop its ke&amp;y…</source>
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
        <translation>
            <numerusform>%n en cours, %1 jusqu’ici</numerusform>
            <numerusform>%n en cours, %1 jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the request of “%1” to %2?</source>
        <translation>Arrêter la requête de «&#x202f;%1&#x202f;» vers %2&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Stop %Ln selected request(s)?</source>
        <translation>
            <numerusform>Arrêter %Ln requête sélectionnée&#x202f;?</numerusform>
            <numerusform>Arrêter %Ln requêtes sélectionnées&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>Stop all requests of the key “%1”, %n now?</source>
        <translation>
            <numerusform>Arrêter toutes les requêtes de la clé «&#x202f;%1&#x202f;», %n en ce moment&#x202f;?</numerusform>
            <numerusform>Arrêter toutes les requêtes de la clé «&#x202f;%1&#x202f;», %n en ce moment&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop all of the key</source>
        <translation>&amp;Arrêter tout pour la clé</translation>
    </message>
    <message numerus="yes">
        <source>Stop all requests of the user “%1”, %n now?</source>
        <translation>
            <numerusform>Arrêter toutes les requêtes de l’utilisateur «&#x202f;%1&#x202f;», %n en ce moment&#x202f;?</numerusform>
            <numerusform>Arrêter toutes les requêtes de l’utilisateur «&#x202f;%1&#x202f;», %n en ce moment&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop all requests of the organization “%1” and of its users, %n now?</source>
        <translation>
            <numerusform>Arrêter toutes les requêtes de l’organisation «&#x202f;%1&#x202f;» et de ses utilisateurs, %n en ce moment&#x202f;?</numerusform>
            <numerusform>Arrêter toutes les requêtes de l’organisation «&#x202f;%1&#x202f;» et de ses utilisateurs, %n en ce moment&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop all of the owner</source>
        <translation>&amp;Arrêter tout pour le titulaire</translation>
    </message>
    <message numerus="yes">
        <source>Stop everything that runs, %Ln request(s) now?</source>
        <translation>
            <numerusform>Tout arrêter, %Ln requête en ce moment&#x202f;?</numerusform>
            <numerusform>Tout arrêter, %Ln requêtes en ce moment&#x202f;?</numerusform>
        </translation>
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
        <translation>Rien n’a été arrêté&#x202f;: c’était déjà terminé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) stopped.</source>
        <translation>
            <numerusform>%Ln requête arrêtée.</numerusform>
            <numerusform>%Ln requêtes arrêtées.</numerusform>
        </translation>
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
        <translation>Début&#x202f;: %1</translation>
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
        <translation>Jusqu’ici, estimation&#x202f;: entrée %1, sortie %2</translation>
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
        <translation>Données de démonstration&#x202f;: personnes, clés et trafic sont fictifs.</translation>
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
    <message>
        <source>&amp;Quit (the gateway serves on)</source>
        <translation>&amp;Quitter (la passerelle reste en service)</translation>
    </message>
    <message>
        <source>First &amp;steps</source>
        <translation>&amp;Premiers pas</translation>
    </message>
    <message>
        <source>Key&amp;board shortcuts</source>
        <translation>Raccour&amp;cis clavier</translation>
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
    <name>orchestris::ModelDialog</name>
    <message>
        <source>Add a model</source>
        <translation>Ajouter un modèle</translation>
    </message>
    <message>
        <source>Edit a model</source>
        <translation>Modifier un modèle</translation>
    </message>
    <message>
        <source>&amp;Add model</source>
        <translation>&amp;Ajouter le modèle</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Price in dollars a million tokens</source>
        <translation>Prix en dollars par million de tokens</translation>
    </message>
    <message>
        <source>A changed price counts for requests from now on: what was recorded keeps its own. Without a price, cost stays unknown.</source>
        <translation>Un prix modifié vaut pour les requêtes à venir&#x202f;: ce qui est enregistré garde le sien. Sans prix, le coût reste inconnu.</translation>
    </message>
    <message>
        <source>As the provider calls it</source>
        <translation>Nom chez le fournisseur</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Fournisseur</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Tokens of a prompt and its answer together. Aliases compare their targets by it.</source>
        <translation>Tokens d’un prompt et de sa réponse ensemble. Les alias comparent leurs cibles ainsi.</translation>
    </message>
    <message>
        <source>Tokens that an answer can have at most. Strict limits hold so many.</source>
        <translation>Tokens qu’une réponse peut avoir au plus. Les limites strictes en réservent autant.</translation>
    </message>
    <message>
        <source>Conte&amp;xt, in tokens</source>
        <translation>Conte&amp;xte, en tokens</translation>
    </message>
    <message>
        <source>Maximum ou&amp;tput, in tokens</source>
        <translation>Sortie ma&amp;ximale, en tokens</translation>
    </message>
    <message>
        <source>Say how the provider calls the model.</source>
        <translation>Indiquez comment le fournisseur appelle le modèle.</translation>
    </message>
    <message>
        <source>A model&apos;s name has up to 200 characters and no blanks.</source>
        <translation>Le nom d’un modèle a jusqu’à 200 caractères, sans espaces.</translation>
    </message>
    <message>
        <source>Add a provider first.</source>
        <translation>Ajoutez d’abord un fournisseur.</translation>
    </message>
    <message>
        <source>%1/%2 is there already.</source>
        <translation>%1/%2 existe déjà.</translation>
    </message>
    <message>
        <source>A context is a number of tokens, like 128,000 or 200k.</source>
        <translation>Un contexte est un nombre de tokens, par ex. 128&#x202f;000 ou 200k.</translation>
    </message>
    <message>
        <source>The maximum output is a number of tokens, like 16,384 or 16k.</source>
        <translation>La sortie maximale est un nombre de tokens, par ex. 16&#x202f;384 ou 16k.</translation>
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
        <translation>Sélection&#x202f;: %1 sur %2</translation>
    </message>
</context>
<context>
    <name>orchestris::ModelTableModel</name>
    <message>
        <source>No price</source>
        <translation>Aucun prix</translation>
    </message>
    <message>
        <source>Holds since %1.</source>
        <translation>En vigueur depuis %1.</translation>
    </message>
    <message>
        <source>Of the last 30 days</source>
        <translation>Sur les 30 derniers jours</translation>
    </message>
    <message>
        <source>Dollars a million tokens</source>
        <translation>Dollars par million de tokens</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
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
        <source>Price from</source>
        <translation>Prix depuis</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Max. output</source>
        <translation>Sortie max.</translation>
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
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
</context>
<context>
    <name>orchestris::ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>&amp;Import models…</source>
        <translation>&amp;Importer des modèles…</translation>
    </message>
    <message>
        <source>Parts of the page of models</source>
        <translation>Parties de la page Modèles</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capacités</translation>
    </message>
    <message>
        <source>&amp;Add model</source>
        <translation>&amp;Ajouter le modèle</translation>
    </message>
    <message>
        <source>&amp;Add alias</source>
        <translation>&amp;Ajouter l’alias</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n modèle</numerusform>
            <numerusform>%n modèles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alias(es)</source>
        <translation>
            <numerusform>%n alias</numerusform>
            <numerusform>%n alias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::ModelsTab</name>
    <message>
        <source>Search models</source>
        <translation>Rechercher des modèles</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Use &amp;list price</source>
        <translation>Utiliser le prix de la &amp;liste</translation>
    </message>
    <message>
        <source>&amp;Probe…</source>
        <translation>&amp;Sonder…</translation>
    </message>
    <message>
        <source>Its re&amp;quests</source>
        <translation>Ses re&amp;quêtes</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation>Aucun modèle</translation>
    </message>
    <message>
        <source>What the providers can be asked for appears here, with prices and what it was used for. Ask a provider which models it has.</source>
        <translation>Ce qui peut être demandé aux fournisseurs apparaît ici, avec les prix et l’utilisation. Demandez à un fournisseur quels modèles il a.</translation>
    </message>
    <message>
        <source>&amp;Import from a provider…</source>
        <translation>&amp;Importer d’un fournisseur…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Tous les fournisseurs</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>With and without price</source>
        <translation>Avec et sans prix</translation>
    </message>
    <message>
        <source>With a price</source>
        <translation>Avec un prix</translation>
    </message>
    <message>
        <source>Without a price</source>
        <translation>Sans prix</translation>
    </message>
    <message>
        <source>Use in the last 30 days</source>
        <translation>Utilisation sur les 30 derniers jours</translation>
    </message>
    <message>
        <source>Used and unused</source>
        <translation>Utilisés et inutilisés</translation>
    </message>
    <message>
        <source>Used in 30 days</source>
        <translation>Utilisés en 30 jours</translation>
    </message>
    <message>
        <source>Unused for 30 days</source>
        <translation>Sans usage depuis 30 jours</translation>
    </message>
    <message>
        <source>A new version of the price, for requests from now on</source>
        <translation>Une nouvelle version du prix, pour les requêtes à venir</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n modèle</numerusform>
            <numerusform>%n modèles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n model(s) selected</source>
        <translation>
            <numerusform>%1 modèle sur %n sélectionné</numerusform>
            <numerusform>%1 modèles sur %n sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: enregistrement effectué.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n new model(s).</source>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;» a %n nouveau modèle.</numerusform>
            <numerusform>«&#x202f;%1&#x202f;» a %n nouveaux modèles.</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings of “%1” are what the probe found.</source>
        <translation>Les paramètres de «&#x202f;%1&#x202f;» correspondent désormais au résultat de la sonde.</translation>
    </message>
    <message>
        <source>Nothing changed: the prices are the list&apos;s, or it has none.</source>
        <translation>Rien n’a changé&#x202f;: les prix sont ceux de la liste, ou elle n’en a pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) have the list&apos;s price, for requests from now on.</source>
        <translation>
            <numerusform>%n modèle a le prix de la liste, pour les requêtes à venir.</numerusform>
            <numerusform>%n modèles ont le prix de la liste, pour les requêtes à venir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed: %1. Requests for it are refused from now on; what was used stays recorded.</source>
        <translation>Supprimé&#x202f;: %1. Les requêtes vers ce modèle sont désormais refusées&#x202f;; son utilisation reste enregistrée.</translation>
    </message>
    <message numerus="yes">
        <source>%n models are removed. Requests for them are refused from now on; what was used stays recorded.</source>
        <translation>
            <numerusform>%n modèle est supprimé. Ses requêtes sont désormais refusées&#x202f;; son utilisation reste enregistrée.</numerusform>
            <numerusform>%n modèles sont supprimés. Leurs requêtes sont désormais refusées&#x202f;; leur utilisation reste enregistrée.</numerusform>
        </translation>
    </message>
    <message>
        <source>These aliases pass over it: %1.</source>
        <translation>Ces alias l’ignorent&#x202f;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) are back.</source>
        <translation>
            <numerusform>%n modèle est de retour.</numerusform>
            <numerusform>%n modèles sont de retour.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::MonthReport</name>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Impossible d’écrire le fichier&#x202f;: %1.</translation>
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
        <translation>Uniquement&#x202f;: %1</translation>
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
        <translation>
            <numerusform>%1, %n point d’attention</numerusform>
            <numerusform>%1, %n points d’attention</numerusform>
        </translation>
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
        <translation>
            <numerusform>%n alerte</numerusform>
            <numerusform>%n alertes</numerusform>
        </translation>
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
        <translation>abouties&#x202f;: %1</translation>
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
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln requête</numerusform>
            <numerusform>%Ln requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>first token %1</source>
        <translation>premier token %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>yesterday until 12:00, a figure</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>orchestris::OverviewPage</name>
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
        <translation>Les jours et les mois suivent le fuseau %1. Comparaison&#x202f;: %2.</translation>
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
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
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
        <translation>Son nom d’usage, par ex. «&#x202f;lead&#x202f;»</translation>
    </message>
    <message>
        <source>A team or a company, like “Research”</source>
        <translation>Une équipe ou une entreprise, par ex. «&#x202f;Recherche&#x202f;»</translation>
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
        <source>Their keys can call nothing else, whatever a key&apos;s own list says.</source>
        <translation>Ses clés ne peuvent rien appeler d’autre, quelle que soit leur propre liste.</translation>
    </message>
    <message>
        <source>Its keys and its users&apos; keys can call nothing else.</source>
        <translation>Ses clés et celles de ses utilisateurs ne peuvent rien appeler d’autre.</translation>
    </message>
    <message>
        <source>Loop &amp;guard</source>
        <translation>Anti-&amp;boucle</translation>
    </message>
    <message>
        <source>When a key repeats the same request again and again: nothing, a notice on the Limits page, or a notice and a refusal. A key can have a setting of its own.</source>
        <translation>Quand une clé répète sans cesse la même requête&#x202f;: rien, une alerte sur la page Limites, ou une alerte et un refus. Une clé peut avoir son propre réglage.</translation>
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
        <translation>Il existe déjà un utilisateur nommé «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>There is an organization named “%1” already.</source>
        <translation>Il existe déjà une organisation nommée «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>orchestris::OwnerPane</name>
    <message>
        <source>Organization or user</source>
        <translation>Organisation ou utilisateur</translation>
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
        <source>Organization</source>
        <translation>Organisation</translation>
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
        <source>Last used</source>
        <translation>Dernier usage</translation>
    </message>
    <message>
        <source>Limits that they meet</source>
        <translation>Limites applicables</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Disabled: requests with these keys are refused.</source>
        <translation>Désactivé&#x202f;: les requêtes avec ces clés sont refusées.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Refused: the organization %1 is disabled.</source>
        <translation>Refusé&#x202f;: l’organisation %1 est désactivée.</translation>
    </message>
    <message>
        <source>%1 active of %2</source>
        <translation>Actives&#x202f;: %1 sur %2</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Jamais utilisée</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a time, how long ago</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key, its state</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Aucune clé</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
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
        <translation>Clés actives&#x202f;: %1 sur %2</translation>
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
    <message>
        <source>Never used</source>
        <translation>Jamais utilisée</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernier usage</translation>
    </message>
    <message>
        <source>Limit used</source>
        <translation>Limite utilisée</translation>
    </message>
</context>
<context>
    <name>orchestris::Page</name>
    <message>
        <source>That is not there any more.</source>
        <translation>Cet élément n’existe plus.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Télémétrie</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
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
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>Playground</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>“%1” is still at work.</source>
        <translation>« %1 » travaille encore.</translation>
    </message>
</context>
<context>
    <name>orchestris::ParameterForm</name>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>This is not JSON, %1: %2.</source>
        <translation>Ce n’est pas du JSON, %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>A JSON schema is an object: {&quot;type&quot;: &quot;object&quot;, …}.</source>
        <translation>Un schéma JSON est un objet&#x202f;: {&quot;type&quot;: &quot;object&quot;, …}.</translation>
    </message>
    <message>
        <source>Tools are a list: [{&quot;type&quot;: &quot;function&quot;, …}].</source>
        <translation>Les outils forment une liste&#x202f;: [{&quot;type&quot;: &quot;function&quot;, …}].</translation>
    </message>
    <message>
        <source>Tool %1 has no “type”.</source>
        <translation>L’outil %1 n’a pas de «&#x202f;type&#x202f;».</translation>
    </message>
    <message>
        <source>Tool %1 has no “name”.</source>
        <translation>L’outil %1 n’a pas de «&#x202f;name&#x202f;».</translation>
    </message>
    <message>
        <source>Separated by commas; \n is a line&apos;s end</source>
        <translation>Séparés par des virgules&#x202f;; \n est une fin de ligne</translation>
    </message>
    <message>
        <source>As the model does</source>
        <translation>Comme le modèle</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>A JSON object</source>
        <translation>Un objet JSON</translation>
    </message>
    <message>
        <source>JSON of a schema</source>
        <translation>JSON d’un schéma</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Top P</source>
        <translation>Top P</translation>
    </message>
    <message>
        <source>Most output tokens</source>
        <translation>Max. de tokens de sortie</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Effort de raisonnement</translation>
    </message>
    <message>
        <source>Form of the answer</source>
        <translation>Forme de la réponse</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>Arrêter à</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>A number from 0 to %1</source>
        <translation>Un nombre de 0 à %1</translation>
    </message>
    <message numerus="yes">
        <source>At most %n</source>
        <translation>
            <numerusform>Au plus %n</numerusform>
            <numerusform>Au plus %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>Un nombre entier</translation>
    </message>
    <message>
        <source>From 1 to %1</source>
        <translation>De 1 à %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
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
        <translation>Les organisations et leurs utilisateurs apparaissent ici&#x202f;: ils sont titulaires des clés utilisées par les clients.</translation>
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
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n utilisateur</numerusform>
            <numerusform>%n utilisateurs</numerusform>
        </translation>
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
        <translation>«&#x202f;%1&#x202f;»&#x202f;: ajout effectué.</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: enregistrement effectué.</translation>
    </message>
    <message>
        <source>&amp;End running requests too</source>
        <translation>Arrêter au&amp;ssi les requêtes en cours</translation>
    </message>
    <message>
        <source>Disable “%1”? Their keys are refused until you enable them again.</source>
        <translation>Désactiver «&#x202f;%1&#x202f;»&#x202f;? Ses clés seront refusées jusqu’à sa réactivation.</translation>
    </message>
    <message>
        <source>Disable “%1”? Its keys and its users&apos; keys are refused until you enable it again.</source>
        <translation>Désactiver «&#x202f;%1&#x202f;»&#x202f;? Ses clés et celles de ses utilisateurs seront refusées jusqu’à sa réactivation.</translation>
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
        <translation>«&#x202f;%1&#x202f;»&#x202f;: réactivation effectuée.</translation>
    </message>
    <message>
        <source>“%1” is disabled, and running requests are ended.</source>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: désactivation effectuée, requêtes en cours arrêtées.</translation>
    </message>
    <message>
        <source>“%1” is disabled. Running requests may finish.</source>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: désactivation effectuée. Les requêtes en cours peuvent se terminer.</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation>Dé&amp;tails</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Tout état</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Near a limit</source>
        <translation>Proche d’une limite</translation>
    </message>
    <message>
        <source>Without active keys</source>
        <translation>Sans clés actives</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Organizations and users</source>
        <translation>Organisations et utilisateurs</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Any organization</source>
        <translation>Toute organisation</translation>
    </message>
    <message>
        <source>Their keys, and the limits that they meet</source>
        <translation>Leurs clés, et les limites applicables</translation>
    </message>
    <message numerus="yes">
        <source>Disable %n of them? Their keys are refused until you enable them again.</source>
        <translation>
            <numerusform>Désactiver %n élément&#x202f;? Ses clés seront refusées jusqu’à ce que vous le réactiviez.</numerusform>
            <numerusform>Désactiver %n éléments&#x202f;? Leurs clés seront refusées jusqu’à ce que vous les réactiviez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enabling %n of them…</source>
        <translation>
            <numerusform>Activation de %n élément…</numerusform>
            <numerusform>Activation de %n éléments…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disabling %n of them…</source>
        <translation>
            <numerusform>Désactivation de %n élément…</numerusform>
            <numerusform>Désactivation de %n éléments…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are enabled.</source>
        <translation>
            <numerusform>%n est activé.</numerusform>
            <numerusform>%n sont activés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are disabled.</source>
        <translation>
            <numerusform>%n est désactivé.</numerusform>
            <numerusform>%n sont désactivés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::PlaygroundPage</name>
    <message>
        <source>No key to try a model as</source>
        <translation>Aucune clé pour essayer un modèle</translation>
    </message>
    <message>
        <source>Here one tries a model through the gateway, as one of its keys. Issue a key first.</source>
        <translation>Ici, on essaie un modèle à travers la passerelle, avec l’une de ses clés. Émettez d’abord une clé.</translation>
    </message>
    <message>
        <source>Issue a key</source>
        <translation>Émettre une clé</translation>
    </message>
    <message>
        <source>No model to try</source>
        <translation>Aucun modèle à essayer</translation>
    </message>
    <message>
        <source>Here one tries a model through the gateway, as one of its keys. Add a provider with its models first.</source>
        <translation>Ici, on essaie un modèle à travers la passerelle, avec l’une de ses clés. Ajoutez d’abord un fournisseur et ses modèles.</translation>
    </message>
    <message>
        <source>To the providers</source>
        <translation>Vers les fournisseurs</translation>
    </message>
    <message>
        <source>&amp;Parameters and tools</source>
        <translation>&amp;Paramètres et outils</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Sen&amp;d</source>
        <translation>En&amp;voyer</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>How the model is to behave; may be empty</source>
        <translation>Comment le modèle doit se comporter&#x202f;; peut rester vide</translation>
    </message>
    <message>
        <source>S&amp;ystem prompt</source>
        <translation>Prompt s&amp;ystème</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>What is said here lives in this window&apos;s memory only: neither prompt nor answer is stored. That there was a request, its tokens and its cost are recorded, as of every request.</source>
        <translation>Ce qui est dit ici ne vit que dans la mémoire de cette fenêtre&#x202f;: ni le prompt ni la réponse ne sont stockés. L’existence de la requête, ses tokens et son coût sont enregistrés, comme pour toute requête.</translation>
    </message>
    <message>
        <source>The message was taken away.</source>
        <translation>Le message a été retiré.</translation>
    </message>
    <message>
        <source>The gateway is starting.</source>
        <translation>La passerelle démarre.</translation>
    </message>
    <message>
        <source>The gateway is stopping and takes no new requests.</source>
        <translation>La passerelle s’arrête et n’accepte plus de requêtes.</translation>
    </message>
    <message>
        <source>The gateway does not serve: %1</source>
        <translation>La passerelle n’est pas en service&#x202f;: %1</translation>
    </message>
    <message>
        <source>The gateway has ended. Let this console serve, or start the gateway again.</source>
        <translation>La passerelle s’est arrêtée. Laissez cette console assurer le service, ou redémarrez la passerelle.</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation>Écrivez d’abord un message.</translation>
    </message>
    <message>
        <source>An answer is on its way in the playground.</source>
        <translation>Une réponse est en cours dans le Playground.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Arrêter la réponse</translation>
    </message>
</context>
<context>
    <name>orchestris::PresetGallery</name>
    <message>
        <source>Search kinds of providers</source>
        <translation>Rechercher des types de fournisseurs</translation>
    </message>
    <message>
        <source>None of them. Choose “Another OpenAI-compatible server” for any server that speaks OpenAI&apos;s API.</source>
        <translation>Aucun ne correspond. Choisissez «&#x202f;Autre serveur compatible OpenAI&#x202f;» pour tout serveur qui parle l’API d’OpenAI.</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>Sur cette machine</translation>
    </message>
    <message>
        <source>A key if it asks for one</source>
        <translation>Une clé s’il en demande une</translation>
    </message>
    <message>
        <source>Needs a key</source>
        <translation>Nécessite une clé</translation>
    </message>
    <message>
        <source>What do you want to connect? The fields are filled in for you, and nothing is asked before you say so.</source>
        <translation>Que voulez-vous connecter&#x202f;? Les champs sont remplis pour vous, et rien n’est demandé avant votre accord.</translation>
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
        <translation>Avec ces prix, les 30 derniers jours ont coûté %1&#x202f;; ils auraient coûté %2.</translation>
    </message>
    <message>
        <source>Back to the program&apos;s &amp;list</source>
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
        <source>&amp;Compare with another list…</source>
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
        <translation>Impossible de lire %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 is too large for a price list. Choose another file.</source>
        <translation>%1 est trop volumineux pour une liste de prix. Choisissez un autre fichier.</translation>
    </message>
    <message numerus="yes">
        <source>The list of %1: %n price(s) differ.</source>
        <translation>
            <numerusform>Liste du %1&#x202f;: %n prix diffère.</numerusform>
            <numerusform>Liste du %1&#x202f;: %n prix diffèrent.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same: %1; not in it: %2.</source>
        <translation>Identiques&#x202f;: %1&#x202f;; absents de la liste&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Nothing is changed here: prices are set by model, on the page of providers or with orchestrisd prices.</source>
        <translation>Rien n’est modifié ici&#x202f;: les prix se définissent par modèle, sur la page Fournisseurs ou avec orchestrisd prices.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 — keys that used it: %2. Aliases that lead to it: %3.</source>
        <translation>%1 – clés qui l’ont utilisé&#x202f;: %2. Alias qui y mènent&#x202f;: %3.</translation>
    </message>
</context>
<context>
    <name>orchestris::PriceEditor</name>
    <message>
        <source>Add &amp;rates for long prompts</source>
        <translation>Ajouter des &amp;tarifs pour longs prompts</translation>
    </message>
    <message>
        <source>Use the &amp;list&apos;s price</source>
        <translation>Utiliser le prix de la &amp;liste</translation>
    </message>
    <message>
        <source>Above input tokens</source>
        <translation>Au-delà de (tokens d’entrée)</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>&amp;Input</source>
        <translation>&amp;Entrée</translation>
    </message>
    <message>
        <source>dollars</source>
        <translation>dollars</translation>
    </message>
    <message>
        <source>Cached input</source>
        <translation>Entrée en cache</translation>
    </message>
    <message>
        <source>&amp;Cached input</source>
        <translation>Entrée en &amp;cache</translation>
    </message>
    <message>
        <source>as input</source>
        <translation>comme l’entrée</translation>
    </message>
    <message>
        <source>Cache writes</source>
        <translation>Écritures en cache</translation>
    </message>
    <message>
        <source>Cache &amp;writes</source>
        <translation>Éc&amp;ritures en cache</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>&amp;Output</source>
        <translation>&amp;Sortie</translation>
    </message>
    <message>
        <source>Remove these rates</source>
        <translation>Retirer ces tarifs</translation>
    </message>
    <message>
        <source>“%1” is no amount of dollars.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un montant en dollars.</translation>
    </message>
    <message>
        <source>A price needs at least a rate for input and one for output.</source>
        <translation>Un prix a besoin d’au moins un tarif d’entrée et un de sortie.</translation>
    </message>
    <message>
        <source>Say above how many input tokens the further rates hold, like 200k.</source>
        <translation>Indiquez au-delà de combien de tokens d’entrée les tarifs suivants valent, par ex. 200k.</translation>
    </message>
    <message>
        <source>Rates for long prompts begin above more and more tokens, and no rate is above a million dollars.</source>
        <translation>Les tarifs pour longs prompts commencent au-delà de seuils croissants, et aucun ne dépasse un million de dollars.</translation>
    </message>
    <message>
        <source>The price list does not have this model.</source>
        <translation>La liste de prix n’a pas ce modèle.</translation>
    </message>
    <message>
        <source>This is the published price. %1.</source>
        <translation>C’est le prix publié. %1.</translation>
    </message>
    <message>
        <source>Published: %1. %2.</source>
        <translation>Publié&#x202f;: %1. %2.</translation>
    </message>
</context>
<context>
    <name>orchestris::PricesSection</name>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#x202f;: %2 → %3</translation>
    </message>
    <message>
        <source>not used in the last 30 days</source>
        <translation>inutilisé ces 30 derniers jours</translation>
    </message>
    <message>
        <source>the last 30 days cost %1 and would have cost %2</source>
        <translation>les 30 derniers jours ont coûté %1 et auraient coûté %2</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>&amp;Tout cocher</translation>
    </message>
    <message>
        <source>Back to the program&apos;s &amp;list</source>
        <translation>Revenir à la &amp;liste du programme</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Liste de prix</translation>
    </message>
    <message>
        <source>Published prices that come with the program. New models get theirs from it; prices of models that are here change only when you say so, and what was used before keeps the price that it was billed at.</source>
        <translation>Prix publiés, fournis avec le programme. Les nouveaux modèles y prennent les leurs&#x202f;; les prix des modèles présents ne changent que si vous le demandez, et l’utilisation passée garde le prix auquel elle a été facturée.</translation>
    </message>
    <message>
        <source>Prices that differ</source>
        <translation>Prix qui diffèrent</translation>
    </message>
    <message>
        <source>&amp;Compare with another list…</source>
        <translation>Comparer à une autre &amp;liste…</translation>
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
        <translation>Impossible de lire %1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1 is too large for a price list. Choose another file.</source>
        <translation>%1 est trop volumineux pour une liste de prix. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The list of %1. Source: %2</source>
        <translation>Liste du %1. Source&#x202f;: %2</translation>
    </message>
    <message>
        <source>No price differs: %1 are as in the list, %2 are not in it.</source>
        <translation>Aucun prix ne diffère&#x202f;: conformes à la liste&#x202f;: %1, absents de la liste&#x202f;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) differ. The same: %1; not in it: %2. Dollars a million tokens of input / output:</source>
        <translation>
            <numerusform>%n prix diffère. Identiques&#x202f;: %1&#x202f;; absents de la liste&#x202f;: %2. Dollars par million de tokens d’entrée / de sortie&#x202f;:</numerusform>
            <numerusform>%n prix diffèrent. Identiques&#x202f;: %1&#x202f;; absents de la liste&#x202f;: %2. Dollars par million de tokens d’entrée / de sortie&#x202f;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n price(s)</source>
        <translation>
            <numerusform>Définir %n prix</numerusform>
            <numerusform>Définir %n prix</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>Tout &amp;décocher</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) have a new price from now on. It is in the audit.</source>
        <translation>
            <numerusform>%n modèle a désormais un nouveau prix. C’est dans l’audit.</numerusform>
            <numerusform>%n modèles ont désormais un nouveau prix. C’est dans l’audit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::PrivacySection</name>
    <message>
        <source>Privacy and retention</source>
        <translation>Confidentialité et conservation</translation>
    </message>
    <message>
        <source>What is kept, and what never</source>
        <translation>Ce qui est conservé, et ce qui ne l’est jamais</translation>
    </message>
    <message>
        <source>Kept of each request: key, owner, model, provider, times, tokens, cost, status, request IDs, and the name of the program that asked.</source>
        <translation>Conservé pour chaque requête&#x202f;: clé, titulaire, modèle, fournisseur, durées, tokens, coût, statut, ID de requête et nom du programme demandeur.</translation>
    </message>
    <message>
        <source>Never kept on disk: prompts, answers, tool calls, the addresses of clients, secrets of keys. Nothing is sent to anyone but the providers you set up.</source>
        <translation>Jamais conservés sur disque&#x202f;: prompts, réponses, appels d’outils, adresses des clients, secrets des clés. Rien n’est envoyé à d’autres qu’aux fournisseurs que vous configurez.</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Answers in memory</source>
        <translation>Réponses en mémoire</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Nothing would be removed now.</source>
        <translation>Rien ne serait supprimé maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>Saving removes %Ln request(s) now: those before %1. That cannot be taken back; a backup keeps them.</source>
        <translation>
            <numerusform>L’enregistrement supprime maintenant %Ln requête, antérieure au %1. C’est irréversible&#x202f;; une sauvegarde la garde.</numerusform>
            <numerusform>L’enregistrement supprime maintenant %Ln requêtes, antérieures au %1. C’est irréversible&#x202f;; une sauvegarde les garde.</numerusform>
        </translation>
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
        <translation>Détermine ce que «&#x202f;%1&#x202f;» sait faire par neuf appels minuscules au plus, l’un après l’autre. Chacun coûte quelques tokens.</translation>
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
        <source>it takes the client&apos;s own limit</source>
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
        <translation>%1 appelé. Nouveau&#x202f;: %2.</translation>
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
    <name>orchestris::ProviderBulk</name>
    <message numerus="yes">
        <source>Enabling %n provider(s)…</source>
        <translation>
            <numerusform>Activation de %n fournisseur…</numerusform>
            <numerusform>Activation de %n fournisseurs…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disabling %n provider(s)…</source>
        <translation>
            <numerusform>Désactivation de %n fournisseur…</numerusform>
            <numerusform>Désactivation de %n fournisseurs…</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is enabled again.</source>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: réactivation effectuée.</translation>
    </message>
    <message>
        <source>“%1” is disabled: requests for its models are refused until you enable it.</source>
        <translation>«&#x202f;%1&#x202f;» est désactivé&#x202f;: les requêtes vers ses modèles sont refusées jusqu’à ce que vous l’activiez.</translation>
    </message>
    <message numerus="yes">
        <source>Remove “%1” and its %n model(s)? Requests for them are refused from now on. What was used stays recorded.</source>
        <translation>
            <numerusform>Supprimer «&#x202f;%1&#x202f;» et %n modèle&#x202f;? Les requêtes correspondantes seront désormais refusées. L’utilisation passée reste enregistrée.</numerusform>
            <numerusform>Supprimer «&#x202f;%1&#x202f;» et ses %n modèles&#x202f;? Les requêtes correspondantes seront désormais refusées. L’utilisation passée reste enregistrée.</numerusform>
        </translation>
    </message>
    <message>
        <source>These aliases lead nowhere then: %1.</source>
        <translation>Ces alias ne mèneront alors nulle part&#x202f;: %1.</translation>
    </message>
    <message>
        <source>&amp;Remove provider</source>
        <translation>S&amp;upprimer le fournisseur</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n provider(s)</source>
        <translation>
            <numerusform>S&amp;upprimer %n fournisseur</numerusform>
            <numerusform>S&amp;upprimer %n fournisseurs</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep provider</source>
        <translation>&amp;Garder le fournisseur</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>&amp;Garder</translation>
    </message>
    <message numerus="yes">
        <source>Removing %n provider(s)…</source>
        <translation>
            <numerusform>Suppression de %n fournisseur…</numerusform>
            <numerusform>Suppression de %n fournisseurs…</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>«&#x202f;%1&#x202f;» est supprimé.</translation>
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
        <translation>
            <numerusform>&amp;Enregistrer et importer %n modèle</numerusform>
            <numerusform>&amp;Enregistrer et importer %n modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the provider a name.</source>
        <translation>Donnez un nom au fournisseur.</translation>
    </message>
    <message>
        <source>A name has up to 100 letters, digits, &apos;.&apos;, &apos;_&apos; or &apos;-&apos;, and no blanks.</source>
        <translation>Un nom comporte jusqu’à 100 lettres, chiffres, «&#x202f;.&#x202f;», «&#x202f;_&#x202f;» ou «&#x202f;-&#x202f;», sans espace.</translation>
    </message>
    <message>
        <source>There is a provider named “%1” already.</source>
        <translation>Il existe déjà un fournisseur nommé «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Give the base URL of its API.</source>
        <translation>Indiquez l’URL de base de son API.</translation>
    </message>
    <message>
        <source>Put your resource&apos;s name in place of RESOURCE.</source>
        <translation>Remplacez RESOURCE par le nom de votre ressource.</translation>
    </message>
    <message>
        <source>A base URL looks like https://api.example.com/v1, without user, password, query or fragment.</source>
        <translation>Une URL de base ressemble à https://api.example.com/v1, sans utilisateur, mot de passe, requête ni fragment.</translation>
    </message>
    <message>
        <source>Leave out %1: the gateway adds it.</source>
        <translation>Omettez %1&#x202f;: la passerelle l’ajoute.</translation>
    </message>
    <message>
        <source>Give the API version, such as 2024-10-21.</source>
        <translation>Indiquez la version de l’API, par ex. 2024-10-21.</translation>
    </message>
    <message>
        <source>An API version looks like 2024-10-21 or preview.</source>
        <translation>Une version d’API ressemble à 2024-10-21 ou preview.</translation>
    </message>
    <message>
        <source>A&amp;ll kinds of providers</source>
        <translation>Tous &amp;les types de fournisseurs</translation>
    </message>
</context>
<context>
    <name>orchestris::ProviderPane</name>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
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
        <source>Aliases</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>How it does</source>
        <translation>Son comportement</translation>
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
        <source>Circuits</source>
        <translation>Disjoncteurs</translation>
    </message>
    <message>
        <source>What it can do</source>
        <translation>Ce qu’il sait faire</translation>
    </message>
    <message>
        <source>Import models…</source>
        <translation>Importer des modèles…</translation>
    </message>
    <message>
        <source>Its requests</source>
        <translation>Ses requêtes</translation>
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
        <source>No requests</source>
        <translation>Aucune requête</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln requête</numerusform>
            <numerusform>%Ln requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>Erreurs&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 (half, 95 % within)</source>
        <translation>%1 (la moitié, 95&#x202f;% en deçà)</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s) in a row</source>
        <translation>
            <numerusform>%n échec d’affilée</numerusform>
            <numerusform>%n échecs d’affilée</numerusform>
        </translation>
    </message>
    <message>
        <source>tried again within a minute</source>
        <translation>nouvel essai d’ici une minute</translation>
    </message>
    <message>
        <source>is being tried now</source>
        <translation>essai en cours</translation>
    </message>
    <message>
        <source>All closed: requests go to each of its models.</source>
        <translation>Tous fermés&#x202f;: les requêtes vont vers chacun de ses modèles.</translation>
    </message>
    <message>
        <source>The sandbox is built in: what it can do is known.</source>
        <translation>Le bac à sable est intégré&#x202f;: ce qu’il sait faire est connu.</translation>
    </message>
    <message>
        <source>Not probed yet: a probe finds out by a few tiny calls.</source>
        <translation>Pas encore sondé&#x202f;: une sonde le détermine par quelques appels minuscules.</translation>
    </message>
    <message>
        <source>Probed %1, with %2.</source>
        <translation>Sondé %1, avec %2.</translation>
    </message>
    <message>
        <source>There: %1.</source>
        <translation>Présent&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Not there: %1.</source>
        <translation>Absent&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>orchestris::ProviderStep</name>
    <message>
        <source>Who answers</source>
        <translation>Qui répond</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translation>Test de la connexion</translation>
    </message>
    <message>
        <source>Base &amp;URL</source>
        <translation>URL de &amp;base</translation>
    </message>
    <message>
        <source>The provider&apos;s &amp;key, kept in the keychain</source>
        <translation>&amp;Clé du fournisseur, gardée dans le trousseau</translation>
    </message>
    <message>
        <source>&amp;Model to begin with</source>
        <translation>&amp;Modèle pour commencer</translation>
    </message>
    <message>
        <source>Who answers?</source>
        <translation>Qui répond&#x202f;?</translation>
    </message>
    <message>
        <source>The gateway passes requests on to a provider: a service, or a model server on this machine. Others can be added at any time.</source>
        <translation>La passerelle transmet les requêtes à un fournisseur&#x202f;: un service, ou un serveur de modèles sur cette machine. D’autres peuvent être ajoutés à tout moment.</translation>
    </message>
    <message>
        <source>%1, found on this machine</source>
        <translation>%1, trouvé sur cette machine</translation>
    </message>
    <message>
        <source>%1, by the variable %2</source>
        <translation>%1, par la variable %2</translation>
    </message>
    <message>
        <source>Try without a network: the sandbox</source>
        <translation>Essayer sans réseau&#x202f;: le bac à sable</translation>
    </message>
    <message>
        <source>It is built in, answers at once and costs nothing. It shows how everything works before a provider is added.</source>
        <translation>Il est intégré, répond aussitôt et ne coûte rien. Il montre comment tout fonctionne avant l’ajout d’un fournisseur.</translation>
    </message>
    <message>
        <source>Its key stays in the variable %1 and is not copied.</source>
        <translation>Sa clé reste dans la variable %1 et n’est pas copiée.</translation>
    </message>
    <message>
        <source>It is set up already.</source>
        <translation>Déjà configuré.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Test and go on</source>
        <translation>&amp;Tester et continuer</translation>
    </message>
    <message>
        <source>It answers, but lists no models. Load one there, or add it on the page of providers.</source>
        <translation>Il répond, mais ne liste aucun modèle. Chargez-en un là-bas, ou ajoutez-le sur la page Fournisseurs.</translation>
    </message>
    <message numerus="yes">
        <source>It works: %n model(s).</source>
        <translation>
            <numerusform>Cela fonctionne&#x202f;: %n modèle.</numerusform>
            <numerusform>Cela fonctionne&#x202f;: %n modèles.</numerusform>
        </translation>
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
        <translation>
            <numerusform>%n modèle en pause</numerusform>
            <numerusform>%n modèles en pause</numerusform>
        </translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Nothing is sent to %1 for now: too many requests failed in a row. A single request tries from time to time whether it answers again.</source>
        <translation>Rien n’est envoyé à %1 pour l’instant&#x202f;: trop de requêtes consécutives ont échoué. De temps en temps, une seule requête vérifie si les réponses reviennent.</translation>
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
        <translation>
            <numerusform>Connecté en %1&#x202f;: %n modèle trouvé.</numerusform>
            <numerusform>Connecté en %1&#x202f;: %n modèles trouvés.</numerusform>
        </translation>
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
        <translation>Les services qui répondent aux requêtes apparaissent ici&#x202f;: OpenAI, un serveur sur cette machine ou tout ce qui parle la même API.</translation>
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
        <translation>
            <numerusform>%n modèle</numerusform>
            <numerusform>%n modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>The sandbox is built in: there is nothing to edit.</source>
        <translation>Le bac à sable est intégré&#x202f;: il n’y a rien à modifier.</translation>
    </message>
    <message>
        <source>The sandbox answers in this process: it is always there.</source>
        <translation>Le bac à sable répond dans ce processus&#x202f;: il est toujours là.</translation>
    </message>
    <message>
        <source>The sandbox is built in: what it can do is known.</source>
        <translation>Le bac à sable est intégré&#x202f;: ce qu’il sait faire est connu.</translation>
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
        <translation>«&#x202f;%1&#x202f;»&#x202f;: enregistrement effectué.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is saved, with %n new model(s).</source>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;» est enregistré, avec %n nouveau modèle.</numerusform>
            <numerusform>«&#x202f;%1&#x202f;» est enregistré, avec %n nouveaux modèles.</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings of “%1” are what the probe found.</source>
        <translation>Les paramètres de «&#x202f;%1&#x202f;» correspondent désormais au résultat de la sonde.</translation>
    </message>
    <message>
        <source>Detai&amp;ls</source>
        <translation>Détai&amp;ls</translation>
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
        <source>The gateway&apos;s, the client&apos;s or the provider&apos;s request ID</source>
        <translation>L’ID de requête de la passerelle, du client ou du fournisseur</translation>
    </message>
    <message>
        <source>Without: %1</source>
        <translation>Retirer&#x202f;: %1</translation>
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
        <translation>Chaque requête apparaît ici dès son arrivée&#x202f;: qui a demandé quel modèle, ce qu’elle a utilisé et coûté, et combien de temps elle a pris.</translation>
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
        <translation>
            <numerusform>&amp;Suivre en direct&#x202f;: %n nouvelle</numerusform>
            <numerusform>&amp;Suivre en direct&#x202f;: %n nouvelles</numerusform>
        </translation>
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
        <source>%Ln request(s), back to the first</source>
        <translation>
            <numerusform>%Ln requête, jusqu’à la première</numerusform>
            <numerusform>%Ln requêtes, jusqu’à la première</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s); older ones come as you scroll</source>
        <translation>
            <numerusform>%Ln requête&#x202f;; les plus anciennes s’affichent au défilement</numerusform>
            <numerusform>%Ln requêtes&#x202f;; les plus anciennes s’affichent au défilement</numerusform>
        </translation>
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
    <message>
        <source>Copy the request&apos;s row</source>
        <translation>Copier la ligne de la requête</translation>
    </message>
</context>
<context>
    <name>orchestris::RequestsSection</name>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Waiting for providers</source>
        <translation>Attente des fournisseurs</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Nouvel essai</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Protections</translation>
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
        <translation>«&#x202f;%1&#x202f;» reçoit un nouveau secret. Son nom, ses modèles, ses limites et son utilisation restent.</translation>
    </message>
    <message>
        <source>The key as it is &amp;now</source>
        <translation>La clé &amp;actuelle</translation>
    </message>
    <message>
        <source>It was rotated before: sk-orc-%1-…, which is still accepted until %2, ends at once then.</source>
        <translation>Elle a déjà été renouvelée&#x202f;: sk-orc-%1-…, encore acceptée jusqu’au %2, cessera alors aussitôt de l’être.</translation>
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
        <translation>
            <numerusform>%n en cours, depuis %1</numerusform>
            <numerusform>%n en cours, la plus ancienne depuis %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::SaveBar</name>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#x202f;: %2 → %3</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>&amp;Enregistrer les modifications</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n de plus</numerusform>
            <numerusform>… et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the values cannot be: the field says what can. Nothing is saved yet.</source>
        <translation>L’une des valeurs n’est pas admise&#x202f;: le champ indique ce qui l’est. Rien n’est encore enregistré.</translation>
    </message>
    <message>
        <source>Not saved yet:</source>
        <translation>Pas encore enregistré&#x202f;:</translation>
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
    <name>orchestris::ScopeTableModel</name>
    <message>
        <source>Alias or model</source>
        <translation>Alias ou modèle</translation>
    </message>
    <message>
        <source>May it?</source>
        <translation>Autorisé&#x202f;?</translation>
    </message>
</context>
<context>
    <name>orchestris::SettingRow</name>
    <message>
        <source>not saved</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset %1 to its default</source>
        <translation>Remettre %1 à sa valeur par défaut</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>Unité de %1</translation>
    </message>
    <message>
        <source>The default</source>
        <translation>Valeur par défaut</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Par défaut&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 (0: %2)</source>
        <translation>%1 (0&#x202f;: %2)</translation>
    </message>
    <message>
        <source>In this run the command line says %1; what is stored here counts in the next run without that.</source>
        <translation>Pour cette exécution, la ligne de commande indique %1&#x202f;; ce qui est enregistré ici comptera à la prochaine exécution sans cette option.</translation>
    </message>
</context>
<context>
    <name>orchestris::SettingsPage</name>
    <message>
        <source>Search the settings</source>
        <translation>Rechercher dans les paramètres</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No setting has all of these words.</source>
        <translation>Aucun paramètre ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed.</source>
        <translation>
            <numerusform>%n paramètre modifié.</numerusform>
            <numerusform>%n paramètres modifiés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Ouvrir la ligne</translation>
    </message>
    <message>
        <source>Read the values, one after the other</source>
        <translation>Lire les valeurs l’une après l’autre</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Choisir une période</translation>
    </message>
    <message>
        <source>Zoom into the chosen time</source>
        <translation>Zoomer sur la période choisie</translation>
    </message>
    <message>
        <source>All of the time again</source>
        <translation>Revenir à toute la période</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>In tables</source>
        <translation>Dans les tableaux</translation>
    </message>
    <message>
        <source>In charts</source>
        <translation>Dans les graphiques</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Choose all rows</source>
        <translation>Sélectionner toutes les lignes</translation>
    </message>
    <message>
        <source>Close what is open beside it</source>
        <translation>Fermer ce qui est ouvert à côté</translation>
    </message>
</context>
<context>
    <name>orchestris::SidePane</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
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
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
</context>
<context>
    <name>orchestris::StateStrips</name>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Serve here</source>
        <translation>&amp;Servir ici</translation>
    </message>
    <message>
        <source>This program becomes the gateway</source>
        <translation>Ce programme devient la passerelle</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Attached to %1 (process %2), which is the gateway: this window administers it, and quitting leaves it serving.</source>
        <translation>Rattaché à %1 (processus %2), qui est la passerelle&#x202f;: cette fenêtre l’administre, et elle reste en service quand vous quittez.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Requests are let through again.</source>
        <translation>Les requêtes passent à nouveau.</translation>
    </message>
</context>
<context>
    <name>orchestris::StepRail</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, the present step</source>
        <translation>%1, étape en cours</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, terminé</translation>
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
    <name>orchestris::TagKeysDialog</name>
    <message>
        <source>At most 20 tags, of at most 50 characters each.</source>
        <translation>Au plus 20 étiquettes, de 50 caractères chacune au maximum.</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n keys</source>
        <translation>
            <numerusform>Étiqueter %n clé</numerusform>
            <numerusform>Étiqueter %n clés</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change tags</source>
        <translation>&amp;Modifier les étiquettes</translation>
    </message>
    <message>
        <source>Like team-a, nightly</source>
        <translation>Par ex. team-a, nightly</translation>
    </message>
    <message>
        <source>&amp;Add these tags</source>
        <translation>&amp;Ajouter ces étiquettes</translation>
    </message>
    <message>
        <source>Take these &amp;away</source>
        <translation>&amp;Retirer celles-ci</translation>
    </message>
    <message>
        <source>None of them has a tag.</source>
        <translation>Aucune n’a d’étiquette.</translation>
    </message>
    <message>
        <source>They have: %1</source>
        <translation>Présentes&#x202f;: %1</translation>
    </message>
    <message>
        <source>Name at least one tag.</source>
        <translation>Indiquez au moins une étiquette.</translation>
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
        <translation>Actuellement&#x202f;: %1</translation>
    </message>
    <message>
        <source>It did not change in this time.</source>
        <translation>Aucun changement sur cette période.</translation>
    </message>
</context>
<context>
    <name>orchestris::TargetForm</name>
    <message>
        <source>Stream the answe&amp;r</source>
        <translation>Réponse en strea&amp;ming</translation>
    </message>
    <message>
        <source>As the &amp;key</source>
        <translation>Avec la &amp;clé</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>Com&amp;parer à</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>&amp;Endpoint</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>The key may call every model.</source>
        <translation>La clé peut appeler tous les modèles.</translation>
    </message>
    <message numerus="yes">
        <source>The key may call %1 of %n name(s).</source>
        <translation>
            <numerusform>La clé peut appeler %1 nom sur %n.</numerusform>
            <numerusform>La clé peut appeler %1 noms sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the user %1. What is tried here counts for this key: its usage, its cost, its limits.</source>
        <translation>De l’utilisateur %1. Ce qui est essayé ici compte pour cette clé&#x202f;: utilisation, coût, limites.</translation>
    </message>
    <message>
        <source>Of the organization %1. What is tried here counts for this key: its usage, its cost, its limits.</source>
        <translation>De l’organisation %1. Ce qui est essayé ici compte pour cette clé&#x202f;: utilisation, coût, limites.</translation>
    </message>
    <message>
        <source>Which addresses its clients may have does not matter here.</source>
        <translation>Les adresses permises à ses clients n’importent pas ici.</translation>
    </message>
    <message>
        <source>The key may not use this endpoint: the gateway will refuse.</source>
        <translation>La clé ne peut pas utiliser cet endpoint&#x202f;: la passerelle refusera.</translation>
    </message>
    <message>
        <source>Nothing is left of %1. The gateway will refuse.</source>
        <translation>Il ne reste rien de %1. La passerelle refusera.</translation>
    </message>
    <message>
        <source>Little is left of %1.</source>
        <translation>Il reste peu de %1.</translation>
    </message>
    <message>
        <source>Choose a key from the list.</source>
        <translation>Choisissez une clé dans la liste.</translation>
    </message>
    <message>
        <source>This key may call no model. Change its scope, or choose another key.</source>
        <translation>Cette clé ne peut appeler aucun modèle. Modifiez sa portée, ou choisissez une autre clé.</translation>
    </message>
    <message>
        <source>Choose a model from the list.</source>
        <translation>Choisissez un modèle dans la liste.</translation>
    </message>
    <message>
        <source>Choose a model to compare with from the list, or “Nothing”.</source>
        <translation>Choisissez dans la liste un modèle à comparer, ou «&#x202f;Rien&#x202f;».</translation>
    </message>
    <message>
        <source>The key “%1” can no longer be used. Choose a key from the list.</source>
        <translation>La clé «&#x202f;%1&#x202f;» ne peut plus être utilisée. Choisissez une clé dans la liste.</translation>
    </message>
</context>
<context>
    <name>orchestris::TargetTableModel</name>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>A million tokens</source>
        <translation>Par million de tokens</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Unlike the others</source>
        <translation>Différent des autres</translation>
    </message>
</context>
<context>
    <name>orchestris::TargetsEditor</name>
    <message>
        <source>A&amp;dd</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>&amp;Avancer</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Reculer</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>S&amp;upprimer</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>&amp;Poids</translation>
    </message>
    <message>
        <source>Model to add</source>
        <translation>Modèle à ajouter</translation>
    </message>
    <message>
        <source>Targets in the order in which they are tried</source>
        <translation>Cibles dans l’ordre où elles sont essayées</translation>
    </message>
    <message>
        <source>One step earlier in the order (Alt+Up), or drag it</source>
        <translation>Un rang plus tôt dans l’ordre (Alt+Haut), ou faites glisser</translation>
    </message>
    <message>
        <source>One step later in the order (Alt+Down), or drag it</source>
        <translation>Un rang plus tard dans l’ordre (Alt+Bas), ou faites glisser</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Its part of the requests among the targets of its group; 0: only if the others fail</source>
        <translation>Sa part des requêtes parmi les cibles de son groupe&#x202f;; 0&#x202f;: seulement si les autres échouent</translation>
    </message>
    <message>
        <source>There are no more models</source>
        <translation>Il n’y a plus de modèles</translation>
    </message>
    <message>
        <source>Search models to add</source>
        <translation>Rechercher des modèles à ajouter</translation>
    </message>
    <message>
        <source>Add at least one target.</source>
        <translation>Ajoutez au moins une cible.</translation>
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
        <translation>Chaque modèle auquel des requêtes sont envoyées apparaît ici&#x202f;: à quelle fréquence et à quelle vitesse il répond, et pourquoi il échoue. Choisissez une période plus longue ci-dessus.</translation>
    </message>
    <message>
        <source>Providers and models</source>
        <translation>Fournisseurs et modèles</translation>
    </message>
</context>
<context>
    <name>orchestris::TelemetryPage</name>
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
        <translation>Jours et mois selon le fuseau&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>orchestris::ToolPane</name>
    <message>
        <source>&amp;Set up…</source>
        <translation>&amp;Configurer…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Copy s&amp;nippet</source>
        <translation>Copier l’e&amp;xtrait</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL de base</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Make one streamed tool call with what the tool has configured</source>
        <translation>Faire un appel d’outil en streaming avec la configuration de l’outil</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>in the variable %1</source>
        <translation>dans la variable %1</translation>
    </message>
    <message>
        <source>&amp;Set up again…</source>
        <translation>Re&amp;configurer…</translation>
    </message>
    <message>
        <source>&amp;Fix…</source>
        <translation>Corri&amp;ger…</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>Nothing is wrong with its configuration.</source>
        <translation>Sa configuration est sans défaut.</translation>
    </message>
    <message>
        <source>A test shows whether the model answers and calls tools.</source>
        <translation>Un test montre si le modèle répond et appelle des outils.</translation>
    </message>
</context>
<context>
    <name>orchestris::ToolStep</name>
    <message>
        <source>&amp;Write it for me…</source>
        <translation>&amp;Écrire pour moi…</translation>
    </message>
    <message>
        <source>W&amp;rite</source>
        <translation>É&amp;crire</translation>
    </message>
    <message>
        <source>Your tool</source>
        <translation>Votre outil</translation>
    </message>
    <message>
        <source>Copy what belongs into its files, or have it written: you see what changes before, and a copy of each file is kept.</source>
        <translation>Copiez ce qui va dans ses fichiers, ou faites-le écrire&#x202f;: vous voyez avant ce qui change, et une copie de chaque fichier est gardée.</translation>
    </message>
    <message>
        <source>%1, found</source>
        <translation>%1, trouvé</translation>
    </message>
    <message>
        <source>%1 is set up. Start it anew.</source>
        <translation>%1 est configuré. Redémarrez-le.</translation>
    </message>
</context>
<context>
    <name>orchestris::ToolTableModel</name>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
</context>
<context>
    <name>orchestris::TopList</name>
    <message>
        <source>%1: %2 of all. Requests: %3, cost: %4</source>
        <comment>name, percent, count, money</comment>
        <translation>%1&#x202f;: %2 du total. Requêtes&#x202f;: %3, coût&#x202f;: %4</translation>
    </message>
    <message>
        <source>none in this time</source>
        <translation>rien sur cette période</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
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
    <name>orchestris::TraceTab</name>
    <message>
        <source>&amp;Open the request</source>
        <translation>&amp;Ouvrir la requête</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de requête</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Répondu par</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Price version</source>
        <translation>Version du prix</translation>
    </message>
    <message>
        <source>Time in the gateway</source>
        <translation>Temps dans la passerelle</translation>
    </message>
    <message>
        <source>What the gateway recorded of the request appears here when it has ended.</source>
        <translation>Ce que la passerelle a enregistré de la requête apparaît ici quand elle est terminée.</translation>
    </message>
</context>
<context>
    <name>orchestris::TrafficSwitch</name>
    <message>
        <source>Resume all &amp;traffic</source>
        <translation>Reprendre tout le &amp;trafic</translation>
    </message>
    <message>
        <source>Stop all &amp;traffic…</source>
        <translation>Arrêter tout le &amp;trafic…</translation>
    </message>
    <message>
        <source>Let requests through again</source>
        <translation>Laisser à nouveau passer les requêtes</translation>
    </message>
    <message>
        <source>Refuse new requests and end what runs, until it is resumed</source>
        <translation>Refuser les nouvelles requêtes et arrêter celles en cours, jusqu’à la reprise</translation>
    </message>
    <message>
        <source>Stop all traffic? Every request that runs is ended, and new ones are refused with an error that says so, until it is resumed. It stays stopped when the program is started again.</source>
        <translation>Arrêter tout le trafic&#x202f;? Chaque requête en cours est arrêtée, et les nouvelles sont refusées avec une erreur qui l’indique, jusqu’à la reprise. L’arrêt persiste au redémarrage du programme.</translation>
    </message>
    <message>
        <source>&amp;Stop all traffic</source>
        <translation>&amp;Arrêter tout le trafic</translation>
    </message>
    <message>
        <source>&amp;Keep serving</source>
        <translation>&amp;Laisser en service</translation>
    </message>
    <message>
        <source>All traffic is stopped.</source>
        <translation>Tout le trafic est arrêté.</translation>
    </message>
    <message>
        <source>Requests are let through again.</source>
        <translation>Les requêtes passent à nouveau.</translation>
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
        <translation>Ce qu’il propose&#x202f;; la passerelle traduit le reste</translation>
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
        <translation>Orchestris&#x202f;: %1</translation>
    </message>
    <message>
        <source>All traffic is stopped</source>
        <translation>Tout le trafic est arrêté</translation>
    </message>
    <message>
        <source>%1 serves at %2</source>
        <comment>a program, an address</comment>
        <translation>%1 est disponible sur %2</translation>
    </message>
    <message>
        <source>&amp;Stop all traffic</source>
        <translation>&amp;Arrêter tout le trafic</translation>
    </message>
    <message>
        <source>Stop all traffic &amp;now</source>
        <translation>Arrêter tout le trafic &amp;maintenant</translation>
    </message>
    <message>
        <source>&amp;Resume all traffic</source>
        <translation>&amp;Reprendre tout le trafic</translation>
    </message>
    <message>
        <source>&amp;Quit (the gateway serves on)</source>
        <translation>&amp;Quitter (la passerelle reste en service)</translation>
    </message>
    <message numerus="yes">
        <source>%n running, %1 today</source>
        <translation>
            <numerusform>%n en cours, %1 aujourd’hui</numerusform>
            <numerusform>%n en cours, %1 aujourd’hui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need attention</source>
        <translation>
            <numerusform>%n point d’attention</numerusform>
            <numerusform>%n points d’attention</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs &amp;attention (%1)</source>
        <translation>&amp;Points d’attention (%1)</translation>
    </message>
</context>
<context>
    <name>orchestris::TurnEditor</name>
    <message>
        <source>Take this message away</source>
        <translation>Retirer ce message</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Qui le dit</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Quoi dire</translation>
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
        <source>Time to the first token</source>
        <translation>Temps jusqu’au premier token</translation>
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
        <translation>Impossible d’écrire le fichier&#x202f;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are in %1.</source>
        <translation>
            <numerusform>%Ln ligne enregistrée dans %1.</numerusform>
            <numerusform>%Ln lignes enregistrées dans %1.</numerusform>
        </translation>
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
        <source>Groups over &amp;time as CSV…</source>
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
        <source>&amp;Month&apos;s report as PDF</source>
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
        <source>%Ln request(s) are in %1.</source>
        <translation>
            <numerusform>%Ln requête enregistrée dans %1.</numerusform>
            <numerusform>%Ln requêtes enregistrées dans %1.</numerusform>
        </translation>
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
        <translation>
            <numerusform>%1 et %n de plus</numerusform>
            <numerusform>%1 et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Retirer&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>orchestris::UsagePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sans groupes</translation>
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
    <message>
        <source>The time before</source>
        <translation>La période précédente</translation>
    </message>
    <message>
        <source>The time after</source>
        <translation>La période suivante</translation>
    </message>
    <message>
        <source>Out of the zoom</source>
        <translation>Sortir du zoom</translation>
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
        <source>&amp;Clear the filters</source>
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
    <message>
        <source>Copy the table</source>
        <translation>Copier le tableau</translation>
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
        <translation>Entrée que le fournisseur avait en cache&#x202f;; partie de l’entrée</translation>
    </message>
    <message>
        <source>What the model thought; part of the output</source>
        <translation>Ce que le modèle a pensé&#x202f;; partie de la sortie</translation>
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
        <translation>Requêtes de la ligne&#x202f;:</translation>
    </message>
    <message>
        <source>Its re&amp;quests</source>
        <translation>Ses &amp;requêtes</translation>
    </message>
    <message>
        <source>What helps: give the model a larger context where it is served (Ollama: num_ctx or OLLAMA_CONTEXT_LENGTH; llama.cpp: --ctx-size; LM Studio: context length), or send shorter prompts.</source>
        <translation>Remède&#x202f;: donnez au modèle un contexte plus grand là où il est servi (Ollama&#x202f;: num_ctx ou OLLAMA_CONTEXT_LENGTH&#x202f;; llama.cpp&#x202f;: --ctx-size&#x202f;; LM Studio&#x202f;: longueur du contexte), ou envoyez des prompts plus courts.</translation>
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
    <name>orchestris::WelcomePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Skip t&amp;he first steps</source>
        <translation>Passer &amp;les premiers pas</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>The first steps hold a new key, which is shown once.</source>
        <translation>Les premiers pas montrent une nouvelle clé, qui n’est visible qu’une fois.</translation>
    </message>
</context>
<context>
    <name>orchestris::WelcomeStep</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
</context>
<context>
    <name>orchestris::WindowSection</name>
    <message>
        <source>Start and window</source>
        <translation>Démarrage et fenêtre</translation>
    </message>
    <message>
        <source>In force at once, for you on this computer.</source>
        <translation>Effet immédiat, pour vous sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Démarrer à l’ouverture de session</translation>
    </message>
    <message>
        <source>The gateway serves as soon as you are logged in; the window opens from the tray.</source>
        <translation>La passerelle est en service dès que votre session est ouverte&#x202f;; la fenêtre s’ouvre depuis la zone de notification.</translation>
    </message>
    <message>
        <source>Keep serving</source>
        <translation>Laisser en service</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>À la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>Keep serving, and come back from the tray, or quit and stop serving.</source>
        <translation>Laisser en service et revenir depuis la zone de notification, ou quitter et arrêter le service.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>What the desktop tells you of, when it begins.</source>
        <translation>Ce dont le bureau vous avertit, dès que cela commence.</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation>Me notifier</translation>
    </message>
</context>
<context>
    <name>providerpresets</name>
    <message>
        <source>Put your resource&apos;s name in place of RESOURCE. Models are called by the names of your deployments.</source>
        <translation>Remplacez RESOURCE par le nom de votre ressource. Les modèles s’appellent par le nom de vos déploiements.</translation>
    </message>
    <message>
        <source>For resources without the v1 API. Put your resource&apos;s name in place of RESOURCE. Models are called by the names of your deployments.</source>
        <translation>Pour les ressources sans l’API v1. Remplacez RESOURCE par le nom de votre ressource. Les modèles s’appellent par le nom de vos déploiements.</translation>
    </message>
    <message>
        <source>Speaks its own API: the gateway translates from and to OpenAI&apos;s.</source>
        <translation>Parle sa propre API&#x202f;: la passerelle traduit depuis et vers celle d’OpenAI.</translation>
    </message>
    <message>
        <source>Runs on this machine. Prompts longer than its context are cut without a word: set the context length in Ollama.</source>
        <translation>Fonctionne sur cette machine. Les prompts plus longs que son contexte sont tronqués sans avertir&#x202f;: réglez la longueur du contexte dans Ollama.</translation>
    </message>
    <message>
        <source>Runs on this machine. Needs a credential only if it was started with --api-key.</source>
        <translation>Fonctionne sur cette machine. N’a besoin d’identifiants que s’il a été lancé avec --api-key.</translation>
    </message>
    <message>
        <source>Needs a credential only if it was started with --api-key; tools need its tool options.</source>
        <translation>N’a besoin d’identifiants que s’il a été lancé avec --api-key&#x202f;; les outils nécessitent ses options d’outils.</translation>
    </message>
    <message>
        <source>Runs on this machine. The first request may take long: it loads the model.</source>
        <translation>Fonctionne sur cette machine. La première requête peut être longue&#x202f;: elle charge le modèle.</translation>
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
        <translation>
            <numerusform>%n modèle</numerusform>
            <numerusform>%n modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>No such model or alias</source>
        <translation>Modèle ou alias inexistant</translation>
    </message>
    <message>
        <source>Not in the key&apos;s list</source>
        <translation>Absent de la liste de la clé</translation>
    </message>
    <message>
        <source>Not visible to its user</source>
        <translation>Non visible pour son utilisateur</translation>
    </message>
    <message>
        <source>Not allowed by its organization</source>
        <translation>Non autorisé par son organisation</translation>
    </message>
    <message>
        <source>Its provider is disabled</source>
        <translation>Son fournisseur est désactivé</translation>
    </message>
    <message>
        <source>None of its targets exists</source>
        <translation>Aucune de ses cibles n’existe</translation>
    </message>
    <message>
        <source>Not for what the key may be used for</source>
        <translation>Hors de l’usage prévu pour la clé</translation>
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
        <source>Allowed</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Allowed for %1</source>
        <translation>Autorisé pour %1</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>Mène à %1</translation>
    </message>
    <message>
        <source>There is nothing to call yet: add a provider.</source>
        <translation>Il n’y a encore rien à appeler&#x202f;: ajoutez un fournisseur.</translation>
    </message>
    <message>
        <source>It could call nothing.</source>
        <translation>Elle ne pourrait rien appeler.</translation>
    </message>
    <message numerus="yes">
        <source>It could call %1 of %n aliases and models now.</source>
        <translation>
            <numerusform>Elle pourrait appeler maintenant %1 alias ou modèle sur %n.</numerusform>
            <numerusform>Elle pourrait appeler maintenant %1 alias et modèles sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their keys could call nothing.</source>
        <translation>Les clés ne pourraient rien appeler.</translation>
    </message>
    <message numerus="yes">
        <source>Their keys could call %1 of %n aliases and models now.</source>
        <translation>
            <numerusform>Les clés pourraient appeler maintenant %1 alias ou modèle sur %n.</numerusform>
            <numerusform>Les clés pourraient appeler maintenant %1 alias et modèles sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key is disabled: every request is refused.</source>
        <translation>La clé est désactivée&#x202f;: toutes les requêtes sont refusées.</translation>
    </message>
    <message>
        <source>The key is revoked: every request is refused.</source>
        <translation>La clé est révoquée&#x202f;: toutes les requêtes sont refusées.</translation>
    </message>
    <message>
        <source>The key has expired: every request is refused.</source>
        <translation>La clé a expiré&#x202f;: toutes les requêtes sont refusées.</translation>
    </message>
    <message>
        <source>Its user is disabled: every request is refused.</source>
        <translation>Son utilisateur est désactivé&#x202f;: toutes les requêtes sont refusées.</translation>
    </message>
    <message>
        <source>Its organization is disabled: every request is refused.</source>
        <translation>Son organisation est désactivée&#x202f;: toutes les requêtes sont refusées.</translation>
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
        <translation>Où les clients se connectent. 127.0.0.1 est cet ordinateur seul&#x202f;; une adresse de cette machine, ou 0.0.0.0 pour toutes, ouvre la passerelle à d’autres.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>The port for clients. 0 takes any free one at each start, so that clients have to be told anew.</source>
        <translation>Le port des clients. 0 prend un port libre à chaque démarrage, qu’il faut alors communiquer de nouveau aux clients.</translation>
    </message>
    <message>
        <source>Worker threads</source>
        <translation>Threads de travail</translation>
    </message>
    <message>
        <source>How many threads serve clients. As many as cores is right nearly everywhere.</source>
        <translation>Nombre de threads au service des clients. Autant que de cœurs convient presque partout.</translation>
    </message>
    <message>
        <source>Allowed host names</source>
        <translation>Noms d’hôte autorisés</translation>
    </message>
    <message>
        <source>Names that clients may call the gateway by, besides localhost and its address, separated by commas. Requests to other names are refused, so that web pages cannot reach it by a name of their own.</source>
        <translation>Noms par lesquels les clients peuvent appeler la passerelle, outre localhost et son adresse, séparés par des virgules. Les requêtes vers d’autres noms sont refusées, afin que des pages web ne puissent pas l’atteindre par un nom à elles.</translation>
    </message>
    <message>
        <source>Largest request</source>
        <translation>Plus grande requête</translation>
    </message>
    <message>
        <source>Larger ones are refused before they are read. Pictures in prompts need room.</source>
        <translation>Les plus grandes sont refusées avant lecture. Les images dans les prompts demandent de la place.</translation>
    </message>
    <message>
        <source>Connections at once</source>
        <translation>Connexions simultanées</translation>
    </message>
    <message>
        <source>How many clients may be connected. What comes beyond is told to wait.</source>
        <translation>Nombre de clients pouvant être connectés. Au-delà, ils sont invités à attendre.</translation>
    </message>
    <message>
        <source>Time for a request&apos;s head</source>
        <translation>Délai pour les en-têtes d’une requête</translation>
    </message>
    <message>
        <source>A client that has not sent its whole head by then is cut off.</source>
        <translation>Un client qui n’a pas envoyé tous ses en-têtes d’ici là est déconnecté.</translation>
    </message>
    <message>
        <source>Quiet connections</source>
        <translation>Connexions inactives</translation>
    </message>
    <message>
        <source>How long a client&apos;s connection without a request is kept.</source>
        <translation>Combien de temps la connexion d’un client sans requête est gardée.</translation>
    </message>
    <message>
        <source>Unsent answer</source>
        <translation>Réponse non envoyée</translation>
    </message>
    <message>
        <source>A client that is further behind than this makes its provider wait, so that memory stays small.</source>
        <translation>Un client qui a plus de retard que cela fait attendre son fournisseur, pour limiter la mémoire utilisée.</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>Délai de connexion</translation>
    </message>
    <message>
        <source>How long connecting to a provider may take, before the next target is tried.</source>
        <translation>Combien de temps la connexion à un fournisseur peut prendre avant d’essayer la cible suivante.</translation>
    </message>
    <message>
        <source>Time to the first byte</source>
        <translation>Délai jusqu’au premier octet</translation>
    </message>
    <message>
        <source>How long a provider may think before anything comes. Local models may have to be loaded first.</source>
        <translation>Combien de temps un fournisseur peut réfléchir avant le premier envoi. Les modèles locaux doivent parfois être chargés d’abord.</translation>
    </message>
    <message>
        <source>Silence in an answer</source>
        <translation>Silence dans une réponse</translation>
    </message>
    <message>
        <source>How long a provider may pause between two pieces of an answer.</source>
        <translation>Combien de temps un fournisseur peut marquer une pause entre deux morceaux de réponse.</translation>
    </message>
    <message>
        <source>Time for a whole answer</source>
        <translation>Délai pour une réponse entière</translation>
    </message>
    <message>
        <source>Answers that take longer are ended; what was used is recorded.</source>
        <translation>Les réponses plus longues sont arrêtées&#x202f;; ce qui a été utilisé est enregistré.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>How many calls to providers one request may take, before its first word. 1 tries nothing again.</source>
        <translation>Nombre d’appels aux fournisseurs qu’une requête peut faire avant son premier mot. Avec 1, rien n’est réessayé.</translation>
    </message>
    <message>
        <source>Waiting between attempts</source>
        <translation>Attente entre tentatives</translation>
    </message>
    <message>
        <source>The most that one request waits between its attempts in all.</source>
        <translation>Le maximum qu’une requête attend en tout entre ses tentatives.</translation>
    </message>
    <message>
        <source>Slow first word</source>
        <translation>Premier mot lent</translation>
    </message>
    <message>
        <source>A stream that is slower than this moves on to the alias&apos;s next target, if there is one.</source>
        <translation>Un flux plus lent passe à la cible suivante de l’alias, s’il y en a une.</translation>
    </message>
    <message>
        <source>Failures that pause a target</source>
        <translation>Échecs avant la mise en pause d’une cible</translation>
    </message>
    <message>
        <source>After so many failures in a row nothing is sent to that target for a while.</source>
        <translation>Après autant d’échecs d’affilée, rien n’est envoyé à cette cible pendant un temps.</translation>
    </message>
    <message>
        <source>First pause</source>
        <translation>Première pause</translation>
    </message>
    <message>
        <source>How long a failing target is left alone at first; it doubles up to a minute.</source>
        <translation>Combien de temps une cible en échec est d’abord laissée en paix&#x202f;; doublé jusqu’à une minute.</translation>
    </message>
    <message>
        <source>Time to finish</source>
        <translation>Délai pour terminer</translation>
    </message>
    <message>
        <source>When the gateway stops, what is running may go on for so long.</source>
        <translation>Quand la passerelle s’arrête, ce qui est en cours peut continuer aussi longtemps.</translation>
    </message>
    <message>
        <source>Keep answers for follow-ups</source>
        <translation>Garder les réponses pour les suites</translation>
    </message>
    <message>
        <source>Clients of the Responses API may go on from an earlier answer by its ID. For that, answers that were translated are kept in memory, never on disk.</source>
        <translation>Les clients de l’API Responses peuvent poursuivre à partir d’une réponse antérieure par son ID. Pour cela, les réponses traduites sont gardées en mémoire, jamais sur disque.</translation>
    </message>
    <message>
        <source>Memory for them</source>
        <translation>Mémoire pour celles-ci</translation>
    </message>
    <message>
        <source>The most that kept answers may take; the oldest go first.</source>
        <translation>Le maximum occupé par les réponses gardées&#x202f;; les plus anciennes partent d’abord.</translation>
    </message>
    <message>
        <source>How long they are kept</source>
        <translation>Durée de conservation</translation>
    </message>
    <message>
        <source>After that a client has to send its whole conversation again.</source>
        <translation>Passé ce délai, un client doit renvoyer toute sa conversation.</translation>
    </message>
    <message>
        <source>Longest answer under strict limits</source>
        <translation>Plus longue réponse sous limites strictes</translation>
    </message>
    <message>
        <source>What a strict limit reserves for an answer where neither the client nor the model says a maximum.</source>
        <translation>Ce qu’une limite stricte réserve pour une réponse quand ni le client ni le modèle n’indiquent de maximum.</translation>
    </message>
    <message>
        <source>Repetitions that are a loop</source>
        <translation>Répétitions formant une boucle</translation>
    </message>
    <message>
        <source>The same request so many times in a row is taken for an agent that goes round in circles. What happens then is set for each organization and key.</source>
        <translation>Autant de fois la même requête d’affilée signale un agent qui tourne en rond. La suite se règle pour chaque organisation et chaque clé.</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>À qui s’adresser</translation>
    </message>
    <message>
        <source>Clients that are refused are told to ask this person or address for more.</source>
        <translation>Les clients refusés sont invités à demander plus à cette personne ou adresse.</translation>
    </message>
    <message>
        <source>Stop all traffic</source>
        <translation>Arrêter tout le trafic</translation>
    </message>
    <message>
        <source>Every request to a model is refused, and what runs is ended, until this is off again.</source>
        <translation>Toute requête vers un modèle est refusée, et celles en cours sont arrêtées, jusqu’à la désactivation de ce réglage.</translation>
    </message>
    <message>
        <source>Keep single requests</source>
        <translation>Garder les requêtes individuelles</translation>
    </message>
    <message>
        <source>Older rows are removed. Their sums stay, so charts and reports lose nothing.</source>
        <translation>Les lignes plus anciennes sont supprimées. Leurs sommes restent&#x202f;: graphiques et rapports ne perdent rien.</translation>
    </message>
    <message>
        <source>Metrics port</source>
        <translation>Port des métriques</translation>
    </message>
    <message>
        <source>Where Prometheus asks for /metrics. It needs no key there, and sees names and counts, never prompts.</source>
        <translation>Où Prometheus demande /metrics. Il n’y a pas besoin de clé, et il voit des noms et des nombres, jamais de prompts.</translation>
    </message>
    <message>
        <source>Metrics address</source>
        <translation>Adresse des métriques</translation>
    </message>
    <message>
        <source>The address for Prometheus, apart from the one for clients.</source>
        <translation>L’adresse pour Prometheus, distincte de celle des clients.</translation>
    </message>
    <message>
        <source>Log each request</source>
        <translation>Journaliser chaque requête</translation>
    </message>
    <message>
        <source>A line in the program&apos;s log for each request: key, model, status, times, tokens and cost. Never a word of it.</source>
        <translation>Une ligne dans le journal du programme par requête&#x202f;: clé, modèle, statut, durées, tokens et coût. Jamais un mot du contenu.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>as many as cores, at most 4</source>
        <translation>autant que de cœurs, 4 au plus</translation>
    </message>
    <message>
        <source>any free one</source>
        <translation>n’importe quel port libre</translation>
    </message>
    <message>
        <source>no metrics</source>
        <translation>pas de métriques</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
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
        <translation>Kio</translation>
    </message>
    <message>
        <source>MiB</source>
        <translation>Mio</translation>
    </message>
    <message>
        <source>GiB</source>
        <translation>Gio</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 à %2</translation>
    </message>
    <message>
        <source>From %1 to %2; 0: %3</source>
        <translation>De %1 à %2&#x202f;; 0&#x202f;: %3</translation>
    </message>
    <message>
        <source>Give names or addresses without scheme and path, such as gateway.example, separated by commas.</source>
        <translation>Indiquez des noms ou adresses sans schéma ni chemin, par ex. gateway.example, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Give one line of at most 200 characters.</source>
        <translation>Indiquez une ligne de 200 caractères au plus.</translation>
    </message>
    <message>
        <source>Give 127.0.0.1, ::1, another address of this machine, or 0.0.0.0 for all of them.</source>
        <translation>Indiquez 127.0.0.1,&#x202f;::1, une autre adresse de cette machine, ou 0.0.0.0 pour toutes.</translation>
    </message>
    <message>
        <source>This has to be a whole number. %1.</source>
        <translation>Ce doit être un nombre entier. %1.</translation>
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
        <translation>%1&#x202f;: %2 entrée, %3 entrée en cache, %4 écriture en cache, %5 sortie</translation>
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
        <translation>Fermé&#x202f;: les réponses reviennent</translation>
    </message>
    <message numerus="yes">
        <source>Opened after %n failure(s)</source>
        <translation>
            <numerusform>Ouvert après %n échec</numerusform>
            <numerusform>Ouvert après %n échecs</numerusform>
        </translation>
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
        <translation>%1&#x202f;: %2. %3 au lieu de %4.</translation>
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
        <translation>Attente préalable&#x202f;: %1</translation>
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
        <translation>Durée&#x202f;: %1</translation>
    </message>
    <message>
        <source>Provider&apos;s ID %1</source>
        <translation>ID du fournisseur&#x202f;: %1</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Premier token</translation>
    </message>
    <message>
        <source>End: %1</source>
        <translation>Fin&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>toolwords</name>
    <message>
        <source>It is not in your PATH.</source>
        <translation>Il n’est pas dans votre PATH.</translation>
    </message>
    <message>
        <source>If it is installed elsewhere, that does no harm: its configuration is what counts.</source>
        <translation>S’il est installé ailleurs, ce n’est pas grave&#x202f;: c’est sa configuration qui compte.</translation>
    </message>
    <message>
        <source>It has no configuration yet.</source>
        <translation>Il n’a pas encore de configuration.</translation>
    </message>
    <message>
        <source>Set it up here, or copy the snippet into the file yourself.</source>
        <translation>Configurez-le ici, ou copiez vous-même l’extrait dans le fichier.</translation>
    </message>
    <message>
        <source>The file cannot be understood at line %1, column %2.</source>
        <translation>Le fichier n’est pas compréhensible à la ligne %1, colonne %2.</translation>
    </message>
    <message>
        <source>Mend that place in an editor first: nothing is written into a file that is broken.</source>
        <translation>Corrigez d’abord cet endroit dans un éditeur&#x202f;: rien n’est écrit dans un fichier défectueux.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier est illisible.</translation>
    </message>
    <message>
        <source>Check that it is a file and belongs to you.</source>
        <translation>Vérifiez que c’est un fichier et qu’il vous appartient.</translation>
    </message>
    <message>
        <source>The file is far larger than any configuration.</source>
        <translation>Le fichier est bien plus volumineux que toute configuration.</translation>
    </message>
    <message>
        <source>Check what is in it.</source>
        <translation>Vérifiez son contenu.</translation>
    </message>
    <message>
        <source>The file cannot be changed from here.</source>
        <translation>Le fichier ne peut pas être modifié d’ici.</translation>
    </message>
    <message>
        <source>Check who owns it and its folder, or copy the snippet into it yourself.</source>
        <translation>Vérifiez à qui appartiennent le fichier et son dossier, ou copiez-y l’extrait vous-même.</translation>
    </message>
    <message>
        <source>The file is a link to another place.</source>
        <translation>Le fichier est un lien vers un autre emplacement.</translation>
    </message>
    <message>
        <source>What it leads to is changed, the link stays. Mind it if that is shared or under version control.</source>
        <translation>Ce vers quoi il mène est modifié, le lien reste. Attention s’il est partagé ou sous gestion de versions.</translation>
    </message>
    <message>
        <source>Others on this machine can read the file with the key.</source>
        <translation>D’autres personnes sur cette machine peuvent lire le fichier avec la clé.</translation>
    </message>
    <message>
        <source>Setting it up here makes it readable for you alone.</source>
        <translation>Le configurer ici le rend lisible par vous seul.</translation>
    </message>
    <message>
        <source>It uses an older form of its configuration.</source>
        <translation>Il utilise une ancienne forme de sa configuration.</translation>
    </message>
    <message>
        <source>That works. %1 takes its place as soon as it is there.</source>
        <translation>Cela fonctionne. %1 prendra sa place dès qu’il sera là.</translation>
    </message>
    <message>
        <source>The editor&apos;s extension keeps settings of its own, which only it can change.</source>
        <translation>L’extension de l’éditeur a ses propres paramètres, qu’elle seule peut modifier.</translation>
    </message>
    <message>
        <source>In its settings choose the provider “OpenAI Compatible”, and fill in base URL, API key and model ID from the snippet.</source>
        <translation>Dans ses paramètres, choisissez le fournisseur «&#x202f;OpenAI Compatible&#x202f;», et reprenez de l’extrait l’URL de base, la clé API et l’ID du modèle.</translation>
    </message>
    <message>
        <source>It says no base URL, so it asks OpenAI itself.</source>
        <translation>Il n’indique pas d’URL de base, et interroge donc OpenAI lui-même.</translation>
    </message>
    <message>
        <source>Set it up here to lead it to this gateway.</source>
        <translation>Configurez-le ici pour le diriger vers cette passerelle.</translation>
    </message>
    <message>
        <source>Its base URL “%1” is not one.</source>
        <translation>Son URL de base «&#x202f;%1&#x202f;» n’en est pas une.</translation>
    </message>
    <message>
        <source>A base URL begins with http:// or https:// and a host.</source>
        <translation>Une URL de base commence par http:// ou https:// et un hôte.</translation>
    </message>
    <message>
        <source>It asks another server: %1</source>
        <translation>Il interroge un autre serveur&#x202f;: %1</translation>
    </message>
    <message>
        <source>Its base URL lacks a part of the path: %1</source>
        <translation>Il manque une partie du chemin dans son URL de base&#x202f;: %1</translation>
    </message>
    <message>
        <source>It has to be %2</source>
        <translation>Ce doit être %2</translation>
    </message>
    <message>
        <source>Its base URL goes on too far: %1</source>
        <translation>Son URL de base va trop loin&#x202f;: %1</translation>
    </message>
    <message>
        <source>The tool adds the rest itself. It has to be %2</source>
        <translation>L’outil ajoute le reste lui-même. Ce doit être %2</translation>
    </message>
    <message>
        <source>Its base URL asks by another protocol than the gateway speaks: %1</source>
        <translation>Son URL de base utilise un autre protocole que celui de la passerelle&#x202f;: %1</translation>
    </message>
    <message>
        <source>It asks at port %1, the gateway listens at %2.</source>
        <translation>Il interroge le port %1, la passerelle écoute sur %2.</translation>
    </message>
    <message>
        <source>Change the port in its base URL.</source>
        <translation>Changez le port dans son URL de base.</translation>
    </message>
    <message>
        <source>It asks at %1, the gateway listens only at %2.</source>
        <translation>Il interroge %1, la passerelle n’écoute que sur %2.</translation>
    </message>
    <message>
        <source>Change the host in its base URL, or the address in the settings.</source>
        <translation>Changez l’hôte dans son URL de base, ou l’adresse dans les paramètres.</translation>
    </message>
    <message>
        <source>The gateway is not serving now.</source>
        <translation>La passerelle n’est pas en service actuellement.</translation>
    </message>
    <message>
        <source>Its state is at the bottom of the list of pages.</source>
        <translation>Son état figure en bas de la liste des pages.</translation>
    </message>
    <message>
        <source>It has no key.</source>
        <translation>Il n’a pas de clé.</translation>
    </message>
    <message>
        <source>Set it up here with a new key.</source>
        <translation>Configurez-le ici avec une nouvelle clé.</translation>
    </message>
    <message>
        <source>It reads its key from the variable %1, which is not set.</source>
        <translation>Il lit sa clé dans la variable %1, qui n’est pas définie.</translation>
    </message>
    <message>
        <source>Set it up here, or set the variable where the tool is started.</source>
        <translation>Configurez-le ici, ou définissez la variable là où l’outil est démarré.</translation>
    </message>
    <message>
        <source>Its key %1 is none of this gateway&apos;s.</source>
        <translation>Sa clé %1 n’est pas de cette passerelle.</translation>
    </message>
    <message>
        <source>Keys of providers stay with the gateway; tools get keys of their own. Set it up here with a new key.</source>
        <translation>Les clés des fournisseurs restent dans la passerelle&#x202f;; les outils ont leurs propres clés. Configurez-le ici avec une nouvelle clé.</translation>
    </message>
    <message>
        <source>Its key %1 is cut off or mistyped: the checksum is wrong.</source>
        <translation>Sa clé %1 est coupée ou mal saisie&#x202f;: la somme de contrôle est fausse.</translation>
    </message>
    <message>
        <source>Copy it again as a whole, or set the tool up with a new key.</source>
        <translation>Recopiez-la en entier, ou configurez l’outil avec une nouvelle clé.</translation>
    </message>
    <message>
        <source>Its key %1 is unknown here.</source>
        <translation>Sa clé %1 est inconnue ici.</translation>
    </message>
    <message>
        <source>It belongs to another installation or was removed. Set the tool up with a new key.</source>
        <translation>Elle appartient à une autre installation ou a été supprimée. Configurez l’outil avec une nouvelle clé.</translation>
    </message>
    <message>
        <source>Its key “%1” is disabled.</source>
        <translation>Sa clé «&#x202f;%1&#x202f;» est désactivée.</translation>
    </message>
    <message>
        <source>Enable it on the page of keys, or set the tool up with another.</source>
        <translation>Activez-la sur la page Clés, ou configurez l’outil avec une autre.</translation>
    </message>
    <message>
        <source>Its key “%1” has expired.</source>
        <translation>Sa clé «&#x202f;%1&#x202f;» a expiré.</translation>
    </message>
    <message>
        <source>Give it more time on the page of keys, or set the tool up with a new one.</source>
        <translation>Donnez-lui plus de temps sur la page Clés, ou configurez l’outil avec une nouvelle clé.</translation>
    </message>
    <message>
        <source>Its key “%1” is revoked for good.</source>
        <translation>Sa clé «&#x202f;%1&#x202f;» est révoquée définitivement.</translation>
    </message>
    <message>
        <source>Set the tool up with a new key.</source>
        <translation>Configurez l’outil avec une nouvelle clé.</translation>
    </message>
    <message>
        <source>Its key “%1” was rotated, and this is the secret from before.</source>
        <translation>Sa clé «&#x202f;%1&#x202f;» a été renouvelée, et c’est ici l’ancien secret.</translation>
    </message>
    <message>
        <source>Put the newer secret in its place, or set the tool up with a new key.</source>
        <translation>Mettez le secret le plus récent à sa place, ou configurez l’outil avec une nouvelle clé.</translation>
    </message>
    <message>
        <source>The owner of its key “%1” is disabled.</source>
        <translation>Le titulaire de sa clé «&#x202f;%1&#x202f;» est désactivé.</translation>
    </message>
    <message>
        <source>Enable the owner on the page of people.</source>
        <translation>Activez le titulaire sur la page Personnes.</translation>
    </message>
    <message>
        <source>Its key “%1” may not be used for %2, which this tool needs.</source>
        <translation>Sa clé «&#x202f;%1&#x202f;» ne peut pas servir pour %2, dont cet outil a besoin.</translation>
    </message>
    <message>
        <source>Allow it on the page of keys, or set the tool up with a new key.</source>
        <translation>Autorisez-le sur la page Clés, ou configurez l’outil avec une nouvelle clé.</translation>
    </message>
    <message>
        <source>It names no model.</source>
        <translation>Il n’indique aucun modèle.</translation>
    </message>
    <message>
        <source>Set it up here with one that this gateway has.</source>
        <translation>Configurez-le ici avec l’un de ceux de cette passerelle.</translation>
    </message>
    <message>
        <source>There is no model or alias “%1” here.</source>
        <translation>Il n’y a ni modèle ni alias «&#x202f;%1&#x202f;» ici.</translation>
    </message>
    <message>
        <source>The nearest is “%2”.</source>
        <translation>Le plus proche est «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Its key “%2” may not call the model “%1”.</source>
        <translation>Sa clé «&#x202f;%2&#x202f;» ne peut pas appeler le modèle «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Add the model to the key&apos;s scope, or use “%3”.</source>
        <translation>Ajoutez le modèle à la portée de la clé, ou utilisez «&#x202f;%3&#x202f;».</translation>
    </message>
    <message>
        <source>It names the provider “%1”, which its configuration does not describe.</source>
        <translation>Il indique le fournisseur «&#x202f;%1&#x202f;», que sa configuration ne décrit pas.</translation>
    </message>
    <message>
        <source>Set it up here, or add that section to the file.</source>
        <translation>Configurez-le ici, ou ajoutez cette section au fichier.</translation>
    </message>
    <message>
        <source>It says wire_api = &quot;%1&quot;, which newer versions of the tool no longer accept.</source>
        <translation>Il indique wire_api = &quot;%1&quot;, que les versions récentes de l’outil n’acceptent plus.</translation>
    </message>
    <message>
        <source>Write wire_api = &quot;responses&quot;: the gateway translates for providers that lack it.</source>
        <translation>Écrivez wire_api = &quot;responses&quot;&#x202f;: la passerelle traduit pour les fournisseurs qui ne l’ont pas.</translation>
    </message>
    <message>
        <source>It says wire_api = &quot;%1&quot;, which is no protocol.</source>
        <translation>Il indique wire_api = &quot;%1&quot;, qui n’est pas un protocole.</translation>
    </message>
    <message>
        <source>Write wire_api = &quot;responses&quot;.</source>
        <translation>Écrivez wire_api = &quot;responses&quot;.</translation>
    </message>
    <message>
        <source>It names the profile “%1”, which the file does not have.</source>
        <translation>Il indique le profil «&#x202f;%1&#x202f;», absent du fichier.</translation>
    </message>
    <message>
        <source>Take that line out, or add the profile.</source>
        <translation>Retirez cette ligne, ou ajoutez le profil.</translation>
    </message>
    <message>
        <source>It uses an account of its vendor instead of a key.</source>
        <translation>Il utilise un compte de son éditeur au lieu d’une clé.</translation>
    </message>
    <message>
        <source>%1 is set in two places that contradict each other: what %2 says counts, not %3.</source>
        <translation>%1 est défini à deux endroits qui se contredisent&#x202f;: c’est %2 qui compte, pas %3.</translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <translation>Retirez l’un des deux.</translation>
    </message>
    <message>
        <source>Reaching the server</source>
        <translation>Joindre le serveur</translation>
    </message>
    <message>
        <source>Reached, after %1 ms</source>
        <translation>Joint, après %1 ms</translation>
    </message>
    <message>
        <source>The key is accepted</source>
        <translation>La clé est acceptée</translation>
    </message>
    <message>
        <source>The model is found: %1</source>
        <translation>Le modèle est trouvé&#x202f;: %1</translation>
    </message>
    <message>
        <source>The first token</source>
        <translation>Le premier token</translation>
    </message>
    <message>
        <source>First token after %1 ms</source>
        <translation>Premier token après %1 ms</translation>
    </message>
    <message>
        <source>The tool was called: %1</source>
        <translation>L’outil a été appelé&#x202f;: %1</translation>
    </message>
    <message>
        <source>The usage is recorded: %1</source>
        <translation>L’utilisation est enregistrée&#x202f;: %1</translation>
    </message>
    <message>
        <source>There is no base URL, no key or no model to call with. Set the tool up first.</source>
        <translation>Il manque l’URL de base, la clé ou le modèle pour l’appel. Configurez d’abord l’outil.</translation>
    </message>
    <message>
        <source>There is no host of that name. Check the base URL.</source>
        <translation>Aucun hôte ne porte ce nom. Vérifiez l’URL de base.</translation>
    </message>
    <message>
        <source>Nothing listens there. Check that the gateway is serving, and the host and port in the base URL.</source>
        <translation>Rien n’écoute à cet endroit. Vérifiez que la passerelle est en service, ainsi que l’hôte et le port dans l’URL de base.</translation>
    </message>
    <message>
        <source>A safe connection cannot be made. The gateway itself speaks http: check whether the base URL has to begin with https.</source>
        <translation>Impossible d’établir une connexion sûre. La passerelle elle-même parle http&#x202f;: vérifiez si l’URL de base doit commencer par https.</translation>
    </message>
    <message>
        <source>No answer came in time. A model on this machine may still be loading: try again. Else look at the provider.</source>
        <translation>Aucune réponse à temps. Un modèle de cette machine est peut-être encore en chargement&#x202f;: réessayez. Sinon, examinez le fournisseur.</translation>
    </message>
    <message>
        <source>The answer broke off. The request&apos;s page says at which end.</source>
        <translation>La réponse a été coupée. La page de la requête indique de quel côté.</translation>
    </message>
    <message>
        <source>Something answers there, but not this API. The base URL has to end in /openai/v1.</source>
        <translation>Quelque chose y répond, mais pas cette API. L’URL de base doit se terminer par /openai/v1.</translation>
    </message>
    <message>
        <source>The key is refused. Set the tool up with a new key, or look at its state on the page of keys.</source>
        <translation>La clé est refusée. Configurez l’outil avec une nouvelle clé, ou examinez son état sur la page Clés.</translation>
    </message>
    <message>
        <source>The key may not do this: look at its endpoints and addresses on the page of keys.</source>
        <translation>La clé n’y est pas autorisée&#x202f;: examinez ses endpoints et ses adresses sur la page Clés.</translation>
    </message>
    <message>
        <source>There is no such model for this key. Choose another, or add it to the key&apos;s scope.</source>
        <translation>Ce modèle n’existe pas pour cette clé. Choisissez-en un autre, ou ajoutez-le à la portée de la clé.</translation>
    </message>
    <message>
        <source>A limit is reached. The page of limits shows which, and when it begins anew.</source>
        <translation>Une limite est atteinte. La page Limites indique laquelle, et quand elle recommence.</translation>
    </message>
    <message>
        <source>The request is refused: this model may not take tools. Try another model.</source>
        <translation>La requête est refusée&#x202f;: ce modèle n’accepte peut-être pas d’outils. Essayez un autre modèle.</translation>
    </message>
    <message>
        <source>The gateway accepted the request, the provider failed. Test the provider on its page.</source>
        <translation>La passerelle a accepté la requête, le fournisseur a échoué. Testez le fournisseur sur sa page.</translation>
    </message>
    <message>
        <source>The server failed. Look at the gateway&apos;s state, and try again.</source>
        <translation>Le serveur a échoué. Examinez l’état de la passerelle, puis réessayez.</translation>
    </message>
    <message>
        <source>It answered in words instead of calling the tool. The connection works; agents need a model that calls tools.</source>
        <translation>Il a répondu par du texte au lieu d’appeler l’outil. La connexion fonctionne&#x202f;; les agents ont besoin d’un modèle qui appelle des outils.</translation>
    </message>
    <message>
        <source>The answer was empty. Try again, or try another model.</source>
        <translation>La réponse était vide. Réessayez, ou essayez un autre modèle.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>La clé</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Le modèle</translation>
    </message>
    <message>
        <source>The tool call</source>
        <translation>L’appel d’outil</translation>
    </message>
    <message>
        <source>The record of its usage</source>
        <translation>L’enregistrement de l’utilisation</translation>
    </message>
    <message>
        <source>Variables of the OpenAI SDKs</source>
        <translation>Variables des SDK OpenAI</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Ne fonctionne pas</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>the console&apos;s own environment</source>
        <translation>l’environnement de la console elle-même</translation>
    </message>
    <message>
        <source>Add the model to the key&apos;s scope.</source>
        <translation>Ajoutez le modèle à la portée de la clé.</translation>
    </message>
    <message>
        <source>Another server answered: nothing is recorded here</source>
        <translation>Un autre serveur a répondu : rien n’est enregistré ici</translation>
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
        <source>▲ %1 times yesterday&apos;s</source>
        <translation>▲ %1 fois la valeur d’hier</translation>
    </message>
    <message>
        <source>▲ %1 times last month&apos;s</source>
        <translation>▲ %1 fois le mois dernier</translation>
    </message>
    <message>
        <source>%1 %2 % on yesterday</source>
        <comment>arrow, percent</comment>
        <translation>%1 %2&#x202f;% vs hier</translation>
    </message>
    <message>
        <source>%1 %2 % on last month</source>
        <comment>arrow, percent</comment>
        <translation>%1 %2&#x202f;% vs mois dernier</translation>
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
    <message>
        <source>By owner kind</source>
        <translation>Par type de titulaire</translation>
    </message>
    <message>
        <source>By organization</source>
        <translation>Par organisation</translation>
    </message>
    <message>
        <source>By user</source>
        <translation>Par utilisateur</translation>
    </message>
    <message>
        <source>By key</source>
        <translation>Par clé</translation>
    </message>
    <message>
        <source>By alias</source>
        <translation>Par alias</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Par modèle</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>Par fournisseur</translation>
    </message>
    <message>
        <source>By endpoint</source>
        <translation>Par endpoint</translation>
    </message>
    <message>
        <source>By program</source>
        <translation>Par programme</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Par statut</translation>
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
        <source>Reported: the provider&apos;s own numbers.</source>
        <translation>Déclaré&#x202f;: les chiffres du fournisseur.</translation>
    </message>
    <message>
        <source>Estimated: counted by the gateway from what was sent and received.</source>
        <translation>Estimation&#x202f;: comptée par la passerelle d’après ce qui a été envoyé et reçu.</translation>
    </message>
    <message>
        <source>Unknown: the provider reported nothing and nothing was seen to count.</source>
        <translation>Inconnu&#x202f;: le fournisseur n’a rien déclaré et rien n’a pu être compté.</translation>
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
        <source>It refused the gateway&apos;s credential</source>
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
        <translation>Coupée&#x202f;: la réponse a dépassé une limite</translation>
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
        <translation>Ignoré&#x202f;: son disjoncteur était ouvert</translation>
    </message>
    <message>
        <source>Asked to wait</source>
        <translation>Attente demandée</translation>
    </message>
    <message>
        <source>Passed over: it had asked to wait</source>
        <translation>Ignoré&#x202f;: il avait demandé d’attendre</translation>
    </message>
    <message>
        <source>No such endpoint</source>
        <translation>Endpoint absent</translation>
    </message>
    <message>
        <source>Passed over: it does not have this endpoint</source>
        <translation>Ignoré&#x202f;: il ne propose pas cet endpoint</translation>
    </message>
    <message>
        <source>Passed over: a limit for this model was reached</source>
        <translation>Ignoré&#x202f;: une limite pour ce modèle était atteinte</translation>
    </message>
    <message>
        <source>No credential</source>
        <translation>Pas d’identifiants</translation>
    </message>
    <message>
        <source>Passed over: its credential is missing or refused</source>
        <translation>Ignoré&#x202f;: ses identifiants manquent ou ont été refusés</translation>
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
        <translation>En cours&#x202f;: la réponse n’est pas encore terminée.</translation>
    </message>
    <message>
        <source>Interrupted: the gateway stopped before the answer ended. It was closed at the next start with an estimate.</source>
        <translation>Interrompue&#x202f;: la passerelle s’est arrêtée avant la fin de la réponse. La requête a été clôturée au démarrage suivant avec une estimation.</translation>
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
        <translation>Inconnu&#x202f;: le modèle n’a pas encore de prix.</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Succès</translation>
    </message>
    <message>
        <source>Client&apos;s error</source>
        <translation>Erreur client</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Limité</translation>
    </message>
    <message>
        <source>Server&apos;s error</source>
        <translation>Erreur serveur</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Réponse coupée</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a sentence, the next one</comment>
        <translation>%1 %2</translation>
    </message>
</context>
</TS>

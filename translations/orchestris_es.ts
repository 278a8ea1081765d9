<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>attention</name>
    <message>
        <source>The credential of “%1” cannot be read. %2</source>
        <translation>No se puede leer la credencial de “%1”. %2</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is paused after %n failure(s) in a row: requests pass it over until it answers again.</source>
        <translation><numerusform>“%1” está en pausa tras %n fallo: las solicitudes lo omiten hasta que vuelva a responder.</numerusform><numerusform>“%1” está en pausa tras %n fallos seguidos: las solicitudes lo omiten hasta que vuelva a responder.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) of “%1” are paused after failures: requests pass them over until they answer again.</source>
        <translation><numerusform>%n modelo de “%1” está en pausa tras varios fallos: las solicitudes lo omiten hasta que vuelva a responder.</numerusform><numerusform>%n modelos de “%1” están en pausa tras varios fallos: las solicitudes los omiten hasta que vuelvan a responder.</numerusform></translation>
    </message>
    <message>
        <source>%1, %2 % used.</source>
        <comment>a limit, percent</comment>
        <translation>%1, usado al %2 %.</translation>
    </message>
    <message>
        <source>%1, all used. It only warns: requests go on.</source>
        <translation>%1, usado por completo. Solo advierte: las solicitudes continúan.</translation>
    </message>
    <message>
        <source>%1, all used: requests are refused.</source>
        <translation>%1, usado por completo: se rechazan las solicitudes.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose, a notice</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The key “%1” expires %2.</source>
        <comment>a key, in 2 days</comment>
        <translation>La clave “%1” expira %2.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” seems to have cut the prompts of %n request(s) today without a word.</source>
        <translation><numerusform>Parece que “%1” ha recortado hoy sin avisar el prompt de %n solicitud.</numerusform><numerusform>Parece que “%1” ha recortado hoy sin avisar los prompts de %n solicitudes.</numerusform></translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>Organization added</source>
        <translation>Organización añadida</translation>
    </message>
    <message>
        <source>Organization renamed</source>
        <translation>Organización renombrada</translation>
    </message>
    <message>
        <source>Organization enabled</source>
        <translation>Organización activada</translation>
    </message>
    <message>
        <source>Organization disabled</source>
        <translation>Organización desactivada</translation>
    </message>
    <message>
        <source>Allowed models changed</source>
        <translation>Modelos permitidos modificados</translation>
    </message>
    <message>
        <source>Loop guard changed</source>
        <translation>Protección antibucles modificada</translation>
    </message>
    <message>
        <source>User added</source>
        <translation>Usuario añadido</translation>
    </message>
    <message>
        <source>User renamed</source>
        <translation>Usuario renombrado</translation>
    </message>
    <message>
        <source>User enabled</source>
        <translation>Usuario activado</translation>
    </message>
    <message>
        <source>User disabled</source>
        <translation>Usuario desactivado</translation>
    </message>
    <message>
        <source>Visible models changed</source>
        <translation>Modelos visibles modificados</translation>
    </message>
    <message>
        <source>Key issued</source>
        <translation>Clave emitida</translation>
    </message>
    <message>
        <source>Key changed</source>
        <translation>Clave modificada</translation>
    </message>
    <message>
        <source>Key rotated</source>
        <translation>Clave rotada</translation>
    </message>
    <message>
        <source>Key enabled</source>
        <translation>Clave activada</translation>
    </message>
    <message>
        <source>Key disabled</source>
        <translation>Clave desactivada</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation>Clave revocada</translation>
    </message>
    <message>
        <source>Limit set</source>
        <translation>Límite definido</translation>
    </message>
    <message>
        <source>Limit removed</source>
        <translation>Límite eliminado</translation>
    </message>
    <message>
        <source>Provider added</source>
        <translation>Proveedor añadido</translation>
    </message>
    <message>
        <source>Provider changed</source>
        <translation>Proveedor modificado</translation>
    </message>
    <message>
        <source>Provider removed</source>
        <translation>Proveedor eliminado</translation>
    </message>
    <message>
        <source>Model added</source>
        <translation>Modelo añadido</translation>
    </message>
    <message>
        <source>Models imported</source>
        <translation>Modelos importados</translation>
    </message>
    <message>
        <source>Price set</source>
        <translation>Precio definido</translation>
    </message>
    <message>
        <source>Maximum output set</source>
        <translation>Salida máxima definida</translation>
    </message>
    <message>
        <source>Model removed</source>
        <translation>Modelo eliminado</translation>
    </message>
    <message>
        <source>Alias set</source>
        <translation>Alias definido</translation>
    </message>
    <message>
        <source>Alias removed</source>
        <translation>Alias eliminado</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Ajuste modificado</translation>
    </message>
    <message>
        <source>Credential stored</source>
        <translation>Credencial guardada</translation>
    </message>
    <message>
        <source>Credential removed</source>
        <translation>Credencial eliminada</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>capability</name>
    <message>
        <source>List of models</source>
        <translation>Lista de modelos</translation>
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
        <translation>Uso en streams</translation>
    </message>
    <message>
        <source>Limit by max_tokens</source>
        <translation>Límite con max_tokens</translation>
    </message>
    <message>
        <source>Limit by max_completion_tokens</source>
        <translation>Límite con max_completion_tokens</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
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
        <translation>Copiado</translation>
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
        <translation>Archivo %1</translation>
    </message>
    <message>
        <source>Keychain: %1</source>
        <translation>Llavero: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation><numerusform>%1 y %n más</numerusform><numerusform>%1 y %n más</numerusform></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>antes de %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Kind of owner</source>
        <translation>Tipo de propietario</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Código de error</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Latency at least</source>
        <translation>Latencia mínima</translation>
    </message>
    <message>
        <source>Tokens at least</source>
        <translation>Tokens mínimos</translation>
    </message>
    <message>
        <source>Cost at least</source>
        <translation>Costo mínimo</translation>
    </message>
    <message>
        <source>Attempts at least</source>
        <translation>Intentos mínimos</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>dollars</source>
        <translation>dólares</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>intentos</translation>
    </message>
    <message>
        <source>An organization</source>
        <translation>Una organización</translation>
    </message>
    <message>
        <source>A user</source>
        <translation>Un usuario</translation>
    </message>
    <message>
        <source>No valid key</source>
        <translation>Sin clave válida</translation>
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
        <translation>De una vez</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation><numerusform>hace %n día</numerusform><numerusform>hace %n días</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation><numerusform>en %n día</numerusform><numerusform>en %n días</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation><numerusform>hace %n h</numerusform><numerusform>hace %n h</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation><numerusform>en %n h</numerusform><numerusform>en %n h</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation><numerusform>hace %n min</numerusform><numerusform>hace %n min</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation><numerusform>en %n min</numerusform><numerusform>en %n min</numerusform></translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>expiró %1</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>en menos de un minuto</translation>
    </message>
</context>
<context>
    <name>gatewaystate</name>
    <message>
        <source>Serving</source>
        <translation>En servicio</translation>
    </message>
    <message>
        <source>Serving, with a problem</source>
        <translation>En servicio, con un problema</translation>
    </message>
    <message>
        <source>Not serving</source>
        <translation>Sin servicio</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Finishing open requests… (quit again to end them now)</source>
        <translation>Finalizando solicitudes en curso… (salir de nuevo para terminarlas ya)</translation>
    </message>
</context>
<context>
    <name>keystate</name>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirado</translation>
    </message>
</context>
<context>
    <name>limits</name>
    <message>
        <source>the limit of %1</source>
        <translation>el límite de %1</translation>
    </message>
    <message>
        <source>a limit that is gone</source>
        <translation>un límite que ya no existe</translation>
    </message>
    <message>
        <source>More was asked for than %1 allows. It went through: the limit only warns.</source>
        <translation>Se pidió más de lo que permite %1. Se dejó pasar: el límite solo advierte.</translation>
    </message>
    <message>
        <source>All of %1 is used</source>
        <translation>Se ha agotado %1</translation>
    </message>
    <message>
        <source>%1 % of %2 is used</source>
        <translation>Usado al %1 %: %2</translation>
    </message>
    <message>
        <source>%1. Requests go on: it only warns.</source>
        <translation>%1. Las solicitudes continúan: solo advierte.</translation>
    </message>
    <message>
        <source>%1: requests are refused.</source>
        <translation>%1: se rechazan las solicitudes.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>Tokens de salida</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>Solicitudes simultáneas</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>Advertir</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>al minuto</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>a la hora</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>a la semana</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>al mes</translation>
    </message>
    <message>
        <source>in total</source>
        <translation>en total</translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s)</source>
        <translation><numerusform>%1 token</numerusform><numerusform>%1 tokens</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 output token(s)</source>
        <translation><numerusform>%1 token de salida</numerusform><numerusform>%1 tokens de salida</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 request(s)</source>
        <translation><numerusform>%1 solicitud</numerusform><numerusform>%1 solicitudes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 request(s) at once</source>
        <translation><numerusform>%1 solicitud simultánea</numerusform><numerusform>%1 solicitudes simultáneas</numerusform></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>amount, window: $5.00 a day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <source>Rolling</source>
        <translation>Continuo</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message numerus="yes">
        <source>The same request %n time(s) within %1.</source>
        <translation><numerusform>La misma solicitud %n vez en %1.</numerusform><numerusform>La misma solicitud %n veces en %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) within %1 that grow but end the same.</source>
        <translation><numerusform>%n solicitud en %1 que crece pero termina igual.</numerusform><numerusform>%n solicitudes en %1 que crecen pero terminan igual.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The same tool call with the same arguments %n time(s) within %1.</source>
        <translation><numerusform>La misma llamada a herramienta con los mismos argumentos %n vez en %1.</numerusform><numerusform>La misma llamada a herramienta con los mismos argumentos %n veces en %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) a minute, where %1 are usual.</source>
        <translation><numerusform>%n solicitud al minuto; lo habitual es %1.</numerusform><numerusform>%n solicitudes al minuto; lo habitual es %1.</numerusform></translation>
    </message>
    <message>
        <source>%1 They are refused now.</source>
        <translation>%1 Ahora se rechazan.</translation>
    </message>
    <message>
        <source>There were no requests that this limit counts.</source>
        <translation>No hubo solicitudes que cuenten para este límite.</translation>
    </message>
    <message>
        <source>At most %1 ran.</source>
        <translation>Como máximo hubo %1.</translation>
    </message>
    <message>
        <source>They used %1.</source>
        <translation>Usaron %1.</translation>
    </message>
    <message>
        <source>The most that was used in one window is %1.</source>
        <translation>El máximo usado en un período es %1.</translation>
    </message>
    <message numerus="yes">
        <source>None of %n request(s) would have been refused.</source>
        <translation><numerusform>De %n solicitud, ninguna se habría rechazado.</numerusform><numerusform>De %n solicitudes, ninguna se habría rechazado.</numerusform></translation>
    </message>
    <message>
        <source>%1 of %2 requests (%3) would have been too much; the limit would have let them through with a warning.</source>
        <translation>%1 de %2 solicitudes (%3) habrían superado el límite; las habría dejado pasar con una advertencia.</translation>
    </message>
    <message>
        <source>%1 of %2 requests (%3) would have been refused.</source>
        <translation>%1 de %2 solicitudes (%3) se habrían rechazado.</translation>
    </message>
    <message>
        <source>They cost %1.</source>
        <translation>Costaron %1.</translation>
    </message>
</context>
<context>
    <name>orchestris::AdmissionView</name>
    <message>
        <source>A limit of %1 that is gone</source>
        <translation>Un límite de %1 que ya no existe</translation>
    </message>
    <message>
        <source>Limits at admission</source>
        <translation>Límites en la admisión</translation>
    </message>
    <message>
        <source>It refused: %1 was needed, %2 of %3 was left.</source>
        <translation>Rechazó la solicitud: necesario, %1; disponible, %2 de %3.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>Usado antes</translation>
    </message>
    <message>
        <source>Held by others</source>
        <translation>Reservado por otras</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necesario</translation>
    </message>
    <message>
        <source>Held by this</source>
        <translation>Reservado por esta</translation>
    </message>
    <message>
        <source>Used by this</source>
        <translation>Usado por esta</translation>
    </message>
    <message>
        <source>Used after</source>
        <translation>Usado después</translation>
    </message>
</context>
<context>
    <name>orchestris::AnomaliesTab</name>
    <message>
        <source>Its &amp;usage</source>
        <translation>&amp;Uso</translation>
    </message>
    <message>
        <source>Its &amp;requests</source>
        <translation>&amp;Solicitudes</translation>
    </message>
    <message>
        <source>Nothing left its habit</source>
        <translation>Nada se sale de lo habitual</translation>
    </message>
    <message>
        <source>Latency, errors, retries and cost of each model, provider, key and organization are compared with their own last eight weeks. What stands out appears here.</source>
        <translation>La latencia, los errores, los reintentos y el costo de cada modelo, proveedor, clave y organización se comparan con sus últimas ocho semanas. Lo que se sale de lo habitual aparece aquí.</translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation>Anomalías</translation>
    </message>
    <message>
        <source>Each against its own habit, by the hour of the week</source>
        <translation>Cada elemento frente a lo habitual a esa hora de la semana</translation>
    </message>
</context>
<context>
    <name>orchestris::AnomalyTableModel</name>
    <message>
        <source>Going on</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Terminó %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observado</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
</context>
<context>
    <name>orchestris::AttentionCard</name>
    <message>
        <source>All is well. Providers that fail, limits near their end, keys that expire and unusual latency or cost are shown here.</source>
        <translation>Todo va bien. Aquí se muestran los proveedores que fallan, los límites a punto de agotarse, las claves por expirar y las latencias o costos inusuales.</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>Lo que requiere atención</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Show &amp;fewer</source>
        <translation>Mostrar m&amp;enos</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Mostrar &amp;todo</translation>
    </message>
</context>
<context>
    <name>orchestris::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Filter the changes that are loaded</source>
        <translation>Filtrar los cambios cargados</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>&amp;Load older changes</source>
        <translation>&amp;Cargar cambios anteriores</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>Aún no hay cambios</translation>
    </message>
    <message>
        <source>Every change of keys, people, limits, providers, models and settings appears here: who made it, when, and what was before.</source>
        <translation>Aquí aparece cada cambio de claves, personas, límites, proveedores, modelos y ajustes: quién lo hizo, cuándo y qué había antes.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>See whether an entry was altered, removed or put in</source>
        <translation>Comprobar si alguna entrada se alteró, eliminó o insertó</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>The chain is broken at number %1. %2</source>
        <translation>La cadena está rota en el número %1. %2</translation>
    </message>
    <message>
        <source>There are no changes yet: there is nothing that could have been altered.</source>
        <translation>Aún no hay cambios: no hay nada que se haya podido alterar.</translation>
    </message>
    <message numerus="yes">
        <source>The chain is whole: none of %n change(s) was altered or removed.</source>
        <translation><numerusform>La cadena está íntegra: %n cambio, sin alteraciones ni eliminaciones.</numerusform><numerusform>La cadena está íntegra: %n cambios, sin alteraciones ni eliminaciones.</numerusform></translation>
    </message>
    <message>
        <source>To see later that none was cut off at the end, note the number %1 and its hash's begin %2.</source>
        <translation>Para comprobar más adelante que no se recortó ninguno al final, anotar el número %1 y el inicio de su hash, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation><numerusform>%n cambio</numerusform><numerusform>%n cambios</numerusform></translation>
    </message>
    <message>
        <source>%1 of %2 loaded changes</source>
        <translation>%1 de %2 cambios cargados</translation>
    </message>
</context>
<context>
    <name>orchestris::AuditPane</name>
    <message>
        <source>Change in full</source>
        <translation>Cambio completo</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copiar como &amp;JSON</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Definido</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Antes → después</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Covers this entry and the hash of the one before it.</source>
        <translation>Abarca esta entrada y el hash de la anterior.</translation>
    </message>
</context>
<context>
    <name>orchestris::AuditTableModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
</context>
<context>
    <name>orchestris::CapabilityTableModel</name>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>Capacidad</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Lo observado</translation>
    </message>
</context>
<context>
    <name>orchestris::ChartLegendEntry</name>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Show or hide %1</source>
        <translation>Mostrar u ocultar %1</translation>
    </message>
</context>
<context>
    <name>orchestris::ChartTip</name>
    <message>
        <source> (so far)</source>
        <translation> (hasta ahora)</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
</context>
<context>
    <name>orchestris::CodeBlock</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
</context>
<context>
    <name>orchestris::Console</name>
    <message>
        <source>Closing the &amp;window quits</source>
        <translation>Salir al cerrar la &amp;ventana</translation>
    </message>
    <message>
        <source>Orchestris keeps serving</source>
        <translation>Orchestris sigue en servicio</translation>
    </message>
    <message>
        <source>The window is closed, the gateway goes on. Open it again from here, or quit from this icon's menu.</source>
        <translation>La ventana se ha cerrado, la puerta de enlace sigue en servicio. Se puede abrir de nuevo desde aquí o salir desde el menú de este icono.</translation>
    </message>
    <message>
        <source>Quit and stop serving, or keep the gateway serving with this window minimised? The menu changes this later.</source>
        <translation>¿Salir y detener el servicio, o mantener la puerta de enlace en servicio con esta ventana minimizada? Se puede cambiar después en el menú.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Keep serving</source>
        <translation>Seguir &amp;en servicio</translation>
    </message>
</context>
<context>
    <name>orchestris::CredentialEditor</name>
    <message>
        <source>Choose the file</source>
        <translation>Elegir el archivo</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>Variable de entorno</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>The provider's key</source>
        <translation>La clave del proveedor</translation>
    </message>
    <message>
        <source>Name the environment variable: letters, digits and '_'.</source>
        <translation>Indicar el nombre de la variable de entorno: letras, dígitos y '_'.</translation>
    </message>
    <message>
        <source>Give the whole path of the file that holds the key.</source>
        <translation>Indicar la ruta completa del archivo que contiene la clave.</translation>
    </message>
    <message>
        <source>Name the entry in the keychain.</source>
        <translation>Indicar el nombre de la entrada en el llavero.</translation>
    </message>
    <message>
        <source>Paste the provider's key.</source>
        <translation>Pegar la clave del proveedor.</translation>
    </message>
    <message>
        <source>Read from the environment that the gateway was started in.</source>
        <translation>Se lee del entorno en el que se inició la puerta de enlace.</translation>
    </message>
    <message>
        <source>/path/to/key</source>
        <translation>/path/to/key</translation>
    </message>
    <message>
        <source>The file holds the key and nothing else; only you should be able to read it.</source>
        <translation>El archivo contiene solo la clave; nadie más debería poder leerlo.</translation>
    </message>
    <message>
        <source>Name of the entry</source>
        <translation>Nombre de la entrada</translation>
    </message>
    <message>
        <source>Name of the entry in the keychain</source>
        <translation>Nombre de la entrada en el llavero</translation>
    </message>
    <message>
        <source>Stored. Leave empty to keep it</source>
        <translation>Guardada. Dejar vacío para conservarla</translation>
    </message>
    <message>
        <source>Paste the provider's key</source>
        <translation>Pegar la clave del proveedor</translation>
    </message>
    <message>
        <source>Kept in this computer's keychain, never in the database, and never shown again.</source>
        <translation>Se guarda en el llavero de este equipo, nunca en la base de datos, y no se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>File with the provider's key</source>
        <translation>Archivo con la clave del proveedor</translation>
    </message>
</context>
<context>
    <name>orchestris::DataTable</name>
    <message>
        <source>Fit the columns</source>
        <translation>Ajustar las columnas</translation>
    </message>
</context>
<context>
    <name>orchestris::DetailPane</name>
    <message>
        <source>Request in full</source>
        <translation>Solicitud completa</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copiar como &amp;JSON</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de solicitud</translation>
    </message>
    <message>
        <source>Client's ID</source>
        <translation>ID del cliente</translation>
    </message>
    <message>
        <source>Provider's ID</source>
        <translation>ID del proveedor</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Mostrar la clave</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>%1 (user)</source>
        <translation>%1 (usuario)</translation>
    </message>
    <message>
        <source>%1 (organization)</source>
        <translation>%1 (organización)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Solicitado</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Show the usage of the alias</source>
        <translation>Mostrar el uso del alias</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Show the provider</source>
        <translation>Mostrar el proveedor</translation>
    </message>
    <message>
        <source>Provider's model</source>
        <translation>Modelo del proveedor</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Streamed</source>
        <translation>En streaming</translation>
    </message>
    <message>
        <source>In one piece</source>
        <translation>De una vez</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Finish reason</source>
        <translation>Motivo de fin</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Código de error</translation>
    </message>
    <message>
        <source>Refused by</source>
        <translation>Rechazada por</translation>
    </message>
    <message>
        <source>This gateway</source>
        <translation>Esta puerta de enlace</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>El proveedor</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>El cliente</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>of it cached</source>
        <translation>de ellos, en caché</translation>
    </message>
    <message>
        <source>of it to cache</source>
        <translation>de ellos, a caché</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>of it reasoning</source>
        <translation>de ellos, razonamiento</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Given-up tries</source>
        <translation>Intentos abandonados</translation>
    </message>
    <message>
        <source>Price version</source>
        <translation>Versión del precio</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Primer token</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Puerta de enlace</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
</context>
<context>
    <name>orchestris::EditKeyDialog</name>
    <message>
        <source>Edit key %1</source>
        <translation>Editar la clave %1</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>orchestris::FilterPopup</name>
    <message>
        <source>Search, or add with Enter</source>
        <translation>Buscar, o añadir con Intro</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>A number, please, such as 2.5.</source>
        <translation>Indicar un número, por ejemplo 2.5.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>La última hora</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Las últimas 24 horas</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Los últimos 7 días</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Los últimos 30 días</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;To, with that day</source>
        <translation>&amp;Hasta, ese día incluido</translation>
    </message>
</context>
<context>
    <name>orchestris::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>orchestris::FoundServers</name>
    <message>
        <source>Model servers found on this machine</source>
        <translation>Servidores de modelos encontrados en este equipo</translation>
    </message>
    <message>
        <source>no models yet</source>
        <translation>aún sin modelos</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation><numerusform>%n modelo</numerusform><numerusform>%n modelos</numerusform></translation>
    </message>
    <message>
        <source>%1 runs on this machine: %2, %3.</source>
        <translation>%1 se ejecuta en este equipo: %2, %3.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Do not offer %1 again</source>
        <translation>No volver a ofrecer %1</translation>
    </message>
    <message>
        <source>“%1” is added. It has no models yet.</source>
        <translation>Se ha añadido “%1”. Aún no tiene modelos.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is added, with %n model(s).</source>
        <translation><numerusform>Se ha añadido “%1”, con %n modelo.</numerusform><numerusform>Se ha añadido “%1”, con %n modelos.</numerusform></translation>
    </message>
</context>
<context>
    <name>orchestris::GatewayStatus</name>
    <message>
        <source>Copy the base URL</source>
        <translation>Copiar la URL base</translation>
    </message>
    <message>
        <source>Serving at</source>
        <translation>En servicio en</translation>
    </message>
</context>
<context>
    <name>orchestris::HistogramView</name>
    <message>
        <source>Distribution of the latency</source>
        <translation>Distribución de la latencia</translation>
    </message>
    <message>
        <source>Nothing was answered</source>
        <translation>No se respondió nada</translation>
    </message>
    <message>
        <source>p50 %1, p95 %2, p99 %3</source>
        <translation>p50 %1, p95 %2, p99 %3</translation>
    </message>
    <message>
        <source>Nothing was answered in this time</source>
        <translation>No se respondió nada en este intervalo</translation>
    </message>
</context>
<context>
    <name>orchestris::IssueKeyDialog</name>
    <message>
        <source>Issue a key</source>
        <translation>Emitir una clave</translation>
    </message>
    <message>
        <source>&amp;Issue key</source>
        <translation>&amp;Emitir clave</translation>
    </message>
    <message>
        <source>Issuing…</source>
        <translation>Emitiendo…</translation>
    </message>
    <message>
        <source>Key issued</source>
        <translation>Clave emitida</translation>
    </message>
</context>
<context>
    <name>orchestris::JobBar</name>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>orchestris::KeyForm</name>
    <message>
        <source>What it is for, like “ci-agents”</source>
        <translation>Para qué sirve, p. ej. “ci-agents”</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Organization %1</source>
        <translation>Organización %1</translation>
    </message>
    <message>
        <source>The organization</source>
        <translation>La organización</translation>
    </message>
    <message>
        <source>A user</source>
        <translation>Un usuario</translation>
    </message>
    <message>
        <source>The user's name</source>
        <translation>El nombre del usuario</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>O&amp;wner</source>
        <translation>&amp;Propietario</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>As it is: %1</source>
        <translation>Como está: %1</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>In 7 days</source>
        <translation>En 7 días</translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation>En 30 días</translation>
    </message>
    <message>
        <source>In 90 days</source>
        <translation>En 90 días</translation>
    </message>
    <message>
        <source>After a date…</source>
        <translation>Después de una fecha…</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expira</translation>
    </message>
    <message>
        <source>Last day of the key</source>
        <translation>Último día de la clave</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>E&amp;xpira</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Optional, like team-a, nightly</source>
        <translation>Opcional, p. ej. team-a, nightly</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>Not&amp;a</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>E&amp;tiquetas</translation>
    </message>
    <message>
        <source>What the key may be used for, from where, and its loop guard</source>
        <translation>Para qué y desde dónde se puede usar la clave, y su protección antibucles</translation>
    </message>
    <message>
        <source>Hide more r&amp;ules</source>
        <translation>Ocultar má&amp;s reglas</translation>
    </message>
    <message>
        <source>More r&amp;ules</source>
        <translation>Má&amp;s reglas</translation>
    </message>
    <message>
        <source>A new user; they are added with the key.</source>
        <translation>Un usuario nuevo; se añade junto con la clave.</translation>
    </message>
    <message>
        <source>Refused from %1 on.</source>
        <translation>Se rechaza a partir del %1.</translation>
    </message>
    <message>
        <source>Give the key a name.</source>
        <translation>Dar un nombre a la clave.</translation>
    </message>
    <message>
        <source>A name has at most 100 characters, and none that cannot be seen.</source>
        <translation>Un nombre tiene como máximo 100 caracteres, todos visibles.</translation>
    </message>
    <message>
        <source>There is a key named “%1” already. Choose another name.</source>
        <translation>Ya hay una clave llamada “%1”. Elegir otro nombre.</translation>
    </message>
    <message>
        <source>Name the user that owns the key.</source>
        <translation>Indicar el usuario propietario de la clave.</translation>
    </message>
    <message>
        <source>This date has passed. Choose a later one.</source>
        <translation>Esta fecha ya ha pasado. Elegir una posterior.</translation>
    </message>
    <message>
        <source>At most 20 tags, of at most 50 characters each.</source>
        <translation>Como máximo 20 etiquetas, de 50 caracteres cada una.</translation>
    </message>
</context>
<context>
    <name>orchestris::KeyIssuedView</name>
    <message>
        <source>The new key</source>
        <translation>La clave nueva</translation>
    </message>
    <message>
        <source>&amp;Copy key</source>
        <translation>&amp;Copiar clave</translation>
    </message>
    <message>
        <source>It stands in the examples below as well.</source>
        <translation>También figura en los ejemplos siguientes.</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Cómo usarla</translation>
    </message>
    <message>
        <source>In a terminal</source>
        <translation>En un terminal</translation>
    </message>
    <message>
        <source>With the openai package</source>
        <translation>Con el paquete openai</translation>
    </message>
    <message>
        <source>In ~/.codex/config.toml</source>
        <translation>En ~/.codex/config.toml</translation>
    </message>
    <message>
        <source>In the shell that starts codex</source>
        <translation>En el shell que inicia codex</translation>
    </message>
    <message>
        <source>“%1” is ready</source>
        <translation>“%1” está lista</translation>
    </message>
    <message>
        <source>Copy the key now: it is shown this once and cannot be shown again. If it is lost, revoke it and issue another.</source>
        <translation>Copiar la clave ahora: solo se muestra esta vez y no se puede volver a mostrar. Si se pierde, hay que revocarla y emitir otra.</translation>
    </message>
    <message>
        <source>You have not copied the key yet, and it cannot be shown again. Close once more to go without it.</source>
        <translation>La clave aún no se ha copiado y no se puede volver a mostrar. Cerrar otra vez para continuar sin ella.</translation>
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
        <translation>Em&amp;beddings</translation>
    </message>
    <message>
        <source>May be used for</source>
        <translation>Se puede usar para</translation>
    </message>
    <message>
        <source>Any, or like 192.0.2.7, 10.0.0.0/8, 2001:db8::/32</source>
        <translation>Cualquiera, o p. ej. 192.0.2.7, 10.0.0.0/8, 2001:db8::/32</translation>
    </message>
    <message>
        <source>From these a&amp;ddresses</source>
        <translation>Desde estas &amp;direcciones</translation>
    </message>
    <message>
        <source>As its organization says</source>
        <translation>Según su organización</translation>
    </message>
    <message>
        <source>&amp;Loop guard</source>
        <translation>Protección antibuc&amp;les</translation>
    </message>
    <message>
        <source>Tick at least one thing that the key may be used for.</source>
        <translation>Marcar al menos un uso permitido para la clave.</translation>
    </message>
</context>
<context>
    <name>orchestris::KeyTableModel</name>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nunca usada</translation>
    </message>
    <message>
        <source>sk-orc-%1-…</source>
        <translation>sk-orc-%1-…</translation>
    </message>
    <message>
        <source>Only for %1</source>
        <translation>Solo para %1</translation>
    </message>
    <message>
        <source>Only from %1</source>
        <translation>Solo desde %1</translation>
    </message>
    <message>
        <source>The key before it, sk-orc-%1-…, is accepted until %2</source>
        <translation>La clave anterior, sk-orc-%1-…, se acepta hasta %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Owner kind</source>
        <translation>Tipo de propietario</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creación</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expira</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
</context>
<context>
    <name>orchestris::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>Buscar claves</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>E&amp;ditar…</translation>
    </message>
    <message>
        <source>R&amp;otate…</source>
        <translation>R&amp;otar…</translation>
    </message>
    <message>
        <source>&amp;Limit…</source>
        <translation>&amp;Límite…</translation>
    </message>
    <message>
        <source>&amp;Copy public ID</source>
        <translation>&amp;Copiar ID público</translation>
    </message>
    <message>
        <source>&amp;Disable…</source>
        <translation>Des&amp;activar…</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>Re&amp;vocar…</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>Aún no hay claves</translation>
    </message>
    <message>
        <source>The keys that clients use to reach this gateway appear here, with their owners and what they may call.</source>
        <translation>Aquí aparecen las claves con las que los clientes acceden a esta puerta de enlace, con sus propietarios y lo que pueden llamar.</translation>
    </message>
    <message>
        <source>&amp;Issue a key…</source>
        <translation>&amp;Emitir una clave…</translation>
    </message>
    <message>
        <source>&amp;Issue key</source>
        <translation>&amp;Emitir clave</translation>
    </message>
    <message>
        <source>%1 active of %2</source>
        <translation>%1 activas de %2</translation>
    </message>
    <message>
        <source>Give the key a new secret</source>
        <translation>Dar a la clave un nuevo secreto</translation>
    </message>
    <message>
        <source>Limit what it can use</source>
        <translation>Limitar lo que puede usar</translation>
    </message>
    <message>
        <source>Ena&amp;ble</source>
        <translation>Ac&amp;tivar</translation>
    </message>
    <message>
        <source>“%1” is revoked.</source>
        <translation>“%1” se ha revocado.</translation>
    </message>
    <message>
        <source>“%1” is disabled: requests with it are refused until you enable it.</source>
        <translation>“%1” está desactivada: sus solicitudes se rechazan hasta que se active.</translation>
    </message>
    <message>
        <source>“%1” is enabled again.</source>
        <translation>“%1” se ha vuelto a activar.</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>“%1” se ha guardado.</translation>
    </message>
    <message>
        <source>&amp;End running requests too</source>
        <translation>Termi&amp;nar también las solicitudes en curso</translation>
    </message>
    <message>
        <source>Disable “%1”? Requests with it are refused until you enable it again.</source>
        <translation>¿Desactivar “%1”? Las solicitudes con esta clave se rechazan hasta que se vuelva a activar.</translation>
    </message>
    <message>
        <source>&amp;Disable key</source>
        <translation>De&amp;sactivar clave</translation>
    </message>
    <message>
        <source>&amp;Keep key</source>
        <translation>&amp;Mantener clave</translation>
    </message>
    <message>
        <source>Revoke “%1”? Requests with it are refused from now on. This cannot be undone; to stop it for a while, disable it instead.</source>
        <translation>¿Revocar “%1”? Las solicitudes con esta clave se rechazan a partir de ahora. No se puede deshacer; para detenerla por un tiempo, es mejor desactivarla.</translation>
    </message>
    <message>
        <source>Re&amp;voke key</source>
        <translation>Re&amp;vocar clave</translation>
    </message>
</context>
<context>
    <name>orchestris::LimitDialog</name>
    <message>
        <source>Add a limit</source>
        <translation>Añadir un límite</translation>
    </message>
    <message>
        <source>Edit a limit</source>
        <translation>Editar un límite</translation>
    </message>
    <message>
        <source>&amp;Add limit</source>
        <translation>Añad&amp;ir límite</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>orchestris::LimitForm</name>
    <message>
        <source>All models</source>
        <translation>Todos los modelos</translation>
    </message>
    <message>
        <source>Refuse requests</source>
        <translation>Rechazar solicitudes</translation>
    </message>
    <message>
        <source>Only warn</source>
        <translation>Solo advertir</translation>
    </message>
    <message>
        <source>Adaptive</source>
        <translation>Adaptable</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Estricto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation>Escribir para buscar</translation>
    </message>
    <message>
        <source>&amp;Whose</source>
        <translation>&amp;De quién</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>M&amp;odel or alias</source>
        <translation>Mode&amp;lo o alias</translation>
    </message>
    <message>
        <source>&amp;At most</source>
        <translation>&amp;Máximo</translation>
    </message>
    <message>
        <source>W&amp;hat</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>&amp;Período</translation>
    </message>
    <message>
        <source>&amp;Time zone of the window</source>
        <translation>&amp;Zona horaria del período</translation>
    </message>
    <message>
        <source>Notices at &amp;percent</source>
        <translation>Avisos al po&amp;rcentaje</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>When &amp;reached</source>
        <translation>Al al&amp;canzarse</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>M&amp;odo</translation>
    </message>
    <message>
        <source>Dollars, like 5.00</source>
        <translation>Dólares, p. ej. 5.00</translation>
    </message>
    <message>
        <source>Like 4</source>
        <translation>P. ej. 4</translation>
    </message>
    <message>
        <source>Like 600</source>
        <translation>P. ej. 600</translation>
    </message>
    <message>
        <source>Like 2 M</source>
        <translation>P. ej. 2 M</translation>
    </message>
    <message>
        <source>Strict: each request holds the most it could use, and the provider is told that maximum. No answer can pass the limit, but fewer requests run at once near its end.</source>
        <translation>Estricto: cada solicitud reserva lo máximo que podría usar, y ese máximo se comunica al proveedor. Ninguna respuesta puede superar el límite, pero cerca del final se ejecutan menos solicitudes a la vez.</translation>
    </message>
    <message>
        <source>Adaptive: each request holds what it will probably use, and more as it grows. A lone agent with budget left is not refused.</source>
        <translation>Adaptable: cada solicitud reserva lo que probablemente usará, y más a medida que crece. No se rechaza a un agente que trabaja solo y aún tiene presupuesto.</translation>
    </message>
    <message>
        <source>There is such a limit already: %1. Saving changes it.</source>
        <translation>Ya existe un límite así: %1. Al guardar, se modifica.</translation>
    </message>
    <message>
        <source>Choose the organization that is limited.</source>
        <translation>Elegir la organización que se limita.</translation>
    </message>
    <message>
        <source>Choose the user that is limited.</source>
        <translation>Elegir el usuario que se limita.</translation>
    </message>
    <message>
        <source>Choose the key that is limited.</source>
        <translation>Elegir la clave que se limita.</translation>
    </message>
    <message>
        <source>There is no such model or alias: choose one.</source>
        <translation>No existe ese modelo o alias: elegir uno.</translation>
    </message>
    <message>
        <source>Say how much it may be at most.</source>
        <translation>Indicar el máximo.</translation>
    </message>
    <message>
        <source>An amount is in dollars, like 5 or 0.25, at most 1,000,000.</source>
        <translation>Un importe va en dólares, como 5 o 0.25, con un máximo de 1,000,000.</translation>
    </message>
    <message>
        <source>An amount is a whole number, like 600, 250 k or 2 M.</source>
        <translation>Una cantidad es un número entero, como 600, 250 k o 2 M.</translation>
    </message>
    <message>
        <source>There is no such time zone: choose one like Europe/Berlin.</source>
        <translation>No existe esa zona horaria: elegir una como Europe/Berlin.</translation>
    </message>
    <message>
        <source>Notices are at 1 to 1000 percent, like 80, 100.</source>
        <translation>Los avisos van del 1 al 1000 por ciento, p. ej. 80, 100.</translation>
    </message>
</context>
<context>
    <name>orchestris::LimitTableModel</name>
    <message>
        <source>All models</source>
        <translation>Todos los modelos</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Estricto</translation>
    </message>
    <message>
        <source>Adaptive</source>
        <translation>Adaptable</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>Advertir</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>What was used of it is known to the running gateway only.</source>
        <translation>Lo usado solo lo conoce la puerta de enlace en ejecución.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 (your time); windows begin by the clock of %2.</source>
        <translation>%1 (hora local); los períodos empiezan según el reloj de %2.</translation>
    </message>
    <message>
        <source>It counts the last 60 seconds.</source>
        <translation>Cuenta los últimos 60 segundos.</translation>
    </message>
    <message>
        <source>Each request holds its worst case, and the provider is told the maximum.</source>
        <translation>Cada solicitud reserva su peor caso, y el máximo se comunica al proveedor.</translation>
    </message>
    <message>
        <source>Each request holds what it will probably take, and more as it grows.</source>
        <translation>Cada solicitud reserva lo que probablemente consumirá, y más a medida que crece.</translation>
    </message>
    <message>
        <source>No notices</source>
        <translation>Sin avisos</translation>
    </message>
    <message>
        <source>Notices at %1</source>
        <translation>Avisos al %1</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Resets</source>
        <translation>Se restablece</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>When reached</source>
        <translation>Al alcanzarse</translation>
    </message>
</context>
<context>
    <name>orchestris::LimitsCard</name>
    <message>
        <source>No limits yet. A limit keeps what an organization, a user or a key can spend where you want it.</source>
        <translation>Aún no hay límites. Un límite mantiene bajo control lo que puede gastar una organización, un usuario o una clave.</translation>
    </message>
    <message>
        <source>All li&amp;mits</source>
        <translation>Todos los lí&amp;mites</translation>
    </message>
    <message>
        <source>The closest limits</source>
        <translation>Los límites más cercanos</translation>
    </message>
    <message>
        <source>Closest limits</source>
        <translation>Límites más cercanos</translation>
    </message>
    <message>
        <source>%1 of %2; resets: %3</source>
        <comment>used, a limit, when</comment>
        <translation>%1 de %2; se restablece: %3</translation>
    </message>
</context>
<context>
    <name>orchestris::LimitsPage</name>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Search limits</source>
        <translation>Buscar límites</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>E&amp;ditar…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Eli&amp;minar</translation>
    </message>
    <message>
        <source>No limits yet</source>
        <translation>Aún no hay límites</translation>
    </message>
    <message>
        <source>Limits on what an organization, a user or a key can use appear here, with what is used of them: cost, tokens, requests, or requests at once.</source>
        <translation>Aquí aparecen los límites de uso de organizaciones, usuarios o claves, con lo ya usado: costo, tokens, solicitudes o solicitudes simultáneas.</translation>
    </message>
    <message>
        <source>&amp;Add a limit…</source>
        <translation>Añad&amp;ir un límite…</translation>
    </message>
    <message>
        <source>&amp;Add limit</source>
        <translation>Añad&amp;ir límite</translation>
    </message>
    <message numerus="yes">
        <source>%n limit(s)</source>
        <translation><numerusform>%n límite</numerusform><numerusform>%n límites</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n reached</source>
        <translation><numerusform>%n alcanzado</numerusform><numerusform>%n alcanzados</numerusform></translation>
    </message>
    <message>
        <source>The limit holds from now on. %1.</source>
        <translation>El límite rige a partir de ahora. %1.</translation>
    </message>
    <message>
        <source>Remove this limit? %1. What was used of it is forgotten; this cannot be undone.</source>
        <translation>¿Eliminar este límite? %1. Se olvida lo que se usó; no se puede deshacer.</translation>
    </message>
    <message>
        <source>Re&amp;move limit</source>
        <translation>Eli&amp;minar límite</translation>
    </message>
    <message>
        <source>&amp;Keep limit</source>
        <translation>Ma&amp;ntener límite</translation>
    </message>
    <message>
        <source>The limit is removed. %1.</source>
        <translation>El límite se ha eliminado. %1.</translation>
    </message>
    <message>
        <source>The limit is back. %1.</source>
        <translation>El límite se ha restaurado. %1.</translation>
    </message>
</context>
<context>
    <name>orchestris::LivePage</name>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Search running requests</source>
        <translation>Buscar solicitudes en curso</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Stop…</source>
        <translation>&amp;Detener…</translation>
    </message>
    <message>
        <source>Stop its &amp;key…</source>
        <translation>Detener su c&amp;lave…</translation>
    </message>
    <message>
        <source>Stop its &amp;owner…</source>
        <translation>Detener su pr&amp;opietario…</translation>
    </message>
    <message>
        <source>Stop &amp;everything…</source>
        <translation>Detener &amp;todo…</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>No hay nada en curso</translation>
    </message>
    <message>
        <source>Requests appear here while they are answered, with what they have used so far. They can be stopped here.</source>
        <translation>Aquí aparecen las solicitudes mientras se responden, con lo usado hasta ahora. Se pueden detener aquí.</translation>
    </message>
    <message>
        <source>Running requests</source>
        <translation>Solicitudes en curso</translation>
    </message>
    <message>
        <source>Show it on the page of requests</source>
        <translation>Mostrarla en la página de solicitudes</translation>
    </message>
    <message>
        <source>Stop all that runs with the same key</source>
        <translation>Detener todo lo que está en curso con la misma clave</translation>
    </message>
    <message>
        <source>Stop all that runs for the same user or organization</source>
        <translation>Detener todo lo que está en curso para el mismo usuario u organización</translation>
    </message>
    <message numerus="yes">
        <source>%n running, %1 so far</source>
        <translation><numerusform>%n en curso, %1 hasta ahora</numerusform><numerusform>%n en curso, %1 hasta ahora</numerusform></translation>
    </message>
    <message>
        <source>Stop the request of “%1” to %2?</source>
        <translation>¿Detener la solicitud de “%1” a %2?</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n selected request(s)?</source>
        <translation><numerusform>¿Detener %n solicitud seleccionada?</numerusform><numerusform>¿Detener %n solicitudes seleccionadas?</numerusform></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message numerus="yes">
        <source>Stop all requests of the key “%1”, %n now?</source>
        <translation><numerusform>¿Detener todas las solicitudes de la clave “%1”, ahora %n?</numerusform><numerusform>¿Detener todas las solicitudes de la clave “%1”, ahora %n?</numerusform></translation>
    </message>
    <message>
        <source>&amp;Stop all of the key</source>
        <translation>&amp;Detener todo de la clave</translation>
    </message>
    <message numerus="yes">
        <source>Stop all requests of the user “%1”, %n now?</source>
        <translation><numerusform>¿Detener todas las solicitudes del usuario “%1”, ahora %n?</numerusform><numerusform>¿Detener todas las solicitudes del usuario “%1”, ahora %n?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Stop all requests of the organization “%1” and of its users, %n now?</source>
        <translation><numerusform>¿Detener todas las solicitudes de la organización “%1” y de sus usuarios, ahora %n?</numerusform><numerusform>¿Detener todas las solicitudes de la organización “%1” y de sus usuarios, ahora %n?</numerusform></translation>
    </message>
    <message>
        <source>&amp;Stop all of the owner</source>
        <translation>&amp;Detener todo del propietario</translation>
    </message>
    <message numerus="yes">
        <source>Stop everything that runs, %n request(s) now?</source>
        <translation><numerusform>¿Detener todo lo que está en curso, ahora %n solicitud?</numerusform><numerusform>¿Detener todo lo que está en curso, ahora %n solicitudes?</numerusform></translation>
    </message>
    <message>
        <source>&amp;Stop everything</source>
        <translation>&amp;Detener todo</translation>
    </message>
    <message>
        <source>%1 The clients get an error that says so. What was used until then is recorded and billed.</source>
        <translation>%1 Los clientes reciben un error que lo indica. Lo usado hasta entonces se registra y se factura.</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>&amp;Mantener en curso</translation>
    </message>
    <message>
        <source>Nothing was stopped: it had ended by then.</source>
        <translation>No se detuvo nada: para entonces ya había terminado.</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) stopped.</source>
        <translation><numerusform>%n solicitud detenida.</numerusform><numerusform>%n solicitudes detenidas.</numerusform></translation>
    </message>
</context>
<context>
    <name>orchestris::LiveTableModel</name>
    <message>
        <source>Answering</source>
        <translation>Respondiendo</translation>
    </message>
    <message>
        <source>Waiting, attempt %1</source>
        <translation>En espera, intento %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Began %1</source>
        <translation>Comenzó %1</translation>
    </message>
    <message>
        <source>Nothing of an answer has come yet, or the next attempt is about to begin.</source>
        <translation>Aún no ha llegado nada de una respuesta, o el próximo intento está por comenzar.</translation>
    </message>
    <message>
        <source>The answer is on its way.</source>
        <translation>La respuesta está llegando.</translation>
    </message>
    <message>
        <source>So far, an estimate: input %1, output %2</source>
        <translation>Hasta ahora, una estimación: entrada %1, salida %2</translation>
    </message>
    <message>
        <source>So far, an estimate</source>
        <translation>Hasta ahora, una estimación</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
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
        <translation>Datos de demostración: personas, claves y tráfico son inventados.</translation>
    </message>
    <message>
        <source>Issue a &amp;key…</source>
        <translation>&amp;Emitir una clave…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>&amp;Copy the base URL</source>
        <translation>&amp;Copiar la URL base</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>A&amp;pariencia</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
</context>
<context>
    <name>orchestris::MessageBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>Descartar este mensaje</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
</context>
<context>
    <name>orchestris::ModelPicker</name>
    <message>
        <source>Filter models</source>
        <translation>Filtrar modelos</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>No seleccionar nada</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%1 de %2 seleccionados</translation>
    </message>
</context>
<context>
    <name>orchestris::MonthReport</name>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>No se puede escribir el archivo: %1.</translation>
    </message>
    <message>
        <source>Usage, %1</source>
        <translation>Uso, %1</translation>
    </message>
    <message>
        <source>The report cannot be drawn.</source>
        <translation>No se puede dibujar el informe.</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>El informe está en %1.</translation>
    </message>
    <message>
        <source>Days are those of %1</source>
        <translation>Los días son los de %1</translation>
    </message>
    <message>
        <source>All requests that have ended</source>
        <translation>Todas las solicitudes terminadas</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Solo: %1</translation>
    </message>
    <message>
        <source>Nothing in this month</source>
        <translation>Nada en este mes</translation>
    </message>
    <message>
        <source>Cost by model</source>
        <translation>Costo por modelo</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Requests and errors</source>
        <translation>Solicitudes y errores</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Latency p95</source>
        <translation>Latencia p95</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Por %1</translation>
    </message>
    <message>
        <source> (continued)</source>
        <translation> (continuación)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>orchestris::Navigation</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n thing(s) need attention</source>
        <translation><numerusform>%1, %n asunto requiere atención</numerusform><numerusform>%1, %n asuntos requieren atención</numerusform></translation>
    </message>
</context>
<context>
    <name>orchestris::NoticeTableModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
</context>
<context>
    <name>orchestris::NoticesCard</name>
    <message>
        <source>Nothing to look at. Limits that are nearly used up, and keys that repeat the same request, are noted here.</source>
        <translation>Nada que revisar. Aquí se anotan los límites casi agotados y las claves que repiten la misma solicitud.</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Enter shows the newest request of a notice</source>
        <translation>Intro muestra la solicitud más reciente de un aviso</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation><numerusform>%n aviso</numerusform><numerusform>%n avisos</numerusform></translation>
    </message>
</context>
<context>
    <name>orchestris::OverviewCharts</name>
    <message>
        <source>Cost by model</source>
        <translation>Costo por modelo</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Nothing was spent in this time</source>
        <translation>No se gastó nada en este intervalo</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
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
        <translation>Primer token, p50</translation>
    </message>
</context>
<context>
    <name>orchestris::OverviewFigures</name>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Latency p50 / p95</source>
        <translation>Latencia p50 / p95</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1 respondidas</translation>
    </message>
    <message>
        <source>none in this time</source>
        <translation>nada en este intervalo</translation>
    </message>
    <message>
        <source>input %1 · output %2</source>
        <translation>entrada %1 · salida %2</translation>
    </message>
    <message>
        <source>%1 a request</source>
        <translation>%1 por solicitud</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation><numerusform>%n solicitud</numerusform><numerusform>%n solicitudes</numerusform></translation>
    </message>
    <message>
        <source>first token %1</source>
        <translation>primer token %1</translation>
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
        <translation>Resumen</translation>
    </message>
    <message>
        <source>&amp;Issue key</source>
        <translation>&amp;Emitir clave</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>&amp;Issue a key…</source>
        <translation>&amp;Emitir una clave…</translation>
    </message>
    <message>
        <source>A first request</source>
        <translation>Una primera solicitud</translation>
    </message>
    <message>
        <source>Yesterday until %1</source>
        <translation>Ayer hasta %1</translation>
    </message>
    <message>
        <source>All of last month</source>
        <translation>Todo el mes pasado</translation>
    </message>
    <message>
        <source>Last month until %1</source>
        <translation>Mes pasado hasta %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day or month, time zone</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Days and months begin by the clock of %1. Compared with: %2.</source>
        <translation>Los días y meses empiezan según el reloj de %1. En comparación con: %2.</translation>
    </message>
    <message>
        <source>Days and months begin by the clock of %1.</source>
        <translation>Los días y meses empiezan según el reloj de %1.</translation>
    </message>
    <message>
        <source>Waiting for the first request</source>
        <translation>A la espera de la primera solicitud</translation>
    </message>
    <message>
        <source>Requests, tokens, cost and latency appear here as soon as a client calls the gateway with one of your keys.</source>
        <translation>Las solicitudes, los tokens, el costo y la latencia aparecen aquí en cuanto un cliente llama a la puerta de enlace con una de las claves.</translation>
    </message>
    <message>
        <source>Requests, tokens, cost and latency appear here as soon as a client calls the gateway. It needs a key for that.</source>
        <translation>Las solicitudes, los tokens, el costo y la latencia aparecen aquí en cuanto un cliente llama a la puerta de enlace. Para ello necesita una clave.</translation>
    </message>
</context>
<context>
    <name>orchestris::OwnerDialog</name>
    <message>
        <source>Add a user</source>
        <translation>Añadir un usuario</translation>
    </message>
    <message>
        <source>Add an organization</source>
        <translation>Añadir una organización</translation>
    </message>
    <message>
        <source>Edit user %1</source>
        <translation>Editar el usuario %1</translation>
    </message>
    <message>
        <source>Edit organization %1</source>
        <translation>Editar la organización %1</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Añad&amp;ir</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>As people call them, like “lead”</source>
        <translation>Como se le conoce, p. ej. “lead”</translation>
    </message>
    <message>
        <source>A team or a company, like “Research”</source>
        <translation>Un equipo o una empresa, p. ej. “Research”</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>Organi&amp;zación</translation>
    </message>
    <message>
        <source>Visible models</source>
        <translation>Modelos visibles</translation>
    </message>
    <message>
        <source>Allowed models</source>
        <translation>Modelos permitidos</translation>
    </message>
    <message>
        <source>Their keys can call nothing else, whatever a key's own list says.</source>
        <translation>Sus claves no pueden llamar a nada más, diga lo que diga la lista de cada clave.</translation>
    </message>
    <message>
        <source>Its keys and its users' keys can call nothing else.</source>
        <translation>Sus claves y las de sus usuarios no pueden llamar a nada más.</translation>
    </message>
    <message>
        <source>&amp;Loop guard</source>
        <translation>Protección antibuc&amp;les</translation>
    </message>
    <message>
        <source>When a key repeats the same request again and again: nothing, a notice on the Limits page, or a notice and a refusal. A key can have a setting of its own.</source>
        <translation>Cuando una clave repite la misma solicitud una y otra vez: nada, un aviso en la página de límites, o un aviso y un rechazo. Una clave puede tener su propio ajuste.</translation>
    </message>
    <message>
        <source>Give the user a name.</source>
        <translation>Dar un nombre al usuario.</translation>
    </message>
    <message>
        <source>Give the organization a name.</source>
        <translation>Dar un nombre a la organización.</translation>
    </message>
    <message>
        <source>A name has at most 100 characters, and none that cannot be seen.</source>
        <translation>Un nombre tiene como máximo 100 caracteres, todos visibles.</translation>
    </message>
    <message>
        <source>There is a user named “%1” already.</source>
        <translation>Ya hay un usuario llamado “%1”.</translation>
    </message>
    <message>
        <source>There is an organization named “%1” already.</source>
        <translation>Ya hay una organización llamada “%1”.</translation>
    </message>
</context>
<context>
    <name>orchestris::OwnerTableModel</name>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Requests with these keys are refused, and what ran was ended.</source>
        <translation>Las solicitudes con estas claves se rechazan, y las que estaban en curso se terminaron.</translation>
    </message>
    <message>
        <source>Requests with these keys are refused. What ran could finish.</source>
        <translation>Las solicitudes con estas claves se rechazan. Las que estaban en curso pudieron terminar.</translation>
    </message>
    <message>
        <source>The organization %1 is disabled.</source>
        <translation>La organización %1 está desactivada.</translation>
    </message>
    <message>
        <source>What happens when a key repeats the same request again and again</source>
        <translation>Qué ocurre cuando una clave repite la misma solicitud una y otra vez</translation>
    </message>
    <message>
        <source>%1 of %2 keys are active</source>
        <translation>%1 de %2 claves están activas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Loop guard</source>
        <translation>Antibucles</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
</context>
<context>
    <name>orchestris::Page</name>
    <message>
        <source>That is not there any more.</source>
        <translation>Eso ya no existe.</translation>
    </message>
</context>
<context>
    <name>orchestris::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Buscar personas</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>E&amp;ditar…</translation>
    </message>
    <message>
        <source>&amp;Limit…</source>
        <translation>&amp;Límite…</translation>
    </message>
    <message>
        <source>&amp;Disable…</source>
        <translation>Des&amp;activar…</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Aún no hay nadie</translation>
    </message>
    <message>
        <source>Organizations and their users appear here: they own the keys that clients use.</source>
        <translation>Aquí aparecen las organizaciones y sus usuarios: son los propietarios de las claves que usan los clientes.</translation>
    </message>
    <message>
        <source>&amp;Add an organization…</source>
        <translation>Añad&amp;ir una organización…</translation>
    </message>
    <message>
        <source>Add &amp;organization</source>
        <translation>Añadir &amp;organización</translation>
    </message>
    <message>
        <source>&amp;Add user</source>
        <translation>Añadir &amp;usuario</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation><numerusform>%n organización</numerusform><numerusform>%n organizaciones</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation><numerusform>%n usuario</numerusform><numerusform>%n usuarios</numerusform></translation>
    </message>
    <message>
        <source>Limit what they can use</source>
        <translation>Limitar lo que pueden usar</translation>
    </message>
    <message>
        <source>Ena&amp;ble</source>
        <translation>Ac&amp;tivar</translation>
    </message>
    <message>
        <source>“%1” is added.</source>
        <translation>“%1” se ha añadido.</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>“%1” se ha guardado.</translation>
    </message>
    <message>
        <source>&amp;End running requests too</source>
        <translation>Termi&amp;nar también las solicitudes en curso</translation>
    </message>
    <message>
        <source>Disable “%1”? Their keys are refused until you enable them again.</source>
        <translation>¿Desactivar “%1”? Sus claves se rechazan hasta que se vuelva a activar.</translation>
    </message>
    <message>
        <source>Disable “%1”? Its keys and its users' keys are refused until you enable it again.</source>
        <translation>¿Desactivar “%1”? Sus claves y las de sus usuarios se rechazan hasta que se vuelva a activar.</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>De&amp;sactivar</translation>
    </message>
    <message>
        <source>&amp;Keep enabled</source>
        <translation>&amp;Mantener activo</translation>
    </message>
    <message>
        <source>“%1” is enabled again.</source>
        <translation>“%1” se ha vuelto a activar.</translation>
    </message>
    <message>
        <source>“%1” is disabled, and running requests are ended.</source>
        <translation>“%1” se ha desactivado, y las solicitudes en curso se han terminado.</translation>
    </message>
    <message>
        <source>“%1” is disabled. Running requests may finish.</source>
        <translation>“%1” se ha desactivado. Las solicitudes en curso pueden terminar.</translation>
    </message>
</context>
<context>
    <name>orchestris::PriceChangeTableModel</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Price now</source>
        <translation>Precio actual</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Cost, 30 days</source>
        <translation>Costo, 30 días</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>Costaría</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
</context>
<context>
    <name>orchestris::PriceChangesTab</name>
    <message>
        <source>The last 30 days cost %1 with them and would have cost %2.</source>
        <translation>Los últimos 30 días costaron %1 con ellos y habrían costado %2.</translation>
    </message>
    <message>
        <source>Back to the program's &amp;list</source>
        <translation>Volver a la &amp;lista del programa</translation>
    </message>
    <message>
        <source>No price differs</source>
        <translation>Ningún precio difiere</translation>
    </message>
    <message>
        <source>Where a price list has another price than a model here, the model appears with what its use of the last 30 days would have cost.</source>
        <translation>Cuando una lista de precios tiene un precio distinto del de un modelo, el modelo aparece aquí con lo que habría costado su uso de los últimos 30 días.</translation>
    </message>
    <message>
        <source>Compare with another &amp;list…</source>
        <translation>Comparar con &amp;otra lista…</translation>
    </message>
    <message>
        <source>Price changes</source>
        <translation>Cambios de precio</translation>
    </message>
    <message>
        <source>A price list</source>
        <translation>Una lista de precios</translation>
    </message>
    <message>
        <source>Price lists (*.json)</source>
        <translation>Listas de precios (*.json)</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is too large for a price list. Choose another file.</source>
        <translation>%1 es demasiado grande para una lista de precios. Elegir otro archivo.</translation>
    </message>
    <message numerus="yes">
        <source>The list of %1: %n price(s) differ.</source>
        <translation><numerusform>La lista de %1: %n precio difiere.</numerusform><numerusform>La lista de %1: %n precios difieren.</numerusform></translation>
    </message>
    <message>
        <source>The same: %1; not in it: %2.</source>
        <translation>Iguales: %1; no incluidos: %2.</translation>
    </message>
    <message>
        <source>Nothing is changed here: prices are set by model, on the page of providers or with orchestrisd prices.</source>
        <translation>Aquí no se cambia nada: los precios se definen por modelo, en la página de proveedores o con orchestrisd prices.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 — keys that used it: %2. Aliases that lead to it: %3.</source>
        <translation>%1 — claves que lo usaron: %2. Alias que llevan a él: %3.</translation>
    </message>
</context>
<context>
    <name>orchestris::ProbeDialog</name>
    <message>
        <source>&amp;Probe</source>
        <translation>&amp;Sondear</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Use these settings</source>
        <translation>&amp;Usar estos ajustes</translation>
    </message>
    <message>
        <source>Probe %1</source>
        <translation>Sondear %1</translation>
    </message>
    <message>
        <source>What the provider can do</source>
        <translation>Lo que puede hacer el proveedor</translation>
    </message>
    <message>
        <source>Probing</source>
        <translation>Sondeando</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Finds out what “%1” can do by up to nine tiny calls, one after another. They cost a few tokens each.</source>
        <translation>Averigua qué puede hacer “%1” con hasta nueve llamadas mínimas, una tras otra. Cuestan unos pocos tokens cada una.</translation>
    </message>
    <message>
        <source>The probe was stopped.</source>
        <translation>Se detuvo el sondeo.</translation>
    </message>
    <message>
        <source>A small one, chosen for you</source>
        <translation>Uno pequeño, elegido automáticamente</translation>
    </message>
    <message>
        <source>&amp;Model to call</source>
        <translation>&amp;Modelo a llamar</translation>
    </message>
    <message>
        <source>it has %1</source>
        <translation>tiene %1</translation>
    </message>
    <message>
        <source>it takes the client's own limit</source>
        <translation>acepta el límite del propio cliente</translation>
    </message>
    <message>
        <source>its limit is called %1</source>
        <translation>su límite se llama %1</translation>
    </message>
    <message>
        <source>it can be asked for usage in streams</source>
        <translation>se le puede pedir el uso en streams</translation>
    </message>
    <message>
        <source>it cannot be asked for usage in streams</source>
        <translation>no se le puede pedir el uso en streams</translation>
    </message>
    <message>
        <source>&amp;Probe again</source>
        <translation>&amp;Sondear de nuevo</translation>
    </message>
    <message>
        <source>Called %1. New here: %2.</source>
        <translation>Se llamó a %1. Novedades: %2.</translation>
    </message>
    <message>
        <source>There was nothing to call.</source>
        <translation>No había nada a lo que llamar.</translation>
    </message>
    <message>
        <source>Called %1. Its settings fit what was found.</source>
        <translation>Se llamó a %1. Sus ajustes coinciden con lo encontrado.</translation>
    </message>
</context>
<context>
    <name>orchestris::ProviderDialog</name>
    <message>
        <source>A&amp;dvanced settings</source>
        <translation>Ajustes a&amp;vanzados</translation>
    </message>
    <message>
        <source>&amp;Add provider</source>
        <translation>Añad&amp;ir proveedor</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Añadir un proveedor</translation>
    </message>
    <message>
        <source>Edit provider %1</source>
        <translation>Editar el proveedor %1</translation>
    </message>
    <message>
        <source>First part of model IDs, like openai/gpt-5</source>
        <translation>Primera parte de los ID de modelo, p. ej. openai/gpt-5</translation>
    </message>
    <message>
        <source>What the provider has and how it wants to be asked. A probe finds most of it out.</source>
        <translation>Lo que tiene el proveedor y cómo quiere que se le pida. Un sondeo averigua la mayor parte.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>API &amp;version</source>
        <translation>Ve&amp;rsión de API</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>URL &amp;base</translation>
    </message>
    <message>
        <source>&amp;Credential</source>
        <translation>&amp;Credencial</translation>
    </message>
    <message>
        <source>Hide a&amp;dvanced settings</source>
        <translation>Ocultar ajustes a&amp;vanzados</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>La habitual</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save and import %n model(s)</source>
        <translation><numerusform>&amp;Guardar e importar %n modelo</numerusform><numerusform>&amp;Guardar e importar %n modelos</numerusform></translation>
    </message>
    <message>
        <source>Give the provider a name.</source>
        <translation>Dar un nombre al proveedor.</translation>
    </message>
    <message>
        <source>A name has up to 100 letters, digits, '.', '_' or '-', and no blanks.</source>
        <translation>Un nombre tiene hasta 100 letras, dígitos, '.', '_' o '-', sin espacios.</translation>
    </message>
    <message>
        <source>There is a provider named “%1” already.</source>
        <translation>Ya hay un proveedor llamado “%1”.</translation>
    </message>
    <message>
        <source>Give the base URL of its API.</source>
        <translation>Indicar la URL base de su API.</translation>
    </message>
    <message>
        <source>Put your resource's name in place of RESOURCE.</source>
        <translation>Sustituir RESOURCE por el nombre del recurso.</translation>
    </message>
    <message>
        <source>A base URL looks like https://api.example.com/v1, without user, password, query or fragment.</source>
        <translation>Una URL base tiene la forma https://api.example.com/v1, sin usuario, contraseña, consulta ni fragmento.</translation>
    </message>
    <message>
        <source>Leave out %1: the gateway adds it.</source>
        <translation>Omitir %1: lo añade la puerta de enlace.</translation>
    </message>
    <message>
        <source>Give the API version, such as 2024-10-21.</source>
        <translation>Indicar la versión de API, p. ej. 2024-10-21.</translation>
    </message>
    <message>
        <source>An API version looks like 2024-10-21 or preview.</source>
        <translation>Una versión de API tiene la forma 2024-10-21 o preview.</translation>
    </message>
</context>
<context>
    <name>orchestris::ProviderTableModel</name>
    <message>
        <source>Sandbox, built in</source>
        <translation>Sandbox, integrado</translation>
    </message>
    <message>
        <source>Azure OpenAI</source>
        <translation>Azure OpenAI</translation>
    </message>
    <message>
        <source>Azure OpenAI, older API</source>
        <translation>Azure OpenAI, API anterior</translation>
    </message>
    <message>
        <source>Anthropic</source>
        <translation>Anthropic</translation>
    </message>
    <message>
        <source>OpenAI-compatible</source>
        <translation>Compatible con OpenAI</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>No credential</source>
        <translation>Sin credencial</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) paused</source>
        <translation><numerusform>%n modelo en pausa</numerusform><numerusform>%n modelos en pausa</numerusform></translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Nothing is sent to %1 for now: too many requests failed in a row. A single request tries from time to time whether it answers again.</source>
        <translation>Por ahora no se envía nada a %1: demasiadas solicitudes seguidas fallaron. De vez en cuando, una sola solicitud prueba si vuelve a responder.</translation>
    </message>
    <message>
        <source>Answers in this process</source>
        <translation>Responde en este proceso</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No hace falta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL base</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credencial</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
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
        <translation>&amp;Probar conexión</translation>
    </message>
    <message>
        <source>Cancel test</source>
        <translation>Cancelar prueba</translation>
    </message>
    <message>
        <source>Models to import</source>
        <translation>Modelos para importar</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translation>Probando la conexión</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Se canceló la prueba.</translation>
    </message>
    <message>
        <source>Connected in %1, but the provider lists no models. Save it and add models by name.</source>
        <translation>Conectado en %1, pero el proveedor no ofrece una lista de modelos. Guardarlo y añadir los modelos por nombre.</translation>
    </message>
    <message numerus="yes">
        <source>Connected in %1: %n model(s) found.</source>
        <translation><numerusform>Conectado en %1: %n modelo encontrado.</numerusform><numerusform>Conectado en %1: %n modelos encontrados.</numerusform></translation>
    </message>
    <message>
        <source>already added</source>
        <translation>ya añadido</translation>
    </message>
    <message>
        <source>Asking for its models… %1</source>
        <translation>Pidiendo sus modelos… %1</translation>
    </message>
</context>
<context>
    <name>orchestris::ProvidersPage</name>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Search providers</source>
        <translation>Buscar proveedores</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>E&amp;ditar…</translation>
    </message>
    <message>
        <source>&amp;Test connection…</source>
        <translation>&amp;Probar conexión…</translation>
    </message>
    <message>
        <source>&amp;Probe…</source>
        <translation>S&amp;ondear…</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>De&amp;sactivar</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Eli&amp;minar…</translation>
    </message>
    <message>
        <source>No providers yet</source>
        <translation>Aún no hay proveedores</translation>
    </message>
    <message>
        <source>The services that answer requests appear here: OpenAI, a server on this machine, or anything that speaks the same API.</source>
        <translation>Aquí aparecen los servicios que responden a las solicitudes: OpenAI, un servidor en este equipo o cualquiera que hable la misma API.</translation>
    </message>
    <message>
        <source>&amp;Add a provider…</source>
        <translation>Añad&amp;ir un proveedor…</translation>
    </message>
    <message>
        <source>&amp;Add provider</source>
        <translation>Añad&amp;ir proveedor</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation><numerusform>%n modelo</numerusform><numerusform>%n modelos</numerusform></translation>
    </message>
    <message>
        <source>The sandbox is built in: there is nothing to edit.</source>
        <translation>El sandbox está integrado: no hay nada que editar.</translation>
    </message>
    <message>
        <source>The sandbox answers in this process: it is always there.</source>
        <translation>El sandbox responde en este proceso: siempre está disponible.</translation>
    </message>
    <message>
        <source>The sandbox is built in: what it can do is known.</source>
        <translation>El sandbox está integrado: ya se sabe lo que puede hacer.</translation>
    </message>
    <message>
        <source>Find out what it can do, by a few tiny calls</source>
        <translation>Averiguar qué puede hacer, con unas pocas llamadas mínimas</translation>
    </message>
    <message>
        <source>Ena&amp;ble</source>
        <translation>Ac&amp;tivar</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>“%1” se ha guardado.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is saved, with %n new model(s).</source>
        <translation><numerusform>“%1” se ha guardado, con %n modelo nuevo.</numerusform><numerusform>“%1” se ha guardado, con %n modelos nuevos.</numerusform></translation>
    </message>
    <message>
        <source>The settings of “%1” are what the probe found.</source>
        <translation>Los ajustes de “%1” son los que encontró el sondeo.</translation>
    </message>
    <message>
        <source>“%1” is enabled again.</source>
        <translation>“%1” se ha vuelto a activar.</translation>
    </message>
    <message>
        <source>“%1” is disabled: requests for its models are refused until you enable it.</source>
        <translation>“%1” está desactivado: las solicitudes a sus modelos se rechazan hasta que se active.</translation>
    </message>
    <message numerus="yes">
        <source>Remove “%1” and its %n model(s)? Requests for them are refused from now on. What was used stays recorded.</source>
        <translation><numerusform>¿Eliminar “%1” y su %n modelo? Las solicitudes a este modelo se rechazan a partir de ahora. Lo usado sigue registrado.</numerusform><numerusform>¿Eliminar “%1” y sus %n modelos? Las solicitudes a estos modelos se rechazan a partir de ahora. Lo usado sigue registrado.</numerusform></translation>
    </message>
    <message>
        <source>Re&amp;move provider</source>
        <translation>Eli&amp;minar proveedor</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>“%1” se ha eliminado.</translation>
    </message>
    <message>
        <source>&amp;Keep provider</source>
        <translation>Ma&amp;ntener proveedor</translation>
    </message>
</context>
<context>
    <name>orchestris::RequestFilters</name>
    <message>
        <source>Find an ID with Enter</source>
        <translation>Buscar un ID con Intro</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>Fi&amp;ltrar</translation>
    </message>
    <message>
        <source>Clear &amp;all</source>
        <translation>Quitar &amp;todo</translation>
    </message>
    <message>
        <source>The gateway's, the client's or the provider's request ID</source>
        <translation>El ID de solicitud de la puerta de enlace, del cliente o del proveedor</translation>
    </message>
    <message>
        <source>Without: %1</source>
        <translation>Quitar: %1</translation>
    </message>
</context>
<context>
    <name>orchestris::RequestTableModel</name>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Primer token</translation>
    </message>
</context>
<context>
    <name>orchestris::RequestTimeline</name>
    <message>
        <source>What happened, and when</source>
        <translation>Qué ocurrió y cuándo</translation>
    </message>
</context>
<context>
    <name>orchestris::RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Aún no hay solicitudes</translation>
    </message>
    <message>
        <source>Every request appears here as it happens: who asked which model, what it used, what it cost, and how long it took.</source>
        <translation>Aquí aparece cada solicitud en el momento en que ocurre: quién pidió qué modelo, qué usó, cuánto costó y cuánto tardó.</translation>
    </message>
    <message>
        <source>&amp;Issue a key…</source>
        <translation>&amp;Emitir una clave…</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>No request fits the filters.</source>
        <translation>Ninguna solicitud cumple los filtros.</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Follow live: %n new</source>
        <translation><numerusform>&amp;Seguir en vivo: %n nueva</numerusform><numerusform>&amp;Seguir en vivo: %n nuevas</numerusform></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Follow live</source>
        <translation>&amp;Seguir en vivo</translation>
    </message>
    <message>
        <source>New requests appear as they happen, while the list is at its top</source>
        <translation>Las solicitudes nuevas aparecen cuando ocurren, mientras la lista esté al principio</translation>
    </message>
    <message>
        <source>To the newest, and on with them as they happen</source>
        <translation>Ir a las más recientes y seguirlas según ocurren</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s), back to the first</source>
        <translation><numerusform>%n solicitud, hasta la primera</numerusform><numerusform>%n solicitudes, hasta la primera</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s); older ones come as you scroll</source>
        <translation><numerusform>%n solicitud; las anteriores llegan al desplazarse</numerusform><numerusform>%n solicitudes; las anteriores llegan al desplazarse</numerusform></translation>
    </message>
    <message>
        <source>Searching back… %1</source>
        <translation>Buscando hacia atrás… %1</translation>
    </message>
    <message>
        <source>Searched back to %1</source>
        <translation>Buscado hasta %1</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
</context>
<context>
    <name>orchestris::RevealKeyDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
</context>
<context>
    <name>orchestris::RotateKeyDialog</name>
    <message>
        <source>Rotate key %1</source>
        <translation>Rotar la clave %1</translation>
    </message>
    <message>
        <source>&amp;Rotate key</source>
        <translation>&amp;Rotar clave</translation>
    </message>
    <message>
        <source>Rotating…</source>
        <translation>Rotando…</translation>
    </message>
    <message>
        <source>Key rotated</source>
        <translation>Clave rotada</translation>
    </message>
    <message>
        <source>End it at once</source>
        <translation>Anularla de inmediato</translation>
    </message>
    <message>
        <source>Accept it for an hour</source>
        <translation>Aceptarla una hora</translation>
    </message>
    <message>
        <source>Accept it for a day</source>
        <translation>Aceptarla un día</translation>
    </message>
    <message>
        <source>Accept it for a week</source>
        <translation>Aceptarla una semana</translation>
    </message>
    <message>
        <source>Accept it for 30 days</source>
        <translation>Aceptarla 30 días</translation>
    </message>
    <message>
        <source>“%1” gets a new secret. Its name, models, limits and what it used stay.</source>
        <translation>“%1” recibe un nuevo secreto. Se conservan su nombre, sus modelos, sus límites y lo que usó.</translation>
    </message>
    <message>
        <source>The key as it is &amp;now</source>
        <translation>La clave &amp;actual</translation>
    </message>
    <message>
        <source>It was rotated before: sk-orc-%1-…, which is still accepted until %2, ends at once then.</source>
        <translation>Ya se rotó antes: sk-orc-%1-…, que aún se acepta hasta %2, deja entonces de valer de inmediato.</translation>
    </message>
</context>
<context>
    <name>orchestris::RunningLink</name>
    <message>
        <source>Nothing running</source>
        <translation>Nada en curso</translation>
    </message>
    <message>
        <source>Show the requests that run now</source>
        <translation>Mostrar las solicitudes en curso</translation>
    </message>
    <message numerus="yes">
        <source>%n running, the oldest for %1</source>
        <translation><numerusform>%n en curso, desde hace %1</numerusform><numerusform>%n en curso, la más antigua desde hace %1</numerusform></translation>
    </message>
</context>
<context>
    <name>orchestris::ScopeEditor</name>
    <message>
        <source>&amp;Every model, also those added later</source>
        <translation>Todos los &amp;modelos, también los que se añadan después</translation>
    </message>
    <message>
        <source>On&amp;ly these</source>
        <translation>Solo est&amp;os</translation>
    </message>
    <message>
        <source>alias</source>
        <translation>alias</translation>
    </message>
    <message>
        <source>not there now</source>
        <translation>ahora no existe</translation>
    </message>
    <message>
        <source>There are no models yet. Add a provider first, or allow every model.</source>
        <translation>Aún no hay modelos. Añadir primero un proveedor o permitir todos los modelos.</translation>
    </message>
    <message>
        <source>Choose at least one model, or allow every model.</source>
        <translation>Elegir al menos un modelo o permitir todos los modelos.</translation>
    </message>
</context>
<context>
    <name>orchestris::SidePane</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>orchestris::SimulationTableModel</name>
    <message>
        <source>A key that is gone</source>
        <translation>Una clave que ya no existe</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Window from</source>
        <translation>Período desde</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Of them used</source>
        <translation>Uso de ellas</translation>
    </message>
    <message>
        <source>Really used</source>
        <translation>Uso real</translation>
    </message>
    <message>
        <source>First refused</source>
        <translation>Primer rechazo</translation>
    </message>
    <message>
        <source>Last refused</source>
        <translation>Último rechazo</translation>
    </message>
</context>
<context>
    <name>orchestris::SimulationView</name>
    <message>
        <source>Sim&amp;ulate the last 30 days</source>
        <translation>Sim&amp;ular los últimos 30 días</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Simulating</source>
        <translation>Simulando</translation>
    </message>
    <message>
        <source>What would have been refused</source>
        <translation>Lo que se habría rechazado</translation>
    </message>
    <message>
        <source>By key</source>
        <translation>Por clave</translation>
    </message>
    <message>
        <source>By window</source>
        <translation>Por período</translation>
    </message>
    <message>
        <source>What it would have refused, from stored usage.</source>
        <translation>Lo que habría rechazado, según el uso almacenado.</translation>
    </message>
</context>
<context>
    <name>orchestris::TableCard</name>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>Nothing here fits the search and the filter.</source>
        <translation>Nada cumple la búsqueda y el filtro.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
</context>
<context>
    <name>orchestris::TableHeader</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>orchestris::TargetDetail</name>
    <message>
        <source>Its &amp;requests</source>
        <translation>&amp;Solicitudes</translation>
    </message>
    <message>
        <source>Latency of what was answered</source>
        <translation>Latencia de lo respondido</translation>
    </message>
    <message>
        <source>What became of attempts</source>
        <translation>Resultado de los intentos</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Circuito</translation>
    </message>
    <message>
        <source>Choose a line above.</source>
        <translation>Elegir una línea arriba.</translation>
    </message>
    <message>
        <source>Nothing was sent to it in this time.</source>
        <translation>No se le envió nada en este intervalo.</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>%1 ahora</translation>
    </message>
    <message>
        <source>It did not change in this time.</source>
        <translation>No cambió en este intervalo.</translation>
    </message>
</context>
<context>
    <name>orchestris::TargetsTab</name>
    <message>
        <source>Nothing was sent to a provider</source>
        <translation>No se envió nada a ningún proveedor</translation>
    </message>
    <message>
        <source>Each model that requests are sent to appears here, with how often and how fast it answers and why it fails. Choose a longer time above.</source>
        <translation>Aquí aparece cada modelo al que se envían solicitudes, con qué frecuencia y rapidez responde y por qué falla. Elegir un intervalo más largo arriba.</translation>
    </message>
    <message>
        <source>Providers and models</source>
        <translation>Proveedores y modelos</translation>
    </message>
</context>
<context>
    <name>orchestris::TelemetryPage</name>
    <message>
        <source>Telemetry</source>
        <translation>Telemetría</translation>
    </message>
    <message>
        <source>Parts of telemetry</source>
        <translation>Partes de la telemetría</translation>
    </message>
    <message>
        <source>Providers and models</source>
        <translation>Proveedores y modelos</translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation>Anomalías</translation>
    </message>
    <message>
        <source>Price changes</source>
        <translation>Cambios de precio</translation>
    </message>
    <message>
        <source>Wasted spend</source>
        <translation>Gasto desperdiciado</translation>
    </message>
    <message>
        <source>Silent truncation</source>
        <translation>Recorte silencioso</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Span of time</source>
        <translation>Intervalo de tiempo</translation>
    </message>
</context>
<context>
    <name>orchestris::TelemetryTableModel</name>
    <message>
        <source>No failures</source>
        <translation>Sin fallos</translation>
    </message>
    <message>
        <source>Provider and model</source>
        <translation>Proveedor y modelo</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Reintentos</translation>
    </message>
    <message>
        <source>Latency p50</source>
        <translation>Latencia p50</translation>
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
        <translation>Primer token p50</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>Tokens/s</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Circuito</translation>
    </message>
</context>
<context>
    <name>orchestris::TimeChart</name>
    <message>
        <source>Nothing in this time</source>
        <translation>Nada en este intervalo</translation>
    </message>
</context>
<context>
    <name>orchestris::TimeRangeBox</name>
    <message>
        <source>The time before (Alt+Left)</source>
        <translation>El intervalo anterior (Alt+Left)</translation>
    </message>
    <message>
        <source>The time after (Alt+Right)</source>
        <translation>El intervalo siguiente (Alt+Right)</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Últimos 90 días</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mes pasado</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>From – to…</source>
        <translation>Desde – hasta…</translation>
    </message>
    <message>
        <source>Span of time</source>
        <translation>Intervalo de tiempo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Whose days and months are shown: %1</source>
        <translation>Días y meses según: %1</translation>
    </message>
</context>
<context>
    <name>orchestris::TopList</name>
    <message>
        <source>%1: %2 of all. Requests: %3, cost: %4</source>
        <comment>name, percent, count, money</comment>
        <translation>%1: %2 del total. Solicitudes: %3, costo: %4</translation>
    </message>
    <message>
        <source>none in this time</source>
        <translation>nada en este intervalo</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>y %n más</numerusform><numerusform>y %n más</numerusform></translation>
    </message>
</context>
<context>
    <name>orchestris::TopLists</name>
    <message>
        <source>Who used most, by</source>
        <translation>Mayor uso, por</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
</context>
<context>
    <name>orchestris::TraitsEditor</name>
    <message>
        <source>Ask for &amp;usage in streams (include_usage)</source>
        <translation>Pedir el &amp;uso en streams (include_usage)</translation>
    </message>
    <message>
        <source>As the client gives it</source>
        <translation>Como lo indica el cliente</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>No se devuelve</translation>
    </message>
    <message>
        <source>One a line, such as X-Title: Console. No secrets.</source>
        <translation>Uno por línea, p. ej. X-Title: Console. Sin secretos.</translation>
    </message>
    <message>
        <source>E&amp;xtra headers</source>
        <translation>&amp;Encabezados adicionales</translation>
    </message>
    <message>
        <source>What it has; the gateway translates the rest</source>
        <translation>Lo que tiene; la puerta de enlace traduce el resto</translation>
    </message>
    <message>
        <source>&amp;Most output tokens</source>
        <translation>&amp;Máximo de tokens de salida</translation>
    </message>
    <message>
        <source>Earlier &amp;reasoning goes back in</source>
        <translation>El ra&amp;zonamiento previo vuelve en</translation>
    </message>
    <message>
        <source>Choose at least one thing that the provider has.</source>
        <translation>Elegir al menos una cosa que tenga el proveedor.</translation>
    </message>
</context>
<context>
    <name>orchestris::TrayIcon</name>
    <message>
        <source>&amp;Open Orchestris</source>
        <translation>&amp;Abrir Orchestris</translation>
    </message>
    <message>
        <source>&amp;Copy base URL</source>
        <translation>&amp;Copiar URL base</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Serving at %1</source>
        <translation>En servicio en %1</translation>
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
        <translation>Costo</translation>
    </message>
    <message>
        <source>Requests and errors</source>
        <translation>Solicitudes y errores</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Primer token</translation>
    </message>
    <message>
        <source>No tokens were used in this time</source>
        <translation>No se usaron tokens en este intervalo</translation>
    </message>
    <message>
        <source>Nothing was spent in this time</source>
        <translation>No se gastó nada en este intervalo</translation>
    </message>
    <message>
        <source>No requests in this time</source>
        <translation>Sin solicitudes en este intervalo</translation>
    </message>
    <message>
        <source>No answers in this time</source>
        <translation>Sin respuestas en este intervalo</translation>
    </message>
    <message>
        <source> by %1</source>
        <translation> por %1</translation>
    </message>
    <message>
        <source>Time to the first token</source>
        <translation>Tiempo hasta el primer token</translation>
    </message>
</context>
<context>
    <name>orchestris::UsageCsv</name>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>No se puede escribir el archivo: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in %1.</source>
        <translation><numerusform>%n fila está en %1.</numerusform><numerusform>%n filas están en %1.</numerusform></translation>
    </message>
</context>
<context>
    <name>orchestris::UsageExports</name>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>&amp;Copiar la tabla</translation>
    </message>
    <message>
        <source>Groups over time as &amp;CSV…</source>
        <translation>Grupos en el tiempo en CS&amp;V…</translation>
    </message>
    <message>
        <source>All &amp;requests as CSV…</source>
        <translation>Todas las solicitu&amp;des en CSV…</translation>
    </message>
    <message>
        <source>The charts as &amp;PNG…</source>
        <translation>Gráficos en &amp;PNG…</translation>
    </message>
    <message>
        <source>&amp;Month's report as PDF</source>
        <translation>&amp;Informe mensual en PDF</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>La tabla está en el portapapeles.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Writing the groups</source>
        <translation>Escribiendo los grupos</translation>
    </message>
    <message>
        <source>Writing the requests</source>
        <translation>Escribiendo las solicitudes</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are in %1.</source>
        <translation><numerusform>%n solicitud está en %1.</numerusform><numerusform>%n solicitudes están en %1.</numerusform></translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>No se puede escribir %1. Elegir otra carpeta.</translation>
    </message>
    <message>
        <source>The four charts are in %1.</source>
        <translation>Los cuatro gráficos están en %1.</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Generando el informe</translation>
    </message>
    <message>
        <source>The export was ended. There is no file of it.</source>
        <translation>La exportación se interrumpió. No hay ningún archivo.</translation>
    </message>
</context>
<context>
    <name>orchestris::UsageFilters</name>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrar</translation>
    </message>
    <message>
        <source>C&amp;lear all</source>
        <translation>Quitar tod&amp;o</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation><numerusform>%1 y %n más</numerusform><numerusform>%1 y %n más</numerusform></translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Quitar: %1</translation>
    </message>
</context>
<context>
    <name>orchestris::UsagePage</name>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Por %1</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>What was shown before looking closer (Backspace)</source>
        <translation>Lo que se mostraba antes de acercarse (Retroceso)</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Reintentar</translation>
    </message>
</context>
<context>
    <name>orchestris::UsageTableCard</name>
    <message>
        <source>No requests in this time</source>
        <translation>Sin solicitudes en este intervalo</translation>
    </message>
    <message>
        <source>Requests, tokens, cost and latency appear here, by whatever they are grouped.</source>
        <translation>Las solicitudes, los tokens, el costo y la latencia aparecen aquí según la agrupación elegida.</translation>
    </message>
    <message>
        <source>&amp;Show the last 12 months</source>
        <translation>&amp;Mostrar los últimos 12 meses</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>No request in this time fits the filters.</source>
        <translation>Ninguna solicitud de este intervalo cumple los filtros.</translation>
    </message>
    <message>
        <source>Clear the &amp;filters</source>
        <translation>Quitar los fi&amp;ltros</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>&amp;Only this</source>
        <translation>&amp;Solo esto</translation>
    </message>
    <message>
        <source>Show its &amp;requests</source>
        <translation>Ver sus solici&amp;tudes</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>&amp;Copiar la tabla</translation>
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
        <translation>Entrada que el proveedor tenía en su caché; parte de la entrada</translation>
    </message>
    <message>
        <source>What the model thought; part of the output</source>
        <translation>Lo que pensó el modelo; parte de la salida</translation>
    </message>
    <message>
        <source>Of the whole cost</source>
        <translation>Del costo total</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>En caché</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
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
        <translation>Reintentos</translation>
    </message>
</context>
<context>
    <name>orchestris::ValuePopup</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Looking for what was used…</source>
        <translation>Buscando lo que se usó…</translation>
    </message>
    <message>
        <source>Nothing was used in this time.</source>
        <translation>No se usó nada en este intervalo.</translation>
    </message>
</context>
<context>
    <name>orchestris::WasteTab</name>
    <message>
        <source>Nothing was wasted</source>
        <translation>No se desperdició nada</translation>
    </message>
    <message>
        <source>What was paid after a client had left, for answers that broke off and for tries that were given up appears here.</source>
        <translation>Aquí aparece lo que se pagó después de irse un cliente, por respuestas interrumpidas y por intentos abandonados.</translation>
    </message>
    <message>
        <source>No prompt seems to be cut</source>
        <translation>Ningún prompt parece recortado</translation>
    </message>
    <message>
        <source>Local model servers drop the beginning of a prompt that is longer than their context, and say nothing. Where far fewer tokens are reported than were sent, it appears here.</source>
        <translation>Los servidores de modelos locales descartan sin avisar el principio de un prompt más largo que su contexto. Cuando se notifican muchos menos tokens de los enviados, aparece aquí.</translation>
    </message>
    <message>
        <source>Wasted spend</source>
        <translation>Gasto desperdiciado</translation>
    </message>
    <message>
        <source>Prompts that were cut</source>
        <translation>Prompts recortados</translation>
    </message>
    <message>
        <source>By what it is summed up</source>
        <translation>Criterio de agrupación</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Por modelo</translation>
    </message>
    <message>
        <source>By key</source>
        <translation>Por clave</translation>
    </message>
    <message>
        <source>Where the &amp;client left</source>
        <translation>&amp;Cliente ausente</translation>
    </message>
    <message>
        <source>C&amp;ut off</source>
        <translation>Cor&amp;tadas</translation>
    </message>
    <message>
        <source>&amp;Retried</source>
        <translation>&amp;Reintentadas</translation>
    </message>
    <message>
        <source>Requests of the line:</source>
        <translation>Solicitudes de la línea:</translation>
    </message>
    <message>
        <source>Its &amp;requests</source>
        <translation>&amp;Solicitudes</translation>
    </message>
    <message>
        <source>What helps: give the model a larger context where it is served (Ollama: num_ctx or OLLAMA_CONTEXT_LENGTH; llama.cpp: --ctx-size; LM Studio: context length), or send shorter prompts.</source>
        <translation>Qué ayuda: dar al modelo un contexto mayor donde se sirve (Ollama: num_ctx u OLLAMA_CONTEXT_LENGTH; llama.cpp: --ctx-size; LM Studio: context length) o enviar prompts más cortos.</translation>
    </message>
    <message>
        <source>Paid after the client left</source>
        <translation>Pagado tras irse el cliente</translation>
    </message>
    <message>
        <source>Paid for answers that broke off</source>
        <translation>Pagado por respuestas interrumpidas</translation>
    </message>
    <message>
        <source>Tries that were given up, estimated</source>
        <translation>Intentos abandonados (estimación)</translation>
    </message>
    <message>
        <source>%1 of all that was paid</source>
        <translation>%1 de todo lo pagado</translation>
    </message>
</context>
<context>
    <name>orchestris::WasteTableModel</name>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Probably cut</source>
        <translation>Prob. recortados</translation>
    </message>
    <message>
        <source>Of requests</source>
        <translation>De solicitudes</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>The client had left</source>
        <translation>Cliente ausente</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Cortada</translation>
    </message>
    <message>
        <source>Given-up tries</source>
        <translation>Intentos abandonados</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>Desperdiciado</translation>
    </message>
    <message>
        <source>Of all paid</source>
        <translation>De todo lo pagado</translation>
    </message>
</context>
<context>
    <name>providerpresets</name>
    <message>
        <source>Put your resource's name in place of RESOURCE. Models are called by the names of your deployments.</source>
        <translation>Sustituir RESOURCE por el nombre del recurso. Los modelos se llaman por el nombre de sus implementaciones.</translation>
    </message>
    <message>
        <source>For resources without the v1 API. Put your resource's name in place of RESOURCE. Models are called by the names of your deployments.</source>
        <translation>Para recursos sin la API v1. Sustituir RESOURCE por el nombre del recurso. Los modelos se llaman por el nombre de sus implementaciones.</translation>
    </message>
    <message>
        <source>Speaks its own API: the gateway translates from and to OpenAI's.</source>
        <translation>Habla su propia API: la puerta de enlace traduce desde y hacia la de OpenAI.</translation>
    </message>
    <message>
        <source>Runs on this machine. Prompts longer than its context are cut without a word: set the context length in Ollama.</source>
        <translation>Se ejecuta en este equipo. Los prompts más largos que su contexto se recortan sin avisar: definir la longitud del contexto en Ollama.</translation>
    </message>
    <message>
        <source>Runs on this machine. Needs a credential only if it was started with --api-key.</source>
        <translation>Se ejecuta en este equipo. Necesita una credencial solo si se inició con --api-key.</translation>
    </message>
    <message>
        <source>Needs a credential only if it was started with --api-key; tools need its tool options.</source>
        <translation>Necesita una credencial solo si se inició con --api-key; las herramientas requieren sus opciones de herramientas.</translation>
    </message>
    <message>
        <source>Runs on this machine. The first request may take long: it loads the model.</source>
        <translation>Se ejecuta en este equipo. La primera solicitud puede tardar: carga el modelo.</translation>
    </message>
    <message>
        <source>Once it is added, probe it: that finds out what it can do.</source>
        <translation>Una vez añadido, conviene sondearlo: así se averigua lo que puede hacer.</translation>
    </message>
    <message>
        <source>Another OpenAI-compatible server</source>
        <translation>Otro servidor compatible con OpenAI</translation>
    </message>
    <message>
        <source>Azure OpenAI, older API</source>
        <translation>Azure OpenAI, API anterior</translation>
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
        <translation>Todos los modelos</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Sin modelo</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation><numerusform>%n modelo</numerusform><numerusform>%n modelos</numerusform></translation>
    </message>
</context>
<context>
    <name>telemetry</name>
    <message>
        <source>Model %1</source>
        <translation>Modelo %1</translation>
    </message>
    <message>
        <source>Provider %1</source>
        <translation>Proveedor %1</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Clave %1</translation>
    </message>
    <message>
        <source>Organization %1</source>
        <translation>Organización %1</translation>
    </message>
    <message>
        <source>%1: %2 input, %3 cached input, %4 cache write, %5 output</source>
        <translation>%1: %2 entrada, %3 entrada en caché, %4 escritura en caché, %5 salida</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Half-open</source>
        <translation>Semiabierto</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>One trial was let through</source>
        <translation>Se dejó pasar una prueba</translation>
    </message>
    <message>
        <source>Closed: it answers again</source>
        <translation>Cerrado: vuelve a responder</translation>
    </message>
    <message numerus="yes">
        <source>Opened after %n failure(s)</source>
        <translation><numerusform>Abierto tras %n fallo</numerusform><numerusform>Abierto tras %n fallos</numerusform></translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más lento</translation>
    </message>
    <message>
        <source>More errors</source>
        <translation>Más errores</translation>
    </message>
    <message>
        <source>More retries</source>
        <translation>Más reintentos</translation>
    </message>
    <message>
        <source>Dearer requests</source>
        <translation>Solicitudes más caras</translation>
    </message>
    <message>
        <source>Higher cost a day</source>
        <translation>Mayor costo diario</translation>
    </message>
    <message>
        <source>%1: %2. %3 instead of %4.</source>
        <translation>%1: %2. %3 en lugar de %4.</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>%1 entrada, %2 salida</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Sin precio</translation>
    </message>
    <message>
        <source>A million tokens</source>
        <translation>Un millón de tokens</translation>
    </message>
    <message>
        <source>Above %1 input tokens</source>
        <translation>Más de %1 tokens de entrada</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Admission</source>
        <translation>Admisión</translation>
    </message>
    <message>
        <source>Key, model and limits were checked.</source>
        <translation>Se comprobaron la clave, el modelo y los límites.</translation>
    </message>
    <message>
        <source>Refused by a limit</source>
        <translation>Rechazada por un límite</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>Estado %1</translation>
    </message>
    <message>
        <source>Waited %1 before it</source>
        <translation>Esperó %1 antes</translation>
    </message>
    <message>
        <source>No byte came</source>
        <translation>No llegó ningún byte</translation>
    </message>
    <message>
        <source>First byte after %1</source>
        <translation>Primer byte tras %1</translation>
    </message>
    <message>
        <source>Took %1</source>
        <translation>Tardó %1</translation>
    </message>
    <message>
        <source>Provider's ID %1</source>
        <translation>ID del proveedor %1</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Primer token</translation>
    </message>
    <message>
        <source>End: %1</source>
        <translation>Fin: %1</translation>
    </message>
</context>
<context>
    <name>trends</name>
    <message>
        <source>none yesterday by this time</source>
        <translation>nada ayer a esta hora</translation>
    </message>
    <message>
        <source>none last month by this day</source>
        <translation>nada el mes pasado a este día</translation>
    </message>
    <message>
        <source>as yesterday</source>
        <translation>como ayer</translation>
    </message>
    <message>
        <source>as last month</source>
        <translation>como el mes pasado</translation>
    </message>
    <message>
        <source>▲ %1 times yesterday's</source>
        <translation>▲ %1 veces lo de ayer</translation>
    </message>
    <message>
        <source>▲ %1 times last month's</source>
        <translation>▲ %1 veces lo del mes pasado</translation>
    </message>
    <message>
        <source>%1 %2 % on yesterday</source>
        <comment>arrow, percent</comment>
        <translation>%1 %2 % frente a ayer</translation>
    </message>
    <message>
        <source>%1 %2 % on last month</source>
        <comment>arrow, percent</comment>
        <translation>%1 %2 % frente al mes pasado</translation>
    </message>
    <message>
        <source>%1 %2 points on yesterday</source>
        <comment>arrow, points</comment>
        <translation>%1 %2 puntos frente a ayer</translation>
    </message>
    <message>
        <source>%1 %2 points on last month</source>
        <comment>arrow, points</comment>
        <translation>%1 %2 puntos frente al mes pasado</translation>
    </message>
    <message>
        <source>too early to compare</source>
        <translation>demasiado pronto para comparar</translation>
    </message>
</context>
<context>
    <name>usage</name>
    <message>
        <source>No user</source>
        <translation>Sin usuario</translation>
    </message>
    <message>
        <source>No alias</source>
        <translation>Sin alias</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Sin modelo</translation>
    </message>
    <message>
        <source>No provider</source>
        <translation>Sin proveedor</translation>
    </message>
    <message>
        <source>No endpoint</source>
        <translation>Sin endpoint</translation>
    </message>
    <message>
        <source>Unknown program</source>
        <translation>Programa desconocido</translation>
    </message>
    <message>
        <source>No valid key</source>
        <translation>Sin clave válida</translation>
    </message>
    <message>
        <source>Owner kind</source>
        <translation>Tipo de propietario</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
</context>
<context>
    <name>usagecharts</name>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Cached input</source>
        <translation>Entrada en caché</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Con éxito</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Not known before the request ends.</source>
        <translation>No se sabe hasta que termine la solicitud.</translation>
    </message>
    <message>
        <source>Reported: the provider's own numbers.</source>
        <translation>Notificado: las cifras del propio proveedor.</translation>
    </message>
    <message>
        <source>Estimated: counted by the gateway from what was sent and received.</source>
        <translation>Estimado: contado por la puerta de enlace a partir de lo enviado y recibido.</translation>
    </message>
    <message>
        <source>Unknown: the provider reported nothing and nothing was seen to count.</source>
        <translation>Desconocido: el proveedor no notificó nada y no se vio nada que contar.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Error status</source>
        <translation>Estado de error</translation>
    </message>
    <message>
        <source>Answered with an error</source>
        <translation>Respondió con un error</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>No connection to it</source>
        <translation>Sin conexión con él</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Tiempo agotado</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>Slow first token</source>
        <translation>Primer token lento</translation>
    </message>
    <message>
        <source>No first token in time</source>
        <translation>Sin primer token a tiempo</translation>
    </message>
    <message>
        <source>Broke off</source>
        <translation>Se cortó</translation>
    </message>
    <message>
        <source>The answer broke off</source>
        <translation>La respuesta se cortó</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>No se entendió</translation>
    </message>
    <message>
        <source>The answer was not one of this protocol</source>
        <translation>La respuesta no seguía este protocolo</translation>
    </message>
    <message>
        <source>Credential refused</source>
        <translation>Credencial rechazada</translation>
    </message>
    <message>
        <source>It refused the gateway's credential</source>
        <translation>Rechazó la credencial de la puerta de enlace</translation>
    </message>
    <message>
        <source>Client left</source>
        <translation>Cliente ausente</translation>
    </message>
    <message>
        <source>The client left meanwhile</source>
        <translation>El cliente se fue entretanto</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>Límite alcanzado</translation>
    </message>
    <message>
        <source>Cut off: the answer outgrew a limit</source>
        <translation>Cortada: la respuesta superó un límite</translation>
    </message>
    <message>
        <source>Not translatable</source>
        <translation>No traducible</translation>
    </message>
    <message>
        <source>The request cannot be said in its dialect</source>
        <translation>La solicitud no se puede expresar en su dialecto</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Stopped by an administrator or a limit</source>
        <translation>Detenido por un administrador o un límite</translation>
    </message>
    <message>
        <source>Circuit open</source>
        <translation>Circuito abierto</translation>
    </message>
    <message>
        <source>Passed over: its circuit was open</source>
        <translation>Omitido: su circuito estaba abierto</translation>
    </message>
    <message>
        <source>Asked to wait</source>
        <translation>Pidió esperar</translation>
    </message>
    <message>
        <source>Passed over: it had asked to wait</source>
        <translation>Omitido: había pedido esperar</translation>
    </message>
    <message>
        <source>No such endpoint</source>
        <translation>Sin ese endpoint</translation>
    </message>
    <message>
        <source>Passed over: it does not have this endpoint</source>
        <translation>Omitido: no tiene este endpoint</translation>
    </message>
    <message>
        <source>Passed over: a limit for this model was reached</source>
        <translation>Omitido: se alcanzó un límite de este modelo</translation>
    </message>
    <message>
        <source>No credential</source>
        <translation>Sin credencial</translation>
    </message>
    <message>
        <source>Passed over: its credential is missing or refused</source>
        <translation>Omitido: su credencial falta o fue rechazada</translation>
    </message>
    <message>
        <source>No valid key</source>
        <translation>Sin clave válida</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1: se fue</translation>
    </message>
    <message>
        <source>%1 error</source>
        <translation>Error %1</translation>
    </message>
    <message>
        <source>Running: the answer has not ended yet.</source>
        <translation>En curso: la respuesta aún no ha terminado.</translation>
    </message>
    <message>
        <source>Interrupted: the gateway stopped before the answer ended. It was closed at the next start with an estimate.</source>
        <translation>Interrumpida: la puerta de enlace se detuvo antes de que terminara la respuesta. Se cerró en el siguiente inicio con una estimación.</translation>
    </message>
    <message>
        <source>The client left before the answer ended. What was produced until then is billed.</source>
        <translation>El cliente se fue antes de que terminara la respuesta. Lo producido hasta entonces se factura.</translation>
    </message>
    <message>
        <source>Answered.</source>
        <translation>Respondida.</translation>
    </message>
    <message>
        <source>Refused by this gateway. No provider was charged for it.</source>
        <translation>Rechazada por esta puerta de enlace. Ningún proveedor cobró por ella.</translation>
    </message>
    <message>
        <source>The provider refused or failed. The gateway passed its answer on.</source>
        <translation>El proveedor rechazó la solicitud o falló. La puerta de enlace transmitió su respuesta.</translation>
    </message>
    <message>
        <source>The client sent something that cannot be answered, or left early.</source>
        <translation>El cliente envió algo que no se puede responder, o se fue antes de tiempo.</translation>
    </message>
    <message>
        <source>Failed.</source>
        <translation>Fallida.</translation>
    </message>
    <message>
        <source>Unknown: the model has no price yet.</source>
        <translation>Desconocido: el modelo aún no tiene precio.</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>Con éxito</translation>
    </message>
    <message>
        <source>Client's error</source>
        <translation>Error del cliente</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Limitada</translation>
    </message>
    <message>
        <source>Server's error</source>
        <translation>Error del servidor</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Cortada</translation>
    </message>
</context>
</TS>
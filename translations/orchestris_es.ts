<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
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
        <translation>Probando de nuevo</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>No credential</source>
        <translation>Sin credencial</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>No existe</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>A single request tries whether it answers again.</source>
        <translation>Una sola solicitud prueba si vuelve a responder.</translation>
    </message>
    <message>
        <source>Nothing is sent to it for now: too many requests failed in a row. Within a minute a single request tries it again.</source>
        <translation>Por ahora no se le envía nada: demasiadas solicitudes seguidas fallaron. En menos de un minuto, una sola solicitud lo prueba de nuevo.</translation>
    </message>
    <message>
        <source>Its provider&apos;s credential could not be read. The page of providers says why.</source>
        <translation>No se pudo leer la credencial de su proveedor. La página de proveedores indica por qué.</translation>
    </message>
    <message>
        <source>Its provider is disabled. Enable it on the page of providers.</source>
        <translation>Su proveedor está desactivado. Activarlo en la página de proveedores.</translation>
    </message>
    <message>
        <source>There is no such model any more. It is passed over, and works again once a model of that name is back.</source>
        <translation>Ese modelo ya no existe. Se omite, y vuelve a funcionar cuando haya de nuevo un modelo con ese nombre.</translation>
    </message>
    <message>
        <source>Smaller context</source>
        <translation>Contexto menor</translation>
    </message>
    <message>
        <source>No tools</source>
        <translation>Sin herramientas</translation>
    </message>
    <message>
        <source>No Responses</source>
        <translation>Sin Responses</translation>
    </message>
    <message>
        <source>No usage in streams</source>
        <translation>Sin uso en streams</translation>
    </message>
    <message>
        <source>Much dearer</source>
        <translation>Mucho más caro</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Sin precio</translation>
    </message>
    <message>
        <source>Long prompts that another target takes are refused or cut here.</source>
        <translation>Los prompts largos que otro destino acepta se rechazan o se recortan aquí.</translation>
    </message>
    <message>
        <source>Agents that call tools fail here: its last probe found none.</source>
        <translation>Los agentes que llaman a herramientas fallan aquí: su último sondeo no encontró ninguna.</translation>
    </message>
    <message>
        <source>It has no Responses: the gateway translates, and refuses what cannot be translated.</source>
        <translation>No tiene Responses: la puerta de enlace traduce y rechaza lo que no se puede traducir.</translation>
    </message>
    <message>
        <source>It does not tell what streams used: their tokens and cost are estimated.</source>
        <translation>No informa del uso en streams: sus tokens y su costo se estiman.</translation>
    </message>
    <message>
        <source>A request costs ten times as much as with the cheapest target, or more.</source>
        <translation>Una solicitud cuesta al menos diez veces más que con el destino más barato.</translation>
    </message>
    <message>
        <source>What it costs stays unknown, and limits of cost do not count it.</source>
        <translation>Lo que cuesta sigue sin conocerse, y los límites de costo no lo cuentan.</translation>
    </message>
    <message>
        <source>shared by weight, a session stays with one</source>
        <translation>repartido por peso, una sesión se queda con uno</translation>
    </message>
    <message>
        <source>First choice</source>
        <translation>Primera opción</translation>
    </message>
    <message>
        <source>If that fails</source>
        <translation>Si falla</translation>
    </message>
    <message>
        <source>If that fails, too</source>
        <translation>Si también falla</translation>
    </message>
    <message>
        <source>Add a target: requests need a model to go to.</source>
        <translation>Añadir un destino: las solicitudes necesitan un modelo al que ir.</translation>
    </message>
    <message>
        <source>A request now would be refused: none of the targets can answer.</source>
        <translation>Una solicitud se rechazaría ahora: ningún destino puede responder.</translation>
    </message>
    <message>
        <source>A request now would go to %1.</source>
        <translation>Una solicitud iría ahora a %1.</translation>
    </message>
    <message>
        <source>A request now would go to one of: %1. A session stays with its target.</source>
        <translation>Una solicitud iría ahora a uno de estos: %1. Una sesión se queda con su destino.</translation>
    </message>
    <message>
        <source>Cannot answer</source>
        <translation>No puede responder</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) out</source>
        <translation>
            <numerusform>%n destino fuera de servicio</numerusform>
            <numerusform>%n destinos fuera de servicio</numerusform>
        </translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>Introducido a mano</translation>
    </message>
    <message>
        <source>Made up</source>
        <translation>Inventado</translation>
    </message>
    <message>
        <source>List of %1</source>
        <translation>Lista de %1</translation>
    </message>
</context>
<context>
    <name>attention</name>
    <message>
        <source>The credential of “%1” cannot be read. %2</source>
        <translation>No se puede leer la credencial de “%1”. %2</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is paused after %n failure(s) in a row: requests pass it over until it answers again.</source>
        <translation>
            <numerusform>“%1” está en pausa tras %n fallo: las solicitudes lo omiten hasta que vuelva a responder.</numerusform>
            <numerusform>“%1” está en pausa tras %n fallos seguidos: las solicitudes lo omiten hasta que vuelva a responder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) of “%1” are paused after failures: requests pass them over until they answer again.</source>
        <translation>
            <numerusform>%n modelo de “%1” está en pausa tras varios fallos: las solicitudes lo omiten hasta que vuelva a responder.</numerusform>
            <numerusform>%n modelos de “%1” están en pausa tras varios fallos: las solicitudes los omiten hasta que vuelvan a responder.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 % used.</source>
        <comment>a limit, percent</comment>
        <translation>%1, usado al %2&#xa0;%.</translation>
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
        <source>“%1” seems to have cut the prompts of %Ln request(s) today without a word.</source>
        <translation>
            <numerusform>Parece que “%1” ha recortado hoy sin avisar el prompt de %Ln solicitud.</numerusform>
            <numerusform>Parece que “%1” ha recortado hoy sin avisar los prompts de %Ln solicitudes.</numerusform>
        </translation>
    </message>
    <message>
        <source>All traffic is stopped: requests are refused until it is resumed.</source>
        <translation>Todo el tráfico está detenido: las solicitudes se rechazan hasta que se reanude.</translation>
    </message>
    <message>
        <source>All traffic is stopped since %1: requests are refused until it is resumed.</source>
        <translation>Todo el tráfico está detenido desde %1: las solicitudes se rechazan hasta que se reanude.</translation>
    </message>
    <message>
        <source>All traffic is stopped since %1, by %2: requests are refused until it is resumed.</source>
        <translation>Todo el tráfico está detenido desde %1, por %2: las solicitudes se rechazan hasta que se reanude.</translation>
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
    <message>
        <source>Context set</source>
        <translation>Contexto definido</translation>
    </message>
    <message>
        <source>Model changed</source>
        <translation>Modelo modificado</translation>
    </message>
    <message>
        <source>Alias renamed</source>
        <translation>Alias renombrado</translation>
    </message>
    <message>
        <source>Requests stopped</source>
        <translation>Solicitudes detenidas</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Running requests</source>
        <translation>Solicitudes en curso</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Definido</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Renombrado</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Models changed</source>
        <translation>Modelos modificados</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Rotated</source>
        <translation>Rotado</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
</context>
<context>
    <name>bulk</name>
    <message>
        <source>“%1” failed: %2</source>
        <comment>a name, a sentence</comment>
        <translation>“%1” falló: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more failed.</source>
        <translation>
            <numerusform>%n más falló.</numerusform>
            <numerusform>%n más fallaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were left as they are.</source>
        <translation>
            <numerusform>%n se dejó como estaba.</numerusform>
            <numerusform>%n se dejaron como estaban.</numerusform>
        </translation>
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
    <name>connectionwords</name>
    <message>
        <source>Find the address</source>
        <translation>Buscar la dirección</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Encrypt the connection (TLS)</source>
        <translation>Cifrar la conexión (TLS)</translation>
    </message>
    <message>
        <source>Wait for the answer</source>
        <translation>Esperar la respuesta</translation>
    </message>
    <message>
        <source>Read the list of models</source>
        <translation>Leer la lista de modelos</translation>
    </message>
    <message>
        <source>Address found in %1</source>
        <translation>Dirección encontrada en %1</translation>
    </message>
    <message>
        <source>Connected in %1</source>
        <translation>Conectado en %1</translation>
    </message>
    <message>
        <source>Encrypted in %1</source>
        <translation>Cifrado en %1</translation>
    </message>
    <message>
        <source>Answered in %1, and did not refuse the credential</source>
        <translation>Respondió en %1 y no rechazó la credencial</translation>
    </message>
    <message>
        <source>Answered in %1</source>
        <translation>Respondió en %1</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) listed</source>
        <translation>
            <numerusform>%n modelo en la lista</numerusform>
            <numerusform>%n modelos en la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Not encrypted: the base URL begins with http://</source>
        <translation>Sin cifrar: la URL base empieza por http://</translation>
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
    <name>errors</name>
    <message>
        <source>The most tokens that an answer can have go from 1 to 10,000,000; 0 stands for unknown.</source>
        <translation>El máximo de tokens de una respuesta va de 1 a 10,000,000; 0 significa desconocido.</translation>
    </message>
    <message>
        <source>A context has from 1 to 100,000,000 tokens; 0 stands for unknown.</source>
        <translation>Un contexto tiene de 1 a 100,000,000 de tokens; 0 significa desconocido.</translation>
    </message>
    <message>
        <source>Rates go from 0 to 1,000,000 dollars a million tokens, and each further rate begins above more input tokens than the one before it.</source>
        <translation>Las tarifas van de 0 a 1,000,000 de dólares por millón de tokens, y cada tarifa adicional empieza por encima de más tokens de entrada que la anterior.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of provider: use openai (also for all that is compatible), azure, azure-classic, anthropic or sandbox.</source>
        <translation>“%1” no es un tipo de proveedor: usar openai (también para todo lo compatible), azure, azure-classic, anthropic o sandbox.</translation>
    </message>
    <message>
        <source>The base URL must look like https://api.example.com/v1.</source>
        <translation>La URL base debe tener la forma https://api.example.com/v1.</translation>
    </message>
    <message>
        <source>The base URL must have no user, password, query or fragment. Credentials are given with --credential.</source>
        <translation>La URL base no debe tener usuario, contraseña, consulta ni fragmento. Las credenciales se indican con --credential.</translation>
    </message>
    <message>
        <source>A model&apos;s name has 1 to 200 characters and no blanks.</source>
        <translation>El nombre de un modelo tiene de 1 a 200 caracteres, sin espacios.</translation>
    </message>
    <message>
        <source>%1 needs a name of 1 to 100 characters.</source>
        <translation>%1 necesita un nombre de 1 a 100 caracteres.</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;: use one of %2.</source>
        <translation>No hay ningún preajuste “%1”: usar uno de %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not %2: use %3.</source>
        <translation>“%1” no es %2: usar %3.</translation>
    </message>
    <message>
        <source>A provider needs at least one endpoint: chat, responses, embeddings, messages, with commas between them.</source>
        <translation>Un proveedor necesita al menos un endpoint: chat, responses, embeddings, messages, separados por comas.</translation>
    </message>
    <message>
        <source>A header looks like &quot;Name: value&quot;.</source>
        <translation>Un encabezado tiene la forma “Name: value”.</translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; is longer than %2 characters.</source>
        <translation>El encabezado “%1” supera los %2 caracteres.</translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; has a line break or a character that is not ASCII in it.</source>
        <translation>El encabezado “%1” contiene un salto de línea o un carácter que no es ASCII.</translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; is the gateway&apos;s own business.</source>
        <translation>Del encabezado “%1” se encarga la propia puerta de enlace.</translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; carries a secret, and headers are kept in the database. Give the provider a credential instead.</source>
        <translation>El encabezado “%1” lleva un secreto, y los encabezados se guardan en la base de datos. En su lugar, dar al proveedor una credencial.</translation>
    </message>
    <message>
        <source>A provider of the kind &quot;%1&quot; has one or more of these endpoints: %2.</source>
        <translation>Un proveedor del tipo “%1” tiene uno o más de estos endpoints: %2.</translation>
    </message>
    <message>
        <source>Azure&apos;s older API needs an API version, such as 2024-10-21.</source>
        <translation>La API anterior de Azure necesita una versión de API, p. ej. 2024-10-21.</translation>
    </message>
    <message>
        <source>An API version looks like 2024-10-21 or preview.</source>
        <translation>Una versión de API tiene la forma 2024-10-21 o preview.</translation>
    </message>
    <message>
        <source>A provider has at most %1 extra headers.</source>
        <translation>Un proveedor tiene como máximo %1 encabezados adicionales.</translation>
    </message>
    <message>
        <source>The setting %1 cannot be &quot;%2&quot;: it is %3.</source>
        <translation>El ajuste %1 no puede ser “%2”: es %3.</translation>
    </message>
    <message>
        <source>An alias needs at least one model, as provider/model.</source>
        <translation>Un alias necesita al menos un modelo, como provider/model.</translation>
    </message>
    <message>
        <source>%1 is listed twice.</source>
        <translation>%1 aparece dos veces en la lista.</translation>
    </message>
    <message>
        <source>%1: a priority goes from 0 to %2, a weight from 0 to %3.</source>
        <translation>%1: la prioridad va de 0 a %2, y el peso de 0 a %3.</translation>
    </message>
    <message>
        <source>There is no alias &quot;%1&quot;.</source>
        <translation>No hay ningún alias “%1”.</translation>
    </message>
    <message>
        <source>There is already an alias &quot;%1&quot;.</source>
        <translation>Ya hay un alias “%1”.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Se canceló.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Se canceló.</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Make room, or choose another place.</source>
        <translation>No se pudo escribir el archivo: %1. Liberar espacio o elegir otro lugar.</translation>
    </message>
    <message>
        <source>The credential in %1 is empty.</source>
        <translation>La credencial en %1 está vacía.</translation>
    </message>
    <message>
        <source>The credential in %1 has more than one line or control characters in it.</source>
        <translation>La credencial en %1 tiene más de una línea o contiene caracteres de control.</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set. Set it for the process that serves, then start that again.</source>
        <translation>La variable de entorno %1 no está definida. Definirla para el proceso que da servicio y reiniciarlo.</translation>
    </message>
    <message>
        <source>The credential file %1 does not exist.</source>
        <translation>El archivo de credencial %1 no existe.</translation>
    </message>
    <message>
        <source>The credential file %1 cannot be read: %2</source>
        <translation>No se puede leer el archivo de credencial %1: %2</translation>
    </message>
    <message>
        <source>The credential file %1 is too large to be one.</source>
        <translation>El archivo de credencial %1 es demasiado grande para serlo.</translation>
    </message>
    <message>
        <source>The keychain is asked by the program that serves.</source>
        <translation>El llavero lo consulta el programa que da servicio.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be made. Give another one with --data-dir, or make it writable for this user.</source>
        <translation>No se puede crear la carpeta de datos %1. Indicar otra con --data-dir, o dar a este usuario permiso de escritura.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver gives no access to SQLite itself.</source>
        <translation>El controlador SQLite de Qt no da acceso al propio SQLite.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver contains another SQLite (%1) than this program (%2). Use a Qt that is built with the system&apos;s SQLite.</source>
        <translation>El controlador SQLite de Qt contiene otro SQLite (%1) que este programa (%2). Usar un Qt compilado con el SQLite del sistema.</translation>
    </message>
    <message>
        <source>A backup cannot take the place of the database itself. Choose another name.</source>
        <translation>Una copia de seguridad no puede ocupar el lugar de la propia base de datos. Elegir otro nombre.</translation>
    </message>
    <message>
        <source>This database is in use already. Name an empty folder.</source>
        <translation>Esta base de datos ya está en uso. Indicar una carpeta vacía.</translation>
    </message>
    <message>
        <source>The installation&apos;s secret in %1 is damaged. Restore it from a backup: without it no key can be checked.</source>
        <translation>El secreto de la instalación en %1 está dañado. Restaurarlo desde una copia de seguridad: sin él no se puede comprobar ninguna clave.</translation>
    </message>
    <message>
        <source>The file %1 cannot be locked. Make it writable for this user, or end the program that holds it.</source>
        <translation>No se puede bloquear el archivo %1. Dar a este usuario permiso de escritura, o cerrar el programa que lo retiene.</translation>
    </message>
    <message>
        <source>The installation&apos;s secret, without which no key can be checked, is in the keychain of the desktop session that made it, and that cannot be read: %1 Start this program in that session, with the keychain unlocked.</source>
        <translation>El secreto de la instalación, sin el cual no se puede comprobar ninguna clave, está en el llavero de la sesión de escritorio que lo creó y no se puede leer: %1 Iniciar este programa en esa sesión, con el llavero desbloqueado.</translation>
    </message>
    <message>
        <source>The installation&apos;s secret, %1, cannot be read (%2). Restore it from a backup: without it no key can be checked.</source>
        <translation>No se puede leer el secreto de la instalación, %1 (%2). Restaurarlo desde una copia de seguridad: sin él no se puede comprobar ninguna clave.</translation>
    </message>
    <message>
        <source>The installation&apos;s secret cannot be written to %1 (%2).</source>
        <translation>No se puede escribir el secreto de la instalación en %1 (%2).</translation>
    </message>
    <message>
        <source>No file in %1 can be locked: it is not writable for this user, or %2 gateways run on this data already.</source>
        <translation>No se puede bloquear ningún archivo en %1: este usuario no tiene permiso de escritura, o ya se ejecutan %2 puertas de enlace con estos datos.</translation>
    </message>
    <message>
        <source>There is no keychain here (no desktop session answers). Keep the credential in the environment (env:VARIABLE) or in a file of mode 0600 (file:PATH).</source>
        <translation>Aquí no hay llavero (no responde ninguna sesión de escritorio). Guardar la credencial en el entorno (env:VARIABLE) o en un archivo con modo 0600 (file:PATH).</translation>
    </message>
    <message>
        <source>The keychain did not answer within %1 seconds; it may be waiting to be unlocked. Unlock it, or use env:VARIABLE or file:PATH.</source>
        <translation>El llavero no respondió en %1 segundos; quizá espera a que se desbloquee. Desbloquearlo, o usar env:VARIABLE o file:PATH.</translation>
    </message>
    <message>
        <source>The keychain has no entry &quot;%1&quot;.</source>
        <translation>El llavero no tiene la entrada “%1”.</translation>
    </message>
    <message>
        <source>The keychain refused access to &quot;%1&quot;.</source>
        <translation>El llavero denegó el acceso a “%1”.</translation>
    </message>
    <message>
        <source>The keychain failed: %1</source>
        <translation>El llavero falló: %1</translation>
    </message>
    <message>
        <source>A stored sum cannot be read. Make the sums again from the requests with: orchestrisd usage rebuild</source>
        <translation>No se puede leer una suma almacenada. Volver a calcular las sumas a partir de las solicitudes con: orchestrisd usage rebuild</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a tag: a tag has at most %2 characters and no commas.</source>
        <translation>“%1” no puede ser una etiqueta: una etiqueta tiene como máximo %2 caracteres y ninguna coma.</translation>
    </message>
    <message>
        <source>A key can have %1 tags at most.</source>
        <translation>Una clave puede tener como máximo %1 etiquetas.</translation>
    </message>
    <message>
        <source>An address has a control character in it.</source>
        <translation>Una dirección contiene un carácter de control.</translation>
    </message>
    <message>
        <source>A key can have %1 addresses at most; a range such as 192.0.2.0/24 is one.</source>
        <translation>Una clave puede tener como máximo %1 direcciones; un rango como 192.0.2.0/24 cuenta como una.</translation>
    </message>
    <message>
        <source>A key needs at least one endpoint: chat, responses or embeddings.</source>
        <translation>Una clave necesita al menos un endpoint: chat, responses o embeddings.</translation>
    </message>
    <message>
        <source>A note has at most %1 characters.</source>
        <translation>Una nota tiene como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>A revoked key stays revoked. Issue a new one.</source>
        <translation>Una clave revocada sigue revocada. Emitir una nueva.</translation>
    </message>
    <message>
        <source>That key does not exist.</source>
        <translation>Esa clave no existe.</translation>
    </message>
    <message>
        <source>There is no key %1. Give its name or its 12 public characters.</source>
        <translation>No hay ninguna clave %1. Indicar su nombre o sus 12 caracteres públicos.</translation>
    </message>
    <message>
        <source>There is already a key named &quot;%1&quot;; case does not count, and revoked keys keep their names. Choose another one.</source>
        <translation>Ya hay una clave llamada “%1”; no se distinguen mayúsculas y minúsculas, y las claves revocadas conservan su nombre. Elegir otro.</translation>
    </message>
    <message>
        <source>The key would have expired already. Choose a later time.</source>
        <translation>La clave ya habría expirado. Elegir un momento posterior.</translation>
    </message>
    <message>
        <source>%1 is not in the organization &quot;%2&quot;: leave the organization out, or name another user.</source>
        <translation>%1 no pertenece a la organización “%2”: omitir la organización o indicar otro usuario.</translation>
    </message>
    <message>
        <source>A key belongs to an organization or to a user.</source>
        <translation>Una clave pertenece a una organización o a un usuario.</translation>
    </message>
    <message>
        <source>The installation&apos;s secret is not there; no key can be made.</source>
        <translation>Falta el secreto de la instalación; no se puede crear ninguna clave.</translation>
    </message>
    <message>
        <source>A key expires by its time; disable or revoke it instead.</source>
        <translation>Una clave expira por su fecha; en su lugar, desactivarla o revocarla.</translation>
    </message>
    <message>
        <source>The secret before this one can stay valid from 0 seconds to 30 days.</source>
        <translation>El secreto anterior puede seguir siendo válido de 0 segundos a 30 días.</translation>
    </message>
    <message>
        <source>There is no %1 with the number %2.</source>
        <translation>No hay %1 con el número %2.</translation>
    </message>
    <message>
        <source>There is no alias or model named &quot;%1&quot;. Models are named provider/model.</source>
        <translation>No hay ningún alias ni modelo llamado “%1”. Los modelos se nombran provider/model.</translation>
    </message>
    <message>
        <source>There is no limit with the number %1.</source>
        <translation>No hay ningún límite con el número %1.</translation>
    </message>
    <message>
        <source>The database %1 belongs to another program. Use another data folder.</source>
        <translation>La base de datos %1 pertenece a otro programa. Usar otra carpeta de datos.</translation>
    </message>
    <message>
        <source>The database %1 was written by a newer version (its schema is number %2, this program knows up to %3). Update this program, or use another data folder.</source>
        <translation>La base de datos %1 la escribió una versión más reciente (su esquema es el número %2; este programa conoce hasta el %3). Actualizar este programa o usar otra carpeta de datos.</translation>
    </message>
    <message>
        <source>The migration %1 cannot be read.</source>
        <translation>No se puede leer la migración %1.</translation>
    </message>
    <message>
        <source>That model does not exist.</source>
        <translation>Ese modelo no existe.</translation>
    </message>
    <message>
        <source>There is no model &quot;%1&quot;. Models are named provider/model.</source>
        <translation>No hay ningún modelo “%1”. Los modelos se nombran provider/model.</translation>
    </message>
    <message>
        <source>That price version does not exist.</source>
        <translation>Esa versión del precio no existe.</translation>
    </message>
    <message>
        <source>The model %1/%2 is already there. Give prices to change them.</source>
        <translation>El modelo %1/%2 ya existe. Para cambiar sus precios, indicarlos.</translation>
    </message>
    <message>
        <source>The model %1/%2 is already there.</source>
        <translation>El modelo %1/%2 ya existe.</translation>
    </message>
    <message>
        <source>That organization does not exist.</source>
        <translation>Esa organización no existe.</translation>
    </message>
    <message>
        <source>There is no organization.</source>
        <translation>No hay ninguna organización.</translation>
    </message>
    <message>
        <source>That provider does not exist.</source>
        <translation>Ese proveedor no existe.</translation>
    </message>
    <message>
        <source>There is no provider &quot;%1&quot;.</source>
        <translation>No hay ningún proveedor “%1”.</translation>
    </message>
    <message>
        <source>There is already a provider &quot;%1&quot;.</source>
        <translation>Ya hay un proveedor “%1”.</translation>
    </message>
    <message>
        <source>Stopped, as asked.</source>
        <translation>Detenido, según lo solicitado.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>Se detuvo.</translation>
    </message>
    <message>
        <source>The sums in the database are damaged. Make them anew: orchestrisd usage rebuild.</source>
        <translation>Las sumas de la base de datos están dañadas. Volver a calcularlas: orchestrisd usage rebuild.</translation>
    </message>
    <message>
        <source>There is no alias or model named %1. Models are named provider/model.</source>
        <translation>No hay ningún alias ni modelo llamado %1. Los modelos se nombran provider/model.</translation>
    </message>
    <message>
        <source>The time to simulate must begin before it ends.</source>
        <translation>El intervalo de la simulación debe empezar antes de terminar.</translation>
    </message>
    <message>
        <source>The program is stopping.</source>
        <translation>El programa se está deteniendo.</translation>
    </message>
    <message>
        <source>Storage is not open yet.</source>
        <translation>El almacenamiento aún no está abierto.</translation>
    </message>
    <message>
        <source>The sums of attempts are damaged. Make them anew: orchestrisd usage rebuild.</source>
        <translation>Las sumas de los intentos están dañadas. Volver a calcularlas: orchestrisd usage rebuild.</translation>
    </message>
    <message>
        <source>That user does not exist.</source>
        <translation>Ese usuario no existe.</translation>
    </message>
    <message>
        <source>There is no user &quot;%1&quot;.</source>
        <translation>No hay ningún usuario “%1”.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an object there, so nothing can be put into it. Change it by hand.</source>
        <translation>“%1” no es un objeto ahí, así que no se le puede añadir nada. Cambiarlo a mano.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written in a way that cannot be changed safely. Change it by hand.</source>
        <translation>“%1” está escrito de una forma que no se puede cambiar con seguridad. Cambiarlo a mano.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it is a file of yours.</source>
        <translation>No se puede leer %1. Comprobar que sea un archivo propio.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check who owns it and its folder.</source>
        <translation>No se puede escribir %1. Comprobar a quién pertenecen el archivo y su carpeta.</translation>
    </message>
    <message>
        <source>line %1, column %2 is not valid JSON. Mend that first.</source>
        <translation>La línea %1, columna %2, no es JSON válido. Corregirla primero.</translation>
    </message>
    <message>
        <source>line %1, column %2 is not valid TOML. Mend that first.</source>
        <translation>La línea %1, columna %2, no es TOML válido. Corregirla primero.</translation>
    </message>
    <message>
        <source>line %1 is not valid JSON. Mend that first.</source>
        <translation>La línea %1 no es JSON válido. Corregirla primero.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>No se puede eliminar %1.</translation>
    </message>
    <message>
        <source>The list of models is written in a way that cannot be changed safely. Change it by hand.</source>
        <translation>La lista de modelos está escrita de una forma que no se puede cambiar con seguridad. Cambiarla a mano.</translation>
    </message>
    <message>
        <source>The gateway that served has ended, so nothing is under way.</source>
        <translation>La puerta de enlace que estaba en servicio ha terminado, así que no hay nada en curso.</translation>
    </message>
    <message>
        <source>The gateway gave no ticket.</source>
        <translation>La puerta de enlace no entregó un tique.</translation>
    </message>
    <message>
        <source>No gateway runs on the data folder %1, so nothing is under way. If it runs on another one, name that by --data-dir.</source>
        <translation>Ninguna puerta de enlace se ejecuta con la carpeta de datos %1, así que no hay nada en curso. Si se ejecuta con otra, indicarla con --data-dir.</translation>
    </message>
    <message>
        <source>What runs cannot be listed or stopped from the command line, because no socket can be made at %1: %2.</source>
        <translation>Lo que está en curso no se puede mostrar ni detener desde la línea de comandos, porque no se puede crear un socket en %1: %2.</translation>
    </message>
    <message>
        <source>What runs cannot be listed or stopped from the command line, because the link %1 cannot be made.</source>
        <translation>Lo que está en curso no se puede mostrar ni detener desde la línea de comandos, porque no se puede crear el enlace %1.</translation>
    </message>
    <message>
        <source>A folder for the demo cannot be made below %1: %2. TMPDIR can name another place.</source>
        <translation>No se puede crear una carpeta para la demostración en %1: %2. TMPDIR permite indicar otro lugar.</translation>
    </message>
    <message>
        <source>The port %1 is taken by another program. Choose another one, or end that program.</source>
        <translation>El puerto %1 está ocupado por otro programa. Elegir otro o cerrar ese programa.</translation>
    </message>
    <message>
        <source>The port %1 is not for this user: those below 1024 are the system&apos;s. Choose a higher one.</source>
        <translation>El puerto %1 no está disponible para este usuario: los inferiores a 1024 son del sistema. Elegir uno más alto.</translation>
    </message>
    <message>
        <source>%1 is no address of this machine: the gateway could not listen there.</source>
        <translation>%1 no es una dirección de este equipo: la puerta de enlace no podría escuchar ahí.</translation>
    </message>
    <message>
        <source>The gateway does not serve at the moment.</source>
        <translation>La puerta de enlace no está en servicio en este momento.</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;.</source>
        <translation>No hay ningún ajuste “%1”.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>No se puede escribir %1: %2. Elegir otro lugar.</translation>
    </message>
    <message>
        <source>Another process is the gateway: start that one again, and what is stored is in force.</source>
        <translation>La puerta de enlace es otro proceso: al reiniciarlo, lo almacenado entra en vigor.</translation>
    </message>
    <message>
        <source>This is no price list. One looks like the file that comes with the program: models/domain/data.</source>
        <translation>Esto no es una lista de precios. Su forma es la del archivo que acompaña al programa: models/domain/data.</translation>
    </message>
    <message>
        <source>The backup %1 cannot be written: %2. Choose another folder.</source>
        <translation>No se puede escribir la copia de seguridad %1: %2. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>A row of %1 refers to one that is not there.</source>
        <translation>Una fila de %1 remite a otra que no existe.</translation>
    </message>
    <message>
        <source>%1 has changed in the meantime. Look at it again.</source>
        <translation>%1 ha cambiado entretanto. Revisarlo de nuevo.</translation>
    </message>
    <message>
        <source>Could not be put back: %1. A copy of each file that was there before is kept beside it.</source>
        <translation>No se pudo restaurar: %1. Junto a cada archivo que ya existía se conserva una copia.</translation>
    </message>
    <message>
        <source>Whether the console starts at login cannot be changed, because %1 cannot be written: %2.</source>
        <translation>No se puede cambiar si la consola se inicia con la sesión porque no se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>no se puede crear la carpeta %1</translation>
    </message>
    <message>
        <source>The gateway %1 on %2 could not be asked: %3.</source>
        <translation>No se pudo consultar la puerta de enlace %1 en %2: %3.</translation>
    </message>
    <message>
        <source>The answer is larger than 16 MiB, which is more than is shown here.</source>
        <translation>La respuesta supera los 16 MiB, más de lo que aquí se muestra.</translation>
    </message>
    <message>
        <source>A part of the answer is larger than 8 MiB, which is more than is shown here.</source>
        <translation>Una parte de la respuesta supera los 8 MiB, más de lo que aquí se muestra.</translation>
    </message>
    <message>
        <source>The gateway refused the request with status %1.</source>
        <translation>La puerta de enlace rechazó la solicitud con el estado %1.</translation>
    </message>
    <message>
        <source>The answer broke off before its end.</source>
        <translation>La respuesta se cortó antes de terminar.</translation>
    </message>
    <message>
        <source>The answer is not what the endpoint says: it is no JSON object. See what came under “Raw”.</source>
        <translation>La respuesta no es lo que promete el endpoint: no es un objeto JSON. Vea lo recibido en “Sin formato”.</translation>
    </message>
    <message>
        <source>The answer ends in an error that says nothing.</source>
        <translation>La respuesta termina en un error sin explicación.</translation>
    </message>
    <message>
        <source>Nothing listens at the gateway&apos;s address. Look at its state on the Overview page.</source>
        <translation>Nada escucha en la dirección de la puerta de enlace. Vea su estado en la página Resumen.</translation>
    </message>
    <message>
        <source>The gateway closed the connection before the answer&apos;s end.</source>
        <translation>La puerta de enlace cerró la conexión antes del final de la respuesta.</translation>
    </message>
    <message>
        <source>Nothing came for 15 minutes, and the request was given up.</source>
        <translation>No llegó nada durante 15 minutos y se abandonó la solicitud.</translation>
    </message>
    <message>
        <source>The connection to the gateway failed: %1</source>
        <translation>Falló la conexión con la puerta de enlace: %1</translation>
    </message>
    <message>
        <source>The gateway listens at %1 only, and what is tried here goes over a loopback address. Let it listen at 127.0.0.1 or at all addresses (0.0.0.0).</source>
        <translation>La puerta de enlace solo escucha en %1 y lo que aquí se prueba pasa por una dirección de bucle local. Haga que escuche en 127.0.0.1 o en todas las direcciones (0.0.0.0).</translation>
    </message>
    <message>
        <source>There is an entry %1, which was never made here.</source>
        <translation>Hay una entrada %1 que nunca se hizo aquí.</translation>
    </message>
    <message>
        <source>Entry %1 is missing: the next one is %2.</source>
        <translation>Falta la entrada %1: la siguiente es %2.</translation>
    </message>
    <message>
        <source>Entry %1 does not fit to the one before it: one of them was altered, or put in later.</source>
        <translation>La entrada %1 no encaja con la anterior: una de las dos se alteró o se insertó después.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Make its parent writable for this user.</source>
        <translation>No se puede crear la carpeta %1. Dar a este usuario permiso de escritura en la carpeta que la contiene.</translation>
    </message>
    <message>
        <source>The database %1 is older than this program. Start the gateway or the console once: that brings it up to date.</source>
        <translation>La base de datos %1 es anterior a este programa. Iniciar una vez la puerta de enlace o la consola: eso la actualiza.</translation>
    </message>
    <message>
        <source>There is no organization &quot;%1&quot;.</source>
        <translation>No hay ninguna organización “%1”.</translation>
    </message>
    <message>
        <source>There is already an organization &quot;%1&quot;; case does not count. Choose another name.</source>
        <translation>Ya hay una organización “%1”; no se distinguen mayúsculas y minúsculas. Elegir otro nombre.</translation>
    </message>
    <message>
        <source>Name at least one model, or allow everything. To stop all use, disable the organization.</source>
        <translation>Indicar al menos un modelo o permitirlo todo. Para impedir todo uso, desactivar la organización.</translation>
    </message>
    <message>
        <source>Name at least one model, or allow everything. To stop all use, disable the user.</source>
        <translation>Indicar al menos un modelo o permitirlo todo. Para impedir todo uso, desactivar al usuario.</translation>
    </message>
    <message>
        <source>A key needs at least one model, or access to everything.</source>
        <translation>Una clave necesita al menos un modelo o acceso a todo.</translation>
    </message>
    <message>
        <source>The simulation was stopped.</source>
        <translation>Se detuvo la simulación.</translation>
    </message>
    <message>
        <source>There is no space left to store data in %1. Free some space on that disk; nothing else needs to be done.</source>
        <translation>No queda espacio para guardar datos en %1. Liberar espacio en ese disco; no hace falta nada más.</translation>
    </message>
    <message>
        <source>The database %1 cannot be written. Make the file, its folder and its disk writable for this user.</source>
        <translation>No se puede escribir en la base de datos %1. Dar a este usuario permiso de escritura en el archivo, su carpeta y su disco.</translation>
    </message>
    <message>
        <source>Another program keeps the database %1 locked. Close what else has opened it, or wait until it has finished.</source>
        <translation>Otro programa mantiene bloqueada la base de datos %1. Cerrar lo que la tenga abierta o esperar a que termine.</translation>
    </message>
    <message>
        <source>The file %1 is damaged or is not a database. Move it away, and restore it from a backup if there is one.</source>
        <translation>El archivo %1 está dañado o no es una base de datos. Apartarlo y restaurarlo desde una copia de seguridad, si la hay.</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened. Check that its folder exists and that this user may write there.</source>
        <translation>No se puede abrir la base de datos %1. Comprobar que su carpeta existe y que este usuario puede escribir en ella.</translation>
    </message>
    <message>
        <source>Reading or writing the database %1 failed (%2). Check the disk.</source>
        <translation>Falló la lectura o escritura de la base de datos %1 (%2). Comprobar el disco.</translation>
    </message>
    <message>
        <source>The query was stopped.</source>
        <translation>Se detuvo la consulta.</translation>
    </message>
    <message>
        <source>The database %1 reports: %2</source>
        <translation>La base de datos %1 informa: %2</translation>
    </message>
    <message>
        <source>The keychain was changed, but the audit could not be: %1</source>
        <translation>Se cambió el llavero, pero no la auditoría: %1</translation>
    </message>
    <message>
        <source>There is no request %1.</source>
        <translation>No hay ninguna solicitud %1.</translation>
    </message>
    <message>
        <source>There is already a user &quot;%1&quot;; case does not count, and names are unique over all organizations. Choose another name.</source>
        <translation>Ya hay un usuario “%1”; no se distinguen mayúsculas y minúsculas, y los nombres son únicos en todas las organizaciones. Elegir otro nombre.</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; cannot be reached (%2). Check the base URL, and that it runs.</source>
        <translation>No se puede acceder al proveedor “%1” (%2). Comprobar la URL base y que esté en marcha.</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; cannot be reached safely: its certificate was refused (%2). Check the base URL, and that this machine trusts who signed it.</source>
        <translation>No se puede acceder al proveedor “%1” de forma segura: se rechazó su certificado (%2). Comprobar la URL base y que este equipo confíe en quien lo firmó.</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; did not answer in time (%2). Try again, or check the base URL.</source>
        <translation>El proveedor “%1” no respondió a tiempo (%2). Volver a intentarlo o comprobar la URL base.</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; broke off its answer (%2). Try again.</source>
        <translation>El proveedor “%1” interrumpió su respuesta (%2). Volver a intentarlo.</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; refused the credential (HTTP %2). Check where it is kept, and that it is still valid.</source>
        <translation>El proveedor “%1” rechazó la credencial (HTTP %2). Comprobar dónde se guarda y que siga siendo válida.</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; does not list its deployments (HTTP %2). Check the base URL, and add them by their names: orchestrisd models add %1 DEPLOYMENT</source>
        <translation>El proveedor “%1” no enumera sus implementaciones (HTTP %2). Comprobar la URL base y añadirlas por su nombre: orchestrisd models add %1 DEPLOYMENT</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; answered HTTP %2 to GET /models. Check the base URL: it usually ends in /v1.</source>
        <translation>El proveedor “%1” respondió HTTP %2 a GET /models. Comprobar la URL base: suele terminar en /v1.</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; answered /models with something that is not a list of models. Check the base URL: it usually ends in /v1.</source>
        <translation>El proveedor “%1” respondió a /models con algo que no es una lista de modelos. Comprobar la URL base: suele terminar en /v1.</translation>
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
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
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
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>hace %n h</numerusform>
            <numerusform>hace %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>en %n h</numerusform>
            <numerusform>en %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>hace %n min</numerusform>
            <numerusform>hace %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>en %n min</numerusform>
            <numerusform>en %n min</numerusform>
        </translation>
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
        <translation>MMMM &apos;de&apos; yyyy</translation>
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
    <message>
        <source>Finishing open requests…</source>
        <translation>Finalizando solicitudes en curso…</translation>
    </message>
    <message>
        <source>The gateway that served has ended (%1, process %2): requests are refused.</source>
        <translation>La puerta de enlace que estaba en servicio ha terminado (%1, proceso %2): se rechazan las solicitudes.</translation>
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
        <translation>Usado al %1&#xa0;%: %2</translation>
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
        <translation>
            <numerusform>%1 token</numerusform>
            <numerusform>%1 tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 output token(s)</source>
        <translation>
            <numerusform>%1 token de salida</numerusform>
            <numerusform>%1 tokens de salida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 request(s)</source>
        <translation>
            <numerusform>%1 solicitud</numerusform>
            <numerusform>%1 solicitudes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 request(s) at once</source>
        <translation>
            <numerusform>%1 solicitud simultánea</numerusform>
            <numerusform>%1 solicitudes simultáneas</numerusform>
        </translation>
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
        <translation>
            <numerusform>La misma solicitud %n vez en %1.</numerusform>
            <numerusform>La misma solicitud %n veces en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) within %1 that grow but end the same.</source>
        <translation>
            <numerusform>%Ln solicitud en %1 que crece pero termina igual.</numerusform>
            <numerusform>%Ln solicitudes en %1 que crecen pero terminan igual.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same tool call with the same arguments %n time(s) within %1.</source>
        <translation>
            <numerusform>La misma llamada a herramienta con los mismos argumentos %n vez en %1.</numerusform>
            <numerusform>La misma llamada a herramienta con los mismos argumentos %n veces en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) a minute, where %1 are usual.</source>
        <translation>
            <numerusform>%Ln solicitud al minuto; lo habitual es %1.</numerusform>
            <numerusform>%Ln solicitudes al minuto; lo habitual es %1.</numerusform>
        </translation>
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
        <source>None of %Ln request(s) would have been refused.</source>
        <translation>
            <numerusform>De %Ln solicitud, ninguna se habría rechazado.</numerusform>
            <numerusform>De %Ln solicitudes, ninguna se habría rechazado.</numerusform>
        </translation>
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
    <message>
        <source>%1 of %2; resets: %3</source>
        <comment>used, a limit, when</comment>
        <translation>%1 de %2; se restablece: %3</translation>
    </message>
    <message>
        <source>A limit of the organization %1</source>
        <translation>Un límite de la organización %1</translation>
    </message>
    <message>
        <source>A limit of the user %1</source>
        <translation>Un límite del usuario %1</translation>
    </message>
    <message>
        <source>A limit of the key %1</source>
        <translation>Un límite de la clave %1</translation>
    </message>
    <message>
        <source>Only for %1</source>
        <translation>Solo para %1</translation>
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
        <translation>La puerta de enlace no da servicio o rechaza</translation>
    </message>
    <message>
        <source>All traffic is stopped</source>
        <translation>Todo el tráfico está detenido</translation>
    </message>
    <message>
        <source>A provider is paused, or lacks its credential</source>
        <translation>Un proveedor está en pausa o le falta su credencial</translation>
    </message>
    <message>
        <source>A limit is nearly or wholly used up</source>
        <translation>Un límite está casi o del todo agotado</translation>
    </message>
    <message>
        <source>An agent seems to go round in circles</source>
        <translation>Un agente parece dar vueltas en círculo</translation>
    </message>
    <message>
        <source>Usage leaves its habit</source>
        <translation>El uso se sale de lo habitual</translation>
    </message>
    <message>
        <source>A key expires soon</source>
        <translation>Una clave expira pronto</translation>
    </message>
    <message>
        <source>A model seems to cut prompts</source>
        <translation>Un modelo parece recortar prompts</translation>
    </message>
</context>
<context>
    <name>orchestris::AboutSection</name>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>An OpenAI-compatible gateway with keys, limits, usage and costs, and this console for it.</source>
        <translation>Una puerta de enlace compatible con OpenAI con claves, límites, uso y costos, y esta consola para administrarla.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>The manual is &quot;man orchestrisd&quot;; README.md and docs/ come with the source.</source>
        <translation>El manual es “man orchestrisd”; README.md y docs/ vienen con el código fuente.</translation>
    </message>
    <message>
        <source>For a question or a report</source>
        <translation>Para una pregunta o un informe</translation>
    </message>
    <message>
        <source>Versions, sizes, counts and settings that are not as usual. No names, addresses, paths, prompts or secrets.</source>
        <translation>Versiones, tamaños, recuentos y ajustes distintos de los habituales. Sin nombres, direcciones, rutas, prompts ni secretos.</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copiar &amp;diagnóstico</translation>
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
    <name>orchestris::AliasDialog</name>
    <message>
        <source>Add an alias</source>
        <translation>Añadir un alias</translation>
    </message>
    <message>
        <source>Edit alias %1</source>
        <translation>Editar el alias %1</translation>
    </message>
    <message>
        <source>&amp;Add alias</source>
        <translation>Añad&amp;ir alias</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>What clients ask for, like default-agent</source>
        <translation>Lo que piden los clientes, p. ej. default-agent</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Targets, in the order in which they are tried</source>
        <translation>Destinos, en el orden en que se prueban</translation>
    </message>
    <message>
        <source>Keys, people, organizations and limits that name “%1” will name “%2”. Clients have to ask for the new name; what was used before stays under the old one.</source>
        <translation>Las claves, personas, organizaciones y límites que mencionan “%1” pasarán a mencionar “%2”. Los clientes deben pedir el nombre nuevo; lo usado antes queda con el antiguo.</translation>
    </message>
    <message>
        <source>Give the alias a name.</source>
        <translation>Dar un nombre al alias.</translation>
    </message>
    <message>
        <source>An alias has up to 100 characters, no blanks and no &apos;/&apos;: that marks direct model IDs.</source>
        <translation>Un alias tiene hasta 100 caracteres, sin espacios ni &apos;/&apos;: esta marca los ID directos de modelo.</translation>
    </message>
    <message>
        <source>There is an alias named “%1” already.</source>
        <translation>Ya hay un alias llamado “%1”.</translation>
    </message>
</context>
<context>
    <name>orchestris::AliasTableModel</name>
    <message>
        <source>Of the last 30 days</source>
        <translation>De los últimos 30 días</translation>
    </message>
    <message>
        <source>Active keys that may call it</source>
        <translation>Claves activas que pueden llamarlo</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
</context>
<context>
    <name>orchestris::AliasesTab</name>
    <message>
        <source>Search aliases</source>
        <translation>Buscar alias</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>E&amp;ditar…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>D&amp;uplicar…</translation>
    </message>
    <message>
        <source>Its re&amp;quests</source>
        <translation>Sus s&amp;olicitudes</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Eli&amp;minar</translation>
    </message>
    <message>
        <source>No aliases yet</source>
        <translation>Aún no hay alias</translation>
    </message>
    <message>
        <source>Names of your own for models appear here. Clients ask for the alias; where it leads, and what comes next if that fails, you change at any time.</source>
        <translation>Aquí aparecen los nombres propios para los modelos. Los clientes piden el alias; a dónde lleva, y qué sigue si eso falla, se puede cambiar en cualquier momento.</translation>
    </message>
    <message>
        <source>&amp;Add an alias…</source>
        <translation>Añad&amp;ir un alias…</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Alias</translation>
    </message>
    <message numerus="yes">
        <source>%n aliases are selected.</source>
        <translation>
            <numerusform>%n alias seleccionado.</numerusform>
            <numerusform>%n alias seleccionados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select an alias to see where a request would go now.</source>
        <translation>Seleccionar un alias para ver a dónde iría ahora una solicitud.</translation>
    </message>
    <message>
        <source>“%1” leads to %2 from now on.</source>
        <translation>“%1” lleva a %2 a partir de ahora.</translation>
    </message>
    <message>
        <source>Removed: %1. Requests for it are refused from now on.</source>
        <translation>Eliminado: %1. Las solicitudes a este alias se rechazan a partir de ahora.</translation>
    </message>
    <message>
        <source>Removed: %1. Requests for it are refused from now on. These keys name it: %2.</source>
        <translation>Eliminado: %1. Las solicitudes a este alias se rechazan a partir de ahora. Lo mencionan estas claves: %2.</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>“%1” se ha restaurado.</translation>
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
    <name>orchestris::AnswerPanel</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>&amp;Go on from here</source>
        <translation>&amp;Continuar desde aquí</translation>
    </message>
    <message>
        <source>Parts of the answer</source>
        <translation>Partes de la respuesta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Sin formato</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Traza</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Guardar la respuesta</translation>
    </message>
    <message>
        <source>Text (*.md *.txt)</source>
        <translation>Texto (*.md *.txt)</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Aún no enviado</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>Primer token</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>Tokens por segundo</translation>
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
        <source>Copy the answer</source>
        <translation>Copiar la respuesta</translation>
    </message>
    <message>
        <source>Puts the answer into the conversation, to say something to it</source>
        <translation>Incorpora la respuesta a la conversación, para poder contestarle</translation>
    </message>
    <message>
        <source>The answer is longer than what is kept here: this is its beginning.</source>
        <translation>La respuesta es más larga de lo que se conserva aquí: este es su comienzo.</translation>
    </message>
    <message>
        <source>What came over the wire</source>
        <translation>Lo que llegó por la red</translation>
    </message>
    <message>
        <source>What comes over the wire appears here, as it comes.</source>
        <translation>Lo que llega por la red aparece aquí según llega.</translation>
    </message>
    <message>
        <source>More came than is kept here: this is its beginning.</source>
        <translation>Llegó más de lo que se conserva aquí: este es su comienzo.</translation>
    </message>
    <message>
        <source>Stopped. What the model wrote until then is billed.</source>
        <translation>Detenida. Lo que el modelo escribió hasta entonces se factura.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Refused with status %1</source>
        <translation>Rechazada con estado %1</translation>
    </message>
    <message>
        <source>Broke off after %1</source>
        <translation>Se interrumpió tras %1</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>Answered; its end: %1</source>
        <translation>Respondida; su fin: %1</translation>
    </message>
    <message>
        <source>Code: %1, of “%2”</source>
        <translation>Código: %1, de “%2”</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Waiting for the first token… %1</source>
        <translation>Esperando el primer token… %1</translation>
    </message>
    <message>
        <source>Answering… %1</source>
        <translation>Respondiendo… %1</translation>
    </message>
    <message>
        <source>The answer is in %1.</source>
        <translation>La respuesta está en %1.</translation>
    </message>
</context>
<context>
    <name>orchestris::AnswerText</name>
    <message>
        <source>The model&apos;s reasoning</source>
        <translation>El razonamiento del modelo</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La respuesta</translation>
    </message>
    <message numerus="yes">
        <source>Reasoning: %n character(s)</source>
        <translation>
            <numerusform>Razonamiento: %n carácter</numerusform>
            <numerusform>Razonamiento: %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls %1</source>
        <translation>Llama a %1</translation>
    </message>
    <message>
        <source>The answer appears here as it comes.</source>
        <translation>La respuesta aparece aquí a medida que llega.</translation>
    </message>
</context>
<context>
    <name>orchestris::AppearanceSection</name>
    <message>
        <source>Look and language</source>
        <translation>Apariencia e idioma</translation>
    </message>
    <message>
        <source>In force at once, for you on this computer.</source>
        <translation>En vigor de inmediato, solo para este usuario en este equipo.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop has it.</source>
        <translation>Claro, oscuro o como el escritorio.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Words, numbers, money and dates. Messages to clients stay English.</source>
        <translation>Textos, números, dinero y fechas. Los mensajes a los clientes siguen en inglés.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Of everything, measured by what the desktop has. In force when the console is started again.</source>
        <translation>De todo, respecto al del escritorio. En vigor cuando la consola se inicie de nuevo.</translation>
    </message>
</context>
<context>
    <name>orchestris::ArrivalStep</name>
    <message>
        <source>&amp;Send one for me</source>
        <translation>En&amp;viar una de prueba</translation>
    </message>
    <message>
        <source>Where to go next:</source>
        <translation>A dónde ir ahora:</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Resumen</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>&amp;Límites</translation>
    </message>
    <message>
        <source>&amp;Playground</source>
        <translation>&amp;Playground</translation>
    </message>
    <message>
        <source>The first request</source>
        <translation>La primera solicitud</translation>
    </message>
    <message>
        <source>Start your tool and ask it anything. What it sends appears here at once.</source>
        <translation>Iniciar la herramienta y preguntarle cualquier cosa. Lo que envía aparece aquí al instante.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finalizar</translation>
    </message>
    <message>
        <source>&amp;Finish without waiting</source>
        <translation>&amp;Finalizar sin esperar</translation>
    </message>
    <message>
        <source>Waiting for the first request…</source>
        <translation>Esperando la primera solicitud…</translation>
    </message>
    <message>
        <source>A request is here, and is being answered…</source>
        <translation>Ha llegado una solicitud y se está respondiendo…</translation>
    </message>
    <message>
        <source>A request came, and was refused (%1).</source>
        <translation>Llegó una solicitud y se rechazó (%1).</translation>
    </message>
    <message>
        <source>It has arrived.</source>
        <translation>Ha llegado.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
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
    <name>orchestris::AttentionNotifier</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message numerus="yes">
        <source>%n things need attention</source>
        <translation>
            <numerusform>%n asunto requiere atención</numerusform>
            <numerusform>%n asuntos requieren atención</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::AuditFilters</name>
    <message>
        <source>Find a name or a value</source>
        <translation>Buscar un nombre o un valor</translation>
    </message>
    <message>
        <source>Clear &amp;all</source>
        <translation>Quitar &amp;todo</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Every program</source>
        <translation>Todos los programas</translation>
    </message>
    <message>
        <source>Of everything</source>
        <translation>De todo</translation>
    </message>
    <message>
        <source>Every action</source>
        <translation>Todas las acciones</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
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
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To, with that day</source>
        <translation>Hasta, ese día incluido</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>En cualquier momento</translation>
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
        <source>From … to …</source>
        <translation>Desde … hasta …</translation>
    </message>
</context>
<context>
    <name>orchestris::AuditPage</name>
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
        <source>There are no changes yet: there is nothing that could have been altered.</source>
        <translation>Aún no hay cambios: no hay nada que se haya podido alterar.</translation>
    </message>
    <message numerus="yes">
        <source>The chain is whole: none of %Ln change(s) was altered or removed.</source>
        <translation>
            <numerusform>La cadena está íntegra: %Ln cambio, sin alteraciones ni eliminaciones.</numerusform>
            <numerusform>La cadena está íntegra: %Ln cambios, sin alteraciones ni eliminaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>To see later that none was cut off at the end, note the number %1 and its hash&apos;s begin %2.</source>
        <translation>Para comprobar más adelante que no se recortó ninguno al final, anotar el número %1 y el inicio de su hash, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>%Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>All changes that are listed, and the older ones that fit, as CSV</source>
        <translation>Todos los cambios de la lista, y los anteriores que coinciden, en CSV</translation>
    </message>
    <message>
        <source>That was ended.</source>
        <translation>Se interrumpió.</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>The chain is broken at number %1. %2 All before it is whole. Keep a copy of the database as it is, and compare it with the latest backup: what differs was changed by hand.</source>
        <translation>La cadena está rota en el número %1. %2 Todo lo anterior está íntegro. Conservar una copia de la base de datos tal como está y compararla con la última copia de seguridad: lo que difiera se cambió a mano.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Writing the changes</source>
        <translation>Escribiendo los cambios</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are in %1.</source>
        <translation>
            <numerusform>%Ln cambio está en %1.</numerusform>
            <numerusform>%Ln cambios están en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln change(s) that fit</source>
        <translation>
            <numerusform>El cambio más reciente que coincide (%Ln)</numerusform>
            <numerusform>Los %Ln cambios más recientes que coinciden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>No change fits the filters.</source>
        <translation>Ningún cambio cumple los filtros.</translation>
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
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Ir allí</translation>
    </message>
    <message>
        <source>Show what was changed, as it is now</source>
        <translation>Mostrar lo que se cambió, tal como está ahora</translation>
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
    <name>orchestris::BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::CallView</name>
    <message>
        <source>Show the request</source>
        <translation>Mostrar la solicitud</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>Indicó: %1</translation>
    </message>
</context>
<context>
    <name>orchestris::CapabilitiesTab</name>
    <message>
        <source>Search probes</source>
        <translation>Buscar sondeos</translation>
    </message>
    <message>
        <source>Probe a&amp;gain…</source>
        <translation>Sondear de n&amp;uevo…</translation>
    </message>
    <message>
        <source>&amp;Probe…</source>
        <translation>S&amp;ondear…</translation>
    </message>
    <message>
        <source>Nothing was probed yet</source>
        <translation>Aún no se ha sondeado nada</translation>
    </message>
    <message>
        <source>What each provider and model can do appears here: streams, tools, Responses and more. A probe finds out by a few tiny calls; choose a provider above.</source>
        <translation>Aquí aparece lo que puede hacer cada proveedor y modelo: streaming, herramientas, Responses y más. Un sondeo lo averigua con unas pocas llamadas mínimas; elegir un proveedor arriba.</translation>
    </message>
    <message>
        <source>What providers and models can do</source>
        <translation>Lo que pueden hacer los proveedores y modelos</translation>
    </message>
    <message>
        <source>Provider to probe</source>
        <translation>Proveedor que se sondea</translation>
    </message>
    <message>
        <source>The settings of “%1” are what the probe found.</source>
        <translation>Los ajustes de “%1” son los que encontró el sondeo.</translation>
    </message>
</context>
<context>
    <name>orchestris::CapabilityMatrixModel</name>
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
        <source>A probe of this kind of provider does not look at it.</source>
        <translation>Un sondeo de este tipo de proveedor no lo comprueba.</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Probed</source>
        <translation>Sondeado</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Streaming</translation>
    </message>
    <message>
        <source>Usage in streams</source>
        <translation>Uso en streams</translation>
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
    <name>orchestris::ChangeLimitsDialog</name>
    <message numerus="yes">
        <source>Change %n limits</source>
        <translation>
            <numerusform>Cambiar %n límite</numerusform>
            <numerusform>Cambiar %n límites</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change limits</source>
        <translation>&amp;Cambiar límites</translation>
    </message>
    <message>
        <source>Change their amounts &amp;by</source>
        <translation>&amp;Cambiar sus cantidades en</translation>
    </message>
    <message>
        <source>Negative numbers lower them. What is used of them stays.</source>
        <translation>Los números negativos los reducen. Lo ya usado se conserva.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a limit, its new amount</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>By 0 % nothing changes.</source>
        <translation>Con 0&#xa0;% no cambia nada.</translation>
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
    <name>orchestris::CodeTab</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copiar el código</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Set ORCHESTRIS_API_KEY to the key&apos;s text first. The console does not have it: it was shown once, when the key was issued.</source>
        <translation>Definir primero ORCHESTRIS_API_KEY con el texto de la clave. La consola no lo tiene: se mostró una sola vez, al emitirla.</translation>
    </message>
</context>
<context>
    <name>orchestris::ConnectPage</name>
    <message>
        <source>Looking for tools…</source>
        <translation>Buscando herramientas…</translation>
    </message>
    <message>
        <source>The agent tools of this machine appear here, with what is wrong with their configuration, and the cure.</source>
        <translation>Aquí aparecen las herramientas de agente de este equipo, con los problemas de su configuración y la solución.</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Buscar de nuevo</translation>
    </message>
    <message>
        <source>Agent tools</source>
        <translation>Herramientas de agente</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>&amp;Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Agents and programs on this machine that can use the gateway. Choose one to see how it is set up; nothing is changed before you have seen the difference.</source>
        <translation>Agentes y programas de este equipo que pueden usar la puerta de enlace. Elegir uno para ver cómo está configurado; nada se cambia antes de ver las diferencias.</translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n listo</numerusform>
            <numerusform>%n listos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be mended</source>
        <translation>
            <numerusform>%n por corregir</numerusform>
            <numerusform>%n por corregir</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was set up so already.</source>
        <translation>%1 ya estaba configurado así.</translation>
    </message>
    <message>
        <source>%1 is set up. Start it anew.</source>
        <translation>%1 está configurado. Reiniciarlo.</translation>
    </message>
    <message>
        <source>%1 is set up. Start it anew. What was there before is kept in %2.</source>
        <translation>%1 está configurado. Reiniciarlo. Lo que había antes se conserva en %2.</translation>
    </message>
    <message>
        <source>%1 is set up as before.</source>
        <translation>%1 está configurado como antes.</translation>
    </message>
    <message>
        <source>“%1” is revoked.</source>
        <translation>“%1” se ha revocado.</translation>
    </message>
    <message>
        <source>The new key “%1” is used by nothing, and could not be revoked: %2</source>
        <translation>La nueva clave “%1” no se usa en ningún sitio y no se pudo revocar: %2</translation>
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
        <source>The window is closed, the gateway goes on. Open it again from here, or quit from this icon&apos;s menu.</source>
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
    <message>
        <source>All traffic is stopped</source>
        <translation>Todo el tráfico está detenido</translation>
    </message>
    <message>
        <source>What ran was ended, and new requests are refused. Resume from this icon&apos;s menu, or from the window.</source>
        <translation>Lo que estaba en curso se terminó, y las nuevas solicitudes se rechazan. Se reanuda desde el menú de este icono o desde la ventana.</translation>
    </message>
    <message>
        <source>Traffic could not be stopped</source>
        <translation>No se pudo detener el tráfico</translation>
    </message>
    <message>
        <source>Traffic goes on</source>
        <translation>El tráfico continúa</translation>
    </message>
    <message>
        <source>Requests are let through again.</source>
        <translation>Se vuelven a admitir solicitudes.</translation>
    </message>
    <message>
        <source>Traffic could not be resumed</source>
        <translation>No se pudo reanudar el tráfico</translation>
    </message>
    <message>
        <source>Orchestris keeps watching</source>
        <translation>Orchestris sigue vigilando</translation>
    </message>
    <message>
        <source>The window is closed. %1 serves whether this program runs or not: open the window again from here, or quit from this icon&apos;s menu.</source>
        <translation>La ventana se ha cerrado. %1 da servicio aunque este programa no se ejecute: abrir de nuevo la ventana desde aquí o salir desde el menú de este icono.</translation>
    </message>
    <message>
        <source>Quit, or keep this window minimised? %1 (process %2) is the gateway and serves on either way. The menu changes this later.</source>
        <translation>¿Salir o mantener esta ventana minimizada? %1 (proceso %2) es la puerta de enlace y sigue en servicio en ambos casos. Se puede cambiar después en el menú.</translation>
    </message>
    <message>
        <source>&amp;Keep it minimised</source>
        <translation>&amp;Mantenerla minimizada</translation>
    </message>
    <message>
        <source>Another language makes the window anew, and that would be lost. It is in force at the next start.</source>
        <translation>Otro idioma rehace la ventana y eso se perdería. Se aplicará en el próximo inicio.</translation>
    </message>
    <message>
        <source>Show it &amp;now</source>
        <translation>Mostrar &amp;ahora</translation>
    </message>
</context>
<context>
    <name>orchestris::ConsoleDemo</name>
    <message>
        <source>Making up a company with %L1 requests in %2 days. It is all invented, and gone when you quit.</source>
        <translation>Inventando una empresa con %L1 solicitudes en %2 días. Todo es ficticio y desaparece al salir.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Orchestris Console: demo</source>
        <translation>Orchestris Console: demostración</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Preparing the demo</source>
        <translation>Preparando la demostración</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>orchestris::ConversationEditor</name>
    <message>
        <source>&amp;Add a message</source>
        <translation>&amp;Añadir un mensaje</translation>
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
        <source>The provider&apos;s key</source>
        <translation>La clave del proveedor</translation>
    </message>
    <message>
        <source>Name the environment variable: letters, digits and &apos;_&apos;.</source>
        <translation>Indicar el nombre de la variable de entorno: letras, dígitos y &apos;_&apos;.</translation>
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
        <source>Paste the provider&apos;s key.</source>
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
        <source>Paste the provider&apos;s key</source>
        <translation>Pegar la clave del proveedor</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain, never in the database, and never shown again.</source>
        <translation>Se guarda en el llavero de este equipo, nunca en la base de datos, y no se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>File with the provider&apos;s key</source>
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
    <name>orchestris::DatabaseSection</name>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Where everything is</source>
        <translation>Dónde está todo</translation>
    </message>
    <message>
        <source>One file with keys, people, limits, requests and the audit. SQLite is the only kind of database in this version.</source>
        <translation>Un archivo con claves, personas, límites, solicitudes y auditoría. SQLite es el único tipo de base de datos en esta versión.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Oldest request</source>
        <translation>Solicitud más antigua</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Abrir la carpe&amp;ta</translation>
    </message>
    <message>
        <source>Copy the &amp;path</source>
        <translation>Copiar la &amp;ruta</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>Copia de &amp;seguridad…</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Comprobar</translation>
    </message>
    <message>
        <source>C&amp;ompact</source>
        <translation>C&amp;ompactar</translation>
    </message>
    <message>
        <source>Back up to a file</source>
        <translation>Copia de seguridad en un archivo</translation>
    </message>
    <message>
        <source>A copy of now, while everything goes on. To restore it, stop the program and put it in the place of the database. Secrets in the keychain are not in it.</source>
        <translation>Una copia del estado actual, sin interrumpir nada. Para restaurarla, detener el programa y ponerla en el lugar de la base de datos. No incluye los secretos del llavero.</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Comprobar el archivo</translation>
    </message>
    <message>
        <source>Reads all of it and says whether anything is damaged.</source>
        <translation>Lee todo y dice si hay algo dañado.</translation>
    </message>
    <message>
        <source>Compact the file</source>
        <translation>Compactar el archivo</translation>
    </message>
    <message>
        <source>Gives the room of removed requests back to the disk. Room is used again anyway, so this is for once, after much was removed.</source>
        <translation>Devuelve al disco el espacio de las solicitudes eliminadas. Ese espacio se reutiliza de todos modos, así que solo conviene tras eliminar mucho.</translation>
    </message>
    <message>
        <source>%1, and %2 that wait to be moved into it</source>
        <translation>%1, y %2 pendientes de trasladarse a él</translation>
    </message>
    <message>
        <source>%1 with their rows, and %2 in the audit</source>
        <translation>%1 con sus filas, y %2 en la auditoría</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>%Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>SQLite %1, tables of version %2</source>
        <translation>SQLite %1, tablas de la versión %2</translation>
    </message>
    <message>
        <source>Databases (*.db)</source>
        <translation>Bases de datos (*.db)</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Creando la copia de seguridad</translation>
    </message>
    <message>
        <source>The backup is in %1: %2.</source>
        <translation>La copia de seguridad está en %1: %2.</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>The file is sound: nothing in it is damaged.</source>
        <translation>El archivo está en buen estado: no hay nada dañado.</translation>
    </message>
    <message>
        <source>The file is damaged. Stop the program, keep a copy of the file and restore the latest backup. SQLite says: %1</source>
        <translation>El archivo está dañado. Detener el programa, conservar una copia del archivo y restaurar la última copia de seguridad. SQLite indica: %1</translation>
    </message>
    <message>
        <source>Compact now? Answers to clients wait while the file is written anew, which takes about a second for each 100 MB, and as much room again is needed on the disk.</source>
        <translation>¿Compactar ahora? Las respuestas a los clientes esperan mientras se reescribe el archivo, cerca de un segundo por cada 100 MB, y en el disco hace falta otro tanto de espacio.</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation>Co&amp;mpactar</translation>
    </message>
    <message>
        <source>Compacting</source>
        <translation>Compactando</translation>
    </message>
    <message>
        <source>The file is smaller by %1.</source>
        <translation>El archivo ocupa %1 menos.</translation>
    </message>
    <message>
        <source>Free in it</source>
        <translation>Libre dentro</translation>
    </message>
    <message>
        <source>%1, which will be used again</source>
        <translation>%1, que se volverá a usar</translation>
    </message>
    <message>
        <source>That was ended. Unless it was done already, nothing was changed.</source>
        <translation>Se detuvo. Si no había terminado ya, no se cambió nada.</translation>
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
        <source>Client&apos;s ID</source>
        <translation>ID del cliente</translation>
    </message>
    <message>
        <source>Provider&apos;s ID</source>
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
        <source>Provider&apos;s model</source>
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
    <name>orchestris::DiffView</name>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>Nothing would change: it is set up so already.</source>
        <translation>No cambiaría nada: ya está configurado así.</translation>
    </message>
    <message>
        <source>New file %1</source>
        <translation>Archivo nuevo %1</translation>
    </message>
    <message>
        <source>%1: readable for you alone from now on</source>
        <translation>%1: en adelante, legible solo para su propietario</translation>
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
    <name>orchestris::ExpireKeysDialog</name>
    <message numerus="yes">
        <source>When %n keys expire</source>
        <translation>
            <numerusform>Cuándo expira %n clave</numerusform>
            <numerusform>Cuándo expiran %n claves</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Set expiry</source>
        <translation>&amp;Definir expiración</translation>
    </message>
</context>
<context>
    <name>orchestris::ExpiryEditor</name>
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
        <source>As it is: %1</source>
        <translation>Como está: %1</translation>
    </message>
    <message>
        <source>This date has passed. Choose a later one.</source>
        <translation>Esta fecha ya ha pasado. Elegir una posterior.</translation>
    </message>
    <message>
        <source>Refused from %1 on.</source>
        <translation>Se rechaza a partir del %1.</translation>
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
    <name>orchestris::FilterRow</name>
    <message>
        <source>Clear &amp;filters</source>
        <translation>Quitar los &amp;filtros</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 mostrados</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 de %2 mostrados</translation>
    </message>
</context>
<context>
    <name>orchestris::FixToolDialog</name>
    <message>
        <source>Set up %1</source>
        <translation>Configurar %1</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Escribir</translation>
    </message>
    <message>
        <source>This leads the tool to %1. Its other settings and remarks stay; a copy of each file is kept beside it.</source>
        <translation>Esto dirige la herramienta a %1. Sus demás ajustes y comentarios se conservan; junto a cada archivo se guarda una copia.</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>C&amp;lave</translation>
    </message>
    <message>
        <source>The key that you &amp;have</source>
        <translation>La clave e&amp;xistente</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>Keep the key “%1”</source>
        <translation>Conservar la clave “%1”</translation>
    </message>
    <message>
        <source>Issue a new key for this tool</source>
        <translation>Emitir una clave nueva para esta herramienta</translation>
    </message>
    <message>
        <source>Use a key that I have</source>
        <translation>Usar una clave existente</translation>
    </message>
    <message>
        <source>There is no model yet: add a provider first.</source>
        <translation>Aún no hay modelos: añadir primero un proveedor.</translation>
    </message>
    <message>
        <source>Choose one of the models.</source>
        <translation>Elegir uno de los modelos.</translation>
    </message>
    <message>
        <source>Paste the key.</source>
        <translation>Pegar la clave.</translation>
    </message>
    <message>
        <source>This is not a whole key of this gateway.</source>
        <translation>Esto no es una clave completa de esta puerta de enlace.</translation>
    </message>
    <message>
        <source>For %1 on this machine</source>
        <translation>Para %1 en este equipo</translation>
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
        <translation>
            <numerusform>%n modelo</numerusform>
            <numerusform>%n modelos</numerusform>
        </translation>
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
        <translation>
            <numerusform>Se ha añadido “%1”, con %n modelo.</numerusform>
            <numerusform>Se ha añadido “%1”, con %n modelos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::GatewaySection</name>
    <message>
        <source>Gateway</source>
        <translation>Puerta de enlace</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>For Prometheus: counters and times by key, model and provider. Off at first. Takes effect when the gateway is started again.</source>
        <translation>Para Prometheus: contadores y tiempos por clave, modelo y proveedor. Desactivado al principio. Se aplica al reiniciar la puerta de enlace.</translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation>Comportamiento</translation>
    </message>
    <message>
        <source>Where clients connect</source>
        <translation>Dónde se conectan los clientes</translation>
    </message>
    <message>
        <source>Address, port and threads take effect when the gateway is started again.</source>
        <translation>La dirección, el puerto y los hilos se aplican al reiniciar la puerta de enlace.</translation>
    </message>
    <message>
        <source>Start the gateway &amp;again</source>
        <translation>&amp;Reiniciar la puerta de enlace</translation>
    </message>
    <message>
        <source>What runs may end first; new requests are refused for that moment</source>
        <translation>Lo que está en curso puede terminar antes; mientras tanto se rechazan las nuevas solicitudes</translation>
    </message>
    <message>
        <source>Every computer that reaches this one over any of its networks can connect.</source>
        <translation>Se puede conectar cualquier equipo que llegue a este por cualquiera de sus redes.</translation>
    </message>
    <message>
        <source>Every computer that reaches this one at %1 can connect.</source>
        <translation>Se puede conectar cualquier equipo que llegue a este por %1.</translation>
    </message>
    <message>
        <source>Each needs a key, but there is no TLS here: prompts, answers and keys cross the network in the clear. Put a reverse proxy with TLS before it where others share that network, and add the name that clients use to the allowed host names.</source>
        <translation>Cada uno necesita una clave, pero aquí no hay TLS: prompts, respuestas y claves cruzan la red sin cifrar. Donde otros compartan esa red, poner delante un proxy inverso con TLS y añadir a los nombres de host permitidos el nombre que usan los clientes.</translation>
    </message>
    <message>
        <source>The gateway is another process: what is set here is in force when that one is started again.</source>
        <translation>La puerta de enlace es otro proceso: lo que se define aquí entra en vigor al reiniciarlo.</translation>
    </message>
    <message>
        <source>The gateway does not serve. %1</source>
        <translation>La puerta de enlace no está en servicio. %1</translation>
    </message>
    <message>
        <source>What runs may end, then the gateway starts again…</source>
        <translation>Lo que está en curso puede terminar; después la puerta de enlace se reinicia…</translation>
    </message>
    <message>
        <source>The gateway starts…</source>
        <translation>La puerta de enlace se inicia…</translation>
    </message>
    <message>
        <source>Saved, and not in force yet: %1.</source>
        <translation>Guardado y aún no en vigor: %1.</translation>
    </message>
    <message>
        <source>It serves at %1 with what is saved.</source>
        <translation>Está en servicio en %1 con lo guardado.</translation>
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
    <name>orchestris::ImportDialog</name>
    <message>
        <source>Import models</source>
        <translation>Importar modelos</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>&amp;Ask for its models</source>
        <translation>&amp;Consultar sus modelos</translation>
    </message>
    <message>
        <source>Asking for its models</source>
        <translation>Consultando sus modelos</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Proveedor</translation>
    </message>
    <message>
        <source>Asking “%1” for its models…</source>
        <translation>Consultando los modelos de “%1”…</translation>
    </message>
    <message>
        <source>Nothing was asked to its end.</source>
        <translation>La consulta no llegó a completarse.</translation>
    </message>
    <message>
        <source>The provider is gone.</source>
        <translation>El proveedor ya no existe.</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>precio desconocido</translation>
    </message>
    <message>
        <source>already added</source>
        <translation>ya añadido</translation>
    </message>
    <message>
        <source>It lists no models. Add them by name.</source>
        <translation>No ofrece una lista de modelos. Añadirlos por nombre.</translation>
    </message>
    <message numerus="yes">
        <source>It lists %n model(s).</source>
        <translation>
            <numerusform>Su lista tiene %n modelo.</numerusform>
            <numerusform>Su lista tiene %n modelos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are new.</source>
        <translation>
            <numerusform>%n de ellos es nuevo.</numerusform>
            <numerusform>%n de ellos son nuevos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added before, but not in its list any more: %1. Remove them on the page of models if requests for them fail.</source>
        <translation>Añadidos antes, pero ya no en su lista: %1. Si sus solicitudes fallan, eliminarlos en la página de modelos.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>&amp;Consultar de nuevo</translation>
    </message>
    <message>
        <source>Add a provider first.</source>
        <translation>Añadir primero un proveedor.</translation>
    </message>
    <message>
        <source>Waiting for its list.</source>
        <translation>Esperando su lista.</translation>
    </message>
    <message>
        <source>Choose what to import.</source>
        <translation>Elegir qué importar.</translation>
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
    <name>orchestris::KeyBulk</name>
    <message>
        <source>&amp;End running requests too</source>
        <translation>Termi&amp;nar también las solicitudes en curso</translation>
    </message>
    <message numerus="yes">
        <source>Disable %n keys? Requests with them are refused until you enable them again.</source>
        <translation>
            <numerusform>¿Desactivar %n clave? Sus solicitudes se rechazan hasta que se vuelva a activar.</numerusform>
            <numerusform>¿Desactivar %n claves? Sus solicitudes se rechazan hasta que se vuelvan a activar.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Disable keys</source>
        <translation>&amp;Desactivar claves</translation>
    </message>
    <message>
        <source>&amp;Keep keys</source>
        <translation>&amp;Mantener claves</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n keys? Requests with them are refused from now on. This cannot be undone; to stop them for a while, disable them instead.</source>
        <translation>
            <numerusform>¿Revocar %n clave? Sus solicitudes se rechazan a partir de ahora. No se puede deshacer; para detenerla por un tiempo, es mejor desactivarla.</numerusform>
            <numerusform>¿Revocar %n claves? Sus solicitudes se rechazan a partir de ahora. No se puede deshacer; para detenerlas por un tiempo, es mejor desactivarlas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;voke keys</source>
        <translation>Re&amp;vocar claves</translation>
    </message>
    <message numerus="yes">
        <source>Enabling %n keys…</source>
        <translation>
            <numerusform>Activando %n clave…</numerusform>
            <numerusform>Activando %n claves…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disabling %n keys…</source>
        <translation>
            <numerusform>Desactivando %n clave…</numerusform>
            <numerusform>Desactivando %n claves…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoking %n keys…</source>
        <translation>
            <numerusform>Revocando %n clave…</numerusform>
            <numerusform>Revocando %n claves…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys are enabled.</source>
        <translation>
            <numerusform>%n clave activada.</numerusform>
            <numerusform>%n claves activadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys are disabled.</source>
        <translation>
            <numerusform>%n clave desactivada.</numerusform>
            <numerusform>%n claves desactivadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys are revoked.</source>
        <translation>
            <numerusform>%n clave revocada.</numerusform>
            <numerusform>%n claves revocadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %n keys…</source>
        <translation>
            <numerusform>Modificando %n clave…</numerusform>
            <numerusform>Modificando %n claves…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys are changed.</source>
        <translation>
            <numerusform>%n clave modificada.</numerusform>
            <numerusform>%n claves modificadas.</numerusform>
        </translation>
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
        <source>The user&apos;s name</source>
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
    <name>orchestris::KeyPane</name>
    <message>
        <source>Search aliases and models</source>
        <translation>Buscar alias y modelos</translation>
    </message>
    <message>
        <source>Only what is allowed</source>
        <translation>Solo lo permitido</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Public ID</source>
        <translation>ID público</translation>
    </message>
    <message>
        <source>May be used for</source>
        <translation>Se puede usar para</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Loop guard</source>
        <translation>Antibucles</translation>
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
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Old secret</source>
        <translation>Secreto anterior</translation>
    </message>
    <message>
        <source>Limits that it meets</source>
        <translation>Límites que le afectan</translation>
    </message>
    <message>
        <source>What it may call</source>
        <translation>Lo que puede llamar</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>Usuario %1</translation>
    </message>
    <message>
        <source>Organization %1</source>
        <translation>Organización %1</translation>
    </message>
    <message>
        <source>sk-orc-%1-…</source>
        <translation>sk-orc-%1-…</translation>
    </message>
    <message>
        <source>Any address</source>
        <translation>Cualquier dirección</translation>
    </message>
    <message>
        <source>As its organization says</source>
        <translation>Según su organización</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a time, in how long</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nunca usada</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a time, how long ago</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>sk-orc-%1-… until %2</source>
        <translation>sk-orc-%1-… hasta %2</translation>
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
        <source>Loop &amp;guard</source>
        <translation>Protección antibuc&amp;les</translation>
    </message>
    <message>
        <source>Tick at least one thing that the key may be used for.</source>
        <translation>Marcar al menos un uso permitido para la clave.</translation>
    </message>
</context>
<context>
    <name>orchestris::KeyStep</name>
    <message>
        <source>At most so many dollars a &amp;day</source>
        <translation>Máximo de dólares al &amp;día</translation>
    </message>
    <message>
        <source>&amp;Copy key</source>
        <translation>&amp;Copiar clave</translation>
    </message>
    <message>
        <source>Dollars a day</source>
        <translation>Dólares al día</translation>
    </message>
    <message>
        <source>N&amp;ame of the key</source>
        <translation>&amp;Nombre de la clave</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation>&amp;Para quién</translation>
    </message>
    <message>
        <source>Name of the &amp;person</source>
        <translation>Nombre de la pe&amp;rsona</translation>
    </message>
    <message>
        <source>What tools &amp;call the model</source>
        <translation>Cómo &amp;llaman las herramientas al modelo</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>La clave nueva</translation>
    </message>
    <message>
        <source>It is shown this once. The next step puts it into your tool, so that you need not keep it; if it is lost, issue another.</source>
        <translation>Se muestra solo esta vez. El siguiente paso la pone en la herramienta, así que no hace falta guardarla; si se pierde, emitir otra.</translation>
    </message>
    <message>
        <source>A key for your tool</source>
        <translation>Una clave para la herramienta</translation>
    </message>
    <message>
        <source>Tools get keys of this gateway, never the provider&apos;s. What is used with each key is recorded, and can be limited.</source>
        <translation>Las herramientas reciben claves de esta puerta de enlace, nunca la del proveedor. Lo que se usa con cada clave se registra y se puede limitar.</translation>
    </message>
    <message>
        <source>The team “%1”</source>
        <translation>El equipo “%1”</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>Say whose key it is.</source>
        <translation>Indicar de quién es la clave.</translation>
    </message>
    <message>
        <source>An amount is in dollars, such as 5 or 2.50.</source>
        <translation>Un importe va en dólares, como 5 o 2.50.</translation>
    </message>
    <message>
        <source>Tools call %1 by that name.</source>
        <translation>Las herramientas llaman a %1 con ese nombre.</translation>
    </message>
    <message>
        <source>It stands for %1, and can stand for another model later without a change in your tools.</source>
        <translation>Representa a %1, y más adelante puede representar a otro modelo sin cambiar nada en las herramientas.</translation>
    </message>
    <message>
        <source>&amp;Issue the key</source>
        <translation>&amp;Emitir la clave</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Give the key a name.</source>
        <translation>Dar un nombre a la clave.</translation>
    </message>
    <message>
        <source>A name has at most 100 characters, and none that cannot be seen.</source>
        <translation>Un nombre tiene como máximo 100 caracteres, todos visibles.</translation>
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
    <message>
        <source>Limit used</source>
        <translation>Límite usado</translation>
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
    <message>
        <source>De&amp;tails</source>
        <translation>De&amp;talles</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>E&amp;tiquetar…</translation>
    </message>
    <message>
        <source>E&amp;xpire on…</source>
        <translation>E&amp;xpiración…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Expira pronto</translation>
    </message>
    <message>
        <source>Unused for 30 days</source>
        <translation>Sin uso en 30 días</translation>
    </message>
    <message>
        <source>Near a limit</source>
        <translation>Cerca de un límite</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Any owner</source>
        <translation>Cualquier propietario</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>Cualquier modelo</translation>
    </message>
    <message>
        <source>Organizations&apos; keys</source>
        <translation>Claves de organizaciones</translation>
    </message>
    <message>
        <source>Users&apos; keys</source>
        <translation>Claves de usuarios</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>Todo de %1</translation>
    </message>
    <message>
        <source>May call %1</source>
        <translation>Puede llamar a %1</translation>
    </message>
    <message>
        <source>Its limits, and what it may really call</source>
        <translation>Sus límites, y lo que realmente puede llamar</translation>
    </message>
</context>
<context>
    <name>orchestris::LimitBars</name>
    <message>
        <source>No limit applies.</source>
        <translation>No se aplica ningún límite.</translation>
    </message>
    <message>
        <source>%1, resets: %2</source>
        <comment>a share, when</comment>
        <translation>%1, se restablece: %2</translation>
    </message>
    <message>
        <source>What was used of it is known to the running gateway only.</source>
        <translation>Lo usado solo lo conoce la puerta de enlace en ejecución.</translation>
    </message>
</context>
<context>
    <name>orchestris::LimitBulk</name>
    <message numerus="yes">
        <source>Remove %n limits?</source>
        <translation>
            <numerusform>¿Eliminar %n límite?</numerusform>
            <numerusform>¿Eliminar %n límites?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them count in total: what was used of these is forgotten, and they cannot be brought back.</source>
        <translation>
            <numerusform>%n de ellos cuenta en total: lo usado se olvida y no se puede restaurar.</numerusform>
            <numerusform>%n de ellos cuentan en total: lo usado se olvida y no se pueden restaurar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;move limits</source>
        <translation>Eli&amp;minar límites</translation>
    </message>
    <message>
        <source>&amp;Keep limits</source>
        <translation>Ma&amp;ntener límites</translation>
    </message>
    <message numerus="yes">
        <source>Removing %n limits…</source>
        <translation>
            <numerusform>Eliminando %n límite…</numerusform>
            <numerusform>Eliminando %n límites…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limits are removed.</source>
        <translation>
            <numerusform>%n límite se ha eliminado.</numerusform>
            <numerusform>%n límites se han eliminado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Setting %n limits again…</source>
        <translation>
            <numerusform>Definiendo de nuevo %n límite…</numerusform>
            <numerusform>Definiendo de nuevo %n límites…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %n limits…</source>
        <translation>
            <numerusform>Modificando %n límite…</numerusform>
            <numerusform>Modificando %n límites…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limits are back.</source>
        <translation>
            <numerusform>%n límite se ha restaurado.</numerusform>
            <numerusform>%n límites se han restaurado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limits are changed.</source>
        <translation>
            <numerusform>%n límite se ha modificado.</numerusform>
            <numerusform>%n límites se han modificado.</numerusform>
        </translation>
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
        <source>Add &amp;limit</source>
        <translation>Añad&amp;ir límite</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>With the last 30 days</source>
        <translation>Con los últimos 30 días</translation>
    </message>
    <message>
        <source>Say whose use is limited, and see here what it would have met.</source>
        <translation>Indicar de quién se limita el uso y ver aquí lo que habría encontrado.</translation>
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
        <source>Time &amp;zone of the window</source>
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
    <message>
        <source>A limit of 0 refuses every request.</source>
        <translation>Un límite de 0 rechaza todas las solicitudes.</translation>
    </message>
    <message>
        <source>A limit of 0 warns of every request.</source>
        <translation>Un límite de 0 advierte en todas las solicitudes.</translation>
    </message>
    <message>
        <source>More than its organization has: %1. That is reached first.</source>
        <translation>Supera el de su organización: %1. Ese se alcanza antes.</translation>
    </message>
</context>
<context>
    <name>orchestris::LimitPlot</name>
    <message>
        <source>Nothing that this limit counts was used in the last 30 days.</source>
        <translation>En los últimos 30 días no se usó nada que cuente para este límite.</translation>
    </message>
    <message>
        <source>Amount of the limit</source>
        <translation>Cantidad del límite</translation>
    </message>
    <message>
        <source>Used in each window</source>
        <translation>Usado en cada período</translation>
    </message>
    <message>
        <source>Used since the window began, by day</source>
        <translation>Usado desde el inicio del período, por día</translation>
    </message>
    <message>
        <source>Within the limit</source>
        <translation>Dentro del límite</translation>
    </message>
    <message>
        <source>Beyond it: warned of</source>
        <translation>Por encima: con advertencia</translation>
    </message>
    <message>
        <source>Beyond it: refused</source>
        <translation>Por encima: rechazado</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>The most that was used in one window is %1.</source>
        <translation>El máximo usado en un período es %1.</translation>
    </message>
    <message numerus="yes">
        <source>All of %n window(s) stay within it. The most that was used in one is %1.</source>
        <translation>
            <numerusform>%n período, dentro del límite. El máximo usado en uno es %1.</numerusform>
            <numerusform>Los %n períodos quedan dentro del límite. El máximo usado en uno es %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n window(s) used more. The most that was used in one is %2.</source>
        <translation>
            <numerusform>%1 de %n período usó más. El máximo usado en uno es %2.</numerusform>
            <numerusform>%1 de %n períodos usaron más. El máximo usado en uno es %2.</numerusform>
        </translation>
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
        <translation>
            <numerusform>%n límite</numerusform>
            <numerusform>%n límites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reached</source>
        <translation>
            <numerusform>%n alcanzado</numerusform>
            <numerusform>%n alcanzados</numerusform>
        </translation>
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
    <message>
        <source>&amp;Change amounts…</source>
        <translation>&amp;Cambiar cantidades…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Eli&amp;minar…</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>However much is used</source>
        <translation>Con cualquier uso</translation>
    </message>
    <message>
        <source>Near its amount</source>
        <translation>Cerca de su cantidad</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Alcanzado</translation>
    </message>
    <message>
        <source>Nothing used yet</source>
        <translation>Aún sin uso</translation>
    </message>
    <message>
        <source>Only warns</source>
        <translation>Solo advierte</translation>
    </message>
    <message>
        <source>Of anybody</source>
        <translation>De cualquiera</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>Cualquier modelo</translation>
    </message>
    <message>
        <source>Only for %1</source>
        <translation>Solo para %1</translation>
    </message>
</context>
<context>
    <name>orchestris::LivePage</name>
    <message>
        <source>Search running requests</source>
        <translation>Buscar solicitudes en curso</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Sto&amp;p…</source>
        <translation>&amp;Detener…</translation>
    </message>
    <message>
        <source>Stop its ke&amp;y…</source>
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
        <translation>
            <numerusform>%n en curso, %1 hasta ahora</numerusform>
            <numerusform>%n en curso, %1 hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the request of “%1” to %2?</source>
        <translation>¿Detener la solicitud de “%1” a %2?</translation>
    </message>
    <message numerus="yes">
        <source>Stop %Ln selected request(s)?</source>
        <translation>
            <numerusform>¿Detener %Ln solicitud seleccionada?</numerusform>
            <numerusform>¿Detener %Ln solicitudes seleccionadas?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message numerus="yes">
        <source>Stop all requests of the key “%1”, %n now?</source>
        <translation>
            <numerusform>¿Detener todas las solicitudes de la clave “%1”, ahora %n?</numerusform>
            <numerusform>¿Detener todas las solicitudes de la clave “%1”, ahora %n?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop all of the key</source>
        <translation>&amp;Detener todo de la clave</translation>
    </message>
    <message numerus="yes">
        <source>Stop all requests of the user “%1”, %n now?</source>
        <translation>
            <numerusform>¿Detener todas las solicitudes del usuario “%1”, ahora %n?</numerusform>
            <numerusform>¿Detener todas las solicitudes del usuario “%1”, ahora %n?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop all requests of the organization “%1” and of its users, %n now?</source>
        <translation>
            <numerusform>¿Detener todas las solicitudes de la organización “%1” y de sus usuarios, ahora %n?</numerusform>
            <numerusform>¿Detener todas las solicitudes de la organización “%1” y de sus usuarios, ahora %n?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop all of the owner</source>
        <translation>&amp;Detener todo del propietario</translation>
    </message>
    <message numerus="yes">
        <source>Stop everything that runs, %Ln request(s) now?</source>
        <translation>
            <numerusform>¿Detener todo lo que está en curso, ahora %Ln solicitud?</numerusform>
            <numerusform>¿Detener todo lo que está en curso, ahora %Ln solicitudes?</numerusform>
        </translation>
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
        <source>%Ln request(s) stopped.</source>
        <translation>
            <numerusform>%Ln solicitud detenida.</numerusform>
            <numerusform>%Ln solicitudes detenidas.</numerusform>
        </translation>
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
    <message>
        <source>&amp;Quit (the gateway serves on)</source>
        <translation>&amp;Salir (la puerta de enlace sigue en servicio)</translation>
    </message>
    <message>
        <source>First &amp;steps</source>
        <translation>Primeros &amp;pasos</translation>
    </message>
    <message>
        <source>Key&amp;board shortcuts</source>
        <translation>Ata&amp;jos de teclado</translation>
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
    <name>orchestris::ModelDialog</name>
    <message>
        <source>Add a model</source>
        <translation>Añadir un modelo</translation>
    </message>
    <message>
        <source>Edit a model</source>
        <translation>Editar un modelo</translation>
    </message>
    <message>
        <source>&amp;Add model</source>
        <translation>Añad&amp;ir modelo</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Price in dollars a million tokens</source>
        <translation>Precio en dólares por millón de tokens</translation>
    </message>
    <message>
        <source>A changed price counts for requests from now on: what was recorded keeps its own. Without a price, cost stays unknown.</source>
        <translation>Un precio modificado se aplica a las solicitudes a partir de ahora: lo registrado conserva el suyo. Sin precio, el costo sigue sin conocerse.</translation>
    </message>
    <message>
        <source>As the provider calls it</source>
        <translation>Como lo llama el proveedor</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Proveedor</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Tokens of a prompt and its answer together. Aliases compare their targets by it.</source>
        <translation>Tokens de un prompt y su respuesta en conjunto. Los alias comparan sus destinos según este valor.</translation>
    </message>
    <message>
        <source>Tokens that an answer can have at most. Strict limits hold so many.</source>
        <translation>Máximo de tokens que puede tener una respuesta. Los límites estrictos reservan esa cantidad.</translation>
    </message>
    <message>
        <source>Conte&amp;xt, in tokens</source>
        <translation>Conte&amp;xto, en tokens</translation>
    </message>
    <message>
        <source>Maximum ou&amp;tput, in tokens</source>
        <translation>Salida máxima, en &amp;tokens</translation>
    </message>
    <message>
        <source>Say how the provider calls the model.</source>
        <translation>Indicar cómo llama el proveedor al modelo.</translation>
    </message>
    <message>
        <source>A model&apos;s name has up to 200 characters and no blanks.</source>
        <translation>El nombre de un modelo tiene hasta 200 caracteres, sin espacios.</translation>
    </message>
    <message>
        <source>Add a provider first.</source>
        <translation>Añadir primero un proveedor.</translation>
    </message>
    <message>
        <source>%1/%2 is there already.</source>
        <translation>%1/%2 ya existe.</translation>
    </message>
    <message>
        <source>A context is a number of tokens, like 128,000 or 200k.</source>
        <translation>Un contexto es un número de tokens, como 128,000 o 200k.</translation>
    </message>
    <message>
        <source>The maximum output is a number of tokens, like 16,384 or 16k.</source>
        <translation>La salida máxima es un número de tokens, como 16,384 o 16k.</translation>
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
    <name>orchestris::ModelTableModel</name>
    <message>
        <source>No price</source>
        <translation>Sin precio</translation>
    </message>
    <message>
        <source>Holds since %1.</source>
        <translation>Vigente desde %1.</translation>
    </message>
    <message>
        <source>Of the last 30 days</source>
        <translation>De los últimos 30 días</translation>
    </message>
    <message>
        <source>Dollars a million tokens</source>
        <translation>Dólares por millón de tokens</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
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
        <source>Price from</source>
        <translation>Precio desde</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Max. output</source>
        <translation>Salida máx.</translation>
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
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
</context>
<context>
    <name>orchestris::ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>&amp;Import models…</source>
        <translation>&amp;Importar modelos…</translation>
    </message>
    <message>
        <source>Parts of the page of models</source>
        <translation>Partes de la página de modelos</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capacidades</translation>
    </message>
    <message>
        <source>&amp;Add model</source>
        <translation>Añad&amp;ir modelo</translation>
    </message>
    <message>
        <source>&amp;Add alias</source>
        <translation>Añad&amp;ir alias</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n modelo</numerusform>
            <numerusform>%n modelos</numerusform>
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
        <translation>Buscar modelos</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>E&amp;ditar…</translation>
    </message>
    <message>
        <source>Use &amp;list price</source>
        <translation>Usar precio de &amp;lista</translation>
    </message>
    <message>
        <source>&amp;Probe…</source>
        <translation>S&amp;ondear…</translation>
    </message>
    <message>
        <source>Its re&amp;quests</source>
        <translation>Sus s&amp;olicitudes</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Eli&amp;minar</translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation>Aún no hay modelos</translation>
    </message>
    <message>
        <source>What the providers can be asked for appears here, with prices and what it was used for. Ask a provider which models it has.</source>
        <translation>Aquí aparece lo que se puede pedir a los proveedores, con precios y para qué se usó. Consultar a un proveedor qué modelos tiene.</translation>
    </message>
    <message>
        <source>&amp;Import from a provider…</source>
        <translation>&amp;Importar de un proveedor…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Todos los proveedores</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>With and without price</source>
        <translation>Con y sin precio</translation>
    </message>
    <message>
        <source>With a price</source>
        <translation>Con precio</translation>
    </message>
    <message>
        <source>Without a price</source>
        <translation>Sin precio</translation>
    </message>
    <message>
        <source>Use in the last 30 days</source>
        <translation>Uso en los últimos 30 días</translation>
    </message>
    <message>
        <source>Used and unused</source>
        <translation>Usados y sin uso</translation>
    </message>
    <message>
        <source>Used in 30 days</source>
        <translation>Usados en 30 días</translation>
    </message>
    <message>
        <source>Unused for 30 days</source>
        <translation>Sin uso en 30 días</translation>
    </message>
    <message>
        <source>A new version of the price, for requests from now on</source>
        <translation>Una nueva versión del precio, para las solicitudes a partir de ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n modelo</numerusform>
            <numerusform>%n modelos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n model(s) selected</source>
        <translation>
            <numerusform>%1 de %n modelo seleccionado</numerusform>
            <numerusform>%1 de %n modelos seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>“%1” se ha guardado.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n new model(s).</source>
        <translation>
            <numerusform>“%1” tiene %n modelo nuevo.</numerusform>
            <numerusform>“%1” tiene %n modelos nuevos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings of “%1” are what the probe found.</source>
        <translation>Los ajustes de “%1” son los que encontró el sondeo.</translation>
    </message>
    <message>
        <source>Nothing changed: the prices are the list&apos;s, or it has none.</source>
        <translation>Nada cambió: los precios ya son los de la lista, o no los incluye.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) have the list&apos;s price, for requests from now on.</source>
        <translation>
            <numerusform>%n modelo tiene el precio de la lista, para las solicitudes a partir de ahora.</numerusform>
            <numerusform>%n modelos tienen el precio de la lista, para las solicitudes a partir de ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed: %1. Requests for it are refused from now on; what was used stays recorded.</source>
        <translation>Eliminado: %1. Las solicitudes a este modelo se rechazan a partir de ahora; lo usado sigue registrado.</translation>
    </message>
    <message numerus="yes">
        <source>%n models are removed. Requests for them are refused from now on; what was used stays recorded.</source>
        <translation>
            <numerusform>%n modelo se ha eliminado. Sus solicitudes se rechazan a partir de ahora; lo usado sigue registrado.</numerusform>
            <numerusform>%n modelos se han eliminado. Sus solicitudes se rechazan a partir de ahora; lo usado sigue registrado.</numerusform>
        </translation>
    </message>
    <message>
        <source>These aliases pass over it: %1.</source>
        <translation>Estos alias lo omiten: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) are back.</source>
        <translation>
            <numerusform>%n modelo se ha restaurado.</numerusform>
            <numerusform>%n modelos se han restaurado.</numerusform>
        </translation>
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
        <translation>
            <numerusform>%1, %n asunto requiere atención</numerusform>
            <numerusform>%1, %n asuntos requieren atención</numerusform>
        </translation>
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
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
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
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln solicitud</numerusform>
            <numerusform>%Ln solicitudes</numerusform>
        </translation>
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
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
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
        <source>Their keys can call nothing else, whatever a key&apos;s own list says.</source>
        <translation>Sus claves no pueden llamar a nada más, diga lo que diga la lista de cada clave.</translation>
    </message>
    <message>
        <source>Its keys and its users&apos; keys can call nothing else.</source>
        <translation>Sus claves y las de sus usuarios no pueden llamar a nada más.</translation>
    </message>
    <message>
        <source>Loop &amp;guard</source>
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
    <name>orchestris::OwnerPane</name>
    <message>
        <source>Organization or user</source>
        <translation>Organización o usuario</translation>
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
        <source>Organization</source>
        <translation>Organización</translation>
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
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Limits that they meet</source>
        <translation>Límites que les afectan</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Disabled: requests with these keys are refused.</source>
        <translation>Desactivado: las solicitudes con estas claves se rechazan.</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Refused: the organization %1 is disabled.</source>
        <translation>Rechazado: la organización %1 está desactivada.</translation>
    </message>
    <message>
        <source>%1 active of %2</source>
        <translation>%1 activas de %2</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nunca usada</translation>
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
        <translation>Aún no hay claves</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
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
    <message>
        <source>Never used</source>
        <translation>Nunca usada</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Limit used</source>
        <translation>Límite usado</translation>
    </message>
</context>
<context>
    <name>orchestris::Page</name>
    <message>
        <source>That is not there any more.</source>
        <translation>Eso ya no existe.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Telemetría</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
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
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>Playground</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>“%1” is still at work.</source>
        <translation>“%1” todavía está trabajando.</translation>
    </message>
</context>
<context>
    <name>orchestris::ParameterForm</name>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>This is not JSON, %1: %2.</source>
        <translation>Esto no es JSON, %1: %2.</translation>
    </message>
    <message>
        <source>A JSON schema is an object: {&quot;type&quot;: &quot;object&quot;, …}.</source>
        <translation>Un esquema JSON es un objeto: {&quot;type&quot;: &quot;object&quot;, …}.</translation>
    </message>
    <message>
        <source>Tools are a list: [{&quot;type&quot;: &quot;function&quot;, …}].</source>
        <translation>Las herramientas son una lista: [{&quot;type&quot;: &quot;function&quot;, …}].</translation>
    </message>
    <message>
        <source>Tool %1 has no “type”.</source>
        <translation>La herramienta %1 no tiene “type”.</translation>
    </message>
    <message>
        <source>Tool %1 has no “name”.</source>
        <translation>La herramienta %1 no tiene “name”.</translation>
    </message>
    <message>
        <source>Separated by commas; \n is a line&apos;s end</source>
        <translation>Separados por comas; \n es un salto de línea</translation>
    </message>
    <message>
        <source>As the model does</source>
        <translation>Según el modelo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>A JSON object</source>
        <translation>Un objeto JSON</translation>
    </message>
    <message>
        <source>JSON of a schema</source>
        <translation>JSON de un esquema</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Top P</source>
        <translation>Top P</translation>
    </message>
    <message>
        <source>Most output tokens</source>
        <translation>Máximo de tokens de salida</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Esfuerzo de razonamiento</translation>
    </message>
    <message>
        <source>Form of the answer</source>
        <translation>Formato de la respuesta</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>Detener en</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>A number from 0 to %1</source>
        <translation>Un número de 0 a %1</translation>
    </message>
    <message numerus="yes">
        <source>At most %n</source>
        <translation>
            <numerusform>Como máximo %n</numerusform>
            <numerusform>Como máximo %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>Un número entero</translation>
    </message>
    <message>
        <source>From 1 to %1</source>
        <translation>De 1 a %1</translation>
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
        <translation>
            <numerusform>%n organización</numerusform>
            <numerusform>%n organizaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n usuario</numerusform>
            <numerusform>%n usuarios</numerusform>
        </translation>
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
        <source>Disable “%1”? Its keys and its users&apos; keys are refused until you enable it again.</source>
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
    <message>
        <source>De&amp;tails</source>
        <translation>De&amp;talles</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Near a limit</source>
        <translation>Cerca de un límite</translation>
    </message>
    <message>
        <source>Without active keys</source>
        <translation>Sin claves activas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Organizations and users</source>
        <translation>Organizaciones y usuarios</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Any organization</source>
        <translation>Cualquier organización</translation>
    </message>
    <message>
        <source>Their keys, and the limits that they meet</source>
        <translation>Sus claves, y los límites que les afectan</translation>
    </message>
    <message numerus="yes">
        <source>Disable %n of them? Their keys are refused until you enable them again.</source>
        <translation>
            <numerusform>¿Desactivar %n de ellos? Sus claves se rechazan hasta que se vuelva a activar.</numerusform>
            <numerusform>¿Desactivar %n de ellos? Sus claves se rechazan hasta que se vuelvan a activar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enabling %n of them…</source>
        <translation>
            <numerusform>Activando %n de ellos…</numerusform>
            <numerusform>Activando %n de ellos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disabling %n of them…</source>
        <translation>
            <numerusform>Desactivando %n de ellos…</numerusform>
            <numerusform>Desactivando %n de ellos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are enabled.</source>
        <translation>
            <numerusform>%n de ellos se ha activado.</numerusform>
            <numerusform>%n de ellos se han activado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are disabled.</source>
        <translation>
            <numerusform>%n de ellos se ha desactivado.</numerusform>
            <numerusform>%n de ellos se han desactivado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::PlaygroundPage</name>
    <message>
        <source>No key to try a model as</source>
        <translation>No hay clave con la que probar un modelo</translation>
    </message>
    <message>
        <source>Here one tries a model through the gateway, as one of its keys. Issue a key first.</source>
        <translation>Aquí se prueba un modelo a través de la puerta de enlace, con una de sus claves. Emitir primero una clave.</translation>
    </message>
    <message>
        <source>Issue a key</source>
        <translation>Emitir una clave</translation>
    </message>
    <message>
        <source>No model to try</source>
        <translation>No hay modelo que probar</translation>
    </message>
    <message>
        <source>Here one tries a model through the gateway, as one of its keys. Add a provider with its models first.</source>
        <translation>Aquí se prueba un modelo a través de la puerta de enlace, con una de sus claves. Añadir primero un proveedor con sus modelos.</translation>
    </message>
    <message>
        <source>To the providers</source>
        <translation>A los proveedores</translation>
    </message>
    <message>
        <source>&amp;Parameters and tools</source>
        <translation>&amp;Parámetros y herramientas</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Sen&amp;d</source>
        <translation>En&amp;viar</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>How the model is to behave; may be empty</source>
        <translation>Cómo debe comportarse el modelo; puede quedar vacío</translation>
    </message>
    <message>
        <source>S&amp;ystem prompt</source>
        <translation>Prompt del s&amp;istema</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>What is said here lives in this window&apos;s memory only: neither prompt nor answer is stored. That there was a request, its tokens and its cost are recorded, as of every request.</source>
        <translation>Lo que se dice aquí vive solo en la memoria de esta ventana: no se almacenan ni el prompt ni la respuesta. Que hubo una solicitud, sus tokens y su costo se registran, como en toda solicitud.</translation>
    </message>
    <message>
        <source>The message was taken away.</source>
        <translation>Se quitó el mensaje.</translation>
    </message>
    <message>
        <source>The gateway is starting.</source>
        <translation>La puerta de enlace se está iniciando.</translation>
    </message>
    <message>
        <source>The gateway is stopping and takes no new requests.</source>
        <translation>La puerta de enlace se está deteniendo y no admite nuevas solicitudes.</translation>
    </message>
    <message>
        <source>The gateway does not serve: %1</source>
        <translation>La puerta de enlace no está en servicio: %1</translation>
    </message>
    <message>
        <source>The gateway has ended. Let this console serve, or start the gateway again.</source>
        <translation>La puerta de enlace ha terminado. Dejar que esta consola dé servicio o reiniciar la puerta de enlace.</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation>Escribir primero un mensaje.</translation>
    </message>
    <message>
        <source>An answer is on its way in the playground.</source>
        <translation>Hay una respuesta en camino en el Playground.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>Detener la respuesta</translation>
    </message>
</context>
<context>
    <name>orchestris::PresetGallery</name>
    <message>
        <source>Search kinds of providers</source>
        <translation>Buscar tipos de proveedores</translation>
    </message>
    <message>
        <source>None of them. Choose “Another OpenAI-compatible server” for any server that speaks OpenAI&apos;s API.</source>
        <translation>Ninguno de ellos. Elegir “Otro servidor compatible con OpenAI” para cualquier servidor que hable la API de OpenAI.</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>A key if it asks for one</source>
        <translation>Una clave, si la pide</translation>
    </message>
    <message>
        <source>Needs a key</source>
        <translation>Necesita una clave</translation>
    </message>
    <message>
        <source>What do you want to connect? The fields are filled in for you, and nothing is asked before you say so.</source>
        <translation>¿Qué se quiere conectar? Los campos se rellenan automáticamente, y no se consulta nada sin indicación previa.</translation>
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
        <source>Back to the program&apos;s &amp;list</source>
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
        <source>&amp;Compare with another list…</source>
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
        <translation>
            <numerusform>La lista de %1: %n precio difiere.</numerusform>
            <numerusform>La lista de %1: %n precios difieren.</numerusform>
        </translation>
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
    <name>orchestris::PriceEditor</name>
    <message>
        <source>Add &amp;rates for long prompts</source>
        <translation>Añadir ta&amp;rifas para prompts largos</translation>
    </message>
    <message>
        <source>Use the &amp;list&apos;s price</source>
        <translation>Usar el precio de &amp;lista</translation>
    </message>
    <message>
        <source>Above input tokens</source>
        <translation>Por encima de tokens de entrada</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>&amp;Input</source>
        <translation>&amp;Entrada</translation>
    </message>
    <message>
        <source>dollars</source>
        <translation>dólares</translation>
    </message>
    <message>
        <source>Cached input</source>
        <translation>Entrada en caché</translation>
    </message>
    <message>
        <source>&amp;Cached input</source>
        <translation>Entrada en &amp;caché</translation>
    </message>
    <message>
        <source>as input</source>
        <translation>como la entrada</translation>
    </message>
    <message>
        <source>Cache writes</source>
        <translation>Escrituras en caché</translation>
    </message>
    <message>
        <source>Cache &amp;writes</source>
        <translation>Escrit&amp;uras en caché</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>&amp;Output</source>
        <translation>&amp;Salida</translation>
    </message>
    <message>
        <source>Remove these rates</source>
        <translation>Quitar estas tarifas</translation>
    </message>
    <message>
        <source>“%1” is no amount of dollars.</source>
        <translation>“%1” no es un importe en dólares.</translation>
    </message>
    <message>
        <source>A price needs at least a rate for input and one for output.</source>
        <translation>Un precio necesita al menos una tarifa de entrada y una de salida.</translation>
    </message>
    <message>
        <source>Say above how many input tokens the further rates hold, like 200k.</source>
        <translation>Indicar por encima de cuántos tokens de entrada rigen las tarifas adicionales, p. ej. 200k.</translation>
    </message>
    <message>
        <source>Rates for long prompts begin above more and more tokens, and no rate is above a million dollars.</source>
        <translation>Las tarifas para prompts largos empiezan por encima de cada vez más tokens, y ninguna supera el millón de dólares.</translation>
    </message>
    <message>
        <source>The price list does not have this model.</source>
        <translation>La lista de precios no incluye este modelo.</translation>
    </message>
    <message>
        <source>This is the published price. %1.</source>
        <translation>Este es el precio publicado. %1.</translation>
    </message>
    <message>
        <source>Published: %1. %2.</source>
        <translation>Publicado: %1. %2.</translation>
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
        <translation>sin uso en los últimos 30 días</translation>
    </message>
    <message>
        <source>the last 30 days cost %1 and would have cost %2</source>
        <translation>los últimos 30 días costaron %1 y habrían costado %2</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>M&amp;arcar todo</translation>
    </message>
    <message>
        <source>Back to the program&apos;s &amp;list</source>
        <translation>Volver a la &amp;lista del programa</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Lista de precios</translation>
    </message>
    <message>
        <source>Published prices that come with the program. New models get theirs from it; prices of models that are here change only when you say so, and what was used before keeps the price that it was billed at.</source>
        <translation>Precios publicados que vienen con el programa. Los modelos nuevos toman de ahí los suyos; los de los modelos existentes solo cambian cuando se indica, y lo usado antes conserva el precio al que se facturó.</translation>
    </message>
    <message>
        <source>Prices that differ</source>
        <translation>Precios que difieren</translation>
    </message>
    <message>
        <source>&amp;Compare with another list…</source>
        <translation>Comparar con &amp;otra lista…</translation>
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
    <message>
        <source>The list of %1. Source: %2</source>
        <translation>La lista de %1. Fuente: %2</translation>
    </message>
    <message>
        <source>No price differs: %1 are as in the list, %2 are not in it.</source>
        <translation>Ningún precio difiere: %1 son como en la lista, %2 no están en ella.</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) differ. The same: %1; not in it: %2. Dollars a million tokens of input / output:</source>
        <translation>
            <numerusform>%n precio difiere. Iguales: %1; no incluidos: %2. Dólares por millón de tokens de entrada / salida:</numerusform>
            <numerusform>%n precios difieren. Iguales: %1; no incluidos: %2. Dólares por millón de tokens de entrada / salida:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n price(s)</source>
        <translation>
            <numerusform>Definir %n precio</numerusform>
            <numerusform>Definir %n precios</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>&amp;No marcar nada</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) have a new price from now on. It is in the audit.</source>
        <translation>
            <numerusform>%n modelo tiene un precio nuevo a partir de ahora. Consta en la auditoría.</numerusform>
            <numerusform>%n modelos tienen un precio nuevo a partir de ahora. Consta en la auditoría.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::PrivacySection</name>
    <message>
        <source>Privacy and retention</source>
        <translation>Privacidad y retención</translation>
    </message>
    <message>
        <source>What is kept, and what never</source>
        <translation>Qué se guarda y qué nunca</translation>
    </message>
    <message>
        <source>Kept of each request: key, owner, model, provider, times, tokens, cost, status, request IDs, and the name of the program that asked.</source>
        <translation>Se guarda de cada solicitud: clave, propietario, modelo, proveedor, tiempos, tokens, costo, estado, ID de solicitud y el nombre del programa que la hizo.</translation>
    </message>
    <message>
        <source>Never kept on disk: prompts, answers, tool calls, the addresses of clients, secrets of keys. Nothing is sent to anyone but the providers you set up.</source>
        <translation>Nunca se guarda en disco: prompts, respuestas, llamadas a herramientas, direcciones de clientes, secretos de claves. No se envía nada a nadie, salvo a los proveedores configurados.</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Durante cuánto tiempo</translation>
    </message>
    <message>
        <source>Answers in memory</source>
        <translation>Respuestas en memoria</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Nothing would be removed now.</source>
        <translation>Ahora no se eliminaría nada.</translation>
    </message>
    <message numerus="yes">
        <source>Saving removes %Ln request(s) now: those before %1. That cannot be taken back; a backup keeps them.</source>
        <translation>
            <numerusform>Al guardar se elimina ya %Ln solicitud: la anterior al %1. No se puede deshacer; una copia de seguridad la conserva.</numerusform>
            <numerusform>Al guardar se eliminan ya %Ln solicitudes: las anteriores al %1. No se puede deshacer; una copia de seguridad las conserva.</numerusform>
        </translation>
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
        <source>it takes the client&apos;s own limit</source>
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
    <name>orchestris::ProviderBulk</name>
    <message numerus="yes">
        <source>Enabling %n provider(s)…</source>
        <translation>
            <numerusform>Activando %n proveedor…</numerusform>
            <numerusform>Activando %n proveedores…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disabling %n provider(s)…</source>
        <translation>
            <numerusform>Desactivando %n proveedor…</numerusform>
            <numerusform>Desactivando %n proveedores…</numerusform>
        </translation>
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
        <translation>
            <numerusform>¿Eliminar “%1” y su %n modelo? Las solicitudes a este modelo se rechazan a partir de ahora. Lo usado sigue registrado.</numerusform>
            <numerusform>¿Eliminar “%1” y sus %n modelos? Las solicitudes a estos modelos se rechazan a partir de ahora. Lo usado sigue registrado.</numerusform>
        </translation>
    </message>
    <message>
        <source>These aliases lead nowhere then: %1.</source>
        <translation>Estos alias ya no llevarían a ningún sitio: %1.</translation>
    </message>
    <message>
        <source>&amp;Remove provider</source>
        <translation>Eli&amp;minar proveedor</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n provider(s)</source>
        <translation>
            <numerusform>Eli&amp;minar %n proveedor</numerusform>
            <numerusform>Eli&amp;minar %n proveedores</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep provider</source>
        <translation>Ma&amp;ntener proveedor</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>Ma&amp;ntenerlos</translation>
    </message>
    <message numerus="yes">
        <source>Removing %n provider(s)…</source>
        <translation>
            <numerusform>Quitando %n proveedor…</numerusform>
            <numerusform>Quitando %n proveedores…</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>“%1” se ha eliminado.</translation>
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
        <translation>
            <numerusform>&amp;Guardar e importar %n modelo</numerusform>
            <numerusform>&amp;Guardar e importar %n modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the provider a name.</source>
        <translation>Dar un nombre al proveedor.</translation>
    </message>
    <message>
        <source>A name has up to 100 letters, digits, &apos;.&apos;, &apos;_&apos; or &apos;-&apos;, and no blanks.</source>
        <translation>Un nombre tiene hasta 100 letras, dígitos, &apos;.&apos;, &apos;_&apos; o &apos;-&apos;, sin espacios.</translation>
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
        <source>Put your resource&apos;s name in place of RESOURCE.</source>
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
    <message>
        <source>A&amp;ll kinds of providers</source>
        <translation>T&amp;odos los tipos de proveedores</translation>
    </message>
</context>
<context>
    <name>orchestris::ProviderPane</name>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
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
        <source>Aliases</source>
        <translation>Alias</translation>
    </message>
    <message>
        <source>How it does</source>
        <translation>Cómo va</translation>
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
        <source>Circuits</source>
        <translation>Circuitos</translation>
    </message>
    <message>
        <source>What it can do</source>
        <translation>Lo que puede hacer</translation>
    </message>
    <message>
        <source>Import models…</source>
        <translation>Importar modelos…</translation>
    </message>
    <message>
        <source>Its requests</source>
        <translation>Sus solicitudes</translation>
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
        <source>No requests</source>
        <translation>Sin solicitudes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln solicitud</numerusform>
            <numerusform>%Ln solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 de errores</translation>
    </message>
    <message>
        <source>%1 (half, 95 % within)</source>
        <translation>%1 (la mitad y el 95&#xa0;% en ese tiempo)</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s) in a row</source>
        <translation>
            <numerusform>%n fallo seguido</numerusform>
            <numerusform>%n fallos seguidos</numerusform>
        </translation>
    </message>
    <message>
        <source>tried again within a minute</source>
        <translation>se prueba de nuevo en menos de un minuto</translation>
    </message>
    <message>
        <source>is being tried now</source>
        <translation>se está probando ahora</translation>
    </message>
    <message>
        <source>All closed: requests go to each of its models.</source>
        <translation>Todos cerrados: las solicitudes van a cada uno de sus modelos.</translation>
    </message>
    <message>
        <source>The sandbox is built in: what it can do is known.</source>
        <translation>El sandbox está integrado: ya se sabe lo que puede hacer.</translation>
    </message>
    <message>
        <source>Not probed yet: a probe finds out by a few tiny calls.</source>
        <translation>Aún sin sondear: un sondeo lo averigua con unas pocas llamadas mínimas.</translation>
    </message>
    <message>
        <source>Probed %1, with %2.</source>
        <translation>Sondeado %1, con %2.</translation>
    </message>
    <message>
        <source>There: %1.</source>
        <translation>Disponible: %1.</translation>
    </message>
    <message>
        <source>Not there: %1.</source>
        <translation>No disponible: %1.</translation>
    </message>
</context>
<context>
    <name>orchestris::ProviderStep</name>
    <message>
        <source>Who answers</source>
        <translation>Quién responde</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translation>Probando la conexión</translation>
    </message>
    <message>
        <source>Base &amp;URL</source>
        <translation>URL &amp;base</translation>
    </message>
    <message>
        <source>The provider&apos;s &amp;key, kept in the keychain</source>
        <translation>La c&amp;lave del proveedor, guardada en el llavero</translation>
    </message>
    <message>
        <source>&amp;Model to begin with</source>
        <translation>&amp;Modelo inicial</translation>
    </message>
    <message>
        <source>Who answers?</source>
        <translation>¿Quién responde?</translation>
    </message>
    <message>
        <source>The gateway passes requests on to a provider: a service, or a model server on this machine. Others can be added at any time.</source>
        <translation>La puerta de enlace pasa las solicitudes a un proveedor: un servicio o un servidor de modelos en este equipo. Se pueden añadir otros en cualquier momento.</translation>
    </message>
    <message>
        <source>%1, found on this machine</source>
        <translation>%1, encontrado en este equipo</translation>
    </message>
    <message>
        <source>%1, by the variable %2</source>
        <translation>%1, por la variable %2</translation>
    </message>
    <message>
        <source>Try without a network: the sandbox</source>
        <translation>Probar sin red: el sandbox</translation>
    </message>
    <message>
        <source>It is built in, answers at once and costs nothing. It shows how everything works before a provider is added.</source>
        <translation>Está integrado, responde al instante y no cuesta nada. Muestra cómo funciona todo antes de añadir un proveedor.</translation>
    </message>
    <message>
        <source>Its key stays in the variable %1 and is not copied.</source>
        <translation>Su clave permanece en la variable %1 y no se copia.</translation>
    </message>
    <message>
        <source>It is set up already.</source>
        <translation>Ya está configurado.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Test and go on</source>
        <translation>&amp;Probar y continuar</translation>
    </message>
    <message>
        <source>It answers, but lists no models. Load one there, or add it on the page of providers.</source>
        <translation>Responde, pero no ofrece una lista de modelos. Cargar uno allí o añadirlo en la página de proveedores.</translation>
    </message>
    <message numerus="yes">
        <source>It works: %n model(s).</source>
        <translation>
            <numerusform>Funciona: %n modelo.</numerusform>
            <numerusform>Funciona: %n modelos.</numerusform>
        </translation>
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
        <translation>
            <numerusform>%n modelo en pausa</numerusform>
            <numerusform>%n modelos en pausa</numerusform>
        </translation>
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
        <translation>
            <numerusform>Conectado en %1: %n modelo encontrado.</numerusform>
            <numerusform>Conectado en %1: %n modelos encontrados.</numerusform>
        </translation>
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
        <translation>
            <numerusform>%n modelo</numerusform>
            <numerusform>%n modelos</numerusform>
        </translation>
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
        <translation>
            <numerusform>“%1” se ha guardado, con %n modelo nuevo.</numerusform>
            <numerusform>“%1” se ha guardado, con %n modelos nuevos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings of “%1” are what the probe found.</source>
        <translation>Los ajustes de “%1” son los que encontró el sondeo.</translation>
    </message>
    <message>
        <source>Detai&amp;ls</source>
        <translation>Deta&amp;lles</translation>
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
        <source>The gateway&apos;s, the client&apos;s or the provider&apos;s request ID</source>
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
        <translation>
            <numerusform>&amp;Seguir en vivo: %n nueva</numerusform>
            <numerusform>&amp;Seguir en vivo: %n nuevas</numerusform>
        </translation>
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
        <source>%Ln request(s), back to the first</source>
        <translation>
            <numerusform>%Ln solicitud, hasta la primera</numerusform>
            <numerusform>%Ln solicitudes, hasta la primera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s); older ones come as you scroll</source>
        <translation>
            <numerusform>%Ln solicitud; las anteriores llegan al desplazarse</numerusform>
            <numerusform>%Ln solicitudes; las anteriores llegan al desplazarse</numerusform>
        </translation>
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
    <message>
        <source>Copy the request&apos;s row</source>
        <translation>Copiar la fila de la solicitud</translation>
    </message>
</context>
<context>
    <name>orchestris::RequestsSection</name>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Waiting for providers</source>
        <translation>Espera a los proveedores</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Probando de nuevo</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>Protecciones</translation>
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
        <translation>
            <numerusform>%n en curso, desde hace %1</numerusform>
            <numerusform>%n en curso, la más antigua desde hace %1</numerusform>
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
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>&amp;Guardar cambios</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the values cannot be: the field says what can. Nothing is saved yet.</source>
        <translation>Uno de los valores no es válido: el campo indica cuáles lo son. Aún no se ha guardado nada.</translation>
    </message>
    <message>
        <source>Not saved yet:</source>
        <translation>Aún sin guardar:</translation>
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
    <name>orchestris::ScopeTableModel</name>
    <message>
        <source>Alias or model</source>
        <translation>Alias o modelo</translation>
    </message>
    <message>
        <source>May it?</source>
        <translation>¿Puede?</translation>
    </message>
</context>
<context>
    <name>orchestris::SettingRow</name>
    <message>
        <source>not saved</source>
        <translation>sin guardar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset %1 to its default</source>
        <translation>Restablecer %1 a su valor predeterminado</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>Unidad de %1</translation>
    </message>
    <message>
        <source>The default</source>
        <translation>El valor predeterminado</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>Predeterminado: %1</translation>
    </message>
    <message>
        <source>%1 (0: %2)</source>
        <translation>%1 (0: %2)</translation>
    </message>
    <message>
        <source>In this run the command line says %1; what is stored here counts in the next run without that.</source>
        <translation>En esta ejecución la línea de comandos indica %1; lo guardado aquí vale en la próxima ejecución sin esa opción.</translation>
    </message>
</context>
<context>
    <name>orchestris::SettingsPage</name>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>No setting has all of these words.</source>
        <translation>Ningún ajuste contiene todas estas palabras.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed.</source>
        <translation>
            <numerusform>%n ajuste modificado.</numerusform>
            <numerusform>%n ajustes modificados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Abrir la fila</translation>
    </message>
    <message>
        <source>Read the values, one after the other</source>
        <translation>Leer los valores uno tras otro</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>Elegir un periodo</translation>
    </message>
    <message>
        <source>Zoom into the chosen time</source>
        <translation>Ampliar el periodo elegido</translation>
    </message>
    <message>
        <source>All of the time again</source>
        <translation>Volver a todo el periodo</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>In tables</source>
        <translation>En las tablas</translation>
    </message>
    <message>
        <source>In charts</source>
        <translation>En los gráficos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Choose all rows</source>
        <translation>Seleccionar todas las filas</translation>
    </message>
    <message>
        <source>Close what is open beside it</source>
        <translation>Cerrar lo que está abierto al lado</translation>
    </message>
</context>
<context>
    <name>orchestris::SidePane</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
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
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
</context>
<context>
    <name>orchestris::StateStrips</name>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>&amp;Serve here</source>
        <translation>&amp;Dar servicio aquí</translation>
    </message>
    <message>
        <source>This program becomes the gateway</source>
        <translation>Este programa pasa a ser la puerta de enlace</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Attached to %1 (process %2), which is the gateway: this window administers it, and quitting leaves it serving.</source>
        <translation>Conectado a %1 (proceso %2), que es la puerta de enlace: esta ventana la administra y, al salir, sigue en servicio.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Requests are let through again.</source>
        <translation>Se vuelven a admitir solicitudes.</translation>
    </message>
</context>
<context>
    <name>orchestris::StepRail</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, the present step</source>
        <translation>%1, el paso actual</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, hecho</translation>
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
    <name>orchestris::TagKeysDialog</name>
    <message>
        <source>At most 20 tags, of at most 50 characters each.</source>
        <translation>Como máximo 20 etiquetas, de 50 caracteres cada una.</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n keys</source>
        <translation>
            <numerusform>Etiquetar %n clave</numerusform>
            <numerusform>Etiquetar %n claves</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change tags</source>
        <translation>&amp;Cambiar etiquetas</translation>
    </message>
    <message>
        <source>Like team-a, nightly</source>
        <translation>P. ej. team-a, nightly</translation>
    </message>
    <message>
        <source>&amp;Add these tags</source>
        <translation>&amp;Añadir estas etiquetas</translation>
    </message>
    <message>
        <source>Take these &amp;away</source>
        <translation>&amp;Quitar estas</translation>
    </message>
    <message>
        <source>None of them has a tag.</source>
        <translation>Ninguna de ellas tiene etiquetas.</translation>
    </message>
    <message>
        <source>They have: %1</source>
        <translation>Tienen: %1</translation>
    </message>
    <message>
        <source>Name at least one tag.</source>
        <translation>Indicar al menos una etiqueta.</translation>
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
    <name>orchestris::TargetForm</name>
    <message>
        <source>Stream the answe&amp;r</source>
        <translation>Respuesta en &amp;streaming</translation>
    </message>
    <message>
        <source>As the &amp;key</source>
        <translation>Con la c&amp;lave</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>&amp;Comparar con</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>&amp;Endpoint</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>The key may call every model.</source>
        <translation>La clave puede llamar a todos los modelos.</translation>
    </message>
    <message numerus="yes">
        <source>The key may call %1 of %n name(s).</source>
        <translation>
            <numerusform>La clave puede llamar a %1 de %n nombre.</numerusform>
            <numerusform>La clave puede llamar a %1 de %n nombres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the user %1. What is tried here counts for this key: its usage, its cost, its limits.</source>
        <translation>Del usuario %1. Lo que se prueba aquí cuenta para esta clave: su uso, su costo, sus límites.</translation>
    </message>
    <message>
        <source>Of the organization %1. What is tried here counts for this key: its usage, its cost, its limits.</source>
        <translation>De la organización %1. Lo que se prueba aquí cuenta para esta clave: su uso, su costo, sus límites.</translation>
    </message>
    <message>
        <source>Which addresses its clients may have does not matter here.</source>
        <translation>Las direcciones permitidas a sus clientes no importan aquí.</translation>
    </message>
    <message>
        <source>The key may not use this endpoint: the gateway will refuse.</source>
        <translation>La clave no puede usar este endpoint: la puerta de enlace lo rechazará.</translation>
    </message>
    <message>
        <source>Nothing is left of %1. The gateway will refuse.</source>
        <translation>No queda nada de %1. La puerta de enlace lo rechazará.</translation>
    </message>
    <message>
        <source>Little is left of %1.</source>
        <translation>Queda poco de %1.</translation>
    </message>
    <message>
        <source>Choose a key from the list.</source>
        <translation>Elegir una clave de la lista.</translation>
    </message>
    <message>
        <source>This key may call no model. Change its scope, or choose another key.</source>
        <translation>Esta clave no puede llamar a ningún modelo. Cambiar su ámbito o elegir otra clave.</translation>
    </message>
    <message>
        <source>Choose a model from the list.</source>
        <translation>Elegir un modelo de la lista.</translation>
    </message>
    <message>
        <source>Choose a model to compare with from the list, or “Nothing”.</source>
        <translation>Elegir de la lista un modelo con el que comparar, o “Nada”.</translation>
    </message>
    <message>
        <source>The key “%1” can no longer be used. Choose a key from the list.</source>
        <translation>La clave “%1” ya no se puede usar. Elija una clave de la lista.</translation>
    </message>
</context>
<context>
    <name>orchestris::TargetTableModel</name>
    <message>
        <source>Target</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>A million tokens</source>
        <translation>Un millón de tokens</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Unlike the others</source>
        <translation>A diferencia de los demás</translation>
    </message>
</context>
<context>
    <name>orchestris::TargetsEditor</name>
    <message>
        <source>A&amp;dd</source>
        <translation>Añad&amp;ir</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>An&amp;tes</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Después</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Eli&amp;minar</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>&amp;Peso</translation>
    </message>
    <message>
        <source>Model to add</source>
        <translation>Modelo que se añade</translation>
    </message>
    <message>
        <source>Targets in the order in which they are tried</source>
        <translation>Destinos en el orden en que se prueban</translation>
    </message>
    <message>
        <source>One step earlier in the order (Alt+Up), or drag it</source>
        <translation>Un paso antes en el orden (Alt+Up), o arrastrarlo</translation>
    </message>
    <message>
        <source>One step later in the order (Alt+Down), or drag it</source>
        <translation>Un paso después en el orden (Alt+Down), o arrastrarlo</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Its part of the requests among the targets of its group; 0: only if the others fail</source>
        <translation>Su parte de las solicitudes entre los destinos de su grupo; 0: solo si los demás fallan</translation>
    </message>
    <message>
        <source>There are no more models</source>
        <translation>No hay más modelos</translation>
    </message>
    <message>
        <source>Search models to add</source>
        <translation>Buscar modelos para añadir</translation>
    </message>
    <message>
        <source>Add at least one target.</source>
        <translation>Añadir al menos un destino.</translation>
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
    <name>orchestris::ToolPane</name>
    <message>
        <source>&amp;Set up…</source>
        <translation>Con&amp;figurar…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Copy s&amp;nippet</source>
        <translation>Copiar fra&amp;gmento</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Abrir carpeta</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL base</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Make one streamed tool call with what the tool has configured</source>
        <translation>Hacer una llamada a herramienta en streaming con lo que la herramienta tiene configurado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>in the variable %1</source>
        <translation>en la variable %1</translation>
    </message>
    <message>
        <source>&amp;Set up again…</source>
        <translation>Con&amp;figurar de nuevo…</translation>
    </message>
    <message>
        <source>&amp;Fix…</source>
        <translation>&amp;Corregir…</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>Nothing is wrong with its configuration.</source>
        <translation>No hay problemas en su configuración.</translation>
    </message>
    <message>
        <source>A test shows whether the model answers and calls tools.</source>
        <translation>Una prueba muestra si el modelo responde y llama a herramientas.</translation>
    </message>
</context>
<context>
    <name>orchestris::ToolStep</name>
    <message>
        <source>&amp;Write it for me…</source>
        <translation>&amp;Escribirlo automáticamente…</translation>
    </message>
    <message>
        <source>W&amp;rite</source>
        <translation>Esc&amp;ribir</translation>
    </message>
    <message>
        <source>Your tool</source>
        <translation>La herramienta</translation>
    </message>
    <message>
        <source>Copy what belongs into its files, or have it written: you see what changes before, and a copy of each file is kept.</source>
        <translation>Copiar lo que corresponde a sus archivos, o hacer que se escriba: los cambios se ven antes, y se conserva una copia de cada archivo.</translation>
    </message>
    <message>
        <source>%1, found</source>
        <translation>%1, encontrada</translation>
    </message>
    <message>
        <source>%1 is set up. Start it anew.</source>
        <translation>%1 está configurado. Reiniciarlo.</translation>
    </message>
</context>
<context>
    <name>orchestris::ToolTableModel</name>
    <message>
        <source>Tool</source>
        <translation>Herramienta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
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
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
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
    <name>orchestris::TraceTab</name>
    <message>
        <source>&amp;Open the request</source>
        <translation>&amp;Abrir la solicitud</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>ID de solicitud</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Respondida por</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Price version</source>
        <translation>Versión del precio</translation>
    </message>
    <message>
        <source>Time in the gateway</source>
        <translation>Tiempo en la puerta de enlace</translation>
    </message>
    <message>
        <source>What the gateway recorded of the request appears here when it has ended.</source>
        <translation>Lo que la puerta de enlace registró de la solicitud aparece aquí cuando termina.</translation>
    </message>
</context>
<context>
    <name>orchestris::TrafficSwitch</name>
    <message>
        <source>Resume all &amp;traffic</source>
        <translation>Reanudar todo el &amp;tráfico</translation>
    </message>
    <message>
        <source>Stop all &amp;traffic…</source>
        <translation>Detener todo el &amp;tráfico…</translation>
    </message>
    <message>
        <source>Let requests through again</source>
        <translation>Volver a admitir solicitudes</translation>
    </message>
    <message>
        <source>Refuse new requests and end what runs, until it is resumed</source>
        <translation>Rechazar nuevas solicitudes y terminar las que están en curso, hasta que se reanude</translation>
    </message>
    <message>
        <source>Stop all traffic? Every request that runs is ended, and new ones are refused with an error that says so, until it is resumed. It stays stopped when the program is started again.</source>
        <translation>¿Detener todo el tráfico? Cada solicitud en curso se termina y las nuevas se rechazan con un error que lo indica, hasta que se reanude. Sigue detenido aunque se reinicie el programa.</translation>
    </message>
    <message>
        <source>&amp;Stop all traffic</source>
        <translation>&amp;Detener todo el tráfico</translation>
    </message>
    <message>
        <source>&amp;Keep serving</source>
        <translation>Seguir &amp;en servicio</translation>
    </message>
    <message>
        <source>All traffic is stopped.</source>
        <translation>Todo el tráfico está detenido.</translation>
    </message>
    <message>
        <source>Requests are let through again.</source>
        <translation>Se vuelven a admitir solicitudes.</translation>
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
    <message>
        <source>All traffic is stopped</source>
        <translation>Todo el tráfico está detenido</translation>
    </message>
    <message>
        <source>%1 serves at %2</source>
        <comment>a program, an address</comment>
        <translation>%1 está en servicio en %2</translation>
    </message>
    <message>
        <source>&amp;Stop all traffic</source>
        <translation>&amp;Detener todo el tráfico</translation>
    </message>
    <message>
        <source>Stop all traffic &amp;now</source>
        <translation>Detener &amp;ya todo el tráfico</translation>
    </message>
    <message>
        <source>&amp;Resume all traffic</source>
        <translation>&amp;Reanudar todo el tráfico</translation>
    </message>
    <message>
        <source>&amp;Quit (the gateway serves on)</source>
        <translation>&amp;Salir (la puerta de enlace sigue en servicio)</translation>
    </message>
    <message numerus="yes">
        <source>%n running, %1 today</source>
        <translation>
            <numerusform>%n en curso, %1 hoy</numerusform>
            <numerusform>%n en curso, %1 hoy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need attention</source>
        <translation>
            <numerusform>%n asunto requiere atención</numerusform>
            <numerusform>%n asuntos requieren atención</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs &amp;attention (%1)</source>
        <translation>Requiere ate&amp;nción (%1)</translation>
    </message>
</context>
<context>
    <name>orchestris::TurnEditor</name>
    <message>
        <source>Take this message away</source>
        <translation>Quitar este mensaje</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Quién lo dice</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Qué decir</translation>
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
        <source>Time to the first token</source>
        <translation>Tiempo hasta el primer token</translation>
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
        <translation>No se puede escribir el archivo: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are in %1.</source>
        <translation>
            <numerusform>%Ln fila está en %1.</numerusform>
            <numerusform>%Ln filas están en %1.</numerusform>
        </translation>
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
        <source>Groups over &amp;time as CSV…</source>
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
        <source>&amp;Month&apos;s report as PDF</source>
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
        <source>%Ln request(s) are in %1.</source>
        <translation>
            <numerusform>%Ln solicitud está en %1.</numerusform>
            <numerusform>%Ln solicitudes están en %1.</numerusform>
        </translation>
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
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>Quitar: %1</translation>
    </message>
</context>
<context>
    <name>orchestris::UsagePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sin grupos</translation>
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
    <message>
        <source>The time before</source>
        <translation>El periodo anterior</translation>
    </message>
    <message>
        <source>The time after</source>
        <translation>El periodo siguiente</translation>
    </message>
    <message>
        <source>Out of the zoom</source>
        <translation>Salir del zoom</translation>
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
        <source>&amp;Clear the filters</source>
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
    <message>
        <source>Copy the table</source>
        <translation>Copiar la tabla</translation>
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
        <source>Its re&amp;quests</source>
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
    <name>orchestris::WelcomePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Skip t&amp;he first steps</source>
        <translation>&amp;Omitir los primeros pasos</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>The first steps hold a new key, which is shown once.</source>
        <translation>Los primeros pasos muestran una clave nueva, que se ve una sola vez.</translation>
    </message>
</context>
<context>
    <name>orchestris::WelcomeStep</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
</context>
<context>
    <name>orchestris::WindowSection</name>
    <message>
        <source>Start and window</source>
        <translation>Inicio y ventana</translation>
    </message>
    <message>
        <source>In force at once, for you on this computer.</source>
        <translation>En vigor de inmediato, solo para este usuario en este equipo.</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Iniciar al iniciar sesión</translation>
    </message>
    <message>
        <source>The gateway serves as soon as you are logged in; the window opens from the tray.</source>
        <translation>La puerta de enlace está en servicio en cuanto se inicia sesión; la ventana se abre desde la bandeja.</translation>
    </message>
    <message>
        <source>Keep serving</source>
        <translation>Seguir en servicio</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Al cerrar la ventana</translation>
    </message>
    <message>
        <source>Keep serving, and come back from the tray, or quit and stop serving.</source>
        <translation>Seguir en servicio y volver desde la bandeja, o salir y detener el servicio.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>What the desktop tells you of, when it begins.</source>
        <translation>Lo que el escritorio notifica cuando comienza.</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation>Notificar</translation>
    </message>
</context>
<context>
    <name>providerpresets</name>
    <message>
        <source>Put your resource&apos;s name in place of RESOURCE. Models are called by the names of your deployments.</source>
        <translation>Sustituir RESOURCE por el nombre del recurso. Los modelos se llaman por el nombre de sus implementaciones.</translation>
    </message>
    <message>
        <source>For resources without the v1 API. Put your resource&apos;s name in place of RESOURCE. Models are called by the names of your deployments.</source>
        <translation>Para recursos sin la API v1. Sustituir RESOURCE por el nombre del recurso. Los modelos se llaman por el nombre de sus implementaciones.</translation>
    </message>
    <message>
        <source>Speaks its own API: the gateway translates from and to OpenAI&apos;s.</source>
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
        <translation>
            <numerusform>%n modelo</numerusform>
            <numerusform>%n modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>No such model or alias</source>
        <translation>No existe ese modelo o alias</translation>
    </message>
    <message>
        <source>Not in the key&apos;s list</source>
        <translation>No está en la lista de la clave</translation>
    </message>
    <message>
        <source>Not visible to its user</source>
        <translation>No visible para su usuario</translation>
    </message>
    <message>
        <source>Not allowed by its organization</source>
        <translation>No permitido por su organización</translation>
    </message>
    <message>
        <source>Its provider is disabled</source>
        <translation>Su proveedor está desactivado</translation>
    </message>
    <message>
        <source>None of its targets exists</source>
        <translation>Ninguno de sus destinos existe</translation>
    </message>
    <message>
        <source>Not for what the key may be used for</source>
        <translation>No para los usos permitidos de la clave</translation>
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
        <source>Allowed</source>
        <translation>Permitido</translation>
    </message>
    <message>
        <source>Allowed for %1</source>
        <translation>Permitido para %1</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>Lleva a %1</translation>
    </message>
    <message>
        <source>There is nothing to call yet: add a provider.</source>
        <translation>Aún no hay nada que llamar: añadir un proveedor.</translation>
    </message>
    <message>
        <source>It could call nothing.</source>
        <translation>No podría llamar a nada.</translation>
    </message>
    <message numerus="yes">
        <source>It could call %1 of %n aliases and models now.</source>
        <translation>
            <numerusform>Ahora podría llamar a %1 de %n alias o modelo.</numerusform>
            <numerusform>Ahora podría llamar a %1 de %n alias y modelos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Their keys could call nothing.</source>
        <translation>Sus claves no podrían llamar a nada.</translation>
    </message>
    <message numerus="yes">
        <source>Their keys could call %1 of %n aliases and models now.</source>
        <translation>
            <numerusform>Sus claves podrían llamar ahora a %1 de %n alias o modelo.</numerusform>
            <numerusform>Sus claves podrían llamar ahora a %1 de %n alias y modelos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key is disabled: every request is refused.</source>
        <translation>La clave está desactivada: se rechazan todas las solicitudes.</translation>
    </message>
    <message>
        <source>The key is revoked: every request is refused.</source>
        <translation>La clave está revocada: se rechazan todas las solicitudes.</translation>
    </message>
    <message>
        <source>The key has expired: every request is refused.</source>
        <translation>La clave ha expirado: se rechazan todas las solicitudes.</translation>
    </message>
    <message>
        <source>Its user is disabled: every request is refused.</source>
        <translation>Su usuario está desactivado: se rechazan todas las solicitudes.</translation>
    </message>
    <message>
        <source>Its organization is disabled: every request is refused.</source>
        <translation>Su organización está desactivada: se rechazan todas las solicitudes.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Where clients connect. 127.0.0.1 is this computer alone; an address of this machine, or 0.0.0.0 for all of them, opens the gateway to others.</source>
        <translation>Dónde se conectan los clientes. 127.0.0.1 es solo este equipo; una dirección de este equipo, o 0.0.0.0 para todas, abre la puerta de enlace a otros.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>The port for clients. 0 takes any free one at each start, so that clients have to be told anew.</source>
        <translation>El puerto para los clientes. Con 0 se toma uno libre en cada inicio, y hay que comunicarlo de nuevo a los clientes.</translation>
    </message>
    <message>
        <source>Worker threads</source>
        <translation>Hilos de trabajo</translation>
    </message>
    <message>
        <source>How many threads serve clients. As many as cores is right nearly everywhere.</source>
        <translation>Cuántos hilos atienden a los clientes. Tantos como núcleos es lo correcto en casi todos los casos.</translation>
    </message>
    <message>
        <source>Allowed host names</source>
        <translation>Nombres de host permitidos</translation>
    </message>
    <message>
        <source>Names that clients may call the gateway by, besides localhost and its address, separated by commas. Requests to other names are refused, so that web pages cannot reach it by a name of their own.</source>
        <translation>Nombres con los que los clientes pueden llamar a la puerta de enlace, además de localhost y su dirección, separados por comas. Las solicitudes a otros nombres se rechazan, para que las páginas web no puedan llegar a ella con un nombre propio.</translation>
    </message>
    <message>
        <source>Largest request</source>
        <translation>Solicitud máxima</translation>
    </message>
    <message>
        <source>Larger ones are refused before they are read. Pictures in prompts need room.</source>
        <translation>Las mayores se rechazan antes de leerlas. Las imágenes en los prompts necesitan espacio.</translation>
    </message>
    <message>
        <source>Connections at once</source>
        <translation>Conexiones simultáneas</translation>
    </message>
    <message>
        <source>How many clients may be connected. What comes beyond is told to wait.</source>
        <translation>Cuántos clientes pueden estar conectados. A los que exceden se les indica que esperen.</translation>
    </message>
    <message>
        <source>Time for a request&apos;s head</source>
        <translation>Tiempo para los encabezados</translation>
    </message>
    <message>
        <source>A client that has not sent its whole head by then is cut off.</source>
        <translation>Se desconecta al cliente que para entonces no haya enviado todos los encabezados.</translation>
    </message>
    <message>
        <source>Quiet connections</source>
        <translation>Conexiones inactivas</translation>
    </message>
    <message>
        <source>How long a client&apos;s connection without a request is kept.</source>
        <translation>Cuánto se mantiene la conexión de un cliente sin solicitudes.</translation>
    </message>
    <message>
        <source>Unsent answer</source>
        <translation>Respuesta sin enviar</translation>
    </message>
    <message>
        <source>A client that is further behind than this makes its provider wait, so that memory stays small.</source>
        <translation>Un cliente con un retraso mayor hace esperar a su proveedor, para que se use poca memoria.</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>Tiempo para conectar</translation>
    </message>
    <message>
        <source>How long connecting to a provider may take, before the next target is tried.</source>
        <translation>Cuánto puede tardar la conexión con un proveedor antes de probar el siguiente destino.</translation>
    </message>
    <message>
        <source>Time to the first byte</source>
        <translation>Tiempo hasta el primer byte</translation>
    </message>
    <message>
        <source>How long a provider may think before anything comes. Local models may have to be loaded first.</source>
        <translation>Cuánto puede pensar un proveedor antes de que llegue algo. Quizá los modelos locales deban cargarse antes.</translation>
    </message>
    <message>
        <source>Silence in an answer</source>
        <translation>Silencio en una respuesta</translation>
    </message>
    <message>
        <source>How long a provider may pause between two pieces of an answer.</source>
        <translation>Cuánto puede pausar un proveedor entre dos fragmentos de una respuesta.</translation>
    </message>
    <message>
        <source>Time for a whole answer</source>
        <translation>Tiempo para una respuesta completa</translation>
    </message>
    <message>
        <source>Answers that take longer are ended; what was used is recorded.</source>
        <translation>Las respuestas que tardan más se terminan; lo usado se registra.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>How many calls to providers one request may take, before its first word. 1 tries nothing again.</source>
        <translation>Cuántas llamadas a proveedores puede hacer una solicitud antes de su primera palabra. Con 1 no se reintenta nada.</translation>
    </message>
    <message>
        <source>Waiting between attempts</source>
        <translation>Espera entre intentos</translation>
    </message>
    <message>
        <source>The most that one request waits between its attempts in all.</source>
        <translation>Lo máximo que una solicitud espera en total entre sus intentos.</translation>
    </message>
    <message>
        <source>Slow first word</source>
        <translation>Primera palabra lenta</translation>
    </message>
    <message>
        <source>A stream that is slower than this moves on to the alias&apos;s next target, if there is one.</source>
        <translation>Un stream más lento que esto pasa al siguiente destino del alias, si lo hay.</translation>
    </message>
    <message>
        <source>Failures that pause a target</source>
        <translation>Fallos que ponen en pausa un destino</translation>
    </message>
    <message>
        <source>After so many failures in a row nothing is sent to that target for a while.</source>
        <translation>Tras tantos fallos seguidos, no se envía nada a ese destino durante un tiempo.</translation>
    </message>
    <message>
        <source>First pause</source>
        <translation>Primera pausa</translation>
    </message>
    <message>
        <source>How long a failing target is left alone at first; it doubles up to a minute.</source>
        <translation>Cuánto se deja en paz al principio un destino que falla; se duplica hasta un minuto.</translation>
    </message>
    <message>
        <source>Time to finish</source>
        <translation>Tiempo para finalizar</translation>
    </message>
    <message>
        <source>When the gateway stops, what is running may go on for so long.</source>
        <translation>Al detenerse la puerta de enlace, lo que está en curso puede continuar durante este tiempo.</translation>
    </message>
    <message>
        <source>Keep answers for follow-ups</source>
        <translation>Conservar respuestas para continuar</translation>
    </message>
    <message>
        <source>Clients of the Responses API may go on from an earlier answer by its ID. For that, answers that were translated are kept in memory, never on disk.</source>
        <translation>Los clientes de la API Responses pueden continuar desde una respuesta anterior por su ID. Para ello, las respuestas traducidas se conservan en memoria, nunca en disco.</translation>
    </message>
    <message>
        <source>Memory for them</source>
        <translation>Memoria para ellas</translation>
    </message>
    <message>
        <source>The most that kept answers may take; the oldest go first.</source>
        <translation>Lo máximo que pueden ocupar las respuestas conservadas; primero se descartan las más antiguas.</translation>
    </message>
    <message>
        <source>How long they are kept</source>
        <translation>Cuánto se conservan</translation>
    </message>
    <message>
        <source>After that a client has to send its whole conversation again.</source>
        <translation>Después, un cliente debe volver a enviar toda su conversación.</translation>
    </message>
    <message>
        <source>Longest answer under strict limits</source>
        <translation>Respuesta más larga con límites estrictos</translation>
    </message>
    <message>
        <source>What a strict limit reserves for an answer where neither the client nor the model says a maximum.</source>
        <translation>Lo que un límite estricto reserva para una respuesta cuando ni el cliente ni el modelo indican un máximo.</translation>
    </message>
    <message>
        <source>Repetitions that are a loop</source>
        <translation>Repeticiones que son un bucle</translation>
    </message>
    <message>
        <source>The same request so many times in a row is taken for an agent that goes round in circles. What happens then is set for each organization and key.</source>
        <translation>La misma solicitud tantas veces seguidas se considera un agente que da vueltas en círculo. Lo que ocurre entonces se define para cada organización y clave.</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>A quién dirigirse</translation>
    </message>
    <message>
        <source>Clients that are refused are told to ask this person or address for more.</source>
        <translation>A los clientes rechazados se les indica que pidan más a esta persona o dirección.</translation>
    </message>
    <message>
        <source>Stop all traffic</source>
        <translation>Detener todo el tráfico</translation>
    </message>
    <message>
        <source>Every request to a model is refused, and what runs is ended, until this is off again.</source>
        <translation>Toda solicitud a un modelo se rechaza, y lo que está en curso se termina, hasta que se vuelva a desactivar.</translation>
    </message>
    <message>
        <source>Keep single requests</source>
        <translation>Conservar solicitudes individuales</translation>
    </message>
    <message>
        <source>Older rows are removed. Their sums stay, so charts and reports lose nothing.</source>
        <translation>Las filas más antiguas se eliminan. Sus sumas se conservan, así que los gráficos e informes no pierden nada.</translation>
    </message>
    <message>
        <source>Metrics port</source>
        <translation>Puerto de métricas</translation>
    </message>
    <message>
        <source>Where Prometheus asks for /metrics. It needs no key there, and sees names and counts, never prompts.</source>
        <translation>Dónde consulta Prometheus /metrics. Ahí no necesita clave, y ve nombres y recuentos, nunca prompts.</translation>
    </message>
    <message>
        <source>Metrics address</source>
        <translation>Dirección de métricas</translation>
    </message>
    <message>
        <source>The address for Prometheus, apart from the one for clients.</source>
        <translation>La dirección para Prometheus, aparte de la de los clientes.</translation>
    </message>
    <message>
        <source>Log each request</source>
        <translation>Registrar cada solicitud</translation>
    </message>
    <message>
        <source>A line in the program&apos;s log for each request: key, model, status, times, tokens and cost. Never a word of it.</source>
        <translation>Una línea en el registro del programa por cada solicitud: clave, modelo, estado, tiempos, tokens y costo. Nunca una palabra de su contenido.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>as many as cores, at most 4</source>
        <translation>tantos como núcleos, máximo 4</translation>
    </message>
    <message>
        <source>any free one</source>
        <translation>cualquiera libre</translation>
    </message>
    <message>
        <source>no metrics</source>
        <translation>sin métricas</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>para siempre</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
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
        <translation>días</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>From %1 to %2; 0: %3</source>
        <translation>De %1 a %2; 0: %3</translation>
    </message>
    <message>
        <source>Give names or addresses without scheme and path, such as gateway.example, separated by commas.</source>
        <translation>Indicar nombres o direcciones sin esquema ni ruta, como gateway.example, separados por comas.</translation>
    </message>
    <message>
        <source>Give one line of at most 200 characters.</source>
        <translation>Indicar una línea de 200 caracteres como máximo.</translation>
    </message>
    <message>
        <source>Give 127.0.0.1, ::1, another address of this machine, or 0.0.0.0 for all of them.</source>
        <translation>Indicar 127.0.0.1, ::1, otra dirección de este equipo, o 0.0.0.0 para todas.</translation>
    </message>
    <message>
        <source>This has to be a whole number. %1.</source>
        <translation>Debe ser un número entero. %1.</translation>
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
        <translation>
            <numerusform>Abierto tras %n fallo</numerusform>
            <numerusform>Abierto tras %n fallos</numerusform>
        </translation>
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
        <source>Provider&apos;s ID %1</source>
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
    <name>toolwords</name>
    <message>
        <source>It is not in your PATH.</source>
        <translation>No está en el PATH.</translation>
    </message>
    <message>
        <source>If it is installed elsewhere, that does no harm: its configuration is what counts.</source>
        <translation>Si está instalada en otro lugar, no importa: lo que cuenta es su configuración.</translation>
    </message>
    <message>
        <source>It has no configuration yet.</source>
        <translation>Aún no tiene configuración.</translation>
    </message>
    <message>
        <source>Set it up here, or copy the snippet into the file yourself.</source>
        <translation>Configurarla aquí, o copiar el fragmento en el archivo a mano.</translation>
    </message>
    <message>
        <source>The file cannot be understood at line %1, column %2.</source>
        <translation>No se entiende el archivo en la línea %1, columna %2.</translation>
    </message>
    <message>
        <source>Mend that place in an editor first: nothing is written into a file that is broken.</source>
        <translation>Corregir primero ese lugar en un editor: no se escribe nada en un archivo dañado.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>No se puede leer el archivo.</translation>
    </message>
    <message>
        <source>Check that it is a file and belongs to you.</source>
        <translation>Comprobar que sea un archivo y que sea propio.</translation>
    </message>
    <message>
        <source>The file is far larger than any configuration.</source>
        <translation>El archivo es mucho más grande que cualquier configuración.</translation>
    </message>
    <message>
        <source>Check what is in it.</source>
        <translation>Comprobar su contenido.</translation>
    </message>
    <message>
        <source>The file cannot be changed from here.</source>
        <translation>El archivo no se puede cambiar desde aquí.</translation>
    </message>
    <message>
        <source>Check who owns it and its folder, or copy the snippet into it yourself.</source>
        <translation>Comprobar a quién pertenecen el archivo y su carpeta, o copiar el fragmento en él a mano.</translation>
    </message>
    <message>
        <source>The file is a link to another place.</source>
        <translation>El archivo es un enlace a otro lugar.</translation>
    </message>
    <message>
        <source>What it leads to is changed, the link stays. Mind it if that is shared or under version control.</source>
        <translation>Se cambia aquello a lo que lleva; el enlace se conserva. Tenerlo en cuenta si se comparte o está bajo control de versiones.</translation>
    </message>
    <message>
        <source>Others on this machine can read the file with the key.</source>
        <translation>Otros usuarios de este equipo pueden leer el archivo con la clave.</translation>
    </message>
    <message>
        <source>Setting it up here makes it readable for you alone.</source>
        <translation>Al configurarla aquí, el archivo queda legible solo para su propietario.</translation>
    </message>
    <message>
        <source>It uses an older form of its configuration.</source>
        <translation>Usa una forma anterior de su configuración.</translation>
    </message>
    <message>
        <source>That works. %1 takes its place as soon as it is there.</source>
        <translation>Funciona. %1 ocupa su lugar en cuanto exista.</translation>
    </message>
    <message>
        <source>The editor&apos;s extension keeps settings of its own, which only it can change.</source>
        <translation>La extensión del editor tiene ajustes propios, que solo ella puede cambiar.</translation>
    </message>
    <message>
        <source>In its settings choose the provider “OpenAI Compatible”, and fill in base URL, API key and model ID from the snippet.</source>
        <translation>En sus ajustes, elegir el proveedor “OpenAI Compatible” y rellenar la URL base, la clave de API y el ID de modelo con los del fragmento.</translation>
    </message>
    <message>
        <source>It says no base URL, so it asks OpenAI itself.</source>
        <translation>No indica una URL base, así que consulta al propio OpenAI.</translation>
    </message>
    <message>
        <source>Set it up here to lead it to this gateway.</source>
        <translation>Configurarla aquí para dirigirla a esta puerta de enlace.</translation>
    </message>
    <message>
        <source>Its base URL “%1” is not one.</source>
        <translation>Su URL base “%1” no es válida.</translation>
    </message>
    <message>
        <source>A base URL begins with http:// or https:// and a host.</source>
        <translation>Una URL base empieza por http:// o https:// y un host.</translation>
    </message>
    <message>
        <source>It asks another server: %1</source>
        <translation>Consulta a otro servidor: %1</translation>
    </message>
    <message>
        <source>Its base URL lacks a part of the path: %1</source>
        <translation>A su URL base le falta una parte de la ruta: %1</translation>
    </message>
    <message>
        <source>It has to be %2</source>
        <translation>Debe ser %2</translation>
    </message>
    <message>
        <source>Its base URL goes on too far: %1</source>
        <translation>A su URL base le sobra una parte de la ruta: %1</translation>
    </message>
    <message>
        <source>The tool adds the rest itself. It has to be %2</source>
        <translation>La herramienta añade el resto. Debe ser %2</translation>
    </message>
    <message>
        <source>Its base URL asks by another protocol than the gateway speaks: %1</source>
        <translation>Su URL base usa otro protocolo que el de la puerta de enlace: %1</translation>
    </message>
    <message>
        <source>It asks at port %1, the gateway listens at %2.</source>
        <translation>Consulta en el puerto %1, pero la puerta de enlace escucha en %2.</translation>
    </message>
    <message>
        <source>Change the port in its base URL.</source>
        <translation>Cambiar el puerto en su URL base.</translation>
    </message>
    <message>
        <source>It asks at %1, the gateway listens only at %2.</source>
        <translation>Consulta en %1, pero la puerta de enlace solo escucha en %2.</translation>
    </message>
    <message>
        <source>Change the host in its base URL, or the address in the settings.</source>
        <translation>Cambiar el host en su URL base, o la dirección en los ajustes.</translation>
    </message>
    <message>
        <source>The gateway is not serving now.</source>
        <translation>La puerta de enlace no está en servicio ahora.</translation>
    </message>
    <message>
        <source>Its state is at the bottom of the list of pages.</source>
        <translation>Su estado figura al final de la lista de páginas.</translation>
    </message>
    <message>
        <source>It has no key.</source>
        <translation>No tiene clave.</translation>
    </message>
    <message>
        <source>Set it up here with a new key.</source>
        <translation>Configurarla aquí con una clave nueva.</translation>
    </message>
    <message>
        <source>It reads its key from the variable %1, which is not set.</source>
        <translation>Lee su clave de la variable %1, que no está definida.</translation>
    </message>
    <message>
        <source>Set it up here, or set the variable where the tool is started.</source>
        <translation>Configurarla aquí, o definir la variable donde se inicia la herramienta.</translation>
    </message>
    <message>
        <source>Its key %1 is none of this gateway&apos;s.</source>
        <translation>Su clave %1 no es de esta puerta de enlace.</translation>
    </message>
    <message>
        <source>Keys of providers stay with the gateway; tools get keys of their own. Set it up here with a new key.</source>
        <translation>Las claves de los proveedores se quedan en la puerta de enlace; las herramientas tienen las suyas propias. Configurarla aquí con una clave nueva.</translation>
    </message>
    <message>
        <source>Its key %1 is cut off or mistyped: the checksum is wrong.</source>
        <translation>Su clave %1 está cortada o mal escrita: la suma de comprobación es incorrecta.</translation>
    </message>
    <message>
        <source>Copy it again as a whole, or set the tool up with a new key.</source>
        <translation>Copiarla de nuevo completa, o configurar la herramienta con una clave nueva.</translation>
    </message>
    <message>
        <source>Its key %1 is unknown here.</source>
        <translation>Su clave %1 no se conoce aquí.</translation>
    </message>
    <message>
        <source>It belongs to another installation or was removed. Set the tool up with a new key.</source>
        <translation>Pertenece a otra instalación o se eliminó. Configurar la herramienta con una clave nueva.</translation>
    </message>
    <message>
        <source>Its key “%1” is disabled.</source>
        <translation>Su clave “%1” está desactivada.</translation>
    </message>
    <message>
        <source>Enable it on the page of keys, or set the tool up with another.</source>
        <translation>Activarla en la página de claves, o configurar la herramienta con otra.</translation>
    </message>
    <message>
        <source>Its key “%1” has expired.</source>
        <translation>Su clave “%1” ha expirado.</translation>
    </message>
    <message>
        <source>Give it more time on the page of keys, or set the tool up with a new one.</source>
        <translation>Darle más tiempo en la página de claves, o configurar la herramienta con una nueva.</translation>
    </message>
    <message>
        <source>Its key “%1” is revoked for good.</source>
        <translation>Su clave “%1” está revocada definitivamente.</translation>
    </message>
    <message>
        <source>Set the tool up with a new key.</source>
        <translation>Configurar la herramienta con una clave nueva.</translation>
    </message>
    <message>
        <source>Its key “%1” was rotated, and this is the secret from before.</source>
        <translation>Su clave “%1” se rotó, y este es el secreto anterior.</translation>
    </message>
    <message>
        <source>Put the newer secret in its place, or set the tool up with a new key.</source>
        <translation>Poner en su lugar el secreto más reciente, o configurar la herramienta con una clave nueva.</translation>
    </message>
    <message>
        <source>The owner of its key “%1” is disabled.</source>
        <translation>El propietario de su clave “%1” está desactivado.</translation>
    </message>
    <message>
        <source>Enable the owner on the page of people.</source>
        <translation>Activar al propietario en la página de personas.</translation>
    </message>
    <message>
        <source>Its key “%1” may not be used for %2, which this tool needs.</source>
        <translation>Su clave “%1” no se puede usar para %2, que esta herramienta necesita.</translation>
    </message>
    <message>
        <source>Allow it on the page of keys, or set the tool up with a new key.</source>
        <translation>Permitirlo en la página de claves, o configurar la herramienta con una clave nueva.</translation>
    </message>
    <message>
        <source>It names no model.</source>
        <translation>No indica ningún modelo.</translation>
    </message>
    <message>
        <source>Set it up here with one that this gateway has.</source>
        <translation>Configurarla aquí con uno que tenga esta puerta de enlace.</translation>
    </message>
    <message>
        <source>There is no model or alias “%1” here.</source>
        <translation>Aquí no hay ningún modelo o alias “%1”.</translation>
    </message>
    <message>
        <source>The nearest is “%2”.</source>
        <translation>El más parecido es “%2”.</translation>
    </message>
    <message>
        <source>Its key “%2” may not call the model “%1”.</source>
        <translation>Su clave “%2” no puede llamar al modelo “%1”.</translation>
    </message>
    <message>
        <source>Add the model to the key&apos;s scope, or use “%3”.</source>
        <translation>Añadir el modelo al ámbito de la clave, o usar “%3”.</translation>
    </message>
    <message>
        <source>It names the provider “%1”, which its configuration does not describe.</source>
        <translation>Indica el proveedor “%1”, que su configuración no describe.</translation>
    </message>
    <message>
        <source>Set it up here, or add that section to the file.</source>
        <translation>Configurarla aquí, o añadir esa sección al archivo.</translation>
    </message>
    <message>
        <source>It says wire_api = &quot;%1&quot;, which newer versions of the tool no longer accept.</source>
        <translation>Indica wire_api = &quot;%1&quot;, que las versiones más recientes de la herramienta ya no aceptan.</translation>
    </message>
    <message>
        <source>Write wire_api = &quot;responses&quot;: the gateway translates for providers that lack it.</source>
        <translation>Escribir wire_api = &quot;responses&quot;: la puerta de enlace traduce para los proveedores que no lo tienen.</translation>
    </message>
    <message>
        <source>It says wire_api = &quot;%1&quot;, which is no protocol.</source>
        <translation>Indica wire_api = &quot;%1&quot;, que no es un protocolo.</translation>
    </message>
    <message>
        <source>Write wire_api = &quot;responses&quot;.</source>
        <translation>Escribir wire_api = &quot;responses&quot;.</translation>
    </message>
    <message>
        <source>It names the profile “%1”, which the file does not have.</source>
        <translation>Indica el perfil “%1”, que no está en el archivo.</translation>
    </message>
    <message>
        <source>Take that line out, or add the profile.</source>
        <translation>Quitar esa línea, o añadir el perfil.</translation>
    </message>
    <message>
        <source>It uses an account of its vendor instead of a key.</source>
        <translation>Usa una cuenta de su fabricante en lugar de una clave.</translation>
    </message>
    <message>
        <source>%1 is set in two places that contradict each other: what %2 says counts, not %3.</source>
        <translation>%1 está definido en dos lugares que se contradicen: vale lo que indica %2, no %3.</translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <translation>Quitar uno de los dos.</translation>
    </message>
    <message>
        <source>Reaching the server</source>
        <translation>Conexión con el servidor</translation>
    </message>
    <message>
        <source>Reached, after %1 ms</source>
        <translation>Conectado, tras %1 ms</translation>
    </message>
    <message>
        <source>The key is accepted</source>
        <translation>Se acepta la clave</translation>
    </message>
    <message>
        <source>The model is found: %1</source>
        <translation>Modelo encontrado: %1</translation>
    </message>
    <message>
        <source>The first token</source>
        <translation>El primer token</translation>
    </message>
    <message>
        <source>First token after %1 ms</source>
        <translation>Primer token tras %1 ms</translation>
    </message>
    <message>
        <source>The tool was called: %1</source>
        <translation>Se llamó a la herramienta: %1</translation>
    </message>
    <message>
        <source>The usage is recorded: %1</source>
        <translation>Uso registrado: %1</translation>
    </message>
    <message>
        <source>There is no base URL, no key or no model to call with. Set the tool up first.</source>
        <translation>Falta una URL base, una clave o un modelo para llamar. Configurar primero la herramienta.</translation>
    </message>
    <message>
        <source>There is no host of that name. Check the base URL.</source>
        <translation>No hay ningún host con ese nombre. Comprobar la URL base.</translation>
    </message>
    <message>
        <source>Nothing listens there. Check that the gateway is serving, and the host and port in the base URL.</source>
        <translation>Ahí no escucha nada. Comprobar que la puerta de enlace esté en servicio, y el host y el puerto de la URL base.</translation>
    </message>
    <message>
        <source>A safe connection cannot be made. The gateway itself speaks http: check whether the base URL has to begin with https.</source>
        <translation>No se puede establecer una conexión segura. La propia puerta de enlace habla http: comprobar si la URL base debe empezar por https.</translation>
    </message>
    <message>
        <source>No answer came in time. A model on this machine may still be loading: try again. Else look at the provider.</source>
        <translation>No llegó respuesta a tiempo. Quizá un modelo de este equipo aún se esté cargando: intentarlo de nuevo. Si no, revisar el proveedor.</translation>
    </message>
    <message>
        <source>The answer broke off. The request&apos;s page says at which end.</source>
        <translation>La respuesta se interrumpió. La página de la solicitud indica en qué extremo.</translation>
    </message>
    <message>
        <source>Something answers there, but not this API. The base URL has to end in /openai/v1.</source>
        <translation>Ahí responde algo, pero no es esta API. La URL base debe terminar en /openai/v1.</translation>
    </message>
    <message>
        <source>The key is refused. Set the tool up with a new key, or look at its state on the page of keys.</source>
        <translation>La clave se rechaza. Configurar la herramienta con una clave nueva, o ver su estado en la página de claves.</translation>
    </message>
    <message>
        <source>The key may not do this: look at its endpoints and addresses on the page of keys.</source>
        <translation>La clave no permite esto: revisar sus endpoints y direcciones en la página de claves.</translation>
    </message>
    <message>
        <source>There is no such model for this key. Choose another, or add it to the key&apos;s scope.</source>
        <translation>Esta clave no tiene ese modelo. Elegir otro o añadirlo al ámbito de la clave.</translation>
    </message>
    <message>
        <source>A limit is reached. The page of limits shows which, and when it begins anew.</source>
        <translation>Se ha alcanzado un límite. La página de límites muestra cuál y cuándo se restablece.</translation>
    </message>
    <message>
        <source>The request is refused: this model may not take tools. Try another model.</source>
        <translation>La solicitud se rechaza: quizá este modelo no admita herramientas. Probar otro modelo.</translation>
    </message>
    <message>
        <source>The gateway accepted the request, the provider failed. Test the provider on its page.</source>
        <translation>La puerta de enlace aceptó la solicitud, pero el proveedor falló. Probar el proveedor en su página.</translation>
    </message>
    <message>
        <source>The server failed. Look at the gateway&apos;s state, and try again.</source>
        <translation>El servidor falló. Revisar el estado de la puerta de enlace e intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>It answered in words instead of calling the tool. The connection works; agents need a model that calls tools.</source>
        <translation>Respondió con palabras en lugar de llamar a la herramienta. La conexión funciona; los agentes necesitan un modelo que llame a herramientas.</translation>
    </message>
    <message>
        <source>The answer was empty. Try again, or try another model.</source>
        <translation>La respuesta llegó vacía. Intentarlo de nuevo o probar otro modelo.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>La clave</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>El modelo</translation>
    </message>
    <message>
        <source>The tool call</source>
        <translation>La llamada a la herramienta</translation>
    </message>
    <message>
        <source>The record of its usage</source>
        <translation>El registro del uso</translation>
    </message>
    <message>
        <source>Variables of the OpenAI SDKs</source>
        <translation>Variables de los SDK de OpenAI</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conectar</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>No funciona</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>the console&apos;s own environment</source>
        <translation>el propio entorno de la consola</translation>
    </message>
    <message>
        <source>Add the model to the key&apos;s scope.</source>
        <translation>Añada el modelo al alcance de la clave.</translation>
    </message>
    <message>
        <source>Another server answered: nothing is recorded here</source>
        <translation>Respondió otro servidor: aquí no se registra nada</translation>
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
        <source>▲ %1 times yesterday&apos;s</source>
        <translation>▲ %1 veces lo de ayer</translation>
    </message>
    <message>
        <source>▲ %1 times last month&apos;s</source>
        <translation>▲ %1 veces lo del mes pasado</translation>
    </message>
    <message>
        <source>%1 %2 % on yesterday</source>
        <comment>arrow, percent</comment>
        <translation>%1 %2&#xa0;% frente a ayer</translation>
    </message>
    <message>
        <source>%1 %2 % on last month</source>
        <comment>arrow, percent</comment>
        <translation>%1 %2&#xa0;% frente al mes pasado</translation>
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
    <message>
        <source>By owner kind</source>
        <translation>Por tipo de propietario</translation>
    </message>
    <message>
        <source>By organization</source>
        <translation>Por organización</translation>
    </message>
    <message>
        <source>By user</source>
        <translation>Por usuario</translation>
    </message>
    <message>
        <source>By key</source>
        <translation>Por clave</translation>
    </message>
    <message>
        <source>By alias</source>
        <translation>Por alias</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Por modelo</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>Por proveedor</translation>
    </message>
    <message>
        <source>By endpoint</source>
        <translation>Por endpoint</translation>
    </message>
    <message>
        <source>By program</source>
        <translation>Por programa</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Por estado</translation>
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
        <source>Reported: the provider&apos;s own numbers.</source>
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
        <source>It refused the gateway&apos;s credential</source>
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
        <source>Client&apos;s error</source>
        <translation>Error del cliente</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Limitada</translation>
    </message>
    <message>
        <source>Server&apos;s error</source>
        <translation>Error del servidor</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Cortada</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a sentence, the next one</comment>
        <translation>%1 %2</translation>
    </message>
</context>
</TS>

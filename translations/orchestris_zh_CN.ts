<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>CallableNames</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>aliases</name>
    <message>
        <source>Trying again</source>
        <translation>正在重新尝试</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>No credential</source>
        <translation>无凭据</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>A single request tries whether it answers again.</source>
        <translation>正用单个请求检查其是否恢复响应。</translation>
    </message>
    <message>
        <source>Nothing is sent to it for now: too many requests failed in a row. Within a minute a single request tries it again.</source>
        <translation>目前不会向其发送任何内容：连续失败的请求过多。一分钟内会用单个请求重新尝试。</translation>
    </message>
    <message>
        <source>Its provider&apos;s credential could not be read. The page of providers says why.</source>
        <translation>无法读取其提供商的凭据。原因见提供商页面。</translation>
    </message>
    <message>
        <source>Its provider is disabled. Enable it on the page of providers.</source>
        <translation>其提供商已停用。请在提供商页面启用。</translation>
    </message>
    <message>
        <source>There is no such model any more. It is passed over, and works again once a model of that name is back.</source>
        <translation>此模型已不存在，会被绕过；同名模型恢复后即可再次使用。</translation>
    </message>
    <message>
        <source>Smaller context</source>
        <translation>上下文较小</translation>
    </message>
    <message>
        <source>No tools</source>
        <translation>无工具</translation>
    </message>
    <message>
        <source>No Responses</source>
        <translation>无 Responses</translation>
    </message>
    <message>
        <source>No usage in streams</source>
        <translation>无流中用量</translation>
    </message>
    <message>
        <source>Much dearer</source>
        <translation>贵得多</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>无价格</translation>
    </message>
    <message>
        <source>Long prompts that another target takes are refused or cut here.</source>
        <translation>其他目标可接受的长提示词在此会被拒绝或截断。</translation>
    </message>
    <message>
        <source>Agents that call tools fail here: its last probe found none.</source>
        <translation>调用工具的代理在此会失败：上次探测未发现工具支持。</translation>
    </message>
    <message>
        <source>It has no Responses: the gateway translates, and refuses what cannot be translated.</source>
        <translation>它没有 Responses：网关会转换，无法转换的则拒绝。</translation>
    </message>
    <message>
        <source>It does not tell what streams used: their tokens and cost are estimated.</source>
        <translation>它不报告流中的用量：Token 和费用为估计值。</translation>
    </message>
    <message>
        <source>A request costs ten times as much as with the cheapest target, or more.</source>
        <translation>单个请求的费用是最便宜目标的十倍或更多。</translation>
    </message>
    <message>
        <source>What it costs stays unknown, and limits of cost do not count it.</source>
        <translation>其费用保持未知，费用限额不会计入。</translation>
    </message>
    <message>
        <source>shared by weight, a session stays with one</source>
        <translation>按权重分配，会话固定使用同一目标</translation>
    </message>
    <message>
        <source>First choice</source>
        <translation>首选</translation>
    </message>
    <message>
        <source>If that fails</source>
        <translation>若失败</translation>
    </message>
    <message>
        <source>If that fails, too</source>
        <translation>若仍失败</translation>
    </message>
    <message>
        <source>Add a target: requests need a model to go to.</source>
        <translation>请添加目标：请求需要可发往的模型。</translation>
    </message>
    <message>
        <source>A request now would be refused: none of the targets can answer.</source>
        <translation>现在请求会被拒绝：没有可响应的目标。</translation>
    </message>
    <message>
        <source>A request now would go to %1.</source>
        <translation>现在请求会发往 %1。</translation>
    </message>
    <message>
        <source>A request now would go to one of: %1. A session stays with its target.</source>
        <translation>现在请求会发往其中之一：%1。会话会固定使用同一目标。</translation>
    </message>
    <message>
        <source>Cannot answer</source>
        <translation>无法响应</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) out</source>
        <translation>
            <numerusform>%n 个目标不可用</numerusform>
        </translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>手动输入</translation>
    </message>
    <message>
        <source>Made up</source>
        <translation>虚构</translation>
    </message>
    <message>
        <source>List of %1</source>
        <translation>%1 的价格表</translation>
    </message>
</context>
<context>
    <name>attention</name>
    <message>
        <source>The credential of “%1” cannot be read. %2</source>
        <translation>无法读取“%1”的凭据。%2</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is paused after %n failure(s) in a row: requests pass it over until it answers again.</source>
        <translation>
            <numerusform>“%1”因连续失败 %n 次而暂停，恢复响应前请求会绕过它。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) of “%1” are paused after failures: requests pass them over until they answer again.</source>
        <translation>
            <numerusform>“%1”的 %n 个模型因失败而暂停，恢复响应前请求会绕过它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 % used.</source>
        <comment>a limit, percent</comment>
        <translation>%1，已用 %2%。</translation>
    </message>
    <message>
        <source>%1, all used. It only warns: requests go on.</source>
        <translation>%1，已全部用完。该限额仅警告，请求继续。</translation>
    </message>
    <message>
        <source>%1, all used: requests are refused.</source>
        <translation>%1，已全部用完，请求会被拒绝。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose, a notice</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The key “%1” expires %2.</source>
        <comment>a key, in 2 days</comment>
        <translation>密钥“%1”将于 %2到期。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” seems to have cut the prompts of %Ln request(s) today without a word.</source>
        <translation>
            <numerusform>“%1”今天似乎悄悄截断了 %Ln 个请求的提示词。</numerusform>
        </translation>
    </message>
    <message>
        <source>All traffic is stopped: requests are refused until it is resumed.</source>
        <translation>所有流量已停止：恢复之前，请求会被拒绝。</translation>
    </message>
    <message>
        <source>All traffic is stopped since %1: requests are refused until it is resumed.</source>
        <translation>自 %1 起，所有流量已停止：恢复之前，请求会被拒绝。</translation>
    </message>
    <message>
        <source>All traffic is stopped since %1, by %2: requests are refused until it is resumed.</source>
        <translation>自 %1 起，%2 已停止所有流量：恢复之前，请求会被拒绝。</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>Organization added</source>
        <translation>添加组织</translation>
    </message>
    <message>
        <source>Organization renamed</source>
        <translation>重命名组织</translation>
    </message>
    <message>
        <source>Organization enabled</source>
        <translation>启用组织</translation>
    </message>
    <message>
        <source>Organization disabled</source>
        <translation>停用组织</translation>
    </message>
    <message>
        <source>Allowed models changed</source>
        <translation>更改允许的模型</translation>
    </message>
    <message>
        <source>Loop guard changed</source>
        <translation>更改循环防护</translation>
    </message>
    <message>
        <source>User added</source>
        <translation>添加用户</translation>
    </message>
    <message>
        <source>User renamed</source>
        <translation>重命名用户</translation>
    </message>
    <message>
        <source>User enabled</source>
        <translation>启用用户</translation>
    </message>
    <message>
        <source>User disabled</source>
        <translation>停用用户</translation>
    </message>
    <message>
        <source>Visible models changed</source>
        <translation>更改可见模型</translation>
    </message>
    <message>
        <source>Key issued</source>
        <translation>签发密钥</translation>
    </message>
    <message>
        <source>Key changed</source>
        <translation>更改密钥</translation>
    </message>
    <message>
        <source>Key rotated</source>
        <translation>轮换密钥</translation>
    </message>
    <message>
        <source>Key enabled</source>
        <translation>启用密钥</translation>
    </message>
    <message>
        <source>Key disabled</source>
        <translation>停用密钥</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation>吊销密钥</translation>
    </message>
    <message>
        <source>Limit set</source>
        <translation>设置限额</translation>
    </message>
    <message>
        <source>Limit removed</source>
        <translation>移除限额</translation>
    </message>
    <message>
        <source>Provider added</source>
        <translation>添加提供商</translation>
    </message>
    <message>
        <source>Provider changed</source>
        <translation>更改提供商</translation>
    </message>
    <message>
        <source>Provider removed</source>
        <translation>移除提供商</translation>
    </message>
    <message>
        <source>Model added</source>
        <translation>添加模型</translation>
    </message>
    <message>
        <source>Models imported</source>
        <translation>导入模型</translation>
    </message>
    <message>
        <source>Price set</source>
        <translation>设置价格</translation>
    </message>
    <message>
        <source>Maximum output set</source>
        <translation>设置最大输出</translation>
    </message>
    <message>
        <source>Model removed</source>
        <translation>移除模型</translation>
    </message>
    <message>
        <source>Alias set</source>
        <translation>设置别名</translation>
    </message>
    <message>
        <source>Alias removed</source>
        <translation>移除别名</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>更改设置</translation>
    </message>
    <message>
        <source>Credential stored</source>
        <translation>存储凭据</translation>
    </message>
    <message>
        <source>Credential removed</source>
        <translation>移除凭据</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Context set</source>
        <translation>设置上下文</translation>
    </message>
    <message>
        <source>Model changed</source>
        <translation>更改模型</translation>
    </message>
    <message>
        <source>Alias renamed</source>
        <translation>重命名别名</translation>
    </message>
    <message>
        <source>Requests stopped</source>
        <translation>停止请求</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>Running requests</source>
        <translation>运行中的请求</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Models changed</source>
        <translation>更改模型</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>Rotated</source>
        <translation>轮换</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>吊销</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>bulk</name>
    <message>
        <source>“%1” failed: %2</source>
        <comment>a name, a sentence</comment>
        <translation>“%1”失败：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more failed.</source>
        <translation>
            <numerusform>另有 %n 项失败。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were left as they are.</source>
        <translation>
            <numerusform>%n 项保持不变。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>capability</name>
    <message>
        <source>List of models</source>
        <translation>模型列表</translation>
    </message>
    <message>
        <source>Chat Completions</source>
        <translation>Chat Completions</translation>
    </message>
    <message>
        <source>Chat Completions, streamed</source>
        <translation>Chat Completions（流式）</translation>
    </message>
    <message>
        <source>Usage in streams</source>
        <translation>流中的用量</translation>
    </message>
    <message>
        <source>Limit by max_tokens</source>
        <translation>用 max_tokens 限制</translation>
    </message>
    <message>
        <source>Limit by max_completion_tokens</source>
        <translation>用 max_completion_tokens 限制</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
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
        <translation>Messages（流式）</translation>
    </message>
</context>
<context>
    <name>connectionwords</name>
    <message>
        <source>Find the address</source>
        <translation>查找地址</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Encrypt the connection (TLS)</source>
        <translation>加密连接 (TLS)</translation>
    </message>
    <message>
        <source>Wait for the answer</source>
        <translation>等待应答</translation>
    </message>
    <message>
        <source>Read the list of models</source>
        <translation>读取模型列表</translation>
    </message>
    <message>
        <source>Address found in %1</source>
        <translation>已找到地址，用时 %1</translation>
    </message>
    <message>
        <source>Connected in %1</source>
        <translation>已连接，用时 %1</translation>
    </message>
    <message>
        <source>Encrypted in %1</source>
        <translation>已加密，用时 %1</translation>
    </message>
    <message>
        <source>Answered in %1, and did not refuse the credential</source>
        <translation>%1内应答，未拒绝凭据</translation>
    </message>
    <message>
        <source>Answered in %1</source>
        <translation>%1内应答</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) listed</source>
        <translation>
            <numerusform>列出 %n 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>Not encrypted: the base URL begins with http://</source>
        <translation>未加密：基础 URL 以 http:// 开头</translation>
    </message>
</context>
<context>
    <name>copybutton</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>credential</name>
    <message>
        <source>Variable %1</source>
        <translation>变量 %1</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>文件 %1</translation>
    </message>
    <message>
        <source>Keychain: %1</source>
        <translation>钥匙串：%1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>The most tokens that an answer can have go from 1 to 10,000,000; 0 stands for unknown.</source>
        <translation>响应的最大 Token 数为 1 至 10,000,000；0 表示未知。</translation>
    </message>
    <message>
        <source>A context has from 1 to 100,000,000 tokens; 0 stands for unknown.</source>
        <translation>上下文为 1 至 100,000,000 个 Token；0 表示未知。</translation>
    </message>
    <message>
        <source>Rates go from 0 to 1,000,000 dollars a million tokens, and each further rate begins above more input tokens than the one before it.</source>
        <translation>费率为每百万 Token 0 至 1,000,000 美元，且每个后续费率的起始输入 Token 数须大于前一个。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of provider: use openai (also for all that is compatible), azure, azure-classic, anthropic or sandbox.</source>
        <translation>“%1”不是提供商类型。请使用 openai（也适用于所有兼容服务）、azure、azure-classic、anthropic 或 sandbox。</translation>
    </message>
    <message>
        <source>The base URL must look like https://api.example.com/v1.</source>
        <translation>基础 URL 须形如 https://api.example.com/v1。</translation>
    </message>
    <message>
        <source>The base URL must have no user, password, query or fragment. Credentials are given with --credential.</source>
        <translation>基础 URL 不能包含用户、密码、查询或片段。请用 --credential 提供凭据。</translation>
    </message>
    <message>
        <source>A model&apos;s name has 1 to 200 characters and no blanks.</source>
        <translation>模型名称为 1 至 200 个字符，不含空格。</translation>
    </message>
    <message>
        <source>%1 needs a name of 1 to 100 characters.</source>
        <translation>%1需要 1 至 100 个字符的名称。</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;: use one of %2.</source>
        <translation>没有预设“%1”。请使用以下之一：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not %2: use %3.</source>
        <translation>“%1”不是%2。请使用：%3。</translation>
    </message>
    <message>
        <source>A provider needs at least one endpoint: chat, responses, embeddings, messages, with commas between them.</source>
        <translation>提供商至少需要一个端点：chat、responses、embeddings、messages，以逗号分隔。</translation>
    </message>
    <message>
        <source>A header looks like &quot;Name: value&quot;.</source>
        <translation>标头的格式为“Name: value”。</translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; is longer than %2 characters.</source>
        <translation>标头“%1”超过 %2 个字符。</translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; has a line break or a character that is not ASCII in it.</source>
        <translation>标头“%1”含有换行符或非 ASCII 字符。</translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; is the gateway&apos;s own business.</source>
        <translation>标头“%1”由网关自行设置，无法指定。</translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; carries a secret, and headers are kept in the database. Give the provider a credential instead.</source>
        <translation>标头“%1”含有机密，而标头会存入数据库。请改为给提供商设置凭据。</translation>
    </message>
    <message>
        <source>A provider of the kind &quot;%1&quot; has one or more of these endpoints: %2.</source>
        <translation>“%1”类型的提供商可有以下一个或多个端点：%2。</translation>
    </message>
    <message>
        <source>Azure&apos;s older API needs an API version, such as 2024-10-21.</source>
        <translation>Azure 的旧版 API 需要 API 版本，例如 2024-10-21。</translation>
    </message>
    <message>
        <source>An API version looks like 2024-10-21 or preview.</source>
        <translation>API 版本形如 2024-10-21 或 preview。</translation>
    </message>
    <message>
        <source>A provider has at most %1 extra headers.</source>
        <translation>一个提供商最多可有 %1 个附加标头。</translation>
    </message>
    <message>
        <source>The setting %1 cannot be &quot;%2&quot;: it is %3.</source>
        <translation>设置 %1 不能为“%2”。可用值：%3。</translation>
    </message>
    <message>
        <source>An alias needs at least one model, as provider/model.</source>
        <translation>别名至少需要一个模型，格式为 provider/model。</translation>
    </message>
    <message>
        <source>%1 is listed twice.</source>
        <translation>%1 重复列出。</translation>
    </message>
    <message>
        <source>%1: a priority goes from 0 to %2, a weight from 0 to %3.</source>
        <translation>%1：优先级为 0 至 %2，权重为 0 至 %3。</translation>
    </message>
    <message>
        <source>There is no alias &quot;%1&quot;.</source>
        <translation>没有别名“%1”。</translation>
    </message>
    <message>
        <source>There is already an alias &quot;%1&quot;.</source>
        <translation>已有别名“%1”。</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Make room, or choose another place.</source>
        <translation>无法写入文件：%1。请释放空间，或选择其他位置。</translation>
    </message>
    <message>
        <source>The credential in %1 is empty.</source>
        <translation>%1 中的凭据为空。</translation>
    </message>
    <message>
        <source>The credential in %1 has more than one line or control characters in it.</source>
        <translation>%1 中的凭据含有多行或控制字符。</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set. Set it for the process that serves, then start that again.</source>
        <translation>未设置环境变量 %1。请为提供服务的进程设置该变量，然后重新启动它。</translation>
    </message>
    <message>
        <source>The credential file %1 does not exist.</source>
        <translation>凭据文件 %1 不存在。</translation>
    </message>
    <message>
        <source>The credential file %1 cannot be read: %2</source>
        <translation>无法读取凭据文件 %1：%2</translation>
    </message>
    <message>
        <source>The credential file %1 is too large to be one.</source>
        <translation>凭据文件 %1 过大，不可能是凭据。</translation>
    </message>
    <message>
        <source>The keychain is asked by the program that serves.</source>
        <translation>钥匙串由提供服务的程序查询。</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be made. Give another one with --data-dir, or make it writable for this user.</source>
        <translation>无法创建数据文件夹 %1。请用 --data-dir 指定其他文件夹，或授予此用户写入权限。</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver gives no access to SQLite itself.</source>
        <translation>Qt 的 SQLite 驱动不允许直接访问 SQLite。</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver contains another SQLite (%1) than this program (%2). Use a Qt that is built with the system&apos;s SQLite.</source>
        <translation>Qt 的 SQLite 驱动所含的 SQLite (%1) 与此程序的 (%2) 不同。请使用基于系统 SQLite 构建的 Qt。</translation>
    </message>
    <message>
        <source>A backup cannot take the place of the database itself. Choose another name.</source>
        <translation>备份不能取代数据库本身。请换一个名称。</translation>
    </message>
    <message>
        <source>This database is in use already. Name an empty folder.</source>
        <translation>此数据库已在使用中。请指定空文件夹。</translation>
    </message>
    <message>
        <source>The installation&apos;s secret in %1 is damaged. Restore it from a backup: without it no key can be checked.</source>
        <translation>%1 中的安装机密已损坏。请从备份恢复：没有它就无法验证任何密钥。</translation>
    </message>
    <message>
        <source>The file %1 cannot be locked. Make it writable for this user, or end the program that holds it.</source>
        <translation>无法锁定文件 %1。请授予此用户写入权限，或结束占用它的程序。</translation>
    </message>
    <message>
        <source>The installation&apos;s secret, without which no key can be checked, is in the keychain of the desktop session that made it, and that cannot be read: %1 Start this program in that session, with the keychain unlocked.</source>
        <translation>验证密钥所需的安装机密位于创建它的桌面会话的钥匙串中，目前无法读取：%1 请解锁钥匙串，并在该会话中启动此程序。</translation>
    </message>
    <message>
        <source>The installation&apos;s secret, %1, cannot be read (%2). Restore it from a backup: without it no key can be checked.</source>
        <translation>无法读取安装机密 %1（%2）。请从备份恢复：没有它就无法验证任何密钥。</translation>
    </message>
    <message>
        <source>The installation&apos;s secret cannot be written to %1 (%2).</source>
        <translation>无法将安装机密写入 %1（%2）。</translation>
    </message>
    <message>
        <source>No file in %1 can be locked: it is not writable for this user, or %2 gateways run on this data already.</source>
        <translation>无法锁定 %1 中的文件：此用户没有写入权限，或已有 %2 个网关在使用此数据。</translation>
    </message>
    <message>
        <source>There is no keychain here (no desktop session answers). Keep the credential in the environment (env:VARIABLE) or in a file of mode 0600 (file:PATH).</source>
        <translation>此处没有钥匙串（没有桌面会话响应）。请将凭据保存在环境变量 (env:VARIABLE) 或权限为 0600 的文件 (file:PATH) 中。</translation>
    </message>
    <message>
        <source>The keychain did not answer within %1 seconds; it may be waiting to be unlocked. Unlock it, or use env:VARIABLE or file:PATH.</source>
        <translation>钥匙串在 %1 秒内没有响应，可能正在等待解锁。请解锁，或使用 env:VARIABLE 或 file:PATH。</translation>
    </message>
    <message>
        <source>The keychain has no entry &quot;%1&quot;.</source>
        <translation>钥匙串中没有条目“%1”。</translation>
    </message>
    <message>
        <source>The keychain refused access to &quot;%1&quot;.</source>
        <translation>钥匙串拒绝访问“%1”。</translation>
    </message>
    <message>
        <source>The keychain failed: %1</source>
        <translation>钥匙串出错：%1</translation>
    </message>
    <message>
        <source>A stored sum cannot be read. Make the sums again from the requests with: orchestrisd usage rebuild</source>
        <translation>无法读取存储的汇总。请用以下命令根据请求重新汇总：orchestrisd usage rebuild</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a tag: a tag has at most %2 characters and no commas.</source>
        <translation>“%1”不能用作标签：标签最多 %2 个字符，且不含逗号。</translation>
    </message>
    <message>
        <source>A key can have %1 tags at most.</source>
        <translation>一个密钥最多可有 %1 个标签。</translation>
    </message>
    <message>
        <source>An address has a control character in it.</source>
        <translation>地址中含有控制字符。</translation>
    </message>
    <message>
        <source>A key can have %1 addresses at most; a range such as 192.0.2.0/24 is one.</source>
        <translation>一个密钥最多可有 %1 个地址；192.0.2.0/24 这样的范围算一个。</translation>
    </message>
    <message>
        <source>A key needs at least one endpoint: chat, responses or embeddings.</source>
        <translation>密钥至少需要一个端点：chat、responses 或 embeddings。</translation>
    </message>
    <message>
        <source>A note has at most %1 characters.</source>
        <translation>备注最多 %1 个字符。</translation>
    </message>
    <message>
        <source>A revoked key stays revoked. Issue a new one.</source>
        <translation>已吊销的密钥无法恢复。请签发新密钥。</translation>
    </message>
    <message>
        <source>That key does not exist.</source>
        <translation>该密钥不存在。</translation>
    </message>
    <message>
        <source>There is no key %1. Give its name or its 12 public characters.</source>
        <translation>没有密钥 %1。请提供其名称或 12 个字符的公开 ID。</translation>
    </message>
    <message>
        <source>There is already a key named &quot;%1&quot;; case does not count, and revoked keys keep their names. Choose another one.</source>
        <translation>已有名为“%1”的密钥；名称不区分大小写，且已吊销的密钥保留其名称。请换一个名称。</translation>
    </message>
    <message>
        <source>The key would have expired already. Choose a later time.</source>
        <translation>按此设置，密钥现已到期。请选择更晚的时间。</translation>
    </message>
    <message>
        <source>%1 is not in the organization &quot;%2&quot;: leave the organization out, or name another user.</source>
        <translation>%1 不属于组织“%2”：请去掉组织，或指定其他用户。</translation>
    </message>
    <message>
        <source>A key belongs to an organization or to a user.</source>
        <translation>密钥须属于组织或用户。</translation>
    </message>
    <message>
        <source>The installation&apos;s secret is not there; no key can be made.</source>
        <translation>安装机密不存在，无法创建密钥。</translation>
    </message>
    <message>
        <source>A key expires by its time; disable or revoke it instead.</source>
        <translation>密钥按时间到期；请改为停用或吊销。</translation>
    </message>
    <message>
        <source>The secret before this one can stay valid from 0 seconds to 30 days.</source>
        <translation>之前的密钥值可保持有效 0 秒至 30 天。</translation>
    </message>
    <message>
        <source>There is no %1 with the number %2.</source>
        <translation>没有编号为 %2 的%1。</translation>
    </message>
    <message>
        <source>There is no alias or model named &quot;%1&quot;. Models are named provider/model.</source>
        <translation>没有名为“%1”的别名或模型。模型名称的格式为 provider/model。</translation>
    </message>
    <message>
        <source>There is no limit with the number %1.</source>
        <translation>没有编号为 %1 的限额。</translation>
    </message>
    <message>
        <source>The database %1 belongs to another program. Use another data folder.</source>
        <translation>数据库 %1 属于其他程序。请使用其他数据文件夹。</translation>
    </message>
    <message>
        <source>The database %1 was written by a newer version (its schema is number %2, this program knows up to %3). Update this program, or use another data folder.</source>
        <translation>数据库 %1 由更新的版本写入（其架构编号为 %2，此程序最高支持 %3）。请更新此程序，或使用其他数据文件夹。</translation>
    </message>
    <message>
        <source>The migration %1 cannot be read.</source>
        <translation>无法读取迁移 %1。</translation>
    </message>
    <message>
        <source>That model does not exist.</source>
        <translation>该模型不存在。</translation>
    </message>
    <message>
        <source>There is no model &quot;%1&quot;. Models are named provider/model.</source>
        <translation>没有模型“%1”。模型名称的格式为 provider/model。</translation>
    </message>
    <message>
        <source>That price version does not exist.</source>
        <translation>该价格版本不存在。</translation>
    </message>
    <message>
        <source>The model %1/%2 is already there. Give prices to change them.</source>
        <translation>模型 %1/%2 已存在。要更改价格，请指定价格。</translation>
    </message>
    <message>
        <source>The model %1/%2 is already there.</source>
        <translation>模型 %1/%2 已存在。</translation>
    </message>
    <message>
        <source>That organization does not exist.</source>
        <translation>该组织不存在。</translation>
    </message>
    <message>
        <source>There is no organization.</source>
        <translation>没有组织。</translation>
    </message>
    <message>
        <source>That provider does not exist.</source>
        <translation>该提供商不存在。</translation>
    </message>
    <message>
        <source>There is no provider &quot;%1&quot;.</source>
        <translation>没有提供商“%1”。</translation>
    </message>
    <message>
        <source>There is already a provider &quot;%1&quot;.</source>
        <translation>已有提供商“%1”。</translation>
    </message>
    <message>
        <source>Stopped, as asked.</source>
        <translation>已按要求停止。</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The sums in the database are damaged. Make them anew: orchestrisd usage rebuild.</source>
        <translation>数据库中的汇总已损坏。请重新生成：orchestrisd usage rebuild。</translation>
    </message>
    <message>
        <source>There is no alias or model named %1. Models are named provider/model.</source>
        <translation>没有名为 %1 的别名或模型。模型名称的格式为 provider/model。</translation>
    </message>
    <message>
        <source>The time to simulate must begin before it ends.</source>
        <translation>模拟时段的开始必须早于结束。</translation>
    </message>
    <message>
        <source>The program is stopping.</source>
        <translation>程序正在停止。</translation>
    </message>
    <message>
        <source>Storage is not open yet.</source>
        <translation>存储尚未打开。</translation>
    </message>
    <message>
        <source>The sums of attempts are damaged. Make them anew: orchestrisd usage rebuild.</source>
        <translation>尝试的汇总已损坏。请重新生成：orchestrisd usage rebuild。</translation>
    </message>
    <message>
        <source>That user does not exist.</source>
        <translation>该用户不存在。</translation>
    </message>
    <message>
        <source>There is no user &quot;%1&quot;.</source>
        <translation>没有用户“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an object there, so nothing can be put into it. Change it by hand.</source>
        <translation>“%1”在文件中不是对象，无法向其中添加内容。请手动更改。</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written in a way that cannot be changed safely. Change it by hand.</source>
        <translation>“%1”的写法无法安全更改。请手动更改。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it is a file of yours.</source>
        <translation>无法读取 %1。请检查它是否为你自己的文件。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check who owns it and its folder.</source>
        <translation>无法写入 %1。请检查该文件及其文件夹的所有者。</translation>
    </message>
    <message>
        <source>line %1, column %2 is not valid JSON. Mend that first.</source>
        <translation>第 %1 行第 %2 列不是有效的 JSON。请先修正。</translation>
    </message>
    <message>
        <source>line %1, column %2 is not valid TOML. Mend that first.</source>
        <translation>第 %1 行第 %2 列不是有效的 TOML。请先修正。</translation>
    </message>
    <message>
        <source>line %1 is not valid JSON. Mend that first.</source>
        <translation>第 %1 行不是有效的 JSON。请先修正。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>无法写入 %1：%2</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>无法移除 %1。</translation>
    </message>
    <message>
        <source>The list of models is written in a way that cannot be changed safely. Change it by hand.</source>
        <translation>模型列表的写法无法安全更改。请手动更改。</translation>
    </message>
    <message>
        <source>The gateway that served has ended, so nothing is under way.</source>
        <translation>之前运行的网关已结束，因此没有正在进行的内容。</translation>
    </message>
    <message>
        <source>The gateway gave no ticket.</source>
        <translation>网关未提供票据。</translation>
    </message>
    <message>
        <source>No gateway runs on the data folder %1, so nothing is under way. If it runs on another one, name that by --data-dir.</source>
        <translation>没有网关在使用数据文件夹 %1，因此没有正在进行的内容。如果网关使用其他文件夹，请用 --data-dir 指定。</translation>
    </message>
    <message>
        <source>What runs cannot be listed or stopped from the command line, because no socket can be made at %1: %2.</source>
        <translation>无法从命令行列出或停止运行中的内容，因为无法在 %1 创建套接字：%2。</translation>
    </message>
    <message>
        <source>What runs cannot be listed or stopped from the command line, because the link %1 cannot be made.</source>
        <translation>无法从命令行列出或停止运行中的内容，因为无法创建链接 %1。</translation>
    </message>
    <message>
        <source>A folder for the demo cannot be made below %1: %2. TMPDIR can name another place.</source>
        <translation>无法在 %1 下创建演示文件夹：%2。可用 TMPDIR 指定其他位置。</translation>
    </message>
    <message>
        <source>The port %1 is taken by another program. Choose another one, or end that program.</source>
        <translation>端口 %1 已被其他程序占用。请选择其他端口，或结束该程序。</translation>
    </message>
    <message>
        <source>The port %1 is not for this user: those below 1024 are the system&apos;s. Choose a higher one.</source>
        <translation>此用户不能使用端口 %1：1024 以下的端口属于系统。请选择更大的端口号。</translation>
    </message>
    <message>
        <source>%1 is no address of this machine: the gateway could not listen there.</source>
        <translation>%1 不是此计算机的地址：网关无法在该地址上监听。</translation>
    </message>
    <message>
        <source>The gateway does not serve at the moment.</source>
        <translation>网关目前未运行。</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;.</source>
        <translation>没有设置“%1”。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>无法写入 %1：%2。请选择其他位置。</translation>
    </message>
    <message>
        <source>Another process is the gateway: start that one again, and what is stored is in force.</source>
        <translation>网关是另一个进程：重新启动它后，已存储的内容即可生效。</translation>
    </message>
    <message>
        <source>This is no price list. One looks like the file that comes with the program: models/domain/data.</source>
        <translation>这不是价格表。格式可参考程序附带的文件：models/domain/data。</translation>
    </message>
    <message>
        <source>The backup %1 cannot be written: %2. Choose another folder.</source>
        <translation>无法写入备份 %1：%2。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>A row of %1 refers to one that is not there.</source>
        <translation>%1 中有一行引用了不存在的行。</translation>
    </message>
    <message>
        <source>%1 has changed in the meantime. Look at it again.</source>
        <translation>%1 在此期间已更改。请重新查看。</translation>
    </message>
    <message>
        <source>Could not be put back: %1. A copy of each file that was there before is kept beside it.</source>
        <translation>无法还原：%1。原有的每个文件旁都保留了一份副本。</translation>
    </message>
    <message>
        <source>Whether the console starts at login cannot be changed, because %1 cannot be written: %2.</source>
        <translation>无法更改控制台是否在登录时启动，因为 %1 无法写入：%2。</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>无法创建文件夹 %1</translation>
    </message>
    <message>
        <source>The gateway %1 on %2 could not be asked: %3.</source>
        <translation>无法询问 %2 上的网关 %1：%3。</translation>
    </message>
    <message>
        <source>The answer is larger than 16 MiB, which is more than is shown here.</source>
        <translation>应答大于 16 MiB，超出此处可显示的大小。</translation>
    </message>
    <message>
        <source>A part of the answer is larger than 8 MiB, which is more than is shown here.</source>
        <translation>应答的一部分大于 8 MiB，超出此处可显示的大小。</translation>
    </message>
    <message>
        <source>The gateway refused the request with status %1.</source>
        <translation>网关以状态 %1 拒绝了请求。</translation>
    </message>
    <message>
        <source>The answer broke off before its end.</source>
        <translation>应答在结束前中断。</translation>
    </message>
    <message>
        <source>The answer is not what the endpoint says: it is no JSON object. See what came under “Raw”.</source>
        <translation>应答与端点的约定不符：不是 JSON 对象。收到的内容见“原始数据”。</translation>
    </message>
    <message>
        <source>The answer ends in an error that says nothing.</source>
        <translation>应答以没有说明的错误结束。</translation>
    </message>
    <message>
        <source>Nothing listens at the gateway&apos;s address. Look at its state on the Overview page.</source>
        <translation>网关地址上没有程序在监听。请在“概览”页查看其状态。</translation>
    </message>
    <message>
        <source>The gateway closed the connection before the answer&apos;s end.</source>
        <translation>网关在应答结束前关闭了连接。</translation>
    </message>
    <message>
        <source>Nothing came for 15 minutes, and the request was given up.</source>
        <translation>15 分钟内没有收到任何内容，已放弃请求。</translation>
    </message>
    <message>
        <source>The connection to the gateway failed: %1</source>
        <translation>与网关的连接失败：%1</translation>
    </message>
    <message>
        <source>The gateway listens at %1 only, and what is tried here goes over a loopback address. Let it listen at 127.0.0.1 or at all addresses (0.0.0.0).</source>
        <translation>网关仅在 %1 上监听，而此处的试用经由环回地址。请让它在 127.0.0.1 或所有地址 (0.0.0.0) 上监听。</translation>
    </message>
    <message>
        <source>There is an entry %1, which was never made here.</source>
        <translation>存在一个从未在此创建的条目 %1。</translation>
    </message>
    <message>
        <source>Entry %1 is missing: the next one is %2.</source>
        <translation>条目 %1 缺失：下一个是 %2。</translation>
    </message>
    <message>
        <source>Entry %1 does not fit to the one before it: one of them was altered, or put in later.</source>
        <translation>条目 %1 与前一条不符：其中一条被修改过，或是后来插入的。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Make its parent writable for this user.</source>
        <translation>无法创建文件夹 %1。请让此用户能够写入其上级文件夹。</translation>
    </message>
    <message>
        <source>The database %1 is older than this program. Start the gateway or the console once: that brings it up to date.</source>
        <translation>数据库 %1 比此程序旧。启动一次网关或控制台即可将其更新。</translation>
    </message>
    <message>
        <source>There is no organization &quot;%1&quot;.</source>
        <translation>没有组织“%1”。</translation>
    </message>
    <message>
        <source>There is already an organization &quot;%1&quot;; case does not count. Choose another name.</source>
        <translation>已有组织“%1”；名称不区分大小写。请换一个名称。</translation>
    </message>
    <message>
        <source>Name at least one model, or allow everything. To stop all use, disable the organization.</source>
        <translation>请至少指定一个模型，或允许全部。要停止所有使用，请禁用该组织。</translation>
    </message>
    <message>
        <source>Name at least one model, or allow everything. To stop all use, disable the user.</source>
        <translation>请至少指定一个模型，或允许全部。要停止所有使用，请禁用该用户。</translation>
    </message>
    <message>
        <source>A key needs at least one model, or access to everything.</source>
        <translation>密钥至少需要一个模型，或可访问全部。</translation>
    </message>
    <message>
        <source>The simulation was stopped.</source>
        <translation>模拟已停止。</translation>
    </message>
    <message>
        <source>There is no space left to store data in %1. Free some space on that disk; nothing else needs to be done.</source>
        <translation>%1 已没有空间存储数据。请在该磁盘上释放一些空间；无需其他操作。</translation>
    </message>
    <message>
        <source>The database %1 cannot be written. Make the file, its folder and its disk writable for this user.</source>
        <translation>无法写入数据库 %1。请让此用户能够写入该文件、其文件夹和磁盘。</translation>
    </message>
    <message>
        <source>Another program keeps the database %1 locked. Close what else has opened it, or wait until it has finished.</source>
        <translation>另一个程序锁定了数据库 %1。请关闭打开它的其他程序，或等待其完成。</translation>
    </message>
    <message>
        <source>The file %1 is damaged or is not a database. Move it away, and restore it from a backup if there is one.</source>
        <translation>文件 %1 已损坏或不是数据库。请将其移走，如有备份请从备份恢复。</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened. Check that its folder exists and that this user may write there.</source>
        <translation>无法打开数据库 %1。请检查其文件夹是否存在，以及此用户是否可以写入。</translation>
    </message>
    <message>
        <source>Reading or writing the database %1 failed (%2). Check the disk.</source>
        <translation>读写数据库 %1 失败（%2）。请检查磁盘。</translation>
    </message>
    <message>
        <source>The query was stopped.</source>
        <translation>查询已停止。</translation>
    </message>
    <message>
        <source>The database %1 reports: %2</source>
        <translation>数据库 %1 报告：%2</translation>
    </message>
    <message>
        <source>The keychain was changed, but the audit could not be: %1</source>
        <translation>钥匙串已更改，但无法写入审计：%1</translation>
    </message>
    <message>
        <source>There is no request %1.</source>
        <translation>没有请求 %1。</translation>
    </message>
    <message>
        <source>There is already a user &quot;%1&quot;; case does not count, and names are unique over all organizations. Choose another name.</source>
        <translation>已有用户“%1”；名称不区分大小写，且在所有组织中唯一。请换一个名称。</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; cannot be reached (%2). Check the base URL, and that it runs.</source>
        <translation>无法连接提供商“%1”（%2）。请检查基础 URL 以及它是否在运行。</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; cannot be reached safely: its certificate was refused (%2). Check the base URL, and that this machine trusts who signed it.</source>
        <translation>无法安全连接提供商“%1”：其证书被拒绝（%2）。请检查基础 URL，以及本机是否信任其签发者。</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; did not answer in time (%2). Try again, or check the base URL.</source>
        <translation>提供商“%1”未及时应答（%2）。请重试，或检查基础 URL。</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; broke off its answer (%2). Try again.</source>
        <translation>提供商“%1”中断了应答（%2）。请重试。</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; refused the credential (HTTP %2). Check where it is kept, and that it is still valid.</source>
        <translation>提供商“%1”拒绝了凭据（HTTP %2）。请检查其保存位置以及是否仍然有效。</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; does not list its deployments (HTTP %2). Check the base URL, and add them by their names: orchestrisd models add %1 DEPLOYMENT</source>
        <translation>提供商“%1”不列出其部署（HTTP %2）。请检查基础 URL，并按名称添加：orchestrisd models add %1 DEPLOYMENT</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; answered HTTP %2 to GET /models. Check the base URL: it usually ends in /v1.</source>
        <translation>提供商“%1”对 GET /models 返回了 HTTP %2。请检查基础 URL：它通常以 /v1 结尾。</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; answered /models with something that is not a list of models. Check the base URL: it usually ends in /v1.</source>
        <translation>提供商“%1”对 /models 返回的不是模型列表。请检查基础 URL：它通常以 /v1 结尾。</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>%1 之前</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Kind of owner</source>
        <translation>所有者类型</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>错误代码</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Latency at least</source>
        <translation>最低延迟</translation>
    </message>
    <message>
        <source>Tokens at least</source>
        <translation>最少 Token 数</translation>
    </message>
    <message>
        <source>Cost at least</source>
        <translation>最低费用</translation>
    </message>
    <message>
        <source>Attempts at least</source>
        <translation>最少尝试次数</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>dollars</source>
        <translation>美元</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>次</translation>
    </message>
    <message>
        <source>An organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>A user</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>No valid key</source>
        <translation>无有效密钥</translation>
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
        <translation>流式</translation>
    </message>
    <message>
        <source>In one piece</source>
        <translation>非流式</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>%n 小时后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>%n 分钟后</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>已过期（%1）</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>1 分钟内</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A date, in the form that QLocale::toString() describes</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A date, in the form that QLocale::toString() describes</extracomment>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A date, in the form that QLocale::toString() describes</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>A date, in the form that QLocale::toString() describes</extracomment>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>gatewaystate</name>
    <message>
        <source>Serving</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Serving, with a problem</source>
        <translation>运行中，但有问题</translation>
    </message>
    <message>
        <source>Not serving</source>
        <translation>未运行</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Finishing open requests… (quit again to end them now)</source>
        <translation>正在完成未结束的请求…（再次退出可立即终止）</translation>
    </message>
    <message>
        <source>Finishing open requests…</source>
        <translation>正在完成未结束的请求…</translation>
    </message>
    <message>
        <source>The gateway that served has ended (%1, process %2): requests are refused.</source>
        <translation>之前运行的网关已结束（%1，进程 %2）：请求会被拒绝。</translation>
    </message>
</context>
<context>
    <name>keystate</name>
    <message>
        <source>Active</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已吊销</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
</context>
<context>
    <name>limits</name>
    <message>
        <source>the limit of %1</source>
        <translation>%1 的限额</translation>
    </message>
    <message>
        <source>a limit that is gone</source>
        <translation>某个已不存在的限额</translation>
    </message>
    <message>
        <source>More was asked for than %1 allows. It went through: the limit only warns.</source>
        <translation>请求量超出%1。该限额仅警告，请求已放行。</translation>
    </message>
    <message>
        <source>All of %1 is used</source>
        <translation>%1已全部用完</translation>
    </message>
    <message>
        <source>%1 % of %2 is used</source>
        <translation>%2已用 %1%</translation>
    </message>
    <message>
        <source>%1. Requests go on: it only warns.</source>
        <translation>%1。该限额仅警告，请求继续。</translation>
    </message>
    <message>
        <source>%1: requests are refused.</source>
        <translation>%1，请求会被拒绝。</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>输出 Token</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>并发请求</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>每分钟</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>in total</source>
        <translation>总计</translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s)</source>
        <translation>
            <numerusform>%1 个 Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 output token(s)</source>
        <translation>
            <numerusform>%1 个输出 Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 request(s)</source>
        <translation>
            <numerusform>%1 个请求</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 request(s) at once</source>
        <translation>
            <numerusform>%1 个并发请求</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>amount, window: $5.00 a day</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Rolling</source>
        <translation>滚动</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>永不</translation>
    </message>
    <message numerus="yes">
        <source>The same request %n time(s) within %1.</source>
        <translation>
            <numerusform>%1 内相同请求出现 %n 次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) within %1 that grow but end the same.</source>
        <translation>
            <numerusform>%1 内有 %Ln 个请求不断变长但结尾相同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same tool call with the same arguments %n time(s) within %1.</source>
        <translation>
            <numerusform>%1 内参数相同的同一工具调用出现 %n 次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) a minute, where %1 are usual.</source>
        <translation>
            <numerusform>每分钟 %Ln 个请求，通常为 %1 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 They are refused now.</source>
        <translation>%1此类请求现已被拒绝。</translation>
    </message>
    <message>
        <source>There were no requests that this limit counts.</source>
        <translation>没有该限额计入的请求。</translation>
    </message>
    <message>
        <source>At most %1 ran.</source>
        <translation>峰值为 %1。</translation>
    </message>
    <message>
        <source>They used %1.</source>
        <translation>共使用 %1。</translation>
    </message>
    <message>
        <source>The most that was used in one window is %1.</source>
        <translation>单个周期内最多使用 %1。</translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln request(s) would have been refused.</source>
        <translation>
            <numerusform>%Ln 个请求中没有会被拒绝的。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 requests (%3) would have been too much; the limit would have let them through with a warning.</source>
        <translation>%2 个请求中有 %1 个（%3）本会超限；该限额会放行并发出警告。</translation>
    </message>
    <message>
        <source>%1 of %2 requests (%3) would have been refused.</source>
        <translation>%2 个请求中有 %1 个（%3）本会被拒绝。</translation>
    </message>
    <message>
        <source>They cost %1.</source>
        <translation>其费用为 %1。</translation>
    </message>
    <message>
        <source>%1 of %2; resets: %3</source>
        <comment>used, a limit, when</comment>
        <translation>已用 %1，限额为%2；重置：%3</translation>
    </message>
    <message>
        <source>A limit of the organization %1</source>
        <translation>组织 %1 的限额</translation>
    </message>
    <message>
        <source>A limit of the user %1</source>
        <translation>用户 %1 的限额</translation>
    </message>
    <message>
        <source>A limit of the key %1</source>
        <translation>密钥 %1 的限额</translation>
    </message>
    <message>
        <source>Only for %1</source>
        <translation>仅用于 %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>notifications</name>
    <message>
        <source>The gateway does not serve, or refuses</source>
        <translation>网关未运行或拒绝请求</translation>
    </message>
    <message>
        <source>All traffic is stopped</source>
        <translation>所有流量已停止</translation>
    </message>
    <message>
        <source>A provider is paused, or lacks its credential</source>
        <translation>提供商已暂停或缺少凭据</translation>
    </message>
    <message>
        <source>A limit is nearly or wholly used up</source>
        <translation>限额即将或已经用尽</translation>
    </message>
    <message>
        <source>An agent seems to go round in circles</source>
        <translation>代理似乎陷入循环</translation>
    </message>
    <message>
        <source>Usage leaves its habit</source>
        <translation>用量偏离常态</translation>
    </message>
    <message>
        <source>A key expires soon</source>
        <translation>密钥即将到期</translation>
    </message>
    <message>
        <source>A model seems to cut prompts</source>
        <translation>模型似乎截断了提示词</translation>
    </message>
</context>
<context>
    <name>orchestris::AboutSection</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>An OpenAI-compatible gateway with keys, limits, usage and costs, and this console for it.</source>
        <translation>兼容 OpenAI 的网关，提供密钥、限额、用量和费用管理，并配有此控制台。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>The manual is &quot;man orchestrisd&quot;; README.md and docs/ come with the source.</source>
        <translation>手册为“man orchestrisd”；README.md 和 docs/ 随源代码提供。</translation>
    </message>
    <message>
        <source>For a question or a report</source>
        <translation>用于提问或报告问题</translation>
    </message>
    <message>
        <source>Versions, sizes, counts and settings that are not as usual. No names, addresses, paths, prompts or secrets.</source>
        <translation>版本、大小、数量以及非默认的设置。不含名称、地址、路径、提示词或机密。</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>复制诊断信息(&amp;D)</translation>
    </message>
</context>
<context>
    <name>orchestris::AdmissionView</name>
    <message>
        <source>A limit of %1 that is gone</source>
        <translation>%1 的限额（已移除）</translation>
    </message>
    <message>
        <source>Limits at admission</source>
        <translation>准入时的限额</translation>
    </message>
    <message>
        <source>It refused: %1 was needed, %2 of %3 was left.</source>
        <translation>该限额已拒绝请求：需要 %1，%3 中仅剩 %2。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>之前已用</translation>
    </message>
    <message>
        <source>Held by others</source>
        <translation>其他请求预留</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>所需</translation>
    </message>
    <message>
        <source>Held by this</source>
        <translation>此请求预留</translation>
    </message>
    <message>
        <source>Used by this</source>
        <translation>此请求使用</translation>
    </message>
    <message>
        <source>Used after</source>
        <translation>之后已用</translation>
    </message>
</context>
<context>
    <name>orchestris::AliasDialog</name>
    <message>
        <source>Add an alias</source>
        <translation>添加别名</translation>
    </message>
    <message>
        <source>Edit alias %1</source>
        <translation>编辑别名“%1”</translation>
    </message>
    <message>
        <source>&amp;Add alias</source>
        <translation>添加别名(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>What clients ask for, like default-agent</source>
        <translation>客户端请求的名称，例如 default-agent</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Targets, in the order in which they are tried</source>
        <translation>目标，按尝试顺序排列</translation>
    </message>
    <message>
        <source>Keys, people, organizations and limits that name “%1” will name “%2”. Clients have to ask for the new name; what was used before stays under the old one.</source>
        <translation>引用“%1”的密钥、成员、组织和限额将改为引用“%2”。客户端须使用新名称请求；之前的用量仍归于旧名称。</translation>
    </message>
    <message>
        <source>Give the alias a name.</source>
        <translation>请输入别名名称。</translation>
    </message>
    <message>
        <source>An alias has up to 100 characters, no blanks and no &apos;/&apos;: that marks direct model IDs.</source>
        <translation>别名最多 100 个字符，不含空格和“/”：“/”用于模型的直接 ID。</translation>
    </message>
    <message>
        <source>There is an alias named “%1” already.</source>
        <translation>已有名为“%1”的别名。</translation>
    </message>
</context>
<context>
    <name>orchestris::AliasTableModel</name>
    <message>
        <source>Of the last 30 days</source>
        <translation>过去 30 天</translation>
    </message>
    <message>
        <source>Active keys that may call it</source>
        <translation>可调用它的有效密钥</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
</context>
<context>
    <name>orchestris::AliasesTab</name>
    <message>
        <source>Search aliases</source>
        <translation>搜索别名</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>复制为新别名(&amp;U)…</translation>
    </message>
    <message>
        <source>Its re&amp;quests</source>
        <translation>查看请求(&amp;Q)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>No aliases yet</source>
        <translation>尚无别名</translation>
    </message>
    <message>
        <source>Names of your own for models appear here. Clients ask for the alias; where it leads, and what comes next if that fails, you change at any time.</source>
        <translation>你为模型自定的名称会显示在这里。客户端请求别名；它指向何处，以及失败后的下一个选择，均可随时更改。</translation>
    </message>
    <message>
        <source>&amp;Add an alias…</source>
        <translation>添加别名(&amp;A)…</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>别名</translation>
    </message>
    <message numerus="yes">
        <source>%n aliases are selected.</source>
        <translation>
            <numerusform>已选择 %n 个别名。</numerusform>
        </translation>
    </message>
    <message>
        <source>Select an alias to see where a request would go now.</source>
        <translation>选择一个别名，查看现在请求会发往何处。</translation>
    </message>
    <message>
        <source>“%1” leads to %2 from now on.</source>
        <translation>“%1”从现在起指向 %2。</translation>
    </message>
    <message>
        <source>Removed: %1. Requests for it are refused from now on.</source>
        <translation>已移除：%1。对它的请求从现在起会被拒绝。</translation>
    </message>
    <message>
        <source>Removed: %1. Requests for it are refused from now on. These keys name it: %2.</source>
        <translation>已移除：%1。对它的请求从现在起会被拒绝。引用它的密钥：%2。</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>“%1”已恢复。</translation>
    </message>
</context>
<context>
    <name>orchestris::AnomaliesTab</name>
    <message>
        <source>Its &amp;usage</source>
        <translation>查看用量(&amp;U)</translation>
    </message>
    <message>
        <source>Its &amp;requests</source>
        <translation>查看请求(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing left its habit</source>
        <translation>一切如常</translation>
    </message>
    <message>
        <source>Latency, errors, retries and cost of each model, provider, key and organization are compared with their own last eight weeks. What stands out appears here.</source>
        <translation>每个模型、提供商、密钥和组织的延迟、错误、重试和费用，都会与其过去八周的数据比较。异常之处会显示在这里。</translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Each against its own habit, by the hour of the week</source>
        <translation>各自与同一星期、同一时段的常态比较</translation>
    </message>
</context>
<context>
    <name>orchestris::AnomalyTableModel</name>
    <message>
        <source>Going on</source>
        <translation>持续中</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>已结束（%1）</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>观测值</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>常态值</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
</context>
<context>
    <name>orchestris::AnswerPanel</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>保存(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Go on from here</source>
        <translation>从此处继续(&amp;G)</translation>
    </message>
    <message>
        <source>Parts of the answer</source>
        <translation>响应的各部分</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始数据</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>保存响应</translation>
    </message>
    <message>
        <source>Text (*.md *.txt)</source>
        <translation>文本 (*.md *.txt)</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>尚未发送</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>首 Token</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>Token/秒</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>of it cached</source>
        <translation>其中缓存</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>of it reasoning</source>
        <translation>其中推理</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Copy the answer</source>
        <translation>复制响应</translation>
    </message>
    <message>
        <source>Puts the answer into the conversation, to say something to it</source>
        <translation>将响应加入对话，以便继续回复</translation>
    </message>
    <message>
        <source>The answer is longer than what is kept here: this is its beginning.</source>
        <translation>响应超出此处的保留量，仅显示开头。</translation>
    </message>
    <message>
        <source>What came over the wire</source>
        <translation>传输的数据</translation>
    </message>
    <message>
        <source>What comes over the wire appears here, as it comes.</source>
        <translation>传输的数据会实时显示在这里。</translation>
    </message>
    <message>
        <source>More came than is kept here: this is its beginning.</source>
        <translation>内容超出此处的保留量，仅显示开头。</translation>
    </message>
    <message>
        <source>Stopped. What the model wrote until then is billed.</source>
        <translation>已停止。模型此前生成的内容会计费。</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Refused with status %1</source>
        <translation>被拒绝，状态 %1</translation>
    </message>
    <message>
        <source>Broke off after %1</source>
        <translation>%1 后中断</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已响应</translation>
    </message>
    <message>
        <source>Answered; its end: %1</source>
        <translation>已响应；结束原因：%1</translation>
    </message>
    <message>
        <source>Code: %1, of “%2”</source>
        <translation>代码：%1，来自“%2”</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>代码：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Waiting for the first token… %1</source>
        <translation>正在等待首 Token… %1</translation>
    </message>
    <message>
        <source>Answering… %1</source>
        <translation>正在响应… %1</translation>
    </message>
    <message>
        <source>The answer is in %1.</source>
        <translation>响应已保存至 %1。</translation>
    </message>
</context>
<context>
    <name>orchestris::AnswerText</name>
    <message>
        <source>The model&apos;s reasoning</source>
        <translation>模型的推理</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>响应</translation>
    </message>
    <message numerus="yes">
        <source>Reasoning: %n character(s)</source>
        <translation>
            <numerusform>推理：%n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls %1</source>
        <translation>调用 %1</translation>
    </message>
    <message>
        <source>The answer appears here as it comes.</source>
        <translation>回答会在到达时显示在这里。</translation>
    </message>
</context>
<context>
    <name>orchestris::AppearanceSection</name>
    <message>
        <source>Look and language</source>
        <translation>外观和语言</translation>
    </message>
    <message>
        <source>In force at once, for you on this computer.</source>
        <translation>立即生效，仅适用于此计算机上的你。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop has it.</source>
        <translation>浅色、深色，或跟随桌面设置。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Words, numbers, money and dates. Messages to clients stay English.</source>
        <translation>文字、数字、金额和日期。发给客户端的消息仍为英文。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Of everything, measured by what the desktop has. In force when the console is started again.</source>
        <translation>所有内容相对于桌面设置的大小。控制台重新启动后生效。</translation>
    </message>
</context>
<context>
    <name>orchestris::ArrivalStep</name>
    <message>
        <source>&amp;Send one for me</source>
        <translation>替我发送一个(&amp;S)</translation>
    </message>
    <message>
        <source>Where to go next:</source>
        <translation>接下来：</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>概览(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>限额(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Playground</source>
        <translation>演练场(&amp;P)</translation>
    </message>
    <message>
        <source>The first request</source>
        <translation>首个请求</translation>
    </message>
    <message>
        <source>Start your tool and ask it anything. What it sends appears here at once.</source>
        <translation>启动你的工具并随意提问。它发送的请求会立即显示在这里。</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完成(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Finish without waiting</source>
        <translation>不等待，直接完成(&amp;F)</translation>
    </message>
    <message>
        <source>Waiting for the first request…</source>
        <translation>正在等待首个请求…</translation>
    </message>
    <message>
        <source>A request is here, and is being answered…</source>
        <translation>已收到请求，正在响应…</translation>
    </message>
    <message>
        <source>A request came, and was refused (%1).</source>
        <translation>收到一个请求，但已被拒绝（%1）。</translation>
    </message>
    <message>
        <source>It has arrived.</source>
        <translation>请求已到达。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
</context>
<context>
    <name>orchestris::AttentionCard</name>
    <message>
        <source>All is well. Providers that fail, limits near their end, keys that expire and unusual latency or cost are shown here.</source>
        <translation>一切正常。出现故障的提供商、即将用尽的限额、即将到期的密钥，以及异常的延迟或费用会显示在这里。</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>需要关注的事项</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要关注</translation>
    </message>
    <message>
        <source>Show &amp;fewer</source>
        <translation>收起(&amp;F)</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>显示全部(&amp;A)</translation>
    </message>
</context>
<context>
    <name>orchestris::AttentionNotifier</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>另有 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要关注</translation>
    </message>
    <message numerus="yes">
        <source>%n things need attention</source>
        <translation>
            <numerusform>%n 项需要关注</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::AuditFilters</name>
    <message>
        <source>Find a name or a value</source>
        <translation>查找名称或值</translation>
    </message>
    <message>
        <source>Clear &amp;all</source>
        <translation>全部清除(&amp;A)</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Every program</source>
        <translation>所有程序</translation>
    </message>
    <message>
        <source>Of everything</source>
        <translation>所有对象</translation>
    </message>
    <message>
        <source>Every action</source>
        <translation>所有操作</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To, with that day</source>
        <translation>到（含当天）</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>任意时间</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>过去 24 小时</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>过去 7 天</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>过去 30 天</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>自定义时段…</translation>
    </message>
</context>
<context>
    <name>orchestris::AuditPage</name>
    <message>
        <source>&amp;Verify</source>
        <translation>验证(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Load older changes</source>
        <translation>加载更早的更改(&amp;L)</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>尚无更改</translation>
    </message>
    <message>
        <source>Every change of keys, people, limits, providers, models and settings appears here: who made it, when, and what was before.</source>
        <translation>密钥、成员、限额、提供商、模型和设置的每项更改都会显示在这里：由谁更改、何时更改，以及之前的值。</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>See whether an entry was altered, removed or put in</source>
        <translation>检查是否有条目被篡改、删除或插入</translation>
    </message>
    <message>
        <source>There are no changes yet: there is nothing that could have been altered.</source>
        <translation>尚无更改，因此没有可能被篡改的内容。</translation>
    </message>
    <message numerus="yes">
        <source>The chain is whole: none of %Ln change(s) was altered or removed.</source>
        <translation>
            <numerusform>链完整：%Ln 项更改均未被篡改或删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>To see later that none was cut off at the end, note the number %1 and its hash&apos;s begin %2.</source>
        <translation>若要日后确认末尾未被截去，请记下编号 %1 及其哈希的开头 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>All changes that are listed, and the older ones that fit, as CSV</source>
        <translation>将列出的所有更改及符合条件的更早更改保存为 CSV</translation>
    </message>
    <message>
        <source>That was ended.</source>
        <translation>已中止。</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>正在验证</translation>
    </message>
    <message>
        <source>The chain is broken at number %1. %2 All before it is whole. Keep a copy of the database as it is, and compare it with the latest backup: what differs was changed by hand.</source>
        <translation>链在编号 %1 处断开。%2此前的部分均完整。请保留数据库当前的副本，并与最新备份比较：不同之处即为手动更改。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Writing the changes</source>
        <translation>正在写入更改</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are in %1.</source>
        <translation>
            <numerusform>%Ln 项更改已保存至 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln change(s) that fit</source>
        <translation>
            <numerusform>符合条件的最新 %Ln 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>无匹配项</translation>
    </message>
    <message>
        <source>No change fits the filters.</source>
        <translation>没有符合筛选条件的更改。</translation>
    </message>
</context>
<context>
    <name>orchestris::AuditPane</name>
    <message>
        <source>Change in full</source>
        <translation>更改详情</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>复制为 JSON(&amp;J)</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置值</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>之前 → 之后</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>链</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希</translation>
    </message>
    <message>
        <source>Covers this entry and the hash of the one before it.</source>
        <translation>涵盖此条目及前一条目的哈希。</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <source>Show what was changed, as it is now</source>
        <translation>显示被更改对象的当前状态</translation>
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
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
</context>
<context>
    <name>orchestris::BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选择 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::CallView</name>
    <message>
        <source>Show the request</source>
        <translation>显示请求</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>返回信息：%1</translation>
    </message>
</context>
<context>
    <name>orchestris::CapabilitiesTab</name>
    <message>
        <source>Search probes</source>
        <translation>搜索探测</translation>
    </message>
    <message>
        <source>Probe a&amp;gain…</source>
        <translation>重新探测(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Probe…</source>
        <translation>探测(&amp;P)…</translation>
    </message>
    <message>
        <source>Nothing was probed yet</source>
        <translation>尚未探测</translation>
    </message>
    <message>
        <source>What each provider and model can do appears here: streams, tools, Responses and more. A probe finds out by a few tiny calls; choose a provider above.</source>
        <translation>每个提供商和模型的功能会显示在这里：流式、工具、Responses 等。探测通过几次极小的调用来了解；请在上方选择提供商。</translation>
    </message>
    <message>
        <source>What providers and models can do</source>
        <translation>提供商和模型的功能</translation>
    </message>
    <message>
        <source>Provider to probe</source>
        <translation>要探测的提供商</translation>
    </message>
    <message>
        <source>The settings of “%1” are what the probe found.</source>
        <translation>“%1”的设置已采用探测结果。</translation>
    </message>
</context>
<context>
    <name>orchestris::CapabilityMatrixModel</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>A probe of this kind of provider does not look at it.</source>
        <translation>对此类提供商的探测不检测此项。</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Probed</source>
        <translation>探测时间</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>流式</translation>
    </message>
    <message>
        <source>Usage in streams</source>
        <translation>流中的用量</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
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
        <translation>尚未检测</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>There</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>检测结果</translation>
    </message>
</context>
<context>
    <name>orchestris::ChangeLimitsDialog</name>
    <message numerus="yes">
        <source>Change %n limits</source>
        <translation>
            <numerusform>更改 %n 个限额</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change limits</source>
        <translation>更改限额(&amp;C)</translation>
    </message>
    <message>
        <source>Change their amounts &amp;by</source>
        <translation>数量更改比例(&amp;C)</translation>
    </message>
    <message>
        <source>Negative numbers lower them. What is used of them stays.</source>
        <translation>负数表示降低。已用量保持不变。</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a limit, its new amount</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>By 0 % nothing changes.</source>
        <translation>0% 不会更改任何内容。</translation>
    </message>
</context>
<context>
    <name>orchestris::ChartLegendEntry</name>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>Show or hide %1</source>
        <translation>显示或隐藏 %1</translation>
    </message>
</context>
<context>
    <name>orchestris::ChartTip</name>
    <message>
        <source> (so far)</source>
        <translation> (截至目前)</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>orchestris::CodeBlock</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>复制：%1</translation>
    </message>
</context>
<context>
    <name>orchestris::CodeTab</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Set ORCHESTRIS_API_KEY to the key&apos;s text first. The console does not have it: it was shown once, when the key was issued.</source>
        <translation>请先将 ORCHESTRIS_API_KEY 设为密钥文本。控制台没有保存密钥：它仅在签发时显示过一次。</translation>
    </message>
</context>
<context>
    <name>orchestris::ConnectPage</name>
    <message>
        <source>Looking for tools…</source>
        <translation>正在查找工具…</translation>
    </message>
    <message>
        <source>The agent tools of this machine appear here, with what is wrong with their configuration, and the cure.</source>
        <translation>此计算机上的代理工具会显示在这里，并附配置问题及解决方法。</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>重新查找(&amp;L)</translation>
    </message>
    <message>
        <source>Agent tools</source>
        <translation>代理工具</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>重新检查(&amp;C)</translation>
    </message>
    <message>
        <source>Agents and programs on this machine that can use the gateway. Choose one to see how it is set up; nothing is changed before you have seen the difference.</source>
        <translation>此计算机上可使用网关的代理和程序。选择一个即可查看其设置方式；在你看到差异之前，不会更改任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n 个就绪</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be mended</source>
        <translation>
            <numerusform>%n 个需修正</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was set up so already.</source>
        <translation>%1 已是此设置。</translation>
    </message>
    <message>
        <source>%1 is set up. Start it anew.</source>
        <translation>%1 已设置。请重新启动它。</translation>
    </message>
    <message>
        <source>%1 is set up. Start it anew. What was there before is kept in %2.</source>
        <translation>%1 已设置。请重新启动它。原有内容保存在 %2。</translation>
    </message>
    <message>
        <source>%1 is set up as before.</source>
        <translation>%1 已恢复为之前的设置。</translation>
    </message>
    <message>
        <source>“%1” is revoked.</source>
        <translation>“%1”已吊销。</translation>
    </message>
    <message>
        <source>The new key “%1” is used by nothing, and could not be revoked: %2</source>
        <translation>新密钥“%1”未被使用，且无法吊销：%2</translation>
    </message>
</context>
<context>
    <name>orchestris::Console</name>
    <message>
        <source>Closing the &amp;window quits</source>
        <translation>关闭窗口时退出(&amp;W)</translation>
    </message>
    <message>
        <source>Orchestris keeps serving</source>
        <translation>Orchestris 继续运行</translation>
    </message>
    <message>
        <source>The window is closed, the gateway goes on. Open it again from here, or quit from this icon&apos;s menu.</source>
        <translation>窗口已关闭，网关继续运行。可从此处重新打开窗口，或通过此图标的菜单退出。</translation>
    </message>
    <message>
        <source>Quit and stop serving, or keep the gateway serving with this window minimised? The menu changes this later.</source>
        <translation>要退出并停止服务，还是最小化此窗口并让网关继续运行？以后可在菜单中更改。</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Keep serving</source>
        <translation>继续运行(&amp;K)</translation>
    </message>
    <message>
        <source>All traffic is stopped</source>
        <translation>所有流量已停止</translation>
    </message>
    <message>
        <source>What ran was ended, and new requests are refused. Resume from this icon&apos;s menu, or from the window.</source>
        <translation>运行中的请求已终止，新请求会被拒绝。可通过此图标的菜单或窗口恢复。</translation>
    </message>
    <message>
        <source>Traffic could not be stopped</source>
        <translation>无法停止流量</translation>
    </message>
    <message>
        <source>Traffic goes on</source>
        <translation>流量已恢复</translation>
    </message>
    <message>
        <source>Requests are let through again.</source>
        <translation>请求已重新放行。</translation>
    </message>
    <message>
        <source>Traffic could not be resumed</source>
        <translation>无法恢复流量</translation>
    </message>
    <message>
        <source>Orchestris keeps watching</source>
        <translation>Orchestris 继续监视</translation>
    </message>
    <message>
        <source>The window is closed. %1 serves whether this program runs or not: open the window again from here, or quit from this icon&apos;s menu.</source>
        <translation>窗口已关闭。无论此程序是否运行，%1 都会提供服务：可从此处重新打开窗口，或通过此图标的菜单退出。</translation>
    </message>
    <message>
        <source>Quit, or keep this window minimised? %1 (process %2) is the gateway and serves on either way. The menu changes this later.</source>
        <translation>要退出，还是保持此窗口最小化？%1（进程 %2）是网关，无论如何都会继续运行。以后可在菜单中更改。</translation>
    </message>
    <message>
        <source>&amp;Keep it minimised</source>
        <translation>保持最小化(&amp;K)</translation>
    </message>
    <message>
        <source>Another language makes the window anew, and that would be lost. It is in force at the next start.</source>
        <translation>切换语言会重建窗口，上述内容将丢失。新语言将在下次启动时生效。</translation>
    </message>
    <message>
        <source>Show it &amp;now</source>
        <translation>立即显示(&amp;N)</translation>
    </message>
</context>
<context>
    <name>orchestris::ConsoleDemo</name>
    <message>
        <source>Making up a company with %L1 requests in %2 days. It is all invented, and gone when you quit.</source>
        <translation>正在虚构一家在 %2 天内有 %L1 个请求的公司。全部为虚构数据，退出后即消失。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Orchestris Console: demo</source>
        <translation>Orchestris Console：演示</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Preparing the demo</source>
        <translation>正在准备演示</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>orchestris::ConversationEditor</name>
    <message>
        <source>&amp;Add a message</source>
        <translation>添加消息(&amp;A)</translation>
    </message>
</context>
<context>
    <name>orchestris::CredentialEditor</name>
    <message>
        <source>Choose the file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>钥匙串</translation>
    </message>
    <message>
        <source>The provider&apos;s key</source>
        <translation>提供商的密钥</translation>
    </message>
    <message>
        <source>Name the environment variable: letters, digits and &apos;_&apos;.</source>
        <translation>请输入环境变量名称，仅限字母、数字和“_”。</translation>
    </message>
    <message>
        <source>Give the whole path of the file that holds the key.</source>
        <translation>请输入密钥文件的完整路径。</translation>
    </message>
    <message>
        <source>Name the entry in the keychain.</source>
        <translation>请输入钥匙串中的条目名称。</translation>
    </message>
    <message>
        <source>Paste the provider&apos;s key.</source>
        <translation>请粘贴提供商的密钥。</translation>
    </message>
    <message>
        <source>Read from the environment that the gateway was started in.</source>
        <translation>从启动网关时的环境中读取。</translation>
    </message>
    <message>
        <source>/path/to/key</source>
        <translation>/path/to/key</translation>
    </message>
    <message>
        <source>The file holds the key and nothing else; only you should be able to read it.</source>
        <translation>文件中只应包含密钥，且只有你能读取。</translation>
    </message>
    <message>
        <source>Name of the entry</source>
        <translation>条目名称</translation>
    </message>
    <message>
        <source>Name of the entry in the keychain</source>
        <translation>钥匙串中的条目名称</translation>
    </message>
    <message>
        <source>Stored. Leave empty to keep it</source>
        <translation>已存储，留空则保持不变</translation>
    </message>
    <message>
        <source>Paste the provider&apos;s key</source>
        <translation>粘贴提供商的密钥</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain, never in the database, and never shown again.</source>
        <translation>保存在此计算机的钥匙串中，绝不存入数据库，也不会再次显示。</translation>
    </message>
    <message>
        <source>File with the provider&apos;s key</source>
        <translation>包含提供商密钥的文件</translation>
    </message>
</context>
<context>
    <name>orchestris::DataTable</name>
    <message>
        <source>Fit the columns</source>
        <translation>调整列宽</translation>
    </message>
</context>
<context>
    <name>orchestris::DatabaseSection</name>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Where everything is</source>
        <translation>数据位置</translation>
    </message>
    <message>
        <source>One file with keys, people, limits, requests and the audit. SQLite is the only kind of database in this version.</source>
        <translation>一个文件，包含密钥、成员、限额、请求和审计。此版本仅支持 SQLite 数据库。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Oldest request</source>
        <translation>最早的请求</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Copy the &amp;path</source>
        <translation>复制路径(&amp;P)</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>检查(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;ompact</source>
        <translation>压缩(&amp;O)</translation>
    </message>
    <message>
        <source>Back up to a file</source>
        <translation>备份到文件</translation>
    </message>
    <message>
        <source>A copy of now, while everything goes on. To restore it, stop the program and put it in the place of the database. Secrets in the keychain are not in it.</source>
        <translation>在一切照常运行的同时，生成当前状态的副本。要恢复时，请停止程序，并用副本替换数据库。副本不含钥匙串中的机密。</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>检查文件</translation>
    </message>
    <message>
        <source>Reads all of it and says whether anything is damaged.</source>
        <translation>读取全部内容并报告是否有损坏。</translation>
    </message>
    <message>
        <source>Compact the file</source>
        <translation>压缩文件</translation>
    </message>
    <message>
        <source>Gives the room of removed requests back to the disk. Room is used again anyway, so this is for once, after much was removed.</source>
        <translation>将已移除请求占用的空间归还给磁盘。这些空间本就会被重新使用，因此仅需在大量移除后偶尔执行。</translation>
    </message>
    <message>
        <source>%1, and %2 that wait to be moved into it</source>
        <translation>%1，另有 %2 待并入</translation>
    </message>
    <message>
        <source>%1 with their rows, and %2 in the audit</source>
        <translation>%1 个（保留明细行），审计中有 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>SQLite %1, tables of version %2</source>
        <translation>SQLite %1，表版本 %2</translation>
    </message>
    <message>
        <source>Databases (*.db)</source>
        <translation>数据库 (*.db)</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>The backup is in %1: %2.</source>
        <translation>备份已保存至 %1：%2。</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>The file is sound: nothing in it is damaged.</source>
        <translation>文件完好：没有任何损坏。</translation>
    </message>
    <message>
        <source>The file is damaged. Stop the program, keep a copy of the file and restore the latest backup. SQLite says: %1</source>
        <translation>文件已损坏。请停止程序，保留文件副本，并恢复最新备份。SQLite 的消息：%1</translation>
    </message>
    <message>
        <source>Compact now? Answers to clients wait while the file is written anew, which takes about a second for each 100 MB, and as much room again is needed on the disk.</source>
        <translation>现在压缩？重写文件期间（每 100 MB 约一秒），对客户端的响应会等待，并且磁盘上还需要同样大小的空间。</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation>压缩(&amp;C)</translation>
    </message>
    <message>
        <source>Compacting</source>
        <translation>正在压缩</translation>
    </message>
    <message>
        <source>The file is smaller by %1.</source>
        <translation>文件缩小了 %1。</translation>
    </message>
    <message>
        <source>Free in it</source>
        <translation>其中空闲</translation>
    </message>
    <message>
        <source>%1, which will be used again</source>
        <translation>%1，将被重新使用</translation>
    </message>
    <message>
        <source>That was ended. Unless it was done already, nothing was changed.</source>
        <translation>已终止。除非当时已经完成，否则没有任何更改。</translation>
    </message>
</context>
<context>
    <name>orchestris::DetailPane</name>
    <message>
        <source>Request in full</source>
        <translation>请求详情</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>复制为 JSON(&amp;J)</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>Client&apos;s ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Provider&apos;s ID</source>
        <translation>提供商 ID</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>显示密钥</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>%1 (user)</source>
        <translation>%1（用户）</translation>
    </message>
    <message>
        <source>%1 (organization)</source>
        <translation>%1（组织）</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>请求的模型</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Show the usage of the alias</source>
        <translation>显示别名的用量</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Show the provider</source>
        <translation>显示提供商</translation>
    </message>
    <message>
        <source>Provider&apos;s model</source>
        <translation>提供商的模型</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Streamed</source>
        <translation>流式</translation>
    </message>
    <message>
        <source>In one piece</source>
        <translation>非流式</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Finish reason</source>
        <translation>结束原因</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>错误代码</translation>
    </message>
    <message>
        <source>Refused by</source>
        <translation>拒绝方</translation>
    </message>
    <message>
        <source>This gateway</source>
        <translation>此网关</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>of it cached</source>
        <translation>其中缓存</translation>
    </message>
    <message>
        <source>of it to cache</source>
        <translation>其中写入缓存</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>of it reasoning</source>
        <translation>其中推理</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Given-up tries</source>
        <translation>放弃的尝试</translation>
    </message>
    <message>
        <source>Price version</source>
        <translation>价格版本</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>首 Token</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>复制：%1</translation>
    </message>
</context>
<context>
    <name>orchestris::DiffView</name>
    <message>
        <source>What changes</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>Nothing would change: it is set up so already.</source>
        <translation>没有变化：已是此设置。</translation>
    </message>
    <message>
        <source>New file %1</source>
        <translation>新文件 %1</translation>
    </message>
    <message>
        <source>%1: readable for you alone from now on</source>
        <translation>%1：从现在起仅你可读取</translation>
    </message>
</context>
<context>
    <name>orchestris::EditKeyDialog</name>
    <message>
        <source>Edit key %1</source>
        <translation>编辑密钥“%1”</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
</context>
<context>
    <name>orchestris::ExpireKeysDialog</name>
    <message numerus="yes">
        <source>When %n keys expire</source>
        <translation>
            <numerusform>%n 个密钥的到期时间</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Set expiry</source>
        <translation>设置到期时间(&amp;S)</translation>
    </message>
</context>
<context>
    <name>orchestris::ExpiryEditor</name>
    <message>
        <source>Never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>In 7 days</source>
        <translation>7 天后</translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation>30 天后</translation>
    </message>
    <message>
        <source>In 90 days</source>
        <translation>90 天后</translation>
    </message>
    <message>
        <source>After a date…</source>
        <translation>指定日期…</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Last day of the key</source>
        <translation>密钥的最后有效日</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>到期(&amp;X)</translation>
    </message>
    <message>
        <source>As it is: %1</source>
        <translation>保持不变：%1</translation>
    </message>
    <message>
        <source>This date has passed. Choose a later one.</source>
        <translation>此日期已过。请选择更晚的日期。</translation>
    </message>
    <message>
        <source>Refused from %1 on.</source>
        <translation>自 %1 起拒绝。</translation>
    </message>
</context>
<context>
    <name>orchestris::FilterPopup</name>
    <message>
        <source>Search, or add with Enter</source>
        <translation>搜索，或按 Enter 添加</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>A number, please, such as 2.5.</source>
        <translation>请输入数字，例如 2.5。</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>过去 1 小时</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>过去 24 小时</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>过去 7 天</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>过去 30 天</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To, with that day</source>
        <translation>到（含当天）(&amp;T)</translation>
    </message>
</context>
<context>
    <name>orchestris::FilterRow</name>
    <message>
        <source>Clear &amp;filters</source>
        <translation>清除筛选(&amp;F)</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>显示 %1 个</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>显示 %2 个中的 %1 个</translation>
    </message>
</context>
<context>
    <name>orchestris::FixToolDialog</name>
    <message>
        <source>Set up %1</source>
        <translation>设置 %1</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>写入(&amp;W)</translation>
    </message>
    <message>
        <source>This leads the tool to %1. Its other settings and remarks stay; a copy of each file is kept beside it.</source>
        <translation>此操作会让工具指向 %1。其他设置和注释保持不变；每个文件的副本会保存在其旁边。</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>密钥(&amp;K)</translation>
    </message>
    <message>
        <source>The key that you &amp;have</source>
        <translation>你已有的密钥(&amp;H)</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>更改内容</translation>
    </message>
    <message>
        <source>Keep the key “%1”</source>
        <translation>保留密钥“%1”</translation>
    </message>
    <message>
        <source>Issue a new key for this tool</source>
        <translation>为此工具签发新密钥</translation>
    </message>
    <message>
        <source>Use a key that I have</source>
        <translation>使用我已有的密钥</translation>
    </message>
    <message>
        <source>There is no model yet: add a provider first.</source>
        <translation>尚无模型：请先添加提供商。</translation>
    </message>
    <message>
        <source>Choose one of the models.</source>
        <translation>请选择一个模型。</translation>
    </message>
    <message>
        <source>Paste the key.</source>
        <translation>请粘贴密钥。</translation>
    </message>
    <message>
        <source>This is not a whole key of this gateway.</source>
        <translation>这不是此网关的完整密钥。</translation>
    </message>
    <message>
        <source>For %1 on this machine</source>
        <translation>用于此计算机上的 %1</translation>
    </message>
</context>
<context>
    <name>orchestris::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
</context>
<context>
    <name>orchestris::FoundServers</name>
    <message>
        <source>Model servers found on this machine</source>
        <translation>在此计算机上找到的模型服务器</translation>
    </message>
    <message>
        <source>no models yet</source>
        <translation>尚无模型</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 runs on this machine: %2, %3.</source>
        <translation>%1 正在此计算机上运行：%2，%3。</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>Do not offer %1 again</source>
        <translation>不再提示 %1</translation>
    </message>
    <message>
        <source>“%1” is added. It has no models yet.</source>
        <translation>已添加“%1”，尚无模型。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is added, with %n model(s).</source>
        <translation>
            <numerusform>已添加“%1”，包含 %n 个模型。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::GatewaySection</name>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>For Prometheus: counters and times by key, model and provider. Off at first. Takes effect when the gateway is started again.</source>
        <translation>供 Prometheus 使用：按密钥、模型和提供商统计的计数和时间。默认关闭。网关重新启动后生效。</translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation>行为</translation>
    </message>
    <message>
        <source>Where clients connect</source>
        <translation>客户端连接位置</translation>
    </message>
    <message>
        <source>Address, port and threads take effect when the gateway is started again.</source>
        <translation>地址、端口和线程在网关重新启动后生效。</translation>
    </message>
    <message>
        <source>Start the gateway &amp;again</source>
        <translation>重新启动网关(&amp;A)</translation>
    </message>
    <message>
        <source>What runs may end first; new requests are refused for that moment</source>
        <translation>运行中的请求可先完成；在此期间新请求会被拒绝</translation>
    </message>
    <message>
        <source>Every computer that reaches this one over any of its networks can connect.</source>
        <translation>凡能通过任一网络访问此计算机的计算机都可连接。</translation>
    </message>
    <message>
        <source>Every computer that reaches this one at %1 can connect.</source>
        <translation>凡能通过 %1 访问此计算机的计算机都可连接。</translation>
    </message>
    <message>
        <source>Each needs a key, but there is no TLS here: prompts, answers and keys cross the network in the clear. Put a reverse proxy with TLS before it where others share that network, and add the name that clients use to the allowed host names.</source>
        <translation>每个客户端都需要密钥，但此处没有 TLS：提示词、响应和密钥以明文在网络中传输。如果与他人共用网络，请在前面部署启用 TLS 的反向代理，并将客户端使用的名称添加到允许的主机名中。</translation>
    </message>
    <message>
        <source>The gateway is another process: what is set here is in force when that one is started again.</source>
        <translation>网关是另一个进程：此处的设置在其重新启动后生效。</translation>
    </message>
    <message>
        <source>The gateway does not serve. %1</source>
        <translation>网关未运行。%1</translation>
    </message>
    <message>
        <source>What runs may end, then the gateway starts again…</source>
        <translation>运行中的请求可先完成，然后网关会重新启动…</translation>
    </message>
    <message>
        <source>The gateway starts…</source>
        <translation>正在启动网关…</translation>
    </message>
    <message>
        <source>Saved, and not in force yet: %1.</source>
        <translation>已保存，尚未生效：%1。</translation>
    </message>
    <message>
        <source>It serves at %1 with what is saved.</source>
        <translation>正以已保存的设置运行于 %1。</translation>
    </message>
</context>
<context>
    <name>orchestris::GatewayStatus</name>
    <message>
        <source>Copy the base URL</source>
        <translation>复制基础 URL</translation>
    </message>
    <message>
        <source>Serving at</source>
        <translation>运行于</translation>
    </message>
</context>
<context>
    <name>orchestris::HistogramView</name>
    <message>
        <source>Distribution of the latency</source>
        <translation>延迟分布</translation>
    </message>
    <message>
        <source>Nothing was answered</source>
        <translation>没有响应</translation>
    </message>
    <message>
        <source>p50 %1, p95 %2, p99 %3</source>
        <translation>p50 %1，p95 %2，p99 %3</translation>
    </message>
    <message>
        <source>Nothing was answered in this time</source>
        <translation>此时段内没有响应</translation>
    </message>
</context>
<context>
    <name>orchestris::ImportDialog</name>
    <message>
        <source>Import models</source>
        <translation>导入模型</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Ask for its models</source>
        <translation>查询其模型(&amp;A)</translation>
    </message>
    <message>
        <source>Asking for its models</source>
        <translation>正在查询其模型</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>提供商(&amp;P)</translation>
    </message>
    <message>
        <source>Asking “%1” for its models…</source>
        <translation>正在查询“%1”的模型…</translation>
    </message>
    <message>
        <source>Nothing was asked to its end.</source>
        <translation>查询未完成。</translation>
    </message>
    <message>
        <source>The provider is gone.</source>
        <translation>该提供商已不存在。</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>价格未知</translation>
    </message>
    <message>
        <source>already added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>It lists no models. Add them by name.</source>
        <translation>它未列出任何模型。请按名称添加。</translation>
    </message>
    <message numerus="yes">
        <source>It lists %n model(s).</source>
        <translation>
            <numerusform>它列出 %n 个模型。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are new.</source>
        <translation>
            <numerusform>其中 %n 个为新模型。</numerusform>
        </translation>
    </message>
    <message>
        <source>Added before, but not in its list any more: %1. Remove them on the page of models if requests for them fail.</source>
        <translation>之前已添加，但已不在其列表中：%1。如果对它们的请求失败，请在模型页面移除。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>重新查询(&amp;A)</translation>
    </message>
    <message>
        <source>Add a provider first.</source>
        <translation>请先添加提供商。</translation>
    </message>
    <message>
        <source>Waiting for its list.</source>
        <translation>正在等待其列表。</translation>
    </message>
    <message>
        <source>Choose what to import.</source>
        <translation>请选择要导入的内容。</translation>
    </message>
</context>
<context>
    <name>orchestris::IssueKeyDialog</name>
    <message>
        <source>Issue a key</source>
        <translation>签发密钥</translation>
    </message>
    <message>
        <source>&amp;Issue key</source>
        <translation>签发密钥(&amp;I)</translation>
    </message>
    <message>
        <source>Issuing…</source>
        <translation>正在签发…</translation>
    </message>
    <message>
        <source>Key issued</source>
        <translation>签发密钥</translation>
    </message>
</context>
<context>
    <name>orchestris::JobBar</name>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>取消(&amp;N)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>orchestris::KeyBulk</name>
    <message>
        <source>&amp;End running requests too</source>
        <translation>同时终止运行中的请求(&amp;E)</translation>
    </message>
    <message numerus="yes">
        <source>Disable %n keys? Requests with them are refused until you enable them again.</source>
        <translation>
            <numerusform>停用 %n 个密钥？重新启用之前，使用它们的请求会被拒绝。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Disable keys</source>
        <translation>停用密钥(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep keys</source>
        <translation>保留密钥(&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n keys? Requests with them are refused from now on. This cannot be undone; to stop them for a while, disable them instead.</source>
        <translation>
            <numerusform>吊销 %n 个密钥？使用它们的请求从现在起会被拒绝。此操作无法撤销；如只需暂停使用，请改为停用。</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;voke keys</source>
        <translation>吊销密钥(&amp;V)</translation>
    </message>
    <message numerus="yes">
        <source>Enabling %n keys…</source>
        <translation>
            <numerusform>正在启用 %n 个密钥…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disabling %n keys…</source>
        <translation>
            <numerusform>正在停用 %n 个密钥…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoking %n keys…</source>
        <translation>
            <numerusform>正在吊销 %n 个密钥…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys are enabled.</source>
        <translation>
            <numerusform>%n 个密钥已启用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys are disabled.</source>
        <translation>
            <numerusform>%n 个密钥已停用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys are revoked.</source>
        <translation>
            <numerusform>%n 个密钥已吊销。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %n keys…</source>
        <translation>
            <numerusform>正在更改 %n 个密钥…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys are changed.</source>
        <translation>
            <numerusform>%n 个密钥已更改。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::KeyForm</name>
    <message>
        <source>What it is for, like “ci-agents”</source>
        <translation>用途，例如“ci-agents”</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Organization %1</source>
        <translation>组织 %1</translation>
    </message>
    <message>
        <source>The organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>A user</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>The user&apos;s name</source>
        <translation>用户名称</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>O&amp;wner</source>
        <translation>所有者(&amp;W)</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>可选</translation>
    </message>
    <message>
        <source>Optional, like team-a, nightly</source>
        <translation>可选，例如 team-a, nightly</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>标签(&amp;T)</translation>
    </message>
    <message>
        <source>What the key may be used for, from where, and its loop guard</source>
        <translation>密钥的用途、来源地址和循环防护</translation>
    </message>
    <message>
        <source>Hide more r&amp;ules</source>
        <translation>隐藏更多规则(&amp;U)</translation>
    </message>
    <message>
        <source>More r&amp;ules</source>
        <translation>更多规则(&amp;U)</translation>
    </message>
    <message>
        <source>A new user; they are added with the key.</source>
        <translation>新用户，将随密钥一起添加。</translation>
    </message>
    <message>
        <source>Give the key a name.</source>
        <translation>请输入密钥名称。</translation>
    </message>
    <message>
        <source>A name has at most 100 characters, and none that cannot be seen.</source>
        <translation>名称最多 100 个字符，且不能含不可见字符。</translation>
    </message>
    <message>
        <source>There is a key named “%1” already. Choose another name.</source>
        <translation>已有名为“%1”的密钥。请换一个名称。</translation>
    </message>
    <message>
        <source>Name the user that owns the key.</source>
        <translation>请输入拥有此密钥的用户。</translation>
    </message>
</context>
<context>
    <name>orchestris::KeyIssuedView</name>
    <message>
        <source>The new key</source>
        <translation>新密钥</translation>
    </message>
    <message>
        <source>&amp;Copy key</source>
        <translation>复制密钥(&amp;C)</translation>
    </message>
    <message>
        <source>It stands in the examples below as well.</source>
        <translation>下方示例中也包含此密钥。</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>使用方法</translation>
    </message>
    <message>
        <source>In a terminal</source>
        <translation>在终端中</translation>
    </message>
    <message>
        <source>With the openai package</source>
        <translation>使用 openai 包</translation>
    </message>
    <message>
        <source>In ~/.codex/config.toml</source>
        <translation>在 ~/.codex/config.toml 中</translation>
    </message>
    <message>
        <source>In the shell that starts codex</source>
        <translation>在启动 codex 的 shell 中</translation>
    </message>
    <message>
        <source>“%1” is ready</source>
        <translation>“%1”已就绪</translation>
    </message>
    <message>
        <source>Copy the key now: it is shown this once and cannot be shown again. If it is lost, revoke it and issue another.</source>
        <translation>请立即复制密钥：它仅显示这一次，之后无法再查看。如果丢失，请吊销并重新签发。</translation>
    </message>
    <message>
        <source>You have not copied the key yet, and it cannot be shown again. Close once more to go without it.</source>
        <translation>密钥尚未复制，之后无法再查看。再次关闭即可放弃复制。</translation>
    </message>
</context>
<context>
    <name>orchestris::KeyPane</name>
    <message>
        <source>Search aliases and models</source>
        <translation>搜索别名和模型</translation>
    </message>
    <message>
        <source>Only what is allowed</source>
        <translation>仅限允许的项</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Public ID</source>
        <translation>公开 ID</translation>
    </message>
    <message>
        <source>May be used for</source>
        <translation>可用于</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Loop guard</source>
        <translation>循环防护</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Old secret</source>
        <translation>旧密钥值</translation>
    </message>
    <message>
        <source>Limits that it meets</source>
        <translation>适用的限额</translation>
    </message>
    <message>
        <source>What it may call</source>
        <translation>可调用的内容</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>用户 %1</translation>
    </message>
    <message>
        <source>Organization %1</source>
        <translation>组织 %1</translation>
    </message>
    <message>
        <source>sk-orc-%1-…</source>
        <translation>sk-orc-%1-…</translation>
    </message>
    <message>
        <source>Any address</source>
        <translation>任意地址</translation>
    </message>
    <message>
        <source>As its organization says</source>
        <translation>按组织的设置</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a time, in how long</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>从未使用</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a time, how long ago</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>sk-orc-%1-… until %2</source>
        <translation>sk-orc-%1-…，至 %2</translation>
    </message>
</context>
<context>
    <name>orchestris::KeyRulesEditor</name>
    <message>
        <source>&amp;Chat completions</source>
        <translation>Chat Completions(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Responses</source>
        <translation>Responses(&amp;R)</translation>
    </message>
    <message>
        <source>E&amp;mbeddings</source>
        <translation>Embeddings(&amp;M)</translation>
    </message>
    <message>
        <source>May be used for</source>
        <translation>可用于</translation>
    </message>
    <message>
        <source>Any, or like 192.0.2.7, 10.0.0.0/8, 2001:db8::/32</source>
        <translation>任意地址，或如 192.0.2.7, 10.0.0.0/8, 2001:db8::/32</translation>
    </message>
    <message>
        <source>From these a&amp;ddresses</source>
        <translation>允许的来源地址(&amp;D)</translation>
    </message>
    <message>
        <source>As its organization says</source>
        <translation>按组织的设置</translation>
    </message>
    <message>
        <source>Loop &amp;guard</source>
        <translation>循环防护(&amp;L)</translation>
    </message>
    <message>
        <source>Tick at least one thing that the key may be used for.</source>
        <translation>请至少选择密钥的一项用途。</translation>
    </message>
</context>
<context>
    <name>orchestris::KeyStep</name>
    <message>
        <source>At most so many dollars a &amp;day</source>
        <translation>每天最多（美元）(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Copy key</source>
        <translation>复制密钥(&amp;C)</translation>
    </message>
    <message>
        <source>Dollars a day</source>
        <translation>美元/天</translation>
    </message>
    <message>
        <source>N&amp;ame of the key</source>
        <translation>密钥名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation>使用者(&amp;F)</translation>
    </message>
    <message>
        <source>Name of the &amp;person</source>
        <translation>个人名称(&amp;P)</translation>
    </message>
    <message>
        <source>What tools &amp;call the model</source>
        <translation>工具对模型的称呼(&amp;C)</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>新密钥</translation>
    </message>
    <message>
        <source>It is shown this once. The next step puts it into your tool, so that you need not keep it; if it is lost, issue another.</source>
        <translation>密钥仅显示这一次。下一步会将其写入工具，因此无需自行保存；如果丢失，请重新签发。</translation>
    </message>
    <message>
        <source>A key for your tool</source>
        <translation>工具的密钥</translation>
    </message>
    <message>
        <source>Tools get keys of this gateway, never the provider&apos;s. What is used with each key is recorded, and can be limited.</source>
        <translation>工具使用此网关的密钥，而非提供商的密钥。每个密钥的用量都会记录，并可加以限制。</translation>
    </message>
    <message>
        <source>The team “%1”</source>
        <translation>团队“%1”</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Say whose key it is.</source>
        <translation>请指定密钥的使用者。</translation>
    </message>
    <message>
        <source>An amount is in dollars, such as 5 or 2.50.</source>
        <translation>金额以美元计，例如 5 或 2.50。</translation>
    </message>
    <message>
        <source>Tools call %1 by that name.</source>
        <translation>工具以该名称调用 %1。</translation>
    </message>
    <message>
        <source>It stands for %1, and can stand for another model later without a change in your tools.</source>
        <translation>它代表 %1；以后可改为其他模型，无需更改工具。</translation>
    </message>
    <message>
        <source>&amp;Issue the key</source>
        <translation>签发密钥(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Give the key a name.</source>
        <translation>请输入密钥名称。</translation>
    </message>
    <message>
        <source>A name has at most 100 characters, and none that cannot be seen.</source>
        <translation>名称最多 100 个字符，且不能含不可见字符。</translation>
    </message>
</context>
<context>
    <name>orchestris::KeyTableModel</name>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>从未使用</translation>
    </message>
    <message>
        <source>sk-orc-%1-…</source>
        <translation>sk-orc-%1-…</translation>
    </message>
    <message>
        <source>Only for %1</source>
        <translation>仅用于 %1</translation>
    </message>
    <message>
        <source>Only from %1</source>
        <translation>仅限来自 %1</translation>
    </message>
    <message>
        <source>The key before it, sk-orc-%1-…, is accepted until %2</source>
        <translation>之前的密钥 sk-orc-%1-… 在 %2 之前仍可使用</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Owner kind</source>
        <translation>所有者类型</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Limit used</source>
        <translation>限额已用</translation>
    </message>
</context>
<context>
    <name>orchestris::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>搜索密钥</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>R&amp;otate…</source>
        <translation>轮换(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Limit…</source>
        <translation>限额(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Copy public ID</source>
        <translation>复制公开 ID(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Disable…</source>
        <translation>停用(&amp;D)…</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>吊销(&amp;V)…</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>尚无密钥</translation>
    </message>
    <message>
        <source>The keys that clients use to reach this gateway appear here, with their owners and what they may call.</source>
        <translation>客户端访问此网关所用的密钥会显示在这里，包括其所有者和可调用的内容。</translation>
    </message>
    <message>
        <source>&amp;Issue a key…</source>
        <translation>签发密钥(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Issue key</source>
        <translation>签发密钥(&amp;I)</translation>
    </message>
    <message>
        <source>%1 active of %2</source>
        <translation>%2 个中有 %1 个有效</translation>
    </message>
    <message>
        <source>Give the key a new secret</source>
        <translation>为此密钥生成新的密钥值</translation>
    </message>
    <message>
        <source>Limit what it can use</source>
        <translation>限制可用量</translation>
    </message>
    <message>
        <source>Ena&amp;ble</source>
        <translation>启用(&amp;B)</translation>
    </message>
    <message>
        <source>“%1” is revoked.</source>
        <translation>“%1”已吊销。</translation>
    </message>
    <message>
        <source>“%1” is disabled: requests with it are refused until you enable it.</source>
        <translation>“%1”已停用：启用之前，使用它的请求会被拒绝。</translation>
    </message>
    <message>
        <source>“%1” is enabled again.</source>
        <translation>“%1”已重新启用。</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>“%1”已保存。</translation>
    </message>
    <message>
        <source>&amp;End running requests too</source>
        <translation>同时终止运行中的请求(&amp;E)</translation>
    </message>
    <message>
        <source>Disable “%1”? Requests with it are refused until you enable it again.</source>
        <translation>停用“%1”？重新启用之前，使用它的请求会被拒绝。</translation>
    </message>
    <message>
        <source>&amp;Disable key</source>
        <translation>停用密钥(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep key</source>
        <translation>保留密钥(&amp;K)</translation>
    </message>
    <message>
        <source>Revoke “%1”? Requests with it are refused from now on. This cannot be undone; to stop it for a while, disable it instead.</source>
        <translation>吊销“%1”？使用它的请求从现在起会被拒绝。此操作无法撤销；如只需暂停使用，请改为停用。</translation>
    </message>
    <message>
        <source>Re&amp;voke key</source>
        <translation>吊销密钥(&amp;V)</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation>详情(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>标签(&amp;T)…</translation>
    </message>
    <message>
        <source>E&amp;xpire on…</source>
        <translation>到期时间(&amp;X)…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>任意状态</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Unused for 30 days</source>
        <translation>30 天未使用</translation>
    </message>
    <message>
        <source>Near a limit</source>
        <translation>接近限额</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Any owner</source>
        <translation>任意所有者</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>任意模型</translation>
    </message>
    <message>
        <source>Organizations&apos; keys</source>
        <translation>组织的密钥</translation>
    </message>
    <message>
        <source>Users&apos; keys</source>
        <translation>用户的密钥</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>%1 的全部</translation>
    </message>
    <message>
        <source>May call %1</source>
        <translation>可调用 %1</translation>
    </message>
    <message>
        <source>Its limits, and what it may really call</source>
        <translation>其限额，以及实际可调用的内容</translation>
    </message>
</context>
<context>
    <name>orchestris::LimitBars</name>
    <message>
        <source>No limit applies.</source>
        <translation>没有适用的限额。</translation>
    </message>
    <message>
        <source>%1, resets: %2</source>
        <comment>a share, when</comment>
        <translation>%1，重置：%2</translation>
    </message>
    <message>
        <source>What was used of it is known to the running gateway only.</source>
        <translation>其用量仅由运行中的网关掌握。</translation>
    </message>
</context>
<context>
    <name>orchestris::LimitBulk</name>
    <message numerus="yes">
        <source>Remove %n limits?</source>
        <translation>
            <numerusform>移除 %n 个限额？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them count in total: what was used of these is forgotten, and they cannot be brought back.</source>
        <translation>
            <numerusform>其中 %n 个按总计统计：其已用记录将被清除，无法恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;move limits</source>
        <translation>移除限额(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keep limits</source>
        <translation>保留限额(&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>Removing %n limits…</source>
        <translation>
            <numerusform>正在移除 %n 个限额…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limits are removed.</source>
        <translation>
            <numerusform>%n 个限额已移除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Setting %n limits again…</source>
        <translation>
            <numerusform>正在重新设置 %n 个限额…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %n limits…</source>
        <translation>
            <numerusform>正在更改 %n 个限额…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limits are back.</source>
        <translation>
            <numerusform>%n 个限额已恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limits are changed.</source>
        <translation>
            <numerusform>%n 个限额已更改。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::LimitDialog</name>
    <message>
        <source>Add a limit</source>
        <translation>添加限额</translation>
    </message>
    <message>
        <source>Edit a limit</source>
        <translation>编辑限额</translation>
    </message>
    <message>
        <source>Add &amp;limit</source>
        <translation>添加限额(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>With the last 30 days</source>
        <translation>以过去 30 天模拟</translation>
    </message>
    <message>
        <source>Say whose use is limited, and see here what it would have met.</source>
        <translation>指定要限制的对象，即可在此查看限额本会遇到的情况。</translation>
    </message>
</context>
<context>
    <name>orchestris::LimitForm</name>
    <message>
        <source>All models</source>
        <translation>所有模型</translation>
    </message>
    <message>
        <source>Refuse requests</source>
        <translation>拒绝请求</translation>
    </message>
    <message>
        <source>Only warn</source>
        <translation>仅警告</translation>
    </message>
    <message>
        <source>Adaptive</source>
        <translation>自适应</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>严格</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation>输入以查找</translation>
    </message>
    <message>
        <source>&amp;Whose</source>
        <translation>对象(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>M&amp;odel or alias</source>
        <translation>模型或别名(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;At most</source>
        <translation>上限(&amp;A)</translation>
    </message>
    <message>
        <source>W&amp;hat</source>
        <translation>项目(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>周期(&amp;I)</translation>
    </message>
    <message>
        <source>Time &amp;zone of the window</source>
        <translation>周期的时区(&amp;T)</translation>
    </message>
    <message>
        <source>Notices at &amp;percent</source>
        <translation>通知阈值（百分比）(&amp;P)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>When &amp;reached</source>
        <translation>达到时(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>模式(&amp;M)</translation>
    </message>
    <message>
        <source>Dollars, like 5.00</source>
        <translation>美元，例如 5.00</translation>
    </message>
    <message>
        <source>Like 4</source>
        <translation>例如 4</translation>
    </message>
    <message>
        <source>Like 600</source>
        <translation>例如 600</translation>
    </message>
    <message>
        <source>Like 2 M</source>
        <translation>例如 2 M</translation>
    </message>
    <message>
        <source>Strict: each request holds the most it could use, and the provider is told that maximum. No answer can pass the limit, but fewer requests run at once near its end.</source>
        <translation>严格：每个请求预留其可能的最大用量，并将该上限告知提供商。任何响应都不会超出限额，但接近用尽时可同时运行的请求会减少。</translation>
    </message>
    <message>
        <source>Adaptive: each request holds what it will probably use, and more as it grows. A lone agent with budget left is not refused.</source>
        <translation>自适应：每个请求预留其预计用量，并随增长追加预留。只要预算还有剩余，单独运行的代理就不会被拒绝。</translation>
    </message>
    <message>
        <source>There is such a limit already: %1. Saving changes it.</source>
        <translation>已有相同的限额：%1。保存将更改它。</translation>
    </message>
    <message>
        <source>Choose the organization that is limited.</source>
        <translation>请选择要限制的组织。</translation>
    </message>
    <message>
        <source>Choose the user that is limited.</source>
        <translation>请选择要限制的用户。</translation>
    </message>
    <message>
        <source>Choose the key that is limited.</source>
        <translation>请选择要限制的密钥。</translation>
    </message>
    <message>
        <source>There is no such model or alias: choose one.</source>
        <translation>没有此模型或别名，请选择一个。</translation>
    </message>
    <message>
        <source>Say how much it may be at most.</source>
        <translation>请输入上限。</translation>
    </message>
    <message>
        <source>An amount is in dollars, like 5 or 0.25, at most 1,000,000.</source>
        <translation>金额以美元计，例如 5 或 0.25，最多 1,000,000。</translation>
    </message>
    <message>
        <source>An amount is a whole number, like 600, 250 k or 2 M.</source>
        <translation>数量应为整数，例如 600、250 k 或 2 M。</translation>
    </message>
    <message>
        <source>There is no such time zone: choose one like Europe/Berlin.</source>
        <translation>没有此时区，请选择一个，例如 Europe/Berlin。</translation>
    </message>
    <message>
        <source>Notices are at 1 to 1000 percent, like 80, 100.</source>
        <translation>通知阈值为 1 至 1000 的百分比，例如 80, 100。</translation>
    </message>
    <message>
        <source>A limit of 0 refuses every request.</source>
        <translation>限额为 0 会拒绝所有请求。</translation>
    </message>
    <message>
        <source>A limit of 0 warns of every request.</source>
        <translation>限额为 0 会对所有请求发出警告。</translation>
    </message>
    <message>
        <source>More than its organization has: %1. That is reached first.</source>
        <translation>超过其组织的限额：%1。组织的限额会先达到。</translation>
    </message>
</context>
<context>
    <name>orchestris::LimitPlot</name>
    <message>
        <source>Nothing that this limit counts was used in the last 30 days.</source>
        <translation>过去 30 天内没有该限额计入的用量。</translation>
    </message>
    <message>
        <source>Amount of the limit</source>
        <translation>限额数量</translation>
    </message>
    <message>
        <source>Used in each window</source>
        <translation>每个周期的用量</translation>
    </message>
    <message>
        <source>Used since the window began, by day</source>
        <translation>周期开始以来的用量（按日）</translation>
    </message>
    <message>
        <source>Within the limit</source>
        <translation>限额以内</translation>
    </message>
    <message>
        <source>Beyond it: warned of</source>
        <translation>超出部分：警告</translation>
    </message>
    <message>
        <source>Beyond it: refused</source>
        <translation>超出部分：拒绝</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>The most that was used in one window is %1.</source>
        <translation>单个周期内最多使用 %1。</translation>
    </message>
    <message numerus="yes">
        <source>All of %n window(s) stay within it. The most that was used in one is %1.</source>
        <translation>
            <numerusform>%n 个周期均未超出。单个周期内最多使用 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n window(s) used more. The most that was used in one is %2.</source>
        <translation>
            <numerusform>%n 个周期中有 %1 个超出。单个周期内最多使用 %2。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::LimitTableModel</name>
    <message>
        <source>All models</source>
        <translation>所有模型</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>严格</translation>
    </message>
    <message>
        <source>Adaptive</source>
        <translation>自适应</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>What was used of it is known to the running gateway only.</source>
        <translation>其用量仅由运行中的网关掌握。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>已用 %1，限额为%2</translation>
    </message>
    <message>
        <source>%1 (your time); windows begin by the clock of %2.</source>
        <translation>%1（本地时间）；周期按 %2 的时钟开始。</translation>
    </message>
    <message>
        <source>It counts the last 60 seconds.</source>
        <translation>统计最近 60 秒。</translation>
    </message>
    <message>
        <source>Each request holds its worst case, and the provider is told the maximum.</source>
        <translation>每个请求按最坏情况预留，并将上限告知提供商。</translation>
    </message>
    <message>
        <source>Each request holds what it will probably take, and more as it grows.</source>
        <translation>每个请求预留其预计用量，并随增长追加预留。</translation>
    </message>
    <message>
        <source>No notices</source>
        <translation>无通知</translation>
    </message>
    <message>
        <source>Notices at %1</source>
        <translation>通知阈值：%1</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Resets</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>When reached</source>
        <translation>达到时</translation>
    </message>
</context>
<context>
    <name>orchestris::LimitsCard</name>
    <message>
        <source>No limits yet. A limit keeps what an organization, a user or a key can spend where you want it.</source>
        <translation>尚无限额。限额可将组织、用户或密钥的支出控制在你希望的范围内。</translation>
    </message>
    <message>
        <source>All li&amp;mits</source>
        <translation>所有限额(&amp;M)</translation>
    </message>
    <message>
        <source>The closest limits</source>
        <translation>最接近用尽的限额</translation>
    </message>
    <message>
        <source>Closest limits</source>
        <translation>最接近用尽的限额</translation>
    </message>
    <message>
        <source>%1 of %2; resets: %3</source>
        <comment>used, a limit, when</comment>
        <translation>已用 %1，限额为%2；重置：%3</translation>
    </message>
</context>
<context>
    <name>orchestris::LimitsPage</name>
    <message>
        <source>Limits</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>Search limits</source>
        <translation>搜索限额</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>No limits yet</source>
        <translation>尚无限额</translation>
    </message>
    <message>
        <source>Limits on what an organization, a user or a key can use appear here, with what is used of them: cost, tokens, requests, or requests at once.</source>
        <translation>对组织、用户或密钥用量的限额会显示在这里，并附已用情况：费用、Token、请求或并发请求。</translation>
    </message>
    <message>
        <source>&amp;Add a limit…</source>
        <translation>添加限额(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Add limit</source>
        <translation>添加限额(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>%n limit(s)</source>
        <translation>
            <numerusform>%n 个限额</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reached</source>
        <translation>
            <numerusform>%n 个已达到</numerusform>
        </translation>
    </message>
    <message>
        <source>The limit holds from now on. %1.</source>
        <translation>限额即刻生效。%1。</translation>
    </message>
    <message>
        <source>Remove this limit? %1. What was used of it is forgotten; this cannot be undone.</source>
        <translation>移除此限额？%1。其已用记录将被清除；此操作无法撤销。</translation>
    </message>
    <message>
        <source>Re&amp;move limit</source>
        <translation>移除限额(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keep limit</source>
        <translation>保留限额(&amp;K)</translation>
    </message>
    <message>
        <source>The limit is removed. %1.</source>
        <translation>限额已移除。%1。</translation>
    </message>
    <message>
        <source>The limit is back. %1.</source>
        <translation>限额已恢复。%1。</translation>
    </message>
    <message>
        <source>&amp;Change amounts…</source>
        <translation>更改数量(&amp;C)…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>移除(&amp;M)…</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>However much is used</source>
        <translation>不限用量</translation>
    </message>
    <message>
        <source>Near its amount</source>
        <translation>接近上限</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已达到</translation>
    </message>
    <message>
        <source>Nothing used yet</source>
        <translation>尚未使用</translation>
    </message>
    <message>
        <source>Only warns</source>
        <translation>仅警告</translation>
    </message>
    <message>
        <source>Of anybody</source>
        <translation>所有对象</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>任意模型</translation>
    </message>
    <message>
        <source>Only for %1</source>
        <translation>仅用于 %1</translation>
    </message>
</context>
<context>
    <name>orchestris::LivePage</name>
    <message>
        <source>Search running requests</source>
        <translation>搜索运行中的请求</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>显示(&amp;W)</translation>
    </message>
    <message>
        <source>Sto&amp;p…</source>
        <translation>停止(&amp;S)…</translation>
    </message>
    <message>
        <source>Stop its ke&amp;y…</source>
        <translation>停止其密钥(&amp;K)…</translation>
    </message>
    <message>
        <source>Stop its &amp;owner…</source>
        <translation>停止其所有者(&amp;O)…</translation>
    </message>
    <message>
        <source>Stop &amp;everything…</source>
        <translation>全部停止(&amp;E)…</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>没有正在运行的请求</translation>
    </message>
    <message>
        <source>Requests appear here while they are answered, with what they have used so far. They can be stopped here.</source>
        <translation>正在响应的请求会显示在这里，并附目前的用量，可在此处停止。</translation>
    </message>
    <message>
        <source>Running requests</source>
        <translation>运行中的请求</translation>
    </message>
    <message>
        <source>Show it on the page of requests</source>
        <translation>在请求页面中显示</translation>
    </message>
    <message>
        <source>Stop all that runs with the same key</source>
        <translation>停止使用同一密钥的全部运行中请求</translation>
    </message>
    <message>
        <source>Stop all that runs for the same user or organization</source>
        <translation>停止同一用户或组织的全部运行中请求</translation>
    </message>
    <message numerus="yes">
        <source>%n running, %1 so far</source>
        <translation>
            <numerusform>%n 个运行中，目前 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the request of “%1” to %2?</source>
        <translation>停止“%1”对 %2 的请求？</translation>
    </message>
    <message numerus="yes">
        <source>Stop %Ln selected request(s)?</source>
        <translation>
            <numerusform>停止选中的 %Ln 个请求？</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>Stop all requests of the key “%1”, %n now?</source>
        <translation>
            <numerusform>停止密钥“%1”当前的全部 %n 个请求？</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop all of the key</source>
        <translation>停止此密钥的全部请求(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>Stop all requests of the user “%1”, %n now?</source>
        <translation>
            <numerusform>停止用户“%1”当前的全部 %n 个请求？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop all requests of the organization “%1” and of its users, %n now?</source>
        <translation>
            <numerusform>停止组织“%1”及其用户当前的全部 %n 个请求？</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop all of the owner</source>
        <translation>停止此所有者的全部请求(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>Stop everything that runs, %Ln request(s) now?</source>
        <translation>
            <numerusform>停止当前运行的全部 %Ln 个请求？</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop everything</source>
        <translation>全部停止(&amp;S)</translation>
    </message>
    <message>
        <source>%1 The clients get an error that says so. What was used until then is recorded and billed.</source>
        <translation>%1客户端会收到相应的错误。截至当时的用量会被记录并计费。</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>继续运行(&amp;K)</translation>
    </message>
    <message>
        <source>Nothing was stopped: it had ended by then.</source>
        <translation>未停止任何请求：它们当时已结束。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) stopped.</source>
        <translation>
            <numerusform>已停止 %Ln 个请求。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::LiveTableModel</name>
    <message>
        <source>Answering</source>
        <translation>正在响应</translation>
    </message>
    <message>
        <source>Waiting, attempt %1</source>
        <translation>等待中，第 %1 次尝试</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Began %1</source>
        <translation>开始于 %1</translation>
    </message>
    <message>
        <source>Nothing of an answer has come yet, or the next attempt is about to begin.</source>
        <translation>尚未收到任何响应，或即将开始下一次尝试。</translation>
    </message>
    <message>
        <source>The answer is on its way.</source>
        <translation>正在接收响应。</translation>
    </message>
    <message>
        <source>So far, an estimate: input %1, output %2</source>
        <translation>截至目前的估计值：输入 %1，输出 %2</translation>
    </message>
    <message>
        <source>So far, an estimate</source>
        <translation>截至目前的估计值</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>已用时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
</context>
<context>
    <name>orchestris::MainWindow</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Demo data: people, keys and traffic are made up.</source>
        <translation>演示数据：成员、密钥和流量均为虚构。</translation>
    </message>
    <message>
        <source>Issue a &amp;key…</source>
        <translation>签发密钥(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy the base URL</source>
        <translation>复制基础 URL(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Quit (the gateway serves on)</source>
        <translation>退出（网关继续运行）(&amp;Q)</translation>
    </message>
    <message>
        <source>First &amp;steps</source>
        <translation>入门(&amp;S)</translation>
    </message>
    <message>
        <source>Key&amp;board shortcuts</source>
        <translation>键盘快捷键(&amp;B)</translation>
    </message>
</context>
<context>
    <name>orchestris::MessageBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
</context>
<context>
    <name>orchestris::ModelDialog</name>
    <message>
        <source>Add a model</source>
        <translation>添加模型</translation>
    </message>
    <message>
        <source>Edit a model</source>
        <translation>编辑模型</translation>
    </message>
    <message>
        <source>&amp;Add model</source>
        <translation>添加模型(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Price in dollars a million tokens</source>
        <translation>每百万 Token 的价格（美元）</translation>
    </message>
    <message>
        <source>A changed price counts for requests from now on: what was recorded keeps its own. Without a price, cost stays unknown.</source>
        <translation>更改后的价格适用于今后的请求，已记录的保持原价。没有价格时，费用保持未知。</translation>
    </message>
    <message>
        <source>As the provider calls it</source>
        <translation>提供商所用的名称</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>提供商(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Tokens of a prompt and its answer together. Aliases compare their targets by it.</source>
        <translation>提示词与响应合计的 Token 数。别名据此比较其目标。</translation>
    </message>
    <message>
        <source>Tokens that an answer can have at most. Strict limits hold so many.</source>
        <translation>单个响应的最大 Token 数。严格限额按此预留。</translation>
    </message>
    <message>
        <source>Conte&amp;xt, in tokens</source>
        <translation>上下文（Token）(&amp;X)</translation>
    </message>
    <message>
        <source>Maximum ou&amp;tput, in tokens</source>
        <translation>最大输出（Token）(&amp;U)</translation>
    </message>
    <message>
        <source>Say how the provider calls the model.</source>
        <translation>请输入提供商对该模型的称呼。</translation>
    </message>
    <message>
        <source>A model&apos;s name has up to 200 characters and no blanks.</source>
        <translation>模型名称最多 200 个字符，不含空格。</translation>
    </message>
    <message>
        <source>Add a provider first.</source>
        <translation>请先添加提供商。</translation>
    </message>
    <message>
        <source>%1/%2 is there already.</source>
        <translation>%1/%2 已存在。</translation>
    </message>
    <message>
        <source>A context is a number of tokens, like 128,000 or 200k.</source>
        <translation>上下文应为 Token 数，例如 128,000 或 200k。</translation>
    </message>
    <message>
        <source>The maximum output is a number of tokens, like 16,384 or 16k.</source>
        <translation>最大输出应为 Token 数，例如 16,384 或 16k。</translation>
    </message>
</context>
<context>
    <name>orchestris::ModelPicker</name>
    <message>
        <source>Filter models</source>
        <translation>筛选模型</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>已选择 %2 个中的 %1 个</translation>
    </message>
</context>
<context>
    <name>orchestris::ModelTableModel</name>
    <message>
        <source>No price</source>
        <translation>无价格</translation>
    </message>
    <message>
        <source>Holds since %1.</source>
        <translation>自 %1 起生效。</translation>
    </message>
    <message>
        <source>Of the last 30 days</source>
        <translation>过去 30 天</translation>
    </message>
    <message>
        <source>Dollars a million tokens</source>
        <translation>美元/百万 Token</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Price from</source>
        <translation>价格生效时间</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Max. output</source>
        <translation>最大输出</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
</context>
<context>
    <name>orchestris::ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>&amp;Import models…</source>
        <translation>导入模型(&amp;I)…</translation>
    </message>
    <message>
        <source>Parts of the page of models</source>
        <translation>模型页面的分区</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>&amp;Add model</source>
        <translation>添加模型(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add alias</source>
        <translation>添加别名(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n 个模型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alias(es)</source>
        <translation>
            <numerusform>%n 个别名</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::ModelsTab</name>
    <message>
        <source>Search models</source>
        <translation>搜索模型</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>Use &amp;list price</source>
        <translation>使用价格表价格(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Probe…</source>
        <translation>探测(&amp;P)…</translation>
    </message>
    <message>
        <source>Its re&amp;quests</source>
        <translation>查看请求(&amp;Q)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation>尚无模型</translation>
    </message>
    <message>
        <source>What the providers can be asked for appears here, with prices and what it was used for. Ask a provider which models it has.</source>
        <translation>可向提供商请求的模型会显示在这里，并附价格和使用情况。请向提供商查询其拥有的模型。</translation>
    </message>
    <message>
        <source>&amp;Import from a provider…</source>
        <translation>从提供商导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>所有提供商</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>With and without price</source>
        <translation>有价格和无价格</translation>
    </message>
    <message>
        <source>With a price</source>
        <translation>有价格</translation>
    </message>
    <message>
        <source>Without a price</source>
        <translation>无价格</translation>
    </message>
    <message>
        <source>Use in the last 30 days</source>
        <translation>过去 30 天的使用</translation>
    </message>
    <message>
        <source>Used and unused</source>
        <translation>已使用和未使用</translation>
    </message>
    <message>
        <source>Used in 30 days</source>
        <translation>30 天内使用过</translation>
    </message>
    <message>
        <source>Unused for 30 days</source>
        <translation>30 天未使用</translation>
    </message>
    <message>
        <source>A new version of the price, for requests from now on</source>
        <translation>新的价格版本，适用于今后的请求</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n 个模型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n model(s) selected</source>
        <translation>
            <numerusform>已选择 %n 个模型中的 %1 个</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>“%1”已保存。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n new model(s).</source>
        <translation>
            <numerusform>“%1”新增 %n 个模型。</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings of “%1” are what the probe found.</source>
        <translation>“%1”的设置已采用探测结果。</translation>
    </message>
    <message>
        <source>Nothing changed: the prices are the list&apos;s, or it has none.</source>
        <translation>没有更改：价格已与价格表一致，或价格表中没有。</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) have the list&apos;s price, for requests from now on.</source>
        <translation>
            <numerusform>%n 个模型已采用价格表价格，适用于今后的请求。</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed: %1. Requests for it are refused from now on; what was used stays recorded.</source>
        <translation>已移除：%1。对它的请求从现在起会被拒绝；已有用量记录会保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n models are removed. Requests for them are refused from now on; what was used stays recorded.</source>
        <translation>
            <numerusform>%n 个模型已移除。对它们的请求从现在起会被拒绝；已有用量记录会保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>These aliases pass over it: %1.</source>
        <translation>绕过它的别名：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) are back.</source>
        <translation>
            <numerusform>%n 个模型已恢复。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::MonthReport</name>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>无法写入文件：%1。</translation>
    </message>
    <message>
        <source>Usage, %1</source>
        <translation>用量，%1</translation>
    </message>
    <message>
        <source>The report cannot be drawn.</source>
        <translation>无法绘制报告。</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>报告已保存至 %1。</translation>
    </message>
    <message>
        <source>Days are those of %1</source>
        <translation>日期按 %1 计</translation>
    </message>
    <message>
        <source>All requests that have ended</source>
        <translation>所有已结束的请求</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>仅限：%1</translation>
    </message>
    <message>
        <source>Nothing in this month</source>
        <translation>本月没有数据</translation>
    </message>
    <message>
        <source>Cost by model</source>
        <translation>各模型的费用</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Requests and errors</source>
        <translation>请求与错误</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Latency p95</source>
        <translation>延迟 p95</translation>
    </message>
    <message>
        <source> (continued)</source>
        <translation> (续)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>orchestris::Navigation</name>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n thing(s) need attention</source>
        <translation>
            <numerusform>%1，%n 项需要关注</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::NoticeTableModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
</context>
<context>
    <name>orchestris::NoticesCard</name>
    <message>
        <source>Nothing to look at. Limits that are nearly used up, and keys that repeat the same request, are noted here.</source>
        <translation>没有需要查看的内容。即将用尽的限额和重复相同请求的密钥会记录在这里。</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Enter shows the newest request of a notice</source>
        <translation>按 Enter 显示通知的最新请求</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n 条通知</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::OverviewCharts</name>
    <message>
        <source>Cost by model</source>
        <translation>各模型的费用</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Nothing was spent in this time</source>
        <translation>此时段内没有支出</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
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
        <translation>首 Token p50</translation>
    </message>
</context>
<context>
    <name>orchestris::OverviewFigures</name>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Latency p50 / p95</source>
        <translation>延迟 p50 / p95</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>已响应 %1</translation>
    </message>
    <message>
        <source>none in this time</source>
        <translation>此时段内无</translation>
    </message>
    <message>
        <source>input %1 · output %2</source>
        <translation>输入 %1 · 输出 %2</translation>
    </message>
    <message>
        <source>%1 a request</source>
        <translation>每个请求 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>first token %1</source>
        <translation>首 Token %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>yesterday until 12:00, a figure</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>orchestris::OverviewPage</name>
    <message>
        <source>&amp;Issue key</source>
        <translation>签发密钥(&amp;I)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>&amp;Issue a key…</source>
        <translation>签发密钥(&amp;I)…</translation>
    </message>
    <message>
        <source>A first request</source>
        <translation>首个请求</translation>
    </message>
    <message>
        <source>Yesterday until %1</source>
        <translation>昨天至 %1</translation>
    </message>
    <message>
        <source>All of last month</source>
        <translation>上月全月</translation>
    </message>
    <message>
        <source>Last month until %1</source>
        <translation>上月至 %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day or month, time zone</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Days and months begin by the clock of %1. Compared with: %2.</source>
        <translation>日和月按 %1 的时钟开始。对比：%2。</translation>
    </message>
    <message>
        <source>Days and months begin by the clock of %1.</source>
        <translation>日和月按 %1 的时钟开始。</translation>
    </message>
    <message>
        <source>Waiting for the first request</source>
        <translation>等待首个请求</translation>
    </message>
    <message>
        <source>Requests, tokens, cost and latency appear here as soon as a client calls the gateway with one of your keys.</source>
        <translation>客户端使用你的密钥调用网关后，请求、Token、费用和延迟会立即显示在这里。</translation>
    </message>
    <message>
        <source>Requests, tokens, cost and latency appear here as soon as a client calls the gateway. It needs a key for that.</source>
        <translation>客户端调用网关后，请求、Token、费用和延迟会立即显示在这里。调用需要密钥。</translation>
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
        <translation>添加用户</translation>
    </message>
    <message>
        <source>Add an organization</source>
        <translation>添加组织</translation>
    </message>
    <message>
        <source>Edit user %1</source>
        <translation>编辑用户“%1”</translation>
    </message>
    <message>
        <source>Edit organization %1</source>
        <translation>编辑组织“%1”</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>As people call them, like “lead”</source>
        <translation>平时的称呼，例如“lead”</translation>
    </message>
    <message>
        <source>A team or a company, like “Research”</source>
        <translation>团队或公司，例如“Research”</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>组织(&amp;O)</translation>
    </message>
    <message>
        <source>Visible models</source>
        <translation>可见模型</translation>
    </message>
    <message>
        <source>Allowed models</source>
        <translation>允许的模型</translation>
    </message>
    <message>
        <source>Their keys can call nothing else, whatever a key&apos;s own list says.</source>
        <translation>无论密钥自身的列表如何，该用户的密钥只能调用这些模型。</translation>
    </message>
    <message>
        <source>Its keys and its users&apos; keys can call nothing else.</source>
        <translation>该组织及其用户的密钥只能调用这些模型。</translation>
    </message>
    <message>
        <source>Loop &amp;guard</source>
        <translation>循环防护(&amp;L)</translation>
    </message>
    <message>
        <source>When a key repeats the same request again and again: nothing, a notice on the Limits page, or a notice and a refusal. A key can have a setting of its own.</source>
        <translation>密钥反复重复相同请求时的处理：不处理、在限额页面通知，或通知并拒绝。密钥可单独设置。</translation>
    </message>
    <message>
        <source>Give the user a name.</source>
        <translation>请输入用户名称。</translation>
    </message>
    <message>
        <source>Give the organization a name.</source>
        <translation>请输入组织名称。</translation>
    </message>
    <message>
        <source>A name has at most 100 characters, and none that cannot be seen.</source>
        <translation>名称最多 100 个字符，且不能含不可见字符。</translation>
    </message>
    <message>
        <source>There is a user named “%1” already.</source>
        <translation>已有名为“%1”的用户。</translation>
    </message>
    <message>
        <source>There is an organization named “%1” already.</source>
        <translation>已有名为“%1”的组织。</translation>
    </message>
</context>
<context>
    <name>orchestris::OwnerPane</name>
    <message>
        <source>Organization or user</source>
        <translation>组织或用户</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Loop guard</source>
        <translation>循环防护</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Limits that they meet</source>
        <translation>适用的限额</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Disabled: requests with these keys are refused.</source>
        <translation>已停用：使用这些密钥的请求会被拒绝。</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Refused: the organization %1 is disabled.</source>
        <translation>已拒绝：组织 %1 已停用。</translation>
    </message>
    <message>
        <source>%1 active of %2</source>
        <translation>%2 个中有 %1 个有效</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>从未使用</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a time, how long ago</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a key, its state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>尚无密钥</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::OwnerTableModel</name>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Requests with these keys are refused, and what ran was ended.</source>
        <translation>使用这些密钥的请求会被拒绝，运行中的请求已终止。</translation>
    </message>
    <message>
        <source>Requests with these keys are refused. What ran could finish.</source>
        <translation>使用这些密钥的请求会被拒绝，运行中的请求可继续完成。</translation>
    </message>
    <message>
        <source>The organization %1 is disabled.</source>
        <translation>组织“%1”已停用。</translation>
    </message>
    <message>
        <source>What happens when a key repeats the same request again and again</source>
        <translation>密钥反复重复相同请求时的处理</translation>
    </message>
    <message>
        <source>%1 of %2 keys are active</source>
        <translation>%2 个密钥中有 %1 个有效</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Loop guard</source>
        <translation>循环防护</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>从未使用</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Limit used</source>
        <translation>限额已用</translation>
    </message>
</context>
<context>
    <name>orchestris::Page</name>
    <message>
        <source>That is not there any more.</source>
        <translation>该项已不存在。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>用量</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>遥测</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>People</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>演练场</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>“%1” is still at work.</source>
        <translation>“%1”仍在处理中。</translation>
    </message>
</context>
<context>
    <name>orchestris::ParameterForm</name>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>This is not JSON, %1: %2.</source>
        <translation>这不是 JSON，%1：%2。</translation>
    </message>
    <message>
        <source>A JSON schema is an object: {&quot;type&quot;: &quot;object&quot;, …}.</source>
        <translation>JSON 架构应为对象：{&quot;type&quot;: &quot;object&quot;, …}。</translation>
    </message>
    <message>
        <source>Tools are a list: [{&quot;type&quot;: &quot;function&quot;, …}].</source>
        <translation>工具应为列表：[{&quot;type&quot;: &quot;function&quot;, …}]。</translation>
    </message>
    <message>
        <source>Tool %1 has no “type”.</source>
        <translation>工具 %1 没有“type”。</translation>
    </message>
    <message>
        <source>Tool %1 has no “name”.</source>
        <translation>工具 %1 没有“name”。</translation>
    </message>
    <message>
        <source>Separated by commas; \n is a line&apos;s end</source>
        <translation>以逗号分隔；\n 表示换行</translation>
    </message>
    <message>
        <source>As the model does</source>
        <translation>按模型默认</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>A JSON object</source>
        <translation>JSON 对象</translation>
    </message>
    <message>
        <source>JSON of a schema</source>
        <translation>架构的 JSON</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Top P</source>
        <translation>Top P</translation>
    </message>
    <message>
        <source>Most output tokens</source>
        <translation>最大输出 Token</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>推理强度</translation>
    </message>
    <message>
        <source>Form of the answer</source>
        <translation>响应格式</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>停止于</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>A number from 0 to %1</source>
        <translation>0 至 %1 的数字</translation>
    </message>
    <message numerus="yes">
        <source>At most %n</source>
        <translation>
            <numerusform>最多 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>From 1 to %1</source>
        <translation>1 至 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>orchestris::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>搜索成员</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Limit…</source>
        <translation>限额(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Disable…</source>
        <translation>停用(&amp;D)…</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>尚无成员</translation>
    </message>
    <message>
        <source>Organizations and their users appear here: they own the keys that clients use.</source>
        <translation>组织及其用户会显示在这里：客户端使用的密钥归他们所有。</translation>
    </message>
    <message>
        <source>&amp;Add an organization…</source>
        <translation>添加组织(&amp;A)…</translation>
    </message>
    <message>
        <source>Add &amp;organization</source>
        <translation>添加组织(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Add user</source>
        <translation>添加用户(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%n 个组织</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n 个用户</numerusform>
        </translation>
    </message>
    <message>
        <source>Limit what they can use</source>
        <translation>限制其可用量</translation>
    </message>
    <message>
        <source>Ena&amp;ble</source>
        <translation>启用(&amp;B)</translation>
    </message>
    <message>
        <source>“%1” is added.</source>
        <translation>“%1”已添加。</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>“%1”已保存。</translation>
    </message>
    <message>
        <source>&amp;End running requests too</source>
        <translation>同时终止运行中的请求(&amp;E)</translation>
    </message>
    <message>
        <source>Disable “%1”? Their keys are refused until you enable them again.</source>
        <translation>停用“%1”？重新启用之前，该用户的密钥会被拒绝。</translation>
    </message>
    <message>
        <source>Disable “%1”? Its keys and its users&apos; keys are refused until you enable it again.</source>
        <translation>停用“%1”？重新启用之前，该组织及其用户的密钥会被拒绝。</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>停用(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep enabled</source>
        <translation>保持启用(&amp;K)</translation>
    </message>
    <message>
        <source>“%1” is enabled again.</source>
        <translation>“%1”已重新启用。</translation>
    </message>
    <message>
        <source>“%1” is disabled, and running requests are ended.</source>
        <translation>“%1”已停用，运行中的请求已终止。</translation>
    </message>
    <message>
        <source>“%1” is disabled. Running requests may finish.</source>
        <translation>“%1”已停用。运行中的请求可继续完成。</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation>详情(&amp;T)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>任意状态</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Near a limit</source>
        <translation>接近限额</translation>
    </message>
    <message>
        <source>Without active keys</source>
        <translation>无有效密钥</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Organizations and users</source>
        <translation>组织和用户</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Any organization</source>
        <translation>任意组织</translation>
    </message>
    <message>
        <source>Their keys, and the limits that they meet</source>
        <translation>其密钥及适用的限额</translation>
    </message>
    <message numerus="yes">
        <source>Disable %n of them? Their keys are refused until you enable them again.</source>
        <translation>
            <numerusform>停用其中 %n 项？重新启用之前，其密钥会被拒绝。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enabling %n of them…</source>
        <translation>
            <numerusform>正在启用 %n 项…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disabling %n of them…</source>
        <translation>
            <numerusform>正在停用 %n 项…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are enabled.</source>
        <translation>
            <numerusform>已启用 %n 项。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are disabled.</source>
        <translation>
            <numerusform>已停用 %n 项。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::PlaygroundPage</name>
    <message>
        <source>No key to try a model as</source>
        <translation>没有可用于试用模型的密钥</translation>
    </message>
    <message>
        <source>Here one tries a model through the gateway, as one of its keys. Issue a key first.</source>
        <translation>在此可用某个密钥通过网关试用模型。请先签发密钥。</translation>
    </message>
    <message>
        <source>Issue a key</source>
        <translation>签发密钥</translation>
    </message>
    <message>
        <source>No model to try</source>
        <translation>没有可试用的模型</translation>
    </message>
    <message>
        <source>Here one tries a model through the gateway, as one of its keys. Add a provider with its models first.</source>
        <translation>在此可用某个密钥通过网关试用模型。请先添加提供商及其模型。</translation>
    </message>
    <message>
        <source>To the providers</source>
        <translation>前往提供商</translation>
    </message>
    <message>
        <source>&amp;Parameters and tools</source>
        <translation>参数和工具(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Sen&amp;d</source>
        <translation>发送(&amp;D)</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>How the model is to behave; may be empty</source>
        <translation>模型应如何表现；可留空</translation>
    </message>
    <message>
        <source>S&amp;ystem prompt</source>
        <translation>系统提示词(&amp;Y)</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>What is said here lives in this window&apos;s memory only: neither prompt nor answer is stored. That there was a request, its tokens and its cost are recorded, as of every request.</source>
        <translation>此处的对话仅存在于此窗口的内存中：提示词和响应均不存储。与所有请求一样，会记录请求本身、其 Token 和费用。</translation>
    </message>
    <message>
        <source>The message was taken away.</source>
        <translation>消息已移除。</translation>
    </message>
    <message>
        <source>The gateway is starting.</source>
        <translation>网关正在启动。</translation>
    </message>
    <message>
        <source>The gateway is stopping and takes no new requests.</source>
        <translation>网关正在停止，不接受新请求。</translation>
    </message>
    <message>
        <source>The gateway does not serve: %1</source>
        <translation>网关未运行：%1</translation>
    </message>
    <message>
        <source>The gateway has ended. Let this console serve, or start the gateway again.</source>
        <translation>网关已结束。请让此控制台提供服务，或重新启动网关。</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation>请先输入消息。</translation>
    </message>
    <message>
        <source>An answer is on its way in the playground.</source>
        <translation>演练场中有应答正在到达。</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>停止回答</translation>
    </message>
</context>
<context>
    <name>orchestris::PresetGallery</name>
    <message>
        <source>Search kinds of providers</source>
        <translation>搜索提供商类型</translation>
    </message>
    <message>
        <source>None of them. Choose “Another OpenAI-compatible server” for any server that speaks OpenAI&apos;s API.</source>
        <translation>都不是。对于使用 OpenAI API 的任何服务器，请选择“其他兼容 OpenAI 的服务器”。</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>在此计算机上</translation>
    </message>
    <message>
        <source>A key if it asks for one</source>
        <translation>仅在要求时需要密钥</translation>
    </message>
    <message>
        <source>Needs a key</source>
        <translation>需要密钥</translation>
    </message>
    <message>
        <source>What do you want to connect? The fields are filled in for you, and nothing is asked before you say so.</source>
        <translation>要连接什么？各字段会自动填写；在你确认之前，不会发出任何请求。</translation>
    </message>
</context>
<context>
    <name>orchestris::PriceChangeTableModel</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Price now</source>
        <translation>当前价格</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>价格表价格</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Cost, 30 days</source>
        <translation>费用（30 天）</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>按表费用</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
</context>
<context>
    <name>orchestris::PriceChangesTab</name>
    <message>
        <source>The last 30 days cost %1 with them and would have cost %2.</source>
        <translation>这些模型过去 30 天的费用为 %1，按价格表应为 %2。</translation>
    </message>
    <message>
        <source>Back to the program&apos;s &amp;list</source>
        <translation>返回程序自带的价格表(&amp;L)</translation>
    </message>
    <message>
        <source>No price differs</source>
        <translation>价格没有差异</translation>
    </message>
    <message>
        <source>Where a price list has another price than a model here, the model appears with what its use of the last 30 days would have cost.</source>
        <translation>如果价格表中的价格与此处模型的价格不同，该模型会显示在这里，并附过去 30 天用量按该价格计算的费用。</translation>
    </message>
    <message>
        <source>&amp;Compare with another list…</source>
        <translation>与其他价格表比较(&amp;L)…</translation>
    </message>
    <message>
        <source>Price changes</source>
        <translation>价格变动</translation>
    </message>
    <message>
        <source>A price list</source>
        <translation>价格表</translation>
    </message>
    <message>
        <source>Price lists (*.json)</source>
        <translation>价格表 (*.json)</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is too large for a price list. Choose another file.</source>
        <translation>%1 过大，不可能是价格表。请选择其他文件。</translation>
    </message>
    <message numerus="yes">
        <source>The list of %1: %n price(s) differ.</source>
        <translation>
            <numerusform>%1 的价格表：%n 项价格不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>The same: %1; not in it: %2.</source>
        <translation>相同：%1；不在表中：%2。</translation>
    </message>
    <message>
        <source>Nothing is changed here: prices are set by model, on the page of providers or with orchestrisd prices.</source>
        <translation>此处不会更改任何内容：价格按模型设置，可在提供商页面或使用 orchestrisd prices 设置。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 — keys that used it: %2. Aliases that lead to it: %3.</source>
        <translation>%1 — 使用过它的密钥：%2。指向它的别名：%3。</translation>
    </message>
</context>
<context>
    <name>orchestris::PriceEditor</name>
    <message>
        <source>Add &amp;rates for long prompts</source>
        <translation>添加长提示词费率(&amp;R)</translation>
    </message>
    <message>
        <source>Use the &amp;list&apos;s price</source>
        <translation>使用价格表价格(&amp;L)</translation>
    </message>
    <message>
        <source>Above input tokens</source>
        <translation>超过输入 Token</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>&amp;Input</source>
        <translation>输入(&amp;I)</translation>
    </message>
    <message>
        <source>dollars</source>
        <translation>美元</translation>
    </message>
    <message>
        <source>Cached input</source>
        <translation>缓存输入</translation>
    </message>
    <message>
        <source>&amp;Cached input</source>
        <translation>缓存输入(&amp;C)</translation>
    </message>
    <message>
        <source>as input</source>
        <translation>与输入相同</translation>
    </message>
    <message>
        <source>Cache writes</source>
        <translation>缓存写入</translation>
    </message>
    <message>
        <source>Cache &amp;writes</source>
        <translation>缓存写入(&amp;W)</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>&amp;Output</source>
        <translation>输出(&amp;O)</translation>
    </message>
    <message>
        <source>Remove these rates</source>
        <translation>移除这些费率</translation>
    </message>
    <message>
        <source>“%1” is no amount of dollars.</source>
        <translation>“%1”不是有效的美元金额。</translation>
    </message>
    <message>
        <source>A price needs at least a rate for input and one for output.</source>
        <translation>价格至少需要输入费率和输出费率。</translation>
    </message>
    <message>
        <source>Say above how many input tokens the further rates hold, like 200k.</source>
        <translation>请指定后续费率从多少输入 Token 以上开始，例如 200k。</translation>
    </message>
    <message>
        <source>Rates for long prompts begin above more and more tokens, and no rate is above a million dollars.</source>
        <translation>长提示词费率的起始 Token 数须逐级递增，且费率不得超过一百万美元。</translation>
    </message>
    <message>
        <source>The price list does not have this model.</source>
        <translation>价格表中没有此模型。</translation>
    </message>
    <message>
        <source>This is the published price. %1.</source>
        <translation>与公开价格一致。%1。</translation>
    </message>
    <message>
        <source>Published: %1. %2.</source>
        <translation>公开价格：%1。%2。</translation>
    </message>
</context>
<context>
    <name>orchestris::PricesSection</name>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>not used in the last 30 days</source>
        <translation>过去 30 天未使用</translation>
    </message>
    <message>
        <source>the last 30 days cost %1 and would have cost %2</source>
        <translation>过去 30 天费用为 %1，按价格表应为 %2</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Back to the program&apos;s &amp;list</source>
        <translation>返回程序自带的价格表(&amp;L)</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>价格表</translation>
    </message>
    <message>
        <source>Published prices that come with the program. New models get theirs from it; prices of models that are here change only when you say so, and what was used before keeps the price that it was billed at.</source>
        <translation>程序附带的公开价格。新模型从中获得价格；已有模型的价格仅在你确认后才会更改，之前的用量保持计费时的价格。</translation>
    </message>
    <message>
        <source>Prices that differ</source>
        <translation>不同的价格</translation>
    </message>
    <message>
        <source>&amp;Compare with another list…</source>
        <translation>与其他价格表比较(&amp;L)…</translation>
    </message>
    <message>
        <source>A price list</source>
        <translation>价格表</translation>
    </message>
    <message>
        <source>Price lists (*.json)</source>
        <translation>价格表 (*.json)</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is too large for a price list. Choose another file.</source>
        <translation>%1 过大，不可能是价格表。请选择其他文件。</translation>
    </message>
    <message>
        <source>The list of %1. Source: %2</source>
        <translation>%1 的价格表。来源：%2</translation>
    </message>
    <message>
        <source>No price differs: %1 are as in the list, %2 are not in it.</source>
        <translation>价格没有差异：%1 个与价格表一致，%2 个不在表中。</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) differ. The same: %1; not in it: %2. Dollars a million tokens of input / output:</source>
        <translation>
            <numerusform>%n 项价格不同。相同：%1；不在表中：%2。每百万 Token 的美元价格（输入 / 输出）：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n price(s)</source>
        <translation>
            <numerusform>设置 %n 项价格</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>全不选(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) have a new price from now on. It is in the audit.</source>
        <translation>
            <numerusform>%n 个模型从现在起采用新价格。已记录在审计中。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::PrivacySection</name>
    <message>
        <source>Privacy and retention</source>
        <translation>隐私和保留期</translation>
    </message>
    <message>
        <source>What is kept, and what never</source>
        <translation>保留什么，绝不保留什么</translation>
    </message>
    <message>
        <source>Kept of each request: key, owner, model, provider, times, tokens, cost, status, request IDs, and the name of the program that asked.</source>
        <translation>每个请求保留：密钥、所有者、模型、提供商、时间、Token、费用、状态、请求 ID，以及发出请求的程序名称。</translation>
    </message>
    <message>
        <source>Never kept on disk: prompts, answers, tool calls, the addresses of clients, secrets of keys. Nothing is sent to anyone but the providers you set up.</source>
        <translation>绝不存入磁盘：提示词、响应、工具调用、客户端地址、密钥值。除你设置的提供商外，不会向任何人发送任何内容。</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>保留时长</translation>
    </message>
    <message>
        <source>Answers in memory</source>
        <translation>内存中的响应</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Nothing would be removed now.</source>
        <translation>现在不会移除任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>Saving removes %Ln request(s) now: those before %1. That cannot be taken back; a backup keeps them.</source>
        <translation>
            <numerusform>保存会立即移除 %1 之前的 %Ln 个请求。此操作无法撤销；备份中会保留它们。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::ProbeDialog</name>
    <message>
        <source>&amp;Probe</source>
        <translation>探测(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Use these settings</source>
        <translation>使用这些设置(&amp;U)</translation>
    </message>
    <message>
        <source>Probe %1</source>
        <translation>探测 %1</translation>
    </message>
    <message>
        <source>What the provider can do</source>
        <translation>提供商的功能</translation>
    </message>
    <message>
        <source>Probing</source>
        <translation>正在探测</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Finds out what “%1” can do by up to nine tiny calls, one after another. They cost a few tokens each.</source>
        <translation>依次进行最多九次极小的调用，以了解“%1”的功能。每次消耗少量 Token。</translation>
    </message>
    <message>
        <source>The probe was stopped.</source>
        <translation>探测已停止。</translation>
    </message>
    <message>
        <source>A small one, chosen for you</source>
        <translation>自动选择一个小模型</translation>
    </message>
    <message>
        <source>&amp;Model to call</source>
        <translation>要调用的模型(&amp;M)</translation>
    </message>
    <message>
        <source>it has %1</source>
        <translation>支持 %1</translation>
    </message>
    <message>
        <source>it takes the client&apos;s own limit</source>
        <translation>使用客户端自己的上限</translation>
    </message>
    <message>
        <source>its limit is called %1</source>
        <translation>其上限参数名为 %1</translation>
    </message>
    <message>
        <source>it can be asked for usage in streams</source>
        <translation>可请求流中的用量</translation>
    </message>
    <message>
        <source>it cannot be asked for usage in streams</source>
        <translation>不可请求流中的用量</translation>
    </message>
    <message>
        <source>&amp;Probe again</source>
        <translation>重新探测(&amp;P)</translation>
    </message>
    <message>
        <source>Called %1. New here: %2.</source>
        <translation>已调用 %1。新发现：%2。</translation>
    </message>
    <message>
        <source>There was nothing to call.</source>
        <translation>没有可调用的模型。</translation>
    </message>
    <message>
        <source>Called %1. Its settings fit what was found.</source>
        <translation>已调用 %1。其设置与探测结果相符。</translation>
    </message>
</context>
<context>
    <name>orchestris::ProviderBulk</name>
    <message numerus="yes">
        <source>Enabling %n provider(s)…</source>
        <translation>
            <numerusform>正在启用 %n 个提供商…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disabling %n provider(s)…</source>
        <translation>
            <numerusform>正在停用 %n 个提供商…</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is enabled again.</source>
        <translation>“%1”已重新启用。</translation>
    </message>
    <message>
        <source>“%1” is disabled: requests for its models are refused until you enable it.</source>
        <translation>“%1”已停用：启用之前，对其模型的请求会被拒绝。</translation>
    </message>
    <message numerus="yes">
        <source>Remove “%1” and its %n model(s)? Requests for them are refused from now on. What was used stays recorded.</source>
        <translation>
            <numerusform>移除“%1”及其 %n 个模型？对它们的请求从现在起会被拒绝。已有用量记录会保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>These aliases lead nowhere then: %1.</source>
        <translation>这些别名届时将没有目标：%1。</translation>
    </message>
    <message>
        <source>&amp;Remove provider</source>
        <translation>移除提供商(&amp;M)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n provider(s)</source>
        <translation>
            <numerusform>移除 %n 个提供商(&amp;M)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep provider</source>
        <translation>保留提供商(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>Removing %n provider(s)…</source>
        <translation>
            <numerusform>正在移除 %n 个提供商…</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>“%1”已移除。</translation>
    </message>
</context>
<context>
    <name>orchestris::ProviderDialog</name>
    <message>
        <source>A&amp;dvanced settings</source>
        <translation>高级设置(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Add provider</source>
        <translation>添加提供商(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>添加提供商</translation>
    </message>
    <message>
        <source>Edit provider %1</source>
        <translation>编辑提供商“%1”</translation>
    </message>
    <message>
        <source>First part of model IDs, like openai/gpt-5</source>
        <translation>模型 ID 的第一部分，例如 openai/gpt-5</translation>
    </message>
    <message>
        <source>What the provider has and how it wants to be asked. A probe finds most of it out.</source>
        <translation>提供商支持哪些功能，以及应如何请求。大部分可通过探测得知。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>API &amp;version</source>
        <translation>API 版本(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>基础 URL(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Credential</source>
        <translation>凭据(&amp;C)</translation>
    </message>
    <message>
        <source>Hide a&amp;dvanced settings</source>
        <translation>隐藏高级设置(&amp;D)</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>默认版本</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save and import %n model(s)</source>
        <translation>
            <numerusform>保存并导入 %n 个模型(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the provider a name.</source>
        <translation>请输入提供商名称。</translation>
    </message>
    <message>
        <source>A name has up to 100 letters, digits, &apos;.&apos;, &apos;_&apos; or &apos;-&apos;, and no blanks.</source>
        <translation>名称最多 100 个字符，仅限字母、数字、“.”、“_”或“-”，不含空格。</translation>
    </message>
    <message>
        <source>There is a provider named “%1” already.</source>
        <translation>已有名为“%1”的提供商。</translation>
    </message>
    <message>
        <source>Give the base URL of its API.</source>
        <translation>请输入其 API 的基础 URL。</translation>
    </message>
    <message>
        <source>Put your resource&apos;s name in place of RESOURCE.</source>
        <translation>请将 RESOURCE 替换为你的资源名称。</translation>
    </message>
    <message>
        <source>A base URL looks like https://api.example.com/v1, without user, password, query or fragment.</source>
        <translation>基础 URL 形如 https://api.example.com/v1，不含用户、密码、查询或片段。</translation>
    </message>
    <message>
        <source>Leave out %1: the gateway adds it.</source>
        <translation>请去掉 %1：网关会自动添加。</translation>
    </message>
    <message>
        <source>Give the API version, such as 2024-10-21.</source>
        <translation>请输入 API 版本，例如 2024-10-21。</translation>
    </message>
    <message>
        <source>An API version looks like 2024-10-21 or preview.</source>
        <translation>API 版本形如 2024-10-21 或 preview。</translation>
    </message>
    <message>
        <source>A&amp;ll kinds of providers</source>
        <translation>所有提供商类型(&amp;L)</translation>
    </message>
</context>
<context>
    <name>orchestris::ProviderPane</name>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>基础 URL</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>How it does</source>
        <translation>运行情况</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>过去 1 小时</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>过去 24 小时</translation>
    </message>
    <message>
        <source>Circuits</source>
        <translation>熔断器</translation>
    </message>
    <message>
        <source>What it can do</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Import models…</source>
        <translation>导入模型…</translation>
    </message>
    <message>
        <source>Its requests</source>
        <translation>查看请求</translation>
    </message>
    <message>
        <source>Answers in this process</source>
        <translation>在此进程内响应</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>No requests</source>
        <translation>没有请求</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln 个请求</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>错误 %1</translation>
    </message>
    <message>
        <source>%1 (half, 95 % within)</source>
        <translation>%1（50%、95% 在此时间内）</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s) in a row</source>
        <translation>
            <numerusform>连续失败 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>tried again within a minute</source>
        <translation>一分钟内重新尝试</translation>
    </message>
    <message>
        <source>is being tried now</source>
        <translation>正在尝试</translation>
    </message>
    <message>
        <source>All closed: requests go to each of its models.</source>
        <translation>全部关闭：请求会发往其每个模型。</translation>
    </message>
    <message>
        <source>The sandbox is built in: what it can do is known.</source>
        <translation>沙盒为内置，其功能已知。</translation>
    </message>
    <message>
        <source>Not probed yet: a probe finds out by a few tiny calls.</source>
        <translation>尚未探测：探测通过几次极小的调用来了解。</translation>
    </message>
    <message>
        <source>Probed %1, with %2.</source>
        <translation>已于%1用 %2 探测。</translation>
    </message>
    <message>
        <source>There: %1.</source>
        <translation>支持：%1。</translation>
    </message>
    <message>
        <source>Not there: %1.</source>
        <translation>不支持：%1。</translation>
    </message>
</context>
<context>
    <name>orchestris::ProviderStep</name>
    <message>
        <source>Who answers</source>
        <translation>由谁响应</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translation>正在测试连接</translation>
    </message>
    <message>
        <source>Base &amp;URL</source>
        <translation>基础 URL(&amp;B)</translation>
    </message>
    <message>
        <source>The provider&apos;s &amp;key, kept in the keychain</source>
        <translation>提供商的密钥，保存在钥匙串中(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Model to begin with</source>
        <translation>最初使用的模型(&amp;M)</translation>
    </message>
    <message>
        <source>Who answers?</source>
        <translation>由谁响应？</translation>
    </message>
    <message>
        <source>The gateway passes requests on to a provider: a service, or a model server on this machine. Others can be added at any time.</source>
        <translation>网关将请求转发给提供商：一项服务，或此计算机上的模型服务器。可随时添加其他提供商。</translation>
    </message>
    <message>
        <source>%1, found on this machine</source>
        <translation>%1，在此计算机上找到</translation>
    </message>
    <message>
        <source>%1, by the variable %2</source>
        <translation>%1，通过变量 %2</translation>
    </message>
    <message>
        <source>Try without a network: the sandbox</source>
        <translation>不联网试用：沙盒</translation>
    </message>
    <message>
        <source>It is built in, answers at once and costs nothing. It shows how everything works before a provider is added.</source>
        <translation>内置，立即响应，不产生费用。添加提供商之前，可用它了解整体如何运作。</translation>
    </message>
    <message>
        <source>Its key stays in the variable %1 and is not copied.</source>
        <translation>其密钥保留在变量 %1 中，不会被复制。</translation>
    </message>
    <message>
        <source>It is set up already.</source>
        <translation>已设置完毕。</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Test and go on</source>
        <translation>测试并继续(&amp;T)</translation>
    </message>
    <message>
        <source>It answers, but lists no models. Load one there, or add it on the page of providers.</source>
        <translation>它有响应，但未列出模型。请在其中加载模型，或在提供商页面添加。</translation>
    </message>
    <message numerus="yes">
        <source>It works: %n model(s).</source>
        <translation>
            <numerusform>连接成功：%n 个模型。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::ProviderTableModel</name>
    <message>
        <source>Sandbox, built in</source>
        <translation>沙盒（内置）</translation>
    </message>
    <message>
        <source>Azure OpenAI</source>
        <translation>Azure OpenAI</translation>
    </message>
    <message>
        <source>Azure OpenAI, older API</source>
        <translation>Azure OpenAI（旧版 API）</translation>
    </message>
    <message>
        <source>Anthropic</source>
        <translation>Anthropic</translation>
    </message>
    <message>
        <source>OpenAI-compatible</source>
        <translation>兼容 OpenAI</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>No credential</source>
        <translation>无凭据</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) paused</source>
        <translation>
            <numerusform>%n 个模型已暂停</numerusform>
        </translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>Nothing is sent to %1 for now: too many requests failed in a row. A single request tries from time to time whether it answers again.</source>
        <translation>目前不会向 %1 发送任何内容：连续失败的请求过多。会不时用单个请求检查其是否恢复响应。</translation>
    </message>
    <message>
        <source>Answers in this process</source>
        <translation>在此进程内响应</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>基础 URL</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>凭据</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>端点</translation>
    </message>
</context>
<context>
    <name>orchestris::ProviderTestView</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel test</source>
        <translation>取消测试</translation>
    </message>
    <message>
        <source>Models to import</source>
        <translation>要导入的模型</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translation>正在测试连接</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>测试已取消。</translation>
    </message>
    <message>
        <source>Connected in %1, but the provider lists no models. Save it and add models by name.</source>
        <translation>已连接（%1），但提供商未列出任何模型。请保存后按名称添加模型。</translation>
    </message>
    <message numerus="yes">
        <source>Connected in %1: %n model(s) found.</source>
        <translation>
            <numerusform>已连接（%1）：找到 %n 个模型。</numerusform>
        </translation>
    </message>
    <message>
        <source>already added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>Asking for its models… %1</source>
        <translation>正在查询其模型… %1</translation>
    </message>
</context>
<context>
    <name>orchestris::ProvidersPage</name>
    <message>
        <source>Providers</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Search providers</source>
        <translation>搜索提供商</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Test connection…</source>
        <translation>测试连接(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Probe…</source>
        <translation>探测(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>停用(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>移除(&amp;M)…</translation>
    </message>
    <message>
        <source>No providers yet</source>
        <translation>尚无提供商</translation>
    </message>
    <message>
        <source>The services that answer requests appear here: OpenAI, a server on this machine, or anything that speaks the same API.</source>
        <translation>响应请求的服务会显示在这里：OpenAI、此计算机上的服务器，或任何使用相同 API 的服务。</translation>
    </message>
    <message>
        <source>&amp;Add a provider…</source>
        <translation>添加提供商(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Add provider</source>
        <translation>添加提供商(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>The sandbox is built in: there is nothing to edit.</source>
        <translation>沙盒为内置，无可编辑内容。</translation>
    </message>
    <message>
        <source>The sandbox answers in this process: it is always there.</source>
        <translation>沙盒在此进程内响应，始终可用。</translation>
    </message>
    <message>
        <source>The sandbox is built in: what it can do is known.</source>
        <translation>沙盒为内置，其功能已知。</translation>
    </message>
    <message>
        <source>Find out what it can do, by a few tiny calls</source>
        <translation>通过几次极小的调用了解其功能</translation>
    </message>
    <message>
        <source>Ena&amp;ble</source>
        <translation>启用(&amp;B)</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>“%1”已保存。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is saved, with %n new model(s).</source>
        <translation>
            <numerusform>“%1”已保存，新增 %n 个模型。</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings of “%1” are what the probe found.</source>
        <translation>“%1”的设置已采用探测结果。</translation>
    </message>
    <message>
        <source>Detai&amp;ls</source>
        <translation>详细信息(&amp;L)</translation>
    </message>
</context>
<context>
    <name>orchestris::RequestFilters</name>
    <message>
        <source>Find an ID with Enter</source>
        <translation>按 Enter 查找 ID</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>筛选(&amp;L)</translation>
    </message>
    <message>
        <source>Clear &amp;all</source>
        <translation>全部清除(&amp;A)</translation>
    </message>
    <message>
        <source>The gateway&apos;s, the client&apos;s or the provider&apos;s request ID</source>
        <translation>网关、客户端或提供商的请求 ID</translation>
    </message>
    <message>
        <source>Without: %1</source>
        <translation>取消筛选：%1</translation>
    </message>
</context>
<context>
    <name>orchestris::RequestTableModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>首 Token</translation>
    </message>
</context>
<context>
    <name>orchestris::RequestTimeline</name>
    <message>
        <source>What happened, and when</source>
        <translation>事件及其时间</translation>
    </message>
</context>
<context>
    <name>orchestris::RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>尚无请求</translation>
    </message>
    <message>
        <source>Every request appears here as it happens: who asked which model, what it used, what it cost, and how long it took.</source>
        <translation>每个请求发生时都会显示在这里：谁请求了哪个模型、用量多少、费用多少、耗时多久。</translation>
    </message>
    <message>
        <source>&amp;Issue a key…</source>
        <translation>签发密钥(&amp;I)…</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>无匹配项</translation>
    </message>
    <message>
        <source>No request fits the filters.</source>
        <translation>没有符合筛选条件的请求。</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>清除筛选</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Follow live: %n new</source>
        <translation>
            <numerusform>实时跟随：%n 个新请求(&amp;F)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Follow live</source>
        <translation>实时跟随(&amp;F)</translation>
    </message>
    <message>
        <source>New requests appear as they happen, while the list is at its top</source>
        <translation>列表位于顶部时，新请求会随时显示</translation>
    </message>
    <message>
        <source>To the newest, and on with them as they happen</source>
        <translation>转到最新请求并持续跟随</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s), back to the first</source>
        <translation>
            <numerusform>%Ln 个请求，已到最早</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s); older ones come as you scroll</source>
        <translation>
            <numerusform>%Ln 个请求；滚动可加载更早的请求</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching back… %1</source>
        <translation>正在搜索更早的请求… %1</translation>
    </message>
    <message>
        <source>Searched back to %1</source>
        <translation>已搜索至 %1</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Copy the request&apos;s row</source>
        <translation>复制请求所在行</translation>
    </message>
</context>
<context>
    <name>orchestris::RequestsSection</name>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Waiting for providers</source>
        <translation>等待提供商</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>正在重新尝试</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>防护</translation>
    </message>
</context>
<context>
    <name>orchestris::RevealKeyDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
</context>
<context>
    <name>orchestris::RotateKeyDialog</name>
    <message>
        <source>Rotate key %1</source>
        <translation>轮换密钥“%1”</translation>
    </message>
    <message>
        <source>&amp;Rotate key</source>
        <translation>轮换密钥(&amp;R)</translation>
    </message>
    <message>
        <source>Rotating…</source>
        <translation>正在轮换…</translation>
    </message>
    <message>
        <source>Key rotated</source>
        <translation>轮换密钥</translation>
    </message>
    <message>
        <source>End it at once</source>
        <translation>立即终止</translation>
    </message>
    <message>
        <source>Accept it for an hour</source>
        <translation>继续接受 1 小时</translation>
    </message>
    <message>
        <source>Accept it for a day</source>
        <translation>继续接受 1 天</translation>
    </message>
    <message>
        <source>Accept it for a week</source>
        <translation>继续接受 1 周</translation>
    </message>
    <message>
        <source>Accept it for 30 days</source>
        <translation>继续接受 30 天</translation>
    </message>
    <message>
        <source>“%1” gets a new secret. Its name, models, limits and what it used stay.</source>
        <translation>“%1”将获得新的密钥值。其名称、模型、限额和已用量保持不变。</translation>
    </message>
    <message>
        <source>The key as it is &amp;now</source>
        <translation>当前的密钥(&amp;N)</translation>
    </message>
    <message>
        <source>It was rotated before: sk-orc-%1-…, which is still accepted until %2, ends at once then.</source>
        <translation>此密钥此前已轮换：仍可使用至 %2 的 sk-orc-%1-… 届时将立即失效。</translation>
    </message>
</context>
<context>
    <name>orchestris::RunningLink</name>
    <message>
        <source>Nothing running</source>
        <translation>无运行中请求</translation>
    </message>
    <message>
        <source>Show the requests that run now</source>
        <translation>显示当前运行的请求</translation>
    </message>
    <message numerus="yes">
        <source>%n running, the oldest for %1</source>
        <translation>
            <numerusform>%n 个运行中，最久 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::SaveBar</name>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>保存更改(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the values cannot be: the field says what can. Nothing is saved yet.</source>
        <translation>有一个值无效：可用值见该字段的说明。尚未保存任何内容。</translation>
    </message>
    <message>
        <source>Not saved yet:</source>
        <translation>尚未保存：</translation>
    </message>
</context>
<context>
    <name>orchestris::ScopeEditor</name>
    <message>
        <source>&amp;Every model, also those added later</source>
        <translation>所有模型，包括以后添加的(&amp;E)</translation>
    </message>
    <message>
        <source>On&amp;ly these</source>
        <translation>仅限这些(&amp;L)</translation>
    </message>
    <message>
        <source>alias</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>not there now</source>
        <translation>目前不存在</translation>
    </message>
    <message>
        <source>There are no models yet. Add a provider first, or allow every model.</source>
        <translation>尚无模型。请先添加提供商，或允许所有模型。</translation>
    </message>
    <message>
        <source>Choose at least one model, or allow every model.</source>
        <translation>请至少选择一个模型，或允许所有模型。</translation>
    </message>
</context>
<context>
    <name>orchestris::ScopeTableModel</name>
    <message>
        <source>Alias or model</source>
        <translation>别名或模型</translation>
    </message>
    <message>
        <source>May it?</source>
        <translation>是否可调用</translation>
    </message>
</context>
<context>
    <name>orchestris::SettingRow</name>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset %1 to its default</source>
        <translation>将 %1 重置为默认值</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>%1 的单位</translation>
    </message>
    <message>
        <source>The default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>默认值：%1</translation>
    </message>
    <message>
        <source>%1 (0: %2)</source>
        <translation>%1（0：%2）</translation>
    </message>
    <message>
        <source>In this run the command line says %1; what is stored here counts in the next run without that.</source>
        <translation>本次运行以命令行指定的 %1 为准；此处存储的值在下次不带该参数运行时生效。</translation>
    </message>
</context>
<context>
    <name>orchestris::SettingsPage</name>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>无匹配项</translation>
    </message>
    <message>
        <source>No setting has all of these words.</source>
        <translation>没有包含所有这些词的设置。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分区</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed.</source>
        <translation>
            <numerusform>%n 项设置已更改。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>打开该行</translation>
    </message>
    <message>
        <source>Read the values, one after the other</source>
        <translation>逐个读取数值</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>选择时间段</translation>
    </message>
    <message>
        <source>Zoom into the chosen time</source>
        <translation>放大所选时间段</translation>
    </message>
    <message>
        <source>All of the time again</source>
        <translation>恢复整个时间段</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>任何位置</translation>
    </message>
    <message>
        <source>In tables</source>
        <translation>表格中</translation>
    </message>
    <message>
        <source>In charts</source>
        <translation>图表中</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Choose all rows</source>
        <translation>选择所有行</translation>
    </message>
    <message>
        <source>Close what is open beside it</source>
        <translation>关闭旁边打开的面板</translation>
    </message>
</context>
<context>
    <name>orchestris::SidePane</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
</context>
<context>
    <name>orchestris::SimulationTableModel</name>
    <message>
        <source>A key that is gone</source>
        <translation>某个已不存在的密钥</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Window from</source>
        <translation>周期始于</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Of them used</source>
        <translation>其中用量</translation>
    </message>
    <message>
        <source>Really used</source>
        <translation>实际用量</translation>
    </message>
    <message>
        <source>First refused</source>
        <translation>首次拒绝</translation>
    </message>
    <message>
        <source>Last refused</source>
        <translation>末次拒绝</translation>
    </message>
</context>
<context>
    <name>orchestris::SimulationView</name>
    <message>
        <source>Sim&amp;ulate the last 30 days</source>
        <translation>模拟过去 30 天(&amp;U)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Simulating</source>
        <translation>正在模拟</translation>
    </message>
    <message>
        <source>What would have been refused</source>
        <translation>本会被拒绝的请求</translation>
    </message>
    <message>
        <source>By key</source>
        <translation>按密钥</translation>
    </message>
    <message>
        <source>By window</source>
        <translation>按周期</translation>
    </message>
    <message>
        <source>What it would have refused, from stored usage.</source>
        <translation>根据已存储的用量计算本会被拒绝的请求。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在统计…</translation>
    </message>
</context>
<context>
    <name>orchestris::StateStrips</name>
    <message>
        <source>&amp;Resume</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Serve here</source>
        <translation>在此提供服务(&amp;S)</translation>
    </message>
    <message>
        <source>This program becomes the gateway</source>
        <translation>此程序将成为网关</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Attached to %1 (process %2), which is the gateway: this window administers it, and quitting leaves it serving.</source>
        <translation>已连接到作为网关的 %1（进程 %2）：此窗口用于管理它，退出后它会继续运行。</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Requests are let through again.</source>
        <translation>请求已重新放行。</translation>
    </message>
</context>
<context>
    <name>orchestris::StepRail</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, the present step</source>
        <translation>%1，当前步骤</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1，已完成</translation>
    </message>
</context>
<context>
    <name>orchestris::TableCard</name>
    <message>
        <source>Nothing matches</source>
        <translation>无匹配项</translation>
    </message>
    <message>
        <source>Nothing here fits the search and the filter.</source>
        <translation>没有符合搜索和筛选条件的内容。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>orchestris::TableHeader</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>orchestris::TagKeysDialog</name>
    <message>
        <source>At most 20 tags, of at most 50 characters each.</source>
        <translation>最多 20 个标签，每个最多 50 个字符。</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n keys</source>
        <translation>
            <numerusform>为 %n 个密钥设置标签</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change tags</source>
        <translation>更改标签(&amp;C)</translation>
    </message>
    <message>
        <source>Like team-a, nightly</source>
        <translation>例如 team-a, nightly</translation>
    </message>
    <message>
        <source>&amp;Add these tags</source>
        <translation>添加这些标签(&amp;A)</translation>
    </message>
    <message>
        <source>Take these &amp;away</source>
        <translation>移除这些标签(&amp;A)</translation>
    </message>
    <message>
        <source>None of them has a tag.</source>
        <translation>它们都没有标签。</translation>
    </message>
    <message>
        <source>They have: %1</source>
        <translation>现有标签：%1</translation>
    </message>
    <message>
        <source>Name at least one tag.</source>
        <translation>请至少输入一个标签。</translation>
    </message>
</context>
<context>
    <name>orchestris::TargetDetail</name>
    <message>
        <source>Its &amp;requests</source>
        <translation>查看请求(&amp;R)</translation>
    </message>
    <message>
        <source>Latency of what was answered</source>
        <translation>已响应请求的延迟</translation>
    </message>
    <message>
        <source>What became of attempts</source>
        <translation>尝试的结果</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>熔断器</translation>
    </message>
    <message>
        <source>Choose a line above.</source>
        <translation>请选择上方的一行。</translation>
    </message>
    <message>
        <source>Nothing was sent to it in this time.</source>
        <translation>此时段内未向其发送请求。</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>当前：%1</translation>
    </message>
    <message>
        <source>It did not change in this time.</source>
        <translation>此时段内没有变化。</translation>
    </message>
</context>
<context>
    <name>orchestris::TargetForm</name>
    <message>
        <source>Stream the answe&amp;r</source>
        <translation>流式响应(&amp;M)</translation>
    </message>
    <message>
        <source>As the &amp;key</source>
        <translation>使用密钥(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>对比(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>端点(&amp;E)</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The key may call every model.</source>
        <translation>该密钥可调用所有模型。</translation>
    </message>
    <message numerus="yes">
        <source>The key may call %1 of %n name(s).</source>
        <translation>
            <numerusform>该密钥可调用 %n 个名称中的 %1 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the user %1. What is tried here counts for this key: its usage, its cost, its limits.</source>
        <translation>属于用户 %1。此处的试用计入该密钥：其用量、费用和限额。</translation>
    </message>
    <message>
        <source>Of the organization %1. What is tried here counts for this key: its usage, its cost, its limits.</source>
        <translation>属于组织 %1。此处的试用计入该密钥：其用量、费用和限额。</translation>
    </message>
    <message>
        <source>Which addresses its clients may have does not matter here.</source>
        <translation>其客户端的地址限制在此不适用。</translation>
    </message>
    <message>
        <source>The key may not use this endpoint: the gateway will refuse.</source>
        <translation>该密钥不能使用此端点：网关会拒绝请求。</translation>
    </message>
    <message>
        <source>Nothing is left of %1. The gateway will refuse.</source>
        <translation>%1 已无剩余。网关会拒绝请求。</translation>
    </message>
    <message>
        <source>Little is left of %1.</source>
        <translation>%1 所剩不多。</translation>
    </message>
    <message>
        <source>Choose a key from the list.</source>
        <translation>请从列表中选择密钥。</translation>
    </message>
    <message>
        <source>This key may call no model. Change its scope, or choose another key.</source>
        <translation>该密钥不能调用任何模型。请更改其范围，或选择其他密钥。</translation>
    </message>
    <message>
        <source>Choose a model from the list.</source>
        <translation>请从列表中选择模型。</translation>
    </message>
    <message>
        <source>Choose a model to compare with from the list, or “Nothing”.</source>
        <translation>请从列表中选择要对比的模型，或选择“无”。</translation>
    </message>
    <message>
        <source>The key “%1” can no longer be used. Choose a key from the list.</source>
        <translation>密钥“%1”已无法使用。请从列表中选择密钥。</translation>
    </message>
</context>
<context>
    <name>orchestris::TargetTableModel</name>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>A million tokens</source>
        <translation>每百万 Token</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>Unlike the others</source>
        <translation>与其他目标的差异</translation>
    </message>
</context>
<context>
    <name>orchestris::TargetsEditor</name>
    <message>
        <source>A&amp;dd</source>
        <translation>添加(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>前移(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>后移(&amp;L)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>权重(&amp;W)</translation>
    </message>
    <message>
        <source>Model to add</source>
        <translation>要添加的模型</translation>
    </message>
    <message>
        <source>Targets in the order in which they are tried</source>
        <translation>目标，按尝试顺序排列</translation>
    </message>
    <message>
        <source>One step earlier in the order (Alt+Up), or drag it</source>
        <translation>顺序前移一位 (Alt+Up)，或拖动</translation>
    </message>
    <message>
        <source>One step later in the order (Alt+Down), or drag it</source>
        <translation>顺序后移一位 (Alt+Down)，或拖动</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Its part of the requests among the targets of its group; 0: only if the others fail</source>
        <translation>在同组目标中所占的请求份额；0：仅在其他目标失败时使用</translation>
    </message>
    <message>
        <source>There are no more models</source>
        <translation>没有更多模型</translation>
    </message>
    <message>
        <source>Search models to add</source>
        <translation>搜索要添加的模型</translation>
    </message>
    <message>
        <source>Add at least one target.</source>
        <translation>请至少添加一个目标。</translation>
    </message>
</context>
<context>
    <name>orchestris::TargetsTab</name>
    <message>
        <source>Nothing was sent to a provider</source>
        <translation>未向提供商发送请求</translation>
    </message>
    <message>
        <source>Each model that requests are sent to appears here, with how often and how fast it answers and why it fails. Choose a longer time above.</source>
        <translation>接收请求的每个模型都会显示在这里，包括响应频率、响应速度和失败原因。请在上方选择更长的时段。</translation>
    </message>
    <message>
        <source>Providers and models</source>
        <translation>提供商和模型</translation>
    </message>
</context>
<context>
    <name>orchestris::TelemetryPage</name>
    <message>
        <source>Parts of telemetry</source>
        <translation>遥测分区</translation>
    </message>
    <message>
        <source>Providers and models</source>
        <translation>提供商和模型</translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Price changes</source>
        <translation>价格变动</translation>
    </message>
    <message>
        <source>Wasted spend</source>
        <translation>浪费的支出</translation>
    </message>
    <message>
        <source>Silent truncation</source>
        <translation>静默截断</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>过去 1 小时</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>过去 24 小时</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>过去 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>过去 30 天</translation>
    </message>
    <message>
        <source>Span of time</source>
        <translation>时段</translation>
    </message>
</context>
<context>
    <name>orchestris::TelemetryTableModel</name>
    <message>
        <source>No failures</source>
        <translation>无失败</translation>
    </message>
    <message>
        <source>Provider and model</source>
        <translation>提供商和模型</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Latency p50</source>
        <translation>延迟 p50</translation>
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
        <translation>首 Token p50</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>Token/秒</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>熔断器</translation>
    </message>
</context>
<context>
    <name>orchestris::TimeChart</name>
    <message>
        <source>Nothing in this time</source>
        <translation>此时段内没有数据</translation>
    </message>
</context>
<context>
    <name>orchestris::TimeRangeBox</name>
    <message>
        <source>The time before (Alt+Left)</source>
        <translation>前一时段 (Alt+Left)</translation>
    </message>
    <message>
        <source>The time after (Alt+Right)</source>
        <translation>后一时段 (Alt+Right)</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>过去 1 小时</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>过去 24 小时</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>过去 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>过去 30 天</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>过去 90 天</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>过去 12 个月</translation>
    </message>
    <message>
        <source>From – to…</source>
        <translation>自定义时段…</translation>
    </message>
    <message>
        <source>Span of time</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Whose days and months are shown: %1</source>
        <translation>日和月的时区：%1</translation>
    </message>
</context>
<context>
    <name>orchestris::ToolPane</name>
    <message>
        <source>&amp;Set up…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>Copy s&amp;nippet</source>
        <translation>复制代码片段(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>基础 URL</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Make one streamed tool call with what the tool has configured</source>
        <translation>按工具的配置进行一次流式工具调用</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>in the variable %1</source>
        <translation>在变量 %1 中</translation>
    </message>
    <message>
        <source>&amp;Set up again…</source>
        <translation>重新设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Fix…</source>
        <translation>修复(&amp;F)…</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>Nothing is wrong with its configuration.</source>
        <translation>其配置没有问题。</translation>
    </message>
    <message>
        <source>A test shows whether the model answers and calls tools.</source>
        <translation>测试会显示模型是否响应并调用工具。</translation>
    </message>
</context>
<context>
    <name>orchestris::ToolStep</name>
    <message>
        <source>&amp;Write it for me…</source>
        <translation>替我写入(&amp;W)…</translation>
    </message>
    <message>
        <source>W&amp;rite</source>
        <translation>写入(&amp;R)</translation>
    </message>
    <message>
        <source>Your tool</source>
        <translation>你的工具</translation>
    </message>
    <message>
        <source>Copy what belongs into its files, or have it written: you see what changes before, and a copy of each file is kept.</source>
        <translation>将所需内容复制到其文件中，或自动写入：写入前可查看更改，并保留每个文件的副本。</translation>
    </message>
    <message>
        <source>%1, found</source>
        <translation>%1，已找到</translation>
    </message>
    <message>
        <source>%1 is set up. Start it anew.</source>
        <translation>%1 已设置。请重新启动它。</translation>
    </message>
</context>
<context>
    <name>orchestris::ToolTableModel</name>
    <message>
        <source>Tool</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
</context>
<context>
    <name>orchestris::TopList</name>
    <message>
        <source>%1: %2 of all. Requests: %3, cost: %4</source>
        <comment>name, percent, count, money</comment>
        <translation>%1：占 %2。请求：%3，费用：%4</translation>
    </message>
    <message>
        <source>none in this time</source>
        <translation>此时段内无</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::TopLists</name>
    <message>
        <source>Who used most, by</source>
        <translation>用量排行</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
</context>
<context>
    <name>orchestris::TraceTab</name>
    <message>
        <source>&amp;Open the request</source>
        <translation>打开请求(&amp;O)</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>请求 ID</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>响应方</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Price version</source>
        <translation>价格版本</translation>
    </message>
    <message>
        <source>Time in the gateway</source>
        <translation>在网关中的时间</translation>
    </message>
    <message>
        <source>What the gateway recorded of the request appears here when it has ended.</source>
        <translation>请求结束后，网关对它的记录会显示在这里。</translation>
    </message>
</context>
<context>
    <name>orchestris::TrafficSwitch</name>
    <message>
        <source>Resume all &amp;traffic</source>
        <translation>恢复所有流量(&amp;T)</translation>
    </message>
    <message>
        <source>Stop all &amp;traffic…</source>
        <translation>停止所有流量(&amp;T)…</translation>
    </message>
    <message>
        <source>Let requests through again</source>
        <translation>重新放行请求</translation>
    </message>
    <message>
        <source>Refuse new requests and end what runs, until it is resumed</source>
        <translation>拒绝新请求并终止运行中的请求，直至恢复</translation>
    </message>
    <message>
        <source>Stop all traffic? Every request that runs is ended, and new ones are refused with an error that says so, until it is resumed. It stays stopped when the program is started again.</source>
        <translation>停止所有流量？所有运行中的请求会被终止；恢复之前，新请求会被拒绝并收到相应的错误。程序重新启动后仍保持停止。</translation>
    </message>
    <message>
        <source>&amp;Stop all traffic</source>
        <translation>停止所有流量(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep serving</source>
        <translation>继续运行(&amp;K)</translation>
    </message>
    <message>
        <source>All traffic is stopped.</source>
        <translation>所有流量已停止。</translation>
    </message>
    <message>
        <source>Requests are let through again.</source>
        <translation>请求已重新放行。</translation>
    </message>
</context>
<context>
    <name>orchestris::TraitsEditor</name>
    <message>
        <source>Ask for &amp;usage in streams (include_usage)</source>
        <translation>请求流中的用量 (include_usage)(&amp;U)</translation>
    </message>
    <message>
        <source>As the client gives it</source>
        <translation>与客户端提供的一致</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>不回传</translation>
    </message>
    <message>
        <source>One a line, such as X-Title: Console. No secrets.</source>
        <translation>每行一个，例如 X-Title: Console。请勿填写机密。</translation>
    </message>
    <message>
        <source>E&amp;xtra headers</source>
        <translation>附加标头(&amp;X)</translation>
    </message>
    <message>
        <source>What it has; the gateway translates the rest</source>
        <translation>支持的接口；其余由网关转换</translation>
    </message>
    <message>
        <source>&amp;Most output tokens</source>
        <translation>最大输出 Token(&amp;M)</translation>
    </message>
    <message>
        <source>Earlier &amp;reasoning goes back in</source>
        <translation>先前推理的回传字段(&amp;R)</translation>
    </message>
    <message>
        <source>Choose at least one thing that the provider has.</source>
        <translation>请至少选择提供商支持的一项。</translation>
    </message>
</context>
<context>
    <name>orchestris::TrayIcon</name>
    <message>
        <source>&amp;Open Orchestris</source>
        <translation>打开 Orchestris(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy base URL</source>
        <translation>复制基础 URL(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Serving at %1</source>
        <translation>运行于 %1</translation>
    </message>
    <message>
        <source>Orchestris: %1</source>
        <translation>Orchestris：%1</translation>
    </message>
    <message>
        <source>All traffic is stopped</source>
        <translation>所有流量已停止</translation>
    </message>
    <message>
        <source>%1 serves at %2</source>
        <comment>a program, an address</comment>
        <translation>%1 运行于 %2</translation>
    </message>
    <message>
        <source>&amp;Stop all traffic</source>
        <translation>停止所有流量(&amp;S)</translation>
    </message>
    <message>
        <source>Stop all traffic &amp;now</source>
        <translation>立即停止所有流量(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Resume all traffic</source>
        <translation>恢复所有流量(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quit (the gateway serves on)</source>
        <translation>退出（网关继续运行）(&amp;Q)</translation>
    </message>
    <message numerus="yes">
        <source>%n running, %1 today</source>
        <translation>
            <numerusform>%n 个运行中，今天 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need attention</source>
        <translation>
            <numerusform>%n 项需要关注</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs &amp;attention (%1)</source>
        <translation>需要关注（%1）(&amp;A)</translation>
    </message>
</context>
<context>
    <name>orchestris::TurnEditor</name>
    <message>
        <source>Take this message away</source>
        <translation>移除此消息</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>助手</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>发言者</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>消息内容</translation>
    </message>
</context>
<context>
    <name>orchestris::UsageCharts</name>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Requests and errors</source>
        <translation>请求与错误</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>总延迟</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>首 Token</translation>
    </message>
    <message>
        <source>No tokens were used in this time</source>
        <translation>此时段内未使用 Token</translation>
    </message>
    <message>
        <source>Nothing was spent in this time</source>
        <translation>此时段内没有支出</translation>
    </message>
    <message>
        <source>No requests in this time</source>
        <translation>此时段内没有请求</translation>
    </message>
    <message>
        <source>No answers in this time</source>
        <translation>此时段内没有响应</translation>
    </message>
    <message>
        <source>Time to the first token</source>
        <translation>首 Token 时间</translation>
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
        <translation>无法写入文件：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are in %1.</source>
        <translation>
            <numerusform>%Ln 行已保存至 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::UsageExports</name>
    <message>
        <source>E&amp;xport</source>
        <translation>导出(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>复制表格(&amp;C)</translation>
    </message>
    <message>
        <source>Groups over &amp;time as CSV…</source>
        <translation>分组趋势导出为 CSV(&amp;C)…</translation>
    </message>
    <message>
        <source>All &amp;requests as CSV…</source>
        <translation>所有请求导出为 CSV(&amp;R)…</translation>
    </message>
    <message>
        <source>The charts as &amp;PNG…</source>
        <translation>图表导出为 PNG(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Month&apos;s report as PDF</source>
        <translation>导出 PDF 月报(&amp;M)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>表格已复制到剪贴板。</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Writing the groups</source>
        <translation>正在写入分组</translation>
    </message>
    <message>
        <source>Writing the requests</source>
        <translation>正在写入请求</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) are in %1.</source>
        <translation>
            <numerusform>%Ln 个请求已保存至 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>无法写入 %1。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The four charts are in %1.</source>
        <translation>四张图表已保存至 %1。</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>正在生成报告</translation>
    </message>
    <message>
        <source>The export was ended. There is no file of it.</source>
        <translation>导出已中止，未生成文件。</translation>
    </message>
</context>
<context>
    <name>orchestris::UsageFilters</name>
    <message>
        <source>&amp;Filter</source>
        <translation>筛选(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;lear all</source>
        <translation>全部清除(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>取消筛选：%1</translation>
    </message>
</context>
<context>
    <name>orchestris::UsagePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分组依据</translation>
    </message>
    <message>
        <source>What was shown before looking closer (Backspace)</source>
        <translation>返回放大前的视图 (Backspace)</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>重试(&amp;A)</translation>
    </message>
    <message>
        <source>The time before</source>
        <translation>上一时间段</translation>
    </message>
    <message>
        <source>The time after</source>
        <translation>下一时间段</translation>
    </message>
    <message>
        <source>Out of the zoom</source>
        <translation>退出缩放</translation>
    </message>
</context>
<context>
    <name>orchestris::UsageTableCard</name>
    <message>
        <source>No requests in this time</source>
        <translation>此时段内没有请求</translation>
    </message>
    <message>
        <source>Requests, tokens, cost and latency appear here, by whatever they are grouped.</source>
        <translation>请求、Token、费用和延迟会按所选分组显示在这里。</translation>
    </message>
    <message>
        <source>&amp;Show the last 12 months</source>
        <translation>显示过去 12 个月(&amp;S)</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>无匹配项</translation>
    </message>
    <message>
        <source>No request in this time fits the filters.</source>
        <translation>此时段内没有符合筛选条件的请求。</translation>
    </message>
    <message>
        <source>&amp;Clear the filters</source>
        <translation>清除筛选(&amp;F)</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>&amp;Only this</source>
        <translation>仅看此项(&amp;O)</translation>
    </message>
    <message>
        <source>Show its &amp;requests</source>
        <translation>查看请求(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>复制表格(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>复制表格</translation>
    </message>
</context>
<context>
    <name>orchestris::UsageTableModel</name>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Input that the provider had in its cache; part of the input</source>
        <translation>提供商缓存中已有的输入；属于输入的一部分</translation>
    </message>
    <message>
        <source>What the model thought; part of the output</source>
        <translation>模型的思考内容；属于输出的一部分</translation>
    </message>
    <message>
        <source>Of the whole cost</source>
        <translation>占总费用的比例</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>缓存</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>推理</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
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
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>orchestris::ValuePopup</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Looking for what was used…</source>
        <translation>正在查找使用过的项…</translation>
    </message>
    <message>
        <source>Nothing was used in this time.</source>
        <translation>此时段内没有使用记录。</translation>
    </message>
</context>
<context>
    <name>orchestris::WasteTab</name>
    <message>
        <source>Nothing was wasted</source>
        <translation>没有浪费</translation>
    </message>
    <message>
        <source>What was paid after a client had left, for answers that broke off and for tries that were given up appears here.</source>
        <translation>客户端断开后、响应中断以及放弃的尝试所产生的支出会显示在这里。</translation>
    </message>
    <message>
        <source>No prompt seems to be cut</source>
        <translation>没有疑似被截断的提示词</translation>
    </message>
    <message>
        <source>Local model servers drop the beginning of a prompt that is longer than their context, and say nothing. Where far fewer tokens are reported than were sent, it appears here.</source>
        <translation>提示词超出上下文长度时，本地模型服务器会悄悄丢弃其开头。报告的 Token 数远少于发送量的请求会显示在这里。</translation>
    </message>
    <message>
        <source>Wasted spend</source>
        <translation>浪费的支出</translation>
    </message>
    <message>
        <source>Prompts that were cut</source>
        <translation>被截断的提示词</translation>
    </message>
    <message>
        <source>By what it is summed up</source>
        <translation>汇总方式</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>按模型</translation>
    </message>
    <message>
        <source>By key</source>
        <translation>按密钥</translation>
    </message>
    <message>
        <source>Where the &amp;client left</source>
        <translation>客户端断开(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;ut off</source>
        <translation>中断(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Retried</source>
        <translation>重试(&amp;R)</translation>
    </message>
    <message>
        <source>Requests of the line:</source>
        <translation>此行的请求：</translation>
    </message>
    <message>
        <source>Its re&amp;quests</source>
        <translation>查看请求(&amp;R)</translation>
    </message>
    <message>
        <source>What helps: give the model a larger context where it is served (Ollama: num_ctx or OLLAMA_CONTEXT_LENGTH; llama.cpp: --ctx-size; LM Studio: context length), or send shorter prompts.</source>
        <translation>解决方法：在模型服务端增大上下文（Ollama：num_ctx 或 OLLAMA_CONTEXT_LENGTH；llama.cpp：--ctx-size；LM Studio：context length），或发送更短的提示词。</translation>
    </message>
    <message>
        <source>Paid after the client left</source>
        <translation>客户端断开后的支出</translation>
    </message>
    <message>
        <source>Paid for answers that broke off</source>
        <translation>中断响应的支出</translation>
    </message>
    <message>
        <source>Tries that were given up, estimated</source>
        <translation>放弃的尝试（估计）</translation>
    </message>
    <message>
        <source>%1 of all that was paid</source>
        <translation>占总支出的 %1</translation>
    </message>
</context>
<context>
    <name>orchestris::WasteTableModel</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Probably cut</source>
        <translation>疑似截断</translation>
    </message>
    <message>
        <source>Of requests</source>
        <translation>请求总数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>The client had left</source>
        <translation>客户端断开</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Given-up tries</source>
        <translation>放弃的尝试</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>浪费</translation>
    </message>
    <message>
        <source>Of all paid</source>
        <translation>总支出</translation>
    </message>
</context>
<context>
    <name>orchestris::WelcomePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Skip t&amp;he first steps</source>
        <translation>跳过入门(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>The first steps hold a new key, which is shown once.</source>
        <translation>“入门”中有一个新密钥，它只显示一次。</translation>
    </message>
</context>
<context>
    <name>orchestris::WelcomeStep</name>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
</context>
<context>
    <name>orchestris::WindowSection</name>
    <message>
        <source>Start and window</source>
        <translation>启动和窗口</translation>
    </message>
    <message>
        <source>In force at once, for you on this computer.</source>
        <translation>立即生效，仅适用于此计算机上的你。</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>The gateway serves as soon as you are logged in; the window opens from the tray.</source>
        <translation>登录后网关立即运行；窗口可从托盘打开。</translation>
    </message>
    <message>
        <source>Keep serving</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>关闭窗口时</translation>
    </message>
    <message>
        <source>Keep serving, and come back from the tray, or quit and stop serving.</source>
        <translation>继续运行并可从托盘打开，或退出并停止服务。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>What the desktop tells you of, when it begins.</source>
        <translation>发生时桌面向你通知的内容。</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation>通知我</translation>
    </message>
</context>
<context>
    <name>providerpresets</name>
    <message>
        <source>Put your resource&apos;s name in place of RESOURCE. Models are called by the names of your deployments.</source>
        <translation>请将 RESOURCE 替换为你的资源名称。模型按部署名称调用。</translation>
    </message>
    <message>
        <source>For resources without the v1 API. Put your resource&apos;s name in place of RESOURCE. Models are called by the names of your deployments.</source>
        <translation>适用于没有 v1 API 的资源。请将 RESOURCE 替换为你的资源名称。模型按部署名称调用。</translation>
    </message>
    <message>
        <source>Speaks its own API: the gateway translates from and to OpenAI&apos;s.</source>
        <translation>使用自有 API：网关会与 OpenAI 的 API 相互转换。</translation>
    </message>
    <message>
        <source>Runs on this machine. Prompts longer than its context are cut without a word: set the context length in Ollama.</source>
        <translation>在此计算机上运行。超出上下文长度的提示词会被悄悄截断：请在 Ollama 中设置上下文长度。</translation>
    </message>
    <message>
        <source>Runs on this machine. Needs a credential only if it was started with --api-key.</source>
        <translation>在此计算机上运行。仅当以 --api-key 启动时才需要凭据。</translation>
    </message>
    <message>
        <source>Needs a credential only if it was started with --api-key; tools need its tool options.</source>
        <translation>仅当以 --api-key 启动时才需要凭据；使用工具需启用其工具选项。</translation>
    </message>
    <message>
        <source>Runs on this machine. The first request may take long: it loads the model.</source>
        <translation>在此计算机上运行。首个请求可能较慢，因为需要加载模型。</translation>
    </message>
    <message>
        <source>Once it is added, probe it: that finds out what it can do.</source>
        <translation>添加后请进行探测，以了解其功能。</translation>
    </message>
    <message>
        <source>Another OpenAI-compatible server</source>
        <translation>其他兼容 OpenAI 的服务器</translation>
    </message>
    <message>
        <source>Azure OpenAI, older API</source>
        <translation>Azure OpenAI（旧版 API）</translation>
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
        <translation>所有模型</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>无模型</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>No such model or alias</source>
        <translation>没有此模型或别名</translation>
    </message>
    <message>
        <source>Not in the key&apos;s list</source>
        <translation>不在密钥的列表中</translation>
    </message>
    <message>
        <source>Not visible to its user</source>
        <translation>对其用户不可见</translation>
    </message>
    <message>
        <source>Not allowed by its organization</source>
        <translation>其组织不允许</translation>
    </message>
    <message>
        <source>Its provider is disabled</source>
        <translation>其提供商已停用</translation>
    </message>
    <message>
        <source>None of its targets exists</source>
        <translation>其目标均不存在</translation>
    </message>
    <message>
        <source>Not for what the key may be used for</source>
        <translation>不属于密钥的用途</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Allowed for %1</source>
        <translation>允许用于 %1</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>指向 %1</translation>
    </message>
    <message>
        <source>There is nothing to call yet: add a provider.</source>
        <translation>尚无可调用的内容：请添加提供商。</translation>
    </message>
    <message>
        <source>It could call nothing.</source>
        <translation>它无法调用任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>It could call %1 of %n aliases and models now.</source>
        <translation>
            <numerusform>它现在可调用 %n 个别名和模型中的 %1 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Their keys could call nothing.</source>
        <translation>其密钥无法调用任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>Their keys could call %1 of %n aliases and models now.</source>
        <translation>
            <numerusform>其密钥现在可调用 %n 个别名和模型中的 %1 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>The key is disabled: every request is refused.</source>
        <translation>密钥已停用：所有请求会被拒绝。</translation>
    </message>
    <message>
        <source>The key is revoked: every request is refused.</source>
        <translation>密钥已吊销：所有请求会被拒绝。</translation>
    </message>
    <message>
        <source>The key has expired: every request is refused.</source>
        <translation>密钥已到期：所有请求会被拒绝。</translation>
    </message>
    <message>
        <source>Its user is disabled: every request is refused.</source>
        <translation>其用户已停用：所有请求会被拒绝。</translation>
    </message>
    <message>
        <source>Its organization is disabled: every request is refused.</source>
        <translation>其组织已停用：所有请求会被拒绝。</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Where clients connect. 127.0.0.1 is this computer alone; an address of this machine, or 0.0.0.0 for all of them, opens the gateway to others.</source>
        <translation>客户端连接的地址。127.0.0.1 仅限此计算机；此计算机的其他地址或表示所有地址的 0.0.0.0 会向其他计算机开放网关。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>The port for clients. 0 takes any free one at each start, so that clients have to be told anew.</source>
        <translation>客户端使用的端口。0 表示每次启动时使用任一空闲端口，因此须重新告知客户端。</translation>
    </message>
    <message>
        <source>Worker threads</source>
        <translation>工作线程</translation>
    </message>
    <message>
        <source>How many threads serve clients. As many as cores is right nearly everywhere.</source>
        <translation>为客户端服务的线程数。几乎在所有情况下，与核心数相同即可。</translation>
    </message>
    <message>
        <source>Allowed host names</source>
        <translation>允许的主机名</translation>
    </message>
    <message>
        <source>Names that clients may call the gateway by, besides localhost and its address, separated by commas. Requests to other names are refused, so that web pages cannot reach it by a name of their own.</source>
        <translation>除 localhost 及其地址外，客户端可用来访问网关的名称，以逗号分隔。对其他名称的请求会被拒绝，以防网页用自己的名称访问网关。</translation>
    </message>
    <message>
        <source>Largest request</source>
        <translation>最大请求</translation>
    </message>
    <message>
        <source>Larger ones are refused before they are read. Pictures in prompts need room.</source>
        <translation>更大的请求在读取前即被拒绝。提示词中的图片需要空间。</translation>
    </message>
    <message>
        <source>Connections at once</source>
        <translation>并发连接</translation>
    </message>
    <message>
        <source>How many clients may be connected. What comes beyond is told to wait.</source>
        <translation>可连接的客户端数量。超出的客户端会被告知等待。</translation>
    </message>
    <message>
        <source>Time for a request&apos;s head</source>
        <translation>请求标头的时限</translation>
    </message>
    <message>
        <source>A client that has not sent its whole head by then is cut off.</source>
        <translation>未在此时间内发送完整标头的客户端会被断开。</translation>
    </message>
    <message>
        <source>Quiet connections</source>
        <translation>空闲连接</translation>
    </message>
    <message>
        <source>How long a client&apos;s connection without a request is kept.</source>
        <translation>没有请求的客户端连接保持多久。</translation>
    </message>
    <message>
        <source>Unsent answer</source>
        <translation>未发送的响应</translation>
    </message>
    <message>
        <source>A client that is further behind than this makes its provider wait, so that memory stays small.</source>
        <translation>客户端接收落后超过此值时，会让提供商等待，以减少内存占用。</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>连接时限</translation>
    </message>
    <message>
        <source>How long connecting to a provider may take, before the next target is tried.</source>
        <translation>连接提供商可用多久，超过则尝试下一个目标。</translation>
    </message>
    <message>
        <source>Time to the first byte</source>
        <translation>首字节时限</translation>
    </message>
    <message>
        <source>How long a provider may think before anything comes. Local models may have to be loaded first.</source>
        <translation>提供商返回首个内容前可用多久。本地模型可能需要先加载。</translation>
    </message>
    <message>
        <source>Silence in an answer</source>
        <translation>响应中的静默</translation>
    </message>
    <message>
        <source>How long a provider may pause between two pieces of an answer.</source>
        <translation>提供商在响应的两个片段之间可停顿多久。</translation>
    </message>
    <message>
        <source>Time for a whole answer</source>
        <translation>完整响应的时限</translation>
    </message>
    <message>
        <source>Answers that take longer are ended; what was used is recorded.</source>
        <translation>耗时更长的响应会被终止；已有用量会记录。</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>How many calls to providers one request may take, before its first word. 1 tries nothing again.</source>
        <translation>单个请求在返回首个词之前可调用提供商的次数。1 表示不重试。</translation>
    </message>
    <message>
        <source>Waiting between attempts</source>
        <translation>尝试之间的等待</translation>
    </message>
    <message>
        <source>The most that one request waits between its attempts in all.</source>
        <translation>单个请求在各次尝试之间等待的总时长上限。</translation>
    </message>
    <message>
        <source>Slow first word</source>
        <translation>首个词缓慢</translation>
    </message>
    <message>
        <source>A stream that is slower than this moves on to the alias&apos;s next target, if there is one.</source>
        <translation>流慢于此值时，会切换到别名的下一个目标（如有）。</translation>
    </message>
    <message>
        <source>Failures that pause a target</source>
        <translation>暂停目标的失败次数</translation>
    </message>
    <message>
        <source>After so many failures in a row nothing is sent to that target for a while.</source>
        <translation>连续失败达到此次数后，会暂时不向该目标发送任何内容。</translation>
    </message>
    <message>
        <source>First pause</source>
        <translation>首次暂停时长</translation>
    </message>
    <message>
        <source>How long a failing target is left alone at first; it doubles up to a minute.</source>
        <translation>失败的目标最初暂停多久；之后每次加倍，最长一分钟。</translation>
    </message>
    <message>
        <source>Time to finish</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>When the gateway stops, what is running may go on for so long.</source>
        <translation>网关停止时，运行中的请求可继续多久。</translation>
    </message>
    <message>
        <source>Keep answers for follow-ups</source>
        <translation>为后续请求保留响应</translation>
    </message>
    <message>
        <source>Clients of the Responses API may go on from an earlier answer by its ID. For that, answers that were translated are kept in memory, never on disk.</source>
        <translation>Responses API 的客户端可通过 ID 从之前的响应继续。为此，经转换的响应会保留在内存中，绝不存入磁盘。</translation>
    </message>
    <message>
        <source>Memory for them</source>
        <translation>响应占用的内存</translation>
    </message>
    <message>
        <source>The most that kept answers may take; the oldest go first.</source>
        <translation>保留的响应可占用的最大内存；最早的先移除。</translation>
    </message>
    <message>
        <source>How long they are kept</source>
        <translation>响应保留时长</translation>
    </message>
    <message>
        <source>After that a client has to send its whole conversation again.</source>
        <translation>超过此时间，客户端须重新发送整个对话。</translation>
    </message>
    <message>
        <source>Longest answer under strict limits</source>
        <translation>严格限额下的最长响应</translation>
    </message>
    <message>
        <source>What a strict limit reserves for an answer where neither the client nor the model says a maximum.</source>
        <translation>客户端和模型均未指定最大值时，严格限额为响应预留的量。</translation>
    </message>
    <message>
        <source>Repetitions that are a loop</source>
        <translation>视为循环的重复次数</translation>
    </message>
    <message>
        <source>The same request so many times in a row is taken for an agent that goes round in circles. What happens then is set for each organization and key.</source>
        <translation>相同请求连续达到此次数，即视为代理陷入循环。届时的处理可为每个组织和密钥设置。</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Clients that are refused are told to ask this person or address for more.</source>
        <translation>被拒绝的客户端会得到提示，可向此人或此地址申请更多用量。</translation>
    </message>
    <message>
        <source>Stop all traffic</source>
        <translation>停止所有流量</translation>
    </message>
    <message>
        <source>Every request to a model is refused, and what runs is ended, until this is off again.</source>
        <translation>在重新关闭之前，所有对模型的请求会被拒绝，运行中的请求会被终止。</translation>
    </message>
    <message>
        <source>Keep single requests</source>
        <translation>单个请求的保留</translation>
    </message>
    <message>
        <source>Older rows are removed. Their sums stay, so charts and reports lose nothing.</source>
        <translation>更早的明细行会被移除。其汇总会保留，因此图表和报告不受影响。</translation>
    </message>
    <message>
        <source>Metrics port</source>
        <translation>指标端口</translation>
    </message>
    <message>
        <source>Where Prometheus asks for /metrics. It needs no key there, and sees names and counts, never prompts.</source>
        <translation>Prometheus 请求 /metrics 的端口。它无需密钥，可看到名称和计数，绝不会看到提示词。</translation>
    </message>
    <message>
        <source>Metrics address</source>
        <translation>指标地址</translation>
    </message>
    <message>
        <source>The address for Prometheus, apart from the one for clients.</source>
        <translation>供 Prometheus 使用的地址，与客户端所用地址分开。</translation>
    </message>
    <message>
        <source>Log each request</source>
        <translation>记录每个请求</translation>
    </message>
    <message>
        <source>A line in the program&apos;s log for each request: key, model, status, times, tokens and cost. Never a word of it.</source>
        <translation>每个请求在程序日志中记录一行：密钥、模型、状态、时间、Token 和费用。绝不记录其内容。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>as many as cores, at most 4</source>
        <translation>与核心数相同，最多 4</translation>
    </message>
    <message>
        <source>any free one</source>
        <translation>任一空闲端口</translation>
    </message>
    <message>
        <source>no metrics</source>
        <translation>无指标</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>h</source>
        <translation>小时</translation>
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
        <translation>天</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>From %1 to %2; 0: %3</source>
        <translation>%1 至 %2；0：%3</translation>
    </message>
    <message>
        <source>Give names or addresses without scheme and path, such as gateway.example, separated by commas.</source>
        <translation>请输入不含协议和路径的名称或地址，例如 gateway.example，以逗号分隔。</translation>
    </message>
    <message>
        <source>Give one line of at most 200 characters.</source>
        <translation>请输入一行，最多 200 个字符。</translation>
    </message>
    <message>
        <source>Give 127.0.0.1, ::1, another address of this machine, or 0.0.0.0 for all of them.</source>
        <translation>请输入 127.0.0.1、::1、此计算机的其他地址，或表示所有地址的 0.0.0.0。</translation>
    </message>
    <message>
        <source>This has to be a whole number. %1.</source>
        <translation>此处须为整数。%1。</translation>
    </message>
</context>
<context>
    <name>telemetry</name>
    <message>
        <source>Model %1</source>
        <translation>模型 %1</translation>
    </message>
    <message>
        <source>Provider %1</source>
        <translation>提供商 %1</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>密钥 %1</translation>
    </message>
    <message>
        <source>Organization %1</source>
        <translation>组织 %1</translation>
    </message>
    <message>
        <source>%1: %2 input, %3 cached input, %4 cache write, %5 output</source>
        <translation>%1：输入 %2，缓存输入 %3，缓存写入 %4，输出 %5</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Half-open</source>
        <translation>半开</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>One trial was let through</source>
        <translation>已放行一次试探</translation>
    </message>
    <message>
        <source>Closed: it answers again</source>
        <translation>已关闭：恢复响应</translation>
    </message>
    <message numerus="yes">
        <source>Opened after %n failure(s)</source>
        <translation>
            <numerusform>失败 %n 次后打开</numerusform>
        </translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>变慢</translation>
    </message>
    <message>
        <source>More errors</source>
        <translation>错误增多</translation>
    </message>
    <message>
        <source>More retries</source>
        <translation>重试增多</translation>
    </message>
    <message>
        <source>Dearer requests</source>
        <translation>请求变贵</translation>
    </message>
    <message>
        <source>Higher cost a day</source>
        <translation>每日费用升高</translation>
    </message>
    <message>
        <source>%1: %2. %3 instead of %4.</source>
        <translation>%1：%2。%3，常态为 %4。</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>输入 %1，输出 %2</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>无价格</translation>
    </message>
    <message>
        <source>A million tokens</source>
        <translation>每百万 Token</translation>
    </message>
    <message>
        <source>Above %1 input tokens</source>
        <translation>超过 %1 个输入 Token</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Admission</source>
        <translation>准入</translation>
    </message>
    <message>
        <source>Key, model and limits were checked.</source>
        <translation>已检查密钥、模型和限额。</translation>
    </message>
    <message>
        <source>Refused by a limit</source>
        <translation>被限额拒绝</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>状态 %1</translation>
    </message>
    <message>
        <source>Waited %1 before it</source>
        <translation>此前等待 %1</translation>
    </message>
    <message>
        <source>No byte came</source>
        <translation>未收到任何字节</translation>
    </message>
    <message>
        <source>First byte after %1</source>
        <translation>%1 后收到首字节</translation>
    </message>
    <message>
        <source>Took %1</source>
        <translation>耗时 %1</translation>
    </message>
    <message>
        <source>Provider&apos;s ID %1</source>
        <translation>提供商 ID %1</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>首 Token</translation>
    </message>
    <message>
        <source>End: %1</source>
        <translation>结束：%1</translation>
    </message>
</context>
<context>
    <name>toolwords</name>
    <message>
        <source>It is not in your PATH.</source>
        <translation>它不在 PATH 中。</translation>
    </message>
    <message>
        <source>If it is installed elsewhere, that does no harm: its configuration is what counts.</source>
        <translation>如果安装在其他位置，并无影响：以其配置为准。</translation>
    </message>
    <message>
        <source>It has no configuration yet.</source>
        <translation>它尚无配置。</translation>
    </message>
    <message>
        <source>Set it up here, or copy the snippet into the file yourself.</source>
        <translation>请在此设置，或自行将代码片段复制到文件中。</translation>
    </message>
    <message>
        <source>The file cannot be understood at line %1, column %2.</source>
        <translation>无法解析该文件的第 %1 行第 %2 列。</translation>
    </message>
    <message>
        <source>Mend that place in an editor first: nothing is written into a file that is broken.</source>
        <translation>请先在编辑器中修正该处：不会向损坏的文件写入任何内容。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取该文件。</translation>
    </message>
    <message>
        <source>Check that it is a file and belongs to you.</source>
        <translation>请检查它是否为文件且归你所有。</translation>
    </message>
    <message>
        <source>The file is far larger than any configuration.</source>
        <translation>该文件远大于任何配置文件。</translation>
    </message>
    <message>
        <source>Check what is in it.</source>
        <translation>请检查其内容。</translation>
    </message>
    <message>
        <source>The file cannot be changed from here.</source>
        <translation>无法从此处更改该文件。</translation>
    </message>
    <message>
        <source>Check who owns it and its folder, or copy the snippet into it yourself.</source>
        <translation>请检查该文件及其文件夹的所有者，或自行将代码片段复制到其中。</translation>
    </message>
    <message>
        <source>The file is a link to another place.</source>
        <translation>该文件是指向其他位置的链接。</translation>
    </message>
    <message>
        <source>What it leads to is changed, the link stays. Mind it if that is shared or under version control.</source>
        <translation>更改的是链接指向的内容，链接本身保留。如果它是共享的或受版本控制，请留意。</translation>
    </message>
    <message>
        <source>Others on this machine can read the file with the key.</source>
        <translation>此计算机上的其他用户可读取含有密钥的文件。</translation>
    </message>
    <message>
        <source>Setting it up here makes it readable for you alone.</source>
        <translation>在此设置后，仅你可读取该文件。</translation>
    </message>
    <message>
        <source>It uses an older form of its configuration.</source>
        <translation>它使用旧的配置格式。</translation>
    </message>
    <message>
        <source>That works. %1 takes its place as soon as it is there.</source>
        <translation>可以使用。%1 一经创建，即会取而代之。</translation>
    </message>
    <message>
        <source>The editor&apos;s extension keeps settings of its own, which only it can change.</source>
        <translation>编辑器的扩展有自己的设置，只能由该扩展更改。</translation>
    </message>
    <message>
        <source>In its settings choose the provider “OpenAI Compatible”, and fill in base URL, API key and model ID from the snippet.</source>
        <translation>请在其设置中选择提供商“OpenAI Compatible”，并填入代码片段中的基础 URL、API 密钥和模型 ID。</translation>
    </message>
    <message>
        <source>It says no base URL, so it asks OpenAI itself.</source>
        <translation>它未指定基础 URL，因此直接请求 OpenAI。</translation>
    </message>
    <message>
        <source>Set it up here to lead it to this gateway.</source>
        <translation>在此设置，即可使其指向此网关。</translation>
    </message>
    <message>
        <source>Its base URL “%1” is not one.</source>
        <translation>其基础 URL“%1”无效。</translation>
    </message>
    <message>
        <source>A base URL begins with http:// or https:// and a host.</source>
        <translation>基础 URL 应以 http:// 或 https:// 加主机开头。</translation>
    </message>
    <message>
        <source>It asks another server: %1</source>
        <translation>它请求的是其他服务器：%1</translation>
    </message>
    <message>
        <source>Its base URL lacks a part of the path: %1</source>
        <translation>其基础 URL 缺少部分路径：%1</translation>
    </message>
    <message>
        <source>It has to be %2</source>
        <translation>应为 %2</translation>
    </message>
    <message>
        <source>Its base URL goes on too far: %1</source>
        <translation>其基础 URL 含有多余的路径：%1</translation>
    </message>
    <message>
        <source>The tool adds the rest itself. It has to be %2</source>
        <translation>其余部分由工具自行添加。应为 %2</translation>
    </message>
    <message>
        <source>Its base URL asks by another protocol than the gateway speaks: %1</source>
        <translation>其基础 URL 的协议与网关不同：%1</translation>
    </message>
    <message>
        <source>It asks at port %1, the gateway listens at %2.</source>
        <translation>它请求端口 %1，而网关在 %2 监听。</translation>
    </message>
    <message>
        <source>Change the port in its base URL.</source>
        <translation>请更改其基础 URL 中的端口。</translation>
    </message>
    <message>
        <source>It asks at %1, the gateway listens only at %2.</source>
        <translation>它请求 %1，而网关仅在 %2 监听。</translation>
    </message>
    <message>
        <source>Change the host in its base URL, or the address in the settings.</source>
        <translation>请更改其基础 URL 中的主机，或设置中的地址。</translation>
    </message>
    <message>
        <source>The gateway is not serving now.</source>
        <translation>网关目前未运行。</translation>
    </message>
    <message>
        <source>Its state is at the bottom of the list of pages.</source>
        <translation>其状态显示在页面列表底部。</translation>
    </message>
    <message>
        <source>It has no key.</source>
        <translation>它没有密钥。</translation>
    </message>
    <message>
        <source>Set it up here with a new key.</source>
        <translation>请在此用新密钥设置。</translation>
    </message>
    <message>
        <source>It reads its key from the variable %1, which is not set.</source>
        <translation>它从变量 %1 读取密钥，而该变量未设置。</translation>
    </message>
    <message>
        <source>Set it up here, or set the variable where the tool is started.</source>
        <translation>请在此设置，或在启动工具的环境中设置该变量。</translation>
    </message>
    <message>
        <source>Its key %1 is none of this gateway&apos;s.</source>
        <translation>其密钥 %1 不是此网关的密钥。</translation>
    </message>
    <message>
        <source>Keys of providers stay with the gateway; tools get keys of their own. Set it up here with a new key.</source>
        <translation>提供商的密钥由网关保管；工具使用自己的密钥。请在此用新密钥设置。</translation>
    </message>
    <message>
        <source>Its key %1 is cut off or mistyped: the checksum is wrong.</source>
        <translation>其密钥 %1 不完整或有误：校验和不正确。</translation>
    </message>
    <message>
        <source>Copy it again as a whole, or set the tool up with a new key.</source>
        <translation>请重新完整复制密钥，或用新密钥设置此工具。</translation>
    </message>
    <message>
        <source>Its key %1 is unknown here.</source>
        <translation>其密钥 %1 在此处未知。</translation>
    </message>
    <message>
        <source>It belongs to another installation or was removed. Set the tool up with a new key.</source>
        <translation>它属于其他安装或已被移除。请用新密钥设置此工具。</translation>
    </message>
    <message>
        <source>Its key “%1” is disabled.</source>
        <translation>其密钥“%1”已停用。</translation>
    </message>
    <message>
        <source>Enable it on the page of keys, or set the tool up with another.</source>
        <translation>请在密钥页面启用它，或用其他密钥设置此工具。</translation>
    </message>
    <message>
        <source>Its key “%1” has expired.</source>
        <translation>其密钥“%1”已到期。</translation>
    </message>
    <message>
        <source>Give it more time on the page of keys, or set the tool up with a new one.</source>
        <translation>请在密钥页面延长其有效期，或用新密钥设置此工具。</translation>
    </message>
    <message>
        <source>Its key “%1” is revoked for good.</source>
        <translation>其密钥“%1”已永久吊销。</translation>
    </message>
    <message>
        <source>Set the tool up with a new key.</source>
        <translation>请用新密钥设置此工具。</translation>
    </message>
    <message>
        <source>Its key “%1” was rotated, and this is the secret from before.</source>
        <translation>其密钥“%1”已轮换，此处为之前的密钥值。</translation>
    </message>
    <message>
        <source>Put the newer secret in its place, or set the tool up with a new key.</source>
        <translation>请替换为新的密钥值，或用新密钥设置此工具。</translation>
    </message>
    <message>
        <source>The owner of its key “%1” is disabled.</source>
        <translation>其密钥“%1”的所有者已停用。</translation>
    </message>
    <message>
        <source>Enable the owner on the page of people.</source>
        <translation>请在成员页面启用该所有者。</translation>
    </message>
    <message>
        <source>Its key “%1” may not be used for %2, which this tool needs.</source>
        <translation>其密钥“%1”不能用于 %2，而此工具需要它。</translation>
    </message>
    <message>
        <source>Allow it on the page of keys, or set the tool up with a new key.</source>
        <translation>请在密钥页面允许，或用新密钥设置此工具。</translation>
    </message>
    <message>
        <source>It names no model.</source>
        <translation>它未指定模型。</translation>
    </message>
    <message>
        <source>Set it up here with one that this gateway has.</source>
        <translation>请在此用此网关已有的模型设置。</translation>
    </message>
    <message>
        <source>There is no model or alias “%1” here.</source>
        <translation>此处没有模型或别名“%1”。</translation>
    </message>
    <message>
        <source>The nearest is “%2”.</source>
        <translation>最接近的是“%2”。</translation>
    </message>
    <message>
        <source>Its key “%2” may not call the model “%1”.</source>
        <translation>其密钥“%2”不能调用模型“%1”。</translation>
    </message>
    <message>
        <source>Add the model to the key&apos;s scope, or use “%3”.</source>
        <translation>请将模型添加到密钥的范围，或使用“%3”。</translation>
    </message>
    <message>
        <source>It names the provider “%1”, which its configuration does not describe.</source>
        <translation>它指定了提供商“%1”，但其配置中没有定义。</translation>
    </message>
    <message>
        <source>Set it up here, or add that section to the file.</source>
        <translation>请在此设置，或将该部分添加到文件中。</translation>
    </message>
    <message>
        <source>It says wire_api = &quot;%1&quot;, which newer versions of the tool no longer accept.</source>
        <translation>它指定了 wire_api = &quot;%1&quot;，该工具的新版本已不再接受。</translation>
    </message>
    <message>
        <source>Write wire_api = &quot;responses&quot;: the gateway translates for providers that lack it.</source>
        <translation>请写为 wire_api = &quot;responses&quot;：对不支持的提供商，网关会进行转换。</translation>
    </message>
    <message>
        <source>It says wire_api = &quot;%1&quot;, which is no protocol.</source>
        <translation>它指定了 wire_api = &quot;%1&quot;，这不是有效的协议。</translation>
    </message>
    <message>
        <source>Write wire_api = &quot;responses&quot;.</source>
        <translation>请写为 wire_api = &quot;responses&quot;。</translation>
    </message>
    <message>
        <source>It names the profile “%1”, which the file does not have.</source>
        <translation>它指定了配置文件中没有的 profile“%1”。</translation>
    </message>
    <message>
        <source>Take that line out, or add the profile.</source>
        <translation>请移除该行，或添加该 profile。</translation>
    </message>
    <message>
        <source>It uses an account of its vendor instead of a key.</source>
        <translation>它使用供应商的账户，而非密钥。</translation>
    </message>
    <message>
        <source>%1 is set in two places that contradict each other: what %2 says counts, not %3.</source>
        <translation>%1 在两处设置且互相矛盾：以 %2 的值为准，而非 %3。</translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <translation>请移除其中之一。</translation>
    </message>
    <message>
        <source>Reaching the server</source>
        <translation>连接服务器</translation>
    </message>
    <message>
        <source>Reached, after %1 ms</source>
        <translation>已连接，用时 %1 ms</translation>
    </message>
    <message>
        <source>The key is accepted</source>
        <translation>密钥被接受</translation>
    </message>
    <message>
        <source>The model is found: %1</source>
        <translation>已找到模型：%1</translation>
    </message>
    <message>
        <source>The first token</source>
        <translation>首 Token</translation>
    </message>
    <message>
        <source>First token after %1 ms</source>
        <translation>%1 ms 后收到首 Token</translation>
    </message>
    <message>
        <source>The tool was called: %1</source>
        <translation>已调用工具：%1</translation>
    </message>
    <message>
        <source>The usage is recorded: %1</source>
        <translation>已记录用量：%1</translation>
    </message>
    <message>
        <source>There is no base URL, no key or no model to call with. Set the tool up first.</source>
        <translation>缺少可用于调用的基础 URL、密钥或模型。请先设置此工具。</translation>
    </message>
    <message>
        <source>There is no host of that name. Check the base URL.</source>
        <translation>没有该名称的主机。请检查基础 URL。</translation>
    </message>
    <message>
        <source>Nothing listens there. Check that the gateway is serving, and the host and port in the base URL.</source>
        <translation>该处没有程序在监听。请检查网关是否正在运行，以及基础 URL 中的主机和端口。</translation>
    </message>
    <message>
        <source>A safe connection cannot be made. The gateway itself speaks http: check whether the base URL has to begin with https.</source>
        <translation>无法建立安全连接。网关本身使用 http：请检查基础 URL 是否应以 https 开头。</translation>
    </message>
    <message>
        <source>No answer came in time. A model on this machine may still be loading: try again. Else look at the provider.</source>
        <translation>未及时收到响应。此计算机上的模型可能仍在加载：请重试。否则请检查提供商。</translation>
    </message>
    <message>
        <source>The answer broke off. The request&apos;s page says at which end.</source>
        <translation>响应中断。请求页面会显示是哪一端中断的。</translation>
    </message>
    <message>
        <source>Something answers there, but not this API. The base URL has to end in /openai/v1.</source>
        <translation>有程序响应，但不是此 API。基础 URL 须以 /openai/v1 结尾。</translation>
    </message>
    <message>
        <source>The key is refused. Set the tool up with a new key, or look at its state on the page of keys.</source>
        <translation>密钥被拒绝。请用新密钥设置此工具，或在密钥页面查看其状态。</translation>
    </message>
    <message>
        <source>The key may not do this: look at its endpoints and addresses on the page of keys.</source>
        <translation>该密钥不允许此操作：请在密钥页面查看其端点和地址。</translation>
    </message>
    <message>
        <source>There is no such model for this key. Choose another, or add it to the key&apos;s scope.</source>
        <translation>该密钥没有此模型。请选择其他模型，或将其添加到密钥的范围。</translation>
    </message>
    <message>
        <source>A limit is reached. The page of limits shows which, and when it begins anew.</source>
        <translation>已达到限额。限额页面会显示是哪个限额及其何时重置。</translation>
    </message>
    <message>
        <source>The request is refused: this model may not take tools. Try another model.</source>
        <translation>请求被拒绝：此模型可能不支持工具。请换一个模型。</translation>
    </message>
    <message>
        <source>The gateway accepted the request, the provider failed. Test the provider on its page.</source>
        <translation>网关已接受请求，但提供商失败。请在提供商页面进行测试。</translation>
    </message>
    <message>
        <source>The server failed. Look at the gateway&apos;s state, and try again.</source>
        <translation>服务器失败。请查看网关的状态，然后重试。</translation>
    </message>
    <message>
        <source>It answered in words instead of calling the tool. The connection works; agents need a model that calls tools.</source>
        <translation>它以文字响应，而未调用工具。连接正常；代理需要能调用工具的模型。</translation>
    </message>
    <message>
        <source>The answer was empty. Try again, or try another model.</source>
        <translation>响应为空。请重试，或换一个模型。</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The tool call</source>
        <translation>工具调用</translation>
    </message>
    <message>
        <source>The record of its usage</source>
        <translation>使用记录</translation>
    </message>
    <message>
        <source>Variables of the OpenAI SDKs</source>
        <translation>OpenAI SDK 的环境变量</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>无法工作</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>需要检查</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>the console&apos;s own environment</source>
        <translation>控制台自身的环境</translation>
    </message>
    <message>
        <source>Add the model to the key&apos;s scope.</source>
        <translation>请将该模型加入密钥的范围。</translation>
    </message>
    <message>
        <source>Another server answered: nothing is recorded here</source>
        <translation>由另一台服务器应答：此处没有记录</translation>
    </message>
</context>
<context>
    <name>trends</name>
    <message>
        <source>none yesterday by this time</source>
        <translation>昨天同期无</translation>
    </message>
    <message>
        <source>none last month by this day</source>
        <translation>上月同期无</translation>
    </message>
    <message>
        <source>as yesterday</source>
        <translation>与昨天持平</translation>
    </message>
    <message>
        <source>as last month</source>
        <translation>与上月持平</translation>
    </message>
    <message>
        <source>▲ %1 times yesterday&apos;s</source>
        <translation>▲ 昨天的 %1 倍</translation>
    </message>
    <message>
        <source>▲ %1 times last month&apos;s</source>
        <translation>▲ 上月的 %1 倍</translation>
    </message>
    <message>
        <source>%1 %2 % on yesterday</source>
        <comment>arrow, percent</comment>
        <translation>%1 %2%（较昨天）</translation>
    </message>
    <message>
        <source>%1 %2 % on last month</source>
        <comment>arrow, percent</comment>
        <translation>%1 %2%（较上月）</translation>
    </message>
    <message>
        <source>%1 %2 points on yesterday</source>
        <comment>arrow, points</comment>
        <translation>%1 %2 个百分点（较昨天）</translation>
    </message>
    <message>
        <source>%1 %2 points on last month</source>
        <comment>arrow, points</comment>
        <translation>%1 %2 个百分点（较上月）</translation>
    </message>
    <message>
        <source>too early to compare</source>
        <translation>暂时无法比较</translation>
    </message>
</context>
<context>
    <name>usage</name>
    <message>
        <source>No user</source>
        <translation>无用户</translation>
    </message>
    <message>
        <source>No alias</source>
        <translation>无别名</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>无模型</translation>
    </message>
    <message>
        <source>No provider</source>
        <translation>无提供商</translation>
    </message>
    <message>
        <source>No endpoint</source>
        <translation>无端点</translation>
    </message>
    <message>
        <source>Unknown program</source>
        <translation>未知程序</translation>
    </message>
    <message>
        <source>No valid key</source>
        <translation>无有效密钥</translation>
    </message>
    <message>
        <source>Owner kind</source>
        <translation>所有者类型</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>By owner kind</source>
        <translation>按所有者类型</translation>
    </message>
    <message>
        <source>By organization</source>
        <translation>按组织</translation>
    </message>
    <message>
        <source>By user</source>
        <translation>按用户</translation>
    </message>
    <message>
        <source>By key</source>
        <translation>按密钥</translation>
    </message>
    <message>
        <source>By alias</source>
        <translation>按别名</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>按模型</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>按提供商</translation>
    </message>
    <message>
        <source>By endpoint</source>
        <translation>按端点</translation>
    </message>
    <message>
        <source>By program</source>
        <translation>按程序</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>按状态</translation>
    </message>
</context>
<context>
    <name>usagecharts</name>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Cached input</source>
        <translation>缓存输入</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>推理</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Not known before the request ends.</source>
        <translation>请求结束前未知。</translation>
    </message>
    <message>
        <source>Reported: the provider&apos;s own numbers.</source>
        <translation>报告值：提供商自己的数据。</translation>
    </message>
    <message>
        <source>Estimated: counted by the gateway from what was sent and received.</source>
        <translation>估计值：由网关根据收发内容计算。</translation>
    </message>
    <message>
        <source>Unknown: the provider reported nothing and nothing was seen to count.</source>
        <translation>未知：提供商未报告，也没有可计数的内容。</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已响应</translation>
    </message>
    <message>
        <source>Error status</source>
        <translation>错误状态</translation>
    </message>
    <message>
        <source>Answered with an error</source>
        <translation>响应为错误</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>无连接</translation>
    </message>
    <message>
        <source>No connection to it</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>未及时响应</translation>
    </message>
    <message>
        <source>Slow first token</source>
        <translation>首 Token 过慢</translation>
    </message>
    <message>
        <source>No first token in time</source>
        <translation>首 Token 未及时到达</translation>
    </message>
    <message>
        <source>Broke off</source>
        <translation>响应中断</translation>
    </message>
    <message>
        <source>The answer broke off</source>
        <translation>响应中断</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>无法解析</translation>
    </message>
    <message>
        <source>The answer was not one of this protocol</source>
        <translation>响应不符合此协议</translation>
    </message>
    <message>
        <source>Credential refused</source>
        <translation>凭据被拒</translation>
    </message>
    <message>
        <source>It refused the gateway&apos;s credential</source>
        <translation>拒绝了网关的凭据</translation>
    </message>
    <message>
        <source>Client left</source>
        <translation>客户端断开</translation>
    </message>
    <message>
        <source>The client left meanwhile</source>
        <translation>客户端中途断开</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>达到限额</translation>
    </message>
    <message>
        <source>Cut off: the answer outgrew a limit</source>
        <translation>已截止：响应超出限额</translation>
    </message>
    <message>
        <source>Not translatable</source>
        <translation>无法转换</translation>
    </message>
    <message>
        <source>The request cannot be said in its dialect</source>
        <translation>请求无法转换为其格式</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Stopped by an administrator or a limit</source>
        <translation>被管理员或限额停止</translation>
    </message>
    <message>
        <source>Circuit open</source>
        <translation>已熔断</translation>
    </message>
    <message>
        <source>Passed over: its circuit was open</source>
        <translation>已跳过：熔断器已打开</translation>
    </message>
    <message>
        <source>Asked to wait</source>
        <translation>要求等待</translation>
    </message>
    <message>
        <source>Passed over: it had asked to wait</source>
        <translation>已跳过：曾要求等待</translation>
    </message>
    <message>
        <source>No such endpoint</source>
        <translation>无此端点</translation>
    </message>
    <message>
        <source>Passed over: it does not have this endpoint</source>
        <translation>已跳过：不支持此端点</translation>
    </message>
    <message>
        <source>Passed over: a limit for this model was reached</source>
        <translation>已跳过：达到此模型的限额</translation>
    </message>
    <message>
        <source>No credential</source>
        <translation>无凭据</translation>
    </message>
    <message>
        <source>Passed over: its credential is missing or refused</source>
        <translation>已跳过：凭据缺失或被拒</translation>
    </message>
    <message>
        <source>No valid key</source>
        <translation>无有效密钥</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>意外终止</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 断开</translation>
    </message>
    <message>
        <source>%1 error</source>
        <translation>%1 错误</translation>
    </message>
    <message>
        <source>Running: the answer has not ended yet.</source>
        <translation>运行中：响应尚未结束。</translation>
    </message>
    <message>
        <source>Interrupted: the gateway stopped before the answer ended. It was closed at the next start with an estimate.</source>
        <translation>意外终止：网关在响应结束前停止。下次启动时已按估计值结清。</translation>
    </message>
    <message>
        <source>The client left before the answer ended. What was produced until then is billed.</source>
        <translation>客户端在响应结束前断开。截至当时生成的内容会计费。</translation>
    </message>
    <message>
        <source>Answered.</source>
        <translation>已响应。</translation>
    </message>
    <message>
        <source>Refused by this gateway. No provider was charged for it.</source>
        <translation>被此网关拒绝。提供商未收费。</translation>
    </message>
    <message>
        <source>The provider refused or failed. The gateway passed its answer on.</source>
        <translation>提供商拒绝或失败。网关已转发其响应。</translation>
    </message>
    <message>
        <source>The client sent something that cannot be answered, or left early.</source>
        <translation>客户端发送了无法响应的内容，或提前断开。</translation>
    </message>
    <message>
        <source>Failed.</source>
        <translation>失败。</translation>
    </message>
    <message>
        <source>Unknown: the model has no price yet.</source>
        <translation>未知：该模型尚无价格。</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Client&apos;s error</source>
        <translation>客户端错误</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>受限</translation>
    </message>
    <message>
        <source>Server&apos;s error</source>
        <translation>服务器错误</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a sentence, the next one</comment>
        <translation>%1%2</translation>
    </message>
</context>
</TS>

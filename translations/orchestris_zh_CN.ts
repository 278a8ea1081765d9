<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>attention</name>
    <message>
        <source>The credential of “%1” cannot be read. %2</source>
        <translation>无法读取“%1”的凭据。%2</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is paused after %n failure(s) in a row: requests pass it over until it answers again.</source>
        <translation><numerusform>“%1”因连续失败 %n 次而暂停，恢复响应前请求会绕过它。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) of “%1” are paused after failures: requests pass them over until they answer again.</source>
        <translation><numerusform>“%1”的 %n 个模型因失败而暂停，恢复响应前请求会绕过它们。</numerusform></translation>
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
        <source>“%1” seems to have cut the prompts of %n request(s) today without a word.</source>
        <translation><numerusform>“%1”今天似乎悄悄截断了 %n 个请求的提示词。</numerusform></translation>
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
    <name>filters</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation><numerusform>%1 及另外 %n 项</numerusform></translation>
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
        <translation><numerusform>%n 天前</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation><numerusform>%n 天后</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation><numerusform>%n 小时前</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation><numerusform>%n 小时后</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation><numerusform>%n 分钟前</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation><numerusform>%n 分钟后</numerusform></translation>
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
        <translation><numerusform>%1 个 Token</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 output token(s)</source>
        <translation><numerusform>%1 个输出 Token</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 request(s)</source>
        <translation><numerusform>%1 个请求</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 request(s) at once</source>
        <translation><numerusform>%1 个并发请求</numerusform></translation>
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
        <translation><numerusform>%1 内相同请求出现 %n 次。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) within %1 that grow but end the same.</source>
        <translation><numerusform>%1 内有 %n 个请求不断变长但结尾相同。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The same tool call with the same arguments %n time(s) within %1.</source>
        <translation><numerusform>%1 内参数相同的同一工具调用出现 %n 次。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) a minute, where %1 are usual.</source>
        <translation><numerusform>每分钟 %n 个请求，通常为 %1 个。</numerusform></translation>
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
        <source>None of %n request(s) would have been refused.</source>
        <translation><numerusform>%n 个请求中没有会被拒绝的。</numerusform></translation>
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
    <name>orchestris::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Filter the changes that are loaded</source>
        <translation>筛选已加载的更改</translation>
    </message>
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
        <source>Verifying…</source>
        <translation>正在验证…</translation>
    </message>
    <message>
        <source>The chain is broken at number %1. %2</source>
        <translation>链在编号 %1 处断开。%2</translation>
    </message>
    <message>
        <source>There are no changes yet: there is nothing that could have been altered.</source>
        <translation>尚无更改，因此没有可能被篡改的内容。</translation>
    </message>
    <message numerus="yes">
        <source>The chain is whole: none of %n change(s) was altered or removed.</source>
        <translation><numerusform>链完整：%n 项更改均未被篡改或删除。</numerusform></translation>
    </message>
    <message>
        <source>To see later that none was cut off at the end, note the number %1 and its hash's begin %2.</source>
        <translation>若要日后确认末尾未被截去，请记下编号 %1 及其哈希的开头 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation><numerusform>%n 项更改</numerusform></translation>
    </message>
    <message>
        <source>%1 of %2 loaded changes</source>
        <translation>已加载 %2 项更改中的 %1 项</translation>
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
        <source>The window is closed, the gateway goes on. Open it again from here, or quit from this icon's menu.</source>
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
        <source>The provider's key</source>
        <translation>提供商的密钥</translation>
    </message>
    <message>
        <source>Name the environment variable: letters, digits and '_'.</source>
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
        <source>Paste the provider's key.</source>
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
        <source>Paste the provider's key</source>
        <translation>粘贴提供商的密钥</translation>
    </message>
    <message>
        <source>Kept in this computer's keychain, never in the database, and never shown again.</source>
        <translation>保存在此计算机的钥匙串中，绝不存入数据库，也不会再次显示。</translation>
    </message>
    <message>
        <source>File with the provider's key</source>
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
        <source>Client's ID</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Provider's ID</source>
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
        <source>Provider's model</source>
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
        <translation><numerusform>%n 个模型</numerusform></translation>
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
        <translation><numerusform>已添加“%1”，包含 %n 个模型。</numerusform></translation>
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
        <source>The user's name</source>
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
        <source>As it is: %1</source>
        <translation>保持不变：%1</translation>
    </message>
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
        <source>Refused from %1 on.</source>
        <translation>自 %1 起拒绝。</translation>
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
    <message>
        <source>This date has passed. Choose a later one.</source>
        <translation>此日期已过。请选择更晚的日期。</translation>
    </message>
    <message>
        <source>At most 20 tags, of at most 50 characters each.</source>
        <translation>最多 20 个标签，每个最多 50 个字符。</translation>
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
        <source>&amp;Loop guard</source>
        <translation>循环防护(&amp;L)</translation>
    </message>
    <message>
        <source>Tick at least one thing that the key may be used for.</source>
        <translation>请至少选择密钥的一项用途。</translation>
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
        <source>&amp;Add limit</source>
        <translation>添加限额(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
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
        <source>&amp;Time zone of the window</source>
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
        <translation><numerusform>%n 个限额</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n reached</source>
        <translation><numerusform>%n 个已达到</numerusform></translation>
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
</context>
<context>
    <name>orchestris::LivePage</name>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Search running requests</source>
        <translation>搜索运行中的请求</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>显示(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Stop…</source>
        <translation>停止(&amp;S)…</translation>
    </message>
    <message>
        <source>Stop its &amp;key…</source>
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
        <translation><numerusform>%n 个运行中，目前 %1</numerusform></translation>
    </message>
    <message>
        <source>Stop the request of “%1” to %2?</source>
        <translation>停止“%1”对 %2 的请求？</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n selected request(s)?</source>
        <translation><numerusform>停止选中的 %n 个请求？</numerusform></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>Stop all requests of the key “%1”, %n now?</source>
        <translation><numerusform>停止密钥“%1”当前的全部 %n 个请求？</numerusform></translation>
    </message>
    <message>
        <source>&amp;Stop all of the key</source>
        <translation>停止此密钥的全部请求(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>Stop all requests of the user “%1”, %n now?</source>
        <translation><numerusform>停止用户“%1”当前的全部 %n 个请求？</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Stop all requests of the organization “%1” and of its users, %n now?</source>
        <translation><numerusform>停止组织“%1”及其用户当前的全部 %n 个请求？</numerusform></translation>
    </message>
    <message>
        <source>&amp;Stop all of the owner</source>
        <translation>停止此所有者的全部请求(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>Stop everything that runs, %n request(s) now?</source>
        <translation><numerusform>停止当前运行的全部 %n 个请求？</numerusform></translation>
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
        <source>%n request(s) stopped.</source>
        <translation><numerusform>已停止 %n 个请求。</numerusform></translation>
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
        <source>By %1</source>
        <translation>按%1</translation>
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
        <translation><numerusform>%1，%n 项需要关注</numerusform></translation>
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
        <translation><numerusform>%n 条通知</numerusform></translation>
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
        <source>%n request(s)</source>
        <translation><numerusform>%n 个请求</numerusform></translation>
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
        <source>Overview</source>
        <translation>概览</translation>
    </message>
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
        <source>Their keys can call nothing else, whatever a key's own list says.</source>
        <translation>无论密钥自身的列表如何，该用户的密钥只能调用这些模型。</translation>
    </message>
    <message>
        <source>Its keys and its users' keys can call nothing else.</source>
        <translation>该组织及其用户的密钥只能调用这些模型。</translation>
    </message>
    <message>
        <source>&amp;Loop guard</source>
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
</context>
<context>
    <name>orchestris::Page</name>
    <message>
        <source>That is not there any more.</source>
        <translation>该项已不存在。</translation>
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
        <translation><numerusform>%n 个组织</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation><numerusform>%n 个用户</numerusform></translation>
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
        <source>Disable “%1”? Its keys and its users' keys are refused until you enable it again.</source>
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
        <source>Back to the program's &amp;list</source>
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
        <source>Compare with another &amp;list…</source>
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
        <translation><numerusform>%1 的价格表：%n 项价格不同。</numerusform></translation>
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
        <source>it takes the client's own limit</source>
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
        <translation><numerusform>保存并导入 %n 个模型(&amp;S)</numerusform></translation>
    </message>
    <message>
        <source>Give the provider a name.</source>
        <translation>请输入提供商名称。</translation>
    </message>
    <message>
        <source>A name has up to 100 letters, digits, '.', '_' or '-', and no blanks.</source>
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
        <source>Put your resource's name in place of RESOURCE.</source>
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
        <translation><numerusform>%n 个模型已暂停</numerusform></translation>
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
        <translation><numerusform>已连接（%1）：找到 %n 个模型。</numerusform></translation>
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
        <translation><numerusform>%n 个模型</numerusform></translation>
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
        <translation><numerusform>“%1”已保存，新增 %n 个模型。</numerusform></translation>
    </message>
    <message>
        <source>The settings of “%1” are what the probe found.</source>
        <translation>“%1”的设置已采用探测结果。</translation>
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
        <translation><numerusform>移除“%1”及其 %n 个模型？对它们的请求从现在起会被拒绝。已有用量记录会保留。</numerusform></translation>
    </message>
    <message>
        <source>Re&amp;move provider</source>
        <translation>移除提供商(&amp;M)</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>“%1”已移除。</translation>
    </message>
    <message>
        <source>&amp;Keep provider</source>
        <translation>保留提供商(&amp;K)</translation>
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
        <source>The gateway's, the client's or the provider's request ID</source>
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
        <translation><numerusform>实时跟随：%n 个新请求(&amp;F)</numerusform></translation>
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
        <source>%n request(s), back to the first</source>
        <translation><numerusform>%n 个请求，已到最早</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s); older ones come as you scroll</source>
        <translation><numerusform>%n 个请求；滚动可加载更早的请求</numerusform></translation>
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
        <translation><numerusform>%n 个运行中，最久 %1</numerusform></translation>
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
    <name>orchestris::SidePane</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <source>Telemetry</source>
        <translation>遥测</translation>
    </message>
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
        <translation><numerusform>另有 %n 项</numerusform></translation>
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
        <source> by %1</source>
        <translation> (按%1)</translation>
    </message>
    <message>
        <source>Time to the first token</source>
        <translation>首 Token 时间</translation>
    </message>
</context>
<context>
    <name>orchestris::UsageCsv</name>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>无法写入文件：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in %1.</source>
        <translation><numerusform>%n 行已保存至 %1。</numerusform></translation>
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
        <source>Groups over time as &amp;CSV…</source>
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
        <source>&amp;Month's report as PDF</source>
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
        <source>%n request(s) are in %1.</source>
        <translation><numerusform>%n 个请求已保存至 %1。</numerusform></translation>
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
        <translation><numerusform>%1 及另外 %n 项</numerusform></translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>取消筛选：%1</translation>
    </message>
</context>
<context>
    <name>orchestris::UsagePage</name>
    <message>
        <source>Usage</source>
        <translation>用量</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>按%1</translation>
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
        <source>Clear the &amp;filters</source>
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
        <source>Its &amp;requests</source>
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
    <name>providerpresets</name>
    <message>
        <source>Put your resource's name in place of RESOURCE. Models are called by the names of your deployments.</source>
        <translation>请将 RESOURCE 替换为你的资源名称。模型按部署名称调用。</translation>
    </message>
    <message>
        <source>For resources without the v1 API. Put your resource's name in place of RESOURCE. Models are called by the names of your deployments.</source>
        <translation>适用于没有 v1 API 的资源。请将 RESOURCE 替换为你的资源名称。模型按部署名称调用。</translation>
    </message>
    <message>
        <source>Speaks its own API: the gateway translates from and to OpenAI's.</source>
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
        <translation><numerusform>%n 个模型</numerusform></translation>
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
        <translation><numerusform>失败 %n 次后打开</numerusform></translation>
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
        <source>Provider's ID %1</source>
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
        <source>▲ %1 times yesterday's</source>
        <translation>▲ 昨天的 %1 倍</translation>
    </message>
    <message>
        <source>▲ %1 times last month's</source>
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
        <source>Reported: the provider's own numbers.</source>
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
        <source>It refused the gateway's credential</source>
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
        <source>Client's error</source>
        <translation>客户端错误</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>受限</translation>
    </message>
    <message>
        <source>Server's error</source>
        <translation>服务器错误</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>中断</translation>
    </message>
</context>
</TS>
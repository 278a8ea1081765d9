<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>attention</name>
    <message>
        <source>The credential of “%1” cannot be read. %2</source>
        <translation>「%1」の認証情報を読み取れません。%2</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is paused after %n failure(s) in a row: requests pass it over until it answers again.</source>
        <translation><numerusform>「%1」は%n回連続で失敗したため一時停止中です。再び応答するまで、リクエストは送られません。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) of “%1” are paused after failures: requests pass them over until they answer again.</source>
        <translation><numerusform>「%1」の%n個のモデルが失敗のため一時停止中です。再び応答するまで、リクエストは送られません。</numerusform></translation>
    </message>
    <message>
        <source>%1, %2 % used.</source>
        <comment>a limit, percent</comment>
        <translation>%1、%2%使用済み。</translation>
    </message>
    <message>
        <source>%1, all used. It only warns: requests go on.</source>
        <translation>%1、すべて使用済み。警告のみのため、リクエストは継続されます。</translation>
    </message>
    <message>
        <source>%1, all used: requests are refused.</source>
        <translation>%1、すべて使用済み。リクエストは拒否されます。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose, a notice</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The key “%1” expires %2.</source>
        <comment>a key, in 2 days</comment>
        <translation>キー「%1」は%2に期限切れになります。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” seems to have cut the prompts of %n request(s) today without a word.</source>
        <translation><numerusform>「%1」は今日、%n件のリクエストのプロンプトを通知なしに切り捨てた可能性があります。</numerusform></translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>Organization added</source>
        <translation>組織を追加</translation>
    </message>
    <message>
        <source>Organization renamed</source>
        <translation>組織名を変更</translation>
    </message>
    <message>
        <source>Organization enabled</source>
        <translation>組織を有効化</translation>
    </message>
    <message>
        <source>Organization disabled</source>
        <translation>組織を無効化</translation>
    </message>
    <message>
        <source>Allowed models changed</source>
        <translation>許可するモデルを変更</translation>
    </message>
    <message>
        <source>Loop guard changed</source>
        <translation>ループガードを変更</translation>
    </message>
    <message>
        <source>User added</source>
        <translation>ユーザーを追加</translation>
    </message>
    <message>
        <source>User renamed</source>
        <translation>ユーザー名を変更</translation>
    </message>
    <message>
        <source>User enabled</source>
        <translation>ユーザーを有効化</translation>
    </message>
    <message>
        <source>User disabled</source>
        <translation>ユーザーを無効化</translation>
    </message>
    <message>
        <source>Visible models changed</source>
        <translation>表示するモデルを変更</translation>
    </message>
    <message>
        <source>Key issued</source>
        <translation>キーを発行</translation>
    </message>
    <message>
        <source>Key changed</source>
        <translation>キーを変更</translation>
    </message>
    <message>
        <source>Key rotated</source>
        <translation>キーをローテーション</translation>
    </message>
    <message>
        <source>Key enabled</source>
        <translation>キーを有効化</translation>
    </message>
    <message>
        <source>Key disabled</source>
        <translation>キーを無効化</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation>キーを取り消し</translation>
    </message>
    <message>
        <source>Limit set</source>
        <translation>制限を設定</translation>
    </message>
    <message>
        <source>Limit removed</source>
        <translation>制限を削除</translation>
    </message>
    <message>
        <source>Provider added</source>
        <translation>プロバイダーを追加</translation>
    </message>
    <message>
        <source>Provider changed</source>
        <translation>プロバイダーを変更</translation>
    </message>
    <message>
        <source>Provider removed</source>
        <translation>プロバイダーを削除</translation>
    </message>
    <message>
        <source>Model added</source>
        <translation>モデルを追加</translation>
    </message>
    <message>
        <source>Models imported</source>
        <translation>モデルをインポート</translation>
    </message>
    <message>
        <source>Price set</source>
        <translation>価格を設定</translation>
    </message>
    <message>
        <source>Maximum output set</source>
        <translation>最大出力を設定</translation>
    </message>
    <message>
        <source>Model removed</source>
        <translation>モデルを削除</translation>
    </message>
    <message>
        <source>Alias set</source>
        <translation>エイリアスを設定</translation>
    </message>
    <message>
        <source>Alias removed</source>
        <translation>エイリアスを削除</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>設定を変更</translation>
    </message>
    <message>
        <source>Credential stored</source>
        <translation>認証情報を保存</translation>
    </message>
    <message>
        <source>Credential removed</source>
        <translation>認証情報を削除</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>capability</name>
    <message>
        <source>List of models</source>
        <translation>モデル一覧</translation>
    </message>
    <message>
        <source>Chat Completions</source>
        <translation>Chat Completions</translation>
    </message>
    <message>
        <source>Chat Completions, streamed</source>
        <translation>Chat Completions (ストリーミング)</translation>
    </message>
    <message>
        <source>Usage in streams</source>
        <translation>ストリームの使用量</translation>
    </message>
    <message>
        <source>Limit by max_tokens</source>
        <translation>max_tokens による上限</translation>
    </message>
    <message>
        <source>Limit by max_completion_tokens</source>
        <translation>max_completion_tokens による上限</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
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
        <translation>Messages (ストリーミング)</translation>
    </message>
</context>
<context>
    <name>copybutton</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>credential</name>
    <message>
        <source>Variable %1</source>
        <translation>変数 %1</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>ファイル %1</translation>
    </message>
    <message>
        <source>Keychain: %1</source>
        <translation>キーチェーン: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>filters</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation><numerusform>%1、他%n件</numerusform></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1以降</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>%1より前</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Kind of owner</source>
        <translation>所有者の種類</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>エイリアス</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>エラーコード</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Latency at least</source>
        <translation>最小レイテンシ</translation>
    </message>
    <message>
        <source>Tokens at least</source>
        <translation>最小トークン数</translation>
    </message>
    <message>
        <source>Cost at least</source>
        <translation>最小コスト</translation>
    </message>
    <message>
        <source>Attempts at least</source>
        <translation>最小試行回数</translation>
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
        <translation>トークン</translation>
    </message>
    <message>
        <source>dollars</source>
        <translation>ドル</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>回</translation>
    </message>
    <message>
        <source>An organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>A user</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>No valid key</source>
        <translation>有効なキーなし</translation>
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
        <translation>ストリーミング</translation>
    </message>
    <message>
        <source>In one piece</source>
        <translation>一括</translation>
    </message>
</context>
<context>
    <name>format</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation><numerusform>%n日前</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation><numerusform>%n日後</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation><numerusform>%n時間前</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation><numerusform>%n時間後</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation><numerusform>%n分前</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation><numerusform>%n分後</numerusform></translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>期限切れ (%1)</translation>
    </message>
    <message>
        <source>in less than a minute</source>
        <translation>1分以内</translation>
    </message>
</context>
<context>
    <name>gatewaystate</name>
    <message>
        <source>Serving</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>Serving, with a problem</source>
        <translation>稼働中 (問題あり)</translation>
    </message>
    <message>
        <source>Not serving</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>起動中…</translation>
    </message>
    <message>
        <source>Finishing open requests… (quit again to end them now)</source>
        <translation>処理中のリクエストの完了を待っています… (もう一度終了すると直ちに中断します)</translation>
    </message>
</context>
<context>
    <name>keystate</name>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
</context>
<context>
    <name>limits</name>
    <message>
        <source>the limit of %1</source>
        <translation>%1の制限</translation>
    </message>
    <message>
        <source>a limit that is gone</source>
        <translation>削除済みの制限</translation>
    </message>
    <message>
        <source>More was asked for than %1 allows. It went through: the limit only warns.</source>
        <translation>%1を超える要求がありました。警告のみの制限のため、処理されました。</translation>
    </message>
    <message>
        <source>All of %1 is used</source>
        <translation>%1をすべて使用しました</translation>
    </message>
    <message>
        <source>%1 % of %2 is used</source>
        <translation>%2の%1%を使用しました</translation>
    </message>
    <message>
        <source>%1. Requests go on: it only warns.</source>
        <translation>%1。警告のみのため、リクエストは継続されます。</translation>
    </message>
    <message>
        <source>%1: requests are refused.</source>
        <translation>%1。リクエストは拒否されます。</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>出力トークン</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Requests at once</source>
        <translation>同時リクエスト</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
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
        <translation>1分あたり</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>1時間あたり</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>1日あたり</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>1週間あたり</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>1か月あたり</translation>
    </message>
    <message>
        <source>in total</source>
        <translation>合計</translation>
    </message>
    <message numerus="yes">
        <source>%1 token(s)</source>
        <translation><numerusform>%1 トークン</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 output token(s)</source>
        <translation><numerusform>%1 出力トークン</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 request(s)</source>
        <translation><numerusform>%1 リクエスト</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 request(s) at once</source>
        <translation><numerusform>同時 %1 リクエスト</numerusform></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>amount, window: $5.00 a day</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>「%1」: %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Rolling</source>
        <translation>ローリング</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>The same request %n time(s) within %1.</source>
        <translation><numerusform>%1 以内に同じリクエストが%n回。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) within %1 that grow but end the same.</source>
        <translation><numerusform>%1 以内に、長くなるものの末尾が同じリクエストが%n件。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The same tool call with the same arguments %n time(s) within %1.</source>
        <translation><numerusform>%1 以内に同じ引数の同じツール呼び出しが%n回。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) a minute, where %1 are usual.</source>
        <translation><numerusform>1分あたり%n件のリクエスト (通常は%1件)。</numerusform></translation>
    </message>
    <message>
        <source>%1 They are refused now.</source>
        <translation>%1現在は拒否されています。</translation>
    </message>
    <message>
        <source>There were no requests that this limit counts.</source>
        <translation>この制限の対象となるリクエストはありませんでした。</translation>
    </message>
    <message>
        <source>At most %1 ran.</source>
        <translation>ピークは%1でした。</translation>
    </message>
    <message>
        <source>They used %1.</source>
        <translation>使用量は%1です。</translation>
    </message>
    <message>
        <source>The most that was used in one window is %1.</source>
        <translation>1期間の最大使用量は%1です。</translation>
    </message>
    <message numerus="yes">
        <source>None of %n request(s) would have been refused.</source>
        <translation><numerusform>%n件のリクエストのうち、拒否されていたものはありません。</numerusform></translation>
    </message>
    <message>
        <source>%1 of %2 requests (%3) would have been too much; the limit would have let them through with a warning.</source>
        <translation>%2件のリクエストのうち%1件 (%3) が上限を超えていたはずです。この制限では警告のみで通過します。</translation>
    </message>
    <message>
        <source>%1 of %2 requests (%3) would have been refused.</source>
        <translation>%2件のリクエストのうち%1件 (%3) が拒否されていたはずです。</translation>
    </message>
    <message>
        <source>They cost %1.</source>
        <translation>コストは%1です。</translation>
    </message>
</context>
<context>
    <name>orchestris::AdmissionView</name>
    <message>
        <source>A limit of %1 that is gone</source>
        <translation>%1の制限 (削除済み)</translation>
    </message>
    <message>
        <source>Limits at admission</source>
        <translation>受付時の制限</translation>
    </message>
    <message>
        <source>It refused: %1 was needed, %2 of %3 was left.</source>
        <translation>この制限により拒否されました。必要量 %1 に対し、%3 のうち残りは %2 でした。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Used before</source>
        <translation>使用量 (前)</translation>
    </message>
    <message>
        <source>Held by others</source>
        <translation>確保 (他)</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>必要量</translation>
    </message>
    <message>
        <source>Held by this</source>
        <translation>確保 (今回)</translation>
    </message>
    <message>
        <source>Used by this</source>
        <translation>使用量 (今回)</translation>
    </message>
    <message>
        <source>Used after</source>
        <translation>使用量 (後)</translation>
    </message>
</context>
<context>
    <name>orchestris::AnomaliesTab</name>
    <message>
        <source>Its &amp;usage</source>
        <translation>使用量(&amp;U)</translation>
    </message>
    <message>
        <source>Its &amp;requests</source>
        <translation>リクエスト(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing left its habit</source>
        <translation>通常と異なるものはありません</translation>
    </message>
    <message>
        <source>Latency, errors, retries and cost of each model, provider, key and organization are compared with their own last eight weeks. What stands out appears here.</source>
        <translation>モデル、プロバイダー、キー、組織ごとに、レイテンシ、エラー、再試行、コストを過去8週間と比較します。通常と異なるものがここに表示されます。</translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>Each against its own habit, by the hour of the week</source>
        <translation>曜日・時間帯ごとの通常値とそれぞれ比較</translation>
    </message>
</context>
<context>
    <name>orchestris::AnomalyTableModel</name>
    <message>
        <source>Going on</source>
        <translation>継続中</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>終了 (%1)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>観測値</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>通常値</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
</context>
<context>
    <name>orchestris::AttentionCard</name>
    <message>
        <source>All is well. Providers that fail, limits near their end, keys that expire and unusual latency or cost are shown here.</source>
        <translation>すべて正常です。失敗しているプロバイダー、上限に近い制限、期限が近いキー、通常と異なるレイテンシやコストがここに表示されます。</translation>
    </message>
    <message>
        <source>What needs attention</source>
        <translation>要対応の項目</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Show &amp;fewer</source>
        <translation>表示を減らす(&amp;F)</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>すべて表示(&amp;A)</translation>
    </message>
</context>
<context>
    <name>orchestris::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>Filter the changes that are loaded</source>
        <translation>読み込み済みの変更を絞り込む</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>検証(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Load older changes</source>
        <translation>以前の変更を読み込む(&amp;L)</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>変更はまだありません</translation>
    </message>
    <message>
        <source>Every change of keys, people, limits, providers, models and settings appears here: who made it, when, and what was before.</source>
        <translation>キー、メンバー、制限、プロバイダー、モデル、設定のすべての変更が、変更者、日時、変更前の値とともにここに表示されます。</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>See whether an entry was altered, removed or put in</source>
        <translation>エントリの改ざん、削除、挿入がないか確認します</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>検証中…</translation>
    </message>
    <message>
        <source>The chain is broken at number %1. %2</source>
        <translation>チェーンは番号%1で途切れています。%2</translation>
    </message>
    <message>
        <source>There are no changes yet: there is nothing that could have been altered.</source>
        <translation>変更はまだありません。改ざんされうるものもありません。</translation>
    </message>
    <message numerus="yes">
        <source>The chain is whole: none of %n change(s) was altered or removed.</source>
        <translation><numerusform>チェーンは完全です。%n件の変更に改ざんや削除はありません。</numerusform></translation>
    </message>
    <message>
        <source>To see later that none was cut off at the end, note the number %1 and its hash's begin %2.</source>
        <translation>末尾が切り取られていないことを後で確認できるように、番号%1とハッシュの先頭%2を控えておいてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation><numerusform>%n件の変更</numerusform></translation>
    </message>
    <message>
        <source>%1 of %2 loaded changes</source>
        <translation>読み込み済みの変更%2件中%1件</translation>
    </message>
</context>
<context>
    <name>orchestris::AuditPane</name>
    <message>
        <source>Change in full</source>
        <translation>変更の詳細</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>JSON としてコピー(&amp;J)</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>エントリ</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>変更者</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定値</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>以前の値</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>変更前 → 変更後</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>チェーン</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>ハッシュ</translation>
    </message>
    <message>
        <source>Covers this entry and the hash of the one before it.</source>
        <translation>このエントリと、直前のエントリのハッシュを含みます。</translation>
    </message>
</context>
<context>
    <name>orchestris::AuditTableModel</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>変更者</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
</context>
<context>
    <name>orchestris::CapabilityTableModel</name>
    <message>
        <source>Not yet</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Capability</source>
        <translation>機能</translation>
    </message>
    <message>
        <source>There</source>
        <translation>対応</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>確認内容</translation>
    </message>
</context>
<context>
    <name>orchestris::ChartLegendEntry</name>
    <message>
        <source>Show %1</source>
        <translation>%1を表示</translation>
    </message>
    <message>
        <source>Show or hide %1</source>
        <translation>%1の表示/非表示</translation>
    </message>
</context>
<context>
    <name>orchestris::ChartTip</name>
    <message>
        <source> (so far)</source>
        <translation> (途中経過)</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合計</translation>
    </message>
</context>
<context>
    <name>orchestris::CodeBlock</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>コピー: %1</translation>
    </message>
</context>
<context>
    <name>orchestris::Console</name>
    <message>
        <source>Closing the &amp;window quits</source>
        <translation>ウィンドウを閉じると終了(&amp;W)</translation>
    </message>
    <message>
        <source>Orchestris keeps serving</source>
        <translation>Orchestris は稼働を続けます</translation>
    </message>
    <message>
        <source>The window is closed, the gateway goes on. Open it again from here, or quit from this icon's menu.</source>
        <translation>ウィンドウを閉じましたが、ゲートウェイは稼働を続けます。ここから再び開くか、このアイコンのメニューから終了できます。</translation>
    </message>
    <message>
        <source>Quit and stop serving, or keep the gateway serving with this window minimised? The menu changes this later.</source>
        <translation>終了してゲートウェイを停止しますか。それとも、ウィンドウを最小化してゲートウェイの稼働を続けますか。この設定は後でメニューから変更できます。</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Keep serving</source>
        <translation>稼働を続ける(&amp;K)</translation>
    </message>
</context>
<context>
    <name>orchestris::CredentialEditor</name>
    <message>
        <source>Choose the file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>環境変数</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>The provider's key</source>
        <translation>プロバイダーのキー</translation>
    </message>
    <message>
        <source>Name the environment variable: letters, digits and '_'.</source>
        <translation>環境変数名を英字、数字、「_」で入力してください。</translation>
    </message>
    <message>
        <source>Give the whole path of the file that holds the key.</source>
        <translation>キーが入ったファイルの完全なパスを入力してください。</translation>
    </message>
    <message>
        <source>Name the entry in the keychain.</source>
        <translation>キーチェーン内のエントリ名を入力してください。</translation>
    </message>
    <message>
        <source>Paste the provider's key.</source>
        <translation>プロバイダーのキーを貼り付けてください。</translation>
    </message>
    <message>
        <source>Read from the environment that the gateway was started in.</source>
        <translation>ゲートウェイの起動時の環境から読み取られます。</translation>
    </message>
    <message>
        <source>/path/to/key</source>
        <translation>/path/to/key</translation>
    </message>
    <message>
        <source>The file holds the key and nothing else; only you should be able to read it.</source>
        <translation>ファイルにはキーだけを記載し、自分だけが読み取れるようにしてください。</translation>
    </message>
    <message>
        <source>Name of the entry</source>
        <translation>エントリ名</translation>
    </message>
    <message>
        <source>Name of the entry in the keychain</source>
        <translation>キーチェーン内のエントリ名</translation>
    </message>
    <message>
        <source>Stored. Leave empty to keep it</source>
        <translation>保存済み。変更しない場合は空欄</translation>
    </message>
    <message>
        <source>Paste the provider's key</source>
        <translation>プロバイダーのキーを貼り付け</translation>
    </message>
    <message>
        <source>Kept in this computer's keychain, never in the database, and never shown again.</source>
        <translation>このコンピューターのキーチェーンに保存され、データベースには保存されません。再表示もされません。</translation>
    </message>
    <message>
        <source>File with the provider's key</source>
        <translation>プロバイダーのキーのファイル</translation>
    </message>
</context>
<context>
    <name>orchestris::DataTable</name>
    <message>
        <source>Fit the columns</source>
        <translation>列幅を調整</translation>
    </message>
</context>
<context>
    <name>orchestris::DetailPane</name>
    <message>
        <source>Request in full</source>
        <translation>リクエストの詳細</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>JSON としてコピー(&amp;J)</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>リクエスト ID</translation>
    </message>
    <message>
        <source>Client's ID</source>
        <translation>クライアントの ID</translation>
    </message>
    <message>
        <source>Provider's ID</source>
        <translation>プロバイダーの ID</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>キーを表示</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>%1 (user)</source>
        <translation>%1 (ユーザー)</translation>
    </message>
    <message>
        <source>%1 (organization)</source>
        <translation>%1 (組織)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>要求モデル</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>エイリアス</translation>
    </message>
    <message>
        <source>Show the usage of the alias</source>
        <translation>エイリアスの使用量を表示</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Show the provider</source>
        <translation>プロバイダーを表示</translation>
    </message>
    <message>
        <source>Provider's model</source>
        <translation>プロバイダーのモデル</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Streamed</source>
        <translation>ストリーミング</translation>
    </message>
    <message>
        <source>In one piece</source>
        <translation>一括</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Finish reason</source>
        <translation>終了理由</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>エラーコード</translation>
    </message>
    <message>
        <source>Refused by</source>
        <translation>拒否元</translation>
    </message>
    <message>
        <source>This gateway</source>
        <translation>このゲートウェイ</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>The client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>of it cached</source>
        <translation>うちキャッシュ</translation>
    </message>
    <message>
        <source>of it to cache</source>
        <translation>うちキャッシュ書き込み</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>of it reasoning</source>
        <translation>うち推論</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Given-up tries</source>
        <translation>放棄した試行</translation>
    </message>
    <message>
        <source>Price version</source>
        <translation>価格バージョン</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>最初のトークン</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>コピー: %1</translation>
    </message>
</context>
<context>
    <name>orchestris::EditKeyDialog</name>
    <message>
        <source>Edit key %1</source>
        <translation>キー「%1」の編集</translation>
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
        <translation>検索、または Enter で追加</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>A number, please, such as 2.5.</source>
        <translation>2.5 のような数値を入力してください。</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>過去1時間</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>過去24時間</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>開始日(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To, with that day</source>
        <translation>終了日 (当日を含む)(&amp;T)</translation>
    </message>
</context>
<context>
    <name>orchestris::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
</context>
<context>
    <name>orchestris::FoundServers</name>
    <message>
        <source>Model servers found on this machine</source>
        <translation>このコンピューターで見つかったモデルサーバー</translation>
    </message>
    <message>
        <source>no models yet</source>
        <translation>モデルはまだありません</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation><numerusform>%n個のモデル</numerusform></translation>
    </message>
    <message>
        <source>%1 runs on this machine: %2, %3.</source>
        <translation>このコンピューターで%1が稼働しています: %2、%3。</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1を追加</translation>
    </message>
    <message>
        <source>Do not offer %1 again</source>
        <translation>今後%1を提案しない</translation>
    </message>
    <message>
        <source>“%1” is added. It has no models yet.</source>
        <translation>「%1」を追加しました。モデルはまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is added, with %n model(s).</source>
        <translation><numerusform>「%1」を追加しました (%n個のモデル)。</numerusform></translation>
    </message>
</context>
<context>
    <name>orchestris::GatewayStatus</name>
    <message>
        <source>Copy the base URL</source>
        <translation>ベース URL をコピー</translation>
    </message>
    <message>
        <source>Serving at</source>
        <translation>稼働中:</translation>
    </message>
</context>
<context>
    <name>orchestris::HistogramView</name>
    <message>
        <source>Distribution of the latency</source>
        <translation>レイテンシの分布</translation>
    </message>
    <message>
        <source>Nothing was answered</source>
        <translation>応答はありません</translation>
    </message>
    <message>
        <source>p50 %1, p95 %2, p99 %3</source>
        <translation>p50 %1、p95 %2、p99 %3</translation>
    </message>
    <message>
        <source>Nothing was answered in this time</source>
        <translation>この期間に応答はありません</translation>
    </message>
</context>
<context>
    <name>orchestris::IssueKeyDialog</name>
    <message>
        <source>Issue a key</source>
        <translation>キーの発行</translation>
    </message>
    <message>
        <source>&amp;Issue key</source>
        <translation>キーを発行(&amp;I)</translation>
    </message>
    <message>
        <source>Issuing…</source>
        <translation>発行中…</translation>
    </message>
    <message>
        <source>Key issued</source>
        <translation>キーを発行</translation>
    </message>
</context>
<context>
    <name>orchestris::JobBar</name>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>キャンセル(&amp;N)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
</context>
<context>
    <name>orchestris::KeyForm</name>
    <message>
        <source>What it is for, like “ci-agents”</source>
        <translation>用途 (例:「ci-agents」)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Organization %1</source>
        <translation>組織 %1</translation>
    </message>
    <message>
        <source>The organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>A user</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>The user's name</source>
        <translation>ユーザーの名前</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
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
        <translation>現在のまま: %1</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>In 7 days</source>
        <translation>7日後</translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation>30日後</translation>
    </message>
    <message>
        <source>In 90 days</source>
        <translation>90日後</translation>
    </message>
    <message>
        <source>After a date…</source>
        <translation>日付を指定…</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Last day of the key</source>
        <translation>キーの最終有効日</translation>
    </message>
    <message>
        <source>E&amp;xpires</source>
        <translation>有効期限(&amp;X)</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Optional, like team-a, nightly</source>
        <translation>任意 (例: team-a, nightly)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>メモ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>タグ(&amp;T)</translation>
    </message>
    <message>
        <source>What the key may be used for, from where, and its loop guard</source>
        <translation>キーの用途、接続元、ループガード</translation>
    </message>
    <message>
        <source>Hide more r&amp;ules</source>
        <translation>その他のルールを隠す(&amp;U)</translation>
    </message>
    <message>
        <source>More r&amp;ules</source>
        <translation>その他のルール(&amp;U)</translation>
    </message>
    <message>
        <source>A new user; they are added with the key.</source>
        <translation>新しいユーザーです。キーとともに追加されます。</translation>
    </message>
    <message>
        <source>Refused from %1 on.</source>
        <translation>%1以降は拒否されます。</translation>
    </message>
    <message>
        <source>Give the key a name.</source>
        <translation>キーの名前を入力してください。</translation>
    </message>
    <message>
        <source>A name has at most 100 characters, and none that cannot be seen.</source>
        <translation>名前は100文字以内で、表示されない文字は使用できません。</translation>
    </message>
    <message>
        <source>There is a key named “%1” already. Choose another name.</source>
        <translation>「%1」という名前のキーはすでにあります。別の名前を指定してください。</translation>
    </message>
    <message>
        <source>Name the user that owns the key.</source>
        <translation>キーを所有するユーザーを入力してください。</translation>
    </message>
    <message>
        <source>This date has passed. Choose a later one.</source>
        <translation>この日付は過ぎています。より後の日付を選択してください。</translation>
    </message>
    <message>
        <source>At most 20 tags, of at most 50 characters each.</source>
        <translation>タグは20個まで、各50文字以内です。</translation>
    </message>
</context>
<context>
    <name>orchestris::KeyIssuedView</name>
    <message>
        <source>The new key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>&amp;Copy key</source>
        <translation>キーをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>It stands in the examples below as well.</source>
        <translation>以下の例にも含まれています。</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>使い方</translation>
    </message>
    <message>
        <source>In a terminal</source>
        <translation>ターミナル</translation>
    </message>
    <message>
        <source>With the openai package</source>
        <translation>openai パッケージ</translation>
    </message>
    <message>
        <source>In ~/.codex/config.toml</source>
        <translation>~/.codex/config.toml</translation>
    </message>
    <message>
        <source>In the shell that starts codex</source>
        <translation>codex を起動するシェル</translation>
    </message>
    <message>
        <source>“%1” is ready</source>
        <translation>「%1」の準備ができました</translation>
    </message>
    <message>
        <source>Copy the key now: it is shown this once and cannot be shown again. If it is lost, revoke it and issue another.</source>
        <translation>今すぐキーをコピーしてください。表示されるのは今回だけで、再表示はできません。紛失した場合は、取り消して新しいキーを発行してください。</translation>
    </message>
    <message>
        <source>You have not copied the key yet, and it cannot be shown again. Close once more to go without it.</source>
        <translation>キーはまだコピーされておらず、再表示はできません。コピーせずに閉じるには、もう一度閉じてください。</translation>
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
        <translation>用途</translation>
    </message>
    <message>
        <source>Any, or like 192.0.2.7, 10.0.0.0/8, 2001:db8::/32</source>
        <translation>すべて、または 192.0.2.7, 10.0.0.0/8, 2001:db8::/32 など</translation>
    </message>
    <message>
        <source>From these a&amp;ddresses</source>
        <translation>接続元アドレス(&amp;D)</translation>
    </message>
    <message>
        <source>As its organization says</source>
        <translation>組織の設定に従う</translation>
    </message>
    <message>
        <source>&amp;Loop guard</source>
        <translation>ループガード(&amp;L)</translation>
    </message>
    <message>
        <source>Tick at least one thing that the key may be used for.</source>
        <translation>キーの用途を1つ以上選択してください。</translation>
    </message>
</context>
<context>
    <name>orchestris::KeyTableModel</name>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>sk-orc-%1-…</source>
        <translation>sk-orc-%1-…</translation>
    </message>
    <message>
        <source>Only for %1</source>
        <translation>%1 のみ</translation>
    </message>
    <message>
        <source>Only from %1</source>
        <translation>%1 からのみ</translation>
    </message>
    <message>
        <source>The key before it, sk-orc-%1-…, is accepted until %2</source>
        <translation>以前のキー sk-orc-%1-… は%2まで受け付けられます</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Owner kind</source>
        <translation>所有者の種類</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
</context>
<context>
    <name>orchestris::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Search keys</source>
        <translation>キーを検索</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>R&amp;otate…</source>
        <translation>ローテーション(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Limit…</source>
        <translation>制限(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Copy public ID</source>
        <translation>公開 ID をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Disable…</source>
        <translation>無効にする(&amp;D)…</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>取り消す(&amp;V)…</translation>
    </message>
    <message>
        <source>No keys yet</source>
        <translation>キーはまだありません</translation>
    </message>
    <message>
        <source>The keys that clients use to reach this gateway appear here, with their owners and what they may call.</source>
        <translation>クライアントがこのゲートウェイへの接続に使用するキーが、所有者や呼び出せる対象とともにここに表示されます。</translation>
    </message>
    <message>
        <source>&amp;Issue a key…</source>
        <translation>キーを発行(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Issue key</source>
        <translation>キーを発行(&amp;I)</translation>
    </message>
    <message>
        <source>%1 active of %2</source>
        <translation>%2件中%1件が有効</translation>
    </message>
    <message>
        <source>Give the key a new secret</source>
        <translation>キーに新しいシークレットを割り当てる</translation>
    </message>
    <message>
        <source>Limit what it can use</source>
        <translation>使用できる量を制限する</translation>
    </message>
    <message>
        <source>Ena&amp;ble</source>
        <translation>有効にする(&amp;B)</translation>
    </message>
    <message>
        <source>“%1” is revoked.</source>
        <translation>「%1」を取り消しました。</translation>
    </message>
    <message>
        <source>“%1” is disabled: requests with it are refused until you enable it.</source>
        <translation>「%1」を無効にしました。有効にするまで、このキーのリクエストは拒否されます。</translation>
    </message>
    <message>
        <source>“%1” is enabled again.</source>
        <translation>「%1」を再び有効にしました。</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>「%1」を保存しました。</translation>
    </message>
    <message>
        <source>&amp;End running requests too</source>
        <translation>実行中のリクエストも終了(&amp;E)</translation>
    </message>
    <message>
        <source>Disable “%1”? Requests with it are refused until you enable it again.</source>
        <translation>「%1」を無効にしますか。再び有効にするまで、このキーのリクエストは拒否されます。</translation>
    </message>
    <message>
        <source>&amp;Disable key</source>
        <translation>キーを無効にする(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep key</source>
        <translation>キーを維持(&amp;K)</translation>
    </message>
    <message>
        <source>Revoke “%1”? Requests with it are refused from now on. This cannot be undone; to stop it for a while, disable it instead.</source>
        <translation>「%1」を取り消しますか。今後、このキーのリクエストは拒否されます。この操作は元に戻せません。一時的に止めるには、無効にしてください。</translation>
    </message>
    <message>
        <source>Re&amp;voke key</source>
        <translation>キーを取り消す(&amp;V)</translation>
    </message>
</context>
<context>
    <name>orchestris::LimitDialog</name>
    <message>
        <source>Add a limit</source>
        <translation>制限の追加</translation>
    </message>
    <message>
        <source>Edit a limit</source>
        <translation>制限の編集</translation>
    </message>
    <message>
        <source>&amp;Add limit</source>
        <translation>制限を追加(&amp;A)</translation>
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
        <translation>すべてのモデル</translation>
    </message>
    <message>
        <source>Refuse requests</source>
        <translation>リクエストを拒否</translation>
    </message>
    <message>
        <source>Only warn</source>
        <translation>警告のみ</translation>
    </message>
    <message>
        <source>Adaptive</source>
        <translation>適応</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>厳密</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation>入力して検索</translation>
    </message>
    <message>
        <source>&amp;Whose</source>
        <translation>対象(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>M&amp;odel or alias</source>
        <translation>モデルまたはエイリアス(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;At most</source>
        <translation>上限(&amp;A)</translation>
    </message>
    <message>
        <source>W&amp;hat</source>
        <translation>項目(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>期間(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Time zone of the window</source>
        <translation>期間のタイムゾーン(&amp;T)</translation>
    </message>
    <message>
        <source>Notices at &amp;percent</source>
        <translation>通知する割合 (%)(&amp;P)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>When &amp;reached</source>
        <translation>到達時(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>モード(&amp;M)</translation>
    </message>
    <message>
        <source>Dollars, like 5.00</source>
        <translation>ドル (例: 5.00)</translation>
    </message>
    <message>
        <source>Like 4</source>
        <translation>例: 4</translation>
    </message>
    <message>
        <source>Like 600</source>
        <translation>例: 600</translation>
    </message>
    <message>
        <source>Like 2 M</source>
        <translation>例: 2 M</translation>
    </message>
    <message>
        <source>Strict: each request holds the most it could use, and the provider is told that maximum. No answer can pass the limit, but fewer requests run at once near its end.</source>
        <translation>厳密: 各リクエストは使用しうる最大量を確保し、その上限をプロバイダーに伝えます。応答が制限を超えることはありませんが、上限に近づくと同時に実行できるリクエストが減ります。</translation>
    </message>
    <message>
        <source>Adaptive: each request holds what it will probably use, and more as it grows. A lone agent with budget left is not refused.</source>
        <translation>適応: 各リクエストは見込み使用量を確保し、増えるにつれて追加で確保します。予算が残っていれば、単独のエージェントが拒否されることはありません。</translation>
    </message>
    <message>
        <source>There is such a limit already: %1. Saving changes it.</source>
        <translation>同じ制限がすでにあります: %1。保存すると変更されます。</translation>
    </message>
    <message>
        <source>Choose the organization that is limited.</source>
        <translation>制限する組織を選択してください。</translation>
    </message>
    <message>
        <source>Choose the user that is limited.</source>
        <translation>制限するユーザーを選択してください。</translation>
    </message>
    <message>
        <source>Choose the key that is limited.</source>
        <translation>制限するキーを選択してください。</translation>
    </message>
    <message>
        <source>There is no such model or alias: choose one.</source>
        <translation>そのモデルまたはエイリアスはありません。選択してください。</translation>
    </message>
    <message>
        <source>Say how much it may be at most.</source>
        <translation>上限を入力してください。</translation>
    </message>
    <message>
        <source>An amount is in dollars, like 5 or 0.25, at most 1,000,000.</source>
        <translation>金額は 5 や 0.25 のようにドルで、1,000,000 以下で入力してください。</translation>
    </message>
    <message>
        <source>An amount is a whole number, like 600, 250 k or 2 M.</source>
        <translation>数量は 600、250 k、2 M のような整数で入力してください。</translation>
    </message>
    <message>
        <source>There is no such time zone: choose one like Europe/Berlin.</source>
        <translation>そのタイムゾーンはありません。Europe/Berlin のように選択してください。</translation>
    </message>
    <message>
        <source>Notices are at 1 to 1000 percent, like 80, 100.</source>
        <translation>通知は 80, 100 のように、1～1000 パーセントで指定してください。</translation>
    </message>
</context>
<context>
    <name>orchestris::LimitTableModel</name>
    <message>
        <source>All models</source>
        <translation>すべてのモデル</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>厳密</translation>
    </message>
    <message>
        <source>Adaptive</source>
        <translation>適応</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>What was used of it is known to the running gateway only.</source>
        <translation>この使用量は稼働中のゲートウェイだけが把握しています。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2のうち%1</translation>
    </message>
    <message>
        <source>%1 (your time); windows begin by the clock of %2.</source>
        <translation>%1 (現地時間)。期間は%2の時刻で始まります。</translation>
    </message>
    <message>
        <source>It counts the last 60 seconds.</source>
        <translation>直近60秒間を数えます。</translation>
    </message>
    <message>
        <source>Each request holds its worst case, and the provider is told the maximum.</source>
        <translation>各リクエストは最大の使用量を確保し、その上限をプロバイダーに伝えます。</translation>
    </message>
    <message>
        <source>Each request holds what it will probably take, and more as it grows.</source>
        <translation>各リクエストは見込み使用量を確保し、増えるにつれて追加で確保します。</translation>
    </message>
    <message>
        <source>No notices</source>
        <translation>通知なし</translation>
    </message>
    <message>
        <source>Notices at %1</source>
        <translation>通知: %1</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用済み</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Resets</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>When reached</source>
        <translation>到達時</translation>
    </message>
</context>
<context>
    <name>orchestris::LimitsCard</name>
    <message>
        <source>No limits yet. A limit keeps what an organization, a user or a key can spend where you want it.</source>
        <translation>制限はまだありません。制限を設定すると、組織、ユーザー、キーの支出を希望の範囲に収められます。</translation>
    </message>
    <message>
        <source>All li&amp;mits</source>
        <translation>すべての制限(&amp;M)</translation>
    </message>
    <message>
        <source>The closest limits</source>
        <translation>上限に近い制限</translation>
    </message>
    <message>
        <source>Closest limits</source>
        <translation>上限に近い制限</translation>
    </message>
    <message>
        <source>%1 of %2; resets: %3</source>
        <comment>used, a limit, when</comment>
        <translation>%2のうち%1、リセット: %3</translation>
    </message>
</context>
<context>
    <name>orchestris::LimitsPage</name>
    <message>
        <source>Limits</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>Search limits</source>
        <translation>制限を検索</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>No limits yet</source>
        <translation>制限はまだありません</translation>
    </message>
    <message>
        <source>Limits on what an organization, a user or a key can use appear here, with what is used of them: cost, tokens, requests, or requests at once.</source>
        <translation>組織、ユーザー、キーが使用できる量の制限が、コスト、トークン、リクエスト、同時リクエストの使用状況とともにここに表示されます。</translation>
    </message>
    <message>
        <source>&amp;Add a limit…</source>
        <translation>制限を追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Add limit</source>
        <translation>制限を追加(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>%n limit(s)</source>
        <translation><numerusform>%n件の制限</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n reached</source>
        <translation><numerusform>%n件が到達済み</numerusform></translation>
    </message>
    <message>
        <source>The limit holds from now on. %1.</source>
        <translation>制限を適用しました。%1。</translation>
    </message>
    <message>
        <source>Remove this limit? %1. What was used of it is forgotten; this cannot be undone.</source>
        <translation>この制限を削除しますか: %1。これまでの使用量の記録は失われ、元に戻せません。</translation>
    </message>
    <message>
        <source>Re&amp;move limit</source>
        <translation>制限を削除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keep limit</source>
        <translation>制限を維持(&amp;K)</translation>
    </message>
    <message>
        <source>The limit is removed. %1.</source>
        <translation>制限を削除しました。%1。</translation>
    </message>
    <message>
        <source>The limit is back. %1.</source>
        <translation>制限を元に戻しました。%1。</translation>
    </message>
</context>
<context>
    <name>orchestris::LivePage</name>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Search running requests</source>
        <translation>実行中のリクエストを検索</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>表示(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Stop…</source>
        <translation>停止(&amp;S)…</translation>
    </message>
    <message>
        <source>Stop its &amp;key…</source>
        <translation>キーを停止(&amp;K)…</translation>
    </message>
    <message>
        <source>Stop its &amp;owner…</source>
        <translation>所有者を停止(&amp;O)…</translation>
    </message>
    <message>
        <source>Stop &amp;everything…</source>
        <translation>すべて停止(&amp;E)…</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>実行中のリクエストはありません</translation>
    </message>
    <message>
        <source>Requests appear here while they are answered, with what they have used so far. They can be stopped here.</source>
        <translation>処理中のリクエストが、これまでの使用量とともにここに表示されます。ここで停止できます。</translation>
    </message>
    <message>
        <source>Running requests</source>
        <translation>実行中のリクエスト</translation>
    </message>
    <message>
        <source>Show it on the page of requests</source>
        <translation>リクエストのページで表示</translation>
    </message>
    <message>
        <source>Stop all that runs with the same key</source>
        <translation>同じキーで実行中のものをすべて停止</translation>
    </message>
    <message>
        <source>Stop all that runs for the same user or organization</source>
        <translation>同じユーザーまたは組織で実行中のものをすべて停止</translation>
    </message>
    <message numerus="yes">
        <source>%n running, %1 so far</source>
        <translation><numerusform>%n件を実行中、現在まで%1</numerusform></translation>
    </message>
    <message>
        <source>Stop the request of “%1” to %2?</source>
        <translation>「%1」の%2へのリクエストを停止しますか。</translation>
    </message>
    <message numerus="yes">
        <source>Stop %n selected request(s)?</source>
        <translation><numerusform>選択した%n件のリクエストを停止しますか。</numerusform></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>Stop all requests of the key “%1”, %n now?</source>
        <translation><numerusform>キー「%1」の現在%n件のリクエストをすべて停止しますか。</numerusform></translation>
    </message>
    <message>
        <source>&amp;Stop all of the key</source>
        <translation>このキーをすべて停止(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>Stop all requests of the user “%1”, %n now?</source>
        <translation><numerusform>ユーザー「%1」の現在%n件のリクエストをすべて停止しますか。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Stop all requests of the organization “%1” and of its users, %n now?</source>
        <translation><numerusform>組織「%1」とそのユーザーの現在%n件のリクエストをすべて停止しますか。</numerusform></translation>
    </message>
    <message>
        <source>&amp;Stop all of the owner</source>
        <translation>この所有者をすべて停止(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>Stop everything that runs, %n request(s) now?</source>
        <translation><numerusform>現在実行中の%n件のリクエストをすべて停止しますか。</numerusform></translation>
    </message>
    <message>
        <source>&amp;Stop everything</source>
        <translation>すべて停止(&amp;S)</translation>
    </message>
    <message>
        <source>%1 The clients get an error that says so. What was used until then is recorded and billed.</source>
        <translation>%1クライアントにはその旨のエラーが返されます。それまでの使用量は記録され、課金されます。</translation>
    </message>
    <message>
        <source>&amp;Keep running</source>
        <translation>続行(&amp;K)</translation>
    </message>
    <message>
        <source>Nothing was stopped: it had ended by then.</source>
        <translation>停止したものはありません。すでに終了していました。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) stopped.</source>
        <translation><numerusform>%n件のリクエストを停止しました。</numerusform></translation>
    </message>
</context>
<context>
    <name>orchestris::LiveTableModel</name>
    <message>
        <source>Answering</source>
        <translation>応答中</translation>
    </message>
    <message>
        <source>Waiting, attempt %1</source>
        <translation>待機中、試行 %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Began %1</source>
        <translation>開始: %1</translation>
    </message>
    <message>
        <source>Nothing of an answer has come yet, or the next attempt is about to begin.</source>
        <translation>まだ応答を受信していないか、次の試行を開始するところです。</translation>
    </message>
    <message>
        <source>The answer is on its way.</source>
        <translation>応答を受信しています。</translation>
    </message>
    <message>
        <source>So far, an estimate: input %1, output %2</source>
        <translation>途中経過 (推定): 入力 %1、出力 %2</translation>
    </message>
    <message>
        <source>So far, an estimate</source>
        <translation>途中経過 (推定)</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
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
        <translation>デモデータ: メンバー、キー、トラフィックは架空のものです。</translation>
    </message>
    <message>
        <source>Issue a &amp;key…</source>
        <translation>キーを発行(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy the base URL</source>
        <translation>ベース URL をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
</context>
<context>
    <name>orchestris::MessageBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
</context>
<context>
    <name>orchestris::ModelPicker</name>
    <message>
        <source>Filter models</source>
        <translation>モデルを絞り込む</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%2個中%1個を選択</translation>
    </message>
</context>
<context>
    <name>orchestris::MonthReport</name>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>ファイルに書き込めません: %1。</translation>
    </message>
    <message>
        <source>Usage, %1</source>
        <translation>使用量、%1</translation>
    </message>
    <message>
        <source>The report cannot be drawn.</source>
        <translation>レポートを描画できません。</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>レポートを%1に保存しました。</translation>
    </message>
    <message>
        <source>Days are those of %1</source>
        <translation>日付の基準: %1</translation>
    </message>
    <message>
        <source>All requests that have ended</source>
        <translation>終了したすべてのリクエスト</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>対象: %1</translation>
    </message>
    <message>
        <source>Nothing in this month</source>
        <translation>この月のデータはありません</translation>
    </message>
    <message>
        <source>Cost by model</source>
        <translation>モデル別コスト</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Requests and errors</source>
        <translation>リクエストとエラー</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Latency p95</source>
        <translation>レイテンシ p95</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>%1別</translation>
    </message>
    <message>
        <source> (continued)</source>
        <translation> (続き)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1/%2 ページ</translation>
    </message>
</context>
<context>
    <name>orchestris::Navigation</name>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n thing(s) need attention</source>
        <translation><numerusform>%1、要対応%n件</numerusform></translation>
    </message>
</context>
<context>
    <name>orchestris::NoticeTableModel</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
</context>
<context>
    <name>orchestris::NoticesCard</name>
    <message>
        <source>Nothing to look at. Limits that are nearly used up, and keys that repeat the same request, are noted here.</source>
        <translation>確認が必要なものはありません。上限に近い制限や、同じリクエストを繰り返すキーがここに記録されます。</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Enter shows the newest request of a notice</source>
        <translation>Enter で通知の最新のリクエストを表示</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation><numerusform>%n件の通知</numerusform></translation>
    </message>
</context>
<context>
    <name>orchestris::OverviewCharts</name>
    <message>
        <source>Cost by model</source>
        <translation>モデル別コスト</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>Nothing was spent in this time</source>
        <translation>この期間の支出はありません</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
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
        <translation>最初のトークン p50</translation>
    </message>
</context>
<context>
    <name>orchestris::OverviewFigures</name>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Latency p50 / p95</source>
        <translation>レイテンシ p50 / p95</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>応答済み %1</translation>
    </message>
    <message>
        <source>none in this time</source>
        <translation>この期間はなし</translation>
    </message>
    <message>
        <source>input %1 · output %2</source>
        <translation>入力 %1 · 出力 %2</translation>
    </message>
    <message>
        <source>%1 a request</source>
        <translation>1件あたり %1</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation><numerusform>%n件のリクエスト</numerusform></translation>
    </message>
    <message>
        <source>first token %1</source>
        <translation>最初のトークン %1</translation>
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
        <translation>概要</translation>
    </message>
    <message>
        <source>&amp;Issue key</source>
        <translation>キーを発行(&amp;I)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>&amp;Issue a key…</source>
        <translation>キーを発行(&amp;I)…</translation>
    </message>
    <message>
        <source>A first request</source>
        <translation>最初のリクエスト</translation>
    </message>
    <message>
        <source>Yesterday until %1</source>
        <translation>昨日 (%1まで)</translation>
    </message>
    <message>
        <source>All of last month</source>
        <translation>先月全体</translation>
    </message>
    <message>
        <source>Last month until %1</source>
        <translation>先月 (%1まで)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day or month, time zone</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Days and months begin by the clock of %1. Compared with: %2.</source>
        <translation>日と月は%1の時刻で区切られます。比較対象: %2。</translation>
    </message>
    <message>
        <source>Days and months begin by the clock of %1.</source>
        <translation>日と月は%1の時刻で区切られます。</translation>
    </message>
    <message>
        <source>Waiting for the first request</source>
        <translation>最初のリクエストを待っています</translation>
    </message>
    <message>
        <source>Requests, tokens, cost and latency appear here as soon as a client calls the gateway with one of your keys.</source>
        <translation>クライアントがキーを使ってゲートウェイを呼び出すと、リクエスト、トークン、コスト、レイテンシがここに表示されます。</translation>
    </message>
    <message>
        <source>Requests, tokens, cost and latency appear here as soon as a client calls the gateway. It needs a key for that.</source>
        <translation>クライアントがゲートウェイを呼び出すと、リクエスト、トークン、コスト、レイテンシがここに表示されます。呼び出しにはキーが必要です。</translation>
    </message>
</context>
<context>
    <name>orchestris::OwnerDialog</name>
    <message>
        <source>Add a user</source>
        <translation>ユーザーの追加</translation>
    </message>
    <message>
        <source>Add an organization</source>
        <translation>組織の追加</translation>
    </message>
    <message>
        <source>Edit user %1</source>
        <translation>ユーザー「%1」の編集</translation>
    </message>
    <message>
        <source>Edit organization %1</source>
        <translation>組織「%1」の編集</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>As people call them, like “lead”</source>
        <translation>普段の呼び名 (例:「lead」)</translation>
    </message>
    <message>
        <source>A team or a company, like “Research”</source>
        <translation>チームまたは会社 (例:「Research」)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>組織(&amp;O)</translation>
    </message>
    <message>
        <source>Visible models</source>
        <translation>表示するモデル</translation>
    </message>
    <message>
        <source>Allowed models</source>
        <translation>許可するモデル</translation>
    </message>
    <message>
        <source>Their keys can call nothing else, whatever a key's own list says.</source>
        <translation>このユーザーのキーは、キー自体の一覧にかかわらず、これ以外を呼び出せません。</translation>
    </message>
    <message>
        <source>Its keys and its users' keys can call nothing else.</source>
        <translation>この組織とそのユーザーのキーは、これ以外を呼び出せません。</translation>
    </message>
    <message>
        <source>&amp;Loop guard</source>
        <translation>ループガード(&amp;L)</translation>
    </message>
    <message>
        <source>When a key repeats the same request again and again: nothing, a notice on the Limits page, or a notice and a refusal. A key can have a setting of its own.</source>
        <translation>キーが同じリクエストを何度も繰り返したときの動作です。何もしない、制限ページで通知、通知して拒否のいずれかを選べます。キーごとに設定することもできます。</translation>
    </message>
    <message>
        <source>Give the user a name.</source>
        <translation>ユーザーの名前を入力してください。</translation>
    </message>
    <message>
        <source>Give the organization a name.</source>
        <translation>組織の名前を入力してください。</translation>
    </message>
    <message>
        <source>A name has at most 100 characters, and none that cannot be seen.</source>
        <translation>名前は100文字以内で、表示されない文字は使用できません。</translation>
    </message>
    <message>
        <source>There is a user named “%1” already.</source>
        <translation>「%1」という名前のユーザーはすでにあります。</translation>
    </message>
    <message>
        <source>There is an organization named “%1” already.</source>
        <translation>「%1」という名前の組織はすでにあります。</translation>
    </message>
</context>
<context>
    <name>orchestris::OwnerTableModel</name>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Requests with these keys are refused, and what ran was ended.</source>
        <translation>これらのキーのリクエストは拒否され、実行中のものは終了されました。</translation>
    </message>
    <message>
        <source>Requests with these keys are refused. What ran could finish.</source>
        <translation>これらのキーのリクエストは拒否されます。実行中のものは完了できました。</translation>
    </message>
    <message>
        <source>The organization %1 is disabled.</source>
        <translation>組織「%1」は無効です。</translation>
    </message>
    <message>
        <source>What happens when a key repeats the same request again and again</source>
        <translation>キーが同じリクエストを何度も繰り返したときの動作</translation>
    </message>
    <message>
        <source>%1 of %2 keys are active</source>
        <translation>キー%2件中%1件が有効</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Loop guard</source>
        <translation>ループガード</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>制限</translation>
    </message>
</context>
<context>
    <name>orchestris::Page</name>
    <message>
        <source>That is not there any more.</source>
        <translation>それはもう存在しません。</translation>
    </message>
</context>
<context>
    <name>orchestris::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>メンバーを検索</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Limit…</source>
        <translation>制限(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Disable…</source>
        <translation>無効にする(&amp;D)…</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>まだだれもいません</translation>
    </message>
    <message>
        <source>Organizations and their users appear here: they own the keys that clients use.</source>
        <translation>組織とそのユーザーがここに表示されます。クライアントが使用するキーは、組織またはユーザーが所有します。</translation>
    </message>
    <message>
        <source>&amp;Add an organization…</source>
        <translation>組織を追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Add &amp;organization</source>
        <translation>組織を追加(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Add user</source>
        <translation>ユーザーを追加(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation><numerusform>%n件の組織</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation><numerusform>%n人のユーザー</numerusform></translation>
    </message>
    <message>
        <source>Limit what they can use</source>
        <translation>使用できる量を制限する</translation>
    </message>
    <message>
        <source>Ena&amp;ble</source>
        <translation>有効にする(&amp;B)</translation>
    </message>
    <message>
        <source>“%1” is added.</source>
        <translation>「%1」を追加しました。</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>「%1」を保存しました。</translation>
    </message>
    <message>
        <source>&amp;End running requests too</source>
        <translation>実行中のリクエストも終了(&amp;E)</translation>
    </message>
    <message>
        <source>Disable “%1”? Their keys are refused until you enable them again.</source>
        <translation>「%1」を無効にしますか。再び有効にするまで、このユーザーのキーは拒否されます。</translation>
    </message>
    <message>
        <source>Disable “%1”? Its keys and its users' keys are refused until you enable it again.</source>
        <translation>「%1」を無効にしますか。再び有効にするまで、この組織とそのユーザーのキーは拒否されます。</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>無効にする(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep enabled</source>
        <translation>有効のまま(&amp;K)</translation>
    </message>
    <message>
        <source>“%1” is enabled again.</source>
        <translation>「%1」を再び有効にしました。</translation>
    </message>
    <message>
        <source>“%1” is disabled, and running requests are ended.</source>
        <translation>「%1」を無効にし、実行中のリクエストを終了しました。</translation>
    </message>
    <message>
        <source>“%1” is disabled. Running requests may finish.</source>
        <translation>「%1」を無効にしました。実行中のリクエストは完了できます。</translation>
    </message>
</context>
<context>
    <name>orchestris::PriceChangeTableModel</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Price now</source>
        <translation>現在の価格</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>価格表</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>エイリアス</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Cost, 30 days</source>
        <translation>コスト (30日間)</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>試算</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差額</translation>
    </message>
</context>
<context>
    <name>orchestris::PriceChangesTab</name>
    <message>
        <source>The last 30 days cost %1 with them and would have cost %2.</source>
        <translation>該当モデルの過去30日間のコストは%1で、価格表どおりなら%2でした。</translation>
    </message>
    <message>
        <source>Back to the program's &amp;list</source>
        <translation>プログラムの価格表に戻る(&amp;L)</translation>
    </message>
    <message>
        <source>No price differs</source>
        <translation>価格の違いはありません</translation>
    </message>
    <message>
        <source>Where a price list has another price than a model here, the model appears with what its use of the last 30 days would have cost.</source>
        <translation>価格表の価格が現在のモデルの価格と異なる場合、そのモデルが、過去30日間の使用量から試算したコストとともに表示されます。</translation>
    </message>
    <message>
        <source>Compare with another &amp;list…</source>
        <translation>別の価格表と比較(&amp;L)…</translation>
    </message>
    <message>
        <source>Price changes</source>
        <translation>価格の変更</translation>
    </message>
    <message>
        <source>A price list</source>
        <translation>価格表</translation>
    </message>
    <message>
        <source>Price lists (*.json)</source>
        <translation>価格表 (*.json)</translation>
    </message>
    <message>
        <source>Cannot read %1: %2.</source>
        <translation>%1を読み取れません: %2。</translation>
    </message>
    <message>
        <source>%1 is too large for a price list. Choose another file.</source>
        <translation>%1は価格表として大きすぎます。別のファイルを選択してください。</translation>
    </message>
    <message numerus="yes">
        <source>The list of %1: %n price(s) differ.</source>
        <translation><numerusform>%1の価格表: %n件の価格が異なります。</numerusform></translation>
    </message>
    <message>
        <source>The same: %1; not in it: %2.</source>
        <translation>同じ価格: %1、価格表になし: %2。</translation>
    </message>
    <message>
        <source>Nothing is changed here: prices are set by model, on the page of providers or with orchestrisd prices.</source>
        <translation>ここでは何も変更されません。価格は、プロバイダーのページまたは orchestrisd prices でモデルごとに設定します。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 — keys that used it: %2. Aliases that lead to it: %3.</source>
        <translation>%1 — 使用したキー: %2。参照するエイリアス: %3。</translation>
    </message>
</context>
<context>
    <name>orchestris::ProbeDialog</name>
    <message>
        <source>&amp;Probe</source>
        <translation>プローブ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Use these settings</source>
        <translation>この設定を使用(&amp;U)</translation>
    </message>
    <message>
        <source>Probe %1</source>
        <translation>%1のプローブ</translation>
    </message>
    <message>
        <source>What the provider can do</source>
        <translation>プロバイダーの機能</translation>
    </message>
    <message>
        <source>Probing</source>
        <translation>プローブ中</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Finds out what “%1” can do by up to nine tiny calls, one after another. They cost a few tokens each.</source>
        <translation>最大9回のごく小さな呼び出しを順に行い、「%1」の機能を調べます。1回につき数トークンかかります。</translation>
    </message>
    <message>
        <source>The probe was stopped.</source>
        <translation>プローブを停止しました。</translation>
    </message>
    <message>
        <source>A small one, chosen for you</source>
        <translation>小さなモデルを自動選択</translation>
    </message>
    <message>
        <source>&amp;Model to call</source>
        <translation>呼び出すモデル(&amp;M)</translation>
    </message>
    <message>
        <source>it has %1</source>
        <translation>%1に対応</translation>
    </message>
    <message>
        <source>it takes the client's own limit</source>
        <translation>クライアント指定の上限を使用</translation>
    </message>
    <message>
        <source>its limit is called %1</source>
        <translation>上限の名前は%1</translation>
    </message>
    <message>
        <source>it can be asked for usage in streams</source>
        <translation>ストリームの使用量を要求可能</translation>
    </message>
    <message>
        <source>it cannot be asked for usage in streams</source>
        <translation>ストリームの使用量を要求不可</translation>
    </message>
    <message>
        <source>&amp;Probe again</source>
        <translation>再プローブ(&amp;P)</translation>
    </message>
    <message>
        <source>Called %1. New here: %2.</source>
        <translation>%1を呼び出しました。新たに検出: %2。</translation>
    </message>
    <message>
        <source>There was nothing to call.</source>
        <translation>呼び出せるものがありませんでした。</translation>
    </message>
    <message>
        <source>Called %1. Its settings fit what was found.</source>
        <translation>%1を呼び出しました。設定は検出結果と一致しています。</translation>
    </message>
</context>
<context>
    <name>orchestris::ProviderDialog</name>
    <message>
        <source>A&amp;dvanced settings</source>
        <translation>詳細設定(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Add provider</source>
        <translation>プロバイダーを追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>プロバイダーの追加</translation>
    </message>
    <message>
        <source>Edit provider %1</source>
        <translation>プロバイダー「%1」の編集</translation>
    </message>
    <message>
        <source>First part of model IDs, like openai/gpt-5</source>
        <translation>モデル ID の先頭部分 (例: openai/gpt-5)</translation>
    </message>
    <message>
        <source>What the provider has and how it wants to be asked. A probe finds most of it out.</source>
        <translation>プロバイダーの対応機能と、要求の形式です。ほとんどはプローブで検出できます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>API &amp;version</source>
        <translation>API バージョン(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Base URL</source>
        <translation>ベース URL(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Credential</source>
        <translation>認証情報(&amp;C)</translation>
    </message>
    <message>
        <source>Hide a&amp;dvanced settings</source>
        <translation>詳細設定を隠す(&amp;D)</translation>
    </message>
    <message>
        <source>The usual one</source>
        <translation>既定のバージョン</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save and import %n model(s)</source>
        <translation><numerusform>保存して%n個のモデルをインポート(&amp;S)</numerusform></translation>
    </message>
    <message>
        <source>Give the provider a name.</source>
        <translation>プロバイダーの名前を入力してください。</translation>
    </message>
    <message>
        <source>A name has up to 100 letters, digits, '.', '_' or '-', and no blanks.</source>
        <translation>名前は100文字以内の英字、数字、「.」「_」「-」で、空白なしで入力してください。</translation>
    </message>
    <message>
        <source>There is a provider named “%1” already.</source>
        <translation>「%1」という名前のプロバイダーはすでにあります。</translation>
    </message>
    <message>
        <source>Give the base URL of its API.</source>
        <translation>API のベース URL を入力してください。</translation>
    </message>
    <message>
        <source>Put your resource's name in place of RESOURCE.</source>
        <translation>RESOURCE をリソース名に置き換えてください。</translation>
    </message>
    <message>
        <source>A base URL looks like https://api.example.com/v1, without user, password, query or fragment.</source>
        <translation>ベース URL は https://api.example.com/v1 の形式で、ユーザー、パスワード、クエリ、フラグメントなしで入力してください。</translation>
    </message>
    <message>
        <source>Leave out %1: the gateway adds it.</source>
        <translation>%1は省いてください。ゲートウェイが追加します。</translation>
    </message>
    <message>
        <source>Give the API version, such as 2024-10-21.</source>
        <translation>2024-10-21 のような API バージョンを入力してください。</translation>
    </message>
    <message>
        <source>An API version looks like 2024-10-21 or preview.</source>
        <translation>API バージョンは 2024-10-21 や preview の形式で入力してください。</translation>
    </message>
</context>
<context>
    <name>orchestris::ProviderTableModel</name>
    <message>
        <source>Sandbox, built in</source>
        <translation>サンドボックス (組み込み)</translation>
    </message>
    <message>
        <source>Azure OpenAI</source>
        <translation>Azure OpenAI</translation>
    </message>
    <message>
        <source>Azure OpenAI, older API</source>
        <translation>Azure OpenAI (旧 API)</translation>
    </message>
    <message>
        <source>Anthropic</source>
        <translation>Anthropic</translation>
    </message>
    <message>
        <source>OpenAI-compatible</source>
        <translation>OpenAI 互換</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>No credential</source>
        <translation>認証情報なし</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) paused</source>
        <translation><numerusform>%n個のモデルが一時停止中</numerusform></translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Nothing is sent to %1 for now: too many requests failed in a row. A single request tries from time to time whether it answers again.</source>
        <translation>連続して失敗したリクエストが多すぎるため、現在%1には何も送信されません。再び応答するかどうかを、時々1件のリクエストで確認します。</translation>
    </message>
    <message>
        <source>Answers in this process</source>
        <translation>このプロセス内で応答</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>ベース URL</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>エンドポイント</translation>
    </message>
</context>
<context>
    <name>orchestris::ProviderTestView</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>接続をテスト(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel test</source>
        <translation>テストを中止</translation>
    </message>
    <message>
        <source>Models to import</source>
        <translation>インポートするモデル</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translation>接続をテスト中</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>テストを中止しました。</translation>
    </message>
    <message>
        <source>Connected in %1, but the provider lists no models. Save it and add models by name.</source>
        <translation>%1 で接続しましたが、プロバイダーはモデルを一覧していません。保存してから、モデルを名前で追加してください。</translation>
    </message>
    <message numerus="yes">
        <source>Connected in %1: %n model(s) found.</source>
        <translation><numerusform>%1 で接続しました。%n個のモデルが見つかりました。</numerusform></translation>
    </message>
    <message>
        <source>already added</source>
        <translation>追加済み</translation>
    </message>
    <message>
        <source>Asking for its models… %1</source>
        <translation>モデルを問い合わせ中… %1</translation>
    </message>
</context>
<context>
    <name>orchestris::ProvidersPage</name>
    <message>
        <source>Providers</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Search providers</source>
        <translation>プロバイダーを検索</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Test connection…</source>
        <translation>接続をテスト(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Probe…</source>
        <translation>プローブ(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>無効にする(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>削除(&amp;M)…</translation>
    </message>
    <message>
        <source>No providers yet</source>
        <translation>プロバイダーはまだありません</translation>
    </message>
    <message>
        <source>The services that answer requests appear here: OpenAI, a server on this machine, or anything that speaks the same API.</source>
        <translation>リクエストに応答するサービスがここに表示されます。OpenAI、このコンピューター上のサーバー、同じ API に対応するものなどです。</translation>
    </message>
    <message>
        <source>&amp;Add a provider…</source>
        <translation>プロバイダーを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Add provider</source>
        <translation>プロバイダーを追加(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation><numerusform>%n個のモデル</numerusform></translation>
    </message>
    <message>
        <source>The sandbox is built in: there is nothing to edit.</source>
        <translation>サンドボックスは組み込みのため、編集するものはありません。</translation>
    </message>
    <message>
        <source>The sandbox answers in this process: it is always there.</source>
        <translation>サンドボックスはこのプロセス内で応答するため、常に利用できます。</translation>
    </message>
    <message>
        <source>The sandbox is built in: what it can do is known.</source>
        <translation>サンドボックスは組み込みのため、機能はすでにわかっています。</translation>
    </message>
    <message>
        <source>Find out what it can do, by a few tiny calls</source>
        <translation>ごく小さな呼び出しを数回行い、対応機能を調べる</translation>
    </message>
    <message>
        <source>Ena&amp;ble</source>
        <translation>有効にする(&amp;B)</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>「%1」を保存しました。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is saved, with %n new model(s).</source>
        <translation><numerusform>「%1」を保存し、%n個の新しいモデルを追加しました。</numerusform></translation>
    </message>
    <message>
        <source>The settings of “%1” are what the probe found.</source>
        <translation>「%1」の設定をプローブの検出結果に合わせました。</translation>
    </message>
    <message>
        <source>“%1” is enabled again.</source>
        <translation>「%1」を再び有効にしました。</translation>
    </message>
    <message>
        <source>“%1” is disabled: requests for its models are refused until you enable it.</source>
        <translation>「%1」を無効にしました。有効にするまで、このプロバイダーのモデルへのリクエストは拒否されます。</translation>
    </message>
    <message numerus="yes">
        <source>Remove “%1” and its %n model(s)? Requests for them are refused from now on. What was used stays recorded.</source>
        <translation><numerusform>「%1」と%n個のモデルを削除しますか。今後、これらへのリクエストは拒否されます。使用量の記録は残ります。</numerusform></translation>
    </message>
    <message>
        <source>Re&amp;move provider</source>
        <translation>プロバイダーを削除(&amp;M)</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>&amp;Keep provider</source>
        <translation>プロバイダーを維持(&amp;K)</translation>
    </message>
</context>
<context>
    <name>orchestris::RequestFilters</name>
    <message>
        <source>Find an ID with Enter</source>
        <translation>Enter で ID を検索</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>フィルター(&amp;L)</translation>
    </message>
    <message>
        <source>Clear &amp;all</source>
        <translation>すべて解除(&amp;A)</translation>
    </message>
    <message>
        <source>The gateway's, the client's or the provider's request ID</source>
        <translation>ゲートウェイ、クライアント、またはプロバイダーのリクエスト ID</translation>
    </message>
    <message>
        <source>Without: %1</source>
        <translation>解除: %1</translation>
    </message>
</context>
<context>
    <name>orchestris::RequestTableModel</name>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>最初のトークン</translation>
    </message>
</context>
<context>
    <name>orchestris::RequestTimeline</name>
    <message>
        <source>What happened, and when</source>
        <translation>何がいつ起きたか</translation>
    </message>
</context>
<context>
    <name>orchestris::RequestsPage</name>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>リクエストはまだありません</translation>
    </message>
    <message>
        <source>Every request appears here as it happens: who asked which model, what it used, what it cost, and how long it took.</source>
        <translation>すべてのリクエストが発生と同時にここに表示されます。だれがどのモデルを使い、使用量、コスト、所要時間がどれだけだったかがわかります。</translation>
    </message>
    <message>
        <source>&amp;Issue a key…</source>
        <translation>キーを発行(&amp;I)…</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致するものはありません</translation>
    </message>
    <message>
        <source>No request fits the filters.</source>
        <translation>フィルターに一致するリクエストはありません。</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>フィルターを解除</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Follow live: %n new</source>
        <translation><numerusform>ライブ追跡: 新着%n件(&amp;F)</numerusform></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Follow live</source>
        <translation>ライブ追跡(&amp;F)</translation>
    </message>
    <message>
        <source>New requests appear as they happen, while the list is at its top</source>
        <translation>一覧の先頭を表示している間、新しいリクエストが発生と同時に表示されます</translation>
    </message>
    <message>
        <source>To the newest, and on with them as they happen</source>
        <translation>最新に移動し、新しいリクエストを追跡</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s), back to the first</source>
        <translation><numerusform>%n件のリクエスト (最初まで)</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n request(s); older ones come as you scroll</source>
        <translation><numerusform>%n件のリクエスト。スクロールすると以前のものを表示</numerusform></translation>
    </message>
    <message>
        <source>Searching back… %1</source>
        <translation>さかのぼって検索中… %1</translation>
    </message>
    <message>
        <source>Searched back to %1</source>
        <translation>%1まで検索済み</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>続行(&amp;G)</translation>
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
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
</context>
<context>
    <name>orchestris::RotateKeyDialog</name>
    <message>
        <source>Rotate key %1</source>
        <translation>キー「%1」のローテーション</translation>
    </message>
    <message>
        <source>&amp;Rotate key</source>
        <translation>キーをローテーション(&amp;R)</translation>
    </message>
    <message>
        <source>Rotating…</source>
        <translation>ローテーション中…</translation>
    </message>
    <message>
        <source>Key rotated</source>
        <translation>キーをローテーション</translation>
    </message>
    <message>
        <source>End it at once</source>
        <translation>ただちに終了する</translation>
    </message>
    <message>
        <source>Accept it for an hour</source>
        <translation>1時間受け付ける</translation>
    </message>
    <message>
        <source>Accept it for a day</source>
        <translation>1日間受け付ける</translation>
    </message>
    <message>
        <source>Accept it for a week</source>
        <translation>1週間受け付ける</translation>
    </message>
    <message>
        <source>Accept it for 30 days</source>
        <translation>30日間受け付ける</translation>
    </message>
    <message>
        <source>“%1” gets a new secret. Its name, models, limits and what it used stay.</source>
        <translation>「%1」に新しいシークレットを割り当てます。名前、モデル、制限、使用量は維持されます。</translation>
    </message>
    <message>
        <source>The key as it is &amp;now</source>
        <translation>現在のキー(&amp;N)</translation>
    </message>
    <message>
        <source>It was rotated before: sk-orc-%1-…, which is still accepted until %2, ends at once then.</source>
        <translation>以前にもローテーションされています。%2まで受け付けられる sk-orc-%1-… は、ローテーションするとただちに使えなくなります。</translation>
    </message>
</context>
<context>
    <name>orchestris::RunningLink</name>
    <message>
        <source>Nothing running</source>
        <translation>実行中なし</translation>
    </message>
    <message>
        <source>Show the requests that run now</source>
        <translation>現在実行中のリクエストを表示</translation>
    </message>
    <message numerus="yes">
        <source>%n running, the oldest for %1</source>
        <translation><numerusform>%n件を実行中、最長 %1</numerusform></translation>
    </message>
</context>
<context>
    <name>orchestris::ScopeEditor</name>
    <message>
        <source>&amp;Every model, also those added later</source>
        <translation>すべてのモデル (今後の追加分も含む)(&amp;E)</translation>
    </message>
    <message>
        <source>On&amp;ly these</source>
        <translation>次のモデルのみ(&amp;L)</translation>
    </message>
    <message>
        <source>alias</source>
        <translation>エイリアス</translation>
    </message>
    <message>
        <source>not there now</source>
        <translation>現在なし</translation>
    </message>
    <message>
        <source>There are no models yet. Add a provider first, or allow every model.</source>
        <translation>モデルはまだありません。先にプロバイダーを追加するか、すべてのモデルを許可してください。</translation>
    </message>
    <message>
        <source>Choose at least one model, or allow every model.</source>
        <translation>モデルを1つ以上選択するか、すべてのモデルを許可してください。</translation>
    </message>
</context>
<context>
    <name>orchestris::SidePane</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>orchestris::SimulationTableModel</name>
    <message>
        <source>A key that is gone</source>
        <translation>削除済みのキー</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Window from</source>
        <translation>期間の開始</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Of them used</source>
        <translation>うち使用量</translation>
    </message>
    <message>
        <source>Really used</source>
        <translation>実際の使用量</translation>
    </message>
    <message>
        <source>First refused</source>
        <translation>最初の拒否</translation>
    </message>
    <message>
        <source>Last refused</source>
        <translation>最後の拒否</translation>
    </message>
</context>
<context>
    <name>orchestris::SimulationView</name>
    <message>
        <source>Sim&amp;ulate the last 30 days</source>
        <translation>過去30日間でシミュレーション(&amp;U)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Simulating</source>
        <translation>シミュレーション中</translation>
    </message>
    <message>
        <source>What would have been refused</source>
        <translation>拒否されていたはずのリクエスト</translation>
    </message>
    <message>
        <source>By key</source>
        <translation>キー別</translation>
    </message>
    <message>
        <source>By window</source>
        <translation>期間別</translation>
    </message>
    <message>
        <source>What it would have refused, from stored usage.</source>
        <translation>保存された使用量から、拒否されていたはずのリクエストを求めます。</translation>
    </message>
</context>
<context>
    <name>orchestris::TableCard</name>
    <message>
        <source>Nothing matches</source>
        <translation>一致するものはありません</translation>
    </message>
    <message>
        <source>Nothing here fits the search and the filter.</source>
        <translation>検索とフィルターに一致するものはありません。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>フィルターを解除</translation>
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
        <translation>リクエスト(&amp;R)</translation>
    </message>
    <message>
        <source>Latency of what was answered</source>
        <translation>応答のレイテンシ</translation>
    </message>
    <message>
        <source>What became of attempts</source>
        <translation>試行の結果</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>サーキット</translation>
    </message>
    <message>
        <source>Choose a line above.</source>
        <translation>上の行を選択してください。</translation>
    </message>
    <message>
        <source>Nothing was sent to it in this time.</source>
        <translation>この期間に送信されたものはありません。</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>現在: %1</translation>
    </message>
    <message>
        <source>It did not change in this time.</source>
        <translation>この期間に変化はありません。</translation>
    </message>
</context>
<context>
    <name>orchestris::TargetsTab</name>
    <message>
        <source>Nothing was sent to a provider</source>
        <translation>プロバイダーへの送信はありません</translation>
    </message>
    <message>
        <source>Each model that requests are sent to appears here, with how often and how fast it answers and why it fails. Choose a longer time above.</source>
        <translation>リクエストの送信先のモデルが、応答の頻度と速さ、失敗の理由とともにここに表示されます。上でより長い期間を選択してください。</translation>
    </message>
    <message>
        <source>Providers and models</source>
        <translation>プロバイダーとモデル</translation>
    </message>
</context>
<context>
    <name>orchestris::TelemetryPage</name>
    <message>
        <source>Telemetry</source>
        <translation>テレメトリ</translation>
    </message>
    <message>
        <source>Parts of telemetry</source>
        <translation>テレメトリの項目</translation>
    </message>
    <message>
        <source>Providers and models</source>
        <translation>プロバイダーとモデル</translation>
    </message>
    <message>
        <source>Anomalies</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>Price changes</source>
        <translation>価格の変更</translation>
    </message>
    <message>
        <source>Wasted spend</source>
        <translation>無駄な支出</translation>
    </message>
    <message>
        <source>Silent truncation</source>
        <translation>暗黙の切り捨て</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>過去1時間</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>過去24時間</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>Span of time</source>
        <translation>期間</translation>
    </message>
</context>
<context>
    <name>orchestris::TelemetryTableModel</name>
    <message>
        <source>No failures</source>
        <translation>失敗なし</translation>
    </message>
    <message>
        <source>Provider and model</source>
        <translation>プロバイダーとモデル</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Latency p50</source>
        <translation>レイテンシ p50</translation>
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
        <translation>最初のトークン p50</translation>
    </message>
    <message>
        <source>Tokens/s</source>
        <translation>トークン/秒</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>サーキット</translation>
    </message>
</context>
<context>
    <name>orchestris::TimeChart</name>
    <message>
        <source>Nothing in this time</source>
        <translation>この期間のデータはありません</translation>
    </message>
</context>
<context>
    <name>orchestris::TimeRangeBox</name>
    <message>
        <source>The time before (Alt+Left)</source>
        <translation>前の期間 (Alt+Left)</translation>
    </message>
    <message>
        <source>The time after (Alt+Right)</source>
        <translation>次の期間 (Alt+Right)</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>過去1時間</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>過去24時間</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>過去90日間</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>先月</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>過去12か月</translation>
    </message>
    <message>
        <source>From – to…</source>
        <translation>期間を指定…</translation>
    </message>
    <message>
        <source>Span of time</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Whose days and months are shown: %1</source>
        <translation>日と月の基準: %1</translation>
    </message>
</context>
<context>
    <name>orchestris::TopList</name>
    <message>
        <source>%1: %2 of all. Requests: %3, cost: %4</source>
        <comment>name, percent, count, money</comment>
        <translation>%1: 全体の%2。リクエスト: %3、コスト: %4</translation>
    </message>
    <message>
        <source>none in this time</source>
        <translation>この期間はなし</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation><numerusform>他%n件</numerusform></translation>
    </message>
</context>
<context>
    <name>orchestris::TopLists</name>
    <message>
        <source>Who used most, by</source>
        <translation>使用量の上位:</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
</context>
<context>
    <name>orchestris::TraitsEditor</name>
    <message>
        <source>Ask for &amp;usage in streams (include_usage)</source>
        <translation>ストリームの使用量を要求 (include_usage)(&amp;U)</translation>
    </message>
    <message>
        <source>As the client gives it</source>
        <translation>クライアントの指定どおり</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>返さない</translation>
    </message>
    <message>
        <source>One a line, such as X-Title: Console. No secrets.</source>
        <translation>1行に1つ (例: X-Title: Console)。シークレットは不可。</translation>
    </message>
    <message>
        <source>E&amp;xtra headers</source>
        <translation>追加ヘッダー(&amp;X)</translation>
    </message>
    <message>
        <source>What it has; the gateway translates the rest</source>
        <translation>対応機能 (残りはゲートウェイが変換)</translation>
    </message>
    <message>
        <source>&amp;Most output tokens</source>
        <translation>最大出力トークン(&amp;M)</translation>
    </message>
    <message>
        <source>Earlier &amp;reasoning goes back in</source>
        <translation>以前の推論を返す項目(&amp;R)</translation>
    </message>
    <message>
        <source>Choose at least one thing that the provider has.</source>
        <translation>プロバイダーの対応機能を1つ以上選択してください。</translation>
    </message>
</context>
<context>
    <name>orchestris::TrayIcon</name>
    <message>
        <source>&amp;Open Orchestris</source>
        <translation>Orchestris を開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy base URL</source>
        <translation>ベース URL をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Serving at %1</source>
        <translation>稼働中: %1</translation>
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
        <translation>トークン</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Requests and errors</source>
        <translation>リクエストとエラー</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>最初のトークン</translation>
    </message>
    <message>
        <source>No tokens were used in this time</source>
        <translation>この期間に使用されたトークンはありません</translation>
    </message>
    <message>
        <source>Nothing was spent in this time</source>
        <translation>この期間の支出はありません</translation>
    </message>
    <message>
        <source>No requests in this time</source>
        <translation>この期間のリクエストはありません</translation>
    </message>
    <message>
        <source>No answers in this time</source>
        <translation>この期間に応答はありません</translation>
    </message>
    <message>
        <source> by %1</source>
        <translation> (%1別)</translation>
    </message>
    <message>
        <source>Time to the first token</source>
        <translation>最初のトークンまでの時間</translation>
    </message>
</context>
<context>
    <name>orchestris::UsageCsv</name>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>ファイルに書き込めません: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in %1.</source>
        <translation><numerusform>%n行を%1に保存しました。</numerusform></translation>
    </message>
</context>
<context>
    <name>orchestris::UsageExports</name>
    <message>
        <source>E&amp;xport</source>
        <translation>エクスポート(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>表をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Groups over time as &amp;CSV…</source>
        <translation>グループの推移を CSV で保存(&amp;C)…</translation>
    </message>
    <message>
        <source>All &amp;requests as CSV…</source>
        <translation>全リクエストを CSV で保存(&amp;R)…</translation>
    </message>
    <message>
        <source>The charts as &amp;PNG…</source>
        <translation>グラフを PNG で保存(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Month's report as PDF</source>
        <translation>月次レポートを PDF で保存(&amp;M)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>表をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>Writing the groups</source>
        <translation>グループを書き出し中</translation>
    </message>
    <message>
        <source>Writing the requests</source>
        <translation>リクエストを書き出し中</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) are in %1.</source>
        <translation><numerusform>%n件のリクエストを%1に保存しました。</numerusform></translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder.</source>
        <translation>%1に書き込めません。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The four charts are in %1.</source>
        <translation>4つのグラフを%1に保存しました。</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文書 (*.pdf)</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>レポートを作成中</translation>
    </message>
    <message>
        <source>The export was ended. There is no file of it.</source>
        <translation>エクスポートを中止しました。ファイルは作成されていません。</translation>
    </message>
</context>
<context>
    <name>orchestris::UsageFilters</name>
    <message>
        <source>&amp;Filter</source>
        <translation>フィルター(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;lear all</source>
        <translation>すべて解除(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation><numerusform>%1、他%n件</numerusform></translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>解除: %1</translation>
    </message>
</context>
<context>
    <name>orchestris::UsagePage</name>
    <message>
        <source>Usage</source>
        <translation>使用量</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>%1別</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>グループ化</translation>
    </message>
    <message>
        <source>What was shown before looking closer (Backspace)</source>
        <translation>絞り込む前の表示に戻る (Backspace)</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>もう一度試す(&amp;A)</translation>
    </message>
</context>
<context>
    <name>orchestris::UsageTableCard</name>
    <message>
        <source>No requests in this time</source>
        <translation>この期間のリクエストはありません</translation>
    </message>
    <message>
        <source>Requests, tokens, cost and latency appear here, by whatever they are grouped.</source>
        <translation>リクエスト、トークン、コスト、レイテンシが、選択したグループごとにここに表示されます。</translation>
    </message>
    <message>
        <source>&amp;Show the last 12 months</source>
        <translation>過去12か月を表示(&amp;S)</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致するものはありません</translation>
    </message>
    <message>
        <source>No request in this time fits the filters.</source>
        <translation>この期間に、フィルターに一致するリクエストはありません。</translation>
    </message>
    <message>
        <source>Clear the &amp;filters</source>
        <translation>フィルターを解除(&amp;F)</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>&amp;Only this</source>
        <translation>これのみ表示(&amp;O)</translation>
    </message>
    <message>
        <source>Show its &amp;requests</source>
        <translation>リクエストを表示(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>表をコピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>orchestris::UsageTableModel</name>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Input that the provider had in its cache; part of the input</source>
        <translation>プロバイダーのキャッシュにあった入力 (入力の一部)</translation>
    </message>
    <message>
        <source>What the model thought; part of the output</source>
        <translation>モデルの思考 (出力の一部)</translation>
    </message>
    <message>
        <source>Of the whole cost</source>
        <translation>コスト全体に占める割合</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>キャッシュ</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>推論</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
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
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>orchestris::ValuePopup</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Looking for what was used…</source>
        <translation>使用されたものを検索中…</translation>
    </message>
    <message>
        <source>Nothing was used in this time.</source>
        <translation>この期間に使用されたものはありません。</translation>
    </message>
</context>
<context>
    <name>orchestris::WasteTab</name>
    <message>
        <source>Nothing was wasted</source>
        <translation>無駄な支出はありません</translation>
    </message>
    <message>
        <source>What was paid after a client had left, for answers that broke off and for tries that were given up appears here.</source>
        <translation>クライアントの切断後、途切れた応答、放棄した試行に対して支払われた額がここに表示されます。</translation>
    </message>
    <message>
        <source>No prompt seems to be cut</source>
        <translation>切り捨てられたと見られるプロンプトはありません</translation>
    </message>
    <message>
        <source>Local model servers drop the beginning of a prompt that is longer than their context, and say nothing. Where far fewer tokens are reported than were sent, it appears here.</source>
        <translation>ローカルのモデルサーバーは、コンテキストより長いプロンプトの先頭を通知なしに切り捨てます。報告されたトークン数が送信した量より大幅に少ないものがここに表示されます。</translation>
    </message>
    <message>
        <source>Wasted spend</source>
        <translation>無駄な支出</translation>
    </message>
    <message>
        <source>Prompts that were cut</source>
        <translation>切り捨てられたプロンプト</translation>
    </message>
    <message>
        <source>By what it is summed up</source>
        <translation>集計の単位</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>モデル別</translation>
    </message>
    <message>
        <source>By key</source>
        <translation>キー別</translation>
    </message>
    <message>
        <source>Where the &amp;client left</source>
        <translation>クライアント切断(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;ut off</source>
        <translation>打ち切り(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Retried</source>
        <translation>再試行(&amp;R)</translation>
    </message>
    <message>
        <source>Requests of the line:</source>
        <translation>この行のリクエスト:</translation>
    </message>
    <message>
        <source>Its &amp;requests</source>
        <translation>リクエスト(&amp;R)</translation>
    </message>
    <message>
        <source>What helps: give the model a larger context where it is served (Ollama: num_ctx or OLLAMA_CONTEXT_LENGTH; llama.cpp: --ctx-size; LM Studio: context length), or send shorter prompts.</source>
        <translation>対策: モデルの提供元でコンテキストを大きくする (Ollama: num_ctx または OLLAMA_CONTEXT_LENGTH、llama.cpp: --ctx-size、LM Studio: context length) か、プロンプトを短くしてください。</translation>
    </message>
    <message>
        <source>Paid after the client left</source>
        <translation>クライアント切断後の支払い</translation>
    </message>
    <message>
        <source>Paid for answers that broke off</source>
        <translation>途切れた応答への支払い</translation>
    </message>
    <message>
        <source>Tries that were given up, estimated</source>
        <translation>放棄した試行 (推定)</translation>
    </message>
    <message>
        <source>%1 of all that was paid</source>
        <translation>支払総額の%1</translation>
    </message>
</context>
<context>
    <name>orchestris::WasteTableModel</name>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Probably cut</source>
        <translation>切り捨ての疑い</translation>
    </message>
    <message>
        <source>Of requests</source>
        <translation>リクエスト総数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>The client had left</source>
        <translation>クライアント切断</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>打ち切り</translation>
    </message>
    <message>
        <source>Given-up tries</source>
        <translation>放棄した試行</translation>
    </message>
    <message>
        <source>Wasted</source>
        <translation>無駄</translation>
    </message>
    <message>
        <source>Of all paid</source>
        <translation>支払総額</translation>
    </message>
</context>
<context>
    <name>providerpresets</name>
    <message>
        <source>Put your resource's name in place of RESOURCE. Models are called by the names of your deployments.</source>
        <translation>RESOURCE をリソース名に置き換えてください。モデルはデプロイ名で呼び出します。</translation>
    </message>
    <message>
        <source>For resources without the v1 API. Put your resource's name in place of RESOURCE. Models are called by the names of your deployments.</source>
        <translation>v1 API のないリソース用です。RESOURCE をリソース名に置き換えてください。モデルはデプロイ名で呼び出します。</translation>
    </message>
    <message>
        <source>Speaks its own API: the gateway translates from and to OpenAI's.</source>
        <translation>独自の API を使用します。ゲートウェイが OpenAI の API と相互に変換します。</translation>
    </message>
    <message>
        <source>Runs on this machine. Prompts longer than its context are cut without a word: set the context length in Ollama.</source>
        <translation>このコンピューターで動作します。コンテキストより長いプロンプトは通知なしに切り捨てられます。Ollama でコンテキスト長を設定してください。</translation>
    </message>
    <message>
        <source>Runs on this machine. Needs a credential only if it was started with --api-key.</source>
        <translation>このコンピューターで動作します。--api-key を付けて起動した場合のみ認証情報が必要です。</translation>
    </message>
    <message>
        <source>Needs a credential only if it was started with --api-key; tools need its tool options.</source>
        <translation>--api-key を付けて起動した場合のみ認証情報が必要です。ツールの使用には、ツール用のオプションが必要です。</translation>
    </message>
    <message>
        <source>Runs on this machine. The first request may take long: it loads the model.</source>
        <translation>このコンピューターで動作します。最初のリクエストはモデルを読み込むため、時間がかかることがあります。</translation>
    </message>
    <message>
        <source>Once it is added, probe it: that finds out what it can do.</source>
        <translation>追加したら、プローブで対応機能を検出してください。</translation>
    </message>
    <message>
        <source>Another OpenAI-compatible server</source>
        <translation>その他の OpenAI 互換サーバー</translation>
    </message>
    <message>
        <source>Azure OpenAI, older API</source>
        <translation>Azure OpenAI (旧 API)</translation>
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
        <translation>すべてのモデル</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>モデルなし</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation><numerusform>%n個のモデル</numerusform></translation>
    </message>
</context>
<context>
    <name>telemetry</name>
    <message>
        <source>Model %1</source>
        <translation>モデル %1</translation>
    </message>
    <message>
        <source>Provider %1</source>
        <translation>プロバイダー %1</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>キー %1</translation>
    </message>
    <message>
        <source>Organization %1</source>
        <translation>組織 %1</translation>
    </message>
    <message>
        <source>%1: %2 input, %3 cached input, %4 cache write, %5 output</source>
        <translation>%1: 入力 %2、キャッシュ入力 %3、キャッシュ書き込み %4、出力 %5</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>オープン</translation>
    </message>
    <message>
        <source>Half-open</source>
        <translation>ハーフオープン</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>クローズ</translation>
    </message>
    <message>
        <source>One trial was let through</source>
        <translation>試しに1件を送信しました</translation>
    </message>
    <message>
        <source>Closed: it answers again</source>
        <translation>クローズ: 再び応答しています</translation>
    </message>
    <message numerus="yes">
        <source>Opened after %n failure(s)</source>
        <translation><numerusform>%n回の失敗後にオープン</numerusform></translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>低速化</translation>
    </message>
    <message>
        <source>More errors</source>
        <translation>エラーの増加</translation>
    </message>
    <message>
        <source>More retries</source>
        <translation>再試行の増加</translation>
    </message>
    <message>
        <source>Dearer requests</source>
        <translation>リクエスト単価の上昇</translation>
    </message>
    <message>
        <source>Higher cost a day</source>
        <translation>1日あたりのコスト増</translation>
    </message>
    <message>
        <source>%1: %2. %3 instead of %4.</source>
        <translation>%1: %2。通常の %4 に対して %3。</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>入力 %1、出力 %2</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>価格なし</translation>
    </message>
    <message>
        <source>A million tokens</source>
        <translation>100万トークンあたり</translation>
    </message>
    <message>
        <source>Above %1 input tokens</source>
        <translation>入力トークン %1 超</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Admission</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>Key, model and limits were checked.</source>
        <translation>キー、モデル、制限を確認しました。</translation>
    </message>
    <message>
        <source>Refused by a limit</source>
        <translation>制限により拒否</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Status %1</source>
        <translation>ステータス %1</translation>
    </message>
    <message>
        <source>Waited %1 before it</source>
        <translation>事前の待機 %1</translation>
    </message>
    <message>
        <source>No byte came</source>
        <translation>受信バイトなし</translation>
    </message>
    <message>
        <source>First byte after %1</source>
        <translation>最初のバイトまで %1</translation>
    </message>
    <message>
        <source>Took %1</source>
        <translation>所要時間 %1</translation>
    </message>
    <message>
        <source>Provider's ID %1</source>
        <translation>プロバイダーの ID %1</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>最初のトークン</translation>
    </message>
    <message>
        <source>End: %1</source>
        <translation>終了: %1</translation>
    </message>
</context>
<context>
    <name>trends</name>
    <message>
        <source>none yesterday by this time</source>
        <translation>昨日の同時刻まではなし</translation>
    </message>
    <message>
        <source>none last month by this day</source>
        <translation>先月の同日まではなし</translation>
    </message>
    <message>
        <source>as yesterday</source>
        <translation>昨日と同じ</translation>
    </message>
    <message>
        <source>as last month</source>
        <translation>先月と同じ</translation>
    </message>
    <message>
        <source>▲ %1 times yesterday's</source>
        <translation>▲ 昨日の%1倍</translation>
    </message>
    <message>
        <source>▲ %1 times last month's</source>
        <translation>▲ 先月の%1倍</translation>
    </message>
    <message>
        <source>%1 %2 % on yesterday</source>
        <comment>arrow, percent</comment>
        <translation>%1 %2% (昨日比)</translation>
    </message>
    <message>
        <source>%1 %2 % on last month</source>
        <comment>arrow, percent</comment>
        <translation>%1 %2% (先月比)</translation>
    </message>
    <message>
        <source>%1 %2 points on yesterday</source>
        <comment>arrow, points</comment>
        <translation>%1 %2 ポイント (昨日比)</translation>
    </message>
    <message>
        <source>%1 %2 points on last month</source>
        <comment>arrow, points</comment>
        <translation>%1 %2 ポイント (先月比)</translation>
    </message>
    <message>
        <source>too early to compare</source>
        <translation>比較にはまだ早すぎます</translation>
    </message>
</context>
<context>
    <name>usage</name>
    <message>
        <source>No user</source>
        <translation>ユーザーなし</translation>
    </message>
    <message>
        <source>No alias</source>
        <translation>エイリアスなし</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <source>No provider</source>
        <translation>プロバイダーなし</translation>
    </message>
    <message>
        <source>No endpoint</source>
        <translation>エンドポイントなし</translation>
    </message>
    <message>
        <source>Unknown program</source>
        <translation>不明なプログラム</translation>
    </message>
    <message>
        <source>No valid key</source>
        <translation>有効なキーなし</translation>
    </message>
    <message>
        <source>Owner kind</source>
        <translation>所有者の種類</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>エイリアス</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>組織</translation>
    </message>
</context>
<context>
    <name>usagecharts</name>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>Cached input</source>
        <translation>キャッシュ入力</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>推論</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
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
        <translation>リクエストが終了するまでわかりません。</translation>
    </message>
    <message>
        <source>Reported: the provider's own numbers.</source>
        <translation>報告値: プロバイダー自身による数値です。</translation>
    </message>
    <message>
        <source>Estimated: counted by the gateway from what was sent and received.</source>
        <translation>推定: 送受信した内容からゲートウェイが数えました。</translation>
    </message>
    <message>
        <source>Unknown: the provider reported nothing and nothing was seen to count.</source>
        <translation>不明: プロバイダーからの報告がなく、数えられるものもありませんでした。</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>応答済み</translation>
    </message>
    <message>
        <source>Error status</source>
        <translation>エラーステータス</translation>
    </message>
    <message>
        <source>Answered with an error</source>
        <translation>エラーで応答</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>接続なし</translation>
    </message>
    <message>
        <source>No connection to it</source>
        <translation>接続できませんでした</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>タイムアウト</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>時間内に応答なし</translation>
    </message>
    <message>
        <source>Slow first token</source>
        <translation>最初のトークンの遅延</translation>
    </message>
    <message>
        <source>No first token in time</source>
        <translation>時間内に最初のトークンなし</translation>
    </message>
    <message>
        <source>Broke off</source>
        <translation>途切れ</translation>
    </message>
    <message>
        <source>The answer broke off</source>
        <translation>応答が途切れました</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>解釈不能</translation>
    </message>
    <message>
        <source>The answer was not one of this protocol</source>
        <translation>応答がこのプロトコルの形式ではありません</translation>
    </message>
    <message>
        <source>Credential refused</source>
        <translation>認証情報の拒否</translation>
    </message>
    <message>
        <source>It refused the gateway's credential</source>
        <translation>ゲートウェイの認証情報を拒否</translation>
    </message>
    <message>
        <source>Client left</source>
        <translation>クライアント切断</translation>
    </message>
    <message>
        <source>The client left meanwhile</source>
        <translation>途中でクライアントが切断</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>制限に到達</translation>
    </message>
    <message>
        <source>Cut off: the answer outgrew a limit</source>
        <translation>打ち切り: 応答が制限を超過</translation>
    </message>
    <message>
        <source>Not translatable</source>
        <translation>変換不可</translation>
    </message>
    <message>
        <source>The request cannot be said in its dialect</source>
        <translation>リクエストを相手の形式に変換できません</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopped by an administrator or a limit</source>
        <translation>管理者または制限により停止</translation>
    </message>
    <message>
        <source>Circuit open</source>
        <translation>サーキットオープン</translation>
    </message>
    <message>
        <source>Passed over: its circuit was open</source>
        <translation>スキップ: サーキットがオープン</translation>
    </message>
    <message>
        <source>Asked to wait</source>
        <translation>待機要求</translation>
    </message>
    <message>
        <source>Passed over: it had asked to wait</source>
        <translation>スキップ: 待機を要求されていたため</translation>
    </message>
    <message>
        <source>No such endpoint</source>
        <translation>エンドポイントなし</translation>
    </message>
    <message>
        <source>Passed over: it does not have this endpoint</source>
        <translation>スキップ: このエンドポイントに非対応</translation>
    </message>
    <message>
        <source>Passed over: a limit for this model was reached</source>
        <translation>スキップ: このモデルの制限に到達</translation>
    </message>
    <message>
        <source>No credential</source>
        <translation>認証情報なし</translation>
    </message>
    <message>
        <source>Passed over: its credential is missing or refused</source>
        <translation>スキップ: 認証情報がないか、拒否された</translation>
    </message>
    <message>
        <source>No valid key</source>
        <translation>有効なキーなし</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 切断</translation>
    </message>
    <message>
        <source>%1 error</source>
        <translation>%1 エラー</translation>
    </message>
    <message>
        <source>Running: the answer has not ended yet.</source>
        <translation>実行中: 応答はまだ終わっていません。</translation>
    </message>
    <message>
        <source>Interrupted: the gateway stopped before the answer ended. It was closed at the next start with an estimate.</source>
        <translation>中断: 応答が終わる前にゲートウェイが停止しました。次回の起動時に推定値で締めました。</translation>
    </message>
    <message>
        <source>The client left before the answer ended. What was produced until then is billed.</source>
        <translation>応答が終わる前にクライアントが切断しました。それまでに生成された分は課金されます。</translation>
    </message>
    <message>
        <source>Answered.</source>
        <translation>応答しました。</translation>
    </message>
    <message>
        <source>Refused by this gateway. No provider was charged for it.</source>
        <translation>このゲートウェイが拒否しました。プロバイダーからの課金はありません。</translation>
    </message>
    <message>
        <source>The provider refused or failed. The gateway passed its answer on.</source>
        <translation>プロバイダーが拒否したか、失敗しました。ゲートウェイはその応答をそのまま渡しました。</translation>
    </message>
    <message>
        <source>The client sent something that cannot be answered, or left early.</source>
        <translation>クライアントが応答できない内容を送信したか、途中で切断しました。</translation>
    </message>
    <message>
        <source>Failed.</source>
        <translation>失敗しました。</translation>
    </message>
    <message>
        <source>Unknown: the model has no price yet.</source>
        <translation>不明: モデルの価格がまだありません。</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Client's error</source>
        <translation>クライアントエラー</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>制限超過</translation>
    </message>
    <message>
        <source>Server's error</source>
        <translation>サーバーエラー</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>打ち切り</translation>
    </message>
</context>
</TS>
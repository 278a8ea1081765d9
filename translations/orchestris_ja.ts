<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
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
        <translation>再試行中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>No credential</source>
        <translation>認証情報なし</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>存在しません</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>A single request tries whether it answers again.</source>
        <translation>再び応答するかどうかを1件のリクエストで確認中です。</translation>
    </message>
    <message>
        <source>Nothing is sent to it for now: too many requests failed in a row. Within a minute a single request tries it again.</source>
        <translation>連続して失敗したリクエストが多すぎるため、現在は何も送信されません。1分以内に1件のリクエストで再度試します。</translation>
    </message>
    <message>
        <source>Its provider&apos;s credential could not be read. The page of providers says why.</source>
        <translation>プロバイダーの認証情報を読み取れませんでした。理由はプロバイダーのページで確認できます。</translation>
    </message>
    <message>
        <source>Its provider is disabled. Enable it on the page of providers.</source>
        <translation>プロバイダーが無効です。プロバイダーのページで有効にしてください。</translation>
    </message>
    <message>
        <source>There is no such model any more. It is passed over, and works again once a model of that name is back.</source>
        <translation>このモデルはもう存在しません。スキップされ、同じ名前のモデルが戻ると再び使用されます。</translation>
    </message>
    <message>
        <source>Smaller context</source>
        <translation>コンテキストが小さい</translation>
    </message>
    <message>
        <source>No tools</source>
        <translation>ツールなし</translation>
    </message>
    <message>
        <source>No Responses</source>
        <translation>Responses なし</translation>
    </message>
    <message>
        <source>No usage in streams</source>
        <translation>ストリームの使用量なし</translation>
    </message>
    <message>
        <source>Much dearer</source>
        <translation>大幅に高価</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>価格なし</translation>
    </message>
    <message>
        <source>Long prompts that another target takes are refused or cut here.</source>
        <translation>他のターゲットなら受け付ける長いプロンプトが、ここでは拒否されるか切り捨てられます。</translation>
    </message>
    <message>
        <source>Agents that call tools fail here: its last probe found none.</source>
        <translation>ツールを呼び出すエージェントはここで失敗します。前回のプローブではツールに対応していませんでした。</translation>
    </message>
    <message>
        <source>It has no Responses: the gateway translates, and refuses what cannot be translated.</source>
        <translation>Responses に対応していません。ゲートウェイが変換し、変換できないものは拒否します。</translation>
    </message>
    <message>
        <source>It does not tell what streams used: their tokens and cost are estimated.</source>
        <translation>ストリームの使用量が通知されないため、トークンとコストは推定値です。</translation>
    </message>
    <message>
        <source>A request costs ten times as much as with the cheapest target, or more.</source>
        <translation>リクエストのコストが、最も安いターゲットの10倍以上です。</translation>
    </message>
    <message>
        <source>What it costs stays unknown, and limits of cost do not count it.</source>
        <translation>コストは不明のままとなり、コストの制限には計上されません。</translation>
    </message>
    <message>
        <source>shared by weight, a session stays with one</source>
        <translation>重みで分配、セッションは同じターゲットを維持</translation>
    </message>
    <message>
        <source>First choice</source>
        <translation>第1候補</translation>
    </message>
    <message>
        <source>If that fails</source>
        <translation>失敗した場合</translation>
    </message>
    <message>
        <source>If that fails, too</source>
        <translation>それも失敗した場合</translation>
    </message>
    <message>
        <source>Add a target: requests need a model to go to.</source>
        <translation>ターゲットを追加してください。リクエストの送信先となるモデルが必要です。</translation>
    </message>
    <message>
        <source>A request now would be refused: none of the targets can answer.</source>
        <translation>現在リクエストは拒否されます。応答できるターゲットがありません。</translation>
    </message>
    <message>
        <source>A request now would go to %1.</source>
        <translation>現在リクエストは%1に送られます。</translation>
    </message>
    <message>
        <source>A request now would go to one of: %1. A session stays with its target.</source>
        <translation>現在リクエストは次のいずれかに送られます: %1。セッションは同じターゲットを使い続けます。</translation>
    </message>
    <message>
        <source>Cannot answer</source>
        <translation>応答不可</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) out</source>
        <translation>
            <numerusform>%n個のターゲットが使用不可</numerusform>
        </translation>
    </message>
    <message>
        <source>Typed in</source>
        <translation>手入力</translation>
    </message>
    <message>
        <source>Made up</source>
        <translation>架空</translation>
    </message>
    <message>
        <source>List of %1</source>
        <translation>%1の価格表</translation>
    </message>
</context>
<context>
    <name>attention</name>
    <message>
        <source>The credential of “%1” cannot be read. %2</source>
        <translation>「%1」の認証情報を読み取れません。%2</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is paused after %n failure(s) in a row: requests pass it over until it answers again.</source>
        <translation>
            <numerusform>「%1」は%n回連続で失敗したため一時停止中です。再び応答するまで、リクエストは送られません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) of “%1” are paused after failures: requests pass them over until they answer again.</source>
        <translation>
            <numerusform>「%1」の%n個のモデルが失敗のため一時停止中です。再び応答するまで、リクエストは送られません。</numerusform>
        </translation>
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
        <source>“%1” seems to have cut the prompts of %Ln request(s) today without a word.</source>
        <translation>
            <numerusform>「%1」は今日、%Ln件のリクエストのプロンプトを通知なしに切り捨てた可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>All traffic is stopped: requests are refused until it is resumed.</source>
        <translation>すべてのトラフィックが停止しています。再開するまでリクエストは拒否されます。</translation>
    </message>
    <message>
        <source>All traffic is stopped since %1: requests are refused until it is resumed.</source>
        <translation>%1からすべてのトラフィックが停止しています。再開するまでリクエストは拒否されます。</translation>
    </message>
    <message>
        <source>All traffic is stopped since %1, by %2: requests are refused until it is resumed.</source>
        <translation>%1から%2がすべてのトラフィックを停止しています。再開するまでリクエストは拒否されます。</translation>
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
    <message>
        <source>Context set</source>
        <translation>コンテキストを設定</translation>
    </message>
    <message>
        <source>Model changed</source>
        <translation>モデルを変更</translation>
    </message>
    <message>
        <source>Alias renamed</source>
        <translation>エイリアス名を変更</translation>
    </message>
    <message>
        <source>Requests stopped</source>
        <translation>リクエストを停止</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>エイリアス</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>認証情報</translation>
    </message>
    <message>
        <source>Running requests</source>
        <translation>実行中のリクエスト</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>有効化</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Models changed</source>
        <translation>モデルを変更</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>発行</translation>
    </message>
    <message>
        <source>Rotated</source>
        <translation>ローテーション</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>保存</translation>
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
        <translation>「%1」が失敗しました: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more failed.</source>
        <translation>
            <numerusform>さらに%n件が失敗しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were left as they are.</source>
        <translation>
            <numerusform>%n件は変更していません。</numerusform>
        </translation>
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
    <name>connectionwords</name>
    <message>
        <source>Find the address</source>
        <translation>アドレスを調べる</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Encrypt the connection (TLS)</source>
        <translation>接続を暗号化 (TLS)</translation>
    </message>
    <message>
        <source>Wait for the answer</source>
        <translation>応答を待つ</translation>
    </message>
    <message>
        <source>Read the list of models</source>
        <translation>モデルの一覧を読む</translation>
    </message>
    <message>
        <source>Address found in %1</source>
        <translation>アドレスを確認 (%1)</translation>
    </message>
    <message>
        <source>Connected in %1</source>
        <translation>接続済み (%1)</translation>
    </message>
    <message>
        <source>Encrypted in %1</source>
        <translation>暗号化済み (%1)</translation>
    </message>
    <message>
        <source>Answered in %1, and did not refuse the credential</source>
        <translation>%1で応答。認証情報は拒否されませんでした</translation>
    </message>
    <message>
        <source>Answered in %1</source>
        <translation>%1で応答</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) listed</source>
        <translation>
            <numerusform>%n件のモデルが一覧にあります</numerusform>
        </translation>
    </message>
    <message>
        <source>Not encrypted: the base URL begins with http://</source>
        <translation>暗号化なし: ベース URL が http:// で始まります</translation>
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
    <name>errors</name>
    <message>
        <source>The most tokens that an answer can have go from 1 to 10,000,000; 0 stands for unknown.</source>
        <translation>応答の最大トークン数は1～10,000,000です。0は不明を表します。</translation>
    </message>
    <message>
        <source>A context has from 1 to 100,000,000 tokens; 0 stands for unknown.</source>
        <translation>コンテキストは1～100,000,000トークンです。0は不明を表します。</translation>
    </message>
    <message>
        <source>Rates go from 0 to 1,000,000 dollars a million tokens, and each further rate begins above more input tokens than the one before it.</source>
        <translation>料金は100万トークンあたり0～1,000,000ドルで、追加の料金の開始トークン数は、それぞれ直前の料金より大きい必要があります。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a kind of provider: use openai (also for all that is compatible), azure, azure-classic, anthropic or sandbox.</source>
        <translation>「%1」はプロバイダーの種類ではありません。openai (互換サービスも含む)、azure、azure-classic、anthropic、sandbox のいずれかを使用してください。</translation>
    </message>
    <message>
        <source>The base URL must look like https://api.example.com/v1.</source>
        <translation>ベース URL は https://api.example.com/v1 の形式で入力してください。</translation>
    </message>
    <message>
        <source>The base URL must have no user, password, query or fragment. Credentials are given with --credential.</source>
        <translation>ベース URL にユーザー、パスワード、クエリ、フラグメントを含めることはできません。認証情報は --credential で指定してください。</translation>
    </message>
    <message>
        <source>A model&apos;s name has 1 to 200 characters and no blanks.</source>
        <translation>モデル名は1～200文字で、空白は使用できません。</translation>
    </message>
    <message>
        <source>%1 needs a name of 1 to 100 characters.</source>
        <translation>%1には1～100文字の名前が必要です。</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;: use one of %2.</source>
        <translation>プリセット「%1」はありません。次のいずれかを使用してください: %2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not %2: use %3.</source>
        <translation>「%1」は%2ではありません。次のいずれかを使用してください: %3。</translation>
    </message>
    <message>
        <source>A provider needs at least one endpoint: chat, responses, embeddings, messages, with commas between them.</source>
        <translation>プロバイダーには chat、responses、embeddings、messages のうち1つ以上のエンドポイントをコンマ区切りで指定してください。</translation>
    </message>
    <message>
        <source>A header looks like &quot;Name: value&quot;.</source>
        <translation>ヘッダーは &quot;Name: value&quot; の形式で指定してください。</translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; is longer than %2 characters.</source>
        <translation>ヘッダー「%1」が%2文字を超えています。</translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; has a line break or a character that is not ASCII in it.</source>
        <translation>ヘッダー「%1」に改行または ASCII 以外の文字が含まれています。</translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; is the gateway&apos;s own business.</source>
        <translation>ヘッダー「%1」はゲートウェイが自ら設定するため、指定できません。</translation>
    </message>
    <message>
        <source>The header &quot;%1&quot; carries a secret, and headers are kept in the database. Give the provider a credential instead.</source>
        <translation>ヘッダー「%1」にはシークレットが含まれますが、ヘッダーはデータベースに保存されます。代わりにプロバイダーに認証情報を設定してください。</translation>
    </message>
    <message>
        <source>A provider of the kind &quot;%1&quot; has one or more of these endpoints: %2.</source>
        <translation>種類が「%1」のプロバイダーで使用できるエンドポイントは次のとおりです (1つ以上): %2。</translation>
    </message>
    <message>
        <source>Azure&apos;s older API needs an API version, such as 2024-10-21.</source>
        <translation>Azure の旧 API には、2024-10-21 のような API バージョンが必要です。</translation>
    </message>
    <message>
        <source>An API version looks like 2024-10-21 or preview.</source>
        <translation>API バージョンは 2024-10-21 や preview の形式で入力してください。</translation>
    </message>
    <message>
        <source>A provider has at most %1 extra headers.</source>
        <translation>プロバイダーに設定できる追加ヘッダーは%1個までです。</translation>
    </message>
    <message>
        <source>The setting %1 cannot be &quot;%2&quot;: it is %3.</source>
        <translation>設定%1を「%2」にすることはできません。指定できる値: %3。</translation>
    </message>
    <message>
        <source>An alias needs at least one model, as provider/model.</source>
        <translation>エイリアスには provider/model の形式で1つ以上のモデルが必要です。</translation>
    </message>
    <message>
        <source>%1 is listed twice.</source>
        <translation>%1が重複しています。</translation>
    </message>
    <message>
        <source>%1: a priority goes from 0 to %2, a weight from 0 to %3.</source>
        <translation>%1: 優先度は0～%2、重みは0～%3です。</translation>
    </message>
    <message>
        <source>There is no alias &quot;%1&quot;.</source>
        <translation>エイリアス「%1」はありません。</translation>
    </message>
    <message>
        <source>There is already an alias &quot;%1&quot;.</source>
        <translation>エイリアス「%1」はすでにあります。</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>キャンセルされました。</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>キャンセルされました。</translation>
    </message>
    <message>
        <source>The file could not be written: %1. Make room, or choose another place.</source>
        <translation>ファイルに書き込めませんでした: %1。空き容量を増やすか、別の場所を選択してください。</translation>
    </message>
    <message>
        <source>The credential in %1 is empty.</source>
        <translation>%1の認証情報が空です。</translation>
    </message>
    <message>
        <source>The credential in %1 has more than one line or control characters in it.</source>
        <translation>%1の認証情報に複数の行または制御文字が含まれています。</translation>
    </message>
    <message>
        <source>The environment variable %1 is not set. Set it for the process that serves, then start that again.</source>
        <translation>環境変数%1が設定されていません。ゲートウェイのプロセスに設定してから、再起動してください。</translation>
    </message>
    <message>
        <source>The credential file %1 does not exist.</source>
        <translation>認証情報ファイル%1は存在しません。</translation>
    </message>
    <message>
        <source>The credential file %1 cannot be read: %2</source>
        <translation>認証情報ファイル%1を読み取れません: %2</translation>
    </message>
    <message>
        <source>The credential file %1 is too large to be one.</source>
        <translation>認証情報ファイル%1は大きすぎるため、認証情報とは見なせません。</translation>
    </message>
    <message>
        <source>The keychain is asked by the program that serves.</source>
        <translation>キーチェーンには、ゲートウェイのプログラムが問い合わせます。</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be made. Give another one with --data-dir, or make it writable for this user.</source>
        <translation>データフォルダー%1を作成できません。--data-dir で別のフォルダーを指定するか、このユーザーに書き込み権限を与えてください。</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver gives no access to SQLite itself.</source>
        <translation>Qt の SQLite ドライバーから SQLite 自体にアクセスできません。</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver contains another SQLite (%1) than this program (%2). Use a Qt that is built with the system&apos;s SQLite.</source>
        <translation>Qt の SQLite ドライバーに含まれる SQLite (%1) が、このプログラムの SQLite (%2) と異なります。システムの SQLite でビルドされた Qt を使用してください。</translation>
    </message>
    <message>
        <source>A backup cannot take the place of the database itself. Choose another name.</source>
        <translation>バックアップでデータベース自体を置き換えることはできません。別の名前を指定してください。</translation>
    </message>
    <message>
        <source>This database is in use already. Name an empty folder.</source>
        <translation>このデータベースはすでに使用中です。空のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The installation&apos;s secret in %1 is damaged. Restore it from a backup: without it no key can be checked.</source>
        <translation>%1のインストールのシークレットが破損しています。これがないとキーを検証できません。バックアップから復元してください。</translation>
    </message>
    <message>
        <source>The file %1 cannot be locked. Make it writable for this user, or end the program that holds it.</source>
        <translation>ファイル%1をロックできません。このユーザーに書き込み権限を与えるか、使用中のプログラムを終了してください。</translation>
    </message>
    <message>
        <source>The installation&apos;s secret, without which no key can be checked, is in the keychain of the desktop session that made it, and that cannot be read: %1 Start this program in that session, with the keychain unlocked.</source>
        <translation>キーの検証に必要なインストールのシークレットは、作成時のデスクトップセッションのキーチェーンにあり、読み取れません: %1 キーチェーンのロックを解除し、そのセッションでこのプログラムを起動してください。</translation>
    </message>
    <message>
        <source>The installation&apos;s secret, %1, cannot be read (%2). Restore it from a backup: without it no key can be checked.</source>
        <translation>インストールのシークレット%1を読み取れません (%2)。これがないとキーを検証できません。バックアップから復元してください。</translation>
    </message>
    <message>
        <source>The installation&apos;s secret cannot be written to %1 (%2).</source>
        <translation>インストールのシークレットを%1に書き込めません (%2)。</translation>
    </message>
    <message>
        <source>No file in %1 can be locked: it is not writable for this user, or %2 gateways run on this data already.</source>
        <translation>%1内のファイルをロックできません。このユーザーに書き込み権限がないか、すでに%2個のゲートウェイがこのデータで稼働しています。</translation>
    </message>
    <message>
        <source>There is no keychain here (no desktop session answers). Keep the credential in the environment (env:VARIABLE) or in a file of mode 0600 (file:PATH).</source>
        <translation>ここにはキーチェーンがありません (応答するデスクトップセッションがありません)。認証情報は環境変数 (env:VARIABLE) またはモード 0600 のファイル (file:PATH) に保存してください。</translation>
    </message>
    <message>
        <source>The keychain did not answer within %1 seconds; it may be waiting to be unlocked. Unlock it, or use env:VARIABLE or file:PATH.</source>
        <translation>キーチェーンが%1秒以内に応答しませんでした。ロック解除待ちの可能性があります。ロックを解除するか、env:VARIABLE または file:PATH を使用してください。</translation>
    </message>
    <message>
        <source>The keychain has no entry &quot;%1&quot;.</source>
        <translation>キーチェーンにエントリ「%1」がありません。</translation>
    </message>
    <message>
        <source>The keychain refused access to &quot;%1&quot;.</source>
        <translation>キーチェーンが「%1」へのアクセスを拒否しました。</translation>
    </message>
    <message>
        <source>The keychain failed: %1</source>
        <translation>キーチェーンでエラーが発生しました: %1</translation>
    </message>
    <message>
        <source>A stored sum cannot be read. Make the sums again from the requests with: orchestrisd usage rebuild</source>
        <translation>保存された集計を読み取れません。次のコマンドでリクエストから集計し直してください: orchestrisd usage rebuild</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a tag: a tag has at most %2 characters and no commas.</source>
        <translation>「%1」はタグにできません。タグは%2文字以内で、コンマは使用できません。</translation>
    </message>
    <message>
        <source>A key can have %1 tags at most.</source>
        <translation>1つのキーに設定できるタグは%1個までです。</translation>
    </message>
    <message>
        <source>An address has a control character in it.</source>
        <translation>アドレスに制御文字が含まれています。</translation>
    </message>
    <message>
        <source>A key can have %1 addresses at most; a range such as 192.0.2.0/24 is one.</source>
        <translation>1つのキーに設定できるアドレスは%1個までです。192.0.2.0/24 のような範囲は1個と数えます。</translation>
    </message>
    <message>
        <source>A key needs at least one endpoint: chat, responses or embeddings.</source>
        <translation>キーには chat、responses、embeddings のうち1つ以上のエンドポイントが必要です。</translation>
    </message>
    <message>
        <source>A note has at most %1 characters.</source>
        <translation>メモは%1文字以内です。</translation>
    </message>
    <message>
        <source>A revoked key stays revoked. Issue a new one.</source>
        <translation>取り消したキーは元に戻せません。新しいキーを発行してください。</translation>
    </message>
    <message>
        <source>That key does not exist.</source>
        <translation>そのキーは存在しません。</translation>
    </message>
    <message>
        <source>There is no key %1. Give its name or its 12 public characters.</source>
        <translation>キー%1はありません。名前または12文字の公開 ID を指定してください。</translation>
    </message>
    <message>
        <source>There is already a key named &quot;%1&quot;; case does not count, and revoked keys keep their names. Choose another one.</source>
        <translation>「%1」という名前のキーはすでにあります。大文字と小文字は区別されず、取り消したキーの名前も使用できません。別の名前を指定してください。</translation>
    </message>
    <message>
        <source>The key would have expired already. Choose a later time.</source>
        <translation>この期限では、キーはすでに期限切れになります。より後の日時を選択してください。</translation>
    </message>
    <message>
        <source>%1 is not in the organization &quot;%2&quot;: leave the organization out, or name another user.</source>
        <translation>%1は組織「%2」に属していません。組織を省くか、別のユーザーを指定してください。</translation>
    </message>
    <message>
        <source>A key belongs to an organization or to a user.</source>
        <translation>キーは組織またはユーザーに属します。</translation>
    </message>
    <message>
        <source>The installation&apos;s secret is not there; no key can be made.</source>
        <translation>インストールのシークレットがないため、キーを作成できません。</translation>
    </message>
    <message>
        <source>A key expires by its time; disable or revoke it instead.</source>
        <translation>キーは期日に期限切れになります。代わりに無効にするか、取り消してください。</translation>
    </message>
    <message>
        <source>The secret before this one can stay valid from 0 seconds to 30 days.</source>
        <translation>以前のシークレットを有効にしておける期間は0秒～30日です。</translation>
    </message>
    <message>
        <source>There is no %1 with the number %2.</source>
        <translation>番号%2の%1はありません。</translation>
    </message>
    <message>
        <source>There is no alias or model named &quot;%1&quot;. Models are named provider/model.</source>
        <translation>「%1」という名前のエイリアスまたはモデルはありません。モデル名は provider/model の形式です。</translation>
    </message>
    <message>
        <source>There is no limit with the number %1.</source>
        <translation>番号%1の制限はありません。</translation>
    </message>
    <message>
        <source>The database %1 belongs to another program. Use another data folder.</source>
        <translation>データベース%1は別のプログラムのものです。別のデータフォルダーを使用してください。</translation>
    </message>
    <message>
        <source>The database %1 was written by a newer version (its schema is number %2, this program knows up to %3). Update this program, or use another data folder.</source>
        <translation>データベース%1は新しいバージョンで書き込まれています (スキーマ番号は%2、このプログラムの対応は%3まで)。このプログラムを更新するか、別のデータフォルダーを使用してください。</translation>
    </message>
    <message>
        <source>The migration %1 cannot be read.</source>
        <translation>マイグレーション%1を読み取れません。</translation>
    </message>
    <message>
        <source>That model does not exist.</source>
        <translation>そのモデルは存在しません。</translation>
    </message>
    <message>
        <source>There is no model &quot;%1&quot;. Models are named provider/model.</source>
        <translation>モデル「%1」はありません。モデル名は provider/model の形式です。</translation>
    </message>
    <message>
        <source>That price version does not exist.</source>
        <translation>その価格バージョンは存在しません。</translation>
    </message>
    <message>
        <source>The model %1/%2 is already there. Give prices to change them.</source>
        <translation>モデル%1/%2はすでにあります。変更するには価格を指定してください。</translation>
    </message>
    <message>
        <source>The model %1/%2 is already there.</source>
        <translation>モデル%1/%2はすでにあります。</translation>
    </message>
    <message>
        <source>That organization does not exist.</source>
        <translation>その組織は存在しません。</translation>
    </message>
    <message>
        <source>There is no organization.</source>
        <translation>組織がありません。</translation>
    </message>
    <message>
        <source>That provider does not exist.</source>
        <translation>そのプロバイダーは存在しません。</translation>
    </message>
    <message>
        <source>There is no provider &quot;%1&quot;.</source>
        <translation>プロバイダー「%1」はありません。</translation>
    </message>
    <message>
        <source>There is already a provider &quot;%1&quot;.</source>
        <translation>プロバイダー「%1」はすでにあります。</translation>
    </message>
    <message>
        <source>Stopped, as asked.</source>
        <translation>要求に応じて停止しました。</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation>停止されました。</translation>
    </message>
    <message>
        <source>The sums in the database are damaged. Make them anew: orchestrisd usage rebuild.</source>
        <translation>データベースの集計が破損しています。集計し直してください: orchestrisd usage rebuild。</translation>
    </message>
    <message>
        <source>There is no alias or model named %1. Models are named provider/model.</source>
        <translation>%1という名前のエイリアスまたはモデルはありません。モデル名は provider/model の形式です。</translation>
    </message>
    <message>
        <source>The time to simulate must begin before it ends.</source>
        <translation>シミュレーション期間の開始は、終了より前でなければなりません。</translation>
    </message>
    <message>
        <source>The program is stopping.</source>
        <translation>プログラムを停止しています。</translation>
    </message>
    <message>
        <source>Storage is not open yet.</source>
        <translation>ストレージはまだ開かれていません。</translation>
    </message>
    <message>
        <source>The sums of attempts are damaged. Make them anew: orchestrisd usage rebuild.</source>
        <translation>試行の集計が破損しています。集計し直してください: orchestrisd usage rebuild。</translation>
    </message>
    <message>
        <source>That user does not exist.</source>
        <translation>そのユーザーは存在しません。</translation>
    </message>
    <message>
        <source>There is no user &quot;%1&quot;.</source>
        <translation>ユーザー「%1」はありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an object there, so nothing can be put into it. Change it by hand.</source>
        <translation>「%1」はオブジェクトではないため、中に何も追加できません。手動で変更してください。</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written in a way that cannot be changed safely. Change it by hand.</source>
        <translation>「%1」は安全に変更できない形式で書かれています。手動で変更してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it is a file of yours.</source>
        <translation>%1を読み取れません。自分のファイルかどうかを確認してください。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check who owns it and its folder.</source>
        <translation>%1に書き込めません。ファイルとフォルダーの所有者を確認してください。</translation>
    </message>
    <message>
        <source>line %1, column %2 is not valid JSON. Mend that first.</source>
        <translation>%1行%2列目が有効な JSON ではありません。先に修正してください。</translation>
    </message>
    <message>
        <source>line %1, column %2 is not valid TOML. Mend that first.</source>
        <translation>%1行%2列目が有効な TOML ではありません。先に修正してください。</translation>
    </message>
    <message>
        <source>line %1 is not valid JSON. Mend that first.</source>
        <translation>%1行目が有効な JSON ではありません。先に修正してください。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1に書き込めません: %2</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>%1を削除できません。</translation>
    </message>
    <message>
        <source>The list of models is written in a way that cannot be changed safely. Change it by hand.</source>
        <translation>モデルの一覧は安全に変更できない形式で書かれています。手動で変更してください。</translation>
    </message>
    <message>
        <source>The gateway that served has ended, so nothing is under way.</source>
        <translation>稼働していたゲートウェイが終了したため、処理中のものはありません。</translation>
    </message>
    <message>
        <source>The gateway gave no ticket.</source>
        <translation>ゲートウェイからチケットが発行されませんでした。</translation>
    </message>
    <message>
        <source>No gateway runs on the data folder %1, so nothing is under way. If it runs on another one, name that by --data-dir.</source>
        <translation>データフォルダー%1で稼働しているゲートウェイがないため、処理中のものはありません。別のフォルダーで稼働している場合は、--data-dir で指定してください。</translation>
    </message>
    <message>
        <source>What runs cannot be listed or stopped from the command line, because no socket can be made at %1: %2.</source>
        <translation>%1にソケットを作成できないため、実行中のものをコマンドラインから一覧表示したり停止したりできません: %2。</translation>
    </message>
    <message>
        <source>What runs cannot be listed or stopped from the command line, because the link %1 cannot be made.</source>
        <translation>リンク%1を作成できないため、実行中のものをコマンドラインから一覧表示したり停止したりできません。</translation>
    </message>
    <message>
        <source>A folder for the demo cannot be made below %1: %2. TMPDIR can name another place.</source>
        <translation>%1にデモ用のフォルダーを作成できません: %2。TMPDIR で別の場所を指定できます。</translation>
    </message>
    <message>
        <source>The port %1 is taken by another program. Choose another one, or end that program.</source>
        <translation>ポート%1は別のプログラムが使用中です。別のポートを選択するか、そのプログラムを終了してください。</translation>
    </message>
    <message>
        <source>The port %1 is not for this user: those below 1024 are the system&apos;s. Choose a higher one.</source>
        <translation>ポート%1はこのユーザーでは使用できません。1024未満はシステム用です。より大きい番号を選択してください。</translation>
    </message>
    <message>
        <source>%1 is no address of this machine: the gateway could not listen there.</source>
        <translation>%1はこのコンピューターのアドレスではないため、ゲートウェイは待ち受けできません。</translation>
    </message>
    <message>
        <source>The gateway does not serve at the moment.</source>
        <translation>現在、ゲートウェイは稼働していません。</translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;.</source>
        <translation>設定「%1」はありません。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>%1に書き込めません: %2。別の場所を選択してください。</translation>
    </message>
    <message>
        <source>Another process is the gateway: start that one again, and what is stored is in force.</source>
        <translation>ゲートウェイは別のプロセスです。そのプロセスを再起動すると、保存した内容が有効になります。</translation>
    </message>
    <message>
        <source>This is no price list. One looks like the file that comes with the program: models/domain/data.</source>
        <translation>これは価格表ではありません。価格表の形式は、プログラムに付属のファイル (models/domain/data) を参照してください。</translation>
    </message>
    <message>
        <source>The backup %1 cannot be written: %2. Choose another folder.</source>
        <translation>バックアップ %1 を書き込めません: %2。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>A row of %1 refers to one that is not there.</source>
        <translation>%1 の行が、存在しない行を参照しています。</translation>
    </message>
    <message>
        <source>%1 has changed in the meantime. Look at it again.</source>
        <translation>その間に%1が変更されました。もう一度確認してください。</translation>
    </message>
    <message>
        <source>Could not be put back: %1. A copy of each file that was there before is kept beside it.</source>
        <translation>元に戻せませんでした: %1。以前からあった各ファイルのコピーが隣に残されています。</translation>
    </message>
    <message>
        <source>Whether the console starts at login cannot be changed, because %1 cannot be written: %2.</source>
        <translation>%1 を書き込めないため、ログイン時にコンソールを起動するかどうかを変更できません: %2。</translation>
    </message>
    <message>
        <source>the folder %1 cannot be made</source>
        <translation>フォルダー %1 を作成できません</translation>
    </message>
    <message>
        <source>The gateway %1 on %2 could not be asked: %3.</source>
        <translation>%2 のゲートウェイ %1 に問い合わせできませんでした: %3。</translation>
    </message>
    <message>
        <source>The answer is larger than 16 MiB, which is more than is shown here.</source>
        <translation>応答が 16 MiB を超えています。ここでは表示しきれません。</translation>
    </message>
    <message>
        <source>A part of the answer is larger than 8 MiB, which is more than is shown here.</source>
        <translation>応答の一部が 8 MiB を超えています。ここでは表示しきれません。</translation>
    </message>
    <message>
        <source>The gateway refused the request with status %1.</source>
        <translation>ゲートウェイがステータス %1 でリクエストを拒否しました。</translation>
    </message>
    <message>
        <source>The answer broke off before its end.</source>
        <translation>応答が終わる前に途切れました。</translation>
    </message>
    <message>
        <source>The answer is not what the endpoint says: it is no JSON object. See what came under “Raw”.</source>
        <translation>応答がエンドポイントの仕様どおりではありません: JSON オブジェクトではありません。届いた内容は「生データ」で確認できます。</translation>
    </message>
    <message>
        <source>The answer ends in an error that says nothing.</source>
        <translation>応答は説明のないエラーで終わっています。</translation>
    </message>
    <message>
        <source>Nothing listens at the gateway&apos;s address. Look at its state on the Overview page.</source>
        <translation>ゲートウェイのアドレスで待ち受けているものがありません。「概要」ページで状態を確認してください。</translation>
    </message>
    <message>
        <source>The gateway closed the connection before the answer&apos;s end.</source>
        <translation>応答が終わる前にゲートウェイが接続を閉じました。</translation>
    </message>
    <message>
        <source>Nothing came for 15 minutes, and the request was given up.</source>
        <translation>15 分間何も届かなかったため、リクエストを打ち切りました。</translation>
    </message>
    <message>
        <source>The connection to the gateway failed: %1</source>
        <translation>ゲートウェイへの接続に失敗しました: %1</translation>
    </message>
    <message>
        <source>The gateway listens at %1 only, and what is tried here goes over a loopback address. Let it listen at 127.0.0.1 or at all addresses (0.0.0.0).</source>
        <translation>ゲートウェイは %1 だけで待ち受けていますが、ここでの試行はループバックアドレスを使います。127.0.0.1 またはすべてのアドレス (0.0.0.0) で待ち受けるようにしてください。</translation>
    </message>
    <message>
        <source>There is an entry %1, which was never made here.</source>
        <translation>ここでは作成されていない項目%1があります。</translation>
    </message>
    <message>
        <source>Entry %1 is missing: the next one is %2.</source>
        <translation>項目%1がありません。次の項目は%2です。</translation>
    </message>
    <message>
        <source>Entry %1 does not fit to the one before it: one of them was altered, or put in later.</source>
        <translation>項目%1が直前の項目と合いません。どちらかが変更されたか、後から挿入されています。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Make its parent writable for this user.</source>
        <translation>フォルダー%1を作成できません。親フォルダーをこのユーザーが書き込めるようにしてください。</translation>
    </message>
    <message>
        <source>The database %1 is older than this program. Start the gateway or the console once: that brings it up to date.</source>
        <translation>データベース%1はこのプログラムより古いものです。ゲートウェイまたはコンソールを一度起動すると更新されます。</translation>
    </message>
    <message>
        <source>There is no organization &quot;%1&quot;.</source>
        <translation>組織「%1」はありません。</translation>
    </message>
    <message>
        <source>There is already an organization &quot;%1&quot;; case does not count. Choose another name.</source>
        <translation>組織「%1」はすでに存在します。大文字と小文字は区別されません。別の名前を指定してください。</translation>
    </message>
    <message>
        <source>Name at least one model, or allow everything. To stop all use, disable the organization.</source>
        <translation>モデルを1つ以上指定するか、すべてを許可してください。使用をすべて止めるには、組織を無効にしてください。</translation>
    </message>
    <message>
        <source>Name at least one model, or allow everything. To stop all use, disable the user.</source>
        <translation>モデルを1つ以上指定するか、すべてを許可してください。使用をすべて止めるには、ユーザーを無効にしてください。</translation>
    </message>
    <message>
        <source>A key needs at least one model, or access to everything.</source>
        <translation>キーには、1つ以上のモデルか、すべてへのアクセスが必要です。</translation>
    </message>
    <message>
        <source>The simulation was stopped.</source>
        <translation>シミュレーションを停止しました。</translation>
    </message>
    <message>
        <source>There is no space left to store data in %1. Free some space on that disk; nothing else needs to be done.</source>
        <translation>%1にデータを保存する空き容量がありません。そのディスクの空き容量を増やしてください。ほかの操作は必要ありません。</translation>
    </message>
    <message>
        <source>The database %1 cannot be written. Make the file, its folder and its disk writable for this user.</source>
        <translation>データベース%1に書き込めません。ファイル、フォルダー、ディスクをこのユーザーが書き込めるようにしてください。</translation>
    </message>
    <message>
        <source>Another program keeps the database %1 locked. Close what else has opened it, or wait until it has finished.</source>
        <translation>ほかのプログラムがデータベース%1をロックしています。そのプログラムを閉じるか、終わるまで待ってください。</translation>
    </message>
    <message>
        <source>The file %1 is damaged or is not a database. Move it away, and restore it from a backup if there is one.</source>
        <translation>ファイル%1は破損しているか、データベースではありません。別の場所に移し、バックアップがあれば復元してください。</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened. Check that its folder exists and that this user may write there.</source>
        <translation>データベース%1を開けません。フォルダーがあり、このユーザーが書き込めることを確認してください。</translation>
    </message>
    <message>
        <source>Reading or writing the database %1 failed (%2). Check the disk.</source>
        <translation>データベース%1の読み書きに失敗しました（%2）。ディスクを確認してください。</translation>
    </message>
    <message>
        <source>The query was stopped.</source>
        <translation>問い合わせを停止しました。</translation>
    </message>
    <message>
        <source>The database %1 reports: %2</source>
        <translation>データベース%1からの報告: %2</translation>
    </message>
    <message>
        <source>The keychain was changed, but the audit could not be: %1</source>
        <translation>キーチェーンは変更されましたが、監査に記録できませんでした: %1</translation>
    </message>
    <message>
        <source>There is no request %1.</source>
        <translation>リクエスト%1はありません。</translation>
    </message>
    <message>
        <source>There is already a user &quot;%1&quot;; case does not count, and names are unique over all organizations. Choose another name.</source>
        <translation>ユーザー「%1」はすでに存在します。大文字と小文字は区別されず、名前はすべての組織を通じて一意です。別の名前を指定してください。</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; cannot be reached (%2). Check the base URL, and that it runs.</source>
        <translation>プロバイダー「%1」に接続できません（%2）。ベースURLと、動作していることを確認してください。</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; cannot be reached safely: its certificate was refused (%2). Check the base URL, and that this machine trusts who signed it.</source>
        <translation>プロバイダー「%1」に安全に接続できません。証明書が拒否されました（%2）。ベースURLと、このコンピューターが署名者を信頼していることを確認してください。</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; did not answer in time (%2). Try again, or check the base URL.</source>
        <translation>プロバイダー「%1」が時間内に応答しませんでした（%2）。もう一度試すか、ベースURLを確認してください。</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; broke off its answer (%2). Try again.</source>
        <translation>プロバイダー「%1」が応答を途中で打ち切りました（%2）。もう一度試してください。</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; refused the credential (HTTP %2). Check where it is kept, and that it is still valid.</source>
        <translation>プロバイダー「%1」が認証情報を拒否しました（HTTP %2）。保管場所と、まだ有効であることを確認してください。</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; does not list its deployments (HTTP %2). Check the base URL, and add them by their names: orchestrisd models add %1 DEPLOYMENT</source>
        <translation>プロバイダー「%1」はデプロイの一覧を返しません（HTTP %2）。ベースURLを確認し、名前で追加してください: orchestrisd models add %1 DEPLOYMENT</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; answered HTTP %2 to GET /models. Check the base URL: it usually ends in /v1.</source>
        <translation>プロバイダー「%1」はGET /modelsにHTTP %2を返しました。ベースURLを確認してください。通常は/v1で終わります。</translation>
    </message>
    <message>
        <source>The provider &quot;%1&quot; answered /models with something that is not a list of models. Check the base URL: it usually ends in /v1.</source>
        <translation>プロバイダー「%1」は/modelsにモデルの一覧ではないものを返しました。ベースURLを確認してください。通常は/v1で終わります。</translation>
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
        <translation>
            <numerusform>%1、他%n件</numerusform>
        </translation>
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
        <translation>
            <numerusform>%n日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n日後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>%n時間後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>%n分後</numerusform>
        </translation>
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
        <translation>M月d日(ddd)</translation>
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
    <message>
        <source>Finishing open requests…</source>
        <translation>処理中のリクエストの完了を待っています…</translation>
    </message>
    <message>
        <source>The gateway that served has ended (%1, process %2): requests are refused.</source>
        <translation>稼働していたゲートウェイが終了しました (%1、プロセス %2)。リクエストは拒否されます。</translation>
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
        <translation>
            <numerusform>%1 トークン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 output token(s)</source>
        <translation>
            <numerusform>%1 出力トークン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 request(s)</source>
        <translation>
            <numerusform>%1 リクエスト</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 request(s) at once</source>
        <translation>
            <numerusform>同時 %1 リクエスト</numerusform>
        </translation>
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
        <translation>
            <numerusform>%1 以内に同じリクエストが%n回。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) within %1 that grow but end the same.</source>
        <translation>
            <numerusform>%1 以内に、長くなるものの末尾が同じリクエストが%Ln件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The same tool call with the same arguments %n time(s) within %1.</source>
        <translation>
            <numerusform>%1 以内に同じ引数の同じツール呼び出しが%n回。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s) a minute, where %1 are usual.</source>
        <translation>
            <numerusform>1分あたり%Ln件のリクエスト (通常は%1件)。</numerusform>
        </translation>
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
        <source>None of %Ln request(s) would have been refused.</source>
        <translation>
            <numerusform>%Ln件のリクエストのうち、拒否されていたものはありません。</numerusform>
        </translation>
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
    <message>
        <source>%1 of %2; resets: %3</source>
        <comment>used, a limit, when</comment>
        <translation>%2のうち%1、リセット: %3</translation>
    </message>
    <message>
        <source>A limit of the organization %1</source>
        <translation>組織「%1」の制限</translation>
    </message>
    <message>
        <source>A limit of the user %1</source>
        <translation>ユーザー「%1」の制限</translation>
    </message>
    <message>
        <source>A limit of the key %1</source>
        <translation>キー「%1」の制限</translation>
    </message>
    <message>
        <source>Only for %1</source>
        <translation>%1 のみ</translation>
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
        <translation>ゲートウェイの停止または拒否</translation>
    </message>
    <message>
        <source>All traffic is stopped</source>
        <translation>すべてのトラフィックを停止中</translation>
    </message>
    <message>
        <source>A provider is paused, or lacks its credential</source>
        <translation>プロバイダーの一時停止または認証情報の不足</translation>
    </message>
    <message>
        <source>A limit is nearly or wholly used up</source>
        <translation>制限の上限に近い、または到達</translation>
    </message>
    <message>
        <source>An agent seems to go round in circles</source>
        <translation>エージェントが堂々巡りをしている可能性</translation>
    </message>
    <message>
        <source>Usage leaves its habit</source>
        <translation>使用量が通常と異なる</translation>
    </message>
    <message>
        <source>A key expires soon</source>
        <translation>キーの期限が近い</translation>
    </message>
    <message>
        <source>A model seems to cut prompts</source>
        <translation>モデルがプロンプトを切り捨てた可能性</translation>
    </message>
</context>
<context>
    <name>orchestris::AboutSection</name>
    <message>
        <source>About</source>
        <translation>バージョン情報</translation>
    </message>
    <message>
        <source>An OpenAI-compatible gateway with keys, limits, usage and costs, and this console for it.</source>
        <translation>キー、制限、使用量、コストの管理機能を備えた OpenAI 互換ゲートウェイと、そのコンソールです。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>データフォルダー</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>ドキュメント</translation>
    </message>
    <message>
        <source>The manual is &quot;man orchestrisd&quot;; README.md and docs/ come with the source.</source>
        <translation>マニュアルは「man orchestrisd」です。README.md と docs/ はソースに付属しています。</translation>
    </message>
    <message>
        <source>For a question or a report</source>
        <translation>質問や報告の際に</translation>
    </message>
    <message>
        <source>Versions, sizes, counts and settings that are not as usual. No names, addresses, paths, prompts or secrets.</source>
        <translation>バージョン、サイズ、件数、既定と異なる設定です。名前、アドレス、パス、プロンプト、シークレットは含まれません。</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>診断情報をコピー(&amp;D)</translation>
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
    <name>orchestris::AliasDialog</name>
    <message>
        <source>Add an alias</source>
        <translation>エイリアスの追加</translation>
    </message>
    <message>
        <source>Edit alias %1</source>
        <translation>エイリアス「%1」の編集</translation>
    </message>
    <message>
        <source>&amp;Add alias</source>
        <translation>エイリアスを追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>What clients ask for, like default-agent</source>
        <translation>クライアントが要求する名前 (例: default-agent)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Targets, in the order in which they are tried</source>
        <translation>ターゲット (試行順)</translation>
    </message>
    <message>
        <source>Keys, people, organizations and limits that name “%1” will name “%2”. Clients have to ask for the new name; what was used before stays under the old one.</source>
        <translation>「%1」を指定しているキー、メンバー、組織、制限は「%2」に変わります。クライアントは新しい名前で要求する必要があります。これまでの使用量は以前の名前のまま残ります。</translation>
    </message>
    <message>
        <source>Give the alias a name.</source>
        <translation>エイリアスの名前を入力してください。</translation>
    </message>
    <message>
        <source>An alias has up to 100 characters, no blanks and no &apos;/&apos;: that marks direct model IDs.</source>
        <translation>エイリアスは100文字以内で、空白と「/」は使用できません。「/」はモデルの直接 ID を表します。</translation>
    </message>
    <message>
        <source>There is an alias named “%1” already.</source>
        <translation>「%1」という名前のエイリアスはすでにあります。</translation>
    </message>
</context>
<context>
    <name>orchestris::AliasTableModel</name>
    <message>
        <source>Of the last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>Active keys that may call it</source>
        <translation>呼び出せる有効なキー</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>エイリアス</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
</context>
<context>
    <name>orchestris::AliasesTab</name>
    <message>
        <source>Search aliases</source>
        <translation>エイリアスを検索</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>複製(&amp;U)…</translation>
    </message>
    <message>
        <source>Its re&amp;quests</source>
        <translation>リクエスト(&amp;Q)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>No aliases yet</source>
        <translation>エイリアスはまだありません</translation>
    </message>
    <message>
        <source>Names of your own for models appear here. Clients ask for the alias; where it leads, and what comes next if that fails, you change at any time.</source>
        <translation>モデルに付けた独自の名前がここに表示されます。クライアントはエイリアスを要求します。送信先と、失敗した場合の次の候補はいつでも変更できます。</translation>
    </message>
    <message>
        <source>&amp;Add an alias…</source>
        <translation>エイリアスを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>エイリアス</translation>
    </message>
    <message numerus="yes">
        <source>%n aliases are selected.</source>
        <translation>
            <numerusform>%n個のエイリアスを選択中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Select an alias to see where a request would go now.</source>
        <translation>エイリアスを選択すると、現在のリクエストの送信先が表示されます。</translation>
    </message>
    <message>
        <source>“%1” leads to %2 from now on.</source>
        <translation>「%1」の送信先は今後%2になります。</translation>
    </message>
    <message>
        <source>Removed: %1. Requests for it are refused from now on.</source>
        <translation>%1を削除しました。今後、このエイリアスへのリクエストは拒否されます。</translation>
    </message>
    <message>
        <source>Removed: %1. Requests for it are refused from now on. These keys name it: %2.</source>
        <translation>%1を削除しました。今後、このエイリアスへのリクエストは拒否されます。指定しているキー: %2。</translation>
    </message>
    <message>
        <source>“%1” is back.</source>
        <translation>「%1」を元に戻しました。</translation>
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
    <name>orchestris::AnswerPanel</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>保存(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Go on from here</source>
        <translation>ここから続ける(&amp;G)</translation>
    </message>
    <message>
        <source>Parts of the answer</source>
        <translation>応答の各部分</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>生データ</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>トレース</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>応答を保存</translation>
    </message>
    <message>
        <source>Text (*.md *.txt)</source>
        <translation>テキスト (*.md *.txt)</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>まだ送信されていません</translation>
    </message>
    <message>
        <source>First token</source>
        <translation>最初のトークン</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>トークン/秒</translation>
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
        <source>Copy the answer</source>
        <translation>応答をコピー</translation>
    </message>
    <message>
        <source>Puts the answer into the conversation, to say something to it</source>
        <translation>応答を会話に追加し、返信できるようにします</translation>
    </message>
    <message>
        <source>The answer is longer than what is kept here: this is its beginning.</source>
        <translation>応答が保持できる量を超えたため、先頭のみ表示しています。</translation>
    </message>
    <message>
        <source>What came over the wire</source>
        <translation>送受信データ</translation>
    </message>
    <message>
        <source>What comes over the wire appears here, as it comes.</source>
        <translation>送受信されたデータが、届き次第ここに表示されます。</translation>
    </message>
    <message>
        <source>More came than is kept here: this is its beginning.</source>
        <translation>保持できる量を超えたため、先頭のみ表示しています。</translation>
    </message>
    <message>
        <source>Stopped. What the model wrote until then is billed.</source>
        <translation>停止しました。それまでにモデルが生成した分は課金されます。</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Refused with status %1</source>
        <translation>ステータス %1 で拒否されました</translation>
    </message>
    <message>
        <source>Broke off after %1</source>
        <translation>%1で途切れました</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>応答済み</translation>
    </message>
    <message>
        <source>Answered; its end: %1</source>
        <translation>応答済み、終了: %1</translation>
    </message>
    <message>
        <source>Code: %1, of “%2”</source>
        <translation>コード: %1 (「%2」)</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>コード: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Waiting for the first token… %1</source>
        <translation>最初のトークンを待っています… %1</translation>
    </message>
    <message>
        <source>Answering… %1</source>
        <translation>応答中… %1</translation>
    </message>
    <message>
        <source>The answer is in %1.</source>
        <translation>応答を%1に保存しました。</translation>
    </message>
</context>
<context>
    <name>orchestris::AnswerText</name>
    <message>
        <source>The model&apos;s reasoning</source>
        <translation>モデルの推論</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>応答</translation>
    </message>
    <message numerus="yes">
        <source>Reasoning: %n character(s)</source>
        <translation>
            <numerusform>推論: %n文字</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls %1</source>
        <translation>%1を呼び出し</translation>
    </message>
    <message>
        <source>The answer appears here as it comes.</source>
        <translation>回答は届き次第ここに表示されます。</translation>
    </message>
</context>
<context>
    <name>orchestris::AppearanceSection</name>
    <message>
        <source>Look and language</source>
        <translation>外観と言語</translation>
    </message>
    <message>
        <source>In force at once, for you on this computer.</source>
        <translation>すぐに反映されます。このコンピューターの現在のユーザーにのみ適用されます。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Light, dark, or as the desktop has it.</source>
        <translation>ライト、ダーク、またはデスクトップに合わせます。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Words, numbers, money and dates. Messages to clients stay English.</source>
        <translation>語句、数値、金額、日付に適用されます。クライアントへのメッセージは英語のままです。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Of everything, measured by what the desktop has. In force when the console is started again.</source>
        <translation>デスクトップの設定に対する全体の大きさです。コンソールを再起動すると反映されます。</translation>
    </message>
</context>
<context>
    <name>orchestris::ArrivalStep</name>
    <message>
        <source>&amp;Send one for me</source>
        <translation>代わりに送信(&amp;S)</translation>
    </message>
    <message>
        <source>Where to go next:</source>
        <translation>次のステップ:</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>概要(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Limits</source>
        <translation>制限(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Playground</source>
        <translation>プレイグラウンド(&amp;P)</translation>
    </message>
    <message>
        <source>The first request</source>
        <translation>最初のリクエスト</translation>
    </message>
    <message>
        <source>Start your tool and ask it anything. What it sends appears here at once.</source>
        <translation>ツールを起動して何か質問してください。送信内容がすぐにここに表示されます。</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完了(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Finish without waiting</source>
        <translation>待たずに完了(&amp;F)</translation>
    </message>
    <message>
        <source>Waiting for the first request…</source>
        <translation>最初のリクエストを待っています…</translation>
    </message>
    <message>
        <source>A request is here, and is being answered…</source>
        <translation>リクエストが届き、応答中です…</translation>
    </message>
    <message>
        <source>A request came, and was refused (%1).</source>
        <translation>リクエストが届きましたが、拒否されました (%1)。</translation>
    </message>
    <message>
        <source>It has arrived.</source>
        <translation>リクエストが届きました。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
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
    <name>orchestris::AttentionNotifier</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>他%n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要対応</translation>
    </message>
    <message numerus="yes">
        <source>%n things need attention</source>
        <translation>
            <numerusform>要対応%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::AuditFilters</name>
    <message>
        <source>Find a name or a value</source>
        <translation>名前または値を検索</translation>
    </message>
    <message>
        <source>Clear &amp;all</source>
        <translation>すべて解除(&amp;A)</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Every program</source>
        <translation>すべてのプログラム</translation>
    </message>
    <message>
        <source>Of everything</source>
        <translation>すべての対象</translation>
    </message>
    <message>
        <source>Every action</source>
        <translation>すべての操作</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作</translation>
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
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>From</source>
        <translation>から</translation>
    </message>
    <message>
        <source>To, with that day</source>
        <translation>終了日 (当日を含む)</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>全期間</translation>
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
        <source>From … to …</source>
        <translation>期間を指定…</translation>
    </message>
</context>
<context>
    <name>orchestris::AuditPage</name>
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
        <source>There are no changes yet: there is nothing that could have been altered.</source>
        <translation>変更はまだありません。改ざんされうるものもありません。</translation>
    </message>
    <message numerus="yes">
        <source>The chain is whole: none of %Ln change(s) was altered or removed.</source>
        <translation>
            <numerusform>チェーンは完全です。%Ln件の変更に改ざんや削除はありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>To see later that none was cut off at the end, note the number %1 and its hash&apos;s begin %2.</source>
        <translation>末尾が切り取られていないことを後で確認できるように、番号%1とハッシュの先頭%2を控えておいてください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln件の変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>All changes that are listed, and the older ones that fit, as CSV</source>
        <translation>表示中のすべての変更と、条件に一致する以前の変更を CSV で保存します</translation>
    </message>
    <message>
        <source>That was ended.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>検証中</translation>
    </message>
    <message>
        <source>The chain is broken at number %1. %2 All before it is whole. Keep a copy of the database as it is, and compare it with the latest backup: what differs was changed by hand.</source>
        <translation>チェーンは番号%1で途切れています。%2それより前はすべて完全です。現在のデータベースのコピーを保管し、最新のバックアップと比較してください。異なる箇所は手動で変更されたものです。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>Writing the changes</source>
        <translation>変更を書き出し中</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are in %1.</source>
        <translation>
            <numerusform>%Ln件の変更を%1に保存しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln change(s) that fit</source>
        <translation>
            <numerusform>条件に一致する最新の変更%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致するものはありません</translation>
    </message>
    <message>
        <source>No change fits the filters.</source>
        <translation>フィルターに一致する変更はありません。</translation>
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
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>Show what was changed, as it is now</source>
        <translation>変更されたものの現在の状態を表示</translation>
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
    <name>orchestris::BulkBar</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n件を選択中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::CallView</name>
    <message>
        <source>Show the request</source>
        <translation>リクエストを表示</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>It said: %1</source>
        <translation>メッセージ: %1</translation>
    </message>
</context>
<context>
    <name>orchestris::CapabilitiesTab</name>
    <message>
        <source>Search probes</source>
        <translation>プローブを検索</translation>
    </message>
    <message>
        <source>Probe a&amp;gain…</source>
        <translation>再プローブ(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Probe…</source>
        <translation>プローブ(&amp;P)…</translation>
    </message>
    <message>
        <source>Nothing was probed yet</source>
        <translation>プローブはまだ行われていません</translation>
    </message>
    <message>
        <source>What each provider and model can do appears here: streams, tools, Responses and more. A probe finds out by a few tiny calls; choose a provider above.</source>
        <translation>ストリーミング、ツール、Responses など、各プロバイダーとモデルの機能がここに表示されます。プローブはごく小さな呼び出しを数回行って検出します。上でプロバイダーを選択してください。</translation>
    </message>
    <message>
        <source>What providers and models can do</source>
        <translation>プロバイダーとモデルの機能</translation>
    </message>
    <message>
        <source>Provider to probe</source>
        <translation>プローブするプロバイダー</translation>
    </message>
    <message>
        <source>The settings of “%1” are what the probe found.</source>
        <translation>「%1」の設定をプローブの検出結果に合わせました。</translation>
    </message>
</context>
<context>
    <name>orchestris::CapabilityMatrixModel</name>
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
        <source>A probe of this kind of provider does not look at it.</source>
        <translation>この種類のプロバイダーでは、プローブの対象外です。</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Probed</source>
        <translation>プローブ日時</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>ストリーミング</translation>
    </message>
    <message>
        <source>Usage in streams</source>
        <translation>ストリームの使用量</translation>
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
    <name>orchestris::ChangeLimitsDialog</name>
    <message numerus="yes">
        <source>Change %n limits</source>
        <translation>
            <numerusform>%n件の制限の変更</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change limits</source>
        <translation>制限を変更(&amp;C)</translation>
    </message>
    <message>
        <source>Change their amounts &amp;by</source>
        <translation>変更する割合(&amp;C)</translation>
    </message>
    <message>
        <source>Negative numbers lower them. What is used of them stays.</source>
        <translation>負の数で引き下げます。使用済みの量は維持されます。</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a limit, its new amount</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>他%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>By 0 % nothing changes.</source>
        <translation>0%では何も変わりません。</translation>
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
    <name>orchestris::CodeTab</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Set ORCHESTRIS_API_KEY to the key&apos;s text first. The console does not have it: it was shown once, when the key was issued.</source>
        <translation>先に ORCHESTRIS_API_KEY にキーの文字列を設定してください。キーは発行時に一度だけ表示され、コンソールには保存されていません。</translation>
    </message>
</context>
<context>
    <name>orchestris::ConnectPage</name>
    <message>
        <source>Looking for tools…</source>
        <translation>ツールを検索中…</translation>
    </message>
    <message>
        <source>The agent tools of this machine appear here, with what is wrong with their configuration, and the cure.</source>
        <translation>このコンピューターのエージェントツールが、設定の問題点と対処方法とともにここに表示されます。</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>再検索(&amp;L)</translation>
    </message>
    <message>
        <source>Agent tools</source>
        <translation>エージェントツール</translation>
    </message>
    <message>
        <source>&amp;Check again</source>
        <translation>再確認(&amp;C)</translation>
    </message>
    <message>
        <source>Agents and programs on this machine that can use the gateway. Choose one to see how it is set up; nothing is changed before you have seen the difference.</source>
        <translation>このコンピューターでゲートウェイを利用できるエージェントとプログラムです。選択すると設定方法が表示されます。差分を確認するまで何も変更されません。</translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n件が準備完了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be mended</source>
        <translation>
            <numerusform>%n件が要修正</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was set up so already.</source>
        <translation>%1はすでに設定済みです。</translation>
    </message>
    <message>
        <source>%1 is set up. Start it anew.</source>
        <translation>%1を設定しました。再起動してください。</translation>
    </message>
    <message>
        <source>%1 is set up. Start it anew. What was there before is kept in %2.</source>
        <translation>%1を設定しました。再起動してください。以前の内容は%2に保存されています。</translation>
    </message>
    <message>
        <source>%1 is set up as before.</source>
        <translation>%1の設定を元に戻しました。</translation>
    </message>
    <message>
        <source>“%1” is revoked.</source>
        <translation>「%1」を取り消しました。</translation>
    </message>
    <message>
        <source>The new key “%1” is used by nothing, and could not be revoked: %2</source>
        <translation>新しいキー「%1」はどこでも使われておらず、取り消せませんでした: %2</translation>
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
        <source>The window is closed, the gateway goes on. Open it again from here, or quit from this icon&apos;s menu.</source>
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
    <message>
        <source>All traffic is stopped</source>
        <translation>すべてのトラフィックを停止中</translation>
    </message>
    <message>
        <source>What ran was ended, and new requests are refused. Resume from this icon&apos;s menu, or from the window.</source>
        <translation>実行中のものを終了し、新しいリクエストは拒否されます。このアイコンのメニューまたはウィンドウから再開できます。</translation>
    </message>
    <message>
        <source>Traffic could not be stopped</source>
        <translation>トラフィックを停止できませんでした</translation>
    </message>
    <message>
        <source>Traffic goes on</source>
        <translation>トラフィックを再開しました</translation>
    </message>
    <message>
        <source>Requests are let through again.</source>
        <translation>リクエストの受け付けを再開しました。</translation>
    </message>
    <message>
        <source>Traffic could not be resumed</source>
        <translation>トラフィックを再開できませんでした</translation>
    </message>
    <message>
        <source>Orchestris keeps watching</source>
        <translation>Orchestris は監視を続けます</translation>
    </message>
    <message>
        <source>The window is closed. %1 serves whether this program runs or not: open the window again from here, or quit from this icon&apos;s menu.</source>
        <translation>ウィンドウを閉じました。%1はこのプログラムの実行に関係なく稼働します。ここから再び開くか、このアイコンのメニューから終了できます。</translation>
    </message>
    <message>
        <source>Quit, or keep this window minimised? %1 (process %2) is the gateway and serves on either way. The menu changes this later.</source>
        <translation>終了しますか。それとも、このウィンドウを最小化したままにしますか。%1 (プロセス %2) がゲートウェイであり、どちらの場合も稼働を続けます。この設定は後でメニューから変更できます。</translation>
    </message>
    <message>
        <source>&amp;Keep it minimised</source>
        <translation>最小化したままにする(&amp;K)</translation>
    </message>
    <message>
        <source>Another language makes the window anew, and that would be lost. It is in force at the next start.</source>
        <translation>言語を変えるとウィンドウが作り直され、それが失われます。次回の起動時に反映されます。</translation>
    </message>
    <message>
        <source>Show it &amp;now</source>
        <translation>今すぐ表示(&amp;N)</translation>
    </message>
</context>
<context>
    <name>orchestris::ConsoleDemo</name>
    <message>
        <source>Making up a company with %L1 requests in %2 days. It is all invented, and gone when you quit.</source>
        <translation>%2日間で%L1件のリクエストがある架空の会社を作成しています。すべて架空のデータで、終了すると消去されます。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Orchestris Console: demo</source>
        <translation>Orchestris Console: デモ</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Preparing the demo</source>
        <translation>デモを準備中</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>orchestris::ConversationEditor</name>
    <message>
        <source>&amp;Add a message</source>
        <translation>メッセージを追加(&amp;A)</translation>
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
        <source>The provider&apos;s key</source>
        <translation>プロバイダーのキー</translation>
    </message>
    <message>
        <source>Name the environment variable: letters, digits and &apos;_&apos;.</source>
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
        <source>Paste the provider&apos;s key.</source>
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
        <source>Paste the provider&apos;s key</source>
        <translation>プロバイダーのキーを貼り付け</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain, never in the database, and never shown again.</source>
        <translation>このコンピューターのキーチェーンに保存され、データベースには保存されません。再表示もされません。</translation>
    </message>
    <message>
        <source>File with the provider&apos;s key</source>
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
    <name>orchestris::DatabaseSection</name>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Where everything is</source>
        <translation>データの保存場所</translation>
    </message>
    <message>
        <source>One file with keys, people, limits, requests and the audit. SQLite is the only kind of database in this version.</source>
        <translation>キー、メンバー、制限、リクエスト、監査を1つのファイルに保存します。このバージョンで使用できるデータベースは SQLite のみです。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Oldest request</source>
        <translation>最も古いリクエスト</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>フォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>Copy the &amp;path</source>
        <translation>パスをコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>メンテナンス</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>バックアップ(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>チェック(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;ompact</source>
        <translation>圧縮(&amp;O)</translation>
    </message>
    <message>
        <source>Back up to a file</source>
        <translation>ファイルにバックアップ</translation>
    </message>
    <message>
        <source>A copy of now, while everything goes on. To restore it, stop the program and put it in the place of the database. Secrets in the keychain are not in it.</source>
        <translation>稼働を続けたまま、現在のコピーを作成します。復元するには、プログラムを停止し、コピーをデータベースの場所に置いてください。キーチェーンのシークレットは含まれません。</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>ファイルをチェック</translation>
    </message>
    <message>
        <source>Reads all of it and says whether anything is damaged.</source>
        <translation>全体を読み取り、破損がないか確認します。</translation>
    </message>
    <message>
        <source>Compact the file</source>
        <translation>ファイルを圧縮</translation>
    </message>
    <message>
        <source>Gives the room of removed requests back to the disk. Room is used again anyway, so this is for once, after much was removed.</source>
        <translation>削除したリクエストの領域をディスクに返します。領域はいずれ再利用されるため、大量に削除した後にだけ行ってください。</translation>
    </message>
    <message>
        <source>%1, and %2 that wait to be moved into it</source>
        <translation>%1、および移動待ちの%2</translation>
    </message>
    <message>
        <source>%1 with their rows, and %2 in the audit</source>
        <translation>行が残るもの %1、監査に%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln件の変更</numerusform>
        </translation>
    </message>
    <message>
        <source>SQLite %1, tables of version %2</source>
        <translation>SQLite %1、テーブルのバージョン %2</translation>
    </message>
    <message>
        <source>Databases (*.db)</source>
        <translation>データベース (*.db)</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>バックアップ中</translation>
    </message>
    <message>
        <source>The backup is in %1: %2.</source>
        <translation>%1にバックアップしました: %2。</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>チェック中</translation>
    </message>
    <message>
        <source>The file is sound: nothing in it is damaged.</source>
        <translation>ファイルは正常です。破損はありません。</translation>
    </message>
    <message>
        <source>The file is damaged. Stop the program, keep a copy of the file and restore the latest backup. SQLite says: %1</source>
        <translation>ファイルが破損しています。プログラムを停止し、ファイルのコピーを保管してから、最新のバックアップを復元してください。SQLite のメッセージ: %1</translation>
    </message>
    <message>
        <source>Compact now? Answers to clients wait while the file is written anew, which takes about a second for each 100 MB, and as much room again is needed on the disk.</source>
        <translation>今すぐ圧縮しますか。ファイルを書き直す間 (100 MB あたり約1秒)、クライアントへの応答は待機します。ディスクには同じ大きさの空き容量が必要です。</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation>圧縮(&amp;C)</translation>
    </message>
    <message>
        <source>Compacting</source>
        <translation>圧縮中</translation>
    </message>
    <message>
        <source>The file is smaller by %1.</source>
        <translation>ファイルが%1小さくなりました。</translation>
    </message>
    <message>
        <source>Free in it</source>
        <translation>ファイル内の空き</translation>
    </message>
    <message>
        <source>%1, which will be used again</source>
        <translation>%1（再利用されます）</translation>
    </message>
    <message>
        <source>That was ended. Unless it was done already, nothing was changed.</source>
        <translation>中止しました。すでに終わっていた場合を除き、何も変更されていません。</translation>
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
        <source>Client&apos;s ID</source>
        <translation>クライアントの ID</translation>
    </message>
    <message>
        <source>Provider&apos;s ID</source>
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
        <source>Provider&apos;s model</source>
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
    <name>orchestris::DiffView</name>
    <message>
        <source>What changes</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>Nothing would change: it is set up so already.</source>
        <translation>変更はありません。すでにこのとおり設定されています。</translation>
    </message>
    <message>
        <source>New file %1</source>
        <translation>新しいファイル%1</translation>
    </message>
    <message>
        <source>%1: readable for you alone from now on</source>
        <translation>%1: 今後は自分だけが読み取り可能</translation>
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
    <name>orchestris::ExpireKeysDialog</name>
    <message numerus="yes">
        <source>When %n keys expire</source>
        <translation>
            <numerusform>%n個のキーの有効期限</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Set expiry</source>
        <translation>有効期限を設定(&amp;S)</translation>
    </message>
</context>
<context>
    <name>orchestris::ExpiryEditor</name>
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
        <source>As it is: %1</source>
        <translation>現在のまま: %1</translation>
    </message>
    <message>
        <source>This date has passed. Choose a later one.</source>
        <translation>この日付は過ぎています。より後の日付を選択してください。</translation>
    </message>
    <message>
        <source>Refused from %1 on.</source>
        <translation>%1以降は拒否されます。</translation>
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
    <name>orchestris::FilterRow</name>
    <message>
        <source>Clear &amp;filters</source>
        <translation>フィルターを解除(&amp;F)</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1件を表示</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%2件中%1件を表示</translation>
    </message>
</context>
<context>
    <name>orchestris::FixToolDialog</name>
    <message>
        <source>Set up %1</source>
        <translation>%1の設定</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>書き込み(&amp;W)</translation>
    </message>
    <message>
        <source>This leads the tool to %1. Its other settings and remarks stay; a copy of each file is kept beside it.</source>
        <translation>ツールの接続先を%1にします。他の設定とコメントは維持され、各ファイルのコピーが同じ場所に保存されます。</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>キー(&amp;K)</translation>
    </message>
    <message>
        <source>The key that you &amp;have</source>
        <translation>既存のキー(&amp;H)</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>Keep the key “%1”</source>
        <translation>キー「%1」を維持</translation>
    </message>
    <message>
        <source>Issue a new key for this tool</source>
        <translation>このツール用に新しいキーを発行</translation>
    </message>
    <message>
        <source>Use a key that I have</source>
        <translation>既存のキーを使用</translation>
    </message>
    <message>
        <source>There is no model yet: add a provider first.</source>
        <translation>モデルはまだありません。先にプロバイダーを追加してください。</translation>
    </message>
    <message>
        <source>Choose one of the models.</source>
        <translation>モデルを1つ選択してください。</translation>
    </message>
    <message>
        <source>Paste the key.</source>
        <translation>キーを貼り付けてください。</translation>
    </message>
    <message>
        <source>This is not a whole key of this gateway.</source>
        <translation>これはこのゲートウェイの完全なキーではありません。</translation>
    </message>
    <message>
        <source>For %1 on this machine</source>
        <translation>このコンピューターの%1用</translation>
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
        <translation>
            <numerusform>%n個のモデル</numerusform>
        </translation>
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
        <translation>
            <numerusform>「%1」を追加しました (%n個のモデル)。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::GatewaySection</name>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>メトリック</translation>
    </message>
    <message>
        <source>For Prometheus: counters and times by key, model and provider. Off at first. Takes effect when the gateway is started again.</source>
        <translation>Prometheus 用に、キー、モデル、プロバイダー別の件数と時間を公開します。初期設定はオフです。ゲートウェイの再起動後に反映されます。</translation>
    </message>
    <message>
        <source>Conduct</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Where clients connect</source>
        <translation>クライアントの接続先</translation>
    </message>
    <message>
        <source>Address, port and threads take effect when the gateway is started again.</source>
        <translation>アドレス、ポート、スレッド数は、ゲートウェイの再起動後に反映されます。</translation>
    </message>
    <message>
        <source>Start the gateway &amp;again</source>
        <translation>ゲートウェイを再起動(&amp;A)</translation>
    </message>
    <message>
        <source>What runs may end first; new requests are refused for that moment</source>
        <translation>実行中のものは完了を待ち、その間、新しいリクエストは拒否されます</translation>
    </message>
    <message>
        <source>Every computer that reaches this one over any of its networks can connect.</source>
        <translation>いずれかのネットワークでこのコンピューターに到達できるすべてのコンピューターが接続できます。</translation>
    </message>
    <message>
        <source>Every computer that reaches this one at %1 can connect.</source>
        <translation>%1でこのコンピューターに到達できるすべてのコンピューターが接続できます。</translation>
    </message>
    <message>
        <source>Each needs a key, but there is no TLS here: prompts, answers and keys cross the network in the clear. Put a reverse proxy with TLS before it where others share that network, and add the name that clients use to the allowed host names.</source>
        <translation>接続にはキーが必要ですが、TLS は使用されないため、プロンプト、応答、キーは暗号化されずにネットワークを流れます。ネットワークを他者と共有している場合は、前段に TLS 対応のリバースプロキシを置き、クライアントが使用する名前を許可するホスト名に追加してください。</translation>
    </message>
    <message>
        <source>The gateway is another process: what is set here is in force when that one is started again.</source>
        <translation>ゲートウェイは別のプロセスです。ここでの設定は、そのプロセスの再起動後に反映されます。</translation>
    </message>
    <message>
        <source>The gateway does not serve. %1</source>
        <translation>ゲートウェイは稼働していません。%1</translation>
    </message>
    <message>
        <source>What runs may end, then the gateway starts again…</source>
        <translation>実行中のものの完了後に、ゲートウェイを再起動します…</translation>
    </message>
    <message>
        <source>The gateway starts…</source>
        <translation>ゲートウェイを起動しています…</translation>
    </message>
    <message>
        <source>Saved, and not in force yet: %1.</source>
        <translation>保存済み、未反映: %1。</translation>
    </message>
    <message>
        <source>It serves at %1 with what is saved.</source>
        <translation>保存した設定で、%1で稼働しています。</translation>
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
    <name>orchestris::ImportDialog</name>
    <message>
        <source>Import models</source>
        <translation>モデルのインポート</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>インポート(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Ask for its models</source>
        <translation>モデルを問い合わせる(&amp;A)</translation>
    </message>
    <message>
        <source>Asking for its models</source>
        <translation>モデルを問い合わせ中</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>プロバイダー(&amp;P)</translation>
    </message>
    <message>
        <source>Asking “%1” for its models…</source>
        <translation>「%1」にモデルを問い合わせ中…</translation>
    </message>
    <message>
        <source>Nothing was asked to its end.</source>
        <translation>問い合わせは完了しませんでした。</translation>
    </message>
    <message>
        <source>The provider is gone.</source>
        <translation>プロバイダーはすでに削除されています。</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>価格不明</translation>
    </message>
    <message>
        <source>already added</source>
        <translation>追加済み</translation>
    </message>
    <message>
        <source>It lists no models. Add them by name.</source>
        <translation>モデルの一覧が空です。名前で追加してください。</translation>
    </message>
    <message numerus="yes">
        <source>It lists %n model(s).</source>
        <translation>
            <numerusform>%n個のモデルが一覧にあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are new.</source>
        <translation>
            <numerusform>うち%n個が新規です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Added before, but not in its list any more: %1. Remove them on the page of models if requests for them fail.</source>
        <translation>追加済みですが、現在の一覧にはありません: %1。リクエストが失敗する場合は、モデルのページで削除してください。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>再問い合わせ(&amp;A)</translation>
    </message>
    <message>
        <source>Add a provider first.</source>
        <translation>先にプロバイダーを追加してください。</translation>
    </message>
    <message>
        <source>Waiting for its list.</source>
        <translation>一覧を待っています。</translation>
    </message>
    <message>
        <source>Choose what to import.</source>
        <translation>インポートするものを選択してください。</translation>
    </message>
</context>
<context>
    <name>orchestris::IssueKeyDialog</name>
    <message>
        <source>Issue a key</source>
        <translation>キーを発行</translation>
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
    <name>orchestris::KeyBulk</name>
    <message>
        <source>&amp;End running requests too</source>
        <translation>実行中のリクエストも終了(&amp;E)</translation>
    </message>
    <message numerus="yes">
        <source>Disable %n keys? Requests with them are refused until you enable them again.</source>
        <translation>
            <numerusform>%n個のキーを無効にしますか。再び有効にするまで、これらのキーのリクエストは拒否されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Disable keys</source>
        <translation>キーを無効にする(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep keys</source>
        <translation>キーを維持(&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n keys? Requests with them are refused from now on. This cannot be undone; to stop them for a while, disable them instead.</source>
        <translation>
            <numerusform>%n個のキーを取り消しますか。今後、これらのキーのリクエストは拒否されます。この操作は元に戻せません。一時的に止めるには、無効にしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;voke keys</source>
        <translation>キーを取り消す(&amp;V)</translation>
    </message>
    <message numerus="yes">
        <source>Enabling %n keys…</source>
        <translation>
            <numerusform>%n個のキーを有効化中…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disabling %n keys…</source>
        <translation>
            <numerusform>%n個のキーを無効化中…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoking %n keys…</source>
        <translation>
            <numerusform>%n個のキーを取り消し中…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys are enabled.</source>
        <translation>
            <numerusform>%n個のキーを有効にしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys are disabled.</source>
        <translation>
            <numerusform>%n個のキーを無効にしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys are revoked.</source>
        <translation>
            <numerusform>%n個のキーを取り消しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %n keys…</source>
        <translation>
            <numerusform>%n個のキーを変更中…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys are changed.</source>
        <translation>
            <numerusform>%n個のキーを変更しました。</numerusform>
        </translation>
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
        <source>The user&apos;s name</source>
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
    <name>orchestris::KeyPane</name>
    <message>
        <source>Search aliases and models</source>
        <translation>エイリアスとモデルを検索</translation>
    </message>
    <message>
        <source>Only what is allowed</source>
        <translation>許可されたもののみ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Public ID</source>
        <translation>公開 ID</translation>
    </message>
    <message>
        <source>May be used for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>From</source>
        <translation>から</translation>
    </message>
    <message>
        <source>Loop guard</source>
        <translation>ループガード</translation>
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
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Old secret</source>
        <translation>以前のシークレット</translation>
    </message>
    <message>
        <source>Limits that it meets</source>
        <translation>適用される制限</translation>
    </message>
    <message>
        <source>What it may call</source>
        <translation>呼び出せる対象</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>ユーザー %1</translation>
    </message>
    <message>
        <source>Organization %1</source>
        <translation>組織 %1</translation>
    </message>
    <message>
        <source>sk-orc-%1-…</source>
        <translation>sk-orc-%1-…</translation>
    </message>
    <message>
        <source>Any address</source>
        <translation>すべてのアドレス</translation>
    </message>
    <message>
        <source>As its organization says</source>
        <translation>組織の設定に従う</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a time, in how long</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a time, how long ago</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>sk-orc-%1-… until %2</source>
        <translation>sk-orc-%1-… (%2まで)</translation>
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
        <source>Loop &amp;guard</source>
        <translation>ループガード(&amp;L)</translation>
    </message>
    <message>
        <source>Tick at least one thing that the key may be used for.</source>
        <translation>キーの用途を1つ以上選択してください。</translation>
    </message>
</context>
<context>
    <name>orchestris::KeyStep</name>
    <message>
        <source>At most so many dollars a &amp;day</source>
        <translation>1日の上限 (ドル)(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Copy key</source>
        <translation>キーをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Dollars a day</source>
        <translation>ドル/日</translation>
    </message>
    <message>
        <source>N&amp;ame of the key</source>
        <translation>キーの名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation>対象(&amp;F)</translation>
    </message>
    <message>
        <source>Name of the &amp;person</source>
        <translation>個人の名前(&amp;P)</translation>
    </message>
    <message>
        <source>What tools &amp;call the model</source>
        <translation>ツールが呼ぶモデル名(&amp;C)</translation>
    </message>
    <message>
        <source>The new key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>It is shown this once. The next step puts it into your tool, so that you need not keep it; if it is lost, issue another.</source>
        <translation>表示されるのは今回だけです。次のステップでツールに設定するため、保管する必要はありません。紛失した場合は、別のキーを発行してください。</translation>
    </message>
    <message>
        <source>A key for your tool</source>
        <translation>ツール用のキー</translation>
    </message>
    <message>
        <source>Tools get keys of this gateway, never the provider&apos;s. What is used with each key is recorded, and can be limited.</source>
        <translation>ツールにはプロバイダーのキーではなく、このゲートウェイのキーを渡します。キーごとに使用量が記録され、制限もできます。</translation>
    </message>
    <message>
        <source>The team “%1”</source>
        <translation>チーム「%1」</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>個人</translation>
    </message>
    <message>
        <source>Say whose key it is.</source>
        <translation>だれのキーかを入力してください。</translation>
    </message>
    <message>
        <source>An amount is in dollars, such as 5 or 2.50.</source>
        <translation>金額は 5 や 2.50 のようにドルで入力してください。</translation>
    </message>
    <message>
        <source>Tools call %1 by that name.</source>
        <translation>ツールはこの名前で%1を呼び出します。</translation>
    </message>
    <message>
        <source>It stands for %1, and can stand for another model later without a change in your tools.</source>
        <translation>現在は%1を指します。後でツールを変更せずに別のモデルに切り替えられます。</translation>
    </message>
    <message>
        <source>&amp;Issue the key</source>
        <translation>キーを発行(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Give the key a name.</source>
        <translation>キーの名前を入力してください。</translation>
    </message>
    <message>
        <source>A name has at most 100 characters, and none that cannot be seen.</source>
        <translation>名前は100文字以内で、表示されない文字は使用できません。</translation>
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
    <message>
        <source>Limit used</source>
        <translation>制限の使用率</translation>
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
    <message>
        <source>De&amp;tails</source>
        <translation>詳細(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>タグ(&amp;T)…</translation>
    </message>
    <message>
        <source>E&amp;xpire on…</source>
        <translation>有効期限(&amp;X)…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>まもなく期限切れ</translation>
    </message>
    <message>
        <source>Unused for 30 days</source>
        <translation>30日間未使用</translation>
    </message>
    <message>
        <source>Near a limit</source>
        <translation>上限に近い</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Any owner</source>
        <translation>すべての所有者</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>すべてのモデル</translation>
    </message>
    <message>
        <source>Organizations&apos; keys</source>
        <translation>組織のキー</translation>
    </message>
    <message>
        <source>Users&apos; keys</source>
        <translation>ユーザーのキー</translation>
    </message>
    <message>
        <source>All of %1</source>
        <translation>%1のすべて</translation>
    </message>
    <message>
        <source>May call %1</source>
        <translation>呼び出し可能: %1</translation>
    </message>
    <message>
        <source>Its limits, and what it may really call</source>
        <translation>適用される制限と、実際に呼び出せる対象</translation>
    </message>
</context>
<context>
    <name>orchestris::LimitBars</name>
    <message>
        <source>No limit applies.</source>
        <translation>適用される制限はありません。</translation>
    </message>
    <message>
        <source>%1, resets: %2</source>
        <comment>a share, when</comment>
        <translation>%1、リセット: %2</translation>
    </message>
    <message>
        <source>What was used of it is known to the running gateway only.</source>
        <translation>この使用量は稼働中のゲートウェイだけが把握しています。</translation>
    </message>
</context>
<context>
    <name>orchestris::LimitBulk</name>
    <message numerus="yes">
        <source>Remove %n limits?</source>
        <translation>
            <numerusform>%n件の制限を削除しますか。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them count in total: what was used of these is forgotten, and they cannot be brought back.</source>
        <translation>
            <numerusform>うち%n件は合計の制限です。使用量の記録は失われ、元に戻せません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;move limits</source>
        <translation>制限を削除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keep limits</source>
        <translation>制限を維持(&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>Removing %n limits…</source>
        <translation>
            <numerusform>%n件の制限を削除中…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limits are removed.</source>
        <translation>
            <numerusform>%n件の制限を削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Setting %n limits again…</source>
        <translation>
            <numerusform>%n件の制限を再設定中…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %n limits…</source>
        <translation>
            <numerusform>%n件の制限を変更中…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limits are back.</source>
        <translation>
            <numerusform>%n件の制限を元に戻しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n limits are changed.</source>
        <translation>
            <numerusform>%n件の制限を変更しました。</numerusform>
        </translation>
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
        <source>Add &amp;limit</source>
        <translation>制限を追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>With the last 30 days</source>
        <translation>過去30日間での試算</translation>
    </message>
    <message>
        <source>Say whose use is limited, and see here what it would have met.</source>
        <translation>制限する対象を指定すると、適用していた場合の結果がここに表示されます。</translation>
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
        <source>Time &amp;zone of the window</source>
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
    <message>
        <source>A limit of 0 refuses every request.</source>
        <translation>制限を0にすると、すべてのリクエストが拒否されます。</translation>
    </message>
    <message>
        <source>A limit of 0 warns of every request.</source>
        <translation>制限を0にすると、すべてのリクエストで警告されます。</translation>
    </message>
    <message>
        <source>More than its organization has: %1. That is reached first.</source>
        <translation>組織の制限 (%1) を超えています。組織の制限に先に達します。</translation>
    </message>
</context>
<context>
    <name>orchestris::LimitPlot</name>
    <message>
        <source>Nothing that this limit counts was used in the last 30 days.</source>
        <translation>過去30日間に、この制限の対象となる使用はありません。</translation>
    </message>
    <message>
        <source>Amount of the limit</source>
        <translation>制限の上限</translation>
    </message>
    <message>
        <source>Used in each window</source>
        <translation>期間ごとの使用量</translation>
    </message>
    <message>
        <source>Used since the window began, by day</source>
        <translation>期間開始からの使用量 (日別)</translation>
    </message>
    <message>
        <source>Within the limit</source>
        <translation>上限内</translation>
    </message>
    <message>
        <source>Beyond it: warned of</source>
        <translation>超過分: 警告</translation>
    </message>
    <message>
        <source>Beyond it: refused</source>
        <translation>超過分: 拒否</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用済み</translation>
    </message>
    <message>
        <source>The most that was used in one window is %1.</source>
        <translation>1期間の最大使用量は%1です。</translation>
    </message>
    <message numerus="yes">
        <source>All of %n window(s) stay within it. The most that was used in one is %1.</source>
        <translation>
            <numerusform>%n期間すべてで上限内です。1期間の最大使用量は%1です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n window(s) used more. The most that was used in one is %2.</source>
        <translation>
            <numerusform>%n期間中%1期間で上限を超えました。1期間の最大使用量は%2です。</numerusform>
        </translation>
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
        <translation>
            <numerusform>%n件の制限</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reached</source>
        <translation>
            <numerusform>%n件が到達済み</numerusform>
        </translation>
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
    <message>
        <source>&amp;Change amounts…</source>
        <translation>上限を変更(&amp;C)…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>削除(&amp;M)…</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用済み</translation>
    </message>
    <message>
        <source>However much is used</source>
        <translation>使用率を問わない</translation>
    </message>
    <message>
        <source>Near its amount</source>
        <translation>上限に近い</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>到達済み</translation>
    </message>
    <message>
        <source>Nothing used yet</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Only warns</source>
        <translation>警告のみ</translation>
    </message>
    <message>
        <source>Of anybody</source>
        <translation>すべての対象</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>すべてのモデル</translation>
    </message>
    <message>
        <source>Only for %1</source>
        <translation>%1 のみ</translation>
    </message>
</context>
<context>
    <name>orchestris::LivePage</name>
    <message>
        <source>Search running requests</source>
        <translation>実行中のリクエストを検索</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>表示(&amp;W)</translation>
    </message>
    <message>
        <source>Sto&amp;p…</source>
        <translation>停止(&amp;S)…</translation>
    </message>
    <message>
        <source>Stop its ke&amp;y…</source>
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
        <translation>
            <numerusform>%n件を実行中、現在まで%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the request of “%1” to %2?</source>
        <translation>「%1」の%2へのリクエストを停止しますか。</translation>
    </message>
    <message numerus="yes">
        <source>Stop %Ln selected request(s)?</source>
        <translation>
            <numerusform>選択した%Ln件のリクエストを停止しますか。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>Stop all requests of the key “%1”, %n now?</source>
        <translation>
            <numerusform>キー「%1」の現在%n件のリクエストをすべて停止しますか。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop all of the key</source>
        <translation>このキーをすべて停止(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>Stop all requests of the user “%1”, %n now?</source>
        <translation>
            <numerusform>ユーザー「%1」の現在%n件のリクエストをすべて停止しますか。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stop all requests of the organization “%1” and of its users, %n now?</source>
        <translation>
            <numerusform>組織「%1」とそのユーザーの現在%n件のリクエストをすべて停止しますか。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop all of the owner</source>
        <translation>この所有者をすべて停止(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>Stop everything that runs, %Ln request(s) now?</source>
        <translation>
            <numerusform>現在実行中の%Ln件のリクエストをすべて停止しますか。</numerusform>
        </translation>
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
        <source>%Ln request(s) stopped.</source>
        <translation>
            <numerusform>%Ln件のリクエストを停止しました。</numerusform>
        </translation>
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
    <message>
        <source>&amp;Quit (the gateway serves on)</source>
        <translation>終了 (ゲートウェイは稼働を継続)(&amp;Q)</translation>
    </message>
    <message>
        <source>First &amp;steps</source>
        <translation>はじめに(&amp;S)</translation>
    </message>
    <message>
        <source>Key&amp;board shortcuts</source>
        <translation>キーボード ショートカット(&amp;B)</translation>
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
    <name>orchestris::ModelDialog</name>
    <message>
        <source>Add a model</source>
        <translation>モデルの追加</translation>
    </message>
    <message>
        <source>Edit a model</source>
        <translation>モデルの編集</translation>
    </message>
    <message>
        <source>&amp;Add model</source>
        <translation>モデルを追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Price in dollars a million tokens</source>
        <translation>100万トークンあたりの価格 (ドル)</translation>
    </message>
    <message>
        <source>A changed price counts for requests from now on: what was recorded keeps its own. Without a price, cost stays unknown.</source>
        <translation>変更した価格は今後のリクエストに適用され、記録済みのものは元の価格のままです。価格がない場合、コストは不明のままとなります。</translation>
    </message>
    <message>
        <source>As the provider calls it</source>
        <translation>プロバイダーでの名前</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>プロバイダー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Tokens of a prompt and its answer together. Aliases compare their targets by it.</source>
        <translation>プロンプトと応答を合わせたトークン数です。エイリアスはこの値でターゲットを比較します。</translation>
    </message>
    <message>
        <source>Tokens that an answer can have at most. Strict limits hold so many.</source>
        <translation>1つの応答の最大トークン数です。厳密な制限はこの量を確保します。</translation>
    </message>
    <message>
        <source>Conte&amp;xt, in tokens</source>
        <translation>コンテキスト (トークン)(&amp;X)</translation>
    </message>
    <message>
        <source>Maximum ou&amp;tput, in tokens</source>
        <translation>最大出力 (トークン)(&amp;U)</translation>
    </message>
    <message>
        <source>Say how the provider calls the model.</source>
        <translation>プロバイダーでのモデル名を入力してください。</translation>
    </message>
    <message>
        <source>A model&apos;s name has up to 200 characters and no blanks.</source>
        <translation>モデル名は200文字以内で、空白は使用できません。</translation>
    </message>
    <message>
        <source>Add a provider first.</source>
        <translation>先にプロバイダーを追加してください。</translation>
    </message>
    <message>
        <source>%1/%2 is there already.</source>
        <translation>%1/%2はすでにあります。</translation>
    </message>
    <message>
        <source>A context is a number of tokens, like 128,000 or 200k.</source>
        <translation>コンテキストは 128,000 や 200k のようにトークン数で入力してください。</translation>
    </message>
    <message>
        <source>The maximum output is a number of tokens, like 16,384 or 16k.</source>
        <translation>最大出力は 16,384 や 16k のようにトークン数で入力してください。</translation>
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
    <name>orchestris::ModelTableModel</name>
    <message>
        <source>No price</source>
        <translation>価格なし</translation>
    </message>
    <message>
        <source>Holds since %1.</source>
        <translation>%1から適用中。</translation>
    </message>
    <message>
        <source>Of the last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>Dollars a million tokens</source>
        <translation>ドル/100万トークン</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
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
        <source>Price from</source>
        <translation>価格の適用開始</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>Max. output</source>
        <translation>最大出力</translation>
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
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
</context>
<context>
    <name>orchestris::ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>&amp;Import models…</source>
        <translation>モデルをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Parts of the page of models</source>
        <translation>モデルページの項目</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>エイリアス</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>機能</translation>
    </message>
    <message>
        <source>&amp;Add model</source>
        <translation>モデルを追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add alias</source>
        <translation>エイリアスを追加(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n個のモデル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alias(es)</source>
        <translation>
            <numerusform>%n個のエイリアス</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::ModelsTab</name>
    <message>
        <source>Search models</source>
        <translation>モデルを検索</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Use &amp;list price</source>
        <translation>価格表の価格を使用(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Probe…</source>
        <translation>プローブ(&amp;P)…</translation>
    </message>
    <message>
        <source>Its re&amp;quests</source>
        <translation>リクエスト(&amp;Q)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>No models yet</source>
        <translation>モデルはまだありません</translation>
    </message>
    <message>
        <source>What the providers can be asked for appears here, with prices and what it was used for. Ask a provider which models it has.</source>
        <translation>プロバイダーで利用できるモデルが、価格と使用状況とともにここに表示されます。プロバイダーに、利用できるモデルを問い合わせてください。</translation>
    </message>
    <message>
        <source>&amp;Import from a provider…</source>
        <translation>プロバイダーからインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>すべてのプロバイダー</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>With and without price</source>
        <translation>価格ありとなし</translation>
    </message>
    <message>
        <source>With a price</source>
        <translation>価格あり</translation>
    </message>
    <message>
        <source>Without a price</source>
        <translation>価格なし</translation>
    </message>
    <message>
        <source>Use in the last 30 days</source>
        <translation>過去30日間の使用</translation>
    </message>
    <message>
        <source>Used and unused</source>
        <translation>使用済みと未使用</translation>
    </message>
    <message>
        <source>Used in 30 days</source>
        <translation>30日以内に使用</translation>
    </message>
    <message>
        <source>Unused for 30 days</source>
        <translation>30日間未使用</translation>
    </message>
    <message>
        <source>A new version of the price, for requests from now on</source>
        <translation>価格の新しいバージョン (今後のリクエストに適用)</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n個のモデル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n model(s) selected</source>
        <translation>
            <numerusform>%n個のモデル中%1個を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>「%1」を保存しました。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” has %n new model(s).</source>
        <translation>
            <numerusform>「%1」に%n個の新しいモデルを追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings of “%1” are what the probe found.</source>
        <translation>「%1」の設定をプローブの検出結果に合わせました。</translation>
    </message>
    <message>
        <source>Nothing changed: the prices are the list&apos;s, or it has none.</source>
        <translation>変更はありません。すでに価格表どおりか、価格表に掲載されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) have the list&apos;s price, for requests from now on.</source>
        <translation>
            <numerusform>%n個のモデルに価格表の価格を設定しました。今後のリクエストに適用されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed: %1. Requests for it are refused from now on; what was used stays recorded.</source>
        <translation>%1を削除しました。今後、このモデルへのリクエストは拒否されます。使用量の記録は残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n models are removed. Requests for them are refused from now on; what was used stays recorded.</source>
        <translation>
            <numerusform>%n個のモデルを削除しました。今後、これらへのリクエストは拒否されます。使用量の記録は残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>These aliases pass over it: %1.</source>
        <translation>このモデルをスキップするエイリアス: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) are back.</source>
        <translation>
            <numerusform>%n個のモデルを元に戻しました。</numerusform>
        </translation>
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
        <translation>
            <numerusform>%1、要対応%n件</numerusform>
        </translation>
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
        <translation>
            <numerusform>%n件の通知</numerusform>
        </translation>
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
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln件のリクエスト</numerusform>
        </translation>
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
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
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
        <source>Their keys can call nothing else, whatever a key&apos;s own list says.</source>
        <translation>このユーザーのキーは、キー自体の一覧にかかわらず、これ以外を呼び出せません。</translation>
    </message>
    <message>
        <source>Its keys and its users&apos; keys can call nothing else.</source>
        <translation>この組織とそのユーザーのキーは、これ以外を呼び出せません。</translation>
    </message>
    <message>
        <source>Loop &amp;guard</source>
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
    <name>orchestris::OwnerPane</name>
    <message>
        <source>Organization or user</source>
        <translation>組織またはユーザー</translation>
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
        <source>Organization</source>
        <translation>組織</translation>
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
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Limits that they meet</source>
        <translation>適用される制限</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Disabled: requests with these keys are refused.</source>
        <translation>無効: これらのキーのリクエストは拒否されます。</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Refused: the organization %1 is disabled.</source>
        <translation>拒否: 組織「%1」が無効です。</translation>
    </message>
    <message>
        <source>%1 active of %2</source>
        <translation>%2件中%1件が有効</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>未使用</translation>
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
        <translation>キーはまだありません</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>他%n件</numerusform>
        </translation>
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
    <message>
        <source>Never used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Limit used</source>
        <translation>制限の使用率</translation>
    </message>
</context>
<context>
    <name>orchestris::Page</name>
    <message>
        <source>That is not there any more.</source>
        <translation>それはもう存在しません。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>使用量</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>テレメトリ</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>People</source>
        <translation>メンバー</translation>
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
        <source>Limits</source>
        <translation>制限</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>プレイグラウンド</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>“%1” is still at work.</source>
        <translation>「%1」はまだ処理中です。</translation>
    </message>
</context>
<context>
    <name>orchestris::ParameterForm</name>
    <message>
        <source>line %1</source>
        <translation>%1行目</translation>
    </message>
    <message>
        <source>This is not JSON, %1: %2.</source>
        <translation>JSON ではありません (%1): %2。</translation>
    </message>
    <message>
        <source>A JSON schema is an object: {&quot;type&quot;: &quot;object&quot;, …}.</source>
        <translation>JSON スキーマはオブジェクトで指定してください: {&quot;type&quot;: &quot;object&quot;, …}。</translation>
    </message>
    <message>
        <source>Tools are a list: [{&quot;type&quot;: &quot;function&quot;, …}].</source>
        <translation>ツールは一覧で指定してください: [{&quot;type&quot;: &quot;function&quot;, …}]。</translation>
    </message>
    <message>
        <source>Tool %1 has no “type”.</source>
        <translation>ツール%1に「type」がありません。</translation>
    </message>
    <message>
        <source>Tool %1 has no “name”.</source>
        <translation>ツール%1に「name」がありません。</translation>
    </message>
    <message>
        <source>Separated by commas; \n is a line&apos;s end</source>
        <translation>コンマ区切り。\n は改行</translation>
    </message>
    <message>
        <source>As the model does</source>
        <translation>モデルの既定</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>A JSON object</source>
        <translation>JSON オブジェクト</translation>
    </message>
    <message>
        <source>JSON of a schema</source>
        <translation>スキーマの JSON</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperature</translation>
    </message>
    <message>
        <source>Top P</source>
        <translation>Top P</translation>
    </message>
    <message>
        <source>Most output tokens</source>
        <translation>最大出力トークン</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>推論の程度</translation>
    </message>
    <message>
        <source>Form of the answer</source>
        <translation>応答の形式</translation>
    </message>
    <message>
        <source>Stop at</source>
        <translation>停止文字列</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>スキーマ</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>A number from 0 to %1</source>
        <translation>0～%1の数値</translation>
    </message>
    <message numerus="yes">
        <source>At most %n</source>
        <translation>
            <numerusform>最大%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>From 1 to %1</source>
        <translation>1～%1</translation>
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
        <translation>
            <numerusform>%n件の組織</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n人のユーザー</numerusform>
        </translation>
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
        <source>Disable “%1”? Its keys and its users&apos; keys are refused until you enable it again.</source>
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
    <message>
        <source>De&amp;tails</source>
        <translation>詳細(&amp;T)</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Near a limit</source>
        <translation>上限に近い</translation>
    </message>
    <message>
        <source>Without active keys</source>
        <translation>有効なキーなし</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Organizations and users</source>
        <translation>組織とユーザー</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Any organization</source>
        <translation>すべての組織</translation>
    </message>
    <message>
        <source>Their keys, and the limits that they meet</source>
        <translation>キーと適用される制限</translation>
    </message>
    <message numerus="yes">
        <source>Disable %n of them? Their keys are refused until you enable them again.</source>
        <translation>
            <numerusform>%n件を無効にしますか。再び有効にするまで、これらのキーは拒否されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enabling %n of them…</source>
        <translation>
            <numerusform>%n件を有効化中…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disabling %n of them…</source>
        <translation>
            <numerusform>%n件を無効化中…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are enabled.</source>
        <translation>
            <numerusform>%n件を有効にしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are disabled.</source>
        <translation>
            <numerusform>%n件を無効にしました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::PlaygroundPage</name>
    <message>
        <source>No key to try a model as</source>
        <translation>モデルを試すためのキーがありません</translation>
    </message>
    <message>
        <source>Here one tries a model through the gateway, as one of its keys. Issue a key first.</source>
        <translation>ここでは、キーの1つを使い、ゲートウェイ経由でモデルを試せます。先にキーを発行してください。</translation>
    </message>
    <message>
        <source>Issue a key</source>
        <translation>キーを発行</translation>
    </message>
    <message>
        <source>No model to try</source>
        <translation>試せるモデルがありません</translation>
    </message>
    <message>
        <source>Here one tries a model through the gateway, as one of its keys. Add a provider with its models first.</source>
        <translation>ここでは、キーの1つを使い、ゲートウェイ経由でモデルを試せます。先にプロバイダーとモデルを追加してください。</translation>
    </message>
    <message>
        <source>To the providers</source>
        <translation>プロバイダーへ</translation>
    </message>
    <message>
        <source>&amp;Parameters and tools</source>
        <translation>パラメーターとツール(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Sen&amp;d</source>
        <translation>送信(&amp;D)</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>How the model is to behave; may be empty</source>
        <translation>モデルの振る舞いの指示 (空でも可)</translation>
    </message>
    <message>
        <source>S&amp;ystem prompt</source>
        <translation>システムプロンプト(&amp;Y)</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>What is said here lives in this window&apos;s memory only: neither prompt nor answer is stored. That there was a request, its tokens and its cost are recorded, as of every request.</source>
        <translation>ここでの会話はこのウィンドウのメモリにのみ保持され、プロンプトも応答も保存されません。他のリクエストと同様、リクエストの事実、トークン、コストは記録されます。</translation>
    </message>
    <message>
        <source>The message was taken away.</source>
        <translation>メッセージを取り除きました。</translation>
    </message>
    <message>
        <source>The gateway is starting.</source>
        <translation>ゲートウェイを起動しています。</translation>
    </message>
    <message>
        <source>The gateway is stopping and takes no new requests.</source>
        <translation>ゲートウェイは停止処理中のため、新しいリクエストを受け付けません。</translation>
    </message>
    <message>
        <source>The gateway does not serve: %1</source>
        <translation>ゲートウェイは稼働していません: %1</translation>
    </message>
    <message>
        <source>The gateway has ended. Let this console serve, or start the gateway again.</source>
        <translation>ゲートウェイが終了しました。このコンソールで稼働させるか、ゲートウェイを再起動してください。</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation>先にメッセージを入力してください。</translation>
    </message>
    <message>
        <source>An answer is on its way in the playground.</source>
        <translation>プレイグラウンドで応答を受信中です。</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Stop the answer</source>
        <translation>応答を停止</translation>
    </message>
</context>
<context>
    <name>orchestris::PresetGallery</name>
    <message>
        <source>Search kinds of providers</source>
        <translation>プロバイダーの種類を検索</translation>
    </message>
    <message>
        <source>None of them. Choose “Another OpenAI-compatible server” for any server that speaks OpenAI&apos;s API.</source>
        <translation>該当なし。OpenAI の API に対応するサーバーには「その他の OpenAI 互換サーバー」を選択してください。</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>このコンピューター上</translation>
    </message>
    <message>
        <source>A key if it asks for one</source>
        <translation>求められた場合はキーが必要</translation>
    </message>
    <message>
        <source>Needs a key</source>
        <translation>キーが必要</translation>
    </message>
    <message>
        <source>What do you want to connect? The fields are filled in for you, and nothing is asked before you say so.</source>
        <translation>何に接続しますか。各項目は自動的に入力され、指示するまで問い合わせは行われません。</translation>
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
        <source>Back to the program&apos;s &amp;list</source>
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
        <source>&amp;Compare with another list…</source>
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
        <translation>
            <numerusform>%1の価格表: %n件の価格が異なります。</numerusform>
        </translation>
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
    <name>orchestris::PriceEditor</name>
    <message>
        <source>Add &amp;rates for long prompts</source>
        <translation>長いプロンプトの料金を追加(&amp;R)</translation>
    </message>
    <message>
        <source>Use the &amp;list&apos;s price</source>
        <translation>価格表の価格を使用(&amp;L)</translation>
    </message>
    <message>
        <source>Above input tokens</source>
        <translation>開始入力トークン</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>&amp;Input</source>
        <translation>入力(&amp;I)</translation>
    </message>
    <message>
        <source>dollars</source>
        <translation>ドル</translation>
    </message>
    <message>
        <source>Cached input</source>
        <translation>キャッシュ入力</translation>
    </message>
    <message>
        <source>&amp;Cached input</source>
        <translation>キャッシュ入力(&amp;C)</translation>
    </message>
    <message>
        <source>as input</source>
        <translation>入力と同じ</translation>
    </message>
    <message>
        <source>Cache writes</source>
        <translation>キャッシュ書き込み</translation>
    </message>
    <message>
        <source>Cache &amp;writes</source>
        <translation>キャッシュ書き込み(&amp;W)</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>&amp;Output</source>
        <translation>出力(&amp;O)</translation>
    </message>
    <message>
        <source>Remove these rates</source>
        <translation>これらの料金を削除</translation>
    </message>
    <message>
        <source>“%1” is no amount of dollars.</source>
        <translation>「%1」はドルの金額ではありません。</translation>
    </message>
    <message>
        <source>A price needs at least a rate for input and one for output.</source>
        <translation>価格には、少なくとも入力と出力の料金が必要です。</translation>
    </message>
    <message>
        <source>Say above how many input tokens the further rates hold, like 200k.</source>
        <translation>追加の料金を適用する入力トークン数の下限を 200k のように入力してください。</translation>
    </message>
    <message>
        <source>Rates for long prompts begin above more and more tokens, and no rate is above a million dollars.</source>
        <translation>長いプロンプトの料金は、開始トークン数が順に大きくなるようにし、100万ドル以下にしてください。</translation>
    </message>
    <message>
        <source>The price list does not have this model.</source>
        <translation>価格表にこのモデルはありません。</translation>
    </message>
    <message>
        <source>This is the published price. %1.</source>
        <translation>公開価格と同じです。%1。</translation>
    </message>
    <message>
        <source>Published: %1. %2.</source>
        <translation>公開価格: %1。%2。</translation>
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
        <translation>過去30日間は未使用</translation>
    </message>
    <message>
        <source>the last 30 days cost %1 and would have cost %2</source>
        <translation>過去30日間のコストは%1、価格表どおりなら%2</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Back to the program&apos;s &amp;list</source>
        <translation>プログラムの価格表に戻る(&amp;L)</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>価格表</translation>
    </message>
    <message>
        <source>Published prices that come with the program. New models get theirs from it; prices of models that are here change only when you say so, and what was used before keeps the price that it was billed at.</source>
        <translation>プログラムに付属の公開価格です。新しいモデルにはここから価格が設定されます。既存のモデルの価格は指示した場合にのみ変わり、これまでの使用量は課金時の価格のままです。</translation>
    </message>
    <message>
        <source>Prices that differ</source>
        <translation>異なる価格</translation>
    </message>
    <message>
        <source>&amp;Compare with another list…</source>
        <translation>別の価格表と比較(&amp;L)…</translation>
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
    <message>
        <source>The list of %1. Source: %2</source>
        <translation>%1の価格表。出典: %2</translation>
    </message>
    <message>
        <source>No price differs: %1 are as in the list, %2 are not in it.</source>
        <translation>価格の違いはありません。%1件は価格表どおり、%2件は価格表にありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s) differ. The same: %1; not in it: %2. Dollars a million tokens of input / output:</source>
        <translation>
            <numerusform>%n件の価格が異なります。同じ価格: %1、価格表になし: %2。100万トークンあたりのドル (入力 / 出力):</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n price(s)</source>
        <translation>
            <numerusform>%n件の価格を設定</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>選択を解除(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) have a new price from now on. It is in the audit.</source>
        <translation>
            <numerusform>%n個のモデルに新しい価格を設定しました。今後適用されます。監査に記録されています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::PrivacySection</name>
    <message>
        <source>Privacy and retention</source>
        <translation>プライバシーと保持期間</translation>
    </message>
    <message>
        <source>What is kept, and what never</source>
        <translation>保存するものとしないもの</translation>
    </message>
    <message>
        <source>Kept of each request: key, owner, model, provider, times, tokens, cost, status, request IDs, and the name of the program that asked.</source>
        <translation>リクエストごとに保存: キー、所有者、モデル、プロバイダー、時刻、トークン、コスト、ステータス、リクエスト ID、要求元のプログラム名。</translation>
    </message>
    <message>
        <source>Never kept on disk: prompts, answers, tool calls, the addresses of clients, secrets of keys. Nothing is sent to anyone but the providers you set up.</source>
        <translation>ディスクに保存しないもの: プロンプト、応答、ツール呼び出し、クライアントのアドレス、キーのシークレット。設定したプロバイダー以外には何も送信されません。</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>保持期間</translation>
    </message>
    <message>
        <source>Answers in memory</source>
        <translation>メモリ内の応答</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Nothing would be removed now.</source>
        <translation>現在、削除されるものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Saving removes %Ln request(s) now: those before %1. That cannot be taken back; a backup keeps them.</source>
        <translation>
            <numerusform>保存すると、%1より前の%Ln件のリクエストがただちに削除されます。元に戻せませんが、バックアップには残ります。</numerusform>
        </translation>
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
        <source>it takes the client&apos;s own limit</source>
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
    <name>orchestris::ProviderBulk</name>
    <message numerus="yes">
        <source>Enabling %n provider(s)…</source>
        <translation>
            <numerusform>%n件のプロバイダーを有効にしています…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disabling %n provider(s)…</source>
        <translation>
            <numerusform>%n件のプロバイダーを無効にしています…</numerusform>
        </translation>
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
        <translation>
            <numerusform>「%1」と%n個のモデルを削除しますか。今後、これらへのリクエストは拒否されます。使用量の記録は残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>These aliases lead nowhere then: %1.</source>
        <translation>送信先がなくなるエイリアス: %1。</translation>
    </message>
    <message>
        <source>&amp;Remove provider</source>
        <translation>プロバイダーを削除(&amp;M)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Remove %n provider(s)</source>
        <translation>
            <numerusform>%n個のプロバイダーを削除(&amp;M)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep provider</source>
        <translation>プロバイダーを維持(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <translation>維持(&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>Removing %n provider(s)…</source>
        <translation>
            <numerusform>%n件のプロバイダーを削除しています…</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>「%1」を削除しました。</translation>
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
        <translation>
            <numerusform>保存して%n個のモデルをインポート(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the provider a name.</source>
        <translation>プロバイダーの名前を入力してください。</translation>
    </message>
    <message>
        <source>A name has up to 100 letters, digits, &apos;.&apos;, &apos;_&apos; or &apos;-&apos;, and no blanks.</source>
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
        <source>Put your resource&apos;s name in place of RESOURCE.</source>
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
    <message>
        <source>A&amp;ll kinds of providers</source>
        <translation>すべての種類のプロバイダー(&amp;L)</translation>
    </message>
</context>
<context>
    <name>orchestris::ProviderPane</name>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
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
        <source>Aliases</source>
        <translation>エイリアス</translation>
    </message>
    <message>
        <source>How it does</source>
        <translation>稼働状況</translation>
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
        <source>Circuits</source>
        <translation>サーキット</translation>
    </message>
    <message>
        <source>What it can do</source>
        <translation>機能</translation>
    </message>
    <message>
        <source>Import models…</source>
        <translation>モデルをインポート…</translation>
    </message>
    <message>
        <source>Its requests</source>
        <translation>リクエスト</translation>
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
        <source>No requests</source>
        <translation>リクエストなし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln件のリクエスト</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>エラー %1</translation>
    </message>
    <message>
        <source>%1 (half, 95 % within)</source>
        <translation>%1 (50%、95%がこの時間内)</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1から</translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s) in a row</source>
        <translation>
            <numerusform>%n回連続で失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>tried again within a minute</source>
        <translation>1分以内に再試行</translation>
    </message>
    <message>
        <source>is being tried now</source>
        <translation>現在試行中</translation>
    </message>
    <message>
        <source>All closed: requests go to each of its models.</source>
        <translation>すべてクローズ: 各モデルにリクエストが送られます。</translation>
    </message>
    <message>
        <source>The sandbox is built in: what it can do is known.</source>
        <translation>サンドボックスは組み込みのため、機能はすでにわかっています。</translation>
    </message>
    <message>
        <source>Not probed yet: a probe finds out by a few tiny calls.</source>
        <translation>プローブ未実施。ごく小さな呼び出しを数回行って検出できます。</translation>
    </message>
    <message>
        <source>Probed %1, with %2.</source>
        <translation>%1、%2でプローブしました。</translation>
    </message>
    <message>
        <source>There: %1.</source>
        <translation>対応: %1。</translation>
    </message>
    <message>
        <source>Not there: %1.</source>
        <translation>非対応: %1。</translation>
    </message>
</context>
<context>
    <name>orchestris::ProviderStep</name>
    <message>
        <source>Who answers</source>
        <translation>応答元</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translation>接続をテスト中</translation>
    </message>
    <message>
        <source>Base &amp;URL</source>
        <translation>ベース URL(&amp;B)</translation>
    </message>
    <message>
        <source>The provider&apos;s &amp;key, kept in the keychain</source>
        <translation>プロバイダーのキー (キーチェーンに保存)(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Model to begin with</source>
        <translation>最初に使用するモデル(&amp;M)</translation>
    </message>
    <message>
        <source>Who answers?</source>
        <translation>応答元の選択</translation>
    </message>
    <message>
        <source>The gateway passes requests on to a provider: a service, or a model server on this machine. Others can be added at any time.</source>
        <translation>ゲートウェイはリクエストをプロバイダーに渡します。プロバイダーは、サービスまたはこのコンピューター上のモデルサーバーです。いつでも追加できます。</translation>
    </message>
    <message>
        <source>%1, found on this machine</source>
        <translation>%1 (このコンピューターで検出)</translation>
    </message>
    <message>
        <source>%1, by the variable %2</source>
        <translation>%1 (変数 %2)</translation>
    </message>
    <message>
        <source>Try without a network: the sandbox</source>
        <translation>ネットワークなしで試す: サンドボックス</translation>
    </message>
    <message>
        <source>It is built in, answers at once and costs nothing. It shows how everything works before a provider is added.</source>
        <translation>組み込みで、すぐに応答し、コストはかかりません。プロバイダーを追加する前に、全体の動作を確認できます。</translation>
    </message>
    <message>
        <source>Its key stays in the variable %1 and is not copied.</source>
        <translation>キーは変数%1に残り、コピーされません。</translation>
    </message>
    <message>
        <source>It is set up already.</source>
        <translation>設定済みです。</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>テスト中…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Test and go on</source>
        <translation>テストして次へ(&amp;T)</translation>
    </message>
    <message>
        <source>It answers, but lists no models. Load one there, or add it on the page of providers.</source>
        <translation>応答しますが、モデルの一覧が空です。サーバーでモデルを読み込むか、プロバイダーのページで追加してください。</translation>
    </message>
    <message numerus="yes">
        <source>It works: %n model(s).</source>
        <translation>
            <numerusform>接続できました。%n個のモデルがあります。</numerusform>
        </translation>
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
        <translation>
            <numerusform>%n個のモデルが一時停止中</numerusform>
        </translation>
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
        <translation>
            <numerusform>%1 で接続しました。%n個のモデルが見つかりました。</numerusform>
        </translation>
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
        <translation>
            <numerusform>%n個のモデル</numerusform>
        </translation>
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
        <translation>
            <numerusform>「%1」を保存し、%n個の新しいモデルを追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings of “%1” are what the probe found.</source>
        <translation>「%1」の設定をプローブの検出結果に合わせました。</translation>
    </message>
    <message>
        <source>Detai&amp;ls</source>
        <translation>詳細(&amp;L)</translation>
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
        <source>The gateway&apos;s, the client&apos;s or the provider&apos;s request ID</source>
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
        <translation>
            <numerusform>ライブ追跡: 新着%n件(&amp;F)</numerusform>
        </translation>
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
        <source>%Ln request(s), back to the first</source>
        <translation>
            <numerusform>%Ln件のリクエスト (最初まで)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s); older ones come as you scroll</source>
        <translation>
            <numerusform>%Ln件のリクエスト。スクロールすると以前のものを表示</numerusform>
        </translation>
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
    <message>
        <source>Copy the request&apos;s row</source>
        <translation>リクエストの行をコピー</translation>
    </message>
</context>
<context>
    <name>orchestris::RequestsSection</name>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Waiting for providers</source>
        <translation>プロバイダーの待機</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>再試行中</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>保護</translation>
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
        <translation>
            <numerusform>%n件を実行中、最長 %1</numerusform>
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
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save changes</source>
        <translation>変更を保存(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 他%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>One of the values cannot be: the field says what can. Nothing is saved yet.</source>
        <translation>使用できない値があります。使用できる値は項目に表示されています。まだ何も保存されていません。</translation>
    </message>
    <message>
        <source>Not saved yet:</source>
        <translation>未保存:</translation>
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
    <name>orchestris::ScopeTableModel</name>
    <message>
        <source>Alias or model</source>
        <translation>エイリアスまたはモデル</translation>
    </message>
    <message>
        <source>May it?</source>
        <translation>可否</translation>
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
        <translation>リセット</translation>
    </message>
    <message>
        <source>Reset %1 to its default</source>
        <translation>%1を既定値にリセット</translation>
    </message>
    <message>
        <source>Unit of %1</source>
        <translation>%1の単位</translation>
    </message>
    <message>
        <source>The default</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <translation>既定値: %1</translation>
    </message>
    <message>
        <source>%1 (0: %2)</source>
        <translation>%1 (0: %2)</translation>
    </message>
    <message>
        <source>In this run the command line says %1; what is stored here counts in the next run without that.</source>
        <translation>今回の実行ではコマンドラインの値%1が使用されます。ここに保存した値は、コマンドラインで指定しない次回の実行から適用されます。</translation>
    </message>
</context>
<context>
    <name>orchestris::SettingsPage</name>
    <message>
        <source>Search the settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>一致するものはありません</translation>
    </message>
    <message>
        <source>No setting has all of these words.</source>
        <translation>すべての語を含む設定はありません。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) changed.</source>
        <translation>
            <numerusform>%n件の設定を変更しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>orchestris::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボード ショートカット</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>行を開く</translation>
    </message>
    <message>
        <source>Read the values, one after the other</source>
        <translation>値を順に読む</translation>
    </message>
    <message>
        <source>Choose a time</source>
        <translation>期間を選択</translation>
    </message>
    <message>
        <source>Zoom into the chosen time</source>
        <translation>選択した期間を拡大</translation>
    </message>
    <message>
        <source>All of the time again</source>
        <translation>期間全体に戻す</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>すべての画面</translation>
    </message>
    <message>
        <source>In tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>In charts</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Choose all rows</source>
        <translation>すべての行を選択</translation>
    </message>
    <message>
        <source>Close what is open beside it</source>
        <translation>横に開いた欄を閉じる</translation>
    </message>
</context>
<context>
    <name>orchestris::SidePane</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
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
    <message>
        <source>Counting…</source>
        <translation>計算中…</translation>
    </message>
</context>
<context>
    <name>orchestris::StateStrips</name>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Serve here</source>
        <translation>ここで稼働(&amp;S)</translation>
    </message>
    <message>
        <source>This program becomes the gateway</source>
        <translation>このプログラムがゲートウェイになります</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Attached to %1 (process %2), which is the gateway: this window administers it, and quitting leaves it serving.</source>
        <translation>ゲートウェイである%1 (プロセス %2) に接続しています。このウィンドウで管理でき、終了してもゲートウェイは稼働を続けます。</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>Requests are let through again.</source>
        <translation>リクエストの受け付けを再開しました。</translation>
    </message>
</context>
<context>
    <name>orchestris::StepRail</name>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, the present step</source>
        <translation>%1、現在のステップ</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1、完了</translation>
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
    <name>orchestris::TagKeysDialog</name>
    <message>
        <source>At most 20 tags, of at most 50 characters each.</source>
        <translation>タグは20個まで、各50文字以内です。</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n keys</source>
        <translation>
            <numerusform>%n個のキーのタグ</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Change tags</source>
        <translation>タグを変更(&amp;C)</translation>
    </message>
    <message>
        <source>Like team-a, nightly</source>
        <translation>例: team-a, nightly</translation>
    </message>
    <message>
        <source>&amp;Add these tags</source>
        <translation>追加するタグ(&amp;A)</translation>
    </message>
    <message>
        <source>Take these &amp;away</source>
        <translation>取り除くタグ(&amp;A)</translation>
    </message>
    <message>
        <source>None of them has a tag.</source>
        <translation>タグの付いたキーはありません。</translation>
    </message>
    <message>
        <source>They have: %1</source>
        <translation>現在のタグ: %1</translation>
    </message>
    <message>
        <source>Name at least one tag.</source>
        <translation>タグを1つ以上入力してください。</translation>
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
    <name>orchestris::TargetForm</name>
    <message>
        <source>Stream the answe&amp;r</source>
        <translation>応答をストリーミング(&amp;M)</translation>
    </message>
    <message>
        <source>As the &amp;key</source>
        <translation>使用するキー(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>比較対象(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>エンドポイント(&amp;E)</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The key may call every model.</source>
        <translation>このキーはすべてのモデルを呼び出せます。</translation>
    </message>
    <message numerus="yes">
        <source>The key may call %1 of %n name(s).</source>
        <translation>
            <numerusform>このキーは%n個の名前のうち%1個を呼び出せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the user %1. What is tried here counts for this key: its usage, its cost, its limits.</source>
        <translation>ユーザー「%1」のキーです。ここでの試行は、このキーの使用量、コスト、制限に計上されます。</translation>
    </message>
    <message>
        <source>Of the organization %1. What is tried here counts for this key: its usage, its cost, its limits.</source>
        <translation>組織「%1」のキーです。ここでの試行は、このキーの使用量、コスト、制限に計上されます。</translation>
    </message>
    <message>
        <source>Which addresses its clients may have does not matter here.</source>
        <translation>キーの接続元アドレスの制限は、ここでは適用されません。</translation>
    </message>
    <message>
        <source>The key may not use this endpoint: the gateway will refuse.</source>
        <translation>このキーではこのエンドポイントを使用できません。ゲートウェイは拒否します。</translation>
    </message>
    <message>
        <source>Nothing is left of %1. The gateway will refuse.</source>
        <translation>%1の残りがありません。ゲートウェイは拒否します。</translation>
    </message>
    <message>
        <source>Little is left of %1.</source>
        <translation>%1の残りがわずかです。</translation>
    </message>
    <message>
        <source>Choose a key from the list.</source>
        <translation>一覧からキーを選択してください。</translation>
    </message>
    <message>
        <source>This key may call no model. Change its scope, or choose another key.</source>
        <translation>このキーで呼び出せるモデルはありません。スコープを変更するか、別のキーを選択してください。</translation>
    </message>
    <message>
        <source>Choose a model from the list.</source>
        <translation>一覧からモデルを選択してください。</translation>
    </message>
    <message>
        <source>Choose a model to compare with from the list, or “Nothing”.</source>
        <translation>一覧から比較するモデルを選択するか、「なし」を選択してください。</translation>
    </message>
    <message>
        <source>The key “%1” can no longer be used. Choose a key from the list.</source>
        <translation>キー「%1」はもう使えません。一覧からキーを選んでください。</translation>
    </message>
</context>
<context>
    <name>orchestris::TargetTableModel</name>
    <message>
        <source>Target</source>
        <translation>ターゲット</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>A million tokens</source>
        <translation>100万トークンあたり</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>コンテキスト</translation>
    </message>
    <message>
        <source>Unlike the others</source>
        <translation>他との違い</translation>
    </message>
</context>
<context>
    <name>orchestris::TargetsEditor</name>
    <message>
        <source>A&amp;dd</source>
        <translation>追加(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>前へ(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>後へ(&amp;L)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>削除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Weight</source>
        <translation>重み(&amp;W)</translation>
    </message>
    <message>
        <source>Model to add</source>
        <translation>追加するモデル</translation>
    </message>
    <message>
        <source>Targets in the order in which they are tried</source>
        <translation>ターゲット (試行順)</translation>
    </message>
    <message>
        <source>One step earlier in the order (Alt+Up), or drag it</source>
        <translation>順序を1つ前へ (Alt+Up)、またはドラッグ</translation>
    </message>
    <message>
        <source>One step later in the order (Alt+Down), or drag it</source>
        <translation>順序を1つ後へ (Alt+Down)、またはドラッグ</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Its part of the requests among the targets of its group; 0: only if the others fail</source>
        <translation>グループ内のターゲット間でのリクエストの配分。0: 他が失敗した場合のみ</translation>
    </message>
    <message>
        <source>There are no more models</source>
        <translation>他にモデルはありません</translation>
    </message>
    <message>
        <source>Search models to add</source>
        <translation>追加するモデルを検索</translation>
    </message>
    <message>
        <source>Add at least one target.</source>
        <translation>ターゲットを1つ以上追加してください。</translation>
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
    <name>orchestris::ToolPane</name>
    <message>
        <source>&amp;Set up…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>Copy s&amp;nippet</source>
        <translation>スニペットをコピー(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>フォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>ベース URL</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Make one streamed tool call with what the tool has configured</source>
        <translation>ツールの構成を使い、ストリーミングのツール呼び出しを1回行います</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>in the variable %1</source>
        <translation>変数%1内</translation>
    </message>
    <message>
        <source>&amp;Set up again…</source>
        <translation>再設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Fix…</source>
        <translation>修正(&amp;F)…</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1、%2行目</translation>
    </message>
    <message>
        <source>Nothing is wrong with its configuration.</source>
        <translation>構成に問題はありません。</translation>
    </message>
    <message>
        <source>A test shows whether the model answers and calls tools.</source>
        <translation>テストでは、モデルが応答し、ツールを呼び出すかどうかを確認します。</translation>
    </message>
</context>
<context>
    <name>orchestris::ToolStep</name>
    <message>
        <source>&amp;Write it for me…</source>
        <translation>自動で書き込む(&amp;W)…</translation>
    </message>
    <message>
        <source>W&amp;rite</source>
        <translation>書き込み(&amp;R)</translation>
    </message>
    <message>
        <source>Your tool</source>
        <translation>使用するツール</translation>
    </message>
    <message>
        <source>Copy what belongs into its files, or have it written: you see what changes before, and a copy of each file is kept.</source>
        <translation>必要な内容をファイルにコピーするか、自動で書き込みます。変更内容は事前に確認でき、各ファイルのコピーが保存されます。</translation>
    </message>
    <message>
        <source>%1, found</source>
        <translation>%1 (検出済み)</translation>
    </message>
    <message>
        <source>%1 is set up. Start it anew.</source>
        <translation>%1を設定しました。再起動してください。</translation>
    </message>
</context>
<context>
    <name>orchestris::ToolTableModel</name>
    <message>
        <source>Tool</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>構成</translation>
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
        <translation>
            <numerusform>他%n件</numerusform>
        </translation>
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
    <name>orchestris::TraceTab</name>
    <message>
        <source>&amp;Open the request</source>
        <translation>リクエストを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Request ID</source>
        <translation>リクエスト ID</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>応答元</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Price version</source>
        <translation>価格バージョン</translation>
    </message>
    <message>
        <source>Time in the gateway</source>
        <translation>ゲートウェイ内の時間</translation>
    </message>
    <message>
        <source>What the gateway recorded of the request appears here when it has ended.</source>
        <translation>ゲートウェイが記録したリクエストの内容が、終了後にここに表示されます。</translation>
    </message>
</context>
<context>
    <name>orchestris::TrafficSwitch</name>
    <message>
        <source>Resume all &amp;traffic</source>
        <translation>すべてのトラフィックを再開(&amp;T)</translation>
    </message>
    <message>
        <source>Stop all &amp;traffic…</source>
        <translation>すべてのトラフィックを停止(&amp;T)…</translation>
    </message>
    <message>
        <source>Let requests through again</source>
        <translation>リクエストの受け付けを再開します</translation>
    </message>
    <message>
        <source>Refuse new requests and end what runs, until it is resumed</source>
        <translation>再開するまで、新しいリクエストを拒否し、実行中のものを終了します</translation>
    </message>
    <message>
        <source>Stop all traffic? Every request that runs is ended, and new ones are refused with an error that says so, until it is resumed. It stays stopped when the program is started again.</source>
        <translation>すべてのトラフィックを停止しますか。実行中のリクエストはすべて終了し、再開するまで、新しいリクエストはその旨のエラーで拒否されます。プログラムを再起動しても停止したままです。</translation>
    </message>
    <message>
        <source>&amp;Stop all traffic</source>
        <translation>すべてのトラフィックを停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep serving</source>
        <translation>稼働を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>All traffic is stopped.</source>
        <translation>すべてのトラフィックが停止しています。</translation>
    </message>
    <message>
        <source>Requests are let through again.</source>
        <translation>リクエストの受け付けを再開しました。</translation>
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
    <message>
        <source>All traffic is stopped</source>
        <translation>すべてのトラフィックを停止中</translation>
    </message>
    <message>
        <source>%1 serves at %2</source>
        <comment>a program, an address</comment>
        <translation>%1が%2で稼働中</translation>
    </message>
    <message>
        <source>&amp;Stop all traffic</source>
        <translation>すべてのトラフィックを停止(&amp;S)</translation>
    </message>
    <message>
        <source>Stop all traffic &amp;now</source>
        <translation>すべてのトラフィックを今すぐ停止(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Resume all traffic</source>
        <translation>すべてのトラフィックを再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quit (the gateway serves on)</source>
        <translation>終了 (ゲートウェイは稼働を継続)(&amp;Q)</translation>
    </message>
    <message numerus="yes">
        <source>%n running, %1 today</source>
        <translation>
            <numerusform>%n件を実行中、今日 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need attention</source>
        <translation>
            <numerusform>要対応%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs &amp;attention (%1)</source>
        <translation>要対応 (%1)(&amp;A)</translation>
    </message>
</context>
<context>
    <name>orchestris::TurnEditor</name>
    <message>
        <source>Take this message away</source>
        <translation>このメッセージを取り除く</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>アシスタント</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>発言者</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>発言内容</translation>
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
        <source>Time to the first token</source>
        <translation>最初のトークンまでの時間</translation>
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
        <translation>ファイルに書き込めません: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are in %1.</source>
        <translation>
            <numerusform>%Ln行を%1に保存しました。</numerusform>
        </translation>
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
        <source>Groups over &amp;time as CSV…</source>
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
        <source>&amp;Month&apos;s report as PDF</source>
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
        <source>%Ln request(s) are in %1.</source>
        <translation>
            <numerusform>%Ln件のリクエストを%1に保存しました。</numerusform>
        </translation>
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
        <translation>
            <numerusform>%1、他%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <translation>解除: %1</translation>
    </message>
</context>
<context>
    <name>orchestris::UsagePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>グループなし</translation>
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
    <message>
        <source>The time before</source>
        <translation>前の期間</translation>
    </message>
    <message>
        <source>The time after</source>
        <translation>次の期間</translation>
    </message>
    <message>
        <source>Out of the zoom</source>
        <translation>拡大を解除</translation>
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
        <source>&amp;Clear the filters</source>
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
    <message>
        <source>Copy the table</source>
        <translation>表をコピー</translation>
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
        <source>Its re&amp;quests</source>
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
    <name>orchestris::WelcomePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Skip t&amp;he first steps</source>
        <translation>「はじめに」をスキップ(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>The first steps hold a new key, which is shown once.</source>
        <translation>「はじめに」に、一度しか表示されない新しいキーがあります。</translation>
    </message>
</context>
<context>
    <name>orchestris::WelcomeStep</name>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
</context>
<context>
    <name>orchestris::WindowSection</name>
    <message>
        <source>Start and window</source>
        <translation>起動とウィンドウ</translation>
    </message>
    <message>
        <source>In force at once, for you on this computer.</source>
        <translation>すぐに反映されます。このコンピューターの現在のユーザーにのみ適用されます。</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>ログイン時に起動</translation>
    </message>
    <message>
        <source>The gateway serves as soon as you are logged in; the window opens from the tray.</source>
        <translation>ログインするとすぐにゲートウェイが稼働します。ウィンドウはトレイから開けます。</translation>
    </message>
    <message>
        <source>Keep serving</source>
        <translation>稼働を続ける</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>ウィンドウを閉じたとき</translation>
    </message>
    <message>
        <source>Keep serving, and come back from the tray, or quit and stop serving.</source>
        <translation>稼働を続けてトレイから再び開くか、終了して稼働を停止します。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>What the desktop tells you of, when it begins.</source>
        <translation>発生時にデスクトップで通知する内容です。</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation>通知する項目</translation>
    </message>
</context>
<context>
    <name>providerpresets</name>
    <message>
        <source>Put your resource&apos;s name in place of RESOURCE. Models are called by the names of your deployments.</source>
        <translation>RESOURCE をリソース名に置き換えてください。モデルはデプロイ名で呼び出します。</translation>
    </message>
    <message>
        <source>For resources without the v1 API. Put your resource&apos;s name in place of RESOURCE. Models are called by the names of your deployments.</source>
        <translation>v1 API のないリソース用です。RESOURCE をリソース名に置き換えてください。モデルはデプロイ名で呼び出します。</translation>
    </message>
    <message>
        <source>Speaks its own API: the gateway translates from and to OpenAI&apos;s.</source>
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
        <translation>
            <numerusform>%n個のモデル</numerusform>
        </translation>
    </message>
    <message>
        <source>No such model or alias</source>
        <translation>該当するモデルやエイリアスなし</translation>
    </message>
    <message>
        <source>Not in the key&apos;s list</source>
        <translation>キーの一覧にありません</translation>
    </message>
    <message>
        <source>Not visible to its user</source>
        <translation>ユーザーに表示されません</translation>
    </message>
    <message>
        <source>Not allowed by its organization</source>
        <translation>組織で許可されていません</translation>
    </message>
    <message>
        <source>Its provider is disabled</source>
        <translation>プロバイダーが無効</translation>
    </message>
    <message>
        <source>None of its targets exists</source>
        <translation>存在するターゲットなし</translation>
    </message>
    <message>
        <source>Not for what the key may be used for</source>
        <translation>キーの用途の対象外</translation>
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
        <source>Allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Allowed for %1</source>
        <translation>%1に許可</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>送信先: %1</translation>
    </message>
    <message>
        <source>There is nothing to call yet: add a provider.</source>
        <translation>呼び出せるものはまだありません。プロバイダーを追加してください。</translation>
    </message>
    <message>
        <source>It could call nothing.</source>
        <translation>呼び出せるものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>It could call %1 of %n aliases and models now.</source>
        <translation>
            <numerusform>現在、%n個のエイリアスとモデルのうち%1個を呼び出せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Their keys could call nothing.</source>
        <translation>これらのキーで呼び出せるものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Their keys could call %1 of %n aliases and models now.</source>
        <translation>
            <numerusform>これらのキーは現在、%n個のエイリアスとモデルのうち%1個を呼び出せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The key is disabled: every request is refused.</source>
        <translation>キーは無効です。すべてのリクエストが拒否されます。</translation>
    </message>
    <message>
        <source>The key is revoked: every request is refused.</source>
        <translation>キーは取り消し済みです。すべてのリクエストが拒否されます。</translation>
    </message>
    <message>
        <source>The key has expired: every request is refused.</source>
        <translation>キーは期限切れです。すべてのリクエストが拒否されます。</translation>
    </message>
    <message>
        <source>Its user is disabled: every request is refused.</source>
        <translation>ユーザーが無効です。すべてのリクエストが拒否されます。</translation>
    </message>
    <message>
        <source>Its organization is disabled: every request is refused.</source>
        <translation>組織が無効です。すべてのリクエストが拒否されます。</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Where clients connect. 127.0.0.1 is this computer alone; an address of this machine, or 0.0.0.0 for all of them, opens the gateway to others.</source>
        <translation>クライアントの接続先です。127.0.0.1 はこのコンピューターのみです。このコンピューターの他のアドレス、またはすべてを表す 0.0.0.0 にすると、ゲートウェイが他のコンピューターにも公開されます。</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>The port for clients. 0 takes any free one at each start, so that clients have to be told anew.</source>
        <translation>クライアント用のポートです。0では起動のたびに空きポートを使用するため、その都度クライアントの設定を変更する必要があります。</translation>
    </message>
    <message>
        <source>Worker threads</source>
        <translation>ワーカースレッド</translation>
    </message>
    <message>
        <source>How many threads serve clients. As many as cores is right nearly everywhere.</source>
        <translation>クライアントに応答するスレッド数です。ほとんどの場合、コア数と同じで十分です。</translation>
    </message>
    <message>
        <source>Allowed host names</source>
        <translation>許可するホスト名</translation>
    </message>
    <message>
        <source>Names that clients may call the gateway by, besides localhost and its address, separated by commas. Requests to other names are refused, so that web pages cannot reach it by a name of their own.</source>
        <translation>localhost とゲートウェイのアドレスに加え、クライアントがゲートウェイの呼び出しに使える名前 (コンマ区切り) です。他の名前へのリクエストは拒否されるため、Web ページが独自の名前で到達することはできません。</translation>
    </message>
    <message>
        <source>Largest request</source>
        <translation>最大リクエストサイズ</translation>
    </message>
    <message>
        <source>Larger ones are refused before they are read. Pictures in prompts need room.</source>
        <translation>これより大きいリクエストは、読み取る前に拒否されます。プロンプトに画像を含める場合は余裕が必要です。</translation>
    </message>
    <message>
        <source>Connections at once</source>
        <translation>同時接続数</translation>
    </message>
    <message>
        <source>How many clients may be connected. What comes beyond is told to wait.</source>
        <translation>同時に接続できるクライアント数です。超えた分には待機を求めます。</translation>
    </message>
    <message>
        <source>Time for a request&apos;s head</source>
        <translation>リクエストヘッダーの時間</translation>
    </message>
    <message>
        <source>A client that has not sent its whole head by then is cut off.</source>
        <translation>この時間内にヘッダーをすべて送信しないクライアントは切断されます。</translation>
    </message>
    <message>
        <source>Quiet connections</source>
        <translation>無通信の接続</translation>
    </message>
    <message>
        <source>How long a client&apos;s connection without a request is kept.</source>
        <translation>リクエストのないクライアント接続を維持する時間です。</translation>
    </message>
    <message>
        <source>Unsent answer</source>
        <translation>未送信の応答</translation>
    </message>
    <message>
        <source>A client that is further behind than this makes its provider wait, so that memory stays small.</source>
        <translation>クライアントの受信がこれ以上遅れると、メモリ使用量を抑えるため、プロバイダーを待たせます。</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>接続時間</translation>
    </message>
    <message>
        <source>How long connecting to a provider may take, before the next target is tried.</source>
        <translation>次のターゲットを試すまでの、プロバイダーへの接続時間の上限です。</translation>
    </message>
    <message>
        <source>Time to the first byte</source>
        <translation>最初のバイトまでの時間</translation>
    </message>
    <message>
        <source>How long a provider may think before anything comes. Local models may have to be loaded first.</source>
        <translation>プロバイダーの最初の応答を待つ時間です。ローカルのモデルは先に読み込みが必要な場合があります。</translation>
    </message>
    <message>
        <source>Silence in an answer</source>
        <translation>応答中の無通信時間</translation>
    </message>
    <message>
        <source>How long a provider may pause between two pieces of an answer.</source>
        <translation>プロバイダーの応答が途中で止まってもよい時間です。</translation>
    </message>
    <message>
        <source>Time for a whole answer</source>
        <translation>応答全体の時間</translation>
    </message>
    <message>
        <source>Answers that take longer are ended; what was used is recorded.</source>
        <translation>これより時間のかかる応答は終了します。使用量は記録されます。</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>How many calls to providers one request may take, before its first word. 1 tries nothing again.</source>
        <translation>最初の語を受信するまでに、1件のリクエストでプロバイダーを呼び出せる回数です。1では再試行しません。</translation>
    </message>
    <message>
        <source>Waiting between attempts</source>
        <translation>試行間の待機</translation>
    </message>
    <message>
        <source>The most that one request waits between its attempts in all.</source>
        <translation>1件のリクエストで、試行の間に待機する時間の合計の上限です。</translation>
    </message>
    <message>
        <source>Slow first word</source>
        <translation>最初の語の遅延</translation>
    </message>
    <message>
        <source>A stream that is slower than this moves on to the alias&apos;s next target, if there is one.</source>
        <translation>ストリームがこれより遅い場合、エイリアスに次のターゲットがあれば切り替えます。</translation>
    </message>
    <message>
        <source>Failures that pause a target</source>
        <translation>ターゲットを一時停止する失敗回数</translation>
    </message>
    <message>
        <source>After so many failures in a row nothing is sent to that target for a while.</source>
        <translation>この回数連続で失敗すると、そのターゲットへの送信をしばらく停止します。</translation>
    </message>
    <message>
        <source>First pause</source>
        <translation>最初の一時停止時間</translation>
    </message>
    <message>
        <source>How long a failing target is left alone at first; it doubles up to a minute.</source>
        <translation>失敗したターゲットへの送信を最初に停止する時間です。最長1分まで2倍ずつ延びます。</translation>
    </message>
    <message>
        <source>Time to finish</source>
        <translation>完了までの猶予時間</translation>
    </message>
    <message>
        <source>When the gateway stops, what is running may go on for so long.</source>
        <translation>ゲートウェイの停止時に、実行中のものを継続できる時間です。</translation>
    </message>
    <message>
        <source>Keep answers for follow-ups</source>
        <translation>後続リクエスト用に応答を保持</translation>
    </message>
    <message>
        <source>Clients of the Responses API may go on from an earlier answer by its ID. For that, answers that were translated are kept in memory, never on disk.</source>
        <translation>Responses API のクライアントは、以前の応答の ID を指定して会話を続けられます。そのために、変換した応答をディスクではなくメモリに保持します。</translation>
    </message>
    <message>
        <source>Memory for them</source>
        <translation>応答用のメモリ</translation>
    </message>
    <message>
        <source>The most that kept answers may take; the oldest go first.</source>
        <translation>保持する応答の最大容量です。古いものから削除されます。</translation>
    </message>
    <message>
        <source>How long they are kept</source>
        <translation>応答の保持時間</translation>
    </message>
    <message>
        <source>After that a client has to send its whole conversation again.</source>
        <translation>これを過ぎると、クライアントは会話全体を再送信する必要があります。</translation>
    </message>
    <message>
        <source>Longest answer under strict limits</source>
        <translation>厳密な制限での最長の応答</translation>
    </message>
    <message>
        <source>What a strict limit reserves for an answer where neither the client nor the model says a maximum.</source>
        <translation>クライアントにもモデルにも最大値の指定がない場合に、厳密な制限が応答のために確保する量です。</translation>
    </message>
    <message>
        <source>Repetitions that are a loop</source>
        <translation>ループと見なす繰り返し回数</translation>
    </message>
    <message>
        <source>The same request so many times in a row is taken for an agent that goes round in circles. What happens then is set for each organization and key.</source>
        <translation>同じリクエストがこの回数連続すると、エージェントが堂々巡りをしていると見なします。その場合の動作は、組織とキーごとに設定します。</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>問い合わせ先</translation>
    </message>
    <message>
        <source>Clients that are refused are told to ask this person or address for more.</source>
        <translation>拒否されたクライアントに、問い合わせ先として案内する担当者またはアドレスです。</translation>
    </message>
    <message>
        <source>Stop all traffic</source>
        <translation>すべてのトラフィックを停止</translation>
    </message>
    <message>
        <source>Every request to a model is refused, and what runs is ended, until this is off again.</source>
        <translation>オフに戻すまで、モデルへのすべてのリクエストを拒否し、実行中のものを終了します。</translation>
    </message>
    <message>
        <source>Keep single requests</source>
        <translation>個別リクエストの保持</translation>
    </message>
    <message>
        <source>Older rows are removed. Their sums stay, so charts and reports lose nothing.</source>
        <translation>古い行は削除されます。集計は残るため、グラフやレポートには影響しません。</translation>
    </message>
    <message>
        <source>Metrics port</source>
        <translation>メトリックのポート</translation>
    </message>
    <message>
        <source>Where Prometheus asks for /metrics. It needs no key there, and sees names and counts, never prompts.</source>
        <translation>Prometheus が /metrics を取得するポートです。キーは不要で、見えるのは名前と件数のみ、プロンプトは見えません。</translation>
    </message>
    <message>
        <source>Metrics address</source>
        <translation>メトリックのアドレス</translation>
    </message>
    <message>
        <source>The address for Prometheus, apart from the one for clients.</source>
        <translation>Prometheus 用のアドレスです。クライアント用とは別に設定します。</translation>
    </message>
    <message>
        <source>Log each request</source>
        <translation>各リクエストをログに記録</translation>
    </message>
    <message>
        <source>A line in the program&apos;s log for each request: key, model, status, times, tokens and cost. Never a word of it.</source>
        <translation>リクエストごとに1行、キー、モデル、ステータス、時間、トークン、コストをプログラムのログに記録します。内容は一切記録しません。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>as many as cores, at most 4</source>
        <translation>コア数と同じ、最大4</translation>
    </message>
    <message>
        <source>any free one</source>
        <translation>空きポート</translation>
    </message>
    <message>
        <source>no metrics</source>
        <translation>メトリックなし</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ミリ秒</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>h</source>
        <translation>時間</translation>
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
        <translation>日</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>From %1 to %2; 0: %3</source>
        <translation>%1～%2、0: %3</translation>
    </message>
    <message>
        <source>Give names or addresses without scheme and path, such as gateway.example, separated by commas.</source>
        <translation>名前またはアドレスを、スキームとパスなしで、gateway.example のようにコンマ区切りで入力してください。</translation>
    </message>
    <message>
        <source>Give one line of at most 200 characters.</source>
        <translation>200文字以内の1行で入力してください。</translation>
    </message>
    <message>
        <source>Give 127.0.0.1, ::1, another address of this machine, or 0.0.0.0 for all of them.</source>
        <translation>127.0.0.1、::1、このコンピューターの他のアドレス、またはすべてのアドレスを表す 0.0.0.0 を指定してください。</translation>
    </message>
    <message>
        <source>This has to be a whole number. %1.</source>
        <translation>整数を入力してください。%1。</translation>
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
        <translation>
            <numerusform>%n回の失敗後にオープン</numerusform>
        </translation>
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
        <source>Provider&apos;s ID %1</source>
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
    <name>toolwords</name>
    <message>
        <source>It is not in your PATH.</source>
        <translation>PATH にありません。</translation>
    </message>
    <message>
        <source>If it is installed elsewhere, that does no harm: its configuration is what counts.</source>
        <translation>別の場所にインストールされていても問題ありません。使用されるのは構成です。</translation>
    </message>
    <message>
        <source>It has no configuration yet.</source>
        <translation>構成がまだありません。</translation>
    </message>
    <message>
        <source>Set it up here, or copy the snippet into the file yourself.</source>
        <translation>ここで設定するか、スニペットを自分でファイルにコピーしてください。</translation>
    </message>
    <message>
        <source>The file cannot be understood at line %1, column %2.</source>
        <translation>ファイルの%1行%2列目を解釈できません。</translation>
    </message>
    <message>
        <source>Mend that place in an editor first: nothing is written into a file that is broken.</source>
        <translation>先にエディターでその箇所を修正してください。破損したファイルには書き込みません。</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>ファイルを読み取れません。</translation>
    </message>
    <message>
        <source>Check that it is a file and belongs to you.</source>
        <translation>ファイルであり、自分が所有しているか確認してください。</translation>
    </message>
    <message>
        <source>The file is far larger than any configuration.</source>
        <translation>ファイルが構成ファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>Check what is in it.</source>
        <translation>内容を確認してください。</translation>
    </message>
    <message>
        <source>The file cannot be changed from here.</source>
        <translation>ファイルをここから変更できません。</translation>
    </message>
    <message>
        <source>Check who owns it and its folder, or copy the snippet into it yourself.</source>
        <translation>ファイルとフォルダーの所有者を確認するか、スニペットを自分でコピーしてください。</translation>
    </message>
    <message>
        <source>The file is a link to another place.</source>
        <translation>ファイルは別の場所へのリンクです。</translation>
    </message>
    <message>
        <source>What it leads to is changed, the link stays. Mind it if that is shared or under version control.</source>
        <translation>リンク先の内容が変更され、リンクはそのまま残ります。共有やバージョン管理の対象の場合は注意してください。</translation>
    </message>
    <message>
        <source>Others on this machine can read the file with the key.</source>
        <translation>キーの入ったファイルを、このコンピューターの他のユーザーが読み取れます。</translation>
    </message>
    <message>
        <source>Setting it up here makes it readable for you alone.</source>
        <translation>ここで設定すると、自分だけが読み取れるようになります。</translation>
    </message>
    <message>
        <source>It uses an older form of its configuration.</source>
        <translation>構成が古い形式です。</translation>
    </message>
    <message>
        <source>That works. %1 takes its place as soon as it is there.</source>
        <translation>このままで動作します。%1が作成されると、そちらが使用されます。</translation>
    </message>
    <message>
        <source>The editor&apos;s extension keeps settings of its own, which only it can change.</source>
        <translation>エディターの拡張機能には独自の設定があり、拡張機能でのみ変更できます。</translation>
    </message>
    <message>
        <source>In its settings choose the provider “OpenAI Compatible”, and fill in base URL, API key and model ID from the snippet.</source>
        <translation>ツールの設定でプロバイダー「OpenAI Compatible」を選択し、スニペットのベース URL、API キー、モデル ID を入力してください。</translation>
    </message>
    <message>
        <source>It says no base URL, so it asks OpenAI itself.</source>
        <translation>ベース URL の指定がないため、OpenAI に直接接続します。</translation>
    </message>
    <message>
        <source>Set it up here to lead it to this gateway.</source>
        <translation>ここで設定すると、このゲートウェイに接続します。</translation>
    </message>
    <message>
        <source>Its base URL “%1” is not one.</source>
        <translation>ベース URL「%1」の形式が正しくありません。</translation>
    </message>
    <message>
        <source>A base URL begins with http:// or https:// and a host.</source>
        <translation>ベース URL は http:// または https:// とホストで始めてください。</translation>
    </message>
    <message>
        <source>It asks another server: %1</source>
        <translation>別のサーバーに接続しています: %1</translation>
    </message>
    <message>
        <source>Its base URL lacks a part of the path: %1</source>
        <translation>ベース URL のパスの一部が不足しています: %1</translation>
    </message>
    <message>
        <source>It has to be %2</source>
        <translation>正しい値: %2</translation>
    </message>
    <message>
        <source>Its base URL goes on too far: %1</source>
        <translation>ベース URL に余分なパスがあります: %1</translation>
    </message>
    <message>
        <source>The tool adds the rest itself. It has to be %2</source>
        <translation>残りはツールが追加します。正しい値: %2</translation>
    </message>
    <message>
        <source>Its base URL asks by another protocol than the gateway speaks: %1</source>
        <translation>ベース URL のプロトコルがゲートウェイと異なります: %1</translation>
    </message>
    <message>
        <source>It asks at port %1, the gateway listens at %2.</source>
        <translation>ツールの接続先はポート%1ですが、ゲートウェイは%2で待ち受けています。</translation>
    </message>
    <message>
        <source>Change the port in its base URL.</source>
        <translation>ベース URL のポートを変更してください。</translation>
    </message>
    <message>
        <source>It asks at %1, the gateway listens only at %2.</source>
        <translation>ツールの接続先は%1ですが、ゲートウェイは%2でのみ待ち受けています。</translation>
    </message>
    <message>
        <source>Change the host in its base URL, or the address in the settings.</source>
        <translation>ベース URL のホスト、または設定のアドレスを変更してください。</translation>
    </message>
    <message>
        <source>The gateway is not serving now.</source>
        <translation>ゲートウェイは現在稼働していません。</translation>
    </message>
    <message>
        <source>Its state is at the bottom of the list of pages.</source>
        <translation>ゲートウェイの状態は、ページ一覧の下部に表示されます。</translation>
    </message>
    <message>
        <source>It has no key.</source>
        <translation>キーがありません。</translation>
    </message>
    <message>
        <source>Set it up here with a new key.</source>
        <translation>ここで新しいキーを使って設定してください。</translation>
    </message>
    <message>
        <source>It reads its key from the variable %1, which is not set.</source>
        <translation>キーは変数%1から読み取られますが、設定されていません。</translation>
    </message>
    <message>
        <source>Set it up here, or set the variable where the tool is started.</source>
        <translation>ここで設定するか、ツールの起動元で変数を設定してください。</translation>
    </message>
    <message>
        <source>Its key %1 is none of this gateway&apos;s.</source>
        <translation>キー%1はこのゲートウェイのものではありません。</translation>
    </message>
    <message>
        <source>Keys of providers stay with the gateway; tools get keys of their own. Set it up here with a new key.</source>
        <translation>プロバイダーのキーはゲートウェイが保持し、ツールには専用のキーを使用します。ここで新しいキーを使って設定してください。</translation>
    </message>
    <message>
        <source>Its key %1 is cut off or mistyped: the checksum is wrong.</source>
        <translation>キー%1は途中で切れているか、入力に誤りがあります。チェックサムが一致しません。</translation>
    </message>
    <message>
        <source>Copy it again as a whole, or set the tool up with a new key.</source>
        <translation>キー全体をコピーし直すか、ツールを新しいキーで設定してください。</translation>
    </message>
    <message>
        <source>Its key %1 is unknown here.</source>
        <translation>キー%1はここに登録されていません。</translation>
    </message>
    <message>
        <source>It belongs to another installation or was removed. Set the tool up with a new key.</source>
        <translation>別のインストールのキーか、削除されたキーです。ツールを新しいキーで設定してください。</translation>
    </message>
    <message>
        <source>Its key “%1” is disabled.</source>
        <translation>キー「%1」は無効です。</translation>
    </message>
    <message>
        <source>Enable it on the page of keys, or set the tool up with another.</source>
        <translation>キーのページで有効にするか、ツールを別のキーで設定してください。</translation>
    </message>
    <message>
        <source>Its key “%1” has expired.</source>
        <translation>キー「%1」は期限切れです。</translation>
    </message>
    <message>
        <source>Give it more time on the page of keys, or set the tool up with a new one.</source>
        <translation>キーのページで有効期限を延ばすか、ツールを新しいキーで設定してください。</translation>
    </message>
    <message>
        <source>Its key “%1” is revoked for good.</source>
        <translation>キー「%1」は取り消し済みで、元に戻せません。</translation>
    </message>
    <message>
        <source>Set the tool up with a new key.</source>
        <translation>ツールを新しいキーで設定してください。</translation>
    </message>
    <message>
        <source>Its key “%1” was rotated, and this is the secret from before.</source>
        <translation>キー「%1」はローテーション済みで、これは以前のシークレットです。</translation>
    </message>
    <message>
        <source>Put the newer secret in its place, or set the tool up with a new key.</source>
        <translation>新しいシークレットに置き換えるか、ツールを新しいキーで設定してください。</translation>
    </message>
    <message>
        <source>The owner of its key “%1” is disabled.</source>
        <translation>キー「%1」の所有者が無効です。</translation>
    </message>
    <message>
        <source>Enable the owner on the page of people.</source>
        <translation>メンバーのページで所有者を有効にしてください。</translation>
    </message>
    <message>
        <source>Its key “%1” may not be used for %2, which this tool needs.</source>
        <translation>キー「%1」は、このツールに必要な%2に使用できません。</translation>
    </message>
    <message>
        <source>Allow it on the page of keys, or set the tool up with a new key.</source>
        <translation>キーのページで許可するか、ツールを新しいキーで設定してください。</translation>
    </message>
    <message>
        <source>It names no model.</source>
        <translation>モデルが指定されていません。</translation>
    </message>
    <message>
        <source>Set it up here with one that this gateway has.</source>
        <translation>ここで、このゲートウェイにあるモデルを使って設定してください。</translation>
    </message>
    <message>
        <source>There is no model or alias “%1” here.</source>
        <translation>モデルまたはエイリアス「%1」はここにありません。</translation>
    </message>
    <message>
        <source>The nearest is “%2”.</source>
        <translation>最も近い名前は「%2」です。</translation>
    </message>
    <message>
        <source>Its key “%2” may not call the model “%1”.</source>
        <translation>キー「%2」はモデル「%1」を呼び出せません。</translation>
    </message>
    <message>
        <source>Add the model to the key&apos;s scope, or use “%3”.</source>
        <translation>キーのスコープにモデルを追加するか、「%3」を使用してください。</translation>
    </message>
    <message>
        <source>It names the provider “%1”, which its configuration does not describe.</source>
        <translation>プロバイダー「%1」が指定されていますが、構成に定義がありません。</translation>
    </message>
    <message>
        <source>Set it up here, or add that section to the file.</source>
        <translation>ここで設定するか、そのセクションをファイルに追加してください。</translation>
    </message>
    <message>
        <source>It says wire_api = &quot;%1&quot;, which newer versions of the tool no longer accept.</source>
        <translation>wire_api = &quot;%1&quot; と指定されていますが、ツールの新しいバージョンでは使用できません。</translation>
    </message>
    <message>
        <source>Write wire_api = &quot;responses&quot;: the gateway translates for providers that lack it.</source>
        <translation>wire_api = &quot;responses&quot; と記述してください。対応していないプロバイダー向けにはゲートウェイが変換します。</translation>
    </message>
    <message>
        <source>It says wire_api = &quot;%1&quot;, which is no protocol.</source>
        <translation>wire_api = &quot;%1&quot; と指定されていますが、このプロトコルはありません。</translation>
    </message>
    <message>
        <source>Write wire_api = &quot;responses&quot;.</source>
        <translation>wire_api = &quot;responses&quot; と記述してください。</translation>
    </message>
    <message>
        <source>It names the profile “%1”, which the file does not have.</source>
        <translation>プロファイル「%1」が指定されていますが、ファイルにありません。</translation>
    </message>
    <message>
        <source>Take that line out, or add the profile.</source>
        <translation>その行を削除するか、プロファイルを追加してください。</translation>
    </message>
    <message>
        <source>It uses an account of its vendor instead of a key.</source>
        <translation>キーではなく、ベンダーのアカウントを使用しています。</translation>
    </message>
    <message>
        <source>%1 is set in two places that contradict each other: what %2 says counts, not %3.</source>
        <translation>%1の設定が2か所で矛盾しています。%3ではなく、%2の値が使用されます。</translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <translation>どちらか一方を削除してください。</translation>
    </message>
    <message>
        <source>Reaching the server</source>
        <translation>サーバーへの接続</translation>
    </message>
    <message>
        <source>Reached, after %1 ms</source>
        <translation>接続しました (%1 ms)</translation>
    </message>
    <message>
        <source>The key is accepted</source>
        <translation>キーの受け付け</translation>
    </message>
    <message>
        <source>The model is found: %1</source>
        <translation>モデルを検出しました: %1</translation>
    </message>
    <message>
        <source>The first token</source>
        <translation>最初のトークン</translation>
    </message>
    <message>
        <source>First token after %1 ms</source>
        <translation>最初のトークンまで %1 ms</translation>
    </message>
    <message>
        <source>The tool was called: %1</source>
        <translation>ツールを呼び出しました: %1</translation>
    </message>
    <message>
        <source>The usage is recorded: %1</source>
        <translation>使用量を記録しました: %1</translation>
    </message>
    <message>
        <source>There is no base URL, no key or no model to call with. Set the tool up first.</source>
        <translation>呼び出しに必要なベース URL、キー、またはモデルがありません。先にツールを設定してください。</translation>
    </message>
    <message>
        <source>There is no host of that name. Check the base URL.</source>
        <translation>その名前のホストはありません。ベース URL を確認してください。</translation>
    </message>
    <message>
        <source>Nothing listens there. Check that the gateway is serving, and the host and port in the base URL.</source>
        <translation>接続先で待ち受けているものがありません。ゲートウェイが稼働しているか、ベース URL のホストとポートが正しいか確認してください。</translation>
    </message>
    <message>
        <source>A safe connection cannot be made. The gateway itself speaks http: check whether the base URL has to begin with https.</source>
        <translation>安全な接続を確立できません。ゲートウェイ自体は http を使用します。ベース URL を https で始める必要があるか確認してください。</translation>
    </message>
    <message>
        <source>No answer came in time. A model on this machine may still be loading: try again. Else look at the provider.</source>
        <translation>時間内に応答がありませんでした。このコンピューターのモデルは読み込み中の可能性があるため、もう一度試してください。解決しない場合は、プロバイダーを確認してください。</translation>
    </message>
    <message>
        <source>The answer broke off. The request&apos;s page says at which end.</source>
        <translation>応答が途中で途切れました。どちら側で途切れたかは、リクエストのページで確認できます。</translation>
    </message>
    <message>
        <source>Something answers there, but not this API. The base URL has to end in /openai/v1.</source>
        <translation>応答がありましたが、この API ではありません。ベース URL の末尾は /openai/v1 にする必要があります。</translation>
    </message>
    <message>
        <source>The key is refused. Set the tool up with a new key, or look at its state on the page of keys.</source>
        <translation>キーが拒否されました。ツールを新しいキーで設定するか、キーのページで状態を確認してください。</translation>
    </message>
    <message>
        <source>The key may not do this: look at its endpoints and addresses on the page of keys.</source>
        <translation>このキーでは許可されていません。キーのページでエンドポイントとアドレスを確認してください。</translation>
    </message>
    <message>
        <source>There is no such model for this key. Choose another, or add it to the key&apos;s scope.</source>
        <translation>このキーで使用できるモデルではありません。別のモデルを選択するか、キーのスコープに追加してください。</translation>
    </message>
    <message>
        <source>A limit is reached. The page of limits shows which, and when it begins anew.</source>
        <translation>制限に達しました。該当する制限とリセットの時期は、制限のページで確認できます。</translation>
    </message>
    <message>
        <source>The request is refused: this model may not take tools. Try another model.</source>
        <translation>リクエストが拒否されました。このモデルはツールに対応していない可能性があります。別のモデルを試してください。</translation>
    </message>
    <message>
        <source>The gateway accepted the request, the provider failed. Test the provider on its page.</source>
        <translation>ゲートウェイはリクエストを受け付けましたが、プロバイダーが失敗しました。プロバイダーのページでテストしてください。</translation>
    </message>
    <message>
        <source>The server failed. Look at the gateway&apos;s state, and try again.</source>
        <translation>サーバーでエラーが発生しました。ゲートウェイの状態を確認し、もう一度試してください。</translation>
    </message>
    <message>
        <source>It answered in words instead of calling the tool. The connection works; agents need a model that calls tools.</source>
        <translation>ツールを呼び出さず、文章で応答しました。接続は正常ですが、エージェントにはツールを呼び出せるモデルが必要です。</translation>
    </message>
    <message>
        <source>The answer was empty. Try again, or try another model.</source>
        <translation>応答が空でした。もう一度試すか、別のモデルを試してください。</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>The tool call</source>
        <translation>ツール呼び出し</translation>
    </message>
    <message>
        <source>The record of its usage</source>
        <translation>使用量の記録</translation>
    </message>
    <message>
        <source>Variables of the OpenAI SDKs</source>
        <translation>OpenAI SDK の環境変数</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>動作しません</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>the console&apos;s own environment</source>
        <translation>コンソール自身の環境</translation>
    </message>
    <message>
        <source>Add the model to the key&apos;s scope.</source>
        <translation>キーのスコープにモデルを追加してください。</translation>
    </message>
    <message>
        <source>Another server answered: nothing is recorded here</source>
        <translation>別のサーバーが応答しました：ここには何も記録されません</translation>
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
        <source>▲ %1 times yesterday&apos;s</source>
        <translation>▲ 昨日の%1倍</translation>
    </message>
    <message>
        <source>▲ %1 times last month&apos;s</source>
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
    <message>
        <source>By owner kind</source>
        <translation>所有者の種類別</translation>
    </message>
    <message>
        <source>By organization</source>
        <translation>組織別</translation>
    </message>
    <message>
        <source>By user</source>
        <translation>ユーザー別</translation>
    </message>
    <message>
        <source>By key</source>
        <translation>キー別</translation>
    </message>
    <message>
        <source>By alias</source>
        <translation>エイリアス別</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>モデル別</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>プロバイダー別</translation>
    </message>
    <message>
        <source>By endpoint</source>
        <translation>エンドポイント別</translation>
    </message>
    <message>
        <source>By program</source>
        <translation>プログラム別</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>ステータス別</translation>
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
        <source>Reported: the provider&apos;s own numbers.</source>
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
        <source>It refused the gateway&apos;s credential</source>
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
        <source>Client&apos;s error</source>
        <translation>クライアントエラー</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>制限超過</translation>
    </message>
    <message>
        <source>Server&apos;s error</source>
        <translation>サーバーエラー</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>打ち切り</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a sentence, the next one</comment>
        <translation>%1%2</translation>
    </message>
</context>
</TS>

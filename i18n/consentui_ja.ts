<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutMePart</name>
    <message>
        <source>What is it, and how is it about you?</source>
        <translation>どのような内容で、あなたとどう関係しますか？</translation>
    </message>
    <message>
        <source>Where did you see it? (optional)</source>
        <translation>どこで見ましたか？（任意）</translation>
    </message>
    <message>
        <source>A link, or the name of the person who posted it.</source>
        <translation>リンク、または投稿した人の名前。</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>依頼を送信</translation>
    </message>
    <message>
        <source>Your requests</source>
        <translation>あなたの依頼</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信しています…</translation>
    </message>
    <message>
        <source>Tell {app} about something that others posted. {app} looks at it and answers here.</source>
        <translation>ほかの人が投稿した内容について{app}に知らせます。{app}が確認し、ここで回答します。</translation>
    </message>
    <message>
        <source>Ask about something others posted</source>
        <translation>ほかの人の投稿について問い合わせる</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り下げる</translation>
    </message>
    <message>
        <source>Take back the request about {words}</source>
        <translation>「{words}」についての依頼を取り下げる</translation>
    </message>
    <message>
        <source>Say in a few words what it is.</source>
        <translation>どのような内容か、短く書いてください。</translation>
    </message>
</context>
<context>
    <name>AboutMeWords</name>
    <message>
        <source>Content about you</source>
        <translation>あなたに関する内容</translation>
    </message>
    <message>
        <source>You asked {when}.</source>
        <translation>{when}に依頼しました。</translation>
    </message>
    <message>
        <source>{asked} {state}</source>
        <translation>{asked}{state}</translation>
    </message>
    <message>
        <source>{app} answered: {answer}</source>
        <translation>{app}の回答：{answer}</translation>
    </message>
    <message>
        <source>You took the request back.</source>
        <translation>この依頼を取り下げました。</translation>
    </message>
    <message>
        <source>{app} did not agree.</source>
        <translation>{app}は同意しませんでした。</translation>
    </message>
    <message>
        <source>It is closed.</source>
        <translation>終了しました。</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>まだ回答はありません。</translation>
    </message>
    <message>
        <source>No answer yet. It is expected by {day}.</source>
        <translation>まだ回答はありません。{day}までに回答の予定です。</translation>
    </message>
</context>
<context>
    <name>AccountClosing</name>
    <message>
        <source>the service</source>
        <translation>このサービス</translation>
    </message>
    <message>
        <source>You can get a copy of your data first.</source>
        <translation>先にデータのコピーを入手できます。</translation>
    </message>
    <message>
        <source>Get a copy</source>
        <translation>コピーを入手</translation>
    </message>
    <message>
        <source>A copy of your data is ready. You can download it until {day}.</source>
        <translation>データのコピーの準備ができました。{day}までダウンロードできます。</translation>
    </message>
    <message>
        <source>See the copy</source>
        <translation>コピーを見る</translation>
    </message>
    <message>
        <source>A copy of your data is being made.</source>
        <translation>データのコピーを作成しています。</translation>
    </message>
    <message>
        <source>See how far it is</source>
        <translation>進み具合を見る</translation>
    </message>
    <message>
        <source>Your account will be deleted. Everything was turned off.</source>
        <translation>アカウントは削除されます。すべてオフになりました。</translation>
    </message>
    <message>
        <source>Your account stays. Permissions are still off.</source>
        <translation>アカウントは残ります。許可はオフのままです。</translation>
    </message>
</context>
<context>
    <name>AccountDeletedDialog</name>
    <message>
        <source>Your account was deleted</source>
        <translation>アカウントは削除されました</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>証明書を保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>Account and look</source>
        <translation>アカウントと表示</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>{title}: set by your administrator</source>
        <translation>{title}：管理者が設定</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>システム</translation>
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
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>サインインしていません</translation>
    </message>
    <message>
        <source>Sign in to see your account, where you are signed in, and to close it.</source>
        <translation>サインインすると、アカウントとサインイン中の場所を確認し、アカウントを削除できます。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
</context>
<context>
    <name>ActivityActions</name>
    <message>
        <source>Receipt of {day}</source>
        <translation>{day}の控え</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>控えを保存</translation>
    </message>
    <message>
        <source>Receipts (*.json)</source>
        <translation>控え (*.json)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>履歴を書き出す</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>{name}として保存しました</translation>
    </message>
</context>
<context>
    <name>ActivityFrame</name>
    <message>
        <source>Activity</source>
        <translation>履歴</translation>
    </message>
</context>
<context>
    <name>ActivityHead</name>
    <message>
        <source>Activity</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Every choice you made and everything that was shared. Entries cannot be edited.</source>
        <translation>あなたが行った選択と、共有されたデータのすべてです。記録は変更できません。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示する</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>履歴を検索</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>When you turn something on or off, or {app} shares data, it shows up here with a receipt.</source>
        <translation>オンまたはオフにしたときや、{app}がデータを共有したときに、控えとともにここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>まだ何もありません</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Turned on</source>
        <translation>オンにした</translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation>オフにした</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>依頼</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Loading your activity…</source>
        <translation>履歴を読み込んでいます…</translation>
    </message>
    <message>
        <source>See permissions</source>
        <translation>許可を見る</translation>
    </message>
    <message>
        <source>No entries match.</source>
        <translation>一致する記録はありません。</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>何も削除されていません。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>The service does not answer. Nothing was changed. Try again, or come back later.</source>
        <translation>サービスが応答しません。何も変更されていません。再試行するか、後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>We cannot show your activity</source>
        <translation>履歴を表示できません</translation>
    </message>
    <message>
        <source>Activity belongs to an account, or to a device that has answered the policy.</source>
        <translation>履歴は、アカウント、またはポリシーに回答したデバイスごとにあります。</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>サインインしていません</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>the service</source>
        <translation>このサービス</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (CSV)</source>
        <translation>表計算用の表 (CSV)</translation>
    </message>
    <message>
        <source>Everything with receipts (JSON)</source>
        <translation>控えを含むすべて (JSON)</translation>
    </message>
</context>
<context>
    <name>ActivityRows</name>
    <message>
        <source>Loading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>機微な情報</translation>
    </message>
    <message>
        <source>. </source>
        <translation>。</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
</context>
<context>
    <name>ActivityStates</name>
    <message numerus="yes">
        <source>%n receipts cannot be checked</source>
        <translation>
            <numerusform>%n件の控えを検証できません</numerusform>
        </translation>
    </message>
    <message>
        <source>Something in the record of {app} is missing or was changed. Save these receipts and ask {app} about them.</source>
        <translation>{app}の記録に、欠けているか変更されたものがあります。これらの控えを保存し、{app}にお問い合わせください。</translation>
    </message>
    <message>
        <source>This may not be everything</source>
        <translation>これがすべてではない可能性があります</translation>
    </message>
    <message>
        <source>{app} cannot be reached. You see what is kept on this computer.</source>
        <translation>{app}に接続できません。このコンピューターに保存されている内容を表示しています。</translation>
    </message>
    <message>
        <source>{title} is being turned off</source>
        <translation>「{title}」をオフにしています</translation>
    </message>
    <message>
        <source>This computer could not save it. Keep the window open while we send.</source>
        <translation>このコンピューターに保存できませんでした。送信中はウィンドウを開いたままにしてください。</translation>
    </message>
    <message>
        <source>Sent as soon as you are online</source>
        <translation>オンラインになり次第送信します</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>送信中</translation>
    </message>
</context>
<context>
    <name>ActivityWords</name>
    <message numerus="yes">
        <source>%n choices</source>
        <translation>
            <numerusform>選択%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: turned on</source>
        <translation>{title}：オンにしました</translation>
    </message>
    <message>
        <source>{title}: turned off</source>
        <translation>{title}：オフにしました</translation>
    </message>
    <message>
        <source>{title}: turned on, {uses}</source>
        <translation>{title}：オンにしました、{uses}</translation>
    </message>
    <message>
        <source>{title}: turned off, {uses}</source>
        <translation>{title}：オフにしました、{uses}</translation>
    </message>
    <message>
        <source>{title} turned on</source>
        <translation>「{title}」をオンにしました</translation>
    </message>
    <message>
        <source>{title} turned off</source>
        <translation>「{title}」をオフにしました</translation>
    </message>
    <message numerus="yes">
        <source>%n choices turned on</source>
        <translation>
            <numerusform>%n件の選択をオンにしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choices turned off</source>
        <translation>
            <numerusform>%n件の選択をオフにしました</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>{what} sent to {recipient}</source>
        <translation>{what}を{recipient}に送信</translation>
    </message>
    <message>
        <source>By {app}</source>
        <translation>{app}による操作</translation>
    </message>
    <message>
        <source>On {device}</source>
        <translation>{device}で</translation>
    </message>
    <message>
        <source>{count}: {titles}</source>
        <translation>{count}：{titles}</translation>
    </message>
    <message>
        <source>You accepted policy version {version}</source>
        <translation>ポリシーのバージョン{version}に同意しました</translation>
    </message>
    <message>
        <source>You declined policy version {version}</source>
        <translation>ポリシーのバージョン{version}に同意しませんでした</translation>
    </message>
    <message>
        <source>You accepted a change of policy version {version}</source>
        <translation>ポリシーのバージョン{version}の変更1件に同意しました</translation>
    </message>
    <message>
        <source>You declined a change of policy version {version}</source>
        <translation>ポリシーのバージョン{version}の変更1件に同意しませんでした</translation>
    </message>
    <message>
        <source>Signed in on {device}</source>
        <translation>{device}でサインイン</translation>
    </message>
    <message>
        <source>You asked to delete your account</source>
        <translation>アカウントの削除を依頼しました</translation>
    </message>
    <message>
        <source>You asked about content that others posted about you</source>
        <translation>ほかの人が投稿したあなたに関する内容について問い合わせました</translation>
    </message>
    <message>
        <source>You asked for a copy of your data</source>
        <translation>データのコピーを依頼しました</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message>
        <source>{title} needs your answer</source>
        <translation>「{title}」への回答が必要です</translation>
    </message>
    <message>
        <source>{title}: we could not confirm it</source>
        <translation>{title}：確認できませんでした</translation>
    </message>
    <message>
        <source>{title}: turning off; this computer could not save it</source>
        <translation>{title}：オフにしています。このコンピューターに保存できませんでした</translation>
    </message>
    <message>
        <source>{title}: off, you are offline</source>
        <translation>{title}：オフ、オフラインです</translation>
    </message>
    <message>
        <source>{title} stay off, you are offline</source>
        <translation>「{title}」はオフのままです。オフラインです</translation>
    </message>
    <message>
        <source>{title} stays off, you are offline</source>
        <translation>「{title}」はオフのままです。オフラインです</translation>
    </message>
    <message>
        <source>{title} could not be turned on</source>
        <translation>「{title}」をオンにできませんでした</translation>
    </message>
    <message>
        <source>Turning on {title}</source>
        <translation>「{title}」をオンにしています</translation>
    </message>
    <message>
        <source>{title} will turn off when you are online</source>
        <translation>「{title}」はオンラインになるとオフになります</translation>
    </message>
    <message>
        <source>Turning off {title}</source>
        <translation>「{title}」をオフにしています</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{title} is on for: {use}</source>
        <translation>「{title}」は次の用途でオンです：{use}</translation>
    </message>
    <message>
        <source>{title} is off for: {use}</source>
        <translation>「{title}」は次の用途でオフです：{use}</translation>
    </message>
    <message>
        <source>{title}: on</source>
        <translation>{title}：オン</translation>
    </message>
    <message>
        <source>{title}: off</source>
        <translation>{title}：オフ</translation>
    </message>
    <message>
        <source>{title} are on</source>
        <translation>「{title}」はオンです</translation>
    </message>
    <message>
        <source>{title} are off</source>
        <translation>「{title}」はオフです</translation>
    </message>
    <message>
        <source>{title} is on</source>
        <translation>「{title}」はオンです</translation>
    </message>
    <message>
        <source>{title} is off</source>
        <translation>「{title}」はオフです</translation>
    </message>
</context>
<context>
    <name>AppGroup</name>
    <message>
        <source>This app</source>
        <translation>このアプリについて</translation>
    </message>
    <message>
        <source>Where your sign-in is kept</source>
        <translation>サインイン情報の保存場所</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>サポート用の詳細をコピー</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>サポート用の詳細</translation>
    </message>
    <message>
        <source>Versions and the code of the last problem. Nothing about you.</source>
        <translation>バージョンと直近の問題のコードです。あなたに関する情報は含まれません。</translation>
    </message>
    <message>
        <source>Last problem: {code}. Nothing about you is copied.</source>
        <translation>直近の問題：{code}。あなたに関する情報はコピーされません。</translation>
    </message>
    <message>
        <source>Use the keyring</source>
        <translation>キーリングを使う</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>AskCopyDialog</name>
    <message>
        <source>Get a copy of your data</source>
        <translation>データのコピーを入手</translation>
    </message>
    <message>
        <source>Everything {app} holds about you is put in. Take out what you do not want.</source>
        <translation>{app}が保有するあなたのデータがすべて入ります。不要なものは外せます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Get a copy</source>
        <translation>コピーを入手</translation>
    </message>
    <message>
        <source>We check that it is really you</source>
        <translation>ご本人であることを確認します</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>依頼しています…</translation>
    </message>
    <message>
        <source>You get one zip file: JSON files for programs, and a page that you can read in a browser.</source>
        <translation>zipファイルが1つ届きます。プログラム用のJSONファイルと、ブラウザーで読めるページが入っています。</translation>
    </message>
    <message>
        <source>Choose at least one</source>
        <translation>1つ以上選んでください</translation>
    </message>
</context>
<context>
    <name>CarriedChoicesDialog</name>
    <message>
        <source>Use the choices from this computer?</source>
        <translation>このコンピューターでの選択を使いますか？</translation>
    </message>
    <message>
        <source>You decided these here before you signed in, and differently in your account. Your account&apos;s choice stays unless you take the one from here.</source>
        <translation>サインインする前にここで決めた内容が、アカウントの内容と異なります。ここでの選択を使わないかぎり、アカウントの選択のままです。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Account: {account}. This computer: {device}.</source>
        <translation>アカウント：{account}。このコンピューター：{device}。</translation>
    </message>
    <message>
        <source>Keep account choice</source>
        <translation>アカウントの選択のまま</translation>
    </message>
    <message>
        <source>Use choice from here</source>
        <translation>ここでの選択を使う</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>CategoryPage</name>
    <message>
        <source>Your data</source>
        <translation>あなたのデータ</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>機微な情報</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>このサービス</translation>
    </message>
    <message>
        <source>The policy says that some of it is stored for a time on your own device. ConsentUI keeps none: what {app} stored is cleared in {app} itself, or in the browser in which you use it. What {app} holds is counted above; the policy names no way to clear it.</source>
        <translation>ポリシーによると、その一部は一定期間、あなたのデバイスに保存されます。ConsentUIは何も保存しません。{app}が保存したものは、{app}の中、またはお使いのブラウザーで消去します。{app}が保有するものは上の件数に含まれています。ポリシーには消去の方法が書かれていません。</translation>
    </message>
    <message>
        <source>There is nothing to clear on this computer</source>
        <translation>このコンピューターに消去するものはありません</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Decline</source>
        <translation>同意しない</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>同意する</translation>
    </message>
</context>
<context>
    <name>ChangePages</name>
    <message>
        <source>Your answer is recorded.</source>
        <translation>回答を記録しました。</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Version {version} started on {day}.</source>
        <translation>バージョン{version}は{day}に発効しました。</translation>
    </message>
    <message>
        <source>Version {version} starts on {day}.</source>
        <translation>バージョン{version}は{day}に発効します。</translation>
    </message>
    <message>
        <source>Answer each change on its own.</source>
        <translation>変更ごとに回答してください。</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>決定が必要</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決定済み</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>{day}から</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>{day}から</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Nothing about this.</source>
        <translation>これについての記載はありません。</translation>
    </message>
    <message>
        <source>This part goes.</source>
        <translation>この部分はなくなります。</translation>
    </message>
    <message>
        <source>About: {uses}</source>
        <translation>対象：{uses}</translation>
    </message>
    <message>
        <source>You accepted. It starts on {day}.</source>
        <translation>同意しました。{day}に始まります。</translation>
    </message>
    <message>
        <source>You declined. It turns off on {day}.</source>
        <translation>同意しませんでした。{day}にオフになります。</translation>
    </message>
    <message>
        <source>You declined. Nothing changes for you.</source>
        <translation>同意しませんでした。何も変わりません。</translation>
    </message>
    <message>
        <source>No answer yet. On {day} this is turned off until you decide.</source>
        <translation>まだ回答していません。{day}から、決めるまでオフになります。</translation>
    </message>
    <message>
        <source>No answer yet. Nothing changes until you decide.</source>
        <translation>まだ回答していません。決めるまで何も変わりません。</translation>
    </message>
    <message>
        <source>You accepted. It started on {day}.</source>
        <translation>同意しました。{day}に始まりました。</translation>
    </message>
    <message>
        <source>You declined. Nothing changed for you.</source>
        <translation>同意しませんでした。何も変わりませんでした。</translation>
    </message>
    <message>
        <source>No answer yet. You turned it on again with the new words.</source>
        <translation>まだ回答していません。新しい内容でもう一度オンにしました。</translation>
    </message>
    <message>
        <source>No answer yet. This is off until you decide.</source>
        <translation>まだ回答していません。決めるまでオフです。</translation>
    </message>
    <message numerus="yes">
        <source>%n changes need no decision</source>
        <translation>
            <numerusform>決定が不要な変更が%n件あります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more changes need no decision</source>
        <translation>
            <numerusform>決定が不要な変更がほかに%n件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{titles}. They started on {day}.</source>
        <translation>{titles}。{day}に始まりました。</translation>
    </message>
    <message>
        <source>{titles}. They start on {day}.</source>
        <translation>{titles}。{day}に始まります。</translation>
    </message>
    <message numerus="yes">
        <source>All %n changes are decided</source>
        <translation>
            <numerusform>%n件の変更はすべて決定済みです</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>文言の変更</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移動</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Changes to the privacy policy</source>
        <translation>プライバシーポリシーの変更</translation>
    </message>
    <message>
        <source>Show more questions</source>
        <translation>ほかの質問も表示</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>プライバシーポリシー</translation>
    </message>
    <message>
        <source>Back to policy</source>
        <translation>ポリシーに戻る</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>すべてのバージョン</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>We cannot load the changes now</source>
        <translation>今は変更を読み込めません</translation>
    </message>
    <message>
        <source>Nothing is accepted. Try again when you are online.</source>
        <translation>何も同意されていません。オンラインのときにもう一度お試しください。</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>対応が必要なものはありません</translation>
    </message>
    <message>
        <source>No change of the policy needs your decision.</source>
        <translation>決定が必要なポリシーの変更はありません。</translation>
    </message>
</context>
<context>
    <name>ChoiceWords</name>
    <message>
        <source>What you see</source>
        <translation>表示される内容</translation>
    </message>
    <message>
        <source>Cookies and saved identifiers</source>
        <translation>Cookieと保存された識別子</translation>
    </message>
    <message>
        <source>Linked accounts</source>
        <translation>連携アカウント</translation>
    </message>
    <message>
        <source>Who gets your data</source>
        <translation>データを受け取る相手</translation>
    </message>
    <message>
        <source>Without your consent</source>
        <translation>同意によらない場合</translation>
    </message>
    <message>
        <source>Sending data to other countries</source>
        <translation>外国へのデータの送信</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>そのほかの選択</translation>
    </message>
    <message>
        <source>The policy names four uses of cookies and anonymous identifiers.</source>
        <translation>ポリシーには、Cookieと匿名の識別子の4つの用途が書かれています。</translation>
    </message>
    <message>
        <source>Accounts you use to sign in, and products you sign in to with {app}.</source>
        <translation>サインインに使うアカウントと、{app}のアカウントでサインインする製品です。</translation>
    </message>
    <message>
        <source>Those outside {app} that the policy names or describes.</source>
        <translation>ポリシーに名前または説明がある、{app}以外の相手です。</translation>
    </message>
    <message>
        <source>{summary} Linked {day}.</source>
        <translation>{summary}{day}に連携しました。</translation>
    </message>
    <message>
        <source>{summary} Not linked.</source>
        <translation>{summary}連携していません。</translation>
    </message>
    <message>
        <source>Not linked since {day}. The policy does not say what happens to what it has.</source>
        <translation>{day}から連携していません。すでに渡ったデータがどうなるかは、ポリシーに書かれていません。</translation>
    </message>
    <message>
        <source>The policy does not say what.</source>
        <translation>何であるかは、ポリシーに書かれていません。</translation>
    </message>
    <message>
        <source>{what}. The policy does not say why.</source>
        <translation>{what}。理由はポリシーに書かれていません。</translation>
    </message>
    <message>
        <source>{what}, {why}.</source>
        <translation>{what}、{why}。</translation>
    </message>
    <message>
        <source>No sharing is on record.</source>
        <translation>共有の記録はありません。</translation>
    </message>
    <message>
        <source>Since {day}, last time {when}.</source>
        <translation>{day}から、前回は{when}。</translation>
    </message>
    <message>
        <source>Since {day}. No sharing is on record.</source>
        <translation>{day}から。共有の記録はありません。</translation>
    </message>
    <message>
        <source>Last time {when}.</source>
        <translation>前回は{when}。</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>今日{time}</translation>
    </message>
    <message>
        <source>Each one is listed by name once it is linked.</source>
        <translation>連携すると、名前ごとに表示されます。</translation>
    </message>
    <message>
        <source>Collected without consent</source>
        <translation>同意によらない収集</translation>
    </message>
    <message>
        <source>Shared without consent</source>
        <translation>同意によらない共有</translation>
    </message>
    <message>
        <source>No choice is offered</source>
        <translation>選択肢なし</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>決めることはありません</translation>
    </message>
    <message>
        <source>None linked</source>
        <translation>連携なし</translation>
    </message>
    <message>
        <source>A product you sign in to with your {app} account shows up here.</source>
        <translation>{app}のアカウントでサインインする製品が、ここに表示されます。</translation>
    </message>
    <message>
        <source>No linked accounts</source>
        <translation>連携アカウントはありません</translation>
    </message>
    <message>
        <source>The times below are from before</source>
        <translation>以下の日時は前回のものです</translation>
    </message>
    <message>
        <source>When data was last shared is missing below</source>
        <translation>以下には、データが前回共有された日時がありません</translation>
    </message>
</context>
<context>
    <name>ChoicesCard</name>
    <message>
        <source>Other choices</source>
        <translation>そのほかの選択</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>今は読み込めません。</translation>
    </message>
</context>
<context>
    <name>ChoicesPage</name>
    <message>
        <source>What {app} may use it for</source>
        <translation>{app}が使える用途</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>このサービス</translation>
    </message>
    <message>
        <source>Other choices</source>
        <translation>そのほかの選択</translation>
    </message>
    <message>
        <source>More things you can decide. Anything optional is off until you turn it on.</source>
        <translation>ほかにも決められることがあります。任意のものは、オンにするまでオフです。</translation>
    </message>
</context>
<context>
    <name>ClauseNames</name>
    <message>
        <source>Policy {place}</source>
        <translation>ポリシー {place}</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>{number} · {title}</source>
        <translation>{number} · {title}</translation>
    </message>
    <message>
        <source>{number} · {title} ({label})</source>
        <translation>{number} · {title}（{label}）</translation>
    </message>
</context>
<context>
    <name>CloseGroup</name>
    <message>
        <source>Close your account</source>
        <translation>アカウントの削除</translation>
    </message>
    <message>
        <source>Delete account…</source>
        <translation>アカウントを削除…</translation>
    </message>
    <message>
        <source>Delete your account and data</source>
        <translation>アカウントとデータを削除します</translation>
    </message>
    <message>
        <source>You can change your mind for 14 days. You can get a copy of your data first.</source>
        <translation>14日間は取りやめることができます。先にデータのコピーを入手できます。</translation>
    </message>
    <message>
        <source>You need the internet to delete your account.</source>
        <translation>アカウントの削除にはインターネット接続が必要です。</translation>
    </message>
</context>
<context>
    <name>ClosingProof</name>
    <message>
        <source>Save certificate</source>
        <translation>証明書を保存</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>{name}として保存しました</translation>
    </message>
</context>
<context>
    <name>ClosingWords</name>
    <message>
        <source>DELETE</source>
        <comment>The word a person types to confirm; one word, no spaces.</comment>
        <translation>削除</translation>
    </message>
    <message numerus="yes">
        <source>%n letters to go</source>
        <translation>
            <numerusform>あと%n文字</numerusform>
        </translation>
    </message>
    <message>
        <source>This is another word.</source>
        <translation>別の言葉が入力されています。</translation>
    </message>
    <message>
        <source>On {day} {app} deletes your account. Until then you can sign in and cancel.</source>
        <translation>{app}は{day}にアカウントを削除します。それまではサインインして取り消すことができます。</translation>
    </message>
    <message>
        <source>Your account will be deleted on {day}</source>
        <translation>アカウントは{day}に削除されます</translation>
    </message>
    <message numerus="yes">
        <source>%n days left.</source>
        <translation>
            <numerusform>あと%n日です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Until then nothing is deleted. Everything was turned off.</source>
        <translation>それまでは何も削除されません。すべてオフになりました。</translation>
    </message>
    <message>
        <source>You asked. All permissions and choices were turned off.</source>
        <translation>削除を依頼しました。すべての許可と選択がオフになりました。</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>{day}まで</translation>
    </message>
    <message>
        <source>You can download the copy of your data.</source>
        <translation>データのコピーをダウンロードできます。</translation>
    </message>
    <message>
        <source>A reminder is sent to you by text message.</source>
        <translation>SMSでお知らせが届きます。</translation>
    </message>
    <message>
        <source>Your account and data are deleted. You cannot get them back.</source>
        <translation>アカウントとデータが削除されます。元に戻すことはできません。</translation>
    </message>
    <message>
        <source>It was deleted on {day}.</source>
        <translation>{day}に削除されました。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were deleted.</source>
        <translation>
            <numerusform>%n件の記録が削除されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your sign-in, choices and receipts were removed from this computer, too.</source>
        <translation>サインイン情報、選択、控えは、このコンピューターからも削除されました。</translation>
    </message>
    <message>
        <source>The certificate is the service&apos;s signed proof. Closing this removes it; save it first.</source>
        <translation>証明書は、サービスが署名した証明です。これを閉じると削除されるため、先に保存してください。</translation>
    </message>
    <message>
        <source>Your choices and their receipts</source>
        <translation>あなたの選択とその控え</translation>
    </message>
    <message>
        <source>The record of what was shared</source>
        <translation>共有の記録</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>サインイン中の場所</translation>
    </message>
    <message>
        <source>Your requests and copies</source>
        <translation>あなたの依頼とコピー</translation>
    </message>
    <message>
        <source>Proof that you asked for deletion</source>
        <translation>削除を依頼した証明</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, kept without your name</source>
        <translation>
            <numerusform>%n件の記録、名前を除いて保存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>記録%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>The service does not say why.</source>
        <translation>理由はサービスから示されていません。</translation>
    </message>
</context>
<context>
    <name>CodePart</name>
    <message>
        <source>A text message with a code is on its way…</source>
        <translation>確認コードのSMSを送信しています…</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>6桁のコード</translation>
    </message>
    <message>
        <source>Code from the text message to {phone}</source>
        <translation>{phone}に届いたSMSのコード</translation>
    </message>
    <message>
        <source>Code from the text message</source>
        <translation>SMSのコード</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Enter the code</source>
        <translation>コードを入力</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>6桁のコード</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>番号を変更</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインインしています…</translation>
    </message>
</context>
<context>
    <name>ColumnHeads</name>
    <message>
        <source>The policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>In plain words · a summary, not the policy</source>
        <translation>やさしい要約 · ポリシーではありません</translation>
    </message>
</context>
<context>
    <name>ComparePart</name>
    <message>
        <source>Earlier version</source>
        <translation>古いバージョン</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>新しいバージョン</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Compare two versions</source>
        <translation>2つのバージョンを比較</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>バージョン{version}</translation>
    </message>
    <message numerus="yes">
        <source>%n clauses differ.</source>
        <translation>
            <numerusform>%n件の条項が異なります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two say the same.</source>
        <translation>2つのバージョンは同じ内容です。</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較しています…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Leave it out</source>
        <translation>含めない</translation>
    </message>
    <message>
        <source>Your message names a clause</source>
        <translation>メッセージに条項が示されます</translation>
    </message>
</context>
<context>
    <name>ContentPart</name>
    <message>
        <source>Your posts, comments and likes</source>
        <translation>投稿、コメント、いいね</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>We cannot load this now</source>
        <translation>今は読み込めません</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>さらに表示</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>None are on record.</source>
        <translation>記録はありません。</translation>
    </message>
</context>
<context>
    <name>ContentRow</name>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>削除しています…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
</context>
<context>
    <name>ContentWords</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>投稿</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>いいね</translation>
    </message>
    <message>
        <source>Post under “{about}” · {when}</source>
        <translation>「{about}」の投稿 · {when}</translation>
    </message>
    <message>
        <source>Comment on “{about}” · {when}</source>
        <translation>「{about}」へのコメント · {when}</translation>
    </message>
    <message>
        <source>Like of “{about}” · {when}</source>
        <translation>「{about}」へのいいね · {when}</translation>
    </message>
    <message>
        <source>{kind} · {when}</source>
        <translation>{kind} · {when}</translation>
    </message>
    <message>
        <source>Delete post of {when}</source>
        <translation>{when}の投稿を削除</translation>
    </message>
    <message>
        <source>Delete comment of {when}</source>
        <translation>{when}のコメントを削除</translation>
    </message>
    <message>
        <source>Delete like of {when}</source>
        <translation>{when}のいいねを削除</translation>
    </message>
    <message>
        <source>Delete this post?</source>
        <translation>この投稿を削除しますか？</translation>
    </message>
    <message>
        <source>Delete this comment?</source>
        <translation>このコメントを削除しますか？</translation>
    </message>
    <message>
        <source>Delete this like?</source>
        <translation>このいいねを削除しますか？</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>The post is deleted.</source>
        <translation>投稿を削除しました。</translation>
    </message>
    <message>
        <source>The comment is deleted.</source>
        <translation>コメントを削除しました。</translation>
    </message>
    <message>
        <source>The like is deleted.</source>
        <translation>いいねを削除しました。</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>投稿</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>いいね</translation>
    </message>
    <message>
        <source>A post without text</source>
        <translation>文字のない投稿</translation>
    </message>
    <message>
        <source>A comment without text</source>
        <translation>文字のないコメント</translation>
    </message>
    <message>
        <source>A like</source>
        <translation>いいね</translation>
    </message>
</context>
<context>
    <name>ContentsList</name>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>一致%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Search the policy</source>
        <translation>ポリシーを検索</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Data collected and shared</source>
        <translation>収集・共有されるデータ</translation>
    </message>
</context>
<context>
    <name>CoolingOffDialog</name>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Keep my account</source>
        <translation>アカウントを残す</translation>
    </message>
</context>
<context>
    <name>Copy</name>
    <message>
        <source>A copy of your data</source>
        <translation>データのコピー</translation>
    </message>
    <message>
        <source>Sign in to ask for a copy of your data.</source>
        <translation>データのコピーを依頼するには、サインインしてください。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>今は読み込めません。</translation>
    </message>
    <message>
        <source>A zip file with everything {app} holds about you. You see here when it is ready.</source>
        <translation>{app}が保有するあなたのデータがすべて入ったzipファイルです。準備ができるとここに表示されます。</translation>
    </message>
    <message>
        <source>Get a copy</source>
        <translation>コピーを入手</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>もう一度依頼</translation>
    </message>
    <message>
        <source>Get a new copy</source>
        <translation>新しいコピーを入手</translation>
    </message>
    <message>
        <source>Cancel request</source>
        <translation>依頼を取り消す</translation>
    </message>
    <message>
        <source>Your copy is ready</source>
        <translation>コピーの準備ができました</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Your copy is on this computer</source>
        <translation>コピーはこのコンピューターにあります</translation>
    </message>
    <message>
        <source>This file holds private data. Keep it in a safe place.</source>
        <translation>このファイルには個人的なデータが入っています。安全な場所に保管してください。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Opening your copy</source>
        <translation>コピーを開いています</translation>
    </message>
    <message>
        <source>Downloading your copy</source>
        <translation>コピーをダウンロードしています</translation>
    </message>
    <message>
        <source>{progress}. Interrupted. It goes on by itself when {app} answers.</source>
        <translation>{progress}。中断しました。{app}が応答すると自動で続きます。</translation>
    </message>
    <message>
        <source>{progress}. Paused.</source>
        <translation>{progress}。一時停止中。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Your copy is not on this computer yet</source>
        <translation>コピーはまだこのコンピューターにありません</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>もう一度ダウンロード</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>別の場所を選ぶ</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>中を見る</translation>
    </message>
    <message>
        <source>You asked {when}. You see here when it is ready.</source>
        <translation>{when}に依頼しました。準備ができるとここに表示されます。</translation>
    </message>
    <message>
        <source>You asked {when}. It takes longer than expected. You see here when it is ready.</source>
        <translation>{when}に依頼しました。予定より時間がかかっています。準備ができるとここに表示されます。</translation>
    </message>
    <message>
        <source>You asked {when}. You see here when it is ready, by about {time}.</source>
        <translation>{when}に依頼しました。{time}ごろに準備ができ、ここに表示される予定です。</translation>
    </message>
    <message>
        <source>Preparing.</source>
        <translation>準備中です。</translation>
    </message>
    <message>
        <source>Preparing. Ready by about {time}</source>
        <translation>準備中です。{time}ごろに完了予定</translation>
    </message>
    <message>
        <source>Zip file, {size}. You can download it until {day}.</source>
        <translation>zipファイル、{size}。{day}までダウンロードできます。</translation>
    </message>
    <message>
        <source>Zip file, {size}. It was downloaded once. You can download it until {day}.</source>
        <translation>zipファイル、{size}。1回ダウンロード済みです。{day}までダウンロードできます。</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>準備ができました。</translation>
    </message>
    <message>
        <source>Ready until {day}</source>
        <translation>{day}まで利用可能</translation>
    </message>
    <message>
        <source>{name}, in {folder}.</source>
        <translation>{name}、場所：{folder}。</translation>
    </message>
    <message>
        <source>{name}, {size}, in {folder}.</source>
        <translation>{name}、{size}、場所：{folder}。</translation>
    </message>
    <message>
        <source>This copy was removed.</source>
        <translation>このコピーは削除されました。</translation>
    </message>
    <message>
        <source>This copy was removed on {day}.</source>
        <translation>このコピーは{day}に削除されました。</translation>
    </message>
    <message>
        <source>We could not make your copy. Nothing is lost.</source>
        <translation>コピーを作成できませんでした。失われたものはありません。</translation>
    </message>
    <message>
        <source>{app} says it is not sure that you asked for it.</source>
        <translation>{app}によると、ご本人からの依頼かどうか確認できません。</translation>
    </message>
    <message>
        <source>{app} says it found no data for this request.</source>
        <translation>{app}によると、この依頼に当たるデータは見つかりませんでした。</translation>
    </message>
    <message>
        <source>{app} says there were too many requests. Ask again later.</source>
        <translation>{app}によると、依頼が多すぎます。後でもう一度依頼してください。</translation>
    </message>
    <message>
        <source>{app} did not make this copy, and gives no reason.</source>
        <translation>{app}はこのコピーを作成せず、理由も示していません。</translation>
    </message>
    <message>
        <source>{received} of {size}</source>
        <translation>{received}／{size}</translation>
    </message>
    <message>
        <source>Not enough space. {size} needed.</source>
        <translation>空き容量が足りません。{size}必要です。</translation>
    </message>
    <message>
        <source>This folder does not take new files. Choose another folder.</source>
        <translation>このフォルダーには新しいファイルを保存できません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>A file cannot have this name here. Choose another one.</source>
        <translation>ここではこのファイル名を使えません。別の名前にしてください。</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>ファイルに書き込めませんでした。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The file is damaged. We removed it.</source>
        <translation>ファイルが壊れていたため、削除しました。</translation>
    </message>
    <message>
        <source>You are no longer signed in. What has come is kept.</source>
        <translation>サインアウトされています。受信した分は残っています。</translation>
    </message>
    <message>
        <source>{app} sent something else than a copy. Nothing was saved.</source>
        <translation>{app}から届いたものはコピーではありません。何も保存されていません。</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>今日{time}</translation>
    </message>
</context>
<context>
    <name>CopyActions</name>
    <message>
        <source>the service</source>
        <translation>このサービス</translation>
    </message>
    <message>
        <source>Save your copy</source>
        <translation>コピーを保存</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>zipファイル (*.zip)</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>このサービス</translation>
    </message>
</context>
<context>
    <name>CopyCard</name>
    <message>
        <source>Asked</source>
        <translation>依頼済み</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>ダウンロード済み</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>このサービス</translation>
    </message>
</context>
<context>
    <name>DataPageMaker</name>
    <message>
        <source>Your data</source>
        <translation>あなたのデータ</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>履歴</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm:ss</source>
        <translation>yyyy年M月d日 HH:mm:ss</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>{time}</translation>
    </message>
    <message>
        <source>&apos;on&apos; d MMM &apos;at&apos; HH:mm</source>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>M月d日 dddd</translation>
    </message>
    <message>
        <source>ddd</source>
        <translation>ddd</translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation>今日 {time}</translation>
    </message>
    <message>
        <source>ddd, HH:mm</source>
        <translation>ddd HH:mm</translation>
    </message>
</context>
<context>
    <name>DecidePart</name>
    <message>
        <source>Where you decide about it</source>
        <translation>これについて決める場所</translation>
    </message>
</context>
<context>
    <name>DecisionDetails</name>
    <message>
        <source>Who receives it</source>
        <translation>受け取る相手</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>保存期間</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>前回の変更</translation>
    </message>
    <message>
        <source>Who offers this switch</source>
        <translation>このスイッチの提供元</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>控え</translation>
    </message>
    <message>
        <source>Open {permission}</source>
        <translation>「{permission}」を開く</translation>
    </message>
</context>
<context>
    <name>DeleteAccountDialog</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Keep account</source>
        <translation>アカウントを残す</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>アカウントを削除</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>削除しています…</translation>
    </message>
    <message>
        <source>Confirm deletion</source>
        <translation>削除を確定</translation>
    </message>
    <message>
        <source>Delete your account</source>
        <translation>アカウントを削除します</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>ステップ{number}／{count}</translation>
    </message>
</context>
<context>
    <name>DemoPanel</name>
    <message>
        <source>On</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>低速</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Announce an incident</source>
        <translation>インシデントを公表</translation>
    </message>
    <message>
        <source>Change a choice on the phone</source>
        <translation>スマートフォンで選択を変更</translation>
    </message>
    <message>
        <source>Finish the copy now</source>
        <translation>コピーを今すぐ完了</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>セッションを終了</translation>
    </message>
    <message numerus="yes">
        <source>Skip %n days</source>
        <translation>
            <numerusform>%n日進める</numerusform>
        </translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>最初から</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Make something happen</source>
        <translation>出来事を起こす</translation>
    </message>
    <message>
        <source>Publish policy version {version}</source>
        <translation>ポリシーのバージョン{version}を公開</translation>
    </message>
</context>
<context>
    <name>DialogMaker</name>
    <message>
        <source>{title}: {use}</source>
        <translation>{title}：{use}</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>控え</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>控え</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>このサービス</translation>
    </message>
</context>
<context>
    <name>DialogPanel</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>{sentence} ({reference})</source>
        <translation>{sentence}（{reference}）</translation>
    </message>
    <message>
        <source>Something in this program went wrong. Nothing was changed.</source>
        <translation>このプログラムで問題が発生しました。何も変更されていません。</translation>
    </message>
    <message>
        <source>{app} cannot be reached. Nothing was sent.</source>
        <translation>{app}に接続できません。何も送信されていません。</translation>
    </message>
    <message>
        <source>The server did not answer. We do not know yet whether it worked.</source>
        <translation>サーバーが応答しませんでした。成功したかどうかはまだわかりません。</translation>
    </message>
    <message>
        <source>Another device decided first. Look at what is on now, then decide.</source>
        <translation>別のデバイスで先に決定されました。現在の状態を見てから決めてください。</translation>
    </message>
    <message>
        <source>The privacy policy changed. Read what it says now, then decide.</source>
        <translation>プライバシーポリシーが変更されました。現在の内容を読んでから決めてください。</translation>
    </message>
    <message>
        <source>{app} is still working on this. Check again in a moment.</source>
        <translation>{app}がまだ処理しています。少し待ってからもう一度確認してください。</translation>
    </message>
    <message>
        <source>You are no longer signed in. Nothing was changed.</source>
        <translation>サインアウトされています。何も変更されていません。</translation>
    </message>
    <message>
        <source>{app} did not take this. Nothing was changed.</source>
        <translation>{app}に受け付けられませんでした。何も変更されていません。</translation>
    </message>
    <message>
        <source>The receipt from {app} is not valid, so it does not count. Nothing is turned on.</source>
        <translation>{app}の控えが有効でないため、認められません。何もオンになっていません。</translation>
    </message>
    <message>
        <source>{app} sent an answer that this window cannot read.</source>
        <translation>{app}から、このウィンドウでは読めない応答が届きました。</translation>
    </message>
    <message>
        <source>Your account at {app} is closed. Nothing is on any more.</source>
        <translation>{app}のアカウントは閉鎖されています。オンのものはもうありません。</translation>
    </message>
    <message>
        <source>What answers there is not a service this window can work with.</source>
        <translation>応答しているのは、このウィンドウで使えるサービスではありません。</translation>
    </message>
    <message>
        <source>This is a demo, and what answers there is not. Nothing is sent to it.</source>
        <translation>これはデモですが、応答しているのはデモではありません。何も送信されません。</translation>
    </message>
    <message>
        <source>What answers there is a demo with made-up people. Nothing is sent to it.</source>
        <translation>応答しているのは、架空の人物を使ったデモです。何も送信されません。</translation>
    </message>
    <message>
        <source>The keyring of this computer is not available, so nothing was stored.</source>
        <translation>このコンピューターのキーリングを利用できないため、何も保存されていません。</translation>
    </message>
    <message>
        <source>A setting of this computer is wrong. Nothing was changed.</source>
        <translation>このコンピューターの設定に誤りがあります。何も変更されていません。</translation>
    </message>
    <message>
        <source>This computer could not save it. Check that the disk is not full.</source>
        <translation>このコンピューターに保存できませんでした。ディスクがいっぱいでないか確認してください。</translation>
    </message>
    <message>
        <source>The file is damaged. We removed it.</source>
        <translation>ファイルが壊れていたため、削除しました。</translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing was printed.</source>
        <translation>プリンターに受け付けられませんでした。何も印刷されていません。</translation>
    </message>
    <message>
        <source>No program on this computer could open it.</source>
        <translation>開けるプログラムがこのコンピューターにありません。</translation>
    </message>
    <message>
        <source>ConsentUI is open in another window already.</source>
        <translation>ConsentUIはすでに別のウィンドウで開いています。</translation>
    </message>
    <message>
        <source>The text of the policy cannot be read.</source>
        <translation>ポリシーの文章を読めません。</translation>
    </message>
    <message>
        <source>{app} said no. Nothing was changed.</source>
        <translation>{app}に拒否されました。何も変更されていません。</translation>
    </message>
    <message>
        <source>Something went wrong. Nothing was changed.</source>
        <translation>問題が発生しました。何も変更されていません。</translation>
    </message>
    <message>
        <source>The code is too old. Ask for a new one.</source>
        <translation>コードの有効期限が切れています。新しいコードを取得してください。</translation>
    </message>
    <message>
        <source>Too many tries. Wait 10 minutes or use another way.</source>
        <translation>試した回数が多すぎます。10分待つか、別の方法を使ってください。</translation>
    </message>
    <message numerus="yes">
        <source>The code is not right. %n tries left.</source>
        <translation>
            <numerusform>コードが正しくありません。あと%n回試せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>{app} needs a code from your phone for this.</source>
        <translation>{app}でこの操作を行うには、スマートフォンに届くコードが必要です。</translation>
    </message>
    <message>
        <source>You have asked for this already. Nothing was asked twice.</source>
        <translation>すでに依頼済みです。二重には送信されていません。</translation>
    </message>
    <message>
        <source>This is being carried out and cannot be cancelled any more.</source>
        <translation>実行中のため、もう取り消せません。</translation>
    </message>
    <message>
        <source>The copy is not ready yet.</source>
        <translation>コピーの準備がまだできていません。</translation>
    </message>
    <message>
        <source>This copy was removed. You can ask for a new one.</source>
        <translation>このコピーは削除されました。新しいコピーを依頼できます。</translation>
    </message>
    <message>
        <source>This cannot be changed here. Nothing was changed.</source>
        <translation>ここでは変更できません。何も変更されていません。</translation>
    </message>
    <message numerus="yes">
        <source>{app} is busy. Try again in %n seconds.</source>
        <translation>
            <numerusform>{app}が混み合っています。%n秒後にもう一度お試しください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{app} is busy. Try again in %n minutes.</source>
        <translation>
            <numerusform>{app}が混み合っています。%n分後にもう一度お試しください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <translation>新しいコードを送信</translation>
    </message>
    <message>
        <source>Read the policy</source>
        <translation>ポリシーを読む</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>FactLine</name>
    <message>
        <source>How to clear them</source>
        <translation>消去の方法</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>1. Open the settings of the browser in which you use it.
2. Look for privacy, then for cookies and other data of websites.
3. Remove the data of this service, or of all websites.
ConsentUI itself keeps no cookies, and cannot clear those of a browser.</source>
        <translation>1. お使いのブラウザーの設定を開きます。
2. プライバシーの項目で、Cookieとほかのサイトデータを探します。
3. このサービス、またはすべてのサイトのデータを削除します。
ConsentUI自体はCookieを保存せず、ブラウザーのCookieを消去することもできません。</translation>
    </message>
    <message>
        <source>Your browser keeps its own cookies</source>
        <translation>Cookieはお使いのブラウザーが保存しています</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>The policy does not say.</source>
        <translation>ポリシーには書かれていません。</translation>
    </message>
    <message>
        <source>If off: the policy does not say.</source>
        <translation>オフの場合：ポリシーには書かれていません。</translation>
    </message>
    <message>
        <source>If off: {what}</source>
        <translation>オフの場合：{what}</translation>
    </message>
    <message>
        <source>{app}. The policy names no switch for it.</source>
        <translation>{app}。ポリシーにはこのスイッチの記載がありません。</translation>
    </message>
    <message>
        <source>Nobody, the policy says.</source>
        <translation>ポリシーによると、受け取る相手はいません。</translation>
    </message>
    <message>
        <source>{use}: the policy does not say.</source>
        <translation>{use}：ポリシーには書かれていません。</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>まだ決めていません</translation>
    </message>
    <message>
        <source>{moment}, on this computer</source>
        <translation>{moment}、このコンピューターで</translation>
    </message>
    <message>
        <source>{moment}, on {device}</source>
        <translation>{moment}、{device}で</translation>
    </message>
    <message>
        <source>{name}, {why}</source>
        <translation>{name}、{why}</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>What is held</source>
        <translation>保有されているもの</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>保存期間</translation>
    </message>
    <message>
        <source>If you refuse</source>
        <translation>拒否した場合</translation>
    </message>
    <message>
        <source>What {app} offers</source>
        <translation>{app}が提供する操作</translation>
    </message>
</context>
<context>
    <name>FairWords</name>
    <message>
        <source>How this window treats your choices</source>
        <translation>このウィンドウでの選択の扱い</translation>
    </message>
    <message>
        <source>A test clicks through this window and counts. These are the figures it found in this version.</source>
        <translation>テストがこのウィンドウを実際にクリックして数えます。以下はこのバージョンで得られた数です。</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions counted. None takes more steps to refuse than to agree to, {shorter} take fewer.</source>
        <translation>
            <numerusform>%n 件の判断を数えました。断る手順が同意する手順より多いものはなく、{shorter} 件では少なくなっています。</numerusform>
        </translation>
    </message>
    <message>
        <source>No is never the longer way</source>
        <translation>断るほうが手間になることはありません</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of buttons compared dot by dot in light, dark, high contrast and every language: the same size, place, fill and edge.</source>
        <translation>
            <numerusform>%n 組のボタンを、ライト、ダーク、ハイコントラスト、すべての言語で 1 点ずつ比べました。大きさ、位置、塗り、縁は同じです。</numerusform>
        </translation>
    </message>
    <message>
        <source>No looks like yes</source>
        <translation>「いいえ」と「はい」は同じ見た目です</translation>
    </message>
    <message numerus="yes">
        <source>%n questions opened. In none was anything ticked, and the Enter key answered none.</source>
        <translation>
            <numerusform>%n 件の質問を開きました。チェックが入っていたものはなく、Enter キーで回答されたものもありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen for you</source>
        <translation>あらかじめ選ばれているものはありません</translation>
    </message>
    <message numerus="yes">
        <source>%n kinds of question answered with no. None came back in the same version of the policy.</source>
        <translation>
            <numerusform>%n 種類の質問を断りました。ポリシーの同じバージョンで再び表示されたものはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>A no is not asked again</source>
        <translation>断った後に同じことは聞きません</translation>
    </message>
    <message numerus="yes">
        <source>At most %n steps from each of {pages} pages and dialogs.</source>
        <translation>
            <numerusform>{pages} のページとダイアログのどこからでも、多くて %n 手順です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy is never far</source>
        <translation>ポリシーはいつも近くにあります</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Add {field}</source>
        <translation>「{field}」を追加</translation>
    </message>
    <message>
        <source>Change {field}</source>
        <translation>「{field}」を変更</translation>
    </message>
    <message>
        <source>Clear {field}</source>
        <translation>「{field}」を消去</translation>
    </message>
</context>
<context>
    <name>FieldsPart</name>
    <message>
        <source>What is stored</source>
        <translation>保存されているもの</translation>
    </message>
</context>
<context>
    <name>FileErrors</name>
    <message>
        <source>Not enough space on this disk. Nothing was saved.</source>
        <translation>このディスクの空き容量が足りません。何も保存されていません。</translation>
    </message>
    <message>
        <source>This folder does not take new files. Choose another folder.</source>
        <translation>このフォルダーには新しいファイルを保存できません。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>A file cannot have this name here. Choose another one.</source>
        <translation>ここではこのファイル名を使えません。別の名前にしてください。</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>ファイルに書き込めませんでした。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The file cannot be read. It may have been moved or removed.</source>
        <translation>ファイルを読めません。移動または削除された可能性があります。</translation>
    </message>
    <message>
        <source>This file is not a zip file, so it is not opened.</source>
        <translation>このファイルはzipファイルではないため、開きません。</translation>
    </message>
    <message>
        <source>This zip file is damaged, so it is not opened.</source>
        <translation>このzipファイルは壊れているため、開きません。</translation>
    </message>
    <message>
        <source>This zip file has a password. A copy of your data has none.</source>
        <translation>このzipファイルにはパスワードがあります。データのコピーにはパスワードがありません。</translation>
    </message>
    <message>
        <source>This zip file holds too many files to be opened here.</source>
        <translation>このzipファイルはファイルが多すぎるため、ここでは開けません。</translation>
    </message>
    <message>
        <source>This zip file grows too large when it is opened.</source>
        <translation>このzipファイルは展開すると大きくなりすぎます。</translation>
    </message>
    <message>
        <source>This zip file has names that no copy has, so it is not opened.</source>
        <translation>このzipファイルには、コピーにはない名前が含まれているため、開きません。</translation>
    </message>
    <message>
        <source>This zip file holds links to other files, so it is not opened.</source>
        <translation>このzipファイルには、ほかのファイルへのリンクが含まれているため、開きません。</translation>
    </message>
    <message>
        <source>This zip file hides files inside one another, so it is not opened.</source>
        <translation>このzipファイルは、ファイルの中に別のファイルが隠されているため、開きません。</translation>
    </message>
</context>
<context>
    <name>FileTree</name>
    <message>
        <source>Files of the copy</source>
        <translation>コピーの中のファイル</translation>
    </message>
    <message numerus="yes">
        <source>{name}, %n matches</source>
        <translation>
            <numerusform>{name}、一致%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Decline</source>
        <translation>同意しない</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>同意する</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>このサービス</translation>
    </message>
    <message>
        <source>The {app} privacy policy in short</source>
        <translation>{app}のプライバシーポリシーの要点</translation>
    </message>
    <message>
        <source>copy from this app</source>
        <translation>このアプリに含まれる写し</translation>
    </message>
    <message>
        <source>Your answer turns nothing on. Each permission stays off until you turn it on yourself, one at a time. This window works with either answer.</source>
        <translation>回答しても、何もオンになりません。許可は、1つずつご自分でオンにするまでオフのままです。どちらの回答でも、このウィンドウを使えます。</translation>
    </message>
    <message>
        <source>Nothing is accepted. Try again when you are online.</source>
        <translation>何も同意されていません。オンラインのときにもう一度お試しください。</translation>
    </message>
    <message>
        <source>We cannot load the policy now</source>
        <translation>今はポリシーを読み込めません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>GroupPart</name>
    <message>
        <source>Sensitive</source>
        <translation>機微な情報</translation>
    </message>
</context>
<context>
    <name>HeadRow</name>
    <message>
        <source>Details for {title}</source>
        <translation>「{title}」の詳細</translation>
    </message>
</context>
<context>
    <name>HeldActions</name>
    <message>
        <source>Your request is sent. The answer will stand here.</source>
        <translation>依頼を送信しました。回答はここに表示されます。</translation>
    </message>
</context>
<context>
    <name>HeldWords</name>
    <message>
        <source>You gave it</source>
        <translation>あなたが提供したもの</translation>
    </message>
    <message>
        <source>You allowed it</source>
        <translation>あなたが許可したもの</translation>
    </message>
    <message>
        <source>Needed to run {app}</source>
        <translation>{app}の運用に必要なもの</translation>
    </message>
    <message>
        <source>Other people posted it</source>
        <translation>ほかの人が投稿したもの</translation>
    </message>
    <message>
        <source>By a permission or another choice, or by using a feature.</source>
        <translation>許可やほかの選択、または機能の利用によるものです。</translation>
    </message>
    <message>
        <source>The policy does not offer a choice for these.</source>
        <translation>ポリシーでは、これらについて選択肢がありません。</translation>
    </message>
    <message>
        <source>{summary} No entries are on record.</source>
        <translation>{summary}記録はありません。</translation>
    </message>
    <message>
        <source>{summary} {entries}, the newest {when}.</source>
        <translation>{summary}{entries}、最新は{when}。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>記録%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>{posts}, {comments}, {likes}</source>
        <translation>{posts}、{comments}、{likes}</translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>投稿%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>コメント%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n likes</source>
        <translation>
            <numerusform>いいね%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known now.</source>
        <translation>今はわかりません。</translation>
    </message>
    <message>
        <source>Nothing stored.</source>
        <translation>何も保存されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n fields are filled in</source>
        <translation>
            <numerusform>%n項目が入力済みです</numerusform>
        </translation>
    </message>
    <message>
        <source>{fields}.</source>
        <translation>{fields}。</translation>
    </message>
    <message>
        <source>{fields}, changed last on {day}.</source>
        <translation>{fields}。前回の変更は{day}。</translation>
    </message>
    <message>
        <source>No entries are on record.</source>
        <translation>記録はありません。</translation>
    </message>
    <message>
        <source>{entries}.</source>
        <translation>{entries}。</translation>
    </message>
    <message>
        <source>{entries}, of {day}.</source>
        <translation>{entries}、{day}。</translation>
    </message>
    <message>
        <source>{entries}, from {first} to {last}.</source>
        <translation>{entries}、{first}から{last}まで。</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Nothing stored. Only needed for services that check who you are.</source>
        <translation>何も保存されていません。本人確認を行うサービスでのみ必要です。</translation>
    </message>
    <message>
        <source>Stored: {fields}.</source>
        <translation>保存済み：{fields}。</translation>
    </message>
    <message>
        <source>Nothing stored. All of these are optional.</source>
        <translation>何も保存されていません。すべて任意です。</translation>
    </message>
    <message>
        <source>{fields}. All of these are optional.</source>
        <translation>{fields}。すべて任意です。</translation>
    </message>
    <message>
        <source>{held}. Empty: {empty}. All of these are optional.</source>
        <translation>{held}。未入力：{empty}。すべて任意です。</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Questions about your personal data go to people, not to a robot.</source>
        <translation>個人データについての質問には、ロボットではなく人が対応します。</translation>
    </message>
    <message>
        <source>Common questions</source>
        <translation>よくある質問</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>このサービス</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示する</translation>
    </message>
    <message>
        <source>Show the keyboard shortcuts</source>
        <translation>キーボードショートカットを表示</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Press F1 at any time</source>
        <translation>いつでもF1キーで表示できます</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>見る…</translation>
    </message>
    <message>
        <source>Look at a report for support</source>
        <translation>サポート用の報告を見る</translation>
    </message>
    <message>
        <source>You see every word of it first. It names nobody, and nothing is sent.</source>
        <translation>先にすべての文字を確認できます。だれの名前も含まれず、何も送信されません。</translation>
    </message>
    <message>
        <source>Save a report for support</source>
        <translation>サポート用の報告を保存</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>Your click counts at once: it is kept on this computer and sent to {app} until {app} has recorded it, also after a restart. Only then the switch says “Off”. Turning something off is about what happens from then on. It does not delete what {app} already holds.</source>
        <translation>クリックはすぐに有効になります。操作はこのコンピューターに保存され、{app}が記録するまで、再起動後も送信され続けます。記録されて初めて、スイッチは「オフ」になります。オフにした効果は、それ以降に及びます。{app}がすでに保有しているものは削除されません。</translation>
    </message>
    <message>
        <source>For some data the policy offers no choice and gives a reason, such as safe operation. And it lists cases in which it says law lets {app} collect or share data without asking you. You cannot turn these off here. You can read each of them in the policy, and write to the privacy team about any.</source>
        <translation>一部のデータについて、ポリシーは選択肢を設けず、安全な運用などの理由を示しています。また、法律により{app}が確認なしにデータを収集または共有できるとする場合を挙げています。これらはここでオフにできません。それぞれをポリシーで読み、プライバシー担当に問い合わせることができます。</translation>
    </message>
    <message>
        <source>The same permissions and other choices. They apply to this computer only. When you sign in, you are asked about each choice that differs from your account, one by one. None is carried over by itself.</source>
        <translation>許可とほかの選択は同じですが、このコンピューターだけに適用されます。サインインすると、アカウントと異なる選択について1つずつ確認します。自動で引き継がれるものはありません。</translation>
    </message>
    <message>
        <source>What happens when I turn a permission off?</source>
        <translation>許可をオフにするとどうなりますか？</translation>
    </message>
    <message>
        <source>Why are some things always on?</source>
        <translation>常にオンのものがあるのはなぜですか？</translation>
    </message>
    <message>
        <source>I use {app} without an account. What can I choose?</source>
        <translation>アカウントなしで{app}を使っています。何を選べますか？</translation>
    </message>
    <message>
        <source>Proof of one decision: what you decided, when, and which text of the policy was in force. {app} signs it, and this computer checks the signature before a switch says “On”. You find it in the details of each permission, under Receipt.</source>
        <translation>1つの決定の証明です。何を、いつ決めたか、どのポリシーの文章が有効だったかを示します。{app}が署名し、このコンピューターが署名を検証してから、スイッチが「オン」になります。各許可の詳細の「控え」にあります。</translation>
    </message>
    <message>
        <source>You can turn things off at any time. That is kept on this computer and sent when there is a connection. Turning on needs a connection: nothing counts as given before {app} has recorded it.</source>
        <translation>オフにすることはいつでもできます。操作はこのコンピューターに保存され、接続すると送信されます。オンにするには接続が必要です。{app}が記録するまでは、同意したことになりません。</translation>
    </message>
    <message>
        <source>You are asked about each change that touches a choice of yours, one by one. Until you decide, the rules you agreed to stay in force. From the day of the change, what you have not answered is off until you decide.</source>
        <translation>あなたの選択に関わる変更は、1つずつ確認します。決めるまでは、同意したルールが有効です。変更の日から、回答していないものは、決めるまでオフになります。</translation>
    </message>
    <message>
        <source>What is a receipt?</source>
        <translation>控えとは何ですか？</translation>
    </message>
    <message>
        <source>What can I do without a connection?</source>
        <translation>接続がないときに何ができますか？</translation>
    </message>
    <message>
        <source>What happens when the policy changes?</source>
        <translation>ポリシーが変わるとどうなりますか？</translation>
    </message>
    <message>
        <source>Your computer has privacy settings of its own, and they can block the camera, the microphone and more for every program. A permission here tells {app} what it may use. Both have to allow it.</source>
        <translation>コンピューターにも独自のプライバシー設定があり、カメラやマイクなどをすべてのプログラムに対してブロックできます。ここでの許可は、{app}が使えるものを伝えるものです。両方で許可されている必要があります。</translation>
    </message>
    <message>
        <source>Write to the privacy team first, so that they can put it right. If you are not happy with the answer, you can turn to the data protection authority where you live or work. ConsentUI does not know which one that is and sends nothing there.</source>
        <translation>まずプライバシー担当に連絡し、対応を求めてください。回答に納得できない場合は、お住まいまたは勤務先の地域のデータ保護機関に相談できます。ConsentUIはどの機関であるかを把握しておらず、何も送信しません。</translation>
    </message>
    <message>
        <source>A permission is on, but it does not work. Why?</source>
        <translation>許可がオンなのに使えません。なぜですか？</translation>
    </message>
    <message>
        <source>How can I complain?</source>
        <translation>苦情を申し立てるにはどうすればよいですか？</translation>
    </message>
</context>
<context>
    <name>HeroCard</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>今は読み込めません。</translation>
    </message>
</context>
<context>
    <name>HeroHead</name>
    <message>
        <source>Manage permissions</source>
        <translation>許可を管理</translation>
    </message>
</context>
<context>
    <name>IdentityPart</name>
    <message>
        <source>Give it</source>
        <translation>提供する</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回する</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>保存されているもの</translation>
    </message>
    <message>
        <source>Nothing is stored. You may refuse. The policy says what that costs: {cost}</source>
        <translation>何も保存されていません。拒否できます。拒否した場合の影響について、ポリシーには次のように書かれています：{cost}</translation>
    </message>
    <message>
        <source>Stored, and shown here in part only. You may withdraw it at any time.</source>
        <translation>保存されています。ここには一部だけを表示しています。いつでも撤回できます。</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>変更する</translation>
    </message>
</context>
<context>
    <name>IncidentCard</name>
    <message>
        <source>What happened</source>
        <translation>何が起きたか</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>どのデータか</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>今できること</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>問い合わせ先</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>読みました</translation>
    </message>
    <message>
        <source>It happened on {day}. You are told since {moment}.</source>
        <translation>発生日：{day}。お知らせの開始：{moment}。</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新着</translation>
    </message>
    <message>
        <source>You read this {moment}.</source>
        <translation>{moment}に読みました。</translation>
    </message>
</context>
<context>
    <name>IncidentPage</name>
    <message>
        <source>Incidents</source>
        <translation>インシデント</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>プライバシーポリシー</translation>
    </message>
    <message>
        <source>No incidents</source>
        <translation>インシデントはありません</translation>
    </message>
    <message>
        <source>If something happens to your data, you read here what it was and what you can do.</source>
        <translation>データに何かが起きた場合、その内容とできることをここで読めます。</translation>
    </message>
    <message>
        <source>What {app} tells everybody about incidents with data.</source>
        <translation>データのインシデントについて、{app}が全員に知らせている内容です。</translation>
    </message>
</context>
<context>
    <name>InsetWords</name>
    <message>
        <source>Keep it off</source>
        <translation>オフのままにする</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>Keep it on</source>
        <translation>オンのままにする</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>The privacy policy has changed what it says about {name}.</source>
        <translation>プライバシーポリシーの{name}についての内容が変わりました。</translation>
    </message>
    <message>
        <source>{app} no longer has a record of what you decided about {name}.</source>
        <translation>{app}には、{name}についてのあなたの決定の記録がもうありません。</translation>
    </message>
    <message>
        <source>{app} has recorded {name} as on after all.</source>
        <translation>{app}には結局、{name}がオンとして記録されました。</translation>
    </message>
    <message>
        <source>You turned {name} on here, but off on another device.</source>
        <translation>{name}はここでオンにされ、別のデバイスでオフにされました。</translation>
    </message>
    <message>
        <source>You turned {name} on here, but off on another device ({device}) {when}.</source>
        <translation>{name}はここでオンにされ、別のデバイス（{device}）で{when}にオフにされました。</translation>
    </message>
    <message>
        <source>You turned {name} on here, but off on another device {when}.</source>
        <translation>{name}はここでオンにされ、別のデバイスで{when}にオフにされました。</translation>
    </message>
    <message>
        <source>{app} has it as on. It is off on this computer until you answer.</source>
        <translation>{app}ではオンと記録されています。このコンピューターでは、回答するまでオフです。</translation>
    </message>
    <message>
        <source>It stays off until you answer. Read what the policy says now first.</source>
        <translation>回答するまでオフのままです。先に、ポリシーの現在の内容を読んでください。</translation>
    </message>
    <message>
        <source>It stays off until you answer. Which one is right?</source>
        <translation>回答するまでオフのままです。どちらが正しいですか？</translation>
    </message>
    <message>
        <source>It stays off until you answer.</source>
        <translation>回答するまでオフのままです。</translation>
    </message>
    <message>
        <source>Off on this computer; {app} may have it as on.</source>
        <translation>このコンピューターではオフです。{app}ではオンの可能性があります。</translation>
    </message>
    <message>
        <source>We could not confirm it.</source>
        <translation>確認できませんでした。</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Keep off</source>
        <translation>オフのまま</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>It counts here already. Nothing can get lost.</source>
        <translation>ここではすでに有効です。失われることはありません。</translation>
    </message>
    <message>
        <source>The service is busy.</source>
        <translation>サービスが混み合っています。</translation>
    </message>
    <message>
        <source>The service is busy. We try again at {time}.</source>
        <translation>サービスが混み合っています。{time}に再試行します。</translation>
    </message>
    <message>
        <source>Not off yet.</source>
        <translation>まだオフではありません。</translation>
    </message>
    <message>
        <source>The server does not answer. We keep trying.</source>
        <translation>サーバーが応答しません。試し続けます。</translation>
    </message>
    <message>
        <source>You can also write to {address}.</source>
        <translation>{address}に連絡することもできます。</translation>
    </message>
    <message>
        <source>The service did not take it. Nothing was changed.</source>
        <translation>サービスに受け付けられませんでした。何も変更されていません。</translation>
    </message>
    <message>
        <source>This computer could not save the step. Nothing was sent.</source>
        <translation>このコンピューターに操作を保存できませんでした。何も送信されていません。</translation>
    </message>
    <message>
        <source>We could not turn on {name}.</source>
        <translation>{name}をオンにできませんでした。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment.</source>
        <translation>何も変更されていません。少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again at {time}.</source>
        <translation>何も変更されていません。{time}にもう一度お試しください。</translation>
    </message>
    <message>
        <source>Turning off; this computer could not save it.</source>
        <translation>オフにしています。このコンピューターに保存できませんでした。</translation>
    </message>
    <message>
        <source>Keep the window open while we send.</source>
        <translation>送信中はウィンドウを開いたままにしてください。</translation>
    </message>
    <message>
        <source>Sign in to turn this on. It stays off.</source>
        <translation>オンにするにはサインインしてください。オフのままです。</translation>
    </message>
    <message>
        <source>You were signed out. Nothing was changed.</source>
        <translation>サインアウトされました。何も変更されていません。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>The privacy policy says something new about this.</source>
        <translation>プライバシーポリシーに、これについての新しい内容があります。</translation>
    </message>
    <message>
        <source>Read what is new, then decide.</source>
        <translation>新しい内容を読んでから決めてください。</translation>
    </message>
    <message>
        <source>See what changes</source>
        <translation>変更内容を見る</translation>
    </message>
</context>
<context>
    <name>Inside</name>
    <message>
        <source>Entry {number}</source>
        <translation>項目{number}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
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
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>In {folder}, {size}</source>
        <translation>場所：{folder}、{size}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries added</source>
        <translation>
            <numerusform>%n件の項目が追加されました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries only in the older copy</source>
        <translation>
            <numerusform>%n件の項目は古いコピーにのみあります</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: {what}</source>
        <translation>{file}：{what}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>InspectDesk</name>
    <message>
        <source>Choose an older copy</source>
        <translation>古いコピーを選ぶ</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>zipファイル (*.zip)</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>このサービス</translation>
    </message>
</context>
<context>
    <name>InspectPage</name>
    <message>
        <source>Look inside your copy</source>
        <translation>コピーの中を見る</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>あなたのデータ</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Search the copy</source>
        <translation>コピーを検索</translation>
    </message>
    <message>
        <source>This file is not opened</source>
        <translation>このファイルは開きません</translation>
    </message>
    <message>
        <source>{name}. Opened on this computer. Nothing is sent.</source>
        <translation>{name}。このコンピューターで開いています。何も送信されません。</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>見つかりませんでした。別の言葉でお試しください。</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>一致%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectPane</name>
    <message>
        <source>Easy to read</source>
        <translation>読みやすい表示</translation>
    </message>
    <message>
        <source>Raw file</source>
        <translation>元のファイル</translation>
    </message>
    <message>
        <source>This file is not text, so it is not shown here.</source>
        <translation>このファイルは文字ではないため、ここには表示されません。</translation>
    </message>
    <message>
        <source>From here on this file is not valid JSON. The raw file shows what is in it.</source>
        <translation>ここから先は有効なJSONではありません。元のファイルで内容を確認できます。</translation>
    </message>
    <message>
        <source>Nothing found in this file.</source>
        <translation>このファイルには見つかりませんでした。</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>このファイルは空です。</translation>
    </message>
    <message>
        <source>What was added</source>
        <translation>追加されたもの</translation>
    </message>
    <message>
        <source>Since {copy}</source>
        <translation>{copy}以降</translation>
    </message>
    <message>
        <source>Nothing was added since that copy.</source>
        <translation>そのコピー以降に追加されたものはありません。</translation>
    </message>
</context>
<context>
    <name>KeepBanner</name>
    <message>
        <source>Keep my account</source>
        <translation>アカウントを残す</translation>
    </message>
</context>
<context>
    <name>KeyringDialog</name>
    <message>
        <source>Your sign-in cannot be stored</source>
        <translation>サインイン情報を保存できません</translation>
    </message>
    <message>
        <source>This computer has no keyring that is unlocked, so ConsentUI cannot store your sign-in safely.</source>
        <translation>このコンピューターにはロック解除されたキーリングがないため、ConsentUIはサインイン情報を安全に保存できません。</translation>
    </message>
    <message>
        <source>Without an account, what you turn on here is turned off again when ConsentUI next starts.</source>
        <translation>アカウントがない場合、ここでオンにしたものは、ConsentUIの次回起動時にオフに戻ります。</translation>
    </message>
    <message>
        <source>Ask me to sign in each time</source>
        <translation>毎回サインインする</translation>
    </message>
    <message>
        <source>Nothing is stored on this computer.</source>
        <translation>このコンピューターには何も保存されません。</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again</source>
        <translation>キーリングのロックを解除して再試行</translation>
    </message>
    <message>
        <source>Your system asks for its password.</source>
        <translation>システムからパスワードを求められます。</translation>
    </message>
    <message>
        <source>How this works</source>
        <translation>仕組み</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>A keyring is the part of your system that keeps passwords encrypted. ConsentUI keeps its sign-in there and nowhere else: never in a file. Without a keyring the sign-in lives in memory until you close the window. Turning things off works in any case.</source>
        <translation>キーリングは、パスワードを暗号化して保管するシステムの機能です。ConsentUIはサインイン情報をそこだけに保存し、ファイルには保存しません。キーリングがない場合、サインイン情報はウィンドウを閉じるまでメモリにあります。オフにすることは、どの場合でもできます。</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>ConsentUI is free software under the MIT licence. You may use, change and pass it on.</source>
        <translation>ConsentUIは、MITライセンスの自由ソフトウェアです。使用、変更、再配布ができます。</translation>
    </message>
    <message>
        <source>It is built with the works of others, each under its own licence:</source>
        <translation>以下の著作物を利用しています。それぞれのライセンスに従います：</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Licence not named by the package</source>
        <translation>パッケージにライセンスの記載がありません</translation>
    </message>
</context>
<context>
    <name>LinesView</name>
    <message>
        <source>Show more</source>
        <translation>さらに表示</translation>
    </message>
</context>
<context>
    <name>LinkedRow</name>
    <message>
        <source>Unlink</source>
        <translation>連携を解除</translation>
    </message>
    <message>
        <source>Unlink {product}</source>
        <translation>「{product}」の連携を解除</translation>
    </message>
</context>
<context>
    <name>ListInterface</name>
    <message>
        <source>{place} of {count}</source>
        <translation>{place}／{count}</translation>
    </message>
</context>
<context>
    <name>LoadingRows</name>
    <message>
        <source>Loading your choices…</source>
        <translation>選択を読み込んでいます…</translation>
    </message>
</context>
<context>
    <name>Locale</name>
    <message>
        <source>en_GB</source>
        <translation>ja_JP</translation>
    </message>
</context>
<context>
    <name>LockedMark</name>
    <message>
        <source>{title}, {state}</source>
        <translation>{title}、{state}</translation>
    </message>
</context>
<context>
    <name>LockedRow</name>
    <message>
        <source>Set by your administrator</source>
        <translation>管理者が設定</translation>
    </message>
</context>
<context>
    <name>LookGroup</name>
    <message>
        <source>Look</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>システム</translation>
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
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>System font</source>
        <translation>システムのフォント</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Match system follows your computer, with its contrast setting</source>
        <translation>「システム」では、コントラスト設定を含めてコンピューターに従います</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Starts from the text size of your computer</source>
        <translation>初期値はコンピューターの文字の大きさです</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>フォント</translation>
    </message>
    <message>
        <source>No sliding or fading</source>
        <translation>スライドやフェードをしません</translation>
    </message>
</context>
<context>
    <name>MailWords</name>
    <message>
        <source>Question about my data at {app}</source>
        <translation>{app}にある私のデータについての質問</translation>
    </message>
    <message>
        <source>Question about {clause}</source>
        <translation>{clause}についての質問</translation>
    </message>
    <message>
        <source>This is about {clause}, version {version} of the privacy policy of {app}:</source>
        <translation>{app}のプライバシーポリシー、バージョン{version}の{clause}についての質問です：</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>ConsentUI</source>
        <translation>ConsentUI</translation>
    </message>
    <message>
        <source>[Demo] {name}</source>
        <translation>[デモ] {name}</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Other choices</source>
        <translation>そのほかの選択</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>プライバシーポリシー</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>MessageGroup</name>
    <message>
        <source>Language and messages</source>
        <translation>言語とメッセージ</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Language of the policy</source>
        <translation>ポリシーの言語</translation>
    </message>
    <message>
        <source>Keep short messages on screen</source>
        <translation>短いメッセージの表示時間</translation>
    </message>
    <message>
        <source>What this window says. The policy follows where it was published in that language.</source>
        <translation>このウィンドウの言語です。ポリシーがその言語で公開されていれば、ポリシーも切り替わります。</translation>
    </message>
    <message>
        <source>The policy is shown in the languages it was published in</source>
        <translation>ポリシーは公開された言語で表示されます</translation>
    </message>
    <message>
        <source>Messages with Undo stay until you close them or the time is over</source>
        <translation>「元に戻す」のあるメッセージは、閉じるか時間が過ぎるまで表示されます</translation>
    </message>
    <message>
        <source>Until I close them</source>
        <translation>閉じるまで</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The service</source>
        <translation>このサービス</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Your copy is ready</source>
        <translation>コピーの準備ができました</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示する</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>参照番号をコピー</translation>
    </message>
    <message>
        <source>A setting of this computer is not used. {words}</source>
        <translation>このコンピューターの設定の1つが使われていません。{words}</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <translation>管理者が設定</translation>
    </message>
    <message>
        <source>Reference copied</source>
        <translation>参照番号をコピーしました</translation>
    </message>
</context>
<context>
    <name>NavList</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>NoChoices</name>
    <message>
        <source>We cannot show your choices</source>
        <translation>選択を表示できません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation>ヘルプを見る</translation>
    </message>
    <message>
        <source>You are offline. Your choices are safe and nothing was changed.</source>
        <translation>オフラインです。選択は安全で、何も変更されていません。</translation>
    </message>
    <message>
        <source>The server does not answer. Your choices are safe and nothing was changed. Try again, or come back later.</source>
        <translation>サーバーが応答しません。選択は安全で、何も変更されていません。再試行するか、後でもう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>NotSentDialog</name>
    <message>
        <source>Not sent yet</source>
        <translation>まだ送信されていません</translation>
    </message>
    <message>
        <source>This computer could not save what you turned off. If you close now, it stays on. Keep the window open while we send.</source>
        <translation>オフにした操作をこのコンピューターに保存できませんでした。今閉じるとオンのままになります。送信中はウィンドウを開いたままにしてください。</translation>
    </message>
    <message>
        <source>We send it when ConsentUI is next open.</source>
        <translation>次にConsentUIを開いたときに送信します。</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>開いたままにする</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>NowAndThen</name>
    <message>
        <source>new: {words}</source>
        <translation>新規：{words}</translation>
    </message>
</context>
<context>
    <name>OtherChanges</name>
    <message>
        <source>Read them</source>
        <translation>読む</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>さらに表示</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>隠す</translation>
    </message>
</context>
<context>
    <name>OverviewBanners</name>
    <message>
        <source>See what happens when</source>
        <translation>いつ何が起きるかを見る</translation>
    </message>
    <message numerus="yes">
        <source>%n switches need your answer</source>
        <translation>
            <numerusform>%n個のスイッチに回答が必要です</numerusform>
        </translation>
    </message>
    <message>
        <source>What they are about stays off until you answer.</source>
        <translation>回答するまで、対象のものはオフのままです。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答する</translation>
    </message>
    <message>
        <source>It happened on {day}. See which data it is about and what you can do now.</source>
        <translation>{day}に発生しました。どのデータか、今何ができるかをご覧ください。</translation>
    </message>
    <message>
        <source>See what happened</source>
        <translation>何が起きたかを見る</translation>
    </message>
    <message>
        <source>The privacy policy changed on {day}</source>
        <translation>プライバシーポリシーが{day}に変わりました</translation>
    </message>
    <message>
        <source>The privacy policy changes on {day}</source>
        <translation>プライバシーポリシーが{day}に変わります</translation>
    </message>
    <message>
        <source>See what changes</source>
        <translation>変更内容を見る</translation>
    </message>
    <message>
        <source>No change needs your decision.</source>
        <translation>決定が必要な変更はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n changes need your decision.</source>
        <translation>
            <numerusform>%n件の変更に決定が必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>What they touch is off until you decide.</source>
        <translation>決めるまで、関係するものはオフです。</translation>
    </message>
    <message>
        <source>Until you decide, the rules you agreed to stay in force.</source>
        <translation>決めるまで、同意したルールが有効です。</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>このサービス</translation>
    </message>
    <message>
        <source>What {app} may use, what it shared, and what is waiting for you.</source>
        <translation>{app}が使えるもの、共有したもの、対応待ちのもの。</translation>
    </message>
    <message numerus="yes">
        <source>%n more messages</source>
        <translation>
            <numerusform>ほかにメッセージが%n件あります</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message>
        <source>Recommendations</source>
        <translation>おすすめ</translation>
    </message>
    <message>
        <source>Ads</source>
        <translation>広告</translation>
    </message>
    <message>
        <source>Optional cookies</source>
        <translation>任意のCookie</translation>
    </message>
    <message>
        <source>Linked accounts</source>
        <translation>連携アカウント</translation>
    </message>
    <message>
        <source>{state} · {uses}</source>
        <translation>{state} · {uses}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>All {total} permissions are off</source>
        <translation>{total}件の許可はすべてオフです</translation>
    </message>
    <message>
        <source>{count} of {total} permissions were on when last checked</source>
        <translation>前回の確認時、{total}件中{count}件の許可がオンでした</translation>
    </message>
    <message>
        <source>All {total} permissions are on</source>
        <translation>{total}件の許可はすべてオンです</translation>
    </message>
    <message>
        <source>{count} of {total} permissions are on</source>
        <translation>{total}件中{count}件の許可がオンです</translation>
    </message>
    <message>
        <source>{app} asks when a feature needs something. You decide each time.</source>
        <translation>機能に必要なときに{app}が確認します。そのつどあなたが決めます。</translation>
    </message>
    <message>
        <source>{title}: {state}.</source>
        <translation>{title}：{state}。</translation>
    </message>
    <message>
        <source>The rest are off.</source>
        <translation>残りはオフです。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>{count} of {total} on</source>
        <translation>{total}件中{count}件がオン</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n recipients</source>
        <translation>
            <numerusform>共有先%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>More than {times}</source>
        <translation>{times}超</translation>
    </message>
    <message>
        <source>{times}, {recipients}</source>
        <translation>{times}、{recipients}</translation>
    </message>
    <message>
        <source>once</source>
        <translation>1回</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{what}, {times}</source>
        <translation>{what}、{times}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first}と{last}</translation>
    </message>
    <message>
        <source>{name} is on.</source>
        <translation>{name}はオンです。</translation>
    </message>
    <message>
        <source>{names} are on.</source>
        <translation>{names}はオンです。</translation>
    </message>
</context>
<context>
    <name>PageBanners</name>
    <message>
        <source>Read the policy</source>
        <translation>ポリシーを読む</translation>
    </message>
    <message>
        <source>{detail}. Nothing is sent and nothing is changed. Whoever looks after this computer can put it right.</source>
        <translation>{detail}。何も送信されず、何も変更されていません。このコンピューターの管理者が修正できます。</translation>
    </message>
    <message>
        <source>A setting of this computer is wrong</source>
        <translation>このコンピューターの設定に誤りがあります</translation>
    </message>
    <message>
        <source>A part of the program is missing or broken. Nothing is sent and nothing is changed. Close the window and start it again.</source>
        <translation>プログラムの一部が欠けているか壊れています。何も送信されず、何も変更されていません。ウィンドウを閉じて、もう一度起動してください。</translation>
    </message>
    <message>
        <source>ConsentUI could not start</source>
        <translation>ConsentUIを起動できませんでした</translation>
    </message>
    <message>
        <source>Another window of ConsentUI holds your choices</source>
        <translation>別のConsentUIウィンドウが選択を管理しています</translation>
    </message>
    <message>
        <source>Close it, then try again. Until then nothing can be turned on here.</source>
        <translation>そのウィンドウを閉じて、再試行してください。それまでは、ここで何もオンにできません。</translation>
    </message>
    <message>
        <source>This computer cannot read the choices it kept</source>
        <translation>保存した選択をこのコンピューターで読み込めません</translation>
    </message>
    <message>
        <source>Nothing is turned on by that. Something you turned off earlier may not have been sent: look at the switches below.</source>
        <translation>これによってオンになるものはありません。以前オフにしたものが送信されていない可能性があります。下のスイッチをご確認ください。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation>オフラインです</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>サーバーが応答しません</translation>
    </message>
    <message>
        <source>This demo works with a demo service only</source>
        <translation>このデモはデモ用サービスでのみ動作します</translation>
    </message>
    <message>
        <source>What answers does not call itself a demo. Nothing is sent to it.</source>
        <translation>応答しているものはデモと名乗っていません。何も送信されません。</translation>
    </message>
    <message>
        <source>This address belongs to a demo</source>
        <translation>このアドレスはデモのものです</translation>
    </message>
    <message>
        <source>Its people and data are made up, so nothing of yours is sent to it. To look at it, start the demo: consentui demo</source>
        <translation>人物とデータは架空のため、あなたのものは何も送信されません。見るにはデモを起動してください：consentui demo</translation>
    </message>
    <message>
        <source>What you turned off is saved on this computer. We send it when you are back online.</source>
        <translation>オフにした操作はこのコンピューターに保存されました。オンラインに戻ると送信します。</translation>
    </message>
    <message>
        <source>You can turn things off at any time. Turning on needs a connection.</source>
        <translation>オフにすることはいつでもできます。オンにするには接続が必要です。</translation>
    </message>
    <message>
        <source>A change you made is still being sent. You need not sign in for that.</source>
        <translation>あなたが行った変更をまだ送信しています。そのためのサインインは不要です。</translation>
    </message>
    <message>
        <source>Sign in again to see and change the choices of your account.</source>
        <translation>アカウントの選択を確認・変更するには、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>You were signed out</source>
        <translation>サインアウトされました</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>You declined the policy</source>
        <translation>ポリシーに同意しませんでした</translation>
    </message>
    <message>
        <source>You can read it and decide again at any time.</source>
        <translation>いつでも読んで、決め直すことができます。</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>サインインしていません</translation>
    </message>
    <message>
        <source>These choices apply to this computer only. Sign in to see and change the choices of your account.</source>
        <translation>これらの選択は、このコンピューターだけに適用されます。アカウントの選択を確認・変更するには、サインインしてください。</translation>
    </message>
    <message>
        <source>These choices apply to this computer only, and it has no unlocked keyring to keep them. What you turn on here is turned off again when ConsentUI next starts.</source>
        <translation>これらの選択は、このコンピューターだけに適用されます。保存に使うロック解除されたキーリングがないため、ここでオンにしたものは、ConsentUIの次回起動時にオフに戻ります。</translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message>
        <source>Support demo</source>
        <translation>サポート用デモ</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>Fold up the demo panel</source>
        <translation>デモパネルをたたむ</translation>
    </message>
    <message>
        <source>Made-up people and data. Nothing real is changed.</source>
        <translation>架空の人物とデータです。実際のものは何も変更されません。</translation>
    </message>
    <message>
        <source>Open the demo panel</source>
        <translation>デモパネルを開く</translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>Save as PDF</source>
        <translation>PDFとして保存</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. You can save a PDF instead.</source>
        <translation>このコンピューターにはプリンターが設定されていません。代わりにPDFとして保存できます。</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>プリンターに送信しました</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>{name}として保存しました</translation>
    </message>
</context>
<context>
    <name>PermissionNames</name>
    <message>
        <source>location</source>
        <translation>位置情報</translation>
    </message>
    <message>
        <source>the camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>the microphone</source>
        <translation>マイク</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>the photo album</source>
        <translation>写真アルバム</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>「{title}」</translation>
    </message>
    <message>
        <source>They stay off.</source>
        <translation>オフのままです。</translation>
    </message>
    <message>
        <source>It stays off.</source>
        <translation>オフのままです。</translation>
    </message>
    <message>
        <source>Choose what {app} may use your location for</source>
        <translation>{app}が位置情報を使える用途を選んでください</translation>
    </message>
    <message>
        <source>{title}: choose what {app} may use it for</source>
        <translation>{title}：{app}が使える用途を選んでください</translation>
    </message>
</context>
<context>
    <name>PermissionsPage</name>
    <message>
        <source>What {app} may use it for</source>
        <translation>{app}が使える用途</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>このサービス</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>All five are off until you turn them on. You can turn each one off here at any time.</source>
        <translation>5つの許可はすべて、オンにするまでオフです。いつでもここで1つずつオフにできます。</translation>
    </message>
    <message>
        <source>These switches tell {app} what it may use. Your computer has its own privacy settings, and they can also block access.</source>
        <translation>これらのスイッチは、{app}が使えるものを伝えます。コンピューターにも独自のプライバシー設定があり、アクセスをブロックすることがあります。</translation>
    </message>
    <message>
        <source>The policy says {app} uses an identifier of this device to push information to you.</source>
        <translation>ポリシーによると、{app}はこのデバイスの識別子を使って情報をプッシュ配信します。</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Your account</source>
        <translation>あなたのアカウント</translation>
    </message>
</context>
<context>
    <name>PersonPart</name>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
</context>
<context>
    <name>PhonePart</name>
    <message>
        <source>Phone</source>
        <translation>スマートフォン</translation>
    </message>
    <message>
        <source>Fill in code</source>
        <translation>コードを入力する</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>{code} is your {app} code. It works for 5 minutes.</source>
        <translation>{app}のコードは{code}です。5分間有効です。</translation>
    </message>
</context>
<context>
    <name>PhoneStep</name>
    <message>
        <source>See and change your privacy choices</source>
        <translation>プライバシーの選択の確認と変更</translation>
    </message>
    <message>
        <source>Calling code</source>
        <translation>国番号</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>国番号</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>We send a code by text message to sign you in.</source>
        <translation>サインイン用のコードをSMSで送信します。</translation>
    </message>
    <message>
        <source>Send code</source>
        <translation>コードを送信</translation>
    </message>
    <message>
        <source>Use without an account</source>
        <translation>アカウントなしで使う</translation>
    </message>
    <message>
        <source>Sign in to {app} with your phone number.</source>
        <translation>電話番号で{app}にサインインします。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信しています…</translation>
    </message>
    <message>
        <source>or</source>
        <translation>または</translation>
    </message>
    <message>
        <source>Then your choices apply to this computer only.</source>
        <translation>その場合、選択はこのコンピューターだけに適用されます。</translation>
    </message>
    <message>
        <source>Choose the calling code from the list.</source>
        <translation>一覧から国番号を選んでください。</translation>
    </message>
</context>
<context>
    <name>PolicyHeader</name>
    <message>
        <source>Privacy policy</source>
        <translation>プライバシーポリシー</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFとして保存</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>{version}. {answer}</source>
        <translation>{version}。{answer}</translation>
    </message>
    <message>
        <source>The link leads to a clause that this version does not have.</source>
        <translation>リンク先の条項は、このバージョンにはありません。</translation>
    </message>
</context>
<context>
    <name>PolicyLists</name>
    <message>
        <source>{reason} The policy offers no choice here.</source>
        <translation>{reason}ポリシーでは、ここに選択肢がありません。</translation>
    </message>
    <message>
        <source>{switch}: {explanation}</source>
        <translation>{switch}：{explanation}</translation>
    </message>
    <message>
        <source>{what}, {why}.</source>
        <translation>{what}、{why}。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>問い合わせ</translation>
    </message>
    <message>
        <source>No consent needed</source>
        <translation>同意は不要</translation>
    </message>
    <message>
        <source>Data collected</source>
        <translation>収集されるデータ</translation>
    </message>
    <message>
        <source>What the policy says {app} collects, and why.</source>
        <translation>ポリシーによると{app}が収集するものと、その理由です。</translation>
    </message>
    <message>
        <source>Data shared</source>
        <translation>共有されるデータ</translation>
    </message>
    <message>
        <source>Who the policy says may get data from {app}, and why.</source>
        <translation>ポリシーによると{app}からデータを受け取る可能性のある相手と、その理由です。</translation>
    </message>
    <message>
        <source>Read it in the policy</source>
        <translation>ポリシーで読む</translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>the service</source>
        <translation>このサービス</translation>
    </message>
    <message>
        <source>We cannot show the policy</source>
        <translation>ポリシーを表示できません</translation>
    </message>
    <message>
        <source>It cannot be loaded now, and there is no saved copy on this computer.</source>
        <translation>今は読み込めません。このコンピューターに保存された写しもありません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>This policy has no text</source>
        <translation>このポリシーには文章がありません</translation>
    </message>
    <message>
        <source>The service published it empty.</source>
        <translation>サービスは空の内容を公開しました。</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>はじめに</translation>
    </message>
</context>
<context>
    <name>PolicyPaper</name>
    <message>
        <source>Check value of this text (SHA-256): {value}</source>
        <translation>この文章の照合値 (SHA-256)：{value}</translation>
    </message>
    <message>
        <source>{title} · Version {version} · Page {page}</source>
        <translation>{title} · バージョン{version} · {page}ページ</translation>
    </message>
</context>
<context>
    <name>PolicyQuestion</name>
    <message>
        <source>Decline</source>
        <translation>同意しない</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>同意する</translation>
    </message>
    <message>
        <source>You have not decided on this policy</source>
        <translation>このポリシーについてまだ決めていません</translation>
    </message>
    <message>
        <source>You declined the policy</source>
        <translation>ポリシーに同意しませんでした</translation>
    </message>
    <message>
        <source>You can read it and decide again at any time.</source>
        <translation>いつでも読んで、決め直すことができます。</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>Version {version}, from {day}</source>
        <translation>バージョン{version}、{day}から</translation>
    </message>
    <message>
        <source>Version {version}, in force since {day}</source>
        <translation>バージョン{version}、{day}から有効</translation>
    </message>
    <message>
        <source>You have not answered yet.</source>
        <translation>まだ回答していません。</translation>
    </message>
    <message>
        <source>You accepted it on {day}.</source>
        <translation>{day}に同意しました。</translation>
    </message>
    <message>
        <source>You declined it on {day}.</source>
        <translation>{day}に同意しないと回答しました。</translation>
    </message>
    <message>
        <source>Saved copy, version {version}. The text is checked (valid).</source>
        <translation>保存された写し、バージョン{version}。文章は検証済みです（有効）。</translation>
    </message>
    <message>
        <source>Saved copy, version {version}. The text could not be checked.</source>
        <translation>保存された写し、バージョン{version}。文章を検証できませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>Read it all, %n minutes</source>
        <translation>
            <numerusform>全文を読む（%n分）</numerusform>
        </translation>
    </message>
    <message>
        <source>This policy is not available in {wanted}. You see the text in {shown}.</source>
        <translation>このポリシーは{wanted}では提供されていません。{shown}で表示しています。</translation>
    </message>
    <message>
        <source>{switch}: {state}</source>
        <translation>{switch}：{state}</translation>
    </message>
    <message>
        <source>{switch} · {use}: {state}</source>
        <translation>{switch} · {use}：{state}</translation>
    </message>
    <message>
        <source>Match {number} of {total}, in the summary</source>
        <translation>一致{number}／{total}、要約の中</translation>
    </message>
    <message>
        <source>Match {number} of {total}</source>
        <translation>一致{number}／{total}</translation>
    </message>
    <message>
        <source>Nothing found for “{query}”. Try another word.</source>
        <translation>「{query}」は見つかりませんでした。別の言葉でお試しください。</translation>
    </message>
    <message numerus="yes">
        <source>The policy lists %n cases where the law lets {app} collect and use data without asking you. You cannot turn these off. You can ask about any of them.</source>
        <translation>
            <numerusform>ポリシーは、法律により{app}が確認なしにデータを収集・使用できるとする場合を%n件挙げています。これらはオフにできません。どれについても問い合わせることができます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The policy lists %n cases where the law lets {app} share data, or make it public, without asking you. You cannot turn these off. You can ask about any of them.</source>
        <translation>
            <numerusform>ポリシーは、法律により{app}が確認なしにデータを共有または公開できるとする場合を%n件挙げています。これらはオフにできません。どれについても問い合わせることができます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>Empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>{value}. It cannot be changed here.</source>
        <translation>{value}。ここでは変更できません。</translation>
    </message>
    <message>
        <source>Year-month-day, such as 1990-12-31</source>
        <translation>年-月-日（例：1990-12-31）</translation>
    </message>
    <message>
        <source>Describe the picture in words. Pictures themselves are not sent from here.</source>
        <translation>画像を言葉で説明してください。画像そのものはここからは送信されません。</translation>
    </message>
    <message>
        <source>Write something, or cancel.</source>
        <translation>何か入力するか、キャンセルしてください。</translation>
    </message>
    <message>
        <source>Write a day that has been, such as 1990-12-31.</source>
        <translation>過去の日付を入力してください（例：1990-12-31）。</translation>
    </message>
    <message>
        <source>Write 6 to 32 letters, digits or hyphens, without spaces.</source>
        <translation>文字、数字、ハイフンを6～32文字、空白なしで入力してください。</translation>
    </message>
    <message>
        <source>{field} is saved.</source>
        <translation>「{field}」を保存しました。</translation>
    </message>
    <message>
        <source>{field} is cleared.</source>
        <translation>「{field}」を消去しました。</translation>
    </message>
    <message>
        <source>Set. It cannot be changed here.</source>
        <translation>設定済みです。ここでは変更できません。</translation>
    </message>
    <message>
        <source>Not set. You sign in with a code from a text message.</source>
        <translation>設定されていません。SMSのコードでサインインします。</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>{share} percent</source>
        <translation>{share}パーセント</translation>
    </message>
</context>
<context>
    <name>RawView</name>
    <message>
        <source>Raw file</source>
        <translation>元のファイル</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>さらに表示</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>No summary for this clause.</source>
        <translation>この条項の要約はありません。</translation>
    </message>
    <message>
        <source>The policy</source>
        <translation>ポリシー</translation>
    </message>
</context>
<context>
    <name>ReceiptCard</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>控えを保存</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation>検証できません</translation>
    </message>
    <message>
        <source>{app} reported this. Receipts are for decisions only.</source>
        <translation>{app}による報告です。控えがあるのは決定だけです。</translation>
    </message>
    <message>
        <source>{app} has it on record. Receipts are for decisions only.</source>
        <translation>{app}に記録があります。控えがあるのは決定だけです。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Each receipt is the service&apos;s signed proof of one decision. The signature was checked.</source>
        <translation>控えは、1つの決定についてサービスが署名した証明です。署名は検証済みです。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>See all activity</source>
        <translation>履歴をすべて見る</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
</context>
<context>
    <name>ReceiptWords</name>
    <message>
        <source>Receipt</source>
        <translation>控え</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Check value</source>
        <translation>照合値</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
    <message>
        <source>{title}: turned on for “{use}”</source>
        <translation>{title}：「{use}」についてオンにしました</translation>
    </message>
    <message>
        <source>{title}: turned off for “{use}”</source>
        <translation>{title}：「{use}」についてオフにしました</translation>
    </message>
    <message>
        <source>Turning off needs no policy version</source>
        <translation>オフにする操作にポリシーのバージョンは不要です</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>バージョン{version}</translation>
    </message>
    <message>
        <source>clause {place}</source>
        <translation>条項 {place}</translation>
    </message>
    <message>
        <source>Version {version}, {clauses}</source>
        <translation>バージョン{version}、{clauses}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{moment}, by {device}</source>
        <translation>{moment}、{device}</translation>
    </message>
</context>
<context>
    <name>RecipientLine</name>
    <message>
        <source>Stop sharing</source>
        <translation>共有を停止</translation>
    </message>
    <message>
        <source>Stop sharing with {recipient}</source>
        <translation>{recipient}との共有を停止</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>控え</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Check value</source>
        <translation>照合値</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Turning off needs no policy version</source>
        <translation>オフにする操作にポリシーのバージョンは不要です</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>バージョン{version}</translation>
    </message>
    <message>
        <source>clause {place}</source>
        <translation>条項 {place}</translation>
    </message>
    <message>
        <source>Version {version}, {clauses}</source>
        <translation>バージョン{version}、{clauses}</translation>
    </message>
    <message>
        <source>{moment}, by {device}</source>
        <translation>{moment}、{device}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
    <message>
        <source>Signature, check value and place in the chain were checked on this computer.</source>
        <translation>署名、照合値、連鎖の中の位置を、このコンピューターで検証しました。</translation>
    </message>
    <message>
        <source>The receipt is not on this computer yet.</source>
        <translation>控えはまだこのコンピューターにありません。</translation>
    </message>
    <message>
        <source>The signature does not belong to this receipt and the service&apos;s keys.</source>
        <translation>署名が、この控えとサービスの鍵に合いません。</translation>
    </message>
    <message>
        <source>It does not follow the receipt before it: something is missing or changed.</source>
        <translation>前の控えとつながっていません。欠けているか変更されたものがあります。</translation>
    </message>
    <message>
        <source>It is about somebody else than the receipts around it.</source>
        <translation>前後の控えとは別の人のものです。</translation>
    </message>
    <message>
        <source>Its check value or number is not the one of this receipt.</source>
        <translation>照合値または番号が、この控えのものと合いません。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferenceLink</name>
    <message>
        <source>Reference {reference}</source>
        <translation>参照番号 {reference}</translation>
    </message>
    <message>
        <source>{text}, copy</source>
        <translation>{text}、コピー</translation>
    </message>
    <message>
        <source>Copy the reference. Support can tell from it what went wrong, and nothing about you.</source>
        <translation>参照番号をコピーします。サポート担当は、何が起きたかをこれで知ることができますが、あなたについては何もわかりません。</translation>
    </message>
    <message>
        <source>Reference copied</source>
        <translation>参照番号をコピーしました</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>A report for support</source>
        <translation>サポート用の報告</translation>
    </message>
    <message>
        <source>This is all of it, word for word. It names neither you nor this computer, and holds none of your choices. Nothing is sent: you save a file and decide who gets it.</source>
        <translation>これが報告の全文です。あなたやこのコンピューターの名前も、あなたの選択も含まれません。何も送信されません。ファイルを保存し、だれに渡すかはあなたが決めます。</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>保存しない</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>報告</translation>
    </message>
</context>
<context>
    <name>RequestsCard</name>
    <message>
        <source>Copy of your data</source>
        <translation>データのコピー</translation>
    </message>
    <message>
        <source>Downloading, {progress}</source>
        <translation>ダウンロード中、{progress}</translation>
    </message>
    <message>
        <source>Deletion of your account</source>
        <translation>アカウントの削除</translation>
    </message>
    <message>
        <source>Content about you</source>
        <translation>あなたに関する内容</translation>
    </message>
    <message>
        <source>Asked on {day}</source>
        <translation>{day}に依頼</translation>
    </message>
    <message>
        <source>On {day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>Your requests</source>
        <translation>あなたの依頼</translation>
    </message>
    <message>
        <source>Sign in to ask for a copy or delete your data.</source>
        <translation>コピーの依頼やデータの削除には、サインインしてください。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>今は読み込めません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>No open requests</source>
        <translation>進行中の依頼はありません</translation>
    </message>
    <message>
        <source>Get a copy of your data</source>
        <translation>データのコピーを入手</translation>
    </message>
    <message>
        <source>Show your copy</source>
        <translation>コピーを表示</translation>
    </message>
</context>
<context>
    <name>ResendButton</name>
    <message>
        <source>Send again</source>
        <translation>もう一度送信</translation>
    </message>
</context>
<context>
    <name>RowPainter</name>
    <message>
        <source>Sensitive</source>
        <translation>機微な情報</translation>
    </message>
</context>
<context>
    <name>ScreenFoot</name>
    <message>
        <source>Read the privacy policy</source>
        <translation>プライバシーポリシーを読む</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>言語：{language}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
</context>
<context>
    <name>ScreenMaker</name>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Search permissions, choices, policy and settings</source>
        <translation>許可、選択、ポリシー、設定を検索</translation>
    </message>
</context>
<context>
    <name>SearchPalette</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search permissions, choices, policy and settings</source>
        <translation>許可、選択、ポリシー、設定を検索</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>結果%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>あなたのデータ</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>SearchSources</name>
    <message>
        <source>{state}, {uses}</source>
        <translation>{state}、{uses}</translation>
    </message>
    <message>
        <source>Permission · {state}</source>
        <translation>許可 · {state}</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>このサービス</translation>
    </message>
    <message>
        <source>Other choices</source>
        <translation>そのほかの選択</translation>
    </message>
    <message>
        <source>Other choices · {state}</source>
        <translation>そのほかの選択 · {state}</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>あなたのデータ</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>history log receipts proof export</source>
        <translation>履歴 ログ 控え 証明 書き出し エクスポート</translation>
    </message>
    <message>
        <source>Everything that happened</source>
        <translation>これまでのすべて</translation>
    </message>
    <message>
        <source>What was turned on</source>
        <translation>オンにしたもの</translation>
    </message>
    <message>
        <source>What was turned off</source>
        <translation>オフにしたもの</translation>
    </message>
    <message>
        <source>What was shared</source>
        <translation>共有されたもの</translation>
    </message>
    <message>
        <source>Answers to the policy</source>
        <translation>ポリシーへの回答</translation>
    </message>
    <message>
        <source>Requests about your data</source>
        <translation>データについての依頼</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>{title} ({label})</source>
        <translation>{title}（{label}）</translation>
    </message>
</context>
<context>
    <name>SectionPart</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>We cannot load this now. Your switches are not affected.</source>
        <translation>今は読み込めません。スイッチに影響はありません。</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>{first} {next}</source>
        <translation>{first}{next}</translation>
    </message>
</context>
<context>
    <name>SessionEndedDialog</name>
    <message>
        <source>Sign in again</source>
        <translation>もう一度サインイン</translation>
    </message>
    <message>
        <source>You were signed out because your session has ended.</source>
        <translation>セッションが終了したため、サインアウトされました。</translation>
    </message>
    <message>
        <source>A change you made is still being sent. You need not sign in for that.</source>
        <translation>あなたが行った変更をまだ送信しています。そのためのサインインは不要です。</translation>
    </message>
    <message>
        <source>You were signed in with {phone}.</source>
        <translation>{phone}でサインインしていました。</translation>
    </message>
    <message>
        <source>Stay signed out</source>
        <translation>サインアウトのまま</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
</context>
<context>
    <name>SessionGroup</name>
    <message>
        <source>Where you are signed in</source>
        <translation>サインイン中の場所</translation>
    </message>
    <message>
        <source>Sign out everywhere else</source>
        <translation>ほかのすべての場所でサインアウト</translation>
    </message>
    <message>
        <source>This list may be out of date</source>
        <translation>この一覧は最新でない可能性があります</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>今は読み込めません。</translation>
    </message>
    <message>
        <source>Active now</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Sign out on {device}</source>
        <translation>{device}でサインアウト</translation>
    </message>
    <message>
        <source>You need a connection to sign out elsewhere.</source>
        <translation>ほかの場所でサインアウトするには接続が必要です。</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>In the memory of this demo only. It is forgotten when you close the window.</source>
        <translation>このデモのメモリにのみあります。ウィンドウを閉じると消えます。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>In this computer&apos;s keyring. In no file, no log and no command line.</source>
        <translation>このコンピューターのキーリングにあります。ファイル、ログ、コマンドラインには含まれません。</translation>
    </message>
    <message>
        <source>In memory, until you close the window. You asked to sign in each time.</source>
        <translation>ウィンドウを閉じるまでメモリにあります。毎回サインインすることを選びました。</translation>
    </message>
    <message>
        <source>This computer has no keyring that is unlocked. It is kept until you close the window.</source>
        <translation>このコンピューターにはロック解除されたキーリングがありません。ウィンドウを閉じるまで保持されます。</translation>
    </message>
    <message>
        <source>Nothing is kept yet.</source>
        <translation>まだ何も保存されていません。</translation>
    </message>
    <message>
        <source>The keyring was not asked yet.</source>
        <translation>キーリングはまだ確認していません。</translation>
    </message>
    <message>
        <source>Your sign-in is kept in this computer’s keyring ({name}).</source>
        <translation>サインイン情報は、このコンピューターのキーリング（{name}）に保存されています。</translation>
    </message>
    <message>
        <source>{device} · signed in since {since}</source>
        <translation>{device} · {since}からサインイン中</translation>
    </message>
    <message>
        <source>Signed in since {since} · last used {used}</source>
        <translation>{since}からサインイン中 · 前回の使用 {used}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>log out leave account</source>
        <translation>ログアウト サインアウト 終了 退会 アカウント</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>サインイン中の場所</translation>
    </message>
    <message>
        <source>sessions devices sign out log out phone computer elsewhere</source>
        <translation>セッション デバイス 端末 サインアウト ログアウト 電話 パソコン ほかの場所</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>look light dark high contrast night colours appearance system</source>
        <translation>外観 見た目 ライト ダーク ハイコントラスト 夜間 色 システム</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>larger smaller letters zoom font size accessibility</source>
        <translation>拡大 縮小 文字 ズーム フォントサイズ アクセシビリティ</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>フォント</translation>
    </message>
    <message>
        <source>letters system Inter</source>
        <translation>文字 書体 システム Inter</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>animation sliding fading movement accessibility</source>
        <translation>アニメーション スライド フェード 動き アクセシビリティ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>English Chinese Arabic words translation system</source>
        <translation>英語 中国語 アラビア語 言葉 翻訳 システム</translation>
    </message>
    <message>
        <source>Language of the policy</source>
        <translation>ポリシーの言語</translation>
    </message>
    <message>
        <source>English Chinese translation</source>
        <translation>英語 中国語 翻訳</translation>
    </message>
    <message>
        <source>Keep short messages on screen</source>
        <translation>短いメッセージの表示時間</translation>
    </message>
    <message>
        <source>toast undo seconds time notification</source>
        <translation>トースト 元に戻す 秒 時間 通知</translation>
    </message>
    <message>
        <source>Where your sign-in is kept</source>
        <translation>サインイン情報の保存場所</translation>
    </message>
    <message>
        <source>keyring password token store safe</source>
        <translation>キーリング パスワード トークン 保存 安全</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>about licences licenses open source update number</source>
        <translation>情報 ライセンス オープンソース 更新 番号</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>サポート用の詳細</translation>
    </message>
    <message>
        <source>diagnostics problem error code log report</source>
        <translation>診断 問題 エラー コード ログ 報告</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>How ConsentUI looks and speaks. These settings stay on this computer.</source>
        <translation>ConsentUIの表示と言語です。これらの設定はこのコンピューターだけに保存されます。</translation>
    </message>
</context>
<context>
    <name>SharedCard</name>
    <message>
        <source>Shared in the last 7 days</source>
        <translation>過去7日間の共有</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込んでいます…</translation>
    </message>
    <message>
        <source>See all activity</source>
        <translation>履歴をすべて見る</translation>
    </message>
    <message>
        <source>{line}. This may be out of date.</source>
        <translation>{line}。最新でない可能性があります。</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>今は読み込めません。</translation>
    </message>
    <message>
        <source>We cannot load this now. Nothing was shared when it was last loaded.</source>
        <translation>今は読み込めません。前回の読み込み時には、何も共有されていませんでした。</translation>
    </message>
    <message>
        <source>When {app} shares data, you see it here.</source>
        <translation>{app}がデータを共有すると、ここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing was shared</source>
        <translation>何も共有されていません</translation>
    </message>
</context>
<context>
    <name>ShortcutWords</name>
    <message>
        <source>Search permissions, choices, policy and settings</source>
        <translation>許可、選択、ポリシー、設定を検索</translation>
    </message>
    <message>
        <source>Undo the last recorded choice</source>
        <translation>最後に記録された選択を元に戻す</translation>
    </message>
    <message>
        <source>Send what waits and check again</source>
        <translation>待機中のものを送信して、もう一度確認</translation>
    </message>
    <message>
        <source>Larger text, smaller text, as it was</source>
        <translation>文字を大きく、小さく、元の大きさに</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>この一覧</translation>
    </message>
    <message>
        <source>Close what is open: search, menu, dialog, message</source>
        <translation>開いているものを閉じる：検索、メニュー、ダイアログ、メッセージ</translation>
    </message>
    <message>
        <source>Show or hide the demo panel</source>
        <translation>デモパネルの表示と非表示</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>どこでも</translation>
    </message>
    <message>
        <source>Moving about</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Open a page, counted from the top</source>
        <translation>上から数えてページを開く</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>前のページに戻る</translation>
    </message>
    <message>
        <source>Next and previous control</source>
        <translation>次と前のコントロール</translation>
    </message>
    <message>
        <source>Next and previous part of the window</source>
        <translation>ウィンドウの次と前の部分</translation>
    </message>
    <message>
        <source>Move inside a list</source>
        <translation>一覧の中を移動</translation>
    </message>
    <message>
        <source>Open and close the details of a row</source>
        <translation>行の詳細を開く、閉じる</translation>
    </message>
    <message>
        <source>Press a button or a switch</source>
        <translation>ボタンやスイッチを押す</translation>
    </message>
    <message>
        <source>In the policy</source>
        <translation>ポリシーの中</translation>
    </message>
    <message>
        <source>Search the policy</source>
        <translation>ポリシーを検索</translation>
    </message>
    <message>
        <source>Next and previous match</source>
        <translation>次と前の一致</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>SideScreen</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>ConsentUI</source>
        <translation>ConsentUI</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>Your privacy choices</source>
        <translation>プライバシーの選択</translation>
    </message>
    <message>
        <source>for {service}</source>
        <translation>{service}</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>あなたのアカウント</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン済み</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>サインアウト済み</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>もう一度サインイン</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未サインイン</translation>
    </message>
    <message>
        <source>This device only</source>
        <translation>このデバイスのみ</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions waiting</source>
        <translation>
            <numerusform>決定待ち%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInGroup</name>
    <message>
        <source>How you sign in</source>
        <translation>サインインの方法</translation>
    </message>
    <message>
        <source>Phone and text message code</source>
        <translation>電話番号とSMSのコード</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>the service</source>
        <translation>このサービス</translation>
    </message>
</context>
<context>
    <name>SignInWords</name>
    <message>
        <source>Type your phone number.</source>
        <translation>電話番号を入力してください。</translation>
    </message>
    <message>
        <source>This number has too few digits.</source>
        <translation>番号の桁数が足りません。</translation>
    </message>
    <message>
        <source>This number has too many digits.</source>
        <translation>番号の桁数が多すぎます。</translation>
    </message>
    <message>
        <source>You are offline. You need the internet to sign in.</source>
        <translation>オフラインです。サインインにはインターネット接続が必要です。</translation>
    </message>
    <message>
        <source>The server did not answer. Try again.</source>
        <translation>サーバーが応答しませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>We sent a text message to {phone}</source>
        <translation>{phone}にSMSを送信しました</translation>
    </message>
    <message numerus="yes">
        <source>The code works for %n minutes.</source>
        <translation>
            <numerusform>コードは%n分間有効です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again in {time}</source>
        <translation>あと{time}で再送信できます</translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message>
        <source>Sign out now?</source>
        <translation>今サインアウトしますか？</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are not sent yet. They are sent later. You need not sign in for that.</source>
        <translation>
            <numerusform>%n件の変更がまだ送信されていません。後で送信されます。そのためのサインインは不要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>サインインのまま</translation>
    </message>
    <message>
        <source>Sign out, send later</source>
        <translation>サインアウトして後で送信</translation>
    </message>
</context>
<context>
    <name>SkipLink</name>
    <message>
        <source>Go to content</source>
        <translation>内容へ移動</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>One moment…</source>
        <translation>お待ちください…</translation>
    </message>
    <message>
        <source>We cannot reach the service</source>
        <translation>サービスに接続できません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>You are offline, or the service is not running. Nothing was changed.</source>
        <translation>オフラインか、サービスが動作していません。何も変更されていません。</translation>
    </message>
    <message>
        <source>The server does not answer. Nothing was changed. Try again, or come back later.</source>
        <translation>サーバーが応答しません。何も変更されていません。再試行するか、後でもう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {number} of {count}: {step}</source>
        <translation>ステップ{number}／{count}：{step}</translation>
    </message>
</context>
<context>
    <name>SupportDesk</name>
    <message>
        <source>Save the report</source>
        <translation>報告を保存</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>zipファイル (*.zip)</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>{name}として保存しました</translation>
    </message>
</context>
<context>
    <name>SwitchWords</name>
    <message>
        <source>Stays off</source>
        <translation>オフのまま</translation>
    </message>
    <message>
        <source>Off when online</source>
        <translation>オンライン時にオフ</translation>
    </message>
    <message>
        <source>{title}, {state}</source>
        <translation>{title}、{state}</translation>
    </message>
    <message>
        <source>{app} may still use it until you are online. We keep trying.</source>
        <translation>オンラインになるまで、{app}がまだ使う可能性があります。試し続けます。</translation>
    </message>
    <message>
        <source>{app} may still use it until this is sent. You need not sign in for that.</source>
        <translation>送信されるまで、{app}がまだ使う可能性があります。そのためのサインインは不要です。</translation>
    </message>
    <message>
        <source>It was off already. {app} is told when you are online.</source>
        <translation>すでにオフでした。オンラインになると{app}に伝えます。</translation>
    </message>
    <message>
        <source>It was off already. {app} is still to be told. You need not sign in for that.</source>
        <translation>すでにオフでした。{app}にはこれから伝えます。そのためのサインインは不要です。</translation>
    </message>
    <message>
        <source>Needs a connection. Stays off.</source>
        <translation>接続が必要です。オフのままです。</translation>
    </message>
    <message>
        <source>The policy changed. This is off until you decide again.</source>
        <translation>ポリシーが変わりました。決め直すまでオフです。</translation>
    </message>
    <message>
        <source>Turned off on another device.</source>
        <translation>別のデバイスでオフにされました。</translation>
    </message>
    <message>
        <source>Turned off on another device ({device}) {when}.</source>
        <translation>別のデバイス（{device}）で{when}にオフにされました。</translation>
    </message>
    <message>
        <source>Turned off on another device {when}.</source>
        <translation>別のデバイスで{when}にオフにされました。</translation>
    </message>
    <message>
        <source>On when last checked</source>
        <translation>前回の確認時はオン</translation>
    </message>
    <message>
        <source>On when last checked, {time}</source>
        <translation>前回の確認時（{time}）はオン</translation>
    </message>
    <message>
        <source>{summary}. {count} of {total} uses are on.</source>
        <translation>{summary}。{total}件中{count}件の用途がオンです。</translation>
    </message>
    <message>
        <source>It stays off: a double click turns nothing on. Click once if you want it on.</source>
        <translation>オフのままです。ダブルクリックではオンになりません。オンにするには1回クリックしてください。</translation>
    </message>
    <message>
        <source>It stays off: the page moved just before you clicked. Click once more.</source>
        <translation>オフのままです。クリックの直前にページが動きました。もう一度クリックしてください。</translation>
    </message>
    <message>
        <source>Off is being recorded. You can turn it on again after that.</source>
        <translation>オフを記録しています。その後で、もう一度オンにできます。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Turning on…</source>
        <translation>オンにしています…</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Turning off…</source>
        <translation>オフにしています…</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Needs your answer</source>
        <translation>回答が必要</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>サインアウト済み</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>最新です</translation>
    </message>
    <message>
        <source>This device only</source>
        <translation>このデバイスのみ</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認しています…</translation>
    </message>
    <message numerus="yes">
        <source>Offline · %n changes waiting</source>
        <translation>
            <numerusform>オフライン · 送信待ちの変更%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answer · %n changes waiting</source>
        <translation>
            <numerusform>応答なし · 送信待ちの変更%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Updated {time}</source>
        <translation>{time}に更新</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>応答なし</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close message</source>
        <translation>メッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>UseChooser</name>
    <message>
        <source>Keep off</source>
        <translation>オフのまま</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>Nothing is chosen for you. You can change this later.</source>
        <translation>あらかじめ選ばれているものはありません。後で変更できます。</translation>
    </message>
    <message numerus="yes">
        <source>Turn on %n uses</source>
        <translation>
            <numerusform>%n件の用途をオンにする</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one use</source>
        <translation>用途を1つ以上選んでください</translation>
    </message>
</context>
<context>
    <name>UseWords</name>
    <message numerus="yes">
        <source>%n uses</source>
        <translation>
            <numerusform>用途%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionRow</name>
    <message>
        <source>See what changes</source>
        <translation>変更内容を見る</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>バージョン{version}</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>{day}から</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>{day}から</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>公表済み</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>以前</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Versions of the privacy policy</source>
        <translation>プライバシーポリシーのバージョン</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>プライバシーポリシー</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>インシデント</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>さらに表示</translation>
    </message>
    <message>
        <source>What the policy said at each time, and what changed between two versions.</source>
        <translation>各時点でのポリシーの内容と、2つのバージョンの違いです。</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>バージョン{version}</translation>
    </message>
</context>
<context>
    <name>WaitingMenu</name>
    <message>
        <source>Changes waiting to be sent</source>
        <translation>送信待ちの変更</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>送信待ちのものはありません。</translation>
    </message>
    <message>
        <source>Last checked {time}</source>
        <translation>前回の確認：{time}</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>もう一度確認</translation>
    </message>
    <message numerus="yes">
        <source>%n changes made before you signed out</source>
        <translation>
            <numerusform>サインアウト前に行った変更%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Turning off: {title}</source>
        <translation>オフにしています：{title}</translation>
    </message>
    <message>
        <source>Turning off: {title}, {use}</source>
        <translation>オフにしています：{title}、{use}</translation>
    </message>
</context>
<context>
    <name>WhenGroup</name>
    <message>
        <source>What happens when</source>
        <translation>いつ何が起きるか</translation>
    </message>
</context>
<context>
    <name>WordedSwitch</name>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
</context>
<context>
    <name>WriteMailDialog</name>
    <message>
        <source>Open your mail program?</source>
        <translation>メールソフトを開きますか？</translation>
    </message>
    <message>
        <source>Your mail program opens with this message, and you write the rest there. ConsentUI sends nothing. What you send reaches {app} outside this window.</source>
        <translation>このメッセージが入った状態でメールソフトが開き、続きをそこで書きます。ConsentUIは何も送信しません。送信したメールは、このウィンドウの外で{app}に届きます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Open mail program</source>
        <translation>メールソフトを開く</translation>
    </message>
    <message>
        <source>To: {address}</source>
        <translation>宛先：{address}</translation>
    </message>
    <message>
        <source>Subject: {subject}</source>
        <translation>件名：{subject}</translation>
    </message>
</context>
<context>
    <name>YourDataPage</name>
    <message>
        <source>Your data</source>
        <translation>あなたのデータ</translation>
    </message>
    <message>
        <source>Sign in to see your data</source>
        <translation>データを見るにはサインインしてください</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>このサービス</translation>
    </message>
    <message>
        <source>What {app} holds about you, and why.</source>
        <translation>{app}が保有するあなたのデータと、その理由です。</translation>
    </message>
    <message>
        <source>{app} shows it to you alone. ConsentUI keeps no search history on this computer.</source>
        <translation>{app}はあなただけに表示します。ConsentUIは検索履歴をこのコンピューターに保存しません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>We cannot load what is held now</source>
        <translation>今は保有されているデータを読み込めません</translation>
    </message>
    <message>
        <source>Below stands what the policy says. Nothing was changed.</source>
        <translation>以下はポリシーの内容です。何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>_ContactHead</name>
    <message>
        <source>Write to the privacy team</source>
        <translation>プライバシー担当に連絡する</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>アドレスをコピー</translation>
    </message>
    <message>
        <source>Write email</source>
        <translation>メールを書く</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>_FateColumn</name>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>_FirstStep</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Asking what would be deleted…</source>
        <translation>削除されるものを問い合わせています…</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除されるもの</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>残るもの</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
</context>
<context>
    <name>_Hint</name>
    <message>
        <source>Text messages show up here</source>
        <translation>SMSはここに表示されます</translation>
    </message>
</context>
<context>
    <name>_SecondStep</name>
    <message>
        <source>Type {word} to confirm</source>
        <translation>確定するには「{word}」と入力してください</translation>
    </message>
    <message>
        <source>We check that it is really you.</source>
        <translation>ご本人であることを確認します。</translation>
    </message>
</context>
</TS>

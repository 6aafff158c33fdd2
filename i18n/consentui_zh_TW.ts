<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>AboutMePart</name>
    <message>
        <source>What is it, and how is it about you?</source>
        <translation>內容是什麼？與您有什麼關係？</translation>
    </message>
    <message>
        <source>Where did you see it? (optional)</source>
        <translation>您在哪裡看到的？（選填）</translation>
    </message>
    <message>
        <source>A link, or the name of the person who posted it.</source>
        <translation>連結，或發布者的名稱。</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>送出請求</translation>
    </message>
    <message>
        <source>Your requests</source>
        <translation>您的請求</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在傳送…</translation>
    </message>
    <message>
        <source>Tell {app} about something that others posted. {app} looks at it and answers here.</source>
        <translation>把他人發布的內容告訴 {app}。{app} 會查看並在這裡答覆。</translation>
    </message>
    <message>
        <source>Ask about something others posted</source>
        <translation>詢問他人發布的內容</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Take back the request about {words}</source>
        <translation>收回關於「{words}」的請求</translation>
    </message>
    <message>
        <source>Say in a few words what it is.</source>
        <translation>請簡單說明是什麼內容。</translation>
    </message>
</context>
<context>
    <name>AboutMeWords</name>
    <message>
        <source>Content about you</source>
        <translation>關於您的內容</translation>
    </message>
    <message>
        <source>You asked {when}.</source>
        <translation>請求時間：{when}。</translation>
    </message>
    <message>
        <source>{asked} {state}</source>
        <translation>{asked}{state}</translation>
    </message>
    <message>
        <source>{app} answered: {answer}</source>
        <translation>{app} 的答覆：{answer}</translation>
    </message>
    <message>
        <source>You took the request back.</source>
        <translation>您已收回這項請求。</translation>
    </message>
    <message>
        <source>{app} did not agree.</source>
        <translation>{app} 未同意。</translation>
    </message>
    <message>
        <source>It is closed.</source>
        <translation>已結案。</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>尚無答覆。</translation>
    </message>
    <message>
        <source>No answer yet. It is expected by {day}.</source>
        <translation>尚無答覆。預計在 {day}前答覆。</translation>
    </message>
</context>
<context>
    <name>AccountClosing</name>
    <message>
        <source>the service</source>
        <translation>此服務</translation>
    </message>
    <message>
        <source>You can get a copy of your data first.</source>
        <translation>您可以先取得一份資料副本。</translation>
    </message>
    <message>
        <source>Get a copy</source>
        <translation>取得副本</translation>
    </message>
    <message>
        <source>A copy of your data is ready. You can download it until {day}.</source>
        <translation>您的資料副本已備妥，可在 {day}前下載。</translation>
    </message>
    <message>
        <source>See the copy</source>
        <translation>查看副本</translation>
    </message>
    <message>
        <source>A copy of your data is being made.</source>
        <translation>正在製作您的資料副本。</translation>
    </message>
    <message>
        <source>See how far it is</source>
        <translation>查看進度</translation>
    </message>
    <message>
        <source>Your account will be deleted. Everything was turned off.</source>
        <translation>您的帳號將會刪除。所有項目都已關閉。</translation>
    </message>
    <message>
        <source>Your account stays. Permissions are still off.</source>
        <translation>您的帳號將會保留。各項權限仍為關閉。</translation>
    </message>
</context>
<context>
    <name>AccountDeletedDialog</name>
    <message>
        <source>Your account was deleted</source>
        <translation>您的帳號已刪除</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>儲存證明</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>Account and look</source>
        <translation>帳號與外觀</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>{title}: set by your administrator</source>
        <translation>{title}：由系統管理員設定</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>登出</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>依照系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高對比</translation>
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
        <translation>帳號</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>您尚未登入</translation>
    </message>
    <message>
        <source>Sign in to see your account, where you are signed in, and to close it.</source>
        <translation>登入後即可查看您的帳號和登入位置，也可以刪除帳號。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
</context>
<context>
    <name>ActivityActions</name>
    <message>
        <source>Receipt of {day}</source>
        <translation>{day}的收據</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>儲存收據</translation>
    </message>
    <message>
        <source>Receipts (*.json)</source>
        <translation>收據 (*.json)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>匯出活動紀錄</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活動紀錄</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>已儲存為 {name}</translation>
    </message>
</context>
<context>
    <name>ActivityFrame</name>
    <message>
        <source>Activity</source>
        <translation>活動紀錄</translation>
    </message>
</context>
<context>
    <name>ActivityHead</name>
    <message>
        <source>Activity</source>
        <translation>活動紀錄</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Every choice you made and everything that was shared. Entries cannot be edited.</source>
        <translation>您做過的每個選擇，以及所有分享過的資料。紀錄無法修改。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>搜尋活動紀錄</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>When you turn something on or off, or {app} shares data, it shows up here with a receipt.</source>
        <translation>當您開啟或關閉某個項目，或 {app} 分享資料時，這裡會出現紀錄和收據。</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>這裡還沒有內容</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Turned on</source>
        <translation>已開啟</translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation>已關閉</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>已分享</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Loading your activity…</source>
        <translation>正在載入活動紀錄…</translation>
    </message>
    <message>
        <source>See permissions</source>
        <translation>查看權限</translation>
    </message>
    <message>
        <source>No entries match.</source>
        <translation>沒有相符的紀錄。</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>沒有移除任何內容。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>顯示全部</translation>
    </message>
    <message>
        <source>The service does not answer. Nothing was changed. Try again, or come back later.</source>
        <translation>服務沒有回應。沒有任何變更。請重試，或稍後再回來。</translation>
    </message>
    <message>
        <source>We cannot show your activity</source>
        <translation>無法顯示您的活動紀錄</translation>
    </message>
    <message>
        <source>Activity belongs to an account, or to a device that has answered the policy.</source>
        <translation>活動紀錄屬於某個帳號，或屬於已答覆政策的裝置。</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>您尚未登入</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>the service</source>
        <translation>此服務</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (CSV)</source>
        <translation>試算表用的表格 (CSV)</translation>
    </message>
    <message>
        <source>Everything with receipts (JSON)</source>
        <translation>含收據的完整內容 (JSON)</translation>
    </message>
</context>
<context>
    <name>ActivityRows</name>
    <message>
        <source>Loading…</source>
        <translation>正在載入…</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>敏感資料</translation>
    </message>
    <message>
        <source>. </source>
        <translation>。</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>等待傳送</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>ActivityStates</name>
    <message numerus="yes">
        <source>%n receipts cannot be checked</source>
        <translation>
            <numerusform>有 %n 份收據無法驗證</numerusform>
        </translation>
    </message>
    <message>
        <source>Something in the record of {app} is missing or was changed. Save these receipts and ask {app} about them.</source>
        <translation>{app} 的紀錄中有內容遺失或遭到變更。請儲存這些收據，並向 {app} 詢問。</translation>
    </message>
    <message>
        <source>This may not be everything</source>
        <translation>這裡可能不是全部紀錄</translation>
    </message>
    <message>
        <source>{app} cannot be reached. You see what is kept on this computer.</source>
        <translation>無法連線到 {app}。您看到的是保存在這部電腦上的內容。</translation>
    </message>
    <message>
        <source>{title} is being turned off</source>
        <translation>正在關閉「{title}」</translation>
    </message>
    <message>
        <source>This computer could not save it. Keep the window open while we send.</source>
        <translation>這部電腦無法儲存這項變更。傳送期間請勿關閉視窗。</translation>
    </message>
    <message>
        <source>Sent as soon as you are online</source>
        <translation>連上網路後立即傳送</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>正在傳送</translation>
    </message>
</context>
<context>
    <name>ActivityWords</name>
    <message numerus="yes">
        <source>%n choices</source>
        <translation>
            <numerusform>%n 項選擇</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: turned on</source>
        <translation>{title}：已開啟</translation>
    </message>
    <message>
        <source>{title}: turned off</source>
        <translation>{title}：已關閉</translation>
    </message>
    <message>
        <source>{title}: turned on, {uses}</source>
        <translation>{title}：已開啟，{uses}</translation>
    </message>
    <message>
        <source>{title}: turned off, {uses}</source>
        <translation>{title}：已關閉，{uses}</translation>
    </message>
    <message>
        <source>{title} turned on</source>
        <translation>已開啟「{title}」</translation>
    </message>
    <message>
        <source>{title} turned off</source>
        <translation>已關閉「{title}」</translation>
    </message>
    <message numerus="yes">
        <source>%n choices turned on</source>
        <translation>
            <numerusform>已開啟 %n 項選擇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choices turned off</source>
        <translation>
            <numerusform>已關閉 %n 項選擇</numerusform>
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
        <translation>資料</translation>
    </message>
    <message>
        <source>{what} sent to {recipient}</source>
        <translation>已傳送給 {recipient}：{what}</translation>
    </message>
    <message>
        <source>By {app}</source>
        <translation>由 {app} 執行</translation>
    </message>
    <message>
        <source>On {device}</source>
        <translation>在 {device} 上</translation>
    </message>
    <message>
        <source>{count}: {titles}</source>
        <translation>{count}：{titles}</translation>
    </message>
    <message>
        <source>You accepted policy version {version}</source>
        <translation>您接受了政策版本 {version}</translation>
    </message>
    <message>
        <source>You declined policy version {version}</source>
        <translation>您拒絕了政策版本 {version}</translation>
    </message>
    <message>
        <source>You accepted a change of policy version {version}</source>
        <translation>您接受了政策版本 {version} 的一項變更</translation>
    </message>
    <message>
        <source>You declined a change of policy version {version}</source>
        <translation>您拒絕了政策版本 {version} 的一項變更</translation>
    </message>
    <message>
        <source>Signed in on {device}</source>
        <translation>在 {device} 上登入</translation>
    </message>
    <message>
        <source>You asked to delete your account</source>
        <translation>您請求刪除帳號</translation>
    </message>
    <message>
        <source>You asked about content that others posted about you</source>
        <translation>您詢問了他人發布的與您有關的內容</translation>
    </message>
    <message>
        <source>You asked for a copy of your data</source>
        <translation>您請求了一份資料副本</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message>
        <source>{title} needs your answer</source>
        <translation>「{title}」需要您的答覆</translation>
    </message>
    <message>
        <source>{title}: we could not confirm it</source>
        <translation>{title}：無法確認</translation>
    </message>
    <message>
        <source>{title}: turning off; this computer could not save it</source>
        <translation>{title}：正在關閉；這部電腦無法儲存</translation>
    </message>
    <message>
        <source>{title}: off, you are offline</source>
        <translation>{title}：已關閉，您目前離線</translation>
    </message>
    <message>
        <source>{title} stay off, you are offline</source>
        <translation>「{title}」維持關閉，您目前離線</translation>
    </message>
    <message>
        <source>{title} stays off, you are offline</source>
        <translation>「{title}」維持關閉，您目前離線</translation>
    </message>
    <message>
        <source>{title} could not be turned on</source>
        <translation>無法開啟「{title}」</translation>
    </message>
    <message>
        <source>Turning on {title}</source>
        <translation>正在開啟「{title}」</translation>
    </message>
    <message>
        <source>{title} will turn off when you are online</source>
        <translation>連上網路後將關閉「{title}」</translation>
    </message>
    <message>
        <source>Turning off {title}</source>
        <translation>正在關閉「{title}」</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{title} is on for: {use}</source>
        <translation>「{title}」已開啟，用於：{use}</translation>
    </message>
    <message>
        <source>{title} is off for: {use}</source>
        <translation>「{title}」已關閉，用於：{use}</translation>
    </message>
    <message>
        <source>{title}: on</source>
        <translation>{title}：已開啟</translation>
    </message>
    <message>
        <source>{title}: off</source>
        <translation>{title}：已關閉</translation>
    </message>
    <message>
        <source>{title} are on</source>
        <translation>「{title}」已開啟</translation>
    </message>
    <message>
        <source>{title} are off</source>
        <translation>「{title}」已關閉</translation>
    </message>
    <message>
        <source>{title} is on</source>
        <translation>「{title}」已開啟</translation>
    </message>
    <message>
        <source>{title} is off</source>
        <translation>「{title}」已關閉</translation>
    </message>
</context>
<context>
    <name>AppGroup</name>
    <message>
        <source>This app</source>
        <translation>關於此應用程式</translation>
    </message>
    <message>
        <source>Where your sign-in is kept</source>
        <translation>登入資訊的保存位置</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>授權條款</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>複製要提供給支援人員的詳細資料</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>提供給支援人員的詳細資料</translation>
    </message>
    <message>
        <source>Versions and the code of the last problem. Nothing about you.</source>
        <translation>版本和最近一次問題的代碼，不含任何關於您的資訊。</translation>
    </message>
    <message>
        <source>Last problem: {code}. Nothing about you is copied.</source>
        <translation>最近一次問題：{code}。不會複製任何關於您的資訊。</translation>
    </message>
    <message>
        <source>Use the keyring</source>
        <translation>使用鑰匙圈</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
</context>
<context>
    <name>AskCopyDialog</name>
    <message>
        <source>Get a copy of your data</source>
        <translation>取得資料副本</translation>
    </message>
    <message>
        <source>Everything {app} holds about you is put in. Take out what you do not want.</source>
        <translation>{app} 持有的所有關於您的資料都會放入。請取消您不需要的部分。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Get a copy</source>
        <translation>取得副本</translation>
    </message>
    <message>
        <source>We check that it is really you</source>
        <translation>我們會確認是您本人</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在請求…</translation>
    </message>
    <message>
        <source>You get one zip file: JSON files for programs, and a page that you can read in a browser.</source>
        <translation>您會得到一個 zip 檔：供程式使用的 JSON 檔案，以及可用瀏覽器閱讀的頁面。</translation>
    </message>
    <message>
        <source>Choose at least one</source>
        <translation>請至少選擇一項</translation>
    </message>
</context>
<context>
    <name>CarriedChoicesDialog</name>
    <message>
        <source>Use the choices from this computer?</source>
        <translation>要採用這部電腦上的選擇嗎？</translation>
    </message>
    <message>
        <source>You decided these here before you signed in, and differently in your account. Your account&apos;s choice stays unless you take the one from here.</source>
        <translation>您登入前在這裡做過這些決定，與帳號中的不同。除非您採用這裡的選擇，否則以帳號中的為準。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍後</translation>
    </message>
    <message>
        <source>Account: {account}. This computer: {device}.</source>
        <translation>帳號：{account}。這部電腦：{device}。</translation>
    </message>
    <message>
        <source>Keep account choice</source>
        <translation>保留帳號的選擇</translation>
    </message>
    <message>
        <source>Use choice from here</source>
        <translation>採用這裡的選擇</translation>
    </message>
    <message>
        <source>on</source>
        <translation>已開啟</translation>
    </message>
    <message>
        <source>off</source>
        <translation>已關閉</translation>
    </message>
</context>
<context>
    <name>CategoryPage</name>
    <message>
        <source>Your data</source>
        <translation>您的資料</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>敏感資料</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>此服務</translation>
    </message>
    <message>
        <source>The policy says that some of it is stored for a time on your own device. ConsentUI keeps none: what {app} stored is cleared in {app} itself, or in the browser in which you use it. What {app} holds is counted above; the policy names no way to clear it.</source>
        <translation>政策表示，其中一部分會在您自己的裝置上存放一段時間。ConsentUI 不保存這些資料：{app} 存放的內容要在 {app} 中清除，或在您使用它的瀏覽器中清除。{app} 持有的資料已計入上方；政策沒有寫明清除的方式。</translation>
    </message>
    <message>
        <source>There is nothing to clear on this computer</source>
        <translation>這部電腦上沒有可清除的內容</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Decline</source>
        <translation>拒絕</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
</context>
<context>
    <name>ChangePages</name>
    <message>
        <source>Your answer is recorded.</source>
        <translation>您的答覆已記錄。</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Version {version} started on {day}.</source>
        <translation>版本 {version} 已於 {day}生效。</translation>
    </message>
    <message>
        <source>Version {version} starts on {day}.</source>
        <translation>版本 {version} 將於 {day}生效。</translation>
    </message>
    <message>
        <source>Answer each change on its own.</source>
        <translation>請逐項答覆每個變更。</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>需要您的決定</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已決定</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>{day}起</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>自 {day}起</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Nothing about this.</source>
        <translation>沒有相關內容。</translation>
    </message>
    <message>
        <source>This part goes.</source>
        <translation>這部分將移除。</translation>
    </message>
    <message>
        <source>About: {uses}</source>
        <translation>相關項目：{uses}</translation>
    </message>
    <message>
        <source>You accepted. It starts on {day}.</source>
        <translation>您已接受。將於 {day}開始。</translation>
    </message>
    <message>
        <source>You declined. It turns off on {day}.</source>
        <translation>您已拒絕。將於 {day}關閉。</translation>
    </message>
    <message>
        <source>You declined. Nothing changes for you.</source>
        <translation>您已拒絕。對您沒有任何改變。</translation>
    </message>
    <message>
        <source>No answer yet. On {day} this is turned off until you decide.</source>
        <translation>尚未答覆。自 {day}起這個項目會關閉，直到您做出決定。</translation>
    </message>
    <message>
        <source>No answer yet. Nothing changes until you decide.</source>
        <translation>尚未答覆。在您決定之前不會有任何改變。</translation>
    </message>
    <message>
        <source>You accepted. It started on {day}.</source>
        <translation>您已接受。已於 {day}開始。</translation>
    </message>
    <message>
        <source>You declined. Nothing changed for you.</source>
        <translation>您已拒絕。對您沒有任何改變。</translation>
    </message>
    <message>
        <source>No answer yet. You turned it on again with the new words.</source>
        <translation>尚未答覆。您已依新的內容重新開啟。</translation>
    </message>
    <message>
        <source>No answer yet. This is off until you decide.</source>
        <translation>尚未答覆。在您決定之前，這個項目為關閉。</translation>
    </message>
    <message numerus="yes">
        <source>%n changes need no decision</source>
        <translation>
            <numerusform>%n 項變更不需要決定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more changes need no decision</source>
        <translation>
            <numerusform>另有 %n 項變更不需要決定</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{titles}. They started on {day}.</source>
        <translation>{titles}。已於 {day}開始。</translation>
    </message>
    <message>
        <source>{titles}. They start on {day}.</source>
        <translation>{titles}。將於 {day}開始。</translation>
    </message>
    <message numerus="yes">
        <source>All %n changes are decided</source>
        <translation>
            <numerusform>全部 %n 項變更都已決定</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>文字更新</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>已移動</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Changes to the privacy policy</source>
        <translation>隱私權政策的變更</translation>
    </message>
    <message>
        <source>Show more questions</source>
        <translation>顯示更多問題</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>隱私權政策</translation>
    </message>
    <message>
        <source>Back to policy</source>
        <translation>返回政策</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>所有版本</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>We cannot load the changes now</source>
        <translation>目前無法載入變更</translation>
    </message>
    <message>
        <source>Nothing is accepted. Try again when you are online.</source>
        <translation>沒有接受任何內容。請在連上網路後重試。</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>沒有等待您處理的事項</translation>
    </message>
    <message>
        <source>No change of the policy needs your decision.</source>
        <translation>沒有需要您決定的政策變更。</translation>
    </message>
</context>
<context>
    <name>ChoiceWords</name>
    <message>
        <source>What you see</source>
        <translation>您看到的內容</translation>
    </message>
    <message>
        <source>Cookies and saved identifiers</source>
        <translation>Cookie 與儲存的識別碼</translation>
    </message>
    <message>
        <source>Linked accounts</source>
        <translation>連結的帳號</translation>
    </message>
    <message>
        <source>Who gets your data</source>
        <translation>誰會取得您的資料</translation>
    </message>
    <message>
        <source>Without your consent</source>
        <translation>不需您同意的情形</translation>
    </message>
    <message>
        <source>Sending data to other countries</source>
        <translation>將資料傳送到其他國家</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>更多選擇</translation>
    </message>
    <message>
        <source>The policy names four uses of cookies and anonymous identifiers.</source>
        <translation>政策列出 Cookie 和匿名識別碼的四種用途。</translation>
    </message>
    <message>
        <source>Accounts you use to sign in, and products you sign in to with {app}.</source>
        <translation>您用來登入的帳號，以及您用 {app} 帳號登入的產品。</translation>
    </message>
    <message>
        <source>Those outside {app} that the policy names or describes.</source>
        <translation>政策列名或描述的 {app} 以外的接收者。</translation>
    </message>
    <message>
        <source>{summary} Linked {day}.</source>
        <translation>{summary}於 {day}連結。</translation>
    </message>
    <message>
        <source>{summary} Not linked.</source>
        <translation>{summary}未連結。</translation>
    </message>
    <message>
        <source>Not linked since {day}. The policy does not say what happens to what it has.</source>
        <translation>自 {day}起未連結。政策沒有說明如何處理其已有的資料。</translation>
    </message>
    <message>
        <source>The policy does not say what.</source>
        <translation>政策沒有說明是什麼。</translation>
    </message>
    <message>
        <source>{what}. The policy does not say why.</source>
        <translation>{what}。政策沒有說明原因。</translation>
    </message>
    <message>
        <source>{what}, {why}.</source>
        <translation>{what}，{why}。</translation>
    </message>
    <message>
        <source>No sharing is on record.</source>
        <translation>沒有分享紀錄。</translation>
    </message>
    <message>
        <source>Since {day}, last time {when}.</source>
        <translation>自 {day}起，最近一次 {when}。</translation>
    </message>
    <message>
        <source>Since {day}. No sharing is on record.</source>
        <translation>自 {day}起。沒有分享紀錄。</translation>
    </message>
    <message>
        <source>Last time {when}.</source>
        <translation>最近一次 {when}。</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>今天 {time}</translation>
    </message>
    <message>
        <source>Each one is listed by name once it is linked.</source>
        <translation>連結後會依名稱逐一列出。</translation>
    </message>
    <message>
        <source>Collected without consent</source>
        <translation>不經同意即蒐集</translation>
    </message>
    <message>
        <source>Shared without consent</source>
        <translation>不經同意即分享</translation>
    </message>
    <message>
        <source>No choice is offered</source>
        <translation>不提供選擇</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>不需要決定</translation>
    </message>
    <message>
        <source>None linked</source>
        <translation>沒有連結</translation>
    </message>
    <message>
        <source>A product you sign in to with your {app} account shows up here.</source>
        <translation>您用 {app} 帳號登入的產品會顯示在這裡。</translation>
    </message>
    <message>
        <source>No linked accounts</source>
        <translation>沒有連結的帳號</translation>
    </message>
    <message>
        <source>The times below are from before</source>
        <translation>以下時間是先前的資料</translation>
    </message>
    <message>
        <source>When data was last shared is missing below</source>
        <translation>以下缺少最近一次分享資料的時間</translation>
    </message>
</context>
<context>
    <name>ChoicesCard</name>
    <message>
        <source>Other choices</source>
        <translation>其他選擇</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在載入…</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>目前無法載入。</translation>
    </message>
</context>
<context>
    <name>ChoicesPage</name>
    <message>
        <source>What {app} may use it for</source>
        <translation>{app} 可以用來做什麼</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>此服務</translation>
    </message>
    <message>
        <source>Other choices</source>
        <translation>其他選擇</translation>
    </message>
    <message>
        <source>More things you can decide. Anything optional is off until you turn it on.</source>
        <translation>更多可以由您決定的事項。選用項目在您開啟之前都是關閉的。</translation>
    </message>
</context>
<context>
    <name>ClauseNames</name>
    <message>
        <source>Policy {place}</source>
        <translation>政策 {place}</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>前言</translation>
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
        <translation>刪除帳號</translation>
    </message>
    <message>
        <source>Delete account…</source>
        <translation>刪除帳號…</translation>
    </message>
    <message>
        <source>Delete your account and data</source>
        <translation>刪除您的帳號和資料</translation>
    </message>
    <message>
        <source>You can change your mind for 14 days. You can get a copy of your data first.</source>
        <translation>您可以在 14 天內改變主意，也可以先取得一份資料副本。</translation>
    </message>
    <message>
        <source>You need the internet to delete your account.</source>
        <translation>刪除帳號需要網際網路連線。</translation>
    </message>
</context>
<context>
    <name>ClosingProof</name>
    <message>
        <source>Save certificate</source>
        <translation>儲存證明</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>已儲存為 {name}</translation>
    </message>
</context>
<context>
    <name>ClosingWords</name>
    <message>
        <source>DELETE</source>
        <comment>The word a person types to confirm; one word, no spaces.</comment>
        <translation>刪除</translation>
    </message>
    <message numerus="yes">
        <source>%n letters to go</source>
        <translation>
            <numerusform>還差 %n 個字</numerusform>
        </translation>
    </message>
    <message>
        <source>This is another word.</source>
        <translation>輸入的不是這個詞。</translation>
    </message>
    <message>
        <source>On {day} {app} deletes your account. Until then you can sign in and cancel.</source>
        <translation>{app} 將於 {day}刪除您的帳號。在此之前，您可以登入並取消。</translation>
    </message>
    <message>
        <source>Your account will be deleted on {day}</source>
        <translation>您的帳號將於 {day}刪除</translation>
    </message>
    <message numerus="yes">
        <source>%n days left.</source>
        <translation>
            <numerusform>還剩 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Until then nothing is deleted. Everything was turned off.</source>
        <translation>在此之前不會刪除任何內容。所有項目都已關閉。</translation>
    </message>
    <message>
        <source>You asked. All permissions and choices were turned off.</source>
        <translation>您已提出請求。所有權限和選擇都已關閉。</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>直到 {day}</translation>
    </message>
    <message>
        <source>You can download the copy of your data.</source>
        <translation>您可以下載資料副本。</translation>
    </message>
    <message>
        <source>A reminder is sent to you by text message.</source>
        <translation>會以簡訊提醒您。</translation>
    </message>
    <message>
        <source>Your account and data are deleted. You cannot get them back.</source>
        <translation>您的帳號和資料會刪除，無法復原。</translation>
    </message>
    <message>
        <source>It was deleted on {day}.</source>
        <translation>已於 {day}刪除。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were deleted.</source>
        <translation>
            <numerusform>已刪除 %n 筆紀錄。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your sign-in, choices and receipts were removed from this computer, too.</source>
        <translation>您的登入資訊、選擇和收據也已從這部電腦移除。</translation>
    </message>
    <message>
        <source>The certificate is the service&apos;s signed proof. Closing this removes it; save it first.</source>
        <translation>這份證明由服務簽章。關閉後證明會移除，請先儲存。</translation>
    </message>
    <message>
        <source>Your choices and their receipts</source>
        <translation>您的選擇及其收據</translation>
    </message>
    <message>
        <source>The record of what was shared</source>
        <translation>分享紀錄</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>您的登入位置</translation>
    </message>
    <message>
        <source>Your requests and copies</source>
        <translation>您的請求和副本</translation>
    </message>
    <message>
        <source>Proof that you asked for deletion</source>
        <translation>您請求刪除的證明</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, kept without your name</source>
        <translation>
            <numerusform>%n 筆紀錄，保留但不含您的姓名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 筆紀錄</numerusform>
        </translation>
    </message>
    <message>
        <source>The service does not say why.</source>
        <translation>服務沒有說明原因。</translation>
    </message>
</context>
<context>
    <name>CodePart</name>
    <message>
        <source>A text message with a code is on its way…</source>
        <translation>含驗證碼的簡訊正在傳送…</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>6 位數驗證碼</translation>
    </message>
    <message>
        <source>Code from the text message to {phone}</source>
        <translation>傳送到 {phone} 的簡訊驗證碼</translation>
    </message>
    <message>
        <source>Code from the text message</source>
        <translation>簡訊驗證碼</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Enter the code</source>
        <translation>輸入驗證碼</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>6 位數驗證碼</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>更換號碼</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登入…</translation>
    </message>
</context>
<context>
    <name>ColumnHeads</name>
    <message>
        <source>The policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>In plain words · a summary, not the policy</source>
        <translation>白話說明 · 只是摘要，不是政策</translation>
    </message>
</context>
<context>
    <name>ComparePart</name>
    <message>
        <source>Earlier version</source>
        <translation>較早的版本</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>較新的版本</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Compare two versions</source>
        <translation>比較兩個版本</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message numerus="yes">
        <source>%n clauses differ.</source>
        <translation>
            <numerusform>有 %n 條條款不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two say the same.</source>
        <translation>兩個版本內容相同。</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比較…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Leave it out</source>
        <translation>不提及</translation>
    </message>
    <message>
        <source>Your message names a clause</source>
        <translation>您的訊息會提及一條條款</translation>
    </message>
</context>
<context>
    <name>ContentPart</name>
    <message>
        <source>Your posts, comments and likes</source>
        <translation>您的貼文、留言和讚</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>We cannot load this now</source>
        <translation>目前無法載入</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>顯示更多</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在載入…</translation>
    </message>
    <message>
        <source>None are on record.</source>
        <translation>沒有紀錄。</translation>
    </message>
</context>
<context>
    <name>ContentRow</name>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>正在刪除…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>ContentWords</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>貼文</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>讚</translation>
    </message>
    <message>
        <source>Post under “{about}” · {when}</source>
        <translation>「{about}」下的貼文 · {when}</translation>
    </message>
    <message>
        <source>Comment on “{about}” · {when}</source>
        <translation>對「{about}」的留言 · {when}</translation>
    </message>
    <message>
        <source>Like of “{about}” · {when}</source>
        <translation>對「{about}」按的讚 · {when}</translation>
    </message>
    <message>
        <source>{kind} · {when}</source>
        <translation>{kind} · {when}</translation>
    </message>
    <message>
        <source>Delete post of {when}</source>
        <translation>刪除 {when} 的貼文</translation>
    </message>
    <message>
        <source>Delete comment of {when}</source>
        <translation>刪除 {when} 的留言</translation>
    </message>
    <message>
        <source>Delete like of {when}</source>
        <translation>刪除 {when} 的讚</translation>
    </message>
    <message>
        <source>Delete this post?</source>
        <translation>要刪除這則貼文嗎？</translation>
    </message>
    <message>
        <source>Delete this comment?</source>
        <translation>要刪除這則留言嗎？</translation>
    </message>
    <message>
        <source>Delete this like?</source>
        <translation>要刪除這個讚嗎？</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>這個動作無法復原。</translation>
    </message>
    <message>
        <source>The post is deleted.</source>
        <translation>貼文已刪除。</translation>
    </message>
    <message>
        <source>The comment is deleted.</source>
        <translation>留言已刪除。</translation>
    </message>
    <message>
        <source>The like is deleted.</source>
        <translation>讚已刪除。</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>貼文</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>讚</translation>
    </message>
    <message>
        <source>A post without text</source>
        <translation>沒有文字的貼文</translation>
    </message>
    <message>
        <source>A comment without text</source>
        <translation>沒有文字的留言</translation>
    </message>
    <message>
        <source>A like</source>
        <translation>讚</translation>
    </message>
</context>
<context>
    <name>ContentsList</name>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n 個相符項目</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目錄</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Search the policy</source>
        <translation>搜尋政策</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一個相符項目</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一個相符項目</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目錄</translation>
    </message>
    <message>
        <source>Data collected and shared</source>
        <translation>蒐集和分享的資料</translation>
    </message>
</context>
<context>
    <name>CoolingOffDialog</name>
    <message>
        <source>Not now</source>
        <translation>暫時不要</translation>
    </message>
    <message>
        <source>Keep my account</source>
        <translation>保留我的帳號</translation>
    </message>
</context>
<context>
    <name>Copy</name>
    <message>
        <source>A copy of your data</source>
        <translation>您的資料副本</translation>
    </message>
    <message>
        <source>Sign in to ask for a copy of your data.</source>
        <translation>登入後即可請求資料副本。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在載入…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>目前無法載入。</translation>
    </message>
    <message>
        <source>A zip file with everything {app} holds about you. You see here when it is ready.</source>
        <translation>一個 zip 檔，包含 {app} 持有的所有關於您的資料。備妥後會顯示在這裡。</translation>
    </message>
    <message>
        <source>Get a copy</source>
        <translation>取得副本</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新請求</translation>
    </message>
    <message>
        <source>Get a new copy</source>
        <translation>取得新副本</translation>
    </message>
    <message>
        <source>Cancel request</source>
        <translation>取消請求</translation>
    </message>
    <message>
        <source>Your copy is ready</source>
        <translation>您的副本已備妥</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下載</translation>
    </message>
    <message>
        <source>Your copy is on this computer</source>
        <translation>您的副本已在這部電腦上</translation>
    </message>
    <message>
        <source>This file holds private data. Keep it in a safe place.</source>
        <translation>此檔案含有私人資料，請妥善保管。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Opening your copy</source>
        <translation>正在開啟您的副本</translation>
    </message>
    <message>
        <source>Downloading your copy</source>
        <translation>正在下載您的副本</translation>
    </message>
    <message>
        <source>{progress}. Interrupted. It goes on by itself when {app} answers.</source>
        <translation>{progress}。已中斷。{app} 有回應後會自動繼續。</translation>
    </message>
    <message>
        <source>{progress}. Paused.</source>
        <translation>{progress}。已暫停。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Your copy is not on this computer yet</source>
        <translation>您的副本尚未儲存到這部電腦</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>重新下載</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>選擇其他位置</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>查看內容</translation>
    </message>
    <message>
        <source>You asked {when}. You see here when it is ready.</source>
        <translation>請求時間：{when}。備妥後會顯示在這裡。</translation>
    </message>
    <message>
        <source>You asked {when}. It takes longer than expected. You see here when it is ready.</source>
        <translation>請求時間：{when}。所需時間比預期的久，備妥後會顯示在這裡。</translation>
    </message>
    <message>
        <source>You asked {when}. You see here when it is ready, by about {time}.</source>
        <translation>請求時間：{when}。預計 {time} 備妥，屆時會顯示在這裡。</translation>
    </message>
    <message>
        <source>Preparing.</source>
        <translation>正在準備。</translation>
    </message>
    <message>
        <source>Preparing. Ready by about {time}</source>
        <translation>正在準備。預計 {time} 備妥</translation>
    </message>
    <message>
        <source>Zip file, {size}. You can download it until {day}.</source>
        <translation>zip 檔，{size}。可在 {day}前下載。</translation>
    </message>
    <message>
        <source>Zip file, {size}. It was downloaded once. You can download it until {day}.</source>
        <translation>zip 檔，{size}。已下載過一次。可在 {day}前下載。</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>已備妥。</translation>
    </message>
    <message>
        <source>Ready until {day}</source>
        <translation>可用至 {day}</translation>
    </message>
    <message>
        <source>{name}, in {folder}.</source>
        <translation>{name}，位於 {folder}。</translation>
    </message>
    <message>
        <source>{name}, {size}, in {folder}.</source>
        <translation>{name}，{size}，位於 {folder}。</translation>
    </message>
    <message>
        <source>This copy was removed.</source>
        <translation>此副本已移除。</translation>
    </message>
    <message>
        <source>This copy was removed on {day}.</source>
        <translation>此副本已於 {day}移除。</translation>
    </message>
    <message>
        <source>We could not make your copy. Nothing is lost.</source>
        <translation>無法製作您的副本。沒有遺失任何內容。</translation>
    </message>
    <message>
        <source>{app} says it is not sure that you asked for it.</source>
        <translation>{app} 表示無法確定是您提出的請求。</translation>
    </message>
    <message>
        <source>{app} says it found no data for this request.</source>
        <translation>{app} 表示找不到與此請求相關的資料。</translation>
    </message>
    <message>
        <source>{app} says there were too many requests. Ask again later.</source>
        <translation>{app} 表示請求過多。請稍後再請求。</translation>
    </message>
    <message>
        <source>{app} did not make this copy, and gives no reason.</source>
        <translation>{app} 沒有製作此副本，也沒有說明原因。</translation>
    </message>
    <message>
        <source>{received} of {size}</source>
        <translation>{received}／{size}</translation>
    </message>
    <message>
        <source>Not enough space. {size} needed.</source>
        <translation>空間不足，需要 {size}。</translation>
    </message>
    <message>
        <source>This folder does not take new files. Choose another folder.</source>
        <translation>此資料夾無法存放新檔案。請選擇其他資料夾。</translation>
    </message>
    <message>
        <source>A file cannot have this name here. Choose another one.</source>
        <translation>檔案在這裡不能使用這個名稱。請換一個。</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>無法寫入檔案。請選擇其他資料夾。</translation>
    </message>
    <message>
        <source>The file is damaged. We removed it.</source>
        <translation>檔案已損壞，我們已將它移除。</translation>
    </message>
    <message>
        <source>You are no longer signed in. What has come is kept.</source>
        <translation>您已不在登入狀態。已收到的部分會保留。</translation>
    </message>
    <message>
        <source>{app} sent something else than a copy. Nothing was saved.</source>
        <translation>{app} 傳來的不是副本。沒有儲存任何內容。</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>今天 {time}</translation>
    </message>
</context>
<context>
    <name>CopyActions</name>
    <message>
        <source>the service</source>
        <translation>此服務</translation>
    </message>
    <message>
        <source>Save your copy</source>
        <translation>儲存您的副本</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>zip 檔 (*.zip)</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>此服務</translation>
    </message>
</context>
<context>
    <name>CopyCard</name>
    <message>
        <source>Asked</source>
        <translation>已請求</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>已備妥</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>已下載</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>此服務</translation>
    </message>
</context>
<context>
    <name>DataPageMaker</name>
    <message>
        <source>Your data</source>
        <translation>您的資料</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活動紀錄</translation>
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
        <translation>今天 {time}</translation>
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
        <translation>您在哪裡決定</translation>
    </message>
</context>
<context>
    <name>DecisionDetails</name>
    <message>
        <source>Who receives it</source>
        <translation>誰會收到</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>保存多久</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>上次變更</translation>
    </message>
    <message>
        <source>Who offers this switch</source>
        <translation>由誰提供此開關</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收據</translation>
    </message>
    <message>
        <source>Open {permission}</source>
        <translation>開啟「{permission}」</translation>
    </message>
</context>
<context>
    <name>DeleteAccountDialog</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Keep account</source>
        <translation>保留帳號</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>刪除帳號</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>正在刪除…</translation>
    </message>
    <message>
        <source>Confirm deletion</source>
        <translation>確認刪除</translation>
    </message>
    <message>
        <source>Delete your account</source>
        <translation>刪除您的帳號</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>第 {number} 步，共 {count} 步</translation>
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
        <translation>緩慢</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>中斷</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>發生錯誤</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>網路</translation>
    </message>
    <message>
        <source>Announce an incident</source>
        <translation>公布一起事件</translation>
    </message>
    <message>
        <source>Change a choice on the phone</source>
        <translation>在手機上變更一項選擇</translation>
    </message>
    <message>
        <source>Finish the copy now</source>
        <translation>立即完成副本</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>結束工作階段</translation>
    </message>
    <message numerus="yes">
        <source>Skip %n days</source>
        <translation>
            <numerusform>略過 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新開始</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Make something happen</source>
        <translation>模擬情況</translation>
    </message>
    <message>
        <source>Publish policy version {version}</source>
        <translation>發布政策版本 {version}</translation>
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
        <translation>收據</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>收據</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>此服務</translation>
    </message>
</context>
<context>
    <name>DialogPanel</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
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
        <translation>此程式發生問題。沒有任何變更。</translation>
    </message>
    <message>
        <source>{app} cannot be reached. Nothing was sent.</source>
        <translation>無法連線到 {app}。沒有傳送任何內容。</translation>
    </message>
    <message>
        <source>The server did not answer. We do not know yet whether it worked.</source>
        <translation>伺服器沒有回應。目前還不知道是否成功。</translation>
    </message>
    <message>
        <source>Another device decided first. Look at what is on now, then decide.</source>
        <translation>另一部裝置先做了決定。請先看目前的狀態，再做決定。</translation>
    </message>
    <message>
        <source>The privacy policy changed. Read what it says now, then decide.</source>
        <translation>隱私權政策已變更。請先閱讀現在的內容，再做決定。</translation>
    </message>
    <message>
        <source>{app} is still working on this. Check again in a moment.</source>
        <translation>{app} 仍在處理。請稍後再查看。</translation>
    </message>
    <message>
        <source>You are no longer signed in. Nothing was changed.</source>
        <translation>您已不在登入狀態。沒有任何變更。</translation>
    </message>
    <message>
        <source>{app} did not take this. Nothing was changed.</source>
        <translation>{app} 沒有接受。沒有任何變更。</translation>
    </message>
    <message>
        <source>The receipt from {app} is not valid, so it does not count. Nothing is turned on.</source>
        <translation>{app} 的收據無效，因此不算數。沒有開啟任何項目。</translation>
    </message>
    <message>
        <source>{app} sent an answer that this window cannot read.</source>
        <translation>{app} 傳來此視窗無法讀取的回應。</translation>
    </message>
    <message>
        <source>Your account at {app} is closed. Nothing is on any more.</source>
        <translation>您在 {app} 的帳號已關閉。已沒有任何開啟的項目。</translation>
    </message>
    <message>
        <source>What answers there is not a service this window can work with.</source>
        <translation>在該處回應的不是此視窗可以使用的服務。</translation>
    </message>
    <message>
        <source>This is a demo, and what answers there is not. Nothing is sent to it.</source>
        <translation>這是示範，但在該處回應的不是。不會傳送任何內容給它。</translation>
    </message>
    <message>
        <source>What answers there is a demo with made-up people. Nothing is sent to it.</source>
        <translation>在該處回應的是人物皆為虛構的示範。不會傳送任何內容給它。</translation>
    </message>
    <message>
        <source>The keyring of this computer is not available, so nothing was stored.</source>
        <translation>這部電腦的鑰匙圈無法使用，因此沒有儲存任何內容。</translation>
    </message>
    <message>
        <source>A setting of this computer is wrong. Nothing was changed.</source>
        <translation>這部電腦的一項設定有誤。沒有任何變更。</translation>
    </message>
    <message>
        <source>This computer could not save it. Check that the disk is not full.</source>
        <translation>這部電腦無法儲存。請檢查磁碟是否已滿。</translation>
    </message>
    <message>
        <source>The file is damaged. We removed it.</source>
        <translation>檔案已損壞，我們已將它移除。</translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing was printed.</source>
        <translation>印表機沒有接受。沒有列印任何內容。</translation>
    </message>
    <message>
        <source>No program on this computer could open it.</source>
        <translation>這部電腦上沒有可以開啟它的程式。</translation>
    </message>
    <message>
        <source>ConsentUI is open in another window already.</source>
        <translation>ConsentUI 已在另一個視窗中開啟。</translation>
    </message>
    <message>
        <source>The text of the policy cannot be read.</source>
        <translation>無法讀取政策文字。</translation>
    </message>
    <message>
        <source>{app} said no. Nothing was changed.</source>
        <translation>{app} 拒絕了。沒有任何變更。</translation>
    </message>
    <message>
        <source>Something went wrong. Nothing was changed.</source>
        <translation>發生問題。沒有任何變更。</translation>
    </message>
    <message>
        <source>The code is too old. Ask for a new one.</source>
        <translation>驗證碼已過期。請重新取得。</translation>
    </message>
    <message>
        <source>Too many tries. Wait 10 minutes or use another way.</source>
        <translation>嘗試次數過多。請等待 10 分鐘，或使用其他方式。</translation>
    </message>
    <message numerus="yes">
        <source>The code is not right. %n tries left.</source>
        <translation>
            <numerusform>驗證碼不正確。還可以嘗試 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>{app} needs a code from your phone for this.</source>
        <translation>{app} 需要您手機上的驗證碼才能執行。</translation>
    </message>
    <message>
        <source>You have asked for this already. Nothing was asked twice.</source>
        <translation>您已提出過這項請求。沒有重複送出。</translation>
    </message>
    <message>
        <source>This is being carried out and cannot be cancelled any more.</source>
        <translation>正在執行，無法再取消。</translation>
    </message>
    <message>
        <source>The copy is not ready yet.</source>
        <translation>副本尚未備妥。</translation>
    </message>
    <message>
        <source>This copy was removed. You can ask for a new one.</source>
        <translation>此副本已移除。您可以請求新的副本。</translation>
    </message>
    <message>
        <source>This cannot be changed here. Nothing was changed.</source>
        <translation>無法在這裡變更。沒有任何變更。</translation>
    </message>
    <message numerus="yes">
        <source>{app} is busy. Try again in %n seconds.</source>
        <translation>
            <numerusform>{app} 忙碌中。請在 %n 秒後重試。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{app} is busy. Try again in %n minutes.</source>
        <translation>
            <numerusform>{app} 忙碌中。請在 %n 分鐘後重試。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再次檢查</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <translation>傳送新驗證碼</translation>
    </message>
    <message>
        <source>Read the policy</source>
        <translation>閱讀政策</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>FactLine</name>
    <message>
        <source>How to clear them</source>
        <translation>如何清除</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隱藏</translation>
    </message>
    <message>
        <source>1. Open the settings of the browser in which you use it.
2. Look for privacy, then for cookies and other data of websites.
3. Remove the data of this service, or of all websites.
ConsentUI itself keeps no cookies, and cannot clear those of a browser.</source>
        <translation>1. 打開您用來使用它的瀏覽器的設定。
2. 找到隱私權，再找到 Cookie 和其他網站資料。
3. 移除此服務或所有網站的資料。
ConsentUI 本身不保存 Cookie，也無法清除瀏覽器的 Cookie。</translation>
    </message>
    <message>
        <source>Your browser keeps its own cookies</source>
        <translation>您的瀏覽器自行保存 Cookie</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>The policy does not say.</source>
        <translation>政策沒有說明。</translation>
    </message>
    <message>
        <source>If off: the policy does not say.</source>
        <translation>關閉時：政策沒有說明。</translation>
    </message>
    <message>
        <source>If off: {what}</source>
        <translation>關閉時：{what}</translation>
    </message>
    <message>
        <source>{app}. The policy names no switch for it.</source>
        <translation>{app}。政策沒有寫明對應的開關。</translation>
    </message>
    <message>
        <source>Nobody, the policy says.</source>
        <translation>政策表示沒有任何人。</translation>
    </message>
    <message>
        <source>{use}: the policy does not say.</source>
        <translation>{use}：政策沒有說明。</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>尚未決定</translation>
    </message>
    <message>
        <source>{moment}, on this computer</source>
        <translation>{moment}，在這部電腦上</translation>
    </message>
    <message>
        <source>{moment}, on {device}</source>
        <translation>{moment}，在 {device} 上</translation>
    </message>
    <message>
        <source>{name}, {why}</source>
        <translation>{name}，{why}</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>What is held</source>
        <translation>持有的資料</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>保存多久</translation>
    </message>
    <message>
        <source>If you refuse</source>
        <translation>如果您拒絕</translation>
    </message>
    <message>
        <source>What {app} offers</source>
        <translation>{app} 提供的功能</translation>
    </message>
</context>
<context>
    <name>FairWords</name>
    <message>
        <source>How this window treats your choices</source>
        <translation>這個視窗如何對待您的選擇</translation>
    </message>
    <message>
        <source>A test clicks through this window and counts. These are the figures it found in this version.</source>
        <translation>一項測試會在這個視窗中逐一點選並計數。以下是它在此版本中得到的數字。</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions counted. None takes more steps to refuse than to agree to, {shorter} take fewer.</source>
        <translation>
            <numerusform>共計 %n 項決定。沒有一項拒絕的步驟比同意多，其中 {shorter} 項更少。</numerusform>
        </translation>
    </message>
    <message>
        <source>No is never the longer way</source>
        <translation>拒絕從不更麻煩</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of buttons compared dot by dot in light, dark, high contrast and every language: the same size, place, fill and edge.</source>
        <translation>
            <numerusform>在淺色、深色、高對比和每種語言下逐點比較了 %n 對按鈕：大小、位置、填色和邊框都相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>No looks like yes</source>
        <translation>「否」和「是」看起來一樣</translation>
    </message>
    <message numerus="yes">
        <source>%n questions opened. In none was anything ticked, and the Enter key answered none.</source>
        <translation>
            <numerusform>開啟了 %n 個問題。其中沒有任何一項被勾選，按 Enter 鍵也沒有回答任何一個。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen for you</source>
        <translation>沒有為您預先選取任何項目</translation>
    </message>
    <message numerus="yes">
        <source>%n kinds of question answered with no. None came back in the same version of the policy.</source>
        <translation>
            <numerusform>對 %n 類問題回答了否。在政策的同一版本中，沒有一類再次出現。</numerusform>
        </translation>
    </message>
    <message>
        <source>A no is not asked again</source>
        <translation>拒絕後不再詢問</translation>
    </message>
    <message numerus="yes">
        <source>At most %n steps from each of {pages} pages and dialogs.</source>
        <translation>
            <numerusform>從 {pages} 個頁面和對話方塊中的任何一處出發，最多 %n 步。</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy is never far</source>
        <translation>政策總在近處</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在儲存…</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>Add {field}</source>
        <translation>新增「{field}」</translation>
    </message>
    <message>
        <source>Change {field}</source>
        <translation>變更「{field}」</translation>
    </message>
    <message>
        <source>Clear {field}</source>
        <translation>清除「{field}」</translation>
    </message>
</context>
<context>
    <name>FieldsPart</name>
    <message>
        <source>What is stored</source>
        <translation>儲存的內容</translation>
    </message>
</context>
<context>
    <name>FileErrors</name>
    <message>
        <source>Not enough space on this disk. Nothing was saved.</source>
        <translation>此磁碟空間不足。沒有儲存任何內容。</translation>
    </message>
    <message>
        <source>This folder does not take new files. Choose another folder.</source>
        <translation>此資料夾無法存放新檔案。請選擇其他資料夾。</translation>
    </message>
    <message>
        <source>A file cannot have this name here. Choose another one.</source>
        <translation>檔案在這裡不能使用這個名稱。請換一個。</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>無法寫入檔案。請選擇其他資料夾。</translation>
    </message>
    <message>
        <source>The file cannot be read. It may have been moved or removed.</source>
        <translation>無法讀取檔案。檔案可能已移動或移除。</translation>
    </message>
    <message>
        <source>This file is not a zip file, so it is not opened.</source>
        <translation>此檔案不是 zip 檔，因此不會開啟。</translation>
    </message>
    <message>
        <source>This zip file is damaged, so it is not opened.</source>
        <translation>此 zip 檔已損壞，因此不會開啟。</translation>
    </message>
    <message>
        <source>This zip file has a password. A copy of your data has none.</source>
        <translation>此 zip 檔設有密碼。資料副本沒有密碼。</translation>
    </message>
    <message>
        <source>This zip file holds too many files to be opened here.</source>
        <translation>此 zip 檔包含的檔案過多，無法在這裡開啟。</translation>
    </message>
    <message>
        <source>This zip file grows too large when it is opened.</source>
        <translation>此 zip 檔開啟後會過大。</translation>
    </message>
    <message>
        <source>This zip file has names that no copy has, so it is not opened.</source>
        <translation>此 zip 檔含有副本不會有的名稱，因此不會開啟。</translation>
    </message>
    <message>
        <source>This zip file holds links to other files, so it is not opened.</source>
        <translation>此 zip 檔含有指向其他檔案的連結，因此不會開啟。</translation>
    </message>
    <message>
        <source>This zip file hides files inside one another, so it is not opened.</source>
        <translation>此 zip 檔把檔案藏在其他檔案中，因此不會開啟。</translation>
    </message>
</context>
<context>
    <name>FileTree</name>
    <message>
        <source>Files of the copy</source>
        <translation>副本中的檔案</translation>
    </message>
    <message numerus="yes">
        <source>{name}, %n matches</source>
        <translation>
            <numerusform>{name}，%n 個相符項目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Decline</source>
        <translation>拒絕</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>此服務</translation>
    </message>
    <message>
        <source>The {app} privacy policy in short</source>
        <translation>{app} 隱私權政策概要</translation>
    </message>
    <message>
        <source>copy from this app</source>
        <translation>此應用程式隨附的副本</translation>
    </message>
    <message>
        <source>Your answer turns nothing on. Each permission stays off until you turn it on yourself, one at a time. This window works with either answer.</source>
        <translation>您的答覆不會開啟任何項目。每項權限都維持關閉，直到您自己逐項開啟。無論如何答覆，都可以使用此視窗。</translation>
    </message>
    <message>
        <source>Nothing is accepted. Try again when you are online.</source>
        <translation>沒有接受任何內容。請在連上網路後重試。</translation>
    </message>
    <message>
        <source>We cannot load the policy now</source>
        <translation>目前無法載入政策</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
</context>
<context>
    <name>GroupPart</name>
    <message>
        <source>Sensitive</source>
        <translation>敏感資料</translation>
    </message>
</context>
<context>
    <name>HeadRow</name>
    <message>
        <source>Details for {title}</source>
        <translation>「{title}」的詳細資料</translation>
    </message>
</context>
<context>
    <name>HeldActions</name>
    <message>
        <source>Your request is sent. The answer will stand here.</source>
        <translation>您的請求已送出。答覆會顯示在這裡。</translation>
    </message>
</context>
<context>
    <name>HeldWords</name>
    <message>
        <source>You gave it</source>
        <translation>由您提供</translation>
    </message>
    <message>
        <source>You allowed it</source>
        <translation>由您允許</translation>
    </message>
    <message>
        <source>Needed to run {app}</source>
        <translation>執行 {app} 所需</translation>
    </message>
    <message>
        <source>Other people posted it</source>
        <translation>由他人發布</translation>
    </message>
    <message>
        <source>By a permission or another choice, or by using a feature.</source>
        <translation>透過權限或其他選擇，或因使用某項功能。</translation>
    </message>
    <message>
        <source>The policy does not offer a choice for these.</source>
        <translation>政策沒有為這些提供選擇。</translation>
    </message>
    <message>
        <source>{summary} No entries are on record.</source>
        <translation>{summary}沒有紀錄。</translation>
    </message>
    <message>
        <source>{summary} {entries}, the newest {when}.</source>
        <translation>{summary}{entries}，最新一筆為 {when}。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 筆紀錄</numerusform>
        </translation>
    </message>
    <message>
        <source>{posts}, {comments}, {likes}</source>
        <translation>{posts}、{comments}、{likes}</translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n 則貼文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n 則留言</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n likes</source>
        <translation>
            <numerusform>%n 個讚</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known now.</source>
        <translation>目前未知。</translation>
    </message>
    <message>
        <source>Nothing stored.</source>
        <translation>沒有儲存任何內容。</translation>
    </message>
    <message numerus="yes">
        <source>%n fields are filled in</source>
        <translation>
            <numerusform>已填寫 %n 個欄位</numerusform>
        </translation>
    </message>
    <message>
        <source>{fields}.</source>
        <translation>{fields}。</translation>
    </message>
    <message>
        <source>{fields}, changed last on {day}.</source>
        <translation>{fields}，上次變更於 {day}。</translation>
    </message>
    <message>
        <source>No entries are on record.</source>
        <translation>沒有紀錄。</translation>
    </message>
    <message>
        <source>{entries}.</source>
        <translation>{entries}。</translation>
    </message>
    <message>
        <source>{entries}, of {day}.</source>
        <translation>{entries}，{day}。</translation>
    </message>
    <message>
        <source>{entries}, from {first} to {last}.</source>
        <translation>{entries}，{first}至 {last}。</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Nothing stored. Only needed for services that check who you are.</source>
        <translation>沒有儲存任何內容。只有查核身分的服務才需要。</translation>
    </message>
    <message>
        <source>Stored: {fields}.</source>
        <translation>已儲存：{fields}。</translation>
    </message>
    <message>
        <source>Nothing stored. All of these are optional.</source>
        <translation>沒有儲存任何內容。全部都是選填。</translation>
    </message>
    <message>
        <source>{fields}. All of these are optional.</source>
        <translation>{fields}。全部都是選填。</translation>
    </message>
    <message>
        <source>{held}. Empty: {empty}. All of these are optional.</source>
        <translation>{held}。未填：{empty}。全部都是選填。</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Questions about your personal data go to people, not to a robot.</source>
        <translation>關於個人資料的問題由真人答覆，不是由機器人答覆。</translation>
    </message>
    <message>
        <source>Common questions</source>
        <translation>常見問題</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>此服務</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Show the keyboard shortcuts</source>
        <translation>顯示鍵盤快速鍵</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>Press F1 at any time</source>
        <translation>隨時可以按 F1</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>查看…</translation>
    </message>
    <message>
        <source>Look at a report for support</source>
        <translation>查看提供給支援人員的報告</translation>
    </message>
    <message>
        <source>You see every word of it first. It names nobody, and nothing is sent.</source>
        <translation>您會先看到其中的每一個字。報告不指出任何人，也不會傳送任何內容。</translation>
    </message>
    <message>
        <source>Save a report for support</source>
        <translation>儲存提供給支援人員的報告</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>Your click counts at once: it is kept on this computer and sent to {app} until {app} has recorded it, also after a restart. Only then the switch says “Off”. Turning something off is about what happens from then on. It does not delete what {app} already holds.</source>
        <translation>您按下後立即生效：這項操作會保存在這部電腦上，並持續傳送給 {app}，直到 {app} 記錄為止，重新啟動後也一樣。到那時，開關才會顯示「已關閉」。關閉只影響之後的情況，不會刪除 {app} 已持有的資料。</translation>
    </message>
    <message>
        <source>For some data the policy offers no choice and gives a reason, such as safe operation. And it lists cases in which it says law lets {app} collect or share data without asking you. You cannot turn these off here. You can read each of them in the policy, and write to the privacy team about any.</source>
        <translation>對於部分資料，政策不提供選擇並說明原因，例如安全運作。政策也列出一些情形，表示法律允許 {app} 不詢問您就蒐集或分享資料。這些無法在這裡關閉。您可以在政策中逐一閱讀，並就任何一項寫信給隱私權團隊。</translation>
    </message>
    <message>
        <source>The same permissions and other choices. They apply to this computer only. When you sign in, you are asked about each choice that differs from your account, one by one. None is carried over by itself.</source>
        <translation>相同的權限和其他選擇，但只適用於這部電腦。登入時，對於每個與帳號不同的選擇，會逐一詢問您。沒有任何選擇會自動轉入。</translation>
    </message>
    <message>
        <source>What happens when I turn a permission off?</source>
        <translation>關閉權限後會怎樣？</translation>
    </message>
    <message>
        <source>Why are some things always on?</source>
        <translation>為什麼有些項目一直開啟？</translation>
    </message>
    <message>
        <source>I use {app} without an account. What can I choose?</source>
        <translation>我沒有帳號也使用 {app}。我可以選擇什麼？</translation>
    </message>
    <message>
        <source>Proof of one decision: what you decided, when, and which text of the policy was in force. {app} signs it, and this computer checks the signature before a switch says “On”. You find it in the details of each permission, under Receipt.</source>
        <translation>一次決定的證明：您決定了什麼、何時決定，以及當時生效的政策文字。{app} 會簽章，這部電腦會先驗證簽章，開關才顯示「已開啟」。您可以在每項權限的詳細資料中的「收據」找到它。</translation>
    </message>
    <message>
        <source>You can turn things off at any time. That is kept on this computer and sent when there is a connection. Turning on needs a connection: nothing counts as given before {app} has recorded it.</source>
        <translation>您可以隨時關閉。關閉會保存在這部電腦上，連線後傳送。開啟需要連線：在 {app} 記錄之前，一律不算已同意。</translation>
    </message>
    <message>
        <source>You are asked about each change that touches a choice of yours, one by one. Until you decide, the rules you agreed to stay in force. From the day of the change, what you have not answered is off until you decide.</source>
        <translation>對於每項涉及您選擇的變更，會逐一詢問您。在您決定之前，您同意過的規則繼續有效。自變更之日起，您未答覆的項目會關閉，直到您做出決定。</translation>
    </message>
    <message>
        <source>What is a receipt?</source>
        <translation>什麼是收據？</translation>
    </message>
    <message>
        <source>What can I do without a connection?</source>
        <translation>沒有連線時我能做什麼？</translation>
    </message>
    <message>
        <source>What happens when the policy changes?</source>
        <translation>政策變更時會怎樣？</translation>
    </message>
    <message>
        <source>Your computer has privacy settings of its own, and they can block the camera, the microphone and more for every program. A permission here tells {app} what it may use. Both have to allow it.</source>
        <translation>您的電腦有自己的隱私權設定，可以對所有程式封鎖相機、麥克風等。這裡的權限是告訴 {app} 可以使用什麼。兩者都必須允許。</translation>
    </message>
    <message>
        <source>Write to the privacy team first, so that they can put it right. If you are not happy with the answer, you can turn to the data protection authority where you live or work. ConsentUI does not know which one that is and sends nothing there.</source>
        <translation>請先寫信給隱私權團隊，讓他們有機會改正。如果您不滿意答覆，可以向您居住地或工作地的個人資料保護主管機關申訴。ConsentUI 不知道是哪個機關，也不會向其傳送任何內容。</translation>
    </message>
    <message>
        <source>A permission is on, but it does not work. Why?</source>
        <translation>權限已開啟卻沒有作用，為什麼？</translation>
    </message>
    <message>
        <source>How can I complain?</source>
        <translation>如何申訴？</translation>
    </message>
</context>
<context>
    <name>HeroCard</name>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在載入…</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>權限</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>目前無法載入。</translation>
    </message>
</context>
<context>
    <name>HeroHead</name>
    <message>
        <source>Manage permissions</source>
        <translation>管理權限</translation>
    </message>
</context>
<context>
    <name>IdentityPart</name>
    <message>
        <source>Give it</source>
        <translation>提供</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>儲存的內容</translation>
    </message>
    <message>
        <source>Nothing is stored. You may refuse. The policy says what that costs: {cost}</source>
        <translation>沒有儲存任何內容。您可以拒絕。政策說明了拒絕的影響：{cost}</translation>
    </message>
    <message>
        <source>Stored, and shown here in part only. You may withdraw it at any time.</source>
        <translation>已儲存，這裡只顯示一部分。您可以隨時撤回。</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>變更</translation>
    </message>
</context>
<context>
    <name>IncidentCard</name>
    <message>
        <source>What happened</source>
        <translation>發生了什麼</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>涉及哪些資料</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>現在該怎麼做</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>向誰詢問</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>我已閱讀</translation>
    </message>
    <message>
        <source>It happened on {day}. You are told since {moment}.</source>
        <translation>發生於 {day}。自 {moment} 起告知您。</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>已閱讀</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>You read this {moment}.</source>
        <translation>您已閱讀，{moment}。</translation>
    </message>
</context>
<context>
    <name>IncidentPage</name>
    <message>
        <source>Incidents</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>隱私權政策</translation>
    </message>
    <message>
        <source>No incidents</source>
        <translation>沒有事件</translation>
    </message>
    <message>
        <source>If something happens to your data, you read here what it was and what you can do.</source>
        <translation>如果您的資料出了事，您會在這裡看到發生了什麼，以及您可以怎麼做。</translation>
    </message>
    <message>
        <source>What {app} tells everybody about incidents with data.</source>
        <translation>{app} 向所有人公布的資料事件。</translation>
    </message>
</context>
<context>
    <name>InsetWords</name>
    <message>
        <source>Keep it off</source>
        <translation>維持關閉</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Keep it on</source>
        <translation>維持開啟</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>The privacy policy has changed what it says about {name}.</source>
        <translation>隱私權政策中關於{name}的內容已變更。</translation>
    </message>
    <message>
        <source>{app} no longer has a record of what you decided about {name}.</source>
        <translation>{app} 已沒有您對{name}所做決定的紀錄。</translation>
    </message>
    <message>
        <source>{app} has recorded {name} as on after all.</source>
        <translation>{app} 最後將{name}記錄為已開啟。</translation>
    </message>
    <message>
        <source>You turned {name} on here, but off on another device.</source>
        <translation>您在這裡開啟了{name}，但在另一部裝置上將其關閉。</translation>
    </message>
    <message>
        <source>You turned {name} on here, but off on another device ({device}) {when}.</source>
        <translation>您在這裡開啟了{name}，但 {when} 在另一部裝置（{device}）上將其關閉。</translation>
    </message>
    <message>
        <source>You turned {name} on here, but off on another device {when}.</source>
        <translation>您在這裡開啟了{name}，但 {when} 在另一部裝置上將其關閉。</translation>
    </message>
    <message>
        <source>{app} has it as on. It is off on this computer until you answer.</source>
        <translation>{app} 的紀錄為已開啟。在您答覆之前，這部電腦上為關閉。</translation>
    </message>
    <message>
        <source>It stays off until you answer. Read what the policy says now first.</source>
        <translation>在您答覆之前維持關閉。請先閱讀政策現在的內容。</translation>
    </message>
    <message>
        <source>It stays off until you answer. Which one is right?</source>
        <translation>在您答覆之前維持關閉。以哪一個為準？</translation>
    </message>
    <message>
        <source>It stays off until you answer.</source>
        <translation>在您答覆之前維持關閉。</translation>
    </message>
    <message>
        <source>Off on this computer; {app} may have it as on.</source>
        <translation>在這部電腦上為關閉；{app} 的紀錄可能為已開啟。</translation>
    </message>
    <message>
        <source>We could not confirm it.</source>
        <translation>無法確認。</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再次檢查</translation>
    </message>
    <message>
        <source>Keep off</source>
        <translation>維持關閉</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即嘗試</translation>
    </message>
    <message>
        <source>It counts here already. Nothing can get lost.</source>
        <translation>在這裡已經生效，不會遺失。</translation>
    </message>
    <message>
        <source>The service is busy.</source>
        <translation>服務忙碌中。</translation>
    </message>
    <message>
        <source>The service is busy. We try again at {time}.</source>
        <translation>服務忙碌中。我們會在 {time} 重試。</translation>
    </message>
    <message>
        <source>Not off yet.</source>
        <translation>尚未關閉。</translation>
    </message>
    <message>
        <source>The server does not answer. We keep trying.</source>
        <translation>伺服器沒有回應。我們會繼續嘗試。</translation>
    </message>
    <message>
        <source>You can also write to {address}.</source>
        <translation>您也可以寫信到 {address}。</translation>
    </message>
    <message>
        <source>The service did not take it. Nothing was changed.</source>
        <translation>服務沒有接受。沒有任何變更。</translation>
    </message>
    <message>
        <source>This computer could not save the step. Nothing was sent.</source>
        <translation>這部電腦無法儲存這個步驟。沒有傳送任何內容。</translation>
    </message>
    <message>
        <source>We could not turn on {name}.</source>
        <translation>無法開啟{name}。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment.</source>
        <translation>沒有任何變更。請稍後重試。</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again at {time}.</source>
        <translation>沒有任何變更。請在 {time} 重試。</translation>
    </message>
    <message>
        <source>Turning off; this computer could not save it.</source>
        <translation>正在關閉；這部電腦無法儲存。</translation>
    </message>
    <message>
        <source>Keep the window open while we send.</source>
        <translation>傳送期間請勿關閉視窗。</translation>
    </message>
    <message>
        <source>Sign in to turn this on. It stays off.</source>
        <translation>登入後才能開啟。目前維持關閉。</translation>
    </message>
    <message>
        <source>You were signed out. Nothing was changed.</source>
        <translation>您已登出。沒有任何變更。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>The privacy policy says something new about this.</source>
        <translation>隱私權政策對此有新的內容。</translation>
    </message>
    <message>
        <source>Read what is new, then decide.</source>
        <translation>請先閱讀新內容，再做決定。</translation>
    </message>
    <message>
        <source>See what changes</source>
        <translation>查看變更</translation>
    </message>
</context>
<context>
    <name>Inside</name>
    <message>
        <source>Entry {number}</source>
        <translation>項目 {number}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
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
        <source>Empty</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>In {folder}, {size}</source>
        <translation>位於 {folder}，{size}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries added</source>
        <translation>
            <numerusform>新增 %n 個項目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries only in the older copy</source>
        <translation>
            <numerusform>%n 個項目只在較舊的副本中</numerusform>
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
        <translation>選擇較舊的副本</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>zip 檔 (*.zip)</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>此服務</translation>
    </message>
</context>
<context>
    <name>InspectPage</name>
    <message>
        <source>Look inside your copy</source>
        <translation>查看副本內容</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>您的資料</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存新檔…</translation>
    </message>
    <message>
        <source>Search the copy</source>
        <translation>搜尋副本</translation>
    </message>
    <message>
        <source>This file is not opened</source>
        <translation>此檔案未開啟</translation>
    </message>
    <message>
        <source>{name}. Opened on this computer. Nothing is sent.</source>
        <translation>{name}。在這部電腦上開啟，不會傳送任何內容。</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>找不到任何結果。請換一個詞。</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n 個相符項目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectPane</name>
    <message>
        <source>Easy to read</source>
        <translation>易讀檢視</translation>
    </message>
    <message>
        <source>Raw file</source>
        <translation>原始檔案</translation>
    </message>
    <message>
        <source>This file is not text, so it is not shown here.</source>
        <translation>此檔案不是文字，因此不在這裡顯示。</translation>
    </message>
    <message>
        <source>From here on this file is not valid JSON. The raw file shows what is in it.</source>
        <translation>從這裡起，此檔案不是有效的 JSON。原始檔案會顯示其中的內容。</translation>
    </message>
    <message>
        <source>Nothing found in this file.</source>
        <translation>在此檔案中找不到任何結果。</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>此檔案是空的。</translation>
    </message>
    <message>
        <source>What was added</source>
        <translation>新增的內容</translation>
    </message>
    <message>
        <source>Since {copy}</source>
        <translation>自 {copy} 起</translation>
    </message>
    <message>
        <source>Nothing was added since that copy.</source>
        <translation>自該副本以來沒有新增內容。</translation>
    </message>
</context>
<context>
    <name>KeepBanner</name>
    <message>
        <source>Keep my account</source>
        <translation>保留我的帳號</translation>
    </message>
</context>
<context>
    <name>KeyringDialog</name>
    <message>
        <source>Your sign-in cannot be stored</source>
        <translation>無法儲存您的登入資訊</translation>
    </message>
    <message>
        <source>This computer has no keyring that is unlocked, so ConsentUI cannot store your sign-in safely.</source>
        <translation>這部電腦沒有已解鎖的鑰匙圈，因此 ConsentUI 無法安全地儲存您的登入資訊。</translation>
    </message>
    <message>
        <source>Without an account, what you turn on here is turned off again when ConsentUI next starts.</source>
        <translation>沒有帳號時，您在這裡開啟的項目會在 ConsentUI 下次啟動時重新關閉。</translation>
    </message>
    <message>
        <source>Ask me to sign in each time</source>
        <translation>每次都要求我登入</translation>
    </message>
    <message>
        <source>Nothing is stored on this computer.</source>
        <translation>這部電腦上不會儲存任何內容。</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again</source>
        <translation>解鎖鑰匙圈並重試</translation>
    </message>
    <message>
        <source>Your system asks for its password.</source>
        <translation>系統會要求輸入密碼。</translation>
    </message>
    <message>
        <source>How this works</source>
        <translation>運作方式</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>A keyring is the part of your system that keeps passwords encrypted. ConsentUI keeps its sign-in there and nowhere else: never in a file. Without a keyring the sign-in lives in memory until you close the window. Turning things off works in any case.</source>
        <translation>鑰匙圈是系統中以加密方式保存密碼的部分。ConsentUI 只把登入資訊保存在那裡，絕不寫入檔案。沒有鑰匙圈時，登入資訊會留在記憶體中，直到您關閉視窗。無論如何都可以關閉各個項目。</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>授權條款</translation>
    </message>
    <message>
        <source>ConsentUI is free software under the MIT licence. You may use, change and pass it on.</source>
        <translation>ConsentUI 是採用 MIT 授權條款的自由軟體。您可以使用、修改並轉交他人。</translation>
    </message>
    <message>
        <source>It is built with the works of others, each under its own licence:</source>
        <translation>它使用了他人的作品，各有自己的授權條款：</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Licence not named by the package</source>
        <translation>套件沒有寫明授權條款</translation>
    </message>
</context>
<context>
    <name>LinesView</name>
    <message>
        <source>Show more</source>
        <translation>顯示更多</translation>
    </message>
</context>
<context>
    <name>LinkedRow</name>
    <message>
        <source>Unlink</source>
        <translation>取消連結</translation>
    </message>
    <message>
        <source>Unlink {product}</source>
        <translation>取消連結「{product}」</translation>
    </message>
</context>
<context>
    <name>ListInterface</name>
    <message>
        <source>{place} of {count}</source>
        <translation>第 {place} 項，共 {count} 項</translation>
    </message>
</context>
<context>
    <name>LoadingRows</name>
    <message>
        <source>Loading your choices…</source>
        <translation>正在載入您的選擇…</translation>
    </message>
</context>
<context>
    <name>Locale</name>
    <message>
        <source>en_GB</source>
        <translation>zh_TW</translation>
    </message>
</context>
<context>
    <name>LockedMark</name>
    <message>
        <source>{title}, {state}</source>
        <translation>{title}，{state}</translation>
    </message>
</context>
<context>
    <name>LockedRow</name>
    <message>
        <source>Set by your administrator</source>
        <translation>由系統管理員設定</translation>
    </message>
</context>
<context>
    <name>LookGroup</name>
    <message>
        <source>Look</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>依照系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高對比</translation>
    </message>
    <message>
        <source>System font</source>
        <translation>系統字型</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>減少動態效果</translation>
    </message>
    <message>
        <source>Match system follows your computer, with its contrast setting</source>
        <translation>「依照系統」會跟隨您的電腦及其對比設定</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>佈景主題</translation>
    </message>
    <message>
        <source>Starts from the text size of your computer</source>
        <translation>起始值取自您電腦的文字大小</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字型</translation>
    </message>
    <message>
        <source>No sliding or fading</source>
        <translation>不使用滑動或淡入淡出</translation>
    </message>
</context>
<context>
    <name>MailWords</name>
    <message>
        <source>Question about my data at {app}</source>
        <translation>關於我在 {app} 的資料的問題</translation>
    </message>
    <message>
        <source>Question about {clause}</source>
        <translation>關於{clause}的問題</translation>
    </message>
    <message>
        <source>This is about {clause}, version {version} of the privacy policy of {app}:</source>
        <translation>這是關於 {app} 隱私權政策版本 {version} 中{clause}的問題：</translation>
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
        <translation>[示範] {name}</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>總覽</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>權限</translation>
    </message>
    <message>
        <source>Other choices</source>
        <translation>其他選擇</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>隱私權政策</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
</context>
<context>
    <name>MessageGroup</name>
    <message>
        <source>Language and messages</source>
        <translation>語言與訊息</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>依照系統</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Language of the policy</source>
        <translation>政策的語言</translation>
    </message>
    <message>
        <source>Keep short messages on screen</source>
        <translation>短訊息的顯示時間</translation>
    </message>
    <message>
        <source>What this window says. The policy follows where it was published in that language.</source>
        <translation>此視窗使用的語言。如果政策有以該語言發布，也會一併切換。</translation>
    </message>
    <message>
        <source>The policy is shown in the languages it was published in</source>
        <translation>政策以其發布的語言顯示</translation>
    </message>
    <message>
        <source>Messages with Undo stay until you close them or the time is over</source>
        <translation>含「復原」的訊息會保留，直到您關閉或時間結束</translation>
    </message>
    <message>
        <source>Until I close them</source>
        <translation>直到我關閉</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The service</source>
        <translation>此服務</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Your copy is ready</source>
        <translation>您的副本已備妥</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>複製參考編號</translation>
    </message>
    <message>
        <source>A setting of this computer is not used. {words}</source>
        <translation>這部電腦的一項設定未被採用。{words}</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <translation>由系統管理員設定</translation>
    </message>
    <message>
        <source>Reference copied</source>
        <translation>已複製參考編號</translation>
    </message>
</context>
<context>
    <name>NavList</name>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
</context>
<context>
    <name>NoChoices</name>
    <message>
        <source>We cannot show your choices</source>
        <translation>無法顯示您的選擇</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation>取得協助</translation>
    </message>
    <message>
        <source>You are offline. Your choices are safe and nothing was changed.</source>
        <translation>您目前離線。您的選擇很安全，沒有任何變更。</translation>
    </message>
    <message>
        <source>The server does not answer. Your choices are safe and nothing was changed. Try again, or come back later.</source>
        <translation>伺服器沒有回應。您的選擇很安全，沒有任何變更。請重試，或稍後再回來。</translation>
    </message>
</context>
<context>
    <name>NotSentDialog</name>
    <message>
        <source>Not sent yet</source>
        <translation>尚未傳送</translation>
    </message>
    <message>
        <source>This computer could not save what you turned off. If you close now, it stays on. Keep the window open while we send.</source>
        <translation>這部電腦無法儲存您所做的關閉。如果現在關閉視窗，項目會維持開啟。傳送期間請勿關閉視窗。</translation>
    </message>
    <message>
        <source>We send it when ConsentUI is next open.</source>
        <translation>ConsentUI 下次開啟時會傳送。</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>不關閉視窗</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>NowAndThen</name>
    <message>
        <source>new: {words}</source>
        <translation>新：{words}</translation>
    </message>
</context>
<context>
    <name>OtherChanges</name>
    <message>
        <source>Read them</source>
        <translation>閱讀</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>顯示更多</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>隱藏</translation>
    </message>
</context>
<context>
    <name>OverviewBanners</name>
    <message>
        <source>See what happens when</source>
        <translation>查看何時發生什麼</translation>
    </message>
    <message numerus="yes">
        <source>%n switches need your answer</source>
        <translation>
            <numerusform>%n 個開關需要您的答覆</numerusform>
        </translation>
    </message>
    <message>
        <source>What they are about stays off until you answer.</source>
        <translation>在您答覆之前，相關項目維持關閉。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>It happened on {day}. See which data it is about and what you can do now.</source>
        <translation>發生於 {day}。查看涉及哪些資料，以及您現在可以怎麼做。</translation>
    </message>
    <message>
        <source>See what happened</source>
        <translation>查看發生了什麼</translation>
    </message>
    <message>
        <source>The privacy policy changed on {day}</source>
        <translation>隱私權政策已於 {day}變更</translation>
    </message>
    <message>
        <source>The privacy policy changes on {day}</source>
        <translation>隱私權政策將於 {day}變更</translation>
    </message>
    <message>
        <source>See what changes</source>
        <translation>查看變更</translation>
    </message>
    <message>
        <source>No change needs your decision.</source>
        <translation>沒有需要您決定的變更。</translation>
    </message>
    <message numerus="yes">
        <source>%n changes need your decision.</source>
        <translation>
            <numerusform>%n 項變更需要您決定。</numerusform>
        </translation>
    </message>
    <message>
        <source>What they touch is off until you decide.</source>
        <translation>在您決定之前，涉及的項目為關閉。</translation>
    </message>
    <message>
        <source>Until you decide, the rules you agreed to stay in force.</source>
        <translation>在您決定之前，您同意過的規則繼續有效。</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>總覽</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>此服務</translation>
    </message>
    <message>
        <source>What {app} may use, what it shared, and what is waiting for you.</source>
        <translation>{app} 可以使用什麼、分享了什麼，以及等待您處理的事項。</translation>
    </message>
    <message numerus="yes">
        <source>%n more messages</source>
        <translation>
            <numerusform>另有 %n 則訊息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message>
        <source>Recommendations</source>
        <translation>推薦</translation>
    </message>
    <message>
        <source>Ads</source>
        <translation>廣告</translation>
    </message>
    <message>
        <source>Optional cookies</source>
        <translation>選用 Cookie</translation>
    </message>
    <message>
        <source>Linked accounts</source>
        <translation>連結的帳號</translation>
    </message>
    <message>
        <source>{state} · {uses}</source>
        <translation>{state} · {uses}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>All {total} permissions are off</source>
        <translation>全部 {total} 項權限都已關閉</translation>
    </message>
    <message>
        <source>{count} of {total} permissions were on when last checked</source>
        <translation>上次檢查時，{total} 項權限中已開啟 {count} 項</translation>
    </message>
    <message>
        <source>All {total} permissions are on</source>
        <translation>全部 {total} 項權限都已開啟</translation>
    </message>
    <message>
        <source>{count} of {total} permissions are on</source>
        <translation>{total} 項權限中已開啟 {count} 項</translation>
    </message>
    <message>
        <source>{app} asks when a feature needs something. You decide each time.</source>
        <translation>當某項功能需要時，{app} 會詢問。每次都由您決定。</translation>
    </message>
    <message>
        <source>{title}: {state}.</source>
        <translation>{title}：{state}。</translation>
    </message>
    <message>
        <source>The rest are off.</source>
        <translation>其餘都已關閉。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>已關閉</translation>
    </message>
    <message>
        <source>On</source>
        <translation>已開啟</translation>
    </message>
    <message>
        <source>{count} of {total} on</source>
        <translation>{total} 項中已開啟 {count} 項</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n recipients</source>
        <translation>
            <numerusform>共 %n 個接收者</numerusform>
        </translation>
    </message>
    <message>
        <source>More than {times}</source>
        <translation>超過 {times}</translation>
    </message>
    <message>
        <source>{times}, {recipients}</source>
        <translation>{times}，{recipients}</translation>
    </message>
    <message>
        <source>once</source>
        <translation>一次</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{what}, {times}</source>
        <translation>{what}，{times}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first}和{last}</translation>
    </message>
    <message>
        <source>{name} is on.</source>
        <translation>{name}已開啟。</translation>
    </message>
    <message>
        <source>{names} are on.</source>
        <translation>{names}已開啟。</translation>
    </message>
</context>
<context>
    <name>PageBanners</name>
    <message>
        <source>Read the policy</source>
        <translation>閱讀政策</translation>
    </message>
    <message>
        <source>{detail}. Nothing is sent and nothing is changed. Whoever looks after this computer can put it right.</source>
        <translation>{detail}。沒有傳送任何內容，也沒有任何變更。管理這部電腦的人可以修正。</translation>
    </message>
    <message>
        <source>A setting of this computer is wrong</source>
        <translation>這部電腦的一項設定有誤</translation>
    </message>
    <message>
        <source>A part of the program is missing or broken. Nothing is sent and nothing is changed. Close the window and start it again.</source>
        <translation>程式的一部分遺失或損壞。沒有傳送任何內容，也沒有任何變更。請關閉視窗後重新啟動。</translation>
    </message>
    <message>
        <source>ConsentUI could not start</source>
        <translation>ConsentUI 無法啟動</translation>
    </message>
    <message>
        <source>Another window of ConsentUI holds your choices</source>
        <translation>另一個 ConsentUI 視窗正在管理您的選擇</translation>
    </message>
    <message>
        <source>Close it, then try again. Until then nothing can be turned on here.</source>
        <translation>請關閉那個視窗，然後重試。在此之前，這裡無法開啟任何項目。</translation>
    </message>
    <message>
        <source>This computer cannot read the choices it kept</source>
        <translation>這部電腦無法讀取保存的選擇</translation>
    </message>
    <message>
        <source>Nothing is turned on by that. Something you turned off earlier may not have been sent: look at the switches below.</source>
        <translation>不會因此開啟任何項目。您先前關閉的項目可能尚未傳送：請查看下方的開關。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation>您目前離線</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>伺服器沒有回應</translation>
    </message>
    <message>
        <source>This demo works with a demo service only</source>
        <translation>此示範只能搭配示範服務使用</translation>
    </message>
    <message>
        <source>What answers does not call itself a demo. Nothing is sent to it.</source>
        <translation>回應方沒有自稱是示範。不會傳送任何內容給它。</translation>
    </message>
    <message>
        <source>This address belongs to a demo</source>
        <translation>此位址屬於一個示範</translation>
    </message>
    <message>
        <source>Its people and data are made up, so nothing of yours is sent to it. To look at it, start the demo: consentui demo</source>
        <translation>其中的人物和資料都是虛構的，因此不會把您的任何內容傳送給它。想看看它，請啟動示範：consentui demo</translation>
    </message>
    <message>
        <source>What you turned off is saved on this computer. We send it when you are back online.</source>
        <translation>您關閉的項目已保存在這部電腦上。恢復連線後我們會傳送。</translation>
    </message>
    <message>
        <source>You can turn things off at any time. Turning on needs a connection.</source>
        <translation>您可以隨時關閉。開啟需要連線。</translation>
    </message>
    <message>
        <source>A change you made is still being sent. You need not sign in for that.</source>
        <translation>您所做的一項變更仍在傳送，不需要為此登入。</translation>
    </message>
    <message>
        <source>Sign in again to see and change the choices of your account.</source>
        <translation>請重新登入，以查看和變更帳號的選擇。</translation>
    </message>
    <message>
        <source>You were signed out</source>
        <translation>您已登出</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>You declined the policy</source>
        <translation>您拒絕了政策</translation>
    </message>
    <message>
        <source>You can read it and decide again at any time.</source>
        <translation>您可以隨時閱讀並重新決定。</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>您尚未登入</translation>
    </message>
    <message>
        <source>These choices apply to this computer only. Sign in to see and change the choices of your account.</source>
        <translation>這些選擇只適用於這部電腦。登入後即可查看和變更帳號的選擇。</translation>
    </message>
    <message>
        <source>These choices apply to this computer only, and it has no unlocked keyring to keep them. What you turn on here is turned off again when ConsentUI next starts.</source>
        <translation>這些選擇只適用於這部電腦，而它沒有已解鎖的鑰匙圈可以保存。您在這裡開啟的項目會在 ConsentUI 下次啟動時重新關閉。</translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message>
        <source>Support demo</source>
        <translation>客服示範</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>示範</translation>
    </message>
    <message>
        <source>Fold up the demo panel</source>
        <translation>收合示範面板</translation>
    </message>
    <message>
        <source>Made-up people and data. Nothing real is changed.</source>
        <translation>人物和資料都是虛構的。不會變更任何真實內容。</translation>
    </message>
    <message>
        <source>Open the demo panel</source>
        <translation>開啟示範面板</translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>Save as PDF</source>
        <translation>儲存為 PDF</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. You can save a PDF instead.</source>
        <translation>這部電腦沒有設定印表機。您可以改為儲存 PDF。</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>已傳送到印表機</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>已儲存為 {name}</translation>
    </message>
</context>
<context>
    <name>PermissionNames</name>
    <message>
        <source>location</source>
        <translation>位置資訊</translation>
    </message>
    <message>
        <source>the camera</source>
        <translation>相機</translation>
    </message>
    <message>
        <source>the microphone</source>
        <translation>麥克風</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>the photo album</source>
        <translation>相簿</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>「{title}」</translation>
    </message>
    <message>
        <source>They stay off.</source>
        <translation>維持關閉。</translation>
    </message>
    <message>
        <source>It stays off.</source>
        <translation>維持關閉。</translation>
    </message>
    <message>
        <source>Choose what {app} may use your location for</source>
        <translation>選擇 {app} 可以將您的位置用於什麼</translation>
    </message>
    <message>
        <source>{title}: choose what {app} may use it for</source>
        <translation>{title}：選擇 {app} 可以將其用於什麼</translation>
    </message>
</context>
<context>
    <name>PermissionsPage</name>
    <message>
        <source>What {app} may use it for</source>
        <translation>{app} 可以用來做什麼</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>此服務</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>權限</translation>
    </message>
    <message>
        <source>All five are off until you turn them on. You can turn each one off here at any time.</source>
        <translation>五項權限在您開啟之前都是關閉的。您可以隨時在這裡逐項關閉。</translation>
    </message>
    <message>
        <source>These switches tell {app} what it may use. Your computer has its own privacy settings, and they can also block access.</source>
        <translation>這些開關告訴 {app} 可以使用什麼。您的電腦有自己的隱私權設定，也可能封鎖存取。</translation>
    </message>
    <message>
        <source>The policy says {app} uses an identifier of this device to push information to you.</source>
        <translation>政策表示 {app} 使用此裝置的識別碼向您推送資訊。</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Your account</source>
        <translation>您的帳號</translation>
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
        <translation>手機</translation>
    </message>
    <message>
        <source>Fill in code</source>
        <translation>填入驗證碼</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>{code} is your {app} code. It works for 5 minutes.</source>
        <translation>{code} 是您的 {app} 驗證碼，5 分鐘內有效。</translation>
    </message>
</context>
<context>
    <name>PhoneStep</name>
    <message>
        <source>See and change your privacy choices</source>
        <translation>查看和變更您的隱私權選擇</translation>
    </message>
    <message>
        <source>Calling code</source>
        <translation>國碼</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>國碼</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>手機號碼</translation>
    </message>
    <message>
        <source>We send a code by text message to sign you in.</source>
        <translation>我們會傳送簡訊驗證碼讓您登入。</translation>
    </message>
    <message>
        <source>Send code</source>
        <translation>傳送驗證碼</translation>
    </message>
    <message>
        <source>Use without an account</source>
        <translation>不使用帳號</translation>
    </message>
    <message>
        <source>Sign in to {app} with your phone number.</source>
        <translation>用手機號碼登入 {app}。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在傳送…</translation>
    </message>
    <message>
        <source>or</source>
        <translation>或</translation>
    </message>
    <message>
        <source>Then your choices apply to this computer only.</source>
        <translation>這樣您的選擇只適用於這部電腦。</translation>
    </message>
    <message>
        <source>Choose the calling code from the list.</source>
        <translation>請從清單中選擇國碼。</translation>
    </message>
</context>
<context>
    <name>PolicyHeader</name>
    <message>
        <source>Privacy policy</source>
        <translation>隱私權政策</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>變更內容</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>儲存為 PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>{version}. {answer}</source>
        <translation>{version}。{answer}</translation>
    </message>
    <message>
        <source>The link leads to a clause that this version does not have.</source>
        <translation>此連結指向這個版本沒有的條款。</translation>
    </message>
</context>
<context>
    <name>PolicyLists</name>
    <message>
        <source>{reason} The policy offers no choice here.</source>
        <translation>{reason}政策在此不提供選擇。</translation>
    </message>
    <message>
        <source>{switch}: {explanation}</source>
        <translation>{switch}：{explanation}</translation>
    </message>
    <message>
        <source>{what}, {why}.</source>
        <translation>{what}，{why}。</translation>
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
        <translation>詢問</translation>
    </message>
    <message>
        <source>No consent needed</source>
        <translation>不需要同意</translation>
    </message>
    <message>
        <source>Data collected</source>
        <translation>蒐集的資料</translation>
    </message>
    <message>
        <source>What the policy says {app} collects, and why.</source>
        <translation>政策表示 {app} 蒐集的內容及原因。</translation>
    </message>
    <message>
        <source>Data shared</source>
        <translation>分享的資料</translation>
    </message>
    <message>
        <source>Who the policy says may get data from {app}, and why.</source>
        <translation>政策表示可以從 {app} 取得資料的各方及原因。</translation>
    </message>
    <message>
        <source>Read it in the policy</source>
        <translation>在政策中閱讀</translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>the service</source>
        <translation>此服務</translation>
    </message>
    <message>
        <source>We cannot show the policy</source>
        <translation>無法顯示政策</translation>
    </message>
    <message>
        <source>It cannot be loaded now, and there is no saved copy on this computer.</source>
        <translation>目前無法載入，這部電腦上也沒有儲存的副本。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>This policy has no text</source>
        <translation>此政策沒有文字</translation>
    </message>
    <message>
        <source>The service published it empty.</source>
        <translation>服務發布的內容是空的。</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>前言</translation>
    </message>
</context>
<context>
    <name>PolicyPaper</name>
    <message>
        <source>Check value of this text (SHA-256): {value}</source>
        <translation>此文字的檢查碼 (SHA-256)：{value}</translation>
    </message>
    <message>
        <source>{title} · Version {version} · Page {page}</source>
        <translation>{title} · 版本 {version} · 第 {page} 頁</translation>
    </message>
</context>
<context>
    <name>PolicyQuestion</name>
    <message>
        <source>Decline</source>
        <translation>拒絕</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>You have not decided on this policy</source>
        <translation>您尚未對此政策做出決定</translation>
    </message>
    <message>
        <source>You declined the policy</source>
        <translation>您拒絕了政策</translation>
    </message>
    <message>
        <source>You can read it and decide again at any time.</source>
        <translation>您可以隨時閱讀並重新決定。</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>Version {version}, from {day}</source>
        <translation>版本 {version}，自 {day}起</translation>
    </message>
    <message>
        <source>Version {version}, in force since {day}</source>
        <translation>版本 {version}，自 {day}起生效</translation>
    </message>
    <message>
        <source>You have not answered yet.</source>
        <translation>您尚未答覆。</translation>
    </message>
    <message>
        <source>You accepted it on {day}.</source>
        <translation>您於 {day}接受。</translation>
    </message>
    <message>
        <source>You declined it on {day}.</source>
        <translation>您於 {day}拒絕。</translation>
    </message>
    <message>
        <source>Saved copy, version {version}. The text is checked (valid).</source>
        <translation>已儲存的副本，版本 {version}。文字已驗證（有效）。</translation>
    </message>
    <message>
        <source>Saved copy, version {version}. The text could not be checked.</source>
        <translation>已儲存的副本，版本 {version}。文字無法驗證。</translation>
    </message>
    <message numerus="yes">
        <source>Read it all, %n minutes</source>
        <translation>
            <numerusform>閱讀全文，%n 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>This policy is not available in {wanted}. You see the text in {shown}.</source>
        <translation>此政策沒有「{wanted}」版本。您看到的是「{shown}」文字。</translation>
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
        <translation>第 {number} 個相符項目，共 {total} 個，在摘要中</translation>
    </message>
    <message>
        <source>Match {number} of {total}</source>
        <translation>第 {number} 個相符項目，共 {total} 個</translation>
    </message>
    <message>
        <source>Nothing found for “{query}”. Try another word.</source>
        <translation>找不到「{query}」。請換一個詞。</translation>
    </message>
    <message numerus="yes">
        <source>The policy lists %n cases where the law lets {app} collect and use data without asking you. You cannot turn these off. You can ask about any of them.</source>
        <translation>
            <numerusform>政策列出 %n 種情形，表示法律允許 {app} 不詢問您就蒐集和使用資料。這些無法關閉。您可以就任何一項提出詢問。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The policy lists %n cases where the law lets {app} share data, or make it public, without asking you. You cannot turn these off. You can ask about any of them.</source>
        <translation>
            <numerusform>政策列出 %n 種情形，表示法律允許 {app} 不詢問您就分享或公開資料。這些無法關閉。您可以就任何一項提出詢問。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>Empty</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>{value}. It cannot be changed here.</source>
        <translation>{value}。無法在這裡變更。</translation>
    </message>
    <message>
        <source>Year-month-day, such as 1990-12-31</source>
        <translation>年-月-日，例如 1990-12-31</translation>
    </message>
    <message>
        <source>Describe the picture in words. Pictures themselves are not sent from here.</source>
        <translation>請用文字描述圖片。圖片本身不會從這裡傳送。</translation>
    </message>
    <message>
        <source>Write something, or cancel.</source>
        <translation>請填寫內容，或取消。</translation>
    </message>
    <message>
        <source>Write a day that has been, such as 1990-12-31.</source>
        <translation>請填寫過去的日期，例如 1990-12-31。</translation>
    </message>
    <message>
        <source>Write 6 to 32 letters, digits or hyphens, without spaces.</source>
        <translation>請填寫 6 到 32 個字母、數字或連字號，不含空格。</translation>
    </message>
    <message>
        <source>{field} is saved.</source>
        <translation>「{field}」已儲存。</translation>
    </message>
    <message>
        <source>{field} is cleared.</source>
        <translation>「{field}」已清除。</translation>
    </message>
    <message>
        <source>Set. It cannot be changed here.</source>
        <translation>已設定。無法在這裡變更。</translation>
    </message>
    <message>
        <source>Not set. You sign in with a code from a text message.</source>
        <translation>未設定。您使用簡訊驗證碼登入。</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>{share} percent</source>
        <translation>百分之 {share}</translation>
    </message>
</context>
<context>
    <name>RawView</name>
    <message>
        <source>Raw file</source>
        <translation>原始檔案</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>顯示更多</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>No summary for this clause.</source>
        <translation>此條款沒有摘要。</translation>
    </message>
    <message>
        <source>The policy</source>
        <translation>政策</translation>
    </message>
</context>
<context>
    <name>ReceiptCard</name>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>儲存收據</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已驗證</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation>無法驗證</translation>
    </message>
    <message>
        <source>{app} reported this. Receipts are for decisions only.</source>
        <translation>由 {app} 回報。只有決定才有收據。</translation>
    </message>
    <message>
        <source>{app} has it on record. Receipts are for decisions only.</source>
        <translation>{app} 有此紀錄。只有決定才有收據。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Each receipt is the service&apos;s signed proof of one decision. The signature was checked.</source>
        <translation>每份收據都是服務為一次決定簽章的證明。簽章已驗證。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>See all activity</source>
        <translation>查看全部活動紀錄</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
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
        <translation>收據</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>選擇</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已儲存</translation>
    </message>
    <message>
        <source>Check value</source>
        <translation>檢查碼</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
    <message>
        <source>{title}: turned on for “{use}”</source>
        <translation>{title}：已為「{use}」開啟</translation>
    </message>
    <message>
        <source>{title}: turned off for “{use}”</source>
        <translation>{title}：已為「{use}」關閉</translation>
    </message>
    <message>
        <source>Turning off needs no policy version</source>
        <translation>關閉不需要政策版本</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>clause {place}</source>
        <translation>條款 {place}</translation>
    </message>
    <message>
        <source>Version {version}, {clauses}</source>
        <translation>版本 {version}，{clauses}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{moment}, by {device}</source>
        <translation>{moment}，由 {device}</translation>
    </message>
</context>
<context>
    <name>RecipientLine</name>
    <message>
        <source>Stop sharing</source>
        <translation>停止分享</translation>
    </message>
    <message>
        <source>Stop sharing with {recipient}</source>
        <translation>停止與 {recipient} 分享</translation>
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
        <translation>收據</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>選擇</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已儲存</translation>
    </message>
    <message>
        <source>Check value</source>
        <translation>檢查碼</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>傳送給</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用於</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>裝置</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Turning off needs no policy version</source>
        <translation>關閉不需要政策版本</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>clause {place}</source>
        <translation>條款 {place}</translation>
    </message>
    <message>
        <source>Version {version}, {clauses}</source>
        <translation>版本 {version}，{clauses}</translation>
    </message>
    <message>
        <source>{moment}, by {device}</source>
        <translation>{moment}，由 {device}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
    <message>
        <source>Signature, check value and place in the chain were checked on this computer.</source>
        <translation>已在這部電腦上驗證簽章、檢查碼和在鏈中的位置。</translation>
    </message>
    <message>
        <source>The receipt is not on this computer yet.</source>
        <translation>收據尚未儲存到這部電腦。</translation>
    </message>
    <message>
        <source>The signature does not belong to this receipt and the service&apos;s keys.</source>
        <translation>簽章與此收據和服務的金鑰不符。</translation>
    </message>
    <message>
        <source>It does not follow the receipt before it: something is missing or changed.</source>
        <translation>它與前一份收據不銜接：有內容遺失或遭到變更。</translation>
    </message>
    <message>
        <source>It is about somebody else than the receipts around it.</source>
        <translation>它與前後的收據不屬於同一人。</translation>
    </message>
    <message>
        <source>Its check value or number is not the one of this receipt.</source>
        <translation>它的檢查碼或編號與此收據不符。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 項</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferenceLink</name>
    <message>
        <source>Reference {reference}</source>
        <translation>參考編號 {reference}</translation>
    </message>
    <message>
        <source>{text}, copy</source>
        <translation>{text}，複製</translation>
    </message>
    <message>
        <source>Copy the reference. Support can tell from it what went wrong, and nothing about you.</source>
        <translation>複製參考編號。支援人員可以據此了解出了什麼問題，但無法得知任何關於您的資訊。</translation>
    </message>
    <message>
        <source>Reference copied</source>
        <translation>已複製參考編號</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>A report for support</source>
        <translation>提供給支援人員的報告</translation>
    </message>
    <message>
        <source>This is all of it, word for word. It names neither you nor this computer, and holds none of your choices. Nothing is sent: you save a file and decide who gets it.</source>
        <translation>這就是報告的全部內容，一字不差。其中沒有您或這部電腦的名稱，也沒有您的任何選擇。不會傳送任何內容：您儲存檔案，並決定要交給誰。</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>不儲存</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>儲存…</translation>
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
        <translation>資料副本</translation>
    </message>
    <message>
        <source>Downloading, {progress}</source>
        <translation>正在下載，{progress}</translation>
    </message>
    <message>
        <source>Deletion of your account</source>
        <translation>刪除帳號</translation>
    </message>
    <message>
        <source>Content about you</source>
        <translation>關於您的內容</translation>
    </message>
    <message>
        <source>Asked on {day}</source>
        <translation>於 {day}請求</translation>
    </message>
    <message>
        <source>On {day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>Your requests</source>
        <translation>您的請求</translation>
    </message>
    <message>
        <source>Sign in to ask for a copy or delete your data.</source>
        <translation>登入後即可請求資料副本或刪除資料。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在載入…</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>目前無法載入。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>No open requests</source>
        <translation>沒有進行中的請求</translation>
    </message>
    <message>
        <source>Get a copy of your data</source>
        <translation>取得資料副本</translation>
    </message>
    <message>
        <source>Show your copy</source>
        <translation>顯示您的副本</translation>
    </message>
</context>
<context>
    <name>ResendButton</name>
    <message>
        <source>Send again</source>
        <translation>重新傳送</translation>
    </message>
</context>
<context>
    <name>RowPainter</name>
    <message>
        <source>Sensitive</source>
        <translation>敏感資料</translation>
    </message>
</context>
<context>
    <name>ScreenFoot</name>
    <message>
        <source>Read the privacy policy</source>
        <translation>閱讀隱私權政策</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>語言：{language}</translation>
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
        <translation>示範</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Search permissions, choices, policy and settings</source>
        <translation>搜尋權限、選擇、政策和設定</translation>
    </message>
</context>
<context>
    <name>SearchPalette</name>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Search permissions, choices, policy and settings</source>
        <translation>搜尋權限、選擇、政策和設定</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>找不到任何結果</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n 個結果</numerusform>
        </translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>權限</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>選擇</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>您的資料</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活動紀錄</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>SearchSources</name>
    <message>
        <source>{state}, {uses}</source>
        <translation>{state}，{uses}</translation>
    </message>
    <message>
        <source>Permission · {state}</source>
        <translation>權限 · {state}</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>權限</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>此服務</translation>
    </message>
    <message>
        <source>Other choices</source>
        <translation>其他選擇</translation>
    </message>
    <message>
        <source>Other choices · {state}</source>
        <translation>其他選擇 · {state}</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>您的資料</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活動紀錄</translation>
    </message>
    <message>
        <source>history log receipts proof export</source>
        <translation>歷史 日誌 紀錄 收據 證明 匯出</translation>
    </message>
    <message>
        <source>Everything that happened</source>
        <translation>發生過的一切</translation>
    </message>
    <message>
        <source>What was turned on</source>
        <translation>開啟過的項目</translation>
    </message>
    <message>
        <source>What was turned off</source>
        <translation>關閉過的項目</translation>
    </message>
    <message>
        <source>What was shared</source>
        <translation>分享過的內容</translation>
    </message>
    <message>
        <source>Answers to the policy</source>
        <translation>對政策的答覆</translation>
    </message>
    <message>
        <source>Requests about your data</source>
        <translation>關於您的資料的請求</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帳號</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>前言</translation>
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
        <translation>重試</translation>
    </message>
    <message>
        <source>We cannot load this now. Your switches are not affected.</source>
        <translation>目前無法載入。您的開關不受影響。</translation>
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
        <translation>重新登入</translation>
    </message>
    <message>
        <source>You were signed out because your session has ended.</source>
        <translation>工作階段已結束，您已登出。</translation>
    </message>
    <message>
        <source>A change you made is still being sent. You need not sign in for that.</source>
        <translation>您所做的一項變更仍在傳送，不需要為此登入。</translation>
    </message>
    <message>
        <source>You were signed in with {phone}.</source>
        <translation>您先前以 {phone} 登入。</translation>
    </message>
    <message>
        <source>Stay signed out</source>
        <translation>維持登出</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
</context>
<context>
    <name>SessionGroup</name>
    <message>
        <source>Where you are signed in</source>
        <translation>您的登入位置</translation>
    </message>
    <message>
        <source>Sign out everywhere else</source>
        <translation>登出其他所有裝置</translation>
    </message>
    <message>
        <source>This list may be out of date</source>
        <translation>此清單可能不是最新的</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在載入…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>目前無法載入。</translation>
    </message>
    <message>
        <source>Active now</source>
        <translation>目前使用中</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>登出</translation>
    </message>
    <message>
        <source>Sign out on {device}</source>
        <translation>在 {device} 上登出</translation>
    </message>
    <message>
        <source>You need a connection to sign out elsewhere.</source>
        <translation>登出其他裝置需要連線。</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>In the memory of this demo only. It is forgotten when you close the window.</source>
        <translation>只在此示範的記憶體中。關閉視窗後就會清除。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>記憶體</translation>
    </message>
    <message>
        <source>In this computer&apos;s keyring. In no file, no log and no command line.</source>
        <translation>在這部電腦的鑰匙圈中。不在任何檔案、記錄檔或命令列中。</translation>
    </message>
    <message>
        <source>In memory, until you close the window. You asked to sign in each time.</source>
        <translation>在記憶體中，直到您關閉視窗。您選擇了每次都登入。</translation>
    </message>
    <message>
        <source>This computer has no keyring that is unlocked. It is kept until you close the window.</source>
        <translation>這部電腦沒有已解鎖的鑰匙圈。保存到您關閉視窗為止。</translation>
    </message>
    <message>
        <source>Nothing is kept yet.</source>
        <translation>尚未保存任何內容。</translation>
    </message>
    <message>
        <source>The keyring was not asked yet.</source>
        <translation>尚未詢問鑰匙圈。</translation>
    </message>
    <message>
        <source>Your sign-in is kept in this computer’s keyring ({name}).</source>
        <translation>您的登入資訊保存在這部電腦的鑰匙圈中（{name}）。</translation>
    </message>
    <message>
        <source>{device} · signed in since {since}</source>
        <translation>{device} · 自 {since} 登入</translation>
    </message>
    <message>
        <source>Signed in since {since} · last used {used}</source>
        <translation>自 {since} 登入 · 上次使用 {used}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>這部電腦</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Sign out</source>
        <translation>登出</translation>
    </message>
    <message>
        <source>log out leave account</source>
        <translation>登出 離開 帳號</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>您的登入位置</translation>
    </message>
    <message>
        <source>sessions devices sign out log out phone computer elsewhere</source>
        <translation>工作階段 裝置 登出 手機 電腦 其他地方</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>佈景主題</translation>
    </message>
    <message>
        <source>look light dark high contrast night colours appearance system</source>
        <translation>外觀 淺色 深色 高對比 夜間 顏色 顯示 系統</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>larger smaller letters zoom font size accessibility</source>
        <translation>放大 縮小 字級 文字 縮放 無障礙 協助工具</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字型</translation>
    </message>
    <message>
        <source>letters system Inter</source>
        <translation>字型 字體 系統 Inter</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>減少動態效果</translation>
    </message>
    <message>
        <source>animation sliding fading movement accessibility</source>
        <translation>動畫 滑動 淡入 動態 無障礙 協助工具</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>English Chinese Arabic words translation system</source>
        <translation>英文 中文 阿拉伯文 文字 翻譯 系統</translation>
    </message>
    <message>
        <source>Language of the policy</source>
        <translation>政策的語言</translation>
    </message>
    <message>
        <source>English Chinese translation</source>
        <translation>英文 中文 語言 翻譯</translation>
    </message>
    <message>
        <source>Keep short messages on screen</source>
        <translation>短訊息的顯示時間</translation>
    </message>
    <message>
        <source>toast undo seconds time notification</source>
        <translation>訊息 提示 復原 秒 時間 通知</translation>
    </message>
    <message>
        <source>Where your sign-in is kept</source>
        <translation>登入資訊的保存位置</translation>
    </message>
    <message>
        <source>keyring password token store safe</source>
        <translation>鑰匙圈 密碼 權杖 儲存 安全</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>about licences licenses open source update number</source>
        <translation>關於 授權 開放原始碼 更新 版本號碼</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>提供給支援人員的詳細資料</translation>
    </message>
    <message>
        <source>diagnostics problem error code log report</source>
        <translation>診斷 問題 錯誤 代碼 記錄 報告</translation>
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
        <translation>ConsentUI 的外觀和語言。這些設定只保存在這部電腦上。</translation>
    </message>
</context>
<context>
    <name>SharedCard</name>
    <message>
        <source>Shared in the last 7 days</source>
        <translation>最近 7 天的分享</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在載入…</translation>
    </message>
    <message>
        <source>See all activity</source>
        <translation>查看全部活動紀錄</translation>
    </message>
    <message>
        <source>{line}. This may be out of date.</source>
        <translation>{line}。這可能不是最新的。</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>目前無法載入。</translation>
    </message>
    <message>
        <source>We cannot load this now. Nothing was shared when it was last loaded.</source>
        <translation>目前無法載入。上次載入時沒有分享任何內容。</translation>
    </message>
    <message>
        <source>When {app} shares data, you see it here.</source>
        <translation>{app} 分享資料時，會顯示在這裡。</translation>
    </message>
    <message>
        <source>Nothing was shared</source>
        <translation>沒有分享任何內容</translation>
    </message>
</context>
<context>
    <name>ShortcutWords</name>
    <message>
        <source>Search permissions, choices, policy and settings</source>
        <translation>搜尋權限、選擇、政策和設定</translation>
    </message>
    <message>
        <source>Undo the last recorded choice</source>
        <translation>復原最近一次記錄的選擇</translation>
    </message>
    <message>
        <source>Send what waits and check again</source>
        <translation>傳送等待中的內容並重新檢查</translation>
    </message>
    <message>
        <source>Larger text, smaller text, as it was</source>
        <translation>放大文字、縮小文字、恢復原樣</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>此清單</translation>
    </message>
    <message>
        <source>Close what is open: search, menu, dialog, message</source>
        <translation>關閉已開啟的搜尋、選單、對話框或訊息</translation>
    </message>
    <message>
        <source>Show or hide the demo panel</source>
        <translation>顯示或隱藏示範面板</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>任何位置</translation>
    </message>
    <message>
        <source>Moving about</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Open a page, counted from the top</source>
        <translation>開啟頁面，從上往下數</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>返回上一頁</translation>
    </message>
    <message>
        <source>Next and previous control</source>
        <translation>下一個和上一個控制項</translation>
    </message>
    <message>
        <source>Next and previous part of the window</source>
        <translation>視窗的下一個和上一個部分</translation>
    </message>
    <message>
        <source>Move inside a list</source>
        <translation>在清單中移動</translation>
    </message>
    <message>
        <source>Open and close the details of a row</source>
        <translation>展開和收合一列的詳細資料</translation>
    </message>
    <message>
        <source>Press a button or a switch</source>
        <translation>按下按鈕或開關</translation>
    </message>
    <message>
        <source>In the policy</source>
        <translation>在政策中</translation>
    </message>
    <message>
        <source>Search the policy</source>
        <translation>搜尋政策</translation>
    </message>
    <message>
        <source>Next and previous match</source>
        <translation>下一個和上一個相符項目</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>SideScreen</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
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
        <translation>示範</translation>
    </message>
    <message>
        <source>Your privacy choices</source>
        <translation>您的隱私權選擇</translation>
    </message>
    <message>
        <source>for {service}</source>
        <translation>適用於 {service}</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>您的帳號</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已登入</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>已登出</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登入</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未登入</translation>
    </message>
    <message>
        <source>This device only</source>
        <translation>僅限此裝置</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions waiting</source>
        <translation>
            <numerusform>%n 項決定待處理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInGroup</name>
    <message>
        <source>How you sign in</source>
        <translation>您的登入方式</translation>
    </message>
    <message>
        <source>Phone and text message code</source>
        <translation>手機號碼和簡訊驗證碼</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>the service</source>
        <translation>此服務</translation>
    </message>
</context>
<context>
    <name>SignInWords</name>
    <message>
        <source>Type your phone number.</source>
        <translation>請輸入手機號碼。</translation>
    </message>
    <message>
        <source>This number has too few digits.</source>
        <translation>此號碼的位數太少。</translation>
    </message>
    <message>
        <source>This number has too many digits.</source>
        <translation>此號碼的位數太多。</translation>
    </message>
    <message>
        <source>You are offline. You need the internet to sign in.</source>
        <translation>您目前離線。登入需要網際網路連線。</translation>
    </message>
    <message>
        <source>The server did not answer. Try again.</source>
        <translation>伺服器沒有回應。請重試。</translation>
    </message>
    <message>
        <source>We sent a text message to {phone}</source>
        <translation>我們已傳送簡訊到 {phone}</translation>
    </message>
    <message numerus="yes">
        <source>The code works for %n minutes.</source>
        <translation>
            <numerusform>驗證碼 %n 分鐘內有效。</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again in {time}</source>
        <translation>{time} 後可重新傳送</translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message>
        <source>Sign out now?</source>
        <translation>要立即登出嗎？</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are not sent yet. They are sent later. You need not sign in for that.</source>
        <translation>
            <numerusform>%n 項變更尚未傳送。稍後會傳送，不需要為此登入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>保持登入</translation>
    </message>
    <message>
        <source>Sign out, send later</source>
        <translation>登出，稍後傳送</translation>
    </message>
</context>
<context>
    <name>SkipLink</name>
    <message>
        <source>Go to content</source>
        <translation>跳到內容</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>One moment…</source>
        <translation>請稍候…</translation>
    </message>
    <message>
        <source>We cannot reach the service</source>
        <translation>無法連線到服務</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>You are offline, or the service is not running. Nothing was changed.</source>
        <translation>您目前離線，或服務沒有執行。沒有任何變更。</translation>
    </message>
    <message>
        <source>The server does not answer. Nothing was changed. Try again, or come back later.</source>
        <translation>伺服器沒有回應。沒有任何變更。請重試，或稍後再回來。</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {number} of {count}: {step}</source>
        <translation>第 {number} 步，共 {count} 步：{step}</translation>
    </message>
</context>
<context>
    <name>SupportDesk</name>
    <message>
        <source>Save the report</source>
        <translation>儲存報告</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>zip 檔 (*.zip)</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>已儲存為 {name}</translation>
    </message>
</context>
<context>
    <name>SwitchWords</name>
    <message>
        <source>Stays off</source>
        <translation>維持關閉</translation>
    </message>
    <message>
        <source>Off when online</source>
        <translation>連線後關閉</translation>
    </message>
    <message>
        <source>{title}, {state}</source>
        <translation>{title}，{state}</translation>
    </message>
    <message>
        <source>{app} may still use it until you are online. We keep trying.</source>
        <translation>在您連上網路之前，{app} 可能仍在使用。我們會繼續嘗試。</translation>
    </message>
    <message>
        <source>{app} may still use it until this is sent. You need not sign in for that.</source>
        <translation>在傳送之前，{app} 可能仍在使用。不需要為此登入。</translation>
    </message>
    <message>
        <source>It was off already. {app} is told when you are online.</source>
        <translation>原本就已關閉。連上網路後會告知 {app}。</translation>
    </message>
    <message>
        <source>It was off already. {app} is still to be told. You need not sign in for that.</source>
        <translation>原本就已關閉。仍需告知 {app}，不需要為此登入。</translation>
    </message>
    <message>
        <source>Needs a connection. Stays off.</source>
        <translation>需要連線。維持關閉。</translation>
    </message>
    <message>
        <source>The policy changed. This is off until you decide again.</source>
        <translation>政策已變更。在您重新決定之前為關閉。</translation>
    </message>
    <message>
        <source>Turned off on another device.</source>
        <translation>已在另一部裝置上關閉。</translation>
    </message>
    <message>
        <source>Turned off on another device ({device}) {when}.</source>
        <translation>{when} 在另一部裝置（{device}）上關閉。</translation>
    </message>
    <message>
        <source>Turned off on another device {when}.</source>
        <translation>{when} 在另一部裝置上關閉。</translation>
    </message>
    <message>
        <source>On when last checked</source>
        <translation>上次檢查時已開啟</translation>
    </message>
    <message>
        <source>On when last checked, {time}</source>
        <translation>上次檢查（{time}）時已開啟</translation>
    </message>
    <message>
        <source>{summary}. {count} of {total} uses are on.</source>
        <translation>{summary}。{total} 項用途中已開啟 {count} 項。</translation>
    </message>
    <message>
        <source>It stays off: a double click turns nothing on. Click once if you want it on.</source>
        <translation>維持關閉：按兩下不會開啟任何項目。如要開啟，請按一下。</translation>
    </message>
    <message>
        <source>It stays off: the page moved just before you clicked. Click once more.</source>
        <translation>維持關閉：您按下之前頁面剛剛移動過。請再按一次。</translation>
    </message>
    <message>
        <source>Off is being recorded. You can turn it on again after that.</source>
        <translation>正在記錄關閉。之後可以重新開啟。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>已關閉</translation>
    </message>
    <message>
        <source>Turning on…</source>
        <translation>正在開啟…</translation>
    </message>
    <message>
        <source>On</source>
        <translation>已開啟</translation>
    </message>
    <message>
        <source>Turning off…</source>
        <translation>正在關閉…</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Needs your answer</source>
        <translation>需要您的答覆</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>Saving…</source>
        <translation>正在儲存…</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>已登出</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>已是最新狀態</translation>
    </message>
    <message>
        <source>This device only</source>
        <translation>僅限此裝置</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在檢查…</translation>
    </message>
    <message numerus="yes">
        <source>Offline · %n changes waiting</source>
        <translation>
            <numerusform>離線 · %n 項變更待傳送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answer · %n changes waiting</source>
        <translation>
            <numerusform>沒有回應 · %n 項變更待傳送</numerusform>
        </translation>
    </message>
    <message>
        <source>Updated {time}</source>
        <translation>更新於 {time}</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>離線</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>沒有回應</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close message</source>
        <translation>關閉訊息</translation>
    </message>
</context>
<context>
    <name>UseChooser</name>
    <message>
        <source>Keep off</source>
        <translation>維持關閉</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Nothing is chosen for you. You can change this later.</source>
        <translation>沒有為您預先選取任何項目。您可以稍後變更。</translation>
    </message>
    <message numerus="yes">
        <source>Turn on %n uses</source>
        <translation>
            <numerusform>開啟 %n 項用途</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one use</source>
        <translation>請至少選擇一項用途</translation>
    </message>
</context>
<context>
    <name>UseWords</name>
    <message numerus="yes">
        <source>%n uses</source>
        <translation>
            <numerusform>%n 項用途</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionRow</name>
    <message>
        <source>See what changes</source>
        <translation>查看變更</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>自 {day}起</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>{day}起</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>生效中</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>已公布</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>較早</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Versions of the privacy policy</source>
        <translation>隱私權政策的版本</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>隱私權政策</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>顯示更多</translation>
    </message>
    <message>
        <source>What the policy said at each time, and what changed between two versions.</source>
        <translation>政策在各個時期的內容，以及兩個版本之間的變更。</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
</context>
<context>
    <name>WaitingMenu</name>
    <message>
        <source>Changes waiting to be sent</source>
        <translation>等待傳送的變更</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>沒有等待傳送的內容。</translation>
    </message>
    <message>
        <source>Last checked {time}</source>
        <translation>上次檢查：{time}</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即嘗試</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再次檢查</translation>
    </message>
    <message numerus="yes">
        <source>%n changes made before you signed out</source>
        <translation>
            <numerusform>您登出前所做的 %n 項變更</numerusform>
        </translation>
    </message>
    <message>
        <source>Turning off: {title}</source>
        <translation>正在關閉：{title}</translation>
    </message>
    <message>
        <source>Turning off: {title}, {use}</source>
        <translation>正在關閉：{title}，{use}</translation>
    </message>
</context>
<context>
    <name>WhenGroup</name>
    <message>
        <source>What happens when</source>
        <translation>何時發生什麼</translation>
    </message>
</context>
<context>
    <name>WordedSwitch</name>
    <message>
        <source>On</source>
        <translation>已開啟</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>已關閉</translation>
    </message>
</context>
<context>
    <name>WriteMailDialog</name>
    <message>
        <source>Open your mail program?</source>
        <translation>要開啟郵件程式嗎？</translation>
    </message>
    <message>
        <source>Your mail program opens with this message, and you write the rest there. ConsentUI sends nothing. What you send reaches {app} outside this window.</source>
        <translation>郵件程式會開啟並帶入這則訊息，其餘內容由您在那裡填寫。ConsentUI 不會傳送任何內容。您寄出的郵件會在此視窗之外送達 {app}。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open mail program</source>
        <translation>開啟郵件程式</translation>
    </message>
    <message>
        <source>To: {address}</source>
        <translation>收件者：{address}</translation>
    </message>
    <message>
        <source>Subject: {subject}</source>
        <translation>主旨：{subject}</translation>
    </message>
</context>
<context>
    <name>YourDataPage</name>
    <message>
        <source>Your data</source>
        <translation>您的資料</translation>
    </message>
    <message>
        <source>Sign in to see your data</source>
        <translation>登入後查看您的資料</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>此服務</translation>
    </message>
    <message>
        <source>What {app} holds about you, and why.</source>
        <translation>{app} 持有的關於您的資料及原因。</translation>
    </message>
    <message>
        <source>{app} shows it to you alone. ConsentUI keeps no search history on this computer.</source>
        <translation>{app} 只向您顯示。ConsentUI 不在這部電腦上保存搜尋紀錄。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>We cannot load what is held now</source>
        <translation>目前無法載入持有的資料</translation>
    </message>
    <message>
        <source>Below stands what the policy says. Nothing was changed.</source>
        <translation>以下是政策的說明。沒有任何變更。</translation>
    </message>
</context>
<context>
    <name>_ContactHead</name>
    <message>
        <source>Write to the privacy team</source>
        <translation>寫信給隱私權團隊</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>複製位址</translation>
    </message>
    <message>
        <source>Write email</source>
        <translation>寫電子郵件</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已複製</translation>
    </message>
</context>
<context>
    <name>_FateColumn</name>
    <message>
        <source>Nothing</source>
        <translation>無</translation>
    </message>
</context>
<context>
    <name>_FirstStep</name>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
    <message>
        <source>Asking what would be deleted…</source>
        <translation>正在詢問會刪除哪些內容…</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>將刪除</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>將保留</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>Sign out</source>
        <translation>登出</translation>
    </message>
</context>
<context>
    <name>_Hint</name>
    <message>
        <source>Text messages show up here</source>
        <translation>簡訊會顯示在這裡</translation>
    </message>
</context>
<context>
    <name>_SecondStep</name>
    <message>
        <source>Type {word} to confirm</source>
        <translation>輸入「{word}」以確認</translation>
    </message>
    <message>
        <source>We check that it is really you.</source>
        <translation>我們會確認是您本人。</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutMePart</name>
    <message>
        <source>What is it, and how is it about you?</source>
        <translation>内容是什么，与你有什么关系？</translation>
    </message>
    <message>
        <source>Where did you see it? (optional)</source>
        <translation>你在哪里看到的？（选填）</translation>
    </message>
    <message>
        <source>A link, or the name of the person who posted it.</source>
        <translation>链接，或发布者的名字。</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>发送请求</translation>
    </message>
    <message>
        <source>Your requests</source>
        <translation>你的请求</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Tell {app} about something that others posted. {app} looks at it and answers here.</source>
        <translation>把他人发布的内容告诉 {app}。{app} 会查看并在这里答复。</translation>
    </message>
    <message>
        <source>Ask about something others posted</source>
        <translation>询问他人发布的内容</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Take back the request about {words}</source>
        <translation>撤回关于 {words} 的请求</translation>
    </message>
    <message>
        <source>Say in a few words what it is.</source>
        <translation>请简单说明是什么内容。</translation>
    </message>
</context>
<context>
    <name>AboutMeWords</name>
    <message>
        <source>Content about you</source>
        <translation>关于你的内容</translation>
    </message>
    <message>
        <source>You asked {when}.</source>
        <translation>请求时间：{when}。</translation>
    </message>
    <message>
        <source>{asked} {state}</source>
        <translation>{asked}{state}</translation>
    </message>
    <message>
        <source>{app} answered: {answer}</source>
        <translation>{app} 的答复：{answer}</translation>
    </message>
    <message>
        <source>You took the request back.</source>
        <translation>你已撤回该请求。</translation>
    </message>
    <message>
        <source>{app} did not agree.</source>
        <translation>{app} 未同意。</translation>
    </message>
    <message>
        <source>It is closed.</source>
        <translation>已结束。</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>尚无答复。</translation>
    </message>
    <message>
        <source>No answer yet. It is expected by {day}.</source>
        <translation>尚无答复。预计在 {day}之前答复。</translation>
    </message>
</context>
<context>
    <name>AccountClosing</name>
    <message>
        <source>the service</source>
        <translation>该服务</translation>
    </message>
    <message>
        <source>You can get a copy of your data first.</source>
        <translation>你可以先获取一份数据副本。</translation>
    </message>
    <message>
        <source>Get a copy</source>
        <translation>获取副本</translation>
    </message>
    <message>
        <source>A copy of your data is ready. You can download it until {day}.</source>
        <translation>你的数据副本已就绪，可在 {day}之前下载。</translation>
    </message>
    <message>
        <source>See the copy</source>
        <translation>查看副本</translation>
    </message>
    <message>
        <source>A copy of your data is being made.</source>
        <translation>正在制作你的数据副本。</translation>
    </message>
    <message>
        <source>See how far it is</source>
        <translation>查看进度</translation>
    </message>
    <message>
        <source>Your account will be deleted. Everything was turned off.</source>
        <translation>你的账号将被删除。所有项目都已关闭。</translation>
    </message>
    <message>
        <source>Your account stays. Permissions are still off.</source>
        <translation>你的账号将保留。各项权限仍为关闭。</translation>
    </message>
</context>
<context>
    <name>AccountDeletedDialog</name>
    <message>
        <source>Your account was deleted</source>
        <translation>你的账号已删除</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>保存证明</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>Account and look</source>
        <translation>账号与外观</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>{title}: set by your administrator</source>
        <translation>{title}：由管理员设置</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Match system</source>
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
        <source>High contrast</source>
        <translation>高对比度</translation>
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
        <translation>账号</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>你尚未登录</translation>
    </message>
    <message>
        <source>Sign in to see your account, where you are signed in, and to close it.</source>
        <translation>登录后可以查看你的账号和登录位置，也可以注销账号。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
</context>
<context>
    <name>ActivityActions</name>
    <message>
        <source>Receipt of {day}</source>
        <translation>{day}的凭证</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>保存凭证</translation>
    </message>
    <message>
        <source>Receipts (*.json)</source>
        <translation>凭证 (*.json)</translation>
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
        <translation>导出活动记录</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动记录</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>已保存为 {name}</translation>
    </message>
</context>
<context>
    <name>ActivityFrame</name>
    <message>
        <source>Activity</source>
        <translation>活动记录</translation>
    </message>
</context>
<context>
    <name>ActivityHead</name>
    <message>
        <source>Activity</source>
        <translation>活动记录</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Every choice you made and everything that was shared. Entries cannot be edited.</source>
        <translation>你做过的每个选择，以及共享过的所有数据。记录无法修改。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>搜索活动记录</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>When you turn something on or off, or {app} shares data, it shows up here with a receipt.</source>
        <translation>当你开启或关闭某项，或 {app} 共享数据时，这里会出现记录和凭证。</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>这里还没有内容</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Turned on</source>
        <translation>已开启</translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>已共享</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Loading your activity…</source>
        <translation>正在加载活动记录…</translation>
    </message>
    <message>
        <source>See permissions</source>
        <translation>查看权限</translation>
    </message>
    <message>
        <source>No entries match.</source>
        <translation>没有匹配的记录。</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>没有删除任何内容。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>The service does not answer. Nothing was changed. Try again, or come back later.</source>
        <translation>服务没有响应。没有任何更改。请重试，或稍后再来。</translation>
    </message>
    <message>
        <source>We cannot show your activity</source>
        <translation>无法显示你的活动记录</translation>
    </message>
    <message>
        <source>Activity belongs to an account, or to a device that has answered the policy.</source>
        <translation>活动记录属于某个账号，或已答复政策的设备。</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>你尚未登录</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>the service</source>
        <translation>该服务</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (CSV)</source>
        <translation>电子表格 (CSV)</translation>
    </message>
    <message>
        <source>Everything with receipts (JSON)</source>
        <translation>含凭证的完整记录 (JSON)</translation>
    </message>
</context>
<context>
    <name>ActivityRows</name>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>敏感</translation>
    </message>
    <message>
        <source>. </source>
        <translation>。</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>等待发送</translation>
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
            <numerusform>有 %n 份凭证无法核验</numerusform>
        </translation>
    </message>
    <message>
        <source>Something in the record of {app} is missing or was changed. Save these receipts and ask {app} about them.</source>
        <translation>{app} 的记录中有内容缺失或被改动。请保存这些凭证，并向 {app} 询问。</translation>
    </message>
    <message>
        <source>This may not be everything</source>
        <translation>这里可能不是全部记录</translation>
    </message>
    <message>
        <source>{app} cannot be reached. You see what is kept on this computer.</source>
        <translation>无法连接 {app}。你看到的是保存在这台电脑上的内容。</translation>
    </message>
    <message>
        <source>{title} is being turned off</source>
        <translation>正在关闭{title}</translation>
    </message>
    <message>
        <source>This computer could not save it. Keep the window open while we send.</source>
        <translation>这台电脑无法保存此更改。发送期间请不要关闭窗口。</translation>
    </message>
    <message>
        <source>Sent as soon as you are online</source>
        <translation>联网后立即发送</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>正在发送</translation>
    </message>
</context>
<context>
    <name>ActivityWords</name>
    <message numerus="yes">
        <source>%n choices</source>
        <translation>
            <numerusform>%n 项选择</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: turned on</source>
        <translation>{title}：已开启</translation>
    </message>
    <message>
        <source>{title}: turned off</source>
        <translation>{title}：已关闭</translation>
    </message>
    <message>
        <source>{title}: turned on, {uses}</source>
        <translation>{title}：已开启，{uses}</translation>
    </message>
    <message>
        <source>{title}: turned off, {uses}</source>
        <translation>{title}：已关闭，{uses}</translation>
    </message>
    <message>
        <source>{title} turned on</source>
        <translation>{title}已开启</translation>
    </message>
    <message>
        <source>{title} turned off</source>
        <translation>{title}已关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n choices turned on</source>
        <translation>
            <numerusform>已开启 %n 项选择</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choices turned off</source>
        <translation>
            <numerusform>已关闭 %n 项选择</numerusform>
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
        <translation>数据</translation>
    </message>
    <message>
        <source>{what} sent to {recipient}</source>
        <translation>{what}已发送给{recipient}</translation>
    </message>
    <message>
        <source>By {app}</source>
        <translation>由 {app} 操作</translation>
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
        <translation>你接受了政策版本 {version}</translation>
    </message>
    <message>
        <source>You declined policy version {version}</source>
        <translation>你拒绝了政策版本 {version}</translation>
    </message>
    <message>
        <source>You accepted a change of policy version {version}</source>
        <translation>你接受了政策版本 {version} 的一项变更</translation>
    </message>
    <message>
        <source>You declined a change of policy version {version}</source>
        <translation>你拒绝了政策版本 {version} 的一项变更</translation>
    </message>
    <message>
        <source>Signed in on {device}</source>
        <translation>在 {device} 上登录</translation>
    </message>
    <message>
        <source>You asked to delete your account</source>
        <translation>你请求删除账号</translation>
    </message>
    <message>
        <source>You asked about content that others posted about you</source>
        <translation>你询问了他人发布的关于你的内容</translation>
    </message>
    <message>
        <source>You asked for a copy of your data</source>
        <translation>你请求了一份数据副本</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message>
        <source>{title} needs your answer</source>
        <translation>{title}需要你的答复</translation>
    </message>
    <message>
        <source>{title}: we could not confirm it</source>
        <translation>{title}：无法确认</translation>
    </message>
    <message>
        <source>{title}: turning off; this computer could not save it</source>
        <translation>{title}：正在关闭，这台电脑无法保存</translation>
    </message>
    <message>
        <source>{title}: off, you are offline</source>
        <translation>{title}：已关闭，你处于离线状态</translation>
    </message>
    <message>
        <source>{title} stay off, you are offline</source>
        <translation>{title}保持关闭，你处于离线状态</translation>
    </message>
    <message>
        <source>{title} stays off, you are offline</source>
        <translation>{title}保持关闭，你处于离线状态</translation>
    </message>
    <message>
        <source>{title} could not be turned on</source>
        <translation>无法开启{title}</translation>
    </message>
    <message>
        <source>Turning on {title}</source>
        <translation>正在开启{title}</translation>
    </message>
    <message>
        <source>{title} will turn off when you are online</source>
        <translation>联网后将关闭{title}</translation>
    </message>
    <message>
        <source>Turning off {title}</source>
        <translation>正在关闭{title}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{title} is on for: {use}</source>
        <translation>{title}已开启，用于：{use}</translation>
    </message>
    <message>
        <source>{title} is off for: {use}</source>
        <translation>{title}已关闭，用于：{use}</translation>
    </message>
    <message>
        <source>{title}: on</source>
        <translation>{title}：已开启</translation>
    </message>
    <message>
        <source>{title}: off</source>
        <translation>{title}：已关闭</translation>
    </message>
    <message>
        <source>{title} are on</source>
        <translation>{title}已开启</translation>
    </message>
    <message>
        <source>{title} are off</source>
        <translation>{title}已关闭</translation>
    </message>
    <message>
        <source>{title} is on</source>
        <translation>{title}已开启</translation>
    </message>
    <message>
        <source>{title} is off</source>
        <translation>{title}已关闭</translation>
    </message>
</context>
<context>
    <name>AppGroup</name>
    <message>
        <source>This app</source>
        <translation>关于本应用</translation>
    </message>
    <message>
        <source>Where your sign-in is kept</source>
        <translation>登录信息的保存位置</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>复制给客服的详细信息</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>给客服的详细信息</translation>
    </message>
    <message>
        <source>Versions and the code of the last problem. Nothing about you.</source>
        <translation>版本号和最近一次问题的代码，不含任何关于你的信息。</translation>
    </message>
    <message>
        <source>Last problem: {code}. Nothing about you is copied.</source>
        <translation>最近一次问题：{code}。不会复制任何关于你的信息。</translation>
    </message>
    <message>
        <source>Use the keyring</source>
        <translation>使用密钥环</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>AskCopyDialog</name>
    <message>
        <source>Get a copy of your data</source>
        <translation>获取数据副本</translation>
    </message>
    <message>
        <source>Everything {app} holds about you is put in. Take out what you do not want.</source>
        <translation>{app} 持有的所有关于你的数据都会放入。请去掉不需要的部分。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Get a copy</source>
        <translation>获取副本</translation>
    </message>
    <message>
        <source>We check that it is really you</source>
        <translation>我们会确认是你本人</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在提交…</translation>
    </message>
    <message>
        <source>You get one zip file: JSON files for programs, and a page that you can read in a browser.</source>
        <translation>你会得到一个 zip 文件：供程序使用的 JSON 文件，以及可在浏览器中阅读的页面。</translation>
    </message>
    <message>
        <source>Choose at least one</source>
        <translation>请至少选择一项</translation>
    </message>
</context>
<context>
    <name>CarriedChoicesDialog</name>
    <message>
        <source>Use the choices from this computer?</source>
        <translation>要使用这台电脑上的选择吗？</translation>
    </message>
    <message>
        <source>You decided these here before you signed in, and differently in your account. Your account&apos;s choice stays unless you take the one from here.</source>
        <translation>你登录前在这里做过这些决定，与账号中的不同。除非你采用这里的选择，否则以账号中的为准。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Account: {account}. This computer: {device}.</source>
        <translation>账号：{account}。这台电脑：{device}。</translation>
    </message>
    <message>
        <source>Keep account choice</source>
        <translation>保留账号的选择</translation>
    </message>
    <message>
        <source>Use choice from here</source>
        <translation>使用这里的选择</translation>
    </message>
    <message>
        <source>on</source>
        <translation>已开启</translation>
    </message>
    <message>
        <source>off</source>
        <translation>已关闭</translation>
    </message>
</context>
<context>
    <name>CategoryPage</name>
    <message>
        <source>Your data</source>
        <translation>你的数据</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>敏感</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>该服务</translation>
    </message>
    <message>
        <source>The policy says that some of it is stored for a time on your own device. ConsentUI keeps none: what {app} stored is cleared in {app} itself, or in the browser in which you use it. What {app} holds is counted above; the policy names no way to clear it.</source>
        <translation>政策称，其中一部分会在你自己的设备上存放一段时间。ConsentUI 不保存这些数据：{app} 存放的内容须在 {app} 中清除，或在你使用它的浏览器中清除。{app} 持有的数据已计入上方；政策没有写明清除的办法。</translation>
    </message>
    <message>
        <source>There is nothing to clear on this computer</source>
        <translation>这台电脑上没有可清除的内容</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Decline</source>
        <translation>拒绝</translation>
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
        <translation>你的答复已记录。</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Version {version} started on {day}.</source>
        <translation>版本 {version} 已于 {day}生效。</translation>
    </message>
    <message>
        <source>Version {version} starts on {day}.</source>
        <translation>版本 {version} 将于 {day}生效。</translation>
    </message>
    <message>
        <source>Answer each change on its own.</source>
        <translation>请逐项答复每个变更。</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>需要你的决定</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已决定</translation>
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
        <translation>现在</translation>
    </message>
    <message>
        <source>Nothing about this.</source>
        <translation>没有相关内容。</translation>
    </message>
    <message>
        <source>This part goes.</source>
        <translation>此部分将删除。</translation>
    </message>
    <message>
        <source>About: {uses}</source>
        <translation>涉及：{uses}</translation>
    </message>
    <message>
        <source>You accepted. It starts on {day}.</source>
        <translation>你已接受。将于 {day}开始。</translation>
    </message>
    <message>
        <source>You declined. It turns off on {day}.</source>
        <translation>你已拒绝。将于 {day}关闭。</translation>
    </message>
    <message>
        <source>You declined. Nothing changes for you.</source>
        <translation>你已拒绝。对你没有任何变化。</translation>
    </message>
    <message>
        <source>No answer yet. On {day} this is turned off until you decide.</source>
        <translation>尚未答复。{day}起此项将关闭，直到你做出决定。</translation>
    </message>
    <message>
        <source>No answer yet. Nothing changes until you decide.</source>
        <translation>尚未答复。在你决定之前不会有任何变化。</translation>
    </message>
    <message>
        <source>You accepted. It started on {day}.</source>
        <translation>你已接受。已于 {day}开始。</translation>
    </message>
    <message>
        <source>You declined. Nothing changed for you.</source>
        <translation>你已拒绝。对你没有任何变化。</translation>
    </message>
    <message>
        <source>No answer yet. You turned it on again with the new words.</source>
        <translation>尚未答复。你已按新的内容重新开启。</translation>
    </message>
    <message>
        <source>No answer yet. This is off until you decide.</source>
        <translation>尚未答复。在你决定之前此项为关闭。</translation>
    </message>
    <message numerus="yes">
        <source>%n changes need no decision</source>
        <translation>
            <numerusform>%n 项变更无需决定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more changes need no decision</source>
        <translation>
            <numerusform>另有 %n 项变更无需决定</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{titles}. They started on {day}.</source>
        <translation>{titles}。已于 {day}开始。</translation>
    </message>
    <message>
        <source>{titles}. They start on {day}.</source>
        <translation>{titles}。将于 {day}开始。</translation>
    </message>
    <message numerus="yes">
        <source>All %n changes are decided</source>
        <translation>
            <numerusform>全部 %n 项变更均已决定</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>内容更新</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>已移动</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Changes to the privacy policy</source>
        <translation>隐私政策的变更</translation>
    </message>
    <message>
        <source>Show more questions</source>
        <translation>显示更多问题</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>隐私政策</translation>
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
        <translation>重试</translation>
    </message>
    <message>
        <source>We cannot load the changes now</source>
        <translation>现在无法加载变更</translation>
    </message>
    <message>
        <source>Nothing is accepted. Try again when you are online.</source>
        <translation>没有接受任何内容。请在联网后重试。</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>没有等待你处理的事项</translation>
    </message>
    <message>
        <source>No change of the policy needs your decision.</source>
        <translation>没有政策变更需要你决定。</translation>
    </message>
</context>
<context>
    <name>ChoiceWords</name>
    <message>
        <source>What you see</source>
        <translation>你看到的内容</translation>
    </message>
    <message>
        <source>Cookies and saved identifiers</source>
        <translation>Cookie 与保存的标识符</translation>
    </message>
    <message>
        <source>Linked accounts</source>
        <translation>关联账号</translation>
    </message>
    <message>
        <source>Who gets your data</source>
        <translation>谁会获得你的数据</translation>
    </message>
    <message>
        <source>Without your consent</source>
        <translation>无需你同意的情形</translation>
    </message>
    <message>
        <source>Sending data to other countries</source>
        <translation>向其他国家发送数据</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>更多选择</translation>
    </message>
    <message>
        <source>The policy names four uses of cookies and anonymous identifiers.</source>
        <translation>政策写明了 Cookie 和匿名标识符的四种用途。</translation>
    </message>
    <message>
        <source>Accounts you use to sign in, and products you sign in to with {app}.</source>
        <translation>你用来登录的账号，以及你用 {app} 账号登录的产品。</translation>
    </message>
    <message>
        <source>Those outside {app} that the policy names or describes.</source>
        <translation>政策点名或描述的 {app} 以外的接收方。</translation>
    </message>
    <message>
        <source>{summary} Linked {day}.</source>
        <translation>{summary}于 {day}关联。</translation>
    </message>
    <message>
        <source>{summary} Not linked.</source>
        <translation>{summary}未关联。</translation>
    </message>
    <message>
        <source>Not linked since {day}. The policy does not say what happens to what it has.</source>
        <translation>自 {day}起未关联。政策没有说明如何处理其已有的数据。</translation>
    </message>
    <message>
        <source>The policy does not say what.</source>
        <translation>政策没有说明是什么。</translation>
    </message>
    <message>
        <source>{what}. The policy does not say why.</source>
        <translation>{what}。政策没有说明原因。</translation>
    </message>
    <message>
        <source>{what}, {why}.</source>
        <translation>{what}，{why}。</translation>
    </message>
    <message>
        <source>No sharing is on record.</source>
        <translation>没有共享记录。</translation>
    </message>
    <message>
        <source>Since {day}, last time {when}.</source>
        <translation>自 {day}起，最近一次 {when}。</translation>
    </message>
    <message>
        <source>Since {day}. No sharing is on record.</source>
        <translation>自 {day}起。没有共享记录。</translation>
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
        <translation>关联后会按名称逐一列出。</translation>
    </message>
    <message>
        <source>Collected without consent</source>
        <translation>无需同意即收集</translation>
    </message>
    <message>
        <source>Shared without consent</source>
        <translation>无需同意即共享</translation>
    </message>
    <message>
        <source>No choice is offered</source>
        <translation>不提供选择</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>无需决定</translation>
    </message>
    <message>
        <source>None linked</source>
        <translation>未关联</translation>
    </message>
    <message>
        <source>A product you sign in to with your {app} account shows up here.</source>
        <translation>你用 {app} 账号登录的产品会显示在这里。</translation>
    </message>
    <message>
        <source>No linked accounts</source>
        <translation>没有关联账号</translation>
    </message>
    <message>
        <source>The times below are from before</source>
        <translation>以下时间是之前的</translation>
    </message>
    <message>
        <source>When data was last shared is missing below</source>
        <translation>以下缺少最近一次共享的时间</translation>
    </message>
</context>
<context>
    <name>ChoicesCard</name>
    <message>
        <source>Other choices</source>
        <translation>其他选择</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>现在无法加载。</translation>
    </message>
</context>
<context>
    <name>ChoicesPage</name>
    <message>
        <source>What {app} may use it for</source>
        <translation>{app} 可以将其用于什么</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>该服务</translation>
    </message>
    <message>
        <source>Other choices</source>
        <translation>其他选择</translation>
    </message>
    <message>
        <source>More things you can decide. Anything optional is off until you turn it on.</source>
        <translation>更多可以决定的事项。可选项在你开启之前均为关闭。</translation>
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
        <translation>引言</translation>
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
        <translation>注销账号</translation>
    </message>
    <message>
        <source>Delete account…</source>
        <translation>删除账号…</translation>
    </message>
    <message>
        <source>Delete your account and data</source>
        <translation>删除你的账号和数据</translation>
    </message>
    <message>
        <source>You can change your mind for 14 days. You can get a copy of your data first.</source>
        <translation>你可以在 14 天内改变主意，也可以先获取一份数据副本。</translation>
    </message>
    <message>
        <source>You need the internet to delete your account.</source>
        <translation>删除账号需要联网。</translation>
    </message>
</context>
<context>
    <name>ClosingProof</name>
    <message>
        <source>Save certificate</source>
        <translation>保存证明</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>已保存为 {name}</translation>
    </message>
</context>
<context>
    <name>ClosingWords</name>
    <message>
        <source>DELETE</source>
        <comment>The word a person types to confirm; one word, no spaces.</comment>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>%n letters to go</source>
        <translation>
            <numerusform>还差 %n 个字</numerusform>
        </translation>
    </message>
    <message>
        <source>This is another word.</source>
        <translation>输入的不是这个词。</translation>
    </message>
    <message>
        <source>On {day} {app} deletes your account. Until then you can sign in and cancel.</source>
        <translation>{app} 将于 {day}删除你的账号。在此之前，你可以登录并取消。</translation>
    </message>
    <message>
        <source>Your account will be deleted on {day}</source>
        <translation>你的账号将于 {day}删除</translation>
    </message>
    <message numerus="yes">
        <source>%n days left.</source>
        <translation>
            <numerusform>还剩 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Until then nothing is deleted. Everything was turned off.</source>
        <translation>在此之前不会删除任何内容。所有项目都已关闭。</translation>
    </message>
    <message>
        <source>You asked. All permissions and choices were turned off.</source>
        <translation>你已提出请求。所有权限和选择都已关闭。</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>直到 {day}</translation>
    </message>
    <message>
        <source>You can download the copy of your data.</source>
        <translation>你可以下载数据副本。</translation>
    </message>
    <message>
        <source>A reminder is sent to you by text message.</source>
        <translation>会通过短信提醒你。</translation>
    </message>
    <message>
        <source>Your account and data are deleted. You cannot get them back.</source>
        <translation>你的账号和数据将被删除，无法恢复。</translation>
    </message>
    <message>
        <source>It was deleted on {day}.</source>
        <translation>已于 {day}删除。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were deleted.</source>
        <translation>
            <numerusform>已删除 %n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your sign-in, choices and receipts were removed from this computer, too.</source>
        <translation>你的登录信息、选择和凭证也已从这台电脑移除。</translation>
    </message>
    <message>
        <source>The certificate is the service&apos;s signed proof. Closing this removes it; save it first.</source>
        <translation>该证明由服务签名。关闭后证明会被移除，请先保存。</translation>
    </message>
    <message>
        <source>Your choices and their receipts</source>
        <translation>你的选择及其凭证</translation>
    </message>
    <message>
        <source>The record of what was shared</source>
        <translation>共享记录</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>你的登录位置</translation>
    </message>
    <message>
        <source>Your requests and copies</source>
        <translation>你的请求和副本</translation>
    </message>
    <message>
        <source>Proof that you asked for deletion</source>
        <translation>你请求删除的证明</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, kept without your name</source>
        <translation>
            <numerusform>%n 条记录，保留但不含你的姓名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>The service does not say why.</source>
        <translation>服务没有说明原因。</translation>
    </message>
</context>
<context>
    <name>CodePart</name>
    <message>
        <source>A text message with a code is on its way…</source>
        <translation>含验证码的短信正在发送…</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>6 位验证码</translation>
    </message>
    <message>
        <source>Code from the text message to {phone}</source>
        <translation>发送到 {phone} 的短信验证码</translation>
    </message>
    <message>
        <source>Code from the text message</source>
        <translation>短信验证码</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Enter the code</source>
        <translation>输入验证码</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>6 位验证码</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>更换号码</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
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
        <translation>通俗说明 · 只是摘要，不是政策</translation>
    </message>
</context>
<context>
    <name>ComparePart</name>
    <message>
        <source>Earlier version</source>
        <translation>较早版本</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>较新版本</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Compare two versions</source>
        <translation>比较两个版本</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message numerus="yes">
        <source>%n clauses differ.</source>
        <translation>
            <numerusform>%n 个条款不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two say the same.</source>
        <translation>两个版本内容相同。</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
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
        <translation>你的邮件会提及一个条款</translation>
    </message>
</context>
<context>
    <name>ContentPart</name>
    <message>
        <source>Your posts, comments and likes</source>
        <translation>你的帖子、评论和点赞</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>We cannot load this now</source>
        <translation>现在无法加载</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>None are on record.</source>
        <translation>没有记录。</translation>
    </message>
</context>
<context>
    <name>ContentRow</name>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>正在删除…</translation>
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
        <translation>帖子</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>点赞</translation>
    </message>
    <message>
        <source>Post under “{about}” · {when}</source>
        <translation>“{about}”下的帖子 · {when}</translation>
    </message>
    <message>
        <source>Comment on “{about}” · {when}</source>
        <translation>对“{about}”的评论 · {when}</translation>
    </message>
    <message>
        <source>Like of “{about}” · {when}</source>
        <translation>对“{about}”的点赞 · {when}</translation>
    </message>
    <message>
        <source>{kind} · {when}</source>
        <translation>{kind} · {when}</translation>
    </message>
    <message>
        <source>Delete post of {when}</source>
        <translation>删除 {when}的帖子</translation>
    </message>
    <message>
        <source>Delete comment of {when}</source>
        <translation>删除 {when}的评论</translation>
    </message>
    <message>
        <source>Delete like of {when}</source>
        <translation>删除 {when}的点赞</translation>
    </message>
    <message>
        <source>Delete this post?</source>
        <translation>删除这条帖子？</translation>
    </message>
    <message>
        <source>Delete this comment?</source>
        <translation>删除这条评论？</translation>
    </message>
    <message>
        <source>Delete this like?</source>
        <translation>删除这个点赞？</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>此操作无法撤销。</translation>
    </message>
    <message>
        <source>The post is deleted.</source>
        <translation>帖子已删除。</translation>
    </message>
    <message>
        <source>The comment is deleted.</source>
        <translation>评论已删除。</translation>
    </message>
    <message>
        <source>The like is deleted.</source>
        <translation>点赞已删除。</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>帖子</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>点赞</translation>
    </message>
    <message>
        <source>A post without text</source>
        <translation>没有文字的帖子</translation>
    </message>
    <message>
        <source>A comment without text</source>
        <translation>没有文字的评论</translation>
    </message>
    <message>
        <source>A like</source>
        <translation>点赞</translation>
    </message>
</context>
<context>
    <name>ContentsList</name>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n 处匹配</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Search the policy</source>
        <translation>搜索政策</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一处匹配</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一处匹配</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Data collected and shared</source>
        <translation>收集和共享的数据</translation>
    </message>
</context>
<context>
    <name>CoolingOffDialog</name>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Keep my account</source>
        <translation>保留我的账号</translation>
    </message>
</context>
<context>
    <name>Copy</name>
    <message>
        <source>A copy of your data</source>
        <translation>你的数据副本</translation>
    </message>
    <message>
        <source>Sign in to ask for a copy of your data.</source>
        <translation>登录后可以请求数据副本。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>现在无法加载。</translation>
    </message>
    <message>
        <source>A zip file with everything {app} holds about you. You see here when it is ready.</source>
        <translation>一个 zip 文件，包含 {app} 持有的所有关于你的数据。就绪后会显示在这里。</translation>
    </message>
    <message>
        <source>Get a copy</source>
        <translation>获取副本</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新请求</translation>
    </message>
    <message>
        <source>Get a new copy</source>
        <translation>获取新副本</translation>
    </message>
    <message>
        <source>Cancel request</source>
        <translation>取消请求</translation>
    </message>
    <message>
        <source>Your copy is ready</source>
        <translation>你的副本已就绪</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Your copy is on this computer</source>
        <translation>你的副本已在这台电脑上</translation>
    </message>
    <message>
        <source>This file holds private data. Keep it in a safe place.</source>
        <translation>此文件含有私人数据，请妥善保管。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Opening your copy</source>
        <translation>正在打开你的副本</translation>
    </message>
    <message>
        <source>Downloading your copy</source>
        <translation>正在下载你的副本</translation>
    </message>
    <message>
        <source>{progress}. Interrupted. It goes on by itself when {app} answers.</source>
        <translation>{progress}。已中断。{app} 有响应后会自动继续。</translation>
    </message>
    <message>
        <source>{progress}. Paused.</source>
        <translation>{progress}。已暂停。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Your copy is not on this computer yet</source>
        <translation>你的副本尚未保存到这台电脑</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>重新下载</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>选择其他位置</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>查看内容</translation>
    </message>
    <message>
        <source>You asked {when}. You see here when it is ready.</source>
        <translation>请求时间：{when}。就绪后会显示在这里。</translation>
    </message>
    <message>
        <source>You asked {when}. It takes longer than expected. You see here when it is ready.</source>
        <translation>请求时间：{when}。所需时间比预计的长，就绪后会显示在这里。</translation>
    </message>
    <message>
        <source>You asked {when}. You see here when it is ready, by about {time}.</source>
        <translation>请求时间：{when}。预计 {time} 就绪，届时会显示在这里。</translation>
    </message>
    <message>
        <source>Preparing.</source>
        <translation>正在准备。</translation>
    </message>
    <message>
        <source>Preparing. Ready by about {time}</source>
        <translation>正在准备。预计 {time}就绪</translation>
    </message>
    <message>
        <source>Zip file, {size}. You can download it until {day}.</source>
        <translation>zip 文件，{size}。可在 {day}之前下载。</translation>
    </message>
    <message>
        <source>Zip file, {size}. It was downloaded once. You can download it until {day}.</source>
        <translation>zip 文件，{size}。已下载过一次。可在 {day}之前下载。</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>已就绪。</translation>
    </message>
    <message>
        <source>Ready until {day}</source>
        <translation>可用至 {day}</translation>
    </message>
    <message>
        <source>{name}, in {folder}.</source>
        <translation>{name}，位于 {folder}。</translation>
    </message>
    <message>
        <source>{name}, {size}, in {folder}.</source>
        <translation>{name}，{size}，位于 {folder}。</translation>
    </message>
    <message>
        <source>This copy was removed.</source>
        <translation>此副本已移除。</translation>
    </message>
    <message>
        <source>This copy was removed on {day}.</source>
        <translation>此副本已于 {day}移除。</translation>
    </message>
    <message>
        <source>We could not make your copy. Nothing is lost.</source>
        <translation>无法制作你的副本。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>{app} says it is not sure that you asked for it.</source>
        <translation>{app} 称无法确定是你提出的请求。</translation>
    </message>
    <message>
        <source>{app} says it found no data for this request.</source>
        <translation>{app} 称没有找到与此请求相关的数据。</translation>
    </message>
    <message>
        <source>{app} says there were too many requests. Ask again later.</source>
        <translation>{app} 称请求过多。请稍后再请求。</translation>
    </message>
    <message>
        <source>{app} did not make this copy, and gives no reason.</source>
        <translation>{app} 没有制作此副本，也没有说明原因。</translation>
    </message>
    <message>
        <source>{received} of {size}</source>
        <translation>{received}/{size}</translation>
    </message>
    <message>
        <source>Not enough space. {size} needed.</source>
        <translation>空间不足，需要 {size}。</translation>
    </message>
    <message>
        <source>This folder does not take new files. Choose another folder.</source>
        <translation>此文件夹无法存放新文件。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>A file cannot have this name here. Choose another one.</source>
        <translation>文件不能使用这个名称。请换一个。</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>无法写入文件。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The file is damaged. We removed it.</source>
        <translation>文件已损坏，我们已将其移除。</translation>
    </message>
    <message>
        <source>You are no longer signed in. What has come is kept.</source>
        <translation>你已不在登录状态。已收到的部分会保留。</translation>
    </message>
    <message>
        <source>{app} sent something else than a copy. Nothing was saved.</source>
        <translation>{app} 发来的不是副本。没有保存任何内容。</translation>
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
        <translation>该服务</translation>
    </message>
    <message>
        <source>Save your copy</source>
        <translation>保存你的副本</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>zip 文件 (*.zip)</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>该服务</translation>
    </message>
</context>
<context>
    <name>CopyCard</name>
    <message>
        <source>Asked</source>
        <translation>已请求</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>准备中</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>已就绪</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>已下载</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>该服务</translation>
    </message>
</context>
<context>
    <name>DataPageMaker</name>
    <message>
        <source>Your data</source>
        <translation>你的数据</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动记录</translation>
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
        <translation>M月d日dddd</translation>
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
        <translation>你在哪里决定</translation>
    </message>
</context>
<context>
    <name>DecisionDetails</name>
    <message>
        <source>Who receives it</source>
        <translation>谁会收到</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>保存多久</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>上次更改</translation>
    </message>
    <message>
        <source>Who offers this switch</source>
        <translation>由谁提供此开关</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Open {permission}</source>
        <translation>打开{permission}</translation>
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
        <translation>保留账号</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>删除账号</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>正在删除…</translation>
    </message>
    <message>
        <source>Confirm deletion</source>
        <translation>确认删除</translation>
    </message>
    <message>
        <source>Delete your account</source>
        <translation>删除你的账号</translation>
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
        <translation>缓慢</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>出错</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Announce an incident</source>
        <translation>发布一起事件</translation>
    </message>
    <message>
        <source>Change a choice on the phone</source>
        <translation>在手机上更改一项选择</translation>
    </message>
    <message>
        <source>Finish the copy now</source>
        <translation>立即完成副本</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>结束会话</translation>
    </message>
    <message numerus="yes">
        <source>Skip %n days</source>
        <translation>
            <numerusform>跳过 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Make something happen</source>
        <translation>模拟情况</translation>
    </message>
    <message>
        <source>Publish policy version {version}</source>
        <translation>发布政策版本 {version}</translation>
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
        <translation>凭证</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>该服务</translation>
    </message>
</context>
<context>
    <name>DialogPanel</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <translation>本程序出现问题。没有任何更改。</translation>
    </message>
    <message>
        <source>{app} cannot be reached. Nothing was sent.</source>
        <translation>无法连接 {app}。没有发送任何内容。</translation>
    </message>
    <message>
        <source>The server did not answer. We do not know yet whether it worked.</source>
        <translation>服务器没有响应。目前还不知道是否成功。</translation>
    </message>
    <message>
        <source>Another device decided first. Look at what is on now, then decide.</source>
        <translation>另一台设备先做了决定。请先看当前状态，再做决定。</translation>
    </message>
    <message>
        <source>The privacy policy changed. Read what it says now, then decide.</source>
        <translation>隐私政策已变更。请先阅读现在的内容，再做决定。</translation>
    </message>
    <message>
        <source>{app} is still working on this. Check again in a moment.</source>
        <translation>{app} 仍在处理。请稍后再查看。</translation>
    </message>
    <message>
        <source>You are no longer signed in. Nothing was changed.</source>
        <translation>你已不在登录状态。没有任何更改。</translation>
    </message>
    <message>
        <source>{app} did not take this. Nothing was changed.</source>
        <translation>{app} 没有接受。没有任何更改。</translation>
    </message>
    <message>
        <source>The receipt from {app} is not valid, so it does not count. Nothing is turned on.</source>
        <translation>{app} 的凭证无效，因此不算数。没有开启任何项目。</translation>
    </message>
    <message>
        <source>{app} sent an answer that this window cannot read.</source>
        <translation>{app} 发来的答复无法读取。</translation>
    </message>
    <message>
        <source>Your account at {app} is closed. Nothing is on any more.</source>
        <translation>你在 {app} 的账号已注销。所有项目均为关闭。</translation>
    </message>
    <message>
        <source>What answers there is not a service this window can work with.</source>
        <translation>对方不是此窗口可以使用的服务。</translation>
    </message>
    <message>
        <source>This is a demo, and what answers there is not. Nothing is sent to it.</source>
        <translation>这是演示，而那里应答的不是演示。不会向它发送任何内容。</translation>
    </message>
    <message>
        <source>What answers there is a demo with made-up people. Nothing is sent to it.</source>
        <translation>那里应答的是一个演示，其中的人物都是虚构的。不会向它发送任何内容。</translation>
    </message>
    <message>
        <source>The keyring of this computer is not available, so nothing was stored.</source>
        <translation>这台电脑的密钥环不可用，因此没有保存任何内容。</translation>
    </message>
    <message>
        <source>A setting of this computer is wrong. Nothing was changed.</source>
        <translation>这台电脑的一项设置有误。没有任何更改。</translation>
    </message>
    <message>
        <source>This computer could not save it. Check that the disk is not full.</source>
        <translation>这台电脑无法保存。请检查磁盘是否已满。</translation>
    </message>
    <message>
        <source>The file is damaged. We removed it.</source>
        <translation>文件已损坏，我们已将其移除。</translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing was printed.</source>
        <translation>打印机没有接受。没有打印任何内容。</translation>
    </message>
    <message>
        <source>No program on this computer could open it.</source>
        <translation>这台电脑上没有可以打开它的程序。</translation>
    </message>
    <message>
        <source>ConsentUI is open in another window already.</source>
        <translation>ConsentUI 已在另一个窗口中打开。</translation>
    </message>
    <message>
        <source>The text of the policy cannot be read.</source>
        <translation>无法读取政策内容。</translation>
    </message>
    <message>
        <source>{app} said no. Nothing was changed.</source>
        <translation>{app} 拒绝了。没有任何更改。</translation>
    </message>
    <message>
        <source>Something went wrong. Nothing was changed.</source>
        <translation>出现问题。没有任何更改。</translation>
    </message>
    <message>
        <source>The code is too old. Ask for a new one.</source>
        <translation>验证码已过期。请重新获取。</translation>
    </message>
    <message>
        <source>Too many tries. Wait 10 minutes or use another way.</source>
        <translation>尝试次数过多。请等待 10 分钟，或使用其他方式。</translation>
    </message>
    <message numerus="yes">
        <source>The code is not right. %n tries left.</source>
        <translation>
            <numerusform>验证码不正确。还可以尝试 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>{app} needs a code from your phone for this.</source>
        <translation>{app} 需要你手机上的验证码才能执行此操作。</translation>
    </message>
    <message>
        <source>You have asked for this already. Nothing was asked twice.</source>
        <translation>你已提出过此请求。没有重复提交。</translation>
    </message>
    <message>
        <source>This is being carried out and cannot be cancelled any more.</source>
        <translation>正在执行，无法再取消。</translation>
    </message>
    <message>
        <source>The copy is not ready yet.</source>
        <translation>副本尚未就绪。</translation>
    </message>
    <message>
        <source>This copy was removed. You can ask for a new one.</source>
        <translation>此副本已移除。你可以请求新的副本。</translation>
    </message>
    <message>
        <source>This cannot be changed here. Nothing was changed.</source>
        <translation>此处无法更改。没有任何更改。</translation>
    </message>
    <message numerus="yes">
        <source>{app} is busy. Try again in %n seconds.</source>
        <translation>
            <numerusform>{app} 正忙。请在 %n 秒后重试。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{app} is busy. Try again in %n minutes.</source>
        <translation>
            <numerusform>{app} 正忙。请在 %n 分钟后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再次检查</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <translation>发送新验证码</translation>
    </message>
    <message>
        <source>Read the policy</source>
        <translation>阅读政策</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <translation>隐藏</translation>
    </message>
    <message>
        <source>1. Open the settings of the browser in which you use it.
2. Look for privacy, then for cookies and other data of websites.
3. Remove the data of this service, or of all websites.
ConsentUI itself keeps no cookies, and cannot clear those of a browser.</source>
        <translation>1. 打开你使用它的浏览器的设置。
2. 找到隐私，再找到 Cookie 和其他网站数据。
3. 删除此服务或所有网站的数据。
ConsentUI 自身不保存 Cookie，也无法清除浏览器中的 Cookie。</translation>
    </message>
    <message>
        <source>Your browser keeps its own cookies</source>
        <translation>你的浏览器自行保存 Cookie</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>The policy does not say.</source>
        <translation>政策没有说明。</translation>
    </message>
    <message>
        <source>If off: the policy does not say.</source>
        <translation>关闭后：政策没有说明。</translation>
    </message>
    <message>
        <source>If off: {what}</source>
        <translation>关闭后：{what}</translation>
    </message>
    <message>
        <source>{app}. The policy names no switch for it.</source>
        <translation>{app}。政策没有写明对应的开关。</translation>
    </message>
    <message>
        <source>Nobody, the policy says.</source>
        <translation>政策称没有任何人。</translation>
    </message>
    <message>
        <source>{use}: the policy does not say.</source>
        <translation>{use}：政策没有说明。</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>尚未决定</translation>
    </message>
    <message>
        <source>{moment}, on this computer</source>
        <translation>{moment}，在这台电脑上</translation>
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
        <translation>持有的数据</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
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
        <translation>如果你拒绝</translation>
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
        <translation>这个窗口如何对待你的选择</translation>
    </message>
    <message>
        <source>A test clicks through this window and counts. These are the figures it found in this version.</source>
        <translation>一项测试会在这个窗口中逐一点击并计数。以下是它在此版本中得到的数字。</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions counted. None takes more steps to refuse than to agree to, {shorter} take fewer.</source>
        <translation>
            <numerusform>共计 %n 项决定。没有一项拒绝的步骤比同意多，其中 {shorter} 项更少。</numerusform>
        </translation>
    </message>
    <message>
        <source>No is never the longer way</source>
        <translation>拒绝从不更麻烦</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of buttons compared dot by dot in light, dark, high contrast and every language: the same size, place, fill and edge.</source>
        <translation>
            <numerusform>在浅色、深色、高对比度和每种语言下逐点比较了 %n 对按钮：大小、位置、填充和边框都相同。</numerusform>
        </translation>
    </message>
    <message>
        <source>No looks like yes</source>
        <translation>“否”和“是”看起来一样</translation>
    </message>
    <message numerus="yes">
        <source>%n questions opened. In none was anything ticked, and the Enter key answered none.</source>
        <translation>
            <numerusform>打开了 %n 个问题。其中没有任何一项被勾选，按 Enter 键也没有回答任何一个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen for you</source>
        <translation>没有为你预选任何项目</translation>
    </message>
    <message numerus="yes">
        <source>%n kinds of question answered with no. None came back in the same version of the policy.</source>
        <translation>
            <numerusform>对 %n 类问题回答了否。在政策的同一版本中，没有一类再次出现。</numerusform>
        </translation>
    </message>
    <message>
        <source>A no is not asked again</source>
        <translation>拒绝后不再询问</translation>
    </message>
    <message numerus="yes">
        <source>At most %n steps from each of {pages} pages and dialogs.</source>
        <translation>
            <numerusform>从 {pages} 个页面和对话框中的任何一处出发，最多 %n 步。</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy is never far</source>
        <translation>政策总在近处</translation>
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
        <translation>保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Add {field}</source>
        <translation>添加{field}</translation>
    </message>
    <message>
        <source>Change {field}</source>
        <translation>更改{field}</translation>
    </message>
    <message>
        <source>Clear {field}</source>
        <translation>清除{field}</translation>
    </message>
</context>
<context>
    <name>FieldsPart</name>
    <message>
        <source>What is stored</source>
        <translation>存储的内容</translation>
    </message>
</context>
<context>
    <name>FileErrors</name>
    <message>
        <source>Not enough space on this disk. Nothing was saved.</source>
        <translation>磁盘空间不足。没有保存任何内容。</translation>
    </message>
    <message>
        <source>This folder does not take new files. Choose another folder.</source>
        <translation>此文件夹无法存放新文件。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>A file cannot have this name here. Choose another one.</source>
        <translation>文件不能使用这个名称。请换一个。</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>无法写入文件。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The file cannot be read. It may have been moved or removed.</source>
        <translation>无法读取文件。文件可能已被移动或删除。</translation>
    </message>
    <message>
        <source>This file is not a zip file, so it is not opened.</source>
        <translation>此文件不是 zip 文件，因此不会打开。</translation>
    </message>
    <message>
        <source>This zip file is damaged, so it is not opened.</source>
        <translation>此 zip 文件已损坏，因此不会打开。</translation>
    </message>
    <message>
        <source>This zip file has a password. A copy of your data has none.</source>
        <translation>此 zip 文件设有密码。数据副本没有密码。</translation>
    </message>
    <message>
        <source>This zip file holds too many files to be opened here.</source>
        <translation>此 zip 文件包含的文件过多，无法在这里打开。</translation>
    </message>
    <message>
        <source>This zip file grows too large when it is opened.</source>
        <translation>此 zip 文件解压后过大。</translation>
    </message>
    <message>
        <source>This zip file has names that no copy has, so it is not opened.</source>
        <translation>此 zip 文件含有副本中不会出现的名称，因此不会打开。</translation>
    </message>
    <message>
        <source>This zip file holds links to other files, so it is not opened.</source>
        <translation>此 zip 文件含有指向其他文件的链接，因此不会打开。</translation>
    </message>
    <message>
        <source>This zip file hides files inside one another, so it is not opened.</source>
        <translation>此 zip 文件把文件藏在其他文件中，因此不会打开。</translation>
    </message>
</context>
<context>
    <name>FileTree</name>
    <message>
        <source>Files of the copy</source>
        <translation>副本中的文件</translation>
    </message>
    <message numerus="yes">
        <source>{name}, %n matches</source>
        <translation>
            <numerusform>{name}，%n 处匹配</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Decline</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>该服务</translation>
    </message>
    <message>
        <source>The {app} privacy policy in short</source>
        <translation>{app} 隐私政策概要</translation>
    </message>
    <message>
        <source>copy from this app</source>
        <translation>此应用的副本</translation>
    </message>
    <message>
        <source>Your answer turns nothing on. Each permission stays off until you turn it on yourself, one at a time. This window works with either answer.</source>
        <translation>你的答复不会开启任何项目。每项权限都保持关闭，直到你逐项开启。无论如何答复，都可以使用此窗口。</translation>
    </message>
    <message>
        <source>Nothing is accepted. Try again when you are online.</source>
        <translation>没有接受任何内容。请在联网后重试。</translation>
    </message>
    <message>
        <source>We cannot load the policy now</source>
        <translation>现在无法加载政策</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>GroupPart</name>
    <message>
        <source>Sensitive</source>
        <translation>敏感</translation>
    </message>
</context>
<context>
    <name>HeadRow</name>
    <message>
        <source>Details for {title}</source>
        <translation>{title}的详细信息</translation>
    </message>
</context>
<context>
    <name>HeldActions</name>
    <message>
        <source>Your request is sent. The answer will stand here.</source>
        <translation>你的请求已发送。答复会显示在这里。</translation>
    </message>
</context>
<context>
    <name>HeldWords</name>
    <message>
        <source>You gave it</source>
        <translation>由你提供</translation>
    </message>
    <message>
        <source>You allowed it</source>
        <translation>由你允许</translation>
    </message>
    <message>
        <source>Needed to run {app}</source>
        <translation>运行 {app} 所需</translation>
    </message>
    <message>
        <source>Other people posted it</source>
        <translation>由他人发布</translation>
    </message>
    <message>
        <source>By a permission or another choice, or by using a feature.</source>
        <translation>通过权限或其他选择，或因使用某项功能。</translation>
    </message>
    <message>
        <source>The policy does not offer a choice for these.</source>
        <translation>政策没有为这些提供选择。</translation>
    </message>
    <message>
        <source>{summary} No entries are on record.</source>
        <translation>{summary}没有记录。</translation>
    </message>
    <message>
        <source>{summary} {entries}, the newest {when}.</source>
        <translation>{summary}{entries}，最新一条为 {when}。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>{posts}, {comments}, {likes}</source>
        <translation>{posts}，{comments}，{likes}</translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n 条帖子</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n 条评论</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n likes</source>
        <translation>
            <numerusform>%n 个点赞</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known now.</source>
        <translation>目前未知。</translation>
    </message>
    <message>
        <source>Nothing stored.</source>
        <translation>没有存储任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n fields are filled in</source>
        <translation>
            <numerusform>已填写 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>{fields}.</source>
        <translation>{fields}。</translation>
    </message>
    <message>
        <source>{fields}, changed last on {day}.</source>
        <translation>{fields}，上次更改于 {day}。</translation>
    </message>
    <message>
        <source>No entries are on record.</source>
        <translation>没有记录。</translation>
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
        <translation>没有存储任何内容。仅在需要核实身份的服务中使用。</translation>
    </message>
    <message>
        <source>Stored: {fields}.</source>
        <translation>已存储：{fields}。</translation>
    </message>
    <message>
        <source>Nothing stored. All of these are optional.</source>
        <translation>没有存储任何内容。均为选填。</translation>
    </message>
    <message>
        <source>{fields}. All of these are optional.</source>
        <translation>{fields}。均为选填。</translation>
    </message>
    <message>
        <source>{held}. Empty: {empty}. All of these are optional.</source>
        <translation>{held}。未填：{empty}。均为选填。</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Questions about your personal data go to people, not to a robot.</source>
        <translation>关于个人数据的问题由人工答复，不由机器人答复。</translation>
    </message>
    <message>
        <source>Common questions</source>
        <translation>常见问题</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>该服务</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the keyboard shortcuts</source>
        <translation>显示键盘快捷键</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Press F1 at any time</source>
        <translation>随时按 F1</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>查看…</translation>
    </message>
    <message>
        <source>Look at a report for support</source>
        <translation>查看给支持人员的报告</translation>
    </message>
    <message>
        <source>You see every word of it first. It names nobody, and nothing is sent.</source>
        <translation>你会先看到其中的每一个字。报告不涉及任何人的身份，也不会发送任何内容。</translation>
    </message>
    <message>
        <source>Save a report for support</source>
        <translation>保存给支持人员的报告</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>Your click counts at once: it is kept on this computer and sent to {app} until {app} has recorded it, also after a restart. Only then the switch says “Off”. Turning something off is about what happens from then on. It does not delete what {app} already holds.</source>
        <translation>点击立即生效：它会保存在这台电脑上，并持续发送给 {app}，直到 {app} 记录下来，重启后也是如此。只有到那时，开关才显示“已关闭”。关闭只影响此后的情况，不会删除 {app} 已持有的数据。</translation>
    </message>
    <message>
        <source>For some data the policy offers no choice and gives a reason, such as safe operation. And it lists cases in which it says law lets {app} collect or share data without asking you. You cannot turn these off here. You can read each of them in the policy, and write to the privacy team about any.</source>
        <translation>对部分数据，政策不提供选择，并给出理由，例如安全运行。政策还列出了一些情形，称法律允许 {app} 在不询问你的情况下收集或共享数据。这些无法在这里关闭。你可以在政策中逐一阅读，并就任何一项写信给隐私团队。</translation>
    </message>
    <message>
        <source>The same permissions and other choices. They apply to this computer only. When you sign in, you are asked about each choice that differs from your account, one by one. None is carried over by itself.</source>
        <translation>权限和其他选择都相同，但只适用于这台电脑。登录时，对每个与账号不同的选择，会逐一询问你。没有任何选择会自动转入。</translation>
    </message>
    <message>
        <source>What happens when I turn a permission off?</source>
        <translation>关闭一项权限后会怎样？</translation>
    </message>
    <message>
        <source>Why are some things always on?</source>
        <translation>为什么有些项目始终开启？</translation>
    </message>
    <message>
        <source>I use {app} without an account. What can I choose?</source>
        <translation>我没有账号也在用 {app}。我可以选择什么？</translation>
    </message>
    <message>
        <source>Proof of one decision: what you decided, when, and which text of the policy was in force. {app} signs it, and this computer checks the signature before a switch says “On”. You find it in the details of each permission, under Receipt.</source>
        <translation>一次决定的证明：你决定了什么、何时决定，以及当时生效的政策内容。{app} 会签名，这台电脑会先核验签名，开关才显示“已开启”。你可以在每项权限的详细信息中的“凭证”处找到它。</translation>
    </message>
    <message>
        <source>You can turn things off at any time. That is kept on this computer and sent when there is a connection. Turning on needs a connection: nothing counts as given before {app} has recorded it.</source>
        <translation>你可以随时关闭。关闭会保存在这台电脑上，有网络时发送。开启需要网络：在 {app} 记录之前，一律不算已同意。</translation>
    </message>
    <message>
        <source>You are asked about each change that touches a choice of yours, one by one. Until you decide, the rules you agreed to stay in force. From the day of the change, what you have not answered is off until you decide.</source>
        <translation>对每项涉及你的选择的变更，会逐一询问你。在你决定之前，你同意过的规则继续有效。自变更之日起，你未答复的项目将关闭，直到你做出决定。</translation>
    </message>
    <message>
        <source>What is a receipt?</source>
        <translation>什么是凭证？</translation>
    </message>
    <message>
        <source>What can I do without a connection?</source>
        <translation>没有网络时我能做什么？</translation>
    </message>
    <message>
        <source>What happens when the policy changes?</source>
        <translation>政策变更时会怎样？</translation>
    </message>
    <message>
        <source>Your computer has privacy settings of its own, and they can block the camera, the microphone and more for every program. A permission here tells {app} what it may use. Both have to allow it.</source>
        <translation>你的电脑有自己的隐私设置，可以对所有程序禁用相机、麦克风等。这里的权限是告诉 {app} 可以使用什么。两者都必须允许。</translation>
    </message>
    <message>
        <source>Write to the privacy team first, so that they can put it right. If you are not happy with the answer, you can turn to the data protection authority where you live or work. ConsentUI does not know which one that is and sends nothing there.</source>
        <translation>请先写信给隐私团队，让他们有机会纠正。如果对答复不满意，你可以向居住地或工作地的数据保护机构投诉。ConsentUI 不知道是哪个机构，也不会向其发送任何内容。</translation>
    </message>
    <message>
        <source>A permission is on, but it does not work. Why?</source>
        <translation>权限已开启却不起作用，为什么？</translation>
    </message>
    <message>
        <source>How can I complain?</source>
        <translation>如何投诉？</translation>
    </message>
</context>
<context>
    <name>HeroCard</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>现在无法加载。</translation>
    </message>
</context>
<context>
    <name>HeroHead</name>
    <message>
        <source>Manage permissions</source>
        <translation>管理权限</translation>
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
        <translation>存储的内容</translation>
    </message>
    <message>
        <source>Nothing is stored. You may refuse. The policy says what that costs: {cost}</source>
        <translation>没有存储任何内容。你可以拒绝。政策说明了拒绝的影响：{cost}</translation>
    </message>
    <message>
        <source>Stored, and shown here in part only. You may withdraw it at any time.</source>
        <translation>已存储，这里只显示一部分。你可以随时撤回。</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>更改</translation>
    </message>
</context>
<context>
    <name>IncidentCard</name>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>涉及哪些数据</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>现在该怎么做</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>向谁询问</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>我已阅读</translation>
    </message>
    <message>
        <source>It happened on {day}. You are told since {moment}.</source>
        <translation>发生于 {day}。自 {moment} 起告知你。</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>已阅</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>You read this {moment}.</source>
        <translation>你已阅读，{moment}。</translation>
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
        <translation>隐私政策</translation>
    </message>
    <message>
        <source>No incidents</source>
        <translation>没有事件</translation>
    </message>
    <message>
        <source>If something happens to your data, you read here what it was and what you can do.</source>
        <translation>如果你的数据出了问题，你会在这里看到情况和应对办法。</translation>
    </message>
    <message>
        <source>What {app} tells everybody about incidents with data.</source>
        <translation>{app} 向所有人公布的数据事件。</translation>
    </message>
</context>
<context>
    <name>InsetWords</name>
    <message>
        <source>Keep it off</source>
        <translation>保持关闭</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Keep it on</source>
        <translation>保持开启</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The privacy policy has changed what it says about {name}.</source>
        <translation>隐私政策关于{name}的内容已变更。</translation>
    </message>
    <message>
        <source>{app} no longer has a record of what you decided about {name}.</source>
        <translation>{app} 已没有你对{name}所做决定的记录。</translation>
    </message>
    <message>
        <source>{app} has recorded {name} as on after all.</source>
        <translation>{app} 最终将{name}记录为已开启。</translation>
    </message>
    <message>
        <source>You turned {name} on here, but off on another device.</source>
        <translation>你在这里开启了{name}，但在另一台设备上关闭了它。</translation>
    </message>
    <message>
        <source>You turned {name} on here, but off on another device ({device}) {when}.</source>
        <translation>你在这里开启了{name}，但 {when}在另一台设备（{device}）上关闭了它。</translation>
    </message>
    <message>
        <source>You turned {name} on here, but off on another device {when}.</source>
        <translation>你在这里开启了{name}，但 {when}在另一台设备上关闭了它。</translation>
    </message>
    <message>
        <source>{app} has it as on. It is off on this computer until you answer.</source>
        <translation>{app} 的记录为已开启。在你答复之前，它在这台电脑上为关闭。</translation>
    </message>
    <message>
        <source>It stays off until you answer. Read what the policy says now first.</source>
        <translation>在你答复之前保持关闭。请先阅读政策现在的内容。</translation>
    </message>
    <message>
        <source>It stays off until you answer. Which one is right?</source>
        <translation>在你答复之前保持关闭。以哪个为准？</translation>
    </message>
    <message>
        <source>It stays off until you answer.</source>
        <translation>在你答复之前保持关闭。</translation>
    </message>
    <message>
        <source>Off on this computer; {app} may have it as on.</source>
        <translation>在这台电脑上为关闭；{app} 的记录可能为已开启。</translation>
    </message>
    <message>
        <source>We could not confirm it.</source>
        <translation>无法确认。</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再次检查</translation>
    </message>
    <message>
        <source>Keep off</source>
        <translation>保持关闭</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即尝试</translation>
    </message>
    <message>
        <source>It counts here already. Nothing can get lost.</source>
        <translation>在这里已经生效，不会丢失。</translation>
    </message>
    <message>
        <source>The service is busy.</source>
        <translation>服务正忙。</translation>
    </message>
    <message>
        <source>The service is busy. We try again at {time}.</source>
        <translation>服务正忙。我们会在 {time} 重试。</translation>
    </message>
    <message>
        <source>Not off yet.</source>
        <translation>尚未关闭。</translation>
    </message>
    <message>
        <source>The server does not answer. We keep trying.</source>
        <translation>服务器没有响应。我们会继续尝试。</translation>
    </message>
    <message>
        <source>You can also write to {address}.</source>
        <translation>你也可以写信到 {address}。</translation>
    </message>
    <message>
        <source>The service did not take it. Nothing was changed.</source>
        <translation>服务没有接受。没有任何更改。</translation>
    </message>
    <message>
        <source>This computer could not save the step. Nothing was sent.</source>
        <translation>这台电脑无法保存此步骤。没有发送任何内容。</translation>
    </message>
    <message>
        <source>We could not turn on {name}.</source>
        <translation>无法开启{name}。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment.</source>
        <translation>没有任何更改。请稍后重试。</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again at {time}.</source>
        <translation>没有任何更改。请在 {time} 重试。</translation>
    </message>
    <message>
        <source>Turning off; this computer could not save it.</source>
        <translation>正在关闭；这台电脑无法保存。</translation>
    </message>
    <message>
        <source>Keep the window open while we send.</source>
        <translation>发送期间请不要关闭窗口。</translation>
    </message>
    <message>
        <source>Sign in to turn this on. It stays off.</source>
        <translation>登录后才能开启。目前保持关闭。</translation>
    </message>
    <message>
        <source>You were signed out. Nothing was changed.</source>
        <translation>你已退出登录。没有任何更改。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>The privacy policy says something new about this.</source>
        <translation>隐私政策对此有新的内容。</translation>
    </message>
    <message>
        <source>Read what is new, then decide.</source>
        <translation>请先阅读新内容，再做决定。</translation>
    </message>
    <message>
        <source>See what changes</source>
        <translation>查看变更</translation>
    </message>
</context>
<context>
    <name>Inside</name>
    <message>
        <source>Entry {number}</source>
        <translation>条目 {number}</translation>
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
        <translation>空</translation>
    </message>
    <message>
        <source>In {folder}, {size}</source>
        <translation>位于 {folder}，{size}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries added</source>
        <translation>
            <numerusform>新增 %n 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries only in the older copy</source>
        <translation>
            <numerusform>%n 个条目仅在较早的副本中</numerusform>
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
        <translation>选择较早的副本</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>zip 文件 (*.zip)</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>该服务</translation>
    </message>
</context>
<context>
    <name>InspectPage</name>
    <message>
        <source>Look inside your copy</source>
        <translation>查看副本内容</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>你的数据</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Search the copy</source>
        <translation>搜索副本</translation>
    </message>
    <message>
        <source>This file is not opened</source>
        <translation>此文件未打开</translation>
    </message>
    <message>
        <source>{name}. Opened on this computer. Nothing is sent.</source>
        <translation>{name}。在这台电脑上打开，不会发送任何内容。</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>没有找到。请换一个词。</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n 处匹配</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectPane</name>
    <message>
        <source>Easy to read</source>
        <translation>易读视图</translation>
    </message>
    <message>
        <source>Raw file</source>
        <translation>原始文件</translation>
    </message>
    <message>
        <source>This file is not text, so it is not shown here.</source>
        <translation>此文件不是文本，因此不在这里显示。</translation>
    </message>
    <message>
        <source>From here on this file is not valid JSON. The raw file shows what is in it.</source>
        <translation>从这里起，此文件不是有效的 JSON。原始文件会显示其中的内容。</translation>
    </message>
    <message>
        <source>Nothing found in this file.</source>
        <translation>在此文件中没有找到。</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>此文件为空。</translation>
    </message>
    <message>
        <source>What was added</source>
        <translation>新增内容</translation>
    </message>
    <message>
        <source>Since {copy}</source>
        <translation>自 {copy}起</translation>
    </message>
    <message>
        <source>Nothing was added since that copy.</source>
        <translation>自该副本以来没有新增内容。</translation>
    </message>
</context>
<context>
    <name>KeepBanner</name>
    <message>
        <source>Keep my account</source>
        <translation>保留我的账号</translation>
    </message>
</context>
<context>
    <name>KeyringDialog</name>
    <message>
        <source>Your sign-in cannot be stored</source>
        <translation>无法保存你的登录信息</translation>
    </message>
    <message>
        <source>This computer has no keyring that is unlocked, so ConsentUI cannot store your sign-in safely.</source>
        <translation>这台电脑没有已解锁的密钥环，因此 ConsentUI 无法安全地保存你的登录信息。</translation>
    </message>
    <message>
        <source>Without an account, what you turn on here is turned off again when ConsentUI next starts.</source>
        <translation>没有账号时，你在这里开启的项目会在 ConsentUI 下次启动时重新关闭。</translation>
    </message>
    <message>
        <source>Ask me to sign in each time</source>
        <translation>每次都让我登录</translation>
    </message>
    <message>
        <source>Nothing is stored on this computer.</source>
        <translation>不会在这台电脑上保存任何内容。</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again</source>
        <translation>解锁密钥环并重试</translation>
    </message>
    <message>
        <source>Your system asks for its password.</source>
        <translation>系统会要求输入密码。</translation>
    </message>
    <message>
        <source>How this works</source>
        <translation>工作方式</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>A keyring is the part of your system that keeps passwords encrypted. ConsentUI keeps its sign-in there and nowhere else: never in a file. Without a keyring the sign-in lives in memory until you close the window. Turning things off works in any case.</source>
        <translation>密钥环是系统中加密保存密码的部分。ConsentUI 只把登录信息保存在那里，绝不写入文件。没有密钥环时，登录信息保留在内存中，直到你关闭窗口。无论如何都可以关闭各项。</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>ConsentUI is free software under the MIT licence. You may use, change and pass it on.</source>
        <translation>ConsentUI 是采用 MIT 许可证的自由软件。你可以使用、修改和转交他人。</translation>
    </message>
    <message>
        <source>It is built with the works of others, each under its own licence:</source>
        <translation>它使用了他人的作品，各有自己的许可证：</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Licence not named by the package</source>
        <translation>软件包没有写明许可证</translation>
    </message>
</context>
<context>
    <name>LinesView</name>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
</context>
<context>
    <name>LinkedRow</name>
    <message>
        <source>Unlink</source>
        <translation>取消关联</translation>
    </message>
    <message>
        <source>Unlink {product}</source>
        <translation>取消关联{product}</translation>
    </message>
</context>
<context>
    <name>ListInterface</name>
    <message>
        <source>{place} of {count}</source>
        <translation>第 {place} 项，共 {count} 项</translation>
    </message>
</context>
<context>
    <name>LoadingRows</name>
    <message>
        <source>Loading your choices…</source>
        <translation>正在加载你的选择…</translation>
    </message>
</context>
<context>
    <name>Locale</name>
    <message>
        <source>en_GB</source>
        <translation>zh_CN</translation>
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
        <translation>由管理员设置</translation>
    </message>
</context>
<context>
    <name>LookGroup</name>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Match system</source>
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
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>System font</source>
        <translation>系统字体</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>减少动态效果</translation>
    </message>
    <message>
        <source>Match system follows your computer, with its contrast setting</source>
        <translation>跟随系统：与你的电脑及其对比度设置一致</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Starts from the text size of your computer</source>
        <translation>初始值取自你电脑的文字大小</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>No sliding or fading</source>
        <translation>不使用滑动或淡入淡出</translation>
    </message>
</context>
<context>
    <name>MailWords</name>
    <message>
        <source>Question about my data at {app}</source>
        <translation>关于我在 {app} 的数据的问题</translation>
    </message>
    <message>
        <source>Question about {clause}</source>
        <translation>关于{clause}的问题</translation>
    </message>
    <message>
        <source>This is about {clause}, version {version} of the privacy policy of {app}:</source>
        <translation>这是关于 {app} 隐私政策版本 {version} 中{clause}的问题：</translation>
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
        <translation>[演示] {name}</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Other choices</source>
        <translation>其他选择</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>隐私政策</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>MessageGroup</name>
    <message>
        <source>Language and messages</source>
        <translation>语言与消息</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language of the policy</source>
        <translation>政策语言</translation>
    </message>
    <message>
        <source>Keep short messages on screen</source>
        <translation>短消息的显示时间</translation>
    </message>
    <message>
        <source>What this window says. The policy follows where it was published in that language.</source>
        <translation>此窗口使用的语言。如果政策以该语言发布，也会随之切换。</translation>
    </message>
    <message>
        <source>The policy is shown in the languages it was published in</source>
        <translation>政策以其发布的语言显示</translation>
    </message>
    <message>
        <source>Messages with Undo stay until you close them or the time is over</source>
        <translation>带“撤销”的消息会保留，直到你关闭或时间结束</translation>
    </message>
    <message>
        <source>Until I close them</source>
        <translation>直到我关闭</translation>
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
        <translation>该服务</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Your copy is ready</source>
        <translation>你的副本已就绪</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>复制编号</translation>
    </message>
    <message>
        <source>A setting of this computer is not used. {words}</source>
        <translation>这台电脑的一项设置未被采用。{words}</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <translation>由管理员设置</translation>
    </message>
    <message>
        <source>Reference copied</source>
        <translation>编号已复制</translation>
    </message>
</context>
<context>
    <name>NavList</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>NoChoices</name>
    <message>
        <source>We cannot show your choices</source>
        <translation>无法显示你的选择</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation>获取帮助</translation>
    </message>
    <message>
        <source>You are offline. Your choices are safe and nothing was changed.</source>
        <translation>你处于离线状态。你的选择是安全的，没有任何更改。</translation>
    </message>
    <message>
        <source>The server does not answer. Your choices are safe and nothing was changed. Try again, or come back later.</source>
        <translation>服务器没有响应。你的选择是安全的，没有任何更改。请重试，或稍后再来。</translation>
    </message>
</context>
<context>
    <name>NotSentDialog</name>
    <message>
        <source>Not sent yet</source>
        <translation>尚未发送</translation>
    </message>
    <message>
        <source>This computer could not save what you turned off. If you close now, it stays on. Keep the window open while we send.</source>
        <translation>这台电脑无法保存你所做的关闭。如果现在关闭窗口，它将保持开启。发送期间请不要关闭窗口。</translation>
    </message>
    <message>
        <source>We send it when ConsentUI is next open.</source>
        <translation>ConsentUI 下次打开时会发送。</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>保持打开</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <translation>阅读</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>隐藏</translation>
    </message>
</context>
<context>
    <name>OverviewBanners</name>
    <message>
        <source>See what happens when</source>
        <translation>查看何时发生什么</translation>
    </message>
    <message numerus="yes">
        <source>%n switches need your answer</source>
        <translation>
            <numerusform>%n 个开关需要你的答复</numerusform>
        </translation>
    </message>
    <message>
        <source>What they are about stays off until you answer.</source>
        <translation>在你答复之前，相关项目保持关闭。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>It happened on {day}. See which data it is about and what you can do now.</source>
        <translation>发生于 {day}。查看涉及哪些数据以及现在可以做什么。</translation>
    </message>
    <message>
        <source>See what happened</source>
        <translation>查看发生了什么</translation>
    </message>
    <message>
        <source>The privacy policy changed on {day}</source>
        <translation>隐私政策已于 {day}变更</translation>
    </message>
    <message>
        <source>The privacy policy changes on {day}</source>
        <translation>隐私政策将于 {day}变更</translation>
    </message>
    <message>
        <source>See what changes</source>
        <translation>查看变更</translation>
    </message>
    <message>
        <source>No change needs your decision.</source>
        <translation>没有变更需要你决定。</translation>
    </message>
    <message numerus="yes">
        <source>%n changes need your decision.</source>
        <translation>
            <numerusform>%n 项变更需要你决定。</numerusform>
        </translation>
    </message>
    <message>
        <source>What they touch is off until you decide.</source>
        <translation>在你决定之前，所涉及的项目为关闭。</translation>
    </message>
    <message>
        <source>Until you decide, the rules you agreed to stay in force.</source>
        <translation>在你决定之前，你同意过的规则继续有效。</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>该服务</translation>
    </message>
    <message>
        <source>What {app} may use, what it shared, and what is waiting for you.</source>
        <translation>{app} 可以使用什么、共享了什么，以及等待你处理的事项。</translation>
    </message>
    <message numerus="yes">
        <source>%n more messages</source>
        <translation>
            <numerusform>另有 %n 条消息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message>
        <source>Recommendations</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Ads</source>
        <translation>广告</translation>
    </message>
    <message>
        <source>Optional cookies</source>
        <translation>可选 Cookie</translation>
    </message>
    <message>
        <source>Linked accounts</source>
        <translation>关联账号</translation>
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
        <translation>全部 {total} 项权限均已关闭</translation>
    </message>
    <message>
        <source>{count} of {total} permissions were on when last checked</source>
        <translation>上次检查时，{total} 项权限中已开启 {count} 项</translation>
    </message>
    <message>
        <source>All {total} permissions are on</source>
        <translation>全部 {total} 项权限均已开启</translation>
    </message>
    <message>
        <source>{count} of {total} permissions are on</source>
        <translation>{total} 项权限中已开启 {count} 项</translation>
    </message>
    <message>
        <source>{app} asks when a feature needs something. You decide each time.</source>
        <translation>当某项功能需要时，{app} 会询问。每次都由你决定。</translation>
    </message>
    <message>
        <source>{title}: {state}.</source>
        <translation>{title}：{state}。</translation>
    </message>
    <message>
        <source>The rest are off.</source>
        <translation>其余均已关闭。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>On</source>
        <translation>已开启</translation>
    </message>
    <message>
        <source>{count} of {total} on</source>
        <translation>{total} 项中已开启 {count} 项</translation>
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
            <numerusform>涉及 %n 个接收方</numerusform>
        </translation>
    </message>
    <message>
        <source>More than {times}</source>
        <translation>超过 {times}</translation>
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
        <translation>{name}已开启。</translation>
    </message>
    <message>
        <source>{names} are on.</source>
        <translation>{names}已开启。</translation>
    </message>
</context>
<context>
    <name>PageBanners</name>
    <message>
        <source>Read the policy</source>
        <translation>阅读政策</translation>
    </message>
    <message>
        <source>{detail}. Nothing is sent and nothing is changed. Whoever looks after this computer can put it right.</source>
        <translation>{detail}。没有发送任何内容，也没有任何更改。管理这台电脑的人可以更正。</translation>
    </message>
    <message>
        <source>A setting of this computer is wrong</source>
        <translation>这台电脑的一项设置有误</translation>
    </message>
    <message>
        <source>A part of the program is missing or broken. Nothing is sent and nothing is changed. Close the window and start it again.</source>
        <translation>程序的一部分缺失或损坏。没有发送任何内容，也没有任何更改。请关闭窗口后重新启动。</translation>
    </message>
    <message>
        <source>ConsentUI could not start</source>
        <translation>ConsentUI 无法启动</translation>
    </message>
    <message>
        <source>Another window of ConsentUI holds your choices</source>
        <translation>另一个 ConsentUI 窗口正在管理你的选择</translation>
    </message>
    <message>
        <source>Close it, then try again. Until then nothing can be turned on here.</source>
        <translation>请关闭那个窗口，然后重试。在此之前，这里无法开启任何项目。</translation>
    </message>
    <message>
        <source>This computer cannot read the choices it kept</source>
        <translation>这台电脑无法读取保存的选择</translation>
    </message>
    <message>
        <source>Nothing is turned on by that. Something you turned off earlier may not have been sent: look at the switches below.</source>
        <translation>不会因此开启任何项目。你之前关闭的项目可能尚未发送：请查看下面的开关。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation>你处于离线状态</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>服务器没有响应</translation>
    </message>
    <message>
        <source>This demo works with a demo service only</source>
        <translation>此演示只与演示服务一起工作</translation>
    </message>
    <message>
        <source>What answers does not call itself a demo. Nothing is sent to it.</source>
        <translation>应答方没有自称是演示。不会向它发送任何内容。</translation>
    </message>
    <message>
        <source>This address belongs to a demo</source>
        <translation>此地址属于一个演示</translation>
    </message>
    <message>
        <source>Its people and data are made up, so nothing of yours is sent to it. To look at it, start the demo: consentui demo</source>
        <translation>其中的人物和数据都是虚构的，因此不会向它发送你的任何内容。想看看它，请启动演示：consentui demo</translation>
    </message>
    <message>
        <source>What you turned off is saved on this computer. We send it when you are back online.</source>
        <translation>你关闭的项目已保存在这台电脑上。恢复联网后我们会发送。</translation>
    </message>
    <message>
        <source>You can turn things off at any time. Turning on needs a connection.</source>
        <translation>你可以随时关闭。开启需要网络。</translation>
    </message>
    <message>
        <source>A change you made is still being sent. You need not sign in for that.</source>
        <translation>你所做的一项更改仍在发送，无需为此登录。</translation>
    </message>
    <message>
        <source>Sign in again to see and change the choices of your account.</source>
        <translation>请重新登录，以查看和更改账号的选择。</translation>
    </message>
    <message>
        <source>You were signed out</source>
        <translation>你已退出登录</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>You declined the policy</source>
        <translation>你拒绝了政策</translation>
    </message>
    <message>
        <source>You can read it and decide again at any time.</source>
        <translation>你可以随时阅读并重新决定。</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>你尚未登录</translation>
    </message>
    <message>
        <source>These choices apply to this computer only. Sign in to see and change the choices of your account.</source>
        <translation>这些选择只适用于这台电脑。登录后可以查看和更改账号的选择。</translation>
    </message>
    <message>
        <source>These choices apply to this computer only, and it has no unlocked keyring to keep them. What you turn on here is turned off again when ConsentUI next starts.</source>
        <translation>这些选择只适用于这台电脑，而它没有已解锁的密钥环来保存。你在这里开启的项目会在 ConsentUI 下次启动时重新关闭。</translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message>
        <source>Support demo</source>
        <translation>客服演示</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Fold up the demo panel</source>
        <translation>收起演示面板</translation>
    </message>
    <message>
        <source>Made-up people and data. Nothing real is changed.</source>
        <translation>人物和数据均为虚构。不会更改任何真实内容。</translation>
    </message>
    <message>
        <source>Open the demo panel</source>
        <translation>打开演示面板</translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>Save as PDF</source>
        <translation>保存为 PDF</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. You can save a PDF instead.</source>
        <translation>这台电脑没有设置打印机。你可以改为保存 PDF。</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>已发送到打印机</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>已保存为 {name}</translation>
    </message>
</context>
<context>
    <name>PermissionNames</name>
    <message>
        <source>location</source>
        <translation>位置信息</translation>
    </message>
    <message>
        <source>the camera</source>
        <translation>相机</translation>
    </message>
    <message>
        <source>the microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>通讯录</translation>
    </message>
    <message>
        <source>the photo album</source>
        <translation>相册</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>“{title}”</translation>
    </message>
    <message>
        <source>They stay off.</source>
        <translation>保持关闭。</translation>
    </message>
    <message>
        <source>It stays off.</source>
        <translation>保持关闭。</translation>
    </message>
    <message>
        <source>Choose what {app} may use your location for</source>
        <translation>选择 {app} 可以将你的位置用于什么</translation>
    </message>
    <message>
        <source>{title}: choose what {app} may use it for</source>
        <translation>{title}：选择 {app} 可以将其用于什么</translation>
    </message>
</context>
<context>
    <name>PermissionsPage</name>
    <message>
        <source>What {app} may use it for</source>
        <translation>{app} 可以将其用于什么</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>该服务</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>All five are off until you turn them on. You can turn each one off here at any time.</source>
        <translation>五项权限默认全部关闭，只有你开启后才能使用。你可以随时在这里逐项关闭。</translation>
    </message>
    <message>
        <source>These switches tell {app} what it may use. Your computer has its own privacy settings, and they can also block access.</source>
        <translation>这些开关告诉 {app} 可以使用什么。你的电脑有自己的隐私设置，也可能阻止访问。</translation>
    </message>
    <message>
        <source>The policy says {app} uses an identifier of this device to push information to you.</source>
        <translation>政策称 {app} 使用此设备的标识符向你推送信息。</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Your account</source>
        <translation>你的账号</translation>
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
        <translation>手机</translation>
    </message>
    <message>
        <source>Fill in code</source>
        <translation>填入验证码</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>{code} is your {app} code. It works for 5 minutes.</source>
        <translation>{code} 是你的 {app} 验证码，5 分钟内有效。</translation>
    </message>
</context>
<context>
    <name>PhoneStep</name>
    <message>
        <source>See and change your privacy choices</source>
        <translation>查看和更改你的隐私选择</translation>
    </message>
    <message>
        <source>Calling code</source>
        <translation>国际区号</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>区号</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>手机号码</translation>
    </message>
    <message>
        <source>We send a code by text message to sign you in.</source>
        <translation>我们会发送短信验证码供你登录。</translation>
    </message>
    <message>
        <source>Send code</source>
        <translation>发送验证码</translation>
    </message>
    <message>
        <source>Use without an account</source>
        <translation>不用账号直接使用</translation>
    </message>
    <message>
        <source>Sign in to {app} with your phone number.</source>
        <translation>用手机号码登录 {app}。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>or</source>
        <translation>或</translation>
    </message>
    <message>
        <source>Then your choices apply to this computer only.</source>
        <translation>此时你的选择只适用于这台电脑。</translation>
    </message>
    <message>
        <source>Choose the calling code from the list.</source>
        <translation>请从列表中选择国际区号。</translation>
    </message>
</context>
<context>
    <name>PolicyHeader</name>
    <message>
        <source>Privacy policy</source>
        <translation>隐私政策</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>保存为 PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>{version}. {answer}</source>
        <translation>{version}。{answer}</translation>
    </message>
    <message>
        <source>The link leads to a clause that this version does not have.</source>
        <translation>该链接指向此版本中没有的条款。</translation>
    </message>
</context>
<context>
    <name>PolicyLists</name>
    <message>
        <source>{reason} The policy offers no choice here.</source>
        <translation>{reason}政策在此不提供选择。</translation>
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
        <translation>询问</translation>
    </message>
    <message>
        <source>No consent needed</source>
        <translation>无需同意</translation>
    </message>
    <message>
        <source>Data collected</source>
        <translation>收集的数据</translation>
    </message>
    <message>
        <source>What the policy says {app} collects, and why.</source>
        <translation>政策称 {app} 收集的内容及原因。</translation>
    </message>
    <message>
        <source>Data shared</source>
        <translation>共享的数据</translation>
    </message>
    <message>
        <source>Who the policy says may get data from {app}, and why.</source>
        <translation>政策称可以从 {app} 获得数据的各方及原因。</translation>
    </message>
    <message>
        <source>Read it in the policy</source>
        <translation>在政策中阅读</translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>the service</source>
        <translation>该服务</translation>
    </message>
    <message>
        <source>We cannot show the policy</source>
        <translation>无法显示政策</translation>
    </message>
    <message>
        <source>It cannot be loaded now, and there is no saved copy on this computer.</source>
        <translation>现在无法加载，这台电脑上也没有保存的副本。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>This policy has no text</source>
        <translation>此政策没有内容</translation>
    </message>
    <message>
        <source>The service published it empty.</source>
        <translation>服务发布的内容为空。</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>引言</translation>
    </message>
</context>
<context>
    <name>PolicyPaper</name>
    <message>
        <source>Check value of this text (SHA-256): {value}</source>
        <translation>此内容的校验值 (SHA-256)：{value}</translation>
    </message>
    <message>
        <source>{title} · Version {version} · Page {page}</source>
        <translation>{title} · 版本 {version} · 第 {page} 页</translation>
    </message>
</context>
<context>
    <name>PolicyQuestion</name>
    <message>
        <source>Decline</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>You have not decided on this policy</source>
        <translation>你尚未就此政策做出决定</translation>
    </message>
    <message>
        <source>You declined the policy</source>
        <translation>你拒绝了政策</translation>
    </message>
    <message>
        <source>You can read it and decide again at any time.</source>
        <translation>你可以随时阅读并重新决定。</translation>
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
        <translation>你尚未答复。</translation>
    </message>
    <message>
        <source>You accepted it on {day}.</source>
        <translation>你于 {day}接受。</translation>
    </message>
    <message>
        <source>You declined it on {day}.</source>
        <translation>你于 {day}拒绝。</translation>
    </message>
    <message>
        <source>Saved copy, version {version}. The text is checked (valid).</source>
        <translation>已保存的副本，版本 {version}。内容已核验（有效）。</translation>
    </message>
    <message>
        <source>Saved copy, version {version}. The text could not be checked.</source>
        <translation>已保存的副本，版本 {version}。内容无法核验。</translation>
    </message>
    <message numerus="yes">
        <source>Read it all, %n minutes</source>
        <translation>
            <numerusform>阅读全文，约 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>This policy is not available in {wanted}. You see the text in {shown}.</source>
        <translation>此政策没有{wanted}版本。你看到的是{shown}文本。</translation>
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
        <translation>第 {number} 处匹配，共 {total} 处，在摘要中</translation>
    </message>
    <message>
        <source>Match {number} of {total}</source>
        <translation>第 {number} 处匹配，共 {total} 处</translation>
    </message>
    <message>
        <source>Nothing found for “{query}”. Try another word.</source>
        <translation>没有找到“{query}”。请换一个词。</translation>
    </message>
    <message numerus="yes">
        <source>The policy lists %n cases where the law lets {app} collect and use data without asking you. You cannot turn these off. You can ask about any of them.</source>
        <translation>
            <numerusform>政策列出了 %n 种情形，称法律允许 {app} 在不询问你的情况下收集和使用数据。这些无法关闭。你可以就任何一项提出询问。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The policy lists %n cases where the law lets {app} share data, or make it public, without asking you. You cannot turn these off. You can ask about any of them.</source>
        <translation>
            <numerusform>政策列出了 %n 种情形，称法律允许 {app} 在不询问你的情况下共享或公开数据。这些无法关闭。你可以就任何一项提出询问。</numerusform>
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
        <translation>{value}。此处无法更改。</translation>
    </message>
    <message>
        <source>Year-month-day, such as 1990-12-31</source>
        <translation>年-月-日，例如 1990-12-31</translation>
    </message>
    <message>
        <source>Describe the picture in words. Pictures themselves are not sent from here.</source>
        <translation>请用文字描述图片。图片本身不会从这里发送。</translation>
    </message>
    <message>
        <source>Write something, or cancel.</source>
        <translation>请填写内容，或取消。</translation>
    </message>
    <message>
        <source>Write a day that has been, such as 1990-12-31.</source>
        <translation>请填写过去的日期，例如 1990-12-31。</translation>
    </message>
    <message>
        <source>Write 6 to 32 letters, digits or hyphens, without spaces.</source>
        <translation>请填写 6 到 32 个字母、数字或连字符，不含空格。</translation>
    </message>
    <message>
        <source>{field} is saved.</source>
        <translation>{field}已保存。</translation>
    </message>
    <message>
        <source>{field} is cleared.</source>
        <translation>{field}已清除。</translation>
    </message>
    <message>
        <source>Set. It cannot be changed here.</source>
        <translation>已设置。此处无法更改。</translation>
    </message>
    <message>
        <source>Not set. You sign in with a code from a text message.</source>
        <translation>未设置。你使用短信验证码登录。</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
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
        <translation>原始文件</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>No summary for this clause.</source>
        <translation>此条款没有摘要。</translation>
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
        <translation>复制</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>保存凭证</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已核验</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation>无法核验</translation>
    </message>
    <message>
        <source>{app} reported this. Receipts are for decisions only.</source>
        <translation>由 {app} 报告。只有决定才有凭证。</translation>
    </message>
    <message>
        <source>{app} has it on record. Receipts are for decisions only.</source>
        <translation>{app} 有此记录。只有决定才有凭证。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Each receipt is the service&apos;s signed proof of one decision. The signature was checked.</source>
        <translation>每份凭证都是服务为一次决定签名的证明。签名已核验。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>See all activity</source>
        <translation>查看全部活动记录</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
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
        <translation>凭证</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Check value</source>
        <translation>校验值</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
    <message>
        <source>{title}: turned on for “{use}”</source>
        <translation>{title}：已为“{use}”开启</translation>
    </message>
    <message>
        <source>{title}: turned off for “{use}”</source>
        <translation>{title}：已为“{use}”关闭</translation>
    </message>
    <message>
        <source>Turning off needs no policy version</source>
        <translation>关闭不涉及政策版本</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>clause {place}</source>
        <translation>条款 {place}</translation>
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
        <translation>停止共享</translation>
    </message>
    <message>
        <source>Stop sharing with {recipient}</source>
        <translation>停止与{recipient}共享</translation>
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
        <translation>凭证</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Check value</source>
        <translation>校验值</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>发送给</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Turning off needs no policy version</source>
        <translation>关闭不涉及政策版本</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>clause {place}</source>
        <translation>条款 {place}</translation>
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
        <translation>已在这台电脑上核验签名、校验值和在链中的位置。</translation>
    </message>
    <message>
        <source>The receipt is not on this computer yet.</source>
        <translation>凭证尚未保存到这台电脑。</translation>
    </message>
    <message>
        <source>The signature does not belong to this receipt and the service&apos;s keys.</source>
        <translation>签名与此凭证和服务的密钥不符。</translation>
    </message>
    <message>
        <source>It does not follow the receipt before it: something is missing or changed.</source>
        <translation>它与前一份凭证不衔接：有内容缺失或被改动。</translation>
    </message>
    <message>
        <source>It is about somebody else than the receipts around it.</source>
        <translation>它与前后的凭证不属于同一人。</translation>
    </message>
    <message>
        <source>Its check value or number is not the one of this receipt.</source>
        <translation>其校验值或编号与此凭证不符。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferenceLink</name>
    <message>
        <source>Reference {reference}</source>
        <translation>编号 {reference}</translation>
    </message>
    <message>
        <source>{text}, copy</source>
        <translation>{text}，复制</translation>
    </message>
    <message>
        <source>Copy the reference. Support can tell from it what went wrong, and nothing about you.</source>
        <translation>复制编号。支持人员能据此了解出了什么问题，但无法了解与你有关的任何信息。</translation>
    </message>
    <message>
        <source>Reference copied</source>
        <translation>编号已复制</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>A report for support</source>
        <translation>给支持人员的报告</translation>
    </message>
    <message>
        <source>This is all of it, word for word. It names neither you nor this computer, and holds none of your choices. Nothing is sent: you save a file and decide who gets it.</source>
        <translation>这就是报告的全部内容，一字不差。其中没有你或这台电脑的名称，也没有你的任何选择。不会发送任何内容：你保存文件，并决定把它交给谁。</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>报告</translation>
    </message>
</context>
<context>
    <name>RequestsCard</name>
    <message>
        <source>Copy of your data</source>
        <translation>数据副本</translation>
    </message>
    <message>
        <source>Downloading, {progress}</source>
        <translation>正在下载，{progress}</translation>
    </message>
    <message>
        <source>Deletion of your account</source>
        <translation>删除账号</translation>
    </message>
    <message>
        <source>Content about you</source>
        <translation>关于你的内容</translation>
    </message>
    <message>
        <source>Asked on {day}</source>
        <translation>于 {day}请求</translation>
    </message>
    <message>
        <source>On {day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>Your requests</source>
        <translation>你的请求</translation>
    </message>
    <message>
        <source>Sign in to ask for a copy or delete your data.</source>
        <translation>登录后可以请求数据副本或删除数据。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>现在无法加载。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No open requests</source>
        <translation>没有进行中的请求</translation>
    </message>
    <message>
        <source>Get a copy of your data</source>
        <translation>获取数据副本</translation>
    </message>
    <message>
        <source>Show your copy</source>
        <translation>显示你的副本</translation>
    </message>
</context>
<context>
    <name>ResendButton</name>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
</context>
<context>
    <name>RowPainter</name>
    <message>
        <source>Sensitive</source>
        <translation>敏感</translation>
    </message>
</context>
<context>
    <name>ScreenFoot</name>
    <message>
        <source>Read the privacy policy</source>
        <translation>阅读隐私政策</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>语言：{language}</translation>
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
        <translation>演示</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Search permissions, choices, policy and settings</source>
        <translation>搜索权限、选择、政策和设置</translation>
    </message>
</context>
<context>
    <name>SearchPalette</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search permissions, choices, policy and settings</source>
        <translation>搜索权限、选择、政策和设置</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n 个结果</numerusform>
        </translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>你的数据</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动记录</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>close</source>
        <translation>关闭</translation>
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
        <translation>权限 · {state}</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>该服务</translation>
    </message>
    <message>
        <source>Other choices</source>
        <translation>其他选择</translation>
    </message>
    <message>
        <source>Other choices · {state}</source>
        <translation>其他选择 · {state}</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>你的数据</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动记录</translation>
    </message>
    <message>
        <source>history log receipts proof export</source>
        <translation>历史 日志 记录 凭证 证明 导出</translation>
    </message>
    <message>
        <source>Everything that happened</source>
        <translation>发生过的一切</translation>
    </message>
    <message>
        <source>What was turned on</source>
        <translation>开启过的项目</translation>
    </message>
    <message>
        <source>What was turned off</source>
        <translation>关闭过的项目</translation>
    </message>
    <message>
        <source>What was shared</source>
        <translation>共享过的内容</translation>
    </message>
    <message>
        <source>Answers to the policy</source>
        <translation>对政策的答复</translation>
    </message>
    <message>
        <source>Requests about your data</source>
        <translation>关于你的数据的请求</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>引言</translation>
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
        <translation>重试</translation>
    </message>
    <message>
        <source>We cannot load this now. Your switches are not affected.</source>
        <translation>现在无法加载。你的开关不受影响。</translation>
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
        <translation>重新登录</translation>
    </message>
    <message>
        <source>You were signed out because your session has ended.</source>
        <translation>会话已结束，你已退出登录。</translation>
    </message>
    <message>
        <source>A change you made is still being sent. You need not sign in for that.</source>
        <translation>你所做的一项更改仍在发送，无需为此登录。</translation>
    </message>
    <message>
        <source>You were signed in with {phone}.</source>
        <translation>你此前以 {phone} 登录。</translation>
    </message>
    <message>
        <source>Stay signed out</source>
        <translation>保持退出状态</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
</context>
<context>
    <name>SessionGroup</name>
    <message>
        <source>Where you are signed in</source>
        <translation>你的登录位置</translation>
    </message>
    <message>
        <source>Sign out everywhere else</source>
        <translation>退出其他所有设备</translation>
    </message>
    <message>
        <source>This list may be out of date</source>
        <translation>此列表可能不是最新的</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>现在无法加载。</translation>
    </message>
    <message>
        <source>Active now</source>
        <translation>当前使用中</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Sign out on {device}</source>
        <translation>在 {device} 上退出登录</translation>
    </message>
    <message>
        <source>You need a connection to sign out elsewhere.</source>
        <translation>退出其他设备需要网络。</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>In the memory of this demo only. It is forgotten when you close the window.</source>
        <translation>只在此演示的内存中。关闭窗口后即被清除。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>In this computer&apos;s keyring. In no file, no log and no command line.</source>
        <translation>在这台电脑的密钥环中。不在任何文件、日志或命令行中。</translation>
    </message>
    <message>
        <source>In memory, until you close the window. You asked to sign in each time.</source>
        <translation>在内存中，直到你关闭窗口。你选择了每次登录。</translation>
    </message>
    <message>
        <source>This computer has no keyring that is unlocked. It is kept until you close the window.</source>
        <translation>这台电脑没有已解锁的密钥环。保留到你关闭窗口为止。</translation>
    </message>
    <message>
        <source>Nothing is kept yet.</source>
        <translation>尚未保存任何内容。</translation>
    </message>
    <message>
        <source>The keyring was not asked yet.</source>
        <translation>尚未询问密钥环。</translation>
    </message>
    <message>
        <source>Your sign-in is kept in this computer’s keyring ({name}).</source>
        <translation>你的登录信息保存在这台电脑的密钥环中（{name}）。</translation>
    </message>
    <message>
        <source>{device} · signed in since {since}</source>
        <translation>{device} · 自 {since}登录</translation>
    </message>
    <message>
        <source>Signed in since {since} · last used {used}</source>
        <translation>自 {since}登录 · 上次使用 {used}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>这台电脑</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>log out leave account</source>
        <translation>退出 登出 离开 账号</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>你的登录位置</translation>
    </message>
    <message>
        <source>sessions devices sign out log out phone computer elsewhere</source>
        <translation>会话 设备 退出 登出 手机 电脑 其他地方</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>look light dark high contrast night colours appearance system</source>
        <translation>外观 浅色 深色 高对比度 夜间 颜色 显示 系统</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>larger smaller letters zoom font size accessibility</source>
        <translation>放大 缩小 字号 文字 缩放 无障碍</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>letters system Inter</source>
        <translation>字体 字形 系统 Inter</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>减少动态效果</translation>
    </message>
    <message>
        <source>animation sliding fading movement accessibility</source>
        <translation>动画 滑动 淡入 动态 无障碍</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>English Chinese Arabic words translation system</source>
        <translation>英文 中文 阿拉伯文 文字 翻译 系统</translation>
    </message>
    <message>
        <source>Language of the policy</source>
        <translation>政策语言</translation>
    </message>
    <message>
        <source>English Chinese translation</source>
        <translation>英文 中文 语言 翻译</translation>
    </message>
    <message>
        <source>Keep short messages on screen</source>
        <translation>短消息的显示时间</translation>
    </message>
    <message>
        <source>toast undo seconds time notification</source>
        <translation>消息 提示 撤销 秒 时间 通知</translation>
    </message>
    <message>
        <source>Where your sign-in is kept</source>
        <translation>登录信息的保存位置</translation>
    </message>
    <message>
        <source>keyring password token store safe</source>
        <translation>密钥环 密码 令牌 保存 安全</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>about licences licenses open source update number</source>
        <translation>关于 许可证 开源 更新 版本号</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>给客服的详细信息</translation>
    </message>
    <message>
        <source>diagnostics problem error code log report</source>
        <translation>诊断 问题 错误 代码 日志 报告</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>How ConsentUI looks and speaks. These settings stay on this computer.</source>
        <translation>ConsentUI 的外观和语言。这些设置只保存在这台电脑上。</translation>
    </message>
</context>
<context>
    <name>SharedCard</name>
    <message>
        <source>Shared in the last 7 days</source>
        <translation>最近 7 天的共享</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>See all activity</source>
        <translation>查看全部活动记录</translation>
    </message>
    <message>
        <source>{line}. This may be out of date.</source>
        <translation>{line}。这可能不是最新的。</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>现在无法加载。</translation>
    </message>
    <message>
        <source>We cannot load this now. Nothing was shared when it was last loaded.</source>
        <translation>现在无法加载。上次加载时没有共享任何内容。</translation>
    </message>
    <message>
        <source>When {app} shares data, you see it here.</source>
        <translation>{app} 共享数据时，会显示在这里。</translation>
    </message>
    <message>
        <source>Nothing was shared</source>
        <translation>没有共享任何内容</translation>
    </message>
</context>
<context>
    <name>ShortcutWords</name>
    <message>
        <source>Search permissions, choices, policy and settings</source>
        <translation>搜索权限、选择、政策和设置</translation>
    </message>
    <message>
        <source>Undo the last recorded choice</source>
        <translation>撤销最近一次记录的选择</translation>
    </message>
    <message>
        <source>Send what waits and check again</source>
        <translation>发送等待中的内容并重新检查</translation>
    </message>
    <message>
        <source>Larger text, smaller text, as it was</source>
        <translation>放大文字、缩小文字、恢复原样</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>此列表</translation>
    </message>
    <message>
        <source>Close what is open: search, menu, dialog, message</source>
        <translation>关闭已打开的搜索、菜单、对话框或消息</translation>
    </message>
    <message>
        <source>Show or hide the demo panel</source>
        <translation>显示或隐藏演示面板</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>任何位置</translation>
    </message>
    <message>
        <source>Moving about</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Open a page, counted from the top</source>
        <translation>打开页面，从上往下数</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>返回上一页</translation>
    </message>
    <message>
        <source>Next and previous control</source>
        <translation>下一个和上一个控件</translation>
    </message>
    <message>
        <source>Next and previous part of the window</source>
        <translation>窗口的下一个和上一个部分</translation>
    </message>
    <message>
        <source>Move inside a list</source>
        <translation>在列表中移动</translation>
    </message>
    <message>
        <source>Open and close the details of a row</source>
        <translation>展开和收起一行的详细信息</translation>
    </message>
    <message>
        <source>Press a button or a switch</source>
        <translation>按下按钮或开关</translation>
    </message>
    <message>
        <source>In the policy</source>
        <translation>在政策中</translation>
    </message>
    <message>
        <source>Search the policy</source>
        <translation>搜索政策</translation>
    </message>
    <message>
        <source>Next and previous match</source>
        <translation>下一处和上一处匹配</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
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
        <translation>演示</translation>
    </message>
    <message>
        <source>Your privacy choices</source>
        <translation>你的隐私选择</translation>
    </message>
    <message>
        <source>for {service}</source>
        <translation>适用于 {service}</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>你的账号</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>已退出登录</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>This device only</source>
        <translation>仅限此设备</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions waiting</source>
        <translation>
            <numerusform>%n 项决定待处理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInGroup</name>
    <message>
        <source>How you sign in</source>
        <translation>你的登录方式</translation>
    </message>
    <message>
        <source>Phone and text message code</source>
        <translation>手机号码和短信验证码</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>the service</source>
        <translation>该服务</translation>
    </message>
</context>
<context>
    <name>SignInWords</name>
    <message>
        <source>Type your phone number.</source>
        <translation>请输入手机号码。</translation>
    </message>
    <message>
        <source>This number has too few digits.</source>
        <translation>此号码位数太少。</translation>
    </message>
    <message>
        <source>This number has too many digits.</source>
        <translation>此号码位数太多。</translation>
    </message>
    <message>
        <source>You are offline. You need the internet to sign in.</source>
        <translation>你处于离线状态。登录需要联网。</translation>
    </message>
    <message>
        <source>The server did not answer. Try again.</source>
        <translation>服务器没有响应。请重试。</translation>
    </message>
    <message>
        <source>We sent a text message to {phone}</source>
        <translation>我们已向 {phone} 发送短信</translation>
    </message>
    <message numerus="yes">
        <source>The code works for %n minutes.</source>
        <translation>
            <numerusform>验证码 %n 分钟内有效。</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again in {time}</source>
        <translation>{time} 后可重新发送</translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message>
        <source>Sign out now?</source>
        <translation>现在退出登录？</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are not sent yet. They are sent later. You need not sign in for that.</source>
        <translation>
            <numerusform>%n 项更改尚未发送。稍后会发送，无需为此登录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>Sign out, send later</source>
        <translation>退出登录，稍后发送</translation>
    </message>
</context>
<context>
    <name>SkipLink</name>
    <message>
        <source>Go to content</source>
        <translation>转到内容</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>We cannot reach the service</source>
        <translation>无法连接服务</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>You are offline, or the service is not running. Nothing was changed.</source>
        <translation>你处于离线状态，或服务没有运行。没有任何更改。</translation>
    </message>
    <message>
        <source>The server does not answer. Nothing was changed. Try again, or come back later.</source>
        <translation>服务器没有响应。没有任何更改。请重试，或稍后再来。</translation>
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
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>ZIP 文件 (*.zip)</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>已保存为 {name}</translation>
    </message>
</context>
<context>
    <name>SwitchWords</name>
    <message>
        <source>Stays off</source>
        <translation>保持关闭</translation>
    </message>
    <message>
        <source>Off when online</source>
        <translation>联网后关闭</translation>
    </message>
    <message>
        <source>{title}, {state}</source>
        <translation>{title}，{state}</translation>
    </message>
    <message>
        <source>{app} may still use it until you are online. We keep trying.</source>
        <translation>在你联网之前，{app} 可能仍在使用。我们会继续尝试。</translation>
    </message>
    <message>
        <source>{app} may still use it until this is sent. You need not sign in for that.</source>
        <translation>在发送之前，{app} 可能仍在使用。无需为此登录。</translation>
    </message>
    <message>
        <source>It was off already. {app} is told when you are online.</source>
        <translation>原本就已关闭。联网后会告知 {app}。</translation>
    </message>
    <message>
        <source>It was off already. {app} is still to be told. You need not sign in for that.</source>
        <translation>原本就已关闭。仍需告知 {app}，无需为此登录。</translation>
    </message>
    <message>
        <source>Needs a connection. Stays off.</source>
        <translation>需要网络。保持关闭。</translation>
    </message>
    <message>
        <source>The policy changed. This is off until you decide again.</source>
        <translation>政策已变更。在你重新决定之前为关闭。</translation>
    </message>
    <message>
        <source>Turned off on another device.</source>
        <translation>已在另一台设备上关闭。</translation>
    </message>
    <message>
        <source>Turned off on another device ({device}) {when}.</source>
        <translation>{when}在另一台设备（{device}）上关闭。</translation>
    </message>
    <message>
        <source>Turned off on another device {when}.</source>
        <translation>{when}在另一台设备上关闭。</translation>
    </message>
    <message>
        <source>On when last checked</source>
        <translation>上次检查时已开启</translation>
    </message>
    <message>
        <source>On when last checked, {time}</source>
        <translation>上次检查（{time}）时已开启</translation>
    </message>
    <message>
        <source>{summary}. {count} of {total} uses are on.</source>
        <translation>{summary}。{total} 项用途中已开启 {count} 项。</translation>
    </message>
    <message>
        <source>It stays off: a double click turns nothing on. Click once if you want it on.</source>
        <translation>保持关闭：双击不会开启任何项目。如要开启，请单击一次。</translation>
    </message>
    <message>
        <source>It stays off: the page moved just before you clicked. Click once more.</source>
        <translation>保持关闭：点击前页面刚刚移动过。请再点击一次。</translation>
    </message>
    <message>
        <source>Off is being recorded. You can turn it on again after that.</source>
        <translation>正在记录关闭。之后可以重新开启。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Turning on…</source>
        <translation>正在开启…</translation>
    </message>
    <message>
        <source>On</source>
        <translation>已开启</translation>
    </message>
    <message>
        <source>Turning off…</source>
        <translation>正在关闭…</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>Needs your answer</source>
        <translation>需要你的答复</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>已退出登录</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>已同步</translation>
    </message>
    <message>
        <source>This device only</source>
        <translation>仅限此设备</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message numerus="yes">
        <source>Offline · %n changes waiting</source>
        <translation>
            <numerusform>离线 · %n 项更改待发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answer · %n changes waiting</source>
        <translation>
            <numerusform>没有响应 · %n 项更改待发送</numerusform>
        </translation>
    </message>
    <message>
        <source>Updated {time}</source>
        <translation>更新于 {time}</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>没有响应</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close message</source>
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>UseChooser</name>
    <message>
        <source>Keep off</source>
        <translation>保持关闭</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Nothing is chosen for you. You can change this later.</source>
        <translation>没有为你预选任何项目。你可以稍后更改。</translation>
    </message>
    <message numerus="yes">
        <source>Turn on %n uses</source>
        <translation>
            <numerusform>开启 %n 项用途</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one use</source>
        <translation>请至少选择一项用途</translation>
    </message>
</context>
<context>
    <name>UseWords</name>
    <message numerus="yes">
        <source>%n uses</source>
        <translation>
            <numerusform>%n 项用途</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionRow</name>
    <message>
        <source>See what changes</source>
        <translation>查看变更</translation>
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
        <translation>较早</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Versions of the privacy policy</source>
        <translation>隐私政策的版本</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>隐私政策</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>显示更多</translation>
    </message>
    <message>
        <source>What the policy said at each time, and what changed between two versions.</source>
        <translation>政策在各个时期的内容，以及两个版本之间的变化。</translation>
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
        <translation>等待发送的更改</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>没有等待发送的内容。</translation>
    </message>
    <message>
        <source>Last checked {time}</source>
        <translation>上次检查：{time}</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即尝试</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再次检查</translation>
    </message>
    <message numerus="yes">
        <source>%n changes made before you signed out</source>
        <translation>
            <numerusform>你退出登录前所做的 %n 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Turning off: {title}</source>
        <translation>正在关闭：{title}</translation>
    </message>
    <message>
        <source>Turning off: {title}, {use}</source>
        <translation>正在关闭：{title}，{use}</translation>
    </message>
</context>
<context>
    <name>WhenGroup</name>
    <message>
        <source>What happens when</source>
        <translation>何时发生什么</translation>
    </message>
</context>
<context>
    <name>WordedSwitch</name>
    <message>
        <source>On</source>
        <translation>已开启</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>已关闭</translation>
    </message>
</context>
<context>
    <name>WriteMailDialog</name>
    <message>
        <source>Open your mail program?</source>
        <translation>要打开邮件程序吗？</translation>
    </message>
    <message>
        <source>Your mail program opens with this message, and you write the rest there. ConsentUI sends nothing. What you send reaches {app} outside this window.</source>
        <translation>邮件程序会打开并带上此邮件，其余内容由你在那里填写。ConsentUI 不会发送任何内容。你发送的邮件会在此窗口之外送达 {app}。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open mail program</source>
        <translation>打开邮件程序</translation>
    </message>
    <message>
        <source>To: {address}</source>
        <translation>收件人：{address}</translation>
    </message>
    <message>
        <source>Subject: {subject}</source>
        <translation>主题：{subject}</translation>
    </message>
</context>
<context>
    <name>YourDataPage</name>
    <message>
        <source>Your data</source>
        <translation>你的数据</translation>
    </message>
    <message>
        <source>Sign in to see your data</source>
        <translation>登录后查看你的数据</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>该服务</translation>
    </message>
    <message>
        <source>What {app} holds about you, and why.</source>
        <translation>{app} 持有的关于你的数据及原因。</translation>
    </message>
    <message>
        <source>{app} shows it to you alone. ConsentUI keeps no search history on this computer.</source>
        <translation>{app} 只向你显示。ConsentUI 不在这台电脑上保存搜索记录。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>We cannot load what is held now</source>
        <translation>现在无法加载所持有的数据</translation>
    </message>
    <message>
        <source>Below stands what the policy says. Nothing was changed.</source>
        <translation>下面是政策的说明。没有任何更改。</translation>
    </message>
</context>
<context>
    <name>_ContactHead</name>
    <message>
        <source>Write to the privacy team</source>
        <translation>写信给隐私团队</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Write email</source>
        <translation>写邮件</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>_FateColumn</name>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>_FirstStep</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Asking what would be deleted…</source>
        <translation>正在询问会删除哪些内容…</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>将删除</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>将保留</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
</context>
<context>
    <name>_Hint</name>
    <message>
        <source>Text messages show up here</source>
        <translation>短信会显示在这里</translation>
    </message>
</context>
<context>
    <name>_SecondStep</name>
    <message>
        <source>Type {word} to confirm</source>
        <translation>输入“{word}”以确认</translation>
    </message>
    <message>
        <source>We check that it is really you.</source>
        <translation>我们会确认是你本人。</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AboutMePart</name>
    <message>
        <source>What is it, and how is it about you?</source>
        <translation>어떤 내용이며, 나와 어떤 관련이 있습니까?</translation>
    </message>
    <message>
        <source>Where did you see it? (optional)</source>
        <translation>어디에서 보셨습니까? (선택 사항)</translation>
    </message>
    <message>
        <source>A link, or the name of the person who posted it.</source>
        <translation>링크 또는 게시한 사람의 이름.</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>요청 보내기</translation>
    </message>
    <message>
        <source>Your requests</source>
        <translation>내 요청</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>보내는 중…</translation>
    </message>
    <message>
        <source>Tell {app} about something that others posted. {app} looks at it and answers here.</source>
        <translation>다른 사람이 게시한 내용을 {app}에 알립니다. {app}에서 살펴보고 여기에 답변합니다.</translation>
    </message>
    <message>
        <source>Ask about something others posted</source>
        <translation>다른 사람이 게시한 내용 문의</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Take back the request about {words}</source>
        <translation>요청 취소: {words}</translation>
    </message>
    <message>
        <source>Say in a few words what it is.</source>
        <translation>어떤 내용인지 짧게 적어 주세요.</translation>
    </message>
</context>
<context>
    <name>AboutMeWords</name>
    <message>
        <source>Content about you</source>
        <translation>나에 관한 내용</translation>
    </message>
    <message>
        <source>You asked {when}.</source>
        <translation>{when}에 요청했습니다.</translation>
    </message>
    <message>
        <source>{asked} {state}</source>
        <translation>{asked} {state}</translation>
    </message>
    <message>
        <source>{app} answered: {answer}</source>
        <translation>{app}의 답변: {answer}</translation>
    </message>
    <message>
        <source>You took the request back.</source>
        <translation>이 요청을 취소했습니다.</translation>
    </message>
    <message>
        <source>{app} did not agree.</source>
        <translation>{app}에서 동의하지 않았습니다.</translation>
    </message>
    <message>
        <source>It is closed.</source>
        <translation>종료되었습니다.</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>아직 답변이 없습니다.</translation>
    </message>
    <message>
        <source>No answer yet. It is expected by {day}.</source>
        <translation>아직 답변이 없습니다. {day}까지 답변할 예정입니다.</translation>
    </message>
</context>
<context>
    <name>AccountClosing</name>
    <message>
        <source>the service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>You can get a copy of your data first.</source>
        <translation>먼저 데이터 사본을 받을 수 있습니다.</translation>
    </message>
    <message>
        <source>Get a copy</source>
        <translation>사본 받기</translation>
    </message>
    <message>
        <source>A copy of your data is ready. You can download it until {day}.</source>
        <translation>데이터 사본이 준비되었습니다. {day}까지 다운로드할 수 있습니다.</translation>
    </message>
    <message>
        <source>See the copy</source>
        <translation>사본 보기</translation>
    </message>
    <message>
        <source>A copy of your data is being made.</source>
        <translation>데이터 사본을 만드는 중입니다.</translation>
    </message>
    <message>
        <source>See how far it is</source>
        <translation>진행 상황 보기</translation>
    </message>
    <message>
        <source>Your account will be deleted. Everything was turned off.</source>
        <translation>계정이 삭제될 예정입니다. 모든 항목이 꺼졌습니다.</translation>
    </message>
    <message>
        <source>Your account stays. Permissions are still off.</source>
        <translation>계정이 유지됩니다. 권한은 계속 꺼져 있습니다.</translation>
    </message>
</context>
<context>
    <name>AccountDeletedDialog</name>
    <message>
        <source>Your account was deleted</source>
        <translation>계정이 삭제되었습니다</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>증명서 저장</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>Account and look</source>
        <translation>계정 및 모양</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>텍스트 크기</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>{title}: set by your administrator</source>
        <translation>{title}: 관리자가 설정함</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>로그아웃</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>시스템과 동일</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>고대비</translation>
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
        <translation>계정</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>로그인하지 않았습니다</translation>
    </message>
    <message>
        <source>Sign in to see your account, where you are signed in, and to close it.</source>
        <translation>로그인하면 계정과 로그인한 위치를 보고 계정을 삭제할 수 있습니다.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
</context>
<context>
    <name>ActivityActions</name>
    <message>
        <source>Receipt of {day}</source>
        <translation>{day} 확인서</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>확인서 저장</translation>
    </message>
    <message>
        <source>Receipts (*.json)</source>
        <translation>확인서 (*.json)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>표 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>활동 내보내기</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>활동</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>저장한 이름: {name}</translation>
    </message>
</context>
<context>
    <name>ActivityFrame</name>
    <message>
        <source>Activity</source>
        <translation>활동</translation>
    </message>
</context>
<context>
    <name>ActivityHead</name>
    <message>
        <source>Activity</source>
        <translation>활동</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Every choice you made and everything that was shared. Entries cannot be edited.</source>
        <translation>지금까지 한 모든 선택과 공유된 모든 데이터입니다. 기록은 수정할 수 없습니다.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>활동 검색</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>When you turn something on or off, or {app} shares data, it shows up here with a receipt.</source>
        <translation>항목을 켜거나 끄면, 또는 {app}에서 데이터를 공유하면 확인서와 함께 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>아직 아무것도 없습니다</translation>
    </message>
    <message>
        <source>All</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Turned on</source>
        <translation>켠 항목</translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation>끈 항목</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>공유</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>처리방침</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Loading your activity…</source>
        <translation>활동을 불러오는 중…</translation>
    </message>
    <message>
        <source>See permissions</source>
        <translation>권한 보기</translation>
    </message>
    <message>
        <source>No entries match.</source>
        <translation>일치하는 기록이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>삭제된 것은 없습니다.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 표시</translation>
    </message>
    <message>
        <source>The service does not answer. Nothing was changed. Try again, or come back later.</source>
        <translation>서비스가 응답하지 않습니다. 변경된 것은 없습니다. 다시 시도하거나 나중에 다시 확인하세요.</translation>
    </message>
    <message>
        <source>We cannot show your activity</source>
        <translation>활동을 표시할 수 없습니다</translation>
    </message>
    <message>
        <source>Activity belongs to an account, or to a device that has answered the policy.</source>
        <translation>활동은 계정 또는 처리방침에 응답한 기기별로 기록됩니다.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>로그인하지 않았습니다</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>the service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (CSV)</source>
        <translation>스프레드시트용 표 (CSV)</translation>
    </message>
    <message>
        <source>Everything with receipts (JSON)</source>
        <translation>확인서를 포함한 전체 (JSON)</translation>
    </message>
</context>
<context>
    <name>ActivityRows</name>
    <message>
        <source>Loading…</source>
        <translation>불러오는 중…</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>민감한 정보</translation>
    </message>
    <message>
        <source>. </source>
        <translation>. </translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>전송 대기 중</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
</context>
<context>
    <name>ActivityStates</name>
    <message numerus="yes">
        <source>%n receipts cannot be checked</source>
        <translation>
            <numerusform>확인서 %n개를 검증할 수 없습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Something in the record of {app} is missing or was changed. Save these receipts and ask {app} about them.</source>
        <translation>{app}의 기록에 빠지거나 변경된 것이 있습니다. 이 확인서를 저장하고 {app}에 문의하세요.</translation>
    </message>
    <message>
        <source>This may not be everything</source>
        <translation>전체가 아닐 수 있습니다</translation>
    </message>
    <message>
        <source>{app} cannot be reached. You see what is kept on this computer.</source>
        <translation>{app}에 연결할 수 없습니다. 이 컴퓨터에 보관된 내용을 표시합니다.</translation>
    </message>
    <message>
        <source>{title} is being turned off</source>
        <translation>끄는 중: {title}</translation>
    </message>
    <message>
        <source>This computer could not save it. Keep the window open while we send.</source>
        <translation>이 컴퓨터에 저장하지 못했습니다. 보내는 동안 창을 열어 두세요.</translation>
    </message>
    <message>
        <source>Sent as soon as you are online</source>
        <translation>온라인이 되면 바로 전송</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>전송 중</translation>
    </message>
</context>
<context>
    <name>ActivityWords</name>
    <message numerus="yes">
        <source>%n choices</source>
        <translation>
            <numerusform>선택 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: turned on</source>
        <translation>{title}: 켬</translation>
    </message>
    <message>
        <source>{title}: turned off</source>
        <translation>{title}: 끔</translation>
    </message>
    <message>
        <source>{title}: turned on, {uses}</source>
        <translation>{title}: 켬, {uses}</translation>
    </message>
    <message>
        <source>{title}: turned off, {uses}</source>
        <translation>{title}: 끔, {uses}</translation>
    </message>
    <message>
        <source>{title} turned on</source>
        <translation>{title}: 켬</translation>
    </message>
    <message>
        <source>{title} turned off</source>
        <translation>{title}: 끔</translation>
    </message>
    <message numerus="yes">
        <source>%n choices turned on</source>
        <translation>
            <numerusform>선택 %n개를 켬</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choices turned off</source>
        <translation>
            <numerusform>선택 %n개를 끔</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>{what} sent to {recipient}</source>
        <translation>{what}: {recipient}에 전송함</translation>
    </message>
    <message>
        <source>By {app}</source>
        <translation>{app}에서 실행</translation>
    </message>
    <message>
        <source>On {device}</source>
        <translation>{device}에서</translation>
    </message>
    <message>
        <source>{count}: {titles}</source>
        <translation>{count}: {titles}</translation>
    </message>
    <message>
        <source>You accepted policy version {version}</source>
        <translation>처리방침 버전 {version}에 동의함</translation>
    </message>
    <message>
        <source>You declined policy version {version}</source>
        <translation>처리방침 버전 {version}에 동의하지 않음</translation>
    </message>
    <message>
        <source>You accepted a change of policy version {version}</source>
        <translation>처리방침 버전 {version}의 변경 사항 하나에 동의함</translation>
    </message>
    <message>
        <source>You declined a change of policy version {version}</source>
        <translation>처리방침 버전 {version}의 변경 사항 하나에 동의하지 않음</translation>
    </message>
    <message>
        <source>Signed in on {device}</source>
        <translation>{device}에서 로그인함</translation>
    </message>
    <message>
        <source>You asked to delete your account</source>
        <translation>계정 삭제를 요청함</translation>
    </message>
    <message>
        <source>You asked about content that others posted about you</source>
        <translation>다른 사람이 게시한 나에 관한 내용을 문의함</translation>
    </message>
    <message>
        <source>You asked for a copy of your data</source>
        <translation>데이터 사본을 요청함</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message>
        <source>{title} needs your answer</source>
        <translation>답변 필요: {title}</translation>
    </message>
    <message>
        <source>{title}: we could not confirm it</source>
        <translation>{title}: 확인하지 못했습니다</translation>
    </message>
    <message>
        <source>{title}: turning off; this computer could not save it</source>
        <translation>{title}: 끄는 중입니다. 이 컴퓨터에 저장하지 못했습니다</translation>
    </message>
    <message>
        <source>{title}: off, you are offline</source>
        <translation>{title}: 꺼짐, 오프라인 상태입니다</translation>
    </message>
    <message>
        <source>{title} stay off, you are offline</source>
        <translation>{title}: 계속 꺼져 있습니다. 오프라인 상태입니다</translation>
    </message>
    <message>
        <source>{title} stays off, you are offline</source>
        <translation>{title}: 계속 꺼져 있습니다. 오프라인 상태입니다</translation>
    </message>
    <message>
        <source>{title} could not be turned on</source>
        <translation>켜지 못했습니다: {title}</translation>
    </message>
    <message>
        <source>Turning on {title}</source>
        <translation>켜는 중: {title}</translation>
    </message>
    <message>
        <source>{title} will turn off when you are online</source>
        <translation>온라인이 되면 꺼집니다: {title}</translation>
    </message>
    <message>
        <source>Turning off {title}</source>
        <translation>끄는 중: {title}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{title} is on for: {use}</source>
        <translation>{title}: 다음 용도로 켜져 있습니다: {use}</translation>
    </message>
    <message>
        <source>{title} is off for: {use}</source>
        <translation>{title}: 다음 용도로 꺼져 있습니다: {use}</translation>
    </message>
    <message>
        <source>{title}: on</source>
        <translation>{title}: 켜짐</translation>
    </message>
    <message>
        <source>{title}: off</source>
        <translation>{title}: 꺼짐</translation>
    </message>
    <message>
        <source>{title} are on</source>
        <translation>{title}: 켜져 있습니다</translation>
    </message>
    <message>
        <source>{title} are off</source>
        <translation>{title}: 꺼져 있습니다</translation>
    </message>
    <message>
        <source>{title} is on</source>
        <translation>{title}: 켜져 있습니다</translation>
    </message>
    <message>
        <source>{title} is off</source>
        <translation>{title}: 꺼져 있습니다</translation>
    </message>
</context>
<context>
    <name>AppGroup</name>
    <message>
        <source>This app</source>
        <translation>이 앱 정보</translation>
    </message>
    <message>
        <source>Where your sign-in is kept</source>
        <translation>로그인 정보 보관 위치</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>지원용 세부 정보 복사</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>지원용 세부 정보</translation>
    </message>
    <message>
        <source>Versions and the code of the last problem. Nothing about you.</source>
        <translation>버전과 마지막 문제의 코드입니다. 나에 관한 정보는 없습니다.</translation>
    </message>
    <message>
        <source>Last problem: {code}. Nothing about you is copied.</source>
        <translation>마지막 문제: {code}. 나에 관한 정보는 복사되지 않습니다.</translation>
    </message>
    <message>
        <source>Use the keyring</source>
        <translation>키 모음 사용</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
</context>
<context>
    <name>AskCopyDialog</name>
    <message>
        <source>Get a copy of your data</source>
        <translation>데이터 사본 받기</translation>
    </message>
    <message>
        <source>Everything {app} holds about you is put in. Take out what you do not want.</source>
        <translation>{app}에서 보유한 나에 관한 모든 데이터가 포함됩니다. 원하지 않는 것은 빼세요.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Get a copy</source>
        <translation>사본 받기</translation>
    </message>
    <message>
        <source>We check that it is really you</source>
        <translation>본인인지 확인합니다</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>요청하는 중…</translation>
    </message>
    <message>
        <source>You get one zip file: JSON files for programs, and a page that you can read in a browser.</source>
        <translation>zip 파일 하나를 받습니다. 프로그램용 JSON 파일과 브라우저에서 읽을 수 있는 페이지가 들어 있습니다.</translation>
    </message>
    <message>
        <source>Choose at least one</source>
        <translation>하나 이상 선택하세요</translation>
    </message>
</context>
<context>
    <name>CarriedChoicesDialog</name>
    <message>
        <source>Use the choices from this computer?</source>
        <translation>이 컴퓨터의 선택을 사용하시겠습니까?</translation>
    </message>
    <message>
        <source>You decided these here before you signed in, and differently in your account. Your account&apos;s choice stays unless you take the one from here.</source>
        <translation>로그인하기 전에 여기에서 정한 내용이 계정의 내용과 다릅니다. 여기의 선택을 사용하지 않으면 계정의 선택이 유지됩니다.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Account: {account}. This computer: {device}.</source>
        <translation>계정: {account}. 이 컴퓨터: {device}.</translation>
    </message>
    <message>
        <source>Keep account choice</source>
        <translation>계정의 선택 유지</translation>
    </message>
    <message>
        <source>Use choice from here</source>
        <translation>여기의 선택 사용</translation>
    </message>
    <message>
        <source>on</source>
        <translation>켜짐</translation>
    </message>
    <message>
        <source>off</source>
        <translation>꺼짐</translation>
    </message>
</context>
<context>
    <name>CategoryPage</name>
    <message>
        <source>Your data</source>
        <translation>내 데이터</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>민감한 정보</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>The policy says that some of it is stored for a time on your own device. ConsentUI keeps none: what {app} stored is cleared in {app} itself, or in the browser in which you use it. What {app} holds is counted above; the policy names no way to clear it.</source>
        <translation>처리방침에 따르면 그중 일부는 한동안 내 기기에 저장됩니다. ConsentUI는 아무것도 보관하지 않습니다. {app}에서 저장한 것은 {app} 안에서, 또는 사용하는 브라우저에서 지웁니다. {app}에서 보유한 것은 위의 개수에 포함되어 있습니다. 처리방침에는 지우는 방법이 나와 있지 않습니다.</translation>
    </message>
    <message>
        <source>There is nothing to clear on this computer</source>
        <translation>이 컴퓨터에는 지울 것이 없습니다</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Decline</source>
        <translation>동의하지 않음</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>동의함</translation>
    </message>
</context>
<context>
    <name>ChangePages</name>
    <message>
        <source>Your answer is recorded.</source>
        <translation>답변이 기록되었습니다.</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Version {version} started on {day}.</source>
        <translation>버전 {version} 시행일: {day}.</translation>
    </message>
    <message>
        <source>Version {version} starts on {day}.</source>
        <translation>버전 {version} 시행 예정일: {day}.</translation>
    </message>
    <message>
        <source>Answer each change on its own.</source>
        <translation>변경 사항마다 각각 답변하세요.</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>결정 필요</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>결정됨</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>{day}부터</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>{day}부터</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>Nothing about this.</source>
        <translation>이에 관한 내용이 없습니다.</translation>
    </message>
    <message>
        <source>This part goes.</source>
        <translation>이 부분은 없어집니다.</translation>
    </message>
    <message>
        <source>About: {uses}</source>
        <translation>관련 항목: {uses}</translation>
    </message>
    <message>
        <source>You accepted. It starts on {day}.</source>
        <translation>동의했습니다. {day}에 시작됩니다.</translation>
    </message>
    <message>
        <source>You declined. It turns off on {day}.</source>
        <translation>동의하지 않았습니다. {day}에 꺼집니다.</translation>
    </message>
    <message>
        <source>You declined. Nothing changes for you.</source>
        <translation>동의하지 않았습니다. 달라지는 것은 없습니다.</translation>
    </message>
    <message>
        <source>No answer yet. On {day} this is turned off until you decide.</source>
        <translation>아직 답변하지 않았습니다. {day}부터 결정할 때까지 꺼집니다.</translation>
    </message>
    <message>
        <source>No answer yet. Nothing changes until you decide.</source>
        <translation>아직 답변하지 않았습니다. 결정할 때까지 달라지는 것은 없습니다.</translation>
    </message>
    <message>
        <source>You accepted. It started on {day}.</source>
        <translation>동의했습니다. {day}에 시작되었습니다.</translation>
    </message>
    <message>
        <source>You declined. Nothing changed for you.</source>
        <translation>동의하지 않았습니다. 달라진 것은 없습니다.</translation>
    </message>
    <message>
        <source>No answer yet. You turned it on again with the new words.</source>
        <translation>아직 답변하지 않았습니다. 새 내용으로 다시 켰습니다.</translation>
    </message>
    <message>
        <source>No answer yet. This is off until you decide.</source>
        <translation>아직 답변하지 않았습니다. 결정할 때까지 꺼져 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes need no decision</source>
        <translation>
            <numerusform>결정이 필요 없는 변경 사항 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more changes need no decision</source>
        <translation>
            <numerusform>결정이 필요 없는 변경 사항 %n개 더 있음</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{titles}. They started on {day}.</source>
        <translation>{titles}. {day}에 시작되었습니다.</translation>
    </message>
    <message>
        <source>{titles}. They start on {day}.</source>
        <translation>{titles}. {day}에 시작됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>All %n changes are decided</source>
        <translation>
            <numerusform>변경 사항 %n개를 모두 결정했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>추가됨</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>삭제됨</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>문구 변경</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>이동됨</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Changes to the privacy policy</source>
        <translation>개인정보 처리방침 변경 사항</translation>
    </message>
    <message>
        <source>Show more questions</source>
        <translation>질문 더 보기</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>개인정보 처리방침</translation>
    </message>
    <message>
        <source>Back to policy</source>
        <translation>처리방침으로 돌아가기</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>모든 버전</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>We cannot load the changes now</source>
        <translation>지금은 변경 사항을 불러올 수 없습니다</translation>
    </message>
    <message>
        <source>Nothing is accepted. Try again when you are online.</source>
        <translation>동의된 것은 없습니다. 온라인일 때 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>기다리는 항목이 없습니다</translation>
    </message>
    <message>
        <source>No change of the policy needs your decision.</source>
        <translation>결정이 필요한 처리방침 변경 사항이 없습니다.</translation>
    </message>
</context>
<context>
    <name>ChoiceWords</name>
    <message>
        <source>What you see</source>
        <translation>보이는 콘텐츠</translation>
    </message>
    <message>
        <source>Cookies and saved identifiers</source>
        <translation>쿠키 및 저장된 식별자</translation>
    </message>
    <message>
        <source>Linked accounts</source>
        <translation>연결된 계정</translation>
    </message>
    <message>
        <source>Who gets your data</source>
        <translation>내 데이터를 받는 곳</translation>
    </message>
    <message>
        <source>Without your consent</source>
        <translation>동의 없이 처리되는 경우</translation>
    </message>
    <message>
        <source>Sending data to other countries</source>
        <translation>다른 국가로 데이터 보내기</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>더 많은 선택</translation>
    </message>
    <message>
        <source>The policy names four uses of cookies and anonymous identifiers.</source>
        <translation>처리방침에는 쿠키와 익명 식별자의 용도 네 가지가 나와 있습니다.</translation>
    </message>
    <message>
        <source>Accounts you use to sign in, and products you sign in to with {app}.</source>
        <translation>로그인할 때 사용하는 계정과 {app} 계정으로 로그인하는 제품입니다.</translation>
    </message>
    <message>
        <source>Those outside {app} that the policy names or describes.</source>
        <translation>처리방침에 이름이나 설명이 나와 있는 {app} 외부의 상대입니다.</translation>
    </message>
    <message>
        <source>{summary} Linked {day}.</source>
        <translation>{summary} {day}에 연결되었습니다.</translation>
    </message>
    <message>
        <source>{summary} Not linked.</source>
        <translation>{summary} 연결되지 않았습니다.</translation>
    </message>
    <message>
        <source>Not linked since {day}. The policy does not say what happens to what it has.</source>
        <translation>{day}부터 연결되어 있지 않습니다. 이미 받은 데이터가 어떻게 되는지는 처리방침에 나와 있지 않습니다.</translation>
    </message>
    <message>
        <source>The policy does not say what.</source>
        <translation>무엇인지 처리방침에 나와 있지 않습니다.</translation>
    </message>
    <message>
        <source>{what}. The policy does not say why.</source>
        <translation>{what}. 이유는 처리방침에 나와 있지 않습니다.</translation>
    </message>
    <message>
        <source>{what}, {why}.</source>
        <translation>{what}, {why}.</translation>
    </message>
    <message>
        <source>No sharing is on record.</source>
        <translation>공유 기록이 없습니다.</translation>
    </message>
    <message>
        <source>Since {day}, last time {when}.</source>
        <translation>{day}부터, 마지막 {when}.</translation>
    </message>
    <message>
        <source>Since {day}. No sharing is on record.</source>
        <translation>{day}부터. 공유 기록이 없습니다.</translation>
    </message>
    <message>
        <source>Last time {when}.</source>
        <translation>마지막 {when}.</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>오늘 {time}</translation>
    </message>
    <message>
        <source>Each one is listed by name once it is linked.</source>
        <translation>연결되면 각각 이름별로 표시됩니다.</translation>
    </message>
    <message>
        <source>Collected without consent</source>
        <translation>동의 없이 수집</translation>
    </message>
    <message>
        <source>Shared without consent</source>
        <translation>동의 없이 공유</translation>
    </message>
    <message>
        <source>No choice is offered</source>
        <translation>선택할 수 없음</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>결정할 것 없음</translation>
    </message>
    <message>
        <source>None linked</source>
        <translation>연결된 계정 없음</translation>
    </message>
    <message>
        <source>A product you sign in to with your {app} account shows up here.</source>
        <translation>{app} 계정으로 로그인한 제품이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>No linked accounts</source>
        <translation>연결된 계정이 없습니다</translation>
    </message>
    <message>
        <source>The times below are from before</source>
        <translation>아래 시간은 이전 정보입니다</translation>
    </message>
    <message>
        <source>When data was last shared is missing below</source>
        <translation>아래에는 데이터가 마지막으로 공유된 시간이 빠져 있습니다</translation>
    </message>
</context>
<context>
    <name>ChoicesCard</name>
    <message>
        <source>Other choices</source>
        <translation>기타 선택</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>불러오는 중…</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>지금은 불러올 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>ChoicesPage</name>
    <message>
        <source>What {app} may use it for</source>
        <translation>{app}에 허용할 용도</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Other choices</source>
        <translation>기타 선택</translation>
    </message>
    <message>
        <source>More things you can decide. Anything optional is off until you turn it on.</source>
        <translation>결정할 수 있는 다른 항목입니다. 선택 항목은 켜기 전까지 모두 꺼져 있습니다.</translation>
    </message>
</context>
<context>
    <name>ClauseNames</name>
    <message>
        <source>Policy {place}</source>
        <translation>처리방침 {place}</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>머리말</translation>
    </message>
    <message>
        <source>{number} · {title}</source>
        <translation>{number} · {title}</translation>
    </message>
    <message>
        <source>{number} · {title} ({label})</source>
        <translation>{number} · {title} ({label})</translation>
    </message>
</context>
<context>
    <name>CloseGroup</name>
    <message>
        <source>Close your account</source>
        <translation>계정 삭제</translation>
    </message>
    <message>
        <source>Delete account…</source>
        <translation>계정 삭제…</translation>
    </message>
    <message>
        <source>Delete your account and data</source>
        <translation>계정과 데이터 삭제</translation>
    </message>
    <message>
        <source>You can change your mind for 14 days. You can get a copy of your data first.</source>
        <translation>14일 동안 마음을 바꿀 수 있습니다. 먼저 데이터 사본을 받을 수 있습니다.</translation>
    </message>
    <message>
        <source>You need the internet to delete your account.</source>
        <translation>계정을 삭제하려면 인터넷 연결이 필요합니다.</translation>
    </message>
</context>
<context>
    <name>ClosingProof</name>
    <message>
        <source>Save certificate</source>
        <translation>증명서 저장</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>저장한 이름: {name}</translation>
    </message>
</context>
<context>
    <name>ClosingWords</name>
    <message>
        <source>DELETE</source>
        <comment>The word a person types to confirm; one word, no spaces.</comment>
        <translation>삭제</translation>
    </message>
    <message numerus="yes">
        <source>%n letters to go</source>
        <translation>
            <numerusform>%n글자 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>This is another word.</source>
        <translation>다른 단어입니다.</translation>
    </message>
    <message>
        <source>On {day} {app} deletes your account. Until then you can sign in and cancel.</source>
        <translation>{app}에서 {day}에 계정을 삭제합니다. 그때까지 로그인하여 취소할 수 있습니다.</translation>
    </message>
    <message>
        <source>Your account will be deleted on {day}</source>
        <translation>계정이 {day}에 삭제됩니다</translation>
    </message>
    <message numerus="yes">
        <source>%n days left.</source>
        <translation>
            <numerusform>%n일 남았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until then nothing is deleted. Everything was turned off.</source>
        <translation>그때까지 아무것도 삭제되지 않습니다. 모든 항목이 꺼졌습니다.</translation>
    </message>
    <message>
        <source>You asked. All permissions and choices were turned off.</source>
        <translation>삭제를 요청했습니다. 모든 권한과 선택이 꺼졌습니다.</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>{day}까지</translation>
    </message>
    <message>
        <source>You can download the copy of your data.</source>
        <translation>데이터 사본을 다운로드할 수 있습니다.</translation>
    </message>
    <message>
        <source>A reminder is sent to you by text message.</source>
        <translation>문자 메시지로 알림을 보냅니다.</translation>
    </message>
    <message>
        <source>Your account and data are deleted. You cannot get them back.</source>
        <translation>계정과 데이터가 삭제됩니다. 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>It was deleted on {day}.</source>
        <translation>{day}에 삭제되었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were deleted.</source>
        <translation>
            <numerusform>기록 %n개가 삭제되었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your sign-in, choices and receipts were removed from this computer, too.</source>
        <translation>로그인 정보, 선택, 확인서도 이 컴퓨터에서 삭제되었습니다.</translation>
    </message>
    <message>
        <source>The certificate is the service&apos;s signed proof. Closing this removes it; save it first.</source>
        <translation>증명서는 서비스가 서명한 증명입니다. 이 창을 닫으면 증명서가 삭제되므로 먼저 저장하세요.</translation>
    </message>
    <message>
        <source>Your choices and their receipts</source>
        <translation>내 선택과 확인서</translation>
    </message>
    <message>
        <source>The record of what was shared</source>
        <translation>공유 기록</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>로그인한 위치</translation>
    </message>
    <message>
        <source>Your requests and copies</source>
        <translation>내 요청과 사본</translation>
    </message>
    <message>
        <source>Proof that you asked for deletion</source>
        <translation>삭제를 요청했다는 증명</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, kept without your name</source>
        <translation>
            <numerusform>기록 %n개, 이름 없이 보관</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>기록 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>The service does not say why.</source>
        <translation>서비스에서 이유를 밝히지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>CodePart</name>
    <message>
        <source>A text message with a code is on its way…</source>
        <translation>인증번호 문자 메시지를 보내는 중…</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>6자리 인증번호</translation>
    </message>
    <message>
        <source>Code from the text message to {phone}</source>
        <translation>{phone} 번호로 받은 문자 메시지의 인증번호</translation>
    </message>
    <message>
        <source>Code from the text message</source>
        <translation>문자 메시지의 인증번호</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Enter the code</source>
        <translation>인증번호 입력</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>6자리 인증번호</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>번호 변경</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>로그인하는 중…</translation>
    </message>
</context>
<context>
    <name>ColumnHeads</name>
    <message>
        <source>The policy</source>
        <translation>처리방침</translation>
    </message>
    <message>
        <source>In plain words · a summary, not the policy</source>
        <translation>쉬운 설명 · 요약이며 처리방침이 아닙니다</translation>
    </message>
</context>
<context>
    <name>ComparePart</name>
    <message>
        <source>Earlier version</source>
        <translation>이전 버전</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>이후 버전</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Compare two versions</source>
        <translation>두 버전 비교</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>버전 {version}</translation>
    </message>
    <message numerus="yes">
        <source>%n clauses differ.</source>
        <translation>
            <numerusform>조항 %n개가 다릅니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two say the same.</source>
        <translation>두 버전의 내용이 같습니다.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>비교하는 중…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>중지되었습니다.</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Leave it out</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>Your message names a clause</source>
        <translation>메시지에 조항이 언급됩니다</translation>
    </message>
</context>
<context>
    <name>ContentPart</name>
    <message>
        <source>Your posts, comments and likes</source>
        <translation>게시물, 댓글, 좋아요</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>We cannot load this now</source>
        <translation>지금은 불러올 수 없습니다</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>불러오는 중…</translation>
    </message>
    <message>
        <source>None are on record.</source>
        <translation>기록이 없습니다.</translation>
    </message>
</context>
<context>
    <name>ContentRow</name>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>삭제하는 중…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>유지</translation>
    </message>
</context>
<context>
    <name>ContentWords</name>
    <message>
        <source>All</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>게시물</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>댓글</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>좋아요</translation>
    </message>
    <message>
        <source>Post under “{about}” · {when}</source>
        <translation>“{about}”의 게시물 · {when}</translation>
    </message>
    <message>
        <source>Comment on “{about}” · {when}</source>
        <translation>“{about}”의 댓글 · {when}</translation>
    </message>
    <message>
        <source>Like of “{about}” · {when}</source>
        <translation>“{about}”의 좋아요 · {when}</translation>
    </message>
    <message>
        <source>{kind} · {when}</source>
        <translation>{kind} · {when}</translation>
    </message>
    <message>
        <source>Delete post of {when}</source>
        <translation>{when} 게시물 삭제</translation>
    </message>
    <message>
        <source>Delete comment of {when}</source>
        <translation>{when} 댓글 삭제</translation>
    </message>
    <message>
        <source>Delete like of {when}</source>
        <translation>{when} 좋아요 삭제</translation>
    </message>
    <message>
        <source>Delete this post?</source>
        <translation>이 게시물을 삭제하시겠습니까?</translation>
    </message>
    <message>
        <source>Delete this comment?</source>
        <translation>이 댓글을 삭제하시겠습니까?</translation>
    </message>
    <message>
        <source>Delete this like?</source>
        <translation>이 좋아요를 삭제하시겠습니까?</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>이 작업은 취소할 수 없습니다.</translation>
    </message>
    <message>
        <source>The post is deleted.</source>
        <translation>게시물이 삭제되었습니다.</translation>
    </message>
    <message>
        <source>The comment is deleted.</source>
        <translation>댓글이 삭제되었습니다.</translation>
    </message>
    <message>
        <source>The like is deleted.</source>
        <translation>좋아요가 삭제되었습니다.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>게시물</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>댓글</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>좋아요</translation>
    </message>
    <message>
        <source>A post without text</source>
        <translation>글이 없는 게시물</translation>
    </message>
    <message>
        <source>A comment without text</source>
        <translation>글이 없는 댓글</translation>
    </message>
    <message>
        <source>A like</source>
        <translation>좋아요</translation>
    </message>
</context>
<context>
    <name>ContentsList</name>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n개 일치</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>목차</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Search the policy</source>
        <translation>처리방침 검색</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>이전 일치 항목</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>다음 일치 항목</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>목차</translation>
    </message>
    <message>
        <source>Data collected and shared</source>
        <translation>수집 및 공유되는 데이터</translation>
    </message>
</context>
<context>
    <name>CoolingOffDialog</name>
    <message>
        <source>Not now</source>
        <translation>지금 안 함</translation>
    </message>
    <message>
        <source>Keep my account</source>
        <translation>계정 유지</translation>
    </message>
</context>
<context>
    <name>Copy</name>
    <message>
        <source>A copy of your data</source>
        <translation>데이터 사본</translation>
    </message>
    <message>
        <source>Sign in to ask for a copy of your data.</source>
        <translation>데이터 사본을 요청하려면 로그인하세요.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>불러오는 중…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>지금은 불러올 수 없습니다.</translation>
    </message>
    <message>
        <source>A zip file with everything {app} holds about you. You see here when it is ready.</source>
        <translation>{app}에서 보유한 나에 관한 모든 데이터가 담긴 zip 파일입니다. 준비되면 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Get a copy</source>
        <translation>사본 받기</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>다시 요청</translation>
    </message>
    <message>
        <source>Get a new copy</source>
        <translation>새 사본 받기</translation>
    </message>
    <message>
        <source>Cancel request</source>
        <translation>요청 취소</translation>
    </message>
    <message>
        <source>Your copy is ready</source>
        <translation>사본이 준비되었습니다</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>다운로드</translation>
    </message>
    <message>
        <source>Your copy is on this computer</source>
        <translation>사본이 이 컴퓨터에 있습니다</translation>
    </message>
    <message>
        <source>This file holds private data. Keep it in a safe place.</source>
        <translation>이 파일에는 개인 데이터가 들어 있습니다. 안전한 곳에 보관하세요.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>Opening your copy</source>
        <translation>사본을 여는 중</translation>
    </message>
    <message>
        <source>Downloading your copy</source>
        <translation>사본을 다운로드하는 중</translation>
    </message>
    <message>
        <source>{progress}. Interrupted. It goes on by itself when {app} answers.</source>
        <translation>{progress}. 중단되었습니다. {app}에서 응답하면 자동으로 계속됩니다.</translation>
    </message>
    <message>
        <source>{progress}. Paused.</source>
        <translation>{progress}. 일시 중지됨.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Your copy is not on this computer yet</source>
        <translation>사본이 아직 이 컴퓨터에 없습니다</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>다시 다운로드</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>다른 위치 선택</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>내용 보기</translation>
    </message>
    <message>
        <source>You asked {when}. You see here when it is ready.</source>
        <translation>{when}에 요청했습니다. 준비되면 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>You asked {when}. It takes longer than expected. You see here when it is ready.</source>
        <translation>{when}에 요청했습니다. 예상보다 오래 걸리고 있습니다. 준비되면 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>You asked {when}. You see here when it is ready, by about {time}.</source>
        <translation>{when}에 요청했습니다. {time}쯤 준비되어 여기에 표시될 예정입니다.</translation>
    </message>
    <message>
        <source>Preparing.</source>
        <translation>준비 중입니다.</translation>
    </message>
    <message>
        <source>Preparing. Ready by about {time}</source>
        <translation>준비 중입니다. {time}쯤 완료 예정</translation>
    </message>
    <message>
        <source>Zip file, {size}. You can download it until {day}.</source>
        <translation>zip 파일, {size}. {day}까지 다운로드할 수 있습니다.</translation>
    </message>
    <message>
        <source>Zip file, {size}. It was downloaded once. You can download it until {day}.</source>
        <translation>zip 파일, {size}. 한 번 다운로드했습니다. {day}까지 다운로드할 수 있습니다.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>준비되었습니다.</translation>
    </message>
    <message>
        <source>Ready until {day}</source>
        <translation>{day}까지 사용 가능</translation>
    </message>
    <message>
        <source>{name}, in {folder}.</source>
        <translation>{name}, 위치: {folder}.</translation>
    </message>
    <message>
        <source>{name}, {size}, in {folder}.</source>
        <translation>{name}, {size}, 위치: {folder}.</translation>
    </message>
    <message>
        <source>This copy was removed.</source>
        <translation>이 사본은 삭제되었습니다.</translation>
    </message>
    <message>
        <source>This copy was removed on {day}.</source>
        <translation>이 사본은 {day}에 삭제되었습니다.</translation>
    </message>
    <message>
        <source>We could not make your copy. Nothing is lost.</source>
        <translation>사본을 만들지 못했습니다. 잃어버린 것은 없습니다.</translation>
    </message>
    <message>
        <source>{app} says it is not sure that you asked for it.</source>
        <translation>{app}에서 본인의 요청인지 확실하지 않다고 밝혔습니다.</translation>
    </message>
    <message>
        <source>{app} says it found no data for this request.</source>
        <translation>{app}에서 이 요청에 해당하는 데이터를 찾지 못했다고 밝혔습니다.</translation>
    </message>
    <message>
        <source>{app} says there were too many requests. Ask again later.</source>
        <translation>{app}에서 요청이 너무 많다고 밝혔습니다. 나중에 다시 요청하세요.</translation>
    </message>
    <message>
        <source>{app} did not make this copy, and gives no reason.</source>
        <translation>{app}에서 이 사본을 만들지 않았으며 이유를 밝히지 않았습니다.</translation>
    </message>
    <message>
        <source>{received} of {size}</source>
        <translation>{received}/{size}</translation>
    </message>
    <message>
        <source>Not enough space. {size} needed.</source>
        <translation>공간이 부족합니다. {size} 필요.</translation>
    </message>
    <message>
        <source>This folder does not take new files. Choose another folder.</source>
        <translation>이 폴더에는 새 파일을 저장할 수 없습니다. 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>A file cannot have this name here. Choose another one.</source>
        <translation>여기에서는 이 파일 이름을 사용할 수 없습니다. 다른 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>파일을 쓰지 못했습니다. 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>The file is damaged. We removed it.</source>
        <translation>파일이 손상되어 삭제했습니다.</translation>
    </message>
    <message>
        <source>You are no longer signed in. What has come is kept.</source>
        <translation>더 이상 로그인되어 있지 않습니다. 받은 부분은 보관됩니다.</translation>
    </message>
    <message>
        <source>{app} sent something else than a copy. Nothing was saved.</source>
        <translation>{app}에서 사본이 아닌 것을 보냈습니다. 저장된 것은 없습니다.</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>오늘 {time}</translation>
    </message>
</context>
<context>
    <name>CopyActions</name>
    <message>
        <source>the service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Save your copy</source>
        <translation>사본 저장</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>zip 파일 (*.zip)</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>서비스</translation>
    </message>
</context>
<context>
    <name>CopyCard</name>
    <message>
        <source>Asked</source>
        <translation>요청함</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>준비 중</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>다운로드함</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>서비스</translation>
    </message>
</context>
<context>
    <name>DataPageMaker</name>
    <message>
        <source>Your data</source>
        <translation>내 데이터</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>활동</translation>
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
        <translation>yyyy년 M월 d일 HH:mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm:ss</source>
        <translation>yyyy년 M월 d일 HH:mm:ss</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>{time}</translation>
    </message>
    <message>
        <source>&apos;on&apos; d MMM &apos;at&apos; HH:mm</source>
        <translation>M월 d일 HH:mm</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>M월 d일 HH:mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy년 M월 d일</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy년 M월 d일</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>M월 d일</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>M월 d일 dddd</translation>
    </message>
    <message>
        <source>ddd</source>
        <translation>ddd</translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation>오늘 {time}</translation>
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
        <translation>결정하는 곳</translation>
    </message>
</context>
<context>
    <name>DecisionDetails</name>
    <message>
        <source>Who receives it</source>
        <translation>받는 곳</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>보관 기간</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>마지막 변경</translation>
    </message>
    <message>
        <source>Who offers this switch</source>
        <translation>이 스위치를 제공하는 곳</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>확인서</translation>
    </message>
    <message>
        <source>Open {permission}</source>
        <translation>{permission} 열기</translation>
    </message>
</context>
<context>
    <name>DeleteAccountDialog</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Keep account</source>
        <translation>계정 유지</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>계정 삭제</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>삭제하는 중…</translation>
    </message>
    <message>
        <source>Confirm deletion</source>
        <translation>삭제 확인</translation>
    </message>
    <message>
        <source>Delete your account</source>
        <translation>계정 삭제</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>{number}/{count}단계</translation>
    </message>
</context>
<context>
    <name>DemoPanel</name>
    <message>
        <source>On</source>
        <translation>정상</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>느림</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>끊김</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Announce an incident</source>
        <translation>사고 공지</translation>
    </message>
    <message>
        <source>Change a choice on the phone</source>
        <translation>휴대전화에서 선택 변경</translation>
    </message>
    <message>
        <source>Finish the copy now</source>
        <translation>사본 지금 완료</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>세션 종료</translation>
    </message>
    <message numerus="yes">
        <source>Skip %n days</source>
        <translation>
            <numerusform>%n일 건너뛰기</numerusform>
        </translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>다시 시작</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>인물</translation>
    </message>
    <message>
        <source>Make something happen</source>
        <translation>상황 만들기</translation>
    </message>
    <message>
        <source>Publish policy version {version}</source>
        <translation>처리방침 버전 {version} 게시</translation>
    </message>
</context>
<context>
    <name>DialogMaker</name>
    <message>
        <source>{title}: {use}</source>
        <translation>{title}: {use}</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>확인서</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>확인서</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>서비스</translation>
    </message>
</context>
<context>
    <name>DialogPanel</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>{sentence} ({reference})</source>
        <translation>{sentence} ({reference})</translation>
    </message>
    <message>
        <source>Something in this program went wrong. Nothing was changed.</source>
        <translation>이 프로그램에 문제가 발생했습니다. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>{app} cannot be reached. Nothing was sent.</source>
        <translation>{app}에 연결할 수 없습니다. 보낸 것은 없습니다.</translation>
    </message>
    <message>
        <source>The server did not answer. We do not know yet whether it worked.</source>
        <translation>서버가 응답하지 않았습니다. 성공했는지 아직 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Another device decided first. Look at what is on now, then decide.</source>
        <translation>다른 기기에서 먼저 결정했습니다. 현재 상태를 보고 결정하세요.</translation>
    </message>
    <message>
        <source>The privacy policy changed. Read what it says now, then decide.</source>
        <translation>개인정보 처리방침이 변경되었습니다. 현재 내용을 읽고 결정하세요.</translation>
    </message>
    <message>
        <source>{app} is still working on this. Check again in a moment.</source>
        <translation>{app}에서 아직 처리하고 있습니다. 잠시 후 다시 확인하세요.</translation>
    </message>
    <message>
        <source>You are no longer signed in. Nothing was changed.</source>
        <translation>더 이상 로그인되어 있지 않습니다. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>{app} did not take this. Nothing was changed.</source>
        <translation>{app}에서 받아들이지 않았습니다. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>The receipt from {app} is not valid, so it does not count. Nothing is turned on.</source>
        <translation>{app}의 확인서가 유효하지 않아 인정되지 않습니다. 켜진 것은 없습니다.</translation>
    </message>
    <message>
        <source>{app} sent an answer that this window cannot read.</source>
        <translation>{app}에서 이 창이 읽을 수 없는 응답을 보냈습니다.</translation>
    </message>
    <message>
        <source>Your account at {app} is closed. Nothing is on any more.</source>
        <translation>{app} 계정이 닫혔습니다. 더 이상 켜져 있는 것은 없습니다.</translation>
    </message>
    <message>
        <source>What answers there is not a service this window can work with.</source>
        <translation>응답하는 곳은 이 창에서 사용할 수 있는 서비스가 아닙니다.</translation>
    </message>
    <message>
        <source>This is a demo, and what answers there is not. Nothing is sent to it.</source>
        <translation>이것은 데모이지만, 응답하는 곳은 데모가 아닙니다. 아무것도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>What answers there is a demo with made-up people. Nothing is sent to it.</source>
        <translation>응답하는 곳은 가상의 인물로 된 데모입니다. 아무것도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>The keyring of this computer is not available, so nothing was stored.</source>
        <translation>이 컴퓨터의 키 모음을 사용할 수 없어 아무것도 저장하지 않았습니다.</translation>
    </message>
    <message>
        <source>A setting of this computer is wrong. Nothing was changed.</source>
        <translation>이 컴퓨터의 설정이 잘못되었습니다. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>This computer could not save it. Check that the disk is not full.</source>
        <translation>이 컴퓨터에 저장하지 못했습니다. 디스크가 가득 차지 않았는지 확인하세요.</translation>
    </message>
    <message>
        <source>The file is damaged. We removed it.</source>
        <translation>파일이 손상되어 삭제했습니다.</translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing was printed.</source>
        <translation>프린터에서 받아들이지 않았습니다. 인쇄된 것은 없습니다.</translation>
    </message>
    <message>
        <source>No program on this computer could open it.</source>
        <translation>이 컴퓨터에 이것을 열 수 있는 프로그램이 없습니다.</translation>
    </message>
    <message>
        <source>ConsentUI is open in another window already.</source>
        <translation>ConsentUI가 이미 다른 창에 열려 있습니다.</translation>
    </message>
    <message>
        <source>The text of the policy cannot be read.</source>
        <translation>처리방침의 본문을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>{app} said no. Nothing was changed.</source>
        <translation>{app}에서 거부했습니다. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>Something went wrong. Nothing was changed.</source>
        <translation>문제가 발생했습니다. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>The code is too old. Ask for a new one.</source>
        <translation>인증번호가 만료되었습니다. 새 인증번호를 받으세요.</translation>
    </message>
    <message>
        <source>Too many tries. Wait 10 minutes or use another way.</source>
        <translation>시도 횟수가 너무 많습니다. 10분 동안 기다리거나 다른 방법을 사용하세요.</translation>
    </message>
    <message numerus="yes">
        <source>The code is not right. %n tries left.</source>
        <translation>
            <numerusform>인증번호가 올바르지 않습니다. %n번 더 시도할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>{app} needs a code from your phone for this.</source>
        <translation>이 작업을 하려면 휴대전화로 받은 {app} 인증번호가 필요합니다.</translation>
    </message>
    <message>
        <source>You have asked for this already. Nothing was asked twice.</source>
        <translation>이미 요청했습니다. 두 번 요청되지 않았습니다.</translation>
    </message>
    <message>
        <source>This is being carried out and cannot be cancelled any more.</source>
        <translation>진행 중이므로 더 이상 취소할 수 없습니다.</translation>
    </message>
    <message>
        <source>The copy is not ready yet.</source>
        <translation>사본이 아직 준비되지 않았습니다.</translation>
    </message>
    <message>
        <source>This copy was removed. You can ask for a new one.</source>
        <translation>이 사본은 삭제되었습니다. 새 사본을 요청할 수 있습니다.</translation>
    </message>
    <message>
        <source>This cannot be changed here. Nothing was changed.</source>
        <translation>여기에서는 변경할 수 없습니다. 변경된 것은 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>{app} is busy. Try again in %n seconds.</source>
        <translation>
            <numerusform>현재 {app} 이용량이 많습니다. %n초 후에 다시 시도하세요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{app} is busy. Try again in %n minutes.</source>
        <translation>
            <numerusform>현재 {app} 이용량이 많습니다. %n분 후에 다시 시도하세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>다시 확인</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <translation>새 인증번호 보내기</translation>
    </message>
    <message>
        <source>Read the policy</source>
        <translation>처리방침 읽기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>FactLine</name>
    <message>
        <source>How to clear them</source>
        <translation>지우는 방법</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>숨기기</translation>
    </message>
    <message>
        <source>1. Open the settings of the browser in which you use it.
2. Look for privacy, then for cookies and other data of websites.
3. Remove the data of this service, or of all websites.
ConsentUI itself keeps no cookies, and cannot clear those of a browser.</source>
        <translation>1. 사용하는 브라우저의 설정을 엽니다.
2. 개인 정보 보호 항목에서 쿠키 및 기타 사이트 데이터를 찾습니다.
3. 이 서비스 또는 모든 사이트의 데이터를 삭제합니다.
ConsentUI 자체는 쿠키를 보관하지 않으며, 브라우저의 쿠키를 지울 수 없습니다.</translation>
    </message>
    <message>
        <source>Your browser keeps its own cookies</source>
        <translation>쿠키는 브라우저에서 자체적으로 보관합니다</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>The policy does not say.</source>
        <translation>처리방침에 나와 있지 않습니다.</translation>
    </message>
    <message>
        <source>If off: the policy does not say.</source>
        <translation>꺼져 있으면: 처리방침에 나와 있지 않습니다.</translation>
    </message>
    <message>
        <source>If off: {what}</source>
        <translation>꺼져 있으면: {what}</translation>
    </message>
    <message>
        <source>{app}. The policy names no switch for it.</source>
        <translation>{app}. 처리방침에는 이에 대한 스위치가 나와 있지 않습니다.</translation>
    </message>
    <message>
        <source>Nobody, the policy says.</source>
        <translation>처리방침에 따르면 없습니다.</translation>
    </message>
    <message>
        <source>{use}: the policy does not say.</source>
        <translation>{use}: 처리방침에 나와 있지 않습니다.</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>아직 결정하지 않음</translation>
    </message>
    <message>
        <source>{moment}, on this computer</source>
        <translation>{moment}, 이 컴퓨터에서</translation>
    </message>
    <message>
        <source>{moment}, on {device}</source>
        <translation>{moment}, {device}에서</translation>
    </message>
    <message>
        <source>{name}, {why}</source>
        <translation>{name}, {why}</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>What is held</source>
        <translation>보유한 데이터</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>보관 기간</translation>
    </message>
    <message>
        <source>If you refuse</source>
        <translation>거부하면</translation>
    </message>
    <message>
        <source>What {app} offers</source>
        <translation>{app}에서 제공하는 기능</translation>
    </message>
</context>
<context>
    <name>FairWords</name>
    <message>
        <source>How this window treats your choices</source>
        <translation>이 창이 선택을 다루는 방식</translation>
    </message>
    <message>
        <source>A test clicks through this window and counts. These are the figures it found in this version.</source>
        <translation>테스트가 이 창을 직접 클릭하며 셉니다. 다음은 이 버전에서 얻은 수입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions counted. None takes more steps to refuse than to agree to, {shorter} take fewer.</source>
        <translation>
            <numerusform>결정 %n개를 세었습니다. 거절하는 단계가 동의하는 단계보다 많은 것은 없고, {shorter}개는 더 적습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>No is never the longer way</source>
        <translation>거절이 더 번거로운 경우는 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of buttons compared dot by dot in light, dark, high contrast and every language: the same size, place, fill and edge.</source>
        <translation>
            <numerusform>버튼 %n쌍을 밝게, 어둡게, 고대비와 모든 언어에서 점 하나하나 비교했습니다. 크기, 위치, 채우기, 테두리가 같습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>No looks like yes</source>
        <translation>‘아니요’와 ‘예’는 똑같이 보입니다</translation>
    </message>
    <message numerus="yes">
        <source>%n questions opened. In none was anything ticked, and the Enter key answered none.</source>
        <translation>
            <numerusform>질문 %n개를 열었습니다. 선택되어 있던 것은 없었고, Enter 키로 답해진 것도 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen for you</source>
        <translation>미리 선택된 것은 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n kinds of question answered with no. None came back in the same version of the policy.</source>
        <translation>
            <numerusform>질문 %n종류에 거절했습니다. 처리방침의 같은 버전에서 다시 나온 것은 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>A no is not asked again</source>
        <translation>거절한 뒤에는 다시 묻지 않습니다</translation>
    </message>
    <message numerus="yes">
        <source>At most %n steps from each of {pages} pages and dialogs.</source>
        <translation>
            <numerusform>페이지와 대화 상자 {pages}곳 어디서나 많아야 %n단계입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy is never far</source>
        <translation>처리방침은 언제나 가까이 있습니다</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장하는 중…</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Add {field}</source>
        <translation>{field} 추가</translation>
    </message>
    <message>
        <source>Change {field}</source>
        <translation>{field} 변경</translation>
    </message>
    <message>
        <source>Clear {field}</source>
        <translation>{field} 지우기</translation>
    </message>
</context>
<context>
    <name>FieldsPart</name>
    <message>
        <source>What is stored</source>
        <translation>저장된 내용</translation>
    </message>
</context>
<context>
    <name>FileErrors</name>
    <message>
        <source>Not enough space on this disk. Nothing was saved.</source>
        <translation>디스크 공간이 부족합니다. 저장된 것은 없습니다.</translation>
    </message>
    <message>
        <source>This folder does not take new files. Choose another folder.</source>
        <translation>이 폴더에는 새 파일을 저장할 수 없습니다. 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>A file cannot have this name here. Choose another one.</source>
        <translation>여기에서는 이 파일 이름을 사용할 수 없습니다. 다른 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>파일을 쓰지 못했습니다. 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>The file cannot be read. It may have been moved or removed.</source>
        <translation>파일을 읽을 수 없습니다. 이동되었거나 삭제되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>This file is not a zip file, so it is not opened.</source>
        <translation>이 파일은 zip 파일이 아니므로 열지 않습니다.</translation>
    </message>
    <message>
        <source>This zip file is damaged, so it is not opened.</source>
        <translation>이 zip 파일은 손상되었으므로 열지 않습니다.</translation>
    </message>
    <message>
        <source>This zip file has a password. A copy of your data has none.</source>
        <translation>이 zip 파일에는 암호가 있습니다. 데이터 사본에는 암호가 없습니다.</translation>
    </message>
    <message>
        <source>This zip file holds too many files to be opened here.</source>
        <translation>이 zip 파일에는 파일이 너무 많아 여기에서 열 수 없습니다.</translation>
    </message>
    <message>
        <source>This zip file grows too large when it is opened.</source>
        <translation>이 zip 파일은 열면 너무 커집니다.</translation>
    </message>
    <message>
        <source>This zip file has names that no copy has, so it is not opened.</source>
        <translation>이 zip 파일에는 사본에 없는 이름이 있으므로 열지 않습니다.</translation>
    </message>
    <message>
        <source>This zip file holds links to other files, so it is not opened.</source>
        <translation>이 zip 파일에는 다른 파일로 연결되는 링크가 있으므로 열지 않습니다.</translation>
    </message>
    <message>
        <source>This zip file hides files inside one another, so it is not opened.</source>
        <translation>이 zip 파일은 파일 안에 다른 파일을 숨기고 있으므로 열지 않습니다.</translation>
    </message>
</context>
<context>
    <name>FileTree</name>
    <message>
        <source>Files of the copy</source>
        <translation>사본의 파일</translation>
    </message>
    <message numerus="yes">
        <source>{name}, %n matches</source>
        <translation>
            <numerusform>{name}, %n개 일치</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Decline</source>
        <translation>동의하지 않음</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>동의함</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>The {app} privacy policy in short</source>
        <translation>{app} 개인정보 처리방침 요약</translation>
    </message>
    <message>
        <source>copy from this app</source>
        <translation>이 앱에 포함된 사본</translation>
    </message>
    <message>
        <source>Your answer turns nothing on. Each permission stays off until you turn it on yourself, one at a time. This window works with either answer.</source>
        <translation>답변해도 켜지는 것은 없습니다. 각 권한은 직접 하나씩 켤 때까지 꺼져 있습니다. 어떻게 답변하든 이 창을 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing is accepted. Try again when you are online.</source>
        <translation>동의된 것은 없습니다. 온라인일 때 다시 시도하세요.</translation>
    </message>
    <message>
        <source>We cannot load the policy now</source>
        <translation>지금은 처리방침을 불러올 수 없습니다</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
</context>
<context>
    <name>GroupPart</name>
    <message>
        <source>Sensitive</source>
        <translation>민감한 정보</translation>
    </message>
</context>
<context>
    <name>HeadRow</name>
    <message>
        <source>Details for {title}</source>
        <translation>{title} 세부 정보</translation>
    </message>
</context>
<context>
    <name>HeldActions</name>
    <message>
        <source>Your request is sent. The answer will stand here.</source>
        <translation>요청을 보냈습니다. 답변은 여기에 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>HeldWords</name>
    <message>
        <source>You gave it</source>
        <translation>직접 제공한 것</translation>
    </message>
    <message>
        <source>You allowed it</source>
        <translation>직접 허용한 것</translation>
    </message>
    <message>
        <source>Needed to run {app}</source>
        <translation>{app} 운영에 필요한 것</translation>
    </message>
    <message>
        <source>Other people posted it</source>
        <translation>다른 사람이 게시한 것</translation>
    </message>
    <message>
        <source>By a permission or another choice, or by using a feature.</source>
        <translation>권한이나 다른 선택, 또는 기능 사용에 따른 것입니다.</translation>
    </message>
    <message>
        <source>The policy does not offer a choice for these.</source>
        <translation>처리방침에서 이에 대한 선택을 제공하지 않습니다.</translation>
    </message>
    <message>
        <source>{summary} No entries are on record.</source>
        <translation>{summary} 기록이 없습니다.</translation>
    </message>
    <message>
        <source>{summary} {entries}, the newest {when}.</source>
        <translation>{summary} {entries}, 최신 {when}.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>기록 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>{posts}, {comments}, {likes}</source>
        <translation>{posts}, {comments}, {likes}</translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>게시물 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>댓글 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n likes</source>
        <translation>
            <numerusform>좋아요 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known now.</source>
        <translation>지금은 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Nothing stored.</source>
        <translation>저장된 것이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n fields are filled in</source>
        <translation>
            <numerusform>항목 %n개 입력됨</numerusform>
        </translation>
    </message>
    <message>
        <source>{fields}.</source>
        <translation>{fields}.</translation>
    </message>
    <message>
        <source>{fields}, changed last on {day}.</source>
        <translation>{fields}, 마지막 변경 {day}.</translation>
    </message>
    <message>
        <source>No entries are on record.</source>
        <translation>기록이 없습니다.</translation>
    </message>
    <message>
        <source>{entries}.</source>
        <translation>{entries}.</translation>
    </message>
    <message>
        <source>{entries}, of {day}.</source>
        <translation>{entries}, {day}.</translation>
    </message>
    <message>
        <source>{entries}, from {first} to {last}.</source>
        <translation>{entries}, {first}부터 {last}까지.</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Nothing stored. Only needed for services that check who you are.</source>
        <translation>저장된 것이 없습니다. 본인 확인이 필요한 서비스에만 필요합니다.</translation>
    </message>
    <message>
        <source>Stored: {fields}.</source>
        <translation>저장됨: {fields}.</translation>
    </message>
    <message>
        <source>Nothing stored. All of these are optional.</source>
        <translation>저장된 것이 없습니다. 모두 선택 사항입니다.</translation>
    </message>
    <message>
        <source>{fields}. All of these are optional.</source>
        <translation>{fields}. 모두 선택 사항입니다.</translation>
    </message>
    <message>
        <source>{held}. Empty: {empty}. All of these are optional.</source>
        <translation>{held}. 비어 있음: {empty}. 모두 선택 사항입니다.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Questions about your personal data go to people, not to a robot.</source>
        <translation>개인정보에 관한 질문에는 로봇이 아닌 사람이 답변합니다.</translation>
    </message>
    <message>
        <source>Common questions</source>
        <translation>자주 묻는 질문</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Show the keyboard shortcuts</source>
        <translation>키보드 단축키 표시</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>Press F1 at any time</source>
        <translation>언제든지 F1 키를 누르세요</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>보기…</translation>
    </message>
    <message>
        <source>Look at a report for support</source>
        <translation>지원용 보고서 보기</translation>
    </message>
    <message>
        <source>You see every word of it first. It names nobody, and nothing is sent.</source>
        <translation>모든 내용을 먼저 볼 수 있습니다. 누구의 이름도 들어 있지 않으며 아무것도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Save a report for support</source>
        <translation>지원용 보고서 저장</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>Your click counts at once: it is kept on this computer and sent to {app} until {app} has recorded it, also after a restart. Only then the switch says “Off”. Turning something off is about what happens from then on. It does not delete what {app} already holds.</source>
        <translation>클릭은 바로 적용됩니다. 이 컴퓨터에 보관되며, {app}에서 기록할 때까지 다시 시작한 후에도 계속 {app}에 전송됩니다. 기록된 후에야 스위치에 “꺼짐”이 표시됩니다. 끄기는 그 이후의 일에만 적용됩니다. {app}에서 이미 보유한 것은 삭제되지 않습니다.</translation>
    </message>
    <message>
        <source>For some data the policy offers no choice and gives a reason, such as safe operation. And it lists cases in which it says law lets {app} collect or share data without asking you. You cannot turn these off here. You can read each of them in the policy, and write to the privacy team about any.</source>
        <translation>일부 데이터에 대해 처리방침은 선택을 제공하지 않고 안전한 운영과 같은 이유를 밝힙니다. 또한 법에 따라 {app} 측에서 이용자에게 묻지 않고 데이터를 수집하거나 공유할 수 있다고 하는 경우를 나열합니다. 이러한 항목은 여기에서 끌 수 없습니다. 처리방침에서 각각 읽어 보고, 어느 것이든 개인정보 보호팀에 문의할 수 있습니다.</translation>
    </message>
    <message>
        <source>The same permissions and other choices. They apply to this computer only. When you sign in, you are asked about each choice that differs from your account, one by one. None is carried over by itself.</source>
        <translation>권한과 기타 선택은 같지만 이 컴퓨터에만 적용됩니다. 로그인하면 계정과 다른 선택을 하나씩 묻습니다. 저절로 옮겨지는 선택은 없습니다.</translation>
    </message>
    <message>
        <source>What happens when I turn a permission off?</source>
        <translation>권한을 끄면 어떻게 됩니까?</translation>
    </message>
    <message>
        <source>Why are some things always on?</source>
        <translation>왜 어떤 항목은 항상 켜져 있습니까?</translation>
    </message>
    <message>
        <source>I use {app} without an account. What can I choose?</source>
        <translation>계정 없이 {app} 서비스를 사용합니다. 무엇을 선택할 수 있습니까?</translation>
    </message>
    <message>
        <source>Proof of one decision: what you decided, when, and which text of the policy was in force. {app} signs it, and this computer checks the signature before a switch says “On”. You find it in the details of each permission, under Receipt.</source>
        <translation>하나의 결정에 대한 증명입니다. 무엇을 언제 결정했는지, 당시 시행 중이던 처리방침의 내용이 무엇인지 보여 줍니다. {app}에서 서명하며, 이 컴퓨터가 서명을 검증한 후에야 스위치에 “켜짐”이 표시됩니다. 각 권한의 세부 정보에 있는 ‘확인서’에서 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>You can turn things off at any time. That is kept on this computer and sent when there is a connection. Turning on needs a connection: nothing counts as given before {app} has recorded it.</source>
        <translation>끄기는 언제든지 할 수 있습니다. 이 컴퓨터에 보관되었다가 연결되면 전송됩니다. 켜려면 연결이 필요합니다. {app}에서 기록하기 전에는 동의한 것으로 보지 않습니다.</translation>
    </message>
    <message>
        <source>You are asked about each change that touches a choice of yours, one by one. Until you decide, the rules you agreed to stay in force. From the day of the change, what you have not answered is off until you decide.</source>
        <translation>내 선택과 관련된 변경 사항은 하나씩 묻습니다. 결정할 때까지 동의한 규칙이 그대로 적용됩니다. 변경일부터 답변하지 않은 항목은 결정할 때까지 꺼집니다.</translation>
    </message>
    <message>
        <source>What is a receipt?</source>
        <translation>확인서란 무엇입니까?</translation>
    </message>
    <message>
        <source>What can I do without a connection?</source>
        <translation>연결되지 않았을 때 무엇을 할 수 있습니까?</translation>
    </message>
    <message>
        <source>What happens when the policy changes?</source>
        <translation>처리방침이 변경되면 어떻게 됩니까?</translation>
    </message>
    <message>
        <source>Your computer has privacy settings of its own, and they can block the camera, the microphone and more for every program. A permission here tells {app} what it may use. Both have to allow it.</source>
        <translation>컴퓨터에는 자체 개인 정보 보호 설정이 있으며, 모든 프로그램에서 카메라, 마이크 등을 차단할 수 있습니다. 여기의 권한은 {app}에 무엇을 허용하는지 알립니다. 양쪽 모두 허용해야 합니다.</translation>
    </message>
    <message>
        <source>Write to the privacy team first, so that they can put it right. If you are not happy with the answer, you can turn to the data protection authority where you live or work. ConsentUI does not know which one that is and sends nothing there.</source>
        <translation>먼저 개인정보 보호팀에 문의하여 바로잡을 기회를 주세요. 답변에 만족하지 못하면 거주지나 근무지의 개인정보 보호 감독기관에 민원을 제기할 수 있습니다. ConsentUI는 어느 기관인지 알지 못하며 그곳에 아무것도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>A permission is on, but it does not work. Why?</source>
        <translation>권한이 켜져 있는데 작동하지 않습니다. 왜 그렇습니까?</translation>
    </message>
    <message>
        <source>How can I complain?</source>
        <translation>어떻게 이의를 제기할 수 있습니까?</translation>
    </message>
</context>
<context>
    <name>HeroCard</name>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>불러오는 중…</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>권한</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>지금은 불러올 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>HeroHead</name>
    <message>
        <source>Manage permissions</source>
        <translation>권한 관리</translation>
    </message>
</context>
<context>
    <name>IdentityPart</name>
    <message>
        <source>Give it</source>
        <translation>제공</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>철회</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>저장된 내용</translation>
    </message>
    <message>
        <source>Nothing is stored. You may refuse. The policy says what that costs: {cost}</source>
        <translation>저장된 것이 없습니다. 거부할 수 있습니다. 거부할 경우의 영향은 처리방침에 다음과 같이 나와 있습니다: {cost}</translation>
    </message>
    <message>
        <source>Stored, and shown here in part only. You may withdraw it at any time.</source>
        <translation>저장되어 있으며, 여기에는 일부만 표시됩니다. 언제든지 철회할 수 있습니다.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>변경</translation>
    </message>
</context>
<context>
    <name>IncidentCard</name>
    <message>
        <source>What happened</source>
        <translation>발생한 일</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>해당 데이터</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>지금 할 일</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>문의할 곳</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>읽었습니다</translation>
    </message>
    <message>
        <source>It happened on {day}. You are told since {moment}.</source>
        <translation>발생일: {day}. 알림 시작: {moment}.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>확인함</translation>
    </message>
    <message>
        <source>New</source>
        <translation>새 알림</translation>
    </message>
    <message>
        <source>You read this {moment}.</source>
        <translation>읽은 시각: {moment}.</translation>
    </message>
</context>
<context>
    <name>IncidentPage</name>
    <message>
        <source>Incidents</source>
        <translation>사고</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>개인정보 처리방침</translation>
    </message>
    <message>
        <source>No incidents</source>
        <translation>사고 없음</translation>
    </message>
    <message>
        <source>If something happens to your data, you read here what it was and what you can do.</source>
        <translation>내 데이터에 문제가 생기면 어떤 일이었는지, 무엇을 할 수 있는지 여기에서 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>What {app} tells everybody about incidents with data.</source>
        <translation>데이터 사고에 대해 {app}에서 모두에게 알리는 내용입니다.</translation>
    </message>
</context>
<context>
    <name>InsetWords</name>
    <message>
        <source>Keep it off</source>
        <translation>꺼진 상태 유지</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>켜기</translation>
    </message>
    <message>
        <source>Keep it on</source>
        <translation>켜진 상태 유지</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>끄기</translation>
    </message>
    <message>
        <source>The privacy policy has changed what it says about {name}.</source>
        <translation>개인정보 처리방침에서 {name}에 관한 내용이 변경되었습니다.</translation>
    </message>
    <message>
        <source>{app} no longer has a record of what you decided about {name}.</source>
        <translation>{app}에 {name}에 관한 결정 기록이 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>{app} has recorded {name} as on after all.</source>
        <translation>{app}에 결국 켜짐으로 기록되었습니다: {name}.</translation>
    </message>
    <message>
        <source>You turned {name} on here, but off on another device.</source>
        <translation>여기에서는 켰지만 다른 기기에서는 껐습니다: {name}.</translation>
    </message>
    <message>
        <source>You turned {name} on here, but off on another device ({device}) {when}.</source>
        <translation>여기에서는 켰지만 다른 기기({device})에서는 {when}에 껐습니다: {name}.</translation>
    </message>
    <message>
        <source>You turned {name} on here, but off on another device {when}.</source>
        <translation>여기에서는 켰지만 다른 기기에서는 {when}에 껐습니다: {name}.</translation>
    </message>
    <message>
        <source>{app} has it as on. It is off on this computer until you answer.</source>
        <translation>{app}에는 켜짐으로 되어 있습니다. 답변할 때까지 이 컴퓨터에서는 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>It stays off until you answer. Read what the policy says now first.</source>
        <translation>답변할 때까지 꺼져 있습니다. 먼저 처리방침의 현재 내용을 읽으세요.</translation>
    </message>
    <message>
        <source>It stays off until you answer. Which one is right?</source>
        <translation>답변할 때까지 꺼져 있습니다. 어느 쪽이 맞습니까?</translation>
    </message>
    <message>
        <source>It stays off until you answer.</source>
        <translation>답변할 때까지 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>Off on this computer; {app} may have it as on.</source>
        <translation>이 컴퓨터에서는 꺼져 있습니다. {app}에는 켜짐으로 되어 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>We could not confirm it.</source>
        <translation>확인하지 못했습니다.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>다시 확인</translation>
    </message>
    <message>
        <source>Keep off</source>
        <translation>꺼진 상태 유지</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>지금 시도</translation>
    </message>
    <message>
        <source>It counts here already. Nothing can get lost.</source>
        <translation>여기에서는 이미 적용되었습니다. 없어지지 않습니다.</translation>
    </message>
    <message>
        <source>The service is busy.</source>
        <translation>서비스 이용량이 많습니다.</translation>
    </message>
    <message>
        <source>The service is busy. We try again at {time}.</source>
        <translation>서비스 이용량이 많습니다. {time}에 다시 시도합니다.</translation>
    </message>
    <message>
        <source>Not off yet.</source>
        <translation>아직 꺼지지 않았습니다.</translation>
    </message>
    <message>
        <source>The server does not answer. We keep trying.</source>
        <translation>서버가 응답하지 않습니다. 계속 시도합니다.</translation>
    </message>
    <message>
        <source>You can also write to {address}.</source>
        <translation>{address} 주소로 문의할 수도 있습니다.</translation>
    </message>
    <message>
        <source>The service did not take it. Nothing was changed.</source>
        <translation>서비스에서 받아들이지 않았습니다. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>This computer could not save the step. Nothing was sent.</source>
        <translation>이 컴퓨터에 이 단계를 저장하지 못했습니다. 보낸 것은 없습니다.</translation>
    </message>
    <message>
        <source>We could not turn on {name}.</source>
        <translation>켜지 못했습니다: {name}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment.</source>
        <translation>변경된 것은 없습니다. 잠시 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again at {time}.</source>
        <translation>변경된 것은 없습니다. {time}에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Turning off; this computer could not save it.</source>
        <translation>끄는 중입니다. 이 컴퓨터에 저장하지 못했습니다.</translation>
    </message>
    <message>
        <source>Keep the window open while we send.</source>
        <translation>보내는 동안 창을 열어 두세요.</translation>
    </message>
    <message>
        <source>Sign in to turn this on. It stays off.</source>
        <translation>켜려면 로그인하세요. 계속 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>You were signed out. Nothing was changed.</source>
        <translation>로그아웃되었습니다. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>The privacy policy says something new about this.</source>
        <translation>개인정보 처리방침에 이에 관한 새로운 내용이 있습니다.</translation>
    </message>
    <message>
        <source>Read what is new, then decide.</source>
        <translation>새로운 내용을 읽고 결정하세요.</translation>
    </message>
    <message>
        <source>See what changes</source>
        <translation>변경 내용 보기</translation>
    </message>
</context>
<context>
    <name>Inside</name>
    <message>
        <source>Entry {number}</source>
        <translation>항목 {number}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>비어 있음</translation>
    </message>
    <message>
        <source>In {folder}, {size}</source>
        <translation>위치: {folder}, {size}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries added</source>
        <translation>
            <numerusform>항목 %n개 추가됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries only in the older copy</source>
        <translation>
            <numerusform>이전 사본에만 있는 항목 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: {what}</source>
        <translation>{file}: {what}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>InspectDesk</name>
    <message>
        <source>Choose an older copy</source>
        <translation>이전 사본 선택</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>zip 파일 (*.zip)</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>서비스</translation>
    </message>
</context>
<context>
    <name>InspectPage</name>
    <message>
        <source>Look inside your copy</source>
        <translation>사본 내용 보기</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>내 데이터</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>비교…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Search the copy</source>
        <translation>사본 검색</translation>
    </message>
    <message>
        <source>This file is not opened</source>
        <translation>이 파일은 열지 않았습니다</translation>
    </message>
    <message>
        <source>{name}. Opened on this computer. Nothing is sent.</source>
        <translation>{name}. 이 컴퓨터에서 열었습니다. 아무것도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>찾은 결과가 없습니다. 다른 단어로 시도하세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n개 일치</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectPane</name>
    <message>
        <source>Easy to read</source>
        <translation>읽기 쉽게</translation>
    </message>
    <message>
        <source>Raw file</source>
        <translation>원본 파일</translation>
    </message>
    <message>
        <source>This file is not text, so it is not shown here.</source>
        <translation>이 파일은 텍스트가 아니므로 여기에 표시하지 않습니다.</translation>
    </message>
    <message>
        <source>From here on this file is not valid JSON. The raw file shows what is in it.</source>
        <translation>여기서부터는 유효한 JSON이 아닙니다. 원본 파일에서 내용을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing found in this file.</source>
        <translation>이 파일에서 찾은 결과가 없습니다.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>이 파일은 비어 있습니다.</translation>
    </message>
    <message>
        <source>What was added</source>
        <translation>추가된 내용</translation>
    </message>
    <message>
        <source>Since {copy}</source>
        <translation>{copy} 이후</translation>
    </message>
    <message>
        <source>Nothing was added since that copy.</source>
        <translation>해당 사본 이후 추가된 내용이 없습니다.</translation>
    </message>
</context>
<context>
    <name>KeepBanner</name>
    <message>
        <source>Keep my account</source>
        <translation>계정 유지</translation>
    </message>
</context>
<context>
    <name>KeyringDialog</name>
    <message>
        <source>Your sign-in cannot be stored</source>
        <translation>로그인 정보를 저장할 수 없습니다</translation>
    </message>
    <message>
        <source>This computer has no keyring that is unlocked, so ConsentUI cannot store your sign-in safely.</source>
        <translation>이 컴퓨터에 잠금 해제된 키 모음이 없어 ConsentUI에서 로그인 정보를 안전하게 저장할 수 없습니다.</translation>
    </message>
    <message>
        <source>Without an account, what you turn on here is turned off again when ConsentUI next starts.</source>
        <translation>계정이 없으면 여기에서 켠 항목은 다음에 ConsentUI를 시작할 때 다시 꺼집니다.</translation>
    </message>
    <message>
        <source>Ask me to sign in each time</source>
        <translation>매번 로그인하기</translation>
    </message>
    <message>
        <source>Nothing is stored on this computer.</source>
        <translation>이 컴퓨터에 아무것도 저장되지 않습니다.</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again</source>
        <translation>키 모음 잠금 해제 후 다시 시도</translation>
    </message>
    <message>
        <source>Your system asks for its password.</source>
        <translation>시스템에서 암호를 묻습니다.</translation>
    </message>
    <message>
        <source>How this works</source>
        <translation>작동 방식</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>A keyring is the part of your system that keeps passwords encrypted. ConsentUI keeps its sign-in there and nowhere else: never in a file. Without a keyring the sign-in lives in memory until you close the window. Turning things off works in any case.</source>
        <translation>키 모음은 암호를 암호화하여 보관하는 시스템의 기능입니다. ConsentUI는 로그인 정보를 그곳에만 보관하며 파일에는 절대 저장하지 않습니다. 키 모음이 없으면 로그인 정보는 창을 닫을 때까지 메모리에 있습니다. 끄기는 어떤 경우에도 할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>ConsentUI is free software under the MIT licence. You may use, change and pass it on.</source>
        <translation>ConsentUI는 MIT 라이선스를 따르는 자유 소프트웨어입니다. 사용, 변경, 재배포할 수 있습니다.</translation>
    </message>
    <message>
        <source>It is built with the works of others, each under its own licence:</source>
        <translation>다음 저작물을 사용하여 만들었습니다. 각각의 라이선스를 따릅니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Licence not named by the package</source>
        <translation>패키지에 라이선스가 명시되지 않음</translation>
    </message>
</context>
<context>
    <name>LinesView</name>
    <message>
        <source>Show more</source>
        <translation>더 보기</translation>
    </message>
</context>
<context>
    <name>LinkedRow</name>
    <message>
        <source>Unlink</source>
        <translation>연결 해제</translation>
    </message>
    <message>
        <source>Unlink {product}</source>
        <translation>{product} 연결 해제</translation>
    </message>
</context>
<context>
    <name>ListInterface</name>
    <message>
        <source>{place} of {count}</source>
        <translation>{place}/{count}</translation>
    </message>
</context>
<context>
    <name>LoadingRows</name>
    <message>
        <source>Loading your choices…</source>
        <translation>선택을 불러오는 중…</translation>
    </message>
</context>
<context>
    <name>Locale</name>
    <message>
        <source>en_GB</source>
        <translation>ko_KR</translation>
    </message>
</context>
<context>
    <name>LockedMark</name>
    <message>
        <source>{title}, {state}</source>
        <translation>{title}, {state}</translation>
    </message>
</context>
<context>
    <name>LockedRow</name>
    <message>
        <source>Set by your administrator</source>
        <translation>관리자가 설정함</translation>
    </message>
</context>
<context>
    <name>LookGroup</name>
    <message>
        <source>Look</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>시스템과 동일</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>고대비</translation>
    </message>
    <message>
        <source>System font</source>
        <translation>시스템 글꼴</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>움직임 줄이기</translation>
    </message>
    <message>
        <source>Match system follows your computer, with its contrast setting</source>
        <translation>‘시스템과 동일’은 대비 설정을 포함하여 컴퓨터를 따릅니다</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Starts from the text size of your computer</source>
        <translation>처음 값은 컴퓨터의 텍스트 크기입니다</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>텍스트 크기</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>글꼴</translation>
    </message>
    <message>
        <source>No sliding or fading</source>
        <translation>밀기나 페이드 효과 없음</translation>
    </message>
</context>
<context>
    <name>MailWords</name>
    <message>
        <source>Question about my data at {app}</source>
        <translation>{app}에 있는 내 데이터에 관한 질문</translation>
    </message>
    <message>
        <source>Question about {clause}</source>
        <translation>{clause}에 관한 질문</translation>
    </message>
    <message>
        <source>This is about {clause}, version {version} of the privacy policy of {app}:</source>
        <translation>{app} 개인정보 처리방침 버전 {version}의 {clause}에 관한 내용입니다:</translation>
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
        <translation>[데모] {name}</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>권한</translation>
    </message>
    <message>
        <source>Other choices</source>
        <translation>기타 선택</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>개인정보 처리방침</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
</context>
<context>
    <name>MessageGroup</name>
    <message>
        <source>Language and messages</source>
        <translation>언어 및 메시지</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템과 동일</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Language of the policy</source>
        <translation>처리방침 언어</translation>
    </message>
    <message>
        <source>Keep short messages on screen</source>
        <translation>짧은 메시지 표시 시간</translation>
    </message>
    <message>
        <source>What this window says. The policy follows where it was published in that language.</source>
        <translation>이 창의 언어입니다. 처리방침이 그 언어로 게시되었으면 함께 바뀝니다.</translation>
    </message>
    <message>
        <source>The policy is shown in the languages it was published in</source>
        <translation>처리방침은 게시된 언어로 표시됩니다</translation>
    </message>
    <message>
        <source>Messages with Undo stay until you close them or the time is over</source>
        <translation>‘실행 취소’가 있는 메시지는 닫거나 시간이 지날 때까지 표시됩니다</translation>
    </message>
    <message>
        <source>Until I close them</source>
        <translation>닫을 때까지</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n초</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Your copy is ready</source>
        <translation>사본이 준비되었습니다</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>참조 번호 복사</translation>
    </message>
    <message>
        <source>A setting of this computer is not used. {words}</source>
        <translation>이 컴퓨터의 설정 하나를 사용하지 않습니다. {words}</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <translation>관리자가 설정함</translation>
    </message>
    <message>
        <source>Reference copied</source>
        <translation>참조 번호 복사됨</translation>
    </message>
</context>
<context>
    <name>NavList</name>
    <message>
        <source>Pages</source>
        <translation>페이지</translation>
    </message>
</context>
<context>
    <name>NoChoices</name>
    <message>
        <source>We cannot show your choices</source>
        <translation>선택을 표시할 수 없습니다</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation>도움 받기</translation>
    </message>
    <message>
        <source>You are offline. Your choices are safe and nothing was changed.</source>
        <translation>오프라인 상태입니다. 선택은 안전하며 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>The server does not answer. Your choices are safe and nothing was changed. Try again, or come back later.</source>
        <translation>서버가 응답하지 않습니다. 선택은 안전하며 변경된 것은 없습니다. 다시 시도하거나 나중에 다시 확인하세요.</translation>
    </message>
</context>
<context>
    <name>NotSentDialog</name>
    <message>
        <source>Not sent yet</source>
        <translation>아직 보내지 않았습니다</translation>
    </message>
    <message>
        <source>This computer could not save what you turned off. If you close now, it stays on. Keep the window open while we send.</source>
        <translation>끈 항목을 이 컴퓨터에 저장하지 못했습니다. 지금 닫으면 켜진 상태로 남습니다. 보내는 동안 창을 열어 두세요.</translation>
    </message>
    <message>
        <source>We send it when ConsentUI is next open.</source>
        <translation>다음에 ConsentUI를 열 때 보냅니다.</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>열어 두기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>NowAndThen</name>
    <message>
        <source>new: {words}</source>
        <translation>새 내용: {words}</translation>
    </message>
</context>
<context>
    <name>OtherChanges</name>
    <message>
        <source>Read them</source>
        <translation>읽기</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>숨기기</translation>
    </message>
</context>
<context>
    <name>OverviewBanners</name>
    <message>
        <source>See what happens when</source>
        <translation>언제 무엇이 일어나는지 보기</translation>
    </message>
    <message numerus="yes">
        <source>%n switches need your answer</source>
        <translation>
            <numerusform>스위치 %n개에 답변이 필요합니다</numerusform>
        </translation>
    </message>
    <message>
        <source>What they are about stays off until you answer.</source>
        <translation>답변할 때까지 관련 항목은 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>It happened on {day}. See which data it is about and what you can do now.</source>
        <translation>{day}에 발생했습니다. 어떤 데이터인지, 지금 무엇을 할 수 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>See what happened</source>
        <translation>발생한 일 보기</translation>
    </message>
    <message>
        <source>The privacy policy changed on {day}</source>
        <translation>개인정보 처리방침이 {day}에 변경되었습니다</translation>
    </message>
    <message>
        <source>The privacy policy changes on {day}</source>
        <translation>개인정보 처리방침이 {day}에 변경됩니다</translation>
    </message>
    <message>
        <source>See what changes</source>
        <translation>변경 내용 보기</translation>
    </message>
    <message>
        <source>No change needs your decision.</source>
        <translation>결정이 필요한 변경 사항이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes need your decision.</source>
        <translation>
            <numerusform>변경 사항 %n개에 결정이 필요합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>What they touch is off until you decide.</source>
        <translation>결정할 때까지 관련 항목은 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>Until you decide, the rules you agreed to stay in force.</source>
        <translation>결정할 때까지 동의한 규칙이 그대로 적용됩니다.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>What {app} may use, what it shared, and what is waiting for you.</source>
        <translation>{app}에 허용된 것, 공유된 것, 그리고 나를 기다리는 항목입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n more messages</source>
        <translation>
            <numerusform>메시지 %n개 더 있음</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message>
        <source>Recommendations</source>
        <translation>추천</translation>
    </message>
    <message>
        <source>Ads</source>
        <translation>광고</translation>
    </message>
    <message>
        <source>Optional cookies</source>
        <translation>선택적 쿠키</translation>
    </message>
    <message>
        <source>Linked accounts</source>
        <translation>연결된 계정</translation>
    </message>
    <message>
        <source>{state} · {uses}</source>
        <translation>{state} · {uses}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>All {total} permissions are off</source>
        <translation>권한 {total}개가 모두 꺼져 있습니다</translation>
    </message>
    <message>
        <source>{count} of {total} permissions were on when last checked</source>
        <translation>마지막 확인 시 권한 {total}개 중 {count}개가 켜져 있었습니다</translation>
    </message>
    <message>
        <source>All {total} permissions are on</source>
        <translation>권한 {total}개가 모두 켜져 있습니다</translation>
    </message>
    <message>
        <source>{count} of {total} permissions are on</source>
        <translation>권한 {total}개 중 {count}개가 켜져 있습니다</translation>
    </message>
    <message>
        <source>{app} asks when a feature needs something. You decide each time.</source>
        <translation>기능에 필요한 것이 있으면 {app}에서 묻습니다. 매번 직접 결정합니다.</translation>
    </message>
    <message>
        <source>{title}: {state}.</source>
        <translation>{title}: {state}.</translation>
    </message>
    <message>
        <source>The rest are off.</source>
        <translation>나머지는 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>On</source>
        <translation>켜짐</translation>
    </message>
    <message>
        <source>{count} of {total} on</source>
        <translation>{total}개 중 {count}개 켜짐</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n번</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n recipients</source>
        <translation>
            <numerusform>받는 곳 %n곳</numerusform>
        </translation>
    </message>
    <message>
        <source>More than {times}</source>
        <translation>{times} 초과</translation>
    </message>
    <message>
        <source>{times}, {recipients}</source>
        <translation>{times}, {recipients}</translation>
    </message>
    <message>
        <source>once</source>
        <translation>한 번</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{what}, {times}</source>
        <translation>{what}, {times}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} 및 {last}</translation>
    </message>
    <message>
        <source>{name} is on.</source>
        <translation>켜져 있음: {name}.</translation>
    </message>
    <message>
        <source>{names} are on.</source>
        <translation>켜져 있음: {names}.</translation>
    </message>
</context>
<context>
    <name>PageBanners</name>
    <message>
        <source>Read the policy</source>
        <translation>처리방침 읽기</translation>
    </message>
    <message>
        <source>{detail}. Nothing is sent and nothing is changed. Whoever looks after this computer can put it right.</source>
        <translation>{detail}. 보내거나 변경된 것은 없습니다. 이 컴퓨터를 관리하는 사람이 바로잡을 수 있습니다.</translation>
    </message>
    <message>
        <source>A setting of this computer is wrong</source>
        <translation>이 컴퓨터의 설정이 잘못되었습니다</translation>
    </message>
    <message>
        <source>A part of the program is missing or broken. Nothing is sent and nothing is changed. Close the window and start it again.</source>
        <translation>프로그램의 일부가 없거나 손상되었습니다. 보내거나 변경된 것은 없습니다. 창을 닫고 다시 시작하세요.</translation>
    </message>
    <message>
        <source>ConsentUI could not start</source>
        <translation>ConsentUI를 시작하지 못했습니다</translation>
    </message>
    <message>
        <source>Another window of ConsentUI holds your choices</source>
        <translation>다른 ConsentUI 창에서 선택을 관리하고 있습니다</translation>
    </message>
    <message>
        <source>Close it, then try again. Until then nothing can be turned on here.</source>
        <translation>그 창을 닫고 다시 시도하세요. 그때까지 여기에서는 아무것도 켤 수 없습니다.</translation>
    </message>
    <message>
        <source>This computer cannot read the choices it kept</source>
        <translation>이 컴퓨터에서 보관된 선택을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>Nothing is turned on by that. Something you turned off earlier may not have been sent: look at the switches below.</source>
        <translation>이 때문에 켜지는 것은 없습니다. 전에 끈 항목이 전송되지 않았을 수 있습니다. 아래 스위치를 확인하세요.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation>오프라인 상태입니다</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>서버가 응답하지 않습니다</translation>
    </message>
    <message>
        <source>This demo works with a demo service only</source>
        <translation>이 데모는 데모 서비스에서만 작동합니다</translation>
    </message>
    <message>
        <source>What answers does not call itself a demo. Nothing is sent to it.</source>
        <translation>응답하는 곳이 스스로 데모라고 밝히지 않습니다. 아무것도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>This address belongs to a demo</source>
        <translation>이 주소는 데모의 주소입니다</translation>
    </message>
    <message>
        <source>Its people and data are made up, so nothing of yours is sent to it. To look at it, start the demo: consentui demo</source>
        <translation>인물과 데이터가 가상이므로 내 정보는 아무것도 보내지 않습니다. 살펴보려면 데모를 시작하세요: consentui demo</translation>
    </message>
    <message>
        <source>What you turned off is saved on this computer. We send it when you are back online.</source>
        <translation>끈 항목이 이 컴퓨터에 저장되었습니다. 다시 온라인이 되면 보냅니다.</translation>
    </message>
    <message>
        <source>You can turn things off at any time. Turning on needs a connection.</source>
        <translation>끄기는 언제든지 할 수 있습니다. 켜려면 연결이 필요합니다.</translation>
    </message>
    <message>
        <source>A change you made is still being sent. You need not sign in for that.</source>
        <translation>변경한 내용을 아직 보내는 중입니다. 이를 위해 로그인할 필요는 없습니다.</translation>
    </message>
    <message>
        <source>Sign in again to see and change the choices of your account.</source>
        <translation>계정의 선택을 보고 변경하려면 다시 로그인하세요.</translation>
    </message>
    <message>
        <source>You were signed out</source>
        <translation>로그아웃되었습니다</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>You declined the policy</source>
        <translation>처리방침에 동의하지 않았습니다</translation>
    </message>
    <message>
        <source>You can read it and decide again at any time.</source>
        <translation>언제든지 읽고 다시 결정할 수 있습니다.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>로그인하지 않았습니다</translation>
    </message>
    <message>
        <source>These choices apply to this computer only. Sign in to see and change the choices of your account.</source>
        <translation>이 선택은 이 컴퓨터에만 적용됩니다. 계정의 선택을 보고 변경하려면 로그인하세요.</translation>
    </message>
    <message>
        <source>These choices apply to this computer only, and it has no unlocked keyring to keep them. What you turn on here is turned off again when ConsentUI next starts.</source>
        <translation>이 선택은 이 컴퓨터에만 적용되며, 선택을 보관할 잠금 해제된 키 모음이 없습니다. 여기에서 켠 항목은 다음에 ConsentUI를 시작할 때 다시 꺼집니다.</translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message>
        <source>Support demo</source>
        <translation>지원 데모</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>데모</translation>
    </message>
    <message>
        <source>Fold up the demo panel</source>
        <translation>데모 패널 접기</translation>
    </message>
    <message>
        <source>Made-up people and data. Nothing real is changed.</source>
        <translation>가상의 인물과 데이터입니다. 실제로 변경되는 것은 없습니다.</translation>
    </message>
    <message>
        <source>Open the demo panel</source>
        <translation>데모 패널 열기</translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>Save as PDF</source>
        <translation>PDF로 저장</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. You can save a PDF instead.</source>
        <translation>이 컴퓨터에 설정된 프린터가 없습니다. 대신 PDF로 저장할 수 있습니다.</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>프린터로 보냈습니다</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>저장한 이름: {name}</translation>
    </message>
</context>
<context>
    <name>PermissionNames</name>
    <message>
        <source>location</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>the camera</source>
        <translation>카메라</translation>
    </message>
    <message>
        <source>the microphone</source>
        <translation>마이크</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>연락처</translation>
    </message>
    <message>
        <source>the photo album</source>
        <translation>사진 앨범</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>“{title}”</translation>
    </message>
    <message>
        <source>They stay off.</source>
        <translation>계속 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>It stays off.</source>
        <translation>계속 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>Choose what {app} may use your location for</source>
        <translation>{app}에 위치 사용을 허용할 용도를 선택하세요</translation>
    </message>
    <message>
        <source>{title}: choose what {app} may use it for</source>
        <translation>{title}: {app}에 허용할 용도를 선택하세요</translation>
    </message>
</context>
<context>
    <name>PermissionsPage</name>
    <message>
        <source>What {app} may use it for</source>
        <translation>{app}에 허용할 용도</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>권한</translation>
    </message>
    <message>
        <source>All five are off until you turn them on. You can turn each one off here at any time.</source>
        <translation>다섯 가지 모두 켜기 전까지 꺼져 있습니다. 언제든지 여기에서 하나씩 끌 수 있습니다.</translation>
    </message>
    <message>
        <source>These switches tell {app} what it may use. Your computer has its own privacy settings, and they can also block access.</source>
        <translation>이 스위치는 {app}에 무엇을 허용하는지 알립니다. 컴퓨터에도 자체 개인 정보 보호 설정이 있어 접근을 차단할 수 있습니다.</translation>
    </message>
    <message>
        <source>The policy says {app} uses an identifier of this device to push information to you.</source>
        <translation>처리방침에 따르면 {app}에서 이 기기의 식별자를 사용하여 정보를 푸시합니다.</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Your account</source>
        <translation>내 계정</translation>
    </message>
</context>
<context>
    <name>PersonPart</name>
    <message>
        <source>Person</source>
        <translation>인물</translation>
    </message>
</context>
<context>
    <name>PhonePart</name>
    <message>
        <source>Phone</source>
        <translation>휴대전화</translation>
    </message>
    <message>
        <source>Fill in code</source>
        <translation>인증번호 채우기</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>now</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>{code} is your {app} code. It works for 5 minutes.</source>
        <translation>{app} 인증번호는 {code}입니다. 5분 동안 유효합니다.</translation>
    </message>
</context>
<context>
    <name>PhoneStep</name>
    <message>
        <source>See and change your privacy choices</source>
        <translation>개인정보 선택 보기 및 변경</translation>
    </message>
    <message>
        <source>Calling code</source>
        <translation>국가 번호</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>국가 번호</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>전화번호</translation>
    </message>
    <message>
        <source>We send a code by text message to sign you in.</source>
        <translation>로그인할 수 있도록 문자 메시지로 인증번호를 보냅니다.</translation>
    </message>
    <message>
        <source>Send code</source>
        <translation>인증번호 보내기</translation>
    </message>
    <message>
        <source>Use without an account</source>
        <translation>계정 없이 사용</translation>
    </message>
    <message>
        <source>Sign in to {app} with your phone number.</source>
        <translation>전화번호로 {app}에 로그인합니다.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>보내는 중…</translation>
    </message>
    <message>
        <source>or</source>
        <translation>또는</translation>
    </message>
    <message>
        <source>Then your choices apply to this computer only.</source>
        <translation>그러면 선택이 이 컴퓨터에만 적용됩니다.</translation>
    </message>
    <message>
        <source>Choose the calling code from the list.</source>
        <translation>목록에서 국가 번호를 선택하세요.</translation>
    </message>
</context>
<context>
    <name>PolicyHeader</name>
    <message>
        <source>Privacy policy</source>
        <translation>개인정보 처리방침</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>변경된 내용</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF로 저장</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>{version}. {answer}</source>
        <translation>{version}. {answer}</translation>
    </message>
    <message>
        <source>The link leads to a clause that this version does not have.</source>
        <translation>이 링크가 가리키는 조항이 이 버전에는 없습니다.</translation>
    </message>
</context>
<context>
    <name>PolicyLists</name>
    <message>
        <source>{reason} The policy offers no choice here.</source>
        <translation>{reason} 처리방침에서 이에 대한 선택을 제공하지 않습니다.</translation>
    </message>
    <message>
        <source>{switch}: {explanation}</source>
        <translation>{switch}: {explanation}</translation>
    </message>
    <message>
        <source>{what}, {why}.</source>
        <translation>{what}, {why}.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>문의</translation>
    </message>
    <message>
        <source>No consent needed</source>
        <translation>동의 불필요</translation>
    </message>
    <message>
        <source>Data collected</source>
        <translation>수집되는 데이터</translation>
    </message>
    <message>
        <source>What the policy says {app} collects, and why.</source>
        <translation>처리방침에 나와 있는, {app}에서 수집하는 것과 그 이유입니다.</translation>
    </message>
    <message>
        <source>Data shared</source>
        <translation>공유되는 데이터</translation>
    </message>
    <message>
        <source>Who the policy says may get data from {app}, and why.</source>
        <translation>처리방침에 나와 있는, {app}에서 데이터를 받을 수 있는 곳과 그 이유입니다.</translation>
    </message>
    <message>
        <source>Read it in the policy</source>
        <translation>처리방침에서 읽기</translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>the service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>We cannot show the policy</source>
        <translation>처리방침을 표시할 수 없습니다</translation>
    </message>
    <message>
        <source>It cannot be loaded now, and there is no saved copy on this computer.</source>
        <translation>지금은 불러올 수 없으며, 이 컴퓨터에 저장된 사본도 없습니다.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>This policy has no text</source>
        <translation>이 처리방침에는 본문이 없습니다</translation>
    </message>
    <message>
        <source>The service published it empty.</source>
        <translation>서비스에서 빈 내용으로 게시했습니다.</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>머리말</translation>
    </message>
</context>
<context>
    <name>PolicyPaper</name>
    <message>
        <source>Check value of this text (SHA-256): {value}</source>
        <translation>이 본문의 확인 값 (SHA-256): {value}</translation>
    </message>
    <message>
        <source>{title} · Version {version} · Page {page}</source>
        <translation>{title} · 버전 {version} · {page}페이지</translation>
    </message>
</context>
<context>
    <name>PolicyQuestion</name>
    <message>
        <source>Decline</source>
        <translation>동의하지 않음</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>동의함</translation>
    </message>
    <message>
        <source>You have not decided on this policy</source>
        <translation>이 처리방침에 대해 아직 결정하지 않았습니다</translation>
    </message>
    <message>
        <source>You declined the policy</source>
        <translation>처리방침에 동의하지 않았습니다</translation>
    </message>
    <message>
        <source>You can read it and decide again at any time.</source>
        <translation>언제든지 읽고 다시 결정할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>Version {version}, from {day}</source>
        <translation>버전 {version}, {day}부터</translation>
    </message>
    <message>
        <source>Version {version}, in force since {day}</source>
        <translation>버전 {version}, {day}부터 시행 중</translation>
    </message>
    <message>
        <source>You have not answered yet.</source>
        <translation>아직 답변하지 않았습니다.</translation>
    </message>
    <message>
        <source>You accepted it on {day}.</source>
        <translation>{day}에 동의했습니다.</translation>
    </message>
    <message>
        <source>You declined it on {day}.</source>
        <translation>{day}에 동의하지 않았습니다.</translation>
    </message>
    <message>
        <source>Saved copy, version {version}. The text is checked (valid).</source>
        <translation>저장된 사본, 버전 {version}. 본문을 검증했습니다(유효함).</translation>
    </message>
    <message>
        <source>Saved copy, version {version}. The text could not be checked.</source>
        <translation>저장된 사본, 버전 {version}. 본문을 검증하지 못했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Read it all, %n minutes</source>
        <translation>
            <numerusform>전체 읽기, %n분</numerusform>
        </translation>
    </message>
    <message>
        <source>This policy is not available in {wanted}. You see the text in {shown}.</source>
        <translation>이 처리방침의 언어: {shown}. {wanted} 버전은 제공되지 않습니다.</translation>
    </message>
    <message>
        <source>{switch}: {state}</source>
        <translation>{switch}: {state}</translation>
    </message>
    <message>
        <source>{switch} · {use}: {state}</source>
        <translation>{switch} · {use}: {state}</translation>
    </message>
    <message>
        <source>Match {number} of {total}, in the summary</source>
        <translation>{total}개 중 {number}번째 일치, 요약에서</translation>
    </message>
    <message>
        <source>Match {number} of {total}</source>
        <translation>{total}개 중 {number}번째 일치</translation>
    </message>
    <message>
        <source>Nothing found for “{query}”. Try another word.</source>
        <translation>“{query}” 검색 결과가 없습니다. 다른 단어로 시도하세요.</translation>
    </message>
    <message numerus="yes">
        <source>The policy lists %n cases where the law lets {app} collect and use data without asking you. You cannot turn these off. You can ask about any of them.</source>
        <translation>
            <numerusform>처리방침은 법에 따라 {app} 측에서 이용자에게 묻지 않고 데이터를 수집하고 사용할 수 있다고 하는 경우 %n개를 나열합니다. 이러한 경우는 끌 수 없습니다. 어느 것이든 문의할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The policy lists %n cases where the law lets {app} share data, or make it public, without asking you. You cannot turn these off. You can ask about any of them.</source>
        <translation>
            <numerusform>처리방침은 법에 따라 {app} 측에서 이용자에게 묻지 않고 데이터를 공유하거나 공개할 수 있다고 하는 경우 %n개를 나열합니다. 이러한 경우는 끌 수 없습니다. 어느 것이든 문의할 수 있습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>Empty</source>
        <translation>비어 있음</translation>
    </message>
    <message>
        <source>{value}. It cannot be changed here.</source>
        <translation>{value}. 여기에서는 변경할 수 없습니다.</translation>
    </message>
    <message>
        <source>Year-month-day, such as 1990-12-31</source>
        <translation>연-월-일, 예: 1990-12-31</translation>
    </message>
    <message>
        <source>Describe the picture in words. Pictures themselves are not sent from here.</source>
        <translation>사진을 글로 설명하세요. 사진 자체는 여기에서 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Write something, or cancel.</source>
        <translation>내용을 입력하거나 취소하세요.</translation>
    </message>
    <message>
        <source>Write a day that has been, such as 1990-12-31.</source>
        <translation>지난 날짜를 입력하세요. 예: 1990-12-31.</translation>
    </message>
    <message>
        <source>Write 6 to 32 letters, digits or hyphens, without spaces.</source>
        <translation>공백 없이 문자, 숫자, 하이픈을 6~32자 입력하세요.</translation>
    </message>
    <message>
        <source>{field} is saved.</source>
        <translation>저장됨: {field}.</translation>
    </message>
    <message>
        <source>{field} is cleared.</source>
        <translation>지워짐: {field}.</translation>
    </message>
    <message>
        <source>Set. It cannot be changed here.</source>
        <translation>설정되어 있습니다. 여기에서는 변경할 수 없습니다.</translation>
    </message>
    <message>
        <source>Not set. You sign in with a code from a text message.</source>
        <translation>설정되어 있지 않습니다. 문자 메시지의 인증번호로 로그인합니다.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>진행률</translation>
    </message>
    <message>
        <source>{share} percent</source>
        <translation>{share}퍼센트</translation>
    </message>
</context>
<context>
    <name>RawView</name>
    <message>
        <source>Raw file</source>
        <translation>원본 파일</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>더 보기</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>No summary for this clause.</source>
        <translation>이 조항에는 요약이 없습니다.</translation>
    </message>
    <message>
        <source>The policy</source>
        <translation>처리방침</translation>
    </message>
</context>
<context>
    <name>ReceiptCard</name>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>확인서 저장</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>검증됨</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation>검증할 수 없음</translation>
    </message>
    <message>
        <source>{app} reported this. Receipts are for decisions only.</source>
        <translation>{app}에서 보고한 것입니다. 확인서는 결정에 대해서만 있습니다.</translation>
    </message>
    <message>
        <source>{app} has it on record. Receipts are for decisions only.</source>
        <translation>{app}에 기록이 있습니다. 확인서는 결정에 대해서만 있습니다.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Each receipt is the service&apos;s signed proof of one decision. The signature was checked.</source>
        <translation>각 확인서는 하나의 결정에 대해 서비스가 서명한 증명입니다. 서명을 검증했습니다.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>See all activity</source>
        <translation>모든 활동 보기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
</context>
<context>
    <name>ReceiptWords</name>
    <message>
        <source>Receipt</source>
        <translation>확인서</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>처리방침</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>저장됨</translation>
    </message>
    <message>
        <source>Check value</source>
        <translation>확인 값</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{title}: turned on for “{use}”</source>
        <translation>{title}: “{use}” 용도로 켬</translation>
    </message>
    <message>
        <source>{title}: turned off for “{use}”</source>
        <translation>{title}: “{use}” 용도로 끔</translation>
    </message>
    <message>
        <source>Turning off needs no policy version</source>
        <translation>끄기에는 처리방침 버전이 필요 없음</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>버전 {version}</translation>
    </message>
    <message>
        <source>clause {place}</source>
        <translation>조항 {place}</translation>
    </message>
    <message>
        <source>Version {version}, {clauses}</source>
        <translation>버전 {version}, {clauses}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{moment}, by {device}</source>
        <translation>{moment}, {device}</translation>
    </message>
</context>
<context>
    <name>RecipientLine</name>
    <message>
        <source>Stop sharing</source>
        <translation>공유 중지</translation>
    </message>
    <message>
        <source>Stop sharing with {recipient}</source>
        <translation>공유 중지: {recipient}</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>확인서</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>처리방침</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>저장됨</translation>
    </message>
    <message>
        <source>Check value</source>
        <translation>확인 값</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>보낸 곳</translation>
    </message>
    <message>
        <source>For</source>
        <translation>용도</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>기기</translation>
    </message>
    <message>
        <source>When</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Turning off needs no policy version</source>
        <translation>끄기에는 처리방침 버전이 필요 없음</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>버전 {version}</translation>
    </message>
    <message>
        <source>clause {place}</source>
        <translation>조항 {place}</translation>
    </message>
    <message>
        <source>Version {version}, {clauses}</source>
        <translation>버전 {version}, {clauses}</translation>
    </message>
    <message>
        <source>{moment}, by {device}</source>
        <translation>{moment}, {device}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Signature, check value and place in the chain were checked on this computer.</source>
        <translation>서명, 확인 값, 체인에서의 위치를 이 컴퓨터에서 검증했습니다.</translation>
    </message>
    <message>
        <source>The receipt is not on this computer yet.</source>
        <translation>확인서가 아직 이 컴퓨터에 없습니다.</translation>
    </message>
    <message>
        <source>The signature does not belong to this receipt and the service&apos;s keys.</source>
        <translation>서명이 이 확인서와 서비스의 키에 맞지 않습니다.</translation>
    </message>
    <message>
        <source>It does not follow the receipt before it: something is missing or changed.</source>
        <translation>앞의 확인서와 이어지지 않습니다. 빠지거나 변경된 것이 있습니다.</translation>
    </message>
    <message>
        <source>It is about somebody else than the receipts around it.</source>
        <translation>앞뒤의 확인서와 다른 사람에 관한 것입니다.</translation>
    </message>
    <message>
        <source>Its check value or number is not the one of this receipt.</source>
        <translation>확인 값이나 번호가 이 확인서의 것과 다릅니다.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferenceLink</name>
    <message>
        <source>Reference {reference}</source>
        <translation>참조 번호 {reference}</translation>
    </message>
    <message>
        <source>{text}, copy</source>
        <translation>{text}, 복사</translation>
    </message>
    <message>
        <source>Copy the reference. Support can tell from it what went wrong, and nothing about you.</source>
        <translation>참조 번호를 복사합니다. 지원 담당자는 이 번호로 무엇이 잘못되었는지 알 수 있지만, 나에 관한 것은 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Reference copied</source>
        <translation>참조 번호 복사됨</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>A report for support</source>
        <translation>지원용 보고서</translation>
    </message>
    <message>
        <source>This is all of it, word for word. It names neither you nor this computer, and holds none of your choices. Nothing is sent: you save a file and decide who gets it.</source>
        <translation>이것이 보고서의 전문입니다. 나 또는 이 컴퓨터의 이름도, 내 선택도 들어 있지 않습니다. 아무것도 보내지 않습니다. 파일을 저장하고 누구에게 줄지 직접 결정합니다.</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>저장 안 함</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>저장…</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>보고서</translation>
    </message>
</context>
<context>
    <name>RequestsCard</name>
    <message>
        <source>Copy of your data</source>
        <translation>데이터 사본</translation>
    </message>
    <message>
        <source>Downloading, {progress}</source>
        <translation>다운로드 중, {progress}</translation>
    </message>
    <message>
        <source>Deletion of your account</source>
        <translation>계정 삭제</translation>
    </message>
    <message>
        <source>Content about you</source>
        <translation>나에 관한 내용</translation>
    </message>
    <message>
        <source>Asked on {day}</source>
        <translation>{day}에 요청함</translation>
    </message>
    <message>
        <source>On {day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>Your requests</source>
        <translation>내 요청</translation>
    </message>
    <message>
        <source>Sign in to ask for a copy or delete your data.</source>
        <translation>사본을 요청하거나 데이터를 삭제하려면 로그인하세요.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>불러오는 중…</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>지금은 불러올 수 없습니다.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>No open requests</source>
        <translation>진행 중인 요청이 없습니다</translation>
    </message>
    <message>
        <source>Get a copy of your data</source>
        <translation>데이터 사본 받기</translation>
    </message>
    <message>
        <source>Show your copy</source>
        <translation>사본 표시</translation>
    </message>
</context>
<context>
    <name>ResendButton</name>
    <message>
        <source>Send again</source>
        <translation>다시 보내기</translation>
    </message>
</context>
<context>
    <name>RowPainter</name>
    <message>
        <source>Sensitive</source>
        <translation>민감한 정보</translation>
    </message>
</context>
<context>
    <name>ScreenFoot</name>
    <message>
        <source>Read the privacy policy</source>
        <translation>개인정보 처리방침 읽기</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>텍스트 크기</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>언어: {language}</translation>
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
        <translation>데모</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Search permissions, choices, policy and settings</source>
        <translation>권한, 선택, 처리방침, 설정 검색</translation>
    </message>
</context>
<context>
    <name>SearchPalette</name>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Search permissions, choices, policy and settings</source>
        <translation>권한, 선택, 처리방침, 설정 검색</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>찾은 결과 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>결과 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>권한</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>처리방침</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>내 데이터</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>활동</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>move</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>SearchSources</name>
    <message>
        <source>{state}, {uses}</source>
        <translation>{state}, {uses}</translation>
    </message>
    <message>
        <source>Permission · {state}</source>
        <translation>권한 · {state}</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>권한</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Other choices</source>
        <translation>기타 선택</translation>
    </message>
    <message>
        <source>Other choices · {state}</source>
        <translation>기타 선택 · {state}</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>내 데이터</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>활동</translation>
    </message>
    <message>
        <source>history log receipts proof export</source>
        <translation>기록 내역 로그 확인서 증명 내보내기</translation>
    </message>
    <message>
        <source>Everything that happened</source>
        <translation>지금까지의 모든 일</translation>
    </message>
    <message>
        <source>What was turned on</source>
        <translation>켠 항목</translation>
    </message>
    <message>
        <source>What was turned off</source>
        <translation>끈 항목</translation>
    </message>
    <message>
        <source>What was shared</source>
        <translation>공유한 항목</translation>
    </message>
    <message>
        <source>Answers to the policy</source>
        <translation>처리방침에 대한 답변</translation>
    </message>
    <message>
        <source>Requests about your data</source>
        <translation>내 데이터에 관한 요청</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>머리말</translation>
    </message>
    <message>
        <source>{title} ({label})</source>
        <translation>{title} ({label})</translation>
    </message>
</context>
<context>
    <name>SectionPart</name>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>We cannot load this now. Your switches are not affected.</source>
        <translation>지금은 불러올 수 없습니다. 스위치에는 영향이 없습니다.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>{first} {next}</source>
        <translation>{first} {next}</translation>
    </message>
</context>
<context>
    <name>SessionEndedDialog</name>
    <message>
        <source>Sign in again</source>
        <translation>다시 로그인</translation>
    </message>
    <message>
        <source>You were signed out because your session has ended.</source>
        <translation>세션이 끝나 로그아웃되었습니다.</translation>
    </message>
    <message>
        <source>A change you made is still being sent. You need not sign in for that.</source>
        <translation>변경한 내용을 아직 보내는 중입니다. 이를 위해 로그인할 필요는 없습니다.</translation>
    </message>
    <message>
        <source>You were signed in with {phone}.</source>
        <translation>{phone} 번호로 로그인되어 있었습니다.</translation>
    </message>
    <message>
        <source>Stay signed out</source>
        <translation>로그아웃 상태 유지</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
</context>
<context>
    <name>SessionGroup</name>
    <message>
        <source>Where you are signed in</source>
        <translation>로그인한 위치</translation>
    </message>
    <message>
        <source>Sign out everywhere else</source>
        <translation>다른 모든 곳에서 로그아웃</translation>
    </message>
    <message>
        <source>This list may be out of date</source>
        <translation>이 목록은 최신이 아닐 수 있습니다</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>불러오는 중…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>지금은 불러올 수 없습니다.</translation>
    </message>
    <message>
        <source>Active now</source>
        <translation>현재 사용 중</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>로그아웃</translation>
    </message>
    <message>
        <source>Sign out on {device}</source>
        <translation>{device}에서 로그아웃</translation>
    </message>
    <message>
        <source>You need a connection to sign out elsewhere.</source>
        <translation>다른 곳에서 로그아웃하려면 연결이 필요합니다.</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>In the memory of this demo only. It is forgotten when you close the window.</source>
        <translation>이 데모의 메모리에만 있습니다. 창을 닫으면 사라집니다.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>메모리</translation>
    </message>
    <message>
        <source>In this computer&apos;s keyring. In no file, no log and no command line.</source>
        <translation>이 컴퓨터의 키 모음에 있습니다. 파일, 로그, 명령줄에는 없습니다.</translation>
    </message>
    <message>
        <source>In memory, until you close the window. You asked to sign in each time.</source>
        <translation>창을 닫을 때까지 메모리에 있습니다. 매번 로그인하도록 선택했습니다.</translation>
    </message>
    <message>
        <source>This computer has no keyring that is unlocked. It is kept until you close the window.</source>
        <translation>이 컴퓨터에 잠금 해제된 키 모음이 없습니다. 창을 닫을 때까지 보관됩니다.</translation>
    </message>
    <message>
        <source>Nothing is kept yet.</source>
        <translation>아직 보관된 것이 없습니다.</translation>
    </message>
    <message>
        <source>The keyring was not asked yet.</source>
        <translation>아직 키 모음을 확인하지 않았습니다.</translation>
    </message>
    <message>
        <source>Your sign-in is kept in this computer’s keyring ({name}).</source>
        <translation>로그인 정보가 이 컴퓨터의 키 모음({name})에 보관되어 있습니다.</translation>
    </message>
    <message>
        <source>{device} · signed in since {since}</source>
        <translation>{device} · {since}부터 로그인됨</translation>
    </message>
    <message>
        <source>Signed in since {since} · last used {used}</source>
        <translation>{since}부터 로그인됨 · 마지막 사용 {used}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>이 컴퓨터</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Sign out</source>
        <translation>로그아웃</translation>
    </message>
    <message>
        <source>log out leave account</source>
        <translation>로그아웃 나가기 탈퇴 계정</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>로그인한 위치</translation>
    </message>
    <message>
        <source>sessions devices sign out log out phone computer elsewhere</source>
        <translation>세션 기기 로그아웃 휴대전화 컴퓨터 다른 곳</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>look light dark high contrast night colours appearance system</source>
        <translation>모양 밝게 어둡게 고대비 야간 색 화면 시스템</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>텍스트 크기</translation>
    </message>
    <message>
        <source>larger smaller letters zoom font size accessibility</source>
        <translation>크게 작게 글자 확대 글꼴 크기 접근성</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>글꼴</translation>
    </message>
    <message>
        <source>letters system Inter</source>
        <translation>글자 서체 시스템 Inter</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>움직임 줄이기</translation>
    </message>
    <message>
        <source>animation sliding fading movement accessibility</source>
        <translation>애니메이션 밀기 페이드 움직임 접근성</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>English Chinese Arabic words translation system</source>
        <translation>영어 중국어 아랍어 말 번역 시스템</translation>
    </message>
    <message>
        <source>Language of the policy</source>
        <translation>처리방침 언어</translation>
    </message>
    <message>
        <source>English Chinese translation</source>
        <translation>영어 중국어 번역</translation>
    </message>
    <message>
        <source>Keep short messages on screen</source>
        <translation>짧은 메시지 표시 시간</translation>
    </message>
    <message>
        <source>toast undo seconds time notification</source>
        <translation>알림 실행 취소 초 시간 메시지</translation>
    </message>
    <message>
        <source>Where your sign-in is kept</source>
        <translation>로그인 정보 보관 위치</translation>
    </message>
    <message>
        <source>keyring password token store safe</source>
        <translation>키 모음 키링 암호 토큰 저장 안전</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>about licences licenses open source update number</source>
        <translation>정보 라이선스 오픈 소스 업데이트 번호</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>지원용 세부 정보</translation>
    </message>
    <message>
        <source>diagnostics problem error code log report</source>
        <translation>진단 문제 오류 코드 로그 보고서</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>How ConsentUI looks and speaks. These settings stay on this computer.</source>
        <translation>ConsentUI의 모양과 언어입니다. 이 설정은 이 컴퓨터에만 보관됩니다.</translation>
    </message>
</context>
<context>
    <name>SharedCard</name>
    <message>
        <source>Shared in the last 7 days</source>
        <translation>지난 7일간 공유</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>불러오는 중…</translation>
    </message>
    <message>
        <source>See all activity</source>
        <translation>모든 활동 보기</translation>
    </message>
    <message>
        <source>{line}. This may be out of date.</source>
        <translation>{line}. 최신이 아닐 수 있습니다.</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>지금은 불러올 수 없습니다.</translation>
    </message>
    <message>
        <source>We cannot load this now. Nothing was shared when it was last loaded.</source>
        <translation>지금은 불러올 수 없습니다. 마지막으로 불러왔을 때 공유된 것은 없었습니다.</translation>
    </message>
    <message>
        <source>When {app} shares data, you see it here.</source>
        <translation>{app}에서 데이터를 공유하면 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Nothing was shared</source>
        <translation>공유된 것이 없습니다</translation>
    </message>
</context>
<context>
    <name>ShortcutWords</name>
    <message>
        <source>Search permissions, choices, policy and settings</source>
        <translation>권한, 선택, 처리방침, 설정 검색</translation>
    </message>
    <message>
        <source>Undo the last recorded choice</source>
        <translation>마지막으로 기록된 선택 실행 취소</translation>
    </message>
    <message>
        <source>Send what waits and check again</source>
        <translation>대기 중인 것을 보내고 다시 확인</translation>
    </message>
    <message>
        <source>Larger text, smaller text, as it was</source>
        <translation>텍스트 크게, 작게, 원래대로</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>이 목록</translation>
    </message>
    <message>
        <source>Close what is open: search, menu, dialog, message</source>
        <translation>열려 있는 것 닫기: 검색, 메뉴, 대화 상자, 메시지</translation>
    </message>
    <message>
        <source>Show or hide the demo panel</source>
        <translation>데모 패널 표시 또는 숨기기</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>어디서나</translation>
    </message>
    <message>
        <source>Moving about</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>Open a page, counted from the top</source>
        <translation>위에서부터 센 순서로 페이지 열기</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>이전 페이지로 돌아가기</translation>
    </message>
    <message>
        <source>Next and previous control</source>
        <translation>다음 및 이전 컨트롤</translation>
    </message>
    <message>
        <source>Next and previous part of the window</source>
        <translation>창의 다음 및 이전 부분</translation>
    </message>
    <message>
        <source>Move inside a list</source>
        <translation>목록 안에서 이동</translation>
    </message>
    <message>
        <source>Open and close the details of a row</source>
        <translation>행의 세부 정보 열기 및 닫기</translation>
    </message>
    <message>
        <source>Press a button or a switch</source>
        <translation>버튼이나 스위치 누르기</translation>
    </message>
    <message>
        <source>In the policy</source>
        <translation>처리방침에서</translation>
    </message>
    <message>
        <source>Search the policy</source>
        <translation>처리방침 검색</translation>
    </message>
    <message>
        <source>Next and previous match</source>
        <translation>다음 및 이전 일치 항목</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>SideScreen</name>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
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
        <translation>데모</translation>
    </message>
    <message>
        <source>Your privacy choices</source>
        <translation>개인정보 선택</translation>
    </message>
    <message>
        <source>for {service}</source>
        <translation>{service}</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>내 계정</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>로그인됨</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>로그아웃됨</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>다시 로그인</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>로그인하지 않음</translation>
    </message>
    <message>
        <source>This device only</source>
        <translation>이 기기만</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions waiting</source>
        <translation>
            <numerusform>결정 대기 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInGroup</name>
    <message>
        <source>How you sign in</source>
        <translation>로그인 방법</translation>
    </message>
    <message>
        <source>Phone and text message code</source>
        <translation>전화번호와 문자 메시지 인증번호</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>the service</source>
        <translation>서비스</translation>
    </message>
</context>
<context>
    <name>SignInWords</name>
    <message>
        <source>Type your phone number.</source>
        <translation>전화번호를 입력하세요.</translation>
    </message>
    <message>
        <source>This number has too few digits.</source>
        <translation>번호의 자릿수가 부족합니다.</translation>
    </message>
    <message>
        <source>This number has too many digits.</source>
        <translation>번호의 자릿수가 너무 많습니다.</translation>
    </message>
    <message>
        <source>You are offline. You need the internet to sign in.</source>
        <translation>오프라인 상태입니다. 로그인하려면 인터넷 연결이 필요합니다.</translation>
    </message>
    <message>
        <source>The server did not answer. Try again.</source>
        <translation>서버가 응답하지 않았습니다. 다시 시도하세요.</translation>
    </message>
    <message>
        <source>We sent a text message to {phone}</source>
        <translation>{phone} 번호로 문자 메시지를 보냈습니다</translation>
    </message>
    <message numerus="yes">
        <source>The code works for %n minutes.</source>
        <translation>
            <numerusform>인증번호는 %n분 동안 유효합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again in {time}</source>
        <translation>{time} 후 다시 보낼 수 있음</translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message>
        <source>Sign out now?</source>
        <translation>지금 로그아웃하시겠습니까?</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are not sent yet. They are sent later. You need not sign in for that.</source>
        <translation>
            <numerusform>변경 사항 %n개를 아직 보내지 않았습니다. 나중에 보냅니다. 이를 위해 로그인할 필요는 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>로그인 상태 유지</translation>
    </message>
    <message>
        <source>Sign out, send later</source>
        <translation>로그아웃하고 나중에 보내기</translation>
    </message>
</context>
<context>
    <name>SkipLink</name>
    <message>
        <source>Go to content</source>
        <translation>내용으로 이동</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>One moment…</source>
        <translation>잠시 기다려 주세요…</translation>
    </message>
    <message>
        <source>We cannot reach the service</source>
        <translation>서비스에 연결할 수 없습니다</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>You are offline, or the service is not running. Nothing was changed.</source>
        <translation>오프라인 상태이거나 서비스가 실행되고 있지 않습니다. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>The server does not answer. Nothing was changed. Try again, or come back later.</source>
        <translation>서버가 응답하지 않습니다. 변경된 것은 없습니다. 다시 시도하거나 나중에 다시 확인하세요.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {number} of {count}: {step}</source>
        <translation>{number}/{count}단계: {step}</translation>
    </message>
</context>
<context>
    <name>SupportDesk</name>
    <message>
        <source>Save the report</source>
        <translation>보고서 저장</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>zip 파일 (*.zip)</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>저장한 이름: {name}</translation>
    </message>
</context>
<context>
    <name>SwitchWords</name>
    <message>
        <source>Stays off</source>
        <translation>꺼짐 유지</translation>
    </message>
    <message>
        <source>Off when online</source>
        <translation>온라인이 되면 꺼짐</translation>
    </message>
    <message>
        <source>{title}, {state}</source>
        <translation>{title}, {state}</translation>
    </message>
    <message>
        <source>{app} may still use it until you are online. We keep trying.</source>
        <translation>온라인이 될 때까지 {app} 측에서 아직 사용할 가능성이 있습니다. 계속 시도합니다.</translation>
    </message>
    <message>
        <source>{app} may still use it until this is sent. You need not sign in for that.</source>
        <translation>전송될 때까지 {app} 측에서 아직 사용할 가능성이 있습니다. 이를 위해 로그인할 필요는 없습니다.</translation>
    </message>
    <message>
        <source>It was off already. {app} is told when you are online.</source>
        <translation>이미 꺼져 있었습니다. 온라인이 되면 {app}에 알립니다.</translation>
    </message>
    <message>
        <source>It was off already. {app} is still to be told. You need not sign in for that.</source>
        <translation>이미 꺼져 있었습니다. 아직 {app}에 알려야 합니다. 이를 위해 로그인할 필요는 없습니다.</translation>
    </message>
    <message>
        <source>Needs a connection. Stays off.</source>
        <translation>연결이 필요합니다. 계속 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>The policy changed. This is off until you decide again.</source>
        <translation>처리방침이 변경되었습니다. 다시 결정할 때까지 꺼져 있습니다.</translation>
    </message>
    <message>
        <source>Turned off on another device.</source>
        <translation>다른 기기에서 껐습니다.</translation>
    </message>
    <message>
        <source>Turned off on another device ({device}) {when}.</source>
        <translation>다른 기기({device})에서 {when}에 껐습니다.</translation>
    </message>
    <message>
        <source>Turned off on another device {when}.</source>
        <translation>다른 기기에서 {when}에 껐습니다.</translation>
    </message>
    <message>
        <source>On when last checked</source>
        <translation>마지막 확인 시 켜짐</translation>
    </message>
    <message>
        <source>On when last checked, {time}</source>
        <translation>마지막 확인 시({time}) 켜짐</translation>
    </message>
    <message>
        <source>{summary}. {count} of {total} uses are on.</source>
        <translation>{summary}. 용도 {total}개 중 {count}개가 켜져 있습니다.</translation>
    </message>
    <message>
        <source>It stays off: a double click turns nothing on. Click once if you want it on.</source>
        <translation>계속 꺼져 있습니다. 두 번 클릭으로는 켜지지 않습니다. 켜려면 한 번 클릭하세요.</translation>
    </message>
    <message>
        <source>It stays off: the page moved just before you clicked. Click once more.</source>
        <translation>계속 꺼져 있습니다. 클릭하기 직전에 페이지가 움직였습니다. 한 번 더 클릭하세요.</translation>
    </message>
    <message>
        <source>Off is being recorded. You can turn it on again after that.</source>
        <translation>끄기를 기록하는 중입니다. 그 후에 다시 켤 수 있습니다.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>Turning on…</source>
        <translation>켜는 중…</translation>
    </message>
    <message>
        <source>On</source>
        <translation>켜짐</translation>
    </message>
    <message>
        <source>Turning off…</source>
        <translation>끄는 중…</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>확인되지 않음</translation>
    </message>
    <message>
        <source>Needs your answer</source>
        <translation>답변 필요</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>Saving…</source>
        <translation>저장하는 중…</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>로그아웃됨</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>확인되지 않음</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>최신 상태</translation>
    </message>
    <message>
        <source>This device only</source>
        <translation>이 기기만</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>확인하는 중…</translation>
    </message>
    <message numerus="yes">
        <source>Offline · %n changes waiting</source>
        <translation>
            <numerusform>오프라인 · 변경 사항 %n개 대기 중</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answer · %n changes waiting</source>
        <translation>
            <numerusform>응답 없음 · 변경 사항 %n개 대기 중</numerusform>
        </translation>
    </message>
    <message>
        <source>Updated {time}</source>
        <translation>{time} 업데이트됨</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>오프라인</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>응답 없음</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close message</source>
        <translation>메시지 닫기</translation>
    </message>
</context>
<context>
    <name>UseChooser</name>
    <message>
        <source>Keep off</source>
        <translation>꺼진 상태 유지</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>켜기</translation>
    </message>
    <message>
        <source>Nothing is chosen for you. You can change this later.</source>
        <translation>미리 선택된 것은 없습니다. 나중에 변경할 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Turn on %n uses</source>
        <translation>
            <numerusform>용도 %n개 켜기</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one use</source>
        <translation>용도를 하나 이상 선택하세요</translation>
    </message>
</context>
<context>
    <name>UseWords</name>
    <message numerus="yes">
        <source>%n uses</source>
        <translation>
            <numerusform>용도 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionRow</name>
    <message>
        <source>See what changes</source>
        <translation>변경 내용 보기</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>버전 {version}</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>{day}부터</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>{day}부터</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>시행 중</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>예고됨</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>이전</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Versions of the privacy policy</source>
        <translation>개인정보 처리방침의 버전</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>개인정보 처리방침</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>사고</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>What the policy said at each time, and what changed between two versions.</source>
        <translation>시기별 처리방침의 내용과 두 버전 사이의 변경 사항입니다.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>버전 {version}</translation>
    </message>
</context>
<context>
    <name>WaitingMenu</name>
    <message>
        <source>Changes waiting to be sent</source>
        <translation>전송 대기 중인 변경 사항</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>전송 대기 중인 것이 없습니다.</translation>
    </message>
    <message>
        <source>Last checked {time}</source>
        <translation>마지막 확인: {time}</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>지금 시도</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>다시 확인</translation>
    </message>
    <message numerus="yes">
        <source>%n changes made before you signed out</source>
        <translation>
            <numerusform>로그아웃하기 전에 변경한 사항 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Turning off: {title}</source>
        <translation>끄는 중: {title}</translation>
    </message>
    <message>
        <source>Turning off: {title}, {use}</source>
        <translation>끄는 중: {title}, {use}</translation>
    </message>
</context>
<context>
    <name>WhenGroup</name>
    <message>
        <source>What happens when</source>
        <translation>언제 무엇이 일어나는지</translation>
    </message>
</context>
<context>
    <name>WordedSwitch</name>
    <message>
        <source>On</source>
        <translation>켜짐</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>꺼짐</translation>
    </message>
</context>
<context>
    <name>WriteMailDialog</name>
    <message>
        <source>Open your mail program?</source>
        <translation>메일 프로그램을 여시겠습니까?</translation>
    </message>
    <message>
        <source>Your mail program opens with this message, and you write the rest there. ConsentUI sends nothing. What you send reaches {app} outside this window.</source>
        <translation>이 메시지가 담긴 메일 프로그램이 열리며 나머지는 그곳에서 작성합니다. ConsentUI는 아무것도 보내지 않습니다. 보낸 메일은 이 창 밖에서 {app}에 전달됩니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Open mail program</source>
        <translation>메일 프로그램 열기</translation>
    </message>
    <message>
        <source>To: {address}</source>
        <translation>받는 사람: {address}</translation>
    </message>
    <message>
        <source>Subject: {subject}</source>
        <translation>제목: {subject}</translation>
    </message>
</context>
<context>
    <name>YourDataPage</name>
    <message>
        <source>Your data</source>
        <translation>내 데이터</translation>
    </message>
    <message>
        <source>Sign in to see your data</source>
        <translation>데이터를 보려면 로그인하세요</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>What {app} holds about you, and why.</source>
        <translation>{app}에서 보유한 나에 관한 데이터와 그 이유입니다.</translation>
    </message>
    <message>
        <source>{app} shows it to you alone. ConsentUI keeps no search history on this computer.</source>
        <translation>{app}에서는 본인에게만 보여 줍니다. ConsentUI는 이 컴퓨터에 검색 기록을 보관하지 않습니다.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>We cannot load what is held now</source>
        <translation>지금은 보유한 데이터를 불러올 수 없습니다</translation>
    </message>
    <message>
        <source>Below stands what the policy says. Nothing was changed.</source>
        <translation>아래는 처리방침의 내용입니다. 변경된 것은 없습니다.</translation>
    </message>
</context>
<context>
    <name>_ContactHead</name>
    <message>
        <source>Write to the privacy team</source>
        <translation>개인정보 보호팀에 문의</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>주소 복사</translation>
    </message>
    <message>
        <source>Write email</source>
        <translation>이메일 쓰기</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
</context>
<context>
    <name>_FateColumn</name>
    <message>
        <source>Nothing</source>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>_FirstStep</name>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Asking what would be deleted…</source>
        <translation>삭제될 항목을 확인하는 중…</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>삭제될 항목</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>보관될 항목</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>Sign out</source>
        <translation>로그아웃</translation>
    </message>
</context>
<context>
    <name>_Hint</name>
    <message>
        <source>Text messages show up here</source>
        <translation>문자 메시지가 여기에 표시됩니다</translation>
    </message>
</context>
<context>
    <name>_SecondStep</name>
    <message>
        <source>Type {word} to confirm</source>
        <translation>확인하려면 ‘{word}’ 입력</translation>
    </message>
    <message>
        <source>We check that it is really you.</source>
        <translation>본인인지 확인합니다.</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutMePart</name>
    <message>
        <source>What is it, and how is it about you?</source>
        <translation>ما هو، وكيف يتعلق بك؟</translation>
    </message>
    <message>
        <source>Where did you see it? (optional)</source>
        <translation>أين رأيته؟ (اختياري)</translation>
    </message>
    <message>
        <source>A link, or the name of the person who posted it.</source>
        <translation>رابط، أو اسم من نشره.</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>إرسال الطلب</translation>
    </message>
    <message>
        <source>Your requests</source>
        <translation>طلباتك</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Tell {app} about something that others posted. {app} looks at it and answers here.</source>
        <translation>أخبر ⁨{app}⁩ بشيء نشره آخرون. يطّلع عليه ⁨{app}⁩ ويجيب هنا.</translation>
    </message>
    <message>
        <source>Ask about something others posted</source>
        <translation>السؤال عن شيء نشره آخرون</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Take back the request about {words}</source>
        <translation>سحب الطلب بشأن ⁨{words}⁩</translation>
    </message>
    <message>
        <source>Say in a few words what it is.</source>
        <translation>صف ما هو في بضع كلمات.</translation>
    </message>
</context>
<context>
    <name>AboutMeWords</name>
    <message>
        <source>Content about you</source>
        <translation>محتوى عنك</translation>
    </message>
    <message>
        <source>You asked {when}.</source>
        <translation>قدّمت الطلب {when}.</translation>
    </message>
    <message>
        <source>{asked} {state}</source>
        <translation>{asked} {state}</translation>
    </message>
    <message>
        <source>{app} answered: {answer}</source>
        <translation>أجاب ⁨{app}⁩: ⁨{answer}⁩</translation>
    </message>
    <message>
        <source>You took the request back.</source>
        <translation>سحبت الطلب.</translation>
    </message>
    <message>
        <source>{app} did not agree.</source>
        <translation>لم يوافق ⁨{app}⁩.</translation>
    </message>
    <message>
        <source>It is closed.</source>
        <translation>أُغلق الطلب.</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>لا جواب بعد.</translation>
    </message>
    <message>
        <source>No answer yet. It is expected by {day}.</source>
        <translation>لا جواب بعد. يُتوقع قبل {day}.</translation>
    </message>
</context>
<context>
    <name>AccountClosing</name>
    <message>
        <source>the service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>You can get a copy of your data first.</source>
        <translation>يمكنك الحصول على نسخة من بياناتك أولًا.</translation>
    </message>
    <message>
        <source>Get a copy</source>
        <translation>الحصول على نسخة</translation>
    </message>
    <message>
        <source>A copy of your data is ready. You can download it until {day}.</source>
        <translation>نسخة من بياناتك جاهزة. يمكنك تنزيلها حتى {day}.</translation>
    </message>
    <message>
        <source>See the copy</source>
        <translation>عرض النسخة</translation>
    </message>
    <message>
        <source>A copy of your data is being made.</source>
        <translation>يجري إعداد نسخة من بياناتك.</translation>
    </message>
    <message>
        <source>See how far it is</source>
        <translation>عرض مدى التقدم</translation>
    </message>
    <message>
        <source>Your account will be deleted. Everything was turned off.</source>
        <translation>سيُحذف حسابك. أُوقف كل شيء.</translation>
    </message>
    <message>
        <source>Your account stays. Permissions are still off.</source>
        <translation>حسابك باقٍ. ما زالت الأذونات متوقفة.</translation>
    </message>
</context>
<context>
    <name>AccountDeletedDialog</name>
    <message>
        <source>Your account was deleted</source>
        <translation>حُذف حسابك</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>حفظ الشهادة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>Account and look</source>
        <translation>الحساب والمظهر</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>{title}: set by your administrator</source>
        <translation>⁨{title}⁩: حدّده المسؤول لديك</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>مطابقة النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
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
        <translation>الحساب</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>لم تسجّل الدخول</translation>
    </message>
    <message>
        <source>Sign in to see your account, where you are signed in, and to close it.</source>
        <translation>سجّل الدخول لعرض حسابك وأماكن تسجيل دخولك، أو لإغلاقه.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>ActivityActions</name>
    <message>
        <source>Receipt of {day}</source>
        <translation>إيصال {day}</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>حفظ الإيصال</translation>
    </message>
    <message>
        <source>Receipts (*.json)</source>
        <translation>إيصالات (*.json)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>تصدير النشاط</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>حُفظ باسم ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>ActivityFrame</name>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
</context>
<context>
    <name>ActivityHead</name>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Every choice you made and everything that was shared. Entries cannot be edited.</source>
        <translation>كل خيار اتخذته وكل ما تمت مشاركته. لا يمكن تعديل السجلات.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>البحث في النشاط</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>When you turn something on or off, or {app} shares data, it shows up here with a receipt.</source>
        <translation>عندما تفعّل شيئًا أو توقفه، أو يشارك ⁨{app}⁩ بيانات، يظهر ذلك هنا مع إيصال.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>لا شيء هنا بعد</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Turned on</source>
        <translation>ما فُعّل</translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation>ما أُوقف</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>ما شورك</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>عمليات تسجيل الدخول</translation>
    </message>
    <message>
        <source>Loading your activity…</source>
        <translation>جارٍ تحميل نشاطك…</translation>
    </message>
    <message>
        <source>See permissions</source>
        <translation>عرض الأذونات</translation>
    </message>
    <message>
        <source>No entries match.</source>
        <translation>لا سجلات مطابقة.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>The service does not answer. Nothing was changed. Try again, or come back later.</source>
        <translation>الخدمة لا تجيب. لم يتغير شيء. أعد المحاولة، أو عد لاحقًا.</translation>
    </message>
    <message>
        <source>We cannot show your activity</source>
        <translation>لا يمكننا عرض نشاطك</translation>
    </message>
    <message>
        <source>Activity belongs to an account, or to a device that has answered the policy.</source>
        <translation>النشاط يخص حسابًا، أو جهازًا أجاب عن السياسة.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>لم تسجّل الدخول</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>the service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (CSV)</source>
        <translation>جدول لبرنامج الجداول (CSV)</translation>
    </message>
    <message>
        <source>Everything with receipts (JSON)</source>
        <translation>كل شيء مع الإيصالات (JSON)</translation>
    </message>
</context>
<context>
    <name>ActivityRows</name>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>حساس</translation>
    </message>
    <message>
        <source>. </source>
        <translation>. </translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>ActivityStates</name>
    <message numerus="yes">
        <source>%n receipts cannot be checked</source>
        <translation>
            <numerusform>لا إيصالات يتعذر التحقق منها</numerusform>
            <numerusform>إيصال واحد يتعذر التحقق منه</numerusform>
            <numerusform>إيصالان يتعذر التحقق منهما</numerusform>
            <numerusform>%n إيصالات يتعذر التحقق منها</numerusform>
            <numerusform>%n إيصالًا يتعذر التحقق منها</numerusform>
            <numerusform>%n إيصال يتعذر التحقق منها</numerusform>
        </translation>
    </message>
    <message>
        <source>Something in the record of {app} is missing or was changed. Save these receipts and ask {app} about them.</source>
        <translation>في سجل ⁨{app}⁩ شيء ناقص أو معدَّل. احفظ هذه الإيصالات واسأل ⁨{app}⁩ عنها.</translation>
    </message>
    <message>
        <source>This may not be everything</source>
        <translation>قد لا يكون هذا كل شيء</translation>
    </message>
    <message>
        <source>{app} cannot be reached. You see what is kept on this computer.</source>
        <translation>يتعذر الوصول إلى ⁨{app}⁩. ما تراه هو المحفوظ على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>{title} is being turned off</source>
        <translation>جارٍ إيقاف ⁨{title}⁩</translation>
    </message>
    <message>
        <source>This computer could not save it. Keep the window open while we send.</source>
        <translation>تعذر على هذا الحاسوب حفظه. أبقِ النافذة مفتوحة أثناء الإرسال.</translation>
    </message>
    <message>
        <source>Sent as soon as you are online</source>
        <translation>يُرسل حالما تتصل بالإنترنت</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>في الطريق</translation>
    </message>
</context>
<context>
    <name>ActivityWords</name>
    <message numerus="yes">
        <source>%n choices</source>
        <translation>
            <numerusform>لا خيارات</numerusform>
            <numerusform>خيار واحد</numerusform>
            <numerusform>خياران</numerusform>
            <numerusform>%n خيارات</numerusform>
            <numerusform>%n خيارًا</numerusform>
            <numerusform>%n خيار</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: turned on</source>
        <translation>⁨{title}⁩: تم التفعيل</translation>
    </message>
    <message>
        <source>{title}: turned off</source>
        <translation>⁨{title}⁩: تم الإيقاف</translation>
    </message>
    <message>
        <source>{title}: turned on, {uses}</source>
        <translation>⁨{title}⁩: تم التفعيل، ⁨{uses}⁩</translation>
    </message>
    <message>
        <source>{title}: turned off, {uses}</source>
        <translation>⁨{title}⁩: تم الإيقاف، ⁨{uses}⁩</translation>
    </message>
    <message>
        <source>{title} turned on</source>
        <translation>تم تفعيل ⁨{title}⁩</translation>
    </message>
    <message>
        <source>{title} turned off</source>
        <translation>تم إيقاف ⁨{title}⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n choices turned on</source>
        <translation>
            <numerusform>لم يُفعَّل أي خيار</numerusform>
            <numerusform>فُعّل خيار واحد</numerusform>
            <numerusform>فُعّل خياران</numerusform>
            <numerusform>فُعّلت %n خيارات</numerusform>
            <numerusform>فُعّل %n خيارًا</numerusform>
            <numerusform>فُعّل %n خيار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choices turned off</source>
        <translation>
            <numerusform>لم يُوقف أي خيار</numerusform>
            <numerusform>أُوقف خيار واحد</numerusform>
            <numerusform>أُوقف خياران</numerusform>
            <numerusform>أُوقفت %n خيارات</numerusform>
            <numerusform>أُوقف %n خيارًا</numerusform>
            <numerusform>أُوقف %n خيار</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Data</source>
        <translation>بيانات</translation>
    </message>
    <message>
        <source>{what} sent to {recipient}</source>
        <translation>أُرسل ⁨{what}⁩ إلى ⁨{recipient}⁩</translation>
    </message>
    <message>
        <source>By {app}</source>
        <translation>من ⁨{app}⁩</translation>
    </message>
    <message>
        <source>On {device}</source>
        <translation>على ⁨{device}⁩</translation>
    </message>
    <message>
        <source>{count}: {titles}</source>
        <translation>{count}: {titles}</translation>
    </message>
    <message>
        <source>You accepted policy version {version}</source>
        <translation>قبلت الإصدار ⁨{version}⁩ من السياسة</translation>
    </message>
    <message>
        <source>You declined policy version {version}</source>
        <translation>رفضت الإصدار ⁨{version}⁩ من السياسة</translation>
    </message>
    <message>
        <source>You accepted a change of policy version {version}</source>
        <translation>قبلت تغييرًا في الإصدار ⁨{version}⁩ من السياسة</translation>
    </message>
    <message>
        <source>You declined a change of policy version {version}</source>
        <translation>رفضت تغييرًا في الإصدار ⁨{version}⁩ من السياسة</translation>
    </message>
    <message>
        <source>Signed in on {device}</source>
        <translation>تسجيل دخول على ⁨{device}⁩</translation>
    </message>
    <message>
        <source>You asked to delete your account</source>
        <translation>طلبت حذف حسابك</translation>
    </message>
    <message>
        <source>You asked about content that others posted about you</source>
        <translation>سألت عن محتوى نشره آخرون عنك</translation>
    </message>
    <message>
        <source>You asked for a copy of your data</source>
        <translation>طلبت نسخة من بياناتك</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message>
        <source>{title} needs your answer</source>
        <translation>يحتاج ⁨{title}⁩ إلى جوابك</translation>
    </message>
    <message>
        <source>{title}: we could not confirm it</source>
        <translation>⁨{title}⁩: تعذر تأكيده</translation>
    </message>
    <message>
        <source>{title}: turning off; this computer could not save it</source>
        <translation>⁨{title}⁩: جارٍ الإيقاف؛ تعذر على هذا الحاسوب حفظه</translation>
    </message>
    <message>
        <source>{title}: off, you are offline</source>
        <translation>⁨{title}⁩: متوقف، أنت غير متصل</translation>
    </message>
    <message>
        <source>{title} stay off, you are offline</source>
        <translation>⁨{title}⁩: تبقى متوقفة، أنت غير متصل</translation>
    </message>
    <message>
        <source>{title} stays off, you are offline</source>
        <translation>⁨{title}⁩: يبقى متوقفًا، أنت غير متصل</translation>
    </message>
    <message>
        <source>{title} could not be turned on</source>
        <translation>تعذر تفعيل ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Turning on {title}</source>
        <translation>جارٍ تفعيل ⁨{title}⁩</translation>
    </message>
    <message>
        <source>{title} will turn off when you are online</source>
        <translation>سيتوقف ⁨{title}⁩ عند اتصالك</translation>
    </message>
    <message>
        <source>Turning off {title}</source>
        <translation>جارٍ إيقاف ⁨{title}⁩</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>{title} is on for: {use}</source>
        <translation>⁨{title}⁩ مفعّل من أجل: ⁨{use}⁩</translation>
    </message>
    <message>
        <source>{title} is off for: {use}</source>
        <translation>⁨{title}⁩ متوقف من أجل: ⁨{use}⁩</translation>
    </message>
    <message>
        <source>{title}: on</source>
        <translation>⁨{title}⁩: مفعّل</translation>
    </message>
    <message>
        <source>{title}: off</source>
        <translation>⁨{title}⁩: متوقف</translation>
    </message>
    <message>
        <source>{title} are on</source>
        <translation>⁨{title}⁩: مفعّلة</translation>
    </message>
    <message>
        <source>{title} are off</source>
        <translation>⁨{title}⁩: متوقفة</translation>
    </message>
    <message>
        <source>{title} is on</source>
        <translation>⁨{title}⁩ مفعّل</translation>
    </message>
    <message>
        <source>{title} is off</source>
        <translation>⁨{title}⁩ متوقف</translation>
    </message>
</context>
<context>
    <name>AppGroup</name>
    <message>
        <source>This app</source>
        <translation>هذا التطبيق</translation>
    </message>
    <message>
        <source>Where your sign-in is kept</source>
        <translation>مكان حفظ تسجيل دخولك</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>نسخ التفاصيل للدعم</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>تفاصيل للدعم</translation>
    </message>
    <message>
        <source>Versions and the code of the last problem. Nothing about you.</source>
        <translation>الإصدارات ورمز آخر مشكلة. لا شيء عنك.</translation>
    </message>
    <message>
        <source>Last problem: {code}. Nothing about you is copied.</source>
        <translation>آخر مشكلة: ⁨{code}⁩. لا يُنسخ شيء عنك.</translation>
    </message>
    <message>
        <source>Use the keyring</source>
        <translation>استخدام حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>AskCopyDialog</name>
    <message>
        <source>Get a copy of your data</source>
        <translation>الحصول على نسخة من بياناتك</translation>
    </message>
    <message>
        <source>Everything {app} holds about you is put in. Take out what you do not want.</source>
        <translation>يُدرج كل ما لدى ⁨{app}⁩ عنك. استبعد ما لا تريده.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Get a copy</source>
        <translation>الحصول على نسخة</translation>
    </message>
    <message>
        <source>We check that it is really you</source>
        <translation>نتحقق من أنك أنت حقًا</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>جارٍ الطلب…</translation>
    </message>
    <message>
        <source>You get one zip file: JSON files for programs, and a page that you can read in a browser.</source>
        <translation>تحصل على ملف zip واحد: ملفات JSON للبرامج، وصفحة يمكنك قراءتها في المتصفح.</translation>
    </message>
    <message>
        <source>Choose at least one</source>
        <translation>اختر واحدًا على الأقل</translation>
    </message>
</context>
<context>
    <name>CarriedChoicesDialog</name>
    <message>
        <source>Use the choices from this computer?</source>
        <translation>هل تريد استخدام خيارات هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>You decided these here before you signed in, and differently in your account. Your account&apos;s choice stays unless you take the one from here.</source>
        <translation>قررت هذه هنا قبل تسجيل الدخول، وبشكل مختلف عما في حسابك. يبقى خيار حسابك ما لم تأخذ الخيار من هنا.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Account: {account}. This computer: {device}.</source>
        <translation>الحساب: ⁨{account}⁩. هذا الحاسوب: ⁨{device}⁩.</translation>
    </message>
    <message>
        <source>Keep account choice</source>
        <translation>إبقاء خيار الحساب</translation>
    </message>
    <message>
        <source>Use choice from here</source>
        <translation>استخدام الخيار من هنا</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقف</translation>
    </message>
</context>
<context>
    <name>CategoryPage</name>
    <message>
        <source>Your data</source>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>حساس</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>The policy says that some of it is stored for a time on your own device. ConsentUI keeps none: what {app} stored is cleared in {app} itself, or in the browser in which you use it. What {app} holds is counted above; the policy names no way to clear it.</source>
        <translation>تقول السياسة إن بعضها يُخزَّن لفترة على جهازك أنت. لا يحتفظ ConsentUI بشيء منها: ما خزّنه ⁨{app}⁩ يُمسح في ⁨{app}⁩ نفسه، أو في المتصفح الذي تستخدمه فيه. ما لدى ⁨{app}⁩ محسوب أعلاه؛ ولا تذكر السياسة طريقة لمسحه.</translation>
    </message>
    <message>
        <source>There is nothing to clear on this computer</source>
        <translation>لا شيء لمسحه على هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Decline</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
</context>
<context>
    <name>ChangePages</name>
    <message>
        <source>Your answer is recorded.</source>
        <translation>سُجّل جوابك.</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Version {version} started on {day}.</source>
        <translation>بدأ الإصدار ⁨{version}⁩ في {day}.</translation>
    </message>
    <message>
        <source>Version {version} starts on {day}.</source>
        <translation>يبدأ الإصدار ⁨{version}⁩ في {day}.</translation>
    </message>
    <message>
        <source>Answer each change on its own.</source>
        <translation>أجب عن كل تغيير على حدة.</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>يحتاج إلى قرارك</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>تم القرار</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>منذ {day}</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>ابتداءً من {day}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Nothing about this.</source>
        <translation>لا شيء عن هذا.</translation>
    </message>
    <message>
        <source>This part goes.</source>
        <translation>يُحذف هذا الجزء.</translation>
    </message>
    <message>
        <source>About: {uses}</source>
        <translation>بشأن: ⁨{uses}⁩</translation>
    </message>
    <message>
        <source>You accepted. It starts on {day}.</source>
        <translation>قبلت. يبدأ في {day}.</translation>
    </message>
    <message>
        <source>You declined. It turns off on {day}.</source>
        <translation>رفضت. يتوقف في {day}.</translation>
    </message>
    <message>
        <source>You declined. Nothing changes for you.</source>
        <translation>رفضت. لا يتغير شيء بالنسبة إليك.</translation>
    </message>
    <message>
        <source>No answer yet. On {day} this is turned off until you decide.</source>
        <translation>لا جواب بعد. في {day} يُوقف هذا حتى تقرر.</translation>
    </message>
    <message>
        <source>No answer yet. Nothing changes until you decide.</source>
        <translation>لا جواب بعد. لا يتغير شيء حتى تقرر.</translation>
    </message>
    <message>
        <source>You accepted. It started on {day}.</source>
        <translation>قبلت. بدأ في {day}.</translation>
    </message>
    <message>
        <source>You declined. Nothing changed for you.</source>
        <translation>رفضت. لم يتغير شيء بالنسبة إليك.</translation>
    </message>
    <message>
        <source>No answer yet. You turned it on again with the new words.</source>
        <translation>لا جواب بعد. فعّلته من جديد بالصياغة الجديدة.</translation>
    </message>
    <message>
        <source>No answer yet. This is off until you decide.</source>
        <translation>لا جواب بعد. هذا متوقف حتى تقرر.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes need no decision</source>
        <translation>
            <numerusform>لا تغييرات دون قرار</numerusform>
            <numerusform>تغيير واحد لا يحتاج إلى قرار</numerusform>
            <numerusform>تغييران لا يحتاجان إلى قرار</numerusform>
            <numerusform>%n تغييرات لا تحتاج إلى قرار</numerusform>
            <numerusform>%n تغييرًا لا تحتاج إلى قرار</numerusform>
            <numerusform>%n تغيير لا تحتاج إلى قرار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more changes need no decision</source>
        <translation>
            <numerusform>لا تغييرات أخرى دون قرار</numerusform>
            <numerusform>تغيير آخر لا يحتاج إلى قرار</numerusform>
            <numerusform>تغييران آخران لا يحتاجان إلى قرار</numerusform>
            <numerusform>%n تغييرات أخرى لا تحتاج إلى قرار</numerusform>
            <numerusform>%n تغييرًا آخر لا تحتاج إلى قرار</numerusform>
            <numerusform>%n تغيير آخر لا تحتاج إلى قرار</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>{titles}. They started on {day}.</source>
        <translation>⁨{titles}⁩. بدأت في {day}.</translation>
    </message>
    <message>
        <source>{titles}. They start on {day}.</source>
        <translation>⁨{titles}⁩. تبدأ في {day}.</translation>
    </message>
    <message numerus="yes">
        <source>All %n changes are decided</source>
        <translation>
            <numerusform>لا تغييرات لتقررها</numerusform>
            <numerusform>تقرر التغيير الوحيد</numerusform>
            <numerusform>تقرر التغييران كلاهما</numerusform>
            <numerusform>تقررت التغييرات كلها (%n)</numerusform>
            <numerusform>تقررت التغييرات كلها (%n)</numerusform>
            <numerusform>تقررت التغييرات كلها (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>صياغة جديدة</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>منقول</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Changes to the privacy policy</source>
        <translation>تغييرات سياسة الخصوصية</translation>
    </message>
    <message>
        <source>Show more questions</source>
        <translation>عرض أسئلة أخرى</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>سياسة الخصوصية</translation>
    </message>
    <message>
        <source>Back to policy</source>
        <translation>العودة إلى السياسة</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>كل الإصدارات</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>We cannot load the changes now</source>
        <translation>لا يمكننا تحميل التغييرات الآن</translation>
    </message>
    <message>
        <source>Nothing is accepted. Try again when you are online.</source>
        <translation>لم يُقبل شيء. أعد المحاولة عند اتصالك.</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>لا شيء ينتظرك</translation>
    </message>
    <message>
        <source>No change of the policy needs your decision.</source>
        <translation>لا يحتاج أي تغيير في السياسة إلى قرارك.</translation>
    </message>
</context>
<context>
    <name>ChoiceWords</name>
    <message>
        <source>What you see</source>
        <translation>ما تراه</translation>
    </message>
    <message>
        <source>Cookies and saved identifiers</source>
        <translation>ملفات الارتباط والمعرّفات المحفوظة</translation>
    </message>
    <message>
        <source>Linked accounts</source>
        <translation>الحسابات المرتبطة</translation>
    </message>
    <message>
        <source>Who gets your data</source>
        <translation>من يحصل على بياناتك</translation>
    </message>
    <message>
        <source>Without your consent</source>
        <translation>دون موافقتك</translation>
    </message>
    <message>
        <source>Sending data to other countries</source>
        <translation>إرسال البيانات إلى بلدان أخرى</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>خيارات أكثر</translation>
    </message>
    <message>
        <source>The policy names four uses of cookies and anonymous identifiers.</source>
        <translation>تذكر السياسة أربعة استخدامات لملفات الارتباط والمعرّفات المجهولة.</translation>
    </message>
    <message>
        <source>Accounts you use to sign in, and products you sign in to with {app}.</source>
        <translation>حسابات تستخدمها لتسجيل الدخول، ومنتجات تسجّل الدخول إليها عبر ⁨{app}⁩.</translation>
    </message>
    <message>
        <source>Those outside {app} that the policy names or describes.</source>
        <translation>الجهات خارج ⁨{app}⁩ التي تسميها السياسة أو تصفها.</translation>
    </message>
    <message>
        <source>{summary} Linked {day}.</source>
        <translation>⁨{summary}⁩ رُبط في {day}.</translation>
    </message>
    <message>
        <source>{summary} Not linked.</source>
        <translation>⁨{summary}⁩ غير مرتبط.</translation>
    </message>
    <message>
        <source>Not linked since {day}. The policy does not say what happens to what it has.</source>
        <translation>غير مرتبط منذ {day}. لا تقول السياسة ماذا يحدث لما لديه.</translation>
    </message>
    <message>
        <source>The policy does not say what.</source>
        <translation>لا تقول السياسة ما هو.</translation>
    </message>
    <message>
        <source>{what}. The policy does not say why.</source>
        <translation>⁨{what}⁩. لا تقول السياسة لماذا.</translation>
    </message>
    <message>
        <source>{what}, {why}.</source>
        <translation>{what}، {why}.</translation>
    </message>
    <message>
        <source>No sharing is on record.</source>
        <translation>لا مشاركة مسجلة.</translation>
    </message>
    <message>
        <source>Since {day}, last time {when}.</source>
        <translation>منذ {day}، آخر مرة {when}.</translation>
    </message>
    <message>
        <source>Since {day}. No sharing is on record.</source>
        <translation>منذ {day}. لا مشاركة مسجلة.</translation>
    </message>
    <message>
        <source>Last time {when}.</source>
        <translation>آخر مرة {when}.</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>اليوم {time}</translation>
    </message>
    <message>
        <source>Each one is listed by name once it is linked.</source>
        <translation>يظهر كل منها باسمه بعد ربطه.</translation>
    </message>
    <message>
        <source>Collected without consent</source>
        <translation>يُجمع دون موافقة</translation>
    </message>
    <message>
        <source>Shared without consent</source>
        <translation>يُشارك دون موافقة</translation>
    </message>
    <message>
        <source>No choice is offered</source>
        <translation>لا يُعرض خيار</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>لا شيء لتقرره</translation>
    </message>
    <message>
        <source>None linked</source>
        <translation>لا شيء مرتبط</translation>
    </message>
    <message>
        <source>A product you sign in to with your {app} account shows up here.</source>
        <translation>يظهر هنا المنتج الذي تسجّل الدخول إليه بحسابك في ⁨{app}⁩.</translation>
    </message>
    <message>
        <source>No linked accounts</source>
        <translation>لا حسابات مرتبطة</translation>
    </message>
    <message>
        <source>The times below are from before</source>
        <translation>الأوقات أدناه سابقة</translation>
    </message>
    <message>
        <source>When data was last shared is missing below</source>
        <translation>وقت آخر مشاركة للبيانات غير متوفر أدناه</translation>
    </message>
</context>
<context>
    <name>ChoicesCard</name>
    <message>
        <source>Other choices</source>
        <translation>خيارات أخرى</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>لا يمكننا تحميل هذا الآن.</translation>
    </message>
</context>
<context>
    <name>ChoicesPage</name>
    <message>
        <source>What {app} may use it for</source>
        <translation>ما يجوز لـ ⁨{app}⁩ استخدامه من أجله</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Other choices</source>
        <translation>خيارات أخرى</translation>
    </message>
    <message>
        <source>More things you can decide. Anything optional is off until you turn it on.</source>
        <translation>أمور أخرى يمكنك تقريرها. كل ما هو اختياري متوقف حتى تفعّله.</translation>
    </message>
</context>
<context>
    <name>ClauseNames</name>
    <message>
        <source>Policy {place}</source>
        <translation>السياسة {place}</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>المقدمة</translation>
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
        <translation>إغلاق حسابك</translation>
    </message>
    <message>
        <source>Delete account…</source>
        <translation>حذف الحساب…</translation>
    </message>
    <message>
        <source>Delete your account and data</source>
        <translation>حذف حسابك وبياناتك</translation>
    </message>
    <message>
        <source>You can change your mind for 14 days. You can get a copy of your data first.</source>
        <translation>يمكنك تغيير رأيك خلال 14 يومًا. ويمكنك الحصول على نسخة من بياناتك أولًا.</translation>
    </message>
    <message>
        <source>You need the internet to delete your account.</source>
        <translation>تحتاج إلى الإنترنت لحذف حسابك.</translation>
    </message>
</context>
<context>
    <name>ClosingProof</name>
    <message>
        <source>Save certificate</source>
        <translation>حفظ الشهادة</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>حُفظ باسم ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>ClosingWords</name>
    <message>
        <source>DELETE</source>
        <comment>The word a person types to confirm; one word, no spaces.</comment>
        <translation>حذف</translation>
    </message>
    <message numerus="yes">
        <source>%n letters to go</source>
        <translation>
            <numerusform>لا حروف باقية</numerusform>
            <numerusform>بقي حرف واحد</numerusform>
            <numerusform>بقي حرفان</numerusform>
            <numerusform>بقيت %n حروف</numerusform>
            <numerusform>بقي %n حرفًا</numerusform>
            <numerusform>بقي %n حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>This is another word.</source>
        <translation>هذه كلمة أخرى.</translation>
    </message>
    <message>
        <source>On {day} {app} deletes your account. Until then you can sign in and cancel.</source>
        <translation>في {day} يحذف ⁨{app}⁩ حسابك. حتى ذلك الحين يمكنك تسجيل الدخول والإلغاء.</translation>
    </message>
    <message>
        <source>Your account will be deleted on {day}</source>
        <translation>سيُحذف حسابك في {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n days left.</source>
        <translation>
            <numerusform>لا أيام باقية.</numerusform>
            <numerusform>بقي يوم واحد.</numerusform>
            <numerusform>بقي يومان.</numerusform>
            <numerusform>بقيت %n أيام.</numerusform>
            <numerusform>بقي %n يومًا.</numerusform>
            <numerusform>بقي %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until then nothing is deleted. Everything was turned off.</source>
        <translation>حتى ذلك الحين لا يُحذف شيء. أُوقف كل شيء.</translation>
    </message>
    <message>
        <source>You asked. All permissions and choices were turned off.</source>
        <translation>طلبت ذلك. أُوقفت كل الأذونات والخيارات.</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>You can download the copy of your data.</source>
        <translation>يمكنك تنزيل نسخة بياناتك.</translation>
    </message>
    <message>
        <source>A reminder is sent to you by text message.</source>
        <translation>يُرسل إليك تذكير برسالة نصية.</translation>
    </message>
    <message>
        <source>Your account and data are deleted. You cannot get them back.</source>
        <translation>حُذف حسابك وبياناتك. لا يمكنك استعادتها.</translation>
    </message>
    <message>
        <source>It was deleted on {day}.</source>
        <translation>حُذف في {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were deleted.</source>
        <translation>
            <numerusform>لم يُحذف أي سجل.</numerusform>
            <numerusform>حُذف سجل واحد.</numerusform>
            <numerusform>حُذف سجلان.</numerusform>
            <numerusform>حُذفت %n سجلات.</numerusform>
            <numerusform>حُذف %n سجلًا.</numerusform>
            <numerusform>حُذف %n سجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your sign-in, choices and receipts were removed from this computer, too.</source>
        <translation>أُزيل أيضًا تسجيل دخولك وخياراتك وإيصالاتك من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The certificate is the service&apos;s signed proof. Closing this removes it; save it first.</source>
        <translation>الشهادة دليل موقّع من الخدمة. إغلاق هذا يزيلها؛ احفظها أولًا.</translation>
    </message>
    <message>
        <source>Your choices and their receipts</source>
        <translation>خياراتك وإيصالاتها</translation>
    </message>
    <message>
        <source>The record of what was shared</source>
        <translation>سجل ما تمت مشاركته</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>أماكن تسجيل دخولك</translation>
    </message>
    <message>
        <source>Your requests and copies</source>
        <translation>طلباتك ونسخك</translation>
    </message>
    <message>
        <source>Proof that you asked for deletion</source>
        <translation>دليل طلبك الحذف</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, kept without your name</source>
        <translation>
            <numerusform>لا سجلات محفوظة</numerusform>
            <numerusform>سجل واحد، محفوظ دون اسمك</numerusform>
            <numerusform>سجلان، محفوظان دون اسمك</numerusform>
            <numerusform>%n سجلات، محفوظة دون اسمك</numerusform>
            <numerusform>%n سجلًا، محفوظة دون اسمك</numerusform>
            <numerusform>%n سجل، محفوظة دون اسمك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%n سجلات</numerusform>
            <numerusform>%n سجلًا</numerusform>
            <numerusform>%n سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>The service does not say why.</source>
        <translation>لا تقول الخدمة لماذا.</translation>
    </message>
</context>
<context>
    <name>CodePart</name>
    <message>
        <source>A text message with a code is on its way…</source>
        <translation>رسالة نصية فيها رمز في الطريق إليك…</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>رمز من 6 أرقام</translation>
    </message>
    <message>
        <source>Code from the text message to {phone}</source>
        <translation>الرمز من الرسالة النصية إلى ⁨{phone}⁩</translation>
    </message>
    <message>
        <source>Code from the text message</source>
        <translation>الرمز من الرسالة النصية</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Enter the code</source>
        <translation>أدخل الرمز</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>رمز من 6 أرقام</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>تغيير الرقم</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
</context>
<context>
    <name>ColumnHeads</name>
    <message>
        <source>The policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>In plain words · a summary, not the policy</source>
        <translation>بكلمات بسيطة · ملخص، وليس السياسة</translation>
    </message>
</context>
<context>
    <name>ComparePart</name>
    <message>
        <source>Earlier version</source>
        <translation>إصدار أقدم</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>إصدار أحدث</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Compare two versions</source>
        <translation>مقارنة إصدارين</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>الإصدار ⁨{version}⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n clauses differ.</source>
        <translation>
            <numerusform>لا بنود مختلفة.</numerusform>
            <numerusform>بند واحد مختلف.</numerusform>
            <numerusform>بندان مختلفان.</numerusform>
            <numerusform>%n بنود مختلفة.</numerusform>
            <numerusform>%n بندًا مختلفًا.</numerusform>
            <numerusform>%n بند مختلف.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two say the same.</source>
        <translation>الإصداران متطابقان.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>جارٍ المقارنة…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>توقفت.</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Leave it out</source>
        <translation>عدم ذكره</translation>
    </message>
    <message>
        <source>Your message names a clause</source>
        <translation>رسالتك تذكر بندًا</translation>
    </message>
</context>
<context>
    <name>ContentPart</name>
    <message>
        <source>Your posts, comments and likes</source>
        <translation>منشوراتك وتعليقاتك وإعجاباتك</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>We cannot load this now</source>
        <translation>لا يمكننا تحميل هذا الآن</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>None are on record.</source>
        <translation>لا شيء مسجل.</translation>
    </message>
</context>
<context>
    <name>ContentRow</name>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>جارٍ الحذف…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
</context>
<context>
    <name>ContentWords</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>المنشورات</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>الإعجابات</translation>
    </message>
    <message>
        <source>Post under “{about}” · {when}</source>
        <translation>منشور تحت «⁨{about}⁩» · {when}</translation>
    </message>
    <message>
        <source>Comment on “{about}” · {when}</source>
        <translation>تعليق على «⁨{about}⁩» · {when}</translation>
    </message>
    <message>
        <source>Like of “{about}” · {when}</source>
        <translation>إعجاب بـ «⁨{about}⁩» · {when}</translation>
    </message>
    <message>
        <source>{kind} · {when}</source>
        <translation>{kind} · {when}</translation>
    </message>
    <message>
        <source>Delete post of {when}</source>
        <translation>حذف منشور {when}</translation>
    </message>
    <message>
        <source>Delete comment of {when}</source>
        <translation>حذف تعليق {when}</translation>
    </message>
    <message>
        <source>Delete like of {when}</source>
        <translation>حذف إعجاب {when}</translation>
    </message>
    <message>
        <source>Delete this post?</source>
        <translation>هل تريد حذف هذا المنشور؟</translation>
    </message>
    <message>
        <source>Delete this comment?</source>
        <translation>هل تريد حذف هذا التعليق؟</translation>
    </message>
    <message>
        <source>Delete this like?</source>
        <translation>هل تريد حذف هذا الإعجاب؟</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>The post is deleted.</source>
        <translation>حُذف المنشور.</translation>
    </message>
    <message>
        <source>The comment is deleted.</source>
        <translation>حُذف التعليق.</translation>
    </message>
    <message>
        <source>The like is deleted.</source>
        <translation>حُذف الإعجاب.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>إعجاب</translation>
    </message>
    <message>
        <source>A post without text</source>
        <translation>منشور بلا نص</translation>
    </message>
    <message>
        <source>A comment without text</source>
        <translation>تعليق بلا نص</translation>
    </message>
    <message>
        <source>A like</source>
        <translation>إعجاب</translation>
    </message>
</context>
<context>
    <name>ContentsList</name>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>لا مطابقات</numerusform>
            <numerusform>مطابقة واحدة</numerusform>
            <numerusform>مطابقتان</numerusform>
            <numerusform>%n مطابقات</numerusform>
            <numerusform>%n مطابقة</numerusform>
            <numerusform>%n مطابقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Search the policy</source>
        <translation>البحث في السياسة</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>المطابقة السابقة</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>المطابقة التالية</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Data collected and shared</source>
        <translation>البيانات المجموعة والمشاركة</translation>
    </message>
</context>
<context>
    <name>CoolingOffDialog</name>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Keep my account</source>
        <translation>إبقاء حسابي</translation>
    </message>
</context>
<context>
    <name>Copy</name>
    <message>
        <source>A copy of your data</source>
        <translation>نسخة من بياناتك</translation>
    </message>
    <message>
        <source>Sign in to ask for a copy of your data.</source>
        <translation>سجّل الدخول لطلب نسخة من بياناتك.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>لا يمكننا تحميل هذا الآن.</translation>
    </message>
    <message>
        <source>A zip file with everything {app} holds about you. You see here when it is ready.</source>
        <translation>ملف zip فيه كل ما لدى ⁨{app}⁩ عنك. سترى هنا متى يصبح جاهزًا.</translation>
    </message>
    <message>
        <source>Get a copy</source>
        <translation>الحصول على نسخة</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>الطلب من جديد</translation>
    </message>
    <message>
        <source>Get a new copy</source>
        <translation>الحصول على نسخة جديدة</translation>
    </message>
    <message>
        <source>Cancel request</source>
        <translation>إلغاء الطلب</translation>
    </message>
    <message>
        <source>Your copy is ready</source>
        <translation>نسختك جاهزة</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Your copy is on this computer</source>
        <translation>نسختك على هذا الحاسوب</translation>
    </message>
    <message>
        <source>This file holds private data. Keep it in a safe place.</source>
        <translation>يحتوي هذا الملف على بيانات خاصة. احفظه في مكان آمن.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Opening your copy</source>
        <translation>جارٍ فتح نسختك</translation>
    </message>
    <message>
        <source>Downloading your copy</source>
        <translation>جارٍ تنزيل نسختك</translation>
    </message>
    <message>
        <source>{progress}. Interrupted. It goes on by itself when {app} answers.</source>
        <translation>⁨{progress}⁩. انقطع. يستمر تلقائيًا عندما يجيب ⁨{app}⁩.</translation>
    </message>
    <message>
        <source>{progress}. Paused.</source>
        <translation>⁨{progress}⁩. متوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Your copy is not on this computer yet</source>
        <translation>نسختك ليست على هذا الحاسوب بعد</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>التنزيل من جديد</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>اختيار مكان آخر</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>عرض ما بداخلها</translation>
    </message>
    <message>
        <source>You asked {when}. You see here when it is ready.</source>
        <translation>قدّمت الطلب {when}. سترى هنا متى تصبح جاهزة.</translation>
    </message>
    <message>
        <source>You asked {when}. It takes longer than expected. You see here when it is ready.</source>
        <translation>قدّمت الطلب {when}. يستغرق ذلك وقتًا أطول من المتوقع. سترى هنا متى تصبح جاهزة.</translation>
    </message>
    <message>
        <source>You asked {when}. You see here when it is ready, by about {time}.</source>
        <translation>قدّمت الطلب {when}. سترى هنا متى تصبح جاهزة، نحو {time}.</translation>
    </message>
    <message>
        <source>Preparing.</source>
        <translation>قيد الإعداد.</translation>
    </message>
    <message>
        <source>Preparing. Ready by about {time}</source>
        <translation>قيد الإعداد. تجهز نحو {time}</translation>
    </message>
    <message>
        <source>Zip file, {size}. You can download it until {day}.</source>
        <translation>ملف zip، ⁨{size}⁩. يمكنك تنزيله حتى {day}.</translation>
    </message>
    <message>
        <source>Zip file, {size}. It was downloaded once. You can download it until {day}.</source>
        <translation>ملف zip، ⁨{size}⁩. نُزّل مرة. يمكنك تنزيله حتى {day}.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>جاهزة.</translation>
    </message>
    <message>
        <source>Ready until {day}</source>
        <translation>جاهزة حتى {day}</translation>
    </message>
    <message>
        <source>{name}, in {folder}.</source>
        <translation>⁨{name}⁩، في ⁨{folder}⁩.</translation>
    </message>
    <message>
        <source>{name}, {size}, in {folder}.</source>
        <translation>⁨{name}⁩، ⁨{size}⁩، في ⁨{folder}⁩.</translation>
    </message>
    <message>
        <source>This copy was removed.</source>
        <translation>أُزيلت هذه النسخة.</translation>
    </message>
    <message>
        <source>This copy was removed on {day}.</source>
        <translation>أُزيلت هذه النسخة في {day}.</translation>
    </message>
    <message>
        <source>We could not make your copy. Nothing is lost.</source>
        <translation>تعذر إعداد نسختك. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>{app} says it is not sure that you asked for it.</source>
        <translation>يقول ⁨{app}⁩ إنه غير متأكد من أنك طلبتها.</translation>
    </message>
    <message>
        <source>{app} says it found no data for this request.</source>
        <translation>يقول ⁨{app}⁩ إنه لم يجد بيانات لهذا الطلب.</translation>
    </message>
    <message>
        <source>{app} says there were too many requests. Ask again later.</source>
        <translation>يقول ⁨{app}⁩ إن الطلبات كانت كثيرة. اطلب من جديد لاحقًا.</translation>
    </message>
    <message>
        <source>{app} did not make this copy, and gives no reason.</source>
        <translation>لم يُعِدّ ⁨{app}⁩ هذه النسخة، ولم يذكر سببًا.</translation>
    </message>
    <message>
        <source>{received} of {size}</source>
        <translation>⁨{received}⁩ من ⁨{size}⁩</translation>
    </message>
    <message>
        <source>Not enough space. {size} needed.</source>
        <translation>المساحة لا تكفي. المطلوب ⁨{size}⁩.</translation>
    </message>
    <message>
        <source>This folder does not take new files. Choose another folder.</source>
        <translation>لا يقبل هذا المجلد ملفات جديدة. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>A file cannot have this name here. Choose another one.</source>
        <translation>لا يمكن أن يحمل ملف هذا الاسم هنا. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>تعذرت كتابة الملف. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The file is damaged. We removed it.</source>
        <translation>الملف تالف. أزلناه.</translation>
    </message>
    <message>
        <source>You are no longer signed in. What has come is kept.</source>
        <translation>لم تعد مسجلًا الدخول. ما وصل محفوظ.</translation>
    </message>
    <message>
        <source>{app} sent something else than a copy. Nothing was saved.</source>
        <translation>أرسل ⁨{app}⁩ شيئًا غير النسخة. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>اليوم عند {time}</translation>
    </message>
</context>
<context>
    <name>CopyActions</name>
    <message>
        <source>the service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Save your copy</source>
        <translation>حفظ نسختك</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>ملفات zip (*.zip)</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>الخدمة</translation>
    </message>
</context>
<context>
    <name>CopyCard</name>
    <message>
        <source>Asked</source>
        <translation>طُلبت</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>قيد الإعداد</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>نُزّلت</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>الخدمة</translation>
    </message>
</context>
<context>
    <name>DataPageMaker</name>
    <message>
        <source>Your data</source>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
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
        <translation>d MMM yyyy، HH:mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm:ss</source>
        <translation>d MMMM yyyy، HH:mm:ss</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>عند {time}</translation>
    </message>
    <message>
        <source>&apos;on&apos; d MMM &apos;at&apos; HH:mm</source>
        <translation>&apos;في&apos; d MMM &apos;عند&apos; HH:mm</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>d MMM، HH:mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>ddd</source>
        <translation>ddd</translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation>اليوم، {time}</translation>
    </message>
    <message>
        <source>ddd, HH:mm</source>
        <translation>ddd، HH:mm</translation>
    </message>
</context>
<context>
    <name>DecidePart</name>
    <message>
        <source>Where you decide about it</source>
        <translation>أين تقرر بشأنه</translation>
    </message>
</context>
<context>
    <name>DecisionDetails</name>
    <message>
        <source>Who receives it</source>
        <translation>من يتلقاه</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>مدة الاحتفاظ به</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>آخر تغيير</translation>
    </message>
    <message>
        <source>Who offers this switch</source>
        <translation>من يوفر هذا المفتاح</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>Open {permission}</source>
        <translation>فتح ⁨{permission}⁩</translation>
    </message>
</context>
<context>
    <name>DeleteAccountDialog</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Keep account</source>
        <translation>إبقاء الحساب</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>حذف الحساب</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>جارٍ الحذف…</translation>
    </message>
    <message>
        <source>Confirm deletion</source>
        <translation>تأكيد الحذف</translation>
    </message>
    <message>
        <source>Delete your account</source>
        <translation>حذف حسابك</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>الخطوة {number} من {count}</translation>
    </message>
</context>
<context>
    <name>DemoPanel</name>
    <message>
        <source>On</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>بطيء</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>منقطع</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>أخطاء</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Announce an incident</source>
        <translation>إعلان حادثة</translation>
    </message>
    <message>
        <source>Change a choice on the phone</source>
        <translation>تغيير خيار على الهاتف</translation>
    </message>
    <message>
        <source>Finish the copy now</source>
        <translation>إنهاء النسخة الآن</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>إنهاء الجلسة</translation>
    </message>
    <message numerus="yes">
        <source>Skip %n days</source>
        <translation>
            <numerusform>عدم تخطي أي يوم</numerusform>
            <numerusform>تخطي يوم واحد</numerusform>
            <numerusform>تخطي يومين</numerusform>
            <numerusform>تخطي %n أيام</numerusform>
            <numerusform>تخطي %n يومًا</numerusform>
            <numerusform>تخطي %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Make something happen</source>
        <translation>إحداث شيء</translation>
    </message>
    <message>
        <source>Publish policy version {version}</source>
        <translation>نشر الإصدار ⁨{version}⁩ من السياسة</translation>
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
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>الإيصالات</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>الخدمة</translation>
    </message>
</context>
<context>
    <name>DialogPanel</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
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
        <translation>حدث خطأ في هذا البرنامج. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{app} cannot be reached. Nothing was sent.</source>
        <translation>يتعذر الوصول إلى ⁨{app}⁩. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The server did not answer. We do not know yet whether it worked.</source>
        <translation>لم يجب الخادم. لا نعرف بعد هل نجح ذلك.</translation>
    </message>
    <message>
        <source>Another device decided first. Look at what is on now, then decide.</source>
        <translation>قرر جهاز آخر أولًا. انظر إلى ما هو مفعّل الآن، ثم قرر.</translation>
    </message>
    <message>
        <source>The privacy policy changed. Read what it says now, then decide.</source>
        <translation>تغيرت سياسة الخصوصية. اقرأ ما تقوله الآن، ثم قرر.</translation>
    </message>
    <message>
        <source>{app} is still working on this. Check again in a moment.</source>
        <translation>ما زال ⁨{app}⁩ يعمل على هذا. تحقق من جديد بعد لحظة.</translation>
    </message>
    <message>
        <source>You are no longer signed in. Nothing was changed.</source>
        <translation>لم تعد مسجلًا الدخول. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{app} did not take this. Nothing was changed.</source>
        <translation>لم يقبل ⁨{app}⁩ هذا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The receipt from {app} is not valid, so it does not count. Nothing is turned on.</source>
        <translation>الإيصال من ⁨{app}⁩ غير صالح، لذا لا يُعتد به. لم يُفعَّل شيء.</translation>
    </message>
    <message>
        <source>{app} sent an answer that this window cannot read.</source>
        <translation>أرسل ⁨{app}⁩ جوابًا لا تستطيع هذه النافذة قراءته.</translation>
    </message>
    <message>
        <source>Your account at {app} is closed. Nothing is on any more.</source>
        <translation>حسابك في ⁨{app}⁩ مغلق. لم يعد شيء مفعّلًا.</translation>
    </message>
    <message>
        <source>What answers there is not a service this window can work with.</source>
        <translation>ما يجيب هناك ليس خدمة تستطيع هذه النافذة العمل معها.</translation>
    </message>
    <message>
        <source>This is a demo, and what answers there is not. Nothing is sent to it.</source>
        <translation>هذا عرض تجريبي، وما يجيب هناك ليس كذلك. لا يُرسل إليه شيء.</translation>
    </message>
    <message>
        <source>What answers there is a demo with made-up people. Nothing is sent to it.</source>
        <translation>ما يجيب هناك عرض تجريبي بأشخاص من نسج الخيال. لا يُرسل إليه شيء.</translation>
    </message>
    <message>
        <source>The keyring of this computer is not available, so nothing was stored.</source>
        <translation>حلقة المفاتيح على هذا الحاسوب غير متاحة، لذا لم يُخزَّن شيء.</translation>
    </message>
    <message>
        <source>A setting of this computer is wrong. Nothing was changed.</source>
        <translation>أحد إعدادات هذا الحاسوب غير صحيح. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This computer could not save it. Check that the disk is not full.</source>
        <translation>تعذر على هذا الحاسوب حفظه. تأكد من أن القرص ليس ممتلئًا.</translation>
    </message>
    <message>
        <source>The file is damaged. We removed it.</source>
        <translation>الملف تالف. أزلناه.</translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing was printed.</source>
        <translation>لم تقبله الطابعة. لم يُطبع شيء.</translation>
    </message>
    <message>
        <source>No program on this computer could open it.</source>
        <translation>لا برنامج على هذا الحاسوب استطاع فتحه.</translation>
    </message>
    <message>
        <source>ConsentUI is open in another window already.</source>
        <translation>ConsentUI مفتوح بالفعل في نافذة أخرى.</translation>
    </message>
    <message>
        <source>The text of the policy cannot be read.</source>
        <translation>تتعذر قراءة نص السياسة.</translation>
    </message>
    <message>
        <source>{app} said no. Nothing was changed.</source>
        <translation>رفض ⁨{app}⁩ ذلك. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Something went wrong. Nothing was changed.</source>
        <translation>حدث خطأ ما. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The code is too old. Ask for a new one.</source>
        <translation>الرمز قديم جدًا. اطلب رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>Too many tries. Wait 10 minutes or use another way.</source>
        <translation>محاولات كثيرة جدًا. انتظر 10 دقائق أو استخدم طريقة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>The code is not right. %n tries left.</source>
        <translation>
            <numerusform>الرمز غير صحيح. لا محاولات باقية.</numerusform>
            <numerusform>الرمز غير صحيح. بقيت محاولة واحدة.</numerusform>
            <numerusform>الرمز غير صحيح. بقيت محاولتان.</numerusform>
            <numerusform>الرمز غير صحيح. بقيت %n محاولات.</numerusform>
            <numerusform>الرمز غير صحيح. بقيت %n محاولة.</numerusform>
            <numerusform>الرمز غير صحيح. بقيت %n محاولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>{app} needs a code from your phone for this.</source>
        <translation>يحتاج ⁨{app}⁩ إلى رمز من هاتفك لهذا.</translation>
    </message>
    <message>
        <source>You have asked for this already. Nothing was asked twice.</source>
        <translation>طلبت هذا من قبل. لم يُطلب شيء مرتين.</translation>
    </message>
    <message>
        <source>This is being carried out and cannot be cancelled any more.</source>
        <translation>هذا قيد التنفيذ ولم يعد إلغاؤه ممكنًا.</translation>
    </message>
    <message>
        <source>The copy is not ready yet.</source>
        <translation>النسخة ليست جاهزة بعد.</translation>
    </message>
    <message>
        <source>This copy was removed. You can ask for a new one.</source>
        <translation>أُزيلت هذه النسخة. يمكنك طلب نسخة جديدة.</translation>
    </message>
    <message>
        <source>This cannot be changed here. Nothing was changed.</source>
        <translation>لا يمكن تغيير هذا هنا. لم يتغير شيء.</translation>
    </message>
    <message numerus="yes">
        <source>{app} is busy. Try again in %n seconds.</source>
        <translation>
            <numerusform>⁨{app}⁩ مشغول. أعد المحاولة الآن.</numerusform>
            <numerusform>⁨{app}⁩ مشغول. أعد المحاولة بعد ثانية واحدة.</numerusform>
            <numerusform>⁨{app}⁩ مشغول. أعد المحاولة بعد ثانيتين.</numerusform>
            <numerusform>⁨{app}⁩ مشغول. أعد المحاولة بعد %n ثوانٍ.</numerusform>
            <numerusform>⁨{app}⁩ مشغول. أعد المحاولة بعد %n ثانية.</numerusform>
            <numerusform>⁨{app}⁩ مشغول. أعد المحاولة بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{app} is busy. Try again in %n minutes.</source>
        <translation>
            <numerusform>⁨{app}⁩ مشغول. أعد المحاولة الآن.</numerusform>
            <numerusform>⁨{app}⁩ مشغول. أعد المحاولة بعد دقيقة واحدة.</numerusform>
            <numerusform>⁨{app}⁩ مشغول. أعد المحاولة بعد دقيقتين.</numerusform>
            <numerusform>⁨{app}⁩ مشغول. أعد المحاولة بعد %n دقائق.</numerusform>
            <numerusform>⁨{app}⁩ مشغول. أعد المحاولة بعد %n دقيقة.</numerusform>
            <numerusform>⁨{app}⁩ مشغول. أعد المحاولة بعد %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>التحقق من جديد</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <translation>إرسال رمز جديد</translation>
    </message>
    <message>
        <source>Read the policy</source>
        <translation>قراءة السياسة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>FactLine</name>
    <message>
        <source>How to clear them</source>
        <translation>كيفية مسحها</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>1. Open the settings of the browser in which you use it.
2. Look for privacy, then for cookies and other data of websites.
3. Remove the data of this service, or of all websites.
ConsentUI itself keeps no cookies, and cannot clear those of a browser.</source>
        <translation>1. افتح إعدادات المتصفح الذي تستخدمه فيه.
2. ابحث عن الخصوصية، ثم عن ملفات الارتباط وبيانات المواقع الأخرى.
3. احذف بيانات هذه الخدمة، أو بيانات كل المواقع.
لا يحتفظ ConsentUI نفسه بملفات ارتباط، ولا يستطيع مسح ملفات المتصفح.</translation>
    </message>
    <message>
        <source>Your browser keeps its own cookies</source>
        <translation>يحتفظ متصفحك بملفات الارتباط الخاصة به</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>The policy does not say.</source>
        <translation>لا تقول السياسة ذلك.</translation>
    </message>
    <message>
        <source>If off: the policy does not say.</source>
        <translation>عند الإيقاف: لا تقول السياسة ذلك.</translation>
    </message>
    <message>
        <source>If off: {what}</source>
        <translation>عند الإيقاف: ⁨{what}⁩</translation>
    </message>
    <message>
        <source>{app}. The policy names no switch for it.</source>
        <translation>⁨{app}⁩. لا تذكر السياسة مفتاحًا له.</translation>
    </message>
    <message>
        <source>Nobody, the policy says.</source>
        <translation>لا أحد، كما تقول السياسة.</translation>
    </message>
    <message>
        <source>{use}: the policy does not say.</source>
        <translation>⁨{use}⁩: لا تقول السياسة ذلك.</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>لم يُقرر بعد</translation>
    </message>
    <message>
        <source>{moment}, on this computer</source>
        <translation>{moment}، على هذا الحاسوب</translation>
    </message>
    <message>
        <source>{moment}, on {device}</source>
        <translation>{moment}، على ⁨{device}⁩</translation>
    </message>
    <message>
        <source>{name}, {why}</source>
        <translation>{name}، {why}</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>What is held</source>
        <translation>ما يُحتفظ به</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>بيانات</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>مدة الاحتفاظ به</translation>
    </message>
    <message>
        <source>If you refuse</source>
        <translation>إذا رفضت</translation>
    </message>
    <message>
        <source>What {app} offers</source>
        <translation>ما يقدمه ⁨{app}⁩</translation>
    </message>
</context>
<context>
    <name>FairWords</name>
    <message>
        <source>How this window treats your choices</source>
        <translation>كيف تتعامل هذه النافذة مع خياراتك</translation>
    </message>
    <message>
        <source>A test clicks through this window and counts. These are the figures it found in this version.</source>
        <translation>يمر اختبار بهذه النافذة نقرةً نقرةً ويعد. هذه هي الأعداد التي وجدها في هذا الإصدار.</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions counted. None takes more steps to refuse than to agree to, {shorter} take fewer.</source>
        <translation>
            <numerusform>عدد القرارات التي عُدّت: %n. لا يحتاج الرفض في أي منها إلى خطوات أكثر من الموافقة، ويحتاج إلى أقل في {shorter} منها.</numerusform>
            <numerusform>عدد القرارات التي عُدّت: %n. لا يحتاج الرفض في أي منها إلى خطوات أكثر من الموافقة، ويحتاج إلى أقل في {shorter} منها.</numerusform>
            <numerusform>عدد القرارات التي عُدّت: %n. لا يحتاج الرفض في أي منها إلى خطوات أكثر من الموافقة، ويحتاج إلى أقل في {shorter} منها.</numerusform>
            <numerusform>عدد القرارات التي عُدّت: %n. لا يحتاج الرفض في أي منها إلى خطوات أكثر من الموافقة، ويحتاج إلى أقل في {shorter} منها.</numerusform>
            <numerusform>عدد القرارات التي عُدّت: %n. لا يحتاج الرفض في أي منها إلى خطوات أكثر من الموافقة، ويحتاج إلى أقل في {shorter} منها.</numerusform>
            <numerusform>عدد القرارات التي عُدّت: %n. لا يحتاج الرفض في أي منها إلى خطوات أكثر من الموافقة، ويحتاج إلى أقل في {shorter} منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>No is never the longer way</source>
        <translation>الرفض ليس الطريق الأطول أبدًا</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of buttons compared dot by dot in light, dark, high contrast and every language: the same size, place, fill and edge.</source>
        <translation>
            <numerusform>عدد أزواج الأزرار التي قورنت نقطةً نقطةً في المظهر الفاتح والداكن والتباين العالي وفي كل لغة: %n. الحجم والمكان والتعبئة والحافة متماثلة.</numerusform>
            <numerusform>عدد أزواج الأزرار التي قورنت نقطةً نقطةً في المظهر الفاتح والداكن والتباين العالي وفي كل لغة: %n. الحجم والمكان والتعبئة والحافة متماثلة.</numerusform>
            <numerusform>عدد أزواج الأزرار التي قورنت نقطةً نقطةً في المظهر الفاتح والداكن والتباين العالي وفي كل لغة: %n. الحجم والمكان والتعبئة والحافة متماثلة.</numerusform>
            <numerusform>عدد أزواج الأزرار التي قورنت نقطةً نقطةً في المظهر الفاتح والداكن والتباين العالي وفي كل لغة: %n. الحجم والمكان والتعبئة والحافة متماثلة.</numerusform>
            <numerusform>عدد أزواج الأزرار التي قورنت نقطةً نقطةً في المظهر الفاتح والداكن والتباين العالي وفي كل لغة: %n. الحجم والمكان والتعبئة والحافة متماثلة.</numerusform>
            <numerusform>عدد أزواج الأزرار التي قورنت نقطةً نقطةً في المظهر الفاتح والداكن والتباين العالي وفي كل لغة: %n. الحجم والمكان والتعبئة والحافة متماثلة.</numerusform>
        </translation>
    </message>
    <message>
        <source>No looks like yes</source>
        <translation>«لا» تبدو مثل «نعم»</translation>
    </message>
    <message numerus="yes">
        <source>%n questions opened. In none was anything ticked, and the Enter key answered none.</source>
        <translation>
            <numerusform>عدد الأسئلة التي فُتحت: %n. لم يكن أي شيء محددًا في أي منها، ولم يُجب مفتاح Enter عن أي منها.</numerusform>
            <numerusform>عدد الأسئلة التي فُتحت: %n. لم يكن أي شيء محددًا في أي منها، ولم يُجب مفتاح Enter عن أي منها.</numerusform>
            <numerusform>عدد الأسئلة التي فُتحت: %n. لم يكن أي شيء محددًا في أي منها، ولم يُجب مفتاح Enter عن أي منها.</numerusform>
            <numerusform>عدد الأسئلة التي فُتحت: %n. لم يكن أي شيء محددًا في أي منها، ولم يُجب مفتاح Enter عن أي منها.</numerusform>
            <numerusform>عدد الأسئلة التي فُتحت: %n. لم يكن أي شيء محددًا في أي منها، ولم يُجب مفتاح Enter عن أي منها.</numerusform>
            <numerusform>عدد الأسئلة التي فُتحت: %n. لم يكن أي شيء محددًا في أي منها، ولم يُجب مفتاح Enter عن أي منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen for you</source>
        <translation>لم يُختر شيء نيابة عنك</translation>
    </message>
    <message numerus="yes">
        <source>%n kinds of question answered with no. None came back in the same version of the policy.</source>
        <translation>
            <numerusform>عدد أنواع الأسئلة التي أُجيب عنها بالرفض: %n. لم يعد أي منها في الإصدار نفسه من السياسة.</numerusform>
            <numerusform>عدد أنواع الأسئلة التي أُجيب عنها بالرفض: %n. لم يعد أي منها في الإصدار نفسه من السياسة.</numerusform>
            <numerusform>عدد أنواع الأسئلة التي أُجيب عنها بالرفض: %n. لم يعد أي منها في الإصدار نفسه من السياسة.</numerusform>
            <numerusform>عدد أنواع الأسئلة التي أُجيب عنها بالرفض: %n. لم يعد أي منها في الإصدار نفسه من السياسة.</numerusform>
            <numerusform>عدد أنواع الأسئلة التي أُجيب عنها بالرفض: %n. لم يعد أي منها في الإصدار نفسه من السياسة.</numerusform>
            <numerusform>عدد أنواع الأسئلة التي أُجيب عنها بالرفض: %n. لم يعد أي منها في الإصدار نفسه من السياسة.</numerusform>
        </translation>
    </message>
    <message>
        <source>A no is not asked again</source>
        <translation>بعد الرفض لا يُعاد السؤال</translation>
    </message>
    <message numerus="yes">
        <source>At most %n steps from each of {pages} pages and dialogs.</source>
        <translation>
            <numerusform>عدد الخطوات إليها من كل من {pages} من الصفحات ومربعات الحوار: %n على الأكثر.</numerusform>
            <numerusform>عدد الخطوات إليها من كل من {pages} من الصفحات ومربعات الحوار: %n على الأكثر.</numerusform>
            <numerusform>عدد الخطوات إليها من كل من {pages} من الصفحات ومربعات الحوار: %n على الأكثر.</numerusform>
            <numerusform>عدد الخطوات إليها من كل من {pages} من الصفحات ومربعات الحوار: %n على الأكثر.</numerusform>
            <numerusform>عدد الخطوات إليها من كل من {pages} من الصفحات ومربعات الحوار: %n على الأكثر.</numerusform>
            <numerusform>عدد الخطوات إليها من كل من {pages} من الصفحات ومربعات الحوار: %n على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy is never far</source>
        <translation>السياسة قريبة دائمًا</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Add {field}</source>
        <translation>إضافة ⁨{field}⁩</translation>
    </message>
    <message>
        <source>Change {field}</source>
        <translation>تغيير ⁨{field}⁩</translation>
    </message>
    <message>
        <source>Clear {field}</source>
        <translation>مسح ⁨{field}⁩</translation>
    </message>
</context>
<context>
    <name>FieldsPart</name>
    <message>
        <source>What is stored</source>
        <translation>ما هو مخزَّن</translation>
    </message>
</context>
<context>
    <name>FileErrors</name>
    <message>
        <source>Not enough space on this disk. Nothing was saved.</source>
        <translation>المساحة على هذا القرص لا تكفي. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>This folder does not take new files. Choose another folder.</source>
        <translation>لا يقبل هذا المجلد ملفات جديدة. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>A file cannot have this name here. Choose another one.</source>
        <translation>لا يمكن أن يحمل ملف هذا الاسم هنا. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>تعذرت كتابة الملف. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The file cannot be read. It may have been moved or removed.</source>
        <translation>تتعذر قراءة الملف. ربما نُقل أو أُزيل.</translation>
    </message>
    <message>
        <source>This file is not a zip file, so it is not opened.</source>
        <translation>هذا الملف ليس ملف zip، لذا لا يُفتح.</translation>
    </message>
    <message>
        <source>This zip file is damaged, so it is not opened.</source>
        <translation>ملف zip هذا تالف، لذا لا يُفتح.</translation>
    </message>
    <message>
        <source>This zip file has a password. A copy of your data has none.</source>
        <translation>لملف zip هذا كلمة مرور. لا كلمة مرور لنسخة من بياناتك.</translation>
    </message>
    <message>
        <source>This zip file holds too many files to be opened here.</source>
        <translation>يحتوي ملف zip هذا على ملفات أكثر من أن تُفتح هنا.</translation>
    </message>
    <message>
        <source>This zip file grows too large when it is opened.</source>
        <translation>يصبح ملف zip هذا كبيرًا جدًا عند فتحه.</translation>
    </message>
    <message>
        <source>This zip file has names that no copy has, so it is not opened.</source>
        <translation>في ملف zip هذا أسماء لا توجد في أي نسخة، لذا لا يُفتح.</translation>
    </message>
    <message>
        <source>This zip file holds links to other files, so it is not opened.</source>
        <translation>يحتوي ملف zip هذا على روابط إلى ملفات أخرى، لذا لا يُفتح.</translation>
    </message>
    <message>
        <source>This zip file hides files inside one another, so it is not opened.</source>
        <translation>يخفي ملف zip هذا ملفات داخل بعضها، لذا لا يُفتح.</translation>
    </message>
</context>
<context>
    <name>FileTree</name>
    <message>
        <source>Files of the copy</source>
        <translation>ملفات النسخة</translation>
    </message>
    <message numerus="yes">
        <source>{name}, %n matches</source>
        <translation>
            <numerusform>⁨{name}⁩، لا مطابقات</numerusform>
            <numerusform>⁨{name}⁩، مطابقة واحدة</numerusform>
            <numerusform>⁨{name}⁩، مطابقتان</numerusform>
            <numerusform>⁨{name}⁩، %n مطابقات</numerusform>
            <numerusform>⁨{name}⁩، %n مطابقة</numerusform>
            <numerusform>⁨{name}⁩، %n مطابقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Decline</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>The {app} privacy policy in short</source>
        <translation>سياسة خصوصية ⁨{app}⁩ باختصار</translation>
    </message>
    <message>
        <source>copy from this app</source>
        <translation>نسخة من هذا التطبيق</translation>
    </message>
    <message>
        <source>Your answer turns nothing on. Each permission stays off until you turn it on yourself, one at a time. This window works with either answer.</source>
        <translation>جوابك لا يفعّل شيئًا. يبقى كل إذن متوقفًا حتى تفعّله بنفسك، واحدًا تلو الآخر. تعمل هذه النافذة أيًا كان جوابك.</translation>
    </message>
    <message>
        <source>Nothing is accepted. Try again when you are online.</source>
        <translation>لم يُقبل شيء. أعد المحاولة عند اتصالك.</translation>
    </message>
    <message>
        <source>We cannot load the policy now</source>
        <translation>لا يمكننا تحميل السياسة الآن</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>GroupPart</name>
    <message>
        <source>Sensitive</source>
        <translation>حساس</translation>
    </message>
</context>
<context>
    <name>HeadRow</name>
    <message>
        <source>Details for {title}</source>
        <translation>تفاصيل ⁨{title}⁩</translation>
    </message>
</context>
<context>
    <name>HeldActions</name>
    <message>
        <source>Your request is sent. The answer will stand here.</source>
        <translation>أُرسل طلبك. سيظهر الجواب هنا.</translation>
    </message>
</context>
<context>
    <name>HeldWords</name>
    <message>
        <source>You gave it</source>
        <translation>أعطيته أنت</translation>
    </message>
    <message>
        <source>You allowed it</source>
        <translation>سمحت به أنت</translation>
    </message>
    <message>
        <source>Needed to run {app}</source>
        <translation>لازم لتشغيل ⁨{app}⁩</translation>
    </message>
    <message>
        <source>Other people posted it</source>
        <translation>نشره أشخاص آخرون</translation>
    </message>
    <message>
        <source>By a permission or another choice, or by using a feature.</source>
        <translation>عبر إذن أو خيار آخر، أو باستخدام ميزة.</translation>
    </message>
    <message>
        <source>The policy does not offer a choice for these.</source>
        <translation>لا تعرض السياسة خيارًا لهذه.</translation>
    </message>
    <message>
        <source>{summary} No entries are on record.</source>
        <translation>⁨{summary}⁩ لا سجلات.</translation>
    </message>
    <message>
        <source>{summary} {entries}, the newest {when}.</source>
        <translation>⁨{summary}⁩ ⁨{entries}⁩، أحدثها {when}.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%n سجلات</numerusform>
            <numerusform>%n سجلًا</numerusform>
            <numerusform>%n سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>{posts}, {comments}, {likes}</source>
        <translation>{posts}، {comments}، {likes}</translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>لا منشورات</numerusform>
            <numerusform>منشور واحد</numerusform>
            <numerusform>منشوران</numerusform>
            <numerusform>%n منشورات</numerusform>
            <numerusform>%n منشورًا</numerusform>
            <numerusform>%n منشور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>لا تعليقات</numerusform>
            <numerusform>تعليق واحد</numerusform>
            <numerusform>تعليقان</numerusform>
            <numerusform>%n تعليقات</numerusform>
            <numerusform>%n تعليقًا</numerusform>
            <numerusform>%n تعليق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n likes</source>
        <translation>
            <numerusform>لا إعجابات</numerusform>
            <numerusform>إعجاب واحد</numerusform>
            <numerusform>إعجابان</numerusform>
            <numerusform>%n إعجابات</numerusform>
            <numerusform>%n إعجابًا</numerusform>
            <numerusform>%n إعجاب</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known now.</source>
        <translation>غير معروف الآن.</translation>
    </message>
    <message>
        <source>Nothing stored.</source>
        <translation>لا شيء مخزَّن.</translation>
    </message>
    <message numerus="yes">
        <source>%n fields are filled in</source>
        <translation>
            <numerusform>لا حقول مملوءة</numerusform>
            <numerusform>حقل واحد مملوء</numerusform>
            <numerusform>حقلان مملوءان</numerusform>
            <numerusform>%n حقول مملوءة</numerusform>
            <numerusform>%n حقلًا مملوءًا</numerusform>
            <numerusform>%n حقل مملوء</numerusform>
        </translation>
    </message>
    <message>
        <source>{fields}.</source>
        <translation>{fields}.</translation>
    </message>
    <message>
        <source>{fields}, changed last on {day}.</source>
        <translation>⁨{fields}⁩، آخر تغيير في {day}.</translation>
    </message>
    <message>
        <source>No entries are on record.</source>
        <translation>لا سجلات.</translation>
    </message>
    <message>
        <source>{entries}.</source>
        <translation>{entries}.</translation>
    </message>
    <message>
        <source>{entries}, of {day}.</source>
        <translation>⁨{entries}⁩، من {day}.</translation>
    </message>
    <message>
        <source>{entries}, from {first} to {last}.</source>
        <translation>⁨{entries}⁩، من ⁨{first}⁩ إلى ⁨{last}⁩.</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Nothing stored. Only needed for services that check who you are.</source>
        <translation>لا شيء مخزَّن. لا يلزم إلا للخدمات التي تتحقق من هويتك.</translation>
    </message>
    <message>
        <source>Stored: {fields}.</source>
        <translation>مخزَّن: ⁨{fields}⁩.</translation>
    </message>
    <message>
        <source>Nothing stored. All of these are optional.</source>
        <translation>لا شيء مخزَّن. كل هذه اختيارية.</translation>
    </message>
    <message>
        <source>{fields}. All of these are optional.</source>
        <translation>⁨{fields}⁩. كل هذه اختيارية.</translation>
    </message>
    <message>
        <source>{held}. Empty: {empty}. All of these are optional.</source>
        <translation>⁨{held}⁩. فارغ: ⁨{empty}⁩. كل هذه اختيارية.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Questions about your personal data go to people, not to a robot.</source>
        <translation>الأسئلة عن بياناتك الشخصية تصل إلى أشخاص، لا إلى آلة.</translation>
    </message>
    <message>
        <source>Common questions</source>
        <translation>أسئلة شائعة</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Show the keyboard shortcuts</source>
        <translation>عرض اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Press F1 at any time</source>
        <translation>اضغط F1 في أي وقت</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>الاطلاع عليه…</translation>
    </message>
    <message>
        <source>Look at a report for support</source>
        <translation>الاطلاع على تقرير لفريق الدعم</translation>
    </message>
    <message>
        <source>You see every word of it first. It names nobody, and nothing is sent.</source>
        <translation>ترى كل كلمة فيه أولًا. لا يذكر أحدًا بالاسم، ولا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Save a report for support</source>
        <translation>حفظ تقرير لفريق الدعم</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>Your click counts at once: it is kept on this computer and sent to {app} until {app} has recorded it, also after a restart. Only then the switch says “Off”. Turning something off is about what happens from then on. It does not delete what {app} already holds.</source>
        <translation>نقرتك تسري فورًا: تُحفظ على هذا الحاسوب وتُرسل إلى ⁨{app}⁩ حتى يسجلها ⁨{app}⁩، حتى بعد إعادة التشغيل. عندها فقط يقول المفتاح «متوقف». الإيقاف يخص ما يحدث بعده. ولا يحذف ما لدى ⁨{app}⁩ من قبل.</translation>
    </message>
    <message>
        <source>For some data the policy offers no choice and gives a reason, such as safe operation. And it lists cases in which it says law lets {app} collect or share data without asking you. You cannot turn these off here. You can read each of them in the policy, and write to the privacy team about any.</source>
        <translation>لبعض البيانات لا تعرض السياسة خيارًا وتذكر سببًا، كالتشغيل الآمن. وتعدّد حالات تقول إن القانون يسمح فيها لـ ⁨{app}⁩ بجمع البيانات أو مشاركتها دون سؤالك. لا يمكنك إيقاف هذه هنا. يمكنك قراءة كل منها في السياسة، والكتابة إلى فريق الخصوصية بشأن أي منها.</translation>
    </message>
    <message>
        <source>The same permissions and other choices. They apply to this computer only. When you sign in, you are asked about each choice that differs from your account, one by one. None is carried over by itself.</source>
        <translation>الأذونات نفسها والخيارات الأخرى. وهي تسري على هذا الحاسوب فقط. عند تسجيل الدخول تُسأل عن كل خيار يختلف عن حسابك، واحدًا تلو الآخر. ولا يُنقل أي منها تلقائيًا.</translation>
    </message>
    <message>
        <source>What happens when I turn a permission off?</source>
        <translation>ماذا يحدث عندما أوقف إذنًا؟</translation>
    </message>
    <message>
        <source>Why are some things always on?</source>
        <translation>لماذا تبقى بعض الأمور مفعّلة دائمًا؟</translation>
    </message>
    <message>
        <source>I use {app} without an account. What can I choose?</source>
        <translation>أستخدم ⁨{app}⁩ دون حساب. ماذا يمكنني أن أختار؟</translation>
    </message>
    <message>
        <source>Proof of one decision: what you decided, when, and which text of the policy was in force. {app} signs it, and this computer checks the signature before a switch says “On”. You find it in the details of each permission, under Receipt.</source>
        <translation>دليل على قرار واحد: ماذا قررت، ومتى، وأي نص للسياسة كان ساريًا. يوقّعه ⁨{app}⁩، ويتحقق هذا الحاسوب من التوقيع قبل أن يقول المفتاح «مفعّل». تجده في تفاصيل كل إذن تحت «الإيصال».</translation>
    </message>
    <message>
        <source>You can turn things off at any time. That is kept on this computer and sent when there is a connection. Turning on needs a connection: nothing counts as given before {app} has recorded it.</source>
        <translation>يمكنك الإيقاف في أي وقت. يُحفظ ذلك على هذا الحاسوب ويُرسل عند توفر الاتصال. التفعيل يحتاج إلى اتصال: لا يُعد شيء ممنوحًا قبل أن يسجله ⁨{app}⁩.</translation>
    </message>
    <message>
        <source>You are asked about each change that touches a choice of yours, one by one. Until you decide, the rules you agreed to stay in force. From the day of the change, what you have not answered is off until you decide.</source>
        <translation>تُسأل عن كل تغيير يمس خيارًا لك، واحدًا تلو الآخر. وحتى تقرر، تبقى القواعد التي وافقت عليها سارية. ومن يوم التغيير، يكون ما لم تجب عنه متوقفًا حتى تقرر.</translation>
    </message>
    <message>
        <source>What is a receipt?</source>
        <translation>ما هو الإيصال؟</translation>
    </message>
    <message>
        <source>What can I do without a connection?</source>
        <translation>ماذا يمكنني أن أفعل دون اتصال؟</translation>
    </message>
    <message>
        <source>What happens when the policy changes?</source>
        <translation>ماذا يحدث عندما تتغير السياسة؟</translation>
    </message>
    <message>
        <source>Your computer has privacy settings of its own, and they can block the camera, the microphone and more for every program. A permission here tells {app} what it may use. Both have to allow it.</source>
        <translation>لحاسوبك إعدادات خصوصية خاصة به، ويمكنها حجب الكاميرا والميكروفون وغيرهما عن كل البرامج. الإذن هنا يخبر ⁨{app}⁩ بما يجوز له استخدامه. ويجب أن يسمح كلاهما.</translation>
    </message>
    <message>
        <source>Write to the privacy team first, so that they can put it right. If you are not happy with the answer, you can turn to the data protection authority where you live or work. ConsentUI does not know which one that is and sends nothing there.</source>
        <translation>اكتب إلى فريق الخصوصية أولًا كي يتمكن من التصحيح. وإن لم يرضك الجواب، يمكنك اللجوء إلى هيئة حماية البيانات حيث تعيش أو تعمل. لا يعرف ConsentUI أي هيئة هي ولا يرسل إليها شيئًا.</translation>
    </message>
    <message>
        <source>A permission is on, but it does not work. Why?</source>
        <translation>الإذن مفعّل لكنه لا يعمل. لماذا؟</translation>
    </message>
    <message>
        <source>How can I complain?</source>
        <translation>كيف يمكنني تقديم شكوى؟</translation>
    </message>
</context>
<context>
    <name>HeroCard</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>لا يمكننا تحميل هذا الآن.</translation>
    </message>
</context>
<context>
    <name>HeroHead</name>
    <message>
        <source>Manage permissions</source>
        <translation>إدارة الأذونات</translation>
    </message>
</context>
<context>
    <name>IdentityPart</name>
    <message>
        <source>Give it</source>
        <translation>تقديم</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>ما هو مخزَّن</translation>
    </message>
    <message>
        <source>Nothing is stored. You may refuse. The policy says what that costs: {cost}</source>
        <translation>لا شيء مخزَّن. يمكنك الرفض. تقول السياسة ما يترتب على ذلك: ⁨{cost}⁩</translation>
    </message>
    <message>
        <source>Stored, and shown here in part only. You may withdraw it at any time.</source>
        <translation>مخزَّن، ويُعرض هنا جزئيًا فقط. يمكنك سحبه في أي وقت.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغيير</translation>
    </message>
</context>
<context>
    <name>IncidentCard</name>
    <message>
        <source>What happened</source>
        <translation>ماذا حدث</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>أي بيانات</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>ماذا تفعل الآن</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>من تسأل</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>قرأت هذا</translation>
    </message>
    <message>
        <source>It happened on {day}. You are told since {moment}.</source>
        <translation>حدث في {day}. أُبلغت منذ {moment}.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>مقروء</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>You read this {moment}.</source>
        <translation>قرأت هذا {moment}.</translation>
    </message>
</context>
<context>
    <name>IncidentPage</name>
    <message>
        <source>Incidents</source>
        <translation>الحوادث</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>سياسة الخصوصية</translation>
    </message>
    <message>
        <source>No incidents</source>
        <translation>لا حوادث</translation>
    </message>
    <message>
        <source>If something happens to your data, you read here what it was and what you can do.</source>
        <translation>إذا حدث شيء لبياناتك، تقرأ هنا ما هو وماذا يمكنك أن تفعل.</translation>
    </message>
    <message>
        <source>What {app} tells everybody about incidents with data.</source>
        <translation>ما يعلنه ⁨{app}⁩ للجميع عن حوادث البيانات.</translation>
    </message>
</context>
<context>
    <name>InsetWords</name>
    <message>
        <source>Keep it off</source>
        <translation>إبقاؤه متوقفًا</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>تفعيله</translation>
    </message>
    <message>
        <source>Keep it on</source>
        <translation>إبقاؤه مفعّلًا</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>إيقافه</translation>
    </message>
    <message>
        <source>The privacy policy has changed what it says about {name}.</source>
        <translation>غيّرت سياسة الخصوصية ما تقوله عن ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>{app} no longer has a record of what you decided about {name}.</source>
        <translation>لم يعد لدى ⁨{app}⁩ سجل بما قررته بشأن ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>{app} has recorded {name} as on after all.</source>
        <translation>سجّل ⁨{app}⁩ في النهاية ⁨{name}⁩ مفعّلًا.</translation>
    </message>
    <message>
        <source>You turned {name} on here, but off on another device.</source>
        <translation>فعّلت ⁨{name}⁩ هنا، وأوقفته على جهاز آخر.</translation>
    </message>
    <message>
        <source>You turned {name} on here, but off on another device ({device}) {when}.</source>
        <translation>فعّلت ⁨{name}⁩ هنا، وأوقفته على جهاز آخر (⁨{device}⁩) {when}.</translation>
    </message>
    <message>
        <source>You turned {name} on here, but off on another device {when}.</source>
        <translation>فعّلت ⁨{name}⁩ هنا، وأوقفته على جهاز آخر {when}.</translation>
    </message>
    <message>
        <source>{app} has it as on. It is off on this computer until you answer.</source>
        <translation>هو لدى ⁨{app}⁩ مفعّل. وهو متوقف على هذا الحاسوب حتى تجيب.</translation>
    </message>
    <message>
        <source>It stays off until you answer. Read what the policy says now first.</source>
        <translation>يبقى متوقفًا حتى تجيب. اقرأ أولًا ما تقوله السياسة الآن.</translation>
    </message>
    <message>
        <source>It stays off until you answer. Which one is right?</source>
        <translation>يبقى متوقفًا حتى تجيب. أيهما الصحيح؟</translation>
    </message>
    <message>
        <source>It stays off until you answer.</source>
        <translation>يبقى متوقفًا حتى تجيب.</translation>
    </message>
    <message>
        <source>Off on this computer; {app} may have it as on.</source>
        <translation>متوقف على هذا الحاسوب؛ وقد يكون لدى ⁨{app}⁩ مفعّلًا.</translation>
    </message>
    <message>
        <source>We could not confirm it.</source>
        <translation>تعذر علينا تأكيده.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>التحقق من جديد</translation>
    </message>
    <message>
        <source>Keep off</source>
        <translation>إبقاؤه متوقفًا</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>It counts here already. Nothing can get lost.</source>
        <translation>هو سارٍ هنا بالفعل. لا يمكن أن يضيع شيء.</translation>
    </message>
    <message>
        <source>The service is busy.</source>
        <translation>الخدمة مشغولة.</translation>
    </message>
    <message>
        <source>The service is busy. We try again at {time}.</source>
        <translation>الخدمة مشغولة. نعيد المحاولة عند {time}.</translation>
    </message>
    <message>
        <source>Not off yet.</source>
        <translation>لم يتوقف بعد.</translation>
    </message>
    <message>
        <source>The server does not answer. We keep trying.</source>
        <translation>الخادم لا يجيب. نواصل المحاولة.</translation>
    </message>
    <message>
        <source>You can also write to {address}.</source>
        <translation>يمكنك أيضًا الكتابة إلى ⁨{address}⁩.</translation>
    </message>
    <message>
        <source>The service did not take it. Nothing was changed.</source>
        <translation>لم تقبله الخدمة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This computer could not save the step. Nothing was sent.</source>
        <translation>تعذر على هذا الحاسوب حفظ الخطوة. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>We could not turn on {name}.</source>
        <translation>تعذر علينا تفعيل ⁨{name}⁩.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment.</source>
        <translation>لم يتغير شيء. أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again at {time}.</source>
        <translation>لم يتغير شيء. أعد المحاولة عند {time}.</translation>
    </message>
    <message>
        <source>Turning off; this computer could not save it.</source>
        <translation>جارٍ الإيقاف؛ تعذر على هذا الحاسوب حفظه.</translation>
    </message>
    <message>
        <source>Keep the window open while we send.</source>
        <translation>أبقِ النافذة مفتوحة أثناء الإرسال.</translation>
    </message>
    <message>
        <source>Sign in to turn this on. It stays off.</source>
        <translation>سجّل الدخول لتفعيل هذا. يبقى متوقفًا.</translation>
    </message>
    <message>
        <source>You were signed out. Nothing was changed.</source>
        <translation>سُجّل خروجك. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>The privacy policy says something new about this.</source>
        <translation>تقول سياسة الخصوصية شيئًا جديدًا عن هذا.</translation>
    </message>
    <message>
        <source>Read what is new, then decide.</source>
        <translation>اقرأ الجديد، ثم قرر.</translation>
    </message>
    <message>
        <source>See what changes</source>
        <translation>عرض ما يتغير</translation>
    </message>
</context>
<context>
    <name>Inside</name>
    <message>
        <source>Entry {number}</source>
        <translation>المدخل {number}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>In {folder}, {size}</source>
        <translation>في ⁨{folder}⁩، ⁨{size}⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n entries added</source>
        <translation>
            <numerusform>لم يُضف أي مدخل</numerusform>
            <numerusform>أُضيف مدخل واحد</numerusform>
            <numerusform>أُضيف مدخلان</numerusform>
            <numerusform>أُضيفت %n مدخلات</numerusform>
            <numerusform>أُضيف %n مدخلًا</numerusform>
            <numerusform>أُضيف %n مدخل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries only in the older copy</source>
        <translation>
            <numerusform>لا مدخلات في النسخة الأقدم فقط</numerusform>
            <numerusform>مدخل واحد في النسخة الأقدم فقط</numerusform>
            <numerusform>مدخلان في النسخة الأقدم فقط</numerusform>
            <numerusform>%n مدخلات في النسخة الأقدم فقط</numerusform>
            <numerusform>%n مدخلًا في النسخة الأقدم فقط</numerusform>
            <numerusform>%n مدخل في النسخة الأقدم فقط</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: {what}</source>
        <translation>{file}: {what}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>InspectDesk</name>
    <message>
        <source>Choose an older copy</source>
        <translation>اختيار نسخة أقدم</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>ملفات zip (*.zip)</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>الخدمة</translation>
    </message>
</context>
<context>
    <name>InspectPage</name>
    <message>
        <source>Look inside your copy</source>
        <translation>عرض ما بداخل نسختك</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>مقارنة…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Search the copy</source>
        <translation>البحث في النسخة</translation>
    </message>
    <message>
        <source>This file is not opened</source>
        <translation>لا يُفتح هذا الملف</translation>
    </message>
    <message>
        <source>{name}. Opened on this computer. Nothing is sent.</source>
        <translation>⁨{name}⁩. فُتحت على هذا الحاسوب. لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>لم يُعثر على شيء. جرّب كلمة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>لا مطابقات</numerusform>
            <numerusform>مطابقة واحدة</numerusform>
            <numerusform>مطابقتان</numerusform>
            <numerusform>%n مطابقات</numerusform>
            <numerusform>%n مطابقة</numerusform>
            <numerusform>%n مطابقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectPane</name>
    <message>
        <source>Easy to read</source>
        <translation>سهل القراءة</translation>
    </message>
    <message>
        <source>Raw file</source>
        <translation>الملف الخام</translation>
    </message>
    <message>
        <source>This file is not text, so it is not shown here.</source>
        <translation>هذا الملف ليس نصًا، لذا لا يُعرض هنا.</translation>
    </message>
    <message>
        <source>From here on this file is not valid JSON. The raw file shows what is in it.</source>
        <translation>من هنا فصاعدًا ليس هذا الملف JSON صالحًا. يعرض الملف الخام ما فيه.</translation>
    </message>
    <message>
        <source>Nothing found in this file.</source>
        <translation>لم يُعثر على شيء في هذا الملف.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>هذا الملف فارغ.</translation>
    </message>
    <message>
        <source>What was added</source>
        <translation>ما أُضيف</translation>
    </message>
    <message>
        <source>Since {copy}</source>
        <translation>منذ ⁨{copy}⁩</translation>
    </message>
    <message>
        <source>Nothing was added since that copy.</source>
        <translation>لم يُضف شيء منذ تلك النسخة.</translation>
    </message>
</context>
<context>
    <name>KeepBanner</name>
    <message>
        <source>Keep my account</source>
        <translation>إبقاء حسابي</translation>
    </message>
</context>
<context>
    <name>KeyringDialog</name>
    <message>
        <source>Your sign-in cannot be stored</source>
        <translation>لا يمكن تخزين تسجيل دخولك</translation>
    </message>
    <message>
        <source>This computer has no keyring that is unlocked, so ConsentUI cannot store your sign-in safely.</source>
        <translation>ليس لهذا الحاسوب حلقة مفاتيح مفتوحة، لذا لا يستطيع ConsentUI تخزين تسجيل دخولك بأمان.</translation>
    </message>
    <message>
        <source>Without an account, what you turn on here is turned off again when ConsentUI next starts.</source>
        <translation>دون حساب، يُوقف ما تفعّله هنا من جديد عند تشغيل ConsentUI في المرة التالية.</translation>
    </message>
    <message>
        <source>Ask me to sign in each time</source>
        <translation>اطلب مني تسجيل الدخول في كل مرة</translation>
    </message>
    <message>
        <source>Nothing is stored on this computer.</source>
        <translation>لا يُخزَّن شيء على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again</source>
        <translation>افتح حلقة المفاتيح وأعد المحاولة</translation>
    </message>
    <message>
        <source>Your system asks for its password.</source>
        <translation>يطلب نظامك كلمة مروره.</translation>
    </message>
    <message>
        <source>How this works</source>
        <translation>كيف يعمل هذا</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>A keyring is the part of your system that keeps passwords encrypted. ConsentUI keeps its sign-in there and nowhere else: never in a file. Without a keyring the sign-in lives in memory until you close the window. Turning things off works in any case.</source>
        <translation>حلقة المفاتيح هي جزء النظام الذي يحفظ كلمات المرور مشفّرة. يحفظ ConsentUI تسجيل دخوله هناك وليس في أي مكان آخر: ليس في ملف أبدًا. ودون حلقة مفاتيح يبقى تسجيل الدخول في الذاكرة حتى تغلق النافذة. والإيقاف يعمل في كل الأحوال.</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>ConsentUI is free software under the MIT licence. You may use, change and pass it on.</source>
        <translation>ConsentUI برنامج حر برخصة MIT. يمكنك استخدامه وتغييره ونقله إلى غيرك.</translation>
    </message>
    <message>
        <source>It is built with the works of others, each under its own licence:</source>
        <translation>بُني على أعمال آخرين، لكل منها رخصته:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Licence not named by the package</source>
        <translation>لم تذكر الحزمة رخصة</translation>
    </message>
</context>
<context>
    <name>LinesView</name>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
</context>
<context>
    <name>LinkedRow</name>
    <message>
        <source>Unlink</source>
        <translation>إلغاء الربط</translation>
    </message>
    <message>
        <source>Unlink {product}</source>
        <translation>إلغاء ربط ⁨{product}⁩</translation>
    </message>
</context>
<context>
    <name>ListInterface</name>
    <message>
        <source>{place} of {count}</source>
        <translation>⁨{place}⁩ من {count}</translation>
    </message>
</context>
<context>
    <name>LoadingRows</name>
    <message>
        <source>Loading your choices…</source>
        <translation>جارٍ تحميل خياراتك…</translation>
    </message>
</context>
<context>
    <name>Locale</name>
    <message>
        <source>en_GB</source>
        <translation>ar_AE</translation>
    </message>
</context>
<context>
    <name>LockedMark</name>
    <message>
        <source>{title}, {state}</source>
        <translation>{title}، {state}</translation>
    </message>
</context>
<context>
    <name>LockedRow</name>
    <message>
        <source>Set by your administrator</source>
        <translation>حدّده المسؤول لديك</translation>
    </message>
</context>
<context>
    <name>LookGroup</name>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>مطابقة النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>System font</source>
        <translation>خط النظام</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>Match system follows your computer, with its contrast setting</source>
        <translation>تتبع مطابقة النظام حاسوبك، مع إعداد التباين فيه</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Starts from the text size of your computer</source>
        <translation>يبدأ من حجم النص في حاسوبك</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>No sliding or fading</source>
        <translation>دون انزلاق أو تلاشٍ</translation>
    </message>
</context>
<context>
    <name>MailWords</name>
    <message>
        <source>Question about my data at {app}</source>
        <translation>سؤال عن بياناتي في ⁨{app}⁩</translation>
    </message>
    <message>
        <source>Question about {clause}</source>
        <translation>سؤال عن ⁨{clause}⁩</translation>
    </message>
    <message>
        <source>This is about {clause}, version {version} of the privacy policy of {app}:</source>
        <translation>هذا بشأن ⁨{clause}⁩، الإصدار ⁨{version}⁩ من سياسة خصوصية ⁨{app}⁩:</translation>
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
        <translation>[عرض تجريبي] {name}</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>Other choices</source>
        <translation>خيارات أخرى</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>سياسة الخصوصية</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
</context>
<context>
    <name>MessageGroup</name>
    <message>
        <source>Language and messages</source>
        <translation>اللغة والرسائل</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language of the policy</source>
        <translation>لغة السياسة</translation>
    </message>
    <message>
        <source>Keep short messages on screen</source>
        <translation>إبقاء الرسائل القصيرة على الشاشة</translation>
    </message>
    <message>
        <source>What this window says. The policy follows where it was published in that language.</source>
        <translation>لغة هذه النافذة. وتتبعها السياسة حيث نُشرت بتلك اللغة.</translation>
    </message>
    <message>
        <source>The policy is shown in the languages it was published in</source>
        <translation>تُعرض السياسة باللغات التي نُشرت بها</translation>
    </message>
    <message>
        <source>Messages with Undo stay until you close them or the time is over</source>
        <translation>الرسائل التي فيها «تراجع» تبقى حتى تغلقها أو ينتهي الوقت</translation>
    </message>
    <message>
        <source>Until I close them</source>
        <translation>حتى أغلقها</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>بلا انتظار</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Your copy is ready</source>
        <translation>نسختك جاهزة</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>نسخ الرقم المرجعي</translation>
    </message>
    <message>
        <source>A setting of this computer is not used. {words}</source>
        <translation>إعداد في هذا الحاسوب غير مستخدم. ⁨{words}⁩</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <translation>حدّده المسؤول لديك</translation>
    </message>
    <message>
        <source>Reference copied</source>
        <translation>نُسخ الرقم المرجعي</translation>
    </message>
</context>
<context>
    <name>NavList</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>NoChoices</name>
    <message>
        <source>We cannot show your choices</source>
        <translation>لا يمكننا عرض خياراتك</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation>طلب المساعدة</translation>
    </message>
    <message>
        <source>You are offline. Your choices are safe and nothing was changed.</source>
        <translation>أنت غير متصل. خياراتك آمنة ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>The server does not answer. Your choices are safe and nothing was changed. Try again, or come back later.</source>
        <translation>الخادم لا يجيب. خياراتك آمنة ولم يتغير شيء. أعد المحاولة، أو عد لاحقًا.</translation>
    </message>
</context>
<context>
    <name>NotSentDialog</name>
    <message>
        <source>Not sent yet</source>
        <translation>لم يُرسل بعد</translation>
    </message>
    <message>
        <source>This computer could not save what you turned off. If you close now, it stays on. Keep the window open while we send.</source>
        <translation>تعذر على هذا الحاسوب حفظ ما أوقفته. إن أغلقت الآن، يبقى مفعّلًا. أبقِ النافذة مفتوحة أثناء الإرسال.</translation>
    </message>
    <message>
        <source>We send it when ConsentUI is next open.</source>
        <translation>نرسله عندما يُفتح ConsentUI في المرة التالية.</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>إبقاؤها مفتوحة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>NowAndThen</name>
    <message>
        <source>new: {words}</source>
        <translation>جديد: ⁨{words}⁩</translation>
    </message>
</context>
<context>
    <name>OtherChanges</name>
    <message>
        <source>Read them</source>
        <translation>قراءتها</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>إخفاؤها</translation>
    </message>
</context>
<context>
    <name>OverviewBanners</name>
    <message>
        <source>See what happens when</source>
        <translation>عرض ما يحدث ومتى</translation>
    </message>
    <message numerus="yes">
        <source>%n switches need your answer</source>
        <translation>
            <numerusform>لا مفاتيح تحتاج إلى جوابك</numerusform>
            <numerusform>مفتاح واحد يحتاج إلى جوابك</numerusform>
            <numerusform>مفتاحان يحتاجان إلى جوابك</numerusform>
            <numerusform>%n مفاتيح تحتاج إلى جوابك</numerusform>
            <numerusform>%n مفتاحًا تحتاج إلى جوابك</numerusform>
            <numerusform>%n مفتاح تحتاج إلى جوابك</numerusform>
        </translation>
    </message>
    <message>
        <source>What they are about stays off until you answer.</source>
        <translation>ما تتعلق به يبقى متوقفًا حتى تجيب.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>It happened on {day}. See which data it is about and what you can do now.</source>
        <translation>حدث في {day}. انظر أي بيانات يخصها وماذا يمكنك أن تفعل الآن.</translation>
    </message>
    <message>
        <source>See what happened</source>
        <translation>عرض ما حدث</translation>
    </message>
    <message>
        <source>The privacy policy changed on {day}</source>
        <translation>تغيرت سياسة الخصوصية في {day}</translation>
    </message>
    <message>
        <source>The privacy policy changes on {day}</source>
        <translation>تتغير سياسة الخصوصية في {day}</translation>
    </message>
    <message>
        <source>See what changes</source>
        <translation>عرض ما يتغير</translation>
    </message>
    <message>
        <source>No change needs your decision.</source>
        <translation>لا يحتاج أي تغيير إلى قرارك.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes need your decision.</source>
        <translation>
            <numerusform>لا تغييرات تحتاج إلى قرارك.</numerusform>
            <numerusform>تغيير واحد يحتاج إلى قرارك.</numerusform>
            <numerusform>تغييران يحتاجان إلى قرارك.</numerusform>
            <numerusform>%n تغييرات تحتاج إلى قرارك.</numerusform>
            <numerusform>%n تغييرًا تحتاج إلى قرارك.</numerusform>
            <numerusform>%n تغيير تحتاج إلى قرارك.</numerusform>
        </translation>
    </message>
    <message>
        <source>What they touch is off until you decide.</source>
        <translation>ما تمسّه متوقف حتى تقرر.</translation>
    </message>
    <message>
        <source>Until you decide, the rules you agreed to stay in force.</source>
        <translation>حتى تقرر، تبقى القواعد التي وافقت عليها سارية.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>What {app} may use, what it shared, and what is waiting for you.</source>
        <translation>ما يجوز لـ ⁨{app}⁩ استخدامه، وما شاركه، وما ينتظرك.</translation>
    </message>
    <message numerus="yes">
        <source>%n more messages</source>
        <translation>
            <numerusform>لا رسائل أخرى</numerusform>
            <numerusform>رسالة أخرى</numerusform>
            <numerusform>رسالتان أخريان</numerusform>
            <numerusform>%n رسائل أخرى</numerusform>
            <numerusform>%n رسالة أخرى</numerusform>
            <numerusform>%n رسالة أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message>
        <source>Recommendations</source>
        <translation>التوصيات</translation>
    </message>
    <message>
        <source>Ads</source>
        <translation>الإعلانات</translation>
    </message>
    <message>
        <source>Optional cookies</source>
        <translation>ملفات ارتباط اختيارية</translation>
    </message>
    <message>
        <source>Linked accounts</source>
        <translation>الحسابات المرتبطة</translation>
    </message>
    <message>
        <source>{state} · {uses}</source>
        <translation>{state} · {uses}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>All {total} permissions are off</source>
        <translation>كل الأذونات ({total}) متوقفة</translation>
    </message>
    <message>
        <source>{count} of {total} permissions were on when last checked</source>
        <translation>الأذونات المفعّلة عند آخر تحقق: {count} من {total}</translation>
    </message>
    <message>
        <source>All {total} permissions are on</source>
        <translation>كل الأذونات ({total}) مفعّلة</translation>
    </message>
    <message>
        <source>{count} of {total} permissions are on</source>
        <translation>الأذونات المفعّلة: {count} من {total}</translation>
    </message>
    <message>
        <source>{app} asks when a feature needs something. You decide each time.</source>
        <translation>يسأل ⁨{app}⁩ عندما تحتاج ميزة إلى شيء. وأنت تقرر في كل مرة.</translation>
    </message>
    <message>
        <source>{title}: {state}.</source>
        <translation>{title}: {state}.</translation>
    </message>
    <message>
        <source>The rest are off.</source>
        <translation>الباقي متوقف.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>{count} of {total} on</source>
        <translation>المفعّل: {count} من {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>ولا مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتان</numerusform>
            <numerusform>%n مرات</numerusform>
            <numerusform>%n مرة</numerusform>
            <numerusform>%n مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n recipients</source>
        <translation>
            <numerusform>بلا متلقين</numerusform>
            <numerusform>مع متلقٍ واحد</numerusform>
            <numerusform>مع متلقيين</numerusform>
            <numerusform>مع %n متلقين</numerusform>
            <numerusform>مع %n متلقيًا</numerusform>
            <numerusform>مع %n متلقٍ</numerusform>
        </translation>
    </message>
    <message>
        <source>More than {times}</source>
        <translation>أكثر من {times}</translation>
    </message>
    <message>
        <source>{times}, {recipients}</source>
        <translation>{times}، {recipients}</translation>
    </message>
    <message>
        <source>once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>{what}, {times}</source>
        <translation>{what}، {times}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>⁨{first}⁩ و⁨{last}⁩</translation>
    </message>
    <message>
        <source>{name} is on.</source>
        <translation>⁨{name}⁩ مفعّل.</translation>
    </message>
    <message>
        <source>{names} are on.</source>
        <translation>⁨{names}⁩ مفعّلة.</translation>
    </message>
</context>
<context>
    <name>PageBanners</name>
    <message>
        <source>Read the policy</source>
        <translation>قراءة السياسة</translation>
    </message>
    <message>
        <source>{detail}. Nothing is sent and nothing is changed. Whoever looks after this computer can put it right.</source>
        <translation>{detail}. لا يُرسل شيء ولا يتغير شيء. يستطيع القائم على هذا الحاسوب تصحيحه.</translation>
    </message>
    <message>
        <source>A setting of this computer is wrong</source>
        <translation>إعداد في هذا الحاسوب خاطئ</translation>
    </message>
    <message>
        <source>A part of the program is missing or broken. Nothing is sent and nothing is changed. Close the window and start it again.</source>
        <translation>جزء من البرنامج مفقود أو تالف. لا يُرسل شيء ولا يتغير شيء. أغلق النافذة وشغّله من جديد.</translation>
    </message>
    <message>
        <source>ConsentUI could not start</source>
        <translation>تعذر تشغيل ConsentUI</translation>
    </message>
    <message>
        <source>Another window of ConsentUI holds your choices</source>
        <translation>نافذة أخرى من ConsentUI تدير خياراتك</translation>
    </message>
    <message>
        <source>Close it, then try again. Until then nothing can be turned on here.</source>
        <translation>أغلقها، ثم أعد المحاولة. حتى ذلك الحين لا يمكن تفعيل شيء هنا.</translation>
    </message>
    <message>
        <source>This computer cannot read the choices it kept</source>
        <translation>لا يستطيع هذا الحاسوب قراءة الخيارات التي حفظها</translation>
    </message>
    <message>
        <source>Nothing is turned on by that. Something you turned off earlier may not have been sent: look at the switches below.</source>
        <translation>لا يُفعَّل شيء بذلك. ربما لم يُرسل شيء أوقفته سابقًا: انظر إلى المفاتيح أدناه.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation>أنت غير متصل</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>الخادم لا يجيب</translation>
    </message>
    <message>
        <source>This demo works with a demo service only</source>
        <translation>هذا العرض التجريبي يعمل مع خدمة تجريبية فقط</translation>
    </message>
    <message>
        <source>What answers does not call itself a demo. Nothing is sent to it.</source>
        <translation>ما يجيب لا يسمّي نفسه عرضًا تجريبيًا. لا يُرسل إليه شيء.</translation>
    </message>
    <message>
        <source>This address belongs to a demo</source>
        <translation>هذا العنوان لعرض تجريبي</translation>
    </message>
    <message>
        <source>Its people and data are made up, so nothing of yours is sent to it. To look at it, start the demo: consentui demo</source>
        <translation>أشخاصه وبياناته من نسج الخيال، لذلك لا يُرسل إليه شيء مما يخصك. لمشاهدته ابدأ العرض التجريبي: consentui demo</translation>
    </message>
    <message>
        <source>What you turned off is saved on this computer. We send it when you are back online.</source>
        <translation>ما أوقفته محفوظ على هذا الحاسوب. نرسله عندما تعود إلى الاتصال.</translation>
    </message>
    <message>
        <source>You can turn things off at any time. Turning on needs a connection.</source>
        <translation>يمكنك الإيقاف في أي وقت. التفعيل يحتاج إلى اتصال.</translation>
    </message>
    <message>
        <source>A change you made is still being sent. You need not sign in for that.</source>
        <translation>ما زال تغيير أجريته قيد الإرسال. لا تحتاج إلى تسجيل الدخول لذلك.</translation>
    </message>
    <message>
        <source>Sign in again to see and change the choices of your account.</source>
        <translation>سجّل الدخول من جديد لعرض خيارات حسابك وتغييرها.</translation>
    </message>
    <message>
        <source>You were signed out</source>
        <translation>سُجّل خروجك</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>You declined the policy</source>
        <translation>رفضت السياسة</translation>
    </message>
    <message>
        <source>You can read it and decide again at any time.</source>
        <translation>يمكنك قراءتها واتخاذ قرار جديد في أي وقت.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>لم تسجّل الدخول</translation>
    </message>
    <message>
        <source>These choices apply to this computer only. Sign in to see and change the choices of your account.</source>
        <translation>تسري هذه الخيارات على هذا الحاسوب فقط. سجّل الدخول لعرض خيارات حسابك وتغييرها.</translation>
    </message>
    <message>
        <source>These choices apply to this computer only, and it has no unlocked keyring to keep them. What you turn on here is turned off again when ConsentUI next starts.</source>
        <translation>تسري هذه الخيارات على هذا الحاسوب فقط، وليس فيه حلقة مفاتيح مفتوحة لحفظها. ما تفعّله هنا يُوقف من جديد عند تشغيل ConsentUI في المرة التالية.</translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message>
        <source>Support demo</source>
        <translation>عرض الدعم التجريبي</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>تجريبي</translation>
    </message>
    <message>
        <source>Fold up the demo panel</source>
        <translation>طي لوحة العرض التجريبي</translation>
    </message>
    <message>
        <source>Made-up people and data. Nothing real is changed.</source>
        <translation>أشخاص وبيانات من نسج الخيال. لا يتغير شيء حقيقي.</translation>
    </message>
    <message>
        <source>Open the demo panel</source>
        <translation>فتح لوحة العرض التجريبي</translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. You can save a PDF instead.</source>
        <translation>لا طابعة معدّة على هذا الحاسوب. يمكنك حفظ ملف PDF بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>أُرسل إلى الطابعة</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>حُفظ باسم ⁨{name}⁩</translation>
    </message>
</context>
<context>
    <name>PermissionNames</name>
    <message>
        <source>location</source>
        <translation>الموقع</translation>
    </message>
    <message>
        <source>the camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>the microphone</source>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>the photo album</source>
        <translation>ألبوم الصور</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«{title}»</translation>
    </message>
    <message>
        <source>They stay off.</source>
        <translation>تبقى متوقفة.</translation>
    </message>
    <message>
        <source>It stays off.</source>
        <translation>يبقى متوقفًا.</translation>
    </message>
    <message>
        <source>Choose what {app} may use your location for</source>
        <translation>اختر ما يجوز لـ ⁨{app}⁩ استخدام موقعك من أجله</translation>
    </message>
    <message>
        <source>{title}: choose what {app} may use it for</source>
        <translation>⁨{title}⁩: اختر ما يجوز لـ ⁨{app}⁩ استخدامه من أجله</translation>
    </message>
</context>
<context>
    <name>PermissionsPage</name>
    <message>
        <source>What {app} may use it for</source>
        <translation>ما يجوز لـ ⁨{app}⁩ استخدامه من أجله</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>All five are off until you turn them on. You can turn each one off here at any time.</source>
        <translation>جميع الأذونات الخمسة متوقفة حتى تفعّلها بنفسك. يمكنك إيقاف أي منها هنا في أي وقت.</translation>
    </message>
    <message>
        <source>These switches tell {app} what it may use. Your computer has its own privacy settings, and they can also block access.</source>
        <translation>تخبر هذه المفاتيح ⁨{app}⁩ بما يجوز له استخدامه. ولحاسوبك إعدادات خصوصية خاصة به، ويمكنها أيضًا حجب الوصول.</translation>
    </message>
    <message>
        <source>The policy says {app} uses an identifier of this device to push information to you.</source>
        <translation>تقول السياسة إن ⁨{app}⁩ يستخدم معرّفًا لهذا الجهاز ليدفع إليك المعلومات.</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Your account</source>
        <translation>حسابك</translation>
    </message>
</context>
<context>
    <name>PersonPart</name>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
</context>
<context>
    <name>PhonePart</name>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Fill in code</source>
        <translation>ملء الرمز</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>{code} is your {app} code. It works for 5 minutes.</source>
        <translation>⁨{code}⁩ هو رمزك في ⁨{app}⁩. يعمل مدة 5 دقائق.</translation>
    </message>
</context>
<context>
    <name>PhoneStep</name>
    <message>
        <source>See and change your privacy choices</source>
        <translation>عرض خيارات خصوصيتك وتغييرها</translation>
    </message>
    <message>
        <source>Calling code</source>
        <translation>رمز الاتصال الدولي</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>رقم الهاتف</translation>
    </message>
    <message>
        <source>We send a code by text message to sign you in.</source>
        <translation>نرسل رمزًا برسالة نصية لتسجيل دخولك.</translation>
    </message>
    <message>
        <source>Send code</source>
        <translation>إرسال الرمز</translation>
    </message>
    <message>
        <source>Use without an account</source>
        <translation>الاستخدام دون حساب</translation>
    </message>
    <message>
        <source>Sign in to {app} with your phone number.</source>
        <translation>سجّل الدخول إلى ⁨{app}⁩ برقم هاتفك.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>or</source>
        <translation>أو</translation>
    </message>
    <message>
        <source>Then your choices apply to this computer only.</source>
        <translation>عندها تسري خياراتك على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>Choose the calling code from the list.</source>
        <translation>اختر رمز الاتصال الدولي من القائمة.</translation>
    </message>
</context>
<context>
    <name>PolicyHeader</name>
    <message>
        <source>Privacy policy</source>
        <translation>سياسة الخصوصية</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>{version}. {answer}</source>
        <translation>{version}. {answer}</translation>
    </message>
    <message>
        <source>The link leads to a clause that this version does not have.</source>
        <translation>يقود الرابط إلى بند ليس في هذا الإصدار.</translation>
    </message>
</context>
<context>
    <name>PolicyLists</name>
    <message>
        <source>{reason} The policy offers no choice here.</source>
        <translation>{reason} لا تعرض السياسة خيارًا هنا.</translation>
    </message>
    <message>
        <source>{switch}: {explanation}</source>
        <translation>{switch}: {explanation}</translation>
    </message>
    <message>
        <source>{what}, {why}.</source>
        <translation>{what}، {why}.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>No consent needed</source>
        <translation>لا تلزم موافقة</translation>
    </message>
    <message>
        <source>Data collected</source>
        <translation>البيانات المجموعة</translation>
    </message>
    <message>
        <source>What the policy says {app} collects, and why.</source>
        <translation>ما تقول السياسة إن {app} يجمعه، ولماذا.</translation>
    </message>
    <message>
        <source>Data shared</source>
        <translation>البيانات المشاركة</translation>
    </message>
    <message>
        <source>Who the policy says may get data from {app}, and why.</source>
        <translation>من تقول السياسة إنه قد يحصل على بيانات من {app}، ولماذا.</translation>
    </message>
    <message>
        <source>Read it in the policy</source>
        <translation>قراءته في السياسة</translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>the service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>We cannot show the policy</source>
        <translation>لا يمكننا عرض السياسة</translation>
    </message>
    <message>
        <source>It cannot be loaded now, and there is no saved copy on this computer.</source>
        <translation>لا يمكن تحميلها الآن، ولا نسخة محفوظة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>This policy has no text</source>
        <translation>ليس لهذه السياسة نص</translation>
    </message>
    <message>
        <source>The service published it empty.</source>
        <translation>نشرتها الخدمة فارغة.</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>المقدمة</translation>
    </message>
</context>
<context>
    <name>PolicyPaper</name>
    <message>
        <source>Check value of this text (SHA-256): {value}</source>
        <translation>قيمة التحقق لهذا النص (SHA-256): ⁨{value}⁩</translation>
    </message>
    <message>
        <source>{title} · Version {version} · Page {page}</source>
        <translation>⁨{title}⁩ · الإصدار ⁨{version}⁩ · الصفحة {page}</translation>
    </message>
</context>
<context>
    <name>PolicyQuestion</name>
    <message>
        <source>Decline</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>You have not decided on this policy</source>
        <translation>لم تقرر بشأن هذه السياسة</translation>
    </message>
    <message>
        <source>You declined the policy</source>
        <translation>رفضت السياسة</translation>
    </message>
    <message>
        <source>You can read it and decide again at any time.</source>
        <translation>يمكنك قراءتها واتخاذ قرار جديد في أي وقت.</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>Version {version}, from {day}</source>
        <translation>الإصدار {version}، ابتداءً من {day}</translation>
    </message>
    <message>
        <source>Version {version}, in force since {day}</source>
        <translation>الإصدار {version}، سارٍ منذ {day}</translation>
    </message>
    <message>
        <source>You have not answered yet.</source>
        <translation>لم تجب بعد.</translation>
    </message>
    <message>
        <source>You accepted it on {day}.</source>
        <translation>قبلتها في {day}.</translation>
    </message>
    <message>
        <source>You declined it on {day}.</source>
        <translation>رفضتها في {day}.</translation>
    </message>
    <message>
        <source>Saved copy, version {version}. The text is checked (valid).</source>
        <translation>نسخة محفوظة، الإصدار {version}. تم التحقق من النص (صالح).</translation>
    </message>
    <message>
        <source>Saved copy, version {version}. The text could not be checked.</source>
        <translation>نسخة محفوظة، الإصدار {version}. تعذر التحقق من النص.</translation>
    </message>
    <message numerus="yes">
        <source>Read it all, %n minutes</source>
        <translation>
            <numerusform>قراءتها كاملة</numerusform>
            <numerusform>قراءتها كاملة، دقيقة واحدة</numerusform>
            <numerusform>قراءتها كاملة، دقيقتان</numerusform>
            <numerusform>قراءتها كاملة، %n دقائق</numerusform>
            <numerusform>قراءتها كاملة، %n دقيقة</numerusform>
            <numerusform>قراءتها كاملة، %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>This policy is not available in {wanted}. You see the text in {shown}.</source>
        <translation>هذه السياسة غير متاحة باللغة: {wanted}. تقرأ النص باللغة: {shown}.</translation>
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
        <translation>المطابقة {number} من {total}، في الملخص</translation>
    </message>
    <message>
        <source>Match {number} of {total}</source>
        <translation>المطابقة {number} من {total}</translation>
    </message>
    <message>
        <source>Nothing found for “{query}”. Try another word.</source>
        <translation>لم يُعثر على شيء عن «{query}». جرّب كلمة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>The policy lists %n cases where the law lets {app} collect and use data without asking you. You cannot turn these off. You can ask about any of them.</source>
        <translation>
            <numerusform>لا تعدّد السياسة أي حالة يسمح فيها القانون لـ {app} بجمع بيانات واستخدامها دون سؤالك.</numerusform>
            <numerusform>تذكر السياسة حالة واحدة تقول إن القانون يسمح فيها لـ {app} بجمع بيانات واستخدامها دون سؤالك. لا يمكنك إيقافها. يمكنك السؤال عنها.</numerusform>
            <numerusform>تعدّد السياسة حالتين تقول إن القانون يسمح فيهما لـ {app} بجمع بيانات واستخدامها دون سؤالك. لا يمكنك إيقافهما. يمكنك السؤال عن أي منهما.</numerusform>
            <numerusform>تعدّد السياسة %n حالات تقول إن القانون يسمح فيها لـ {app} بجمع بيانات واستخدامها دون سؤالك. لا يمكنك إيقافها. يمكنك السؤال عن أي منها.</numerusform>
            <numerusform>تعدّد السياسة %n حالة تقول إن القانون يسمح فيها لـ {app} بجمع بيانات واستخدامها دون سؤالك. لا يمكنك إيقافها. يمكنك السؤال عن أي منها.</numerusform>
            <numerusform>تعدّد السياسة %n حالة تقول إن القانون يسمح فيها لـ {app} بجمع بيانات واستخدامها دون سؤالك. لا يمكنك إيقافها. يمكنك السؤال عن أي منها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The policy lists %n cases where the law lets {app} share data, or make it public, without asking you. You cannot turn these off. You can ask about any of them.</source>
        <translation>
            <numerusform>لا تعدّد السياسة أي حالة يسمح فيها القانون لـ {app} بمشاركة بيانات أو إعلانها دون سؤالك.</numerusform>
            <numerusform>تذكر السياسة حالة واحدة تقول إن القانون يسمح فيها لـ {app} بمشاركة بيانات أو إعلانها دون سؤالك. لا يمكنك إيقافها. يمكنك السؤال عنها.</numerusform>
            <numerusform>تعدّد السياسة حالتين تقول إن القانون يسمح فيهما لـ {app} بمشاركة بيانات أو إعلانها دون سؤالك. لا يمكنك إيقافهما. يمكنك السؤال عن أي منهما.</numerusform>
            <numerusform>تعدّد السياسة %n حالات تقول إن القانون يسمح فيها لـ {app} بمشاركة بيانات أو إعلانها دون سؤالك. لا يمكنك إيقافها. يمكنك السؤال عن أي منها.</numerusform>
            <numerusform>تعدّد السياسة %n حالة تقول إن القانون يسمح فيها لـ {app} بمشاركة بيانات أو إعلانها دون سؤالك. لا يمكنك إيقافها. يمكنك السؤال عن أي منها.</numerusform>
            <numerusform>تعدّد السياسة %n حالة تقول إن القانون يسمح فيها لـ {app} بمشاركة بيانات أو إعلانها دون سؤالك. لا يمكنك إيقافها. يمكنك السؤال عن أي منها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>Empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>{value}. It cannot be changed here.</source>
        <translation>⁨{value}⁩. لا يمكن تغييره هنا.</translation>
    </message>
    <message>
        <source>Year-month-day, such as 1990-12-31</source>
        <translation>سنة-شهر-يوم، مثل 1990-12-31</translation>
    </message>
    <message>
        <source>Describe the picture in words. Pictures themselves are not sent from here.</source>
        <translation>صف الصورة بالكلمات. لا تُرسل الصور نفسها من هنا.</translation>
    </message>
    <message>
        <source>Write something, or cancel.</source>
        <translation>اكتب شيئًا، أو ألغِ.</translation>
    </message>
    <message>
        <source>Write a day that has been, such as 1990-12-31.</source>
        <translation>اكتب يومًا مضى، مثل 1990-12-31.</translation>
    </message>
    <message>
        <source>Write 6 to 32 letters, digits or hyphens, without spaces.</source>
        <translation>اكتب من 6 إلى 32 حرفًا أو رقمًا أو واصلة، دون مسافات.</translation>
    </message>
    <message>
        <source>{field} is saved.</source>
        <translation>حُفظ ⁨{field}⁩.</translation>
    </message>
    <message>
        <source>{field} is cleared.</source>
        <translation>مُسح ⁨{field}⁩.</translation>
    </message>
    <message>
        <source>Set. It cannot be changed here.</source>
        <translation>محدَّد. لا يمكن تغييره هنا.</translation>
    </message>
    <message>
        <source>Not set. You sign in with a code from a text message.</source>
        <translation>غير محدَّد. تسجّل الدخول برمز من رسالة نصية.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>{share} percent</source>
        <translation>⁨{share}⁩ بالمئة</translation>
    </message>
</context>
<context>
    <name>RawView</name>
    <message>
        <source>Raw file</source>
        <translation>الملف الخام</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>No summary for this clause.</source>
        <translation>لا ملخص لهذا البند.</translation>
    </message>
    <message>
        <source>The policy</source>
        <translation>السياسة</translation>
    </message>
</context>
<context>
    <name>ReceiptCard</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>حفظ الإيصال</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>تم التحقق</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation>يتعذر التحقق</translation>
    </message>
    <message>
        <source>{app} reported this. Receipts are for decisions only.</source>
        <translation>أبلغ ⁨{app}⁩ بهذا. الإيصالات للقرارات فقط.</translation>
    </message>
    <message>
        <source>{app} has it on record. Receipts are for decisions only.</source>
        <translation>لدى ⁨{app}⁩ سجل بهذا. الإيصالات للقرارات فقط.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Each receipt is the service&apos;s signed proof of one decision. The signature was checked.</source>
        <translation>كل إيصال دليل موقّع من الخدمة على قرار واحد. تم التحقق من التوقيع.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>See all activity</source>
        <translation>عرض كل النشاط</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
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
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>الخيار</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Check value</source>
        <translation>قيمة التحقق</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{title}: turned on for “{use}”</source>
        <translation>⁨{title}⁩: فُعّل من أجل «⁨{use}⁩»</translation>
    </message>
    <message>
        <source>{title}: turned off for “{use}”</source>
        <translation>⁨{title}⁩: أُوقف من أجل «⁨{use}⁩»</translation>
    </message>
    <message>
        <source>Turning off needs no policy version</source>
        <translation>لا يحتاج الإيقاف إلى إصدار من السياسة</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>الإصدار ⁨{version}⁩</translation>
    </message>
    <message>
        <source>clause {place}</source>
        <translation>البند ⁨{place}⁩</translation>
    </message>
    <message>
        <source>Version {version}, {clauses}</source>
        <translation>الإصدار ⁨{version}⁩، ⁨{clauses}⁩</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>{moment}, by {device}</source>
        <translation>{moment}، من ⁨{device}⁩</translation>
    </message>
</context>
<context>
    <name>RecipientLine</name>
    <message>
        <source>Stop sharing</source>
        <translation>إيقاف المشاركة</translation>
    </message>
    <message>
        <source>Stop sharing with {recipient}</source>
        <translation>إيقاف المشاركة مع ⁨{recipient}⁩</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>الإيصال</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>الخيار</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Check value</source>
        <translation>قيمة التحقق</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>بيانات</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>أُرسل إلى</translation>
    </message>
    <message>
        <source>For</source>
        <translation>من أجل</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Turning off needs no policy version</source>
        <translation>لا يحتاج الإيقاف إلى إصدار من السياسة</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>الإصدار ⁨{version}⁩</translation>
    </message>
    <message>
        <source>clause {place}</source>
        <translation>البند ⁨{place}⁩</translation>
    </message>
    <message>
        <source>Version {version}, {clauses}</source>
        <translation>الإصدار ⁨{version}⁩، ⁨{clauses}⁩</translation>
    </message>
    <message>
        <source>{moment}, by {device}</source>
        <translation>{moment}، من ⁨{device}⁩</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Signature, check value and place in the chain were checked on this computer.</source>
        <translation>تم على هذا الحاسوب التحقق من التوقيع وقيمة التحقق والموضع في السلسلة.</translation>
    </message>
    <message>
        <source>The receipt is not on this computer yet.</source>
        <translation>الإيصال ليس على هذا الحاسوب بعد.</translation>
    </message>
    <message>
        <source>The signature does not belong to this receipt and the service&apos;s keys.</source>
        <translation>لا يعود التوقيع إلى هذا الإيصال ومفاتيح الخدمة.</translation>
    </message>
    <message>
        <source>It does not follow the receipt before it: something is missing or changed.</source>
        <translation>لا يتبع الإيصال الذي قبله: شيء ناقص أو معدَّل.</translation>
    </message>
    <message>
        <source>It is about somebody else than the receipts around it.</source>
        <translation>هو عن شخص آخر غير الإيصالات من حوله.</translation>
    </message>
    <message>
        <source>Its check value or number is not the one of this receipt.</source>
        <translation>قيمة التحقق أو الرقم ليسا لهذا الإيصال.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferenceLink</name>
    <message>
        <source>Reference {reference}</source>
        <translation>الرقم المرجعي {reference}</translation>
    </message>
    <message>
        <source>{text}, copy</source>
        <translation>{text}، نسخ</translation>
    </message>
    <message>
        <source>Copy the reference. Support can tell from it what went wrong, and nothing about you.</source>
        <translation>انسخ الرقم المرجعي. يعرف منه فريق الدعم ما حدث من خلل، ولا يعرف منه شيئًا عنك.</translation>
    </message>
    <message>
        <source>Reference copied</source>
        <translation>نُسخ الرقم المرجعي</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>A report for support</source>
        <translation>تقرير لفريق الدعم</translation>
    </message>
    <message>
        <source>This is all of it, word for word. It names neither you nor this computer, and holds none of your choices. Nothing is sent: you save a file and decide who gets it.</source>
        <translation>هذا هو التقرير كله، كلمة بكلمة. لا يذكر اسمك ولا اسم هذا الحاسوب، ولا يتضمن أيًا من خياراتك. لا يُرسل شيء: تحفظ ملفًا وتقرر أنت من يحصل عليه.</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>عدم الحفظ</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>التقرير</translation>
    </message>
</context>
<context>
    <name>RequestsCard</name>
    <message>
        <source>Copy of your data</source>
        <translation>نسخة من بياناتك</translation>
    </message>
    <message>
        <source>Downloading, {progress}</source>
        <translation>جارٍ التنزيل، ⁨{progress}⁩</translation>
    </message>
    <message>
        <source>Deletion of your account</source>
        <translation>حذف حسابك</translation>
    </message>
    <message>
        <source>Content about you</source>
        <translation>محتوى عنك</translation>
    </message>
    <message>
        <source>Asked on {day}</source>
        <translation>طُلب في {day}</translation>
    </message>
    <message>
        <source>On {day}</source>
        <translation>في {day}</translation>
    </message>
    <message>
        <source>Your requests</source>
        <translation>طلباتك</translation>
    </message>
    <message>
        <source>Sign in to ask for a copy or delete your data.</source>
        <translation>سجّل الدخول لطلب نسخة من بياناتك أو حذفها.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>لا يمكننا تحميل هذا الآن.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>No open requests</source>
        <translation>لا طلبات مفتوحة</translation>
    </message>
    <message>
        <source>Get a copy of your data</source>
        <translation>الحصول على نسخة من بياناتك</translation>
    </message>
    <message>
        <source>Show your copy</source>
        <translation>عرض نسختك</translation>
    </message>
</context>
<context>
    <name>ResendButton</name>
    <message>
        <source>Send again</source>
        <translation>الإرسال من جديد</translation>
    </message>
</context>
<context>
    <name>RowPainter</name>
    <message>
        <source>Sensitive</source>
        <translation>حساس</translation>
    </message>
</context>
<context>
    <name>ScreenFoot</name>
    <message>
        <source>Read the privacy policy</source>
        <translation>قراءة سياسة الخصوصية</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>اللغة: {language}</translation>
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
        <translation>تجريبي</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Search permissions, choices, policy and settings</source>
        <translation>البحث في الأذونات والخيارات والسياسة والإعدادات</translation>
    </message>
</context>
<context>
    <name>SearchPalette</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search permissions, choices, policy and settings</source>
        <translation>البحث في الأذونات والخيارات والسياسة والإعدادات</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>إذن</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>الخيار</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>move</source>
        <translation>تنقّل</translation>
    </message>
    <message>
        <source>open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>SearchSources</name>
    <message>
        <source>{state}, {uses}</source>
        <translation>{state}، {uses}</translation>
    </message>
    <message>
        <source>Permission · {state}</source>
        <translation>إذن · {state}</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>إذن</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Other choices</source>
        <translation>خيارات أخرى</translation>
    </message>
    <message>
        <source>Other choices · {state}</source>
        <translation>خيارات أخرى · {state}</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>history log receipts proof export</source>
        <translation>تاريخ سجل إيصالات دليل تصدير</translation>
    </message>
    <message>
        <source>Everything that happened</source>
        <translation>كل ما حدث</translation>
    </message>
    <message>
        <source>What was turned on</source>
        <translation>ما تم تفعيله</translation>
    </message>
    <message>
        <source>What was turned off</source>
        <translation>ما تم إيقافه</translation>
    </message>
    <message>
        <source>What was shared</source>
        <translation>ما تمت مشاركته</translation>
    </message>
    <message>
        <source>Answers to the policy</source>
        <translation>الأجوبة عن السياسة</translation>
    </message>
    <message>
        <source>Requests about your data</source>
        <translation>طلبات بشأن بياناتك</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>عمليات تسجيل الدخول</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>المقدمة</translation>
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
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>We cannot load this now. Your switches are not affected.</source>
        <translation>لا يمكننا تحميل هذا الآن. لا تتأثر مفاتيحك.</translation>
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
        <translation>تسجيل الدخول من جديد</translation>
    </message>
    <message>
        <source>You were signed out because your session has ended.</source>
        <translation>سُجّل خروجك لأن جلستك انتهت.</translation>
    </message>
    <message>
        <source>A change you made is still being sent. You need not sign in for that.</source>
        <translation>ما زال تغيير أجريته قيد الإرسال. لا تحتاج إلى تسجيل الدخول لذلك.</translation>
    </message>
    <message>
        <source>You were signed in with {phone}.</source>
        <translation>كنت قد سجّلت الدخول بالرقم ⁨{phone}⁩.</translation>
    </message>
    <message>
        <source>Stay signed out</source>
        <translation>البقاء دون تسجيل دخول</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>SessionGroup</name>
    <message>
        <source>Where you are signed in</source>
        <translation>أماكن تسجيل دخولك</translation>
    </message>
    <message>
        <source>Sign out everywhere else</source>
        <translation>تسجيل الخروج من كل مكان آخر</translation>
    </message>
    <message>
        <source>This list may be out of date</source>
        <translation>قد تكون هذه القائمة قديمة</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>لا يمكننا تحميل هذا الآن.</translation>
    </message>
    <message>
        <source>Active now</source>
        <translation>نشط الآن</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Sign out on {device}</source>
        <translation>تسجيل الخروج على ⁨{device}⁩</translation>
    </message>
    <message>
        <source>You need a connection to sign out elsewhere.</source>
        <translation>تحتاج إلى اتصال لتسجيل الخروج في أماكن أخرى.</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>In the memory of this demo only. It is forgotten when you close the window.</source>
        <translation>في ذاكرة هذا العرض التجريبي فقط. تُنسى عند إغلاق النافذة.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>In this computer&apos;s keyring. In no file, no log and no command line.</source>
        <translation>في حلقة مفاتيح هذا الحاسوب. ليس في ملف ولا سجل ولا سطر أوامر.</translation>
    </message>
    <message>
        <source>In memory, until you close the window. You asked to sign in each time.</source>
        <translation>في الذاكرة، حتى تغلق النافذة. طلبت تسجيل الدخول في كل مرة.</translation>
    </message>
    <message>
        <source>This computer has no keyring that is unlocked. It is kept until you close the window.</source>
        <translation>ليس لهذا الحاسوب حلقة مفاتيح مفتوحة. يُحفظ حتى تغلق النافذة.</translation>
    </message>
    <message>
        <source>Nothing is kept yet.</source>
        <translation>لا شيء محفوظ بعد.</translation>
    </message>
    <message>
        <source>The keyring was not asked yet.</source>
        <translation>لم تُسأل حلقة المفاتيح بعد.</translation>
    </message>
    <message>
        <source>Your sign-in is kept in this computer’s keyring ({name}).</source>
        <translation>تسجيل دخولك محفوظ في حلقة مفاتيح هذا الحاسوب (⁨{name}⁩).</translation>
    </message>
    <message>
        <source>{device} · signed in since {since}</source>
        <translation>⁨{device}⁩ · تسجيل الدخول منذ {since}</translation>
    </message>
    <message>
        <source>Signed in since {since} · last used {used}</source>
        <translation>تسجيل الدخول منذ {since} · آخر استخدام {used}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>log out leave account</source>
        <translation>خروج مغادرة الحساب</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>أماكن تسجيل دخولك</translation>
    </message>
    <message>
        <source>sessions devices sign out log out phone computer elsewhere</source>
        <translation>جلسات أجهزة تسجيل الخروج هاتف حاسوب مكان آخر</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>look light dark high contrast night colours appearance system</source>
        <translation>مظهر فاتح داكن تباين عالٍ ليل ألوان نظام</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>larger smaller letters zoom font size accessibility</source>
        <translation>أكبر أصغر حروف تكبير حجم الخط إتاحة</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>letters system Inter</source>
        <translation>حروف خط نظام Inter</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>animation sliding fading movement accessibility</source>
        <translation>حركة انزلاق تلاشٍ إتاحة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>English Chinese Arabic words translation system</source>
        <translation>إنجليزية صينية عربية كلمات ترجمة نظام</translation>
    </message>
    <message>
        <source>Language of the policy</source>
        <translation>لغة السياسة</translation>
    </message>
    <message>
        <source>English Chinese translation</source>
        <translation>عربية إنجليزية صينية لغة ترجمة</translation>
    </message>
    <message>
        <source>Keep short messages on screen</source>
        <translation>إبقاء الرسائل القصيرة على الشاشة</translation>
    </message>
    <message>
        <source>toast undo seconds time notification</source>
        <translation>رسالة تراجع ثوانٍ وقت إشعار</translation>
    </message>
    <message>
        <source>Where your sign-in is kept</source>
        <translation>مكان حفظ تسجيل دخولك</translation>
    </message>
    <message>
        <source>keyring password token store safe</source>
        <translation>حلقة مفاتيح كلمة مرور رمز تخزين أمان</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>about licences licenses open source update number</source>
        <translation>حول تراخيص رخصة مصدر مفتوح تحديث رقم</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>تفاصيل للدعم</translation>
    </message>
    <message>
        <source>diagnostics problem error code log report</source>
        <translation>تشخيص مشكلة خطأ رمز سجل تقرير</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>How ConsentUI looks and speaks. These settings stay on this computer.</source>
        <translation>كيف يبدو ConsentUI وبأي لغة يتحدث. تبقى هذه الإعدادات على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>SharedCard</name>
    <message>
        <source>Shared in the last 7 days</source>
        <translation>ما تمت مشاركته في آخر 7 أيام</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>See all activity</source>
        <translation>عرض كل النشاط</translation>
    </message>
    <message>
        <source>{line}. This may be out of date.</source>
        <translation>⁨{line}⁩. قد يكون هذا قديمًا.</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>لا يمكننا تحميل هذا الآن.</translation>
    </message>
    <message>
        <source>We cannot load this now. Nothing was shared when it was last loaded.</source>
        <translation>لا يمكننا تحميل هذا الآن. لم تكن هناك مشاركة عند آخر تحميل.</translation>
    </message>
    <message>
        <source>When {app} shares data, you see it here.</source>
        <translation>عندما يشارك ⁨{app}⁩ بيانات، تراها هنا.</translation>
    </message>
    <message>
        <source>Nothing was shared</source>
        <translation>لم تتم مشاركة شيء</translation>
    </message>
</context>
<context>
    <name>ShortcutWords</name>
    <message>
        <source>Search permissions, choices, policy and settings</source>
        <translation>البحث في الأذونات والخيارات والسياسة والإعدادات</translation>
    </message>
    <message>
        <source>Undo the last recorded choice</source>
        <translation>التراجع عن آخر خيار مسجل</translation>
    </message>
    <message>
        <source>Send what waits and check again</source>
        <translation>إرسال ما ينتظر والتحقق من جديد</translation>
    </message>
    <message>
        <source>Larger text, smaller text, as it was</source>
        <translation>نص أكبر، نص أصغر، كما كان</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>هذه القائمة</translation>
    </message>
    <message>
        <source>Close what is open: search, menu, dialog, message</source>
        <translation>إغلاق ما هو مفتوح: بحث، قائمة، نافذة حوار، رسالة</translation>
    </message>
    <message>
        <source>Show or hide the demo panel</source>
        <translation>إظهار لوحة العرض التجريبي أو إخفاؤها</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>في أي مكان</translation>
    </message>
    <message>
        <source>Moving about</source>
        <translation>التنقل</translation>
    </message>
    <message>
        <source>Open a page, counted from the top</source>
        <translation>فتح صفحة، عدًّا من الأعلى</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>العودة إلى الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next and previous control</source>
        <translation>عنصر التحكم التالي والسابق</translation>
    </message>
    <message>
        <source>Next and previous part of the window</source>
        <translation>الجزء التالي والسابق من النافذة</translation>
    </message>
    <message>
        <source>Move inside a list</source>
        <translation>التنقل داخل قائمة</translation>
    </message>
    <message>
        <source>Open and close the details of a row</source>
        <translation>فتح تفاصيل صف وإغلاقها</translation>
    </message>
    <message>
        <source>Press a button or a switch</source>
        <translation>الضغط على زر أو مفتاح</translation>
    </message>
    <message>
        <source>In the policy</source>
        <translation>في السياسة</translation>
    </message>
    <message>
        <source>Search the policy</source>
        <translation>البحث في السياسة</translation>
    </message>
    <message>
        <source>Next and previous match</source>
        <translation>المطابقة التالية والسابقة</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>SideScreen</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
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
        <translation>تجريبي</translation>
    </message>
    <message>
        <source>Your privacy choices</source>
        <translation>خيارات خصوصيتك</translation>
    </message>
    <message>
        <source>for {service}</source>
        <translation>لتطبيق ⁨{service}⁩</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>حسابك</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>تم تسجيل الدخول</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>تم تسجيل الخروج</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول من جديد</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>لم يُسجَّل الدخول</translation>
    </message>
    <message>
        <source>This device only</source>
        <translation>هذا الجهاز فقط</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions waiting</source>
        <translation>
            <numerusform>لا قرارات تنتظر</numerusform>
            <numerusform>قرار واحد ينتظر</numerusform>
            <numerusform>قراران ينتظران</numerusform>
            <numerusform>%n قرارات تنتظر</numerusform>
            <numerusform>%n قرارًا ينتظر</numerusform>
            <numerusform>%n قرار ينتظر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInGroup</name>
    <message>
        <source>How you sign in</source>
        <translation>كيف تسجّل الدخول</translation>
    </message>
    <message>
        <source>Phone and text message code</source>
        <translation>الهاتف ورمز من رسالة نصية</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>the service</source>
        <translation>الخدمة</translation>
    </message>
</context>
<context>
    <name>SignInWords</name>
    <message>
        <source>Type your phone number.</source>
        <translation>اكتب رقم هاتفك.</translation>
    </message>
    <message>
        <source>This number has too few digits.</source>
        <translation>أرقام هذا الرقم أقل من اللازم.</translation>
    </message>
    <message>
        <source>This number has too many digits.</source>
        <translation>أرقام هذا الرقم أكثر من اللازم.</translation>
    </message>
    <message>
        <source>You are offline. You need the internet to sign in.</source>
        <translation>أنت غير متصل. تحتاج إلى الإنترنت لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>The server did not answer. Try again.</source>
        <translation>لم يجب الخادم. أعد المحاولة.</translation>
    </message>
    <message>
        <source>We sent a text message to {phone}</source>
        <translation>أرسلنا رسالة نصية إلى ⁨{phone}⁩</translation>
    </message>
    <message numerus="yes">
        <source>The code works for %n minutes.</source>
        <translation>
            <numerusform>لم يعد الرمز يعمل.</numerusform>
            <numerusform>يعمل الرمز مدة دقيقة واحدة.</numerusform>
            <numerusform>يعمل الرمز مدة دقيقتين.</numerusform>
            <numerusform>يعمل الرمز مدة %n دقائق.</numerusform>
            <numerusform>يعمل الرمز مدة %n دقيقة.</numerusform>
            <numerusform>يعمل الرمز مدة %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again in {time}</source>
        <translation>الإرسال من جديد بعد {time}</translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message>
        <source>Sign out now?</source>
        <translation>هل تريد تسجيل الخروج الآن؟</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are not sent yet. They are sent later. You need not sign in for that.</source>
        <translation>
            <numerusform>لا تغييرات تنتظر الإرسال.</numerusform>
            <numerusform>تغيير واحد لم يُرسل بعد. يُرسل لاحقًا. لا تحتاج إلى تسجيل الدخول لذلك.</numerusform>
            <numerusform>تغييران لم يُرسلا بعد. يُرسلان لاحقًا. لا تحتاج إلى تسجيل الدخول لذلك.</numerusform>
            <numerusform>%n تغييرات لم تُرسل بعد. تُرسل لاحقًا. لا تحتاج إلى تسجيل الدخول لذلك.</numerusform>
            <numerusform>%n تغييرًا لم تُرسل بعد. تُرسل لاحقًا. لا تحتاج إلى تسجيل الدخول لذلك.</numerusform>
            <numerusform>%n تغيير لم تُرسل بعد. تُرسل لاحقًا. لا تحتاج إلى تسجيل الدخول لذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>Sign out, send later</source>
        <translation>تسجيل الخروج والإرسال لاحقًا</translation>
    </message>
</context>
<context>
    <name>SkipLink</name>
    <message>
        <source>Go to content</source>
        <translation>الانتقال إلى المحتوى</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>One moment…</source>
        <translation>لحظة من فضلك…</translation>
    </message>
    <message>
        <source>We cannot reach the service</source>
        <translation>لا يمكننا الوصول إلى الخدمة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>You are offline, or the service is not running. Nothing was changed.</source>
        <translation>أنت غير متصل، أو الخدمة لا تعمل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The server does not answer. Nothing was changed. Try again, or come back later.</source>
        <translation>الخادم لا يجيب. لم يتغير شيء. أعد المحاولة، أو عد لاحقًا.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {number} of {count}: {step}</source>
        <translation>الخطوة {number} من {count}: ⁨{step}⁩</translation>
    </message>
</context>
<context>
    <name>SupportDesk</name>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>ملفات ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>حُفظ باسم {name}</translation>
    </message>
</context>
<context>
    <name>SwitchWords</name>
    <message>
        <source>Stays off</source>
        <translation>يبقى متوقفًا</translation>
    </message>
    <message>
        <source>Off when online</source>
        <translation>يتوقف عند الاتصال</translation>
    </message>
    <message>
        <source>{title}, {state}</source>
        <translation>{title}، {state}</translation>
    </message>
    <message>
        <source>{app} may still use it until you are online. We keep trying.</source>
        <translation>قد يظل ⁨{app}⁩ يستخدمه حتى تتصل. نواصل المحاولة.</translation>
    </message>
    <message>
        <source>{app} may still use it until this is sent. You need not sign in for that.</source>
        <translation>قد يظل ⁨{app}⁩ يستخدمه حتى يُرسل هذا. لا تحتاج إلى تسجيل الدخول لذلك.</translation>
    </message>
    <message>
        <source>It was off already. {app} is told when you are online.</source>
        <translation>كان متوقفًا من قبل. يُبلَّغ ⁨{app}⁩ عند اتصالك.</translation>
    </message>
    <message>
        <source>It was off already. {app} is still to be told. You need not sign in for that.</source>
        <translation>كان متوقفًا من قبل. لم يُبلَّغ ⁨{app}⁩ بعد. لا تحتاج إلى تسجيل الدخول لذلك.</translation>
    </message>
    <message>
        <source>Needs a connection. Stays off.</source>
        <translation>يحتاج إلى اتصال. يبقى متوقفًا.</translation>
    </message>
    <message>
        <source>The policy changed. This is off until you decide again.</source>
        <translation>تغيرت السياسة. هذا متوقف حتى تقرر من جديد.</translation>
    </message>
    <message>
        <source>Turned off on another device.</source>
        <translation>أُوقف على جهاز آخر.</translation>
    </message>
    <message>
        <source>Turned off on another device ({device}) {when}.</source>
        <translation>أُوقف على جهاز آخر (⁨{device}⁩) {when}.</translation>
    </message>
    <message>
        <source>Turned off on another device {when}.</source>
        <translation>أُوقف على جهاز آخر {when}.</translation>
    </message>
    <message>
        <source>On when last checked</source>
        <translation>مفعّل عند آخر تحقق</translation>
    </message>
    <message>
        <source>On when last checked, {time}</source>
        <translation>مفعّل عند آخر تحقق، {time}</translation>
    </message>
    <message>
        <source>{summary}. {count} of {total} uses are on.</source>
        <translation>⁨{summary}⁩. الاستخدامات المفعّلة: {count} من {total}.</translation>
    </message>
    <message>
        <source>It stays off: a double click turns nothing on. Click once if you want it on.</source>
        <translation>يبقى متوقفًا: النقر المزدوج لا يفعّل شيئًا. انقر مرة واحدة إن أردت تفعيله.</translation>
    </message>
    <message>
        <source>It stays off: the page moved just before you clicked. Click once more.</source>
        <translation>يبقى متوقفًا: تحركت الصفحة قبيل نقرك. انقر مرة أخرى.</translation>
    </message>
    <message>
        <source>Off is being recorded. You can turn it on again after that.</source>
        <translation>يجري تسجيل الإيقاف. يمكنك تفعيله من جديد بعد ذلك.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Turning on…</source>
        <translation>جارٍ التفعيل…</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Turning off…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Needs your answer</source>
        <translation>يحتاج إلى جوابك</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>تم تسجيل الخروج</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>محدَّث</translation>
    </message>
    <message>
        <source>This device only</source>
        <translation>هذا الجهاز فقط</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message numerus="yes">
        <source>Offline · %n changes waiting</source>
        <translation>
            <numerusform>غير متصل</numerusform>
            <numerusform>غير متصل · تغيير واحد ينتظر</numerusform>
            <numerusform>غير متصل · تغييران ينتظران</numerusform>
            <numerusform>غير متصل · %n تغييرات تنتظر</numerusform>
            <numerusform>غير متصل · %n تغييرًا ينتظر</numerusform>
            <numerusform>غير متصل · %n تغيير ينتظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answer · %n changes waiting</source>
        <translation>
            <numerusform>لا جواب</numerusform>
            <numerusform>لا جواب · تغيير واحد ينتظر</numerusform>
            <numerusform>لا جواب · تغييران ينتظران</numerusform>
            <numerusform>لا جواب · %n تغييرات تنتظر</numerusform>
            <numerusform>لا جواب · %n تغييرًا ينتظر</numerusform>
            <numerusform>لا جواب · %n تغيير ينتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Updated {time}</source>
        <translation>حُدّث {time}</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا جواب</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
</context>
<context>
    <name>UseChooser</name>
    <message>
        <source>Keep off</source>
        <translation>إبقاؤه متوقفًا</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>Nothing is chosen for you. You can change this later.</source>
        <translation>لم يُختر شيء نيابة عنك. يمكنك تغيير هذا لاحقًا.</translation>
    </message>
    <message numerus="yes">
        <source>Turn on %n uses</source>
        <translation>
            <numerusform>عدم تفعيل شيء</numerusform>
            <numerusform>تفعيل استخدام واحد</numerusform>
            <numerusform>تفعيل استخدامين</numerusform>
            <numerusform>تفعيل %n استخدامات</numerusform>
            <numerusform>تفعيل %n استخدامًا</numerusform>
            <numerusform>تفعيل %n استخدام</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one use</source>
        <translation>اختر استخدامًا واحدًا على الأقل</translation>
    </message>
</context>
<context>
    <name>UseWords</name>
    <message numerus="yes">
        <source>%n uses</source>
        <translation>
            <numerusform>لا استخدامات</numerusform>
            <numerusform>استخدام واحد</numerusform>
            <numerusform>استخدامان</numerusform>
            <numerusform>%n استخدامات</numerusform>
            <numerusform>%n استخدامًا</numerusform>
            <numerusform>%n استخدام</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionRow</name>
    <message>
        <source>See what changes</source>
        <translation>عرض ما يتغير</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>الإصدار ⁨{version}⁩</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>ابتداءً من {day}</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>منذ {day}</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>سارٍ</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>مُعلن</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>سابق</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Versions of the privacy policy</source>
        <translation>إصدارات سياسة الخصوصية</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>سياسة الخصوصية</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>الحوادث</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>عرض المزيد</translation>
    </message>
    <message>
        <source>What the policy said at each time, and what changed between two versions.</source>
        <translation>ما قالته السياسة في كل وقت، وما تغيّر بين إصدارين.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>الإصدار ⁨{version}⁩</translation>
    </message>
</context>
<context>
    <name>WaitingMenu</name>
    <message>
        <source>Changes waiting to be sent</source>
        <translation>تغييرات بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>لا شيء ينتظر الإرسال.</translation>
    </message>
    <message>
        <source>Last checked {time}</source>
        <translation>آخر تحقق {time}</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>التحقق من جديد</translation>
    </message>
    <message numerus="yes">
        <source>%n changes made before you signed out</source>
        <translation>
            <numerusform>لا تغييرات قبل تسجيل خروجك</numerusform>
            <numerusform>تغيير واحد أجريته قبل تسجيل خروجك</numerusform>
            <numerusform>تغييران أجريتهما قبل تسجيل خروجك</numerusform>
            <numerusform>%n تغييرات أجريتها قبل تسجيل خروجك</numerusform>
            <numerusform>%n تغييرًا أجريتها قبل تسجيل خروجك</numerusform>
            <numerusform>%n تغيير أجريتها قبل تسجيل خروجك</numerusform>
        </translation>
    </message>
    <message>
        <source>Turning off: {title}</source>
        <translation>جارٍ الإيقاف: ⁨{title}⁩</translation>
    </message>
    <message>
        <source>Turning off: {title}, {use}</source>
        <translation>جارٍ الإيقاف: ⁨{title}⁩، ⁨{use}⁩</translation>
    </message>
</context>
<context>
    <name>WhenGroup</name>
    <message>
        <source>What happens when</source>
        <translation>ماذا يحدث ومتى</translation>
    </message>
</context>
<context>
    <name>WordedSwitch</name>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
</context>
<context>
    <name>WriteMailDialog</name>
    <message>
        <source>Open your mail program?</source>
        <translation>هل تريد فتح برنامج البريد؟</translation>
    </message>
    <message>
        <source>Your mail program opens with this message, and you write the rest there. ConsentUI sends nothing. What you send reaches {app} outside this window.</source>
        <translation>يُفتح برنامج البريد بهذه الرسالة، وتكتب الباقي هناك. لا يرسل ConsentUI شيئًا. ما ترسله يصل إلى ⁨{app}⁩ خارج هذه النافذة.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Open mail program</source>
        <translation>فتح برنامج البريد</translation>
    </message>
    <message>
        <source>To: {address}</source>
        <translation>إلى: ⁨{address}⁩</translation>
    </message>
    <message>
        <source>Subject: {subject}</source>
        <translation>الموضوع: ⁨{subject}⁩</translation>
    </message>
</context>
<context>
    <name>YourDataPage</name>
    <message>
        <source>Your data</source>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>Sign in to see your data</source>
        <translation>سجّل الدخول لعرض بياناتك</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>What {app} holds about you, and why.</source>
        <translation>ما لدى ⁨{app}⁩ عنك، ولماذا.</translation>
    </message>
    <message>
        <source>{app} shows it to you alone. ConsentUI keeps no search history on this computer.</source>
        <translation>يعرضه ⁨{app}⁩ لك وحدك. لا يحتفظ ConsentUI بسجل بحث على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>We cannot load what is held now</source>
        <translation>لا يمكننا تحميل ما هو محفوظ الآن</translation>
    </message>
    <message>
        <source>Below stands what the policy says. Nothing was changed.</source>
        <translation>أدناه ما تقوله السياسة. لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>_ContactHead</name>
    <message>
        <source>Write to the privacy team</source>
        <translation>الكتابة إلى فريق الخصوصية</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Write email</source>
        <translation>كتابة رسالة</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>_FateColumn</name>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>_FirstStep</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Asking what would be deleted…</source>
        <translation>جارٍ السؤال عما سيُحذف…</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>يُحذف</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>يُحتفظ به</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
</context>
<context>
    <name>_Hint</name>
    <message>
        <source>Text messages show up here</source>
        <translation>تظهر الرسائل النصية هنا</translation>
    </message>
</context>
<context>
    <name>_SecondStep</name>
    <message>
        <source>Type {word} to confirm</source>
        <translation>اكتب {word} للتأكيد</translation>
    </message>
    <message>
        <source>We check that it is really you.</source>
        <translation>نتحقق من أنك أنت حقًا.</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutMePart</name>
    <message>
        <source>What is it, and how is it about you?</source>
        <translation>Что это и как оно связано с вами?</translation>
    </message>
    <message>
        <source>Where did you see it? (optional)</source>
        <translation>Где вы это видели? (необязательно)</translation>
    </message>
    <message>
        <source>A link, or the name of the person who posted it.</source>
        <translation>Ссылка или имя того, кто это опубликовал.</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>Отправить запрос</translation>
    </message>
    <message>
        <source>Your requests</source>
        <translation>Ваши запросы</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Отправка…</translation>
    </message>
    <message>
        <source>Tell {app} about something that others posted. {app} looks at it and answers here.</source>
        <translation>Расскажите {app} о том, что опубликовали другие. {app} рассмотрит это и ответит здесь.</translation>
    </message>
    <message>
        <source>Ask about something others posted</source>
        <translation>Спросить о том, что опубликовали другие</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Take back the request about {words}</source>
        <translation>Отозвать запрос: {words}</translation>
    </message>
    <message>
        <source>Say in a few words what it is.</source>
        <translation>Скажите в нескольких словах, что это.</translation>
    </message>
</context>
<context>
    <name>AboutMeWords</name>
    <message>
        <source>Content about you</source>
        <translation>Материалы о вас</translation>
    </message>
    <message>
        <source>You asked {when}.</source>
        <translation>Вы спросили {when}.</translation>
    </message>
    <message>
        <source>{asked} {state}</source>
        <translation>{asked} {state}</translation>
    </message>
    <message>
        <source>{app} answered: {answer}</source>
        <translation>Ответ {app}: {answer}</translation>
    </message>
    <message>
        <source>You took the request back.</source>
        <translation>Вы отозвали запрос.</translation>
    </message>
    <message>
        <source>{app} did not agree.</source>
        <translation>{app} не соглашается.</translation>
    </message>
    <message>
        <source>It is closed.</source>
        <translation>Закрыто.</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Ответа пока нет.</translation>
    </message>
    <message>
        <source>No answer yet. It is expected by {day}.</source>
        <translation>Ответа пока нет. Он ожидается до {day}.</translation>
    </message>
</context>
<context>
    <name>AccountClosing</name>
    <message>
        <source>the service</source>
        <translation>сервис</translation>
    </message>
    <message>
        <source>You can get a copy of your data first.</source>
        <translation>Сначала вы можете получить копию своих данных.</translation>
    </message>
    <message>
        <source>Get a copy</source>
        <translation>Получить копию</translation>
    </message>
    <message>
        <source>A copy of your data is ready. You can download it until {day}.</source>
        <translation>Копия ваших данных готова. Её можно скачать до {day}.</translation>
    </message>
    <message>
        <source>See the copy</source>
        <translation>Открыть копию</translation>
    </message>
    <message>
        <source>A copy of your data is being made.</source>
        <translation>Копия ваших данных готовится.</translation>
    </message>
    <message>
        <source>See how far it is</source>
        <translation>Узнать, как идёт подготовка</translation>
    </message>
    <message>
        <source>Your account will be deleted. Everything was turned off.</source>
        <translation>Ваша учётная запись будет удалена. Всё выключено.</translation>
    </message>
    <message>
        <source>Your account stays. Permissions are still off.</source>
        <translation>Ваша учётная запись остаётся. Разрешения по-прежнему выключены.</translation>
    </message>
</context>
<context>
    <name>AccountDeletedDialog</name>
    <message>
        <source>Your account was deleted</source>
        <translation>Ваша учётная запись удалена</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>Сохранить свидетельство</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>Account and look</source>
        <translation>Учётная запись и вид</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>{title}: set by your administrator</source>
        <translation>{title}: задано администратором</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Вход не выполнен</translation>
    </message>
    <message>
        <source>Sign in to see your account, where you are signed in, and to close it.</source>
        <translation>Войдите, чтобы увидеть учётную запись и места, где в неё выполнен вход, или закрыть её.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
</context>
<context>
    <name>ActivityActions</name>
    <message>
        <source>Receipt of {day}</source>
        <translation>Квитанция от {day}</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>Сохранить квитанцию</translation>
    </message>
    <message>
        <source>Receipts (*.json)</source>
        <translation>Квитанции (*.json)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>Экспорт действий</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Сохранено как {name}</translation>
    </message>
</context>
<context>
    <name>ActivityFrame</name>
    <message>
        <source>Activity</source>
        <translation>Действия</translation>
    </message>
</context>
<context>
    <name>ActivityHead</name>
    <message>
        <source>Activity</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Every choice you made and everything that was shared. Entries cannot be edited.</source>
        <translation>Каждый ваш выбор и всё, что было передано. Записи нельзя изменить.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>Поиск по действиям</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>When you turn something on or off, or {app} shares data, it shows up here with a receipt.</source>
        <translation>Когда вы что-то включаете или выключаете либо {app} передаёт данные, здесь появляется запись с квитанцией.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Здесь пока ничего нет</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Turned on</source>
        <translation>Включено</translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation>Выключено</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Передано</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Политика</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Входы</translation>
    </message>
    <message>
        <source>Loading your activity…</source>
        <translation>Загрузка ваших действий…</translation>
    </message>
    <message>
        <source>See permissions</source>
        <translation>Открыть разрешения</translation>
    </message>
    <message>
        <source>No entries match.</source>
        <translation>Подходящих записей нет.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Ничего не удалено.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>The service does not answer. Nothing was changed. Try again, or come back later.</source>
        <translation>Сервис не отвечает. Ничего не изменено. Повторите попытку сейчас или позже.</translation>
    </message>
    <message>
        <source>We cannot show your activity</source>
        <translation>Не удаётся показать ваши действия</translation>
    </message>
    <message>
        <source>Activity belongs to an account, or to a device that has answered the policy.</source>
        <translation>Действия относятся к учётной записи или к устройству, с которого дан ответ о политике.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Вход не выполнен</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>the service</source>
        <translation>сервис</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (CSV)</source>
        <translation>Таблица (CSV)</translation>
    </message>
    <message>
        <source>Everything with receipts (JSON)</source>
        <translation>Всё с квитанциями (JSON)</translation>
    </message>
</context>
<context>
    <name>ActivityRows</name>
    <message>
        <source>Loading…</source>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Особые данные</translation>
    </message>
    <message>
        <source>. </source>
        <translation>. </translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Ожидает отправки</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
</context>
<context>
    <name>ActivityStates</name>
    <message numerus="yes">
        <source>%n receipts cannot be checked</source>
        <translation>
            <numerusform>%n квитанцию нельзя проверить</numerusform>
            <numerusform>%n квитанции нельзя проверить</numerusform>
            <numerusform>%n квитанций нельзя проверить</numerusform>
        </translation>
    </message>
    <message>
        <source>Something in the record of {app} is missing or was changed. Save these receipts and ask {app} about them.</source>
        <translation>В записях {app} что-то отсутствует или изменено. Сохраните эти квитанции и спросите о них {app}.</translation>
    </message>
    <message>
        <source>This may not be everything</source>
        <translation>Возможно, это не всё</translation>
    </message>
    <message>
        <source>{app} cannot be reached. You see what is kept on this computer.</source>
        <translation>Нет связи с {app}. Показано то, что хранится на этом компьютере.</translation>
    </message>
    <message>
        <source>{title} is being turned off</source>
        <translation>{title}: выключается</translation>
    </message>
    <message>
        <source>This computer could not save it. Keep the window open while we send.</source>
        <translation>Компьютеру не удалось сохранить это. Не закрывайте окно, пока идёт отправка.</translation>
    </message>
    <message>
        <source>Sent as soon as you are online</source>
        <translation>Будет отправлено, когда появится связь</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Отправляется</translation>
    </message>
</context>
<context>
    <name>ActivityWords</name>
    <message numerus="yes">
        <source>%n choices</source>
        <translation>
            <numerusform>%n параметр</numerusform>
            <numerusform>%n параметра</numerusform>
            <numerusform>%n параметров</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: turned on</source>
        <translation>{title}: включено</translation>
    </message>
    <message>
        <source>{title}: turned off</source>
        <translation>{title}: выключено</translation>
    </message>
    <message>
        <source>{title}: turned on, {uses}</source>
        <translation>{title}: включено, {uses}</translation>
    </message>
    <message>
        <source>{title}: turned off, {uses}</source>
        <translation>{title}: выключено, {uses}</translation>
    </message>
    <message>
        <source>{title} turned on</source>
        <translation>{title}: включено</translation>
    </message>
    <message>
        <source>{title} turned off</source>
        <translation>{title}: выключено</translation>
    </message>
    <message numerus="yes">
        <source>%n choices turned on</source>
        <translation>
            <numerusform>Включён %n параметр</numerusform>
            <numerusform>Включены %n параметра</numerusform>
            <numerusform>Включено %n параметров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choices turned off</source>
        <translation>
            <numerusform>Выключен %n параметр</numerusform>
            <numerusform>Выключены %n параметра</numerusform>
            <numerusform>Выключено %n параметров</numerusform>
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
        <translation>Данные</translation>
    </message>
    <message>
        <source>{what} sent to {recipient}</source>
        <translation>Передано: {what}. Получатель: {recipient}</translation>
    </message>
    <message>
        <source>By {app}</source>
        <translation>Со стороны {app}</translation>
    </message>
    <message>
        <source>On {device}</source>
        <translation>Устройство: {device}</translation>
    </message>
    <message>
        <source>{count}: {titles}</source>
        <translation>{count}: {titles}</translation>
    </message>
    <message>
        <source>You accepted policy version {version}</source>
        <translation>Вы приняли политику версии {version}</translation>
    </message>
    <message>
        <source>You declined policy version {version}</source>
        <translation>Вы отклонили политику версии {version}</translation>
    </message>
    <message>
        <source>You accepted a change of policy version {version}</source>
        <translation>Вы приняли изменение политики версии {version}</translation>
    </message>
    <message>
        <source>You declined a change of policy version {version}</source>
        <translation>Вы отклонили изменение политики версии {version}</translation>
    </message>
    <message>
        <source>Signed in on {device}</source>
        <translation>Вход на устройстве {device}</translation>
    </message>
    <message>
        <source>You asked to delete your account</source>
        <translation>Вы попросили удалить учётную запись</translation>
    </message>
    <message>
        <source>You asked about content that others posted about you</source>
        <translation>Вы спросили о материалах о вас, опубликованных другими</translation>
    </message>
    <message>
        <source>You asked for a copy of your data</source>
        <translation>Вы запросили копию своих данных</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message>
        <source>{title} needs your answer</source>
        <translation>{title}: нужен ваш ответ</translation>
    </message>
    <message>
        <source>{title}: we could not confirm it</source>
        <translation>{title}: не удалось подтвердить</translation>
    </message>
    <message>
        <source>{title}: turning off; this computer could not save it</source>
        <translation>{title}: выключается; компьютеру не удалось сохранить это</translation>
    </message>
    <message>
        <source>{title}: off, you are offline</source>
        <translation>{title}: выключено, нет связи</translation>
    </message>
    <message>
        <source>{title} stay off, you are offline</source>
        <translation>{title}: остаётся выключенным, нет связи</translation>
    </message>
    <message>
        <source>{title} stays off, you are offline</source>
        <translation>{title}: остаётся выключенным, нет связи</translation>
    </message>
    <message>
        <source>{title} could not be turned on</source>
        <translation>{title}: не удалось включить</translation>
    </message>
    <message>
        <source>Turning on {title}</source>
        <translation>Включается: {title}</translation>
    </message>
    <message>
        <source>{title} will turn off when you are online</source>
        <translation>{title}: выключится, когда появится связь</translation>
    </message>
    <message>
        <source>Turning off {title}</source>
        <translation>Выключается: {title}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{title} is on for: {use}</source>
        <translation>{title}: включено для: {use}</translation>
    </message>
    <message>
        <source>{title} is off for: {use}</source>
        <translation>{title}: выключено для: {use}</translation>
    </message>
    <message>
        <source>{title}: on</source>
        <translation>{title}: включено</translation>
    </message>
    <message>
        <source>{title}: off</source>
        <translation>{title}: выключено</translation>
    </message>
    <message>
        <source>{title} are on</source>
        <translation>{title}: включено</translation>
    </message>
    <message>
        <source>{title} are off</source>
        <translation>{title}: выключено</translation>
    </message>
    <message>
        <source>{title} is on</source>
        <translation>{title}: включено</translation>
    </message>
    <message>
        <source>{title} is off</source>
        <translation>{title}: выключено</translation>
    </message>
</context>
<context>
    <name>AppGroup</name>
    <message>
        <source>This app</source>
        <translation>Это приложение</translation>
    </message>
    <message>
        <source>Where your sign-in is kept</source>
        <translation>Где хранятся данные входа</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Лицензии</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>Копировать сведения для поддержки</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>Сведения для поддержки</translation>
    </message>
    <message>
        <source>Versions and the code of the last problem. Nothing about you.</source>
        <translation>Версии и код последней ошибки. Ничего о вас.</translation>
    </message>
    <message>
        <source>Last problem: {code}. Nothing about you is copied.</source>
        <translation>Последняя ошибка: {code}. Ничего о вас не копируется.</translation>
    </message>
    <message>
        <source>Use the keyring</source>
        <translation>Использовать связку ключей</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
</context>
<context>
    <name>AskCopyDialog</name>
    <message>
        <source>Get a copy of your data</source>
        <translation>Получить копию своих данных</translation>
    </message>
    <message>
        <source>Everything {app} holds about you is put in. Take out what you do not want.</source>
        <translation>В копию входит всё, что {app} хранит о вас. Уберите то, что вам не нужно.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Get a copy</source>
        <translation>Получить копию</translation>
    </message>
    <message>
        <source>We check that it is really you</source>
        <translation>Проверяем, что это действительно вы</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Отправка запроса…</translation>
    </message>
    <message>
        <source>You get one zip file: JSON files for programs, and a page that you can read in a browser.</source>
        <translation>Вы получите один zip-файл: файлы JSON для программ и страницу, которую можно прочитать в браузере.</translation>
    </message>
    <message>
        <source>Choose at least one</source>
        <translation>Выберите хотя бы один пункт</translation>
    </message>
</context>
<context>
    <name>CarriedChoicesDialog</name>
    <message>
        <source>Use the choices from this computer?</source>
        <translation>Использовать выбор с этого компьютера?</translation>
    </message>
    <message>
        <source>You decided these here before you signed in, and differently in your account. Your account&apos;s choice stays unless you take the one from here.</source>
        <translation>Это вы решили здесь до входа, а в учётной записи — иначе. Действует выбор учётной записи, если вы не возьмёте тот, что сделан здесь.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Account: {account}. This computer: {device}.</source>
        <translation>Учётная запись: {account}. Этот компьютер: {device}.</translation>
    </message>
    <message>
        <source>Keep account choice</source>
        <translation>Как в учётной записи</translation>
    </message>
    <message>
        <source>Use choice from here</source>
        <translation>Как здесь</translation>
    </message>
    <message>
        <source>on</source>
        <translation>включено</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выключено</translation>
    </message>
</context>
<context>
    <name>CategoryPage</name>
    <message>
        <source>Your data</source>
        <translation>Ваши данные</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Особые данные</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>сервис</translation>
    </message>
    <message>
        <source>The policy says that some of it is stored for a time on your own device. ConsentUI keeps none: what {app} stored is cleared in {app} itself, or in the browser in which you use it. What {app} holds is counted above; the policy names no way to clear it.</source>
        <translation>В политике сказано, что часть этих данных временно хранится на вашем устройстве. ConsentUI их не хранит: то, что сохраняет {app}, очищается в самом приложении или в браузере, в котором вы его открываете. Данные, которые хранит {app}, подсчитаны выше; способ очистить их в политике не назван.</translation>
    </message>
    <message>
        <source>There is nothing to clear on this computer</source>
        <translation>На этом компьютере нечего очищать</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Decline</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
</context>
<context>
    <name>ChangePages</name>
    <message>
        <source>Your answer is recorded.</source>
        <translation>Ваш ответ записан.</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Version {version} started on {day}.</source>
        <translation>Версия {version} действует с {day}.</translation>
    </message>
    <message>
        <source>Version {version} starts on {day}.</source>
        <translation>Версия {version} начнёт действовать {day}.</translation>
    </message>
    <message>
        <source>Answer each change on its own.</source>
        <translation>Ответьте на каждое изменение отдельно.</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>Нужно ваше решение</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>С {day}</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>С {day}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Nothing about this.</source>
        <translation>Об этом ничего нет.</translation>
    </message>
    <message>
        <source>This part goes.</source>
        <translation>Эта часть исключается.</translation>
    </message>
    <message>
        <source>About: {uses}</source>
        <translation>Касается: {uses}</translation>
    </message>
    <message>
        <source>You accepted. It starts on {day}.</source>
        <translation>Вы приняли. Начнёт действовать {day}.</translation>
    </message>
    <message>
        <source>You declined. It turns off on {day}.</source>
        <translation>Вы отклонили. Выключится {day}.</translation>
    </message>
    <message>
        <source>You declined. Nothing changes for you.</source>
        <translation>Вы отклонили. Для вас ничего не меняется.</translation>
    </message>
    <message>
        <source>No answer yet. On {day} this is turned off until you decide.</source>
        <translation>Ответа пока нет. {day} это будет выключено, пока вы не решите.</translation>
    </message>
    <message>
        <source>No answer yet. Nothing changes until you decide.</source>
        <translation>Ответа пока нет. Ничего не меняется, пока вы не решите.</translation>
    </message>
    <message>
        <source>You accepted. It started on {day}.</source>
        <translation>Вы приняли. Действует с {day}.</translation>
    </message>
    <message>
        <source>You declined. Nothing changed for you.</source>
        <translation>Вы отклонили. Для вас ничего не изменилось.</translation>
    </message>
    <message>
        <source>No answer yet. You turned it on again with the new words.</source>
        <translation>Ответа пока нет. Вы снова включили это с новой формулировкой.</translation>
    </message>
    <message>
        <source>No answer yet. This is off until you decide.</source>
        <translation>Ответа пока нет. Это выключено, пока вы не решите.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes need no decision</source>
        <translation>
            <numerusform>%n изменение не требует решения</numerusform>
            <numerusform>%n изменения не требуют решения</numerusform>
            <numerusform>%n изменений не требуют решения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more changes need no decision</source>
        <translation>
            <numerusform>Ещё %n изменение не требует решения</numerusform>
            <numerusform>Ещё %n изменения не требуют решения</numerusform>
            <numerusform>Ещё %n изменений не требуют решения</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{titles}. They started on {day}.</source>
        <translation>{titles}. Действуют с {day}.</translation>
    </message>
    <message>
        <source>{titles}. They start on {day}.</source>
        <translation>{titles}. Начнут действовать {day}.</translation>
    </message>
    <message numerus="yes">
        <source>All %n changes are decided</source>
        <translation>
            <numerusform>Решены все изменения (%n)</numerusform>
            <numerusform>Решены все изменения (%n)</numerusform>
            <numerusform>Решены все изменения (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Исключено</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>Новая формулировка</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Перенесено</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Changes to the privacy policy</source>
        <translation>Изменения политики конфиденциальности</translation>
    </message>
    <message>
        <source>Show more questions</source>
        <translation>Показать другие вопросы</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Политика конфиденциальности</translation>
    </message>
    <message>
        <source>Back to policy</source>
        <translation>Назад к политике</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Все версии</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>We cannot load the changes now</source>
        <translation>Не удаётся загрузить изменения</translation>
    </message>
    <message>
        <source>Nothing is accepted. Try again when you are online.</source>
        <translation>Ничего не принято. Повторите, когда появится связь.</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>От вас ничего не требуется</translation>
    </message>
    <message>
        <source>No change of the policy needs your decision.</source>
        <translation>Нет изменений политики, требующих вашего решения.</translation>
    </message>
</context>
<context>
    <name>ChoiceWords</name>
    <message>
        <source>What you see</source>
        <translation>Что вы видите</translation>
    </message>
    <message>
        <source>Cookies and saved identifiers</source>
        <translation>Файлы cookie и сохранённые идентификаторы</translation>
    </message>
    <message>
        <source>Linked accounts</source>
        <translation>Связанные учётные записи</translation>
    </message>
    <message>
        <source>Who gets your data</source>
        <translation>Кто получает ваши данные</translation>
    </message>
    <message>
        <source>Without your consent</source>
        <translation>Без вашего согласия</translation>
    </message>
    <message>
        <source>Sending data to other countries</source>
        <translation>Передача данных в другие страны</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Ещё параметры</translation>
    </message>
    <message>
        <source>The policy names four uses of cookies and anonymous identifiers.</source>
        <translation>В политике названы четыре способа использования файлов cookie и анонимных идентификаторов.</translation>
    </message>
    <message>
        <source>Accounts you use to sign in, and products you sign in to with {app}.</source>
        <translation>Учётные записи, через которые вы входите, и продукты, в которые вы входите через {app}.</translation>
    </message>
    <message>
        <source>Those outside {app} that the policy names or describes.</source>
        <translation>Получатели вне {app}, которых политика называет или описывает.</translation>
    </message>
    <message>
        <source>{summary} Linked {day}.</source>
        <translation>{summary} Связь установлена {day}.</translation>
    </message>
    <message>
        <source>{summary} Not linked.</source>
        <translation>{summary} Не связано.</translation>
    </message>
    <message>
        <source>Not linked since {day}. The policy does not say what happens to what it has.</source>
        <translation>Связи нет с {day}. В политике не сказано, что происходит с уже полученными данными.</translation>
    </message>
    <message>
        <source>The policy does not say what.</source>
        <translation>В политике не сказано, что именно.</translation>
    </message>
    <message>
        <source>{what}. The policy does not say why.</source>
        <translation>{what}. В политике не сказано зачем.</translation>
    </message>
    <message>
        <source>{what}, {why}.</source>
        <translation>{what}, {why}.</translation>
    </message>
    <message>
        <source>No sharing is on record.</source>
        <translation>Записей о передаче нет.</translation>
    </message>
    <message>
        <source>Since {day}, last time {when}.</source>
        <translation>С {day}, последний раз: {when}.</translation>
    </message>
    <message>
        <source>Since {day}. No sharing is on record.</source>
        <translation>С {day}. Записей о передаче нет.</translation>
    </message>
    <message>
        <source>Last time {when}.</source>
        <translation>Последний раз: {when}.</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>сегодня в {time}</translation>
    </message>
    <message>
        <source>Each one is listed by name once it is linked.</source>
        <translation>После привязки каждый указывается по имени.</translation>
    </message>
    <message>
        <source>Collected without consent</source>
        <translation>Собирается без согласия</translation>
    </message>
    <message>
        <source>Shared without consent</source>
        <translation>Передаётся без согласия</translation>
    </message>
    <message>
        <source>No choice is offered</source>
        <translation>Выбор не предлагается</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Решать нечего</translation>
    </message>
    <message>
        <source>None linked</source>
        <translation>Связанных нет</translation>
    </message>
    <message>
        <source>A product you sign in to with your {app} account shows up here.</source>
        <translation>Здесь появляется продукт, в который вы вошли через учётную запись {app}.</translation>
    </message>
    <message>
        <source>No linked accounts</source>
        <translation>Связанных учётных записей нет</translation>
    </message>
    <message>
        <source>The times below are from before</source>
        <translation>Время ниже указано по прежним данным</translation>
    </message>
    <message>
        <source>When data was last shared is missing below</source>
        <translation>Ниже не указано, когда данные передавались последний раз</translation>
    </message>
</context>
<context>
    <name>ChoicesCard</name>
    <message>
        <source>Other choices</source>
        <translation>Другие параметры</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>Не удаётся загрузить это.</translation>
    </message>
</context>
<context>
    <name>ChoicesPage</name>
    <message>
        <source>What {app} may use it for</source>
        <translation>Для чего {app} может это использовать</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>сервис</translation>
    </message>
    <message>
        <source>Other choices</source>
        <translation>Другие параметры</translation>
    </message>
    <message>
        <source>More things you can decide. Anything optional is off until you turn it on.</source>
        <translation>Что ещё вы можете решить. Всё необязательное выключено, пока вы это не включите.</translation>
    </message>
</context>
<context>
    <name>ClauseNames</name>
    <message>
        <source>Policy {place}</source>
        <translation>Политика, {place}</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Введение</translation>
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
        <translation>Закрытие учётной записи</translation>
    </message>
    <message>
        <source>Delete account…</source>
        <translation>Удалить учётную запись…</translation>
    </message>
    <message>
        <source>Delete your account and data</source>
        <translation>Удаление учётной записи и данных</translation>
    </message>
    <message>
        <source>You can change your mind for 14 days. You can get a copy of your data first.</source>
        <translation>Вы можете передумать в течение 14 дней. Сначала можно получить копию своих данных.</translation>
    </message>
    <message>
        <source>You need the internet to delete your account.</source>
        <translation>Чтобы удалить учётную запись, нужен интернет.</translation>
    </message>
</context>
<context>
    <name>ClosingProof</name>
    <message>
        <source>Save certificate</source>
        <translation>Сохранить свидетельство</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Сохранено как {name}</translation>
    </message>
</context>
<context>
    <name>ClosingWords</name>
    <message>
        <source>DELETE</source>
        <comment>The word a person types to confirm; one word, no spaces.</comment>
        <translation>УДАЛИТЬ</translation>
    </message>
    <message numerus="yes">
        <source>%n letters to go</source>
        <translation>
            <numerusform>Осталась %n буква</numerusform>
            <numerusform>Осталось %n буквы</numerusform>
            <numerusform>Осталось %n букв</numerusform>
        </translation>
    </message>
    <message>
        <source>This is another word.</source>
        <translation>Это другое слово.</translation>
    </message>
    <message>
        <source>On {day} {app} deletes your account. Until then you can sign in and cancel.</source>
        <translation>{day} {app} удалит вашу учётную запись. До этого вы можете войти и отменить удаление.</translation>
    </message>
    <message>
        <source>Your account will be deleted on {day}</source>
        <translation>Ваша учётная запись будет удалена {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n days left.</source>
        <translation>
            <numerusform>Остался %n день.</numerusform>
            <numerusform>Осталось %n дня.</numerusform>
            <numerusform>Осталось %n дней.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until then nothing is deleted. Everything was turned off.</source>
        <translation>До этого ничего не удаляется. Всё выключено.</translation>
    </message>
    <message>
        <source>You asked. All permissions and choices were turned off.</source>
        <translation>Вы подали запрос. Все разрешения и другие параметры выключены.</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>До {day}</translation>
    </message>
    <message>
        <source>You can download the copy of your data.</source>
        <translation>Вы можете скачать копию своих данных.</translation>
    </message>
    <message>
        <source>A reminder is sent to you by text message.</source>
        <translation>Напоминание придёт вам в SMS.</translation>
    </message>
    <message>
        <source>Your account and data are deleted. You cannot get them back.</source>
        <translation>Ваша учётная запись и данные удалены. Вернуть их нельзя.</translation>
    </message>
    <message>
        <source>It was deleted on {day}.</source>
        <translation>Дата удаления: {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were deleted.</source>
        <translation>
            <numerusform>Удалена %n запись.</numerusform>
            <numerusform>Удалены %n записи.</numerusform>
            <numerusform>Удалено %n записей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your sign-in, choices and receipts were removed from this computer, too.</source>
        <translation>Данные входа, ваш выбор и квитанции также удалены с этого компьютера.</translation>
    </message>
    <message>
        <source>The certificate is the service&apos;s signed proof. Closing this removes it; save it first.</source>
        <translation>Свидетельство — это подтверждение, подписанное сервисом. При закрытии оно удаляется; сначала сохраните его.</translation>
    </message>
    <message>
        <source>Your choices and their receipts</source>
        <translation>Ваш выбор и квитанции к нему</translation>
    </message>
    <message>
        <source>The record of what was shared</source>
        <translation>Записи о том, что было передано</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>Где выполнен вход</translation>
    </message>
    <message>
        <source>Your requests and copies</source>
        <translation>Ваши запросы и копии</translation>
    </message>
    <message>
        <source>Proof that you asked for deletion</source>
        <translation>Подтверждение, что вы просили об удалении</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, kept without your name</source>
        <translation>
            <numerusform>%n запись, хранится без вашего имени</numerusform>
            <numerusform>%n записи, хранятся без вашего имени</numerusform>
            <numerusform>%n записей, хранятся без вашего имени</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>The service does not say why.</source>
        <translation>Сервис не сообщает почему.</translation>
    </message>
</context>
<context>
    <name>CodePart</name>
    <message>
        <source>A text message with a code is on its way…</source>
        <translation>SMS с кодом уже в пути…</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>Код из 6 цифр</translation>
    </message>
    <message>
        <source>Code from the text message to {phone}</source>
        <translation>Код из SMS на номер {phone}</translation>
    </message>
    <message>
        <source>Code from the text message</source>
        <translation>Код из SMS</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Enter the code</source>
        <translation>Введите код</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>Код из 6 цифр</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>Изменить номер</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Вход…</translation>
    </message>
</context>
<context>
    <name>ColumnHeads</name>
    <message>
        <source>The policy</source>
        <translation>Политика</translation>
    </message>
    <message>
        <source>In plain words · a summary, not the policy</source>
        <translation>Простыми словами · это краткое изложение, не политика</translation>
    </message>
</context>
<context>
    <name>ComparePart</name>
    <message>
        <source>Earlier version</source>
        <translation>Более ранняя версия</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Более поздняя версия</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Compare two versions</source>
        <translation>Сравнение двух версий</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Версия {version}</translation>
    </message>
    <message numerus="yes">
        <source>%n clauses differ.</source>
        <translation>
            <numerusform>Отличается %n пункт.</numerusform>
            <numerusform>Отличаются %n пункта.</numerusform>
            <numerusform>Отличаются %n пунктов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two say the same.</source>
        <translation>В обеих сказано одно и то же.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Сравнение…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Leave it out</source>
        <translation>Не указывать</translation>
    </message>
    <message>
        <source>Your message names a clause</source>
        <translation>В вашем сообщении указан пункт политики</translation>
    </message>
</context>
<context>
    <name>ContentPart</name>
    <message>
        <source>Your posts, comments and likes</source>
        <translation>Ваши публикации, комментарии и отметки</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>We cannot load this now</source>
        <translation>Не удаётся загрузить это</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Показать ещё</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>None are on record.</source>
        <translation>Записей нет.</translation>
    </message>
</context>
<context>
    <name>ContentRow</name>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Удаление…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
</context>
<context>
    <name>ContentWords</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Публикации</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Комментарии</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Отметки «Нравится»</translation>
    </message>
    <message>
        <source>Post under “{about}” · {when}</source>
        <translation>Публикация в «{about}» · {when}</translation>
    </message>
    <message>
        <source>Comment on “{about}” · {when}</source>
        <translation>Комментарий к «{about}» · {when}</translation>
    </message>
    <message>
        <source>Like of “{about}” · {when}</source>
        <translation>Отметка «Нравится» к «{about}» · {when}</translation>
    </message>
    <message>
        <source>{kind} · {when}</source>
        <translation>{kind} · {when}</translation>
    </message>
    <message>
        <source>Delete post of {when}</source>
        <translation>Удалить публикацию: {when}</translation>
    </message>
    <message>
        <source>Delete comment of {when}</source>
        <translation>Удалить комментарий: {when}</translation>
    </message>
    <message>
        <source>Delete like of {when}</source>
        <translation>Удалить отметку «Нравится»: {when}</translation>
    </message>
    <message>
        <source>Delete this post?</source>
        <translation>Удалить эту публикацию?</translation>
    </message>
    <message>
        <source>Delete this comment?</source>
        <translation>Удалить этот комментарий?</translation>
    </message>
    <message>
        <source>Delete this like?</source>
        <translation>Удалить эту отметку «Нравится»?</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Это нельзя отменить.</translation>
    </message>
    <message>
        <source>The post is deleted.</source>
        <translation>Публикация удалена.</translation>
    </message>
    <message>
        <source>The comment is deleted.</source>
        <translation>Комментарий удалён.</translation>
    </message>
    <message>
        <source>The like is deleted.</source>
        <translation>Отметка «Нравится» удалена.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Публикация</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Отметка «Нравится»</translation>
    </message>
    <message>
        <source>A post without text</source>
        <translation>Публикация без текста</translation>
    </message>
    <message>
        <source>A comment without text</source>
        <translation>Комментарий без текста</translation>
    </message>
    <message>
        <source>A like</source>
        <translation>Отметка «Нравится»</translation>
    </message>
</context>
<context>
    <name>ContentsList</name>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n совпадение</numerusform>
            <numerusform>%n совпадения</numerusform>
            <numerusform>%n совпадений</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Search the policy</source>
        <translation>Поиск по политике</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Data collected and shared</source>
        <translation>Сбор и передача данных</translation>
    </message>
</context>
<context>
    <name>CoolingOffDialog</name>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Keep my account</source>
        <translation>Оставить учётную запись</translation>
    </message>
</context>
<context>
    <name>Copy</name>
    <message>
        <source>A copy of your data</source>
        <translation>Копия ваших данных</translation>
    </message>
    <message>
        <source>Sign in to ask for a copy of your data.</source>
        <translation>Войдите, чтобы запросить копию своих данных.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>Не удаётся загрузить это.</translation>
    </message>
    <message>
        <source>A zip file with everything {app} holds about you. You see here when it is ready.</source>
        <translation>Zip-файл со всем, что {app} хранит о вас. Когда он будет готов, вы увидите это здесь.</translation>
    </message>
    <message>
        <source>Get a copy</source>
        <translation>Получить копию</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Запросить снова</translation>
    </message>
    <message>
        <source>Get a new copy</source>
        <translation>Получить новую копию</translation>
    </message>
    <message>
        <source>Cancel request</source>
        <translation>Отменить запрос</translation>
    </message>
    <message>
        <source>Your copy is ready</source>
        <translation>Ваша копия готова</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Скачать</translation>
    </message>
    <message>
        <source>Your copy is on this computer</source>
        <translation>Ваша копия на этом компьютере</translation>
    </message>
    <message>
        <source>This file holds private data. Keep it in a safe place.</source>
        <translation>В этом файле личные данные. Храните его в надёжном месте.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Приостановить</translation>
    </message>
    <message>
        <source>Opening your copy</source>
        <translation>Открытие вашей копии</translation>
    </message>
    <message>
        <source>Downloading your copy</source>
        <translation>Скачивание вашей копии</translation>
    </message>
    <message>
        <source>{progress}. Interrupted. It goes on by itself when {app} answers.</source>
        <translation>{progress}. Прервано. Продолжится само, когда {app} ответит.</translation>
    </message>
    <message>
        <source>{progress}. Paused.</source>
        <translation>{progress}. Приостановлено.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Your copy is not on this computer yet</source>
        <translation>Вашей копии ещё нет на этом компьютере</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Скачать ещё раз</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Выбрать другое место</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Посмотреть, что внутри</translation>
    </message>
    <message>
        <source>You asked {when}. You see here when it is ready.</source>
        <translation>Вы запросили её {when}. Когда она будет готова, вы увидите это здесь.</translation>
    </message>
    <message>
        <source>You asked {when}. It takes longer than expected. You see here when it is ready.</source>
        <translation>Вы запросили её {when}. Это занимает больше времени, чем ожидалось. Когда она будет готова, вы увидите это здесь.</translation>
    </message>
    <message>
        <source>You asked {when}. You see here when it is ready, by about {time}.</source>
        <translation>Вы запросили её {when}. Когда она будет готова, вы увидите это здесь; примерный срок: {time}.</translation>
    </message>
    <message>
        <source>Preparing.</source>
        <translation>Готовится.</translation>
    </message>
    <message>
        <source>Preparing. Ready by about {time}</source>
        <translation>Готовится. Примерный срок: {time}</translation>
    </message>
    <message>
        <source>Zip file, {size}. You can download it until {day}.</source>
        <translation>Zip-файл, {size}. Его можно скачать до {day}.</translation>
    </message>
    <message>
        <source>Zip file, {size}. It was downloaded once. You can download it until {day}.</source>
        <translation>Zip-файл, {size}. Его уже скачивали один раз. Его можно скачать до {day}.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Готово.</translation>
    </message>
    <message>
        <source>Ready until {day}</source>
        <translation>Доступно до {day}</translation>
    </message>
    <message>
        <source>{name}, in {folder}.</source>
        <translation>{name}, папка {folder}.</translation>
    </message>
    <message>
        <source>{name}, {size}, in {folder}.</source>
        <translation>{name}, {size}, папка {folder}.</translation>
    </message>
    <message>
        <source>This copy was removed.</source>
        <translation>Эта копия удалена.</translation>
    </message>
    <message>
        <source>This copy was removed on {day}.</source>
        <translation>Эта копия удалена {day}.</translation>
    </message>
    <message>
        <source>We could not make your copy. Nothing is lost.</source>
        <translation>Не удалось сделать копию. Ничего не потеряно.</translation>
    </message>
    <message>
        <source>{app} says it is not sure that you asked for it.</source>
        <translation>{app} сообщает: нет уверенности, что запрос отправили вы.</translation>
    </message>
    <message>
        <source>{app} says it found no data for this request.</source>
        <translation>{app} сообщает: данных по этому запросу не найдено.</translation>
    </message>
    <message>
        <source>{app} says there were too many requests. Ask again later.</source>
        <translation>{app} сообщает: запросов слишком много. Повторите запрос позже.</translation>
    </message>
    <message>
        <source>{app} did not make this copy, and gives no reason.</source>
        <translation>{app} не создаёт эту копию и не называет причину.</translation>
    </message>
    <message>
        <source>{received} of {size}</source>
        <translation>{received} из {size}</translation>
    </message>
    <message>
        <source>Not enough space. {size} needed.</source>
        <translation>Недостаточно места. Нужно {size}.</translation>
    </message>
    <message>
        <source>This folder does not take new files. Choose another folder.</source>
        <translation>В эту папку нельзя добавить файлы. Выберите другую папку.</translation>
    </message>
    <message>
        <source>A file cannot have this name here. Choose another one.</source>
        <translation>Файл с таким именем здесь невозможен. Выберите другое имя.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Не удалось записать файл. Выберите другую папку.</translation>
    </message>
    <message>
        <source>The file is damaged. We removed it.</source>
        <translation>Файл повреждён. Мы удалили его.</translation>
    </message>
    <message>
        <source>You are no longer signed in. What has come is kept.</source>
        <translation>Вы больше не в учётной записи. Полученное сохранено.</translation>
    </message>
    <message>
        <source>{app} sent something else than a copy. Nothing was saved.</source>
        <translation>{app} присылает не копию, а что-то другое. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>сегодня в {time}</translation>
    </message>
</context>
<context>
    <name>CopyActions</name>
    <message>
        <source>the service</source>
        <translation>сервис</translation>
    </message>
    <message>
        <source>Save your copy</source>
        <translation>Сохранение копии</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip-файлы (*.zip)</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Сервис</translation>
    </message>
</context>
<context>
    <name>CopyCard</name>
    <message>
        <source>Asked</source>
        <translation>Запрошено</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Готовится</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Скачано</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>сервис</translation>
    </message>
</context>
<context>
    <name>DataPageMaker</name>
    <message>
        <source>Your data</source>
        <translation>Ваши данные</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Действия</translation>
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
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm:ss</source>
        <translation>d MMMM yyyy, HH:mm:ss</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>в {time}</translation>
    </message>
    <message>
        <source>&apos;on&apos; d MMM &apos;at&apos; HH:mm</source>
        <translation>d MMM &apos;в&apos; HH:mm</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>d MMM, HH:mm</translation>
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
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>ddd</source>
        <translation>ddd</translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation>Сегодня, {time}</translation>
    </message>
    <message>
        <source>ddd, HH:mm</source>
        <translation>ddd, HH:mm</translation>
    </message>
</context>
<context>
    <name>DecidePart</name>
    <message>
        <source>Where you decide about it</source>
        <translation>Где вы решаете об этом</translation>
    </message>
</context>
<context>
    <name>DecisionDetails</name>
    <message>
        <source>Who receives it</source>
        <translation>Кто это получает</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Сколько это хранится</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Последнее изменение</translation>
    </message>
    <message>
        <source>Who offers this switch</source>
        <translation>Кто предлагает этот переключатель</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Квитанция</translation>
    </message>
    <message>
        <source>Open {permission}</source>
        <translation>Открыть: {permission}</translation>
    </message>
</context>
<context>
    <name>DeleteAccountDialog</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Keep account</source>
        <translation>Не удалять</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>Удалить учётную запись</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Удаление…</translation>
    </message>
    <message>
        <source>Confirm deletion</source>
        <translation>Подтверждение удаления</translation>
    </message>
    <message>
        <source>Delete your account</source>
        <translation>Удаление учётной записи</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Шаг {number} из {count}</translation>
    </message>
</context>
<context>
    <name>DemoPanel</name>
    <message>
        <source>On</source>
        <translation>Обычная</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Медленная</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Announce an incident</source>
        <translation>Объявить об инциденте</translation>
    </message>
    <message>
        <source>Change a choice on the phone</source>
        <translation>Изменить выбор на телефоне</translation>
    </message>
    <message>
        <source>Finish the copy now</source>
        <translation>Завершить копию сейчас</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Завершить сеанс</translation>
    </message>
    <message numerus="yes">
        <source>Skip %n days</source>
        <translation>
            <numerusform>Пропустить %n день</numerusform>
            <numerusform>Пропустить %n дня</numerusform>
            <numerusform>Пропустить %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Make something happen</source>
        <translation>Вызвать событие</translation>
    </message>
    <message>
        <source>Publish policy version {version}</source>
        <translation>Опубликовать политику версии {version}</translation>
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
        <translation>Квитанция</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Квитанции</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>сервис</translation>
    </message>
</context>
<context>
    <name>DialogPanel</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
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
        <translation>В программе произошла ошибка. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{app} cannot be reached. Nothing was sent.</source>
        <translation>Нет связи с {app}. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>The server did not answer. We do not know yet whether it worked.</source>
        <translation>Сервер не ответил. Мы пока не знаем, удалось ли это.</translation>
    </message>
    <message>
        <source>Another device decided first. Look at what is on now, then decide.</source>
        <translation>Решение уже принято на другом устройстве. Посмотрите, что включено сейчас, и решите.</translation>
    </message>
    <message>
        <source>The privacy policy changed. Read what it says now, then decide.</source>
        <translation>Политика конфиденциальности изменилась. Прочитайте, что в ней сказано теперь, и решите.</translation>
    </message>
    <message>
        <source>{app} is still working on this. Check again in a moment.</source>
        <translation>{app} ещё обрабатывает это. Проверьте через минуту.</translation>
    </message>
    <message>
        <source>You are no longer signed in. Nothing was changed.</source>
        <translation>Вы больше не в учётной записи. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{app} did not take this. Nothing was changed.</source>
        <translation>{app} не принимает это. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The receipt from {app} is not valid, so it does not count. Nothing is turned on.</source>
        <translation>Квитанция от {app} недействительна и не учитывается. Ничего не включено.</translation>
    </message>
    <message>
        <source>{app} sent an answer that this window cannot read.</source>
        <translation>{app} присылает ответ, который это окно не может прочитать.</translation>
    </message>
    <message>
        <source>Your account at {app} is closed. Nothing is on any more.</source>
        <translation>Ваша учётная запись {app} закрыта. Больше ничего не включено.</translation>
    </message>
    <message>
        <source>What answers there is not a service this window can work with.</source>
        <translation>По этому адресу отвечает не тот сервис, с которым работает это окно.</translation>
    </message>
    <message>
        <source>This is a demo, and what answers there is not. Nothing is sent to it.</source>
        <translation>Это демонстрация, а по этому адресу отвечает не она. Туда ничего не отправляется.</translation>
    </message>
    <message>
        <source>What answers there is a demo with made-up people. Nothing is sent to it.</source>
        <translation>По этому адресу отвечает демонстрация с вымышленными людьми. Туда ничего не отправляется.</translation>
    </message>
    <message>
        <source>The keyring of this computer is not available, so nothing was stored.</source>
        <translation>Связка ключей этого компьютера недоступна, поэтому ничего не сохранено.</translation>
    </message>
    <message>
        <source>A setting of this computer is wrong. Nothing was changed.</source>
        <translation>Настройка этого компьютера неверна. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This computer could not save it. Check that the disk is not full.</source>
        <translation>Компьютеру не удалось сохранить это. Проверьте, не заполнен ли диск.</translation>
    </message>
    <message>
        <source>The file is damaged. We removed it.</source>
        <translation>Файл повреждён. Мы удалили его.</translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing was printed.</source>
        <translation>Принтер не принял задание. Ничего не напечатано.</translation>
    </message>
    <message>
        <source>No program on this computer could open it.</source>
        <translation>Ни одна программа на этом компьютере не смогла это открыть.</translation>
    </message>
    <message>
        <source>ConsentUI is open in another window already.</source>
        <translation>ConsentUI уже открыт в другом окне.</translation>
    </message>
    <message>
        <source>The text of the policy cannot be read.</source>
        <translation>Не удаётся прочитать текст политики.</translation>
    </message>
    <message>
        <source>{app} said no. Nothing was changed.</source>
        <translation>{app} отвечает отказом. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Something went wrong. Nothing was changed.</source>
        <translation>Что-то не получилось. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The code is too old. Ask for a new one.</source>
        <translation>Код устарел. Запросите новый.</translation>
    </message>
    <message>
        <source>Too many tries. Wait 10 minutes or use another way.</source>
        <translation>Слишком много попыток. Подождите 10 минут или используйте другой способ.</translation>
    </message>
    <message numerus="yes">
        <source>The code is not right. %n tries left.</source>
        <translation>
            <numerusform>Код неверный. Осталась %n попытка.</numerusform>
            <numerusform>Код неверный. Осталось %n попытки.</numerusform>
            <numerusform>Код неверный. Осталось %n попыток.</numerusform>
        </translation>
    </message>
    <message>
        <source>{app} needs a code from your phone for this.</source>
        <translation>Для этого {app} запрашивает код с вашего телефона.</translation>
    </message>
    <message>
        <source>You have asked for this already. Nothing was asked twice.</source>
        <translation>Вы уже запросили это. Повторный запрос не создан.</translation>
    </message>
    <message>
        <source>This is being carried out and cannot be cancelled any more.</source>
        <translation>Это уже выполняется, отменить нельзя.</translation>
    </message>
    <message>
        <source>The copy is not ready yet.</source>
        <translation>Копия ещё не готова.</translation>
    </message>
    <message>
        <source>This copy was removed. You can ask for a new one.</source>
        <translation>Эта копия удалена. Вы можете запросить новую.</translation>
    </message>
    <message>
        <source>This cannot be changed here. Nothing was changed.</source>
        <translation>Здесь это изменить нельзя. Ничего не изменено.</translation>
    </message>
    <message numerus="yes">
        <source>{app} is busy. Try again in %n seconds.</source>
        <translation>
            <numerusform>Сервис {app} занят. Повторите через %n секунду.</numerusform>
            <numerusform>Сервис {app} занят. Повторите через %n секунды.</numerusform>
            <numerusform>Сервис {app} занят. Повторите через %n секунд.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{app} is busy. Try again in %n minutes.</source>
        <translation>
            <numerusform>Сервис {app} занят. Повторите через %n минуту.</numerusform>
            <numerusform>Сервис {app} занят. Повторите через %n минуты.</numerusform>
            <numerusform>Сервис {app} занят. Повторите через %n минут.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <translation>Отправить новый код</translation>
    </message>
    <message>
        <source>Read the policy</source>
        <translation>Читать политику</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>FactLine</name>
    <message>
        <source>How to clear them</source>
        <translation>Как их очистить</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>1. Open the settings of the browser in which you use it.
2. Look for privacy, then for cookies and other data of websites.
3. Remove the data of this service, or of all websites.
ConsentUI itself keeps no cookies, and cannot clear those of a browser.</source>
        <translation>1. Откройте настройки браузера, в котором вы пользуетесь сервисом.
2. Найдите раздел о конфиденциальности, затем файлы cookie и другие данные сайтов.
3. Удалите данные этого сервиса или всех сайтов.
Сам ConsentUI не хранит файлы cookie и не может очистить те, что хранит браузер.</translation>
    </message>
    <message>
        <source>Your browser keeps its own cookies</source>
        <translation>Ваш браузер хранит собственные файлы cookie</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>The policy does not say.</source>
        <translation>В политике не сказано.</translation>
    </message>
    <message>
        <source>If off: the policy does not say.</source>
        <translation>Если выключено: в политике не сказано.</translation>
    </message>
    <message>
        <source>If off: {what}</source>
        <translation>Если выключено: {what}</translation>
    </message>
    <message>
        <source>{app}. The policy names no switch for it.</source>
        <translation>{app}. Политика не называет переключателя для этого.</translation>
    </message>
    <message>
        <source>Nobody, the policy says.</source>
        <translation>Никто, сказано в политике.</translation>
    </message>
    <message>
        <source>{use}: the policy does not say.</source>
        <translation>{use}: в политике не сказано.</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>пока не решено</translation>
    </message>
    <message>
        <source>{moment}, on this computer</source>
        <translation>{moment}, на этом компьютере</translation>
    </message>
    <message>
        <source>{moment}, on {device}</source>
        <translation>{moment}, на устройстве {device}</translation>
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
        <translation>Что хранится</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Зачем</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Сколько это хранится</translation>
    </message>
    <message>
        <source>If you refuse</source>
        <translation>Если вы откажетесь</translation>
    </message>
    <message>
        <source>What {app} offers</source>
        <translation>Что предлагает {app}</translation>
    </message>
</context>
<context>
    <name>FairWords</name>
    <message>
        <source>How this window treats your choices</source>
        <translation>Как это окно обращается с вашим выбором</translation>
    </message>
    <message>
        <source>A test clicks through this window and counts. These are the figures it found in this version.</source>
        <translation>Проверка проходит по этому окну щелчок за щелчком и считает. Вот числа, которые она получила в этой версии.</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions counted. None takes more steps to refuse than to agree to, {shorter} take fewer.</source>
        <translation>
            <numerusform>Подсчитано решений: %n. Ни в одном из них отказ не требует больше шагов, чем согласие, меньше — в {shorter}.</numerusform>
            <numerusform>Подсчитано решений: %n. Ни в одном из них отказ не требует больше шагов, чем согласие, меньше — в {shorter}.</numerusform>
            <numerusform>Подсчитано решений: %n. Ни в одном из них отказ не требует больше шагов, чем согласие, меньше — в {shorter}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No is never the longer way</source>
        <translation>Отказ никогда не длиннее согласия</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of buttons compared dot by dot in light, dark, high contrast and every language: the same size, place, fill and edge.</source>
        <translation>
            <numerusform>Пар кнопок сравнено точка за точкой в светлом и тёмном оформлении, с высоким контрастом и на каждом языке: %n. Размер, место, заливка и край одинаковы.</numerusform>
            <numerusform>Пар кнопок сравнено точка за точкой в светлом и тёмном оформлении, с высоким контрастом и на каждом языке: %n. Размер, место, заливка и край одинаковы.</numerusform>
            <numerusform>Пар кнопок сравнено точка за точкой в светлом и тёмном оформлении, с высоким контрастом и на каждом языке: %n. Размер, место, заливка и край одинаковы.</numerusform>
        </translation>
    </message>
    <message>
        <source>No looks like yes</source>
        <translation>«Нет» выглядит так же, как «да»</translation>
    </message>
    <message numerus="yes">
        <source>%n questions opened. In none was anything ticked, and the Enter key answered none.</source>
        <translation>
            <numerusform>Открыто вопросов: %n. Ни в одном ничего не было отмечено, и клавиша Enter не ответила ни на один.</numerusform>
            <numerusform>Открыто вопросов: %n. Ни в одном ничего не было отмечено, и клавиша Enter не ответила ни на один.</numerusform>
            <numerusform>Открыто вопросов: %n. Ни в одном ничего не было отмечено, и клавиша Enter не ответила ни на один.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen for you</source>
        <translation>За вас ничего не выбрано</translation>
    </message>
    <message numerus="yes">
        <source>%n kinds of question answered with no. None came back in the same version of the policy.</source>
        <translation>
            <numerusform>Видов вопросов, на которые ответили отказом: %n. Ни один не появился снова в той же версии политики.</numerusform>
            <numerusform>Видов вопросов, на которые ответили отказом: %n. Ни один не появился снова в той же версии политики.</numerusform>
            <numerusform>Видов вопросов, на которые ответили отказом: %n. Ни один не появился снова в той же версии политики.</numerusform>
        </translation>
    </message>
    <message>
        <source>A no is not asked again</source>
        <translation>После отказа не спрашивают снова</translation>
    </message>
    <message numerus="yes">
        <source>At most %n steps from each of {pages} pages and dialogs.</source>
        <translation>
            <numerusform>Шагов до неё с каждой из страниц и из диалогов ({pages}): не больше %n.</numerusform>
            <numerusform>Шагов до неё с каждой из страниц и из диалогов ({pages}): не больше %n.</numerusform>
            <numerusform>Шагов до неё с каждой из страниц и из диалогов ({pages}): не больше %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy is never far</source>
        <translation>Политика всегда рядом</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Add {field}</source>
        <translation>Добавить: {field}</translation>
    </message>
    <message>
        <source>Change {field}</source>
        <translation>Изменить: {field}</translation>
    </message>
    <message>
        <source>Clear {field}</source>
        <translation>Очистить: {field}</translation>
    </message>
</context>
<context>
    <name>FieldsPart</name>
    <message>
        <source>What is stored</source>
        <translation>Что хранится</translation>
    </message>
</context>
<context>
    <name>FileErrors</name>
    <message>
        <source>Not enough space on this disk. Nothing was saved.</source>
        <translation>На этом диске недостаточно места. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>This folder does not take new files. Choose another folder.</source>
        <translation>В эту папку нельзя добавить файлы. Выберите другую папку.</translation>
    </message>
    <message>
        <source>A file cannot have this name here. Choose another one.</source>
        <translation>Файл с таким именем здесь невозможен. Выберите другое имя.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Не удалось записать файл. Выберите другую папку.</translation>
    </message>
    <message>
        <source>The file cannot be read. It may have been moved or removed.</source>
        <translation>Не удаётся прочитать файл. Возможно, он перемещён или удалён.</translation>
    </message>
    <message>
        <source>This file is not a zip file, so it is not opened.</source>
        <translation>Это не zip-файл, поэтому он не открыт.</translation>
    </message>
    <message>
        <source>This zip file is damaged, so it is not opened.</source>
        <translation>Этот zip-файл повреждён, поэтому он не открыт.</translation>
    </message>
    <message>
        <source>This zip file has a password. A copy of your data has none.</source>
        <translation>У этого zip-файла есть пароль. У копии ваших данных его нет.</translation>
    </message>
    <message>
        <source>This zip file holds too many files to be opened here.</source>
        <translation>В этом zip-файле слишком много файлов, чтобы открыть его здесь.</translation>
    </message>
    <message>
        <source>This zip file grows too large when it is opened.</source>
        <translation>При открытии этот zip-файл становится слишком большим.</translation>
    </message>
    <message>
        <source>This zip file has names that no copy has, so it is not opened.</source>
        <translation>В этом zip-файле есть имена, которых не бывает в копии, поэтому он не открыт.</translation>
    </message>
    <message>
        <source>This zip file holds links to other files, so it is not opened.</source>
        <translation>В этом zip-файле есть ссылки на другие файлы, поэтому он не открыт.</translation>
    </message>
    <message>
        <source>This zip file hides files inside one another, so it is not opened.</source>
        <translation>В этом zip-файле одни файлы скрыты внутри других, поэтому он не открыт.</translation>
    </message>
</context>
<context>
    <name>FileTree</name>
    <message>
        <source>Files of the copy</source>
        <translation>Файлы копии</translation>
    </message>
    <message numerus="yes">
        <source>{name}, %n matches</source>
        <translation>
            <numerusform>{name}, %n совпадение</numerusform>
            <numerusform>{name}, %n совпадения</numerusform>
            <numerusform>{name}, %n совпадений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Decline</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>сервис</translation>
    </message>
    <message>
        <source>The {app} privacy policy in short</source>
        <translation>Политика конфиденциальности {app} кратко</translation>
    </message>
    <message>
        <source>copy from this app</source>
        <translation>копия из этого приложения</translation>
    </message>
    <message>
        <source>Your answer turns nothing on. Each permission stays off until you turn it on yourself, one at a time. This window works with either answer.</source>
        <translation>Ваш ответ ничего не включает. Каждое разрешение выключено, пока вы сами его не включите, по одному. Это окно работает при любом ответе.</translation>
    </message>
    <message>
        <source>Nothing is accepted. Try again when you are online.</source>
        <translation>Ничего не принято. Повторите, когда появится связь.</translation>
    </message>
    <message>
        <source>We cannot load the policy now</source>
        <translation>Не удаётся загрузить политику</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>GroupPart</name>
    <message>
        <source>Sensitive</source>
        <translation>Особые данные</translation>
    </message>
</context>
<context>
    <name>HeadRow</name>
    <message>
        <source>Details for {title}</source>
        <translation>Подробности: {title}</translation>
    </message>
</context>
<context>
    <name>HeldActions</name>
    <message>
        <source>Your request is sent. The answer will stand here.</source>
        <translation>Ваш запрос отправлен. Ответ появится здесь.</translation>
    </message>
</context>
<context>
    <name>HeldWords</name>
    <message>
        <source>You gave it</source>
        <translation>Вы указали это</translation>
    </message>
    <message>
        <source>You allowed it</source>
        <translation>Вы разрешили это</translation>
    </message>
    <message>
        <source>Needed to run {app}</source>
        <translation>Нужно для работы {app}</translation>
    </message>
    <message>
        <source>Other people posted it</source>
        <translation>Опубликовано другими</translation>
    </message>
    <message>
        <source>By a permission or another choice, or by using a feature.</source>
        <translation>Разрешением, другим параметром или использованием функции.</translation>
    </message>
    <message>
        <source>The policy does not offer a choice for these.</source>
        <translation>Для этих данных политика не предлагает выбора.</translation>
    </message>
    <message>
        <source>{summary} No entries are on record.</source>
        <translation>{summary} Записей нет.</translation>
    </message>
    <message>
        <source>{summary} {entries}, the newest {when}.</source>
        <translation>{summary} {entries}, последняя {when}.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>{posts}, {comments}, {likes}</source>
        <translation>{posts}, {comments}, {likes}</translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n публикация</numerusform>
            <numerusform>%n публикации</numerusform>
            <numerusform>%n публикаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n комментарий</numerusform>
            <numerusform>%n комментария</numerusform>
            <numerusform>%n комментариев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n likes</source>
        <translation>
            <numerusform>%n отметка</numerusform>
            <numerusform>%n отметки</numerusform>
            <numerusform>%n отметок</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known now.</source>
        <translation>Сейчас неизвестно.</translation>
    </message>
    <message>
        <source>Nothing stored.</source>
        <translation>Ничего не хранится.</translation>
    </message>
    <message numerus="yes">
        <source>%n fields are filled in</source>
        <translation>
            <numerusform>Заполнено %n поле</numerusform>
            <numerusform>Заполнены %n поля</numerusform>
            <numerusform>Заполнено %n полей</numerusform>
        </translation>
    </message>
    <message>
        <source>{fields}.</source>
        <translation>{fields}.</translation>
    </message>
    <message>
        <source>{fields}, changed last on {day}.</source>
        <translation>{fields}, последнее изменение {day}.</translation>
    </message>
    <message>
        <source>No entries are on record.</source>
        <translation>Записей нет.</translation>
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
        <translation>{entries}, с {first} по {last}.</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Nothing stored. Only needed for services that check who you are.</source>
        <translation>Ничего не хранится. Нужно только для сервисов, которые проверяют вашу личность.</translation>
    </message>
    <message>
        <source>Stored: {fields}.</source>
        <translation>Хранится: {fields}.</translation>
    </message>
    <message>
        <source>Nothing stored. All of these are optional.</source>
        <translation>Ничего не хранится. Всё это необязательно.</translation>
    </message>
    <message>
        <source>{fields}. All of these are optional.</source>
        <translation>{fields}. Всё это необязательно.</translation>
    </message>
    <message>
        <source>{held}. Empty: {empty}. All of these are optional.</source>
        <translation>{held}. Не заполнено: {empty}. Всё это необязательно.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Questions about your personal data go to people, not to a robot.</source>
        <translation>На вопросы о ваших персональных данных отвечают люди, а не робот.</translation>
    </message>
    <message>
        <source>Common questions</source>
        <translation>Частые вопросы</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>сервис</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show the keyboard shortcuts</source>
        <translation>Показать сочетания клавиш</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Press F1 at any time</source>
        <translation>Нажмите F1 в любой момент</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Посмотреть…</translation>
    </message>
    <message>
        <source>Look at a report for support</source>
        <translation>Посмотреть отчёт для поддержки</translation>
    </message>
    <message>
        <source>You see every word of it first. It names nobody, and nothing is sent.</source>
        <translation>Сначала вы видите его дословно. В нём нет имён, и ничего не отправляется.</translation>
    </message>
    <message>
        <source>Save a report for support</source>
        <translation>Сохранение отчёта для поддержки</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>Your click counts at once: it is kept on this computer and sent to {app} until {app} has recorded it, also after a restart. Only then the switch says “Off”. Turning something off is about what happens from then on. It does not delete what {app} already holds.</source>
        <translation>Ваш щелчок учитывается сразу: он сохраняется на этом компьютере и отправляется в {app}, пока не будет там записан, в том числе после перезапуска. Только тогда переключатель показывает «Выключено». Выключение касается того, что происходит дальше. Оно не удаляет то, что {app} уже хранит.</translation>
    </message>
    <message>
        <source>For some data the policy offers no choice and gives a reason, such as safe operation. And it lists cases in which it says law lets {app} collect or share data without asking you. You cannot turn these off here. You can read each of them in the policy, and write to the privacy team about any.</source>
        <translation>Для некоторых данных политика не предлагает выбора и называет причину, например безопасную работу. Ещё в ней перечислены случаи, когда, как в ней сказано, закон разрешает {app} собирать или передавать данные, не спрашивая вас. Выключить их здесь нельзя. Вы можете прочитать о каждом из них в политике и написать о любом команде по защите данных.</translation>
    </message>
    <message>
        <source>The same permissions and other choices. They apply to this computer only. When you sign in, you are asked about each choice that differs from your account, one by one. None is carried over by itself.</source>
        <translation>Те же разрешения и другие параметры. Они действуют только для этого компьютера. При входе вас спросят о каждом параметре, который отличается от учётной записи, по одному. Сам по себе ни один не переносится.</translation>
    </message>
    <message>
        <source>What happens when I turn a permission off?</source>
        <translation>Что происходит, когда я выключаю разрешение?</translation>
    </message>
    <message>
        <source>Why are some things always on?</source>
        <translation>Почему некоторые параметры всегда включены?</translation>
    </message>
    <message>
        <source>I use {app} without an account. What can I choose?</source>
        <translation>Я пользуюсь {app} без учётной записи. Что можно выбрать?</translation>
    </message>
    <message>
        <source>Proof of one decision: what you decided, when, and which text of the policy was in force. {app} signs it, and this computer checks the signature before a switch says “On”. You find it in the details of each permission, under Receipt.</source>
        <translation>Подтверждение одного решения: что вы решили, когда и какой текст политики действовал. {app} подписывает квитанцию, и этот компьютер проверяет подпись, прежде чем переключатель покажет «Включено». Она находится в подробностях каждого разрешения, в строке «Квитанция».</translation>
    </message>
    <message>
        <source>You can turn things off at any time. That is kept on this computer and sent when there is a connection. Turning on needs a connection: nothing counts as given before {app} has recorded it.</source>
        <translation>Выключать можно в любой момент. Это сохраняется на этом компьютере и отправляется, когда есть связь. Для включения нужна связь: ничто не считается разрешённым, пока {app} это не запишет.</translation>
    </message>
    <message>
        <source>You are asked about each change that touches a choice of yours, one by one. Until you decide, the rules you agreed to stay in force. From the day of the change, what you have not answered is off until you decide.</source>
        <translation>Вас спросят о каждом изменении, которое касается вашего выбора, по одному. Пока вы не решите, действуют правила, с которыми вы согласились. Со дня изменения всё, на что вы не ответили, выключено, пока вы не решите.</translation>
    </message>
    <message>
        <source>What is a receipt?</source>
        <translation>Что такое квитанция?</translation>
    </message>
    <message>
        <source>What can I do without a connection?</source>
        <translation>Что можно делать без связи?</translation>
    </message>
    <message>
        <source>What happens when the policy changes?</source>
        <translation>Что происходит, когда политика меняется?</translation>
    </message>
    <message>
        <source>Your computer has privacy settings of its own, and they can block the camera, the microphone and more for every program. A permission here tells {app} what it may use. Both have to allow it.</source>
        <translation>У вашего компьютера есть собственные настройки конфиденциальности; они могут закрыть доступ к камере, микрофону и другому для любой программы. Разрешение здесь сообщает {app}, что можно использовать. Нужны оба разрешения.</translation>
    </message>
    <message>
        <source>Write to the privacy team first, so that they can put it right. If you are not happy with the answer, you can turn to the data protection authority where you live or work. ConsentUI does not know which one that is and sends nothing there.</source>
        <translation>Сначала напишите команде по защите данных, чтобы она могла всё исправить. Если ответ вас не устроит, вы можете обратиться в орган по защите персональных данных там, где вы живёте или работаете. ConsentUI не знает, какой это орган, и ничего туда не отправляет.</translation>
    </message>
    <message>
        <source>A permission is on, but it does not work. Why?</source>
        <translation>Разрешение включено, но не работает. Почему?</translation>
    </message>
    <message>
        <source>How can I complain?</source>
        <translation>Как подать жалобу?</translation>
    </message>
</context>
<context>
    <name>HeroCard</name>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Разрешения</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>Не удаётся загрузить это.</translation>
    </message>
</context>
<context>
    <name>HeroHead</name>
    <message>
        <source>Manage permissions</source>
        <translation>Управление разрешениями</translation>
    </message>
</context>
<context>
    <name>IdentityPart</name>
    <message>
        <source>Give it</source>
        <translation>Предоставить</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Что хранится</translation>
    </message>
    <message>
        <source>Nothing is stored. You may refuse. The policy says what that costs: {cost}</source>
        <translation>Ничего не хранится. Вы можете отказаться. Что при этом теряется, сказано в политике: {cost}</translation>
    </message>
    <message>
        <source>Stored, and shown here in part only. You may withdraw it at any time.</source>
        <translation>Хранится, здесь показано лишь частично. Вы можете отозвать это в любой момент.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Изменить</translation>
    </message>
</context>
<context>
    <name>IncidentCard</name>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>Какие данные</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Что делать сейчас</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>К кому обратиться</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>It happened on {day}. You are told since {moment}.</source>
        <translation>Это произошло {day}. Вам сообщено: {moment}.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Просмотрено</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>You read this {moment}.</source>
        <translation>Вы прочитали это {moment}.</translation>
    </message>
</context>
<context>
    <name>IncidentPage</name>
    <message>
        <source>Incidents</source>
        <translation>Инциденты</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Политика конфиденциальности</translation>
    </message>
    <message>
        <source>No incidents</source>
        <translation>Инцидентов нет</translation>
    </message>
    <message>
        <source>If something happens to your data, you read here what it was and what you can do.</source>
        <translation>Если с вашими данными что-то произойдёт, здесь будет сказано, что это было и что вы можете сделать.</translation>
    </message>
    <message>
        <source>What {app} tells everybody about incidents with data.</source>
        <translation>Что {app} сообщает всем об инцидентах с данными.</translation>
    </message>
</context>
<context>
    <name>InsetWords</name>
    <message>
        <source>Keep it off</source>
        <translation>Не включать</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>Keep it on</source>
        <translation>Не выключать</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>Выключить</translation>
    </message>
    <message>
        <source>The privacy policy has changed what it says about {name}.</source>
        <translation>В политике конфиденциальности изменилось то, что касается параметра {name}.</translation>
    </message>
    <message>
        <source>{app} no longer has a record of what you decided about {name}.</source>
        <translation>В {app} больше нет записи о том, что вы решили о параметре {name}.</translation>
    </message>
    <message>
        <source>{app} has recorded {name} as on after all.</source>
        <translation>В {app} всё же записано, что параметр {name} включён.</translation>
    </message>
    <message>
        <source>You turned {name} on here, but off on another device.</source>
        <translation>Вы включили параметр {name} здесь, но выключили на другом устройстве.</translation>
    </message>
    <message>
        <source>You turned {name} on here, but off on another device ({device}) {when}.</source>
        <translation>Вы включили параметр {name} здесь, но выключили на другом устройстве ({device}) {when}.</translation>
    </message>
    <message>
        <source>You turned {name} on here, but off on another device {when}.</source>
        <translation>Вы включили параметр {name} здесь, но выключили на другом устройстве {when}.</translation>
    </message>
    <message>
        <source>{app} has it as on. It is off on this computer until you answer.</source>
        <translation>В {app} это включено. На этом компьютере выключено, пока вы не ответите.</translation>
    </message>
    <message>
        <source>It stays off until you answer. Read what the policy says now first.</source>
        <translation>Остаётся выключенным, пока вы не ответите. Сначала прочитайте, что теперь сказано в политике.</translation>
    </message>
    <message>
        <source>It stays off until you answer. Which one is right?</source>
        <translation>Остаётся выключенным, пока вы не ответите. Что верно?</translation>
    </message>
    <message>
        <source>It stays off until you answer.</source>
        <translation>Остаётся выключенным, пока вы не ответите.</translation>
    </message>
    <message>
        <source>Off on this computer; {app} may have it as on.</source>
        <translation>На этом компьютере выключено; в {app} может быть включено.</translation>
    </message>
    <message>
        <source>We could not confirm it.</source>
        <translation>Не удалось подтвердить.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Keep off</source>
        <translation>Не включать</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Отправить сейчас</translation>
    </message>
    <message>
        <source>It counts here already. Nothing can get lost.</source>
        <translation>Здесь это уже действует. Ничего не потеряется.</translation>
    </message>
    <message>
        <source>The service is busy.</source>
        <translation>Сервис занят.</translation>
    </message>
    <message>
        <source>The service is busy. We try again at {time}.</source>
        <translation>Сервис занят. Следующая попытка: {time}.</translation>
    </message>
    <message>
        <source>Not off yet.</source>
        <translation>Ещё не выключено.</translation>
    </message>
    <message>
        <source>The server does not answer. We keep trying.</source>
        <translation>Сервер не отвечает. Мы продолжаем попытки.</translation>
    </message>
    <message>
        <source>You can also write to {address}.</source>
        <translation>Вы также можете написать на {address}.</translation>
    </message>
    <message>
        <source>The service did not take it. Nothing was changed.</source>
        <translation>Сервис не принял это. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This computer could not save the step. Nothing was sent.</source>
        <translation>Компьютеру не удалось сохранить этот шаг. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>We could not turn on {name}.</source>
        <translation>Не удалось включить параметр {name}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment.</source>
        <translation>Ничего не изменено. Повторите через минуту.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again at {time}.</source>
        <translation>Ничего не изменено. Повторите в {time}.</translation>
    </message>
    <message>
        <source>Turning off; this computer could not save it.</source>
        <translation>Выключается; компьютеру не удалось сохранить это.</translation>
    </message>
    <message>
        <source>Keep the window open while we send.</source>
        <translation>Не закрывайте окно, пока идёт отправка.</translation>
    </message>
    <message>
        <source>Sign in to turn this on. It stays off.</source>
        <translation>Войдите, чтобы включить это. Остаётся выключенным.</translation>
    </message>
    <message>
        <source>You were signed out. Nothing was changed.</source>
        <translation>Вы вышли из учётной записи. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>The privacy policy says something new about this.</source>
        <translation>В политике конфиденциальности об этом сказано по-новому.</translation>
    </message>
    <message>
        <source>Read what is new, then decide.</source>
        <translation>Прочитайте новое, затем решите.</translation>
    </message>
    <message>
        <source>See what changes</source>
        <translation>Посмотреть изменения</translation>
    </message>
</context>
<context>
    <name>Inside</name>
    <message>
        <source>Entry {number}</source>
        <translation>Запись {number}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Пусто</translation>
    </message>
    <message>
        <source>In {folder}, {size}</source>
        <translation>Папка {folder}, {size}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries added</source>
        <translation>
            <numerusform>Добавлена %n запись</numerusform>
            <numerusform>Добавлены %n записи</numerusform>
            <numerusform>Добавлено %n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries only in the older copy</source>
        <translation>
            <numerusform>%n запись только в старой копии</numerusform>
            <numerusform>%n записи только в старой копии</numerusform>
            <numerusform>%n записей только в старой копии</numerusform>
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
        <translation>Выбор более старой копии</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip-файлы (*.zip)</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Сервис</translation>
    </message>
</context>
<context>
    <name>InspectPage</name>
    <message>
        <source>Look inside your copy</source>
        <translation>Что внутри вашей копии</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ваши данные</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Сравнить…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Search the copy</source>
        <translation>Поиск по копии</translation>
    </message>
    <message>
        <source>This file is not opened</source>
        <translation>Этот файл не открыт</translation>
    </message>
    <message>
        <source>{name}. Opened on this computer. Nothing is sent.</source>
        <translation>{name}. Открыто на этом компьютере. Ничего не отправляется.</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Ничего не найдено. Попробуйте другое слово.</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n совпадение</numerusform>
            <numerusform>%n совпадения</numerusform>
            <numerusform>%n совпадений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectPane</name>
    <message>
        <source>Easy to read</source>
        <translation>Для чтения</translation>
    </message>
    <message>
        <source>Raw file</source>
        <translation>Исходный файл</translation>
    </message>
    <message>
        <source>This file is not text, so it is not shown here.</source>
        <translation>Это не текстовый файл, поэтому здесь он не показан.</translation>
    </message>
    <message>
        <source>From here on this file is not valid JSON. The raw file shows what is in it.</source>
        <translation>Отсюда этот файл перестаёт быть правильным JSON. Исходный файл показывает, что в нём есть.</translation>
    </message>
    <message>
        <source>Nothing found in this file.</source>
        <translation>В этом файле ничего не найдено.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Этот файл пуст.</translation>
    </message>
    <message>
        <source>What was added</source>
        <translation>Что добавилось</translation>
    </message>
    <message>
        <source>Since {copy}</source>
        <translation>С момента {copy}</translation>
    </message>
    <message>
        <source>Nothing was added since that copy.</source>
        <translation>С той копии ничего не добавилось.</translation>
    </message>
</context>
<context>
    <name>KeepBanner</name>
    <message>
        <source>Keep my account</source>
        <translation>Оставить учётную запись</translation>
    </message>
</context>
<context>
    <name>KeyringDialog</name>
    <message>
        <source>Your sign-in cannot be stored</source>
        <translation>Данные входа нельзя сохранить</translation>
    </message>
    <message>
        <source>This computer has no keyring that is unlocked, so ConsentUI cannot store your sign-in safely.</source>
        <translation>На этом компьютере нет разблокированной связки ключей, поэтому ConsentUI не может надёжно сохранить данные входа.</translation>
    </message>
    <message>
        <source>Without an account, what you turn on here is turned off again when ConsentUI next starts.</source>
        <translation>Без учётной записи то, что вы включите здесь, снова выключится при следующем запуске ConsentUI.</translation>
    </message>
    <message>
        <source>Ask me to sign in each time</source>
        <translation>Входить каждый раз</translation>
    </message>
    <message>
        <source>Nothing is stored on this computer.</source>
        <translation>На этом компьютере ничего не сохраняется.</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again</source>
        <translation>Разблокировать связку ключей и повторить</translation>
    </message>
    <message>
        <source>Your system asks for its password.</source>
        <translation>Система запросит её пароль.</translation>
    </message>
    <message>
        <source>How this works</source>
        <translation>Как это работает</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>A keyring is the part of your system that keeps passwords encrypted. ConsentUI keeps its sign-in there and nowhere else: never in a file. Without a keyring the sign-in lives in memory until you close the window. Turning things off works in any case.</source>
        <translation>Связка ключей — часть системы, которая хранит пароли в зашифрованном виде. ConsentUI хранит данные входа только там и никогда не хранит их в файле. Без связки ключей они остаются в памяти, пока вы не закроете окно. Выключать можно в любом случае.</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Лицензии</translation>
    </message>
    <message>
        <source>ConsentUI is free software under the MIT licence. You may use, change and pass it on.</source>
        <translation>ConsentUI — свободная программа под лицензией MIT. Её можно использовать, изменять и распространять.</translation>
    </message>
    <message>
        <source>It is built with the works of others, each under its own licence:</source>
        <translation>Она построена на работах других авторов, каждая под своей лицензией:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Licence not named by the package</source>
        <translation>Лицензия в пакете не указана</translation>
    </message>
</context>
<context>
    <name>LinesView</name>
    <message>
        <source>Show more</source>
        <translation>Показать ещё</translation>
    </message>
</context>
<context>
    <name>LinkedRow</name>
    <message>
        <source>Unlink</source>
        <translation>Отвязать</translation>
    </message>
    <message>
        <source>Unlink {product}</source>
        <translation>Отвязать: {product}</translation>
    </message>
</context>
<context>
    <name>ListInterface</name>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} из {count}</translation>
    </message>
</context>
<context>
    <name>LoadingRows</name>
    <message>
        <source>Loading your choices…</source>
        <translation>Загрузка вашего выбора…</translation>
    </message>
</context>
<context>
    <name>Locale</name>
    <message>
        <source>en_GB</source>
        <translation>ru_RU</translation>
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
        <translation>Задано администратором</translation>
    </message>
</context>
<context>
    <name>LookGroup</name>
    <message>
        <source>Look</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокий контраст</translation>
    </message>
    <message>
        <source>System font</source>
        <translation>Шрифт системы</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Меньше движения</translation>
    </message>
    <message>
        <source>Match system follows your computer, with its contrast setting</source>
        <translation>«Как в системе» следует за компьютером и его контрастом</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Starts from the text size of your computer</source>
        <translation>Отсчёт от размера текста на вашем компьютере</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>No sliding or fading</source>
        <translation>Без скольжения и затухания</translation>
    </message>
</context>
<context>
    <name>MailWords</name>
    <message>
        <source>Question about my data at {app}</source>
        <translation>Вопрос о моих данных в {app}</translation>
    </message>
    <message>
        <source>Question about {clause}</source>
        <translation>Вопрос: {clause}</translation>
    </message>
    <message>
        <source>This is about {clause}, version {version} of the privacy policy of {app}:</source>
        <translation>Речь идёт о следующем: {clause}, политика конфиденциальности {app}, версия {version}:</translation>
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
        <translation>[Демонстрация] {name}</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Разрешения</translation>
    </message>
    <message>
        <source>Other choices</source>
        <translation>Другие параметры</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Политика</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
</context>
<context>
    <name>MessageGroup</name>
    <message>
        <source>Language and messages</source>
        <translation>Язык и сообщения</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Language of the policy</source>
        <translation>Язык политики</translation>
    </message>
    <message>
        <source>Keep short messages on screen</source>
        <translation>Дольше показывать сообщения</translation>
    </message>
    <message>
        <source>What this window says. The policy follows where it was published in that language.</source>
        <translation>На этом языке говорит окно. Политика тоже, если она на нём опубликована.</translation>
    </message>
    <message>
        <source>The policy is shown in the languages it was published in</source>
        <translation>Политика показывается на языках, на которых она опубликована</translation>
    </message>
    <message>
        <source>Messages with Undo stay until you close them or the time is over</source>
        <translation>Сообщения с кнопкой «Отменить» видны, пока вы их не закроете или не истечёт время</translation>
    </message>
    <message>
        <source>Until I close them</source>
        <translation>Пока не закрою</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n секунда</numerusform>
            <numerusform>%n секунды</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The service</source>
        <translation>Сервис</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Your copy is ready</source>
        <translation>Ваша копия готова</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>Копировать код ошибки</translation>
    </message>
    <message>
        <source>A setting of this computer is not used. {words}</source>
        <translation>Настройка этого компьютера не используется. {words}</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <translation>Задано администратором</translation>
    </message>
    <message>
        <source>Reference copied</source>
        <translation>Код ошибки скопирован</translation>
    </message>
</context>
<context>
    <name>NavList</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
</context>
<context>
    <name>NoChoices</name>
    <message>
        <source>We cannot show your choices</source>
        <translation>Не удаётся показать ваш выбор</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation>Открыть справку</translation>
    </message>
    <message>
        <source>You are offline. Your choices are safe and nothing was changed.</source>
        <translation>Нет связи. Ваш выбор в сохранности, ничего не изменено.</translation>
    </message>
    <message>
        <source>The server does not answer. Your choices are safe and nothing was changed. Try again, or come back later.</source>
        <translation>Сервер не отвечает. Ваш выбор в сохранности, ничего не изменено. Повторите попытку сейчас или позже.</translation>
    </message>
</context>
<context>
    <name>NotSentDialog</name>
    <message>
        <source>Not sent yet</source>
        <translation>Ещё не отправлено</translation>
    </message>
    <message>
        <source>This computer could not save what you turned off. If you close now, it stays on. Keep the window open while we send.</source>
        <translation>Компьютеру не удалось сохранить то, что вы выключили. Если закрыть окно сейчас, это останется включённым. Не закрывайте окно, пока идёт отправка.</translation>
    </message>
    <message>
        <source>We send it when ConsentUI is next open.</source>
        <translation>Отправим при следующем запуске ConsentUI.</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Не закрывать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>NowAndThen</name>
    <message>
        <source>new: {words}</source>
        <translation>новое: {words}</translation>
    </message>
</context>
<context>
    <name>OtherChanges</name>
    <message>
        <source>Read them</source>
        <translation>Прочитать</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Показать ещё</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Скрыть</translation>
    </message>
</context>
<context>
    <name>OverviewBanners</name>
    <message>
        <source>See what happens when</source>
        <translation>Посмотреть, что и когда произойдёт</translation>
    </message>
    <message numerus="yes">
        <source>%n switches need your answer</source>
        <translation>
            <numerusform>%n переключатель ждёт вашего ответа</numerusform>
            <numerusform>%n переключателя ждут вашего ответа</numerusform>
            <numerusform>%n переключателей ждут вашего ответа</numerusform>
        </translation>
    </message>
    <message>
        <source>What they are about stays off until you answer.</source>
        <translation>То, чего это касается, выключено, пока вы не ответите.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>It happened on {day}. See which data it is about and what you can do now.</source>
        <translation>Это произошло {day}. Посмотрите, о каких данных речь и что вы можете сделать сейчас.</translation>
    </message>
    <message>
        <source>See what happened</source>
        <translation>Посмотреть, что произошло</translation>
    </message>
    <message>
        <source>The privacy policy changed on {day}</source>
        <translation>Политика конфиденциальности изменилась {day}</translation>
    </message>
    <message>
        <source>The privacy policy changes on {day}</source>
        <translation>Политика конфиденциальности изменится {day}</translation>
    </message>
    <message>
        <source>See what changes</source>
        <translation>Посмотреть изменения</translation>
    </message>
    <message>
        <source>No change needs your decision.</source>
        <translation>Изменений, требующих вашего решения, нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes need your decision.</source>
        <translation>
            <numerusform>%n изменение требует вашего решения.</numerusform>
            <numerusform>%n изменения требуют вашего решения.</numerusform>
            <numerusform>%n изменений требуют вашего решения.</numerusform>
        </translation>
    </message>
    <message>
        <source>What they touch is off until you decide.</source>
        <translation>То, чего это касается, выключено, пока вы не решите.</translation>
    </message>
    <message>
        <source>Until you decide, the rules you agreed to stay in force.</source>
        <translation>Пока вы не решите, действуют правила, с которыми вы согласились.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>сервис</translation>
    </message>
    <message>
        <source>What {app} may use, what it shared, and what is waiting for you.</source>
        <translation>Что {app} может использовать, что передано и что ждёт вашего ответа.</translation>
    </message>
    <message numerus="yes">
        <source>%n more messages</source>
        <translation>
            <numerusform>Ещё %n сообщение</numerusform>
            <numerusform>Ещё %n сообщения</numerusform>
            <numerusform>Ещё %n сообщений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message>
        <source>Recommendations</source>
        <translation>Рекомендации</translation>
    </message>
    <message>
        <source>Ads</source>
        <translation>Реклама</translation>
    </message>
    <message>
        <source>Optional cookies</source>
        <translation>Необязательные cookie</translation>
    </message>
    <message>
        <source>Linked accounts</source>
        <translation>Связанные учётные записи</translation>
    </message>
    <message>
        <source>{state} · {uses}</source>
        <translation>{state} · {uses}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>All {total} permissions are off</source>
        <translation>Все разрешения выключены ({total})</translation>
    </message>
    <message>
        <source>{count} of {total} permissions were on when last checked</source>
        <translation>При проверке было включено: {count} из {total}</translation>
    </message>
    <message>
        <source>All {total} permissions are on</source>
        <translation>Все разрешения включены ({total})</translation>
    </message>
    <message>
        <source>{count} of {total} permissions are on</source>
        <translation>Включено разрешений: {count} из {total}</translation>
    </message>
    <message>
        <source>{app} asks when a feature needs something. You decide each time.</source>
        <translation>{app} спрашивает, когда функции что-то нужно. Вы каждый раз решаете сами.</translation>
    </message>
    <message>
        <source>{title}: {state}.</source>
        <translation>{title}: {state}.</translation>
    </message>
    <message>
        <source>The rest are off.</source>
        <translation>Остальные выключены.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выключено</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Включено</translation>
    </message>
    <message>
        <source>{count} of {total} on</source>
        <translation>Включено {count} из {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n раз</numerusform>
            <numerusform>%n раза</numerusform>
            <numerusform>%n раз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n recipients</source>
        <translation>
            <numerusform>%n получатель</numerusform>
            <numerusform>%n получателя</numerusform>
            <numerusform>%n получателей</numerusform>
        </translation>
    </message>
    <message>
        <source>More than {times}</source>
        <translation>Более {times}</translation>
    </message>
    <message>
        <source>{times}, {recipients}</source>
        <translation>{times}, {recipients}</translation>
    </message>
    <message>
        <source>once</source>
        <translation>один раз</translation>
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
        <translation>{first} и {last}</translation>
    </message>
    <message>
        <source>{name} is on.</source>
        <translation>Включено: {name}.</translation>
    </message>
    <message>
        <source>{names} are on.</source>
        <translation>Включено: {names}.</translation>
    </message>
</context>
<context>
    <name>PageBanners</name>
    <message>
        <source>Read the policy</source>
        <translation>Читать политику</translation>
    </message>
    <message>
        <source>{detail}. Nothing is sent and nothing is changed. Whoever looks after this computer can put it right.</source>
        <translation>{detail}. Ничего не отправляется и не изменяется. Исправить это может тот, кто обслуживает этот компьютер.</translation>
    </message>
    <message>
        <source>A setting of this computer is wrong</source>
        <translation>Настройка этого компьютера неверна</translation>
    </message>
    <message>
        <source>A part of the program is missing or broken. Nothing is sent and nothing is changed. Close the window and start it again.</source>
        <translation>Часть программы отсутствует или повреждена. Ничего не отправляется и не изменяется. Закройте окно и запустите программу снова.</translation>
    </message>
    <message>
        <source>ConsentUI could not start</source>
        <translation>Не удалось запустить ConsentUI</translation>
    </message>
    <message>
        <source>Another window of ConsentUI holds your choices</source>
        <translation>Ваш выбор занят другим окном ConsentUI</translation>
    </message>
    <message>
        <source>Close it, then try again. Until then nothing can be turned on here.</source>
        <translation>Закройте его и повторите попытку. До этого здесь ничего нельзя включить.</translation>
    </message>
    <message>
        <source>This computer cannot read the choices it kept</source>
        <translation>Компьютер не может прочитать сохранённый на нём выбор</translation>
    </message>
    <message>
        <source>Nothing is turned on by that. Something you turned off earlier may not have been sent: look at the switches below.</source>
        <translation>Из-за этого ничего не включается. Возможно, что-то, что вы выключили раньше, не отправлено: посмотрите на переключатели ниже.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation>Нет связи</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Сервер не отвечает</translation>
    </message>
    <message>
        <source>This demo works with a demo service only</source>
        <translation>Эта демонстрация работает только с сервисом для демонстраций</translation>
    </message>
    <message>
        <source>What answers does not call itself a demo. Nothing is sent to it.</source>
        <translation>Отвечающий сервис не называет себя демонстрацией. Туда ничего не отправляется.</translation>
    </message>
    <message>
        <source>This address belongs to a demo</source>
        <translation>Это адрес демонстрации</translation>
    </message>
    <message>
        <source>Its people and data are made up, so nothing of yours is sent to it. To look at it, start the demo: consentui demo</source>
        <translation>Люди и данные в ней вымышлены, поэтому ничего вашего туда не отправляется. Чтобы посмотреть её, запустите демонстрацию: consentui demo</translation>
    </message>
    <message>
        <source>What you turned off is saved on this computer. We send it when you are back online.</source>
        <translation>То, что вы выключили, сохранено на этом компьютере. Мы отправим это, когда появится связь.</translation>
    </message>
    <message>
        <source>You can turn things off at any time. Turning on needs a connection.</source>
        <translation>Выключать можно в любой момент. Для включения нужна связь.</translation>
    </message>
    <message>
        <source>A change you made is still being sent. You need not sign in for that.</source>
        <translation>Сделанное вами изменение ещё отправляется. Входить для этого не нужно.</translation>
    </message>
    <message>
        <source>Sign in again to see and change the choices of your account.</source>
        <translation>Войдите снова, чтобы видеть и менять выбор в учётной записи.</translation>
    </message>
    <message>
        <source>You were signed out</source>
        <translation>Вы вышли из учётной записи</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>You declined the policy</source>
        <translation>Вы отклонили политику</translation>
    </message>
    <message>
        <source>You can read it and decide again at any time.</source>
        <translation>Вы можете прочитать её и решить снова в любой момент.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Вход не выполнен</translation>
    </message>
    <message>
        <source>These choices apply to this computer only. Sign in to see and change the choices of your account.</source>
        <translation>Этот выбор действует только для этого компьютера. Войдите, чтобы видеть и менять выбор в учётной записи.</translation>
    </message>
    <message>
        <source>These choices apply to this computer only, and it has no unlocked keyring to keep them. What you turn on here is turned off again when ConsentUI next starts.</source>
        <translation>Этот выбор действует только для этого компьютера, и на нём нет разблокированной связки ключей, чтобы его сохранить. То, что вы включите здесь, снова выключится при следующем запуске ConsentUI.</translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message>
        <source>Support demo</source>
        <translation>Демонстрация для поддержки</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Демонстрация</translation>
    </message>
    <message>
        <source>Fold up the demo panel</source>
        <translation>Свернуть панель демонстрации</translation>
    </message>
    <message>
        <source>Made-up people and data. Nothing real is changed.</source>
        <translation>Вымышленные люди и данные. Ничего настоящего не меняется.</translation>
    </message>
    <message>
        <source>Open the demo panel</source>
        <translation>Открыть панель демонстрации</translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. You can save a PDF instead.</source>
        <translation>На этом компьютере не настроен принтер. Вместо этого можно сохранить PDF.</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Отправлено на принтер</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Сохранено как {name}</translation>
    </message>
</context>
<context>
    <name>PermissionNames</name>
    <message>
        <source>location</source>
        <translation>«Местоположение»</translation>
    </message>
    <message>
        <source>the camera</source>
        <translation>«Камера»</translation>
    </message>
    <message>
        <source>the microphone</source>
        <translation>«Микрофон»</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>«Контакты»</translation>
    </message>
    <message>
        <source>the photo album</source>
        <translation>«Фотоальбом»</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«{title}»</translation>
    </message>
    <message>
        <source>They stay off.</source>
        <translation>Параметр остаётся выключенным.</translation>
    </message>
    <message>
        <source>It stays off.</source>
        <translation>Параметр остаётся выключенным.</translation>
    </message>
    <message>
        <source>Choose what {app} may use your location for</source>
        <translation>Выберите, для чего {app} может использовать ваше местоположение</translation>
    </message>
    <message>
        <source>{title}: choose what {app} may use it for</source>
        <translation>{title}: выберите, для чего {app} может это использовать</translation>
    </message>
</context>
<context>
    <name>PermissionsPage</name>
    <message>
        <source>What {app} may use it for</source>
        <translation>Для чего {app} может это использовать</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>сервис</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Разрешения</translation>
    </message>
    <message>
        <source>All five are off until you turn them on. You can turn each one off here at any time.</source>
        <translation>Все пять выключены, пока вы их не включите. Каждое можно выключить здесь в любой момент.</translation>
    </message>
    <message>
        <source>These switches tell {app} what it may use. Your computer has its own privacy settings, and they can also block access.</source>
        <translation>Эти переключатели сообщают {app}, что можно использовать. У вашего компьютера есть собственные настройки конфиденциальности, они тоже могут закрыть доступ.</translation>
    </message>
    <message>
        <source>The policy says {app} uses an identifier of this device to push information to you.</source>
        <translation>В политике сказано, что {app} использует идентификатор этого устройства, чтобы присылать вам информацию.</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Your account</source>
        <translation>Ваша учётная запись</translation>
    </message>
</context>
<context>
    <name>PersonPart</name>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
</context>
<context>
    <name>PhonePart</name>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Fill in code</source>
        <translation>Вставить код</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>{code} is your {app} code. It works for 5 minutes.</source>
        <translation>{code} — ваш код {app}. Действует 5 минут.</translation>
    </message>
</context>
<context>
    <name>PhoneStep</name>
    <message>
        <source>See and change your privacy choices</source>
        <translation>Смотрите и меняйте настройки конфиденциальности</translation>
    </message>
    <message>
        <source>Calling code</source>
        <translation>Код страны</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Номер телефона</translation>
    </message>
    <message>
        <source>We send a code by text message to sign you in.</source>
        <translation>Мы отправим код для входа в SMS.</translation>
    </message>
    <message>
        <source>Send code</source>
        <translation>Отправить код</translation>
    </message>
    <message>
        <source>Use without an account</source>
        <translation>Продолжить без учётной записи</translation>
    </message>
    <message>
        <source>Sign in to {app} with your phone number.</source>
        <translation>Войдите в {app} по номеру телефона.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Отправка…</translation>
    </message>
    <message>
        <source>or</source>
        <translation>или</translation>
    </message>
    <message>
        <source>Then your choices apply to this computer only.</source>
        <translation>Тогда ваш выбор действует только для этого компьютера.</translation>
    </message>
    <message>
        <source>Choose the calling code from the list.</source>
        <translation>Выберите код страны в списке.</translation>
    </message>
</context>
<context>
    <name>PolicyHeader</name>
    <message>
        <source>Privacy policy</source>
        <translation>Политика</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>{version}. {answer}</source>
        <translation>{version}. {answer}</translation>
    </message>
    <message>
        <source>The link leads to a clause that this version does not have.</source>
        <translation>Ссылка ведёт к пункту, которого нет в этой версии.</translation>
    </message>
</context>
<context>
    <name>PolicyLists</name>
    <message>
        <source>{reason} The policy offers no choice here.</source>
        <translation>{reason} Политика не предлагает здесь выбора.</translation>
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
        <translation>Спросить</translation>
    </message>
    <message>
        <source>No consent needed</source>
        <translation>Согласие не нужно</translation>
    </message>
    <message>
        <source>Data collected</source>
        <translation>Собираемые данные</translation>
    </message>
    <message>
        <source>What the policy says {app} collects, and why.</source>
        <translation>Что, как сказано в политике, собирает {app} и зачем.</translation>
    </message>
    <message>
        <source>Data shared</source>
        <translation>Передаваемые данные</translation>
    </message>
    <message>
        <source>Who the policy says may get data from {app}, and why.</source>
        <translation>Кто, как сказано в политике, может получать данные от {app} и зачем.</translation>
    </message>
    <message>
        <source>Read it in the policy</source>
        <translation>Прочитать в политике</translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>the service</source>
        <translation>сервис</translation>
    </message>
    <message>
        <source>We cannot show the policy</source>
        <translation>Не удаётся показать политику</translation>
    </message>
    <message>
        <source>It cannot be loaded now, and there is no saved copy on this computer.</source>
        <translation>Её не удаётся загрузить, а сохранённой копии на этом компьютере нет.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>This policy has no text</source>
        <translation>В этой политике нет текста</translation>
    </message>
    <message>
        <source>The service published it empty.</source>
        <translation>Сервис опубликовал её пустой.</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Введение</translation>
    </message>
</context>
<context>
    <name>PolicyPaper</name>
    <message>
        <source>Check value of this text (SHA-256): {value}</source>
        <translation>Контрольное значение этого текста (SHA-256): {value}</translation>
    </message>
    <message>
        <source>{title} · Version {version} · Page {page}</source>
        <translation>{title} · Версия {version} · Страница {page}</translation>
    </message>
</context>
<context>
    <name>PolicyQuestion</name>
    <message>
        <source>Decline</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>You have not decided on this policy</source>
        <translation>Вы не решили об этой политике</translation>
    </message>
    <message>
        <source>You declined the policy</source>
        <translation>Вы отклонили политику</translation>
    </message>
    <message>
        <source>You can read it and decide again at any time.</source>
        <translation>Вы можете прочитать её и решить снова в любой момент.</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>Version {version}, from {day}</source>
        <translation>Версия {version}, с {day}</translation>
    </message>
    <message>
        <source>Version {version}, in force since {day}</source>
        <translation>Версия {version}, действует с {day}</translation>
    </message>
    <message>
        <source>You have not answered yet.</source>
        <translation>Вы ещё не ответили.</translation>
    </message>
    <message>
        <source>You accepted it on {day}.</source>
        <translation>Вы приняли её {day}.</translation>
    </message>
    <message>
        <source>You declined it on {day}.</source>
        <translation>Вы отклонили её {day}.</translation>
    </message>
    <message>
        <source>Saved copy, version {version}. The text is checked (valid).</source>
        <translation>Сохранённая копия, версия {version}. Текст проверен (подлинный).</translation>
    </message>
    <message>
        <source>Saved copy, version {version}. The text could not be checked.</source>
        <translation>Сохранённая копия, версия {version}. Текст не удалось проверить.</translation>
    </message>
    <message numerus="yes">
        <source>Read it all, %n minutes</source>
        <translation>
            <numerusform>Прочитать полностью, %n минута</numerusform>
            <numerusform>Прочитать полностью, %n минуты</numerusform>
            <numerusform>Прочитать полностью, %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>This policy is not available in {wanted}. You see the text in {shown}.</source>
        <translation>Эта политика недоступна на языке {wanted}. Текст показан на языке {shown}.</translation>
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
        <translation>Совпадение {number} из {total}, в кратком изложении</translation>
    </message>
    <message>
        <source>Match {number} of {total}</source>
        <translation>Совпадение {number} из {total}</translation>
    </message>
    <message>
        <source>Nothing found for “{query}”. Try another word.</source>
        <translation>По запросу «{query}» ничего не найдено. Попробуйте другое слово.</translation>
    </message>
    <message numerus="yes">
        <source>The policy lists %n cases where the law lets {app} collect and use data without asking you. You cannot turn these off. You can ask about any of them.</source>
        <translation>
            <numerusform>В политике указан %n случай, когда закон разрешает {app} собирать и использовать данные, не спрашивая вас. Выключить это нельзя. Вы можете спросить о нём.</numerusform>
            <numerusform>В политике перечислены %n случая, когда закон разрешает {app} собирать и использовать данные, не спрашивая вас. Выключить это нельзя. Вы можете спросить о любом из них.</numerusform>
            <numerusform>В политике перечислены %n случаев, когда закон разрешает {app} собирать и использовать данные, не спрашивая вас. Выключить это нельзя. Вы можете спросить о любом из них.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The policy lists %n cases where the law lets {app} share data, or make it public, without asking you. You cannot turn these off. You can ask about any of them.</source>
        <translation>
            <numerusform>В политике указан %n случай, когда закон разрешает {app} передавать данные или раскрывать их всем, не спрашивая вас. Выключить это нельзя. Вы можете спросить о нём.</numerusform>
            <numerusform>В политике перечислены %n случая, когда закон разрешает {app} передавать данные или раскрывать их всем, не спрашивая вас. Выключить это нельзя. Вы можете спросить о любом из них.</numerusform>
            <numerusform>В политике перечислены %n случаев, когда закон разрешает {app} передавать данные или раскрывать их всем, не спрашивая вас. Выключить это нельзя. Вы можете спросить о любом из них.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>Empty</source>
        <translation>Пусто</translation>
    </message>
    <message>
        <source>{value}. It cannot be changed here.</source>
        <translation>{value}. Здесь это изменить нельзя.</translation>
    </message>
    <message>
        <source>Year-month-day, such as 1990-12-31</source>
        <translation>Год-месяц-день, например 1990-12-31</translation>
    </message>
    <message>
        <source>Describe the picture in words. Pictures themselves are not sent from here.</source>
        <translation>Опишите изображение словами. Сами изображения отсюда не отправляются.</translation>
    </message>
    <message>
        <source>Write something, or cancel.</source>
        <translation>Напишите что-нибудь или отмените.</translation>
    </message>
    <message>
        <source>Write a day that has been, such as 1990-12-31.</source>
        <translation>Укажите прошедший день, например 1990-12-31.</translation>
    </message>
    <message>
        <source>Write 6 to 32 letters, digits or hyphens, without spaces.</source>
        <translation>Укажите от 6 до 32 букв, цифр или дефисов, без пробелов.</translation>
    </message>
    <message>
        <source>{field} is saved.</source>
        <translation>{field}: сохранено.</translation>
    </message>
    <message>
        <source>{field} is cleared.</source>
        <translation>{field}: очищено.</translation>
    </message>
    <message>
        <source>Set. It cannot be changed here.</source>
        <translation>Задано. Здесь это изменить нельзя.</translation>
    </message>
    <message>
        <source>Not set. You sign in with a code from a text message.</source>
        <translation>Не задано. Вы входите по коду из SMS.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
    <message>
        <source>{share} percent</source>
        <translation>{share} процентов</translation>
    </message>
</context>
<context>
    <name>RawView</name>
    <message>
        <source>Raw file</source>
        <translation>Исходный файл</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Показать ещё</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>No summary for this clause.</source>
        <translation>Для этого пункта нет краткого изложения.</translation>
    </message>
    <message>
        <source>The policy</source>
        <translation>Политика</translation>
    </message>
</context>
<context>
    <name>ReceiptCard</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>Сохранить квитанцию</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation>Нельзя проверить</translation>
    </message>
    <message>
        <source>{app} reported this. Receipts are for decisions only.</source>
        <translation>Об этом сообщает {app}. Квитанции есть только у решений.</translation>
    </message>
    <message>
        <source>{app} has it on record. Receipts are for decisions only.</source>
        <translation>Это записано в {app}. Квитанции есть только у решений.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Each receipt is the service&apos;s signed proof of one decision. The signature was checked.</source>
        <translation>Каждая квитанция — подписанное сервисом подтверждение одного решения. Подпись проверена.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>See all activity</source>
        <translation>Показать все действия</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
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
        <translation>Квитанция</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Выбор</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Политика</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Check value</source>
        <translation>Контрольное значение</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{title}: turned on for “{use}”</source>
        <translation>{title}: включено для «{use}»</translation>
    </message>
    <message>
        <source>{title}: turned off for “{use}”</source>
        <translation>{title}: выключено для «{use}»</translation>
    </message>
    <message>
        <source>Turning off needs no policy version</source>
        <translation>Для выключения версия политики не нужна</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Версия {version}</translation>
    </message>
    <message>
        <source>clause {place}</source>
        <translation>пункт {place}</translation>
    </message>
    <message>
        <source>Version {version}, {clauses}</source>
        <translation>Версия {version}, {clauses}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{moment}, by {device}</source>
        <translation>{moment}, устройство {device}</translation>
    </message>
</context>
<context>
    <name>RecipientLine</name>
    <message>
        <source>Stop sharing</source>
        <translation>Прекратить передачу</translation>
    </message>
    <message>
        <source>Stop sharing with {recipient}</source>
        <translation>Прекратить передачу, получатель: {recipient}</translation>
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
        <translation>Квитанция</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Выбор</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Политика</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Check value</source>
        <translation>Контрольное значение</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Кому передано</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для чего</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Устройство</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Turning off needs no policy version</source>
        <translation>Для выключения версия политики не нужна</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Версия {version}</translation>
    </message>
    <message>
        <source>clause {place}</source>
        <translation>пункт {place}</translation>
    </message>
    <message>
        <source>Version {version}, {clauses}</source>
        <translation>Версия {version}, {clauses}</translation>
    </message>
    <message>
        <source>{moment}, by {device}</source>
        <translation>{moment}, устройство {device}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Signature, check value and place in the chain were checked on this computer.</source>
        <translation>Подпись, контрольное значение и место в цепочке проверены на этом компьютере.</translation>
    </message>
    <message>
        <source>The receipt is not on this computer yet.</source>
        <translation>Квитанции ещё нет на этом компьютере.</translation>
    </message>
    <message>
        <source>The signature does not belong to this receipt and the service&apos;s keys.</source>
        <translation>Подпись не соответствует этой квитанции и ключам сервиса.</translation>
    </message>
    <message>
        <source>It does not follow the receipt before it: something is missing or changed.</source>
        <translation>Она не следует за предыдущей квитанцией: что-то отсутствует или изменено.</translation>
    </message>
    <message>
        <source>It is about somebody else than the receipts around it.</source>
        <translation>Она относится к другому человеку, чем соседние квитанции.</translation>
    </message>
    <message>
        <source>Its check value or number is not the one of this receipt.</source>
        <translation>Её контрольное значение или номер не соответствует этой квитанции.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferenceLink</name>
    <message>
        <source>Reference {reference}</source>
        <translation>Код ошибки {reference}</translation>
    </message>
    <message>
        <source>{text}, copy</source>
        <translation>{text}, копировать</translation>
    </message>
    <message>
        <source>Copy the reference. Support can tell from it what went wrong, and nothing about you.</source>
        <translation>Скопируйте код ошибки. По нему поддержка узнаёт, что произошло, и ничего о вас.</translation>
    </message>
    <message>
        <source>Reference copied</source>
        <translation>Код ошибки скопирован</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>A report for support</source>
        <translation>Отчёт для поддержки</translation>
    </message>
    <message>
        <source>This is all of it, word for word. It names neither you nor this computer, and holds none of your choices. Nothing is sent: you save a file and decide who gets it.</source>
        <translation>Это всё, слово в слово. Отчёт не называет ни вас, ни этот компьютер и не содержит вашего выбора. Ничего не отправляется: вы сохраняете файл и решаете, кто его получит.</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Отчёт</translation>
    </message>
</context>
<context>
    <name>RequestsCard</name>
    <message>
        <source>Copy of your data</source>
        <translation>Копия ваших данных</translation>
    </message>
    <message>
        <source>Downloading, {progress}</source>
        <translation>Скачивание, {progress}</translation>
    </message>
    <message>
        <source>Deletion of your account</source>
        <translation>Удаление учётной записи</translation>
    </message>
    <message>
        <source>Content about you</source>
        <translation>Материалы о вас</translation>
    </message>
    <message>
        <source>Asked on {day}</source>
        <translation>Запрошено {day}</translation>
    </message>
    <message>
        <source>On {day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>Your requests</source>
        <translation>Ваши запросы</translation>
    </message>
    <message>
        <source>Sign in to ask for a copy or delete your data.</source>
        <translation>Войдите, чтобы запросить копию или удалить свои данные.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>Не удаётся загрузить это.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>No open requests</source>
        <translation>Открытых запросов нет</translation>
    </message>
    <message>
        <source>Get a copy of your data</source>
        <translation>Получить копию своих данных</translation>
    </message>
    <message>
        <source>Show your copy</source>
        <translation>Показать копию</translation>
    </message>
</context>
<context>
    <name>ResendButton</name>
    <message>
        <source>Send again</source>
        <translation>Отправить снова</translation>
    </message>
</context>
<context>
    <name>RowPainter</name>
    <message>
        <source>Sensitive</source>
        <translation>Особые данные</translation>
    </message>
</context>
<context>
    <name>ScreenFoot</name>
    <message>
        <source>Read the privacy policy</source>
        <translation>Прочитать политику</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>Язык: {language}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>ScreenMaker</name>
    <message>
        <source>Demo</source>
        <translation>Демонстрация</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Search permissions, choices, policy and settings</source>
        <translation>Поиск: разрешения, выбор, политика, настройки</translation>
    </message>
</context>
<context>
    <name>SearchPalette</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search permissions, choices, policy and settings</source>
        <translation>Поиск: разрешения, выбор, политика, настройки</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n результат</numerusform>
            <numerusform>%n результата</numerusform>
            <numerusform>%n результатов</numerusform>
        </translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Разрешение</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Параметр</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Политика</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ваши данные</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Настройка</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>move</source>
        <translation>перейти</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыть</translation>
    </message>
    <message>
        <source>close</source>
        <translation>закрыть</translation>
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
        <translation>Разрешение · {state}</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Разрешение</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>сервис</translation>
    </message>
    <message>
        <source>Other choices</source>
        <translation>Другие параметры</translation>
    </message>
    <message>
        <source>Other choices · {state}</source>
        <translation>Другие параметры · {state}</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ваши данные</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>history log receipts proof export</source>
        <translation>история журнал квитанции подтверждение экспорт</translation>
    </message>
    <message>
        <source>Everything that happened</source>
        <translation>Всё, что произошло</translation>
    </message>
    <message>
        <source>What was turned on</source>
        <translation>Что было включено</translation>
    </message>
    <message>
        <source>What was turned off</source>
        <translation>Что было выключено</translation>
    </message>
    <message>
        <source>What was shared</source>
        <translation>Что было передано</translation>
    </message>
    <message>
        <source>Answers to the policy</source>
        <translation>Ответы о политике</translation>
    </message>
    <message>
        <source>Requests about your data</source>
        <translation>Запросы о ваших данных</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Входы</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Введение</translation>
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
        <translation>Повторить</translation>
    </message>
    <message>
        <source>We cannot load this now. Your switches are not affected.</source>
        <translation>Не удаётся загрузить это. На ваши переключатели это не влияет.</translation>
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
        <translation>Войти снова</translation>
    </message>
    <message>
        <source>You were signed out because your session has ended.</source>
        <translation>Вы вышли из учётной записи, потому что сеанс завершился.</translation>
    </message>
    <message>
        <source>A change you made is still being sent. You need not sign in for that.</source>
        <translation>Сделанное вами изменение ещё отправляется. Входить для этого не нужно.</translation>
    </message>
    <message>
        <source>You were signed in with {phone}.</source>
        <translation>Вход был выполнен с номером {phone}.</translation>
    </message>
    <message>
        <source>Stay signed out</source>
        <translation>Не входить</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
</context>
<context>
    <name>SessionGroup</name>
    <message>
        <source>Where you are signed in</source>
        <translation>Где выполнен вход</translation>
    </message>
    <message>
        <source>Sign out everywhere else</source>
        <translation>Выйти на других устройствах</translation>
    </message>
    <message>
        <source>This list may be out of date</source>
        <translation>Этот список может быть устаревшим</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>Не удаётся загрузить это.</translation>
    </message>
    <message>
        <source>Active now</source>
        <translation>Активно сейчас</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Sign out on {device}</source>
        <translation>Выйти на устройстве {device}</translation>
    </message>
    <message>
        <source>You need a connection to sign out elsewhere.</source>
        <translation>Чтобы выйти на других устройствах, нужна связь.</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>In the memory of this demo only. It is forgotten when you close the window.</source>
        <translation>Только в памяти этой демонстрации. Стирается, когда вы закрываете окно.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Память</translation>
    </message>
    <message>
        <source>In this computer&apos;s keyring. In no file, no log and no command line.</source>
        <translation>В связке ключей этого компьютера. Не в файле, не в журнале и не в командной строке.</translation>
    </message>
    <message>
        <source>In memory, until you close the window. You asked to sign in each time.</source>
        <translation>В памяти, пока вы не закроете окно. Вы решили входить каждый раз.</translation>
    </message>
    <message>
        <source>This computer has no keyring that is unlocked. It is kept until you close the window.</source>
        <translation>На этом компьютере нет разблокированной связки ключей. Хранится, пока вы не закроете окно.</translation>
    </message>
    <message>
        <source>Nothing is kept yet.</source>
        <translation>Пока ничего не хранится.</translation>
    </message>
    <message>
        <source>The keyring was not asked yet.</source>
        <translation>Запроса к связке ключей ещё не было.</translation>
    </message>
    <message>
        <source>Your sign-in is kept in this computer’s keyring ({name}).</source>
        <translation>Данные входа хранятся в связке ключей этого компьютера ({name}).</translation>
    </message>
    <message>
        <source>{device} · signed in since {since}</source>
        <translation>{device} · вход с {since}</translation>
    </message>
    <message>
        <source>Signed in since {since} · last used {used}</source>
        <translation>Вход с {since} · активность: {used}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Этот компьютер</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>log out leave account</source>
        <translation>выйти выход покинуть учётная запись аккаунт</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>Где выполнен вход</translation>
    </message>
    <message>
        <source>sessions devices sign out log out phone computer elsewhere</source>
        <translation>сеансы устройства выйти телефон компьютер другие места</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>look light dark high contrast night colours appearance system</source>
        <translation>вид светлая тёмная высокий контраст ночь цвета оформление система</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>larger smaller letters zoom font size accessibility</source>
        <translation>больше меньше буквы масштаб шрифт размер специальные возможности</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>letters system Inter</source>
        <translation>буквы система Inter</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Меньше движения</translation>
    </message>
    <message>
        <source>animation sliding fading movement accessibility</source>
        <translation>анимация скольжение затухание движение специальные возможности</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>English Chinese Arabic words translation system</source>
        <translation>английский китайский арабский русский слова перевод система</translation>
    </message>
    <message>
        <source>Language of the policy</source>
        <translation>Язык политики</translation>
    </message>
    <message>
        <source>English Chinese translation</source>
        <translation>английский китайский перевод</translation>
    </message>
    <message>
        <source>Keep short messages on screen</source>
        <translation>Дольше показывать сообщения</translation>
    </message>
    <message>
        <source>toast undo seconds time notification</source>
        <translation>сообщение отменить секунды время уведомление</translation>
    </message>
    <message>
        <source>Where your sign-in is kept</source>
        <translation>Где хранятся данные входа</translation>
    </message>
    <message>
        <source>keyring password token store safe</source>
        <translation>связка ключей пароль токен хранение безопасность</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>about licences licenses open source update number</source>
        <translation>о программе лицензии открытый код обновление номер</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>Сведения для поддержки</translation>
    </message>
    <message>
        <source>diagnostics problem error code log report</source>
        <translation>диагностика проблема ошибка код журнал отчёт</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>How ConsentUI looks and speaks. These settings stay on this computer.</source>
        <translation>Как выглядит и говорит ConsentUI. Эти настройки остаются на этом компьютере.</translation>
    </message>
</context>
<context>
    <name>SharedCard</name>
    <message>
        <source>Shared in the last 7 days</source>
        <translation>Передано за последние 7 дней</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>See all activity</source>
        <translation>Показать все действия</translation>
    </message>
    <message>
        <source>{line}. This may be out of date.</source>
        <translation>{line}. Это может быть устаревшим.</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>Не удаётся загрузить это.</translation>
    </message>
    <message>
        <source>We cannot load this now. Nothing was shared when it was last loaded.</source>
        <translation>Не удаётся загрузить это. При последней загрузке передач не было.</translation>
    </message>
    <message>
        <source>When {app} shares data, you see it here.</source>
        <translation>Когда {app} передаёт данные, вы видите это здесь.</translation>
    </message>
    <message>
        <source>Nothing was shared</source>
        <translation>Ничего не передавалось</translation>
    </message>
</context>
<context>
    <name>ShortcutWords</name>
    <message>
        <source>Search permissions, choices, policy and settings</source>
        <translation>Поиск: разрешения, выбор, политика, настройки</translation>
    </message>
    <message>
        <source>Undo the last recorded choice</source>
        <translation>Отменить последний записанный выбор</translation>
    </message>
    <message>
        <source>Send what waits and check again</source>
        <translation>Отправить ожидающее и проверить снова</translation>
    </message>
    <message>
        <source>Larger text, smaller text, as it was</source>
        <translation>Крупнее текст, мельче текст, как было</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Этот список</translation>
    </message>
    <message>
        <source>Close what is open: search, menu, dialog, message</source>
        <translation>Закрыть открытое: поиск, меню, диалог, сообщение</translation>
    </message>
    <message>
        <source>Show or hide the demo panel</source>
        <translation>Показать или скрыть панель демонстрации</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>Moving about</source>
        <translation>Перемещение</translation>
    </message>
    <message>
        <source>Open a page, counted from the top</source>
        <translation>Открыть страницу по номеру сверху</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Назад к предыдущей странице</translation>
    </message>
    <message>
        <source>Next and previous control</source>
        <translation>Следующий и предыдущий элемент</translation>
    </message>
    <message>
        <source>Next and previous part of the window</source>
        <translation>Следующая и предыдущая часть окна</translation>
    </message>
    <message>
        <source>Move inside a list</source>
        <translation>Перемещение внутри списка</translation>
    </message>
    <message>
        <source>Open and close the details of a row</source>
        <translation>Открыть и закрыть подробности строки</translation>
    </message>
    <message>
        <source>Press a button or a switch</source>
        <translation>Нажать кнопку или переключатель</translation>
    </message>
    <message>
        <source>In the policy</source>
        <translation>В политике</translation>
    </message>
    <message>
        <source>Search the policy</source>
        <translation>Поиск по политике</translation>
    </message>
    <message>
        <source>Next and previous match</source>
        <translation>Следующее и предыдущее совпадение</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>SideScreen</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
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
        <translation>Демонстрация</translation>
    </message>
    <message>
        <source>Your privacy choices</source>
        <translation>Ваша конфиденциальность</translation>
    </message>
    <message>
        <source>for {service}</source>
        <translation>для {service}</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Ваша учётная запись</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Вход выполнен</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Вход не выполнен</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Войти снова</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Вход не выполнен</translation>
    </message>
    <message>
        <source>This device only</source>
        <translation>Только это устройство</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions waiting</source>
        <translation>
            <numerusform>%n решение ожидает вас</numerusform>
            <numerusform>%n решения ожидают вас</numerusform>
            <numerusform>%n решений ожидают вас</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInGroup</name>
    <message>
        <source>How you sign in</source>
        <translation>Как вы входите</translation>
    </message>
    <message>
        <source>Phone and text message code</source>
        <translation>Телефон и код из SMS</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>the service</source>
        <translation>сервис</translation>
    </message>
</context>
<context>
    <name>SignInWords</name>
    <message>
        <source>Type your phone number.</source>
        <translation>Введите номер телефона.</translation>
    </message>
    <message>
        <source>This number has too few digits.</source>
        <translation>В этом номере слишком мало цифр.</translation>
    </message>
    <message>
        <source>This number has too many digits.</source>
        <translation>В этом номере слишком много цифр.</translation>
    </message>
    <message>
        <source>You are offline. You need the internet to sign in.</source>
        <translation>Нет связи. Для входа нужен интернет.</translation>
    </message>
    <message>
        <source>The server did not answer. Try again.</source>
        <translation>Сервер не ответил. Повторите попытку.</translation>
    </message>
    <message>
        <source>We sent a text message to {phone}</source>
        <translation>Мы отправили SMS на номер {phone}</translation>
    </message>
    <message numerus="yes">
        <source>The code works for %n minutes.</source>
        <translation>
            <numerusform>Код действует %n минуту.</numerusform>
            <numerusform>Код действует %n минуты.</numerusform>
            <numerusform>Код действует %n минут.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again in {time}</source>
        <translation>Отправить снова через {time}</translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message>
        <source>Sign out now?</source>
        <translation>Выйти сейчас?</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are not sent yet. They are sent later. You need not sign in for that.</source>
        <translation>
            <numerusform>%n изменение ещё не отправлено. Оно будет отправлено позже. Входить для этого не нужно.</numerusform>
            <numerusform>%n изменения ещё не отправлены. Они будут отправлены позже. Входить для этого не нужно.</numerusform>
            <numerusform>%n изменений ещё не отправлены. Они будут отправлены позже. Входить для этого не нужно.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Остаться</translation>
    </message>
    <message>
        <source>Sign out, send later</source>
        <translation>Выйти, отправить позже</translation>
    </message>
</context>
<context>
    <name>SkipLink</name>
    <message>
        <source>Go to content</source>
        <translation>К содержимому</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>One moment…</source>
        <translation>Один момент…</translation>
    </message>
    <message>
        <source>We cannot reach the service</source>
        <translation>Нет связи с сервисом</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>You are offline, or the service is not running. Nothing was changed.</source>
        <translation>Нет связи, или сервис не работает. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The server does not answer. Nothing was changed. Try again, or come back later.</source>
        <translation>Сервер не отвечает. Ничего не изменено. Повторите попытку сейчас или позже.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {number} of {count}: {step}</source>
        <translation>Шаг {number} из {count}: {step}</translation>
    </message>
</context>
<context>
    <name>SupportDesk</name>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip-файлы (*.zip)</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Сохранено как {name}</translation>
    </message>
</context>
<context>
    <name>SwitchWords</name>
    <message>
        <source>Stays off</source>
        <translation>Остаётся выключенным</translation>
    </message>
    <message>
        <source>Off when online</source>
        <translation>Выключится при подключении</translation>
    </message>
    <message>
        <source>{title}, {state}</source>
        <translation>{title}, {state}</translation>
    </message>
    <message>
        <source>{app} may still use it until you are online. We keep trying.</source>
        <translation>{app} ещё может использовать это, пока нет связи. Мы продолжаем попытки.</translation>
    </message>
    <message>
        <source>{app} may still use it until this is sent. You need not sign in for that.</source>
        <translation>{app} ещё может использовать это, пока изменение не отправлено. Входить для этого не нужно.</translation>
    </message>
    <message>
        <source>It was off already. {app} is told when you are online.</source>
        <translation>Это уже было выключено. {app} узнает об этом, когда появится связь.</translation>
    </message>
    <message>
        <source>It was off already. {app} is still to be told. You need not sign in for that.</source>
        <translation>Это уже было выключено. {app} ещё узнает об этом. Входить для этого не нужно.</translation>
    </message>
    <message>
        <source>Needs a connection. Stays off.</source>
        <translation>Нужна связь. Остаётся выключенным.</translation>
    </message>
    <message>
        <source>The policy changed. This is off until you decide again.</source>
        <translation>Политика изменилась. Это выключено, пока вы снова не решите.</translation>
    </message>
    <message>
        <source>Turned off on another device.</source>
        <translation>Выключено на другом устройстве.</translation>
    </message>
    <message>
        <source>Turned off on another device ({device}) {when}.</source>
        <translation>Выключено на другом устройстве ({device}) {when}.</translation>
    </message>
    <message>
        <source>Turned off on another device {when}.</source>
        <translation>Выключено на другом устройстве {when}.</translation>
    </message>
    <message>
        <source>On when last checked</source>
        <translation>Было включено при проверке</translation>
    </message>
    <message>
        <source>On when last checked, {time}</source>
        <translation>Было включено при проверке, {time}</translation>
    </message>
    <message>
        <source>{summary}. {count} of {total} uses are on.</source>
        <translation>{summary}. Включено: {count} из {total}.</translation>
    </message>
    <message>
        <source>It stays off: a double click turns nothing on. Click once if you want it on.</source>
        <translation>Остаётся выключенным: двойной щелчок ничего не включает. Щёлкните один раз, если хотите включить.</translation>
    </message>
    <message>
        <source>It stays off: the page moved just before you clicked. Click once more.</source>
        <translation>Остаётся выключенным: страница сдвинулась прямо перед щелчком. Щёлкните ещё раз.</translation>
    </message>
    <message>
        <source>Off is being recorded. You can turn it on again after that.</source>
        <translation>Выключение записывается. После этого можно включить снова.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выключено</translation>
    </message>
    <message>
        <source>Turning on…</source>
        <translation>Включается…</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Включено</translation>
    </message>
    <message>
        <source>Turning off…</source>
        <translation>Выключается…</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Не подтверждено</translation>
    </message>
    <message>
        <source>Needs your answer</source>
        <translation>Нужен ваш ответ</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Вход не выполнен</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Не подтверждено</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Всё актуально</translation>
    </message>
    <message>
        <source>This device only</source>
        <translation>Только это устройство</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Проверка…</translation>
    </message>
    <message numerus="yes">
        <source>Offline · %n changes waiting</source>
        <translation>
            <numerusform>Нет связи · ждёт %n изменение</numerusform>
            <numerusform>Нет связи · ждут %n изменения</numerusform>
            <numerusform>Нет связи · ждут %n изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answer · %n changes waiting</source>
        <translation>
            <numerusform>Нет ответа · ждёт %n изменение</numerusform>
            <numerusform>Нет ответа · ждут %n изменения</numerusform>
            <numerusform>Нет ответа · ждут %n изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>Updated {time}</source>
        <translation>Обновлено: {time}</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Нет связи</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Нет ответа</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close message</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>UseChooser</name>
    <message>
        <source>Keep off</source>
        <translation>Не включать</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>Nothing is chosen for you. You can change this later.</source>
        <translation>За вас ничего не выбрано. Позже это можно изменить.</translation>
    </message>
    <message numerus="yes">
        <source>Turn on %n uses</source>
        <translation>
            <numerusform>Включить %n цель</numerusform>
            <numerusform>Включить %n цели</numerusform>
            <numerusform>Включить %n целей</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one use</source>
        <translation>Выберите хотя бы одну цель</translation>
    </message>
</context>
<context>
    <name>UseWords</name>
    <message numerus="yes">
        <source>%n uses</source>
        <translation>
            <numerusform>%n цель</numerusform>
            <numerusform>%n цели</numerusform>
            <numerusform>%n целей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionRow</name>
    <message>
        <source>See what changes</source>
        <translation>Посмотреть изменения</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Версия {version}</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>С {day}</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>С {day}</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Объявлена</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Прежняя</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Versions of the privacy policy</source>
        <translation>Версии политики конфиденциальности</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Политика конфиденциальности</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Инциденты</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Показать ещё</translation>
    </message>
    <message>
        <source>What the policy said at each time, and what changed between two versions.</source>
        <translation>Что было сказано в политике в разное время и чем отличаются две версии.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Версия {version}</translation>
    </message>
</context>
<context>
    <name>WaitingMenu</name>
    <message>
        <source>Changes waiting to be sent</source>
        <translation>Изменения, ожидающие отправки</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Ничего не ожидает отправки.</translation>
    </message>
    <message>
        <source>Last checked {time}</source>
        <translation>Последняя проверка: {time}</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Отправить сейчас</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Проверить снова</translation>
    </message>
    <message numerus="yes">
        <source>%n changes made before you signed out</source>
        <translation>
            <numerusform>%n изменение сделано до выхода</numerusform>
            <numerusform>%n изменения сделаны до выхода</numerusform>
            <numerusform>%n изменений сделано до выхода</numerusform>
        </translation>
    </message>
    <message>
        <source>Turning off: {title}</source>
        <translation>Выключается: {title}</translation>
    </message>
    <message>
        <source>Turning off: {title}, {use}</source>
        <translation>Выключается: {title}, {use}</translation>
    </message>
</context>
<context>
    <name>WhenGroup</name>
    <message>
        <source>What happens when</source>
        <translation>Что и когда произойдёт</translation>
    </message>
</context>
<context>
    <name>WordedSwitch</name>
    <message>
        <source>On</source>
        <translation>Включено</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выключено</translation>
    </message>
</context>
<context>
    <name>WriteMailDialog</name>
    <message>
        <source>Open your mail program?</source>
        <translation>Открыть почтовую программу?</translation>
    </message>
    <message>
        <source>Your mail program opens with this message, and you write the rest there. ConsentUI sends nothing. What you send reaches {app} outside this window.</source>
        <translation>Почтовая программа откроется с этим сообщением, остальное вы напишете в ней. ConsentUI ничего не отправляет. То, что вы отправите, {app} получит вне этого окна.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Open mail program</source>
        <translation>Открыть почтовую программу</translation>
    </message>
    <message>
        <source>To: {address}</source>
        <translation>Кому: {address}</translation>
    </message>
    <message>
        <source>Subject: {subject}</source>
        <translation>Тема: {subject}</translation>
    </message>
</context>
<context>
    <name>YourDataPage</name>
    <message>
        <source>Your data</source>
        <translation>Ваши данные</translation>
    </message>
    <message>
        <source>Sign in to see your data</source>
        <translation>Войдите, чтобы увидеть свои данные</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>сервис</translation>
    </message>
    <message>
        <source>What {app} holds about you, and why.</source>
        <translation>Что {app} хранит о вас и зачем.</translation>
    </message>
    <message>
        <source>{app} shows it to you alone. ConsentUI keeps no search history on this computer.</source>
        <translation>{app} показывает это только вам. ConsentUI не хранит историю поиска на этом компьютере.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>We cannot load what is held now</source>
        <translation>Не удаётся загрузить то, что хранится</translation>
    </message>
    <message>
        <source>Below stands what the policy says. Nothing was changed.</source>
        <translation>Ниже указано, что сказано в политике. Ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>_ContactHead</name>
    <message>
        <source>Write to the privacy team</source>
        <translation>Написать команде по защите данных</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Копировать адрес</translation>
    </message>
    <message>
        <source>Write email</source>
        <translation>Написать письмо</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
</context>
<context>
    <name>_FateColumn</name>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
</context>
<context>
    <name>_FirstStep</name>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Asking what would be deleted…</source>
        <translation>Уточняем, что будет удалено…</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Удаляется</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Сохраняется</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
</context>
<context>
    <name>_Hint</name>
    <message>
        <source>Text messages show up here</source>
        <translation>Здесь появляются SMS</translation>
    </message>
</context>
<context>
    <name>_SecondStep</name>
    <message>
        <source>Type {word} to confirm</source>
        <translation>Введите {word} для подтверждения</translation>
    </message>
    <message>
        <source>We check that it is really you.</source>
        <translation>Проверяем, что это действительно вы.</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutMePart</name>
    <message>
        <source>What is it, and how is it about you?</source>
        <translation>Worum geht es, und was hat es mit Ihnen zu tun?</translation>
    </message>
    <message>
        <source>Where did you see it? (optional)</source>
        <translation>Wo haben Sie es gesehen? (freiwillig)</translation>
    </message>
    <message>
        <source>A link, or the name of the person who posted it.</source>
        <translation>Ein Link oder der Name der Person, die es veröffentlicht hat.</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>Anfrage senden</translation>
    </message>
    <message>
        <source>Your requests</source>
        <translation>Ihre Anfragen</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Tell {app} about something that others posted. {app} looks at it and answers here.</source>
        <translation>Melden Sie etwas, was andere veröffentlicht haben. {app} sieht es sich an und antwortet hier.</translation>
    </message>
    <message>
        <source>Ask about something others posted</source>
        <translation>Nach Beiträgen anderer fragen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back the request about {words}</source>
        <translation>Die Anfrage zu {words} zurücknehmen</translation>
    </message>
    <message>
        <source>Say in a few words what it is.</source>
        <translation>Sagen Sie in wenigen Worten, worum es geht.</translation>
    </message>
</context>
<context>
    <name>AboutMeWords</name>
    <message>
        <source>Content about you</source>
        <translation>Inhalte über Sie</translation>
    </message>
    <message>
        <source>You asked {when}.</source>
        <translation>Sie haben {when} angefragt.</translation>
    </message>
    <message>
        <source>{asked} {state}</source>
        <translation>{asked} {state}</translation>
    </message>
    <message>
        <source>{app} answered: {answer}</source>
        <translation>{app} hat geantwortet: {answer}</translation>
    </message>
    <message>
        <source>You took the request back.</source>
        <translation>Sie haben die Anfrage zurückgenommen.</translation>
    </message>
    <message>
        <source>{app} did not agree.</source>
        <translation>{app} hat nicht zugestimmt.</translation>
    </message>
    <message>
        <source>It is closed.</source>
        <translation>Sie ist abgeschlossen.</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Noch keine Antwort.</translation>
    </message>
    <message>
        <source>No answer yet. It is expected by {day}.</source>
        <translation>Noch keine Antwort. Sie wird bis zum {day} erwartet.</translation>
    </message>
</context>
<context>
    <name>AccountClosing</name>
    <message>
        <source>the service</source>
        <translation>die App</translation>
    </message>
    <message>
        <source>You can get a copy of your data first.</source>
        <translation>Sie können vorher eine Kopie Ihrer Daten anfordern.</translation>
    </message>
    <message>
        <source>Get a copy</source>
        <translation>Kopie anfordern</translation>
    </message>
    <message>
        <source>A copy of your data is ready. You can download it until {day}.</source>
        <translation>Eine Kopie Ihrer Daten ist fertig. Sie können sie bis zum {day} herunterladen.</translation>
    </message>
    <message>
        <source>See the copy</source>
        <translation>Kopie ansehen</translation>
    </message>
    <message>
        <source>A copy of your data is being made.</source>
        <translation>Eine Kopie Ihrer Daten wird erstellt.</translation>
    </message>
    <message>
        <source>See how far it is</source>
        <translation>Stand ansehen</translation>
    </message>
    <message>
        <source>Your account will be deleted. Everything was turned off.</source>
        <translation>Ihr Konto wird gelöscht. Alles wurde ausgeschaltet.</translation>
    </message>
    <message>
        <source>Your account stays. Permissions are still off.</source>
        <translation>Ihr Konto bleibt. Die Berechtigungen sind weiterhin aus.</translation>
    </message>
</context>
<context>
    <name>AccountDeletedDialog</name>
    <message>
        <source>Your account was deleted</source>
        <translation>Ihr Konto wurde gelöscht</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>Bescheinigung speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>Account and look</source>
        <translation>Konto und Darstellung</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>{title}: set by your administrator</source>
        <translation>{title}: vom Administrator festgelegt</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>Wie System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
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
        <translation>Konto</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Sie sind nicht angemeldet</translation>
    </message>
    <message>
        <source>Sign in to see your account, where you are signed in, and to close it.</source>
        <translation>Melden Sie sich an, um Ihr Konto und Ihre Anmeldungen zu sehen oder das Konto zu schließen.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>ActivityActions</name>
    <message>
        <source>Receipt of {day}</source>
        <translation>Beleg vom {day}</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>Beleg speichern</translation>
    </message>
    <message>
        <source>Receipts (*.json)</source>
        <translation>Belege (*.json)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Gespeichert als {name}</translation>
    </message>
</context>
<context>
    <name>ActivityFrame</name>
    <message>
        <source>Activity</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>ActivityHead</name>
    <message>
        <source>Activity</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Every choice you made and everything that was shared. Entries cannot be edited.</source>
        <translation>Jede Ihrer Entscheidungen und alles, was weitergegeben wurde. Einträge lassen sich nicht ändern.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>When you turn something on or off, or {app} shares data, it shows up here with a receipt.</source>
        <translation>Wenn Sie etwas ein- oder ausschalten oder {app} Daten weitergibt, steht es hier mit Beleg.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Noch nichts vorhanden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Turned on</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Weitergegeben</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Datenschutzerklärung</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>Loading your activity…</source>
        <translation>Ihr Verlauf wird geladen…</translation>
    </message>
    <message>
        <source>See permissions</source>
        <translation>Berechtigungen ansehen</translation>
    </message>
    <message>
        <source>No entries match.</source>
        <translation>Keine passenden Einträge.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Es wurde nichts entfernt.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>The service does not answer. Nothing was changed. Try again, or come back later.</source>
        <translation>Der Dienst antwortet nicht. Es wurde nichts geändert. Versuchen Sie es erneut, oder kommen Sie später wieder.</translation>
    </message>
    <message>
        <source>We cannot show your activity</source>
        <translation>Ihr Verlauf kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>Activity belongs to an account, or to a device that has answered the policy.</source>
        <translation>Ein Verlauf gehört zu einem Konto oder zu einem Gerät, das auf die Datenschutzerklärung geantwortet hat.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Sie sind nicht angemeldet</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>the service</source>
        <translation>die App</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (CSV)</source>
        <translation>Tabelle für ein Tabellenprogramm (CSV)</translation>
    </message>
    <message>
        <source>Everything with receipts (JSON)</source>
        <translation>Alles mit Belegen (JSON)</translation>
    </message>
</context>
<context>
    <name>ActivityRows</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Sensibel</translation>
    </message>
    <message>
        <source>. </source>
        <translation>. </translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wartet auf das Senden</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>ActivityStates</name>
    <message numerus="yes">
        <source>%n receipts cannot be checked</source>
        <translation>
            <numerusform>Ein Beleg kann nicht geprüft werden</numerusform>
            <numerusform>%n Belege können nicht geprüft werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Something in the record of {app} is missing or was changed. Save these receipts and ask {app} about them.</source>
        <translation>In den Aufzeichnungen, die {app} führt, fehlt etwas, oder etwas wurde geändert. Speichern Sie diese Belege, und fragen Sie dort nach.</translation>
    </message>
    <message>
        <source>This may not be everything</source>
        <translation>Das ist vielleicht nicht alles</translation>
    </message>
    <message>
        <source>{app} cannot be reached. You see what is kept on this computer.</source>
        <translation>{app} ist nicht erreichbar. Sie sehen, was auf diesem Computer gespeichert ist.</translation>
    </message>
    <message>
        <source>{title} is being turned off</source>
        <translation>Wird ausgeschaltet: {title}</translation>
    </message>
    <message>
        <source>This computer could not save it. Keep the window open while we send.</source>
        <translation>Dieser Computer konnte es nicht speichern. Lassen Sie das Fenster offen, während gesendet wird.</translation>
    </message>
    <message>
        <source>Sent as soon as you are online</source>
        <translation>Wird gesendet, sobald Sie online sind</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
</context>
<context>
    <name>ActivityWords</name>
    <message numerus="yes">
        <source>%n choices</source>
        <translation>
            <numerusform>Eine Entscheidung</numerusform>
            <numerusform>%n Entscheidungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: turned on</source>
        <translation>{title}: eingeschaltet</translation>
    </message>
    <message>
        <source>{title}: turned off</source>
        <translation>{title}: ausgeschaltet</translation>
    </message>
    <message>
        <source>{title}: turned on, {uses}</source>
        <translation>{title}: eingeschaltet, {uses}</translation>
    </message>
    <message>
        <source>{title}: turned off, {uses}</source>
        <translation>{title}: ausgeschaltet, {uses}</translation>
    </message>
    <message>
        <source>{title} turned on</source>
        <translation>{title} eingeschaltet</translation>
    </message>
    <message>
        <source>{title} turned off</source>
        <translation>{title} ausgeschaltet</translation>
    </message>
    <message numerus="yes">
        <source>%n choices turned on</source>
        <translation>
            <numerusform>Eine Entscheidung eingeschaltet</numerusform>
            <numerusform>%n Entscheidungen eingeschaltet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choices turned off</source>
        <translation>
            <numerusform>Eine Entscheidung ausgeschaltet</numerusform>
            <numerusform>%n Entscheidungen ausgeschaltet</numerusform>
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
        <translation>Daten</translation>
    </message>
    <message>
        <source>{what} sent to {recipient}</source>
        <translation>{what}: gesendet an {recipient}</translation>
    </message>
    <message>
        <source>By {app}</source>
        <translation>Durch {app}</translation>
    </message>
    <message>
        <source>On {device}</source>
        <translation>Auf {device}</translation>
    </message>
    <message>
        <source>{count}: {titles}</source>
        <translation>{count}: {titles}</translation>
    </message>
    <message>
        <source>You accepted policy version {version}</source>
        <translation>Sie haben Version {version} der Datenschutzerklärung angenommen</translation>
    </message>
    <message>
        <source>You declined policy version {version}</source>
        <translation>Sie haben Version {version} der Datenschutzerklärung abgelehnt</translation>
    </message>
    <message>
        <source>You accepted a change of policy version {version}</source>
        <translation>Sie haben eine Änderung in Version {version} der Datenschutzerklärung angenommen</translation>
    </message>
    <message>
        <source>You declined a change of policy version {version}</source>
        <translation>Sie haben eine Änderung in Version {version} der Datenschutzerklärung abgelehnt</translation>
    </message>
    <message>
        <source>Signed in on {device}</source>
        <translation>Angemeldet auf {device}</translation>
    </message>
    <message>
        <source>You asked to delete your account</source>
        <translation>Sie haben die Löschung Ihres Kontos verlangt</translation>
    </message>
    <message>
        <source>You asked about content that others posted about you</source>
        <translation>Sie haben nach Inhalten gefragt, die andere über Sie veröffentlicht haben</translation>
    </message>
    <message>
        <source>You asked for a copy of your data</source>
        <translation>Sie haben eine Kopie Ihrer Daten verlangt</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message>
        <source>{title} needs your answer</source>
        <translation>{title}: Ihre Antwort nötig</translation>
    </message>
    <message>
        <source>{title}: we could not confirm it</source>
        <translation>{title}: konnte nicht bestätigt werden</translation>
    </message>
    <message>
        <source>{title}: turning off; this computer could not save it</source>
        <translation>{title}: wird ausgeschaltet; dieser Computer konnte es nicht speichern</translation>
    </message>
    <message>
        <source>{title}: off, you are offline</source>
        <translation>{title}: aus, Sie sind offline</translation>
    </message>
    <message>
        <source>{title} stay off, you are offline</source>
        <translation>{title} bleiben aus, Sie sind offline</translation>
    </message>
    <message>
        <source>{title} stays off, you are offline</source>
        <translation>{title} bleibt aus, Sie sind offline</translation>
    </message>
    <message>
        <source>{title} could not be turned on</source>
        <translation>{title}: Einschalten fehlgeschlagen</translation>
    </message>
    <message>
        <source>Turning on {title}</source>
        <translation>Wird eingeschaltet: {title}</translation>
    </message>
    <message>
        <source>{title} will turn off when you are online</source>
        <translation>{title}: wird ausgeschaltet, sobald Sie online sind</translation>
    </message>
    <message>
        <source>Turning off {title}</source>
        <translation>Wird ausgeschaltet: {title}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{title} is on for: {use}</source>
        <translation>{title}: eingeschaltet für „{use}“</translation>
    </message>
    <message>
        <source>{title} is off for: {use}</source>
        <translation>{title}: ausgeschaltet für „{use}“</translation>
    </message>
    <message>
        <source>{title}: on</source>
        <translation>{title}: ein</translation>
    </message>
    <message>
        <source>{title}: off</source>
        <translation>{title}: aus</translation>
    </message>
    <message>
        <source>{title} are on</source>
        <translation>{title} sind eingeschaltet</translation>
    </message>
    <message>
        <source>{title} are off</source>
        <translation>{title} sind ausgeschaltet</translation>
    </message>
    <message>
        <source>{title} is on</source>
        <translation>{title} ist eingeschaltet</translation>
    </message>
    <message>
        <source>{title} is off</source>
        <translation>{title} ist ausgeschaltet</translation>
    </message>
</context>
<context>
    <name>AppGroup</name>
    <message>
        <source>This app</source>
        <translation>Diese Anwendung</translation>
    </message>
    <message>
        <source>Where your sign-in is kept</source>
        <translation>Wo Ihre Anmeldung gespeichert ist</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>Angaben für den Support kopieren</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>Angaben für den Support</translation>
    </message>
    <message>
        <source>Versions and the code of the last problem. Nothing about you.</source>
        <translation>Versionen und der Code des letzten Problems. Nichts über Sie.</translation>
    </message>
    <message>
        <source>Last problem: {code}. Nothing about you is copied.</source>
        <translation>Letztes Problem: {code}. Es wird nichts über Sie kopiert.</translation>
    </message>
    <message>
        <source>Use the keyring</source>
        <translation>Schlüsselbund verwenden</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>AskCopyDialog</name>
    <message>
        <source>Get a copy of your data</source>
        <translation>Kopie Ihrer Daten anfordern</translation>
    </message>
    <message>
        <source>Everything {app} holds about you is put in. Take out what you do not want.</source>
        <translation>Enthalten ist alles, was {app} über Sie gespeichert hat. Nehmen Sie heraus, was Sie nicht möchten.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Get a copy</source>
        <translation>Kopie anfordern</translation>
    </message>
    <message>
        <source>We check that it is really you</source>
        <translation>Wir prüfen, ob wirklich Sie es sind</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird angefordert…</translation>
    </message>
    <message>
        <source>You get one zip file: JSON files for programs, and a page that you can read in a browser.</source>
        <translation>Sie erhalten eine ZIP-Datei: JSON-Dateien für Programme und eine Seite zum Lesen im Browser.</translation>
    </message>
    <message>
        <source>Choose at least one</source>
        <translation>Wählen Sie mindestens eines</translation>
    </message>
</context>
<context>
    <name>CarriedChoicesDialog</name>
    <message>
        <source>Use the choices from this computer?</source>
        <translation>Entscheidungen von diesem Computer übernehmen?</translation>
    </message>
    <message>
        <source>You decided these here before you signed in, and differently in your account. Your account&apos;s choice stays unless you take the one from here.</source>
        <translation>Das haben Sie hier vor der Anmeldung entschieden, und anders als in Ihrem Konto. Es gilt die Entscheidung des Kontos, wenn Sie nicht die von hier übernehmen.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Account: {account}. This computer: {device}.</source>
        <translation>Konto: {account}. Dieser Computer: {device}.</translation>
    </message>
    <message>
        <source>Keep account choice</source>
        <translation>Die des Kontos behalten</translation>
    </message>
    <message>
        <source>Use choice from here</source>
        <translation>Die von hier übernehmen</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>CategoryPage</name>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Sensibel</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>die App</translation>
    </message>
    <message>
        <source>The policy says that some of it is stored for a time on your own device. ConsentUI keeps none: what {app} stored is cleared in {app} itself, or in the browser in which you use it. What {app} holds is counted above; the policy names no way to clear it.</source>
        <translation>Laut Datenschutzerklärung wird einiges davon eine Zeit lang auf Ihrem eigenen Gerät gespeichert. ConsentUI speichert davon nichts: Was {app} gespeichert hat, löschen Sie dort selbst oder in dem Browser, den Sie dafür nutzen. Was {app} hat, ist oben gezählt; die Datenschutzerklärung nennt keinen Weg, es zu löschen.</translation>
    </message>
    <message>
        <source>There is nothing to clear on this computer</source>
        <translation>Auf diesem Computer gibt es nichts zu löschen</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
</context>
<context>
    <name>ChangePages</name>
    <message>
        <source>Your answer is recorded.</source>
        <translation>Ihre Antwort ist verzeichnet.</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Version {version} started on {day}.</source>
        <translation>Version {version} gilt seit dem {day}.</translation>
    </message>
    <message>
        <source>Version {version} starts on {day}.</source>
        <translation>Version {version} gilt ab dem {day}.</translation>
    </message>
    <message>
        <source>Answer each change on its own.</source>
        <translation>Beantworten Sie jede Änderung einzeln.</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>Ihre Entscheidung nötig</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Seit {day}</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Ab {day}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Nothing about this.</source>
        <translation>Nichts dazu.</translation>
    </message>
    <message>
        <source>This part goes.</source>
        <translation>Dieser Teil entfällt.</translation>
    </message>
    <message>
        <source>About: {uses}</source>
        <translation>Betrifft: {uses}</translation>
    </message>
    <message>
        <source>You accepted. It starts on {day}.</source>
        <translation>Sie haben angenommen. Es beginnt am {day}.</translation>
    </message>
    <message>
        <source>You declined. It turns off on {day}.</source>
        <translation>Sie haben abgelehnt. Am {day} wird es ausgeschaltet.</translation>
    </message>
    <message>
        <source>You declined. Nothing changes for you.</source>
        <translation>Sie haben abgelehnt. Für Sie ändert sich nichts.</translation>
    </message>
    <message>
        <source>No answer yet. On {day} this is turned off until you decide.</source>
        <translation>Noch keine Antwort. Am {day} wird das ausgeschaltet, bis Sie entscheiden.</translation>
    </message>
    <message>
        <source>No answer yet. Nothing changes until you decide.</source>
        <translation>Noch keine Antwort. Es ändert sich nichts, bis Sie entscheiden.</translation>
    </message>
    <message>
        <source>You accepted. It started on {day}.</source>
        <translation>Sie haben angenommen. Es begann am {day}.</translation>
    </message>
    <message>
        <source>You declined. Nothing changed for you.</source>
        <translation>Sie haben abgelehnt. Für Sie hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>No answer yet. You turned it on again with the new words.</source>
        <translation>Noch keine Antwort. Sie haben es mit dem neuen Wortlaut wieder eingeschaltet.</translation>
    </message>
    <message>
        <source>No answer yet. This is off until you decide.</source>
        <translation>Noch keine Antwort. Das ist aus, bis Sie entscheiden.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes need no decision</source>
        <translation>
            <numerusform>Eine Änderung braucht keine Entscheidung</numerusform>
            <numerusform>%n Änderungen brauchen keine Entscheidung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more changes need no decision</source>
        <translation>
            <numerusform>Eine weitere Änderung braucht keine Entscheidung</numerusform>
            <numerusform>%n weitere Änderungen brauchen keine Entscheidung</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{titles}. They started on {day}.</source>
        <translation>{titles}. Gültig seit dem {day}.</translation>
    </message>
    <message>
        <source>{titles}. They start on {day}.</source>
        <translation>{titles}. Gültig ab dem {day}.</translation>
    </message>
    <message numerus="yes">
        <source>All %n changes are decided</source>
        <translation>
            <numerusform>Die eine Änderung ist entschieden</numerusform>
            <numerusform>Alle %n Änderungen sind entschieden</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>Neuer Wortlaut</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Changes to the privacy policy</source>
        <translation>Änderungen der Datenschutzerklärung</translation>
    </message>
    <message>
        <source>Show more questions</source>
        <translation>Weitere Fragen anzeigen</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Datenschutzerklärung</translation>
    </message>
    <message>
        <source>Back to policy</source>
        <translation>Zurück zur Erklärung</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Alle Versionen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>We cannot load the changes now</source>
        <translation>Die Änderungen können jetzt nicht geladen werden</translation>
    </message>
    <message>
        <source>Nothing is accepted. Try again when you are online.</source>
        <translation>Nichts ist angenommen. Versuchen Sie es erneut, wenn Sie online sind.</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nichts wartet auf Sie</translation>
    </message>
    <message>
        <source>No change of the policy needs your decision.</source>
        <translation>Keine Änderung der Datenschutzerklärung braucht Ihre Entscheidung.</translation>
    </message>
</context>
<context>
    <name>ChoiceWords</name>
    <message>
        <source>What you see</source>
        <translation>Was Sie sehen</translation>
    </message>
    <message>
        <source>Cookies and saved identifiers</source>
        <translation>Cookies und gespeicherte Kennungen</translation>
    </message>
    <message>
        <source>Linked accounts</source>
        <translation>Verknüpfte Konten</translation>
    </message>
    <message>
        <source>Who gets your data</source>
        <translation>Wer Ihre Daten erhält</translation>
    </message>
    <message>
        <source>Without your consent</source>
        <translation>Ohne Ihre Einwilligung</translation>
    </message>
    <message>
        <source>Sending data to other countries</source>
        <translation>Übermittlung in andere Länder</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Weitere Entscheidungen</translation>
    </message>
    <message>
        <source>The policy names four uses of cookies and anonymous identifiers.</source>
        <translation>Die Datenschutzerklärung nennt vier Zwecke von Cookies und anonymen Kennungen.</translation>
    </message>
    <message>
        <source>Accounts you use to sign in, and products you sign in to with {app}.</source>
        <translation>Konten, mit denen Sie sich anmelden, und Produkte, bei denen Sie sich über {app} anmelden.</translation>
    </message>
    <message>
        <source>Those outside {app} that the policy names or describes.</source>
        <translation>Alle außer {app}, die in der Datenschutzerklärung genannt oder beschrieben sind.</translation>
    </message>
    <message>
        <source>{summary} Linked {day}.</source>
        <translation>{summary} Verknüpft: {day}.</translation>
    </message>
    <message>
        <source>{summary} Not linked.</source>
        <translation>{summary} Nicht verknüpft.</translation>
    </message>
    <message>
        <source>Not linked since {day}. The policy does not say what happens to what it has.</source>
        <translation>Nicht verknüpft seit {day}. Die Datenschutzerklärung sagt nicht, was mit den vorhandenen Daten geschieht.</translation>
    </message>
    <message>
        <source>The policy does not say what.</source>
        <translation>Die Datenschutzerklärung sagt nicht, was.</translation>
    </message>
    <message>
        <source>{what}. The policy does not say why.</source>
        <translation>{what}. Die Datenschutzerklärung sagt nicht, warum.</translation>
    </message>
    <message>
        <source>{what}, {why}.</source>
        <translation>{what}, {why}.</translation>
    </message>
    <message>
        <source>No sharing is on record.</source>
        <translation>Es ist keine Weitergabe verzeichnet.</translation>
    </message>
    <message>
        <source>Since {day}, last time {when}.</source>
        <translation>Seit {day}, zuletzt {when}.</translation>
    </message>
    <message>
        <source>Since {day}. No sharing is on record.</source>
        <translation>Seit {day}. Es ist keine Weitergabe verzeichnet.</translation>
    </message>
    <message>
        <source>Last time {when}.</source>
        <translation>Zuletzt {when}.</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>heute um {time}</translation>
    </message>
    <message>
        <source>Each one is listed by name once it is linked.</source>
        <translation>Jedes wird mit Namen aufgeführt, sobald es verknüpft ist.</translation>
    </message>
    <message>
        <source>Collected without consent</source>
        <translation>Ohne Einwilligung erhoben</translation>
    </message>
    <message>
        <source>Shared without consent</source>
        <translation>Ohne Einwilligung weitergegeben</translation>
    </message>
    <message>
        <source>No choice is offered</source>
        <translation>Keine Wahl angeboten</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Nichts zu entscheiden</translation>
    </message>
    <message>
        <source>None linked</source>
        <translation>Keine verknüpft</translation>
    </message>
    <message>
        <source>A product you sign in to with your {app} account shows up here.</source>
        <translation>Produkte, bei denen Sie sich mit Ihrem Konto für {app} anmelden, erscheinen hier.</translation>
    </message>
    <message>
        <source>No linked accounts</source>
        <translation>Keine verknüpften Konten</translation>
    </message>
    <message>
        <source>The times below are from before</source>
        <translation>Die Zeiten unten sind nicht aktuell</translation>
    </message>
    <message>
        <source>When data was last shared is missing below</source>
        <translation>Unten fehlt, wann zuletzt Daten weitergegeben wurden</translation>
    </message>
</context>
<context>
    <name>ChoicesCard</name>
    <message>
        <source>Other choices</source>
        <translation>Weitere Entscheidungen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>Das kann jetzt nicht geladen werden.</translation>
    </message>
</context>
<context>
    <name>ChoicesPage</name>
    <message>
        <source>What {app} may use it for</source>
        <translation>Wofür {app} es nutzen darf</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>die App</translation>
    </message>
    <message>
        <source>Other choices</source>
        <translation>Weitere Entscheidungen</translation>
    </message>
    <message>
        <source>More things you can decide. Anything optional is off until you turn it on.</source>
        <translation>Was Sie außerdem entscheiden können. Alles Freiwillige ist aus, bis Sie es einschalten.</translation>
    </message>
</context>
<context>
    <name>ClauseNames</name>
    <message>
        <source>Policy {place}</source>
        <translation>Datenschutzerklärung {place}</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Einleitung</translation>
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
        <translation>Konto schließen</translation>
    </message>
    <message>
        <source>Delete account…</source>
        <translation>Konto löschen…</translation>
    </message>
    <message>
        <source>Delete your account and data</source>
        <translation>Konto und Daten löschen</translation>
    </message>
    <message>
        <source>You can change your mind for 14 days. You can get a copy of your data first.</source>
        <translation>Sie können es sich 14 Tage lang anders überlegen. Vorher können Sie eine Kopie Ihrer Daten anfordern.</translation>
    </message>
    <message>
        <source>You need the internet to delete your account.</source>
        <translation>Zum Löschen des Kontos brauchen Sie eine Internetverbindung.</translation>
    </message>
</context>
<context>
    <name>ClosingProof</name>
    <message>
        <source>Save certificate</source>
        <translation>Bescheinigung speichern</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Gespeichert als {name}</translation>
    </message>
</context>
<context>
    <name>ClosingWords</name>
    <message>
        <source>DELETE</source>
        <comment>The word a person types to confirm; one word, no spaces.</comment>
        <translation>LÖSCHEN</translation>
    </message>
    <message numerus="yes">
        <source>%n letters to go</source>
        <translation>
            <numerusform>Noch ein Buchstabe</numerusform>
            <numerusform>Noch %n Buchstaben</numerusform>
        </translation>
    </message>
    <message>
        <source>This is another word.</source>
        <translation>Das ist ein anderes Wort.</translation>
    </message>
    <message>
        <source>On {day} {app} deletes your account. Until then you can sign in and cancel.</source>
        <translation>Am {day} löscht {app} Ihr Konto. Bis dahin können Sie sich anmelden und es abbrechen.</translation>
    </message>
    <message>
        <source>Your account will be deleted on {day}</source>
        <translation>Ihr Konto wird am {day} gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%n days left.</source>
        <translation>
            <numerusform>Noch ein Tag.</numerusform>
            <numerusform>Noch %n Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until then nothing is deleted. Everything was turned off.</source>
        <translation>Bis dahin wird nichts gelöscht. Alles wurde ausgeschaltet.</translation>
    </message>
    <message>
        <source>You asked. All permissions and choices were turned off.</source>
        <translation>Sie haben es verlangt. Alle Berechtigungen und Entscheidungen wurden ausgeschaltet.</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Bis {day}</translation>
    </message>
    <message>
        <source>You can download the copy of your data.</source>
        <translation>Sie können die Kopie Ihrer Daten herunterladen.</translation>
    </message>
    <message>
        <source>A reminder is sent to you by text message.</source>
        <translation>Sie erhalten eine Erinnerung per SMS.</translation>
    </message>
    <message>
        <source>Your account and data are deleted. You cannot get them back.</source>
        <translation>Ihr Konto und Ihre Daten sind gelöscht. Sie lassen sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>It was deleted on {day}.</source>
        <translation>Die Löschung war am {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were deleted.</source>
        <translation>
            <numerusform>Ein Eintrag wurde gelöscht.</numerusform>
            <numerusform>%n Einträge wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your sign-in, choices and receipts were removed from this computer, too.</source>
        <translation>Ihre Anmeldung, Ihre Entscheidungen und die Belege wurden auch von diesem Computer entfernt.</translation>
    </message>
    <message>
        <source>The certificate is the service&apos;s signed proof. Closing this removes it; save it first.</source>
        <translation>Die Bescheinigung ist der signierte Nachweis des Dienstes. Mit dem Schließen wird sie entfernt; speichern Sie sie vorher.</translation>
    </message>
    <message>
        <source>Your choices and their receipts</source>
        <translation>Ihre Entscheidungen und deren Belege</translation>
    </message>
    <message>
        <source>The record of what was shared</source>
        <translation>Das Verzeichnis der Weitergaben</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>Wo Sie angemeldet sind</translation>
    </message>
    <message>
        <source>Your requests and copies</source>
        <translation>Ihre Anfragen und Kopien</translation>
    </message>
    <message>
        <source>Proof that you asked for deletion</source>
        <translation>Nachweis, dass Sie die Löschung verlangt haben</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, kept without your name</source>
        <translation>
            <numerusform>Ein Eintrag, ohne Ihren Namen aufbewahrt</numerusform>
            <numerusform>%n Einträge, ohne Ihren Namen aufbewahrt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>Ein Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>The service does not say why.</source>
        <translation>Der Dienst sagt nicht, warum.</translation>
    </message>
</context>
<context>
    <name>CodePart</name>
    <message>
        <source>A text message with a code is on its way…</source>
        <translation>Eine SMS mit einem Code ist unterwegs…</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>6-stelliger Code</translation>
    </message>
    <message>
        <source>Code from the text message to {phone}</source>
        <translation>Code aus der SMS an {phone}</translation>
    </message>
    <message>
        <source>Code from the text message</source>
        <translation>Code aus der SMS</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Enter the code</source>
        <translation>Code eingeben</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>6-stelliger Code</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>Nummer ändern</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
</context>
<context>
    <name>ColumnHeads</name>
    <message>
        <source>The policy</source>
        <translation>Die Datenschutzerklärung</translation>
    </message>
    <message>
        <source>In plain words · a summary, not the policy</source>
        <translation>Zusammenfassung, nicht die Erklärung</translation>
    </message>
</context>
<context>
    <name>ComparePart</name>
    <message>
        <source>Earlier version</source>
        <translation>Frühere Version</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Spätere Version</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Compare two versions</source>
        <translation>Zwei Versionen vergleichen</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message numerus="yes">
        <source>%n clauses differ.</source>
        <translation>
            <numerusform>Ein Abschnitt ist anders.</numerusform>
            <numerusform>%n Abschnitte sind anders.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two say the same.</source>
        <translation>Beide sagen dasselbe.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Your message names a clause</source>
        <translation>Ihre Nachricht nennt einen Abschnitt</translation>
    </message>
</context>
<context>
    <name>ContentPart</name>
    <message>
        <source>Your posts, comments and likes</source>
        <translation>Ihre Beiträge, Kommentare und Likes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>We cannot load this now</source>
        <translation>Das kann jetzt nicht geladen werden</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr anzeigen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>None are on record.</source>
        <translation>Es sind keine verzeichnet.</translation>
    </message>
</context>
<context>
    <name>ContentRow</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>ContentWords</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Likes</translation>
    </message>
    <message>
        <source>Post under “{about}” · {when}</source>
        <translation>Beitrag unter „{about}“ · {when}</translation>
    </message>
    <message>
        <source>Comment on “{about}” · {when}</source>
        <translation>Kommentar zu „{about}“ · {when}</translation>
    </message>
    <message>
        <source>Like of “{about}” · {when}</source>
        <translation>Like für „{about}“ · {when}</translation>
    </message>
    <message>
        <source>{kind} · {when}</source>
        <translation>{kind} · {when}</translation>
    </message>
    <message>
        <source>Delete post of {when}</source>
        <translation>Beitrag löschen: {when}</translation>
    </message>
    <message>
        <source>Delete comment of {when}</source>
        <translation>Kommentar löschen: {when}</translation>
    </message>
    <message>
        <source>Delete like of {when}</source>
        <translation>Like löschen: {when}</translation>
    </message>
    <message>
        <source>Delete this post?</source>
        <translation>Diesen Beitrag löschen?</translation>
    </message>
    <message>
        <source>Delete this comment?</source>
        <translation>Diesen Kommentar löschen?</translation>
    </message>
    <message>
        <source>Delete this like?</source>
        <translation>Dieses Like löschen?</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>The post is deleted.</source>
        <translation>Der Beitrag ist gelöscht.</translation>
    </message>
    <message>
        <source>The comment is deleted.</source>
        <translation>Der Kommentar ist gelöscht.</translation>
    </message>
    <message>
        <source>The like is deleted.</source>
        <translation>Das Like ist gelöscht.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Like</translation>
    </message>
    <message>
        <source>A post without text</source>
        <translation>Ein Beitrag ohne Text</translation>
    </message>
    <message>
        <source>A comment without text</source>
        <translation>Ein Kommentar ohne Text</translation>
    </message>
    <message>
        <source>A like</source>
        <translation>Ein Like</translation>
    </message>
</context>
<context>
    <name>ContentsList</name>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>Ein Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Search the policy</source>
        <translation>Datenschutzerklärung durchsuchen</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Data collected and shared</source>
        <translation>Erhoben und weitergegeben</translation>
    </message>
</context>
<context>
    <name>CoolingOffDialog</name>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Keep my account</source>
        <translation>Mein Konto behalten</translation>
    </message>
</context>
<context>
    <name>Copy</name>
    <message>
        <source>A copy of your data</source>
        <translation>Eine Kopie Ihrer Daten</translation>
    </message>
    <message>
        <source>Sign in to ask for a copy of your data.</source>
        <translation>Melden Sie sich an, um eine Kopie Ihrer Daten anzufordern.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>Das kann jetzt nicht geladen werden.</translation>
    </message>
    <message>
        <source>A zip file with everything {app} holds about you. You see here when it is ready.</source>
        <translation>Eine ZIP-Datei mit allem, was {app} über Sie gespeichert hat. Hier sehen Sie, wenn sie fertig ist.</translation>
    </message>
    <message>
        <source>Get a copy</source>
        <translation>Kopie anfordern</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut anfordern</translation>
    </message>
    <message>
        <source>Get a new copy</source>
        <translation>Neue Kopie anfordern</translation>
    </message>
    <message>
        <source>Cancel request</source>
        <translation>Anfrage abbrechen</translation>
    </message>
    <message>
        <source>Your copy is ready</source>
        <translation>Ihre Kopie ist fertig</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Your copy is on this computer</source>
        <translation>Ihre Kopie ist auf diesem Computer</translation>
    </message>
    <message>
        <source>This file holds private data. Keep it in a safe place.</source>
        <translation>Diese Datei enthält private Daten. Bewahren Sie sie sicher auf.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Opening your copy</source>
        <translation>Ihre Kopie wird geöffnet</translation>
    </message>
    <message>
        <source>Downloading your copy</source>
        <translation>Ihre Kopie wird heruntergeladen</translation>
    </message>
    <message>
        <source>{progress}. Interrupted. It goes on by itself when {app} answers.</source>
        <translation>{progress}. Unterbrochen. Es geht von selbst weiter, wenn {app} antwortet.</translation>
    </message>
    <message>
        <source>{progress}. Paused.</source>
        <translation>{progress}. Angehalten.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Your copy is not on this computer yet</source>
        <translation>Ihre Kopie ist noch nicht auf diesem Computer</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Erneut herunterladen</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Anderen Ort wählen</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Hineinsehen</translation>
    </message>
    <message>
        <source>You asked {when}. You see here when it is ready.</source>
        <translation>Sie haben {when} angefragt. Hier sehen Sie, wenn sie fertig ist.</translation>
    </message>
    <message>
        <source>You asked {when}. It takes longer than expected. You see here when it is ready.</source>
        <translation>Sie haben {when} angefragt. Es dauert länger als erwartet. Hier sehen Sie, wenn sie fertig ist.</translation>
    </message>
    <message>
        <source>You asked {when}. You see here when it is ready, by about {time}.</source>
        <translation>Sie haben {when} angefragt. Hier sehen Sie, wenn sie fertig ist, voraussichtlich bis {time}.</translation>
    </message>
    <message>
        <source>Preparing.</source>
        <translation>Wird vorbereitet.</translation>
    </message>
    <message>
        <source>Preparing. Ready by about {time}</source>
        <translation>Wird vorbereitet. Fertig bis etwa {time}</translation>
    </message>
    <message>
        <source>Zip file, {size}. You can download it until {day}.</source>
        <translation>ZIP-Datei, {size}. Sie können sie bis zum {day} herunterladen.</translation>
    </message>
    <message>
        <source>Zip file, {size}. It was downloaded once. You can download it until {day}.</source>
        <translation>ZIP-Datei, {size}. Sie wurde einmal heruntergeladen. Sie können sie bis zum {day} herunterladen.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>Ready until {day}</source>
        <translation>Bereit bis zum {day}</translation>
    </message>
    <message>
        <source>{name}, in {folder}.</source>
        <translation>{name}, in {folder}.</translation>
    </message>
    <message>
        <source>{name}, {size}, in {folder}.</source>
        <translation>{name}, {size}, in {folder}.</translation>
    </message>
    <message>
        <source>This copy was removed.</source>
        <translation>Diese Kopie wurde entfernt.</translation>
    </message>
    <message>
        <source>This copy was removed on {day}.</source>
        <translation>Diese Kopie wurde am {day} entfernt.</translation>
    </message>
    <message>
        <source>We could not make your copy. Nothing is lost.</source>
        <translation>Ihre Kopie konnte nicht erstellt werden. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>{app} says it is not sure that you asked for it.</source>
        <translation>{app} gibt an, nicht sicher zu sein, dass die Anfrage von Ihnen kam.</translation>
    </message>
    <message>
        <source>{app} says it found no data for this request.</source>
        <translation>{app} gibt an, für diese Anfrage keine Daten gefunden zu haben.</translation>
    </message>
    <message>
        <source>{app} says there were too many requests. Ask again later.</source>
        <translation>{app} gibt an, dass es zu viele Anfragen waren. Fragen Sie später erneut.</translation>
    </message>
    <message>
        <source>{app} did not make this copy, and gives no reason.</source>
        <translation>{app} hat diese Kopie nicht erstellt und nennt keinen Grund.</translation>
    </message>
    <message>
        <source>{received} of {size}</source>
        <translation>{received} von {size}</translation>
    </message>
    <message>
        <source>Not enough space. {size} needed.</source>
        <translation>Nicht genug Speicherplatz. {size} werden gebraucht.</translation>
    </message>
    <message>
        <source>This folder does not take new files. Choose another folder.</source>
        <translation>Dieser Ordner nimmt keine neuen Dateien an. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>A file cannot have this name here. Choose another one.</source>
        <translation>Eine Datei kann hier nicht so heißen. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Die Datei konnte nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The file is damaged. We removed it.</source>
        <translation>Die Datei ist beschädigt. Sie wurde entfernt.</translation>
    </message>
    <message>
        <source>You are no longer signed in. What has come is kept.</source>
        <translation>Sie sind nicht mehr angemeldet. Was schon da ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>{app} sent something else than a copy. Nothing was saved.</source>
        <translation>{app} hat etwas anderes als eine Kopie gesendet. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>heute um {time}</translation>
    </message>
</context>
<context>
    <name>CopyActions</name>
    <message>
        <source>the service</source>
        <translation>die App</translation>
    </message>
    <message>
        <source>Save your copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>ZIP-Dateien (*.zip)</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Die App</translation>
    </message>
</context>
<context>
    <name>CopyCard</name>
    <message>
        <source>Asked</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>In Vorbereitung</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Heruntergeladen</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>die App</translation>
    </message>
</context>
<context>
    <name>DataPageMaker</name>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Verlauf</translation>
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
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm:ss</source>
        <translation>d. MMMM yyyy, HH:mm:ss</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>um {time}</translation>
    </message>
    <message>
        <source>&apos;on&apos; d MMM &apos;at&apos; HH:mm</source>
        <translation>&apos;am&apos; d. MMM &apos;um&apos; HH:mm</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>d. MMM, HH:mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>ddd</source>
        <translation>ddd</translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation>Heute, {time}</translation>
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
        <translation>Wo Sie darüber entscheiden</translation>
    </message>
</context>
<context>
    <name>DecisionDetails</name>
    <message>
        <source>Who receives it</source>
        <translation>Wer es erhält</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Wie lange es aufbewahrt wird</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Who offers this switch</source>
        <translation>Wer diesen Schalter anbietet</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Open {permission}</source>
        <translation>{permission} öffnen</translation>
    </message>
</context>
<context>
    <name>DeleteAccountDialog</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Keep account</source>
        <translation>Konto behalten</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>Konto löschen</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>Confirm deletion</source>
        <translation>Löschung bestätigen</translation>
    </message>
    <message>
        <source>Delete your account</source>
        <translation>Ihr Konto löschen</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Schritt {number} von {count}</translation>
    </message>
</context>
<context>
    <name>DemoPanel</name>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Announce an incident</source>
        <translation>Einen Vorfall bekannt geben</translation>
    </message>
    <message>
        <source>Change a choice on the phone</source>
        <translation>Eine Entscheidung am Telefon ändern</translation>
    </message>
    <message>
        <source>Finish the copy now</source>
        <translation>Die Kopie jetzt fertigstellen</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Die Sitzung beenden</translation>
    </message>
    <message numerus="yes">
        <source>Skip %n days</source>
        <translation>
            <numerusform>Einen Tag überspringen</numerusform>
            <numerusform>%n Tage überspringen</numerusform>
        </translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Make something happen</source>
        <translation>Etwas geschehen lassen</translation>
    </message>
    <message>
        <source>Publish policy version {version}</source>
        <translation>Version {version} der Erklärung veröffentlichen</translation>
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
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>die App</translation>
    </message>
</context>
<context>
    <name>DialogPanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation>In diesem Programm ist ein Fehler aufgetreten. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{app} cannot be reached. Nothing was sent.</source>
        <translation>{app} ist nicht erreichbar. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The server did not answer. We do not know yet whether it worked.</source>
        <translation>Der Server hat nicht geantwortet. Ob es gewirkt hat, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Another device decided first. Look at what is on now, then decide.</source>
        <translation>Ein anderes Gerät hat zuerst entschieden. Sehen Sie nach, was jetzt eingeschaltet ist, und entscheiden Sie dann.</translation>
    </message>
    <message>
        <source>The privacy policy changed. Read what it says now, then decide.</source>
        <translation>Die Datenschutzerklärung hat sich geändert. Lesen Sie, was sie jetzt sagt, und entscheiden Sie dann.</translation>
    </message>
    <message>
        <source>{app} is still working on this. Check again in a moment.</source>
        <translation>{app} arbeitet noch daran. Prüfen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>You are no longer signed in. Nothing was changed.</source>
        <translation>Sie sind nicht mehr angemeldet. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{app} did not take this. Nothing was changed.</source>
        <translation>{app} hat das nicht angenommen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The receipt from {app} is not valid, so it does not count. Nothing is turned on.</source>
        <translation>Der Beleg, den {app} gesendet hat, ist ungültig und zählt deshalb nicht. Es wird nichts eingeschaltet.</translation>
    </message>
    <message>
        <source>{app} sent an answer that this window cannot read.</source>
        <translation>{app} hat eine Antwort gesendet, die dieses Fenster nicht lesen kann.</translation>
    </message>
    <message>
        <source>Your account at {app} is closed. Nothing is on any more.</source>
        <translation>Ihr Konto für {app} ist geschlossen. Es ist nichts mehr eingeschaltet.</translation>
    </message>
    <message>
        <source>What answers there is not a service this window can work with.</source>
        <translation>Was dort antwortet, ist kein Dienst, mit dem dieses Fenster arbeiten kann.</translation>
    </message>
    <message>
        <source>This is a demo, and what answers there is not. Nothing is sent to it.</source>
        <translation>Dies ist eine Demo, und was dort antwortet, ist keine. Es wird nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>What answers there is a demo with made-up people. Nothing is sent to it.</source>
        <translation>Was dort antwortet, ist eine Demo mit erfundenen Personen. Es wird nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>The keyring of this computer is not available, so nothing was stored.</source>
        <translation>Der Schlüsselbund dieses Computers ist nicht verfügbar, deshalb wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>A setting of this computer is wrong. Nothing was changed.</source>
        <translation>Eine Einstellung dieses Computers ist falsch. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This computer could not save it. Check that the disk is not full.</source>
        <translation>Dieser Computer konnte es nicht speichern. Prüfen Sie, ob der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>The file is damaged. We removed it.</source>
        <translation>Die Datei ist beschädigt. Sie wurde entfernt.</translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing was printed.</source>
        <translation>Der Drucker hat es nicht angenommen. Es wurde nichts gedruckt.</translation>
    </message>
    <message>
        <source>No program on this computer could open it.</source>
        <translation>Kein Programm auf diesem Computer konnte es öffnen.</translation>
    </message>
    <message>
        <source>ConsentUI is open in another window already.</source>
        <translation>ConsentUI ist bereits in einem anderen Fenster geöffnet.</translation>
    </message>
    <message>
        <source>The text of the policy cannot be read.</source>
        <translation>Der Text der Datenschutzerklärung kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{app} said no. Nothing was changed.</source>
        <translation>{app} hat abgelehnt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Something went wrong. Nothing was changed.</source>
        <translation>Etwas ist fehlgeschlagen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The code is too old. Ask for a new one.</source>
        <translation>Der Code ist zu alt. Fordern Sie einen neuen an.</translation>
    </message>
    <message>
        <source>Too many tries. Wait 10 minutes or use another way.</source>
        <translation>Zu viele Versuche. Warten Sie 10 Minuten, oder nehmen Sie einen anderen Weg.</translation>
    </message>
    <message numerus="yes">
        <source>The code is not right. %n tries left.</source>
        <translation>
            <numerusform>Der Code ist nicht richtig. Noch ein Versuch.</numerusform>
            <numerusform>Der Code ist nicht richtig. Noch %n Versuche.</numerusform>
        </translation>
    </message>
    <message>
        <source>{app} needs a code from your phone for this.</source>
        <translation>{app} braucht dafür einen Code von Ihrem Telefon.</translation>
    </message>
    <message>
        <source>You have asked for this already. Nothing was asked twice.</source>
        <translation>Das haben Sie bereits angefragt. Es wurde nicht doppelt angefragt.</translation>
    </message>
    <message>
        <source>This is being carried out and cannot be cancelled any more.</source>
        <translation>Das wird gerade ausgeführt und kann nicht mehr abgebrochen werden.</translation>
    </message>
    <message>
        <source>The copy is not ready yet.</source>
        <translation>Die Kopie ist noch nicht fertig.</translation>
    </message>
    <message>
        <source>This copy was removed. You can ask for a new one.</source>
        <translation>Diese Kopie wurde entfernt. Sie können eine neue anfordern.</translation>
    </message>
    <message>
        <source>This cannot be changed here. Nothing was changed.</source>
        <translation>Das lässt sich hier nicht ändern. Es wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>{app} is busy. Try again in %n seconds.</source>
        <translation>
            <numerusform>{app} ist ausgelastet. Versuchen Sie es in einer Sekunde erneut.</numerusform>
            <numerusform>{app} ist ausgelastet. Versuchen Sie es in %n Sekunden erneut.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{app} is busy. Try again in %n minutes.</source>
        <translation>
            <numerusform>{app} ist ausgelastet. Versuchen Sie es in einer Minute erneut.</numerusform>
            <numerusform>{app} ist ausgelastet. Versuchen Sie es in %n Minuten erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <translation>Neuen Code senden</translation>
    </message>
    <message>
        <source>Read the policy</source>
        <translation>Datenschutzerklärung lesen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>FactLine</name>
    <message>
        <source>How to clear them</source>
        <translation>So löschen Sie sie</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>1. Open the settings of the browser in which you use it.
2. Look for privacy, then for cookies and other data of websites.
3. Remove the data of this service, or of all websites.
ConsentUI itself keeps no cookies, and cannot clear those of a browser.</source>
        <translation>1. Öffnen Sie die Einstellungen des Browsers, in dem Sie den Dienst nutzen.
2. Suchen Sie nach Datenschutz, dann nach Cookies und anderen Daten von Websites.
3. Entfernen Sie die Daten dieses Dienstes oder aller Websites.
ConsentUI selbst speichert keine Cookies und kann die eines Browsers nicht löschen.</translation>
    </message>
    <message>
        <source>Your browser keeps its own cookies</source>
        <translation>Ihr Browser speichert eigene Cookies</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>The policy does not say.</source>
        <translation>Das sagt die Datenschutzerklärung nicht.</translation>
    </message>
    <message>
        <source>If off: the policy does not say.</source>
        <translation>Wenn aus: Das sagt die Datenschutzerklärung nicht.</translation>
    </message>
    <message>
        <source>If off: {what}</source>
        <translation>Wenn aus: {what}</translation>
    </message>
    <message>
        <source>{app}. The policy names no switch for it.</source>
        <translation>{app}. Die Datenschutzerklärung nennt dafür keinen Schalter.</translation>
    </message>
    <message>
        <source>Nobody, the policy says.</source>
        <translation>Laut Datenschutzerklärung niemand.</translation>
    </message>
    <message>
        <source>{use}: the policy does not say.</source>
        <translation>{use}: Das sagt die Datenschutzerklärung nicht.</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>noch nicht entschieden</translation>
    </message>
    <message>
        <source>{moment}, on this computer</source>
        <translation>{moment}, auf diesem Computer</translation>
    </message>
    <message>
        <source>{moment}, on {device}</source>
        <translation>{moment}, auf {device}</translation>
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
        <translation>Was gespeichert ist</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Wie lange es aufbewahrt wird</translation>
    </message>
    <message>
        <source>If you refuse</source>
        <translation>Wenn Sie ablehnen</translation>
    </message>
    <message>
        <source>What {app} offers</source>
        <translation>Was {app} anbietet</translation>
    </message>
</context>
<context>
    <name>FairWords</name>
    <message>
        <source>How this window treats your choices</source>
        <translation>So geht dieses Fenster mit Ihren Entscheidungen um</translation>
    </message>
    <message>
        <source>A test clicks through this window and counts. These are the figures it found in this version.</source>
        <translation>Ein Test klickt sich durch dieses Fenster und zählt. Dies sind die Zahlen, die er in dieser Version gefunden hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions counted. None takes more steps to refuse than to agree to, {shorter} take fewer.</source>
        <translation>
            <numerusform>%n Entscheidung gezählt. Bei keiner braucht ein Nein mehr Schritte als ein Ja, bei {shorter} weniger.</numerusform>
            <numerusform>%n Entscheidungen gezählt. Bei keiner braucht ein Nein mehr Schritte als ein Ja, bei {shorter} weniger.</numerusform>
        </translation>
    </message>
    <message>
        <source>No is never the longer way</source>
        <translation>Nein ist nie der längere Weg</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of buttons compared dot by dot in light, dark, high contrast and every language: the same size, place, fill and edge.</source>
        <translation>
            <numerusform>%n Paar von Schaltflächen Punkt für Punkt verglichen, hell, dunkel, mit hohem Kontrast und in jeder Sprache: gleiche Größe, gleicher Platz, gleiche Füllung, gleicher Rand.</numerusform>
            <numerusform>%n Paare von Schaltflächen Punkt für Punkt verglichen, hell, dunkel, mit hohem Kontrast und in jeder Sprache: gleiche Größe, gleicher Platz, gleiche Füllung, gleicher Rand.</numerusform>
        </translation>
    </message>
    <message>
        <source>No looks like yes</source>
        <translation>Nein sieht aus wie Ja</translation>
    </message>
    <message numerus="yes">
        <source>%n questions opened. In none was anything ticked, and the Enter key answered none.</source>
        <translation>
            <numerusform>%n Frage geöffnet. In keiner war etwas angekreuzt, und die Eingabetaste hat keine beantwortet.</numerusform>
            <numerusform>%n Fragen geöffnet. In keiner war etwas angekreuzt, und die Eingabetaste hat keine beantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen for you</source>
        <translation>Nichts ist für Sie ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n kinds of question answered with no. None came back in the same version of the policy.</source>
        <translation>
            <numerusform>%n Art von Fragen mit Nein beantwortet. Keine kam in derselben Version der Datenschutzerklärung wieder.</numerusform>
            <numerusform>%n Arten von Fragen mit Nein beantwortet. Keine kam in derselben Version der Datenschutzerklärung wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>A no is not asked again</source>
        <translation>Nach einem Nein wird nicht noch einmal gefragt</translation>
    </message>
    <message numerus="yes">
        <source>At most %n steps from each of {pages} pages and dialogs.</source>
        <translation>
            <numerusform>Höchstens %n Schritt von jeder von {pages} Seiten und Dialogen.</numerusform>
            <numerusform>Höchstens %n Schritte von jeder von {pages} Seiten und Dialogen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy is never far</source>
        <translation>Die Datenschutzerklärung ist nie weit</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Add {field}</source>
        <translation>{field} hinzufügen</translation>
    </message>
    <message>
        <source>Change {field}</source>
        <translation>{field} ändern</translation>
    </message>
    <message>
        <source>Clear {field}</source>
        <translation>{field} leeren</translation>
    </message>
</context>
<context>
    <name>FieldsPart</name>
    <message>
        <source>What is stored</source>
        <translation>Was gespeichert ist</translation>
    </message>
</context>
<context>
    <name>FileErrors</name>
    <message>
        <source>Not enough space on this disk. Nothing was saved.</source>
        <translation>Nicht genug Platz auf diesem Datenträger. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>This folder does not take new files. Choose another folder.</source>
        <translation>Dieser Ordner nimmt keine neuen Dateien an. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>A file cannot have this name here. Choose another one.</source>
        <translation>Eine Datei kann hier nicht so heißen. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Die Datei konnte nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The file cannot be read. It may have been moved or removed.</source>
        <translation>Die Datei kann nicht gelesen werden. Vielleicht wurde sie verschoben oder entfernt.</translation>
    </message>
    <message>
        <source>This file is not a zip file, so it is not opened.</source>
        <translation>Diese Datei ist keine ZIP-Datei und wird deshalb nicht geöffnet.</translation>
    </message>
    <message>
        <source>This zip file is damaged, so it is not opened.</source>
        <translation>Diese ZIP-Datei ist beschädigt und wird deshalb nicht geöffnet.</translation>
    </message>
    <message>
        <source>This zip file has a password. A copy of your data has none.</source>
        <translation>Diese ZIP-Datei hat ein Passwort. Eine Kopie Ihrer Daten hat keines.</translation>
    </message>
    <message>
        <source>This zip file holds too many files to be opened here.</source>
        <translation>Diese ZIP-Datei enthält zu viele Dateien, um hier geöffnet zu werden.</translation>
    </message>
    <message>
        <source>This zip file grows too large when it is opened.</source>
        <translation>Diese ZIP-Datei wird beim Öffnen zu groß.</translation>
    </message>
    <message>
        <source>This zip file has names that no copy has, so it is not opened.</source>
        <translation>Diese ZIP-Datei enthält Namen, die keine Kopie hat, und wird deshalb nicht geöffnet.</translation>
    </message>
    <message>
        <source>This zip file holds links to other files, so it is not opened.</source>
        <translation>Diese ZIP-Datei enthält Verknüpfungen zu anderen Dateien und wird deshalb nicht geöffnet.</translation>
    </message>
    <message>
        <source>This zip file hides files inside one another, so it is not opened.</source>
        <translation>Diese ZIP-Datei verbirgt Dateien ineinander und wird deshalb nicht geöffnet.</translation>
    </message>
</context>
<context>
    <name>FileTree</name>
    <message>
        <source>Files of the copy</source>
        <translation>Dateien der Kopie</translation>
    </message>
    <message numerus="yes">
        <source>{name}, %n matches</source>
        <translation>
            <numerusform>{name}, ein Treffer</numerusform>
            <numerusform>{name}, %n Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>die App</translation>
    </message>
    <message>
        <source>The {app} privacy policy in short</source>
        <translation>{app}: die Datenschutzerklärung in Kürze</translation>
    </message>
    <message>
        <source>copy from this app</source>
        <translation>Kopie aus diesem Programm</translation>
    </message>
    <message>
        <source>Your answer turns nothing on. Each permission stays off until you turn it on yourself, one at a time. This window works with either answer.</source>
        <translation>Ihre Antwort schaltet nichts ein. Jede Berechtigung bleibt aus, bis Sie sie selbst einschalten, jede einzeln. Dieses Fenster funktioniert mit jeder Antwort.</translation>
    </message>
    <message>
        <source>Nothing is accepted. Try again when you are online.</source>
        <translation>Nichts ist angenommen. Versuchen Sie es erneut, wenn Sie online sind.</translation>
    </message>
    <message>
        <source>We cannot load the policy now</source>
        <translation>Die Datenschutzerklärung kann jetzt nicht geladen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>GroupPart</name>
    <message>
        <source>Sensitive</source>
        <translation>Sensibel</translation>
    </message>
</context>
<context>
    <name>HeadRow</name>
    <message>
        <source>Details for {title}</source>
        <translation>Einzelheiten: {title}</translation>
    </message>
</context>
<context>
    <name>HeldActions</name>
    <message>
        <source>Your request is sent. The answer will stand here.</source>
        <translation>Ihre Anfrage ist gesendet. Die Antwort steht dann hier.</translation>
    </message>
</context>
<context>
    <name>HeldWords</name>
    <message>
        <source>You gave it</source>
        <translation>Von Ihnen angegeben</translation>
    </message>
    <message>
        <source>You allowed it</source>
        <translation>Von Ihnen erlaubt</translation>
    </message>
    <message>
        <source>Needed to run {app}</source>
        <translation>Nötig für den Betrieb: {app}</translation>
    </message>
    <message>
        <source>Other people posted it</source>
        <translation>Von anderen veröffentlicht</translation>
    </message>
    <message>
        <source>By a permission or another choice, or by using a feature.</source>
        <translation>Durch eine Berechtigung, eine andere Entscheidung oder die Nutzung einer Funktion.</translation>
    </message>
    <message>
        <source>The policy does not offer a choice for these.</source>
        <translation>Die Datenschutzerklärung bietet dafür keine Wahl.</translation>
    </message>
    <message>
        <source>{summary} No entries are on record.</source>
        <translation>{summary} Es sind keine Einträge verzeichnet.</translation>
    </message>
    <message>
        <source>{summary} {entries}, the newest {when}.</source>
        <translation>{summary} {entries}, der neueste {when}.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>Ein Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>{posts}, {comments}, {likes}</source>
        <translation>{posts}, {comments}, {likes}</translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>ein Beitrag</numerusform>
            <numerusform>%n Beiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>ein Kommentar</numerusform>
            <numerusform>%n Kommentare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n likes</source>
        <translation>
            <numerusform>ein Like</numerusform>
            <numerusform>%n Likes</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known now.</source>
        <translation>Zurzeit nicht bekannt.</translation>
    </message>
    <message>
        <source>Nothing stored.</source>
        <translation>Nichts gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n fields are filled in</source>
        <translation>
            <numerusform>Ein Feld ist ausgefüllt</numerusform>
            <numerusform>%n Felder sind ausgefüllt</numerusform>
        </translation>
    </message>
    <message>
        <source>{fields}.</source>
        <translation>{fields}.</translation>
    </message>
    <message>
        <source>{fields}, changed last on {day}.</source>
        <translation>{fields}, zuletzt geändert: {day}.</translation>
    </message>
    <message>
        <source>No entries are on record.</source>
        <translation>Es sind keine Einträge verzeichnet.</translation>
    </message>
    <message>
        <source>{entries}.</source>
        <translation>{entries}.</translation>
    </message>
    <message>
        <source>{entries}, of {day}.</source>
        <translation>{entries}, vom {day}.</translation>
    </message>
    <message>
        <source>{entries}, from {first} to {last}.</source>
        <translation>{entries}, vom {first} bis zum {last}.</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Nothing stored. Only needed for services that check who you are.</source>
        <translation>Nichts gespeichert. Nur für Dienste nötig, die Ihre Identität prüfen.</translation>
    </message>
    <message>
        <source>Stored: {fields}.</source>
        <translation>Gespeichert: {fields}.</translation>
    </message>
    <message>
        <source>Nothing stored. All of these are optional.</source>
        <translation>Nichts gespeichert. Alle Angaben sind freiwillig.</translation>
    </message>
    <message>
        <source>{fields}. All of these are optional.</source>
        <translation>{fields}. Alle Angaben sind freiwillig.</translation>
    </message>
    <message>
        <source>{held}. Empty: {empty}. All of these are optional.</source>
        <translation>{held}. Leer: {empty}. Alle Angaben sind freiwillig.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Questions about your personal data go to people, not to a robot.</source>
        <translation>Fragen zu Ihren personenbezogenen Daten gehen an Menschen, nicht an einen Automaten.</translation>
    </message>
    <message>
        <source>Common questions</source>
        <translation>Häufige Fragen</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>die App</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Weiteres</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show the keyboard shortcuts</source>
        <translation>Tastenkürzel anzeigen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Press F1 at any time</source>
        <translation>Jederzeit mit F1</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Ansehen…</translation>
    </message>
    <message>
        <source>Look at a report for support</source>
        <translation>Einen Bericht für den Support ansehen</translation>
    </message>
    <message>
        <source>You see every word of it first. It names nobody, and nothing is sent.</source>
        <translation>Sie sehen vorher jedes Wort. Er nennt niemanden, und es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Save a report for support</source>
        <translation>Bericht für den Support speichern</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>Your click counts at once: it is kept on this computer and sent to {app} until {app} has recorded it, also after a restart. Only then the switch says “Off”. Turning something off is about what happens from then on. It does not delete what {app} already holds.</source>
        <translation>Ihr Klick gilt sofort: Er wird auf diesem Computer gespeichert und gesendet, bis {app} ihn verzeichnet hat, auch nach einem Neustart. Erst dann zeigt der Schalter „Aus“. Ausschalten gilt für das, was danach geschieht. Was {app} bereits hat, wird dadurch nicht gelöscht.</translation>
    </message>
    <message>
        <source>For some data the policy offers no choice and gives a reason, such as safe operation. And it lists cases in which it says law lets {app} collect or share data without asking you. You cannot turn these off here. You can read each of them in the policy, and write to the privacy team about any.</source>
        <translation>Für manche Daten bietet die Datenschutzerklärung keine Wahl und nennt einen Grund, etwa den sicheren Betrieb. Außerdem zählt sie Fälle auf, in denen laut ihrer Aussage das Gesetz {app} erlaubt, Daten zu erheben oder weiterzugeben, ohne Sie zu fragen. Das können Sie hier nicht ausschalten. Sie können jeden Fall in der Datenschutzerklärung nachlesen und dem Datenschutzteam dazu schreiben.</translation>
    </message>
    <message>
        <source>The same permissions and other choices. They apply to this computer only. When you sign in, you are asked about each choice that differs from your account, one by one. None is carried over by itself.</source>
        <translation>Dieselben Berechtigungen und weiteren Entscheidungen. Sie gelten nur für diesen Computer. Wenn Sie sich anmelden, werden Sie zu jeder Entscheidung, die von Ihrem Konto abweicht, einzeln gefragt. Keine wird von selbst übernommen.</translation>
    </message>
    <message>
        <source>What happens when I turn a permission off?</source>
        <translation>Was geschieht, wenn ich eine Berechtigung ausschalte?</translation>
    </message>
    <message>
        <source>Why are some things always on?</source>
        <translation>Warum ist manches immer eingeschaltet?</translation>
    </message>
    <message>
        <source>I use {app} without an account. What can I choose?</source>
        <translation>Ich nutze {app} ohne Konto. Was kann ich entscheiden?</translation>
    </message>
    <message>
        <source>Proof of one decision: what you decided, when, and which text of the policy was in force. {app} signs it, and this computer checks the signature before a switch says “On”. You find it in the details of each permission, under Receipt.</source>
        <translation>Der Nachweis einer Entscheidung: was Sie wann entschieden haben und welcher Text der Datenschutzerklärung galt. {app} signiert ihn, und dieser Computer prüft die Signatur, bevor ein Schalter „Ein“ zeigt. Sie finden ihn in den Einzelheiten jeder Berechtigung unter „Beleg“.</translation>
    </message>
    <message>
        <source>You can turn things off at any time. That is kept on this computer and sent when there is a connection. Turning on needs a connection: nothing counts as given before {app} has recorded it.</source>
        <translation>Ausschalten können Sie jederzeit. Das wird auf diesem Computer gespeichert und gesendet, sobald eine Verbindung besteht. Einschalten braucht eine Verbindung: Nichts gilt als erlaubt, bevor {app} es verzeichnet hat.</translation>
    </message>
    <message>
        <source>You are asked about each change that touches a choice of yours, one by one. Until you decide, the rules you agreed to stay in force. From the day of the change, what you have not answered is off until you decide.</source>
        <translation>Sie werden zu jeder Änderung, die eine Ihrer Entscheidungen berührt, einzeln gefragt. Bis Sie entscheiden, gelten die Regeln, denen Sie zugestimmt haben. Ab dem Tag der Änderung ist aus, was Sie nicht beantwortet haben, bis Sie entscheiden.</translation>
    </message>
    <message>
        <source>What is a receipt?</source>
        <translation>Was ist ein Beleg?</translation>
    </message>
    <message>
        <source>What can I do without a connection?</source>
        <translation>Was kann ich ohne Verbindung tun?</translation>
    </message>
    <message>
        <source>What happens when the policy changes?</source>
        <translation>Was geschieht, wenn sich die Datenschutzerklärung ändert?</translation>
    </message>
    <message>
        <source>Your computer has privacy settings of its own, and they can block the camera, the microphone and more for every program. A permission here tells {app} what it may use. Both have to allow it.</source>
        <translation>Ihr Computer hat eigene Datenschutzeinstellungen, die Kamera, Mikrofon und mehr für jedes Programm sperren können. Eine Berechtigung hier sagt, was {app} nutzen darf. Beide müssen es erlauben.</translation>
    </message>
    <message>
        <source>Write to the privacy team first, so that they can put it right. If you are not happy with the answer, you can turn to the data protection authority where you live or work. ConsentUI does not know which one that is and sends nothing there.</source>
        <translation>Schreiben Sie zuerst dem Datenschutzteam, damit es die Sache in Ordnung bringen kann. Wenn Sie mit der Antwort nicht zufrieden sind, können Sie sich an die Datenschutzaufsichtsbehörde Ihres Wohn- oder Arbeitsorts wenden. ConsentUI weiß nicht, welche das ist, und sendet nichts dorthin.</translation>
    </message>
    <message>
        <source>A permission is on, but it does not work. Why?</source>
        <translation>Eine Berechtigung ist eingeschaltet, wirkt aber nicht. Warum?</translation>
    </message>
    <message>
        <source>How can I complain?</source>
        <translation>Wie kann ich mich beschweren?</translation>
    </message>
</context>
<context>
    <name>HeroCard</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>Das kann jetzt nicht geladen werden.</translation>
    </message>
</context>
<context>
    <name>HeroHead</name>
    <message>
        <source>Manage permissions</source>
        <translation>Berechtigungen verwalten</translation>
    </message>
</context>
<context>
    <name>IdentityPart</name>
    <message>
        <source>Give it</source>
        <translation>Angeben</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Was gespeichert ist</translation>
    </message>
    <message>
        <source>Nothing is stored. You may refuse. The policy says what that costs: {cost}</source>
        <translation>Nichts ist gespeichert. Sie dürfen ablehnen. Zu den Folgen sagt die Datenschutzerklärung: {cost}</translation>
    </message>
    <message>
        <source>Stored, and shown here in part only. You may withdraw it at any time.</source>
        <translation>Gespeichert und hier nur teilweise angezeigt. Sie können jederzeit widerrufen.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>IncidentCard</name>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>Welche Daten</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Was Sie jetzt tun können</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Wen Sie fragen können</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Ich habe das gelesen</translation>
    </message>
    <message>
        <source>It happened on {day}. You are told since {moment}.</source>
        <translation>Es geschah am {day}. Hier mitgeteilt: {moment}.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>You read this {moment}.</source>
        <translation>Sie haben das {moment} gelesen.</translation>
    </message>
</context>
<context>
    <name>IncidentPage</name>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Datenschutzerklärung</translation>
    </message>
    <message>
        <source>No incidents</source>
        <translation>Keine Vorfälle</translation>
    </message>
    <message>
        <source>If something happens to your data, you read here what it was and what you can do.</source>
        <translation>Wenn mit Ihren Daten etwas geschieht, lesen Sie hier, was es war und was Sie tun können.</translation>
    </message>
    <message>
        <source>What {app} tells everybody about incidents with data.</source>
        <translation>Was {app} allen über Vorfälle mit Daten mitteilt.</translation>
    </message>
</context>
<context>
    <name>InsetWords</name>
    <message>
        <source>Keep it off</source>
        <translation>Aus lassen</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Keep it on</source>
        <translation>Ein lassen</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>The privacy policy has changed what it says about {name}.</source>
        <translation>{name}: Die Datenschutzerklärung sagt dazu etwas Neues.</translation>
    </message>
    <message>
        <source>{app} no longer has a record of what you decided about {name}.</source>
        <translation>{name}: {app} hat Ihre Entscheidung nicht mehr verzeichnet.</translation>
    </message>
    <message>
        <source>{app} has recorded {name} as on after all.</source>
        <translation>{name}: {app} hat es nun doch als eingeschaltet verzeichnet.</translation>
    </message>
    <message>
        <source>You turned {name} on here, but off on another device.</source>
        <translation>{name}: Hier haben Sie ein-, auf einem anderen Gerät ausgeschaltet.</translation>
    </message>
    <message>
        <source>You turned {name} on here, but off on another device ({device}) {when}.</source>
        <translation>{name}: Hier haben Sie ein-, auf einem anderen Gerät ({device}) {when} ausgeschaltet.</translation>
    </message>
    <message>
        <source>You turned {name} on here, but off on another device {when}.</source>
        <translation>{name}: Hier haben Sie ein-, auf einem anderen Gerät {when} ausgeschaltet.</translation>
    </message>
    <message>
        <source>{app} has it as on. It is off on this computer until you answer.</source>
        <translation>{app} hat es als eingeschaltet verzeichnet. Auf diesem Computer ist es aus, bis Sie antworten.</translation>
    </message>
    <message>
        <source>It stays off until you answer. Read what the policy says now first.</source>
        <translation>Es bleibt aus, bis Sie antworten. Lesen Sie zuerst, was die Datenschutzerklärung jetzt sagt.</translation>
    </message>
    <message>
        <source>It stays off until you answer. Which one is right?</source>
        <translation>Es bleibt aus, bis Sie antworten. Was ist richtig?</translation>
    </message>
    <message>
        <source>It stays off until you answer.</source>
        <translation>Es bleibt aus, bis Sie antworten.</translation>
    </message>
    <message>
        <source>Off on this computer; {app} may have it as on.</source>
        <translation>Auf diesem Computer aus; {app} hat es vielleicht als eingeschaltet verzeichnet.</translation>
    </message>
    <message>
        <source>We could not confirm it.</source>
        <translation>Es konnte nicht bestätigt werden.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Keep off</source>
        <translation>Aus lassen</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>It counts here already. Nothing can get lost.</source>
        <translation>Hier gilt es bereits. Nichts kann verloren gehen.</translation>
    </message>
    <message>
        <source>The service is busy.</source>
        <translation>Der Dienst ist ausgelastet.</translation>
    </message>
    <message>
        <source>The service is busy. We try again at {time}.</source>
        <translation>Der Dienst ist ausgelastet. Nächster Versuch um {time}.</translation>
    </message>
    <message>
        <source>Not off yet.</source>
        <translation>Noch nicht aus.</translation>
    </message>
    <message>
        <source>The server does not answer. We keep trying.</source>
        <translation>Der Server antwortet nicht. Wir versuchen es weiter.</translation>
    </message>
    <message>
        <source>You can also write to {address}.</source>
        <translation>Sie können auch an {address} schreiben.</translation>
    </message>
    <message>
        <source>The service did not take it. Nothing was changed.</source>
        <translation>Der Dienst hat es nicht angenommen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This computer could not save the step. Nothing was sent.</source>
        <translation>Dieser Computer konnte den Schritt nicht speichern. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>We could not turn on {name}.</source>
        <translation>{name}: Einschalten fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment.</source>
        <translation>Es wurde nichts geändert. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again at {time}.</source>
        <translation>Es wurde nichts geändert. Versuchen Sie es um {time} erneut.</translation>
    </message>
    <message>
        <source>Turning off; this computer could not save it.</source>
        <translation>Wird ausgeschaltet; dieser Computer konnte es nicht speichern.</translation>
    </message>
    <message>
        <source>Keep the window open while we send.</source>
        <translation>Lassen Sie das Fenster offen, während gesendet wird.</translation>
    </message>
    <message>
        <source>Sign in to turn this on. It stays off.</source>
        <translation>Melden Sie sich an, um das einzuschalten. Es bleibt aus.</translation>
    </message>
    <message>
        <source>You were signed out. Nothing was changed.</source>
        <translation>Sie wurden abgemeldet. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>The privacy policy says something new about this.</source>
        <translation>Die Datenschutzerklärung sagt dazu etwas Neues.</translation>
    </message>
    <message>
        <source>Read what is new, then decide.</source>
        <translation>Lesen Sie, was neu ist, und entscheiden Sie dann.</translation>
    </message>
    <message>
        <source>See what changes</source>
        <translation>Änderungen ansehen</translation>
    </message>
</context>
<context>
    <name>Inside</name>
    <message>
        <source>Entry {number}</source>
        <translation>Eintrag {number}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>In {folder}, {size}</source>
        <translation>In {folder}, {size}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries added</source>
        <translation>
            <numerusform>Ein Eintrag hinzugekommen</numerusform>
            <numerusform>%n Einträge hinzugekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries only in the older copy</source>
        <translation>
            <numerusform>Ein Eintrag nur in der älteren Kopie</numerusform>
            <numerusform>%n Einträge nur in der älteren Kopie</numerusform>
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
        <translation>Ältere Kopie wählen</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>ZIP-Dateien (*.zip)</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Die App</translation>
    </message>
</context>
<context>
    <name>InspectPage</name>
    <message>
        <source>Look inside your copy</source>
        <translation>In Ihre Kopie hineinsehen</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleich…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Search the copy</source>
        <translation>Kopie durchsuchen</translation>
    </message>
    <message>
        <source>This file is not opened</source>
        <translation>Diese Datei wird nicht geöffnet</translation>
    </message>
    <message>
        <source>{name}. Opened on this computer. Nothing is sent.</source>
        <translation>{name}. Auf diesem Computer geöffnet. Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Nichts gefunden. Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>Ein Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectPane</name>
    <message>
        <source>Easy to read</source>
        <translation>Leicht lesbar</translation>
    </message>
    <message>
        <source>Raw file</source>
        <translation>Rohdatei</translation>
    </message>
    <message>
        <source>This file is not text, so it is not shown here.</source>
        <translation>Diese Datei ist kein Text und wird deshalb hier nicht angezeigt.</translation>
    </message>
    <message>
        <source>From here on this file is not valid JSON. The raw file shows what is in it.</source>
        <translation>Ab hier ist diese Datei kein gültiges JSON. Was darin steht, zeigt die Rohdatei.</translation>
    </message>
    <message>
        <source>Nothing found in this file.</source>
        <translation>In dieser Datei wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>What was added</source>
        <translation>Was hinzugekommen ist</translation>
    </message>
    <message>
        <source>Since {copy}</source>
        <translation>Seit {copy}</translation>
    </message>
    <message>
        <source>Nothing was added since that copy.</source>
        <translation>Seit dieser Kopie ist nichts hinzugekommen.</translation>
    </message>
</context>
<context>
    <name>KeepBanner</name>
    <message>
        <source>Keep my account</source>
        <translation>Mein Konto behalten</translation>
    </message>
</context>
<context>
    <name>KeyringDialog</name>
    <message>
        <source>Your sign-in cannot be stored</source>
        <translation>Ihre Anmeldung kann nicht gespeichert werden</translation>
    </message>
    <message>
        <source>This computer has no keyring that is unlocked, so ConsentUI cannot store your sign-in safely.</source>
        <translation>Dieser Computer hat keinen entsperrten Schlüsselbund. ConsentUI kann Ihre Anmeldung deshalb nicht sicher speichern.</translation>
    </message>
    <message>
        <source>Without an account, what you turn on here is turned off again when ConsentUI next starts.</source>
        <translation>Ohne Konto wird beim nächsten Start von ConsentUI wieder ausgeschaltet, was Sie hier einschalten.</translation>
    </message>
    <message>
        <source>Ask me to sign in each time</source>
        <translation>Jedes Mal nach der Anmeldung fragen</translation>
    </message>
    <message>
        <source>Nothing is stored on this computer.</source>
        <translation>Auf diesem Computer wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again</source>
        <translation>Schlüsselbund entsperren und erneut versuchen</translation>
    </message>
    <message>
        <source>Your system asks for its password.</source>
        <translation>Ihr System fragt nach dem Passwort dafür.</translation>
    </message>
    <message>
        <source>How this works</source>
        <translation>So funktioniert es</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>A keyring is the part of your system that keeps passwords encrypted. ConsentUI keeps its sign-in there and nowhere else: never in a file. Without a keyring the sign-in lives in memory until you close the window. Turning things off works in any case.</source>
        <translation>Ein Schlüsselbund ist der Teil Ihres Systems, der Passwörter verschlüsselt aufbewahrt. ConsentUI bewahrt seine Anmeldung dort auf und nirgends sonst, nie in einer Datei. Ohne Schlüsselbund bleibt die Anmeldung im Arbeitsspeicher, bis Sie das Fenster schließen. Ausschalten funktioniert in jedem Fall.</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>ConsentUI is free software under the MIT licence. You may use, change and pass it on.</source>
        <translation>ConsentUI ist freie Software unter der MIT-Lizenz. Sie dürfen es nutzen, ändern und weitergeben.</translation>
    </message>
    <message>
        <source>It is built with the works of others, each under its own licence:</source>
        <translation>Es ist mit Werken anderer gebaut, jedes unter eigener Lizenz:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Licence not named by the package</source>
        <translation>Lizenz vom Paket nicht genannt</translation>
    </message>
</context>
<context>
    <name>LinesView</name>
    <message>
        <source>Show more</source>
        <translation>Mehr anzeigen</translation>
    </message>
</context>
<context>
    <name>LinkedRow</name>
    <message>
        <source>Unlink</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Unlink {product}</source>
        <translation>{product} trennen</translation>
    </message>
</context>
<context>
    <name>ListInterface</name>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} von {count}</translation>
    </message>
</context>
<context>
    <name>LoadingRows</name>
    <message>
        <source>Loading your choices…</source>
        <translation>Ihre Entscheidungen werden geladen…</translation>
    </message>
</context>
<context>
    <name>Locale</name>
    <message>
        <source>en_GB</source>
        <translation>de_DE</translation>
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
        <translation>Vom Administrator festgelegt</translation>
    </message>
</context>
<context>
    <name>LookGroup</name>
    <message>
        <source>Look</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>Wie System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>System font</source>
        <translation>Systemschrift</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Match system follows your computer, with its contrast setting</source>
        <translation>„Wie System“ folgt Ihrem Computer, auch dessen Kontrasteinstellung</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Starts from the text size of your computer</source>
        <translation>Geht von der Textgröße Ihres Computers aus</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schriftart</translation>
    </message>
    <message>
        <source>No sliding or fading</source>
        <translation>Kein Gleiten und kein Überblenden</translation>
    </message>
</context>
<context>
    <name>MailWords</name>
    <message>
        <source>Question about my data at {app}</source>
        <translation>Frage zu meinen Daten: {app}</translation>
    </message>
    <message>
        <source>Question about {clause}</source>
        <translation>Frage zu {clause}</translation>
    </message>
    <message>
        <source>This is about {clause}, version {version} of the privacy policy of {app}:</source>
        <translation>Es geht um {clause}, Datenschutzerklärung Version {version}, {app}:</translation>
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
        <translation>[Demo] {name}</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Other choices</source>
        <translation>Weitere Entscheidungen</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>MessageGroup</name>
    <message>
        <source>Language and messages</source>
        <translation>Sprache und Meldungen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the policy</source>
        <translation>Sprache der Datenschutzerklärung</translation>
    </message>
    <message>
        <source>Keep short messages on screen</source>
        <translation>Anzeigedauer kurzer Meldungen</translation>
    </message>
    <message>
        <source>What this window says. The policy follows where it was published in that language.</source>
        <translation>Was dieses Fenster spricht. Die Datenschutzerklärung folgt, wo sie in dieser Sprache veröffentlicht ist.</translation>
    </message>
    <message>
        <source>The policy is shown in the languages it was published in</source>
        <translation>Die Datenschutzerklärung erscheint in den Sprachen, in denen sie veröffentlicht ist</translation>
    </message>
    <message>
        <source>Messages with Undo stay until you close them or the time is over</source>
        <translation>Meldungen mit „Rückgängig“ bleiben, bis Sie sie schließen oder die Zeit um ist</translation>
    </message>
    <message>
        <source>Until I close them</source>
        <translation>Bis ich sie schließe</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>Eine Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The service</source>
        <translation>Die App</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Your copy is ready</source>
        <translation>Ihre Kopie ist fertig</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>Fehlernummer kopieren</translation>
    </message>
    <message>
        <source>A setting of this computer is not used. {words}</source>
        <translation>Eine Einstellung dieses Computers wird nicht verwendet. {words}</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <translation>Vom Administrator festgelegt</translation>
    </message>
    <message>
        <source>Reference copied</source>
        <translation>Fehlernummer kopiert</translation>
    </message>
</context>
<context>
    <name>NavList</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>NoChoices</name>
    <message>
        <source>We cannot show your choices</source>
        <translation>Ihre Entscheidungen können nicht angezeigt werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation>Hilfe holen</translation>
    </message>
    <message>
        <source>You are offline. Your choices are safe and nothing was changed.</source>
        <translation>Sie sind offline. Ihre Entscheidungen sind sicher, und es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The server does not answer. Your choices are safe and nothing was changed. Try again, or come back later.</source>
        <translation>Der Server antwortet nicht. Ihre Entscheidungen sind sicher, und es wurde nichts geändert. Versuchen Sie es erneut, oder kommen Sie später wieder.</translation>
    </message>
</context>
<context>
    <name>NotSentDialog</name>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>This computer could not save what you turned off. If you close now, it stays on. Keep the window open while we send.</source>
        <translation>Dieser Computer konnte nicht speichern, was Sie ausgeschaltet haben. Wenn Sie jetzt schließen, bleibt es eingeschaltet. Lassen Sie das Fenster offen, während gesendet wird.</translation>
    </message>
    <message>
        <source>We send it when ConsentUI is next open.</source>
        <translation>Es wird gesendet, wenn ConsentUI das nächste Mal geöffnet ist.</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>NowAndThen</name>
    <message>
        <source>new: {words}</source>
        <translation>neu: {words}</translation>
    </message>
</context>
<context>
    <name>OtherChanges</name>
    <message>
        <source>Read them</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr anzeigen</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>OverviewBanners</name>
    <message>
        <source>See what happens when</source>
        <translation>Ansehen, was wann geschieht</translation>
    </message>
    <message numerus="yes">
        <source>%n switches need your answer</source>
        <translation>
            <numerusform>Ein Schalter braucht Ihre Antwort</numerusform>
            <numerusform>%n Schalter brauchen Ihre Antwort</numerusform>
        </translation>
    </message>
    <message>
        <source>What they are about stays off until you answer.</source>
        <translation>Was sie betreffen, bleibt aus, bis Sie antworten.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>It happened on {day}. See which data it is about and what you can do now.</source>
        <translation>Es geschah am {day}. Sehen Sie, welche Daten es betrifft und was Sie jetzt tun können.</translation>
    </message>
    <message>
        <source>See what happened</source>
        <translation>Vorfall ansehen</translation>
    </message>
    <message>
        <source>The privacy policy changed on {day}</source>
        <translation>Die Datenschutzerklärung hat sich am {day} geändert</translation>
    </message>
    <message>
        <source>The privacy policy changes on {day}</source>
        <translation>Die Datenschutzerklärung ändert sich am {day}</translation>
    </message>
    <message>
        <source>See what changes</source>
        <translation>Änderungen ansehen</translation>
    </message>
    <message>
        <source>No change needs your decision.</source>
        <translation>Keine Änderung braucht Ihre Entscheidung.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes need your decision.</source>
        <translation>
            <numerusform>Eine Änderung braucht Ihre Entscheidung.</numerusform>
            <numerusform>%n Änderungen brauchen Ihre Entscheidung.</numerusform>
        </translation>
    </message>
    <message>
        <source>What they touch is off until you decide.</source>
        <translation>Was sie berühren, ist aus, bis Sie entscheiden.</translation>
    </message>
    <message>
        <source>Until you decide, the rules you agreed to stay in force.</source>
        <translation>Bis Sie entscheiden, gelten die Regeln, denen Sie zugestimmt haben.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>die App</translation>
    </message>
    <message>
        <source>What {app} may use, what it shared, and what is waiting for you.</source>
        <translation>Was {app} nutzen darf, was weitergegeben wurde und was auf Sie wartet.</translation>
    </message>
    <message numerus="yes">
        <source>%n more messages</source>
        <translation>
            <numerusform>Eine weitere Meldung</numerusform>
            <numerusform>%n weitere Meldungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message>
        <source>Recommendations</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Ads</source>
        <translation>Werbung</translation>
    </message>
    <message>
        <source>Optional cookies</source>
        <translation>Optionale Cookies</translation>
    </message>
    <message>
        <source>Linked accounts</source>
        <translation>Verknüpfte Konten</translation>
    </message>
    <message>
        <source>{state} · {uses}</source>
        <translation>{state} · {uses}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>All {total} permissions are off</source>
        <translation>Alle {total} Berechtigungen sind aus</translation>
    </message>
    <message>
        <source>{count} of {total} permissions were on when last checked</source>
        <translation>Bei der letzten Prüfung eingeschaltet: {count} von {total} Berechtigungen</translation>
    </message>
    <message>
        <source>All {total} permissions are on</source>
        <translation>Alle {total} Berechtigungen sind eingeschaltet</translation>
    </message>
    <message>
        <source>{count} of {total} permissions are on</source>
        <translation>{count} von {total} Berechtigungen eingeschaltet</translation>
    </message>
    <message>
        <source>{app} asks when a feature needs something. You decide each time.</source>
        <translation>{app} fragt, wenn eine Funktion etwas braucht. Sie entscheiden jedes Mal.</translation>
    </message>
    <message>
        <source>{title}: {state}.</source>
        <translation>{title}: {state}.</translation>
    </message>
    <message>
        <source>The rest are off.</source>
        <translation>Alles andere ist aus.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>{count} of {total} on</source>
        <translation>{count} von {total} ein</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>einmal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n recipients</source>
        <translation>
            <numerusform>an einen Empfänger</numerusform>
            <numerusform>an %n Empfänger</numerusform>
        </translation>
    </message>
    <message>
        <source>More than {times}</source>
        <translation>Mehr als {times}</translation>
    </message>
    <message>
        <source>{times}, {recipients}</source>
        <translation>{times}, {recipients}</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
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
        <translation>{first} und {last}</translation>
    </message>
    <message>
        <source>{name} is on.</source>
        <translation>{name} ist eingeschaltet.</translation>
    </message>
    <message>
        <source>{names} are on.</source>
        <translation>{names} sind eingeschaltet.</translation>
    </message>
</context>
<context>
    <name>PageBanners</name>
    <message>
        <source>Read the policy</source>
        <translation>Datenschutzerklärung lesen</translation>
    </message>
    <message>
        <source>{detail}. Nothing is sent and nothing is changed. Whoever looks after this computer can put it right.</source>
        <translation>{detail}. Es wird nichts gesendet und nichts geändert. Wer diesen Computer betreut, kann es in Ordnung bringen.</translation>
    </message>
    <message>
        <source>A setting of this computer is wrong</source>
        <translation>Eine Einstellung dieses Computers ist falsch</translation>
    </message>
    <message>
        <source>A part of the program is missing or broken. Nothing is sent and nothing is changed. Close the window and start it again.</source>
        <translation>Ein Teil des Programms fehlt oder ist beschädigt. Es wird nichts gesendet und nichts geändert. Schließen Sie das Fenster, und starten Sie es neu.</translation>
    </message>
    <message>
        <source>ConsentUI could not start</source>
        <translation>ConsentUI konnte nicht starten</translation>
    </message>
    <message>
        <source>Another window of ConsentUI holds your choices</source>
        <translation>Ein anderes Fenster von ConsentUI hat Ihre Entscheidungen geöffnet</translation>
    </message>
    <message>
        <source>Close it, then try again. Until then nothing can be turned on here.</source>
        <translation>Schließen Sie es, und versuchen Sie es erneut. Bis dahin lässt sich hier nichts einschalten.</translation>
    </message>
    <message>
        <source>This computer cannot read the choices it kept</source>
        <translation>Dieser Computer kann die gespeicherten Entscheidungen nicht lesen</translation>
    </message>
    <message>
        <source>Nothing is turned on by that. Something you turned off earlier may not have been sent: look at the switches below.</source>
        <translation>Dadurch wird nichts eingeschaltet. Was Sie früher ausgeschaltet haben, wurde vielleicht nicht gesendet: Sehen Sie sich die Schalter unten an.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation>Sie sind offline</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Der Server antwortet nicht</translation>
    </message>
    <message>
        <source>This demo works with a demo service only</source>
        <translation>Diese Demo arbeitet nur mit einem Demo-Dienst</translation>
    </message>
    <message>
        <source>What answers does not call itself a demo. Nothing is sent to it.</source>
        <translation>Was antwortet, bezeichnet sich nicht als Demo. Es wird nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>This address belongs to a demo</source>
        <translation>Diese Adresse gehört zu einer Demo</translation>
    </message>
    <message>
        <source>Its people and data are made up, so nothing of yours is sent to it. To look at it, start the demo: consentui demo</source>
        <translation>Personen und Daten dort sind erfunden, deshalb wird nichts von Ihnen dorthin gesendet. Um sie anzusehen, starten Sie die Demo: consentui demo</translation>
    </message>
    <message>
        <source>What you turned off is saved on this computer. We send it when you are back online.</source>
        <translation>Was Sie ausgeschaltet haben, ist auf diesem Computer gespeichert. Es wird gesendet, sobald Sie wieder online sind.</translation>
    </message>
    <message>
        <source>You can turn things off at any time. Turning on needs a connection.</source>
        <translation>Ausschalten können Sie jederzeit. Einschalten braucht eine Verbindung.</translation>
    </message>
    <message>
        <source>A change you made is still being sent. You need not sign in for that.</source>
        <translation>Eine Ihrer Änderungen wird noch gesendet. Dafür müssen Sie sich nicht anmelden.</translation>
    </message>
    <message>
        <source>Sign in again to see and change the choices of your account.</source>
        <translation>Melden Sie sich wieder an, um die Entscheidungen Ihres Kontos zu sehen und zu ändern.</translation>
    </message>
    <message>
        <source>You were signed out</source>
        <translation>Sie wurden abgemeldet</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>You declined the policy</source>
        <translation>Sie haben die Datenschutzerklärung abgelehnt</translation>
    </message>
    <message>
        <source>You can read it and decide again at any time.</source>
        <translation>Sie können sie jederzeit lesen und neu entscheiden.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Sie sind nicht angemeldet</translation>
    </message>
    <message>
        <source>These choices apply to this computer only. Sign in to see and change the choices of your account.</source>
        <translation>Diese Entscheidungen gelten nur für diesen Computer. Melden Sie sich an, um die Ihres Kontos zu sehen und zu ändern.</translation>
    </message>
    <message>
        <source>These choices apply to this computer only, and it has no unlocked keyring to keep them. What you turn on here is turned off again when ConsentUI next starts.</source>
        <translation>Diese Entscheidungen gelten nur für diesen Computer, und er hat keinen entsperrten Schlüsselbund, um sie zu behalten. Was Sie hier einschalten, wird beim nächsten Start von ConsentUI wieder ausgeschaltet.</translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message>
        <source>Support demo</source>
        <translation>Support-Demo</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Fold up the demo panel</source>
        <translation>Demo-Bereich einklappen</translation>
    </message>
    <message>
        <source>Made-up people and data. Nothing real is changed.</source>
        <translation>Erfundene Personen und Daten. Nichts Wirkliches wird geändert.</translation>
    </message>
    <message>
        <source>Open the demo panel</source>
        <translation>Demo-Bereich öffnen</translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. You can save a PDF instead.</source>
        <translation>Auf diesem Computer ist kein Drucker eingerichtet. Sie können stattdessen ein PDF speichern.</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>An den Drucker gesendet</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Gespeichert als {name}</translation>
    </message>
</context>
<context>
    <name>PermissionNames</name>
    <message>
        <source>location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>the camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>the microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>the photo album</source>
        <translation>Fotoalbum</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>„{title}“</translation>
    </message>
    <message>
        <source>They stay off.</source>
        <translation>Sie bleiben aus.</translation>
    </message>
    <message>
        <source>It stays off.</source>
        <translation>Die Berechtigung bleibt aus.</translation>
    </message>
    <message>
        <source>Choose what {app} may use your location for</source>
        <translation>Wählen Sie, wofür {app} Ihren Standort nutzen darf</translation>
    </message>
    <message>
        <source>{title}: choose what {app} may use it for</source>
        <translation>{title}: Wählen Sie, wofür {app} es nutzen darf</translation>
    </message>
</context>
<context>
    <name>PermissionsPage</name>
    <message>
        <source>What {app} may use it for</source>
        <translation>Wofür {app} es nutzen darf</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>die App</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>All five are off until you turn them on. You can turn each one off here at any time.</source>
        <translation>Alle fünf sind aus, bis Sie sie einschalten. Sie können jede hier jederzeit ausschalten.</translation>
    </message>
    <message>
        <source>These switches tell {app} what it may use. Your computer has its own privacy settings, and they can also block access.</source>
        <translation>Diese Schalter bestimmen, was {app} nutzen darf. Ihr Computer hat eigene Datenschutzeinstellungen, die den Zugriff ebenfalls sperren können.</translation>
    </message>
    <message>
        <source>The policy says {app} uses an identifier of this device to push information to you.</source>
        <translation>Laut Datenschutzerklärung nutzt {app} eine Kennung dieses Geräts, um Ihnen Informationen zu schicken.</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Your account</source>
        <translation>Ihr Konto</translation>
    </message>
</context>
<context>
    <name>PersonPart</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
</context>
<context>
    <name>PhonePart</name>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Fill in code</source>
        <translation>Code einsetzen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>{code} is your {app} code. It works for 5 minutes.</source>
        <translation>{code} ist Ihr Code für {app}. Er gilt 5 Minuten.</translation>
    </message>
</context>
<context>
    <name>PhoneStep</name>
    <message>
        <source>See and change your privacy choices</source>
        <translation>Ihre Datenschutzentscheidungen sehen und ändern</translation>
    </message>
    <message>
        <source>Calling code</source>
        <translation>Landesvorwahl</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Vorwahl</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>We send a code by text message to sign you in.</source>
        <translation>Zum Anmelden senden wir Ihnen einen Code per SMS.</translation>
    </message>
    <message>
        <source>Send code</source>
        <translation>Code senden</translation>
    </message>
    <message>
        <source>Use without an account</source>
        <translation>Ohne Konto nutzen</translation>
    </message>
    <message>
        <source>Sign in to {app} with your phone number.</source>
        <translation>{app}: Melden Sie sich mit Ihrer Telefonnummer an.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>Then your choices apply to this computer only.</source>
        <translation>Dann gelten Ihre Entscheidungen nur für diesen Computer.</translation>
    </message>
    <message>
        <source>Choose the calling code from the list.</source>
        <translation>Wählen Sie die Landesvorwahl aus der Liste.</translation>
    </message>
</context>
<context>
    <name>PolicyHeader</name>
    <message>
        <source>Privacy policy</source>
        <translation>Datenschutzerklärung</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>{version}. {answer}</source>
        <translation>{version}. {answer}</translation>
    </message>
    <message>
        <source>The link leads to a clause that this version does not have.</source>
        <translation>Der Link führt zu einem Abschnitt, den diese Version nicht hat.</translation>
    </message>
</context>
<context>
    <name>PolicyLists</name>
    <message>
        <source>{reason} The policy offers no choice here.</source>
        <translation>{reason} Die Datenschutzerklärung bietet hier keine Wahl.</translation>
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
        <translation>Fragen</translation>
    </message>
    <message>
        <source>No consent needed</source>
        <translation>Ohne Einwilligung</translation>
    </message>
    <message>
        <source>Data collected</source>
        <translation>Erhobene Daten</translation>
    </message>
    <message>
        <source>What the policy says {app} collects, and why.</source>
        <translation>Was {app} laut Datenschutzerklärung erhebt, und warum.</translation>
    </message>
    <message>
        <source>Data shared</source>
        <translation>Weitergegebene Daten</translation>
    </message>
    <message>
        <source>Who the policy says may get data from {app}, and why.</source>
        <translation>Wer laut Datenschutzerklärung Daten durch {app} erhalten kann, und warum.</translation>
    </message>
    <message>
        <source>Read it in the policy</source>
        <translation>In der Erklärung lesen</translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>the service</source>
        <translation>die App</translation>
    </message>
    <message>
        <source>We cannot show the policy</source>
        <translation>Die Datenschutzerklärung kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>It cannot be loaded now, and there is no saved copy on this computer.</source>
        <translation>Sie kann jetzt nicht geladen werden, und auf diesem Computer ist keine Kopie gespeichert.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>This policy has no text</source>
        <translation>Diese Datenschutzerklärung hat keinen Text</translation>
    </message>
    <message>
        <source>The service published it empty.</source>
        <translation>Der Dienst hat sie leer veröffentlicht.</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Einleitung</translation>
    </message>
</context>
<context>
    <name>PolicyPaper</name>
    <message>
        <source>Check value of this text (SHA-256): {value}</source>
        <translation>Prüfwert dieses Textes (SHA-256): {value}</translation>
    </message>
    <message>
        <source>{title} · Version {version} · Page {page}</source>
        <translation>{title} · Version {version} · Seite {page}</translation>
    </message>
</context>
<context>
    <name>PolicyQuestion</name>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>You have not decided on this policy</source>
        <translation>Sie haben noch nicht über diese Datenschutzerklärung entschieden</translation>
    </message>
    <message>
        <source>You declined the policy</source>
        <translation>Sie haben die Datenschutzerklärung abgelehnt</translation>
    </message>
    <message>
        <source>You can read it and decide again at any time.</source>
        <translation>Sie können sie jederzeit lesen und neu entscheiden.</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>Version {version}, from {day}</source>
        <translation>Version {version}, ab dem {day}</translation>
    </message>
    <message>
        <source>Version {version}, in force since {day}</source>
        <translation>Version {version}, gültig seit dem {day}</translation>
    </message>
    <message>
        <source>You have not answered yet.</source>
        <translation>Sie haben noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>You accepted it on {day}.</source>
        <translation>Sie haben sie am {day} angenommen.</translation>
    </message>
    <message>
        <source>You declined it on {day}.</source>
        <translation>Sie haben sie am {day} abgelehnt.</translation>
    </message>
    <message>
        <source>Saved copy, version {version}. The text is checked (valid).</source>
        <translation>Gespeicherte Kopie, Version {version}. Der Text ist geprüft (gültig).</translation>
    </message>
    <message>
        <source>Saved copy, version {version}. The text could not be checked.</source>
        <translation>Gespeicherte Kopie, Version {version}. Der Text konnte nicht geprüft werden.</translation>
    </message>
    <message numerus="yes">
        <source>Read it all, %n minutes</source>
        <translation>
            <numerusform>Alles lesen, eine Minute</numerusform>
            <numerusform>Alles lesen, %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>This policy is not available in {wanted}. You see the text in {shown}.</source>
        <translation>Diese Datenschutzerklärung gibt es nicht in dieser Sprache: {wanted}. Sie sehen den Text in: {shown}.</translation>
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
        <translation>Treffer {number} von {total}, in der Zusammenfassung</translation>
    </message>
    <message>
        <source>Match {number} of {total}</source>
        <translation>Treffer {number} von {total}</translation>
    </message>
    <message>
        <source>Nothing found for “{query}”. Try another word.</source>
        <translation>Nichts gefunden für „{query}“. Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message numerus="yes">
        <source>The policy lists %n cases where the law lets {app} collect and use data without asking you. You cannot turn these off. You can ask about any of them.</source>
        <translation>
            <numerusform>Die Datenschutzerklärung nennt einen Fall, in dem das Gesetz {app} erlaubt, Daten zu erheben und zu nutzen, ohne Sie zu fragen. Sie können ihn nicht ausschalten. Sie können dazu fragen.</numerusform>
            <numerusform>Die Datenschutzerklärung nennt %n Fälle, in denen das Gesetz {app} erlaubt, Daten zu erheben und zu nutzen, ohne Sie zu fragen. Sie können sie nicht ausschalten. Sie können zu jedem fragen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The policy lists %n cases where the law lets {app} share data, or make it public, without asking you. You cannot turn these off. You can ask about any of them.</source>
        <translation>
            <numerusform>Die Datenschutzerklärung nennt einen Fall, in dem das Gesetz {app} erlaubt, Daten weiterzugeben oder zu veröffentlichen, ohne Sie zu fragen. Sie können ihn nicht ausschalten. Sie können dazu fragen.</numerusform>
            <numerusform>Die Datenschutzerklärung nennt %n Fälle, in denen das Gesetz {app} erlaubt, Daten weiterzugeben oder zu veröffentlichen, ohne Sie zu fragen. Sie können sie nicht ausschalten. Sie können zu jedem fragen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>{value}. It cannot be changed here.</source>
        <translation>{value}. Es lässt sich hier nicht ändern.</translation>
    </message>
    <message>
        <source>Year-month-day, such as 1990-12-31</source>
        <translation>Jahr-Monat-Tag, zum Beispiel 1990-12-31</translation>
    </message>
    <message>
        <source>Describe the picture in words. Pictures themselves are not sent from here.</source>
        <translation>Beschreiben Sie das Bild in Worten. Bilder selbst werden von hier nicht gesendet.</translation>
    </message>
    <message>
        <source>Write something, or cancel.</source>
        <translation>Schreiben Sie etwas, oder brechen Sie ab.</translation>
    </message>
    <message>
        <source>Write a day that has been, such as 1990-12-31.</source>
        <translation>Geben Sie einen vergangenen Tag ein, zum Beispiel 1990-12-31.</translation>
    </message>
    <message>
        <source>Write 6 to 32 letters, digits or hyphens, without spaces.</source>
        <translation>Geben Sie 6 bis 32 Buchstaben, Ziffern oder Bindestriche ein, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>{field} is saved.</source>
        <translation>{field} ist gespeichert.</translation>
    </message>
    <message>
        <source>{field} is cleared.</source>
        <translation>{field} ist geleert.</translation>
    </message>
    <message>
        <source>Set. It cannot be changed here.</source>
        <translation>Festgelegt. Es lässt sich hier nicht ändern.</translation>
    </message>
    <message>
        <source>Not set. You sign in with a code from a text message.</source>
        <translation>Nicht festgelegt. Sie melden sich mit einem Code aus einer SMS an.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>{share} percent</source>
        <translation>{share} Prozent</translation>
    </message>
</context>
<context>
    <name>RawView</name>
    <message>
        <source>Raw file</source>
        <translation>Rohdatei</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr anzeigen</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>No summary for this clause.</source>
        <translation>Keine Zusammenfassung zu diesem Abschnitt.</translation>
    </message>
    <message>
        <source>The policy</source>
        <translation>Die Datenschutzerklärung</translation>
    </message>
</context>
<context>
    <name>ReceiptCard</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>Beleg speichern</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation>Nicht prüfbar</translation>
    </message>
    <message>
        <source>{app} reported this. Receipts are for decisions only.</source>
        <translation>{app} hat das gemeldet. Belege gibt es nur für Entscheidungen.</translation>
    </message>
    <message>
        <source>{app} has it on record. Receipts are for decisions only.</source>
        <translation>{app} hat das verzeichnet. Belege gibt es nur für Entscheidungen.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Each receipt is the service&apos;s signed proof of one decision. The signature was checked.</source>
        <translation>Jeder Beleg ist der signierte Nachweis des Dienstes über eine Entscheidung. Die Signatur wurde geprüft.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>See all activity</source>
        <translation>Ganzen Verlauf ansehen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
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
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Datenschutzerklärung</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Check value</source>
        <translation>Prüfwert</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{title}: turned on for “{use}”</source>
        <translation>{title}: eingeschaltet für „{use}“</translation>
    </message>
    <message>
        <source>{title}: turned off for “{use}”</source>
        <translation>{title}: ausgeschaltet für „{use}“</translation>
    </message>
    <message>
        <source>Turning off needs no policy version</source>
        <translation>Ausschalten braucht keine Version der Datenschutzerklärung</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>clause {place}</source>
        <translation>Abschnitt {place}</translation>
    </message>
    <message>
        <source>Version {version}, {clauses}</source>
        <translation>Version {version}, {clauses}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{moment}, by {device}</source>
        <translation>{moment}, durch {device}</translation>
    </message>
</context>
<context>
    <name>RecipientLine</name>
    <message>
        <source>Stop sharing</source>
        <translation>Weitergabe beenden</translation>
    </message>
    <message>
        <source>Stop sharing with {recipient}</source>
        <translation>Weitergabe an {recipient} beenden</translation>
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
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Datenschutzerklärung</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Check value</source>
        <translation>Prüfwert</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Gesendet an</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Turning off needs no policy version</source>
        <translation>Ausschalten braucht keine Version der Datenschutzerklärung</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>clause {place}</source>
        <translation>Abschnitt {place}</translation>
    </message>
    <message>
        <source>Version {version}, {clauses}</source>
        <translation>Version {version}, {clauses}</translation>
    </message>
    <message>
        <source>{moment}, by {device}</source>
        <translation>{moment}, durch {device}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Signature, check value and place in the chain were checked on this computer.</source>
        <translation>Signatur, Prüfwert und Platz in der Kette wurden auf diesem Computer geprüft.</translation>
    </message>
    <message>
        <source>The receipt is not on this computer yet.</source>
        <translation>Der Beleg ist noch nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>The signature does not belong to this receipt and the service&apos;s keys.</source>
        <translation>Die Signatur gehört nicht zu diesem Beleg und den Schlüsseln des Dienstes.</translation>
    </message>
    <message>
        <source>It does not follow the receipt before it: something is missing or changed.</source>
        <translation>Er folgt nicht auf den Beleg davor: Etwas fehlt oder wurde geändert.</translation>
    </message>
    <message>
        <source>It is about somebody else than the receipts around it.</source>
        <translation>Er betrifft jemand anderen als die Belege davor und danach.</translation>
    </message>
    <message>
        <source>Its check value or number is not the one of this receipt.</source>
        <translation>Sein Prüfwert oder seine Nummer ist nicht die dieses Belegs.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und ein weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferenceLink</name>
    <message>
        <source>Reference {reference}</source>
        <translation>Fehlernummer {reference}</translation>
    </message>
    <message>
        <source>{text}, copy</source>
        <translation>{text}, kopieren</translation>
    </message>
    <message>
        <source>Copy the reference. Support can tell from it what went wrong, and nothing about you.</source>
        <translation>Fehlernummer kopieren. Der Support erkennt daran, was fehlgeschlagen ist, und nichts über Sie.</translation>
    </message>
    <message>
        <source>Reference copied</source>
        <translation>Fehlernummer kopiert</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>A report for support</source>
        <translation>Ein Bericht für den Support</translation>
    </message>
    <message>
        <source>This is all of it, word for word. It names neither you nor this computer, and holds none of your choices. Nothing is sent: you save a file and decide who gets it.</source>
        <translation>Das ist alles, Wort für Wort. Der Bericht nennt weder Sie noch diesen Computer und enthält keine Ihrer Entscheidungen. Es wird nichts gesendet: Sie speichern eine Datei und entscheiden, wer sie erhält.</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
</context>
<context>
    <name>RequestsCard</name>
    <message>
        <source>Copy of your data</source>
        <translation>Kopie Ihrer Daten</translation>
    </message>
    <message>
        <source>Downloading, {progress}</source>
        <translation>Wird heruntergeladen, {progress}</translation>
    </message>
    <message>
        <source>Deletion of your account</source>
        <translation>Löschung Ihres Kontos</translation>
    </message>
    <message>
        <source>Content about you</source>
        <translation>Inhalte über Sie</translation>
    </message>
    <message>
        <source>Asked on {day}</source>
        <translation>Angefragt am {day}</translation>
    </message>
    <message>
        <source>On {day}</source>
        <translation>Am {day}</translation>
    </message>
    <message>
        <source>Your requests</source>
        <translation>Ihre Anfragen</translation>
    </message>
    <message>
        <source>Sign in to ask for a copy or delete your data.</source>
        <translation>Melden Sie sich an, um eine Kopie oder die Löschung Ihrer Daten zu verlangen.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>Das kann jetzt nicht geladen werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No open requests</source>
        <translation>Keine offenen Anfragen</translation>
    </message>
    <message>
        <source>Get a copy of your data</source>
        <translation>Kopie Ihrer Daten anfordern</translation>
    </message>
    <message>
        <source>Show your copy</source>
        <translation>Kopie anzeigen</translation>
    </message>
</context>
<context>
    <name>ResendButton</name>
    <message>
        <source>Send again</source>
        <translation>Neu senden</translation>
    </message>
</context>
<context>
    <name>RowPainter</name>
    <message>
        <source>Sensitive</source>
        <translation>Sensibel</translation>
    </message>
</context>
<context>
    <name>ScreenFoot</name>
    <message>
        <source>Read the privacy policy</source>
        <translation>Datenschutzerklärung lesen</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>Sprache: {language}</translation>
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
        <translation>Demo</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Strg K</translation>
    </message>
    <message>
        <source>Search permissions, choices, policy and settings</source>
        <translation>Berechtigungen, Entscheidungen, Datenschutzerklärung und Einstellungen durchsuchen</translation>
    </message>
</context>
<context>
    <name>SearchPalette</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search permissions, choices, policy and settings</source>
        <translation>Berechtigungen, Entscheidungen, Datenschutzerklärung und Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>Ein Ergebnis</numerusform>
            <numerusform>%n Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Datenschutzerklärung</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>move</source>
        <translation>bewegen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>close</source>
        <translation>schließen</translation>
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
        <translation>Berechtigung · {state}</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>die App</translation>
    </message>
    <message>
        <source>Other choices</source>
        <translation>Weitere Entscheidungen</translation>
    </message>
    <message>
        <source>Other choices · {state}</source>
        <translation>Weitere Entscheidungen · {state}</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>history log receipts proof export</source>
        <translation>Verlauf Protokoll Belege Quittungen Nachweis Export</translation>
    </message>
    <message>
        <source>Everything that happened</source>
        <translation>Alles, was geschehen ist</translation>
    </message>
    <message>
        <source>What was turned on</source>
        <translation>Was eingeschaltet wurde</translation>
    </message>
    <message>
        <source>What was turned off</source>
        <translation>Was ausgeschaltet wurde</translation>
    </message>
    <message>
        <source>What was shared</source>
        <translation>Was weitergegeben wurde</translation>
    </message>
    <message>
        <source>Answers to the policy</source>
        <translation>Antworten auf die Datenschutzerklärung</translation>
    </message>
    <message>
        <source>Requests about your data</source>
        <translation>Anfragen zu Ihren Daten</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Anmeldungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Einleitung</translation>
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
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>We cannot load this now. Your switches are not affected.</source>
        <translation>Das kann jetzt nicht geladen werden. Ihre Schalter sind nicht betroffen.</translation>
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
        <translation>Wieder anmelden</translation>
    </message>
    <message>
        <source>You were signed out because your session has ended.</source>
        <translation>Sie wurden abgemeldet, weil Ihre Sitzung beendet ist.</translation>
    </message>
    <message>
        <source>A change you made is still being sent. You need not sign in for that.</source>
        <translation>Eine Ihrer Änderungen wird noch gesendet. Dafür müssen Sie sich nicht anmelden.</translation>
    </message>
    <message>
        <source>You were signed in with {phone}.</source>
        <translation>Sie waren mit {phone} angemeldet.</translation>
    </message>
    <message>
        <source>Stay signed out</source>
        <translation>Abgemeldet bleiben</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>SessionGroup</name>
    <message>
        <source>Where you are signed in</source>
        <translation>Wo Sie angemeldet sind</translation>
    </message>
    <message>
        <source>Sign out everywhere else</source>
        <translation>Überall sonst abmelden</translation>
    </message>
    <message>
        <source>This list may be out of date</source>
        <translation>Diese Liste ist vielleicht nicht aktuell</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>Das kann jetzt nicht geladen werden.</translation>
    </message>
    <message>
        <source>Active now</source>
        <translation>Jetzt aktiv</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign out on {device}</source>
        <translation>Auf {device} abmelden</translation>
    </message>
    <message>
        <source>You need a connection to sign out elsewhere.</source>
        <translation>Um sich anderswo abzumelden, brauchen Sie eine Verbindung.</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>In the memory of this demo only. It is forgotten when you close the window.</source>
        <translation>Nur im Arbeitsspeicher dieser Demo. Beim Schließen des Fensters wird es vergessen.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>In this computer&apos;s keyring. In no file, no log and no command line.</source>
        <translation>Im Schlüsselbund dieses Computers. In keiner Datei, keinem Protokoll und keiner Befehlszeile.</translation>
    </message>
    <message>
        <source>In memory, until you close the window. You asked to sign in each time.</source>
        <translation>Im Arbeitsspeicher, bis Sie das Fenster schließen. Sie wollten sich jedes Mal anmelden.</translation>
    </message>
    <message>
        <source>This computer has no keyring that is unlocked. It is kept until you close the window.</source>
        <translation>Dieser Computer hat keinen entsperrten Schlüsselbund. Die Anmeldung bleibt, bis Sie das Fenster schließen.</translation>
    </message>
    <message>
        <source>Nothing is kept yet.</source>
        <translation>Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>The keyring was not asked yet.</source>
        <translation>Der Schlüsselbund wurde noch nicht gefragt.</translation>
    </message>
    <message>
        <source>Your sign-in is kept in this computer’s keyring ({name}).</source>
        <translation>Ihre Anmeldung liegt im Schlüsselbund dieses Computers ({name}).</translation>
    </message>
    <message>
        <source>{device} · signed in since {since}</source>
        <translation>{device} · angemeldet seit {since}</translation>
    </message>
    <message>
        <source>Signed in since {since} · last used {used}</source>
        <translation>Angemeldet seit {since} · zuletzt genutzt {used}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>log out leave account</source>
        <translation>abmelden ausloggen verlassen Konto</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>Wo Sie angemeldet sind</translation>
    </message>
    <message>
        <source>sessions devices sign out log out phone computer elsewhere</source>
        <translation>Sitzungen Geräte abmelden ausloggen Telefon Computer anderswo</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>look light dark high contrast night colours appearance system</source>
        <translation>Aussehen hell dunkel Kontrast Nacht Farben Darstellung Erscheinungsbild System</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>larger smaller letters zoom font size accessibility</source>
        <translation>größer kleiner Buchstaben Zoom Schriftgröße Barrierefreiheit</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schriftart</translation>
    </message>
    <message>
        <source>letters system Inter</source>
        <translation>Buchstaben Schrift System Inter</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>animation sliding fading movement accessibility</source>
        <translation>Animation Gleiten Überblenden Bewegung Barrierefreiheit</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>English Chinese Arabic words translation system</source>
        <translation>Englisch Chinesisch Arabisch Deutsch Wörter Übersetzung System</translation>
    </message>
    <message>
        <source>Language of the policy</source>
        <translation>Sprache der Datenschutzerklärung</translation>
    </message>
    <message>
        <source>English Chinese translation</source>
        <translation>Englisch Chinesisch Übersetzung</translation>
    </message>
    <message>
        <source>Keep short messages on screen</source>
        <translation>Anzeigedauer kurzer Meldungen</translation>
    </message>
    <message>
        <source>toast undo seconds time notification</source>
        <translation>Meldung Hinweis rückgängig Sekunden Zeit Benachrichtigung</translation>
    </message>
    <message>
        <source>Where your sign-in is kept</source>
        <translation>Wo Ihre Anmeldung gespeichert ist</translation>
    </message>
    <message>
        <source>keyring password token store safe</source>
        <translation>Schlüsselbund Passwort Token speichern sicher</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>about licences licenses open source update number</source>
        <translation>über Info Lizenzen Open Source Aktualisierung Nummer</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>Angaben für den Support</translation>
    </message>
    <message>
        <source>diagnostics problem error code log report</source>
        <translation>Diagnose Problem Fehler Code Protokoll Bericht</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>How ConsentUI looks and speaks. These settings stay on this computer.</source>
        <translation>Wie ConsentUI aussieht und spricht. Diese Einstellungen bleiben auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>SharedCard</name>
    <message>
        <source>Shared in the last 7 days</source>
        <translation>In den letzten 7 Tagen weitergegeben</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>See all activity</source>
        <translation>Ganzen Verlauf ansehen</translation>
    </message>
    <message>
        <source>{line}. This may be out of date.</source>
        <translation>{line}. Das ist vielleicht nicht aktuell.</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>Das kann jetzt nicht geladen werden.</translation>
    </message>
    <message>
        <source>We cannot load this now. Nothing was shared when it was last loaded.</source>
        <translation>Das kann jetzt nicht geladen werden. Beim letzten Laden war nichts weitergegeben worden.</translation>
    </message>
    <message>
        <source>When {app} shares data, you see it here.</source>
        <translation>Wenn {app} Daten weitergibt, sehen Sie es hier.</translation>
    </message>
    <message>
        <source>Nothing was shared</source>
        <translation>Nichts wurde weitergegeben</translation>
    </message>
</context>
<context>
    <name>ShortcutWords</name>
    <message>
        <source>Search permissions, choices, policy and settings</source>
        <translation>Berechtigungen, Entscheidungen, Datenschutzerklärung und Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Undo the last recorded choice</source>
        <translation>Die letzte verzeichnete Entscheidung rückgängig machen</translation>
    </message>
    <message>
        <source>Send what waits and check again</source>
        <translation>Senden, was wartet, und erneut prüfen</translation>
    </message>
    <message>
        <source>Larger text, smaller text, as it was</source>
        <translation>Text größer, kleiner, wie zuvor</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <source>Close what is open: search, menu, dialog, message</source>
        <translation>Schließen, was offen ist: Suche, Menü, Dialog, Meldung</translation>
    </message>
    <message>
        <source>Show or hide the demo panel</source>
        <translation>Demo-Bereich ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Moving about</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Open a page, counted from the top</source>
        <translation>Eine Seite öffnen, von oben gezählt</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Zurück zur vorigen Seite</translation>
    </message>
    <message>
        <source>Next and previous control</source>
        <translation>Nächstes und voriges Bedienelement</translation>
    </message>
    <message>
        <source>Next and previous part of the window</source>
        <translation>Nächster und voriger Teil des Fensters</translation>
    </message>
    <message>
        <source>Move inside a list</source>
        <translation>In einer Liste bewegen</translation>
    </message>
    <message>
        <source>Open and close the details of a row</source>
        <translation>Einzelheiten einer Zeile auf- und zuklappen</translation>
    </message>
    <message>
        <source>Press a button or a switch</source>
        <translation>Schaltfläche oder Schalter betätigen</translation>
    </message>
    <message>
        <source>In the policy</source>
        <translation>In der Datenschutzerklärung</translation>
    </message>
    <message>
        <source>Search the policy</source>
        <translation>Datenschutzerklärung durchsuchen</translation>
    </message>
    <message>
        <source>Next and previous match</source>
        <translation>Nächster und voriger Treffer</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SideScreen</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
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
        <translation>Demo</translation>
    </message>
    <message>
        <source>Your privacy choices</source>
        <translation>Ihre Datenschutzentscheidungen</translation>
    </message>
    <message>
        <source>for {service}</source>
        <translation>für {service}</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Ihr Konto</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Wieder anmelden</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>This device only</source>
        <translation>Nur dieses Gerät</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions waiting</source>
        <translation>
            <numerusform>Eine Entscheidung wartet</numerusform>
            <numerusform>%n Entscheidungen warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInGroup</name>
    <message>
        <source>How you sign in</source>
        <translation>So melden Sie sich an</translation>
    </message>
    <message>
        <source>Phone and text message code</source>
        <translation>Telefon und Code per SMS</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>the service</source>
        <translation>die App</translation>
    </message>
</context>
<context>
    <name>SignInWords</name>
    <message>
        <source>Type your phone number.</source>
        <translation>Geben Sie Ihre Telefonnummer ein.</translation>
    </message>
    <message>
        <source>This number has too few digits.</source>
        <translation>Diese Nummer hat zu wenige Ziffern.</translation>
    </message>
    <message>
        <source>This number has too many digits.</source>
        <translation>Diese Nummer hat zu viele Ziffern.</translation>
    </message>
    <message>
        <source>You are offline. You need the internet to sign in.</source>
        <translation>Sie sind offline. Zum Anmelden brauchen Sie eine Internetverbindung.</translation>
    </message>
    <message>
        <source>The server did not answer. Try again.</source>
        <translation>Der Server hat nicht geantwortet. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>We sent a text message to {phone}</source>
        <translation>Wir haben eine SMS an {phone} gesendet</translation>
    </message>
    <message numerus="yes">
        <source>The code works for %n minutes.</source>
        <translation>
            <numerusform>Der Code gilt eine Minute.</numerusform>
            <numerusform>Der Code gilt %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again in {time}</source>
        <translation>Neu senden in {time}</translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message>
        <source>Sign out now?</source>
        <translation>Jetzt abmelden?</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are not sent yet. They are sent later. You need not sign in for that.</source>
        <translation>
            <numerusform>Eine Änderung ist noch nicht gesendet. Sie wird später gesendet. Dafür müssen Sie sich nicht anmelden.</numerusform>
            <numerusform>%n Änderungen sind noch nicht gesendet. Sie werden später gesendet. Dafür müssen Sie sich nicht anmelden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Sign out, send later</source>
        <translation>Abmelden, später senden</translation>
    </message>
</context>
<context>
    <name>SkipLink</name>
    <message>
        <source>Go to content</source>
        <translation>Zum Inhalt</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>We cannot reach the service</source>
        <translation>Der Dienst ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>You are offline, or the service is not running. Nothing was changed.</source>
        <translation>Sie sind offline, oder der Dienst läuft nicht. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The server does not answer. Nothing was changed. Try again, or come back later.</source>
        <translation>Der Server antwortet nicht. Es wurde nichts geändert. Versuchen Sie es erneut, oder kommen Sie später wieder.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {number} of {count}: {step}</source>
        <translation>Schritt {number} von {count}: {step}</translation>
    </message>
</context>
<context>
    <name>SupportDesk</name>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>ZIP-Dateien (*.zip)</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Gespeichert als {name}</translation>
    </message>
</context>
<context>
    <name>SwitchWords</name>
    <message>
        <source>Stays off</source>
        <translation>Bleibt aus</translation>
    </message>
    <message>
        <source>Off when online</source>
        <translation>Aus, sobald online</translation>
    </message>
    <message>
        <source>{title}, {state}</source>
        <translation>{title}, {state}</translation>
    </message>
    <message>
        <source>{app} may still use it until you are online. We keep trying.</source>
        <translation>{app} nutzt es vielleicht noch, bis Sie online sind. Wir versuchen es weiter.</translation>
    </message>
    <message>
        <source>{app} may still use it until this is sent. You need not sign in for that.</source>
        <translation>{app} nutzt es vielleicht noch, bis dies gesendet ist. Dafür müssen Sie sich nicht anmelden.</translation>
    </message>
    <message>
        <source>It was off already. {app} is told when you are online.</source>
        <translation>Es war bereits aus. Sobald Sie online sind, wird {app} informiert.</translation>
    </message>
    <message>
        <source>It was off already. {app} is still to be told. You need not sign in for that.</source>
        <translation>Es war bereits aus. {app} ist noch zu informieren. Dafür müssen Sie sich nicht anmelden.</translation>
    </message>
    <message>
        <source>Needs a connection. Stays off.</source>
        <translation>Braucht eine Verbindung. Bleibt aus.</translation>
    </message>
    <message>
        <source>The policy changed. This is off until you decide again.</source>
        <translation>Die Datenschutzerklärung hat sich geändert. Das ist aus, bis Sie neu entscheiden.</translation>
    </message>
    <message>
        <source>Turned off on another device.</source>
        <translation>Auf einem anderen Gerät ausgeschaltet.</translation>
    </message>
    <message>
        <source>Turned off on another device ({device}) {when}.</source>
        <translation>Auf einem anderen Gerät ({device}) {when} ausgeschaltet.</translation>
    </message>
    <message>
        <source>Turned off on another device {when}.</source>
        <translation>Auf einem anderen Gerät {when} ausgeschaltet.</translation>
    </message>
    <message>
        <source>On when last checked</source>
        <translation>Ein bei letzter Prüfung</translation>
    </message>
    <message>
        <source>On when last checked, {time}</source>
        <translation>Ein bei letzter Prüfung, {time}</translation>
    </message>
    <message>
        <source>{summary}. {count} of {total} uses are on.</source>
        <translation>{summary}. {count} von {total} Zwecken eingeschaltet.</translation>
    </message>
    <message>
        <source>It stays off: a double click turns nothing on. Click once if you want it on.</source>
        <translation>Es bleibt aus: Ein Doppelklick schaltet nichts ein. Klicken Sie einmal, wenn Sie es einschalten möchten.</translation>
    </message>
    <message>
        <source>It stays off: the page moved just before you clicked. Click once more.</source>
        <translation>Es bleibt aus: Die Seite hat sich kurz vor Ihrem Klick bewegt. Klicken Sie noch einmal.</translation>
    </message>
    <message>
        <source>Off is being recorded. You can turn it on again after that.</source>
        <translation>„Aus“ wird gerade verzeichnet. Danach können Sie es wieder einschalten.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Turning on…</source>
        <translation>Wird eingeschaltet…</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Turning off…</source>
        <translation>Wird ausgeschaltet…</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Needs your answer</source>
        <translation>Ihre Antwort nötig</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>This device only</source>
        <translation>Nur dieses Gerät</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message numerus="yes">
        <source>Offline · %n changes waiting</source>
        <translation>
            <numerusform>Offline · eine Änderung wartet</numerusform>
            <numerusform>Offline · %n Änderungen warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answer · %n changes waiting</source>
        <translation>
            <numerusform>Keine Antwort · eine Änderung wartet</numerusform>
            <numerusform>Keine Antwort · %n Änderungen warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Updated {time}</source>
        <translation>Stand: {time}</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>UseChooser</name>
    <message>
        <source>Keep off</source>
        <translation>Aus lassen</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Nothing is chosen for you. You can change this later.</source>
        <translation>Nichts ist für Sie ausgewählt. Sie können das später ändern.</translation>
    </message>
    <message numerus="yes">
        <source>Turn on %n uses</source>
        <translation>
            <numerusform>%n Zweck einschalten</numerusform>
            <numerusform>%n Zwecke einschalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one use</source>
        <translation>Wählen Sie mindestens einen Zweck</translation>
    </message>
</context>
<context>
    <name>UseWords</name>
    <message numerus="yes">
        <source>%n uses</source>
        <translation>
            <numerusform>ein Zweck</numerusform>
            <numerusform>%n Zwecke</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionRow</name>
    <message>
        <source>See what changes</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Ab {day}</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Seit {day}</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Angekündigt</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Versions of the privacy policy</source>
        <translation>Versionen der Datenschutzerklärung</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Datenschutzerklärung</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr anzeigen</translation>
    </message>
    <message>
        <source>What the policy said at each time, and what changed between two versions.</source>
        <translation>Was die Datenschutzerklärung wann gesagt hat und was sich zwischen zwei Versionen geändert hat.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
</context>
<context>
    <name>WaitingMenu</name>
    <message>
        <source>Changes waiting to be sent</source>
        <translation>Änderungen, die auf das Senden warten</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Nichts wartet auf das Senden.</translation>
    </message>
    <message>
        <source>Last checked {time}</source>
        <translation>Zuletzt geprüft: {time}</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%n changes made before you signed out</source>
        <translation>
            <numerusform>Eine Änderung von vor der Abmeldung</numerusform>
            <numerusform>%n Änderungen von vor der Abmeldung</numerusform>
        </translation>
    </message>
    <message>
        <source>Turning off: {title}</source>
        <translation>Wird ausgeschaltet: {title}</translation>
    </message>
    <message>
        <source>Turning off: {title}, {use}</source>
        <translation>Wird ausgeschaltet: {title}, {use}</translation>
    </message>
</context>
<context>
    <name>WhenGroup</name>
    <message>
        <source>What happens when</source>
        <translation>Was wann geschieht</translation>
    </message>
</context>
<context>
    <name>WordedSwitch</name>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>WriteMailDialog</name>
    <message>
        <source>Open your mail program?</source>
        <translation>Ihr E-Mail-Programm öffnen?</translation>
    </message>
    <message>
        <source>Your mail program opens with this message, and you write the rest there. ConsentUI sends nothing. What you send reaches {app} outside this window.</source>
        <translation>Ihr E-Mail-Programm öffnet sich mit dieser Nachricht, und Sie schreiben dort den Rest. ConsentUI sendet nichts. Was Sie senden, erreicht {app} außerhalb dieses Fensters.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open mail program</source>
        <translation>E-Mail-Programm öffnen</translation>
    </message>
    <message>
        <source>To: {address}</source>
        <translation>An: {address}</translation>
    </message>
    <message>
        <source>Subject: {subject}</source>
        <translation>Betreff: {subject}</translation>
    </message>
</context>
<context>
    <name>YourDataPage</name>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>Sign in to see your data</source>
        <translation>Melden Sie sich an, um Ihre Daten zu sehen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>die App</translation>
    </message>
    <message>
        <source>What {app} holds about you, and why.</source>
        <translation>Was {app} über Sie gespeichert hat, und warum.</translation>
    </message>
    <message>
        <source>{app} shows it to you alone. ConsentUI keeps no search history on this computer.</source>
        <translation>{app} zeigt das nur Ihnen. ConsentUI speichert keinen Suchverlauf auf diesem Computer.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>We cannot load what is held now</source>
        <translation>Was gespeichert ist, kann jetzt nicht geladen werden</translation>
    </message>
    <message>
        <source>Below stands what the policy says. Nothing was changed.</source>
        <translation>Unten steht, was die Datenschutzerklärung sagt. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>_ContactHead</name>
    <message>
        <source>Write to the privacy team</source>
        <translation>Dem Datenschutzteam schreiben</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Write email</source>
        <translation>E-Mail schreiben</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>_FateColumn</name>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
</context>
<context>
    <name>_FirstStep</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Asking what would be deleted…</source>
        <translation>Es wird gefragt, was gelöscht würde…</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
</context>
<context>
    <name>_Hint</name>
    <message>
        <source>Text messages show up here</source>
        <translation>Hier erscheinen SMS</translation>
    </message>
</context>
<context>
    <name>_SecondStep</name>
    <message>
        <source>Type {word} to confirm</source>
        <translation>Geben Sie {word} ein, um zu bestätigen</translation>
    </message>
    <message>
        <source>We check that it is really you.</source>
        <translation>Wir prüfen, ob wirklich Sie es sind.</translation>
    </message>
</context>
</TS>

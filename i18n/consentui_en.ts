<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AboutMePart</name>
    <message>
        <source>What is it, and how is it about you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where did you see it? (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link, or the name of the person who posted it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell {app} about something that others posted. {app} looks at it and answers here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about something others posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the request about {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words what it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AboutMeWords</name>
    <message>
        <source>Content about you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{asked} {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{app} answered: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You took the request back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{app} did not agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet. It is expected by {day}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountClosing</name>
    <message>
        <source>the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can get a copy of your data first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of your data is ready. You can download it until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of your data is being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See how far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account will be deleted. Everything was turned off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account stays. Permissions are still off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountDeletedDialog</name>
    <message>
        <source>Your account was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>Account and look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: set by your administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to see your account, where you are signed in, and to close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityActions</name>
    <message>
        <source>Receipt of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityFrame</name>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityHead</name>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every choice you made and everything that was shared. Entries cannot be edited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you turn something on or off, or {app} shares data, it shows up here with a receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading your activity…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entries match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not answer. Nothing was changed. Try again, or come back later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot show your activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity belongs to an account, or to a device that has answered the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table for a spreadsheet (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything with receipts (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityRows</name>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityStates</name>
    <message numerus="yes">
        <source>%n receipts cannot be checked</source>
        <translation>
            <numerusform>%n receipt cannot be checked</numerusform>
            <numerusform>%n receipts cannot be checked</numerusform>
        </translation>
    </message>
    <message>
        <source>Something in the record of {app} is missing or was changed. Save these receipts and ask {app} about them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may not be everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{app} cannot be reached. You see what is kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is being turned off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer could not save it. Keep the window open while we send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent as soon as you are online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On its way</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityWords</name>
    <message numerus="yes">
        <source>%n choices</source>
        <translation>
            <numerusform>%n choice</numerusform>
            <numerusform>%n choices</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: turned on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: turned off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: turned on, {uses}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: turned off, {uses}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} turned on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} turned off</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n choices turned on</source>
        <translation>
            <numerusform>%n choice turned on</numerusform>
            <numerusform>%n choices turned on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choices turned off</source>
        <translation>
            <numerusform>%n choice turned off</numerusform>
            <numerusform>%n choices turned off</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} sent to {recipient}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {app}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}: {titles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You accepted policy version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You declined policy version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You accepted a change of policy version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You declined a change of policy version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in on {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked to delete your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked about content that others posted about you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked for a copy of your data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message>
        <source>{title} needs your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: we could not confirm it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: turning off; this computer could not save it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: off, you are offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} stay off, you are offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} stays off, you are offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} could not be turned on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning on {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} will turn off when you are online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning off {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is on for: {use}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is off for: {use}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} are on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} are off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppGroup</name>
    <message>
        <source>This app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your sign-in is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions and the code of the last problem. Nothing about you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last problem: {code}. Nothing about you is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskCopyDialog</name>
    <message>
        <source>Get a copy of your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything {app} holds about you is put in. Take out what you do not want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We check that it is really you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You get one zip file: JSON files for programs, and a page that you can read in a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CarriedChoicesDialog</name>
    <message>
        <source>Use the choices from this computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You decided these here before you signed in, and differently in your account. Your account&apos;s choice stays unless you take the one from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account: {account}. This computer: {device}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep account choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use choice from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CategoryPage</name>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy says that some of it is stored for a time on your own device. ConsentUI keeps none: what {app} stored is cleared in {app} itself, or in the browser in which you use it. What {app} holds is counted above; the policy names no way to clear it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to clear on this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangePages</name>
    <message>
        <source>Your answer is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Version {version} started on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version} starts on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer each change on its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing about this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About: {uses}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You accepted. It starts on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You declined. It turns off on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You declined. Nothing changes for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet. On {day} this is turned off until you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet. Nothing changes until you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You accepted. It started on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You declined. Nothing changed for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet. You turned it on again with the new words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet. This is off until you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changes need no decision</source>
        <translation>
            <numerusform>%n change needs no decision</numerusform>
            <numerusform>%n changes need no decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more changes need no decision</source>
        <translation>
            <numerusform>%n more change needs no decision</numerusform>
            <numerusform>%n more changes need no decision</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{titles}. They started on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{titles}. They start on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n changes are decided</source>
        <translation>
            <numerusform>The %n change is decided</numerusform>
            <numerusform>All %n changes are decided</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Changes to the privacy policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot load the changes now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is accepted. Try again when you are online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change of the policy needs your decision.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceWords</name>
    <message>
        <source>What you see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cookies and saved identifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without your consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending data to other countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy names four uses of cookies and anonymous identifiers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts you use to sign in, and products you sign in to with {app}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those outside {app} that the policy names or describes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{summary} Linked {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{summary} Not linked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not linked since {day}. The policy does not say what happens to what it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy does not say what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}. The policy does not say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sharing is on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {day}, last time {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {day}. No sharing is on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last time {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each one is listed by name once it is linked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected without consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared without consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No choice is offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A product you sign in to with your {app} account shows up here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No linked accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times below are from before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When data was last shared is missing below</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoicesCard</name>
    <message>
        <source>Other choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoicesPage</name>
    <message>
        <source>What {app} may use it for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More things you can decide. Anything optional is off until you turn it on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClauseNames</name>
    <message>
        <source>Policy {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} · {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} · {title} ({label})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CloseGroup</name>
    <message>
        <source>Close your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete your account and data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can change your mind for 14 days. You can get a copy of your data first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need the internet to delete your account.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosingProof</name>
    <message>
        <source>Save certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosingWords</name>
    <message>
        <source>DELETE</source>
        <comment>The word a person types to confirm; one word, no spaces.</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n letters to go</source>
        <translation>
            <numerusform>%n letter to go</numerusform>
            <numerusform>%n letters to go</numerusform>
        </translation>
    </message>
    <message>
        <source>This is another word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {day} {app} deletes your account. Until then you can sign in and cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account will be deleted on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days left.</source>
        <translation>
            <numerusform>%n day left.</numerusform>
            <numerusform>%n days left.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until then nothing is deleted. Everything was turned off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked. All permissions and choices were turned off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can download the copy of your data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reminder is sent to you by text message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account and data are deleted. You cannot get them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was deleted on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries were deleted.</source>
        <translation>
            <numerusform>%n entry was deleted.</numerusform>
            <numerusform>%n entries were deleted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your sign-in, choices and receipts were removed from this computer, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is the service&apos;s signed proof. Closing this removes it; save it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your choices and their receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of what was shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your requests and copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof that you asked for deletion</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries, kept without your name</source>
        <translation>
            <numerusform>%n entry, kept without your name</numerusform>
            <numerusform>%n entries, kept without your name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>The service does not say why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodePart</name>
    <message>
        <source>A text message with a code is on its way…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code from the text message to {phone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code from the text message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Enter the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnHeads</name>
    <message>
        <source>The policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In plain words · a summary, not the policy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparePart</name>
    <message>
        <source>Earlier version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n clauses differ.</source>
        <translation>
            <numerusform>%n clause differs.</numerusform>
            <numerusform>%n clauses differ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two say the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your message names a clause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContentPart</name>
    <message>
        <source>Your posts, comments and likes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot load this now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None are on record.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContentRow</name>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContentWords</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Posts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post under “{about}” · {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment on “{about}” · {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like of “{about}” · {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} · {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete post of {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete comment of {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete like of {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this post?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this comment?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this like?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The post is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comment is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The like is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A post without text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comment without text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A like</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContentsList</name>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Search the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data collected and shared</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoolingOffDialog</name>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep my account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Copy</name>
    <message>
        <source>A copy of your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to ask for a copy of your data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A zip file with everything {app} holds about you. You see here when it is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a new copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your copy is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your copy is on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds private data. Keep it in a safe place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening your copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading your copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{progress}. Interrupted. It goes on by itself when {app} answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{progress}. Paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your copy is not on this computer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked {when}. You see here when it is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked {when}. It takes longer than expected. You see here when it is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked {when}. You see here when it is ready, by about {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing. Ready by about {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zip file, {size}. You can download it until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zip file, {size}. It was downloaded once. You can download it until {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {size}, in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy was removed on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We could not make your copy. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{app} says it is not sure that you asked for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{app} says it found no data for this request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{app} says there were too many requests. Ask again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{app} did not make this copy, and gives no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{received} of {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough space. {size} needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder does not take new files. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file cannot have this name here. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged. We removed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are no longer signed in. What has come is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{app} sent something else than a copy. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyActions</name>
    <message>
        <source>the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save your copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyCard</name>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataPageMaker</name>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm:ss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;on&apos; d MMM &apos;at&apos; HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd, HH:mm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecidePart</name>
    <message>
        <source>Where you decide about it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionDetails</name>
    <message>
        <source>Who receives it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who offers this switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {permission}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeleteAccountDialog</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm deletion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoPanel</name>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announce an incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a choice on the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the copy now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Skip %n days</source>
        <translation>
            <numerusform>Skip %n day</numerusform>
            <numerusform>Skip %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make something happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish policy version {version}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DialogMaker</name>
    <message>
        <source>{title}: {use}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DialogPanel</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>{sentence} ({reference})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in this program went wrong. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{app} cannot be reached. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer. We do not know yet whether it worked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another device decided first. Look at what is on now, then decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The privacy policy changed. Read what it says now, then decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{app} is still working on this. Check again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are no longer signed in. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{app} did not take this. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt from {app} is not valid, so it does not count. Nothing is turned on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{app} sent an answer that this window cannot read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account at {app} is closed. Nothing is on any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers there is not a service this window can work with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a demo, and what answers there is not. Nothing is sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers there is a demo with made-up people. Nothing is sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this computer is not available, so nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting of this computer is wrong. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer could not save it. Check that the disk is not full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged. We removed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program on this computer could open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ConsentUI is open in another window already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the policy cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{app} said no. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is too old. Ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many tries. Wait 10 minutes or use another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The code is not right. %n tries left.</source>
        <translation>
            <numerusform>The code is not right. %n try left.</numerusform>
            <numerusform>The code is not right. %n tries left.</numerusform>
        </translation>
    </message>
    <message>
        <source>{app} needs a code from your phone for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have asked for this already. Nothing was asked twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is being carried out and cannot be cancelled any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is not ready yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy was removed. You can ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be changed here. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{app} is busy. Try again in %n seconds.</source>
        <translation>
            <numerusform>{app} is busy. Try again in %n second.</numerusform>
            <numerusform>{app} is busy. Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{app} is busy. Try again in %n minutes.</source>
        <translation>
            <numerusform>{app} is busy. Try again in %n minute.</numerusform>
            <numerusform>{app} is busy. Try again in %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a new code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactLine</name>
    <message>
        <source>How to clear them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Open the settings of the browser in which you use it.
2. Look for privacy, then for cookies and other data of websites.
3. Remove the data of this service, or of all websites.
ConsentUI itself keeps no cookies, and cannot clear those of a browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your browser keeps its own cookies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>The policy does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If off: the policy does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If off: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{app}. The policy names no switch for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody, the policy says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{use}: the policy does not say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment}, on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment}, on {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>What is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you refuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {app} offers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FairWords</name>
    <message>
        <source>How this window treats your choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test clicks through this window and counts. These are the figures it found in this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n decisions counted. None takes more steps to refuse than to agree to, {shorter} take fewer.</source>
        <translation>
            <numerusform>%n decision counted. None takes more steps to refuse than to agree to, {shorter} take fewer.</numerusform>
            <numerusform>%n decisions counted. None takes more steps to refuse than to agree to, {shorter} take fewer.</numerusform>
        </translation>
    </message>
    <message>
        <source>No is never the longer way</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of buttons compared dot by dot in light, dark, high contrast and every language: the same size, place, fill and edge.</source>
        <translation>
            <numerusform>%n pair of buttons compared dot by dot in light, dark, high contrast and every language: the same size, place, fill and edge.</numerusform>
            <numerusform>%n pairs of buttons compared dot by dot in light, dark, high contrast and every language: the same size, place, fill and edge.</numerusform>
        </translation>
    </message>
    <message>
        <source>No looks like yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n questions opened. In none was anything ticked, and the Enter key answered none.</source>
        <translation>
            <numerusform>%n question opened. In none was anything ticked, and the Enter key answered none.</numerusform>
            <numerusform>%n questions opened. In none was anything ticked, and the Enter key answered none.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n kinds of question answered with no. None came back in the same version of the policy.</source>
        <translation>
            <numerusform>%n kind of question answered with no. None came back in the same version of the policy.</numerusform>
            <numerusform>%n kinds of question answered with no. None came back in the same version of the policy.</numerusform>
        </translation>
    </message>
    <message>
        <source>A no is not asked again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At most %n steps from each of {pages} pages and dialogs.</source>
        <translation>
            <numerusform>At most %n step from each of {pages} pages and dialogs.</numerusform>
            <numerusform>At most %n steps from each of {pages} pages and dialogs.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy is never far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear {field}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldsPart</name>
    <message>
        <source>What is stored</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileErrors</name>
    <message>
        <source>Not enough space on this disk. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder does not take new files. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file cannot have this name here. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read. It may have been moved or removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a zip file, so it is not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This zip file is damaged, so it is not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This zip file has a password. A copy of your data has none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This zip file holds too many files to be opened here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This zip file grows too large when it is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This zip file has names that no copy has, so it is not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This zip file holds links to other files, so it is not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This zip file hides files inside one another, so it is not opened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileTree</name>
    <message>
        <source>Files of the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name}, %n matches</source>
        <translation>
            <numerusform>{name}, %n match</numerusform>
            <numerusform>{name}, %n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {app} privacy policy in short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy from this app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer turns nothing on. Each permission stays off until you turn it on yourself, one at a time. This window works with either answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is accepted. Try again when you are online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot load the policy now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupPart</name>
    <message>
        <source>Sensitive</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeadRow</name>
    <message>
        <source>Details for {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeldActions</name>
    <message>
        <source>Your request is sent. The answer will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeldWords</name>
    <message>
        <source>You gave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You allowed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed to run {app}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other people posted it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a permission or another choice, or by using a feature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy does not offer a choice for these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{summary} No entries are on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{summary} {entries}, the newest {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>{posts}, {comments}, {likes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n likes</source>
        <translation>
            <numerusform>%n like</numerusform>
            <numerusform>%n likes</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n fields are filled in</source>
        <translation>
            <numerusform>%n field is filled in</numerusform>
            <numerusform>%n fields are filled in</numerusform>
        </translation>
    </message>
    <message>
        <source>{fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fields}, changed last on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entries are on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries}, of {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries}, from {first} to {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stored. Only needed for services that check who you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stored. All of these are optional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fields}. All of these are optional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{held}. Empty: {empty}. All of these are optional.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions about your personal data go to people, not to a robot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press F1 at any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at a report for support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see every word of it first. It names nobody, and nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a report for support</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>Your click counts at once: it is kept on this computer and sent to {app} until {app} has recorded it, also after a restart. Only then the switch says “Off”. Turning something off is about what happens from then on. It does not delete what {app} already holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For some data the policy offers no choice and gives a reason, such as safe operation. And it lists cases in which it says law lets {app} collect or share data without asking you. You cannot turn these off here. You can read each of them in the policy, and write to the privacy team about any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same permissions and other choices. They apply to this computer only. When you sign in, you are asked about each choice that differs from your account, one by one. None is carried over by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens when I turn a permission off?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why are some things always on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I use {app} without an account. What can I choose?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of one decision: what you decided, when, and which text of the policy was in force. {app} signs it, and this computer checks the signature before a switch says “On”. You find it in the details of each permission, under Receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can turn things off at any time. That is kept on this computer and sent when there is a connection. Turning on needs a connection: nothing counts as given before {app} has recorded it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are asked about each change that touches a choice of yours, one by one. Until you decide, the rules you agreed to stay in force. From the day of the change, what you have not answered is off until you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is a receipt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can I do without a connection?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens when the policy changes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer has privacy settings of its own, and they can block the camera, the microphone and more for every program. A permission here tells {app} what it may use. Both have to allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to the privacy team first, so that they can put it right. If you are not happy with the answer, you can turn to the data protection authority where you live or work. ConsentUI does not know which one that is and sends nothing there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A permission is on, but it does not work. Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How can I complain?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeroCard</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeroHead</name>
    <message>
        <source>Manage permissions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdentityPart</name>
    <message>
        <source>Give it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stored. You may refuse. The policy says what that costs: {cost}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored, and shown here in part only. You may withdraw it at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IncidentCard</name>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It happened on {day}. You are told since {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You read this {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IncidentPage</name>
    <message>
        <source>Incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If something happens to your data, you read here what it was and what you can do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {app} tells everybody about incidents with data.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InsetWords</name>
    <message>
        <source>Keep it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The privacy policy has changed what it says about {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{app} no longer has a record of what you decided about {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{app} has recorded {name} as on after all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You turned {name} on here, but off on another device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You turned {name} on here, but off on another device ({device}) {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You turned {name} on here, but off on another device {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{app} has it as on. It is off on this computer until you answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays off until you answer. Read what the policy says now first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays off until you answer. Which one is right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays off until you answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off on this computer; {app} may have it as on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We could not confirm it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts here already. Nothing can get lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is busy. We try again at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not off yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not answer. We keep trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can also write to {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not take it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer could not save the step. Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We could not turn on {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Try again at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning off; this computer could not save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the window open while we send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to turn this on. It stays off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were signed out. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The privacy policy says something new about this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what is new, then decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inside</name>
    <message>
        <source>Entry {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {folder}, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries added</source>
        <translation>
            <numerusform>%n entry added</numerusform>
            <numerusform>%n entries added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries only in the older copy</source>
        <translation>
            <numerusform>%n entry only in the older copy</numerusform>
            <numerusform>%n entries only in the older copy</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InspectDesk</name>
    <message>
        <source>Choose an older copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InspectPage</name>
    <message>
        <source>Look inside your copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}. Opened on this computer. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectPane</name>
    <message>
        <source>Easy to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not text, so it is not shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here on this file is not valid JSON. The raw file shows what is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {copy}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was added since that copy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepBanner</name>
    <message>
        <source>Keep my account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyringDialog</name>
    <message>
        <source>Your sign-in cannot be stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring that is unlocked, so ConsentUI cannot store your sign-in safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an account, what you turn on here is turned off again when ConsentUI next starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask me to sign in each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stored on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keyring and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your system asks for its password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A keyring is the part of your system that keeps passwords encrypted. ConsentUI keeps its sign-in there and nowhere else: never in a file. Without a keyring the sign-in lives in memory until you close the window. Turning things off works in any case.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ConsentUI is free software under the MIT licence. You may use, change and pass it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is built with the works of others, each under its own licence:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence not named by the package</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinesView</name>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkedRow</name>
    <message>
        <source>Unlink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink {product}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListInterface</name>
    <message>
        <source>{place} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoadingRows</name>
    <message>
        <source>Loading your choices…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Locale</name>
    <message>
        <source>en_GB</source>
        <translation>en_GB</translation>
    </message>
</context>
<context>
    <name>LockedMark</name>
    <message>
        <source>{title}, {state}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockedRow</name>
    <message>
        <source>Set by your administrator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookGroup</name>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match system follows your computer, with its contrast setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts from the text size of your computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sliding or fading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MailWords</name>
    <message>
        <source>Question about my data at {app}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question about {clause}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is about {clause}, version {version} of the privacy policy of {app}:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>ConsentUI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[Demo] {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageGroup</name>
    <message>
        <source>Language and messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep short messages on screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this window says. The policy follows where it was published in that language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is shown in the languages it was published in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages with Undo stay until you close them or the time is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until I close them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your copy is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting of this computer is not used. {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavList</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoChoices</name>
    <message>
        <source>We cannot show your choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are offline. Your choices are safe and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not answer. Your choices are safe and nothing was changed. Try again, or come back later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotSentDialog</name>
    <message>
        <source>Not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer could not save what you turned off. If you close now, it stays on. Keep the window open while we send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We send it when ConsentUI is next open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NowAndThen</name>
    <message>
        <source>new: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherChanges</name>
    <message>
        <source>Read them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewBanners</name>
    <message>
        <source>See what happens when</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n switches need your answer</source>
        <translation>
            <numerusform>%n switch needs your answer</numerusform>
            <numerusform>%n switches need your answer</numerusform>
        </translation>
    </message>
    <message>
        <source>What they are about stays off until you answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It happened on {day}. See which data it is about and what you can do now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The privacy policy changed on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The privacy policy changes on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change needs your decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changes need your decision.</source>
        <translation>
            <numerusform>%n change needs your decision.</numerusform>
            <numerusform>%n changes need your decision.</numerusform>
        </translation>
    </message>
    <message>
        <source>What they touch is off until you decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until you decide, the rules you agreed to stay in force.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {app} may use, what it shared, and what is waiting for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more messages</source>
        <translation>
            <numerusform>%n more message</numerusform>
            <numerusform>%n more messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional cookies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state} · {uses}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>All {total} permissions are off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {total} permissions were on when last checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {total} permissions are on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {total} permissions are on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{app} asks when a feature needs something. You decide each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rest are off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {total} on</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n recipients</source>
        <translation>
            <numerusform>with %n recipient</numerusform>
            <numerusform>with %n recipients</numerusform>
        </translation>
    </message>
    <message>
        <source>More than {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times}, {recipients}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} are on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageBanners</name>
    <message>
        <source>Read the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{detail}. Nothing is sent and nothing is changed. Whoever looks after this computer can put it right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting of this computer is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the program is missing or broken. Nothing is sent and nothing is changed. Close the window and start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ConsentUI could not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window of ConsentUI holds your choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it, then try again. Until then nothing can be turned on here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer cannot read the choices it kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is turned on by that. Something you turned off earlier may not have been sent: look at the switches below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This demo works with a demo service only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers does not call itself a demo. Nothing is sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address belongs to a demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its people and data are made up, so nothing of yours is sent to it. To look at it, start the demo: consentui demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you turned off is saved on this computer. We send it when you are back online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can turn things off at any time. Turning on needs a connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change you made is still being sent. You need not sign in for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again to see and change the choices of your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You declined the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can read it and decide again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These choices apply to this computer only. Sign in to see and change the choices of your account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These choices apply to this computer only, and it has no unlocked keyring to keep them. What you turn on here is turned off again when ConsentUI next starts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message>
        <source>Support demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold up the demo panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made-up people and data. Nothing real is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demo panel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up on this computer. You can save a PDF instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PermissionNames</name>
    <message>
        <source>location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the photo album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stay off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what {app} may use your location for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: choose what {app} may use it for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PermissionsPage</name>
    <message>
        <source>What {app} may use it for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All five are off until you turn them on. You can turn each one off here at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These switches tell {app} what it may use. Your computer has its own privacy settings, and they can also block access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy says {app} uses an identifier of this device to push information to you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Your account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonPart</name>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhonePart</name>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} is your {app} code. It works for 5 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoneStep</name>
    <message>
        <source>See and change your privacy choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calling code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We send a code by text message to sign you in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use without an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to {app} with your phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then your choices apply to this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the calling code from the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyHeader</name>
    <message>
        <source>Privacy policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{version}. {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link leads to a clause that this version does not have.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyLists</name>
    <message>
        <source>{reason} The policy offers no choice here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{switch}: {explanation}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the policy says {app} collects, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who the policy says may get data from {app}, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it in the policy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot show the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be loaded now, and there is no saved copy on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This policy has no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service published it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyPaper</name>
    <message>
        <source>Check value of this text (SHA-256): {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} · Version {version} · Page {page}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyQuestion</name>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not decided on this policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You declined the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can read it and decide again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>Version {version}, from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}, in force since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You accepted it on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You declined it on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved copy, version {version}. The text is checked (valid).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved copy, version {version}. The text could not be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Read it all, %n minutes</source>
        <translation>
            <numerusform>Read it all, %n minute</numerusform>
            <numerusform>Read it all, %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>This policy is not available in {wanted}. You see the text in {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{switch}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{switch} · {use}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match {number} of {total}, in the summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found for “{query}”. Try another word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The policy lists %n cases where the law lets {app} collect and use data without asking you. You cannot turn these off. You can ask about any of them.</source>
        <translation>
            <numerusform>The policy lists %n case where the law lets {app} collect and use data without asking you. You cannot turn this off. You can ask about it.</numerusform>
            <numerusform>The policy lists %n cases where the law lets {app} collect and use data without asking you. You cannot turn these off. You can ask about any of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The policy lists %n cases where the law lets {app} share data, or make it public, without asking you. You cannot turn these off. You can ask about any of them.</source>
        <translation>
            <numerusform>The policy lists %n case where the law lets {app} share data, or make it public, without asking you. You cannot turn this off. You can ask about it.</numerusform>
            <numerusform>The policy lists %n cases where the law lets {app} share data, or make it public, without asking you. You cannot turn these off. You can ask about any of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}. It cannot be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year-month-day, such as 1990-12-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe the picture in words. Pictures themselves are not sent from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write something, or cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a day that has been, such as 1990-12-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write 6 to 32 letters, digits or hyphens, without spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is cleared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set. It cannot be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set. You sign in with a code from a text message.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{share} percent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RawView</name>
    <message>
        <source>Raw file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>No summary for this clause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptCard</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{app} reported this. Receipts are for decisions only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{app} has it on record. Receipts are for decisions only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Each receipt is the service&apos;s signed proof of one decision. The signature was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See all activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptWords</name>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: turned on for “{use}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: turned off for “{use}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning off needs no policy version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clause {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}, {clauses}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment}, by {device}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecipientLine</name>
    <message>
        <source>Stop sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop sharing with {recipient}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning off needs no policy version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clause {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}, {clauses}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{moment}, by {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature, check value and place in the chain were checked on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt is not on this computer yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature does not belong to this receipt and the service&apos;s keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not follow the receipt before it: something is missing or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about somebody else than the receipts around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its check value or number is not the one of this receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferenceLink</name>
    <message>
        <source>Reference {reference}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}, copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the reference. Support can tell from it what went wrong, and nothing about you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>A report for support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is all of it, word for word. It names neither you nor this computer, and holds none of your choices. Nothing is sent: you save a file and decide who gets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestsCard</name>
    <message>
        <source>Copy of your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading, {progress}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletion of your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content about you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to ask for a copy or delete your data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a copy of your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show your copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResendButton</name>
    <message>
        <source>Send again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowPainter</name>
    <message>
        <source>Sensitive</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScreenFoot</name>
    <message>
        <source>Read the privacy policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScreenMaker</name>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search permissions, choices, policy and settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPalette</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search permissions, choices, policy and settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
    <message>
        <source>Permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchSources</name>
    <message>
        <source>{state}, {uses}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission · {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other choices · {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history log receipts proof export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was turned on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was turned off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests about your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} ({label})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionPart</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot load this now. Your switches are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>{first} {next}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionEndedDialog</name>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were signed out because your session has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change you made is still being sent. You need not sign in for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were signed in with {phone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionGroup</name>
    <message>
        <source>Where you are signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out everywhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list may be out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out on {device}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You need a connection to sign out elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>In the memory of this demo only. It is forgotten when you close the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this computer&apos;s keyring. In no file, no log and no command line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In memory, until you close the window. You asked to sign in each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring that is unlocked. It is kept until you close the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring was not asked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in is kept in this computer’s keyring ({name}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device} · signed in since {since}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in since {since} · last used {used}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log out leave account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sessions devices sign out log out phone computer elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look light dark high contrast night colours appearance system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger smaller letters zoom font size accessibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters system Inter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>animation sliding fading movement accessibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English Chinese Arabic words translation system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English Chinese translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep short messages on screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>toast undo seconds time notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your sign-in is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keyring password token store safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about licences licenses open source update number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diagnostics problem error code log report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How ConsentUI looks and speaks. These settings stay on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharedCard</name>
    <message>
        <source>Shared in the last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See all activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{line}. This may be out of date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot load this now. Nothing was shared when it was last loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When {app} shares data, you see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was shared</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutWords</name>
    <message>
        <source>Search permissions, choices, policy and settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last recorded choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send what waits and check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text, smaller text, as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close what is open: search, menu, dialog, message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the demo panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a page, counted from the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next and previous control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next and previous part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move inside a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open and close the details of a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a button or a switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next and previous match</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>ConsentUI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your privacy choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {service}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device only</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n decisions waiting</source>
        <translation>
            <numerusform>%n decision waiting</numerusform>
            <numerusform>%n decisions waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInGroup</name>
    <message>
        <source>How you sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone and text message code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>the service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInWords</name>
    <message>
        <source>Type your phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number has too few digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number has too many digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are offline. You need the internet to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We sent a text message to {phone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The code works for %n minutes.</source>
        <translation>
            <numerusform>The code works for %n minute.</numerusform>
            <numerusform>The code works for %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again in {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message>
        <source>Sign out now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changes are not sent yet. They are sent later. You need not sign in for that.</source>
        <translation>
            <numerusform>%n change is not sent yet. It is sent later. You need not sign in for that.</numerusform>
            <numerusform>%n changes are not sent yet. They are sent later. You need not sign in for that.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out, send later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SkipLink</name>
    <message>
        <source>Go to content</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot reach the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are offline, or the service is not running. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not answer. Nothing was changed. Try again, or come back later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {number} of {count}: {step}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SupportDesk</name>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SwitchWords</name>
    <message>
        <source>Stays off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off when online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{app} may still use it until you are online. We keep trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{app} may still use it until this is sent. You need not sign in for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was off already. {app} is told when you are online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was off already. {app} is still to be told. You need not sign in for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a connection. Stays off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy changed. This is off until you decide again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned off on another device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned off on another device ({device}) {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned off on another device {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On when last checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On when last checked, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{summary}. {count} of {total} uses are on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays off: a double click turns nothing on. Click once if you want it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays off: the page moved just before you clicked. Click once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off is being recorded. You can turn it on again after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs your answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Offline · %n changes waiting</source>
        <translation>
            <numerusform>Offline · %n change waiting</numerusform>
            <numerusform>Offline · %n changes waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answer · %n changes waiting</source>
        <translation>
            <numerusform>No answer · %n change waiting</numerusform>
            <numerusform>No answer · %n changes waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Updated {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UseChooser</name>
    <message>
        <source>Keep off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is chosen for you. You can change this later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Turn on %n uses</source>
        <translation>
            <numerusform>Turn on %n use</numerusform>
            <numerusform>Turn on %n uses</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UseWords</name>
    <message numerus="yes">
        <source>%n uses</source>
        <translation>
            <numerusform>%n use</numerusform>
            <numerusform>%n uses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionRow</name>
    <message>
        <source>See what changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Versions of the privacy policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the policy said at each time, and what changed between two versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingMenu</name>
    <message>
        <source>Changes waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last checked {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changes made before you signed out</source>
        <translation>
            <numerusform>%n change made before you signed out</numerusform>
            <numerusform>%n changes made before you signed out</numerusform>
        </translation>
    </message>
    <message>
        <source>Turning off: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turning off: {title}, {use}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhenGroup</name>
    <message>
        <source>What happens when</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordedSwitch</name>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WriteMailDialog</name>
    <message>
        <source>Open your mail program?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mail program opens with this message, and you write the rest there. ConsentUI sends nothing. What you send reaches {app} outside this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YourDataPage</name>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to see your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {app} holds about you, and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{app} shows it to you alone. ConsentUI keeps no search history on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot load what is held now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below stands what the policy says. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_ContactHead</name>
    <message>
        <source>Write to the privacy team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_FateColumn</name>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_FirstStep</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking what would be deleted…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Hint</name>
    <message>
        <source>Text messages show up here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_SecondStep</name>
    <message>
        <source>Type {word} to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We check that it is really you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

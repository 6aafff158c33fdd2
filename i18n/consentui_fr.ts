<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutMePart</name>
    <message>
        <source>What is it, and how is it about you?</source>
        <translation>De quoi s’agit-il, et en quoi cela vous concerne-t-il ?</translation>
    </message>
    <message>
        <source>Where did you see it? (optional)</source>
        <translation>Où l’avez-vous vu ? (facultatif)</translation>
    </message>
    <message>
        <source>A link, or the name of the person who posted it.</source>
        <translation>Un lien, ou le nom de la personne qui l’a publié.</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>Envoyer la demande</translation>
    </message>
    <message>
        <source>Your requests</source>
        <translation>Vos demandes</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Tell {app} about something that others posted. {app} looks at it and answers here.</source>
        <translation>Signalez quelque chose que d’autres ont publié. {app} l’examine et répond ici.</translation>
    </message>
    <message>
        <source>Ask about something others posted</source>
        <translation>Demander à propos d’une publication d’autrui</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take back the request about {words}</source>
        <translation>Retirer la demande à propos de « {words} »</translation>
    </message>
    <message>
        <source>Say in a few words what it is.</source>
        <translation>Dites en quelques mots de quoi il s’agit.</translation>
    </message>
</context>
<context>
    <name>AboutMeWords</name>
    <message>
        <source>Content about you</source>
        <translation>Contenus qui vous concernent</translation>
    </message>
    <message>
        <source>You asked {when}.</source>
        <translation>Vous avez fait la demande {when}.</translation>
    </message>
    <message>
        <source>{asked} {state}</source>
        <translation>{asked} {state}</translation>
    </message>
    <message>
        <source>{app} answered: {answer}</source>
        <translation>{app} a répondu : {answer}</translation>
    </message>
    <message>
        <source>You took the request back.</source>
        <translation>Vous avez retiré la demande.</translation>
    </message>
    <message>
        <source>{app} did not agree.</source>
        <translation>{app} n’a pas donné son accord.</translation>
    </message>
    <message>
        <source>It is closed.</source>
        <translation>Elle est close.</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Pas encore de réponse.</translation>
    </message>
    <message>
        <source>No answer yet. It is expected by {day}.</source>
        <translation>Pas encore de réponse. Elle est attendue d’ici le {day}.</translation>
    </message>
</context>
<context>
    <name>AccountClosing</name>
    <message>
        <source>the service</source>
        <translation>ce service</translation>
    </message>
    <message>
        <source>You can get a copy of your data first.</source>
        <translation>Vous pouvez d’abord obtenir une copie de vos données.</translation>
    </message>
    <message>
        <source>Get a copy</source>
        <translation>Obtenir une copie</translation>
    </message>
    <message>
        <source>A copy of your data is ready. You can download it until {day}.</source>
        <translation>Une copie de vos données est prête. Vous pouvez la télécharger jusqu’au {day}.</translation>
    </message>
    <message>
        <source>See the copy</source>
        <translation>Voir la copie</translation>
    </message>
    <message>
        <source>A copy of your data is being made.</source>
        <translation>Une copie de vos données est en préparation.</translation>
    </message>
    <message>
        <source>See how far it is</source>
        <translation>Voir l’avancement</translation>
    </message>
    <message>
        <source>Your account will be deleted. Everything was turned off.</source>
        <translation>Votre compte sera supprimé. Tout a été désactivé.</translation>
    </message>
    <message>
        <source>Your account stays. Permissions are still off.</source>
        <translation>Votre compte est conservé. Les autorisations sont toujours désactivées.</translation>
    </message>
</context>
<context>
    <name>AccountDeletedDialog</name>
    <message>
        <source>Your account was deleted</source>
        <translation>Votre compte a été supprimé</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>Enregistrer le certificat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>Account and look</source>
        <translation>Compte et apparence</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>{title}: set by your administrator</source>
        <translation>{title} : défini par votre administrateur</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>AccountPage</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Aucune session ouverte</translation>
    </message>
    <message>
        <source>Sign in to see your account, where you are signed in, and to close it.</source>
        <translation>Connectez-vous pour voir votre compte et vos sessions, ou pour fermer le compte.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
</context>
<context>
    <name>ActivityActions</name>
    <message>
        <source>Receipt of {day}</source>
        <translation>Reçu du {day}</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>Enregistrer le reçu</translation>
    </message>
    <message>
        <source>Receipts (*.json)</source>
        <translation>Reçus (*.json)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>Exporter l’activité</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Enregistré sous {name}</translation>
    </message>
</context>
<context>
    <name>ActivityFrame</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
</context>
<context>
    <name>ActivityHead</name>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Every choice you made and everything that was shared. Entries cannot be edited.</source>
        <translation>Chaque choix que vous avez fait et tout ce qui a été transmis. Les entrées ne peuvent pas être modifiées.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>Rechercher dans l’activité</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>When you turn something on or off, or {app} shares data, it shows up here with a receipt.</source>
        <translation>Ce que vous activez ou désactivez, et les données transmises par {app}, apparaît ici avec un reçu.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Rien pour l’instant</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Turned on</source>
        <translation>Activations</translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation>Désactivations</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Transmissions</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Loading your activity…</source>
        <translation>Chargement de votre activité…</translation>
    </message>
    <message>
        <source>See permissions</source>
        <translation>Voir les autorisations</translation>
    </message>
    <message>
        <source>No entries match.</source>
        <translation>Aucune entrée ne correspond.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>The service does not answer. Nothing was changed. Try again, or come back later.</source>
        <translation>Le service ne répond pas. Rien n’a été modifié. Réessayez, ou revenez plus tard.</translation>
    </message>
    <message>
        <source>We cannot show your activity</source>
        <translation>Impossible d’afficher votre activité</translation>
    </message>
    <message>
        <source>Activity belongs to an account, or to a device that has answered the policy.</source>
        <translation>Une activité appartient à un compte, ou à un appareil sur lequel on a répondu à la politique.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Aucune session ouverte</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>the service</source>
        <translation>ce service</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (CSV)</source>
        <translation>Tableau pour un tableur (CSV)</translation>
    </message>
    <message>
        <source>Everything with receipts (JSON)</source>
        <translation>Tout, avec les reçus (JSON)</translation>
    </message>
</context>
<context>
    <name>ActivityRows</name>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Sensible</translation>
    </message>
    <message>
        <source>. </source>
        <translation>. </translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>ActivityStates</name>
    <message numerus="yes">
        <source>%n receipts cannot be checked</source>
        <translation>
            <numerusform>%n reçu ne peut pas être vérifié</numerusform>
            <numerusform>%n reçus ne peuvent pas être vérifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Something in the record of {app} is missing or was changed. Save these receipts and ask {app} about them.</source>
        <translation>Quelque chose manque ou a été modifié dans le registre tenu par {app}. Enregistrez ces reçus et posez-y la question.</translation>
    </message>
    <message>
        <source>This may not be everything</source>
        <translation>Ceci n’est peut-être pas complet</translation>
    </message>
    <message>
        <source>{app} cannot be reached. You see what is kept on this computer.</source>
        <translation>{app} est injoignable. Vous voyez ce qui est conservé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{title} is being turned off</source>
        <translation>Désactivation en cours : {title}</translation>
    </message>
    <message>
        <source>This computer could not save it. Keep the window open while we send.</source>
        <translation>Cet ordinateur n’a pas pu l’enregistrer. Gardez la fenêtre ouverte pendant l’envoi.</translation>
    </message>
    <message>
        <source>Sent as soon as you are online</source>
        <translation>Envoyé dès que vous serez en ligne</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En route</translation>
    </message>
</context>
<context>
    <name>ActivityWords</name>
    <message numerus="yes">
        <source>%n choices</source>
        <translation>
            <numerusform>%n choix</numerusform>
            <numerusform>%n choix</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: turned on</source>
        <translation>{title} : activation</translation>
    </message>
    <message>
        <source>{title}: turned off</source>
        <translation>{title} : désactivation</translation>
    </message>
    <message>
        <source>{title}: turned on, {uses}</source>
        <translation>{title} : activation, {uses}</translation>
    </message>
    <message>
        <source>{title}: turned off, {uses}</source>
        <translation>{title} : désactivation, {uses}</translation>
    </message>
    <message>
        <source>{title} turned on</source>
        <translation>Activation : {title}</translation>
    </message>
    <message>
        <source>{title} turned off</source>
        <translation>Désactivation : {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n choices turned on</source>
        <translation>
            <numerusform>%n choix activé</numerusform>
            <numerusform>%n choix activés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choices turned off</source>
        <translation>
            <numerusform>%n choix désactivé</numerusform>
            <numerusform>%n choix désactivés</numerusform>
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
        <translation>Données</translation>
    </message>
    <message>
        <source>{what} sent to {recipient}</source>
        <translation>{what} : envoi à {recipient}</translation>
    </message>
    <message>
        <source>By {app}</source>
        <translation>Par {app}</translation>
    </message>
    <message>
        <source>On {device}</source>
        <translation>Sur {device}</translation>
    </message>
    <message>
        <source>{count}: {titles}</source>
        <translation>{count} : {titles}</translation>
    </message>
    <message>
        <source>You accepted policy version {version}</source>
        <translation>Vous avez accepté la version {version} de la politique</translation>
    </message>
    <message>
        <source>You declined policy version {version}</source>
        <translation>Vous avez refusé la version {version} de la politique</translation>
    </message>
    <message>
        <source>You accepted a change of policy version {version}</source>
        <translation>Vous avez accepté un changement de la version {version} de la politique</translation>
    </message>
    <message>
        <source>You declined a change of policy version {version}</source>
        <translation>Vous avez refusé un changement de la version {version} de la politique</translation>
    </message>
    <message>
        <source>Signed in on {device}</source>
        <translation>Connexion sur {device}</translation>
    </message>
    <message>
        <source>You asked to delete your account</source>
        <translation>Vous avez demandé la suppression de votre compte</translation>
    </message>
    <message>
        <source>You asked about content that others posted about you</source>
        <translation>Vous avez fait une demande à propos de contenus publiés par d’autres à votre sujet</translation>
    </message>
    <message>
        <source>You asked for a copy of your data</source>
        <translation>Vous avez demandé une copie de vos données</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message>
        <source>{title} needs your answer</source>
        <translation>{title} : votre réponse est nécessaire</translation>
    </message>
    <message>
        <source>{title}: we could not confirm it</source>
        <translation>{title} : nous n’avons pas pu le confirmer</translation>
    </message>
    <message>
        <source>{title}: turning off; this computer could not save it</source>
        <translation>{title} : désactivation en cours ; cet ordinateur n’a pas pu l’enregistrer</translation>
    </message>
    <message>
        <source>{title}: off, you are offline</source>
        <translation>{title} : désactivé, vous êtes hors ligne</translation>
    </message>
    <message>
        <source>{title} stay off, you are offline</source>
        <translation>{title} : restent désactivés, vous êtes hors ligne</translation>
    </message>
    <message>
        <source>{title} stays off, you are offline</source>
        <translation>{title} : reste désactivé, vous êtes hors ligne</translation>
    </message>
    <message>
        <source>{title} could not be turned on</source>
        <translation>{title} : l’activation a échoué</translation>
    </message>
    <message>
        <source>Turning on {title}</source>
        <translation>Activation en cours : {title}</translation>
    </message>
    <message>
        <source>{title} will turn off when you are online</source>
        <translation>{title} : désactivation dès que vous serez en ligne</translation>
    </message>
    <message>
        <source>Turning off {title}</source>
        <translation>Désactivation en cours : {title}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{title} is on for: {use}</source>
        <translation>{title} : activé pour « {use} »</translation>
    </message>
    <message>
        <source>{title} is off for: {use}</source>
        <translation>{title} : désactivé pour « {use} »</translation>
    </message>
    <message>
        <source>{title}: on</source>
        <translation>{title} : activé</translation>
    </message>
    <message>
        <source>{title}: off</source>
        <translation>{title} : désactivé</translation>
    </message>
    <message>
        <source>{title} are on</source>
        <translation>{title} : activés</translation>
    </message>
    <message>
        <source>{title} are off</source>
        <translation>{title} : désactivés</translation>
    </message>
    <message>
        <source>{title} is on</source>
        <translation>{title} : activé</translation>
    </message>
    <message>
        <source>{title} is off</source>
        <translation>{title} : désactivé</translation>
    </message>
</context>
<context>
    <name>AppGroup</name>
    <message>
        <source>This app</source>
        <translation>Cette application</translation>
    </message>
    <message>
        <source>Where your sign-in is kept</source>
        <translation>Où votre connexion est conservée</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>Copier les informations pour l’assistance</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>Informations pour l’assistance</translation>
    </message>
    <message>
        <source>Versions and the code of the last problem. Nothing about you.</source>
        <translation>Les versions et le code du dernier problème. Rien sur vous.</translation>
    </message>
    <message>
        <source>Last problem: {code}. Nothing about you is copied.</source>
        <translation>Dernier problème : {code}. Rien sur vous n’est copié.</translation>
    </message>
    <message>
        <source>Use the keyring</source>
        <translation>Utiliser le trousseau</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>AskCopyDialog</name>
    <message>
        <source>Get a copy of your data</source>
        <translation>Obtenir une copie de vos données</translation>
    </message>
    <message>
        <source>Everything {app} holds about you is put in. Take out what you do not want.</source>
        <translation>Tout ce qui est détenu sur vous par {app} y figure. Retirez ce dont vous ne voulez pas.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Get a copy</source>
        <translation>Obtenir une copie</translation>
    </message>
    <message>
        <source>We check that it is really you</source>
        <translation>Nous vérifions que c’est bien vous</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Demande en cours…</translation>
    </message>
    <message>
        <source>You get one zip file: JSON files for programs, and a page that you can read in a browser.</source>
        <translation>Vous recevez un fichier ZIP : des fichiers JSON pour les programmes, et une page à lire dans un navigateur.</translation>
    </message>
    <message>
        <source>Choose at least one</source>
        <translation>Choisissez au moins un élément</translation>
    </message>
</context>
<context>
    <name>CarriedChoicesDialog</name>
    <message>
        <source>Use the choices from this computer?</source>
        <translation>Reprendre les choix de cet ordinateur ?</translation>
    </message>
    <message>
        <source>You decided these here before you signed in, and differently in your account. Your account&apos;s choice stays unless you take the one from here.</source>
        <translation>Vous avez décidé cela ici avant de vous connecter, et autrement dans votre compte. Le choix du compte reste, sauf si vous reprenez celui d’ici.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Account: {account}. This computer: {device}.</source>
        <translation>Compte : {account}. Cet ordinateur : {device}.</translation>
    </message>
    <message>
        <source>Keep account choice</source>
        <translation>Garder le choix du compte</translation>
    </message>
    <message>
        <source>Use choice from here</source>
        <translation>Reprendre le choix d’ici</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
</context>
<context>
    <name>CategoryPage</name>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Sensible</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>ce service</translation>
    </message>
    <message>
        <source>The policy says that some of it is stored for a time on your own device. ConsentUI keeps none: what {app} stored is cleared in {app} itself, or in the browser in which you use it. What {app} holds is counted above; the policy names no way to clear it.</source>
        <translation>La politique dit qu’une partie est stockée un certain temps sur votre propre appareil. ConsentUI n’en garde rien : ce qui a été stocké par {app} s’efface dans l’application même, ou dans le navigateur où vous l’utilisez. Ce qui est détenu par {app} est compté ci-dessus ; la politique n’indique aucun moyen de l’effacer.</translation>
    </message>
    <message>
        <source>There is nothing to clear on this computer</source>
        <translation>Il n’y a rien à effacer sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
</context>
<context>
    <name>ChangePages</name>
    <message>
        <source>Your answer is recorded.</source>
        <translation>Votre réponse est enregistrée.</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Version {version} started on {day}.</source>
        <translation>La version {version} est en vigueur depuis le {day}.</translation>
    </message>
    <message>
        <source>Version {version} starts on {day}.</source>
        <translation>La version {version} entre en vigueur le {day}.</translation>
    </message>
    <message>
        <source>Answer each change on its own.</source>
        <translation>Répondez à chaque changement séparément.</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>Votre décision est nécessaire</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Depuis le {day}</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>À partir du {day}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Nothing about this.</source>
        <translation>Rien à ce sujet.</translation>
    </message>
    <message>
        <source>This part goes.</source>
        <translation>Cette partie disparaît.</translation>
    </message>
    <message>
        <source>About: {uses}</source>
        <translation>Concerne : {uses}</translation>
    </message>
    <message>
        <source>You accepted. It starts on {day}.</source>
        <translation>Vous avez accepté. Cela commence le {day}.</translation>
    </message>
    <message>
        <source>You declined. It turns off on {day}.</source>
        <translation>Vous avez refusé. Cela sera désactivé le {day}.</translation>
    </message>
    <message>
        <source>You declined. Nothing changes for you.</source>
        <translation>Vous avez refusé. Rien ne change pour vous.</translation>
    </message>
    <message>
        <source>No answer yet. On {day} this is turned off until you decide.</source>
        <translation>Pas encore de réponse. Le {day}, ceci sera désactivé jusqu’à votre décision.</translation>
    </message>
    <message>
        <source>No answer yet. Nothing changes until you decide.</source>
        <translation>Pas encore de réponse. Rien ne change jusqu’à votre décision.</translation>
    </message>
    <message>
        <source>You accepted. It started on {day}.</source>
        <translation>Vous avez accepté. Cela a commencé le {day}.</translation>
    </message>
    <message>
        <source>You declined. Nothing changed for you.</source>
        <translation>Vous avez refusé. Rien n’a changé pour vous.</translation>
    </message>
    <message>
        <source>No answer yet. You turned it on again with the new words.</source>
        <translation>Pas encore de réponse. Vous l’avez réactivé avec le nouveau texte.</translation>
    </message>
    <message>
        <source>No answer yet. This is off until you decide.</source>
        <translation>Pas encore de réponse. Ceci est désactivé jusqu’à votre décision.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes need no decision</source>
        <translation>
            <numerusform>%n changement ne demande pas de décision</numerusform>
            <numerusform>%n changements ne demandent pas de décision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more changes need no decision</source>
        <translation>
            <numerusform>%n autre changement ne demande pas de décision</numerusform>
            <numerusform>%n autres changements ne demandent pas de décision</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{titles}. They started on {day}.</source>
        <translation>{titles}. En vigueur depuis le {day}.</translation>
    </message>
    <message>
        <source>{titles}. They start on {day}.</source>
        <translation>{titles}. En vigueur à partir du {day}.</translation>
    </message>
    <message numerus="yes">
        <source>All %n changes are decided</source>
        <translation>
            <numerusform>Le changement est décidé</numerusform>
            <numerusform>Les %n changements sont tous décidés</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>Nouveau texte</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Changes to the privacy policy</source>
        <translation>Changements de la politique</translation>
    </message>
    <message>
        <source>Show more questions</source>
        <translation>Afficher d’autres questions</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Politique de confidentialité</translation>
    </message>
    <message>
        <source>Back to policy</source>
        <translation>Retour à la politique</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Toutes les versions</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>We cannot load the changes now</source>
        <translation>Impossible de charger les changements pour l’instant</translation>
    </message>
    <message>
        <source>Nothing is accepted. Try again when you are online.</source>
        <translation>Rien n’est accepté. Réessayez quand vous serez en ligne.</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Rien ne vous attend</translation>
    </message>
    <message>
        <source>No change of the policy needs your decision.</source>
        <translation>Aucun changement de la politique ne demande votre décision.</translation>
    </message>
</context>
<context>
    <name>ChoiceWords</name>
    <message>
        <source>What you see</source>
        <translation>Ce que vous voyez</translation>
    </message>
    <message>
        <source>Cookies and saved identifiers</source>
        <translation>Cookies et identifiants enregistrés</translation>
    </message>
    <message>
        <source>Linked accounts</source>
        <translation>Comptes liés</translation>
    </message>
    <message>
        <source>Who gets your data</source>
        <translation>Qui reçoit vos données</translation>
    </message>
    <message>
        <source>Without your consent</source>
        <translation>Sans votre consentement</translation>
    </message>
    <message>
        <source>Sending data to other countries</source>
        <translation>Transfert de données vers d’autres pays</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Autres décisions</translation>
    </message>
    <message>
        <source>The policy names four uses of cookies and anonymous identifiers.</source>
        <translation>La politique cite quatre usages des cookies et des identifiants anonymes.</translation>
    </message>
    <message>
        <source>Accounts you use to sign in, and products you sign in to with {app}.</source>
        <translation>Les comptes avec lesquels vous vous connectez, et les produits auxquels vous vous connectez avec {app}.</translation>
    </message>
    <message>
        <source>Those outside {app} that the policy names or describes.</source>
        <translation>Les tiers, hors {app}, cités ou décrits par la politique.</translation>
    </message>
    <message>
        <source>{summary} Linked {day}.</source>
        <translation>{summary} Lié le {day}.</translation>
    </message>
    <message>
        <source>{summary} Not linked.</source>
        <translation>{summary} Non lié.</translation>
    </message>
    <message>
        <source>Not linked since {day}. The policy does not say what happens to what it has.</source>
        <translation>Non lié depuis le {day}. La politique ne dit pas ce que deviennent les données déjà reçues.</translation>
    </message>
    <message>
        <source>The policy does not say what.</source>
        <translation>La politique ne dit pas quoi.</translation>
    </message>
    <message>
        <source>{what}. The policy does not say why.</source>
        <translation>{what}. La politique ne dit pas pourquoi.</translation>
    </message>
    <message>
        <source>{what}, {why}.</source>
        <translation>{what}, {why}.</translation>
    </message>
    <message>
        <source>No sharing is on record.</source>
        <translation>Aucune transmission n’est enregistrée.</translation>
    </message>
    <message>
        <source>Since {day}, last time {when}.</source>
        <translation>Depuis le {day}, dernière fois : {when}.</translation>
    </message>
    <message>
        <source>Since {day}. No sharing is on record.</source>
        <translation>Depuis le {day}. Aucune transmission n’est enregistrée.</translation>
    </message>
    <message>
        <source>Last time {when}.</source>
        <translation>Dernière fois : {when}.</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>aujourd’hui à {time}</translation>
    </message>
    <message>
        <source>Each one is listed by name once it is linked.</source>
        <translation>Chacun apparaît sous son nom une fois lié.</translation>
    </message>
    <message>
        <source>Collected without consent</source>
        <translation>Collecté sans consentement</translation>
    </message>
    <message>
        <source>Shared without consent</source>
        <translation>Transmis sans consentement</translation>
    </message>
    <message>
        <source>No choice is offered</source>
        <translation>Aucun choix proposé</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Rien à décider</translation>
    </message>
    <message>
        <source>None linked</source>
        <translation>Aucun lien</translation>
    </message>
    <message>
        <source>A product you sign in to with your {app} account shows up here.</source>
        <translation>Les produits auxquels vous vous connectez avec votre compte {app} apparaissent ici.</translation>
    </message>
    <message>
        <source>No linked accounts</source>
        <translation>Aucun compte lié</translation>
    </message>
    <message>
        <source>The times below are from before</source>
        <translation>Les heures ci-dessous ne sont pas à jour</translation>
    </message>
    <message>
        <source>When data was last shared is missing below</source>
        <translation>La date des dernières transmissions manque ci-dessous</translation>
    </message>
</context>
<context>
    <name>ChoicesCard</name>
    <message>
        <source>Other choices</source>
        <translation>Autres choix</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>Impossible de charger ceci pour l’instant.</translation>
    </message>
</context>
<context>
    <name>ChoicesPage</name>
    <message>
        <source>What {app} may use it for</source>
        <translation>Les usages permis à {app}</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>ce service</translation>
    </message>
    <message>
        <source>Other choices</source>
        <translation>Autres choix</translation>
    </message>
    <message>
        <source>More things you can decide. Anything optional is off until you turn it on.</source>
        <translation>D’autres choses que vous pouvez décider. Tout ce qui est facultatif est désactivé jusqu’à ce que vous l’activiez.</translation>
    </message>
</context>
<context>
    <name>ClauseNames</name>
    <message>
        <source>Policy {place}</source>
        <translation>Politique {place}</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
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
        <translation>Fermer votre compte</translation>
    </message>
    <message>
        <source>Delete account…</source>
        <translation>Supprimer le compte…</translation>
    </message>
    <message>
        <source>Delete your account and data</source>
        <translation>Supprimer votre compte et vos données</translation>
    </message>
    <message>
        <source>You can change your mind for 14 days. You can get a copy of your data first.</source>
        <translation>Vous pouvez changer d’avis pendant 14 jours. Vous pouvez d’abord obtenir une copie de vos données.</translation>
    </message>
    <message>
        <source>You need the internet to delete your account.</source>
        <translation>Il faut une connexion à Internet pour supprimer votre compte.</translation>
    </message>
</context>
<context>
    <name>ClosingProof</name>
    <message>
        <source>Save certificate</source>
        <translation>Enregistrer le certificat</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Enregistré sous {name}</translation>
    </message>
</context>
<context>
    <name>ClosingWords</name>
    <message>
        <source>DELETE</source>
        <comment>The word a person types to confirm; one word, no spaces.</comment>
        <translation>SUPPRIMER</translation>
    </message>
    <message numerus="yes">
        <source>%n letters to go</source>
        <translation>
            <numerusform>Encore %n lettre</numerusform>
            <numerusform>Encore %n lettres</numerusform>
        </translation>
    </message>
    <message>
        <source>This is another word.</source>
        <translation>C’est un autre mot.</translation>
    </message>
    <message>
        <source>On {day} {app} deletes your account. Until then you can sign in and cancel.</source>
        <translation>Le {day}, {app} supprimera votre compte. D’ici là, vous pouvez vous connecter et annuler.</translation>
    </message>
    <message>
        <source>Your account will be deleted on {day}</source>
        <translation>Votre compte sera supprimé le {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n days left.</source>
        <translation>
            <numerusform>Il reste %n jour.</numerusform>
            <numerusform>Il reste %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until then nothing is deleted. Everything was turned off.</source>
        <translation>D’ici là, rien n’est supprimé. Tout a été désactivé.</translation>
    </message>
    <message>
        <source>You asked. All permissions and choices were turned off.</source>
        <translation>Vous l’avez demandé. Toutes les autorisations et tous les choix ont été désactivés.</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Jusqu’au {day}</translation>
    </message>
    <message>
        <source>You can download the copy of your data.</source>
        <translation>Vous pouvez télécharger la copie de vos données.</translation>
    </message>
    <message>
        <source>A reminder is sent to you by text message.</source>
        <translation>Un rappel vous est envoyé par SMS.</translation>
    </message>
    <message>
        <source>Your account and data are deleted. You cannot get them back.</source>
        <translation>Votre compte et vos données sont supprimés. Il n’est pas possible de les récupérer.</translation>
    </message>
    <message>
        <source>It was deleted on {day}.</source>
        <translation>La suppression a eu lieu le {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were deleted.</source>
        <translation>
            <numerusform>%n entrée a été supprimée.</numerusform>
            <numerusform>%n entrées ont été supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your sign-in, choices and receipts were removed from this computer, too.</source>
        <translation>Votre connexion, vos choix et vos reçus ont aussi été retirés de cet ordinateur.</translation>
    </message>
    <message>
        <source>The certificate is the service&apos;s signed proof. Closing this removes it; save it first.</source>
        <translation>Le certificat est la preuve signée par le service. Il disparaît à la fermeture ; enregistrez-le d’abord.</translation>
    </message>
    <message>
        <source>Your choices and their receipts</source>
        <translation>Vos choix et leurs reçus</translation>
    </message>
    <message>
        <source>The record of what was shared</source>
        <translation>Le registre de ce qui a été transmis</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>Vos sessions ouvertes</translation>
    </message>
    <message>
        <source>Your requests and copies</source>
        <translation>Vos demandes et copies</translation>
    </message>
    <message>
        <source>Proof that you asked for deletion</source>
        <translation>La preuve de votre demande de suppression</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, kept without your name</source>
        <translation>
            <numerusform>%n entrée, conservée sans votre nom</numerusform>
            <numerusform>%n entrées, conservées sans votre nom</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>The service does not say why.</source>
        <translation>Le service ne dit pas pourquoi.</translation>
    </message>
</context>
<context>
    <name>CodePart</name>
    <message>
        <source>A text message with a code is on its way…</source>
        <translation>Un SMS avec un code est en route…</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>Code à 6 chiffres</translation>
    </message>
    <message>
        <source>Code from the text message to {phone}</source>
        <translation>Code du SMS envoyé au {phone}</translation>
    </message>
    <message>
        <source>Code from the text message</source>
        <translation>Code du SMS</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Enter the code</source>
        <translation>Saisissez le code</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>Code à 6 chiffres</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>Changer de numéro</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
</context>
<context>
    <name>ColumnHeads</name>
    <message>
        <source>The policy</source>
        <translation>La politique</translation>
    </message>
    <message>
        <source>In plain words · a summary, not the policy</source>
        <translation>En clair · résumé, pas la politique</translation>
    </message>
</context>
<context>
    <name>ComparePart</name>
    <message>
        <source>Earlier version</source>
        <translation>Version antérieure</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Version ultérieure</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Compare two versions</source>
        <translation>Comparer deux versions</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message numerus="yes">
        <source>%n clauses differ.</source>
        <translation>
            <numerusform>%n clause diffère.</numerusform>
            <numerusform>%n clauses diffèrent.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two say the same.</source>
        <translation>Les deux disent la même chose.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Interrompu.</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Leave it out</source>
        <translation>L’enlever</translation>
    </message>
    <message>
        <source>Your message names a clause</source>
        <translation>Votre message cite une clause</translation>
    </message>
</context>
<context>
    <name>ContentPart</name>
    <message>
        <source>Your posts, comments and likes</source>
        <translation>Vos publications, commentaires et mentions J’aime</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>We cannot load this now</source>
        <translation>Impossible de charger ceci pour l’instant</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>None are on record.</source>
        <translation>Rien n’est enregistré.</translation>
    </message>
</context>
<context>
    <name>ContentRow</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
</context>
<context>
    <name>ContentWords</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>J’aime</translation>
    </message>
    <message>
        <source>Post under “{about}” · {when}</source>
        <translation>Publication sous « {about} » · {when}</translation>
    </message>
    <message>
        <source>Comment on “{about}” · {when}</source>
        <translation>Commentaire sur « {about} » · {when}</translation>
    </message>
    <message>
        <source>Like of “{about}” · {when}</source>
        <translation>J’aime sur « {about} » · {when}</translation>
    </message>
    <message>
        <source>{kind} · {when}</source>
        <translation>{kind} · {when}</translation>
    </message>
    <message>
        <source>Delete post of {when}</source>
        <translation>Supprimer la publication : {when}</translation>
    </message>
    <message>
        <source>Delete comment of {when}</source>
        <translation>Supprimer le commentaire : {when}</translation>
    </message>
    <message>
        <source>Delete like of {when}</source>
        <translation>Supprimer la mention J’aime : {when}</translation>
    </message>
    <message>
        <source>Delete this post?</source>
        <translation>Supprimer cette publication ?</translation>
    </message>
    <message>
        <source>Delete this comment?</source>
        <translation>Supprimer ce commentaire ?</translation>
    </message>
    <message>
        <source>Delete this like?</source>
        <translation>Supprimer cette mention J’aime ?</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Cette action est définitive.</translation>
    </message>
    <message>
        <source>The post is deleted.</source>
        <translation>La publication est supprimée.</translation>
    </message>
    <message>
        <source>The comment is deleted.</source>
        <translation>Le commentaire est supprimé.</translation>
    </message>
    <message>
        <source>The like is deleted.</source>
        <translation>La mention J’aime est supprimée.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>J’aime</translation>
    </message>
    <message>
        <source>A post without text</source>
        <translation>Une publication sans texte</translation>
    </message>
    <message>
        <source>A comment without text</source>
        <translation>Un commentaire sans texte</translation>
    </message>
    <message>
        <source>A like</source>
        <translation>Une mention J’aime</translation>
    </message>
</context>
<context>
    <name>ContentsList</name>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Search the policy</source>
        <translation>Rechercher dans la politique</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Data collected and shared</source>
        <translation>Données collectées, transmises</translation>
    </message>
</context>
<context>
    <name>CoolingOffDialog</name>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Keep my account</source>
        <translation>Conserver mon compte</translation>
    </message>
</context>
<context>
    <name>Copy</name>
    <message>
        <source>A copy of your data</source>
        <translation>Une copie de vos données</translation>
    </message>
    <message>
        <source>Sign in to ask for a copy of your data.</source>
        <translation>Connectez-vous pour demander une copie de vos données.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>Impossible de charger ceci pour l’instant.</translation>
    </message>
    <message>
        <source>A zip file with everything {app} holds about you. You see here when it is ready.</source>
        <translation>Un fichier ZIP avec tout ce qui est détenu sur vous par {app}. Vous verrez ici quand il sera prêt.</translation>
    </message>
    <message>
        <source>Get a copy</source>
        <translation>Obtenir une copie</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Get a new copy</source>
        <translation>Obtenir une nouvelle copie</translation>
    </message>
    <message>
        <source>Cancel request</source>
        <translation>Annuler la demande</translation>
    </message>
    <message>
        <source>Your copy is ready</source>
        <translation>Votre copie est prête</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Your copy is on this computer</source>
        <translation>Votre copie est sur cet ordinateur</translation>
    </message>
    <message>
        <source>This file holds private data. Keep it in a safe place.</source>
        <translation>Ce fichier contient des données privées. Gardez-le en lieu sûr.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Opening your copy</source>
        <translation>Ouverture de votre copie</translation>
    </message>
    <message>
        <source>Downloading your copy</source>
        <translation>Téléchargement de votre copie</translation>
    </message>
    <message>
        <source>{progress}. Interrupted. It goes on by itself when {app} answers.</source>
        <translation>{progress}. Interrompu. Le téléchargement reprend seul quand {app} répond.</translation>
    </message>
    <message>
        <source>{progress}. Paused.</source>
        <translation>{progress}. En pause.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Your copy is not on this computer yet</source>
        <translation>Votre copie n’est pas encore sur cet ordinateur</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Télécharger à nouveau</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Choisir un autre emplacement</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Voir le contenu</translation>
    </message>
    <message>
        <source>You asked {when}. You see here when it is ready.</source>
        <translation>Vous avez fait la demande {when}. Vous verrez ici quand elle sera prête.</translation>
    </message>
    <message>
        <source>You asked {when}. It takes longer than expected. You see here when it is ready.</source>
        <translation>Vous avez fait la demande {when}. Cela prend plus de temps que prévu. Vous verrez ici quand elle sera prête.</translation>
    </message>
    <message>
        <source>You asked {when}. You see here when it is ready, by about {time}.</source>
        <translation>Vous avez fait la demande {when}. Vous verrez ici quand elle sera prête, vers {time}.</translation>
    </message>
    <message>
        <source>Preparing.</source>
        <translation>En préparation.</translation>
    </message>
    <message>
        <source>Preparing. Ready by about {time}</source>
        <translation>En préparation. Prête vers {time}</translation>
    </message>
    <message>
        <source>Zip file, {size}. You can download it until {day}.</source>
        <translation>Fichier ZIP, {size}. Vous pouvez le télécharger jusqu’au {day}.</translation>
    </message>
    <message>
        <source>Zip file, {size}. It was downloaded once. You can download it until {day}.</source>
        <translation>Fichier ZIP, {size}. Il a été téléchargé une fois. Vous pouvez le télécharger jusqu’au {day}.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Prête.</translation>
    </message>
    <message>
        <source>Ready until {day}</source>
        <translation>Prête jusqu’au {day}</translation>
    </message>
    <message>
        <source>{name}, in {folder}.</source>
        <translation>{name}, dans {folder}.</translation>
    </message>
    <message>
        <source>{name}, {size}, in {folder}.</source>
        <translation>{name}, {size}, dans {folder}.</translation>
    </message>
    <message>
        <source>This copy was removed.</source>
        <translation>Cette copie a été supprimée.</translation>
    </message>
    <message>
        <source>This copy was removed on {day}.</source>
        <translation>Cette copie a été supprimée le {day}.</translation>
    </message>
    <message>
        <source>We could not make your copy. Nothing is lost.</source>
        <translation>Nous n’avons pas pu préparer votre copie. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>{app} says it is not sure that you asked for it.</source>
        <translation>{app} indique ne pas avoir la certitude que la demande vient de vous.</translation>
    </message>
    <message>
        <source>{app} says it found no data for this request.</source>
        <translation>{app} indique n’avoir trouvé aucune donnée pour cette demande.</translation>
    </message>
    <message>
        <source>{app} says there were too many requests. Ask again later.</source>
        <translation>{app} indique avoir reçu trop de demandes. Redemandez plus tard.</translation>
    </message>
    <message>
        <source>{app} did not make this copy, and gives no reason.</source>
        <translation>{app} n’a pas préparé cette copie et ne donne pas de raison.</translation>
    </message>
    <message>
        <source>{received} of {size}</source>
        <translation>{received} sur {size}</translation>
    </message>
    <message>
        <source>Not enough space. {size} needed.</source>
        <translation>Espace insuffisant. Il faut {size}.</translation>
    </message>
    <message>
        <source>This folder does not take new files. Choose another folder.</source>
        <translation>Ce dossier n’accepte pas de nouveaux fichiers. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>A file cannot have this name here. Choose another one.</source>
        <translation>Un fichier ne peut pas porter ce nom ici. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Le fichier n’a pas pu être écrit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The file is damaged. We removed it.</source>
        <translation>Le fichier est endommagé. Nous l’avons supprimé.</translation>
    </message>
    <message>
        <source>You are no longer signed in. What has come is kept.</source>
        <translation>Votre session n’est plus ouverte. Ce qui est déjà arrivé est conservé.</translation>
    </message>
    <message>
        <source>{app} sent something else than a copy. Nothing was saved.</source>
        <translation>{app} a envoyé autre chose qu’une copie. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>aujourd’hui à {time}</translation>
    </message>
</context>
<context>
    <name>CopyActions</name>
    <message>
        <source>the service</source>
        <translation>ce service</translation>
    </message>
    <message>
        <source>Save your copy</source>
        <translation>Enregistrer votre copie</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Fichiers ZIP (*.zip)</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Ce service</translation>
    </message>
</context>
<context>
    <name>CopyCard</name>
    <message>
        <source>Asked</source>
        <translation>Demandée</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Téléchargée</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>ce service</translation>
    </message>
</context>
<context>
    <name>DataPageMaker</name>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
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
        <translation>à {time}</translation>
    </message>
    <message>
        <source>&apos;on&apos; d MMM &apos;at&apos; HH:mm</source>
        <translation>&apos;le&apos; d MMM &apos;à&apos; HH:mm</translation>
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
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>ddd</source>
        <translation>ddd</translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation>Aujourd’hui, {time}</translation>
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
        <translation>Où vous en décidez</translation>
    </message>
</context>
<context>
    <name>DecisionDetails</name>
    <message>
        <source>Who receives it</source>
        <translation>Qui le reçoit</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Durée de conservation</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Who offers this switch</source>
        <translation>Qui propose cet interrupteur</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Open {permission}</source>
        <translation>Ouvrir : {permission}</translation>
    </message>
</context>
<context>
    <name>DeleteAccountDialog</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Keep account</source>
        <translation>Conserver le compte</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>Supprimer le compte</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Suppression…</translation>
    </message>
    <message>
        <source>Confirm deletion</source>
        <translation>Confirmer la suppression</translation>
    </message>
    <message>
        <source>Delete your account</source>
        <translation>Supprimer votre compte</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Étape {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>DemoPanel</name>
    <message>
        <source>On</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lent</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Coupé</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Announce an incident</source>
        <translation>Annoncer un incident</translation>
    </message>
    <message>
        <source>Change a choice on the phone</source>
        <translation>Changer un choix sur le téléphone</translation>
    </message>
    <message>
        <source>Finish the copy now</source>
        <translation>Terminer la copie maintenant</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Mettre fin à la session</translation>
    </message>
    <message numerus="yes">
        <source>Skip %n days</source>
        <translation>
            <numerusform>Sauter %n jour</numerusform>
            <numerusform>Sauter %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Make something happen</source>
        <translation>Faire arriver quelque chose</translation>
    </message>
    <message>
        <source>Publish policy version {version}</source>
        <translation>Publier la version {version} de la politique</translation>
    </message>
</context>
<context>
    <name>DialogMaker</name>
    <message>
        <source>{title}: {use}</source>
        <translation>{title} : {use}</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>ce service</translation>
    </message>
</context>
<context>
    <name>DialogPanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>Une erreur s’est produite dans ce programme. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{app} cannot be reached. Nothing was sent.</source>
        <translation>{app} est injoignable. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The server did not answer. We do not know yet whether it worked.</source>
        <translation>Le serveur n’a pas répondu. Nous ne savons pas encore si cela a fonctionné.</translation>
    </message>
    <message>
        <source>Another device decided first. Look at what is on now, then decide.</source>
        <translation>Un autre appareil a décidé avant. Regardez ce qui est activé maintenant, puis décidez.</translation>
    </message>
    <message>
        <source>The privacy policy changed. Read what it says now, then decide.</source>
        <translation>La politique de confidentialité a changé. Lisez ce qu’elle dit maintenant, puis décidez.</translation>
    </message>
    <message>
        <source>{app} is still working on this. Check again in a moment.</source>
        <translation>{app} y travaille encore. Vérifiez à nouveau dans un instant.</translation>
    </message>
    <message>
        <source>You are no longer signed in. Nothing was changed.</source>
        <translation>Votre session n’est plus ouverte. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{app} did not take this. Nothing was changed.</source>
        <translation>{app} ne l’a pas accepté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The receipt from {app} is not valid, so it does not count. Nothing is turned on.</source>
        <translation>Le reçu envoyé par {app} n’est pas valide et ne compte donc pas. Rien n’est activé.</translation>
    </message>
    <message>
        <source>{app} sent an answer that this window cannot read.</source>
        <translation>{app} a envoyé une réponse illisible pour cette fenêtre.</translation>
    </message>
    <message>
        <source>Your account at {app} is closed. Nothing is on any more.</source>
        <translation>Votre compte chez {app} est fermé. Plus rien n’est activé.</translation>
    </message>
    <message>
        <source>What answers there is not a service this window can work with.</source>
        <translation>Ce qui répond là n’est pas un service avec lequel cette fenêtre peut fonctionner.</translation>
    </message>
    <message>
        <source>This is a demo, and what answers there is not. Nothing is sent to it.</source>
        <translation>Ceci est une démo, et ce qui répond là n’en est pas une. Rien n’y est envoyé.</translation>
    </message>
    <message>
        <source>What answers there is a demo with made-up people. Nothing is sent to it.</source>
        <translation>Ce qui répond là est une démo avec des personnes fictives. Rien n’y est envoyé.</translation>
    </message>
    <message>
        <source>The keyring of this computer is not available, so nothing was stored.</source>
        <translation>Le trousseau de cet ordinateur n’est pas disponible, rien n’a donc été conservé.</translation>
    </message>
    <message>
        <source>A setting of this computer is wrong. Nothing was changed.</source>
        <translation>Un paramètre de cet ordinateur est incorrect. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This computer could not save it. Check that the disk is not full.</source>
        <translation>Cet ordinateur n’a pas pu l’enregistrer. Vérifiez que le disque n’est pas plein.</translation>
    </message>
    <message>
        <source>The file is damaged. We removed it.</source>
        <translation>Le fichier est endommagé. Nous l’avons supprimé.</translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing was printed.</source>
        <translation>L’imprimante ne l’a pas accepté. Rien n’a été imprimé.</translation>
    </message>
    <message>
        <source>No program on this computer could open it.</source>
        <translation>Aucun programme de cet ordinateur n’a pu l’ouvrir.</translation>
    </message>
    <message>
        <source>ConsentUI is open in another window already.</source>
        <translation>ConsentUI est déjà ouvert dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>The text of the policy cannot be read.</source>
        <translation>Le texte de la politique est illisible.</translation>
    </message>
    <message>
        <source>{app} said no. Nothing was changed.</source>
        <translation>{app} a refusé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Something went wrong. Nothing was changed.</source>
        <translation>Un problème est survenu. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The code is too old. Ask for a new one.</source>
        <translation>Le code est trop ancien. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>Too many tries. Wait 10 minutes or use another way.</source>
        <translation>Trop d’essais. Attendez 10 minutes ou passez par un autre moyen.</translation>
    </message>
    <message numerus="yes">
        <source>The code is not right. %n tries left.</source>
        <translation>
            <numerusform>Le code est incorrect. Il reste %n essai.</numerusform>
            <numerusform>Le code est incorrect. Il reste %n essais.</numerusform>
        </translation>
    </message>
    <message>
        <source>{app} needs a code from your phone for this.</source>
        <translation>{app} demande pour cela un code de votre téléphone.</translation>
    </message>
    <message>
        <source>You have asked for this already. Nothing was asked twice.</source>
        <translation>Vous l’avez déjà demandé. La demande n’a pas été faite deux fois.</translation>
    </message>
    <message>
        <source>This is being carried out and cannot be cancelled any more.</source>
        <translation>C’est en cours d’exécution et ne peut plus être annulé.</translation>
    </message>
    <message>
        <source>The copy is not ready yet.</source>
        <translation>La copie n’est pas encore prête.</translation>
    </message>
    <message>
        <source>This copy was removed. You can ask for a new one.</source>
        <translation>Cette copie a été supprimée. Vous pouvez en demander une nouvelle.</translation>
    </message>
    <message>
        <source>This cannot be changed here. Nothing was changed.</source>
        <translation>Ceci ne peut pas être modifié ici. Rien n’a été modifié.</translation>
    </message>
    <message numerus="yes">
        <source>{app} is busy. Try again in %n seconds.</source>
        <translation>
            <numerusform>{app} ne peut pas répondre tout de suite. Réessayez dans %n seconde.</numerusform>
            <numerusform>{app} ne peut pas répondre tout de suite. Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{app} is busy. Try again in %n minutes.</source>
        <translation>
            <numerusform>{app} ne peut pas répondre tout de suite. Réessayez dans %n minute.</numerusform>
            <numerusform>{app} ne peut pas répondre tout de suite. Réessayez dans %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <translation>Envoyer un nouveau code</translation>
    </message>
    <message>
        <source>Read the policy</source>
        <translation>Lire la politique</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>FactLine</name>
    <message>
        <source>How to clear them</source>
        <translation>Comment les effacer</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>1. Open the settings of the browser in which you use it.
2. Look for privacy, then for cookies and other data of websites.
3. Remove the data of this service, or of all websites.
ConsentUI itself keeps no cookies, and cannot clear those of a browser.</source>
        <translation>1. Ouvrez les paramètres du navigateur dans lequel vous utilisez ce service.
2. Cherchez la confidentialité, puis les cookies et autres données de sites.
3. Supprimez les données de ce service, ou de tous les sites.
ConsentUI ne garde pas de cookies et ne peut pas effacer ceux d’un navigateur.</translation>
    </message>
    <message>
        <source>Your browser keeps its own cookies</source>
        <translation>Votre navigateur garde ses propres cookies</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>The policy does not say.</source>
        <translation>La politique ne le dit pas.</translation>
    </message>
    <message>
        <source>If off: the policy does not say.</source>
        <translation>Si désactivé : la politique ne le dit pas.</translation>
    </message>
    <message>
        <source>If off: {what}</source>
        <translation>Si désactivé : {what}</translation>
    </message>
    <message>
        <source>{app}. The policy names no switch for it.</source>
        <translation>{app}. La politique ne cite aucun interrupteur pour cela.</translation>
    </message>
    <message>
        <source>Nobody, the policy says.</source>
        <translation>Personne, selon la politique.</translation>
    </message>
    <message>
        <source>{use}: the policy does not say.</source>
        <translation>{use} : la politique ne le dit pas.</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>pas encore décidé</translation>
    </message>
    <message>
        <source>{moment}, on this computer</source>
        <translation>{moment}, sur cet ordinateur</translation>
    </message>
    <message>
        <source>{moment}, on {device}</source>
        <translation>{moment}, sur {device}</translation>
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
        <translation>Ce qui est détenu</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Durée de conservation</translation>
    </message>
    <message>
        <source>If you refuse</source>
        <translation>Si vous refusez</translation>
    </message>
    <message>
        <source>What {app} offers</source>
        <translation>Ce qui est proposé par {app}</translation>
    </message>
</context>
<context>
    <name>FairWords</name>
    <message>
        <source>How this window treats your choices</source>
        <translation>Comment cette fenêtre traite vos choix</translation>
    </message>
    <message>
        <source>A test clicks through this window and counts. These are the figures it found in this version.</source>
        <translation>Un test parcourt cette fenêtre en cliquant et compte. Voici les chiffres qu’il a trouvés dans cette version.</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions counted. None takes more steps to refuse than to agree to, {shorter} take fewer.</source>
        <translation>
            <numerusform>%n décision comptée. Aucune ne demande plus d’étapes pour refuser que pour accepter ; {shorter} en demandent moins.</numerusform>
            <numerusform>%n décisions comptées. Aucune ne demande plus d’étapes pour refuser que pour accepter ; {shorter} en demandent moins.</numerusform>
        </translation>
    </message>
    <message>
        <source>No is never the longer way</source>
        <translation>Dire non n’est jamais le chemin le plus long</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of buttons compared dot by dot in light, dark, high contrast and every language: the same size, place, fill and edge.</source>
        <translation>
            <numerusform>%n paire de boutons comparée point par point en clair, en sombre, en contraste élevé et dans chaque langue : mêmes taille, place, fond et bord.</numerusform>
            <numerusform>%n paires de boutons comparées point par point en clair, en sombre, en contraste élevé et dans chaque langue : mêmes taille, place, fond et bord.</numerusform>
        </translation>
    </message>
    <message>
        <source>No looks like yes</source>
        <translation>Le non ressemble au oui</translation>
    </message>
    <message numerus="yes">
        <source>%n questions opened. In none was anything ticked, and the Enter key answered none.</source>
        <translation>
            <numerusform>%n question ouverte. Rien n’y était coché et la touche Entrée n’a répondu à aucune.</numerusform>
            <numerusform>%n questions ouvertes. Rien n’y était coché et la touche Entrée n’a répondu à aucune.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen for you</source>
        <translation>Rien n’est choisi pour vous</translation>
    </message>
    <message numerus="yes">
        <source>%n kinds of question answered with no. None came back in the same version of the policy.</source>
        <translation>
            <numerusform>%n type de question avec un non pour réponse. Aucun n’est revenu dans la même version de la politique.</numerusform>
            <numerusform>%n types de question avec un non pour réponse. Aucun n’est revenu dans la même version de la politique.</numerusform>
        </translation>
    </message>
    <message>
        <source>A no is not asked again</source>
        <translation>Après un non, la question ne revient pas</translation>
    </message>
    <message numerus="yes">
        <source>At most %n steps from each of {pages} pages and dialogs.</source>
        <translation>
            <numerusform>Au plus %n étape depuis chacune des {pages} pages et boîtes de dialogue.</numerusform>
            <numerusform>Au plus %n étapes depuis chacune des {pages} pages et boîtes de dialogue.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy is never far</source>
        <translation>La politique n’est jamais loin</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Add {field}</source>
        <translation>Ajouter : {field}</translation>
    </message>
    <message>
        <source>Change {field}</source>
        <translation>Modifier : {field}</translation>
    </message>
    <message>
        <source>Clear {field}</source>
        <translation>Effacer : {field}</translation>
    </message>
</context>
<context>
    <name>FieldsPart</name>
    <message>
        <source>What is stored</source>
        <translation>Ce qui est stocké</translation>
    </message>
</context>
<context>
    <name>FileErrors</name>
    <message>
        <source>Not enough space on this disk. Nothing was saved.</source>
        <translation>Espace insuffisant sur ce disque. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>This folder does not take new files. Choose another folder.</source>
        <translation>Ce dossier n’accepte pas de nouveaux fichiers. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>A file cannot have this name here. Choose another one.</source>
        <translation>Un fichier ne peut pas porter ce nom ici. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Le fichier n’a pas pu être écrit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The file cannot be read. It may have been moved or removed.</source>
        <translation>Le fichier est illisible. Il a peut-être été déplacé ou supprimé.</translation>
    </message>
    <message>
        <source>This file is not a zip file, so it is not opened.</source>
        <translation>Ce fichier n’est pas un fichier ZIP, il n’est donc pas ouvert.</translation>
    </message>
    <message>
        <source>This zip file is damaged, so it is not opened.</source>
        <translation>Ce fichier ZIP est endommagé, il n’est donc pas ouvert.</translation>
    </message>
    <message>
        <source>This zip file has a password. A copy of your data has none.</source>
        <translation>Ce fichier ZIP a un mot de passe. Une copie de vos données n’en a pas.</translation>
    </message>
    <message>
        <source>This zip file holds too many files to be opened here.</source>
        <translation>Ce fichier ZIP contient trop de fichiers pour être ouvert ici.</translation>
    </message>
    <message>
        <source>This zip file grows too large when it is opened.</source>
        <translation>Ce fichier ZIP devient trop gros à l’ouverture.</translation>
    </message>
    <message>
        <source>This zip file has names that no copy has, so it is not opened.</source>
        <translation>Ce fichier ZIP contient des noms étrangers à une copie, il n’est donc pas ouvert.</translation>
    </message>
    <message>
        <source>This zip file holds links to other files, so it is not opened.</source>
        <translation>Ce fichier ZIP contient des liens vers d’autres fichiers, il n’est donc pas ouvert.</translation>
    </message>
    <message>
        <source>This zip file hides files inside one another, so it is not opened.</source>
        <translation>Ce fichier ZIP cache des fichiers les uns dans les autres, il n’est donc pas ouvert.</translation>
    </message>
</context>
<context>
    <name>FileTree</name>
    <message>
        <source>Files of the copy</source>
        <translation>Fichiers de la copie</translation>
    </message>
    <message numerus="yes">
        <source>{name}, %n matches</source>
        <translation>
            <numerusform>{name}, %n résultat</numerusform>
            <numerusform>{name}, %n résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>ce service</translation>
    </message>
    <message>
        <source>The {app} privacy policy in short</source>
        <translation>{app} : la politique de confidentialité en bref</translation>
    </message>
    <message>
        <source>copy from this app</source>
        <translation>copie fournie par cette application</translation>
    </message>
    <message>
        <source>Your answer turns nothing on. Each permission stays off until you turn it on yourself, one at a time. This window works with either answer.</source>
        <translation>Votre réponse n’active rien. Chaque autorisation reste désactivée jusqu’à ce que vous l’activiez vous-même, une par une. Cette fenêtre fonctionne quelle que soit votre réponse.</translation>
    </message>
    <message>
        <source>Nothing is accepted. Try again when you are online.</source>
        <translation>Rien n’est accepté. Réessayez quand vous serez en ligne.</translation>
    </message>
    <message>
        <source>We cannot load the policy now</source>
        <translation>Impossible de charger la politique pour l’instant</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>GroupPart</name>
    <message>
        <source>Sensitive</source>
        <translation>Sensible</translation>
    </message>
</context>
<context>
    <name>HeadRow</name>
    <message>
        <source>Details for {title}</source>
        <translation>Détails : {title}</translation>
    </message>
</context>
<context>
    <name>HeldActions</name>
    <message>
        <source>Your request is sent. The answer will stand here.</source>
        <translation>Votre demande est envoyée. La réponse s’affichera ici.</translation>
    </message>
</context>
<context>
    <name>HeldWords</name>
    <message>
        <source>You gave it</source>
        <translation>Donné par vous</translation>
    </message>
    <message>
        <source>You allowed it</source>
        <translation>Permis par vous</translation>
    </message>
    <message>
        <source>Needed to run {app}</source>
        <translation>Nécessaire pour faire fonctionner {app}</translation>
    </message>
    <message>
        <source>Other people posted it</source>
        <translation>Publié par d’autres</translation>
    </message>
    <message>
        <source>By a permission or another choice, or by using a feature.</source>
        <translation>Par une autorisation ou un autre choix, ou en utilisant une fonction.</translation>
    </message>
    <message>
        <source>The policy does not offer a choice for these.</source>
        <translation>La politique n’offre pas de choix pour cela.</translation>
    </message>
    <message>
        <source>{summary} No entries are on record.</source>
        <translation>{summary} Aucune entrée n’est enregistrée.</translation>
    </message>
    <message>
        <source>{summary} {entries}, the newest {when}.</source>
        <translation>{summary} {entries}, la plus récente {when}.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>{posts}, {comments}, {likes}</source>
        <translation>{posts}, {comments}, {likes}</translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n publication</numerusform>
            <numerusform>%n publications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n commentaire</numerusform>
            <numerusform>%n commentaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n likes</source>
        <translation>
            <numerusform>%n mention J’aime</numerusform>
            <numerusform>%n mentions J’aime</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known now.</source>
        <translation>Inconnu pour l’instant.</translation>
    </message>
    <message>
        <source>Nothing stored.</source>
        <translation>Rien n’est stocké.</translation>
    </message>
    <message numerus="yes">
        <source>%n fields are filled in</source>
        <translation>
            <numerusform>%n champ est rempli</numerusform>
            <numerusform>%n champs sont remplis</numerusform>
        </translation>
    </message>
    <message>
        <source>{fields}.</source>
        <translation>{fields}.</translation>
    </message>
    <message>
        <source>{fields}, changed last on {day}.</source>
        <translation>{fields}, dernière modification le {day}.</translation>
    </message>
    <message>
        <source>No entries are on record.</source>
        <translation>Aucune entrée n’est enregistrée.</translation>
    </message>
    <message>
        <source>{entries}.</source>
        <translation>{entries}.</translation>
    </message>
    <message>
        <source>{entries}, of {day}.</source>
        <translation>{entries}, du {day}.</translation>
    </message>
    <message>
        <source>{entries}, from {first} to {last}.</source>
        <translation>{entries}, du {first} au {last}.</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Nothing stored. Only needed for services that check who you are.</source>
        <translation>Rien n’est stocké. Nécessaire seulement pour les services qui vérifient votre identité.</translation>
    </message>
    <message>
        <source>Stored: {fields}.</source>
        <translation>Stocké : {fields}.</translation>
    </message>
    <message>
        <source>Nothing stored. All of these are optional.</source>
        <translation>Rien n’est stocké. Tout est facultatif.</translation>
    </message>
    <message>
        <source>{fields}. All of these are optional.</source>
        <translation>{fields}. Tout est facultatif.</translation>
    </message>
    <message>
        <source>{held}. Empty: {empty}. All of these are optional.</source>
        <translation>{held}. Vide : {empty}. Tout est facultatif.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Questions about your personal data go to people, not to a robot.</source>
        <translation>Les questions sur vos données personnelles vont à des personnes, pas à un robot.</translation>
    </message>
    <message>
        <source>Common questions</source>
        <translation>Questions fréquentes</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>ce service</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the keyboard shortcuts</source>
        <translation>Afficher les raccourcis clavier</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Press F1 at any time</source>
        <translation>Touche F1 à tout moment</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Examiner…</translation>
    </message>
    <message>
        <source>Look at a report for support</source>
        <translation>Examiner un rapport pour l’assistance</translation>
    </message>
    <message>
        <source>You see every word of it first. It names nobody, and nothing is sent.</source>
        <translation>Vous en voyez d’abord chaque mot. Il ne nomme personne, et rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Save a report for support</source>
        <translation>Enregistrer un rapport pour l’assistance</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>Your click counts at once: it is kept on this computer and sent to {app} until {app} has recorded it, also after a restart. Only then the switch says “Off”. Turning something off is about what happens from then on. It does not delete what {app} already holds.</source>
        <translation>Votre clic compte aussitôt : il est conservé sur cet ordinateur et envoyé jusqu’à son enregistrement par {app}, même après un redémarrage. Alors seulement l’interrupteur indique « Désactivé ». Désactiver vaut pour ce qui se passe ensuite. Cela ne supprime pas ce qui est déjà détenu par {app}.</translation>
    </message>
    <message>
        <source>For some data the policy offers no choice and gives a reason, such as safe operation. And it lists cases in which it says law lets {app} collect or share data without asking you. You cannot turn these off here. You can read each of them in the policy, and write to the privacy team about any.</source>
        <translation>Pour certaines données, la politique n’offre pas de choix et donne une raison, comme la sécurité du fonctionnement. Elle énumère aussi des cas où, selon elle, la loi permet à {app} de collecter ou de transmettre des données sans vous demander. Vous ne pouvez pas les désactiver ici. Vous pouvez lire chacun d’eux dans la politique et écrire à ce sujet à l’équipe chargée des données personnelles.</translation>
    </message>
    <message>
        <source>The same permissions and other choices. They apply to this computer only. When you sign in, you are asked about each choice that differs from your account, one by one. None is carried over by itself.</source>
        <translation>Les mêmes autorisations et autres choix. Ils ne valent que pour cet ordinateur. Quand vous vous connectez, on vous interroge sur chaque choix qui diffère de votre compte, un par un. Aucun n’est repris de lui-même.</translation>
    </message>
    <message>
        <source>What happens when I turn a permission off?</source>
        <translation>Que se passe-t-il quand je désactive une autorisation ?</translation>
    </message>
    <message>
        <source>Why are some things always on?</source>
        <translation>Pourquoi certaines choses sont-elles toujours activées ?</translation>
    </message>
    <message>
        <source>I use {app} without an account. What can I choose?</source>
        <translation>J’utilise {app} sans compte. Que puis-je choisir ?</translation>
    </message>
    <message>
        <source>Proof of one decision: what you decided, when, and which text of the policy was in force. {app} signs it, and this computer checks the signature before a switch says “On”. You find it in the details of each permission, under Receipt.</source>
        <translation>La preuve d’une décision : ce que vous avez décidé, quand, et quel texte de la politique était en vigueur. {app} la signe, et cet ordinateur vérifie la signature avant qu’un interrupteur indique « Activé ». Vous la trouvez dans les détails de chaque autorisation, sous « Reçu ».</translation>
    </message>
    <message>
        <source>You can turn things off at any time. That is kept on this computer and sent when there is a connection. Turning on needs a connection: nothing counts as given before {app} has recorded it.</source>
        <translation>Vous pouvez désactiver à tout moment. C’est conservé sur cet ordinateur et envoyé dès qu’il y a une connexion. Activer demande une connexion : rien ne compte comme donné avant son enregistrement par {app}.</translation>
    </message>
    <message>
        <source>You are asked about each change that touches a choice of yours, one by one. Until you decide, the rules you agreed to stay in force. From the day of the change, what you have not answered is off until you decide.</source>
        <translation>On vous interroge sur chaque changement qui touche un de vos choix, un par un. Jusqu’à votre décision, les règles que vous avez acceptées restent en vigueur. À partir du jour du changement, ce à quoi vous n’avez pas répondu est désactivé jusqu’à votre décision.</translation>
    </message>
    <message>
        <source>What is a receipt?</source>
        <translation>Qu’est-ce qu’un reçu ?</translation>
    </message>
    <message>
        <source>What can I do without a connection?</source>
        <translation>Que puis-je faire sans connexion ?</translation>
    </message>
    <message>
        <source>What happens when the policy changes?</source>
        <translation>Que se passe-t-il quand la politique change ?</translation>
    </message>
    <message>
        <source>Your computer has privacy settings of its own, and they can block the camera, the microphone and more for every program. A permission here tells {app} what it may use. Both have to allow it.</source>
        <translation>Votre ordinateur a ses propres paramètres de confidentialité ; ils peuvent bloquer la caméra, le microphone et d’autres choses pour tous les programmes. Une autorisation ici fixe les usages permis à {app}. Les deux doivent le permettre.</translation>
    </message>
    <message>
        <source>Write to the privacy team first, so that they can put it right. If you are not happy with the answer, you can turn to the data protection authority where you live or work. ConsentUI does not know which one that is and sends nothing there.</source>
        <translation>Écrivez d’abord à l’équipe chargée des données personnelles, pour qu’elle puisse corriger. Si la réponse ne vous convient pas, vous pouvez vous adresser à l’autorité de protection des données du lieu où vous vivez ou travaillez. ConsentUI ne sait pas laquelle c’est et ne lui envoie rien.</translation>
    </message>
    <message>
        <source>A permission is on, but it does not work. Why?</source>
        <translation>Une autorisation est activée, mais cela ne marche pas. Pourquoi ?</translation>
    </message>
    <message>
        <source>How can I complain?</source>
        <translation>Comment faire une réclamation ?</translation>
    </message>
</context>
<context>
    <name>HeroCard</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>Impossible de charger ceci pour l’instant.</translation>
    </message>
</context>
<context>
    <name>HeroHead</name>
    <message>
        <source>Manage permissions</source>
        <translation>Gérer les autorisations</translation>
    </message>
</context>
<context>
    <name>IdentityPart</name>
    <message>
        <source>Give it</source>
        <translation>Fournir</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Ce qui est stocké</translation>
    </message>
    <message>
        <source>Nothing is stored. You may refuse. The policy says what that costs: {cost}</source>
        <translation>Rien n’est stocké. Vous pouvez refuser. Ce qu’il en coûte, selon la politique : {cost}</translation>
    </message>
    <message>
        <source>Stored, and shown here in part only. You may withdraw it at any time.</source>
        <translation>Stocké, et affiché ici en partie seulement. Vous pouvez le retirer à tout moment.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Modifier</translation>
    </message>
</context>
<context>
    <name>IncidentCard</name>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>Quelles données</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Que faire maintenant</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>À qui s’adresser</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>J’ai lu ceci</translation>
    </message>
    <message>
        <source>It happened on {day}. You are told since {moment}.</source>
        <translation>C’est arrivé le {day}. Annoncé ici : {moment}.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>You read this {moment}.</source>
        <translation>Vous avez lu ceci {moment}.</translation>
    </message>
</context>
<context>
    <name>IncidentPage</name>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Politique de confidentialité</translation>
    </message>
    <message>
        <source>No incidents</source>
        <translation>Aucun incident</translation>
    </message>
    <message>
        <source>If something happens to your data, you read here what it was and what you can do.</source>
        <translation>Si quelque chose arrive à vos données, vous lirez ici ce que c’était et ce que vous pouvez faire.</translation>
    </message>
    <message>
        <source>What {app} tells everybody about incidents with data.</source>
        <translation>Ce qui est annoncé à tous par {app} sur les incidents touchant des données.</translation>
    </message>
</context>
<context>
    <name>InsetWords</name>
    <message>
        <source>Keep it off</source>
        <translation>Laisser désactivé</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Keep it on</source>
        <translation>Laisser activé</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>The privacy policy has changed what it says about {name}.</source>
        <translation>La politique de confidentialité dit autre chose sur {name}.</translation>
    </message>
    <message>
        <source>{app} no longer has a record of what you decided about {name}.</source>
        <translation>{app} n’a plus trace de votre décision sur {name}.</translation>
    </message>
    <message>
        <source>{app} has recorded {name} as on after all.</source>
        <translation>{app} a finalement enregistré une activation pour {name}.</translation>
    </message>
    <message>
        <source>You turned {name} on here, but off on another device.</source>
        <translation>Vous avez activé {name} ici ; désactivation sur un autre appareil.</translation>
    </message>
    <message>
        <source>You turned {name} on here, but off on another device ({device}) {when}.</source>
        <translation>Vous avez activé {name} ici ; désactivation sur un autre appareil ({device}) {when}.</translation>
    </message>
    <message>
        <source>You turned {name} on here, but off on another device {when}.</source>
        <translation>Vous avez activé {name} ici ; désactivation sur un autre appareil {when}.</translation>
    </message>
    <message>
        <source>{app} has it as on. It is off on this computer until you answer.</source>
        <translation>Selon {app}, c’est activé. C’est désactivé sur cet ordinateur jusqu’à votre réponse.</translation>
    </message>
    <message>
        <source>It stays off until you answer. Read what the policy says now first.</source>
        <translation>Cela reste désactivé jusqu’à votre réponse. Lisez d’abord ce que dit maintenant la politique.</translation>
    </message>
    <message>
        <source>It stays off until you answer. Which one is right?</source>
        <translation>Cela reste désactivé jusqu’à votre réponse. Lequel est juste ?</translation>
    </message>
    <message>
        <source>It stays off until you answer.</source>
        <translation>Cela reste désactivé jusqu’à votre réponse.</translation>
    </message>
    <message>
        <source>Off on this computer; {app} may have it as on.</source>
        <translation>Désactivé sur cet ordinateur ; peut-être encore enregistré comme activé chez {app}.</translation>
    </message>
    <message>
        <source>We could not confirm it.</source>
        <translation>Nous n’avons pas pu le confirmer.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Keep off</source>
        <translation>Laisser désactivé</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>It counts here already. Nothing can get lost.</source>
        <translation>Ici, cela compte déjà. Rien ne peut se perdre.</translation>
    </message>
    <message>
        <source>The service is busy.</source>
        <translation>Le service est occupé.</translation>
    </message>
    <message>
        <source>The service is busy. We try again at {time}.</source>
        <translation>Le service est occupé. Nouvel essai à {time}.</translation>
    </message>
    <message>
        <source>Not off yet.</source>
        <translation>Pas encore désactivé.</translation>
    </message>
    <message>
        <source>The server does not answer. We keep trying.</source>
        <translation>Le serveur ne répond pas. Nous continuons d’essayer.</translation>
    </message>
    <message>
        <source>You can also write to {address}.</source>
        <translation>Vous pouvez aussi écrire à {address}.</translation>
    </message>
    <message>
        <source>The service did not take it. Nothing was changed.</source>
        <translation>Le service ne l’a pas accepté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This computer could not save the step. Nothing was sent.</source>
        <translation>Cet ordinateur n’a pas pu enregistrer cette étape. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>We could not turn on {name}.</source>
        <translation>Impossible d’activer {name}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment.</source>
        <translation>Rien n’a été modifié. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again at {time}.</source>
        <translation>Rien n’a été modifié. Réessayez à {time}.</translation>
    </message>
    <message>
        <source>Turning off; this computer could not save it.</source>
        <translation>Désactivation en cours ; cet ordinateur n’a pas pu l’enregistrer.</translation>
    </message>
    <message>
        <source>Keep the window open while we send.</source>
        <translation>Gardez la fenêtre ouverte pendant l’envoi.</translation>
    </message>
    <message>
        <source>Sign in to turn this on. It stays off.</source>
        <translation>Connectez-vous pour activer ceci. Cela reste désactivé.</translation>
    </message>
    <message>
        <source>You were signed out. Nothing was changed.</source>
        <translation>Votre session a été fermée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>The privacy policy says something new about this.</source>
        <translation>La politique de confidentialité dit du nouveau à ce sujet.</translation>
    </message>
    <message>
        <source>Read what is new, then decide.</source>
        <translation>Lisez ce qui est nouveau, puis décidez.</translation>
    </message>
    <message>
        <source>See what changes</source>
        <translation>Voir ce qui change</translation>
    </message>
</context>
<context>
    <name>Inside</name>
    <message>
        <source>Entry {number}</source>
        <translation>Entrée {number}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>In {folder}, {size}</source>
        <translation>Dans {folder}, {size}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries added</source>
        <translation>
            <numerusform>%n entrée ajoutée</numerusform>
            <numerusform>%n entrées ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries only in the older copy</source>
        <translation>
            <numerusform>%n entrée dans la copie plus ancienne seulement</numerusform>
            <numerusform>%n entrées dans la copie plus ancienne seulement</numerusform>
        </translation>
    </message>
    <message>
        <source>{file}: {what}</source>
        <translation>{file} : {what}</translation>
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
        <translation>Choisir une copie plus ancienne</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Fichiers ZIP (*.zip)</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Ce service</translation>
    </message>
</context>
<context>
    <name>InspectPage</name>
    <message>
        <source>Look inside your copy</source>
        <translation>Contenu de votre copie</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Search the copy</source>
        <translation>Rechercher dans la copie</translation>
    </message>
    <message>
        <source>This file is not opened</source>
        <translation>Ce fichier n’est pas ouvert</translation>
    </message>
    <message>
        <source>{name}. Opened on this computer. Nothing is sent.</source>
        <translation>{name}. Ouvert sur cet ordinateur. Rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Rien trouvé. Essayez un autre mot.</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectPane</name>
    <message>
        <source>Easy to read</source>
        <translation>Facile à lire</translation>
    </message>
    <message>
        <source>Raw file</source>
        <translation>Fichier brut</translation>
    </message>
    <message>
        <source>This file is not text, so it is not shown here.</source>
        <translation>Ce fichier n’est pas du texte, il n’est donc pas affiché ici.</translation>
    </message>
    <message>
        <source>From here on this file is not valid JSON. The raw file shows what is in it.</source>
        <translation>À partir d’ici, ce fichier n’est pas du JSON valide. Le fichier brut montre ce qu’il contient.</translation>
    </message>
    <message>
        <source>Nothing found in this file.</source>
        <translation>Rien trouvé dans ce fichier.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Ce fichier est vide.</translation>
    </message>
    <message>
        <source>What was added</source>
        <translation>Ce qui a été ajouté</translation>
    </message>
    <message>
        <source>Since {copy}</source>
        <translation>Depuis {copy}</translation>
    </message>
    <message>
        <source>Nothing was added since that copy.</source>
        <translation>Rien n’a été ajouté depuis cette copie.</translation>
    </message>
</context>
<context>
    <name>KeepBanner</name>
    <message>
        <source>Keep my account</source>
        <translation>Conserver mon compte</translation>
    </message>
</context>
<context>
    <name>KeyringDialog</name>
    <message>
        <source>Your sign-in cannot be stored</source>
        <translation>Votre connexion ne peut pas être conservée</translation>
    </message>
    <message>
        <source>This computer has no keyring that is unlocked, so ConsentUI cannot store your sign-in safely.</source>
        <translation>Cet ordinateur n’a pas de trousseau déverrouillé, ConsentUI ne peut donc pas conserver votre connexion en sécurité.</translation>
    </message>
    <message>
        <source>Without an account, what you turn on here is turned off again when ConsentUI next starts.</source>
        <translation>Sans compte, ce que vous activez ici est de nouveau désactivé au prochain démarrage de ConsentUI.</translation>
    </message>
    <message>
        <source>Ask me to sign in each time</source>
        <translation>Me demander de me connecter à chaque fois</translation>
    </message>
    <message>
        <source>Nothing is stored on this computer.</source>
        <translation>Rien n’est conservé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again</source>
        <translation>Déverrouiller le trousseau et réessayer</translation>
    </message>
    <message>
        <source>Your system asks for its password.</source>
        <translation>Votre système demande le mot de passe.</translation>
    </message>
    <message>
        <source>How this works</source>
        <translation>Comment cela fonctionne</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>A keyring is the part of your system that keeps passwords encrypted. ConsentUI keeps its sign-in there and nowhere else: never in a file. Without a keyring the sign-in lives in memory until you close the window. Turning things off works in any case.</source>
        <translation>Un trousseau est la partie de votre système qui garde les mots de passe chiffrés. ConsentUI y garde sa connexion et nulle part ailleurs : jamais dans un fichier. Sans trousseau, la connexion reste en mémoire jusqu’à la fermeture de la fenêtre. Désactiver fonctionne dans tous les cas.</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>ConsentUI is free software under the MIT licence. You may use, change and pass it on.</source>
        <translation>ConsentUI est un logiciel libre sous licence MIT. Vous pouvez l’utiliser, le modifier et le transmettre.</translation>
    </message>
    <message>
        <source>It is built with the works of others, each under its own licence:</source>
        <translation>Il est construit avec les œuvres d’autres personnes, chacune sous sa propre licence :</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Licence not named by the package</source>
        <translation>Licence non indiquée par le paquet</translation>
    </message>
</context>
<context>
    <name>LinesView</name>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
</context>
<context>
    <name>LinkedRow</name>
    <message>
        <source>Unlink</source>
        <translation>Délier</translation>
    </message>
    <message>
        <source>Unlink {product}</source>
        <translation>Délier {product}</translation>
    </message>
</context>
<context>
    <name>ListInterface</name>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} sur {count}</translation>
    </message>
</context>
<context>
    <name>LoadingRows</name>
    <message>
        <source>Loading your choices…</source>
        <translation>Chargement de vos choix…</translation>
    </message>
</context>
<context>
    <name>Locale</name>
    <message>
        <source>en_GB</source>
        <translation>fr_FR</translation>
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
        <translation>Défini par votre administrateur</translation>
    </message>
</context>
<context>
    <name>LookGroup</name>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>System font</source>
        <translation>Police du système</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins de mouvement</translation>
    </message>
    <message>
        <source>Match system follows your computer, with its contrast setting</source>
        <translation>« Système » suit votre ordinateur, avec son réglage de contraste</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Starts from the text size of your computer</source>
        <translation>Part de la taille du texte de votre ordinateur</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>No sliding or fading</source>
        <translation>Sans glissements ni fondus</translation>
    </message>
</context>
<context>
    <name>MailWords</name>
    <message>
        <source>Question about my data at {app}</source>
        <translation>Question sur mes données : {app}</translation>
    </message>
    <message>
        <source>Question about {clause}</source>
        <translation>Question sur {clause}</translation>
    </message>
    <message>
        <source>This is about {clause}, version {version} of the privacy policy of {app}:</source>
        <translation>Il s’agit de {clause}, politique de confidentialité, version {version}, {app} :</translation>
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
        <translation>[Démo] {name}</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>Other choices</source>
        <translation>Autres choix</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>MessageGroup</name>
    <message>
        <source>Language and messages</source>
        <translation>Langue et messages</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the policy</source>
        <translation>Langue de la politique</translation>
    </message>
    <message>
        <source>Keep short messages on screen</source>
        <translation>Durée des messages courts à l’écran</translation>
    </message>
    <message>
        <source>What this window says. The policy follows where it was published in that language.</source>
        <translation>La langue de cette fenêtre. La politique suit, si elle a été publiée dans cette langue.</translation>
    </message>
    <message>
        <source>The policy is shown in the languages it was published in</source>
        <translation>La politique s’affiche dans les langues où elle a été publiée</translation>
    </message>
    <message>
        <source>Messages with Undo stay until you close them or the time is over</source>
        <translation>Les messages avec « Annuler » restent jusqu’à ce que vous les fermiez ou que le temps soit écoulé</translation>
    </message>
    <message>
        <source>Until I close them</source>
        <translation>Jusqu’à ce que je les ferme</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The service</source>
        <translation>Ce service</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Your copy is ready</source>
        <translation>Votre copie est prête</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>Copier la référence</translation>
    </message>
    <message>
        <source>A setting of this computer is not used. {words}</source>
        <translation>Un paramètre de cet ordinateur n’est pas utilisé. {words}</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <translation>Défini par votre administrateur</translation>
    </message>
    <message>
        <source>Reference copied</source>
        <translation>Référence copiée</translation>
    </message>
</context>
<context>
    <name>NavList</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>NoChoices</name>
    <message>
        <source>We cannot show your choices</source>
        <translation>Impossible d’afficher vos choix</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation>Obtenir de l’aide</translation>
    </message>
    <message>
        <source>You are offline. Your choices are safe and nothing was changed.</source>
        <translation>Vous êtes hors ligne. Vos choix sont en sécurité et rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The server does not answer. Your choices are safe and nothing was changed. Try again, or come back later.</source>
        <translation>Le serveur ne répond pas. Vos choix sont en sécurité et rien n’a été modifié. Réessayez, ou revenez plus tard.</translation>
    </message>
</context>
<context>
    <name>NotSentDialog</name>
    <message>
        <source>Not sent yet</source>
        <translation>Pas encore envoyé</translation>
    </message>
    <message>
        <source>This computer could not save what you turned off. If you close now, it stays on. Keep the window open while we send.</source>
        <translation>Cet ordinateur n’a pas pu enregistrer ce que vous avez désactivé. Si vous fermez maintenant, cela reste activé. Gardez la fenêtre ouverte pendant l’envoi.</translation>
    </message>
    <message>
        <source>We send it when ConsentUI is next open.</source>
        <translation>Ce sera envoyé à la prochaine ouverture de ConsentUI.</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Garder ouvert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>NowAndThen</name>
    <message>
        <source>new: {words}</source>
        <translation>nouveau : {words}</translation>
    </message>
</context>
<context>
    <name>OtherChanges</name>
    <message>
        <source>Read them</source>
        <translation>Les lire</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Les masquer</translation>
    </message>
</context>
<context>
    <name>OverviewBanners</name>
    <message>
        <source>See what happens when</source>
        <translation>Voir ce qui se passe et quand</translation>
    </message>
    <message numerus="yes">
        <source>%n switches need your answer</source>
        <translation>
            <numerusform>%n interrupteur attend votre réponse</numerusform>
            <numerusform>%n interrupteurs attendent votre réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>What they are about stays off until you answer.</source>
        <translation>Ce qu’ils concernent reste désactivé jusqu’à votre réponse.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>It happened on {day}. See which data it is about and what you can do now.</source>
        <translation>C’est arrivé le {day}. Voyez quelles données sont concernées et ce que vous pouvez faire maintenant.</translation>
    </message>
    <message>
        <source>See what happened</source>
        <translation>Voir ce qui s’est passé</translation>
    </message>
    <message>
        <source>The privacy policy changed on {day}</source>
        <translation>La politique de confidentialité a changé le {day}</translation>
    </message>
    <message>
        <source>The privacy policy changes on {day}</source>
        <translation>La politique de confidentialité change le {day}</translation>
    </message>
    <message>
        <source>See what changes</source>
        <translation>Voir ce qui change</translation>
    </message>
    <message>
        <source>No change needs your decision.</source>
        <translation>Aucun changement ne demande votre décision.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes need your decision.</source>
        <translation>
            <numerusform>%n changement demande votre décision.</numerusform>
            <numerusform>%n changements demandent votre décision.</numerusform>
        </translation>
    </message>
    <message>
        <source>What they touch is off until you decide.</source>
        <translation>Ce qu’ils touchent est désactivé jusqu’à votre décision.</translation>
    </message>
    <message>
        <source>Until you decide, the rules you agreed to stay in force.</source>
        <translation>Jusqu’à votre décision, les règles que vous avez acceptées restent en vigueur.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>ce service</translation>
    </message>
    <message>
        <source>What {app} may use, what it shared, and what is waiting for you.</source>
        <translation>Les usages permis à {app}, ce qui a été transmis et ce qui vous attend.</translation>
    </message>
    <message numerus="yes">
        <source>%n more messages</source>
        <translation>
            <numerusform>%n autre message</numerusform>
            <numerusform>%n autres messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message>
        <source>Recommendations</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Ads</source>
        <translation>Publicités</translation>
    </message>
    <message>
        <source>Optional cookies</source>
        <translation>Cookies facultatifs</translation>
    </message>
    <message>
        <source>Linked accounts</source>
        <translation>Comptes liés</translation>
    </message>
    <message>
        <source>{state} · {uses}</source>
        <translation>{state} · {uses}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Auj.</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>All {total} permissions are off</source>
        <translation>Les {total} autorisations sont désactivées</translation>
    </message>
    <message>
        <source>{count} of {total} permissions were on when last checked</source>
        <translation>Autorisations activées au dernier contrôle : {count} sur {total}</translation>
    </message>
    <message>
        <source>All {total} permissions are on</source>
        <translation>Les {total} autorisations sont activées</translation>
    </message>
    <message>
        <source>{count} of {total} permissions are on</source>
        <translation>Autorisations activées : {count} sur {total}</translation>
    </message>
    <message>
        <source>{app} asks when a feature needs something. You decide each time.</source>
        <translation>{app} vous demande quand une fonction en a besoin. Vous décidez à chaque fois.</translation>
    </message>
    <message>
        <source>{title}: {state}.</source>
        <translation>{title} : {state}.</translation>
    </message>
    <message>
        <source>The rest are off.</source>
        <translation>Tout le reste est désactivé.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>{count} of {total} on</source>
        <translation>{count} sur {total} activés</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n recipients</source>
        <translation>
            <numerusform>avec %n destinataire</numerusform>
            <numerusform>avec %n destinataires</numerusform>
        </translation>
    </message>
    <message>
        <source>More than {times}</source>
        <translation>Plus de {times}</translation>
    </message>
    <message>
        <source>{times}, {recipients}</source>
        <translation>{times}, {recipients}</translation>
    </message>
    <message>
        <source>once</source>
        <translation>une fois</translation>
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
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <source>{name} is on.</source>
        <translation>{name} : autorisation activée.</translation>
    </message>
    <message>
        <source>{names} are on.</source>
        <translation>{names} : autorisations activées.</translation>
    </message>
</context>
<context>
    <name>PageBanners</name>
    <message>
        <source>Read the policy</source>
        <translation>Lire la politique</translation>
    </message>
    <message>
        <source>{detail}. Nothing is sent and nothing is changed. Whoever looks after this computer can put it right.</source>
        <translation>{detail}. Rien n’est envoyé et rien n’est modifié. La personne qui s’occupe de cet ordinateur peut le corriger.</translation>
    </message>
    <message>
        <source>A setting of this computer is wrong</source>
        <translation>Un paramètre de cet ordinateur est incorrect</translation>
    </message>
    <message>
        <source>A part of the program is missing or broken. Nothing is sent and nothing is changed. Close the window and start it again.</source>
        <translation>Une partie du programme manque ou est endommagée. Rien n’est envoyé et rien n’est modifié. Fermez la fenêtre et relancez-la.</translation>
    </message>
    <message>
        <source>ConsentUI could not start</source>
        <translation>ConsentUI n’a pas pu démarrer</translation>
    </message>
    <message>
        <source>Another window of ConsentUI holds your choices</source>
        <translation>Une autre fenêtre de ConsentUI détient vos choix</translation>
    </message>
    <message>
        <source>Close it, then try again. Until then nothing can be turned on here.</source>
        <translation>Fermez-la, puis réessayez. D’ici là, rien ne peut être activé ici.</translation>
    </message>
    <message>
        <source>This computer cannot read the choices it kept</source>
        <translation>Cet ordinateur ne peut pas lire les choix qu’il a conservés</translation>
    </message>
    <message>
        <source>Nothing is turned on by that. Something you turned off earlier may not have been sent: look at the switches below.</source>
        <translation>Cela n’active rien. Ce que vous avez désactivé plus tôt n’a peut-être pas été envoyé : regardez les interrupteurs ci-dessous.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation>Vous êtes hors ligne</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Le serveur ne répond pas</translation>
    </message>
    <message>
        <source>This demo works with a demo service only</source>
        <translation>Cette démo ne fonctionne qu’avec un service de démo</translation>
    </message>
    <message>
        <source>What answers does not call itself a demo. Nothing is sent to it.</source>
        <translation>Ce qui répond ne se présente pas comme une démo. Rien n’y est envoyé.</translation>
    </message>
    <message>
        <source>This address belongs to a demo</source>
        <translation>Cette adresse appartient à une démo</translation>
    </message>
    <message>
        <source>Its people and data are made up, so nothing of yours is sent to it. To look at it, start the demo: consentui demo</source>
        <translation>Ses personnes et ses données sont fictives, rien de vous n’y est donc envoyé. Pour la voir, lancez la démo : consentui demo</translation>
    </message>
    <message>
        <source>What you turned off is saved on this computer. We send it when you are back online.</source>
        <translation>Ce que vous avez désactivé est enregistré sur cet ordinateur. Ce sera envoyé dès votre retour en ligne.</translation>
    </message>
    <message>
        <source>You can turn things off at any time. Turning on needs a connection.</source>
        <translation>Vous pouvez désactiver à tout moment. Activer demande une connexion.</translation>
    </message>
    <message>
        <source>A change you made is still being sent. You need not sign in for that.</source>
        <translation>Un changement que vous avez fait est encore en cours d’envoi. Vous n’avez pas besoin de vous connecter pour cela.</translation>
    </message>
    <message>
        <source>Sign in again to see and change the choices of your account.</source>
        <translation>Reconnectez-vous pour voir et modifier les choix de votre compte.</translation>
    </message>
    <message>
        <source>You were signed out</source>
        <translation>Votre session a été fermée</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>You declined the policy</source>
        <translation>Vous avez refusé la politique</translation>
    </message>
    <message>
        <source>You can read it and decide again at any time.</source>
        <translation>Vous pouvez la lire et décider à nouveau à tout moment.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Aucune session ouverte</translation>
    </message>
    <message>
        <source>These choices apply to this computer only. Sign in to see and change the choices of your account.</source>
        <translation>Ces choix ne valent que pour cet ordinateur. Connectez-vous pour voir et modifier ceux de votre compte.</translation>
    </message>
    <message>
        <source>These choices apply to this computer only, and it has no unlocked keyring to keep them. What you turn on here is turned off again when ConsentUI next starts.</source>
        <translation>Ces choix ne valent que pour cet ordinateur, et il n’a pas de trousseau déverrouillé pour les garder. Ce que vous activez ici est de nouveau désactivé au prochain démarrage de ConsentUI.</translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message>
        <source>Support demo</source>
        <translation>Démo d’assistance</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>Fold up the demo panel</source>
        <translation>Replier le volet de démo</translation>
    </message>
    <message>
        <source>Made-up people and data. Nothing real is changed.</source>
        <translation>Personnes et données fictives. Rien de réel n’est modifié.</translation>
    </message>
    <message>
        <source>Open the demo panel</source>
        <translation>Ouvrir le volet de démo</translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. You can save a PDF instead.</source>
        <translation>Aucune imprimante n’est installée sur cet ordinateur. Vous pouvez enregistrer un PDF à la place.</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Envoyé à l’imprimante</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Enregistré sous {name}</translation>
    </message>
</context>
<context>
    <name>PermissionNames</name>
    <message>
        <source>location</source>
        <translation>la localisation</translation>
    </message>
    <message>
        <source>the camera</source>
        <translation>la caméra</translation>
    </message>
    <message>
        <source>the microphone</source>
        <translation>le microphone</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>les contacts</translation>
    </message>
    <message>
        <source>the photo album</source>
        <translation>l’album photo</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>« {title} »</translation>
    </message>
    <message>
        <source>They stay off.</source>
        <translation>Ils restent désactivés.</translation>
    </message>
    <message>
        <source>It stays off.</source>
        <translation>Cette autorisation reste désactivée.</translation>
    </message>
    <message>
        <source>Choose what {app} may use your location for</source>
        <translation>Choisissez les usages de votre position permis à {app}</translation>
    </message>
    <message>
        <source>{title}: choose what {app} may use it for</source>
        <translation>{title} : choisissez les usages permis à {app}</translation>
    </message>
</context>
<context>
    <name>PermissionsPage</name>
    <message>
        <source>What {app} may use it for</source>
        <translation>Les usages permis à {app}</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>ce service</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>All five are off until you turn them on. You can turn each one off here at any time.</source>
        <translation>Les cinq sont désactivées jusqu’à ce que vous les activiez. Vous pouvez désactiver chacune ici à tout moment.</translation>
    </message>
    <message>
        <source>These switches tell {app} what it may use. Your computer has its own privacy settings, and they can also block access.</source>
        <translation>Ces interrupteurs fixent les usages permis à {app}. Votre ordinateur a ses propres paramètres de confidentialité, qui peuvent aussi bloquer l’accès.</translation>
    </message>
    <message>
        <source>The policy says {app} uses an identifier of this device to push information to you.</source>
        <translation>La politique indique un identifiant de cet appareil utilisé par {app} pour vous envoyer des informations.</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Your account</source>
        <translation>Votre compte</translation>
    </message>
</context>
<context>
    <name>PersonPart</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
</context>
<context>
    <name>PhonePart</name>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Fill in code</source>
        <translation>Insérer le code</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>{code} is your {app} code. It works for 5 minutes.</source>
        <translation>{code} est votre code {app}. Il est valable 5 minutes.</translation>
    </message>
</context>
<context>
    <name>PhoneStep</name>
    <message>
        <source>See and change your privacy choices</source>
        <translation>Voir et modifier vos choix de confidentialité</translation>
    </message>
    <message>
        <source>Calling code</source>
        <translation>Indicatif du pays</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Indicatif</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Numéro de téléphone</translation>
    </message>
    <message>
        <source>We send a code by text message to sign you in.</source>
        <translation>Nous envoyons un code par SMS pour vous connecter.</translation>
    </message>
    <message>
        <source>Send code</source>
        <translation>Envoyer le code</translation>
    </message>
    <message>
        <source>Use without an account</source>
        <translation>Utiliser sans compte</translation>
    </message>
    <message>
        <source>Sign in to {app} with your phone number.</source>
        <translation>Connectez-vous à {app} avec votre numéro de téléphone.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>Then your choices apply to this computer only.</source>
        <translation>Vos choix ne valent alors que pour cet ordinateur.</translation>
    </message>
    <message>
        <source>Choose the calling code from the list.</source>
        <translation>Choisissez l’indicatif dans la liste.</translation>
    </message>
</context>
<context>
    <name>PolicyHeader</name>
    <message>
        <source>Privacy policy</source>
        <translation>Politique de confidentialité</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>{version}. {answer}</source>
        <translation>{version}. {answer}</translation>
    </message>
    <message>
        <source>The link leads to a clause that this version does not have.</source>
        <translation>Le lien mène à une clause absente de cette version.</translation>
    </message>
</context>
<context>
    <name>PolicyLists</name>
    <message>
        <source>{reason} The policy offers no choice here.</source>
        <translation>{reason} La politique n’offre pas de choix ici.</translation>
    </message>
    <message>
        <source>{switch}: {explanation}</source>
        <translation>{switch} : {explanation}</translation>
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
        <translation>Demander</translation>
    </message>
    <message>
        <source>No consent needed</source>
        <translation>Sans consentement</translation>
    </message>
    <message>
        <source>Data collected</source>
        <translation>Données collectées</translation>
    </message>
    <message>
        <source>What the policy says {app} collects, and why.</source>
        <translation>Ce qui est collecté par {app} selon la politique, et pourquoi.</translation>
    </message>
    <message>
        <source>Data shared</source>
        <translation>Données transmises</translation>
    </message>
    <message>
        <source>Who the policy says may get data from {app}, and why.</source>
        <translation>Qui peut recevoir des données par {app} selon la politique, et pourquoi.</translation>
    </message>
    <message>
        <source>Read it in the policy</source>
        <translation>Lire dans la politique</translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>the service</source>
        <translation>ce service</translation>
    </message>
    <message>
        <source>We cannot show the policy</source>
        <translation>Impossible d’afficher la politique</translation>
    </message>
    <message>
        <source>It cannot be loaded now, and there is no saved copy on this computer.</source>
        <translation>Elle ne peut pas être chargée pour l’instant, et aucune copie n’est enregistrée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>This policy has no text</source>
        <translation>Cette politique n’a pas de texte</translation>
    </message>
    <message>
        <source>The service published it empty.</source>
        <translation>Le service l’a publiée vide.</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
</context>
<context>
    <name>PolicyPaper</name>
    <message>
        <source>Check value of this text (SHA-256): {value}</source>
        <translation>Valeur de contrôle de ce texte (SHA-256) : {value}</translation>
    </message>
    <message>
        <source>{title} · Version {version} · Page {page}</source>
        <translation>{title} · Version {version} · Page {page}</translation>
    </message>
</context>
<context>
    <name>PolicyQuestion</name>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>You have not decided on this policy</source>
        <translation>Vous n’avez pas décidé de cette politique</translation>
    </message>
    <message>
        <source>You declined the policy</source>
        <translation>Vous avez refusé la politique</translation>
    </message>
    <message>
        <source>You can read it and decide again at any time.</source>
        <translation>Vous pouvez la lire et décider à nouveau à tout moment.</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>Version {version}, from {day}</source>
        <translation>Version {version}, à partir du {day}</translation>
    </message>
    <message>
        <source>Version {version}, in force since {day}</source>
        <translation>Version {version}, en vigueur depuis le {day}</translation>
    </message>
    <message>
        <source>You have not answered yet.</source>
        <translation>Vous n’avez pas encore répondu.</translation>
    </message>
    <message>
        <source>You accepted it on {day}.</source>
        <translation>Vous l’avez acceptée le {day}.</translation>
    </message>
    <message>
        <source>You declined it on {day}.</source>
        <translation>Vous l’avez refusée le {day}.</translation>
    </message>
    <message>
        <source>Saved copy, version {version}. The text is checked (valid).</source>
        <translation>Copie enregistrée, version {version}. Le texte est vérifié (valide).</translation>
    </message>
    <message>
        <source>Saved copy, version {version}. The text could not be checked.</source>
        <translation>Copie enregistrée, version {version}. Le texte n’a pas pu être vérifié.</translation>
    </message>
    <message numerus="yes">
        <source>Read it all, %n minutes</source>
        <translation>
            <numerusform>Tout lire, %n minute</numerusform>
            <numerusform>Tout lire, %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>This policy is not available in {wanted}. You see the text in {shown}.</source>
        <translation>Cette politique n’existe pas dans cette langue : {wanted}. Vous voyez le texte en : {shown}.</translation>
    </message>
    <message>
        <source>{switch}: {state}</source>
        <translation>{switch} : {state}</translation>
    </message>
    <message>
        <source>{switch} · {use}: {state}</source>
        <translation>{switch} · {use} : {state}</translation>
    </message>
    <message>
        <source>Match {number} of {total}, in the summary</source>
        <translation>Résultat {number} sur {total}, dans le résumé</translation>
    </message>
    <message>
        <source>Match {number} of {total}</source>
        <translation>Résultat {number} sur {total}</translation>
    </message>
    <message>
        <source>Nothing found for “{query}”. Try another word.</source>
        <translation>Rien trouvé pour « {query} ». Essayez un autre mot.</translation>
    </message>
    <message numerus="yes">
        <source>The policy lists %n cases where the law lets {app} collect and use data without asking you. You cannot turn these off. You can ask about any of them.</source>
        <translation>
            <numerusform>La politique énumère %n cas où la loi permet à {app} de collecter et d’utiliser des données sans vous demander. Vous ne pouvez pas le désactiver. Vous pouvez poser une question à ce sujet.</numerusform>
            <numerusform>La politique énumère %n cas où la loi permet à {app} de collecter et d’utiliser des données sans vous demander. Vous ne pouvez pas les désactiver. Vous pouvez poser une question sur chacun d’eux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The policy lists %n cases where the law lets {app} share data, or make it public, without asking you. You cannot turn these off. You can ask about any of them.</source>
        <translation>
            <numerusform>La politique énumère %n cas où la loi permet à {app} de transmettre des données, ou de les rendre publiques, sans vous demander. Vous ne pouvez pas le désactiver. Vous pouvez poser une question à ce sujet.</numerusform>
            <numerusform>La politique énumère %n cas où la loi permet à {app} de transmettre des données, ou de les rendre publiques, sans vous demander. Vous ne pouvez pas les désactiver. Vous pouvez poser une question sur chacun d’eux.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>{value}. It cannot be changed here.</source>
        <translation>{value}. Cela ne peut pas être modifié ici.</translation>
    </message>
    <message>
        <source>Year-month-day, such as 1990-12-31</source>
        <translation>Année-mois-jour, par exemple 1990-12-31</translation>
    </message>
    <message>
        <source>Describe the picture in words. Pictures themselves are not sent from here.</source>
        <translation>Décrivez l’image avec des mots. Les images elles-mêmes ne sont pas envoyées d’ici.</translation>
    </message>
    <message>
        <source>Write something, or cancel.</source>
        <translation>Écrivez quelque chose, ou annulez.</translation>
    </message>
    <message>
        <source>Write a day that has been, such as 1990-12-31.</source>
        <translation>Indiquez un jour passé, par exemple 1990-12-31.</translation>
    </message>
    <message>
        <source>Write 6 to 32 letters, digits or hyphens, without spaces.</source>
        <translation>Saisissez 6 à 32 lettres, chiffres ou traits d’union, sans espaces.</translation>
    </message>
    <message>
        <source>{field} is saved.</source>
        <translation>{field} : enregistré.</translation>
    </message>
    <message>
        <source>{field} is cleared.</source>
        <translation>{field} : effacé.</translation>
    </message>
    <message>
        <source>Set. It cannot be changed here.</source>
        <translation>Défini. Cela ne peut pas être modifié ici.</translation>
    </message>
    <message>
        <source>Not set. You sign in with a code from a text message.</source>
        <translation>Non défini. Vous vous connectez avec un code reçu par SMS.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>{share} percent</source>
        <translation>{share} pour cent</translation>
    </message>
</context>
<context>
    <name>RawView</name>
    <message>
        <source>Raw file</source>
        <translation>Fichier brut</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>No summary for this clause.</source>
        <translation>Pas de résumé pour cette clause.</translation>
    </message>
    <message>
        <source>The policy</source>
        <translation>La politique</translation>
    </message>
</context>
<context>
    <name>ReceiptCard</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>Enregistrer le reçu</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name} : {value}</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation>Non vérifiable</translation>
    </message>
    <message>
        <source>{app} reported this. Receipts are for decisions only.</source>
        <translation>{app} a signalé ceci. Les reçus n’existent que pour les décisions.</translation>
    </message>
    <message>
        <source>{app} has it on record. Receipts are for decisions only.</source>
        <translation>{app} a enregistré ceci. Les reçus n’existent que pour les décisions.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Each receipt is the service&apos;s signed proof of one decision. The signature was checked.</source>
        <translation>Chaque reçu est la preuve, signée par le service, d’une décision. La signature a été vérifiée.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>See all activity</source>
        <translation>Voir toute l’activité</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name} : {value}</translation>
    </message>
</context>
<context>
    <name>ReceiptWords</name>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Check value</source>
        <translation>Valeur de contrôle</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name} : {value}</translation>
    </message>
    <message>
        <source>{title}: turned on for “{use}”</source>
        <translation>{title} : activation pour « {use} »</translation>
    </message>
    <message>
        <source>{title}: turned off for “{use}”</source>
        <translation>{title} : désactivation pour « {use} »</translation>
    </message>
    <message>
        <source>Turning off needs no policy version</source>
        <translation>Désactiver ne demande pas de version de la politique</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>clause {place}</source>
        <translation>clause {place}</translation>
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
        <translation>{moment}, par {device}</translation>
    </message>
</context>
<context>
    <name>RecipientLine</name>
    <message>
        <source>Stop sharing</source>
        <translation>Arrêter la transmission</translation>
    </message>
    <message>
        <source>Stop sharing with {recipient}</source>
        <translation>Arrêter la transmission à {recipient}</translation>
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
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Check value</source>
        <translation>Valeur de contrôle</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Envoyé à</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Turning off needs no policy version</source>
        <translation>Désactiver ne demande pas de version de la politique</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>clause {place}</source>
        <translation>clause {place}</translation>
    </message>
    <message>
        <source>Version {version}, {clauses}</source>
        <translation>Version {version}, {clauses}</translation>
    </message>
    <message>
        <source>{moment}, by {device}</source>
        <translation>{moment}, par {device}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name} : {value}</translation>
    </message>
    <message>
        <source>Signature, check value and place in the chain were checked on this computer.</source>
        <translation>La signature, la valeur de contrôle et la place dans la chaîne ont été vérifiées sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The receipt is not on this computer yet.</source>
        <translation>Le reçu n’est pas encore sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The signature does not belong to this receipt and the service&apos;s keys.</source>
        <translation>La signature ne correspond pas à ce reçu et aux clés du service.</translation>
    </message>
    <message>
        <source>It does not follow the receipt before it: something is missing or changed.</source>
        <translation>Il ne suit pas le reçu précédent : quelque chose manque ou a été modifié.</translation>
    </message>
    <message>
        <source>It is about somebody else than the receipts around it.</source>
        <translation>Il concerne quelqu’un d’autre que les reçus qui l’entourent.</translation>
    </message>
    <message>
        <source>Its check value or number is not the one of this receipt.</source>
        <translation>Sa valeur de contrôle ou son numéro n’est pas celui de ce reçu.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferenceLink</name>
    <message>
        <source>Reference {reference}</source>
        <translation>Référence {reference}</translation>
    </message>
    <message>
        <source>{text}, copy</source>
        <translation>{text}, copier</translation>
    </message>
    <message>
        <source>Copy the reference. Support can tell from it what went wrong, and nothing about you.</source>
        <translation>Copier la référence. L’assistance peut y lire ce qui a échoué, et rien sur vous.</translation>
    </message>
    <message>
        <source>Reference copied</source>
        <translation>Référence copiée</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>A report for support</source>
        <translation>Un rapport pour l’assistance</translation>
    </message>
    <message>
        <source>This is all of it, word for word. It names neither you nor this computer, and holds none of your choices. Nothing is sent: you save a file and decide who gets it.</source>
        <translation>Voici la totalité, mot pour mot. Il ne nomme ni vous ni cet ordinateur et ne contient aucun de vos choix. Rien n’est envoyé : vous enregistrez un fichier et décidez qui le reçoit.</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
</context>
<context>
    <name>RequestsCard</name>
    <message>
        <source>Copy of your data</source>
        <translation>Copie de vos données</translation>
    </message>
    <message>
        <source>Downloading, {progress}</source>
        <translation>Téléchargement, {progress}</translation>
    </message>
    <message>
        <source>Deletion of your account</source>
        <translation>Suppression de votre compte</translation>
    </message>
    <message>
        <source>Content about you</source>
        <translation>Contenus qui vous concernent</translation>
    </message>
    <message>
        <source>Asked on {day}</source>
        <translation>Demandé le {day}</translation>
    </message>
    <message>
        <source>On {day}</source>
        <translation>Le {day}</translation>
    </message>
    <message>
        <source>Your requests</source>
        <translation>Vos demandes</translation>
    </message>
    <message>
        <source>Sign in to ask for a copy or delete your data.</source>
        <translation>Connectez-vous pour demander une copie ou supprimer vos données.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>Impossible de charger ceci pour l’instant.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No open requests</source>
        <translation>Aucune demande en cours</translation>
    </message>
    <message>
        <source>Get a copy of your data</source>
        <translation>Obtenir une copie de vos données</translation>
    </message>
    <message>
        <source>Show your copy</source>
        <translation>Afficher votre copie</translation>
    </message>
</context>
<context>
    <name>ResendButton</name>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
</context>
<context>
    <name>RowPainter</name>
    <message>
        <source>Sensitive</source>
        <translation>Sensible</translation>
    </message>
</context>
<context>
    <name>ScreenFoot</name>
    <message>
        <source>Read the privacy policy</source>
        <translation>Lire la politique de confidentialité</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>Langue : {language}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>ScreenMaker</name>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Search permissions, choices, policy and settings</source>
        <translation>Rechercher autorisations, choix, politique et paramètres</translation>
    </message>
</context>
<context>
    <name>SearchPalette</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search permissions, choices, policy and settings</source>
        <translation>Rechercher autorisations, choix, politique et paramètres</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>move</source>
        <translation>se déplacer</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fermer</translation>
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
        <translation>Autorisation · {state}</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>ce service</translation>
    </message>
    <message>
        <source>Other choices</source>
        <translation>Autres choix</translation>
    </message>
    <message>
        <source>Other choices · {state}</source>
        <translation>Autres choix · {state}</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>history log receipts proof export</source>
        <translation>historique journal reçus preuve export</translation>
    </message>
    <message>
        <source>Everything that happened</source>
        <translation>Tout ce qui s’est passé</translation>
    </message>
    <message>
        <source>What was turned on</source>
        <translation>Ce qui a été activé</translation>
    </message>
    <message>
        <source>What was turned off</source>
        <translation>Ce qui a été désactivé</translation>
    </message>
    <message>
        <source>What was shared</source>
        <translation>Ce qui a été transmis</translation>
    </message>
    <message>
        <source>Answers to the policy</source>
        <translation>Réponses à la politique</translation>
    </message>
    <message>
        <source>Requests about your data</source>
        <translation>Demandes sur vos données</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introduction</translation>
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
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>We cannot load this now. Your switches are not affected.</source>
        <translation>Impossible de charger ceci pour l’instant. Vos interrupteurs ne sont pas concernés.</translation>
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
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>You were signed out because your session has ended.</source>
        <translation>Votre session est terminée et a été fermée.</translation>
    </message>
    <message>
        <source>A change you made is still being sent. You need not sign in for that.</source>
        <translation>Un changement que vous avez fait est encore en cours d’envoi. Vous n’avez pas besoin de vous connecter pour cela.</translation>
    </message>
    <message>
        <source>You were signed in with {phone}.</source>
        <translation>Vous utilisiez le {phone}.</translation>
    </message>
    <message>
        <source>Stay signed out</source>
        <translation>Rester sans session</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
</context>
<context>
    <name>SessionGroup</name>
    <message>
        <source>Where you are signed in</source>
        <translation>Vos sessions ouvertes</translation>
    </message>
    <message>
        <source>Sign out everywhere else</source>
        <translation>Se déconnecter partout ailleurs</translation>
    </message>
    <message>
        <source>This list may be out of date</source>
        <translation>Cette liste n’est peut-être pas à jour</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>Impossible de charger ceci pour l’instant.</translation>
    </message>
    <message>
        <source>Active now</source>
        <translation>Actif maintenant</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Sign out on {device}</source>
        <translation>Se déconnecter sur {device}</translation>
    </message>
    <message>
        <source>You need a connection to sign out elsewhere.</source>
        <translation>Il faut une connexion à Internet pour fermer une session ailleurs.</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>In the memory of this demo only. It is forgotten when you close the window.</source>
        <translation>Dans la mémoire de cette démo seulement. Oublié à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>In this computer&apos;s keyring. In no file, no log and no command line.</source>
        <translation>Dans le trousseau de cet ordinateur. Dans aucun fichier, aucun journal ni aucune ligne de commande.</translation>
    </message>
    <message>
        <source>In memory, until you close the window. You asked to sign in each time.</source>
        <translation>En mémoire, jusqu’à la fermeture de la fenêtre. Vous avez choisi de vous connecter à chaque fois.</translation>
    </message>
    <message>
        <source>This computer has no keyring that is unlocked. It is kept until you close the window.</source>
        <translation>Cet ordinateur n’a pas de trousseau déverrouillé. C’est conservé jusqu’à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>Nothing is kept yet.</source>
        <translation>Rien n’est encore conservé.</translation>
    </message>
    <message>
        <source>The keyring was not asked yet.</source>
        <translation>Le trousseau n’a pas encore été interrogé.</translation>
    </message>
    <message>
        <source>Your sign-in is kept in this computer’s keyring ({name}).</source>
        <translation>Votre connexion est conservée dans le trousseau de cet ordinateur ({name}).</translation>
    </message>
    <message>
        <source>{device} · signed in since {since}</source>
        <translation>{device} · session ouverte : {since}</translation>
    </message>
    <message>
        <source>Signed in since {since} · last used {used}</source>
        <translation>Session ouverte : {since} · dernière utilisation : {used}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>log out leave account</source>
        <translation>déconnexion se déconnecter quitter compte</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>Vos sessions ouvertes</translation>
    </message>
    <message>
        <source>sessions devices sign out log out phone computer elsewhere</source>
        <translation>sessions appareils déconnexion se déconnecter téléphone ordinateur ailleurs</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>look light dark high contrast night colours appearance system</source>
        <translation>apparence clair sombre contraste nuit couleurs thème système</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>larger smaller letters zoom font size accessibility</source>
        <translation>plus grand plus petit lettres zoom taille police accessibilité</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>letters system Inter</source>
        <translation>lettres caractères système Inter</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins de mouvement</translation>
    </message>
    <message>
        <source>animation sliding fading movement accessibility</source>
        <translation>animation glissement fondu mouvement accessibilité</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>English Chinese Arabic words translation system</source>
        <translation>anglais chinois arabe français mots traduction système</translation>
    </message>
    <message>
        <source>Language of the policy</source>
        <translation>Langue de la politique</translation>
    </message>
    <message>
        <source>English Chinese translation</source>
        <translation>anglais chinois traduction</translation>
    </message>
    <message>
        <source>Keep short messages on screen</source>
        <translation>Durée des messages courts à l’écran</translation>
    </message>
    <message>
        <source>toast undo seconds time notification</source>
        <translation>message annuler secondes durée notification</translation>
    </message>
    <message>
        <source>Where your sign-in is kept</source>
        <translation>Où votre connexion est conservée</translation>
    </message>
    <message>
        <source>keyring password token store safe</source>
        <translation>trousseau mot de passe jeton conserver sécurité</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>about licences licenses open source update number</source>
        <translation>à propos licences open source mise à jour numéro</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>Informations pour l’assistance</translation>
    </message>
    <message>
        <source>diagnostics problem error code log report</source>
        <translation>diagnostic problème erreur code journal rapport</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>How ConsentUI looks and speaks. These settings stay on this computer.</source>
        <translation>L’apparence et la langue de ConsentUI. Ces paramètres restent sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>SharedCard</name>
    <message>
        <source>Shared in the last 7 days</source>
        <translation>Transmis au cours des 7 derniers jours</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>See all activity</source>
        <translation>Voir toute l’activité</translation>
    </message>
    <message>
        <source>{line}. This may be out of date.</source>
        <translation>{line}. Ce n’est peut-être pas à jour.</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>Impossible de charger ceci pour l’instant.</translation>
    </message>
    <message>
        <source>We cannot load this now. Nothing was shared when it was last loaded.</source>
        <translation>Impossible de charger ceci pour l’instant. Rien n’était transmis au dernier chargement.</translation>
    </message>
    <message>
        <source>When {app} shares data, you see it here.</source>
        <translation>Les données transmises par {app} apparaissent ici.</translation>
    </message>
    <message>
        <source>Nothing was shared</source>
        <translation>Rien n’a été transmis</translation>
    </message>
</context>
<context>
    <name>ShortcutWords</name>
    <message>
        <source>Search permissions, choices, policy and settings</source>
        <translation>Rechercher autorisations, choix, politique et paramètres</translation>
    </message>
    <message>
        <source>Undo the last recorded choice</source>
        <translation>Annuler le dernier choix enregistré</translation>
    </message>
    <message>
        <source>Send what waits and check again</source>
        <translation>Envoyer ce qui attend et vérifier à nouveau</translation>
    </message>
    <message>
        <source>Larger text, smaller text, as it was</source>
        <translation>Texte plus grand, plus petit, comme avant</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Cette liste</translation>
    </message>
    <message>
        <source>Close what is open: search, menu, dialog, message</source>
        <translation>Fermer ce qui est ouvert : recherche, menu, dialogue, message</translation>
    </message>
    <message>
        <source>Show or hide the demo panel</source>
        <translation>Afficher ou masquer le volet de démo</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Moving about</source>
        <translation>Se déplacer</translation>
    </message>
    <message>
        <source>Open a page, counted from the top</source>
        <translation>Ouvrir une page, comptée depuis le haut</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Retour à la page précédente</translation>
    </message>
    <message>
        <source>Next and previous control</source>
        <translation>Commande suivante et précédente</translation>
    </message>
    <message>
        <source>Next and previous part of the window</source>
        <translation>Partie suivante et précédente de la fenêtre</translation>
    </message>
    <message>
        <source>Move inside a list</source>
        <translation>Se déplacer dans une liste</translation>
    </message>
    <message>
        <source>Open and close the details of a row</source>
        <translation>Ouvrir et fermer les détails d’une ligne</translation>
    </message>
    <message>
        <source>Press a button or a switch</source>
        <translation>Actionner un bouton ou un interrupteur</translation>
    </message>
    <message>
        <source>In the policy</source>
        <translation>Dans la politique</translation>
    </message>
    <message>
        <source>Search the policy</source>
        <translation>Rechercher dans la politique</translation>
    </message>
    <message>
        <source>Next and previous match</source>
        <translation>Résultat suivant et précédent</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SideScreen</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
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
        <translation>Démo</translation>
    </message>
    <message>
        <source>Your privacy choices</source>
        <translation>Vos choix de confidentialité</translation>
    </message>
    <message>
        <source>for {service}</source>
        <translation>pour {service}</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Votre compte</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Session ouverte</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Session fermée</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Aucune session</translation>
    </message>
    <message>
        <source>This device only</source>
        <translation>Cet appareil seulement</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions waiting</source>
        <translation>
            <numerusform>%n décision en attente</numerusform>
            <numerusform>%n décisions en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInGroup</name>
    <message>
        <source>How you sign in</source>
        <translation>Comment vous vous connectez</translation>
    </message>
    <message>
        <source>Phone and text message code</source>
        <translation>Téléphone et code par SMS</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>the service</source>
        <translation>ce service</translation>
    </message>
</context>
<context>
    <name>SignInWords</name>
    <message>
        <source>Type your phone number.</source>
        <translation>Saisissez votre numéro de téléphone.</translation>
    </message>
    <message>
        <source>This number has too few digits.</source>
        <translation>Ce numéro a trop peu de chiffres.</translation>
    </message>
    <message>
        <source>This number has too many digits.</source>
        <translation>Ce numéro a trop de chiffres.</translation>
    </message>
    <message>
        <source>You are offline. You need the internet to sign in.</source>
        <translation>Vous êtes hors ligne. Il faut Internet pour se connecter.</translation>
    </message>
    <message>
        <source>The server did not answer. Try again.</source>
        <translation>Le serveur n’a pas répondu. Réessayez.</translation>
    </message>
    <message>
        <source>We sent a text message to {phone}</source>
        <translation>Nous avons envoyé un SMS au {phone}</translation>
    </message>
    <message numerus="yes">
        <source>The code works for %n minutes.</source>
        <translation>
            <numerusform>Le code est valable %n minute.</numerusform>
            <numerusform>Le code est valable %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again in {time}</source>
        <translation>Renvoyer dans {time}</translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message>
        <source>Sign out now?</source>
        <translation>Se déconnecter maintenant ?</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are not sent yet. They are sent later. You need not sign in for that.</source>
        <translation>
            <numerusform>%n changement n’est pas encore envoyé. Il le sera plus tard. Vous n’avez pas besoin de vous connecter pour cela.</numerusform>
            <numerusform>%n changements ne sont pas encore envoyés. Ils le seront plus tard. Vous n’avez pas besoin de vous connecter pour cela.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Sign out, send later</source>
        <translation>Se déconnecter, envoyer plus tard</translation>
    </message>
</context>
<context>
    <name>SkipLink</name>
    <message>
        <source>Go to content</source>
        <translation>Aller au contenu</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>We cannot reach the service</source>
        <translation>Impossible de joindre le service</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>You are offline, or the service is not running. Nothing was changed.</source>
        <translation>Vous êtes hors ligne, ou le service n’est pas en marche. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The server does not answer. Nothing was changed. Try again, or come back later.</source>
        <translation>Le serveur ne répond pas. Rien n’a été modifié. Réessayez, ou revenez plus tard.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {number} of {count}: {step}</source>
        <translation>Étape {number} sur {count} : {step}</translation>
    </message>
</context>
<context>
    <name>SupportDesk</name>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Fichiers ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Enregistré sous {name}</translation>
    </message>
</context>
<context>
    <name>SwitchWords</name>
    <message>
        <source>Stays off</source>
        <translation>Reste désactivé</translation>
    </message>
    <message>
        <source>Off when online</source>
        <translation>Désactivé une fois en ligne</translation>
    </message>
    <message>
        <source>{title}, {state}</source>
        <translation>{title}, {state}</translation>
    </message>
    <message>
        <source>{app} may still use it until you are online. We keep trying.</source>
        <translation>{app} l’utilise peut-être encore jusqu’à votre retour en ligne. Nous continuons d’essayer.</translation>
    </message>
    <message>
        <source>{app} may still use it until this is sent. You need not sign in for that.</source>
        <translation>{app} l’utilise peut-être encore jusqu’à l’envoi. Vous n’avez pas besoin de vous connecter pour cela.</translation>
    </message>
    <message>
        <source>It was off already. {app} is told when you are online.</source>
        <translation>C’était déjà désactivé. {app} recevra l’information quand vous serez en ligne.</translation>
    </message>
    <message>
        <source>It was off already. {app} is still to be told. You need not sign in for that.</source>
        <translation>C’était déjà désactivé. {app} doit encore recevoir l’information. Vous n’avez pas besoin de vous connecter pour cela.</translation>
    </message>
    <message>
        <source>Needs a connection. Stays off.</source>
        <translation>Demande une connexion. Reste désactivé.</translation>
    </message>
    <message>
        <source>The policy changed. This is off until you decide again.</source>
        <translation>La politique a changé. Ceci est désactivé jusqu’à ce que vous décidiez à nouveau.</translation>
    </message>
    <message>
        <source>Turned off on another device.</source>
        <translation>Désactivé sur un autre appareil.</translation>
    </message>
    <message>
        <source>Turned off on another device ({device}) {when}.</source>
        <translation>Désactivé sur un autre appareil ({device}) {when}.</translation>
    </message>
    <message>
        <source>Turned off on another device {when}.</source>
        <translation>Désactivé sur un autre appareil {when}.</translation>
    </message>
    <message>
        <source>On when last checked</source>
        <translation>Activé au dernier contrôle</translation>
    </message>
    <message>
        <source>On when last checked, {time}</source>
        <translation>Activé au dernier contrôle, {time}</translation>
    </message>
    <message>
        <source>{summary}. {count} of {total} uses are on.</source>
        <translation>{summary}. Usages activés : {count} sur {total}.</translation>
    </message>
    <message>
        <source>It stays off: a double click turns nothing on. Click once if you want it on.</source>
        <translation>Cela reste désactivé : un double-clic n’active rien. Cliquez une fois si vous voulez l’activer.</translation>
    </message>
    <message>
        <source>It stays off: the page moved just before you clicked. Click once more.</source>
        <translation>Cela reste désactivé : la page a bougé juste avant votre clic. Cliquez encore une fois.</translation>
    </message>
    <message>
        <source>Off is being recorded. You can turn it on again after that.</source>
        <translation>La désactivation est en cours d’enregistrement. Vous pourrez ensuite réactiver.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Turning on…</source>
        <translation>Activation…</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Turning off…</source>
        <translation>Désactivation…</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Non confirmé</translation>
    </message>
    <message>
        <source>Needs your answer</source>
        <translation>Réponse attendue</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Session fermée</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Non confirmé</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>This device only</source>
        <translation>Cet appareil seulement</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message numerus="yes">
        <source>Offline · %n changes waiting</source>
        <translation>
            <numerusform>Hors ligne · %n changement en attente</numerusform>
            <numerusform>Hors ligne · %n changements en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answer · %n changes waiting</source>
        <translation>
            <numerusform>Pas de réponse · %n changement en attente</numerusform>
            <numerusform>Pas de réponse · %n changements en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Updated {time}</source>
        <translation>Mis à jour : {time}</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close message</source>
        <translation>Fermer le message</translation>
    </message>
</context>
<context>
    <name>UseChooser</name>
    <message>
        <source>Keep off</source>
        <translation>Laisser désactivé</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Nothing is chosen for you. You can change this later.</source>
        <translation>Rien n’est choisi pour vous. Vous pourrez changer cela plus tard.</translation>
    </message>
    <message numerus="yes">
        <source>Turn on %n uses</source>
        <translation>
            <numerusform>Activer %n usage</numerusform>
            <numerusform>Activer %n usages</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one use</source>
        <translation>Choisissez au moins un usage</translation>
    </message>
</context>
<context>
    <name>UseWords</name>
    <message numerus="yes">
        <source>%n uses</source>
        <translation>
            <numerusform>%n usage</numerusform>
            <numerusform>%n usages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionRow</name>
    <message>
        <source>See what changes</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>À partir du {day}</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Depuis le {day}</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Annoncée</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antérieure</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Versions of the privacy policy</source>
        <translation>Versions de la politique de confidentialité</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Politique de confidentialité</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>What the policy said at each time, and what changed between two versions.</source>
        <translation>Ce que disait la politique à chaque moment, et ce qui a changé entre deux versions.</translation>
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
        <translation>Changements en attente d’envoi</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Rien n’attend d’être envoyé.</translation>
    </message>
    <message>
        <source>Last checked {time}</source>
        <translation>Dernière vérification : {time}</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%n changes made before you signed out</source>
        <translation>
            <numerusform>%n changement fait avant votre déconnexion</numerusform>
            <numerusform>%n changements faits avant votre déconnexion</numerusform>
        </translation>
    </message>
    <message>
        <source>Turning off: {title}</source>
        <translation>Désactivation : {title}</translation>
    </message>
    <message>
        <source>Turning off: {title}, {use}</source>
        <translation>Désactivation : {title}, {use}</translation>
    </message>
</context>
<context>
    <name>WhenGroup</name>
    <message>
        <source>What happens when</source>
        <translation>Ce qui se passe et quand</translation>
    </message>
</context>
<context>
    <name>WordedSwitch</name>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
</context>
<context>
    <name>WriteMailDialog</name>
    <message>
        <source>Open your mail program?</source>
        <translation>Ouvrir votre logiciel de messagerie ?</translation>
    </message>
    <message>
        <source>Your mail program opens with this message, and you write the rest there. ConsentUI sends nothing. What you send reaches {app} outside this window.</source>
        <translation>Votre logiciel de messagerie s’ouvre avec ce message, et vous y écrivez le reste. ConsentUI n’envoie rien. Votre envoi parvient à {app} en dehors de cette fenêtre.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open mail program</source>
        <translation>Ouvrir la messagerie</translation>
    </message>
    <message>
        <source>To: {address}</source>
        <translation>À : {address}</translation>
    </message>
    <message>
        <source>Subject: {subject}</source>
        <translation>Objet : {subject}</translation>
    </message>
</context>
<context>
    <name>YourDataPage</name>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Sign in to see your data</source>
        <translation>Connectez-vous pour voir vos données</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>ce service</translation>
    </message>
    <message>
        <source>What {app} holds about you, and why.</source>
        <translation>Ce qui est détenu sur vous par {app}, et pourquoi.</translation>
    </message>
    <message>
        <source>{app} shows it to you alone. ConsentUI keeps no search history on this computer.</source>
        <translation>{app} ne le montre à personne d’autre. ConsentUI ne garde aucun historique de recherche sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>We cannot load what is held now</source>
        <translation>Impossible de charger pour l’instant ce qui est détenu</translation>
    </message>
    <message>
        <source>Below stands what the policy says. Nothing was changed.</source>
        <translation>Vous trouvez ci-dessous ce que dit la politique. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>_ContactHead</name>
    <message>
        <source>Write to the privacy team</source>
        <translation>Écrire à l’équipe confidentialité</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Write email</source>
        <translation>Écrire un e-mail</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>_FateColumn</name>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
</context>
<context>
    <name>_FirstStep</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Asking what would be deleted…</source>
        <translation>Recherche de ce qui serait supprimé…</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Conservé</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
</context>
<context>
    <name>_Hint</name>
    <message>
        <source>Text messages show up here</source>
        <translation>Les SMS apparaissent ici</translation>
    </message>
</context>
<context>
    <name>_SecondStep</name>
    <message>
        <source>Type {word} to confirm</source>
        <translation>Saisissez {word} pour confirmer</translation>
    </message>
    <message>
        <source>We check that it is really you.</source>
        <translation>Nous vérifions que c’est bien vous.</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutMePart</name>
    <message>
        <source>What is it, and how is it about you?</source>
        <translation>¿Qué es y en qué le concierne?</translation>
    </message>
    <message>
        <source>Where did you see it? (optional)</source>
        <translation>¿Dónde lo vio? (opcional)</translation>
    </message>
    <message>
        <source>A link, or the name of the person who posted it.</source>
        <translation>Un enlace, o el nombre de la persona que lo publicó.</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>Enviar solicitud</translation>
    </message>
    <message>
        <source>Your requests</source>
        <translation>Sus solicitudes</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Tell {app} about something that others posted. {app} looks at it and answers here.</source>
        <translation>Informe de algo que otros publicaron. {app} lo revisa y responde aquí.</translation>
    </message>
    <message>
        <source>Ask about something others posted</source>
        <translation>Preguntar por algo que otros publicaron</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take back the request about {words}</source>
        <translation>Retirar la solicitud sobre «{words}»</translation>
    </message>
    <message>
        <source>Say in a few words what it is.</source>
        <translation>Diga en pocas palabras qué es.</translation>
    </message>
</context>
<context>
    <name>AboutMeWords</name>
    <message>
        <source>Content about you</source>
        <translation>Contenido sobre usted</translation>
    </message>
    <message>
        <source>You asked {when}.</source>
        <translation>Hizo la solicitud {when}.</translation>
    </message>
    <message>
        <source>{asked} {state}</source>
        <translation>{asked} {state}</translation>
    </message>
    <message>
        <source>{app} answered: {answer}</source>
        <translation>{app} respondió: {answer}</translation>
    </message>
    <message>
        <source>You took the request back.</source>
        <translation>Usted retiró la solicitud.</translation>
    </message>
    <message>
        <source>{app} did not agree.</source>
        <translation>{app} no estuvo de acuerdo.</translation>
    </message>
    <message>
        <source>It is closed.</source>
        <translation>Está cerrada.</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Aún no hay respuesta.</translation>
    </message>
    <message>
        <source>No answer yet. It is expected by {day}.</source>
        <translation>Aún no hay respuesta. Se espera para el {day}.</translation>
    </message>
</context>
<context>
    <name>AccountClosing</name>
    <message>
        <source>the service</source>
        <translation>este servicio</translation>
    </message>
    <message>
        <source>You can get a copy of your data first.</source>
        <translation>Antes puede obtener una copia de sus datos.</translation>
    </message>
    <message>
        <source>Get a copy</source>
        <translation>Obtener una copia</translation>
    </message>
    <message>
        <source>A copy of your data is ready. You can download it until {day}.</source>
        <translation>Hay una copia de sus datos lista. Puede descargarla hasta el {day}.</translation>
    </message>
    <message>
        <source>See the copy</source>
        <translation>Ver la copia</translation>
    </message>
    <message>
        <source>A copy of your data is being made.</source>
        <translation>Se está preparando una copia de sus datos.</translation>
    </message>
    <message>
        <source>See how far it is</source>
        <translation>Ver cómo va</translation>
    </message>
    <message>
        <source>Your account will be deleted. Everything was turned off.</source>
        <translation>Su cuenta se eliminará. Se ha desactivado todo.</translation>
    </message>
    <message>
        <source>Your account stays. Permissions are still off.</source>
        <translation>Su cuenta se conserva. Los permisos siguen desactivados.</translation>
    </message>
</context>
<context>
    <name>AccountDeletedDialog</name>
    <message>
        <source>Your account was deleted</source>
        <translation>Su cuenta se ha eliminado</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>Guardar certificado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>Account and look</source>
        <translation>Cuenta y apariencia</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>{title}: set by your administrator</source>
        <translation>{title}: lo fija su administrador</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
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
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>No ha iniciado sesión</translation>
    </message>
    <message>
        <source>Sign in to see your account, where you are signed in, and to close it.</source>
        <translation>Inicie sesión para ver su cuenta y dónde tiene sesiones abiertas, o para cerrar la cuenta.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
</context>
<context>
    <name>ActivityActions</name>
    <message>
        <source>Receipt of {day}</source>
        <translation>Recibo de {day}</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>Guardar recibo</translation>
    </message>
    <message>
        <source>Receipts (*.json)</source>
        <translation>Recibos (*.json)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>Exportar actividad</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Guardado como {name}</translation>
    </message>
</context>
<context>
    <name>ActivityFrame</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
</context>
<context>
    <name>ActivityHead</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Every choice you made and everything that was shared. Entries cannot be edited.</source>
        <translation>Cada decisión que ha tomado y todo lo que se ha compartido. Las entradas no se pueden modificar.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>Buscar en la actividad</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>When you turn something on or off, or {app} shares data, it shows up here with a receipt.</source>
        <translation>Lo que active o desactive, y los datos que comparta {app}, aparecen aquí con un recibo.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Aquí no hay nada todavía</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Turned on</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Compartido</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Inicios de sesión</translation>
    </message>
    <message>
        <source>Loading your activity…</source>
        <translation>Cargando su actividad…</translation>
    </message>
    <message>
        <source>See permissions</source>
        <translation>Ver permisos</translation>
    </message>
    <message>
        <source>No entries match.</source>
        <translation>Ninguna entrada coincide.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>No se ha quitado nada.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>The service does not answer. Nothing was changed. Try again, or come back later.</source>
        <translation>El servicio no responde. No se ha cambiado nada. Reinténtelo o vuelva más tarde.</translation>
    </message>
    <message>
        <source>We cannot show your activity</source>
        <translation>No podemos mostrar su actividad</translation>
    </message>
    <message>
        <source>Activity belongs to an account, or to a device that has answered the policy.</source>
        <translation>La actividad pertenece a una cuenta, o a un dispositivo que ha respondido a la política.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>No ha iniciado sesión</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>the service</source>
        <translation>este servicio</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (CSV)</source>
        <translation>Tabla para una hoja de cálculo (CSV)</translation>
    </message>
    <message>
        <source>Everything with receipts (JSON)</source>
        <translation>Todo con recibos (JSON)</translation>
    </message>
</context>
<context>
    <name>ActivityRows</name>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
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
        <translation>A la espera de envío</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>ActivityStates</name>
    <message numerus="yes">
        <source>%n receipts cannot be checked</source>
        <translation>
            <numerusform>No se puede comprobar un recibo</numerusform>
            <numerusform>No se pueden comprobar %n recibos</numerusform>
        </translation>
    </message>
    <message>
        <source>Something in the record of {app} is missing or was changed. Save these receipts and ask {app} about them.</source>
        <translation>En el registro que lleva {app} falta algo o se ha cambiado algo. Guarde estos recibos y pregunte allí por ellos.</translation>
    </message>
    <message>
        <source>This may not be everything</source>
        <translation>Puede que esto no sea todo</translation>
    </message>
    <message>
        <source>{app} cannot be reached. You see what is kept on this computer.</source>
        <translation>No se puede contactar con {app}. Ve lo que se guarda en este equipo.</translation>
    </message>
    <message>
        <source>{title} is being turned off</source>
        <translation>Desactivando: {title}</translation>
    </message>
    <message>
        <source>This computer could not save it. Keep the window open while we send.</source>
        <translation>Este equipo no ha podido guardarlo. Mantenga la ventana abierta mientras se envía.</translation>
    </message>
    <message>
        <source>Sent as soon as you are online</source>
        <translation>Se enviará en cuanto tenga conexión</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En camino</translation>
    </message>
</context>
<context>
    <name>ActivityWords</name>
    <message numerus="yes">
        <source>%n choices</source>
        <translation>
            <numerusform>%n decisión</numerusform>
            <numerusform>%n decisiones</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: turned on</source>
        <translation>{title}: se activó</translation>
    </message>
    <message>
        <source>{title}: turned off</source>
        <translation>{title}: se desactivó</translation>
    </message>
    <message>
        <source>{title}: turned on, {uses}</source>
        <translation>{title}: se activó, {uses}</translation>
    </message>
    <message>
        <source>{title}: turned off, {uses}</source>
        <translation>{title}: se desactivó, {uses}</translation>
    </message>
    <message>
        <source>{title} turned on</source>
        <translation>Se activó: {title}</translation>
    </message>
    <message>
        <source>{title} turned off</source>
        <translation>Se desactivó: {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n choices turned on</source>
        <translation>
            <numerusform>%n decisión activada</numerusform>
            <numerusform>%n decisiones activadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choices turned off</source>
        <translation>
            <numerusform>%n decisión desactivada</numerusform>
            <numerusform>%n decisiones desactivadas</numerusform>
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
        <translation>Datos</translation>
    </message>
    <message>
        <source>{what} sent to {recipient}</source>
        <translation>{what}: enviado a {recipient}</translation>
    </message>
    <message>
        <source>By {app}</source>
        <translation>Por {app}</translation>
    </message>
    <message>
        <source>On {device}</source>
        <translation>En {device}</translation>
    </message>
    <message>
        <source>{count}: {titles}</source>
        <translation>{count}: {titles}</translation>
    </message>
    <message>
        <source>You accepted policy version {version}</source>
        <translation>Aceptó la versión {version} de la política</translation>
    </message>
    <message>
        <source>You declined policy version {version}</source>
        <translation>Rechazó la versión {version} de la política</translation>
    </message>
    <message>
        <source>You accepted a change of policy version {version}</source>
        <translation>Aceptó un cambio de la versión {version} de la política</translation>
    </message>
    <message>
        <source>You declined a change of policy version {version}</source>
        <translation>Rechazó un cambio de la versión {version} de la política</translation>
    </message>
    <message>
        <source>Signed in on {device}</source>
        <translation>Inicio de sesión en {device}</translation>
    </message>
    <message>
        <source>You asked to delete your account</source>
        <translation>Solicitó eliminar su cuenta</translation>
    </message>
    <message>
        <source>You asked about content that others posted about you</source>
        <translation>Preguntó por contenido que otros publicaron sobre usted</translation>
    </message>
    <message>
        <source>You asked for a copy of your data</source>
        <translation>Solicitó una copia de sus datos</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message>
        <source>{title} needs your answer</source>
        <translation>{title}: hace falta su respuesta</translation>
    </message>
    <message>
        <source>{title}: we could not confirm it</source>
        <translation>{title}: no hemos podido confirmarlo</translation>
    </message>
    <message>
        <source>{title}: turning off; this computer could not save it</source>
        <translation>{title}: desactivando; este equipo no ha podido guardarlo</translation>
    </message>
    <message>
        <source>{title}: off, you are offline</source>
        <translation>{title}: desactivado, no tiene conexión</translation>
    </message>
    <message>
        <source>{title} stay off, you are offline</source>
        <translation>{title}: siguen desactivados, no tiene conexión</translation>
    </message>
    <message>
        <source>{title} stays off, you are offline</source>
        <translation>{title}: sigue desactivado, no tiene conexión</translation>
    </message>
    <message>
        <source>{title} could not be turned on</source>
        <translation>{title}: no se ha podido activar</translation>
    </message>
    <message>
        <source>Turning on {title}</source>
        <translation>Activando: {title}</translation>
    </message>
    <message>
        <source>{title} will turn off when you are online</source>
        <translation>{title}: se desactivará cuando tenga conexión</translation>
    </message>
    <message>
        <source>Turning off {title}</source>
        <translation>Desactivando: {title}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{title} is on for: {use}</source>
        <translation>{title}: activado para «{use}»</translation>
    </message>
    <message>
        <source>{title} is off for: {use}</source>
        <translation>{title}: desactivado para «{use}»</translation>
    </message>
    <message>
        <source>{title}: on</source>
        <translation>{title}: activado</translation>
    </message>
    <message>
        <source>{title}: off</source>
        <translation>{title}: desactivado</translation>
    </message>
    <message>
        <source>{title} are on</source>
        <translation>{title}: activados</translation>
    </message>
    <message>
        <source>{title} are off</source>
        <translation>{title}: desactivados</translation>
    </message>
    <message>
        <source>{title} is on</source>
        <translation>{title}: activado</translation>
    </message>
    <message>
        <source>{title} is off</source>
        <translation>{title}: desactivado</translation>
    </message>
</context>
<context>
    <name>AppGroup</name>
    <message>
        <source>This app</source>
        <translation>Esta aplicación</translation>
    </message>
    <message>
        <source>Where your sign-in is kept</source>
        <translation>Dónde se guarda su inicio de sesión</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>Copiar datos para asistencia</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>Datos para asistencia</translation>
    </message>
    <message>
        <source>Versions and the code of the last problem. Nothing about you.</source>
        <translation>Las versiones y el código del último problema. Nada sobre usted.</translation>
    </message>
    <message>
        <source>Last problem: {code}. Nothing about you is copied.</source>
        <translation>Último problema: {code}. No se copia nada sobre usted.</translation>
    </message>
    <message>
        <source>Use the keyring</source>
        <translation>Usar el depósito de claves</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>AskCopyDialog</name>
    <message>
        <source>Get a copy of your data</source>
        <translation>Obtener una copia de sus datos</translation>
    </message>
    <message>
        <source>Everything {app} holds about you is put in. Take out what you do not want.</source>
        <translation>Se incluye todo lo que {app} tiene sobre usted. Quite lo que no quiera.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Get a copy</source>
        <translation>Obtener una copia</translation>
    </message>
    <message>
        <source>We check that it is really you</source>
        <translation>Comprobamos que es realmente usted</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Solicitando…</translation>
    </message>
    <message>
        <source>You get one zip file: JSON files for programs, and a page that you can read in a browser.</source>
        <translation>Recibe un archivo ZIP: archivos JSON para programas y una página que puede leer en un navegador.</translation>
    </message>
    <message>
        <source>Choose at least one</source>
        <translation>Elija al menos uno</translation>
    </message>
</context>
<context>
    <name>CarriedChoicesDialog</name>
    <message>
        <source>Use the choices from this computer?</source>
        <translation>¿Usar las decisiones de este equipo?</translation>
    </message>
    <message>
        <source>You decided these here before you signed in, and differently in your account. Your account&apos;s choice stays unless you take the one from here.</source>
        <translation>Decidió esto aquí antes de iniciar sesión, y de otro modo en su cuenta. Se mantiene la decisión de la cuenta, salvo que tome la de aquí.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Account: {account}. This computer: {device}.</source>
        <translation>Cuenta: {account}. Este equipo: {device}.</translation>
    </message>
    <message>
        <source>Keep account choice</source>
        <translation>Mantener la de la cuenta</translation>
    </message>
    <message>
        <source>Use choice from here</source>
        <translation>Usar la de aquí</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
</context>
<context>
    <name>CategoryPage</name>
    <message>
        <source>Your data</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Sensible</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>este servicio</translation>
    </message>
    <message>
        <source>The policy says that some of it is stored for a time on your own device. ConsentUI keeps none: what {app} stored is cleared in {app} itself, or in the browser in which you use it. What {app} holds is counted above; the policy names no way to clear it.</source>
        <translation>La política dice que una parte se guarda durante un tiempo en su propio dispositivo. ConsentUI no guarda nada: lo que haya guardado {app} se borra allí mismo, o en el navegador en el que lo usa. Lo que tiene {app} se cuenta arriba; la política no indica ninguna forma de borrarlo.</translation>
    </message>
    <message>
        <source>There is nothing to clear on this computer</source>
        <translation>No hay nada que borrar en este equipo</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
</context>
<context>
    <name>ChangePages</name>
    <message>
        <source>Your answer is recorded.</source>
        <translation>Su respuesta ha quedado registrada.</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Version {version} started on {day}.</source>
        <translation>La versión {version} está en vigor desde el {day}.</translation>
    </message>
    <message>
        <source>Version {version} starts on {day}.</source>
        <translation>La versión {version} entra en vigor el {day}.</translation>
    </message>
    <message>
        <source>Answer each change on its own.</source>
        <translation>Responda a cada cambio por separado.</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>Hace falta su decisión</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Desde el {day}</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>A partir del {day}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Nothing about this.</source>
        <translation>Nada sobre esto.</translation>
    </message>
    <message>
        <source>This part goes.</source>
        <translation>Esta parte desaparece.</translation>
    </message>
    <message>
        <source>About: {uses}</source>
        <translation>Trata de: {uses}</translation>
    </message>
    <message>
        <source>You accepted. It starts on {day}.</source>
        <translation>Aceptó. Empieza el {day}.</translation>
    </message>
    <message>
        <source>You declined. It turns off on {day}.</source>
        <translation>Rechazó. Se desactiva el {day}.</translation>
    </message>
    <message>
        <source>You declined. Nothing changes for you.</source>
        <translation>Rechazó. Para usted no cambia nada.</translation>
    </message>
    <message>
        <source>No answer yet. On {day} this is turned off until you decide.</source>
        <translation>Aún no hay respuesta. El {day} se desactiva hasta que usted decida.</translation>
    </message>
    <message>
        <source>No answer yet. Nothing changes until you decide.</source>
        <translation>Aún no hay respuesta. No cambia nada hasta que usted decida.</translation>
    </message>
    <message>
        <source>You accepted. It started on {day}.</source>
        <translation>Aceptó. Empezó el {day}.</translation>
    </message>
    <message>
        <source>You declined. Nothing changed for you.</source>
        <translation>Rechazó. Para usted no cambió nada.</translation>
    </message>
    <message>
        <source>No answer yet. You turned it on again with the new words.</source>
        <translation>Aún no hay respuesta. Usted lo volvió a activar con el nuevo texto.</translation>
    </message>
    <message>
        <source>No answer yet. This is off until you decide.</source>
        <translation>Aún no hay respuesta. Está desactivado hasta que usted decida.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes need no decision</source>
        <translation>
            <numerusform>%n cambio no requiere decisión</numerusform>
            <numerusform>%n cambios no requieren decisión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more changes need no decision</source>
        <translation>
            <numerusform>%n cambio más no requiere decisión</numerusform>
            <numerusform>%n cambios más no requieren decisión</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{titles}. They started on {day}.</source>
        <translation>{titles}. En vigor desde el {day}.</translation>
    </message>
    <message>
        <source>{titles}. They start on {day}.</source>
        <translation>{titles}. En vigor a partir del {day}.</translation>
    </message>
    <message numerus="yes">
        <source>All %n changes are decided</source>
        <translation>
            <numerusform>El cambio está decidido</numerusform>
            <numerusform>Los %n cambios están decididos</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>Nuevo texto</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movido</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Changes to the privacy policy</source>
        <translation>Cambios de la política de privacidad</translation>
    </message>
    <message>
        <source>Show more questions</source>
        <translation>Mostrar más preguntas</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Política de privacidad</translation>
    </message>
    <message>
        <source>Back to policy</source>
        <translation>Volver a la política</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Todas las versiones</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>We cannot load the changes now</source>
        <translation>No podemos cargar los cambios ahora</translation>
    </message>
    <message>
        <source>Nothing is accepted. Try again when you are online.</source>
        <translation>No se ha aceptado nada. Reinténtelo cuando tenga conexión.</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nada le espera</translation>
    </message>
    <message>
        <source>No change of the policy needs your decision.</source>
        <translation>Ningún cambio de la política requiere su decisión.</translation>
    </message>
</context>
<context>
    <name>ChoiceWords</name>
    <message>
        <source>What you see</source>
        <translation>Lo que usted ve</translation>
    </message>
    <message>
        <source>Cookies and saved identifiers</source>
        <translation>Cookies e identificadores guardados</translation>
    </message>
    <message>
        <source>Linked accounts</source>
        <translation>Cuentas vinculadas</translation>
    </message>
    <message>
        <source>Who gets your data</source>
        <translation>Quién recibe sus datos</translation>
    </message>
    <message>
        <source>Without your consent</source>
        <translation>Sin su consentimiento</translation>
    </message>
    <message>
        <source>Sending data to other countries</source>
        <translation>Envío de datos a otros países</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Más decisiones</translation>
    </message>
    <message>
        <source>The policy names four uses of cookies and anonymous identifiers.</source>
        <translation>La política nombra cuatro usos de las cookies y los identificadores anónimos.</translation>
    </message>
    <message>
        <source>Accounts you use to sign in, and products you sign in to with {app}.</source>
        <translation>Cuentas con las que inicia sesión, y productos en los que inicia sesión con {app}.</translation>
    </message>
    <message>
        <source>Those outside {app} that the policy names or describes.</source>
        <translation>Los terceros ajenos a {app} que la política nombra o describe.</translation>
    </message>
    <message>
        <source>{summary} Linked {day}.</source>
        <translation>{summary} Vinculado el {day}.</translation>
    </message>
    <message>
        <source>{summary} Not linked.</source>
        <translation>{summary} No vinculado.</translation>
    </message>
    <message>
        <source>Not linked since {day}. The policy does not say what happens to what it has.</source>
        <translation>No vinculado desde el {day}. La política no dice qué ocurre con los datos que ya tiene.</translation>
    </message>
    <message>
        <source>The policy does not say what.</source>
        <translation>La política no dice qué.</translation>
    </message>
    <message>
        <source>{what}. The policy does not say why.</source>
        <translation>{what}. La política no dice por qué.</translation>
    </message>
    <message>
        <source>{what}, {why}.</source>
        <translation>{what}, {why}.</translation>
    </message>
    <message>
        <source>No sharing is on record.</source>
        <translation>No consta que se haya compartido nada.</translation>
    </message>
    <message>
        <source>Since {day}, last time {when}.</source>
        <translation>Desde el {day}, última vez: {when}.</translation>
    </message>
    <message>
        <source>Since {day}. No sharing is on record.</source>
        <translation>Desde el {day}. No consta que se haya compartido nada.</translation>
    </message>
    <message>
        <source>Last time {when}.</source>
        <translation>Última vez: {when}.</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>hoy a las {time}</translation>
    </message>
    <message>
        <source>Each one is listed by name once it is linked.</source>
        <translation>Cada uno aparece por su nombre una vez vinculado.</translation>
    </message>
    <message>
        <source>Collected without consent</source>
        <translation>Recogido sin consentimiento</translation>
    </message>
    <message>
        <source>Shared without consent</source>
        <translation>Compartido sin consentimiento</translation>
    </message>
    <message>
        <source>No choice is offered</source>
        <translation>No se ofrece elección</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Nada que decidir</translation>
    </message>
    <message>
        <source>None linked</source>
        <translation>Ninguna vinculada</translation>
    </message>
    <message>
        <source>A product you sign in to with your {app} account shows up here.</source>
        <translation>Los productos en los que inicie sesión con su cuenta de {app} aparecen aquí.</translation>
    </message>
    <message>
        <source>No linked accounts</source>
        <translation>No hay cuentas vinculadas</translation>
    </message>
    <message>
        <source>The times below are from before</source>
        <translation>Las horas de abajo no están al día</translation>
    </message>
    <message>
        <source>When data was last shared is missing below</source>
        <translation>Abajo falta cuándo se compartieron datos por última vez</translation>
    </message>
</context>
<context>
    <name>ChoicesCard</name>
    <message>
        <source>Other choices</source>
        <translation>Otras decisiones</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>No podemos cargar esto ahora.</translation>
    </message>
</context>
<context>
    <name>ChoicesPage</name>
    <message>
        <source>What {app} may use it for</source>
        <translation>Para qué puede usarlo {app}</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>este servicio</translation>
    </message>
    <message>
        <source>Other choices</source>
        <translation>Otras decisiones</translation>
    </message>
    <message>
        <source>More things you can decide. Anything optional is off until you turn it on.</source>
        <translation>Más cosas que puede decidir. Todo lo opcional está desactivado hasta que lo active.</translation>
    </message>
</context>
<context>
    <name>ClauseNames</name>
    <message>
        <source>Policy {place}</source>
        <translation>Política {place}</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introducción</translation>
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
        <translation>Cerrar su cuenta</translation>
    </message>
    <message>
        <source>Delete account…</source>
        <translation>Eliminar cuenta…</translation>
    </message>
    <message>
        <source>Delete your account and data</source>
        <translation>Eliminar su cuenta y sus datos</translation>
    </message>
    <message>
        <source>You can change your mind for 14 days. You can get a copy of your data first.</source>
        <translation>Puede cambiar de opinión durante 14 días. Antes puede obtener una copia de sus datos.</translation>
    </message>
    <message>
        <source>You need the internet to delete your account.</source>
        <translation>Necesita conexión a Internet para eliminar su cuenta.</translation>
    </message>
</context>
<context>
    <name>ClosingProof</name>
    <message>
        <source>Save certificate</source>
        <translation>Guardar certificado</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Guardado como {name}</translation>
    </message>
</context>
<context>
    <name>ClosingWords</name>
    <message>
        <source>DELETE</source>
        <comment>The word a person types to confirm; one word, no spaces.</comment>
        <translation>ELIMINAR</translation>
    </message>
    <message numerus="yes">
        <source>%n letters to go</source>
        <translation>
            <numerusform>Falta %n letra</numerusform>
            <numerusform>Faltan %n letras</numerusform>
        </translation>
    </message>
    <message>
        <source>This is another word.</source>
        <translation>Esa es otra palabra.</translation>
    </message>
    <message>
        <source>On {day} {app} deletes your account. Until then you can sign in and cancel.</source>
        <translation>El {day}, {app} elimina su cuenta. Hasta entonces puede iniciar sesión y cancelarlo.</translation>
    </message>
    <message>
        <source>Your account will be deleted on {day}</source>
        <translation>Su cuenta se eliminará el {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n days left.</source>
        <translation>
            <numerusform>Queda %n día.</numerusform>
            <numerusform>Quedan %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until then nothing is deleted. Everything was turned off.</source>
        <translation>Hasta entonces no se elimina nada. Se ha desactivado todo.</translation>
    </message>
    <message>
        <source>You asked. All permissions and choices were turned off.</source>
        <translation>Usted lo solicitó. Se desactivaron todos los permisos y las demás decisiones.</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Hasta el {day}</translation>
    </message>
    <message>
        <source>You can download the copy of your data.</source>
        <translation>Puede descargar la copia de sus datos.</translation>
    </message>
    <message>
        <source>A reminder is sent to you by text message.</source>
        <translation>Se le envía un recordatorio por SMS.</translation>
    </message>
    <message>
        <source>Your account and data are deleted. You cannot get them back.</source>
        <translation>Su cuenta y sus datos se han eliminado. No es posible recuperarlos.</translation>
    </message>
    <message>
        <source>It was deleted on {day}.</source>
        <translation>Se eliminó el {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were deleted.</source>
        <translation>
            <numerusform>Se eliminó %n entrada.</numerusform>
            <numerusform>Se eliminaron %n entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your sign-in, choices and receipts were removed from this computer, too.</source>
        <translation>Su inicio de sesión, sus decisiones y sus recibos también se quitaron de este equipo.</translation>
    </message>
    <message>
        <source>The certificate is the service&apos;s signed proof. Closing this removes it; save it first.</source>
        <translation>El certificado es la prueba firmada por el servicio. Al cerrar esto se quita; guárdelo antes.</translation>
    </message>
    <message>
        <source>Your choices and their receipts</source>
        <translation>Sus decisiones y sus recibos</translation>
    </message>
    <message>
        <source>The record of what was shared</source>
        <translation>El registro de lo que se compartió</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>Dónde tiene sesiones abiertas</translation>
    </message>
    <message>
        <source>Your requests and copies</source>
        <translation>Sus solicitudes y copias</translation>
    </message>
    <message>
        <source>Proof that you asked for deletion</source>
        <translation>Prueba de que solicitó la eliminación</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, kept without your name</source>
        <translation>
            <numerusform>%n entrada, conservada sin su nombre</numerusform>
            <numerusform>%n entradas, conservadas sin su nombre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>The service does not say why.</source>
        <translation>El servicio no dice por qué.</translation>
    </message>
</context>
<context>
    <name>CodePart</name>
    <message>
        <source>A text message with a code is on its way…</source>
        <translation>Un SMS con un código está en camino…</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>Código de 6 cifras</translation>
    </message>
    <message>
        <source>Code from the text message to {phone}</source>
        <translation>Código del SMS enviado al {phone}</translation>
    </message>
    <message>
        <source>Code from the text message</source>
        <translation>Código del SMS</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Enter the code</source>
        <translation>Introduzca el código</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>Código de 6 cifras</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>Cambiar número</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
</context>
<context>
    <name>ColumnHeads</name>
    <message>
        <source>The policy</source>
        <translation>La política</translation>
    </message>
    <message>
        <source>In plain words · a summary, not the policy</source>
        <translation>En claro · resumen, no la política</translation>
    </message>
</context>
<context>
    <name>ComparePart</name>
    <message>
        <source>Earlier version</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Versión posterior</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Compare two versions</source>
        <translation>Comparar dos versiones</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message numerus="yes">
        <source>%n clauses differ.</source>
        <translation>
            <numerusform>%n cláusula es distinta.</numerusform>
            <numerusform>%n cláusulas son distintas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two say the same.</source>
        <translation>Las dos dicen lo mismo.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Leave it out</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Your message names a clause</source>
        <translation>Su mensaje cita una cláusula</translation>
    </message>
</context>
<context>
    <name>ContentPart</name>
    <message>
        <source>Your posts, comments and likes</source>
        <translation>Sus publicaciones, comentarios y «Me gusta»</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>We cannot load this now</source>
        <translation>No podemos cargar esto ahora</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>None are on record.</source>
        <translation>No consta ninguno.</translation>
    </message>
</context>
<context>
    <name>ContentRow</name>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Eliminando…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>ContentWords</name>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Publicaciones</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Me gusta</translation>
    </message>
    <message>
        <source>Post under “{about}” · {when}</source>
        <translation>Publicación en «{about}» · {when}</translation>
    </message>
    <message>
        <source>Comment on “{about}” · {when}</source>
        <translation>Comentario sobre «{about}» · {when}</translation>
    </message>
    <message>
        <source>Like of “{about}” · {when}</source>
        <translation>Me gusta en «{about}» · {when}</translation>
    </message>
    <message>
        <source>{kind} · {when}</source>
        <translation>{kind} · {when}</translation>
    </message>
    <message>
        <source>Delete post of {when}</source>
        <translation>Eliminar la publicación: {when}</translation>
    </message>
    <message>
        <source>Delete comment of {when}</source>
        <translation>Eliminar el comentario: {when}</translation>
    </message>
    <message>
        <source>Delete like of {when}</source>
        <translation>Eliminar el «Me gusta»: {when}</translation>
    </message>
    <message>
        <source>Delete this post?</source>
        <translation>¿Eliminar esta publicación?</translation>
    </message>
    <message>
        <source>Delete this comment?</source>
        <translation>¿Eliminar este comentario?</translation>
    </message>
    <message>
        <source>Delete this like?</source>
        <translation>¿Eliminar este «Me gusta»?</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Esta acción no se puede deshacer.</translation>
    </message>
    <message>
        <source>The post is deleted.</source>
        <translation>La publicación se ha eliminado.</translation>
    </message>
    <message>
        <source>The comment is deleted.</source>
        <translation>El comentario se ha eliminado.</translation>
    </message>
    <message>
        <source>The like is deleted.</source>
        <translation>El «Me gusta» se ha eliminado.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Me gusta</translation>
    </message>
    <message>
        <source>A post without text</source>
        <translation>Una publicación sin texto</translation>
    </message>
    <message>
        <source>A comment without text</source>
        <translation>Un comentario sin texto</translation>
    </message>
    <message>
        <source>A like</source>
        <translation>Un «Me gusta»</translation>
    </message>
</context>
<context>
    <name>ContentsList</name>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n coincidencia</numerusform>
            <numerusform>%n coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Search the policy</source>
        <translation>Buscar en la política</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Data collected and shared</source>
        <translation>Datos recogidos y compartidos</translation>
    </message>
</context>
<context>
    <name>CoolingOffDialog</name>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Keep my account</source>
        <translation>Conservar mi cuenta</translation>
    </message>
</context>
<context>
    <name>Copy</name>
    <message>
        <source>A copy of your data</source>
        <translation>Una copia de sus datos</translation>
    </message>
    <message>
        <source>Sign in to ask for a copy of your data.</source>
        <translation>Inicie sesión para solicitar una copia de sus datos.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>No podemos cargar esto ahora.</translation>
    </message>
    <message>
        <source>A zip file with everything {app} holds about you. You see here when it is ready.</source>
        <translation>Un archivo ZIP con todo lo que {app} tiene sobre usted. Aquí verá cuándo está listo.</translation>
    </message>
    <message>
        <source>Get a copy</source>
        <translation>Obtener una copia</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Volver a solicitar</translation>
    </message>
    <message>
        <source>Get a new copy</source>
        <translation>Obtener una copia nueva</translation>
    </message>
    <message>
        <source>Cancel request</source>
        <translation>Cancelar solicitud</translation>
    </message>
    <message>
        <source>Your copy is ready</source>
        <translation>Su copia está lista</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Your copy is on this computer</source>
        <translation>Su copia está en este equipo</translation>
    </message>
    <message>
        <source>This file holds private data. Keep it in a safe place.</source>
        <translation>Este archivo contiene datos privados. Guárdelo en un lugar seguro.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Opening your copy</source>
        <translation>Abriendo su copia</translation>
    </message>
    <message>
        <source>Downloading your copy</source>
        <translation>Descargando su copia</translation>
    </message>
    <message>
        <source>{progress}. Interrupted. It goes on by itself when {app} answers.</source>
        <translation>{progress}. Interrumpido. Continúa por sí solo cuando {app} responda.</translation>
    </message>
    <message>
        <source>{progress}. Paused.</source>
        <translation>{progress}. En pausa.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Your copy is not on this computer yet</source>
        <translation>Su copia aún no está en este equipo</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Descargar de nuevo</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Elegir otro lugar</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Ver el contenido</translation>
    </message>
    <message>
        <source>You asked {when}. You see here when it is ready.</source>
        <translation>Hizo la solicitud {when}. Aquí verá cuándo está lista.</translation>
    </message>
    <message>
        <source>You asked {when}. It takes longer than expected. You see here when it is ready.</source>
        <translation>Hizo la solicitud {when}. Tarda más de lo previsto. Aquí verá cuándo está lista.</translation>
    </message>
    <message>
        <source>You asked {when}. You see here when it is ready, by about {time}.</source>
        <translation>Hizo la solicitud {when}. Aquí verá cuándo está lista; hora prevista: {time}.</translation>
    </message>
    <message>
        <source>Preparing.</source>
        <translation>En preparación.</translation>
    </message>
    <message>
        <source>Preparing. Ready by about {time}</source>
        <translation>En preparación. Hora prevista: {time}</translation>
    </message>
    <message>
        <source>Zip file, {size}. You can download it until {day}.</source>
        <translation>Archivo ZIP, {size}. Puede descargarlo hasta el {day}.</translation>
    </message>
    <message>
        <source>Zip file, {size}. It was downloaded once. You can download it until {day}.</source>
        <translation>Archivo ZIP, {size}. Se descargó una vez. Puede descargarlo hasta el {day}.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Lista.</translation>
    </message>
    <message>
        <source>Ready until {day}</source>
        <translation>Lista hasta el {day}</translation>
    </message>
    <message>
        <source>{name}, in {folder}.</source>
        <translation>{name}, en {folder}.</translation>
    </message>
    <message>
        <source>{name}, {size}, in {folder}.</source>
        <translation>{name}, {size}, en {folder}.</translation>
    </message>
    <message>
        <source>This copy was removed.</source>
        <translation>Esta copia se eliminó.</translation>
    </message>
    <message>
        <source>This copy was removed on {day}.</source>
        <translation>Esta copia se eliminó el {day}.</translation>
    </message>
    <message>
        <source>We could not make your copy. Nothing is lost.</source>
        <translation>No hemos podido preparar su copia. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>{app} says it is not sure that you asked for it.</source>
        <translation>{app} indica no tener la certeza de que usted la haya solicitado.</translation>
    </message>
    <message>
        <source>{app} says it found no data for this request.</source>
        <translation>{app} indica que no encontró datos para esta solicitud.</translation>
    </message>
    <message>
        <source>{app} says there were too many requests. Ask again later.</source>
        <translation>{app} indica que hubo demasiadas solicitudes. Vuelva a solicitarla más tarde.</translation>
    </message>
    <message>
        <source>{app} did not make this copy, and gives no reason.</source>
        <translation>{app} no preparó esta copia y no da ningún motivo.</translation>
    </message>
    <message>
        <source>{received} of {size}</source>
        <translation>{received} de {size}</translation>
    </message>
    <message>
        <source>Not enough space. {size} needed.</source>
        <translation>No hay espacio suficiente. Hacen falta {size}.</translation>
    </message>
    <message>
        <source>This folder does not take new files. Choose another folder.</source>
        <translation>Esta carpeta no admite archivos nuevos. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>A file cannot have this name here. Choose another one.</source>
        <translation>Un archivo no puede llamarse así aquí. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>No se ha podido escribir el archivo. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The file is damaged. We removed it.</source>
        <translation>El archivo está dañado. Lo hemos quitado.</translation>
    </message>
    <message>
        <source>You are no longer signed in. What has come is kept.</source>
        <translation>Su sesión ya no está abierta. Lo que ya ha llegado se conserva.</translation>
    </message>
    <message>
        <source>{app} sent something else than a copy. Nothing was saved.</source>
        <translation>{app} ha enviado algo distinto de una copia. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>hoy a las {time}</translation>
    </message>
</context>
<context>
    <name>CopyActions</name>
    <message>
        <source>the service</source>
        <translation>este servicio</translation>
    </message>
    <message>
        <source>Save your copy</source>
        <translation>Guardar su copia</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Archivos ZIP (*.zip)</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Este servicio</translation>
    </message>
</context>
<context>
    <name>CopyCard</name>
    <message>
        <source>Asked</source>
        <translation>Solicitada</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>En preparación</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Descargada</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>este servicio</translation>
    </message>
</context>
<context>
    <name>DataPageMaker</name>
    <message>
        <source>Your data</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
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
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy, HH:mm:ss</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>a las {time}</translation>
    </message>
    <message>
        <source>&apos;on&apos; d MMM &apos;at&apos; HH:mm</source>
        <translation>&apos;el&apos; d MMM &apos;a las&apos; HH:mm</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>d MMM, HH:mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>ddd</source>
        <translation>ddd</translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation>Hoy, {time}</translation>
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
        <translation>Dónde decide sobre ello</translation>
    </message>
</context>
<context>
    <name>DecisionDetails</name>
    <message>
        <source>Who receives it</source>
        <translation>Quién lo recibe</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Cuánto tiempo se conserva</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Who offers this switch</source>
        <translation>Quién ofrece este interruptor</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Open {permission}</source>
        <translation>Abrir: {permission}</translation>
    </message>
</context>
<context>
    <name>DeleteAccountDialog</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Keep account</source>
        <translation>Conservar cuenta</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>Eliminar cuenta</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Eliminando…</translation>
    </message>
    <message>
        <source>Confirm deletion</source>
        <translation>Confirmar la eliminación</translation>
    </message>
    <message>
        <source>Delete your account</source>
        <translation>Eliminar su cuenta</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Paso {number} de {count}</translation>
    </message>
</context>
<context>
    <name>DemoPanel</name>
    <message>
        <source>On</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lenta</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Cortada</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Announce an incident</source>
        <translation>Anunciar un incidente</translation>
    </message>
    <message>
        <source>Change a choice on the phone</source>
        <translation>Cambiar una decisión en el teléfono</translation>
    </message>
    <message>
        <source>Finish the copy now</source>
        <translation>Terminar la copia ahora</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Terminar la sesión</translation>
    </message>
    <message numerus="yes">
        <source>Skip %n days</source>
        <translation>
            <numerusform>Saltar %n día</numerusform>
            <numerusform>Saltar %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Make something happen</source>
        <translation>Hacer que ocurra algo</translation>
    </message>
    <message>
        <source>Publish policy version {version}</source>
        <translation>Publicar la versión {version} de la política</translation>
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
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Recibos</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>este servicio</translation>
    </message>
</context>
<context>
    <name>DialogPanel</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Algo ha fallado en este programa. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{app} cannot be reached. Nothing was sent.</source>
        <translation>No se puede contactar con {app}. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>The server did not answer. We do not know yet whether it worked.</source>
        <translation>El servidor no respondió. Aún no sabemos si funcionó.</translation>
    </message>
    <message>
        <source>Another device decided first. Look at what is on now, then decide.</source>
        <translation>Otro dispositivo decidió antes. Mire qué está activado ahora y luego decida.</translation>
    </message>
    <message>
        <source>The privacy policy changed. Read what it says now, then decide.</source>
        <translation>La política de privacidad ha cambiado. Lea lo que dice ahora y luego decida.</translation>
    </message>
    <message>
        <source>{app} is still working on this. Check again in a moment.</source>
        <translation>{app} aún trabaja en ello. Compruébelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>You are no longer signed in. Nothing was changed.</source>
        <translation>Su sesión ya no está abierta. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>{app} did not take this. Nothing was changed.</source>
        <translation>{app} no lo ha admitido. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The receipt from {app} is not valid, so it does not count. Nothing is turned on.</source>
        <translation>El recibo de {app} no es válido, así que no cuenta. No se activa nada.</translation>
    </message>
    <message>
        <source>{app} sent an answer that this window cannot read.</source>
        <translation>{app} ha enviado una respuesta que esta ventana no puede leer.</translation>
    </message>
    <message>
        <source>Your account at {app} is closed. Nothing is on any more.</source>
        <translation>Su cuenta en {app} está cerrada. Ya no hay nada activado.</translation>
    </message>
    <message>
        <source>What answers there is not a service this window can work with.</source>
        <translation>Lo que responde allí no es un servicio con el que esta ventana pueda trabajar.</translation>
    </message>
    <message>
        <source>This is a demo, and what answers there is not. Nothing is sent to it.</source>
        <translation>Esto es una demostración, y lo que responde allí no lo es. No se le envía nada.</translation>
    </message>
    <message>
        <source>What answers there is a demo with made-up people. Nothing is sent to it.</source>
        <translation>Lo que responde allí es una demostración con personas inventadas. No se le envía nada.</translation>
    </message>
    <message>
        <source>The keyring of this computer is not available, so nothing was stored.</source>
        <translation>El depósito de claves de este equipo no está disponible, así que no se ha guardado nada.</translation>
    </message>
    <message>
        <source>A setting of this computer is wrong. Nothing was changed.</source>
        <translation>Un ajuste de este equipo es incorrecto. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This computer could not save it. Check that the disk is not full.</source>
        <translation>Este equipo no ha podido guardarlo. Compruebe que el disco no esté lleno.</translation>
    </message>
    <message>
        <source>The file is damaged. We removed it.</source>
        <translation>El archivo está dañado. Lo hemos quitado.</translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing was printed.</source>
        <translation>La impresora no lo ha admitido. No se ha impreso nada.</translation>
    </message>
    <message>
        <source>No program on this computer could open it.</source>
        <translation>Ningún programa de este equipo ha podido abrirlo.</translation>
    </message>
    <message>
        <source>ConsentUI is open in another window already.</source>
        <translation>ConsentUI ya está abierto en otra ventana.</translation>
    </message>
    <message>
        <source>The text of the policy cannot be read.</source>
        <translation>El texto de la política no se puede leer.</translation>
    </message>
    <message>
        <source>{app} said no. Nothing was changed.</source>
        <translation>{app} lo ha rechazado. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Something went wrong. Nothing was changed.</source>
        <translation>Algo ha fallado. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The code is too old. Ask for a new one.</source>
        <translation>El código es demasiado antiguo. Solicite uno nuevo.</translation>
    </message>
    <message>
        <source>Too many tries. Wait 10 minutes or use another way.</source>
        <translation>Demasiados intentos. Espere 10 minutos o use otra vía.</translation>
    </message>
    <message numerus="yes">
        <source>The code is not right. %n tries left.</source>
        <translation>
            <numerusform>El código no es correcto. Queda %n intento.</numerusform>
            <numerusform>El código no es correcto. Quedan %n intentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{app} needs a code from your phone for this.</source>
        <translation>{app} necesita para esto un código de su teléfono.</translation>
    </message>
    <message>
        <source>You have asked for this already. Nothing was asked twice.</source>
        <translation>Ya lo ha solicitado. No se ha solicitado dos veces.</translation>
    </message>
    <message>
        <source>This is being carried out and cannot be cancelled any more.</source>
        <translation>Ya se está llevando a cabo y no se puede cancelar.</translation>
    </message>
    <message>
        <source>The copy is not ready yet.</source>
        <translation>La copia aún no está lista.</translation>
    </message>
    <message>
        <source>This copy was removed. You can ask for a new one.</source>
        <translation>Esta copia se eliminó. Puede solicitar una nueva.</translation>
    </message>
    <message>
        <source>This cannot be changed here. Nothing was changed.</source>
        <translation>Esto no se puede cambiar aquí. No se ha cambiado nada.</translation>
    </message>
    <message numerus="yes">
        <source>{app} is busy. Try again in %n seconds.</source>
        <translation>
            <numerusform>{app} no puede atenderlo ahora. Reinténtelo en %n segundo.</numerusform>
            <numerusform>{app} no puede atenderlo ahora. Reinténtelo en %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{app} is busy. Try again in %n minutes.</source>
        <translation>
            <numerusform>{app} no puede atenderlo ahora. Reinténtelo en %n minuto.</numerusform>
            <numerusform>{app} no puede atenderlo ahora. Reinténtelo en %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <translation>Enviar un código nuevo</translation>
    </message>
    <message>
        <source>Read the policy</source>
        <translation>Leer la política</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>FactLine</name>
    <message>
        <source>How to clear them</source>
        <translation>Cómo borrarlas</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>1. Open the settings of the browser in which you use it.
2. Look for privacy, then for cookies and other data of websites.
3. Remove the data of this service, or of all websites.
ConsentUI itself keeps no cookies, and cannot clear those of a browser.</source>
        <translation>1. Abra los ajustes del navegador en el que usa el servicio.
2. Busque la privacidad y, después, las cookies y otros datos de sitios web.
3. Elimine los datos de este servicio o de todos los sitios web.
ConsentUI no guarda cookies y no puede borrar las de un navegador.</translation>
    </message>
    <message>
        <source>Your browser keeps its own cookies</source>
        <translation>Su navegador guarda sus propias cookies</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>The policy does not say.</source>
        <translation>La política no lo dice.</translation>
    </message>
    <message>
        <source>If off: the policy does not say.</source>
        <translation>Si se desactiva: la política no lo dice.</translation>
    </message>
    <message>
        <source>If off: {what}</source>
        <translation>Si se desactiva: {what}</translation>
    </message>
    <message>
        <source>{app}. The policy names no switch for it.</source>
        <translation>{app}. La política no nombra ningún interruptor para ello.</translation>
    </message>
    <message>
        <source>Nobody, the policy says.</source>
        <translation>Nadie, según la política.</translation>
    </message>
    <message>
        <source>{use}: the policy does not say.</source>
        <translation>{use}: la política no lo dice.</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>aún sin decidir</translation>
    </message>
    <message>
        <source>{moment}, on this computer</source>
        <translation>{moment}, en este equipo</translation>
    </message>
    <message>
        <source>{moment}, on {device}</source>
        <translation>{moment}, en {device}</translation>
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
        <translation>Qué se conserva</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Cuánto tiempo se conserva</translation>
    </message>
    <message>
        <source>If you refuse</source>
        <translation>Si usted se niega</translation>
    </message>
    <message>
        <source>What {app} offers</source>
        <translation>Qué ofrece {app}</translation>
    </message>
</context>
<context>
    <name>FairWords</name>
    <message>
        <source>How this window treats your choices</source>
        <translation>Cómo trata esta ventana sus decisiones</translation>
    </message>
    <message>
        <source>A test clicks through this window and counts. These are the figures it found in this version.</source>
        <translation>Una prueba recorre esta ventana a base de clics y cuenta. Estas son las cifras que encontró en esta versión.</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions counted. None takes more steps to refuse than to agree to, {shorter} take fewer.</source>
        <translation>
            <numerusform>%n decisión contada. En ninguna hacen falta más pasos para rechazar que para aceptar; en {shorter} hacen falta menos.</numerusform>
            <numerusform>%n decisiones contadas. En ninguna hacen falta más pasos para rechazar que para aceptar; en {shorter} hacen falta menos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No is never the longer way</source>
        <translation>Decir no nunca es el camino más largo</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of buttons compared dot by dot in light, dark, high contrast and every language: the same size, place, fill and edge.</source>
        <translation>
            <numerusform>%n par de botones comparado punto por punto en claro, oscuro, alto contraste y en todos los idiomas: el mismo tamaño, lugar, relleno y borde.</numerusform>
            <numerusform>%n pares de botones comparados punto por punto en claro, oscuro, alto contraste y en todos los idiomas: el mismo tamaño, lugar, relleno y borde.</numerusform>
        </translation>
    </message>
    <message>
        <source>No looks like yes</source>
        <translation>El no se ve igual que el sí</translation>
    </message>
    <message numerus="yes">
        <source>%n questions opened. In none was anything ticked, and the Enter key answered none.</source>
        <translation>
            <numerusform>%n pregunta abierta. En ninguna había nada marcado y la tecla Intro no respondió a ninguna.</numerusform>
            <numerusform>%n preguntas abiertas. En ninguna había nada marcado y la tecla Intro no respondió a ninguna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen for you</source>
        <translation>No se elige nada por usted</translation>
    </message>
    <message numerus="yes">
        <source>%n kinds of question answered with no. None came back in the same version of the policy.</source>
        <translation>
            <numerusform>%n tipo de pregunta respondido con un no. Ninguno volvió en la misma versión de la política.</numerusform>
            <numerusform>%n tipos de pregunta respondidos con un no. Ninguno volvió en la misma versión de la política.</numerusform>
        </translation>
    </message>
    <message>
        <source>A no is not asked again</source>
        <translation>Tras un no, no se vuelve a preguntar</translation>
    </message>
    <message numerus="yes">
        <source>At most %n steps from each of {pages} pages and dialogs.</source>
        <translation>
            <numerusform>Como máximo %n paso desde cada una de las {pages} páginas y diálogos.</numerusform>
            <numerusform>Como máximo %n pasos desde cada una de las {pages} páginas y diálogos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy is never far</source>
        <translation>La política nunca está lejos</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Add {field}</source>
        <translation>Añadir: {field}</translation>
    </message>
    <message>
        <source>Change {field}</source>
        <translation>Cambiar: {field}</translation>
    </message>
    <message>
        <source>Clear {field}</source>
        <translation>Borrar: {field}</translation>
    </message>
</context>
<context>
    <name>FieldsPart</name>
    <message>
        <source>What is stored</source>
        <translation>Qué está guardado</translation>
    </message>
</context>
<context>
    <name>FileErrors</name>
    <message>
        <source>Not enough space on this disk. Nothing was saved.</source>
        <translation>No hay espacio suficiente en este disco. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>This folder does not take new files. Choose another folder.</source>
        <translation>Esta carpeta no admite archivos nuevos. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>A file cannot have this name here. Choose another one.</source>
        <translation>Un archivo no puede llamarse así aquí. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>No se ha podido escribir el archivo. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The file cannot be read. It may have been moved or removed.</source>
        <translation>No se puede leer el archivo. Puede que se haya movido o eliminado.</translation>
    </message>
    <message>
        <source>This file is not a zip file, so it is not opened.</source>
        <translation>Este archivo no es un archivo ZIP, así que no se abre.</translation>
    </message>
    <message>
        <source>This zip file is damaged, so it is not opened.</source>
        <translation>Este archivo ZIP está dañado, así que no se abre.</translation>
    </message>
    <message>
        <source>This zip file has a password. A copy of your data has none.</source>
        <translation>Este archivo ZIP tiene contraseña. Una copia de sus datos no la tiene.</translation>
    </message>
    <message>
        <source>This zip file holds too many files to be opened here.</source>
        <translation>Este archivo ZIP contiene demasiados archivos para abrirlo aquí.</translation>
    </message>
    <message>
        <source>This zip file grows too large when it is opened.</source>
        <translation>Este archivo ZIP crece demasiado al abrirlo.</translation>
    </message>
    <message>
        <source>This zip file has names that no copy has, so it is not opened.</source>
        <translation>Este archivo ZIP tiene nombres que ninguna copia tiene, así que no se abre.</translation>
    </message>
    <message>
        <source>This zip file holds links to other files, so it is not opened.</source>
        <translation>Este archivo ZIP contiene enlaces a otros archivos, así que no se abre.</translation>
    </message>
    <message>
        <source>This zip file hides files inside one another, so it is not opened.</source>
        <translation>Este archivo ZIP esconde archivos unos dentro de otros, así que no se abre.</translation>
    </message>
</context>
<context>
    <name>FileTree</name>
    <message>
        <source>Files of the copy</source>
        <translation>Archivos de la copia</translation>
    </message>
    <message numerus="yes">
        <source>{name}, %n matches</source>
        <translation>
            <numerusform>{name}, %n coincidencia</numerusform>
            <numerusform>{name}, %n coincidencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>este servicio</translation>
    </message>
    <message>
        <source>The {app} privacy policy in short</source>
        <translation>{app}: la política de privacidad en breve</translation>
    </message>
    <message>
        <source>copy from this app</source>
        <translation>copia incluida en esta aplicación</translation>
    </message>
    <message>
        <source>Your answer turns nothing on. Each permission stays off until you turn it on yourself, one at a time. This window works with either answer.</source>
        <translation>Su respuesta no activa nada. Cada permiso sigue desactivado hasta que usted lo active, uno por uno. Esta ventana funciona con cualquiera de las dos respuestas.</translation>
    </message>
    <message>
        <source>Nothing is accepted. Try again when you are online.</source>
        <translation>No se ha aceptado nada. Reinténtelo cuando tenga conexión.</translation>
    </message>
    <message>
        <source>We cannot load the policy now</source>
        <translation>No podemos cargar la política ahora</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
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
        <translation>Detalles: {title}</translation>
    </message>
</context>
<context>
    <name>HeldActions</name>
    <message>
        <source>Your request is sent. The answer will stand here.</source>
        <translation>Su solicitud se ha enviado. La respuesta aparecerá aquí.</translation>
    </message>
</context>
<context>
    <name>HeldWords</name>
    <message>
        <source>You gave it</source>
        <translation>Lo dio usted</translation>
    </message>
    <message>
        <source>You allowed it</source>
        <translation>Lo permitió usted</translation>
    </message>
    <message>
        <source>Needed to run {app}</source>
        <translation>Necesario para que funcione {app}</translation>
    </message>
    <message>
        <source>Other people posted it</source>
        <translation>Lo publicaron otros</translation>
    </message>
    <message>
        <source>By a permission or another choice, or by using a feature.</source>
        <translation>Mediante un permiso u otra decisión, o al usar una función.</translation>
    </message>
    <message>
        <source>The policy does not offer a choice for these.</source>
        <translation>La política no ofrece elección para esto.</translation>
    </message>
    <message>
        <source>{summary} No entries are on record.</source>
        <translation>{summary} No consta ninguna entrada.</translation>
    </message>
    <message>
        <source>{summary} {entries}, the newest {when}.</source>
        <translation>{summary} {entries}, la más reciente {when}.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>{posts}, {comments}, {likes}</source>
        <translation>{posts}, {comments}, {likes}</translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n publicación</numerusform>
            <numerusform>%n publicaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n comentario</numerusform>
            <numerusform>%n comentarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n likes</source>
        <translation>
            <numerusform>%n «Me gusta»</numerusform>
            <numerusform>%n «Me gusta»</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known now.</source>
        <translation>No se sabe ahora.</translation>
    </message>
    <message>
        <source>Nothing stored.</source>
        <translation>Nada guardado.</translation>
    </message>
    <message numerus="yes">
        <source>%n fields are filled in</source>
        <translation>
            <numerusform>%n campo está relleno</numerusform>
            <numerusform>%n campos están rellenos</numerusform>
        </translation>
    </message>
    <message>
        <source>{fields}.</source>
        <translation>{fields}.</translation>
    </message>
    <message>
        <source>{fields}, changed last on {day}.</source>
        <translation>{fields}, último cambio el {day}.</translation>
    </message>
    <message>
        <source>No entries are on record.</source>
        <translation>No consta ninguna entrada.</translation>
    </message>
    <message>
        <source>{entries}.</source>
        <translation>{entries}.</translation>
    </message>
    <message>
        <source>{entries}, of {day}.</source>
        <translation>{entries}, del {day}.</translation>
    </message>
    <message>
        <source>{entries}, from {first} to {last}.</source>
        <translation>{entries}, del {first} al {last}.</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Nothing stored. Only needed for services that check who you are.</source>
        <translation>Nada guardado. Solo hace falta para servicios que comprueban su identidad.</translation>
    </message>
    <message>
        <source>Stored: {fields}.</source>
        <translation>Guardado: {fields}.</translation>
    </message>
    <message>
        <source>Nothing stored. All of these are optional.</source>
        <translation>Nada guardado. Todo es opcional.</translation>
    </message>
    <message>
        <source>{fields}. All of these are optional.</source>
        <translation>{fields}. Todo es opcional.</translation>
    </message>
    <message>
        <source>{held}. Empty: {empty}. All of these are optional.</source>
        <translation>{held}. Vacío: {empty}. Todo es opcional.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Questions about your personal data go to people, not to a robot.</source>
        <translation>Las preguntas sobre sus datos personales llegan a personas, no a un robot.</translation>
    </message>
    <message>
        <source>Common questions</source>
        <translation>Preguntas frecuentes</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>este servicio</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the keyboard shortcuts</source>
        <translation>Mostrar los atajos de teclado</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Press F1 at any time</source>
        <translation>Pulse F1 en cualquier momento</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Verlo…</translation>
    </message>
    <message>
        <source>Look at a report for support</source>
        <translation>Ver un informe para asistencia</translation>
    </message>
    <message>
        <source>You see every word of it first. It names nobody, and nothing is sent.</source>
        <translation>Antes ve cada palabra. No nombra a nadie y no se envía nada.</translation>
    </message>
    <message>
        <source>Save a report for support</source>
        <translation>Guardar un informe para asistencia</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>Your click counts at once: it is kept on this computer and sent to {app} until {app} has recorded it, also after a restart. Only then the switch says “Off”. Turning something off is about what happens from then on. It does not delete what {app} already holds.</source>
        <translation>Su clic cuenta al momento: se guarda en este equipo y se envía hasta que {app} lo haya registrado, también tras un reinicio. Solo entonces el interruptor dice «Desactivado». Desactivar algo se refiere a lo que ocurra desde ese momento. No elimina lo que {app} ya tiene.</translation>
    </message>
    <message>
        <source>For some data the policy offers no choice and gives a reason, such as safe operation. And it lists cases in which it says law lets {app} collect or share data without asking you. You cannot turn these off here. You can read each of them in the policy, and write to the privacy team about any.</source>
        <translation>Para algunos datos la política no ofrece elección y da un motivo, como la seguridad del funcionamiento. También enumera casos en los que dice que la ley permite que {app} recoja o comparta datos sin preguntarle. Aquí no puede desactivarlos. Puede leer cada uno en la política y escribir al equipo de privacidad sobre cualquiera de ellos.</translation>
    </message>
    <message>
        <source>The same permissions and other choices. They apply to this computer only. When you sign in, you are asked about each choice that differs from your account, one by one. None is carried over by itself.</source>
        <translation>Los mismos permisos y las demás decisiones. Solo valen para este equipo. Cuando inicie sesión, se le preguntará por cada decisión que difiera de su cuenta, una por una. Ninguna se traslada por sí sola.</translation>
    </message>
    <message>
        <source>What happens when I turn a permission off?</source>
        <translation>¿Qué ocurre cuando desactivo un permiso?</translation>
    </message>
    <message>
        <source>Why are some things always on?</source>
        <translation>¿Por qué algunas cosas están siempre activadas?</translation>
    </message>
    <message>
        <source>I use {app} without an account. What can I choose?</source>
        <translation>Uso {app} sin cuenta. ¿Qué puedo decidir?</translation>
    </message>
    <message>
        <source>Proof of one decision: what you decided, when, and which text of the policy was in force. {app} signs it, and this computer checks the signature before a switch says “On”. You find it in the details of each permission, under Receipt.</source>
        <translation>La prueba de una decisión: qué decidió, cuándo y qué texto de la política estaba en vigor. {app} la firma, y este equipo comprueba la firma antes de que un interruptor diga «Activado». La encuentra en los detalles de cada permiso, en «Recibo».</translation>
    </message>
    <message>
        <source>You can turn things off at any time. That is kept on this computer and sent when there is a connection. Turning on needs a connection: nothing counts as given before {app} has recorded it.</source>
        <translation>Puede desactivar en cualquier momento. Se guarda en este equipo y se envía cuando hay conexión. Activar requiere conexión: nada cuenta como dado antes de que {app} lo haya registrado.</translation>
    </message>
    <message>
        <source>You are asked about each change that touches a choice of yours, one by one. Until you decide, the rules you agreed to stay in force. From the day of the change, what you have not answered is off until you decide.</source>
        <translation>Se le pregunta por cada cambio que afecta a una decisión suya, uno por uno. Hasta que usted decida, siguen en vigor las reglas que aceptó. Desde el día del cambio, lo que no haya respondido está desactivado hasta que decida.</translation>
    </message>
    <message>
        <source>What is a receipt?</source>
        <translation>¿Qué es un recibo?</translation>
    </message>
    <message>
        <source>What can I do without a connection?</source>
        <translation>¿Qué puedo hacer sin conexión?</translation>
    </message>
    <message>
        <source>What happens when the policy changes?</source>
        <translation>¿Qué ocurre cuando cambia la política?</translation>
    </message>
    <message>
        <source>Your computer has privacy settings of its own, and they can block the camera, the microphone and more for every program. A permission here tells {app} what it may use. Both have to allow it.</source>
        <translation>Su equipo tiene sus propios ajustes de privacidad, que pueden bloquear la cámara, el micrófono y más para todos los programas. Un permiso de aquí indica qué puede usar {app}. Ambos deben permitirlo.</translation>
    </message>
    <message>
        <source>Write to the privacy team first, so that they can put it right. If you are not happy with the answer, you can turn to the data protection authority where you live or work. ConsentUI does not know which one that is and sends nothing there.</source>
        <translation>Escriba primero al equipo de privacidad, para que pueda corregirlo. Si la respuesta no le satisface, puede acudir a la autoridad de protección de datos del lugar donde vive o trabaja. ConsentUI no sabe cuál es y no le envía nada.</translation>
    </message>
    <message>
        <source>A permission is on, but it does not work. Why?</source>
        <translation>Un permiso está activado, pero no funciona. ¿Por qué?</translation>
    </message>
    <message>
        <source>How can I complain?</source>
        <translation>¿Cómo puedo reclamar?</translation>
    </message>
</context>
<context>
    <name>HeroCard</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>No podemos cargar esto ahora.</translation>
    </message>
</context>
<context>
    <name>HeroHead</name>
    <message>
        <source>Manage permissions</source>
        <translation>Gestionar permisos</translation>
    </message>
</context>
<context>
    <name>IdentityPart</name>
    <message>
        <source>Give it</source>
        <translation>Darlo</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>Qué está guardado</translation>
    </message>
    <message>
        <source>Nothing is stored. You may refuse. The policy says what that costs: {cost}</source>
        <translation>No hay nada guardado. Puede negarse. La política dice qué supone: {cost}</translation>
    </message>
    <message>
        <source>Stored, and shown here in part only. You may withdraw it at any time.</source>
        <translation>Guardado, y aquí se muestra solo en parte. Puede retirarlo en cualquier momento.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarlo</translation>
    </message>
</context>
<context>
    <name>IncidentCard</name>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>Qué datos</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Qué hacer ahora</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>A quién preguntar</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>He leído esto</translation>
    </message>
    <message>
        <source>It happened on {day}. You are told since {moment}.</source>
        <translation>Ocurrió el {day}. Se anunció aquí: {moment}.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>You read this {moment}.</source>
        <translation>Leyó esto {moment}.</translation>
    </message>
</context>
<context>
    <name>IncidentPage</name>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Política de privacidad</translation>
    </message>
    <message>
        <source>No incidents</source>
        <translation>Sin incidentes</translation>
    </message>
    <message>
        <source>If something happens to your data, you read here what it was and what you can do.</source>
        <translation>Si les ocurre algo a sus datos, aquí leerá qué fue y qué puede hacer.</translation>
    </message>
    <message>
        <source>What {app} tells everybody about incidents with data.</source>
        <translation>Lo que {app} comunica a todos sobre incidentes con datos.</translation>
    </message>
</context>
<context>
    <name>InsetWords</name>
    <message>
        <source>Keep it off</source>
        <translation>Dejar desactivado</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Keep it on</source>
        <translation>Dejar activado</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>The privacy policy has changed what it says about {name}.</source>
        <translation>La política de privacidad dice algo distinto sobre {name}.</translation>
    </message>
    <message>
        <source>{app} no longer has a record of what you decided about {name}.</source>
        <translation>{app} ya no tiene registro de lo que decidió sobre {name}.</translation>
    </message>
    <message>
        <source>{app} has recorded {name} as on after all.</source>
        <translation>Al final, en {app} consta como activado: {name}.</translation>
    </message>
    <message>
        <source>You turned {name} on here, but off on another device.</source>
        <translation>Usted activó {name} aquí, pero en otro dispositivo se desactivó.</translation>
    </message>
    <message>
        <source>You turned {name} on here, but off on another device ({device}) {when}.</source>
        <translation>Usted activó {name} aquí, pero en otro dispositivo ({device}) se desactivó {when}.</translation>
    </message>
    <message>
        <source>You turned {name} on here, but off on another device {when}.</source>
        <translation>Usted activó {name} aquí, pero en otro dispositivo se desactivó {when}.</translation>
    </message>
    <message>
        <source>{app} has it as on. It is off on this computer until you answer.</source>
        <translation>En {app} consta como activado. En este equipo está desactivado hasta que responda.</translation>
    </message>
    <message>
        <source>It stays off until you answer. Read what the policy says now first.</source>
        <translation>Sigue desactivado hasta que responda. Lea antes lo que dice ahora la política.</translation>
    </message>
    <message>
        <source>It stays off until you answer. Which one is right?</source>
        <translation>Sigue desactivado hasta que responda. ¿Cuál es correcta?</translation>
    </message>
    <message>
        <source>It stays off until you answer.</source>
        <translation>Sigue desactivado hasta que responda.</translation>
    </message>
    <message>
        <source>Off on this computer; {app} may have it as on.</source>
        <translation>Desactivado en este equipo; en {app} puede constar como activado.</translation>
    </message>
    <message>
        <source>We could not confirm it.</source>
        <translation>No hemos podido confirmarlo.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Keep off</source>
        <translation>Dejar desactivado</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>It counts here already. Nothing can get lost.</source>
        <translation>Aquí ya cuenta. Nada puede perderse.</translation>
    </message>
    <message>
        <source>The service is busy.</source>
        <translation>El servicio está ocupado.</translation>
    </message>
    <message>
        <source>The service is busy. We try again at {time}.</source>
        <translation>El servicio está ocupado. Nuevo intento a las {time}.</translation>
    </message>
    <message>
        <source>Not off yet.</source>
        <translation>Aún no desactivado.</translation>
    </message>
    <message>
        <source>The server does not answer. We keep trying.</source>
        <translation>El servidor no responde. Seguimos intentándolo.</translation>
    </message>
    <message>
        <source>You can also write to {address}.</source>
        <translation>También puede escribir a {address}.</translation>
    </message>
    <message>
        <source>The service did not take it. Nothing was changed.</source>
        <translation>El servicio no lo ha admitido. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This computer could not save the step. Nothing was sent.</source>
        <translation>Este equipo no ha podido guardar el paso. No se ha enviado nada.</translation>
    </message>
    <message>
        <source>We could not turn on {name}.</source>
        <translation>No hemos podido activar {name}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment.</source>
        <translation>No se ha cambiado nada. Reinténtelo en un momento.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again at {time}.</source>
        <translation>No se ha cambiado nada. Reinténtelo a las {time}.</translation>
    </message>
    <message>
        <source>Turning off; this computer could not save it.</source>
        <translation>Desactivando; este equipo no ha podido guardarlo.</translation>
    </message>
    <message>
        <source>Keep the window open while we send.</source>
        <translation>Mantenga la ventana abierta mientras se envía.</translation>
    </message>
    <message>
        <source>Sign in to turn this on. It stays off.</source>
        <translation>Inicie sesión para activar esto. Sigue desactivado.</translation>
    </message>
    <message>
        <source>You were signed out. Nothing was changed.</source>
        <translation>Su sesión se ha cerrado. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>The privacy policy says something new about this.</source>
        <translation>La política de privacidad dice algo nuevo sobre esto.</translation>
    </message>
    <message>
        <source>Read what is new, then decide.</source>
        <translation>Lea lo nuevo y luego decida.</translation>
    </message>
    <message>
        <source>See what changes</source>
        <translation>Ver qué cambia</translation>
    </message>
</context>
<context>
    <name>Inside</name>
    <message>
        <source>Entry {number}</source>
        <translation>Entrada {number}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>In {folder}, {size}</source>
        <translation>En {folder}, {size}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries added</source>
        <translation>
            <numerusform>%n entrada añadida</numerusform>
            <numerusform>%n entradas añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries only in the older copy</source>
        <translation>
            <numerusform>%n entrada solo en la copia anterior</numerusform>
            <numerusform>%n entradas solo en la copia anterior</numerusform>
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
        <translation>Elegir una copia anterior</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Archivos ZIP (*.zip)</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Este servicio</translation>
    </message>
</context>
<context>
    <name>InspectPage</name>
    <message>
        <source>Look inside your copy</source>
        <translation>Contenido de su copia</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Search the copy</source>
        <translation>Buscar en la copia</translation>
    </message>
    <message>
        <source>This file is not opened</source>
        <translation>Este archivo no se abre</translation>
    </message>
    <message>
        <source>{name}. Opened on this computer. Nothing is sent.</source>
        <translation>{name}. Abierto en este equipo. No se envía nada.</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>No se ha encontrado nada. Pruebe otra palabra.</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n coincidencia</numerusform>
            <numerusform>%n coincidencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectPane</name>
    <message>
        <source>Easy to read</source>
        <translation>Fácil de leer</translation>
    </message>
    <message>
        <source>Raw file</source>
        <translation>Archivo en bruto</translation>
    </message>
    <message>
        <source>This file is not text, so it is not shown here.</source>
        <translation>Este archivo no es texto, así que no se muestra aquí.</translation>
    </message>
    <message>
        <source>From here on this file is not valid JSON. The raw file shows what is in it.</source>
        <translation>A partir de aquí este archivo no es JSON válido. El archivo en bruto muestra lo que contiene.</translation>
    </message>
    <message>
        <source>Nothing found in this file.</source>
        <translation>No se ha encontrado nada en este archivo.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Este archivo está vacío.</translation>
    </message>
    <message>
        <source>What was added</source>
        <translation>Qué se añadió</translation>
    </message>
    <message>
        <source>Since {copy}</source>
        <translation>Desde {copy}</translation>
    </message>
    <message>
        <source>Nothing was added since that copy.</source>
        <translation>No se añadió nada desde esa copia.</translation>
    </message>
</context>
<context>
    <name>KeepBanner</name>
    <message>
        <source>Keep my account</source>
        <translation>Conservar mi cuenta</translation>
    </message>
</context>
<context>
    <name>KeyringDialog</name>
    <message>
        <source>Your sign-in cannot be stored</source>
        <translation>Su inicio de sesión no se puede guardar</translation>
    </message>
    <message>
        <source>This computer has no keyring that is unlocked, so ConsentUI cannot store your sign-in safely.</source>
        <translation>Este equipo no tiene un depósito de claves desbloqueado, así que ConsentUI no puede guardar su inicio de sesión con seguridad.</translation>
    </message>
    <message>
        <source>Without an account, what you turn on here is turned off again when ConsentUI next starts.</source>
        <translation>Sin cuenta, lo que active aquí se vuelve a desactivar la próxima vez que se inicie ConsentUI.</translation>
    </message>
    <message>
        <source>Ask me to sign in each time</source>
        <translation>Pedirme que inicie sesión cada vez</translation>
    </message>
    <message>
        <source>Nothing is stored on this computer.</source>
        <translation>No se guarda nada en este equipo.</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again</source>
        <translation>Desbloquear el depósito de claves y reintentar</translation>
    </message>
    <message>
        <source>Your system asks for its password.</source>
        <translation>Su sistema pide la contraseña.</translation>
    </message>
    <message>
        <source>How this works</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>A keyring is the part of your system that keeps passwords encrypted. ConsentUI keeps its sign-in there and nowhere else: never in a file. Without a keyring the sign-in lives in memory until you close the window. Turning things off works in any case.</source>
        <translation>Un depósito de claves es la parte de su sistema que guarda contraseñas cifradas. ConsentUI guarda ahí su inicio de sesión y en ningún otro lugar: nunca en un archivo. Sin depósito de claves, el inicio de sesión queda en la memoria hasta que cierre la ventana. Desactivar funciona en cualquier caso.</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>ConsentUI is free software under the MIT licence. You may use, change and pass it on.</source>
        <translation>ConsentUI es software libre con licencia MIT. Puede usarlo, modificarlo y transmitirlo.</translation>
    </message>
    <message>
        <source>It is built with the works of others, each under its own licence:</source>
        <translation>Está construido con obras de otros, cada una con su propia licencia:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Licence not named by the package</source>
        <translation>El paquete no indica la licencia</translation>
    </message>
</context>
<context>
    <name>LinesView</name>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
</context>
<context>
    <name>LinkedRow</name>
    <message>
        <source>Unlink</source>
        <translation>Desvincular</translation>
    </message>
    <message>
        <source>Unlink {product}</source>
        <translation>Desvincular {product}</translation>
    </message>
</context>
<context>
    <name>ListInterface</name>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} de {count}</translation>
    </message>
</context>
<context>
    <name>LoadingRows</name>
    <message>
        <source>Loading your choices…</source>
        <translation>Cargando sus decisiones…</translation>
    </message>
</context>
<context>
    <name>Locale</name>
    <message>
        <source>en_GB</source>
        <translation>es_ES</translation>
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
        <translation>Lo fija su administrador</translation>
    </message>
</context>
<context>
    <name>LookGroup</name>
    <message>
        <source>Look</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>System font</source>
        <translation>Del sistema</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Match system follows your computer, with its contrast setting</source>
        <translation>«Sistema» sigue a su equipo, con su ajuste de contraste</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Starts from the text size of your computer</source>
        <translation>Parte del tamaño del texto de su equipo</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <source>No sliding or fading</source>
        <translation>Sin deslizamientos ni fundidos</translation>
    </message>
</context>
<context>
    <name>MailWords</name>
    <message>
        <source>Question about my data at {app}</source>
        <translation>Pregunta sobre mis datos en {app}</translation>
    </message>
    <message>
        <source>Question about {clause}</source>
        <translation>Pregunta sobre {clause}</translation>
    </message>
    <message>
        <source>This is about {clause}, version {version} of the privacy policy of {app}:</source>
        <translation>Se trata de {clause}, versión {version} de la política de privacidad de {app}:</translation>
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
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Other choices</source>
        <translation>Otras decisiones</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>MessageGroup</name>
    <message>
        <source>Language and messages</source>
        <translation>Idioma y mensajes</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the policy</source>
        <translation>Idioma de la política</translation>
    </message>
    <message>
        <source>Keep short messages on screen</source>
        <translation>Duración de los mensajes breves</translation>
    </message>
    <message>
        <source>What this window says. The policy follows where it was published in that language.</source>
        <translation>El idioma de esta ventana. La política lo sigue si se publicó en ese idioma.</translation>
    </message>
    <message>
        <source>The policy is shown in the languages it was published in</source>
        <translation>La política se muestra en los idiomas en que se publicó</translation>
    </message>
    <message>
        <source>Messages with Undo stay until you close them or the time is over</source>
        <translation>Los mensajes con «Deshacer» quedan hasta que los cierre o pase el tiempo</translation>
    </message>
    <message>
        <source>Until I close them</source>
        <translation>Hasta que los cierre</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The service</source>
        <translation>Este servicio</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Your copy is ready</source>
        <translation>Su copia está lista</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>Copiar referencia</translation>
    </message>
    <message>
        <source>A setting of this computer is not used. {words}</source>
        <translation>No se usa un ajuste de este equipo. {words}</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <translation>Lo fija su administrador</translation>
    </message>
    <message>
        <source>Reference copied</source>
        <translation>Referencia copiada</translation>
    </message>
</context>
<context>
    <name>NavList</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>NoChoices</name>
    <message>
        <source>We cannot show your choices</source>
        <translation>No podemos mostrar sus decisiones</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation>Obtener ayuda</translation>
    </message>
    <message>
        <source>You are offline. Your choices are safe and nothing was changed.</source>
        <translation>No tiene conexión. Sus decisiones están a salvo y no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The server does not answer. Your choices are safe and nothing was changed. Try again, or come back later.</source>
        <translation>El servidor no responde. Sus decisiones están a salvo y no se ha cambiado nada. Reinténtelo o vuelva más tarde.</translation>
    </message>
</context>
<context>
    <name>NotSentDialog</name>
    <message>
        <source>Not sent yet</source>
        <translation>Aún no enviado</translation>
    </message>
    <message>
        <source>This computer could not save what you turned off. If you close now, it stays on. Keep the window open while we send.</source>
        <translation>Este equipo no ha podido guardar lo que usted desactivó. Si cierra ahora, sigue activado. Mantenga la ventana abierta mientras se envía.</translation>
    </message>
    <message>
        <source>We send it when ConsentUI is next open.</source>
        <translation>Se enviará la próxima vez que ConsentUI esté abierto.</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Mantener abierto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>NowAndThen</name>
    <message>
        <source>new: {words}</source>
        <translation>nuevo: {words}</translation>
    </message>
</context>
<context>
    <name>OtherChanges</name>
    <message>
        <source>Read them</source>
        <translation>Leerlos</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Ocultarlos</translation>
    </message>
</context>
<context>
    <name>OverviewBanners</name>
    <message>
        <source>See what happens when</source>
        <translation>Ver qué ocurre y cuándo</translation>
    </message>
    <message numerus="yes">
        <source>%n switches need your answer</source>
        <translation>
            <numerusform>%n interruptor espera su respuesta</numerusform>
            <numerusform>%n interruptores esperan su respuesta</numerusform>
        </translation>
    </message>
    <message>
        <source>What they are about stays off until you answer.</source>
        <translation>Lo que les concierne sigue desactivado hasta que responda.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>It happened on {day}. See which data it is about and what you can do now.</source>
        <translation>Ocurrió el {day}. Vea de qué datos se trata y qué puede hacer ahora.</translation>
    </message>
    <message>
        <source>See what happened</source>
        <translation>Ver qué ocurrió</translation>
    </message>
    <message>
        <source>The privacy policy changed on {day}</source>
        <translation>La política de privacidad cambió el {day}</translation>
    </message>
    <message>
        <source>The privacy policy changes on {day}</source>
        <translation>La política de privacidad cambia el {day}</translation>
    </message>
    <message>
        <source>See what changes</source>
        <translation>Ver qué cambia</translation>
    </message>
    <message>
        <source>No change needs your decision.</source>
        <translation>Ningún cambio requiere su decisión.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes need your decision.</source>
        <translation>
            <numerusform>%n cambio requiere su decisión.</numerusform>
            <numerusform>%n cambios requieren su decisión.</numerusform>
        </translation>
    </message>
    <message>
        <source>What they touch is off until you decide.</source>
        <translation>Lo que afectan está desactivado hasta que decida.</translation>
    </message>
    <message>
        <source>Until you decide, the rules you agreed to stay in force.</source>
        <translation>Hasta que decida, siguen en vigor las reglas que aceptó.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>este servicio</translation>
    </message>
    <message>
        <source>What {app} may use, what it shared, and what is waiting for you.</source>
        <translation>Qué puede usar {app}, qué ha compartido y qué le espera a usted.</translation>
    </message>
    <message numerus="yes">
        <source>%n more messages</source>
        <translation>
            <numerusform>%n mensaje más</numerusform>
            <numerusform>%n mensajes más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message>
        <source>Recommendations</source>
        <translation>Recomendaciones</translation>
    </message>
    <message>
        <source>Ads</source>
        <translation>Anuncios</translation>
    </message>
    <message>
        <source>Optional cookies</source>
        <translation>Cookies opcionales</translation>
    </message>
    <message>
        <source>Linked accounts</source>
        <translation>Cuentas vinculadas</translation>
    </message>
    <message>
        <source>{state} · {uses}</source>
        <translation>{state} · {uses}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>All {total} permissions are off</source>
        <translation>Los {total} permisos están desactivados</translation>
    </message>
    <message>
        <source>{count} of {total} permissions were on when last checked</source>
        <translation>Activados en la última comprobación: {count} de {total} permisos</translation>
    </message>
    <message>
        <source>All {total} permissions are on</source>
        <translation>Los {total} permisos están activados</translation>
    </message>
    <message>
        <source>{count} of {total} permissions are on</source>
        <translation>{count} de {total} permisos activados</translation>
    </message>
    <message>
        <source>{app} asks when a feature needs something. You decide each time.</source>
        <translation>{app} pregunta cuando una función necesita algo. Usted decide cada vez.</translation>
    </message>
    <message>
        <source>{title}: {state}.</source>
        <translation>{title}: {state}.</translation>
    </message>
    <message>
        <source>The rest are off.</source>
        <translation>Lo demás está desactivado.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>{count} of {total} on</source>
        <translation>{count} de {total} activados</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n recipients</source>
        <translation>
            <numerusform>con %n destinatario</numerusform>
            <numerusform>con %n destinatarios</numerusform>
        </translation>
    </message>
    <message>
        <source>More than {times}</source>
        <translation>Más de {times}</translation>
    </message>
    <message>
        <source>{times}, {recipients}</source>
        <translation>{times}, {recipients}</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
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
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <source>{name} is on.</source>
        <translation>{name}: permiso activado.</translation>
    </message>
    <message>
        <source>{names} are on.</source>
        <translation>{names}: permisos activados.</translation>
    </message>
</context>
<context>
    <name>PageBanners</name>
    <message>
        <source>Read the policy</source>
        <translation>Leer la política</translation>
    </message>
    <message>
        <source>{detail}. Nothing is sent and nothing is changed. Whoever looks after this computer can put it right.</source>
        <translation>{detail}. No se envía nada y no se cambia nada. Quien se ocupa de este equipo puede corregirlo.</translation>
    </message>
    <message>
        <source>A setting of this computer is wrong</source>
        <translation>Un ajuste de este equipo es incorrecto</translation>
    </message>
    <message>
        <source>A part of the program is missing or broken. Nothing is sent and nothing is changed. Close the window and start it again.</source>
        <translation>Una parte del programa falta o está dañada. No se envía nada y no se cambia nada. Cierre la ventana y vuelva a iniciarla.</translation>
    </message>
    <message>
        <source>ConsentUI could not start</source>
        <translation>ConsentUI no se ha podido iniciar</translation>
    </message>
    <message>
        <source>Another window of ConsentUI holds your choices</source>
        <translation>Otra ventana de ConsentUI tiene sus decisiones</translation>
    </message>
    <message>
        <source>Close it, then try again. Until then nothing can be turned on here.</source>
        <translation>Ciérrela y reinténtelo. Hasta entonces no se puede activar nada aquí.</translation>
    </message>
    <message>
        <source>This computer cannot read the choices it kept</source>
        <translation>Este equipo no puede leer las decisiones que guardó</translation>
    </message>
    <message>
        <source>Nothing is turned on by that. Something you turned off earlier may not have been sent: look at the switches below.</source>
        <translation>Con esto no se activa nada. Puede que no se haya enviado algo que desactivó antes: mire los interruptores de abajo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation>No tiene conexión</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>El servidor no responde</translation>
    </message>
    <message>
        <source>This demo works with a demo service only</source>
        <translation>Esta demostración solo funciona con un servicio de demostración</translation>
    </message>
    <message>
        <source>What answers does not call itself a demo. Nothing is sent to it.</source>
        <translation>Lo que responde no se presenta como demostración. No se le envía nada.</translation>
    </message>
    <message>
        <source>This address belongs to a demo</source>
        <translation>Esta dirección pertenece a una demostración</translation>
    </message>
    <message>
        <source>Its people and data are made up, so nothing of yours is sent to it. To look at it, start the demo: consentui demo</source>
        <translation>Sus personas y datos son inventados, así que no se le envía nada suyo. Para verla, inicie la demostración: consentui demo</translation>
    </message>
    <message>
        <source>What you turned off is saved on this computer. We send it when you are back online.</source>
        <translation>Lo que desactivó está guardado en este equipo. Se enviará cuando vuelva a tener conexión.</translation>
    </message>
    <message>
        <source>You can turn things off at any time. Turning on needs a connection.</source>
        <translation>Puede desactivar en cualquier momento. Activar requiere conexión.</translation>
    </message>
    <message>
        <source>A change you made is still being sent. You need not sign in for that.</source>
        <translation>Un cambio que hizo aún se está enviando. Para eso no necesita iniciar sesión.</translation>
    </message>
    <message>
        <source>Sign in again to see and change the choices of your account.</source>
        <translation>Inicie sesión de nuevo para ver y cambiar las decisiones de su cuenta.</translation>
    </message>
    <message>
        <source>You were signed out</source>
        <translation>Su sesión se ha cerrado</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>You declined the policy</source>
        <translation>Usted rechazó la política</translation>
    </message>
    <message>
        <source>You can read it and decide again at any time.</source>
        <translation>Puede leerla y volver a decidir en cualquier momento.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>No ha iniciado sesión</translation>
    </message>
    <message>
        <source>These choices apply to this computer only. Sign in to see and change the choices of your account.</source>
        <translation>Estas decisiones solo valen para este equipo. Inicie sesión para ver y cambiar las de su cuenta.</translation>
    </message>
    <message>
        <source>These choices apply to this computer only, and it has no unlocked keyring to keep them. What you turn on here is turned off again when ConsentUI next starts.</source>
        <translation>Estas decisiones solo valen para este equipo, que no tiene un depósito de claves desbloqueado para guardarlas. Lo que active aquí se vuelve a desactivar la próxima vez que se inicie ConsentUI.</translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message>
        <source>Support demo</source>
        <translation>Demo de asistencia</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Fold up the demo panel</source>
        <translation>Plegar el panel de demostración</translation>
    </message>
    <message>
        <source>Made-up people and data. Nothing real is changed.</source>
        <translation>Personas y datos inventados. No se cambia nada real.</translation>
    </message>
    <message>
        <source>Open the demo panel</source>
        <translation>Abrir el panel de demostración</translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. You can save a PDF instead.</source>
        <translation>No hay ninguna impresora configurada en este equipo. Puede guardar un PDF en su lugar.</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Enviado a la impresora</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Guardado como {name}</translation>
    </message>
</context>
<context>
    <name>PermissionNames</name>
    <message>
        <source>location</source>
        <translation>la ubicación</translation>
    </message>
    <message>
        <source>the camera</source>
        <translation>la cámara</translation>
    </message>
    <message>
        <source>the microphone</source>
        <translation>el micrófono</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>los contactos</translation>
    </message>
    <message>
        <source>the photo album</source>
        <translation>el álbum de fotos</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«{title}»</translation>
    </message>
    <message>
        <source>They stay off.</source>
        <translation>Siguen desactivados.</translation>
    </message>
    <message>
        <source>It stays off.</source>
        <translation>Este permiso sigue desactivado.</translation>
    </message>
    <message>
        <source>Choose what {app} may use your location for</source>
        <translation>Elija para qué puede usar {app} su ubicación</translation>
    </message>
    <message>
        <source>{title}: choose what {app} may use it for</source>
        <translation>{title}: elija para qué puede usarlo {app}</translation>
    </message>
</context>
<context>
    <name>PermissionsPage</name>
    <message>
        <source>What {app} may use it for</source>
        <translation>Para qué puede usarlo {app}</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>este servicio</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>All five are off until you turn them on. You can turn each one off here at any time.</source>
        <translation>Los cinco están desactivados hasta que los active. Puede desactivar cada uno aquí en cualquier momento.</translation>
    </message>
    <message>
        <source>These switches tell {app} what it may use. Your computer has its own privacy settings, and they can also block access.</source>
        <translation>Estos interruptores indican qué puede usar {app}. Su equipo tiene sus propios ajustes de privacidad, que también pueden bloquear el acceso.</translation>
    </message>
    <message>
        <source>The policy says {app} uses an identifier of this device to push information to you.</source>
        <translation>La política dice que {app} usa un identificador de este dispositivo para enviarle información.</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Your account</source>
        <translation>Su cuenta</translation>
    </message>
</context>
<context>
    <name>PersonPart</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
</context>
<context>
    <name>PhonePart</name>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Fill in code</source>
        <translation>Rellenar código</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>{code} is your {app} code. It works for 5 minutes.</source>
        <translation>{code} es su código de {app}. Vale durante 5 minutos.</translation>
    </message>
</context>
<context>
    <name>PhoneStep</name>
    <message>
        <source>See and change your privacy choices</source>
        <translation>Ver y cambiar sus decisiones de privacidad</translation>
    </message>
    <message>
        <source>Calling code</source>
        <translation>Prefijo del país</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Prefijo</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de teléfono</translation>
    </message>
    <message>
        <source>We send a code by text message to sign you in.</source>
        <translation>Le enviamos un código por SMS para iniciar sesión.</translation>
    </message>
    <message>
        <source>Send code</source>
        <translation>Enviar código</translation>
    </message>
    <message>
        <source>Use without an account</source>
        <translation>Usar sin cuenta</translation>
    </message>
    <message>
        <source>Sign in to {app} with your phone number.</source>
        <translation>Inicie sesión en {app} con su número de teléfono.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>or</source>
        <translation>o</translation>
    </message>
    <message>
        <source>Then your choices apply to this computer only.</source>
        <translation>Sus decisiones valen entonces solo para este equipo.</translation>
    </message>
    <message>
        <source>Choose the calling code from the list.</source>
        <translation>Elija el prefijo de la lista.</translation>
    </message>
</context>
<context>
    <name>PolicyHeader</name>
    <message>
        <source>Privacy policy</source>
        <translation>Política de privacidad</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>{version}. {answer}</source>
        <translation>{version}. {answer}</translation>
    </message>
    <message>
        <source>The link leads to a clause that this version does not have.</source>
        <translation>El enlace lleva a una cláusula que esta versión no tiene.</translation>
    </message>
</context>
<context>
    <name>PolicyLists</name>
    <message>
        <source>{reason} The policy offers no choice here.</source>
        <translation>{reason} La política no ofrece elección aquí.</translation>
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
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>No consent needed</source>
        <translation>Sin consentimiento</translation>
    </message>
    <message>
        <source>Data collected</source>
        <translation>Datos recogidos</translation>
    </message>
    <message>
        <source>What the policy says {app} collects, and why.</source>
        <translation>Qué recoge {app} según la política, y por qué.</translation>
    </message>
    <message>
        <source>Data shared</source>
        <translation>Datos compartidos</translation>
    </message>
    <message>
        <source>Who the policy says may get data from {app}, and why.</source>
        <translation>Quién puede recibir datos de {app} según la política, y por qué.</translation>
    </message>
    <message>
        <source>Read it in the policy</source>
        <translation>Leerlo en la política</translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>the service</source>
        <translation>este servicio</translation>
    </message>
    <message>
        <source>We cannot show the policy</source>
        <translation>No podemos mostrar la política</translation>
    </message>
    <message>
        <source>It cannot be loaded now, and there is no saved copy on this computer.</source>
        <translation>No se puede cargar ahora y no hay ninguna copia guardada en este equipo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>This policy has no text</source>
        <translation>Esta política no tiene texto</translation>
    </message>
    <message>
        <source>The service published it empty.</source>
        <translation>El servicio la publicó vacía.</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introducción</translation>
    </message>
</context>
<context>
    <name>PolicyPaper</name>
    <message>
        <source>Check value of this text (SHA-256): {value}</source>
        <translation>Valor de comprobación de este texto (SHA-256): {value}</translation>
    </message>
    <message>
        <source>{title} · Version {version} · Page {page}</source>
        <translation>{title} · Versión {version} · Página {page}</translation>
    </message>
</context>
<context>
    <name>PolicyQuestion</name>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>You have not decided on this policy</source>
        <translation>No ha decidido sobre esta política</translation>
    </message>
    <message>
        <source>You declined the policy</source>
        <translation>Usted rechazó la política</translation>
    </message>
    <message>
        <source>You can read it and decide again at any time.</source>
        <translation>Puede leerla y volver a decidir en cualquier momento.</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>Version {version}, from {day}</source>
        <translation>Versión {version}, a partir del {day}</translation>
    </message>
    <message>
        <source>Version {version}, in force since {day}</source>
        <translation>Versión {version}, en vigor desde el {day}</translation>
    </message>
    <message>
        <source>You have not answered yet.</source>
        <translation>Aún no ha respondido.</translation>
    </message>
    <message>
        <source>You accepted it on {day}.</source>
        <translation>La aceptó el {day}.</translation>
    </message>
    <message>
        <source>You declined it on {day}.</source>
        <translation>La rechazó el {day}.</translation>
    </message>
    <message>
        <source>Saved copy, version {version}. The text is checked (valid).</source>
        <translation>Copia guardada, versión {version}. El texto está comprobado (válido).</translation>
    </message>
    <message>
        <source>Saved copy, version {version}. The text could not be checked.</source>
        <translation>Copia guardada, versión {version}. No se ha podido comprobar el texto.</translation>
    </message>
    <message numerus="yes">
        <source>Read it all, %n minutes</source>
        <translation>
            <numerusform>Leerla entera, %n minuto</numerusform>
            <numerusform>Leerla entera, %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>This policy is not available in {wanted}. You see the text in {shown}.</source>
        <translation>Esta política no está disponible en este idioma: {wanted}. Ve el texto en: {shown}.</translation>
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
        <translation>Coincidencia {number} de {total}, en el resumen</translation>
    </message>
    <message>
        <source>Match {number} of {total}</source>
        <translation>Coincidencia {number} de {total}</translation>
    </message>
    <message>
        <source>Nothing found for “{query}”. Try another word.</source>
        <translation>No se ha encontrado nada para «{query}». Pruebe otra palabra.</translation>
    </message>
    <message numerus="yes">
        <source>The policy lists %n cases where the law lets {app} collect and use data without asking you. You cannot turn these off. You can ask about any of them.</source>
        <translation>
            <numerusform>La política enumera %n caso en el que la ley permite que {app} recoja y use datos sin preguntarle. No puede desactivarlo. Puede preguntar por él.</numerusform>
            <numerusform>La política enumera %n casos en los que la ley permite que {app} recoja y use datos sin preguntarle. No puede desactivarlos. Puede preguntar por cualquiera de ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The policy lists %n cases where the law lets {app} share data, or make it public, without asking you. You cannot turn these off. You can ask about any of them.</source>
        <translation>
            <numerusform>La política enumera %n caso en el que la ley permite que {app} comparta datos, o los haga públicos, sin preguntarle. No puede desactivarlo. Puede preguntar por él.</numerusform>
            <numerusform>La política enumera %n casos en los que la ley permite que {app} comparta datos, o los haga públicos, sin preguntarle. No puede desactivarlos. Puede preguntar por cualquiera de ellos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>Empty</source>
        <translation>Vacío</translation>
    </message>
    <message>
        <source>{value}. It cannot be changed here.</source>
        <translation>{value}. No se puede cambiar aquí.</translation>
    </message>
    <message>
        <source>Year-month-day, such as 1990-12-31</source>
        <translation>Año-mes-día, por ejemplo 1990-12-31</translation>
    </message>
    <message>
        <source>Describe the picture in words. Pictures themselves are not sent from here.</source>
        <translation>Describa la imagen con palabras. Las imágenes no se envían desde aquí.</translation>
    </message>
    <message>
        <source>Write something, or cancel.</source>
        <translation>Escriba algo o cancele.</translation>
    </message>
    <message>
        <source>Write a day that has been, such as 1990-12-31.</source>
        <translation>Escriba un día pasado, por ejemplo 1990-12-31.</translation>
    </message>
    <message>
        <source>Write 6 to 32 letters, digits or hyphens, without spaces.</source>
        <translation>Escriba de 6 a 32 letras, cifras o guiones, sin espacios.</translation>
    </message>
    <message>
        <source>{field} is saved.</source>
        <translation>{field}: guardado.</translation>
    </message>
    <message>
        <source>{field} is cleared.</source>
        <translation>{field}: borrado.</translation>
    </message>
    <message>
        <source>Set. It cannot be changed here.</source>
        <translation>Definido. No se puede cambiar aquí.</translation>
    </message>
    <message>
        <source>Not set. You sign in with a code from a text message.</source>
        <translation>No definido. Inicia sesión con un código recibido por SMS.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>{share} percent</source>
        <translation>{share} por ciento</translation>
    </message>
</context>
<context>
    <name>RawView</name>
    <message>
        <source>Raw file</source>
        <translation>Archivo en bruto</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>No summary for this clause.</source>
        <translation>No hay resumen para esta cláusula.</translation>
    </message>
    <message>
        <source>The policy</source>
        <translation>La política</translation>
    </message>
</context>
<context>
    <name>ReceiptCard</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>Guardar recibo</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation>No se puede comprobar</translation>
    </message>
    <message>
        <source>{app} reported this. Receipts are for decisions only.</source>
        <translation>{app} ha informado de esto. Solo hay recibos para las decisiones.</translation>
    </message>
    <message>
        <source>{app} has it on record. Receipts are for decisions only.</source>
        <translation>{app} lo tiene registrado. Solo hay recibos para las decisiones.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Each receipt is the service&apos;s signed proof of one decision. The signature was checked.</source>
        <translation>Cada recibo es la prueba, firmada por el servicio, de una decisión. La firma se ha comprobado.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>See all activity</source>
        <translation>Ver toda la actividad</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
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
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Check value</source>
        <translation>Valor de comprobación</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{title}: turned on for “{use}”</source>
        <translation>{title}: se activó para «{use}»</translation>
    </message>
    <message>
        <source>{title}: turned off for “{use}”</source>
        <translation>{title}: se desactivó para «{use}»</translation>
    </message>
    <message>
        <source>Turning off needs no policy version</source>
        <translation>Desactivar no requiere ninguna versión de la política</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>clause {place}</source>
        <translation>cláusula {place}</translation>
    </message>
    <message>
        <source>Version {version}, {clauses}</source>
        <translation>Versión {version}, {clauses}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{moment}, by {device}</source>
        <translation>{moment}, desde {device}</translation>
    </message>
</context>
<context>
    <name>RecipientLine</name>
    <message>
        <source>Stop sharing</source>
        <translation>Dejar de compartir</translation>
    </message>
    <message>
        <source>Stop sharing with {recipient}</source>
        <translation>Dejar de compartir con {recipient}</translation>
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
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Check value</source>
        <translation>Valor de comprobación</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Enviado a</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Turning off needs no policy version</source>
        <translation>Desactivar no requiere ninguna versión de la política</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>clause {place}</source>
        <translation>cláusula {place}</translation>
    </message>
    <message>
        <source>Version {version}, {clauses}</source>
        <translation>Versión {version}, {clauses}</translation>
    </message>
    <message>
        <source>{moment}, by {device}</source>
        <translation>{moment}, desde {device}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Signature, check value and place in the chain were checked on this computer.</source>
        <translation>La firma, el valor de comprobación y el lugar en la cadena se han comprobado en este equipo.</translation>
    </message>
    <message>
        <source>The receipt is not on this computer yet.</source>
        <translation>El recibo aún no está en este equipo.</translation>
    </message>
    <message>
        <source>The signature does not belong to this receipt and the service&apos;s keys.</source>
        <translation>La firma no corresponde a este recibo y a las claves del servicio.</translation>
    </message>
    <message>
        <source>It does not follow the receipt before it: something is missing or changed.</source>
        <translation>No sigue al recibo anterior: falta algo o se ha cambiado.</translation>
    </message>
    <message>
        <source>It is about somebody else than the receipts around it.</source>
        <translation>Trata de otra persona que los recibos que lo rodean.</translation>
    </message>
    <message>
        <source>Its check value or number is not the one of this receipt.</source>
        <translation>Su valor de comprobación o su número no es el de este recibo.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferenceLink</name>
    <message>
        <source>Reference {reference}</source>
        <translation>Referencia {reference}</translation>
    </message>
    <message>
        <source>{text}, copy</source>
        <translation>{text}, copiar</translation>
    </message>
    <message>
        <source>Copy the reference. Support can tell from it what went wrong, and nothing about you.</source>
        <translation>Copiar la referencia. Con ella, asistencia puede saber qué ha fallado, y nada sobre usted.</translation>
    </message>
    <message>
        <source>Reference copied</source>
        <translation>Referencia copiada</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>A report for support</source>
        <translation>Un informe para asistencia</translation>
    </message>
    <message>
        <source>This is all of it, word for word. It names neither you nor this computer, and holds none of your choices. Nothing is sent: you save a file and decide who gets it.</source>
        <translation>Esto es todo, palabra por palabra. No le nombra a usted ni a este equipo y no contiene ninguna de sus decisiones. No se envía nada: usted guarda un archivo y decide quién lo recibe.</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
</context>
<context>
    <name>RequestsCard</name>
    <message>
        <source>Copy of your data</source>
        <translation>Copia de sus datos</translation>
    </message>
    <message>
        <source>Downloading, {progress}</source>
        <translation>Descargando, {progress}</translation>
    </message>
    <message>
        <source>Deletion of your account</source>
        <translation>Eliminación de su cuenta</translation>
    </message>
    <message>
        <source>Content about you</source>
        <translation>Contenido sobre usted</translation>
    </message>
    <message>
        <source>Asked on {day}</source>
        <translation>Solicitado el {day}</translation>
    </message>
    <message>
        <source>On {day}</source>
        <translation>El {day}</translation>
    </message>
    <message>
        <source>Your requests</source>
        <translation>Sus solicitudes</translation>
    </message>
    <message>
        <source>Sign in to ask for a copy or delete your data.</source>
        <translation>Inicie sesión para solicitar una copia o eliminar sus datos.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>No podemos cargar esto ahora.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No open requests</source>
        <translation>No hay solicitudes abiertas</translation>
    </message>
    <message>
        <source>Get a copy of your data</source>
        <translation>Obtener una copia de sus datos</translation>
    </message>
    <message>
        <source>Show your copy</source>
        <translation>Mostrar su copia</translation>
    </message>
</context>
<context>
    <name>ResendButton</name>
    <message>
        <source>Send again</source>
        <translation>Reenviar</translation>
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
        <translation>Leer la política de privacidad</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>Idioma: {language}</translation>
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
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Search permissions, choices, policy and settings</source>
        <translation>Buscar permisos, decisiones, política y ajustes</translation>
    </message>
</context>
<context>
    <name>SearchPalette</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search permissions, choices, policy and settings</source>
        <translation>Buscar permisos, decisiones, política y ajustes</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>move</source>
        <translation>mover</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abrir</translation>
    </message>
    <message>
        <source>close</source>
        <translation>cerrar</translation>
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
        <translation>Permiso · {state}</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>este servicio</translation>
    </message>
    <message>
        <source>Other choices</source>
        <translation>Otras decisiones</translation>
    </message>
    <message>
        <source>Other choices · {state}</source>
        <translation>Otras decisiones · {state}</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>history log receipts proof export</source>
        <translation>historial registro recibos prueba exportar</translation>
    </message>
    <message>
        <source>Everything that happened</source>
        <translation>Todo lo que ocurrió</translation>
    </message>
    <message>
        <source>What was turned on</source>
        <translation>Lo que se activó</translation>
    </message>
    <message>
        <source>What was turned off</source>
        <translation>Lo que se desactivó</translation>
    </message>
    <message>
        <source>What was shared</source>
        <translation>Lo que se compartió</translation>
    </message>
    <message>
        <source>Answers to the policy</source>
        <translation>Respuestas a la política</translation>
    </message>
    <message>
        <source>Requests about your data</source>
        <translation>Solicitudes sobre sus datos</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Inicios de sesión</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introducción</translation>
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
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>We cannot load this now. Your switches are not affected.</source>
        <translation>No podemos cargar esto ahora. Sus interruptores no se ven afectados.</translation>
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
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>You were signed out because your session has ended.</source>
        <translation>Su sesión ha terminado y se ha cerrado.</translation>
    </message>
    <message>
        <source>A change you made is still being sent. You need not sign in for that.</source>
        <translation>Un cambio que hizo aún se está enviando. Para eso no necesita iniciar sesión.</translation>
    </message>
    <message>
        <source>You were signed in with {phone}.</source>
        <translation>Usaba el {phone}.</translation>
    </message>
    <message>
        <source>Stay signed out</source>
        <translation>Seguir sin sesión</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
</context>
<context>
    <name>SessionGroup</name>
    <message>
        <source>Where you are signed in</source>
        <translation>Dónde tiene sesiones abiertas</translation>
    </message>
    <message>
        <source>Sign out everywhere else</source>
        <translation>Cerrar sesión en los demás lugares</translation>
    </message>
    <message>
        <source>This list may be out of date</source>
        <translation>Puede que esta lista no esté al día</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>No podemos cargar esto ahora.</translation>
    </message>
    <message>
        <source>Active now</source>
        <translation>Activo ahora</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Sign out on {device}</source>
        <translation>Cerrar sesión en {device}</translation>
    </message>
    <message>
        <source>You need a connection to sign out elsewhere.</source>
        <translation>Necesita conexión para cerrar sesión en otro lugar.</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>In the memory of this demo only. It is forgotten when you close the window.</source>
        <translation>Solo en la memoria de esta demostración. Se olvida al cerrar la ventana.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>In this computer&apos;s keyring. In no file, no log and no command line.</source>
        <translation>En el depósito de claves de este equipo. En ningún archivo, registro ni línea de comandos.</translation>
    </message>
    <message>
        <source>In memory, until you close the window. You asked to sign in each time.</source>
        <translation>En la memoria, hasta que cierre la ventana. Usted pidió iniciar sesión cada vez.</translation>
    </message>
    <message>
        <source>This computer has no keyring that is unlocked. It is kept until you close the window.</source>
        <translation>Este equipo no tiene un depósito de claves desbloqueado. Se guarda hasta que cierre la ventana.</translation>
    </message>
    <message>
        <source>Nothing is kept yet.</source>
        <translation>Aún no se guarda nada.</translation>
    </message>
    <message>
        <source>The keyring was not asked yet.</source>
        <translation>Aún no se ha consultado el depósito de claves.</translation>
    </message>
    <message>
        <source>Your sign-in is kept in this computer’s keyring ({name}).</source>
        <translation>Su inicio de sesión se guarda en el depósito de claves de este equipo ({name}).</translation>
    </message>
    <message>
        <source>{device} · signed in since {since}</source>
        <translation>{device} · sesión abierta: {since}</translation>
    </message>
    <message>
        <source>Signed in since {since} · last used {used}</source>
        <translation>Sesión abierta: {since} · último uso: {used}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>log out leave account</source>
        <translation>cerrar sesión salir abandonar cuenta</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>Dónde tiene sesiones abiertas</translation>
    </message>
    <message>
        <source>sessions devices sign out log out phone computer elsewhere</source>
        <translation>sesiones dispositivos cerrar sesión salir teléfono ordenador equipo otros lugares</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>look light dark high contrast night colours appearance system</source>
        <translation>aspecto apariencia claro oscuro contraste noche colores sistema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>larger smaller letters zoom font size accessibility</source>
        <translation>más grande más pequeño letras zoom tamaño fuente accesibilidad</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <source>letters system Inter</source>
        <translation>letras fuente tipo de letra sistema Inter</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>animation sliding fading movement accessibility</source>
        <translation>animación deslizamiento fundido movimiento accesibilidad</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>English Chinese Arabic words translation system</source>
        <translation>inglés chino árabe español palabras traducción sistema</translation>
    </message>
    <message>
        <source>Language of the policy</source>
        <translation>Idioma de la política</translation>
    </message>
    <message>
        <source>English Chinese translation</source>
        <translation>inglés chino traducción</translation>
    </message>
    <message>
        <source>Keep short messages on screen</source>
        <translation>Duración de los mensajes breves</translation>
    </message>
    <message>
        <source>toast undo seconds time notification</source>
        <translation>mensaje aviso deshacer segundos tiempo notificación</translation>
    </message>
    <message>
        <source>Where your sign-in is kept</source>
        <translation>Dónde se guarda su inicio de sesión</translation>
    </message>
    <message>
        <source>keyring password token store safe</source>
        <translation>depósito de claves llavero contraseña token guardar seguridad</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>about licences licenses open source update number</source>
        <translation>acerca de licencias código abierto actualización número</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>Datos para asistencia</translation>
    </message>
    <message>
        <source>diagnostics problem error code log report</source>
        <translation>diagnóstico problema error código registro informe</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>How ConsentUI looks and speaks. These settings stay on this computer.</source>
        <translation>Cómo se ve y en qué idioma habla ConsentUI. Estos ajustes quedan en este equipo.</translation>
    </message>
</context>
<context>
    <name>SharedCard</name>
    <message>
        <source>Shared in the last 7 days</source>
        <translation>Compartido en los últimos 7 días</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>See all activity</source>
        <translation>Ver toda la actividad</translation>
    </message>
    <message>
        <source>{line}. This may be out of date.</source>
        <translation>{line}. Puede que no esté al día.</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>No podemos cargar esto ahora.</translation>
    </message>
    <message>
        <source>We cannot load this now. Nothing was shared when it was last loaded.</source>
        <translation>No podemos cargar esto ahora. En la última carga no se había compartido nada.</translation>
    </message>
    <message>
        <source>When {app} shares data, you see it here.</source>
        <translation>Cuando {app} comparte datos, lo ve aquí.</translation>
    </message>
    <message>
        <source>Nothing was shared</source>
        <translation>No se ha compartido nada</translation>
    </message>
</context>
<context>
    <name>ShortcutWords</name>
    <message>
        <source>Search permissions, choices, policy and settings</source>
        <translation>Buscar permisos, decisiones, política y ajustes</translation>
    </message>
    <message>
        <source>Undo the last recorded choice</source>
        <translation>Deshacer la última decisión registrada</translation>
    </message>
    <message>
        <source>Send what waits and check again</source>
        <translation>Enviar lo que espera y comprobar de nuevo</translation>
    </message>
    <message>
        <source>Larger text, smaller text, as it was</source>
        <translation>Texto más grande, más pequeño, como antes</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>Close what is open: search, menu, dialog, message</source>
        <translation>Cerrar lo que está abierto: búsqueda, menú, diálogo, mensaje</translation>
    </message>
    <message>
        <source>Show or hide the demo panel</source>
        <translation>Mostrar u ocultar el panel de demostración</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Moving about</source>
        <translation>Moverse</translation>
    </message>
    <message>
        <source>Open a page, counted from the top</source>
        <translation>Abrir una página, contada desde arriba</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Volver a la página anterior</translation>
    </message>
    <message>
        <source>Next and previous control</source>
        <translation>Control siguiente y anterior</translation>
    </message>
    <message>
        <source>Next and previous part of the window</source>
        <translation>Parte siguiente y anterior de la ventana</translation>
    </message>
    <message>
        <source>Move inside a list</source>
        <translation>Moverse dentro de una lista</translation>
    </message>
    <message>
        <source>Open and close the details of a row</source>
        <translation>Abrir y cerrar los detalles de una fila</translation>
    </message>
    <message>
        <source>Press a button or a switch</source>
        <translation>Pulsar un botón o un interruptor</translation>
    </message>
    <message>
        <source>In the policy</source>
        <translation>En la política</translation>
    </message>
    <message>
        <source>Search the policy</source>
        <translation>Buscar en la política</translation>
    </message>
    <message>
        <source>Next and previous match</source>
        <translation>Coincidencia siguiente y anterior</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SideScreen</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
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
        <translation>Sus decisiones de privacidad</translation>
    </message>
    <message>
        <source>for {service}</source>
        <translation>para {service}</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Su cuenta</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sin sesión</translation>
    </message>
    <message>
        <source>This device only</source>
        <translation>Solo este dispositivo</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions waiting</source>
        <translation>
            <numerusform>%n decisión en espera</numerusform>
            <numerusform>%n decisiones en espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInGroup</name>
    <message>
        <source>How you sign in</source>
        <translation>Cómo inicia sesión</translation>
    </message>
    <message>
        <source>Phone and text message code</source>
        <translation>Teléfono y código por SMS</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>the service</source>
        <translation>este servicio</translation>
    </message>
</context>
<context>
    <name>SignInWords</name>
    <message>
        <source>Type your phone number.</source>
        <translation>Escriba su número de teléfono.</translation>
    </message>
    <message>
        <source>This number has too few digits.</source>
        <translation>Este número tiene muy pocas cifras.</translation>
    </message>
    <message>
        <source>This number has too many digits.</source>
        <translation>Este número tiene demasiadas cifras.</translation>
    </message>
    <message>
        <source>You are offline. You need the internet to sign in.</source>
        <translation>No tiene conexión. Necesita Internet para iniciar sesión.</translation>
    </message>
    <message>
        <source>The server did not answer. Try again.</source>
        <translation>El servidor no respondió. Reinténtelo.</translation>
    </message>
    <message>
        <source>We sent a text message to {phone}</source>
        <translation>Hemos enviado un SMS al {phone}</translation>
    </message>
    <message numerus="yes">
        <source>The code works for %n minutes.</source>
        <translation>
            <numerusform>El código vale durante %n minuto.</numerusform>
            <numerusform>El código vale durante %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again in {time}</source>
        <translation>Reenviar en {time}</translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message>
        <source>Sign out now?</source>
        <translation>¿Cerrar sesión ahora?</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are not sent yet. They are sent later. You need not sign in for that.</source>
        <translation>
            <numerusform>%n cambio aún no se ha enviado. Se enviará más tarde. Para eso no necesita iniciar sesión.</numerusform>
            <numerusform>%n cambios aún no se han enviado. Se enviarán más tarde. Para eso no necesita iniciar sesión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Sign out, send later</source>
        <translation>Cerrar sesión, enviar después</translation>
    </message>
</context>
<context>
    <name>SkipLink</name>
    <message>
        <source>Go to content</source>
        <translation>Ir al contenido</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>We cannot reach the service</source>
        <translation>No podemos contactar con el servicio</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>You are offline, or the service is not running. Nothing was changed.</source>
        <translation>No tiene conexión, o el servicio no está en marcha. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The server does not answer. Nothing was changed. Try again, or come back later.</source>
        <translation>El servidor no responde. No se ha cambiado nada. Reinténtelo o vuelva más tarde.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {number} of {count}: {step}</source>
        <translation>Paso {number} de {count}: {step}</translation>
    </message>
</context>
<context>
    <name>SupportDesk</name>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Archivos ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Guardado como {name}</translation>
    </message>
</context>
<context>
    <name>SwitchWords</name>
    <message>
        <source>Stays off</source>
        <translation>Sigue desactivado</translation>
    </message>
    <message>
        <source>Off when online</source>
        <translation>Desactivado al conectar</translation>
    </message>
    <message>
        <source>{title}, {state}</source>
        <translation>{title}, {state}</translation>
    </message>
    <message>
        <source>{app} may still use it until you are online. We keep trying.</source>
        <translation>Puede que {app} aún lo use hasta que tenga conexión. Seguimos intentándolo.</translation>
    </message>
    <message>
        <source>{app} may still use it until this is sent. You need not sign in for that.</source>
        <translation>Puede que {app} aún lo use hasta que esto se envíe. Para eso no necesita iniciar sesión.</translation>
    </message>
    <message>
        <source>It was off already. {app} is told when you are online.</source>
        <translation>Ya estaba desactivado. Se le comunicará a {app} cuando tenga conexión.</translation>
    </message>
    <message>
        <source>It was off already. {app} is still to be told. You need not sign in for that.</source>
        <translation>Ya estaba desactivado. Aún falta comunicárselo a {app}. Para eso no necesita iniciar sesión.</translation>
    </message>
    <message>
        <source>Needs a connection. Stays off.</source>
        <translation>Necesita conexión. Sigue desactivado.</translation>
    </message>
    <message>
        <source>The policy changed. This is off until you decide again.</source>
        <translation>La política ha cambiado. Está desactivado hasta que vuelva a decidir.</translation>
    </message>
    <message>
        <source>Turned off on another device.</source>
        <translation>Desactivado en otro dispositivo.</translation>
    </message>
    <message>
        <source>Turned off on another device ({device}) {when}.</source>
        <translation>Desactivado en otro dispositivo ({device}) {when}.</translation>
    </message>
    <message>
        <source>Turned off on another device {when}.</source>
        <translation>Desactivado en otro dispositivo {when}.</translation>
    </message>
    <message>
        <source>On when last checked</source>
        <translation>Activado según el último dato</translation>
    </message>
    <message>
        <source>On when last checked, {time}</source>
        <translation>Activado según el último dato, {time}</translation>
    </message>
    <message>
        <source>{summary}. {count} of {total} uses are on.</source>
        <translation>{summary}. Usos activados: {count} de {total}.</translation>
    </message>
    <message>
        <source>It stays off: a double click turns nothing on. Click once if you want it on.</source>
        <translation>Sigue desactivado: un doble clic no activa nada. Haga clic una vez si quiere activarlo.</translation>
    </message>
    <message>
        <source>It stays off: the page moved just before you clicked. Click once more.</source>
        <translation>Sigue desactivado: la página se movió justo antes de su clic. Haga clic otra vez.</translation>
    </message>
    <message>
        <source>Off is being recorded. You can turn it on again after that.</source>
        <translation>Se está registrando la desactivación. Después podrá volver a activarlo.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Turning on…</source>
        <translation>Activando…</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Turning off…</source>
        <translation>Desactivando…</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Needs your answer</source>
        <translation>Espera su respuesta</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>This device only</source>
        <translation>Solo este dispositivo</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message numerus="yes">
        <source>Offline · %n changes waiting</source>
        <translation>
            <numerusform>Sin conexión · %n cambio en espera</numerusform>
            <numerusform>Sin conexión · %n cambios en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answer · %n changes waiting</source>
        <translation>
            <numerusform>Sin respuesta · %n cambio en espera</numerusform>
            <numerusform>Sin respuesta · %n cambios en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Updated {time}</source>
        <translation>Actualizado: {time}</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close message</source>
        <translation>Cerrar mensaje</translation>
    </message>
</context>
<context>
    <name>UseChooser</name>
    <message>
        <source>Keep off</source>
        <translation>Dejar desactivado</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Nothing is chosen for you. You can change this later.</source>
        <translation>No se ha elegido nada por usted. Puede cambiarlo más tarde.</translation>
    </message>
    <message numerus="yes">
        <source>Turn on %n uses</source>
        <translation>
            <numerusform>Activar %n uso</numerusform>
            <numerusform>Activar %n usos</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one use</source>
        <translation>Elija al menos un uso</translation>
    </message>
</context>
<context>
    <name>UseWords</name>
    <message numerus="yes">
        <source>%n uses</source>
        <translation>
            <numerusform>%n uso</numerusform>
            <numerusform>%n usos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionRow</name>
    <message>
        <source>See what changes</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>A partir del {day}</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Desde el {day}</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigor</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Anunciada</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Anterior</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Versions of the privacy policy</source>
        <translation>Versiones de la política de privacidad</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Política de privacidad</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>What the policy said at each time, and what changed between two versions.</source>
        <translation>Qué decía la política en cada momento y qué cambió entre dos versiones.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
</context>
<context>
    <name>WaitingMenu</name>
    <message>
        <source>Changes waiting to be sent</source>
        <translation>Cambios a la espera de envío</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>No hay nada a la espera de envío.</translation>
    </message>
    <message>
        <source>Last checked {time}</source>
        <translation>Última comprobación: {time}</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n changes made before you signed out</source>
        <translation>
            <numerusform>%n cambio hecho antes de cerrar sesión</numerusform>
            <numerusform>%n cambios hechos antes de cerrar sesión</numerusform>
        </translation>
    </message>
    <message>
        <source>Turning off: {title}</source>
        <translation>Desactivando: {title}</translation>
    </message>
    <message>
        <source>Turning off: {title}, {use}</source>
        <translation>Desactivando: {title}, {use}</translation>
    </message>
</context>
<context>
    <name>WhenGroup</name>
    <message>
        <source>What happens when</source>
        <translation>Qué ocurre y cuándo</translation>
    </message>
</context>
<context>
    <name>WordedSwitch</name>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
</context>
<context>
    <name>WriteMailDialog</name>
    <message>
        <source>Open your mail program?</source>
        <translation>¿Abrir su programa de correo?</translation>
    </message>
    <message>
        <source>Your mail program opens with this message, and you write the rest there. ConsentUI sends nothing. What you send reaches {app} outside this window.</source>
        <translation>Su programa de correo se abre con este mensaje, y usted escribe allí el resto. ConsentUI no envía nada. Lo que usted envíe llega a {app} fuera de esta ventana.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open mail program</source>
        <translation>Abrir programa de correo</translation>
    </message>
    <message>
        <source>To: {address}</source>
        <translation>Para: {address}</translation>
    </message>
    <message>
        <source>Subject: {subject}</source>
        <translation>Asunto: {subject}</translation>
    </message>
</context>
<context>
    <name>YourDataPage</name>
    <message>
        <source>Your data</source>
        <translation>Sus datos</translation>
    </message>
    <message>
        <source>Sign in to see your data</source>
        <translation>Inicie sesión para ver sus datos</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>este servicio</translation>
    </message>
    <message>
        <source>What {app} holds about you, and why.</source>
        <translation>Qué tiene {app} sobre usted, y por qué.</translation>
    </message>
    <message>
        <source>{app} shows it to you alone. ConsentUI keeps no search history on this computer.</source>
        <translation>{app} solo se lo muestra a usted. ConsentUI no guarda ningún historial de búsqueda en este equipo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>We cannot load what is held now</source>
        <translation>No podemos cargar ahora lo que se conserva</translation>
    </message>
    <message>
        <source>Below stands what the policy says. Nothing was changed.</source>
        <translation>Abajo figura lo que dice la política. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>_ContactHead</name>
    <message>
        <source>Write to the privacy team</source>
        <translation>Escribir al equipo de privacidad</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Write email</source>
        <translation>Escribir correo</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>_FateColumn</name>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
</context>
<context>
    <name>_FirstStep</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Asking what would be deleted…</source>
        <translation>Consultando qué se eliminaría…</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Se elimina</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Se conserva</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
</context>
<context>
    <name>_Hint</name>
    <message>
        <source>Text messages show up here</source>
        <translation>Los SMS aparecen aquí</translation>
    </message>
</context>
<context>
    <name>_SecondStep</name>
    <message>
        <source>Type {word} to confirm</source>
        <translation>Escriba {word} para confirmar</translation>
    </message>
    <message>
        <source>We check that it is really you.</source>
        <translation>Comprobamos que es realmente usted.</translation>
    </message>
</context>
</TS>

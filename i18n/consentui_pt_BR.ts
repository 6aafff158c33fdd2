<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AboutMePart</name>
    <message>
        <source>What is it, and how is it about you?</source>
        <translation>O que é e o que diz sobre você?</translation>
    </message>
    <message>
        <source>Where did you see it? (optional)</source>
        <translation>Onde você viu isso? (opcional)</translation>
    </message>
    <message>
        <source>A link, or the name of the person who posted it.</source>
        <translation>Um link ou o nome da pessoa que publicou.</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>Enviar pedido</translation>
    </message>
    <message>
        <source>Your requests</source>
        <translation>Seus pedidos</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Tell {app} about something that others posted. {app} looks at it and answers here.</source>
        <translation>Informe {app} sobre algo que outras pessoas publicaram. {app} analisa e responde aqui.</translation>
    </message>
    <message>
        <source>Ask about something others posted</source>
        <translation>Perguntar sobre algo que outros publicaram</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take back the request about {words}</source>
        <translation>Retirar o pedido sobre {words}</translation>
    </message>
    <message>
        <source>Say in a few words what it is.</source>
        <translation>Diga em poucas palavras o que é.</translation>
    </message>
</context>
<context>
    <name>AboutMeWords</name>
    <message>
        <source>Content about you</source>
        <translation>Conteúdo sobre você</translation>
    </message>
    <message>
        <source>You asked {when}.</source>
        <translation>Você pediu {when}.</translation>
    </message>
    <message>
        <source>{asked} {state}</source>
        <translation>{asked} {state}</translation>
    </message>
    <message>
        <source>{app} answered: {answer}</source>
        <translation>{app} respondeu: {answer}</translation>
    </message>
    <message>
        <source>You took the request back.</source>
        <translation>Você retirou o pedido.</translation>
    </message>
    <message>
        <source>{app} did not agree.</source>
        <translation>{app} não concordou.</translation>
    </message>
    <message>
        <source>It is closed.</source>
        <translation>Está encerrado.</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Ainda sem resposta.</translation>
    </message>
    <message>
        <source>No answer yet. It is expected by {day}.</source>
        <translation>Ainda sem resposta. Prevista até {day}.</translation>
    </message>
</context>
<context>
    <name>AccountClosing</name>
    <message>
        <source>the service</source>
        <translation>o serviço</translation>
    </message>
    <message>
        <source>You can get a copy of your data first.</source>
        <translation>Você pode obter antes uma cópia dos seus dados.</translation>
    </message>
    <message>
        <source>Get a copy</source>
        <translation>Obter uma cópia</translation>
    </message>
    <message>
        <source>A copy of your data is ready. You can download it until {day}.</source>
        <translation>Há uma cópia dos seus dados pronta. Você pode baixá-la até {day}.</translation>
    </message>
    <message>
        <source>See the copy</source>
        <translation>Ver a cópia</translation>
    </message>
    <message>
        <source>A copy of your data is being made.</source>
        <translation>Uma cópia dos seus dados está sendo feita.</translation>
    </message>
    <message>
        <source>See how far it is</source>
        <translation>Ver o andamento</translation>
    </message>
    <message>
        <source>Your account will be deleted. Everything was turned off.</source>
        <translation>Sua conta será excluída. Tudo foi desativado.</translation>
    </message>
    <message>
        <source>Your account stays. Permissions are still off.</source>
        <translation>Sua conta permanece. As permissões continuam desativadas.</translation>
    </message>
</context>
<context>
    <name>AccountDeletedDialog</name>
    <message>
        <source>Your account was deleted</source>
        <translation>Sua conta foi excluída</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>Salvar certificado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>Account and look</source>
        <translation>Conta e aparência</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>{title}: set by your administrator</source>
        <translation>{title}: definido pelo seu administrador</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>Seguir o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
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
        <translation>Conta</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Você não entrou na conta</translation>
    </message>
    <message>
        <source>Sign in to see your account, where you are signed in, and to close it.</source>
        <translation>Entre para ver e encerrar sua conta e para ver onde ela está aberta.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
</context>
<context>
    <name>ActivityActions</name>
    <message>
        <source>Receipt of {day}</source>
        <translation>Comprovante de {day}</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>Salvar comprovante</translation>
    </message>
    <message>
        <source>Receipts (*.json)</source>
        <translation>Comprovantes (*.json)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>Exportar atividade</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Salvo como {name}</translation>
    </message>
</context>
<context>
    <name>ActivityFrame</name>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
</context>
<context>
    <name>ActivityHead</name>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Every choice you made and everything that was shared. Entries cannot be edited.</source>
        <translation>Cada escolha que você fez e tudo o que foi compartilhado. As entradas não podem ser editadas.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>Pesquisar na atividade</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>When you turn something on or off, or {app} shares data, it shows up here with a receipt.</source>
        <translation>Quando você ativa ou desativa algo, ou {app} compartilha dados, isso aparece aqui com um comprovante.</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Nada aqui ainda</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Turned on</source>
        <translation>Ativações</translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation>Desativações</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Compartilhado</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Acessos</translation>
    </message>
    <message>
        <source>Loading your activity…</source>
        <translation>Carregando sua atividade…</translation>
    </message>
    <message>
        <source>See permissions</source>
        <translation>Ver permissões</translation>
    </message>
    <message>
        <source>No entries match.</source>
        <translation>Nenhuma entrada corresponde.</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>Nada foi removido.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>The service does not answer. Nothing was changed. Try again, or come back later.</source>
        <translation>O serviço não responde. Nada foi alterado. Tente novamente ou volte mais tarde.</translation>
    </message>
    <message>
        <source>We cannot show your activity</source>
        <translation>Não é possível mostrar sua atividade</translation>
    </message>
    <message>
        <source>Activity belongs to an account, or to a device that has answered the policy.</source>
        <translation>A atividade pertence a uma conta ou a um dispositivo que respondeu à política.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Você não entrou na conta</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>the service</source>
        <translation>o serviço</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (CSV)</source>
        <translation>Tabela para planilha (CSV)</translation>
    </message>
    <message>
        <source>Everything with receipts (JSON)</source>
        <translation>Tudo com comprovantes (JSON)</translation>
    </message>
</context>
<context>
    <name>ActivityRows</name>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Sensível</translation>
    </message>
    <message>
        <source>. </source>
        <translation>. </translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Aguardando envio</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
</context>
<context>
    <name>ActivityStates</name>
    <message numerus="yes">
        <source>%n receipts cannot be checked</source>
        <translation>
            <numerusform>%n comprovante não pode ser verificado</numerusform>
            <numerusform>%n comprovantes não podem ser verificados</numerusform>
        </translation>
    </message>
    <message>
        <source>Something in the record of {app} is missing or was changed. Save these receipts and ask {app} about them.</source>
        <translation>Algo no registro de {app} está faltando ou foi alterado. Salve estes comprovantes e pergunte a {app} sobre eles.</translation>
    </message>
    <message>
        <source>This may not be everything</source>
        <translation>Talvez isto não seja tudo</translation>
    </message>
    <message>
        <source>{app} cannot be reached. You see what is kept on this computer.</source>
        <translation>Não é possível contatar {app}. Você vê o que está guardado neste computador.</translation>
    </message>
    <message>
        <source>{title} is being turned off</source>
        <translation>{title}: desativando</translation>
    </message>
    <message>
        <source>This computer could not save it. Keep the window open while we send.</source>
        <translation>Este computador não conseguiu salvar. Mantenha a janela aberta enquanto enviamos.</translation>
    </message>
    <message>
        <source>Sent as soon as you are online</source>
        <translation>Será enviado assim que houver conexão</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>A caminho</translation>
    </message>
</context>
<context>
    <name>ActivityWords</name>
    <message numerus="yes">
        <source>%n choices</source>
        <translation>
            <numerusform>%n escolha</numerusform>
            <numerusform>%n escolhas</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: turned on</source>
        <translation>{title}: ativado</translation>
    </message>
    <message>
        <source>{title}: turned off</source>
        <translation>{title}: desativado</translation>
    </message>
    <message>
        <source>{title}: turned on, {uses}</source>
        <translation>{title}: ativado, {uses}</translation>
    </message>
    <message>
        <source>{title}: turned off, {uses}</source>
        <translation>{title}: desativado, {uses}</translation>
    </message>
    <message>
        <source>{title} turned on</source>
        <translation>{title}: ativado</translation>
    </message>
    <message>
        <source>{title} turned off</source>
        <translation>{title}: desativado</translation>
    </message>
    <message numerus="yes">
        <source>%n choices turned on</source>
        <translation>
            <numerusform>%n escolha ativada</numerusform>
            <numerusform>%n escolhas ativadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choices turned off</source>
        <translation>
            <numerusform>%n escolha desativada</numerusform>
            <numerusform>%n escolhas desativadas</numerusform>
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
        <translation>Dados</translation>
    </message>
    <message>
        <source>{what} sent to {recipient}</source>
        <translation>{what}: envio para {recipient}</translation>
    </message>
    <message>
        <source>By {app}</source>
        <translation>Por {app}</translation>
    </message>
    <message>
        <source>On {device}</source>
        <translation>Em {device}</translation>
    </message>
    <message>
        <source>{count}: {titles}</source>
        <translation>{count}: {titles}</translation>
    </message>
    <message>
        <source>You accepted policy version {version}</source>
        <translation>Você aceitou a versão {version} da política</translation>
    </message>
    <message>
        <source>You declined policy version {version}</source>
        <translation>Você recusou a versão {version} da política</translation>
    </message>
    <message>
        <source>You accepted a change of policy version {version}</source>
        <translation>Você aceitou uma alteração da versão {version} da política</translation>
    </message>
    <message>
        <source>You declined a change of policy version {version}</source>
        <translation>Você recusou uma alteração da versão {version} da política</translation>
    </message>
    <message>
        <source>Signed in on {device}</source>
        <translation>Acesso em {device}</translation>
    </message>
    <message>
        <source>You asked to delete your account</source>
        <translation>Você pediu a exclusão da sua conta</translation>
    </message>
    <message>
        <source>You asked about content that others posted about you</source>
        <translation>Você perguntou sobre conteúdo que outros publicaram sobre você</translation>
    </message>
    <message>
        <source>You asked for a copy of your data</source>
        <translation>Você pediu uma cópia dos seus dados</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message>
        <source>{title} needs your answer</source>
        <translation>{title}: sua resposta é necessária</translation>
    </message>
    <message>
        <source>{title}: we could not confirm it</source>
        <translation>{title}: não foi possível confirmar</translation>
    </message>
    <message>
        <source>{title}: turning off; this computer could not save it</source>
        <translation>{title}: desativando; este computador não conseguiu salvar</translation>
    </message>
    <message>
        <source>{title}: off, you are offline</source>
        <translation>{title}: desativado, você está sem conexão</translation>
    </message>
    <message>
        <source>{title} stay off, you are offline</source>
        <translation>{title}: continua desativado, você está sem conexão</translation>
    </message>
    <message>
        <source>{title} stays off, you are offline</source>
        <translation>{title}: continua desativado, você está sem conexão</translation>
    </message>
    <message>
        <source>{title} could not be turned on</source>
        <translation>{title}: não foi possível ativar</translation>
    </message>
    <message>
        <source>Turning on {title}</source>
        <translation>Ativando: {title}</translation>
    </message>
    <message>
        <source>{title} will turn off when you are online</source>
        <translation>{title}: será desativado quando houver conexão</translation>
    </message>
    <message>
        <source>Turning off {title}</source>
        <translation>Desativando: {title}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{title} is on for: {use}</source>
        <translation>{title}: ativado para: {use}</translation>
    </message>
    <message>
        <source>{title} is off for: {use}</source>
        <translation>{title}: desativado para: {use}</translation>
    </message>
    <message>
        <source>{title}: on</source>
        <translation>{title}: ativado</translation>
    </message>
    <message>
        <source>{title}: off</source>
        <translation>{title}: desativado</translation>
    </message>
    <message>
        <source>{title} are on</source>
        <translation>{title}: ativado</translation>
    </message>
    <message>
        <source>{title} are off</source>
        <translation>{title}: desativado</translation>
    </message>
    <message>
        <source>{title} is on</source>
        <translation>{title}: ativado</translation>
    </message>
    <message>
        <source>{title} is off</source>
        <translation>{title}: desativado</translation>
    </message>
</context>
<context>
    <name>AppGroup</name>
    <message>
        <source>This app</source>
        <translation>Este aplicativo</translation>
    </message>
    <message>
        <source>Where your sign-in is kept</source>
        <translation>Onde seu acesso é guardado</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>Copiar detalhes para o suporte</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>Detalhes para o suporte</translation>
    </message>
    <message>
        <source>Versions and the code of the last problem. Nothing about you.</source>
        <translation>Versões e o código do último problema. Nada sobre você.</translation>
    </message>
    <message>
        <source>Last problem: {code}. Nothing about you is copied.</source>
        <translation>Último problema: {code}. Nada sobre você é copiado.</translation>
    </message>
    <message>
        <source>Use the keyring</source>
        <translation>Usar o chaveiro</translation>
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
        <translation>Obter uma cópia dos seus dados</translation>
    </message>
    <message>
        <source>Everything {app} holds about you is put in. Take out what you do not want.</source>
        <translation>Tudo o que {app} tem sobre você é incluído. Retire o que não quiser.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Get a copy</source>
        <translation>Obter uma cópia</translation>
    </message>
    <message>
        <source>We check that it is really you</source>
        <translation>Verificamos se é realmente você</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Pedindo…</translation>
    </message>
    <message>
        <source>You get one zip file: JSON files for programs, and a page that you can read in a browser.</source>
        <translation>Você recebe um arquivo zip: arquivos JSON para programas e uma página que pode ser lida no navegador.</translation>
    </message>
    <message>
        <source>Choose at least one</source>
        <translation>Escolha pelo menos um item</translation>
    </message>
</context>
<context>
    <name>CarriedChoicesDialog</name>
    <message>
        <source>Use the choices from this computer?</source>
        <translation>Usar as escolhas deste computador?</translation>
    </message>
    <message>
        <source>You decided these here before you signed in, and differently in your account. Your account&apos;s choice stays unless you take the one from here.</source>
        <translation>Você decidiu isto aqui antes de entrar, e de outra forma na sua conta. A escolha da conta permanece, a menos que você use a daqui.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
    <message>
        <source>Account: {account}. This computer: {device}.</source>
        <translation>Conta: {account}. Este computador: {device}.</translation>
    </message>
    <message>
        <source>Keep account choice</source>
        <translation>Manter a da conta</translation>
    </message>
    <message>
        <source>Use choice from here</source>
        <translation>Usar a daqui</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ativado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desativado</translation>
    </message>
</context>
<context>
    <name>CategoryPage</name>
    <message>
        <source>Your data</source>
        <translation>Seus dados</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>Sensível</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>o serviço</translation>
    </message>
    <message>
        <source>The policy says that some of it is stored for a time on your own device. ConsentUI keeps none: what {app} stored is cleared in {app} itself, or in the browser in which you use it. What {app} holds is counted above; the policy names no way to clear it.</source>
        <translation>A política diz que uma parte fica armazenada por algum tempo no seu próprio dispositivo. ConsentUI não guarda nada disso: o que {app} armazenou é limpo no próprio aplicativo ou no navegador em que você o usa. O que {app} tem está contado acima; a política não indica como limpar isso.</translation>
    </message>
    <message>
        <source>There is nothing to clear on this computer</source>
        <translation>Não há nada para limpar neste computador</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Decline</source>
        <translation>Recusar</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
</context>
<context>
    <name>ChangePages</name>
    <message>
        <source>Your answer is recorded.</source>
        <translation>Sua resposta está registrada.</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Version {version} started on {day}.</source>
        <translation>A versão {version} entrou em vigor em {day}.</translation>
    </message>
    <message>
        <source>Version {version} starts on {day}.</source>
        <translation>A versão {version} entra em vigor em {day}.</translation>
    </message>
    <message>
        <source>Answer each change on its own.</source>
        <translation>Responda a cada alteração separadamente.</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>Requer sua decisão</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Desde {day}</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>A partir de {day}</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Nothing about this.</source>
        <translation>Nada sobre isso.</translation>
    </message>
    <message>
        <source>This part goes.</source>
        <translation>Este trecho sai.</translation>
    </message>
    <message>
        <source>About: {uses}</source>
        <translation>Sobre: {uses}</translation>
    </message>
    <message>
        <source>You accepted. It starts on {day}.</source>
        <translation>Você aceitou. Começa em {day}.</translation>
    </message>
    <message>
        <source>You declined. It turns off on {day}.</source>
        <translation>Você recusou. Será desativado em {day}.</translation>
    </message>
    <message>
        <source>You declined. Nothing changes for you.</source>
        <translation>Você recusou. Nada muda para você.</translation>
    </message>
    <message>
        <source>No answer yet. On {day} this is turned off until you decide.</source>
        <translation>Ainda sem resposta. Em {day}, isto será desativado até você decidir.</translation>
    </message>
    <message>
        <source>No answer yet. Nothing changes until you decide.</source>
        <translation>Ainda sem resposta. Nada muda até você decidir.</translation>
    </message>
    <message>
        <source>You accepted. It started on {day}.</source>
        <translation>Você aceitou. Começou em {day}.</translation>
    </message>
    <message>
        <source>You declined. Nothing changed for you.</source>
        <translation>Você recusou. Nada mudou para você.</translation>
    </message>
    <message>
        <source>No answer yet. You turned it on again with the new words.</source>
        <translation>Ainda sem resposta. Você ativou de novo com o novo texto.</translation>
    </message>
    <message>
        <source>No answer yet. This is off until you decide.</source>
        <translation>Ainda sem resposta. Isto fica desativado até você decidir.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes need no decision</source>
        <translation>
            <numerusform>%n alteração não exige decisão</numerusform>
            <numerusform>%n alterações não exigem decisão</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more changes need no decision</source>
        <translation>
            <numerusform>Mais %n alteração não exige decisão</numerusform>
            <numerusform>Mais %n alterações não exigem decisão</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{titles}. They started on {day}.</source>
        <translation>{titles}. Em vigor desde {day}.</translation>
    </message>
    <message>
        <source>{titles}. They start on {day}.</source>
        <translation>{titles}. Em vigor a partir de {day}.</translation>
    </message>
    <message numerus="yes">
        <source>All %n changes are decided</source>
        <translation>
            <numerusform>A alteração está decidida</numerusform>
            <numerusform>Todas as %n alterações estão decididas</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removido</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>Novo texto</translation>
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
        <translation>Alterações na política de privacidade</translation>
    </message>
    <message>
        <source>Show more questions</source>
        <translation>Mostrar mais perguntas</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Política de privacidade</translation>
    </message>
    <message>
        <source>Back to policy</source>
        <translation>Voltar à política</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Todas as versões</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>We cannot load the changes now</source>
        <translation>Não é possível carregar as alterações agora</translation>
    </message>
    <message>
        <source>Nothing is accepted. Try again when you are online.</source>
        <translation>Nada é aceito. Tente novamente quando houver conexão.</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nada espera por você</translation>
    </message>
    <message>
        <source>No change of the policy needs your decision.</source>
        <translation>Nenhuma alteração da política exige sua decisão.</translation>
    </message>
</context>
<context>
    <name>ChoiceWords</name>
    <message>
        <source>What you see</source>
        <translation>O que você vê</translation>
    </message>
    <message>
        <source>Cookies and saved identifiers</source>
        <translation>Cookies e identificadores salvos</translation>
    </message>
    <message>
        <source>Linked accounts</source>
        <translation>Contas vinculadas</translation>
    </message>
    <message>
        <source>Who gets your data</source>
        <translation>Quem recebe seus dados</translation>
    </message>
    <message>
        <source>Without your consent</source>
        <translation>Sem seu consentimento</translation>
    </message>
    <message>
        <source>Sending data to other countries</source>
        <translation>Envio de dados a outros países</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Mais escolhas</translation>
    </message>
    <message>
        <source>The policy names four uses of cookies and anonymous identifiers.</source>
        <translation>A política cita quatro usos de cookies e identificadores anônimos.</translation>
    </message>
    <message>
        <source>Accounts you use to sign in, and products you sign in to with {app}.</source>
        <translation>Contas com as quais você entra e produtos em que você entra com {app}.</translation>
    </message>
    <message>
        <source>Those outside {app} that the policy names or describes.</source>
        <translation>Aqueles fora de {app} que a política cita ou descreve.</translation>
    </message>
    <message>
        <source>{summary} Linked {day}.</source>
        <translation>{summary} Vínculo desde {day}.</translation>
    </message>
    <message>
        <source>{summary} Not linked.</source>
        <translation>{summary} Sem vínculo.</translation>
    </message>
    <message>
        <source>Not linked since {day}. The policy does not say what happens to what it has.</source>
        <translation>Sem vínculo desde {day}. A política não diz o que acontece com o que já foi recebido.</translation>
    </message>
    <message>
        <source>The policy does not say what.</source>
        <translation>A política não diz o quê.</translation>
    </message>
    <message>
        <source>{what}. The policy does not say why.</source>
        <translation>{what}. A política não diz por quê.</translation>
    </message>
    <message>
        <source>{what}, {why}.</source>
        <translation>{what}, {why}.</translation>
    </message>
    <message>
        <source>No sharing is on record.</source>
        <translation>Nenhum compartilhamento registrado.</translation>
    </message>
    <message>
        <source>Since {day}, last time {when}.</source>
        <translation>Desde {day}, última vez: {when}.</translation>
    </message>
    <message>
        <source>Since {day}. No sharing is on record.</source>
        <translation>Desde {day}. Nenhum compartilhamento registrado.</translation>
    </message>
    <message>
        <source>Last time {when}.</source>
        <translation>Última vez: {when}.</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>hoje às {time}</translation>
    </message>
    <message>
        <source>Each one is listed by name once it is linked.</source>
        <translation>Cada um aparece pelo nome depois de vinculado.</translation>
    </message>
    <message>
        <source>Collected without consent</source>
        <translation>Coletados sem consentimento</translation>
    </message>
    <message>
        <source>Shared without consent</source>
        <translation>Compartilhados sem consentimento</translation>
    </message>
    <message>
        <source>No choice is offered</source>
        <translation>Nenhuma escolha é oferecida</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Nada a decidir</translation>
    </message>
    <message>
        <source>None linked</source>
        <translation>Nenhuma vinculada</translation>
    </message>
    <message>
        <source>A product you sign in to with your {app} account shows up here.</source>
        <translation>Um produto em que você entra com sua conta de {app} aparece aqui.</translation>
    </message>
    <message>
        <source>No linked accounts</source>
        <translation>Nenhuma conta vinculada</translation>
    </message>
    <message>
        <source>The times below are from before</source>
        <translation>Os horários abaixo são de antes</translation>
    </message>
    <message>
        <source>When data was last shared is missing below</source>
        <translation>Falta abaixo quando os dados foram compartilhados pela última vez</translation>
    </message>
</context>
<context>
    <name>ChoicesCard</name>
    <message>
        <source>Other choices</source>
        <translation>Outras escolhas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>Não é possível carregar isto agora.</translation>
    </message>
</context>
<context>
    <name>ChoicesPage</name>
    <message>
        <source>What {app} may use it for</source>
        <translation>Para que {app} pode usar isto</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>o serviço</translation>
    </message>
    <message>
        <source>Other choices</source>
        <translation>Outras escolhas</translation>
    </message>
    <message>
        <source>More things you can decide. Anything optional is off until you turn it on.</source>
        <translation>Mais coisas que você pode decidir. O que é opcional fica desativado até você ativar.</translation>
    </message>
</context>
<context>
    <name>ClauseNames</name>
    <message>
        <source>Policy {place}</source>
        <translation>Política, {place}</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introdução</translation>
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
        <translation>Encerrar sua conta</translation>
    </message>
    <message>
        <source>Delete account…</source>
        <translation>Excluir conta…</translation>
    </message>
    <message>
        <source>Delete your account and data</source>
        <translation>Excluir sua conta e seus dados</translation>
    </message>
    <message>
        <source>You can change your mind for 14 days. You can get a copy of your data first.</source>
        <translation>Você pode mudar de ideia por 14 dias. Você pode obter antes uma cópia dos seus dados.</translation>
    </message>
    <message>
        <source>You need the internet to delete your account.</source>
        <translation>É preciso ter internet para excluir a conta.</translation>
    </message>
</context>
<context>
    <name>ClosingProof</name>
    <message>
        <source>Save certificate</source>
        <translation>Salvar certificado</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Salvo como {name}</translation>
    </message>
</context>
<context>
    <name>ClosingWords</name>
    <message>
        <source>DELETE</source>
        <comment>The word a person types to confirm; one word, no spaces.</comment>
        <translation>EXCLUIR</translation>
    </message>
    <message numerus="yes">
        <source>%n letters to go</source>
        <translation>
            <numerusform>Falta %n letra</numerusform>
            <numerusform>Faltam %n letras</numerusform>
        </translation>
    </message>
    <message>
        <source>This is another word.</source>
        <translation>Esta é outra palavra.</translation>
    </message>
    <message>
        <source>On {day} {app} deletes your account. Until then you can sign in and cancel.</source>
        <translation>Em {day}, {app} exclui sua conta. Até lá, você pode entrar e cancelar.</translation>
    </message>
    <message>
        <source>Your account will be deleted on {day}</source>
        <translation>Sua conta será excluída em {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n days left.</source>
        <translation>
            <numerusform>Falta %n dia.</numerusform>
            <numerusform>Faltam %n dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until then nothing is deleted. Everything was turned off.</source>
        <translation>Até lá, nada é excluído. Tudo foi desativado.</translation>
    </message>
    <message>
        <source>You asked. All permissions and choices were turned off.</source>
        <translation>Você pediu. Todas as permissões e escolhas foram desativadas.</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Até {day}</translation>
    </message>
    <message>
        <source>You can download the copy of your data.</source>
        <translation>Você pode baixar a cópia dos seus dados.</translation>
    </message>
    <message>
        <source>A reminder is sent to you by text message.</source>
        <translation>Um lembrete é enviado a você por SMS.</translation>
    </message>
    <message>
        <source>Your account and data are deleted. You cannot get them back.</source>
        <translation>Sua conta e seus dados foram excluídos. Não é possível recuperá-los.</translation>
    </message>
    <message>
        <source>It was deleted on {day}.</source>
        <translation>A exclusão foi em {day}.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were deleted.</source>
        <translation>
            <numerusform>%n entrada foi excluída.</numerusform>
            <numerusform>%n entradas foram excluídas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your sign-in, choices and receipts were removed from this computer, too.</source>
        <translation>Seu acesso, suas escolhas e seus comprovantes também foram removidos deste computador.</translation>
    </message>
    <message>
        <source>The certificate is the service&apos;s signed proof. Closing this removes it; save it first.</source>
        <translation>O certificado é a prova assinada pelo serviço. Ao fechar, ele é removido; salve-o antes.</translation>
    </message>
    <message>
        <source>Your choices and their receipts</source>
        <translation>Suas escolhas e os comprovantes delas</translation>
    </message>
    <message>
        <source>The record of what was shared</source>
        <translation>O registro do que foi compartilhado</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>Onde sua conta está aberta</translation>
    </message>
    <message>
        <source>Your requests and copies</source>
        <translation>Seus pedidos e suas cópias</translation>
    </message>
    <message>
        <source>Proof that you asked for deletion</source>
        <translation>Prova de que você pediu a exclusão</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, kept without your name</source>
        <translation>
            <numerusform>%n entrada, guardada sem seu nome</numerusform>
            <numerusform>%n entradas, guardadas sem seu nome</numerusform>
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
        <translation>O serviço não diz por quê.</translation>
    </message>
</context>
<context>
    <name>CodePart</name>
    <message>
        <source>A text message with a code is on its way…</source>
        <translation>Um SMS com um código está a caminho…</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>Código de 6 dígitos</translation>
    </message>
    <message>
        <source>Code from the text message to {phone}</source>
        <translation>Código do SMS enviado para {phone}</translation>
    </message>
    <message>
        <source>Code from the text message</source>
        <translation>Código do SMS</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Enter the code</source>
        <translation>Digite o código</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>Código de 6 dígitos</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>Mudar o número</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Entrando…</translation>
    </message>
</context>
<context>
    <name>ColumnHeads</name>
    <message>
        <source>The policy</source>
        <translation>A política</translation>
    </message>
    <message>
        <source>In plain words · a summary, not the policy</source>
        <translation>Em palavras simples · um resumo, não a política</translation>
    </message>
</context>
<context>
    <name>ComparePart</name>
    <message>
        <source>Earlier version</source>
        <translation>Versão anterior</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Versão posterior</translation>
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
        <translation>Comparar duas versões</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versão {version}</translation>
    </message>
    <message numerus="yes">
        <source>%n clauses differ.</source>
        <translation>
            <numerusform>%n cláusula é diferente.</numerusform>
            <numerusform>%n cláusulas são diferentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two say the same.</source>
        <translation>As duas dizem o mesmo.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Interrompido.</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Leave it out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Your message names a clause</source>
        <translation>Sua mensagem cita uma cláusula</translation>
    </message>
</context>
<context>
    <name>ContentPart</name>
    <message>
        <source>Your posts, comments and likes</source>
        <translation>Suas publicações, seus comentários e suas curtidas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>We cannot load this now</source>
        <translation>Não é possível carregar isto agora</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar mais</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>None are on record.</source>
        <translation>Nada registrado.</translation>
    </message>
</context>
<context>
    <name>ContentRow</name>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Excluindo…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
</context>
<context>
    <name>ContentWords</name>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Publicações</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentários</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Curtidas</translation>
    </message>
    <message>
        <source>Post under “{about}” · {when}</source>
        <translation>Publicação em “{about}” · {when}</translation>
    </message>
    <message>
        <source>Comment on “{about}” · {when}</source>
        <translation>Comentário em “{about}” · {when}</translation>
    </message>
    <message>
        <source>Like of “{about}” · {when}</source>
        <translation>Curtida em “{about}” · {when}</translation>
    </message>
    <message>
        <source>{kind} · {when}</source>
        <translation>{kind} · {when}</translation>
    </message>
    <message>
        <source>Delete post of {when}</source>
        <translation>Excluir a publicação de {when}</translation>
    </message>
    <message>
        <source>Delete comment of {when}</source>
        <translation>Excluir o comentário de {when}</translation>
    </message>
    <message>
        <source>Delete like of {when}</source>
        <translation>Excluir a curtida de {when}</translation>
    </message>
    <message>
        <source>Delete this post?</source>
        <translation>Excluir esta publicação?</translation>
    </message>
    <message>
        <source>Delete this comment?</source>
        <translation>Excluir este comentário?</translation>
    </message>
    <message>
        <source>Delete this like?</source>
        <translation>Excluir esta curtida?</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>The post is deleted.</source>
        <translation>A publicação foi excluída.</translation>
    </message>
    <message>
        <source>The comment is deleted.</source>
        <translation>O comentário foi excluído.</translation>
    </message>
    <message>
        <source>The like is deleted.</source>
        <translation>A curtida foi excluída.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Publicação</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentário</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Curtida</translation>
    </message>
    <message>
        <source>A post without text</source>
        <translation>Uma publicação sem texto</translation>
    </message>
    <message>
        <source>A comment without text</source>
        <translation>Um comentário sem texto</translation>
    </message>
    <message>
        <source>A like</source>
        <translation>Uma curtida</translation>
    </message>
</context>
<context>
    <name>ContentsList</name>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n ocorrência</numerusform>
            <numerusform>%n ocorrências</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sumário</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Search the policy</source>
        <translation>Pesquisar na política</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Ocorrência anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Próxima ocorrência</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sumário</translation>
    </message>
    <message>
        <source>Data collected and shared</source>
        <translation>Dados coletados e compartilhados</translation>
    </message>
</context>
<context>
    <name>CoolingOffDialog</name>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Keep my account</source>
        <translation>Manter minha conta</translation>
    </message>
</context>
<context>
    <name>Copy</name>
    <message>
        <source>A copy of your data</source>
        <translation>Uma cópia dos seus dados</translation>
    </message>
    <message>
        <source>Sign in to ask for a copy of your data.</source>
        <translation>Entre para pedir uma cópia dos seus dados.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>Não é possível carregar isto agora.</translation>
    </message>
    <message>
        <source>A zip file with everything {app} holds about you. You see here when it is ready.</source>
        <translation>Um arquivo zip com tudo o que {app} tem sobre você. Você vê aqui quando estiver pronto.</translation>
    </message>
    <message>
        <source>Get a copy</source>
        <translation>Obter uma cópia</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Pedir de novo</translation>
    </message>
    <message>
        <source>Get a new copy</source>
        <translation>Obter nova cópia</translation>
    </message>
    <message>
        <source>Cancel request</source>
        <translation>Cancelar pedido</translation>
    </message>
    <message>
        <source>Your copy is ready</source>
        <translation>Sua cópia está pronta</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <source>Your copy is on this computer</source>
        <translation>Sua cópia está neste computador</translation>
    </message>
    <message>
        <source>This file holds private data. Keep it in a safe place.</source>
        <translation>Este arquivo contém dados privados. Guarde-o em um lugar seguro.</translation>
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
        <translation>Abrindo sua cópia</translation>
    </message>
    <message>
        <source>Downloading your copy</source>
        <translation>Baixando sua cópia</translation>
    </message>
    <message>
        <source>{progress}. Interrupted. It goes on by itself when {app} answers.</source>
        <translation>{progress}. Interrompido. Continua sozinho quando {app} responder.</translation>
    </message>
    <message>
        <source>{progress}. Paused.</source>
        <translation>{progress}. Em pausa.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Your copy is not on this computer yet</source>
        <translation>Sua cópia ainda não está neste computador</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>Baixar novamente</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Escolher outro lugar</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Ver conteúdo</translation>
    </message>
    <message>
        <source>You asked {when}. You see here when it is ready.</source>
        <translation>Você pediu {when}. Você vê aqui quando estiver pronta.</translation>
    </message>
    <message>
        <source>You asked {when}. It takes longer than expected. You see here when it is ready.</source>
        <translation>Você pediu {when}. Está demorando mais que o previsto. Você vê aqui quando estiver pronta.</translation>
    </message>
    <message>
        <source>You asked {when}. You see here when it is ready, by about {time}.</source>
        <translation>Você pediu {when}. Você vê aqui quando estiver pronta, previsão: {time}.</translation>
    </message>
    <message>
        <source>Preparing.</source>
        <translation>Em preparo.</translation>
    </message>
    <message>
        <source>Preparing. Ready by about {time}</source>
        <translation>Em preparo. Previsão: {time}</translation>
    </message>
    <message>
        <source>Zip file, {size}. You can download it until {day}.</source>
        <translation>Arquivo zip, {size}. Você pode baixá-lo até {day}.</translation>
    </message>
    <message>
        <source>Zip file, {size}. It was downloaded once. You can download it until {day}.</source>
        <translation>Arquivo zip, {size}. Já foi baixado uma vez. Você pode baixá-lo até {day}.</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>Pronta.</translation>
    </message>
    <message>
        <source>Ready until {day}</source>
        <translation>Pronta até {day}</translation>
    </message>
    <message>
        <source>{name}, in {folder}.</source>
        <translation>{name}, em {folder}.</translation>
    </message>
    <message>
        <source>{name}, {size}, in {folder}.</source>
        <translation>{name}, {size}, em {folder}.</translation>
    </message>
    <message>
        <source>This copy was removed.</source>
        <translation>Esta cópia foi removida.</translation>
    </message>
    <message>
        <source>This copy was removed on {day}.</source>
        <translation>Esta cópia foi removida em {day}.</translation>
    </message>
    <message>
        <source>We could not make your copy. Nothing is lost.</source>
        <translation>Não foi possível fazer sua cópia. Nada se perdeu.</translation>
    </message>
    <message>
        <source>{app} says it is not sure that you asked for it.</source>
        <translation>{app} diz não ter certeza de que foi você quem pediu.</translation>
    </message>
    <message>
        <source>{app} says it found no data for this request.</source>
        <translation>{app} diz não ter encontrado dados para este pedido.</translation>
    </message>
    <message>
        <source>{app} says there were too many requests. Ask again later.</source>
        <translation>{app} diz que houve pedidos demais. Peça de novo mais tarde.</translation>
    </message>
    <message>
        <source>{app} did not make this copy, and gives no reason.</source>
        <translation>{app} não fez esta cópia e não informa o motivo.</translation>
    </message>
    <message>
        <source>{received} of {size}</source>
        <translation>{received} de {size}</translation>
    </message>
    <message>
        <source>Not enough space. {size} needed.</source>
        <translation>Espaço insuficiente. São necessários {size}.</translation>
    </message>
    <message>
        <source>This folder does not take new files. Choose another folder.</source>
        <translation>Esta pasta não aceita novos arquivos. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>A file cannot have this name here. Choose another one.</source>
        <translation>Um arquivo não pode ter este nome aqui. Escolha outro.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Não foi possível gravar o arquivo. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>The file is damaged. We removed it.</source>
        <translation>O arquivo está danificado. Nós o removemos.</translation>
    </message>
    <message>
        <source>You are no longer signed in. What has come is kept.</source>
        <translation>Sua sessão terminou. O que já chegou foi guardado.</translation>
    </message>
    <message>
        <source>{app} sent something else than a copy. Nothing was saved.</source>
        <translation>{app} enviou algo que não é uma cópia. Nada foi salvo.</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>hoje às {time}</translation>
    </message>
</context>
<context>
    <name>CopyActions</name>
    <message>
        <source>the service</source>
        <translation>o serviço</translation>
    </message>
    <message>
        <source>Save your copy</source>
        <translation>Salvar sua cópia</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Arquivos zip (*.zip)</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>O serviço</translation>
    </message>
</context>
<context>
    <name>CopyCard</name>
    <message>
        <source>Asked</source>
        <translation>Pedida</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Em preparo</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronta</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Baixada</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>o serviço</translation>
    </message>
</context>
<context>
    <name>DataPageMaker</name>
    <message>
        <source>Your data</source>
        <translation>Seus dados</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
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
        <translation>d &apos;de&apos; MMM &apos;de&apos; yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm:ss</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy, HH:mm:ss</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>às {time}</translation>
    </message>
    <message>
        <source>&apos;on&apos; d MMM &apos;at&apos; HH:mm</source>
        <translation>&apos;em&apos; d &apos;de&apos; MMM &apos;às&apos; HH:mm</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>d &apos;de&apos; MMM, HH:mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d &apos;de&apos; MMM &apos;de&apos; yyyy</translation>
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
        <translation>Hoje, {time}</translation>
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
        <translation>Onde você decide sobre isto</translation>
    </message>
</context>
<context>
    <name>DecisionDetails</name>
    <message>
        <source>Who receives it</source>
        <translation>Quem recebe</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Por quanto tempo é guardado</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Última alteração</translation>
    </message>
    <message>
        <source>Who offers this switch</source>
        <translation>Quem oferece esta opção</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Comprovante</translation>
    </message>
    <message>
        <source>Open {permission}</source>
        <translation>Abrir {permission}</translation>
    </message>
</context>
<context>
    <name>DeleteAccountDialog</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Keep account</source>
        <translation>Manter conta</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>Excluir conta</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Excluindo…</translation>
    </message>
    <message>
        <source>Confirm deletion</source>
        <translation>Confirmar exclusão</translation>
    </message>
    <message>
        <source>Delete your account</source>
        <translation>Excluir sua conta</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>Etapa {number} de {count}</translation>
    </message>
</context>
<context>
    <name>DemoPanel</name>
    <message>
        <source>On</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lenta</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Sem rede</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erros</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Announce an incident</source>
        <translation>Anunciar um incidente</translation>
    </message>
    <message>
        <source>Change a choice on the phone</source>
        <translation>Mudar uma escolha no celular</translation>
    </message>
    <message>
        <source>Finish the copy now</source>
        <translation>Concluir a cópia agora</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Encerrar a sessão</translation>
    </message>
    <message numerus="yes">
        <source>Skip %n days</source>
        <translation>
            <numerusform>Avançar %n dia</numerusform>
            <numerusform>Avançar %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Make something happen</source>
        <translation>Fazer algo acontecer</translation>
    </message>
    <message>
        <source>Publish policy version {version}</source>
        <translation>Publicar a versão {version} da política</translation>
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
        <translation>Comprovante</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Comprovantes</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>o serviço</translation>
    </message>
</context>
<context>
    <name>DialogPanel</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Algo deu errado neste programa. Nada foi alterado.</translation>
    </message>
    <message>
        <source>{app} cannot be reached. Nothing was sent.</source>
        <translation>Não é possível contatar {app}. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The server did not answer. We do not know yet whether it worked.</source>
        <translation>O servidor não respondeu. Ainda não sabemos se funcionou.</translation>
    </message>
    <message>
        <source>Another device decided first. Look at what is on now, then decide.</source>
        <translation>Outro dispositivo decidiu antes. Veja o que está ativado agora e decida.</translation>
    </message>
    <message>
        <source>The privacy policy changed. Read what it says now, then decide.</source>
        <translation>A política de privacidade mudou. Leia o que ela diz agora e decida.</translation>
    </message>
    <message>
        <source>{app} is still working on this. Check again in a moment.</source>
        <translation>{app} ainda está trabalhando nisto. Verifique de novo em instantes.</translation>
    </message>
    <message>
        <source>You are no longer signed in. Nothing was changed.</source>
        <translation>Sua sessão terminou. Nada foi alterado.</translation>
    </message>
    <message>
        <source>{app} did not take this. Nothing was changed.</source>
        <translation>{app} não aceitou isto. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The receipt from {app} is not valid, so it does not count. Nothing is turned on.</source>
        <translation>O comprovante de {app} não é válido, portanto não conta. Nada foi ativado.</translation>
    </message>
    <message>
        <source>{app} sent an answer that this window cannot read.</source>
        <translation>{app} enviou uma resposta que esta janela não consegue ler.</translation>
    </message>
    <message>
        <source>Your account at {app} is closed. Nothing is on any more.</source>
        <translation>Sua conta em {app} foi encerrada. Nada mais está ativado.</translation>
    </message>
    <message>
        <source>What answers there is not a service this window can work with.</source>
        <translation>O que responde ali não é um serviço com o qual esta janela possa trabalhar.</translation>
    </message>
    <message>
        <source>This is a demo, and what answers there is not. Nothing is sent to it.</source>
        <translation>Isto é uma demonstração, e o que responde ali não é. Nada é enviado para lá.</translation>
    </message>
    <message>
        <source>What answers there is a demo with made-up people. Nothing is sent to it.</source>
        <translation>O que responde ali é uma demonstração com pessoas inventadas. Nada é enviado para lá.</translation>
    </message>
    <message>
        <source>The keyring of this computer is not available, so nothing was stored.</source>
        <translation>O chaveiro deste computador não está disponível, por isso nada foi armazenado.</translation>
    </message>
    <message>
        <source>A setting of this computer is wrong. Nothing was changed.</source>
        <translation>Uma configuração deste computador está errada. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This computer could not save it. Check that the disk is not full.</source>
        <translation>Este computador não conseguiu salvar. Verifique se o disco está cheio.</translation>
    </message>
    <message>
        <source>The file is damaged. We removed it.</source>
        <translation>O arquivo está danificado. Nós o removemos.</translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing was printed.</source>
        <translation>A impressora não aceitou. Nada foi impresso.</translation>
    </message>
    <message>
        <source>No program on this computer could open it.</source>
        <translation>Nenhum programa deste computador conseguiu abrir.</translation>
    </message>
    <message>
        <source>ConsentUI is open in another window already.</source>
        <translation>ConsentUI já está em uso em outra janela.</translation>
    </message>
    <message>
        <source>The text of the policy cannot be read.</source>
        <translation>Não é possível ler o texto da política.</translation>
    </message>
    <message>
        <source>{app} said no. Nothing was changed.</source>
        <translation>{app} disse não. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Something went wrong. Nothing was changed.</source>
        <translation>Algo deu errado. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The code is too old. Ask for a new one.</source>
        <translation>O código é antigo demais. Peça um novo.</translation>
    </message>
    <message>
        <source>Too many tries. Wait 10 minutes or use another way.</source>
        <translation>Tentativas demais. Espere 10 minutos ou use outro meio.</translation>
    </message>
    <message numerus="yes">
        <source>The code is not right. %n tries left.</source>
        <translation>
            <numerusform>O código não está certo. Resta %n tentativa.</numerusform>
            <numerusform>O código não está certo. Restam %n tentativas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{app} needs a code from your phone for this.</source>
        <translation>{app} precisa de um código do seu celular para isto.</translation>
    </message>
    <message>
        <source>You have asked for this already. Nothing was asked twice.</source>
        <translation>Você já pediu isto. Nada foi pedido duas vezes.</translation>
    </message>
    <message>
        <source>This is being carried out and cannot be cancelled any more.</source>
        <translation>Isto está sendo executado e não pode mais ser cancelado.</translation>
    </message>
    <message>
        <source>The copy is not ready yet.</source>
        <translation>A cópia ainda não está pronta.</translation>
    </message>
    <message>
        <source>This copy was removed. You can ask for a new one.</source>
        <translation>Esta cópia foi removida. Você pode pedir uma nova.</translation>
    </message>
    <message>
        <source>This cannot be changed here. Nothing was changed.</source>
        <translation>Isto não pode ser alterado aqui. Nada foi alterado.</translation>
    </message>
    <message numerus="yes">
        <source>{app} is busy. Try again in %n seconds.</source>
        <translation>
            <numerusform>Serviço ocupado em {app}. Tente novamente em %n segundo.</numerusform>
            <numerusform>Serviço ocupado em {app}. Tente novamente em %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{app} is busy. Try again in %n minutes.</source>
        <translation>
            <numerusform>Serviço ocupado em {app}. Tente novamente em %n minuto.</numerusform>
            <numerusform>Serviço ocupado em {app}. Tente novamente em %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <translation>Enviar novo código</translation>
    </message>
    <message>
        <source>Read the policy</source>
        <translation>Ler a política</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>FactLine</name>
    <message>
        <source>How to clear them</source>
        <translation>Como limpar</translation>
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
        <translation>1. Abra as configurações do navegador em que você usa o serviço.
2. Procure por privacidade e, depois, por cookies e outros dados de sites.
3. Remova os dados deste serviço ou de todos os sites.
ConsentUI não guarda cookies e não pode limpar os de um navegador.</translation>
    </message>
    <message>
        <source>Your browser keeps its own cookies</source>
        <translation>Seu navegador guarda os próprios cookies</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>The policy does not say.</source>
        <translation>A política não diz.</translation>
    </message>
    <message>
        <source>If off: the policy does not say.</source>
        <translation>Se desativado: a política não diz.</translation>
    </message>
    <message>
        <source>If off: {what}</source>
        <translation>Se desativado: {what}</translation>
    </message>
    <message>
        <source>{app}. The policy names no switch for it.</source>
        <translation>{app}. A política não cita uma opção para isto.</translation>
    </message>
    <message>
        <source>Nobody, the policy says.</source>
        <translation>Ninguém, segundo a política.</translation>
    </message>
    <message>
        <source>{use}: the policy does not say.</source>
        <translation>{use}: a política não diz.</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>ainda não decidido</translation>
    </message>
    <message>
        <source>{moment}, on this computer</source>
        <translation>{moment}, neste computador</translation>
    </message>
    <message>
        <source>{moment}, on {device}</source>
        <translation>{moment}, em {device}</translation>
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
        <translation>O que é guardado</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Por quanto tempo é guardado</translation>
    </message>
    <message>
        <source>If you refuse</source>
        <translation>Se você recusar</translation>
    </message>
    <message>
        <source>What {app} offers</source>
        <translation>O que {app} oferece</translation>
    </message>
</context>
<context>
    <name>FairWords</name>
    <message>
        <source>How this window treats your choices</source>
        <translation>Como esta janela trata suas escolhas</translation>
    </message>
    <message>
        <source>A test clicks through this window and counts. These are the figures it found in this version.</source>
        <translation>Um teste percorre esta janela clicando e conta. Estes são os números que ele encontrou nesta versão.</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions counted. None takes more steps to refuse than to agree to, {shorter} take fewer.</source>
        <translation>
            <numerusform>%n decisão contada. Em nenhuma é preciso mais passos para recusar do que para aceitar; em {shorter} é preciso menos.</numerusform>
            <numerusform>%n decisões contadas. Em nenhuma é preciso mais passos para recusar do que para aceitar; em {shorter} é preciso menos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No is never the longer way</source>
        <translation>Dizer não nunca é o caminho mais longo</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of buttons compared dot by dot in light, dark, high contrast and every language: the same size, place, fill and edge.</source>
        <translation>
            <numerusform>%n par de botões comparado ponto a ponto no claro, no escuro, em alto contraste e em todos os idiomas: mesmo tamanho, lugar, preenchimento e borda.</numerusform>
            <numerusform>%n pares de botões comparados ponto a ponto no claro, no escuro, em alto contraste e em todos os idiomas: mesmo tamanho, lugar, preenchimento e borda.</numerusform>
        </translation>
    </message>
    <message>
        <source>No looks like yes</source>
        <translation>O não tem a mesma aparência do sim</translation>
    </message>
    <message numerus="yes">
        <source>%n questions opened. In none was anything ticked, and the Enter key answered none.</source>
        <translation>
            <numerusform>%n pergunta aberta. Em nenhuma havia algo marcado, e a tecla Enter não respondeu a nenhuma.</numerusform>
            <numerusform>%n perguntas abertas. Em nenhuma havia algo marcado, e a tecla Enter não respondeu a nenhuma.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen for you</source>
        <translation>Nada é escolhido por você</translation>
    </message>
    <message numerus="yes">
        <source>%n kinds of question answered with no. None came back in the same version of the policy.</source>
        <translation>
            <numerusform>%n tipo de pergunta respondido com não. Nenhum voltou na mesma versão da política.</numerusform>
            <numerusform>%n tipos de pergunta respondidos com não. Nenhum voltou na mesma versão da política.</numerusform>
        </translation>
    </message>
    <message>
        <source>A no is not asked again</source>
        <translation>Depois de um não, não se pergunta de novo</translation>
    </message>
    <message numerus="yes">
        <source>At most %n steps from each of {pages} pages and dialogs.</source>
        <translation>
            <numerusform>No máximo %n passo a partir de cada uma das {pages} páginas e caixas de diálogo.</numerusform>
            <numerusform>No máximo %n passos a partir de cada uma das {pages} páginas e caixas de diálogo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy is never far</source>
        <translation>A política nunca está longe</translation>
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
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Add {field}</source>
        <translation>Adicionar: {field}</translation>
    </message>
    <message>
        <source>Change {field}</source>
        <translation>Alterar: {field}</translation>
    </message>
    <message>
        <source>Clear {field}</source>
        <translation>Limpar: {field}</translation>
    </message>
</context>
<context>
    <name>FieldsPart</name>
    <message>
        <source>What is stored</source>
        <translation>O que está armazenado</translation>
    </message>
</context>
<context>
    <name>FileErrors</name>
    <message>
        <source>Not enough space on this disk. Nothing was saved.</source>
        <translation>Espaço insuficiente neste disco. Nada foi salvo.</translation>
    </message>
    <message>
        <source>This folder does not take new files. Choose another folder.</source>
        <translation>Esta pasta não aceita novos arquivos. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>A file cannot have this name here. Choose another one.</source>
        <translation>Um arquivo não pode ter este nome aqui. Escolha outro.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Não foi possível gravar o arquivo. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>The file cannot be read. It may have been moved or removed.</source>
        <translation>Não é possível ler o arquivo. Ele pode ter sido movido ou removido.</translation>
    </message>
    <message>
        <source>This file is not a zip file, so it is not opened.</source>
        <translation>Este arquivo não é um arquivo zip, por isso não é aberto.</translation>
    </message>
    <message>
        <source>This zip file is damaged, so it is not opened.</source>
        <translation>Este arquivo zip está danificado, por isso não é aberto.</translation>
    </message>
    <message>
        <source>This zip file has a password. A copy of your data has none.</source>
        <translation>Este arquivo zip tem senha. Uma cópia dos seus dados não tem.</translation>
    </message>
    <message>
        <source>This zip file holds too many files to be opened here.</source>
        <translation>Este arquivo zip tem arquivos demais para ser aberto aqui.</translation>
    </message>
    <message>
        <source>This zip file grows too large when it is opened.</source>
        <translation>Este arquivo zip fica grande demais ao ser aberto.</translation>
    </message>
    <message>
        <source>This zip file has names that no copy has, so it is not opened.</source>
        <translation>Este arquivo zip tem nomes que nenhuma cópia tem, por isso não é aberto.</translation>
    </message>
    <message>
        <source>This zip file holds links to other files, so it is not opened.</source>
        <translation>Este arquivo zip contém links para outros arquivos, por isso não é aberto.</translation>
    </message>
    <message>
        <source>This zip file hides files inside one another, so it is not opened.</source>
        <translation>Este arquivo zip esconde arquivos uns dentro dos outros, por isso não é aberto.</translation>
    </message>
</context>
<context>
    <name>FileTree</name>
    <message>
        <source>Files of the copy</source>
        <translation>Arquivos da cópia</translation>
    </message>
    <message numerus="yes">
        <source>{name}, %n matches</source>
        <translation>
            <numerusform>{name}, %n ocorrência</numerusform>
            <numerusform>{name}, %n ocorrências</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Decline</source>
        <translation>Recusar</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>o serviço</translation>
    </message>
    <message>
        <source>The {app} privacy policy in short</source>
        <translation>A política de privacidade de {app} em resumo</translation>
    </message>
    <message>
        <source>copy from this app</source>
        <translation>cópia deste aplicativo</translation>
    </message>
    <message>
        <source>Your answer turns nothing on. Each permission stays off until you turn it on yourself, one at a time. This window works with either answer.</source>
        <translation>Sua resposta não ativa nada. Cada permissão fica desativada até você mesmo ativá-la, uma de cada vez. Esta janela funciona com qualquer das respostas.</translation>
    </message>
    <message>
        <source>Nothing is accepted. Try again when you are online.</source>
        <translation>Nada é aceito. Tente novamente quando houver conexão.</translation>
    </message>
    <message>
        <source>We cannot load the policy now</source>
        <translation>Não é possível carregar a política agora</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
</context>
<context>
    <name>GroupPart</name>
    <message>
        <source>Sensitive</source>
        <translation>Sensível</translation>
    </message>
</context>
<context>
    <name>HeadRow</name>
    <message>
        <source>Details for {title}</source>
        <translation>Detalhes: {title}</translation>
    </message>
</context>
<context>
    <name>HeldActions</name>
    <message>
        <source>Your request is sent. The answer will stand here.</source>
        <translation>Seu pedido foi enviado. A resposta aparecerá aqui.</translation>
    </message>
</context>
<context>
    <name>HeldWords</name>
    <message>
        <source>You gave it</source>
        <translation>Você forneceu</translation>
    </message>
    <message>
        <source>You allowed it</source>
        <translation>Você permitiu</translation>
    </message>
    <message>
        <source>Needed to run {app}</source>
        <translation>Necessários para {app} funcionar</translation>
    </message>
    <message>
        <source>Other people posted it</source>
        <translation>Outras pessoas publicaram</translation>
    </message>
    <message>
        <source>By a permission or another choice, or by using a feature.</source>
        <translation>Por uma permissão ou outra escolha, ou pelo uso de um recurso.</translation>
    </message>
    <message>
        <source>The policy does not offer a choice for these.</source>
        <translation>A política não oferece escolha para estes.</translation>
    </message>
    <message>
        <source>{summary} No entries are on record.</source>
        <translation>{summary} Nenhuma entrada registrada.</translation>
    </message>
    <message>
        <source>{summary} {entries}, the newest {when}.</source>
        <translation>{summary} {entries}, a mais recente {when}.</translation>
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
            <numerusform>%n publicação</numerusform>
            <numerusform>%n publicações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n comentário</numerusform>
            <numerusform>%n comentários</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n likes</source>
        <translation>
            <numerusform>%n curtida</numerusform>
            <numerusform>%n curtidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known now.</source>
        <translation>Não se sabe agora.</translation>
    </message>
    <message>
        <source>Nothing stored.</source>
        <translation>Nada armazenado.</translation>
    </message>
    <message numerus="yes">
        <source>%n fields are filled in</source>
        <translation>
            <numerusform>%n campo está preenchido</numerusform>
            <numerusform>%n campos estão preenchidos</numerusform>
        </translation>
    </message>
    <message>
        <source>{fields}.</source>
        <translation>{fields}.</translation>
    </message>
    <message>
        <source>{fields}, changed last on {day}.</source>
        <translation>{fields}, última alteração em {day}.</translation>
    </message>
    <message>
        <source>No entries are on record.</source>
        <translation>Nenhuma entrada registrada.</translation>
    </message>
    <message>
        <source>{entries}.</source>
        <translation>{entries}.</translation>
    </message>
    <message>
        <source>{entries}, of {day}.</source>
        <translation>{entries}, de {day}.</translation>
    </message>
    <message>
        <source>{entries}, from {first} to {last}.</source>
        <translation>{entries}, de {first} a {last}.</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Nothing stored. Only needed for services that check who you are.</source>
        <translation>Nada armazenado. Só é necessário para serviços que verificam quem você é.</translation>
    </message>
    <message>
        <source>Stored: {fields}.</source>
        <translation>Armazenado: {fields}.</translation>
    </message>
    <message>
        <source>Nothing stored. All of these are optional.</source>
        <translation>Nada armazenado. Tudo isto é opcional.</translation>
    </message>
    <message>
        <source>{fields}. All of these are optional.</source>
        <translation>{fields}. Tudo isto é opcional.</translation>
    </message>
    <message>
        <source>{held}. Empty: {empty}. All of these are optional.</source>
        <translation>{held}. Vazio: {empty}. Tudo isto é opcional.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Questions about your personal data go to people, not to a robot.</source>
        <translation>Perguntas sobre seus dados pessoais vão para pessoas, não para um robô.</translation>
    </message>
    <message>
        <source>Common questions</source>
        <translation>Perguntas frequentes</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>o serviço</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the keyboard shortcuts</source>
        <translation>Mostrar os atalhos de teclado</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Press F1 at any time</source>
        <translation>Pressione F1 a qualquer momento</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Ver…</translation>
    </message>
    <message>
        <source>Look at a report for support</source>
        <translation>Ver um relatório para o suporte</translation>
    </message>
    <message>
        <source>You see every word of it first. It names nobody, and nothing is sent.</source>
        <translation>Você vê cada palavra antes. Ele não identifica ninguém, e nada é enviado.</translation>
    </message>
    <message>
        <source>Save a report for support</source>
        <translation>Salvar um relatório para o suporte</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>Your click counts at once: it is kept on this computer and sent to {app} until {app} has recorded it, also after a restart. Only then the switch says “Off”. Turning something off is about what happens from then on. It does not delete what {app} already holds.</source>
        <translation>Seu clique vale na hora: ele fica guardado neste computador e é enviado a {app} até {app} registrá-lo, mesmo depois de reiniciar. Só então a opção mostra “Desativado”. Desativar vale para o que acontece a partir daí. Não exclui o que {app} já tem.</translation>
    </message>
    <message>
        <source>For some data the policy offers no choice and gives a reason, such as safe operation. And it lists cases in which it says law lets {app} collect or share data without asking you. You cannot turn these off here. You can read each of them in the policy, and write to the privacy team about any.</source>
        <translation>Para alguns dados, a política não oferece escolha e dá um motivo, como o funcionamento seguro. E ela lista casos em que diz que a lei permite a {app} coletar ou compartilhar dados sem perguntar a você. Não é possível desativá-los aqui. Você pode ler cada um na política e escrever à equipe de privacidade sobre qualquer um deles.</translation>
    </message>
    <message>
        <source>The same permissions and other choices. They apply to this computer only. When you sign in, you are asked about each choice that differs from your account, one by one. None is carried over by itself.</source>
        <translation>As mesmas permissões e outras escolhas. Elas valem só para este computador. Quando você entra, perguntamos sobre cada escolha que difere da sua conta, uma por uma. Nenhuma é transferida por si só.</translation>
    </message>
    <message>
        <source>What happens when I turn a permission off?</source>
        <translation>O que acontece quando desativo uma permissão?</translation>
    </message>
    <message>
        <source>Why are some things always on?</source>
        <translation>Por que algumas coisas estão sempre ativadas?</translation>
    </message>
    <message>
        <source>I use {app} without an account. What can I choose?</source>
        <translation>Uso {app} sem conta. O que posso escolher?</translation>
    </message>
    <message>
        <source>Proof of one decision: what you decided, when, and which text of the policy was in force. {app} signs it, and this computer checks the signature before a switch says “On”. You find it in the details of each permission, under Receipt.</source>
        <translation>Prova de uma decisão: o que você decidiu, quando e qual texto da política estava em vigor. {app} assina, e este computador verifica a assinatura antes de uma opção mostrar “Ativado”. Você o encontra nos detalhes de cada permissão, em Comprovante.</translation>
    </message>
    <message>
        <source>You can turn things off at any time. That is kept on this computer and sent when there is a connection. Turning on needs a connection: nothing counts as given before {app} has recorded it.</source>
        <translation>Você pode desativar a qualquer momento. Isso fica guardado neste computador e é enviado quando houver conexão. Ativar exige conexão: nada vale como concedido antes de {app} registrar.</translation>
    </message>
    <message>
        <source>You are asked about each change that touches a choice of yours, one by one. Until you decide, the rules you agreed to stay in force. From the day of the change, what you have not answered is off until you decide.</source>
        <translation>Perguntamos a você sobre cada alteração que afeta uma escolha sua, uma por uma. Até você decidir, valem as regras com que concordou. A partir do dia da alteração, o que você não respondeu fica desativado até você decidir.</translation>
    </message>
    <message>
        <source>What is a receipt?</source>
        <translation>O que é um comprovante?</translation>
    </message>
    <message>
        <source>What can I do without a connection?</source>
        <translation>O que posso fazer sem conexão?</translation>
    </message>
    <message>
        <source>What happens when the policy changes?</source>
        <translation>O que acontece quando a política muda?</translation>
    </message>
    <message>
        <source>Your computer has privacy settings of its own, and they can block the camera, the microphone and more for every program. A permission here tells {app} what it may use. Both have to allow it.</source>
        <translation>Seu computador tem configurações de privacidade próprias, que podem bloquear a câmera, o microfone e outros recursos para todos os programas. Uma permissão aqui diz a {app} o que pode usar. Os dois precisam permitir.</translation>
    </message>
    <message>
        <source>Write to the privacy team first, so that they can put it right. If you are not happy with the answer, you can turn to the data protection authority where you live or work. ConsentUI does not know which one that is and sends nothing there.</source>
        <translation>Escreva primeiro à equipe de privacidade, para que ela possa corrigir. Se a resposta não for satisfatória, você pode recorrer à autoridade de proteção de dados de onde você mora ou trabalha. ConsentUI não sabe qual é e não envia nada a ela.</translation>
    </message>
    <message>
        <source>A permission is on, but it does not work. Why?</source>
        <translation>Uma permissão está ativada, mas não funciona. Por quê?</translation>
    </message>
    <message>
        <source>How can I complain?</source>
        <translation>Como posso reclamar?</translation>
    </message>
</context>
<context>
    <name>HeroCard</name>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissões</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>Não é possível carregar isto agora.</translation>
    </message>
</context>
<context>
    <name>HeroHead</name>
    <message>
        <source>Manage permissions</source>
        <translation>Gerenciar permissões</translation>
    </message>
</context>
<context>
    <name>IdentityPart</name>
    <message>
        <source>Give it</source>
        <translation>Fornecer</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Revogar</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>O que está armazenado</translation>
    </message>
    <message>
        <source>Nothing is stored. You may refuse. The policy says what that costs: {cost}</source>
        <translation>Nada está armazenado. Você pode recusar. A política diz o que isso acarreta: {cost}</translation>
    </message>
    <message>
        <source>Stored, and shown here in part only. You may withdraw it at any time.</source>
        <translation>Armazenado e mostrado aqui só em parte. Você pode revogar a qualquer momento.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Alterar</translation>
    </message>
</context>
<context>
    <name>IncidentCard</name>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>Quais dados</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>O que fazer agora</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>A quem perguntar</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Li isto</translation>
    </message>
    <message>
        <source>It happened on {day}. You are told since {moment}.</source>
        <translation>Aconteceu em {day}. Informado a você em {moment}.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>You read this {moment}.</source>
        <translation>Você leu isto {moment}.</translation>
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
        <translation>Política de privacidade</translation>
    </message>
    <message>
        <source>No incidents</source>
        <translation>Nenhum incidente</translation>
    </message>
    <message>
        <source>If something happens to your data, you read here what it was and what you can do.</source>
        <translation>Se algo acontecer com seus dados, você lê aqui o que foi e o que pode fazer.</translation>
    </message>
    <message>
        <source>What {app} tells everybody about incidents with data.</source>
        <translation>O que {app} informa a todos sobre incidentes com dados.</translation>
    </message>
</context>
<context>
    <name>InsetWords</name>
    <message>
        <source>Keep it off</source>
        <translation>Manter desativado</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>Keep it on</source>
        <translation>Manter ativado</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>The privacy policy has changed what it says about {name}.</source>
        <translation>A política de privacidade mudou o que diz sobre {name}.</translation>
    </message>
    <message>
        <source>{app} no longer has a record of what you decided about {name}.</source>
        <translation>{app} não tem mais um registro do que você decidiu sobre {name}.</translation>
    </message>
    <message>
        <source>{app} has recorded {name} as on after all.</source>
        <translation>Afinal, {app} registrou {name} como ativado.</translation>
    </message>
    <message>
        <source>You turned {name} on here, but off on another device.</source>
        <translation>Você ativou {name} aqui, mas desativou em outro dispositivo.</translation>
    </message>
    <message>
        <source>You turned {name} on here, but off on another device ({device}) {when}.</source>
        <translation>Você ativou {name} aqui, mas desativou em outro dispositivo ({device}) {when}.</translation>
    </message>
    <message>
        <source>You turned {name} on here, but off on another device {when}.</source>
        <translation>Você ativou {name} aqui, mas desativou em outro dispositivo {when}.</translation>
    </message>
    <message>
        <source>{app} has it as on. It is off on this computer until you answer.</source>
        <translation>Em {app} consta como ativado. Está desativado neste computador até você responder.</translation>
    </message>
    <message>
        <source>It stays off until you answer. Read what the policy says now first.</source>
        <translation>Continua desativado até você responder. Leia antes o que a política diz agora.</translation>
    </message>
    <message>
        <source>It stays off until you answer. Which one is right?</source>
        <translation>Continua desativado até você responder. Qual está certo?</translation>
    </message>
    <message>
        <source>It stays off until you answer.</source>
        <translation>Continua desativado até você responder.</translation>
    </message>
    <message>
        <source>Off on this computer; {app} may have it as on.</source>
        <translation>Desativado neste computador; em {app} pode constar como ativado.</translation>
    </message>
    <message>
        <source>We could not confirm it.</source>
        <translation>Não foi possível confirmar.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Keep off</source>
        <translation>Manter desativado</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>It counts here already. Nothing can get lost.</source>
        <translation>Aqui já vale. Nada pode se perder.</translation>
    </message>
    <message>
        <source>The service is busy.</source>
        <translation>O serviço está ocupado.</translation>
    </message>
    <message>
        <source>The service is busy. We try again at {time}.</source>
        <translation>O serviço está ocupado. Tentaremos de novo às {time}.</translation>
    </message>
    <message>
        <source>Not off yet.</source>
        <translation>Ainda não desativado.</translation>
    </message>
    <message>
        <source>The server does not answer. We keep trying.</source>
        <translation>O servidor não responde. Continuamos tentando.</translation>
    </message>
    <message>
        <source>You can also write to {address}.</source>
        <translation>Você também pode escrever para {address}.</translation>
    </message>
    <message>
        <source>The service did not take it. Nothing was changed.</source>
        <translation>O serviço não aceitou. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This computer could not save the step. Nothing was sent.</source>
        <translation>Este computador não conseguiu salvar o passo. Nada foi enviado.</translation>
    </message>
    <message>
        <source>We could not turn on {name}.</source>
        <translation>Não foi possível ativar {name}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment.</source>
        <translation>Nada foi alterado. Tente novamente em instantes.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again at {time}.</source>
        <translation>Nada foi alterado. Tente novamente às {time}.</translation>
    </message>
    <message>
        <source>Turning off; this computer could not save it.</source>
        <translation>Desativando; este computador não conseguiu salvar.</translation>
    </message>
    <message>
        <source>Keep the window open while we send.</source>
        <translation>Mantenha a janela aberta enquanto enviamos.</translation>
    </message>
    <message>
        <source>Sign in to turn this on. It stays off.</source>
        <translation>Entre para ativar. Continua desativado.</translation>
    </message>
    <message>
        <source>You were signed out. Nothing was changed.</source>
        <translation>Sua sessão terminou. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>The privacy policy says something new about this.</source>
        <translation>A política de privacidade diz algo novo sobre isto.</translation>
    </message>
    <message>
        <source>Read what is new, then decide.</source>
        <translation>Leia o que há de novo e decida.</translation>
    </message>
    <message>
        <source>See what changes</source>
        <translation>Ver o que muda</translation>
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
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vazio</translation>
    </message>
    <message>
        <source>In {folder}, {size}</source>
        <translation>Em {folder}, {size}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries added</source>
        <translation>
            <numerusform>%n entrada adicionada</numerusform>
            <numerusform>%n entradas adicionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries only in the older copy</source>
        <translation>
            <numerusform>%n entrada só na cópia mais antiga</numerusform>
            <numerusform>%n entradas só na cópia mais antiga</numerusform>
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
        <translation>Escolher uma cópia mais antiga</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Arquivos zip (*.zip)</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>O serviço</translation>
    </message>
</context>
<context>
    <name>InspectPage</name>
    <message>
        <source>Look inside your copy</source>
        <translation>Ver o conteúdo da sua cópia</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Seus dados</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvar como…</translation>
    </message>
    <message>
        <source>Search the copy</source>
        <translation>Pesquisar na cópia</translation>
    </message>
    <message>
        <source>This file is not opened</source>
        <translation>Este arquivo não é aberto</translation>
    </message>
    <message>
        <source>{name}. Opened on this computer. Nothing is sent.</source>
        <translation>{name}. Aberto neste computador. Nada é enviado.</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Nada encontrado. Tente outra palavra.</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n ocorrência</numerusform>
            <numerusform>%n ocorrências</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectPane</name>
    <message>
        <source>Easy to read</source>
        <translation>Fácil de ler</translation>
    </message>
    <message>
        <source>Raw file</source>
        <translation>Arquivo bruto</translation>
    </message>
    <message>
        <source>This file is not text, so it is not shown here.</source>
        <translation>Este arquivo não é texto, por isso não é mostrado aqui.</translation>
    </message>
    <message>
        <source>From here on this file is not valid JSON. The raw file shows what is in it.</source>
        <translation>Daqui em diante, este arquivo não é JSON válido. O arquivo bruto mostra o que há nele.</translation>
    </message>
    <message>
        <source>Nothing found in this file.</source>
        <translation>Nada encontrado neste arquivo.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Este arquivo está vazio.</translation>
    </message>
    <message>
        <source>What was added</source>
        <translation>O que foi adicionado</translation>
    </message>
    <message>
        <source>Since {copy}</source>
        <translation>Desde {copy}</translation>
    </message>
    <message>
        <source>Nothing was added since that copy.</source>
        <translation>Nada foi adicionado desde aquela cópia.</translation>
    </message>
</context>
<context>
    <name>KeepBanner</name>
    <message>
        <source>Keep my account</source>
        <translation>Manter minha conta</translation>
    </message>
</context>
<context>
    <name>KeyringDialog</name>
    <message>
        <source>Your sign-in cannot be stored</source>
        <translation>Não é possível guardar seu acesso</translation>
    </message>
    <message>
        <source>This computer has no keyring that is unlocked, so ConsentUI cannot store your sign-in safely.</source>
        <translation>Este computador não tem um chaveiro desbloqueado, por isso ConsentUI não pode guardar seu acesso com segurança.</translation>
    </message>
    <message>
        <source>Without an account, what you turn on here is turned off again when ConsentUI next starts.</source>
        <translation>Sem conta, o que você ativa aqui é desativado na próxima vez que ConsentUI iniciar.</translation>
    </message>
    <message>
        <source>Ask me to sign in each time</source>
        <translation>Pedir para entrar a cada vez</translation>
    </message>
    <message>
        <source>Nothing is stored on this computer.</source>
        <translation>Nada é armazenado neste computador.</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again</source>
        <translation>Desbloquear o chaveiro e tentar novamente</translation>
    </message>
    <message>
        <source>Your system asks for its password.</source>
        <translation>Seu sistema pede a senha dele.</translation>
    </message>
    <message>
        <source>How this works</source>
        <translation>Como isto funciona</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>A keyring is the part of your system that keeps passwords encrypted. ConsentUI keeps its sign-in there and nowhere else: never in a file. Without a keyring the sign-in lives in memory until you close the window. Turning things off works in any case.</source>
        <translation>Um chaveiro é a parte do seu sistema que guarda senhas criptografadas. ConsentUI guarda o acesso ali e em nenhum outro lugar: nunca em um arquivo. Sem chaveiro, o acesso fica na memória até você fechar a janela. Desativar funciona em qualquer caso.</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>ConsentUI is free software under the MIT licence. You may use, change and pass it on.</source>
        <translation>ConsentUI é software livre sob a licença MIT. Você pode usar, modificar e redistribuir.</translation>
    </message>
    <message>
        <source>It is built with the works of others, each under its own licence:</source>
        <translation>É feito com obras de outros, cada uma sob sua própria licença:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Licence not named by the package</source>
        <translation>Licença não informada pelo pacote</translation>
    </message>
</context>
<context>
    <name>LinesView</name>
    <message>
        <source>Show more</source>
        <translation>Mostrar mais</translation>
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
        <translation>Carregando suas escolhas…</translation>
    </message>
</context>
<context>
    <name>Locale</name>
    <message>
        <source>en_GB</source>
        <translation>pt_BR</translation>
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
        <translation>Definido pelo seu administrador</translation>
    </message>
</context>
<context>
    <name>LookGroup</name>
    <message>
        <source>Look</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>Seguir o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>System font</source>
        <translation>Fonte do sistema</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimento</translation>
    </message>
    <message>
        <source>Match system follows your computer, with its contrast setting</source>
        <translation>Seguir o sistema acompanha seu computador e o contraste dele</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Starts from the text size of your computer</source>
        <translation>Parte do tamanho de texto do seu computador</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>No sliding or fading</source>
        <translation>Sem deslizar nem esmaecer</translation>
    </message>
</context>
<context>
    <name>MailWords</name>
    <message>
        <source>Question about my data at {app}</source>
        <translation>Pergunta sobre meus dados em {app}</translation>
    </message>
    <message>
        <source>Question about {clause}</source>
        <translation>Pergunta sobre {clause}</translation>
    </message>
    <message>
        <source>This is about {clause}, version {version} of the privacy policy of {app}:</source>
        <translation>Trata-se de {clause}, versão {version} da política de privacidade de {app}:</translation>
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
        <translation>[Demonstração] {name}</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissões</translation>
    </message>
    <message>
        <source>Other choices</source>
        <translation>Outras escolhas</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
</context>
<context>
    <name>MessageGroup</name>
    <message>
        <source>Language and messages</source>
        <translation>Idioma e mensagens</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the policy</source>
        <translation>Idioma da política</translation>
    </message>
    <message>
        <source>Keep short messages on screen</source>
        <translation>Manter mensagens curtas na tela</translation>
    </message>
    <message>
        <source>What this window says. The policy follows where it was published in that language.</source>
        <translation>O idioma desta janela. O da política também, se ela foi publicada nele.</translation>
    </message>
    <message>
        <source>The policy is shown in the languages it was published in</source>
        <translation>A política é mostrada nos idiomas em que foi publicada</translation>
    </message>
    <message>
        <source>Messages with Undo stay until you close them or the time is over</source>
        <translation>Mensagens com Desfazer ficam até você fechá-las ou o tempo acabar</translation>
    </message>
    <message>
        <source>Until I close them</source>
        <translation>Até eu fechá-las</translation>
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
        <translation>O serviço</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Your copy is ready</source>
        <translation>Sua cópia está pronta</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>Copiar referência</translation>
    </message>
    <message>
        <source>A setting of this computer is not used. {words}</source>
        <translation>Uma configuração deste computador não é usada. {words}</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <translation>Definido pelo seu administrador</translation>
    </message>
    <message>
        <source>Reference copied</source>
        <translation>Referência copiada</translation>
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
        <translation>Não é possível mostrar suas escolhas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation>Obter ajuda</translation>
    </message>
    <message>
        <source>You are offline. Your choices are safe and nothing was changed.</source>
        <translation>Você está sem conexão. Suas escolhas estão seguras e nada foi alterado.</translation>
    </message>
    <message>
        <source>The server does not answer. Your choices are safe and nothing was changed. Try again, or come back later.</source>
        <translation>O servidor não responde. Suas escolhas estão seguras e nada foi alterado. Tente novamente ou volte mais tarde.</translation>
    </message>
</context>
<context>
    <name>NotSentDialog</name>
    <message>
        <source>Not sent yet</source>
        <translation>Ainda não enviado</translation>
    </message>
    <message>
        <source>This computer could not save what you turned off. If you close now, it stays on. Keep the window open while we send.</source>
        <translation>Este computador não conseguiu salvar o que você desativou. Se você fechar agora, continua ativado. Mantenha a janela aberta enquanto enviamos.</translation>
    </message>
    <message>
        <source>We send it when ConsentUI is next open.</source>
        <translation>Enviamos quando ConsentUI for aberto da próxima vez.</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Manter aberta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>NowAndThen</name>
    <message>
        <source>new: {words}</source>
        <translation>novo: {words}</translation>
    </message>
</context>
<context>
    <name>OtherChanges</name>
    <message>
        <source>Read them</source>
        <translation>Ler</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar mais</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>OverviewBanners</name>
    <message>
        <source>See what happens when</source>
        <translation>Ver o que acontece e quando</translation>
    </message>
    <message numerus="yes">
        <source>%n switches need your answer</source>
        <translation>
            <numerusform>%n opção precisa da sua resposta</numerusform>
            <numerusform>%n opções precisam da sua resposta</numerusform>
        </translation>
    </message>
    <message>
        <source>What they are about stays off until you answer.</source>
        <translation>O que isso afeta fica desativado até você responder.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>It happened on {day}. See which data it is about and what you can do now.</source>
        <translation>Aconteceu em {day}. Veja de quais dados se trata e o que você pode fazer agora.</translation>
    </message>
    <message>
        <source>See what happened</source>
        <translation>Ver o que aconteceu</translation>
    </message>
    <message>
        <source>The privacy policy changed on {day}</source>
        <translation>A política de privacidade mudou em {day}</translation>
    </message>
    <message>
        <source>The privacy policy changes on {day}</source>
        <translation>A política de privacidade muda em {day}</translation>
    </message>
    <message>
        <source>See what changes</source>
        <translation>Ver o que muda</translation>
    </message>
    <message>
        <source>No change needs your decision.</source>
        <translation>Nenhuma alteração exige sua decisão.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes need your decision.</source>
        <translation>
            <numerusform>%n alteração exige sua decisão.</numerusform>
            <numerusform>%n alterações exigem sua decisão.</numerusform>
        </translation>
    </message>
    <message>
        <source>What they touch is off until you decide.</source>
        <translation>O que isso afeta fica desativado até você decidir.</translation>
    </message>
    <message>
        <source>Until you decide, the rules you agreed to stay in force.</source>
        <translation>Até você decidir, valem as regras com que concordou.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>o serviço</translation>
    </message>
    <message>
        <source>What {app} may use, what it shared, and what is waiting for you.</source>
        <translation>O que {app} pode usar, o que compartilhou e o que espera por você.</translation>
    </message>
    <message numerus="yes">
        <source>%n more messages</source>
        <translation>
            <numerusform>Mais %n mensagem</numerusform>
            <numerusform>Mais %n mensagens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message>
        <source>Recommendations</source>
        <translation>Recomendações</translation>
    </message>
    <message>
        <source>Ads</source>
        <translation>Anúncios</translation>
    </message>
    <message>
        <source>Optional cookies</source>
        <translation>Cookies opcionais</translation>
    </message>
    <message>
        <source>Linked accounts</source>
        <translation>Contas vinculadas</translation>
    </message>
    <message>
        <source>{state} · {uses}</source>
        <translation>{state} · {uses}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>All {total} permissions are off</source>
        <translation>Todas as {total} permissões estão desativadas</translation>
    </message>
    <message>
        <source>{count} of {total} permissions were on when last checked</source>
        <translation>{count} de {total} permissões ativadas na última verificação</translation>
    </message>
    <message>
        <source>All {total} permissions are on</source>
        <translation>Todas as {total} permissões estão ativadas</translation>
    </message>
    <message>
        <source>{count} of {total} permissions are on</source>
        <translation>{count} de {total} permissões ativadas</translation>
    </message>
    <message>
        <source>{app} asks when a feature needs something. You decide each time.</source>
        <translation>{app} pergunta quando um recurso precisa de algo. Você decide a cada vez.</translation>
    </message>
    <message>
        <source>{title}: {state}.</source>
        <translation>{title}: {state}.</translation>
    </message>
    <message>
        <source>The rest are off.</source>
        <translation>O restante está desativado.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ativado</translation>
    </message>
    <message>
        <source>{count} of {total} on</source>
        <translation>{count} de {total} ativados</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n vezes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n recipients</source>
        <translation>
            <numerusform>com %n destinatário</numerusform>
            <numerusform>com %n destinatários</numerusform>
        </translation>
    </message>
    <message>
        <source>More than {times}</source>
        <translation>Mais de {times}</translation>
    </message>
    <message>
        <source>{times}, {recipients}</source>
        <translation>{times}, {recipients}</translation>
    </message>
    <message>
        <source>once</source>
        <translation>uma vez</translation>
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
        <translation>{first} e {last}</translation>
    </message>
    <message>
        <source>{name} is on.</source>
        <translation>Ativado: {name}.</translation>
    </message>
    <message>
        <source>{names} are on.</source>
        <translation>Ativado: {names}.</translation>
    </message>
</context>
<context>
    <name>PageBanners</name>
    <message>
        <source>Read the policy</source>
        <translation>Ler a política</translation>
    </message>
    <message>
        <source>{detail}. Nothing is sent and nothing is changed. Whoever looks after this computer can put it right.</source>
        <translation>{detail}. Nada é enviado e nada é alterado. Quem cuida deste computador pode corrigir isso.</translation>
    </message>
    <message>
        <source>A setting of this computer is wrong</source>
        <translation>Uma configuração deste computador está errada</translation>
    </message>
    <message>
        <source>A part of the program is missing or broken. Nothing is sent and nothing is changed. Close the window and start it again.</source>
        <translation>Uma parte do programa está faltando ou com defeito. Nada é enviado e nada é alterado. Feche a janela e inicie de novo.</translation>
    </message>
    <message>
        <source>ConsentUI could not start</source>
        <translation>Não foi possível iniciar ConsentUI</translation>
    </message>
    <message>
        <source>Another window of ConsentUI holds your choices</source>
        <translation>Outra janela de ConsentUI está com suas escolhas</translation>
    </message>
    <message>
        <source>Close it, then try again. Until then nothing can be turned on here.</source>
        <translation>Feche-a e tente novamente. Até lá, nada pode ser ativado aqui.</translation>
    </message>
    <message>
        <source>This computer cannot read the choices it kept</source>
        <translation>Este computador não consegue ler as escolhas que guardou</translation>
    </message>
    <message>
        <source>Nothing is turned on by that. Something you turned off earlier may not have been sent: look at the switches below.</source>
        <translation>Nada é ativado por causa disso. Algo que você desativou antes pode não ter sido enviado: confira as opções abaixo.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation>Você está sem conexão</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>O servidor não responde</translation>
    </message>
    <message>
        <source>This demo works with a demo service only</source>
        <translation>Esta demonstração só funciona com um serviço de demonstração</translation>
    </message>
    <message>
        <source>What answers does not call itself a demo. Nothing is sent to it.</source>
        <translation>O que responde não se identifica como demonstração. Nada é enviado para lá.</translation>
    </message>
    <message>
        <source>This address belongs to a demo</source>
        <translation>Este endereço pertence a uma demonstração</translation>
    </message>
    <message>
        <source>Its people and data are made up, so nothing of yours is sent to it. To look at it, start the demo: consentui demo</source>
        <translation>As pessoas e os dados dela são inventados, por isso nada seu é enviado para lá. Para vê-la, inicie a demonstração: consentui demo</translation>
    </message>
    <message>
        <source>What you turned off is saved on this computer. We send it when you are back online.</source>
        <translation>O que você desativou está salvo neste computador. Enviamos quando houver conexão.</translation>
    </message>
    <message>
        <source>You can turn things off at any time. Turning on needs a connection.</source>
        <translation>Você pode desativar a qualquer momento. Ativar exige conexão.</translation>
    </message>
    <message>
        <source>A change you made is still being sent. You need not sign in for that.</source>
        <translation>Uma alteração que você fez ainda está sendo enviada. Você não precisa entrar para isso.</translation>
    </message>
    <message>
        <source>Sign in again to see and change the choices of your account.</source>
        <translation>Entre de novo para ver e mudar as escolhas da sua conta.</translation>
    </message>
    <message>
        <source>You were signed out</source>
        <translation>Sua sessão terminou</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>You declined the policy</source>
        <translation>Você recusou a política</translation>
    </message>
    <message>
        <source>You can read it and decide again at any time.</source>
        <translation>Você pode lê-la e decidir de novo a qualquer momento.</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Você não entrou na conta</translation>
    </message>
    <message>
        <source>These choices apply to this computer only. Sign in to see and change the choices of your account.</source>
        <translation>Estas escolhas valem só para este computador. Entre para ver e mudar as escolhas da sua conta.</translation>
    </message>
    <message>
        <source>These choices apply to this computer only, and it has no unlocked keyring to keep them. What you turn on here is turned off again when ConsentUI next starts.</source>
        <translation>Estas escolhas valem só para este computador, e ele não tem um chaveiro desbloqueado para guardá-las. O que você ativa aqui é desativado na próxima vez que ConsentUI iniciar.</translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message>
        <source>Support demo</source>
        <translation>Demonstração de suporte</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demonstração</translation>
    </message>
    <message>
        <source>Fold up the demo panel</source>
        <translation>Recolher o painel de demonstração</translation>
    </message>
    <message>
        <source>Made-up people and data. Nothing real is changed.</source>
        <translation>Pessoas e dados inventados. Nada real é alterado.</translation>
    </message>
    <message>
        <source>Open the demo panel</source>
        <translation>Abrir o painel de demonstração</translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>Save as PDF</source>
        <translation>Salvar como PDF</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. You can save a PDF instead.</source>
        <translation>Nenhuma impressora está configurada neste computador. Você pode salvar um PDF.</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Enviado à impressora</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Salvo como {name}</translation>
    </message>
</context>
<context>
    <name>PermissionNames</name>
    <message>
        <source>location</source>
        <translation>“Localização”</translation>
    </message>
    <message>
        <source>the camera</source>
        <translation>“Câmera”</translation>
    </message>
    <message>
        <source>the microphone</source>
        <translation>“Microfone”</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>“Contatos”</translation>
    </message>
    <message>
        <source>the photo album</source>
        <translation>“Álbum de fotos”</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>“{title}”</translation>
    </message>
    <message>
        <source>They stay off.</source>
        <translation>Isto continua desativado.</translation>
    </message>
    <message>
        <source>It stays off.</source>
        <translation>Isto continua desativado.</translation>
    </message>
    <message>
        <source>Choose what {app} may use your location for</source>
        <translation>Escolha para que {app} pode usar sua localização</translation>
    </message>
    <message>
        <source>{title}: choose what {app} may use it for</source>
        <translation>{title}: escolha para que {app} pode usar</translation>
    </message>
</context>
<context>
    <name>PermissionsPage</name>
    <message>
        <source>What {app} may use it for</source>
        <translation>Para que {app} pode usar isto</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>o serviço</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissões</translation>
    </message>
    <message>
        <source>All five are off until you turn them on. You can turn each one off here at any time.</source>
        <translation>As cinco estão desativadas até você ativá-las. Você pode desativar cada uma aqui a qualquer momento.</translation>
    </message>
    <message>
        <source>These switches tell {app} what it may use. Your computer has its own privacy settings, and they can also block access.</source>
        <translation>Estas opções dizem a {app} o que pode usar. Seu computador tem configurações de privacidade próprias, que também podem bloquear o acesso.</translation>
    </message>
    <message>
        <source>The policy says {app} uses an identifier of this device to push information to you.</source>
        <translation>A política diz que {app} usa um identificador deste dispositivo para enviar informações a você.</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Your account</source>
        <translation>Sua conta</translation>
    </message>
</context>
<context>
    <name>PersonPart</name>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
</context>
<context>
    <name>PhonePart</name>
    <message>
        <source>Phone</source>
        <translation>Celular</translation>
    </message>
    <message>
        <source>Fill in code</source>
        <translation>Preencher código</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>{code} is your {app} code. It works for 5 minutes.</source>
        <translation>{code} é seu código de {app}. Vale por 5 minutos.</translation>
    </message>
</context>
<context>
    <name>PhoneStep</name>
    <message>
        <source>See and change your privacy choices</source>
        <translation>Veja e mude suas escolhas de privacidade</translation>
    </message>
    <message>
        <source>Calling code</source>
        <translation>Código do país</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Número de telefone</translation>
    </message>
    <message>
        <source>We send a code by text message to sign you in.</source>
        <translation>Enviamos um código por SMS para você entrar.</translation>
    </message>
    <message>
        <source>Send code</source>
        <translation>Enviar código</translation>
    </message>
    <message>
        <source>Use without an account</source>
        <translation>Usar sem conta</translation>
    </message>
    <message>
        <source>Sign in to {app} with your phone number.</source>
        <translation>Entre em {app} com seu número de telefone.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>Then your choices apply to this computer only.</source>
        <translation>Suas escolhas valem então só para este computador.</translation>
    </message>
    <message>
        <source>Choose the calling code from the list.</source>
        <translation>Escolha o código do país na lista.</translation>
    </message>
</context>
<context>
    <name>PolicyHeader</name>
    <message>
        <source>Privacy policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salvar como PDF</translation>
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
        <translation>O link leva a uma cláusula que esta versão não tem.</translation>
    </message>
</context>
<context>
    <name>PolicyLists</name>
    <message>
        <source>{reason} The policy offers no choice here.</source>
        <translation>{reason} A política não oferece escolha aqui.</translation>
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
        <translation>Perguntar</translation>
    </message>
    <message>
        <source>No consent needed</source>
        <translation>Dispensa consentimento</translation>
    </message>
    <message>
        <source>Data collected</source>
        <translation>Dados coletados</translation>
    </message>
    <message>
        <source>What the policy says {app} collects, and why.</source>
        <translation>O que a política diz que {app} coleta, e por quê.</translation>
    </message>
    <message>
        <source>Data shared</source>
        <translation>Dados compartilhados</translation>
    </message>
    <message>
        <source>Who the policy says may get data from {app}, and why.</source>
        <translation>Quem, segundo a política, pode receber dados de {app}, e por quê.</translation>
    </message>
    <message>
        <source>Read it in the policy</source>
        <translation>Ler na política</translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>the service</source>
        <translation>o serviço</translation>
    </message>
    <message>
        <source>We cannot show the policy</source>
        <translation>Não é possível mostrar a política</translation>
    </message>
    <message>
        <source>It cannot be loaded now, and there is no saved copy on this computer.</source>
        <translation>Ela não pode ser carregada agora, e não há cópia salva neste computador.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>This policy has no text</source>
        <translation>Esta política não tem texto</translation>
    </message>
    <message>
        <source>The service published it empty.</source>
        <translation>O serviço a publicou vazia.</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introdução</translation>
    </message>
</context>
<context>
    <name>PolicyPaper</name>
    <message>
        <source>Check value of this text (SHA-256): {value}</source>
        <translation>Valor de verificação deste texto (SHA-256): {value}</translation>
    </message>
    <message>
        <source>{title} · Version {version} · Page {page}</source>
        <translation>{title} · Versão {version} · Página {page}</translation>
    </message>
</context>
<context>
    <name>PolicyQuestion</name>
    <message>
        <source>Decline</source>
        <translation>Recusar</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>You have not decided on this policy</source>
        <translation>Você não decidiu sobre esta política</translation>
    </message>
    <message>
        <source>You declined the policy</source>
        <translation>Você recusou a política</translation>
    </message>
    <message>
        <source>You can read it and decide again at any time.</source>
        <translation>Você pode lê-la e decidir de novo a qualquer momento.</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>Version {version}, from {day}</source>
        <translation>Versão {version}, a partir de {day}</translation>
    </message>
    <message>
        <source>Version {version}, in force since {day}</source>
        <translation>Versão {version}, em vigor desde {day}</translation>
    </message>
    <message>
        <source>You have not answered yet.</source>
        <translation>Você ainda não respondeu.</translation>
    </message>
    <message>
        <source>You accepted it on {day}.</source>
        <translation>Você a aceitou em {day}.</translation>
    </message>
    <message>
        <source>You declined it on {day}.</source>
        <translation>Você a recusou em {day}.</translation>
    </message>
    <message>
        <source>Saved copy, version {version}. The text is checked (valid).</source>
        <translation>Cópia salva, versão {version}. O texto foi verificado (válido).</translation>
    </message>
    <message>
        <source>Saved copy, version {version}. The text could not be checked.</source>
        <translation>Cópia salva, versão {version}. Não foi possível verificar o texto.</translation>
    </message>
    <message numerus="yes">
        <source>Read it all, %n minutes</source>
        <translation>
            <numerusform>Ler tudo, %n minuto</numerusform>
            <numerusform>Ler tudo, %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>This policy is not available in {wanted}. You see the text in {shown}.</source>
        <translation>Esta política não está disponível em {wanted}. Você vê o texto em {shown}.</translation>
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
        <translation>Ocorrência {number} de {total}, no resumo</translation>
    </message>
    <message>
        <source>Match {number} of {total}</source>
        <translation>Ocorrência {number} de {total}</translation>
    </message>
    <message>
        <source>Nothing found for “{query}”. Try another word.</source>
        <translation>Nada encontrado para “{query}”. Tente outra palavra.</translation>
    </message>
    <message numerus="yes">
        <source>The policy lists %n cases where the law lets {app} collect and use data without asking you. You cannot turn these off. You can ask about any of them.</source>
        <translation>
            <numerusform>A política lista %n caso em que a lei permite a {app} coletar e usar dados sem perguntar a você. Não é possível desativá-lo. Você pode perguntar sobre ele.</numerusform>
            <numerusform>A política lista %n casos em que a lei permite a {app} coletar e usar dados sem perguntar a você. Não é possível desativá-los. Você pode perguntar sobre qualquer um deles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The policy lists %n cases where the law lets {app} share data, or make it public, without asking you. You cannot turn these off. You can ask about any of them.</source>
        <translation>
            <numerusform>A política lista %n caso em que a lei permite a {app} compartilhar dados, ou torná-los públicos, sem perguntar a você. Não é possível desativá-lo. Você pode perguntar sobre ele.</numerusform>
            <numerusform>A política lista %n casos em que a lei permite a {app} compartilhar dados, ou torná-los públicos, sem perguntar a você. Não é possível desativá-los. Você pode perguntar sobre qualquer um deles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>Empty</source>
        <translation>Vazio</translation>
    </message>
    <message>
        <source>{value}. It cannot be changed here.</source>
        <translation>{value}. Não pode ser alterado aqui.</translation>
    </message>
    <message>
        <source>Year-month-day, such as 1990-12-31</source>
        <translation>Ano-mês-dia, como 1990-12-31</translation>
    </message>
    <message>
        <source>Describe the picture in words. Pictures themselves are not sent from here.</source>
        <translation>Descreva a imagem em palavras. As imagens não são enviadas daqui.</translation>
    </message>
    <message>
        <source>Write something, or cancel.</source>
        <translation>Escreva algo ou cancele.</translation>
    </message>
    <message>
        <source>Write a day that has been, such as 1990-12-31.</source>
        <translation>Escreva um dia que já passou, como 1990-12-31.</translation>
    </message>
    <message>
        <source>Write 6 to 32 letters, digits or hyphens, without spaces.</source>
        <translation>Escreva de 6 a 32 letras, dígitos ou hifens, sem espaços.</translation>
    </message>
    <message>
        <source>{field} is saved.</source>
        <translation>{field}: salvo.</translation>
    </message>
    <message>
        <source>{field} is cleared.</source>
        <translation>{field}: limpo.</translation>
    </message>
    <message>
        <source>Set. It cannot be changed here.</source>
        <translation>Definido. Não pode ser alterado aqui.</translation>
    </message>
    <message>
        <source>Not set. You sign in with a code from a text message.</source>
        <translation>Não definido. Você entra com um código de um SMS.</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>{share} percent</source>
        <translation>{share} por cento</translation>
    </message>
</context>
<context>
    <name>RawView</name>
    <message>
        <source>Raw file</source>
        <translation>Arquivo bruto</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar mais</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>No summary for this clause.</source>
        <translation>Não há resumo desta cláusula.</translation>
    </message>
    <message>
        <source>The policy</source>
        <translation>A política</translation>
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
        <translation>Salvar comprovante</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation>Não verificável</translation>
    </message>
    <message>
        <source>{app} reported this. Receipts are for decisions only.</source>
        <translation>{app} informou isto. Só há comprovantes de decisões.</translation>
    </message>
    <message>
        <source>{app} has it on record. Receipts are for decisions only.</source>
        <translation>Isto está registrado em {app}. Só há comprovantes de decisões.</translation>
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
        <translation>Cada comprovante é a prova, assinada pelo serviço, de uma decisão. A assinatura foi verificada.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>See all activity</source>
        <translation>Ver toda a atividade</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Comprovante</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Escolha</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo em</translation>
    </message>
    <message>
        <source>Check value</source>
        <translation>Valor de verificação</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{title}: turned on for “{use}”</source>
        <translation>{title}: ativado para “{use}”</translation>
    </message>
    <message>
        <source>{title}: turned off for “{use}”</source>
        <translation>{title}: desativado para “{use}”</translation>
    </message>
    <message>
        <source>Turning off needs no policy version</source>
        <translation>Desativar não depende de uma versão da política</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versão {version}</translation>
    </message>
    <message>
        <source>clause {place}</source>
        <translation>cláusula {place}</translation>
    </message>
    <message>
        <source>Version {version}, {clauses}</source>
        <translation>Versão {version}, {clauses}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{moment}, by {device}</source>
        <translation>{moment}, por {device}</translation>
    </message>
</context>
<context>
    <name>RecipientLine</name>
    <message>
        <source>Stop sharing</source>
        <translation>Parar de compartilhar</translation>
    </message>
    <message>
        <source>Stop sharing with {recipient}</source>
        <translation>Parar de compartilhar com {recipient}</translation>
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
        <translation>Comprovante</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Escolha</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo em</translation>
    </message>
    <message>
        <source>Check value</source>
        <translation>Valor de verificação</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
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
        <translation>Quando</translation>
    </message>
    <message>
        <source>Turning off needs no policy version</source>
        <translation>Desativar não depende de uma versão da política</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versão {version}</translation>
    </message>
    <message>
        <source>clause {place}</source>
        <translation>cláusula {place}</translation>
    </message>
    <message>
        <source>Version {version}, {clauses}</source>
        <translation>Versão {version}, {clauses}</translation>
    </message>
    <message>
        <source>{moment}, by {device}</source>
        <translation>{moment}, por {device}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Signature, check value and place in the chain were checked on this computer.</source>
        <translation>Assinatura, valor de verificação e posição na cadeia foram verificados neste computador.</translation>
    </message>
    <message>
        <source>The receipt is not on this computer yet.</source>
        <translation>O comprovante ainda não está neste computador.</translation>
    </message>
    <message>
        <source>The signature does not belong to this receipt and the service&apos;s keys.</source>
        <translation>A assinatura não pertence a este comprovante e às chaves do serviço.</translation>
    </message>
    <message>
        <source>It does not follow the receipt before it: something is missing or changed.</source>
        <translation>Ele não se segue ao comprovante anterior: algo está faltando ou foi alterado.</translation>
    </message>
    <message>
        <source>It is about somebody else than the receipts around it.</source>
        <translation>Ele trata de outra pessoa, não da mesma que os comprovantes próximos.</translation>
    </message>
    <message>
        <source>Its check value or number is not the one of this receipt.</source>
        <translation>O valor de verificação ou o número não é o deste comprovante.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferenceLink</name>
    <message>
        <source>Reference {reference}</source>
        <translation>Referência {reference}</translation>
    </message>
    <message>
        <source>{text}, copy</source>
        <translation>{text}, copiar</translation>
    </message>
    <message>
        <source>Copy the reference. Support can tell from it what went wrong, and nothing about you.</source>
        <translation>Copie a referência. Com ela o suporte sabe o que deu errado, e nada sobre você.</translation>
    </message>
    <message>
        <source>Reference copied</source>
        <translation>Referência copiada</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>A report for support</source>
        <translation>Um relatório para o suporte</translation>
    </message>
    <message>
        <source>This is all of it, word for word. It names neither you nor this computer, and holds none of your choices. Nothing is sent: you save a file and decide who gets it.</source>
        <translation>Isto é tudo, palavra por palavra. Não identifica você nem este computador e não contém nenhuma das suas escolhas. Nada é enviado: você salva um arquivo e decide quem o recebe.</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Não salvar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>O relatório</translation>
    </message>
</context>
<context>
    <name>RequestsCard</name>
    <message>
        <source>Copy of your data</source>
        <translation>Cópia dos seus dados</translation>
    </message>
    <message>
        <source>Downloading, {progress}</source>
        <translation>Baixando, {progress}</translation>
    </message>
    <message>
        <source>Deletion of your account</source>
        <translation>Exclusão da sua conta</translation>
    </message>
    <message>
        <source>Content about you</source>
        <translation>Conteúdo sobre você</translation>
    </message>
    <message>
        <source>Asked on {day}</source>
        <translation>Pedido em {day}</translation>
    </message>
    <message>
        <source>On {day}</source>
        <translation>Em {day}</translation>
    </message>
    <message>
        <source>Your requests</source>
        <translation>Seus pedidos</translation>
    </message>
    <message>
        <source>Sign in to ask for a copy or delete your data.</source>
        <translation>Entre para pedir uma cópia ou excluir seus dados.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>Não é possível carregar isto agora.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>No open requests</source>
        <translation>Nenhum pedido em aberto</translation>
    </message>
    <message>
        <source>Get a copy of your data</source>
        <translation>Obter uma cópia dos seus dados</translation>
    </message>
    <message>
        <source>Show your copy</source>
        <translation>Mostrar sua cópia</translation>
    </message>
</context>
<context>
    <name>ResendButton</name>
    <message>
        <source>Send again</source>
        <translation>Enviar de novo</translation>
    </message>
</context>
<context>
    <name>RowPainter</name>
    <message>
        <source>Sensitive</source>
        <translation>Sensível</translation>
    </message>
</context>
<context>
    <name>ScreenFoot</name>
    <message>
        <source>Read the privacy policy</source>
        <translation>Ler a política de privacidade</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>Idioma: {language}</translation>
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
        <translation>Demonstração</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Search permissions, choices, policy and settings</source>
        <translation>Pesquisar permissões, escolhas, política e configurações</translation>
    </message>
</context>
<context>
    <name>SearchPalette</name>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Search permissions, choices, policy and settings</source>
        <translation>Pesquisar permissões, escolhas, política e configurações</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
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
        <translation>Permissão</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Escolha</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Seus dados</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
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
        <translation>fechar</translation>
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
        <translation>Permissão · {state}</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>Permissão</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>o serviço</translation>
    </message>
    <message>
        <source>Other choices</source>
        <translation>Outras escolhas</translation>
    </message>
    <message>
        <source>Other choices · {state}</source>
        <translation>Outras escolhas · {state}</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Seus dados</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>history log receipts proof export</source>
        <translation>histórico registro comprovantes recibos prova exportar</translation>
    </message>
    <message>
        <source>Everything that happened</source>
        <translation>Tudo o que aconteceu</translation>
    </message>
    <message>
        <source>What was turned on</source>
        <translation>O que foi ativado</translation>
    </message>
    <message>
        <source>What was turned off</source>
        <translation>O que foi desativado</translation>
    </message>
    <message>
        <source>What was shared</source>
        <translation>O que foi compartilhado</translation>
    </message>
    <message>
        <source>Answers to the policy</source>
        <translation>Respostas à política</translation>
    </message>
    <message>
        <source>Requests about your data</source>
        <translation>Pedidos sobre seus dados</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>Acessos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Introdução</translation>
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
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>We cannot load this now. Your switches are not affected.</source>
        <translation>Não é possível carregar isto agora. Suas opções não são afetadas.</translation>
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
        <translation>Entrar de novo</translation>
    </message>
    <message>
        <source>You were signed out because your session has ended.</source>
        <translation>Você saiu da conta porque sua sessão terminou.</translation>
    </message>
    <message>
        <source>A change you made is still being sent. You need not sign in for that.</source>
        <translation>Uma alteração que você fez ainda está sendo enviada. Você não precisa entrar para isso.</translation>
    </message>
    <message>
        <source>You were signed in with {phone}.</source>
        <translation>Você tinha entrado com {phone}.</translation>
    </message>
    <message>
        <source>Stay signed out</source>
        <translation>Continuar fora</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
</context>
<context>
    <name>SessionGroup</name>
    <message>
        <source>Where you are signed in</source>
        <translation>Onde sua conta está aberta</translation>
    </message>
    <message>
        <source>Sign out everywhere else</source>
        <translation>Sair em todos os outros lugares</translation>
    </message>
    <message>
        <source>This list may be out of date</source>
        <translation>Esta lista pode estar desatualizada</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>Não é possível carregar isto agora.</translation>
    </message>
    <message>
        <source>Active now</source>
        <translation>Em uso agora</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Sign out on {device}</source>
        <translation>Sair em {device}</translation>
    </message>
    <message>
        <source>You need a connection to sign out elsewhere.</source>
        <translation>É preciso ter conexão para sair em outros lugares.</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>In the memory of this demo only. It is forgotten when you close the window.</source>
        <translation>Só na memória desta demonstração. É esquecido quando você fecha a janela.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>In this computer&apos;s keyring. In no file, no log and no command line.</source>
        <translation>No chaveiro deste computador. Em nenhum arquivo, registro ou linha de comando.</translation>
    </message>
    <message>
        <source>In memory, until you close the window. You asked to sign in each time.</source>
        <translation>Na memória, até você fechar a janela. Você pediu para entrar a cada vez.</translation>
    </message>
    <message>
        <source>This computer has no keyring that is unlocked. It is kept until you close the window.</source>
        <translation>Este computador não tem um chaveiro desbloqueado. Fica guardado até você fechar a janela.</translation>
    </message>
    <message>
        <source>Nothing is kept yet.</source>
        <translation>Nada é guardado ainda.</translation>
    </message>
    <message>
        <source>The keyring was not asked yet.</source>
        <translation>O chaveiro ainda não foi consultado.</translation>
    </message>
    <message>
        <source>Your sign-in is kept in this computer’s keyring ({name}).</source>
        <translation>Seu acesso é guardado no chaveiro deste computador ({name}).</translation>
    </message>
    <message>
        <source>{device} · signed in since {since}</source>
        <translation>{device} · acesso desde {since}</translation>
    </message>
    <message>
        <source>Signed in since {since} · last used {used}</source>
        <translation>Acesso desde {since} · último uso {used}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Sign out</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>log out leave account</source>
        <translation>sair deixar conta encerrar sessão</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>Onde sua conta está aberta</translation>
    </message>
    <message>
        <source>sessions devices sign out log out phone computer elsewhere</source>
        <translation>sessões dispositivos sair telefone celular computador outros lugares</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>look light dark high contrast night colours appearance system</source>
        <translation>aparência claro escuro alto contraste noite cores sistema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>larger smaller letters zoom font size accessibility</source>
        <translation>maior menor letras zoom tamanho da fonte acessibilidade</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>letters system Inter</source>
        <translation>letras sistema Inter</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimento</translation>
    </message>
    <message>
        <source>animation sliding fading movement accessibility</source>
        <translation>animação deslizar esmaecer movimento acessibilidade</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>English Chinese Arabic words translation system</source>
        <translation>inglês chinês árabe português palavras tradução sistema</translation>
    </message>
    <message>
        <source>Language of the policy</source>
        <translation>Idioma da política</translation>
    </message>
    <message>
        <source>English Chinese translation</source>
        <translation>inglês chinês tradução</translation>
    </message>
    <message>
        <source>Keep short messages on screen</source>
        <translation>Manter mensagens curtas na tela</translation>
    </message>
    <message>
        <source>toast undo seconds time notification</source>
        <translation>aviso desfazer segundos tempo notificação</translation>
    </message>
    <message>
        <source>Where your sign-in is kept</source>
        <translation>Onde seu acesso é guardado</translation>
    </message>
    <message>
        <source>keyring password token store safe</source>
        <translation>chaveiro senha token guardar seguro</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>about licences licenses open source update number</source>
        <translation>sobre licenças código aberto atualização número</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>Detalhes para o suporte</translation>
    </message>
    <message>
        <source>diagnostics problem error code log report</source>
        <translation>diagnóstico problema erro código registro relatório</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>How ConsentUI looks and speaks. These settings stay on this computer.</source>
        <translation>Como ConsentUI se apresenta e fala. Estas configurações ficam neste computador.</translation>
    </message>
</context>
<context>
    <name>SharedCard</name>
    <message>
        <source>Shared in the last 7 days</source>
        <translation>Compartilhado nos últimos 7 dias</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Carregando…</translation>
    </message>
    <message>
        <source>See all activity</source>
        <translation>Ver toda a atividade</translation>
    </message>
    <message>
        <source>{line}. This may be out of date.</source>
        <translation>{line}. Isto pode estar desatualizado.</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>Não é possível carregar isto agora.</translation>
    </message>
    <message>
        <source>We cannot load this now. Nothing was shared when it was last loaded.</source>
        <translation>Não é possível carregar isto agora. Nada tinha sido compartilhado na última vez.</translation>
    </message>
    <message>
        <source>When {app} shares data, you see it here.</source>
        <translation>Quando {app} compartilha dados, você vê aqui.</translation>
    </message>
    <message>
        <source>Nothing was shared</source>
        <translation>Nada foi compartilhado</translation>
    </message>
</context>
<context>
    <name>ShortcutWords</name>
    <message>
        <source>Search permissions, choices, policy and settings</source>
        <translation>Pesquisar permissões, escolhas, política e configurações</translation>
    </message>
    <message>
        <source>Undo the last recorded choice</source>
        <translation>Desfazer a última escolha registrada</translation>
    </message>
    <message>
        <source>Send what waits and check again</source>
        <translation>Enviar o que aguarda e verificar de novo</translation>
    </message>
    <message>
        <source>Larger text, smaller text, as it was</source>
        <translation>Texto maior, texto menor, como antes</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>Close what is open: search, menu, dialog, message</source>
        <translation>Fechar o que está aberto: pesquisa, menu, diálogo, mensagem</translation>
    </message>
    <message>
        <source>Show or hide the demo panel</source>
        <translation>Mostrar ou ocultar o painel de demonstração</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Em qualquer lugar</translation>
    </message>
    <message>
        <source>Moving about</source>
        <translation>Navegação</translation>
    </message>
    <message>
        <source>Open a page, counted from the top</source>
        <translation>Abrir uma página, contada de cima</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Voltar à página anterior</translation>
    </message>
    <message>
        <source>Next and previous control</source>
        <translation>Controle seguinte e anterior</translation>
    </message>
    <message>
        <source>Next and previous part of the window</source>
        <translation>Parte seguinte e anterior da janela</translation>
    </message>
    <message>
        <source>Move inside a list</source>
        <translation>Mover-se em uma lista</translation>
    </message>
    <message>
        <source>Open and close the details of a row</source>
        <translation>Abrir e fechar os detalhes de uma linha</translation>
    </message>
    <message>
        <source>Press a button or a switch</source>
        <translation>Acionar um botão ou interruptor</translation>
    </message>
    <message>
        <source>In the policy</source>
        <translation>Na política</translation>
    </message>
    <message>
        <source>Search the policy</source>
        <translation>Pesquisar na política</translation>
    </message>
    <message>
        <source>Next and previous match</source>
        <translation>Ocorrência seguinte e anterior</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>SideScreen</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
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
        <translation>Demonstração</translation>
    </message>
    <message>
        <source>Your privacy choices</source>
        <translation>Suas escolhas de privacidade</translation>
    </message>
    <message>
        <source>for {service}</source>
        <translation>para {service}</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Sua conta</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Na sua conta</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Fora da conta</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Entrar de novo</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Fora da conta</translation>
    </message>
    <message>
        <source>This device only</source>
        <translation>Só este dispositivo</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions waiting</source>
        <translation>
            <numerusform>%n decisão pendente</numerusform>
            <numerusform>%n decisões pendentes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInGroup</name>
    <message>
        <source>How you sign in</source>
        <translation>Como você entra</translation>
    </message>
    <message>
        <source>Phone and text message code</source>
        <translation>Telefone e código por SMS</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>the service</source>
        <translation>o serviço</translation>
    </message>
</context>
<context>
    <name>SignInWords</name>
    <message>
        <source>Type your phone number.</source>
        <translation>Digite seu número de telefone.</translation>
    </message>
    <message>
        <source>This number has too few digits.</source>
        <translation>Este número tem dígitos de menos.</translation>
    </message>
    <message>
        <source>This number has too many digits.</source>
        <translation>Este número tem dígitos demais.</translation>
    </message>
    <message>
        <source>You are offline. You need the internet to sign in.</source>
        <translation>Você está sem conexão. É preciso ter internet para entrar.</translation>
    </message>
    <message>
        <source>The server did not answer. Try again.</source>
        <translation>O servidor não respondeu. Tente novamente.</translation>
    </message>
    <message>
        <source>We sent a text message to {phone}</source>
        <translation>Enviamos um SMS para {phone}</translation>
    </message>
    <message numerus="yes">
        <source>The code works for %n minutes.</source>
        <translation>
            <numerusform>O código vale por %n minuto.</numerusform>
            <numerusform>O código vale por %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again in {time}</source>
        <translation>Enviar de novo em {time}</translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message>
        <source>Sign out now?</source>
        <translation>Sair agora?</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are not sent yet. They are sent later. You need not sign in for that.</source>
        <translation>
            <numerusform>%n alteração ainda não foi enviada. Ela é enviada mais tarde. Você não precisa entrar para isso.</numerusform>
            <numerusform>%n alterações ainda não foram enviadas. Elas são enviadas mais tarde. Você não precisa entrar para isso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ficar</translation>
    </message>
    <message>
        <source>Sign out, send later</source>
        <translation>Sair, enviar mais tarde</translation>
    </message>
</context>
<context>
    <name>SkipLink</name>
    <message>
        <source>Go to content</source>
        <translation>Ir para o conteúdo</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>One moment…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>We cannot reach the service</source>
        <translation>Não é possível contatar o serviço</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>You are offline, or the service is not running. Nothing was changed.</source>
        <translation>Você está sem conexão, ou o serviço não está em execução. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The server does not answer. Nothing was changed. Try again, or come back later.</source>
        <translation>O servidor não responde. Nada foi alterado. Tente novamente ou volte mais tarde.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {number} of {count}: {step}</source>
        <translation>Etapa {number} de {count}: {step}</translation>
    </message>
</context>
<context>
    <name>SupportDesk</name>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Arquivos zip (*.zip)</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Salvo como {name}</translation>
    </message>
</context>
<context>
    <name>SwitchWords</name>
    <message>
        <source>Stays off</source>
        <translation>Continua desativado</translation>
    </message>
    <message>
        <source>Off when online</source>
        <translation>Desativa com conexão</translation>
    </message>
    <message>
        <source>{title}, {state}</source>
        <translation>{title}, {state}</translation>
    </message>
    <message>
        <source>{app} may still use it until you are online. We keep trying.</source>
        <translation>{app} ainda pode usar isto até você ter conexão. Continuamos tentando.</translation>
    </message>
    <message>
        <source>{app} may still use it until this is sent. You need not sign in for that.</source>
        <translation>{app} ainda pode usar isto até o envio. Você não precisa entrar para isso.</translation>
    </message>
    <message>
        <source>It was off already. {app} is told when you are online.</source>
        <translation>Já estava desativado. {app} recebe o aviso quando houver conexão.</translation>
    </message>
    <message>
        <source>It was off already. {app} is still to be told. You need not sign in for that.</source>
        <translation>Já estava desativado. {app} ainda vai receber o aviso. Você não precisa entrar para isso.</translation>
    </message>
    <message>
        <source>Needs a connection. Stays off.</source>
        <translation>Precisa de conexão. Continua desativado.</translation>
    </message>
    <message>
        <source>The policy changed. This is off until you decide again.</source>
        <translation>A política mudou. Isto fica desativado até você decidir de novo.</translation>
    </message>
    <message>
        <source>Turned off on another device.</source>
        <translation>Desativado em outro dispositivo.</translation>
    </message>
    <message>
        <source>Turned off on another device ({device}) {when}.</source>
        <translation>Desativado em outro dispositivo ({device}) {when}.</translation>
    </message>
    <message>
        <source>Turned off on another device {when}.</source>
        <translation>Desativado em outro dispositivo {when}.</translation>
    </message>
    <message>
        <source>On when last checked</source>
        <translation>Ativado na última verificação</translation>
    </message>
    <message>
        <source>On when last checked, {time}</source>
        <translation>Ativado na última verificação, {time}</translation>
    </message>
    <message>
        <source>{summary}. {count} of {total} uses are on.</source>
        <translation>{summary}. {count} de {total} usos ativados.</translation>
    </message>
    <message>
        <source>It stays off: a double click turns nothing on. Click once if you want it on.</source>
        <translation>Continua desativado: um clique duplo não ativa nada. Clique uma vez se quiser ativar.</translation>
    </message>
    <message>
        <source>It stays off: the page moved just before you clicked. Click once more.</source>
        <translation>Continua desativado: a página se moveu logo antes do clique. Clique mais uma vez.</translation>
    </message>
    <message>
        <source>Off is being recorded. You can turn it on again after that.</source>
        <translation>A desativação está sendo registrada. Depois disso você pode ativar de novo.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>Turning on…</source>
        <translation>Ativando…</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ativado</translation>
    </message>
    <message>
        <source>Turning off…</source>
        <translation>Desativando…</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Não confirmado</translation>
    </message>
    <message>
        <source>Needs your answer</source>
        <translation>Requer sua resposta</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Fora da conta</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Não confirmado</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Atualizado</translation>
    </message>
    <message>
        <source>This device only</source>
        <translation>Só este dispositivo</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message numerus="yes">
        <source>Offline · %n changes waiting</source>
        <translation>
            <numerusform>Sem conexão · %n alteração aguarda</numerusform>
            <numerusform>Sem conexão · %n alterações aguardam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answer · %n changes waiting</source>
        <translation>
            <numerusform>Sem resposta · %n alteração aguarda</numerusform>
            <numerusform>Sem resposta · %n alterações aguardam</numerusform>
        </translation>
    </message>
    <message>
        <source>Updated {time}</source>
        <translation>Atualizado: {time}</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sem resposta</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close message</source>
        <translation>Fechar mensagem</translation>
    </message>
</context>
<context>
    <name>UseChooser</name>
    <message>
        <source>Keep off</source>
        <translation>Manter desativado</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>Nothing is chosen for you. You can change this later.</source>
        <translation>Nada é escolhido por você. Você pode mudar isto depois.</translation>
    </message>
    <message numerus="yes">
        <source>Turn on %n uses</source>
        <translation>
            <numerusform>Ativar %n uso</numerusform>
            <numerusform>Ativar %n usos</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one use</source>
        <translation>Escolha pelo menos um uso</translation>
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
        <translation>Ver o que muda</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versão {version}</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>A partir de {day}</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Desde {day}</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Em vigor</translation>
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
        <translation>Versões da política de privacidade</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Política de privacidade</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar mais</translation>
    </message>
    <message>
        <source>What the policy said at each time, and what changed between two versions.</source>
        <translation>O que a política dizia em cada época e o que mudou entre duas versões.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versão {version}</translation>
    </message>
</context>
<context>
    <name>WaitingMenu</name>
    <message>
        <source>Changes waiting to be sent</source>
        <translation>Alterações aguardando envio</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Nada aguarda envio.</translation>
    </message>
    <message>
        <source>Last checked {time}</source>
        <translation>Última verificação: {time}</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Tentar agora</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message numerus="yes">
        <source>%n changes made before you signed out</source>
        <translation>
            <numerusform>%n alteração feita antes de você sair</numerusform>
            <numerusform>%n alterações feitas antes de você sair</numerusform>
        </translation>
    </message>
    <message>
        <source>Turning off: {title}</source>
        <translation>Desativando: {title}</translation>
    </message>
    <message>
        <source>Turning off: {title}, {use}</source>
        <translation>Desativando: {title}, {use}</translation>
    </message>
</context>
<context>
    <name>WhenGroup</name>
    <message>
        <source>What happens when</source>
        <translation>O que acontece e quando</translation>
    </message>
</context>
<context>
    <name>WordedSwitch</name>
    <message>
        <source>On</source>
        <translation>Ativado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desativado</translation>
    </message>
</context>
<context>
    <name>WriteMailDialog</name>
    <message>
        <source>Open your mail program?</source>
        <translation>Abrir seu programa de e-mail?</translation>
    </message>
    <message>
        <source>Your mail program opens with this message, and you write the rest there. ConsentUI sends nothing. What you send reaches {app} outside this window.</source>
        <translation>Seu programa de e-mail abre com esta mensagem, e você escreve o restante nele. ConsentUI não envia nada. O que você envia chega a {app} fora desta janela.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open mail program</source>
        <translation>Abrir programa de e-mail</translation>
    </message>
    <message>
        <source>To: {address}</source>
        <translation>Para: {address}</translation>
    </message>
    <message>
        <source>Subject: {subject}</source>
        <translation>Assunto: {subject}</translation>
    </message>
</context>
<context>
    <name>YourDataPage</name>
    <message>
        <source>Your data</source>
        <translation>Seus dados</translation>
    </message>
    <message>
        <source>Sign in to see your data</source>
        <translation>Entre para ver seus dados</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>o serviço</translation>
    </message>
    <message>
        <source>What {app} holds about you, and why.</source>
        <translation>O que {app} tem sobre você, e por quê.</translation>
    </message>
    <message>
        <source>{app} shows it to you alone. ConsentUI keeps no search history on this computer.</source>
        <translation>{app} mostra isto só a você. ConsentUI não guarda histórico de pesquisa neste computador.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>We cannot load what is held now</source>
        <translation>Não é possível carregar agora o que é guardado</translation>
    </message>
    <message>
        <source>Below stands what the policy says. Nothing was changed.</source>
        <translation>Abaixo está o que a política diz. Nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>_ContactHead</name>
    <message>
        <source>Write to the privacy team</source>
        <translation>Escrever à equipe de privacidade</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar endereço</translation>
    </message>
    <message>
        <source>Write email</source>
        <translation>Escrever e-mail</translation>
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
        <translation>Tentar novamente</translation>
    </message>
    <message>
        <source>Asking what would be deleted…</source>
        <translation>Perguntando o que seria excluído…</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>É excluído</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>É mantido</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>Sign out</source>
        <translation>Sair</translation>
    </message>
</context>
<context>
    <name>_Hint</name>
    <message>
        <source>Text messages show up here</source>
        <translation>As mensagens SMS aparecem aqui</translation>
    </message>
</context>
<context>
    <name>_SecondStep</name>
    <message>
        <source>Type {word} to confirm</source>
        <translation>Digite {word} para confirmar</translation>
    </message>
    <message>
        <source>We check that it is really you.</source>
        <translation>Verificamos se é realmente você.</translation>
    </message>
</context>
</TS>

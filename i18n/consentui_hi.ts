<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>AboutMePart</name>
    <message>
        <source>What is it, and how is it about you?</source>
        <translation>यह क्या है, और आपसे कैसे जुड़ा है?</translation>
    </message>
    <message>
        <source>Where did you see it? (optional)</source>
        <translation>आपने इसे कहाँ देखा? (वैकल्पिक)</translation>
    </message>
    <message>
        <source>A link, or the name of the person who posted it.</source>
        <translation>कोई लिंक, या पोस्ट करने वाले व्यक्ति का नाम।</translation>
    </message>
    <message>
        <source>Send request</source>
        <translation>अनुरोध भेजें</translation>
    </message>
    <message>
        <source>Your requests</source>
        <translation>आपके अनुरोध</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>भेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Tell {app} about something that others posted. {app} looks at it and answers here.</source>
        <translation>{app} को उस चीज़ के बारे में बताएँ जो दूसरों ने पोस्ट की है। {app} में उसे देखा जाता है और जवाब यहाँ मिलता है।</translation>
    </message>
    <message>
        <source>Ask about something others posted</source>
        <translation>दूसरों की पोस्ट की हुई चीज़ के बारे में पूछें</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Take back the request about {words}</source>
        <translation>{words} वाला अनुरोध वापस लें</translation>
    </message>
    <message>
        <source>Say in a few words what it is.</source>
        <translation>कुछ शब्दों में बताएँ कि यह क्या है।</translation>
    </message>
</context>
<context>
    <name>AboutMeWords</name>
    <message>
        <source>Content about you</source>
        <translation>आपके बारे में सामग्री</translation>
    </message>
    <message>
        <source>You asked {when}.</source>
        <translation>आपने {when} पूछा।</translation>
    </message>
    <message>
        <source>{asked} {state}</source>
        <translation>{asked} {state}</translation>
    </message>
    <message>
        <source>{app} answered: {answer}</source>
        <translation>{app} का जवाब: {answer}</translation>
    </message>
    <message>
        <source>You took the request back.</source>
        <translation>आपने अनुरोध वापस ले लिया।</translation>
    </message>
    <message>
        <source>{app} did not agree.</source>
        <translation>{app} ने सहमति नहीं दी।</translation>
    </message>
    <message>
        <source>It is closed.</source>
        <translation>यह बंद हो चुका है।</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>अभी कोई जवाब नहीं।</translation>
    </message>
    <message>
        <source>No answer yet. It is expected by {day}.</source>
        <translation>अभी कोई जवाब नहीं। {day} तक अपेक्षित है।</translation>
    </message>
</context>
<context>
    <name>AccountClosing</name>
    <message>
        <source>the service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>You can get a copy of your data first.</source>
        <translation>आप पहले अपने डेटा की कॉपी पा सकते हैं।</translation>
    </message>
    <message>
        <source>Get a copy</source>
        <translation>कॉपी पाएँ</translation>
    </message>
    <message>
        <source>A copy of your data is ready. You can download it until {day}.</source>
        <translation>आपके डेटा की कॉपी तैयार है। आप इसे {day} तक डाउनलोड कर सकते हैं।</translation>
    </message>
    <message>
        <source>See the copy</source>
        <translation>कॉपी देखें</translation>
    </message>
    <message>
        <source>A copy of your data is being made.</source>
        <translation>आपके डेटा की कॉपी बन रही है।</translation>
    </message>
    <message>
        <source>See how far it is</source>
        <translation>देखें कि काम कहाँ तक पहुँचा</translation>
    </message>
    <message>
        <source>Your account will be deleted. Everything was turned off.</source>
        <translation>आपका खाता हटाया जाएगा। सब कुछ बंद कर दिया गया।</translation>
    </message>
    <message>
        <source>Your account stays. Permissions are still off.</source>
        <translation>आपका खाता बना रहेगा। अनुमतियाँ अब भी बंद हैं।</translation>
    </message>
</context>
<context>
    <name>AccountDeletedDialog</name>
    <message>
        <source>Your account was deleted</source>
        <translation>आपका खाता हटा दिया गया</translation>
    </message>
    <message>
        <source>Save certificate</source>
        <translation>प्रमाणपत्र सहेजें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>Account and look</source>
        <translation>खाता और रूप</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>रूप</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>टेक्स्ट का आकार</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>{title}: set by your administrator</source>
        <translation>{title}: आपके व्यवस्थापक ने तय किया है</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>साइन आउट करें</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>उच्च कंट्रास्ट</translation>
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
        <translation>खाता</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>आपने साइन इन नहीं किया है</translation>
    </message>
    <message>
        <source>Sign in to see your account, where you are signed in, and to close it.</source>
        <translation>अपना खाता देखने, आपने कहाँ साइन इन किया है यह जानने और खाता बंद करने के लिए साइन इन करें।</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करें</translation>
    </message>
</context>
<context>
    <name>ActivityActions</name>
    <message>
        <source>Receipt of {day}</source>
        <translation>{day} की रसीद</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>रसीद सहेजें</translation>
    </message>
    <message>
        <source>Receipts (*.json)</source>
        <translation>रसीदें (*.json)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>तालिकाएँ (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export activity</source>
        <translation>गतिविधि निर्यात करें</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>गतिविधि</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>{name} नाम से सहेजा गया</translation>
    </message>
</context>
<context>
    <name>ActivityFrame</name>
    <message>
        <source>Activity</source>
        <translation>गतिविधि</translation>
    </message>
</context>
<context>
    <name>ActivityHead</name>
    <message>
        <source>Activity</source>
        <translation>गतिविधि</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात करें</translation>
    </message>
    <message>
        <source>Every choice you made and everything that was shared. Entries cannot be edited.</source>
        <translation>आपका हर चुनाव और जो कुछ साझा हुआ। प्रविष्टियाँ बदली नहीं जा सकतीं।</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Search activity</source>
        <translation>गतिविधि में खोजें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>When you turn something on or off, or {app} shares data, it shows up here with a receipt.</source>
        <translation>जब आप कुछ चालू या बंद करते हैं, या {app} से डेटा साझा होता है, तो वह रसीद के साथ यहाँ दिखता है।</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>यहाँ अभी कुछ नहीं है</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Turned on</source>
        <translation>चालू किए</translation>
    </message>
    <message>
        <source>Turned off</source>
        <translation>बंद किए</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>साझा</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>नीति</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>अनुरोध</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>साइन इन</translation>
    </message>
    <message>
        <source>Loading your activity…</source>
        <translation>आपकी गतिविधि लोड हो रही है…</translation>
    </message>
    <message>
        <source>See permissions</source>
        <translation>अनुमतियाँ देखें</translation>
    </message>
    <message>
        <source>No entries match.</source>
        <translation>कोई प्रविष्टि मेल नहीं खाती।</translation>
    </message>
    <message>
        <source>Nothing was removed.</source>
        <translation>कुछ भी हटाया नहीं गया।</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>सब दिखाएँ</translation>
    </message>
    <message>
        <source>The service does not answer. Nothing was changed. Try again, or come back later.</source>
        <translation>सेवा जवाब नहीं दे रही। कुछ भी बदला नहीं गया। फिर कोशिश करें, या बाद में आएँ।</translation>
    </message>
    <message>
        <source>We cannot show your activity</source>
        <translation>आपकी गतिविधि दिखाई नहीं जा सकती</translation>
    </message>
    <message>
        <source>Activity belongs to an account, or to a device that has answered the policy.</source>
        <translation>गतिविधि किसी खाते की होती है, या उस डिवाइस की जिस पर नीति का जवाब दिया गया हो।</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>आपने साइन इन नहीं किया है</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करें</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>the service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात करें</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (CSV)</source>
        <translation>स्प्रेडशीट के लिए तालिका (CSV)</translation>
    </message>
    <message>
        <source>Everything with receipts (JSON)</source>
        <translation>रसीदों सहित सब कुछ (JSON)</translation>
    </message>
</context>
<context>
    <name>ActivityRows</name>
    <message>
        <source>Loading…</source>
        <translation>लोड हो रहा है…</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>संवेदनशील</translation>
    </message>
    <message>
        <source>. </source>
        <translation>। </translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>भेजे जाने की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
</context>
<context>
    <name>ActivityStates</name>
    <message numerus="yes">
        <source>%n receipts cannot be checked</source>
        <translation>
            <numerusform>%n रसीद जाँची नहीं जा सकती</numerusform>
            <numerusform>%n रसीदें जाँची नहीं जा सकतीं</numerusform>
        </translation>
    </message>
    <message>
        <source>Something in the record of {app} is missing or was changed. Save these receipts and ask {app} about them.</source>
        <translation>{app} के रिकॉर्ड में कुछ गायब है या बदला गया है। ये रसीदें सहेजें और {app} से इनके बारे में पूछें।</translation>
    </message>
    <message>
        <source>This may not be everything</source>
        <translation>शायद यह पूरा नहीं है</translation>
    </message>
    <message>
        <source>{app} cannot be reached. You see what is kept on this computer.</source>
        <translation>{app} से संपर्क नहीं हो पा रहा। आप वह देख रहे हैं जो इस कंप्यूटर पर रखा है।</translation>
    </message>
    <message>
        <source>{title} is being turned off</source>
        <translation>{title}: बंद हो रहा है</translation>
    </message>
    <message>
        <source>This computer could not save it. Keep the window open while we send.</source>
        <translation>यह कंप्यूटर इसे सहेज नहीं सका। भेजे जाने तक विंडो खुली रखें।</translation>
    </message>
    <message>
        <source>Sent as soon as you are online</source>
        <translation>ऑनलाइन होते ही भेजा जाएगा</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>भेजा जा रहा है</translation>
    </message>
</context>
<context>
    <name>ActivityWords</name>
    <message numerus="yes">
        <source>%n choices</source>
        <translation>
            <numerusform>%n चुनाव</numerusform>
            <numerusform>%n चुनाव</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: turned on</source>
        <translation>{title}: चालू किया गया</translation>
    </message>
    <message>
        <source>{title}: turned off</source>
        <translation>{title}: बंद किया गया</translation>
    </message>
    <message>
        <source>{title}: turned on, {uses}</source>
        <translation>{title}: चालू किया गया, {uses}</translation>
    </message>
    <message>
        <source>{title}: turned off, {uses}</source>
        <translation>{title}: बंद किया गया, {uses}</translation>
    </message>
    <message>
        <source>{title} turned on</source>
        <translation>{title}: चालू किया गया</translation>
    </message>
    <message>
        <source>{title} turned off</source>
        <translation>{title}: बंद किया गया</translation>
    </message>
    <message numerus="yes">
        <source>%n choices turned on</source>
        <translation>
            <numerusform>%n चुनाव चालू किया गया</numerusform>
            <numerusform>%n चुनाव चालू किए गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choices turned off</source>
        <translation>
            <numerusform>%n चुनाव बंद किया गया</numerusform>
            <numerusform>%n चुनाव बंद किए गए</numerusform>
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
        <translation>डेटा</translation>
    </message>
    <message>
        <source>{what} sent to {recipient}</source>
        <translation>{recipient} को भेजा गया: {what}</translation>
    </message>
    <message>
        <source>By {app}</source>
        <translation>{app} की ओर से</translation>
    </message>
    <message>
        <source>On {device}</source>
        <translation>{device} पर</translation>
    </message>
    <message>
        <source>{count}: {titles}</source>
        <translation>{count}: {titles}</translation>
    </message>
    <message>
        <source>You accepted policy version {version}</source>
        <translation>आपने नीति का संस्करण {version} स्वीकार किया</translation>
    </message>
    <message>
        <source>You declined policy version {version}</source>
        <translation>आपने नीति का संस्करण {version} अस्वीकार किया</translation>
    </message>
    <message>
        <source>You accepted a change of policy version {version}</source>
        <translation>आपने नीति के संस्करण {version} का एक बदलाव स्वीकार किया</translation>
    </message>
    <message>
        <source>You declined a change of policy version {version}</source>
        <translation>आपने नीति के संस्करण {version} का एक बदलाव अस्वीकार किया</translation>
    </message>
    <message>
        <source>Signed in on {device}</source>
        <translation>{device} पर साइन इन किया गया</translation>
    </message>
    <message>
        <source>You asked to delete your account</source>
        <translation>आपने अपना खाता हटाने का अनुरोध किया</translation>
    </message>
    <message>
        <source>You asked about content that others posted about you</source>
        <translation>आपने अपने बारे में दूसरों की पोस्ट की हुई सामग्री के बारे में पूछा</translation>
    </message>
    <message>
        <source>You asked for a copy of your data</source>
        <translation>आपने अपने डेटा की कॉपी माँगी</translation>
    </message>
</context>
<context>
    <name>Announcements</name>
    <message>
        <source>{title} needs your answer</source>
        <translation>{title}: आपका जवाब चाहिए</translation>
    </message>
    <message>
        <source>{title}: we could not confirm it</source>
        <translation>{title}: पुष्टि नहीं हो सकी</translation>
    </message>
    <message>
        <source>{title}: turning off; this computer could not save it</source>
        <translation>{title}: बंद हो रहा है; यह कंप्यूटर इसे सहेज नहीं सका</translation>
    </message>
    <message>
        <source>{title}: off, you are offline</source>
        <translation>{title}: बंद, आप ऑफ़लाइन हैं</translation>
    </message>
    <message>
        <source>{title} stay off, you are offline</source>
        <translation>{title}: बंद ही रहेगा, आप ऑफ़लाइन हैं</translation>
    </message>
    <message>
        <source>{title} stays off, you are offline</source>
        <translation>{title}: बंद ही रहेगा, आप ऑफ़लाइन हैं</translation>
    </message>
    <message>
        <source>{title} could not be turned on</source>
        <translation>{title}: चालू नहीं हो सका</translation>
    </message>
    <message>
        <source>Turning on {title}</source>
        <translation>चालू हो रहा है: {title}</translation>
    </message>
    <message>
        <source>{title} will turn off when you are online</source>
        <translation>{title}: आपके ऑनलाइन होने पर बंद होगा</translation>
    </message>
    <message>
        <source>Turning off {title}</source>
        <translation>बंद हो रहा है: {title}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{title} is on for: {use}</source>
        <translation>{title}: इसके लिए चालू है: {use}</translation>
    </message>
    <message>
        <source>{title} is off for: {use}</source>
        <translation>{title}: इसके लिए बंद है: {use}</translation>
    </message>
    <message>
        <source>{title}: on</source>
        <translation>{title}: चालू</translation>
    </message>
    <message>
        <source>{title}: off</source>
        <translation>{title}: बंद</translation>
    </message>
    <message>
        <source>{title} are on</source>
        <translation>{title}: चालू</translation>
    </message>
    <message>
        <source>{title} are off</source>
        <translation>{title}: बंद</translation>
    </message>
    <message>
        <source>{title} is on</source>
        <translation>{title}: चालू</translation>
    </message>
    <message>
        <source>{title} is off</source>
        <translation>{title}: बंद</translation>
    </message>
</context>
<context>
    <name>AppGroup</name>
    <message>
        <source>This app</source>
        <translation>यह ऐप</translation>
    </message>
    <message>
        <source>Where your sign-in is kept</source>
        <translation>आपका साइन इन कहाँ रखा है</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copy details for support</source>
        <translation>सहायता के लिए विवरण कॉपी करें</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>सहायता के लिए विवरण</translation>
    </message>
    <message>
        <source>Versions and the code of the last problem. Nothing about you.</source>
        <translation>संस्करण और पिछली समस्या का कोड। आपके बारे में कुछ नहीं।</translation>
    </message>
    <message>
        <source>Last problem: {code}. Nothing about you is copied.</source>
        <translation>पिछली समस्या: {code}। आपके बारे में कुछ भी कॉपी नहीं होता।</translation>
    </message>
    <message>
        <source>Use the keyring</source>
        <translation>कीरिंग का उपयोग करें</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी किया गया</translation>
    </message>
</context>
<context>
    <name>AskCopyDialog</name>
    <message>
        <source>Get a copy of your data</source>
        <translation>अपने डेटा की कॉपी पाएँ</translation>
    </message>
    <message>
        <source>Everything {app} holds about you is put in. Take out what you do not want.</source>
        <translation>{app} के पास आपके बारे में जो कुछ है, सब इसमें रखा जाता है। जो नहीं चाहिए, उसे निकाल दें।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Get a copy</source>
        <translation>कॉपी पाएँ</translation>
    </message>
    <message>
        <source>We check that it is really you</source>
        <translation>हम जाँचते हैं कि यह सचमुच आप हैं</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>अनुरोध किया जा रहा है…</translation>
    </message>
    <message>
        <source>You get one zip file: JSON files for programs, and a page that you can read in a browser.</source>
        <translation>आपको एक ज़िप फ़ाइल मिलती है: प्रोग्रामों के लिए JSON फ़ाइलें, और एक पेज जिसे ब्राउज़र में पढ़ा जा सकता है।</translation>
    </message>
    <message>
        <source>Choose at least one</source>
        <translation>कम से कम एक चुनें</translation>
    </message>
</context>
<context>
    <name>CarriedChoicesDialog</name>
    <message>
        <source>Use the choices from this computer?</source>
        <translation>इस कंप्यूटर के चुनाव इस्तेमाल करें?</translation>
    </message>
    <message>
        <source>You decided these here before you signed in, and differently in your account. Your account&apos;s choice stays unless you take the one from here.</source>
        <translation>आपने साइन इन से पहले ये यहाँ तय किए थे, और अपने खाते में अलग तरह से। जब तक आप यहाँ वाला न लें, खाते का चुनाव बना रहता है।</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>Account: {account}. This computer: {device}.</source>
        <translation>खाता: {account}। यह कंप्यूटर: {device}।</translation>
    </message>
    <message>
        <source>Keep account choice</source>
        <translation>खाते का चुनाव रखें</translation>
    </message>
    <message>
        <source>Use choice from here</source>
        <translation>यहाँ का चुनाव लें</translation>
    </message>
    <message>
        <source>on</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>off</source>
        <translation>बंद</translation>
    </message>
</context>
<context>
    <name>CategoryPage</name>
    <message>
        <source>Your data</source>
        <translation>आपका डेटा</translation>
    </message>
    <message>
        <source>Sensitive</source>
        <translation>संवेदनशील</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>The policy says that some of it is stored for a time on your own device. ConsentUI keeps none: what {app} stored is cleared in {app} itself, or in the browser in which you use it. What {app} holds is counted above; the policy names no way to clear it.</source>
        <translation>नीति के अनुसार इसका कुछ हिस्सा कुछ समय के लिए आपके अपने डिवाइस पर रखा जाता है। ConsentUI ऐसा कुछ नहीं रखता: {app} का रखा हुआ डेटा उसी ऐप में, या जिस ब्राउज़र में आप उसे इस्तेमाल करते हैं उसमें साफ़ होता है। {app} के पास जो है, वह ऊपर गिना गया है; उसे साफ़ करने का कोई तरीका नीति नहीं बताती।</translation>
    </message>
    <message>
        <source>There is nothing to clear on this computer</source>
        <translation>इस कंप्यूटर पर साफ़ करने के लिए कुछ नहीं है</translation>
    </message>
</context>
<context>
    <name>ChangeCard</name>
    <message>
        <source>Decline</source>
        <translation>अस्वीकार करें</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>स्वीकार करें</translation>
    </message>
</context>
<context>
    <name>ChangePages</name>
    <message>
        <source>Your answer is recorded.</source>
        <translation>आपका जवाब दर्ज हो गया है।</translation>
    </message>
</context>
<context>
    <name>ChangeWords</name>
    <message>
        <source>Version {version} started on {day}.</source>
        <translation>संस्करण {version}: {day} से लागू हुआ।</translation>
    </message>
    <message>
        <source>Version {version} starts on {day}.</source>
        <translation>संस्करण {version}: {day} से लागू होगा।</translation>
    </message>
    <message>
        <source>Answer each change on its own.</source>
        <translation>हर बदलाव का जवाब अलग से दें।</translation>
    </message>
    <message>
        <source>Needs your decision</source>
        <translation>आपका फ़ैसला चाहिए</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>फ़ैसला हो चुका</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>{day} से</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>{day} से</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>अब</translation>
    </message>
    <message>
        <source>Nothing about this.</source>
        <translation>इसके बारे में कुछ नहीं।</translation>
    </message>
    <message>
        <source>This part goes.</source>
        <translation>यह हिस्सा हट रहा है।</translation>
    </message>
    <message>
        <source>About: {uses}</source>
        <translation>विषय: {uses}</translation>
    </message>
    <message>
        <source>You accepted. It starts on {day}.</source>
        <translation>आपने स्वीकार किया। यह {day} से लागू होगा।</translation>
    </message>
    <message>
        <source>You declined. It turns off on {day}.</source>
        <translation>आपने अस्वीकार किया। यह {day} को बंद होगा।</translation>
    </message>
    <message>
        <source>You declined. Nothing changes for you.</source>
        <translation>आपने अस्वीकार किया। आपके लिए कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>No answer yet. On {day} this is turned off until you decide.</source>
        <translation>अभी कोई जवाब नहीं। {day} को यह बंद होगा, जब तक आप फ़ैसला न करें।</translation>
    </message>
    <message>
        <source>No answer yet. Nothing changes until you decide.</source>
        <translation>अभी कोई जवाब नहीं। आपके फ़ैसले तक कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>You accepted. It started on {day}.</source>
        <translation>आपने स्वीकार किया। यह {day} से लागू हुआ।</translation>
    </message>
    <message>
        <source>You declined. Nothing changed for you.</source>
        <translation>आपने अस्वीकार किया। आपके लिए कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>No answer yet. You turned it on again with the new words.</source>
        <translation>अभी कोई जवाब नहीं। आपने इसे नए शब्दों के साथ फिर चालू किया।</translation>
    </message>
    <message>
        <source>No answer yet. This is off until you decide.</source>
        <translation>अभी कोई जवाब नहीं। आपके फ़ैसले तक यह बंद है।</translation>
    </message>
    <message numerus="yes">
        <source>%n changes need no decision</source>
        <translation>
            <numerusform>%n बदलाव के लिए फ़ैसले की ज़रूरत नहीं</numerusform>
            <numerusform>%n बदलावों के लिए फ़ैसले की ज़रूरत नहीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more changes need no decision</source>
        <translation>
            <numerusform>और %n बदलाव के लिए फ़ैसले की ज़रूरत नहीं</numerusform>
            <numerusform>और %n बदलावों के लिए फ़ैसले की ज़रूरत नहीं</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{titles}. They started on {day}.</source>
        <translation>{titles}। {day} से लागू हैं।</translation>
    </message>
    <message>
        <source>{titles}. They start on {day}.</source>
        <translation>{titles}। {day} से लागू होंगे।</translation>
    </message>
    <message numerus="yes">
        <source>All %n changes are decided</source>
        <translation>
            <numerusform>%n बदलाव का फ़ैसला हो चुका</numerusform>
            <numerusform>सभी %n बदलावों का फ़ैसला हो चुका</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>हटाया गया</translation>
    </message>
    <message>
        <source>New words</source>
        <translation>नए शब्द</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>जगह बदली</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>Changes to the privacy policy</source>
        <translation>गोपनीयता नीति में बदलाव</translation>
    </message>
    <message>
        <source>Show more questions</source>
        <translation>और सवाल दिखाएँ</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>गोपनीयता नीति</translation>
    </message>
    <message>
        <source>Back to policy</source>
        <translation>नीति पर वापस</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>सभी संस्करण</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>We cannot load the changes now</source>
        <translation>बदलाव अभी लोड नहीं हो पा रहे</translation>
    </message>
    <message>
        <source>Nothing is accepted. Try again when you are online.</source>
        <translation>कुछ भी स्वीकार नहीं हुआ। ऑनलाइन होने पर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>आपके लिए कुछ बाकी नहीं है</translation>
    </message>
    <message>
        <source>No change of the policy needs your decision.</source>
        <translation>नीति के किसी बदलाव के लिए आपके फ़ैसले की ज़रूरत नहीं।</translation>
    </message>
</context>
<context>
    <name>ChoiceWords</name>
    <message>
        <source>What you see</source>
        <translation>आप क्या देखते हैं</translation>
    </message>
    <message>
        <source>Cookies and saved identifiers</source>
        <translation>कुकी और सहेजे गए पहचानकर्ता</translation>
    </message>
    <message>
        <source>Linked accounts</source>
        <translation>जुड़े हुए खाते</translation>
    </message>
    <message>
        <source>Who gets your data</source>
        <translation>आपका डेटा किसे मिलता है</translation>
    </message>
    <message>
        <source>Without your consent</source>
        <translation>आपकी सहमति के बिना</translation>
    </message>
    <message>
        <source>Sending data to other countries</source>
        <translation>दूसरे देशों में डेटा भेजना</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>और चुनाव</translation>
    </message>
    <message>
        <source>The policy names four uses of cookies and anonymous identifiers.</source>
        <translation>नीति कुकी और अनाम पहचानकर्ताओं के चार उपयोग बताती है।</translation>
    </message>
    <message>
        <source>Accounts you use to sign in, and products you sign in to with {app}.</source>
        <translation>वे खाते जिनसे आप साइन इन करते हैं, और वे उत्पाद जिनमें आप {app} से साइन इन करते हैं।</translation>
    </message>
    <message>
        <source>Those outside {app} that the policy names or describes.</source>
        <translation>{app} से बाहर के वे, जिनका नाम या वर्णन नीति में है।</translation>
    </message>
    <message>
        <source>{summary} Linked {day}.</source>
        <translation>{summary} {day} से जुड़ा।</translation>
    </message>
    <message>
        <source>{summary} Not linked.</source>
        <translation>{summary} जुड़ा नहीं है।</translation>
    </message>
    <message>
        <source>Not linked since {day}. The policy does not say what happens to what it has.</source>
        <translation>{day} से जुड़ा नहीं है। पहले से मिले डेटा का क्या होता है, यह नीति नहीं बताती।</translation>
    </message>
    <message>
        <source>The policy does not say what.</source>
        <translation>नीति नहीं बताती कि क्या।</translation>
    </message>
    <message>
        <source>{what}. The policy does not say why.</source>
        <translation>{what}। नीति नहीं बताती कि क्यों।</translation>
    </message>
    <message>
        <source>{what}, {why}.</source>
        <translation>{what}, {why}।</translation>
    </message>
    <message>
        <source>No sharing is on record.</source>
        <translation>साझा करने का कोई रिकॉर्ड नहीं है।</translation>
    </message>
    <message>
        <source>Since {day}, last time {when}.</source>
        <translation>{day} से, पिछली बार: {when}।</translation>
    </message>
    <message>
        <source>Since {day}. No sharing is on record.</source>
        <translation>{day} से। साझा करने का कोई रिकॉर्ड नहीं है।</translation>
    </message>
    <message>
        <source>Last time {when}.</source>
        <translation>पिछली बार: {when}।</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>आज {time} बजे</translation>
    </message>
    <message>
        <source>Each one is listed by name once it is linked.</source>
        <translation>जुड़ने के बाद हर एक का नाम सूची में आता है।</translation>
    </message>
    <message>
        <source>Collected without consent</source>
        <translation>बिना सहमति इकट्ठा किया जाने वाला</translation>
    </message>
    <message>
        <source>Shared without consent</source>
        <translation>बिना सहमति साझा किया जाने वाला</translation>
    </message>
    <message>
        <source>No choice is offered</source>
        <translation>कोई विकल्प नहीं दिया गया है</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>कोई फ़ैसला बाकी नहीं</translation>
    </message>
    <message>
        <source>None linked</source>
        <translation>कोई जुड़ा नहीं है</translation>
    </message>
    <message>
        <source>A product you sign in to with your {app} account shows up here.</source>
        <translation>जिस उत्पाद में आप अपने {app} खाते से साइन इन करते हैं, वह यहाँ दिखता है।</translation>
    </message>
    <message>
        <source>No linked accounts</source>
        <translation>कोई जुड़ा हुआ खाता नहीं</translation>
    </message>
    <message>
        <source>The times below are from before</source>
        <translation>नीचे के समय पहले के हैं</translation>
    </message>
    <message>
        <source>When data was last shared is missing below</source>
        <translation>डेटा पिछली बार कब साझा हुआ, यह नीचे नहीं है</translation>
    </message>
</context>
<context>
    <name>ChoicesCard</name>
    <message>
        <source>Other choices</source>
        <translation>अन्य चुनाव</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>लोड हो रहा है…</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>यह अभी लोड नहीं हो पा रहा।</translation>
    </message>
</context>
<context>
    <name>ChoicesPage</name>
    <message>
        <source>What {app} may use it for</source>
        <translation>{app} इसे किस काम में ला सकता है</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>Other choices</source>
        <translation>अन्य चुनाव</translation>
    </message>
    <message>
        <source>More things you can decide. Anything optional is off until you turn it on.</source>
        <translation>और चीज़ें जो आप तय कर सकते हैं। जो वैकल्पिक है, वह आपके चालू करने तक बंद है।</translation>
    </message>
</context>
<context>
    <name>ClauseNames</name>
    <message>
        <source>Policy {place}</source>
        <translation>नीति, {place}</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>परिचय</translation>
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
        <translation>अपना खाता बंद करें</translation>
    </message>
    <message>
        <source>Delete account…</source>
        <translation>खाता हटाएँ…</translation>
    </message>
    <message>
        <source>Delete your account and data</source>
        <translation>अपना खाता और डेटा हटाएँ</translation>
    </message>
    <message>
        <source>You can change your mind for 14 days. You can get a copy of your data first.</source>
        <translation>आप 14 दिन तक अपना मन बदल सकते हैं। आप पहले अपने डेटा की कॉपी पा सकते हैं।</translation>
    </message>
    <message>
        <source>You need the internet to delete your account.</source>
        <translation>अपना खाता हटाने के लिए इंटरनेट चाहिए।</translation>
    </message>
</context>
<context>
    <name>ClosingProof</name>
    <message>
        <source>Save certificate</source>
        <translation>प्रमाणपत्र सहेजें</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>{name} नाम से सहेजा गया</translation>
    </message>
</context>
<context>
    <name>ClosingWords</name>
    <message>
        <source>DELETE</source>
        <comment>The word a person types to confirm; one word, no spaces.</comment>
        <translation>हटाना</translation>
    </message>
    <message numerus="yes">
        <source>%n letters to go</source>
        <translation>
            <numerusform>%n अक्षर बाकी</numerusform>
            <numerusform>%n अक्षर बाकी</numerusform>
        </translation>
    </message>
    <message>
        <source>This is another word.</source>
        <translation>यह कोई दूसरा शब्द है।</translation>
    </message>
    <message>
        <source>On {day} {app} deletes your account. Until then you can sign in and cancel.</source>
        <translation>{day} को {app} से आपका खाता हटा दिया जाएगा। तब तक आप साइन इन करके इसे रद्द कर सकते हैं।</translation>
    </message>
    <message>
        <source>Your account will be deleted on {day}</source>
        <translation>आपका खाता {day} को हटाया जाएगा</translation>
    </message>
    <message numerus="yes">
        <source>%n days left.</source>
        <translation>
            <numerusform>%n दिन बाकी।</numerusform>
            <numerusform>%n दिन बाकी।</numerusform>
        </translation>
    </message>
    <message>
        <source>Until then nothing is deleted. Everything was turned off.</source>
        <translation>तब तक कुछ भी हटाया नहीं जाता। सब कुछ बंद कर दिया गया।</translation>
    </message>
    <message>
        <source>You asked. All permissions and choices were turned off.</source>
        <translation>आपने अनुरोध किया। सभी अनुमतियाँ और चुनाव बंद कर दिए गए।</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>{day} तक</translation>
    </message>
    <message>
        <source>You can download the copy of your data.</source>
        <translation>आप अपने डेटा की कॉपी डाउनलोड कर सकते हैं।</translation>
    </message>
    <message>
        <source>A reminder is sent to you by text message.</source>
        <translation>आपको SMS से याद दिलाया जाता है।</translation>
    </message>
    <message>
        <source>Your account and data are deleted. You cannot get them back.</source>
        <translation>आपका खाता और डेटा हटा दिया गया है। इन्हें वापस नहीं पाया जा सकता।</translation>
    </message>
    <message>
        <source>It was deleted on {day}.</source>
        <translation>इसे {day} को हटाया गया।</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were deleted.</source>
        <translation>
            <numerusform>%n प्रविष्टि हटाई गई।</numerusform>
            <numerusform>%n प्रविष्टियाँ हटाई गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Your sign-in, choices and receipts were removed from this computer, too.</source>
        <translation>आपका साइन इन, चुनाव और रसीदें इस कंप्यूटर से भी हटा दी गईं।</translation>
    </message>
    <message>
        <source>The certificate is the service&apos;s signed proof. Closing this removes it; save it first.</source>
        <translation>प्रमाणपत्र सेवा का हस्ताक्षरित प्रमाण है। इसे बंद करने पर यह हट जाता है; पहले इसे सहेज लें।</translation>
    </message>
    <message>
        <source>Your choices and their receipts</source>
        <translation>आपके चुनाव और उनकी रसीदें</translation>
    </message>
    <message>
        <source>The record of what was shared</source>
        <translation>क्या साझा हुआ, इसका रिकॉर्ड</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>आपने कहाँ साइन इन किया है</translation>
    </message>
    <message>
        <source>Your requests and copies</source>
        <translation>आपके अनुरोध और कॉपियाँ</translation>
    </message>
    <message>
        <source>Proof that you asked for deletion</source>
        <translation>इस बात का प्रमाण कि आपने हटाने का अनुरोध किया</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, kept without your name</source>
        <translation>
            <numerusform>%n प्रविष्टि, आपके नाम के बिना रखी गई</numerusform>
            <numerusform>%n प्रविष्टियाँ, आपके नाम के बिना रखी गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n प्रविष्टि</numerusform>
            <numerusform>%n प्रविष्टियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>The service does not say why.</source>
        <translation>सेवा नहीं बताती कि क्यों।</translation>
    </message>
</context>
<context>
    <name>CodePart</name>
    <message>
        <source>A text message with a code is on its way…</source>
        <translation>कोड वाला SMS आ रहा है…</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>6 अंकों का कोड</translation>
    </message>
    <message>
        <source>Code from the text message to {phone}</source>
        <translation>{phone} पर आए SMS का कोड</translation>
    </message>
    <message>
        <source>Code from the text message</source>
        <translation>SMS का कोड</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Enter the code</source>
        <translation>कोड डालें</translation>
    </message>
    <message>
        <source>6-digit code</source>
        <translation>6 अंकों का कोड</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>नंबर बदलें</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>साइन इन हो रहा है…</translation>
    </message>
</context>
<context>
    <name>ColumnHeads</name>
    <message>
        <source>The policy</source>
        <translation>नीति</translation>
    </message>
    <message>
        <source>In plain words · a summary, not the policy</source>
        <translation>सरल शब्दों में · सारांश, नीति नहीं</translation>
    </message>
</context>
<context>
    <name>ComparePart</name>
    <message>
        <source>Earlier version</source>
        <translation>पहले का संस्करण</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>बाद का संस्करण</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>तुलना करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Compare two versions</source>
        <translation>दो संस्करणों की तुलना करें</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>संस्करण {version}</translation>
    </message>
    <message numerus="yes">
        <source>%n clauses differ.</source>
        <translation>
            <numerusform>%n खंड अलग है।</numerusform>
            <numerusform>%n खंड अलग हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The two say the same.</source>
        <translation>दोनों में एक ही बात है।</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>तुलना हो रही है…</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>रोका गया।</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Leave it out</source>
        <translation>इसे छोड़ दें</translation>
    </message>
    <message>
        <source>Your message names a clause</source>
        <translation>आपके संदेश में एक खंड का नाम है</translation>
    </message>
</context>
<context>
    <name>ContentPart</name>
    <message>
        <source>Your posts, comments and likes</source>
        <translation>आपकी पोस्ट, टिप्पणियाँ और पसंद</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>We cannot load this now</source>
        <translation>यह अभी लोड नहीं हो पा रहा</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>और दिखाएँ</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>लोड हो रहा है…</translation>
    </message>
    <message>
        <source>None are on record.</source>
        <translation>कोई रिकॉर्ड नहीं है।</translation>
    </message>
</context>
<context>
    <name>ContentRow</name>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>हटाया जा रहा है…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखें</translation>
    </message>
</context>
<context>
    <name>ContentWords</name>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>पोस्ट</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>पसंद</translation>
    </message>
    <message>
        <source>Post under “{about}” · {when}</source>
        <translation>“{about}” में पोस्ट · {when}</translation>
    </message>
    <message>
        <source>Comment on “{about}” · {when}</source>
        <translation>“{about}” पर टिप्पणी · {when}</translation>
    </message>
    <message>
        <source>Like of “{about}” · {when}</source>
        <translation>“{about}” पर पसंद · {when}</translation>
    </message>
    <message>
        <source>{kind} · {when}</source>
        <translation>{kind} · {when}</translation>
    </message>
    <message>
        <source>Delete post of {when}</source>
        <translation>{when} की पोस्ट हटाएँ</translation>
    </message>
    <message>
        <source>Delete comment of {when}</source>
        <translation>{when} की टिप्पणी हटाएँ</translation>
    </message>
    <message>
        <source>Delete like of {when}</source>
        <translation>{when} की पसंद हटाएँ</translation>
    </message>
    <message>
        <source>Delete this post?</source>
        <translation>यह पोस्ट हटाएँ?</translation>
    </message>
    <message>
        <source>Delete this comment?</source>
        <translation>यह टिप्पणी हटाएँ?</translation>
    </message>
    <message>
        <source>Delete this like?</source>
        <translation>यह पसंद हटाएँ?</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>इसे वापस नहीं लाया जा सकता।</translation>
    </message>
    <message>
        <source>The post is deleted.</source>
        <translation>पोस्ट हटा दी गई।</translation>
    </message>
    <message>
        <source>The comment is deleted.</source>
        <translation>टिप्पणी हटा दी गई।</translation>
    </message>
    <message>
        <source>The like is deleted.</source>
        <translation>पसंद हटा दी गई।</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>पोस्ट</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>पसंद</translation>
    </message>
    <message>
        <source>A post without text</source>
        <translation>बिना टेक्स्ट की पोस्ट</translation>
    </message>
    <message>
        <source>A comment without text</source>
        <translation>बिना टेक्स्ट की टिप्पणी</translation>
    </message>
    <message>
        <source>A like</source>
        <translation>एक पसंद</translation>
    </message>
</context>
<context>
    <name>ContentsList</name>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n मिलान</numerusform>
            <numerusform>%n मिलान</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>विषय-सूची</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Search the policy</source>
        <translation>नीति में खोजें</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>पिछला मिलान</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>अगला मिलान</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>विषय-सूची</translation>
    </message>
    <message>
        <source>Data collected and shared</source>
        <translation>इकट्ठा और साझा किया गया डेटा</translation>
    </message>
</context>
<context>
    <name>CoolingOffDialog</name>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Keep my account</source>
        <translation>मेरा खाता रखें</translation>
    </message>
</context>
<context>
    <name>Copy</name>
    <message>
        <source>A copy of your data</source>
        <translation>आपके डेटा की कॉपी</translation>
    </message>
    <message>
        <source>Sign in to ask for a copy of your data.</source>
        <translation>अपने डेटा की कॉपी माँगने के लिए साइन इन करें।</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>लोड हो रहा है…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>यह अभी लोड नहीं हो पा रहा।</translation>
    </message>
    <message>
        <source>A zip file with everything {app} holds about you. You see here when it is ready.</source>
        <translation>एक ज़िप फ़ाइल, जिसमें वह सब है जो {app} के पास आपके बारे में है। तैयार होने पर आपको यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>Get a copy</source>
        <translation>कॉपी पाएँ</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>फिर माँगें</translation>
    </message>
    <message>
        <source>Get a new copy</source>
        <translation>नई कॉपी पाएँ</translation>
    </message>
    <message>
        <source>Cancel request</source>
        <translation>अनुरोध रद्द करें</translation>
    </message>
    <message>
        <source>Your copy is ready</source>
        <translation>आपकी कॉपी तैयार है</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>डाउनलोड करें</translation>
    </message>
    <message>
        <source>Your copy is on this computer</source>
        <translation>आपकी कॉपी इस कंप्यूटर पर है</translation>
    </message>
    <message>
        <source>This file holds private data. Keep it in a safe place.</source>
        <translation>इस फ़ाइल में निजी डेटा है। इसे सुरक्षित जगह रखें।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Opening your copy</source>
        <translation>आपकी कॉपी खुल रही है</translation>
    </message>
    <message>
        <source>Downloading your copy</source>
        <translation>आपकी कॉपी डाउनलोड हो रही है</translation>
    </message>
    <message>
        <source>{progress}. Interrupted. It goes on by itself when {app} answers.</source>
        <translation>{progress}। रुक गया। {app} से जवाब मिलने पर अपने आप आगे बढ़ेगा।</translation>
    </message>
    <message>
        <source>{progress}. Paused.</source>
        <translation>{progress}। रोका गया।</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>फिर शुरू करें</translation>
    </message>
    <message>
        <source>Your copy is not on this computer yet</source>
        <translation>आपकी कॉपी अभी इस कंप्यूटर पर नहीं है</translation>
    </message>
    <message>
        <source>Download again</source>
        <translation>फिर डाउनलोड करें</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>दूसरी जगह चुनें</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>अंदर देखें</translation>
    </message>
    <message>
        <source>You asked {when}. You see here when it is ready.</source>
        <translation>आपने इसे {when} माँगा। तैयार होने पर आपको यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>You asked {when}. It takes longer than expected. You see here when it is ready.</source>
        <translation>आपने इसे {when} माँगा। इसमें उम्मीद से ज़्यादा समय लग रहा है। तैयार होने पर आपको यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>You asked {when}. You see here when it is ready, by about {time}.</source>
        <translation>आपने इसे {when} माँगा। तैयार होने पर आपको यहाँ दिखेगा, अनुमानित समय: {time}।</translation>
    </message>
    <message>
        <source>Preparing.</source>
        <translation>तैयार हो रही है।</translation>
    </message>
    <message>
        <source>Preparing. Ready by about {time}</source>
        <translation>तैयार हो रही है। अनुमानित समय: {time}</translation>
    </message>
    <message>
        <source>Zip file, {size}. You can download it until {day}.</source>
        <translation>ज़िप फ़ाइल, {size}। आप इसे {day} तक डाउनलोड कर सकते हैं।</translation>
    </message>
    <message>
        <source>Zip file, {size}. It was downloaded once. You can download it until {day}.</source>
        <translation>ज़िप फ़ाइल, {size}। इसे एक बार डाउनलोड किया गया। आप इसे {day} तक डाउनलोड कर सकते हैं।</translation>
    </message>
    <message>
        <source>Ready.</source>
        <translation>तैयार।</translation>
    </message>
    <message>
        <source>Ready until {day}</source>
        <translation>{day} तक उपलब्ध</translation>
    </message>
    <message>
        <source>{name}, in {folder}.</source>
        <translation>{name}, {folder} में।</translation>
    </message>
    <message>
        <source>{name}, {size}, in {folder}.</source>
        <translation>{name}, {size}, {folder} में।</translation>
    </message>
    <message>
        <source>This copy was removed.</source>
        <translation>यह कॉपी हटा दी गई।</translation>
    </message>
    <message>
        <source>This copy was removed on {day}.</source>
        <translation>यह कॉपी {day} को हटा दी गई।</translation>
    </message>
    <message>
        <source>We could not make your copy. Nothing is lost.</source>
        <translation>आपकी कॉपी नहीं बन सकी। कुछ भी खोया नहीं है।</translation>
    </message>
    <message>
        <source>{app} says it is not sure that you asked for it.</source>
        <translation>{app} के अनुसार यह पक्का नहीं है कि अनुरोध आपने किया।</translation>
    </message>
    <message>
        <source>{app} says it found no data for this request.</source>
        <translation>{app} के अनुसार इस अनुरोध के लिए कोई डेटा नहीं मिला।</translation>
    </message>
    <message>
        <source>{app} says there were too many requests. Ask again later.</source>
        <translation>{app} के अनुसार बहुत ज़्यादा अनुरोध हुए। बाद में फिर माँगें।</translation>
    </message>
    <message>
        <source>{app} did not make this copy, and gives no reason.</source>
        <translation>{app} ने यह कॉपी नहीं बनाई और कोई कारण नहीं बताया।</translation>
    </message>
    <message>
        <source>{received} of {size}</source>
        <translation>{size} में से {received}</translation>
    </message>
    <message>
        <source>Not enough space. {size} needed.</source>
        <translation>पर्याप्त जगह नहीं है। {size} चाहिए।</translation>
    </message>
    <message>
        <source>This folder does not take new files. Choose another folder.</source>
        <translation>इस फ़ोल्डर में नई फ़ाइलें नहीं रखी जा सकतीं। दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>A file cannot have this name here. Choose another one.</source>
        <translation>यहाँ फ़ाइल का यह नाम नहीं हो सकता। दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>फ़ाइल लिखी नहीं जा सकी। दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The file is damaged. We removed it.</source>
        <translation>फ़ाइल खराब है। हमने उसे हटा दिया।</translation>
    </message>
    <message>
        <source>You are no longer signed in. What has come is kept.</source>
        <translation>आप अब साइन इन नहीं हैं। जो आ चुका है, वह रखा है।</translation>
    </message>
    <message>
        <source>{app} sent something else than a copy. Nothing was saved.</source>
        <translation>{app} से कॉपी के बजाय कुछ और आया। कुछ भी सहेजा नहीं गया।</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>आज {time} बजे</translation>
    </message>
</context>
<context>
    <name>CopyActions</name>
    <message>
        <source>the service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>Save your copy</source>
        <translation>अपनी कॉपी सहेजें</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>ज़िप फ़ाइलें (*.zip)</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>सेवा</translation>
    </message>
</context>
<context>
    <name>CopyCard</name>
    <message>
        <source>Asked</source>
        <translation>माँगी गई</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>तैयारी में</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>डाउनलोड की गई</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>सेवा</translation>
    </message>
</context>
<context>
    <name>DataPageMaker</name>
    <message>
        <source>Your data</source>
        <translation>आपका डेटा</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>गतिविधि</translation>
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
        <translation>{time} बजे</translation>
    </message>
    <message>
        <source>&apos;on&apos; d MMM &apos;at&apos; HH:mm</source>
        <translation>d MMM &apos;को&apos; HH:mm &apos;बजे&apos;</translation>
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
        <translation>आज, {time}</translation>
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
        <translation>आप इसके बारे में कहाँ तय करते हैं</translation>
    </message>
</context>
<context>
    <name>DecisionDetails</name>
    <message>
        <source>Who receives it</source>
        <translation>यह किसे मिलता है</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>यह कितने समय रखा जाता है</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>पिछला बदलाव</translation>
    </message>
    <message>
        <source>Who offers this switch</source>
        <translation>यह स्विच कौन देता है</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>रसीद</translation>
    </message>
    <message>
        <source>Open {permission}</source>
        <translation>{permission} खोलें</translation>
    </message>
</context>
<context>
    <name>DeleteAccountDialog</name>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Keep account</source>
        <translation>खाता रखें</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>खाता हटाएँ</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>हटाया जा रहा है…</translation>
    </message>
    <message>
        <source>Confirm deletion</source>
        <translation>हटाने की पुष्टि करें</translation>
    </message>
    <message>
        <source>Delete your account</source>
        <translation>अपना खाता हटाएँ</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>चरण {number}, कुल {count}</translation>
    </message>
</context>
<context>
    <name>DemoPanel</name>
    <message>
        <source>On</source>
        <translation>सामान्य</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>धीमा</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>गड़बड़ी</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>नेटवर्क</translation>
    </message>
    <message>
        <source>Announce an incident</source>
        <translation>घटना की सूचना दें</translation>
    </message>
    <message>
        <source>Change a choice on the phone</source>
        <translation>फ़ोन पर एक चुनाव बदलें</translation>
    </message>
    <message>
        <source>Finish the copy now</source>
        <translation>कॉपी अभी पूरी करें</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>सत्र समाप्त करें</translation>
    </message>
    <message numerus="yes">
        <source>Skip %n days</source>
        <translation>
            <numerusform>%n दिन आगे बढ़ें</numerusform>
            <numerusform>%n दिन आगे बढ़ें</numerusform>
        </translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>फिर से शुरू करें</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>व्यक्ति</translation>
    </message>
    <message>
        <source>Make something happen</source>
        <translation>कोई घटना चलाएँ</translation>
    </message>
    <message>
        <source>Publish policy version {version}</source>
        <translation>नीति का संस्करण {version} प्रकाशित करें</translation>
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
        <translation>रसीद</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>रसीदें</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>सेवा</translation>
    </message>
</context>
<context>
    <name>DialogPanel</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
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
        <translation>इस प्रोग्राम में कुछ गड़बड़ हुई। कुछ भी बदला नहीं गया।</translation>
    </message>
    <message>
        <source>{app} cannot be reached. Nothing was sent.</source>
        <translation>{app} से संपर्क नहीं हो पा रहा। कुछ भी भेजा नहीं गया।</translation>
    </message>
    <message>
        <source>The server did not answer. We do not know yet whether it worked.</source>
        <translation>सर्वर ने जवाब नहीं दिया। हमें अभी नहीं पता कि काम हुआ या नहीं।</translation>
    </message>
    <message>
        <source>Another device decided first. Look at what is on now, then decide.</source>
        <translation>दूसरे डिवाइस पर पहले फ़ैसला हो गया। देखें कि अभी क्या चालू है, फिर फ़ैसला करें।</translation>
    </message>
    <message>
        <source>The privacy policy changed. Read what it says now, then decide.</source>
        <translation>गोपनीयता नीति बदल गई। पढ़ें कि अब उसमें क्या है, फिर फ़ैसला करें।</translation>
    </message>
    <message>
        <source>{app} is still working on this. Check again in a moment.</source>
        <translation>{app} में इस पर अब भी काम चल रहा है। थोड़ी देर में फिर जाँचें।</translation>
    </message>
    <message>
        <source>You are no longer signed in. Nothing was changed.</source>
        <translation>आप अब साइन इन नहीं हैं। कुछ भी बदला नहीं गया।</translation>
    </message>
    <message>
        <source>{app} did not take this. Nothing was changed.</source>
        <translation>{app} ने इसे नहीं लिया। कुछ भी बदला नहीं गया।</translation>
    </message>
    <message>
        <source>The receipt from {app} is not valid, so it does not count. Nothing is turned on.</source>
        <translation>{app} की रसीद मान्य नहीं है, इसलिए उसे नहीं गिना जाता। कुछ भी चालू नहीं हुआ।</translation>
    </message>
    <message>
        <source>{app} sent an answer that this window cannot read.</source>
        <translation>{app} से ऐसा जवाब आया जिसे यह विंडो नहीं पढ़ सकती।</translation>
    </message>
    <message>
        <source>Your account at {app} is closed. Nothing is on any more.</source>
        <translation>{app} में आपका खाता बंद हो चुका है। अब कुछ भी चालू नहीं है।</translation>
    </message>
    <message>
        <source>What answers there is not a service this window can work with.</source>
        <translation>वहाँ से जवाब देने वाली सेवा के साथ यह विंडो काम नहीं कर सकती।</translation>
    </message>
    <message>
        <source>This is a demo, and what answers there is not. Nothing is sent to it.</source>
        <translation>यह डेमो है, और वहाँ से जवाब देने वाली सेवा डेमो नहीं है। उसे कुछ भी नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>What answers there is a demo with made-up people. Nothing is sent to it.</source>
        <translation>वहाँ से जवाब देने वाली सेवा बनावटी लोगों वाला डेमो है। उसे कुछ भी नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>The keyring of this computer is not available, so nothing was stored.</source>
        <translation>इस कंप्यूटर की कीरिंग उपलब्ध नहीं है, इसलिए कुछ भी नहीं रखा गया।</translation>
    </message>
    <message>
        <source>A setting of this computer is wrong. Nothing was changed.</source>
        <translation>इस कंप्यूटर की एक सेटिंग गलत है। कुछ भी बदला नहीं गया।</translation>
    </message>
    <message>
        <source>This computer could not save it. Check that the disk is not full.</source>
        <translation>यह कंप्यूटर इसे सहेज नहीं सका। देखें कि डिस्क भरी तो नहीं है।</translation>
    </message>
    <message>
        <source>The file is damaged. We removed it.</source>
        <translation>फ़ाइल खराब है। हमने उसे हटा दिया।</translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing was printed.</source>
        <translation>प्रिंटर ने इसे नहीं लिया। कुछ भी छपा नहीं।</translation>
    </message>
    <message>
        <source>No program on this computer could open it.</source>
        <translation>इस कंप्यूटर का कोई प्रोग्राम इसे नहीं खोल सका।</translation>
    </message>
    <message>
        <source>ConsentUI is open in another window already.</source>
        <translation>ConsentUI पहले से दूसरी विंडो में खुला है।</translation>
    </message>
    <message>
        <source>The text of the policy cannot be read.</source>
        <translation>नीति का टेक्स्ट पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>{app} said no. Nothing was changed.</source>
        <translation>{app} ने मना किया। कुछ भी बदला नहीं गया।</translation>
    </message>
    <message>
        <source>Something went wrong. Nothing was changed.</source>
        <translation>कुछ गड़बड़ हुई। कुछ भी बदला नहीं गया।</translation>
    </message>
    <message>
        <source>The code is too old. Ask for a new one.</source>
        <translation>कोड बहुत पुराना है। नया कोड माँगें।</translation>
    </message>
    <message>
        <source>Too many tries. Wait 10 minutes or use another way.</source>
        <translation>बहुत ज़्यादा कोशिशें हुईं। 10 मिनट रुकें या दूसरा तरीका अपनाएँ।</translation>
    </message>
    <message numerus="yes">
        <source>The code is not right. %n tries left.</source>
        <translation>
            <numerusform>कोड सही नहीं है। %n कोशिश बाकी।</numerusform>
            <numerusform>कोड सही नहीं है। %n कोशिशें बाकी।</numerusform>
        </translation>
    </message>
    <message>
        <source>{app} needs a code from your phone for this.</source>
        <translation>{app} को इसके लिए आपके फ़ोन का कोड चाहिए।</translation>
    </message>
    <message>
        <source>You have asked for this already. Nothing was asked twice.</source>
        <translation>आप यह पहले ही माँग चुके हैं। कुछ भी दो बार नहीं माँगा गया।</translation>
    </message>
    <message>
        <source>This is being carried out and cannot be cancelled any more.</source>
        <translation>यह किया जा रहा है और अब रद्द नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The copy is not ready yet.</source>
        <translation>कॉपी अभी तैयार नहीं है।</translation>
    </message>
    <message>
        <source>This copy was removed. You can ask for a new one.</source>
        <translation>यह कॉपी हटा दी गई। आप नई माँग सकते हैं।</translation>
    </message>
    <message>
        <source>This cannot be changed here. Nothing was changed.</source>
        <translation>इसे यहाँ नहीं बदला जा सकता। कुछ भी बदला नहीं गया।</translation>
    </message>
    <message numerus="yes">
        <source>{app} is busy. Try again in %n seconds.</source>
        <translation>
            <numerusform>{app} अभी व्यस्त है। %n सेकंड बाद फिर कोशिश करें।</numerusform>
            <numerusform>{app} अभी व्यस्त है। %n सेकंड बाद फिर कोशिश करें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{app} is busy. Try again in %n minutes.</source>
        <translation>
            <numerusform>{app} अभी व्यस्त है। %n मिनट बाद फिर कोशिश करें।</numerusform>
            <numerusform>{app} अभी व्यस्त है। %n मिनट बाद फिर कोशिश करें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>फिर जाँचें</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>Send a new code</source>
        <translation>नया कोड भेजें</translation>
    </message>
    <message>
        <source>Read the policy</source>
        <translation>नीति पढ़ें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>FactLine</name>
    <message>
        <source>How to clear them</source>
        <translation>इन्हें कैसे साफ़ करें</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>छिपाएँ</translation>
    </message>
    <message>
        <source>1. Open the settings of the browser in which you use it.
2. Look for privacy, then for cookies and other data of websites.
3. Remove the data of this service, or of all websites.
ConsentUI itself keeps no cookies, and cannot clear those of a browser.</source>
        <translation>1. जिस ब्राउज़र में आप इसे इस्तेमाल करते हैं, उसकी सेटिंग खोलें।
2. गोपनीयता खोजें, फिर कुकी और वेबसाइटों का दूसरा डेटा।
3. इस सेवा का, या सभी वेबसाइटों का डेटा हटाएँ।
ConsentUI खुद कोई कुकी नहीं रखता, और ब्राउज़र की कुकी साफ़ नहीं कर सकता।</translation>
    </message>
    <message>
        <source>Your browser keeps its own cookies</source>
        <translation>आपका ब्राउज़र अपनी कुकी रखता है</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>The policy does not say.</source>
        <translation>नीति नहीं बताती।</translation>
    </message>
    <message>
        <source>If off: the policy does not say.</source>
        <translation>बंद होने पर: नीति नहीं बताती।</translation>
    </message>
    <message>
        <source>If off: {what}</source>
        <translation>बंद होने पर: {what}</translation>
    </message>
    <message>
        <source>{app}. The policy names no switch for it.</source>
        <translation>{app}। नीति इसके लिए किसी स्विच का नाम नहीं लेती।</translation>
    </message>
    <message>
        <source>Nobody, the policy says.</source>
        <translation>नीति के अनुसार, किसी को नहीं।</translation>
    </message>
    <message>
        <source>{use}: the policy does not say.</source>
        <translation>{use}: नीति नहीं बताती।</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>अभी तय नहीं</translation>
    </message>
    <message>
        <source>{moment}, on this computer</source>
        <translation>{moment}, इस कंप्यूटर पर</translation>
    </message>
    <message>
        <source>{moment}, on {device}</source>
        <translation>{moment}, {device} पर</translation>
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
        <translation>क्या रखा है</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>डेटा</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>यह कितने समय रखा जाता है</translation>
    </message>
    <message>
        <source>If you refuse</source>
        <translation>अगर आप मना करें</translation>
    </message>
    <message>
        <source>What {app} offers</source>
        <translation>{app} क्या देता है</translation>
    </message>
</context>
<context>
    <name>FairWords</name>
    <message>
        <source>How this window treats your choices</source>
        <translation>यह विंडो आपके चुनावों के साथ कैसा व्यवहार करती है</translation>
    </message>
    <message>
        <source>A test clicks through this window and counts. These are the figures it found in this version.</source>
        <translation>एक जाँच इस विंडो में क्लिक करती हुई गिनती है। ये वे संख्याएँ हैं जो उसे इस संस्करण में मिलीं।</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions counted. None takes more steps to refuse than to agree to, {shorter} take fewer.</source>
        <translation>
            <numerusform>%n निर्णय गिना गया। किसी में मना करने के लिए सहमति से ज़्यादा कदम नहीं लगते, {shorter} में कम लगते हैं।</numerusform>
            <numerusform>%n निर्णय गिने गए। किसी में मना करने के लिए सहमति से ज़्यादा कदम नहीं लगते, {shorter} में कम लगते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>No is never the longer way</source>
        <translation>मना करना कभी लंबा रास्ता नहीं है</translation>
    </message>
    <message numerus="yes">
        <source>%n pairs of buttons compared dot by dot in light, dark, high contrast and every language: the same size, place, fill and edge.</source>
        <translation>
            <numerusform>बटनों के %n जोड़े की बिंदु-दर-बिंदु तुलना हल्के, गहरे, उच्च कंट्रास्ट और हर भाषा में की गई: आकार, जगह, भराव और किनारा एक जैसे हैं।</numerusform>
            <numerusform>बटनों के %n जोड़ों की बिंदु-दर-बिंदु तुलना हल्के, गहरे, उच्च कंट्रास्ट और हर भाषा में की गई: आकार, जगह, भराव और किनारा एक जैसे हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>No looks like yes</source>
        <translation>“नहीं” और “हाँ” एक जैसे दिखते हैं</translation>
    </message>
    <message numerus="yes">
        <source>%n questions opened. In none was anything ticked, and the Enter key answered none.</source>
        <translation>
            <numerusform>%n प्रश्न खोला गया। किसी में कुछ भी चुना हुआ नहीं था, और Enter कुंजी ने किसी का उत्तर नहीं दिया।</numerusform>
            <numerusform>%n प्रश्न खोले गए। किसी में कुछ भी चुना हुआ नहीं था, और Enter कुंजी ने किसी का उत्तर नहीं दिया।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen for you</source>
        <translation>आपके लिए कुछ भी नहीं चुना गया है</translation>
    </message>
    <message numerus="yes">
        <source>%n kinds of question answered with no. None came back in the same version of the policy.</source>
        <translation>
            <numerusform>%n तरह के प्रश्न का उत्तर “नहीं” दिया गया। नीति के उसी संस्करण में कोई दोबारा नहीं आया।</numerusform>
            <numerusform>%n तरह के प्रश्नों का उत्तर “नहीं” दिया गया। नीति के उसी संस्करण में कोई दोबारा नहीं आया।</numerusform>
        </translation>
    </message>
    <message>
        <source>A no is not asked again</source>
        <translation>मना करने के बाद दोबारा नहीं पूछा जाता</translation>
    </message>
    <message numerus="yes">
        <source>At most %n steps from each of {pages} pages and dialogs.</source>
        <translation>
            <numerusform>{pages} पेजों और डायलॉग में से हर एक से ज़्यादा से ज़्यादा %n कदम।</numerusform>
            <numerusform>{pages} पेजों और डायलॉग में से हर एक से ज़्यादा से ज़्यादा %n कदम।</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy is never far</source>
        <translation>नीति कभी दूर नहीं है</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>सहेजा जा रहा है…</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>साफ़ करें</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Add {field}</source>
        <translation>{field} जोड़ें</translation>
    </message>
    <message>
        <source>Change {field}</source>
        <translation>{field} बदलें</translation>
    </message>
    <message>
        <source>Clear {field}</source>
        <translation>{field} साफ़ करें</translation>
    </message>
</context>
<context>
    <name>FieldsPart</name>
    <message>
        <source>What is stored</source>
        <translation>क्या रखा गया है</translation>
    </message>
</context>
<context>
    <name>FileErrors</name>
    <message>
        <source>Not enough space on this disk. Nothing was saved.</source>
        <translation>इस डिस्क पर पर्याप्त जगह नहीं है। कुछ भी सहेजा नहीं गया।</translation>
    </message>
    <message>
        <source>This folder does not take new files. Choose another folder.</source>
        <translation>इस फ़ोल्डर में नई फ़ाइलें नहीं रखी जा सकतीं। दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>A file cannot have this name here. Choose another one.</source>
        <translation>यहाँ फ़ाइल का यह नाम नहीं हो सकता। दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>फ़ाइल लिखी नहीं जा सकी। दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The file cannot be read. It may have been moved or removed.</source>
        <translation>फ़ाइल पढ़ी नहीं जा सकती। शायद उसे दूसरी जगह रखा या हटाया गया है।</translation>
    </message>
    <message>
        <source>This file is not a zip file, so it is not opened.</source>
        <translation>यह ज़िप फ़ाइल नहीं है, इसलिए इसे नहीं खोला गया।</translation>
    </message>
    <message>
        <source>This zip file is damaged, so it is not opened.</source>
        <translation>यह ज़िप फ़ाइल खराब है, इसलिए इसे नहीं खोला गया।</translation>
    </message>
    <message>
        <source>This zip file has a password. A copy of your data has none.</source>
        <translation>इस ज़िप फ़ाइल पर पासवर्ड है। आपके डेटा की कॉपी पर नहीं होता।</translation>
    </message>
    <message>
        <source>This zip file holds too many files to be opened here.</source>
        <translation>इस ज़िप फ़ाइल में यहाँ खोलने के लिए बहुत ज़्यादा फ़ाइलें हैं।</translation>
    </message>
    <message>
        <source>This zip file grows too large when it is opened.</source>
        <translation>खोलने पर यह ज़िप फ़ाइल बहुत बड़ी हो जाती है।</translation>
    </message>
    <message>
        <source>This zip file has names that no copy has, so it is not opened.</source>
        <translation>इस ज़िप फ़ाइल में ऐसे नाम हैं जो किसी कॉपी में नहीं होते, इसलिए इसे नहीं खोला गया।</translation>
    </message>
    <message>
        <source>This zip file holds links to other files, so it is not opened.</source>
        <translation>इस ज़िप फ़ाइल में दूसरी फ़ाइलों के लिंक हैं, इसलिए इसे नहीं खोला गया।</translation>
    </message>
    <message>
        <source>This zip file hides files inside one another, so it is not opened.</source>
        <translation>इस ज़िप फ़ाइल में फ़ाइलें एक-दूसरे के अंदर छिपी हैं, इसलिए इसे नहीं खोला गया।</translation>
    </message>
</context>
<context>
    <name>FileTree</name>
    <message>
        <source>Files of the copy</source>
        <translation>कॉपी की फ़ाइलें</translation>
    </message>
    <message numerus="yes">
        <source>{name}, %n matches</source>
        <translation>
            <numerusform>{name}, %n मिलान</numerusform>
            <numerusform>{name}, %n मिलान</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Decline</source>
        <translation>अस्वीकार करें</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>स्वीकार करें</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>The {app} privacy policy in short</source>
        <translation>{app} की गोपनीयता नीति, संक्षेप में</translation>
    </message>
    <message>
        <source>copy from this app</source>
        <translation>इस ऐप की कॉपी</translation>
    </message>
    <message>
        <source>Your answer turns nothing on. Each permission stays off until you turn it on yourself, one at a time. This window works with either answer.</source>
        <translation>आपका जवाब कुछ भी चालू नहीं करता। हर अनुमति तब तक बंद रहती है जब तक आप खुद उसे चालू न करें, एक-एक करके। यह विंडो किसी भी जवाब के साथ काम करती है।</translation>
    </message>
    <message>
        <source>Nothing is accepted. Try again when you are online.</source>
        <translation>कुछ भी स्वीकार नहीं हुआ। ऑनलाइन होने पर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>We cannot load the policy now</source>
        <translation>नीति अभी लोड नहीं हो पा रही</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
</context>
<context>
    <name>GroupPart</name>
    <message>
        <source>Sensitive</source>
        <translation>संवेदनशील</translation>
    </message>
</context>
<context>
    <name>HeadRow</name>
    <message>
        <source>Details for {title}</source>
        <translation>विवरण: {title}</translation>
    </message>
</context>
<context>
    <name>HeldActions</name>
    <message>
        <source>Your request is sent. The answer will stand here.</source>
        <translation>आपका अनुरोध भेज दिया गया। जवाब यहाँ दिखेगा।</translation>
    </message>
</context>
<context>
    <name>HeldWords</name>
    <message>
        <source>You gave it</source>
        <translation>आपने दिया</translation>
    </message>
    <message>
        <source>You allowed it</source>
        <translation>आपने अनुमति दी</translation>
    </message>
    <message>
        <source>Needed to run {app}</source>
        <translation>{app} चलाने के लिए ज़रूरी</translation>
    </message>
    <message>
        <source>Other people posted it</source>
        <translation>दूसरों ने पोस्ट किया</translation>
    </message>
    <message>
        <source>By a permission or another choice, or by using a feature.</source>
        <translation>किसी अनुमति या दूसरे चुनाव से, या किसी सुविधा के इस्तेमाल से।</translation>
    </message>
    <message>
        <source>The policy does not offer a choice for these.</source>
        <translation>नीति इनके लिए कोई विकल्प नहीं देती।</translation>
    </message>
    <message>
        <source>{summary} No entries are on record.</source>
        <translation>{summary} किसी प्रविष्टि का रिकॉर्ड नहीं है।</translation>
    </message>
    <message>
        <source>{summary} {entries}, the newest {when}.</source>
        <translation>{summary} {entries}, सबसे नई {when}।</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n प्रविष्टि</numerusform>
            <numerusform>%n प्रविष्टियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>{posts}, {comments}, {likes}</source>
        <translation>{posts}, {comments}, {likes}</translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n पोस्ट</numerusform>
            <numerusform>%n पोस्ट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n टिप्पणी</numerusform>
            <numerusform>%n टिप्पणियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n likes</source>
        <translation>
            <numerusform>%n पसंद</numerusform>
            <numerusform>%n पसंद</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known now.</source>
        <translation>अभी पता नहीं।</translation>
    </message>
    <message>
        <source>Nothing stored.</source>
        <translation>कुछ नहीं रखा गया।</translation>
    </message>
    <message numerus="yes">
        <source>%n fields are filled in</source>
        <translation>
            <numerusform>%n फ़ील्ड भरी है</numerusform>
            <numerusform>%n फ़ील्ड भरी हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>{fields}.</source>
        <translation>{fields}।</translation>
    </message>
    <message>
        <source>{fields}, changed last on {day}.</source>
        <translation>{fields}, पिछला बदलाव {day} को।</translation>
    </message>
    <message>
        <source>No entries are on record.</source>
        <translation>किसी प्रविष्टि का रिकॉर्ड नहीं है।</translation>
    </message>
    <message>
        <source>{entries}.</source>
        <translation>{entries}।</translation>
    </message>
    <message>
        <source>{entries}, of {day}.</source>
        <translation>{entries}, {day} की।</translation>
    </message>
    <message>
        <source>{entries}, from {first} to {last}.</source>
        <translation>{entries}, {first} से {last} तक।</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Nothing stored. Only needed for services that check who you are.</source>
        <translation>कुछ नहीं रखा गया। सिर्फ़ उन सेवाओं के लिए ज़रूरी जो जाँचती हैं कि आप कौन हैं।</translation>
    </message>
    <message>
        <source>Stored: {fields}.</source>
        <translation>रखा गया: {fields}।</translation>
    </message>
    <message>
        <source>Nothing stored. All of these are optional.</source>
        <translation>कुछ नहीं रखा गया। ये सब वैकल्पिक हैं।</translation>
    </message>
    <message>
        <source>{fields}. All of these are optional.</source>
        <translation>{fields}। ये सब वैकल्पिक हैं।</translation>
    </message>
    <message>
        <source>{held}. Empty: {empty}. All of these are optional.</source>
        <translation>{held}। खाली: {empty}। ये सब वैकल्पिक हैं।</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>मदद</translation>
    </message>
    <message>
        <source>Questions about your personal data go to people, not to a robot.</source>
        <translation>आपके निजी डेटा के सवाल लोगों के पास जाते हैं, रोबोट के पास नहीं।</translation>
    </message>
    <message>
        <source>Common questions</source>
        <translation>आम सवाल</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Show the keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट दिखाएँ</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>Press F1 at any time</source>
        <translation>किसी भी समय F1 दबाएँ</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>देखें…</translation>
    </message>
    <message>
        <source>Look at a report for support</source>
        <translation>सहायता के लिए रिपोर्ट देखें</translation>
    </message>
    <message>
        <source>You see every word of it first. It names nobody, and nothing is sent.</source>
        <translation>आप पहले उसका हर शब्द देखते हैं। उसमें किसी का नाम नहीं होता, और कुछ भी भेजा नहीं जाता।</translation>
    </message>
    <message>
        <source>Save a report for support</source>
        <translation>सहायता के लिए रिपोर्ट सहेजें</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>Your click counts at once: it is kept on this computer and sent to {app} until {app} has recorded it, also after a restart. Only then the switch says “Off”. Turning something off is about what happens from then on. It does not delete what {app} already holds.</source>
        <translation>आपका क्लिक तुरंत गिना जाता है: वह इस कंप्यूटर पर रखा जाता है और {app} को तब तक भेजा जाता है जब तक वहाँ दर्ज न हो जाए, दोबारा शुरू करने के बाद भी। तभी स्विच पर “बंद” लिखा आता है। कुछ बंद करने का असर आगे होने वाली बातों पर होता है। {app} के पास जो पहले से है, वह इससे नहीं हटता।</translation>
    </message>
    <message>
        <source>For some data the policy offers no choice and gives a reason, such as safe operation. And it lists cases in which it says law lets {app} collect or share data without asking you. You cannot turn these off here. You can read each of them in the policy, and write to the privacy team about any.</source>
        <translation>कुछ डेटा के लिए नीति कोई विकल्प नहीं देती और कारण बताती है, जैसे सुरक्षित संचालन। और वह ऐसे मामले गिनाती है जिनमें उसके अनुसार कानून {app} को आपसे पूछे बिना डेटा इकट्ठा या साझा करने देता है। इन्हें आप यहाँ बंद नहीं कर सकते। आप इनमें से हर एक को नीति में पढ़ सकते हैं, और किसी के भी बारे में गोपनीयता टीम को लिख सकते हैं।</translation>
    </message>
    <message>
        <source>The same permissions and other choices. They apply to this computer only. When you sign in, you are asked about each choice that differs from your account, one by one. None is carried over by itself.</source>
        <translation>वही अनुमतियाँ और अन्य चुनाव। वे सिर्फ़ इस कंप्यूटर पर लागू होते हैं। साइन इन करने पर आपसे हर उस चुनाव के बारे में एक-एक करके पूछा जाता है जो आपके खाते से अलग है। कोई भी अपने आप नहीं ले जाया जाता।</translation>
    </message>
    <message>
        <source>What happens when I turn a permission off?</source>
        <translation>जब मैं कोई अनुमति बंद करूँ, तो क्या होता है?</translation>
    </message>
    <message>
        <source>Why are some things always on?</source>
        <translation>कुछ चीज़ें हमेशा चालू क्यों हैं?</translation>
    </message>
    <message>
        <source>I use {app} without an account. What can I choose?</source>
        <translation>बिना खाते के {app} इस्तेमाल करने पर क्या चुना जा सकता है?</translation>
    </message>
    <message>
        <source>Proof of one decision: what you decided, when, and which text of the policy was in force. {app} signs it, and this computer checks the signature before a switch says “On”. You find it in the details of each permission, under Receipt.</source>
        <translation>एक फ़ैसले का प्रमाण: आपने क्या तय किया, कब, और नीति का कौन-सा टेक्स्ट लागू था। उस पर {app} के हस्ताक्षर होते हैं, और स्विच पर “चालू” दिखने से पहले यह कंप्यूटर हस्ताक्षर जाँचता है। वह हर अनुमति के विवरण में, “रसीद” के नीचे मिलता है।</translation>
    </message>
    <message>
        <source>You can turn things off at any time. That is kept on this computer and sent when there is a connection. Turning on needs a connection: nothing counts as given before {app} has recorded it.</source>
        <translation>आप किसी भी समय चीज़ें बंद कर सकते हैं। यह इस कंप्यूटर पर रखा जाता है और कनेक्शन होने पर भेजा जाता है। चालू करने के लिए कनेक्शन चाहिए: {app} में दर्ज होने से पहले कुछ भी दिया हुआ नहीं माना जाता।</translation>
    </message>
    <message>
        <source>You are asked about each change that touches a choice of yours, one by one. Until you decide, the rules you agreed to stay in force. From the day of the change, what you have not answered is off until you decide.</source>
        <translation>आपसे हर उस बदलाव के बारे में एक-एक करके पूछा जाता है जो आपके किसी चुनाव को छूता है। आपके फ़ैसले तक वे नियम लागू रहते हैं जिन पर आप सहमत हुए थे। बदलाव के दिन से, जिसका जवाब आपने नहीं दिया, वह आपके फ़ैसले तक बंद रहता है।</translation>
    </message>
    <message>
        <source>What is a receipt?</source>
        <translation>रसीद क्या है?</translation>
    </message>
    <message>
        <source>What can I do without a connection?</source>
        <translation>बिना कनेक्शन के क्या किया जा सकता है?</translation>
    </message>
    <message>
        <source>What happens when the policy changes?</source>
        <translation>नीति बदलने पर क्या होता है?</translation>
    </message>
    <message>
        <source>Your computer has privacy settings of its own, and they can block the camera, the microphone and more for every program. A permission here tells {app} what it may use. Both have to allow it.</source>
        <translation>आपके कंप्यूटर की अपनी गोपनीयता सेटिंग हैं, और वे हर प्रोग्राम के लिए कैमरा, माइक्रोफ़ोन और दूसरी चीज़ें रोक सकती हैं। यहाँ की अनुमति {app} को बताती है कि क्या इस्तेमाल हो सकता है। दोनों जगह अनुमति होनी चाहिए।</translation>
    </message>
    <message>
        <source>Write to the privacy team first, so that they can put it right. If you are not happy with the answer, you can turn to the data protection authority where you live or work. ConsentUI does not know which one that is and sends nothing there.</source>
        <translation>पहले गोपनीयता टीम को लिखें, ताकि वह इसे ठीक कर सके। अगर जवाब संतोषजनक न हो, तो आप जहाँ रहते या काम करते हैं, वहाँ के डेटा संरक्षण प्राधिकरण के पास जा सकते हैं। ConsentUI नहीं जानता कि वह कौन-सा है और वहाँ कुछ नहीं भेजता।</translation>
    </message>
    <message>
        <source>A permission is on, but it does not work. Why?</source>
        <translation>अनुमति चालू है, पर काम नहीं करती। क्यों?</translation>
    </message>
    <message>
        <source>How can I complain?</source>
        <translation>शिकायत कैसे की जा सकती है?</translation>
    </message>
</context>
<context>
    <name>HeroCard</name>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>लोड हो रहा है…</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>अनुमतियाँ</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>यह अभी लोड नहीं हो पा रहा।</translation>
    </message>
</context>
<context>
    <name>HeroHead</name>
    <message>
        <source>Manage permissions</source>
        <translation>अनुमतियाँ प्रबंधित करें</translation>
    </message>
</context>
<context>
    <name>IdentityPart</name>
    <message>
        <source>Give it</source>
        <translation>दें</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>What is stored</source>
        <translation>क्या रखा गया है</translation>
    </message>
    <message>
        <source>Nothing is stored. You may refuse. The policy says what that costs: {cost}</source>
        <translation>कुछ नहीं रखा गया है। आप मना कर सकते हैं। उससे क्या रुकता है, यह नीति बताती है: {cost}</translation>
    </message>
    <message>
        <source>Stored, and shown here in part only. You may withdraw it at any time.</source>
        <translation>रखा गया है, और यहाँ सिर्फ़ कुछ हिस्सा दिखता है। आप इसे किसी भी समय वापस ले सकते हैं।</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>इसे बदलें</translation>
    </message>
</context>
<context>
    <name>IncidentCard</name>
    <message>
        <source>What happened</source>
        <translation>क्या हुआ</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>कौन-सा डेटा</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>अब क्या करें</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>किससे पूछें</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>मैंने यह पढ़ लिया है</translation>
    </message>
    <message>
        <source>It happened on {day}. You are told since {moment}.</source>
        <translation>यह {day} को हुआ। आपको सूचना मिली: {moment}।</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>देखा गया</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>You read this {moment}.</source>
        <translation>आपने यह {moment} पढ़ा।</translation>
    </message>
</context>
<context>
    <name>IncidentPage</name>
    <message>
        <source>Incidents</source>
        <translation>घटनाएँ</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>गोपनीयता नीति</translation>
    </message>
    <message>
        <source>No incidents</source>
        <translation>कोई घटना नहीं</translation>
    </message>
    <message>
        <source>If something happens to your data, you read here what it was and what you can do.</source>
        <translation>अगर आपके डेटा के साथ कुछ होता है, तो आप यहाँ पढ़ते हैं कि क्या हुआ और आप क्या कर सकते हैं।</translation>
    </message>
    <message>
        <source>What {app} tells everybody about incidents with data.</source>
        <translation>डेटा से जुड़ी घटनाओं के बारे में {app} सबको क्या बताता है।</translation>
    </message>
</context>
<context>
    <name>InsetWords</name>
    <message>
        <source>Keep it off</source>
        <translation>बंद ही रखें</translation>
    </message>
    <message>
        <source>Turn it on</source>
        <translation>चालू करें</translation>
    </message>
    <message>
        <source>Keep it on</source>
        <translation>चालू ही रखें</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>The privacy policy has changed what it says about {name}.</source>
        <translation>{name} के बारे में गोपनीयता नीति की बात बदल गई है।</translation>
    </message>
    <message>
        <source>{app} no longer has a record of what you decided about {name}.</source>
        <translation>{name} के बारे में आपके फ़ैसले का {app} के पास अब कोई रिकॉर्ड नहीं है।</translation>
    </message>
    <message>
        <source>{app} has recorded {name} as on after all.</source>
        <translation>{app} में {name} आखिरकार चालू के रूप में दर्ज है।</translation>
    </message>
    <message>
        <source>You turned {name} on here, but off on another device.</source>
        <translation>आपने {name} को यहाँ चालू किया, पर दूसरे डिवाइस पर बंद किया।</translation>
    </message>
    <message>
        <source>You turned {name} on here, but off on another device ({device}) {when}.</source>
        <translation>आपने {name} को यहाँ चालू किया, पर दूसरे डिवाइस ({device}) पर {when} बंद किया।</translation>
    </message>
    <message>
        <source>You turned {name} on here, but off on another device {when}.</source>
        <translation>आपने {name} को यहाँ चालू किया, पर दूसरे डिवाइस पर {when} बंद किया।</translation>
    </message>
    <message>
        <source>{app} has it as on. It is off on this computer until you answer.</source>
        <translation>{app} में यह चालू है। आपके जवाब तक यह इस कंप्यूटर पर बंद है।</translation>
    </message>
    <message>
        <source>It stays off until you answer. Read what the policy says now first.</source>
        <translation>आपके जवाब तक यह बंद रहता है। पहले पढ़ें कि नीति अब क्या कहती है।</translation>
    </message>
    <message>
        <source>It stays off until you answer. Which one is right?</source>
        <translation>आपके जवाब तक यह बंद रहता है। कौन-सा सही है?</translation>
    </message>
    <message>
        <source>It stays off until you answer.</source>
        <translation>आपके जवाब तक यह बंद रहता है।</translation>
    </message>
    <message>
        <source>Off on this computer; {app} may have it as on.</source>
        <translation>इस कंप्यूटर पर बंद; {app} में यह चालू हो सकता है।</translation>
    </message>
    <message>
        <source>We could not confirm it.</source>
        <translation>हम इसकी पुष्टि नहीं कर सके।</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>फिर जाँचें</translation>
    </message>
    <message>
        <source>Keep off</source>
        <translation>बंद ही रखें</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>अभी कोशिश करें</translation>
    </message>
    <message>
        <source>It counts here already. Nothing can get lost.</source>
        <translation>यहाँ यह गिना जा चुका है। कुछ भी खो नहीं सकता।</translation>
    </message>
    <message>
        <source>The service is busy.</source>
        <translation>सेवा व्यस्त है।</translation>
    </message>
    <message>
        <source>The service is busy. We try again at {time}.</source>
        <translation>सेवा व्यस्त है। हम {time} बजे फिर कोशिश करेंगे।</translation>
    </message>
    <message>
        <source>Not off yet.</source>
        <translation>अभी बंद नहीं हुआ।</translation>
    </message>
    <message>
        <source>The server does not answer. We keep trying.</source>
        <translation>सर्वर जवाब नहीं दे रहा। हम कोशिश करते रहेंगे।</translation>
    </message>
    <message>
        <source>You can also write to {address}.</source>
        <translation>आप {address} पर लिख भी सकते हैं।</translation>
    </message>
    <message>
        <source>The service did not take it. Nothing was changed.</source>
        <translation>सेवा ने इसे नहीं लिया। कुछ भी बदला नहीं गया।</translation>
    </message>
    <message>
        <source>This computer could not save the step. Nothing was sent.</source>
        <translation>यह कंप्यूटर इस कदम को सहेज नहीं सका। कुछ भी भेजा नहीं गया।</translation>
    </message>
    <message>
        <source>We could not turn on {name}.</source>
        <translation>{name} को चालू नहीं किया जा सका।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again in a moment.</source>
        <translation>कुछ भी बदला नहीं गया। थोड़ी देर में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again at {time}.</source>
        <translation>कुछ भी बदला नहीं गया। {time} बजे फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Turning off; this computer could not save it.</source>
        <translation>बंद हो रहा है; यह कंप्यूटर इसे सहेज नहीं सका।</translation>
    </message>
    <message>
        <source>Keep the window open while we send.</source>
        <translation>भेजे जाने तक विंडो खुली रखें।</translation>
    </message>
    <message>
        <source>Sign in to turn this on. It stays off.</source>
        <translation>इसे चालू करने के लिए साइन इन करें। यह बंद रहता है।</translation>
    </message>
    <message>
        <source>You were signed out. Nothing was changed.</source>
        <translation>आप साइन आउट हो गए। कुछ भी बदला नहीं गया।</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>The privacy policy says something new about this.</source>
        <translation>गोपनीयता नीति में इसके बारे में कुछ नया है।</translation>
    </message>
    <message>
        <source>Read what is new, then decide.</source>
        <translation>पढ़ें कि नया क्या है, फिर फ़ैसला करें।</translation>
    </message>
    <message>
        <source>See what changes</source>
        <translation>देखें कि क्या बदलता है</translation>
    </message>
</context>
<context>
    <name>Inside</name>
    <message>
        <source>Entry {number}</source>
        <translation>प्रविष्टि {number}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>खाली</translation>
    </message>
    <message>
        <source>In {folder}, {size}</source>
        <translation>{folder} में, {size}</translation>
    </message>
    <message numerus="yes">
        <source>%n entries added</source>
        <translation>
            <numerusform>%n प्रविष्टि जोड़ी गई</numerusform>
            <numerusform>%n प्रविष्टियाँ जोड़ी गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries only in the older copy</source>
        <translation>
            <numerusform>%n प्रविष्टि सिर्फ़ पुरानी कॉपी में</numerusform>
            <numerusform>%n प्रविष्टियाँ सिर्फ़ पुरानी कॉपी में</numerusform>
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
        <translation>पुरानी कॉपी चुनें</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>ज़िप फ़ाइलें (*.zip)</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>सेवा</translation>
    </message>
</context>
<context>
    <name>InspectPage</name>
    <message>
        <source>Look inside your copy</source>
        <translation>अपनी कॉपी के अंदर देखें</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>आपका डेटा</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>तुलना करें…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>इस रूप में सहेजें…</translation>
    </message>
    <message>
        <source>Search the copy</source>
        <translation>कॉपी में खोजें</translation>
    </message>
    <message>
        <source>This file is not opened</source>
        <translation>यह फ़ाइल नहीं खोली गई</translation>
    </message>
    <message>
        <source>{name}. Opened on this computer. Nothing is sent.</source>
        <translation>{name}। इसी कंप्यूटर पर खोली गई। कुछ भी भेजा नहीं जाता।</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>कुछ नहीं मिला। दूसरा शब्द आज़माएँ।</translation>
    </message>
    <message numerus="yes">
        <source>%n matches</source>
        <translation>
            <numerusform>%n मिलान</numerusform>
            <numerusform>%n मिलान</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectPane</name>
    <message>
        <source>Easy to read</source>
        <translation>पढ़ने में आसान</translation>
    </message>
    <message>
        <source>Raw file</source>
        <translation>मूल फ़ाइल</translation>
    </message>
    <message>
        <source>This file is not text, so it is not shown here.</source>
        <translation>यह फ़ाइल टेक्स्ट नहीं है, इसलिए यहाँ नहीं दिखाई जाती।</translation>
    </message>
    <message>
        <source>From here on this file is not valid JSON. The raw file shows what is in it.</source>
        <translation>यहाँ से आगे यह फ़ाइल मान्य JSON नहीं है। मूल फ़ाइल दिखाती है कि उसमें क्या है।</translation>
    </message>
    <message>
        <source>Nothing found in this file.</source>
        <translation>इस फ़ाइल में कुछ नहीं मिला।</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>यह फ़ाइल खाली है।</translation>
    </message>
    <message>
        <source>What was added</source>
        <translation>क्या जोड़ा गया</translation>
    </message>
    <message>
        <source>Since {copy}</source>
        <translation>{copy} के बाद से</translation>
    </message>
    <message>
        <source>Nothing was added since that copy.</source>
        <translation>उस कॉपी के बाद कुछ नहीं जोड़ा गया।</translation>
    </message>
</context>
<context>
    <name>KeepBanner</name>
    <message>
        <source>Keep my account</source>
        <translation>मेरा खाता रखें</translation>
    </message>
</context>
<context>
    <name>KeyringDialog</name>
    <message>
        <source>Your sign-in cannot be stored</source>
        <translation>आपका साइन इन रखा नहीं जा सकता</translation>
    </message>
    <message>
        <source>This computer has no keyring that is unlocked, so ConsentUI cannot store your sign-in safely.</source>
        <translation>इस कंप्यूटर पर कोई अनलॉक कीरिंग नहीं है, इसलिए ConsentUI आपका साइन इन सुरक्षित नहीं रख सकता।</translation>
    </message>
    <message>
        <source>Without an account, what you turn on here is turned off again when ConsentUI next starts.</source>
        <translation>बिना खाते के, आप यहाँ जो चालू करते हैं, वह ConsentUI के अगली बार शुरू होने पर फिर बंद हो जाता है।</translation>
    </message>
    <message>
        <source>Ask me to sign in each time</source>
        <translation>हर बार साइन इन करने को कहें</translation>
    </message>
    <message>
        <source>Nothing is stored on this computer.</source>
        <translation>इस कंप्यूटर पर कुछ नहीं रखा जाता।</translation>
    </message>
    <message>
        <source>Unlock the keyring and try again</source>
        <translation>कीरिंग अनलॉक करके फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Your system asks for its password.</source>
        <translation>आपका सिस्टम उसका पासवर्ड माँगता है।</translation>
    </message>
    <message>
        <source>How this works</source>
        <translation>यह कैसे काम करता है</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>A keyring is the part of your system that keeps passwords encrypted. ConsentUI keeps its sign-in there and nowhere else: never in a file. Without a keyring the sign-in lives in memory until you close the window. Turning things off works in any case.</source>
        <translation>कीरिंग आपके सिस्टम का वह हिस्सा है जो पासवर्ड एन्क्रिप्ट करके रखता है। ConsentUI अपना साइन इन वहीं रखता है और कहीं नहीं: फ़ाइल में कभी नहीं। कीरिंग के बिना साइन इन विंडो बंद होने तक मेमोरी में रहता है। चीज़ें बंद करना हर हाल में काम करता है।</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <source>ConsentUI is free software under the MIT licence. You may use, change and pass it on.</source>
        <translation>ConsentUI MIT लाइसेंस वाला मुक्त सॉफ़्टवेयर है। आप इसे इस्तेमाल कर सकते हैं, बदल सकते हैं और आगे दे सकते हैं।</translation>
    </message>
    <message>
        <source>It is built with the works of others, each under its own licence:</source>
        <translation>यह दूसरों के काम से बना है, हर एक का अपना लाइसेंस है:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Licence not named by the package</source>
        <translation>पैकेज में लाइसेंस का नाम नहीं है</translation>
    </message>
</context>
<context>
    <name>LinesView</name>
    <message>
        <source>Show more</source>
        <translation>और दिखाएँ</translation>
    </message>
</context>
<context>
    <name>LinkedRow</name>
    <message>
        <source>Unlink</source>
        <translation>अलग करें</translation>
    </message>
    <message>
        <source>Unlink {product}</source>
        <translation>{product} को अलग करें</translation>
    </message>
</context>
<context>
    <name>ListInterface</name>
    <message>
        <source>{place} of {count}</source>
        <translation>{count} में से {place}</translation>
    </message>
</context>
<context>
    <name>LoadingRows</name>
    <message>
        <source>Loading your choices…</source>
        <translation>आपके चुनाव लोड हो रहे हैं…</translation>
    </message>
</context>
<context>
    <name>Locale</name>
    <message>
        <source>en_GB</source>
        <translation>hi_IN</translation>
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
        <translation>आपके व्यवस्थापक ने तय किया है</translation>
    </message>
</context>
<context>
    <name>LookGroup</name>
    <message>
        <source>Look</source>
        <translation>रूप</translation>
    </message>
    <message>
        <source>Match system</source>
        <translation>सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>उच्च कंट्रास्ट</translation>
    </message>
    <message>
        <source>System font</source>
        <translation>सिस्टम का फ़ॉन्ट</translation>
    </message>
    <message>
        <source>{percent}%</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>कम ऐनिमेशन</translation>
    </message>
    <message>
        <source>Match system follows your computer, with its contrast setting</source>
        <translation>सिस्टम के अनुसार: आपके कंप्यूटर और उसकी कंट्रास्ट सेटिंग जैसा</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>थीम</translation>
    </message>
    <message>
        <source>Starts from the text size of your computer</source>
        <translation>आपके कंप्यूटर के टेक्स्ट आकार से शुरू होता है</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>टेक्स्ट का आकार</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>फ़ॉन्ट</translation>
    </message>
    <message>
        <source>No sliding or fading</source>
        <translation>खिसकने या धुँधलाने का प्रभाव नहीं</translation>
    </message>
</context>
<context>
    <name>MailWords</name>
    <message>
        <source>Question about my data at {app}</source>
        <translation>{app} में मेरे डेटा के बारे में सवाल</translation>
    </message>
    <message>
        <source>Question about {clause}</source>
        <translation>{clause} के बारे में सवाल</translation>
    </message>
    <message>
        <source>This is about {clause}, version {version} of the privacy policy of {app}:</source>
        <translation>यह {clause} के बारे में है, {app} की गोपनीयता नीति, संस्करण {version}:</translation>
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
        <translation>[डेमो] {name}</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>अवलोकन</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>अनुमतियाँ</translation>
    </message>
    <message>
        <source>Other choices</source>
        <translation>अन्य चुनाव</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>गोपनीयता नीति</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>मदद</translation>
    </message>
</context>
<context>
    <name>MessageGroup</name>
    <message>
        <source>Language and messages</source>
        <translation>भाषा और संदेश</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम जैसी</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Language of the policy</source>
        <translation>नीति की भाषा</translation>
    </message>
    <message>
        <source>Keep short messages on screen</source>
        <translation>छोटे संदेश स्क्रीन पर रखें</translation>
    </message>
    <message>
        <source>What this window says. The policy follows where it was published in that language.</source>
        <translation>यह विंडो किस भाषा में बोलती है। नीति भी उसी में आती है, अगर उसमें प्रकाशित हुई हो।</translation>
    </message>
    <message>
        <source>The policy is shown in the languages it was published in</source>
        <translation>नीति उन्हीं भाषाओं में दिखती है जिनमें वह प्रकाशित हुई</translation>
    </message>
    <message>
        <source>Messages with Undo stay until you close them or the time is over</source>
        <translation>“पूर्ववत करें” वाले संदेश आपके बंद करने या समय पूरा होने तक रहते हैं</translation>
    </message>
    <message>
        <source>Until I close them</source>
        <translation>जब तक मैं बंद न करूँ</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n सेकंड</numerusform>
            <numerusform>%n सेकंड</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पूर्ववत करें</translation>
    </message>
    <message>
        <source>Your copy is ready</source>
        <translation>आपकी कॉपी तैयार है</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>संदर्भ कॉपी करें</translation>
    </message>
    <message>
        <source>A setting of this computer is not used. {words}</source>
        <translation>इस कंप्यूटर की एक सेटिंग इस्तेमाल नहीं की गई। {words}</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <translation>आपके व्यवस्थापक ने तय किया है</translation>
    </message>
    <message>
        <source>Reference copied</source>
        <translation>संदर्भ कॉपी किया गया</translation>
    </message>
</context>
<context>
    <name>NavList</name>
    <message>
        <source>Pages</source>
        <translation>पेज</translation>
    </message>
</context>
<context>
    <name>NoChoices</name>
    <message>
        <source>We cannot show your choices</source>
        <translation>आपके चुनाव दिखाए नहीं जा सकते</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation>मदद पाएँ</translation>
    </message>
    <message>
        <source>You are offline. Your choices are safe and nothing was changed.</source>
        <translation>आप ऑफ़लाइन हैं। आपके चुनाव सुरक्षित हैं और कुछ भी बदला नहीं गया।</translation>
    </message>
    <message>
        <source>The server does not answer. Your choices are safe and nothing was changed. Try again, or come back later.</source>
        <translation>सर्वर जवाब नहीं दे रहा। आपके चुनाव सुरक्षित हैं और कुछ भी बदला नहीं गया। फिर कोशिश करें, या बाद में आएँ।</translation>
    </message>
</context>
<context>
    <name>NotSentDialog</name>
    <message>
        <source>Not sent yet</source>
        <translation>अभी भेजा नहीं गया</translation>
    </message>
    <message>
        <source>This computer could not save what you turned off. If you close now, it stays on. Keep the window open while we send.</source>
        <translation>आपने जो बंद किया, यह कंप्यूटर उसे सहेज नहीं सका। अभी विंडो बंद करने पर वह चालू रहेगा। भेजे जाने तक विंडो खुली रखें।</translation>
    </message>
    <message>
        <source>We send it when ConsentUI is next open.</source>
        <translation>ConsentUI के अगली बार खुलने पर हम इसे भेजेंगे।</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>खुली रखें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>NowAndThen</name>
    <message>
        <source>new: {words}</source>
        <translation>नया: {words}</translation>
    </message>
</context>
<context>
    <name>OtherChanges</name>
    <message>
        <source>Read them</source>
        <translation>इन्हें पढ़ें</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>और दिखाएँ</translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>इन्हें छिपाएँ</translation>
    </message>
</context>
<context>
    <name>OverviewBanners</name>
    <message>
        <source>See what happens when</source>
        <translation>देखें कि कब क्या होता है</translation>
    </message>
    <message numerus="yes">
        <source>%n switches need your answer</source>
        <translation>
            <numerusform>%n स्विच को आपका जवाब चाहिए</numerusform>
            <numerusform>%n स्विचों को आपका जवाब चाहिए</numerusform>
        </translation>
    </message>
    <message>
        <source>What they are about stays off until you answer.</source>
        <translation>यह जिसके बारे में है, वह आपके जवाब तक बंद रहता है।</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>जवाब दें</translation>
    </message>
    <message>
        <source>It happened on {day}. See which data it is about and what you can do now.</source>
        <translation>यह {day} को हुआ। देखें कि यह किस डेटा के बारे में है और आप अब क्या कर सकते हैं।</translation>
    </message>
    <message>
        <source>See what happened</source>
        <translation>देखें कि क्या हुआ</translation>
    </message>
    <message>
        <source>The privacy policy changed on {day}</source>
        <translation>गोपनीयता नीति {day} को बदली</translation>
    </message>
    <message>
        <source>The privacy policy changes on {day}</source>
        <translation>गोपनीयता नीति {day} को बदलेगी</translation>
    </message>
    <message>
        <source>See what changes</source>
        <translation>देखें कि क्या बदलता है</translation>
    </message>
    <message>
        <source>No change needs your decision.</source>
        <translation>किसी बदलाव के लिए आपके फ़ैसले की ज़रूरत नहीं।</translation>
    </message>
    <message numerus="yes">
        <source>%n changes need your decision.</source>
        <translation>
            <numerusform>%n बदलाव को आपका फ़ैसला चाहिए।</numerusform>
            <numerusform>%n बदलावों को आपका फ़ैसला चाहिए।</numerusform>
        </translation>
    </message>
    <message>
        <source>What they touch is off until you decide.</source>
        <translation>इससे जो प्रभावित है, वह आपके फ़ैसले तक बंद है।</translation>
    </message>
    <message>
        <source>Until you decide, the rules you agreed to stay in force.</source>
        <translation>आपके फ़ैसले तक वे नियम लागू रहते हैं जिन पर आप सहमत हुए थे।</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>अवलोकन</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>What {app} may use, what it shared, and what is waiting for you.</source>
        <translation>{app} क्या इस्तेमाल कर सकता है, क्या साझा हुआ, और क्या आपकी प्रतीक्षा में है।</translation>
    </message>
    <message numerus="yes">
        <source>%n more messages</source>
        <translation>
            <numerusform>%n और संदेश</numerusform>
            <numerusform>%n और संदेश</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message>
        <source>Recommendations</source>
        <translation>सुझाव</translation>
    </message>
    <message>
        <source>Ads</source>
        <translation>विज्ञापन</translation>
    </message>
    <message>
        <source>Optional cookies</source>
        <translation>वैकल्पिक कुकी</translation>
    </message>
    <message>
        <source>Linked accounts</source>
        <translation>जुड़े हुए खाते</translation>
    </message>
    <message>
        <source>{state} · {uses}</source>
        <translation>{state} · {uses}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
</context>
<context>
    <name>OverviewWords</name>
    <message>
        <source>All {total} permissions are off</source>
        <translation>सभी {total} अनुमतियाँ बंद हैं</translation>
    </message>
    <message>
        <source>{count} of {total} permissions were on when last checked</source>
        <translation>पिछली जाँच में चालू अनुमतियाँ: {total} में से {count}</translation>
    </message>
    <message>
        <source>All {total} permissions are on</source>
        <translation>सभी {total} अनुमतियाँ चालू हैं</translation>
    </message>
    <message>
        <source>{count} of {total} permissions are on</source>
        <translation>चालू अनुमतियाँ: {total} में से {count}</translation>
    </message>
    <message>
        <source>{app} asks when a feature needs something. You decide each time.</source>
        <translation>जब किसी सुविधा को कुछ चाहिए, तो {app} में पूछा जाता है। हर बार आप तय करते हैं।</translation>
    </message>
    <message>
        <source>{title}: {state}.</source>
        <translation>{title}: {state}।</translation>
    </message>
    <message>
        <source>The rest are off.</source>
        <translation>बाकी बंद हैं।</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>On</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>{count} of {total} on</source>
        <translation>{total} में से {count} चालू</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n बार</numerusform>
            <numerusform>%n बार</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n recipients</source>
        <translation>
            <numerusform>%n प्राप्तकर्ता के साथ</numerusform>
            <numerusform>%n प्राप्तकर्ताओं के साथ</numerusform>
        </translation>
    </message>
    <message>
        <source>More than {times}</source>
        <translation>{times} से ज़्यादा</translation>
    </message>
    <message>
        <source>{times}, {recipients}</source>
        <translation>{times}, {recipients}</translation>
    </message>
    <message>
        <source>once</source>
        <translation>एक बार</translation>
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
        <translation>{first} और {last}</translation>
    </message>
    <message>
        <source>{name} is on.</source>
        <translation>चालू: {name}।</translation>
    </message>
    <message>
        <source>{names} are on.</source>
        <translation>चालू: {names}।</translation>
    </message>
</context>
<context>
    <name>PageBanners</name>
    <message>
        <source>Read the policy</source>
        <translation>नीति पढ़ें</translation>
    </message>
    <message>
        <source>{detail}. Nothing is sent and nothing is changed. Whoever looks after this computer can put it right.</source>
        <translation>{detail}। कुछ भी भेजा या बदला नहीं जाता। इस कंप्यूटर को सँभालने वाला व्यक्ति इसे ठीक कर सकता है।</translation>
    </message>
    <message>
        <source>A setting of this computer is wrong</source>
        <translation>इस कंप्यूटर की एक सेटिंग गलत है</translation>
    </message>
    <message>
        <source>A part of the program is missing or broken. Nothing is sent and nothing is changed. Close the window and start it again.</source>
        <translation>प्रोग्राम का एक हिस्सा गायब या खराब है। कुछ भी भेजा या बदला नहीं जाता। विंडो बंद करके फिर से शुरू करें।</translation>
    </message>
    <message>
        <source>ConsentUI could not start</source>
        <translation>ConsentUI शुरू नहीं हो सका</translation>
    </message>
    <message>
        <source>Another window of ConsentUI holds your choices</source>
        <translation>आपके चुनाव ConsentUI की दूसरी विंडो के पास हैं</translation>
    </message>
    <message>
        <source>Close it, then try again. Until then nothing can be turned on here.</source>
        <translation>उसे बंद करें, फिर कोशिश करें। तब तक यहाँ कुछ भी चालू नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>This computer cannot read the choices it kept</source>
        <translation>यह कंप्यूटर अपने रखे हुए चुनाव नहीं पढ़ पा रहा</translation>
    </message>
    <message>
        <source>Nothing is turned on by that. Something you turned off earlier may not have been sent: look at the switches below.</source>
        <translation>इससे कुछ भी चालू नहीं होता। जो आपने पहले बंद किया, शायद वह भेजा नहीं गया: नीचे के स्विच देखें।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation>आप ऑफ़लाइन हैं</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>सर्वर जवाब नहीं दे रहा</translation>
    </message>
    <message>
        <source>This demo works with a demo service only</source>
        <translation>यह डेमो सिर्फ़ डेमो सेवा के साथ काम करता है</translation>
    </message>
    <message>
        <source>What answers does not call itself a demo. Nothing is sent to it.</source>
        <translation>जवाब देने वाली सेवा खुद को डेमो नहीं कहती। उसे कुछ भी नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>This address belongs to a demo</source>
        <translation>यह पता एक डेमो का है</translation>
    </message>
    <message>
        <source>Its people and data are made up, so nothing of yours is sent to it. To look at it, start the demo: consentui demo</source>
        <translation>उसके लोग और डेटा बनावटी हैं, इसलिए आपका कुछ भी वहाँ नहीं भेजा जाता। उसे देखने के लिए डेमो शुरू करें: consentui demo</translation>
    </message>
    <message>
        <source>What you turned off is saved on this computer. We send it when you are back online.</source>
        <translation>आपने जो बंद किया, वह इस कंप्यूटर पर सहेजा है। आपके फिर ऑनलाइन होने पर हम उसे भेजेंगे।</translation>
    </message>
    <message>
        <source>You can turn things off at any time. Turning on needs a connection.</source>
        <translation>आप किसी भी समय चीज़ें बंद कर सकते हैं। चालू करने के लिए कनेक्शन चाहिए।</translation>
    </message>
    <message>
        <source>A change you made is still being sent. You need not sign in for that.</source>
        <translation>आपका किया हुआ एक बदलाव अब भी भेजा जा रहा है। इसके लिए साइन इन ज़रूरी नहीं।</translation>
    </message>
    <message>
        <source>Sign in again to see and change the choices of your account.</source>
        <translation>अपने खाते के चुनाव देखने और बदलने के लिए फिर साइन इन करें।</translation>
    </message>
    <message>
        <source>You were signed out</source>
        <translation>आप साइन आउट हो गए</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>You declined the policy</source>
        <translation>आपने नीति अस्वीकार की</translation>
    </message>
    <message>
        <source>You can read it and decide again at any time.</source>
        <translation>आप किसी भी समय उसे पढ़कर फिर फ़ैसला कर सकते हैं।</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>आपने साइन इन नहीं किया है</translation>
    </message>
    <message>
        <source>These choices apply to this computer only. Sign in to see and change the choices of your account.</source>
        <translation>ये चुनाव सिर्फ़ इस कंप्यूटर पर लागू हैं। अपने खाते के चुनाव देखने और बदलने के लिए साइन इन करें।</translation>
    </message>
    <message>
        <source>These choices apply to this computer only, and it has no unlocked keyring to keep them. What you turn on here is turned off again when ConsentUI next starts.</source>
        <translation>ये चुनाव सिर्फ़ इस कंप्यूटर पर लागू हैं, और उन्हें रखने के लिए इस पर कोई अनलॉक कीरिंग नहीं है। आप यहाँ जो चालू करते हैं, वह ConsentUI के अगली बार शुरू होने पर फिर बंद हो जाता है।</translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message>
        <source>Support demo</source>
        <translation>सहायता डेमो</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>डेमो</translation>
    </message>
    <message>
        <source>Fold up the demo panel</source>
        <translation>डेमो पैनल समेटें</translation>
    </message>
    <message>
        <source>Made-up people and data. Nothing real is changed.</source>
        <translation>बनावटी लोग और डेटा। असली कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>Open the demo panel</source>
        <translation>डेमो पैनल खोलें</translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>Save as PDF</source>
        <translation>PDF के रूप में सहेजें</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. You can save a PDF instead.</source>
        <translation>इस कंप्यूटर पर कोई प्रिंटर नहीं लगा है। इसके बजाय आप PDF सहेज सकते हैं।</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>प्रिंटर को भेजा गया</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>{name} नाम से सहेजा गया</translation>
    </message>
</context>
<context>
    <name>PermissionNames</name>
    <message>
        <source>location</source>
        <translation>“स्थान”</translation>
    </message>
    <message>
        <source>the camera</source>
        <translation>“कैमरा”</translation>
    </message>
    <message>
        <source>the microphone</source>
        <translation>“माइक्रोफ़ोन”</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>“संपर्क”</translation>
    </message>
    <message>
        <source>the photo album</source>
        <translation>“फ़ोटो एल्बम”</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>“{title}”</translation>
    </message>
    <message>
        <source>They stay off.</source>
        <translation>यह स्विच बंद रहता है।</translation>
    </message>
    <message>
        <source>It stays off.</source>
        <translation>यह स्विच बंद रहता है।</translation>
    </message>
    <message>
        <source>Choose what {app} may use your location for</source>
        <translation>चुनें कि {app} आपका स्थान किस काम में ला सकता है</translation>
    </message>
    <message>
        <source>{title}: choose what {app} may use it for</source>
        <translation>{title}: चुनें कि {app} इसे किस काम में ला सकता है</translation>
    </message>
</context>
<context>
    <name>PermissionsPage</name>
    <message>
        <source>What {app} may use it for</source>
        <translation>{app} इसे किस काम में ला सकता है</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>अनुमतियाँ</translation>
    </message>
    <message>
        <source>All five are off until you turn them on. You can turn each one off here at any time.</source>
        <translation>पाँचों तब तक बंद हैं जब तक आप चालू न करें। आप हर एक को यहाँ किसी भी समय बंद कर सकते हैं।</translation>
    </message>
    <message>
        <source>These switches tell {app} what it may use. Your computer has its own privacy settings, and they can also block access.</source>
        <translation>ये स्विच {app} को बताते हैं कि क्या इस्तेमाल हो सकता है। आपके कंप्यूटर की अपनी गोपनीयता सेटिंग हैं, और वे भी पहुँच रोक सकती हैं।</translation>
    </message>
    <message>
        <source>The policy says {app} uses an identifier of this device to push information to you.</source>
        <translation>नीति के अनुसार {app} आपको जानकारी भेजने के लिए इस डिवाइस का एक पहचानकर्ता इस्तेमाल करता है।</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Your account</source>
        <translation>आपका खाता</translation>
    </message>
</context>
<context>
    <name>PersonPart</name>
    <message>
        <source>Person</source>
        <translation>व्यक्ति</translation>
    </message>
</context>
<context>
    <name>PhonePart</name>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Fill in code</source>
        <translation>कोड भरें</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>now</source>
        <translation>अभी</translation>
    </message>
    <message>
        <source>{code} is your {app} code. It works for 5 minutes.</source>
        <translation>{code} आपका {app} कोड है। यह 5 मिनट काम करता है।</translation>
    </message>
</context>
<context>
    <name>PhoneStep</name>
    <message>
        <source>See and change your privacy choices</source>
        <translation>अपने गोपनीयता चुनाव देखें और बदलें</translation>
    </message>
    <message>
        <source>Calling code</source>
        <translation>देश का कोड</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>फ़ोन नंबर</translation>
    </message>
    <message>
        <source>We send a code by text message to sign you in.</source>
        <translation>आपको साइन इन कराने के लिए हम SMS से एक कोड भेजते हैं।</translation>
    </message>
    <message>
        <source>Send code</source>
        <translation>कोड भेजें</translation>
    </message>
    <message>
        <source>Use without an account</source>
        <translation>बिना खाते के इस्तेमाल करें</translation>
    </message>
    <message>
        <source>Sign in to {app} with your phone number.</source>
        <translation>अपने फ़ोन नंबर से {app} में साइन इन करें।</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>भेजा जा रहा है…</translation>
    </message>
    <message>
        <source>or</source>
        <translation>या</translation>
    </message>
    <message>
        <source>Then your choices apply to this computer only.</source>
        <translation>तब आपके चुनाव सिर्फ़ इस कंप्यूटर पर लागू होते हैं।</translation>
    </message>
    <message>
        <source>Choose the calling code from the list.</source>
        <translation>सूची से देश का कोड चुनें।</translation>
    </message>
</context>
<context>
    <name>PolicyHeader</name>
    <message>
        <source>Privacy policy</source>
        <translation>गोपनीयता नीति</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>क्या बदला</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>प्रिंट करें</translation>
    </message>
    <message>
        <source>{version}. {answer}</source>
        <translation>{version}। {answer}</translation>
    </message>
    <message>
        <source>The link leads to a clause that this version does not have.</source>
        <translation>लिंक ऐसे खंड पर जाता है जो इस संस्करण में नहीं है।</translation>
    </message>
</context>
<context>
    <name>PolicyLists</name>
    <message>
        <source>{reason} The policy offers no choice here.</source>
        <translation>{reason} नीति यहाँ कोई विकल्प नहीं देती।</translation>
    </message>
    <message>
        <source>{switch}: {explanation}</source>
        <translation>{switch}: {explanation}</translation>
    </message>
    <message>
        <source>{what}, {why}.</source>
        <translation>{what}, {why}।</translation>
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
        <translation>पूछें</translation>
    </message>
    <message>
        <source>No consent needed</source>
        <translation>सहमति ज़रूरी नहीं</translation>
    </message>
    <message>
        <source>Data collected</source>
        <translation>इकट्ठा किया गया डेटा</translation>
    </message>
    <message>
        <source>What the policy says {app} collects, and why.</source>
        <translation>नीति के अनुसार {app} क्या इकट्ठा करता है, और क्यों।</translation>
    </message>
    <message>
        <source>Data shared</source>
        <translation>साझा किया गया डेटा</translation>
    </message>
    <message>
        <source>Who the policy says may get data from {app}, and why.</source>
        <translation>नीति के अनुसार {app} से डेटा किसे मिल सकता है, और क्यों।</translation>
    </message>
    <message>
        <source>Read it in the policy</source>
        <translation>नीति में पढ़ें</translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>the service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>We cannot show the policy</source>
        <translation>नीति दिखाई नहीं जा सकती</translation>
    </message>
    <message>
        <source>It cannot be loaded now, and there is no saved copy on this computer.</source>
        <translation>यह अभी लोड नहीं हो पा रही, और इस कंप्यूटर पर कोई सहेजी हुई कॉपी नहीं है।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>This policy has no text</source>
        <translation>इस नीति में कोई टेक्स्ट नहीं है</translation>
    </message>
    <message>
        <source>The service published it empty.</source>
        <translation>सेवा ने इसे खाली प्रकाशित किया।</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>परिचय</translation>
    </message>
</context>
<context>
    <name>PolicyPaper</name>
    <message>
        <source>Check value of this text (SHA-256): {value}</source>
        <translation>इस टेक्स्ट का जाँच मान (SHA-256): {value}</translation>
    </message>
    <message>
        <source>{title} · Version {version} · Page {page}</source>
        <translation>{title} · संस्करण {version} · पेज {page}</translation>
    </message>
</context>
<context>
    <name>PolicyQuestion</name>
    <message>
        <source>Decline</source>
        <translation>अस्वीकार करें</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>स्वीकार करें</translation>
    </message>
    <message>
        <source>You have not decided on this policy</source>
        <translation>आपने इस नीति पर फ़ैसला नहीं किया है</translation>
    </message>
    <message>
        <source>You declined the policy</source>
        <translation>आपने नीति अस्वीकार की</translation>
    </message>
    <message>
        <source>You can read it and decide again at any time.</source>
        <translation>आप किसी भी समय उसे पढ़कर फिर फ़ैसला कर सकते हैं।</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>Version {version}, from {day}</source>
        <translation>संस्करण {version}, {day} से</translation>
    </message>
    <message>
        <source>Version {version}, in force since {day}</source>
        <translation>संस्करण {version}, {day} से लागू</translation>
    </message>
    <message>
        <source>You have not answered yet.</source>
        <translation>आपने अभी जवाब नहीं दिया है।</translation>
    </message>
    <message>
        <source>You accepted it on {day}.</source>
        <translation>आपने इसे {day} को स्वीकार किया।</translation>
    </message>
    <message>
        <source>You declined it on {day}.</source>
        <translation>आपने इसे {day} को अस्वीकार किया।</translation>
    </message>
    <message>
        <source>Saved copy, version {version}. The text is checked (valid).</source>
        <translation>सहेजी हुई कॉपी, संस्करण {version}। टेक्स्ट जाँचा गया (मान्य)।</translation>
    </message>
    <message>
        <source>Saved copy, version {version}. The text could not be checked.</source>
        <translation>सहेजी हुई कॉपी, संस्करण {version}। टेक्स्ट जाँचा नहीं जा सका।</translation>
    </message>
    <message numerus="yes">
        <source>Read it all, %n minutes</source>
        <translation>
            <numerusform>पूरा पढ़ें, %n मिनट</numerusform>
            <numerusform>पूरा पढ़ें, %n मिनट</numerusform>
        </translation>
    </message>
    <message>
        <source>This policy is not available in {wanted}. You see the text in {shown}.</source>
        <translation>यह नीति {wanted} में उपलब्ध नहीं है। आप टेक्स्ट {shown} में देख रहे हैं।</translation>
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
        <translation>{total} में से मिलान {number}, सारांश में</translation>
    </message>
    <message>
        <source>Match {number} of {total}</source>
        <translation>{total} में से मिलान {number}</translation>
    </message>
    <message>
        <source>Nothing found for “{query}”. Try another word.</source>
        <translation>“{query}” के लिए कुछ नहीं मिला। दूसरा शब्द आज़माएँ।</translation>
    </message>
    <message numerus="yes">
        <source>The policy lists %n cases where the law lets {app} collect and use data without asking you. You cannot turn these off. You can ask about any of them.</source>
        <translation>
            <numerusform>नीति %n मामला बताती है जिसमें कानून {app} को आपसे पूछे बिना डेटा इकट्ठा और इस्तेमाल करने देता है। आप इसे बंद नहीं कर सकते। आप इसके बारे में पूछ सकते हैं।</numerusform>
            <numerusform>नीति %n मामले बताती है जिनमें कानून {app} को आपसे पूछे बिना डेटा इकट्ठा और इस्तेमाल करने देता है। आप इन्हें बंद नहीं कर सकते। आप इनमें से किसी के बारे में पूछ सकते हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The policy lists %n cases where the law lets {app} share data, or make it public, without asking you. You cannot turn these off. You can ask about any of them.</source>
        <translation>
            <numerusform>नीति %n मामला बताती है जिसमें कानून {app} को आपसे पूछे बिना डेटा साझा या सार्वजनिक करने देता है। आप इसे बंद नहीं कर सकते। आप इसके बारे में पूछ सकते हैं।</numerusform>
            <numerusform>नीति %n मामले बताती है जिनमें कानून {app} को आपसे पूछे बिना डेटा साझा या सार्वजनिक करने देता है। आप इन्हें बंद नहीं कर सकते। आप इनमें से किसी के बारे में पूछ सकते हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>Empty</source>
        <translation>खाली</translation>
    </message>
    <message>
        <source>{value}. It cannot be changed here.</source>
        <translation>{value}। इसे यहाँ नहीं बदला जा सकता।</translation>
    </message>
    <message>
        <source>Year-month-day, such as 1990-12-31</source>
        <translation>साल-महीना-दिन, जैसे 1990-12-31</translation>
    </message>
    <message>
        <source>Describe the picture in words. Pictures themselves are not sent from here.</source>
        <translation>चित्र को शब्दों में बताएँ। चित्र यहाँ से नहीं भेजे जाते।</translation>
    </message>
    <message>
        <source>Write something, or cancel.</source>
        <translation>कुछ लिखें, या रद्द करें।</translation>
    </message>
    <message>
        <source>Write a day that has been, such as 1990-12-31.</source>
        <translation>बीता हुआ कोई दिन लिखें, जैसे 1990-12-31।</translation>
    </message>
    <message>
        <source>Write 6 to 32 letters, digits or hyphens, without spaces.</source>
        <translation>6 से 32 अक्षर, अंक या हाइफ़न लिखें, बिना खाली जगह के।</translation>
    </message>
    <message>
        <source>{field} is saved.</source>
        <translation>{field}: सहेजा गया।</translation>
    </message>
    <message>
        <source>{field} is cleared.</source>
        <translation>{field}: साफ़ किया गया।</translation>
    </message>
    <message>
        <source>Set. It cannot be changed here.</source>
        <translation>तय है। इसे यहाँ नहीं बदला जा सकता।</translation>
    </message>
    <message>
        <source>Not set. You sign in with a code from a text message.</source>
        <translation>तय नहीं है। आप SMS के कोड से साइन इन करते हैं।</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>{share} percent</source>
        <translation>{share} प्रतिशत</translation>
    </message>
</context>
<context>
    <name>RawView</name>
    <message>
        <source>Raw file</source>
        <translation>मूल फ़ाइल</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>और दिखाएँ</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>No summary for this clause.</source>
        <translation>इस खंड का कोई सारांश नहीं है।</translation>
    </message>
    <message>
        <source>The policy</source>
        <translation>नीति</translation>
    </message>
</context>
<context>
    <name>ReceiptCard</name>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>रसीद सहेजें</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>जाँचा गया</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation>जाँचा नहीं जा सकता</translation>
    </message>
    <message>
        <source>{app} reported this. Receipts are for decisions only.</source>
        <translation>यह {app} ने बताया। रसीदें सिर्फ़ फ़ैसलों की होती हैं।</translation>
    </message>
    <message>
        <source>{app} has it on record. Receipts are for decisions only.</source>
        <translation>यह {app} के रिकॉर्ड में है। रसीदें सिर्फ़ फ़ैसलों की होती हैं।</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी किया गया</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Each receipt is the service&apos;s signed proof of one decision. The signature was checked.</source>
        <translation>हर रसीद एक फ़ैसले का, सेवा के हस्ताक्षर वाला प्रमाण है। हस्ताक्षर जाँचा गया।</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>See all activity</source>
        <translation>पूरी गतिविधि देखें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी किया गया</translation>
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
        <translation>रसीद</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>चुनाव</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>नीति</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>सहेजा गया</translation>
    </message>
    <message>
        <source>Check value</source>
        <translation>जाँच मान</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{title}: turned on for “{use}”</source>
        <translation>{title}: “{use}” के लिए चालू किया गया</translation>
    </message>
    <message>
        <source>{title}: turned off for “{use}”</source>
        <translation>{title}: “{use}” के लिए बंद किया गया</translation>
    </message>
    <message>
        <source>Turning off needs no policy version</source>
        <translation>बंद करने के लिए नीति का संस्करण ज़रूरी नहीं</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>संस्करण {version}</translation>
    </message>
    <message>
        <source>clause {place}</source>
        <translation>खंड {place}</translation>
    </message>
    <message>
        <source>Version {version}, {clauses}</source>
        <translation>संस्करण {version}, {clauses}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>{moment}, by {device}</source>
        <translation>{moment}, {device} से</translation>
    </message>
</context>
<context>
    <name>RecipientLine</name>
    <message>
        <source>Stop sharing</source>
        <translation>साझा करना रोकें</translation>
    </message>
    <message>
        <source>Stop sharing with {recipient}</source>
        <translation>{recipient} के साथ साझा करना रोकें</translation>
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
        <translation>रसीद</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>जवाब दें</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>चुनाव</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>नीति</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>सहेजा गया</translation>
    </message>
    <message>
        <source>Check value</source>
        <translation>जाँच मान</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>डेटा</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>किसे भेजा गया</translation>
    </message>
    <message>
        <source>For</source>
        <translation>किसलिए</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>डिवाइस</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Turning off needs no policy version</source>
        <translation>बंद करने के लिए नीति का संस्करण ज़रूरी नहीं</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>संस्करण {version}</translation>
    </message>
    <message>
        <source>clause {place}</source>
        <translation>खंड {place}</translation>
    </message>
    <message>
        <source>Version {version}, {clauses}</source>
        <translation>संस्करण {version}, {clauses}</translation>
    </message>
    <message>
        <source>{moment}, by {device}</source>
        <translation>{moment}, {device} से</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>Signature, check value and place in the chain were checked on this computer.</source>
        <translation>हस्ताक्षर, जाँच मान और कड़ी में जगह इस कंप्यूटर पर जाँचे गए।</translation>
    </message>
    <message>
        <source>The receipt is not on this computer yet.</source>
        <translation>रसीद अभी इस कंप्यूटर पर नहीं है।</translation>
    </message>
    <message>
        <source>The signature does not belong to this receipt and the service&apos;s keys.</source>
        <translation>हस्ताक्षर इस रसीद और सेवा की कुंजियों से मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>It does not follow the receipt before it: something is missing or changed.</source>
        <translation>यह पिछली रसीद के बाद की नहीं है: कुछ गायब है या बदला गया है।</translation>
    </message>
    <message>
        <source>It is about somebody else than the receipts around it.</source>
        <translation>यह आसपास की रसीदों से अलग किसी और व्यक्ति की है।</translation>
    </message>
    <message>
        <source>Its check value or number is not the one of this receipt.</source>
        <translation>इसका जाँच मान या नंबर इस रसीद का नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>और %n अन्य</numerusform>
            <numerusform>और %n अन्य</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferenceLink</name>
    <message>
        <source>Reference {reference}</source>
        <translation>संदर्भ {reference}</translation>
    </message>
    <message>
        <source>{text}, copy</source>
        <translation>{text}, कॉपी करें</translation>
    </message>
    <message>
        <source>Copy the reference. Support can tell from it what went wrong, and nothing about you.</source>
        <translation>संदर्भ कॉपी करें। सहायता टीम को उससे पता चलता है कि क्या गड़बड़ हुई, और आपके बारे में कुछ नहीं।</translation>
    </message>
    <message>
        <source>Reference copied</source>
        <translation>संदर्भ कॉपी किया गया</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>A report for support</source>
        <translation>सहायता के लिए रिपोर्ट</translation>
    </message>
    <message>
        <source>This is all of it, word for word. It names neither you nor this computer, and holds none of your choices. Nothing is sent: you save a file and decide who gets it.</source>
        <translation>यह पूरी रिपोर्ट है, शब्द-दर-शब्द। इसमें न आपका नाम है, न इस कंप्यूटर का, और आपका कोई चुनाव नहीं है। कुछ भी भेजा नहीं जाता: आप फ़ाइल सहेजते हैं और तय करते हैं कि वह किसे मिले।</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>न सहेजें</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>सहेजें…</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>रिपोर्ट</translation>
    </message>
</context>
<context>
    <name>RequestsCard</name>
    <message>
        <source>Copy of your data</source>
        <translation>आपके डेटा की कॉपी</translation>
    </message>
    <message>
        <source>Downloading, {progress}</source>
        <translation>डाउनलोड हो रही है, {progress}</translation>
    </message>
    <message>
        <source>Deletion of your account</source>
        <translation>आपके खाते को हटाना</translation>
    </message>
    <message>
        <source>Content about you</source>
        <translation>आपके बारे में सामग्री</translation>
    </message>
    <message>
        <source>Asked on {day}</source>
        <translation>{day} को माँगा गया</translation>
    </message>
    <message>
        <source>On {day}</source>
        <translation>{day} को</translation>
    </message>
    <message>
        <source>Your requests</source>
        <translation>आपके अनुरोध</translation>
    </message>
    <message>
        <source>Sign in to ask for a copy or delete your data.</source>
        <translation>कॉपी माँगने या अपना डेटा हटाने के लिए साइन इन करें।</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>लोड हो रहा है…</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>यह अभी लोड नहीं हो पा रहा।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>No open requests</source>
        <translation>कोई अनुरोध बाकी नहीं</translation>
    </message>
    <message>
        <source>Get a copy of your data</source>
        <translation>अपने डेटा की कॉपी पाएँ</translation>
    </message>
    <message>
        <source>Show your copy</source>
        <translation>अपनी कॉपी दिखाएँ</translation>
    </message>
</context>
<context>
    <name>ResendButton</name>
    <message>
        <source>Send again</source>
        <translation>फिर भेजें</translation>
    </message>
</context>
<context>
    <name>RowPainter</name>
    <message>
        <source>Sensitive</source>
        <translation>संवेदनशील</translation>
    </message>
</context>
<context>
    <name>ScreenFoot</name>
    <message>
        <source>Read the privacy policy</source>
        <translation>गोपनीयता नीति पढ़ें</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>टेक्स्ट का आकार</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>मदद</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>भाषा: {language}</translation>
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
        <translation>डेमो</translation>
    </message>
</context>
<context>
    <name>SearchButton</name>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Search permissions, choices, policy and settings</source>
        <translation>अनुमतियाँ, चुनाव, नीति और सेटिंग खोजें</translation>
    </message>
</context>
<context>
    <name>SearchPalette</name>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Search permissions, choices, policy and settings</source>
        <translation>अनुमतियाँ, चुनाव, नीति और सेटिंग खोजें</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>कुछ नहीं मिला</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>%n परिणाम</numerusform>
            <numerusform>%n परिणाम</numerusform>
        </translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>अनुमति</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>चुनाव</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>नीति</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>आपका डेटा</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>गतिविधि</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>मदद</translation>
    </message>
    <message>
        <source>move</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>close</source>
        <translation>बंद करें</translation>
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
        <translation>अनुमति · {state}</translation>
    </message>
    <message>
        <source>Permission</source>
        <translation>अनुमति</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>Other choices</source>
        <translation>अन्य चुनाव</translation>
    </message>
    <message>
        <source>Other choices · {state}</source>
        <translation>अन्य चुनाव · {state}</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>आपका डेटा</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>गतिविधि</translation>
    </message>
    <message>
        <source>history log receipts proof export</source>
        <translation>इतिहास लॉग रसीदें प्रमाण निर्यात</translation>
    </message>
    <message>
        <source>Everything that happened</source>
        <translation>जो कुछ हुआ</translation>
    </message>
    <message>
        <source>What was turned on</source>
        <translation>क्या चालू किया गया</translation>
    </message>
    <message>
        <source>What was turned off</source>
        <translation>क्या बंद किया गया</translation>
    </message>
    <message>
        <source>What was shared</source>
        <translation>क्या साझा हुआ</translation>
    </message>
    <message>
        <source>Answers to the policy</source>
        <translation>नीति के जवाब</translation>
    </message>
    <message>
        <source>Requests about your data</source>
        <translation>आपके डेटा के बारे में अनुरोध</translation>
    </message>
    <message>
        <source>Sign-ins</source>
        <translation>साइन इन</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>मदद</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>परिचय</translation>
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
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>We cannot load this now. Your switches are not affected.</source>
        <translation>यह अभी लोड नहीं हो पा रहा। आपके स्विचों पर असर नहीं पड़ता।</translation>
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
        <translation>फिर साइन इन करें</translation>
    </message>
    <message>
        <source>You were signed out because your session has ended.</source>
        <translation>आपका सत्र समाप्त हो गया, इसलिए आप साइन आउट हो गए।</translation>
    </message>
    <message>
        <source>A change you made is still being sent. You need not sign in for that.</source>
        <translation>आपका किया हुआ एक बदलाव अब भी भेजा जा रहा है। इसके लिए साइन इन ज़रूरी नहीं।</translation>
    </message>
    <message>
        <source>You were signed in with {phone}.</source>
        <translation>आपने {phone} से साइन इन किया था।</translation>
    </message>
    <message>
        <source>Stay signed out</source>
        <translation>साइन आउट ही रहें</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करें</translation>
    </message>
</context>
<context>
    <name>SessionGroup</name>
    <message>
        <source>Where you are signed in</source>
        <translation>आपने कहाँ साइन इन किया है</translation>
    </message>
    <message>
        <source>Sign out everywhere else</source>
        <translation>बाकी सब जगह साइन आउट करें</translation>
    </message>
    <message>
        <source>This list may be out of date</source>
        <translation>यह सूची पुरानी हो सकती है</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>लोड हो रहा है…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>यह अभी लोड नहीं हो पा रहा।</translation>
    </message>
    <message>
        <source>Active now</source>
        <translation>अभी सक्रिय</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>साइन आउट करें</translation>
    </message>
    <message>
        <source>Sign out on {device}</source>
        <translation>{device} पर साइन आउट करें</translation>
    </message>
    <message>
        <source>You need a connection to sign out elsewhere.</source>
        <translation>दूसरी जगह साइन आउट करने के लिए कनेक्शन चाहिए।</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>In the memory of this demo only. It is forgotten when you close the window.</source>
        <translation>सिर्फ़ इस डेमो की मेमोरी में। विंडो बंद करने पर यह मिट जाता है।</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>मेमोरी</translation>
    </message>
    <message>
        <source>In this computer&apos;s keyring. In no file, no log and no command line.</source>
        <translation>इस कंप्यूटर की कीरिंग में। किसी फ़ाइल, लॉग या कमांड लाइन में नहीं।</translation>
    </message>
    <message>
        <source>In memory, until you close the window. You asked to sign in each time.</source>
        <translation>मेमोरी में, जब तक आप विंडो बंद न करें। आपने हर बार साइन इन करना चुना।</translation>
    </message>
    <message>
        <source>This computer has no keyring that is unlocked. It is kept until you close the window.</source>
        <translation>इस कंप्यूटर पर कोई अनलॉक कीरिंग नहीं है। यह विंडो बंद होने तक रखा जाता है।</translation>
    </message>
    <message>
        <source>Nothing is kept yet.</source>
        <translation>अभी कुछ नहीं रखा गया।</translation>
    </message>
    <message>
        <source>The keyring was not asked yet.</source>
        <translation>कीरिंग से अभी पूछा नहीं गया।</translation>
    </message>
    <message>
        <source>Your sign-in is kept in this computer’s keyring ({name}).</source>
        <translation>आपका साइन इन इस कंप्यूटर की कीरिंग ({name}) में रखा है।</translation>
    </message>
    <message>
        <source>{device} · signed in since {since}</source>
        <translation>{device} · {since} से साइन इन</translation>
    </message>
    <message>
        <source>Signed in since {since} · last used {used}</source>
        <translation>{since} से साइन इन · पिछला इस्तेमाल {used}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>यह कंप्यूटर</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Sign out</source>
        <translation>साइन आउट करें</translation>
    </message>
    <message>
        <source>log out leave account</source>
        <translation>लॉग आउट साइन आउट छोड़ें खाता</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>आपने कहाँ साइन इन किया है</translation>
    </message>
    <message>
        <source>sessions devices sign out log out phone computer elsewhere</source>
        <translation>सत्र डिवाइस साइन आउट लॉग आउट फ़ोन कंप्यूटर दूसरी जगह</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>थीम</translation>
    </message>
    <message>
        <source>look light dark high contrast night colours appearance system</source>
        <translation>रूप हल्का गहरा उच्च कंट्रास्ट रात रंग दिखावट सिस्टम</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>टेक्स्ट का आकार</translation>
    </message>
    <message>
        <source>larger smaller letters zoom font size accessibility</source>
        <translation>बड़ा छोटा अक्षर ज़ूम फ़ॉन्ट आकार सुलभता</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>फ़ॉन्ट</translation>
    </message>
    <message>
        <source>letters system Inter</source>
        <translation>अक्षर सिस्टम Inter</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>कम ऐनिमेशन</translation>
    </message>
    <message>
        <source>animation sliding fading movement accessibility</source>
        <translation>ऐनिमेशन खिसकना धुँधला गति सुलभता</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>English Chinese Arabic words translation system</source>
        <translation>अंग्रेज़ी चीनी अरबी हिन्दी शब्द अनुवाद सिस्टम</translation>
    </message>
    <message>
        <source>Language of the policy</source>
        <translation>नीति की भाषा</translation>
    </message>
    <message>
        <source>English Chinese translation</source>
        <translation>अंग्रेज़ी चीनी अनुवाद</translation>
    </message>
    <message>
        <source>Keep short messages on screen</source>
        <translation>छोटे संदेश स्क्रीन पर रखें</translation>
    </message>
    <message>
        <source>toast undo seconds time notification</source>
        <translation>संदेश पूर्ववत सेकंड समय सूचना</translation>
    </message>
    <message>
        <source>Where your sign-in is kept</source>
        <translation>आपका साइन इन कहाँ रखा है</translation>
    </message>
    <message>
        <source>keyring password token store safe</source>
        <translation>कीरिंग पासवर्ड टोकन रखना सुरक्षित</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>about licences licenses open source update number</source>
        <translation>परिचय लाइसेंस ओपन सोर्स अपडेट नंबर</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>सहायता के लिए विवरण</translation>
    </message>
    <message>
        <source>diagnostics problem error code log report</source>
        <translation>निदान समस्या गड़बड़ी कोड लॉग रिपोर्ट</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>How ConsentUI looks and speaks. These settings stay on this computer.</source>
        <translation>ConsentUI कैसा दिखता और बोलता है। ये सेटिंग इसी कंप्यूटर पर रहती हैं।</translation>
    </message>
</context>
<context>
    <name>SharedCard</name>
    <message>
        <source>Shared in the last 7 days</source>
        <translation>पिछले 7 दिनों में साझा</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>लोड हो रहा है…</translation>
    </message>
    <message>
        <source>See all activity</source>
        <translation>पूरी गतिविधि देखें</translation>
    </message>
    <message>
        <source>{line}. This may be out of date.</source>
        <translation>{line}। यह पुराना हो सकता है।</translation>
    </message>
    <message>
        <source>We cannot load this now.</source>
        <translation>यह अभी लोड नहीं हो पा रहा।</translation>
    </message>
    <message>
        <source>We cannot load this now. Nothing was shared when it was last loaded.</source>
        <translation>यह अभी लोड नहीं हो पा रहा। पिछली बार लोड होने पर कुछ साझा नहीं हुआ था।</translation>
    </message>
    <message>
        <source>When {app} shares data, you see it here.</source>
        <translation>{app} से डेटा साझा होने पर आपको यहाँ दिखता है।</translation>
    </message>
    <message>
        <source>Nothing was shared</source>
        <translation>कुछ साझा नहीं हुआ</translation>
    </message>
</context>
<context>
    <name>ShortcutWords</name>
    <message>
        <source>Search permissions, choices, policy and settings</source>
        <translation>अनुमतियाँ, चुनाव, नीति और सेटिंग खोजें</translation>
    </message>
    <message>
        <source>Undo the last recorded choice</source>
        <translation>पिछला दर्ज चुनाव पूर्ववत करें</translation>
    </message>
    <message>
        <source>Send what waits and check again</source>
        <translation>जो बाकी है उसे भेजें और फिर जाँचें</translation>
    </message>
    <message>
        <source>Larger text, smaller text, as it was</source>
        <translation>बड़ा टेक्स्ट, छोटा टेक्स्ट, पहले जैसा</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>यह सूची</translation>
    </message>
    <message>
        <source>Close what is open: search, menu, dialog, message</source>
        <translation>जो खुला है उसे बंद करें: खोज, मेनू, डायलॉग, संदेश</translation>
    </message>
    <message>
        <source>Show or hide the demo panel</source>
        <translation>डेमो पैनल दिखाएँ या छिपाएँ</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>हर जगह</translation>
    </message>
    <message>
        <source>Moving about</source>
        <translation>इधर-उधर जाना</translation>
    </message>
    <message>
        <source>Open a page, counted from the top</source>
        <translation>पेज खोलें, ऊपर से गिनकर</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>पिछले पेज पर वापस</translation>
    </message>
    <message>
        <source>Next and previous control</source>
        <translation>अगला और पिछला नियंत्रण</translation>
    </message>
    <message>
        <source>Next and previous part of the window</source>
        <translation>विंडो का अगला और पिछला हिस्सा</translation>
    </message>
    <message>
        <source>Move inside a list</source>
        <translation>सूची के अंदर चलें</translation>
    </message>
    <message>
        <source>Open and close the details of a row</source>
        <translation>पंक्ति का विवरण खोलें और बंद करें</translation>
    </message>
    <message>
        <source>Press a button or a switch</source>
        <translation>बटन या स्विच दबाएँ</translation>
    </message>
    <message>
        <source>In the policy</source>
        <translation>नीति में</translation>
    </message>
    <message>
        <source>Search the policy</source>
        <translation>नीति में खोजें</translation>
    </message>
    <message>
        <source>Next and previous match</source>
        <translation>अगला और पिछला मिलान</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>SideScreen</name>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
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
        <translation>डेमो</translation>
    </message>
    <message>
        <source>Your privacy choices</source>
        <translation>आपके गोपनीयता चुनाव</translation>
    </message>
    <message>
        <source>for {service}</source>
        <translation>{service} के लिए</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>आपका खाता</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>साइन इन किया है</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>साइन आउट</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>फिर साइन इन करें</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>साइन इन नहीं किया</translation>
    </message>
    <message>
        <source>This device only</source>
        <translation>सिर्फ़ यह डिवाइस</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions waiting</source>
        <translation>
            <numerusform>%n फ़ैसला बाकी</numerusform>
            <numerusform>%n फ़ैसले बाकी</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInGroup</name>
    <message>
        <source>How you sign in</source>
        <translation>आप कैसे साइन इन करते हैं</translation>
    </message>
    <message>
        <source>Phone and text message code</source>
        <translation>फ़ोन और SMS कोड</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>the service</source>
        <translation>सेवा</translation>
    </message>
</context>
<context>
    <name>SignInWords</name>
    <message>
        <source>Type your phone number.</source>
        <translation>अपना फ़ोन नंबर लिखें।</translation>
    </message>
    <message>
        <source>This number has too few digits.</source>
        <translation>इस नंबर में अंक कम हैं।</translation>
    </message>
    <message>
        <source>This number has too many digits.</source>
        <translation>इस नंबर में अंक ज़्यादा हैं।</translation>
    </message>
    <message>
        <source>You are offline. You need the internet to sign in.</source>
        <translation>आप ऑफ़लाइन हैं। साइन इन करने के लिए इंटरनेट चाहिए।</translation>
    </message>
    <message>
        <source>The server did not answer. Try again.</source>
        <translation>सर्वर ने जवाब नहीं दिया। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>We sent a text message to {phone}</source>
        <translation>हमने {phone} पर SMS भेजा</translation>
    </message>
    <message numerus="yes">
        <source>The code works for %n minutes.</source>
        <translation>
            <numerusform>कोड %n मिनट काम करता है।</numerusform>
            <numerusform>कोड %n मिनट काम करता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again in {time}</source>
        <translation>फिर भेजें, {time} बाद</translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message>
        <source>Sign out now?</source>
        <translation>अभी साइन आउट करें?</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are not sent yet. They are sent later. You need not sign in for that.</source>
        <translation>
            <numerusform>%n बदलाव अभी भेजा नहीं गया है। उसे बाद में भेजा जाएगा। इसके लिए साइन इन ज़रूरी नहीं।</numerusform>
            <numerusform>%n बदलाव अभी भेजे नहीं गए हैं। उन्हें बाद में भेजा जाएगा। इसके लिए साइन इन ज़रूरी नहीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>बने रहें</translation>
    </message>
    <message>
        <source>Sign out, send later</source>
        <translation>साइन आउट करें, बाद में भेजें</translation>
    </message>
</context>
<context>
    <name>SkipLink</name>
    <message>
        <source>Go to content</source>
        <translation>सामग्री पर जाएँ</translation>
    </message>
</context>
<context>
    <name>StartScreen</name>
    <message>
        <source>One moment…</source>
        <translation>एक पल…</translation>
    </message>
    <message>
        <source>We cannot reach the service</source>
        <translation>सेवा से संपर्क नहीं हो पा रहा</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>You are offline, or the service is not running. Nothing was changed.</source>
        <translation>आप ऑफ़लाइन हैं, या सेवा चल नहीं रही। कुछ भी बदला नहीं गया।</translation>
    </message>
    <message>
        <source>The server does not answer. Nothing was changed. Try again, or come back later.</source>
        <translation>सर्वर जवाब नहीं दे रहा। कुछ भी बदला नहीं गया। फिर कोशिश करें, या बाद में आएँ।</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {number} of {count}: {step}</source>
        <translation>चरण {number}, कुल {count}: {step}</translation>
    </message>
</context>
<context>
    <name>SupportDesk</name>
    <message>
        <source>Save the report</source>
        <translation>रिपोर्ट सहेजें</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>ज़िप फ़ाइलें (*.zip)</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>{name} नाम से सहेजा गया</translation>
    </message>
</context>
<context>
    <name>SwitchWords</name>
    <message>
        <source>Stays off</source>
        <translation>बंद रहता है</translation>
    </message>
    <message>
        <source>Off when online</source>
        <translation>ऑनलाइन होने पर बंद</translation>
    </message>
    <message>
        <source>{title}, {state}</source>
        <translation>{title}, {state}</translation>
    </message>
    <message>
        <source>{app} may still use it until you are online. We keep trying.</source>
        <translation>आपके ऑनलाइन होने तक {app} में अब भी इसका इस्तेमाल हो सकता है। हम कोशिश करते रहेंगे।</translation>
    </message>
    <message>
        <source>{app} may still use it until this is sent. You need not sign in for that.</source>
        <translation>इसके भेजे जाने तक {app} में अब भी इसका इस्तेमाल हो सकता है। इसके लिए साइन इन ज़रूरी नहीं।</translation>
    </message>
    <message>
        <source>It was off already. {app} is told when you are online.</source>
        <translation>यह पहले से बंद था। आपके ऑनलाइन होने पर {app} को बताया जाएगा।</translation>
    </message>
    <message>
        <source>It was off already. {app} is still to be told. You need not sign in for that.</source>
        <translation>यह पहले से बंद था। {app} को बताना अभी बाकी है। इसके लिए साइन इन ज़रूरी नहीं।</translation>
    </message>
    <message>
        <source>Needs a connection. Stays off.</source>
        <translation>कनेक्शन चाहिए। बंद रहता है।</translation>
    </message>
    <message>
        <source>The policy changed. This is off until you decide again.</source>
        <translation>नीति बदल गई। आपके फिर फ़ैसला करने तक यह बंद है।</translation>
    </message>
    <message>
        <source>Turned off on another device.</source>
        <translation>दूसरे डिवाइस पर बंद किया गया।</translation>
    </message>
    <message>
        <source>Turned off on another device ({device}) {when}.</source>
        <translation>दूसरे डिवाइस ({device}) पर {when} बंद किया गया।</translation>
    </message>
    <message>
        <source>Turned off on another device {when}.</source>
        <translation>दूसरे डिवाइस पर {when} बंद किया गया।</translation>
    </message>
    <message>
        <source>On when last checked</source>
        <translation>पिछली जाँच में चालू</translation>
    </message>
    <message>
        <source>On when last checked, {time}</source>
        <translation>पिछली जाँच में चालू, {time}</translation>
    </message>
    <message>
        <source>{summary}. {count} of {total} uses are on.</source>
        <translation>{summary}। {total} में से {count} उपयोग चालू।</translation>
    </message>
    <message>
        <source>It stays off: a double click turns nothing on. Click once if you want it on.</source>
        <translation>यह बंद रहता है: दो बार क्लिक करने से कुछ चालू नहीं होता। चालू करना हो तो एक बार क्लिक करें।</translation>
    </message>
    <message>
        <source>It stays off: the page moved just before you clicked. Click once more.</source>
        <translation>यह बंद रहता है: आपके क्लिक से ठीक पहले पेज खिसक गया। एक बार और क्लिक करें।</translation>
    </message>
    <message>
        <source>Off is being recorded. You can turn it on again after that.</source>
        <translation>बंद होना दर्ज हो रहा है। उसके बाद आप इसे फिर चालू कर सकते हैं।</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>Turning on…</source>
        <translation>चालू हो रहा है…</translation>
    </message>
    <message>
        <source>On</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>Turning off…</source>
        <translation>बंद हो रहा है…</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>पुष्टि नहीं हुई</translation>
    </message>
    <message>
        <source>Needs your answer</source>
        <translation>आपका जवाब चाहिए</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>Saving…</source>
        <translation>सहेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>साइन आउट</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>पुष्टि नहीं हुई</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>अप-टू-डेट</translation>
    </message>
    <message>
        <source>This device only</source>
        <translation>सिर्फ़ यह डिवाइस</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>जाँच हो रही है…</translation>
    </message>
    <message numerus="yes">
        <source>Offline · %n changes waiting</source>
        <translation>
            <numerusform>ऑफ़लाइन · %n बदलाव बाकी</numerusform>
            <numerusform>ऑफ़लाइन · %n बदलाव बाकी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No answer · %n changes waiting</source>
        <translation>
            <numerusform>जवाब नहीं · %n बदलाव बाकी</numerusform>
            <numerusform>जवाब नहीं · %n बदलाव बाकी</numerusform>
        </translation>
    </message>
    <message>
        <source>Updated {time}</source>
        <translation>अपडेट: {time}</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>ऑफ़लाइन</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>जवाब नहीं</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close message</source>
        <translation>संदेश बंद करें</translation>
    </message>
</context>
<context>
    <name>UseChooser</name>
    <message>
        <source>Keep off</source>
        <translation>बंद ही रखें</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>चालू करें</translation>
    </message>
    <message>
        <source>Nothing is chosen for you. You can change this later.</source>
        <translation>आपके लिए कुछ चुना नहीं गया है। आप इसे बाद में बदल सकते हैं।</translation>
    </message>
    <message numerus="yes">
        <source>Turn on %n uses</source>
        <translation>
            <numerusform>%n उपयोग चालू करें</numerusform>
            <numerusform>%n उपयोग चालू करें</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one use</source>
        <translation>कम से कम एक उपयोग चुनें</translation>
    </message>
</context>
<context>
    <name>UseWords</name>
    <message numerus="yes">
        <source>%n uses</source>
        <translation>
            <numerusform>%n उपयोग</numerusform>
            <numerusform>%n उपयोग</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionRow</name>
    <message>
        <source>See what changes</source>
        <translation>देखें कि क्या बदलता है</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>संस्करण {version}</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>{day} से</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>{day} से</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>लागू</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>घोषित</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>पहले का</translation>
    </message>
</context>
<context>
    <name>VersionsPage</name>
    <message>
        <source>Versions of the privacy policy</source>
        <translation>गोपनीयता नीति के संस्करण</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>गोपनीयता नीति</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>घटनाएँ</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>और दिखाएँ</translation>
    </message>
    <message>
        <source>What the policy said at each time, and what changed between two versions.</source>
        <translation>नीति ने कब क्या कहा, और दो संस्करणों के बीच क्या बदला।</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>संस्करण {version}</translation>
    </message>
</context>
<context>
    <name>WaitingMenu</name>
    <message>
        <source>Changes waiting to be sent</source>
        <translation>भेजे जाने की प्रतीक्षा में बदलाव</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>भेजने के लिए कुछ बाकी नहीं।</translation>
    </message>
    <message>
        <source>Last checked {time}</source>
        <translation>पिछली जाँच: {time}</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>अभी कोशिश करें</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>फिर जाँचें</translation>
    </message>
    <message numerus="yes">
        <source>%n changes made before you signed out</source>
        <translation>
            <numerusform>%n बदलाव, साइन आउट से पहले किया गया</numerusform>
            <numerusform>%n बदलाव, साइन आउट से पहले किए गए</numerusform>
        </translation>
    </message>
    <message>
        <source>Turning off: {title}</source>
        <translation>बंद हो रहा है: {title}</translation>
    </message>
    <message>
        <source>Turning off: {title}, {use}</source>
        <translation>बंद हो रहा है: {title}, {use}</translation>
    </message>
</context>
<context>
    <name>WhenGroup</name>
    <message>
        <source>What happens when</source>
        <translation>कब क्या होता है</translation>
    </message>
</context>
<context>
    <name>WordedSwitch</name>
    <message>
        <source>On</source>
        <translation>चालू</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>बंद</translation>
    </message>
</context>
<context>
    <name>WriteMailDialog</name>
    <message>
        <source>Open your mail program?</source>
        <translation>अपना मेल प्रोग्राम खोलें?</translation>
    </message>
    <message>
        <source>Your mail program opens with this message, and you write the rest there. ConsentUI sends nothing. What you send reaches {app} outside this window.</source>
        <translation>आपका मेल प्रोग्राम इस संदेश के साथ खुलता है, और बाकी आप वहाँ लिखते हैं। ConsentUI कुछ नहीं भेजता। आप जो भेजते हैं, वह इस विंडो से बाहर {app} तक पहुँचता है।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Open mail program</source>
        <translation>मेल प्रोग्राम खोलें</translation>
    </message>
    <message>
        <source>To: {address}</source>
        <translation>प्रति: {address}</translation>
    </message>
    <message>
        <source>Subject: {subject}</source>
        <translation>विषय: {subject}</translation>
    </message>
</context>
<context>
    <name>YourDataPage</name>
    <message>
        <source>Your data</source>
        <translation>आपका डेटा</translation>
    </message>
    <message>
        <source>Sign in to see your data</source>
        <translation>अपना डेटा देखने के लिए साइन इन करें</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>What {app} holds about you, and why.</source>
        <translation>{app} के पास आपके बारे में क्या है, और क्यों।</translation>
    </message>
    <message>
        <source>{app} shows it to you alone. ConsentUI keeps no search history on this computer.</source>
        <translation>{app} यह सिर्फ़ आपको दिखाता है। ConsentUI इस कंप्यूटर पर खोज का इतिहास नहीं रखता।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>We cannot load what is held now</source>
        <translation>जो रखा है, वह अभी लोड नहीं हो पा रहा</translation>
    </message>
    <message>
        <source>Below stands what the policy says. Nothing was changed.</source>
        <translation>नीचे वह है जो नीति कहती है। कुछ भी बदला नहीं गया।</translation>
    </message>
</context>
<context>
    <name>_ContactHead</name>
    <message>
        <source>Write to the privacy team</source>
        <translation>गोपनीयता टीम को लिखें</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>पता कॉपी करें</translation>
    </message>
    <message>
        <source>Write email</source>
        <translation>ईमेल लिखें</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी किया गया</translation>
    </message>
</context>
<context>
    <name>_FateColumn</name>
    <message>
        <source>Nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
</context>
<context>
    <name>_FirstStep</name>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Asking what would be deleted…</source>
        <translation>पूछा जा रहा है कि क्या हटेगा…</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>हटाया जाता है</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>रखा जाता है</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>Sign out</source>
        <translation>साइन आउट करें</translation>
    </message>
</context>
<context>
    <name>_Hint</name>
    <message>
        <source>Text messages show up here</source>
        <translation>SMS यहाँ दिखते हैं</translation>
    </message>
</context>
<context>
    <name>_SecondStep</name>
    <message>
        <source>Type {word} to confirm</source>
        <translation>पुष्टि के लिए “{word}” लिखें</translation>
    </message>
    <message>
        <source>We check that it is really you.</source>
        <translation>हम जाँचते हैं कि यह सचमुच आप हैं।</translation>
    </message>
</context>
</TS>

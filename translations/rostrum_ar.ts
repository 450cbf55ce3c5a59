<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>The copy could not be read back.</source>
        <translation>تعذّرت إعادة قراءة النسخة.</translation>
    </message>
    <message>
        <source>The option -o is missing: it tells where to write.</source>
        <translation>الخيار -o ناقص: فهو يحدد مكان الكتابة.</translation>
    </message>
    <message>
        <source>Wrote a copy to %1.</source>
        <translation>كُتبت نسخة إلى %1.</translation>
    </message>
    <message>
        <source>Writes a consistent copy, also while the window has the file open.</source>
        <translation>يكتب نسخة متسقة، حتى والملف مفتوح في النافذة.</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <extracomment>%1 is a sentence that tells a conflict.</extracomment>
        <translation>خطأ: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>تنبيه: %1</translation>
    </message>
    <message>
        <source>No conflicts.</source>
        <translation>لا تعارضات.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>لا أخطاء</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>%Ln أخطاء</numerusform>
            <numerusform>%Ln خطأً</numerusform>
            <numerusform>%Ln خطأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>لا تنبيهات</numerusform>
            <numerusform>تنبيه واحد</numerusform>
            <numerusform>تنبيهان</numerusform>
            <numerusform>%Ln تنبيهات</numerusform>
            <numerusform>%Ln تنبيهًا</numerusform>
            <numerusform>%Ln تنبيه</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists every conflict and warning.</source>
        <translation>يسرد كل التعارضات والتنبيهات.</translation>
    </message>
    <message>
        <source>Writes one JSON object to standard output.</source>
        <translation>يكتب كائن JSON واحدًا إلى المخرج القياسي.</translation>
    </message>
    <message>
        <source>The language of messages and of print: en, fr, ar, es or fil.</source>
        <translation>لغة الرسائل والطباعة: en أو fr أو ar أو es أو fil.</translation>
    </message>
    <message>
        <source>Plans a conference and prints what it needs.</source>
        <translation>يخطط لمؤتمر ويطبع ما يلزمه.</translation>
    </message>
    <message>
        <source>Opens the window.</source>
        <translation>يفتح النافذة.</translation>
    </message>
    <message>
        <source>“rostrum COMMAND --help” tells the options of a command.</source>
        <translation>«rostrum COMMAND --help» يعرض خيارات أمر ما.</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 failed, nothing changed; 2 wrong usage; 3 done, and there is something to look at.</source>
        <translation>رمز الخروج: 0 تم؛ 1 فشل ولم يتغير شيء؛ 2 استعمال خاطئ؛ 3 تم، وهناك ما يستحق النظر.</translation>
    </message>
    <message>
        <source>Where to write; “-” is standard output.</source>
        <translation>مكان الكتابة؛ و«-» هو المخرج القياسي.</translation>
    </message>
    <message>
        <source>There is no language “%1” here. Choose en, fr, ar, es or fil.</source>
        <translation>لا توجد هنا لغة «%1». اختر en أو fr أو ar أو es أو fil.</translation>
    </message>
    <message>
        <source>There is no command “%1”. “rostrum --help” lists those that there are.</source>
        <translation>لا يوجد أمر «%1». يسرد «rostrum --help» الأوامر المتاحة.</translation>
    </message>
    <message>
        <source>Tells how to use it.</source>
        <translation>يشرح طريقة الاستعمال.</translation>
    </message>
    <message>
        <source>%1
Usage: %2</source>
        <translation>%1
الاستعمال: %2</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>الاستعمال: %1</translation>
    </message>
    <message>
        <source>Something is missing.
Usage: %1</source>
        <translation>هناك شيء ناقص.
الاستعمال: %1</translation>
    </message>
    <message>
        <source>There are too many arguments.
Usage: %1</source>
        <translation>هناك شيء زائد.
الاستعمال: %1</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check that its folder exists and that you may write there.</source>
        <translation>تعذّرت كتابة %1. تحقق من وجود مجلده ومن أن لديك إذنًا بالكتابة فيه.</translation>
    </message>
    <message>
        <source>The option --format is missing.</source>
        <translation>الخيار --format ناقص.</translation>
    </message>
    <message>
        <source>“%1” is no format that can be written. Choose one of: %2.</source>
        <translation>«%1» ليست صيغة يمكن كتابتها. اختر واحدة من: %2.</translation>
    </message>
    <message>
        <source>Writing %1 failed: the disk may be full.</source>
        <translation>فشلت كتابة %1: قد يكون القرص ممتلئًا.</translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation>كُتب %1.</translation>
    </message>
    <message>
        <source>Writes the programme in a format that other systems read.</source>
        <translation>يكتب البرنامج بصيغة تقرؤها أنظمة أخرى.</translation>
    </message>
    <message>
        <source>The format: %1.</source>
        <translation>الصيغة: %1.</translation>
    </message>
    <message>
        <source>Also what is not public.</source>
        <translation>يشمل أيضًا ما ليس علنيًا.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>تم التراجع: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>تمت الإعادة: %1</translation>
    </message>
    <message>
        <source>Takes back the last change, whoever made it.</source>
        <translation>يتراجع عن آخر تغيير، أيًا كان صاحبه.</translation>
    </message>
    <message>
        <source>Does the change again that was taken back last.</source>
        <translation>يعيد آخر تغيير جرى التراجع عنه.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first, or choose another.</source>
        <translation>لا يوجد مجلد %1. أنشئه أولًا أو اختر غيره.</translation>
    </message>
    <message>
        <source>%1 could not be made.</source>
        <translation>تعذّر إنشاء %1.</translation>
    </message>
    <message>
        <source>Nothing was written: this is what an import would do.</source>
        <translation>لم يُكتب شيء: هذا ما سيفعله الاستيراد.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) read</source>
        <translation>
            <numerusform>لم تُقرأ أي جلسة</numerusform>
            <numerusform>قُرئت جلسة واحدة</numerusform>
            <numerusform>قُرئت جلستان</numerusform>
            <numerusform>قُرئت %Ln جلسات</numerusform>
            <numerusform>قُرئت %Ln جلسة</numerusform>
            <numerusform>قُرئت %Ln جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>لم تُضَف أي جلسة</numerusform>
            <numerusform>أُضيفت جلسة واحدة</numerusform>
            <numerusform>أُضيفت جلستان</numerusform>
            <numerusform>أُضيفت %Ln جلسات</numerusform>
            <numerusform>أُضيفت %Ln جلسة</numerusform>
            <numerusform>أُضيفت %Ln جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>لم تُعدَّل أي جلسة</numerusform>
            <numerusform>عُدِّلت جلسة واحدة</numerusform>
            <numerusform>عُدِّلت جلستان</numerusform>
            <numerusform>عُدِّلت %Ln جلسات</numerusform>
            <numerusform>عُدِّلت %Ln جلسة</numerusform>
            <numerusform>عُدِّلت %Ln جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>لم تبقَ أي جلسة دون تغيير</numerusform>
            <numerusform>بقيت جلسة واحدة دون تغيير</numerusform>
            <numerusform>بقيت جلستان دون تغيير</numerusform>
            <numerusform>بقيت %Ln جلسات دون تغيير</numerusform>
            <numerusform>بقيت %Ln جلسة دون تغيير</numerusform>
            <numerusform>بقيت %Ln جلسة دون تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone from the file, now marked as cancelled:</source>
        <translation>
            <numerusform>لم تغب أي جلسة عن الملف:</numerusform>
            <numerusform>غابت جلسة واحدة عن الملف، وهي الآن ملغاة:</numerusform>
            <numerusform>غابت جلستان عن الملف، وهما الآن ملغاتان:</numerusform>
            <numerusform>غابت %Ln جلسات عن الملف، وهي الآن ملغاة:</numerusform>
            <numerusform>غابت %Ln جلسة عن الملف، وهي الآن ملغاة:</numerusform>
            <numerusform>غابت %Ln جلسة عن الملف، وهي الآن ملغاة:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n back in the file:</source>
        <translation>
            <numerusform>لم تعد أي جلسة إلى الملف:</numerusform>
            <numerusform>عادت جلسة واحدة إلى الملف:</numerusform>
            <numerusform>عادت جلستان إلى الملف:</numerusform>
            <numerusform>عادت %Ln جلسات إلى الملف:</numerusform>
            <numerusform>عادت %Ln جلسة إلى الملف:</numerusform>
            <numerusform>عادت %Ln جلسة إلى الملف:</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>Reads programmes of other systems into a conference, made if it is not there.</source>
        <translation>يقرأ برامج من أنظمة أخرى إلى مؤتمر، ويُنشئه إن لم يكن موجودًا.</translation>
    </message>
    <message>
        <source>The format of the sources: auto or %1.</source>
        <translation>صيغة المصادر: auto أو %1.</translation>
    </message>
    <message>
        <source>Only tells what would be done.</source>
        <translation>يذكر فقط ما كان سيُفعل.</translation>
    </message>
    <message>
        <source>%1 – %2 (%3)</source>
        <extracomment>First day – last day (time zone)</extracomment>
        <translation>%1 – %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>لا أيام</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>لا قاعات</numerusform>
            <numerusform>قاعة واحدة</numerusform>
            <numerusform>قاعتان</numerusform>
            <numerusform>%Ln قاعات</numerusform>
            <numerusform>%Ln قاعة</numerusform>
            <numerusform>%Ln قاعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>لا محاور</numerusform>
            <numerusform>محور واحد</numerusform>
            <numerusform>محوران</numerusform>
            <numerusform>%Ln محاور</numerusform>
            <numerusform>%Ln محورًا</numerusform>
            <numerusform>%Ln محور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%Ln جلسات</numerusform>
            <numerusform>%Ln جلسة</numerusform>
            <numerusform>%Ln جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) scheduled</source>
        <translation>
            <numerusform>لا جلسات مجدولة</numerusform>
            <numerusform>جلسة واحدة مجدولة</numerusform>
            <numerusform>جلستان مجدولتان</numerusform>
            <numerusform>%Ln جلسات مجدولة</numerusform>
            <numerusform>%Ln جلسة مجدولة</numerusform>
            <numerusform>%Ln جلسة مجدولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>لا متحدثين</numerusform>
            <numerusform>متحدث واحد</numerusform>
            <numerusform>متحدثان</numerusform>
            <numerusform>%Ln متحدثين</numerusform>
            <numerusform>%Ln متحدثًا</numerusform>
            <numerusform>%Ln متحدث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chapter(s)</source>
        <translation>
            <numerusform>لا فروع</numerusform>
            <numerusform>فرع واحد</numerusform>
            <numerusform>فرعان</numerusform>
            <numerusform>%Ln فروع</numerusform>
            <numerusform>%Ln فرعًا</numerusform>
            <numerusform>%Ln فرع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>لا منظمات</numerusform>
            <numerusform>منظمة واحدة</numerusform>
            <numerusform>منظمتان</numerusform>
            <numerusform>%Ln منظمات</numerusform>
            <numerusform>%Ln منظمة</numerusform>
            <numerusform>%Ln منظمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n release(s)</source>
        <translation>
            <numerusform>لا إصدارات</numerusform>
            <numerusform>إصدار واحد</numerusform>
            <numerusform>إصداران</numerusform>
            <numerusform>%Ln إصدارات</numerusform>
            <numerusform>%Ln إصدارًا</numerusform>
            <numerusform>%Ln إصدار</numerusform>
        </translation>
    </message>
    <message>
        <source>Tells what a file holds.</source>
        <translation>يعرض محتوى ملف.</translation>
    </message>
    <message>
        <source>“%1” is no kind of thing that can be listed. Choose one of: %2.</source>
        <translation>«%1» ليس نوعًا يمكن سرده. اختر واحدًا من: %2.</translation>
    </message>
    <message>
        <source>Lists one kind of thing: %1.</source>
        <translation>يسرد نوعًا واحدًا: %1.</translation>
    </message>
    <message>
        <source>unscheduled</source>
        <translation>غير مجدولة</translation>
    </message>
    <message>
        <source>(undone)</source>
        <translation>(تم التراجع عنه)</translation>
    </message>
    <message>
        <source>(undone, then something else was done)</source>
        <translation>(تم التراجع عنه، ثم أُجري تغيير آخر)</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>الخيار --%1 ناقص.</translation>
    </message>
    <message>
        <source>The title must not be empty.</source>
        <translation>يجب ألا يكون العنوان فارغًا.</translation>
    </message>
    <message>
        <source>“%1” is not a date for --%2. Write it as 2026-05-01.</source>
        <translation>«%1» ليس تاريخًا صالحًا للخيار --%2. اكتبه هكذا: 2026-05-01.</translation>
    </message>
    <message>
        <source>The last day (--end) must not lie before the first (--start).</source>
        <translation>يجب ألا يسبق اليومُ الأخير (--end) اليومَ الأول (--start).</translation>
    </message>
    <message numerus="yes">
        <source>A conference lasts at most %n day(s).</source>
        <translation>
            <numerusform>لا يدوم المؤتمر أي يوم.</numerusform>
            <numerusform>أقصى مدة للمؤتمر يوم واحد.</numerusform>
            <numerusform>أقصى مدة للمؤتمر يومان.</numerusform>
            <numerusform>أقصى مدة للمؤتمر %Ln أيام.</numerusform>
            <numerusform>أقصى مدة للمؤتمر %Ln يومًا.</numerusform>
            <numerusform>أقصى مدة للمؤتمر %Ln يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a time zone. Give one as in America/Toronto.</source>
        <translation>«%1» ليست منطقة زمنية. اكتبها مثل America/Toronto.</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>أُنشئ %1.</translation>
    </message>
    <message>
        <source>Makes a new, empty conference.</source>
        <translation>يُنشئ مؤتمرًا جديدًا فارغًا.</translation>
    </message>
    <message>
        <source>What it is called.</source>
        <translation>اسم المؤتمر.</translation>
    </message>
    <message>
        <source>Its first day, as 2026-05-01.</source>
        <translation>يومه الأول، مثل 2026-05-01.</translation>
    </message>
    <message>
        <source>Its last day.</source>
        <translation>يومه الأخير.</translation>
    </message>
    <message>
        <source>Its time zone, as America/Toronto.</source>
        <translation>منطقته الزمنية، مثل America/Toronto.</translation>
    </message>
    <message>
        <source>Made %1 with the sample programme.</source>
        <translation>أُنشئ %1 مع البرنامج النموذجي.</translation>
    </message>
    <message>
        <source>Makes a new conference filled with the sample programme.</source>
        <translation>يُنشئ مؤتمرًا جديدًا مملوءًا بالبرنامج النموذجي.</translation>
    </message>
    <message>
        <source>“%1” cannot be printed. Choose one of: %2.</source>
        <translation>لا يمكن طباعة «%1». اختر واحدًا من: %2.</translation>
    </message>
    <message>
        <source>Prints to a PDF: %1.</source>
        <translation>يطبع إلى ملف PDF: %1.</translation>
    </message>
    <message>
        <source>booklet: the folded size, a5 or half-letter.</source>
        <translation>booklet: المقاس بعد الطي، a5 أو half-letter.</translation>
    </message>
    <message>
        <source>booklet: on sheets, in the order for folding and stapling.</source>
        <translation>booklet: على فروخ بترتيب الطي والتدبيس.</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <extracomment>%1 is a number: how much of the work is done.</extracomment>
        <translation>اكتمل %1 %</translation>
    </message>
    <message>
        <source>rostrum: The work was done, but writing about it to standard output failed.</source>
        <translation>rostrum: تمّ العمل، لكن الكتابة عنه إلى المخرج القياسي فشلت.</translation>
    </message>
    <message>
        <source>rostrum: Writing to standard output failed. The disk or the pipe behind it may be full or closed.</source>
        <translation>rostrum: فشلت الكتابة إلى المخرج القياسي. قد يكون القرص أو الأنبوب الذي وراءه ممتلئًا أو مغلقًا.</translation>
    </message>
    <message>
        <source>Nobody reads from %1. Give the name of a file to write.</source>
        <translation>لا أحد يقرأ من %1. أعطِ اسم ملف للكتابة فيه.</translation>
    </message>
    <message>
        <source>Writing to %1 failed: it is full or was closed.</source>
        <translation>فشلت الكتابة إلى %1: إنه ممتلئ أو أُغلق.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>أُوقف العمل. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Writing to standard output failed. The disk or the pipe behind it may be full or closed.</source>
        <translation>فشلت الكتابة إلى المخرج القياسي. قد يكون القرص أو الأنبوب الذي وراءه ممتلئًا أو مغلقًا.</translation>
    </message>
    <message>
        <source>Accepted: %1 (%2)</source>
        <extracomment>%1 is a sentence that tells a conflict, %2 why it may stay.</extracomment>
        <translation>مقبول: %1 (%2)</translation>
    </message>
    <message>
        <source>--%1 cannot be “%2”. Choose one of: %3.</source>
        <translation>لا يمكن أن تكون قيمة ‎--%1‎ «%2». اختر واحدة من: %3.</translation>
    </message>
    <message>
        <source>“%1” is no day of the conference. Its days are: %2.</source>
        <translation>«%1» ليس من أيام المؤتمر. أيامه هي: %2.</translation>
    </message>
    <message>
        <source>There is no room “%1”. `rostrum list FILE rooms` shows them.</source>
        <translation>لا توجد قاعة باسم «%1». يعرضها الأمر ‎`rostrum list FILE rooms`‎.</translation>
    </message>
    <message>
        <source>There is no track “%1”. `rostrum list FILE tracks` shows them.</source>
        <translation>لا يوجد محور باسم «%1». يعرضها الأمر ‎`rostrum list FILE tracks`‎.</translation>
    </message>
    <message>
        <source>“%1” is no scale. Give the millimetres for a minute, from %2 to %3.</source>
        <translation>«%1» ليس مقياسًا. اكتب عدد المليمترات للدقيقة، من %2 إلى %3.</translation>
    </message>
    <message>
        <source>a4, letter, a3 or tabloid; a booklet takes a4 or letter.</source>
        <translation>a4 أو letter أو a3 أو tabloid؛ والكتيّب يقبل a4 أو letter.</translation>
    </message>
    <message>
        <source>timetable and planning-cards: landscape or portrait.</source>
        <translation>timetable و planning-cards: ‏landscape (بالعرض) أو portrait (بالطول).</translation>
    </message>
    <message>
        <source>timetable: only this day; may be given again.</source>
        <translation>timetable: هذا اليوم فقط؛ ويمكن تكراره.</translation>
    </message>
    <message>
        <source>timetable: only this room; may be given again.</source>
        <translation>timetable: هذه القاعة فقط؛ ويمكن تكرارها.</translation>
    </message>
    <message>
        <source>planning-cards: only sessions that have no place yet.</source>
        <translation>planning-cards: الجلسات التي ليس لها موضع بعد فقط.</translation>
    </message>
    <message>
        <source>planning-cards: only of this track; may be given again.</source>
        <translation>planning-cards: هذا المحور فقط؛ ويمكن تكراره.</translation>
    </message>
    <message>
        <source>planning-cards: millimetres for a minute; 1 where not given.</source>
        <translation>planning-cards: عدد المليمترات للدقيقة؛ 1 إن لم يُذكر.</translation>
    </message>
    <message>
        <source>planning-cards: also hours and rooms to hang the cards between.</source>
        <translation>planning-cards: مع شرائط الساعات وأسماء القاعات لتعليق البطاقات بينها.</translation>
    </message>
    <message>
        <source>--%1 does not go with %2, only with: %3.</source>
        <translation>‎--%1‎ لا يصلح مع %2، بل مع: %3 فقط.</translation>
    </message>
    <message>
        <source>Certain: %1 – %2 (%3)</source>
        <extracomment>%1 and %2 are names of people, %3 says why they are taken for one person.</extracomment>
        <translation>مؤكد: %1 – %2 (%3)</translation>
    </message>
    <message>
        <source>Likely: %1 – %2 (%3)</source>
        <extracomment>%1 and %2 are names of people, %3 says why they may be one person.</extracomment>
        <translation>محتمل: %1 – %2 (%3)</translation>
    </message>
    <message>
        <source>Nobody seems to be in the file twice.</source>
        <translation>لا يبدو أن أحدًا مذكور في الملف مرتين.</translation>
    </message>
    <message numerus="yes">
        <source>%n certain pair(s)</source>
        <translation>
            <numerusform>لا أزواج مؤكدة</numerusform>
            <numerusform>زوج مؤكد واحد</numerusform>
            <numerusform>زوجان مؤكدان</numerusform>
            <numerusform>%n أزواج مؤكدة</numerusform>
            <numerusform>%n زوجًا مؤكدًا</numerusform>
            <numerusform>%n زوج مؤكد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n likely pair(s)</source>
        <translation>
            <numerusform>لا أزواج محتملة</numerusform>
            <numerusform>زوج محتمل واحد</numerusform>
            <numerusform>زوجان محتملان</numerusform>
            <numerusform>%n أزواج محتملة</numerusform>
            <numerusform>%n زوجًا محتملًا</numerusform>
            <numerusform>%n زوج محتمل</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists people who may be in the file twice.</source>
        <translation>يسرد الأشخاص الذين قد يكونون مذكورين في الملف مرتين.</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>%1 and %2 overlap on %3, and both call: %4</source>
        <extracomment>%1 and %2 a session and its room, %3 when, %4 the chapters called to both.</extracomment>
        <translation>تتداخل %1 و%2 يوم %3، وكلتاهما تدعو: %4</translation>
    </message>
    <message>
        <source>step-free access</source>
        <extracomment>What a room lacks, inside a list.</extracomment>
        <translation>مدخل دون درج</translation>
    </message>
    <message>
        <source>interpretation</source>
        <extracomment>What a room lacks, inside a list: booths or equipment for interpreters.</extracomment>
        <translation>الترجمة الفورية</translation>
    </message>
    <message>
        <source>%3 lacks what “%1” on %2 needs: %4</source>
        <extracomment>%1 a session&apos;s title, %2 when, %3 a room, %4 what it lacks.</extracomment>
        <translation>ينقص %3 ما تحتاج إليه «%1» يوم %2: %4</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A number of minutes, short.</extracomment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 has %2 to get from %3 to %4 on %5; the conference allows %6 min for it</source>
        <extracomment>%1 a person, %2 a time such as “5 min”, %3 and %4 a session and its room, %5 when, %6 a number of minutes.</extracomment>
        <translation>لدى %1 مهلة %2 للانتقال من %3 إلى %4 يوم %5؛ والمؤتمر يخصص لذلك %6 د</translation>
    </message>
    <message>
        <source>%1 on %2 has nobody on it</source>
        <extracomment>%1 a session and its room, %2 when it is.</extracomment>
        <translation>لم يُعيَّن أحد في %1 يوم %2</translation>
    </message>
    <message>
        <source>%1 is on %2, outside the days and hours of the conference</source>
        <extracomment>%1 a session and its room, %2 when it is.</extracomment>
        <translation>موعد %1 يوم %2 خارج أيام المؤتمر وساعاته</translation>
    </message>
    <message>
        <source>%3 is set up for “%2” while “%1” is still on, on %4</source>
        <extracomment>%1 and %2 titles of sessions, %3 a room, %4 when.</extracomment>
        <translation>يبدأ تجهيز %3 لـ«%2» و«%1» لم تنتهِ بعد، يوم %4</translation>
    </message>
    <message>
        <source>%3 is still cleared up after “%1” while “%2” is on, on %4</source>
        <extracomment>%1 and %2 titles of sessions, %3 a room, %4 when.</extracomment>
        <translation>لا يزال إخلاء %3 بعد «%1» جاريًا أثناء «%2»، يوم %4</translation>
    </message>
    <message>
        <source>%3 is still cleared up after “%1” when it is set up for “%2”, on %4</source>
        <extracomment>%1 and %2 titles of sessions, %3 a room, %4 when.</extracomment>
        <translation>لا يزال إخلاء %3 بعد «%1» جاريًا عند تجهيزها لـ«%2»، يوم %4</translation>
    </message>
    <message>
        <source>%1 and %2 take up the same space on %3</source>
        <extracomment>%1 and %2 a session and its room, which is a part of the other&apos;s, %3 when.</extracomment>
        <translation>تشغل %1 و%2 المكان نفسه يوم %3</translation>
    </message>
    <message>
        <source>“%1” and “%2” are both in %3 on %4, when more run there than its limit of %5</source>
        <extracomment>%1 and %2 titles of sessions, %3 a room, %4 when, %5 how many sessions the room can hold at a time.</extracomment>
        <translation>«%1» و«%2» كلتاهما في %3 يوم %4، حين يتجاوز عدد الجلسات فيها حدّها وهو %5</translation>
    </message>
    <message>
        <source>“%1” and “%2” are both in %3 on %4</source>
        <extracomment>%1 and %2 titles of sessions, %3 a room, %4 when.</extracomment>
        <translation>«%1» و«%2» كلتاهما في %3 يوم %4</translation>
    </message>
    <message>
        <source>%1 holds %2</source>
        <extracomment>A room&apos;s name and how many people it holds.</extracomment>
        <translation>سعة %1 هي %2</translation>
    </message>
    <message>
        <source>“%1” on %2 expects %3, but %4</source>
        <extracomment>%1 a session&apos;s title, %2 when, %3 how many people are expected, %4 rooms: “Hall 1 holds 20”.</extracomment>
        <translation>يُتوقع في «%1» يوم %2 حضور %3، لكن %4</translation>
    </message>
    <message>
        <source>%1 is on %2, outside the times when the room is open</source>
        <extracomment>%1 a session and its room, %2 when it is.</extracomment>
        <translation>موعد %1 يوم %2 خارج أوقات فتح القاعة</translation>
    </message>
    <message>
        <source>%1 is in two places on %2: %3 and %4</source>
        <extracomment>%1 a person, %2 when, %3 and %4 a session and its room: “A” in Hall 1.</extracomment>
        <translation>%1 في مكانين يوم %2: %3 و%4</translation>
    </message>
    <message>
        <source>%1 is in two sessions at once on %2: “%3” and “%4”, both in %5</source>
        <extracomment>%1 a person, %2 when, %3 and %4 the titles of sessions, %5 the room of both.</extracomment>
        <translation>%1 في جلستين في وقت واحد يوم %2: «%3» و«%4»، وكلتاهما في %5</translation>
    </message>
    <message>
        <source>%1 is not available for %2 on %3</source>
        <extracomment>%1 a person, %2 a session and its room, %3 when it is.</extracomment>
        <translation>%2 يوم %3 خارج أوقات توفر %1</translation>
    </message>
    <message>
        <source>%1 is not available for %2 on %3, only on %4</source>
        <extracomment>%1 a person, %2 a session and its room, %3 when it is, %4 when the person is available.</extracomment>
        <translation>%2 يوم %3 خارج أوقات توفر %1 (المتاح فقط: %4)</translation>
    </message>
    <message>
        <source>%1 has declined, but is on %2 on %3</source>
        <extracomment>%1 a person, %2 a session and its room, %3 when it is.</extracomment>
        <translation>ورد اعتذار من %1، لكن الاسم لا يزال في %2 يوم %3</translation>
    </message>
    <message>
        <source>%1 has not confirmed yet, but is on %2 on %3</source>
        <extracomment>%1 a person, %2 a session and its room, %3 when it is.</extracomment>
        <translation>لم يرد تأكيد من %1 بعد، لكن الاسم في %2 يوم %3</translation>
    </message>
    <message>
        <source>Two sessions of the track “%1” overlap on %4: %2 and %3</source>
        <extracomment>%1 a track, %2 and %3 a session and its room, %4 when.</extracomment>
        <translation>تتداخل جلستان من المحور «%1» يوم %4: %2 و%3</translation>
    </message>
    <message>
        <source>%1 is on %2 on %3, but was not asked when they can</source>
        <extracomment>%1 a person, %2 a session and its room, %3 when it is.</extracomment>
        <translation>%1 في %2 يوم %3، لكن لم يُسأل متى يمكنه الحضور</translation>
    </message>
    <message>
        <source>%1 has only %2 between %3 and %4 on %5</source>
        <extracomment>%1 a person, %2 a time such as “5 min”, %3 and %4 a session and its room, %5 when.</extracomment>
        <translation>ليس لدى %1 سوى %2 بين %3 و%4 يوم %5</translation>
    </message>
    <message>
        <source>%1 and %2 follow each other with %3 between, on %4, and both call: %5</source>
        <extracomment>%1 and %2 a session and its room, %3 a time such as “5 min”, %4 when, %5 the chapters that are called to both.</extracomment>
        <translation>تتوالى %1 و%2 وبينهما %3 يوم %4، وكلتاهما تدعو: %5</translation>
    </message>
    <message>
        <source>%1 and %2 are in the wrong order</source>
        <extracomment>%1 and %2 a session and its room.</extracomment>
        <translation>ترتيب %1 و%2 معكوس</translation>
    </message>
    <message>
        <source>%1 must come after %2, but begins on %3, before that one ends on %4</source>
        <extracomment>%1 and %2 a session and its room, %3 and %4 a day and a time.</extracomment>
        <translation>يجب أن تأتي %1 بعد %2، لكنها تبدأ يوم %3 قبل أن تنتهي تلك يوم %4</translation>
    </message>
    <message>
        <source>%1 must come after %2, but %3 begins on %5, before %4 ends on %6</source>
        <extracomment>%1 and %2 a person or a session, %3 and %4 a session and its room, %5 and %6 a day and a time.</extracomment>
        <translation>يجب أن يأتي %1 بعد %2، لكن %3 تبدأ يوم %5 قبل أن تنتهي %4 يوم %6</translation>
    </message>
    <message>
        <source>%1 on %2 has no abstract</source>
        <extracomment>%1 a session and its room, %2 when it is.</extracomment>
        <translation>لا ملخص لـ%1 يوم %2</translation>
    </message>
    <message>
        <source>%1 on %2 has no moderator</source>
        <extracomment>%1 a session and its room, %2 when it is.</extracomment>
        <translation>لا أحد يدير %1 يوم %2</translation>
    </message>
    <message>
        <source>%1 on %2 is in no track</source>
        <extracomment>%1 a session and its room, %2 when it is.</extracomment>
        <translation>%1 يوم %2 ليست في أي محور</translation>
    </message>
    <message>
        <source>%1 and %2 overlap on %3, though they must not</source>
        <extracomment>%1 and %2 a session and its room, %3 when.</extracomment>
        <translation>تتداخل %1 و%2 يوم %3، مع أنه يجب ألا تتداخلا</translation>
    </message>
    <message>
        <source>%1 and %2 must not be on at the same time, but %3 and %4 overlap on %5</source>
        <extracomment>%1 and %2 a person or a session, %3 and %4 a session and its room, %5 when.</extracomment>
        <translation>يجب ألا يكون %1 و%2 في وقت واحد، لكن %3 و%4 تتداخلان يوم %5</translation>
    </message>
    <message>
        <source>%1 is on “%2”, though that must not be</source>
        <extracomment>%1 a person, %2 a session&apos;s title.</extracomment>
        <translation>%1 في «%2»، مع أن ذلك ممنوع</translation>
    </message>
    <message>
        <source>%1 are both on “%2”, though they must not be on one session</source>
        <extracomment>%1 two people, “Ana and Ben”, %2 a session&apos;s title.</extracomment>
        <translation>%1 معًا في «%2»، مع أنه يجب ألا يجتمعا في جلسة واحدة</translation>
    </message>
    <message>
        <source>“%1” on %2 is in no room, so the timetable does not show it</source>
        <extracomment>%1 a session&apos;s title, %2 when it is.</extracomment>
        <translation>«%1» يوم %2 بلا قاعة، فلا يعرضها الجدول الزمني</translation>
    </message>
    <message>
        <source>%1 on %2 is in a room that is hidden from the timetable</source>
        <extracomment>%1 a session and its room, %2 when it is.</extracomment>
        <translation>%1 يوم %2 في قاعة مخفية من الجدول الزمني</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2 has %n person(s) on it; a panel has at most %3</source>
        <extracomment>%1 a session and its room, %2 when it is, %n how many people are on it, %3 a number.</extracomment>
        <translation>
            <numerusform>في %1 يوم %2 %Ln شخص؛ وفي حلقة النقاش %3 على الأكثر</numerusform>
            <numerusform>في %1 يوم %2 شخص واحد؛ وفي حلقة النقاش %3 على الأكثر</numerusform>
            <numerusform>في %1 يوم %2 شخصان؛ وفي حلقة النقاش %3 على الأكثر</numerusform>
            <numerusform>في %1 يوم %2 %Ln أشخاص؛ وفي حلقة النقاش %3 على الأكثر</numerusform>
            <numerusform>في %1 يوم %2 %Ln شخصًا؛ وفي حلقة النقاش %3 على الأكثر</numerusform>
            <numerusform>في %1 يوم %2 %Ln شخص؛ وفي حلقة النقاش %3 على الأكثر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %2 has %n person(s) on it; a panel has at least %3</source>
        <extracomment>%1 a session and its room, %2 when it is, %n how many people are on it, %3 a number.</extracomment>
        <translation>
            <numerusform>في %1 يوم %2 %Ln شخص؛ وفي حلقة النقاش %3 على الأقل</numerusform>
            <numerusform>في %1 يوم %2 شخص واحد؛ وفي حلقة النقاش %3 على الأقل</numerusform>
            <numerusform>في %1 يوم %2 شخصان؛ وفي حلقة النقاش %3 على الأقل</numerusform>
            <numerusform>في %1 يوم %2 %Ln أشخاص؛ وفي حلقة النقاش %3 على الأقل</numerusform>
            <numerusform>في %1 يوم %2 %Ln شخصًا؛ وفي حلقة النقاش %3 على الأقل</numerusform>
            <numerusform>في %1 يوم %2 %Ln شخص؛ وفي حلقة النقاش %3 على الأقل</numerusform>
        </translation>
    </message>
    <message>
        <source>The plenaries %1 and %2 overlap on %3</source>
        <extracomment>%1 and %2 a session and its room, %3 when.</extracomment>
        <translation>تتداخل الجلستان العامتان %1 و%2 يوم %3</translation>
    </message>
    <message>
        <source>%1 runs against the plenary %2 on %3</source>
        <extracomment>%1 and %2 a session and its room, %3 when.</extracomment>
        <translation>تتزامن %1 مع الجلسة العامة %2 يوم %3</translation>
    </message>
    <message>
        <source>“%1” is held at times that overlap: %2</source>
        <extracomment>%1 a session&apos;s title, %2 its times.</extracomment>
        <translation>تُعقد «%1» في أوقات متداخلة: %2</translation>
    </message>
    <message>
        <source>“%1” is held more than once: %2</source>
        <extracomment>%1 a session&apos;s title, %2 its times.</extracomment>
        <translation>تُعقد «%1» أكثر من مرة: %2</translation>
    </message>
    <message>
        <source>%1 is scheduled on %2, but not confirmed yet</source>
        <extracomment>%1 a session and its room, %2 when it is.</extracomment>
        <translation>%1 مجدولة يوم %2، لكنها لم تُؤكَّد بعد</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n session(s) in a row on %2 without a pause of %3 min: %4</source>
        <extracomment>%1 a person, %n how many sessions, %2 when, %3 a number of minutes, %4 the titles.</extracomment>
        <translation>
            <numerusform>لدى %1 %Ln جلسة متتالية يوم %2 من دون استراحة مدتها %3 د: %4</numerusform>
            <numerusform>لدى %1 جلسة واحدة يوم %2 من دون استراحة مدتها %3 د: %4</numerusform>
            <numerusform>لدى %1 جلستان متتاليتان يوم %2 من دون استراحة مدتها %3 د: %4</numerusform>
            <numerusform>لدى %1 %Ln جلسات متتالية يوم %2 من دون استراحة مدتها %3 د: %4</numerusform>
            <numerusform>لدى %1 %Ln جلسة متتالية يوم %2 من دون استراحة مدتها %3 د: %4</numerusform>
            <numerusform>لدى %1 %Ln جلسة متتالية يوم %2 من دون استراحة مدتها %3 د: %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n session(s) on %2, where %3 is the most: %4</source>
        <extracomment>%1 a person, %n how many sessions, %2 a day, %3 a number, %4 the titles.</extracomment>
        <translation>
            <numerusform>لدى %1 %Ln جلسة يوم %2، والحد الأقصى %3: %4</numerusform>
            <numerusform>لدى %1 جلسة واحدة يوم %2، والحد الأقصى %3: %4</numerusform>
            <numerusform>لدى %1 جلستان يوم %2، والحد الأقصى %3: %4</numerusform>
            <numerusform>لدى %1 %Ln جلسات يوم %2، والحد الأقصى %3: %4</numerusform>
            <numerusform>لدى %1 %Ln جلسة يوم %2، والحد الأقصى %3: %4</numerusform>
            <numerusform>لدى %1 %Ln جلسة يوم %2، والحد الأقصى %3: %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n session(s), where %2 is the most: %3</source>
        <extracomment>%1 a person, %n how many sessions, %2 a number, %3 the titles.</extracomment>
        <translation>
            <numerusform>لدى %1 %Ln جلسة، والحد الأقصى %2: %3</numerusform>
            <numerusform>لدى %1 جلسة واحدة، والحد الأقصى %2: %3</numerusform>
            <numerusform>لدى %1 جلستان، والحد الأقصى %2: %3</numerusform>
            <numerusform>لدى %1 %Ln جلسات، والحد الأقصى %2: %3</numerusform>
            <numerusform>لدى %1 %Ln جلسة، والحد الأقصى %2: %3</numerusform>
            <numerusform>لدى %1 %Ln جلسة، والحد الأقصى %2: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is confirmed, but not scheduled</source>
        <extracomment>%1 a session&apos;s title.</extracomment>
        <translation>«%1» مؤكدة، لكنها غير مجدولة</translation>
    </message>
</context>
<context>
    <name>ConflictKind</name>
    <message>
        <source>Two sessions in one room</source>
        <translation>جلستان في قاعة واحدة</translation>
    </message>
    <message>
        <source>Somebody in two places</source>
        <translation>شخص في مكانين</translation>
    </message>
    <message>
        <source>Somebody is not available</source>
        <translation>شخص غير متوفر</translation>
    </message>
    <message>
        <source>Room not open</source>
        <translation>القاعة غير مفتوحة</translation>
    </message>
    <message>
        <source>Outside the conference’s hours</source>
        <translation>خارج ساعات المؤتمر</translation>
    </message>
    <message>
        <source>Chapter called to two meetings</source>
        <translation>فرع مدعو إلى اجتماعين</translation>
    </message>
    <message>
        <source>Room too small</source>
        <translation>القاعة أصغر من اللازم</translation>
    </message>
    <message>
        <source>Equipment missing</source>
        <translation>معدات ناقصة</translation>
    </message>
    <message>
        <source>No time to change rooms</source>
        <translation>لا وقت للانتقال بين القاعات</translation>
    </message>
    <message>
        <source>Two sessions of one track</source>
        <translation>جلستان من محور واحد</translation>
    </message>
    <message>
        <source>Somebody has not confirmed</source>
        <translation>شخص لم يؤكد</translation>
    </message>
    <message>
        <source>Nobody on it</source>
        <translation>جلسة بلا أشخاص</translation>
    </message>
    <message>
        <source>Somebody back to back</source>
        <translation>شخص بلا فاصل بين جلستين</translation>
    </message>
    <message>
        <source>Somebody three times in a row</source>
        <translation>شخص في ثلاث جلسات متتالية</translation>
    </message>
    <message>
        <source>Somebody too often on one day</source>
        <translation>شخص له جلسات كثيرة في يوم واحد</translation>
    </message>
    <message>
        <source>Somebody in too many sessions</source>
        <translation>شخص في جلسات كثيرة</translation>
    </message>
    <message>
        <source>No moderator</source>
        <translation>لا أحد يدير الجلسة</translation>
    </message>
    <message>
        <source>Too few on a panel</source>
        <translation>عدد قليل في حلقة نقاش</translation>
    </message>
    <message>
        <source>Too many on a panel</source>
        <translation>عدد كبير في حلقة نقاش</translation>
    </message>
    <message>
        <source>Together against a link</source>
        <translation>اجتماع يخالف ربطًا</translation>
    </message>
    <message>
        <source>Overlapping against a link</source>
        <translation>تداخل يخالف ربطًا</translation>
    </message>
    <message>
        <source>In the wrong order</source>
        <translation>ترتيب معكوس</translation>
    </message>
    <message>
        <source>Chapter changes rooms</source>
        <translation>فرع ينتقل بين القاعات</translation>
    </message>
    <message>
        <source>Against a plenary</source>
        <translation>تزامن مع جلسة عامة</translation>
    </message>
    <message>
        <source>The same session twice</source>
        <translation>الجلسة نفسها مرتين</translation>
    </message>
    <message>
        <source>Outside the visible plan</source>
        <translation>خارج الجدول الظاهر</translation>
    </message>
    <message>
        <source>Confirmed, but not scheduled</source>
        <translation>مؤكدة لكنها غير مجدولة</translation>
    </message>
    <message>
        <source>Scheduled, but not confirmed</source>
        <translation>مجدولة لكنها غير مؤكدة</translation>
    </message>
    <message>
        <source>Somebody was not asked when they can</source>
        <translation>شخص لم يُسأل متى يمكنه</translation>
    </message>
    <message>
        <source>No track</source>
        <translation>بلا محور</translation>
    </message>
    <message>
        <source>No abstract</source>
        <translation>بلا ملخص</translation>
    </message>
</context>
<context>
    <name>DialogPrompts</name>
    <message>
        <source>Open a conference</source>
        <translation>فتح مؤتمر</translation>
    </message>
    <message>
        <source>Conferences (*.rostrum);;All files (*)</source>
        <translation>مؤتمرات (*.rostrum);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Import a programme</source>
        <translation>استيراد برنامج</translation>
    </message>
    <message>
        <source>Programmes (*.xml *.json *.ics *.csv *.vcf);;All files (*)</source>
        <translation>برامج (*.xml *.json *.ics *.csv *.vcf);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Rostrum</source>
        <translation>Rostrum</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>EditService</name>
    <message numerus="yes">
        <source>Delete %n session(s)</source>
        <translation>
            <numerusform>حذف %Ln جلسة</numerusform>
            <numerusform>حذف جلسة واحدة</numerusform>
            <numerusform>حذف جلستين</numerusform>
            <numerusform>حذف %Ln جلسات</numerusform>
            <numerusform>حذف %Ln جلسة</numerusform>
            <numerusform>حذف %Ln جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n person(s)</source>
        <translation>
            <numerusform>حذف %Ln شخص</numerusform>
            <numerusform>حذف شخص واحد</numerusform>
            <numerusform>حذف شخصين</numerusform>
            <numerusform>حذف %Ln أشخاص</numerusform>
            <numerusform>حذف %Ln شخصًا</numerusform>
            <numerusform>حذف %Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n room(s)</source>
        <translation>
            <numerusform>حذف %Ln قاعة</numerusform>
            <numerusform>حذف قاعة واحدة</numerusform>
            <numerusform>حذف قاعتين</numerusform>
            <numerusform>حذف %Ln قاعات</numerusform>
            <numerusform>حذف %Ln قاعة</numerusform>
            <numerusform>حذف %Ln قاعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n track(s)</source>
        <translation>
            <numerusform>حذف %Ln محور</numerusform>
            <numerusform>حذف محور واحد</numerusform>
            <numerusform>حذف محورين</numerusform>
            <numerusform>حذف %Ln محاور</numerusform>
            <numerusform>حذف %Ln محورًا</numerusform>
            <numerusform>حذف %Ln محور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n chapter(s)</source>
        <translation>
            <numerusform>حذف %Ln فرع</numerusform>
            <numerusform>حذف فرع واحد</numerusform>
            <numerusform>حذف فرعين</numerusform>
            <numerusform>حذف %Ln فروع</numerusform>
            <numerusform>حذف %Ln فرعًا</numerusform>
            <numerusform>حذف %Ln فرع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n organisation(s)</source>
        <translation>
            <numerusform>حذف %Ln منظمة</numerusform>
            <numerusform>حذف منظمة واحدة</numerusform>
            <numerusform>حذف منظمتين</numerusform>
            <numerusform>حذف %Ln منظمات</numerusform>
            <numerusform>حذف %Ln منظمة</numerusform>
            <numerusform>حذف %Ln منظمة</numerusform>
        </translation>
    </message>
    <message>
        <source>The name must not be empty.</source>
        <translation>يجب ألا يكون الاسم فارغًا.</translation>
    </message>
    <message>
        <source>The title must not be empty.</source>
        <translation>يجب ألا يكون العنوان فارغًا.</translation>
    </message>
    <message>
        <source>A session lasts between 0 minutes and 7 days.</source>
        <translation>لا تقل مدة الجلسة عن صفر دقيقة ولا تزيد على سبعة أيام.</translation>
    </message>
    <message>
        <source>Set-up and clear-up times cannot be negative.</source>
        <translation>لا يمكن أن يكون وقت التجهيز أو الإخلاء سالبًا.</translation>
    </message>
    <message>
        <source>The number of people expected cannot be negative.</source>
        <translation>لا يمكن أن يكون عدد الحضور المتوقع سالبًا.</translation>
    </message>
    <message>
        <source>The capacity cannot be negative.</source>
        <translation>لا يمكن أن تكون السعة سالبة.</translation>
    </message>
    <message>
        <source>A room holds at least one session at once.</source>
        <translation>تتسع القاعة لجلسة واحدة على الأقل في الوقت الواحد.</translation>
    </message>
    <message>
        <source>A room cannot be a part of itself.</source>
        <translation>لا يمكن أن تكون القاعة جزءًا من نفسها.</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>إضافة «%1»</translation>
    </message>
    <message>
        <source>“%1” has been deleted meanwhile.</source>
        <translation>حُذف «%1» في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>تعديل «%1»</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>حذف «%1»</translation>
    </message>
    <message>
        <source>The conference needs a title.</source>
        <translation>المؤتمر يحتاج إلى عنوان.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone. Give one as in America/Toronto.</source>
        <translation>«%1» ليست منطقة زمنية. اكتبها مثل America/Toronto.</translation>
    </message>
    <message>
        <source>The last day must not lie before the first.</source>
        <translation>يجب ألا يسبق اليومُ الأخير اليومَ الأول.</translation>
    </message>
    <message>
        <source>A day begins between 0:00 and 23:59.</source>
        <translation>يبدأ اليوم بين ٠٠:٠٠ و٢٣:٥٩.</translation>
    </message>
    <message>
        <source>The grid is at least one minute, and a changeover is not negative.</source>
        <translation>خطوة المحاذاة دقيقة واحدة على الأقل، ووقت الانتقال لا يكون سالبًا.</translation>
    </message>
    <message>
        <source>Edit the conference</source>
        <translation>تعديل المؤتمر</translation>
    </message>
    <message>
        <source>Each day needs a date of its own.</source>
        <translation>يحتاج كل يوم إلى تاريخ خاص به.</translation>
    </message>
    <message>
        <source>A day cannot close before it opens.</source>
        <translation>لا يمكن أن ينتهي اليوم قبل أن يبدأ.</translation>
    </message>
    <message>
        <source>Edit the days</source>
        <translation>تعديل الأيام</translation>
    </message>
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>إعادة تسمية «%1» إلى «%2»</translation>
    </message>
</context>
<context>
    <name>EncodingGuess</name>
    <message>
        <source>The file begins with a byte order mark.</source>
        <translation>يبدأ الملف بعلامة ترتيب البايتات.</translation>
    </message>
    <message>
        <source>Bytes of zero come as they do in UTF-16.</source>
        <translation>تأتي البايتات الصفرية كما في UTF-16.</translation>
    </message>
    <message>
        <source>It has the escape sequences of Japanese mail.</source>
        <translation>فيه تسلسلات الهروب المستعملة في البريد الياباني.</translation>
    </message>
    <message>
        <source>Every character beyond ASCII is valid UTF-8.</source>
        <translation>كل محرف خارج ASCII صالح في UTF-8.</translation>
    </message>
    <message>
        <source>There is nothing beyond ASCII.</source>
        <translation>لا شيء فيه خارج ASCII.</translation>
    </message>
    <message>
        <source>It is UTF-8 with damaged characters.</source>
        <translation>هو UTF-8 وفيه محارف تالفة.</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Sessions not scheduled</source>
        <translation>جلسات غير مجدولة</translation>
    </message>
    <message>
        <source>Sessions without a room</source>
        <translation>جلسات بلا قاعة</translation>
    </message>
    <message>
        <source>Sessions without people</source>
        <translation>جلسات بلا أشخاص</translation>
    </message>
    <message>
        <source>Sessions without an abstract</source>
        <translation>جلسات بلا ملخص</translation>
    </message>
    <message>
        <source>Sessions without a track</source>
        <translation>جلسات بلا محور</translation>
    </message>
    <message>
        <source>Drafts and tentative sessions</source>
        <translation>مسودات وجلسات مبدئية</translation>
    </message>
    <message>
        <source>Sessions with problems</source>
        <translation>جلسات فيها مشكلات</translation>
    </message>
    <message>
        <source>Cancelled sessions</source>
        <translation>جلسات ملغاة</translation>
    </message>
    <message>
        <source>Sessions that are not public</source>
        <translation>جلسات غير علنية</translation>
    </message>
    <message>
        <source>People with a session</source>
        <translation>أشخاص لديهم جلسة</translation>
    </message>
    <message>
        <source>Speakers not confirmed</source>
        <translation>متحدثون لم يؤكدوا</translation>
    </message>
    <message>
        <source>Speakers who declined</source>
        <translation>متحدثون اعتذروا</translation>
    </message>
    <message>
        <source>Speakers not asked when they are available</source>
        <translation>متحدثون لم يُسألوا عن أوقاتهم</translation>
    </message>
    <message>
        <source>Speakers without a biography</source>
        <translation>متحدثون بلا سيرة</translation>
    </message>
    <message>
        <source>Speakers without e-mail and phone</source>
        <translation>متحدثون بلا بريد إلكتروني ولا هاتف</translation>
    </message>
    <message>
        <source>Rooms without a capacity</source>
        <translation>قاعات بلا سعة محددة</translation>
    </message>
    <message>
        <source>Rooms with nothing in them</source>
        <translation>قاعات لا شيء فيها</translation>
    </message>
    <message>
        <source>Chapters without a coordinator</source>
        <translation>فروع بلا منسق</translation>
    </message>
</context>
<context>
    <name>Gesture</name>
    <message>
        <source>Not here: drop it on a room and a time, or on the list to unschedule it.</source>
        <translation>ليس هنا: أفلتها على قاعة ووقت، أو على القائمة لإلغاء جدولتها.</translation>
    </message>
    <message>
        <source>Not here: drop it on a room and a time.</source>
        <translation>ليس هنا: أفلتها على قاعة ووقت.</translation>
    </message>
    <message>
        <source>%1 is not on this session. Among people it moves in time only; its details say who is on it.</source>
        <translation>%1 ليس ضمن المشاركين في هذه الجلسة. في العرض حسب الشخص لا يُنقل إلا الوقت؛ وتفاصيل الجلسة تذكر من يشارك فيها.</translation>
    </message>
    <message>
        <source>A session has one track: a copy of it cannot be in another.</source>
        <translation>للجلسة محور واحد: لا يمكن أن تكون نسختها في محور آخر.</translation>
    </message>
    <message>
        <source>Among tracks, several sessions together move in time only.</source>
        <translation>بين المحاور لا تتحرك عدة جلسات معًا إلا في الوقت.</translation>
    </message>
    <message>
        <source>Not here: “%1” would be beside the rooms that are shown.</source>
        <translation>ليس هنا: ستقع «%1» خارج القاعات المعروضة.</translation>
    </message>
    <message>
        <source>Not here: “%1” would fall outside its day.</source>
        <translation>ليس هنا: ستقع «%1» خارج يومها.</translation>
    </message>
    <message>
        <source>Drop it on the session that it shall change places with.</source>
        <translation>أفلتها على الجلسة التي ستتبادل المكان معها.</translation>
    </message>
</context>
<context>
    <name>GestureKeys</name>
    <message>
        <source>On the timetable</source>
        <translation>في الجدول الزمني</translation>
    </message>
    <message>
        <source>Go to the next session in the room, or in the next room</source>
        <translation>الانتقال إلى الجلسة التالية في القاعة أو في القاعة المجاورة</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>الأسهم</translation>
    </message>
    <message>
        <source>Select everything up to there</source>
        <translation>تحديد كل شيء حتى هناك</translation>
    </message>
    <message>
        <source>Shift+arrows</source>
        <translation>Shift+الأسهم</translation>
    </message>
    <message>
        <source>Go on without selecting</source>
        <translation>المضي دون تحديد</translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <translation>Ctrl+الأسهم</translation>
    </message>
    <message>
        <source>Add to what is selected, or take out of it</source>
        <translation>الإضافة إلى المحدد أو الإخراج منه</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Ctrl+Space</translation>
    </message>
    <message>
        <source>Select one alone, or leave what was cut where it is</source>
        <translation>تحديد واحدة وحدها، أو ترك المقصوص في مكانه</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Go to an empty place, to add or to paste there</source>
        <translation>الانتقال إلى مكان خالٍ للإضافة أو اللصق فيه</translation>
    </message>
    <message>
        <source>Alt+arrows</source>
        <translation>Alt+الأسهم</translation>
    </message>
    <message>
        <source>Zoom in, zoom out, fit all</source>
        <translation>تكبير، تصغير، ملاءمة الكل</translation>
    </message>
    <message>
        <source>+, -, 0</source>
        <translation>+، -، 0</translation>
    </message>
    <message>
        <source>On the timetable, with something picked up</source>
        <translation>في الجدول الزمني، بعد التقاط شيء</translation>
    </message>
    <message>
        <source>Move it by rooms, and by the minutes that times snap to</source>
        <translation>نقلها بالقاعات، وبالدقائق التي تلتصق بها الأوقات</translation>
    </message>
    <message>
        <source>Move it by a minute</source>
        <translation>نقلها دقيقة</translation>
    </message>
    <message>
        <source>Shift+Up, Shift+Down</source>
        <translation>Shift+أعلى، Shift+أسفل</translation>
    </message>
    <message>
        <source>Move it to the next place without a clash</source>
        <translation>نقلها إلى أقرب مكان دون تعارض</translation>
    </message>
    <message>
        <source>Move it by an hour</source>
        <translation>نقلها ساعة</translation>
    </message>
    <message>
        <source>Page Up, Page Down</source>
        <translation>Page Up، Page Down</translation>
    </message>
    <message>
        <source>Take it to another day</source>
        <translation>أخذها إلى يوم آخر</translation>
    </message>
    <message>
        <source>Ctrl+Page Up, Ctrl+Page Down</source>
        <translation>Ctrl+Page Up، Ctrl+Page Down</translation>
    </message>
    <message>
        <source>Make it longer or shorter</source>
        <translation>إطالتها أو تقصيرها</translation>
    </message>
    <message>
        <source>Alt+Down, Alt+Up</source>
        <translation>Alt+أسفل، Alt+أعلى</translation>
    </message>
    <message>
        <source>Put it down</source>
        <translation>إفلاتها</translation>
    </message>
    <message>
        <source>Enter, Space</source>
        <translation>Enter، Space</translation>
    </message>
    <message>
        <source>Take it off the timetable</source>
        <translation>إزالتها من الجدول الزمني</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>تركها كما كانت</translation>
    </message>
    <message>
        <source>On the timetable, with the mouse</source>
        <translation>في الجدول الزمني، بالفأرة</translation>
    </message>
    <message>
        <source>Move a session; onto the list takes it off</source>
        <translation>نقل جلسة؛ وإلى القائمة يزيلها</translation>
    </message>
    <message>
        <source>Drag it</source>
        <translation>اسحبها</translation>
    </message>
    <message>
        <source>Alter how long it is</source>
        <translation>تغيير مدتها</translation>
    </message>
    <message>
        <source>Drag its edge</source>
        <translation>اسحب حافتها</translation>
    </message>
    <message>
        <source>Move or resize to the minute, without snapping</source>
        <translation>نقل أو تغيير المدة بالدقيقة، دون التصاق</translation>
    </message>
    <message>
        <source>Shift while dragging</source>
        <translation>Shift أثناء السحب</translation>
    </message>
    <message>
        <source>Hold it once more elsewhere</source>
        <translation>إقامتها مرة أخرى في مكان آخر</translation>
    </message>
    <message>
        <source>Ctrl or Alt while dragging</source>
        <translation>Ctrl أو Alt أثناء السحب</translation>
    </message>
    <message>
        <source>Let two change places</source>
        <translation>تبديل مكاني جلستين</translation>
    </message>
    <message>
        <source>Ctrl+Shift while dragging one onto the other</source>
        <translation>Ctrl+Shift أثناء سحب إحداهما إلى الأخرى</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>إضافة جلسة</translation>
    </message>
    <message>
        <source>Drag on empty ground</source>
        <translation>السحب في مساحة خالية</translation>
    </message>
    <message>
        <source>Select what lies within</source>
        <translation>تحديد ما يقع في الداخل</translation>
    </message>
    <message>
        <source>Shift+drag or Ctrl+drag on empty ground</source>
        <translation>Shift+سحب أو Ctrl+سحب في مساحة خالية</translation>
    </message>
    <message>
        <source>Ctrl+click</source>
        <translation>Ctrl+نقر</translation>
    </message>
    <message>
        <source>Shift+click</source>
        <translation>Shift+نقر</translation>
    </message>
    <message>
        <source>Show its details</source>
        <translation>عرض تفاصيلها</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>نقر مزدوج</translation>
    </message>
    <message>
        <source>Zoom time; zoom rooms</source>
        <translation>تكبير الوقت؛ تكبير القاعات</translation>
    </message>
    <message>
        <source>Ctrl+wheel; Ctrl+Shift+wheel</source>
        <translation>Ctrl+العجلة؛ Ctrl+Shift+العجلة</translation>
    </message>
    <message>
        <source>Open another day</source>
        <translation>فتح يوم آخر</translation>
    </message>
    <message>
        <source>Hold over its tab while dragging</source>
        <translation>التوقف فوق تبويبه أثناء السحب</translation>
    </message>
    <message>
        <source>In the list of what is not scheduled</source>
        <translation>في قائمة غير المجدول</translation>
    </message>
    <message>
        <source>Pick a session up, to put it on the timetable</source>
        <translation>التقاط جلسة لوضعها في الجدول الزمني</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>بحث في القائمة</translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation>Ctrl+F</translation>
    </message>
</context>
<context>
    <name>GridPainter</name>
    <message>
        <source>New session</source>
        <translation>جلسة جديدة</translation>
    </message>
    <message>
        <source>New break</source>
        <translation>استراحة جديدة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What is held for everybody, as it shows in other rooms: its title, then the room that it is in.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ImportService</name>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>أُوقف الاستيراد. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is no file %1. Check the name.</source>
        <translation>لا يوجد ملف %1. تحقق من الاسم.</translation>
    </message>
    <message>
        <source>%1 is a folder. Give the file in it that is to be imported.</source>
        <translation>المسار %1 مجلد. حدد الملف المراد استيراده منه.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that you may read it.</source>
        <translation>تعذّرت قراءة %1. تحقق من أن لديك إذنًا بقراءته.</translation>
    </message>
    <message>
        <source>%1 is empty. There is nothing to import.</source>
        <translation>الملف %1 فارغ. لا شيء لاستيراده.</translation>
    </message>
    <message>
        <source>%1 is in no format that can be imported. Export it as schedule.xml from the system that it comes from.</source>
        <translation>الملف %1 ليس بصيغة يمكن استيرادها. صدّره بصيغة schedule.xml من النظام الذي جاء منه.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file, %2 a sentence that tells what is wrong in it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” is no format that can be imported. Choose one of: %2.</source>
        <translation>«%1» ليست صيغة يمكن استيرادها. اختر واحدة من: %2.</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>استيراد «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>استيراد %Ln ملف</numerusform>
            <numerusform>استيراد ملف واحد</numerusform>
            <numerusform>استيراد ملفين</numerusform>
            <numerusform>استيراد %Ln ملفات</numerusform>
            <numerusform>استيراد %Ln ملفًا</numerusform>
            <numerusform>استيراد %Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>The title “%1” was replaced by the file’s, “%2”, with its dates and time zone: there was no session yet.</source>
        <translation>حلّ عنوان الملف «%2» محل العنوان «%1»، ومعه تواريخه ومنطقته الزمنية: لم تكن هناك جلسات بعد.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file. Save what comes from it to a file, and import that.</source>
        <translation>‏%1 ليس ملفًا عاديًا. احفظ ما يخرج منه في ملف، ثم استورد ذلك الملف.</translation>
    </message>
</context>
<context>
    <name>KindName</name>
    <message>
        <source>Conference</source>
        <translation>مؤتمر</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>جلسة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>قاعة</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>محور</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>فرع</translation>
    </message>
</context>
<context>
    <name>ListTexts</name>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>جلسة جديدة</translation>
    </message>
    <message>
        <source>Filter sessions</source>
        <translation>تصفية الجلسات</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>كل الجلسات</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>لا جلسات بعد</translation>
    </message>
    <message>
        <source>Add the first one, or import a programme from another system (File ▸ Import).</source>
        <translation>أضف أول جلسة، أو استورد برنامجًا من نظام آخر (ملف ◂ استيراد).</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>تصفية الأشخاص</translation>
    </message>
    <message>
        <source>All people</source>
        <translation>كل الأشخاص</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>Add the first person here, or type a name into a session.</source>
        <translation>أضف أول شخص هنا، أو اكتب اسمًا في جلسة.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>القاعات</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>قاعة جديدة</translation>
    </message>
    <message>
        <source>Filter rooms</source>
        <translation>تصفية القاعات</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>كل القاعات</translation>
    </message>
    <message>
        <source>No rooms yet</source>
        <translation>لا قاعات بعد</translation>
    </message>
    <message>
        <source>Rooms are the columns of the timetable. Add the first one to begin planning.</source>
        <translation>القاعات هي أعمدة الجدول الزمني. أضف أول قاعة لبدء التخطيط.</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>المحاور</translation>
    </message>
    <message>
        <source>New track</source>
        <translation>محور جديد</translation>
    </message>
    <message>
        <source>Filter tracks</source>
        <translation>تصفية المحاور</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>كل المحاور</translation>
    </message>
    <message>
        <source>No tracks yet</source>
        <translation>لا محاور بعد</translation>
    </message>
    <message>
        <source>Tracks group sessions by subject and give them their colour.</source>
        <translation>تجمع المحاور الجلسات حسب الموضوع وتعطيها ألوانها.</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>الفروع</translation>
    </message>
    <message>
        <source>New chapter</source>
        <translation>فرع جديد</translation>
    </message>
    <message>
        <source>Filter chapters</source>
        <translation>تصفية الفروع</translation>
    </message>
    <message>
        <source>All chapters</source>
        <translation>كل الفروع</translation>
    </message>
    <message>
        <source>No chapters yet</source>
        <translation>لا فروع بعد</translation>
    </message>
    <message>
        <source>Chapters are the local groups that take part. Add the first one to keep its members here.</source>
        <translation>الفروع هي المجموعات المحلية المشاركة. أضف أول فرع لتحفظ أعضاءه هنا.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many rows of a list are shown, and how many there are.</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%Ln جلسات</numerusform>
            <numerusform>%Ln جلسة</numerusform>
            <numerusform>%Ln جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s)</source>
        <translation>
            <numerusform>لا قاعات</numerusform>
            <numerusform>قاعة واحدة</numerusform>
            <numerusform>قاعتان</numerusform>
            <numerusform>%Ln قاعات</numerusform>
            <numerusform>%Ln قاعة</numerusform>
            <numerusform>%Ln قاعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s)</source>
        <translation>
            <numerusform>لا محاور</numerusform>
            <numerusform>محور واحد</numerusform>
            <numerusform>محوران</numerusform>
            <numerusform>%Ln محاور</numerusform>
            <numerusform>%Ln محورًا</numerusform>
            <numerusform>%Ln محور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chapter(s)</source>
        <translation>
            <numerusform>لا فروع</numerusform>
            <numerusform>فرع واحد</numerusform>
            <numerusform>فرعان</numerusform>
            <numerusform>%Ln فروع</numerusform>
            <numerusform>%Ln فرعًا</numerusform>
            <numerusform>%Ln فرع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matching</name>
    <message>
        <source>Looking for duplicates was cancelled. Nothing has changed.</source>
        <translation>أُلغي البحث عن التكرارات. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>الاسم نفسه</translation>
    </message>
    <message>
        <source>same name in another spelling</source>
        <translation>الاسم نفسه بكتابة أخرى</translation>
    </message>
    <message>
        <source>short form of the name</source>
        <translation>صيغة مختصرة من الاسم</translation>
    </message>
    <message>
        <source>name with a typing mistake</source>
        <translation>اسم فيه خطأ مطبعي</translation>
    </message>
    <message>
        <source>initial instead of a name</source>
        <translation>حرف أول بدلًا من الاسم</translation>
    </message>
    <message>
        <source>one name has a part more</source>
        <translation>في أحد الاسمين جزء زائد</translation>
    </message>
    <message>
        <source>given and family name swapped</source>
        <translation>الاسم الأول واسم العائلة متبادلان</translation>
    </message>
    <message>
        <source>similar given name</source>
        <translation>اسم أول مشابه</translation>
    </message>
    <message>
        <source>but another given name</source>
        <translation>لكن باسم أول آخر</translation>
    </message>
    <message>
        <source>but another family name</source>
        <translation>لكن باسم عائلة آخر</translation>
    </message>
    <message>
        <source>but another generation (such as Jr. and Sr.)</source>
        <translation>لكن من جيل آخر (مثل Jr. وSr.)</translation>
    </message>
    <message>
        <source>no name to compare</source>
        <translation>لا اسم للمقارنة</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>رقم الهاتف نفسه</translation>
    </message>
    <message>
        <source>same external ID</source>
        <translation>المعرّف الخارجي نفسه</translation>
    </message>
    <message>
        <source>almost the same external ID</source>
        <translation>معرّف خارجي يكاد يكون نفسه</translation>
    </message>
    <message>
        <source>same birthday</source>
        <translation>تاريخ الميلاد نفسه</translation>
    </message>
    <message>
        <source>almost the same birthday</source>
        <translation>تاريخ ميلاد يكاد يكون نفسه</translation>
    </message>
    <message>
        <source>same organisation</source>
        <translation>المنظمة نفسها</translation>
    </message>
    <message>
        <source>same street</source>
        <translation>الشارع نفسه</translation>
    </message>
    <message>
        <source>same city</source>
        <translation>المدينة نفسها</translation>
    </message>
    <message>
        <source>same chapter</source>
        <translation>الفرع نفسه</translation>
    </message>
    <message>
        <source>other details agree</source>
        <translation>تفاصيل أخرى متطابقة</translation>
    </message>
    <message>
        <source>but another e-mail address</source>
        <translation>لكن بعنوان بريد إلكتروني آخر</translation>
    </message>
    <message>
        <source>but another phone number</source>
        <translation>لكن برقم هاتف آخر</translation>
    </message>
    <message>
        <source>but another birthday</source>
        <translation>لكن بتاريخ ميلاد آخر</translation>
    </message>
    <message>
        <source>both are like a third entry</source>
        <translation>كلاهما يشبه مدخلًا ثالثًا</translation>
    </message>
    <message>
        <source>same shared e-mail address</source>
        <translation>عنوان البريد الإلكتروني المشترك نفسه</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>عنوان البريد الإلكتروني نفسه</translation>
    </message>
    <message>
        <source>similar e-mail addresses</source>
        <translation>عنوانا بريد إلكتروني متشابهان</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between the reasons why two people may be one: &quot;same e-mail address; short form of the name&quot;.</extracomment>
        <translation>؛ </translation>
    </message>
</context>
<context>
    <name>Meaning</name>
    <message>
        <source>More sessions overlap in a room than it holds at once, set-up and clear-up included.</source>
        <translation>جلسات متداخلة في قاعة أكثر مما تتسع له في آن واحد، بما في ذلك التجهيز والإخلاء.</translation>
    </message>
    <message>
        <source>A person has a part in two sessions that overlap.</source>
        <translation>شخص له دور في جلستين متداخلتين.</translation>
    </message>
    <message>
        <source>A session lies outside the times that a person on it gave.</source>
        <translation>جلسة خارج الأوقات التي حددها أحد المشاركين فيها.</translation>
    </message>
    <message>
        <source>A session lies outside the times at which its room is open.</source>
        <translation>جلسة خارج الأوقات التي تُفتح فيها قاعتها.</translation>
    </message>
    <message>
        <source>A session lies outside the conference’s days and hours.</source>
        <translation>جلسة خارج أيام المؤتمر وساعاته.</translation>
    </message>
    <message>
        <source>Two meetings to which one chapter is called overlap.</source>
        <translation>اجتماعان متداخلان دُعي إليهما فرع واحد.</translation>
    </message>
    <message>
        <source>More people are expected than the room holds.</source>
        <translation>يُتوقع حضور أكثر مما تتسع له القاعة.</translation>
    </message>
    <message>
        <source>The room lacks what the session needs: equipment, step-free access, interpretation.</source>
        <translation>تفتقر القاعة إلى ما تحتاجه الجلسة: معدات، أو دخول بلا درج، أو ترجمة.</translation>
    </message>
    <message>
        <source>A person has less time between two rooms than the conference allows for it.</source>
        <translation>وقت شخص بين قاعتين أقل مما يخصصه المؤتمر لذلك.</translation>
    </message>
    <message>
        <source>Two sessions of a track overlap, where the track asks that they do not.</source>
        <translation>جلستان متداخلتان من محور يُطلب ألا تتداخل جلساته.</translation>
    </message>
    <message>
        <source>A person on a scheduled session has not confirmed.</source>
        <translation>شخص في جلسة مجدولة لم يؤكد.</translation>
    </message>
    <message>
        <source>A scheduled panel, keynote or workshop has nobody on it.</source>
        <translation>حلقة نقاش أو كلمة رئيسية أو ورشة مجدولة بلا أحد.</translation>
    </message>
    <message>
        <source>A person has two sessions with a shorter break between them than this.</source>
        <translation>لشخص جلستان بينهما استراحة أقصر من هذا الحد.</translation>
    </message>
    <message>
        <source>A person has three sessions or more, one after the other, with shorter breaks between them than this.</source>
        <translation>لشخص ثلاث جلسات متتالية أو أكثر بينها استراحات أقصر من هذا الحد.</translation>
    </message>
    <message>
        <source>A person has more sessions on one day than this.</source>
        <translation>لشخص في يوم واحد جلسات أكثر من هذا الحد.</translation>
    </message>
    <message>
        <source>A person has more sessions in all than this.</source>
        <translation>لشخص في المجموع جلسات أكثر من هذا الحد.</translation>
    </message>
    <message>
        <source>A scheduled panel has no moderator.</source>
        <translation>حلقة نقاش مجدولة بلا من يديرها.</translation>
    </message>
    <message>
        <source>Fewer people than this are on a scheduled panel.</source>
        <translation>في حلقة نقاش مجدولة عدد أقل من هذا الحد.</translation>
    </message>
    <message>
        <source>More people than this are on a scheduled panel.</source>
        <translation>في حلقة نقاش مجدولة عدد أكبر من هذا الحد.</translation>
    </message>
    <message>
        <source>Somebody is on a session together with whom, or on which, they should not be by a link.</source>
        <translation>شخص في جلسة، أو مع شخص، يمنع ربط جمعهما.</translation>
    </message>
    <message>
        <source>Two that should not be held at the same time, by a link, overlap.</source>
        <translation>اثنان متداخلان يمنع ربط تزامنهما.</translation>
    </message>
    <message>
        <source>What should come after something else, by a link, begins before that has ended.</source>
        <translation>ما يجب أن يأتي بعد غيره بموجب ربط يبدأ قبل انتهائه.</translation>
    </message>
    <message>
        <source>A chapter is called to another room for its next session, with a shorter break than this.</source>
        <translation>فرع مدعو إلى قاعة أخرى لجلسته التالية باستراحة أقصر من هذا الحد.</translation>
    </message>
    <message>
        <source>A session is held while a plenary is.</source>
        <translation>جلسة تُعقد في أثناء جلسة عامة.</translation>
    </message>
    <message>
        <source>A session is held at two times that overlap, or in two rooms at once.</source>
        <translation>جلسة تُعقد في وقتين متداخلين أو في قاعتين معًا.</translation>
    </message>
    <message>
        <source>A session is in a room that is hidden, or in none: nobody sees it on the timetable.</source>
        <translation>جلسة في قاعة مخفية أو بلا قاعة: لا يراها أحد في الجدول الزمني.</translation>
    </message>
    <message>
        <source>A confirmed session has no time yet.</source>
        <translation>جلسة مؤكدة ليس لها وقت بعد.</translation>
    </message>
    <message>
        <source>A scheduled session is only a draft, or tentative.</source>
        <translation>جلسة مجدولة ما زالت مسودة أو مبدئية.</translation>
    </message>
    <message>
        <source>A person on a scheduled session was not asked when they can.</source>
        <translation>لم يُسأل شخص في جلسة مجدولة عن أوقاته.</translation>
    </message>
    <message>
        <source>A session has no track, in a conference that has tracks.</source>
        <translation>جلسة بلا محور في مؤتمر له محاور.</translation>
    </message>
    <message>
        <source>A session has no abstract.</source>
        <translation>جلسة بلا ملخص.</translation>
    </message>
</context>
<context>
    <name>Mend</name>
    <message>
        <source>%1: no clash</source>
        <extracomment>%1 is what can be done: “Move … to Hall 2, Saturday 11:00”. Nothing is wrong any more then.</extracomment>
        <translation>%1: بلا تعارض</translation>
    </message>
    <message>
        <source>Note that %1 has confirmed</source>
        <extracomment>A command. %1 is a person.</extracomment>
        <translation>تسجيل أن %1 أكّد المشاركة</translation>
    </message>
    <message>
        <source>Move “%1” to %2 at the same time</source>
        <extracomment>A command. %1 is a session, %2 a room.</extracomment>
        <translation>نقل «%1» إلى %2 في الوقت نفسه</translation>
    </message>
    <message>
        <source>Move “%1” to %2 in the same room</source>
        <extracomment>A command. %1 is a session, %2 a day and a time of day.</extracomment>
        <translation>نقل «%1» إلى %2 في القاعة نفسها</translation>
    </message>
    <message>
        <source>Swap “%1” and “%2”</source>
        <extracomment>A command. %1 and %2 are sessions: each takes the other&apos;s room and time.</extracomment>
        <translation>تبديل «%1» و«%2»</translation>
    </message>
    <message>
        <source>Move “%1” to %2, %3</source>
        <extracomment>A command. %1 is a session, %2 a room, %3 a day and a time of day.</extracomment>
        <translation>نقل «%1» إلى %2، %3</translation>
    </message>
    <message>
        <source>Take “%1” on %2 off the timetable</source>
        <extracomment>A command. %1 is a session that is held several times, %2 the day and time of one of them.</extracomment>
        <translation>إزالة «%1» يوم %2 من الجدول الزمني</translation>
    </message>
    <message>
        <source>Put “%1” into the unscheduled list</source>
        <extracomment>A command. %1 is a session.</extracomment>
        <translation>وضع «%1» في قائمة غير المجدولة</translation>
    </message>
    <message>
        <source>%1 (holds %2)</source>
        <extracomment>A room and how many people it holds.</extracomment>
        <translation>%1 (تتسع لـ %2)</translation>
    </message>
</context>
<context>
    <name>MendService</name>
    <message>
        <source>The timetable has changed meanwhile.</source>
        <translation>تغيّر الجدول الزمني في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Swap “%1” and “%2”</source>
        <translation>تبديل «%1» و«%2»</translation>
    </message>
    <message>
        <source>The person has been deleted meanwhile.</source>
        <translation>حُذف الشخص في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Note that %1 has confirmed</source>
        <translation>تسجيل أن %1 أكّد المشاركة</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>الجدول الزمني</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>الفروع</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>القاعات</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>المحاور</translation>
    </message>
    <message>
        <source>Booklet</source>
        <translation>الكتيّب</translation>
    </message>
</context>
<context>
    <name>PeopleService</name>
    <message>
        <source>The person has been deleted meanwhile.</source>
        <translation>حُذف الشخص في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>تعديل «%1»</translation>
    </message>
    <message>
        <source>The session has been deleted meanwhile.</source>
        <translation>حُذفت الجلسة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The name must not be empty.</source>
        <translation>يجب ألا يكون الاسم فارغًا.</translation>
    </message>
    <message>
        <source>Add “%1” to “%2”</source>
        <translation>إضافة «%1» إلى «%2»</translation>
    </message>
    <message>
        <source>The chapter has been deleted meanwhile.</source>
        <translation>حُذف الفرع في هذه الأثناء.</translation>
    </message>
</context>
<context>
    <name>Rearrange</name>
    <message>
        <source>The session has been unscheduled meanwhile.</source>
        <translation>أُلغيت جدولة الجلسة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>It lies on no day of the conference, so nothing follows it.</source>
        <translation>لا تقع في أي يوم من أيام المؤتمر، فلا شيء يليها.</translation>
    </message>
    <message>
        <source>“%1” follows, and it is pinned.</source>
        <translation>تليها «%1»، وهي مثبّتة.</translation>
    </message>
    <message>
        <source>“%1” follows, and breaks stay where they are, as other rooms have them at the same time.</source>
        <translation>تليها «%1»، والاستراحات تبقى في مكانها لأنها في القاعات الأخرى في الوقت نفسه.</translation>
    </message>
    <message>
        <source>Nothing follows “%1” in its room on that day.</source>
        <translation>لا شيء يلي «%1» في قاعتها في ذلك اليوم.</translation>
    </message>
    <message>
        <source>There is no gap after “%1”.</source>
        <translation>لا توجد فجوة بعد «%1».</translation>
    </message>
    <message>
        <source>“%1” is pinned. Unpin it first.</source>
        <translation>«%1» مثبّتة. ألغِ تثبيتها أولًا.</translation>
    </message>
</context>
<context>
    <name>RoomService</name>
    <message>
        <source>The room has been deleted meanwhile.</source>
        <translation>حُذفت القاعة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Move the room “%1”</source>
        <translation>نقل القاعة «%1»</translation>
    </message>
    <message>
        <source>Hide the room “%1”</source>
        <translation>إخفاء القاعة «%1»</translation>
    </message>
    <message>
        <source>Show the room “%1”</source>
        <translation>إظهار القاعة «%1»</translation>
    </message>
    <message>
        <source>Show all rooms</source>
        <translation>إظهار كل القاعات</translation>
    </message>
</context>
<context>
    <name>RuleService</name>
    <message>
        <source>Report “%1” as an error</source>
        <translation>التبليغ عن «%1» كخطأ</translation>
    </message>
    <message>
        <source>Report “%1” as a warning</source>
        <translation>التبليغ عن «%1» كتحذير</translation>
    </message>
    <message>
        <source>Do not report “%1”</source>
        <translation>عدم التبليغ عن «%1»</translation>
    </message>
    <message>
        <source>Report “%1” as usual</source>
        <translation>التبليغ عن «%1» كالمعتاد</translation>
    </message>
    <message>
        <source>“%1” has no limit that can be set.</source>
        <translation>ليس لـ«%1» حد يمكن تعيينه.</translation>
    </message>
    <message>
        <source>A limit lies between 1 and %1.</source>
        <translation>يقع الحد بين 1 و%1.</translation>
    </message>
    <message>
        <source>Use the usual limit of “%1”</source>
        <translation>استخدام الحد المعتاد لـ«%1»</translation>
    </message>
    <message>
        <source>Set the limit of “%1” to %2</source>
        <translation>تعيين حد «%1» إلى %2</translation>
    </message>
    <message>
        <source>Reset all rules</source>
        <translation>إعادة ضبط كل القواعد</translation>
    </message>
    <message>
        <source>One of the two has been deleted meanwhile.</source>
        <translation>حُذف أحد الطرفين في هذه الأثناء.</translation>
    </message>
    <message>
        <source>A link needs two different ends.</source>
        <translation>يحتاج الربط إلى طرفين مختلفين.</translation>
    </message>
    <message>
        <source>Two sessions cannot be on one session together. Keep them from overlapping instead.</source>
        <translation>لا يمكن أن تجتمع جلستان في جلسة واحدة. امنع تداخلهما بدلاً من ذلك.</translation>
    </message>
    <message>
        <source>The two are linked like this already.</source>
        <translation>الطرفان مرتبطان هكذا من قبل.</translation>
    </message>
    <message>
        <source>“%1” cannot come after “%2”: other links ask for the opposite.</source>
        <translation>لا يمكن أن يأتي «%1» بعد «%2»: تطلب روابط أخرى العكس.</translation>
    </message>
    <message>
        <source>Add the link: %1</source>
        <translation>إضافة الربط: %1</translation>
    </message>
    <message>
        <source>The link has been deleted meanwhile.</source>
        <translation>حُذف الربط في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Edit the note of the link: %1</source>
        <translation>تعديل ملاحظة الربط: %1</translation>
    </message>
    <message>
        <source>Delete the link: %1</source>
        <translation>حذف الربط: %1</translation>
    </message>
    <message>
        <source>Say why it may stay: whoever meets it next will want to know.</source>
        <translation>اذكر سبب إبقائه: سيود من يصادفه بعدك أن يعرف.</translation>
    </message>
    <message>
        <source>Accept “%1”</source>
        <translation>قبول «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n problem(s)</source>
        <translation>
            <numerusform>قبول %Ln مشكلة</numerusform>
            <numerusform>قبول مشكلة واحدة</numerusform>
            <numerusform>قبول مشكلتين</numerusform>
            <numerusform>قبول %Ln مشكلات</numerusform>
            <numerusform>قبول %Ln مشكلة</numerusform>
            <numerusform>قبول %Ln مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not accepted any more.</source>
        <translation>لم يعد مقبولاً.</translation>
    </message>
    <message>
        <source>No longer accept “%1”</source>
        <translation>التراجع عن قبول «%1»</translation>
    </message>
    <message>
        <source>“%1” must not overlap “%2”</source>
        <extracomment>%1 and %2 each a session or a person.</extracomment>
        <translation>يجب ألا يتداخل «%1» مع «%2»</translation>
    </message>
    <message>
        <source>“%1” must come after “%2”</source>
        <extracomment>%1 and %2 each a session or a person.</extracomment>
        <translation>يجب أن يأتي «%1» بعد «%2»</translation>
    </message>
    <message>
        <source>“%1” must not be on one session with “%2”</source>
        <extracomment>%1 and %2 people.</extracomment>
        <translation>يجب ألا يكون «%1» في جلسة واحدة مع «%2»</translation>
    </message>
    <message>
        <source>“%1” must not be on “%2”</source>
        <extracomment>%1 a person, %2 a session.</extracomment>
        <translation>يجب ألا يكون «%1» في «%2»</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Sample conference</source>
        <translation>مؤتمر نموذجي</translation>
    </message>
    <message>
        <source>Speakers, panels, workshops and a meeting for chapters throughout Canada</source>
        <translation>متحدثون وحلقات نقاش وورش عمل واجتماع للفروع في أنحاء كندا</translation>
    </message>
    <message>
        <source>Sample Hall</source>
        <translation>المبنى النموذجي</translation>
    </message>
    <message>
        <source>Ground floor</source>
        <translation>الطابق الأرضي</translation>
    </message>
    <message>
        <source>First floor</source>
        <translation>الطابق الأول</translation>
    </message>
    <message>
        <source>Hall 1</source>
        <translation>القاعة ١</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>جهاز عرض</translation>
    </message>
    <message>
        <source>Microphones</source>
        <translation>ميكروفونات</translation>
    </message>
    <message>
        <source>Hall 2</source>
        <translation>القاعة ٢</translation>
    </message>
    <message>
        <source>Room 3</source>
        <translation>القاعة ٣</translation>
    </message>
    <message>
        <source>Flip chart</source>
        <translation>لوح ورقي</translation>
    </message>
    <message>
        <source>Room 4</source>
        <translation>القاعة ٤</translation>
    </message>
    <message>
        <source>Speakers and panels</source>
        <translation>متحدثون وحلقات نقاش</translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation>ورش العمل</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>الفروع</translation>
    </message>
    <message>
        <source>Sample chapter %1</source>
        <translation>فرع نموذجي: %1</translation>
    </message>
    <message>
        <source>President</source>
        <translation>الرئاسة</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>كاتب/ة</translation>
    </message>
    <message>
        <source>Urban Indigenous organizer</source>
        <translation>منظِّم/ة من السكان الأصليين في المدن</translation>
    </message>
    <message>
        <source>Registration opens</source>
        <translation>بدء التسجيل</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>الترحيب</translation>
    </message>
    <message>
        <source>Canadian imperialism and Palestine, historically and at present</source>
        <translation>الإمبريالية الكندية وفلسطين، تاريخيًا وفي الحاضر</translation>
    </message>
    <message>
        <source>Coffee break</source>
        <translation>استراحة قهوة</translation>
    </message>
    <message>
        <source>Indigenous struggle internationally</source>
        <translation>نضال الشعوب الأصلية عالميًا</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>الغداء</translation>
    </message>
    <message>
        <source>Talk by %1</source>
        <translation>محاضرة %1</translation>
    </message>
    <message>
        <source>Workshop: Preparing a meeting</source>
        <translation>ورشة عمل: التحضير لاجتماع</translation>
    </message>
    <message>
        <source>From the agenda to the minutes: what to settle before, during and after a meeting. Bring an agenda of your own.</source>
        <translation>من جدول الأعمال إلى المحضر: ما ينبغي حسمه قبل الاجتماع وأثناءه وبعده. أحضر جدول أعمال خاصًا بك.</translation>
    </message>
    <message>
        <source>Workshop: Laying out a leaflet</source>
        <translation>ورشة عمل: إخراج منشور</translation>
    </message>
    <message>
        <source>Type, margins and folding, with paper and scissors.</source>
        <translation>الحروف والهوامش والطي، بالورق والمقص.</translation>
    </message>
    <message>
        <source>Panel: Working together across distances</source>
        <translation>حلقة نقاش: العمل معًا رغم المسافات</translation>
    </message>
    <message>
        <source>Meeting for chapters throughout Canada</source>
        <translation>اجتماع للفروع في أنحاء كندا</translation>
    </message>
    <message>
        <source>Reports from chapters, campaigns, next steps.</source>
        <translation>تقارير من الفروع، والحملات، والخطوات التالية.</translation>
    </message>
    <message>
        <source>Workshop: Keeping a contact list safe</source>
        <translation>ورشة عمل: حماية قائمة جهات الاتصال</translation>
    </message>
    <message>
        <source>Who may see what, where copies lie, and how to hand a list on.</source>
        <translation>من يحق له الاطلاع وعلى ماذا، وأين تُحفظ النسخ، وكيف تُسلَّم القائمة.</translation>
    </message>
    <message>
        <source>Closing plenary</source>
        <translation>الجلسة العامة الختامية</translation>
    </message>
    <message>
        <source>Workshop: Welcoming new members</source>
        <translation>ورشة عمل: استقبال الأعضاء الجدد</translation>
    </message>
    <message>
        <source>The first evening, the first task, the first question.</source>
        <translation>الأمسية الأولى، والمهمة الأولى، والسؤال الأول.</translation>
    </message>
    <message>
        <source>Film evening</source>
        <translation>أمسية سينمائية</translation>
    </message>
    <message>
        <source>Fill in the sample programme</source>
        <translation>ملء البرنامج النموذجي</translation>
    </message>
</context>
<context>
    <name>ScheduleService</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A place in the timetable: room, then weekday and time.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>The session has been deleted meanwhile.</source>
        <translation>حُذفت الجلسة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The room has been deleted meanwhile.</source>
        <translation>حُذفت القاعة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Schedule “%1” (%2)</source>
        <translation>جدولة «%1» (%2)</translation>
    </message>
    <message>
        <source>The session has been unscheduled meanwhile.</source>
        <translation>أُلغيت جدولة الجلسة في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Move “%1” (%2)</source>
        <translation>نقل «%1» (%2)</translation>
    </message>
    <message>
        <source>A session lasts between 0 minutes and 7 days.</source>
        <translation>لا تقل مدة الجلسة عن صفر دقيقة ولا تزيد على سبعة أيام.</translation>
    </message>
    <message numerus="yes">
        <source>Change the length of “%1” to %n minute(s)</source>
        <translation>
            <numerusform>تغيير مدة «%1» إلى %Ln دقيقة</numerusform>
            <numerusform>تغيير مدة «%1» إلى دقيقة واحدة</numerusform>
            <numerusform>تغيير مدة «%1» إلى دقيقتين</numerusform>
            <numerusform>تغيير مدة «%1» إلى %Ln دقائق</numerusform>
            <numerusform>تغيير مدة «%1» إلى %Ln دقيقة</numerusform>
            <numerusform>تغيير مدة «%1» إلى %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Unschedule “%1”</source>
        <translation>إلغاء جدولة «%1»</translation>
    </message>
    <message>
        <source>Pin “%1”</source>
        <translation>تثبيت «%1»</translation>
    </message>
    <message>
        <source>Unpin “%1”</source>
        <translation>إلغاء تثبيت «%1»</translation>
    </message>
    <message>
        <source>Move “%1” and alter its length (%2)</source>
        <translation>نقل «%1» وتغيير مدتها (%2)</translation>
    </message>
    <message>
        <source>The track has been deleted meanwhile.</source>
        <translation>حُذف المحور في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Take “%1” out of its track (%2)</source>
        <extracomment>Session, then the track that it gets, then weekday and time.</extracomment>
        <translation>إخراج «%1» من محورها (%2)</translation>
    </message>
    <message>
        <source>Put “%1” into the track “%2” (%3)</source>
        <translation>وضع «%1» في المحور «%2» (%3)</translation>
    </message>
    <message>
        <source>“%1” has been unscheduled meanwhile.</source>
        <translation>أُلغيت جدولة «%1» في هذه الأثناء.</translation>
    </message>
    <message>
        <source>“%1” is pinned. Unpin it first.</source>
        <translation>«%1» مثبّتة. ألغِ تثبيتها أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>Move %n session(s)</source>
        <translation>
            <numerusform>نقل %Ln جلسة</numerusform>
            <numerusform>نقل جلسة واحدة</numerusform>
            <numerusform>نقل جلستين</numerusform>
            <numerusform>نقل %Ln جلسات</numerusform>
            <numerusform>نقل %Ln جلسة</numerusform>
            <numerusform>نقل %Ln جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the length of %n session(s)</source>
        <translation>
            <numerusform>تغيير مدة %Ln جلسة</numerusform>
            <numerusform>تغيير مدة جلسة واحدة</numerusform>
            <numerusform>تغيير مدة جلستين</numerusform>
            <numerusform>تغيير مدة %Ln جلسات</numerusform>
            <numerusform>تغيير مدة %Ln جلسة</numerusform>
            <numerusform>تغيير مدة %Ln جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Schedule %n session(s)</source>
        <translation>
            <numerusform>جدولة %Ln جلسة</numerusform>
            <numerusform>جدولة جلسة واحدة</numerusform>
            <numerusform>جدولة جلستين</numerusform>
            <numerusform>جدولة %Ln جلسات</numerusform>
            <numerusform>جدولة %Ln جلسة</numerusform>
            <numerusform>جدولة %Ln جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unschedule %n session(s)</source>
        <translation>
            <numerusform>إلغاء جدولة %Ln جلسة</numerusform>
            <numerusform>إلغاء جدولة جلسة واحدة</numerusform>
            <numerusform>إلغاء جدولة جلستين</numerusform>
            <numerusform>إلغاء جدولة %Ln جلسات</numerusform>
            <numerusform>إلغاء جدولة %Ln جلسة</numerusform>
            <numerusform>إلغاء جدولة %Ln جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pin %n session(s)</source>
        <translation>
            <numerusform>تثبيت %Ln جلسة</numerusform>
            <numerusform>تثبيت جلسة واحدة</numerusform>
            <numerusform>تثبيت جلستين</numerusform>
            <numerusform>تثبيت %Ln جلسات</numerusform>
            <numerusform>تثبيت %Ln جلسة</numerusform>
            <numerusform>تثبيت %Ln جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpin %n session(s)</source>
        <translation>
            <numerusform>إلغاء تثبيت %Ln جلسة</numerusform>
            <numerusform>إلغاء تثبيت جلسة واحدة</numerusform>
            <numerusform>إلغاء تثبيت جلستين</numerusform>
            <numerusform>إلغاء تثبيت %Ln جلسات</numerusform>
            <numerusform>إلغاء تثبيت %Ln جلسة</numerusform>
            <numerusform>إلغاء تثبيت %Ln جلسة</numerusform>
        </translation>
    </message>
    <message>
        <source>Swap “%1” and “%2”</source>
        <translation>تبديل «%1» و«%2»</translation>
    </message>
    <message>
        <source>“%1” would fall outside its day.</source>
        <translation>ستقع «%1» خارج يومها.</translation>
    </message>
    <message>
        <source>Nothing follows on that day.</source>
        <translation>لا شيء يلي في ذلك اليوم.</translation>
    </message>
    <message>
        <source>All that follows is pinned.</source>
        <translation>كل ما يلي مثبّت.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>How far something is moved in time.</extracomment>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shift %n session(s) back by %1</source>
        <translation>
            <numerusform>تقديم %Ln جلسة بمقدار %1</numerusform>
            <numerusform>تقديم جلسة واحدة بمقدار %1</numerusform>
            <numerusform>تقديم جلستين بمقدار %1</numerusform>
            <numerusform>تقديم %Ln جلسات بمقدار %1</numerusform>
            <numerusform>تقديم %Ln جلسة بمقدار %1</numerusform>
            <numerusform>تقديم %Ln جلسة بمقدار %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shift %n session(s) by %1</source>
        <extracomment>%1 is a number of minutes.</extracomment>
        <translation>
            <numerusform>تأخير %Ln جلسة بمقدار %1</numerusform>
            <numerusform>تأخير جلسة واحدة بمقدار %1</numerusform>
            <numerusform>تأخير جلستين بمقدار %1</numerusform>
            <numerusform>تأخير %Ln جلسات بمقدار %1</numerusform>
            <numerusform>تأخير %Ln جلسة بمقدار %1</numerusform>
            <numerusform>تأخير %Ln جلسة بمقدار %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the gap after “%1”</source>
        <translation>سدّ الفجوة بعد «%1»</translation>
    </message>
    <message>
        <source>Only a break or a meal is held in all rooms at once.</source>
        <translation>الاستراحة أو الوجبة وحدها تقام في كل القاعات معًا.</translation>
    </message>
    <message>
        <source>No other room is free at that time.</source>
        <translation>لا توجد قاعة أخرى شاغرة في ذلك الوقت.</translation>
    </message>
    <message numerus="yes">
        <source>Copy “%1” to %n room(s)</source>
        <translation>
            <numerusform>نسخ «%1» إلى %Ln قاعة</numerusform>
            <numerusform>نسخ «%1» إلى قاعة واحدة</numerusform>
            <numerusform>نسخ «%1» إلى قاعتين</numerusform>
            <numerusform>نسخ «%1» إلى %Ln قاعات</numerusform>
            <numerusform>نسخ «%1» إلى %Ln قاعة</numerusform>
            <numerusform>نسخ «%1» إلى %Ln قاعة</numerusform>
        </translation>
    </message>
    <message>
        <source>The day has been removed meanwhile.</source>
        <translation>أُزيل اليوم في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Choose another date to move the day to.</source>
        <translation>اختر تاريخًا آخر لنقل اليوم إليه.</translation>
    </message>
    <message>
        <source>Nothing is scheduled on that day.</source>
        <translation>لا شيء مجدول في ذلك اليوم.</translation>
    </message>
    <message>
        <source>Move all of %1 to %2</source>
        <translation>نقل كل ما في %1 إلى %2</translation>
    </message>
</context>
<context>
    <name>ScheduleXmlReader</name>
    <message>
        <source>Line %1, column %2: the file is not well-formed XML. Nothing was imported. Export it again where it comes from, or mend that place.</source>
        <translation>السطر %1، العمود %2: الملف ليس XML سليم البنية. لم يُستورد شيء. صدّره من جديد من مصدره، أو أصلح هذا الموضع.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the file declares entities of its own. Rostrum does not read such files, because they can be made to harm. Nothing was imported.</source>
        <translation>السطر %1، العمود %2: يعرّف الملف كيانات (entities) خاصة به. لا يقرأ Rostrum مثل هذه الملفات، إذ يمكن أن تُصنع لإحداث ضرر. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the file holds &quot;%3&quot; where a schedule.xml holds &quot;schedule&quot;. Nothing was imported.</source>
        <translation>السطر %1، العمود %2: في الملف «%3» حيث يكون في schedule.xml العنصر «schedule». لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>The file holds neither a conference nor a day. Nothing was imported.</source>
        <translation>لا يحتوي الملف على مؤتمر ولا على يوم. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was imported.</source>
        <translation>الملف فارغ. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Line 1, column 1: the file is not XML. Nothing was imported. Choose the schedule.xml that the other program exports.</source>
        <translation>السطر 1، العمود 1: الملف ليس XML. لم يُستورد شيء. اختر ملف schedule.xml الذي يصدّره البرنامج الآخر.</translation>
    </message>
    <message>
        <source>The file is too large to be a conference programme. Nothing was imported.</source>
        <translation>الملف أكبر من أن يكون برنامج مؤتمر. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Line %1, column %2: elements stand in one another over a hundred times. No programme does that. Nothing was imported.</source>
        <translation>السطر %1، العمود %2: عناصر متداخلة بعضها في بعض أكثر من مئة مرة. لا برنامج مؤتمر يفعل ذلك. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the file uses an entity that XML does not know. Nothing was imported. Write the character itself in that place.</source>
        <translation>السطر %1، العمود %2: يستخدم الملف كيانًا لا تعرفه XML. لم يُستورد شيء. اكتب المحرف نفسه في ذلك الموضع.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the file is in an encoding that cannot be read here. Nothing was imported. Save it as UTF-8, and change the first line to say so.</source>
        <translation>السطر %1، العمود %2: الملف بترميز لا يمكن قراءته هنا. لم يُستورد شيء. احفظه بترميز UTF-8، وغيّر السطر الأول ليقول ذلك.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the file says that it is UTF-8, and here it is not. Nothing was imported. Save it as UTF-8, or let its first line name its real encoding.</source>
        <translation>السطر %1، العمود %2: يقول الملف إنه UTF-8، وهو هنا ليس كذلك. لم يُستورد شيء. احفظه بترميز UTF-8، أو ليذكر سطره الأول ترميزه الحقيقي.</translation>
    </message>
</context>
<context>
    <name>ScheduleXmlWriter</name>
    <message>
        <source>The conference has no days yet, and a schedule.xml needs at least one. Set its first and last day, then export again.</source>
        <translation>ليس للمؤتمر أيام بعد، ويحتاج schedule.xml إلى يوم واحد على الأقل. حدد يومه الأول ويومه الأخير، ثم صدّر من جديد.</translation>
    </message>
</context>
<context>
    <name>SessionClip</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A session as a line of text: its title, then room, day and times.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No sessions are on the clipboard. Copy or cut some first.</source>
        <translation>لا توجد جلسات في الحافظة. انسخ بعضها أو قصّه أولًا.</translation>
    </message>
    <message>
        <source>The sessions on the clipboard are not in this conference, or have been deleted.</source>
        <translation>الجلسات في الحافظة ليست في هذا المؤتمر أو حُذفت.</translation>
    </message>
    <message>
        <source>“%1” is not on the timetable any more.</source>
        <translation>لم تعد «%1» في الجدول الزمني.</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>%1–%2</source>
        <extracomment>A stretch of time: start, end.</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>Weekday, day and month of a conference day, short, in the pattern of QLocale::toString().</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <extracomment>Weekday, day and month of a conference day, in the pattern of QLocale::toString().</extracomment>
        <translation>dddd، d MMMM</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>بلا قاعة</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>غير مؤكدة</translation>
    </message>
    <message>
        <source>not public</source>
        <translation>غير علنية</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>مثبّتة</translation>
    </message>
    <message>
        <source>%1, %2 %3 to %4</source>
        <extracomment>Room, weekday, start and end of a session, read aloud by a screen reader.</extracomment>
        <translation>%1، %2 من %3 إلى %4</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>Type and title of a session, then its place and times, read aloud by a screen reader.</extracomment>
        <translation>%1: %2، %3</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%Ln مشكلات</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Adds one more property to what is read aloud.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>No track</source>
        <translation>بلا محور</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>There is no file %1. Check the name, or make a new conference.</source>
        <translation>لا يوجد ملف %1. تحقق من الاسم، أو أنشئ مؤتمرًا جديدًا.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a Rostrum file.</source>
        <translation>المسار %1 مجلد وليس ملف Rostrum.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation>المسار %1 ليس ملفًا عاديًا.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that you may read it.</source>
        <translation>تعذّرت قراءة %1. تحقق من أن لديك إذنًا بقراءته.</translation>
    </message>
    <message>
        <source>%1 is empty: it is not a Rostrum file.</source>
        <translation>الملف %1 فارغ: ليس ملف Rostrum.</translation>
    </message>
    <message>
        <source>%1 is not a Rostrum file. To read another format, import it.</source>
        <translation>الملف %1 ليس ملف Rostrum. لقراءة صيغة أخرى، استوردها.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a Rostrum file.</source>
        <translation>الملف %1 قاعدة بيانات لبرنامج آخر وليس ملف Rostrum.</translation>
    </message>
    <message>
        <source>%1 may only be read: the file is write-protected.</source>
        <translation>الملف %1 للقراءة فقط: فهو محمي من الكتابة.</translation>
    </message>
    <message>
        <source>%1 may only be read: its folder is write-protected.</source>
        <translation>الملف %1 للقراءة فقط: فمجلده محمي من الكتابة.</translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>العملية %1</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (العملية %2)</translation>
    </message>
    <message>
        <source>Another program is writing to %1. Nothing was changed; try again when it has finished.</source>
        <translation>هناك برنامج آخر يكتب في %1. لم يتغير شيء؛ حاول مجددًا بعد أن ينتهي.</translation>
    </message>
    <message>
        <source>%1 is locked by %2. Nothing was changed; try again when it has finished.</source>
        <translation>الملف %1 مقفل من قِبل %2. لم يتغير شيء؛ حاول مجددًا بعد أن ينتهي.</translation>
    </message>
    <message>
        <source>%1 cannot be written to. Nothing was changed; allow writing to the file and its folder, or work on a copy in another folder.</source>
        <translation>لا يمكن الكتابة في %1. لم يتغير شيء؛ اسمح بالكتابة في الملف ومجلده، أو اعمل على نسخة في مجلد آخر.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Nothing was changed; free some space and try again.</source>
        <translation>القرص الذي فيه %1 ممتلئ. لم يتغير شيء؛ أفرغ بعض المساحة وحاول مجددًا.</translation>
    </message>
    <message>
        <source>%1 cannot be opened, or its folder cannot be written to. Check that both exist and that you may write there.</source>
        <translation>تعذّر فتح %1 أو تعذّرت الكتابة في مجلده. تحقق من وجود كليهما ومن أن لديك إذنًا بالكتابة هناك.</translation>
    </message>
    <message>
        <source>%1 is not a Rostrum file. Nothing was changed.</source>
        <translation>الملف %1 ليس ملف Rostrum. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>%1 is damaged and cannot be read in full. Go back to a backup copy.</source>
        <translation>الملف %1 تالف ولا يمكن قراءته كاملًا. ارجع إلى نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Reading or writing %1 failed: the disk may be full, gone or damaged. Nothing was changed.</source>
        <translation>فشلت قراءة %1 أو كتابته: قد يكون القرص ممتلئًا أو غير موصول أو تالفًا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The change could not be written to %1, so nothing was changed. This is a fault of the program.</source>
        <translation>تعذّرت كتابة التغيير في %1، فلم يتغير شيء. هذا خلل في البرنامج.</translation>
    </message>
    <message>
        <source>The part of Qt that reads SQLite files is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>جزء Qt الذي يقرأ ملفات SQLite غير موجود. ثبّت الحزمة libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>%1 is there already and is not overwritten. Choose another name.</source>
        <translation>الملف %1 موجود من قبل ولن يُكتب فوقه. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is no folder %1. Make it first, or choose another.</source>
        <translation>لا يوجد مجلد %1. أنشئه أولًا أو اختر غيره.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Rostrum, so it can only be read here. Update Rostrum to change it.</source>
        <translation>أُنشئ الملف %1 بنسخة أحدث من Rostrum، فلا يمكن هنا إلا قراءته. حدّث Rostrum لتعديله.</translation>
    </message>
    <message>
        <source>%1 is a folder. Give the name of a file.</source>
        <translation>المسار %1 مجلد. أدخل اسم ملف.</translation>
    </message>
    <message>
        <source>%1 is the conference itself. Give the copy another name.</source>
        <translation>الملف %1 هو المؤتمر نفسه. أعطِ النسخة اسمًا آخر.</translation>
    </message>
    <message>
        <source>This step cannot be taken back or done again: the file was altered since by something that keeps no history. Nothing was changed.</source>
        <translation>لا يمكن التراجع عن هذه الخطوة ولا إعادتها: عُدّل الملف منذئذ بشيء لا يحفظ السجل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This step cannot be taken back or done again: something else now depends on it. Nothing was changed.</source>
        <translation>لا يمكن التراجع عن هذه الخطوة ولا إعادتها: هناك شيء آخر يعتمد عليها الآن. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا شيء لإعادته.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file. Give the copy another name.</source>
        <translation>‏%1 ليس ملفًا عاديًا. أعطِ النسخة اسمًا آخر.</translation>
    </message>
    <message>
        <source>%1 is a folder. Give the name of a file to write.</source>
        <translation>المسار %1 مجلد. أدخل اسم ملف للكتابة.</translation>
    </message>
    <message>
        <source>%1 is a conference, and is not written over. Give another name.</source>
        <translation>%1 مؤتمر، ولا يُكتب فوقه. أعطِ اسمًا آخر.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check that its folder exists and that you may write there.</source>
        <translation>تعذّرت كتابة %1. تحقق من وجود مجلده ومن أن لديك إذنًا بالكتابة فيه.</translation>
    </message>
    <message>
        <source>Writing %1 failed: the disk may be full or gone. What was there before is unchanged.</source>
        <translation>فشلت كتابة %1: قد يكون القرص ممتلئًا أو غير موصول. ما كان هناك من قبل لم يتغير.</translation>
    </message>
</context>
<context>
    <name>TableReader</name>
    <message>
        <source>The file cannot be read any further. Check the disk that it is on.</source>
        <translation>لا يمكن متابعة قراءة الملف. تحقق من القرص الذي هو عليه.</translation>
    </message>
    <message>
        <source>Line %1 is too long to be a row of a table. Is this the right file?</source>
        <translation>السطر %1 أطول من أن يكون صفًا في جدول. هل هذا هو الملف الصحيح؟</translation>
    </message>
    <message>
        <source>The quote opened on line %1 is never closed. Close it and import the file again.</source>
        <translation>علامة الاقتباس المفتوحة في السطر %1 لم تُغلق. أغلقها ثم استورد الملف من جديد.</translation>
    </message>
    <message>
        <source>Line %1 has a quote in the middle of a cell. Write it twice and import the file again.</source>
        <translation>في السطر %1 علامة اقتباس وسط خلية. اكتبها مرتين ثم استورد الملف من جديد.</translation>
    </message>
    <message>
        <source>Line %1 has characters that do not exist in the encoding %2. Choose another encoding.</source>
        <translation>في السطر %1 محارف لا وجود لها في الترميز %2. اختر ترميزًا آخر.</translation>
    </message>
    <message>
        <source>Line %1 does not have as many cells as the header. Mend it and import the file again.</source>
        <translation>عدد الخلايا في السطر %1 ليس كعددها في صف العناوين. أصلحه ثم استورد الملف من جديد.</translation>
    </message>
</context>
<context>
    <name>TableShape</name>
    <message>
        <source>The file cannot be read. Is it still there?</source>
        <translation>لا يمكن قراءة الملف. هل ما زال موجودًا؟</translation>
    </message>
    <message>
        <source>There is no header: the first row is data.</source>
        <translation>لا يوجد صف عناوين: الصف الأول بيانات.</translation>
    </message>
    <message>
        <source>Lines above the table are left out.</source>
        <translation>تُترك الأسطر التي فوق الجدول.</translation>
    </message>
    <message>
        <source>The first line of the file names the delimiter.</source>
        <translation>السطر الأول من الملف يحدد الفاصل.</translation>
    </message>
    <message>
        <source>Quotes inside of cells are not marked as such.</source>
        <translation>علامات الاقتباس داخل الخلايا غير مميَّزة.</translation>
    </message>
    <message>
        <source>This is not a text file. Save the table as CSV and import that.</source>
        <translation>هذا ليس ملفًا نصيًا. احفظ الجدول بصيغة CSV ثم استورده.</translation>
    </message>
    <message>
        <source>Some characters are damaged.</source>
        <translation>بعض المحارف تالفة.</translation>
    </message>
</context>
<context>
    <name>TableWriter</name>
    <message>
        <source>The table could not be written to the end.</source>
        <translation>تعذّرت كتابة الجدول إلى آخره.</translation>
    </message>
</context>
<context>
    <name>Teller</name>
    <message>
        <source>Untitled session</source>
        <translation>جلسة بلا عنوان</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>شخص بلا اسم</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A day and a time of day: &quot;Saturday 10:00&quot;.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2–%3</source>
        <extracomment>A day and a stretch of it: &quot;Saturday 10:00–10:30&quot;.</extracomment>
        <translation>%1 %2–%3</translation>
    </message>
    <message>
        <source>%1 %2 – %3 %4</source>
        <extracomment>From a time of one day to a time of another: &quot;Saturday 22:00 – Sunday 06:00&quot;.</extracomment>
        <translation>%1 %2 – %3 %4</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A session&apos;s title inside a sentence, in the language&apos;s own quotation marks.</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>“%1” in %2</source>
        <extracomment>A session&apos;s title and its room inside a sentence: “Opening” in Hall 1.</extracomment>
        <translation>«%1» في %2</translation>
    </message>
    <message>
        <source>%1 (after the clocks go back)</source>
        <extracomment>A time of day in the hour that comes twice when clocks go back: its second passage.</extracomment>
        <translation>%1 (بعد تأخير الساعة)</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>Draft</source>
        <comment>session state</comment>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Tentative</source>
        <comment>session state</comment>
        <translation>مبدئية</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>session state</comment>
        <translation>مؤكدة</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>session state</comment>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>متحدث/ة</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>إدارة الجلسة</translation>
    </message>
    <message>
        <source>Reserve</source>
        <comment>somebody who steps in when a speaker drops out</comment>
        <translation>احتياط</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>مضيف/ة</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>متطوع/ة</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>مندوب/ة</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>صحافة</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>منظِّم/ة</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>منسق/ة</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ضيف/ة</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>state of a person</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Invited</source>
        <comment>state of a person</comment>
        <translation>مدعو/ة</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>state of a person</comment>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>Declined</source>
        <comment>state of a person</comment>
        <translation>معتذر/ة</translation>
    </message>
    <message>
        <source>Arrived</source>
        <comment>state of a person</comment>
        <translation>وصل/ت</translation>
    </message>
    <message>
        <source>Not asked</source>
        <comment>availability</comment>
        <translation>لم يُسأل بعد</translation>
    </message>
    <message>
        <source>Any time</source>
        <comment>availability</comment>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Only at these times</source>
        <comment>availability</comment>
        <translation>في هذه الأوقات فقط</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>state of a chapter</comment>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Forming</source>
        <comment>state of a chapter</comment>
        <translation>قيد التأسيس</translation>
    </message>
    <message>
        <source>Resting</source>
        <comment>state of a chapter</comment>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Keynote</source>
        <translation>كلمة رئيسية</translation>
    </message>
    <message>
        <source>Plenary</source>
        <translation>جلسة عامة</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>حلقة نقاش</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>محاضرة</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>ورشة عمل</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>فيلم</translation>
    </message>
    <message>
        <source>Chapter meeting</source>
        <translation>اجتماع فرع</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>وجبة</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>session type</comment>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A date without its year, in QLocale&apos;s letters: d day, ddd weekday, MMM month. Put them in your language&apos;s order.</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a date, %2 a time of day.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A length of time: %1 minutes.</extracomment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A length of time: %1 hours.</extracomment>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A length of time: %1 hours and %2 minutes.</extracomment>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>What stands between two names in a list.</extracomment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>rostrum::AboutDialog</name>
    <message>
        <source>About Rostrum</source>
        <translation>حول Rostrum</translation>
    </message>
    <message>
        <source>Rostrum</source>
        <translation>Rostrum</translation>
    </message>
    <message>
        <source>Plans a conference on your own computer. Nothing is sent anywhere.</source>
        <translation>يخطط لمؤتمر على حاسوبك. لا يُرسل شيء إلى أي مكان.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>نسخ بيانات النسخ</translation>
    </message>
</context>
<context>
    <name>rostrum::BookletPage</name>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Laying out</source>
        <translation>جارٍ ترتيب الصفحات</translation>
    </message>
    <message>
        <source>Print on both sides, flipped on the short edge, at 100 %. Then fold the pile and staple it in the middle.</source>
        <translation>اطبع على الوجهين مع القلب على الحافة القصيرة وبحجم ١٠٠٪. ثم اطوِ الرزمة ودبّسها في الوسط.</translation>
    </message>
    <message>
        <source>Single pages in the order in which they are read.</source>
        <translation>صفحات مفردة بترتيب قراءتها.</translation>
    </message>
    <message>
        <source>Laying out…</source>
        <translation>جارٍ ترتيب الصفحات…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page of pages</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 booklet</source>
        <translation>كتيّب %1</translation>
    </message>
    <message>
        <source>%1 timetable</source>
        <translation>جدول %1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>حُفظ %1.</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Check it, or save a PDF and print that.</source>
        <translation>تعذّر الوصول إلى الطابعة. تحقق منها، أو احفظ ملف PDF واطبعه.</translation>
    </message>
    <message>
        <source>One or more sheets for each day, at one scale, to hang side by side.</source>
        <translation>ورقة أو أكثر لكل يوم، بمقياس واحد، تُعلَّق جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>A card for each session, as high as it is long. Print at 100 %, cut, and plan on a wall.</source>
        <translation>بطاقة لكل جلسة، ارتفاعها بقدر مدتها. اطبع بنسبة 100 ٪، ثم قُصّ وخطِّط على الجدار.</translation>
    </message>
    <message>
        <source>%1 planning cards</source>
        <translation>%1 بطاقات التخطيط</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>الطباعة</translation>
    </message>
</context>
<context>
    <name>rostrum::ChapterDetails</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>الإقليم</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Coordinators and members</source>
        <translation>المنسقون والأعضاء</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>التواصل</translation>
    </message>
    <message>
        <source>Public e-mail</source>
        <translation>بريد إلكتروني علني</translation>
    </message>
    <message>
        <source>Public phone</source>
        <translation>هاتف علني</translation>
    </message>
    <message>
        <source>Internal e-mail</source>
        <translation>بريد إلكتروني داخلي</translation>
    </message>
    <message>
        <source>Internal phone</source>
        <translation>هاتف داخلي</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>الموقع الإلكتروني</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
</context>
<context>
    <name>rostrum::ChaptersModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Coordinators</source>
        <translation>المنسقون</translation>
    </message>
</context>
<context>
    <name>rostrum::ColourField</name>
    <message>
        <source>Rose</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>نيلي</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>رملي</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>سماوي</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation>خمري</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>أزرق مخضر</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>زيتوني</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>أرجواني</translation>
    </message>
    <message>
        <source>Chosen by the program</source>
        <translation>يختاره البرنامج</translation>
    </message>
</context>
<context>
    <name>rostrum::ConferenceDetails</name>
    <message>
        <source>“%1” is not a date. Write it as in %2.</source>
        <translation>«%1» ليس تاريخًا. اكتبه كما في %2.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>العنوان الفرعي</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>All times are as on a clock in this zone, wherever this computer is.</source>
        <translation>كل الأوقات كما تظهر على ساعة في هذه المنطقة، أينما كان هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>مكان الانعقاد</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>التخطيط</translation>
    </message>
    <message>
        <source>Grid in minutes</source>
        <translation>خطوة المحاذاة بالدقائق</translation>
    </message>
    <message>
        <source>Changeover in minutes</source>
        <translation>وقت الانتقال بالدقائق</translation>
    </message>
    <message>
        <source>None</source>
        <comment>changeover</comment>
        <translation>بلا</translation>
    </message>
    <message>
        <source>About</source>
        <translation>نبذة</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>الموقع الإلكتروني</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Hours of the days</source>
        <translation>ساعات الأيام</translation>
    </message>
    <message>
        <source>Each day, when sessions may be held</source>
        <translation>لكل يوم، متى يمكن عقد الجلسات</translation>
    </message>
</context>
<context>
    <name>rostrum::Details</name>
    <message>
        <source>%1 was not changed. %2</source>
        <extracomment>A field of some thing, and why its new value was refused.</extracomment>
        <translation>لم يتغير %1. %2</translation>
    </message>
</context>
<context>
    <name>rostrum::DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select something to see and change its details.</source>
        <translation>حدد شيئًا لعرض تفاصيله وتغييرها.</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>الحقول</translation>
    </message>
</context>
<context>
    <name>rostrum::Field</name>
    <message>
        <source>Private</source>
        <translation>خاص</translation>
    </message>
    <message>
        <source>Never printed or exported for the public.</source>
        <translation>لا يُطبع ولا يُصدَّر للعموم أبدًا.</translation>
    </message>
</context>
<context>
    <name>rostrum::FileFlow</name>
    <message>
        <source>Where to keep the sample</source>
        <translation>أين يُحفظ النموذج</translation>
    </message>
    <message>
        <source>Sample conference</source>
        <translation>مؤتمر نموذجي</translation>
    </message>
    <message>
        <source>Conferences (*.rostrum)</source>
        <translation>مؤتمرات (*.rostrum)</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>The name of a copy of a file.</extracomment>
        <translation>%1 (نسخة)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Saved a copy: %1</source>
        <translation>حُفظت نسخة: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) will be added.</source>
        <translation>
            <numerusform>لن تُضاف أي جلسة.</numerusform>
            <numerusform>ستُضاف جلسة واحدة.</numerusform>
            <numerusform>ستُضاف جلستان.</numerusform>
            <numerusform>ستُضاف %Ln جلسات.</numerusform>
            <numerusform>ستُضاف %Ln جلسة.</numerusform>
            <numerusform>ستُضاف %Ln جلسة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) will be changed.</source>
        <translation>
            <numerusform>لن تُعدَّل أي جلسة.</numerusform>
            <numerusform>ستُعدَّل جلسة واحدة.</numerusform>
            <numerusform>ستُعدَّل جلستان.</numerusform>
            <numerusform>ستُعدَّل %Ln جلسات.</numerusform>
            <numerusform>ستُعدَّل %Ln جلسة.</numerusform>
            <numerusform>ستُعدَّل %Ln جلسة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) stay as they are.</source>
        <translation>
            <numerusform>لن تبقى أي جلسة كما هي.</numerusform>
            <numerusform>ستبقى جلسة واحدة كما هي.</numerusform>
            <numerusform>ستبقى جلستان كما هما.</numerusform>
            <numerusform>ستبقى %Ln جلسات كما هي.</numerusform>
            <numerusform>ستبقى %Ln جلسة كما هي.</numerusform>
            <numerusform>ستبقى %Ln جلسة كما هي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) that had gone are back.</source>
        <translation>
            <numerusform>لم تعد أي جلسة غائبة.</numerusform>
            <numerusform>عادت جلسة واحدة كانت قد غابت.</numerusform>
            <numerusform>عادت جلستان كانتا قد غابتا.</numerusform>
            <numerusform>عادت %Ln جلسات كانت قد غابت.</numerusform>
            <numerusform>عادت %Ln جلسة كانت قد غابت.</numerusform>
            <numerusform>عادت %Ln جلسة كانت قد غابت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) will be added.</source>
        <translation>
            <numerusform>لن يُضاف أي شخص.</numerusform>
            <numerusform>سيُضاف شخص واحد.</numerusform>
            <numerusform>سيُضاف شخصان.</numerusform>
            <numerusform>سيُضاف %Ln أشخاص.</numerusform>
            <numerusform>سيُضاف %Ln شخصًا.</numerusform>
            <numerusform>سيُضاف %Ln شخص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln room(s) will be added.</source>
        <translation>
            <numerusform>لن تُضاف أي قاعة.</numerusform>
            <numerusform>ستُضاف قاعة واحدة.</numerusform>
            <numerusform>ستُضاف قاعتان.</numerusform>
            <numerusform>ستُضاف %Ln قاعات.</numerusform>
            <numerusform>ستُضاف %Ln قاعة.</numerusform>
            <numerusform>ستُضاف %Ln قاعة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln track(s) will be added.</source>
        <translation>
            <numerusform>لن يُضاف أي محور.</numerusform>
            <numerusform>سيُضاف محور واحد.</numerusform>
            <numerusform>سيُضاف محوران.</numerusform>
            <numerusform>سيُضاف %Ln محاور.</numerusform>
            <numerusform>سيُضاف %Ln محورًا.</numerusform>
            <numerusform>سيُضاف %Ln محور.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>لا شيء فيه.</translation>
    </message>
    <message>
        <source>Export the programme</source>
        <translation>تصدير البرنامج</translation>
    </message>
    <message>
        <source>schedule.xml (*.xml)</source>
        <translation>schedule.xml (*.xml)</translation>
    </message>
    <message>
        <source>Exported the programme: %1</source>
        <translation>صُدِّر البرنامج: %1</translation>
    </message>
    <message>
        <source>Importing…</source>
        <extracomment>Shown while an import runs.</extracomment>
        <translation>جارٍ الاستيراد…</translation>
    </message>
</context>
<context>
    <name>rostrum::GoToDialog</name>
    <message>
        <source>Go to a time</source>
        <translation>الانتقال إلى وقت</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>ال&amp;وقت</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>ال&amp;يوم</translation>
    </message>
</context>
<context>
    <name>rostrum::HistoryModel</name>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (تم التراجع عنه)</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <extracomment>When something was done, and who did it.</extracomment>
        <translation>%1، بواسطة %2</translation>
    </message>
</context>
<context>
    <name>rostrum::HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Redo to here</source>
        <translation>إعادة حتى هنا</translation>
    </message>
    <message>
        <source>Undo to here</source>
        <translation>تراجع حتى هنا</translation>
    </message>
</context>
<context>
    <name>rostrum::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>No longer in the file; marked as cancelled:</source>
        <translation>لم تعد في الملف، وصارت ملغاة:</translation>
    </message>
    <message>
        <source>What had to be assumed:</source>
        <translation>ما لزم افتراضه:</translation>
    </message>
    <message>
        <source>One Undo takes all of it back.</source>
        <translation>تراجعٌ واحد يلغي كل ذلك.</translation>
    </message>
</context>
<context>
    <name>rostrum::LinkEndsModel</name>
    <message>
        <source>Person: %1</source>
        <translation>شخص: %1</translation>
    </message>
    <message>
        <source>Session: %1</source>
        <translation>جلسة: %1</translation>
    </message>
</context>
<context>
    <name>rostrum::LinkRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What something is, and how many there are.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rostrum::LinksField</name>
    <message>
        <source>Not at the same time as</source>
        <extracomment>Before the name of a session or person.</extracomment>
        <translation>ليس في وقت واحد مع</translation>
    </message>
    <message>
        <source>Not together with</source>
        <extracomment>Before the name of a session or person.</extracomment>
        <translation>ليس معًا مع</translation>
    </message>
    <message>
        <source>Must come after</source>
        <extracomment>Before the name of a session or person.</extracomment>
        <translation>يجب أن يأتي بعد</translation>
    </message>
    <message>
        <source>Must come before</source>
        <extracomment>Before the name of a session or person.</extracomment>
        <translation>يجب أن يأتي قبل</translation>
    </message>
    <message>
        <source>What the new link asks for</source>
        <translation>ما يطلبه الربط الجديد</translation>
    </message>
    <message>
        <source>A session or a person…</source>
        <translation>جلسة أو شخص…</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>إضافة إلى %1</translation>
    </message>
    <message>
        <source>No session and nobody is called “%1”.</source>
        <translation>لا جلسة ولا شخص باسم «%1».</translation>
    </message>
    <message>
        <source>Several are called “%1”. Choose one from the list.</source>
        <translation>أكثر من واحد باسم «%1». اختر من القائمة.</translation>
    </message>
    <message>
        <source>%1 %2: show</source>
        <extracomment>%1 is what the link asks for, “Must come after”, %2 a session or person.</extracomment>
        <translation>%1 %2: عرض</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>عرض %1</translation>
    </message>
    <message>
        <source>Remove the link with %1</source>
        <translation>إزالة الربط مع %1</translation>
    </message>
    <message>
        <source>Why (private)</source>
        <translation>السبب (خاص)</translation>
    </message>
    <message>
        <source>Why: link with %1</source>
        <translation>السبب: الربط مع %1</translation>
    </message>
</context>
<context>
    <name>rostrum::ListPage</name>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>No row fits what is asked for above.</source>
        <translation>لا صف يطابق المطلوب أعلاه.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
</context>
<context>
    <name>rostrum::LoadPlot</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A room or day, and how much of its time is used.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rostrum::MainWindow</name>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>اللوحات</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <extracomment>The title of the list of problems, and how many there are.</extracomment>
        <translation>المشكلات: %1</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>ال&amp;مشكلات</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>ال&amp;سجل</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Rostrum</source>
        <translation>Rostrum</translation>
    </message>
    <message>
        <source>%1 — Rostrum</source>
        <extracomment>The title of the window: the conference, then the program.</extracomment>
        <translation>%1 — Rostrum</translation>
    </message>
</context>
<context>
    <name>rostrum::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>rostrum::MoveDayDialog</name>
    <message>
        <source>Move a whole day</source>
        <translation>نقل يوم كامل</translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>تاريخ آخر</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;نقل</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>إ&amp;لى</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>ال&amp;تاريخ</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) move, at the same times in the same rooms.</source>
        <translation>
            <numerusform>تُنقل %Ln جلسة في الأوقات نفسها وفي القاعات نفسها.</numerusform>
            <numerusform>تُنقل جلسة واحدة في الأوقات نفسها وفي القاعات نفسها.</numerusform>
            <numerusform>تُنقل جلستان في الأوقات نفسها وفي القاعات نفسها.</numerusform>
            <numerusform>تُنقل %Ln جلسات في الأوقات نفسها وفي القاعات نفسها.</numerusform>
            <numerusform>تُنقل %Ln جلسة في الأوقات نفسها وفي القاعات نفسها.</numerusform>
            <numerusform>تُنقل %Ln جلسة في الأوقات نفسها وفي القاعات نفسها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is pinned and goes along.</source>
        <translation>
            <numerusform>لا شيء منها مثبّت.</numerusform>
            <numerusform>واحدة منها مثبّتة وتُنقل معها.</numerusform>
            <numerusform>اثنتان منها مثبّتتان وتُنقلان معها.</numerusform>
            <numerusform>%Ln منها مثبّتة وتُنقل معها.</numerusform>
            <numerusform>%Ln منها مثبّتة وتُنقل معها.</numerusform>
            <numerusform>%Ln منها مثبّتة وتُنقل معها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The conference gets this day in place of the old one.</source>
        <translation>يحصل المؤتمر على هذا اليوم بدل القديم.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) of that day stay where they are.</source>
        <translation>
            <numerusform>تبقى في مكانها %Ln جلسة من ذلك اليوم.</numerusform>
            <numerusform>تبقى في مكانها جلسة واحدة من ذلك اليوم.</numerusform>
            <numerusform>تبقى في مكانها جلستان من ذلك اليوم.</numerusform>
            <numerusform>تبقى في مكانها %Ln جلسات من ذلك اليوم.</numerusform>
            <numerusform>تبقى في مكانها %Ln جلسة من ذلك اليوم.</numerusform>
            <numerusform>تبقى في مكانها %Ln جلسة من ذلك اليوم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rostrum::NavList</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>rostrum::NewConferenceDialog</name>
    <message>
        <source>New conference</source>
        <translation>مؤتمر جديد</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>اليوم ال&amp;أول</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>اليوم الأ&amp;خير</translation>
    </message>
    <message>
        <source>All times are as on a clock in this zone, wherever this computer is.</source>
        <translation>كل الأوقات كما تظهر على ساعة في هذه المنطقة، أينما كان هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>المنطقة ال&amp;زمنية</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختر ملفًا</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>ال&amp;ملف</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Where to keep the conference</source>
        <translation>أين يُحفظ المؤتمر</translation>
    </message>
    <message>
        <source>Conferences (*.rostrum)</source>
        <translation>مؤتمرات (*.rostrum)</translation>
    </message>
    <message>
        <source>The last day must not lie before the first.</source>
        <translation>يجب ألا يسبق اليومُ الأخير اليومَ الأول.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone. Give one as in America/Toronto.</source>
        <translation>«%1» ليست منطقة زمنية. اكتبها مثل America/Toronto.</translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose another name.</source>
        <translation>هناك ملف بهذا الاسم من قبل. اختر اسمًا آخر.</translation>
    </message>
</context>
<context>
    <name>rostrum::OverviewPage</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>From a date to a date.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How much time is used, and how much there is.</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>ما زال ناقصًا</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Time used in each room</source>
        <translation>الوقت المشغول في كل قاعة</translation>
    </message>
    <message>
        <source>Time used on each day</source>
        <translation>الوقت المشغول في كل يوم</translation>
    </message>
    <message>
        <source>The conference is empty so far. Add rooms and sessions, or import a programme.</source>
        <translation>المؤتمر فارغ حتى الآن. أضف قاعات وجلسات، أو استورد برنامجًا.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>لا شيء ناقص.</translation>
    </message>
    <message>
        <source>Add rooms</source>
        <translation>إضافة قاعات</translation>
    </message>
    <message>
        <source>Add sessions</source>
        <translation>إضافة جلسات</translation>
    </message>
    <message>
        <source>Import a programme…</source>
        <translation>استيراد برنامج…</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Nothing clashes.</source>
        <translation>لا تعارضات.</translation>
    </message>
</context>
<context>
    <name>rostrum::PagesPreview</name>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
</context>
<context>
    <name>rostrum::PeopleField</name>
    <message>
        <source>Add a person by name…</source>
        <translation>إضافة شخص بالاسم…</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>إضافة إلى %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people are called “%1”. Choose one from the list.</source>
        <translation>
            <numerusform>لا أحد اسمه «%1». اختر شخصًا من القائمة.</numerusform>
            <numerusform>شخص واحد اسمه «%1». اختره من القائمة.</numerusform>
            <numerusform>شخصان اسمهما «%1». اختر أحدهما من القائمة.</numerusform>
            <numerusform>%Ln أشخاص اسمهم «%1». اختر أحدهم من القائمة.</numerusform>
            <numerusform>%Ln شخصًا اسمهم «%1». اختر أحدهم من القائمة.</numerusform>
            <numerusform>%Ln شخص اسمهم «%1». اختر أحدهم من القائمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>عرض %1</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>دور %1</translation>
    </message>
    <message>
        <source>Move %1 up</source>
        <translation>نقل %1 لأعلى</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>rostrum::PeopleModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>الفرع</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>أوقات التوفر</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A person&apos;s name, and the same name in their own script.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>rostrum::PersonDetails</name>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>When they can be there</source>
        <translation>أوقات إمكان الحضور</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>أوقات التوفر</translation>
    </message>
    <message>
        <source>These times</source>
        <translation>هذه الأوقات</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>Biography</source>
        <translation>السيرة</translation>
    </message>
    <message>
        <source>The biography may be published</source>
        <translation>يجوز نشر السيرة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Name in own script</source>
        <translation>بالكتابة الأصلية</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>الضمائر</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>الفرع</translation>
    </message>
    <message>
        <source>None</source>
        <comment>chapter</comment>
        <translation>بلا فرع</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>التواصل</translation>
    </message>
    <message>
        <source>E-mail addresses, one on a line</source>
        <translation>عناوين البريد الإلكتروني، واحد في كل سطر</translation>
    </message>
    <message>
        <source>Phone numbers, one on a line</source>
        <translation>أرقام الهاتف، واحد في كل سطر</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>الموقع الإلكتروني</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A session&apos;s title, and when it is held.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No sessions.</source>
        <translation>لا جلسات.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>عمليات الربط</translation>
    </message>
    <message>
        <source>Not with, not against, before and after</source>
        <translation>ليس مع، ليس ضد، قبل وبعد</translation>
    </message>
</context>
<context>
    <name>rostrum::PlacementsField</name>
    <message>
        <source>Schedule it</source>
        <translation>جدولتها</translation>
    </message>
    <message>
        <source>Add another time</source>
        <translation>عقدها مرة أخرى</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>No room yet</source>
        <translation>بلا قاعة بعد</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Behind a number of minutes.</extracomment>
        <translation> د</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>المدة بالدقائق</translation>
    </message>
    <message>
        <source>Unschedule %1</source>
        <translation>إلغاء جدولة %1</translation>
    </message>
    <message>
        <source>Take it off the timetable</source>
        <translation>إزالتها من الجدول الزمني</translation>
    </message>
</context>
<context>
    <name>rostrum::PrintOptions</name>
    <message>
        <source>On sheets, ready to fold and staple</source>
        <translation>على فروخ جاهزة للطي والتدبيس</translation>
    </message>
    <message>
        <source>Only what has no place yet</source>
        <translation>ما ليس له موضع بعد فقط</translation>
    </message>
    <message>
        <source>With hours and rooms to hang</source>
        <translation>مع الساعات والقاعات للتعليق</translation>
    </message>
    <message>
        <source>Also what is not public</source>
        <translation>يشمل أيضًا ما ليس علنيًا</translation>
    </message>
    <message>
        <source>Only these days</source>
        <translation>هذه الأيام فقط</translation>
    </message>
    <message>
        <source>Only these rooms</source>
        <translation>هذه القاعات فقط</translation>
    </message>
    <message>
        <source>Only these tracks</source>
        <translation>هذه المحاور فقط</translation>
    </message>
    <message>
        <source>Programme booklet</source>
        <translation>كتيّب البرنامج</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>الجدول الزمني</translation>
    </message>
    <message>
        <source>Planning cards</source>
        <translation>بطاقات التخطيط</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>بالعرض</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>بالطول</translation>
    </message>
    <message>
        <source>%1 mm for a minute</source>
        <translation>%1 مم للدقيقة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Height of the cards</source>
        <translation>ارتفاع البطاقات</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>Tabloid</source>
        <translation>Tabloid</translation>
    </message>
</context>
<context>
    <name>rostrum::ProblemPane</name>
    <message>
        <source>What would mend it</source>
        <translation>ما الذي يصلحها</translation>
    </message>
    <message>
        <source>The chosen problem</source>
        <translation>المشكلة المختارة</translation>
    </message>
    <message>
        <source>Choose a problem to see its sides and what would mend it.</source>
        <translation>اختر مشكلة لترى طرفيها وما الذي يصلحها.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>الانتقال إلى %1</translation>
    </message>
    <message>
        <source>No single step mends this without harm elsewhere.</source>
        <translation>لا توجد خطوة واحدة تصلح هذا دون ضرر في مكان آخر.</translation>
    </message>
    <message>
        <source>Accept it as it is, because…</source>
        <translation>قبولها كما هي، لأن…</translation>
    </message>
    <message>
        <source>Why it is accepted</source>
        <translation>سبب قبولها</translation>
    </message>
    <message>
        <source>Take Back the Acceptance</source>
        <translation>التراجع عن القبول</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Accepted by %1, %2: %3</source>
        <extracomment>%1 who accepted a problem, %2 when, %3 why.</extracomment>
        <translation>قبلها %1، %2: %3</translation>
    </message>
</context>
<context>
    <name>rostrum::ProblemsModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A kind of problem or a session, and how many problems there are.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>خطأ: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>تنبيه: %1</translation>
    </message>
    <message>
        <source>%1. Accepted: %2</source>
        <extracomment>A problem, and why it was accepted.</extracomment>
        <translation>%1. مقبولة: %2</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبولة</translation>
    </message>
</context>
<context>
    <name>rostrum::ProblemsPanel</name>
    <message>
        <source>Nothing clashes.</source>
        <translation>لا تعارضات.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>لا أخطاء</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>%Ln أخطاء</numerusform>
            <numerusform>%Ln خطأً</numerusform>
            <numerusform>%Ln خطأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>لا تنبيهات</numerusform>
            <numerusform>تنبيه واحد</numerusform>
            <numerusform>تنبيهان</numerusform>
            <numerusform>%Ln تنبيهات</numerusform>
            <numerusform>%Ln تنبيهًا</numerusform>
            <numerusform>%Ln تنبيه</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>لا مشكلات</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a number of errors, %2 a number of warnings.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>تصفية المشكلات</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>الأخطاء والتنبيهات</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>الأخطاء</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>التجميع</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>حسب النوع</translation>
    </message>
    <message>
        <source>By session</source>
        <translation>حسب الجلسة</translation>
    </message>
    <message>
        <source>No problem fits what is asked for above.</source>
        <translation>لا مشكلة تطابق المطلوب أعلاه.</translation>
    </message>
    <message>
        <source>&amp;Show on the Timetable</source>
        <translation>&amp;عرض في الجدول الزمني</translation>
    </message>
    <message>
        <source>What would mend it</source>
        <translation>ما الذي يصلحها</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>&amp;القواعد…</translation>
    </message>
    <message>
        <source>What is told as an error, as a warning, or not at all</source>
        <translation>ما يُبلَّغ عنه كخطأ أو كتنبيه أو لا يُبلَّغ عنه</translation>
    </message>
    <message>
        <source>&amp;Take Back the Acceptance</source>
        <translation>ال&amp;تراجع عن القبول</translation>
    </message>
    <message>
        <source>&amp;Accept…</source>
        <translation>&amp;قبول…</translation>
    </message>
</context>
<context>
    <name>rostrum::RoomDetails</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>المبنى</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>الطابق</translation>
    </message>
    <message>
        <source>Capacity in people</source>
        <translation>السعة بعدد الأشخاص</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Sessions at once</source>
        <translation>الجلسات المتزامنة</translation>
    </message>
    <message>
        <source>What it has</source>
        <translation>ما فيها</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>المعدات</translation>
    </message>
    <message>
        <source>Several with commas between them: projector, microphone</source>
        <translation>عدة أشياء تفصل بينها فواصل: جهاز عرض، ميكروفون</translation>
    </message>
    <message>
        <source>Step-free access</source>
        <translation>مدخل دون درج</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>ترجمة فورية</translation>
    </message>
    <message>
        <source>Hide it from the timetable</source>
        <translation>إخفاؤها من الجدول الزمني</translation>
    </message>
    <message>
        <source>When it is open</source>
        <translation>أوقات فتحها</translation>
    </message>
    <message>
        <source>Open at these times; without any, always</source>
        <translation>مفتوحة في هذه الأوقات؛ وإن لم يوجد أي منها فدائمًا</translation>
    </message>
    <message>
        <source>Joined rooms</source>
        <translation>قاعات مجمّعة</translation>
    </message>
    <message>
        <source>Made of these rooms</source>
        <translation>مؤلفة من هذه القاعات</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
</context>
<context>
    <name>rostrum::RoomsModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>المبنى</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>الطابق</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>السعة</translation>
    </message>
    <message>
        <source>Sessions at once</source>
        <translation>الجلسات المتزامنة</translation>
    </message>
    <message>
        <source>Step-free</source>
        <translation>دون درج</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>المعدات</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Time used</source>
        <translation>الوقت المشغول</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>Whether a room can be reached without steps.</extracomment>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>rostrum::RulesDialog</name>
    <message>
        <source>Limit of %1</source>
        <translation>حد %1</translation>
    </message>
    <message>
        <source>What %1 is told as</source>
        <translation>كيف يُبلَّغ عن %1</translation>
    </message>
    <message>
        <source>%1 (as usual)</source>
        <extracomment>The setting of a rule that the program has by itself.</extracomment>
        <translation>%1 (المعتاد)</translation>
    </message>
    <message>
        <source>&amp;Reset All to the Usual</source>
        <translation>إ&amp;عادة الكل إلى المعتاد</translation>
    </message>
    <message>
        <source>Rules of the checks</source>
        <translation>قواعد الفحص</translation>
    </message>
    <message>
        <source>Filter rules</source>
        <translation>تصفية القواعد</translation>
    </message>
    <message>
        <source>A change holds at once and can be undone. Bold is what differs from the usual.</source>
        <translation>يسري التغيير فورًا ويمكن التراجع عنه. ما يختلف عن المعتاد بخط عريض.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
</context>
<context>
    <name>rostrum::RulesModel</name>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>A kind of problem that is not reported.</extracomment>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>المعتاد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln جلسة</numerusform>
            <numerusform>%Ln جلسة</numerusform>
            <numerusform>%Ln جلسة</numerusform>
            <numerusform>%Ln جلسات</numerusform>
            <numerusform>%Ln جلسة</numerusform>
            <numerusform>%Ln جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln شخص</numerusform>
            <numerusform>%Ln شخص</numerusform>
            <numerusform>%Ln شخص</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A kind of problem, and what is set for it.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>When it is told</source>
        <translation>متى يُبلَّغ عنها</translation>
    </message>
    <message>
        <source>Told as</source>
        <translation>يُبلَّغ عنها</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>rostrum::ScheduleXmlInterpreter</name>
    <message>
        <source>The file names &quot;%1&quot; as its time zone, which is not known.</source>
        <translation>يذكر الملف «%1» منطقةً زمنية له، وهي غير معروفة.</translation>
    </message>
    <message>
        <source>The file names no time zone that is known; that of the conference, %1, was taken.</source>
        <translation>لا يذكر الملف منطقة زمنية معروفة؛ فاعتُمدت منطقة المؤتمر، %1.</translation>
    </message>
    <message>
        <source>The file names no time zone that is known; %1 was taken after the place that it names.</source>
        <translation>لا يذكر الملف منطقة زمنية معروفة؛ فاعتُمدت %1 بحسب المكان الذي يذكره.</translation>
    </message>
    <message>
        <source>The file names no time zone that is known; %1 was taken, which fits all its times.</source>
        <translation>لا يذكر الملف منطقة زمنية معروفة؛ فاعتُمدت %1 التي توافق كل أوقاته.</translation>
    </message>
    <message>
        <source>The file names no time zone that is known; %1 was taken after its times. Check the conference&apos;s time zone.</source>
        <translation>لا يذكر الملف منطقة زمنية معروفة؛ فاعتُمدت %1 بحسب أوقاته. تحقق من المنطقة الزمنية للمؤتمر.</translation>
    </message>
    <message>
        <source>The file says nothing about its time zone; %1 was taken. Check the conference&apos;s time zone.</source>
        <translation>لا يذكر الملف شيئًا عن منطقته الزمنية؛ فاعتُمدت %1. تحقق من المنطقة الزمنية للمؤتمر.</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) without any session were left out.</source>
        <translation>
            <numerusform>لم تُستبعد أي قاعة بلا جلسات.</numerusform>
            <numerusform>استُبعدت قاعة واحدة بلا أي جلسة.</numerusform>
            <numerusform>استُبعدت قاعتان بلا أي جلسة.</numerusform>
            <numerusform>استُبعدت %Ln قاعات بلا أي جلسة.</numerusform>
            <numerusform>استُبعدت %Ln قاعة بلا أي جلسة.</numerusform>
            <numerusform>استُبعدت %Ln قاعة بلا أي جلسة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) carry a guid that stood before; each was taken as an event of its own.</source>
        <translation>
            <numerusform>في %Ln حدث معرّف guid سبق وروده؛ فعُدّ كل منها حدثًا مستقلًا.</numerusform>
            <numerusform>في حدث واحد معرّف guid سبق وروده؛ فعُدّ حدثًا مستقلًا.</numerusform>
            <numerusform>في حدثين معرّف guid سبق وروده؛ فعُدّ كل منهما حدثًا مستقلًا.</numerusform>
            <numerusform>في %Ln أحداث معرّف guid سبق وروده؛ فعُدّ كل منها حدثًا مستقلًا.</numerusform>
            <numerusform>في %Ln حدثًا معرّف guid سبق وروده؛ فعُدّ كل منها حدثًا مستقلًا.</numerusform>
            <numerusform>في %Ln حدث معرّف guid سبق وروده؛ فعُدّ كل منها حدثًا مستقلًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) carry an id that stood before; each was taken as an event of its own.</source>
        <translation>
            <numerusform>في %Ln حدث معرّف id سبق وروده؛ فعُدّ كل منها حدثًا مستقلًا.</numerusform>
            <numerusform>في حدث واحد معرّف id سبق وروده؛ فعُدّ حدثًا مستقلًا.</numerusform>
            <numerusform>في حدثين معرّف id سبق وروده؛ فعُدّ كل منهما حدثًا مستقلًا.</numerusform>
            <numerusform>في %Ln أحداث معرّف id سبق وروده؛ فعُدّ كل منها حدثًا مستقلًا.</numerusform>
            <numerusform>في %Ln حدثًا معرّف id سبق وروده؛ فعُدّ كل منها حدثًا مستقلًا.</numerusform>
            <numerusform>في %Ln حدث معرّف id سبق وروده؛ فعُدّ كل منها حدثًا مستقلًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) have no title.</source>
        <translation>
            <numerusform>%Ln حدث بلا عنوان.</numerusform>
            <numerusform>حدث واحد بلا عنوان.</numerusform>
            <numerusform>حدثان بلا عنوان.</numerusform>
            <numerusform>%Ln أحداث بلا عنوان.</numerusform>
            <numerusform>%Ln حدثًا بلا عنوان.</numerusform>
            <numerusform>%Ln حدث بلا عنوان.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rostrum::ScheduleXmlTimes</name>
    <message numerus="yes">
        <source>%n event(s) have an offset that the time zone does not have then; the clock beside it was taken.</source>
        <translation>
            <numerusform>في %Ln حدث فارق توقيت لا تعرفه المنطقة الزمنية حينها؛ فاعتُمدت الساعة المكتوبة بجانبه.</numerusform>
            <numerusform>في حدث واحد فارق توقيت لا تعرفه المنطقة الزمنية حينها؛ فاعتُمدت الساعة المكتوبة بجانبه.</numerusform>
            <numerusform>في حدثين فارق توقيت لا تعرفه المنطقة الزمنية حينها؛ فاعتُمدت الساعة المكتوبة بجانبه.</numerusform>
            <numerusform>في %Ln أحداث فارق توقيت لا تعرفه المنطقة الزمنية حينها؛ فاعتُمدت الساعة المكتوبة بجانبه.</numerusform>
            <numerusform>في %Ln حدثًا فارق توقيت لا تعرفه المنطقة الزمنية حينها؛ فاعتُمدت الساعة المكتوبة بجانبه.</numerusform>
            <numerusform>في %Ln حدث فارق توقيت لا تعرفه المنطقة الزمنية حينها؛ فاعتُمدت الساعة المكتوبة بجانبه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n event(s) date and start differ, first in &quot;%1&quot;; the date was taken.</source>
        <translation>
            <numerusform>في %Ln حدث يختلف التاريخ عن وقت البدء، أولها «%1»؛ فاعتُمد التاريخ.</numerusform>
            <numerusform>في حدث واحد يختلف التاريخ عن وقت البدء، وهو «%1»؛ فاعتُمد التاريخ.</numerusform>
            <numerusform>في حدثين يختلف التاريخ عن وقت البدء، أولها «%1»؛ فاعتُمد التاريخ.</numerusform>
            <numerusform>في %Ln أحداث يختلف التاريخ عن وقت البدء، أولها «%1»؛ فاعتُمد التاريخ.</numerusform>
            <numerusform>في %Ln حدثًا يختلف التاريخ عن وقت البدء، أولها «%1»؛ فاعتُمد التاريخ.</numerusform>
            <numerusform>في %Ln حدث يختلف التاريخ عن وقت البدء، أولها «%1»؛ فاعتُمد التاريخ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duration(s) in three parts were read as days, hours and minutes, first &quot;%1&quot;.</source>
        <translation>
            <numerusform>قُرئت %Ln مدة من ثلاثة أجزاء على أنها أيام وساعات ودقائق، أولها «%1».</numerusform>
            <numerusform>قُرئت مدة واحدة من ثلاثة أجزاء على أنها أيام وساعات ودقائق: «%1».</numerusform>
            <numerusform>قُرئت مدتان من ثلاثة أجزاء على أنهما أيام وساعات ودقائق، أولاهما «%1».</numerusform>
            <numerusform>قُرئت %Ln مدد من ثلاثة أجزاء على أنها أيام وساعات ودقائق، أولها «%1».</numerusform>
            <numerusform>قُرئت %Ln مدة من ثلاثة أجزاء على أنها أيام وساعات ودقائق، أولها «%1».</numerusform>
            <numerusform>قُرئت %Ln مدة من ثلاثة أجزاء على أنها أيام وساعات ودقائق، أولها «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duration(s) in three parts were read as hours, minutes and seconds, first &quot;%1&quot;.</source>
        <translation>
            <numerusform>قُرئت %Ln مدة من ثلاثة أجزاء على أنها ساعات ودقائق وثوانٍ، أولها «%1».</numerusform>
            <numerusform>قُرئت مدة واحدة من ثلاثة أجزاء على أنها ساعات ودقائق وثوانٍ: «%1».</numerusform>
            <numerusform>قُرئت مدتان من ثلاثة أجزاء على أنهما ساعات ودقائق وثوانٍ، أولاهما «%1».</numerusform>
            <numerusform>قُرئت %Ln مدد من ثلاثة أجزاء على أنها ساعات ودقائق وثوانٍ، أولها «%1».</numerusform>
            <numerusform>قُرئت %Ln مدة من ثلاثة أجزاء على أنها ساعات ودقائق وثوانٍ، أولها «%1».</numerusform>
            <numerusform>قُرئت %Ln مدة من ثلاثة أجزاء على أنها ساعات ودقائق وثوانٍ، أولها «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) have no duration that can be read; they were given none.</source>
        <translation>
            <numerusform>%Ln حدث بلا مدة مقروءة؛ فتُركت بلا مدة.</numerusform>
            <numerusform>حدث واحد بلا مدة مقروءة؛ فتُرك بلا مدة.</numerusform>
            <numerusform>حدثان بلا مدة مقروءة؛ فتُركا بلا مدة.</numerusform>
            <numerusform>%Ln أحداث بلا مدة مقروءة؛ فتُركت بلا مدة.</numerusform>
            <numerusform>%Ln حدثًا بلا مدة مقروءة؛ فتُركت بلا مدة.</numerusform>
            <numerusform>%Ln حدث بلا مدة مقروءة؛ فتُركت بلا مدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) have no time that can be read and are unscheduled, first &quot;%1&quot;.</source>
        <translation>
            <numerusform>%Ln حدث بلا وقت مقروء فلم تُجدوَل، أولها «%1».</numerusform>
            <numerusform>حدث واحد بلا وقت مقروء فلم يُجدوَل: «%1».</numerusform>
            <numerusform>حدثان بلا وقت مقروء فلم يُجدوَلا، أولهما «%1».</numerusform>
            <numerusform>%Ln أحداث بلا وقت مقروء فلم تُجدوَل، أولها «%1».</numerusform>
            <numerusform>%Ln حدثًا بلا وقت مقروء فلم تُجدوَل، أولها «%1».</numerusform>
            <numerusform>%Ln حدث بلا وقت مقروء فلم تُجدوَل، أولها «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n day(s) something lies outside the hours that the file gives; the hours were widened.</source>
        <translation>
            <numerusform>في %Ln يوم شيء يقع خارج الساعات التي يحددها الملف؛ فوُسّعت الساعات.</numerusform>
            <numerusform>في يوم واحد شيء يقع خارج الساعات التي يحددها الملف؛ فوُسّعت الساعات.</numerusform>
            <numerusform>في يومين شيء يقع خارج الساعات التي يحددها الملف؛ فوُسّعت الساعات.</numerusform>
            <numerusform>في %Ln أيام شيء يقع خارج الساعات التي يحددها الملف؛ فوُسّعت الساعات.</numerusform>
            <numerusform>في %Ln يومًا شيء يقع خارج الساعات التي يحددها الملف؛ فوُسّعت الساعات.</numerusform>
            <numerusform>في %Ln يوم شيء يقع خارج الساعات التي يحددها الملف؛ فوُسّعت الساعات.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rostrum::SearchModel</name>
    <message>
        <source>Action</source>
        <translation>أمر</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>What something is, what it is called, and more about it, for a screen reader.</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>What something is, and more about it.</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>rostrum::SearchPanel</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find sessions, people, rooms, actions…</source>
        <translation>ابحث عن جلسات وأشخاص وقاعات وأوامر…</translation>
    </message>
    <message>
        <source>Search for anything</source>
        <translation>ابحث عن أي شيء</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>نتائج البحث</translation>
    </message>
</context>
<context>
    <name>rostrum::SessionDetails</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>العنوان الفرعي</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>المحور</translation>
    </message>
    <message>
        <source>None</source>
        <comment>track</comment>
        <translation>بلا محور</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>المدة بالدقائق</translation>
    </message>
    <message>
        <source>Public: shown in programmes</source>
        <translation>علنية: تظهر في البرامج</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>الزمان والمكان</translation>
    </message>
    <message>
        <source>Times and rooms</source>
        <translation>المواضع</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>A language code such as en, ar or fr.</source>
        <translation>رمز لغة مثل en أو ar أو fr.</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>ما تحتاج إليه</translation>
    </message>
    <message>
        <source>On it, in this order</source>
        <translation>المشاركون فيها، بهذا الترتيب</translation>
    </message>
    <message>
        <source>Chapters called to it</source>
        <translation>الفروع المدعوة إليها</translation>
    </message>
    <message>
        <source>People expected</source>
        <translation>عدد الحضور المتوقع</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>المعدات</translation>
    </message>
    <message>
        <source>Several with commas between them: projector, microphone</source>
        <translation>عدة أشياء تفصل بينها فواصل: جهاز عرض، ميكروفون</translation>
    </message>
    <message>
        <source>Step-free access</source>
        <translation>مدخل دون درج</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>ترجمة فورية</translation>
    </message>
    <message>
        <source>Must not be recorded</source>
        <translation>يُمنع تسجيلها</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>عمليات الربط</translation>
    </message>
    <message>
        <source>Not with, not against, before and after</source>
        <translation>ليس مع، ليس ضد، قبل وبعد</translation>
    </message>
</context>
<context>
    <name>rostrum::SessionsModel</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>المحور</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>rostrum::SetField</name>
    <message>
        <source>Nothing to choose from yet</source>
        <translation>لا شيء للاختيار منه بعد</translation>
    </message>
    <message>
        <source>None</source>
        <comment>of several that can be chosen</comment>
        <translation>بلا</translation>
    </message>
</context>
<context>
    <name>rostrum::ShiftDialog</name>
    <message>
        <source>In &amp;all rooms</source>
        <translation>في &amp;كل القاعات</translation>
    </message>
    <message>
        <source>Shift what follows</source>
        <translation>إزاحة ما يلي</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Minutes, after a number.</extracomment>
        <translation> د</translation>
    </message>
    <message>
        <source>Minutes; less than zero is earlier</source>
        <translation>الدقائق؛ ما دون الصفر تقديم</translation>
    </message>
    <message>
        <source>Only in &amp;this room</source>
        <translation>في &amp;هذه القاعة فقط</translation>
    </message>
    <message>
        <source>&amp;Only in %1</source>
        <translation>في %1 &amp;فقط</translation>
    </message>
    <message>
        <source>“%1” &amp;itself as well</source>
        <translation>«%1» &amp;نفسها أيضًا</translation>
    </message>
    <message>
        <source>&amp;Shift</source>
        <translation>إ&amp;زاحة</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>بمقدار</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing follows on that day.</source>
        <translation>لا شيء يلي في ذلك اليوم.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) move.</source>
        <translation>
            <numerusform>تتحرك %Ln جلسة.</numerusform>
            <numerusform>تتحرك جلسة واحدة.</numerusform>
            <numerusform>تتحرك جلستان.</numerusform>
            <numerusform>تتحرك %Ln جلسات.</numerusform>
            <numerusform>تتحرك %Ln جلسة.</numerusform>
            <numerusform>تتحرك %Ln جلسة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>What would be so of some sessions, then their titles.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Pinned, so they stay:</source>
        <translation>مثبّتة، فتبقى:</translation>
    </message>
    <message>
        <source>Would fall outside the day, so it cannot be:</source>
        <translation>ستقع خارج اليوم، فلا يمكن ذلك:</translation>
    </message>
    <message>
        <source>Would end after the day closes:</source>
        <translation>ستنتهي بعد إغلاق اليوم:</translation>
    </message>
    <message>
        <source>Would overlap what stays in the room:</source>
        <translation>ستتداخل مع ما يبقى في القاعة:</translation>
    </message>
</context>
<context>
    <name>rostrum::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Take over what is typed in a field</source>
        <translation>اعتماد ما كُتب في حقل</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Bring back what stood in a field</source>
        <translation>استرجاع ما كان في حقل</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Take over a text of several lines</source>
        <translation>اعتماد نص من عدة أسطر</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Delete the selected rows</source>
        <translation>حذف الصفوف المحددة</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>In a field</source>
        <translation>في حقل</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>في قائمة</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>بحث في المفاتيح</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
</context>
<context>
    <name>rostrum::TimetablePage</name>
    <message>
        <source>All days</source>
        <translation>كل الأيام</translation>
    </message>
    <message>
        <source>All days in one scroll</source>
        <translation>كل الأيام في عرض متصل واحد</translation>
    </message>
    <message>
        <source>Hold to open %1</source>
        <translation>استمر في السحب فوقه لفتح %1</translation>
    </message>
    <message>
        <source>Take it off the timetable</source>
        <translation>إزالتها من الجدول الزمني</translation>
    </message>
    <message>
        <source>Leave it unscheduled</source>
        <translation>تركها غير مجدولة</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Start and end of a session being moved, then its length.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>A copy in %1</source>
        <translation>نسخة في %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>No clash</source>
        <translation>لا تعارض</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>This conference has no days yet.
Set when it begins and ends, or import a programme, and the timetable is here.</source>
        <translation>ليس لهذا المؤتمر أيام بعد.
حدد متى يبدأ ومتى ينتهي، أو استورد برنامجًا، ليظهر الجدول الزمني هنا.</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>ت&amp;كبير</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>ت&amp;صغير</translation>
    </message>
    <message>
        <source>&amp;Fit all on the screen</source>
        <translation>إظهار ال&amp;جميع على الشاشة</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>ال&amp;حجم المعتاد</translation>
    </message>
    <message>
        <source>P&amp;revious day</source>
        <translation>اليوم ال&amp;سابق</translation>
    </message>
    <message>
        <source>Ne&amp;xt day</source>
        <translation>اليوم ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Go to now</source>
        <translation>الا&amp;نتقال إلى الآن</translation>
    </message>
    <message>
        <source>Leave out rooms that are &amp;empty that day</source>
        <translation>إ&amp;خفاء القاعات الخالية في ذلك اليوم</translation>
    </message>
    <message>
        <source>&amp;Snap</source>
        <translation>محا&amp;ذاة</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>What times snap to; hold Shift to be free of it</source>
        <translation>ما تُحاذى إليه الأوقات؛ اضغط Shift باستمرار لتجاوزه</translation>
    </message>
    <message>
        <source>&amp;Rooms</source>
        <translation>ال&amp;قاعات</translation>
    </message>
    <message>
        <source>Snap: %1</source>
        <extracomment>The grid of minutes that times snap to.</extracomment>
        <translation>المحاذاة: %1</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>القاعات</translation>
    </message>
    <message numerus="yes">
        <source>Rooms (%n hidden)</source>
        <translation>
            <numerusform>القاعات (لا شيء مخفي)</numerusform>
            <numerusform>القاعات (واحدة مخفية)</numerusform>
            <numerusform>القاعات (اثنتان مخفيتان)</numerusform>
            <numerusform>القاعات (%Ln مخفية)</numerusform>
            <numerusform>القاعات (%Ln مخفية)</numerusform>
            <numerusform>القاعات (%Ln مخفية)</numerusform>
        </translation>
    </message>
    <message>
        <source>Which rooms are shown</source>
        <translation>القاعات المعروضة</translation>
    </message>
    <message>
        <source>Arrows move (Shift: by a minute, Ctrl: to the next free place), Alt with up and down alters the length, Enter drops, Escape leaves it.</source>
        <translation>الأسهم تنقل (Shift: بمقدار دقيقة، Ctrl: إلى أقرب مكان شاغر)، وAlt مع السهمين لأعلى ولأسفل يغيّر المدة، وEnter يُفلت، وEscape يُلغي.</translation>
    </message>
    <message>
        <source>It is not scheduled. A session is deleted on the page of sessions.</source>
        <translation>هذه الجلسة غير مجدولة. تُحذف الجلسات من صفحة الجلسات.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What a button does, then its keys.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Fit</source>
        <extracomment>A button that makes the timetable as large as the window.</extracomment>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>&amp;Wider columns</source>
        <translation>أعمدة أ&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Narrower columns</source>
        <translation>أعمدة أ&amp;ضيق</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>ال&amp;عرض</translation>
    </message>
    <message>
        <source>By r&amp;oom</source>
        <extracomment>What the columns of the timetable are.</extracomment>
        <translation>حسب ال&amp;قاعة</translation>
    </message>
    <message>
        <source>By &amp;person</source>
        <translation>حسب ال&amp;شخص</translation>
    </message>
    <message>
        <source>By &amp;track</source>
        <translation>حسب الم&amp;حور</translation>
    </message>
    <message>
        <source>What stands side by side: rooms, people or tracks</source>
        <translation>ما يقف جنبًا إلى جنب: القاعات أو الأشخاص أو المحاور</translation>
    </message>
    <message>
        <source>Move the room &amp;left</source>
        <translation>نقل القاعة إلى ال&amp;يسار</translation>
    </message>
    <message>
        <source>Move the room &amp;right</source>
        <translation>نقل القاعة إلى ال&amp;يمين</translation>
    </message>
    <message>
        <source>&amp;Hide the room</source>
        <translation>إ&amp;خفاء القاعة</translation>
    </message>
    <message>
        <source>&amp;Show all rooms</source>
        <translation>إ&amp;ظهار كل القاعات</translation>
    </message>
    <message>
        <source>Changes places with “%1”</source>
        <translation>تتبادل المكان مع «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) together</source>
        <translation>
            <numerusform>%Ln جلسة معًا</numerusform>
            <numerusform>جلسة واحدة معًا</numerusform>
            <numerusform>جلستان معًا</numerusform>
            <numerusform>%Ln جلسات معًا</numerusform>
            <numerusform>%Ln جلسة معًا</numerusform>
            <numerusform>%Ln جلسة معًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pinned session(s) stay(s) in place</source>
        <translation>
            <numerusform>تبقى %Ln جلسة مثبّتة في مكانها</numerusform>
            <numerusform>تبقى جلسة واحدة مثبّتة في مكانها</numerusform>
            <numerusform>تبقى جلستان مثبّتتان في مكانهما</numerusform>
            <numerusform>تبقى %Ln جلسات مثبّتة في مكانها</numerusform>
            <numerusform>تبقى %Ln جلسة مثبّتة في مكانها</numerusform>
            <numerusform>تبقى %Ln جلسة مثبّتة في مكانها</numerusform>
        </translation>
    </message>
    <message>
        <source>Fi&amp;nd…</source>
        <translation>&amp;بحث…</translation>
    </message>
    <message>
        <source>Go to a &amp;time…</source>
        <translation>الانتقال إلى و&amp;قت…</translation>
    </message>
    <message>
        <source>Between the &amp;list and the timetable</source>
        <translation>بين ال&amp;قائمة والجدول الزمني</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) selected: Space picks them up together, Delete takes them off, Escape leaves one.</source>
        <translation>
            <numerusform>%Ln جلسة محددة: Space تلتقطها معًا، وDelete يزيلها، وEscape يُبقي واحدة.</numerusform>
            <numerusform>جلسة واحدة محددة: Space تلتقطها معًا، وDelete يزيلها، وEscape يُبقي واحدة.</numerusform>
            <numerusform>جلستان محددة: Space تلتقطها معًا، وDelete يزيلها، وEscape يُبقي واحدة.</numerusform>
            <numerusform>%Ln جلسات محددة: Space تلتقطها معًا، وDelete يزيلها، وEscape يُبقي واحدة.</numerusform>
            <numerusform>%Ln جلسة محددة: Space تلتقطها معًا، وDelete يزيلها، وEscape يُبقي واحدة.</numerusform>
            <numerusform>%Ln جلسة محددة: Space تلتقطها معًا، وDelete يزيلها، وEscape يُبقي واحدة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrows go to the next session (Shift selects more), Space picks it up, Enter shows its details, Delete takes it off.</source>
        <translation>الأسهم تنتقل إلى الجلسة التالية (Shift يحدد المزيد)، وSpace تلتقطها، وEnter يعرض تفاصيلها، وDelete يزيلها.</translation>
    </message>
    <message>
        <source>Drag sessions to move them, their edges to alter how long they are, and empty space to add one; Shift-drag selects several.</source>
        <translation>اسحب الجلسات لنقلها، وحوافّها لتغيير مدتها، والمساحة الخالية لإضافة جلسة؛ والسحب مع Shift يحدد عدة جلسات.</translation>
    </message>
</context>
<context>
    <name>rostrum::TrackDetails</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Warn when two of its sessions run at the same time</source>
        <translation>تنبيه عند تزامن جلستين من جلساته</translation>
    </message>
</context>
<context>
    <name>rostrum::TracksModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>At the same time</source>
        <translation>في الوقت نفسه</translation>
    </message>
    <message>
        <source>Warn</source>
        <extracomment>Whether two sessions of one track may run at the same time.</extracomment>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>مسموح</translation>
    </message>
</context>
<context>
    <name>rostrum::WallTimeEdit</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
</context>
<context>
    <name>rostrum::WelcomePage</name>
    <message>
        <source>Opened last</source>
        <translation>آخر ما فُتح</translation>
    </message>
    <message>
        <source>Welcome to Rostrum</source>
        <translation>مرحبًا بك في Rostrum</translation>
    </message>
    <message>
        <source>Plan a conference on this computer: sessions, people, rooms and times in one file. What you see is always saved.</source>
        <translation>خطط لمؤتمر على هذا الحاسوب: الجلسات والأشخاص والقاعات والأوقات في ملف واحد. ما تراه محفوظ دائمًا.</translation>
    </message>
    <message>
        <source>New conference…</source>
        <translation>مؤتمر جديد…</translation>
    </message>
    <message>
        <source>Title, days and time zone are all it takes</source>
        <translation>يكفي العنوان والأيام والمنطقة الزمنية</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>A conference that is there already</source>
        <translation>مؤتمر موجود من قبل</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>إلقاء نظرة على النموذج</translation>
    </message>
    <message>
        <source>A small conference to try everything on</source>
        <translation>مؤتمر صغير لتجربة كل شيء</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>a file that is gone</comment>
        <translation>غير موجود</translation>
    </message>
</context>
<context>
    <name>rostrum::WindowActions</name>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>Open &amp;Sample…</source>
        <translation>فتح ال&amp;نموذج…</translation>
    </message>
    <message>
        <source>Save a &amp;Copy…</source>
        <translation>حفظ ن&amp;سخة…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>استيرا&amp;د…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>ت&amp;صدير…</translation>
    </message>
    <message>
        <source>&amp;Booklet…</source>
        <translation>ال&amp;كتيّب…</translation>
    </message>
    <message>
        <source>&amp;Timetable…</source>
        <translation>ال&amp;جدول الزمني…</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>%1 is what was done.</extracomment>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>&amp;Search Everything…</source>
        <translation>ال&amp;بحث في كل شيء…</translation>
    </message>
    <message>
        <source>&amp;Filter the List</source>
        <translation>ت&amp;صفية القائمة</translation>
    </message>
    <message>
        <source>&amp;Add to the List</source>
        <translation>إ&amp;ضافة إلى القائمة</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;Conference Details</source>
        <translation>تفاصيل ال&amp;مؤتمر</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>الت&amp;فاصيل</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>اختصارات لوحة ال&amp;مفاتيح</translation>
    </message>
    <message>
        <source>&amp;About Rostrum</source>
        <translation>&amp;حول Rostrum</translation>
    </message>
    <message>
        <source>&amp;%1 %2</source>
        <extracomment>A page of the window with its number, which is also its key in the menu.</extracomment>
        <translation>&amp;%1 %2</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>فتح ال&amp;حديثة</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;طباعة</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ت&amp;حرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Timetable</source>
        <translation>الجدول ال&amp;زمني</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>الم&amp;ظهر</translation>
    </message>
    <message>
        <source>As the &amp;Desktop</source>
        <translation>&amp;كسطح المكتب</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>شريط الأدوات</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;تراجع عن %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>إ&amp;عادة %1</translation>
    </message>
    <message>
        <source>%1  %2 — %3</source>
        <extracomment>An entry of the menu of recent files: its number, its name, its folder.</extracomment>
        <translation>%1  %2 — %3</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <extracomment>A recent file that is gone.</extracomment>
        <translation>%1 (غير موجود)</translation>
    </message>
    <message>
        <source>&amp;Clear the List</source>
        <translation>&amp;مسح القائمة</translation>
    </message>
    <message>
        <source>&amp;Planning Cards…</source>
        <translation>بطاقات الت&amp;خطيط…</translation>
    </message>
    <message>
        <source>Chec&amp;k Rules…</source>
        <translation>قوا&amp;عد الفحص…</translation>
    </message>
</context>
<context>
    <name>rostrum::WindowsField</name>
    <message>
        <source>Add times</source>
        <translation>إضافة أوقات</translation>
    </message>
    <message>
        <source>Add times: %1</source>
        <translation>إضافة أوقات: %1</translation>
    </message>
    <message>
        <source>It must end after it begins.</source>
        <translation>يجب أن تأتي النهاية بعد البداية.</translation>
    </message>
    <message>
        <source>From: day</source>
        <translation>من: اليوم</translation>
    </message>
    <message>
        <source>From: time</source>
        <translation>من: الوقت</translation>
    </message>
    <message>
        <source>To: day</source>
        <translation>إلى: اليوم</translation>
    </message>
    <message>
        <source>To: time</source>
        <translation>إلى: الوقت</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Remove these times</source>
        <translation>إزالة هذه الأوقات</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>rostrum::paper::Booklet</name>
    <message>
        <source>not scheduled yet</source>
        <translation>لم تُجدوَل بعد</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Abstracts</source>
        <translation>الملخصات</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>There are no sessions in the programme yet.</source>
        <translation>لا توجد جلسات في البرنامج بعد.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>المتحدثون</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>المحاور</translation>
    </message>
    <message>
        <source>Version of the programme: %1</source>
        <translation>حالة البرنامج: %1</translation>
    </message>
    <message>
        <source>not public</source>
        <translation>غير علنية</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>Two A5 pages do not fit on Letter paper at full size. Choose A4 paper, or half-letter pages.</source>
        <translation>لا تتسع ورقة Letter لصفحتين A5 بالحجم الكامل. اختر ورق A4 أو صفحات half-letter.</translation>
    </message>
    <message>
        <source>Two half-letter pages do not fit on A4 paper at full size. Choose Letter paper, or A5 pages.</source>
        <translation>لا تتسع ورقة A4 لصفحتين half-letter بالحجم الكامل. اختر ورق Letter أو صفحات A5.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>أُوقفت الطباعة.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>page numbers</comment>
        <extracomment>What stands between two page numbers</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <source>A booklet is folded from A4 or Letter paper.</source>
        <translation>يُطوى الكتيّب من ورق A4 أو Letter.</translation>
    </message>
</context>
<context>
    <name>rostrum::paper::Pdf</name>
    <message>
        <source>The PDF could not be finished.</source>
        <translation>تعذّر إكمال ملف PDF.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>أُوقفت الطباعة.</translation>
    </message>
    <message>
        <source>There are no pages to print.</source>
        <translation>لا توجد صفحات للطباعة.</translation>
    </message>
    <message>
        <source>The PDF could not be begun.</source>
        <translation>تعذّر بدء ملف PDF.</translation>
    </message>
    <message>
        <source>The PDF could not be written: %1</source>
        <translation>تعذّرت كتابة ملف PDF: %1</translation>
    </message>
</context>
<context>
    <name>rostrum::paper::PlanWords</name>
    <message>
        <source>%1 min</source>
        <extracomment>A length of time: minutes</extracomment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A length of time: full hours</extracomment>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>A length of time: hours and minutes</extracomment>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>From one time to another</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>What stands between two names in a list</extracomment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>rostrum::paper::PlanningCard</name>
    <message>
        <source>A minute can be from %1 to %2 millimetres high.</source>
        <translation>يمكن أن يكون ارتفاع الدقيقة من %1 إلى %2 مليمتر.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>أُوقفت الطباعة.</translation>
    </message>
    <message>
        <source>Every session has its place.</source>
        <translation>لكل جلسة موضعها.</translation>
    </message>
    <message>
        <source>There are no sessions to print.</source>
        <translation>لا توجد جلسات للطباعة.</translation>
    </message>
    <message>
        <source>longer than the paper</source>
        <translation>أطول من الورق</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>رقم %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people expected</source>
        <translation>
            <numerusform>لا أحد متوقَّع</numerusform>
            <numerusform>شخص واحد متوقَّع</numerusform>
            <numerusform>شخصان متوقَّعان</numerusform>
            <numerusform>%n أشخاص متوقَّعون</numerusform>
            <numerusform>%n شخصًا متوقَّعون</numerusform>
            <numerusform>%n شخص متوقَّعون</numerusform>
        </translation>
    </message>
    <message>
        <source>step-free</source>
        <translation>دون درج</translation>
    </message>
    <message>
        <source>interpretation</source>
        <translation>الترجمة الفورية</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A time and a room, such as &quot;Sat 2 10:30, Hall 1&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>not public</source>
        <translation>ليست علنية</translation>
    </message>
</context>
<context>
    <name>rostrum::paper::Timetable</name>
    <message>
        <source>Nothing is scheduled yet.</source>
        <translation>لا شيء مجدول بعد.</translation>
    </message>
    <message>
        <source>Without a room</source>
        <translation>بلا قاعة</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>In full: what was too long for its place in the grid</source>
        <translation>النص الكامل لما لم يتسع له مكانه في الجدول</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>أُوقفت الطباعة.</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>استراحة</translation>
    </message>
    <message>
        <source>%1 %2–%3 %4</source>
        <extracomment>From a day and time to another day and time, such as &quot;Sat 2 20:00–Mon 4 02:00&quot;</extracomment>
        <translation>%1 %2–%3 %4</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <extracomment>Which sheet of a day&apos;s timetable this is</extracomment>
        <translation>الورقة %1 من %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The first and the last of the rooms on a sheet</extracomment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>المحاور</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>With what is not public: do not hang up</source>
        <translation>يشمل ما ليس علنيًا: لا يُعلَّق</translation>
    </message>
</context>
<context>
    <name>rostrum::paper::TrackMarks</name>
    <message>
        <source>to be confirmed</source>
        <translation>قيد التأكيد</translation>
    </message>
</context>
<context>
    <name>rostrum::paper::WallScale</name>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>لا مقاعد</numerusform>
            <numerusform>مقعد واحد</numerusform>
            <numerusform>مقعدان</numerusform>
            <numerusform>%n مقاعد</numerusform>
            <numerusform>%n مقعدًا</numerusform>
            <numerusform>%n مقعد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rostrum::timetable::ArrangeActions</name>
    <message>
        <source>&amp;Details</source>
        <translation>الت&amp;فاصيل</translation>
    </message>
    <message>
        <source>Pick up to &amp;move</source>
        <translation>التقا&amp;ط للنقل</translation>
    </message>
    <message>
        <source>&amp;New session here</source>
        <translation>جلسة ج&amp;ديدة هنا</translation>
    </message>
    <message>
        <source>New &amp;break here</source>
        <translation>استرا&amp;حة جديدة هنا</translation>
    </message>
    <message>
        <source>C&amp;ut</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Pas&amp;te</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Select &amp;all that is shown</source>
        <translation>تحديد كل ال&amp;معروض</translation>
    </message>
    <message>
        <source>&amp;Pinned</source>
        <translation>م&amp;ثبّتة</translation>
    </message>
    <message>
        <source>&amp;Swap the two</source>
        <translation>تب&amp;ديل الجلستين</translation>
    </message>
    <message>
        <source>Shift what &amp;follows…</source>
        <translation>إ&amp;زاحة ما يلي…</translation>
    </message>
    <message>
        <source>Close the &amp;gap after it</source>
        <translation>سدّ الف&amp;جوة بعدها</translation>
    </message>
    <message>
        <source>Copy the break to all &amp;rooms</source>
        <translation>نسخ الاستراحة إلى كل القا&amp;عات</translation>
    </message>
    <message>
        <source>Move the &amp;whole day…</source>
        <translation>نقل ال&amp;يوم كله…</translation>
    </message>
    <message>
        <source>Ta&amp;ke off the timetable</source>
        <translation>إزالة من الجدول الزم&amp;ني</translation>
    </message>
    <message>
        <source>All that is selected is pinned.</source>
        <translation>كل المحدد مثبّت.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) cut: they go where you paste them.</source>
        <translation>
            <numerusform>قُصّت %Ln جلسة: تذهب حيث تلصقها.</numerusform>
            <numerusform>قُصّت جلسة واحدة: تذهب حيث تلصقها.</numerusform>
            <numerusform>قُصّت جلستان: تذهب حيث تلصقها.</numerusform>
            <numerusform>قُصّت %Ln جلسات: تذهب حيث تلصقها.</numerusform>
            <numerusform>قُصّت %Ln جلسة: تذهب حيث تلصقها.</numerusform>
            <numerusform>قُصّت %Ln جلسة: تذهب حيث تلصقها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) copied.</source>
        <translation>
            <numerusform>نُسخت %Ln جلسة.</numerusform>
            <numerusform>نُسخت جلسة واحدة.</numerusform>
            <numerusform>نُسخت جلستان.</numerusform>
            <numerusform>نُسخت %Ln جلسات.</numerusform>
            <numerusform>نُسخت %Ln جلسة.</numerusform>
            <numerusform>نُسخت %Ln جلسة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>What was done, then that pinned sessions were left out.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pinned session(s) stay(s) in place.</source>
        <translation>
            <numerusform>تبقى %Ln جلسة مثبّتة في مكانها.</numerusform>
            <numerusform>تبقى جلسة واحدة مثبّتة في مكانها.</numerusform>
            <numerusform>تبقى جلستان مثبّتتان في مكانهما.</numerusform>
            <numerusform>تبقى %Ln جلسات مثبّتة في مكانها.</numerusform>
            <numerusform>تبقى %Ln جلسة مثبّتة في مكانها.</numerusform>
            <numerusform>تبقى %Ln جلسة مثبّتة في مكانها.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) are taken at that time.</source>
        <translation>
            <numerusform>لا قاعة مشغولة في ذلك الوقت.</numerusform>
            <numerusform>قاعة واحدة مشغولة في ذلك الوقت.</numerusform>
            <numerusform>قاعتان مشغولتان في ذلك الوقت.</numerusform>
            <numerusform>%Ln قاعات مشغولة في ذلك الوقت.</numerusform>
            <numerusform>%Ln قاعة مشغولة في ذلك الوقت.</numerusform>
            <numerusform>%Ln قاعة مشغولة في ذلك الوقت.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rostrum::timetable::ColumnHeader</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>لا مقاعد</numerusform>
            <numerusform>مقعد واحد</numerusform>
            <numerusform>مقعدان</numerusform>
            <numerusform>%Ln مقاعد</numerusform>
            <numerusform>%Ln مقعدًا</numerusform>
            <numerusform>%Ln مقعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Holds %n session(s) at once</source>
        <translation>
            <numerusform>لا تتسع لأي جلسة</numerusform>
            <numerusform>تتسع لجلسة واحدة في الوقت الواحد</numerusform>
            <numerusform>تتسع لجلستين في الوقت الواحد</numerusform>
            <numerusform>تتسع لـ%Ln جلسات في الوقت الواحد</numerusform>
            <numerusform>تتسع لـ%Ln جلسة في الوقت الواحد</numerusform>
            <numerusform>تتسع لـ%Ln جلسة في الوقت الواحد</numerusform>
        </translation>
    </message>
    <message>
        <source>Step-free</source>
        <translation>دون درج</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>ترجمة فورية</translation>
    </message>
    <message>
        <source>Sessions that have a time and no room yet.</source>
        <translation>جلسات لها وقت وليست لها قاعة بعد.</translation>
    </message>
</context>
<context>
    <name>rostrum::timetable::DayTabs</name>
    <message numerus="yes">
        <source>%1, %n session(s) clash</source>
        <extracomment>A day, then how many sessions clash on it, read aloud.</extracomment>
        <translation>
            <numerusform>%1، لا جلسات متعارضة</numerusform>
            <numerusform>%1، جلسة واحدة متعارضة</numerusform>
            <numerusform>%1، جلستان متعارضتان</numerusform>
            <numerusform>%1، %Ln جلسات متعارضة</numerusform>
            <numerusform>%1، %Ln جلسة متعارضة</numerusform>
            <numerusform>%1، %Ln جلسة متعارضة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rostrum::timetable::FindBar</name>
    <message>
        <source>Find a session, a person, a track or a room</source>
        <translation>ابحث عن جلسة أو شخص أو محور أو قاعة</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>السابق (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>التالي (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of how many matches.</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
</context>
<context>
    <name>rostrum::timetable::NarrowingBar</name>
    <message>
        <source>Track</source>
        <translation>المحور</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>الفرع</translation>
    </message>
    <message>
        <source>Any track</source>
        <translation>أي محور</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>أي نوع</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>أي مدة</translation>
    </message>
    <message>
        <source>Any person</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>أي حالة</translation>
    </message>
    <message>
        <source>Any chapter</source>
        <translation>أي فرع</translation>
    </message>
    <message>
        <source>Without a track</source>
        <translation>بلا محور</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <extracomment>A length of time: sessions that are as long or shorter.</extracomment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>No chapter</source>
        <translation>بلا فرع</translation>
    </message>
</context>
<context>
    <name>rostrum::timetable::TimetableGrid</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A row of the timetable, read aloud: weekday, then time.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>الجدول الزمني</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>جلسة جديدة</translation>
    </message>
    <message>
        <source>Left as it was.</source>
        <translation>بقيت كما كانت.</translation>
    </message>
    <message>
        <source>There is no free time there on the days that are shown.</source>
        <translation>لا وقت شاغرًا هناك في الأيام المعروضة.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Where a session is being moved to, then what is wrong with that.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Place and times of a session, then its length.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>غير مؤكدة</translation>
    </message>
    <message>
        <source>Not public</source>
        <translation>غير علنية</translation>
    </message>
    <message>
        <source>Nothing there is free at this time.</source>
        <translation>لا شيء شاغر هناك في هذا الوقت.</translation>
    </message>
    <message>
        <source>“%1” is pinned and stays. Take hold of another one, or unpin it first.</source>
        <translation>«%1» مثبّتة وتبقى. أمسك بجلسة أخرى أو ألغِ تثبيتها أولًا.</translation>
    </message>
    <message>
        <source>New break</source>
        <translation>استراحة جديدة</translation>
    </message>
    <message>
        <source>All that is selected is pinned.</source>
        <translation>كل المحدد مثبّت.</translation>
    </message>
    <message>
        <source>Select the two sessions that shall change places.</source>
        <translation>حدد الجلستين اللتين ستتبادلان المكان.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) selected</source>
        <extracomment>How many are selected on the timetable.</extracomment>
        <translation>
            <numerusform>%Ln جلسة محددة</numerusform>
            <numerusform>جلسة واحدة محددة</numerusform>
            <numerusform>جلستان محددة</numerusform>
            <numerusform>%Ln جلسات محددة</numerusform>
            <numerusform>%Ln جلسة محددة</numerusform>
            <numerusform>%Ln جلسة محددة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>An empty place of the timetable: room, then time.</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>rostrum::timetable::UnscheduledDelegate</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>Length of a session, then who is on it.</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>rostrum::timetable::UnscheduledModel</name>
    <message>
        <source>Outside the conference days: %1</source>
        <translation>خارج أيام المؤتمر: %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>A session that is not scheduled, read aloud: type and title, length.</extracomment>
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>rostrum::timetable::UnscheduledPanel</name>
    <message>
        <source>Not scheduled</source>
        <translation>غير مجدولة</translation>
    </message>
    <message>
        <source>Space picks up a session to place it with the arrow keys.</source>
        <translation>مفتاح Space يلتقط جلسة لوضعها بمفاتيح الأسهم.</translation>
    </message>
    <message>
        <source>Search title or person</source>
        <translation>ابحث عن عنوان أو شخص</translation>
    </message>
    <message>
        <source>Search what is not scheduled</source>
        <translation>البحث في غير المجدولة</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>حسب العنوان</translation>
    </message>
    <message>
        <source>Longest first</source>
        <translation>الأطول أولًا</translation>
    </message>
    <message>
        <source>By track</source>
        <translation>حسب المحور</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>حسب الشخص</translation>
    </message>
    <message>
        <source>Everything is scheduled. Drag a session here to take it off the timetable.</source>
        <translation>كل الجلسات مجدولة. اسحب جلسة إلى هنا لإزالتها من الجدول الزمني.</translation>
    </message>
    <message>
        <source>Sessions that have no place yet are listed here.</source>
        <translation>تُسرد هنا الجلسات التي لا موضع لها بعد.</translation>
    </message>
    <message>
        <source>Filters</source>
        <extracomment>A button that shows what a list can be narrowed by; with how many of them are in use.</extracomment>
        <translation>عوامل التصفية</translation>
    </message>
    <message numerus="yes">
        <source>Filters (%n)</source>
        <translation>
            <numerusform>عوامل التصفية (%n)</numerusform>
            <numerusform>عوامل التصفية (%n)</numerusform>
            <numerusform>عوامل التصفية (%n)</numerusform>
            <numerusform>عوامل التصفية (%n)</numerusform>
            <numerusform>عوامل التصفية (%n)</numerusform>
            <numerusform>عوامل التصفية (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>All scheduled, %1 free</source>
        <extracomment>How much time is still free in all rooms on all days.</extracomment>
        <translation>كل الجلسات مجدولة، والشاغر %1</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) not scheduled: %1 to place, %2 free</source>
        <extracomment>How many sessions have no place yet, their length together, and how much time is still free in all rooms.</extracomment>
        <translation>
            <numerusform>لا جلسات غير مجدولة: المطلوب %1، والشاغر %2</numerusform>
            <numerusform>جلسة واحدة غير مجدولة: المطلوب %1، والشاغر %2</numerusform>
            <numerusform>جلستان غير مجدولتين: المطلوب %1، والشاغر %2</numerusform>
            <numerusform>%n جلسات غير مجدولة: المطلوب %1، والشاغر %2</numerusform>
            <numerusform>%n جلسة غير مجدولة: المطلوب %1، والشاغر %2</numerusform>
            <numerusform>%n جلسة غير مجدولة: المطلوب %1، والشاغر %2</numerusform>
        </translation>
    </message>
    <message>
        <source>There is more to place than there is room for.</source>
        <translation>المطلوب وضعه أكثر من الشاغر.</translation>
    </message>
    <message>
        <source>Nothing matches the search and the filters.</source>
        <translation>لا شيء يطابق البحث وعوامل التصفية.</translation>
    </message>
</context>
</TS>

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
            <numerusform>%n أخطاء</numerusform>
            <numerusform>%n خطأً</numerusform>
            <numerusform>%n خطأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>لا تنبيهات</numerusform>
            <numerusform>تنبيه واحد</numerusform>
            <numerusform>تنبيهان</numerusform>
            <numerusform>%n تنبيهات</numerusform>
            <numerusform>%n تنبيهًا</numerusform>
            <numerusform>%n تنبيه</numerusform>
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
        <source>There is too much.
Usage: %1</source>
        <translation>هناك شيء زائد.
الاستعمال: %1</translation>
    </message>
    <message>
        <source>Writing to standard output failed.</source>
        <translation>فشلت الكتابة إلى المخرج القياسي.</translation>
    </message>
    <message>
        <source>%1 is a folder. Give the name of a file to write.</source>
        <translation>المسار %1 مجلد. أدخل اسم ملف للكتابة.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check that its folder exists and that you may write there.</source>
        <translation>تعذّرت كتابة %1. تحقق من وجود مجلده ومن أن لديك إذنًا بالكتابة فيه.</translation>
    </message>
    <message>
        <source>Writing %1 failed: the disk may be full or gone. What was there before is unchanged.</source>
        <translation>فشلت كتابة %1: قد يكون القرص ممتلئًا أو غير موصول. ما كان هناك من قبل لم يتغير.</translation>
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
            <numerusform>قُرئت %n جلسات</numerusform>
            <numerusform>قُرئت %n جلسة</numerusform>
            <numerusform>قُرئت %n جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>لم تُضَف أي جلسة</numerusform>
            <numerusform>أُضيفت جلسة واحدة</numerusform>
            <numerusform>أُضيفت جلستان</numerusform>
            <numerusform>أُضيفت %n جلسات</numerusform>
            <numerusform>أُضيفت %n جلسة</numerusform>
            <numerusform>أُضيفت %n جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>لم تُعدَّل أي جلسة</numerusform>
            <numerusform>عُدِّلت جلسة واحدة</numerusform>
            <numerusform>عُدِّلت جلستان</numerusform>
            <numerusform>عُدِّلت %n جلسات</numerusform>
            <numerusform>عُدِّلت %n جلسة</numerusform>
            <numerusform>عُدِّلت %n جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>لم تبقَ أي جلسة دون تغيير</numerusform>
            <numerusform>بقيت جلسة واحدة دون تغيير</numerusform>
            <numerusform>بقيت جلستان دون تغيير</numerusform>
            <numerusform>بقيت %n جلسات دون تغيير</numerusform>
            <numerusform>بقيت %n جلسة دون تغيير</numerusform>
            <numerusform>بقيت %n جلسة دون تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone from the file, now marked as cancelled:</source>
        <translation>
            <numerusform>لم تغب أي جلسة عن الملف:</numerusform>
            <numerusform>غابت جلسة واحدة عن الملف، وهي الآن ملغاة:</numerusform>
            <numerusform>غابت جلستان عن الملف، وهما الآن ملغاتان:</numerusform>
            <numerusform>غابت %n جلسات عن الملف، وهي الآن ملغاة:</numerusform>
            <numerusform>غابت %n جلسة عن الملف، وهي الآن ملغاة:</numerusform>
            <numerusform>غابت %n جلسة عن الملف، وهي الآن ملغاة:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n back in the file:</source>
        <translation>
            <numerusform>لم تعد أي جلسة إلى الملف:</numerusform>
            <numerusform>عادت جلسة واحدة إلى الملف:</numerusform>
            <numerusform>عادت جلستان إلى الملف:</numerusform>
            <numerusform>عادت %n جلسات إلى الملف:</numerusform>
            <numerusform>عادت %n جلسة إلى الملف:</numerusform>
            <numerusform>عادت %n جلسة إلى الملف:</numerusform>
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
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>لا قاعات</numerusform>
            <numerusform>قاعة واحدة</numerusform>
            <numerusform>قاعتان</numerusform>
            <numerusform>%n قاعات</numerusform>
            <numerusform>%n قاعة</numerusform>
            <numerusform>%n قاعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>لا محاور</numerusform>
            <numerusform>محور واحد</numerusform>
            <numerusform>محوران</numerusform>
            <numerusform>%n محاور</numerusform>
            <numerusform>%n محورًا</numerusform>
            <numerusform>%n محور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>لا جلسات</numerusform>
            <numerusform>جلسة واحدة</numerusform>
            <numerusform>جلستان</numerusform>
            <numerusform>%n جلسات</numerusform>
            <numerusform>%n جلسة</numerusform>
            <numerusform>%n جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) scheduled</source>
        <translation>
            <numerusform>لا جلسات مُجدوَلة</numerusform>
            <numerusform>جلسة واحدة مُجدوَلة</numerusform>
            <numerusform>جلستان مُجدوَلتان</numerusform>
            <numerusform>%n جلسات مُجدوَلة</numerusform>
            <numerusform>%n جلسة مُجدوَلة</numerusform>
            <numerusform>%n جلسة مُجدوَلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>لا أشخاص</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>لا متحدثين</numerusform>
            <numerusform>متحدث واحد</numerusform>
            <numerusform>متحدثان</numerusform>
            <numerusform>%n متحدثين</numerusform>
            <numerusform>%n متحدثًا</numerusform>
            <numerusform>%n متحدث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chapter(s)</source>
        <translation>
            <numerusform>لا فروع</numerusform>
            <numerusform>فرع واحد</numerusform>
            <numerusform>فرعان</numerusform>
            <numerusform>%n فروع</numerusform>
            <numerusform>%n فرعًا</numerusform>
            <numerusform>%n فرع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>لا منظمات</numerusform>
            <numerusform>منظمة واحدة</numerusform>
            <numerusform>منظمتان</numerusform>
            <numerusform>%n منظمات</numerusform>
            <numerusform>%n منظمة</numerusform>
            <numerusform>%n منظمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n release(s)</source>
        <translation>
            <numerusform>لا إصدارات</numerusform>
            <numerusform>إصدار واحد</numerusform>
            <numerusform>إصداران</numerusform>
            <numerusform>%n إصدارات</numerusform>
            <numerusform>%n إصدارًا</numerusform>
            <numerusform>%n إصدار</numerusform>
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
        <translation>غير مُجدوَلة</translation>
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
            <numerusform>أقصى مدة للمؤتمر %n أيام.</numerusform>
            <numerusform>أقصى مدة للمؤتمر %n يومًا.</numerusform>
            <numerusform>أقصى مدة للمؤتمر %n يوم.</numerusform>
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
        <source>“%1” is no paper size. Choose a4 or letter.</source>
        <translation>«%1» ليس مقاس ورق. اختر a4 أو letter.</translation>
    </message>
    <message>
        <source>“%1” is no folded size. Choose a5 or half-letter.</source>
        <translation>«%1» ليس مقاسًا بعد الطي. اختر a5 أو half-letter.</translation>
    </message>
    <message>
        <source>“%1” cannot be printed. Choose one of: %2.</source>
        <translation>لا يمكن طباعة «%1». اختر واحدًا من: %2.</translation>
    </message>
    <message>
        <source>Laying out: %1 %</source>
        <translation>جارٍ ترتيب الصفحات: %1 %</translation>
    </message>
    <message>
        <source>Prints to a PDF: %1.</source>
        <translation>يطبع إلى ملف PDF: %1.</translation>
    </message>
    <message>
        <source>a4 or letter.</source>
        <translation>a4 أو letter.</translation>
    </message>
    <message>
        <source>booklet: the folded size, a5 or half-letter.</source>
        <translation>booklet: المقاس بعد الطي، a5 أو half-letter.</translation>
    </message>
    <message>
        <source>booklet: on sheets, in the order for folding and stapling.</source>
        <translation>booklet: على فروخ بترتيب الطي والتدبيس.</translation>
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
        <extracomment>%1 a session's title, %2 when, %3 a room, %4 what it lacks.</extracomment>
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
        <extracomment>%1 and %2 a session and its room, which is a part of the other's, %3 when.</extracomment>
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
        <extracomment>A room's name and how many people it holds.</extracomment>
        <translation>سعة %1 هي %2</translation>
    </message>
    <message>
        <source>“%1” on %2 expects %3, but %4</source>
        <extracomment>%1 a session's title, %2 when, %3 how many people are expected, %4 rooms: “Hall 1 holds 20”.</extracomment>
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
</context>
<context>
    <name>EditService</name>
    <message numerus="yes">
        <source>Delete %n session(s)</source>
        <translation>
            <numerusform>حذف %n جلسة</numerusform>
            <numerusform>حذف جلسة واحدة</numerusform>
            <numerusform>حذف جلستين</numerusform>
            <numerusform>حذف %n جلسات</numerusform>
            <numerusform>حذف %n جلسة</numerusform>
            <numerusform>حذف %n جلسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n person(s)</source>
        <translation>
            <numerusform>حذف %n شخص</numerusform>
            <numerusform>حذف شخص واحد</numerusform>
            <numerusform>حذف شخصين</numerusform>
            <numerusform>حذف %n أشخاص</numerusform>
            <numerusform>حذف %n شخصًا</numerusform>
            <numerusform>حذف %n شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n room(s)</source>
        <translation>
            <numerusform>حذف %n قاعة</numerusform>
            <numerusform>حذف قاعة واحدة</numerusform>
            <numerusform>حذف قاعتين</numerusform>
            <numerusform>حذف %n قاعات</numerusform>
            <numerusform>حذف %n قاعة</numerusform>
            <numerusform>حذف %n قاعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n track(s)</source>
        <translation>
            <numerusform>حذف %n محور</numerusform>
            <numerusform>حذف محور واحد</numerusform>
            <numerusform>حذف محورين</numerusform>
            <numerusform>حذف %n محاور</numerusform>
            <numerusform>حذف %n محورًا</numerusform>
            <numerusform>حذف %n محور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n chapter(s)</source>
        <translation>
            <numerusform>حذف %n فرع</numerusform>
            <numerusform>حذف فرع واحد</numerusform>
            <numerusform>حذف فرعين</numerusform>
            <numerusform>حذف %n فروع</numerusform>
            <numerusform>حذف %n فرعًا</numerusform>
            <numerusform>حذف %n فرع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n organisation(s)</source>
        <translation>
            <numerusform>حذف %n منظمة</numerusform>
            <numerusform>حذف منظمة واحدة</numerusform>
            <numerusform>حذف منظمتين</numerusform>
            <numerusform>حذف %n منظمات</numerusform>
            <numerusform>حذف %n منظمة</numerusform>
            <numerusform>حذف %n منظمة</numerusform>
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
        <translation>مدة الجلسة بين 0 دقيقة و7 أيام.</translation>
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
        <translation>يبدأ اليوم بين 0:00 و23:59.</translation>
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
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Sessions not scheduled</source>
        <translation>جلسات غير مُجدوَلة</translation>
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
        <source>Speakers not asked when they can</source>
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
            <numerusform>استيراد %n ملف</numerusform>
            <numerusform>استيراد ملف واحد</numerusform>
            <numerusform>استيراد ملفين</numerusform>
            <numerusform>استيراد %n ملفات</numerusform>
            <numerusform>استيراد %n ملفًا</numerusform>
            <numerusform>استيراد %n ملف</numerusform>
        </translation>
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
        <translation>القاعة 1</translation>
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
        <translation>القاعة 2</translation>
    </message>
    <message>
        <source>Room 3</source>
        <translation>القاعة 3</translation>
    </message>
    <message>
        <source>Flip chart</source>
        <translation>لوح ورقي</translation>
    </message>
    <message>
        <source>Room 4</source>
        <translation>القاعة 4</translation>
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
        <translation>رئيس</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>كاتب</translation>
    </message>
    <message>
        <source>Urban Indigenous organizer</source>
        <translation>منظِّمة من السكان الأصليين في المدن</translation>
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
        <translation>مدة الجلسة بين 0 دقيقة و7 أيام.</translation>
    </message>
    <message numerus="yes">
        <source>Change the length of “%1” to %n minute(s)</source>
        <translation>
            <numerusform>تغيير مدة «%1» إلى %n دقيقة</numerusform>
            <numerusform>تغيير مدة «%1» إلى دقيقة واحدة</numerusform>
            <numerusform>تغيير مدة «%1» إلى دقيقتين</numerusform>
            <numerusform>تغيير مدة «%1» إلى %n دقائق</numerusform>
            <numerusform>تغيير مدة «%1» إلى %n دقيقة</numerusform>
            <numerusform>تغيير مدة «%1» إلى %n دقيقة</numerusform>
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
        <source>Line %1, column %2: the file holds "%3" where a schedule.xml holds "schedule". Nothing was imported.</source>
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
</context>
<context>
    <name>ScheduleXmlWriter</name>
    <message>
        <source>The conference has no days yet, and a schedule.xml needs at least one. Set its first and last day, then export again.</source>
        <translation>ليس للمؤتمر أيام بعد، ويحتاج schedule.xml إلى يوم واحد على الأقل. حدد يومه الأول ويومه الأخير، ثم صدّر من جديد.</translation>
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
            <numerusform>%n مشكلات</numerusform>
            <numerusform>%n مشكلة</numerusform>
            <numerusform>%n مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Adds one more property to what is read aloud.</extracomment>
        <translation>%1، %2</translation>
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
        <extracomment>A day and a time of day: "Saturday 10:00".</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2–%3</source>
        <extracomment>A day and a stretch of it: "Saturday 10:00–10:30".</extracomment>
        <translation>%1 %2–%3</translation>
    </message>
    <message>
        <source>%1 %2 – %3 %4</source>
        <extracomment>From a time of one day to a time of another: "Saturday 22:00 – Sunday 06:00".</extracomment>
        <translation>%1 %2 – %3 %4</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>A session's title inside a sentence, in the language's own quotation marks.</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>“%1” in %2</source>
        <extracomment>A session's title and its room inside a sentence: “Opening” in Hall 1.</extracomment>
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
        <extracomment>A date without its year, in QLocale's letters: d day, ddd weekday, MMM month. Put them in your language's order.</extracomment>
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
    <message>
        <source>Rename “%1” to “%2”</source>
        <translation>تغيير الاسم من «%1» إلى «%2»</translation>
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
        <extracomment>A person's name, and the same name in their own script.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>rostrum::ProblemsModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A kind of problem, and how many there are.</extracomment>
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
    <name>rostrum::ScheduleXmlInterpreter</name>
    <message>
        <source>The file names "%1" as its time zone, which is not known.</source>
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
        <source>The file names no time zone that is known; %1 was taken after its times. Check the conference's time zone.</source>
        <translation>لا يذكر الملف منطقة زمنية معروفة؛ فاعتُمدت %1 بحسب أوقاته. تحقق من المنطقة الزمنية للمؤتمر.</translation>
    </message>
    <message>
        <source>The file says nothing about its time zone; %1 was taken. Check the conference's time zone.</source>
        <translation>لا يذكر الملف شيئًا عن منطقته الزمنية؛ فاعتُمدت %1. تحقق من المنطقة الزمنية للمؤتمر.</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) without any session were left out.</source>
        <translation>
            <numerusform>لم تُستبعد أي قاعة بلا جلسات.</numerusform>
            <numerusform>استُبعدت قاعة واحدة بلا أي جلسة.</numerusform>
            <numerusform>استُبعدت قاعتان بلا أي جلسة.</numerusform>
            <numerusform>استُبعدت %n قاعات بلا أي جلسة.</numerusform>
            <numerusform>استُبعدت %n قاعة بلا أي جلسة.</numerusform>
            <numerusform>استُبعدت %n قاعة بلا أي جلسة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) carry a guid that stood before; each was taken as an event of its own.</source>
        <translation>
            <numerusform>في %n حدث معرّف guid سبق وروده؛ فعُدّ كل منها حدثًا مستقلًا.</numerusform>
            <numerusform>في حدث واحد معرّف guid سبق وروده؛ فعُدّ حدثًا مستقلًا.</numerusform>
            <numerusform>في حدثين معرّف guid سبق وروده؛ فعُدّ كل منهما حدثًا مستقلًا.</numerusform>
            <numerusform>في %n أحداث معرّف guid سبق وروده؛ فعُدّ كل منها حدثًا مستقلًا.</numerusform>
            <numerusform>في %n حدثًا معرّف guid سبق وروده؛ فعُدّ كل منها حدثًا مستقلًا.</numerusform>
            <numerusform>في %n حدث معرّف guid سبق وروده؛ فعُدّ كل منها حدثًا مستقلًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) carry an id that stood before; each was taken as an event of its own.</source>
        <translation>
            <numerusform>في %n حدث معرّف id سبق وروده؛ فعُدّ كل منها حدثًا مستقلًا.</numerusform>
            <numerusform>في حدث واحد معرّف id سبق وروده؛ فعُدّ حدثًا مستقلًا.</numerusform>
            <numerusform>في حدثين معرّف id سبق وروده؛ فعُدّ كل منهما حدثًا مستقلًا.</numerusform>
            <numerusform>في %n أحداث معرّف id سبق وروده؛ فعُدّ كل منها حدثًا مستقلًا.</numerusform>
            <numerusform>في %n حدثًا معرّف id سبق وروده؛ فعُدّ كل منها حدثًا مستقلًا.</numerusform>
            <numerusform>في %n حدث معرّف id سبق وروده؛ فعُدّ كل منها حدثًا مستقلًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) have no title.</source>
        <translation>
            <numerusform>%n حدث بلا عنوان.</numerusform>
            <numerusform>حدث واحد بلا عنوان.</numerusform>
            <numerusform>حدثان بلا عنوان.</numerusform>
            <numerusform>%n أحداث بلا عنوان.</numerusform>
            <numerusform>%n حدثًا بلا عنوان.</numerusform>
            <numerusform>%n حدث بلا عنوان.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rostrum::ScheduleXmlTimes</name>
    <message numerus="yes">
        <source>%n event(s) have an offset that the time zone does not have then; the clock beside it was taken.</source>
        <translation>
            <numerusform>في %n حدث فارق توقيت لا تعرفه المنطقة الزمنية حينها؛ فاعتُمدت الساعة المكتوبة بجانبه.</numerusform>
            <numerusform>في حدث واحد فارق توقيت لا تعرفه المنطقة الزمنية حينها؛ فاعتُمدت الساعة المكتوبة بجانبه.</numerusform>
            <numerusform>في حدثين فارق توقيت لا تعرفه المنطقة الزمنية حينها؛ فاعتُمدت الساعة المكتوبة بجانبه.</numerusform>
            <numerusform>في %n أحداث فارق توقيت لا تعرفه المنطقة الزمنية حينها؛ فاعتُمدت الساعة المكتوبة بجانبه.</numerusform>
            <numerusform>في %n حدثًا فارق توقيت لا تعرفه المنطقة الزمنية حينها؛ فاعتُمدت الساعة المكتوبة بجانبه.</numerusform>
            <numerusform>في %n حدث فارق توقيت لا تعرفه المنطقة الزمنية حينها؛ فاعتُمدت الساعة المكتوبة بجانبه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n event(s) date and start differ, first in "%1"; the date was taken.</source>
        <translation>
            <numerusform>في %n حدث يختلف التاريخ عن وقت البدء، أولها «%1»؛ فاعتُمد التاريخ.</numerusform>
            <numerusform>في حدث واحد يختلف التاريخ عن وقت البدء، وهو «%1»؛ فاعتُمد التاريخ.</numerusform>
            <numerusform>في حدثين يختلف التاريخ عن وقت البدء، أولها «%1»؛ فاعتُمد التاريخ.</numerusform>
            <numerusform>في %n أحداث يختلف التاريخ عن وقت البدء، أولها «%1»؛ فاعتُمد التاريخ.</numerusform>
            <numerusform>في %n حدثًا يختلف التاريخ عن وقت البدء، أولها «%1»؛ فاعتُمد التاريخ.</numerusform>
            <numerusform>في %n حدث يختلف التاريخ عن وقت البدء، أولها «%1»؛ فاعتُمد التاريخ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duration(s) in three parts were read as days, hours and minutes, first "%1".</source>
        <translation>
            <numerusform>قُرئت %n مدة من ثلاثة أجزاء على أنها أيام وساعات ودقائق، أولها «%1».</numerusform>
            <numerusform>قُرئت مدة واحدة من ثلاثة أجزاء على أنها أيام وساعات ودقائق: «%1».</numerusform>
            <numerusform>قُرئت مدتان من ثلاثة أجزاء على أنهما أيام وساعات ودقائق، أولاهما «%1».</numerusform>
            <numerusform>قُرئت %n مدد من ثلاثة أجزاء على أنها أيام وساعات ودقائق، أولها «%1».</numerusform>
            <numerusform>قُرئت %n مدة من ثلاثة أجزاء على أنها أيام وساعات ودقائق، أولها «%1».</numerusform>
            <numerusform>قُرئت %n مدة من ثلاثة أجزاء على أنها أيام وساعات ودقائق، أولها «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duration(s) in three parts were read as hours, minutes and seconds, first "%1".</source>
        <translation>
            <numerusform>قُرئت %n مدة من ثلاثة أجزاء على أنها ساعات ودقائق وثوانٍ، أولها «%1».</numerusform>
            <numerusform>قُرئت مدة واحدة من ثلاثة أجزاء على أنها ساعات ودقائق وثوانٍ: «%1».</numerusform>
            <numerusform>قُرئت مدتان من ثلاثة أجزاء على أنهما ساعات ودقائق وثوانٍ، أولاهما «%1».</numerusform>
            <numerusform>قُرئت %n مدد من ثلاثة أجزاء على أنها ساعات ودقائق وثوانٍ، أولها «%1».</numerusform>
            <numerusform>قُرئت %n مدة من ثلاثة أجزاء على أنها ساعات ودقائق وثوانٍ، أولها «%1».</numerusform>
            <numerusform>قُرئت %n مدة من ثلاثة أجزاء على أنها ساعات ودقائق وثوانٍ، أولها «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) have no duration that can be read; they were given none.</source>
        <translation>
            <numerusform>%n حدث بلا مدة مقروءة؛ فتُركت بلا مدة.</numerusform>
            <numerusform>حدث واحد بلا مدة مقروءة؛ فتُرك بلا مدة.</numerusform>
            <numerusform>حدثان بلا مدة مقروءة؛ فتُركا بلا مدة.</numerusform>
            <numerusform>%n أحداث بلا مدة مقروءة؛ فتُركت بلا مدة.</numerusform>
            <numerusform>%n حدثًا بلا مدة مقروءة؛ فتُركت بلا مدة.</numerusform>
            <numerusform>%n حدث بلا مدة مقروءة؛ فتُركت بلا مدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) have no time that can be read and are unscheduled, first "%1".</source>
        <translation>
            <numerusform>%n حدث بلا وقت مقروء فلم تُجدوَل، أولها «%1».</numerusform>
            <numerusform>حدث واحد بلا وقت مقروء فلم يُجدوَل: «%1».</numerusform>
            <numerusform>حدثان بلا وقت مقروء فلم يُجدوَلا، أولهما «%1».</numerusform>
            <numerusform>%n أحداث بلا وقت مقروء فلم تُجدوَل، أولها «%1».</numerusform>
            <numerusform>%n حدثًا بلا وقت مقروء فلم تُجدوَل، أولها «%1».</numerusform>
            <numerusform>%n حدث بلا وقت مقروء فلم تُجدوَل، أولها «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n day(s) something lies outside the hours that the file gives; the hours were widened.</source>
        <translation>
            <numerusform>في %n يوم شيء يقع خارج الساعات التي يحددها الملف؛ فوُسّعت الساعات.</numerusform>
            <numerusform>في يوم واحد شيء يقع خارج الساعات التي يحددها الملف؛ فوُسّعت الساعات.</numerusform>
            <numerusform>في يومين شيء يقع خارج الساعات التي يحددها الملف؛ فوُسّعت الساعات.</numerusform>
            <numerusform>في %n أيام شيء يقع خارج الساعات التي يحددها الملف؛ فوُسّعت الساعات.</numerusform>
            <numerusform>في %n يومًا شيء يقع خارج الساعات التي يحددها الملف؛ فوُسّعت الساعات.</numerusform>
            <numerusform>في %n يوم شيء يقع خارج الساعات التي يحددها الملف؛ فوُسّعت الساعات.</numerusform>
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
        <translation>تركها غير مُجدوَلة</translation>
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
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
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
        <source>&amp;Details</source>
        <translation>الت&amp;فاصيل</translation>
    </message>
    <message>
        <source>Pick up to &amp;move</source>
        <translation>التقا&amp;ط للنقل</translation>
    </message>
    <message>
        <source>&amp;Pinned</source>
        <translation>م&amp;ثبّتة</translation>
    </message>
    <message>
        <source>&amp;Take off the timetable</source>
        <translation>إ&amp;زالة من الجدول الزمني</translation>
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
        <source>&amp;Wider rooms</source>
        <translation>قاعات أ&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Narrower rooms</source>
        <translation>قاعات أ&amp;ضيق</translation>
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
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
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
            <numerusform>القاعات (%n مخفية)</numerusform>
            <numerusform>القاعات (%n مخفية)</numerusform>
            <numerusform>القاعات (%n مخفية)</numerusform>
        </translation>
    </message>
    <message>
        <source>Which rooms are shown</source>
        <translation>القاعات المعروضة</translation>
    </message>
    <message>
        <source>&amp;Hide this room</source>
        <translation>إخفاء &amp;هذه القاعة</translation>
    </message>
    <message>
        <source>Arrows move (Shift: by a minute, Ctrl: to the next free place), Alt with up and down alters the length, Enter drops, Escape leaves it.</source>
        <translation>الأسهم تنقل (Shift: بمقدار دقيقة، Ctrl: إلى أقرب مكان شاغر)، وAlt مع السهمين لأعلى ولأسفل يغيّر المدة، وEnter يُفلت، وEscape يُلغي.</translation>
    </message>
    <message>
        <source>Arrows go to the next session, Space picks it up, Enter shows its details, Delete takes it off.</source>
        <translation>الأسهم تنتقل إلى الجلسة التالية، وSpace تلتقطها، وEnter يعرض تفاصيلها، وDelete يزيلها.</translation>
    </message>
    <message>
        <source>Drag sessions to move them, their edges to alter how long they are, and empty space to add one.</source>
        <translation>اسحب الجلسات لنقلها، وحوافّها لتغيير مدتها، والمساحة الخالية لإضافة جلسة.</translation>
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
        <source>State of the programme: %1</source>
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
    <name>rostrum::paper::Timetable</name>
    <message>
        <source>Nothing is scheduled yet.</source>
        <translation>لا شيء مُجدوَل بعد.</translation>
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
        <source>%1 %2</source>
        <extracomment>Legend of a timetable: a letter and the track it stands for</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>In full: what was too long for its place in the grid</source>
        <translation>النص الكامل لما لم يتسع له مكانه في الجدول</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>أُوقفت الطباعة.</translation>
    </message>
</context>
<context>
    <name>rostrum::timetable::RoomHeader</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>لا مقاعد</numerusform>
            <numerusform>مقعد واحد</numerusform>
            <numerusform>مقعدان</numerusform>
            <numerusform>%n مقاعد</numerusform>
            <numerusform>%n مقعدًا</numerusform>
            <numerusform>%n مقعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions that have a time and no room yet.</source>
        <translation>جلسات لها وقت وليست لها قاعة بعد.</translation>
    </message>
    <message numerus="yes">
        <source>Holds %n session(s) at once</source>
        <translation>
            <numerusform>لا تتسع لأي جلسة</numerusform>
            <numerusform>تتسع لجلسة واحدة في الوقت الواحد</numerusform>
            <numerusform>تتسع لجلستين في الوقت الواحد</numerusform>
            <numerusform>تتسع لـ%n جلسات في الوقت الواحد</numerusform>
            <numerusform>تتسع لـ%n جلسة في الوقت الواحد</numerusform>
            <numerusform>تتسع لـ%n جلسة في الوقت الواحد</numerusform>
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
        <source>No room there is free at this time.</source>
        <translation>لا قاعة شاغرة هناك في هذا الوقت.</translation>
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
        <translation>غير مُجدوَلة</translation>
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
        <translation>البحث في غير المُجدوَلة</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>المحور</translation>
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
        <source>All tracks</source>
        <translation>كل المحاور</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) not scheduled, %1</source>
        <extracomment>How many sessions have no place yet, and their length together.</extracomment>
        <translation>
            <numerusform>لا جلسات غير مُجدوَلة، %1</numerusform>
            <numerusform>جلسة واحدة غير مُجدوَلة، %1</numerusform>
            <numerusform>جلستان غير مُجدوَلتين، %1</numerusform>
            <numerusform>%n جلسات غير مُجدوَلة، %1</numerusform>
            <numerusform>%n جلسة غير مُجدوَلة، %1</numerusform>
            <numerusform>%n جلسة غير مُجدوَلة، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is scheduled. Drag a session here to take it off the timetable.</source>
        <translation>كل الجلسات مُجدوَلة. اسحب جلسة إلى هنا لإزالتها من الجدول الزمني.</translation>
    </message>
    <message>
        <source>Sessions that have no place yet are listed here.</source>
        <translation>تُسرد هنا الجلسات التي لا موضع لها بعد.</translation>
    </message>
    <message>
        <source>Nothing matches the search.</source>
        <translation>لا شيء يطابق البحث.</translation>
    </message>
</context>
</TS>

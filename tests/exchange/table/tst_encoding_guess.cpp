#include "models/exchange/table/encoding_guess.h"
#include "models/exchange/table/text_decoder.h"
#include "tests/exchange/table/table_text.h"

#include <QTest>

using namespace rostrum;
using namespace rostrum::test;

namespace {

QString decoded(const QByteArray& bytes, const EncodingGuess& guess)
{
    TextDecoder decoder(guess.name);
    QByteArray text;
    std::vector<qsizetype> faults;
    decoder.decode(QByteArrayView(bytes).sliced(guess.markBytes), true, text, faults);
    return QString::fromUtf8(text);
}

// Invented people, as lists have them: some of every language that an encoding serves.
constexpr char kWestern[] = "Prénom,Nom,Courriel\nHélène,Lefèvre,helene@example.org\nBegoña,Núñez,b@example.org\n"
                            "Jürgen,Groß,j@example.org\nÅsa,Sjöström,a@example.org\nFrançois,Côté,f@example.org\n";
constexpr char kArabic[] = "الاسم,اللقب,البريد\nمحمد,الخطيب,m@example.org\nHélène,Lefèvre,h@example.org\n"
                           "فاطمة,بن يوسف,f@example.org\nArnaud,Gonçalves,a@example.org\n";
constexpr char kCentral[] = "Imię,Nazwisko,E-mail\nŁukasz,Wójcik,l@example.org\nJiří,Dvořák,j@example.org\n"
                            "Małgorzata,Świątek,m@example.org\nGyőző,Szűcs,g@example.org\n";
constexpr char kRussian[] = "Имя,Фамилия,Город\nАлексей,Щербаков,Москва\nЕлена,Кузнецова,Казань\n";
constexpr char kGreek[] = "Όνομα,Επώνυμο,Πόλη\nΓιώργος,Παπαδόπουλος,Αθήνα\nΕλένη,Νικολάου,Θεσσαλονίκη\n";
constexpr char kTurkish[] = "Ad,Soyad,Şehir\nIşıl,Yıldırım,İstanbul\nÖzgür,Çağlayan,Eskişehir\nGülşen,Doğan,Iğdır\n";
constexpr char kHebrew[] = "שם פרטי,שם משפחה,עיר\nנועה,לוי,חיפה\nיוסף,כהן,ירושלים\n";
constexpr char kBaltic[] =
    "Vardas,Pavardė,Miestas\nŽydrūnas,Šimkus,Šiauliai\nRūta,Jankauskaitė,Panevėžys\nGuntis,Bērziņš,Rīga\n";
constexpr char kThai[] = "ชื่อ,นามสกุล,เมือง\nสมชาย,ใจดี,กรุงเทพ\nอรุณ,สุขสันต์,เชียงใหม่\n";
constexpr char kJapanese[] = "名,姓,都市,備考\n太郎,山田,東京,「はい」、表ソ能\n花子,佐藤,大阪,メール\n";
constexpr char kChinese[] = "名字,姓,城市\n伟,张,北京\n秀英,王,上海\n国强,李,广州\n";
constexpr char kTaiwan[] = "名字,姓,城市\n志明,陳,臺北\n淑芬,林,高雄\n國華,黃,臺中\n";
constexpr char kKorean[] = "이름,성,도시\n철수,김,서울\n영희,박,부산\n민준,이,대구\n";

} // namespace

class EncodingGuessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheText_data();
    void findsTheText();
    void aByteOrderMarkDecides_data();
    void aByteOrderMarkDecides();
    void plainAsciiIsUtf8();
    void aTornCharacterAtTheEndIsNoFault();
    void damagedUtf8StaysUtf8();
    void oneWordDecidesBetweenTwinEncodings();
    void everyKnownEncodingCanBeRead();
};

void EncodingGuessTest::findsTheText_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QString>("text");
    const auto add = [](const char* encoding, const char* text) {
        QTest::newRow(encoding) << QByteArray(encoding) << QString::fromUtf8(text);
    };
    add("UTF-8", kArabic);
    add("UTF-16LE", kArabic);
    add("UTF-16BE", kWestern);
    add("windows-1252", kWestern);
    add("ISO-8859-1", kWestern);
    add("ISO-8859-15", kWestern);
    add("macintosh", kWestern);
    add("ibm-850", kWestern);
    add("windows-1256", kArabic);
    add("windows-1250", kCentral);
    add("ISO-8859-2", kCentral);
    add("ibm-852", kCentral);
    add("windows-1251", kRussian);
    add("ISO-8859-5", kRussian);
    add("KOI8-R", kRussian);
    add("ibm-866", kRussian);
    add("windows-1253", kGreek);
    add("ISO-8859-7", kGreek);
    add("windows-1254", kTurkish);
    add("windows-1255", kHebrew);
    add("ISO-8859-8", kHebrew);
    add("windows-1257", kBaltic);
    add("windows-874", kThai);
    add("windows-31j", kJapanese);
    add("EUC-JP", kJapanese);
    add("GB18030", kChinese);
    add("windows-950", kTaiwan);
    add("windows-949", kKorean);
    add("ISO-2022-JP", kJapanese);
}

/// The name matters less than that every character is right: several encodings agree on the letters of a language.
void EncodingGuessTest::findsTheText()
{
    QFETCH(const QByteArray, encoding);
    QFETCH(const QString, text);
    const QByteArray bytes = encoded(text, encoding.constData());
    QVERIFY(!bytes.isEmpty());
    const EncodingGuess guess = guessEncoding(bytes, false);
    QCOMPARE(decoded(bytes, guess), text);
    QVERIFY(!guess.faulty);
    QVERIFY(!guess.proof.isEmpty());
}

void EncodingGuessTest::aByteOrderMarkDecides_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("mark");
    QTest::newRow("UTF-8") << QStringLiteral("UTF-8") << QByteArray("\xef\xbb\xbf");
    QTest::newRow("UTF-16LE") << QStringLiteral("UTF-16LE") << QByteArray("\xff\xfe");
    QTest::newRow("UTF-16BE") << QStringLiteral("UTF-16BE") << QByteArray("\xfe\xff");
    QTest::newRow("UTF-32LE") << QStringLiteral("UTF-32LE") << QByteArray("\xff\xfe\0\0", 4);
}

void EncodingGuessTest::aByteOrderMarkDecides()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, mark);
    const QString text = QString::fromUtf8(kHebrew);
    const QByteArray bytes = mark + encoded(text, name.toLatin1().constData());
    const EncodingGuess guess = guessEncoding(bytes, false);
    QCOMPARE(guess.name, name);
    QCOMPARE(decoded(bytes, guess), text);
}

void EncodingGuessTest::plainAsciiIsUtf8()
{
    QCOMPARE(guessEncoding("a,b\n1,2\n", false).name, QStringLiteral("UTF-8"));
    QCOMPARE(guessEncoding("", false).name, QStringLiteral("UTF-8"));
    QCOMPARE(guessEncoding(QByteArrayView("a,b\n1,x\0y\n2,\x1b[31m\n", 19), false).name, QStringLiteral("UTF-8"));
}

void EncodingGuessTest::aTornCharacterAtTheEndIsNoFault()
{
    const QByteArray bytes = QByteArray(kArabic).chopped(35);
    for (const int torn : {0, 1}) {
        const EncodingGuess guess = guessEncoding(QByteArrayView(bytes).chopped(torn), true);
        QCOMPARE(guess.name, QStringLiteral("UTF-8"));
        QVERIFY(!guess.faulty);
    }
}

void EncodingGuessTest::damagedUtf8StaysUtf8()
{
    const EncodingGuess guess = guessEncoding("Name,City\nZo\xc3\xab,K\xf6ln\nAna,\xff\xfe\n", false);
    QCOMPARE(guess.name, QStringLiteral("UTF-8"));
    QVERIFY(guess.faulty);
}

void EncodingGuessTest::oneWordDecidesBetweenTwinEncodings()
{
    // 0xBD is oe in ISO 8859-15 and one half in ISO 8859-1, all else is the same.
    const QString text = QString::fromUtf8(kWestern) + QStringLiteral("Théo,Mercœur,t@example.org\n");
    const QByteArray bytes = encoded(text, "ISO-8859-15");
    QCOMPARE(decoded(bytes, guessEncoding(bytes, false)), text);
}

void EncodingGuessTest::everyKnownEncodingCanBeRead()
{
    const QStringList names = knownEncodings();
    QVERIFY(names.size() > 30);
    for (const QString& name : names)
        QVERIFY2(TextDecoder(name).known(), qPrintable(name));
    QVERIFY(!TextDecoder(QStringLiteral("no such thing")).known());
}

QTEST_GUILESS_MAIN(EncodingGuessTest)
#include "tst_encoding_guess.moc"

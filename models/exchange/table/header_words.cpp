#include "models/exchange/table/header_words.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace rostrum {

namespace {

constexpr qsizetype kLongestHeading = 48;

/// Lower case, without accents, split at whatever is no letter, and where a word in mixed case begins.
QStringList plainWords(const QString& cell)
{
    QStringList words;
    QString word;
    const auto finish = [&] {
        if (!word.isEmpty())
            words.append(word);
        word.clear();
    };
    QChar before;
    for (const QChar c : cell.normalized(QString::NormalizationForm_KD)) {
        if (c.isMark())
            continue;
        if (!c.isLetter() || (c.isUpper() && before.isLower()))
            finish();
        if (c.isLetter())
            word.append(c.toLower());
        before = c;
    }
    finish();
    return words;
}

/// As the words of cells are compared: so the lists can be written with the letters that people use.
QSet<QString> setOf(const QStringList& list)
{
    QSet<QString> set;
    for (const QString& entry : list) {
        const QStringList words = plainWords(entry);
        set += QSet<QString>(words.cbegin(), words.cend());
    }
    return set;
}

const QSet<QString>& headingWords()
{
    static const QSet<QString> kWords = [] {
        const QStringList words =
            QStringLiteral(
                // English and what programs write
                "name first last middle given family fname lname surname forename nickname display full contact person "
                "title prefix suffix salutation honorific gender sex pronoun pronouns mail email mails emails address "
                "addr "
                "street city town municipality state province region county zip postcode postal code country ctry area "
                "district phone telephone tel mobile cell cellphone whatsapp fax pager home work business organisation "
                "organization org company employer school institution affiliation department position job role "
                "function "
                "occupation chapter chap group groups membership member category categories tags tag labels label "
                "notes "
                "note remarks comments comment description bio biography website web url page site birthday birth dob "
                "born date joined created modified updated last time year month day language languages lang newsletter "
                "news status type value custom field user id number no nr order ticket attendee barcode quantity "
                "account "
                "username login age currency price amount total count subscribed opt source unnamed column key "
                // French
                "nom nomcomplet prenom prenoms civilite courriel courrier telephone portable fixe adresse rue ville "
                "commune "
                "pays province code societe organisme organisation entreprise association fonction poste metier "
                "section "
                "groupe remarque remarques commentaire commentaires observations naissance anniversaire langue langues "
                "adhesion dernier derniere infolettre sexe genre etiquettes numero site complet "
                // Spanish and Portuguese
                "nombre nombres apellido apellidos tratamiento correo electronico telefono movil celular direccion "
                "calle "
                "ciudad pais estado provincia region empresa organizacion institucion cargo puesto profesion capitulo "
                "fecha alta nacimiento cumpleanos idioma idiomas boletin notas nota observaciones comentarios contacto "
                "ultimo genero sexo etiquetas pagina completo nome sobrenome endereco cidade telemovel empresa "
                "aniversario "
                // Filipino
                "pangalan apelyido titulo ikalawang telepono samahan tungkulin kabanata lungsod bayan bansa wika petsa "
                "pagsali kaarawan huling ugnayan tala tirahan buong kasarian lalawigan organisasyon trabaho "
                // German, Dutch, Italian, others
                "vorname nachname familienname anrede titel strasse ort stadt plz postleitzahl land telefon handy "
                "mobil "
                "firma organisation abteilung beruf gruppe geburtstag geburtsdatum sprache bemerkung bemerkungen notiz "
                "notizen eintritt voornaam achternaam naam woonplaats straat cognome indirizzo citta paese cellulare "
                "azienda compleanno imie nazwisko miasto kraj uwagi jmeno prijmeni mesto zeme ad soyad sehir ulke "
                "posta "
                // Arabic, Hebrew, Russian, Greek, Japanese, Chinese, Korean
                "الاسم اسم الاول العايلة العائلة اللقب الكامل البريد بريد الالكتروني الكتروني الهاتف هاتف الجوال جوال "
                "المحمول المنظمة المؤسسة الشركة الوظيفة الفرع المدينة مدينة البلد الدولة العنوان اللغة تاريخ الانضمام "
                "الميلاد اخر تواصل النشرة ملاحظات ملاحظة الجنس الرقم "
                "שם פרטי משפחה טלפון נייד דואר כתובת עיר מדינה ארגון תפקיד הערות "
                "имя фамилия отчество фио почта телефон мобильныи город страна адрес организация компания должность "
                "примечание дата рождения заметки имя прізвище пошта місто "
                "ονομα επωνυμο τηλεφωνο κινητο πολη χωρα διευθυνση οργανισμος σημειωσεις "
                "名 姓 名前 氏名 メール 電話 住所 都市 会社 備考 組織 国 姓名 名字 电话 手机 邮箱 城市 公司 备注 地址 "
                "國家 電話 電郵 備註 이름 성 이메일 전화 도시 회사 메모 주소")
                .split(u' ', Qt::SkipEmptyParts);
        return setOf(words);
    }();
    return kWords;
}

} // namespace

bool readsLikeHeading(const QString& cell)
{
    if (cell.size() > kLongestHeading || cell.contains(u'@'))
        return false;
    const QStringList words = plainWords(cell);
    qsizetype known = 0;
    qsizetype letters = 0;
    for (const QString& word : words) {
        // "e" of "e-mail", "d'" of "date d'adhésion" say nothing either way.
        if (word.size() == 1 && word[0].unicode() < 0x80)
            continue;
        ++letters;
        known += headingWords().contains(word);
    }
    return known > 0 && known * 2 >= letters;
}

bool readsLikeTotal(const QString& cell)
{
    static const QSet<QString> kWords = [] {
        const QStringList words =
            QStringLiteral(
                "total totals count sum rows records entries contacts end eof page printed exported generated "
                "summary copyright confidential totaux somme lignes fin exporte genere suma filas registros "
                "contactos pagina exportado generado kabuuan bilang pahina gesamt summe anzahl zeilen ende "
                "seite totale pagina المجموع الاجمالي اجمالي العدد نهاية صفحة итого всего")
                .split(u' ', Qt::SkipEmptyParts);
        return setOf(words);
    }();
    const QStringList words = plainWords(cell);
    return std::any_of(words.cbegin(), words.cend(), [](const QString& word) { return kWords.contains(word); });
}

} // namespace rostrum

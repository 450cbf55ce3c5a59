#include "views/paper/text/fonts.h"

namespace rostrum::paper {

namespace {

QString hanRegion(const QLocale& language)
{
    switch (language.language()) {
    case QLocale::Korean:
        return QStringLiteral("KR");
    case QLocale::Chinese:
    case QLocale::Cantonese:
        return language.script() == QLocale::TraditionalHanScript ? QStringLiteral("TC") : QStringLiteral("SC");
    default:
        return QStringLiteral("JP");
    }
}

/// Scripts that the first family does not have; each is `Noto Sans X` and, where made, `Noto Serif X`.
const QStringList& sansScripts()
{
    static const QStringList scripts{
        QStringLiteral("Devanagari"), QStringLiteral("Bengali"),   QStringLiteral("Tamil"),
        QStringLiteral("Telugu"),     QStringLiteral("Gujarati"),  QStringLiteral("Gurmukhi"),
        QStringLiteral("Kannada"),    QStringLiteral("Malayalam"), QStringLiteral("Sinhala"),
        QStringLiteral("Thai"),       QStringLiteral("Lao"),       QStringLiteral("Khmer"),
        QStringLiteral("Myanmar"),    QStringLiteral("Georgian"),  QStringLiteral("Armenian"),
        QStringLiteral("Ethiopic"),   QStringLiteral("Symbols"),   QStringLiteral("Symbols2"),
        QStringLiteral("Math")};
    return scripts;
}

} // namespace

PaperFonts::PaperFonts(const QLocale& language)
{
    const QString han = hanRegion(language);
    const QString sans = QStringLiteral("Noto Sans ");
    const QString serif = QStringLiteral("Noto Serif ");

    QStringList others;
    for (const QString& script : sansScripts())
        others << sans + script;
    others << QStringLiteral("DejaVu Sans");

    m_heading = QStringList{QStringLiteral("Noto Sans"), sans + QStringLiteral("Arabic"),
                            sans + QStringLiteral("Hebrew"), sans + QStringLiteral("CJK ") + han} +
                others;
    m_body = QStringList{QStringLiteral("Noto Serif"),         QStringLiteral("Noto Naskh Arabic"),
                         serif + QStringLiteral("Hebrew"),     serif + QStringLiteral("CJK ") + han,
                         serif + QStringLiteral("Devanagari"), serif + QStringLiteral("Bengali"),
                         serif + QStringLiteral("Tamil"),      serif + QStringLiteral("Thai")} +
             others;
    m_code = QStringList{QStringLiteral("Noto Sans Mono"), QStringLiteral("DejaVu Sans Mono")} + m_heading.mid(1);
}

QFont PaperFonts::font(FontRole role, bool bold, bool italic, int pixels) const
{
    QFont font;
    font.setFamilies(role == FontRole::Heading ? m_heading : role == FontRole::Code ? m_code : m_body);
    font.setPixelSize(pixels);
    font.setWeight(bold ? QFont::Bold : QFont::Normal);
    font.setItalic(italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(true);
    return font;
}

} // namespace rostrum::paper

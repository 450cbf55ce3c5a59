#include "models/exchange/html_entities.h"

#include <QString>

#include <algorithm>
#include <array>

namespace rostrum {

namespace {

struct Entity
{
    QLatin1String name;
    char16_t code;
};

/// The named characters of HTML 4 and `apos`, sorted by name.
constexpr std::array kEntities = {
    Entity{QLatin1String("AElig"), 198},    Entity{QLatin1String("Aacute"), 193},
    Entity{QLatin1String("Acirc"), 194},    Entity{QLatin1String("Agrave"), 192},
    Entity{QLatin1String("Alpha"), 913},    Entity{QLatin1String("Aring"), 197},
    Entity{QLatin1String("Atilde"), 195},   Entity{QLatin1String("Auml"), 196},
    Entity{QLatin1String("Beta"), 914},     Entity{QLatin1String("Ccedil"), 199},
    Entity{QLatin1String("Chi"), 935},      Entity{QLatin1String("Dagger"), 8225},
    Entity{QLatin1String("Delta"), 916},    Entity{QLatin1String("ETH"), 208},
    Entity{QLatin1String("Eacute"), 201},   Entity{QLatin1String("Ecirc"), 202},
    Entity{QLatin1String("Egrave"), 200},   Entity{QLatin1String("Epsilon"), 917},
    Entity{QLatin1String("Eta"), 919},      Entity{QLatin1String("Euml"), 203},
    Entity{QLatin1String("Gamma"), 915},    Entity{QLatin1String("Iacute"), 205},
    Entity{QLatin1String("Icirc"), 206},    Entity{QLatin1String("Igrave"), 204},
    Entity{QLatin1String("Iota"), 921},     Entity{QLatin1String("Iuml"), 207},
    Entity{QLatin1String("Kappa"), 922},    Entity{QLatin1String("Lambda"), 923},
    Entity{QLatin1String("Mu"), 924},       Entity{QLatin1String("Ntilde"), 209},
    Entity{QLatin1String("Nu"), 925},       Entity{QLatin1String("OElig"), 338},
    Entity{QLatin1String("Oacute"), 211},   Entity{QLatin1String("Ocirc"), 212},
    Entity{QLatin1String("Ograve"), 210},   Entity{QLatin1String("Omega"), 937},
    Entity{QLatin1String("Omicron"), 927},  Entity{QLatin1String("Oslash"), 216},
    Entity{QLatin1String("Otilde"), 213},   Entity{QLatin1String("Ouml"), 214},
    Entity{QLatin1String("Phi"), 934},      Entity{QLatin1String("Pi"), 928},
    Entity{QLatin1String("Prime"), 8243},   Entity{QLatin1String("Psi"), 936},
    Entity{QLatin1String("Rho"), 929},      Entity{QLatin1String("Scaron"), 352},
    Entity{QLatin1String("Sigma"), 931},    Entity{QLatin1String("THORN"), 222},
    Entity{QLatin1String("Tau"), 932},      Entity{QLatin1String("Theta"), 920},
    Entity{QLatin1String("Uacute"), 218},   Entity{QLatin1String("Ucirc"), 219},
    Entity{QLatin1String("Ugrave"), 217},   Entity{QLatin1String("Upsilon"), 933},
    Entity{QLatin1String("Uuml"), 220},     Entity{QLatin1String("Xi"), 926},
    Entity{QLatin1String("Yacute"), 221},   Entity{QLatin1String("Yuml"), 376},
    Entity{QLatin1String("Zeta"), 918},     Entity{QLatin1String("aacute"), 225},
    Entity{QLatin1String("acirc"), 226},    Entity{QLatin1String("acute"), 180},
    Entity{QLatin1String("aelig"), 230},    Entity{QLatin1String("agrave"), 224},
    Entity{QLatin1String("alefsym"), 8501}, Entity{QLatin1String("alpha"), 945},
    Entity{QLatin1String("amp"), 38},       Entity{QLatin1String("and"), 8743},
    Entity{QLatin1String("ang"), 8736},     Entity{QLatin1String("apos"), 39},
    Entity{QLatin1String("aring"), 229},    Entity{QLatin1String("asymp"), 8776},
    Entity{QLatin1String("atilde"), 227},   Entity{QLatin1String("auml"), 228},
    Entity{QLatin1String("bdquo"), 8222},   Entity{QLatin1String("beta"), 946},
    Entity{QLatin1String("brvbar"), 166},   Entity{QLatin1String("bull"), 8226},
    Entity{QLatin1String("cap"), 8745},     Entity{QLatin1String("ccedil"), 231},
    Entity{QLatin1String("cedil"), 184},    Entity{QLatin1String("cent"), 162},
    Entity{QLatin1String("chi"), 967},      Entity{QLatin1String("circ"), 710},
    Entity{QLatin1String("clubs"), 9827},   Entity{QLatin1String("cong"), 8773},
    Entity{QLatin1String("copy"), 169},     Entity{QLatin1String("crarr"), 8629},
    Entity{QLatin1String("cup"), 8746},     Entity{QLatin1String("curren"), 164},
    Entity{QLatin1String("dArr"), 8659},    Entity{QLatin1String("dagger"), 8224},
    Entity{QLatin1String("darr"), 8595},    Entity{QLatin1String("deg"), 176},
    Entity{QLatin1String("delta"), 948},    Entity{QLatin1String("diams"), 9830},
    Entity{QLatin1String("divide"), 247},   Entity{QLatin1String("eacute"), 233},
    Entity{QLatin1String("ecirc"), 234},    Entity{QLatin1String("egrave"), 232},
    Entity{QLatin1String("empty"), 8709},   Entity{QLatin1String("emsp"), 8195},
    Entity{QLatin1String("ensp"), 8194},    Entity{QLatin1String("epsilon"), 949},
    Entity{QLatin1String("equiv"), 8801},   Entity{QLatin1String("eta"), 951},
    Entity{QLatin1String("eth"), 240},      Entity{QLatin1String("euml"), 235},
    Entity{QLatin1String("euro"), 8364},    Entity{QLatin1String("exist"), 8707},
    Entity{QLatin1String("fnof"), 402},     Entity{QLatin1String("forall"), 8704},
    Entity{QLatin1String("frac12"), 189},   Entity{QLatin1String("frac14"), 188},
    Entity{QLatin1String("frac34"), 190},   Entity{QLatin1String("frasl"), 8260},
    Entity{QLatin1String("gamma"), 947},    Entity{QLatin1String("ge"), 8805},
    Entity{QLatin1String("gt"), 62},        Entity{QLatin1String("hArr"), 8660},
    Entity{QLatin1String("harr"), 8596},    Entity{QLatin1String("hearts"), 9829},
    Entity{QLatin1String("hellip"), 8230},  Entity{QLatin1String("iacute"), 237},
    Entity{QLatin1String("icirc"), 238},    Entity{QLatin1String("iexcl"), 161},
    Entity{QLatin1String("igrave"), 236},   Entity{QLatin1String("image"), 8465},
    Entity{QLatin1String("infin"), 8734},   Entity{QLatin1String("int"), 8747},
    Entity{QLatin1String("iota"), 953},     Entity{QLatin1String("iquest"), 191},
    Entity{QLatin1String("isin"), 8712},    Entity{QLatin1String("iuml"), 239},
    Entity{QLatin1String("kappa"), 954},    Entity{QLatin1String("lArr"), 8656},
    Entity{QLatin1String("lambda"), 955},   Entity{QLatin1String("lang"), 9001},
    Entity{QLatin1String("laquo"), 171},    Entity{QLatin1String("larr"), 8592},
    Entity{QLatin1String("lceil"), 8968},   Entity{QLatin1String("ldquo"), 8220},
    Entity{QLatin1String("le"), 8804},      Entity{QLatin1String("lfloor"), 8970},
    Entity{QLatin1String("lowast"), 8727},  Entity{QLatin1String("loz"), 9674},
    Entity{QLatin1String("lrm"), 8206},     Entity{QLatin1String("lsaquo"), 8249},
    Entity{QLatin1String("lsquo"), 8216},   Entity{QLatin1String("lt"), 60},
    Entity{QLatin1String("macr"), 175},     Entity{QLatin1String("mdash"), 8212},
    Entity{QLatin1String("micro"), 181},    Entity{QLatin1String("middot"), 183},
    Entity{QLatin1String("minus"), 8722},   Entity{QLatin1String("mu"), 956},
    Entity{QLatin1String("nabla"), 8711},   Entity{QLatin1String("nbsp"), 160},
    Entity{QLatin1String("ndash"), 8211},   Entity{QLatin1String("ne"), 8800},
    Entity{QLatin1String("ni"), 8715},      Entity{QLatin1String("not"), 172},
    Entity{QLatin1String("notin"), 8713},   Entity{QLatin1String("nsub"), 8836},
    Entity{QLatin1String("ntilde"), 241},   Entity{QLatin1String("nu"), 957},
    Entity{QLatin1String("oacute"), 243},   Entity{QLatin1String("ocirc"), 244},
    Entity{QLatin1String("oelig"), 339},    Entity{QLatin1String("ograve"), 242},
    Entity{QLatin1String("oline"), 8254},   Entity{QLatin1String("omega"), 969},
    Entity{QLatin1String("omicron"), 959},  Entity{QLatin1String("oplus"), 8853},
    Entity{QLatin1String("or"), 8744},      Entity{QLatin1String("ordf"), 170},
    Entity{QLatin1String("ordm"), 186},     Entity{QLatin1String("oslash"), 248},
    Entity{QLatin1String("otilde"), 245},   Entity{QLatin1String("otimes"), 8855},
    Entity{QLatin1String("ouml"), 246},     Entity{QLatin1String("para"), 182},
    Entity{QLatin1String("part"), 8706},    Entity{QLatin1String("permil"), 8240},
    Entity{QLatin1String("perp"), 8869},    Entity{QLatin1String("phi"), 966},
    Entity{QLatin1String("pi"), 960},       Entity{QLatin1String("piv"), 982},
    Entity{QLatin1String("plusmn"), 177},   Entity{QLatin1String("pound"), 163},
    Entity{QLatin1String("prime"), 8242},   Entity{QLatin1String("prod"), 8719},
    Entity{QLatin1String("prop"), 8733},    Entity{QLatin1String("psi"), 968},
    Entity{QLatin1String("quot"), 34},      Entity{QLatin1String("rArr"), 8658},
    Entity{QLatin1String("radic"), 8730},   Entity{QLatin1String("rang"), 9002},
    Entity{QLatin1String("raquo"), 187},    Entity{QLatin1String("rarr"), 8594},
    Entity{QLatin1String("rceil"), 8969},   Entity{QLatin1String("rdquo"), 8221},
    Entity{QLatin1String("real"), 8476},    Entity{QLatin1String("reg"), 174},
    Entity{QLatin1String("rfloor"), 8971},  Entity{QLatin1String("rho"), 961},
    Entity{QLatin1String("rlm"), 8207},     Entity{QLatin1String("rsaquo"), 8250},
    Entity{QLatin1String("rsquo"), 8217},   Entity{QLatin1String("sbquo"), 8218},
    Entity{QLatin1String("scaron"), 353},   Entity{QLatin1String("sdot"), 8901},
    Entity{QLatin1String("sect"), 167},     Entity{QLatin1String("shy"), 173},
    Entity{QLatin1String("sigma"), 963},    Entity{QLatin1String("sigmaf"), 962},
    Entity{QLatin1String("sim"), 8764},     Entity{QLatin1String("spades"), 9824},
    Entity{QLatin1String("sub"), 8834},     Entity{QLatin1String("sube"), 8838},
    Entity{QLatin1String("sum"), 8721},     Entity{QLatin1String("sup"), 8835},
    Entity{QLatin1String("sup1"), 185},     Entity{QLatin1String("sup2"), 178},
    Entity{QLatin1String("sup3"), 179},     Entity{QLatin1String("supe"), 8839},
    Entity{QLatin1String("szlig"), 223},    Entity{QLatin1String("tau"), 964},
    Entity{QLatin1String("there4"), 8756},  Entity{QLatin1String("theta"), 952},
    Entity{QLatin1String("thetasym"), 977}, Entity{QLatin1String("thinsp"), 8201},
    Entity{QLatin1String("thorn"), 254},    Entity{QLatin1String("tilde"), 732},
    Entity{QLatin1String("times"), 215},    Entity{QLatin1String("trade"), 8482},
    Entity{QLatin1String("uArr"), 8657},    Entity{QLatin1String("uacute"), 250},
    Entity{QLatin1String("uarr"), 8593},    Entity{QLatin1String("ucirc"), 251},
    Entity{QLatin1String("ugrave"), 249},   Entity{QLatin1String("uml"), 168},
    Entity{QLatin1String("upsih"), 978},    Entity{QLatin1String("upsilon"), 965},
    Entity{QLatin1String("uuml"), 252},     Entity{QLatin1String("weierp"), 8472},
    Entity{QLatin1String("xi"), 958},       Entity{QLatin1String("yacute"), 253},
    Entity{QLatin1String("yen"), 165},      Entity{QLatin1String("yuml"), 255},
    Entity{QLatin1String("zeta"), 950},     Entity{QLatin1String("zwj"), 8205},
    Entity{QLatin1String("zwnj"), 8204},
};

} // namespace

char16_t htmlEntity(QStringView name)
{
    const auto at =
        std::lower_bound(kEntities.begin(), kEntities.end(), name,
                         [](const Entity& entity, QStringView wanted) { return wanted.compare(entity.name) > 0; });
    return at != kEntities.end() && name == at->name ? at->code : u'\0';
}

} // namespace rostrum

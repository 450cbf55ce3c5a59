#include "models/domain/text_direction.h"

namespace rostrum {

QString isolated(const QString& text, const QLocale& locale)
{
    constexpr QChar kFirstStrongIsolate(0x2068);
    constexpr QChar kPopDirectionalIsolate(0x2069);
    const bool languageIsRightToLeft = locale.textDirection() == Qt::RightToLeft;
    if (text.isEmpty() || text.isRightToLeft() == languageIsRightToLeft)
        return text;
    return kFirstStrongIsolate + text + kPopDirectionalIsolate;
}

} // namespace rostrum

#pragma once

#include "views/pages/page.h"

#include <QListWidget>

namespace rostrum {

/// The pages at the side of the window.
class NavList : public QListWidget
{
    Q_OBJECT

public:
    explicit NavList(QWidget* parent = nullptr);

    void addPage(Page page);
    void setCurrentPage(Page page);
    [[nodiscard]] Page currentPage() const;

Q_SIGNALS:
    void pageChosen(rostrum::Page page);
};

} // namespace rostrum

#pragma once

#include "models/items/search_model.h"

#include <QFrame>

class QLineEdit;
class QListView;

namespace rostrum {

/// One box that finds anything. It lies over the window until something is chosen, Escape is pressed, or the keyboard
/// goes elsewhere.
class SearchPanel : public QFrame
{
    Q_OBJECT

public:
    explicit SearchPanel(QWidget* window);

    /// Opens over what there is to be found now.
    void open(const Document* document, std::vector<SearchModel::Command> commands);
    [[nodiscard]] QLineEdit* edit() const { return m_edit; }
    [[nodiscard]] QListView* list() const { return m_list; }

Q_SIGNALS:
    void chosen(rostrum::Kind kind, qint64 id);
    void commandChosen(const QString& key);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void choose(const QModelIndex& index);
    void fit();

    QLineEdit* m_edit;
    QListView* m_list;
    SearchModel* m_model = nullptr;
};

} // namespace rostrum

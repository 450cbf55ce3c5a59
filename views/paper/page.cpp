#include "views/paper/page.h"

namespace rostrum::paper {

namespace {

struct Mover
{
    QPointF by;

    void operator()(RectItem& item) const { item.box.translate(by); }
    void operator()(RuleItem& item) const { item.line.translate(by); }
    void operator()(PictureItem& item) const { item.box.translate(by); }
    void operator()(LinkItem& item) const { item.box.translate(by); }
    void operator()(TextItem& item) const
    {
        item.box.translate(by);
        item.origin += by;
    }
};

struct Bounds
{
    QRectF operator()(const RuleItem& item) const { return QRectF(item.line.p1(), item.line.p2()).normalized(); }
    template <class Boxed>
    QRectF operator()(const Boxed& item) const
    {
        return item.box;
    }
};

} // namespace

void translate(Item& item, QPointF by)
{
    std::visit(Mover{by}, item);
}

QRectF boundingBox(const Item& item)
{
    return std::visit(Bounds{}, item);
}

} // namespace rostrum::paper

#include "views/widgets/selection.h"

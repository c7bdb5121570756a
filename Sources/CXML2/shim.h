// Debian's libxml2 brings ICU's headers in, which clash with those that Foundation has of its own.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>

#ifdef __linux__
#include "library.h"
#pragma GCC visibility push(hidden)
#include <fontconfig/fontconfig.h>
#define LIBRARY "libfontconfig.so.1"

ON_DEMAND(FcPattern *, FcPatternCreate, (void), ())
ON_DEMAND(void, FcPatternDestroy, (FcPattern *pattern), (pattern))
ON_DEMAND(
  FcBool, FcPatternAddString, (FcPattern *pattern, const char *object, const FcChar8 *value),
  (pattern, object, value))
ON_DEMAND(
  FcBool, FcPatternAddInteger, (FcPattern *pattern, const char *object, int value), (pattern, object, value))
ON_DEMAND(FcBool, FcPatternDel, (FcPattern *pattern, const char *object), (pattern, object))
ON_DEMAND(
  FcBool, FcConfigSubstitute, (FcConfig *config, FcPattern *pattern, FcMatchKind kind),
  (config, pattern, kind))
ON_DEMAND(void, FcDefaultSubstitute, (FcPattern *pattern), (pattern))
ON_DEMAND(
  FcPattern *, FcFontMatch, (FcConfig *config, FcPattern *pattern, FcResult *result),
  (config, pattern, result))
ON_DEMAND(
  FcResult, FcPatternGetString, (const FcPattern *pattern, const char *object, int place, FcChar8 **value),
  (pattern, object, place, value))
ON_DEMAND(
  FcResult, FcPatternGetInteger, (const FcPattern *pattern, const char *object, int place, int *value),
  (pattern, object, place, value))
#endif

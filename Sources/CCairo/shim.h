#if __has_include(<cairo/cairo.h>)
#include <cairo/cairo.h>
#include <cairo/cairo-pdf.h>
#else
#include <cairo.h>
#include <cairo-pdf.h>
#endif

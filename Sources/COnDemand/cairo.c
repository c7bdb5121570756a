#ifdef __linux__
#include "library.h"
#pragma GCC visibility push(hidden)
#include <cairo/cairo-pdf.h>
#define LIBRARY "libcairo.so.2"

ON_DEMAND(cairo_t *, cairo_create, (cairo_surface_t *surface), (surface))
ON_DEMAND(void, cairo_destroy, (cairo_t *context), (context))
ON_DEMAND(cairo_status_t, cairo_status, (cairo_t *context), (context))
ON_DEMAND(void, cairo_paint, (cairo_t *context), (context))
ON_DEMAND(
  void, cairo_set_source_rgb, (cairo_t *context, double red, double green, double blue),
  (context, red, green, blue))
ON_DEMAND(void, cairo_set_font_size, (cairo_t *context, double size), (context, size))
ON_DEMAND(
  void, cairo_select_font_face,
  (cairo_t *context, const char *family, cairo_font_slant_t slant, cairo_font_weight_t weight),
  (context, family, slant, weight))
ON_DEMAND(
  void, cairo_text_extents, (cairo_t *context, const char *text, cairo_text_extents_t *extents),
  (context, text, extents))
ON_DEMAND(
  cairo_surface_t *, cairo_image_surface_create, (cairo_format_t format, int width, int height),
  (format, width, height))
ON_DEMAND(void, cairo_surface_destroy, (cairo_surface_t *surface), (surface))
ON_DEMAND(void, cairo_surface_finish, (cairo_surface_t *surface), (surface))
ON_DEMAND(cairo_status_t, cairo_surface_status, (cairo_surface_t *surface), (surface))
ON_DEMAND(
  cairo_status_t, cairo_surface_write_to_png_stream,
  (cairo_surface_t *surface, cairo_write_func_t write, void *closure), (surface, write, closure))
ON_DEMAND(
  cairo_surface_t *, cairo_pdf_surface_create_for_stream,
  (cairo_write_func_t write, void *closure, double width, double height), (write, closure, width, height))
ON_DEMAND(
  void, cairo_pdf_surface_restrict_to_version, (cairo_surface_t *surface, cairo_pdf_version_t version),
  (surface, version))
ON_DEMAND(
  void, cairo_pdf_surface_set_metadata,
  (cairo_surface_t *surface, cairo_pdf_metadata_t metadata, const char *text), (surface, metadata, text))
#endif

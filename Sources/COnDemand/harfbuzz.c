#ifdef __linux__
#include "library.h"
#pragma GCC visibility push(hidden)
#include <harfbuzz/hb.h>
#define LIBRARY "libharfbuzz.so.0"

ON_DEMAND(hb_blob_t *, hb_blob_create_from_file, (const char *name), (name))
ON_DEMAND(void, hb_blob_destroy, (hb_blob_t *blob), (blob))
ON_DEMAND(hb_face_t *, hb_face_create, (hb_blob_t *blob, unsigned int index), (blob, index))
ON_DEMAND(void, hb_face_destroy, (hb_face_t *face), (face))
ON_DEMAND(unsigned int, hb_face_get_upem, (const hb_face_t *face), (face))
ON_DEMAND(hb_font_t *, hb_font_create, (hb_face_t *face), (face))
ON_DEMAND(void, hb_font_destroy, (hb_font_t *font), (font))
ON_DEMAND(void, hb_font_make_immutable, (hb_font_t *font), (font))
ON_DEMAND(
  hb_bool_t, hb_font_get_nominal_glyph, (hb_font_t *font, hb_codepoint_t character, hb_codepoint_t *glyph),
  (font, character, glyph))
ON_DEMAND(
  hb_position_t, hb_font_get_glyph_h_advance, (hb_font_t *font, hb_codepoint_t glyph), (font, glyph))
#endif

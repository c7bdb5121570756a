// The few functions of librsvg that we call, found when they are wanted: it brings some forty libraries
// along, and a run that draws no PNG or PDF shall not wait for them.
#ifndef SIKU_CRSVG_H
#define SIKU_CRSVG_H
#include <dlfcn.h>
#include <stddef.h>
#include <stdint.h>

typedef struct { double x, y, width, height; } siku_rsvg_box;
// GLib's GError, as its headers publish it.
typedef struct { uint32_t domain; int code; char *message; } siku_rsvg_error;

typedef struct {
  void *(*read)(const uint8_t *data, size_t length, siku_rsvg_error **error);
  int (*size)(void *handle, double *width, double *height);
  int (*render)(void *handle, void *cairo, const siku_rsvg_box *viewport, siku_rsvg_error **error);
  void (*release)(void *handle);
  void (*free_error)(siku_rsvg_error *error);
} siku_rsvg;

// 0 where there is no such library, or one before 2.52, which cannot tell a picture's size.
static inline int siku_rsvg_open(const char *file, siku_rsvg *library) {
  void *opened = dlopen(file, RTLD_LAZY | RTLD_LOCAL);
  if (!opened) return 0;
  *(void **)&library->read = dlsym(opened, "rsvg_handle_new_from_data");
  *(void **)&library->size = dlsym(opened, "rsvg_handle_get_intrinsic_size_in_pixels");
  *(void **)&library->render = dlsym(opened, "rsvg_handle_render_document");
  *(void **)&library->release = dlsym(opened, "g_object_unref");
  *(void **)&library->free_error = dlsym(opened, "g_error_free");
  return library->read && library->size && library->render && library->release && library->free_error;
}
static inline void *siku_rsvg_read(
  const siku_rsvg *library, const uint8_t *data, size_t length, siku_rsvg_error **error) {
  return library->read(data, length, error);
}
static inline int siku_rsvg_size(const siku_rsvg *library, void *handle, double *width, double *height) {
  return library->size(handle, width, height);
}
static inline int siku_rsvg_render(
  const siku_rsvg *library, void *handle, void *cairo, siku_rsvg_box viewport, siku_rsvg_error **error) {
  return library->render(handle, cairo, &viewport, error);
}
static inline void siku_rsvg_release(const siku_rsvg *library, void *handle) { library->release(handle); }
static inline void siku_rsvg_free_error(const siku_rsvg *library, siku_rsvg_error *error) {
  library->free_error(error);
}
#endif

// What Swift cannot import of Graphviz: mutable globals, `char *` parameters and function-like macros.
#ifndef SIKU_CGRAPHVIZ_H
#define SIKU_CGRAPHVIZ_H
#include <graphviz/gvc.h>
#include <graphviz/cgraph.h>
#include <dlfcn.h>
#include <libgen.h>
#include <stdio.h>
#include <stdlib.h>

// dladdr, which glibc hides unless _GNU_SOURCE is set; set for one module alone, that would change system
// types that others import too, and Swift would refuse them.
#ifdef __linux__
struct siku_library {
  const char *dli_fname;
  void *dli_fbase;
  const char *dli_sname;
  void *dli_saddr;
};
extern int siku_dladdr(const void *, struct siku_library *) __asm__("dladdr");
#else
#define siku_library dl_info
#define siku_dladdr dladdr
#endif

// The plugin of one layout engine, from the folder beside libgvc where Graphviz keeps them; null where it
// is not found.
static inline void *siku_engine(const char *engine) {
  static const char *const suffixes[] = {"so.6", "so", "dylib"};
  struct siku_library library;
  char path[4096], file[4200];
  if (!siku_dladdr((const void *)gvContext, &library)) return NULL;
  snprintf(path, sizeof path, "%s", library.dli_fname);
  const char *folder = dirname(path);
  for (size_t i = 0; i < sizeof suffixes / sizeof *suffixes; i++) {
    snprintf(file, sizeof file, "%s/graphviz/libgvplugin_%s_layout.%s", folder, engine, suffixes[i]);
    void *plugin = dlopen(file, RTLD_LAZY);
    if (!plugin) continue;
    snprintf(file, sizeof file, "gvplugin_%s_layout_LTX_library", engine);
    return dlsym(plugin, file);
  }
  return NULL;
}
// A context with one layout engine and nothing else. The usual context loads Pango and all that it needs,
// to measure text that our layouts give no one to measure. `plugins` must outlive it.
static inline GVC_t *siku_context(const char *engine, lt_symlist_t plugins[2]) {
  void *plugin = siku_engine(engine);
  if (!plugin) return gvContext();
  plugins[0] = (lt_symlist_t){"gvplugin_layout_LTX_library", plugin};
  plugins[1] = (lt_symlist_t){0, 0};
  return gvContextPlugins(plugins, 0);
}
static inline Agraph_t *siku_open(const char *name) {
  return agopen((char *)name, Agdirected, NULL);
}
static inline Agnode_t *siku_node(Agraph_t *graph, const char *name) {
  return agnode(graph, (char *)name, 1);
}
static inline Agedge_t *siku_edge(Agraph_t *graph, Agnode_t *tail, Agnode_t *head, const char *name) {
  return agedge(graph, tail, head, (char *)name, 1);
}
// Without a name: cgraph sorts named subgraphs by the address of the name, which differs in each run.
static inline Agraph_t *siku_subgraph(Agraph_t *graph) {
  return agsubg(graph, NULL, 1);
}
static inline void siku_set(void *object, const char *key, const char *value) {
  agsafeset(object, (char *)key, (char *)value, (char *)"");
}
static inline void siku_declare(Agraph_t *root, int kind, const char *key, const char *value) {
  agattr(root, kind, (char *)key, (char *)value);
}
// A label that Graphviz reads as HTML.
static inline void siku_set_html(Agraph_t *root, void *object, const char *key, const char *value) {
  char *html = agstrdup_html(agraphof(object), (char *)value);
  agsafeset(object, (char *)key, html, (char *)"");
  agstrfree(agraphof(object), html);
  (void)root;
}
// The graph as DOT; the caller frees the text.
static inline char *siku_write(Agraph_t *graph) {
  char *text = NULL;
  size_t length = 0;
  FILE *stream = open_memstream(&text, &length);
  if (!stream) return NULL;
  int failed = agwrite(graph, stream);
  fclose(stream);
  if (failed) { free(text); return NULL; }
  return text;
}

typedef struct { double x, y, width, height; } siku_box;

static inline siku_box siku_bounds(Agraph_t *graph) {
  boxf box = GD_bb(graph);
  return (siku_box){box.LL.x, box.LL.y, box.UR.x - box.LL.x, box.UR.y - box.LL.y};
}
// The middle of a node and its size, in points.
static inline siku_box siku_node_box(Agnode_t *node) {
  return (siku_box){ND_coord(node).x, ND_coord(node).y, ND_lw(node) + ND_rw(node), ND_ht(node)};
}
static inline int siku_bezier_count(Agedge_t *edge) {
  return ED_spl(edge) ? (int)ED_spl(edge)->size : 0;
}
static inline int siku_bezier_length(Agedge_t *edge, int bezier) {
  return (int)ED_spl(edge)->list[bezier].size;
}
static inline pointf siku_bezier_point(Agedge_t *edge, int bezier, int index) {
  return ED_spl(edge)->list[bezier].list[index];
}
// Whether the line has an arrow at one end, and where its foot and tip are.
static inline int siku_arrow(Agedge_t *edge, int bezier, pointf *foot, pointf *tip) {
  struct bezier *line = &ED_spl(edge)->list[bezier];
  if (line->eflag) { *foot = line->list[line->size - 1]; *tip = line->ep; return 1; }
  if (line->sflag) { *foot = line->list[0]; *tip = line->sp; return 1; }
  return 0;
}
static inline int siku_label_box(Agedge_t *edge, siku_box *box) {
  textlabel_t *label = ED_label(edge);
  if (!label || !label->set) return 0;
  *box = (siku_box){label->pos.x, label->pos.y, label->dimen.x, label->dimen.y};
  return 1;
}
#endif

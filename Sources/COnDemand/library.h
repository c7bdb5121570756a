// Functions of libraries that not every run needs, by their own names: on Linux each opens its library when
// it is first called, for linked ones take a third of the time in which the tool starts. The headers check
// that what stands here is what the library has. Elsewhere they are linked.
#ifndef SIKU_LIBRARY_H
#define SIKU_LIBRARY_H
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>

// As the system's loader does for those that are linked: nothing works without it.
static inline void *siku_find(const char *file, const char *name) {
  void *library = dlopen(file, RTLD_LAZY | RTLD_LOCAL);
  void *found = library ? dlsym(library, name) : NULL;
  if (found) return found;
  fprintf(stderr, "siku: %s\n", dlerror());
  exit(127);
}

#define ON_DEMAND(type, name, parameters, arguments)                             \
  type name parameters {                                                         \
    static __typeof__(&name) found;                                              \
    if (!found) *(void **)&found = siku_find(LIBRARY, #name);                    \
    return found arguments;                                                      \
  }
#endif

// igraph asks glibc for GNU extensions, which changes types that Foundation imports too; a system header
// before it settles them the usual way.
#include <sys/types.h>
#include <igraph/igraph.h>

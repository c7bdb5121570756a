#ifdef __linux__
#include "library.h"
// Or its header would have the names exported, and the library itself would come upon them.
#define IGRAPH_STATIC
#pragma GCC visibility push(hidden)
#include <sys/types.h>
#include <igraph/igraph.h>
#define LIBRARY "libigraph.so.3"

typedef igraph_vector_t numbers;
typedef igraph_vector_int_t integers;

ON_DEMAND(igraph_error_t, igraph_vector_init, (numbers *v, igraph_integer_t size), (v, size))
ON_DEMAND(void, igraph_vector_destroy, (numbers *v), (v))
ON_DEMAND(igraph_real_t, igraph_vector_get, (const numbers *v, igraph_integer_t place), (v, place))
ON_DEMAND(void, igraph_vector_set, (numbers *v, igraph_integer_t place, igraph_real_t value), (v, place, value))
ON_DEMAND(igraph_integer_t, igraph_vector_size, (const numbers *v), (v))
ON_DEMAND(igraph_error_t, igraph_vector_int_init, (integers *v, igraph_integer_t size), (v, size))
ON_DEMAND(void, igraph_vector_int_destroy, (integers *v), (v))
ON_DEMAND(igraph_integer_t, igraph_vector_int_get, (const integers *v, igraph_integer_t place), (v, place))
ON_DEMAND(
  void, igraph_vector_int_set, (integers *v, igraph_integer_t place, igraph_integer_t value), (v, place, value))
ON_DEMAND(igraph_integer_t, igraph_vector_int_size, (const integers *v), (v))
ON_DEMAND(
  igraph_error_t, igraph_create,
  (igraph_t *graph, const integers *edges, igraph_integer_t n, igraph_bool_t directed),
  (graph, edges, n, directed))
ON_DEMAND(void, igraph_destroy, (igraph_t *graph), (graph))
ON_DEMAND(igraph_vs_t, igraph_vss_all, (void), ())
ON_DEMAND(
  igraph_error_t, igraph_betweenness,
  (const igraph_t *graph, numbers *res, const igraph_vs_t vids, igraph_bool_t directed, const numbers *weights),
  (graph, res, vids, directed, weights))
ON_DEMAND(
  igraph_error_t, igraph_pagerank,
  (const igraph_t *graph, igraph_pagerank_algo_t algo, numbers *vector, igraph_real_t *value,
   const igraph_vs_t vids, igraph_bool_t directed, igraph_real_t damping, const numbers *weights,
   igraph_arpack_options_t *options),
  (graph, algo, vector, value, vids, directed, damping, weights, options))
ON_DEMAND(
  igraph_error_t, igraph_community_multilevel,
  (const igraph_t *graph, const numbers *weights, const igraph_real_t resolution, integers *membership,
   igraph_matrix_int_t *memberships, numbers *modularity),
  (graph, weights, resolution, membership, memberships, modularity))
ON_DEMAND(
  igraph_error_t, igraph_get_shortest_path,
  (const igraph_t *graph, integers *vertices, integers *edges, igraph_integer_t from, igraph_integer_t to,
   igraph_neimode_t mode),
  (graph, vertices, edges, from, to, mode))
ON_DEMAND(
  igraph_error_t, igraph_get_shortest_path_dijkstra,
  (const igraph_t *graph, integers *vertices, integers *edges, igraph_integer_t from, igraph_integer_t to,
   const numbers *weights, igraph_neimode_t mode),
  (graph, vertices, edges, from, to, weights, mode))
ON_DEMAND(igraph_rng_t *, igraph_rng_default, (void), ())
ON_DEMAND(igraph_error_t, igraph_rng_seed, (igraph_rng_t *rng, igraph_uint_t seed), (rng, seed))
ON_DEMAND(
  igraph_error_handler_t *, igraph_set_error_handler, (igraph_error_handler_t *handler), (handler))
ON_DEMAND(
  igraph_warning_handler_t *, igraph_set_warning_handler, (igraph_warning_handler_t *handler), (handler))
ON_DEMAND(
  void, igraph_error_handler_ignore,
  (const char *reason, const char *file, int line, igraph_error_t error), (reason, file, line, error))
ON_DEMAND(
  void, igraph_warning_handler_ignore, (const char *reason, const char *file, int line), (reason, file, line))
#endif

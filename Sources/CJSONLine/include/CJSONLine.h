// simdjson for one use: documents that are each a line of JSON.
#pragma once
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct siku_json_parser siku_json_parser;

/// UTF-8 that lives until the parser's next line; `start` is null where there is none.
typedef struct {
  const char *start;
  size_t count;
} siku_json_text;

typedef struct {
  /// As JSON: a person may number documents, or name them.
  siku_json_text id;
  siku_json_text text, title, published;
} siku_json_document;

siku_json_parser *siku_json_parser_new(void);
void siku_json_parser_free(siku_json_parser *parser);

/// How many bytes behind a line must be readable.
size_t siku_json_padding(void);

/// Null where the line is a document, else what is wrong with it; `document->id` may be known even so.
const char *siku_json_read(
    siku_json_parser *parser, const char *line, size_t count, siku_json_document *document);

#ifdef __cplusplus
}
#endif

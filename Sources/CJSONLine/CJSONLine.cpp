#include "CJSONLine.h"

#include <simdjson.h>
#include <string>

struct siku_json_parser {
  simdjson::dom::parser parser;
  std::string id;
};

namespace {

/// Whether the field is absent, null or a string.
bool read(simdjson::dom::object object, const char *key, siku_json_text *text) {
  simdjson::dom::element element;
  if (object.at_key(key).get(element) || element.is_null()) return true;
  std::string_view value;
  if (element.get(value)) return false;
  // An empty string may have no place of its own.
  *text = {value.empty() ? "" : value.data(), value.size()};
  return true;
}

}  // namespace

siku_json_parser *siku_json_parser_new(void) { return new (std::nothrow) siku_json_parser; }
void siku_json_parser_free(siku_json_parser *parser) { delete parser; }
size_t siku_json_padding(void) { return simdjson::SIMDJSON_PADDING; }

const char *siku_json_read(
    siku_json_parser *parser, const char *line, size_t count, siku_json_document *document) {
  *document = {};
  simdjson::dom::object object;
  simdjson::dom::element id, root;
  if (auto error = parser->parser.parse(line, count, false).get(root)) return simdjson::error_message(error);
  if (root.get(object)) return "not a JSON object";
  if (!object.at_key("id").get(id)) {
    parser->id = simdjson::minify(id);
    document->id = {parser->id.data(), parser->id.size()};
  }
  if (!read(object, "text", &document->text)) return "\"text\" is not a string";
  if (!read(object, "title", &document->title)) return "\"title\" is not a string";
  if (!read(object, "published", &document->published)) return "\"published\" is not a string";
  return document->text.start ? nullptr : "there is no \"text\"";
}

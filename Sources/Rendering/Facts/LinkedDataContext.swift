/// What the terms mean, within the file: no program has to fetch anything.
enum LinkedDataContext {
  static var json: JSON {
    .object([("@version", .number(1.1))] + prefixes + things + facts + amounts + annotations)
  }

  private typealias Terms = [(name: String, value: JSON)]

  private static var prefixes: Terms {
    [
      ("schema", "https://schema.org/"), ("siku", .string(LinkedData.vocabulary)),
      ("oa", "http://www.w3.org/ns/oa#"), ("dcterms", "http://purl.org/dc/terms/"),
      ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
      ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"), ("xsd", "http://www.w3.org/2001/XMLSchema#"),
      ("edtf", "http://id.loc.gov/datatypes/edtf/EDTF"), ("id", "@id"), ("type", "@type"),
    ]
  }

  private static var things: Terms {
    [
      ("name", spoken("schema:name")), ("alternateName", "schema:alternateName"),
      ("author", spoken("schema:author")), ("publisher", spoken("schema:publisher")),
      ("datePublished", typed("schema:datePublished", "edtf")), ("inLanguage", "schema:inLanguage"),
      ("url", typed("schema:url", "xsd:anyURI")), ("sha256", "schema:sha256"),
      ("label", spoken("rdfs:label")), ("note", spoken("siku:note")),
    ]
  }

  private static var facts: Terms {
    let words = ["property", "among", "precision", "sparsity", "scope", "certainty", "measure", "wording"]
    let ends = ["hardware", "purpose", "from", "to", "since", "by"]
    return [
      ("Fact", "siku:Fact"), ("subject", link("rdf:subject")),
      ("predicate", typed("rdf:predicate", "@vocab")),
      ("object", "rdf:object"), ("role", spoken("schema:roleName")), ("when", typed("siku:when", "edtf")),
      ("earliest", typed("siku:earliest", "xsd:date")), ("latest", typed("siku:latest", "xsd:date")),
      ("least", "siku:least"), ("lasting", "siku:lasting"),
    ] + words.map { ($0, .string("siku:" + $0)) } + ends.map { ($0, link("siku:" + $0)) }
  }

  private static var amounts: Terms {
    [
      ("amount", typed("schema:value", "xsd:double")), ("minValue", typed("schema:minValue", "xsd:double")),
      ("maxValue", typed("schema:maxValue", "xsd:double")), ("unitText", "schema:unitText"),
      ("form", "siku:form"),
    ]
  }

  private static var annotations: Terms {
    let classes = ["Annotation", "SpecificResource", "FragmentSelector", "TextQuoteSelector"]
    return classes.map { ($0, .string("oa:" + $0)) } + [
      ("motivation", typed("oa:motivatedBy", "@vocab")), ("body", link("oa:hasBody")),
      ("target", link("oa:hasTarget")), ("source", link("oa:hasSource")),
      ("selector", link("oa:hasSelector")), ("refinedBy", link("oa:refinedBy")),
      ("exact", "oa:exact"), ("value", "rdf:value"), ("conformsTo", link("dcterms:conformsTo")),
      ("firstParagraph", typed("siku:firstParagraph", "xsd:integer")),
      ("lastParagraph", typed("siku:lastParagraph", "xsd:integer")),
    ]
  }

  private static func spoken(_ iri: String) -> JSON { ["@id": .string(iri), "@container": "@language"] }
  private static func typed(_ iri: String, _ type: String) -> JSON {
    ["@id": .string(iri), "@type": .string(type)]
  }
  private static func link(_ iri: String) -> JSON { typed(iri, "@id") }
}

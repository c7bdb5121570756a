// swift-tools-version: 6.1
import PackageDescription

// One word a module: each is a folder of `Plugins/`. The list is literal on purpose: SwiftPM caches the
// manifest, so a folder found by scanning would be ignored in silence.
let analyzers = [
  "PeopleNetwork", "ModelScale", "ComputeTally", "Reconciliation", "Consistency", "Lineage", "TalentFlow",
  "Timeline",
]

// On Linux these stand where the compiler looks. The package of simdjson also sets a flag that SwiftPM warns
// of; the others would be linked, which `COnDemand` is there to avoid.
#if os(macOS)
  func onMacOS(_ name: String) -> String? { name }
#else
  func onMacOS(_ name: String) -> String? { nil }
#endif

let package = Package(
  name: "siku",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "siku", targets: ["siku"]),
    .library(name: "Siku", targets: ["Knowledge", "Reading", "Analysis", "Rendering", "Host"] + analyzers),
    .plugin(name: "Registration", targets: ["Registration"]),
    .plugin(name: "NewAnalyzer", targets: ["NewAnalyzer"]),
  ],
  targets: [
    // The flow, in its order: read, know, analyse, render, write.
    .target(name: "Knowledge", path: "Sources/Knowledge"),
    .target(
      name: "Reading", dependencies: ["Knowledge", "CYAML", "CGLib", "CCMark", "CXML2", "CJSONLine"],
      path: "Sources/Reading",
      resources: ["Lexicons/zh.txt", "Lexicons/en.txt", "Mappings/epoch.yaml"].map { .embedInCode($0) }),
    .target(
      name: "Analysis", dependencies: ["Knowledge", "CIGraph", "COnDemand", "CGSL"], path: "Sources/Analysis"),
    .target(
      name: "Rendering",
      dependencies: [
        "Knowledge", "Analysis", "CGraphviz", "CFontconfig", "CHarfBuzz", "CCairo", "COnDemand", "CGLib",
        "CRSVG",
      ],
      path: "Sources/Rendering",
      resources: ["page.css", "page.js", "pictures.js", "panel.js", "search.js", "tables.js", "settings.js"]
        .map {
          .embedInCode("Page/\($0)")
        }),
    .target(
      name: "Host", dependencies: ["Knowledge", "Reading", "Analysis", "Rendering"], path: "Sources/Host"),
    .plugin(name: "Registration", capability: .buildTool(), path: "Sources/Registration"),
    .plugin(
      name: "NewAnalyzer",
      capability: .command(
        intent: .custom(verb: "new-analyzer", description: "Start an analyzer, with its test."),
        permissions: [.writeToPackageDirectory(reason: "The analyzer and its test are written there.")]),
      path: "Sources/NewAnalyzer"),
    .executableTarget(
      name: "siku", dependencies: ["Host", "Analysis"] + analyzers.map { .byName(name: $0) },
      path: "Sources/siku", plugins: ["Registration"]),

    // The libraries of others that we stand on.
    .systemLibrary(
      name: "CYAML", path: "Sources/CYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(
      name: "CGLib", path: "Sources/CGLib", pkgConfig: "glib-2.0",
      providers: [.apt(["libglib2.0-dev"]), .brew(["glib"])]),
    .systemLibrary(
      name: "CCMark", path: "Sources/CCMark", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"])]),
    .systemLibrary(
      name: "CXML2", path: "Sources/CXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(
      name: "CSimdjson", path: "Sources/CSimdjson", pkgConfig: onMacOS("simdjson"),
      providers: [.apt(["libsimdjson-dev"]), .brew(["simdjson"])]),
    .target(
      name: "CJSONLine", dependencies: ["CSimdjson"], path: "Sources/CJSONLine",
      linkerSettings: [.linkedLibrary("simdjson")]),
    .systemLibrary(
      name: "CIGraph", path: "Sources/CIGraph", pkgConfig: onMacOS("igraph"),
      providers: [.apt(["libigraph-dev"]), .brew(["igraph"])]),
    .systemLibrary(
      name: "CGSL", path: "Sources/CGSL", pkgConfig: "gsl",
      providers: [.apt(["libgsl-dev"]), .brew(["gsl"])]),
    .systemLibrary(
      name: "CGraphviz", path: "Sources/CGraphviz", pkgConfig: "libgvc",
      providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]),
    .systemLibrary(
      name: "CFontconfig", path: "Sources/CFontconfig", pkgConfig: onMacOS("fontconfig"),
      providers: [.apt(["libfontconfig-dev"]), .brew(["fontconfig"])]),
    .systemLibrary(
      name: "CHarfBuzz", path: "Sources/CHarfBuzz", pkgConfig: onMacOS("harfbuzz"),
      providers: [.apt(["libharfbuzz-dev"]), .brew(["harfbuzz"])]),
    .systemLibrary(
      name: "CCairo", path: "Sources/CCairo", pkgConfig: onMacOS("cairo"),
      providers: [.apt(["libcairo2-dev"]), .brew(["cairo"])]),
    .target(name: "COnDemand", path: "Sources/COnDemand"),
    // Opened at run time, where a format wants it.
    .systemLibrary(name: "CRSVG", path: "Sources/CRSVG"),

    // Tests mirror the sources. What `make accuracy` measures the readers by:
    .executableTarget(
      name: "mentions", dependencies: ["Reading", "Knowledge"], path: "Tests/Accuracy/Mentions"),
    .target(name: "Support", dependencies: ["Knowledge", "Reading"], path: "Tests/Support"),
    .testTarget(
      name: "KnowledgeTests", dependencies: ["Knowledge", "Support"], path: "Tests/KnowledgeTests"),
    .testTarget(
      name: "ReadingTests", dependencies: ["Reading", "Knowledge", "Support", "CGLib"],
      path: "Tests/ReadingTests", exclude: ["Notations"]),
    .testTarget(
      name: "AnalysisTests", dependencies: ["Analysis", "Knowledge", "Reading", "Support"],
      path: "Tests/AnalysisTests"),
    .testTarget(
      name: "RenderingTests",
      dependencies: ["Rendering", "Analysis", "Knowledge", "Support", "CGraphviz", "CCMark", "siku"],
      path: "Tests/RenderingTests", exclude: ["Golden"]),
    .testTarget(
      name: "AnalyzerTests",
      dependencies: ["Analysis", "Knowledge", "Reading", "Rendering", "Support", "siku"]
        + analyzers.map { .byName(name: $0) },
      path: "Tests/AnalyzerTests"),
    .testTarget(
      name: "HostTests",
      dependencies: ["Host", "Knowledge", "Analysis", "Reading", "Rendering", "Support", "siku"],
      path: "Tests/HostTests"),
  ]
    + analyzers.map { .target(name: $0, dependencies: ["Knowledge", "Analysis"], path: "Plugins/\($0)") },
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)

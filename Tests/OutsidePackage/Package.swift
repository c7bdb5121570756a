// swift-tools-version: 6.1
import PackageDescription

// The proof that somebody else can add an analyzer: a package of its own, against the library product,
// registered by the same plugin.
let package = Package(
  name: "outside",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "siku", path: "../..")],
  targets: [
    .target(name: "EventList", dependencies: [.product(name: "Siku", package: "siku")]),
    .executableTarget(
      name: "outside", dependencies: ["EventList", .product(name: "Siku", package: "siku")],
      plugins: [.plugin(name: "Registration", package: "siku")]),
  ],
  swiftLanguageModes: [.v6]
)

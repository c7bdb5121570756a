import Foundation
import Testing

@testable import Rendering

/// The colours of a picture on one page, light or dark, by selector, as its own style sheet gives them.
struct StyleSheet: CustomTestStringConvertible {
  let testDescription: String
  let colours: [String: String]

  /// Light and dark.
  static func pair(of css: String) -> [StyleSheet] {
    let halves = css.split(separator: "@media (prefers-color-scheme:dark){")
    return [StyleSheet("light", halves[0]), StyleSheet("dark", halves[halves.count - 1])]
  }

  private init(_ name: String, _ css: Substring) {
    testDescription = name
    let rules = css.matches(of: /([^{}]+)\{(?:fill|stroke):(#[0-9A-F]{6})\}/)
    let pairs = rules.flatMap { rule in rule.1.split(separator: ",").map { (String($0), String(rule.2)) } }
    colours = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  func contrast(_ one: String, _ other: String) throws -> Double {
    try Self.contrast(try #require(colours[one], "\(one)"), try #require(colours[other], "\(other)"))
  }

  /// WCAG 2.2, contrast ratio: from 1, for two colours that are the same, to 21.
  static func contrast(_ one: String, _ other: String) throws -> Double {
    let (first, second) = (try luminance(one), try luminance(other))
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  /// WCAG 2.2, relative luminance of `#RRGGBB`.
  private static func luminance(_ colour: String) throws -> Double {
    let linear = try shares(colour).map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  /// Red, green and blue of `#RRGGBB`, each from 0 to 1.
  private static func shares(_ colour: String) throws -> [Double] {
    let value = try #require(Int(colour.dropFirst(), radix: 16))
    return [value >> 16, value >> 8 & 0xFF, value & 0xFF].map { Double($0) / 255 }
  }

  /// The angle of a colour on the wheel, in degrees; nil of a grey.
  static func hue(_ colour: String) throws -> Double? {
    let rgb = try shares(colour)
    let (red, green, blue) = (rgb[0], rgb[1], rgb[2])
    let (most, least) = (max(red, green, blue), min(red, green, blue))
    guard most - least > 0.1 else { return nil }
    let sixth =
      most == red
      ? (green - blue) / (most - least)
      : most == green ? 2 + (blue - red) / (most - least) : 4 + (red - green) / (most - least)
    return (sixth * 60 + 360).truncatingRemainder(dividingBy: 360)
  }
}

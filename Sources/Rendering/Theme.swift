import Analysis
import Knowledge

/// Looks for categories: the only place where a colour, a form or a dash is chosen.
///
/// Colours are those of Okabe and Ito, *Color Universal Design* (2008). Orange is darkened on white and
/// blue lightened on dark, so that each keeps a contrast of at least 3:1 (WCAG 2.2, 1.4.11).
struct Theme {
  struct Hue: Hashable {
    let name: String
    /// For lines and marks.
    let light: String
    let dark: String
    /// For areas with text on them.
    let lightFill: String
    let darkFill: String
  }

  enum Shape: String, CaseIterable {
    case pill, box, frame, ellipse

    /// A character that resembles it, for legends made of text.
    var sample: String {
      switch self {
      case .pill: "●"
      case .box: "■"
      case .frame: "▣"
      case .ellipse: "⬮"
      }
    }
  }

  enum Mark: String, CaseIterable {
    case circle, square, triangle, diamond, cross, wedge, plus, pentagon
  }

  /// The head of an edge, by Graphviz's name.
  enum Arrow: String, CaseIterable {
    case normal, vee, empty, diamond, box

    /// A character that resembles it, for legends made of text.
    var sample: String {
      switch self {
      case .normal: "▶"
      case .vee: "→"
      case .empty: "▷"
      case .diamond: "◆"
      case .box: "■"
      }
    }
  }

  struct Page {
    let background: String
    let text: String
    let muted: String
    let grid: String
  }

  static let lightPage = Page(background: "#FFFFFF", text: "#1F2328", muted: "#59636E", grid: "#D8DEE4")
  static let darkPage = Page(background: "#0D1117", text: "#E6EDF3", muted: "#9198A1", grid: "#2F3742")

  static let blue = Hue(
    name: "blue", light: "#0072B2", dark: "#56B4E9", lightFill: "#DDEEF8", darkFill: "#10324A")
  static let vermillion = Hue(
    name: "vermillion", light: "#D55E00", dark: "#E8772E", lightFill: "#FBE6D8", darkFill: "#4A2408")
  static let green = Hue(
    name: "green", light: "#00835F", dark: "#1BB88C", lightFill: "#D8F1E9", darkFill: "#073B2D")
  static let purple = Hue(
    name: "purple", light: "#B0568A", dark: "#CC79A7", lightFill: "#F6E4EE", darkFill: "#43233A")
  static let orange = Hue(
    name: "orange", light: "#A87400", dark: "#E69F00", lightFill: "#FBF0D5", darkFill: "#3F2E05")
  static let black = Hue(
    name: "black", light: "#1F2328", dark: "#E6EDF3", lightFill: "#EEF1F4", darkFill: "#262C34")
  static let grey = Hue(
    name: "grey", light: "#6E7781", dark: "#8B949E", lightFill: "#F3F4F6", darkFill: "#1C2128")

  static let hues = [blue, vermillion, green, purple, orange, black, grey]

  private let places: [String: Int]

  /// - Parameter categories: those of one picture, in the order in which they are met.
  init(_ categories: [Category]) {
    var places: [String: Int] = [:]
    for category in categories where places[category.id] == nil { places[category.id] = places.count }
    self.places = places
  }

  func hue(_ category: Category) -> Hue {
    if let known = Self.known[category.id] { return known }
    let place = places[category.id] ?? 0
    return place < Self.ownHues ? Self.hues[place] : Self.grey
  }

  /// What a legend names for all kinds beyond those that people can tell apart.
  static let other = Category("other", LocalizedText(en: "other", zh: "其他"))
  private static let ownHues = 6
  private static let ownMarks = 7

  /// The category itself where its colour is its own, else ``other``.
  func named(byHue category: Category) -> Category {
    Self.known[category.id] != nil || (places[category.id] ?? 0) < Self.ownHues ? category : Self.other
  }

  /// The category itself where its form is its own, else ``other``.
  func named(byMark category: Category) -> Category {
    Self.knownMarks[category.id] != nil || (places[category.id] ?? 0) < Self.ownMarks
      ? category : Self.other
  }

  /// What is uncertain is drawn so, as `stroke-dasharray` writes it.
  static let dash = "5 3"

  /// What is no longer there, as `stroke-dasharray` writes it; nil for all else.
  func dash(_ category: Category) -> String? { category.id == "removed" ? Self.dash : nil }

  /// The classes of a tinted area with an outline.
  func classes(_ category: Category) -> String {
    let hue = hue(category).name
    return "a-\(hue) s-\(hue)"
  }

  func shape(_ category: Category) -> Shape {
    switch category.id {
    case "person", "untold", "unchanged": .pill
    case "project", "sparse", "changed": .frame
    case "model", "event": .ellipse
    default: .box
    }
  }

  /// The width of a line in pixels: what somebody leads or founds weighs more than where they belong.
  func width(_ category: Category) -> Double {
    switch category.id {
    case "leads", "founding", "added": 2
    default: 1.2
    }
  }

  func arrow(_ category: Category) -> Arrow {
    switch category.id {
    case "affiliation", "leads", "succeeds", "added": .normal
    case "membership", "part-of", "unchanged": .vee
    case "move", "answers", "removed": .empty
    case "mentorship", "based-on", "changed": .diamond
    case "founding": .box
    default: Arrow.allCases[(places[category.id] ?? 0) % Arrow.allCases.count]
    }
  }

  func mark(_ category: Category) -> Mark {
    if let known = Self.knownMarks[category.id] { return known }
    return Mark.allCases[min(places[category.id] ?? 0, Self.ownMarks)]
  }

  private static let known: [String: Hue] = [
    "person": black, "organization": grey, "team": blue, "project": purple, "company": vermillion,
    "affiliation": grey, "membership": blue, "leads": blue, "founding": vermillion, "move": green,
    "mentorship": purple, "collaboration": black, "mention": grey, "dense": blue, "sparse": vermillion,
    "family": grey, "frontier": black, "other": grey, "owned": blue, "allocated": blue, "rented": green,
    "borrowed": purple, "lent": grey, "ordered": orange, "needed": vermillion, "used": black,
    "untold": grey, "based-on": orange, "succeeds": black, "part-of": grey, "answers": purple,
    "same-idea-as": green, "added": green, "removed": vermillion, "changed": blue, "unchanged": grey,
  ]

  private static let knownMarks: [String: Mark] = [
    "untold": .circle, "dense": .square, "sparse": .diamond, "owned": .square, "allocated": .pentagon,
    "rented": .circle, "borrowed": .triangle, "lent": .wedge, "ordered": .diamond, "needed": .cross,
    "used": .plus, "other": .pentagon,
  ]

  static let trend = green
  static let frontierDash = "2 3"
}

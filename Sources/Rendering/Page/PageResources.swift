/// The page's script, as the browser gets it: pieces that share one scope.
enum PageScript {
  static let text = [
    PackageResources.page_js, PackageResources.pictures_js, PackageResources.panel_js,
    PackageResources.search_js, PackageResources.tables_js, PackageResources.settings_js,
  ].map { String(decoding: $0, as: UTF8.self) }.joined()
}

/// The page's style: its own sheet, in the theme's colours, and that of the pictures.
enum PageStyle {
  static let text =
    colours + SVGDocument.styleInPage + "\n" + String(decoding: PackageResources.page_css, as: UTF8.self)

  private static let colours: String = {
    let (light, dark) = (Theme.lightPage, Theme.darkPage)
    let pairs = [
      ("page", light.background, dark.background), ("text", light.text, dark.text),
      ("muted", light.muted, dark.muted), ("grid", light.grid, dark.grid),
      ("link", Theme.blue.light, Theme.blue.dark), ("tint", Theme.black.lightFill, Theme.black.darkFill),
    ]
    let plain = pairs.map { "--\($0.0):\($0.1);" }.joined()
    let switched = pairs.map { "--\($0.0):light-dark(\($0.1),\($0.2));" }.joined()
    return ":root{\(plain)}@supports (color:light-dark(red,red)){:root{\(switched)}}\n"
  }()
}

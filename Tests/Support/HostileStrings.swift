/// Names that try to break out of DOT, XML, Markdown, HTML or a link; every format is tested with them.
public let hostileStrings: [String] = [
  "<script>alert(1)</script>", "a\"b", "ends in a backslash \\", "\"\\", "]]>", "<!-- -->", "&amp; &lt;",
  "a|b", "`code`", "**bold** _it_", "[link](javascript:alert(1))", "![x](http://example.invalid/x.png)",
  "# heading", "- item", "1. item", "line\nbreak", "tab\tstop", "nul\u{0}byte", "bell\u{7}", "\u{FFFE}x",
  noncharacters,
  "right\u{202E}to left", "<b>label</b>", "\\N \\G \\E \\l", "{a|b}", "strict digraph { a -> b }", "%3",
  "'quote'",
  "</title><script>", "=cmd()", "悟道「2.0」", "👩‍🔬 emoji", "é e\u{301}", "http://example.invalid", "~~gone~~",
  "$math$", " ", "",
]

/// What the compiler takes in no literal: the first and the last of the noncharacters but two.
private let noncharacters = [0xFDD0, 0x1FFFF].compactMap(Unicode.Scalar.init).map(String.init).joined() + "y"

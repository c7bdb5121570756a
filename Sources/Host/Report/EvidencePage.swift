import Knowledge
import Rendering

/// Every fact under the paragraph that says it: where all citations lead.
struct EvidencePage {
  let passages: Passages
  let language: Language

  var bytes: [UInt8] {
    var writer = MarkdownWriter(language: language, evidencePage: "")
    writer.heading(1, LocalizedText(en: "Evidence", zh: "出处"))
    writer.paragraph(
      LocalizedText(
        en:
          "Each fact stands under the first paragraph that it cites, in the words of the dossier. To see the passage itself, open the source and go to that paragraph.",
        zh: "每条事实列于其所引的第一个段落之下，用的是档案自己的表述。若要看原文，请打开来源并找到该段落。"))
    for source in passages.base.sources { write(source, into: &writer) }
    return writer.bytes
  }

  private func write(_ source: Source, into writer: inout MarkdownWriter) {
    writer.heading(2, source.title)
    writer.paragraph(source.introduction, url: source.url)
    if let notes = source.notes { writer.paragraph(notes) }
    if let digest = source.digest {
      writer.paragraph(LocalizedText(en: "Digest of the text: ", zh: "文本摘要：") + LocalizedText(digest))
    }
    for (paragraph, told) in passages.paragraphs(of: source) {
      writer.heading(
        3, LocalizedText(en: "Paragraph \(paragraph)", zh: "第 \(paragraph) 段"),
        anchor: MarkdownWriter.anchor(source: source.id, paragraph: paragraph))
      writer.items(told.map { ([$0.sentence, $0.place, $0.quote].joined(separator: ""), []) })
    }
  }
}

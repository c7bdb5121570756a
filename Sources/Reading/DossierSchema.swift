/// The JSON Schema of the dossier format, made from the vocabulary.
public enum DossierSchema {
  public static var json: String { "" }
}

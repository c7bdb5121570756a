import Consistency
import Testing

/// What consistency says of each check: verdict, kind, claim and calculation, in English.
func consistencyChecks(_ body: String) throws -> [[String]] {
  let answers = try Answers(ConsistencyAnalyzer(), body)
  return answers["checks"] == nil ? [] : try answers.table("checks").english
}

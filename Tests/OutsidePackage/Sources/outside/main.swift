import Analysis
import Knowledge

print(registeredAnalyzers.map(\.description.id).joined(separator: " "))

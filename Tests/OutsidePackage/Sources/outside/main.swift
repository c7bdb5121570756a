import Analysis
import Foundation
import Host

exit(CommandLineTool(analyzers: registeredAnalyzers).run(CommandLine.arguments).rawValue)

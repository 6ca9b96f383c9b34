using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant;

/// <summary>How the advisor hears that a question uses an abbreviation of several meanings: the entries of the glossary that say so, mostly none.</summary>
public delegate Task<IReadOnlyList<GlossaryEntry>> AmbiguousTerms(string text, CancellationToken cancellationToken);

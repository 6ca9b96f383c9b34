using SmartRegions.Knowledge.Search;

namespace SmartRegions.Assistant;

/// <summary>How the advisor hears what mistyped words of a question were probably meant to be; mostly none.</summary>
public delegate Task<IReadOnlyList<Respelling>> WordRespellings(string text, CancellationToken cancellationToken);

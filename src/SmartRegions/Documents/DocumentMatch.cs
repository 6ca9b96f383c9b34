namespace SmartRegions.Program.Documents;

/// <summary>How much of a document's name a person must give.</summary>
internal enum DocumentMatch
{
    /// <summary>The id or the whole title: nothing is deleted because it happens to contain a word.</summary>
    Whole,

    /// <summary>Also a part of the id or of the title, where only one document has it.</summary>
    Part,
}

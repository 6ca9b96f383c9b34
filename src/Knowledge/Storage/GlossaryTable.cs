using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Knowledge.Storage;

/// <summary>The table <c>glossary_entry</c>.</summary>
internal static class GlossaryTable
{
    private const string Columns = "ordinal, term, abbreviations, synonyms, meaning, ambiguous, everyday";

    private static readonly string[] InsertColumns = ["document", "source", "ordinal", "term", "abbreviations", "synonyms", "meaning", "ambiguous", "everyday"];

    /// <returns>Every entry, source by source in the order given there.</returns>
    public static async Task<IReadOnlyList<GlossaryEntry>> ListAsync(DatabaseSession session) =>
        [.. (await session.QueryAsync<Row>($"SELECT {Columns} FROM glossary_entry ORDER BY document, ordinal")).Select(row => row.ToEntry())];

    public static async Task<IReadOnlyList<Uri>> SourcesAsync(DatabaseSession session) =>
        [.. (await session.QueryAsync<string>("SELECT DISTINCT source FROM glossary_entry")).Select(TextColumn.ReadAddress)];

    /// <returns>False when the source had exactly these entries already.</returns>
    public static async Task<bool> ReplaceAsync(DatabaseSession session, Uri source, IReadOnlyList<GlossaryEntry> entries)
    {
        var document = DocumentId.FromSource(source).Value;
        var rows = entries.Select(Row.Of).ToList();
        var stored = await session.QueryAsync<Row>($"SELECT {Columns} FROM glossary_entry WHERE document = @document ORDER BY ordinal", new { document });
        if (stored.SequenceEqual(rows)) return false;
        await session.ExecuteAsync("DELETE FROM glossary_entry WHERE document = @document", new { document });
        await session.InsertManyAsync("glossary_entry", InsertColumns, rows.Select(row => new object?[]
        {
            document, TextColumn.Write(source), row.Ordinal, row.Term, row.Abbreviations, row.Synonyms, row.Meaning, row.Ambiguous, row.Everyday,
        }));
        return true;
    }

    private sealed record Row
    {
        public long Ordinal { get; init; }

        public required string Term { get; init; }

        public required string Abbreviations { get; init; }

        public required string Synonyms { get; init; }

        public required string Meaning { get; init; }

        public long Ambiguous { get; init; }

        public required string Everyday { get; init; }

        public static Row Of(GlossaryEntry entry, int ordinal) => new()
        {
            Ordinal = ordinal,
            Term = TextColumn.Write(entry.Term),
            Abbreviations = TextColumn.Write(entry.Abbreviations),
            Synonyms = TextColumn.Write(entry.Synonyms),
            Meaning = TextColumn.Write(entry.Meaning),
            Ambiguous = entry.Ambiguous ? 1 : 0,
            Everyday = TextColumn.Write(entry.Everyday),
        };

        public GlossaryEntry ToEntry() =>
            new(Term, TextColumn.ReadTexts(Abbreviations), TextColumn.ReadTexts(Synonyms), Meaning, Ambiguous != 0) { Everyday = TextColumn.ReadTexts(Everyday) };
    }
}

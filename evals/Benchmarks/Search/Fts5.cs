using Microsoft.Data.Sqlite;
using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Benchmarks.Search;

/// <summary>SQLite's full text search over terms of ours, to compare with.</summary>
internal sealed class Fts5 : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly Func<string, IEnumerable<string>> _termsOf;

    private Fts5(Func<string, IEnumerable<string>> termsOf)
    {
        _termsOf = termsOf;
        _connection.Open();
        Execute("CREATE VIRTUAL TABLE passage USING fts5(terms, content='', tokenize=\"unicode61 remove_diacritics 0 tokenchars '_§.,:/'\")");
    }

    public static Fts5 OverGrams(IEnumerable<IndexedPassage> passages) => Filled(new Fts5(Grams), passages);

    public static Fts5 OverStems(IEnumerable<IndexedPassage> passages) => Filled(new Fts5(Stems), passages);

    /// <summary>Runs the question as a disjunction of its terms, the ten best by BM25.</summary>
    public int Search(string question)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = "SELECT rowid FROM passage WHERE passage MATCH $terms ORDER BY rank LIMIT 10";
        command.Parameters.AddWithValue("$terms", string.Join(" OR ", _termsOf(question).Distinct(StringComparer.Ordinal).Select(term => $"\"{term}\"")));
        using var reader = command.ExecuteReader();
        var found = 0;
        while (reader.Read()) found++;
        return found;
    }

    public void Dispose() => _connection.Dispose();

    private static Fts5 Filled(Fts5 search, IEnumerable<IndexedPassage> passages)
    {
        search.Execute("BEGIN");
        using var insert = search._connection.CreateCommand();
        insert.CommandText = "INSERT INTO passage(terms) VALUES ($terms)";
        var terms = insert.Parameters.Add("$terms", SqliteType.Text);
        foreach (var passage in passages)
        {
            terms.Value = string.Join(' ', search._termsOf($"{passage.Title} {passage.HeadingPath} {passage.Text}"));
            insert.ExecuteNonQuery();
        }

        search.Execute("COMMIT");
        return search;
    }

    private static IEnumerable<string> Grams(string text) =>
        GermanTokenizer.Tokenize(text).SelectMany(token => CharacterGrams.Of(Folding.Fold(token.Text)));

    private static IEnumerable<string> Stems(string text) =>
        GermanTokenizer.Tokenize(text).Where(token => !StopWords.Contains(token.Text)).Select(token => CistemStemmer.Stem(Folding.Fold(token.Text)));

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}

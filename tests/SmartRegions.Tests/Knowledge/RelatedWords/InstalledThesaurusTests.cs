using System.Globalization;
using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.RelatedWords;

namespace SmartRegions.Tests.Knowledge.RelatedWords;

public sealed class InstalledThesaurusTests
{
    [Theory]
    [InlineData("Fahrgäste", "Passagieren", Relation.Synonym)]
    [InlineData("Passagier", "Insassen", Relation.Synonym)]
    [InlineData("Behörden", "Dienststelle", Relation.Synonym)]
    [InlineData("Behörde", "Verwaltung", Relation.Synonym)]
    [InlineData("Freuen", "ergötzen", Relation.Synonym)]
    [InlineData("Passagier", "Person", Relation.Broader)]
    [InlineData("Person", "Fahrgast", Relation.Narrower)]
    public void Words_of_one_meaning_are_synonyms_in_any_inflection_and_those_above_and_below_are_told_apart(string word, string other, Relation relation)
    {
        using var folder = new ThesaurusFolder();
        var related = Assert.Single(Load(folder).Thesaurus.RelatedTo(StemOf(word)), related => related.Stem == StemOf(other));
        Assert.Equal(relation, related.Relation);
    }

    [Theory]
    [InlineData("Amt", "Verwaltung")]
    [InlineData("Verwaltung", "Hand")]
    [InlineData("Klatsche", "dicht")]
    [InlineData("Passagier", "Passagiere")]
    [InlineData("Gemeinde", "Behörde")]
    public void Words_without_common_meaning_phrases_and_inflections_are_not_related(string word, string other)
    {
        using var folder = new ThesaurusFolder();
        Assert.DoesNotContain(Load(folder).Thesaurus.RelatedTo(StemOf(word)), related => related.Stem == StemOf(other));
    }

    [Fact]
    public void Word_of_several_meanings_is_less_near_to_its_synonyms()
    {
        using var folder = new ThesaurusFolder("UTF-8\nbank|2\n-|Bank|Geldinstitut\n-|Bank|Sitzbank\ngeldinstitut|2\n-|Bank|Geldinstitut\n-|Geldinstitut|Kreditinstitut\n");
        var thesaurus = Load(folder).Thesaurus;
        Assert.Equal(1 / Math.Sqrt(2), Nearness(thesaurus, "Bank", "Geldinstitut"), 6);
        Assert.Equal(1, Nearness(thesaurus, "Bank", "Sitzbank"), 6);
    }

    [Fact]
    public void Word_above_very_many_others_stands_for_none_of_them()
    {
        var stations = string.Concat(Enumerable.Range(0, 450).Select(i => $"-|Halt{Letters(i)}|Station (Oberbegriff)\n"));
        using var folder = new ThesaurusFolder(string.Create(CultureInfo.InvariantCulture, $"UTF-8\nhalt|450\n{stations}"));
        var thesaurus = Load(folder).Thesaurus;
        Assert.Empty(thesaurus.RelatedTo(StemOf("Station")));
        Assert.Single(thesaurus.RelatedTo(StemOf($"Halt{Letters(1)}")));
    }

    [Fact]
    public void Missing_file_is_no_thesaurus_and_no_problem()
    {
        using var folder = new ThesaurusFolder();
        Assert.Equal(InstalledThesaurus.None, InstalledThesaurus.Load(folder.File + ".fehlt", folder.Cache));
        Assert.Equal(InstalledThesaurus.None, InstalledThesaurus.Load(null, folder.Cache));
    }

    [Theory]
    [InlineData("", "UTF-8")]
    [InlineData("ISO8859-1\nauto|1\n-|Auto|Wagen\n", "UTF-8")]
    [InlineData("UTF-8\nauto|2\n-|Auto|Wagen\n", "bricht nach Zeile 3 ab")]
    [InlineData("UTF-8\nauto|1\nAuto Wagen\n", "Zeile 3")]
    [InlineData("UTF-8\nauto\n-|Auto|Wagen\n", "Zeile 2")]
    [InlineData("UTF-8\nauto|99999999999\n-|Auto|Wagen\n", "Zeile 2")]
    public void Half_or_foreign_file_is_named_and_nothing_of_it_used(string text, string said)
    {
        using var folder = new ThesaurusFolder(text);
        var installed = Load(folder);
        Assert.Equal(0, installed.Thesaurus.Count);
        Assert.Contains(said, installed.Problem, StringComparison.Ordinal);
        Assert.Contains("ohne Synonyme", installed.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void File_of_another_encoding_is_named()
    {
        using var folder = new ThesaurusFolder();
        File.WriteAllBytes(folder.File, [.. "UTF-8\nstra"u8, 0xDF, .. "e|1\n"u8]);
        Assert.Contains("UTF-8", Load(folder).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Kept_thesaurus_says_the_same_and_is_used_until_the_file_changes()
    {
        using var folder = new ThesaurusFolder();
        var first = InstalledThesaurus.Load(folder.File, folder.Cache).Thesaurus;
        var written = File.GetLastWriteTimeUtc(folder.File);
        File.WriteAllText(folder.File, new string('?', ThesaurusFolder.Sample.Length + ThesaurusFolder.Sample.Count(letter => letter > 127)));
        File.SetLastWriteTimeUtc(folder.File, written);

        var kept = InstalledThesaurus.Load(folder.File, folder.Cache);
        Assert.Null(kept.Problem);
        Assert.Equal(first.RelatedTo(StemOf("Fahrgast")), kept.Thesaurus.RelatedTo(StemOf("Fahrgast")));

        File.SetLastWriteTimeUtc(folder.File, written.AddSeconds(1));
        Assert.NotNull(InstalledThesaurus.Load(folder.File, folder.Cache).Problem);
    }

    [Fact]
    public void Damaged_cache_is_made_anew()
    {
        using var folder = new ThesaurusFolder();
        InstalledThesaurus.Load(folder.File, folder.Cache);
        var bytes = File.ReadAllBytes(folder.Cache);
        bytes[^40] ^= 1;
        File.WriteAllBytes(folder.Cache, bytes);
        Assert.NotEmpty(InstalledThesaurus.Load(folder.File, folder.Cache).Thesaurus.RelatedTo(StemOf("Fahrgast")));
        Assert.NotEqual(bytes, File.ReadAllBytes(folder.Cache));
    }

    private static InstalledThesaurus Load(ThesaurusFolder folder) => InstalledThesaurus.Load(folder.File, cache: null);

    private static double Nearness(Thesaurus thesaurus, string word, string other) => thesaurus.RelatedTo(StemOf(word)).Single(related => related.Stem == StemOf(other)).Nearness;

    private static string StemOf(string word) => CistemStemmer.Stem(Folding.Fold(word));

    private static string Letters(int number) => $"{(char)('a' + (number / 26))}{(char)('a' + (number % 26))}ka";
}

using SmartRegions.Ingestion.Reading;

namespace SmartRegions.Tests.Ingestion.Reading;

public sealed class GlossaryFileTests
{
    [Fact]
    public void Entries_carry_abbreviations_and_former_names_as_synonyms()
    {
        var glossary = GlossaryFile.Parse("""
            - begriff: Datenschutz-Folgenabschätzung
              abkuerzungen: [DSFA]
              synonyme: [Folgenabschätzung]
              frueher: [Vorabkontrolle]
              alltag: [Datenschutz prüfen]
              bedeutung: Prüfung der Risiken einer Datenverarbeitung, bevor sie beginnt.
            - begriff: Koordinierungs- und Transferstelle
              abkuerzungen: KTS
              mehrdeutig: true
            """);

        Assert.Empty(glossary.Problems);
        var (first, second) = (glossary.Entries[0], glossary.Entries[1]);
        Assert.Equal("Datenschutz-Folgenabschätzung", first.Term);
        Assert.Equal(["DSFA"], first.Abbreviations);
        Assert.Equal(["Folgenabschätzung", "Vorabkontrolle"], first.Synonyms);
        Assert.Equal(["Datenschutz prüfen"], first.Everyday);
        Assert.Empty(second.Everyday);
        Assert.StartsWith("Prüfung", first.Meaning, StringComparison.Ordinal);
        Assert.False(first.Ambiguous);
        Assert.Equal(["KTS"], second.Abbreviations);
        Assert.True(second.Ambiguous);
    }

    [Fact]
    public void Entry_without_term_is_left_out_and_named()
    {
        var glossary = GlossaryFile.Parse("- begriff: OZG\n- synonyme: [x]\n");

        Assert.Single(glossary.Entries);
        Assert.Equal("Eintrag 2 des Glossars hat keinen „begriff“ und wurde ausgelassen.", Assert.Single(glossary.Problems));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# noch leer\n")]
    public void Emptied_glossary_is_read_and_has_no_entries(string yaml)
    {
        var glossary = GlossaryFile.Parse(yaml);

        Assert.True(glossary.IsRead);
        Assert.Empty(glossary.Entries);
        Assert.Empty(glossary.Problems);
    }

    [Fact]
    public async Task Device_and_oversized_file_are_refused_before_they_are_read()
    {
        using var folder = new TemporaryFolder();
        var large = folder.Write("glossar.yaml", new byte[(4 << 20) + 1]);

        var device = await GlossaryFile.ReadAsync("/dev/zero", CancellationToken.None);
        var oversized = await GlossaryFile.ReadAsync(large, CancellationToken.None);

        Assert.False(device.IsRead);
        Assert.Contains("Gerät", Assert.Single(device.Problems), StringComparison.Ordinal);
        Assert.False(oversized.IsRead);
        Assert.Contains("4 MiB", Assert.Single(oversized.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Glossary_in_the_encoding_of_older_office_software_is_read()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("glossar.yaml", [.. "- begriff: B"u8, 0xFC, .. "rgerb"u8, 0xFC, .. "ro\n"u8]);

        Assert.Equal("Bürgerbüro", Assert.Single((await GlossaryFile.ReadAsync(file, CancellationToken.None)).Entries).Term);
    }

    [Fact]
    public void What_is_no_list_is_no_glossary() => Assert.Single(GlossaryFile.Parse("begriff: OZG").Problems);
}

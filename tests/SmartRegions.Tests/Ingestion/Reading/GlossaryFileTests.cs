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

    [Fact]
    public void What_is_no_list_is_no_glossary() => Assert.Single(GlossaryFile.Parse("begriff: OZG").Problems);
}

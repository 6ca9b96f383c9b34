using System.Diagnostics;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Tests.Knowledge.German;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("Die Gebühr beträgt 11,00 Euro. Sie wird mit der Bekanntgabe fällig.", 2)]
    [InlineData("Nach § 5 Abs. 2 Satz 1 Nr. 3 KAG ist die Gebühr fällig. Ausnahmen regelt Art. 6 der Satzung.", 2)]
    [InlineData("Der Vertrag gilt ab dem 1. Februar 2025 bis zum 31. Dezember 2027. Er verlängert sich danach nicht.", 2)]
    [InlineData("Die Sitzung findet am 7. März statt.", 1)]
    [InlineData("Sensoren messen z. B. Pegel, Temperatur usw. und senden per Funk.", 1)]
    [InlineData("Sensoren messen z.B. Pegel und d. h. nicht mehr. Danach folgt die Auswertung.", 2)]
    [InlineData("In der Regel (i. d. R. jährlich) prüft das Amt. Es berichtet dem Rat.", 2)]
    [InlineData("Das kostet ca. 2,5 Mio. Euro. Der Bund trägt 65 v. H. der Ausgaben.", 2)]
    [InlineData("Träger ist die Stadtwerke Beispiel e. V. in Hof. Sie betreibt das Netz.", 2)]
    [InlineData("Dr. J. Müller leitet das Projekt. Prof. Meier berät.", 2)]
    [InlineData("Siehe https://www.govdata.de/suche. Dort stehen alle Datensätze.", 2)]
    [InlineData("Das Netz hat 3.000 Sensoren. 2024 kamen 400 hinzu.", 2)]
    [InlineData("Die Förderung endete 2023. Die Stadt trägt die Kosten seither selbst.", 2)]
    [InlineData("Wer hilft? Das Kompetenzzentrum hilft! Fragen Sie dort.", 3)]
    [InlineData("Der Beirat sagte: „Das ist gut. Wir machen weiter.“ Danach endete die Sitzung.", 2)]
    [InlineData("Die Karte (vgl. Kap. 3. Stand 2024.) zeigt alle Standorte. Sie ist offen.", 2)]
    [InlineData("Und so weiter … Die Stadt plant mehr.", 2)]
    [InlineData("Im 19. Jahrhundert wuchs die Stadt. Heute schrumpft sie.", 2)]
    [InlineData("König Ludwig XIV. regierte lange. Er starb 1715.", 2)]
    [InlineData("Das gilt für Maßnahmen dieser Art. Die Kommune entscheidet.", 2)]
    [InlineData("Der Dienst wird seit 2019 betrieben.[12] Die Stadt trägt die Kosten.", 2)]
    [InlineData("Der Dienst wird betrieben.[3][Beleg fehlt] Die Stadt zahlt.", 2)]
    [InlineData("Die Werte (siehe Tab.[4] im Anhang) sind geschätzt.", 1)]
    [InlineData("(1) Die Gemeinde erhebt die Hundesteuer nach dieser Satzung.", 1)]
    public void Sentence_ends_are_told_from_other_full_stops(string text, int sentences) =>
        Assert.Equal(sentences, SentenceSplitter.Split(text).Count);

    [Fact]
    public void Quoted_sentence_keeps_its_exact_words()
    {
        const string text = "Die Gebühr beträgt gem. § 4 Abs. 1 genau 11,00 €. Sie ist sofort fällig.";
        Assert.Equal(["Die Gebühr beträgt gem. § 4 Abs. 1 genau 11,00 €.", "Sie ist sofort fällig."], Texts(text));
    }

    [Fact]
    public void Line_end_is_a_sentence_end() =>
        Assert.Equal(["Aufgaben des Fachamts", "Das Amt prüft den Antrag."], Texts("Aufgaben des Fachamts\nDas Amt prüft den Antrag."));

    [Fact]
    public void List_item_is_one_sentence_with_its_marker() =>
        Assert.Equal(
            ["So gehen Sie vor:", "1. Bedarf klären. Fragen Sie die Fachämter.", "2. Angebote einholen.", "• Netzplan beilegen"],
            Texts("So gehen Sie vor:\n1. Bedarf klären. Fragen Sie die Fachämter.\n2. Angebote einholen.\n• Netzplan beilegen"));

    [Fact]
    public void Table_row_is_one_sentence() =>
        Assert.Equal(
            ["Leistung: Melderegisterauskunft. Einfach | Gebühr: 11,00 €", "Leistung: Beglaubigung | Gebühr: 5,00 €"],
            Texts("Leistung: Melderegisterauskunft. Einfach | Gebühr: 11,00 €\nLeistung: Beglaubigung | Gebühr: 5,00 €"));

    [Fact]
    public void Date_at_the_start_of_a_line_is_no_list_marker() =>
        Assert.Equal(["7. März 2024 war der Stichtag.", "Danach begann die Prüfung."], Texts("7. März 2024 war der Stichtag. Danach begann die Prüfung."));

    [Fact]
    public void Long_list_item_is_split_like_a_paragraph()
    {
        var item = "1. " + string.Concat(Enumerable.Repeat("Die Gemeinde prüft den Antrag sorgfältig und vollständig. ", 8)).TrimEnd();
        Assert.Equal(8, SentenceSplitter.Split(item).Count);
        Assert.StartsWith("1. Die Gemeinde", Texts(item)[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n \n")]
    public void Nothing_has_no_sentences(string text) => Assert.Empty(SentenceSplitter.Split(text));

    [Fact]
    public void Sentences_cover_everything_but_white_space_whatever_the_text()
    {
        const string alphabet = "Aab .!?…„“()[]»«\n7§:|•";
        var random = new Random(20);
        for (var round = 0; round < 2_000; round++)
        {
            var text = new string(random.GetItems<char>(alphabet, random.Next(60)));
            var end = 0;
            foreach (var sentence in SentenceSplitter.Split(text))
            {
                Assert.True(sentence.Start >= end && sentence.Length > 0);
                Assert.True(string.IsNullOrWhiteSpace(text[end..sentence.Start]));
                end = sentence.End;
            }

            Assert.True(string.IsNullOrWhiteSpace(text[end..]));
        }
    }

    [Theory]
    [InlineData("(")]
    [InlineData("((((((((((„ a.) ")]
    [InlineData("Abs. ")]
    [InlineData("a.")]
    [InlineData("1. ")]
    public void Time_stays_linear_on_hostile_text(string pattern)
    {
        var text = string.Concat(Enumerable.Repeat(pattern, 1_000_000 / pattern.Length));
        var start = Stopwatch.GetTimestamp();
        SentenceSplitter.Split(text);
        Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(5));
    }

    private static string[] Texts(string text) => [.. SentenceSplitter.Split(text).Select(sentence => sentence.Of(text).ToString())];
}

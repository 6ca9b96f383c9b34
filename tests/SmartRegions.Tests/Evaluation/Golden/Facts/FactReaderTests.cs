using SmartRegions.Evaluation.Golden.Facts;

namespace SmartRegions.Tests.Evaluation.Golden.Facts;

public sealed class FactReaderTests
{
    [Fact]
    public void Digits_of_other_scripts_are_read_past_and_what_stands_beside_them_is_read() => Assert.Equal(new Date(2026, 5, null), Only("٣. Mai 2026"));

    [Theory]
    [InlineData("٠١.٠٢.٢٠٢٦")]
    [InlineData("२०२६-०२-०१")]
    [InlineData("١٤ Uhr")]
    [InlineData("١٤:٠٠")]
    [InlineData("§ ٤٤ BHO")]
    public void Digits_of_other_scripts_are_no_facts(string text) => Assert.Empty(FactReader.Read(text));

    [Theory]
    [InlineData("1234,56 EUR")]
    [InlineData("1.234,56 €")]
    [InlineData("1 234,56 Euro")]
    [InlineData("1\u202F234,56 €")]
    [InlineData("EUR 1.234,56")]
    [InlineData("€ 1.234,56")]
    public void Amount_is_the_same_in_every_spelling(string text) => Assert.Equal(new Amount(1234.56m), Only(text));

    [Theory]
    [InlineData("2,5 Mio. €", 2_500_000)]
    [InlineData("2,5 Millionen Euro", 2_500_000)]
    [InlineData("EUR 2,5 Mio.", 2_500_000)]
    [InlineData("2.500.000 Euro", 2_500_000)]
    [InlineData("eine Million Euro", 1_000_000)]
    [InlineData("1,2 Mrd. EUR", 1_200_000_000)]
    [InlineData("45 T€", 45_000)]
    [InlineData("45 Tsd. Euro", 45_000)]
    [InlineData("5,- €", 5)]
    [InlineData("5,– Euro", 5)]
    [InlineData("5,00 EUR", 5)]
    public void Amount_counts_its_millions_and_dashes(string text, double euros) => Assert.Equal(new Amount((decimal)euros), Only(text));

    [Fact]
    public void Cents_are_parts_of_a_euro() => Assert.Equal(Only("0,50 €"), Only("50 Cent"));

    [Theory]
    [InlineData("1. Februar 2026")]
    [InlineData("1.Februar 2026")]
    [InlineData("01.02.2026")]
    [InlineData("1.2.2026")]
    [InlineData("1. 2. 2026")]
    [InlineData("1.2.26")]
    [InlineData("2026-02-01")]
    [InlineData("1. Feb. 2026")]
    public void Date_is_the_same_in_every_spelling(string text) => Assert.Equal(new Date(2026, 2, 1), Only(text));

    [Theory]
    [InlineData("September 2021", 2021, 9, null)]
    [InlineData("09/2021", 2021, 9, null)]
    [InlineData("31. Dezember", null, 12, 31)]
    [InlineData("31.12.", null, 12, 31)]
    [InlineData("1. März 1998", 1998, 3, 1)]
    [InlineData("1.3.98", 1998, 3, 1)]
    public void Date_may_lack_its_day_or_year(string text, int? year, int month, int? day) => Assert.Equal(new Date(year, month, day), Only(text));

    [Fact]
    public void Issue_of_a_series_is_no_month() => Assert.Equal([new Number(14), new Number(2022)], All("BBSR-Online 14/2022"));

    [Fact]
    public void Day_that_no_month_has_is_no_date() => Assert.DoesNotContain(All("31.02.2026"), fact => fact is Date { Year: 2026 });

    [Theory]
    [InlineData("14 Uhr")]
    [InlineData("14:00")]
    [InlineData("14.00 Uhr")]
    [InlineData("14:00 Uhr")]
    public void Time_is_the_same_in_every_spelling(string text) => Assert.Equal(new TimeOfDay(14, 0), Only(text));

    [Theory]
    [InlineData("65 %")]
    [InlineData("65%")]
    [InlineData("65 Prozent")]
    [InlineData("65-prozentige")]
    [InlineData("65 v. H.")]
    [InlineData("65,0 %")]
    public void Percentage_is_the_same_in_every_spelling(string text) => Assert.Equal(new Percentage(65), Only(text));

    [Fact]
    public void Range_gives_its_unit_to_both_ends()
    {
        Assert.Equal([new Percentage(65), new Percentage(90)], All("65 bis 90 %"));
        Assert.Equal([new Amount(25_000), new Amount(45_000)], All("25.000–45.000 €"));
        Assert.Equal([new Number(1), new Amount(2_000_000)], All("1 bis 2 Mio. €"));
    }

    [Fact]
    public void Year_before_an_amount_does_not_become_part_of_it() => Assert.Equal([new Number(2024), new Amount(500)], All("Im Jahr 2024 500 Euro"));

    [Theory]
    [InlineData("§ 75a GO NRW", LegalReferenceKind.Paragraph, "75a", null, "gonrw")]
    [InlineData("§75 a GO NRW", LegalReferenceKind.Paragraph, "75a", null, "gonrw")]
    [InlineData("§ 3 Abs. 2 Satz 1 KAG", LegalReferenceKind.Paragraph, "3", "2", "kag")]
    [InlineData("Art. 33 DSGVO", LegalReferenceKind.Article, "33", null, "dsgvo")]
    [InlineData("Artikel 33 DS-GVO", LegalReferenceKind.Article, "33", null, "dsgvo")]
    [InlineData("Art. 6 Absatz 1 Buchstabe e DSGVO", LegalReferenceKind.Article, "6", "1", "dsgvo")]
    [InlineData("§ 35a VwVfG", LegalReferenceKind.Paragraph, "35a", null, "vwvfg")]
    public void Place_in_a_statute_is_read_with_its_law(string text, LegalReferenceKind kind, string section, string? subsection, string law) =>
        Assert.Equal(new LegalReference(kind, section, subsection, law), Only(text));

    [Fact]
    public void Word_behind_a_paragraph_is_no_law() => Assert.Equal(new LegalReference(LegalReferenceKind.Paragraph, "5", null, null), Only("§ 5 Gebühren werden erhoben"));

    [Theory]
    [InlineData("Smart-City@Kommune.de", AddressKind.Mail, "smart-city@kommune.de")]
    [InlineData("https://www.smart-city-dialog.de/", AddressKind.Web, "smart-city-dialog.de")]
    [InlineData("www.smart-city-dialog.de.", AddressKind.Web, "smart-city-dialog.de")]
    [InlineData("smart-city-dialog.de", AddressKind.Web, "smart-city-dialog.de")]
    [InlineData("0228 99 401-0", AddressKind.Telephone, "0228994010")]
    [InlineData("+49 228 99401-0", AddressKind.Telephone, "0228994010")]
    [InlineData("+49 (0)228 99401-0", AddressKind.Telephone, "0228994010")]
    [InlineData("Deichmanns Aue 31", AddressKind.Post, null)]
    [InlineData("Hauptstr. 5", AddressKind.Post, "hauptstrasse 5")]
    [InlineData("Hauptstraße 5", AddressKind.Post, "hauptstrasse 5")]
    [InlineData("Lange Straße 12a", AddressKind.Post, "lange-strasse 12a")]
    [InlineData("D-53179 Bonn", AddressKind.Post, "53179 bonn")]
    public void Address_is_the_same_in_every_spelling(string text, AddressKind kind, string? value)
    {
        if (value is null) Assert.DoesNotContain(All(text), fact => fact is Address);
        else Assert.Equal(new Address(kind, value), Only(text));
    }

    [Fact]
    public void Inhabitants_are_no_postal_code() => Assert.Equal([new Number(25_000)], All("mit 25000 Einwohnern"));

    [Theory]
    [InlineData("4.200", 4200)]
    [InlineData("4\u00A0200", 4200)]
    [InlineData("3,5", 3.5)]
    [InlineData("sieben", 7)]
    [InlineData("fuenf", 5)]
    [InlineData("3 Millionen", 3_000_000)]
    public void Number_is_the_same_in_every_spelling(string text, double value) => Assert.Equal(new Number((decimal)value), Only(text));

    [Fact]
    public void Facts_come_in_the_order_of_the_text_with_what_is_written_there()
    {
        const string text = "Bis zum 31. Dezember 2030 werden nach § 44 BHO 65 % von 2,5 Mio. € gezahlt.";

        var facts = FactReader.Read(text);

        Assert.Equal(["31. Dezember 2030", "§ 44 BHO", "65 %", "2,5 Mio. €"], facts.Select(fact => fact.Written));
        Assert.All(facts, fact => Assert.Contains(fact.Written, text.Substring(fact.Start, fact.Length), StringComparison.Ordinal));
    }

    [Fact]
    public void Fuller_fact_says_the_shorter_one_and_not_the_other_way_round()
    {
        Assert.True(Only("1. Februar 2026").Says(Only("Februar 2026")));
        Assert.True(Only("1. Februar 2026").Says(Only("2026")));
        Assert.True(Only("§ 75a Abs. 1 GO NRW").Says(Only("§ 75a")));
        Assert.True(Only("45.000 €").Says(Only("45.000")));
        Assert.True(Only("0800 111 0 111").Says(Only("0800 111")));

        Assert.False(Only("Februar 2026").Says(Only("1. Februar 2026")));
        Assert.False(Only("§ 75a GO NRW").Says(Only("§ 75a KAG")));
        Assert.False(Only("45.000").Says(Only("45.000 €")));
        Assert.False(Only("65 %").Says(Only("65 €")));
    }

    [Fact]
    public void Row_of_digits_beyond_any_quantity_is_passed_over() => Assert.Empty(All(new string('9', 400)));

    [Theory]
    [InlineData("um ٣ Uhr")]
    [InlineData("§ ٣ GO NRW")]
    [InlineData("٣ Mio. €")]
    [InlineData("MAİ 2026")]
    [InlineData("ZWEİ")]
    public void Digits_and_letters_of_other_scripts_are_passed_over(string text) => Assert.DoesNotContain(All(text), fact => fact is not (Number or Amount));

    [Fact]
    public void Day_in_digits_of_another_script_leaves_the_month() => Assert.Equal(new Date(2026, 5, null), Only("٣. Mai 2026"));

    private static Fact Only(string text) => Assert.Single(FactReader.Read(text)).Fact;

    private static IEnumerable<Fact> All(string text) => FactReader.Read(text).Select(fact => fact.Fact);
}

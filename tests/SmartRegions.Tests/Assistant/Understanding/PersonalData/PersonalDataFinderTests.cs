using SmartRegions.Assistant.Understanding.PersonalData;

namespace SmartRegions.Tests.Assistant.Understanding.PersonalData;

public sealed class PersonalDataFinderTests
{
    [Theory]
    [InlineData("Bitte erstatten auf DE02 1203 0000 0000 2020 51, danke.", PersonalDataKind.BankAccount, "DE02 1203 0000 0000 2020 51")]
    [InlineData("Konto de02120300000000202051", PersonalDataKind.BankAccount, "de02120300000000202051")]
    [InlineData("Sein Konto ist AT61 1904 3002 3457 3201.", PersonalDataKind.BankAccount, "AT61 1904 3002 3457 3201")]
    [InlineData("Die Nummer 86 095 742 719 gehört der Antragstellerin.", PersonalDataKind.TaxNumber, "86 095 742 719")]
    [InlineData("Seine Steuer-ID ist 12 345 678 901", PersonalDataKind.TaxNumber, "Steuer-ID ist 12 345 678 901")]
    [InlineData("Versichert unter 65 170839 J 003, was nun?", PersonalDataKind.InsuranceNumber, "65 170839 J 003")]
    [InlineData("Die Frau, geb. 03.04.1971, zieht um", PersonalDataKind.BirthDate, "geb. 03.04.1971")]
    [InlineData("Er ist geboren am 3. April 1971.", PersonalDataKind.BirthDate, "geboren am 3. April 1971")]
    [InlineData("Schreiben Sie an erika.mustermann@gmx.de", PersonalDataKind.Email, "erika.mustermann@gmx.de")]
    [InlineData("Rückruf unter 0171 2345678 bitte", PersonalDataKind.Phone, "0171 2345678")]
    [InlineData("Rückruf unter 0171.2345678 bitte", PersonalDataKind.Phone, "0171.2345678")]
    [InlineData("Rückruf unter 03012345678 bitte", PersonalDataKind.Phone, "03012345678")]
    [InlineData("IBAN DE02\u00a01203\u00a00000\u00a00000\u00a02020\u00a051", PersonalDataKind.BankAccount, "DE02\u00a01203\u00a00000\u00a00000\u00a02020\u00a051")]
    [InlineData("geb. 1961-03-12 in Hof", PersonalDataKind.BirthDate, "geb. 1961-03-12")]
    [InlineData("sie wohnt musterstr. 5", PersonalDataKind.Address, "musterstr. 5")]
    [InlineData("Schreiben Sie an mail.mustermann@web.de", PersonalDataKind.Email, "mail.mustermann@web.de")]
    [InlineData("Rückruf unter 06151/4711-12 bitte", PersonalDataKind.Phone, "06151/4711-12")]
    [InlineData("Tel. (030) 123 45 67", PersonalDataKind.Phone, "(030) 123 45 67")]
    [InlineData("Tel. +49 30 1234567", PersonalDataKind.Phone, "+49 30 1234567")]
    [InlineData("Sie wohnt Lindenstraße 12a, 35037 Marburg, und klagt.", PersonalDataKind.Address, "Lindenstraße 12a, 35037 Marburg")]
    [InlineData("Der Halter wohnt Berliner Straße 7.", PersonalDataKind.Address, "Berliner Straße 7")]
    public void What_tells_of_a_person_is_found_where_it_stands(string text, PersonalDataKind kind, string expected)
    {
        var found = Assert.Single(PersonalDataFinder.Find(text));

        Assert.Equal((kind, expected), (found.Kind, text.Substring(found.Start, found.Length)));
    }

    [Theory]
    [InlineData("Die Satzung gilt seit 01.01.2024 und kostet 1.234.567,89 Euro.")]
    [InlineData("Welche Schwelle gilt: 221.000 Euro oder 5.538.000 Euro?")]
    [InlineData("Förderkennzeichen 13 456 789 012, was ist das?")]
    [InlineData("Wir haben 4 200 Einwohner und 12 Sensoren, 868 MHz, 115.")]
    [InlineData("Steht das in § 75 SGB VIII oder in DIN SPEC 91357?")]
    [InlineData("Wer hat das Geburtsdatum erhoben?")]
    [InlineData("An poststelle@ldi.nrw.de oder info@stadt-musterhausen.de schreiben?")]
    [InlineData("Was kostet ein Sensor am Marktplatz, und wer belegte Platz 1?")]
    [InlineData("Im Smart-City-Index Platz 12, gesperrt ist die Bundesstraße 27, frei ist Stellplatz 12.")]
    [InlineData("Gilt das für PLZ 04103-04109 oder für den Schlüssel 064310002002?")]
    [InlineData("Wo steht die Messstation in der Hauptstraße?")]
    [InlineData("Auf dem Weg 2030 ist viel zu tun.")]
    [InlineData("ID AB12 3456 7890 1234 5678 des Geräts")]
    [InlineData("Bis 2026-11-22 um 10:30 Uhr, Az. 10-24/3.")]
    [InlineData("Der Bürgermeister Max Mustermann und die Datenschutzbeauftragte fragen.")]
    public void Figures_of_the_trade_are_no_personal_data(string text) => Assert.Empty(PersonalDataFinder.Find(text));

    [Theory]
    [InlineData("Frau Weber, Tel. 06151 4711, fragt.", "Frau Weber")]
    [InlineData("Herr Dr. Jan Weber-Klein wohnt Lindenweg 4.", "Herr Dr. Jan Weber-Klein")]
    [InlineData("Bitte Herrn Özdemir unter 0171 2345678 anrufen.", "Herrn Özdemir")]
    [InlineData("Die Antragstellerin Erika Mustermann, geb. 12.03.1961, wartet.", "Antragstellerin Erika Mustermann")]
    public void Name_is_found_beside_what_else_tells_of_the_person(string text, string expected) =>
        Assert.Equal(expected, PersonalDataFinder.Find(text).Where(datum => datum.Kind == PersonalDataKind.Name).Select(datum => text.Substring(datum.Start, datum.Length)).Single());

    [Theory]
    [InlineData("Frau Weber fragt nach Sensoren.", null)]
    [InlineData("Frau Bürgermeisterin Müller, Tel. 06151 4711, lädt ein.", PersonalDataKind.Phone)]
    [InlineData("Herr Landrat Schmidt ist unter 06151 4711 zu erreichen.", PersonalDataKind.Phone)]
    [InlineData("Frau Datenschutzbeauftragte Yilmaz, Tel. 06151 4711", PersonalDataKind.Phone)]
    [InlineData("Der Bürger Jan ruft 06151 4711 an.", PersonalDataKind.Phone)]
    public void Who_holds_an_office_may_be_named_and_a_name_alone_is_nobody(string text, PersonalDataKind? only) =>
        Assert.Equal(only is { } kind ? [kind] : [], PersonalDataFinder.Find(text).Select(datum => datum.Kind));

    [Fact]
    public void Several_finds_come_in_the_order_of_the_text()
    {
        var found = PersonalDataFinder.Find("Erika Mustermann, geb. 12.03.1961, Tel. 0611 123456, IBAN DE02 1203 0000 0000 2020 51");

        Assert.Equal([PersonalDataKind.BirthDate, PersonalDataKind.Phone, PersonalDataKind.BankAccount], found.Select(datum => datum.Kind));
    }

    [Fact]
    public void Redacted_text_says_what_stood_there_and_nothing_of_it()
    {
        const string Text = "Frau M., geb. 12.03.1961, Lindenweg 4, IBAN DE02 1203 0000 0000 2020 51: bekommt sie Geld?";

        Assert.Equal(
            "Frau M., [Geburtsdatum entfernt], [Anschrift entfernt], IBAN [IBAN entfernt]: bekommt sie Geld?",
            Redaction.Of(Text, PersonalDataFinder.Find(Text)));
    }

    [Fact]
    public void Find_behind_a_long_hostile_text_is_not_lost()
    {
        var text = string.Concat(Enumerable.Repeat("a.a+a@a-a. 0 1 2 3 DE00 ", 5_000)) + "geb. 12.03.1961";

        Assert.Equal(text.Length, PersonalDataFinder.Find(text)[^1].End);
    }
}

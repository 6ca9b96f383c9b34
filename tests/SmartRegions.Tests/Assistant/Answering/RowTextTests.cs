using SmartRegions.Assistant.Answering;

namespace SmartRegions.Tests.Assistant.Answering;

public sealed class RowTextTests
{
    [Theory]
    [InlineData("Kommune: Bad Salzuflen | Jahr: 2020 | Betrag: 25.000 €", "Bad Salzuflen – Jahr: 2020; Betrag: 25.000 €")]
    [InlineData("Kommune: Soest | Betrag: – | Quelle: Q-12", "Soest (Q-12)")]
    [InlineData("Kommune: Soest | Jahr: 2020 | Betrag: 9 € | Quelle und Stand: Q-12, 2020", "Soest – Jahr: 2020; Betrag: 9 € (Q-12, 2020)")]
    [InlineData("Merkmal: Sensoren | Angabe: 32 | Quelle: Q-61", "Sensoren: 32 (Q-61)")]
    [InlineData("Lizenz: CC0 | Bedeutung: Verzicht auf Rechte", "CC0: Verzicht auf Rechte")]
    [InlineData("Stelle: Kämmerei | Telefon: –", "Kämmerei")]
    public void Row_becomes_a_line_that_begins_with_its_first_cell(string row, string line) => Assert.Equal(line, RowText.Of(row));

    [Theory]
    [InlineData("Der Rufbus fährt Montag | Mittwoch | Freitag.")]
    [InlineData("Ansprechpartner: Bauamt")]
    [InlineData("Die Steuer beträgt 165,00 €.")]
    public void What_is_no_row_of_columns_stays_as_it_is(string text) => Assert.Equal(text, RowText.Of(text));
}

using SmartRegions.Assistant.Answering;

namespace SmartRegions.Tests.Assistant.Answering;

public sealed class RowTextTests
{
    [Theory]
    [InlineData("Kommune: Bad Salzuflen | Jahr: 2020 | Betrag: 25.000 €", "Bad Salzuflen – Jahr: 2020; Betrag: 25.000 €")]
    [InlineData("Kommune: Soest | Betrag: – | Quelle: Q-12", "Soest – Quelle: Q-12")]
    [InlineData("Stelle: Kämmerei | Telefon: –", "Kämmerei")]
    public void Row_becomes_a_line_that_begins_with_its_first_cell(string row, string line) => Assert.Equal(line, RowText.Of(row));

    [Theory]
    [InlineData("Der Rufbus fährt Montag | Mittwoch | Freitag.")]
    [InlineData("Ansprechpartner: Bauamt")]
    [InlineData("Die Steuer beträgt 165,00 €.")]
    public void What_is_no_row_of_columns_stays_as_it_is(string text) => Assert.Equal(text, RowText.Of(text));
}

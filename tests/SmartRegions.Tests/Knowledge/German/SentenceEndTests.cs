using SmartRegions.Knowledge.German;

namespace SmartRegions.Tests.Knowledge.German;

public sealed class SentenceEndTests
{
    [Theory]
    [InlineData("Die Stadt zahlt.", '.')]
    [InlineData("Der Beirat sagte: „Wir machen weiter!“", '!')]
    [InlineData("Das Amt prüft (vgl. Kapitel 3.)", '.')]
    [InlineData("Der Dienst wird noch betrieben.[12]", '.')]
    [InlineData("Der Dienst wird noch betrieben.[3][Beleg fehlt]", '.')]
    [InlineData("Das Amt braucht:", ':')]
    [InlineData("Aufgaben des Fachamts", 's')]
    [InlineData("[Beleg fehlt]", ']')]
    [InlineData("“", '\0')]
    [InlineData("", '\0')]
    public void Mark_is_found_behind_quotation_marks_brackets_and_notes(string sentence, char mark) =>
        Assert.Equal(mark, SentenceEnd.MarkOf(sentence));
}

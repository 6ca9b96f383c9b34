using SmartRegions.Assistant.Answering;

namespace SmartRegions.Tests.Assistant.Answering;

public sealed class BackReferenceTests
{
    [Theory]
    [InlineData("Dazu gehören der Mängelmelder und die Terminvergabe.", true, true)]
    [InlineData("Er setzt dafür zwei Schmalspurschlepper ein.", true, true)]
    [InlineData("Als solche gilt sie für alle Ortsteile.", false, true)]
    [InlineData("Nach ihr richtet sich auch die Gebühr.", false, true)]
    [InlineData("Wenn Sie umziehen, melden Sie sich im Bürgerbüro.", false, false)]
    [InlineData("Das Bürgerbüro öffnet um acht Uhr und schließt erst, wenn es leer ist.", false, false)]
    [InlineData("  Dies  regelt die Satzung.", true, true)]
    [InlineData("Es wurden drei Gateways beschafft.", false, false)]
    [InlineData("Es gibt dafür keine Förderung.", false, false)]
    [InlineData("Es wird meist vom Land betrieben.", true, true)]
    [InlineData("", false, false)]
    public void Opening_of_a_sentence_tells_whether_it_points_back(string sentence, bool begins, bool isIn)
    {
        Assert.Equal(begins, BackReference.Begins(sentence));
        Assert.Equal(isIn, BackReference.IsIn(sentence));
    }
}

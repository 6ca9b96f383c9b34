using SmartRegions.Assistant.Understanding;

namespace SmartRegions.Tests.Assistant.Understanding;

public sealed class AskerDescriptionTests
{
    [Theory]
    [InlineData("Muss eine Gemeinde mit 7.000 Einwohnern einen CDO einstellen?", "CDO einstellen")]
    [InlineData("Wie fangen wir als kleine Gemeinde an?", "fangen")]
    [InlineData("Was kostet ein Rufbus für 3.800 Einwohner?", "Rufbus")]
    [InlineData("Lohnt sich ein Rufbus für ein Dorf mit 900 Leuten?", "Rufbus")]
    [InlineData("Schafft das Geoportal eine Gemeinde mit 12.000 auch?", "Schafft Geoportal")]
    [InlineData("Rufbus im ländlichen Raum", "Rufbus")]
    [InlineData("geoportal für ländliche regionen", "geoportal")]
    [InlineData("Ich komme aus einer Kleinstadt und möchte wissen, was ein Rufbus kostet.", "komme Rufbus")]
    public void Size_and_kind_of_the_asker_are_no_matter(string question, string matter) =>
        Assert.Equal(matter, string.Join(' ', QuestionReader.Read(question).ContentWords));

    [Theory]
    [InlineData("Wie viele Gemeinden haben weniger als 5.000 Einwohner?", "5.000")]
    [InlineData("Gilt NIS-2 für uns als Stadtwerke?", "Stadtwerke")]
    [InlineData("Braucht eine Gemeinde mit 12 Ortsteilen ein Konzept?", "12")]
    [InlineData("Was ist der ländliche Raum?", "Raum")]
    public void What_is_asked_about_stays(string question, string kept) => Assert.Contains(kept, QuestionReader.Read(question).ContentWords);
}

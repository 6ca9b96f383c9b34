using SmartRegions.Assistant.Understanding.FollowUps;

namespace SmartRegions.Tests.Assistant.Understanding.FollowUps;

public sealed class ReferenceTests
{
    [Theory]
    [InlineData("Was kostet das?")]
    [InlineData("Wie lange dauert das im Schnitt?")]
    [InlineData("Bis wann ist der eingezäunt?")]
    [InlineData("Wer ist dort zuständig?")]
    [InlineData("Gibt es dafür Vorlagen?")]
    [InlineData("Wann wurde sie beschlossen?")]
    [InlineData("Muss diese Satzung bekannt gemacht werden?")]
    [InlineData("wer zahlt das")]
    [InlineData("Was hat so ein Sensor gekostet?")]
    [InlineData("Wer steckt dahinter?")]
    [InlineData("Reicht dann ein Aushang im Rathaus?")]
    [InlineData("wie hoch ist die rechnung dann")]
    public void Word_without_its_noun_points_back(string question) => Assert.True(Reference.PointsBack(question));

    [Theory]
    [InlineData("Was kostet das Netz?")]
    [InlineData("Wer bezahlt die neuen digitalen Schaukästen?")]
    [InlineData("Können Sie mir helfen?")]
    [InlineData("Welche Sensoren, die lange halten, gibt es?")]
    [InlineData("was sagt die hundesteuersatzung von musterstadt zum zweiten hund")]
    [InlineData("Wer haftet für Schäden an Straßenlaternen?")]
    [InlineData("Wenn wir ein Bürgerbudget einführen, reicht dann ein Aushang im Rathaus?")]
    [InlineData("Wer haftet dann, wenn Kinder die Straßenlaternen beschädigen?")]
    [InlineData("Ok, und dann: Wer haftet für Schäden an Straßenlaternen?")]
    public void Article_relative_pronoun_and_form_of_address_do_not(string question) => Assert.False(Reference.PointsBack(question));
}

using SmartRegions.Assistant;
using SmartRegions.Assistant.Conversations;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Tests.Assistant.Conversations;

public sealed class ProfileReaderTests
{
    [Fact]
    public void Land_and_size_said_once_hold_for_the_rest_of_the_conversation()
    {
        var profile = Read("Welche Förderung gibt es?", "Wir sind eine Gemeinde mit 4.200 Einwohnern in Hessen.", "Was kostet LoRaWAN?");
        Assert.Equal("HE", profile.Land?.Code);
        Assert.Equal(4200, profile.Inhabitants);
    }

    [Fact]
    public void Newest_statement_wins() => Assert.Equal("TH", Read("Wer hilft uns?", "Wir sind in Hessen.", "Entschuldigung, wir sind in Thüringen.").Land?.Code);

    [Fact]
    public void Land_asked_about_counts_for_its_question_only()
    {
        Assert.Equal("BY", Read("Und in Bayern?", "Wir sind eine Stadt in Hessen.").Land?.Code);
        Assert.Equal("HE", Read("Wer hilft uns?", "Wir sind eine Stadt in Hessen.", "Und in Bayern?").Land?.Code);
    }

    [Fact]
    public void Reply_to_the_question_for_the_Land_is_remembered() =>
        Assert.Equal("TH", Read("Was ist ein Rufbus?", "Welche Wertgrenze gilt für Direktaufträge?", "Thüringen", "Wie ist das in Bayern?", "Was ist LoRaWAN?").Land?.Code);

    [Fact]
    public void What_is_said_beats_what_was_given()
    {
        Assert.True(Land.TryParse("NW", out var given));
        var profile = ProfileReader.Read("Bei uns in Hessen?", Conversation.Empty, new AskerProfile { Land = given, Inhabitants = 900 });
        Assert.Equal(("HE", 900), (profile.Land?.Code, profile.Inhabitants));
    }

    [Fact]
    public void Land_only_asked_about_before_is_better_than_none() => Assert.Equal("SN", Read("Wer hilft uns?", "Wer berät Kommunen in Sachsen?").Land?.Code);

    private static AskerProfile Read(string text, params string[] before) =>
        ProfileReader.Read(text, new Conversation([.. before.Select(question => new Turn(new Question(question), null))]), AskerProfile.Unknown);
}

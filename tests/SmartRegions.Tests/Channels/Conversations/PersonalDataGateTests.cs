using System.Text.Json;
using SmartRegions.Channels.Activities;
using SmartRegions.Channels.Conversations;

namespace SmartRegions.Tests.Channels.Conversations;

public sealed class PersonalDataGateTests
{
    [Fact]
    public void What_tells_of_a_person_is_taken_out_and_the_asker_hears_of_it()
    {
        var stored = PersonalDataGate.Pass(new Activity { Type = "message", Text = "Herr Meier, DE89 3704 0044 0532 0130 00, will einen Sensor. Was kostet er?" });

        Assert.DoesNotContain("0532", stored.Text, StringComparison.Ordinal);
        Assert.EndsWith("Was kostet er?", stored.Text, StringComparison.Ordinal);
        Assert.Contains("(IBAN, Name)", PersonalDataGate.RemarkOn(stored), StringComparison.Ordinal);
    }

    [Fact]
    public void Plain_question_is_kept_as_it_is_without_a_remark()
    {
        var stored = PersonalDataGate.Pass(new Activity { Type = "message", Text = "Was kostet ein LoRaWAN-Netz?" });

        Assert.Equal("Was kostet ein LoRaWAN-Netz?", stored.Text);
        Assert.Null(PersonalDataGate.RemarkOn(stored));
    }

    [Fact]
    public void Wish_to_keep_a_message_as_written_is_kept_only_where_something_was_found()
    {
        var choice = JsonDocument.Parse("""{"personalData":"keep"}""").RootElement;

        var plain = PersonalDataGate.Pass(new Activity { Type = "message", Text = "Was kostet ein Netz?", ChannelData = choice });
        var personal = PersonalDataGate.Pass(new Activity { Type = "message", Text = "Was kostet ein Netz? Rückruf: 0171 2345678", ChannelData = choice });

        Assert.Null(plain.ChannelData);
        Assert.EndsWith("0171 2345678", personal.Text, StringComparison.Ordinal);
        Assert.EndsWith("[Telefonnummer entfernt]", PersonalDataGate.Question(personal).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_what_a_client_sends_beside_the_text_only_what_is_used_is_kept()
    {
        var sent = new Activity { Type = "message", Text = "Danke", ChannelData = JsonDocument.Parse("""{"clientActivityID":"a1","profile":{"land":"NW","inhabitants":"Erika Muster","name":["Erika Muster"]},"browser":"Fingerabdruck"}""").RootElement };

        Assert.Equal("""{"clientActivityID":"a1","profile":{"land":"NW"}}""", PersonalDataGate.Pass(sent).ChannelData?.GetRawText());
    }

    [Fact]
    public void What_poses_as_the_clients_id_and_is_none_is_not_kept()
    {
        var sent = new Activity { Type = "message", Text = "Danke", ChannelData = JsonDocument.Parse("""{"clientActivityID":"Erika Muster, Hauptstraße 7"}""").RootElement };

        Assert.Null(PersonalDataGate.Pass(sent).ChannelData);
    }
}

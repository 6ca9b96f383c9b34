using System.Text.Json;
using SmartRegions.Channels.Escalations;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Tests.Channels.WebChat;

namespace SmartRegions.Tests.Channels.Escalations;

/// <summary>The wish that people answer, over real connections.</summary>
public sealed class EscalationTests : IAsyncLifetime
{
    private const string Question = "Wie weit reicht ein LoRaWAN-Gateway auf dem Land?";

    private ServerPlace _place = null!;
    private Talk _talk = null!;

    public async Task InitializeAsync()
    {
        _place = await ServerPlace.StartAsync();
        _talk = await Talk.StartAsync(_place);
        await _talk.SayAsync(Question);
        await _talk.ReadUntilAsync(2);
    }

    public async Task DisposeAsync() => await _place.DisposeAsync();

    [Fact]
    public async Task Button_hands_the_question_on_and_the_asker_gets_a_number()
    {
        await ClickAsync(OfferUnder((await _talk.ReadAsync())[1]), "Es fehlt der Preis");

        var reply = Text((await _talk.ReadUntilAsync(4))[3]);
        Assert.Contains("Nummer 2026-0001, Stand: offen", reply, StringComparison.Ordinal);
        Assert.Contains("die Frage, meine Antwort und Ihr Hinweis", reply, StringComparison.Ordinal);
        var stored = Assert.Single(await OpenAsync());
        Assert.Equal((Question, "Es fehlt der Preis"), (stored.Content.Question, stored.Content.Missing));
        Assert.Contains("10 km weit", stored.Content.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Second_click_makes_no_second_case()
    {
        var offer = OfferUnder((await _talk.ReadAsync())[1]);
        await ClickAsync(offer);
        await ClickAsync(offer);

        Assert.Contains("ist schon unter der Nummer 2026-0001", Text((await _talk.ReadUntilAsync(6))[5]), StringComparison.Ordinal);
        Assert.Single(await OpenAsync());
    }

    [Theory]
    [InlineData("Ich möchte mit einem Menschen sprechen")]
    [InlineData("Bitte an Fachleute weitergeben")]
    public async Task Said_in_words_it_hands_on_the_question_before(string wish)
    {
        await _talk.SayAsync("Danke");
        await _talk.SayAsync(wish);

        Assert.Contains("Nummer 2026-0001", Text((await _talk.ReadUntilAsync(6))[5]), StringComparison.Ordinal);
        var stored = Assert.Single(await OpenAsync());
        Assert.Equal((Question, null), (stored.Content.Question, stored.Content.Missing));
    }

    [Fact]
    public async Task Without_a_question_before_the_asker_is_told_how()
    {
        var fresh = await Talk.StartAsync(_place);
        await fresh.SayAsync("Ich möchte mit einem Menschen sprechen");

        Assert.Contains("stellen Sie zuerst Ihre Frage", Text((await fresh.ReadUntilAsync(2))[1]), StringComparison.Ordinal);
        Assert.Empty(await OpenAsync());
    }

    [Fact]
    public async Task What_tells_of_a_person_reaches_nobody_also_where_the_asker_went_on_as_written()
    {
        await _talk.SendAsync("""{"type":"message","text":"Wie oft misst ein Pegelsensor den Wasserstand bei Frau Weber, Tel. 06151 4711?","channelData":{"personalData":"keep"}}""");
        var asked = await _talk.ReadUntilAsync(4);
        Assert.Contains("06151 4711", Text(asked[2]), StringComparison.Ordinal);

        await ClickAsync(OfferUnder(asked[3]), "Rückruf: 06151 4711");

        Assert.Contains("vermerkt", Text((await _talk.ReadUntilAsync(6))[5]), StringComparison.Ordinal);
        var stored = Assert.Single(await OpenAsync()).Content;
        Assert.Contains("Pegelsensor", stored.Question, StringComparison.Ordinal);
        Assert.DoesNotContain("4711", stored.Question + stored.Answer + stored.Missing, StringComparison.Ordinal);
        Assert.DoesNotContain("Weber", stored.Question + stored.Answer + stored.Missing, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Land_and_size_go_with_the_question()
    {
        await _talk.SendAsync("""{"type":"message","text":"Wie oft misst ein Pegelsensor den Wasserstand?","channelData":{"profile":{"land":"HE","inhabitants":4200}}}""");
        await ClickAsync(OfferUnder((await _talk.ReadUntilAsync(4))[3]));

        Assert.Contains("Ihr Bundesland und die Einwohnerzahl", Text((await _talk.ReadUntilAsync(6))[5]), StringComparison.Ordinal);
        Assert.Equal((Land.All.Single(land => land.Code == "HE"), 4200), Assert.Single(await OpenAsync()) is var stored ? (stored.Content.Asker.Land, stored.Content.Asker.Inhabitants) : default);
    }

    [Fact]
    public async Task Abstention_advises_it()
    {
        await _talk.SayAsync("Wie tief ist der Marianengraben?");
        var answer = (await _talk.ReadUntilAsync(4))[3];

        Assert.True(ActionsUnder(answer).Single(action => action.GetProperty("@type").GetString() == "AskAction").GetProperty("isAdvised").GetBoolean());
    }

    [Theory]
    [InlineData("Guten Tag")]
    [InlineData("Ich will nicht mehr leben")]
    public async Task Where_there_is_nothing_to_hand_on_or_something_else_to_do_it_is_not_offered(string said)
    {
        await _talk.SayAsync(said);
        var answer = (await _talk.ReadUntilAsync(4))[3];

        Assert.DoesNotContain("AskAction", answer.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0000099")]
    [InlineData("0000002")]
    public async Task Wish_about_what_is_no_question_says_so(string number)
    {
        await ClickAsync($"{_talk.Conversation}|{number}");

        Assert.Contains("keine Antwort, die sich an Fachleute weitergeben lässt", Text((await _talk.ReadUntilAsync(4))[3]), StringComparison.Ordinal);
        Assert.Empty(await OpenAsync());
    }

    [Fact]
    public async Task Question_of_anothers_conversation_cannot_be_handed_on()
    {
        var other = await Talk.StartAsync(_place);
        await other.SayAsync("Wie oft misst ein Pegelsensor den Wasserstand?");
        await other.ReadUntilAsync(2);
        await other.SendAsync(JsonSerializer.Serialize(new { type = "message", text = "Danke", value = new { escalate = $"{_talk.Conversation}|0000001" } }));
        await other.ReadUntilAsync(4);

        Assert.Empty(await OpenAsync());
    }

    [Fact]
    public async Task Stop_before_the_confirmation_loses_nothing_and_what_is_sent_again_is_handed_on_once()
    {
        var click = JsonSerializer.Serialize(new
        {
            type = "message",
            text = "An Fachleute weitergeben.",
            value = new { escalate = OfferUnder((await _talk.ReadAsync())[1]) },
            channelData = new { clientActivityID = "klick-1" },
        });
        await StopBeforeNumbersAsync();
        using var stopped = await _talk.SendAsync(click);
        Assert.False(stopped.IsSuccessStatusCode);
        Assert.Empty(await OpenAsync());

        await GoOnAsync();
        using var again = await _talk.SendAsync(click);
        using var oncemore = await _talk.SendAsync(click);

        Assert.True(again.IsSuccessStatusCode && oncemore.IsSuccessStatusCode);
        var said = await _talk.ReadAsync();
        Assert.Equal(4, said.Count);
        Assert.Contains("ist für die Fachleute des Kompetenzzentrums vermerkt: Nummer 2026-0001", Text(said[3]), StringComparison.Ordinal);
        Assert.Single(await OpenAsync());
    }

    [Fact]
    public async Task Stop_before_the_answer_to_a_wish_in_words_leaves_nothing_that_would_be_taken_for_an_earlier_one()
    {
        await StopBeforeNumbersAsync();
        await _talk.SayAsync("Ich möchte mit einem Menschen sprechen");
        await _talk.ReadUntilAsync(4);
        Assert.Empty(await OpenAsync());

        await GoOnAsync();
        await _talk.SayAsync("Ich möchte mit einem Menschen sprechen");

        Assert.Contains("ist für die Fachleute des Kompetenzzentrums vermerkt: Nummer 2026-0001", Text((await _talk.ReadUntilAsync(6))[5]), StringComparison.Ordinal);
        Assert.Single(await OpenAsync());
    }

    [Fact]
    public async Task Wish_with_a_matter_of_its_own_hands_on_that_matter()
    {
        const string Wish = "Ich möchte mit einem Menschen sprechen: Wir wollen Pegelsensoren gemeinsam mit dem Nachbarkreis ausschreiben.";
        await _talk.SayAsync(Wish);

        var reply = Text((await _talk.ReadUntilAsync(4))[3]);
        Assert.Contains("Pegelsensoren gemeinsam", reply, StringComparison.Ordinal);
        Assert.Contains("Gespeichert ist die Frage, ohne", reply, StringComparison.Ordinal);
        Assert.Equal((Wish, string.Empty, null), Assert.Single(await OpenAsync()) is var stored ? (stored.Content.Question, stored.Content.Answer, stored.Content.Missing) : default);

        await _talk.SayAsync("Ich möchte mit einem Menschen sprechen");
        Assert.Contains("Pegelsensoren", Text((await _talk.ReadUntilAsync(6))[5]), StringComparison.Ordinal);
        Assert.Single(await OpenAsync());
    }

    [Fact]
    public async Task Wish_that_speaks_of_the_answer_hands_on_the_question_before_with_what_is_missing()
    {
        const string Wish = "In der Antwort fehlt der Preis für Antennen im Außenbereich. Ich möchte mit einem Menschen sprechen.";
        await _talk.SayAsync(Wish);
        await _talk.ReadUntilAsync(4);

        Assert.Equal((Question, Wish), Assert.Single(await OpenAsync()) is var stored ? (stored.Content.Question, stored.Content.Missing) : default);
    }

    [Fact]
    public async Task Wish_after_a_message_that_others_must_act_on_hands_on_no_older_question()
    {
        await _talk.SayAsync("Hilfe, wir werden gerade gehackt, alle Dateien sind verschlüsselt!");
        await _talk.ReadUntilAsync(4);
        await _talk.SayAsync("Ich möchte mit einem Menschen sprechen");

        Assert.Contains("an die Stellen, die ich Ihnen eben genannt habe", Text((await _talk.ReadUntilAsync(6))[5]), StringComparison.Ordinal);
        Assert.Empty(await OpenAsync());
    }

    [Fact]
    public async Task Question_that_was_asked_back_is_handed_on_before_it_is_answered()
    {
        const string Asked = "Welche Förderung gibt es für LoRaWAN?";
        await _talk.SayAsync(Asked);
        Assert.Contains("Bundesland", Text((await _talk.ReadUntilAsync(4))[3]), StringComparison.Ordinal);
        await _talk.SayAsync("Ich möchte mit einem Menschen sprechen");

        Assert.Contains("Nummer 2026-0001", Text((await _talk.ReadUntilAsync(6))[5]), StringComparison.Ordinal);
        Assert.Equal((Asked, string.Empty), Assert.Single(await OpenAsync()) is var stored ? (stored.Content.Question, stored.Content.Answer) : default);
    }

    [Fact]
    public async Task What_tells_of_a_person_is_found_before_a_hint_is_cut()
    {
        var hint = new string('x', 1_985) + " DE89 3704 0044 0532 0130 00";
        await ClickAsync(OfferUnder((await _talk.ReadAsync())[1]), hint);

        Assert.DoesNotContain("3704", Assert.Single(await OpenAsync()).Content.Missing, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hint_is_cut_between_characters_and_one_that_is_too_much_is_not_said_to_be_added()
    {
        var offer = OfferUnder((await _talk.ReadAsync())[1]);
        var hint = new string('x', 1999) + "😀";
        for (var i = 0; i < 4; i++) await ClickAsync(offer, hint);
        Assert.Equal(string.Join('\n', Enumerable.Repeat(new string('x', 1999), 4)), Assert.Single(await OpenAsync()).Content.Missing);

        await ClickAsync(offer, hint);

        var said = await _talk.ReadUntilAsync(12);
        Assert.Contains("wurde dort ergänzt", Text(said[9]), StringComparison.Ordinal);
        Assert.Contains("konnte nicht mehr ergänzt werden", Text(said[11]), StringComparison.Ordinal);
    }

    /// <summary>From now on nothing can be stored that tells a number, as if the program had been stopped before.</summary>
    private Task StopBeforeNumbersAsync() => ChangeAsync("CREATE TRIGGER stop BEFORE INSERT ON activity WHEN NEW.content LIKE '%Nummer 2026%' BEGIN SELECT RAISE(ABORT, 'stopped'); END");

    private Task GoOnAsync() => ChangeAsync("DROP TRIGGER stop");

    private Task ChangeAsync(string sql) => _place.Knowledge.Database.WriteAsync(session => session.ExecuteAsync(sql), CancellationToken.None);

    private async Task ClickAsync(string about, string? missing = null)
    {
        using var response = await _talk.SendAsync(JsonSerializer.Serialize(new { type = "message", text = "An Fachleute weitergeben.", value = new { escalate = about, missing } }));
        response.EnsureSuccessStatusCode();
    }

    private static string OfferUnder(JsonElement answer) =>
        ActionsUnder(answer).Single(action => action.GetProperty("@type").GetString() == "AskAction").GetProperty("@id").GetString()!["fachleute:".Length..];

    private static IEnumerable<JsonElement> ActionsUnder(JsonElement answer) => answer.GetProperty("entities")[0].GetProperty("potentialAction").EnumerateArray();

    private Task<IReadOnlyList<StoredEscalation>> OpenAsync() => new EscalationLog(_place.Knowledge.Database, _place.Time).OpenAsync(CancellationToken.None);

    /// <summary>As it reads: in Markdown, marks are escaped.</summary>
    private static string Text(JsonElement activity) => activity.GetProperty("text").GetString()!.Replace("\\", string.Empty, StringComparison.Ordinal);
}

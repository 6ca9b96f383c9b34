using SmartRegions.Assistant;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Tests.Assistant.Answering;

public sealed class BackgroundTests
{
    private const string Heading = "Mehr dazu:";
    private const string Founded = "Der Wasserbund am Fluss wurde 2019 von sechs Dörfern gegründet.";
    private const string Fee = "Für den Wasserstand an den Brücken zahlt jedes Dorf dem Wasserbund 900 € im Jahr.";
    private const string Measured = "Der Wasserbund misst den Wasserstand mit Radargeräten an zwölf Brücken.";
    private const string Read = "Die Radargeräte an den Brücken liest der Wasserbund alle zehn Minuten aus.";
    private const string Unknown = "Wie genau die Radargeräte an den Brücken messen, ist nicht belegt.";

    private static readonly Advisor Advisor = TownLibrary.Over(
    [
        TownLibrary.Document("wasserbund", "Wasserbund am Fluss",
            ("Kurz gesagt", $"{Founded} {Fee}"),
            ("Womit misst der Wasserbund?", Measured),
            ("Wie oft wird gelesen?", Read),
            ("Was nicht belegt ist", Unknown)),
        TownLibrary.Document("satzung", "Satzung über den Brunnen", ("§ 1 Brunnen", "Der Brunnen am Markt gehört der Gemeinde. Der Brunnen am Markt fließt von April bis Oktober.")),
    ]);

    [Fact]
    public async Task Under_the_answer_stand_the_summary_of_its_sheet_and_what_comes_near()
    {
        var answer = await AskAsync("Womit misst der Wasserbund den Wasserstand an den Brücken?");
        Assert.Equal(Measured, answer.Parts[0].Sentences[0].Text);
        var background = Assert.Single(answer.Parts, part => part.Heading == Heading);
        Assert.Equal(Fee, background.Sentences[0].Text);
        Assert.All(background.Sentences, sentence => Assert.Contains(sentence.Text, answer.Citations[sentence.Citations[0] - 1].Quote, StringComparison.Ordinal));
        Assert.Contains($"\n\n{Heading}\n{Fee} [", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_said_besides_the_point_or_unknown_is_not_put_beside()
    {
        var answer = await AskAsync("Womit misst der Wasserbund den Wasserstand an den Brücken?");
        Assert.DoesNotContain(answer.Sentences, sentence => sentence.Text == Founded);
        Assert.Equal(answer.Sentences.Count, answer.Sentences.Select(sentence => sentence.Text).Distinct(StringComparer.Ordinal).Count());
        Assert.DoesNotContain(answer.Parts[^1].Sentences, sentence => sentence.Text == Unknown);
    }

    [Fact]
    public async Task Summary_is_told_once_in_a_conversation()
    {
        var first = await AskAsync("Womit misst der Wasserbund den Wasserstand an den Brücken?");
        var before = Conversation.Empty.With(new Question("Womit misst der Wasserbund den Wasserstand an den Brücken?"), first);
        var second = Assert.IsType<CitedAnswer>(await Advisor.AnswerAsync(new Question("Wie oft liest der Wasserbund den Wasserstand an den Brücken aus?"), before, AskerProfile.Unknown, CancellationToken.None));
        Assert.DoesNotContain(second.Sentences, sentence => sentence.Text is Fee);
        Assert.Contains((await AskAsync("Wie oft liest der Wasserbund den Wasserstand an den Brücken aus?")).Sentences, sentence => sentence.Text == Fee);
    }

    [Fact]
    public async Task Beside_an_answer_without_the_date_asked_for_no_other_facts_pass_for_it()
    {
        var answer = await AskAsync("Wann wurden die Radargeräte an den Brücken aufgehängt?");
        Assert.Contains("Ein Datum oder eine Frist steht in diesen Fundstellen nicht.", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(answer.Parts, part => part.Heading == Heading);
    }

    [Fact]
    public async Task Document_without_a_summary_is_no_fact_sheet_and_adds_nothing()
    {
        var answer = await AskAsync("Wem gehört der Brunnen am Markt?");
        Assert.Equal("Der Brunnen am Markt gehört der Gemeinde.", answer.Sentences[0].Text);
        Assert.DoesNotContain(answer.Parts, part => part.Heading == Heading);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("BY", true)]
    [InlineData("HE", false)]
    public async Task Sentence_on_another_Land_than_the_askers_is_not_put_beside(string? code, bool isShown)
    {
        const string Daily = "Der Messring meldet den Grundwasserstand jede Nacht.";
        const string InBavaria = "Für den Messring und den Grundwasserstand zahlt in Bayern das Landesamt 400 €.";
        const string Probes = "Der Messring misst den Grundwasserstand mit Sonden in alten Brunnen.";
        var ring = TownLibrary.Over([TownLibrary.Document("messring", "Messring", ("Kurz gesagt", $"{Daily} {InBavaria}"), ("Womit misst der Messring?", Probes))]);

        var profile = new AskerProfile { Land = Land.TryParse(code ?? string.Empty, out var land) ? land : null };
        var answer = Assert.IsType<CitedAnswer>(await ring.AnswerAsync(new Question("Womit misst der Messring den Grundwasserstand?"), Conversation.Empty, profile, CancellationToken.None));
        Assert.Equal(Probes, answer.Parts[0].Sentences[0].Text);
        Assert.Equal(isShown ? [Daily, InBavaria] : [Daily], Assert.Single(answer.Parts, part => part.Heading == Heading).Sentences.Select(sentence => sentence.Text));
    }

    private static async Task<CitedAnswer> AskAsync(string question) =>
        Assert.IsType<CitedAnswer>(await Advisor.AnswerAsync(new Question(question), Conversation.Empty, AskerProfile.Unknown, CancellationToken.None));
}

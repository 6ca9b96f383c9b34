using SmartRegions.EndToEnd.Running;

namespace SmartRegions.EndToEnd.Advice;

[Collection(SharedCorpus.Name)]
public sealed class MemoryConversationTests(CorpusWorkplace corpus)
{
    [Fact]
    public async Task Land_of_a_question_in_between_does_not_take_the_place_of_the_own()
    {
        var shown = await corpus.TalkAsync("ich bin aus rabenau, 8.400 einwohner, hessen. was machen denn kommunen wie wir so?", "und wer hat das schon in bayern gemacht", "und welche förderung gibts bei uns");
        Assert.Contains("zuerst Bayern", shown, StringComparison.Ordinal);
        Assert.Contains("Für Hessen ist mir heute", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_said_first_holds_to_the_end()
    {
        var shown = await corpus.TalkAsync("Wir sind eine Gemeinde mit 4.200 Einwohnern in Hessen.", "Was ist ein Rufbus?", "Wer hilft uns?");
        Assert.Contains("Hessen, 4.200 Einwohner, Landgemeinde", shown, StringComparison.Ordinal);
        Assert.Contains("Anlaufstellen in Hessen", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Command_that_tells_the_Land_answers_the_open_question()
    {
        var shown = await corpus.TalkAsync("Wer hilft uns?", "/land Thüringen");
        Assert.Contains("Digitalagentur Thüringen", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Batch_that_knows_only_earlier_questions_remembers_all_the_same()
    {
        var answer = await corpus.AskAsync("""{"id":"1","question":"Thüringen","history":["Wer hilft uns?"]}""");
        Assert.Equal("office", answer.GetProperty("intent").GetString());
    }
}

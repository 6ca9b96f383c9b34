using SmartRegions.EndToEnd.Running;

namespace SmartRegions.EndToEnd.Answering;

/// <summary>What a person sees who starts the product with nothing but its own corpus.</summary>
public sealed class CorpusTests : IDisposable
{
    private readonly Workplace _workplace = new();

    public void Dispose() => _workplace.Dispose();

    [Fact]
    public async Task Corpus_is_read_without_a_problem_and_answers_its_first_question_with_citations()
    {
        var ingest = await _workplace.Program.RunAsync(["ingest", Repository.Corpus]);
        Assert.True(ingest.ExitCode == 0, ingest.Output);

        var answer = Assert.Single(await _workplace.Program.RunJsonAsync("ask", "Was kostet ein LoRaWAN-Netz?"));

        // The sheet says itself that yearly costs are not evidenced, and so does the answer.
        Assert.Equal("partial", answer.GetProperty("kind").GetString());
        Assert.Contains("25.000 €", answer.GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.All(answer.GetProperty("sentences").EnumerateArray(), sentence => Assert.NotEqual(0, sentence.GetProperty("citations").GetArrayLength()));
    }

    [Fact]
    public async Task Chat_answers_with_sources_shows_one_on_request_and_ends()
    {
        await _workplace.Program.RunAsync(["ingest", Repository.Corpus]);

        var chat = await _workplace.Program.RunAsync(["chat"], input: "Was kostet ein LoRaWAN-Netz?\n/quellen 1\n/ende\n");

        Assert.Equal(0, chat.ExitCode);
        Assert.Contains("[1]", chat.Output, StringComparison.Ordinal);
        Assert.Contains("LoRaWAN in der Kommune", chat.Output, StringComparison.Ordinal);
        Assert.Empty(chat.Errors);
    }
}

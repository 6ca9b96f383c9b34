using SmartRegions.Assistant;
using SmartRegions.Evaluation.Reading;
using SmartRegions.Knowledge.German;
using SmartRegions.Tests.Knowledge.Storage;

namespace SmartRegions.Tests.Assistant.Advice;

/// <summary>A folder of sample sheets, read as ingestion reads them and held in memory. The day is the 9th of March 2026.</summary>
internal sealed class SheetFolder
{
    private readonly Lazy<Task<PassageLibrary>> _library;

    /// <param name="name">The skill whose samples are meant, as <c>Funding</c>.</param>
    public SheetFolder(string name)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Assistant", "Advice", name, "Samples");
        _library = new Lazy<Task<PassageLibrary>>(async () =>
            PassageLibrary.Build(await Task.WhenAll(Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal).Select(SheetLibrary.ReadAsync)), Glossary.Empty, CancellationToken.None));
    }

    /// <param name="questions">Asked one after the other; the last is answered.</param>
    public async Task<Answer> AskAsync(params string[] questions) => (await TalkAsync(questions)).Turns[^1].Answer!;

    public async Task<Advisor> AdvisorAsync() => new((await _library.Value).Access(), new FixedTime());

    /// <param name="questions">Asked one after the other.</param>
    public async Task<Conversation> TalkAsync(params string[] questions)
    {
        var advisor = await AdvisorAsync();
        var conversation = Conversation.Empty;
        foreach (var text in questions)
        {
            var question = new Question(text);
            conversation = conversation.With(question, await advisor.AnswerAsync(question, conversation, AskerProfile.Unknown, CancellationToken.None));
        }

        return conversation;
    }
}

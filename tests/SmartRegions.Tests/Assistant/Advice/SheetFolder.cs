using SmartRegions.Assistant;
using SmartRegions.Assistant.Conversations;
using SmartRegions.Evaluation.Reading;
using SmartRegions.Ingestion;
using SmartRegions.Ingestion.Chunking;
using SmartRegions.Ingestion.Reading;
using SmartRegions.Ingestion.Reading.Markdown;
using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.Storage;
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
            PassageLibrary.Build(await Task.WhenAll(Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal).Select(ReadAsync)), Glossary.Empty, CancellationToken.None));
    }

    /// <param name="questions">Asked one after the other; the last is answered.</param>
    public async Task<Answer> AskAsync(params string[] questions) => (await TalkAsync(questions)).Turns[^1].Answer!;

    /// <param name="questions">Asked one after the other.</param>
    public async Task<Conversation> TalkAsync(params string[] questions)
    {
        var advisor = new Advisor((await _library.Value).Access(), new FixedTime());
        var conversation = Conversation.Empty;
        foreach (var text in questions)
        {
            var question = new Question(text);
            conversation = conversation.With(question, await advisor.AnswerAsync(question, conversation, AskerProfile.Unknown, CancellationToken.None));
        }

        return conversation;
    }

    private static async Task<DocumentVersion> ReadAsync(string file)
    {
        var content = await new MarkdownReader().ReadAsync(file, new ReadingLimits(), new Progress<int>(), CancellationToken.None);
        return new DocumentAssembly(new PassageChunker(new ChunkingPolicy())).Assemble(new Uri($"https://gemeinde.example/{Path.GetFileName(file)}"), string.Empty, content);
    }
}

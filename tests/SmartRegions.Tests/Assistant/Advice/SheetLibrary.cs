using SmartRegions.Assistant;
using SmartRegions.Assistant.Sheets;
using SmartRegions.Evaluation.Reading;
using SmartRegions.Ingestion;
using SmartRegions.Ingestion.Chunking;
using SmartRegions.Ingestion.Reading;
using SmartRegions.Ingestion.Reading.Markdown;
using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.Storage;

namespace SmartRegions.Tests.Assistant.Advice;

/// <summary>The sheets in <c>Samples</c>, read as ingestion reads them and held in memory.</summary>
internal static class SheetLibrary
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Assistant", "Advice", "Samples");
    private static readonly Lazy<Task<PassageLibrary>> Library = new(BuildAsync);

    public static async Task<Sheet> SheetAsync(string name)
    {
        var version = await ReadAsync(Path.Combine(Folder, name + ".md"));
        return Sheet.Of(version.Document, version.Passages);
    }

    /// <param name="questions">Asked one after the other; the last is answered.</param>
    /// <param name="profile">Who asks.</param>
    public static async Task<Answer> AskAsync(AskerProfile profile, params string[] questions)
    {
        var advisor = new Advisor((await Library.Value).Access(), TimeProvider.System);
        var conversation = Conversation.Empty;
        foreach (var text in questions)
        {
            var question = new Question(text);
            conversation = conversation.With(question, await advisor.AnswerAsync(question, conversation, profile, CancellationToken.None));
        }

        return conversation.Turns[^1].Answer!;
    }

    /// <summary>One question into a conversation.</summary>
    public static async Task<Answer> AskAsync(Conversation before, Question question, AskerProfile profile) =>
        await new Advisor((await Library.Value).Access(), TimeProvider.System).AnswerAsync(question, before, profile, CancellationToken.None);

    public static Task<Answer> AskAsync(string question) => AskAsync(AskerProfile.Unknown, question);

    /// <summary>The sheets as an advisor asks them.</summary>
    public static async Task<KnowledgeAccess> KnowledgeAsync() => (await Library.Value).Access();

    private static async Task<PassageLibrary> BuildAsync() =>
        PassageLibrary.Build(await Task.WhenAll(Directory.EnumerateFiles(Folder, "*.md").Order(StringComparer.Ordinal).Select(ReadAsync)), Glossary.Empty, CancellationToken.None);

    /// <summary>One sheet as ingestion reads it.</summary>
    public static async Task<DocumentVersion> ReadAsync(string file)
    {
        var content = await new MarkdownReader().ReadAsync(file, new ReadingLimits(), new Progress<int>(), CancellationToken.None);
        return new DocumentAssembly(new PassageChunker(new ChunkingPolicy())).Assemble(new Uri($"https://gemeinde.example/{Path.GetFileName(file)}"), string.Empty, content);
    }
}

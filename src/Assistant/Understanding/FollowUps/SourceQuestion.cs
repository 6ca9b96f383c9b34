using SmartRegions.Assistant.Understanding.Wordings;

namespace SmartRegions.Assistant.Understanding.FollowUps;

/// <summary>Recognises questions for the sources of the answer before, from <c>source-questions.txt</c>: "Wo kann ich das nachlesen?", "Woher wissen Sie das?".</summary>
internal static class SourceQuestion
{
    private static readonly PhraseGroup Asked = PhraseGroup.ByHeading(typeof(SourceQuestion), "source-questions.txt")["asked"];

    public static bool Is(string text) => Asked.Fits(FoldedText.Words(text));
}

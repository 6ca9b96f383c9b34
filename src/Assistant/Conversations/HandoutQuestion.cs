using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Wordings;

namespace SmartRegions.Assistant.Conversations;

/// <summary>Recognises the wish to print or keep what was answered, from <c>handout-questions.txt</c>: "Können Sie das ausdrucken?", "Gibt es das als PDF?"</summary>
internal static class HandoutQuestion
{
    private static readonly PhraseGroup Asked = PhraseGroup.ByHeading(typeof(HandoutQuestion), "handout-questions.txt")["asked"];

    public static bool Is(string text) => Asked.Fits(FoldedText.Words(text));
}

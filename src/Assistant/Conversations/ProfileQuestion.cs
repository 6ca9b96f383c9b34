using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Wordings;

namespace SmartRegions.Assistant.Conversations;

/// <summary>Recognises questions on what was said of the asker's own municipality, from <c>profile-questions.txt</c>: "Wie viele Einwohner haben wir?", "In welchem Land sind wir?".</summary>
internal static class ProfileQuestion
{
    private static readonly PhraseGroup Asked = PhraseGroup.ByHeading(typeof(ProfileQuestion), "profile-questions.txt")["asked"];

    public static bool Is(string text) => Asked.Fits(FoldedText.Words(text));
}

using System.Collections.Frozen;
using SmartRegions.Assistant.Understanding.Wordings;

namespace SmartRegions.Assistant.Advice.Stocktaking;

/// <summary>The wordings of <c>replies.txt</c>, by its headings.</summary>
internal static class ReplyWordings
{
    private static readonly FrozenDictionary<string, PhraseGroup> All = PhraseGroup.ByHeading(typeof(ReplyWordings), "replies.txt");

    /// <summary>The asker does not understand the question.</summary>
    public static PhraseGroup Puzzled { get; } = All["puzzled"];

    /// <summary>The asker wants to know what to do now that the result is there.</summary>
    public static PhraseGroup NextSteps { get; } = All["next steps"];

    /// <summary>The asker does not know.</summary>
    public static PhraseGroup Unknown { get; } = All["unknown"];

    /// <summary>Who opens with a no means it, whatever is to come.</summary>
    public static PhraseGroup OpensWithNo { get; } = All["opens with no"];

    /// <summary>Something is there behind the no.</summary>
    public static PhraseGroup BegunAllTheSame { get; } = All["begun all the same"];

    public static PhraseGroup OpensWithYes { get; } = All["opens with yes"];

    /// <summary>A yes that is none.</summary>
    public static PhraseGroup Hesitates { get; } = All["hesitates"];

    /// <summary>What takes some of a yes back.</summary>
    public static PhraseGroup Reserved { get; } = All["reserved"];

    /// <summary>Words like those that reserve nothing.</summary>
    public static PhraseGroup Firm { get; } = All["firm"];

    public static PhraseGroup Partly { get; } = All["partly"];

    public static PhraseGroup No { get; } = All["no"];

    public static PhraseGroup Yes { get; } = All["yes"];
}

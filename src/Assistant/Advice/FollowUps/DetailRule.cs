using SmartRegions.Assistant.Understanding.Wishes;
using SmartRegions.Assistant.Understanding.Wordings;

namespace SmartRegions.Assistant.Advice.FollowUps;

/// <summary>A wording that asks for a section of the sheets shown.</summary>
/// <param name="Label">Our word for what is asked.</param>
/// <param name="After">The kinds of advice whose sheets have it.</param>
/// <param name="Roles">The sections.</param>
/// <param name="Wordings">How people ask for it.</param>
internal sealed record DetailRule(string Label, IReadOnlyList<AdviceKind> After, IReadOnlyList<SectionRole> Roles, PhraseGroup Wordings)
{
    public bool Fits(AdviceKind kind, IReadOnlyList<string> words) => After.Contains(kind) && Wordings.Fits(words);
}

using System.Text.RegularExpressions;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Clarifying;
using SmartRegions.Assistant.Understanding.Wordings;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Assistant.Advice.FollowUps;

/// <summary>For whom else the same advice is wanted: "Und in Bayern?", "Und für Landkreise?", "Und bei kleineren?".</summary>
/// <param name="Sought">Land and size that are named; they hold for the advice and are not remembered of the asker.</param>
/// <param name="Steps">Classes of size that are to be gone down from the asker's own, negative upwards; 0 where none is asked for.</param>
internal sealed partial record AskerChange(AskerProfile Sought, int Steps)
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    private static readonly WordList DescribingWords = WordList.Read(typeof(AskerChange), "describing-words.txt");

    public static AskerChange None { get; } = new(AskerProfile.Unknown, 0);

    /// <summary>True where the size is what is asked about.</summary>
    public bool IsOfSize => Sought.Size is not null || Steps != 0;

    /// <summary>This change and a later one: the later Land and size replace the earlier.</summary>
    public AskerChange With(AskerChange later) => new(Sought.With(later.Sought), later.Sought.Size is not null ? later.Steps : Steps + later.Steps);

    public AskerProfile ApplyTo(AskerProfile profile)
    {
        var changed = profile.With(Sought);
        if (Steps == 0) return changed;
        var size = changed.Size is { } own and <= SpatialType.RuralMunicipality ? own : SpatialType.MediumSizedTown;
        return changed.With(new AskerProfile { SpatialType = (SpatialType)Math.Clamp((int)size + Steps, (int)SpatialType.City, (int)SpatialType.RuralMunicipality) });
    }

    /// <param name="question">What is asked.</param>
    /// <returns><see langword="null"/> unless it names a Land or a size and nothing else.</returns>
    public static AskerChange? In(UnderstoodQuestion question)
    {
        if (question.Type is not (QuestionType.Topic or QuestionType.What or QuestionType.How or QuestionType.Who or QuestionType.Definition or QuestionType.Which)) return null;
        if (!question.Words.Where(word => word.IsContent).All(word => IsDescribing(word.Folded) || LandMention.Has(word, question.Words))) return null;
        var folded = FoldedText.Of(question.Text);
        var named = ProfileMention.In(question.Text);
        var steps = Smaller().IsMatch(folded) ? 1 : Larger().IsMatch(folded) ? -1 : 0;
        var sought = steps != 0 ? named with { SpatialType = null } : named.Size is null ? named with { SpatialType = KindIn(folded) } : named;
        return sought == AskerProfile.Unknown && steps == 0 ? null : new AskerChange(sought, steps);
    }

    private static bool IsDescribing(string folded) => DescribingWords.Contains(folded) || folded.All(letter => char.IsAsciiDigit(letter) || letter is '.');

    /// <summary>Kinds of places in the plural: who asks would speak of one.</summary>
    private static SpatialType? KindIn(string folded) => District().IsMatch(folded) ? SpatialType.District : Village().IsMatch(folded) ? SpatialType.RuralMunicipality : null;

    [GeneratedRegex(@"\bkleiner(e|en|er|es|em)?\b", Options)]
    private static partial Regex Smaller();

    [GeneratedRegex(@"\bgrosser(e|en|er|es|em)?\b", Options)]
    private static partial Regex Larger();

    [GeneratedRegex(@"\b(land)?kreis(e|en)?\b", Options)]
    private static partial Regex District();

    [GeneratedRegex(@"\b(dorf|dorfer|dorfern|landgemeinden?)\b", Options)]
    private static partial Regex Village();
}

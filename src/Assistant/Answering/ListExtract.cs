using System.Collections.Frozen;
using System.Text.RegularExpressions;
using SmartRegions.Assistant.Understanding;

namespace SmartRegions.Assistant.Answering;

/// <summary>Finds the list that answers: its lead-in and its items in their order.</summary>
internal static partial class ListExtract
{
    /// <summary>Share of the question that lead-in and headings must carry for the list to be about it.</summary>
    private const double LeastLeadIn = 0.5;

    /// <summary>The same where the question does not ask for an enumeration but may be answered by one ("Was gehört in die Vereinbarung?").</summary>
    private const double LeastLeadInOfAny = 0.55;

    /// <summary>Passages that stand lower than this share of the best one are not looked at for lists.</summary>
    private const double LeastStanding = 0.6;

    /// <summary>What counting steps gain when a way to do something is asked for.</summary>
    private const double NumberedBonus = 1.4;

    /// <summary>Share of the enumerated kind's grams and stem from which it counts as named.</summary>
    private const double KindNamedFrom = 0.45;

    /// <summary>Words by which "was" and "wer" ask for more than one thing.</summary>
    private static readonly FrozenSet<string> Several =
        new[] { "alles", "gehort", "gehoren", "enthalt", "enthalten", "umfasst", "geregelt", "regeln", "schreiben", "muss", "mussen", "soll", "sollte", "sollten" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What a term counts that only the heading, the title or an item has.</summary>
    private const double FromHeading = 0.8;
    private const double FromTitle = 0.35;
    private const double FromItem = 0.5;

    public static IReadOnlyList<EvidenceQuotation>? Find(Evidence evidence)
    {
        if (evidence.Found.Hits.Count == 0 || LeastFit(evidence.Question) is not { } leastFit) return null;
        var least = evidence.Found.Hits[0].Score * LeastStanding;
        var best = evidence.Sentences
            .Where(sentence => sentence.Hit.Score >= least)
            .GroupBy(sentence => sentence.Hit.Passage.Id)
            .SelectMany(Enumeration.In)
            .Where(list => !list.IsTable || evidence.Question.Type is QuestionType.List or QuestionType.Which)
            .Select(list => (List: list, Fit: Fit(list, evidence)))
            .Where(pair => pair.Fit >= leastFit)
            .OrderByDescending(pair => pair.Fit * Order(pair.List, evidence) * pair.List.First.Hit.Score)
            .Select(pair => pair.List)
            .FirstOrDefault();
        return best?.Quote(LandSections.Rows(best, evidence.Land).Take(Enumeration.MostItems));
    }

    /// <returns><see langword="null"/> for questions that one sentence answers.</returns>
    private static double? LeastFit(UnderstoodQuestion question) => question.Type switch
    {
        QuestionType.How or QuestionType.List or QuestionType.Which => LeastLeadIn,
        QuestionType.What or QuestionType.Who when question.Words.Any(word => Several.Contains(word.Folded)) => LeastLeadInOfAny,
        _ => null,
    };

    /// <summary>The share of the question carried by what introduces the list, and in part by its items.</summary>
    private static double Fit(Enumeration list, Evidence evidence)
    {
        var hit = list.First.Hit;
        var terms = evidence.Terms;
        var carried = terms.PresenceIn(list.Introduction).Values;
        TermPresence.Raise(carried, terms.PresenceIn(PassageContext.InnermostHeading(hit)).Values, FromHeading);
        foreach (var sentence in list.Items.Where(item => Others().IsMatch(item[0].Text)).SelectMany(item => item)) TermPresence.Raise(carried, sentence.Presence, FromHeading);
        if (!NamesTheKind(carried, evidence) || !NamesTheMatter(carried, evidence)) return 0;
        TermPresence.Raise(carried, terms.PresenceIn(PassageContext.Headings(hit)).Values, FromTitle);
        foreach (var sentence in list.Items.SelectMany(item => item)) TermPresence.Raise(carried, sentence.Presence, FromItem);
        return terms.Share(carried);
    }

    /// <summary>Items that count up are steps more often than bullets are.</summary>
    private static double Order(Enumeration list, Evidence evidence) =>
        evidence.Question.Type == QuestionType.How && list.CountsUp ? NumberedBonus : 1;

    /// <summary>"Welche Lizenzen …" is answered by a list of licences: lead-in or heading must name what is enumerated.</summary>
    private static bool NamesTheKind(double[] introduction, Evidence evidence)
    {
        if (evidence.Question.Type is not (QuestionType.List or QuestionType.Which)) return true;
        var kind = evidence.Question.Kind;
        return kind < 0 || evidence.Terms.ShareByWord(introduction)[kind] >= KindNamedFrom;
    }

    /// <summary>Where no enumeration is asked for, lead-in and heading must name all that the question names: verbs alone lead anywhere.</summary>
    private static bool NamesTheMatter(double[] introduction, Evidence evidence)
    {
        if (evidence.Question.Type is not (QuestionType.What or QuestionType.Who)) return true;
        var shares = evidence.Terms.ShareByWord(introduction);
        return !evidence.Question.Words.Where((word, i) => evidence.Question.IsAspect(word) && shares[i] < KindNamedFrom).Any();
    }

    /// <summary>"… und weitere Töchter" says of the items before it what they are.</summary>
    [GeneratedRegex(@"\b(und|sowie) (weitere|andere|sonstige)[nrs]?\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Others();
}

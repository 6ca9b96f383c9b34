using SmartRegions.Assistant.Answering.Sections;
using SmartRegions.Assistant.Understanding;

namespace SmartRegions.Assistant.Answering;

/// <summary>What the sources give to one understanding of a question.</summary>
/// <param name="Evidence">What was found.</param>
/// <param name="Extract">What would be quoted.</param>
/// <param name="Coverage">How much of the question that carries.</param>
/// <param name="Strength">What the probability rests on.</param>
/// <param name="Probability">That the sources carry the answer, 0 to 1.</param>
/// <param name="IsLiteral">True when what is quoted says literally what is asked.</param>
internal sealed record Finding(Evidence Evidence, Extract Extract, Coverage Coverage, EvidenceStrength Strength, double Probability, bool IsLiteral)
{
    /// <summary>What the table on the matter lacks; <see langword="null"/> by default.</summary>
    public MissingRow? Lacks { get; private init; }

    /// <summary>What is quoted says that no price, no day, no number of what is counted is known, where one is asked for and none is quoted: that is the answer. A day that has passed is not the next one.</summary>
    public IReadOnlyList<EvidenceQuotation> LeftOpen => [.. Extract.Quotations.Where(LeavesOpen)];

    private bool LeavesOpen(EvidenceQuotation quotation) => Evidence.Question.Type switch
    {
        QuestionType.Cost => Coverage.LacksForm && UnknownStatement.IsOnPrice(quotation.Text),
        QuestionType.When => (Coverage.LacksForm && UnknownStatement.IsOnDay(quotation.Text)) || (UnknownStatement.AsksForTheNext(Evidence.Question.Text) && UnknownStatement.IsOnTheNext(quotation.Text)),
        QuestionType.HowMany => UnknownStatement.Is(quotation.Text) && NamesTheCounted(quotation.Text) && !Extract.Sentences.Any(sentence => sentence.FormMatch >= AnswerForm.From && !UnknownStatement.Is(sentence.Text) && NamesTheCounted(sentence.Text)),
        _ => false,
    };

    private bool NamesTheCounted(string sentence) =>
        Evidence.Question.Counted is >= 0 and var counted && Evidence.Terms.ShareByWord(Evidence.Terms.PresenceIn(sentence).Values)[counted] >= Coverage.CountedFrom;

    /// <summary>What the leading sheet says besides; nothing by default.</summary>
    public IReadOnlyList<EvidenceQuotation> Background { get; private init; } = [];

    /// <summary>With what the leading sheet says besides; the words that it speaks of are no longer missing.</summary>
    public Finding WithBackground(IReadOnlyList<EvidenceQuotation> background)
    {
        var shares = background.SelectMany(quotation => quotation.Sentences).Select(sentence => Evidence.Terms.ShareByWord(sentence.Presence)).ToList();
        var spoken = Evidence.Question.Words.Where((_, i) => shares.Exists(share => share[i] >= Coverage.CoveredFrom)).Select(word => word.AsTyped).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return this with { Background = background, Coverage = Coverage with { Missing = [.. Coverage.Missing.Where(word => !spoken.Contains(word))] } };
    }

    /// <summary>The finding as no answer where a row is asked for that the table does not have, else the finding itself.</summary>
    public Finding OrMissingRow() => MissingRow.In(this) is { } missing ? this with { Lacks = missing, Coverage = Coverage with { Completeness = Completeness.None } } : this;

    /// <param name="evidence">What was found.</param>
    /// <param name="extract">What is quoted of it.</param>
    /// <param name="confidence">How evidence becomes confidence.</param>
    /// <param name="isLiteral">See <see cref="IsLiteral"/>.</param>
    public static Finding Of(Evidence evidence, Extract extract, ConfidenceModel confidence, bool isLiteral)
    {
        var strength = EvidenceStrength.Of(evidence, extract);
        var probability = confidence.Probability(strength);
        return new Finding(evidence, extract, Coverage.Of(extract, evidence), strength, isLiteral ? ConfidenceModel.OfLiteral(probability) : probability, isLiteral);
    }

    /// <summary>With what is quoted for a second question that was asked in one sentence with the first.</summary>
    public Finding With(Finding second)
    {
        // What stands before the rows of one table is said once.
        var added = second.Extract.Quotations.Where(quotation => !Extract.Quotations.Any(known => quotation.Overlaps(known) || quotation.Text == known.Text)).Take(MostAdded);
        var missing = Coverage.Missing.Where(word => !second.Evidence.Question.ContentWords.Contains(word, StringComparer.OrdinalIgnoreCase) || second.Misses(word)).ToList();
        return this with
        {
            Extract = (Extract with { Quotations = [.. Extract.Quotations, .. added] }).WithoutRepetition(),
            Coverage = Coverage with { Missing = missing, Completeness = missing.Count == 0 && !Coverage.LacksForm ? Completeness.Full : Coverage.Completeness },
        };
    }

    /// <summary>Where a second question, asked with this one, is not answered: says so.</summary>
    public Finding Without(UnderstoodQuestion second)
    {
        var unanswered = second.Words.Where(word => second.IsAspect(word) && !Evidence.Question.ContentWords.Contains(word.AsTyped, StringComparer.OrdinalIgnoreCase)).Select(word => word.AsTyped);
        return this with { Coverage = Coverage with { Missing = [.. Coverage.Missing.Union(unanswered, StringComparer.OrdinalIgnoreCase)], Completeness = Completeness.Partial } };
    }

    /// <summary>True when what is quoted speaks of most of what is asked, and that is more than a word.</summary>
    public bool SpeaksOfMost => Coverage.MissingShare <= MostMissing && Evidence.Question.ContentWords.Count > 1;

    /// <summary>True when what is quoted speaks of everything that these words name.</summary>
    public bool MissesNoneOf(UnderstoodQuestion own) => !own.ContentWords.Any(Misses);

    /// <summary>True when what is quoted speaks of nothing that these words name, though they name something.</summary>
    public bool MissesAllOf(UnderstoodQuestion own)
    {
        var aspects = own.Words.Where(own.IsAspect).ToList();
        return aspects.Count > 0 && aspects.TrueForAll(word => Misses(word.AsTyped));
    }

    /// <summary>Share of what the question names that may be missing where most of it is spoken of.</summary>
    private const double MostMissing = 0.5;

    /// <summary>Quotations that a second question adds at most.</summary>
    private const int MostAdded = 5;

    private bool Misses(string word) => Coverage.Missing.Contains(word, StringComparer.OrdinalIgnoreCase);
}

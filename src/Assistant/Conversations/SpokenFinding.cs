using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Sections;

namespace SmartRegions.Assistant.Conversations;

/// <summary>What was found for a question that leans on earlier ones, with how far it speaks of what the question itself names.</summary>
/// <param name="Finding">What was found.</param>
/// <param name="Quoted">Share of the question's own words that the quotations and the headings above them carry, 0 to 1; 0 where it has none.</param>
/// <param name="NamesSomething">True where the question has words of its own.</param>
/// <param name="SpeaksOfOwn">True where the cited passages speak of something that it names, and the quotations of the kind of thing that it asks for or counts.</param>
/// <param name="Worth">What the place adds where it was looked for.</param>
internal sealed record SpokenFinding(Finding Finding, double Quoted, bool NamesSomething, bool SpeaksOfOwn, double Worth)
{
    /// <summary>What findings are chosen by. Within few documents every finding leads, so that its probability says less than its words.</summary>
    public double Score => (WorthOfProbability * Finding.Probability) + Worth + (WorthOfWords * Quoted);

    /// <summary>Share of the word for what is counted ("Wie viele Hunde …"), or whose degree is asked for, from which it is named, in some compound or inflection.</summary>
    private const double NamedFrom = 0.3;

    private const double WorthOfProbability = 0.5;
    private const double WorthOfWords = 0.5;

    public static SpokenFinding Of(Finding finding, UnderstoodQuestion question, double worth)
    {
        var (terms, words) = (finding.Evidence.Terms, finding.Evidence.Question.Words);
        var own = SectionRequest.NamesNoMatter(question) ? [] : question.Words.Where(word => question.IsAspect(word) && !QuestionTypes.IsShape(word.Folded)).Select(word => word.Folded).ToHashSet(StringComparer.Ordinal);
        List<int> asked = [.. Enumerable.Range(0, words.Count).Where(i => terms.WordMass[i] > 0 && own.Contains(words[i].Folded))];
        var mass = asked.Sum(i => terms.WordMass[i]);
        if (mass <= 0) return new SpokenFinding(finding, 0, NamesSomething: false, SpeaksOfOwn: true, worth);

        var quoted = new double[terms.Count];
        foreach (var quotation in finding.Extract.Quotations) TermPresence.Raise(quoted, terms.PresenceIn($"{PassageContext.InnermostHeading(quotation.Hit)}\n{quotation.Text}").Values);
        var shares = terms.ShareByWord(quoted);
        return new SpokenFinding(finding, asked.Sum(i => terms.WordMass[i] * Math.Min(1, shares[i])) / mass, NamesSomething: true, SpeaksOfKind(finding, question, shares) && !finding.MissesAllOf(question), worth);
    }

    /// <summary>"Welcher Hersteller ist das?", "Wie viele Hunde fahren mit?", "Wie zufrieden sind die Leute?": what speaks of no such thing is no answer.</summary>
    private static bool SpeaksOfKind(Finding finding, UnderstoodQuestion question, double[] quoted) => question switch
    {
        { Type: QuestionType.Which or QuestionType.List, Kind: >= 0 and var kind } => !finding.Coverage.Missing.Contains(question.Words[kind].AsTyped, StringComparer.OrdinalIgnoreCase),
        { Type: QuestionType.HowMany, Counted: >= 0 and var counted } => IndexOf(finding, question.Words[counted]) is not { } word || quoted[word] >= NamedFrom,
        { Type: QuestionType.How, Quality: >= 0 and var quality } => IndexOf(finding, question.Words[quality]) is not { } word || quoted[word] >= NamedFrom,
        _ => true,
    };

    private static int? IndexOf(Finding finding, QuestionWord word) =>
        finding.Evidence.Question.Words.Select((other, i) => (other, i)).Where(pair => pair.other.Folded == word.Folded).Select(pair => (int?)pair.i).FirstOrDefault();
}

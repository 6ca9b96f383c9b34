using SmartRegions.Assistant.Understanding;

namespace SmartRegions.Assistant.Answering;

/// <summary>How much of the question an extract carries.</summary>
/// <param name="Completeness">Full, partial or none.</param>
/// <param name="Missing">The words of the question, as typed, that no cited passage has, nor its headings, title or municipality.</param>
/// <param name="MissingShare">What the missing words weigh, as a share of all that names something in the question, 0 to 1.</param>
/// <param name="MissesKind">True when things of a kind are asked for ("Welche Handlungsfelder …") and no quoted sentence names the kind.</param>
/// <param name="MissesCounted">True when things are counted ("Wie viele Fahrgäste …") and no cited passage names them: the source may have another name for them, or count something else.</param>
/// <param name="LacksForm">True when an amount, a date, a person is asked for and no quoted sentence has one.</param>
internal sealed record Coverage(Completeness Completeness, IReadOnlyList<string> Missing, double MissingShare, bool MissesKind, bool MissesCounted, bool LacksForm)
{
    /// <summary>A word counts as covered from this share of its grams and stem on: inflected forms and compounds share most of them.</summary>
    public const double CoveredFrom = 0.45;

    /// <summary>What the grams of a word count that is not covered as a whole: a word with two slips shares some of them with the right one.</summary>
    private const double AlikeDiscount = 0.7;

    /// <summary>What is counted is there from this share on: "Länder" are "Bundesländer", euros are no tons.</summary>
    public const double CountedFrom = 0.25;

    /// <summary>Words with less than this share of the question's mass are not worth a remark.</summary>
    private const double LeastMass = 0.08;

    private const int ShortestRemarked = 3;

    /// <summary>An extract that covers less of the question's mass is about something else, however sure the confidence model may be.</summary>
    private const double LeastCovered = 0.1;

    public static Coverage Of(Extract extract, Evidence evidence)
    {
        var presence = Presence(extract, evidence);
        var inPassages = PresenceInPassages(presence, extract, evidence);
        if (extract.Quotations.Count == 0 || CoveredMass(presence, evidence.Terms) < LeastCovered || (CountsUnits(evidence.Question) && MissesTheCounted(inPassages, evidence)))
            return new Coverage(Completeness.None, evidence.Question.ContentWords, MissingShare: 1, MissesKind: false, MissesCounted: false, LacksForm: false);
        var missing = Uncovered(inPassages, evidence);
        if (MissesThePlace(missing, evidence.Question)) return new Coverage(Completeness.None, evidence.Question.ContentWords, MissingShare: 1, MissesKind: false, MissesCounted: false, LacksForm: false);
        var lacksForm = extract.LacksForm(evidence.Question.Type);
        return new Coverage(missing.Count == 0 && !lacksForm ? Completeness.Full : Completeness.Partial, missing, ShareOf(missing, evidence), MissesTheKind(presence, evidence), MissesTheCounted(inPassages, evidence), lacksForm);
    }

    /// <summary>The terms that the quoted sentences have, with the headings above them, the questions noted for them and the names of their documents.</summary>
    private static double[] Presence(Extract extract, Evidence evidence)
    {
        var presence = new double[evidence.Terms.Count];
        foreach (var sentence in extract.Sentences)
        {
            TermPresence.Raise(presence, sentence.Presence);
            TermPresence.Raise(presence, evidence.Noted.Of(sentence.Hit, sentence.Read.LineNumber).Presence);
        }

        foreach (var hit in extract.Quotations.Select(quotation => quotation.Hit).Distinct())
        {
            TermPresence.Raise(presence, evidence.Terms.PresenceIn(PassageContext.Headings(hit)).Values);
            if (evidence.Named.Words.TryGetValue(hit.Document.Id, out var words)) evidence.Terms.Raise(presence, words);
        }

        return presence;
    }

    /// <summary>The same with all that the cited passages say: "dazu steht hier nichts" must be true of the place that is cited.</summary>
    private static double[] PresenceInPassages(double[] quoted, Extract extract, Evidence evidence)
    {
        double[] presence = [.. quoted];
        foreach (var hit in extract.Quotations.Select(quotation => quotation.Hit).Distinct())
            TermPresence.Raise(presence, evidence.Terms.PresenceIn(ReadPassage.Of(hit.Passage).Terms, TextTerms.Of(hit.Document.Municipality?.Name ?? string.Empty)).Values);
        return presence;
    }

    private static double ShareOf(List<string> missing, Evidence evidence)
    {
        var aspects = evidence.Question.Words.Select((word, i) => (word, mass: evidence.Terms.WordMass[i])).Where(pair => evidence.Question.IsAspect(pair.word)).ToList();
        var mass = aspects.Sum(pair => pair.mass);
        return mass > 0 ? aspects.Where(pair => missing.Contains(pair.word.AsTyped, StringComparer.OrdinalIgnoreCase)).Sum(pair => pair.mass) / mass : 0;
    }

    private static bool MissesTheKind(double[] presence, Evidence evidence) =>
        evidence.Question is { Type: QuestionType.List or QuestionType.Which, Kind: >= 0 and var kind } && evidence.Terms.ShareByWord(presence)[kind] < CoveredFrom;

    /// <summary>How many gateways Soest has does not tell how many the town asked about has.</summary>
    private static bool MissesThePlace(List<string> missing, UnderstoodQuestion question) =>
        QuestionTypes.DemandForm(question.Type) && NamedPlace.In(question.Text) is { } place && missing.Contains(place, StringComparer.OrdinalIgnoreCase);

    /// <summary>A unit has no other name.</summary>
    private static bool CountsUnits(UnderstoodQuestion question) => question.Counted >= 0 && AmountForm.IsUnit(question.Words[question.Counted].Folded);

    /// <summary>Who asks how many tons are saved is not told by the euros that were spent.</summary>
    private static bool MissesTheCounted(double[] presence, Evidence evidence) =>
        evidence.Question is { Type: QuestionType.HowMany, Counted: >= 0 and var counted } && evidence.Terms.ShareByWord(presence)[counted] < CountedFrom;

    /// <summary>The mass of the covered words, and in part of those alike, as a share of the question's.</summary>
    private static double CoveredMass(double[] presence, QuestionTerms terms)
    {
        var shares = terms.ShareByWord(presence);
        return terms.Mass > 0 ? terms.WordMass.Select((mass, i) => mass * (shares[i] >= CoveredFrom ? 1 : AlikeDiscount * shares[i])).Sum() / terms.Mass : 0;
    }

    private static List<string> Uncovered(double[] presence, Evidence evidence)
    {
        var shares = evidence.Terms.ShareByWord(presence);
        var least = evidence.Terms.Mass * LeastMass;
        return
        [
            .. evidence.Question.Words
                .Where((word, i) => evidence.Question.IsAspect(word) && IsWorthARemark(word.AsTyped) && evidence.Terms.WordMass[i] >= least && shares[i] < CoveredFrom)
                .Select(word => word.AsTyped)
                .Distinct(StringComparer.OrdinalIgnoreCase),
        ];
    }

    /// <summary>"n" and "s" are what is left of spoken words; two capitals are an abbreviation.</summary>
    private static bool IsWorthARemark(string word) => word.Length >= ShortestRemarked || (word.Length > 1 && word.All(char.IsAsciiLetterUpper));
}

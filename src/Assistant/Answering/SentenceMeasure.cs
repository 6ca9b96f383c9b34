using SmartRegions.Assistant.Answering.Sections;
using SmartRegions.Assistant.Sheets;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Sections;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Assistant.Answering;

/// <summary>Measures the sentences of a passage against a question: what they carry of it, whether they have the form of an answer, where they stand.</summary>
/// <param name="question">What is asked.</param>
/// <param name="terms">Its terms.</param>
/// <param name="named">The documents it names.</param>
/// <param name="noted">What editors noted that people ask.</param>
/// <param name="top">Score of the best passage.</param>
internal sealed class SentenceMeasure(UnderstoodQuestion question, QuestionTerms terms, NamedDocuments named, NotedQuestions noted, double top)
{
    /// <summary>How much of a term's mass a sentence inherits when only its surroundings have the term; most from the sentence that its opening points back at.</summary>
    private const double FromHeading = 0.55;
    private const double FromNeighbour = 0.45;
    private const double FromAntecedent = 0.75;
    private const double FromPassage = 0.25;

    /// <summary>What a perfect match of the answer's form adds to a sentence, as a share of its relevance.</summary>
    private const double FormBonus = 0.4;

    /// <summary>The same for a definition, which has to come first.</summary>
    private const double DefinitionBonus = 0.9;

    /// <summary>What a heading that is the question itself adds to the sentences below it.</summary>
    private const double HeadingBonus = 0.6;

    /// <summary>What is left of a sentence of another document when the question names one.</summary>
    private const double OtherThanNamed = 0.6;

    /// <summary>What is left of a sentence that says what is not known, where no single fact is asked for: whoever types a matter wants what is.</summary>
    private const double NotKnown = 0.6;

    /// <summary>What is left of a sentence that says that something else is not known than what is asked for.</summary>
    private const double OtherUnknown = 0.6;

    /// <summary>What is left of an item of a list of whom to ask, where nobody is asked for: it names a matter that another sheet tells.</summary>
    private const double InContacts = 0.7;

    /// <summary>What is left of a sentence of a summary: a section further down says it at length, and the summary stands under the answer.</summary>
    private const double InSummary = 0.9;

    /// <summary>What is left of a sentence that says yes or no to another question.</summary>
    private const double OtherVerdict = 0.5;

    /// <summary>What is left of a sentence on duty, decision, duration, staff or failure, where that is not asked for: every sheet has such.</summary>
    private const double InSecondQuestions = 0.8;

    /// <summary>What is left of a sentence that says what a word means, of a sheet of questions, where no meaning is asked for.</summary>
    private const double InMeanings = 0.7;

    /// <summary>What is left of a sentence that speaks of the Land named and of nothing else that is asked about.</summary>
    private const double OnLandAlone = 0.5;

    /// <summary>How much of a sentence's score hangs on how its passage compares with the best one.</summary>
    private const double Standing = 0.7;

    /// <summary>What the first sentence of a passage gains, as a share.</summary>
    private const double OpeningBonus = 0.03;

    private const double KindMatch = 0.6;

    private readonly AnswerForm _form = new(question);
    private readonly HeadingAgreement _agreement = new(question, terms);
    private readonly LandAlone _landAlone = new(question, terms);
    private readonly double _bonus = question.Type == QuestionType.Definition ? DefinitionBonus : FormBonus;

    public IEnumerable<EvidenceSentence> Sentences(SearchHit hit)
    {
        var sentences = ReadPassage.Of(hit.Passage).Sentences;
        var present = sentences.Select(sentence => terms.PresenceIn(sentence.Terms)).ToArray();
        var above = Above(hit);
        var place = Place(hit);
        var isOnContacts = !AsksForContact && SectionHeadings.RoleOf(PassageContext.InnermostHeading(hit)) == SectionRole.Contact;
        var heading = _agreement.With(PassageContext.InnermostHeading(hit));
        for (var i = 0; i < sentences.Count; i++)
        {
            var read = sentences[i];
            var near = noted.Of(hit, read.LineNumber);
            var strengths = Combine(present, i, near.Beside(above), read.PointsBack);
            var answersAnother = VerdictForm.Match(read.Text) > 0 && !IsOnAllAsked(hit, read.Terms);
            var form = answersAnother ? 0 : Math.Max(_form.Match(read.Text), KindNamed(present[i].Values));
            var carried = terms.Share(strengths, Synonyms.Ignored);
            yield return new EvidenceSentence
            {
                Hit = hit,
                Read = read,
                Position = i,
                Presence = present[i].Values,
                Relevance = terms.Share(strengths),
                FormMatch = form,
                Score = carried * place * OfHeading(Math.Max(heading, near.Agreement)) * OfVerdict(answersAnother) * OfUnknown(read) * OfLand(strengths) * OfContacts(isOnContacts && read.Line.IsItem) * OfPosition(i) * OfForm(form),
            };
        }
    }

    /// <param name="agreement">How nearly the heading above, or what editors noted, is the question asked, 0 to 1.</param>
    private static double OfHeading(double agreement) => 1 + (HeadingBonus * agreement);

    private static double OfVerdict(bool answersAnother) => answersAnother ? OtherVerdict : 1;

    private double OfUnknown(ReadSentence read) => UnknownStatement.IsOnOther(read.Text, question.Type) ? OtherUnknown : 1;

    private double OfLand(double[] strengths) => _landAlone.IsAllThatIsSpokenOf(strengths) ? OnLandAlone : 1;

    private static double OfContacts(bool isContact) => isContact ? InContacts : 1;

    private static double OfPosition(int position) => position == 0 ? 1 + OpeningBonus : 1;

    /// <param name="match">How far the sentence has the form of the answer, 0 to 1.</param>
    private double OfForm(double match) => 1 + (_bonus * match);

    /// <summary>
    /// "Nein" answers the question above it. It answers this one where that question or the verdict's own words name all that is asked about and known to any source: "Gilt NIS-2 für Schulen?" is not "Gilt NIS-2 für das Rathaus?".
    /// </summary>
    private bool IsOnAllAsked(SearchHit hit, TextTerms verdict)
    {
        var shares = terms.ShareByWord(terms.PresenceIn(TextTerms.Of(PassageContext.InnermostHeading(hit)), verdict).Values);
        return !question.Words.Where((word, i) => question.IsAspect(word) && terms.IsKnown(i) && shares[i] < Coverage.CoveredFrom).Any();
    }

    /// <summary>Where several things of a kind are asked for, a sentence that names the kind has in part the form of the answer; the one thing asked for has a name of its own.</summary>
    private double KindNamed(double[] presence) =>
        question.MayAskForSeveral && question.Kind >= 0 && terms.ShareByWord(presence)[question.Kind] >= Coverage.CoveredFrom ? KindMatch : 0;

    /// <summary>What title, headings and the document's name lend to every sentence of a passage.</summary>
    private double[] Above(SearchHit hit)
    {
        var above = terms.PresenceIn(PassageContext.Headings(hit)).Values;
        if (named.Words.TryGetValue(hit.Document.Id, out var words)) terms.Raise(above, words);
        return above;
    }

    private double Place(SearchHit hit)
    {
        var standing = 1 - Standing + (Standing * (top > 0 ? hit.Score / top : 0));
        var belonging = named.Any && !named.Words.ContainsKey(hit.Document.Id) ? OtherThanNamed : 1;
        var meaning = !MayAskForMeaning && PassageContext.TellsMeaning(hit) ? InMeanings : 1;
        return standing * belonging * meaning * WorthOf(SectionHeadings.RoleOf(PassageContext.InnermostHeading(hit)));
    }

    private bool AsksForContact =>
        question.Type is QuestionType.Who or QuestionType.Where || SectionRequest.NamesNoMatter(question) || SectionRequest.In(question) is { Role: SectionRole.Contact };

    private bool MayAskForMeaning => question.Type is QuestionType.Definition or QuestionType.Topic or QuestionType.What;

    private double WorthOf(SectionRole section) => section switch
    {
        SectionRole.Unknown when question.Type is QuestionType.Definition or QuestionType.Topic or QuestionType.What or QuestionType.How => NotKnown,
        SectionRole.Summary => InSummary,
        SectionRole.Duty or SectionRole.Decision or SectionRole.Duration or SectionRole.Staff or SectionRole.Failure when SectionRequest.In(question) is not { } request || !request.Roles.Contains(section) => InSecondQuestions,
        _ => 1,
    };

    /// <summary>The strength of each term in a sentence: its own, or what its surroundings lend it, whichever is more.</summary>
    private static double[] Combine(TermPresence[] present, int at, double[] above, bool pointsBack)
    {
        var strengths = present[at].Strengths();
        TermPresence.Raise(strengths, above, FromHeading);
        for (var term = 0; term < strengths.Length; term++)
        {
            for (var other = 0; other < present.Length; other++)
            {
                if (present[other].Values[term] > 0) strengths[term] = Math.Max(strengths[term], Lent(other - at, pointsBack));
            }
        }

        return strengths;
    }

    private static double Lent(int distance, bool pointsBack) => distance switch
    {
        -1 when pointsBack => FromAntecedent,
        -1 or 1 => FromNeighbour,
        _ => FromPassage,
    };
}

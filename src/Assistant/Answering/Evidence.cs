using SmartRegions.Assistant.Understanding;
using SmartRegions.Knowledge.German;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Assistant.Answering;

/// <summary>What the search found, sentence by sentence.</summary>
internal sealed class Evidence
{
    /// <summary>How much of a term's mass a sentence inherits when only its surroundings have the term.</summary>
    private const double FromHeading = 0.55;
    private const double FromNeighbour = 0.45;
    private const double FromPassage = 0.25;

    /// <summary>What a perfect match of the answer's form adds to a sentence, as a share of its relevance.</summary>
    private const double TypeBonus = 0.4;

    /// <summary>The same for a definition, which has to come first.</summary>
    private const double DefinitionBonus = 0.9;

    /// <summary>How much of a sentence's score hangs on how its passage compares with the best one.</summary>
    private const double Standing = 0.7;

    /// <summary>What the first sentence of a passage gains, as a share.</summary>
    private const double OpeningBonus = 0.03;

    private Evidence(UnderstoodQuestion question, SearchResult found, QuestionTerms terms, IReadOnlyList<EvidenceSentence> sentences)
    {
        Question = question;
        Found = found;
        Terms = terms;
        Sentences = sentences;
    }

    public UnderstoodQuestion Question { get; }

    public SearchResult Found { get; }

    public QuestionTerms Terms { get; }

    /// <summary>All sentences of all passages, passage by passage in order of rank, each passage's in the order of its text.</summary>
    public IReadOnlyList<EvidenceSentence> Sentences { get; }

    public static Evidence From(UnderstoodQuestion question, SearchResult found)
    {
        var terms = new QuestionTerms(found.Terms, question.Words);
        var form = new AnswerForm(question);
        var top = found.Hits.Count > 0 ? found.Hits[0].Score : 0;
        var sentences = found.Hits.SelectMany(hit => Measure(hit, top, terms, form, question.Type == QuestionType.Definition ? DefinitionBonus : TypeBonus)).ToList();
        return new Evidence(question, found, terms, sentences);
    }

    private static IEnumerable<EvidenceSentence> Measure(SearchHit hit, double top, QuestionTerms terms, AnswerForm form, double bonus)
    {
        var text = hit.Passage.Text;
        var lines = TextLine.Of(text).ToList();
        var spans = SentenceSplitter.Split(text);
        var present = spans.Select(span => terms.PresenceIn(span.Of(text))).ToArray();
        var heading = terms.PresenceIn(Headings(hit)).Values;
        var standing = 1 - Standing + (Standing * (top > 0 ? hit.Score / top : 0));
        for (var i = 0; i < spans.Count; i++)
        {
            var sentence = spans[i].Of(text).ToString();
            var relevance = terms.Share(Combine(present, i, heading));
            var typeMatch = form.Match(sentence);
            var opening = i == 0 ? 1 + OpeningBonus : 1;
            yield return new EvidenceSentence
            {
                Hit = hit,
                Span = spans[i],
                Position = i,
                Line = lines.Find(line => spans[i].Start < line.End),
                Text = sentence,
                Presence = present[i].Values,
                Relevance = relevance,
                TypeMatch = typeMatch,
                Score = relevance * standing * opening * (1 + (bonus * typeMatch)),
            };
        }
    }

    private static string Headings(SearchHit hit) => string.Join('\n', [hit.Document.Title, .. hit.Passage.HeadingPath]);

    /// <summary>The strength of each term in a sentence: its own, or what its surroundings lend it, whichever is more.</summary>
    private static double[] Combine(TermPresence[] present, int at, double[] heading)
    {
        var strengths = present[at].Strengths();
        for (var term = 0; term < strengths.Length; term++)
        {
            strengths[term] = Math.Max(strengths[term], FromHeading * heading[term]);
            for (var other = 0; other < present.Length; other++)
            {
                if (present[other].Values[term] > 0) strengths[term] = Math.Max(strengths[term], Math.Abs(other - at) == 1 ? FromNeighbour : FromPassage);
            }
        }

        return strengths;
    }
}

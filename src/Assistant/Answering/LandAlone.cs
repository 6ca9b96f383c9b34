using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Clarifying;

namespace SmartRegions.Assistant.Answering;

/// <summary>Tells what speaks of the Land that a question names and of nothing else in it: what there is in Brandenburg is no answer to "Ab welchem Betrag müssen wir in Brandenburg ausschreiben?".</summary>
internal sealed class LandAlone(UnderstoodQuestion question, QuestionTerms terms)
{
    /// <summary>Share of a word from which a text or its heading speaks of it; what the passage lends is less.</summary>
    private const double SpokenFrom = 0.3;

    private readonly int[] _others = Others(question, terms);

    /// <param name="strengths">Of the question's terms in a text and around it.</param>
    public bool IsAllThatIsSpokenOf(double[] strengths)
    {
        if (_others.Length == 0) return false;
        var shares = terms.ShareByWord(strengths);
        return !_others.Any(word => shares[word] >= SpokenFrom);
    }

    /// <summary>The known words of the matter beside the Land; none where no Land is named.</summary>
    private static int[] Others(UnderstoodQuestion question, QuestionTerms terms) => LandMention.In(question.Text) is null
        ? []
        : [.. Enumerable.Range(0, question.Words.Count).Where(i => question.Words[i].IsContent && !QuestionTypes.IsShape(question.Words[i].Folded) && terms.IsKnown(i) && !LandMention.Has(question.Words[i], question.Words))];
}

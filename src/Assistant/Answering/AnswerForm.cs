using SmartRegions.Assistant.Understanding;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Assistant.Answering;

/// <summary>Tells whether a sentence has the form of the answer asked for: an amount for "wie viel", a date for "wann", a definition for "was ist".</summary>
internal sealed class AnswerForm
{
    /// <summary>A sentence that matches at least this much has the form.</summary>
    public const double From = 0.55;

    private readonly UnderstoodQuestion _question;
    private readonly HashSet<string> _asked;
    private readonly DefinitionForm _definition;

    public AnswerForm(UnderstoodQuestion question)
    {
        _question = question;
        _asked = question.Words.Select(word => word.Folded).ToHashSet(StringComparer.Ordinal);
        _definition = new DefinitionForm(question);
    }

    /// <summary>True for forms that are told surely: an amount stands there or not, while a name is guessed from capitals.</summary>
    public static bool IsSure(QuestionType type) => type is QuestionType.Cost or QuestionType.Definition;

    /// <summary>
    /// True where the sentence that has the form comes before all others. "Welche …" is not among them: whoever names Afrika need not say that it
    /// is a continent.
    /// </summary>
    public static bool Leads(QuestionType type) => QuestionTypes.DemandForm(type) || type is QuestionType.Where or QuestionType.Definition or QuestionType.List;

    /// <returns>0 to 1.</returns>
    public double Match(string sentence) => _question.Type switch
    {
        QuestionType.Definition => _definition.Match(sentence),
        QuestionType.Cost => AmountForm.MatchMoney(sentence, _asked),
        QuestionType.HowMany => AmountForm.HasNumber(sentence, _asked) ? 1 : 0,
        QuestionType.HowLong => AmountForm.HasDuration(sentence) ? 1 : AmountForm.HasNumber(sentence, _asked) ? 0.5 : 0,
        QuestionType.When => DateForm.Match(sentence, _asked),
        QuestionType.Who => NameForm.Match(sentence, _asked),
        QuestionType.Where => PlaceForm.Match(sentence, _asked),
        QuestionType.Why => ReasonForm.Match(sentence),
        QuestionType.YesNo => VerdictForm.Match(sentence),
        QuestionType.List or QuestionType.Which => ListMarker.Length(sentence) > 0 ? 0.3 : 0,
        QuestionType.How => ListMarker.Length(sentence) > 0 ? 0.4 : 0,
        _ => 0,
    };
}

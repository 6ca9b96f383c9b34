using SmartRegions.Assistant.Understanding;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Assistant.Answering;

/// <summary>An answer made of what the sources say, word for word.</summary>
/// <param name="Quotations">In the order they are shown.</param>
/// <param name="Form">How they were chosen, in German for the trace.</param>
internal sealed record Extract(IReadOnlyList<EvidenceQuotation> Quotations, string Form)
{
    public const string List = "Liste";
    public const string Best = "Sätze";
    public const string Section = "Abschnitt";

    /// <summary>The sheet that is quoted, where its title leaves open whether it is about the matter and readers have to know; <see langword="null"/> by default.</summary>
    public Document? Sheet { get; init; }

    /// <summary>True when each quotation stands on a line of its own: items of a list, rows of a table.</summary>
    public bool IsInLines => Quotations.Any(quotation => quotation.Sentences[0].Line.IsRow || quotation.Start < quotation.Sentences[0].Line.ContentStart);

    /// <summary>True when an amount, a date, a person is asked for and no quoted sentence has one.</summary>
    public bool LacksForm(QuestionType type) => QuestionTypes.DemandForm(type) && !Sentences.Any(sentence => sentence.FormMatch >= AnswerForm.From);

    public IEnumerable<EvidenceSentence> Sentences => Quotations.SelectMany(quotation => quotation.Sentences);

    /// <summary>What of the enumeration shown is left out because it is too long to be quoted.</summary>
    public LeftOut NotShown(Evidence evidence)
    {
        var item = Quotations.Select(quotation => quotation.Sentences[0]).FirstOrDefault(sentence => sentence.Line.IsItem || sentence.Line.IsRow);
        if (item is null || Enumeration.Around(item, evidence) is not { } list) return LeftOut.Nothing;
        var shown = Quotations.Count(quotation => list.Items.Any(one => one.Contains(quotation.Sentences[0])));
        return shown >= Enumeration.MostItems ? new LeftOut(list.Items.Count - shown, list.IsTable ? ListPart.Row : ListPart.Item) : LeftOut.Nothing;
    }

    /// <summary>Without quotations that reach over a sentence that speaks to a machine.</summary>
    public Extract WithoutOrders() => this with { Quotations = [.. Quotations.Where(quotation => !HiddenOrder.IsIn(quotation.Text))] };

    /// <summary>Without what it says twice.</summary>
    public Extract WithoutRepetition() => this with { Quotations = Repetition.Without(Quotations) };

    /// <summary>True for a list that stands outside of the section whose heading is the very question.</summary>
    private static bool IsElsewhere(IReadOnlyList<EvidenceQuotation> list, Evidence evidence)
    {
        var asked = AskedSection.Narrow(evidence);
        return asked.Count < evidence.Sentences.Count && !list.SelectMany(quotation => quotation.Sentences).Any(asked.Contains);
    }

    /// <summary>Chooses the steps or items of a list where the question asks for them, or may, and a list fits; otherwise the best sentences.</summary>
    public static Extract From(Evidence evidence)
    {
        if (ListExtract.Find(evidence) is not { } list || IsElsewhere(list, evidence)) return new Extract(SentenceExtract.Choose(evidence), Best);
        var better = BetterThan(list, evidence);
        IReadOnlyList<EvidenceQuotation> rest = SectionRest.BesideList(list, evidence);
        return better is null ? new Extract([.. list, .. rest], List) : new Extract([EvidenceQuotation.Of(better), .. list, .. rest.Where(quotation => !quotation.Sentences.Contains(better))], List);
    }

    /// <summary>The best sentence of all, where "Welche Länder …" is told by it and not by the list of its section: it stands above lead-in and items. <see langword="null"/> where it does not.</summary>
    private static EvidenceSentence? BetterThan(IReadOnlyList<EvidenceQuotation> list, Evidence evidence)
    {
        if (evidence.Question.Type is not (QuestionType.Which or QuestionType.What or QuestionType.Who)) return null;
        var best = evidence.Sentences.Where(SupportingSentences.IsSelfStanding).MaxBy(sentence => sentence.Score);
        return best is not null && ReferenceEquals(best.Hit, list[0].Hit) && best.Score > list.SelectMany(quotation => quotation.Sentences).Max(sentence => sentence.Score) ? best : null;
    }
}

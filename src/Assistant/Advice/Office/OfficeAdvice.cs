using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Sheets;
using SmartRegions.Assistant.Understanding;
using SmartRegions.Assistant.Understanding.Clarifying;
using SmartRegions.Assistant.Understanding.Laender;
using SmartRegions.Assistant.Understanding.Wishes;
using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Assistant.Advice.Office;

/// <summary>"Wer hilft uns?": the offices of the asker's Land, and those for the topic wherever one is.</summary>
internal sealed class OfficeAdvice(KnowledgeAccess knowledge)
{
    /// <summary>Offices named of one Land at most.</summary>
    private const int MostOffices = 5;

    private const string WhichLand =
        "Für welches Bundesland suchen Sie eine Anlaufstelle? Die zuständigen Stellen unterscheiden sich von Land zu Land. Mit „egal“ nenne ich die bundesweiten.";

    private readonly OfficeDirectory _directory = new(knowledge);

    public async Task<AdviceResult?> AdviseAsync(AdviceRequest request, CancellationToken cancellationToken)
    {
        var topic = OfficeTopic.Of(request.Question);
        var land = request.Profile.Land;
        if (land is null && topic.NeedsLand && !ClarificationRules.WasAskedFor(ClarificationNeed.Land, request.Conversation)) return new AdviceInquiry(ClarificationNeed.Land, WhichLand);

        var onTopic = await _directory.OnTopicAsync(topic.Words.Length > 0 ? topic.Words : OfficeDirectory.Anything, cancellationToken);
        // Who will not name a Land is not told the office of another one.
        if (onTopic is null && land is null && topic.NeedsLand) onTopic = await _directory.OnTopicAsync(topic.Role == SectionRole.DataProtectionAuthority ? OfficeDirectory.DataProtection : OfficeDirectory.Anything, cancellationToken);
        var ofLand = land is { } known ? await _directory.OfLandAsync(known, cancellationToken) : null;
        if (onTopic is null && (ofLand is null || IsForSources(request.Question, topic))) return null;

        var numbers = new CitationNumbers();
        List<AnswerPart> parts = [];
        if (topic.Words.Length > 0 && onTopic is not null) parts.Add(OfficeParts.OnTopic(onTopic, numbers));
        if (ofLand is not null) parts.Add(WithTelephone(OfLand(ofLand, topic, hasTopic: onTopic is not null, numbers), ofLand, request.Question, numbers));
        if (topic.Words.Length == 0 && onTopic is not null) parts.Add(Everywhere(onTopic, land, ofLand, numbers));
        var isPartly = (land is not null && ofLand is null) || (topic.Words.Length > 0 && onTopic is null && topic.Role == SectionRole.Advisers);
        return new QuotedAdvice { Parts = parts, Citations = numbers.ToCitations(), Confidence = isPartly ? AdviceConfidence.PartlyMatched : AdviceConfidence.Matched };
    }

    /// <summary>"Wer ist für die Folgenabschätzung zuständig?" asks for a rule; where no office is named for it, the sources may know it.</summary>
    private static bool IsForSources(UnderstoodQuestion question, OfficeTopic topic) =>
        topic is { Role: SectionRole.Advisers, Words.Length: > 0 } && question.Words.Any(word => word.Folded == "zustandig");

    private static AnswerPart OfLand(Sheet sheet, OfficeTopic topic, bool hasTopic, CitationNumbers numbers)
    {
        var isGeneral = topic.Role == SectionRole.Advisers;
        var note = isGeneral && topic.Words.Length > 0 && !hasTopic ? "Eine eigene Stelle für dieses Thema finde ich nicht; allgemein beraten diese:" : null;
        // Beside an office for the topic, the first address of the Land is enough.
        var isBesideTopic = isGeneral && topic.Words.Length > 0 && hasTopic;
        var section = isBesideTopic ? null : sheet.Section(topic.Role);
        var shown = section is not null ? SheetQuotes.Opening(section, MostOffices, numbers) : sheet.Section(SectionRole.Summary) is { } summary ? SheetQuotes.Opening(summary, 1, numbers) : [];
        return new AnswerPart(sheet.Document.Title, note, shown);
    }

    /// <summary>Who asks whom to call is told what the sheet says of numbers, also that none is known.</summary>
    private static AnswerPart WithTelephone(AnswerPart offices, Sheet sheet, UnderstoodQuestion question, CitationNumbers numbers) =>
        OfficeParts.AsksForTelephone(question) && OfficeParts.Telephone(sheet) is { } said ? offices with { Sentences = [.. offices.Sentences, numbers.Sentence(said)] } : offices;

    private static AnswerPart Everywhere(SheetSection section, Land? land, Sheet? ofLand, CitationNumbers numbers)
    {
        var note = land is null ? "Ohne Ihr Bundesland nenne ich nur, was überall gilt."
            : ofLand is null ? $"Eine eigene Anlaufstelle {LandWording.In(land.Value)} ist mir nicht bekannt."
            : null;
        return new AnswerPart("Bundesweit", note, SheetQuotes.Opening(section, 1, numbers));
    }
}

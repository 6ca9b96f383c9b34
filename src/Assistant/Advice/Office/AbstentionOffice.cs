using SmartRegions.Assistant.Advice.Sheets;
using SmartRegions.Assistant.Answering;
using SmartRegions.Assistant.Understanding;

namespace SmartRegions.Assistant.Advice.Office;

/// <summary>Whom to ask where the sources carry no answer: the office of the asker's Land, and the one for the topic.</summary>
internal sealed class AbstentionOffice(KnowledgeAccess knowledge)
{
    private readonly OfficeDirectory _directory = new(knowledge);

    /// <returns>A sentence an office, the Land's first; nothing where no sheet names one.</returns>
    public async Task<IReadOnlyList<Quotation>> ForAsync(UnderstoodQuestion question, AskerProfile profile, CancellationToken cancellationToken)
    {
        var offices = new List<Quotation>();
        if (profile.Land is { } land && await _directory.OfLandAsync(land, cancellationToken) is { } sheet) offices.AddRange(sheet.Opening(SectionRole.Summary, 1));
        var words = OfficeTopic.Of(question).Words;
        var section = words.Length > 0 ? await _directory.OnTopicAsync(words, cancellationToken) : null;
        if (section is null && offices.Count == 0) section = await _directory.OnTopicAsync(OfficeDirectory.Anything, cancellationToken);
        if (section is not null) offices.AddRange(section.Opening(1));
        return offices;
    }
}

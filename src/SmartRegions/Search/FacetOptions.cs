using System.CommandLine;
using System.CommandLine.Parsing;
using SmartRegions.Knowledge;
using SmartRegions.Knowledge.Documents;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Program.Search;

/// <summary>The options by which a search is kept to documents of one kind, Land, field of action and so on, in the words of the front matter.</summary>
internal sealed class FacetOptions
{
    private const int EarliestYear = 1900;
    private const int LatestYear = 2100;

    private static readonly string Kinds = FrontMatterWords.Listed(FrontMatterWords.Kinds.Keys);

    private static readonly string Grades = FrontMatterWords.Listed(FrontMatterWords.Grades.Keys);

    private readonly Option<string?> _land = new("--land") { Description = "Nur was in diesem Bundesland gilt, zum Beispiel HE" };
    private readonly Option<string?> _kind = new("--kind") { Description = $"Nur diese Art: {Kinds}" };
    private readonly Option<string?> _field = new("--field") { Description = "Nur dieses Handlungsfeld, zum Beispiel Mobilität" };
    private readonly Option<string?> _stage = new("--stage") { Description = "Nur diese Stufe, zum Beispiel Pilot" };
    private readonly Option<string?> _grade = new("--grade") { Description = $"Nur dieser Grad des Belegs: {Grades}" };
    private readonly Option<string?> _size = new("--size") { Description = "Nur Kommunen dieser Größe: Großstadt, Mittelstadt, Kleinstadt, Landgemeinde, Landkreis, Verbund" };
    private readonly Option<int?> _since = new("--since") { Description = "Nur mit Stand aus diesem Jahr oder später" };

    public FacetOptions()
    {
        _land.Validators.Add(Told(text => Land.TryParse(text, out _), "Ein Bundesland wird als Kürzel wie HE oder mit Namen angegeben."));
        _kind.Validators.Add(Told(FrontMatterWords.Kinds.ContainsKey, $"--kind kennt: {Kinds}."));
        _grade.Validators.Add(Told(FrontMatterWords.Grades.ContainsKey, $"--grade kennt: {Grades}."));
        _size.Validators.Add(Told(text => SpatialTypes.TryParse(text, out _), "--size kennt: Großstadt, Mittelstadt, Kleinstadt, Landgemeinde, Landkreis, Verbund."));
        _since.Validators.Add(result =>
        {
            if (CommonOptions.NumberIn(result) is < EarliestYear or > LatestYear) result.AddError("--since erwartet ein Jahr wie 2024.");
        });
    }

    public IEnumerable<Option> All => [_land, _kind, _field, _stage, _grade, _size, _since];

    /// <returns>The documents that are not of that kind; none where no option is given.</returns>
    public Task<IReadOnlySet<DocumentId>> ExcludedAsync(ParseResult parsed, KnowledgeBase knowledge, CancellationToken cancellationToken) => Of(parsed).ExcludedAsync(knowledge.Store, cancellationToken);

    private DocumentFacets Of(ParseResult parsed) => new()
    {
        Land = Land.TryParse(parsed.GetValue(_land), out var land) ? land : null,
        Kind = parsed.GetValue(_kind) is { } kind ? FrontMatterWords.Kinds[kind] : null,
        FieldOfAction = parsed.GetValue(_field),
        Stage = parsed.GetValue(_stage),
        Evidence = parsed.GetValue(_grade) is { } grade ? FrontMatterWords.Grades[grade] : null,
        SpatialType = SpatialTypes.TryParse(parsed.GetValue(_size), out var type) ? type : null,
        SinceYear = parsed.GetValue(_since),
    };

    private static Action<OptionResult> Told(Func<string, bool> isKnown, string problem) => result =>
    {
        if (result.Tokens is [var token, ..] && !isKnown(token.Value)) result.AddError(problem);
    };
}

using System.CommandLine;
using System.CommandLine.Parsing;
using SmartRegions.Knowledge.Search;

namespace SmartRegions.Program.Search;

/// <summary>The options by which a search is kept to documents of one kind, Land, field of action and so on, in the words of the front matter.</summary>
internal sealed class FacetOptions
{
    private readonly Option<string?> _land = new("--land") { Description = "Nur was in diesem Bundesland gilt, zum Beispiel HE" };
    private readonly Option<string?> _kind = new("--kind") { Description = $"Nur diese Art: {FacetRequest.KindsListed}" };
    private readonly Option<string?> _field = new("--field") { Description = "Nur dieses Handlungsfeld, zum Beispiel Mobilität" };
    private readonly Option<string?> _stage = new("--stage") { Description = "Nur diese Stufe, zum Beispiel Pilot" };
    private readonly Option<string?> _grade = new("--grade") { Description = $"Nur dieser Grad des Belegs: {FacetRequest.GradesListed}" };
    private readonly Option<string?> _size = new("--size") { Description = $"Nur Kommunen dieser Größe: {FacetRequest.SizesListed}" };
    private readonly Option<int?> _since = new("--since") { Description = "Nur mit Stand aus diesem Jahr oder später" };

    public FacetOptions()
    {
        _land.Validators.Add(Told(text => new FacetRequest { Land = text }));
        _kind.Validators.Add(Told(text => new FacetRequest { Kind = text }));
        _grade.Validators.Add(Told(text => new FacetRequest { Grade = text }));
        _size.Validators.Add(Told(text => new FacetRequest { Size = text }));
        _since.Validators.Add(result => Tell(result, new FacetRequest { Since = CommonOptions.NumberIn(result) }));
    }

    public IEnumerable<Option> All => [_land, _kind, _field, _stage, _grade, _size, _since];

    public FacetRequest In(ParseResult parsed) => new()
    {
        Land = parsed.GetValue(_land),
        Kind = parsed.GetValue(_kind),
        Field = parsed.GetValue(_field),
        Stage = parsed.GetValue(_stage),
        Grade = parsed.GetValue(_grade),
        Size = parsed.GetValue(_size),
        Since = parsed.GetValue(_since),
    };

    /// <summary>For people: <c>--kind: Möglich sind: …</c></summary>
    public static string Message((string Facet, string Expected) problem) => $"--{problem.Facet}: {problem.Expected}";

    private static Action<OptionResult> Told(Func<string, FacetRequest> asked) => result =>
    {
        if (result.Tokens is [var token, ..]) Tell(result, asked(token.Value));
    };

    private static void Tell(OptionResult result, FacetRequest asked)
    {
        if (asked.Problem() is { } problem) result.AddError(Message(problem));
    }
}

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using System.Text.Json;
using System.Text.Json.Serialization;
using SmartRegions.Assistant.Understanding.PersonalData;
using SmartRegions.Channels.Activities;
using SmartRegions.Channels.Limits;

namespace SmartRegions.Channels.WebChat.PersonalData;

/// <summary>Tells what in a message tells of a person, before it is sent. Nothing of it is kept.</summary>
internal static class PersonalDataCheck
{
    public const string Root = "/gespraeche";

    public static void MapPersonalDataCheck(this IEndpointRouteBuilder app) =>
        app.MapPost($"{Root}/{{id}}/pruefung", CheckAsync).RequireRateLimiting(RateLimits.Messages);

    private static async Task<IResult> CheckAsync(string id, HttpRequest request, TokenSigner tokens, CancellationToken cancellationToken)
    {
        var admission = tokens.Admit(request, id);
        if (admission.Token is null) return admission.Refusal;
        var (draft, refusal) = await SentJson.ReadAsync(request, PersonalDataJson.Default.Draft, cancellationToken);
        if (refusal is not null) return refusal;
        return draft?.Text is { Length: <= ActivityLimits.TextLength } text ? TypedResults.Json(Check(text), PersonalDataJson.Default.CheckedDraft) : NotLegible();
    }

    private static CheckedDraft Check(string text)
    {
        var found = PersonalDataFinder.Find(text);
        return new CheckedDraft([.. found.Select(datum => new FoundDatum(Redaction.NameOf(datum.Kind), datum.Start, datum.Length))], Redaction.Of(text, found));
    }

    private static IResult NotLegible() => Problems.BadActivity("Erwartet wird ein Text („text“).");
}

/// <param name="Text">As typed.</param>
internal sealed record Draft(string? Text);

/// <param name="Found">In the order of the text; possibly nothing.</param>
/// <param name="Redacted">The text without it.</param>
internal sealed record CheckedDraft(IReadOnlyList<FoundDatum> Found, string Redacted);

/// <param name="Kind">German, as <c>IBAN</c>.</param>
/// <param name="Start">First UTF-16 code unit, from 0.</param>
/// <param name="Length">In UTF-16 code units.</param>
internal sealed record FoundDatum(string Kind, int Start, int Length);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Draft))]
[JsonSerializable(typeof(CheckedDraft))]
internal sealed partial class PersonalDataJson : JsonSerializerContext;

using System.Text.Json.Serialization;

namespace SmartRegions.Channels.Activities;

/// <summary>What a message says of itself in the words of schema.org: where its statements stand, and what an asker may do with it.</summary>
internal sealed record MessageEntity
{
    [JsonPropertyName("@context")]
    public string Context { get; init; } = "https://schema.org";

    /// <summary>Empty: the message that carries the entity.</summary>
    [JsonPropertyName("@id")]
    public string Id { get; init; } = string.Empty;

    [JsonPropertyName("@type")]
    public string SchemaType { get; init; } = "Message";

    public string Type { get; init; } = "https://schema.org/Message";

    public IReadOnlyList<CitationClaim>? Citation { get; init; }

    /// <summary>What an asker may do with the message.</summary>
    public IReadOnlyList<PossibleAction>? PotentialAction { get; init; }
}

/// <summary>Something to do: a click on a thumb sends it back as an entity of an event, for the others the page has buttons.</summary>
/// <param name="Id">What it is about.</param>
/// <param name="SchemaType"><c>LikeAction</c>, <c>DislikeAction</c>, <c>DownloadAction</c> (a hand-out) or <c>AskAction</c> (hand the question on to people).</param>
internal sealed record PossibleAction([property: JsonPropertyName("@id")] string Id, [property: JsonPropertyName("@type")] string SchemaType)
{
    public string ActionStatus { get; init; } = "PotentialActionStatus";

    /// <summary>Who is asked, as far as the answer names them.</summary>
    public string? Recipient { get; init; }

    /// <summary>Whether it is what best to do next.</summary>
    public bool? IsAdvised { get; init; }
}

/// <summary>A numbered source.</summary>
/// <param name="Position">The number in the text, from 1.</param>
/// <param name="Appearance">Where it stands.</param>
internal sealed record CitationClaim(string Position, CitedDocument Appearance)
{
    [JsonPropertyName("@type")]
    public string SchemaType => "Claim";
}

/// <param name="Name">Title and what else names the place.</param>
/// <param name="Url">The source page, with the passage marked.</param>
/// <param name="Abstract">The quoted words.</param>
/// <param name="Citation">The entries of the document's own list of sources that the quoted words name by number; <see langword="null"/> for none.</param>
internal sealed record CitedDocument(string Name, string Url, string Abstract, IReadOnlyList<string>? Citation = null)
{
    [JsonPropertyName("@type")]
    public string SchemaType => "DigitalDocument";
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace SmartRegions.Ingestion.Reading.Isolation;

/// <summary>What the program asks of a reader process: one JSON object a line on its standard input.</summary>
/// <param name="File">Absolute path.</param>
/// <param name="Limits">What the file may cost.</param>
/// <param name="Settings">For the readers that need some.</param>
internal sealed record ReadRequest(string File, ReadingLimits Limits, ReaderSettings Settings);

/// <summary>What a reader process answers: one JSON object a line on its standard output.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "message")]
[JsonDerivedType(typeof(ReadyMessage), "ready")]
[JsonDerivedType(typeof(ProgressMessage), "progress")]
[JsonDerivedType(typeof(ScannedPagesMessage), "scanned_pages")]
[JsonDerivedType(typeof(BlockMessage), "block")]
[JsonDerivedType(typeof(EndMessage), "end")]
internal abstract record ReaderMessage;

/// <summary>The process has started; sent once.</summary>
internal sealed record ReadyMessage : ReaderMessage;

/// <param name="Part">Number of the page or part that is done.</param>
internal sealed record ProgressMessage(int Part) : ReaderMessage;

/// <param name="Count">How many more pages are to be recognised.</param>
internal sealed record ScannedPagesMessage(int Count) : ReaderMessage;

internal sealed record BlockMessage(Block Block) : ReaderMessage;

/// <summary>The document is done.</summary>
/// <param name="Content">Everything but the blocks, which went ahead.</param>
/// <param name="Last">Whether the process ends now, because nobody knows what the document did to it.</param>
internal sealed record EndMessage(DocumentContent Content, bool Last) : ReaderMessage;

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(ReadRequest))]
[JsonSerializable(typeof(ReaderMessage))]
internal sealed partial class ReaderProtocolContext : JsonSerializerContext;

/// <summary>How requests and messages are written down. Umlauts stay as they are: nothing between these two processes is HTML.</summary>
internal static class ReaderProtocol
{
    private static readonly JsonSerializerOptions Options =
        new(ReaderProtocolContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonTypeInfo<ReadRequest> Request { get; } = (JsonTypeInfo<ReadRequest>)Options.GetTypeInfo(typeof(ReadRequest));

    public static JsonTypeInfo<ReaderMessage> Message { get; } = (JsonTypeInfo<ReaderMessage>)Options.GetTypeInfo(typeof(ReaderMessage));
}

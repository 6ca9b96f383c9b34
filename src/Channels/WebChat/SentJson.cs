using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;

namespace SmartRegions.Channels.WebChat;

/// <summary>Reads what a client of the chat sends.</summary>
internal static class SentJson
{
    /// <param name="request">Whose body is read.</param>
    /// <param name="type">What is expected.</param>
    /// <param name="cancellationToken">Rethrown.</param>
    /// <returns>What was sent; nothing where it is not legible, with a refusal where it is too large even to look at.</returns>
    public static async Task<(T? Value, IResult? Refusal)> ReadAsync<T>(HttpRequest request, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        try
        {
            return (await JsonSerializer.DeserializeAsync(request.Body, type, cancellationToken), null);
        }
        catch (JsonException)
        {
            return (null, null);
        }
        catch (BadHttpRequestException failure) when (failure.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return (null, Problems.TooLarge());
        }
    }
}

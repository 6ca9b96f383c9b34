using System.Text.Json;

namespace SmartRegions.Tests.Channels.Api;

/// <summary>What the interface says of itself.</summary>
public sealed class OpenApiTests : IAsyncLifetime
{
    private ServerPlace _place = null!;
    private JsonElement _description;

    public async Task InitializeAsync()
    {
        _place = await ServerPlace.StartAsync();
        _description = JsonDocument.Parse(await _place.Client.GetStringAsync($"{ApiClient.Root}/openapi.json")).RootElement;
    }

    public async Task DisposeAsync() => await _place.DisposeAsync();

    [Fact]
    public void Every_operation_is_there_and_nothing_else() => Assert.Equal(
        ["/api/v1/ask", "/api/v1/documents", "/api/v1/documents/{document_id}", "/api/v1/search", "/api/v1/source/{passage_id}"],
        _description.GetProperty("paths").EnumerateObject().Select(path => path.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_operation_parameter_answer_and_field_has_its_german_words()
    {
        var operations = _description.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject()).Select(operation => operation.Value).ToList();
        var schemas = _description.GetProperty("components").GetProperty("schemas").EnumerateObject().ToList();
        var silent = operations.SelectMany(Parts).Concat(schemas.SelectMany(Fields)).Where(part => !Speaks(part.Value)).Select(part => part.Name);

        Assert.Empty(silent);
        Assert.DoesNotContain("summary", _description.GetProperty("info").EnumerateObject().Select(field => field.Name));
    }

    [Fact]
    public void Comments_for_developers_stay_inside() =>
        Assert.DoesNotContain(" the ", _description.GetRawText(), StringComparison.Ordinal);

    [Fact]
    public void Fields_are_named_as_they_are_sent()
    {
        var answer = _description.GetProperty("components").GetProperty("schemas").GetProperty("AnswerJson").GetProperty("properties");

        Assert.Contains("see_also", answer.EnumerateObject().Select(field => field.Name));
        Assert.Equal("string", _description.GetProperty("components").GetProperty("schemas").GetProperty("DocumentDate").GetProperty("type").GetString());
    }

    private static IEnumerable<(string Name, JsonElement Value)> Parts(JsonElement operation)
    {
        var name = operation.GetProperty("operationId").GetString()!;
        yield return (name, operation);
        foreach (var response in operation.GetProperty("responses").EnumerateObject()) yield return ($"{name} {response.Name}", response.Value);
        if (!operation.TryGetProperty("parameters", out var parameters)) yield break;
        foreach (var parameter in parameters.EnumerateArray()) yield return ($"{name} {parameter.GetProperty("name")}", parameter);
    }

    private static IEnumerable<(string Name, JsonElement Value)> Fields(JsonProperty schema) =>
        schema.Value.TryGetProperty("properties", out var fields) ? fields.EnumerateObject().Select(field => ($"{schema.Name}.{field.Name}", field.Value)) : [];

    private static bool Speaks(JsonElement part) => part.TryGetProperty("description", out var words) && words.GetString() is { Length: > 0 };
}

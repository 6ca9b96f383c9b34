using System.Text.Json;
using SmartRegions.Program.Ask;
using SmartRegions.Tests.Assistant.Answering;

namespace SmartRegions.Tests.Program.Ask;

public sealed class AskBatchTests
{
    [Fact]
    public async Task Each_line_is_answered_under_its_id_in_order_and_broken_lines_are_named()
    {
        var (code, lines, errors) = await RunAsync(
            """
            {"id":"a","question":"Was kostet ein Hund?","land":"BW","history":["Wie hoch ist die Hundesteuer?"]}
            {"question":"ohne Kennung"}

            {"id":"b","question":"Guten Tag"}
            """);
        Assert.Equal(1, code);
        Assert.Equal([("a", "answer"), ("b", "smalltalk")], lines.Select(line => (line.GetProperty("id").GetString(), line.GetProperty("kind").GetString())));
        Assert.Contains("Zeile 2", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_carries_the_promised_fields()
    {
        var (_, lines, _) = await RunAsync("""{"id":"a","question":"Was kostet ein Hund?"}""");
        Assert.Equal(
            ["id", "kind", "text", "parts", "table", "sentences", "citations", "notes", "see_also", "missing", "confidence", "intent", "ms", "trace"],
            lines[0].EnumerateObject().Select(property => property.Name));
        var citation = lines[0].GetProperty("citations")[0];
        Assert.Equal(
            ["n", "document_id", "document_title", "publisher", "published", "as_of", "evidence", "version", "page", "recognised", "heading_path", "passage_id", "quote", "references", "url"],
            citation.EnumerateObject().Select(property => property.Name));
        Assert.Equal((1, 2, "§ 5 Steuersatz"), (citation.GetProperty("n").GetInt32(), citation.GetProperty("page").GetInt32(), citation.GetProperty("heading_path")[0].GetString()));
    }

    [Theory]
    [InlineData("Bitte verbinden Sie mich mit einem Berater, ich möchte mit einem Menschen sprechen", "escalation", "human_wish")]
    [InlineData("Welche Wertgrenze gilt für Direktaufträge?", "clarification", "which")]
    [InlineData("Du bist ein Trottel", "refusal", "abuse")]
    public async Task Kind_and_intent_say_what_became_of_it(string question, string kind, string intent)
    {
        var (_, lines, _) = await RunAsync($$"""{"id":"a","question":"{{question}}"}""");
        Assert.Equal((kind, intent), (lines[0].GetProperty("kind").GetString(), lines[0].GetProperty("intent").GetString()));
        Assert.Equal(JsonValueKind.Null, lines[0].GetProperty("confidence").ValueKind);
    }

    private static async Task<(int Code, List<JsonElement> Lines, string Errors)> RunAsync(string batch)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, batch);
            using var output = new StringWriter();
            using var errors = new StringWriter();
            var code = await new AskBatch(TownLibrary.Advisor, output, errors).RunAsync(file, CancellationToken.None);
            var lines = output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line)).ToList();
            return (code, lines, errors.ToString());
        }
        finally
        {
            File.Delete(file);
        }
    }
}

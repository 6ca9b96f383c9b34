using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using SmartRegions.Evaluation.Csv;

namespace SmartRegions.Evaluation.Sets;

/// <summary>Golden sets as tables (RFC 4180, UTF-8), for people who keep questions in a spreadsheet. Nothing gets lost on the way there and back.</summary>
/// <remarks>
/// A column for each property. A cell with several entries has one a line; a claim is <c>name: wording | wording</c>, a source <c>path</c> or <c>path#page</c>; see
/// <see cref="CellText"/> for names, wordings and paths that hold such marks themselves.
/// </remarks>
public static class QuestionCsv
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: true);

    /// <summary>What a German spreadsheet writes unless it is told to write UTF-8.</summary>
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    private static readonly string[] Columns =
        ["id", "question", "history", "land", "inhabitants", "expected", "key_facts", "forbidden", "sources", "topic", "register", "tags"];

    /// <summary>Writes a set; with the mark at the beginning by which spreadsheets tell UTF-8.</summary>
    public static Task WriteAsync(IEnumerable<GoldenQuestion> questions, string file, CancellationToken cancellationToken) =>
        File.WriteAllTextAsync(file, string.Concat(questions.Select(Cells).Prepend(Columns).Select(CsvText.Row)), Utf8, cancellationToken);

    /// <summary>Reads a table with comma or semicolon, in UTF-8 or Windows-1252, as spreadsheets write it in German.</summary>
    /// <exception cref="InvalidDataException">A row is not a question, a column is unknown, or a column or an id occurs twice. The message is German and names file and line.</exception>
    public static async Task<IReadOnlyList<GoldenQuestion>> ReadAsync(string file, CancellationToken cancellationToken)
    {
        var text = Decoded(await File.ReadAllBytesAsync(file, cancellationToken));
        try
        {
            return Read(text, Path.GetFileName(file));
        }
        catch (FormatException exception)
        {
            throw new InvalidDataException($"{Path.GetFileName(file)}, {exception.Message}", exception);
        }
    }

    private static string Decoded(byte[] bytes)
    {
        using var reader = new StreamReader(new MemoryStream(bytes), System.Text.Unicode.Utf8.IsValid(bytes) ? Utf8 : Windows1252, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }

    private static List<GoldenQuestion> Read(string text, string file)
    {
        var header = text.AsSpan()[..Math.Max(0, text.AsSpan().IndexOfAny('\r', '\n'))];
        var rows = CsvText.Read(text, header.Contains(';') ? ';' : ',').ToList();
        if (rows is not [{ Cells: var columns }, .. var lines]) throw new InvalidDataException($"{file}: Die Tabelle ist leer.");
        if (columns.Except(Columns).FirstOrDefault() is { } unknown) throw new InvalidDataException($"{file}: Die Spalte „{unknown}“ ist unbekannt. Bekannt sind: {string.Join(", ", Columns)}.");
        if (columns.GroupBy(column => column).FirstOrDefault(group => group.Count() > 1) is { } twice) throw new InvalidDataException($"{file}: Die Spalte „{twice.Key}“ steht zweimal da.");
        var questions = new List<GoldenQuestion>();
        foreach (var row in lines)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{file}, Zeile {row.Line}");
            if (row.Cells.Count != columns.Count) throw new InvalidDataException($"{place}: {row.Cells.Count} statt {columns.Count} Spalten.");
            var question = QuestionLine.Parse(Line(columns, row.Cells).ToJsonString(), place);
            if (questions.Exists(other => other.Id == question.Id)) throw new InvalidDataException($"{place}: Die Kennung „{question.Id}“ steht schon in einer Zeile davor.");
            questions.Add(question);
        }

        return questions;
    }

    private static string[] Cells(GoldenQuestion question) =>
    [
        question.Id,
        question.Question,
        CellText.Join(question.History),
        question.Land?.Code ?? string.Empty,
        question.Inhabitants?.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
        CellText.Join(question.Expected.Select(EvaluationJson.Word)),
        CellText.JoinClaims(question.KeyFacts),
        CellText.JoinClaims(question.Forbidden),
        CellText.JoinSources(question.Sources),
        question.Topic,
        question.Register,
        CellText.Join(question.Tags),
    ];

    /// <summary>The row as a line of a set, so that both are read by the same rules.</summary>
    private static JsonObject Line(IReadOnlyList<string> columns, IReadOnlyList<string> cells)
    {
        var line = new JsonObject();
        foreach (var (column, cell) in columns.Zip(cells).Where(pair => pair.Second.Length > 0))
        {
            line[column] = column switch
            {
                "history" or "expected" or "tags" => new JsonArray([.. CellText.Split(cell).Select(entry => JsonValue.Create(entry))]),
                "key_facts" or "forbidden" => new JsonArray([.. CellText.SplitClaims(cell).Select(Node)]),
                "sources" => new JsonArray([.. CellText.SplitSources(cell).Select(Node)]),
                "inhabitants" when int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var inhabitants) => JsonValue.Create(inhabitants),
                _ => JsonValue.Create(cell),
            };
        }

        return line;
    }

    private static JsonNode Node(Claim claim) => new JsonObject { ["name"] = claim.Name, ["any_of"] = new JsonArray([.. claim.AnyOf.Select(wording => JsonValue.Create(wording))]) };

    private static JsonNode Node(ExpectedSource source) => new JsonObject { ["document"] = source.Document, ["page"] = source.Page };
}

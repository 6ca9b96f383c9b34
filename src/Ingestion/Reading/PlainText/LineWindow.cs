namespace SmartRegions.Ingestion.Reading.PlainText;

/// <summary>The lines of a text one by one, with a view of their neighbours. Missing neighbours are blank.</summary>
internal sealed class LineWindow(string text)
{
    private readonly string[] _lines = text.ReplaceLineEndings("\n").Replace('\f', '\n').Split('\n');
    private int _index = -1;

    /// <summary>From 1.</summary>
    public int Number => _index + 1;

    public string Current => _lines[_index];

    public string Next => At(_index + 1);

    public bool PreviousIsBlank => string.IsNullOrWhiteSpace(At(_index - 1));

    public bool NextIsBlank => string.IsNullOrWhiteSpace(Next);

    public bool NextIsIndented => Next.Length > 0 && char.IsWhiteSpace(Next[0]);

    /// <summary>The next line that is not blank, at most three lines on.</summary>
    public string Following => Enumerable.Range(_index + 1, 3).Select(At).FirstOrDefault(line => !string.IsNullOrWhiteSpace(line)) ?? string.Empty;

    /// <summary>The line before that is not blank, at most three lines back.</summary>
    public string Preceding => Enumerable.Range(1, 3).Select(back => At(_index - back)).FirstOrDefault(line => !string.IsNullOrWhiteSpace(line)) ?? string.Empty;

    public bool MoveNext() => ++_index < _lines.Length;

    private string At(int index) => index >= 0 && index < _lines.Length ? _lines[index] : string.Empty;
}

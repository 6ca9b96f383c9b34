using System.Globalization;
using System.Text.RegularExpressions;

namespace SmartRegions.Ingestion.Reading.Docx;

/// <summary>The paragraph styles of a document, with what they inherit.</summary>
internal sealed partial class WordStyles
{
    private const int LongestInheritance = 16;

    private readonly Dictionary<string, Definition> _definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordStyle> _resolved = new(StringComparer.Ordinal);

    private WordStyles()
    {
    }

    public static WordStyles Read(WordXml? styles)
    {
        var result = new WordStyles();
        Definition? current = null;
        while (styles?.Read() == true)
        {
            if (styles.Ends("style")) current = null;
            if (!styles.IsStart) continue;
            if (styles.Name == "style") current = result.Add(styles.Attribute("styleId"));
            else if (current is not null) Note(styles, current);
        }

        return result;
    }

    /// <summary>A style by its id; unknown ids are judged by the id, which resembles the name.</summary>
    public WordStyle Find(string? id)
    {
        if (string.IsNullOrEmpty(id)) return WordStyle.Body;
        if (_resolved.TryGetValue(id, out var known)) return known;
        return _resolved[id] = Resolve(id);
    }

    private static void Note(WordXml styles, Definition style)
    {
        switch (styles.Name)
        {
            case "name":
                style.Name = styles.Val() ?? string.Empty;
                break;
            case "basedOn":
                style.Parent = styles.Val();
                break;
            case "outlineLvl":
                style.Outline = styles.Number();
                break;
            case "numId":
                style.Numbering = styles.Number();
                break;
            case "ilvl":
                style.NumberingLevel = styles.Number();
                break;
        }
    }

    private Definition? Add(string? id) => id is null ? null : _definitions[id] = new Definition();

    private WordStyle Resolve(string id)
    {
        var (role, level) = RoleOf(id);
        int? numbering = null, numberingLevel = null;
        var next = id;
        for (var i = 0; i < LongestInheritance && next is not null && _definitions.TryGetValue(next, out var style); i++)
        {
            if (role == WordRole.Body) (role, level) = RoleOf(style.Name);
            if (role == WordRole.Body && style.Outline is >= 0 and < 9) (role, level) = (WordRole.Heading, style.Outline.Value + 1);
            numbering ??= style.Numbering;
            numberingLevel ??= style.NumberingLevel;
            next = style.Parent;
        }

        return new WordStyle(role, level, numbering is 0 ? null : numbering, numberingLevel);
    }

    // English names are stored even by a German Word; German ones come from converters and copied templates.
    private static (WordRole Role, int Level) RoleOf(string name)
    {
        var match = Known().Match(name);
        if (match.Groups["heading"].Success) return (WordRole.Heading, int.Parse(match.Groups["level"].ValueSpan, CultureInfo.InvariantCulture));
        if (match.Groups["title"].Success) return (WordRole.Title, 1);
        if (match.Groups["caption"].Success) return (WordRole.Caption, 0);
        return (match.Groups["contents"].Success ? WordRole.Contents : WordRole.Body, 0);
    }

    [GeneratedRegex(
        "^(?:(?<heading>heading|ü?berschrift) ?(?<level>[1-9])|(?<title>title|titel)|(?<caption>caption|beschriftung)|(?<contents>toc ?(?:heading|[1-9])|verzeichnis ?[1-9]|inhaltsverzeichnis.{0,20}|table of figures))$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Known();

    private sealed class Definition
    {
        public string Name { get; set; } = string.Empty;

        public string? Parent { get; set; }

        public int? Outline { get; set; }

        public int? Numbering { get; set; }

        public int? NumberingLevel { get; set; }
    }
}

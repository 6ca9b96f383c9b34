using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SmartRegions.Ingestion.Reading.Yaml;

/// <summary>
/// Reads YAML that strangers wrote. References are refused (a few lines of them unfold to gigabytes), tags are ignored (they name types),
/// size and depth are bounded, and nothing is ever instantiated but text, lists and maps.
/// </summary>
internal static class YamlText
{
    private const int MostDepth = 16;

    /// <param name="text">One YAML document; further ones are ignored.</param>
    /// <param name="mostCharacters">Longest text that is looked at.</param>
    /// <param name="value">The value; <see langword="null"/> when the text is empty or wrong.</param>
    /// <param name="problem">German half sentence on what is wrong; <see langword="null"/> when nothing is.</param>
    public static bool TryParse(string text, int mostCharacters, out YamlValue? value, out string? problem)
    {
        value = null;
        if (text.Length > mostCharacters)
        {
            problem = $"er ist länger als {mostCharacters >> 10} KiB";
            return false;
        }

        try
        {
            value = Read(new Parser(new Scanner(new StringReader(text), skipComments: true)), out problem);
        }
        catch (YamlException exception)
        {
            problem = $"Zeile {exception.Start.Line} ist kein gültiges YAML";
        }

        if (problem is not null) value = null;
        return problem is null;
    }

    private static YamlValue? Read(Parser parser, out string? problem)
    {
        problem = null;
        var open = new Stack<Collection>();
        while (parser.MoveNext())
        {
            YamlValue? complete = null;
            switch (parser.Current)
            {
                case AnchorAlias:
                    problem = "Verweise (*name) sind nicht erlaubt";
                    return null;
                case Scalar scalar:
                    complete = new YamlScalar(IsNull(scalar) ? string.Empty : LineText.Fold(scalar.Value));
                    break;
                case SequenceStart or MappingStart when open.Count == MostDepth:
                    problem = $"er ist tiefer als {MostDepth} Ebenen verschachtelt";
                    return null;
                case SequenceStart:
                    open.Push(new Collection(IsMap: false));
                    break;
                case MappingStart:
                    open.Push(new Collection(IsMap: true));
                    break;
                case SequenceEnd or MappingEnd:
                    complete = open.Pop().ToValue();
                    break;
            }

            if (complete is null) continue;
            if (!open.TryPeek(out var parent)) return complete;
            parent.Items.Add(complete);
        }

        return null;
    }

    private static bool IsNull(Scalar scalar) => scalar.Style == ScalarStyle.Plain && scalar.Value is "" or "~" or "null";

    private sealed record Collection(bool IsMap)
    {
        public List<YamlValue> Items { get; } = [];

        public YamlValue ToValue()
        {
            if (!IsMap) return new YamlList(Items);
            var fields = new Dictionary<string, YamlValue>(StringComparer.OrdinalIgnoreCase);
            foreach (var pair in Items.Chunk(2))
            {
                if (pair is [YamlScalar key, var field]) fields.TryAdd(key.Text, field);
            }

            return new YamlMap(fields);
        }
    }
}

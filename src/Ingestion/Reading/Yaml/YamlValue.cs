namespace SmartRegions.Ingestion.Reading.Yaml;

/// <summary>A YAML value without types, tags or references: text, list or map.</summary>
internal abstract record YamlValue
{
    /// <summary>The texts of a scalar or of a list's scalars, without empty ones.</summary>
    public IReadOnlyList<string> Texts() => this switch
    {
        YamlScalar { Text.Length: > 0 } scalar => [scalar.Text],
        YamlList list => [.. list.Items.OfType<YamlScalar>().Select(item => item.Text).Where(text => text.Length > 0)],
        _ => [],
    };
}

/// <param name="Text">Folded to one line; empty for <c>null</c> and <c>~</c>.</param>
internal sealed record YamlScalar(string Text) : YamlValue;

internal sealed record YamlList(IReadOnlyList<YamlValue> Items) : YamlValue;

/// <param name="Fields">Keys without regard to case.</param>
internal sealed record YamlMap(IReadOnlyDictionary<string, YamlValue> Fields) : YamlValue
{
    public string? Text(string key) => Fields.GetValueOrDefault(key) is YamlScalar { Text.Length: > 0 } scalar ? scalar.Text : null;

    public IReadOnlyList<string> Texts(string key) => Fields.GetValueOrDefault(key)?.Texts() ?? [];
}

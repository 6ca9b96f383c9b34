namespace SmartRegions.Evaluation.Report.Markup;

/// <summary>Short words to build a tree of <see cref="Node"/>s with.</summary>
internal static class Tags
{
    public static Node Nothing { get; } = new Fragment([]);

    public static Element Tag(string name, params ReadOnlySpan<Node> children) => new(name, [], children.ToArray());

    /// <param name="name">Name of the element.</param>
    /// <param name="attributes">Those without a value are left out.</param>
    /// <param name="children">What it holds.</param>
    public static Element Tag(string name, ReadOnlySpan<(string Name, string? Value)> attributes, params ReadOnlySpan<Node> children) =>
        new(name, attributes.ToArray(), children.ToArray());

    public static Fragment Join(params ReadOnlySpan<Node> nodes) => new(nodes.ToArray());

    /// <summary>A heading with the section under it; <paramref name="id"/> can be linked to.</summary>
    public static Element Section(string id, string heading, params ReadOnlySpan<Node> children) =>
        Tag("section", [("id", id), ("aria-labelledby", id + "-titel")], [Tag("h2", [("id", id + "-titel")], heading), .. children]);
}

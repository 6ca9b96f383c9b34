using System.Diagnostics.CodeAnalysis;

namespace SmartRegions.Evaluation.Report.Markup;

/// <summary>A piece of a page. Built as a tree and encoded when written, so that no text can become markup on the way.</summary>
internal abstract record Node
{
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator Node?(string? text) => text is null ? null : new TextNode(text);
}

/// <summary>Text as a reader sees it.</summary>
internal sealed record TextNode(string Text) : Node;

/// <summary>An element of HTML or SVG; its name and the names of its attributes are always ours.</summary>
internal sealed record Element(string Name, IReadOnlyList<(string Name, string? Value)> Attributes, IReadOnlyList<Node> Children) : Node;

/// <summary>Pieces side by side.</summary>
internal sealed record Fragment(IReadOnlyList<Node> Nodes) : Node;

/// <summary>A style sheet or script that lies beside this code, written as it is.</summary>
internal sealed record Asset(PageAsset File) : Node;

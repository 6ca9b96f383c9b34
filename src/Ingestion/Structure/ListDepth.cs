namespace SmartRegions.Ingestion.Structure;

/// <summary>How deep list items are nested, told by their indent.</summary>
internal sealed class ListDepth
{
    private const int Deepest = 8;
    // In font sizes.
    private const double Step = 0.6;
    private readonly Stack<double> _edges = new();

    /// <summary>0 for the outermost.</summary>
    public int Of(TextLine item)
    {
        var step = Step * item.Size;
        while (_edges.Count > 0 && item.Box.Left < _edges.Peek() - step)
            _edges.Pop();
        if (_edges.Count == 0 || (item.Box.Left > _edges.Peek() + step && _edges.Count <= Deepest))
            _edges.Push(item.Box.Left);
        return _edges.Count - 1;
    }

    /// <summary>The list ended.</summary>
    public void Leave() => _edges.Clear();
}

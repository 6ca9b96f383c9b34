namespace SmartRegions.Ingestion.Structure;

/// <summary>Cells between rulings that meet.</summary>
internal sealed class Grid
{
    private const double LeastContinuous = 0.6;
    private const int MostEdges = 400;
    private readonly IReadOnlyList<Ruling> _rulings;

    private Grid(IReadOnlyList<Ruling> rulings, IReadOnlyList<double> columns, IReadOnlyList<double> rows)
    {
        _rulings = rulings;
        Columns = columns;
        Rows = rows;
        Box = new Box(columns[0], rows[0], columns[^1], rows[^1]);
    }

    /// <summary>Edges from left to right; one more than columns.</summary>
    public IReadOnlyList<double> Columns { get; }

    /// <summary>Edges from top to bottom; one more than rows.</summary>
    public IReadOnlyList<double> Rows { get; }

    public Box Box { get; }

    /// <summary>Grids of at least two columns and two rows.</summary>
    public static IEnumerable<Grid> Find(IReadOnlyList<Ruling> rulings)
    {
        foreach (var connected in Connected(Crossing(rulings)))
        {
            var columns = Edges(connected.Where(static ruling => ruling.IsVertical));
            var rows = Edges(connected.Where(static ruling => !ruling.IsVertical));
            if (columns.Count is < 3 or > MostEdges || rows.Count is < 3 or > MostEdges)
                continue;
            var grid = new Grid(connected, columns, rows);
            if (grid.Continuity() >= LeastContinuous)
                yield return grid;
        }
    }

    /// <summary>The cell at a point, merged cells counted as their first.</summary>
    public (int Row, int Column) CellAt(double x, double y)
    {
        var row = Index(Rows, y);
        var column = Index(Columns, x);
        while (column > 0 && !HasEdge(vertical: true, Columns[column], Rows[row], Rows[row + 1]))
            column--;
        while (row > 0 && !HasEdge(vertical: false, Rows[row], Columns[column], Columns[column + 1]))
            row--;
        return (row, column);
    }

    /// <summary>Part of the inner edges that is printed. A table's run through; boxes in a drawing meet by chance.</summary>
    private double Continuity()
    {
        var printed = 0;
        var all = 0;
        for (var row = 0; row < Rows.Count - 1; row++)
        {
            for (var column = 0; column < Columns.Count - 1; column++)
            {
                if (column > 0)
                    Count(HasEdge(vertical: true, Columns[column], Rows[row], Rows[row + 1]));
                if (row > 0)
                    Count(HasEdge(vertical: false, Rows[row], Columns[column], Columns[column + 1]));
            }
        }

        return (double)printed / all;

        void Count(bool isPrinted)
        {
            all++;
            printed += isPrinted ? 1 : 0;
        }
    }

    private bool HasEdge(bool vertical, double at, double from, double to)
    {
        var middle = (from + to) / 2;
        return _rulings.Any(ruling => ruling.IsVertical == vertical && Math.Abs(ruling.At - at) <= Ruling.Tolerance
            && ruling.From - Ruling.Tolerance <= middle && ruling.To + Ruling.Tolerance >= middle);
    }

    private static int Index(IReadOnlyList<double> edges, double at)
    {
        var index = 0;
        while (index < edges.Count - 2 && at >= edges[index + 1])
            index++;
        return index;
    }

    private static List<double> Edges(IEnumerable<Ruling> rulings)
    {
        var edges = new List<double>();
        foreach (var at in rulings.Select(static ruling => ruling.At).Order())
        {
            if (edges.Count == 0 || at - edges[^1] > Ruling.Tolerance)
                edges.Add(at);
        }

        return edges;
    }

    /// <summary>An edge of cells ends at two others; underlines and the strokes of letters do not.</summary>
    private static List<Ruling> Crossing(IReadOnlyList<Ruling> rulings) =>
        [.. rulings.Where(ruling => rulings.Where(ruling.Meets).Take(2).Count() == 2)];

    private static IEnumerable<List<Ruling>> Connected(List<Ruling> rulings)
    {
        var open = new HashSet<int>(Enumerable.Range(0, rulings.Count));
        while (open.Count > 0)
        {
            var start = open.First();
            open.Remove(start);
            var connected = new List<Ruling> { rulings[start] };
            for (var i = 0; i < connected.Count; i++)
            {
                foreach (var next in open.Where(next => connected[i].Meets(rulings[next])).ToList())
                {
                    open.Remove(next);
                    connected.Add(rulings[next]);
                }
            }

            yield return connected;
        }
    }
}

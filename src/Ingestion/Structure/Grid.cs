namespace SmartRegions.Ingestion.Structure;

/// <summary>Cells between rulings that meet.</summary>
internal sealed class Grid
{
    private const double LeastContinuous = 0.6;
    private const int MostEdges = 400;
    private readonly List<double> _columns;
    private readonly List<double> _rows;
    // By row and column of a cell: whether its left, and whether its upper edge is printed.
    private readonly bool[,] _hasLeft;
    private readonly bool[,] _hasTop;

    private Grid(IReadOnlyList<Ruling> rulings, List<double> columns, List<double> rows)
    {
        _columns = columns;
        _rows = rows;
        Box = new Box(columns[0], rows[0], columns[^1], rows[^1]);
        _hasLeft = new bool[rows.Count - 1, columns.Count - 1];
        _hasTop = new bool[rows.Count - 1, columns.Count - 1];
        foreach (var ruling in rulings)
        {
            if (ruling.IsVertical)
                Mark(ruling, columns, rows, (column, row) => _hasLeft[row, column] = true);
            else
                Mark(ruling, rows, columns, (row, column) => _hasTop[row, column] = true);
        }
    }

    /// <summary>Edges from left to right; one more than columns.</summary>
    public IReadOnlyList<double> Columns => _columns;

    /// <summary>Edges from top to bottom; one more than rows.</summary>
    public IReadOnlyList<double> Rows => _rows;

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
        var row = Index(_rows, y);
        var column = Index(_columns, x);
        while (column > 0 && !_hasLeft[row, column])
            column--;
        while (row > 0 && !_hasTop[row, column])
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
                    Count(_hasLeft[row, column]);
                if (row > 0)
                    Count(_hasTop[row, column]);
            }
        }

        return (double)printed / all;

        void Count(bool isPrinted)
        {
            all++;
            printed += isPrinted ? 1 : 0;
        }
    }

    /// <summary>Marks the cells along a ruling, those whose middle it passes.</summary>
    /// <param name="ruling">One of the grid's.</param>
    /// <param name="across">Edges in the direction that the ruling stands at.</param>
    /// <param name="along">Edges in the direction that it runs in.</param>
    /// <param name="mark">Given the index across and the index along.</param>
    private static void Mark(Ruling ruling, List<double> across, List<double> along, Action<int, int> mark)
    {
        for (var edge = FirstFrom(across, ruling.At - Ruling.Tolerance); edge < across.Count - 1 && across[edge] <= ruling.At + Ruling.Tolerance; edge++)
        {
            for (var cell = 0; cell < along.Count - 1; cell++)
            {
                var middle = (along[cell] + along[cell + 1]) / 2;
                if (ruling.From - Ruling.Tolerance <= middle && ruling.To + Ruling.Tolerance >= middle)
                    mark(edge, cell);
            }
        }
    }

    private static int FirstFrom(List<double> edges, double at)
    {
        var index = edges.BinarySearch(at);
        return index < 0 ? ~index : index;
    }

    /// <summary>The cell between two edges; what lies outside counts to the first or the last.</summary>
    private static int Index(List<double> edges, double at)
    {
        var index = edges.BinarySearch(at);
        return Math.Clamp((index < 0 ? ~index : index + 1) - 1, 0, edges.Count - 2);
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

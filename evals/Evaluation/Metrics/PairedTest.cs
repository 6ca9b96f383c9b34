namespace SmartRegions.Evaluation.Metrics;

/// <summary>
/// Whether two systems that answered the same questions differ by more than chance. All p-values are two-sided and not corrected for how many figures
/// are looked at.
/// </summary>
public static class PairedTest
{
    private const int Permutations = 10_000;

    private const int Seed = 2007;

    /// <summary>Up to so many differences other than 0, all sign patterns are counted (2¹³ = 8192) instead of drawn.</summary>
    private const int MostCounted = 13;

    /// <summary>Sums of the same differences in another order may differ by rounding; they are no more extreme for that.</summary>
    private const double Tolerance = 1e-9;

    /// <summary>
    /// Fisher's paired randomisation test of the mean (Smucker, Allan and Carterette, 2007): how often a mean at least as far from 0 arises when each
    /// difference could as well have had the other sign. With drawn signs the observed ones count as one draw, so that p is never 0.
    /// </summary>
    /// <param name="differences">One for each question, second system minus first.</param>
    /// <returns><see langword="null"/> without differences; 1 when all are 0.</returns>
    public static double? Randomisation(IReadOnlyCollection<double> differences)
    {
        ArgumentNullException.ThrowIfNull(differences);
        if (differences.Count == 0) return null;
        double[] unequal = [.. differences.Where(difference => difference != 0)];
        var observed = Math.Abs(unequal.Sum()) - Tolerance;
        return unequal.Length <= MostCounted ? Counted(unequal, observed) : Drawn(unequal, observed);
    }

    /// <summary>The same test of any statistic: how often a difference at least as large arises when each question's two values could as well be exchanged.</summary>
    /// <param name="pairs">What both systems did on each question.</param>
    /// <param name="statistic">Gets one value a question; <see langword="null"/> where it cannot judge them, which leaves that exchange out.</param>
    /// <returns><see langword="null"/> without pairs or where the observed ones cannot be judged.</returns>
    public static double? Randomisation<T>(IReadOnlyList<(T First, T Second)> pairs, Func<IReadOnlyList<T>, double?> statistic)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        ArgumentNullException.ThrowIfNull(statistic);
        if (pairs.Count == 0) return null;
        T[] first = [.. pairs.Select(pair => pair.First)];
        T[] second = [.. pairs.Select(pair => pair.Second)];
        if (statistic(second) - statistic(first) is not { } seen) return null;
        var observed = Math.Abs(seen) - Tolerance;
        var random = new Random(Seed);
        int judged = 1, extreme = 1;
        for (var permutation = 0; permutation < Permutations; permutation++)
        {
            for (var i = 0; i < pairs.Count; i++) (first[i], second[i]) = random.Next(2) == 0 ? pairs[i] : (pairs[i].Second, pairs[i].First);
            if (statistic(second) - statistic(first) is not { } difference) continue;
            judged++;
            if (Math.Abs(difference) >= observed) extreme++;
        }

        return (double)extreme / judged;
    }

    /// <summary>
    /// McNemar's test of right and wrong (1947), exact: how often questions that only one of the two got right are shared out at least as unevenly
    /// when either is as likely.
    /// </summary>
    /// <param name="first">Whether the first system was right, question by question.</param>
    /// <param name="second">The same for the second.</param>
    /// <returns><see langword="null"/> without questions; 1 when both were right on the same ones.</returns>
    public static double? McNemar(IReadOnlyList<bool> first, IReadOnlyList<bool> second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        if (second.Count != first.Count) throw new ArgumentException("Both systems answer the same questions.", nameof(second));
        if (first.Count == 0) return null;
        var won = first.Zip(second).Count(pair => !pair.First && pair.Second);
        var lost = first.Zip(second).Count(pair => pair.First && !pair.Second);
        return Math.Min(1, 2 * BinomialTail(Math.Min(won, lost), won + lost));
    }

    private static double Counted(double[] differences, double observed)
    {
        var patterns = 1 << differences.Length;
        var extreme = 0;
        for (var pattern = 0; pattern < patterns; pattern++)
        {
            var sum = 0.0;
            for (var i = 0; i < differences.Length; i++) sum += (pattern >> i & 1) == 0 ? differences[i] : -differences[i];
            if (Math.Abs(sum) >= observed) extreme++;
        }

        return (double)extreme / patterns;
    }

    private static double Drawn(double[] differences, double observed)
    {
        var random = new Random(Seed);
        var extreme = 1;
        for (var permutation = 0; permutation < Permutations; permutation++)
        {
            var sum = 0.0;
            foreach (var difference in differences) sum += random.Next(2) == 0 ? difference : -difference;
            if (Math.Abs(sum) >= observed) extreme++;
        }

        return (double)extreme / (Permutations + 1);
    }

    /// <summary>P(X ≤ most) for X heads in <paramref name="throws"/> throws of a fair coin; in logarithms, since 2⁻ⁿ vanishes for large n.</summary>
    private static double BinomialTail(int most, int throws)
    {
        var logarithm = -throws * Math.Log(2);
        var tail = Math.Exp(logarithm);
        for (var heads = 1; heads <= most; heads++)
        {
            logarithm += Math.Log(throws - heads + 1) - Math.Log(heads);
            tail += Math.Exp(logarithm);
        }

        return tail;
    }
}

using SmartRegions.Channels.Operation;

namespace SmartRegions.Program.Operator;

/// <summary>The password of the operator's pages as it comes in: from the environment, from a terminal, or from a pipe; never from the command line, which everybody sees.</summary>
internal static class OperatorPassword
{
    public const string Variable = "SMARTREGIONS_OPERATOR_PASSWORD";

    public static string? FromEnvironment => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } password ? password : null;

    /// <returns>German, what is wrong with it; <see langword="null"/> when nothing is, or there is none.</returns>
    public static string? ProblemOf(string? password) => password switch
    {
        null => null,
        { Length: < OperatorAccount.ShortestPassword } => $"Das Kennwort ist zu kurz; es braucht mindestens {OperatorAccount.ShortestPassword} Zeichen.",
        { Length: > OperatorAccount.LongestPassword } => $"Das Kennwort ist zu lang; es darf höchstens {OperatorAccount.LongestPassword} Zeichen haben.",
        _ => null,
    };

    /// <returns>The line typed or piped in; empty where there is none.</returns>
    public static string Read() => Console.IsInputRedirected ? Console.In.ReadLine() ?? string.Empty : Ask("Neues Kennwort: ");

    /// <summary>Typed a second time, where nobody sees what is typed.</summary>
    public static bool IsConfirmed(string password) => Console.IsInputRedirected || Ask("Noch einmal: ") == password;

    private static string Ask(string prompt)
    {
        Console.Error.Write(prompt);
        var typed = new System.Text.StringBuilder();
        while (Console.ReadKey(intercept: true) is { Key: not ConsoleKey.Enter } key)
        {
            if (key.Key == ConsoleKey.Backspace) typed.Length = Math.Max(0, typed.Length - 1);
            else if (!char.IsControl(key.KeyChar)) typed.Append(key.KeyChar);
        }

        Console.Error.WriteLine();
        return typed.ToString();
    }
}

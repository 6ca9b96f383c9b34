using System.Globalization;
using SmartRegions.Evaluation.Report.Wording;
using SmartRegions.Evaluation.Runs;

namespace SmartRegions.Program.Evaluation;

/// <summary>Figures on the terminal, in the words of the report.</summary>
internal static class FigureText
{
    public static string Name(string figure) => FigureWording.Of(figure).Label;

    public static string Value(string figure, double? value) => value is { } measured ? FigureWording.Of(figure).Value(measured) : "nicht beurteilbar";

    /// <summary>With its sign; shares differ by percentage points.</summary>
    public static string Difference(string figure, double difference) => $"{Sign(difference)}{Distance(figure, difference)}";

    /// <summary>Without sign.</summary>
    public static string Distance(string figure, double difference) => FigureWording.Of(figure).Distance(difference);

    /// <summary>Empty where there is none.</summary>
    public static string Interval(Figure figure) => figure is { Low: { } low, High: { } high } ? FigureWording.Of(figure.Name).Interval(low, high) : string.Empty;

    /// <summary>„0,031“, „&lt; 0,001“; empty where nothing was tested.</summary>
    public static string Probability(double? probability) => probability switch
    {
        null => string.Empty,
        < 0.001 => "< 0,001",
        { } value => value.ToString("F3", CultureInfo.GetCultureInfo("de-DE")),
    };

    private static string Sign(double difference) => difference switch { > 0 => "+", < 0 => "−", _ => string.Empty };
}

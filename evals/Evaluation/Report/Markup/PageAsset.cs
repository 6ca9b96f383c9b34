using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace SmartRegions.Evaluation.Report.Markup;

/// <summary>A file of ours that is written into the page as it is.</summary>
internal sealed class PageAsset
{
    private PageAsset(string text)
    {
        Text = text;
        // What a browser compares with the policy is exactly what stands between the tags.
        ContentHash = "'sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text))) + "'";
    }

    public static PageAsset Style { get; } = Read("report.css");

    public static PageAsset Script { get; } = Read("report.js");

    public string Text { get; }

    /// <summary>As a content security policy names the file: <c>'sha256-…'</c>.</summary>
    public string ContentHash { get; }

    private static PageAsset Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(typeof(ReportPage), name)
            ?? throw new InvalidOperationException($"The file {name} is not in the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return new PageAsset(reader.ReadToEnd());
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Xml.Linq;
using Microsoft.Playwright;
using SmartRegions.EndToEnd.Running;
using static Microsoft.Playwright.Assertions;

namespace SmartRegions.EndToEnd.WebChat;

/// <summary>The rectangle over the picture of a page, against the places that poppler gives for the words of the file.</summary>
public sealed class PageRectangleTests(WebChatPlace place) : IClassFixture<WebChatPlace>
{
    private const string Quoted = "Die Funkwasserzähler im Quartier Mühlbach senden ihren Stand alle 37 Minuten an das Gateway auf dem Dach der Grundschule.";
    private const string Elsewhere = "Der Bauhof räumt den Schnee auf den Nebenstraßen frühestens zwei Stunden nach den Hauptstraßen.";

    private static readonly string Paper =
        $"""
        <html lang="de"><style>@page {"{"} size: A4; margin: 25mm {"}"} body {"{"} font: 11pt/1.4 serif; hyphens: manual {"}"} h1 {"{"} break-before: page {"}"}</style>
        <h1>Winterdienst</h1><p>{Elsewhere}</p><p>Gestreut wird mit Splitt, an Steigungen auch mit Salz; die Anlieger räumen ihren Gehweg bis sieben Uhr.</p>
        <h1>Fernablesung</h1><p>{Quoted}</p><p>Abgelesen wird ohne Besuch; der Wasserverband prüft einmal im Jahr, ob die Batterien noch reichen.</p>
        <h2>Räumdienst am Wasserwerk</h2><p>{Elsewhere}</p></html>
        """;

    [BrowserFact]
    public async Task Rectangle_covers_every_quoted_word_and_not_the_rest_of_the_page()
    {
        using var workplace = new Workplace();
        var file = await WritePdfAsync(workplace);
        Assert.Equal(0, (await workplace.Program.RunAsync(["ingest", workplace.Sources])).ExitCode);
        await using var server = await Server.StartAsync(workplace.Program);
        var chat = await ChatPage.OpenAsync(await place.Browser.NewPageAsync(), server.Address);

        var answer = await chat.AskAsync("Wie oft senden die Funkwasserzähler im Quartier Mühlbach ihren Stand?");
        var source = await chat.Page.Context.RunAndWaitForPageAsync(() => answer.GetByRole(AriaRole.Link).First.ClickAsync());
        await Expect(source.Locator("mark").First).ToHaveTextAsync(Quoted);
        await Expect(source.Locator("#bild img")).ToHaveJSPropertyAsync("complete", true);
        var rectangles = await RectanglesAsync(source);
        var words = await WordsAsync(file, page: 2);

        Assert.NotEmpty(rectangles);
        Assert.All(Find(words, Quoted), word => Assert.True(rectangles.Any(rectangle => rectangle.Covers(word)), $"'{word.Text}' is outside."));
        Assert.All(Find(words, Elsewhere), word => Assert.False(rectangles.Any(rectangle => rectangle.Covers(word)), $"'{word.Text}' is inside."));
    }

    private async Task<string> WritePdfAsync(Workplace workplace)
    {
        Directory.CreateDirectory(workplace.Sources);
        var file = Path.Combine(workplace.Sources, "wasserverband.pdf");
        var page = await place.Browser.NewPageAsync();
        await page.SetContentAsync(Paper);
        await page.PdfAsync(new PagePdfOptions { Path = file, PreferCSSPageSize = true });
        await page.CloseAsync();
        return file;
    }

    /// <summary>As the browser draws them, in shares of the picture; all at once, since the page scrolls to them when the picture has come.</summary>
    private static async Task<IReadOnlyList<Place>> RectanglesAsync(IPage source)
    {
        var boxes = await source.EvaluateAsync<double[][]>(
            """
            () => {
              const picture = document.querySelector("#bild img").getBoundingClientRect();
              return [...document.querySelectorAll("#bild rect")].map((rectangle) => {
                const box = rectangle.getBoundingClientRect();
                return [(box.left - picture.left) / picture.width, (box.top - picture.top) / picture.height, (box.right - picture.left) / picture.width, (box.bottom - picture.top) / picture.height];
              });
            }
            """);
        return [.. boxes.Select(box => new Place(string.Empty, box[0], box[1], box[2], box[3]))];
    }

    private static async Task<IReadOnlyList<Place>> WordsAsync(string file, int page)
    {
        var number = page.ToString(CultureInfo.InvariantCulture);
        using var poppler = Process.Start(new ProcessStartInfo("pdftotext", ["-bbox", "-f", number, "-l", number, file, "-"]) { UseShellExecute = false, RedirectStandardOutput = true })!;
        var xml = XDocument.Parse(await poppler.StandardOutput.ReadToEndAsync());
        await poppler.WaitForExitAsync();
        XNamespace html = "http://www.w3.org/1999/xhtml";
        var sheet = xml.Descendants(html + "page").Single();
        double Of(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
        var (width, height) = (Of(sheet, "width"), Of(sheet, "height"));
        return [.. sheet.Elements(html + "word").Select(word => new Place(word.Value, Of(word, "xMin") / width, Of(word, "yMin") / height, Of(word, "xMax") / width, Of(word, "yMax") / height))];
    }

    private static List<Place> Find(IReadOnlyList<Place> words, string sentence)
    {
        var sought = sentence.Split(' ');
        var at = Enumerable.Range(0, words.Count - sought.Length + 1).Single(start => sought.Select((word, i) => words[start + i].Text == word).All(same => same));
        return [.. words.Skip(at).Take(sought.Length)];
    }

    private sealed record Place(string Text, double Left, double Top, double Right, double Bottom)
    {
        /// <summary>By the middle: boxes of words reach a little beyond their letters.</summary>
        public bool Covers(Place word) => (word.Left + word.Right) / 2 is var x && (word.Top + word.Bottom) / 2 is var y && x >= Left && x <= Right && y >= Top && y <= Bottom;
    }
}

using System.IO.Compression;
using System.Text;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SmartRegions.EndToEnd.WebChat;

/// <summary>What a clerk takes away from a conversation.</summary>
public sealed class HandoutTests(WebChatPlace place) : IClassFixture<WebChatPlace>
{
    private const string Question = "Wie weit reicht ein LoRaWAN-Gateway?";

    [BrowserFact]
    public async Task Word_file_of_one_answer_opens_and_holds_question_and_sources()
    {
        var chat = await place.OpenAsync();
        await chat.AskAsync(Question);
        await chat.AskAsync("Was ist ein digitaler Zwilling?");
        await chat.ButtonUnderAnswer("Vermerk").First.ClickAsync();

        var text = await ReadAsync(await SaveAsync(chat, "Word (DOCX)"), "word/document.xml");

        Assert.Contains(Question, text, StringComparison.Ordinal);
        Assert.Contains("Quellen", text, StringComparison.Ordinal);
        Assert.DoesNotContain("digitaler Zwilling?", text, StringComparison.Ordinal);
        await Expect(chat.Status).ToContainTextAsync(".docx gespeichert");
    }

    [BrowserFact]
    public async Task Whole_conversation_is_saved_as_Markdown_also_after_a_restart_of_the_server()
    {
        var chat = await place.OpenAsync();
        await chat.AskAsync(Question);
        await chat.AskAsync("Was ist ein digitaler Zwilling?");
        await place.RestartAsync();

        await chat.Page.Locator("#vermerk-oeffnen").ClickAsync();
        var note = await File.ReadAllTextAsync(await SaveAsync(chat, "Markdown"));

        Assert.StartsWith("# Vermerk vom", note, StringComparison.Ordinal);
        Assert.Contains($"## {Question}", note, StringComparison.Ordinal);
        Assert.Contains("## Was ist ein digitaler Zwilling?", note, StringComparison.Ordinal);
        Assert.Contains("\n1. ", note, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Page_to_print_opens_beside_the_conversation_and_shows_on_paper_nothing_but_the_note()
    {
        var chat = await place.OpenAsync();
        await chat.AskAsync(Question);
        await chat.ButtonUnderAnswer("Vermerk").ClickAsync();

        var page = await chat.Page.Context.RunAndWaitForPageAsync(() => chat.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Druckansicht" }).ClickAsync());

        await Expect(page.Locator("h1")).ToContainTextAsync("Vermerk vom");
        await Expect(page.Locator("h2").First).ToHaveTextAsync(Question);
        await Expect(page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Drucken" })).ToBeVisibleAsync();
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        await Expect(page.Locator(".band")).ToBeHiddenAsync();
        Assert.Equal("rgb(0, 0, 0)", await page.Locator("h2").First.EvaluateAsync<string>("heading => getComputedStyle(heading).color"));
        Assert.DoesNotContain("zugang", page.Url, StringComparison.Ordinal);
        Assert.Empty(chat.Complaints);
    }

    [BrowserFact]
    public async Task Answer_is_copied_as_plain_text_with_its_sources()
    {
        var chat = await place.OpenAsync(new BrowserNewContextOptions { Permissions = ["clipboard-read", "clipboard-write"] });
        await chat.AskAsync("Was kostet ein LoRaWAN-Netz?");

        await chat.ButtonUnderAnswer("Kopieren").ClickAsync();
        await Expect(chat.Status).ToContainTextAsync("kopiert");
        var copied = await chat.Page.EvaluateAsync<string>("() => navigator.clipboard.readText()");

        Assert.Contains("45.000 €", copied, StringComparison.Ordinal);
        Assert.Contains("\n[1] LoRaWAN in der Kommune", copied, StringComparison.Ordinal);
        Assert.Contains("/quellen/", copied, StringComparison.Ordinal);
        Assert.DoesNotContain("\\", copied, StringComparison.Ordinal);
        Assert.DoesNotContain("**", copied, StringComparison.Ordinal);
    }

    /// <returns>Path of the file.</returns>
    private static async Task<string> SaveAsync(ChatPage chat, string format)
    {
        var download = await chat.Page.RunAndWaitForDownloadAsync(() => chat.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = format }).ClickAsync());
        Assert.Matches(@"^Vermerk-\d{4}-\d{2}-\d{2}\.(docx|md)$", download.SuggestedFilename);
        return await download.PathAsync();
    }

    private static async Task<string> ReadAsync(string file, string entry)
    {
        await using var zip = await ZipFile.OpenReadAsync(file);
        using var reader = new StreamReader(await zip.GetEntry(entry)!.OpenAsync(), Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }
}

using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using SmartRegions.EndToEnd.WebChat;
using static Microsoft.Playwright.Assertions;

namespace SmartRegions.EndToEnd.Operation;

/// <summary>What an operator does with the log of questions, in a real browser.</summary>
public sealed class QuestionPagesTests(WebChatPlace place) : IClassFixture<WebChatPlace>
{
    private const string Password = "Sonnenblume am Rathaus";
    private const string Question = "Was kostet ein LoRaWAN-Netz?";

    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
    };

    [BrowserFact]
    public async Task Answer_of_the_chat_is_followed_to_what_was_found_with_the_keyboard_alone()
    {
        // No other test asks this, and all of them share one log.
        const string own = "Was ist ein digitaler Zwilling?";
        var chat = await place.OpenAsync();
        await chat.AskAsync(own);
        await chat.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Gefällt mir nicht" }).Last.ClickAsync();
        await Expect(chat.Answers.Nth(1)).ToContainTextAsync("Was war mit der Antwort?");
        var page = await SignedInAsync(await chat.Page.Context.NewPageAsync());

        await page.GetByLabel("Text in Frage oder Antwort").FocusAsync();
        await page.Keyboard.TypeAsync("was ist ein DIGITALER");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("1 Frage ")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Cell, new PageGetByRoleOptions { Name = "nicht hilfreich" })).ToBeVisibleAsync();
        await TabToAsync(page, own);
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator("h1")).ToHaveTextAsync("Gestellte Frage");
        await Expect(page.GetByText("zitiert", new PageGetByTextOptions { Exact = true }).First).ToBeVisibleAsync();
        await Expect(page.GetByText("nicht verwendet").First).ToBeVisibleAsync();
        Assert.Empty(chat.Complaints);
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Light, 390)]
    public async Task Pages_have_no_violation_and_do_not_scroll_sideways(ColorScheme scheme, int width)
    {
        var chat = await place.OpenAsync(new BrowserNewContextOptions { ColorScheme = scheme, ViewportSize = new ViewportSize { Width = width, Height = 850 } });
        await chat.AskAsync(Question);
        var page = chat.Page;
        await SetPasswordAsync();

        await page.GotoAsync(AddressOf("/betrieb/anmelden"));
        await CheckAsync(page);
        await page.GetByLabel("Kennwort").FillAsync("falsch geraten");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("nicht richtig");
        await CheckAsync(page);
        await page.GetByLabel("Kennwort").FillAsync(Password);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("h1")).ToHaveTextAsync("Gestellte Fragen");
        await CheckAsync(page);
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = Question }).First.ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("Gestellte Frage");
        await CheckAsync(page);
        Assert.Empty(chat.Complaints);
    }

    [BrowserFact]
    public async Task Table_is_downloaded_as_a_file()
    {
        var chat = await place.OpenAsync();
        await chat.AskAsync(Question);
        var page = await SignedInAsync(chat.Page);

        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Als CSV herunterladen" }).ClickAsync());

        Assert.Equal("fragen.csv", download.SuggestedFilename);
        Assert.Contains(Question, await File.ReadAllTextAsync(await download.PathAsync()), StringComparison.Ordinal);
    }

    private string AddressOf(string path) => new Uri(place.Address, path).AbsoluteUri;

    private async Task SetPasswordAsync()
    {
        var result = await place.Program.RunAsync(["operator", "password"], input: Password + "\n");
        Assert.True(result.ExitCode == 0, result.Errors);
    }

    private async Task<IPage> SignedInAsync(IPage page)
    {
        await SetPasswordAsync();
        await page.GotoAsync(AddressOf("/betrieb/fragen"));
        await page.GetByLabel("Kennwort").FillAsync(Password);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("h1")).ToHaveTextAsync("Gestellte Fragen");
        return page;
    }

    private static async Task TabToAsync(IPage page, string link)
    {
        for (var i = 0; i < 40; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<string>("() => document.activeElement?.textContent?.trim() ?? ''") == link) return;
        }

        Assert.Fail("The question was not reached with the keyboard.");
    }

    private static async Task CheckAsync(IPage page)
    {
        var result = await page.RunAxe(Rules);
        Assert.True(result.Violations.Length == 0, string.Join("\n", result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {violation.Help}: {node.Html}"))));
        Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= window.innerWidth"), $"{page.Url} scrolls sideways.");
    }
}

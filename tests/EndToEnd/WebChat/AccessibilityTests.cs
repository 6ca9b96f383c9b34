using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace SmartRegions.EndToEnd.WebChat;

/// <summary>Every page and state against WCAG 2.2 AA, as far as axe can tell.</summary>
public sealed class AccessibilityTests(WebChatPlace place) : IClassFixture<WebChatPlace>
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
    };

    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Chat_has_no_violation_before_and_after_an_answer(ColorScheme scheme)
    {
        var chat = await place.OpenAsync(new BrowserNewContextOptions { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
        await CheckAsync(chat.Page);

        await chat.AskAsync("Was kostet ein LoRaWAN-Netz?");
        await CheckAsync(chat.Page);
        await chat.AskAsync("Vergleiche Ulm und den Landkreis Hof");
        await CheckAsync(chat.Page);
        await chat.AskAsync("Wie züchtet man Champignons im Rathauskeller?");
        await CheckAsync(chat.Page);
    }

    [BrowserTheory]
    [InlineData(390, 844)]
    [InlineData(640, 450)]
    public async Task Chat_has_no_violation_where_there_is_little_room(int width, int height)
    {
        var chat = await place.OpenAsync(ChatPage.Window(width, height));
        await CheckAsync(chat.Page);

        await chat.AskAsync("Vergleiche den Eifelkreis, den Odenwaldkreis und den Landkreis Hof");
        await CheckAsync(chat.Page);
        await chat.AskAsync("Was kostet ein LoRaWAN-Netz?");
        await chat.Page.GetByText("Mit der Tastatur").ClickAsync();
        await CheckAsync(chat.Page);
    }

    [BrowserTheory]
    [InlineData(ForcedColors.Active, Contrast.NoPreference)]
    [InlineData(ForcedColors.None, Contrast.More)]
    public async Task Chat_and_source_have_no_violation_in_contrast_modes(ForcedColors forced, Contrast contrast)
    {
        var chat = await place.OpenAsync(new BrowserNewContextOptions { ForcedColors = forced, Contrast = contrast });
        await CheckAsync(chat.Page);

        var answer = await chat.AskAsync("Was kostet ein LoRaWAN-Netz?");
        await CheckAsync(chat.Page);
        await chat.Page.GotoAsync((await answer.GetByRole(AriaRole.Link).First.GetAttributeAsync("href"))!);
        await CheckAsync(chat.Page);
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Where_more_contrast_is_wanted_nothing_is_grey(ColorScheme scheme)
    {
        var chat = await place.OpenAsync(new BrowserNewContextOptions { ColorScheme = scheme, Contrast = Contrast.More });

        var colors = await chat.Page.EvaluateAsync<string[]>("() => ['body', '.below', '.claim'].map((name) => getComputedStyle(document.querySelector(name)).color)");

        Assert.Single(colors.Distinct());
    }

    [BrowserFact]
    public async Task Chat_in_the_frame_of_another_page_has_no_violation()
    {
        var chat = await place.OpenAsync();
        await chat.Page.GotoAsync(new Uri(place.Address, "/beispiel").AbsoluteUri);
        await CheckAsync(chat.Page);

        await chat.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Fragen zur smarten Kommune" }).ClickAsync();
        await Assertions.Expect(chat.Page.FrameLocator("iframe").Locator("#chat[data-verbunden]")).ToBeVisibleAsync();
        await CheckAsync(chat.Page);
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Dialogs_have_no_violation(ColorScheme scheme)
    {
        var chat = await place.OpenAsync(new BrowserNewContextOptions { ColorScheme = scheme, ViewportSize = new ViewportSize { Width = 390, Height = 844 } });
        await chat.AskAsync("Wie züchtet man Champignons im Rathauskeller?");
        foreach (var name in new[] { "An Fachleute weitergeben", "Vermerk" })
        {
            await chat.ButtonUnderAnswer(name).ClickAsync();
            await CheckAsync(chat.Page);
            await chat.Page.Keyboard.PressAsync("Escape");
        }

        await chat.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Dieses Gespräch löschen" }).ClickAsync();
        await CheckAsync(chat.Page);
        await chat.Page.Keyboard.PressAsync("Escape");
        await chat.SendBox.FillAsync("Frau Weber, Tel. 06151 4711, fragt nach Sensoren.");
        await chat.SendBox.PressAsync("Enter");
        await Assertions.Expect(chat.Dialog).ToBeVisibleAsync();
        await CheckAsync(chat.Page);
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Hand_out_has_no_violation(ColorScheme scheme)
    {
        var chat = await place.OpenAsync(new BrowserNewContextOptions { ColorScheme = scheme });
        await chat.AskAsync("Vergleiche Ulm und den Landkreis Hof");
        await chat.ButtonUnderAnswer("Vermerk").ClickAsync();

        await CheckAsync(await chat.Page.Context.RunAndWaitForPageAsync(() => chat.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Druckansicht" }).ClickAsync()));
    }

    [BrowserTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Source_page_has_no_violation(ColorScheme scheme)
    {
        var chat = await place.OpenAsync(new BrowserNewContextOptions { ColorScheme = scheme });
        var answer = await chat.AskAsync("Was kostet ein LoRaWAN-Netz?");
        var address = await answer.GetByRole(AriaRole.Link).First.GetAttributeAsync("href");

        await chat.Page.GotoAsync(address!);
        await CheckAsync(chat.Page);
        await chat.Page.GetByText("Belege dieses Blatts").ClickAsync();
        await CheckAsync(chat.Page);
        await chat.Page.GotoAsync(new Uri(place.Address, "/quellen/gibt-es-nicht").AbsoluteUri);
        await CheckAsync(chat.Page);
    }

    private static async Task CheckAsync(IPage page)
    {
        var result = await page.RunAxe(Rules);
        Assert.True(result.Violations.Length == 0, string.Join("\n", result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {violation.Help}: {node.Html}"))));
    }
}

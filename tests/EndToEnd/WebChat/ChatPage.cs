using System.Globalization;
using Microsoft.Playwright;

namespace SmartRegions.EndToEnd.WebChat;

/// <summary>The chat page in one browser tab, and what went wrong in it.</summary>
public sealed class ChatPage
{
    private readonly List<string> _complaints = [];

    private ChatPage(IPage page, Uri address)
    {
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type == "error") _complaints.Add(message.Text);
        };
        page.PageError += (_, error) => _complaints.Add(error);
        page.Request += (_, request) =>
        {
            if (new Uri(request.Url) is { Scheme: not ("data" or "blob") } target && target.Authority != address.Authority) _complaints.Add($"Request to {target}");
        };
    }

    public IPage Page { get; }

    /// <summary>Errors of scripts, refusals of the content policy, requests to other hosts.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    public ILocator SendBox => Page.GetByRole(AriaRole.Textbox, new PageGetByRoleOptions { Name = "Eingabefeld für Nachricht" });

    /// <summary>What the assistant said, oldest first.</summary>
    public ILocator Answers => Page.Locator(".webchat__bubble:not(.webchat__bubble--from-user) .webchat__text-content");

    public ILocator Questions => Page.Locator(".webchat__bubble--from-user");

    /// <summary>The dialog that is open.</summary>
    public ILocator Dialog => Page.Locator("dialog[open]");

    /// <summary>What the page tells of what was done.</summary>
    public ILocator Status => Page.Locator("#meldung");

    public ILocator ButtonUnderAnswer(string name) => Page.Locator(".answer-actions").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = name, Exact = true });

    /// <summary>A browser with a window of this size in CSS pixels; 1280 × 900 at 200 % zoom has 640 × 450.</summary>
    public static BrowserNewContextOptions Window(int width, int height) => new() { ViewportSize = new ViewportSize { Width = width, Height = height } };

    public static async Task<ChatPage> OpenAsync(IPage page, Uri address)
    {
        var chat = new ChatPage(page, address);
        await page.GotoAsync(address.AbsoluteUri);
        await chat.ConnectedAsync();
        return chat;
    }

    /// <summary>Waits until messages can be sent.</summary>
    public Task ConnectedAsync() => Assertions.Expect(Page.Locator("#chat[data-verbunden]")).ToBeVisibleAsync();

    /// <summary>Types a question and waits for its whole answer.</summary>
    /// <returns>The answer.</returns>
    public async Task<ILocator> AskAsync(string question)
    {
        var before = await Questions.CountAsync();
        await SendBox.FillAsync(question);
        await SendBox.PressAsync("Enter");
        return await AnswerAsync(before);
    }

    /// <summary>Waits until the page scrolls no more of its own.</summary>
    public async Task SettledAsync()
    {
        var last = -1.0;
        for (var stable = 0; stable < 5;)
        {
            var at = await Page.EvaluateAsync<double>("() => document.querySelector('.webchat__basic-transcript__scrollable').scrollTop");
            stable = Math.Abs(at - last) < 0.5 ? stable + 1 : 0;
            last = at;
            await Page.WaitForTimeoutAsync(300);
        }
    }

    /// <param name="number">Which one, from 0.</param>
    public async Task<ILocator> AnswerAsync(int number)
    {
        await Assertions.Expect(Page.Locator("#chat")).ToHaveAttributeAsync(
            "data-antworten", (number + 1).ToString(CultureInfo.InvariantCulture), new LocatorAssertionsToHaveAttributeOptions { Timeout = 20_000 });
        return Answers.Nth(number);
    }
}

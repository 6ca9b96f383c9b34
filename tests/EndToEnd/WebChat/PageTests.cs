using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SmartRegions.EndToEnd.WebChat;

/// <summary>How the page behaves around the conversation: focus, keyboard, beginning and end.</summary>
public sealed class PageTests(WebChatPlace place) : IClassFixture<WebChatPlace>
{
    private const string LongAnswer = "Was kostet ein LoRaWAN-Netz?";

    private const string Unseen = "UNSICHTBAR";

    /// <summary>Who has the focus and whether that can be seen; "KEINS" where nothing has.</summary>
    private const string Focused = $$"""
        () => {
          const focused = document.activeElement;
          if (!focused || focused === document.body) return "KEINS";
          const name = focused.getAttribute("aria-label") || focused.textContent.trim().slice(0, 40) || focused.id || focused.className;
          const shown = [focused, ...focused.querySelectorAll("*")].some((element) => {
            const { width, height, right, bottom, left, top } = element.getBoundingClientRect();
            return width > 3 && height > 3 && right > 0 && bottom > 0 && left < innerWidth && top < innerHeight && element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
          });
          return `${shown ? "" : "{{Unseen}} "}${name}`;
        }
        """;

    [BrowserFact]
    public async Task After_a_starter_question_the_focus_is_where_one_writes_on()
    {
        var chat = await place.OpenAsync();
        await chat.Page.Locator(".starter").First.FocusAsync();

        await chat.Page.Keyboard.PressAsync("Enter");
        await chat.AnswerAsync(0);

        await Expect(chat.SendBox).ToBeFocusedAsync();
    }

    [BrowserFact]
    public async Task New_conversation_begins_at_its_heading_and_says_so()
    {
        var chat = await place.OpenAsync();
        await chat.AskAsync(LongAnswer);

        await chat.Page.Locator("#neu").ClickAsync();

        await Expect(chat.Status).ToHaveTextAsync("Ein neues Gespräch hat begonnen.");
        await Expect(chat.Page.Locator("h1")).ToBeFocusedAsync();
        await Expect(chat.Answers).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task Conversation_is_deleted_only_after_a_second_word()
    {
        var chat = await place.OpenAsync();
        await chat.AskAsync(LongAnswer);
        var delete = chat.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Dieses Gespräch löschen" });

        await delete.ClickAsync();
        await chat.Page.Keyboard.PressAsync("Enter");
        await Expect(chat.Dialog).ToHaveCountAsync(0);
        await Expect(chat.Answers).ToHaveCountAsync(1);

        await delete.ClickAsync();
        await chat.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Endgültig löschen" }).ClickAsync();
        await Expect(chat.Status).ToContainTextAsync("gelöscht");
        await Expect(chat.Answers).ToHaveCountAsync(0);
    }

    [BrowserTheory]
    [InlineData(1280, 900)]
    [InlineData(390, 844)]
    public async Task Whatever_has_the_focus_can_be_seen(int width, int height)
    {
        var options = ChatPage.Window(width, height);
        options.ReducedMotion = ReducedMotion.Reduce;
        var chat = await place.OpenAsync(options);
        await chat.AskAsync(LongAnswer);
        await chat.SettledAsync();
        await chat.Page.EvaluateAsync("() => document.activeElement?.blur()");

        var stops = new List<string>();
        for (var i = 0; i < 30; i++)
        {
            await chat.Page.Keyboard.PressAsync("Tab");
            var stop = await chat.Page.EvaluateAsync<string>(Focused);
            // The focus may be a moment ahead of what is painted for it.
            for (var patience = 0; patience < 5 && stop.StartsWith(Unseen, StringComparison.Ordinal); patience++)
            {
                await chat.Page.WaitForTimeoutAsync(200);
                stop = await chat.Page.EvaluateAsync<string>(Focused);
            }

            stops.Add(stop);
        }

        Assert.Contains("Eingabefeld für Nachricht", stops);
        Assert.DoesNotContain(stops, stop => stop.StartsWith(Unseen, StringComparison.Ordinal));
        Assert.DoesNotContain("Schließen", stops);
    }

    [BrowserFact]
    public async Task Field_shows_both_lines_of_a_longer_question()
    {
        var chat = await place.OpenAsync();

        await chat.SendBox.FillAsync("Wie fangen wir mit einer urbanen Datenplattform an, wenn wir eine kleine Gemeinde mit viertausend Einwohnern sind und kein eigenes Personal haben?");

        await Expect(chat.SendBox).ToBeInViewportAsync(new LocatorAssertionsToBeInViewportOptions { Ratio = 1 });
        Assert.True(await chat.SendBox.EvaluateAsync<bool>("field => field.clientHeight >= field.scrollHeight && field.clientHeight >= 40"));
    }

    [BrowserFact]
    public async Task Actions_and_thumbs_under_an_answer_are_reached_with_the_keyboard()
    {
        var chat = await place.OpenAsync();
        await chat.AskAsync(LongAnswer);
        await chat.SendBox.FocusAsync();

        var reached = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < 40; i++)
        {
            await chat.Page.Keyboard.PressAsync("Shift+Tab");
            if (await chat.Page.EvaluateAsync<bool>("() => document.activeElement?.classList.contains('webchat__basic-transcript')")) await chat.Page.Keyboard.PressAsync("Enter");
            reached.Add(await chat.Page.EvaluateAsync<string>("() => document.activeElement?.getAttribute('aria-label') || document.activeElement?.textContent || ''"));
        }

        Assert.Superset(new HashSet<string>(StringComparer.Ordinal) { "Kopieren", "Vermerk", "An Fachleute weitergeben", "Mit „Gefällt mir“ markieren", "Mit „Gefällt mir nicht“ markieren" }, reached);
    }
}

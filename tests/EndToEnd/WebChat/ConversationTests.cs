using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace SmartRegions.EndToEnd.WebChat;

/// <summary>What a clerk does with the chat, in a real browser.</summary>
public sealed class ConversationTests(WebChatPlace place) : IClassFixture<WebChatPlace>
{
    private const string Question = "Wie weit reicht ein LoRaWAN-Gateway?";

    [BrowserFact]
    public async Task Question_is_answered_and_a_click_on_the_citation_shows_the_quoted_words_marked()
    {
        var chat = await place.OpenAsync();

        var answer = await chat.AskAsync("Was kostet ein LoRaWAN-Netz?");
        var source = await chat.Page.Context.RunAndWaitForPageAsync(() => answer.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "1 LoRaWAN in der Kommune" }).First.ClickAsync());

        await Expect(answer).ToContainTextAsync("umfassen Unterschiedliches");
        var mark = source.Locator("mark").First;
        await Expect(mark).ToContainTextAsync("umfassen Unterschiedliches");
        await Expect(mark).ToBeInViewportAsync();
        await Expect(source.Locator("h1")).ToContainTextAsync("LoRaWAN in der Kommune");
        Assert.Empty(chat.Complaints);
    }

    [BrowserFact]
    public async Task Starter_question_and_a_suggestion_are_asked_by_a_click()
    {
        var chat = await place.OpenAsync();

        await chat.Page.Locator(".starter").First.ClickAsync();
        await chat.AnswerAsync(0);
        await chat.Page.Locator(".webchat__suggested-action").First.ClickAsync();
        var second = await chat.AnswerAsync(1);

        await Expect(second.GetByRole(AriaRole.Link).First).ToBeVisibleAsync();
        await Expect(chat.Page.Locator("#begruessung")).ToBeHiddenAsync();
    }

    [BrowserFact]
    public async Task Reload_shows_the_same_conversation_and_goes_on_with_it()
    {
        var chat = await place.OpenAsync();
        await chat.AskAsync(Question);

        await chat.Page.ReloadAsync();
        await chat.ConnectedAsync();

        await Expect(chat.Answers).ToHaveCountAsync(1);
        await Expect(chat.Questions.First).ToContainTextAsync(Question);
        await Expect(await chat.AskAsync("Und wie viele Gateways braucht man?")).ToContainTextAsync("Gateway");
    }

    [BrowserFact]
    public async Task Land_chosen_once_is_told_with_every_question()
    {
        var chat = await place.OpenAsync();
        await chat.Page.GetByLabel("Bundesland").SelectOptionAsync("HE");

        var answer = await chat.AskAsync("Wer berät uns bei der Digitalisierung?");

        await Expect(answer).ToContainTextAsync("Hessen");
    }

    [BrowserFact]
    public async Task Two_tabs_are_two_conversations()
    {
        var (first, second) = (await place.OpenAsync(), await place.OpenAsync());
        await first.AskAsync(Question);
        await second.AskAsync("Was ist ein digitaler Zwilling?");

        await Expect(first.Questions).ToHaveCountAsync(1);
        await Expect(second.Questions).ToHaveCountAsync(1);
    }

    [BrowserFact]
    public async Task Conversation_outlives_a_restart_of_the_server()
    {
        var chat = await place.OpenAsync();
        await chat.AskAsync(Question);

        await place.RestartAsync();
        await chat.SendBox.FillAsync("Was ist eine urbane Datenplattform?");
        await chat.SendBox.PressAsync("Enter");

        await Expect(chat.Answers).ToHaveCountAsync(2, new LocatorAssertionsToHaveCountOptions { Timeout = 40_000 });
        await Expect(chat.Answers.Nth(1)).ToContainTextAsync("Datenplattform");
        await Expect(chat.Questions).ToHaveCountAsync(2);
    }

    [BrowserFact]
    public async Task Markup_in_a_question_stays_text()
    {
        var chat = await place.OpenAsync();

        await chat.AskAsync("Was ist <img src=x onerror=\"document.title='gekapert'\"> **LoRaWAN**?");

        await Expect(chat.Questions.First).ToContainTextAsync("<img src=x");
        await Expect(chat.Page).ToHaveTitleAsync("Fragen und Antworten – SmartRegions");
        Assert.Empty(chat.Complaints);
    }

    [BrowserFact]
    public async Task Everything_can_be_done_with_the_keyboard()
    {
        var chat = await place.OpenAsync();
        await chat.SendBox.FocusAsync();
        await chat.Page.Keyboard.TypeAsync(Question);
        await chat.Page.Keyboard.PressAsync("Enter");
        await chat.AnswerAsync(0);

        // Web Chat leads from the send box into the conversation with Shift+Tab, and inside a message with Enter.
        var reached = false;
        for (var i = 0; i < 20 && !reached; i++)
        {
            await chat.Page.Keyboard.PressAsync("Shift+Tab");
            if (await chat.Page.EvaluateAsync<bool>("() => document.activeElement?.classList.contains('webchat__basic-transcript__activity-focus-target') || document.activeElement?.classList.contains('webchat__basic-transcript')")) await chat.Page.Keyboard.PressAsync("Enter");
            reached = await chat.Page.EvaluateAsync<bool>("() => document.activeElement?.matches('a[href*=\"/quellen/\"]') ?? false");
        }

        Assert.True(reached, "No citation was reached with the keyboard.");
    }

    [BrowserFact]
    public async Task Phone_shows_page_and_answer_without_scrolling_sideways()
    {
        var chat = await place.OpenAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 360, Height = 740 }, IsMobile = true, HasTouch = true });
        await Expect(chat.SendBox).ToBeInViewportAsync();

        await chat.AskAsync("Vergleiche Ulm und Soest");

        Assert.True(await chat.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= window.innerWidth"));
        await Expect(chat.SendBox).ToBeInViewportAsync();
    }

    [BrowserFact]
    public async Task Chat_answers_in_the_frame_of_another_page()
    {
        var chat = await place.OpenAsync();
        await chat.Page.GotoAsync(new Uri(place.Address, "/beispiel").AbsoluteUri);
        await chat.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Fragen zur smarten Kommune" }).ClickAsync();
        var frame = chat.Page.FrameLocator("iframe");
        var sendBox = frame.GetByRole(AriaRole.Textbox, new FrameLocatorGetByRoleOptions { Name = "Eingabefeld für Nachricht" });

        await Expect(frame.Locator("#chat[data-verbunden]")).ToBeVisibleAsync();
        await sendBox.FillAsync(Question);
        await sendBox.PressAsync("Enter");

        await Expect(frame.Locator("#chat")).ToHaveAttributeAsync("data-antworten", "1");
        Assert.Empty(chat.Complaints);
    }

    [BrowserFact]
    public async Task Thumb_down_is_asked_for_its_reason()
    {
        var chat = await place.OpenAsync();
        await chat.AskAsync(Question);

        await chat.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Gefällt mir nicht" }).Last.ClickAsync();
        await Expect(chat.Answers.Nth(1)).ToContainTextAsync("Was war mit der Antwort?");
        await chat.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "veraltet", Exact = true }).Last.ClickAsync();

        await Expect(chat.Answers.Nth(2)).ToContainTextAsync("vermerkt");
    }
}

using System.Text.Json;

namespace SmartRegions.Channels.Activities;

/// <summary>
/// A message or event of a conversation in the Bot Framework's activity schema, as far as it is used here. Fields that a client sends and
/// that are not named here are dropped.
/// </summary>
internal sealed record Activity
{
    /// <summary><c>message</c>, <c>event</c>, <c>typing</c>, ….</summary>
    public string? Type { get; init; }

    /// <summary>Given by the server: conversation and number, as in <c>abc|0000007</c>.</summary>
    public string? Id { get; init; }

    public DateTimeOffset? Timestamp { get; init; }

    public string? ChannelId { get; init; }

    public ChannelAccount? From { get; init; }

    public ConversationAccount? Conversation { get; init; }

    /// <summary>Markdown from us, plain text from an asker.</summary>
    public string? Text { get; init; }

    public string? TextFormat { get; init; }

    public string? Locale { get; init; }

    /// <summary>Id of the message that this one answers.</summary>
    public string? ReplyToId { get; init; }

    /// <summary>Of an event.</summary>
    public string? Name { get; init; }

    /// <summary>Of an event.</summary>
    public JsonElement? Value { get; init; }

    public SuggestedActions? SuggestedActions { get; init; }

    public IReadOnlyList<Attachment>? Attachments { get; init; }

    public IReadOnlyList<MessageEntity>? Entities { get; init; }

    /// <summary>What client and server tell each other beside the text.</summary>
    public JsonElement? ChannelData { get; init; }

    /// <summary>Whether an asker says something here that wants an answer; what comes with a value is the click on a button of ours.</summary>
    internal bool IsQuestion() => Type == ActivityTypes.Message && From?.Role == ChannelAccount.UserRole && Value is null;
}

/// <param name="Id">Of an asker: the user that the token names.</param>
/// <param name="Name">What people read.</param>
/// <param name="Role"><c>user</c> or <c>bot</c>.</param>
internal sealed record ChannelAccount(string Id, string? Name = null, string? Role = null)
{
    internal const string UserRole = "user";

    internal static ChannelAccount Assistant { get; } = new("smartregions", "SmartRegions", "bot");
}

internal sealed record ConversationAccount(string Id);

/// <summary>Buttons under the last message.</summary>
internal sealed record SuggestedActions(IReadOnlyList<CardAction> Actions);

/// <param name="Type"><c>imBack</c>: says <see cref="Value"/> in the asker's name; <c>messageBack</c>: says <see cref="Text"/> and sends <see cref="Value"/> beside it.</param>
/// <param name="Title">What stands on the button.</param>
internal sealed record CardAction(string Type, string Title)
{
    public string? Text { get; init; }

    /// <summary>A text, or what else is sent.</summary>
    public JsonElement? Value { get; init; }
}

internal sealed record Attachment(string ContentType, JsonElement Content);

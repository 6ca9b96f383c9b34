using System.ClientModel;
using System.ClientModel.Primitives;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Chat;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

namespace SmartRegions.Evaluation.Judge;

/// <summary>An OpenAI-compatible service as an <see cref="IChatClient"/>: text in, text out; of the options only the temperature is passed on.</summary>
internal sealed class OpenAIChatClient : IChatClient
{
    /// <summary>The package insists on a key; services that ask for none do not look at it.</summary>
    private const string NoKey = "none";

    private readonly ChatClient _client;

    public OpenAIChatClient(JudgeOptions options) => _client = new ChatClient(
        options.Model,
        new ApiKeyCredential(options.Key ?? NoKey),
        new OpenAIClientOptions { Endpoint = options.Endpoint, NetworkTimeout = options.Timeout, RetryPolicy = new ClientRetryPolicy(options.Retries) });

    /// <exception cref="ModelException">The service failed; its message says how.</exception>
    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        try
        {
            var completion = (await _client.CompleteChatAsync(messages.Select(Message), new ChatCompletionOptions { Temperature = options?.Temperature }, cancellationToken)).Value;
            return new ChatResponse(new ChatMessage(ChatRole.Assistant, string.Concat(completion.Content.Select(part => part.Text))));
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw;
        }
        // A foreign reply that the package cannot read ends in whichever exception comes first there.
        catch (Exception exception)
        {
            throw new ModelException($"{exception.GetType().Name}: {exception.Message}", exception);
        }
    }

    /// <summary>The whole reply as one update.</summary>
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var update in (await GetResponseAsync(messages, options, cancellationToken)).ToChatResponseUpdates()) yield return update;
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => serviceKey is null && serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose()
    {
    }

    private static OpenAI.Chat.ChatMessage Message(ChatMessage message) =>
        message.Role == ChatRole.System ? new SystemChatMessage(message.Text)
        : message.Role == ChatRole.Assistant ? new AssistantChatMessage(message.Text)
        : new UserChatMessage(message.Text);
}

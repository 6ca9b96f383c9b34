using Microsoft.AspNetCore.Http;

namespace SmartRegions.Channels.WebChat;

/// <summary>Whether a request may go on.</summary>
/// <param name="Token">What it showed; <see langword="null"/> when it may not.</param>
/// <param name="Refusal">What it is told then.</param>
internal sealed record Admission(ConversationToken? Token, IResult Refusal);

/// <summary>Lets in who shows a token for the conversation that is asked for.</summary>
internal static class TokenAdmission
{
    private const string Scheme = "Bearer ";

    public static Admission Admit(this TokenSigner tokens, HttpRequest request, bool mayHaveExpired = false)
    {
        var header = request.Headers.Authorization.ToString();
        return Admit(tokens, header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? header[Scheme.Length..].Trim() : null, TokenPurpose.Conversation, mayHaveExpired);
    }

    public static Admission Admit(this TokenSigner tokens, HttpRequest request, string conversation) => tokens.Admit(request).For(conversation);

    /// <summary>Lets in with an expired token too: deleting one's own words must not depend on having been quick.</summary>
    public static Admission AdmitToDelete(this TokenSigner tokens, HttpRequest request, string conversation) => tokens.Admit(request, mayHaveExpired: true).For(conversation);

    public static Admission AdmitStream(this TokenSigner tokens, string? token, string conversation) => Admit(tokens, token, TokenPurpose.Stream).For(conversation);

    private static Admission Admit(TokenSigner tokens, string? text, TokenPurpose purpose, bool mayHaveExpired = false) => tokens.Read(text) switch
    {
        null => new Admission(null, Problems.NoToken()),
        var token when token.Purpose != purpose => new Admission(null, Problems.NoToken()),
        var token when !mayHaveExpired && tokens.HasExpired(token) => new Admission(null, Problems.ExpiredToken()),
        var token => new Admission(token, TypedResults.Empty),
    };

    private static Admission For(this Admission admission, string conversation) =>
        admission.Token is { } token && token.Conversation.Value != conversation ? new Admission(null, Problems.ForeignConversation()) : admission;
}

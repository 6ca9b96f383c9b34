using System.Buffers.Text;
using System.Text;
using SmartRegions.Channels.Conversations;
using SmartRegions.Channels.WebChat;
using SmartRegions.Tests.Knowledge.Storage;

namespace SmartRegions.Tests.Channels.WebChat;

public sealed class TokenSignerTests
{
    private static readonly byte[] Key = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];

    private readonly FixedTime _time = new();
    private readonly ConversationId _conversation = ConversationId.New();

    private TokenSigner Signer => new(Key, _time);

    [Fact]
    public void Token_says_conversation_asker_and_what_it_opens()
    {
        var token = Signer.Read(Signer.Sign(_conversation, "dl_rathaus"))!;

        Assert.Equal((_conversation, "dl_rathaus", TokenPurpose.Conversation), (token.Conversation, token.User, token.Purpose));
        Assert.False(Signer.HasExpired(token));
    }

    [Fact]
    public void Token_expires_after_half_an_hour_and_that_of_a_stream_after_a_minute()
    {
        var (conversation, stream) = (Signer.Read(Signer.Sign(_conversation, "dl_rathaus"))!, Signer.Read(Signer.SignStream(_conversation, "dl_rathaus"))!);

        _time.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal((false, true), (Signer.HasExpired(conversation), Signer.HasExpired(stream)));
        _time.Advance(TimeSpan.FromMinutes(28));
        Assert.True(Signer.HasExpired(conversation));
    }

    [Fact]
    public void Token_with_another_payload_is_not_ours()
    {
        var parts = Signer.Sign(_conversation, "dl_rathaus").Split('.');
        var payload = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(parts[1])).Replace("dl_rathaus", "dl_fremder", StringComparison.Ordinal);

        Assert.Null(Signer.Read($"{parts[0]}.{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(payload))}.{parts[2]}"));
    }

    [Fact]
    public void Token_that_names_no_signature_algorithm_is_not_ours()
    {
        var parts = Signer.Sign(_conversation, "dl_rathaus").Split('.');
        var header = Base64Url.EncodeToString("""{"alg":"none","typ":"JWT"}"""u8);

        Assert.Null(Signer.Read($"{header}.{parts[1]}."));
        Assert.Null(Signer.Read($"{header}.{parts[1]}.{parts[2]}"));
    }

    [Fact]
    public void Token_of_another_server_is_not_ours()
    {
        var other = new TokenSigner([.. Key.Reverse()], _time);

        Assert.Null(Signer.Read(other.Sign(_conversation, "dl_rathaus")));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("...")]
    [InlineData("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.%%%.abc")]
    [InlineData("Straße.Äpfel.Öl")]
    public void Anything_else_is_no_token(string? text) => Assert.Null(Signer.Read(text));

    [Fact]
    public void Key_stays_the_same_over_a_restart_and_is_its_owners_alone()
    {
        using var place = new SqlitePlace();

        var key = TokenKey.LoadOrCreate(place.Location.Directory);

        Assert.Equal(32, key.Length);
        Assert.Equal(key, TokenKey.LoadOrCreate(place.Location.Directory));
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(place.Location.Directory, "token.key")));
    }
}

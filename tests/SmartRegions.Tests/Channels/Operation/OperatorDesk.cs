using System.Text.RegularExpressions;

namespace SmartRegions.Tests.Channels.Operation;

/// <summary>An operator at the browser, with cookies of their own.</summary>
internal sealed partial class OperatorDesk(HttpClient client) : IDisposable
{
    public const string SignIn = "/betrieb/anmelden";
    public const string Questions = "/betrieb/fragen";

    public Task<HttpResponseMessage> GetAsync(string path) => client.GetAsync(path);

    public Task<string> ReadAsync(string path) => client.GetStringAsync(path);

    /// <summary>As a file is saved.</summary>
    public Task<byte[]> ReadBytesAsync(string path) => client.GetByteArrayAsync(path);

    /// <summary>Fills in the form as it was shown.</summary>
    public async Task<HttpResponseMessage> SignInAsync(string password, string? returnTo = null)
    {
        var address = returnTo is null ? SignIn : $"{SignIn}?weiter={Uri.EscapeDataString(returnTo)}";
        return await PostAsync(address, Token().Match(await ReadAsync(SignIn)).Groups["token"].Value, new() { ["kennwort"] = password });
    }

    public async Task<HttpResponseMessage> PostAsync(string path, string? token, Dictionary<string, string> fields)
    {
        if (token is not null) fields["__RequestVerificationToken"] = token;
        using var form = new FormUrlEncodedContent(fields);
        return await client.PostAsync(path, form);
    }

    public void Dispose() => client.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]* value=\"(?<token>[^\"]+)\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    public static partial Regex Token();
}

using System.Text.Json;

namespace SmartRegions.Channels.Activities;

/// <summary>
/// Looks for half characters in JSON that is read later: <c>"\ud800"</c> is well-formed, and becomes a text nowhere.
/// </summary>
internal static class WholeText
{
    /// <summary>Whether everything that has been left as JSON can be read.</summary>
    public static bool IsIn(Activity activity)
    {
        try
        {
            Read(activity.ChannelData);
            Read(activity.Value);
            return true;
        }
        catch (InvalidOperationException)
        {
            // What an element says to a text that is none; there is no way to ask it before.
            return false;
        }
    }

    /// <summary>As deep as <see cref="ActivityLimits.Depth"/> at most.</summary>
    private static void Read(JsonElement? element)
    {
        switch (element?.ValueKind)
        {
            case JsonValueKind.String:
                element.Value.GetString();
                break;
            case JsonValueKind.Array:
                foreach (var item in element.Value.EnumerateArray()) Read(item);
                break;
            case JsonValueKind.Object:
                foreach (var property in element.Value.EnumerateObject())
                {
                    _ = property.Name;
                    Read(property.Value);
                }

                break;
        }
    }
}

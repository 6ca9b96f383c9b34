using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using SmartRegions.Channels.Questions;

namespace SmartRegions.Channels.Operation;

/// <summary>One question: what was answered, and how that came about.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class QuestionModel : PageModel
{
    internal LoggedQuestion Logged { get; private set; } = null!;

    internal AskedQuestion Asked => Logged.Asked;

    /// <param name="id">Its id in the log.</param>
    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellationToken)
    {
        if (await HttpContext.RequestServices.GetRequiredService<QuestionLog>().FindAsync(id, cancellationToken) is not { } found) return NotFound();
        Logged = found;
        return Page();
    }
}

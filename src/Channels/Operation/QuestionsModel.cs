using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.DependencyInjection;
using SmartRegions.Channels.Questions;

namespace SmartRegions.Channels.Operation;

/// <summary>The list of what was asked.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class QuestionsModel : PageModel
{
    private const int PageSize = 50;

    internal QuestionFilterForm Filter { get; private set; } = null!;

    internal QuestionPage Shown { get; private set; } = null!;

    internal int Number { get; private set; }

    internal int Count => Math.Max(1, (Shown.Count + PageSize - 1) / PageSize);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var log = HttpContext.RequestServices.GetRequiredService<QuestionLog>();
        Filter = QuestionFilterForm.Of(Request.Query);
        Number = int.TryParse(Request.Query["seite"], NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? Math.Max(1, asked) : 1;
        Shown = await log.ReadAsync(Filter.ToFilter(), Number, PageSize, cancellationToken);
    }
}

namespace SmartRegions.Knowledge.Documents;

/// <summary>When a funding programme takes applications, as far as its document says; the <c>status</c> and <c>frist</c> of the front matter.</summary>
/// <param name="Declared">What the document declares, as of its own date.</param>
/// <param name="From">First day for applications.</param>
/// <param name="Until">Last day for applications.</param>
public sealed record FundingCall(FundingStatus Declared, DateOnly? From = null, DateOnly? Until = null)
{
    /// <summary>Who may apply, as far as the document says so.</summary>
    public FundingApplicants Applicants { get; init; }

    /// <summary>The calendar has the last word over what was declared once.</summary>
    public FundingStatus On(DateOnly today) => (Declared, From, Until) switch
    {
        (_, _, { } until) when until < today => FundingStatus.Closed,
        (FundingStatus.Closed, _, _) => FundingStatus.Closed,
        (_, { } from, _) when from > today => FundingStatus.Announced,
        (FundingStatus.Unknown or FundingStatus.Announced, { }, { }) => FundingStatus.Open,
        (FundingStatus.Announced, { }, _) => FundingStatus.Open,
        _ => Declared,
    };
}

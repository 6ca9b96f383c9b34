using SmartRegions.Knowledge.Documents;

namespace SmartRegions.Assistant.Advice.Funding;

/// <summary>A funding programme as it stands on a day.</summary>
/// <param name="Document">Its sheet.</param>
/// <param name="Call">When it takes applications.</param>
/// <param name="Status">Whether it takes applications on that day.</param>
/// <param name="IsOfLand">True for a programme of the asker's Land, false for one that is open everywhere.</param>
/// <param name="Fit">How much it is about the matter, 0 to 1; 1 where no matter is named.</param>
internal sealed record FundingProgramme(Document Document, FundingCall Call, FundingStatus Status, bool IsOfLand, double Fit);

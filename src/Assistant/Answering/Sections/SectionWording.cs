using SmartRegions.Assistant.Advice.Recognising;
using SmartRegions.Assistant.Advice.Sheets;

namespace SmartRegions.Assistant.Answering.Sections;

/// <summary>A wording by which people ask for what sheets have a section on.</summary>
/// <param name="Role">The section.</param>
/// <param name="Use">When it is looked up.</param>
/// <param name="Asks">How people ask for it.</param>
internal sealed record SectionWording(SectionRole Role, SectionUse Use, Phrase Asks);

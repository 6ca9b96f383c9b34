namespace SmartRegions.Assistant.Understanding.Sections;

/// <summary>When the section that a wording asks for is looked up.</summary>
internal enum SectionUse
{
    /// <summary>Before sentences are chosen: nothing but the section is meant.</summary>
    First,

    /// <summary>Only where no sentence answers: the wording is used for single facts as well.</summary>
    Otherwise,
}

namespace SmartRegions.Assistant.Advice.FollowUps;

/// <summary>What a text wants of the advice before it: exactly one of the kinds below.</summary>
internal abstract record AdviceFollowUp;

/// <summary>The same advice for another Land, size or matter: "Und in Bayern?", "Und bei Vergabe?".</summary>
/// <param name="Wish">What is to be advised on now.</param>
internal sealed record ChangedAdvice(AdviceWish Wish) : AdviceFollowUp;

/// <summary>More on what was shown: "Was hat das gekostet?", "Bis wann?".</summary>
/// <param name="Label">Our word for it.</param>
/// <param name="Roles">The sections that tell it; those that a sheet lacks are left out.</param>
/// <param name="Names">Words beside those that ask, which may name one of the sheets shown; possibly none.</param>
internal sealed record AskedDetail(string Label, IReadOnlyList<SectionRole> Roles, IReadOnlyList<string> Names) : AdviceFollowUp
{
    /// <summary>Which of those shown are meant; <see langword="null"/> for all.</summary>
    public ShownPlaces? Places { get; init; }
}

/// <summary>Some of those shown side by side: "Vergleiche die beiden ersten".</summary>
/// <param name="Places">Which.</param>
internal sealed record ComparedPlaces(ShownPlaces Places) : AdviceFollowUp;

/// <summary>Another question on what was shown: "Ist die Open Source?".</summary>
/// <param name="PointsBack">True when it cannot be about anything else.</param>
internal sealed record AskedOfSheets(bool PointsBack) : AdviceFollowUp;

namespace SmartRegions.Knowledge.Documents;

/// <summary>
/// What kind of place a municipality is ("Raumtyp"). Towns by inhabitants as the BBSR draws the line in its types of towns and municipalities
/// (Laufende Stadtbeobachtung, Stadt- und Gemeindetypen), largest first; districts and associations as they are declared.
/// </summary>
public enum SpatialType
{
    /// <summary>Großstadt: 100,000 inhabitants and more.</summary>
    City,

    /// <summary>Mittelstadt: 20,000 to 99,999.</summary>
    MediumSizedTown,

    /// <summary>Kleinstadt: 5,000 to 19,999.</summary>
    SmallTown,

    /// <summary>Landgemeinde: fewer than 5,000.</summary>
    RuralMunicipality,

    /// <summary>Landkreis.</summary>
    District,

    /// <summary>Verbund: several municipalities that act together.</summary>
    Association,
}

namespace SmartRegions.Program.Terminal;

/// <summary>German words for the views that the search fuses.</summary>
internal static class ViewText
{
    public static string Of(string view) => view switch
    {
        "grams" => "Zeichenfolgen",
        "stems" => "Wortstämme",
        "glossary" => "Glossar",
        "thesaurus" => "Thesaurus",
        "document" => "Dokument",
        "proximity" => "Wortnähe",
        _ => view,
    };
}

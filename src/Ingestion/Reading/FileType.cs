namespace SmartRegions.Ingestion.Reading;

/// <summary>The formats that matter here: those that are read, and those that people hand in instead.</summary>
public enum FileType
{
    /// <summary>Nothing known.</summary>
    Unknown,
    Pdf,
    Word,
    Html,
    Markdown,
    PlainText,

    /// <summary>An Office file behind a password.</summary>
    EncryptedOffice,

    /// <summary>Word, Excel or PowerPoint before 2007.</summary>
    LegacyOffice,
    Spreadsheet,
    Presentation,
    OpenDocument,
    RichText,
    Ebook,
    Image,

    /// <summary>A container of files that is no document, or whose end is missing.</summary>
    Archive,
}

using System.Text;

namespace SmartRegions.Ingestion.Reading.Docx;

/// <summary>The characters of a run.</summary>
internal static class RunText
{
    /// <summary>Appends what the current element stands for, if it stands for characters, and passes over what was deleted.</summary>
    /// <param name="xml">Inside a paragraph.</param>
    /// <param name="text">Where to; <see langword="null"/> for text that is not shown.</param>
    /// <returns>Whether it was one of these.</returns>
    public static bool Append(WordXml xml, StringBuilder? text)
    {
        if (!xml.IsStart) return false;
        switch (xml.Name)
        {
            case "t":
                AppendValue(xml, text);
                break;
            case "tab" or "ptab":
                text?.Append('\t');
                break;
            case "br" or "cr":
                text?.Append('\n');
                break;
            case "noBreakHyphen":
                text?.Append('-');
                break;
            case "del" or "moveFrom" or "delText" or "instrText" or "Fallback":
                xml.PassOver();
                break;
            case "pPrChange" or "rPrChange" or "tblPrChange" or "trPrChange" or "tcPrChange" or "sectPr" or "tabs":
                xml.PassOver();
                break;
            default:
                return false;
        }

        return true;
    }

    private static void AppendValue(WordXml xml, StringBuilder? text)
    {
        if (xml.IsEmpty) return;
        while (xml.Read() && !xml.IsEnd)
        {
            if (xml.IsText) text?.Append(xml.Value);
        }
    }
}

namespace SmartRegions.Ingestion.Reading.Pdf;

/// <summary>A grey picture.</summary>
/// <param name="Width">Pixels a row.</param>
/// <param name="Pixels">Row by row; 0 is black. Empty where the picture is too large to be looked at.</param>
internal readonly record struct GreyPicture(int Width, ReadOnlyMemory<byte> Pixels);

namespace SmartRegions.Knowledge.Search;

/// <summary>The fields of the passages of one index.</summary>
internal sealed record PassageFields(FieldLengths Title, FieldLengths HeadingPath, FieldLengths Body);

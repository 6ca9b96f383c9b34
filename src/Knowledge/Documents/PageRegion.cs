namespace SmartRegions.Knowledge.Documents;

/// <summary>
/// A rectangle on a page, in thousandths of the page's width and height, measured from the top left corner of the page as it is shown.
/// </summary>
/// <param name="Page">Page number, from 1.</param>
/// <param name="Left">0 to 1000.</param>
/// <param name="Top">0 to 1000.</param>
/// <param name="Right">0 to 1000, not less than <paramref name="Left"/>.</param>
/// <param name="Bottom">0 to 1000, not less than <paramref name="Top"/>.</param>
public readonly record struct PageRegion(int Page, short Left, short Top, short Right, short Bottom);

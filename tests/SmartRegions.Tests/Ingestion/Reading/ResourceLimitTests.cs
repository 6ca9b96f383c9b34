using SmartRegions.Ingestion.Reading;

namespace SmartRegions.Tests.Ingestion.Reading;

public sealed class ResourceLimitTests
{
    private static readonly string[] OfProcess =
    [
        "Limit                     Soft Limit           Hard Limit           Units     ",
        "Max data size             unlimited            unlimited            bytes     ",
        "Max core file size        0                    unlimited            bytes     ",
        "Max open files            128                  256                  files     ",
    ];

    [Theory]
    [InlineData("nofile", 512, "--nofile=256")]
    [InlineData("nofile", 100, "--nofile=100")]
    [InlineData("data", 1L << 30, "--data=1073741824")]
    [InlineData("core", 0, "--core=0")]
    [InlineData("cpu", 120, "--cpu=120")]
    public void No_more_is_asked_for_than_the_hard_limit_allows(string resource, long value, string option) =>
        Assert.Equal(option, ResourceLimit.Option(resource, value, OfProcess));
}

using System.Net;
using SmartRegions.Ingestion.Sources.Web;

namespace SmartRegions.Tests.Ingestion.Sources.Web;

public sealed class PublicAddressTests
{
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("0.0.0.0")]
    [InlineData("10.20.30.40")]
    [InlineData("100.64.0.1")]
    [InlineData("169.254.169.254")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.178.1")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("64:ff9b::a00:1")]
    [InlineData("2002:a00:1::")]
    [InlineData("2001:db8::1")]
    [InlineData("fd00::1")]
    [InlineData("fe80::1%1")]
    [InlineData("ff02::1")]
    public void Private_network_is_told(string address) => Assert.False(PublicAddress.IsPublic(IPAddress.Parse(address)));

    [Theory]
    [InlineData("193.99.144.80")]
    [InlineData("172.32.0.1")]
    [InlineData("100.128.0.1")]
    [InlineData("::ffff:193.99.144.80")]
    [InlineData("2a02:2e0:3fe:1001:302::")]
    public void Internet_is_told(string address) => Assert.True(PublicAddress.IsPublic(IPAddress.Parse(address)));
}

namespace PolicyBot.Tests.Deployment;

public class TeamsIconTests
{
    [Theory]
    [InlineData("color.png", 192)]
    [InlineData("outline.png", 32)]
    public void An_icon_has_the_size_Teams_asks_for(string file, int size)
    {
        var icon = Png.Read(TeamsPackage.Bytes(file));
        Assert.Equal((size, size), (icon.Width, icon.Height));
    }

    [Fact]
    public void The_outline_is_white_on_transparent()
    {
        var pixels = Png.Read(TeamsPackage.Bytes("outline.png")).Pixels.ToArray();
        Assert.All(pixels.Where(pixel => pixel.Alpha > 0), pixel => Assert.Equal((255, 255, 255), (pixel.Red, pixel.Green, pixel.Blue)));
        Assert.Contains(pixels, pixel => pixel.Alpha == 255);
        Assert.True(pixels.Count(pixel => pixel.Alpha == 0) > pixels.Length / 2, "Most of the outline icon is transparent.");
    }

    [Fact]
    public void The_colour_icon_fills_its_square_in_the_accent_colour()
    {
        var icon = Png.Read(TeamsPackage.Bytes("color.png"));
        var corner = icon.Pixels.First();
        Assert.All(icon.Pixels, pixel => Assert.Equal(255, pixel.Alpha));
        Assert.Equal(TeamsPackage.Manifest()["accentColor"]!.GetValue<string>(), $"#{corner.Red:X2}{corner.Green:X2}{corner.Blue:X2}");
    }
}

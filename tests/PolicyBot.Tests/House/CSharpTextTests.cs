namespace PolicyBot.Tests.House;

public class CSharpTextTests
{
    [Theory]
    [InlineData("var a = \"one\";", "one")]
    [InlineData("var a = @\"c:\\x\" + \"two\";", "c:\\x|two")]
    [InlineData("var a = $\"a {b} c {{d}}\";", "a   c d}}")]
    [InlineData("var a = $\"a {(b ? \"x\" : \"y\")} c\";", "x|y|a   c")]
    [InlineData("var a = $\"{b:0000} c\";", "  c")]
    [InlineData("// \"no\"\nvar a = '\"'; /* \"no\" */ var b = \"yes\";", "yes")]
    [InlineData("var a = \"\"\"say \"hi\" now\"\"\";", "say \"hi\" now")]
    [InlineData("var a = $$\"\"\"{ {{b}} }\"\"\";", "{   }")]
    [InlineData("var a = '\\''; var b = \"it's\";", "it's")]
    public void Strings_are_told_from_code_and_comments(string source, string expected) =>
        Assert.Equal(expected.Split('|'), CSharpText.Of(source).Literals.Select(literal => literal.Text));

    [Fact]
    public void Code_keeps_its_lines_and_loses_comments_and_the_contents_of_strings() =>
        Assert.Equal("a\nb \"\"\n c", CSharpText.Of("a// x\nb \"y\"/* z\n*/ c").Code);
}

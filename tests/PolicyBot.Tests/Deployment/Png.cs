using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace PolicyBot.Tests.Deployment;

/// <summary>The pixels of a PNG of eight bits a channel, without interlace, with or without alpha.</summary>
internal sealed class Png
{
    private readonly byte[] rows;
    private readonly int channels;

    private Png(int width, int height, int channels, byte[] rows) => (Width, Height, this.channels, this.rows) = (width, height, channels, rows);

    public int Width { get; }

    public int Height { get; }

    public IEnumerable<(byte Red, byte Green, byte Blue, byte Alpha)> Pixels
    {
        get
        {
            for (var at = 0; at < rows.Length; at += channels)
                yield return (rows[at], rows[at + 1], rows[at + 2], channels == 4 ? rows[at + 3] : (byte)255);
        }
    }

    public static Png Read(byte[] file)
    {
        using var packed = new MemoryStream();
        var (width, height, channels) = (0, 0, 0);
        for (var at = 8; at < file.Length;)
        {
            var length = (int)BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at));
            var content = file.AsSpan(at + 8, length);
            switch (Encoding.ASCII.GetString(file, at + 4, 4))
            {
                case "IHDR":
                    width = (int)BinaryPrimitives.ReadUInt32BigEndian(content);
                    height = (int)BinaryPrimitives.ReadUInt32BigEndian(content[4..]);
                    channels = (content[8], content[9], content[12]) switch
                    {
                        (8, 2, 0) => 3,
                        (8, 6, 0) => 4,
                        var kind => throw new NotSupportedException($"Export the icon as RGB or RGBA of 8 bits without interlace, not as {kind}."),
                    };
                    break;
                case "IDAT":
                    packed.Write(content);
                    break;
            }
            at += length + 12;
        }
        packed.Position = 0;
        return new Png(width, height, channels, Unfilter(packed, width * channels, height, channels));
    }

    private static byte[] Unfilter(Stream packed, int stride, int height, int step)
    {
        using var bytes = new ZLibStream(packed, CompressionMode.Decompress);
        var rows = new byte[stride * height];
        for (var y = 0; y < height; y++)
        {
            var filter = bytes.ReadByte();
            bytes.ReadExactly(rows, y * stride, stride);
            for (var x = 0; x < stride; x++)
            {
                int left = x >= step ? rows[y * stride + x - step] : 0;
                int above = y > 0 ? rows[(y - 1) * stride + x] : 0;
                int corner = x >= step && y > 0 ? rows[(y - 1) * stride + x - step] : 0;
                rows[y * stride + x] += (byte)(filter switch
                {
                    0 => 0,
                    1 => left,
                    2 => above,
                    3 => (left + above) / 2,
                    4 => Paeth(left, above, corner),
                    _ => throw new InvalidDataException($"A PNG has no filter {filter}."),
                });
            }
        }
        return rows;
    }

    private static int Paeth(int left, int above, int corner)
    {
        var estimate = left + above - corner;
        var (toLeft, toAbove, toCorner) = (Math.Abs(estimate - left), Math.Abs(estimate - above), Math.Abs(estimate - corner));
        return toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner;
    }
}

namespace PolicyBot.Packs.Flowcharts;

/// <summary>The checked-in drawings, <c>Schools/…/drawing.md</c>, in Dutch.</summary>
public static class DrawingFiles
{
    /// <summary>Writes every drawing that differs from its pack, below the folder the shelf was read from; returns the files written.</summary>
    public static IReadOnlyList<string> Write(Shelf shelf, string folder) => throw new NotImplementedException();

    /// <summary>The files that are missing or differ from what their pack draws.</summary>
    public static IReadOnlyList<string> Stale(Shelf shelf, string folder) => throw new NotImplementedException();
}

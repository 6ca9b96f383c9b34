using System.Runtime.InteropServices;
using System.Text;

namespace SmartRegions.Ingestion.Reading;

/// <summary>What lies at the end of a path, found out without opening it: opening a pipe waits for a writer, perhaps for ever.</summary>
/// <param name="Kind">Links are followed.</param>
/// <param name="Identity">The same for every path that leads to the same file or folder, whatever links or mounts are on the way.</param>
internal sealed record FileStatus(FileKind Kind, string Identity)
{
    private const int CurrentFolder = -100;
    private const int NothingThere = 2;
    private const int TypeAndInode = 0x101;
    private const int ModeOffset = 28;
    private const int InodeOffset = 32;
    private const int DeviceOffset = 136;
    private const int TypeMask = 0xF000;
    private const int RegularType = 0x8000;
    private const int FolderType = 0x4000;

    /// <returns><see langword="null"/> when nothing is there, also at the end of a link.</returns>
    public static FileStatus? Of(string path) => OperatingSystem.IsLinux() ? AskKernel(path) : AskRuntime(path);

    private static FileStatus? AskKernel(string path)
    {
        var status = new byte[256];
        if (StatX(CurrentFolder, Encoding.UTF8.GetBytes(path + '\0'), 0, TypeAndInode, status) != 0)
            return Marshal.GetLastPInvokeError() == NothingThere ? null : new FileStatus(FileKind.Unreachable, path);
        var kind = (BitConverter.ToUInt16(status, ModeOffset) & TypeMask) switch
        {
            RegularType => FileKind.Regular,
            FolderType => FileKind.Folder,
            _ => FileKind.Other,
        };
        return new FileStatus(kind, $"{BitConverter.ToUInt64(status, DeviceOffset):x}:{BitConverter.ToUInt64(status, InodeOffset):x}");
    }

    private static FileStatus? AskRuntime(string path)
    {
        if (Directory.Exists(path)) return new FileStatus(FileKind.Folder, Directory.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path);
        return File.Exists(path) ? new FileStatus(FileKind.Regular, File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path) : null;
    }

    // statx(2): unlike stat, its structure is the same on every processor. The path ends in a zero byte.
    [DllImport("libc", EntryPoint = "statx", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int StatX(int folder, byte[] path, int flags, int mask, [Out] byte[] status);
}

internal enum FileKind
{
    Regular,
    Folder,

    /// <summary>A device, a pipe or a socket.</summary>
    Other,

    /// <summary>No permission on the way, a share that does not answer, a circle of links.</summary>
    Unreachable,
}

using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using SmartRegions.Evaluation.Intents;
using SmartRegions.Evaluation.Sets;
using SmartRegions.Knowledge.German;

namespace SmartRegions.Tests.House;

/// <summary>Rules of CONTRIBUTING.md that a machine can check.</summary>
public sealed partial class HouseRulesTests
{
    private static readonly string Root = FindRoot();

    private static readonly string[] Rooms = ["src", "evals"];

    /// <summary>The packages we use have their own name as the root of their namespaces; one that has not fails the rule until it is named here.</summary>
    private static readonly Dictionary<string, string> RootNamespaces = new(StringComparer.Ordinal)
    {
        ["Microsoft.Extensions.AI.Abstractions"] = "Microsoft.Extensions.AI",
    };

    [Fact]
    public void Third_party_package_is_named_in_one_folder_only()
    {
        var packages = Projects().SelectMany(Packages).Distinct(StringComparer.Ordinal).ToList();
        var files = SourceFiles().Where(file => !IsBenchmark(file)).Select(file => (Room: Room(file), Text: File.ReadAllText(file))).ToList();

        Assert.NotEmpty(packages);
        Assert.All(packages, package => Assert.Single(files.Where(file => Names(file.Text, package)).Select(file => file.Room).Distinct()));
    }

    [Fact]
    public void Namespace_follows_the_folder()
    {
        foreach (var file in SourceFiles())
        {
            if (NamespaceLine().Match(File.ReadAllText(file)) is not { Success: true } line) continue;
            var project = ProjectOf(file);
            var below = Path.GetRelativePath(Path.GetDirectoryName(project)!, Path.GetDirectoryName(file)!);
            var expected = RootNamespace(project) + (below == "." ? string.Empty : "." + below.Replace(Path.DirectorySeparatorChar, '.'));

            Assert.Equal((file, expected), (file, line.Groups["name"].Value));
        }
    }

    [Fact]
    public void Rooms_of_the_channels_need_each_other_in_one_direction_only()
    {
        var channels = Path.Combine(Root, "src", "Channels");
        var rooms = Directory.GetDirectories(channels).Select(folder => Path.GetFileName(folder)).ToHashSet(StringComparer.Ordinal);
        var needs = rooms.ToDictionary(room => room, room => RoomsNamedIn(Path.Combine(channels, room), rooms), StringComparer.Ordinal);

        while (needs.FirstOrDefault(room => !room.Value.Overlaps(needs.Keys)).Key is { } free) needs.Remove(free);

        Assert.Empty(needs.Select(room => $"{room.Key} needs {string.Join(", ", room.Value.Where(needs.ContainsKey))}"));
    }

    [Fact]
    public void Understanding_a_question_needs_no_other_room_of_the_assistant()
    {
        var assistant = Path.Combine(Root, "src", "Assistant");
        var rooms = Directory.GetDirectories(assistant).Select(folder => Path.GetFileName(folder)).Except(["Understanding", "bin", "obj"]).ToHashSet(StringComparer.Ordinal);

        Assert.Contains("Answering", rooms);
        Assert.Empty(SourceFiles()
            .Where(file => file.StartsWith(Path.Combine(assistant, "Understanding"), StringComparison.Ordinal))
            .SelectMany(file => rooms.Where(room => Names(File.ReadAllText(file), $"SmartRegions.Assistant.{room}")).Select(room => $"{Path.GetFileName(file)} needs {room}")));
    }

    [Fact]
    public void File_of_wordings_is_read_by_a_type_beside_it()
    {
        var files = Directory.GetFiles(Path.Combine(Root, "src", "Assistant"), "*.txt", SearchOption.AllDirectories).Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.Contains(
            Directory.GetFiles(Path.GetDirectoryName(file)!, "*.cs"), source => File.ReadAllText(source).Contains($"\"{Path.GetFileName(file)}\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void Interface_comes_with_its_second_implementation()
    {
        var types = Assemblies().SelectMany(assembly => assembly.GetTypes()).ToList();

        Assert.All(
            types.Where(type => type.IsInterface),
            contract => Assert.True(types.Count(type => type.IsClass && contract.IsAssignableFrom(type)) >= 2, $"{contract} has fewer than two implementations."));
    }

    [Fact]
    public void Classes_are_sealed_static_or_meant_to_be_derived_from()
    {
        var types = Assemblies().SelectMany(assembly => assembly.GetTypes()).Where(type => type.IsClass && type.FullName!.StartsWith("SmartRegions.", StringComparison.Ordinal)).ToList();

        Assert.All(
            types.Where(type => type is { IsSealed: false, IsAbstract: false }),
            type => Assert.True(types.Exists(other => other.BaseType == type), $"{type} is neither sealed nor derived from."));
    }

    [Fact]
    public void Folder_names_say_a_job()
    {
        string[] empty = ["Utils", "Helpers", "Models", "Services", "Common", "Core", "Abstractions"];

        Assert.Empty(SourceFiles().Select(file => Path.GetFileName(Path.GetDirectoryName(file))!).Intersect(empty));
    }

    [Fact]
    public async Task No_golden_question_trains_the_classifier()
    {
        var trained = SentenceFile.Read(Path.Combine(Root, "evals", "sets", "intent", "sentences.tsv")).Select(sentence => Words(sentence.Text)).ToHashSet(StringComparer.Ordinal);
        var sets = await GoldenSet.LoadAsync([Path.Combine(Root, "evals", "sets")], CancellationToken.None);

        Assert.Empty(sets.SelectMany(set => set.Questions).Where(question => Words(question.Question) is { Length: > 0 } words && trained.Contains(words)).Select(question => question.Id));
    }

    /// <summary>Case, umlauts and punctuation make no other sentence.</summary>
    private static string Words(string text) => string.Join(' ', GermanTokenizer.Tokenize(text).Select(token => Folding.Fold(token.Text)));

    /// <summary>The program's own verbs may all speak to the terminal; elsewhere a room is a folder of a project.</summary>
    private static string Room(string file)
    {
        var folder = Path.GetRelativePath(Root, Path.GetDirectoryName(file)!);
        return folder.StartsWith(Path.Combine("src", "SmartRegions"), StringComparison.Ordinal)
            ? Path.Combine("src", "SmartRegions")
            : string.Join(Path.DirectorySeparatorChar, folder.Split(Path.DirectorySeparatorChar).Take(3));
    }

    private static bool Names(string source, string package)
    {
        var root = RootNamespaces.GetValueOrDefault(package, package);
        return UsingLine().Matches(source)
            .Select(line => line.Groups["name"].Value)
            .Any(name => name == root || name.StartsWith(root + ".", StringComparison.Ordinal));
    }

    private static HashSet<string> RoomsNamedIn(string folder, IReadOnlySet<string> rooms) =>
        Directory.EnumerateFiles(folder, "*.cs*", SearchOption.AllDirectories)
            .SelectMany(file => NamedRoom().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups["room"].Value)
            .Where(room => rooms.Contains(room) && room != Path.GetFileName(folder))
            .ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> SourceFiles() =>
        Rooms.SelectMany(room => Directory.EnumerateFiles(Path.Combine(Root, room), "*.cs", SearchOption.AllDirectories));

    private static IEnumerable<string> Projects() =>
        Rooms.SelectMany(room => Directory.EnumerateFiles(Path.Combine(Root, room), "*.csproj", SearchOption.AllDirectories)).Where(file => !IsBenchmark(file));

    /// <summary>Benchmarks compare us with others; they ship with nothing and obey no arrow.</summary>
    private static bool IsBenchmark(string file) => file.StartsWith(Path.Combine(Root, "evals", "Benchmarks"), StringComparison.Ordinal);

    private static IEnumerable<string> Packages(string project) =>
        XDocument.Load(project).Descendants("PackageReference").Select(reference => reference.Attribute("Include")!.Value);

    /// <summary>One for each project: a room that is not built beside the tests is an error, not a room without mistakes.</summary>
    private static IEnumerable<Assembly> Assemblies() =>
        Projects().Select(project => Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, AssemblyName(project) + ".dll")));

    private static string AssemblyName(string project) =>
        XDocument.Load(project).Descendants("AssemblyName").SingleOrDefault()?.Value ?? RootNamespace(project);

    private static string ProjectOf(string file)
    {
        var folder = Path.GetDirectoryName(file)!;
        while (Directory.GetFiles(folder, "*.csproj") is [])
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return Directory.GetFiles(folder, "*.csproj").Single();
    }

    private static string RootNamespace(string project) =>
        XDocument.Load(project).Descendants("RootNamespace").SingleOrDefault()?.Value ?? "SmartRegions." + Path.GetFileNameWithoutExtension(project);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SmartRegions.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests do not lie in a source tree.");
    }

    [GeneratedRegex(@"^(global )?using (static )?(\w+ = )?(?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex UsingLine();

    /// <summary>With its whole name, or with what a file of the same project may leave out.</summary>
    [GeneratedRegex(@"SmartRegions\.Channels\.(?<room>\w+)|(?<![\w.""/])(?<room>[A-Z]\w+)\.[A-Z]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NamedRoom();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NamespaceLine();
}

using System.CommandLine;

var root = new RootCommand("Edaran: surat edaran menjadi aturan yang dapat dijalankan.");
return root.Parse(args).Invoke();

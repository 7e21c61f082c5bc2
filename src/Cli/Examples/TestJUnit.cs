using System.Globalization;
using System.Xml;
using Edaran.Cli.Findings;

namespace Edaran.Cli.Examples;

/// <summary>What came of the examples in the form of JUnit, which build servers show: a suite a letter, a case an example.</summary>
internal static class TestJUnit
{
    /// <summary>Writes the report.</summary>
    /// <param name="tests">The letters.</param>
    /// <param name="errors">Errors that kept letters from being tested, or none.</param>
    /// <param name="session">Where to.</param>
    public static void Write(IReadOnlyList<LetterTest> tests, IReadOnlyList<Finding> errors, Session session)
    {
        var settings = new XmlWriterSettings { Indent = true, NewLineChars = "\n", CloseOutput = false, CheckCharacters = false };
        using (var xml = XmlWriter.Create(new Utf8Text(session.Out), settings))
        {
            xml.WriteStartElement("testsuites");
            Count(xml, tests.Sum(test => test.Tests.Length) + errors.Count, tests.Sum(test => test.Failed), errors.Count);
            foreach (var test in tests)
            {
                WriteSuite(xml, test, session);
            }

            WriteErrors(xml, errors, session);
            xml.WriteEndElement();
        }

        session.Out.Write('\n');
    }

    private static void WriteSuite(XmlWriter xml, LetterTest test, Session session)
    {
        xml.WriteStartElement("testsuite");
        xml.WriteAttributeString("name", Clean(test.Letter.Number));
        xml.WriteAttributeString("file", Clean(test.File));
        Count(xml, test.Tests.Length, test.Failed, 0);
        foreach (var one in test.Tests)
        {
            StartCase(xml, one.Example.Name, test.File, one.Example.Source.Start.Line);
            foreach (var finding in one.Findings.Where(finding => finding.IsError))
            {
                WriteOutcome(xml, "failure", finding, session);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteErrors(XmlWriter xml, IReadOnlyList<Finding> errors, Session session)
    {
        foreach (var file in errors.GroupBy(error => error.File, StringComparer.Ordinal))
        {
            xml.WriteStartElement("testsuite");
            xml.WriteAttributeString("name", Clean(file.Key));
            Count(xml, file.Count(), 0, file.Count());
            foreach (var error in file)
            {
                StartCase(xml, error.Code, error.File, error.Start.Line);
                WriteOutcome(xml, "error", error, session);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }
    }

    private static void StartCase(XmlWriter xml, string name, string file, int line)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("name", Clean(name));
        xml.WriteAttributeString("classname", Clean(file));
        xml.WriteAttributeString("file", Clean(file));
        xml.WriteAttributeString("line", line.ToString(CultureInfo.InvariantCulture));
    }

    private static void WriteOutcome(XmlWriter xml, string element, Finding finding, Session session)
    {
        xml.WriteStartElement(element);
        xml.WriteAttributeString("type", finding.Code);
        xml.WriteAttributeString("message", Clean(finding.Message(session.Language)));
        xml.WriteString(Clean($"{finding.File}:{finding.Start.Line}:{finding.Start.Column}"));
        xml.WriteEndElement();
    }

    private static void Count(XmlWriter xml, int tests, int failures, int errors)
    {
        xml.WriteAttributeString("tests", tests.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("failures", failures.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("errors", errors.ToString(CultureInfo.InvariantCulture));
    }

    // XML has no way to write some characters.
    private static string Clean(string text) => string.Concat(text.Select(c => XmlConvert.IsXmlChar(c) ? c : '\uFFFD'));

    private sealed class Utf8Text(TextWriter inner) : TextWriter
    {
        public override System.Text.Encoding Encoding => System.Text.Encoding.UTF8;

        public override void Write(char value) => inner.Write(value);

        public override void Write(char[] buffer, int index, int count) => inner.Write(buffer, index, count);
    }
}

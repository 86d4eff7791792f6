package dev.backstitch.junit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The XML that Surefire writes for a test class. */
final class SurefireReport {

    private SurefireReport() {}

    static List<String> testCases(Path file) {
        try {
            NodeList cases = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getElementsByTagName("testcase");
            return IntStream.range(0, cases.getLength())
                    .mapToObj(i -> line((Element) cases.item(i)))
                    .toList();
        } catch (Exception e) {
            throw new AssertionError("cannot read " + file, e);
        }
    }

    private static String line(Element testCase) {
        List<String> outcomes = new ArrayList<>();
        for (Node node = testCase.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && !element.getTagName().startsWith("system-")) {
                outcomes.add(element.getTagName());
            }
        }
        return testCase.getAttribute("name") + ": " + (outcomes.isEmpty() ? "passed" : String.join(", ", outcomes));
    }
}

package io.toonbank.catalog.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Leaves of an SVG only what draws: shapes, gradients, text. Scripts, handlers, style sheets, foreign content and anything that
 * reaches outside the file are taken out. Documents with a DOCTYPE are refused, so entities cannot be used against us.
 */
final class SvgCleaner {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Set<String> KEPT = Set.of(
            "svg",
            "g",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "textPath",
            "defs",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "mask",
            "pattern",
            "symbol",
            "use",
            "marker",
            "title",
            "desc",
            "filter",
            "feGaussianBlur",
            "feOffset",
            "feBlend",
            "feFlood",
            "feComposite",
            "feMerge",
            "feMergeNode",
            "feColorMatrix",
            "feDropShadow",
            "feTurbulence",
            "feDisplacementMap",
            "feMorphology");
    private static final double SIDE_MAX = 100_000;

    private SvgCleaner() {}

    /** @param size from the view box; absent when it has none */
    record Cleaned(byte[] bytes, PictureKind.@Nullable Size size) {}

    /** Null when it is not well-formed SVG. */
    static @Nullable Cleaned clean(byte[] bytes) {
        try {
            Document document = parse(bytes);
            Element root = document.getDocumentElement();
            if (!"svg".equals(root.getLocalName()) || !SVG.equals(root.getNamespaceURI())) {
                return null;
            }
            clean(root);
            return new Cleaned(write(document), size(root));
        } catch (SAXException | java.io.IOException | TransformerException _) {
            return null;
        }
    }

    private static Document parse(byte[] bytes) throws SAXException, java.io.IOException {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(bytes));
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void clean(Element element) {
        for (Attr attribute : attributes(element)) {
            if (!harmless(attribute)) {
                element.removeAttributeNode(attribute);
            }
        }
        for (Node child : children(element)) {
            switch (child.getNodeType()) {
                case Node.ELEMENT_NODE -> {
                    if (SVG.equals(child.getNamespaceURI()) && KEPT.contains(child.getLocalName())) {
                        clean((Element) child);
                    } else {
                        element.removeChild(child);
                    }
                }
                case Node.TEXT_NODE -> {}
                default -> element.removeChild(child);
            }
        }
    }

    private static boolean harmless(Attr attribute) {
        String name = attribute.getLocalName() == null ? attribute.getName() : attribute.getLocalName();
        String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
        if (XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI())) {
            return true;
        }
        if (name.toLowerCase(Locale.ROOT).startsWith("on")) {
            return false;
        }
        if (name.equals("href")) {
            return value.startsWith("#");
        }
        return !value.contains("javascript:")
                && !value.contains("@import")
                && !value.contains("expression(")
                && !value.contains("\\")
                && onlyUrlsWithin(value);
    }

    private static boolean onlyUrlsWithin(String value) {
        for (int at = value.indexOf("url("); at >= 0; at = value.indexOf("url(", at + 1)) {
            String target = value.substring(at + "url(".length()).strip();
            if (!target.startsWith("#") && !target.startsWith("'#") && !target.startsWith("\"#")) {
                return false;
            }
        }
        return true;
    }

    private static List<Attr> attributes(Element element) {
        List<Attr> attributes = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            attributes.add((Attr) element.getAttributes().item(i));
        }
        return attributes;
    }

    private static List<Node> children(Element element) {
        List<Node> children = new ArrayList<>();
        for (int i = 0; i < element.getChildNodes().getLength(); i++) {
            children.add(element.getChildNodes().item(i));
        }
        return children;
    }

    private static PictureKind.@Nullable Size size(Element root) {
        String[] box = root.getAttribute("viewBox").strip().split("[\\s,]+");
        if (box.length != 4) {
            return null;
        }
        try {
            double width = Double.parseDouble(box[2]);
            double height = Double.parseDouble(box[3]);
            boolean drawn = width > 0 && height > 0 && width <= SIDE_MAX && height <= SIDE_MAX;
            return drawn ? new PictureKind.Size((int) Math.ceil(width), (int) Math.ceil(height)) : null;
        } catch (NumberFormatException _) {
            return null;
        }
    }

    private static byte[] write(Document document) throws TransformerException {
        var factory = TransformerFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        var transformer = factory.newTransformer();
        transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
        transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
        var bytes = new ByteArrayOutputStream();
        transformer.transform(new DOMSource(document), new StreamResult(bytes));
        return bytes.toByteArray();
    }
}

package org.sankofa.merge;

import java.util.HashMap;
import java.util.Map;

import org.sankofa.merge.MalformedRecordException.Code;

/** The namespaces a record declares, and the types its qualified names stand for. */
final class Namespaces {

    private final XmlScanner xml;
    private final Map<String, String> uris = new HashMap<>();
    private final Map<String, TypeName> types = new HashMap<>();

    Namespaces(XmlScanner xml) {
        this.xml = xml;
    }

    /** Takes the declarations of the element whose start tag was read. */
    void declare() throws MalformedRecordException {
        for (int i = 0; i < xml.attributes(); i++) {
            String name = xml.attribute(i);
            if (name.startsWith("xmlns:")) {
                String uri = xml.value(i);
                if (uri.isEmpty() || uri.length() > 1024 || uri.startsWith("http://www.w3.org/")
                        && !uri.equals(Format.XSI) || name.equals("xmlns:xml") || name.equals("xmlns:xmlns")
                        || uri.equals(Format.XSI) != name.equals("xmlns:xsi")) {
                    throw xml.error(Code.NAMESPACE, "The namespace " + RecordReader.shorten(uri) + " is not allowed here.");
                }
                uris.put(name.substring(6), uri);
            }
        }
    }

    /** The type a qualified name stands for. */
    TypeName type(String qualified) throws MalformedRecordException {
        TypeName known = types.get(qualified);
        if (known == null) {
            int colon = qualified.indexOf(':');
            String uri = colon < 0 ? null : uris.get(qualified.substring(0, colon));
            if (uri == null || uri.equals(Format.XSI)) {
                throw xml.error(Code.NAMESPACE, "The type " + RecordReader.shorten(qualified) + " has no declared namespace.");
            }
            String local = qualified.substring(colon + 1);
            if (!Names.isName(local)) {
                throw xml.error(Code.NAME, "There is no type of the name " + RecordReader.shorten(local) + '.');
            }
            known = new TypeName(uri, local);
            types.put(qualified, known);
        }
        return known;
    }
}

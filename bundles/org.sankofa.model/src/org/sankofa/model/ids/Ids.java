package org.sankofa.model.ids;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.sankofa.model.Identified;
import org.sankofa.model.Record;
import org.sankofa.model.kinds.Kinds;

/**
 * Makes ids and addresses. Ids are UUIDs in lower case: random ones for what people make, name-based ones (version 5)
 * for what everybody has to call alike, such as the concepts of vocabularies.
 */
public final class Ids {

    /** Scheme of the addresses. */
    public static final String SCHEME = "sankofa";

    /** The namespace of all name-based ids; never to be changed. */
    public static final UUID NAMESPACE = UUID.fromString("6c2b8a0e-5b0f-4b8e-9a57-1d2f0c9be3a4");

    private static final String VOCABULARY = "vocabulary";
    private static final Pattern UUID_FORM =
        Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private Ids() {
    }

    /** @return a new random id */
    public static String newId() {
        return UUID.randomUUID().toString();
    }

    /** @return whether the string is a UUID in lower case */
    public static boolean isId(String string) {
        return string != null && UUID_FORM.matcher(string).matches();
    }

    /** @return the name-based id (UUID version 5) of a name in Sankofa's namespace */
    public static String nameBased(String name) {
        return nameBased(NAMESPACE, name);
    }

    /** @return the name-based id (UUID version 5, RFC 9562) of a name in any namespace; the name is taken as UTF-8 */
    public static String nameBased(UUID namespace, String name) {
        try {
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            sha1.update(ByteBuffer.allocate(16).putLong(namespace.getMostSignificantBits())
                .putLong(namespace.getLeastSignificantBits()).flip());
            ByteBuffer hash = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
            long high = hash.getLong() & 0xFFFF_FFFF_FFFF_0FFFL | 0x5000L;
            long low = hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
            return new UUID(high, low).toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-1, which every Java must have.", e);
        }
    }

    /** @return the id of the built-in vocabulary of that scheme, such as {@code area} */
    public static String vocabularyId(String scheme) {
        return nameBased("vocabulary:" + scheme + ":");
    }

    /** @return the id of a concept of a built-in vocabulary, such as {@code area} and {@code ALB} */
    public static String conceptId(String scheme, String code) {
        return nameBased("concept:" + scheme + ":" + code);
    }

    /** @return the id of the provenance of one feature of one object, alike for everybody who records it */
    public static String factId(String ownerId, String feature) {
        return nameBased("fact:" + ownerId + ":" + feature);
    }

    /** @return the address of a record */
    public static URI uri(Record record) {
        return uri(Kinds.kindOf(record.eClass()), record.getId());
    }

    /** @return the address of a record */
    public static URI uri(String kind, String recordId) {
        return URI.createHierarchicalURI(SCHEME, null, null, new String[] {kind, recordId}, null, null);
    }

    /** @return the address of an object contained in a record */
    public static URI uri(String kind, String recordId, String objectId) {
        return uri(kind, recordId).appendFragment(objectId);
    }

    /** @return the address of a concept of a built-in vocabulary */
    public static URI conceptUri(String scheme, String code) {
        return uri(VOCABULARY, vocabularyId(scheme), conceptId(scheme, code));
    }

    /**
     * @param notation scheme and code with a colon between them
     * @return the address of the concept {@code area:ALB} or {@code sdg:10.c}
     * @throws IllegalArgumentException when there is no colon, or nothing before or behind it
     */
    public static URI conceptUri(String notation) {
        int colon = notation.indexOf(':');
        if (colon <= 0 || colon == notation.length() - 1) {
            throw new IllegalArgumentException(
                "\"" + notation + "\" names no concept. Write scheme and code, as in area:ALB.");
        }
        return conceptUri(notation.substring(0, colon), notation.substring(colon + 1));
    }

    /**
     * The address of any object: of a proxy the one it stands for, else that of the record or of the object in its
     * record.
     *
     * @return empty when the object is in no record or has no id
     */
    public static Optional<URI> uriOf(EObject object) {
        if (object.eIsProxy()) {
            return Optional.ofNullable(((InternalEObject) object).eProxyURI());
        }
        EObject root = object;
        while (root.eContainer() != null) {
            root = root.eContainer();
        }
        if (!(root instanceof Record record) || record.getId() == null) {
            return Optional.empty();
        }
        if (object == root) {
            return Optional.of(uri(record));
        }
        return object instanceof Identified part && part.getId() != null
            ? Optional.of(uri(record).appendFragment(part.getId())) : Optional.empty();
    }

    /** @return the id of an object, also of a proxy, whose address ends with it; null when there is none */
    public static String idOf(EObject object) {
        if (object.eIsProxy()) {
            return parse(((InternalEObject) object).eProxyURI()).map(Ref::target).orElse(null);
        }
        return object instanceof Identified identified ? identified.getId() : null;
    }

    /** @return what the address says; empty when it is none of Sankofa's */
    public static Optional<Ref> parse(URI uri) {
        if (uri == null || !SCHEME.equals(uri.scheme()) || uri.hasAuthority() || uri.segmentCount() != 2
            || uri.query() != null || uri.segment(0).isEmpty() || uri.segment(1).isEmpty()) {
            return Optional.empty();
        }
        String object = uri.fragment();
        return object != null && object.isEmpty() ? Optional.empty()
            : Optional.of(new Ref(uri.segment(0), uri.segment(1), object));
    }
}

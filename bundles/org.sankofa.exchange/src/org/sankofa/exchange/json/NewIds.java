package org.sankofa.exchange.json;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.eclipse.emf.ecore.EClass;
import org.sankofa.model.ids.Ids;

import com.fasterxml.jackson.databind.JsonNode;

/** Gives ids to objects that are written without one. */
public interface NewIds {

    /** Random ids: reading the same text twice makes two records. */
    NewIds RANDOM = new NewIds() {
        @Override
        public String record(EClass kind, JsonNode json) {
            return Ids.newId();
        }

        @Override
        public String object(String ownerId, String feature, int index, JsonNode json) {
            return Ids.newId();
        }
    };

    /**
     * Ids made from what is written, so that reading the same text again finds the same objects: what an
     * import needs.
     */
    NewIds BY_CONTENT = new NewIds() {
        @Override
        public String record(EClass kind, JsonNode json) {
            return Ids.nameBased("json:" + kind.getName() + ':' + hash(json));
        }

        @Override
        public String object(String ownerId, String feature, int index, JsonNode json) {
            return Ids.nameBased("json:" + ownerId + ':' + feature + ':' + index + ':' + hash(json));
        }
    };

    /** @return the id of a new record */
    String record(EClass kind, JsonNode json);

    /**
     * @param ownerId id of the containing object
     * @param feature name of the containment feature
     * @param index place in it
     * @return the id of a new contained object
     */
    String object(String ownerId, String feature, int index, JsonNode json);

    private static String hash(JsonNode json) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(json.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}

package org.sankofa.exchange.internal.json;

import java.util.List;

import org.sankofa.exchange.json.JsonProblem;

import com.fasterxml.jackson.databind.JsonNode;

/** Collects what is wrong with one record. */
record Findings(List<JsonProblem> problems) {

    void problem(String code, String path, JsonNode value, String message) {
        problems.add(new JsonProblem(code, path, value == null ? null : JsonShape.excerpt(value), message));
    }

    void badId(JsonNode id, String path) {
        problem(JsonProblem.BAD_ID, path, id, "An id is a UUID in lower case, such as "
                + "\"3f0b3c9e-6a57-4a53-9f0e-0d3c6f1b2a77\"; leave it out to have one made.");
    }

    void twice(String path, JsonNode value) {
        problem(JsonProblem.DUPLICATE_VALUE, path, value,
                "\"" + JsonShape.excerpt(value) + "\" stands here twice; each value once is enough.");
    }
}

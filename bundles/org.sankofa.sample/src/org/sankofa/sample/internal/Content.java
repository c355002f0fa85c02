package org.sankofa.sample.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.sankofa.exchange.json.InvalidRecordException;
import org.sankofa.exchange.json.NameResolver;
import org.sankofa.exchange.json.RecordJson;
import org.sankofa.model.Record;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.ids.Ref;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.store.Space;
import org.sankofa.store.StoreException;
import org.sankofa.vocabularies.Vocabularies;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The records of one space of the sample, as they lie in the bundle. */
public final class Content {

    private static final List<String> KINDS = List.of("organisation", "publication", "practitioner", "expert",
            "candidate", "countryCase", "programme", "meeting", "lesson", "request", "contribution", "lessonUse",
            "need", "assignment");

    private final String folder;

    /**
     * @param folder name of the folder under {@code content/}
     */
    public Content(String folder) {
        this.folder = folder;
    }

    /**
     * The records in JSON, in the order of their kinds.
     *
     * @throws StoreException if the bundle is damaged
     */
    public List<JsonNode> records() throws StoreException {
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> records = new ArrayList<>();
        for (String kind : KINDS) {
            String path = "/content/" + folder + "/" + kind + ".json";
            try (InputStream in = Content.class.getResourceAsStream(path)) {
                if (in != null) {
                    mapper.readTree(in).forEach(records::add);
                }
            } catch (IOException e) {
                throw damaged(e);
            }
        }
        return records;
    }

    /** Writes all records as one change of the space. */
    public void write(Space space, String message) throws StoreException {
        List<JsonNode> records = records();
        RecordJson json = new RecordJson(new Sources(records));
        space.write(message, batch -> {
            for (JsonNode record : records) {
                try {
                    batch.put((Record) json.create(record));
                } catch (InvalidRecordException e) {
                    throw damaged(e);
                }
            }
        });
    }

    private static StoreException damaged(Exception cause) {
        return new StoreException(StoreException.Code.CANNOT_READ,
                "The sample is damaged, so it cannot be made; install Sankofa again. " + cause.getMessage(), cause);
    }

    /** Knows the records of this content by their ids; they refer to each other before they are stored. */
    private static final class Sources implements NameResolver {

        private final Map<String, URI> addresses = new HashMap<>();
        private final Map<URI, EClass> types = new HashMap<>();
        private final Vocabularies vocabularies = Vocabularies.builtIn();

        Sources(List<JsonNode> records) {
            for (JsonNode record : records) {
                String id = record.get("id").textValue();
                EClass type = Kinds.classOf(record.get("kind").textValue()).orElseThrow();
                URI address = Ids.uri(Kinds.kindOf(type), id);
                addresses.put(id, address);
                types.put(address, type);
            }
        }

        @Override
        public Optional<URI> record(String id) {
            return Optional.ofNullable(addresses.get(id));
        }

        @Override
        public Optional<EClass> typeOf(URI uri) {
            EClass type = types.get(uri);
            return type != null ? Optional.of(type)
                    : Ids.parse(uri).map(Ref::object).flatMap(vocabularies::byId).map(EObject::eClass);
        }

        @Override
        public Optional<String> notation(URI uri) {
            return Optional.empty();
        }
    }
}

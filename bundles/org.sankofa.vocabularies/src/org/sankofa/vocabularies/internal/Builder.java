package org.sankofa.vocabularies.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.sankofa.model.Alias;
import org.sankofa.model.Concept;
import org.sankofa.model.Mapping;
import org.sankofa.model.MappingType;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.Vocabulary;
import org.sankofa.model.date.PartialDate;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;

/** Makes vocabularies of data files. All ids are name-based, so that every installation makes the same ones. */
public final class Builder {

    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "ar", "ru", "zh");

    private final Map<String, Concept> byNotation = new HashMap<>();

    /**
     * @param name name of the file, for messages
     * @param table its content
     * @return the vocabulary, whose concepts do not yet refer to each other
     * @throws IllegalArgumentException if a notation is missing or stands twice
     */
    public Vocabulary vocabulary(String name, Table table) {
        String scheme = require(table.head(), "scheme", name);
        Vocabulary vocabulary = ModelFactory.eINSTANCE.createVocabulary();
        vocabulary.setId(Ids.vocabularyId(scheme));
        vocabulary.setScheme(scheme);
        vocabulary.setVersion(require(table.head(), "version", name));
        vocabulary.setPublisher(table.head().get("source"));
        vocabulary.setTitle(text(table.head(), "title."));
        vocabulary.setRights(Text.of("en", require(table.head(), "licence", name)));
        for (Map<String, String> row : table.rows()) {
            Concept concept = concept(scheme, require(row, "notation", name), row);
            if (byNotation.put(scheme + ':' + concept.getNotation(), concept) != null) {
                throw new IllegalArgumentException(
                        "The vocabulary file " + name + " has the notation " + concept.getNotation() + " twice.");
            }
            vocabulary.getConcepts().add(concept);
        }
        return vocabulary;
    }

    /** Sets what is broader. To be called for each file when all have been read. */
    public void relate(String scheme, Table table) {
        for (Map<String, String> row : table.rows()) {
            Concept concept = byNotation.get(scheme + ':' + row.get("notation"));
            for (String broader : row.getOrDefault("broader", "").split(" ")) {
                if (!broader.isEmpty()) {
                    concept.getBroader().add(known(broader));
                }
            }
        }
    }

    /** Adds the mappings of a file with the columns from, type and to. */
    public void map(Table table) {
        Set<String> seen = new HashSet<>();
        for (Map<String, String> row : table.rows()) {
            String from = row.get("from");
            String to = row.get("to");
            if (seen.add(from + ' ' + to)) {
                MappingType type = MappingType.get(row.get("type"));
                if (type == null) {
                    throw new IllegalArgumentException("There is no kind of mapping \"" + row.get("type") + "\".");
                }
                add(known(from), type, known(to), from, to);
            }
        }
    }

    /** All concepts by notation, such as {@code area:ALB}. */
    public Map<String, Concept> concepts() {
        return byNotation;
    }

    private static void add(Concept from, MappingType type, Concept to, String fromNotation, String toNotation) {
        Mapping mapping = ModelFactory.eINSTANCE.createMapping();
        mapping.setId(Ids.nameBased("mapping:" + fromNotation + ':' + toNotation));
        mapping.setType(type);
        mapping.setTarget(to);
        from.getMappings().add(mapping);
    }

    private Concept known(String notation) {
        Concept concept = byNotation.get(notation);
        if (concept == null) {
            throw new IllegalArgumentException("A vocabulary file refers to " + notation + ", which is in none.");
        }
        return concept;
    }

    private static Concept concept(String scheme, String notation, Map<String, String> row) {
        Concept concept = ModelFactory.eINSTANCE.createConcept();
        concept.setId(Ids.conceptId(scheme, notation));
        concept.setNotation(notation);
        concept.setLabels(text(row, ""));
        if (row.containsKey("codes")) {
            concept.getCodes().addAll(List.of(row.get("codes").split(" ")));
        }
        if (row.containsKey("validFrom")) {
            concept.setValidFrom(PartialDate.parse(row.get("validFrom")));
        }
        if (row.containsKey("validTo")) {
            concept.setValidTo(PartialDate.parse(row.get("validTo")));
        }
        if (row.containsKey("aliases")) {
            for (String alias : row.get("aliases").split("\\|")) {
                concept.getAliases().add(alias(concept.getId(), alias));
            }
        }
        return concept;
    }

    private static Alias alias(String owner, String written) {
        int at = written.lastIndexOf('@');
        Alias alias = ModelFactory.eINSTANCE.createAlias();
        alias.setId(Ids.nameBased("alias:" + owner + ':' + written));
        alias.setLabel(at < 0 ? written : written.substring(0, at));
        alias.setSource(at < 0 ? null : written.substring(at + 1));
        return alias;
    }

    private static Text text(Map<String, String> values, String prefix) {
        Text text = Text.EMPTY;
        for (String language : LANGUAGES) {
            if (values.containsKey(prefix + language)) {
                text = text.with(language, values.get(prefix + language));
            }
        }
        return text;
    }

    private static String require(Map<String, String> values, String key, String name) {
        String value = values.get(key);
        if (value == null) {
            throw new IllegalArgumentException("The vocabulary file " + name + " has a line without \"" + key + "\".");
        }
        return value;
    }
}

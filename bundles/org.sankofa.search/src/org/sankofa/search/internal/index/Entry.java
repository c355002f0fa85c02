package org.sankofa.search.internal.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.sankofa.store.RecordKey;

/** What of a record goes into the index. Filled by a reader, turned into a document by {@link DocumentMaker}. */
public final class Entry {

    /** A text of a feature. */
    public record Section(String feature, String text) {
    }

    /** A stretch of time, both days included, in days since 1970. */
    public record Days(int from, int to) {
    }

    /** The record. */
    public final RecordKey key;
    /** Titles by language. */
    public final Map<String, String> titles = new TreeMap<>();
    /** Texts by primary language, the title not among them. */
    public final Map<String, List<Section>> texts = new LinkedHashMap<>();
    /** Codes of areas. */
    public final TreeSet<String> areas = new TreeSet<>();
    /** Codes of themes. */
    public final TreeSet<String> themes = new TreeSet<>();
    /** States, the one to show first. */
    public final List<String> states = new ArrayList<>();
    /** When it is about. */
    public final List<Days> dates = new ArrayList<>();
    /** The main year, or null. */
    public Integer year;
    /** {@code feature=value}, folded. */
    public final TreeSet<String> values = new TreeSet<>();
    /** Names of features that have a value, folded. */
    public final TreeSet<String> has = new TreeSet<>();
    /** Notations of concepts, without what is above them. */
    public final TreeSet<String> concepts = new TreeSet<>();
    /** Ids that are referred to. */
    public final TreeSet<String> refs = new TreeSet<>();
    /** Numbers by folded feature. */
    public final Map<String, List<Double>> numbers = new TreeMap<>();
    /** Dates by folded feature. */
    public final Map<String, List<Days>> days = new TreeMap<>();
    /** Names and addresses of who wrote it. */
    public final TreeSet<String> authors = new TreeSet<>();
    /** Values of the attributes of its context, written by their forms. */
    public final Map<String, String> context = new TreeMap<>();
    /** Terms its context is found by. */
    public final TreeSet<String> contextTerms = new TreeSet<>();
    /** When a lesson applies and when not, as kept beside its document; null: nothing is said. */
    public byte[] conditions;
    /** When it was saved last, in milliseconds since 1970, or null. */
    public Long modified;

    /** An empty entry. */
    public Entry(RecordKey key) {
        this.key = key;
    }

    /** Adds a text. */
    public void text(String language, String feature, String text) {
        texts.computeIfAbsent(language, l -> new ArrayList<>()).add(new Section(feature, text));
    }
}

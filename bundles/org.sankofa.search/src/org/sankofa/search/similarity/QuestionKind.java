package org.sankofa.search.similarity;

/** What experience is looked for to go with; what counts differs. */
public enum QuestionKind {
    /** A country as such. */
    COUNTRY,
    /** A case on a country. */
    CASE,
    /** A programme, also one that is being drafted. */
    PROGRAMME,
    /** A country's request, or a question to the network. */
    REQUEST,
    /** A meeting that is prepared. */
    MEETING,
    /** Any other record. */
    OTHER;

    /** @return what a record of that kind asks for */
    public static QuestionKind of(String kind) {
        return switch (kind) {
            case "countryCase" -> CASE;
            case "programme" -> PROGRAMME;
            case "request", "need" -> REQUEST;
            case "meeting" -> MEETING;
            default -> OTHER;
        };
    }

    /** @return whether it is about a whole country rather than about a piece of work */
    public boolean ofCountry() {
        return this == COUNTRY || this == CASE;
    }
}

package org.sankofa.search.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sankofa.model.kinds.Kinds;
import org.sankofa.search.Chip;
import org.sankofa.search.ParsedQuery;
import org.sankofa.search.QueryProblem;
import org.sankofa.search.internal.analysis.Analyzers;
import org.sankofa.search.internal.index.Taxonomy;
import org.sankofa.search.internal.query.Known;
import org.sankofa.search.internal.query.ParsedQueryImpl;

/** The query language, good and bad. */
class QueryTest {

    private static final Taxonomy TAXONOMY = taxonomy();
    private static final Analyzers ANALYZERS = new Analyzers();

    private static Taxonomy taxonomy() {
        Taxonomy.Builder builder = new Taxonomy.Builder();
        builder.add(new Taxonomy.Concept("1", "area", "ALB", Map.of("en", "Albania", "fr", "Albanie"), List.of("3")),
                List.of("AL"));
        builder.add(new Taxonomy.Concept("2", "area", "CIV", Map.of("en", "C\u00f4te d\u2019Ivoire"), List.of()),
                List.of("Ivory Coast"));
        builder.add(new Taxonomy.Concept("3", "area", "039", Map.of("en", "Southern Europe"), List.of()), List.of());
        builder.add(new Taxonomy.Concept("4", "theme", "diaspora", Map.of("en", "Diaspora"), List.of()), List.of());
        builder.add(new Taxonomy.Concept("5", "sdg", "10.c", Map.of("en", "Costs"), List.of()), List.of());
        return builder.build("test");
    }

    private static ParsedQuery parse(String text) {
        Known known = new Known(TAXONOMY, Kinds.all(), Locale.ENGLISH,
                new Known.Indexed(Set.of("diaspora.fund"), Set.of("motto"), Set.of("network", "my-space"),
                        Set.of("validated", "inReview"), Set.of("en", "fr")));
        return ParsedQueryImpl.parse(text,
                new ParsedQueryImpl.Context(known, ANALYZERS, List.of("en"), Clock.systemUTC()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0007', value = {
        "remittances|remittances",
        "  two   words |two words",
        "\"a phrase\" word|\"a phrase\" word",
        "\u00aben fran\u00e7ais\u00bb|\"en fran\u00e7ais\"",
        "kind:lesson area:ALB review:validated remittances -internship date:2004..2007"
                + "|kind:lesson area:ALB review:validated remittances -internship date:2004..2007",
        "remit*|remit*",
        "a OR b|a OR b",
        "x (a OR b) y|x a OR b y",
        "a AND b|a b",
        "a AND b OR c|(a b) OR c",
        "NOT a|-a",
        "- a|a",
        "--a|a",
        "-(a b)|-(a b)",
        "date:2004..|date:2004..",
        "date:..2007|date:..2007",
        "date:>=2004|date:2004..",
        "date:<2007-01|date:<2007-01",
        "cost:>5|cost:>5",
        "area:*|area:*",
        "-area:*|-area:*",
        "area:ALB,CIV|area:(ALB OR CIV)",
        "area:(ALB CIV)|area:(ALB OR CIV)",
        "area:\"Ivory Coast\"|area:\"Ivory Coast\"",
        "sdg:10.c|sdg:10.c",
        "title:migra*|title:migra*",
        "http://example.org/x|http://example.org/x",
        "10:30|10:30",
        "R&D|R&D",
        "it's|it's",
        "\u6c47\u6b3e|\u6c47\u6b3e"
    })
    void readsAndWrites(String query, String expected) {
        ParsedQuery parsed = parse(query);
        assertEquals(expected, parsed.text());
        assertEquals(parsed.text(), parse(parsed.text()).text(), "what is written reads as the same");
    }

    @ParameterizedTest
    @ValueSource(strings = { "kind:lesson", "kind:Lessons", "kind:country-case", "kind:countrycases",
        "kind:CountryCase", "kind:\"country cases\"", "kind:diaspora.fund", "kind:person", "area:ALB", "area:alb",
        "area:Albania", "area:albanie", "area:AL", "area:039", "area:\"southern europe\"", "country:ALB",
        "area:\"cote d\u2019ivoire\"", "theme:diaspora", "theme:Diaspora", "sdg:10.c", "outcome:failure",
        "Outcome:failure", "evidence-level:good", "motto:x", "review:validated", "state:in-review", "status:validated",
        "space:my-space", "language:fr", "language:French", "year:2006", "year:2004..2006", "date:2006-11",
        "date:2006-11-20..", "modified:7d", "modified:today", "modified:2026-01..", "by:ama", "author:\"Ama Mensah\"",
        "id:1234*", "has:summary", "ref:0000-1", "concept:area:ALB", "sendingCost:3..5", "sendingCost:>3.5",
        "title:x", "text:x", "-area:*", "word", "\"phrase\"", "a OR b", "" })
    void understandsWithoutComplaint(String query) {
        assertEquals(List.of(), parse(query).problems());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0007', value = {
        "\"open|OPEN_QUOTE|0",
        "(a b|OPEN_PARENTHESIS|0",
        "a) b|OPEN_PARENTHESIS|1",
        "area:(ALB|OPEN_PARENTHESIS|5",
        "OR a|DANGLING_OPERATOR|0",
        "a OR|DANGLING_OPERATOR|2",
        "a AND|DANGLING_OPERATOR|2",
        "NOT|DANGLING_OPERATOR|0",
        "*|BAD_WILDCARD|0",
        "a*|BAD_WILDCARD|0",
        "mi*ion|BAD_WILDCARD|0",
        "area:|MISSING_VALUE|0",
        "x area: y|MISSING_VALUE|2",
        "area:\"\"|MISSING_VALUE|0",
        "date:..|BAD_RANGE|0",
        "date:yesteryear|BAD_RANGE|0",
        "date:>|BAD_RANGE|0",
        "year:abc..def|BAD_RANGE|0",
        "area:ALB..CIV|BAD_RANGE|0",
        "sendingCost:a..b|BAD_RANGE|0",
        "kind:lessn|UNKNOWN_VALUE|5",
        "area:XXX|UNKNOWN_VALUE|5",
        "x area:ALB,Albanya|UNKNOWN_VALUE|11",
        "outcom:failure|UNKNOWN_FIELD|0",
        "x foobar:1|UNKNOWN_FIELD|2",
        "-internship|ONLY_NEGATION|0"
    })
    void complainsAndGoesOn(String query, QueryProblem.Code code, int start) {
        List<QueryProblem> problems = parse(query).problems();
        assertTrue(problems.stream().anyMatch(p -> p.code() == code && p.start() == start), problems.toString());
        for (QueryProblem problem : problems) {
            assertTrue(problem.message().endsWith(".") || problem.message().endsWith("?"), problem.message());
            assertTrue(problem.start() <= problem.end() && problem.end() <= query.length(), problem.toString());
        }
    }

    @Test
    void suggestsWhatMayHaveBeenMeant() {
        assertTrue(parse("outcom:x").problems().get(0).suggestions().contains("outcome"));
        assertTrue(parse("kind:lessn").problems().get(0).suggestions().contains("lesson"));
        assertTrue(parse("area:Albanya").problems().get(0).suggestions().contains("albania"));
    }

    @Test
    void showsChips() {
        List<Chip> chips = parse("kind:lesson -area:ALB \"a phrase\" word (a OR kind:x)").chips();
        assertEquals(List.of(Chip.Type.FILTER, Chip.Type.FILTER, Chip.Type.PHRASE, Chip.Type.WORD, Chip.Type.GROUP),
                chips.stream().map(Chip::type).toList());
        assertEquals("Kind: Lesson", chips.get(0).label());
        assertEquals("area", chips.get(1).field());
        assertEquals("Not Area: Albania", chips.get(1).label());
        assertTrue(chips.get(1).negated());
        assertEquals("-area:ALB", chips.get(1).text());
    }

    @Test
    void changesByChips() {
        ParsedQuery query = parse("kind:lesson remittances");
        assertEquals("remittances", query.without(0).text());
        ParsedQuery narrowed = query.with("area", "ALB");
        assertEquals("kind:lesson remittances area:ALB", narrowed.text());
        assertEquals("kind:lesson remittances area:(ALB OR CIV)", narrowed.with("area", "CIV").text());
        assertEquals("kind:lesson remittances area:(ALB OR CIV)",
                narrowed.with("area", "CIV").with("country", "alb").text());
        assertEquals("kind:lesson remittances area:CIV", narrowed.with("area", "CIV").without("area", "ALB").text());
        assertEquals("kind:lesson remittances", narrowed.without("area", "ALB").text());
        assertEquals("kind:lesson remittances theme:\"two words\"", query.with("theme", "two words").text());
    }

    @Test
    void readsLongAndDeepQueriesInPart() {
        ParsedQuery deep = parse("(".repeat(500) + "a" + ")".repeat(500));
        assertTrue(deep.problems().stream().anyMatch(p -> p.code() == QueryProblem.Code.TOO_LONG));
        ParsedQuery longOne = parse("word ".repeat(3000));
        assertTrue(longOne.problems().stream().anyMatch(p -> p.code() == QueryProblem.Code.TOO_LONG));
        assertFalse(longOne.isEmpty());
    }

    @Test
    void readsAnythingWithoutFailing() {
        Random random = new Random(42);
        String alphabet = "ab:()\"*-.,<>=| ORANDT0129\u00ab\u6c47\\&~/#'";
        for (int i = 0; i < Math.max(1500, Integer.getInteger("sankofa.rounds", 0)); i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(24); n > 0; n--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            ParsedQuery parsed = parse(text.toString());
            assertEquals(parsed.text(), parse(parsed.text()).text(), () -> "from <" + text + ">");
        }
    }
}

package org.sankofa.ui.records.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sankofa.search.Hits;
import org.sankofa.search.Suggestion;
import org.sankofa.search.Suggestion.Type;
import org.sankofa.ui.records.internal.search.SearchWords;

class SearchWordsTest {

    private static final Pattern LINK = Pattern.compile("<a href=\"([^\"]*)\">([^<]*)</a>");

    @TempDir
    Path folder;

    @Test
    void aLinkLeadsToTheSearchThatWasSuggestedWhateverStandsInIt() throws Exception {
        List<String> queries = List.of("\"two words\" kind:lesson", "a <b> & 'c'", "remittances");
        try (Desk desk = new Desk(folder)) {
            Hits found = new Hits(0, 0, List.of(), List.of(), desk.index.parse("x", List.of("en")), Hits.Outcome.NOTHING_FOUND,
                    "Nothing <here> & there.", queries.stream().map(query -> new Suggestion(Type.DROP_WORD, "Try " + query, query, 1)).toList(),
                    false, true);
            SearchWords words = new SearchWords(found);
            List<MatchResult> links = LINK.matcher(words.text()).results().toList();
            assertEquals(queries, links.stream().map(link -> words.query(link.group(1)).orElseThrow()).toList());
            assertEquals("Try \"two words\" kind:lesson", links.getFirst().group(2));
            assertEquals("Nothing \u2039here> && there.", words.text().substring(0, words.text().indexOf("  <a")));
            assertEquals(Optional.empty(), words.query("3"));
            assertEquals(Optional.empty(), words.query("kind:lesson"));
        }
    }
}

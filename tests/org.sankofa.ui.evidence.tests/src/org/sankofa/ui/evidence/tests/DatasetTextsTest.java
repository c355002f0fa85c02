package org.sankofa.ui.evidence.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sankofa.model.Dataset;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.text.Text;
import org.sankofa.ui.evidence.internal.Messages;
import org.sankofa.ui.evidence.internal.model.DatasetTexts;

/** What importers write of a publication in English is said in the language of the window; what people wrote stays as it is. */
class DatasetTextsTest {

    private static final String METHOD = "Some destinations count citizenship instead of birth. A zero may mean that nobody counted.";
    private final Locale before = Locale.getDefault();

    @AfterEach
    void again() {
        language(before);
    }

    private static void language(Locale locale) {
        Locale.setDefault(locale);
        ResourceBundle.clearCache(Messages.class.getClassLoader());
    }

    private static Dataset desa() {
        Dataset record = ModelFactory.eINSTANCE.createDataset();
        record.setTitle(Text.of("en", "International migrant stock by origin and destination, 2019"));
        record.setEdition("2019");
        record.setPublisherName("United Nations, DESA, Population Division");
        record.setRights(Text.of("en", "CC BY 3.0 IGO"));
        record.setMethod(Text.of("en", METHOD));
        return record;
    }

    private static DatasetTexts texts(Dataset record, String... languages) {
        return new DatasetTexts(record, "UN_DESA", List.of(languages));
    }

    @Test
    void publicationsAreCalledInTheLanguageOfTheWindow() {
        language(Locale.FRENCH);
        DatasetTexts french = texts(desa(), "fr", "en");
        assertEquals("Effectifs de migrants internationaux par origine et destination, 2019", french.title());
        assertEquals("Nations Unies, DESA, Division de la population", french.publisher());
        assertTrue(french.method().startsWith("Certaines destinations comptent la nationalité"), french.method());
        assertEquals("CC BY 3.0 IGO", french.licence(), "licences have names");
        language(Locale.forLanguageTag("es"));
        assertEquals("Migrantes internacionales por origen y destino, 2019", texts(desa(), "es").title());
        language(Locale.ENGLISH);
        assertEquals("International migrant stock by origin and destination, 2019", texts(desa(), "en").title());
        assertEquals(METHOD, texts(desa(), "en").method());
    }

    @Test
    void whatPeopleWroteStays() {
        language(Locale.FRENCH);
        Dataset record = desa();
        record.setMethod(Text.of("en", METHOD + " We corrected Italy."));
        record.setTitle(record.getTitle().with("fr", "Nos migrants"));
        record.setPublisherName("Our office");
        DatasetTexts texts = texts(record, "fr", "en");
        assertEquals("Nos migrants", texts.title());
        assertEquals(METHOD + " We corrected Italy.", texts.method());
        assertEquals("Our office", texts.publisher());
        assertEquals("International migrant stock by origin and destination, 2019", new DatasetTexts(desa(), "OWN", List.of("fr")).title(), "of another data set");
    }

    /** The English ones are those that the importers write; else they would not be found. */
    @Test
    void theEnglishTextsAreThoseOfTheImporters() throws Exception {
        String importers = Files.readString(Path.of(System.getProperty("sankofa.root"),
            "bundles/org.sankofa.evidence/src/org/sankofa/evidence/internal/importing/Sources.java"));
        int found = 0;
        for (String set : List.of("WDI", "KNOMAD", "WB_BRE", "WB_BMM", "RPW", "UN_DESA", "UN_DESA_AGE", "IAB", "UNDP_HDI", "UNDP_GII", "WB_INCOME")) {
            for (String what : List.of("title", "publisher", "method")) {
                var text = Messages.english("set." + set + "." + what);
                text.ifPresent(known -> assertTrue(importers.contains('"' + known + '"'), set + " " + what + ": " + known));
                found += text.isPresent() ? 1 : 0;
            }
        }
        assertEquals(30, found);
    }
}

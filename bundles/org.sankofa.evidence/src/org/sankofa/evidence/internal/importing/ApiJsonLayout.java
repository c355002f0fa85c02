package org.sankofa.evidence.internal.importing;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;

import org.sankofa.evidence.DatasetDescription;
import org.sankofa.evidence.internal.table.Cell;
import org.sankofa.evidence.internal.table.SourceFile;
import org.sankofa.evidence.internal.table.TableException;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;

/** What the World Bank's API answers with format=json: {@code [{page, pages, total, lastupdated}, [{indicator, country, date, value}]]}. */
final class ApiJsonLayout implements Layout {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(20).maxStringLength(1 << 18).maxNumberLength(100).build()).build();

    /** What one figure says. */
    private static final class Figure {
        private String indicator = "";
        private String indicatorName = "";
        private String country = "";
        private String countryName = "";
        private String date = "";
        private String value;
        private String status = "";
        private int line;
    }

    /** What stands before the figures. */
    private record Page(String updated, int page, int pages, long total) {
    }

    private long found;

    static boolean recognises(SourceFile file) throws IOException {
        if (file.type() != SourceFile.Type.TEXT) {
            return false;
        }
        char[] start = new char[2000];
        try (Reader in = Files.newBufferedReader(file.content(), file.charset())) {
            int n = Math.max(0, in.read(start));
            String text = new String(start, 0, n).stripLeading();
            text = text.startsWith("\ufeff") ? text.substring(1) : text;
            return text.startsWith("[") && text.contains("\"page\"");
        }
    }

    @Override
    public String name() {
        return "World Bank API, JSON";
    }

    @Override
    public double floor() {
        return 1;
    }

    private static JsonParser open(Reading reading) throws IOException {
        return JSON.createParser(Files.newBufferedReader(reading.file().content(), reading.file().charset()));
    }

    @Override
    public DatasetDescription describe(Reading reading) throws IOException {
        Page page;
        try (JsonParser json = open(reading)) {
            page = page(json);
        } catch (JsonParseException e) {
            throw broken(e);
        }
        if (page.pages() > 1) {
            reading.findings().warning("one-page", 1, "page", page.page() + " of " + page.pages(), "This is page " + page.page() + " of "
                    + page.pages() + ". Fetch the others too, or ask for all figures at once with per_page=" + page.total() + ".");
        }
        return Sources.edition(Sources.WDI, reading.edition(page.updated()));
    }

    private static TableException broken(JsonParseException e) {
        return new TableException("Line " + e.getLocation().getLineNr() + " is no JSON: the file was cut off or is damaged. Fetch it again.", e);
    }

    private static Page page(JsonParser json) throws IOException {
        if (json.nextToken() != JsonToken.START_ARRAY || json.nextToken() != JsonToken.START_OBJECT) {
            throw new TableException("This is no answer of the World Bank's API.");
        }
        String updated = null;
        int page = 1;
        int pages = 1;
        long total = 0;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "lastupdated" -> updated = json.getText();
                case "page" -> page = json.getValueAsInt(1);
                case "pages" -> pages = json.getValueAsInt(1);
                case "total" -> total = json.getValueAsLong(0);
                default -> json.skipChildren();
            }
        }
        return new Page(updated, page, pages, total);
    }

    @Override
    public void read(Reading reading) throws IOException {
        try (JsonParser json = open(reading)) {
            Page page = page(json);
            if (json.nextToken() == JsonToken.START_ARRAY) {
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    take(reading, figure(json));
                }
            }
            if (page.pages() == 1 && page.total() != found) {
                reading.findings().warning("control-total", 0, "total", Long.toString(page.total()), "The answer announces " + page.total()
                        + " figures and holds " + found + "; it may have been cut off.");
            }
        } catch (JsonParseException e) {
            throw broken(e);
        }
    }

    private static Figure figure(JsonParser json) throws IOException {
        Figure one = new Figure();
        one.line = json.currentLocation().getLineNr();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken token = json.nextToken();
            if (token == JsonToken.START_OBJECT) {
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    String inner = json.currentName();
                    json.nextToken();
                    String text = json.getValueAsString("");
                    switch (name + '.' + inner) {
                        case "indicator.id" -> one.indicator = text;
                        case "indicator.value" -> one.indicatorName = text;
                        case "country.value" -> one.countryName = text;
                        case "country.id" -> one.country = one.country.isEmpty() ? text : one.country;
                        default -> json.skipChildren();
                    }
                }
            } else {
                switch (name) {
                    case "countryiso3code" -> one.country = json.getValueAsString("").isEmpty() ? one.country : json.getValueAsString("");
                    case "date" -> one.date = json.getValueAsString("");
                    case "value" -> one.value = token == JsonToken.VALUE_NULL ? null : json.getText();
                    case "obs_status" -> one.status = json.getValueAsString("");
                    default -> json.skipChildren();
                }
            }
        }
        return one;
    }

    private void take(Reading reading, Figure one) throws IOException {
        if ((found++ & 1023) == 0) {
            reading.check();
        }
        String period = Periods.of(one.date).orElse("");
        if (period.isEmpty() || one.indicator.isEmpty()) {
            reading.findings().critical("no-period", one.line, one.countryName, one.date, "This figure has no indicator or no period that can be read; it was not taken.");
            return;
        }
        String area = reading.areas().byCode(one.country, one.countryName);
        reading.figure(reading.key(one.indicator, area), period, one.value == null ? Cell.EMPTY : new Cell(one.value, null),
                WdiLayout.unit(one.indicatorName), one.status.matches("[A-Z]{1,2}") ? one.status : "", one.line, one.countryName + "/" + period);
    }
}

package org.sankofa.exchange.internal.rows;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.sankofa.model.Concept;
import org.sankofa.model.Creator;
import org.sankofa.model.CreatorRole;
import org.sankofa.model.Identifier;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.Organisation;
import org.sankofa.model.Publication;
import org.sankofa.model.PublicationStatus;
import org.sankofa.model.PublicationType;
import org.sankofa.model.Record;
import org.sankofa.model.checks.Tier;
import org.sankofa.model.text.Text;

/**
 * The export of IOM's Evaluation Repository, as separated values or as JSON: each evaluation becomes a publication. The file says
 * about a report, not what stands in it, so that no lesson and no finding is made of it.
 */
final class IomEvaluations implements Layout {

    private static final String TITLE = "Title";
    private static final String YEAR = "Year";
    private static final String AUTHOR = "Author";
    private static final String DATE = "Date of Publication";
    private static final String DONOR = "Donor";
    private static final String COMMISSIONER = "Evaluation Commissioner";
    private static final String FROM = "Evaluation Period From Date";
    private static final String TO = "Evaluation Period To Date";
    private static final String LANGUAGES = "Languages";
    private static final String THEMES = "Migration Thematic Areas";
    private static final String PAGES = "Number of Pages Excluding annexes";
    private static final String PROJECT = "Project Code";
    private static final String COUNTRIES = "Countries Covered";
    private static final String CROSSCUTTING = "Relevant Crosscutting Themes";
    private static final String PUBLISHED = "Report Published";
    private static final String SCOPE = "Type of Evaluation Scope";
    private static final String TIMING = "Type of Evaluation Timing";
    private static final String EVALUATOR = "Type of Evaluator";
    private static final String FILES = "File URL";
    private static final String PUBLISHER = "IOM";
    private static final String PUBLISHER_NAME = "International Organization for Migration (IOM)";

    private static final Pattern REPORT = Pattern.compile("\\b(?:report|rapport|informe?)\\b");
    private static final Pattern FINAL = Pattern.compile("\\bfinale?\\b");
    private static final Pattern BESIDE = Pattern.compile("\\b(?:annex\\w*|anexo\\w*|brief|breve|tors?|terms|reference|inception|initial|inicial|inicio"
            + "|management|response|respuesta|reponse|matrix|matriz|mrm|mfr|summary|resumen|infograph\\w*|abridged|quality|calidad|presentati\\w*)\\b");

    private final Tables themes = Tables.of("iom");

    @Override
    public String format() {
        return "iom-evaluations";
    }

    @Override
    public String label() {
        return "Evaluations of IOM's repository";
    }

    @Override
    public String source() {
        return "iom";
    }

    @Override
    public Set<String> needed() {
        return Set.of(TITLE, DATE, COUNTRIES, THEMES, FILES, "Evaluation Coverage");
    }

    @Override
    public Set<String> columns() {
        return Set.of(TITLE, YEAR, AUTHOR, DATE, DONOR, COMMISSIONER, FROM, TO, LANGUAGES, THEMES, PAGES, PROJECT, COUNTRIES, CROSSCUTTING,
                PUBLISHED, SCOPE, TIMING, EVALUATOR, FILES, "Best Practicesor Lessons Learnt", "Evaluation Brief", "Evaluation Coverage",
                "Executive Summary", "External Version of the Report", "Name of Project(s) Being Evaluated", "Other Documents Included",
                "Regions Covered", "Terms of Reference", "Level of Evaluation", "Document Subtype", "File description",
                "Management response", "Date added");
    }

    /** The address of the report: the one thing that two evaluations of one title and day do not share. */
    @Override
    public Optional<String> identifier(Row row) {
        return row.has(TITLE) ? report(addresses(row)) : Optional.empty();
    }

    @Override
    public Record make() {
        return ModelFactory.eINSTANCE.createPublication();
    }

    @Override
    public List<EStructuralFeature> features() {
        return List.of(Literals.RECORD__TITLE, Literals.RECORD__SUMMARY, Literals.RECORD__AREAS, Literals.RECORD__THEMES, Literals.RECORD__LANGUAGE,
                Literals.PUBLICATION__TYPE, Literals.PUBLICATION__PUBLICATION_STATUS, Literals.PUBLICATION__CREATORS,
                Literals.PUBLICATION__PUBLISHER, Literals.PUBLICATION__PUBLISHER_NAME, Literals.PUBLICATION__ISSUED,
                Literals.PUBLICATION__PAGES, Literals.PUBLICATION__URL, Literals.PUBLICATION__IDENTIFIERS, Literals.PUBLICATION__LANGUAGES);
    }

    @Override
    public void fill(Record record, Row row, Mapping mapping) {
        Publication publication = (Publication) record;
        publication.setType(PublicationType.EVALUATION);
        publication.setPublicationStatus("No".equals(row.get(PUBLISHED)) ? PublicationStatus.IN_PREPARATION : PublicationStatus.PUBLISHED);
        List<String> languages = mapping.languages(row, LANGUAGES);
        String language = TitleLanguage.of(row.get(TITLE), languages);
        publication.setTitle(Text.of(language, row.get(TITLE).replaceAll("\\s+", " ")));
        publication.getLanguages().addAll(languages);
        if (languages.size() == 1) {
            publication.setLanguage(languages.get(0));
        }
        List<String> unknown = new ArrayList<>();
        List<Concept> areas = mapping.areas(row, COUNTRIES, unknown);
        publication.getAreas().addAll(areas);
        if (areas.isEmpty() && unknown.isEmpty()) {
            mapping.problems().add(Tier.WARNING, row, COUNTRIES, null, "no-area", "No country is named. Choose one in the record if the report is about one.");
        }
        Set<String> meant = new LinkedHashSet<>();
        themes.find(row, THEMES, mapping, meant);
        themes.find(row, CROSSCUTTING, mapping, meant);
        meant.forEach(notation -> publication.getThemes().add(mapping.concept(notation)));
        author(publication, row, mapping);
        Optional<Organisation> publisher = mapping.organisation(row, "", mapping.knows(PUBLISHER) ? PUBLISHER : PUBLISHER_NAME);
        publisher.ifPresentOrElse(publication::setPublisher, () -> publication.setPublisherName(PUBLISHER_NAME));
        issued(publication, row, mapping);
        if (row.has(PAGES)) {
            publication.setPages(row.get(PAGES));
        }
        links(publication, row);
        publication.setSummary(Text.of("en", summary(row, unknown, mapping)));
    }

    private static void author(Publication publication, Row row, Mapping mapping) {
        if (!row.has(AUTHOR)) {
            return;
        }
        // names are not divided: "Institut d'Etudes Politiques - Sciences Po, Paris" is one
        Creator creator = ModelFactory.eINSTANCE.createCreator();
        creator.setId(Mapping.part(publication, "creators", row.get(AUTHOR)));
        creator.setName(row.get(AUTHOR));
        creator.setRole(CreatorRole.AUTHOR);
        if (mapping.knows(row.get(AUTHOR))) {
            mapping.organisation(row, AUTHOR, row.get(AUTHOR)).ifPresent(creator::setAgent);
            creator.setCorporate(true);
        }
        publication.getCreators().add(creator);
    }

    private static void issued(Publication publication, Row row, Mapping mapping) {
        LocalDate day = mapping.day(row, DATE);
        publication.setIssued(Mapping.date(day));
        if (day != null && row.has(YEAR) && !row.get(YEAR).equals(String.valueOf(day.getYear()))) {
            mapping.problems().add(Tier.WARNING, row, YEAR, row.get(YEAR), "year-and-date",
                    "The year is another than that of the date of publication, " + day + ", which was taken.");
        }
    }

    private static void links(Publication publication, Row row) {
        List<String> addresses = addresses(row);
        String report = report(addresses).orElse(null);
        publication.setUrl(report);
        if (row.has(PROJECT)) {
            identifier(publication, "iom-project", row.get(PROJECT), null);
        }
        addresses.stream().filter(address -> !address.equals(report)).forEach(address -> identifier(publication, "url", address, name(address)));
    }

    private static void identifier(Publication publication, String scheme, String value, String note) {
        Identifier identifier = ModelFactory.eINSTANCE.createIdentifier();
        identifier.setId(Mapping.part(publication, "identifiers", value));
        identifier.setScheme(scheme);
        identifier.setValue(value);
        if (note != null) {
            identifier.setNote(Text.of("en", note));
        }
        publication.getIdentifiers().add(identifier);
    }

    /** What the model has no field for, in words, so that it is read and found. */
    private static String summary(Row row, List<String> unknown, Mapping mapping) {
        List<String> parts = new ArrayList<>();
        String timing = row.get(TIMING).replaceFirst("\\s*\\(.*", "");
        parts.add((timing.isEmpty() ? "Evaluation" : timing + " evaluation") + (row.has(SCOPE) ? " (" + row.get(SCOPE) + ")" : ""));
        add(parts, "Evaluator", row.get(EVALUATOR));
        add(parts, "Commissioned by", row.get(COMMISSIONER));
        add(parts, "Donor", row.get(DONOR));
        LocalDate from = mapping.day(row, FROM);
        LocalDate to = mapping.day(row, TO);
        if (from != null && to != null && to.isBefore(from)) {
            mapping.problems().add(Tier.WARNING, row, TO, row.get(TO), "period-reversed",
                    "The period that was evaluated ends before it begins, " + from + ". Look into the report.");
        }
        add(parts, "Period evaluated", from == null && to == null ? "" : (from == null ? "?" : from) + " to " + (to == null ? "?" : to));
        add(parts, "Places named", String.join(", ", unknown));
        return String.join(". ", parts) + ".";
    }

    private static void add(List<String> parts, String label, String value) {
        if (!value.isEmpty()) {
            parts.add(label + ": " + value);
        }
    }

    private static List<String> addresses(Row row) {
        return row.has(FILES) ? Arrays.stream(row.get(FILES).split(",\\s+(?=https?:)")).map(String::strip).distinct().toList() : List.of();
    }

    /** Which of the files is the report itself: the names of the others say so; of several the first. */
    private static Optional<String> report(List<String> addresses) {
        return addresses.stream().max(Comparator.comparingInt(IomEvaluations::likely).thenComparing(addresses::indexOf, Comparator.reverseOrder()));
    }

    private static int likely(String address) {
        String words = name(address).toLowerCase(Locale.ROOT).replace("evaluationdocuments_", "").replaceAll("[^\\p{L}\\p{Nd}]+", " ");
        return (REPORT.matcher(words).find() ? 4 : 0) + (FINAL.matcher(words).find() ? 1 : 0) - (BESIDE.matcher(words).find() ? 8 : 0);
    }

    /** The name of the file for people. Some addresses are encoded twice. */
    private static String name(String address) {
        String name = address.substring(address.lastIndexOf('/') + 1);
        for (int i = 0; i < 2; i++) {
            try {
                name = URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException e) {
                return name;
            }
        }
        return name;
    }
}

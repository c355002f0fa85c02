package org.sankofa.exchange.internal.rows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.sankofa.model.ActivityScope;
import org.sankofa.model.Budget;
import org.sankofa.model.BudgetStatus;
import org.sankofa.model.Concept;
import org.sankofa.model.DocumentLink;
import org.sankofa.model.Fact;
import org.sankofa.model.Identifier;
import org.sankofa.model.Location;
import org.sankofa.model.Method;
import org.sankofa.model.Confidence;
import org.sankofa.model.ModelFactory;
import org.sankofa.model.ModelPackage.Literals;
import org.sankofa.model.OrganisationRole;
import org.sankofa.model.ParticipatingOrganisation;
import org.sankofa.model.Programme;
import org.sankofa.model.ProgrammeStatus;
import org.sankofa.model.ProgrammeType;
import org.sankofa.model.Record;
import org.sankofa.model.SectorShare;
import org.sankofa.model.Transaction;
import org.sankofa.model.TransactionType;
import org.sankofa.model.checks.Tier;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.text.Text;

/** The export of the World Bank's list of projects: each project becomes a programme. What was learned does not stand in it. */
final class WorldBankProjects implements Layout {

    private static final String ID = "Project Id";
    private static final String COUNTRY = "Country";
    private static final String STATUS = "Project Status";
    private static final String NAME = "Project Name";
    private static final String OBJECTIVE = "Project Development Objective";
    private static final String AGENCY = "Implementing Agency";
    private static final String URL = "Project URL";
    private static final String APPROVAL = "Board Approval Date";
    private static final String CLOSING = "Project Closing Date";
    private static final String COST = "Current Project Cost";
    private static final String COMMITMENT = "Total IDA and IBRD Commitment";
    private static final String GRANT = "Grant Amount";
    private static final String BORROWER = "Borrower";
    private static final List<String> SECTORS = List.of("Sector 1", "Sector 2", "Sector 3");
    private static final String BANK = "World Bank";
    private static final String OWN_VOCABULARY = "99";

    private static final Map<String, ProgrammeStatus> STATES = Map.of("Closed", ProgrammeStatus.CLOSED, "Active", ProgrammeStatus.IMPLEMENTATION,
            "Dropped", ProgrammeStatus.CANCELLED, "Pipeline", ProgrammeStatus.FORMULATION);

    private final Tables sectors = Tables.of("worldbank-sector");
    private final Tables words = Tables.of("worldbank-word");

    @Override
    public String format() {
        return "worldbank-projects";
    }

    @Override
    public String label() {
        return "Projects of the World Bank";
    }

    @Override
    public String source() {
        return "worldbank";
    }

    @Override
    public Set<String> needed() {
        return Set.of(ID, COUNTRY, STATUS, NAME, OBJECTIVE, APPROVAL);
    }

    @Override
    public Set<String> columns() {
        Set<String> all = new LinkedHashSet<>(List.of(ID, COUNTRY, STATUS, NAME, OBJECTIVE, AGENCY, URL, APPROVAL, CLOSING, COST, COMMITMENT, GRANT,
                BORROWER, "Region", "Consultant Services Required", "Last Stage Reached", "Financing Type", "IBRD Commitment",
                "IDA Commitment", "Lending Instrument", "Environmental Assessment Category", "Environmental and Social Risk", "Theme 1",
                "Theme 2"));
        all.addAll(SECTORS);
        return all;
    }

    @Override
    public Optional<String> identifier(Row row) {
        return row.has(ID) && row.has(NAME) ? Optional.of(row.get(ID)) : Optional.empty();
    }

    @Override
    public Record make() {
        return ModelFactory.eINSTANCE.createProgramme();
    }

    @Override
    public List<EStructuralFeature> features() {
        return List.of(Literals.RECORD__TITLE, Literals.RECORD__AREAS, Literals.RECORD__THEMES, Literals.RECORD__LANGUAGE, Literals.RECORD__FACTS,
                Literals.PROGRAMME__TYPE, Literals.PROGRAMME__STATUS, Literals.PROGRAMME__OBJECTIVES, Literals.PROGRAMME__IDENTIFIERS,
                Literals.PROGRAMME__PARTICIPATING_ORGANISATIONS, Literals.PROGRAMME__PLANNED_START, Literals.PROGRAMME__ACTUAL_START,
                Literals.PROGRAMME__PLANNED_END, Literals.PROGRAMME__ACTUAL_END, Literals.PROGRAMME__SCOPE, Literals.PROGRAMME__LOCATIONS,
                Literals.PROGRAMME__SECTOR_SHARES, Literals.PROGRAMME__TARGET_GROUPS, Literals.PROGRAMME__DEFAULT_CURRENCY,
                Literals.PROGRAMME__BUDGETS, Literals.PROGRAMME__TRANSACTIONS, Literals.PROGRAMME__DOCUMENTS);
    }

    @Override
    public void fill(Record record, Row row, Mapping mapping) {
        Programme programme = (Programme) record;
        programme.setTitle(Text.of("en", row.get(NAME)));
        programme.setLanguage("en");
        programme.setType(ProgrammeType.PROJECT);
        status(programme, row, mapping);
        if (row.has(OBJECTIVE)) {
            programme.setObjectives(Text.of("en", row.get(OBJECTIVE)));
        }
        identifier(programme, "worldbank-project", row.get(ID));
        // under which the Bank publishes the same project in IATI
        identifier(programme, "iati", "44000-" + row.get(ID));
        places(programme, row, mapping);
        participant(programme, row, "", BANK, OrganisationRole.FUNDING, mapping);
        participants(programme, row, AGENCY, OrganisationRole.IMPLEMENTING, mapping);
        participants(programme, row, BORROWER, OrganisationRole.ACCOUNTABLE, mapping);
        LocalDate approved = dates(programme, row, mapping);
        money(programme, row, approved, mapping);
        about(programme, row, mapping);
        if (row.has(URL)) {
            DocumentLink link = ModelFactory.eINSTANCE.createDocumentLink();
            link.setId(Mapping.part(programme, "documents", row.get(URL)));
            link.setTitle(Text.of("en", "Project page of the World Bank"));
            link.setUrl(row.get(URL));
            programme.getDocuments().add(link);
        }
    }

    private static void status(Programme programme, Row row, Mapping mapping) {
        ProgrammeStatus status = STATES.get(row.get(STATUS));
        if (status == null && row.has(STATUS)) {
            mapping.problems().once(Tier.WARNING, row, STATUS, row.get(STATUS), "unknown-status",
                    "This status is not known here. Choose one in the record.");
        }
        programme.setStatus(status == null ? ProgrammeStatus.UNKNOWN : status);
    }

    private static void identifier(Programme programme, String scheme, String value) {
        Identifier identifier = ModelFactory.eINSTANCE.createIdentifier();
        identifier.setId(Mapping.part(programme, "identifiers", scheme));
        identifier.setScheme(scheme);
        identifier.setValue(value);
        programme.getIdentifiers().add(identifier);
    }

    private static void places(Programme programme, Row row, Mapping mapping) {
        List<String> unknown = new ArrayList<>();
        List<Concept> areas = mapping.areas(row, COUNTRY, unknown);
        programme.getAreas().addAll(areas);
        for (String name : unknown) {
            Location location = ModelFactory.eINSTANCE.createLocation();
            location.setId(Mapping.part(programme, "locations", name));
            location.setName(Text.of("en", name));
            programme.getLocations().add(location);
        }
        boolean country = areas.size() == 1 && areas.get(0).getNotation().matches("[A-Z]{3}");
        programme.setScope(country ? ActivityScope.NATIONAL : areas.size() > 1 ? ActivityScope.MULTINATIONAL
                : areas.isEmpty() && unknown.isEmpty() ? ActivityScope.UNKNOWN : ActivityScope.REGIONAL);
    }

    /** One cell may name several with commas between them, and names hold commas too: only known names are divided. */
    private static void participants(Programme programme, Row row, String column, OrganisationRole role, Mapping mapping) {
        if (!row.has(column)) {
            return;
        }
        String cell = row.get(column);
        List<String> pieces = Arrays.stream(cell.split(",")).map(String::strip).filter(piece -> !piece.isEmpty()).toList();
        if (pieces.size() > 1 && !mapping.knows(cell) && pieces.stream().allMatch(mapping::knows)) {
            pieces.forEach(piece -> participant(programme, row, column, piece, role, mapping));
        } else {
            participant(programme, row, column, cell, role, mapping);
        }
    }

    private static void participant(Programme programme, Row row, String column, String name, OrganisationRole role, Mapping mapping) {
        ParticipatingOrganisation participant = ModelFactory.eINSTANCE.createParticipatingOrganisation();
        participant.setId(Mapping.part(programme, "participatingOrganisations", role.getLiteral() + ":" + name));
        participant.setRole(role);
        mapping.organisation(row, column, name).ifPresentOrElse(participant::setOrganisation, () -> participant.setName(name));
        programme.getParticipatingOrganisations().add(participant);
    }

    /** @return the day of approval, which is the nearest that the list says about the start */
    private static LocalDate dates(Programme programme, Row row, Mapping mapping) {
        LocalDate approved = mapping.day(row, APPROVAL);
        LocalDate closing = mapping.day(row, CLOSING);
        ProgrammeStatus status = programme.getStatus();
        if (status == ProgrammeStatus.CLOSED || status == ProgrammeStatus.IMPLEMENTATION) {
            programme.setActualStart(Mapping.date(approved));
        } else {
            programme.setPlannedStart(Mapping.date(approved));
        }
        if (status == ProgrammeStatus.CLOSED) {
            programme.setActualEnd(Mapping.date(closing));
        } else {
            programme.setPlannedEnd(Mapping.date(closing));
        }
        if (approved != null && closing != null && closing.isBefore(approved)) {
            mapping.problems().add(Tier.WARNING, row, CLOSING, row.get(CLOSING), "period-reversed",
                    "The project closes before it was approved, " + approved + ". Mend the dates in the record.");
        }
        return approved;
    }

    private static void money(Programme programme, Row row, LocalDate approved, Mapping mapping) {
        BigDecimal cost = amount(row, COST, mapping);
        BigDecimal commitment = amount(row, COMMITMENT, mapping);
        BigDecimal grant = amount(row, GRANT, mapping);
        if (cost == null && commitment == null && grant == null) {
            return;
        }
        programme.setDefaultCurrency("USD");
        LocalDate closing = mapping.silent().day(row, CLOSING);
        if (cost != null && approved != null && closing != null && !closing.isBefore(approved)) {
            Budget budget = ModelFactory.eINSTANCE.createBudget();
            budget.setId(Mapping.part(programme, "budgets", COST));
            budget.setPeriodStart(Mapping.date(approved));
            budget.setPeriodEnd(Mapping.date(closing));
            budget.setValue(cost);
            budget.setCurrency("USD");
            budget.setValueDate(Mapping.date(approved));
            budget.setStatus(BudgetStatus.COMMITTED);
            programme.getBudgets().add(budget);
        }
        // a grant that is named beside a commitment may be a part of it: it is said, and not added to it
        BigDecimal given = commitment != null ? commitment : grant;
        if (given != null) {
            Transaction transaction = ModelFactory.eINSTANCE.createTransaction();
            transaction.setId(Mapping.part(programme, "transactions", COMMITMENT));
            transaction.setType(TransactionType.OUTGOING_COMMITMENT);
            transaction.setDate(Mapping.date(approved));
            transaction.setValue(given);
            transaction.setCurrency("USD");
            transaction.setValueDate(Mapping.date(approved));
            transaction.setDescription(Text.of("en", commitment == null ? "Grant" : "IDA and IBRD commitment" + (grant == null ? ""
                    : "; a grant of " + grant.toPlainString() + " USD is named beside it and may be a part of it")));
            programme.getTransactions().add(transaction);
        }
    }

    private static BigDecimal amount(Row row, String column, Mapping mapping) {
        String cell = row.get(column);
        try {
            BigDecimal amount = cell.isEmpty() ? BigDecimal.ZERO : new BigDecimal(cell.replace(",", ""));
            if (amount.signum() < 0) {
                throw new NumberFormatException("an amount cannot be negative");
            }
            if (!cell.isEmpty() && amount.signum() == 0) {
                mapping.problems().once(Tier.WARNING, row, column, cell, "zero",
                        "An amount of 0 is taken as not known. Write it in the record if nothing is given.");
            }
            return amount.signum() == 0 ? null : amount;
        } catch (NumberFormatException e) {
            mapping.problems().add(Tier.ERROR, row, column, cell, "no-amount",
                    "\"" + cell + "\" is no amount that is understood here. Write it in the record.");
            return null;
        }
    }

    /** The Bank's columns for themes are empty: they are found by sectors and by words of name and objective, which is said. */
    private void about(Programme programme, Row row, Mapping mapping) {
        Set<String> meant = new LinkedHashSet<>();
        for (String column : SECTORS) {
            if (!row.has(column)) {
                continue;
            }
            SectorShare share = ModelFactory.eINSTANCE.createSectorShare();
            share.setId(Mapping.part(programme, "sectorShares", row.get(column)));
            share.setVocabulary(OWN_VOCABULARY);
            share.setNarrative(Text.of("en", row.get(column)));
            programme.getSectorShares().add(share);
            meant.addAll(sectors.all().getOrDefault(row.get(column).toLowerCase(Locale.ROOT), List.of()));
        }
        String text = row.get(NAME) + "\n" + row.get(OBJECTIVE);
        words.all().forEach((word, notations) -> {
            if (Pattern.compile("\\b(?:" + word + ")\\b", Pattern.CASE_INSENSITIVE).matcher(text).find()) {
                meant.addAll(notations);
            }
        });
        for (String notation : meant) {
            (notation.startsWith("theme:") ? programme.getThemes() : programme.getTargetGroups()).add(mapping.concept(notation));
        }
        computed(programme, "themes", !programme.getThemes().isEmpty());
        computed(programme, "targetGroups", !programme.getTargetGroups().isEmpty());
    }

    private static void computed(Programme programme, String feature, boolean any) {
        if (any) {
            Fact fact = ModelFactory.eINSTANCE.createFact();
            fact.setId(Ids.factId(programme.getId(), feature));
            fact.setFeature(feature);
            fact.setMethod(Method.COMPUTED);
            fact.setConfidence(Confidence.LOW);
            fact.setComment(Text.of("en", "Found by sectors and by words of the name and the objective when the list of the World Bank was imported."));
            programme.getFacts().add(fact);
        }
    }
}

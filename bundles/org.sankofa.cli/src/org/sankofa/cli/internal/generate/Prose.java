package org.sankofa.cli.internal.generate;

import java.util.SplittableRandom;

/**
 * Invented sentences of the field. Frequent words are frequent and rare ones rare, as in real text: a search over
 * them behaves as over real lessons.
 */
final class Prose {

    private static final String[] ACTORS = { "The ministry", "The municipality", "A local association",
            "The diaspora council", "The programme team", "The central bank", "A cooperative of returnees",
            "The employment office", "A women's group", "The country office", "The university", "A network of nurses",
            "The chamber of commerce", "A remittance company", "The statistics office", "The village committee",
            "A hometown association", "The training centre", "The consulate", "A microfinance institution" };
    private static final String[] DEEDS = { "set up", "tested", "revised", "financed", "closed", "postponed",
            "evaluated", "simplified", "extended", "copied", "negotiated", "published", "translated", "handed over",
            "surveyed", "linked", "certified", "subsidised", "registered", "coordinated" };
    private static final String[] THINGS = { "a matching fund", "a one-stop shop", "a register of skills",
            "a savings product", "an information campaign", "a household survey", "a pre-departure course",
            "a bilateral agreement", "a return grant", "a mobile transfer service", "an internship scheme",
            "a short-term consultancy", "a bond for emigrants", "a portability agreement", "a legal aid desk",
            "a mentoring circle", "a housing loan", "a recognition procedure", "a data base of experts",
            "a hotline for migrants", "a school fund", "a health insurance", "a land registry", "an export cluster" };
    private static final String[] PEOPLE = { "families without migrants", "young graduates", "domestic workers",
            "returnees", "seasonal workers", "grandparents who raise children", "nurses abroad", "small farmers",
            "women who head households", "construction workers", "students", "refugees and their hosts", "teachers",
            "fishing communities", "unemployed youth", "engineers of the diaspora" };
    private static final String[] RESULTS = { "costs fell by a third", "few people came", "demand outgrew the budget",
            "the money arrived late", "trust grew slowly", "the database was out of date within a year",
            "half of the places stayed empty", "local banks joined", "the scheme ended with its funding",
            "incomes rose in the first year", "informal channels stayed cheaper", "the rules changed after the election",
            "participants found work at home", "the figures could not be compared", "neighbouring districts asked for it",
            "complaints were settled sooner", "nobody felt responsible", "savings were put into housing",
            "the trained left again", "schools got equipment" };
    private static final String[] REASONS = { "fees were shown beforehand", "the partners met every month",
            "the law had no rules for it", "nobody had asked the families", "a local champion stayed",
            "the offices did not share their data", "the exchange rate moved", "consulates were short of staff",
            "the application form was only in one language", "transport cost more than the grant",
            "the community had chosen the project", "documents were hard to get", "the timing missed the harvest",
            "people knew the broker personally", "the bank had no branch nearby", "roles were clear in writing" };
    private static final String[] ADVICE = { "ask the families before the design", "publish the fees",
            "agree with the tax office first", "plan the end of the funding from the start", "keep one person in charge",
            "begin in two districts", "measure again after two years", "include those who stayed",
            "use the channels people trust already", "pay travel in advance", "write the rules in plain words",
            "check the figures against a survey", "let participants choose the date", "train a second person",
            "record what it cost", "tell the consulates" };
    private static final String[] PLACES = { "in the northern district", "along the coast", "in the capital",
            "in three border towns", "in the highlands", "across the region", "in rural areas", "abroad",
            "in two provinces", "on the islands" };
    private static final String[] START = { "ka", "mo", "ri", "sa", "te", "lu", "ba", "ny", "do", "fi", "ge", "ha",
            "jo", "ke", "la", "me", "no", "pe", "ro", "si", "ta", "u", "va", "wi", "ya", "zo" };
    private static final String[] END = { "ra", "len", "mir", "sto", "ndi", "kou", "bel", "tan", "rov", "mba", "dis",
            "gar", "lia", "nor", "que", "shi", "tor", "ves", "wan", "zel" };

    private final SplittableRandom random;

    Prose(SplittableRandom random) {
        this.random = random;
    }

    /** The first words of a list are taken more often than the last, as words are in any language. */
    private String frequent(String[] words) {
        double skewed = random.nextDouble() * random.nextDouble();
        return words[(int) (skewed * words.length)];
    }

    private String any(String[] words) {
        return words[random.nextInt(words.length)];
    }

    /** @return an invented name that stands in few records */
    String name() {
        StringBuilder name = new StringBuilder(any(START));
        for (int i = random.nextInt(2); i >= 0; i--) {
            name.append(any(START));
        }
        name.append(any(END));
        name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
        return name.toString();
    }

    /** @return given name and family name of nobody */
    String person() {
        return name() + " " + name();
    }

    /** @return a title of some eight words */
    String title() {
        String thing = frequent(THINGS);
        return Character.toUpperCase(thing.charAt(0)) + thing.substring(1) + " for " + frequent(PEOPLE) + " in " + name();
    }

    /** @return one sentence of 10 to 25 words */
    String sentence() {
        return switch (random.nextInt(6)) {
            case 0 -> frequent(ACTORS) + " " + frequent(DEEDS) + " " + frequent(THINGS) + " for " + frequent(PEOPLE) + " "
                    + any(PLACES) + ".";
            case 1 -> "Where " + frequent(REASONS) + ", " + frequent(RESULTS) + "; elsewhere " + frequent(RESULTS) + ".";
            case 2 -> frequent(ACTORS) + " of " + name() + " " + frequent(DEEDS) + " " + frequent(THINGS)
                    + " together with " + frequent(PEOPLE) + ", and " + frequent(RESULTS) + ".";
            case 3 -> "After " + (2 + random.nextInt(30)) + " months " + frequent(RESULTS) + ", because "
                    + frequent(REASONS) + " and " + frequent(REASONS) + ".";
            case 4 -> "About " + (10 + random.nextInt(990)) + " of " + frequent(PEOPLE) + " " + any(PLACES) + " used "
                    + frequent(THINGS) + "; " + frequent(RESULTS) + ".";
            default -> "It helps to " + frequent(ADVICE) + " and to " + frequent(ADVICE) + ", as " + name() + " showed.";
        };
    }

    /** @return advice */
    String advice() {
        String first = frequent(ADVICE);
        return Character.toUpperCase(first.charAt(0)) + first.substring(1) + ", and " + frequent(ADVICE) + ". "
                + sentence();
    }

    /** @return so many sentences */
    String paragraph(int sentences) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            text.append(i == 0 ? "" : " ").append(sentence());
        }
        return text.toString();
    }

    /** @return the name of an invented organisation */
    String organisation() {
        String actor = any(ACTORS);
        return actor.substring(actor.indexOf(' ') + 1, actor.indexOf(' ') + 2).toUpperCase(java.util.Locale.ROOT)
                + actor.substring(actor.indexOf(' ') + 2) + " of " + name();
    }
}

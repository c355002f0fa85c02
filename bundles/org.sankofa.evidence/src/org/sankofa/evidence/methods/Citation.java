package org.sankofa.evidence.methods;

/**
 * Where a method was published.
 *
 * @param authors as they are cited
 * @param year when
 * @param title of the work
 * @param where series, number, publisher
 */
public record Citation(String authors, int year, String title, String where) {

    /** Allocation of inflows to corridors. */
    public static final Citation RATHA_SHAW =
            new Citation("D. Ratha, W. Shaw", 2007, "South-South Migration and Remittances", "World Bank Working Paper 102");
    /** Size of informal flows. */
    public static final Citation FREUND_SPATAFORA = new Citation("C. Freund, N. Spatafora", 2005,
            "Remittances: Transaction Costs, Determinants, and Informal Flows", "World Bank Policy Research Working Paper 3704");
    /** Targets for costs. */
    public static final Citation SDG_10C = new Citation("United Nations", 2015, "Transforming our world: the 2030 Agenda for Sustainable Development",
            "target 10.c");
    /** Remittances and poverty. */
    public static final Citation ADAMS_PAGE = new Citation("R. H. Adams, J. Page", 2005,
            "Do International Migration and Remittances Reduce Poverty in Developing Countries?", "World Development 33(10)");
    /** Emigration rates by skill. */
    public static final Citation DOCQUIER_MARFOUK = new Citation("F. Docquier, A. Marfouk", 2006,
            "International Migration by Education Attainment, 1990-2000", "in: International Migration, Remittances and the Brain Drain, World Bank");
    /** Age of entry. */
    public static final Citation BEINE_DOCQUIER_RAPOPORT = new Citation("M. Beine, F. Docquier, H. Rapoport", 2007,
            "Measuring International Skilled Migration: A New Database Controlling for Age of Entry", "World Bank Economic Review 21(2)");

    @Override
    public String toString() {
        return authors + ", " + title + ", " + where + ", " + year;
    }
}

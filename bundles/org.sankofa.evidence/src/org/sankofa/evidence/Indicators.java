package org.sankofa.evidence;

/**
 * Codes of indicators that Sankofa knows by itself. Other indicators have the code of their publisher, such as
 * {@code NY.GDP.MKTP.CD} of the World Bank.
 */
public final class Indicators {

    /** People from the area who live in the partner; persons. */
    public static final String EMIGRANTS = "EMIGRANTS";
    /** People who live in the area, by level of schooling; persons. Beside emigrants of the same levels and ages. */
    public static final String RESIDENTS = "RESIDENTS";
    /** Remittances received by the area, from the partner where there is one; USD million. */
    public static final String INFLOW = "REMITTANCES_IN";
    /** Remittances paid from the area; USD million. */
    public static final String OUTFLOW = "REMITTANCES_OUT";
    /** Cost of sending 200 USD to the area from the partner, in percent of the amount. */
    public static final String CORRIDOR_COST = "SENDING_COST";
    /** Human development index, 0 to 1. */
    public static final String HDI = "HDI";
    /** Gender inequality index, 0 to 1. */
    public static final String GENDER_INEQUALITY = "GII";
    /** Income group of the World Bank: 1 low, 2 lower middle, 3 upper middle, 4 high. */
    public static final String INCOME_GROUP = "INCOME_GROUP";

    /** Emigration rate of people with tertiary schooling, percent; computed elsewhere or here. */
    public static final String SKILLED_RATE = "SKILLED_EMIGRATION_RATE";

    /** Personal remittances received, current US$, of the World Development Indicators. */
    public static final String WDI_RECEIVED = "BX.TRF.PWKR.CD.DT";
    /** Personal remittances paid, current US$. */
    public static final String WDI_PAID = "BM.TRF.PWKR.CD.DT";
    /** Personal remittances received, % of GDP. */
    public static final String WDI_RECEIVED_SHARE = "BX.TRF.PWKR.DT.GD.ZS";
    /** Average cost of sending remittances to a country, %. */
    public static final String WDI_COST_TO = "SI.RMT.COST.IB.ZS";
    /** Average cost of sending remittances from a country, %. */
    public static final String WDI_COST_FROM = "SI.RMT.COST.OB.ZS";
    /** Gross domestic product, current US$. */
    public static final String WDI_GDP = "NY.GDP.MKTP.CD";
    /** Income per head in purchasing power, current international $ (gross national income). */
    public static final String WDI_INCOME_PPP = "NY.GNP.PCAP.PP.CD";
    /** Income per head, current US$ (gross national income, Atlas method). */
    public static final String WDI_INCOME_ATLAS = "NY.GNP.PCAP.CD";
    /** Population. */
    public static final String WDI_POPULATION = "SP.POP.TOTL";

    private Indicators() {
    }
}

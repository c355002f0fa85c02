package org.sankofa.evidence.internal.importing;

import java.util.List;
import java.util.Map;

import org.sankofa.evidence.AreaKind;

/**
 * Areas as UN DESA's Population Division numbers them: countries by M49, regions and groups of countries by numbers of its own from
 * 900 on. Those that M49 has too get its codes, others a code that says whose they are: {@code UN_1503}, never to be added to countries.
 */
final class DesaAreas {

    private static final Map<Integer, String> OWN = Map.ofEntries(Map.entry(900, AreaKind.WORLD), Map.entry(947, "202"), Map.entry(903, "002"),
            Map.entry(910, "014"), Map.entry(911, "017"), Map.entry(912, "015"), Map.entry(913, "018"), Map.entry(914, "011"), Map.entry(935, "142"),
            Map.entry(5500, "143"), Map.entry(906, "030"), Map.entry(920, "035"), Map.entry(5501, "034"), Map.entry(922, "145"), Map.entry(908, "150"),
            Map.entry(923, "151"), Map.entry(924, "154"), Map.entry(925, "039"), Map.entry(926, "155"), Map.entry(904, "419"), Map.entry(915, "029"),
            Map.entry(916, "013"), Map.entry(931, "005"), Map.entry(905, "021"), Map.entry(909, "009"), Map.entry(927, "053"), Map.entry(928, "054"),
            Map.entry(954, "057"), Map.entry(957, "061"), Map.entry(2003, AreaKind.OTHER));
    private static final int FIRST_OWN = 900;
    /** Regions that stand among the countries of files without numbers, under names that are like those of countries. */
    private static final List<String> REGIONS = List.of("005 South America", "013 Central America", "029 Caribbean", "054 Melanesia", "057 Micronesia",
            "061 Polynesia", "021 Northern America", "419 Latin America and the Caribbean");
    private static final String PREFIX = "UN_";

    private DesaAreas() {
    }

    /**
     * @param number as the cell has it; may be empty
     * @param name may end with an asterisk, for a note
     */
    static String of(Areas areas, String number, String name) {
        String digits = number.replaceFirst("\\.0+$", "");
        if (digits.matches("[0-9]{1,4}")) {
            int code = Integer.parseInt(digits);
            if (OWN.containsKey(code)) {
                return areas.known(OWN.get(code));
            }
            return code >= FIRST_OWN ? areas.known(PREFIX + code) : areas.byCode(digits, plain(name));
        }
        return named(areas, plain(name));
    }

    private static String named(Areas areas, String name) {
        for (String region : REGIONS) {
            if (region.substring(4).equalsIgnoreCase(name)) {
                return areas.known(region.substring(0, 3));
            }
        }
        return name.equalsIgnoreCase("total") ? areas.known(AreaKind.WORLD) : areas.byName(name);
    }

    private static String plain(String name) {
        return name.replaceFirst("[\\s*]+$", "");
    }
}

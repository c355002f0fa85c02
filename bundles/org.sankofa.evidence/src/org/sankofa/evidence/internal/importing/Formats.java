package org.sankofa.evidence.internal.importing;

import java.nio.file.Path;

/** The formats, each a service of its own. */
public final class Formats {

    private Formats() {
    }

    /** World Bank indicators. */
    public static final class Wdi extends EvidenceImporter {
        /** Made by the component runtime. */
        public Wdi() {
            super("wdi", "World Bank indicators, CSV, workbook or API");
        }
    }

    /** KNOMAD. */
    public static final class Knomad extends EvidenceImporter {
        /** Made by the component runtime. */
        public Knomad() {
            super("knomad", "KNOMAD remittance inflows or outflows");
        }
    }

    /** Bilateral matrices. */
    public static final class Matrix extends EvidenceImporter {
        /** Made by the component runtime. */
        public Matrix() {
            super("migration-matrix", "World Bank bilateral remittances or migrants");
        }
    }

    /** Remittance prices. */
    public static final class Rpw extends EvidenceImporter {
        /** Made by the component runtime. */
        public Rpw() {
            super("rpw", "Remittance Prices Worldwide");
        }
    }

    /** UN DESA. */
    public static final class Desa extends EvidenceImporter {
        /** Made by the component runtime. */
        public Desa() {
            super("desa", "UN DESA migrant stocks by origin and destination");
        }
    }

    /** IAB. */
    public static final class Iab extends EvidenceImporter {
        /** Made by the component runtime. */
        public Iab() {
            super("iab", "IAB brain-drain data");
        }
    }

    /** Human development. */
    public static final class Hdi extends EvidenceImporter {
        /** Made by the component runtime. */
        public Hdi() {
            super("hdi", "Human development and gender inequality indices");
        }
    }

    /** SDMX-CSV. */
    public static final class Sdmx extends EvidenceImporter {
        /** Made by the component runtime. */
        public Sdmx() {
            super("sdmx-csv", "SDMX-CSV 1.0 or 2.x");
        }
    }

    /** Whatever of these it is. */
    public static final class Any extends EvidenceImporter {
        /** Made by the component runtime. */
        public Any() {
            super("evidence", "Figures in any of the known layouts");
        }

        @Override
        boolean reads(String found) {
            return true;
        }

        /** Of all formats of figures it is this one that recognises files: it knows what all of them know. */
        @Override
        public boolean recognises(Path file) {
            return known(file);
        }
    }
}

package org.sankofa.evidence.methods;

import java.util.List;

/**
 * Official remittances with what comes outside banks and transfer companies: official x (1 + s), s the informal share <i>of the
 * official flow</i> (Freund, Spatafora 2005).
 *
 * @param official the official flow
 * @param share from where to where s may lie, as fractions
 * @param total from where to where official and informal flows together may lie
 */
public record InformalFlows(double official, Range share, Range total) implements Finding {

    /** What the literature gives: 35 to 75 % of the official flow. */
    public static final Range USUAL = new Range(0.35, 0.75);

    /** With a share of one's own. */
    public static InformalFlows of(double official, Range share) {
        if (!(official >= 0) || share.low() < 0) {
            throw new IllegalArgumentException("The official flow and the informal share are numbers from 0 on.");
        }
        return new InformalFlows(official, share, new Range(official * (1 + share.low()), official * (1 + share.high())));
    }

    /** With the share of the literature. */
    public static InformalFlows of(double official) {
        return of(official, USUAL);
    }

    @Override
    public List<Citation> sources() {
        return List.of(Citation.FREUND_SPATAFORA);
    }

    @Override
    public List<Remark> assumptions() {
        return List.of(Remark.of("informal.assumes.share", share.low(), share.high()));
    }

    @Override
    public List<Remark> caveats() {
        return List.of(Remark.of("informal.world"), Remark.of("informal.of-official"));
    }
}

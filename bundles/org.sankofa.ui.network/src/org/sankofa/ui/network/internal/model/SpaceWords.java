package org.sankofa.ui.network.internal.model;

import static org.sankofa.ui.network.internal.Messages.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sankofa.sharing.LastExchange;
import org.sankofa.sharing.SpaceState;
import org.sankofa.store.Space;

/** What is said about spaces. */
public final class SpaceWords {

    private static final int ADDRESS = 34;

    private final ZoneId zone;
    private final LocalDate today;

    /** @param zone in which times are told */
    public SpaceWords(ZoneId zone) {
        this.zone = zone;
        this.today = LocalDate.now(zone);
    }

    /** @return what a space is for, in a word */
    public String kind(Space.Kind kind) {
        return text(switch (kind) {
            case PRIVATE -> "kind.private";
            case OFFICE -> "kind.office";
            case NETWORK -> "kind.network";
            case SAMPLE -> "kind.sample";
        });
    }

    /** @return an address as there is room for it: folders as paths, and of long ones their end, by which people know them */
    public static String address(String url) {
        String words = url.startsWith("file:") ? url.replaceFirst("^file:/*", "/") : url;
        return words.length() <= ADDRESS ? words : "…" + words.substring(words.length() - ADDRESS + 1);
    }

    /** @return how a space stands, one sentence each; never empty */
    public List<String> state(SpaceCard card) {
        List<String> lines = new ArrayList<>();
        if (!card.shared()) {
            lines.add(text(switch (card.kind()) {
                case PRIVATE -> "space.private";
                case SAMPLE -> "space.sample";
                default -> "space.notShared";
            }));
        } else {
            if (card.state().ahead() > 0) {
                lines.add(text("space.ahead", card.state().ahead()));
            }
            if (card.state().behind() > 0) {
                lines.add(text("space.behind", card.state().behind()));
            }
            if (lines.isEmpty()) {
                lines.add(text("space.even"));
            }
            if (card.state().waiting()) {
                lines.add(text("space.waiting"));
            }
            lines.add(card.state().last().map(this::last).orElseGet(() -> text("space.last.never")));
        }
        return lines;
    }

    /** @return another place of a space and how it stands to it, in a line */
    public static String place(SpaceState.Place place) {
        String words = text("place.line", place.remote().name(), address(place.remote().url()));
        if (place.ahead() > 0) {
            words = text("place.ahead", words, place.ahead());
        }
        return place.behind() > 0 ? text("place.behind", words, place.behind()) : words;
    }

    /** @return how many of its records contradict themselves; empty when none does */
    public Optional<String> conflicts(SpaceCard card) {
        return card.conflicts() == 0 ? Optional.empty()
                : Optional.of(text(card.kind() == Space.Kind.SAMPLE ? "space.conflicts.sample" : "space.conflicts", card.conflicts()));
    }

    private String last(LastExchange last) {
        return last.succeeded() ? text("space.last", when(last.when())) : text("space.last.failed", when(last.when()), last.message());
    }

    /** @return a time as people say it: the hour alone for today */
    public String when(Instant when) {
        return when.atZone(zone).toLocalDate().equals(today)
                ? text("when.today", DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withZone(zone).format(when))
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withZone(zone).format(when);
    }

    /** @return what the button of sharing says in a tooltip, and the line at the bottom of the window */
    public String summary(List<SpaceCard> cards) {
        long ahead = cards.stream().filter(SpaceCard::shared).mapToLong(card -> card.state().ahead()).sum();
        long behind = cards.stream().filter(SpaceCard::shared).mapToLong(card -> card.state().behind()).sum();
        boolean waits = cards.stream().anyMatch(card -> card.state().waiting());
        if (cards.stream().noneMatch(SpaceCard::shared)) {
            return text("summary.none");
        }
        String words = ahead > 0 ? text(waits ? "summary.waiting" : "summary.ahead", ahead) : text("summary.even");
        return behind > 0 ? text("summary.behind", words, behind) : words;
    }
}

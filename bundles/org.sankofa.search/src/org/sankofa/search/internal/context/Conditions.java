package org.sankofa.search.internal.context;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.sankofa.model.ContextCondition;
import org.sankofa.model.Lesson;
import org.sankofa.model.text.Text;
import org.sankofa.search.similarity.Concepts;

/** The conditions of a lesson as they are kept beside its document. */
public final class Conditions {

    private static final int MOST = 60;
    private static final int MOST_CHARS = 2000;

    private Conditions() {
    }

    /**
     * One condition.
     *
     * @param notWhen whether the lesson does not apply under it
     * @param attribute what it is about, as written
     * @param operator name of how it compares
     * @param value a word or code, may be empty
     * @param low a number or NaN
     * @param high a number or NaN
     * @param codes notations of concepts
     * @param explanation in the language that was written first; may be empty
     */
    public record Stored(boolean notWhen, String attribute, String operator, String value, double low, double high, Set<String> codes,
        String explanation) {
    }

    static byte[] write(Lesson lesson, Concepts concepts) {
        if (lesson.getAppliesWhen().isEmpty() && lesson.getNotWhen().isEmpty()) {
            return null;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(out, lesson.getAppliesWhen(), false, concepts);
            write(out, lesson.getNotWhen(), true, concepts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, List<ContextCondition> conditions, boolean not, Concepts concepts) throws IOException {
        for (ContextCondition condition : conditions.subList(0, Math.min(MOST, conditions.size()))) {
            out.writeBoolean(not);
            out.writeUTF(word(condition.getAttribute()));
            out.writeUTF(condition.getOperator().getLiteral());
            out.writeUTF(word(condition.getValue()));
            out.writeDouble(number(condition.getLow()));
            out.writeDouble(number(condition.getHigh()));
            List<String> codes = concepts.notations(condition, "concepts").stream().limit(MOST).toList();
            out.writeByte(codes.size());
            for (String code : codes) {
                out.writeUTF(word(code));
            }
            Text explanation = condition.getExplanation();
            out.writeUTF(explanation == null || explanation.isEmpty() ? "" : word(explanation.best(List.of("en")).value()));
        }
    }

    private static String word(String text) {
        return text == null ? "" : text.length() > MOST_CHARS ? text.substring(0, MOST_CHARS) : text;
    }

    private static double number(BigDecimal number) {
        return number == null ? Double.NaN : number.doubleValue();
    }

    /** What was kept. */
    public static List<Stored> read(byte[] bytes, int offset, int length) {
        List<Stored> conditions = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, offset, length))) {
            while (in.available() > 0) {
                boolean not = in.readBoolean();
                String attribute = in.readUTF();
                String operator = in.readUTF();
                String value = in.readUTF();
                double low = in.readDouble();
                double high = in.readDouble();
                Set<String> codes = new LinkedHashSet<>();
                for (int i = in.readUnsignedByte(); i > 0; i--) {
                    codes.add(in.readUTF());
                }
                conditions.add(new Stored(not, attribute, operator, value, low, high, codes, in.readUTF()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return conditions;
    }
}

package org.sankofa.ui.cases.internal.start;

import static org.sankofa.ui.cases.internal.Messages.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sankofa.model.Absence;
import org.sankofa.model.CountryCase;
import org.sankofa.model.Fact;
import org.sankofa.model.Identified;
import org.sankofa.model.Impact;
import org.sankofa.model.ImpactDirection;
import org.sankofa.model.MigrantGroup;
import org.sankofa.model.MigrationFlow;
import org.sankofa.model.RemittanceEstimate;
import org.sankofa.model.ids.Ids;
import org.sankofa.model.labels.ModelTexts;
import org.sankofa.model.text.Text;
import org.sankofa.ui.presentation.Choice;
import org.sankofa.ui.presentation.FactModel;

/**
 * Twelve questions that make a first case. Each answer is written into the case at once, and read from it again when one
 * goes back, so that the case is all that is kept.
 */
public final class Interview {

    /** Changes the case as one step; {@code EditingSession::run} is one. */
    @FunctionalInterface
    public interface Steps {
        /** Runs a change; steps with equal keys that follow each other become one. */
        void run(String label, Object key, Runnable change);
    }

    private final CountryCase record;
    private final List<String> languages;
    private final ModelTexts texts;
    private final Steps steps;
    private final Map<EReference, EObject> made = new HashMap<>();
    private int position;

    /** @param languages the person's languages; words are kept in the first */
    public Interview(CountryCase record, List<String> languages, ModelTexts texts, Steps steps) {
        this.record = record;
        this.languages = List.copyOf(languages);
        this.texts = texts;
        this.steps = steps;
    }

    // --- where one is

    /** @return the question that is asked now */
    public Question question() {
        return Question.values()[position];
    }

    /** @return its number, from 1 */
    public int number() {
        return position + 1;
    }

    /** @return how many there are */
    public int count() {
        return Question.values().length;
    }

    /** @return whether this is the last question */
    public boolean isLast() {
        return number() == count();
    }

    /** Goes to the next question, if there is one. */
    public void next() {
        position = Math.min(count() - 1, position + 1);
    }

    /** Goes to the question before, if there is one. */
    public void back() {
        position = Math.max(0, position - 1);
    }

    // --- answers

    /** @return what can be chosen from a list that the model or this interview knows; empty where a vocabulary is asked */
    public List<Choice<String>> choices(Question question) {
        if (question == Question.BROUGHT) {
            return BroughtBack.choices();
        }
        EEnum type = question == Question.REMITTANCES ? HouseholdUses.TYPE
            : question.choice() != null && question.choice().getEType() instanceof EEnum own ? own : null;
        return type == null ? List.of() : type.getELiterals().stream().filter(literal -> literal.getValue() != 0)
            .map(literal -> Choice.of(literal.getLiteral(), texts.label(literal), "")).toList();
    }

    /** Writes an answer into the case; an empty one takes back what was answered before. */
    public void answer(Question question, Answer answer) {
        if (!answer.equals(answer(question))) {
            steps.run(text("start.step", question.label()), question, () -> write(question, answer));
        }
    }

    private void write(Question question, Answer answer) {
        boolean asPart = question.ownsPart();
        if (asPart && (answer.isEmpty() || answer.unknown()) && made.containsKey(question.part())) {
            EcoreUtil.remove(made.remove(question.part()));
        }
        if (asPart && parts(question).isEmpty()) {
            new FactModel(record, question.part()).setAbsence(answer.unknown() ? Absence.UNKNOWN : Absence.GIVEN);
            if (answer.unknown() || answer.isEmpty()) {
                return;
            }
        }
        EObject owner = owner(question, !answer.isEmpty());
        if (owner != null) {
            clear(owner, question);
            fill(owner, question, answer);
        }
    }

    private static void clear(EObject owner, Question question) {
        for (EStructuralFeature feature : features(question)) {
            owner.eUnset(feature);
            FactModel fact = new FactModel(owner, feature);
            fact.setAbsence(Absence.GIVEN);
            fact.find().ifPresent(found -> found.setToldBy(null));
            fact.tidy();
        }
        if (question == Question.BROUGHT) {
            BroughtBack.write((MigrantGroup) owner, List.of());
        }
    }

    private void fill(EObject owner, Question question, Answer answer) {
        if (answer.unknown()) {
            new FactModel(owner, features(question).get(0)).setAbsence(Absence.UNKNOWN);
            return;
        }
        if (question.words() != null && !answer.words().isEmpty()) {
            owner.eSet(question.words(), Text.of(languages.get(0), answer.words()));
        }
        if (!answer.picks().isEmpty()) {
            pick(owner, question, answer.picks());
        }
        if (!answer.source().isEmpty() && !answer.isEmpty()) {
            FactModel model = new FactModel(owner, told(question, answer));
            Fact fact = model.findOrMake();
            fact.setToldBy(answer.source());
            model.attach(fact);
        }
    }

    /** A source belongs to the choice where there is one, for that is what others count; else to the words. */
    private static EStructuralFeature told(Question question, Answer answer) {
        return answer.picks().isEmpty() ? question.words() : question.choice();
    }

    private void pick(EObject owner, Question question, List<String> picks) {
        if (question == Question.BROUGHT) {
            BroughtBack.write((MigrantGroup) owner, picks);
        } else if (question == Question.REMITTANCES) {
            HouseholdUses.write((RemittanceEstimate) owner, picks);
        } else if (question.choice() instanceof EReference reference) {
            List<EObject> targets = picks.stream().map(address -> proxy(reference, address)).toList();
            owner.eSet(reference, reference.isMany() ? targets : targets.get(0));
        } else {
            EEnumLiteral literal = ((EEnum) question.choice().getEType()).getEEnumLiteralByLiteral(picks.get(0));
            owner.eSet(question.choice(), literal.getInstance());
        }
    }

    private static EObject proxy(EReference reference, String address) {
        EObject proxy = EcoreUtil.create(reference.getEReferenceType());
        ((org.eclipse.emf.ecore.InternalEObject) proxy).eSetProxyURI(URI.createURI(address));
        return proxy;
    }

    /** @return what the case says to a question */
    public Answer answer(Question question) {
        if (question.ownsPart() && parts(question).isEmpty()) {
            return new FactModel(record, question.part()).absence() == Absence.UNKNOWN ? Answer.UNKNOWN : Answer.NONE;
        }
        EObject owner = owner(question, false);
        if (owner == null) {
            return Answer.NONE;
        }
        if (new FactModel(owner, features(question).get(0)).absence() == Absence.UNKNOWN) {
            return Answer.UNKNOWN;
        }
        String words = question.words() == null ? "" : said((Text) owner.eGet(question.words()));
        Answer answer = new Answer(words, picks(owner, question), false, "");
        return answer.isEmpty() ? answer : answer.by(new FactModel(owner, told(question, answer)).find()
            .map(Fact::getToldBy).orElse(""));
    }

    private List<String> picks(EObject owner, Question question) {
        if (question.choice() == null) {
            return List.of();
        }
        if (question == Question.BROUGHT) {
            return BroughtBack.read((MigrantGroup) owner);
        }
        if (question == Question.REMITTANCES) {
            return HouseholdUses.read((RemittanceEstimate) owner);
        }
        Object value = owner.eGet(question.choice(), false);
        if (value instanceof Enumerator literal) {
            return literal.getValue() == 0 ? List.of() : List.of(literal.getLiteral());
        }
        List<String> picks = new ArrayList<>();
        for (Object target : value instanceof List<?> many ? many : value == null ? List.of() : List.of(value)) {
            Ids.uriOf((EObject) target).map(URI::toString).ifPresent(picks::add);
        }
        return picks;
    }

    private String said(Text text) {
        Text.Shown shown = text == null ? null : text.best(languages);
        return shown == null ? "" : shown.value();
    }

    private static List<EStructuralFeature> features(Question question) {
        List<EStructuralFeature> features = new ArrayList<>();
        if (question.choice() != null) {
            features.add(question.choice());
        }
        if (question.words() != null) {
            features.add(question.words());
        }
        return features;
    }

    // --- parts of the case

    @SuppressWarnings("unchecked")
    private List<EObject> parts(Question question) {
        return (List<EObject>) record.eGet(question.part());
    }

    private EObject owner(Question question, boolean make) {
        if (question.part() == null) {
            return record;
        }
        List<EObject> parts = parts(question);
        if (!parts.isEmpty() || !make) {
            return parts.isEmpty() ? null : parts.get(0);
        }
        EObject part = EcoreUtil.create(question.part().getEReferenceType());
        ((Identified) part).setId(Ids.newId());
        prepare(part);
        parts.add(part);
        made.put(question.part(), part);
        return part;
    }

    /** What a question takes for granted. */
    private void prepare(EObject part) {
        if (part instanceof MigrantGroup group) {
            group.setFlow(MigrationFlow.LEAVING);
        } else if (part instanceof RemittanceEstimate estimate) {
            estimate.setName(Text.of(languages.get(0), text("remittances.firstAnswers")));
        } else if (part instanceof Impact impact) {
            impact.setDirection(ImpactDirection.NEGATIVE);
        }
    }
}
